public import RemoraCore

/// Post Office Protocol, version 3 (RFC 1939).
public let pop = Protocol("pop", "Post Office Protocol", short: "POP") { p in
  p.keepsToItself(throughout: true)
  let layer = PopLayer(&p)
  p.over("tcp.port", 110)
  p.over("tls.port", 995)
  return { d throws(Malformed) in try layer.read(&d) }
}

/// What is known of connections. Bounded by the tables.
struct PopMemory: ~Copyable {
  struct Connection {
    /// The client has asked for something, and the server did not answer yet.
    var isAsked = false
    /// It asked for a message, which is so long and of which so much was seen.
    var isRetrieval = false
    var asksForTLS = false
    var total = 0
    var seen = 0
    var message: UInt32 = 0
  }
  var connections = FlowTable<Connection>(limit: 1 << 18)
  var snapshots = FrameMemory<Connection>()
  var assembly = MessageAssembly()
}

struct PopLayer {
  private let response, indicator, description, responseData: Field<Text>
  private let request, command, parameter, requestData: Field<Text>
  private let items: MessageItems
  private let badLength: Expert
  private let memory: State<PopMemory>
  private let imf: ProtocolHandle
  private let tls: TLSUpgrade

  init(_ p: inout Builder) {
    response = p.string("response", "Response")
    indicator = p.string("response.indicator", "Response indicator")
    description = p.string("response.description", "Response description")
    responseData = p.string("response.data", "Data", blurb: "Response Data")
    request = p.string("request", "Request")
    command = p.string("request.command", "Request command")
    parameter = p.string("request.parameter", "Request parameter")
    requestData = p.string("request.data", "Data", blurb: "Request data")
    items = MessageItems(&p)
    badLength = p.expert(
      "response.tot_len.invalid", .malformed, .error,
      "Length must be a string containing an integer")
    memory = p.state { PopMemory() }
    imf = p.uses("imf")
    tls = TLSUpgrade(&p, carrying: .pop)
  }

  func read(_ d: inout Dissection) throws(Malformed) {
    let info = d.packet
    let ports: [UInt32] = [110, 995]
    let asks = !ports.contains(info.sourcePort)
    let key = FlowKey(
      from: info.source, info.sourcePort, to: info.destination, info.destinationPort)
    let index = d[memory].connections.place(key) { _ in PopMemory.Connection() }.index
    var connection = d[memory].connections[index]
    if info.isRevisit {
      connection = d[memory].snapshots[info.number, d.place] ?? connection
    } else if d.remembers {
      d[memory].snapshots[info.number, d.place] = connection
    }
    defer { if !info.isRevisit { d[memory].connections[index] = connection } }
    d.protocolColumn("POP")
    d.setOwnLength(d.remaining)
    let first = d.line(at: d.offset)
    let isStatus =
      d.spells("+OK", at: d.offset, to: first.end) || d.spells("-ERR", at: d.offset, to: first.end)
    if !asks, !isStatus || connection.seen < connection.total && !connection.isAsked {
      return try readMail(&d, &connection)
    }
    connection.isAsked = asks
    if d.wantsColumns {
      let text = d.printable(first.region)
      d.info("\(asks ? "C" : "S"): \(text)")
    }
    let head = d.wantsLabels ? d.printable(first.whole) : ""
    d.put(asks ? request : response, "", at: first.whole)
    d.label(Phrase(head))
    let open = d.open()
    if asks {
      try readRequest(&d, first, &connection)
    } else {
      try readResponse(&d, first, &connection)
    }
    d.close(open)
    try d.seek(first.next)
    let stop = d.stop
    while d.offset < stop {
      try d.step()
      let line = d.line(at: d.offset)
      let text = d.wantsLabels ? d.printable(line.whole) : ""
      d.put(asks ? requestData : responseData, "", at: line.whole)
      d.label(Phrase(text))
      try d.seek(line.next)
    }
  }

  private func readRequest(
    _ d: inout Dissection, _ line: TextLine, _ connection: inout PopMemory.Connection
  ) throws(Malformed) {
    let (length, next) = d.word(at: line.start, to: line.end)
    let name = Region(line.start, length)
    if length > 0 {
      try d.seek(line.start)
      try d.add(command, length: length, encoding: .ascii)
    }
    if next < line.end {
      try d.seek(next)
      try d.add(parameter, length: line.end - next, encoding: .ascii)
    }
    connection.isRetrieval = d.isWord("RETR", name)
    connection.asksForTLS = d.isWord("STLS", name)
  }

  private func readResponse(
    _ d: inout Dissection, _ line: TextLine, _ connection: inout PopMemory.Connection
  ) throws(Malformed) {
    let (length, next) = d.word(at: line.start, to: line.end)
    let item = d.current
    try d.seek(line.start)
    try d.add(indicator, length: length, encoding: .ascii)
    let isGood = d.isWord("+OK", Region(line.start, length))
    if isGood, connection.isRetrieval, next < line.end {
      var size = 0
      var at = next
      while at < line.end, d.byte(at).isDigit, size < 1 << 40 {
        size = size * 10 + Int(d.byte(at) - 48)
        at += 1
      }
      if at == next {
        d.expert(badLength, at: item)
      } else {
        connection.total = size
        connection.seen = d.stop - line.next
      }
    }
    connection.isRetrieval = false
    if isGood, connection.asksForTLS { tls.begin(&d) }
    connection.asksForTLS = false
    if next < line.end {
      try d.seek(next)
      try d.add(description, length: line.end - next, encoding: .ascii)
    }
  }

  /// A piece of the message.
  private func readMail(
    _ d: inout Dissection, _ connection: inout PopMemory.Connection
  ) throws(Malformed) {
    let info = d.packet
    let count = d.remaining
    let isLast = connection.seen + count >= connection.total
    if isLast, connection.message == 0 {
      connection.seen += count
      d.protocolColumn("POP/IMF")
      let up = d.openOutside()
      try d.call(imf)
      d.close(up)
      return
    }
    if connection.message == 0 {
      connection.message = d[memory].assembly.begin()
      connection.seen = 0
    }
    let bytes = d.bytes(d.next(count))
    let answer = d[memory].assembly.add(
      connection.message, at: connection.seen, isLast: isLast, bytes, frame: info.number,
      place: d.place, isRevisit: info.isRevisit, remember: d.remembers)
    connection.seen += count
    switch answer {
    case .piece(let last):
      d.info("S: DATA fragment, \(count) bytes")
      if let last { d.put(items.wholeIn, FrameNumber(last), at: d.head, .generated) }
    case .whole(let message):
      connection.message = 0
      try items.put(
        &d, message, in: d.source(message.bytes, named: "Reassembled DATA"), at: d.start)
      d.protocolColumn("POP/IMF")
      try d.call(imf, in: message.bytes, named: "Reassembled DATA")
    }
    try d.seek(d.stop)
  }
}
