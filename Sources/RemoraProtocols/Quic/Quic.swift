public import RemoraCore

/// QUIC (RFC 9000, RFC 9001, RFC 9369 and the drafts before them): headers, and the first packets of
/// connections, whose keys anybody can derive.
///
///     |1|1|type |rsv|pnl|  version, 32 bits | dcil | dcid … | scil | scid … | by type …
///     |0|1|S|rsv|K |pnl| dcid … | number, payload: protected
public let quic = Protocol("quic", "QUIC IETF", short: "QUIC") { p in
  p.keepsToItself()
  let layer = QUICLayer(&p)
  p.byAppointment(over: .udp)
  p.recognizes(over: "udp") { d in QUICLayer.recognizes(&d) }
  return { d throws(Malformed) in try layer.dissect(&d) }
}

/// What a frame found of its connection when it was first seen.
struct QUICMoment: Sendable {
  var index: Int
  var isFromServer: Bool
  var number: UInt32
  var version: UInt32
  var keys: (client: QUICKeys, server: QUICKeys)?
  var session: TLSSession
  /// Bytes of the id that short headers in this direction have.
  var idLength: Int
  var hasFailed: Bool
}

struct QUICLayer {
  let fields: QUICHeaderFields
  let more: Field<Label>
  let frames: QUICFrames
  let unknown, failed, padding, badRetry, afterForcing: Expert
  let originalIDLength: Field<UInt8>
  let originalID: Field<Bytes>
  let connections: State<QUICConnections>
  let moments: State<FrameMemory<QUICMoment?>>
  let own: ProtocolHandle

  init(_ p: inout Builder) {
    fields = QUICHeaderFields(&p)
    more = p.subProtocol("/quic", "QUIC IETF")
    originalIDLength = p.u8("odcil", "Original Destination Connection ID Length")
    originalID = p.bytes("odcid", "Original Destination Connection ID")
    frames = QUICFrames(&p)
    unknown = p.expert(
      "connection.unknown", .protocolRule, .note,
      "Unknown QUIC connection. Missing Initial Packet or migrated connection?")
    failed = p.expert(
      "decryption_failed", .decryption, .warning, "Failed to decrypt handshake")
    badRetry = p.expert(
      "bad_retry", .protocolRule, .note, "Retry Integrity Tag verification failure")
    padding = p.expert(
      "coalesced_padding_data", .protocolRule, .note,
      "(Random) padding data appended to the datagram")
    afterForcing = p.expert(
      "data_after_forcing_vn", .protocolRule, .note,
      "Unexpected data on a Forcing Version Negotiation packet")
    connections = p.state { QUICConnections() }
    moments = p.state { FrameMemory<QUICMoment?>() }
    own = p.uses("quic")
    p.feeds("tls")
    p.feeds("gquic")
    X509.feed(&p)
    p.feeds("ocsp")
  }

  // MARK: What looks like it

  static func isForcing(_ version: UInt32) -> Bool { version & 0x0f0f_0f0f == 0x0a0a_0a0a }

  /// Versions of Google's own protocol have other headers.
  private static func isGoogle(_ version: UInt32) -> Bool {
    version >> 8 == 0x51_3034
  }

  static func recognizes(_ d: inout Dissection) -> Bool {
    guard d.remaining >= 7, let first = d.number(at: d.offset, UInt8.self), first & 0x80 != 0,
      let version = d.number(at: d.offset + 1, UInt32.self), version != 0,
      let size = d.number(at: d.offset + 5, UInt8.self), !isGoogle(version)
    else { return false }
    if isForcing(version) { return size <= 20 && d.remaining >= 1200 }
    guard QUICNames.quicVersion.name(of: UInt64(version)) != nil else { return false }
    return size <= 20
  }

  // MARK: Packets

  func dissect(_ d: inout Dissection) throws(Malformed) {
    d.protocolColumn("QUIC")
    let end = d.offset + d.remaining
    let begin = d.offset
    let destination = destination(d)
    var isFirst = true
    while d.offset < end {
      try d.step()
      if !isFirst, try isPadding(d, destination) {
        let sub = d.openOutside()
        let outer = d.open(d.put(more, at: d.next(d.remaining)))
        d.expert(padding, at: d.current)
        try d.skip(d.remaining)
        d.close(outer)
        d.close(sub)
        return
      }
      let size = packetSize(d)
      if isFirst {
        d.setOwnLength(size)
        try d.inside(size) { d throws(Malformed) in
          try addPacket(&d, size, begin: begin, isFirst: true)
        }
      } else {
        let sub = d.openOutside()
        let outer = d.open(d.put(more, at: d.next(size)))
        try d.inside(size) { d throws(Malformed) in
          try addPacket(&d, size, begin: begin, isFirst: false)
        }
        d.close(outer)
        d.close(sub)
      }
      isFirst = false
    }
  }

  /// The id that the packet at the cursor is addressed to, if it has a long header.
  private func destination(_ d: borrowing Dissection) -> [UInt8] {
    guard let first = d.number(at: d.offset, UInt8.self), first & 0x80 != 0,
      let size = d.number(at: d.offset + 5, UInt8.self)
    else { return [] }
    return d.bytes(Region(d.offset + 6, Int(size)))
  }

  /// Bytes behind a packet that are not addressed as it is: no other one (RFC 9000 section 12.2).
  private func isPadding(
    _ d: borrowing Dissection, _ destination: [UInt8]
  ) throws(Malformed) -> Bool {
    let first = try d.peek(UInt8.self)
    if first & 0x80 != 0 {
      let size = Int(try d.peek(UInt8.self, ahead: 5))
      if size > 0 { _ = try d.peek(UInt8.self, ahead: 5 + size) }
      return self.destination(d) != destination
    }
    return d.bytes(Region(d.offset + 1, destination.count)) != destination
  }

  private enum Kind { case initial, zeroRTT, handshake, retry }

  private func kind(_ first: UInt8, _ version: UInt32) -> Kind {
    let bits = first >> 4 & 3
    switch QUICSecrets.isVersion2(version) ? (bits + 3) & 3 : bits {
    case 0: return .initial
    case 1: return .zeroRTT
    case 2: return .handshake
    default: return .retry
    }
  }

  /// Bytes of the packet at the cursor; those with a length end where it says.
  private func packetSize(_ d: borrowing Dissection) -> Int {
    let all = d.remaining
    guard let first = d.number(at: d.offset, UInt8.self), first & 0x80 != 0,
      let version = d.number(at: d.offset + 1, UInt32.self), version != 0,
      !Self.isForcing(version), kind(first, version) != .retry,
      let a = d.number(at: d.offset + 5, UInt8.self),
      let b = d.number(at: d.offset + 6 + Int(a), UInt8.self)
    else { return all }
    var at = 7 + Int(a) + Int(b)
    if kind(first, version) == .initial {
      guard let (token, size) = try? TLSParameters.number(d, ahead: at) else { return all }
      at += size + Int(truncatingIfNeeded: min(token, 1 << 20))
    }
    guard let (length, size) = try? TLSParameters.number(d, ahead: at) else { return all }
    return min(all, at + size + Int(truncatingIfNeeded: min(length, 1 << 20)))
  }

  private func addPacket(
    _ d: inout Dissection, _ size: Int, begin: Int, isFirst: Bool
  ) throws(Malformed) {
    let first = try d.peek(UInt8.self)
    if first & 0x80 == 0 { return try addShort(&d, size, isFirst: isFirst) }
    try addLong(&d, size, begin: begin, isFirst: isFirst)
  }

  private func addConnection(_ d: inout Dissection, _ moment: QUICMoment?) {
    let sub = d.open(d.text("QUIC Connection information", at: d.here))
    if let moment {
      d.put(fields.connectionNumber, moment.number, at: d.here, .generated)
    } else {
      d.expert(unknown, at: d.current)
    }
    d.close(sub)
  }

  // MARK: Long headers

  private func addLong(
    _ d: inout Dissection, _ size: Int, begin: Int, isFirst: Bool
  ) throws(Malformed) {
    let item = d.current
    let start = d.offset
    let first = try d.peek(UInt8.self)
    let version = try d.peek(UInt32.self, ahead: 1)
    let a = Int(try d.peek(UInt8.self, ahead: 5))
    let destination = d.bytes(Region(start + 6, a))
    let b = Int(try d.peek(UInt8.self, ahead: 6 + a))
    let source = d.bytes(Region(start + 7 + a, b))
    let kind = kind(first, version)
    let isOther = version == 0 || Self.isForcing(version)
    let moment = find(&d, version, destination, source, isOther ? nil : kind)
    if isFirst { addConnection(&d, moment) }
    d.put(fields.packetLength, UInt32(truncatingIfNeeded: size), at: d.here, .generated)
    let title =
      version == 0
      ? "Version Negotiation" : isOther ? "Forcing Version Negotiation" : name(kind)
    addTitle(&d, title, destination, source)
    let place = d.next(1)
    d.put(fields.headerForm, 1, at: place)
    var opened: QUICOpened?
    var keys: QUICKeys?
    if isOther {
      d.put(fields.vnUnused, first & 0x7f, at: place)
    } else {
      if kind != .retry { d.put(fields.fixedBit, first & 0x40 != 0, at: place) }
      let type = QUICSecrets.isVersion2(version) ? fields.packetTypeV2 : fields.packetType
      d.put(type, first >> 4 & 3, at: place)
      if kind == .initial, let moment, let both = moment.keys {
        keys = moment.isFromServer ? both.server : both.client
      }
    }
    let numberPlace = try numberOffset(d, kind, 7 + a + b)
    if let keys, let numberPlace {
      opened = QUICOpened(
        d, keys, header: d.bytes(Region(start, numberPlace)),
        rest: d.bytes(Region(start + numberPlace, size - numberPlace)))
      if let opened {
        d.put(fields.reserved, opened.first >> 2 & 3, at: place)
        d.put(fields.packetNumberLength, opened.first & 3, at: place)
      }
    }
    try d.skip(1)
    try d.add(fields.version)
    if Self.isForcing(version) { d.append(" (Forcing Version Negotiation)") }
    try d.add(fields.dcil)
    if a > 0 { try d.add(fields.dcid, length: a) }
    try d.add(fields.scil)
    if b > 0 { try d.add(fields.scid, length: b) }
    if isOther { return try addVersions(&d, version, item) }
    if kind == .retry { return try addRetry(&d, version, moment) }
    if kind == .initial {
      let (token, count) = try TLSParameters.number(d)
      d.put(fields.tokenLength, token, at: d.next(count))
      try d.skip(count)
      let length = Int(truncatingIfNeeded: min(token, 1 << 20))
      if length > 0 { try d.add(fields.token, length: length) }
    }
    let (length, count) = try TLSParameters.number(d)
    d.put(fields.length, length, at: d.next(count))
    try d.skip(count)
    guard let opened, let moment else {
      return try addUnopened(&d, item, kind, moment)
    }
    d.put(fields.packetNumber, opened.number, at: d.next(opened.numberLength))
    d.info(append: ", PKN: \(opened.number)")
    try d.skip(opened.numberLength)
    let payload = d.put(fields.payload, at: d.next(d.remaining))
    try d.skip(d.remaining)
    guard let plain = opened.plain else {
      d.expert(
        failed, at: payload, "Decryption failed: Decryption (checktag) failed: Checksum error")
      return
    }
    try addFrames(&d, plain, moment, start: start)
  }

  /// Where the packet number begins, in bytes from the packet's start.
  private func numberOffset(
    _ d: borrowing Dissection, _ kind: Kind, _ from: Int
  ) throws(Malformed) -> Int? {
    guard kind == .initial else { return nil }
    let (token, a) = try TLSParameters.number(d, ahead: from)
    let after = from + a + Int(truncatingIfNeeded: min(token, 1 << 20))
    guard let (_, b) = try? TLSParameters.number(d, ahead: after) else { return nil }
    return after + b
  }

  private func name(_ kind: Kind) -> String {
    switch kind {
    case .initial: "Initial"
    case .zeroRTT: "0-RTT"
    case .handshake: "Handshake"
    case .retry: "Retry"
    }
  }

  private func addTitle(
    _ d: inout Dissection, _ title: String, _ destination: [UInt8], _ source: [UInt8]
  ) {
    guard d.wantsColumns else { return }
    var text = title
    if (1...20).contains(destination.count) { text += ", DCID=\(TLSFingerprint.hex(destination))" }
    if (1...20).contains(source.count) { text += ", SCID=\(TLSFingerprint.hex(source))" }
    d.info("\(text)")
  }

  private func addVersions(
    _ d: inout Dissection, _ version: UInt32, _ item: Item
  ) throws(Malformed) {
    if version == 0 {
      while d.remaining >= 4 { try d.add(fields.supportedVersion) }
      return
    }
    if d.remaining > 0 {
      d.expert(afterForcing, at: item, "Data appended after a Forcing VN can't be decrypted")
      try d.skip(d.remaining)
    }
  }

  /// RFC 9000 section 17.2.5, RFC 9001 section 5.8.
  private func addRetry(
    _ d: inout Dissection, _ version: UInt32, _ moment: QUICMoment?
  ) throws(Malformed) {
    if QUICSecrets.draft(version) < 25 {
      let count = Int(try d.add(originalIDLength))
      try d.add(originalID, length: count)
      try d.add(fields.retryToken, length: d.remaining)
      return
    }
    let count = max(0, d.remaining - 16)
    try d.add(fields.retryToken, length: count)
    try d.add(fields.retryIntegrityTag, length: d.remaining)
    if moment == nil {
      d.expert(badRetry, "Cannot verify Retry Packet due to unknown ODCID")
    } else {
      d.append(" [verified]")
    }
  }

  private func addUnopened(
    _ d: inout Dissection, _ item: Item, _ kind: Kind, _ moment: QUICMoment?
  ) throws(Malformed) {
    let text =
      moment == nil
      ? "Failed to decrypt packet number"
      : moment?.session.hasServerHello == true || kind == .zeroRTT
        ? "Failed to create decryption context: Secrets are not available"
        : "Failed to create decryption context: Unable to retrieve cipher information"
    d.expert(failed, at: item, "\(text)")
    try d.add(fields.remainingPayload, length: d.remaining)
  }

  // MARK: Short headers

  private func addShort(_ d: inout Dissection, _ size: Int, isFirst: Bool) throws(Malformed) {
    let item = d.current
    let moment = findShort(&d)
    if isFirst { addConnection(&d, moment) }
    d.put(fields.packetLength, UInt32(truncatingIfNeeded: size), at: d.here, .generated)
    let first = try d.peek(UInt8.self)
    let count = min(moment?.idLength ?? 0, d.remaining - 1)
    let id = d.bytes(Region(d.offset + 1, count))
    let title = id.isEmpty ? "" : " DCID=\(TLSFingerprint.hex(id))"
    addTitle(&d, "Protected Payload (KP0)", id, [])
    let head = d.put(fields.short, at: d.next(d.remaining))
    d.label("QUIC Short Header\(title)")
    let sub = d.open(head)
    let place = d.next(1)
    d.put(fields.headerForm, 0, at: place)
    d.put(fields.fixedBit, first & 0x40 != 0, at: place)
    d.put(fields.spinBit, first & 0x20 != 0, at: place)
    try d.skip(1)
    if count > 0 { try d.add(fields.dcid, length: count) }
    d.close(sub)
    if let moment, !moment.hasFailed {
      d.expert(
        failed, at: item,
        moment.session.hasServerHello
          ? "Failed to create decryption context: Secrets are not available"
          : "Failed to create decryption context: Missing TLS handshake, unsupported ciphers or padding"
      )
    }
    if d.remaining > 0 { try d.add(fields.remainingPayload, length: d.remaining) }
  }

  // MARK: Connections

  private func ends(_ d: borrowing Dissection) -> FlowKey {
    FlowKey(
      from: d.packet.source, d.packet.sourcePort, to: d.packet.destination,
      d.packet.destinationPort)
  }

  private func moment(_ d: borrowing Dissection, _ found: QUICConnections.Found) -> QUICMoment {
    let known = d[connections][found.index]
    return QUICMoment(
      index: found.index, isFromServer: found.isFromServer, number: known.number,
      version: known.version, keys: known.keys, session: known.session,
      idLength: found.isFromServer ? known.clientID.count : known.serverID?.count ?? 0,
      hasFailed: found.isFromServer ? known.hasFailedServer : known.hasFailedClient)
  }

  private func find(
    _ d: inout Dissection, _ version: UInt32, _ destination: [UInt8], _ source: [UInt8],
    _ kind: Kind?
  ) -> QUICMoment? {
    let frame = d.packet.number
    let place = d.place ^ d.offset << 8
    if d.packet.isRevisit, let known = d[moments][frame, place] { return known }
    let key = ends(d)
    var found = d[connections].find(key, d.packet, id: destination)
    if kind == .initial || kind == nil && version != 0 {
      let isOther = found.map { isOtherClient(d, $0.index, destination, source) } ?? true
      if isOther, source.count <= 20, destination.count <= 20 {
        let keys = QUICSecrets.initial(d, version: version, destination)
        let index = d[connections].begin(
          key, d.packet, version: version, destination: destination, source: source, keys: keys)
        d.appoint(own, over: .udp)
        found = QUICConnections.Found(index: index, isFromServer: false)
      }
    }
    if let found { learn(&d, found, version, destination, source, kind) }
    let result = found.map { moment(d, $0) }
    if d.remembers { d[moments][frame, place] = .some(result) }
    return result
  }

  /// Whether a first packet between the ends of a connection begins another one.
  private func isOtherClient(
    _ d: borrowing Dissection, _ index: Int, _ destination: [UInt8], _ source: [UInt8]
  ) -> Bool {
    let known = d[connections][index]
    if d[connections].isFromServer(index, d.packet) { return false }
    if destination.isEmpty { return false }
    return known.originalID != destination && known.serverID != destination
  }

  private func learn(
    _ d: inout Dissection, _ found: QUICConnections.Found, _ version: UInt32,
    _ destination: [UInt8], _ source: [UInt8], _ kind: Kind?
  ) {
    guard kind != nil else { return }
    let index = found.index
    if found.isFromServer {
      if kind == .retry {
        // The client goes on with the id that the server gave it, and keys from that.
        d[connections][index].serverID = source
        d[connections][index].originalID = source
        d[connections][index].keys = QUICSecrets.initial(d, version: version, source)
        d[connections].name(index, source)
      } else if d[connections][index].serverID == nil || kind == .initial {
        d[connections][index].serverID = source
        d[connections].name(index, source)
      }
    } else if kind == .initial, d[connections][index].version != version,
      !Self.isForcing(version)
    {
      d[connections][index].version = version
      d[connections][index].keys = QUICSecrets.initial(d, version: version, destination)
    }
  }

  private func findShort(_ d: inout Dissection) -> QUICMoment? {
    let frame = d.packet.number
    let place = d.place ^ d.offset << 8
    if d.packet.isRevisit, let known = d[moments][frame, place] { return known }
    let bytes = d.bytes(Region(d.offset + 1, 20))
    let found = d[connections].findShort(ends(d), d.packet, bytes)
    let result = found.map { moment(d, $0) }
    if let found {
      if found.isFromServer {
        d[connections][found.index].hasFailedServer = true
      } else {
        d[connections][found.index].hasFailedClient = true
      }
    }
    if d.remembers { d[moments][frame, place] = .some(result) }
    return result
  }

  // MARK: Frames

  private func addFrames(
    _ d: inout Dissection, _ plain: [UInt8], _ moment: QUICMoment, start: Int
  ) throws(Malformed) {
    var session = moment.session
    if !d.packet.isRevisit { session = d[connections][moment.index].session }
    let source = d.source(plain, named: "Decrypted QUIC")
    let run = QUICRun(
      connection: moment.index, isFromServer: moment.isFromServer, start: start,
      number: moment.number, connections: connections)
    var changed = session
    try d.within(source) { d throws(Malformed) in
      if QUICSecrets.isGoogle(moment.version) {
        try frames.addGoogle(&d, run, &changed, moment.version)
      }
      while d.remaining > 0 { try frames.add(&d, run, &changed) }
    }
    if !d.packet.isRevisit { d[connections][moment.index].session = changed }
  }
}
