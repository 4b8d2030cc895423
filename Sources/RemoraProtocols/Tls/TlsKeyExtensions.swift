import RemoraCore

/// Extensions about keys and versions (RFC 8446 sections 4.2.1 to 4.2.11).
extension TLSExtensions {
  func addKeyShare(
    _ d: inout Dissection, _ message: TLSMessage, _ hello: inout TLSHello, _ item: Item
  ) throws(Malformed) {
    guard d.remaining > 0 else { return }
    let sub = d.open(d.text("Key Share extension", at: d.next(d.remaining)))
    if message == .serverHello, hello.isRetry || d.remaining == 2 {
      let group = try d.add(fields.keyShareSelectedGroup)
      if d.wantsLabels { d.append(to: item, " \(groupName(group))") }
      d.close(sub)
      return
    }
    var end = d.offset + d.remaining
    if message == .clientHello {
      end = d.offset + 2 + (try faults.vector(&d, fields.keyShareClientLength, 2, 0...65535))
    }
    var isFirst = true
    while d.offset < end, d.remaining >= 4 {
      let group = try addShare(&d)
      if !TLSHello.isGrease(group) {
        d.append(to: item, isFirst ? " \(groupName(group))" : ", \(groupName(group))")
        isFirst = false
      }
    }
    d.close(sub)
  }

  private func groupName(_ group: UInt16) -> String {
    TLSNames.tlsHandshakeServerNamedCurve.name(of: UInt64(group)) ?? "Unknown (\(group))"
  }

  @discardableResult
  private func addShare(_ d: inout Dissection) throws(Malformed) -> UInt16 {
    try d.step()
    let group = try d.peek(UInt16.self)
    let size = Int(try d.peek(UInt16.self, ahead: 2))
    let item = d.text(
      "Key Share Entry: Group: \(groupName(group)), Key Exchange length: \(size)",
      at: d.next(min(4 + size, d.remaining)))
    let sub = d.open(item)
    try d.add(fields.keyShareGroup)
    let count = try faults.vector(&d, fields.keyShareKeyExchangeLength, 2, 1...65535)
    try d.add(fields.keyShareKeyExchange, length: count)
    d.close(sub)
    return group
  }

  func addPreSharedKey(_ d: inout Dissection, _ message: TLSMessage) throws(Malformed) {
    let sub = d.open(d.text("Pre-Shared Key extension", at: d.next(d.remaining)))
    defer { d.close(sub) }
    guard message == .clientHello else {
      try d.add(fields.pskIdentitySelected)
      return
    }
    let size = try faults.vector(&d, fields.pskIdentitiesLength, 2, 7...65535)
    var end = d.offset + size
    while d.offset < end, d.remaining > 0 {
      let count = Int(try d.peek(UInt16.self))
      let item = d.text(
        "PSK Identity (length: \(count))", at: d.next(min(6 + count, d.remaining)))
      let identity = d.open(item)
      let length = try faults.vector(&d, fields.pskIdentityIdentityLength, 2, 1...65535)
      try d.add(fields.pskIdentityIdentity, length: length)
      try d.add(fields.pskIdentityObfuscatedTicketAge)
      d.close(identity)
    }
    let total = try faults.vector(&d, fields.pskBindersLen, 2, 33...65535)
    let binders = d.open(d.put(fields.pskBinders, at: d.next(total)))
    end = d.offset + total
    while d.offset < end, d.remaining > 0 {
      let count = Int(try d.peek(UInt8.self))
      let item = d.put(fields.pskBinder, at: d.next(min(1 + count, d.remaining)))
      d.label("PSK Binder (length: \(count))")
      let binder = d.open(item)
      let length = try faults.vector(&d, fields.pskBinderBinderLength, 1, 32...255)
      try d.add(fields.pskBinderBinder, length: length)
      d.close(binder)
    }
    d.close(binders)
  }

  func addVersions(
    _ d: inout Dissection, _ message: TLSMessage, _ hello: inout TLSHello, _ item: Item
  ) throws(Malformed) {
    var count = 1
    if message == .clientHello {
      count = try faults.vector(&d, fields.supportedVersionsLen, 1, 2...254) / 2
    }
    var isFirst = true
    for _ in 0..<count {
      let version = try d.add(fields.supportedVersion)
      if TLSHello.isGrease(version) { continue }
      if d.wantsLabels {
        let name =
          TLSNames.tlsHandshakeVersion.name(of: UInt64(version))
          ?? "Unknown (0x\(Phrase.hex(UInt64(version), 4)))"
        d.append(to: item, isFirst ? " \(name)" : ", \(name)")
        isFirst = false
      }
      if !TLSSession.isVersion13(version) { hello.isOnlyVersion13 = false }
      let isOlder =
        version >> 8 == 0xfe ? version > hello.oldestVersion : version < hello.oldestVersion
      if isOlder || hello.oldestVersion == 0 || version >> 8 == 0xfb {
        hello.oldestVersion = version
      }
      // Versions over datagrams count downwards.
      let isLater =
        version >> 8 == 0xfe ? version < hello.listedVersion : version > hello.listedVersion
      if isLater || hello.listedVersion == 0 || message != .clientHello {
        hello.listedVersion = version
      }
    }
  }

  func addKeyModes(_ d: inout Dissection) throws(Malformed) {
    let count = try faults.vector(&d, fields.pskKeModesLength, 1, 1...255)
    for _ in 0..<count { try d.add(fields.pskKeMode) }
  }

  func addOIDFilters(_ d: inout Dissection) throws(Malformed) {
    let size = try faults.vector(&d, fields.oidFiltersLength, 2, 0...65535)
    let end = d.offset + size
    while d.offset < end, d.remaining > 0 {
      let count = try faults.vector(&d, fields.oidFiltersOidLength, 1, 1...255)
      try d.add(fields.oidFiltersOid, length: count)
      let values = try faults.vector(&d, fields.oidFiltersValuesLength, 2, 0...65535)
      try d.skip(values)
    }
  }

  /// Next protocol negotiation, the forerunner of ALPN.
  func addNextProtocols(_ d: inout Dissection, _ message: TLSMessage) throws(Malformed) {
    guard d.remaining > 0 else { return }
    let sub = d.open(d.text("Next Protocol Negotiation", at: d.next(d.remaining)))
    while d.remaining > 0 {
      let count = try faults.vector(&d, fields.npnStrLen, 1, 0...255)
      if count > 0 { try d.add(fields.npn, length: count) }
    }
    d.close(sub)
  }

  /// Application-layer protocol settings (draft-vvv-tls-alps).
  func addApplicationSettings(
    _ d: inout Dissection, _ message: TLSMessage
  ) throws(Malformed) {
    guard message == .clientHello else {
      try d.add(fields.alpsSettings, length: d.remaining)
      return
    }
    let size = try faults.vector(&d, fields.alpsLen, 2, 2...65535)
    let sub = d.open(d.put(fields.alpsAlpnList, at: d.next(size)))
    let end = d.offset + size
    while d.offset < end, d.remaining > 0 {
      let count = try faults.vector(&d, fields.alpsAlpnStrLen, 1, 1...255)
      try d.add(fields.alpsAlpnStr, length: count)
    }
    d.close(sub)
  }

  /// RFC 5746 section 3.2.
  func addRenegotiation(_ d: inout Dissection) throws(Malformed) {
    let sub = d.open(d.text("Renegotiation Info extension", at: d.next(d.remaining)))
    let count = try faults.vector(&d, fields.renegInfoLen, 1, 0...255)
    if count > 0 { try d.add(fields.renegInfo, length: count) }
    d.close(sub)
  }

  /// Encrypted server name (draft-ietf-tls-esni-01).
  func addEncryptedName(_ d: inout Dissection, _ message: TLSMessage) throws(Malformed) {
    let ech = encryptedHello.fields
    guard message == .clientHello else {
      try d.add(fields.data, length: d.remaining)
      return
    }
    try d.add(ech.esniSuite)
    try addShare(&d)
    let digest = try faults.vector(&d, ech.esniRecordDigestLength, 2, 0...65535)
    if digest > 0 { try d.add(ech.esniRecordDigest, length: digest) }
    let name = try faults.vector(&d, ech.esniEncryptedSniLength, 2, 1...65535)
    if name > 0 { try d.add(ech.esniEncryptedSni, length: name) }
  }
}

/// What is wrong with messages.
struct TLSFaults {
  let vectorLength, bufferTooSmall, trailing, undecodedStatus, legacyVersion: Expert
  let clientVersion, serverVersion, undecodedCipher, illegalKeyExchange: Expert

  init(_ p: inout Builder) {
    vectorLength = p.expert(
      "malformed.vector_length", .protocolRule, .warning,
      "Variable vector length is outside the permitted range")
    bufferTooSmall = p.expert(
      "malformed.buffer_too_small", .malformed, .error,
      "Malformed message, not enough data is available")
    trailing = p.expert(
      "malformed.trailing_data", .protocolRule, .warning, "Undecoded trailing data is present")
    undecodedStatus = p.expert(
      "handshake.status_request.undecoded", .undecoded, .note,
      "Responder ID list or Request Extensions are not implemented, contact Wireshark "
        + "developers if you want this to be supported")
    legacyVersion = p.expert(
      "handshake.legacy_version", .deprecated, .chat,
      "This legacy_version field MUST be ignored. The supported_versions extension is present "
        + "and MUST be used instead.")
    clientVersion = p.expert(
      "handshake.client_version_error", .protocolRule, .warning,
      "Client Hello legacy version field specifies version 1.3, not version 1.2; some servers "
        + "may not be able to handle that.")
    serverVersion = p.expert(
      "handshake.server_version_error", .protocolRule, .warning,
      "Server Hello legacy version field specifies version 1.3, not version 1.2; some "
        + "middleboxes may not be able to handle that.")
    undecodedCipher = p.expert(
      "handshake.ciphersuite.undecoded", .undecoded, .note,
      "Ciphersuite not implemented, contact Wireshark developers if you want this to be "
        + "supported")
    illegalKeyExchange = p.expert(
      "handshake.server_keyex_illegal", .protocolRule, .warning,
      "It is not legal to send the ServerKeyExchange message for this ciphersuite")
  }

  /// Reads the length of a vector (RFC 8446 section 3.4) of `width` bytes.
  /// - Parameter range: what the standard allows.
  /// - Returns: the length, cut down to the bytes in hand.
  func vector<V: FixedWidthInteger>(
    _ d: inout Dissection, _ field: Field<V>, _ width: Int, _ range: ClosedRange<Int>
  ) throws(Malformed) -> Int {
    var value = 0
    for i in 0..<width { value = value << 8 | Int(try d.peek(UInt8.self, ahead: i)) }
    let item = d.put(field, V(truncatingIfNeeded: value), at: d.next(width))
    try d.skip(width)
    if value < range.lowerBound {
      let least = range.lowerBound
      let length = value
      d.expert(
        vectorLength, at: item, "Vector length \(length) is smaller than minimum \(least)")
    } else if value > range.upperBound {
      let most = range.upperBound
      let length = value
      d.expert(vectorLength, at: item, "Vector length \(length) exceeds maximum \(most)")
    }
    let room = d.reportedRemaining
    if value > room {
      let length = value
      d.expert(
        bufferTooSmall, at: item, "Vector length \(length) is too large, truncating it to \(room)")
      value = room
    }
    return value
  }

  /// Bytes that the structure in hand has no use for.
  func addTrailing(_ d: inout Dissection) {
    let count = d.remaining
    guard count > 0 else { return }
    let words = count == 1 ? "byte was" : "bytes were"
    let item = d.text("\(count) trailing \(words) unprocessed", at: d.next(count))
    d.expert(trailing, at: item, "\(count) trailing \(words) unprocessed")
  }
}
