internal import CBrotli
internal import CLz4
internal import CZlib
internal import CZstd

/// Unpacks bodies that are in memory as a whole.
///
/// What a cut body gives is good as far as it goes; nil is for bytes that give nothing at all.
/// Output grows by what was really unpacked and stops at the caller's limit, so that a small body
/// cannot ask for much memory.
enum Unpacking {
  /// What lies around the compressed blocks of DEFLATE (RFC 1951).
  enum Wrapping: Int32 {
    /// RFC 1952.
    case gzip = 31
    /// RFC 1950.
    case zlib = 15
    case raw = -15
  }

  private static let chunk = 16 << 10

  /// Calls `step` with one buffer after the other until it says that it is done.
  private static func collect(
    _ limit: Int, _ step: (UnsafeMutableRawBufferPointer) -> (produced: Int, goesOn: Bool)
  ) -> [UInt8]? {
    var out: [UInt8] = []
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: chunk, alignment: 16)
    defer { buffer.deallocate() }
    while out.count < limit {
      let (produced, goesOn) = step(buffer)
      out.append(contentsOf: buffer[..<min(produced, limit - out.count)])
      if !goesOn { break }
    }
    return out.isEmpty ? nil : out
  }

  static func inflate(_ bytes: [UInt8], _ wrapping: Wrapping, _ limit: Int) -> [UInt8]? {
    var stream = z_stream()
    let size = Int32(truncatingIfNeeded: MemoryLayout<z_stream>.size)
    guard inflateInit2_(&stream, wrapping.rawValue, ZLIB_VERSION, size) == Z_OK else { return nil }
    defer { inflateEnd(&stream) }
    return bytes.withUnsafeBufferPointer { input in
      stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
      stream.avail_in = UInt32(clamping: input.count)
      return collect(limit) { buffer in
        let room = UInt32(clamping: buffer.count)
        stream.next_out = buffer.baseAddress?.assumingMemoryBound(to: UInt8.self)
        stream.avail_out = room
        let status = CZlib.inflate(&stream, Z_NO_FLUSH)
        return (Int(room - stream.avail_out), status == Z_OK)
      }
    }
  }

  static func brotli(_ bytes: [UInt8], _ limit: Int) -> [UInt8]? {
    guard let decoder = BrotliDecoderCreateInstance(nil, nil, nil) else { return nil }
    defer { BrotliDecoderDestroyInstance(decoder) }
    return bytes.withUnsafeBufferPointer { input in
      var next = input.baseAddress
      var available = input.count
      return collect(limit) { buffer in
        var room = buffer.count
        var out = buffer.baseAddress?.assumingMemoryBound(to: UInt8.self)
        let status = BrotliDecoderDecompressStream(
          decoder, &available, &next, &room, &out, nil)
        return (buffer.count - room, status == BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT)
      }
    }
  }

  static func zstd(_ bytes: [UInt8], _ limit: Int) -> [UInt8]? {
    guard let context = ZSTD_createDStream() else { return nil }
    defer { ZSTD_freeDStream(context) }
    ZSTD_initDStream(context)
    return bytes.withUnsafeBytes { input in
      var source = ZSTD_inBuffer(src: input.baseAddress, size: input.count, pos: 0)
      var isWhole = false
      let out = collect(limit) { buffer in
        var target = ZSTD_outBuffer(dst: buffer.baseAddress, size: buffer.count, pos: 0)
        let status = ZSTD_decompressStream(context, &target, &source)
        isWhole = status == 0
        let isDone =
          ZSTD_isError(status) != 0 || source.pos == source.size && target.pos < target.size
        return (target.pos, !isDone)
      }
      return isWhole || out?.count == limit ? out : nil
    }
  }

  static func lz4(_ bytes: [UInt8], _ limit: Int) -> [UInt8]? {
    var context: OpaquePointer?
    guard LZ4F_isError(LZ4F_createDecompressionContext(&context, UInt32(LZ4F_VERSION))) == 0
    else { return nil }
    defer { LZ4F_freeDecompressionContext(context) }
    return bytes.withUnsafeBytes { input in
      var at = 0
      return collect(limit) { buffer in
        var given = input.count - at
        var room = buffer.count
        let status = LZ4F_decompress(
          context, buffer.baseAddress, &room, input.baseAddress.map { $0 + at }, &given, nil)
        guard LZ4F_isError(status) == 0 else { return (0, false) }
        at += given
        return (room, status != 0 && (given > 0 || room > 0))
      }
    }
  }

  /// A block of Snappy's own format: a length, then literals and copies.
  static func snappy(_ bytes: [UInt8], _ limit: Int) -> [UInt8]? {
    var at = 0
    var size = 0
    var shift = 0
    while at < bytes.count, shift < 35 {
      let byte = bytes[at]
      at += 1
      size |= Int(byte & 0x7f) << shift
      shift += 7
      if byte < 0x80 { break }
    }
    var out: [UInt8] = []
    while at < bytes.count, out.count < limit {
      let tag = Int(bytes[at])
      at += 1
      /// The number that follows the tag, least significant byte first.
      func number(_ width: Int) -> Int? {
        guard at + width <= bytes.count else { return nil }
        var value = 0
        for i in 0..<width { value |= Int(bytes[at + i]) << (8 * i) }
        at += width
        return value
      }
      if tag & 3 == 0 {
        var length = tag >> 2
        if length >= 60 {
          guard let long = number(length - 59) else { return nil }
          length = long
        }
        length += 1
        guard length <= bytes.count - at else { return nil }
        out.append(contentsOf: bytes[at..<(at + length)])
        at += length
        continue
      }
      let length = tag & 3 == 1 ? (tag >> 2 & 7) + 4 : (tag >> 2) + 1
      guard let low = number(tag & 3 == 1 ? 1 : tag & 3 == 2 ? 2 : 4) else { return nil }
      let back = tag & 3 == 1 ? (tag >> 5) << 8 | low : low
      guard back > 0, back <= out.count else { return nil }
      for _ in 0..<length { out.append(out[out.count - back]) }
    }
    return out.count == size || out.count >= limit ? Array(out.prefix(limit)) : nil
  }
}
