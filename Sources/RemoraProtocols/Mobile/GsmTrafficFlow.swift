import RemoraCore

/// The template that tells which packets belong to a flow (3GPP TS 24.008 section 10.5.6.12).
///
///     | operation | E | filters |  packet filters …  |  parameters …
struct GSMTrafficFlow: Sendable {
  let operation, filterCount, direction, identifier: Field<UInt8>
  let hasParameters: Field<Bool>
  let filter, precedence, filterLength, component: Field<UInt8>
  let address, mask: Field<IPv4Address>
  let address6, mask6: Field<IPv6Address>
  let prefix, header, traffic, trafficMask: Field<UInt8>
  let port, low, high: Field<UInt16>
  let security, flowLabel: Field<UInt32>
  let station: Field<MACAddress>
  let vlan, etherType: Field<UInt16>
  let priority, dropEligible: Field<UInt8>
  let parameter, filterIdentifier: Field<UInt8>
  let token, content: Field<Bytes>
  let media, flow: Field<UInt16>
  let common: GSMCommon
  let remarks: GSMRemarks

  static func shared(_ p: inout Builder) -> GSMTrafficFlow {
    p.shared("gsm_a.gm.tft", owner: "gsm_a.gm") { GSMTrafficFlow(&$0) }
  }

  private init(_ p: inout Builder) {
    operation = p.u8(
      "sm.tft.op_code", "TFT operation code", mask: 0xe0,
      names: [
        0: "Ignore this IE", 1: "Create new TFT", 2: "Delete existing TFT",
        3: "Add packet filters to existing TFT", 4: "Replace packet filters in existing TFT",
        5: "Delete packet filters from existing TFT", 6: "No TFT operation", 7: "Reserved",
      ])
    hasParameters = p.flag(
      "sm.tft.e_bit", "E bit", mask: 0x10, set: "Parameters list is included",
      unset: "Parameters list is not included")
    filterCount = p.u8("sm.tft.pkt_flt", "Number of packet filters", mask: 0x0f)
    direction = p.u8(
      "sm.tft.pkt_flt_dir", "Packet filter direction", mask: 0x30,
      names: [
        0: "Pre Rel-7 TFT filter", 1: "Downlink only", 2: "Uplink only", 3: "Bidirectional",
      ])
    identifier = p.u8("sm.tft.pkt_flt_id", "Packet filter identifier", mask: 0x0f)
    filter = p.u8("sm.tft.packet_filter", "Packet filter")
    precedence = p.u8(
      "sm.tft.packet_evaluation_precedence", "Packet evaluation precedence", .hexDec)
    filterLength = p.u8("sm.tft.packet_filter_length", "Packet filter length", .hexDec)
    component = p.u8(
      "sm.tft.packet_filter_component_type_id", "Packet filter component type identifier",
      names: filterComponents)
    address = p.ipv4("sm.ip4_address", "IPv4 address")
    mask = p.ipv4("sm.ip4_mask", "IPv4 address mask")
    address6 = p.ipv6("sm.ip6_address", "IPv6 address")
    mask6 = p.ipv6("sm.ip6_mask", "IPv6 address mask")
    prefix = p.u8("sm.ip6_prefix_length", "IPv6 prefix length")
    header = p.u8("sm.tft.protocol_header", "Protocol/header", .hex, names: ipProtocolNames)
    traffic = p.u8("sm.tft.traffic_class", "Type of service/Traffic class field", .hex)
    trafficMask = p.u8("sm.tft.traffic_mask", "Mask field", .hex)
    port = p.u16("sm.tft.port", "Port")
    low = p.u16("sm.tft.port_low", "Low limit port")
    high = p.u16("sm.tft.port_high", "High limit port")
    security = p.u32("sm.tft.security", "IPSec security parameter index", .hex)
    flowLabel = p.u24("sm.tft.flow_label_type", "Flow Label Type", .hex, mask: 0x0f_ffff)
    station = p.ether("sm.tft.mac_addr", "MAC address")
    vlan = p.u16("sm.tft.vlan_tag_vid", "VID", .hex, mask: 0x0fff)
    priority = p.u8("sm.tft.vlan_tag_pcp", "PCP", .hex, mask: 0x0e)
    dropEligible = p.u8("sm.tft.vlan_tag_dei", "DEI", .hex, mask: 0x01)
    etherType = p.u16("sm.tft.ethertype", "Ethertype", .hex, names: ethertypeNames)
    parameter = p.u8(
      "sm.tft.param_id", "Parameter identifier",
      names: [
        1: "Authorization Token", 2: "Flow Identifier", 3: "Packet Filter Identifier",
      ])
    token = p.bytes("sm.tft.authorization_token_value", "Authorization token value")
    media = p.u16("sm.tft.media_component_number_value", "Media Component number value", .hex)
    flow = p.u16("sm.tft.ip_flow_number", "IP flow number", .hex)
    filterIdentifier = p.u8("sm.tft.packet_filter_identifier", "Packet filter identifier")
    content = p.bytes("sm.tft.parameter_content", "Parameter content")
    common = GSMCommon.shared(&p)
    remarks = GSMRemarks.shared(&p)
  }

  /// A template of all the bytes from the cursor on.
  func add(_ d: inout Dissection) throws(Malformed) {
    let bits = try d.add(bits: operation, hasParameters, filterCount, width: 1)
    let code = bits >> 5
    switch code {
    case 2, 6: break
    case 5:
      for i in 0..<UInt8(bits & 15) { try addIdentifier(&d, i) }
    default:
      for i in 0..<UInt8(bits & 15) { try addFilter(&d, i) }
    }
    if bits & 0x10 != 0 {
      var i = 0
      while d.remaining > 0 {
        try addParameter(&d, i)
        i += 1
      }
    }
    try remarks.addRest(&d)
  }

  private func addIdentifier(_ d: inout Dissection, _ index: UInt8) throws(Malformed) {
    let sub = d.open(d.put(filter, index, at: Region(d.offset, 1)))
    try common.addSpare(&d, mask: 0xf0)
    try putIdentifier(&d)
    try d.skip(1)
    d.close(sub)
  }

  /// The number of a filter, which people count from one.
  private func putIdentifier(_ d: inout Dissection) throws(Malformed) {
    let value = try d.peek(UInt8.self) & 15
    d.put(identifier, value, at: d.next(1))
    guard d.wantsLabels else { return }
    let picture = bitPicture(UInt64(value), at: 4, count: 4)
    d.label("\(picture) = Packet filter identifier: \(value + 1) (\(value))")
  }

  private func addFilter(_ d: inout Dissection, _ index: UInt8) throws(Malformed) {
    let item = d.put(filter, index, at: Region(d.offset, 1))
    let start = d.offset
    let sub = d.open(item)
    try common.addSpare(&d, mask: 0xc0)
    d.put(direction, (try d.peek(UInt8.self) & 0x30) >> 4, at: d.next(1))
    try putIdentifier(&d)
    try d.skip(1)
    try d.add(precedence)
    let end = Int(try d.add(filterLength)) + d.offset
    var isKnown = true
    while isKnown, d.offset < end {
      let type = try d.add(component)
      let inner = d.open()
      isKnown = try addComponent(&d, type)
      d.close(inner)
    }
    if !isKnown { try d.skip(max(0, min(end - d.offset, d.remaining))) }
    d.setLength(item, d.offset - start)
    d.close(sub)
  }

  /// - Returns: false if the rest of the filter cannot be told.
  private func addComponent(_ d: inout Dissection, _ type: UInt8) throws(Malformed) -> Bool {
    switch type {
    case 0x10, 0x11:
      try d.add(address)
      try d.add(mask)
    case 0x20:
      try d.add(address6)
      try d.add(mask6)
    case 0x21, 0x23:
      try d.add(address6)
      try d.add(prefix)
    case 0x30: try d.add(header)
    case 0x40, 0x50: try d.add(port)
    case 0x41, 0x51:
      try d.add(low)
      try d.add(high)
    case 0x60: try d.add(security)
    case 0x70:
      try d.add(traffic)
      try d.add(trafficMask)
    case 0x80:
      try common.addSpare(&d, mask: 0xf0)
      try d.add(bits: flowLabel, width: 3)
    case 0x81, 0x82: try d.add(station)
    case 0x83, 0x84: try d.add(bits: vlan, width: 2)
    case 0x85, 0x86: try d.add(bits: priority, dropEligible, width: 1)
    case 0x87: try d.add(etherType)
    default: return false
    }
    return true
  }

  private func addParameter(_ d: inout Dissection, _ index: Int) throws(Malformed) {
    let item = d.text("Parameter \(index)", at: Region(d.offset, 1))
    let start = d.offset
    let sub = d.open(item)
    let type = try d.add(parameter)
    let length = Int(try d.peek(UInt8.self))
    try d.skip(1)
    d.setLength(item, 2 + min(length, d.remaining))
    switch type {
    case 1: try d.add(token, length: length)
    case 2:
      try d.add(media)
      try d.add(flow)
    case 3:
      for i in 0..<length {
        let value = try d.peek(UInt8.self) & 15
        d.put(filterIdentifier, value + 1, at: d.next(1))
        d.label("Packet filter identifier \(i): \(value + 1) (\(value))")
        try d.skip(1)
      }
    default: try d.add(content, length: length)
    }
    try d.seek(max(d.offset, min(start + length + 2, d.offset + d.remaining)))
    d.close(sub)
  }
}
