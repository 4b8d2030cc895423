/// Names in a string literal, read where they lie: sorted and front-coded in
/// blocks of 16. `Grammar/tables/make-tables.py` describes the form.
///
/// Nothing is built at start-up, and the only memory a look-up asks for is the
/// string it returns, which is why the tables may be large.
package struct NameList {
  let text: StaticString
  /// Where each block begins in `text`, four digits each.
  let blocks: StaticString

  package init(text: StaticString, blocks: StaticString) {
    self.text = text
    self.blocks = blocks
  }

  /// The name at an index, or nil past the end.
  package func name(at index: Int) -> String? {
    text.withUTF8Buffer { text in
      blocks.withUTF8Buffer { blocks in
        guard index >= 0, index / 16 < blocks.count / 4 else { return nil }
        var at = Int(truncatingIfNeeded: Digits.value(in: blocks, at: index / 16 * 4, count: 4))
        // A name consists of what follows its own head and, before that, of
        // pieces of its forerunners in the block: keep the pieces, copy once.
        var name: [UInt8] = []
        for _ in 0...(index % 16) {
          guard at < text.count else { return nil }
          let shared = Int(truncatingIfNeeded: Digits.value(in: text, at: at, count: 1))
          at += 1
          let length = Self.length(in: text, at: &at)
          name.removeLast(max(0, name.count - shared))
          name.append(contentsOf: text[at..<min(at + length, text.count)])
          at += length
        }
        return String(decoding: name, as: UTF8.self)
      }
    }
  }

  /// A number of bytes: a digit of 63 means that the next one is added.
  private static func length(in text: UnsafeBufferPointer<UInt8>, at: inout Int) -> Int {
    var length = 0
    while at < text.count {
      let digit = Int(truncatingIfNeeded: Digits.value(in: text, at: at, count: 1))
      at += 1
      length += digit
      if digit < 63 { break }
    }
    return length
  }
}

/// Rows of a fixed width in a string literal, sorted by key.
struct KeyRows {
  let rows: StaticString
  /// How many digits of a row are the key, and how many the value after it.
  let keyDigits: Int
  let valueDigits: Int

  /// The value of a key.
  func value(of key: UInt64) -> Int? {
    var found: Int?
    forEach(of: key) {
      found = $0
      return true
    }
    return found
  }

  /// Hands over the values of the rows with a key, until one is taken.
  func forEach(of key: UInt64, _ taken: (Int) -> Bool) {
    rows.withUTF8Buffer { rows in
      let width = keyDigits + valueDigits
      var low = 0
      var high = rows.count / width
      let end = high
      while low < high {
        let middle = (low + high) / 2
        if Digits.value(in: rows, at: middle * width, count: keyDigits) < key {
          low = middle + 1
        } else {
          high = middle
        }
      }
      while low < end, Digits.value(in: rows, at: low * width, count: keyDigits) == key {
        let value = Digits.value(in: rows, at: low * width + keyDigits, count: valueDigits)
        if taken(Int(truncatingIfNeeded: value)) { return }
        low += 1
      }
    }
  }
}

/// Numbers as the generated tables write them: base 64, digits from 0x30 to 0x6F,
/// high digit first.
package enum Digits {
  package static func value(in text: UnsafeBufferPointer<UInt8>, at: Int, count: Int) -> UInt64 {
    guard at >= 0, count <= text.count - at else { return 0 }
    var value: UInt64 = 0
    for byte in text[at..<(at + count)] {
      value = value << 6 | UInt64(byte &- 0x30)
    }
    return value
  }
}
