import RemoraCore

/// Handshake messages (RFC 8446 section 4, RFC 5246 section 7.4 and older), as records of TLS and
/// DTLS and streams of QUIC carry them.
struct TLSHandshakeLayer {
  let fields: TLSHandshakeFields
  let faults: TLSFaults
  let extensions: TLSExtensions
  let certificates: X509
  let ocsp: OCSPItems
  let parts: TLSPieceFields
  let carrier: Character

  static func stream(_ p: inout Builder) -> TLSHandshakeLayer {
    p.shared("tls.handshake", owner: "tls") { TLSHandshakeLayer(&$0, carrier: "t") }
  }

  init(_ p: inout Builder, carrier: Character) {
    fields = TLSHandshakeFields(&p)
    if carrier == "d" {
      faults = TLSFaults(&p)
      extensions = TLSExtensions(&p, faults, isDTLS: true)
    } else {
      extensions = TLSExtensions.stream(&p)
      faults = extensions.faults
    }
    certificates = X509.shared(&p)
    ocsp = OCSPItems.shared(&p)
    parts = p.shared("tls.parts", owner: "tls") { TLSPieceFields(&$0) }
    self.carrier = carrier
  }

  /// The name of a message; nil if there is none with this number.
  static func name(_ type: UInt8) -> String? {
    TLSNames.tlsHandshakeType.name(of: UInt64(type))
  }

  /// Whether the bytes at the cursor say that they choose to try again (RFC 8446 section 4.1.3).
  static func isRetry(_ d: borrowing Dissection, ahead: Int) -> Bool {
    let magic: [UInt64] = [
      0xcf21_ad74_e59a_6111, 0xbe1d_8c02_1e65_b891, 0xc2a2_1116_7abb_8c5e, 0x079e_09e2_c8a8_339c,
    ]
    for (i, part) in magic.enumerated()
    where d.number(at: d.offset + ahead + 8 * i, UInt64.self) != part { return false }
    return true
  }

  /// The body of a message: the bytes in hand.
  /// - Parameter carrier: `t`, `d` or `q`, as fingerprints tell them.
  func addBody(
    _ d: inout Dissection, _ type: UInt8, _ session: inout TLSSession, isFromServer: Bool,
    carrier: Character
  ) throws(Malformed) {
    switch TLSMessage(rawValue: type) {
    case .clientHello: try addClientHello(&d, &session, carrier)
    case .serverHello, .helloRetry: try addServerHello(&d, &session)
    case .sessionTicket: try addSessionTicket(&d, session)
    case .encryptedExtensions, .nextProtocol:
      var hello = TLSHello()
      try extensions.addAll(&d, in: .encryptedExtensions, &hello, self)
      note(hello, &session)
    case .certificate:
      session.hasKeyExchange = true
      try addCertificates(&d, session)
    case .serverKeyExchange:
      session.hasKeyExchange = true
      try addServerKeyExchange(&d, session)
    case .certificateRequest: try addCertificateRequest(&d, session)
    case .certificateVerify:
      if session.version >> 8 == 3 && session.version >= 0x0303 || session.version >> 8 != 3 {
        if session.version != 0xfeff { try extensions.addSignature(&d) }
      }
      let count = try faults.vector(&d, fields.clientCertVrfySigLen, 2, 0...65535)
      try d.add(fields.clientCertVrfySig, length: count)
    case .clientKeyExchange:
      session.hasKeyExchange = true
      try addClientKeyExchange(&d, session)
    case .finished: try d.add(fields.verifyData, length: d.remaining)
    case .certificateURL: try addCertificateURL(&d)
    case .certificateStatus: try addStatus(&d)
    case .keyUpdate: try d.add(fields.keyUpdateRequestUpdate)
    case .compressedCertificate:
      try d.add(extensions.fields.compressCertificateAlgorithm)
      try d.add(fields.compressCertificateUncompressedLength)
      let count = try faults.vector(
        &d, fields.compressCertificateCompressedCertificateMessageLength, 3, 1...0xff_ffff)
      try d.add(fields.compressCertificateCompressedCertificateMessage, length: count)
    case .helloRequest, .serverHelloDone, .endOfEarlyData, .helloVerify, .supplementalData, nil:
      try d.skip(d.remaining)
    }
  }

  /// The version a client asks for may be among the extensions: if their list was cut off, nothing
  /// behind the old version number is shown.
  private func lookAhead(_ d: borrowing Dissection) throws(Malformed) {
    var at = 33 + Int(try d.peek(UInt8.self, ahead: 32))
    at += 2 + Int(try d.peek(UInt16.self, ahead: at))
    at += 1 + Int(try d.peek(UInt8.self, ahead: at))
    guard at + 2 <= d.reportedRemaining else { return }
    let end = min(at + 2 + Int(try d.peek(UInt16.self, ahead: at)), d.reportedRemaining)
    at += 2
    while at + 4 <= end {
      if try d.peek(UInt16.self, ahead: at) == 43 { return }
      at += 4 + Int(try d.peek(UInt16.self, ahead: at + 2))
    }
  }

  private func addClientHello(
    _ d: inout Dissection, _ session: inout TLSSession, _ carrier: Character
  ) throws(Malformed) {
    session.serverPort = d.packet.destinationPort
    session.serverAddress = d.packet.destination
    var hello = TLSHello()
    try addVersion(&d, &hello)
    if d.remaining < d.reportedRemaining, carrier != "d" { try lookAhead(d) }
    try addRandom(&d, showsParts: !session.isVersion13)
    try addSessionID(&d)
    if carrier == "d" { try extensions.useSRTP?.addCookie(&d, faults) }
    let size = try faults.vector(&d, fields.cipherSuitesLength, 2, 2...65534)
    let count = size / 2
    let sub = d.open(d.put(fields.ciphersuites, at: d.next(size)))
    d.label("Cipher Suites (\(count) suite\(count == 1 ? "" : "s"))")
    for _ in 0..<count { hello.ciphers.append(try d.add(fields.ciphersuite)) }
    if size % 2 == 1 { try d.skip(1) }
    d.close(sub)
    let methods = try faults.vector(&d, fields.compMethodsLength, 1, 1...255)
    let list = d.open(d.put(fields.compMethods, at: d.next(methods)))
    d.label("Compression Methods (\(methods) method\(methods == 1 ? "" : "s"))")
    for _ in 0..<methods { try d.add(fields.compMethod) }
    d.close(list)
    try extensions.addAll(&d, in: .clientHello, &hello, self)
    if session.version == 0 { session.offered = hello.oldestVersion }
    if carrier != "t", hello.oldestVersion != 0, hello.isOnlyVersion13 {
      session.version = carrier == "d" ? 0xfefc : 0x0304
    }
    // Early data follow only where both sides know that it is version 1.3.
    if hello.extensions.contains(42) { session.version = 0x0304 }
    session.clientIDLength = Int16(truncatingIfNeeded: hello.connectionIDLength)
    if carrier != "q", let name = hello.serverName { d.info(append: " (SNI=\(name))") }
    addFingerprints(&d, hello, carrier)
  }

  private func addFingerprints(
    _ d: inout Dissection, _ hello: TLSHello, _ carrier: Character
  ) {
    let place = d.here
    if d.wants(fields.ja4) || d.wants(fields.ja4R) {
      let (head, ciphers, rest) = TLSFingerprint.ja4(hello, carrier: carrier)
      if let a = d.algorithms.digest(.sha256, Array(ciphers.utf8)),
        let b = d.algorithms.digest(.sha256, Array(rest.utf8))
      {
        let none = "000000000000"
        let first = hello.ciphers.isEmpty ? none : TLSFingerprint.hex(a.prefix(6))
        let second = rest.isEmpty ? none : TLSFingerprint.hex(b.prefix(6))
        d.put(fields.ja4, "\(head)_\(first)_\(second)", at: place, .generated)
      }
      d.put(fields.ja4R, "\(head)_\(ciphers)_\(rest)", at: place, .generated)
    }
    if d.wants(fields.ja3) || d.wants(fields.ja3Full) {
      let text = TLSFingerprint.ja3(hello)
      d.put(fields.ja3Full, "\(text)", at: place, .generated)
      if let digest = d.algorithms.digest(.md5, Array(text.utf8)) {
        d.put(fields.ja3, "\(TLSFingerprint.hex(digest))", at: place, .generated)
      }
    }
  }

  private func addServerHello(
    _ d: inout Dissection, _ session: inout TLSSession
  ) throws(Malformed) {
    session.serverPort = d.packet.sourcePort
    session.serverAddress = d.packet.source
    session.hasServerHello = true
    session.hasKeyExchange = false
    var hello = TLSHello()
    hello.isRetry = Self.isRetry(d, ahead: 2)
    if let listed = listedVersion(d) {
      hello.listedVersion = listed
      session.version = listed
    }
    try addVersion(&d, &hello)
    if hello.listedVersion == 0 { session.version = hello.version }
    let isDraft =
      TLSSession.isVersion13(hello.version) && hello.version >> 8 == 0x7f
      && hello.version < 0x7f16
    try addRandom(&d, showsParts: !session.isVersion13, isRetry: hello.isRetry)
    if !isDraft { try addSessionID(&d) }
    let cipher = try d.add(fields.ciphersuite)
    hello.ciphers = [cipher]
    session.cipher = cipher
    if !isDraft { try d.add(fields.compMethod) }
    try extensions.addAll(&d, in: .serverHello, &hello, self)
    if hello.connectionIDLength >= 0 {
      session.serverIDLength = Int16(truncatingIfNeeded: hello.connectionIDLength)
    }
    note(hello, &session)
    if d.wants(fields.ja3s) || d.wants(fields.ja3sFull) {
      let text = TLSFingerprint.ja3s(hello)
      d.put(fields.ja3sFull, "\(text)", at: d.here, .generated)
      if let digest = d.algorithms.digest(.md5, Array(text.utf8)) {
        d.put(fields.ja3s, "\(TLSFingerprint.hex(digest))", at: d.here, .generated)
      }
    }
  }

  private func note(_ hello: TLSHello, _ session: inout TLSSession) {
    guard let alpn = hello.alpn else { return }
    let found = TLSApplication.named(String(decoding: alpn, as: UTF8.self))
    if found != .unknown { session.application = found }
  }

  /// The version that a server's hello chooses by an extension, looked up before it is read.
  /// The message's body begins `ahead` of the cursor.
  func listedVersion(_ d: borrowing Dissection, ahead: Int = 0) -> UInt16? {
    let body = d.offset + ahead
    guard let id = d.number(at: body + 34, UInt8.self) else { return nil }
    var at = body + 35 + Int(id) + 3
    guard let size = d.number(at: at, UInt16.self) else { return nil }
    at += 2
    let end = at + Int(size)
    while at + 4 <= end, let type = d.number(at: at, UInt16.self),
      let count = d.number(at: at + 2, UInt16.self)
    {
      if type == 43 { return d.number(at: at + 4, UInt16.self) }
      at += 4 + Int(count)
    }
    return nil
  }

  private func addVersion(_ d: inout Dissection, _ hello: inout TLSHello) throws(Malformed) {
    let body = d.offset
    hello.version = try d.add(fields.version)
    let item = d.last
    let isOffer = hello.listedVersion == 0
    guard hasVersions(d, body, isOffer: isOffer) else {
      if hello.version == 0x0304 {
        d.expert(isOffer ? faults.clientVersion : faults.serverVersion, at: item)
      }
      return
    }
    if hello.version == 0x0303 || hello.version == 0xfefd {
      d.expert(faults.legacyVersion, at: item)
    }
  }

  /// Whether an extension lists versions; the message's body begins at `body`.
  private func hasVersions(_ d: borrowing Dissection, _ body: Int, isOffer: Bool) -> Bool {
    guard isOffer else { return true }
    guard let id = d.number(at: body + 34, UInt8.self) else { return false }
    var at = body + 35 + Int(id)
    if carrier == "d" {
      guard let cookie = d.number(at: at, UInt8.self) else { return false }
      at += 1 + Int(cookie)
    }
    guard let ciphers = d.number(at: at, UInt16.self) else { return false }
    at += 2 + Int(ciphers)
    guard let methods = d.number(at: at, UInt8.self) else { return false }
    at += 1 + Int(methods)
    guard let size = d.number(at: at, UInt16.self) else { return false }
    at += 2
    let end = at + Int(size)
    while at + 4 <= end, let type = d.number(at: at, UInt16.self),
      let count = d.number(at: at + 2, UInt16.self)
    {
      if type == 43 { return true }
      at += 4 + Int(count)
    }
    return false
  }

  private func addRandom(
    _ d: inout Dissection, showsParts: Bool, isRetry: Bool = false
  ) throws(Malformed) {
    try d.add(fields.random, length: 32)
    let item = d.last
    if isRetry { d.append(" (HelloRetryRequest magic)") }
    guard showsParts, let seconds = d.number(at: d.offset - 32, UInt32.self) else { return }
    let sub = d.open(item)
    d.put(
      fields.randomTime, AbsoluteTime(seconds: Int64(seconds), nanoseconds: 0),
      at: Region(d.offset - 32, 4))
    d.put(fields.randomBytes, at: d.just(28))
    d.close(sub)
  }

  private func addSessionID(_ d: inout Dissection) throws(Malformed) {
    let count = try faults.vector(&d, fields.sessionIdLength, 1, 0...32)
    if count > 0 { try d.add(fields.sessionId, length: count) }
  }

  /// RFC 5077 section 3.3, RFC 8446 section 4.6.1.
  private func addSessionTicket(
    _ d: inout Dissection, _ session: TLSSession
  ) throws(Malformed) {
    let sub = d.open(d.text("TLS Session Ticket", at: d.next(d.remaining)))
    let lifetime = try d.add(fields.sessionTicketLifetimeHint)
    if lifetime >= 60 {
      d.append(" (\(durationText(lifetime)))")
    }
    if session.isVersion13 {
      try d.add(fields.sessionTicketAgeAdd)
      let nonce = try faults.vector(&d, fields.sessionTicketNonceLength, 1, 0...255)
      if nonce > 0 { try d.add(fields.sessionTicketNonce, length: nonce) }
    }
    let count = try faults.vector(&d, fields.sessionTicketLength, 2, 0...65535)
    try d.add(fields.sessionTicket, length: count)
    if session.isVersion13 {
      var hello = TLSHello()
      try extensions.addAll(&d, in: .sessionTicket, &hello, self)
    }
    d.close(sub)
  }

  private func durationText(_ seconds: UInt32) -> String {
    var parts: [String] = []
    for (size, name) in [(86_400, "day"), (3600, "hour"), (60, "minute"), (1, "second")] {
      let all = Int(seconds) / size
      let count = name == "day" ? all : name == "hour" ? all % 24 : all % 60
      if count > 0 { parts.append("\(count) \(name)\(count == 1 ? "" : "s")") }
    }
    return parts.joined(separator: ", ")
  }

  private func addCertificateURL(_ d: inout Dissection) throws(Malformed) {
    try d.add(extensions.fields.certUrlType)
    let size = try faults.vector(&d, fields.certUrlUrlHashLen, 2, 1...65535)
    let end = d.offset + size
    while d.offset < end, d.remaining > 0 {
      let sub = d.open(d.put(fields.certUrlUrlHash, at: d.next(d.remaining)))
      let count = try faults.vector(&d, fields.certUrlUrlLen, 2, 1...65535)
      try d.add(fields.certUrlUrl, length: count)
      d.put(fields.certUrlPadding, at: d.next(1))
      try d.skip(1)
      try d.add(fields.certUrlSha1, length: 20)
      d.close(sub, fitting: true)
    }
  }
}
