/// What a token is. The spellings are in `Grammar/tokens.txt`.
package enum TokenKind: String, Sendable, CaseIterable {
  // Punctuation.
  case leftParenthesis, rightParenthesis, leftBrace, rightBrace, leftBracket, rightBracket
  case comma, rangeDots, dollar, at, layer
  // Arithmetic.
  case plus, minus, times, divide, modulo, bitAnd
  // Comparison.
  case anyEqual, allNotEqual, allEqual, anyNotEqual
  case greater, greaterEqual, less, lessEqual
  case contains, matches, `in`
  // Logic.
  case any, all, not, and, xor, or
  // Words. `identifier` and `name` may turn out to be a field or a literal; `dotName` must be a
  // field; `literal` never is one.
  case identifier, name, dotName, literal
  case unsigned, real, character, string, rawString
  // Inside brackets: one range, as text. After `#`: its digits.
  case rangeText
  // A character that begins no token; the end; a token that could not be read.
  case stray, end, invalid

  /// Whether the token can stand for a field, for what `@`, `$` and `#` belong to.
  package var isName: Bool { self == .identifier || self == .name || self == .dotName }
}

/// A token: kind, place, and the value of those that have one.
package struct Token: Sendable, Equatable {
  package var kind: TokenKind
  /// Byte offsets in the filter text.
  package var start: Int32
  package var end: Int32
  /// `unsigned`, `character`: the number. `real`: the bit pattern of the double. Strings: the
  /// bytes, as offset and count in the pool. `literal`, `dotName`: how many leading bytes are a
  /// mark and not part of the text.
  package var value: UInt64 = 0

  package init(_ kind: TokenKind, _ start: Int, _ end: Int, value: UInt64 = 0) {
    self.kind = kind
    self.start = Int32(truncatingIfNeeded: start)
    self.end = Int32(truncatingIfNeeded: end)
    self.value = value
  }

  package var range: Range<Int> { Int(start)..<Int(end) }
}

/// The tokens of one filter, with the text and the string values they refer to.
package struct TokenList: Sendable {
  package var text: [UInt8]
  /// Always ends in `end` or `invalid`.
  package var tokens: [Token] = []
  /// The values of strings, one after the other.
  package var pool: [UInt8] = []
  /// Set when the last token is `invalid`.
  package var error: FilterError?

  /// The source text of a token.
  package func source(_ token: Token) -> String {
    String(decoding: text[token.range], as: UTF8.self)
  }

  /// The text that a word stands for: without the dot or colon that only marks what it is.
  package func word(_ token: Token) -> String {
    String(decoding: wordBytes(token), as: UTF8.self)
  }

  package func wordBytes(_ token: Token) -> ArraySlice<UInt8> {
    let mark =
      token.kind == .literal || token.kind == .dotName
      ? Int(truncatingIfNeeded: token.value) : 0
    return text[(Int(token.start) + mark)..<Int(token.end)]
  }

  /// The bytes of a string token.
  package func string(_ token: Token) -> ArraySlice<UInt8> {
    let offset = Int(truncatingIfNeeded: token.value >> 32)
    let count = Int(truncatingIfNeeded: token.value & 0xffff_ffff)
    return pool[offset..<(offset + count)]
  }

  /// One token a line: place, kind, text, value.
  package var description: String {
    var out = ""
    for token in tokens {
      out += "\(token.start)..<\(token.end) \(token.kind.rawValue) \(source(token))"
      switch token.kind {
      case .unsigned, .character: out += " = \(token.value)"
      case .real: out += " = \(Double(bitPattern: token.value))"
      case .string, .rawString: out += " = \(string(token).count) bytes"
      default: break
      }
      out += "\n"
    }
    if let error { out += "error: \(error.message)\n" }
    return out
  }
}
