import RemoraCore

/// Transport parameters of QUIC (RFC 9000 section 18).
struct TLSParameters {
  let fields: TLSParameterFields

  init(_ p: inout Builder) { fields = TLSParameterFields(&p) }

  static let names: ValueNames = [
    0x00: "original_destination_connection_id", 0x01: "max_idle_timeout",
    0x02: "stateless_reset_token", 0x03: "max_udp_payload_size", 0x04: "initial_max_data",
    0x05: "initial_max_stream_data_bidi_local", 0x06: "initial_max_stream_data_bidi_remote",
    0x07: "initial_max_stream_data_uni", 0x08: "initial_max_streams_bidi",
    0x09: "initial_max_streams_uni", 0x0a: "ack_delay_exponent", 0x0b: "max_ack_delay",
    0x0c: "disable_active_migration", 0x0d: "preferred_address",
    0x0e: "active_connection_id_limit", 0x0f: "initial_source_connection_id",
    0x10: "retry_source_connection_id", 0x11: "version_information",
    0x20: "max_datagram_frame_size", 0x1000: "cibir_encoding", 0x1057: "loss_bits",
    0x2ab2: "grease_quic_bit", 0x3127: "google_initial_rtt",
    0x3128: "google_connection_options", 0x3129: "google_user_agent",
    0x312a: "google_support_handshake_done", 0x312b: "google_key_update_not_yet_supported",
    0x4751: "google_quic_params", 0x4752: "google_quic_version", 0x7157: "enable_time_stamp",
    0x7158: "enable_time_stamp_v2", 0xff_73db: "version_information_draft",
    0xde1a: "min_ack_delay_old", 0xff00: "facebook_partial_reliability",
    0xff03_de1a: "min_ack_delay_draft01", 0xff04_de1b: "min_ack_delay",
    0x9f81_a176: "address_discovery", 0xbaba: "enable_multipath",
    0x0f73_9bbc_1b66_6d06: "initial_max_path_id",
  ]

  static func isGrease(_ type: UInt64) -> Bool { type % 31 == 27 }

  /// A number in QUIC's own form (RFC 9000 section 16) at the cursor.
  static func number(
    _ d: borrowing Dissection, ahead: Int = 0
  ) throws(Malformed) -> (value: UInt64, size: Int) {
    let first = try d.peek(UInt8.self, ahead: ahead)
    let size = 1 << Int(first >> 6)
    var value = UInt64(first & 0x3f)
    for i in 1..<max(size, 2) where i < size {
      value = value << 8 | UInt64(try d.peek(UInt8.self, ahead: ahead + i))
    }
    return (value, size)
  }

  func add(_ d: inout Dissection, _ faults: TLSFaults) throws(Malformed) {
    // Drafts before 27 have a list with a length, and numbers of two bytes in it.
    let isOld =
      d.number(at: d.offset, UInt16.self).map { Int($0) == d.remaining - 2 && $0 > 3 } ?? false
    if isOld { try d.add(fields.quicLen) }
    while d.remaining > 0 {
      try d.step()
      let (type, typeSize) = isOld ? (UInt64(try d.peek(UInt16.self)), 2) : try Self.number(d)
      let (length, lengthSize) =
        isOld
        ? (UInt64(try d.peek(UInt16.self, ahead: 2)), 2)
        : try Self.number(d, ahead: typeSize)
      let count = Int(truncatingIfNeeded: min(length, 1 << 32))
      let head = typeSize + lengthSize
      let name = Self.isGrease(type) ? "GREASE" : Self.names.name(of: type)
      let digits = Phrase.hex(type, 2)
      let title = name ?? "Unknown 0x\(digits)"
      let item = d.text(
        "Parameter: \(title) (len=\(count))", at: d.next(min(head + count, d.remaining)))
      let sub = d.open(item)
      d.put(fields.type, type, at: d.next(typeSize))
      try d.skip(typeSize)
      if isOld {
        d.put(
          fields.lengthOld, UInt16(truncatingIfNeeded: length), at: d.next(lengthSize))
      } else {
        d.put(fields.length, length, at: d.next(lengthSize))
      }
      try d.skip(lengthSize)
      if count > 0 { d.put(fields.value, at: d.next(min(count, d.remaining))) }
      try d.inside(count) { d throws(Malformed) in
        try addValue(&d, type, item)
        faults.addTrailing(&d)
      }
      d.close(sub)
    }
  }

  private func addValue(
    _ d: inout Dissection, _ type: UInt64, _ item: Item
  ) throws(Malformed) {
    let count = d.remaining
    switch type {
    case 0x00: try d.add(fields.originalDestinationConnectionId, length: count)
    case 0x01: try addNumber(&d, fields.maxIdleTimeout, item, unit: " ms")
    case 0x02: try d.add(fields.statelessResetToken, length: min(16, count))
    case 0x03: try addNumber(&d, fields.maxUdpPayloadSize, item)
    case 0x04: try addNumber(&d, fields.initialMaxData, item)
    case 0x05: try addNumber(&d, fields.initialMaxStreamDataBidiLocal, item)
    case 0x06: try addNumber(&d, fields.initialMaxStreamDataBidiRemote, item)
    case 0x07: try addNumber(&d, fields.initialMaxStreamDataUni, item)
    case 0x08: try addNumber(&d, fields.initialMaxStreamsBidi, item)
    case 0x09: try addNumber(&d, fields.initialMaxStreamsUni, item)
    case 0x0a: try addNumber(&d, fields.ackDelayExponent, nil)
    case 0x0b: try addNumber(&d, fields.maxAckDelay, item)
    case 0x0d: try addPreferredAddress(&d)
    case 0x0e: try addNumber(&d, fields.activeConnectionIdLimit, item)
    case 0x0f: try d.add(fields.initialSourceConnectionId, length: count)
    case 0x10: try d.add(fields.retrySourceConnectionId, length: count)
    case 0x11, 0xff_73db:
      try d.add(fields.viChosenVersion)
      while d.remaining >= 4 {
        let version = try d.add(fields.viOtherVersion)
        if version & 0x0f0f_0f0f == 0x0a0a_0a0a { d.append(" (GREASE)") }
      }
    case 0x20: try addNumber(&d, fields.maxDatagramFrameSize, item)
    case 0x1000:
      let length = try addNumber(&d, fields.cibirEncodingLength, nil)
      let offset = try addNumber(&d, fields.cibirEncodingOffset, nil)
      d.append(to: item, " Length: \(length), Offset: \(offset)")
    case 0x1057: try addNumber(&d, fields.lossBits, nil)
    case 0x3127: try addNumber(&d, fields.googleInitialRtt, item, unit: " us")
    case 0x3128: try d.add(fields.googleConnectionOptions, length: count)
    case 0x3129: try d.add(fields.googleUserAgent, length: count)
    case 0x312a: d.put(fields.googleSupportHandshakeDone, at: d.next(count))
    case 0x312b: d.put(fields.googleKeyUpdateNotYetSupported, at: d.next(count))
    case 0x4751: try d.add(fields.googleQuicParams, length: count)
    case 0x4752:
      try d.add(fields.googleQuicVersion)
      guard d.remaining > 0 else { return }
      let total = Int(try d.add(fields.googleSupportedVersionsLength))
      for _ in 0..<total / 4 { try d.add(fields.googleSupportedVersion) }
      return
    case 0x7158: try addNumber(&d, fields.enableTimeStampV2, nil)
    case 0xff00: try addNumber(&d, fields.facebookPartialReliability, nil)
    case 0xde1a, 0xff02_de1a, 0xff03_de1a, 0xff04_de1b:
      if Self.isGrease(type) { break }
      try addNumber(&d, fields.minAckDelay, item)
    case 0x9f81_a176: try addNumber(&d, fields.addressDiscovery, nil)
    case 0xbaba: try addNumber(&d, fields.enableMultipath, nil)
    case 0x0f73_9bbc_1b66_6d06: try addNumber(&d, fields.initialMaxPathId, nil)
    default: break
    }
    try d.skip(d.remaining > 0 && Self.isOpaque(type) ? d.remaining : 0)
  }

  /// Whether all of the value is shown as bytes only.
  private static func isOpaque(_ type: UInt64) -> Bool {
    switch type {
    case 0x00...0x0b, 0x0d...0x11, 0x20, 0x1000, 0x1057, 0x3127, 0x7158: isGrease(type)
    default: true
    }
  }

  @discardableResult
  private func addNumber(
    _ d: inout Dissection, _ field: Field<UInt64>, _ item: Item?, unit: String = ""
  ) throws(Malformed) -> UInt64 {
    let (value, size) = try Self.number(d)
    d.put(field, value, at: d.next(size))
    try d.skip(size)
    if let item { d.append(to: item, " \(value)\(unit)") }
    return value
  }

  private func addPreferredAddress(_ d: inout Dissection) throws(Malformed) {
    try d.add(fields.preferredAddressIpv4address)
    try d.add(fields.preferredAddressIpv4port)
    try d.add(fields.preferredAddressIpv6address)
    try d.add(fields.preferredAddressIpv6port)
    let count = Int(try d.add(fields.preferredAddressConnectionidLength))
    try d.add(fields.preferredAddressConnectionid, length: count)
    try d.add(fields.preferredAddressStatelessresettoken, length: 16)
  }
}

/// Encrypted Client Hello (draft-ietf-tls-esni).
struct TLSEncryptedHello {
  let fields: TLSEncryptedHelloFields
  let invalidVersion: Expert

  init(_ p: inout Builder) {
    fields = TLSEncryptedHelloFields(&p)
    invalidVersion = p.expert(
      "ech_echconfig_invalid_version", .protocolRule, .warning,
      "Invalid/unknown ECHConfig version")
  }

  func add(
    _ d: inout Dissection, _ message: TLSMessage, _ faults: TLSFaults
  ) throws(Malformed) {
    switch message {
    case .clientHello:
      let kind = try d.add(fields.clientHelloType)
      guard kind == 0 else { return }
      try addSuite(&d)
      try d.add(fields.configId)
      let enc = try faults.vector(&d, fields.encLength, 2, 0...65535)
      try d.add(fields.enc, length: enc)
      let count = try faults.vector(&d, fields.payloadLength, 2, 1...65535)
      try d.add(fields.payload, length: count)
    case .encryptedExtensions:
      let sub = d.open(d.put(fields.retryConfigs, at: d.next(d.remaining)))
      try addConfigurations(&d, faults)
      d.close(sub)
    default: try d.add(fields.confirmation, length: d.remaining)
    }
  }

  private func addSuite(_ d: inout Dissection) throws(Malformed) {
    let kdf = try d.peek(UInt16.self)
    let aead = try d.peek(UInt16.self, ahead: 2)
    let item = d.put(fields.hpkeKeyconfigCipherSuite, at: d.next(4))
    if d.wantsLabels {
      let first = TLSNames.tlsEchHpkeKeyconfigCipherSuiteKdfId.name(of: UInt64(kdf))
      let second = TLSNames.tlsEchHpkeKeyconfigCipherSuiteAeadId.name(of: UInt64(aead))
      d.label(
        "Cipher Suite: \(first ?? "Unknown (\(kdf))")/\(second ?? "Unknown (\(aead))")")
    }
    let sub = d.open(item)
    try d.add(fields.hpkeKeyconfigCipherSuiteKdfId)
    try d.add(fields.hpkeKeyconfigCipherSuiteAeadId)
    d.close(sub)
  }

  func addConfigurations(_ d: inout Dissection, _ faults: TLSFaults) throws(Malformed) {
    let size = try faults.vector(&d, fields.echconfiglistLength, 2, 4...65535)
    let list = d.open(d.put(fields.echconfiglist, at: d.next(size)))
    let end = d.offset + size
    while d.offset < end, d.remaining > 0 {
      let count = Int(try d.peek(UInt16.self, ahead: 2))
      let sub = d.open(d.put(fields.echconfig, at: d.next(min(4 + count, d.remaining))))
      let version = try d.add(fields.echconfigVersion)
      let length = Int(try d.add(fields.echconfigLength))
      if version == 0xfe0d {
        try d.inside(length) { d throws(Malformed) in try addConfiguration(&d, faults) }
      } else {
        d.expert(invalidVersion)
        try d.skip(length)
      }
      d.close(sub)
    }
    d.close(list)
  }

  private func addConfiguration(
    _ d: inout Dissection, _ faults: TLSFaults
  ) throws(Malformed) {
    let key = d.open(d.put(fields.hpkeKeyconfig, at: d.next(d.remaining)))
    try d.add(fields.hpkeKeyconfigConfigId)
    try d.add(fields.hpkeKeyconfigKemId)
    let size = try faults.vector(&d, fields.hpkeKeyconfigPublicKeyLength, 2, 1...65535)
    try d.add(fields.hpkeKeyconfigPublicKey, length: size)
    let suites = try faults.vector(&d, fields.hpkeKeyconfigCipherSuitesLength, 2, 4...65532)
    let list = d.open(d.put(fields.hpkeKeyconfigCipherSuites, at: d.next(suites)))
    for _ in 0..<suites / 4 { try addSuite(&d) }
    d.close(list)
    d.close(key, fitting: true)
    try d.add(fields.echconfigcontentsMaximumNameLength)
    let name = try faults.vector(&d, fields.echconfigcontentsPublicNameLength, 1, 1...255)
    try d.add(fields.echconfigcontentsPublicName, length: name)
    let rest = try faults.vector(&d, fields.echconfigcontentsExtensionsLength, 2, 0...65535)
    if rest > 0 { try d.add(fields.echconfigcontentsExtensions, length: rest) }
  }
}
