public import RemoraCore

/// Zabbix, between servers, proxies, agents and senders (Zabbix manual, "Header").
///
///     | "ZBXD" | flags | length | reserved, or length when unpacked | JSON or text
///
/// Numbers are little-endian, and of 4 bytes unless the flags say that they are of 8.
public let zabbix = Protocol("zabbix", "Zabbix Protocol", short: "Zabbix") { p in
  p.mayDecline()
  p.keepsToItself()
  let layer = ZabbixLayer(&p)
  p.over(
    "tcp.port", [10050, 10051],
    framing: .sized(header: 13) { d in ZabbixLayer.size(d) })
  p.over("tls.port", [10050, 10051])
  p.greets { d in ZabbixLayer.isMarked(d) ? .messages : .declined }
  return { d throws(Malformed) in try layer.read(&d) }
}

/// Connections and what packets were found to be.
struct ZabbixMemory: ~Copyable {
  var talks = FlowTable<ZabbixTalk>(limit: 1 << 16)
  var answers = FrameMemory<ZabbixTalk>()
}

struct ZabbixLayer {
  private let f: ZabbixFields
  private let textError: Expert
  private let memory: State<ZabbixMemory>
  /// What is unpacked of a message.
  private static let limit = 4 << 20

  init(_ p: inout Builder) {
    f = ZabbixFields(&p)
    textError = p.expert("json_error", .protocolRule, .error, "Cannot parse JSON")
    memory = p.state { ZabbixMemory() }
  }

  static func isMarked(_ d: borrowing Dissection) -> Bool {
    let mark = Array("ZBXD".utf8)
    for i in 0..<4 where i < d.remaining {
      if d.octet(at: d.offset + i) != mark[i] { return false }
    }
    return d.remaining < 5 || d.octet(at: d.offset + 4) & 1 != 0
  }

  static func size(_ d: borrowing Dissection) -> Int? {
    guard let flags = d.number(at: d.offset + 4, UInt8.self) else { return nil }
    if flags & 4 == 0 {
      return d.number(at: d.offset + 5, UInt32.self).map { 13 + Int($0.byteSwapped) }
    }
    return d.number(at: d.offset + 5, UInt64.self).map { 21 + Int($0.byteSwapped & 0xffff_ffff) }
  }

  func read(_ d: inout Dissection) throws(Malformed) {
    guard Self.isMarked(d), d.remaining >= 13 else {
      d.withdraw()
      return d.decline()
    }
    d.protocolColumn("Zabbix")
    d.setOwnLength(d.reportedRemaining)
    let start = d.offset
    let flags = try d.peek(UInt8.self, ahead: 4)
    let isLarge = flags & 4 != 0
    let length = try header(&d, isLarge, isPacked: flags & 2 != 0)
    let body = d.next(min(Int(clamping: length), d.remaining))
    var packed: [UInt8]?
    if flags & 2 != 0 {
      packed = d.algorithms.unpack(d.bytes(body), .zlib, limit: Self.limit)
    }
    if let packed {
      let source = d.source(packed, named: "Uncompressed data")
      try d.within(source) { (inner: inout Dissection) throws(Malformed) in
        try finish(
          &inner, Region(0, packed.count), shown: Region(start, packed.count), start, flags,
          length)
      }
    } else {
      try finish(&d, body, shown: body, start, flags, length)
    }
    try d.skip(body.length)
  }

  private func header(
    _ d: inout Dissection, _ isLarge: Bool, isPacked: Bool
  ) throws(Malformed) -> UInt64 {
    try d.add(f.header, length: 4)
    let flags = try d.add(
      f.flags, bits: f.flagsReserved, f.flagsLargePacket, f.flagsCompressed, f.flagsZabbix)
    d.append(
      """
      \(flags & 4 != 0 ? ", Large packet" : "")\(flags & 2 != 0 ? ", Compressed" : ""), \
      Zabbix communications protocol
      """)
    if isLarge {
      let length = try d.add(f.largeLen, order: .little)
      try d.add(isPacked ? f.largeUncompressedLen : f.largeReserved, order: .little)
      return length
    }
    let length = try d.add(f.len, order: .little)
    try d.add(isPacked ? f.uncompressedLen : f.reserved, order: .little)
    return UInt64(length)
  }

  /// What follows the header: `body` are the bytes of the text, in the source in hand.
  private func finish(
    _ d: inout Dissection, _ body: Region, shown: Region, _ start: Int, _ flags: UInt8,
    _ length: UInt64
  ) throws(Malformed) {
    let info = d.packet
    let key = FlowKey(
      from: info.source, info.sourcePort, to: info.destination, info.destinationPort)
    let index = d[memory].talks.place(key) { _ in ZabbixTalk() }.index
    var talk = d[memory].talks[index]
    if info.isRevisit, let known = d[memory].answers[info.number, start] { talk = known }
    let before = talk
    let text = try ZabbixText(d, body.offset, body.offset + body.length)
    var message = ZabbixMessage()
    message.members = text.members
    try classify(&d, text, body, &message, &talk)
    if !info.isRevisit {
      if d.remembers { d[memory].answers[info.number, start] = before }
      talk.isOld = true
      if message.isRequest {
        talk.requestFrame = info.number
        talk.requestTime = d.record.time
      }
      d[memory].talks[index] = talk
    }
    let title = message.title
    if message.isGeneric {
      d.info(
        """
        Zabbix \(title), Flags=0x\(Phrase.hex(UInt64(flags), 2)), Len=\(length) \
        (\(info.sourcePort) → \(info.destinationPort))
        """)
    } else {
      d.info("Zabbix \(title), Len=\(length) (\(info.sourcePort) → \(info.destinationPort))")
    }
    d.label(d.current, "Zabbix \(title), Len=\(length)")
    let place = Region(start, 0)
    addTopics(&d, talk, message, place)
    addMembers(&d, message, place)
    let end = message.error?.offset ?? body.offset + body.length
    let data = Region(body.offset, end - body.offset)
    d.put(f.data, of: data, at: Region(shown.offset, shown.length - body.length + data.length))
    if body.length == 0 {
      d.expert(textError, "Error parsing JSON tokens")
    }
    if let error = message.error { d.put(f.error, of: error, at: error) }
    if message.isRequest {
      d.put(f.request, true, at: place)
      d.label("This is Zabbix request")
    } else {
      d.put(f.response, true, at: place)
      d.label("This is Zabbix response")
      if before.requestFrame != 0 {
        let span = d.record.time.since(before.requestTime)
        d.put(f.time, span, at: Region(shown.offset, 0), .generated)
      }
    }
  }

  private func addTopics(
    _ d: inout Dissection, _ talk: ZabbixTalk, _ message: ZabbixMessage, _ place: Region
  ) {
    let topics = talk.topics
    func put(_ d: inout Dissection, _ field: Field<Bool>, _ label: String? = nil) {
      d.put(field, true, at: place)
      if let label { d.label(Phrase(label)) }
    }
    if topics.contains(.agent) { put(&d, f.agent, "This is an agent connection") }
    if topics.contains(.passiveAgent) {
      put(&d, f.agentPassive, "Agent is in passive mode")
    }
    if topics.contains(.activeChecks) { put(&d, f.agentConfig) }
    if topics.contains(.agentData) { put(&d, f.agentData) }
    if topics.contains(.agentHeartbeat) { put(&d, f.agentHeartbeat) }
    if message.redirects { put(&d, f.agentRedirection) }
    if topics.contains(.proxy) { put(&d, f.proxy, "This is a proxy connection") }
    if topics.contains(.sender) { put(&d, f.sender, "This is a sender connection") }
    if topics.contains(.frontend) { put(&d, f.frontend, "This is a frontend connection") }
    switch message.result {
    case .success: put(&d, f.success)
    case .failed: put(&d, f.failed)
    case .none: break
    }
    if let name = talk.name, !message.isPlain {
      let isOwn =
        talk.requestFrame == 0 || message.isRequest
        || talk.requestFrame == d.packet.number
      let field =
        topics.contains(.proxy)
        ? f.proxyName : topics.contains(.sender) ? f.senderName : f.agentName
      d.put(field, Phrase(name), at: place)
      if !isOwn { d.append(" (from the request)") }
    }
    if topics.contains(.proxyHeartbeat) { put(&d, f.proxyHeartbeat) }
    if topics.contains(.proxyData) { put(&d, f.proxyData) }
    if topics.contains(.proxyConfig) { put(&d, f.proxyConfig) }
    if message.isFull { put(&d, f.proxyFullSync) }
    if message.isIncremental { put(&d, f.proxyIncrementalConfig) }
    if message.isUnchanged { put(&d, f.proxyNoConfigChanges) }
    if topics.contains(.proxyTasks) { put(&d, f.proxyTasks) }
    if topics.contains(.stats) { put(&d, f.stats) }
    let parts = [
      f.frontendSysinfo, f.frontendQueueinfo, f.frontendHistorypush, f.frontendItemtest,
      f.frontendMediatest, f.frontendReporttest, f.frontendExpressioneval, f.frontendScriptexec,
    ]
    if topics.contains(.frontend), parts.indices.contains(talk.frontend) {
      put(&d, parts[talk.frontend])
    }
  }

  private func addMembers(
    _ d: inout Dissection, _ message: ZabbixMessage, _ place: Region
  ) {
    let members = message.members
    func text(_ name: String, _ d: borrowing Dissection) -> String? {
      ZabbixText.string(d, members[name])
    }
    if let value = ZabbixText.number(d, members["heartbeat_freq"]) {
      d.put(f.agentHeartbeatFreq, Int32(truncatingIfNeeded: value), at: place)
    }
    if let value = ZabbixText.number(d, members["variant"]) {
      d.put(f.agentVariant, value, at: place)
    }
    if let value = text("host_metadata", d) {
      d.put(f.agentHostMetadata, Phrase(value), at: place)
    }
    if let value = text("interface", d) {
      d.put(f.agentHostInterface, Phrase(value), at: place)
    }
    if let value = text("ip", d) {
      if let address = TextAddress.ipv4(Array(value.utf8)) {
        d.put(f.agentListenIpv4, IPv4Address(bits: address), at: place)
      } else if let address = TextAddress.ipv6(Array(value.utf8)) {
        d.put(f.agentListenIpv6, address, at: place)
      }
    }
    if let value = ZabbixText.number(d, members["port"]) {
      d.put(f.agentListenPort, UInt16(truncatingIfNeeded: value), at: place)
    }
    if let value = text("version", d) { d.put(f.version, Phrase(value), at: place) }
    if let value = ZabbixText.number(d, members["config_revision"]) {
      d.put(f.configRevision, value, at: place)
    }
    if let value = ZabbixText.number(d, members["hostmap_revision"]) {
      d.put(f.hostmapRevision, value, at: place)
    }
    if let value = text("session", d) { d.put(f.session, Phrase(value), at: place) }
  }
}
