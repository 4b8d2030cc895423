public import RemoraCore

/// Encapsulated Remote Switch Packet Analysis (draft-foschiano-erspan section 4): copies of
/// frames inside GRE. Type I has no header, type II has eight bytes, type III twelve and an
/// optional sub-header of eight more.
///
///     |  version  |          VLAN         | COS |  encap/BSO  |T|  span ID  |
///     |     reserved      |                 index                   |   (II)
///     |                         timestamp                            |   (III)
///     |      security group tag       |P|   FT    |   HW ID   |D|Gra|O|
public let erspan = Protocol(
  "erspan", "Encapsulated Remote Switch Packet ANalysis", short: "ERSPAN"
) { p in
  let layer = ERSPANLayer(&p)
  p.over("gre.proto", [0x88be, 0x22eb])
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct ERSPANLayer {
  let version, vlan, service, encapsulation, state, truncated, session: Field<UInt16>
  let reserved, index, timestamp: Field<UInt32>
  let tag: Field<UInt16>
  let isEthernet, frameType, hardware: Field<UInt16>
  let direction: Field<Bool>
  let granularity, hasSubheader: Field<UInt16>
  let subheader: ERSPANSubheader
  let unknownVersion: Expert
  let header: State<GREHeader>
  let ethernet, data: ProtocolHandle

  init(_ p: inout Builder) {
    version = p.u16(
      "version", "Version", mask: 0xf000, names: [1: "Type II", 2: "Type III"])
    vlan = p.u16("vlan", "Vlan", mask: 0x0fff)
    service = p.u16("cos", "COS", mask: 0xe000)
    encapsulation = p.u16(
      "encap", "Encap", mask: 0x1800,
      names: [
        0: "Originally without VLAN tag", 1: "Originally ISL encapsulated",
        2: "Originally 802.1Q encapsulated", 3: "VLAN tag preserved in frame",
      ])
    state = p.u16(
      "bso", "Bad/Short/Oversized", mask: 0x1800,
      names: [
        0: "Good or unknown integrity", 1: "Short frame", 2: "Oversized frame",
        3: "CRC or alignment error",
      ])
    truncated = p.u16(
      "truncated", "Truncated", mask: 0x0400, names: [0: "Not truncated", 1: "Truncated"],
      blurb: "ERSPAN packet exceeded the MTU size")
    session = p.u16("spanid", "SpanID", mask: 0x03ff)
    reserved = p.u32("reserved", "Reserved", mask: 0xfff0_0000)
    index = p.u32("index", "Index", mask: 0x000f_ffff)
    timestamp = p.u32("timestamp", "Timestamp")
    tag = p.u16("sgt", "Security Group Tag")
    isEthernet = p.u16("p", "Has Ethernet PDU", mask: 0x8000)
    frameType = p.u16("ft", "Frame Type", mask: 0x7c00, names: [0: "Ethernet", 2: "IP"])
    hardware = p.u16("hw", "Hardware ID", mask: 0x03f0)
    direction = p.flag(
      "direction", "Direction", mask: 0x0008, width: 2, set: "Egress", unset: "Ingress")
    granularity = p.u16(
      "gra", "Timestamp granularity", mask: 0x0006,
      names: [
        0: "100 microseconds", 1: "100 nanoseconds", 2: "IEEE 1588", 3: "Custom granularity",
      ])
    hasSubheader = p.u16("o", "Optional Sub headers", mask: 0x0001)
    subheader = ERSPANSubheader(&p)
    unknownVersion = p.expert(
      "version.unknown", .undecoded, .warning,
      "Unknown version, please report or test to use fake ERSPAN preference")
    header = GREHeader.state(&p)
    ethernet = p.uses("eth")
    data = p.uses("data")
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    d.protocolColumn("ERSPAN")
    d.info("ERSPAN:")
    if d[header].proto == 0x88be, !d[header].hasSequence {
      d.setOwnLength(0)
      d.summary(" Type I")
      return try d.call(ethernet)
    }
    d.setOwnLength(d.remaining)
    let kind = try d.peek(UInt16.self) >> 12
    d.summary(kind == 1 ? " Type II" : kind == 2 ? " Type III" : " Unknown")
    try d.add(bits: version, width: 2)
    try d.seek(d.start)
    switch kind {
    case 1: try addSecond(&d)
    case 2: try addThird(&d)
    default:
      try d.add(bits: version, width: 2)
      d.expert(unknownVersion)
      try d.skip(d.remaining)
    }
  }

  private func addSecond(_ d: inout Dissection) throws(Malformed) {
    try d.add(bits: vlan, width: 2)
    try d.add(bits: service, encapsulation, truncated, session, width: 2)
    try d.add(bits: reserved, index, width: 4)
    try d.call(ethernet)
  }

  private func addThird(_ d: inout Dissection) throws(Malformed) {
    try d.add(bits: vlan, width: 2)
    try d.add(bits: service, state, truncated, session, width: 2)
    try d.add(timestamp)
    try d.add(tag)
    let bits = try d.add(
      bits: isEthernet, frameType, hardware, direction, granularity, hasSubheader, width: 2)
    if bits & 1 != 0 { try subheader.read(&d) }
    try d.call(bits >> 10 & 0x1f == 0 ? ethernet : data)
  }
}

/// The platform specific sub-header of type III.
struct ERSPANSubheader {
  let platform: Field<UInt32>
  let reserved1, domain, port1: Field<UInt32>
  let reserved3, port3, timestamp3: Field<UInt32>
  let reserved4, reserved4b, reserved4c: Field<UInt32>
  let switchID, port5, timestamp5: Field<UInt32>
  let reserved7, source7, timestamp7: Field<UInt32>
  let unknown: Field<UInt64>

  init(_ p: inout Builder) {
    platform = p.u32("platid", "Platform ID", mask: 0xfc00_0000)
    reserved1 = p.u32("pid1.rsvd1", "Reserved", mask: 0x03ff_f000)
    domain = p.u32("pid1.vsmid", "VSM Domain ID", mask: 0x0000_0fff)
    port1 = p.u32("pid1.port_index", "Port ID/Index")
    reserved3 = p.u32("pid3.rsvd1", "Reserved", mask: 0x03ff_c000)
    port3 = p.u32("pid3.port_index", "Port ID/Index", mask: 0x0000_3fff)
    timestamp3 = p.u32("pid3.timestamp", "Upper 32-bit Timestamp")
    reserved4 = p.u32("pid4.rsvd1", "Reserved", mask: 0x03ff_c000)
    reserved4b = p.u32("pid4.rsvd2", "Reserved", mask: 0x0000_3fff)
    reserved4c = p.u32("pid4.rsvd3", "Reserved", mask: 0xffff_ffff)
    switchID = p.u32("pid5.switchid", "Switch ID", mask: 0x03ff_0000)
    port5 = p.u32("pid5.port_index", "Port ID/Index", mask: 0x0000_ffff)
    timestamp5 = p.u32("pid5.timestamp", "Timestamp (seconds)")
    reserved7 = p.u32("pid7.rsvd1", "Reserved", mask: 0x03f0_0000)
    source7 = p.u32("pid7.source_index", "Source Index", mask: 0x000f_ffff)
    timestamp7 = p.u32("pid7.timestamp", "Upper 32-bit Timestamp")
    unknown = p.u64("pid.rsvd", "Reserved", mask: 0x03ff_ffff)
  }

  func read(_ d: inout Dissection) throws(Malformed) {
    let start = d.offset
    let kind = try d.peek(UInt32.self) >> 26
    try d.add(bits: platform, width: 4)
    try d.seek(start)
    switch kind {
    case 1:
      try d.add(bits: reserved1, domain, width: 4)
      try d.add(port1)
    case 3:
      try d.add(bits: reserved3, port3, width: 4)
      try d.add(timestamp3)
    case 4:
      try d.add(bits: reserved4, reserved4b, width: 4)
      try d.add(bits: reserved4c, width: 4)
    case 5, 6:
      try d.add(bits: switchID, port5, width: 4)
      try d.add(timestamp5)
    case 0, 7:
      try d.add(bits: reserved7, source7, width: 4)
      try d.add(timestamp7)
    default: try d.add(bits: unknown, width: 8)
    }
  }
}
