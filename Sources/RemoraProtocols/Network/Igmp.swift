public import RemoraCore

/// Internet Group Management Protocol (RFC 988, RFC 1112, RFC 2236, RFC 3376).
///
///     |     type      | max resp time |           checksum            |
///     |                         group address                         |
///
/// Other protocols use its number too and are told apart by their types.
public let igmp = Protocol("igmp", "Internet Group Management Protocol", short: "IGMP") { p in
  p.keepsToItself()
  let layer = IGMPLayer(&p)
  p.over("ip.proto", 2)
  p.over("igmp.type", 0x00...0x0f)
  p.over("igmp.type", [0x11, 0x12, 0x16, 0x17, 0x1e, 0x1f, 0x22])
  return { d throws(Malformed) in try layer.dissect(&d) }
}

/// Whether the bytes in hand were handed on by type already.
struct IGMPDispatch {
  var isDone = false
}

struct IGMPLayer {
  let version, type: Field<UInt8>
  let reserved: Field<Bytes>
  let groupType, reply, pending: Field<UInt8>
  let checksum: ChecksumItems
  let identifier: Field<UInt32>
  let accessKey: Field<Bytes>
  let maxResponse: Field<UInt32>
  let exponent, mantissa: Field<UInt8>
  let suppress: Field<Bool>
  let robustness, interval: Field<UInt8>
  let sources, records: Field<UInt16>
  let source: Field<IPv4Address>
  let recordType, auxiliaryLength: Field<UInt8>
  let group: Field<IPv4Address>
  let auxiliary, data: Field<Bytes>
  let trace: IGMPTrace
  let byType: Table<UInt8>
  let dispatch: State<IGMPDispatch>

  init(_ p: inout Builder) {
    type = p.u8("type", "Type", .hex, names: igmpTypes, blurb: "IGMP Packet Type")
    reserved = p.bytes("reserved", "Reserved", blurb: "IGMP Reserved")
    version = p.u8("version", "IGMP Version")
    groupType = p.u8(
      "group_type", "Type Of Group", names: [0: "Public Group", 1: "Private Group"],
      blurb: "IGMP V0 Type Of Group")
    reply = p.u8("reply", "Reply", names: igmpReplies, blurb: "IGMP V0 Reply")
    pending = p.u8(
      "reply.pending", "Reply Pending", blurb: "IGMP V0 Reply Pending, Retry in this many seconds")
    checksum = ChecksumItems(
      value: p.u16("checksum", "Checksum", .hex, blurb: "IGMP Checksum"),
      status: p.u8("checksum.status", "Checksum Status", .none, names: checksumStates),
      bad: p.expert("bad_checksum", .checksum, .error, "Bad checksum"))
    identifier = p.u32("identifier", "Identifier", blurb: "IGMP V0 Identifier")
    accessKey = p.bytes("access_key", "Access Key", blurb: "IGMP V0 Access Key")
    maxResponse = p.integer(
      "max_resp", "Max Resp Time", .uint8, as: UInt32.self, container: 1,
      blurb: "Max Response Time")
    suppress = p.flag(
      "s", "S", mask: 0x08, set: "SUPPRESS router side processing",
      unset: "Do not suppress router side processing", blurb: "Suppress Router Side Processing")
    robustness = p.u8("qrv", "QRV", mask: 0x07, blurb: "Querier's Robustness Value")
    interval = p.u8("qqic", "QQIC", blurb: "Querier's Query Interval Code")
    sources = p.u16("num_src", "Num Src", blurb: "Number Of Sources")
    source = p.ipv4("saddr", "Source Address")
    records = p.u16("num_grp_recs", "Num Group Records", blurb: "Number Of Group Records")
    recordType = p.u8("record_type", "Record Type", names: igmpRecordTypes)
    auxiliaryLength = p.u8(
      "aux_data_len", "Aux Data Len", blurb: "Aux Data Len, In units of 32bit words")
    group = p.ipv4("maddr", "Multicast Address")
    auxiliary = p.bytes("aux_data", "Aux Data", blurb: "IGMP V3 Auxiliary Data")
    data = p.bytes("data", "Data")
    exponent = p.u8(
      "max_resp.exp", "Exponent", .hex, mask: 0x70, blurb: "Maximum Response Time, Exponent")
    mantissa = p.u8(
      "max_resp.mant", "Mantissa", .hex, mask: 0x0f, blurb: "Maximum Response Time, Mantissa")
    trace = IGMPTrace(&p)
    byType = p.table("type", UInt8.self)
    dispatch = p.state { IGMPDispatch() }
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    let isInner = d[dispatch].isDone
    d[dispatch].isDone = false
    let kind = try d.peekOrWithdraw(UInt8.self)
    if !isInner, d.has(byType, kind) {
      d.withdraw()
      d[dispatch].isDone = true
      do throws(Malformed) {
        if try d.call(byType, kind, .strict) { return d[dispatch].isDone = false }
      } catch {
        d[dispatch].isDone = false
        throw error
      }
      d[dispatch].isDone = false
      d.reinstate()
    }
    d.setOwnLength(d.remaining)
    if !isInner { return try addUnknown(&d, kind) }
    switch kind {
    case 0x00...0x0f: try addVersion0(&d, kind)
    case 0x11: try addQuery(&d)
    case 0x12: try addVersion1(&d)
    case 0x22: try addReport(&d)
    case 0x1e, 0x1f: try trace.dissect(&d, self)
    default: try addVersion2(&d, kind)
    }
  }

  // MARK: Parts

  /// The version, which stands nowhere in the message, the columns and the type.
  private func begin(_ d: inout Dissection, _ number: UInt8, _ kind: UInt8) throws(Malformed) {
    d.protocolColumn("IGMPv\(number)")
    if d.wantsColumns {
      let name = igmpTypes.name(of: UInt64(kind)) ?? "Unknown Type:0x\(Phrase.hex(UInt64(kind), 2))"
      d.info("\(name)")
    }
    d.put(version, number, at: d.head, .generated)
    try d.add(type)
  }

  private func addUnknown(_ d: inout Dissection, _ kind: UInt8) throws(Malformed) {
    d.protocolColumn("IGMP")
    d.info("Unknown Type:0x\(kind, hex: 2)")
    try d.add(type)
    try d.add(data, length: d.remaining)
  }

  /// A time in tenths of a second; from 128 on a floating-point number in version 3 (RFC 3376
  /// section 4.1.1).
  private func addMaxResponse(_ d: inout Dissection, isFloating: Bool) throws(Malformed) {
    let code = try d.peek(UInt8.self)
    let place = d.next(1)
    let hasParts = isFloating && code >= 128
    let tenths =
      hasParts ? (UInt32(code & 0x0f) | 0x10) << (UInt32(code >> 4 & 7) + 3) : UInt32(code)
    let item = d.put(maxResponse, tenths, at: place)
    d.label(value: "\(tenths / 10).\(tenths % 10) sec (0x\(code, hex: 2))")
    if hasParts {
      let sub = d.open(item)
      d.put(exponent, code >> 4 & 7, at: place)
      d.put(mantissa, code & 0x0f, at: place)
      d.close(sub)
    }
    try d.skip(1)
  }

  // MARK: Versions

  /// RFC 988 appendix I.
  private func addVersion0(_ d: inout Dissection, _ kind: UInt8) throws(Malformed) {
    try begin(&d, 0, kind)
    let code = try d.peek(UInt8.self)
    if kind == 1 {
      try d.add(groupType)
    } else if kind & 1 == 0 {
      try d.add(code < 5 ? reply : pending)
    } else {
      try d.skip(1)
    }
    try checksum.add(&d, over: 20)
    try d.add(identifier)
    try d.add(group)
    try d.add(accessKey, length: 8)
  }

  /// RFC 1112 appendix I.
  private func addVersion1(_ d: inout Dissection) throws(Malformed) {
    try begin(&d, 1, try d.peek(UInt8.self))
    try d.add(reserved, length: 1)
    try checksum.add(&d, over: 8)
    try d.add(group)
  }

  /// RFC 2236 section 2.
  private func addVersion2(_ d: inout Dissection, _ kind: UInt8) throws(Malformed) {
    try begin(&d, 2, kind)
    try addMaxResponse(&d, isFloating: false)
    try checksum.add(&d, over: 8)
    let address = try d.add(group)
    if address.bits == 0 {
      d.info(append: ", general")
    } else if kind == 0x11 {
      d.info(append: ", specific for group \(address)")
    } else {
      d.info(append: kind == 0x17 ? " \(address)" : " group \(address)")
    }
  }

  /// The length and the response time tell the versions of queries apart (RFC 3376 section 7.1).
  private func addQuery(_ d: inout Dissection) throws(Malformed) {
    if d.reportedRemaining < 12 {
      let code = try d.peekOrWithdraw(UInt8.self, ahead: 1)
      return code == 0 ? try addVersion1(&d) : try addVersion2(&d, 0x11)
    }
    try begin(&d, 3, 0x11)
    // Nothing is shown of a header without its number of sources.
    _ = try d.peek(UInt16.self, ahead: 9)
    try addMaxResponse(&d, isFloating: true)
    try checksum.add(&d, over: d.reportedRemaining + 2)
    let address = try d.add(group)
    d.info(append: address.bits == 0 ? ", general" : ", specific for group \(address)")
    try d.add(bits: suppress, robustness, width: 1)
    try d.add(interval)
    let count = Int(try d.add(sources))
    if count > 0 {
      d.info(append: count == 1 ? ", source {" : ", sources {")
      try addSources(&d, count)
    }
  }

  private func addSources(_ d: inout Dissection, _ count: Int) throws(Malformed) {
    for i in 0..<count {
      try d.step()
      let address = try d.add(source)
      d.info(append: "\(address)\(i == count - 1 ? "}" : ", ")")
    }
  }

  /// RFC 3376 section 4.2.
  private func addReport(_ d: inout Dissection) throws(Malformed) {
    try begin(&d, 3, 0x22)
    try d.add(reserved, length: 1)
    try checksum.add(&d, over: d.reportedRemaining + 2)
    try d.add(reserved, length: 2)
    let count = try d.add(records)
    if count == 0 { d.info(append: " - General query") }
    for _ in 0..<count { try addRecord(&d) }
  }

  private func addRecord(_ d: inout Dissection) throws(Malformed) {
    try d.step()
    let kind = try d.peek(UInt8.self)
    let words = Int(try d.peek(UInt8.self, ahead: 1))
    let count = Int(try d.peek(UInt16.self, ahead: 2))
    let address = IPv4Address(bits: try d.peek(UInt32.self, ahead: 4))
    let size = 8 + count * 4 + words * 4
    let name = igmpRecordTypes.name(of: UInt64(kind)) ?? ""
    let item = d.text(
      "Group Record : \(address)  \(name)", at: d.next(min(size, d.remaining)))
    let sub = d.open(item)
    try d.add(recordType)
    try d.add(auxiliaryLength)
    try d.add(sources)
    try d.add(group)
    d.info(append: " / \(igmpRecordPhrase(kind, count, address))")
    if count > 0 {
      d.info(append: " {")
      try addSources(&d, count)
    }
    if words > 0 { try d.add(auxiliary, length: words * 4) }
    d.close(sub)
  }
}

/// What a group record says, up to its list of sources.
private func igmpRecordPhrase(_ kind: UInt8, _ count: Int, _ group: IPv4Address) -> String {
  switch (kind, count) {
  case (1, 0), (3, 0): "Leave group \(group)"
  case (1, 1), (3, 1): "Join group \(group) for source"
  case (1, _), (3, _): "Join group \(group) for sources in"
  case (2, 0), (4, 0): "Join group \(group) for any sources"
  case (2, 1), (4, 1): "Join group \(group), for source not"
  case (2, _), (4, _): "Join group \(group), for sources not in"
  case (5, 0): "Group \(group), ALLOW_NEW_SOURCES but no source specified (?)"
  case (5, _): "Group \(group), new source\(count == 1 ? "" : "s")"
  case (6, 0): "Group \(group), BLOCK_OLD_SOURCES but no source specified (?)"
  case (6, _): "Group \(group), block source\(count == 1 ? "" : "s")"
  case (_, 0): "Group \(group), unknown record type (?)"
  default: "Group \(group), unknown record type (?), sources"
  }
}

private let igmpTypes: ValueNames = [
  0x01: "Create Group Request", 0x02: "Create Group Reply", 0x03: "Join Group Request",
  0x04: "Join Group Reply", 0x05: "Leave Group Request", 0x06: "Leave Group Reply",
  0x07: "Confirm Group Request", 0x08: "Confirm Group Reply", 0x11: "Membership Query",
  0x12: "Membership Report", 0x13: "DVMRP Protocol", 0x14: "PIM Routing Message",
  0x16: "Membership Report", 0x17: "Leave Group", 0x1e: "Traceroute Response",
  0x1f: "Traceroute Query or Request", 0x22: "Membership Report",
]

private let igmpReplies: ValueNames = [
  0: "Request Granted", 1: "Request Denied, No Resources", 2: "Request Denied, Invalid Code",
  3: "Request Denied, Invalid Group", 4: "Request Denied, Invalid Key",
]

/// RFC 3376 section 4.2.12.
private let igmpRecordTypes: ValueNames = [
  1: "Mode Is Include", 2: "Mode Is Exclude", 3: "Change To Include Mode",
  4: "Change To Exclude Mode", 5: "Allow New Sources", 6: "Block Old Sources",
]
