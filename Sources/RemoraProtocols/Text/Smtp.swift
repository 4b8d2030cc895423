public import RemoraCore

/// Simple Mail Transfer Protocol (RFC 5321), with CHUNKING (RFC 3030) and AUTH (RFC 4954).
public let smtp = Protocol("smtp", "Simple Mail Transfer Protocol", short: "SMTP") { p in
  p.keepsToItself(throughout: true)
  let layer = SmtpLayer(&p)
  p.over("tcp.port", [25, 587])
  p.over("tls.port", 465)
  return { d throws(Malformed) in try layer.read(&d) }
}

/// What is known of connections. Bounded by the tables.
struct SmtpMemory: ~Copyable {
  enum Mode: UInt8 { case commands, data, chunk }
  enum Login: UInt8 { case none, user, password, plain, other }
  struct Connection {
    var mode = Mode.commands
    var login = Login.none
    /// Bytes of a chunk that are still to come, and whether it is the message's last.
    var left = 0
    var isLast = false
    var asksForTLS = false
    /// The message in hand, and its bytes so far.
    var message: UInt32 = 0
    var offset = 0
  }
  var connections = FlowTable<Connection>(limit: 1 << 18)
  var snapshots = FrameMemory<Connection>()
  var assembly = MessageAssembly()
}

struct SmtpLayer {
  let isRequest, isResponse: Field<Bool>
  let commandLine, command, parameter, response, responseParameter: Field<Text>
  let username, password, both: Field<Text>
  let code: Field<UInt32>
  let eom: Field<Label>
  let items: MessageItems
  let notDecoded, unexpected: Expert
  let memory: State<SmtpMemory>
  let imf, lines: ProtocolHandle
  let tls: TLSUpgrade

  init(_ p: inout Builder) {
    isRequest = p.flag("req", "Request")
    isResponse = p.flag("rsp", "Response")
    commandLine = p.string("command_line", "Command Line")
    command = p.string("req.command", "Command")
    parameter = p.string("req.parameter", "Request parameter")
    response = p.string("response", "Response")
    code = p.u32("response.code", "Response code", names: SmtpNames.codes)
    responseParameter = p.string("rsp.parameter", "Response parameter")
    username = p.string("auth.username", "Username")
    password = p.string("auth.password", "Password")
    both = p.string("auth.username_password", "Username/Password")
    eom = p.label("eom", "EOM")
    items = MessageItems(&p)
    notDecoded = p.expert(
      "base64_decode", .protocolRule, .warning,
      "base64 decode failed or is not enabled (check SMTP preferences)")
    unexpected = p.expert(
      "response.code.unexpected", .protocolRule, .warning,
      "Unexpected response code in multiline response")
    memory = p.state { SmtpMemory() }
    imf = p.uses("imf")
    lines = p.uses("data-text-lines")
    tls = TLSUpgrade(&p, carrying: .smtp)
  }

  /// A pass over the bytes of one call.
  private struct Reader {
    var connection: SmtpMemory.Connection
    /// Where the commands in hand began.
    var group: Int
    /// Something has been said in the Info column.
    var hasSpoken = false
    /// Messages that are whole, and what the Info column says behind each.
    var mails: [(mail: Mail, then: [String])] = []
  }
  private enum Mail {
    case here(Region)
    case elsewhere([UInt8])
  }

  func read(_ d: inout Dissection) throws(Malformed) {
    let info = d.packet
    let ports: [UInt32] = [25, 587, 465]
    let asks = ports.contains(info.destinationPort) || !ports.contains(info.sourcePort)
    let first = d.line(at: d.offset)
    if !first.isEnded, d.canWait {
      d.withdraw()
      return d.wait(for: .segment, from: d.offset)
    }
    let key = FlowKey(
      from: info.source, info.sourcePort, to: info.destination, info.destinationPort)
    let index = d[memory].connections.place(key) { _ in SmtpMemory.Connection() }.index
    var connection = d[memory].connections[index]
    if info.isRevisit {
      connection = d[memory].snapshots[info.number, d.place] ?? connection
    } else if d.remembers {
      d[memory].snapshots[info.number, d.place] = connection
    }
    d.protocolColumn("SMTP")
    d.info("\(asks ? "C" : "S"): ")
    d.setOwnLength(d.remaining)
    var reader = Reader(connection: connection, group: d.offset)
    defer { if !info.isRevisit { d[memory].connections[index] = reader.connection } }
    if asks { try readRequests(&d, &reader) } else { try readResponses(&d, &reader) }
    for entry in reader.mails {
      d.protocolColumn("SMTP/IMF")
      switch entry.mail {
      case .here(let place):
        try d.seek(place.offset)
        let up = d.openOutside()
        try d.call(imf, length: place.length)
        d.close(up)
      case .elsewhere(let bytes): try d.call(imf, in: bytes, named: "Reassembled SMTP")
      }
      for text in entry.then { d.info(append: Phrase(text)) }
    }
    try d.seek(d.stop)
  }

  /// Adds to the Info column, or to what will be said behind the last message.
  private func say(_ d: inout Dissection, _ reader: inout Reader, _ text: String) {
    guard d.wantsColumns else { return }
    let isFirst = !reader.hasSpoken
    reader.hasSpoken = true
    if reader.mails.isEmpty {
      d.info(append: Phrase(isFirst ? text : " | " + text))
    } else {
      reader.mails[reader.mails.count - 1].then.append(isFirst ? "C: " + text : " | " + text)
    }
  }

  // MARK: The client

  private func readRequests(_ d: inout Dissection, _ reader: inout Reader) throws(Malformed) {
    let stop = d.stop
    while d.offset < stop {
      try d.step()
      switch reader.connection.mode {
      case .data: try readData(&d, &reader, stop)
      case .chunk: try readChunk(&d, &reader, stop)
      case .commands:
        let line = d.line(at: d.offset)
        let login = reader.connection.login
        if login == .other {
          try readCommand(&d, &reader, line)
        } else if login != .none {
          readLogin(&d, &reader, line)
          try d.seek(line.next)
        } else if isCommand(d, line) {
          try readCommand(&d, &reader, line)
        } else {
          try addPiece(&d, &reader, stop, isLast: false)
        }
      }
    }
  }

  private func isCommand(_ d: borrowing Dissection, _ line: TextLine) -> Bool {
    if d.isWord("STARTTLS", line.region) { return true }
    return line.length == 4 || line.length > 4 && d.byte(line.start + 4) == 32
  }

  private func readCommand(
    _ d: inout Dissection, _ reader: inout Reader, _ line: TextLine
  ) throws(Malformed) {
    let shown = d.wantsColumns ? d.printable(line.region) : ""
    let name = Region(line.start, min(4, line.length))
    d.put(isRequest, true, at: Region(reader.group, 0), .hidden)
    try d.seek(line.start)
    try d.add(commandLine, length: line.next - line.start, encoding: .ascii)
    let open = d.open()
    try d.seek(line.start)
    try d.add(command, length: name.length, encoding: .ascii)
    let argument = Region(line.start + 5, max(0, line.length - 5))
    if line.length > 5 {
      try d.seek(argument.offset)
      try d.add(parameter, length: argument.length, encoding: .ascii)
    }
    let end = line.end
    if d.isWord("AUTH", name) {
      try readAuth(&d, &reader, argument, shown)
    } else {
      say(&d, &reader, shown)
    }
    d.close(open)
    try d.seek(line.next)
    reader.connection.asksForTLS = d.isWord("STARTTLS", line.region)
    if d.isWord("DATA", line.region) {
      reader.connection.mode = .data
    } else if d.isWord("BDAT", name) {
      var size = 0
      var at = argument.offset
      while at < end, d.byte(at).isDigit, size < 1 << 40 {
        size = size * 10 + Int(d.byte(at) - 48)
        at += 1
      }
      while at < end, d.byte(at) == 32 { at += 1 }
      reader.connection.left = size
      reader.connection.isLast = d.spells("LAST", at: at, to: end)
      if size > 0 {
        reader.connection.mode = .chunk
      } else if reader.connection.isLast, reader.connection.message != 0 {
        try addPiece(&d, &reader, d.offset, isLast: true)
      }
    }
  }

  private func readAuth(
    _ d: inout Dissection, _ reader: inout Reader, _ argument: Region, _ shown: String
  ) throws(Malformed) {
    let end = argument.offset + argument.length
    let (length, next) = d.word(at: argument.offset, to: end)
    let method = Region(argument.offset, length)
    let rest = Region(next, max(0, end - next))
    if d.isWord("LOGIN", method) {
      if rest.length > 0 {
        try d.seek(rest.offset)
        try d.add(username, length: rest.length, encoding: .ascii)
        let text = d.wantsColumns ? d.printable(rest) : ""
        say(&d, &reader, "AUTH LOGIN User: \(text)")
        reader.connection.login = .password
      } else {
        say(&d, &reader, shown)
        reader.connection.login = .user
      }
      return
    }
    say(&d, &reader, shown)
    guard d.isWord("PLAIN", method) else {
      reader.connection.login = .other
      return
    }
    if rest.length > 0 {
      try d.seek(rest.offset)
      try d.add(both, length: rest.length, encoding: .ascii)
      d.expert(notDecoded)
    } else {
      reader.connection.login = .plain
    }
  }

  private func readLogin(_ d: inout Dissection, _ reader: inout Reader, _ line: TextLine) {
    let shown = d.wantsColumns ? d.printable(line.region) : ""
    let text = d.asciiText(line.region)
    d.put(isRequest, true, at: Region(reader.group, 0), .hidden)
    switch reader.connection.login {
    case .user:
      d.put(username, Phrase(text), at: line.region)
      say(&d, &reader, "User: \(shown)")
      reader.connection.login = .password
    case .password:
      d.put(password, Phrase(text), at: line.region)
      say(&d, &reader, "Pass: \(shown)")
      reader.connection.login = .none
    default:
      d.put(both, Phrase(text), at: line.region)
      d.expert(notDecoded)
      say(&d, &reader, shown)
      reader.connection.login = .none
    }
  }

  /// The message, up to a line with a single dot.
  private func readData(
    _ d: inout Dissection, _ reader: inout Reader, _ stop: Int
  ) throws(Malformed) {
    var at = d.offset
    while at < stop {
      let line = d.line(at: at)
      if line.length == 1, d.byte(at) == 46, line.isEnded {
        try addPiece(&d, &reader, at, isLast: true)
        d.put(eom, at: line.whole)
        d.label("C: .")
        say(&d, &reader, ".")
        reader.connection.mode = .commands
        reader.group = line.next
        return try d.seek(line.next)
      }
      at = line.next
    }
    try addPiece(&d, &reader, stop, isLast: false)
  }

  private func readChunk(
    _ d: inout Dissection, _ reader: inout Reader, _ stop: Int
  ) throws(Malformed) {
    let count = min(reader.connection.left, stop - d.offset)
    reader.connection.left -= count
    let isDone = reader.connection.left == 0
    try addPiece(&d, &reader, d.offset + count, isLast: isDone && reader.connection.isLast)
    if isDone { reader.connection.mode = .commands }
    reader.group = d.offset
  }

  /// Takes the bytes up to `end` as a piece of the message.
  private func addPiece(
    _ d: inout Dissection, _ reader: inout Reader, _ end: Int, isLast: Bool
  ) throws(Malformed) {
    let place = Region(d.offset, end - d.offset)
    let isOnly = reader.connection.message == 0
    defer {
      if isLast {
        reader.connection.message = 0
        reader.connection.offset = 0
      }
    }
    if isLast, isOnly {
      reader.mails.append((.here(place), []))
      reader.hasSpoken = reader.hasSpoken || place.length > 0
      return try d.seek(end)
    }
    let info = d.packet
    if isOnly { reader.connection.message = d[memory].assembly.begin() }
    // The copy is needed by later packets, whoever asks for this one.
    let bytes = d.bytes(place)
    let tag = Int(d.place) &+ place.offset - d.start
    let answer = d[memory].assembly.add(
      reader.connection.message, at: reader.connection.offset, isLast: isLast, bytes,
      frame: info.number, place: tag, isRevisit: info.isRevisit, remember: d.remembers)
    reader.connection.offset += place.length
    switch answer {
    case .whole(let message):
      try items.put(
        &d, message, in: d.source(message.bytes, named: "Reassembled SMTP"), at: d.start)
      reader.mails.append((.elsewhere(message.bytes), []))
      reader.hasSpoken = reader.hasSpoken || place.length > 0
    case .piece(let last):
      if let last { d.put(items.wholeIn, FrameNumber(last), at: d.head, .generated) }
      say(&d, &reader, "DATA fragment, \(place.length) bytes")
      if place.length > 0 { try d.call(lines, length: place.length, .nested) }
    }
    try d.seek(end)
  }

  // MARK: The server

  private func readResponses(_ d: inout Dissection, _ reader: inout Reader) throws(Malformed) {
    let stop = d.stop
    /// The code that a response of several lines began with, and its item.
    var series: (code: UInt32, item: Item, head: Item)?
    d.put(isResponse, true, at: d.head, .hidden)
    while d.offset < stop {
      try d.step()
      let line = d.line(at: d.offset)
      if !line.isEnded, d.remaining == d.reportedRemaining {
        say(&d, &reader, "")
        break
      }
      let number = code(of: d, line)
      let hasMore = line.length > 3 && d.byte(line.start + 3) == 45
      let rest = Region(line.start + 4, max(0, line.length - 4))
      if let known = series {
        let shown = d.wantsColumns && rest.length > 0 ? d.printable(rest) : ""
        say(&d, &reader, shown)
        if let number, number != known.code {
          let expected = known.code
          d.expert(
            unexpected, at: known.item,
            "Unexpected response code \(number) in multiline response. Expected \(expected)")
        }
        let open = d.open(known.head)
        try addParameter(&d, line, rest)
        d.close(open)
      } else if let number {
        let shown = d.wantsColumns ? d.printable(line.region) : ""
        say(&d, &reader, shown)
        try d.add(response, length: line.next - line.start, encoding: .ascii)
        let open = d.open()
        let item = d.put(code, number, at: Region(line.start, 3))
        try addParameter(&d, line, rest)
        d.close(open)
        if number == 220, reader.connection.asksForTLS { tls.begin(&d) }
        if number != 334 { reader.connection.login = .none }
        reader.connection.asksForTLS = false
        if hasMore { series = (number, item, open.item) }
      } else {
        say(&d, &reader, "")
      }
      if !hasMore { series = nil }
      try d.seek(line.next)
    }
    try d.seek(stop)
  }

  private func addParameter(
    _ d: inout Dissection, _ line: TextLine, _ rest: Region
  ) throws(Malformed) {
    guard line.length > 3 else { return }
    // Lines of a series hang under the response that they belong to.
    try d.seek(rest.offset)
    try d.add(responseParameter, length: rest.length, encoding: .ascii)
  }

  private func code(of d: borrowing Dissection, _ line: TextLine) -> UInt32? {
    guard line.length >= 3 else { return nil }
    var value: UInt32 = 0
    for i in 0..<3 {
      let c = d.byte(line.start + i)
      if !c.isDigit { return nil }
      value = value * 10 + UInt32(c - 48)
    }
    return value
  }
}
