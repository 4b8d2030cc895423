public import RemoraCore

/// Internet Relay Chat (RFC 2812): lines of a prefix, a command and its parameters.
///
///     :prefix SP command SP parameter … SP :trailer CRLF
public let irc = Protocol("irc", "Internet Relay Chat", short: "IRC") { p in
  let layer = IrcLayer(&p)
  p.over("tcp.port", [6667, 57000])
  return { d throws(Malformed) in try layer.read(&d) }
}

struct IrcLayer {
  /// The items of one direction.
  private struct Side {
    let line, prefix, command, parameter, trailer: Field<Text>
    let missing: Expert
  }
  private let request, response: Side
  private let number: Field<UInt16>
  private let tag: Field<Label>
  private let tagCommand, tagParameters: Field<Text>
  private let noEnd, oddTag, noSpace, numeric: Expert

  init(_ p: inout Builder) {
    response = Side(
      line: p.string("response", "Response", blurb: "Line of response message"),
      prefix: p.string("response.prefix", "Prefix", blurb: "Response prefix"),
      command: p.string("response.command", "Command", blurb: "Response command"),
      parameter: p.string(
        "response.command_parameter", "Parameter", blurb: "Response command parameter"),
      trailer: p.string("response.trailer", "Trailer", blurb: "Response trailer"),
      missing: p.expert(
        "response.command.missing", .malformed, .error, "Response has no command"))
    request = Side(
      line: p.string("request", "Request", blurb: "Line of request message"),
      prefix: p.string("request.prefix", "Prefix", blurb: "Request prefix"),
      command: p.string("request.command", "Command", blurb: "Request command"),
      parameter: p.string(
        "request.command_parameter", "Parameter", blurb: "Request command parameter"),
      trailer: p.string("request.trailer", "Trailer", blurb: "Request trailer"),
      missing: p.expert(
        "request.command.missing", .malformed, .error, "Request has no command"))
    number = p.u16(
      "response.num_command", "Command", blurb: "Response (numeric) command")
    tag = p.subProtocol("/irc", "Internet Relay Chat")
    tagCommand = p.string("ctcp.command", "Command", blurb: "CTCP command")
    tagParameters = p.string("ctcp.parameters", "Parameters", blurb: "CTCP parameters")
    noEnd = p.expert(
      "missing_end_delimiter", .malformed, .error, "Missing ending tag delimiter (0x01)")
    oddTag = p.expert(
      "tag_data_invalid", .protocolRule, .warning,
      "Tag data outside of NOTICE or PRIVMSG command")
    noSpace = p.expert(
      "prefix_missing_ending_space", .malformed, .error, "Prefix missing ending <space>")
    numeric = p.expert(
      "request.command.numeric", .protocolRule, .warning,
      "Numeric command not allowed in request")
  }

  func read(_ d: inout Dissection) throws(Malformed) {
    let ports: [UInt32] = [6667, 57000]
    let asks = !ports.contains(d.packet.sourcePort)
    d.protocolColumn("IRC")
    d.info("\(asks ? "Request" : "Response")")
    d.setOwnLength(d.remaining)
    let stop = d.stop
    while d.offset < stop {
      try d.step()
      let line = d.line(at: d.offset)
      if line.length > 0 { try readLine(&d, line, asks ? request : response, asks) }
      try d.seek(line.next)
    }
  }

  private func readLine(
    _ d: inout Dissection, _ line: TextLine, _ side: Side, _ asks: Bool
  ) throws(Malformed) {
    try d.add(side.line, length: line.length, encoding: .ascii)
    let item = d.last
    let open = d.open(item)
    defer { d.close(open) }
    let end = line.end
    var at = line.start
    if d.byte(at) == 58 {
      let (length, next) = d.word(at: at + 1, to: end)
      guard next > at + 1 + length else { return d.expert(noSpace, at: item) }
      try d.seek(at + 1)
      try d.add(side.prefix, length: length, encoding: .ascii)
      at = next
    }
    while at < end, d.byte(at) == 32 { at += 1 }
    guard at < end else { return d.expert(side.missing, at: item) }
    let (length, next) = d.word(at: at, to: end)
    let name = Region(at, length)
    try d.seek(at)
    try d.add(side.command, length: length, encoding: .ascii)
    if d.wantsColumns {
      let text = d.ended(name)
      d.info(append: " (\(text))")
    }
    var digits = 0
    var value: UInt16 = 0
    for i in 0..<min(length, 4) where d.byte(at + i).isDigit {
      digits += 1
      value = value &* 10 &+ UInt16(d.byte(at + i) - 48)
    }
    if length == 3, digits == 3 {
      if asks { d.expert(numeric, at: item) } else { d.put(number, value, at: name, .hidden) }
    }
    try readParameters(&d, next, end, side, item, name)
  }

  private func readParameters(
    _ d: inout Dissection, _ start: Int, _ end: Int, _ side: Side, _ item: Item, _ name: Region
  ) throws(Malformed) {
    guard start < end else { return }
    var at = start
    if d.byte(at) != 58 {
      d.text("Command parameters", at: Region(at, end - at))
      let open = d.open()
      while at < end, d.byte(at) != 58 {
        try d.step()
        let (length, next) = d.word(at: at, to: end)
        try d.seek(at)
        try d.add(side.parameter, length: length, encoding: .ascii)
        at = next
      }
      d.close(open)
    }
    guard at < end, d.byte(at) == 58 else { return }
    try d.seek(at + 1)
    try d.add(side.trailer, length: end - at - 1, encoding: .ascii)
    try readTags(&d, at + 1, end, item, name)
  }

  /// Client-to-client messages inside a trailer, each between two bytes 1.
  private func readTags(
    _ d: inout Dissection, _ start: Int, _ end: Int, _ item: Item, _ name: Region
  ) throws(Malformed) {
    var at = start
    while true {
      try d.step()
      while at < end, d.byte(at) != 1 { at += 1 }
      guard at < end else { return }
      var close = at + 1
      while close < end, d.byte(close) != 1 { close += 1 }
      guard close < end else { return d.expert(noEnd, at: item) }
      if !d.isWord("PRIVMSG", name), !d.isWord("NOTICE", name) { d.expert(oddTag, at: item) }
      let (length, next) = d.word(at: at + 1, to: close)
      d.put(tag, at: Region(at + 1, close - at - 1))
      let open = d.open()
      if close == at + 1 { throw Malformed(.reported, offset: at) }
      try d.seek(at + 1)
      try d.add(tagCommand, length: length, encoding: .ascii)
      if next < close {
        try d.seek(next)
        try d.add(tagParameters, length: close - next, encoding: .ascii)
      }
      d.close(open)
      at = close + 1
    }
  }
}
