import RemoraCore

/// Handshake messages in pieces, one for each side of a connection.
///
/// Bounded: at most `limit` messages at once, the oldest are forgotten.
struct TLSPieces {
  private var parts: [UInt64: [UInt8]] = [:]
  private var order: [UInt64] = []
  private let limit = 1024
  /// Bytes of a message at most.
  static let size = 1 << 18

  static func key(_ stream: UInt32, isFromServer: Bool) -> UInt64 {
    UInt64(stream) << 1 | (isFromServer ? 1 : 0)
  }

  subscript(key: UInt64) -> [UInt8]? { parts[key] }

  mutating func append(_ key: UInt64, _ bytes: [UInt8]) {
    if parts[key] == nil {
      if order.count >= limit { parts[order.removeFirst()] = nil }
      order.append(key)
    }
    parts[key, default: []].append(contentsOf: bytes)
  }

  mutating func take(_ key: UInt64) -> [UInt8] {
    order.removeAll { $0 == key }
    return parts.removeValue(forKey: key) ?? []
  }
}

/// The items of messages that were put together.
struct TLSHandshakeParts {
  let reassembledIn: Field<FrameNumber>

  static func stream(_ p: inout Builder) -> TLSHandshakeParts {
    p.shared("tls.handshake.parts", owner: "tls") { p in
      TLSHandshakeParts(
        reassembledIn: p.frameNumber(
          "handshake.reassembled_in", "Reassembled Handshake Message in frame"))
    }
  }
}

extension TLSLayer {
  /// All messages of a record.
  func addHandshakes(
    _ d: inout Dissection, _ record: TLSRecord, _ session: inout TLSSession
  ) throws(Malformed) {
    var count = 0
    while d.remaining > 0 {
      try d.step()
      count += 1
      let hasChanged = record.isFromServer ? session.serverChanged : session.clientChanged
      let type = try d.peek(UInt8.self)
      guard !hasChanged || session.isVersion13 || isPlain(d, type),
        let title = TLSHandshakeLayer.name(type), d.remaining >= 4
      else { return try addEncrypted(&d, record) }
      let length = Int(try d.peek(UInt32.self) & 0xff_ffff)
      if length > d.remaining - 4 {
        if isEncrypted(d, record, length) { return try addEncrypted(&d, record) }
        return try addPiece(&d, record, title)
      }
      let shown = name(d, type) ?? title
      d.info(append: "\(shown)", separator: ", ")
      d.label(
        record.item,
        count == 1
          ? "\(record.name) Record Layer: Handshake Protocol: \(shown)"
          : "\(record.name) Record Layer: Handshake Protocol: Multiple Handshake Messages")
      try addMessage(&d, type, shown, length, &session, record)
    }
  }

  /// Hello messages stand in clear text even on a connection that has keys already.
  private func isPlain(_ d: borrowing Dissection, _ type: UInt8) -> Bool {
    guard type <= 2, d.remaining >= 4,
      let head = d.number(at: d.offset, UInt32.self)
    else { return false }
    return type > 0 && Int(head & 0xff_ffff) == d.remaining - 4
  }

  /// A length that no message has.
  private func isEncrypted(
    _ d: borrowing Dissection, _ record: TLSRecord, _ length: Int
  ) -> Bool { length > TLSPieces.size }

  /// A hello that asks to try again is named so.
  private func name(_ d: borrowing Dissection, _ type: UInt8) -> String? {
    type == 2 && TLSHandshakeLayer.isRetry(d, ahead: 6) ? "Hello Retry Request" : nil
  }

  private func addMessage(
    _ d: inout Dissection, _ type: UInt8, _ title: String, _ length: Int,
    _ session: inout TLSSession, _ record: TLSRecord
  ) throws(Malformed) {
    let f = handshakes.fields
    let item = d.put(f.handshake, at: d.next(4 + length))
    d.label("Handshake Protocol: \(title)")
    let sub = d.open(item)
    try d.add(f.type)
    try d.add(f.length)
    var changed = session
    if type == 1 { changed.restart() }
    try d.inside(length) { d throws(Malformed) in
      try handshakes.addBody(
        &d, type, &changed, isFromServer: record.isFromServer, carrier: "t")
      handshakes.faults.addTrailing(&d)
    }
    session = changed
    d.close(sub)
  }

  private func addEncrypted(_ d: inout Dissection, _ record: TLSRecord) throws(Malformed) {
    d.put(handshakes.fields.handshake, at: d.next(d.remaining))
    d.label("Handshake Protocol: Encrypted Handshake Message")
    d.label(
      record.item,
      "\(record.name) Record Layer: Handshake Protocol: Encrypted Handshake Message")
    d.info(append: "Encrypted Handshake Message", separator: ", ")
    try d.skip(d.remaining)
  }

  /// A message that goes on in the next record.
  private func addPiece(
    _ d: inout Dissection, _ record: TLSRecord, _ title: String
  ) throws(Malformed) {
    d.put(handshakes.fields.handshake, at: d.next(d.remaining))
    d.label("Handshake Protocol: \(title) (fragment)")
    d.label(
      record.item, "\(record.name) Record Layer: Handshake Protocol: \(title) (fragment)")
    d.info(append: "\(title)", separator: ", ")
    try d.skip(d.remaining)
  }
}
