import RemoraCore

/// Records and messages of SSL 2.0.
///
///     |1| length, 15 bits | type …      |0|escape| length, 14 bits | padding | type …
struct SSL2Layer {
  let fields: TLSRecordFields
  let handshakes: TLSHandshakeLayer

  init(_ fields: TLSRecordFields, _ handshakes: TLSHandshakeLayer) {
    self.fields = fields
    self.handshakes = handshakes
  }

  private struct Head {
    var length: Int
    var size: Int
    var type: UInt8?
  }

  private static func head(_ d: borrowing Dissection) -> Head? {
    guard let first = d.number(at: d.offset, UInt16.self) else { return nil }
    let isShort = first & 0x8000 != 0
    let size = isShort ? 2 : 3
    return Head(
      length: Int(isShort ? first & 0x7fff : first & 0x3fff), size: size,
      type: d.number(at: d.offset + size, UInt8.self))
  }

  /// A client's hello in the form of SSL 2.0, for this or a later version.
  static func isHello(_ d: borrowing Dissection) -> Bool {
    guard let head = head(d), head.type == 1, head.length > 0,
      let version = d.number(at: d.offset + head.size + 1, UInt16.self),
      version == 2 || TLSLayer.isKnownVersion(version)
    else { return false }
    return fits(d, head)
  }

  /// Whether the lengths of a client's hello add up.
  private static func fits(_ d: borrowing Dissection, _ head: Head) -> Bool {
    let at = d.offset + head.size
    guard let ciphers = d.number(at: at + 3, UInt16.self),
      let session = d.number(at: at + 5, UInt16.self),
      let challenge = d.number(at: at + 7, UInt16.self)
    else { return false }
    return Int(ciphers) + Int(session) + Int(challenge) + 9 == head.length
  }

  /// Whether the bytes at the cursor may be a record, of a connection nothing is known of.
  static func looksRight(_ d: borrowing Dissection) -> Bool {
    guard let head = head(d), let type = head.type else { return false }
    return [0, 1, 2, 4].contains(type) && head.size == 2
  }

  /// Whether a message of this type may have the bytes at the cursor.
  private static func isSound(_ d: borrowing Dissection, _ head: Head) -> Bool {
    switch head.type {
    case 0: return false
    case 1: return isHello(d)
    case 4:
      guard let version = d.number(at: d.offset + head.size + 3, UInt16.self) else { return false }
      return version == 2 && head.length >= 11
    default: return true
    }
  }

  /// Bytes that the record at the cursor lacks; 0 if it cannot be told, nil if it is whole.
  static func missing(_ d: borrowing Dissection) -> Int? {
    guard let head = head(d) else { return 0 }
    let all = head.length + head.size
    return all > d.remaining ? all - d.remaining : nil
  }

  func addRecord(_ d: inout Dissection, _ session: inout TLSSession) throws(Malformed) {
    guard let head = Self.head(d) else { return try d.skip(d.remaining) }
    let whole = min(head.length + head.size, d.remaining)
    let isSound = session.version == 0x0002 || Self.isSound(d, head)
    if isSound || head.type != 1 { session.version = 0x0002 }
    d.protocolColumn("SSLv2")
    let item = d.put(fields.record, at: d.next(whole))
    let name = head.type.flatMap {
      session.clientChanged || !isSound ? nil : TLSNames.tlsSsl2HandshakeType.name(of: UInt64($0))
    }
    d.label("SSLv2 Record Layer: \(name ?? "Encrypted Data")")
    d.info(append: "\(name ?? "Encrypted Data")", separator: ", ")
    let sub = d.open(item)
    d.put(fields.version, 0x0002, at: d.here, .generated)
    guard name != nil, let type = head.type else {
      try d.skip(whole)
      d.close(sub)
      return
    }
    d.put(fields.length, UInt16(truncatingIfNeeded: head.length), at: d.next(head.size))
    try d.skip(head.size)
    var changed = session
    try d.inside(whole - head.size) { d throws(Malformed) in
      try d.add(fields.ssl2HandshakeType)
      switch type {
      case 1: try addClientHello(&d, &changed)
      case 2: try addMasterKey(&d, &changed)
      case 4: try addServerHello(&d)
      default: break
      }
      try d.skip(d.remaining)
    }
    session = changed
    d.close(sub)
  }

  private func addClientHello(
    _ d: inout Dissection, _ session: inout TLSSession
  ) throws(Malformed) {
    session.serverPort = d.packet.destinationPort
    session.serverAddress = d.packet.destination
    let f = handshakes.fields
    let version = try d.add(f.version)
    if version != 0x0002 {
      session.version = 0
      d.protocolColumn("SSLv2")
    }
    let ciphers = Int(try d.add(fields.cipherSpecLen))
    let id = Int(try d.peek(UInt16.self))
    d.put(f.sessionIdLength, UInt16(truncatingIfNeeded: id), at: d.next(2))
    try d.skip(2)
    let challenge = Int(try d.add(fields.challengeLength))
    let list = d.open(d.put(f.ciphersuites, at: d.next(ciphers)))
    let count = ciphers / 3
    d.label("Cipher Specs (\(count) spec\(count == 1 ? "" : "s"))")
    for _ in 0..<count { try d.add(fields.ssl2HandshakeCipherspec) }
    d.close(list)
    if id > 0 { try d.add(f.sessionId, length: id) }
    if challenge > 0 {
      d.put(fields.challenge, at: d.next(challenge))
      try d.skip(challenge)
    }
  }

  private func addMasterKey(
    _ d: inout Dissection, _ session: inout TLSSession
  ) throws(Malformed) {
    session.clientChanged = true
    try d.add(fields.ssl2HandshakeCipherspec)
    let clear = Int(try d.add(fields.clearKeyLength))
    let secret = Int(try d.add(fields.encryptedKeyLength))
    let argument = Int(try d.add(fields.keyArgLength))
    for (field, count) in [
      (fields.clearKeyData, clear), (fields.encryptedKey, secret), (fields.keyArg, argument),
    ] where count > 0 {
      d.put(field, at: d.next(count))
      try d.skip(count)
    }
  }

  private func addServerHello(_ d: inout Dissection) throws(Malformed) {
    let f = handshakes.fields
    try d.add(fields.sessionIdHit)
    try d.add(fields.ssl2HandshakeCertType)
    try d.add(f.version)
    let certificate = Int(try d.peek(UInt16.self))
    d.put(f.certificateLength, UInt32(truncatingIfNeeded: certificate), at: d.next(2))
    try d.skip(2)
    let ciphers = Int(try d.add(fields.cipherSpecLen))
    let id = Int(try d.add(fields.connectionIdLength))
    if certificate > 0 { try d.add(f.certificate, length: certificate) }
    let list = d.open(d.put(f.ciphersuites, at: d.next(ciphers)))
    let count = ciphers / 3
    d.label("Cipher Specs (\(count) spec\(count == 1 ? "" : "s"))")
    for _ in 0..<count { try d.add(fields.ssl2HandshakeCipherspec) }
    d.close(list)
    if id > 0 {
      d.put(fields.connectionId, at: d.next(id))
      try d.skip(id)
    }
  }
}
