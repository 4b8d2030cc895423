import RemoraCore

/// Protocol configuration options (3GPP TS 24.008 section 10.5.6.3): what a station and the network
/// tell each other when a session begins.
///
///     | 1 | spare | protocol |  identifier (2)  |  length (1 or 2)  |  contents …
struct GSMOptions: Sendable {
  let direction: Field<Int32>
  let isExtended: Field<Bool>
  let configuration: Field<UInt8>
  let identifier: Field<UInt16>
  /// Of one byte; of two in a few options, whose values do not fit otherwise.
  let length: Field<UInt16>
  let contents: GSMOptionContents
  let remarks: GSMRemarks
  let data: ProtocolHandle
  let links: [(UInt16, ProtocolHandle)]

  static func shared(_ p: inout Builder) -> GSMOptions {
    p.shared("gsm_a.gm.pco", owner: "gsm_a.gm") { GSMOptions(&$0) }
  }

  private init(_ p: inout Builder) {
    direction = p.i32(
      "sm.link_dir", "Link direction",
      names: [-1: "Unknown", 0: "MS to network", 1: "Network to MS"]
    )
    isExtended = p.flag("sm.ext", "Extension", mask: 0x80)
    let all = "PPP for use with IP PDP type or IP PDN type"
    configuration = p.u8(
      "configuration_protocol", "Configuration Protocol", mask: 0x07,
      names: ValueNames(ranges: [(0...7, all)]))
    identifier = p.u16("sm.pco_pid", "Protocol or Container ID", .hex)
    length = p.integer(
      "sm.pco.length", "Length", .uint8, as: UInt16.self, .hexDec, container: 1)
    contents = GSMOptionContents(&p)
    remarks = GSMRemarks.shared(&p)
    data = p.uses("data")
    links = [
      (0x8021, p.uses("ipcp")), (0x8057, p.uses("ipv6cp")), (0xc021, p.uses("lcp")),
      (0xc023, p.uses("pap")), (0xc223, p.uses("chap")),
    ]
  }

  /// Options of all the bytes from the cursor on.
  /// - Parameter fromNetwork: which way the message goes, if that is known.
  func add(_ d: inout Dissection, fromNetwork: Bool?) throws(Malformed) {
    guard d.remaining > 0 else { return }
    let whole = d.next(d.remaining)
    d.put(direction, fromNetwork.map { $0 ? 1 : 0 } ?? -1, at: d.here)
    try d.add(bits: isExtended, configuration, width: 1)
    while d.remaining >= 3 {
      try d.step()
      if try addOption(&d, fromNetwork) { continue }
      d.expert(remarks.tooShort, at: d.text("Not enough data", at: whole))
      return
    }
    try remarks.addRest(&d)
  }

  /// - Returns: false if the option ends behind its element.
  private func addOption(
    _ d: inout Dissection, _ fromNetwork: Bool?
  ) throws(Malformed) -> Bool {
    let type = try d.add(identifier)
    let sub = d.open()
    if d.wantsLabels {
      let name = Self.name(type, fromNetwork)
      d.label(value: "\(name) (0x\(type, hex: 4))")
    }
    let isFromNetwork = fromNetwork == true
    let isLong = GSMOptionContents.isLong(type, isFromNetwork)
    let told = isLong ? try d.peek(UInt16.self) : UInt16(try d.peek(UInt8.self))
    d.put(length, told, at: d.next(isLong ? 2 : 1))
    if isLong { d.label(value: "0x\(told, hex: 4) (\(told))") }
    try d.skip(isLong ? 2 : 1)
    let count = Int(told)
    let start = d.offset
    if count > 0 || GSMOptionContents.isEager(type, isFromNetwork) {
      let known = min(count, d.remaining)
      if let link = links.first(where: { $0.0 == type })?.1 {
        try d.call(link, length: known, [.nested, .quoted])
      } else if GSMOptionContents.isUnknown(type) {
        try d.call(data, length: known, [.nested, .quoted])
      } else {
        try contents.add(&d, type, count, fromNetwork)
      }
    }
    d.close(sub)
    let left = d.remaining + d.offset - start
    try d.seek(start + min(count, left))
    return count <= left
  }

  private static func name(_ type: UInt16, _ fromNetwork: Bool?) -> String {
    if type >= 0xff00 { return "Operator Specific Use" }
    let names = fromNetwork == false ? optionsToNetwork : optionsToStation
    return names.name(of: UInt64(type)) ?? pppProtocolNames.name(of: UInt64(type)) ?? "Unknown"
  }
}

/// What single options consist of.
struct GSMOptionContents: Sendable {
  let controlIPv6, nameIPv6, agentIPv6, homeIPv6, entryIPv6: Field<IPv6Address>
  let controlIPv4, nameIPv4, agentIPv4, entryIPv4: Field<IPv4Address>
  let homePrefix, reject, bearerMode, flowMode, offStatus, session, cause, security: Field<UInt8>
  let linkSize, otherSize, lifetime, frameSize, rawSize: Field<UInt16>
  let isException: Field<Bool>
  let unit, moreUnit: Field<UInt8>
  let rate: Field<UInt32>
  let moreRate: Field<UInt16>
  let management, edge, edgeName, identity, entryName: Field<Text>
  let access, own: Field<Bytes>
  let entryLength: Field<UInt8>
  let canName, canIPv6, canIPv4: Field<Bool>
  let telephone: E164
  let network: E212
  let common: GSMCommon

  init(_ p: inout Builder) {
    controlIPv6 = p.ipv6("sm.pco.pcscf.ipv6", "IPv6")
    nameIPv6 = p.ipv6("sm.pco.dns.ipv6", "IPv6")
    agentIPv6 = p.ipv6("sm.pco.dsmipv6_home_agent.ipv6", "IPv6")
    homeIPv6 = p.ipv6("sm.pco.dsmipv6_home_network.ipv6", "IPv6")
    homePrefix = p.u8("sm.pco.dsmipv6_home_network.ipv6_prefix_length", "Prefix length")
    reject = p.u8("sm.pco.reject_code", "Reject Code", .hexDec)
    agentIPv4 = p.ipv4("sm.pco.dsmipv6_home_agent.ipv4", "IPv4")
    controlIPv4 = p.ipv4("sm.pco.pcscf.ipv4", "IPv4")
    nameIPv4 = p.ipv4("sm.pco.dns.ipv4", "IPv4")
    let octets = Unit(" octet", " octets")
    linkSize = p.u16("sm.pco.ipv4_link_mtu_size", "IPv4 link MTU size", unit: octets)
    flowMode = p.u8(
      "sm.pco.nbifom_mode", "NBIFOM mode", .hex, names: [0: "UE-initiated", 1: "Network-initiated"])
    otherSize = p.u16("sm.pco.non_ip_link_mtu_size", "Non-IP link MTU size", unit: octets)
    bearerMode = p.u8(
      "sm.pco.sel_bearer_ctrl_mode", "Selected Bearer Control Mode",
      names: [1: "MS only", 2: "MS/NW"])
    isException = p.flag(
      "sm.pco.apn_rate_ctrl_params.aer", "AER", mask: 0x08,
      set: "Additional exception reports at maximum rate reached are allowed",
      unset: "Additional exception reports at maximum rate reached are not allowed")
    let units: ValueNames = [0: "Unrestricted", 1: "Minute", 2: "Hour", 3: "Day", 4: "Week"]
    let messages = Unit(" message", " messages")
    unit = p.u8(
      "sm.pco.apn_rate_ctrl_params.ul_time_unit", "Uplink time unit", mask: 0x07, names: units)
    rate = p.u24(
      "sm.pco.apn_rate_ctrl_params.max_ul_rate", "Maximum uplink rate", unit: messages)
    moreUnit = p.u8(
      "sm.pco.add_apn_rate_ctrl_params.ul_time_unit", "Uplink time unit", mask: 0x07,
      names: units)
    moreRate = p.u16(
      "sm.pco.add_apn_rate_ctrl_params.max_ul_rate", "Additional uplink rate for exception data",
      unit: messages)
    offStatus = p.u8(
      "sm.pco.3gpp_data_off_ue_status", "3GPP PS data off UE status",
      names: [1: "Deactivated", 2: "Activated"])
    var sessions: [(ClosedRange<UInt64>, String)] = [(0...0, "No PDU session identity assigned")]
    for i: UInt64 in 1...15 { sessions.append((i...i, "PDU session identity value \(i)")) }
    session = p.u8(
      "sm.pco.pdu_session_id", "PDU session identity", names: ValueNames(ranges: sessions))
    lifetime = p.u16(
      "sm.pco.pdu_session_address_lifetime", "PDU session address lifetime", unit: .seconds)
    frameSize = p.u16(
      "sm.pco.eth_frame_payload_mtu", "Ethernet Frame Payload MTU", unit: octets)
    rawSize = p.u16("sm.pco.unstruct_link_mtu", "Unstructured Link MTU", unit: octets)
    cause = p.u8("sm.pco.5gsm_cause", "5GSM cause", names: sessionCauses)
    management = p.string("sm.pco.acs_info", "ACS information")
    access = p.bytes("sm.pco.atsss_response", "ATSSS response")
    edge = p.string("sm.pco.ecsp_id", "ECSP identifier")
    entryIPv4 = p.ipv4("sm.pco.pvs.ipv4", "PVS IPv4 address")
    entryIPv6 = p.ipv6("sm.pco.pvs.ipv6", "PVS IPv6 address")
    entryLength = p.u8("sm.pco.pvs.name.len", "PVS name length")
    entryName = p.string("sm.pco.pvs.name", "PVS name")
    security = p.u8(
      "sm.pco.dns_serv_sec_prot_support", "DNS server security protocol type",
      names: [1: "TLS", 2: "DTLS"])
    let support = "sm.pco.eas_rediscovery_support_ind"
    func flag(_ p: inout Builder, _ name: String, _ what: String, _ mask: UInt64) -> Field<Bool> {
      p.flag(
        "\(support).\(name)", "With impacted EAS \(what) address range", mask: mask,
        set: "Supported", unset: "Not supported")
    }
    canName = flag(&p, "fqdn", "FQDN", 0x04)
    canIPv6 = flag(&p, "ipv6", "IPv6", 0x02)
    canIPv4 = flag(&p, "ipv4", "IPv4", 0x01)
    edgeName = p.string("\(support)_with_impacted_eas_fqdn", "With impacted EAS FQDN")
    identity = p.string("sm.pco.sdnaepc_dn_specific_id", "SDNAEPC DN-specific identity")
    own = p.bytes("sm.app_spec_info", "Application specific information")
    telephone = E164.shared(&p)
    network = E212.shared(&p)
    common = GSMCommon.shared(&p)
  }

  /// Whether the length of an option has two bytes.
  static func isLong(_ type: UInt16, _ fromNetwork: Bool) -> Bool {
    switch type {
    case 0x41, 0x51, 0x56: true
    case 0x23, 0x24, 0x30, 0x31, 0x32: fromNetwork
    default: false
    }
  }

  /// Whether nothing is said of what options of a type contain, in either direction.
  static func isUnknown(_ type: UInt16) -> Bool {
    switch type {
    case 0x00, 0x2c...0x2f, 0x33, 0x34, 0x42...0x46, 0x4b...0x4f, 0x53...0x55, 0x57...0xfeff: true
    default: false
    }
  }

  /// Whether the contents are read even if there are none.
  static func isEager(_ type: UInt16, _ fromNetwork: Bool) -> Bool {
    switch type {
    case 0x1a: !fromNetwork
    case 0x16, 0x19, 0x25, 0x26, 0x36...0x38: fromNetwork
    default: false
    }
  }

  /// - Parameter count: bytes of the contents.
  func add(
    _ d: inout Dissection, _ type: UInt16, _ count: Int, _ fromNetwork: Bool?
  ) throws(Malformed) {
    if type >= 0xff00 {
      try network.add(&d, network.plain)
      if count > 3 { try d.add(own, length: min(count - 3, d.remaining)) }
    } else if let fromNetwork {
      if fromNetwork {
        try addToStation(&d, type, count)
      } else {
        try addToNetwork(&d, type, count)
      }
    }
  }

  private func addToNetwork(
    _ d: inout Dissection, _ type: UInt16, _ count: Int
  ) throws(Malformed) {
    switch (type, count) {
    case (0x14, 1): try d.add(flowMode)
    case (0x17, _): try d.add(offStatus)
    case (0x1a, _): try d.add(session)
    case (0x22, 1): try d.add(cause)
    case (0x39, 1): try d.add(security)
    case (0x3a, _): try d.add(bits: canName, canIPv6, canIPv4, width: 1)
    case (0x52, _): try d.add(identity, length: count)
    default: break
    }
  }

  private func addToStation(
    _ d: inout Dissection, _ type: UInt16, _ count: Int
  ) throws(Malformed) {
    switch (type, count) {
    case (0x01, _): try d.add(controlIPv6)
    case (0x03, _): try d.add(nameIPv6)
    case (0x04, 1): try d.add(reject)
    case (0x05, 1): try d.add(bearerMode)
    case (0x07, _): try d.add(agentIPv6)
    case (0x08, _):
      try d.add(homeIPv6)
      try d.add(homePrefix)
    case (0x09, _): try d.add(agentIPv4)
    case (0x0c, _): try d.add(controlIPv4)
    case (0x0d, _): try d.add(nameIPv4)
    case (0x0e, _): try telephone.add(&d, length: count)
    case (0x10, 2): try d.add(linkSize)
    case (0x14, 1): try d.add(flowMode)
    case (0x15, 2): try d.add(otherSize)
    case (0x16, _), (0x25, _): try addRate(&d, count)
    case (0x19, _), (0x26, _): try addMoreRate(&d, count)
    case (0x1e, 2): try d.add(lifetime)
    case (0x20, 2): try d.add(frameSize)
    case (0x21, 2): try d.add(rawSize)
    case (0x27, _): try d.add(management, length: count)
    case (0x30, _): try d.add(access, length: count)
    case (0x35, _): try d.add(edge, length: count)
    case (0x36, _): try d.add(entryIPv4)
    case (0x37, _): try d.add(entryIPv6)
    case (0x38, _): try d.add(entryName, length: Int(try d.add(entryLength)))
    case (0x3d, _): try d.add(edgeName, length: count)
    default: break
    }
  }

  /// How much a station may send.
  private func addRate(_ d: inout Dissection, _ count: Int) throws(Malformed) {
    try common.addSpare(&d, mask: 0xf0)
    try d.add(bits: isException, unit, width: 1)
    if count >= 4 { try d.add(rate) }
  }

  private func addMoreRate(_ d: inout Dissection, _ count: Int) throws(Malformed) {
    try common.addSpare(&d, mask: 0xf8)
    try d.add(bits: moreUnit, width: 1)
    if count >= 3 { try d.add(moreRate) }
  }
}
