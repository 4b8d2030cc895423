public import RemoraCore

/// PPP over Ethernet, discovery stage (RFC 2516 section 5, with the tags of RFC 4638, RFC 5578
/// and of the Broadband Forum's TR-101).
///
///     |  ver  | type  |     code      |          session id           |
///     |            length             | tags: type (2), length (2), value …
public let pppoed = Protocol(
  "pppoed", "PPP-over-Ethernet Discovery", short: "PPPoED"
) { p in
  let layer = DiscoveryLayer(&p)
  p.over("ethertype", 0x8863)
  return { d throws(Malformed) in try layer.dissect(&d) }
}

/// PPP over Ethernet, session stage (RFC 2516 section 6).
public let pppoes = Protocol("pppoes", "PPP-over-Ethernet Session", short: "PPPoES") { p in
  let layer = SessionLayer(&p)
  p.over("ethertype", 0x8864)
  return { d throws(Malformed) in try layer.dissect(&d) }
}

/// What both stages share; it has no packets of its own.
public let pppoe = Protocol("pppoe", "PPP-over-Ethernet", short: "PPPoE") { p in
  _ = p.shared("pppoe.header", owner: "pppoe") { SessionHeader(&$0) }
  return { _ throws(Malformed) in }
}

/// The header of both stages.
struct SessionHeader: Sendable {
  let version, type, code: Field<UInt8>
  let session, length: Field<UInt16>
  let tagLengthBad, lengthBad: Expert

  init(_ p: inout Builder) {
    version = p.u8("version", "Version", mask: 0xf0)
    type = p.u8("type", "Type", mask: 0x0f)
    code = p.u8("code", "Code", .hex, names: sessionCodes)
    session = p.u16("session_id", "Session ID", .hex)
    length = p.u16("payload_length", "Payload Length")
    tagLengthBad = p.expert(
      "/pppoed.tag_length.invalid", .malformed, .warning, "Wrong length")
    lengthBad = p.expert(
      "payload_length.bad", .malformed, .warning, "Possible bad payload length")
  }

  /// - Returns: the length that the header gives.
  func add(_ d: inout Dissection) throws(Malformed) -> Int {
    try d.add(bits: version, type, width: 1)
    try d.add(code)
    try d.add(session)
    return Int(try d.add(length))
  }
}

struct DiscoveryLayer {
  let header: SessionHeader
  let tags, vendorTags, accessLoop: Field<Label>
  let tag, tagLength: Field<UInt16>
  let unknown, credits, metrics, unspecified: Field<Bytes>
  let accessName: Field<Text>
  let texts: [(type: UInt16, field: Field<Text>)]
  let byteStrings: [(type: UInt16, field: Field<Bytes>)]
  let numbers: [(type: UInt16, name: String, field: Field<UInt16>)]
  let vendor: Field<UInt32>
  let forward, backward, rateUnits, currentUnits, latency, currentRate, maximumRate: Field<UInt16>
  let receiveOnly: Field<Bool>
  let quality, resource: Field<UInt8>
  let vendorLength, dataLink, encapsulation1, encapsulation2: Field<UInt8>
  let circuit, remote: Field<Text>
  let rates: [(type: UInt8, name: String, field: Field<UInt32>)]

  init(_ p: inout Builder) {
    header = p.shared("pppoe.header", owner: "pppoe") { SessionHeader(&$0) }
    p.feeds("pppoe")
    tags = p.label("tags", "PPPoE Tags")
    tag = p.u16("tag", "Tag", .hex, names: tagNames)
    tagLength = p.u16("tag_length", "Tag Length")
    unknown = p.bytes("tag.unknown_data", "Unknown Data")
    accessName = p.string("tags.ac_name", "AC-Name")
    texts = [
      (0x101, p.string("tags.service_name", "Service-Name")), (0x102, accessName),
      (0x201, p.string("tags.service_name_error", "Service-Name-Error")),
      (0x202, p.string("tags.ac_system_error", "AC-System-Error")),
      (0x203, p.string("tags.generic_error", "Generic-Error")),
    ]
    byteStrings = [
      (0x103, p.bytes("tags.host_uniq", "Host-Uniq")),
      (0x104, p.bytes("tags.ac_cookie", "AC-Cookie")),
      (0x110, p.bytes("tags.relay_session_id", "Relay-Session-Id")),
      (0x111, p.bytes("tags.hurl", "HURL")), (0x112, p.bytes("tags.motm", "MOTM")),
      (0x120, p.bytes("tags.max_payload", "PPP-Max-Payload")),
      (0x121, p.bytes("tags.ip_route_add", "IP Route Add")),
    ]
    numbers = [
      (0x108, "Sequence Number", p.u16("tags.seq_num", "Sequence Number", .hex)),
      (0x109, "Credit Scale Factor", p.u16("tags.credit_scale", "Credit Scale Factor")),
    ]
    vendor = p.u32("tags.vendor_id", "Vendor id")
    unspecified = p.bytes("tags.vendor_unspecified", "Vendor unspecified")
    credits = p.bytes("tags.credits", "Credits")
    forward = p.u16("tags.credits.fcn", "FCN")
    backward = p.u16("tags.credits.bcn", "BCN")
    metrics = p.bytes("tags.metrics", "Metrics")
    receiveOnly = p.flag("tags.metrics.r", "Receive Only", mask: 0x0001, width: 2)
    rateUnits = p.u16("tags.metrics.mdr_units", "MDR Units", .hex, mask: 0x18, names: unitNames)
    currentUnits = p.u16("tags.metrics.cdr_units", "CDR Units", .hex, mask: 0x6, names: unitNames)
    quality = p.u8("tags.metrics.rlq", "Relative Link Quality")
    resource = p.u8("tags.metrics.resource", "Resource")
    latency = p.u16("tags.metrics.latency", "Latency")
    currentRate = p.u16("tags.metrics.curr_drate", "Curr. datarate")
    maximumRate = p.u16("tags.metrics.max_drate", "Max. datarate")
    vendorTags = p.label("tags.vendorspecific.tags", "Vendor Specific PPPoE Tags")
    vendorLength = p.u8("tag_length_8", "Tag Length")
    circuit = p.string("tags.circuit_id", "Circuit ID")
    remote = p.string("tags.remote_id", "Remote ID")
    rates = lineRates.map { type, name, field, label in
      (type, name, p.u32("tags.\(field)", label))
    }
    accessLoop = p.label("tags.access_loop_encap", "Access-Loop-Encapsulation")
    dataLink = p.u8(
      "tags.access_loop_encap.data_link", "Data link", .hex,
      names: [0: "ATM AAL5", 1: "Ethernet"])
    encapsulation1 = p.u8(
      "tags.access_loop_encap.encap_1", "Encaps 1", .hex,
      names: [
        0: "NA", 1: "Untagged Ethernet", 2: "Single-tagged Ethernet", 3: "Double-tagged Ethernet",
      ])
    encapsulation2 = p.u8(
      "tags.access_loop_encap.encap_2", "Encaps 2", .hex,
      names: [
        0: "NA", 1: "PPPoA LLC", 2: "PPPoA Null", 3: "IPoA LLC", 4: "IPoA Null",
        5: "Ethernet over AAL5 LLC w FCS", 6: "Ethernet over AAL5 LLC w/o FCS",
        7: "Ethernet over AAL5 Null w FCS", 8: "Ethernet over AAL5 Null w/o FCS",
      ])
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    d.protocolColumn("PPPoED")
    d.info("")
    let kind = try d.peekOrWithdraw(UInt8.self, ahead: 1)
    d.info(Phrase(sessionCodes.name(of: UInt64(kind)) ?? "Unknown"))
    let count = Int(try d.peekOrWithdraw(UInt16.self, ahead: 4))
    d.setOwnLength(min(6 + count, d.remaining))
    _ = try header.add(&d)
    if count > 0 {
      let sub = d.open(d.put(tags, at: d.next(min(count, d.remaining))))
      try addTags(&d, until: d.offset + count)
      d.close(sub)
    }
  }

  private func addTags(_ d: inout Dissection, until stop: Int) throws(Malformed) {
    while d.offset + 4 <= stop {
      try d.step()
      let type = try d.peek(UInt16.self)
      let length = Int(try d.peek(UInt16.self, ahead: 2))
      if type == 0 { return }
      try d.skip(4)
      let next = d.offset + length
      try addTag(&d, type, length)
      if next > d.offset + d.remaining { try d.skip(d.remaining + 1) }
      try d.seek(next)
    }
  }

  private func addTag(
    _ d: inout Dissection, _ type: UInt16, _ length: Int
  ) throws(Malformed) {
    if let text = texts.first(where: { $0.type == type }) {
      guard length > 0 else { return }
      let place = try d.add(text.field, length: length)
      if type == 0x102, d.wantsColumns {
        let name = String(decoding: d.bytes(place), as: UTF8.self)
        d.info(append: " AC-Name='\(name)'")
      }
      return
    }
    if let bytes = byteStrings.first(where: { $0.type == type }) {
      if length > 0 { try d.add(bytes.field, length: length) }
      return
    }
    if let number = numbers.first(where: { $0.type == type }) {
      guard length == 2 else {
        let text = "\(number.name) tag: Wrong length: \(length) (expected 2)"
        let item = d.text(Phrase(text), at: d.next(length))
        d.expert(header.tagLengthBad, at: item, Phrase(text))
        return
      }
      try d.add(number.field)
      return
    }
    switch type {
    case 0x105: try addVendor(&d, length)
    case 0x106 where length == 4:
      try d.add(forward)
      try d.add(backward)
    case 0x106: try d.add(credits, length: length)
    case 0x107 where length == 10: try addMetrics(&d)
    case 0x107: try d.add(metrics, length: length)
    default:
      try d.seek(d.offset - 4)
      try d.add(tag)
      try d.add(tagLength)
      // It begins at the length: what users of this field are used to see.
      try d.seek(d.offset - 2)
      if length > 0 { try d.add(unknown, length: length) }
    }
  }

  /// RFC 8175's ancestor, RFC 5578 section 7.
  private func addMetrics(_ d: inout Dissection) throws(Malformed) {
    let word = try d.add(bits: rateUnits, currentUnits, receiveOnly, width: 2)
    try d.add(quality)
    try d.add(resource)
    try d.add(latency)
    let units = ["kbps", "mbps", "gbps", "tbps"]
    try d.add(currentRate)
    d.append(" \(units[Int(word >> 1 & 3)])")
    try d.add(maximumRate)
    d.append(" \(units[Int(word >> 3 & 3)])")
  }

  private func addVendor(_ d: inout Dissection, _ length: Int) throws(Malformed) {
    guard length >= 4 else { return }
    let number = try d.add(vendor)
    guard length > 4 else { return }
    guard number == 3561 else {
      try d.add(unspecified, length: length - 4)
      return
    }
    let stop = d.offset + length - 4
    let sub = d.open(d.put(vendorTags, at: d.next(length - 4)))
    while d.offset + 2 <= stop {
      try d.step()
      let type = try d.peek(UInt8.self)
      let count = Int(try d.peek(UInt8.self, ahead: 1))
      try d.skip(2)
      let next = d.offset + count
      try addVendorTag(&d, type, count)
      try d.seek(next)
    }
    d.close(sub)
  }

  private func addVendorTag(
    _ d: inout Dissection, _ type: UInt8, _ length: Int
  ) throws(Malformed) {
    if let rate = rates.first(where: { $0.type == type }) {
      guard length == 4 else {
        d.expert(
          header.tagLengthBad, at: d.current,
          "\(rate.name): Wrong length: \(length) (expected == 4)")
        return
      }
      try d.add(rate.field)
      return
    }
    switch type {
    case 1: try d.add(circuit, length: length)
    case 2: try d.add(remote, length: length)
    case 0x90:
      let sub = d.open(d.put(accessLoop, at: d.next(3)))
      if length != 3 {
        d.expert(
          header.tagLengthBad,
          "Access-Loop-Encapsulation: Wrong length: \(length) (expected 3)")
      }
      try d.add(dataLink)
      try d.add(encapsulation1)
      try d.add(encapsulation2)
      d.close(sub)
    default:
      try d.seek(d.offset - 2)
      let place = d.next(1)
      d.put(tag, UInt16(type), at: place)
      try d.skip(1)
      try d.add(vendorLength)
      if length > 0 { try d.add(unknown, length: length) }
    }
  }
}

struct SessionLayer {
  let header: SessionHeader
  let tags: Field<Label>
  let forward, backward: Field<UInt16>
  let ppp: ProtocolHandle

  init(_ p: inout Builder) {
    header = p.shared("pppoe.header", owner: "pppoe") { SessionHeader(&$0) }
    p.feeds("pppoe")
    tags = p.label("tags", "PPPoE Tags")
    forward = p.u16("tags.credits.fcn", "FCN")
    backward = p.u16("tags.credits.bcn", "BCN")
    ppp = p.uses("ppp")
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    d.protocolColumn("PPPoES")
    d.info("")
    let kind = try d.peekOrWithdraw(UInt8.self, ahead: 1)
    d.info(Phrase(sessionCodes.name(of: UInt64(kind)) ?? "Unknown"))
    let count = Int(try d.peekOrWithdraw(UInt16.self, ahead: 4))
    d.setOwnLength(6)
    _ = try header.add(&d)
    let item = d.last
    // Credits may stand before PPP (RFC 5578 section 6.4).
    if try d.peek(UInt16.self) == 0x0106 {
      _ = try d.peek(UInt16.self, ahead: 2)
      let sub = d.open(d.put(tags, at: d.next(min(8, d.remaining))))
      try d.skip(4)
      try d.add(forward)
      try d.add(backward)
      d.close(sub)
    }
    checkLength(&d, count, item)
    let left = max(0, d.start + 6 + count - d.offset)
    try d.call(ppp, length: min(left, d.reportedRemaining))
  }
}

extension SessionLayer {
  /// More than the padding of a shortest frame does not come from below.
  private func checkLength(_ d: inout Dissection, _ count: Int, _ item: Item) {
    let room = d.offset + d.reportedRemaining - d.start - 6
    guard room != count, room > 40 else { return }
    d.append(to: item, " [incorrect, should be \(room)]")
    d.expert(header.lengthBad, at: item, "Possible bad payload length \(count) != \(room)")
  }
}

/// RFC 2516 section 5, RFC 5578 section 6.
private let sessionCodes: ValueNames = [
  0x00: "Session Data", 0x07: "Active Discovery Offer (PADO)",
  0x09: "Active Discovery Initiation (PADI)", 0x0a: "Active Discovery Session-Grant (PADG)",
  0x0b: "Active Discovery Session-Credit Resp.(PADC)", 0x0c: "Active Discovery Quality (PADQ)",
  0x19: "Active Discovery Request (PADR)",
  0x65: "Active Discovery Session-confirmation (PADS)",
  0xa7: "Active Discovery Terminate (PADT)", 0xd3: "Active Discovery Message (PADM)",
  0xd4: "Active Discovery Network (PADN)",
]

private let tagNames: ValueNames = [
  0x000: "End-Of-List", 0x101: "Service-Name", 0x102: "AC-Name", 0x103: "Host-Uniq",
  0x104: "AC-Cookie", 0x105: "Vendor-Specific", 0x106: "Credits", 0x107: "Metrics",
  0x108: "Sequence Number", 0x109: "Credit Scale Factor", 0x110: "Relay-Session-Id",
  0x111: "HURL", 0x112: "MOTM", 0x120: "PPP-Max-Payload", 0x121: "IP Route Add",
  0x201: "Service-Name-Error", 0x202: "AC-System-Error", 0x203: "Generic-Error",
]

private let unitNames: ValueNames = [
  0: "kilobits per second", 1: "megabits per second", 2: "gigabits per second",
  3: "terabits per second",
]

/// TR-101 appendix B, RFC 4679: number, name, field, label.
private let lineRates: [(UInt8, String, String, String)] = [
  (0x81, "Actual-Data-Rate-Up", "act_data_rate_up", "Actual Data Rate Upstream"),
  (0x82, "Actual-Data-Rate-Down", "act_data_rate_down", "Actual Data Rate Downstream"),
  (0x83, "Min-Data-Rate-Up", "min_data_rate_up", "Minimum Data Rate Upstream"),
  (0x84, "Min-Data-Rate-Down", "min_data_rate_down", "Minimum Data Rate Downstream"),
  (0x85, "Attainable-Data-Rate-Up", "attainable_data_rate_up", "Attainable DataRate Upstream"),
  (
    0x86, "Attainable-Data-Rate-Down", "attainable_data_rate_down",
    "Attainable DataRate Downstream"
  ),
  (0x87, "Max-Data-Rate-Up", "max_data_rate_up", "Maximum Data Rate Upstream"),
  (0x88, "Max-Data-Rate-Down", "max_data_rate_down", "Maximum Data Rate Downstream"),
  (
    0x89, "Min-Data-Rate-Up-Low-Power", "min_data_rate_up_lp",
    "Min DataRate Upstream in low power state"
  ),
  (
    0x8a, "Min-Data-Rate-Down-Low-Power", "min_data_rate_down_lp",
    "Minimum Data Rate Downstream in low power state"
  ),
  (0x8b, "Max-Interleaving-Delay-Up", "max_int_delay_up", "Max Interleaving Delay Upstream"),
  (
    0x8c, "Actual-Interleaving-Delay-Up", "act_int_delay_up", "Actual Interleaving Delay Upstream"
  ),
  (
    0x8d, "Max-Interleaving-Delay-Down", "max_int_delay_down",
    "Maximum Interleaving Delay Downstream"
  ),
  (
    0x8e, "Actual-Interleaving-Delay-Down", "act_int_delay_down",
    "Actual Interleaving Delay Downstream"
  ),
]
