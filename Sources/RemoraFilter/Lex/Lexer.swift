/// Cuts the text of a filter into tokens. The longest token wins; of two equally long ones the
/// keyword, then the number, then the name, then the literal.
///
/// An error ends the list with an `invalid` token: the parser raises it when it gets there, so
/// that an earlier misplaced token is reported first.
package struct Lexer {
  private var list: TokenList
  private var at = 0

  private init(_ text: [UInt8]) { list = TokenList(text: text) }

  /// The tokens of `text`.
  package static func tokens(of text: String) -> TokenList { tokens(of: Array(text.utf8)) }

  package static func tokens(of bytes: [UInt8]) -> TokenList {
    var lexer = Lexer(bytes)
    guard bytes.count <= Limit.textBytes else {
      lexer.fail("The filter is too long.", nil)
      return lexer.list
    }
    lexer.list.tokens.reserveCapacity(Swift.min(bytes.count / 3 + 2, 1 << 16))
    while lexer.list.error == nil, lexer.next() {}
    return lexer.list
  }

  private mutating func add(_ kind: TokenKind, to end: Int, value: UInt64 = 0) {
    list.tokens.append(Token(kind, at, end, value: value))
    at = end
  }

  private mutating func fail(_ message: String, _ range: Range<Int>?) {
    list.error = FilterError(message, at: range)
    list.tokens.append(Token(.invalid, at, at))
  }

  /// Reads one token; false at the end.
  private mutating func next() -> Bool {
    while at < list.text.count, list.text[at].isBlank { at += 1 }
    guard at < list.text.count else {
      add(.end, to: at)
      return false
    }
    let byte = list.text[at]
    switch byte {
    case UInt8(ascii: "\""):
      quoted(from: at, raw: false)
    case UInt8(ascii: "r"), UInt8(ascii: "R"):
      if at + 1 < list.text.count, list.text[at + 1] == UInt8(ascii: "\"") {
        quoted(from: at + 1, raw: true)
      } else {
        word()
      }
    case UInt8(ascii: "'"):
      character()
    case UInt8(ascii: "."):
      dot()
    case UInt8(ascii: ":"):
      word()
    case _ where byte.isNameStart:
      word()
    default:
      sign()
    }
    return true
  }

  // MARK: Signs

  private mutating func sign() {
    guard let (kind, length) = Vocabulary.sign(list.text, at: at) else {
      if list.text[at] > 0x20, list.text[at] < 0x7f { return add(.stray, to: at + 1) }
      return fail(
        "Non-printable ASCII characters may only appear inside double-quotes.", at..<(at + 1))
    }
    add(kind, to: at + length)
    if kind == .leftBracket { ranges() } else if kind == .layer { layer() }
  }

  /// Between brackets, anything up to a comma or the closing bracket is one range.
  private mutating func ranges() {
    while true {
      var end = at
      while end < list.text.count, list.text[end] != UInt8(ascii: ","),
        list.text[end] != UInt8(ascii: "]")
      {
        end += 1
      }
      guard end < list.text.count else {
        return fail("The right bracket was missing from a slice.", end..<end)
      }
      if end > at { add(.rangeText, to: end) }
      if list.text[end] == UInt8(ascii: "]") { return add(.rightBracket, to: end + 1) }
      add(.comma, to: end + 1)
    }
  }

  /// After `#`: digits or a bracket, at once.
  private mutating func layer() {
    guard at < list.text.count else { return }
    if list.text[at] == UInt8(ascii: "[") {
      add(.leftBracket, to: at + 1)
      return ranges()
    }
    var end = at
    while end < list.text.count, list.text[end].isDigit { end += 1 }
    if end > at { return add(.rangeText, to: end) }
    let shown = String(decoding: list.text[at..<(at + 1)], as: UTF8.self)
    fail("Expected digit or \"[\", not \"\(shown)\"", at..<(at + 1))
  }

  // MARK: Words

  /// `..`, or a dot with the name of a field; else a stray dot.
  private mutating func dot() {
    let next = at + 1
    if next < list.text.count, list.text[next] == UInt8(ascii: ".") {
      return add(.rangeDots, to: at + 2)
    }
    guard next < list.text.count, list.text[next].isNameStart else {
      return add(.stray, to: next)
    }
    let end = WordShape.nameEnd(list.text, from: next)
    add(.dotName, to: end, value: 1)
  }

  private mutating func word() {
    let end = WordShape.wordEnd(list.text, from: at)
    if let (bits, numberEnd) = NumberLiteral.real(list.text, from: at), numberEnd >= end {
      guard let bits else { return realOutOfRange(to: numberEnd) }
      return add(.real, to: numberEnd, value: bits.bitPattern)
    }
    let bytes = list.text[at..<end]
    if let kind = Vocabulary.word(bytes) { return add(kind, to: end) }
    if let value = NumberLiteral.unsigned(bytes) {
      return add(.unsigned, to: end, value: value)
    }
    if let special = NumberLiteral.special(bytes) {
      return add(.real, to: end, value: special.bitPattern)
    }
    switch WordShape(bytes) {
    case .identifier: add(.identifier, to: end)
    case .name: add(.name, to: end)
    case .literal: add(.literal, to: end)
    case .marked: add(.literal, to: end, value: 1)
    }
  }

  private mutating func realOutOfRange(to end: Int) {
    let shown = String(decoding: list.text[at..<end], as: UTF8.self)
    let way = NumberLiteral.isTooSmall(list.text[at..<end]) ? "underflow" : "overflow"
    fail("\"\(shown)\" causes floating-point \(way).", at..<end)
  }

  // MARK: Quotes

  private mutating func quoted(from quote: Int, raw: Bool) {
    var end = quote + 1
    let poolStart = list.pool.count
    while end < list.text.count, list.text[end] != UInt8(ascii: "\"") {
      let byte = list.text[end]
      guard byte == UInt8(ascii: "\\") else {
        list.pool.append(byte)
        end += 1
        continue
      }
      if raw {
        // A backslash is kept, and hides what follows it.
        list.pool.append(byte)
        end += 1
        if end < list.text.count {
          list.pool.append(list.text[end])
          end += 1
        }
        continue
      }
      switch Escape.read(list.text, at: end) {
      case .byte(let value, let length):
        list.pool.append(value)
        end += length
      case .scalar(let scalar, let length):
        list.pool.append(contentsOf: Array(String(Character(scalar)).utf8))
        end += length
      case .unterminated:
        end = list.text.count
      case .failure(let reason, let length):
        let shown = String(decoding: list.text[end..<(end + length)], as: UTF8.self)
        return fail(shown + reason.sentence, end..<(end + length))
      }
    }
    guard end < list.text.count else {
      return fail("The final quote was missing from a quoted string.", end..<end)
    }
    let count = list.pool.count - poolStart
    let value = UInt64(truncatingIfNeeded: poolStart) << 32 | UInt64(truncatingIfNeeded: count)
    add(raw ? .rawString : .string, to: end + 1, value: value)
  }

  private mutating func character() {
    var end = at + 1
    while end < list.text.count, list.text[end] != UInt8(ascii: "'") {
      end += list.text[end] == UInt8(ascii: "\\") ? 2 : 1
    }
    guard end < list.text.count else {
      let last = list.text.count
      return fail("The final quote was missing from a character constant.", last..<last)
    }
    let whole = at..<(end + 1)
    switch CharacterLiteral.value(list.text[(at + 1)..<end]) {
    case .success(let value):
      add(.character, to: end + 1, value: UInt64(value))
    case .failure(.empty):
      fail("Empty character constant.", whole)
    case .failure(.unprintable(let byte)):
      let extended = UInt64(bitPattern: Int64(Int8(bitPattern: byte)))
      let shown = String(extended, radix: 16)
      fail("Non-printable value '0x\(shown)' in character constant.", whole)
    case .failure(let reason):
      let shown = String(decoding: list.text[whole], as: UTF8.self)
      fail("\(shown) \(reason.sentence)", whole)
    }
  }
}
