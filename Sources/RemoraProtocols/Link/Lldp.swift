public import RemoraCore

/// The link layer discovery protocol (IEEE 802.1AB-2016).
///
///     |    type     |     length      | value …
public let lldp = Protocol("lldp", "Link Layer Discovery Protocol", short: "LLDP") { p in
  let layer = LLDPLayer(&p)
  p.over("ethertype", 0x88cc)
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct LLDPLayer {
  let type, length, lifetime: Field<UInt16>
  let chassisKind, addressFamily, portKind, managementLength, managementFamily, interfaceKind,
    objectLength: Field<UInt8>
  let chassisBytes, managementBytes: Field<Bytes>
  let chassisMac, portMac: Field<MACAddress>
  let chassis4, port4, management4: Field<IPv4Address>
  let chassis6, port6, management6: Field<IPv6Address>
  let portText, portDescription, systemName, systemDescription: Field<Text>
  let unitKind: Field<Label>
  let interface: Field<UInt32>
  let object: Field<OID>
  let capabilities, enabled: LLDPCapabilities
  let organizations: LLDPOrganizations

  init(_ p: inout Builder) {
    let chassisNames = Self.chassisNames
    let portNames = Self.portNames
    type = p.u16(
      "tlv.type", "TLV Type", mask: 0xfe00,
      names: [
        0: "End of LLDPDU", 1: "Chassis Id", 2: "Port Id", 3: "Time to Live",
        4: "Port Description", 5: "System Name", 6: "System Description",
        7: "System Capabilities", 8: "Management Address", 127: "Organization Specific",
      ])
    length = p.u16("tlv.len", "TLV Length", mask: 0x1ff)
    chassisKind = p.u8("chassis.subtype", "Chassis Id Subtype", names: chassisNames)
    chassisBytes = p.bytes("chassis.id", "Chassis Id")
    chassisMac = p.ether("chassis.id.mac", "Chassis Id")
    chassis4 = p.ipv4("chassis.id.ip4", "Chassis Id")
    chassis6 = p.ipv6("chassis.id.ip6", "Chassis Id")
    addressFamily = p.u8(
      "network_address.subtype", "Network Address family",
      names: [
        0: "Reserved", 1: "IPv4", 2: "IPv6", 3: "NSAP", 4: "HDLC (8-bit multidrop)",
        5: "BBN 1822", 6: "802 (includes all 802 media plus Ethernet)", 7: "E.163",
        8: "E.164 (SMDS, Frame Relay, ATM)", 9: "F.69 (Telex)",
        10: "X.121 (X.25, Frame Relay)", 11: "IPX", 12: "Appletalk", 13: "Decnet IV",
        14: "Banyan Vines", 15: "E.164 with NSAP subaddress", 16: "DNS (Domain Name System)",
        17: "Distinguished Name", 18: "AS Number", 19: "XTP over IP version 4",
        20: "XTP over IP version 6", 21: "XTP native mode XTP",
        22: "Fibre Channel World-Wide Port Name", 23: "Fibre Channel World-Wide Node Name",
        24: "GWID", 25: "Layer-2 VPN", 196: "Layer-2 VPN (old)",
        26: "MPLS-TP Section Endpoint Identifier", 27: "MPLS-TP LSP Endpoint Identifier",
        28: "MPLS-TP Pseudowire Endpoint Identifier",
        29: "MT IP: Multi-Topology IP version 4", 30: "MT IPv6: Multi-Topology IP version 6",
        16384: "EIGRP Common Service Family", 16385: "EIGRP IPv4 Service Family",
        16386: "EIGRP IPv6 Service Family", 16387: "LISP Canonical Address Format (LCAF)",
        16388: "BGP-LS", 16389: "48-bit MAC Address", 16390: "64-bit MAC Address",
        16391: "OUI", 16392: "MAC/24", 16393: "MAC/40", 16394: "IPv6/64",
        16395: "RBridge Port ID", 16396: "TRILL Nickname", 65535: "Reserved",
      ])
    portKind = p.u8("port.subtype", "Port Id Subtype", names: portNames)
    portText = p.string("port.id", "Port Id")
    portMac = p.ether("port.id.mac", "Port Id")
    port4 = p.ipv4("port.id.ip4", "Port Id")
    port6 = p.ipv6("port.id.ip6", "Port Id")
    unitKind = p.label("pdu_type", "PDU Type")
    lifetime = p.u16("time_to_live", "Seconds")
    portDescription = p.string("port.desc", "Port Description")
    systemName = p.string("tlv.system.name", "System Name")
    systemDescription = p.string("tlv.system.desc", "System Description")
    managementLength = p.u8("mgn.address.len", "Address String Length")
    managementFamily = p.u8(
      "mgn.address.subtype", "Address Subtype",
      names: [
        0: "Reserved", 1: "IPv4", 2: "IPv6", 3: "NSAP", 4: "HDLC (8-bit multidrop)",
        5: "BBN 1822", 6: "802 (includes all 802 media plus Ethernet)", 7: "E.163",
        8: "E.164 (SMDS, Frame Relay, ATM)", 9: "F.69 (Telex)",
        10: "X.121 (X.25, Frame Relay)", 11: "IPX", 12: "Appletalk", 13: "Decnet IV",
        14: "Banyan Vines", 15: "E.164 with NSAP subaddress", 16: "DNS (Domain Name System)",
        17: "Distinguished Name", 18: "AS Number", 19: "XTP over IP version 4",
        20: "XTP over IP version 6", 21: "XTP native mode XTP",
        22: "Fibre Channel World-Wide Port Name", 23: "Fibre Channel World-Wide Node Name",
        24: "GWID", 25: "Layer-2 VPN", 196: "Layer-2 VPN (old)",
        26: "MPLS-TP Section Endpoint Identifier", 27: "MPLS-TP LSP Endpoint Identifier",
        28: "MPLS-TP Pseudowire Endpoint Identifier",
        29: "MT IP: Multi-Topology IP version 4", 30: "MT IPv6: Multi-Topology IP version 6",
        16384: "EIGRP Common Service Family", 16385: "EIGRP IPv4 Service Family",
        16386: "EIGRP IPv6 Service Family", 16387: "LISP Canonical Address Format (LCAF)",
        16388: "BGP-LS", 16389: "48-bit MAC Address", 16390: "64-bit MAC Address",
        16391: "OUI", 16392: "MAC/24", 16393: "MAC/40", 16394: "IPv6/64",
        16395: "RBridge Port ID", 16396: "TRILL Nickname", 65535: "Reserved",
      ], blurb: "Undefined")
    management4 = p.ipv4("mgn.addr.ip4", "Management Address")
    management6 = p.ipv6("mgn.addr.ip6", "Management Address")
    managementBytes = p.bytes("mgn.addr.hex", "Management Address")
    interfaceKind = p.u8(
      "mgn.interface.subtype", "Interface Subtype",
      names: [
        1: "Unknown", 2: "ifIndex", 3: "System port number",
      ], blurb: "Undefined")
    interface = p.u32("mgn.interface.number", "Interface Number")
    objectLength = p.u8("mgn.obj.len", "OID String Length")
    object = p.oid("mgn.obj.id", "Object Identifier")
    capabilities = LLDPCapabilities(&p, "tlv.system_cap", "Capabilities")
    enabled = LLDPCapabilities(&p, "tlv.enable_system_cap", "Enabled Capabilities")
    organizations = LLDPOrganizations(&p)
  }

  private static let chassisNames: ValueNames = [
    0: "Reserved", 1: "Chassis component", 2: "Interface alias", 3: "Port component",
    4: "MAC address", 5: "Network address", 6: "Interface name", 7: "Locally assigned",
  ]

  private static let portNames: ValueNames = [
    0: "Reserved", 1: "Interface alias", 2: "Port component", 3: "MAC address",
    4: "Network address", 5: "Interface name", 6: "Agent circuit Id", 7: "Locally assigned",
  ]

  func dissect(_ d: inout Dissection) throws(Malformed) {
    d.protocolColumn("LLDP")
    d.info("")
    let start = d.offset
    var isLast = false
    while !isLast, d.reportedRemaining >= 2 {
      try d.step()
      let head = try d.peek(UInt16.self)
      isLast = head >> 9 == 0
      try addOne(&d, UInt8(truncatingIfNeeded: head >> 9), Int(head & 0x1ff))
    }
    d.setOwnLength(d.offset - start)
  }

  private func addOne(_ d: inout Dissection, _ kind: UInt8, _ count: Int) throws(Malformed) {
    let place = d.offset
    let item = d.text(Phrase("Unknown"), at: d.next(count + 2))
    let sub = d.open(item)
    if kind == 3 { d.put(unitKind, at: d.next(4)) }
    let kindItem = d.last
    try d.add(bits: type, length, width: 2)
    let end = place + 2 + count
    if count > 0 { _ = try d.peek(UInt8.self, ahead: count - 1) }
    switch kind {
    case 0: d.label(item, "End of LLDPDU")
    case 1: try addChassis(&d, item, upTo: end)
    case 2: try addPort(&d, item, upTo: end)
    case 3 where count >= 2:
      let seconds = try d.add(lifetime)
      if seconds == 0 {
        d.label(kindItem, "Shutdown LLDPDU")
        d.label(item, "Discard all info for this MSAP (Time To Live = 0)")
        d.info(append: "0 (Shutdown LLDPDU) ")
      } else {
        d.label(kindItem, "Normal LLDPDU")
        d.label(item, "Time To Live = \(seconds) sec")
        d.info(append: "\(seconds) ")
      }
    case 4: try addText(&d, item, portDescription, "Port Description", count)
    case 5:
      let text = try addText(&d, item, systemName, "System Name", count)
      d.info(append: "SysN=\(text) ")
    case 6:
      let text = try addText(&d, item, systemDescription, "System Description", count)
      d.info(append: "SysD=\(text) ")
    case 7 where count >= 4:
      d.label(item, "Capabilities")
      try capabilities.add(&d)
      try enabled.add(&d)
    case 8 where count >= 9:
      d.label(item, "Management Address")
      try addManagement(&d, upTo: end)
    case 127 where count >= 4: try organizations.add(&d, item, upTo: end)
    default: break
    }
    d.close(sub)
    try d.seek(end)
  }

  @discardableResult
  private func addText(
    _ d: inout Dissection, _ item: Item, _ field: Field<Text>, _ title: String, _ count: Int
  ) throws(Malformed) -> String {
    let place = d.next(count)
    try d.add(field, length: count)
    guard d.wantsLabels || d.wantsColumns else { return "" }
    let text = String(decoding: d.bytes(place), as: UTF8.self)
    d.label(item, "\(title) = \(text)")
    return text
  }

  private func addChassis(
    _ d: inout Dissection, _ item: Item, upTo end: Int
  ) throws(Malformed) {
    let kind = try d.add(chassisKind)
    let count = end - d.offset
    let place = d.next(count)
    var text = ""
    switch kind {
    case 4 where count == 6: text = try d.add(chassisMac).description
    case 5 where count == 5:
      try d.add(addressFamily)
      text = try d.add(chassis4).description
    case 5 where count == 17:
      try d.add(addressFamily)
      text = try d.add(chassis6).description
    default:
      try d.add(chassisBytes, length: count)
      if d.wantsLabels || d.wantsColumns {
        text = String(decoding: d.bytes(place), as: UTF8.self)
      }
    }
    let field = chassisKind
    let shown = text
    d.label(item, "Chassis Subtype = \(field, kind), Id: \(shown)")
    d.info(append: "\(Self.short(kind, isPort: false))/\(shown) ")
  }

  private func addPort(_ d: inout Dissection, _ item: Item, upTo end: Int) throws(Malformed) {
    let kind = try d.add(portKind)
    let count = end - d.offset
    let place = d.next(count)
    var text = ""
    switch kind {
    case 3 where count == 6: text = try d.add(portMac).description
    case 4 where count == 5:
      try d.add(addressFamily)
      text = try d.add(port4).description
    case 4 where count == 17:
      try d.add(addressFamily)
      text = try d.add(port6).description
    default:
      try d.add(portText, length: count)
      if d.wantsLabels || d.wantsColumns {
        text = String(decoding: d.bytes(place), as: UTF8.self)
      }
    }
    let field = portKind
    let shown = text
    d.label(item, "Port Subtype = \(field, kind), Id: \(shown)")
    d.info(append: "\(Self.short(kind, isPort: true))/\(shown) ")
  }

  /// The kinds as the summary line has them.
  private static func short(_ kind: UInt8, isPort: Bool) -> String {
    let chassis = ["RE", "CC", "IA", "PC", "MA", "NA", "IN", "LA"]
    let port = ["RE", "IA", "PC", "MA", "NA", "IN", "AC", "LA"]
    return kind < 8 ? (isPort ? port : chassis)[Int(kind)] : "RE"
  }

  private func addManagement(_ d: inout Dissection, upTo end: Int) throws(Malformed) {
    let count = Int(try d.add(managementLength))
    guard count > 0 else { return }
    let family = try d.add(managementFamily)
    switch family {
    case 1 where count == 5: try d.add(management4)
    case 2 where count == 17: try d.add(management6)
    default: try d.add(managementBytes, length: count - 1)
    }
    try d.add(interfaceKind)
    try d.add(interface)
    let size = Int(try d.add(objectLength))
    if size > 0 { try d.add(object, length: size) }
  }
}

/// What a system can do.
struct LLDPCapabilities {
  let whole: Field<UInt16>
  let bits: [Field<Bool>]

  init(_ p: inout Builder, _ name: String, _ title: String) {
    whole = p.u16(name, title, .hex)
    let known: [(String, String, UInt64)] = [
      ("other", "Other", 0x0001), ("repeater", "Repeater", 0x0002),
      ("bridge", "Bridge", 0x0004), ("wlan_access_pt", "WLAN access point", 0x0008),
      ("router", "Router", 0x0010), ("telephone", "Telephone", 0x0020),
      ("docsis_cable_device", "DOCSIS cable device", 0x0040),
      ("station_only", "Station only", 0x0080), ("cvlan", "C-VLAN component", 0x0100),
      ("svlan", "S-VLAN component", 0x0200), ("tpmr", "TPMR component", 0x0400),
    ]
    var fields: [Field<Bool>] = []
    for (part, label, mask) in known {
      fields.append(
        p.flag(
          "\(name).\(part)", label, mask: mask, width: 2, set: "Capable", unset: "Not capable"))
    }
    bits = fields
  }

  func add(_ d: inout Dissection) throws(Malformed) {
    let place = d.offset
    try d.add(whole)
    let sub = d.open()
    for field in bits {
      try d.seek(place)
      try d.add(bits: field, width: 2)
    }
    d.close(sub)
  }
}

/// What organizations add: IEEE 802.1 and 802.3, and the Telecommunications Industry Association.
struct LLDPOrganizations {
  let oui, aggregatedPort: Field<UInt32>
  let subtype1, vlanLength, subtype3, negotiation, aggregation, subtypeMedia, deviceClass,
    subtype: Field<UInt8>
  let portVlan, vlan, advertised, medium, maximum, media: Field<UInt16>
  let vlanName: Field<Text>
  let isSupported, isEnabled, c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14,
    c15, v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, v14, v15, canAggregate,
    aggregates, hasMedia, hasPolicy, hasLocation, givesPower, takesPower, hasInventory: Field<Bool>
  let content: Field<Bytes>

  init(_ p: inout Builder) {
    oui = p.u24("orgtlv.oui", "Organization Unique Code", .oui)
    subtype1 = p.u8(
      "ieee.802_1.subtype", "IEEE 802.1 Subtype", .hex,
      names: [
        0x1: "Port VLAN ID", 0x2: "Port and Protocol VLAN ID", 0x3: "VLAN Name",
        0x4: "Protocol Identity", 0x5: "VID Usage Digest", 0x6: "Management VID",
        0x7: "Link Aggregation", 0x8: "Congestion Notification", 0x9: "ETS Configuration",
        0xa: "ETS Recommendation", 0xb: "Priority Flow Control Configuration",
        0xc: "Application Protocol", 0xd: "EVB", 0xe: "CDCP", 0xf: "Port extension",
        0x10: "Application VLAN", 0x11: "LRP ECP Discovery", 0x12: "LRP TCP Discovery",
        0x13: "Congestion Isolation", 0x14: "Topology Recognition",
      ])
    portVlan = p.u16("ieee.802_1.port_vlan.id", "Port VLAN Identifier", .decHex)
    vlan = p.u16("ieee.802_1.vlan.id", "VLAN Identifier", .decHex)
    vlanLength = p.u8("ieee.802_1.vlan.name_len", "VLAN Name Length")
    vlanName = p.string("ieee.802_1.vlan.name", "VLAN Name", type: .stringz)
    subtype3 = p.u8(
      "ieee.802_3.subtype", "IEEE 802.3 Subtype", .hex,
      names: [
        0x1: "MAC/PHY Configuration/Status", 0x2: "Power Via MDI", 0x3: "Link Aggregation",
        0x4: "Maximum Frame Size", 0x5: "EEE (Energy-Efficient Ethernet)",
        0x7: "IEEE 802.3br Additional Ethernet capabilities",
      ])
    negotiation = p.u8(
      "ieee.802_3.mac_phy_auto_neg_status", "Auto-Negotiation Support/Status", .hex)
    isSupported = p.flag(
      "ieee.802_3.mac_phy_auto_neg_status.supported", "Auto-Negotiation", mask: 0x1,
      set: "Supported", unset: "Not supported")
    isEnabled = p.flag(
      "ieee.802_3.mac_phy_auto_neg_status.enabled", "Auto-Negotiation", mask: 0x2, set: "Enabled",
      unset: "Disabled")
    advertised = p.u16(
      "ieee.802_3.pmd_auto_neg_advertised_caps", "PMD Auto-Negotiation Advertised Capability", .hex)
    c0 = p.flag(
      "ieee.802_3.pmd_auto_neg_advertised_caps.1000base_tfd", "1000BASE-T (full duplex mode)",
      mask: 0x1, width: 2, set: "Capable", unset: "Not capable")
    c1 = p.flag(
      "ieee.802_3.pmd_auto_neg_advertised_caps.1000base_t", "1000BASE-T (half duplex mode)",
      mask: 0x2, width: 2, set: "Capable", unset: "Not capable")
    c2 = p.flag(
      "ieee.802_3.pmd_auto_neg_advertised_caps.1000base_xfd",
      "1000BASE-X (-LX, -SX, -CX full duplex mode)", mask: 0x4, width: 2, set: "Capable",
      unset: "Not capable")
    c3 = p.flag(
      "ieee.802_3.pmd_auto_neg_advertised_caps.1000base_x",
      "1000BASE-X (-LX, -SX, -CX half duplex mode)", mask: 0x8, width: 2, set: "Capable",
      unset: "Not capable")
    c4 = p.flag(
      "ieee.802_3.pmd_auto_neg_advertised_caps.fdx_bpause",
      "Asymmetric and Symmetric PAUSE (for full-duplex links)", mask: 0x10, width: 2,
      set: "Capable", unset: "Not capable")
    c5 = p.flag(
      "ieee.802_3.pmd_auto_neg_advertised_caps.fdx_spause",
      "Symmetric PAUSE (for full-duplex links)", mask: 0x20, width: 2, set: "Capable",
      unset: "Not capable")
    c6 = p.flag(
      "ieee.802_3.pmd_auto_neg_advertised_caps.fdx_apause",
      "Asymmetric PAUSE (for full-duplex links)", mask: 0x40, width: 2, set: "Capable",
      unset: "Not capable")
    c7 = p.flag(
      "ieee.802_3.pmd_auto_neg_advertised_caps.fdx_pause", "PAUSE (for full-duplex links)",
      mask: 0x80, width: 2, set: "Capable", unset: "Not capable")
    c8 = p.flag(
      "ieee.802_3.pmd_auto_neg_advertised_caps.100base_t2fd", "100BASE-T2 (full duplex mode)",
      mask: 0x100, width: 2, set: "Capable", unset: "Not capable")
    c9 = p.flag(
      "ieee.802_3.pmd_auto_neg_advertised_caps.100base_t2", "100BASE-T2 (half duplex mode)",
      mask: 0x200, width: 2, set: "Capable", unset: "Not capable")
    c10 = p.flag(
      "ieee.802_3.pmd_auto_neg_advertised_caps.100base_txfd", "100BASE-TX (full duplex mode)",
      mask: 0x400, width: 2, set: "Capable", unset: "Not capable")
    c11 = p.flag(
      "ieee.802_3.pmd_auto_neg_advertised_caps.100base_tx", "100BASE-TX (half duplex mode)",
      mask: 0x800, width: 2, set: "Capable", unset: "Not capable")
    c12 = p.flag(
      "ieee.802_3.pmd_auto_neg_advertised_caps.100base_t4", "100BASE-T4", mask: 0x1000, width: 2,
      set: "Capable", unset: "Not capable")
    c13 = p.flag(
      "ieee.802_3.pmd_auto_neg_advertised_caps.10base_tfd", "10BASE-T (full duplex mode)",
      mask: 0x2000, width: 2, set: "Capable", unset: "Not capable")
    c14 = p.flag(
      "ieee.802_3.pmd_auto_neg_advertised_caps.10base_t", "10BASE-T (half duplex mode)",
      mask: 0x4000, width: 2, set: "Capable", unset: "Not capable")
    c15 = p.flag(
      "ieee.802_3.pmd_auto_neg_advertised_caps.other", "Other or unknown", mask: 0x8000, width: 2,
      set: "Capable", unset: "Not capable")
    v0 = p.flag(
      "ieee.802_3.pmd_auto_neg_advertised_caps_inv.1000base_tfd", "1000BASE-T (full duplex mode)",
      mask: 0x8000, width: 2, set: "Capable", unset: "Not capable")
    v1 = p.flag(
      "ieee.802_3.pmd_auto_neg_advertised_caps_inv.1000base_t", "1000BASE-T (half duplex mode)",
      mask: 0x4000, width: 2, set: "Capable", unset: "Not capable")
    v2 = p.flag(
      "ieee.802_3.pmd_auto_neg_advertised_caps_inv.1000base_xfd",
      "1000BASE-X (-LX, -SX, -CX full duplex mode)", mask: 0x2000, width: 2, set: "Capable",
      unset: "Not capable")
    v3 = p.flag(
      "ieee.802_3.pmd_auto_neg_advertised_caps_inv.1000base_x",
      "1000BASE-X (-LX, -SX, -CX half duplex mode)", mask: 0x1000, width: 2, set: "Capable",
      unset: "Not capable")
    v4 = p.flag(
      "ieee.802_3.pmd_auto_neg_advertised_caps_inv.fdx_bpause",
      "Asymmetric and Symmetric PAUSE (for full-duplex links)", mask: 0x800, width: 2,
      set: "Capable", unset: "Not capable")
    v5 = p.flag(
      "ieee.802_3.pmd_auto_neg_advertised_caps_inv.fdx_spause",
      "Symmetric PAUSE (for full-duplex links)", mask: 0x400, width: 2, set: "Capable",
      unset: "Not capable")
    v6 = p.flag(
      "ieee.802_3.pmd_auto_neg_advertised_caps_inv.fdx_apause",
      "Asymmetric PAUSE (for full-duplex links)", mask: 0x200, width: 2, set: "Capable",
      unset: "Not capable")
    v7 = p.flag(
      "ieee.802_3.pmd_auto_neg_advertised_caps_inv.fdx_pause", "PAUSE (for full-duplex links)",
      mask: 0x100, width: 2, set: "Capable", unset: "Not capable")
    v8 = p.flag(
      "ieee.802_3.pmd_auto_neg_advertised_caps_inv.100base_t2fd", "100BASE-T2 (full duplex mode)",
      mask: 0x80, width: 2, set: "Capable", unset: "Not capable")
    v9 = p.flag(
      "ieee.802_3.pmd_auto_neg_advertised_caps_inv.100base_t2", "100BASE-T2 (half duplex mode)",
      mask: 0x40, width: 2, set: "Capable", unset: "Not capable")
    v10 = p.flag(
      "ieee.802_3.pmd_auto_neg_advertised_caps_inv.100base_txfd", "100BASE-TX (full duplex mode)",
      mask: 0x20, width: 2, set: "Capable", unset: "Not capable")
    v11 = p.flag(
      "ieee.802_3.pmd_auto_neg_advertised_caps_inv.100base_tx", "100BASE-TX (half duplex mode)",
      mask: 0x10, width: 2, set: "Capable", unset: "Not capable")
    v12 = p.flag(
      "ieee.802_3.pmd_auto_neg_advertised_caps_inv.100base_t4", "100BASE-T4", mask: 0x8, width: 2,
      set: "Capable", unset: "Not capable")
    v13 = p.flag(
      "ieee.802_3.pmd_auto_neg_advertised_caps_inv.10base_tfd", "10BASE-T (full duplex mode)",
      mask: 0x4, width: 2, set: "Capable", unset: "Not capable")
    v14 = p.flag(
      "ieee.802_3.pmd_auto_neg_advertised_caps_inv.10base_t", "10BASE-T (half duplex mode)",
      mask: 0x2, width: 2, set: "Capable", unset: "Not capable")
    v15 = p.flag(
      "ieee.802_3.pmd_auto_neg_advertised_caps_inv.other", "Other or unknown", mask: 0x1, width: 2,
      set: "Capable", unset: "Not capable")
    medium = p.u16(
      "ieee.802_3.pmd_mau_type", "Operational MAU Type", .hex,
      names: [
        0x0: "other or unknown", 0x1: "AUI - no internal MAU, view from AUI",
        0x2: "10Base5 - thick coax MAU", 0x3: "Foirl - FOIRL MAU",
        0x4: "10Base2 - thin coax MAU", 0x5: "10BaseT - UTP MAU",
        0x6: "10BaseFP - passive fiber MAU", 0x7: "10BaseFB - sync fiber MAU",
        0x8: "10BaseFL - async fiber MAU", 0x9: "10Broad36 - broadband DTE MAU",
        0xa: "10BaseTHD - UTP MAU, half duplex mode",
        0xb: "10BaseTFD - UTP MAU, full duplex mode",
        0xc: "10BaseFLHD - async fiber MAU, half duplex mode",
        0xd: "10BaseFLDF - async fiber MAU, full duplex mode",
        0xe: "10BaseT4 - 4 pair category 3 UTP",
        0xf: "100BaseTXHD - 2 pair category 5 UTP, half duplex mode",
        0x10: "100BaseTXFD - 2 pair category 5 UTP, full duplex mode",
        0x11: "100BaseFXHD - X fiber over PMT, half duplex mode",
        0x12: "100BaseFXFD - X fiber over PMT, full duplex mode",
        0x13: "100BaseT2HD - 2 pair category 3 UTP, half duplex mode",
        0x14: "100BaseT2DF - 2 pair category 3 UTP, full duplex mode",
        0x15: "1000BaseXHD - PCS/PMA, unknown PMD, half duplex mode",
        0x16: "1000BaseXFD - PCS/PMA, unknown PMD, full duplex mode",
        0x17: "1000BaseLXHD - Fiber over long-wavelength laser, half duplex mode",
        0x18: "1000BaseLXFD - Fiber over long-wavelength laser, full duplex mode",
        0x19: "1000BaseSXHD - Fiber over short-wavelength laser, half duplex mode",
        0x1a: "1000BaseSXFD - Fiber over short-wavelength laser, full duplex mode",
        0x1b: "1000BaseCXHD - Copper over 150-Ohm balanced cable, half duplex mode",
        0x1c: "1000BaseCXFD - Copper over 150-Ohm balanced cable, full duplex mode",
        0x1d: "1000BaseTHD - Four-pair Category 5 UTP, half duplex mode",
        0x1e: "1000BaseTFD - Four-pair Category 5 UTP, full duplex mode",
        0x1f: "10GigBaseX - X PCS/PMA, unknown PMD.",
        0x20: "10GigBaseLX4 - X fiber over WWDM optics",
        0x21: "10GigBaseR - R PCS/PMA, unknown PMD.",
        0x22: "10GigBaseER - R fiber over 1550 nm optics",
        0x23: "10GigBaseLR - R fiber over 1310 nm optics",
        0x24: "10GigBaseSR - R fiber over 850 nm optics",
        0x25: "10GigBaseW - W PCS/PMA, unknown PMD.",
        0x26: "10GigBaseEW - W fiber over 1550 nm optics",
        0x27: "10GigBaseLW - W fiber over 1310 nm optics",
        0x28: "10GigBaseSW - W fiber over 850 nm optics",
        0x29: "10GBASE-CX4 - X copper over 8 pair 100-Ohm balanced cable",
        0x2a: "2BASE-TL - Voice grade UTP copper, up to 2700m, optional PAF",
        0x2b: "10PASS-TS - Voice grade UTP copper, up to 750m, optional PAF",
        0x2c: "100BASE-BX10D - One single-mode fiber OLT, long wavelength, 10km",
        0x2d: "100BASE-BX10U - One single-mode fiber ONU, long wavelength, 10km",
        0x2e: "100BASE-LX10 - One single-mode fiber ONU, long wavelength, 10km",
        0x2f: "1000BASE-BX10D - One single-mode fiber OLT, long wavelength, 10km",
        0x30: "1000BASE-BX10U - One single-mode fiber ONU, long wavelength, 10km",
        0x31: "1000BASE-LX10 - Two single-mode fiber, long wavelength, 10km",
        0x32: "1000BASE-PX10D - One single-mode fiber EPON OLT, 10km",
        0x33: "1000BASE-PX10U - One single-mode fiber EPON ONU, 10km",
        0x34: "1000BASE-PX20D - One single-mode fiber EPON OLT, 20km",
        0x35: "1000BASE-PX20U - One single-mode fiber EPON ONU, 20km",
      ], blurb: "Unknown")
    aggregation = p.u8("ieee.802_3.aggregation_status", "Aggregation Status", .hex)
    canAggregate = p.flag(
      "ieee.802_3.aggregation_status.cap", "Aggregation Capability", mask: 0x1, set: "Yes",
      unset: "No")
    aggregates = p.flag(
      "ieee.802_3.aggregation_status.enabled", "Aggregation Status", mask: 0x2, set: "Enabled",
      unset: "Disabled")
    aggregatedPort = p.u32("ieee.802_3.aggregated_port_id", "Aggregated Port Id")
    maximum = p.u16("ieee.802_3.max_frame_size", "Maximum Frame Size")
    subtypeMedia = p.u8(
      "media.subtype", "Media Subtype", .hex,
      names: [
        0x1: "Media Capabilities", 0x2: "Network Policy", 0x3: "Location Identification",
        0x4: "Extended Power-via-MDI", 0x5: "Inventory - Hardware Revision",
        0x6: "Inventory - Firmware Revision", 0x7: "Inventory - Software Revision",
        0x8: "Inventory - Serial Number", 0x9: "Inventory - Manufacturer Name",
        0xa: "Inventory - Model Name", 0xb: "Inventory - Asset ID",
      ])
    media = p.u16("media.subtype.caps", "Capabilities", .hex)
    hasMedia = p.flag(
      "media.subtype.caps.llpd", "LLDP-MED Capabilities", mask: 0x1, width: 2, set: "Capable",
      unset: "Not capable")
    hasPolicy = p.flag(
      "media.subtype.caps.network_policy", "Network Policy", mask: 0x2, width: 2, set: "Capable",
      unset: "Not capable")
    hasLocation = p.flag(
      "media.subtype.caps.location_id", "Location Identification", mask: 0x4, width: 2,
      set: "Capable", unset: "Not capable")
    givesPower = p.flag(
      "media.subtype.caps.mdi_pse", "Extended Power via MDI-PSE", mask: 0x8, width: 2,
      set: "Capable", unset: "Not capable")
    takesPower = p.flag(
      "media.subtype.caps.mid_pd", "Extended Power via MDI-PD", mask: 0x10, width: 2,
      set: "Capable", unset: "Not capable")
    hasInventory = p.flag(
      "media.subtype.caps.inventory", "Inventory", mask: 0x20, width: 2, set: "Capable",
      unset: "Not capable")
    deviceClass = p.u8(
      "media.subtype.class", "Class Type",
      names: [
        0: "Type Not Defined", 1: "Endpoint Class I", 2: "Endpoint Class II",
        3: "Endpoint Class III", 4: "Network Connectivity",
      ], blurb: "Unknown")
    subtype = p.u8("unknown_subtype", "Unknown Subtype")
    content = p.bytes("unknown_subtype.content", "Unknown Subtype Content")
  }

  func add(_ d: inout Dissection, _ item: Item, upTo end: Int) throws(Malformed) {
    let code = UInt32(try d.peek(UInt16.self)) << 8 | UInt32(try d.peek(UInt8.self, ahead: 2))
    let kind = try d.peek(UInt8.self, ahead: 3)
    try d.add(oui)
    switch code {
    case 0x0080c2:
      let field = subtype1
      d.label("Organization Unique Code: 00:80:c2 (IEEE 802.1 Chair)")
      d.label(item, "IEEE 802.1 Chair - \(field, kind)")
      try d.add(subtype1)
      try addBridging(&d, kind, upTo: end)
    case 0x00120f:
      let field = subtype3
      d.label("Organization Unique Code: 00:12:0f (IEEE 802.3 Working Group)")
      d.label(item, "IEEE 802.3 Working Group - \(field, kind)")
      try d.add(subtype3)
      try addEthernet(&d, kind, upTo: end)
    case 0x0012bb:
      let field = subtypeMedia
      let who = "Telecommunications Industry Association TR-41 Committee"
      d.label("Organization Unique Code: 00:12:bb (\(who))")
      d.label(item, "\(who) - \(field, kind)")
      try d.add(subtypeMedia)
      if kind == 1, end - d.offset >= 3 {
        try d.add(
          media, bits: hasMedia, hasPolicy, hasLocation, givesPower, takesPower, hasInventory)
        try d.add(deviceClass)
      }
    default:
      let name = d.names.vendor(ofPrefix: code) ?? "Unknown"
      d.label(item, "\(name) - Unknown (\(kind))")
      try d.add(subtype)
    }
    if d.offset < end { try d.add(content, length: end - d.offset) }
  }

  private func addBridging(
    _ d: inout Dissection, _ kind: UInt8, upTo end: Int
  ) throws(Malformed) {
    switch kind {
    case 1 where end - d.offset >= 2:
      let id = try d.add(portVlan)
      d.label("Port VLAN Identifier: \(id) (0x\(id, hex: 4))")
    case 3 where end - d.offset >= 3:
      let id = try d.add(vlan)
      d.label("VLAN Identifier: \(id) (0x\(id, hex: 4))")
      let count = Int(try d.add(vlanLength))
      if count > 0 { try d.add(vlanName, length: count) }
    default: break
    }
  }

  private func addEthernet(
    _ d: inout Dissection, _ kind: UInt8, upTo end: Int
  ) throws(Malformed) {
    switch kind {
    case 1 where end - d.offset >= 5:
      try d.add(negotiation, bits: isSupported, isEnabled)
      let place = d.offset
      try d.add(advertised)
      let sub = d.open()
      try d.seek(place)
      try d.add(
        bits: c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, width: 2)
      d.close(sub)
      // Some implementations number the bits from the other end.
      let other = d.open(d.text("Same in inverse (wrong) bitorder", at: Region(place, 2)))
      try d.seek(place)
      try d.add(
        bits: v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, v14, v15, width: 2)
      d.close(other)
      try d.add(medium)
    case 3 where end - d.offset >= 5:
      try d.add(aggregation, bits: canAggregate, aggregates)
      try d.add(aggregatedPort)
    case 4 where end - d.offset >= 2: try d.add(maximum)
    default: break
    }
  }
}
