import Remora
import RemoraCore
import Testing

/// What protocols are lent, against the vectors of the standards.
@Suite struct LibraryCryptoTests {
  private func bytes(_ hex: String) -> [UInt8] {
    let digits = hex.compactMap { $0.hexDigitValue }.map { UInt8(truncatingIfNeeded: $0) }
    return stride(from: 0, to: digits.count - 1, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
  }

  /// FIPS 197 appendices C.1 and C.3.
  @Test func oneBlockOfAES() {
    let plain = bytes("00112233445566778899aabbccddeeff")
    let library = Libraries()
    #expect(
      library.encryptBlock(plain, key: bytes("000102030405060708090a0b0c0d0e0f"))
        == bytes("69c4e0d86a7b0430d8cdb78070b4c55a"))
    #expect(
      library.encryptBlock(
        plain, key: bytes("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f"))
        == bytes("8ea2b7ca516745bfeafc49904b496089"))
    #expect(library.encryptBlock(plain, key: [1, 2, 3]) == nil)
    #expect(library.encryptBlock([1], key: plain) == nil)
  }

  /// RFC 1321 appendix A.5, FIPS 180-4 examples.
  @Test func digests() {
    let library = Libraries()
    let text = Array("abc".utf8)
    #expect(library.digest(.md5, text) == bytes("900150983cd24fb0d6963f7d28e17f72"))
    #expect(library.digest(.sha1, text) == bytes("a9993e364706816aba3e25717850c26c9cd0d89d"))
    #expect(
      library.digest(.sha256, text)
        == bytes("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"))
    #expect(library.digest(.sha384, text)?.count == 48)
  }

  /// RFC 9001 appendix A.1: HKDF-Extract is one HMAC.
  @Test func authentication() {
    #expect(
      Libraries().authenticate(
        .sha256, key: bytes("38762cf7f55934b34d179ae6a4c80cadccbb7f0a"), bytes("8394c8f03e515708"))
        == bytes("7db5df06e7a69e432496adedb00851923595221596ae2ae9fb8115c1e9ed0a44"))
  }

  /// RFC 9001 appendix A.4: an empty text, authenticated with a fixed key.
  @Test func openingNeedsTheRightTag() {
    let packet = bytes("088394c8f03e515708ff000000010008f067a5502a4262b5746f6b656e")
    let key = bytes("be0c690b9f66575a1d766b54e368c84e")
    let nonce = bytes("461599d35d632bf2239825bb")
    let tag = bytes("04a265ba2eff4d829058fb3f0f2496ba")
    #expect(Libraries().open(tag, key: key, nonce: nonce, additional: packet) == [])
    var wrong = tag
    wrong[3] ^= 1
    #expect(Libraries().open(wrong, key: key, nonce: nonce, additional: packet) == nil)
    #expect(Libraries().open([1, 2], key: key, nonce: nonce, additional: packet) == nil)
  }
}
