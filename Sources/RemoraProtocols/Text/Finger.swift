public import RemoraCore

/// Finger (RFC 1288): a line asks, the rest of the connection answers.
public let finger = Protocol("finger", "finger", short: "FINGER") { p in
  p.keepsToItself()
  let query = p.string("query", "Query")
  let response = p.string("response", "Response")
  let answers = QuestionItems(
    to: p.frameNumber(
      "response_to", "Request In",
      blurb: "This is a response to the FINGER query in this frame"),
    time: p.duration(
      "response_time", "Response Time", blurb: "The time between the Query and the Response"))
  let noEnd = p.expert("nocrlf", .malformed, .warning, "Missing <CR><LF>")
  let memory: State<QuestionMemory> = p.state { QuestionMemory() }
  p.over("tcp.port", 79)

  return { d throws(Malformed) in
    let asks = d.packet.destinationPort == 79
    let line = d.line(at: d.offset)
    let isWhole = line.isEnded && line.next == line.end + 2
    d.protocolColumn("FINGER")
    d.info(asks ? "Query" : "Response")
    if d.canWait, asks ? !isWhole : true {
      d.withdraw()
      return d.wait(for: asks ? .segment : .end, from: d.offset)
    }
    d.label(d.own, asks ? "FINGER: Query" : "FINGER: Response")
    let count = d.remaining
    try d.add(asks ? query : response, length: count, encoding: .ascii)
    if asks {
      if !isWhole { d.expert(noEnd) }
      d[memory].ask(d.packet, "")
    } else {
      let known = d[memory].answer(d.packet, d.place, remember: d.remembers)
      answers.put(&d, known)
    }
  }
}

/// WHOIS (RFC 3912): a line asks, the rest of the connection answers.
public let whois = Protocol("whois", "whois", short: "WHOIS") { p in
  p.keepsToItself()
  let query = p.string("query", "Query")
  let answer = p.string("answer", "Answer")
  let answers = QuestionItems(
    to: p.frameNumber(
      "answer_to", "Query In", blurb: "This is the answer to the WHOIS query in this frame"),
    time: p.duration(
      "response_time", "Response Time", blurb: "The time between the Query and the Answer"))
  let noEnd = p.expert("nocrlf", .malformed, .warning, "Missing <CR><LF>")
  let noEncoding = p.expert(
    "encoding", .assumption, .chat,
    "WHOIS has no mechanism to indicate encoding (RFC 3912), assuming UTF-8")
  let memory: State<QuestionMemory> = p.state { QuestionMemory() }
  p.over("tcp.port", 43)

  return { d throws(Malformed) in
    let asks = d.packet.destinationPort == 43
    let first = d.line(at: d.offset)
    let isWhole = first.isEnded && first.next == first.end + 2
    d.protocolColumn("WHOIS")
    let known = asks ? nil : d[memory].answer(d.packet, d.place, remember: d.remembers)
    let text = d.asciiText(first.region)
    let shown = known?.text ?? text
    d.info("\(asks ? "Query" : "Answer"): \(shown)")
    if d.canWait, asks ? !isWhole : true {
      d.withdraw()
      return d.wait(for: asks ? .segment : .end, from: d.offset)
    }
    d.label(d.own, asks ? "WHOIS: Query" : "WHOIS: Answer")
    if asks {
      let count = d.remaining
      try d.add(query, length: count, encoding: .ascii)
      if !isWhole { d.expert(noEnd) }
      d[memory].ask(d.packet, text)
      return
    }
    answers.put(&d, known)
    let whole = d.next(d.remaining)
    let stop = d.stop
    while d.offset < stop {
      try d.step()
      let line = d.line(at: d.offset)
      try d.add(answer, length: line.next - line.start)
    }
    d.text("WHOIS has no mechanism to indicate encoding (RFC 3912), assuming UTF-8", at: whole)
    d.expert(noEncoding)
  }
}

/// Questions that wait for their answers, one for each connection. Bounded by the table.
struct QuestionMemory: ~Copyable {
  struct Question {
    let frame: UInt32
    let time: AbsoluteTime
    let text: String
  }
  private var connections = FlowTable<Question?>(limit: 1 << 16)
  private var memory = FrameMemory<Question>()

  private static func key(_ info: PacketInfo) -> FlowKey {
    FlowKey(from: info.source, info.sourcePort, to: info.destination, info.destinationPort)
  }

  mutating func ask(_ info: PacketInfo, _ text: String) {
    if info.isRevisit { return }
    let index = connections.place(Self.key(info)) { _ in nil }.index
    let short = String(text.prefix(256))
    connections[index] = Question(frame: info.number, time: info.time, text: short)
  }

  mutating func answer(_ info: PacketInfo, _ place: Int, remember: Bool) -> Question? {
    if info.isRevisit { return memory[info.number, place] }
    guard let index = connections.find(Self.key(info)), let known = connections[index]
    else { return nil }
    if remember { memory[info.number, place] = known }
    return known
  }
}

/// What an answer's tree says of its question.
struct QuestionItems: Sendable {
  let to: Field<FrameNumber>
  let time: Field<RelativeTime>

  func put(_ d: inout Dissection, _ question: QuestionMemory.Question?) {
    guard let question else { return }
    d.put(to, FrameNumber(question.frame), at: d.head, .generated)
    let span = d.packet.time.since(question.time)
    d.put(time, span, at: d.head, .generated)
  }
}
