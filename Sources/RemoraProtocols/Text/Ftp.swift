public import RemoraCore

/// File Transfer Protocol, control connection (RFC 959, RFC 2428).
///
///     COMMAND SP argument CRLF
///     code SP text CRLF
///     code-text CRLF … code SP text CRLF
public let ftp = Protocol("ftp", "File Transfer Protocol (FTP)", short: "FTP") { p in
  let layer = FtpLayer(&p)
  p.over("tcp.port", 21)
  p.feeds("ftp-data")
  return { d throws(Malformed) in try layer.read(&d) }
}

/// What is known of control connections, and of the data connections that they set up. Bounded:
/// past the limit it starts anew.
struct FtpChannels {
  struct End: Hashable {
    let high, low: UInt64
    let port: UInt32
    init(_ address: Address, _ port: UInt32) {
      high = address.high
      low = address.low
      self.port = port
    }
  }
  struct Channel {
    let method: String
    let setup: UInt32
    var command: String?
    var commandFrame: UInt32 = 0
    var path: String
  }
  private struct Control {
    /// The last data connection that was set up.
    var latest: End?
    var path = ""
    /// Where the client asked to go; it is there when the server agrees.
    var move: String?
  }
  /// By the end that waits for the connection.
  private var channels: [End: Channel] = [:]
  /// By the client's end.
  private var controls: [End: Control] = [:]
  private static let limit = 1 << 16
  private static let longest = 4096

  mutating func open(_ end: End, for control: End, by method: String, in frame: UInt32) {
    if channels.count >= FtpChannels.limit || controls.count >= FtpChannels.limit {
      channels = [:]
      controls = [:]
    }
    channels[end] = Channel(method: method, setup: frame, path: path(of: control))
    controls[control, default: Control()].latest = end
  }

  /// The first command after a set-up is what the data answer; restarting is none.
  mutating func take(_ command: String, of control: End, in frame: UInt32) {
    guard let end = controls[control]?.latest, channels[end]?.command == nil else { return }
    channels[end]?.command = command
    channels[end]?.commandFrame = frame
    let path = path(of: control)
    channels[end]?.path = path
  }

  func waits(_ control: End) -> Bool {
    guard let end = controls[control]?.latest, let channel = channels[end] else { return false }
    return channel.command == nil
  }

  func find(_ ends: End...) -> Channel? {
    for end in ends { if let found = channels[end] { return found } }
    return nil
  }

  func path(of control: End) -> String { controls[control]?.path ?? "" }

  mutating func wish(_ path: String?, of control: End) {
    if path == nil, controls[control] == nil { return }
    if controls.count >= FtpChannels.limit { controls = [:] }
    controls[control, default: Control()].move = path
  }

  mutating func set(_ path: String, of control: End) {
    if controls.count >= FtpChannels.limit { controls = [:] }
    controls[control, default: Control()].path = String(path.prefix(FtpChannels.longest))
  }

  /// The server has done what it was asked to.
  mutating func agree(to control: End) {
    guard let state = controls[control], let move = state.move else { return }
    controls[control]?.move = nil
    if move.utf8.first == 47 { return set(move, of: control) }
    var path = Array(state.path.utf8)
    var rest = Array(move.utf8)[...]
    while rest.first == 46 {
      let isUp = rest.dropFirst().first == 46
      let word = isUp ? 2 : 1
      guard rest.count == word || rest.dropFirst(word).first == 47 else { break }
      while path.count > 1, path.last == 47 { path.removeLast() }
      if isUp {
        while let last = path.last, last != 47 { path.removeLast() }
        while path.count > 1, path.last == 47 { path.removeLast() }
      }
      rest = rest.dropFirst(min(rest.count, word + 1))
    }
    if !rest.isEmpty, !path.isEmpty, path.last != 47 { path.append(47) }
    path.append(contentsOf: rest)
    set(String(decoding: path, as: UTF8.self), of: control)
  }
}

struct FtpLayer {
  let directory, command, commandArgument, responseArgument: Field<Text>
  let isResponse, isRequest, passiveNAT, activeNAT: Field<Bool>
  let code: Field<UInt32>
  let passiveIP, activeIP, eprtIP, epsvIP: Field<IPv4Address>
  let passivePort, activePort, eprtPort, epsvPort: Field<UInt16>
  let eprtFamily: Field<UInt8>
  let eprtIPv6, epsvIPv6: Field<IPv6Address>
  let eprtInvalid, epsvInvalid, pathInvalid: Expert
  let tls: TLSUpgrade
  let data: ProtocolHandle
  let channels: State<FtpChannels>
  let paths: State<FrameMemory<String>>

  init(_ p: inout Builder) {
    directory = p.string("current-working-directory", "Current working directory")
    isResponse = p.flag("response", "Response", blurb: "true if FTP response")
    isRequest = p.flag("request", "Request", blurb: "true if FTP request")
    command = p.string("request.command", "Request command")
    commandArgument = p.string("request.arg", "Request arg")
    code = p.u32("response.code", "Response code", names: FtpNames.codes)
    responseArgument = p.string("response.arg", "Response arg")
    passiveIP = p.ipv4(
      "passive.ip", "Passive IP address", blurb: "Passive IP address (check NAT)")
    passivePort = p.u16(
      "passive.port", "Passive port", .tcpPort, blurb: "Passive FTP server port")
    passiveNAT = p.flag(
      "passive.nat", "Passive IP NAT", blurb: "NAT is active SIP and passive IP different")
    activeIP = p.ipv4("active.cip", "Active IP address", blurb: "Active FTP client IP address")
    activePort = p.u16("active.port", "Active port", .tcpPort, blurb: "Active FTP client port")
    activeNAT = p.flag("active.nat", "Active IP NAT", blurb: "NAT is active")
    eprtFamily = p.u8(
      "eprt.af", "Extended active address family", names: [1: "IPv4", 2: "IPv6"])
    eprtIP = p.ipv4(
      "eprt.ip", "Extended active IP address", blurb: "Extended active FTP client IPv4 address")
    eprtIPv6 = p.ipv6(
      "eprt.ipv6", "Extended active IPv6 address",
      blurb: "Extended active FTP client IPv6 address")
    eprtPort = p.u16(
      "eprt.port", "Extended active port", .tcpPort,
      blurb: "Extended active FTP client listener port")
    epsvIP = p.ipv4(
      "epsv.ip", "Extended passive IPv4 address",
      blurb: "Extended passive FTP server IPv4 address")
    epsvIPv6 = p.ipv6(
      "epsv.ipv6", "Extended passive IPv6 address",
      blurb: "Extended passive FTP server IPv6 address")
    epsvPort = p.u16(
      "epsv.port", "Extended passive port", .tcpPort, blurb: "Extended passive FTP server port")
    eprtInvalid = p.expert(
      "eprt.args_invalid", .malformed, .warning,
      "EPRT arguments must have the form: |<family>|<addr>|<port>|")
    epsvInvalid = p.expert(
      "epsv.args_invalid", .malformed, .warning,
      "EPSV arguments must have the form (|||<port>|)")
    pathInvalid = p.expert("response.pwd.invalid", .malformed, .error, "Invalid PWD response")
    tls = TLSUpgrade(&p, carrying: .ftp)
    data = p.uses("ftp-data")
    channels = p.shared("ftp.channels", owner: "ftp") { $0.state { FtpChannels() } }
    paths = p.state { FrameMemory() }
  }

  func read(_ d: inout Dissection) throws(Malformed) {
    // The service's port tells who speaks, as with most protocols of text lines.
    let asks = d.packet.destinationPort == 21 || d.packet.sourcePort != 21
    let first = d.line(at: d.offset)
    d.protocolColumn("FTP")
    if d.wantsColumns {
      let shown = d.printable(first.region)
      d.info("\(asks ? "Request" : "Response"): \(shown)")
    }
    d.put(isRequest, asks, at: d.here, .hidden)
    d.put(isResponse, !asks, at: d.here, .hidden)
    let stop = d.stop
    let head = d.wantsLabels ? d.printable(first.whole) : ""
    let item = d.text(Phrase(head), at: first.whole)
    let open = d.open(item)
    if asks { try readRequest(&d, first) } else { try readResponse(&d, first) }
    d.close(open)
    try d.seek(first.next)
    while d.offset < stop {
      try d.step()
      let line = d.line(at: d.offset)
      let text = d.wantsLabels ? d.printable(line.whole) : ""
      d.text(Phrase(text), at: line.whole)
      try d.seek(line.next)
    }
    showPath(&d, asks)
  }

  /// Where the client is, after what this packet said.
  private func showPath(_ d: inout Dissection, _ asks: Bool) {
    let info = d.packet
    let client =
      asks
      ? FtpChannels.End(info.source, info.sourcePort)
      : FtpChannels.End(info.destination, info.destinationPort)
    var path = ""
    if info.isRevisit {
      path = d[paths][info.number, d.place] ?? ""
    } else {
      path = d[channels].path(of: client)
      if d.remembers { d[paths][info.number, d.place] = path }
    }
    guard d.wants(directory) else { return }
    let open = d.openOutside()
    d.put(directory, Phrase(path), at: d.head, .generated)
    d.close(open)
  }

  private func readRequest(_ d: inout Dissection, _ line: TextLine) throws(Malformed) {
    var length = 0
    while length < line.length, d.byte(line.start + length) != 32 { length += 1 }
    let name = Region(line.start, length)
    if length > 0 { try d.add(command, length: length) }
    let begin = min(line.end, line.start + length + 1)
    let argument = TextLine(start: begin, length: line.end - begin, next: line.next)
    try d.seek(begin)
    if argument.length > 0 { try d.add(commandArgument, length: argument.length) }
    let client = FtpChannels.End(d.packet.source, d.packet.sourcePort)
    if d.isWord("PORT", name) {
      try readPort(&d, argument, client)
    } else if d.isWord("EPRT", name) {
      try readEprt(&d, argument)
    } else if !d.packet.isRevisit, !d.isWord("REST", name), d[channels].waits(client) {
      d[channels].take(d.printable(line.region), of: client, in: d.packet.number)
    }
    if !d.packet.isRevisit {
      let word = length < 5 ? d.string(name) : ""
      let move = word == "CWD" ? d.string(argument.region) : word == "CDUP" ? ".." : nil
      d[channels].wish(move, of: client)
    }
  }

  /// Six numbers with commas between: four of an address, two of a port.
  private func numbers(
    _ d: borrowing Dissection, _ place: Int, _ limit: Int
  ) -> (address: UInt32, port: UInt16, comma: Int, end: Int)? {
    var values: UInt64 = 0
    var at = place
    var comma = 0
    for i in 0..<6 {
      var value: UInt64 = 0
      let begin = at
      while at < limit, d.byte(at).isDigit, at - begin < 9 {
        value = value * 10 + UInt64(d.byte(at) - 48)
        at += 1
      }
      if at == begin { return nil }
      values = values << 8 | value & 0xff
      if i == 3 { comma = at }
      if i < 5 {
        guard at < limit, d.byte(at) == 44 else { return nil }
        at += 1
      }
    }
    return (
      UInt32(truncatingIfNeeded: values >> 16), UInt16(truncatingIfNeeded: values), comma, at
    )
  }

  private func readPort(
    _ d: inout Dissection, _ line: TextLine, _ client: FtpChannels.End
  ) throws(Malformed) {
    guard let found = numbers(d, line.start, line.end) else { return }
    let address = IPv4Address(bits: found.address)
    d.put(activeIP, address, at: Region(line.start, found.comma - line.start))
    d.put(activePort, found.port, at: Region(found.comma + 1, found.end - found.comma - 1))
    let source = d.packet.source
    if source.kind == .ipv4, UInt32(truncatingIfNeeded: source.low) != found.address {
      d.put(activeNAT, true, at: d.head)
    }
    if !d.packet.isRevisit {
      let end = FtpChannels.End(Address(address), UInt32(found.port))
      d[channels].open(end, for: client, by: "PORT", in: d.packet.number)
    }
    d.appoint(
      data, over: .tcp, Endpoint(Address(address), UInt32(found.port)),
      Endpoint(d.packet.destination, 20))
  }

  /// `|family|address|port|` with any character between (RFC 2428 section 2).
  private func readEprt(_ d: inout Dissection, _ line: TextLine) throws(Malformed) {
    var bars: [Int] = []
    if line.length > 0 {
      let bar = d.byte(line.start)
      for i in line.start..<line.end where d.byte(i) == bar && bars.count < 4 { bars.append(i) }
    }
    guard bars.count == 4, bars[1] == bars[0] + 2 else { return invalid(&d, line) }
    let family = d.byte(bars[0] + 1)
    let host = Region(bars[1] + 1, bars[2] - bars[1] - 1)
    guard let port = decimal(d, Region(bars[2] + 1, bars[3] - bars[2] - 1)) else {
      return invalid(&d, line)
    }
    if family == 49 {
      guard let address = TextAddress.ipv4(d.bytes(host)) else { return invalid(&d, line) }
      d.put(eprtFamily, 1, at: Region(bars[0] + 1, 1))
      d.put(eprtIP, IPv4Address(bits: address), at: host)
    } else if family == 50 {
      guard let address = TextAddress.ipv6(d.bytes(host)) else { return invalid(&d, line) }
      d.put(eprtFamily, 2, at: Region(bars[0] + 1, 1))
      d.put(eprtIPv6, address, at: host)
    } else {
      return invalid(&d, line)
    }
    let place = Region(bars[2] + 1, bars[3] - bars[2] - 1)
    d.put(eprtPort, UInt16(truncatingIfNeeded: min(port, 65_535)), at: place)
  }

  private func invalid(_ d: inout Dissection, _ line: TextLine) {
    d.text(
      "EPRT arguments must have the form: |<family>|<addr>|<port>|",
      at: Region(d.start, line.length))
    d.expert(eprtInvalid)
  }

  /// The number that a text begins with, at most nine digits; nil if it has other characters.
  private func decimal(_ d: borrowing Dissection, _ region: Region) -> Int? {
    if region.length <= 0 || region.length > 9 { return nil }
    var value = 0
    for i in 0..<region.length {
      let c = d.byte(region.offset + i)
      if !c.isDigit { return nil }
      value = value * 10 + Int(c - 48)
    }
    return value
  }

  private func readResponse(_ d: inout Dissection, _ line: TextLine) throws(Malformed) {
    var begin = line.start
    var number: UInt32?
    if line.length >= 3 {
      var value: UInt32 = 0
      var isNumber = true
      for i in 0..<3 {
        let c = d.byte(line.start + i)
        if c.isDigit { value = value * 10 + UInt32(c - 48) } else { isNumber = false }
      }
      if isNumber {
        number = value
        d.put(code, value, at: Region(line.start, 3))
        begin = min(line.end, line.start + 4)
        if value == 257 { readPath(&d, begin, line.end) }
        if value == 250, !d.packet.isRevisit {
          let client = FtpChannels.End(d.packet.destination, d.packet.destinationPort)
          d[channels].agree(to: client)
        }
      }
    }
    let rest = TextLine(start: begin, length: line.end - begin, next: line.next)
    try d.seek(begin)
    if rest.length > 0 { try d.add(responseArgument, length: rest.length) }
    switch number {
    case 227: try readPassive(&d, rest)
    case 229: try readExtendedPassive(&d, rest)
    case 234: tls.begin(&d)
    default: break
    }
  }

  /// A path in quotation marks; those within it are doubled (RFC 959 appendix II).
  private func readPath(_ d: inout Dissection, _ place: Int, _ end: Int) {
    var path: [UInt8] = []
    var i = place + 1
    if place < end, d.byte(place) == 34 {
      while i < end {
        if d.byte(i) == 34 {
          if i + 1 < end, d.byte(i + 1) == 34 { i += 1 } else { break }
        }
        path.append(d.byte(i))
        i += 1
      }
    }
    guard i < end, !path.isEmpty else { return d.expert(pathInvalid) }
    if !d.packet.isRevisit {
      let client = FtpChannels.End(d.packet.destination, d.packet.destinationPort)
      d[channels].set(String(decoding: path, as: UTF8.self), of: client)
    }
  }

  private func readPassive(_ d: inout Dissection, _ line: TextLine) throws(Malformed) {
    var at = line.start
    while at < line.end, !d.byte(at).isDigit { at += 1 }
    while at < line.end {
      try d.step()
      if let found = numbers(d, at, line.end) {
        let address = IPv4Address(bits: found.address)
        d.put(passiveIP, address, at: Region(at, found.comma - at))
        d.put(passivePort, found.port, at: Region(found.comma + 1, found.end - found.comma - 1))
        let source = d.packet.source
        if source.kind == .ipv4, UInt32(truncatingIfNeeded: source.low) != found.address {
          d.put(passiveNAT, true, at: d.head)
        }
        return expect(&d, Address(address), UInt32(found.port), "PASV")
      }
      while at < line.end, d.byte(at).isDigit { at += 1 }
      while at < line.end, !d.byte(at).isDigit { at += 1 }
    }
  }

  private func readExtendedPassive(_ d: inout Dissection, _ line: TextLine) throws(Malformed) {
    var at = line.start
    while at < line.end, d.byte(at) != 40 { at += 1 }
    var close = at
    while close < line.end, d.byte(close) != 41 { close += 1 }
    guard at < line.end, close < line.end, close - at > 2 else {
      d.text(
        "EPSV arguments must have the form (|||<port>|)", at: Region(d.start, line.length))
      return d.expert(epsvInvalid)
    }
    let bar = d.byte(at + 1)
    at += 1
    while at < close, d.byte(at) == bar { at += 1 }
    let place = Region(at, max(0, close - 1 - at))
    var port = 0
    while at < close, d.byte(at).isDigit, port <= 65_535 {
      port = port * 10 + Int(d.byte(at) - 48)
      at += 1
    }
    port = min(port, 65_535)
    let source = d.packet.source
    if source.kind == .ipv4 {
      d.put(epsvIP, IPv4Address(bits: UInt32(truncatingIfNeeded: source.low)), at: d.head)
    } else if source.kind == .ipv6 {
      d.put(epsvIPv6, IPv6Address(high: source.high, low: source.low), at: d.head)
    }
    d.put(epsvPort, UInt16(truncatingIfNeeded: port), at: place)
    expect(&d, source, UInt32(port), "EPASV")
  }

  /// A data connection to this end of the server will come.
  private func expect(_ d: inout Dissection, _ host: Address, _ port: UInt32, _ method: String) {
    if !d.packet.isRevisit {
      let client = FtpChannels.End(d.packet.destination, d.packet.destinationPort)
      d[channels].open(FtpChannels.End(host, port), for: client, by: method, in: d.packet.number)
    }
    d.appoint(data, over: .tcp, Endpoint(host, port))
  }
}
