internal import Glibc

/// The part of the input that is in memory: one reused buffer over a stream.
///
/// `base + position` is the next byte; up to `limit` bytes from `base` may be read without asking.
/// Past that, `fill` brings more or says that the input ends. Memory stays flat: the buffer grows
/// only when it is full of bytes that did arrive. It is small enough to stay in the cache, which
/// makes reading into it cheaper than a mapping of the file (Documentation/Decisions/008).
struct Window: ~Copyable {
  private(set) var base: UnsafeRawPointer
  var position = 0
  private(set) var limit = 0
  /// Offset in the input of `base`.
  private(set) var baseOffset: Int64 = 0

  private let stream: any ByteStream
  private var buffer: UnsafeMutableRawPointer
  private(set) var capacity: Int
  private var ended = false
  /// Found when the stream ended early; thrown once everything before it was delivered.
  private var failure: Damage?

  init(stream: any ByteStream, capacity: Int = 1 << 18) {
    self.stream = stream
    self.capacity = max(capacity, 64)
    buffer = UnsafeMutableRawPointer.allocate(byteCount: self.capacity, alignment: 16)
    base = UnsafeRawPointer(buffer)
  }

  deinit { buffer.deallocate() }

  var offset: Int64 { baseOffset &+ Int64(position) }

  /// Makes `count` bytes from the position readable; false if the input ends before.
  ///
  /// The bytes in front of the position are forgotten.
  @inline(__always)
  mutating func need(_ count: Int) throws(Damage) -> Bool {
    if _fastPath(count <= limit &- position) { return true }
    return try fill(count)
  }

  /// Bytes that can be read at the position; at the end of the input, all that is left.
  var remaining: Int { limit &- position }

  @inline(never)
  private mutating func fill(_ count: Int) throws(Damage) -> Bool {
    while limit - position < count {
      if let failure { throw failure }
      if ended { return false }
      try more()
    }
    return true
  }

  /// Moves what is left to the front and reads once.
  private mutating func more() throws(Damage) {
    let rest = limit - position
    if position > 0 {
      if rest > 0 { memmove(buffer, buffer + position, rest) }
      baseOffset &+= Int64(position)
      position = 0
      limit = rest
    }
    if rest == capacity {
      let larger = UnsafeMutableRawPointer.allocate(byteCount: capacity * 2, alignment: 16)
      larger.copyMemory(from: buffer, byteCount: rest)
      buffer.deallocate()
      capacity *= 2
      buffer = larger
      base = UnsafeRawPointer(larger)
    }
    do throws(Damage) {
      let got = try stream.read(
        into: UnsafeMutableRawBufferPointer(start: buffer + limit, count: capacity - limit))
      if got == 0 { ended = true }
      limit += got
    } catch {
      ended = true
      failure = error
    }
  }
}
