public import RemoraCore

/// Internet Message Access Protocol (RFC 3501): lines that begin with a tag.
public let imap = Protocol("imap", "Internet Message Access Protocol", short: "IMAP") { p in
  p.keepsToItself(throughout: true)
  let layer = ImapLayer(&p)
  p.over("tcp.port", 143)
  p.over("tls.port", 993)
  return { d throws(Malformed) in try layer.read(&d) }
}

/// Requests that wait for their answers, by connection and tag. Bounded: it starts anew.
struct ImapMemory: ~Copyable {
  struct Key: Hashable {
    let connection: UInt32
    let tag: String
  }
  struct Request {
    let frame: UInt32
    let time: AbsoluteTime
    let isTLS: Bool
  }
  var connections = FlowTable<UInt8>(limit: 1 << 18)
  private var requests: [Key: Request] = [:]
  var answers = FrameMemory<Request>()

  mutating func ask(_ key: Key, _ request: Request) {
    if requests.count >= 1 << 16 { requests = [:] }
    requests[key] = request
  }

  func find(_ key: Key) -> Request? { requests[key] }
}

struct ImapLayer {
  private let isRequest, isUID: Field<Bool>
  private let line, tag, command, request, requestTag, requestCommand: Field<Text>
  private let response, responseTag, responseCommand, status: Field<Text>
  private let folder, username, password: Field<Text>
  private let responseTo: Field<FrameNumber>
  private let time: Field<RelativeTime>
  private let memory: State<ImapMemory>
  private let imf: ProtocolHandle
  private let tls: TLSUpgrade

  init(_ p: inout Builder) {
    func text(_ p: inout Builder, _ name: String, _ label: String, _ blurb: String) -> Field<Text> {
      p.string(name, label, type: .stringz, blurb: blurb)
    }
    isRequest = p.flag(
      "isrequest", "Request", blurb: "true if IMAP request, false otherwise")
    line = text(&p, "line", "Line", "A line of an IMAP message")
    request = text(&p, "request", "Request", "Remainder of request line")
    requestTag = text(&p, "request_tag", "Request Tag", "First token of request line")
    response = text(&p, "response", "Response", "Remainder of response line")
    responseTag = text(&p, "response_tag", "Response Tag", "First token of response line")
    requestCommand = text(&p, "request.command", "Request Command", "Request command name")
    responseCommand = text(&p, "response.command", "Response Command", "Response command name")
    status = text(&p, "response.status", "Response Status", "Response status code")
    tag = text(&p, "tag", "Tag", "First token of line")
    command = text(&p, "command", "Command", "Request or Response command name")
    folder = text(&p, "request.folder", "Request Folder", "Request command folder")
    isUID = p.flag("request.command.uid", "Request isUID", blurb: "Request command uid")
    username = text(&p, "request.username", "Request Username", "Request command username")
    password = text(&p, "request.password", "Request Password", "Request command password")
    responseTo = p.frameNumber(
      "response_to", "Request In",
      blurb: "This is a response to the IMAP request in this frame")
    time = p.duration(
      "time", "Response Time", blurb: "The time between the request and response")
    memory = p.state { ImapMemory() }
    imf = p.uses("imf")
    tls = TLSUpgrade(&p, carrying: .imap)
  }

  func read(_ d: inout Dissection) throws(Malformed) {
    let info = d.packet
    let ports: [UInt32] = [143, 993]
    let asks = !ports.contains(info.sourcePort)
    let stop = d.stop
    var begin = d.offset
    var shown: TextLine?
    var mails: [Region] = []
    // All lines must be there, and what they announce.
    while begin < stop {
      try d.step()
      let next = d.line(at: begin)
      if !next.isEnded, d.canWait {
        d.protocolColumn("IMAP")
        d.withdraw()
        return d.wait(for: .segment, from: d.offset)
      }
      if shown == nil, asks || next.length == 0 || d.byte(begin) != 42 { shown = next }
      begin = next.next
      if let size = literal(d, next), !asks {
        if size > stop - begin, d.canWait {
          d.protocolColumn("IMAP")
          d.setOwnLength(d.remaining)
          d.put(isRequest, asks, at: d.head, .hidden)
          return d.wait(for: .segment, from: d.offset)
        }
        let size = min(size, stop - begin)
        mails.append(Region(begin, size))
        begin += size
      }
    }
    let title = shown ?? d.line(at: d.offset)
    d.protocolColumn("IMAP")
    if d.wantsColumns {
      let text = d.printable(title.region)
      d.info("\(asks ? "Request" : "Response"): \(text)")
    }
    d.setOwnLength(d.remaining)
    d.put(isRequest, asks, at: d.head, .hidden)
    let key = FlowKey(
      from: info.source, info.sourcePort, to: info.destination, info.destinationPort)
    let connection = d[memory].connections.place(key) { _ in 0 }.number
    var mail = 0
    while d.offset < stop {
      try d.step()
      let next = d.line(at: d.offset)
      try readLine(&d, next, asks, connection)
      var after = next.next
      if mail < mails.count, mails[mail].offset == after {
        after += mails[mail].length
        mail += 1
      }
      try d.seek(after)
    }
    for place in mails {
      d.protocolColumn("IMAP/IMF")
      try d.seek(place.offset)
      let up = d.openOutside()
      try d.call(imf, length: place.length)
      d.close(up)
    }
    try d.seek(stop)
  }

  /// The length of a message that follows a line: `BODY[] {30}` at its end.
  private func literal(_ d: borrowing Dissection, _ line: TextLine) -> Int? {
    guard line.length > 3, d.byte(line.end - 1) == 125 else { return nil }
    var at = line.end - 2
    while at > line.start, d.byte(at).isDigit { at -= 1 }
    guard d.byte(at) == 123, at < line.end - 2 else { return nil }
    var isBody = false
    var i = line.start
    while i < at {
      if d.spells("BODY[", at: i, to: at) || d.spells("RFC822", at: i, to: at) { isBody = true }
      i += 1
    }
    guard isBody else { return nil }
    var size = 0
    for i in (at + 1)..<(line.end - 1) {
      size = size * 10 + Int(d.byte(i) - 48)
      if size > 1 << 40 { return nil }
    }
    return size
  }

  private func put(
    _ d: inout Dissection, _ field: Field<Text>, _ place: Region, hidden: Bool = false
  ) {
    guard d.wants(field) else { return }
    let text = d.asciiText(place)
    d.put(field, Phrase(text), at: place, hidden ? .hidden : [])
  }

  private func readLine(
    _ d: inout Dissection, _ line: TextLine, _ asks: Bool, _ connection: UInt32
  ) throws(Malformed) {
    put(&d, self.line, line.whole)
    guard d.byte(line.start) != 42 || asks, line.length > 0 else { return }
    let open = d.open()
    defer { d.close(open) }
    put(&d, asks ? request : response, line.region)
    var words: [Region] = []
    var at = line.start
    while at < line.end, words.count < 6 {
      let (length, next) = d.word(at: at, to: line.end)
      words.append(Region(at, length))
      at = next
    }
    guard let first = words.first, first.length > 0 else { return }
    put(&d, asks ? requestTag : responseTag, first)
    put(&d, tag, first, hidden: true)
    if asks {
      readRequest(&d, words)
      remember(&d, words, connection)
    } else {
      if words.count > 1 { put(&d, status, words[1]) }
      if words.count > 2 {
        put(&d, responseCommand, words[2])
        put(&d, command, words[2], hidden: true)
      }
      answer(&d, first, connection)
    }
  }

  private func readRequest(_ d: inout Dissection, _ words: [Region]) {
    guard words.count > 1 else { return }
    let hasUID = d.isWord("UID", words[1])
    if hasUID { d.put(isUID, true, at: words[1]) }
    let index = hasUID ? 2 : 1
    guard words.count > index else { return }
    let name = words[index]
    put(&d, requestCommand, name)
    put(&d, command, words[1], hidden: true)
    if d.isWord("LOGIN", name) {
      if words.count > index + 1 { put(&d, username, words[index + 1]) }
      if words.count > index + 2 {
        // The first and last characters are taken for quotation marks.
        let place = words[index + 2]
        let inner = Region(place.offset + 1, max(0, place.length - 2))
        let text = d.asciiText(inner)
        d.put(password, Phrase(text), at: place)
      }
      return
    }
    let direct = ["SELECT", "EXAMINE", "CREATE", "DELETE", "APPEND", "STATUS", "SUBSCRIBE"]
    for other in direct + ["UNSUBSCRIBE", "RENAME"] where d.isWord(other, name) {
      if words.count > index + 1 { put(&d, folder, words[index + 1]) }
      return
    }
    if d.isWord("COPY", name), words.count > index + 2 { put(&d, folder, words[index + 2]) }
  }

  private func remember(_ d: inout Dissection, _ words: [Region], _ connection: UInt32) {
    let info = d.packet
    guard !info.isRevisit, words.count > 1, words[0].length < 64 else { return }
    let key = ImapMemory.Key(connection: connection, tag: d.string(words[0]))
    let isTLS = d.isWord("STARTTLS", words[1])
    d[memory].ask(
      key, ImapMemory.Request(frame: info.number, time: info.time, isTLS: isTLS))
  }

  private func answer(_ d: inout Dissection, _ tag: Region, _ connection: UInt32) {
    let info = d.packet
    guard tag.length < 64 else { return }
    let place = d.place &+ tag.offset - d.start
    var known: ImapMemory.Request?
    if info.isRevisit {
      known = d[memory].answers[info.number, place]
    } else {
      known = d[memory].find(ImapMemory.Key(connection: connection, tag: d.string(tag)))
      if let known, d.remembers { d[memory].answers[info.number, place] = known }
    }
    guard let known else { return }
    d.put(responseTo, FrameNumber(known.frame), at: Region(tag.offset, 0), .generated)
    d.put(time, info.time.since(known.time), at: Region(tag.offset, 0), .generated)
    if known.isTLS { tls.begin(&d) }
  }
}
