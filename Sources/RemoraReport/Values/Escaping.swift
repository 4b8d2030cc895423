/// Escapes of the output formats, applied to what was just written. Most texts need none, so
/// all of it is written plain first, then looked through eight bytes at a time.
extension TextWriter {
  /// Whether a word of eight bytes may hold one that XML must not: `<`, `&`, quotes, controls.
  /// False alarms are allowed, misses are not.
  @inline(__always) private static func suspect(
    _ word: UInt64, _ marks: (UInt64, UInt64, UInt64, UInt64, UInt64)
  ) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    var hit = (word &- 0x2020_2020_2020_2020) & ~word
    // 0x7f.
    hit |= (word &+ ones) & ~word
    hit |= ((word ^ marks.0) &- ones) & ~(word ^ marks.0)
    hit |= ((word ^ marks.1) &- ones) & ~(word ^ marks.1)
    hit |= ((word ^ marks.2) &- ones) & ~(word ^ marks.2)
    hit |= ((word ^ marks.3) &- ones) & ~(word ^ marks.3)
    hit |= ((word ^ marks.4) &- ones) & ~(word ^ marks.4)
    return hit & 0x8080_8080_8080_8080 != 0
  }

  @inline(__always) private static func repeated(_ value: UInt8) -> UInt64 {
    0x0101_0101_0101_0101 &* UInt64(value)
  }

  /// The first place from `start` on that must be looked at, or `count`.
  private func firstSuspect(
    from start: Int, _ marks: (UInt64, UInt64, UInt64, UInt64, UInt64)
  ) -> Int {
    let raw = UnsafeRawPointer(base)
    var i = start
    while i &+ 8 <= count {
      if Self.suspect(raw.loadUnaligned(fromByteOffset: i, as: UInt64.self), marks) { return i }
      i &+= 8
    }
    // The tail is padded with blanks, which are harmless.
    if i < count {
      var word: UInt64 = 0x2020_2020_2020_2020
      var shift: UInt64 = 0
      for k in i..<count {
        word = word & ~(0xff << shift) | UInt64(base[k]) << shift
        shift &+= 8
      }
      if Self.suspect(word, marks) { return i }
    }
    return count
  }

  /// Makes the text from `start` on fit for an attribute or an element of XML 1.0. Controls
  /// that XML cannot carry are written as `\x1`.
  mutating func escapeXML(from start: Int) {
    let at = firstSuspect(
      from: start,
      (
        Self.repeated(0x26), Self.repeated(0x3c), Self.repeated(0x3e), Self.repeated(0x22),
        Self.repeated(0x27)
      ))
    if at < count { rewrite(from: at) { writer, value in writer.xml(value) } }
  }

  @inline(__always) private mutating func xml(_ value: UInt8) {
    switch value {
    case 0x26: text("&amp;")
    case 0x3c: text("&lt;")
    case 0x3e: text("&gt;")
    case 0x22: text("&quot;")
    case 0x27: text("&#x27;")
    case 9, 10, 13: byte(value)
    case 0..<0x20, 0x7f:
      text("\\x")
      hex(UInt64(value), digits: 1)
    default: byte(value)
    }
  }

  /// Makes the text from `start` on fit for a JSON string (RFC 8259 section 7).
  mutating func escapeJSON(from start: Int) {
    let quote = Self.repeated(0x22)
    let at = firstSuspect(
      from: start, (quote, Self.repeated(0x5c), Self.repeated(0x3c), quote, quote))
    if at < count { rewrite(from: at) { writer, value in writer.json(value) } }
  }

  @inline(__always) private mutating func json(_ value: UInt8) {
    switch value {
    case 0x22: text("\\\"")
    case 0x5c: text("\\\\")
    // So that the text can stand inside a page's script.
    case 0x2f where count > 0 && base[count &- 1] == 0x3c: text("\\/")
    case 8: text("\\b")
    case 9: text("\\t")
    case 10: text("\\n")
    case 12: text("\\f")
    case 13: text("\\r")
    case 0..<0x20:
      text("\\u00")
      hex(byte: value)
    default: byte(value)
    }
  }

  /// Writes the bytes from `start` on again, each through `write`.
  private mutating func rewrite(
    from start: Int, _ write: (inout TextWriter, UInt8) -> Void
  ) {
    let length = count - start
    // The old bytes are moved behind the new ones' place, which may be six times as long.
    reserve(length * 6)
    let source = base + start + length * 6
    source.update(from: base + start, count: length)
    cut(to: start)
    for i in 0..<length { write(&self, source[i]) }
  }

  /// Writes the controls that have a letter in C, and backslashes, as escapes from `start` on;
  /// the quote that the text will stand in is doubled.
  mutating func escapeC(from start: Int, doubling quote: UInt8?) {
    let mark = Self.repeated(0x5c)
    let other = Self.repeated(quote ?? 0x5c)
    let at = firstSuspect(from: start, (mark, other, mark, mark, mark))
    if at < count {
      rewrite(from: at) { writer, value in
        switch value {
        case 7: writer.text("\\a")
        case 8: writer.text("\\b")
        case 9: writer.text("\\t")
        case 10: writer.text("\\n")
        case 11: writer.text("\\v")
        case 12: writer.text("\\f")
        case 13: writer.text("\\r")
        case 0x5c: writer.text("\\\\")
        default:
          writer.byte(value)
          if value == quote { writer.byte(value) }
        }
      }
    }
  }

  /// Doubles a quote from `start` on.
  mutating func double(_ quote: UInt8, from start: Int) {
    let mark = Self.repeated(quote)
    let at = firstSuspect(from: start, (mark, mark, mark, mark, mark))
    if at < count {
      rewrite(from: at) { writer, value in
        writer.byte(value)
        if value == quote { writer.byte(value) }
      }
    }
  }
}
