/// A growing run of UTF-8 text: what all reports write to. The owner hands the bytes on and
/// calls `removeAll` when it likes; memory is kept.
public struct TextWriter: ~Copyable {
  private(set) var base: UnsafeMutablePointer<UInt8>
  /// Bytes written so far.
  public private(set) var count = 0
  private var capacity: Int

  public init(capacity: Int = 1 << 16) {
    self.capacity = max(64, capacity)
    base = .allocate(capacity: self.capacity)
  }

  deinit { base.deallocate() }

  public mutating func removeAll() {
    count = 0
    // One huge packet should not hold its memory for the rest of the run.
    if capacity > 1 << 24 {
      base.deallocate()
      capacity = 1 << 20
      base = .allocate(capacity: capacity)
    }
  }

  /// The text so far; the pointer is good inside `body` only.
  public borrowing func withBytes<R>(_ body: (UnsafeRawBufferPointer) throws -> R) rethrows -> R {
    try body(UnsafeRawBufferPointer(start: base, count: count))
  }

  /// The text so far as a string; for tests and small outputs.
  public var string: String {
    String(decoding: UnsafeBufferPointer(start: base, count: count), as: UTF8.self)
  }

  @inline(__always) mutating func reserve(_ more: Int) {
    if count &+ more > capacity { grow(more) }
  }

  @inline(never) private mutating func grow(_ more: Int) {
    var size = capacity
    while size < count + more { size *= 2 }
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: size)
    larger.update(from: base, count: count)
    base.deallocate()
    base = larger
    capacity = size
  }

  /// Forgets all behind the first `length` bytes.
  @inline(__always) mutating func cut(to length: Int) { count = min(count, max(0, length)) }

  // MARK: Bytes and strings

  @inline(__always) mutating func byte(_ value: UInt8) {
    reserve(1)
    base[count] = value
    count &+= 1
  }

  @inline(__always) mutating func text(_ literal: StaticString) {
    append(literal.utf8Start, literal.utf8CodeUnitCount)
  }

  @inline(__always) mutating func append(_ start: UnsafePointer<UInt8>, _ length: Int) {
    reserve(length)
    (base + count).update(from: start, count: length)
    count &+= length
  }

  @inline(__always) mutating func append(_ bytes: UnsafeRawBufferPointer) {
    guard let start = bytes.baseAddress else { return }
    append(start.assumingMemoryBound(to: UInt8.self), bytes.count)
  }

  public mutating func string(_ text: String) {
    var text = text
    text.withUTF8 { append(UnsafeRawBufferPointer($0)) }
  }

  mutating func spaces(_ number: Int) {
    reserve(number)
    (base + count).update(repeating: 0x20, count: number)
    count &+= number
  }

  /// Moves the bytes from `place` on towards the end, so that `gap` bytes can be put there.
  mutating func open(at place: Int, gap: Int) {
    reserve(gap)
    var i = count
    while i > place {
      i &-= 1
      base[i &+ gap] = base[i]
    }
    count &+= gap
  }

  mutating func insert(_ literal: StaticString, at place: Int) {
    open(at: place, gap: literal.utf8CodeUnitCount)
    (base + place).update(from: literal.utf8Start, count: literal.utf8CodeUnitCount)
  }

  /// Room for `more` bytes, for a caller that writes there itself and then calls `advance`.
  @inline(__always) mutating func room(_ more: Int) -> UnsafeMutablePointer<UInt8> {
    reserve(more)
    return base + count
  }
  @inline(__always) mutating func advance(_ number: Int) { count &+= number }

  // MARK: Numbers

  mutating func decimal(_ number: UInt64) {
    if number < 10 { return byte(0x30 | UInt8(truncatingIfNeeded: number)) }
    reserve(20)
    let digits = Self.decimalDigits(number)
    var rest = number
    var at = base + count + digits
    let pairs = Self.pairs
    while rest >= 100 {
      let pair = Int(truncatingIfNeeded: rest % 100) &* 2
      rest /= 100
      at -= 2
      at[0] = pairs[pair]
      at[1] = pairs[pair &+ 1]
    }
    if rest >= 10 {
      let pair = Int(truncatingIfNeeded: rest) &* 2
      at[-2] = pairs[pair]
      at[-1] = pairs[pair &+ 1]
    } else {
      at[-1] = 0x30 | UInt8(truncatingIfNeeded: rest)
    }
    count &+= digits
  }

  mutating func decimal(_ number: Int) { signed(Int64(number)) }

  mutating func signed(_ number: Int64) {
    if number < 0 { byte(0x2d) }
    decimal(number.magnitude)
  }

  /// Exactly `digits` digits, with zeros in front; higher digits are dropped.
  mutating func decimal(_ number: UInt64, digits: Int) {
    reserve(digits)
    var rest = number
    var i = digits
    while i > 0 {
      i &-= 1
      base[count &+ i] = 0x30 | UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    }
    count &+= digits
  }

  private static func decimalDigits(_ number: UInt64) -> Int {
    var digits = 1
    var bound: UInt64 = 10
    while digits < 20, number >= bound {
      digits &+= 1
      if digits == 20 { break }
      bound = bound &* 10
    }
    return digits
  }

  @inline(__always) private static var pairs: UnsafePointer<UInt8> {
    let text: StaticString = """
      00010203040506070809101112131415161718192021222324252627282930313233343536373839\
      40414243444546474849505152535455565758596061626364656667686970717273747576777879\
      8081828384858687888990919293949596979899
      """
    return text.utf8Start
  }

  @inline(__always) private static var hexPairs: UnsafePointer<UInt8> {
    let text: StaticString = """
      000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f\
      202122232425262728292a2b2c2d2e2f303132333435363738393a3b3c3d3e3f\
      404142434445464748494a4b4c4d4e4f505152535455565758595a5b5c5d5e5f\
      606162636465666768696a6b6c6d6e6f707172737475767778797a7b7c7d7e7f\
      808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9f\
      a0a1a2a3a4a5a6a7a8a9aaabacadaeafb0b1b2b3b4b5b6b7b8b9babbbcbdbebf\
      c0c1c2c3c4c5c6c7c8c9cacbcccdcecfd0d1d2d3d4d5d6d7d8d9dadbdcdddedf\
      e0e1e2e3e4e5e6e7e8e9eaebecedeeeff0f1f2f3f4f5f6f7f8f9fafbfcfdfeff
      """
    return text.utf8Start
  }

  /// At least `digits` lower-case digits, without a prefix.
  mutating func hex(_ number: UInt64, digits: Int) {
    let needed = max(1, (67 &- number.leadingZeroBitCount) >> 2)
    let width = max(needed, digits)
    reserve(width)
    var rest = number
    var i = width
    while i > 0 {
      i &-= 1
      let digit = UInt8(truncatingIfNeeded: rest & 15)
      base[count &+ i] = digit < 10 ? 0x30 | digit : 0x57 &+ digit
      rest >>= 4
    }
    count &+= width
  }

  mutating func hex(byte value: UInt8) {
    reserve(2)
    let pair = Int(value) &* 2
    base[count] = Self.hexPairs[pair]
    base[count &+ 1] = Self.hexPairs[pair &+ 1]
    count &+= 2
  }

  /// `0011ff`
  mutating func hex(_ bytes: UnsafeRawBufferPointer) {
    reserve(bytes.count &* 2)
    let pairs = Self.hexPairs
    var at = base + count
    for value in bytes {
      let pair = Int(value) &* 2
      at[0] = pairs[pair]
      at[1] = pairs[pair &+ 1]
      at += 2
    }
    count &+= bytes.count &* 2
  }

  /// `00:11:ff`
  mutating func hex(_ bytes: UnsafeRawBufferPointer, separator: UInt8) {
    if bytes.isEmpty { return }
    reserve(bytes.count &* 3)
    let pairs = Self.hexPairs
    var at = base + count
    for value in bytes {
      let pair = Int(value) &* 2
      at[0] = pairs[pair]
      at[1] = pairs[pair &+ 1]
      at[2] = separator
      at += 3
    }
    count &+= bytes.count &* 3 &- 1
  }

  mutating func octal(_ number: UInt64) {
    var digits = 1
    while digits < 22, number >> UInt64(digits * 3) != 0 { digits += 1 }
    while digits > 0 {
      digits -= 1
      byte(0x30 | UInt8(truncatingIfNeeded: number >> UInt64(digits * 3) & 7))
    }
  }
}

/// Changes to what was just written.
extension TextWriter {
  /// Whether the `length` bytes at two places are the same.
  func same(_ a: Int, _ b: Int, _ length: Int) -> Bool {
    for i in 0..<length where base[a + i] != base[b + i] { return false }
    return true
  }

  /// Moves the first `length` bytes from `start` on behind all that follows them.
  mutating func rotate(from start: Int, by length: Int) {
    guard length > 0, start + length < count else { return }
    reserve(length)
    let end = count
    (base + end).update(from: base + start, count: length)
    for i in start..<end { base[i] = base[i + length] }
  }
}

extension TextWriter {
  /// A number in upper-case hexadecimal, without zeros in front.
  mutating func upperHex(_ number: UInt64) {
    let start = count
    hex(number, digits: 1)
    for i in start..<count where base[i] >= 0x61 { base[i] &-= 0x20 }
  }

  /// A name that comes from outside; made printable.
  mutating func name(_ text: String) {
    var text = text
    text.withUTF8 { string(UnsafeRawBufferPointer($0), .none) }
  }
}

extension TextWriter {
  /// The text from `start` on as a string.
  func slice(from start: Int) -> String {
    String(decoding: UnsafeBufferPointer(start: base + start, count: count - start), as: UTF8.self)
  }
}
