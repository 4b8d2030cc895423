public import RemoraCore

/// Logical link control (ISO/IEC 8802-2) with the sub-network access protocol (IEEE 802-2014
/// section 9.5).
///
///     |     DSAP      |     SSAP      |   control (one or two bytes)  |
///     SNAP: |             organization              |           protocol            |
public let llc = Protocol("llc", "Logical-Link Control", short: "LLC") { p in
  let layer = LLCLayer(&p)
  p.over("wtap_encap", [10, 100])
  p.over("ethertype", 0x8870)
  p.over("sll.ltype", 0x0004)
  p.over("ppp.protocol", 0x004b)
  p.over("udp.port", 12000...12004)
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct LLCLayer {
  /// Who assigned the protocol numbers under an organization's code.
  struct Organization {
    let code: UInt32
    let field: Field<UInt16>
    let table: Table<UInt16>
  }

  let destination, destinationPoint, source, sourcePoint: Field<UInt8>
  let isGroup, isResponse: Field<Bool>
  let control: LinkControl
  let type, protocolID: Field<UInt16>
  let organization: Field<UInt32>
  let organizations: [Organization]
  let byPoint, byExchange: Table<UInt8>
  let byType: Table<UInt16>
  let data, basicExchange, ethernet, spanningTree: ProtocolHandle

  init(_ p: inout Builder) {
    destination = p.u8(
      "dsap", "DSAP", .hex, names: accessPointNames, blurb: "Destination Service Access Point")
    destinationPoint = p.integer(
      "dsap.sap", "SAP", .uint8, as: UInt8.self, mask: 0xfe, container: 1,
      text: .custom { accessPointNames.name(of: $0 << 1) ?? "Unknown" },
      blurb: "Service Access Point")
    isGroup = p.flag(
      "dsap.ig", "IG Bit", mask: 0x01, set: "Group", unset: "Individual",
      blurb: "Individual/Group")
    source = p.u8(
      "ssap", "SSAP", .hex, names: accessPointNames, blurb: "Source Service Access Point")
    sourcePoint = p.integer(
      "ssap.sap", "SAP", .uint8, as: UInt8.self, mask: 0xfe, container: 1,
      text: .custom { accessPointNames.name(of: $0 << 1) ?? "Unknown" },
      blurb: "Service Access Point")
    isResponse = p.flag(
      "ssap.cr", "CR Bit", mask: 0x01, set: "Response", unset: "Command",
      blurb: "Command/Response")
    control = LinkControl(&p, "control")
    organization = p.u24("oui", "Organization Code", .oui)
    type = p.u16("type", "Type", .hex, names: ethertypeNames)
    protocolID = p.u16("pid", "Protocol ID", .hex)
    organizations = Self.declareOrganizations(&p)
    byPoint = p.table("dsap", UInt8.self)
    byExchange = p.table("xid_dsap", UInt8.self)
    byType = p.table("/ethertype", UInt16.self)
    data = p.uses("data")
    basicExchange = p.uses("basicxid")
    ethernet = p.uses("eth")
    spanningTree = p.uses("stp")
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    d.protocolColumn("LLC")
    d.info("")
    let to = try d.peek(UInt8.self)
    try d.add(destination, bits: destinationPoint, isGroup)
    let from = try d.add(source, bits: sourcePoint, isResponse)
    let frame = try control.add(&d, isResponse: from & 1 == 1)
    d.info(Phrase(frame.summary))
    if to == 0xaa, from == 0xaa { return try subNetwork(&d, frame) }
    d.info(
      append: """
        ; DSAP \(Self.name(to)) \(to & 1 == 1 ? "Group" : "Individual"), \
        SSAP \(Self.name(from)) \(from & 1 == 1 ? "Response" : "Command")
        """)
    d.setOwnLength(d.offset - d.start)
    d.packet.ethertype = UInt32(to)
    guard d.reportedRemaining > 0 else { return }
    if frame.isExchange {
      if try d.call(byExchange, to, .strict) { return }
      if d.number(at: d.offset, UInt8.self) == 0x81 { return try d.call(basicExchange) }
      return try d.call(data)
    }
    if frame.carriesData, try d.call(byPoint, to, .strict) { return }
    try d.call(data)
  }

  private static func name(_ point: UInt8) -> String {
    accessPointNames.name(of: UInt64(point & 0xfe)) ?? "0x\(Phrase.hex(UInt64(point & 0xfe), 2))"
  }

  /// The organization's code and the protocol number that it assigned.
  private func subNetwork(
    _ d: inout Dissection, _ frame: LinkControl.Frame
  ) throws(Malformed) {
    let code = UInt32(try d.peek(UInt16.self)) << 8 | UInt32(try d.peek(UInt8.self, ahead: 2))
    let number = try d.peek(UInt16.self, ahead: 3)
    if d.wantsColumns {
      let vendor = d.names.vendor(ofPrefix: code) ?? "Unknown"
      let codeText = Phrase.hex(UInt64(code), 6).uppercased()
      let numberText = Phrase.hex(UInt64(number), 4).uppercased()
      d.info(append: "; SNAP, OUI 0x\(codeText) (\(vendor)), PID 0x\(numberText)")
    }
    d.setOwnLength(d.offset + 5 - d.start)
    try d.add(organization)
    d.packet.ethertype = code << 16 | UInt32(number)
    let isData = frame.carriesData
    switch code {
    case 0x000000, 0x0000f8:
      // Without data the number is not shown.
      if isData { try d.add(type) } else { try d.skip(2) }
      if isData, try d.call(byType, number, .strict) { return }
    case 0x0080c2:
      try d.add(protocolID)
      if try bridged(&d, number) { return }
    default:
      guard let known = organizations.first(where: { $0.code == code }) else {
        try d.add(protocolID)
        break
      }
      try d.add(known.field)
      if isData, try d.call(known.table, number, .strict) { return }
    }
    if d.reportedRemaining > 0 { try d.call(data) }
  }

  /// Bridged frames (RFC 2684 section 5.2), two bytes behind the number.
  private func bridged(_ d: inout Dissection, _ number: UInt16) throws(Malformed) -> Bool {
    switch number {
    case 0x0001, 0x0007:
      try d.skip(2)
      d.packet.fcsLength = number == 1 ? 4 : 0
      try d.call(ethernet)
    case 0x000e: try d.call(spanningTree)
    default: return false
    }
    return true
  }
}

extension LLCLayer {
  private static func declareOrganizations(_ p: inout Builder) -> [Organization] {
    let known: [(UInt32, String, String, String, ValueNames)] = [
      (0x00000c, "cisco_pid", "/llc.cisco_pid", "Protocol ID", ciscoNames),
      (
        0x000081, "nortel_pid", "/llc.nortel_pid", "",
        [
          0x01a1: "NDP flatnet hello", 0x01a2: "NDP segment hello", 0x01a3: "NDP bridge hello",
        ]
      ),
      (0x00005e, "iana_pid", "/llc.iana_pid", "", ianaNames),
      (0x00e02b, "extreme_pid", "/llc.extreme_pid", "", [0x00bb: "EDP"]),
      (0x00e052, "foundry_pid", "/llc.foundry_pid", "", [0x2000: "FDP"]),
      (0x0001e8, "force10_pid", "/llc.force10_pid", "", [0x0111: "FEFD"]),
      (0x001090, "cimetrics_pid", "/llc.cimetrics_pid", "", [1: "U+4 MS/TP"]),
      (
        0x001958, "bluetooth_pid", "/llc.bluetooth_pid", "Protocol ID",
        [
          1: "AMP_U L2CAP ACL data", 2: "AMP-C Activity Report", 3: "AMP-C Security frames",
          4: "AMP-C Link supervision request", 5: "AMP-C Link supervision reply",
        ]
      ),
      (0x0017f2, "apple_awdl_pid", "/llc.apple_awdl_pid", "Protocol ID", [0x0800: "AWDL"]),
      (
        0x080007, "apple_atalk_pid", "/llc.apple_atalk_pid", "Protocol ID",
        [0x809b: "AppleTalk"]
      ),
      (0x004096, "wlccp_pid", "/llc.wlccp_pid", "", [0: "WLCCP"]),
      (0x506f9a, "/mausb.pid", "/llc.wfa_pid", "", [0x1500: "MAUSB"]),
      (0x00805f, "hpteam_pid", "/llc.hpteam_pid", "", [2: "HP Teaming heartbeat"]),
      (
        0x0040d6, "/locamation-im.llc.pid", "/locamation-im.llc.pid", "Protocol ID",
        [
          0: "CALIBRATION", 0xffff: "IDENT", 2: "SAMPLES - IM1", 14: "SAMPLES - IM2R0",
        ]
      ),
    ]
    return known.map { code, name, table, blurb, names in
      Organization(
        code: code, field: p.u16(name, "PID", .hex, names: names, blurb: blurb),
        table: p.table(table, UInt16.self))
    }
  }
}

/// Service access points (IEEE registration authority, and numbers in use).
let accessPointNames: ValueNames = [
  0x00: "NULL LSAP", 0x01: "NULL LSAP", 0x02: "LLC Sub-Layer Management",
  0x04: "SNA Path Control", 0x06: "TCP/IP", 0x08: "SNA", 0x0c: "SNA",
  0x0e: "PROWAY (IEC955) Network Management and Initialization", 0x10: "NetWare (unofficial?)",
  0x14: "ISO Network Layer (OSLAN 1)", 0x18: "Texas Instruments",
  0x20: "ISO Network Layer (unofficial?)", 0x34: "ISO Network Layer (unofficial?)",
  0x42: "Spanning Tree BPDU", 0x4e: "EIA RS-511 Manufacturing Message Service",
  0x54: "ISO Network Layer (OSLAN 2)", 0x7e: "ISO 8208 (X.25 over 802.2)", 0x7f: "ISO 802.2",
  0x80: "XNS", 0x82: "BACnet", 0x86: "Nestar",
  0x8e: "PROWAY (IEC955) Active Station List Maintenance", 0x98: "ARP", 0xaa: "SNAP",
  0xb4: "HP JetDirect Printer", 0xba: "Banyan Vines", 0xbc: "Banyan Vines", 0xe0: "NetWare",
  0xf0: "NetBIOS", 0xf4: "IBM Net Management", 0xf8: "HP Extended LLC", 0xfa: "Ungermann-Bass",
  0xfc: "Remote Program Load", 0xfe: "ISO Network Layer", 0xff: "Global LSAP",
]

private let ciscoNames: ValueNames = [
  0x0102: "DRIP", 0x0104: "PAgP", 0x0105: "MLS Hello", 0x0108: "RLQ BPDUs (request)",
  0x0109: "RLQ BPDUs (response)", 0x010b: "PVSTP+", 0x010c: "VLAN Bridge", 0x0111: "UDLD",
  0x0139: "MCP", 0x2000: "CDP", 0x2001: "CGMP", 0x2003: "VTP", 0x2004: "DTP",
  0x200a: "STP Uplink Fast",
]

/// IANA SNAP protocol numbers.
private let ianaNames: ValueNames = [
  1: "MARS Data Messages (short form)", 2: "Reserved for future NHRP use",
  3: "MARS/NHRP Control Messages", 4: "MARS Data Messages (long form)", 5: "SCSP", 6: "VRID",
  7: "L2TP", 8: "VPN ID", 9: "MSDP-GRE-Protocol Type",
]
