public import RemoraCore

/// Real Time Messaging Protocol (Adobe, "RTMP Specification 1.0").
///
///     |fmt| stream  | timestamp (3) | length (3) | type (1) | message stream (4) | body …
///
/// Messages are cut into chunks, those of several streams by turns; later chunks leave out what has
/// not changed.
public let rtmpt = Protocol("rtmpt", "Real Time Messaging Protocol", short: "RTMPT") { p in
  p.keepsToItself()
  let layer = RtmptLayer(&p)
  p.over("tcp.port", 1935)
  return { d throws(Malformed) in try layer.read(&d) }
}

/// A message that is whole.
struct RtmptMessage: Sendable {
  enum Kind: Sendable { case clientHello, serverHello, clientEnd, message }
  var kind = Kind.message
  /// Where it is in the segment, in bytes from its start; nil if it was put together.
  var place: Int?
  /// Header and body, of one that was put together.
  var bytes: [UInt8] = []
  var length = 0
  var headLength = 0
  var bodyLength = 0
  var type: UInt8 = 0
  /// The time that the header leaves out.
  var time: UInt32?
  /// The frame of the call that this answers.
  var call: UInt32 = 0
  /// The number of a call; 0 for none.
  var number: UInt32 = 0
}

/// Connections. Bounded.
struct RtmptMemory: ~Copyable {
  struct Talk: Sendable {
    var client = RtmptSide()
    var server = RtmptSide()
  }
  struct Call: Hashable {
    let frame: UInt32
    let number: UInt32
  }
  static let limit = 1 << 14
  var talks = FlowTable<Talk>(limit: RtmptMemory.limit)
  var messages = FrameMemory<[RtmptMessage]>()
  var replies: [Call: UInt32] = [:]
}

struct RtmptLayer {
  let f: RtmptFields
  let values: AmfValues
  let memory: State<RtmptMemory>

  init(_ p: inout Builder) {
    f = RtmptFields(&p)
    values = p.amfValues()
    p.feeds("amf")
    memory = p.state { RtmptMemory() }
  }

  func read(_ d: inout Dissection) throws(Malformed) {
    let found = messages(&d)
    guard !found.isEmpty else {
      d.vanish()
      return try d.skip(d.remaining)
    }
    d.withdraw()
    d.protocolColumn("RTMP")
    d.info("")
    let start = d.offset
    let end = start + d.remaining
    for (i, message) in found.enumerated() {
      try d.step()
      if i > 0 { d.info(append: "|") }
      if let place = message.place {
        try d.seek(start + place)
        d.beginAgain()
        try show(&d, message)
      } else {
        try d.within(message.bytes, named: "Unchunked RTMP") { d throws(Malformed) in
          d.beginAgain()
          try show(&d, message)
        }
      }
    }
    try d.seek(end)
  }

  /// The messages that end in the bytes in hand.
  private func messages(_ d: inout Dissection) -> [RtmptMessage] {
    let info = d.packet
    if info.isRevisit { return d[memory].messages[info.number, d.place] ?? [] }
    let key = FlowKey(
      from: info.source, info.sourcePort, to: info.destination, info.destinationPort)
    let index = d[memory].talks.place(key) { _ in .init() }.index
    let isServer = info.sourcePort == 1935
    let bytes = d.bytes(d.next(d.remaining))
    var found =
      isServer
      ? d[memory].talks[index].server.take(bytes, isServer: true)
      : d[memory].talks[index].client.take(bytes, isServer: false)
    for i in found.indices { link(&d, index, isServer, &found[i], bytes) }
    if d.remembers, !found.isEmpty { d[memory].messages[info.number, d.place] = found }
    return found
  }

  /// Calls and what answers them.
  private func link(
    _ d: inout Dissection, _ index: Int, _ isServer: Bool, _ message: inout RtmptMessage,
    _ segment: [UInt8]
  ) {
    guard message.kind == .message, message.type == 20 || message.type == 17 else { return }
    var scan = AmfScan(body(message, segment))
    if message.type == 17 { scan.place = 1 }
    guard let name = scan.string(), let number = scan.number() else { return }
    let frame = d.packet.number
    if name == "_result" || name == "_error" {
      let call =
        isServer
        ? d[memory].talks[index].client.calls[number]
        : d[memory].talks[index].server.calls[number]
      guard let call else { return }
      message.call = call
      if d[memory].replies.count < RtmptMemory.limit {
        d[memory].replies[.init(frame: call, number: number)] = frame
      }
      return
    }
    guard number > 0 else { return }
    message.number = number
    if isServer {
      d[memory].talks[index].server.remember(number, frame)
    } else {
      d[memory].talks[index].client.remember(number, frame)
    }
  }

  private func body(_ message: RtmptMessage, _ segment: [UInt8]) -> ArraySlice<UInt8> {
    guard let place = message.place else { return message.bytes.dropFirst(message.headLength) }
    return segment.dropFirst(place + message.headLength).prefix(message.bodyLength)
  }

  // MARK: What is shown

  private func show(_ d: inout Dissection, _ message: RtmptMessage) throws(Malformed) {
    d.setOwnLength(message.length)
    guard message.kind == .message else { return try handshake(&d, message) }
    let place = d.next(message.length)
    let content = Region(place.offset + message.headLength, message.bodyLength)
    let (long, short) = title(d, message, content)
    d.info(append: "\(short)")
    d.summary(" (\(long))")
    if message.call > 0 {
      d.put(f.functionResponse, FrameNumber(message.call), at: place, .generated)
    } else if d.packet.isRevisit, message.number > 0 {
      let call = RtmptMemory.Call(frame: d.packet.number, number: message.number)
      if let reply = d[memory].replies[call] {
        d.put(f.functionCall, FrameNumber(reply), at: place, .generated)
      }
    }
    try head(&d, message)
    guard message.bodyLength > 0 else { return }
    let open = d.open(d.text("RTMP Body", at: content))
    try d.inside(message.bodyLength) { d throws(Malformed) in try body(&d, message) }
    d.close(open)
  }

  private func handshake(_ d: inout Dissection, _ message: RtmptMessage) throws(Malformed) {
    let name =
      switch message.kind {
      case .clientHello: "Handshake C0+C1"
      case .serverHello: "Handshake S0+S1+S2"
      default: "Handshake C2"
      }
    d.info(append: "\(name)")
    d.summary(" (\(name))")
    let open = d.open(d.text("\(name)", at: d.next(message.length)))
    switch message.kind {
    case .clientHello:
      try d.add(f.handshakeC0, length: 1)
      try d.add(f.handshakeC1, length: 1536)
    case .serverHello:
      try d.add(f.handshakeS0, length: 1)
      try d.add(f.handshakeS1, length: 1536)
      try d.add(f.handshakeS2, length: 1536)
    default: try d.add(f.handshakeC2, length: 1536)
    }
    d.close(open)
  }

  /// What a message is called in its item, and in the summary line.
  private func title(
    _ d: borrowing Dissection, _ message: RtmptMessage, _ place: Region
  ) -> (String, String) {
    guard d.wantsLabels || d.wantsColumns else { return ("", "") }
    let known = rtmptHeaderTypeidNames.name(of: UInt64(message.type))
    let name = known ?? "Unknown (0x\(Phrase.hex(UInt64(message.type), 1)))"
    let first = d.number(at: place.offset, UInt32.self) ?? 0
    switch message.type {
    case 1, 2, 3, 5: return ("\(name) \(first)", "\(name) \(first)")
    case 4:
      let event = event(d, place)
      let lead = event.hasPrefix(name) ? "" : "\(name) "
      return (lead + event, event)
    case 6:
      let kinds = ["Hard", "Soft", "Dynamic"]
      let kind = Int(d.octet(at: place.offset + 4))
      let text = "\(name) \(first),\(kind < 3 ? kinds[kind] : "Unknown")"
      return (text, text)
    case 15, 17, 18, 20:
      var scan = AmfScan(d.bytes(place)[...])
      if message.type == 15 || message.type == 17 { scan.place = 1 }
      let text = scan.call(isData: message.type == 15 || message.type == 18)
      return ("\(name) \(text)", text)
    default: return (name, name)
    }
  }

  private func event(_ d: borrowing Dissection, _ place: Region) -> String {
    let kind = d.number(at: place.offset, UInt16.self) ?? 0
    let first = d.number(at: place.offset + 2, UInt32.self) ?? 0
    let second = d.number(at: place.offset + 6, UInt32.self) ?? 0
    switch kind {
    case 0: return "Stream Begin \(first)"
    case 1: return "Stream EOF \(first)"
    case 2: return "Stream Dry \(first)"
    case 3: return "Set Buffer Length \(first),\(second)ms"
    case 4: return "Stream Is Recorded \(first)"
    case 6: return "Ping Request"
    case 7: return "Ping Response"
    default: return "User Control Message 0x\(Phrase.hex(UInt64(kind), 1))"
    }
  }

  private func head(_ d: inout Dissection, _ message: RtmptMessage) throws(Malformed) {
    let open = d.open(d.text("RTMP Header", at: d.next(message.headLength)))
    let first = try d.peek(UInt8.self)
    let format = first >> 6
    let size = first & 63 == 0 ? 2 : first & 63 == 1 ? 3 : 1
    d.put(f.headerFormat, format, at: d.next(1))
    // Of the longer forms only the last byte is looked at.
    d.put(f.headerCsid, try d.peek(UInt8.self, ahead: size - 1) & 63, at: d.next(size))
    try d.skip(size)
    let start = d.offset
    var isLong = false
    if format < 3 {
      isLong = try d.add(format == 0 ? f.headerTimestamp : f.headerTimestampdelta) == 0xff_ffff
    }
    if let time = message.time, !isLong {
      d.put(f.headerTimestamp, time, at: Region(start, 0))
      d.append(" (calculated)")
    }
    if isLong {
      let ahead = format == 0 ? 8 : format == 1 ? 4 : 0
      d.put(
        f.headerEts, try d.peek(UInt32.self, ahead: ahead), at: Region(d.offset + ahead, 4))
    }
    if format < 2 {
      try d.add(f.headerBodysize)
      try d.add(f.headerTypeid)
    }
    if format == 0 { try d.add(f.headerStreamid, order: .little) }
    d.close(open)
    try d.skip(message.headLength - (d.offset - start) - size)
  }

  private func body(_ d: inout Dissection, _ message: RtmptMessage) throws(Malformed) {
    switch message.type {
    case 1: try d.add(f.scmChunksize)
    case 2: try d.add(f.scmCsid)
    case 3: try d.add(f.scmSeq)
    case 4: try d.add(f.ucmEventtype)
    case 5: try d.add(f.scmWas)
    case 6:
      try d.add(f.scmWas)
      try d.add(f.scmLimittype)
    case 8: try audio(&d)
    case 9: try video(&d)
    case 15, 17:
      try d.skip(1)
      try values.all(&d)
    case 18, 20: try values.all(&d)
    case 22: try aggregate(&d)
    default: break
    }
  }

  // MARK: Media

  private func audio(_ d: inout Dissection) throws(Malformed) {
    let control = try d.add(
      f.audioControl, bits: f.audioFormat, f.audioRate, f.audioSize, f.audioType)
    d.append(
      """
       (\(f.audioFormat, control >> 4) \(f.audioRate, control >> 2 & 3) \
      \(f.audioSize, control >> 1 & 1) \(f.audioType, control & 1))
      """)
    try d.add(f.audioData, length: d.remaining)
  }

  private func video(_ d: inout Dissection) throws(Malformed) {
    let control = try d.add(f.videoControl, bits: f.videoType, f.videoFormat)
    let item = d.last
    d.append(
      " (\(f.videoType, control >> 4 & 7) \(f.videoFormat, control & 15))")
    if control >> 4 & 7 == 5 {
      let open = d.open(item)
      try d.add(f.videoCommand)
      return d.close(open)
    }
    try d.add(f.videoData, length: d.remaining)
  }

  private func aggregate(_ d: inout Dissection) throws(Malformed) {
    while d.remaining > 0 {
      try d.step()
      let size = Int(try d.peek(UInt32.self) & 0xff_ffff)
      let kind = try d.peek(UInt8.self)
      let name = kind == 8 ? "Audio Tag" : kind == 9 ? "Video Tag" : kind == 18 ? "Script Tag" : ""
      let open = d.open(d.text("\(name.isEmpty ? "Unknown" : name)", at: d.next(15 + size)))
      try d.add(f.tagType)
      try d.add(f.tagDatasize)
      try d.add(f.tagTimestamp)
      try d.add(f.tagEts)
      try d.add(f.tagStreamid)
      let start = d.offset
      let data = d.open(d.text("Data", at: d.next(size)))
      switch kind {
      case 8: try audio(&d)
      case 9: try video(&d)
      case 18: _ = try values.amf0(&d, depth: 0)
      default: break
      }
      d.close(data)
      try d.seek(start)
      try d.skip(size)
      try d.add(f.tagTagsize)
      d.close(open)
    }
  }
}
