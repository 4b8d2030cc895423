internal import CRemoraPlugin
import RemoraCore

/// The program's algorithms: a plugin links no libraries of its own.
struct HostAlgorithms: Algorithms, @unchecked Sendable {
  /// The call in hand; algorithms are only asked for while one is.
  private let host: () -> UnsafeMutablePointer<remora_dissection>?

  init(_ host: @escaping () -> UnsafeMutablePointer<remora_dissection>?) { self.host = host }

  func unpack(_ bytes: [UInt8], _ coding: ContentCoding, limit: Int) -> [UInt8]? {
    let variant: UInt32 =
      switch coding {
      case .gzip: 0
      case .zlib: 1
      case .deflate: 2
      case .brotli: 3
      case .zstd: 4
      case .lz4: 5
      case .snappy: 6
      }
    return compute(REMORA_UNPACK, variant, [bytes], limit: limit)
  }

  func digest(_ kind: DigestKind, _ bytes: [UInt8]) -> [UInt8]? {
    compute(REMORA_DIGEST, Self.number(kind), [bytes])
  }

  func authenticate(_ kind: DigestKind, key: [UInt8], _ bytes: [UInt8]) -> [UInt8]? {
    compute(REMORA_HMAC, Self.number(kind), [bytes, key])
  }

  func encryptBlock(_ block: [UInt8], key: [UInt8]) -> [UInt8]? {
    compute(REMORA_AES_BLOCK, 0, [block, key])
  }

  func open(_ bytes: [UInt8], key: [UInt8], nonce: [UInt8], additional: [UInt8]) -> [UInt8]? {
    compute(REMORA_AES_GCM, 0, [bytes, key, nonce, additional])
  }

  private static func number(_ kind: DigestKind) -> UInt32 {
    switch kind {
    case .md5: 0
    case .sha1: 1
    case .sha256: 2
    case .sha384: 3
    }
  }

  /// Lends the inputs one after the other, then asks.
  private func compute(
    _ what: remora_algorithm, _ variant: UInt32, _ inputs: [[UInt8]], limit: Int = 0
  ) -> [UInt8]? {
    guard let host = host() else { return nil }
    let all = inputs.flatMap { $0 }
    return all.withUnsafeBufferPointer { memory -> [UInt8]? in
      var spans: [remora_span] = []
      var at = 0
      for input in inputs {
        // Of empty inputs the place does not matter, but there is one.
        spans.append(remora_span(bytes: memory.baseAddress.map { $0 + at }, count: input.count))
        at += input.count
      }
      var result: [UInt8] = []
      let isDone = withUnsafeMutablePointer(to: &result) { result in
        host.pointee.host.pointee.compute(
          host, what.rawValue, variant, spans, spans.count, max(0, limit),
          { bytes, count, context in
            guard let context else { return }
            context.assumingMemoryBound(to: [UInt8].self).pointee =
              Array(UnsafeBufferPointer(start: bytes, count: count))
          }, result)
      }
      return isDone != 0 ? result : nil
    }
  }
}
