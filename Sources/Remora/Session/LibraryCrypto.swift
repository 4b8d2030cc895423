internal import Crypto
public import RemoraCore

/// Digests and ciphers, from swift-crypto.
extension Libraries {
  public func digest(_ kind: DigestKind, _ bytes: [UInt8]) -> [UInt8]? {
    switch kind {
    case .md5: Array(Insecure.MD5.hash(data: bytes))
    case .sha1: Array(Insecure.SHA1.hash(data: bytes))
    case .sha256: Array(SHA256.hash(data: bytes))
    case .sha384: Array(SHA384.hash(data: bytes))
    }
  }

  public func authenticate(_ kind: DigestKind, key: [UInt8], _ bytes: [UInt8]) -> [UInt8]? {
    let key = SymmetricKey(data: key)
    return switch kind {
    case .md5: Array(HMAC<Insecure.MD5>.authenticationCode(for: bytes, using: key))
    case .sha1: Array(HMAC<Insecure.SHA1>.authenticationCode(for: bytes, using: key))
    case .sha256: Array(HMAC<SHA256>.authenticationCode(for: bytes, using: key))
    case .sha384: Array(HMAC<SHA384>.authenticationCode(for: bytes, using: key))
    }
  }

  public func encryptBlock(_ block: [UInt8], key: [UInt8]) -> [UInt8]? {
    BlockCipher(key: key)?.encrypt(block)
  }

  public func open(
    _ bytes: [UInt8], key: [UInt8], nonce: [UInt8], additional: [UInt8]
  ) -> [UInt8]? {
    guard bytes.count >= 16, key.count == 16 || key.count == 32,
      let nonce = try? AES.GCM.Nonce(data: nonce),
      let box = try? AES.GCM.SealedBox(
        nonce: nonce, ciphertext: bytes.dropLast(16), tag: bytes.suffix(16)),
      let plain = try? AES.GCM.open(
        box, using: SymmetricKey(data: key), authenticating: additional)
    else { return nil }
    return Array(plain)
  }
}

/// AES, forward and one block at a time (FIPS 197 section 5): what masks the headers of QUIC. The
/// library has it only in modes. Keys are derived from public bytes here, so nothing hangs on how
/// long it takes.
struct BlockCipher {
  private let schedule: [UInt8]
  private let rounds: Int

  private static let substitutes: [UInt8] = {
    // Inverses in the field, by powers of the generator 3 and of its inverse.
    var table = [UInt8](repeating: 0x63, count: 256)
    var p: UInt8 = 1
    var q: UInt8 = 1
    repeat {
      p = p ^ (p << 1) ^ (p & 0x80 != 0 ? 0x1b : 0)
      q ^= q << 1
      q ^= q << 2
      q ^= q << 4
      if q & 0x80 != 0 { q ^= 0x09 }
      func turn(_ n: UInt8) -> UInt8 { q << n | q >> (8 - n) }
      table[Int(p)] = q ^ turn(1) ^ turn(2) ^ turn(3) ^ turn(4) ^ 0x63
    } while p != 1
    return table
  }()

  init?(key: [UInt8]) {
    guard key.count == 16 || key.count == 32 else { return nil }
    let words = key.count / 4
    rounds = words + 6
    var all = key
    var constant: UInt8 = 1
    for i in words..<4 * (rounds + 1) {
      var word = Array(all.suffix(4))
      if i % words == 0 {
        word = [word[1], word[2], word[3], word[0]].map { Self.substitutes[Int($0)] }
        word[0] ^= constant
        constant = Self.double(constant)
      } else if words > 6, i % words == 4 {
        word = word.map { Self.substitutes[Int($0)] }
      }
      for j in 0..<4 { all.append(all[(i - words) * 4 + j] ^ word[j]) }
    }
    schedule = all
  }

  private static func double(_ byte: UInt8) -> UInt8 { byte << 1 ^ (byte & 0x80 != 0 ? 0x1b : 0) }

  func encrypt(_ block: [UInt8]) -> [UInt8]? {
    guard block.count == 16 else { return nil }
    var state = block
    addKey(&state, 0)
    for round in 1...rounds {
      var next = state
      for i in 0..<16 { next[i] = Self.substitutes[Int(state[(i + i % 4 * 4) % 16])] }
      state = next
      if round < rounds { mix(&state) }
      addKey(&state, round)
    }
    return state
  }

  private func addKey(_ state: inout [UInt8], _ round: Int) {
    for i in 0..<16 { state[i] ^= schedule[round * 16 + i] }
  }

  private func mix(_ state: inout [UInt8]) {
    for column in stride(from: 0, to: 16, by: 4) {
      let a = Array(state[column..<column + 4])
      let all = a[0] ^ a[1] ^ a[2] ^ a[3]
      for i in 0..<4 { state[column + i] = a[i] ^ all ^ Self.double(a[i] ^ a[(i + 1) % 4]) }
    }
  }
}
