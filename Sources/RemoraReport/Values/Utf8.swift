/// Writing strings that came from the wire: whatever the bytes, the output is valid UTF-8.
extension TextWriter {
  /// How characters that a terminal would act on are written.
  enum Escapes {
    /// As they are.
    case none
    /// As in C: `\n`, `\x1F`.
    case label
    /// As in C, with three octal digits: `\n`, `\037`.
    case column
  }

  /// Whether all bytes are printable ASCII. Eight at a time.
  private static func isPlain(_ bytes: UnsafeRawBufferPointer) -> Bool {
    var i = 0
    while i &+ 8 <= bytes.count {
      let word = bytes.loadUnaligned(fromByteOffset: i, as: UInt64.self)
      // A byte below 0x20, 0x7f, or 0x80 and above sets its high bit in one of these.
      let low = (word &- 0x2020_2020_2020_2020) & ~word
      let delete = ((word ^ 0x7f7f_7f7f_7f7f_7f7f) &- 0x0101_0101_0101_0101)
      if (word | low | delete) & 0x8080_8080_8080_8080 != 0 { return false }
      i &+= 8
    }
    while i < bytes.count {
      if bytes[i] < 0x20 || bytes[i] >= 0x7f { return false }
      i &+= 1
    }
    return true
  }

  mutating func string(_ bytes: UnsafeRawBufferPointer, _ escapes: Escapes) {
    if Self.isPlain(bytes) { return append(bytes) }
    var i = 0
    while i < bytes.count {
      let first = bytes[i]
      if first < 0x80 {
        if escapes == .none || (first >= 0x20 && first != 0x7f) {
          byte(first)
        } else {
          control(first, escapes)
        }
        i &+= 1
        continue
      }
      let length = Self.sequence(bytes, i)
      if length < 0 {
        // The longest run that could have begun a character becomes one replacement.
        text("\u{fffd}")
        i &-= length
      } else if escapes != .none, first == 0xc2, bytes[i &+ 1] < 0xa0 {
        text("\\u00")
        hex(byte: bytes[i &+ 1])
        i &+= 2
      } else if escapes != .none, first == 0xef, bytes[i &+ 1] == 0xbb, bytes[i &+ 2] == 0xbf {
        text("\\uFEFF")
        i &+= 3
      } else {
        append(UnsafeRawBufferPointer(rebasing: bytes[i..<(i &+ length)]))
        i &+= length
      }
    }
  }

  private mutating func control(_ value: UInt8, _ escapes: Escapes) {
    byte(0x5c)
    switch value {
    case 7: byte(0x61)
    case 8: byte(0x62)
    case 9: byte(0x74)
    case 10: byte(0x6e)
    case 11: byte(0x76)
    case 12: byte(0x66)
    case 13: byte(0x72)
    default:
      if escapes == .label {
        byte(0x78)
        let digits: StaticString = "0123456789ABCDEF"
        byte(digits.utf8Start[Int(value >> 4)])
        byte(digits.utf8Start[Int(value & 15)])
      } else {
        byte(0x30 | value >> 6)
        byte(0x30 | value >> 3 & 7)
        byte(0x30 | value & 7)
      }
    }
  }

  /// Bytes of the character at `i`, or minus the bytes that are no character (Unicode 15.0,
  /// table 3-7; "maximal subparts" of section 3.9).
  static func sequence(_ bytes: UnsafeRawBufferPointer, _ i: Int) -> Int {
    let first = bytes[i]
    var low: UInt8 = 0x80
    var high: UInt8 = 0xbf
    let length: Int
    switch first {
    case 0x00...0x7f: return 1
    case 0xc2...0xdf: length = 2
    case 0xe0:
      length = 3
      low = 0xa0
    case 0xed:
      length = 3
      high = 0x9f
    case 0xe1...0xef: length = 3
    case 0xf0:
      length = 4
      low = 0x90
    case 0xf4:
      length = 4
      high = 0x8f
    case 0xf1...0xf3: length = 4
    default: return -1
    }
    var n = 1
    while n < length {
      if i &+ n >= bytes.count || bytes[i &+ n] < low || bytes[i &+ n] > high { return -n }
      low = 0x80
      high = 0xbf
      n &+= 1
    }
    return length
  }

  /// Cuts the text from `start` on to at most `length` bytes, at the end of a character.
  mutating func clip(from start: Int, to length: Int) {
    guard count - start > length else { return }
    var end = start + length
    while end > start, base[end] & 0xc0 == 0x80 { end -= 1 }
    cut(to: end)
  }
}
