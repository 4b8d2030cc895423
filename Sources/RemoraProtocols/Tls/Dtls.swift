public import RemoraCore

/// Datagram Transport Layer Security (RFC 6347, RFC 9146, RFC 9147).
///
///     | type |    version    |     epoch     |      sequence number, 48 bits  |    length     |
///     |0 0 1|C|S|L|E E| connection id … | sequence, 8 or 16 bits | length |    (1.3, encrypted)
public let dtls = Protocol(
  "dtls", "Datagram Transport Layer Security", short: "DTLS"
) { p in
  p.mayDecline()
  p.keepsToItself()
  let layer = DTLSLayer(&p)
  p.over("udp.port", [2221, 5684, 5868])
  p.byAppointment(over: .udp)
  p.recognizes(over: "udp") { d in layer.recognizes(&d) }
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct DTLSLayer {
  let fields: DTLSRecordFields
  let handshakes: TLSHandshakeLayer
  let ignored, heartbeatLength, fragmentTooLong: Expert
  let sessions: State<FlowTable<TLSSession>>
  let moments: State<FrameMemory<TLSSession>>
  let messages: State<FragmentTable>
  let own: ProtocolHandle

  init(_ p: inout Builder) {
    fields = p.shared("dtls.record", owner: "dtls") { DTLSRecordFields(&$0) }
    handshakes = p.shared("dtls.handshake", owner: "dtls") {
      TLSHandshakeLayer(&$0, carrier: "d")
    }
    ignored = p.expert(
      "ignored_unknown_record", .protocolRule, .warning, "Ignored Unknown Record")
    heartbeatLength = p.expert(
      "heartbeat_message.payload_length.invalid", .malformed, .error,
      "Invalid heartbeat payload length")
    fragmentTooLong = p.expert(
      "handshake.fragment_length.too_long", .protocolRule, .error,
      "Fragment length is larger than message length")
    sessions = p.state { FlowTable<TLSSession>(limit: 1 << 20) }
    moments = p.state { FrameMemory<TLSSession>() }
    messages = p.state { FragmentTable(datagramLimit: 1 << 18) }
    own = p.uses("dtls")
    X509.feed(&p)
    p.feeds("ocsp")
  }

  // MARK: What looks like it

  private static func isVersion(_ version: UInt16) -> Bool {
    version == 0xfeff || version == 0xfefd || version == 0x0100 || version == 0xfefc
  }

  static func isRecord(_ d: borrowing Dissection) -> Bool {
    guard let type = d.number(at: d.offset, UInt8.self),
      let version = d.number(at: d.offset + 1, UInt16.self)
    else { return false }
    return (20...26).contains(type) && isVersion(version)
  }

  /// The head of an encrypted record of version 1.3.
  private static func isUnified(_ d: borrowing Dissection) -> Bool {
    guard let first = d.number(at: d.offset, UInt8.self) else { return false }
    return first & 0xe0 == 0x20
  }

  private static func key(_ d: borrowing Dissection) -> FlowKey {
    FlowKey(
      from: d.packet.source, d.packet.sourcePort, to: d.packet.destination,
      d.packet.destinationPort)
  }

  func recognizes(_ d: inout Dissection) -> Bool {
    if Self.isRecord(d), d.remaining >= 13 {
      guard let type = d.number(at: d.offset, UInt8.self) else { return false }
      if type == 25 { return d[sessions].find(Self.key(d)) != nil }
      guard let length = d.number(at: d.offset + 11, UInt16.self) else { return false }
      return length > 0 && Int(length) + 13 <= d.reportedRemaining
    }
    guard Self.isUnified(d), let index = d[sessions].find(Self.key(d)) else { return false }
    return d[sessions][index].isVersion13
  }

  // MARK: Records

  func dissect(_ d: inout Dissection) throws(Malformed) {
    // Other protocols may lie between the same ends.
    guard Self.isRecord(d) || Self.isUnified(d) else {
      d.withdraw()
      d.decline()
      return
    }
    d.setOwnLength(d.remaining)
    let entry = d[sessions].place(Self.key(d)) { _ in TLSSession() }
    if entry.isNew, !d.packet.isQuoted { d.appoint(own, over: .udp) }
    let frame = d.packet.number
    let place = d.place
    var session = d[sessions][entry.index]
    if d.remembers {
      if let known = d[moments][frame, place] {
        session = known
      } else {
        d[moments][frame, place] = session
      }
    }
    let isFirstTime = !d.packet.isRevisit
    d.protocolColumn("\(TLSSession.name(session.version) ?? "DTLS")")
    d.info("")
    d.put(fields.stream, entry.number, at: d.here, .generated)
    while d.remaining > 0 {
      try d.step()
      if Self.isUnified(d) {
        try addUnified(&d, &session)
      } else if Self.isRecord(d) {
        try addRecord(&d, &session, entry.number)
      } else {
        let item = d.text("Ignored Unknown Record", at: d.next(d.remaining))
        d.expert(ignored, at: item)
        d.info(append: "Ignored Unknown Record", separator: ", ")
        try d.skip(d.remaining)
      }
    }
    if isFirstTime { d[sessions][entry.index] = session }
  }

  private func addRecord(
    _ d: inout Dissection, _ session: inout TLSSession, _ stream: UInt32
  ) throws(Malformed) {
    let type = try d.peek(UInt8.self)
    let version = try d.peek(UInt16.self, ahead: 1)
    let epoch = try d.peek(UInt16.self, ahead: 3)
    let isFromServer = session.isFromServer(d.packet)
    let idLength =
      type == 25 ? max(0, Int(isFromServer ? session.clientIDLength : session.serverIDLength)) : 0
    let length = Int(try d.peek(UInt16.self, ahead: 11 + idLength))
    noteVersion(&d, &session, type, version, epoch)
    let name = TLSSession.name(session.version) ?? "DTLS"
    d.protocolColumn("\(name)")
    let item = d.put(fields.record, at: d.next(min(13 + idLength + length, d.remaining)))
    d.label("\(name) Record Layer: \(recordName(type))")
    let record = TLSRecord(
      item: item, place: d.offset, name: name, isFromServer: isFromServer, stream: stream)
    let sub = d.open(item)
    try d.add(fields.contentType)
    try d.add(fields.version)
    try d.add(fields.epoch)
    d.put(fields.sequenceNumber, try d.peek(UInt64.self, ahead: -2 + 2) >> 16, at: d.next(6))
    try d.skip(6)
    if idLength > 0 { try d.add(fields.connectionId, length: idLength) }
    try d.add(fields.length)
    var changed = session
    try d.inside(min(length, d.reportedRemaining)) { d throws(Malformed) in
      switch type {
      case 20:
        d.put(fields.changeCipherSpec, at: d.next(d.remaining))
        d.label("Change Cipher Spec Message")
        d.info(append: "Change Cipher Spec", separator: ", ")
        if isFromServer { changed.serverChanged = true } else { changed.clientChanged = true }
        try d.skip(d.remaining)
      case 21: try addAlert(&d, record, isEncrypted: epoch > 0)
      case 22:
        if epoch > 0 {
          try addEncrypted(&d, record)
        } else {
          try addHandshakes(&d, record, &changed)
        }
      case 23: try addData(&d, record, changed)
      case 25:
        d.info(append: "Connection ID", separator: ", ")
        try d.add(fields.encContent, length: d.remaining)
      case 26: try addAcknowledgement(&d)
      default: try d.skip(d.remaining)
      }
    }
    if changed.offered != 0 {
      d.protocolColumn("\(TLSSession.name(changed.offered) ?? "DTLS")")
      changed.offered = 0
    } else if changed.version != session.version {
      d.protocolColumn("\(TLSSession.name(changed.version) ?? name)")
    }
    session = changed
    d.close(sub)
  }

  private func recordName(_ type: UInt8) -> String {
    switch type {
    case 20: "Change Cipher Spec Protocol: Change Cipher Spec"
    case 21: "Alert"
    case 22: "Handshake Protocol"
    case 23: "Application Data Protocol: Application Data"
    case 24: "Heartbeat"
    case 25: "Connection ID"
    case 26: "ACK"
    default: "Unknown"
    }
  }

  private func noteVersion(
    _ d: inout Dissection, _ session: inout TLSSession, _ type: UInt8, _ version: UInt16,
    _ epoch: UInt16
  ) {
    if type == 22, epoch == 0, d.number(at: d.offset + 13, UInt8.self) == 2,
      d.number(at: d.offset + 19, UInt16.self) == 0,
      let hello = d.number(at: d.offset + 25, UInt16.self)
    {
      session.version = handshakes.listedVersion(d, ahead: 25) ?? hello
      return
    }
    let isOffer = type == 22 && epoch == 0 && d.number(at: d.offset + 13, UInt8.self) == 1
    if session.version == 0, !isOffer {
      session.version = version
    }
  }

  /// RFC 9147 section 4.
  private func addUnified(
    _ d: inout Dissection, _ session: inout TLSSession
  ) throws(Malformed) {
    let first = try d.peek(UInt8.self)
    let isFromServer = session.isFromServer(d.packet)
    let idLength =
      first & 0x10 != 0
      ? max(0, Int(isFromServer ? session.clientIDLength : session.serverIDLength)) : 0
    let name = TLSSession.name(session.version) ?? "DTLS"
    let begin = d.offset
    let item = d.put(fields.record, at: d.next(d.remaining))
    d.label("\(name) Record Layer: Encrypted Data")
    d.info(append: "Encrypted Data", separator: ", ")
    let sub = d.open(item)
    let place = d.next(1)
    try d.skip(1)
    d.put(fields.unifiedHeaderBitmask, first, at: place)
    if d.wantsLabels {
      let id = first & 0x10 != 0 ? "Present" : "Not Present"
      let bits = first & 0x08 != 0 ? "16" : "8"
      let length = first & 0x04 != 0 ? "Present" : "Not Present"
      d.append(
        ", CID field: \(id), Sequence number size: \(bits) bits, Length field: \(length)")
    }
    let bits = d.open()
    d.put(fields.unifiedHeaderFixed, first >> 5, at: place)
    d.put(fields.unifiedHeaderCidPresent, first & 0x10 != 0, at: place)
    d.put(fields.unifiedHeaderSeqSize, first & 0x08 != 0, at: place)
    d.put(fields.unifiedHeaderLength, first & 0x04 != 0, at: place)
    d.put(fields.unifiedHeaderEpochBits, first & 3, at: place)
    d.close(bits)
    if idLength > 0 { try d.add(fields.connectionId, length: idLength) }
    if first & 0x08 != 0 {
      try d.add(fields.sequenceSuffix)
    } else {
      d.put(fields.sequenceSuffix, UInt16(try d.peek(UInt8.self)), at: d.next(1))
      try d.skip(1)
    }
    var length = d.remaining
    if first & 0x04 != 0 { length = min(Int(try d.add(fields.length)), d.remaining) }
    try d.add(fields.encContent, length: length)
    d.label("Encrypted Record Content")
    d.setLength(item, d.offset - begin)
    d.close(sub)
  }

  // MARK: What records hold

  private func addAlert(
    _ d: inout Dissection, _ record: TLSRecord, isEncrypted: Bool
  ) throws(Malformed) {
    let item = d.put(fields.alertMessage, at: d.next(d.remaining))
    guard d.remaining == 2, !isEncrypted, let level = d.number(at: d.offset, UInt8.self),
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
    d.info(append: "Application Data", separator: ", ")
    try d.add(fields.appData, length: d.remaining)
    d.label("Encrypted Application Data")
    let application: TLSApplication =
      switch (d.packet.sourcePort, d.packet.destinationPort) {
      case (2221, _), (_, 2221): .enip
      case (5684, _), (_, 5684): .coap
      case (5868, _), (_, 5868): .diameter
      default: session.application
      }
    guard let title = application.title else { return }
    d.label(
      record.item, "\(record.name) Record Layer: Application Data Protocol: \(title)")
    d.put(fields.appDataProto, "\(title)", at: d.head, .generated)
  }

  private func addAcknowledgement(_ d: inout Dissection) throws(Malformed) {
    d.info(append: "ACK", separator: ", ")
    let sub = d.open(d.put(fields.ackMessage, at: d.next(d.remaining)))
    let size = Int(try d.add(fields.ackRecordNumbersLength))
    d.put(fields.ackRecordNumbers, at: d.next(min(size, d.remaining)))
    try d.skip(d.remaining)
    d.close(sub)
  }

  func addEncrypted(_ d: inout Dissection, _ record: TLSRecord) throws(Malformed) {
    d.put(handshakes.fields.handshake, at: d.next(d.remaining))
    d.label("Handshake Protocol: Encrypted Handshake Message")
    d.label(
      record.item,
      "\(record.name) Record Layer: Handshake Protocol: Encrypted Handshake Message")
    d.info(append: "Encrypted Handshake Message", separator: ", ")
    try d.skip(d.remaining)
  }
}
