public import RemoraCore

/// Session Initiation Protocol (RFC 3261).
///
///     INVITE sip:bob@biloxi.com SIP/2.0
///     Via: SIP/2.0/UDP pc33.atlanta.com;branch=z9hG4bK776asdhds
///     …
public let sip = Protocol("sip", "Session Initiation Protocol", short: "SIP") { p in
  p.mayDecline()
  let layer = SIPLayer(&p)
  p.over("udp.port", 5060)
  p.over("tcp.port", 5060)
  p.recognizes(over: "udp") { d in SIPLayer.isMessage(&d) }
  p.recognizes(over: "tcp") { d in SIPLayer.isMessage(&d) }
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct SIPLayer {
  /// What is known of the dialog's requests, by Call-ID and number.
  struct Exchange {
    var frame: UInt32 = 0
    var time = AbsoluteTime(seconds: 0, nanoseconds: 0)
    var source = Address.none
  }

  /// What the header fields said.
  struct Story {
    var callID: [UInt8] = []
    var sequence = ""
    var method = ""
    var contentType = ""
    var contentLength: Int?
    var contacts = 0
    var removesAll = false
    var hasCallID = false
  }

  let f: SIPFields
  let exchanges: State<[String: Exchange]>
  let moments: State<FrameMemory<Exchange>>
  let links: FieldGroup
  let content: MediaHandOff
  let calls: State<AnnouncedCalls>
  let data: ProtocolHandle

  init(_ p: inout Builder) {
    f = SIPFields(&p)
    exchanges = p.state { [:] }
    moments = p.state { FrameMemory<Exchange>() }
    links = p.group([f.resend.id, f.original.id, f.requestFrame.id, f.requestFrameTime.id])
    content = MediaHandOff(&p)
    calls = p.announcedCalls()
    data = p.uses("data")
  }

  /// Whether the first line is a status line, `SIP/2.0 …`, or a request line, `METHOD uri SIP/2.0`
  /// (RFC 3261 section 7).
  static func isMessage(_ d: inout Dissection) -> Bool {
    guard let head = try? d.peek(UInt8.self), head >= 0x41, head <= 0x5a else { return false }
    let start = d.offset
    if isVersion(d, start), d.number(at: start + 7, UInt8.self) == 0x20 { return true }
    // A zero in the first line ends it for tshark, which then sees no message.
    var end = start
    var blank = 0
    let limit = start + min(d.remaining, 1024)
    while end < limit, let byte = d.number(at: end, UInt8.self), byte != 13, byte != 10 {
      if byte == 0 { return false }
      if blank == 0 {
        if byte == 0x20 { blank = end }
        // A method is a token: most other messages are found out here.
        if byte < 0x20 || byte > 0x7e { return false }
      }
      end += 1
    }
    return end - start > 10 && blank > start && blank < end - 8
      && d.number(at: end - 8, UInt8.self) == 0x20 && isVersion(d, end - 7)
  }

  /// `SIP/2.0`
  private static func isVersion(_ d: borrowing Dissection, _ at: Int) -> Bool {
    d.number(at: at, UInt32.self) == 0x5349_502f && d.number(at: at + 4, UInt16.self) == 0x322e
      && d.number(at: at + 6, UInt8.self) == 0x30
  }

  /// `SIP/2.0 200 …`, with a code from 100 to 699.
  private static func isStatus(_ line: ArraySlice<UInt8>) -> Bool {
    let text = Array(line.prefix(12))
    guard text.count == 12, text.starts(with: Array("SIP/2.0 ".utf8)) else { return false }
    return (0x31...0x36).contains(text[8]) && (0x30...0x39).contains(text[9])
      && (0x30...0x39).contains(text[10]) && text[11] == 0x20
  }

  private static func isRequest(_ line: ArraySlice<UInt8>) -> Bool {
    let tail = Array(" SIP/2.0".utf8)
    guard line.count > tail.count + 2, Array(line.suffix(tail.count)) == tail,
      let blank = line.firstIndex(of: 0x20), blank > line.startIndex
    else { return false }
    return blank < line.endIndex - tail.count
  }

  private static func firstLine(_ bytes: [UInt8]) -> ArraySlice<UInt8> {
    bytes.prefix { $0 != 13 && $0 != 10 }
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    let text = d.bytes(d.next(d.remaining))
    let line = Self.firstLine(text)
    let isStatus = Self.isStatus(line)
    guard isStatus || Self.isRequest(line), !line.contains(where: { $0 < 0x20 && $0 != 9 })
    else {
      d.withdraw()
      return d.decline()
    }
    d.protocolColumn("SIP")
    let start = d.offset
    d.setOwnLength(text.count)
    var at = line.endIndex
    if at < text.count, text[at] == 13 { at += 1 }
    if at < text.count, text[at] == 10 { at += 1 }
    let headEnd = Self.headerEnd(text, at)
    var story = Story()
    peekStory(text, at, headEnd, &story)
    if isStatus {
      try addStatusLine(&d, line, story)
    } else {
      try addRequestLine(&d, line, story)
    }
    let headPlace = Region(start + at, headEnd - at)
    let headers = d.put(f.header, of: headPlace, at: headPlace)
    d.label("Message Header")
    let sub = d.open(headers)
    try addHeaders(&d, text, at, headEnd, start)
    if !story.hasCallID { d.expert(f.missingCallID, at: headers) }
    d.close(sub)
    if story.method == "REGISTER", !isStatus || story.contacts > 0 || story.removesAll {
      if story.removesAll {
        d.info(append: "  (remove all bindings)")
      } else if story.contacts > 0 {
        d.info(append: "  (\(story.contacts) binding\(story.contacts == 1 ? "" : "s"))")
      } else {
        d.info(append: "  (fetch bindings)")
      }
    }
    d.info(append: " | ")
    try d.seek(start + headEnd)
    var length = text.count - headEnd
    if let claimed = story.contentLength { length = min(length, claimed) }
    d.setOwnLength(headEnd + length)
    if length > 0 { try addBody(&d, length, story) }
  }

  /// Behind the empty line.
  private static func headerEnd(_ text: [UInt8], _ from: Int) -> Int {
    var at = from
    while at < text.count {
      if text[at] == 13, at + 1 < text.count, text[at + 1] == 10 { return at + 2 }
      if text[at] == 10 || text[at] == 13 { return at + 1 }
      at = lineEnd(text, at, text.count)
    }
    return text.count
  }

  // MARK: First lines

  private func addStatusLine(
    _ d: inout Dissection, _ line: ArraySlice<UInt8>, _ story: Story
  ) throws(Malformed) {
    let words = line.split(separator: 0x20, maxSplits: 2, omittingEmptySubsequences: true)
    let code = words.count > 1 ? String(decoding: words[1], as: UTF8.self) : ""
    let number = UInt32(code) ?? 0
    let text = String(decoding: line, as: UTF8.self)
    let rest = text.dropFirst(8)
    d.summary(" (\(code))")
    d.info("Status: \(rest)")
    if number >= 200, number < 300, !story.method.isEmpty {
      d.info(append: " (\(story.method))")
    }
    let start = d.offset
    let item = d.put(f.statusLine, "\(text)", at: d.next(line.count))
    let sub = d.open(item)
    d.put(f.statusCode, number, at: Region(start + 8, code.utf8.count))
    if d.keeps(links) { addLinks(&d, story, isRequest: false) }
    d.close(sub)
  }

  private func addRequestLine(
    _ d: inout Dissection, _ line: ArraySlice<UInt8>, _ story: Story
  ) throws(Malformed) {
    let start = d.offset
    let blank = line.firstIndex(of: 0x20) ?? line.endIndex
    let method = String(decoding: line[..<blank], as: UTF8.self)
    let uri = line[(blank + 1)..<(line.endIndex - 8)]
    let uriText = String(decoding: uri, as: UTF8.self)
    let isKnown = sipMethods.contains(method)
    d.summary(" (\(method))")
    d.info("\(isKnown ? "Request" : "Unknown request"): \(method) \(uriText)")
    let sub = d.open(
      d.put(
        f.requestLine, "\(String(decoding: line, as: UTF8.self))", at: d.next(line.count)))
    d.put(f.method, "\(method)", at: Region(start, blank))
    addURI(&d, Array(line), blank + 1, line.endIndex - 8, start, f.request)
    if d.keeps(links) { addLinks(&d, story, isRequest: true) }
    d.close(sub)
  }

  /// Whether this was sent before, and what it answers.
  private func addLinks(_ d: inout Dissection, _ story: Story, isRequest: Bool) {
    let info = d.packet
    let place = d.head
    let id = String(decoding: story.callID, as: UTF8.self)
    let method = story.method == "ACK" ? "INVITE" : story.method
    let key = "\(id)|\(story.sequence)|\(method)"
    let isFirst = isRequest && story.method != "ACK"
    var entry = d[exchanges][key] ?? Exchange()
    if info.isRevisit, let known = d[moments][info.number, d.place] { entry = known }
    let isResent = isFirst && entry.frame != 0 && entry.frame != info.number
    if !info.isRevisit, isFirst, entry.frame == 0, story.hasCallID {
      if d[exchanges].count >= 1 << 16 { d[exchanges].removeAll() }
      d[exchanges][key] = Exchange(frame: info.number, time: info.time, source: info.source)
    }
    let (number, layer) = (info.number, d.place)
    if d.remembers, !info.isRevisit { d[moments][number, layer] = entry }
    d.put(f.resend, isResent, at: place, .generated)
    if isResent { d.put(f.original, FrameNumber(entry.frame), at: place, .generated) }
    guard !isFirst, entry.frame != 0 else { return }
    d.put(f.requestFrame, FrameNumber(entry.frame), at: place, .generated)
    let span = info.time.since(entry.time).nanoseconds / 1_000_000
    d.put(f.requestFrameTime, UInt32(truncatingIfNeeded: span), at: place, .generated)
  }

  // MARK: Addresses

  /// `scheme:user@host:port;parameters`
  /// - Parameters:
  ///   - low: where it begins in `text`, whose first byte is at `base`.
  func addURI(
    _ d: inout Dissection, _ text: [UInt8], _ low: Int, _ high: Int, _ base: Int,
    _ fields: SIPAddressFields
  ) {
    guard low < high else { return }
    func put(_ d: inout Dissection, _ field: Field<Text>, _ from: Int, _ to: Int) {
      let place = Region(base + from, to - from)
      d.put(field, of: place, at: place)
    }
    let place = Region(base + low, high - low)
    let sub = d.open(d.put(fields.address, of: place, at: place))
    defer { d.close(sub) }
    guard let colon = text[low..<high].firstIndex(of: UInt8(ascii: ":")) else { return }
    let scheme = String(decoding: text[low..<colon], as: UTF8.self).lowercased()
    guard scheme == "sip" || scheme == "sips" else { return }
    var at = colon + 1
    if let mark = text[at..<high].firstIndex(of: UInt8(ascii: "@")) {
      // One character alone is not shown.
      if mark > at + 1 { put(&d, fields.user, at, mark) }
      at = mark + 1
    }
    var end = at
    if end < high, text[end] == UInt8(ascii: "[") {
      while end < high, text[end] != UInt8(ascii: "]") { end += 1 }
      end = min(high, end + 1)
    }
    let stops: [UInt8] = [UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "?")]
    while end < high, !stops.contains(text[end]) { end += 1 }
    put(&d, fields.host, at, end)
    if end < high, text[end] == UInt8(ascii: ":") {
      var stop = end + 1
      while stop < high, text[stop] != UInt8(ascii: ";"), text[stop] != UInt8(ascii: "?") {
        stop += 1
      }
      if stop > end + 2 { put(&d, fields.port, end + 1, stop) }
      end = stop
    }
    while end < high, text[end] == UInt8(ascii: ";"), fields.hasParameters {
      var stop = end + 1
      while stop < high, text[stop] != UInt8(ascii: ";"), text[stop] != UInt8(ascii: "?") {
        stop += 1
      }
      put(&d, fields.parameter, end + 1, stop)
      end = stop
    }
  }

  // MARK: The body

  /// Content that no protocol knows, line by line.
  private func addLines(_ d: inout Dissection, _ place: Region) {
    guard d.wantsLabels else { return }
    var at = place.offset
    let end = min(d.limit, place.offset + place.length)
    while at < end {
      var next = at
      while next < end, d.octet(at: next) != 10 { next += 1 }
      next = min(end, next + 1)
      d.line(at: Region(at, next - at))
      at = next
    }
  }

  private func addBody(
    _ d: inout Dissection, _ length: Int, _ story: Story
  ) throws(Malformed) {
    let place = d.next(length)
    let sub = d.open(d.put(f.body, at: place))
    d.label("Message Body")
    let type = story.contentType.prefix { $0 != ";" && $0 != " " }
    if type == "application/sdp" { d.protocolColumn("SIP/SDP") }
    var isTaken = false
    if !type.isEmpty {
      let rest = String(story.contentType.dropFirst(type.count).drop { $0 == ";" || $0 == " " })
      d[calls].current = String(decoding: story.callID, as: UTF8.self)
      defer { d[calls].current = nil }
      isTaken = try content.call(&d, String(type), rest, length: length, .nested)
    }
    if !isTaken { addLines(&d, place) }
    d.close(sub)
    try d.seek(place.offset + length)
  }
}
