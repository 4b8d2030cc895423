public import RemoraCore

/// Generic Routing Encapsulation (RFC 1701, RFC 2784, RFC 2890; version 1: RFC 2637 section 4.1).
///
///     |C|R|K|S|s|Recur|A|flags|  Ver|         protocol type         |
///     |      checksum (optional)      |       offset (optional)       |
///     |                        key (optional)                         |
///     |                  sequence number (optional)                   |
///     |               acknowledgment number (version 1)               |
///     |                      routing (optional) ...                   |
public let gre = Protocol("gre", "Generic Routing Encapsulation", short: "GRE") { p in
  let layer = GRELayer(&p)
  p.over("ip.proto", 47)
  p.over("udp.port", 4754)
  return { d throws(Malformed) in try layer.dissect(&d) }
}

/// What the protocols inside want to know of the header in hand.
struct GREHeader {
  var proto: UInt16 = 0
  var hasSequence = false

  static func state(_ p: inout Builder) -> State<GREHeader> {
    p.shared("gre.header", owner: "gre") { p in p.state { GREHeader() } }
  }
}

struct GRELayer {
  let proto, flags: Field<UInt16>
  let hasChecksum, hasRouting, hasKey, hasSequence, strict: Field<Bool>
  let recursion: Field<UInt16>
  let hasAcknowledgment: Field<Bool>
  let reserved, reserved1, version: Field<UInt16>
  let checksum: Field<UInt16>
  let checksumStatus: Field<UInt8>
  let offset: Field<UInt16>
  let key: Field<UInt32>
  let payloadLength, call: Field<UInt16>
  let sequence, acknowledgment: Field<UInt32>
  let routing: Field<Label>
  let family: Field<UInt16>
  let routeOffset, routeLength: Field<UInt8>
  let route: Field<Bytes>
  let incorrect: Expert
  let attributes: GREAttributes
  let redirect: GRERedirect
  let header: State<GREHeader>
  let byType: Table<UInt16>
  let data: ProtocolHandle

  init(_ p: inout Builder) {
    proto = p.u16(
      "proto", "Protocol Type", .hex, names: greProtocols,
      blurb: "The protocol that is GRE encapsulated")
    flags = p.u16(
      "flags_and_version", "Flags and Version", .hex,
      blurb: "The GRE flags are encoded in the first two octets")
    func flag(
      _ p: inout Builder, _ name: String, _ label: String, _ mask: UInt64, _ blurb: String
    )
      -> Field<Bool>
    {
      p.flag(
        "flags.\(name)", label, mask: mask, width: 2, set: "Yes", unset: "No", blurb: blurb)
    }
    hasChecksum = flag(
      &p, "checksum", "Checksum Bit", 0x8000, "Indicates if the Checksum field is present")
    hasRouting = flag(
      &p, "routing", "Routing Bit", 0x4000,
      "Indicates if the Routing and Checksum/Offset field are present")
    hasKey = flag(&p, "key", "Key Bit", 0x2000, "Indicates if the Key field is present")
    hasSequence = flag(
      &p, "sequence_number", "Sequence Number Bit", 0x1000,
      "Indicates if the Sequence Number field is present")
    strict = flag(&p, "strict_source_route", "Strict Source Route Bit", 0x0800, "")
    recursion = p.u16("flags.recursion_control", "Recursion control", mask: 0x0700)
    hasAcknowledgment = flag(
      &p, "ack", "Acknowledgment", 0x0080,
      """
      Indicates if the packet contains an Acknowledgment Number to be used for acknowledging \
      previously transmitted data
      """)
    reserved = p.u16("flags.reserved", "Flags (Reserved)", mask: 0x00f8)
    reserved1 = p.u16("flags.reserved", "Flags (Reserved)", mask: 0x0078)
    version = p.u16(
      "flags.version", "Version", mask: 0x0007, names: [0: "GRE", 1: "Enhanced GRE"])
    checksum = p.u16(
      "checksum", "Checksum", .hex,
      blurb: """
        The Checksum field contains the IP (one's complement) checksum of the GRE header and \
        the payload packet
        """)
    checksumStatus = p.u8("checksum.status", "Checksum Status", .none, names: checksumStates)
    offset = p.u16(
      "offset", "Offset",
      blurb: """
        The offset field indicates the octet offset from the start of the Routing field to the \
        first octet of the active Source Route Entry to be examined
        """)
    key = p.u32(
      "key", "Key", .hex,
      blurb: "The Key field contains a four octet number which was inserted by the encapsulator")
    payloadLength = p.u16(
      "key.payload_length", "Payload Length",
      blurb: "Size of the payload, not including the GRE header")
    call = p.u16(
      "key.call_id", "Call ID",
      blurb: "Contains the Peer's Call ID for the session to which this packet belongs.")
    sequence = p.u32(
      "sequence_number", "Sequence Number",
      blurb: """
        The Sequence Number field contains an unsigned 32 bit integer which is inserted by the \
        encapsulator
        """)
    acknowledgment = p.u32(
      "ack_number", "Acknowledgment Number",
      blurb: """
        Contains the sequence number of the highest numbered GRE packet received by the \
        sending peer for this user session
        """)
    routing = p.label(
      "routing", "Routing",
      blurb: "The Routing field is a list of Source Route Entries (SREs)")
    let about = """
      The Address Family field contains a two octet value which indicates the syntax and \
      semantics of the Routing Information field
      """
    family = p.u16("routing.address_family", "Address Family", blurb: about)
    routeOffset = p.u8("routing.sre_offset", "SRE Offset", blurb: about)
    routeLength = p.u8(
      "routing.src_length", "SRE Length",
      blurb: "The SRE Length field contains the number of octets in the SRE")
    route = p.bytes(
      "routing.information", "Routing Information",
      blurb: """
        The Routing Information field contains data which may be used in routing this packet
        """)
    incorrect = p.expert(
      "checksum.incorrect", .protocolRule, .warning, "Incorrect GRE Checksum")
    attributes = GREAttributes(&p)
    redirect = GRERedirect(&p)
    header = GREHeader.state(&p)
    byType = p.table("proto", UInt16.self)
    data = p.uses("data")
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    if d.remaining < 4 { d.withdraw() }
    let bits = try d.peek(UInt16.self)
    let kind = try d.peek(UInt16.self, ahead: 2)
    begin(&d, kind)
    // The byte behind the first four decides, whatever it is.
    let hasRedirect =
      kind == 0x883e ? try d.peekOrWithdraw(UInt8.self, ahead: 4) >> 4 != 4 : false
    d.setOwnLength(d.remaining)
    let isPPP = kind == 0x880b && bits & 0x0007 != 0 || kind == 0x8881 || kind == 0x88d2
    let whole = d.next(d.reportedRemaining)
    let isWhole = d.remaining >= whole.length
    if isPPP {
      try d.add(
        flags, bits: hasChecksum, hasRouting, hasKey, hasSequence, strict, recursion,
        hasAcknowledgment, reserved1, version)
    } else {
      try d.add(
        flags, bits: hasChecksum, hasRouting, hasKey, hasSequence, strict, recursion, reserved,
        version)
    }
    try d.add(proto)
    if bits & 0xc000 != 0 {
      try addChecksum(&d, bits & 0x8000 != 0 && isWhole ? whole : nil)
      try d.add(offset)
    }
    if bits & 0x2000 != 0 {
      if isPPP, kind != 0x8881 {
        try d.add(payloadLength)
        try d.add(call)
      } else {
        try d.add(key)
      }
    }
    if bits & 0x1000 != 0 { try d.add(sequence) }
    if isPPP, bits & 0x0080 != 0 { try d.add(acknowledgment) }
    if bits & 0x4000 != 0 { try addRoutes(&d) }
    if kind == 0x88d2 { try attributes.dissect(&d) }
    if hasRedirect { try redirect.dissect(&d) }
    d.setOwnLength(d.offset - d.start)
    d[header] = GREHeader(proto: kind, hasSequence: bits & 0x1000 != 0)
    guard whole.length > 4 else { return }
    if try d.call(byType, kind, .strict) { return }
    if d.reportedRemaining > 0 { try d.call(data, .nested) }
  }

  private func begin(_ d: inout Dissection, _ kind: UInt16) {
    d.protocolColumn("GRE")
    guard d.wantsColumns || d.wantsLabels else { return }
    if let name = greProtocols.name(of: UInt64(kind)) {
      d.info("Encapsulated \(name)")
      d.summary(" (\(name))")
    } else {
      let number = Phrase.hex(UInt64(kind), 4).uppercased()
      d.info("Encapsulated 0x\(number) (unknown)")
      d.summary(" (0x\(number) - unknown)")
    }
  }

  private func addChecksum(_ d: inout Dissection, _ whole: Region?) throws(Malformed) {
    let value = try d.add(checksum)
    let item = d.last
    let status = Region(d.offset - 2, 0)
    guard let whole else {
      d.append(" [unverified]")
      d.put(checksumStatus, 2, at: status, .generated)
      return
    }
    let isGood = d.onesSum(whole) == 0xffff
    if isGood {
      d.append(" [correct]")
    } else {
      let expected = d.expectedSum(whole, for: value)
      d.append(" incorrect, should be 0x\(expected, hex: 4)")
      d.expert(
        incorrect, at: item, "Incorrect GRE Checksum [should be 0x\(expected, hex: 4)]")
    }
    d.put(checksumStatus, isGood ? 1 : 0, at: status, .generated)
  }

  /// Source route entries, up to one without an address family and without length (RFC 1701).
  private func addRoutes(_ d: inout Dissection) throws(Malformed) {
    while true {
      try d.step()
      _ = try d.peek(UInt8.self)
      let item = d.put(routing, at: d.next(d.remaining))
      let kind = try d.add(family)
      try d.add(routeOffset)
      let size = try d.add(routeLength)
      if kind != 0 || size != 0 { try d.add(route, length: Int(size)) }
      d.setLength(item, 4 + Int(size))
      if kind == 0, size == 0 { return }
    }
  }
}

/// Attributes of CDMA2000 packet data (3GPP2 A.S0008, section 2.3): a list whose last entry has
/// its top bit set.
struct GREAttributes {
  let list: Field<Label>
  let type, length: Field<UInt8>
  let shortData, flow, duration: Field<Bool>
  let discriminator: Field<Bytes>
  let segment: Field<UInt16>

  init(_ p: inout Builder) {
    list = p.label("3gpp2_attrib", "3GPP2 Attributes")
    type = p.u8("3gpp2_attrib_id", "Type", .hex, mask: 0x7f, names: attributeTypes)
    length = p.u8("3gpp2_attrib_length", "Length", .hex)
    shortData = p.flag(
      "3gpp2_sdi", "SDI/DOS", mask: 0x8000, width: 2,
      set: "Packet suitable for 1x SDB or HRPD DOS transmission", unset: "Reserved",
      blurb: "Short Data Indicator(SDI)/Data Over Signaling (DOS)")
    flow = p.flag(
      "3gpp2_fci", "Flow Control Indicator", mask: 0x8000, width: 2, set: "XOFF", unset: "XON")
    duration = p.flag(
      "3gpp2_di", "Duration Indicator", mask: 0x4000, width: 2, set: "INDEFINITE:",
      unset: "TEMPORARY")
    discriminator = p.bytes("ggp2_flow_disc", "Flow ID")
    segment = p.u16(
      "ggp2_3gpp2_seg", "Type", .hex, mask: 0xc000,
      names: [0: "Packet Started", 1: "Packet continued", 2: "Packet Ended"])
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    let sub = d.open(d.put(list, at: d.here))
    var isLast = false
    while !isLast {
      try d.step()
      isLast = try addAttribute(&d)
    }
    d.close(sub, fitting: true)
  }

  /// - Returns: whether it is the last one.
  private func addAttribute(_ d: inout Dissection) throws(Malformed) -> Bool {
    let first = try d.peek(UInt8.self)
    let size = Int(try d.peek(UInt8.self, ahead: 1))
    let name = attributeTypes.name(of: UInt64(first & 0x7f)) ?? "Unknown"
    let item = d.text("\(name)", at: d.next(min(size + 2, d.remaining)))
    let sub = d.open(item)
    try d.add(bits: type, width: 1)
    try d.add(length)
    let place = d.offset
    // These three are numbers, and a number has at least one byte.
    if size == 0, [1, 2, 4].contains(first & 0x7f) { throw Malformed(.nonsense, offset: place) }
    switch first & 0x7f {
    case 1:
      let bits = try d.add(bits: shortData, width: 2)
      d.append(
        to: item,
        bits & 0x8000 != 0
          ? " - Packet suitable for 1x SDB or HRPD DOS transmission" : " - Reserved")
    case 2:
      let bits = try d.add(bits: flow, duration, width: 2)
      d.append(
        to: item,
        bits & 0x4000 != 0
          ? " - \(bits & 0x8000 != 0 ? "XON" : "XOFF")/INDEFINITE"
          : " - \(bits & 0x8000 != 0 ? "XON" : "XOFF")/TEMPORARY")
    case 3:
      let flow = d.number(at: place, UInt8.self) ?? 0
      try d.add(discriminator, length: size)
      d.append(to: item, " - 0x\(flow, hex: 2)")
    case 4:
      let bits = UInt16(truncatingIfNeeded: try d.add(bits: segment, width: 2))
      d.append(to: item, " - \(segment, bits >> 14)")
    default: break
    }
    d.close(sub)
    try d.seek(place)
    try d.skip(size)
    return first & 0x80 != 0
  }
}

/// What WCCP puts before a redirected datagram (draft-wilson-wrec-wccp-v2-01 section 4.12), unless
/// the datagram, whose first byte would tell it, follows at once.
struct GRERedirect {
  let header: Field<Label>
  let isDynamic, isAlternative, isValid: Field<Bool>
  let service, alternative, primary: Field<UInt8>

  init(_ p: inout Builder) {
    header = p.label("wccp.redirect_header", "Redirect Header")
    isDynamic = p.flag(
      "wccp.dynamic_service", "Dynamic Service", mask: 0x01, set: "Dynamic service",
      unset: "Well-known service")
    isAlternative = p.flag(
      "wccp.alternative_bucket_used", "Alternative bucket used", mask: 0x02,
      set: "Alternative bucket used", unset: "Primary bucket used")
    isValid = p.flag(
      "wccp.redirect_header_valid", "WCCP Redirect header is valid", mask: 0x04,
      set: "Header is present, but ignore contents", unset: "Header contents are valid")
    service = p.u8(
      "wccp.service_id", "Service ID", names: [0: "HTTP"], blurb: "Service Group identifier")
    alternative = p.u8(
      "wccp.alternative_bucket", "Alternative Bucket",
      blurb: "Alternative bucket index used to redirect the packet.")
    primary = p.u8(
      "wccp.primary_bucket", "Primary Bucket",
      blurb: "Primary bucket index used to redirect the packet.")
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    let sub = d.open(d.put(header, at: d.next(min(4, d.remaining))))
    try d.add(bits: isDynamic, isAlternative, isValid, width: 1)
    try d.add(service)
    try d.add(alternative)
    try d.add(primary)
    d.close(sub)
  }
}

private let attributeTypes: ValueNames = [
  1: "1x SDB/HRPD DOS Indicator", 2: "Flow Control Indication", 3: "IP Flow Discriminator",
  4: "Segmentation Indication",
]

private let greProtocols = ValueNames(
  ranges: [
    (0x0000, "Possible GRE keepalive packet"), (0x880b, "PPP"), (0x0800, "IP"), (0x0806, "ARP"),
    (0x00fe, "OSI"), (0x883e, "WCCP"), (0x2000, "CDP (Cisco)"), (0x2001, "NHRP"),
    (0x88be, "ERSPAN"), (0x22eb, "ERSPAN III"), (0x6400, "MIKROTIK EoIP"),
    (0xfeae, "AIROHIVE AP AP"), (0x8137, "IPX"), (0x6558, "Transparent Ethernet bridging"),
    (0x6559, "Frame Relay"), (0x86dd, "IPv6"), (0x8847, "MPLS label switched packet"),
    (0x894f, "Network Service Header"), (0x8881, "CDMA2000 A10 Unstructured byte stream"),
    (0x88d2, "CDMA2000 A10 3GPP2 Packet"), (0x8909, "CiscoMetaData"),
    (0xb7ea, "Huawei GRE bonding"),
  ].map { ($0.0...$0.0, $0.1) } + arubaNumbers.map { ($0...$0, "ARUBA WLAN") })

private let arubaNumbers: [UInt64] =
  Array(stride(from: 0x8200, through: 0x8370, by: 0x10)) + [0x9000]
  + Array(stride(from: 0x9100, through: 0x91f0, by: 0x10))
