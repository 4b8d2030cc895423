public import RemoraCore

/// Virtual Network Computing: the remote framebuffer protocol (RFC 6143).
///
/// A handshake tells versions, security and what the screen is like; after it the client sends
/// one message at a time, and the server updates of the screen.
public let vnc = Protocol("vnc", "Virtual Network Computing", short: "VNC") { p in
  let layer = VNCLayer(&p)
  p.over("tcp.port", [5500, 5501, 5900, 5901])
  p.byAppointment(over: .tcp)
  p.recognizes(over: "tcp") { d in VNCLayer.isGreeting(&d) }
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct VNCLayer {
  /// How far the handshake of a connection has come.
  enum Stage: UInt8 {
    case serverVersion, clientVersion, security, choice
    case tunnels, tunnelChoice, tightTypes, tightChoice
    case challenge, response, ardChallenge, ardResponse
    case vencryptServer, vencryptClient, vencryptTypes, vencryptChoice, vencryptAck
    case result, clientStart, serverStart, running
  }

  struct Session {
    var stage = Stage.serverVersion
    /// Minor versions.
    var server: UInt16 = 0
    var client: UInt16 = 0
    var serverPort: UInt32 = 0
    /// Bytes of a pixel.
    var pixel = 4
    /// Bytes of an Apple key.
    var keySize = 0
    var isTight = false
  }

  let f: VncFields
  let flows: State<FlowTable<Session>>
  let before: State<FrameMemory<Session>>
  let own: ProtocolHandle

  init(_ p: inout Builder) {
    f = VncFields(&p)
    flows = p.state { FlowTable<Session>(limit: 1 << 16) }
    before = p.state { FrameMemory<Session>() }
    own = p.uses("vnc")
  }

  /// `RFB 003.008` and a line feed.
  static func isGreeting(_ d: inout Dissection) -> Bool {
    guard d.remaining >= 12, let head = try? d.peek(UInt32.self), head == 0x5246_4220,
      let dot = try? d.peek(UInt8.self, ahead: 7), let end = try? d.peek(UInt8.self, ahead: 11)
    else { return false }
    return dot == 0x2e && end == 0x0a
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    let info = d.packet
    let ends = FlowKey(
      from: info.source, info.sourcePort, to: info.destination, info.destinationPort)
    let (flow, _, _) = d[flows].place(ends) { _ in Session() }
    var session = d[flows][flow]
    if info.isRevisit, let known = d[before][info.number, d.place] { session = known }
    if d.remembers, !info.isRevisit { d[before][info.number, d.place] = session }
    if session.stage == .serverVersion, Self.isGreeting(&d) {
      d.appoint(own, over: .tcp)
      session.serverPort = info.sourcePort
    }
    d.protocolColumn("VNC")
    d.info("")
    d.setOwnLength(d.remaining)
    if session.stage == .running {
      if info.sourcePort == session.serverPort {
        try VNCServerWalk(layer: self, pixel: session.pixel).run(&d)
      } else {
        try addClientMessage(&d, &session)
      }
    } else {
      try addHandshake(&d, &session)
    }
    if !info.isRevisit { d[flows][flow] = session }
  }

  // MARK: Handshake

  /// Says that `count` bytes are needed; false if the carrier brings them later.
  private func has(_ d: inout Dissection, _ count: Int) -> Bool {
    if d.remaining >= count || !d.canWait { return true }
    d.wait(for: .bytes(count - d.remaining), from: d.offset)
    return false
  }

  private func version(_ d: inout Dissection, _ at: Int) -> UInt16 {
    d.bytes(Region(at, 3)).reduce(0) { ($0 &* 10) &+ UInt16($1 & 0xf) }
  }

  private func addHandshake(_ d: inout Dissection, _ s: inout Session) throws(Malformed) {
    switch s.stage {
    case .serverVersion:
      guard Self.isGreeting(&d) else { return }
      s.server = try addVersion(&d, f.serverProtoVer, "Server")
      s.stage = .clientVersion
    case .clientVersion:
      guard Self.isGreeting(&d) else { return }
      s.client = try addVersion(&d, f.clientProtoVer, "Client")
      s.stage = .security
    case .security: try addSecurity(&d, &s)
    case .choice:
      let type: UInt8 = try d.add(f.clientSecurityType)
      d.info("Security type \(f.clientSecurityType, type) (\(type)) selected by client")
      s.stage = Self.next(after: type, s.client)
      s.isTight = type == 16
    case .tunnels, .tunnelChoice, .tightTypes, .tightChoice: try addTight(&d, &s)
    case .challenge:
      d.info("Authentication challenge from server")
      try d.add(f.authChallenge, length: 16)
      s.stage = .response
    case .response:
      d.info("Authentication response from client")
      try d.add(f.authResponse, length: 16)
      s.stage = .result
    case .ardChallenge, .ardResponse: try addApple(&d, &s)
    case .vencryptServer, .vencryptClient, .vencryptTypes, .vencryptChoice, .vencryptAck:
      try addVeNCrypt(&d, &s)
    case .result:
      d.info("Authentication result")
      let raw: UInt32 = try d.peek(UInt32.self)
      try d.add(f.authResult)
      if raw & 1 != 0 {
        if s.client >= 8 {
          let length = try d.add(f.authErrorLen)
          try d.add(f.authError, length: Int(length))
        }
      } else {
        s.stage = .clientStart
      }
    case .clientStart:
      d.info("Share desktop flag")
      try d.add(f.shareDesktopFlag)
      s.stage = .serverStart
    case .serverStart: try addServerStart(&d, &s)
    case .running: break
    }
  }

  private func addVersion(
    _ d: inout Dissection, _ field: Field<Text>, _ label: String
  ) throws(Malformed) -> UInt16 {
    let place = Region(d.offset + 4, 7)
    let minor = version(&d, d.offset + 8)
    let text = String(decoding: d.bytes(place), as: UTF8.self)
    try d.skip(4)
    try d.add(field, length: 7)
    d.info("\(label) protocol version: \(text)")
    return minor
  }

  private static func next(after type: UInt8, _ version: UInt16) -> Stage {
    switch type {
    case 1: version >= 8 ? .result : .clientStart
    case 2: .challenge
    case 16: .tunnels
    case 19: .vencryptServer
    case 30: .ardChallenge
    default: .result
    }
  }

  private func addSecurity(_ d: inout Dissection, _ s: inout Session) throws(Malformed) {
    d.info("Security types supported")
    if s.client < 7 {
      let type = try d.add(f.serverSecurityType)
      s.stage = type == 2 ? .challenge : type == 30 ? .ardChallenge : .clientStart
      return
    }
    let count = Int(try d.peek(UInt8.self))
    guard has(&d, 1 + count) else { return }
    try d.add(f.numSecurityTypes)
    for _ in 0..<count { try d.add(f.securityType) }
    s.stage = .choice
  }

  private func addTight(_ d: inout Dissection, _ s: inout Session) throws(Malformed) {
    switch s.stage {
    case .tunnels:
      d.info("TightVNC tunneling capabilities supported")
      let count = try d.add(f.numTunnelTypes)
      var i: UInt32 = 0
      while i < count {
        try d.step()
        try d.add(f.tunnelTypeCode)
        try d.add(f.tunnelTypeVendor, length: 4)
        try d.add(f.tunnelTypeSignature, length: 8)
        i += 1
      }
      s.stage = count == 0 ? .tightTypes : .tunnelChoice
    case .tunnelChoice:
      d.info("TightVNC tunnel type selected by client")
      try d.add(f.tunnelTypeCode)
      s.stage = .tightTypes
    case .tightTypes:
      d.info("TightVNC authentication capabilities supported")
      let count = try d.add(f.numAuthTypes)
      var i: UInt32 = 0
      while i < count {
        try d.step()
        try d.add(f.tightAuthCode)
        try addVendor(&d, f.serverVendor)
        try d.add(f.signature, length: 8)
        i += 1
      }
      s.stage = count == 0 ? .clientStart : .tightChoice
    default:
      d.info("TightVNC authentication type selected by client")
      let type = try d.add(f.tightAuthCode)
      s.stage = type == 1 ? .clientStart : .challenge
    }
  }

  private func addVendor(_ d: inout Dissection, _ field: Field<Text>) throws(Malformed) {
    let text = String(decoding: d.bytes(d.next(4)), as: UTF8.self)
    try d.add(field, length: 4)
    switch text {
    case "STDV": d.append(" (Standard VNC vendor)")
    case "TRDV": d.append(" (Trivial TightVNC vendor)")
    case "TGHT": d.append(" (Tight VNC vendor)")
    default: break
    }
  }

  private func addApple(_ d: inout Dissection, _ s: inout Session) throws(Malformed) {
    if s.stage == .ardChallenge {
      d.info("ARD authentication challenge")
      try d.add(f.ardAuthGenerator)
      let size = Int(try d.add(f.ardAuthKeyLen))
      try d.add(f.ardAuthModulus, length: size)
      try d.add(f.ardAuthServerKey, length: size)
      s.keySize = size
      s.stage = .ardResponse
    } else {
      d.info("ARD authentication response")
      try d.add(f.ardAuthCredentials, length: 128)
      try d.add(f.ardAuthClientKey, length: s.keySize)
      s.stage = .result
    }
  }

  private func addVeNCrypt(_ d: inout Dissection, _ s: inout Session) throws(Malformed) {
    switch s.stage {
    case .vencryptServer:
      let (major, minor) = (
        try d.add(f.vencryptServerMajorVer), try d.add(f.vencryptServerMinorVer)
      )
      d.info("VeNCrypt server version \(major).\(minor)")
      s.stage = .vencryptClient
    case .vencryptClient:
      let (major, minor) = (
        try d.add(f.vencryptClientMajorVer), try d.add(f.vencryptClientMinorVer)
      )
      d.info("VeNCrypt client version \(major).\(minor)")
      s.stage = .vencryptTypes
    case .vencryptTypes:
      guard has(&d, 2) else { return }
      let count = Int(try d.peek(UInt8.self, ahead: 1))
      guard has(&d, 2 + 4 * count) else { return }
      d.info("VeNCrypt authentication types supported")
      try d.add(f.vencryptVersionAck)
      d.put(f.vencryptNumAuthTypes, UInt32(count), at: d.next(1))
      try d.skip(1)
      for _ in 0..<count { try d.add(f.vencryptAuthType) }
      s.stage = .vencryptChoice
    case .vencryptChoice:
      let type = try d.add(f.vencryptAuthType)
      d.info(
        "VeNCrypt authentication type \(f.vencryptAuthType, type) (\(type)) selected by client")
      s.stage = .vencryptAck
    default:
      d.info("VeNCrypt server ack")
      try d.add(f.vencryptAuthTypeAck)
    }
  }

  private func addServerStart(_ d: inout Dissection, _ s: inout Session) throws(Malformed) {
    d.info("Server framebuffer parameters")
    try d.add(f.width)
    try d.add(f.height)
    let bits = try d.add(f.serverBitsPerPixel)
    try d.add(f.serverDepth)
    try d.add(f.serverBigEndianFlag)
    try d.add(f.serverTrueColorFlag)
    try d.add(f.serverRedMax)
    try d.add(f.serverGreenMax)
    try d.add(f.serverBlueMax)
    try d.add(f.serverRedShift)
    try d.add(f.serverGreenShift)
    try d.add(f.serverBlueShift)
    try d.add(f.padding, over: 3)
    try d.skip(3)
    let length = Int(try d.add(f.desktopNameLen))
    try d.add(f.desktopName, length: length)
    s.pixel = Int(bits / 8)
    s.stage = .running
    if s.isTight { try addTightCapabilities(&d) }
  }

  private func addTightCapabilities(_ d: inout Dissection) throws(Malformed) {
    let servers = try d.add(f.numServerMessageTypes)
    let clients = try d.add(f.numClientMessageTypes)
    let encodings = try d.add(f.numEncodingTypes)
    try d.add(f.padding, over: 2)
    try d.skip(2)
    for _ in 0..<servers {
      try d.step()
      try d.add(f.tightServerMessageType)
      try addVendor(&d, f.serverVendor)
      try d.add(f.serverName, length: 8)
    }
    for _ in 0..<clients {
      try d.step()
      try d.add(f.tightClientMessageType)
      try addVendor(&d, f.clientVendor)
      try d.add(f.clientName, length: 8)
    }
    for _ in 0..<encodings {
      try d.step()
      try d.add(f.encodingType)
      try addVendor(&d, f.encodingVendor)
      try d.add(f.encodingName, length: 8)
    }
  }

  // MARK: The client

  private func addClientMessage(_ d: inout Dissection, _ s: inout Session) throws(Malformed) {
    let type: UInt8 = try d.add(f.clientMessageType)
    let sub = d.open()
    switch type {
    case 0: try addPixelFormat(&d, &s)
    case 2:
      d.info("Client set encodings")
      try pad(&d, 1)
      let count = try d.add(f.clientSetEncodingsNum)
      for _ in 0..<count {
        try d.step()
        try d.add(f.clientSetEncodingsEncodingType)
      }
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
      try pad(&d, 2)
      try d.add(f.key)
    case 5:
      d.info("Client pointer event")
      try d.add(
        bits: f.button1Pos, f.button2Pos, f.button3Pos, f.button4Pos, f.button5Pos, f.button6Pos,
        f.button7Pos, f.button8Pos, width: 1)
      try d.add(f.pointerXPos)
      try d.add(f.pointerYPos)
    case 6:
      d.info("Client cut text")
      try pad(&d, 3)
      let raw: UInt32 = try d.peek(UInt32.self)
      if raw >> 31 == 0 {
        try d.add(f.clientCutTextLen)
        try d.add(f.clientCutText, length: Int(raw))
      } else {
        try d.add(f.clientCutTextLenExt)
      }
    case 150: d.info("Client Enable Continuous Updates")
    case 248: try addFence(&d)
    case 255:
      d.info("QEMU Extended Key Event")
      try d.add(f.qemuMsgSubtype)
      let raw: UInt16 = try d.peek(UInt16.self)
      d.put(f.qemuKeyEventDownFlag, raw != 0, at: d.next(2))
      try d.skip(2)
      try d.add(f.qemuKeyEventKeysum)
      try d.add(f.qemuKeyEventKeycode)
    default: d.info("Unknown client message type (\(type))")
    }
    d.close(sub)
  }

  private func pad(_ d: inout Dissection, _ count: Int) throws(Malformed) {
    try d.add(f.padding, over: count)
    try d.skip(count)
  }

  private func addPixelFormat(_ d: inout Dissection, _ s: inout Session) throws(Malformed) {
    d.info("Client set pixel format")
    try pad(&d, 3)
    s.pixel = Int(try d.add(f.clientBitsPerPixel) / 8)
    try d.add(f.clientDepth)
    try d.add(f.clientBigEndianFlag)
    try d.add(f.clientTrueColorFlag)
    try d.add(f.clientRedMax)
    try d.add(f.clientGreenMax)
    try d.add(f.clientBlueMax)
    try d.add(f.clientRedShift)
    try d.add(f.clientGreenShift)
    try d.add(f.clientBlueShift)
    try pad(&d, 3)
  }

  func addFence(_ d: inout Dissection) throws(Malformed) {
    d.info("Fence")
    try pad(&d, 3)
    let flags = try d.add(
      f.fenceFlags, bits: f.fenceRequest, f.fenceSyncNext, f.fenceBlockAfter, f.fenceBlockBefore)
    if d.wantsLabels {
      let names: [(UInt32, String)] = [
        (0x8000_0000, "Fence_request"), (4, "Fence_sync_next"), (2, "Fence_block_after"),
        (1, "Fence block_before"),
      ]
      var text = ""
      for (mask, name) in names where flags & mask != 0 { text += ", \(name)" }
      let said = text
      d.append("\(said)")
    }
    let length = Int(try d.add(f.fencePayloadLength))
    try d.add(f.fencePayload, length: length)
  }
}
