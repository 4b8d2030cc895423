import RemoraCore

/// What relay agents add (RFC 3046 section 2, RFC 3256, RFC 3527, RFC 3993, RFC 4014, RFC 4030,
/// RFC 4243, RFC 5010, RFC 5107, RFC 6607, RFC 6925, RFC 7839).
struct DHCPRelayInformation: Sendable {
  let family: DHCPFamily
  let value: Field<Bytes>
  let values: [DHCPValue]
  let access: Field<UInt8>
  let owner: Field<UInt32>
  let size, tag, tagLength, world: Field<UInt8>
  let modems, systems: Field<UInt16>
  let bridges: Field<Bytes>
  let service, operatorText, address, network: Field<Text>
  let unknownTag: Expert

  init(_ p: inout Builder, _ remarks: DHCPRemarks) {
    let h = "option.agent_information_option."
    let about = "Option 82:"
    family = DHCPFamily(
      code: p.u8(
        h + "suboption", "Option 82 Suboption", names: relayNames, blurb: about + " Suboption"),
      names: relayNames, remarks: remarks)
    value = p.bytes(h + "value", "Value", blurb: about + " Suboption value")
    access = p.u8(
      h + "ani_att", "Access Technology Type", blurb: about + "13 Access Technology Type")
    let v = h + "vi."
    owner = p.u32(v + "enterprise", "Enterprise", blurb: about + "9 VI Enterprise")
    size = p.u8(v + "data_length", "Data Length", blurb: about + "9 VI Data Length")
    tag = p.u8(v + "cl.tag", "Tag", names: tagNames, blurb: about + "9 VI CL Tag")
    tagLength = p.u8(v + "cl.tag_length", "Tag Length", blurb: about + "9 VI CL Tag Length")
    modems = p.u16(
      v + "cl.docsis_version", "DOCSIS Version Number", .hex,
      blurb: about + "9 VI CL DOCSIS Version Number")
    systems = p.u16(
      v + "cl.dpoe_system_version", "DPoE System Version Number", .hex,
      blurb: about + "9 VI CL DPoE System Version Number")
    bridges = p.bytes(
      v + "cl.dpoe_system_pbb_service", "DPoE System PBB Service",
      blurb: about + "9 VI CL DPoE System PBB Service")
    service = p.string(
      v + "cl.service_class_name", "Service Class Name",
      blurb: about + "9 VI CL Service Class Name")
    operatorText = p.string(
      v + "cl.mso_defined_text", "MSO Defined Text", blurb: about + "9 VI CL MSO Defined Text")
    address = p.string(
      v + "cl.secure_file_transfer_uri", "Secure File Transfer URI",
      blurb: about + "9 VI CL Secure File Transfer URI")
    network = p.string(h + "vrf_name", "VRF name", blurb: about + "151 VRF name")
    world = p.u8(
      h + "vrf_name.global", "Global, default VPN", blurb: about + "151 Global, default VPN")
    unknownTag = p.expert(
      "option.option.vi.cl.tag_unknown", .protocolRule, .error, "Unknown tag")
    values = Self.values(&p, h, about)
  }

  private static func values(_ p: inout Builder, _ h: String, _ about: String) -> [DHCPValue] {
    var table = dhcpValues([])
    let byteRows: [(Int, String, String)] = [
      (1, "agent_circuit_id", "Agent Circuit ID"), (2, "agent_remote_id", "Agent Remote ID"),
      (3, "reserved", "Reserved"), (7, "radius_attributes", "RADIUS Attributes"),
      (8, "authentication", "Authentication"), (12, "relay_agent_id", "Relay Agent Identifier"),
      (17, "ani_operator_id", "Access Network Operator ID"),
    ]
    for (number, name, label) in byteRows {
      table[number] = .bytes(p.bytes(h + name, label, blurb: about + "\(number) \(label)"))
    }
    let textRows: [(Int, String, String)] = [
      (14, "ani_network_name", "Access Network Name"), (15, "ani_ap_name", "Access Point Name"),
      (18, "ani_operator_realm", "Access Network Operator Realm"),
    ]
    for (number, name, label) in textRows {
      table[number] = .text(p.string(h + name, label, blurb: about + "\(number) \(label)"))
    }
    table[6] = .text(
      p.string(
        h + "subscriber_id", "Subscriber ID", type: .stringz, blurb: about + "6 Subscriber ID"))
    let addressRows: [(Int, String, String)] = [
      (5, "link_selection", "Link selection"), (11, "server_id_override", "Server ID Override"),
      (150, "link_selection_cisco", "Link selection (Cisco proprietary)"),
      (152, "server_id_override_cisco", "Server ID Override (Cisco proprietary)"),
    ]
    for (number, name, label) in addressRows {
      table[number] = .address(p.ipv4(h + name, label, blurb: about + "\(number) \(label)"))
    }
    table[4] = .seconds(
      p.u32(
        h + "docsis_device_class", "DOCSIS Device Class", .hex,
        blurb: about + "4 DOCSIS Device Class"))
    table[10] = .byte(p.u8(h + "flags", "Flags", .hex, blurb: about + "10 Flags"))
    table[16] = .ether(
      p.ether(h + "ani_ap_bssid", "Access Point BSSID", blurb: about + "16 Access Point BSSID"))
    return table
  }

  func add(_ d: inout Dissection, _ count: Int, _ item: Item) throws(Malformed) {
    let last = d.offset + count
    while d.offset < last {
      guard let sub = try family.begin(&d, until: last, in: item) else { return }
      let kind = values[Int(sub.number)]
      var isKnown = [9, 13, 19, 151].contains(sub.number)
      if case .unknown = kind {} else { isKnown = true }
      d.put(value, at: d.next(sub.count), isKnown ? .hidden : [])
      switch sub.number {
      case 9: try addVendors(&d, sub.count)
      case 13:
        guard sub.count > 0 else {
          throw Malformed(.nonsense, offset: d.offset, need: 1, have: 0)
        }
        let place = d.next(sub.count)
        let bits = try d.peek(UInt8.self, ahead: sub.count - 1)
        d.put(access, bits, at: place)
      case 19: break
      case 151:
        if sub.count == 1, try d.peek(UInt8.self) == 255 {
          try d.add(world)
        } else {
          try d.add(network, length: sub.count, encoding: .ascii)
        }
      default: _ = try family.remarks.plain.add(&d, kind, sub.count, sub.item)
      }
      try family.end(&d, sub)
    }
  }

  /// RFC 4243 section 4; what is known of cable systems is shown.
  private func addVendors(_ d: inout Dissection, _ count: Int) throws(Malformed) {
    let last = d.offset + count
    while d.offset < last {
      try d.step()
      let number = try d.add(owner)
      if d.wantsLabels {
        let name = d.names.enterprise(number) ?? "Unknown"
        d.label(value: "\(name) (\(number))")
      }
      let item = d.last
      let tree = d.open()
      let count = Int(try d.add(size))
      let start = d.offset
      if number == 4491 {
        while d.offset < start + count { try addTag(&d, item) }
        d.close(tree)
      } else {
        d.close(tree)
        try d.add(value, length: count)
      }
    }
  }

  private func addTag(_ d: inout Dissection, _ item: Item) throws(Malformed) {
    try d.step()
    let number = try d.add(tag)
    let count = Int(try d.add(tagLength))
    var start = d.offset
    switch number {
    case 1, 2:
      start += 2 - count
      let place = d.next(2)
      let word = try d.peek(UInt16.self)
      d.put(number == 1 ? modems : systems, 0, at: place)
      d.label(value: "\(word >> 8).\(word & 0xff)")
    case 4:
      // What follows is read from here again.
      d.put(bridges, at: d.next(count))
      return
    case 5: try d.add(service, length: count)
    case 6: try d.add(operatorText, length: count)
    case 7: try d.add(address, length: count)
    default: d.expert(unknownTag, at: item, "Unknown tag \(number) (\(count) bytes)")
    }
    try d.seek(start + count)
  }
}

private let tagNames: ValueNames = [
  1: "CMTS DOCSIS version number", 2: "DPOE System version number",
  4: "DPOE System DHCPv4 PBB service option", 5: "Service Class or QoS Profile Name",
  6: "MSO Defined Text", 7: "Secure File Transfer URI",
]

private let relayNames: ValueNames = [
  0: "Padding", 1: "Agent Circuit ID", 2: "Agent Remote ID", 3: "Reserved",
  4: "DOCSIS Device Class", 5: "Link selection", 6: "Subscriber ID", 7: "RADIUS Attributes",
  8: "Authentication", 9: "Vendor-Specific Information", 10: "Flags", 11: "Server ID Override",
  12: "Relay Agent Identifier", 13: "Access Technology Type", 14: "Access Network Name",
  15: "Access Point Name", 16: "Access Point BSSID", 17: "Access Network Operator ID",
  18: "Access Network Operator Realm", 19: "Source Port",
  150: "Link selection (Cisco proprietary)", 151: "VRF name/VPN ID",
  152: "Server ID Override (Cisco proprietary)",
]
