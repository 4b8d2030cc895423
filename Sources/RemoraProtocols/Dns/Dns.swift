public import RemoraCore

/// Domain Name System (RFC 1035 section 4, RFC 2136, RFC 6891, RFC 8490).
///
///     |              id               |QR| opcode |AA|TC|RD|RA|Z|AD|CD| rcode |
///     |           questions           |            answers                    |
///     |          authorities          |           additionals                 |
///
/// In a byte stream each message follows its length, two bytes.
public let dns = Protocol("dns", "Domain Name System", short: "DNS") { p in
  p.mayDecline()
  p.keepsToItself()
  let layer = DNSLayer.shared(&p)
  p.over("udp.port", 53)
  p.over("media_type", name: "application/dns-message")
  p.over("tcp.port", [53, 5353], framing: .lengthPrefixed(header: 2, u16At: 0, plus: 2))
  p.recognizes(over: "udp") { d in looksLikeDNS(d) }
  return { d throws(Malformed) in try layer.dissect(&d, .dns) }
}

/// A plain query or a response to one, with counts that are not out of proportion.
private func looksLikeDNS(_ d: borrowing Dissection) -> Bool {
  guard d.reportedRemaining >= 18, let flags = d.number(at: d.offset + 2, UInt16.self),
    let questions = d.number(at: d.offset + 4, UInt16.self),
    let answers = d.number(at: d.offset + 6, UInt16.self),
    let authorities = d.number(at: d.offset + 8, UInt16.self),
    let additionals = d.number(at: d.offset + 10, UInt16.self)
  else { return false }
  if flags & 0x7800 != 0 || authorities > 10 || additionals > 10 { return false }
  if flags & 0x8000 == 0 { return questions == 1 && answers == 0 && authorities == 0 }
  return questions == 1 && answers <= 100 || questions == 0 && (1...100).contains(answers)
}

/// Multicast DNS (RFC 6762): the top bits of classes have meanings of their own.
public let mdns = Protocol("mdns", "Multicast Domain Name System", short: "mDNS") { p in
  p.mayDecline()
  p.keepsToItself()
  let layer = DNSLayer.shared(&p)
  p.over("udp.port", 5353)
  p.feeds("dns")
  return { d throws(Malformed) in try layer.dissect(&d, .multicast) }
}

/// Link-local Multicast Name Resolution (RFC 4795): other flags.
public let llmnr = Protocol(
  "llmnr", "Link-local Multicast Name Resolution", short: "LLMNR"
) { p in
  p.mayDecline()
  p.keepsToItself()
  let layer = DNSLayer.shared(&p)
  p.over("udp.port", 5355)
  p.feeds("dns")
  return { d throws(Malformed) in try layer.dissect(&d, .linkLocal) }
}

/// The header, the sections, and what is left.
struct DNSLayer {
  let length: Field<UInt16>
  let id: Field<UInt16>
  let flags: DNSFlags
  let questions, zones, answers, prerequisites, authorities, updates, additionals: Field<UInt16>
  let records: DNSRecords
  let stateful: DNSStateful
  let exchanges: DNSExchanges
  let extraneousBytes: Field<Bytes>
  let extraneousLength: Field<Int32>
  let extraneous: Expert
  let note: State<MediaNote>

  static func shared(_ p: inout Builder) -> DNSLayer {
    p.shared("dns", owner: "dns") { DNSLayer(&$0) }
  }

  private init(_ p: inout Builder) {
    _ = p.preference("desegment_dns_messages", true, "Messages across segments")
    length = p.u16("length", "Length", blurb: "Length of DNS-over-TCP request or response")
    flags = DNSFlags(&p)
    id = p.u16("id", "Transaction ID", .hex, blurb: "Identification of transaction")
    records = DNSRecords(&p)
    questions = p.u16("count.queries", "Questions", blurb: "Number of queries in packet")
    zones = p.u16("count.zones", "Zones", blurb: "Number of zones in packet")
    answers = p.u16("count.answers", "Answer RRs", blurb: "Number of answers in packet")
    prerequisites = p.u16(
      "count.prerequisites", "Prerequisites", blurb: "Number of prerequisites in packet")
    authorities = p.u16(
      "count.auth_rr", "Authority RRs", blurb: "Number of authoritative records in packet")
    updates = p.u16("count.updates", "Updates", blurb: "Number of updates records in packet")
    additionals = p.u16(
      "count.add_rr", "Additional RRs", blurb: "Number of additional records in packet")
    exchanges = DNSExchanges(&p)
    extraneousBytes = p.bytes("extraneous.data", "Extraneous Data Bytes")
    extraneousLength = p.i32("extraneous.length", "Extraneous Data Length")
    extraneous = p.expert("extraneous", .undecoded, .note, "Extraneous data")
    stateful = DNSStateful(&p)
    note = MediaHandOff.note(&p)
  }

  func dissect(_ d: inout Dissection, _ kind: DNSMessage.Kind) throws(Malformed) {
    // The content of HTTP is a message by itself (RFC 8484).
    if kind == .dns, d[note].take().type != nil {
      try addMessage(&d, kind, isStream: false)
      return d.protocolColumn("DoH")
    }
    let isStream = kind == .dns && d.packet.ipProtocol == 6
    guard isStream else { return try addMessage(&d, kind, isStream: false) }
    // Until a segment holds a whole message it belongs to nobody.
    guard d.reportedRemaining >= 2, let size = d.number(at: d.offset, UInt16.self),
      Int(size) + 2 <= d.reportedRemaining
    else {
      d.withdraw()
      d.decline()
      return
    }
    d.limit(to: Int(size) + 2)
    try addMessage(&d, kind, isStream: true)
  }

  private func addMessage(
    _ d: inout Dissection, _ kind: DNSMessage.Kind, isStream: Bool
  ) throws(Malformed) {
    d.protocolColumn(kind == .dns ? "DNS" : kind == .multicast ? "MDNS" : "LLMNR")
    d.info("")
    let prefix = isStream ? 2 : 0
    let m = DNSMessage(
      kind: kind, isStream: isStream, base: d.offset + prefix, size: d.reportedRemaining - prefix)
    if d.remaining < prefix + 4 { d.withdraw() }
    let number = try d.peek(UInt16.self, ahead: prefix)
    let bits = try d.peek(UInt16.self, ahead: prefix + 2)
    d.setOwnLength(d.remaining)
    let isResponse = bits & 0x8000 != 0
    let opcode = bits >> 11 & 15
    addTitle(&d, number, bits, isStream: isStream)
    d.summary(isResponse ? " (response)" : " (query)")
    if isStream { try d.add(length) }
    // A header that is cut short counts for nothing.
    let isWhole = d.number(at: m.base + 10, UInt16.self) != nil
    let moment = isWhole ? exchanges.note(&d, m, number, isResponse: isResponse) : nil
    try d.add(id)
    exchanges.addRemark(&d, moment)
    try flags.add(&d, m)
    let isUpdate = opcode == 5
    let first = try d.add(isUpdate ? zones : questions)
    let second = try d.add(isUpdate ? prerequisites : answers)
    let third = try d.add(isUpdate ? updates : authorities)
    let fourth = try d.add(additionals)
    if opcode == 6, first == 0, second == 0, third == 0, fourth == 0 {
      try stateful.add(&d)
    } else {
      try addSection(&d, m, isUpdate ? "Zone" : "Queries", first, isQuestion: true)
      try addSection(&d, m, isUpdate ? "Prerequisites" : "Answers", second)
      try addSection(&d, m, isUpdate ? "Updates" : "Authoritative nameservers", third)
      try addSection(&d, m, "Additional records", fourth)
    }
    exchanges.addLinks(&d, moment)
    addRest(&d)
  }

  private func addTitle(_ d: inout Dissection, _ number: UInt16, _ bits: UInt16, isStream: Bool) {
    guard d.wantsColumns else { return }
    let opcode = UInt64(bits >> 11 & 15)
    let name = dnsOpcodes.name(of: opcode) ?? "Unknown operation (\(opcode))"
    let isResponse = bits & 0x8000 != 0
    let title = "\(name)\(isResponse ? " response" : "") 0x"
    d.info(append: "\(title)\(number, hex: 4)", separator: isStream ? ", " : "")
    let code = UInt64(bits & 15)
    if isResponse, code != 0 {
      d.info(append: " \(dnsErrors.name(of: code) ?? "Unknown error (\(code))")")
    }
  }

  private func addSection(
    _ d: inout Dissection, _ m: DNSMessage, _ title: String, _ count: UInt16,
    isQuestion: Bool = false
  ) throws(Malformed) {
    guard count > 0 else { return }
    // No heading over records of which not a byte is there.
    _ = try d.peek(UInt8.self)
    let begin = d.offset
    let item = d.text("\(title)", at: d.next(d.remaining))
    let sub = d.open(item)
    for _ in 0..<count {
      if isQuestion { try records.addQuestion(&d, m) } else { try records.add(&d, m) }
    }
    d.close(sub)
    d.setLength(item, d.offset - begin)
  }

  /// Bytes behind the last record.
  private func addRest(_ d: inout Dissection) {
    let count = d.remaining
    guard count > 0 else { return }
    let place = d.next(count)
    let sub = d.open(d.text("Extraneous Data (\(count) bytes)", at: place))
    d.put(extraneousBytes, at: place)
    d.put(
      extraneousLength, Int32(truncatingIfNeeded: count), at: Region(place.offset + d.start, 0),
      .generated)
    d.text("Extraneous data", at: place)
    d.expert(extraneous)
    d.close(sub)
  }
}

/// The second word of the header (RFC 1035 section 4.1.1, RFC 4035 section 3, RFC 4795 section
/// 2.1.1).
struct DNSFlags {
  let word: Field<UInt16>
  let response, authoritative, queryConflict, responseConflict, truncated: Field<Bool>
  let desired, tentative, available, reserved, authenticated, authentic, unchecked: Field<Bool>
  let opcode, error: Field<UInt16>

  init(_ p: inout Builder) {
    word = p.u16("flags", "Flags", .hex)
    response = p.flag(
      "flags.response", "Response", mask: 0x8000, width: 2, set: "Message is a response",
      unset: "Message is a query", blurb: "Is the message a response?")
    opcode = p.u16(
      "flags.opcode", "Opcode", mask: 0x7800, names: dnsOpcodes, blurb: "Operation code")
    authoritative = p.flag(
      "flags.authoritative", "Authoritative", mask: 0x0400, width: 2,
      set: "Server is an authority for domain", unset: "Server is not an authority for domain",
      blurb: "Is the server is an authority for the domain?")
    let conflict = "Did we receive multiple responses to a query?"
    queryConflict = p.flag(
      "flags.conflict", "Conflict", mask: 0x0400, width: 2,
      set: "The sender received multiple responses", unset: "None", blurb: conflict)
    responseConflict = p.flag(
      "flags.conflict", "Conflict", mask: 0x0400, width: 2,
      set: "The name is not considered unique", unset: "The name is considered unique",
      blurb: conflict)
    truncated = p.flag(
      "flags.truncated", "Truncated", mask: 0x0200, width: 2, set: "Message is truncated",
      unset: "Message is not truncated", blurb: "Is the message truncated?")
    desired = p.flag(
      "flags.recdesired", "Recursion desired", mask: 0x0100, width: 2,
      set: "Do query recursively", unset: "Don't do query recursively",
      blurb: "Do query recursively?")
    tentative = p.flag(
      "flags.tentative", "Tentative", mask: 0x0100, width: 2, set: "Tentative",
      unset: "Not tentative",
      blurb: "Is the responder authoritative for the name, but not yet verified the uniqueness?")
    available = p.flag(
      "flags.recavail", "Recursion available", mask: 0x0080, width: 2,
      set: "Server can do recursive queries", unset: "Server can't do recursive queries",
      blurb: "Can the server do recursive queries?")
    reserved = p.flag(
      "flags.z", "Z", mask: 0x0040, width: 2, set: "reserved - incorrect!",
      unset: "reserved (0)", blurb: "Z flag")
    authenticated = p.flag(
      "flags.authenticated", "Answer authenticated", mask: 0x0020, width: 2,
      set: "Answer/authority portion was authenticated by the server",
      unset: "Answer/authority portion was not authenticated by the server",
      blurb: "Was the reply data authenticated by the server?")
    authentic = p.flag(
      "flags.ad", "AD bit", mask: 0x0020, width: 2, set: "Set", unset: "Not set")
    unchecked = p.flag(
      "flags.checkdisable", "Non-authenticated data", mask: 0x0010, width: 2,
      set: "Acceptable", unset: "Unacceptable", blurb: "Is non-authenticated data acceptable?")
    error = p.u16("flags.rcode", "Reply code", mask: 0x000f, names: dnsErrors)
  }

  func add(_ d: inout Dissection, _ m: DNSMessage) throws(Malformed) {
    let place = d.next(2)
    let bits = try d.add(word)
    let isResponse = bits & 0x8000 != 0
    addText(&d, bits)
    let sub = d.open()
    func put(_ field: Field<Bool>, _ mask: UInt16) { d.put(field, bits & mask != 0, at: place) }
    put(response, 0x8000)
    d.put(opcode, bits >> 11 & 15, at: place)
    if m.kind == .linkLocal {
      put(isResponse ? responseConflict : queryConflict, 0x0400)
      put(truncated, 0x0200)
      put(tentative, 0x0100)
    } else {
      if isResponse { put(authoritative, 0x0400) }
      put(truncated, 0x0200)
      put(desired, 0x0100)
      if isResponse { put(available, 0x0080) }
      put(reserved, 0x0040)
      if isResponse {
        put(authenticated, 0x0020)
      } else if bits & 0x0020 != 0 {
        put(authentic, 0x0020)
      }
      put(unchecked, 0x0010)
    }
    if isResponse { d.put(error, bits & 15, at: place) }
    d.close(sub)
  }

  private func addText(_ d: inout Dissection, _ bits: UInt16) {
    guard d.wantsLabels else { return }
    let name = dnsOpcodes.name(of: UInt64(bits >> 11 & 15)) ?? "Unknown operation"
    if bits & 0x8000 == 0 {
      d.append(" \(name)")
    } else {
      d.append(" \(name) response, \(dnsErrors.name(of: UInt64(bits & 15)) ?? "Unknown error")")
    }
  }
}
