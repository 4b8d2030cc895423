internal import Glibc

/// The part of the input that is in memory: a mapped file, or one reused buffer over a stream.
///
/// `base + position` is the next byte; up to `limit` bytes from `base` may be read without asking.
/// Past that, `fill` brings more or says that the input ends. Memory stays flat: a mapping gives
/// pages behind the position back and asks for those ahead; a buffer grows only when it is full of
/// bytes that did arrive.
struct Window: ~Copyable {
  private(set) var base: UnsafeRawPointer
  var position = 0
  private(set) var limit = 0
  /// Offset in the input of `base`.
  private(set) var baseOffset: Int64 = 0

  private var stream: (any ByteStream)?
  /// The buffer of a stream; nil for a mapping.
  private var buffer: UnsafeMutableRawPointer?
  private(set) var capacity = 0
  private var mappedSize = 0
  /// Mapped bytes before this offset have been given back.
  private var released = 0
  private var ended = false
  /// Found when the stream ended early; thrown once everything before it was delivered.
  private var failure: Damage?

  /// Bytes of a mapping asked for at a time.
  private static let stride = 4 << 20
  /// Mapped bytes kept behind the position.
  private static let kept = 8 << 20

  /// Over a stream.
  init(stream: any ByteStream, capacity: Int = 1 << 18) {
    self.stream = stream
    self.capacity = max(capacity, 64)
    let start = UnsafeMutableRawPointer.allocate(byteCount: self.capacity, alignment: 16)
    buffer = start
    base = UnsafeRawPointer(start)
  }

  /// Over a mapped file, which is unmapped with the window.
  init(mapping: UnsafeRawPointer, size: Int) {
    base = mapping
    mappedSize = size
  }

  deinit {
    if mappedSize > 0 { munmap(UnsafeMutableRawPointer(mutating: base), mappedSize) }
    buffer?.deallocate()
  }

  /// Bytes once seen stay where they are.
  var isMapped: Bool { mappedSize > 0 }

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
    if isMapped { return advise(count) }
    while limit - position < count {
      if let failure { throw failure }
      if ended { return false }
      try more()
    }
    return true
  }

  /// Moves what is left to the front and reads once.
  private mutating func more() throws(Damage) {
    guard let stream, var start = buffer else {
      ended = true
      return
    }
    let rest = limit - position
    if position > 0 {
      if rest > 0 { memmove(start, start + position, rest) }
      baseOffset &+= Int64(position)
      position = 0
      limit = rest
    }
    if rest == capacity {
      let larger = UnsafeMutableRawPointer.allocate(byteCount: capacity * 2, alignment: 16)
      larger.copyMemory(from: start, byteCount: rest)
      start.deallocate()
      start = larger
      capacity *= 2
      buffer = larger
      base = UnsafeRawPointer(larger)
    }
    do throws(Damage) {
      let got = try stream.read(
        into: UnsafeMutableRawBufferPointer(start: start + limit, count: capacity - limit))
      if got == 0 { ended = true }
      limit += got
    } catch {
      ended = true
      failure = error
    }
  }

  /// Opens the next stretch of a mapping.
  private mutating func advise(_ count: Int) -> Bool {
    let wanted = position + count
    if limit < mappedSize {
      limit = min(mappedSize, max(wanted, position + Window.stride))
      let page = 4096
      let from = limit & ~(page - 1)
      let ahead = min(Window.stride, mappedSize - from)
      if ahead > 0 {
        madvise(UnsafeMutableRawPointer(mutating: base + from), ahead, MADV_WILLNEED)
      }
      let old = (position - Window.kept) & ~(page - 1)
      if old - released > Window.kept / 2 {
        madvise(
          UnsafeMutableRawPointer(mutating: base + released), old - released, MADV_DONTNEED)
        released = old
      }
    }
    return wanted <= limit
  }
}
