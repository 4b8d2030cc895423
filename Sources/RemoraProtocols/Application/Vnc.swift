public import RemoraCore

/// Virtual Network Computing: the remote framebuffer protocol (RFC 6143).
///
/// Both sides say their version, agree on how to know each other, tell about the framebuffer,
/// and then send messages that begin with a type.
public let vnc = Protocol("vnc", "Virtual Network Computing", short: "VNC") { p in
  let layer = VNCLayer(&p)
  p.over("tcp.port", [5500, 5501, 5900, 5901])
  p.byAppointment(over: .tcp)
  p.recognizes(over: "tcp") { d in VNCLayer.isGreeting(d) }
  return { d throws(Malformed) in try layer.dissect(&d) }
}

/// How far two sides have come.
struct VNCConversation: BitwiseCopyable {
  enum Step: UInt8 {
    case serverVersion, clientVersion, security, choice, challenge, response, result, clientInit
    case serverInit, messages
  }
  var step = Step.serverVersion
  /// The server's port, once it has spoken.
  var server: UInt32 = 0
  /// 3, 7 or 8.
  var minor: UInt8 = 8
  var security: UInt32 = 0
  var pixelBytes: UInt8 = 4
}

struct VNCLayer: Sendable {
  let f: VNCFields
  let own: ProtocolHandle
  let reassemble: Expert
  let conversations: State<FlowTable<VNCConversation>>
  let moments: State<FrameMemory<VNCConversation>>

  init(_ p: inout Builder) {
    f = VNCFields(&p)
    own = p.uses("vnc")
    reassemble = p.expert(
      "reassemble", .reassemble, .chat,
      "See further on for dissection of the complete (reassembled) PDU")
    conversations = p.state { FlowTable<VNCConversation>(limit: 1 << 16) }
    moments = p.state { FrameMemory<VNCConversation>() }
  }

  /// "RFB 003.008" and a line feed.
  static func isGreeting(_ d: borrowing Dissection) -> Bool {
    d.reportedRemaining == 12 && d.number(at: d.offset, UInt32.self) == 0x5246_4220
      && d.number(at: d.offset + 7, UInt8.self) == UInt8(ascii: ".")
      && d.number(at: d.offset + 11, UInt8.self) == 10
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    d.protocolColumn("VNC")
    d.info("")
    let packet = d.packet
    let key = FlowKey(
      from: packet.source, packet.sourcePort, to: packet.destination, packet.destinationPort,
      tag: UInt16(truncatingIfNeeded: packet.connection))
    var c = VNCConversation()
    var index = -1
    if packet.isRevisit {
      c = d[moments][packet.number, d.place] ?? c
    } else if !packet.isQuoted {
      index = d[conversations].place(key) { _ in VNCConversation() }.index
      c = d[conversations][index]
      let before = c
      if d.remembers { d[moments][packet.number, d.place] = before }
    }
    if c.server == 0, Self.isGreeting(d) {
      c.server = packet.sourcePort
      if !packet.isQuoted { d.appoint(own, over: .tcp) }
    }
    let isDone = try read(&d, &c)
    if isDone, index >= 0, index < d[conversations].count { d[conversations][index] = c }
  }

  /// - Returns: whether the step is done; otherwise more bytes are needed.
  private func read(_ d: inout Dissection, _ c: inout VNCConversation) throws(Malformed) -> Bool {
    switch c.step {
    case .serverVersion:
      try addVersion(&d, f.serverProtoVer, "Server")
      c.step = .clientVersion
    case .clientVersion:
      let version = try addVersion(&d, f.clientProtoVer, "Client")
      c.minor = version
      c.step = .security
    case .security: return try addSecurity(&d, &c)
    case .choice:
      let type = try d.add(f.clientSecurityType)
      d.info("Security type \(f.clientSecurityType, type) (\(type)) selected by client")
      c.security = UInt32(type)
      c.step = type == 2 ? .challenge : c.minor >= 8 ? .result : .clientInit
    case .challenge:
      d.info("Authentication challenge from server")
      try d.add(f.authChallenge, length: 16)
      c.step = .response
    case .response:
      d.info("Authentication response from client")
      try d.add(f.authResponse, length: 16)
      c.step = .result
    case .result: try addResult(&d, &c)
    case .clientInit:
      d.info("Share desktop flag")
      try d.add(f.shareDesktopFlag)
      c.step = .serverInit
    case .serverInit:
      try addFramebuffer(&d, &c)
      c.step = .messages
    case .messages:
      if d.packet.destinationPort == c.server { return try addClientMessage(&d, &c) }
      return try addServerMessage(&d, c)
    }
    return true
  }

  // MARK: The beginning

  @discardableResult
  private func addVersion(
    _ d: inout Dissection, _ field: Field<Text>, _ who: String
  ) throws(Malformed) -> UInt8 {
    try d.skip(4)
    let place = try d.add(field, length: 7)
    let text = d.bytes(place)
    if d.wantsColumns {
      let words = String(decoding: text, as: UTF8.self)
      d.info("\(who) protocol version: \(words)")
    }
    let last = text.last ?? 0x38
    return last >= 0x38 ? 8 : last == 0x37 ? 7 : 3
  }

  private func addSecurity(
    _ d: inout Dissection, _ c: inout VNCConversation
  ) throws(Malformed) -> Bool {
    d.info("Security types supported")
    if c.minor < 7 {
      c.security = try d.add(f.serverSecurityType)
      c.step = c.security == 2 ? .challenge : .clientInit
      return true
    }
    let start = d.offset
    let count = Int(try d.peek(UInt8.self))
    if d.canWait, count + 1 > d.remaining {
      d.wait(for: .bytes(count + 1 - d.remaining), from: start)
      return false
    }
    try d.add(f.numSecurityTypes)
    for _ in 0..<count { try d.add(f.securityType) }
    c.step = .choice
    return true
  }

  private func addResult(
    _ d: inout Dissection, _ c: inout VNCConversation
  ) throws(Malformed) {
    d.info("Authentication result")
    let isFailure = try d.peek(UInt32.self) & 1 == 1
    try d.add(f.authResult)
    guard isFailure else {
      c.step = .clientInit
      return
    }
    if c.minor >= 8 {
      let count = Int(try d.add(f.authErrorLen))
      try d.add(f.authError, length: count)
    }
  }

  private func addFramebuffer(
    _ d: inout Dissection, _ c: inout VNCConversation
  ) throws(Malformed) {
    d.info("Server framebuffer parameters")
    try d.add(f.width)
    try d.add(f.height)
    c.pixelBytes = try d.add(f.serverBitsPerPixel) / 8
    try d.add(f.serverDepth)
    try d.add(f.serverBigEndianFlag)
    try d.add(f.serverTrueColorFlag)
    try d.add(f.serverRedMax)
    try d.add(f.serverGreenMax)
    try d.add(f.serverBlueMax)
    try d.add(f.serverRedShift)
    try d.add(f.serverGreenShift)
    try d.add(f.serverBlueShift)
    try addPadding(&d, 3)
    let count = Int(try d.add(f.desktopNameLen))
    try d.add(f.desktopName, length: min(count, d.remaining))
  }

  private func addPadding(_ d: inout Dissection, _ count: Int) throws(Malformed) {
    d.put(f.padding, at: d.next(count))
    try d.skip(count)
  }

  // MARK: Messages of the client

  private func addClientMessage(
    _ d: inout Dissection, _ c: inout VNCConversation
  ) throws(Malformed) -> Bool {
    let type = try d.add(f.clientMessageType)
    let sub = d.open()
    switch type {
    case 0: try addPixelFormat(&d, &c)
    case 2:
      d.info("Client set encodings")
      try addPadding(&d, 1)
      let count = try d.add(f.clientSetEncodingsNum)
      for _ in 0..<count { try d.add(f.clientSetEncodingsEncodingType) }
    case 3:
      d.info("Client framebuffer update request")
      try d.add(f.updateReqIncremental)
      try d.add(f.updateReqXPos)
      try d.add(f.updateReqYPos)
      try d.add(f.updateReqWidth)
      try d.add(f.updateReqHeight)
    case 4:
      d.info("Client key event")
      try d.add(f.keyDown)
      try addPadding(&d, 2)
      try d.add(f.key)
    case 5:
      d.info("Client pointer event")
      let buttons = try d.peek(UInt8.self)
      for (i, field) in f.buttons.enumerated() {
        d.put(field, buttons >> UInt8(i) & 1 == 1, at: d.next(1))
      }
      try d.skip(1)
      try d.add(f.pointerXPos)
      try d.add(f.pointerYPos)
    case 6:
      d.info("Client cut text")
      try addPadding(&d, 3)
      let count = Int(try d.add(f.clientCutTextLen))
      try d.add(f.clientCutText, length: count)
    default:
      d.info("Unknown client message type (\(type))")
    }
    d.close(sub)
    return true
  }

  private func addPixelFormat(
    _ d: inout Dissection, _ c: inout VNCConversation
  ) throws(Malformed) {
    d.info("Client set pixel format")
    try addPadding(&d, 3)
    c.pixelBytes = try d.add(f.clientBitsPerPixel) / 8
    try d.add(f.clientDepth)
    try d.add(f.clientBigEndianFlag)
    try d.add(f.clientTrueColorFlag)
    try d.add(f.clientRedMax)
    try d.add(f.clientGreenMax)
    try d.add(f.clientBlueMax)
    try d.add(f.clientRedShift)
    try d.add(f.clientGreenShift)
    try d.add(f.clientBlueShift)
    try addPadding(&d, 3)
  }

  // MARK: Messages of the server

  private func addServerMessage(
    _ d: inout Dissection, _ c: VNCConversation
  ) throws(Malformed) -> Bool {
    let start = d.offset
    var isFirst = true
    while d.reportedRemaining > 0 {
      try d.step()
      let type = try d.add(f.serverMessageType)
      let sub = d.open()
      var text = "Unknown server message type"
      var isWhole = true
      switch type {
      case 0:
        text = "Server framebuffer update"
        isWhole = try addUpdate(&d, c, from: start)
      case 2: text = "Server ring bell on client"
      case 3:
        text = "Server cut text"
        try addPadding(&d, 3)
        let count = Int(try d.add(f.serverCutTextLen))
        try d.add(f.serverCutText, length: count)
      default: try d.skip(d.remaining)
      }
      d.close(sub)
      let (mark, words) = (isFirst ? "" : "; ", text)
      d.info(append: "\(mark)\(words)")
      isFirst = false
      if !isWhole { return false }
    }
    return true
  }

  /// - Returns: false where bytes are missing that are waited for.
  private func addUpdate(
    _ d: inout Dissection, _ c: VNCConversation, from start: Int
  ) throws(Malformed) -> Bool {
    try addPadding(&d, 1)
    let count = Int(try d.add(f.fbUpdateNumRects))
    for i in 0..<count {
      try d.step()
      if d.remaining < 12, d.canWait { return waitForMore(&d, 12, start) }
      let encoding = Int32(bitPattern: try d.peek(UInt32.self, ahead: 8))
      let width = Int(try d.peek(UInt16.self, ahead: 4))
      let height = Int(try d.peek(UInt16.self, ahead: 6))
      let isCursor = encoding == -239
      let sub = d.open(d.text("Rectangle #\(i + 1)", at: d.next(12)))
      let fields = [f.fbUpdateXPos, f.fbUpdateYPos, f.fbUpdateWidth, f.fbUpdateHeight]
      let notes = [" (hotspot X)", " (hotspot Y)", " (cursor width)", " (cursor height)"]
      for (field, note) in zip(fields, notes) {
        try d.add(field)
        if isCursor { d.append("\(note)") }
      }
      try d.add(f.fbUpdateEncodingType)
      let own = d.open()
      let pixels = width * height * Int(c.pixelBytes)
      switch encoding {
      case 0:
        if pixels > d.remaining, d.canWait {
          d.close(own)
          d.close(sub)
          return waitForMore(&d, pixels, start)
        }
        try d.add(f.rawPixelData, length: pixels)
      case 1:
        try d.add(f.copyrectSrcXPos)
        try d.add(f.copyrectSrcYPos)
      case -239:
        let mask = (width + 7) / 8 * height
        if pixels + mask > d.remaining, d.canWait {
          d.close(own)
          d.close(sub)
          return waitForMore(&d, pixels + mask, start)
        }
        try d.add(f.cursorEncodingPixels, length: pixels)
        try d.add(f.cursorEncodingBitmask, length: mask)
      default: break
      }
      d.close(own)
      d.close(sub)
    }
    return true
  }

  private func waitForMore(_ d: inout Dissection, _ need: Int, _ start: Int) -> Bool {
    d.text(
      "See further on for dissection of the complete (reassembled) PDU",
      at: Region(start, d.offset + d.remaining - start))
    d.expert(reassemble)
    d.wait(for: .bytes(need - d.remaining), from: start)
    return false
  }
}

extension VNCFields {
  var buttons: [Field<Bool>] {
    [
      button1Pos, button2Pos, button3Pos, button4Pos, button5Pos, button6Pos, button7Pos,
      button8Pos,
    ]
  }
}
