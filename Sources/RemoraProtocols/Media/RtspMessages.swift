import RemoraCore

/// Requests and replies.
extension RtspLayer {
  /// What the first line of a message is, `METHOD url RTSP/1.0` or `RTSP/1.0 200 OK`.
  private func kind(_ d: borrowing Dissection, _ line: TextLine) -> (isRequest: Bool, isReply: Bool)
  {
    let start = String(decoding: d.bytes(Region(line.start, min(line.length, 16))), as: UTF8.self)
    if start.hasPrefix("RTSP/") { return (false, true) }
    let word = start.prefix { $0 != " " }
    return (Self.methods.contains(String(word)), false)
  }

  /// Whether a line may be one of a head: it has a colon or a blank.
  private func isHeader(_ d: borrowing Dissection, _ line: TextLine) -> Bool {
    for at in line.start..<max(line.start, line.end) {
      let byte = d.octet(at: at)
      if byte == 0x3a || byte == 0x20 { return true }
    }
    return false
  }

  /// How long the message at the cursor is, as far as it can be told, and what it lacks.
  func messageSize(_ d: borrowing Dissection) -> (size: Int, shortage: Shortage?) {
    var line = d.line(at: d.offset)
    let kind = kind(d, line)
    guard kind.isRequest || kind.isReply else { return (d.remaining, nil) }
    var length = 0
    while true {
      guard line.isEnded else { return (0, .segment) }
      if line.length == 0 || line.start > d.offset && !isHeader(d, line) { break }
      if let (name, value) = header(d, line), name == "content-length" {
        length = Int(number(d, value) ?? 0)
      }
      line = d.line(at: line.next)
    }
    let missing = line.next + length - d.limit
    return (0, missing > 0 && line.length == 0 ? .bytes(missing) : nil)
  }

  /// The name of a header field in lower case, and where its value is.
  private func header(_ d: borrowing Dissection, _ line: TextLine) -> (String, Region)? {
    var colon = line.start
    while colon < line.end, d.octet(at: colon) != 0x3a { colon += 1 }
    guard colon < line.end else { return nil }
    var value = colon + 1
    while value < line.end, d.octet(at: value) == 0x20 || d.octet(at: value) == 9 { value += 1 }
    let name = d.string(Region(line.start, colon - line.start)).lowercased()
    return (name, Region(value, line.end - value))
  }

  /// A number in decimal, or nil for what is none.
  private func number(_ d: borrowing Dissection, _ place: Region) -> UInt32? {
    let text = d.string(place)
    return UInt32(text.prefix { $0 != " " })
  }

  func message(_ d: inout Dissection, isStart: Bool) throws(Malformed) {
    d.protocolColumn("RTSP")
    let start = d.offset
    var line = d.line(at: start)
    let kind = kind(d, line)
    var story = Story(isReply: kind.isReply, isRequest: kind.isRequest)
    if d.wantsColumns {
      let text = d.printable(line.region)
      d.info(
        kind.isReply
          ? "Reply: \(text)" : kind.isRequest ? "\(text)" : "Continuation")
    }
    d.setOwnLength(d.remaining)
    story.sequence = number(d, start, "cseq")
    if kind.isRequest || kind.isReply {
      firstLine(&d, line, story)
      line = d.line(at: line.next)
    }
    var at = line.start
    while at < d.limit {
      try d.step()
      if line.length > 0, !isHeader(d, line) { break }
      if line.length == 0 {
        d.line(at: line.whole)
      } else {
        headerLine(&d, line, &story)
      }
      at = line.next
      if line.length == 0 { break }
      line = d.line(at: at)
    }
    try d.seek(min(at, d.limit))
    let isFrameNext = d.octet(at: d.offset) == 0x24
    let rest = story.isRequest || story.isReply && isFrameNext ? 0 : d.remaining
    let count = min(story.length ?? rest, d.remaining)
    if isFrameNext { d.setOwnLength(d.offset - start) }
    if count > 0 { try body(&d, count, story, start) }
  }

  private func body(
    _ d: inout Dissection, _ count: Int, _ story: Story, _ start: Int
  ) throws(Malformed) {
    let end = d.offset + count
    if !story.contentType.isEmpty {
      let (type, rest) = MediaHandOff.split(Array(story.contentType.utf8))
      if try content.call(&d, type, rest, length: count, .nested) {
        if type.lowercased() == "application/sdp" {
          d.protocolColumn(append: "SDP", separator: "/")
        }
        return try d.seek(end)
      }
    }
    if d.offset > start { d.setOwnLength(d.offset - start) }
    try d.add(data, length: count)
    d.label("Data (\(count) byte\(count == 1 ? "" : "s"))")
  }

  /// The value of a field of the message at `start`.
  private func number(_ d: borrowing Dissection, _ start: Int, _ wanted: String) -> UInt32? {
    var line = d.line(at: d.line(at: start).next)
    while line.length > 0, isHeader(d, line) {
      if let (name, value) = header(d, line), name == wanted { return number(d, value) }
      line = d.line(at: line.next)
    }
    return nil
  }

  // MARK: The first line

  private func firstLine(_ d: inout Dissection, _ line: TextLine, _ story: Story) {
    let words = words(d, line)
    // Its value is the line as it is shown, with escapes for what ends it.
    let shown = d.wants(request) || d.wants(response) ? d.escaped(line.whole) : ""
    let item = d.put(story.isReply ? response : request, Phrase(shown), at: line.whole)
    let open = d.open(item)
    if story.isReply {
      if words.count > 1 {
        d.put(status, number(d, words[1]) ?? 0, at: words[1])
      }
      matched(&d, line.start, story)
    } else {
      d.put(method, of: words[0], at: words[0])
      let place = words.count > 1 ? words[1] : Region(line.end, 0)
      d.put(url, of: place, at: place)
      asked(&d, line.start, story, place)
    }
    d.close(open)
  }

  private func words(_ d: borrowing Dissection, _ line: TextLine) -> [Region] {
    var found: [Region] = []
    var at = line.start
    while at < line.end, found.count < 3 {
      let (length, next) = d.word(at: at, to: line.end)
      found.append(Region(at, length))
      at = max(next, at + 1)
    }
    return found.isEmpty ? [line.region] : found
  }

  private func connection(_ d: inout Dissection) -> Int {
    let info = d.packet
    let key = FlowKey(
      from: info.source, info.sourcePort, to: info.destination, info.destinationPort)
    return d[memory].connections.place(key) { _ in RtspMemory.Channels() }.index
  }

  private func asked(
    _ d: inout Dissection, _ start: Int, _ story: Story, _ place: Region
  ) {
    guard let sequence = story.sequence, d.keeps(links) else { return }
    let info = d.packet
    if info.isRevisit {
      let index = connection(&d)
      let known = d[memory].requests[.init(connection: index, number: sequence)]
      if let known, known.frame == info.number, known.replyFrame != 0 {
        d.put(responseIn, FrameNumber(known.replyFrame), at: Region(start, 0), .generated)
      }
      return
    }
    let key = RtspMemory.Key(connection: connection(&d), number: sequence)
    if d[memory].requests.count >= RtspMemory.limit { d[memory].requests = [:] }
    d[memory].requests[key] = .init(frame: info.number, url: d.string(place))
  }

  private func matched(_ d: inout Dissection, _ start: Int, _ story: Story) {
    guard let sequence = story.sequence, d.keeps(links) else { return }
    let info = d.packet
    let key = RtspMemory.Key(connection: connection(&d), number: sequence)
    var known = d[memory].requests[key]
    if info.isRevisit {
      known = d[memory].answers[info.number, start]
    } else if let found = known {
      d[memory].requests[key]?.replyFrame = info.number
      if d.remembers { d[memory].answers[info.number, start] = found }
    }
    guard let known else { return }
    d.put(url, Phrase(known.url), at: Region(start, 0), .generated)
    d.put(responseTo, FrameNumber(known.frame), at: Region(start, 0), .generated)
  }

  // MARK: Header fields

  private func headerLine(_ d: inout Dissection, _ line: TextLine, _ story: inout Story) {
    guard let (name, value) = header(d, line) else {
      d.line(at: line.whole)
      return
    }
    let place = line.region
    switch name {
    case "cseq":
      let number = number(d, value)
      d.put(sequence, number ?? 0, at: place)
      if number == nil { d.expert(badSequence) }
    case "rdtfeaturelevel":
      let number = number(d, value)
      d.put(featureLevel, number ?? 0, at: place)
      if number == nil { d.expert(badLevel) }
    case "content-length":
      let number = number(d, value)
      d.put(contentLength, number ?? 0, at: place)
      if number == nil { d.expert(badLength) }
      story.length = Int(number ?? 0)
    case "content-type":
      d.put(contentType, of: value, at: place)
      story.contentType = d.string(value)
    case "content-base": d.put(contentBase, of: value, at: place)
    case "content-location": d.put(contentLocation, of: value, at: place)
    case "session": d.put(session, of: value, at: place)
    case "transport":
      d.put(transport, of: value, at: place)
      if story.isReply { announce(&d, d.string(value)) }
    case "x-vig-msisdn":
      let open = d.open(d.put(subscriber, of: value, at: place))
      d.put(digits, of: value, at: value)
      d.close(open)
    default: d.line(at: line.whole)
    }
  }

  /// What a reply says of how media are carried (RFC 2326 section 12.39).
  private func announce(_ d: inout Dissection, _ text: String) {
    let parts = text.lowercased().split(separator: ";").map { String($0) }
    guard let kind = parts.first else { return }
    let isRTP = kind == "rtp/avp" || kind == "rtp/avp/udp" || kind == "rtp/avp/tcp"
    guard isRTP || kind.hasPrefix("x-real-rdt/") || kind.hasPrefix("x-pn-tng/") else {
      d.expert(unknownTransport)
      return
    }
    guard isRTP, !d.packet.isRevisit else { return }
    func pair(_ name: String) -> (UInt32, UInt32)? {
      guard let part = parts.first(where: { $0.hasPrefix(name + "=") }) else { return nil }
      let numbers = part.dropFirst(name.utf8.count + 1).split(separator: "-")
        .compactMap { UInt32($0) }
      guard let first = numbers.first else { return nil }
      return (first, numbers.count > 1 ? numbers[1] : first + 1)
    }
    if kind == "rtp/avp/tcp" {
      guard let (first, second) = pair("interleaved") else { return }
      guard first < 256, second < 256 else { return d.expert(badChannel) }
      let index = connection(&d)
      d[memory].connections[index].rtp[Int(first >> 6)] |= 1 << UInt64(first & 63)
      d[memory].connections[index].rtcp[Int(second >> 6)] |= 1 << UInt64(second & 63)
      return
    }
    let info = d.packet
    let setup = StreamSetups.Setup(frame: info.number, method: "RTSP")
    for (address, name, remark) in [
      (info.destination, "client_port", badClientPort),
      (info.source, "server_port", badServerPort),
    ] {
      guard let ports = pair(name) else {
        if parts.contains(where: { $0.hasPrefix(name) }) { d.expert(remark) }
        continue
      }
      for (port, proto) in [(ports.0, rtp), (ports.1, rtcp)] where port > 0 && port < 65_536 {
        d[setups].add(StreamSetups.End(address, port), setup)
        d.appoint(proto, over: .udp, Endpoint(address, port))
      }
    }
  }
}
