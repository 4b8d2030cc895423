internal import CRemoraPlugin
import RemoraCore

/// The verbs that concern other packets, and algorithms.
extension PluginHost {
  static func addServices(_ verbs: inout remora_host) {
    verbs.appoint = { raw, handle, carrier, a, b in
      guard let frame = PluginHost.frame(raw), let a = a?.pointee,
        let carrier = UInt16(exactly: carrier).flatMap(Carrier.init(rawValue:))
      else { return 0 }
      let proto = frame.pointee.own._withUnsafeGuaranteedRef { own in
        Int(handle) < own.references.count ? own.references[Int(handle)] : nil
      }
      guard let proto else {
        PluginHost.fail(frame)
        return 0
      }
      frame.pointee.dissection.pointee.appoint(
        proto, over: carrier, PluginHost.endpoint(a), (b?.pointee).map(PluginHost.endpoint))
      return 1
    }
    verbs.compute = { raw, what, variant, spans, count, limit, take, context in
      guard let frame = PluginHost.frame(raw), let spans, let take, count <= 4 else { return 0 }
      let inputs = UnsafeBufferPointer(start: spans, count: count)
      guard inputs.allSatisfy({ $0.count <= 64 << 20 }) else { return 0 }
      let bytes = inputs.map { Array(UnsafeBufferPointer(start: $0.bytes, count: $0.count)) }
      let algorithms = frame.pointee.dissection.pointee.algorithms
      guard
        let result = PluginHost.compute(
          algorithms, what, Int(variant), bytes, min(Int(clamping: limit), 64 << 20))
      else { return 0 }
      result.withUnsafeBufferPointer { take($0.baseAddress, $0.count, context) }
      return 1
    }
  }

  private static func endpoint(_ end: remora_end) -> Endpoint {
    Endpoint(
      Address(
        kind: UInt8(exactly: end.address.kind).flatMap(Address.Kind.init(rawValue:)) ?? .none,
        high: end.address.high, low: end.address.low), end.port)
  }

  private static let codings: [ContentCoding] = [
    .gzip, .zlib, .deflate, .brotli, .zstd, .lz4, .snappy,
  ]
  private static let digests: [DigestKind] = [.md5, .sha1, .sha256, .sha384]

  private static func compute(
    _ algorithms: any Algorithms, _ what: UInt32, _ variant: Int, _ spans: [[UInt8]], _ limit: Int
  ) -> [UInt8]? {
    switch (what, spans.count) {
    case (REMORA_UNPACK.rawValue, 1):
      guard codings.indices.contains(variant) else { return nil }
      return algorithms.unpack(spans[0], codings[variant], limit: limit)
    case (REMORA_DIGEST.rawValue, 1):
      guard digests.indices.contains(variant) else { return nil }
      return algorithms.digest(digests[variant], spans[0])
    case (REMORA_HMAC.rawValue, 2):
      guard digests.indices.contains(variant) else { return nil }
      return algorithms.authenticate(digests[variant], key: spans[1], spans[0])
    case (REMORA_AES_BLOCK.rawValue, 2): return algorithms.encryptBlock(spans[0], key: spans[1])
    case (REMORA_AES_GCM.rawValue, 4):
      return algorithms.open(spans[0], key: spans[1], nonce: spans[2], additional: spans[3])
    default: return nil
    }
  }
}
