internal import CLz4
internal import CZlib
internal import CZstd

/// A stream of the uncompressed bytes.
func decompressor(
  _ compression: CaptureReader.Compression, _ input: RawInput
) throws(Damage) -> any ByteStream {
  switch compression {
  case .none: input
  case .gzip: FrameStream(input, GzipDecoder())
  case .zstd: FrameStream(input, ZstdDecoder())
  case .lz4: FrameStream(input, Lz4Decoder())
  }
}

/// What one step of a decoder did.
struct DecoderStep {
  var consumed: Int
  var produced: Int
  /// A member (gzip) or frame (zstd, lz4) is complete.
  var finished: Bool
  /// Why no more can be decoded; what was produced is good.
  var failure: String?
}

/// Decodes one member or frame after the other. Its memory does not depend on the input.
protocol Decoder: AnyObject {
  /// Whether these bytes begin another member or frame; at most four are needed.
  func begins(_ bytes: UnsafeRawBufferPointer) -> Bool
  func step(
    _ input: UnsafeRawBufferPointer, _ output: UnsafeMutableRawBufferPointer
  ) -> DecoderStep
}

/// Concatenated members as one stream. Bytes behind the last one are passed on as they are, which
/// is how tshark treats them.
private final class FrameStream: ByteStream {
  private let input: RawInput
  private let decoder: any Decoder
  private var state = State.inside
  private enum State { case between, inside, plain, failed(String) }

  init(_ input: RawInput, _ decoder: any Decoder) {
    self.input = input
    self.decoder = decoder
  }

  func read(into target: UnsafeMutableRawBufferPointer) throws(Damage) -> Int {
    while true {
      switch state {
      case .plain: return try input.read(into: target)
      case .failed(let text): throw Damage(kind: .decompression, detail: text)
      case .between:
        try input.lookAhead(4)
        if input.available.isEmpty { return 0 }
        state = decoder.begins(input.available) ? .inside : .plain
      case .inside:
        try input.lookAhead(1)
        let bytes = input.available
        let done = decoder.step(bytes, target)
        input.consume(done.consumed)
        if let failure = done.failure {
          state = .failed(failure)
        } else if done.finished {
          state = .between
        } else if done.produced == 0, bytes.isEmpty {
          throw .cut
        } else if done.produced == 0, done.consumed == 0 {
          // The decoder wants to see more at once than is buffered.
          try input.lookAhead(bytes.count + 1)
          if input.available.count == bytes.count { throw .cut }
        }
        if done.produced > 0 { return done.produced }
      }
    }
  }
}

/// gzip (RFC 1952).
private final class GzipDecoder: Decoder {
  private let stream: UnsafeMutablePointer<z_stream>
  private var isReady: Bool

  init() {
    stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
    stream.initialize(to: z_stream())
    // 15 bits of window, and 16 for a gzip header.
    let size = Int32(truncatingIfNeeded: MemoryLayout<z_stream>.size)
    isReady = inflateInit2_(stream, 31, ZLIB_VERSION, size) == Z_OK
  }

  deinit {
    if isReady { inflateEnd(stream) }
    stream.deallocate()
  }

  func begins(_ bytes: UnsafeRawBufferPointer) -> Bool {
    guard bytes.count >= 2, bytes[0] == 0x1f, bytes[1] == 0x8b else { return false }
    return inflateReset(stream) == Z_OK
  }

  func step(
    _ input: UnsafeRawBufferPointer, _ output: UnsafeMutableRawBufferPointer
  ) -> DecoderStep {
    guard isReady else {
      return DecoderStep(consumed: 0, produced: 0, finished: false, failure: "out of memory")
    }
    let given = UInt32(clamping: input.count)
    let room = UInt32(clamping: output.count)
    stream.pointee.next_in = UnsafeMutablePointer(
      mutating: input.baseAddress?.assumingMemoryBound(to: UInt8.self))
    stream.pointee.avail_in = given
    stream.pointee.next_out = output.baseAddress?.assumingMemoryBound(to: UInt8.self)
    stream.pointee.avail_out = room
    let status = inflate(stream, Z_NO_FLUSH)
    var failure: String?
    if status != Z_OK, status != Z_STREAM_END, status != Z_BUF_ERROR {
      failure = text(stream.pointee.msg.map { String(cString: $0) } ?? "error \(status)")
    }
    return DecoderStep(
      consumed: Int(given - stream.pointee.avail_in),
      produced: Int(room - stream.pointee.avail_out), finished: status == Z_STREAM_END,
      failure: failure)
  }

  /// zlib's message in tshark's words.
  private func text(_ message: String) -> String {
    switch message {
    case "incorrect data check": "bad CRC"
    case "incorrect length check": "length field wrong"
    default: message
    }
  }
}

/// Zstandard (RFC 8878), including skippable frames between others.
private final class ZstdDecoder: Decoder {
  private let context = ZSTD_createDStream()

  init() {
    if let context { ZSTD_initDStream(context) }
  }

  deinit {
    if let context { ZSTD_freeDStream(context) }
  }

  func begins(_ bytes: UnsafeRawBufferPointer) -> Bool {
    guard bytes.count >= 4 else { return false }
    let magic = UInt32(littleEndian: bytes.loadUnaligned(as: UInt32.self))
    return magic == 0xfd2f_b528 || magic & 0xffff_fff0 == 0x184d_2a50
  }

  func step(
    _ input: UnsafeRawBufferPointer, _ output: UnsafeMutableRawBufferPointer
  ) -> DecoderStep {
    guard let context else {
      return DecoderStep(consumed: 0, produced: 0, finished: false, failure: "out of memory")
    }
    var source = ZSTD_inBuffer(src: input.baseAddress, size: input.count, pos: 0)
    var target = ZSTD_outBuffer(dst: output.baseAddress, size: output.count, pos: 0)
    let status = ZSTD_decompressStream(context, &target, &source)
    let failure = ZSTD_isError(status) != 0 ? String(cString: ZSTD_getErrorName(status)) : nil
    return DecoderStep(
      consumed: source.pos, produced: target.pos, finished: status == 0, failure: failure)
  }
}

/// LZ4 frames.
private final class Lz4Decoder: Decoder {
  private var context: OpaquePointer?
  /// Bytes the decoder asks for next. It gets no more, so that what a step has decoded is not lost
  /// when the checksum behind it is wrong.
  private var wanted = Lz4Decoder.first
  private static let first = 7

  init() {
    var created: OpaquePointer?
    if LZ4F_isError(LZ4F_createDecompressionContext(&created, UInt32(LZ4F_VERSION))) == 0 {
      context = created
    }
  }

  deinit { LZ4F_freeDecompressionContext(context) }

  func begins(_ bytes: UnsafeRawBufferPointer) -> Bool {
    guard bytes.count >= 4 else { return false }
    let magic = UInt32(littleEndian: bytes.loadUnaligned(as: UInt32.self))
    return magic == 0x184d_2204 || magic & 0xffff_fff0 == 0x184d_2a50
  }

  func step(
    _ input: UnsafeRawBufferPointer, _ output: UnsafeMutableRawBufferPointer
  ) -> DecoderStep {
    guard let context else {
      return DecoderStep(consumed: 0, produced: 0, finished: false, failure: "out of memory")
    }
    var given = min(input.count, wanted)
    var room = output.count
    let status = LZ4F_decompress(
      context, output.baseAddress, &room, input.baseAddress, &given, nil)
    guard LZ4F_isError(status) == 0 else {
      // The counts are not set when it fails.
      return DecoderStep(
        consumed: 0, produced: 0, finished: false,
        failure: String(cString: LZ4F_getErrorName(status)))
    }
    wanted = status == 0 ? Lz4Decoder.first : Int(clamping: status)
    return DecoderStep(consumed: given, produced: room, finished: status == 0, failure: nil)
  }
}
