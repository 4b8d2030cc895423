public import RemoraCore

/// Transport Layer Security (RFC 8446 section 5, RFC 5246 section 6) and SSL 2.0 and 3.0, as far as
/// it is not encrypted.
///
///     | type |    version    |    length     |  fragment …
public let tls = Protocol("tls", "Transport Layer Security", short: "TLS") { p in
  p.mayDecline()
  p.keepsToItself()
  let layer = TLSLayer(&p)
  p.over(
    "tcp.port",
    [
      324, 443, 465, 631, 636, 802, 853, 993, 995, 1300, 2221, 2443, 3249, 3250, 3251, 3252, 3496,
      5061, 5671, 5684, 5868, 8883, 11207, 19999,
    ])
  p.byAppointment(over: .tcp)
  // What protocols hang themselves into that know which port they are encrypted on.
  _ = p.table("port", UInt16.self, leads: false)
  p.recognizes(over: "tcp") { d in TLSLayer.recognizes(&d) }
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct TLSLayer {
  let fields: TLSRecordFields
  let handshakes: TLSHandshakeLayer
  let ssl2: SSL2Layer
  let ignored, resumed, heartbeatLength, recordLength: Expert
  let sessions: State<FlowTable<TLSSession>>
  let moments: State<FrameMemory<TLSSession>>
  let pieces: State<TLSPieces>
  let inside: State<FlowTable<TLSApplication>>
  let own: ProtocolHandle

  init(_ p: inout Builder) {
    fields = p.shared("tls.record", owner: "tls") { TLSRecordFields(&$0) }
    handshakes = TLSHandshakeLayer.stream(&p)
    ssl2 = SSL2Layer(fields, handshakes)
    ignored = p.expert(
      "ignored_unknown_record", .protocolRule, .warning, "Ignored Unknown Record")
    resumed = p.expert(
      "resumed", .sequence, .note,
      "This session reuses previously negotiated keys (Session resumption)")
    heartbeatLength = p.expert(
      "heartbeat_message.payload_length.invalid", .malformed, .error,
      "Invalid heartbeat payload length")
    recordLength = p.expert(
      "record.length.invalid", .protocolRule, .error,
      "Record fragment length is too small or too large")
    sessions = p.state { FlowTable<TLSSession>(limit: 1 << 20) }
    moments = p.state { FrameMemory<TLSSession>() }
    pieces = p.state { TLSPieces() }
    inside = TLSUpgrade.table(&p)
    own = p.uses("tls")
    // What runs inside, for when records are opened.
    _ = p.table("port", UInt16.self, leads: false)
    _ = p.table("alpn", String.self, leads: false)
    X509.feed(&p)
    p.feeds("ocsp")
  }

  // MARK: What looks like it

  static func isKnownVersion(_ version: UInt16) -> Bool {
    version >= 0x0300 && version <= 0x0304 || version == 0x0101
  }

  /// The head of a record of SSL 3.0 or later.
  static func isRecord(_ d: borrowing Dissection) -> Bool {
    guard let type = d.number(at: d.offset, UInt8.self),
      let version = d.number(at: d.offset + 1, UInt16.self)
    else { return false }
    return (20...26).contains(type) && isKnownVersion(version)
  }

  static func recognizes(_ d: inout Dissection) -> Bool {
    guard d.remaining >= 5, let type = d.number(at: d.offset, UInt8.self),
      let length = d.number(at: d.offset + 3, UInt16.self)
    else { return false }
    if isRecord(d), type < 25 {
      return length > 0 && length <= 16384 + 2048
    }
    return SSL2Layer.isHello(d)
  }

  // MARK: Records

  /// Text, such as HTTP, where a port is shared or has been given away: four characters.
  private static func isOther(_ d: borrowing Dissection) -> Bool {
    guard d.remaining >= 5 else { return false }
    for i in 0..<4 {
      guard let byte = d.number(at: d.offset + i, UInt8.self), (0x20...0x7e).contains(byte)
      else { return false }
    }
    return true
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    if Self.isOther(d) {
      d.withdraw()
      d.decline()
      return
    }
    d.setOwnLength(d.remaining)
    let key = FlowKey(
      from: d.packet.source, d.packet.sourcePort, to: d.packet.destination,
      d.packet.destinationPort)
    let connection = d.packet.connection
    var index = d[sessions].place(key) { number in
      TLSSession(number: number, connection: connection)
    }.index
    // The same ends, a new connection.
    if d[sessions][index].connection != connection, !d.packet.isRevisit {
      index =
        d[sessions].restart(key) { number in
          TLSSession(number: number, connection: connection)
        }.index
    }
    let frame = d.packet.number
    let place = d.place
    var session = d[sessions][index]
    if session.version == 0, session.application == .unknown, d[inside].count > 0,
      let found = d[inside].find(key)
    {
      session.application = d[inside][found]
    }
    if d.remembers {
      if let known = d[moments][frame, place] {
        session = known
      } else {
        d[moments][frame, place] = session
      }
    }
    let isFirstTime = !d.packet.isRevisit
    d.protocolColumn("\(TLSSession.name(session.version) ?? "TLS")")
    d.info("")
    d.put(fields.stream, session.number, at: d.here, .generated)
    // What a packet that was cut short has told is remembered, too.
    defer { if isFirstTime { d[sessions][index] = session } }
    while d.reportedRemaining > 0 {
      try d.step()
      guard try addNext(&d, &session, session.number) else { break }
    }
  }

  /// - Returns: false if nothing more is to be done with the segment.
  private func addNext(
    _ d: inout Dissection, _ session: inout TLSSession, _ stream: UInt32
  ) throws(Malformed) -> Bool {
    if session.version == 0x0002 { return try addOld(&d, &session) }
    if d.remaining < 5 {
      if d.canWait {
        waitFor(&d, .segment, session)
        return false
      }
    }
    // Of a packet that the capture cut short, the bytes that are there wait as well.
    let isCut = d.remaining < d.reportedRemaining
    if session.version != 0 && d.canWait || isCut && Self.isRecord(d), let missing = missing(d) {
      waitFor(&d, .bytes(missing), session)
      return false
    }
    if Self.isRecord(d) { return try addRecord(&d, &session, stream) }
    if session.version == 0 {
      if SSL2Layer.looksRight(d) { return try addOld(&d, &session) }
      d.protocolColumn("SSL")
      d.info(append: "Continuation Data", separator: ", ")
      try d.skip(d.reportedRemaining)
      return true
    }
    let item = d.text("Ignored Unknown Record", at: d.next(d.remaining))
    d.expert(ignored, at: item)
    try d.skip(d.reportedRemaining)
    d.info(append: "Ignored Unknown Record", separator: ", ")
    return true
  }

  /// Bytes that a record lacks by its type and length; its version is not looked at, for what
  /// follows a gap is taken for a record, too.
  private func missing(_ d: borrowing Dissection) -> Int? {
    guard let type = d.number(at: d.offset, UInt8.self), (20...26).contains(type),
      let length = d.number(at: d.offset + 3, UInt16.self), 5 + Int(length) > d.reportedRemaining
    else { return nil }
    return 5 + Int(length) - d.reportedRemaining
  }

  private func addOld(
    _ d: inout Dissection, _ session: inout TLSSession
  ) throws(Malformed) -> Bool {
    if d.canWait, let missing = SSL2Layer.missing(d) {
      waitFor(&d, missing > 0 ? .bytes(missing) : .segment, session)
      return false
    }
    try ssl2.addRecord(&d, &session)
    return true
  }

  private func waitFor(
    _ d: inout Dissection, _ shortage: Shortage, _ session: TLSSession
  ) {
    let count = d.reportedRemaining
    if session.version == 0 { d.protocolColumn("SSL") }
    if d.wants(fields.segmentData), count >= 5 {
      d.put(fields.segmentData, at: d.next(d.remaining))
      d.label("TLS segment data (\(bytes: count))")
    }
    d.wait(for: shortage, from: d.offset)
  }

  private func addRecord(
    _ d: inout Dissection, _ session: inout TLSSession, _ stream: UInt32
  ) throws(Malformed) -> Bool {
    let type = try d.peek(UInt8.self)
    let version = try d.peek(UInt16.self, ahead: 1)
    let length = Int(try d.peek(UInt16.self, ahead: 3))
    if d.remaining < 5 + length, d.canWait {
      waitFor(&d, .bytes(5 + length - d.remaining), session)
      return false
    }
    noteVersion(&session, type, version)
    let shown = session.version != 0 ? session.version : version
    let name = TLSSession.name(shown) ?? "TLS"
    d.protocolColumn("\(name)")
    let item = d.put(fields.record, at: d.next(min(5 + length, d.remaining)))
    // What is in it has a name once a byte of it is there.
    let isNamed = type < 26 && (length == 0 || type != 22 && d.remaining > 5)
    d.label(isNamed ? "\(name) Record Layer: \(recordName(type))" : "Record Layer")
    let sub = d.open(item)
    let isOpaque = session.isVersion13 && type == 23
    let place = d.offset
    try d.add(isOpaque ? fields.opaqueType : fields.contentType)
    try d.add(fields.version)
    try d.add(fields.length)
    var changed = session
    defer { session = changed }
    let isFromServer = changed.isFromServer(d.packet)
    let isCut = d.remaining < min(length, d.reportedRemaining)
    let hasMore = d.reportedRemaining > length
    try d.inside(length) { d throws(Malformed) in
      let record = TLSRecord(
        item: item, place: place, name: name, isFromServer: isFromServer, stream: stream)
      switch type {
      case 20: try addChange(&d, record, &changed)
      case 21: try addAlert(&d, record, changed)
      case 22:
        let run = TLSRun(
          key: UInt64(stream) << 1 | (isFromServer ? 1 : 0), carrier: "t",
          isFromServer: isFromServer,
          isChanged: isFromServer ? changed.serverChanged : changed.clientChanged, item: item,
          name: name)
        try handshakes.addMessages(&d, run, &changed, pieces)
      case 23: try addData(&d, record, changed)
      case 24: try addHeartbeat(&d, record, changed)
      default: try d.skip(d.reportedRemaining)
      }
    }
    if changed.offered != 0 {
      d.protocolColumn(
        "\(changed.offered >> 8 == 0xfb ? "TLS" : TLSSession.name(changed.offered) ?? "TLS")")
      changed.offered = 0
    } else if changed.version != session.version {
      d.protocolColumn("\(TLSSession.name(changed.version) ?? name)")
    }
    d.close(sub)
    if isCut, hasMore { try d.skip(1) }
    return !isCut
  }

  private func recordName(_ type: UInt8) -> String {
    switch type {
    case 20: "Change Cipher Spec Protocol: Change Cipher Spec"
    case 21: "Alert"
    case 22: "Handshake Protocol"
    case 23: "Application Data Protocol: Application Data"
    case 24: "Heartbeat"
    default: TLSNames.tlsRecordContentType.name(of: UInt64(type)) ?? "Unknown"
    }
  }

  /// Where no hello was seen, records with data tell the version.
  private func noteVersion(_ session: inout TLSSession, _ type: UInt8, _ version: UInt16) {
    if session.version == 0, type == 23 { session.version = version }
  }

  // MARK: What records hold

  private func addChange(
    _ d: inout Dissection, _ record: TLSRecord, _ session: inout TLSSession
  ) throws(Malformed) {
    d.put(fields.changeCipherSpec, at: d.next(d.remaining))
    let item = d.last
    d.label("Change Cipher Spec Message")
    d.info(append: "Change Cipher Spec", separator: ", ")
    if session.hasServerHello, !session.hasKeyExchange, !session.isVersion13,
      record.isFromServer, !session.serverChanged
    {
      d.expert(resumed, at: item)
    }
    if record.isFromServer { session.serverChanged = true } else { session.clientChanged = true }
    try d.skip(d.reportedRemaining)
  }

  private func addAlert(
    _ d: inout Dissection, _ record: TLSRecord, _ session: TLSSession
  ) throws(Malformed) {
    let hasChanged = record.isFromServer ? session.serverChanged : session.clientChanged
    let item = d.put(fields.alertMessage, at: d.next(d.remaining))
    guard d.reportedRemaining == 2, !hasChanged || session.isVersion13,
      let level = d.number(at: d.offset, UInt8.self),
      let reason = d.number(at: d.offset + 1, UInt8.self), level == 1 || level == 2
    else {
      d.label("Alert Message: Encrypted Alert")
      d.label(record.item, "\(record.name) Record Layer: Encrypted Alert")
      d.info(append: "Encrypted Alert", separator: ", ")
      return try d.skip(d.remaining)
    }
    d.label("Alert Message")
    if d.wantsLabels || d.wantsColumns {
      let first = TLSNames.tlsAlertMessageLevel.name(of: UInt64(level)) ?? "Unknown"
      let second = TLSNames.tlsAlertMessageDesc.name(of: UInt64(reason)) ?? "Unknown"
      let text = "Alert (Level: \(first), Description: \(second))"
      d.label(record.item, "\(record.name) Record Layer: \(text)")
      d.info(append: "\(text)", separator: ", ")
    }
    let sub = d.open(item)
    try d.add(fields.alertMessageLevel)
    try d.add(fields.alertMessageDesc)
    d.close(sub)
  }

  private func addData(
    _ d: inout Dissection, _ record: TLSRecord, _ session: TLSSession
  ) throws(Malformed) {
    let count = d.reportedRemaining
    if count > 0 { _ = try d.peek(UInt8.self) }
    d.info(append: "Application Data", separator: ", ")
    var application = session.application
    if application == .unknown {
      let port = session.serverPort
      application = TLSApplication.port(port != 0 ? port : d.packet.destinationPort)
      if application == .unknown, port == 0 {
        application = TLSApplication.port(d.packet.sourcePort)
      }
    }
    if let title = application.title {
      d.label(
        record.item, "\(record.name) Record Layer: Application Data Protocol: \(title)")
    }
    try d.add(fields.appData, length: count)
    guard let title = application.title else { return }
    d.put(fields.appDataProto, "\(title)", at: d.head, .generated)
  }

  /// RFC 6520 section 4.
  private func addHeartbeat(
    _ d: inout Dissection, _ record: TLSRecord, _ session: TLSSession
  ) throws(Malformed) {
    let hasChanged = record.isFromServer ? session.serverChanged : session.clientChanged
    let count = d.remaining
    let item = d.put(fields.heartbeatMessage, at: d.next(count))
    let type = d.number(at: d.offset, UInt8.self) ?? 0
    guard type == 1 || type == 2, !hasChanged || true, count >= 3 else {
      d.label("Encrypted Heartbeat Message")
      d.label(record.item, "\(record.name) Record Layer: Encrypted Heartbeat")
      d.info(append: "Encrypted Heartbeat", separator: ", ")
      return try d.skip(d.remaining)
    }
    let name = type == 1 ? "Request" : "Response"
    d.label(record.item, "\(record.name) Record Layer: Heartbeat \(name)")
    d.label(item, "Heartbeat Message")
    d.info(append: "Heartbeat \(name)", separator: ", ")
    let sub = d.open(item)
    try d.add(fields.heartbeatMessageType)
    var length = Int(try d.add(fields.heartbeatMessagePayloadLength))
    if count < 19 || length > count - 19 {
      let wrong = length
      length = count - 3
      let used = length
      d.append(" (invalid, using \(used) to decode payload)")
      d.expert(heartbeatLength, "Invalid heartbeat payload length (\(wrong))")
    }
    try d.add(fields.heartbeatMessagePayload, length: length)
    d.label("Payload (\(bytes: length))")
    let rest = d.remaining
    if rest > 0 {
      try d.add(fields.heartbeatMessagePadding, length: rest)
      d.label("Padding and HMAC (\(bytes: rest))")
    }
    d.close(sub)
  }
}

/// The record in hand.
struct TLSRecord {
  let item: Item
  let place: Int
  let name: String
  let isFromServer: Bool
  let stream: UInt32
}
