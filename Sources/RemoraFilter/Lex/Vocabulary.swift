/// The fixed spellings of the language, as in `Grammar/tokens.txt`.
package enum Vocabulary {
  /// Words. Lower case only.
  package static let words: [(spelling: String, kind: TokenKind)] = [
    ("eq", .anyEqual), ("any_eq", .anyEqual), ("ne", .allNotEqual), ("all_ne", .allNotEqual),
    ("all_eq", .allEqual), ("any_ne", .anyNotEqual), ("gt", .greater), ("ge", .greaterEqual),
    ("lt", .less), ("le", .lessEqual), ("contains", .contains), ("matches", .matches),
    ("in", .in), ("not", .not), ("and", .and), ("xor", .xor), ("or", .or), ("any", .any),
    ("all", .all), ("bitand", .bitAnd), ("bitwise_and", .bitAnd),
  ]

  /// Signs, the longer before the shorter that begin them.
  package static let signs: [(spelling: String, kind: TokenKind)] = [
    ("===", .allEqual), ("!==", .anyNotEqual), ("==", .anyEqual), ("!=", .allNotEqual),
    (">=", .greaterEqual), ("<=", .lessEqual), ("&&", .and), ("||", .or), ("^^", .xor),
    ("..", .rangeDots), (">", .greater), ("<", .less), ("!", .not), ("&", .bitAnd),
    ("~", .matches), ("(", .leftParenthesis), (")", .rightParenthesis), ("{", .leftBrace),
    ("}", .rightBrace), ("[", .leftBracket), ("]", .rightBracket), (",", .comma),
    ("$", .dollar), ("@", .at), ("#", .layer), ("+", .plus), ("-", .minus), ("*", .times),
    ("/", .divide), ("%", .modulo),
  ]

  /// The keyword a word is, if any.
  static func word(_ bytes: ArraySlice<UInt8>) -> TokenKind? {
    guard bytes.count >= 2, bytes.count <= 11, let first = bytes.first else { return nil }
    for entry in wordBytes where entry.bytes.first == first && entry.bytes[...] == bytes {
      return entry.kind
    }
    return nil
  }

  /// The longest sign at `offset`, with its length.
  static func sign(_ text: [UInt8], at offset: Int) -> (kind: TokenKind, length: Int)? {
    for entry in signBytes where entry.bytes.first == text[offset] {
      let end = offset + entry.bytes.count
      if end <= text.count, text[offset..<end] == entry.bytes[...] {
        return (entry.kind, entry.bytes.count)
      }
    }
    return nil
  }

  private static let wordBytes = words.map { (bytes: Array($0.spelling.utf8), kind: $0.kind) }
  private static let signBytes = signs.map { (bytes: Array($0.spelling.utf8), kind: $0.kind) }
}
