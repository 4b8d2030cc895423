public import RemoraCore

/// Hypertext Transfer Protocol, version 1 (RFC 9110, RFC 9112).
///
///     GET /index.html HTTP/1.1 CRLF         HTTP/1.1 200 OK CRLF
///     Host: example.org CRLF                Content-Length: 5 CRLF
///     CRLF                                  CRLF
///                                           hello
public let http = Protocol("http", "Hypertext Transfer Protocol", short: "HTTP") { p in
  p.keepsToItself(throughout: true)
  let layer = HTTPLayer(&p, isDatagram: false)
  p.over("tcp.port", [80, 1900, 2710, 2869, 3128, 3132, 3689, 5985, 8080, 8088, 11371])
  p.over("tls.port", [443, 631])
  p.over("tls.alpn", name: "http/1.1")
  p.recognizes(over: "tcp") { d in HTTPLayer.recognizes(&d) }
  p.recognizes(over: "tls") { d in HTTPLayer.recognizes(&d) }
  p.byAppointment(over: .tcp)
  return { d throws(Malformed) in try layer.dissect(&d) }
}

/// Simple Service Discovery Protocol (UPnP Device Architecture section 1): HTTP's heads in
/// datagrams.
public let ssdp = Protocol("ssdp", "Simple Service Discovery Protocol", short: "SSDP") { p in
  p.keepsToItself(throughout: true)
  let layer = HTTPLayer(&p, isDatagram: true)
  p.feeds("http")
  p.over("udp.port", 1900)
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct HTTPLayer: Sendable {
  let fields: HTTPFields
  let memory: State<HTTPMemory>
  let webSockets: State<WebSocketMemory>
  let content: MediaHandOff
  let recognizers: HeuristicTable
  let byPort: Table<UInt16>
  let upgrades: Table<String>
  let data, tls, http2, own: ProtocolHandle
  let http2Settings: HTTP2Settings
  let isDatagram: Bool
  let tlsPort: Int

  init(_ p: inout Builder, isDatagram: Bool) {
    self.isDatagram = isDatagram
    fields = p.shared("http.fields", owner: "http") { HTTPFields(&$0) }
    memory = p.shared("http.memory", owner: "http") { $0.state { HTTPMemory() } }
    webSockets = WebSocketLayer.memory(&p)
    content = MediaHandOff(&p)
    recognizers = p.heuristics("/http")
    // What is tunnelled by CONNECT may be anything, even tunnels of addresses.
    byPort = p.side("/tcp.port", UInt16.self)
    upgrades = p.table("/http.upgrade", String.self)
    data = p.uses("data")
    tls = p.uses("tls")
    http2 = p.uses("http2")
    own = p.uses("http")
    http2Settings = HTTP2Settings.shared(&p)
    tlsPort =
      isDatagram ? 443 : p.preference("tls.port", 443, "Port on which HTTP should be encrypted")
  }

  /// The first line of a request ends with its version, that of a response begins with it.
  static func recognizes(_ d: inout Dissection) -> Bool {
    let start = d.offset
    let (end, next) = HTTPHead.line(d, start, d.limit)
    guard next > end, end - start >= 8 else { return false }
    // "http/1.", whatever the case of the letters.
    func isVersion(_ at: Int) -> Bool {
      (d.number(at: at, UInt32.self) ?? 0) | 0x2020_2020 == 0x6874_7470
        && (d.number(at: at + 4, UInt16.self) ?? 0) == 0x2f31
        && (d.number(at: at + 6, UInt8.self) ?? 0) == 0x2e
    }
    return isVersion(end - 8) || isVersion(start)
  }

  /// What one call works on.
  struct Scene {
    /// Where the bytes begin that were handed on.
    let base: Int
    /// The connection's place in `HTTPMemory.flows`; nil for datagrams.
    var flow: Int?
    let frame: UInt32
    let isEncrypted: Bool
    var isFirst = true
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    var scene = Scene(
      base: d.offset, flow: nil, frame: d.packet.number,
      isEncrypted: !isDatagram && d.isInside(tls))
    if !isDatagram {
      let key = FlowKey(
        from: d.packet.source, d.packet.sourcePort, to: d.packet.destination,
        d.packet.destinationPort)
      let (index, _, isNew) = d[memory].flows.place(key) { _ in HTTPFlow() }
      scene.flow = index
      if isNew { stay(&d, scene) }
      if try handOver(&d, scene) { return }
    }
    while d.remaining > 0 {
      try d.step()
      guard try message(&d, &scene) else { return }
      if let flow = scene.flow, d.remaining > 0,
        d[memory].flows[flow].upgrade.isBefore(scene.frame, place(d))
      {
        if try handOver(&d, scene) { return }
      }
    }
    try Self.endCut(&d)
  }

  /// Where the capture cut bytes off, reading ends with that.
  static func endCut(_ d: inout Dissection) throws(Malformed) {
    guard isCut(d) else { return }
    try d.skip(d.reportedRemaining)
  }

  static func isCut(_ d: borrowing Dissection) -> Bool { d.remaining < d.reportedRemaining }

  /// A connection that was recognised stays with HTTP.
  private func stay(_ d: inout Dissection, _ scene: Scene) {
    let from = UInt16(truncatingIfNeeded: d.packet.sourcePort)
    let to = UInt16(truncatingIfNeeded: d.packet.destinationPort)
    if scene.isEncrypted || d.has(byPort, from) || d.has(byPort, to) { return }
    d.appoint(own, over: .tcp)
  }

  /// Tells the messages of a packet apart.
  func place(_ d: borrowing Dissection) -> Int { d.place + d.offset - d.start }

  func place(_ d: borrowing Dissection, _ head: HTTPHead) -> Int {
    d.place + head.start - d.start
  }

  // MARK: Tunnels and upgrades

  /// - Returns: whether the bytes are another protocol's.
  private func handOver(_ d: inout Dissection, _ scene: Scene) throws(Malformed) -> Bool {
    guard let flow = scene.flow else { return false }
    let here = place(d)
    if d[memory].flows[flow].upgrade.isBefore(scene.frame, here) {
      let name = d[memory].flows[flow].upgradeName
      if d.offset == d.start { d.withdraw() }
      if name.hasPrefix("h2") {
        d.protocolColumn("HTTP2")
        d.info("")
      }
      if try !d.call(upgrades, name, .strict) { try d.call(data) }
      return true
    }
    let tunnel = d[memory].flows[flow].tunnel
    guard tunnel.isBefore(scene.frame, here) else { return false }
    d.setOwnLength(d.remaining)
    let host = d[memory].flows[flow].tunnelHost
    let port = d[memory].flows[flow].tunnelPort
    d.put(fields.proxyHost, "\(host)", at: d.here, .generated)
    d.put(fields.proxyPort, port, at: d.here, .generated)
    // The protocol inside may be HTTP again: it must not find itself in the tunnel.
    d[memory].flows[flow].tunnel = .never
    defer { d[memory].flows[flow].tunnel = tunnel }
    if try !d.call(byPort, port, .strict) { try d.call(data) }
    return true
  }

  // MARK: One message

  /// - Returns: false if no more messages follow.
  private func message(
    _ d: inout Dissection, _ scene: inout Scene
  ) throws(Malformed) -> Bool {
    let begin = d.offset
    var start = begin
    // An empty line before a message belongs to the one before it.
    let (end, next) = HTTPHead.line(d, start, d.limit)
    if end == start, next > end, next < d.limit { start = next }
    var head = HTTPHead.scan(d, at: start)
    if head.kind == .other { head = HTTPHead.scan(d, at: begin) }
    let kept = head.kind == .other ? begin : start
    if try isMagic(&d, head, scene) { return false }
    if waits(&d, head, scene, from: begin) { return false }
    if head.kind == .other {
      if Self.isCut(d), head.next - head.start < 2 {
        d.vanish()
        try Self.endCut(&d)
      }
      let first = d.octet(at: d.offset)
      try continuation(&d, scene)
      if first >= 0x20, first < 0x7f, d.offset == d.limit { try Self.endCut(&d) }
      return false
    }
    if !scene.isFirst || kept > begin {
      if scene.isFirst { d.withdraw() }
      try d.seek(kept)
      d.beginAgain()
    }
    if kept > begin {
      let item = d.text(
        "Leading CRLF previous message in the stream may have extra CRLF",
        at: Region(begin, 2))
      d.expert(fields.leading, at: item)
    }
    try shown(&d, &scene, head)
    scene.isFirst = false
    return true
  }

  private func isMagic(
    _ d: inout Dissection, _ head: HTTPHead, _ scene: Scene
  ) throws(Malformed) -> Bool {
    guard head.kind == .other, !isDatagram, head.lineEnd - head.start == 14,
      WireWord(d, Region(head.start, 14)) == WireWord("PRI * HTTP/2.0"), d.isUseful(http2)
    else { return false }
    if scene.isFirst { d.withdraw() }
    if let flow = scene.flow {
      d[memory].flows[flow].upgrade = HTTPFlow.Moment(frame: scene.frame, place: place(d) - 1)
      d[memory].flows[flow].upgradeName = "h2c"
    }
    d.protocolColumn("HTTP2")
    d.info("")
    try d.call(http2)
    return true
  }

  /// Whether there is more of the message to come.
  private func waits(
    _ d: inout Dissection, _ head: HTTPHead, _ scene: Scene, from begin: Int
  ) -> Bool {
    guard d.canWait, !isDatagram, let shortage = shortage(d, head, scene) else { return false }
    if head.kind != .other, head.isLine { addLine(&d, head, scene) }
    if scene.isFirst { d.vanish() }
    d.wait(for: shortage, from: begin)
    return true
  }

  private func shortage(
    _ d: borrowing Dissection, _ head: HTTPHead, _ scene: Scene
  ) -> Shortage? {
    guard head.isLine else {
      // What does not begin like text is no head that could go on.
      let first = d.octet(at: head.start)
      return first >= 0x20 && first < 0x7f ? .segment : nil
    }
    guard head.kind != .other else { return nil }
    guard let body = head.body else { return .segment }
    let have = d.limit - body
    guard hasBody(d, head, scene) else { return nil }
    if head.endsWithChunks { return HTTPChunks.areWhole(d, from: body) ? nil : .segment }
    switch head.coding {
    case .none:
      if let length = head.length { return length > have ? .bytes(length - have) : nil }
      return head.kind == .response ? .end : nil
    default:
      return head.kind == .response && head.length == nil ? .end : nil
    }
  }

  /// RFC 9112 section 6.3.
  func hasBody(
    _ d: borrowing Dissection, _ head: HTTPHead, _ scene: Scene
  ) -> Bool {
    guard head.kind == .response else { return head.length != nil || head.coding != .none }
    if head.status / 100 == 1 || head.status == 204 || head.status == 304 { return false }
    guard let flow = scene.flow else { return true }
    if d.packet.isRevisit, let answer = d[memory].answers[scene.frame, place(d, head)] {
      return !answer.isHead && !(answer.isConnect && head.status / 100 == 2)
    }
    if d[memory].flows[flow].isHead { return false }
    return !(d[memory].flows[flow].isConnect && head.status / 100 == 2)
  }

  /// The columns of a message; the first line goes before those of others in the packet.
  private func addLine(_ d: inout Dissection, _ head: HTTPHead, _ scene: Scene) {
    guard d.wantsColumns else { return }
    let line = d.escaped(Region(head.start, head.lineEnd - head.start))
    if scene.isFirst { d.info("\(line) ") } else { d.info(append: "\(line) ") }
  }

  private func shown(
    _ d: inout Dissection, _ scene: inout Scene, _ head: HTTPHead
  ) throws(Malformed) {
    let start = head.start
    if let flow = scene.flow, !d[memory].flows[flow].known.isBefore(scene.frame, place(d)) {
      d[memory].flows[flow].known = HTTPFlow.Moment(frame: scene.frame, place: place(d) - 1)
    }
    d.protocolColumn(isDatagram ? "SSDP" : "HTTP")
    addLine(&d, head, scene)
    if !isDatagram, !scene.isEncrypted,
      Int(d.packet.sourcePort) == tlsPort || Int(d.packet.destinationPort) == tlsPort
    {
      d.expert(fields.tlsPort, at: d.own)
    }
    var facts = HTTPFacts(head: head)
    do throws(Malformed) {
      try addFirstLine(&d, head, &facts)
      try addHeaders(&d, &facts)
    } catch {
      // A request that was cut short is answered all the same.
      if head.kind == .request { rememberCut(d, scene, facts) }
      throw error
    }
    let body = d.offset
    // What is computed is said to lie where the bytes begin that were handed on.
    let mark = Region(scene.base, 0)
    let owns = try exchange(&d, scene, facts, at: mark)
    try d.seek(body)
    try addBody(&d, facts, start: start, from: body, hasBody: owns)
  }

  /// Bytes between or after messages.
  private func continuation(_ d: inout Dissection, _ scene: Scene) throws(Malformed) {
    let count = d.remaining
    let isKnown =
      isDatagram
      || scene.flow.map { d[memory].flows[$0].known.isBefore(scene.frame, place(d)) } ?? false
    guard isKnown else {
      d.vanish()
      try d.skip(count)
      return
    }
    if scene.isFirst {
      d.protocolColumn(isDatagram ? "SSDP" : "HTTP")
      d.info("Continuation")
    } else {
      d.info(append: "Continuation")
      d.beginAgain()
      let item = d.text(
        """
        Excess data after a body (not a new request/response), previous Content-Length bogus?
        """, at: d.next(count))
      d.expert(fields.excess, at: item)
    }
    d.setOwnLength(count)
    d.put(fields.fileData, at: d.next(count))
    d.label("File Data: \(bytes: count)")
    try d.call(data, .nested)
  }
}
