public import RemoraCore

/// Tabular Data Stream, as Microsoft's SQL Server speaks it ([MS-TDS]).
///
///     |     type      |    status     |            length             |
///     |            channel            | packet number |    window     | …
///
/// A message is one or more such packets; only the last one has the lowest bit of the status set.
public let tds = Protocol("tds", "Tabular Data Stream", short: "TDS") { p in
  p.keepsToItself()
  let layer = TdsLayer(&p)
  p.over("tcp.port", [1433, 2433], framing: .sized(header: 5) { d in layer.size(d) })
  return { d throws(Malformed) in try layer.read(&d) }
}

/// Connections: what was agreed on, and the message that is not whole. Bounded.
struct TdsMemory: ~Copyable {
  struct Talk: Sendable {
    /// The client's version of the protocol; 0 if it was not seen.
    var version: UInt32 = 0
    /// The frame since which a security layer is in the packets; 0 for none.
    var securedSince: UInt32 = 0
    /// The unfinished message of each direction, and how long it is.
    var number = SIMD2<UInt32>(0, 0)
    var length = SIMD2<Int32>(0, 0)
  }
  var talks = FlowTable<Talk>(limit: 1 << 16)
  var assembly = MessageAssembly()
}

struct TdsLayer {
  let f: TdsFields
  let pieces: MessageItems
  let memory: State<TdsMemory>
  let tls, ntlmssp, gssapi, data: ProtocolHandle

  init(_ p: inout Builder) {
    f = TdsFields(&p)
    pieces = MessageItems(ofTables: &p)
    memory = p.state { TdsMemory() }
    tls = p.uses("tls")
    ntlmssp = p.uses("ntlmssp")
    gssapi = p.uses("gss-api")
    data = p.uses("data")
  }

  func talk(_ d: inout Dissection) -> Int {
    let info = d.packet
    let key = FlowKey(
      from: info.source, info.sourcePort, to: info.destination, info.destinationPort)
    return d[memory].talks.place(key) { _ in TdsMemory.Talk() }.index
  }

  /// Packets of the security layer stand alone once it was begun inside of messages.
  private func isSecured(_ d: borrowing Dissection) -> Bool {
    guard let head = d.number(at: d.offset, UInt16.self), head & 0xff == 3,
      (0x14...0x18).contains(head >> 8)
    else { return false }
    let info = d.packet
    let key = FlowKey(
      from: info.source, info.sourcePort, to: info.destination, info.destinationPort)
    guard let i = d[memory].talks.find(key) else { return false }
    let since = d[memory].talks[i].securedSince
    return since > 0 && since < info.number
  }

  func size(_ d: borrowing Dissection) -> Int? {
    if isSecured(d) { return d.number(at: d.offset + 3, UInt16.self).map { Int($0) + 5 } }
    return d.number(at: d.offset + 2, UInt16.self).map { Int($0) }
  }

  func read(_ d: inout Dissection) throws(Malformed) {
    if isSecured(d) {
      d.withdraw()
      return try d.call(tls)
    }
    d.protocolColumn("TDS")
    d.setOwnLength(d.reportedRemaining)
    let kind = try d.add(f.type)
    let status = try d.add(
      f.status, bits: f.statusEom, f.statusIgnore, f.statusEventNotif, f.statusResetConn,
      f.statusResetConnSkipTran)
    if d.wantsLabels { d.append(Phrase(Self.marks(status))) }
    try d.add(f.length)
    try d.add(f.channel)
    try d.add(f.packetNumber)
    try d.add(f.window)
    let isLast = status & 1 != 0
    let name = TdsFields.types.name(of: UInt64(kind)) ?? "Unknown Packet Type: \(kind)"
    d.info("\(name)\(isLast ? "" : " (Not last buffer)")", separator: ",")
    if let message = assembled(&d, isLast) {
      guard let message else {
        if d.remaining > 0 { try d.call(data) }
        return
      }
      let source = d.source(message.bytes, named: "Reassembled TDS")
      try pieces.put(&d, message, in: source, at: 0)
      try d.skip(d.remaining)
      return try d.within(source) { d throws(Malformed) in try body(&d, kind, heading: d.start) }
    }
    try body(&d, kind, heading: d.offset)
  }

  private static func marks(_ status: UInt8) -> String {
    var text = ""
    if status & 1 != 0 { text += ", End of message" }
    if status & 2 != 0 { text += ", Ignore this event" }
    if status & 4 != 0 { text += ", Event notification" }
    if status & 8 != 0 { text += ", Reset connection" }
    if status & 16 != 0 { text += ", Reset connection keeping transaction state" }
    return text
  }

  /// The message that this packet completes; nil for packets that are a message each.
  private func assembled(
    _ d: inout Dissection, _ isLast: Bool
  ) -> FragmentTable.Datagram?? {
    let t = talk(&d)
    let way = d.packet.sourcePort < d.packet.destinationPort ? 1 : 0
    let (frame, revisit, remember) = (d.packet.number, d.packet.isRevisit, d.remembers)
    let key = d.place
    if !revisit {
      let open = d[memory].talks[t].number[way] != 0
      if isLast, !open { return nil }
      if !open {
        let number = d[memory].assembly.begin()
        d[memory].talks[t].number[way] = number
        d[memory].talks[t].length[way] = 0
      }
    }
    let number = d[memory].talks[t].number[way]
    let offset = Int(d[memory].talks[t].length[way])
    if revisit, isLast, !d[memory].assembly.knows(frame: frame, place: key) { return nil }
    let bytes = d.bytes(d.next(d.remaining))
    let answer = d[memory].assembly.add(
      number, at: offset, isLast: isLast, bytes, frame: frame, place: key, isRevisit: revisit,
      remember: remember)
    if !revisit {
      d[memory].talks[t].length[way] &+= Int32(truncatingIfNeeded: bytes.count)
      if isLast { d[memory].talks[t].number[way] = 0 }
    }
    if case .whole(let message) = answer { return .some(message) }
    return .some(nil)
  }

  // MARK: Messages

  private func body(_ d: inout Dissection, _ kind: UInt8, heading: Int) throws(Malformed) {
    switch kind {
    case 1:
      let open = d.open(d.text("TDS Query Packet", at: d.next(d.remaining)))
      try headers(&d)
      try d.add(f.query, length: d.remaining, encoding: textEncoding(d))
      d.close(open)
    case 3: try calls(&d)
    case 4:
      if d.remaining > 0, d.octet(at: d.offset) == 0 { return try prelogin(&d) }
      if d.remaining > 1, d.octet(at: d.offset) == 0x16 { return try prelogin(&d) }
      try tokens(&d)
    case 6: break
    case 14:
      let open = d.open(d.text("Transaction Manager Request Packet", at: d.next(d.remaining)))
      try headers(&d)
      try d.add(f.transmgr, order: .little)
      d.put(f.transmgrPayload, at: d.next(d.remaining))
      try d.skip(d.remaining)
      d.close(open)
    case 16: try login(&d)
    case 17: try security(&d)
    case 18: try prelogin(&d)
    case 15: try query(&d)
    default: try d.add(f.unknownTdsPacket, length: d.remaining)
    }
  }

  /// A query of version 5, which is another company's.
  private func query(_ d: inout Dissection) throws(Malformed) {
    let open = d.open(d.text("TDS5 Query Packet", at: d.next(d.remaining)))
    if d.octet(at: d.offset) == 0x21, let size = d.number(at: d.offset + 1, UInt32.self) {
      let count = Int(size.byteSwapped)
      let token = d.open(d.text("Token 0x21 Language", at: d.next(5 + count)))
      try d.skip(1)
      try d.add(f.langLength, order: .little)
      d.put(f.langTokenStatus, try d.peek(UInt8.self), at: d.next(1))
      try d.add(bits: f.langTokenStatusParameterized, width: 1)
      try d.add(f.langLanguageText, length: count - 1)
      d.close(token)
    }
    if d.remaining > 0 {
      d.put(f.unknownTdsToken, at: d.next(d.remaining))
      try d.skip(d.remaining)
    }
    d.close(open)
  }

  /// Clients before version 7 send text of one byte a character.
  private func textEncoding(_ d: borrowing Dissection) -> TextEncoding {
    // A NUL in the first characters tells.
    let isWide = d.remaining < 2 || d.octet(at: d.offset + 1) == 0 || d.octet(at: d.offset) == 0
    return isWide ? .utf16LittleEndian : .ascii
  }

  private func security(_ d: inout Dissection) throws(Malformed) {
    if d.number(at: d.offset, UInt64.self) == 0x4e54_4c4d_5353_5000 {
      try d.call(ntlmssp, .nested)
    } else {
      try d.call(gssapi, .nested)
    }
  }

  /// What stands in front of requests since version 7.2 (section 2.2.5.3).
  func headers(_ d: inout Dissection) throws(Malformed) {
    guard let total = d.number(at: d.offset, UInt32.self)?.byteSwapped,
      let first = d.number(at: d.offset + 4, UInt32.self)?.byteSwapped,
      let kind = d.number(at: d.offset + 8, UInt16.self)?.byteSwapped,
      total >= 10, total <= 0x64, first + 4 <= total, first >= 6, kind > 0, kind < 4
    else { return }
    let end = d.offset + Int(total)
    let open = d.open(d.put(f.allHeaders, at: d.next(Int(total))))
    try d.add(f.allHeadersTotalLength, order: .little)
    while d.offset < end {
      try d.step()
      let start = d.offset
      let size = Int(try d.peek(UInt32.self).byteSwapped)
      let header = d.open(d.text("Header", at: d.next(size)))
      try d.add(f.allHeadersHeaderLength, order: .little)
      let kind = try d.add(f.allHeadersHeaderType, order: .little)
      if kind == 2, size == 18 {
        try d.add(f.allHeadersHeaderTransDescr, order: .little)
        try d.add(f.allHeadersHeaderRequestCnt, order: .little)
      }
      d.close(header)
      guard size >= 6 else { break }
      try d.seek(start)
      try d.skip(size)
    }
    d.close(open)
    try d.seek(end)
  }

  /// Options before the login (section 2.2.6.5), or a handshake of the security layer.
  private func prelogin(_ d: inout Dissection) throws(Malformed) {
    let open = d.open(d.put(f.prelogin, at: d.next(d.remaining)))
    if d.remaining > 0, (0x14...0x18).contains(d.octet(at: d.offset)) {
      d.close(open)
      let t = talk(&d)
      if !d.packet.isRevisit, d[memory].talks[t].securedSince == 0 {
        d[memory].talks[t].securedSince = d.packet.number
      }
      return try d.call(tls, .nested)
    }
    let start = d.offset
    while true {
      try d.step()
      let token = try d.peek(UInt8.self)
      let place = d.next(token == 255 ? 1 : 5)
      let name = TdsFields.options.name(of: UInt64(token)) ?? "Unknown"
      let option = d.open(d.text("Option: \(name)", at: place))
      try d.add(f.preloginOptionToken)
      if token == 255 {
        d.close(option)
        break
      }
      let offset = Int(try d.add(f.preloginOptionOffset))
      let size = Int(try d.add(f.preloginOptionLength))
      let next = d.offset
      if size > 0 {
        try d.seek(start + offset)
        try self.option(&d, token, size)
        try d.seek(next)
      }
      d.close(option)
    }
    d.close(open)
    try d.skip(d.remaining)
  }

  private func option(_ d: inout Dissection, _ token: UInt8, _ size: Int) throws(Malformed) {
    switch token {
    case 0:
      try d.add(f.preloginOptionVersion)
      try d.add(f.preloginOptionSubbuild, order: .little)
    case 1: try d.add(f.preloginOptionEncryption)
    case 2: try d.add(f.preloginOptionInstopt, length: size)
    case 3: try d.add(f.preloginOptionThreadid)
    case 4: try d.add(f.preloginOptionMars)
    case 5: try d.add(f.preloginOptionTraceid, length: size)
    case 6: try d.add(f.preloginOptionFedauthrequired)
    case 7: try d.add(f.preloginOptionNonceopt, length: size)
    default: break
    }
  }
}
