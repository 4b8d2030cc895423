import RemoraCore

/// Keys of one direction (RFC 9001 section 5.1).
struct QUICKeys: Sendable {
  let key, iv, mask: [UInt8]
}

/// What protects the first packets of connections: anybody can derive it (RFC 9001 section 5.2).
enum QUICSecrets {
  /// Both directions' keys, by the connection id that the client chose for the server.
  static func initial(
    _ d: borrowing Dissection, version: UInt32, _ id: [UInt8]
  ) -> (client: QUICKeys, server: QUICKeys)? {
    guard let salt = salt(version),
      let secret = d.algorithms.authenticate(.sha256, key: salt, id),
      let client = keys(d, secret, "client in", version),
      let server = keys(d, secret, "server in", version)
    else { return nil }
    return (client, server)
  }

  private static func keys(
    _ d: borrowing Dissection, _ secret: [UInt8], _ label: String, _ version: UInt32
  ) -> QUICKeys? {
    let prefix = isVersion2(version) ? "quicv2" : "quic"
    guard let own = expand(d, secret, label, 32),
      let key = expand(d, own, "\(prefix) key", 16), let iv = expand(d, own, "\(prefix) iv", 12),
      let mask = expand(d, own, "\(prefix) hp", 16)
    else { return nil }
    return QUICKeys(key: key, iv: iv, mask: mask)
  }

  /// HKDF-Expand-Label for at most 32 bytes (RFC 8446 section 7.1).
  private static func expand(
    _ d: borrowing Dissection, _ secret: [UInt8], _ label: String, _ count: Int
  ) -> [UInt8]? {
    let full = Array("tls13 \(label)".utf8)
    var info: [UInt8] = [0, UInt8(truncatingIfNeeded: count)]
    info.append(UInt8(truncatingIfNeeded: full.count))
    info += full
    info += [0, 1]
    return d.algorithms.authenticate(.sha256, key: secret, info).map { Array($0.prefix(count)) }
  }

  static func isVersion2(_ version: UInt32) -> Bool {
    version == 0x6b33_43cf || version == 0x709a_50c4 || version == 0xff02_0000
  }

  /// Google's own versions behind the headers of IETF's: Q050, T050, T051.
  static func isGoogle(_ version: UInt32) -> Bool {
    version == 0x5130_3530 || version == 0x5430_3530 || version == 0x5430_3531
  }

  /// The draft that a version follows; 34 for those after the last draft.
  static func draft(_ version: UInt32) -> UInt32 {
    if version >> 8 == 0xff_0000 { return version & 0xff }
    switch version {
    case 0xface_b001: return 22
    case 0xface_b002, 0xface_b00e: return 27
    case 0x5130_3530, 0x5430_3530: return 27
    case 0x5430_3531: return 29
    case 0x4547_4700...0x4547_47ff: return 29
    default: return 34
    }
  }

  private static func salt(_ version: UInt32) -> [UInt8]? {
    switch version {
    case 0x6b33_43cf:
      return bytes(0x0ded_e3de_f700_a6db, 0x8193_81be_6e26_9dcb, 0xf9bd_2ed9)
    case 0x709a_50c4, 0xff02_0000:
      return bytes(0xa707_c203_a59b_4718, 0x4a1d_62ca_5704_06ea, 0x7ae3_e5d3)
    case 0x5130_3530:
      return bytes(0x5045_74ef_d066_fe2f, 0x9d94_5cfc_dbd3_a7f0, 0xd3b5_6b45)
    case 0x5430_3530:
      return bytes(0x7ff5_79e5_acd0_7291, 0x5580_304c_43a2_367c, 0x6048_8310)
    case 0x5430_3531:
      return bytes(0x7a4e_def4_e7cc_ee5f, 0xa450_6c19_124f_c8cc, 0xda6e_033d)
    default: break
    }
    switch draft(version) {
    case 17...20: return bytes(0xef4f_b0ab_b474_70c4, 0x1bef_cf80_3133_4fae, 0x485e_09a0)
    case 23...28: return bytes(0xc3ee_f712_c72e_bb5a, 0x11a7_d243_2bb4_6365, 0xbef9_f502)
    case 29...32: return bytes(0xafbf_ec28_9993_d24c, 0x9e97_86f1_9c61_11e0, 0x4390_a899)
    case 33...: return bytes(0x3876_2cf7_f559_34b3, 0x4d17_9ae6_a4c8_0cad, 0xccbb_7f0a)
    default: return nil
    }
  }

  private static func bytes(_ a: UInt64, _ b: UInt64, _ c: UInt32) -> [UInt8] {
    var out: [UInt8] = []
    for word in [a, b] {
      for i in 0..<8 { out.append(UInt8(truncatingIfNeeded: word >> UInt64(56 - 8 * i))) }
    }
    for i in 0..<4 { out.append(UInt8(truncatingIfNeeded: c >> UInt32(24 - 8 * i))) }
    return out
  }
}

/// A packet whose protection was taken off (RFC 9001 sections 5.3 and 5.4).
struct QUICOpened {
  let first: UInt8
  let numberLength: Int
  let number: UInt64
  /// nil where the bytes are not what they are said to be.
  let plain: [UInt8]?

  /// - Parameters:
  ///   - header: the packet up to its number.
  ///   - rest: the protected number and what follows it.
  init?(
    _ d: borrowing Dissection, _ keys: QUICKeys, header: [UInt8], rest: [UInt8],
    isLong: Bool = true
  ) {
    guard rest.count >= 20, let start = header.first,
      let mask = d.algorithms.encryptBlock(Array(rest[4..<20]), key: keys.mask)
    else { return nil }
    first = start ^ (mask[0] & (isLong ? 0x0f : 0x1f))
    numberLength = Int(first & 3) + 1
    var value: UInt64 = 0
    var additional = header
    additional[0] = first
    for i in 0..<numberLength {
      let byte = rest[i] ^ mask[i + 1]
      additional.append(byte)
      value = value << 8 | UInt64(byte)
    }
    number = value
    var nonce = keys.iv
    for i in 0..<8 where nonce.count == 12 {
      nonce[11 - i] ^= UInt8(truncatingIfNeeded: value >> UInt64(8 * i))
    }
    plain = d.algorithms.open(
      Array(rest[numberLength...]), key: keys.key, nonce: nonce, additional: additional)
  }
}
