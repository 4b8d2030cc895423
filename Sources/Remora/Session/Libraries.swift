public import RemoraCore

/// The algorithms that the program lends to protocols, from the system's libraries.
public struct Libraries: Algorithms {
  public init() {}

  public func unpack(_ bytes: [UInt8], _ coding: ContentCoding, limit: Int) -> [UInt8]? {
    switch coding {
    case .gzip: Unpacking.inflate(bytes, .gzip, limit)
    case .zlib: Unpacking.inflate(bytes, .zlib, limit)
    case .deflate: Unpacking.inflate(bytes, .raw, limit)
    case .brotli: Unpacking.brotli(bytes, limit)
    case .zstd: Unpacking.zstd(bytes, limit)
    case .lz4: Unpacking.lz4(bytes, limit)
    case .snappy: Unpacking.snappy(bytes, limit)
    }
  }
}
