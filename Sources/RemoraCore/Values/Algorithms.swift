/// Algorithms from libraries, lent to protocols: Core itself links none of them.
///
/// Every answer is nil where the library is not there or the input is not sound.
public protocol Algorithms: Sendable {
  /// Unpacks a body.
  /// - Parameter limit: bytes at most; more are cut off.
  func unpack(_ bytes: [UInt8], _ coding: ContentCoding, limit: Int) -> [UInt8]?
  /// A digest of the bytes: 16 for MD5, 20 for SHA-1, 32 for SHA-256, 48 for SHA-384.
  func digest(_ kind: DigestKind, _ bytes: [UInt8]) -> [UInt8]?
  /// HMAC with a digest.
  func authenticate(_ kind: DigestKind, key: [UInt8], _ bytes: [UInt8]) -> [UInt8]?
  /// One block of AES in ECB mode; the key has 16 or 32 bytes.
  func encryptBlock(_ block: [UInt8], key: [UInt8]) -> [UInt8]?
  /// Opens AES-GCM; `bytes` ends with the tag of 16.
  func open(_ bytes: [UInt8], key: [UInt8], nonce: [UInt8], additional: [UInt8]) -> [UInt8]?
}

public enum ContentCoding: Sendable { case gzip, zlib, deflate, brotli, zstd, lz4, snappy }
public enum DigestKind: Sendable { case md5, sha1, sha256, sha384 }

extension Algorithms {
  public func unpack(_ bytes: [UInt8], _ coding: ContentCoding, limit: Int) -> [UInt8]? { nil }
  public func digest(_ kind: DigestKind, _ bytes: [UInt8]) -> [UInt8]? { nil }
  public func authenticate(_ kind: DigestKind, key: [UInt8], _ bytes: [UInt8]) -> [UInt8]? { nil }
  public func encryptBlock(_ block: [UInt8], key: [UInt8]) -> [UInt8]? { nil }
  public func open(
    _ bytes: [UInt8], key: [UInt8], nonce: [UInt8], additional: [UInt8]
  ) -> [UInt8]? { nil }
}

/// None: compressed bodies stay packed, and what is encrypted stays so.
public struct NoAlgorithms: Algorithms { public init() {} }

extension Dissection {
  /// Algorithms that the program has lent; ask only for what is wanted, they allocate.
  public var algorithms: any Algorithms { store.pointee.algorithms }
}
