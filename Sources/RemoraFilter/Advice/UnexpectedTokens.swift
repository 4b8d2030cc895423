internal import RemoraCore

/// Tokens where none of them may stand: operators of other languages, brackets of the wrong kind,
/// words that are too many.
extension Advice {
  mutating func lookAtUnexpected() {
    if lookAtCapitals() || lookAtSplitSigns() || lookAtForeignSigns() || lookAtForeignWords() {
      return
    }
    if lookAtNegatedOperator() || lookAtSet() || lookAtGroup() { return }
    if lookAtDoubledOperator() || lookAtUnquoted() { return }
    lookAtMissingOperator()
  }

  // MARK: Operators

  /// `AND`, `Or`, `CONTAINS`: all of them at once.
  private mutating func lookAtCapitals() -> Bool {
    var edits: [FilterFix.Edit] = []
    var first = ""
    for (place, token) in list.enumerated() where token.kind == .identifier {
      let word = tokens.source(token)
      let lower = Array(word.utf8.map(\.lowercased))
      guard word.utf8.contains(where: { $0 &- 0x41 < 26 }), Vocabulary.word(lower[...]) != nil,
        comparison(before: place) == nil
      else { continue }
      let text = String(decoding: lower, as: UTF8.self)
      if abs(place - index) <= 1, first.isEmpty { first = text }
      edits.append(FilterFix.Edit(range: token.range, text: text))
    }
    guard !first.isEmpty else { return false }
    offer(FilterFix("Operators are written in lower case: \"\(first)\".", edits))
    return true
  }

  /// `! =`, `> =`, `& &`, `= =`; and `<>`, `=<`, `=~`, which others have.
  private mutating func lookAtSplitSigns() -> Bool {
    for first in [index - 1, index, index - 2] where first >= 0 && first + 1 < list.count {
      for count in [3, 2] where first + count <= list.count && first + count > index {
        let part = list[first..<(first + count)]
        guard part.allSatisfy({ $0.kind.isSign }) else { continue }
        let joined = part.map { tokens.source($0) }.joined()
        guard joined.utf8.count > 1, let (right, _) = Self.meant(joined) else { continue }
        suggest(Int(token(first).start)..<Int(token(first + count - 1).end), right)
        if !fixes.isEmpty { return true }
      }
    }
    return false
  }

  /// What an operator of another language is in this one.
  private static func meant(_ sign: String) -> (right: String, isKnown: Bool)? {
    let foreign = [
      "<>": "!=", "=<": "<=", "=>": ">=", "~=": "matches", "=~": "matches", "=!": "!=",
      "!~": "!=", "====": "==", ":=": "==", "==!": "!=", "&&&": "&&", "|||": "||", "!===": "!==",
      "=": "==", "||": "||", "!!=": "!=", "===!": "!=",
    ]
    if let right = foreign[sign] { return (right, true) }
    if Vocabulary.signs.contains(where: { $0.spelling == sign }) { return (sign, true) }
    return nil
  }

  private mutating func lookAtForeignSigns() -> Bool {
    let sign = token(index)
    switch source(index) {
    case "=":
      if index > 0, token(index - 1).kind.isSign, Int(token(index - 1).end) == Int(sign.start) {
        // One sign too many: `====`.
        suggest(Int(token(index - 1).start)..<Int(sign.end), "==")
        return true
      }
      let strays = list.enumerated().filter { place, token in
        tokens.source(token) == "=" && place > 0 && !self.token(place - 1).kind.isSign
      }
      offer(
        FilterFix(
          "Did you mean \"==\"?",
          strays.map { FilterFix.Edit(range: $0.element.range, text: "==") }))
    case "|": offer("Did you mean \"||\" (or)?", replacing: sign.range, with: "||")
    case "^": offer("Did you mean \"^^\" (xor)?", replacing: sign.range, with: "^^")
    case ";":
      let isLast = token(index + 1).kind == .end
      offer(
        isLast ? "A filter has no \";\" at its end." : "Filters are joined with \"and\" or \"or\".",
        replacing: sign.range, with: isLast ? "" : " and ")
    case "`", "\\":
      offer(
        "\"\(source(index))\" has no meaning in a filter.",
        FilterFixes.removing(source(index), from: list, tokens))
    case "?": offer("\"?\" has no meaning in a filter.", replacing: sign.range, with: "")
    default: return false
    }
    return true
  }

  private mutating func offer(_ message: String, _ edits: [FilterFix.Edit]) {
    offer(FilterFix(message, edits))
  }

  /// Operators that other languages write as words.
  private static let foreignWords = [
    "is": "==", "equals": "==", "equal": "==", "isnt": "!=", "neq": "!=", "nequals": "!=",
    "lte": "<=", "gte": ">=", "like": "contains", "ilike": "contains", "has": "contains",
    "contain": "contains", "include": "contains", "includes": "contains", "match": "matches",
    "regex": "matches", "regexp": "matches", "rlike": "matches", "mod": "%", "band": "&",
    "plus": "+", "minus": "-", "but": "and", "then": "and", "with": "and", "also": "and",
    "notin": "not in", "within": "in", "on": "in", "greater": ">", "less": "<", "above": ">",
    "below": "<", "over": ">", "under": "<", "equalto": "==", "se": "==",
  ]

  private mutating func lookAtForeignWords() -> Bool {
    // The word is the one in the way, or the first of all, which is then taken for a field.
    for place in [index, index - 1] where place >= 0 && token(place).kind == .identifier {
      let word = String(decoding: source(place).utf8.map(\.lowercased), as: UTF8.self)
      if place == 0, !isKnown(word), token(1).kind.isName {
        offer(
          "A filter begins with a field or a protocol.",
          replacing: 0..<Int(token(1).start), with: "")
        return true
      }
      guard place > 0, !isKnown(word), var right = Self.foreignWords[word] else { continue }
      var end = place
      if word == "is", token(place + 1).kind == .not {
        right = "!="
        end += 1
      }
      if ["greater", "less", "equal"].contains(word),
        ["than", "to"].contains(source(place + 1))
      {
        end += 1
      }
      if right == "in", token(place + 1).kind != .leftBrace { continue }
      suggest(Int(token(place).start)..<Int(token(end).end), right)
      return true
    }
    return false
  }

  /// `host not contains "x"`, `port not == 80`, `port not 80`, `port == not 80`.
  private mutating func lookAtNegatedOperator() -> Bool {
    let isAfter = index > 0 && token(index - 1).kind == .not
    let not = isAfter ? index - 1 : index
    guard token(not).kind == .not else { return false }
    if let comparison = comparison(before: not), token(comparison).kind == .anyEqual {
      suggest(Int(token(comparison).start)..<Int(token(not).end), "!=")
      return true
    }
    guard let left = leftSide(of: not) else { return false }
    let op = token(not + 1)
    switch op.kind {
    case .contains, .matches:
      offer(
        FilterFix(
          "Did you mean \"not \(left.name) \(tokens.source(op)) …\"?",
          [
            FilterFix.Edit(range: left.start..<left.start, text: "not "),
            FilterFix.Edit(range: Int(token(not).start)..<Int(op.start), text: ""),
          ]))
    case .anyEqual: suggest(Int(token(not).start)..<Int(op.end), "!=")
    case .unsigned, .real, .string, .rawString, .literal, .character:
      suggest(token(not).range, "!=")
    case .identifier, .name:
      if isKnown(tokens.word(op)) {
        offer(
          "An operator is missing before \"not\": \"and\"?",
          replacing: Int(token(not).start)..<Int(token(not).start), with: "and ")
      } else {
        suggest(token(not).range, "!=")
      }
    default: return false
    }
    return true
  }

  /// `and and`, `&& ||`, an operator at the front or before a closing parenthesis.
  private mutating func lookAtDoubledOperator() -> Bool {
    let token = token(index)
    let isLogic = token.kind == .and || token.kind == .or || token.kind == .xor
    let before = self.token(index - 1).kind
    if isLogic, index == 0 || before == .leftParenthesis || before.isLogic || before == .not {
      offer(
        "\"\(source(index))\" has nothing on its left.",
        replacing: Int(token.start)..<Int(self.token(index + 1).start), with: "")
      return true
    }
    if token.kind == .rightParenthesis, before.isLogic {
      offer(
        "\"\(source(index - 1))\" has nothing on its right.",
        replacing: self.token(index - 1).range, with: "")
      return true
    }
    if Comparison(token.kind) != nil, Comparison(before) != nil {
      offer(
        "One of the two operators is too many.", replacing: token.range, with: "")
      return true
    }
    let isClosing =
      token.kind == .rightParenthesis || token.kind == .rightBrace || source(index) == "]"
    if isClosing {
      offer("\"\(source(index))\" closes nothing.", replacing: token.range, with: "")
      return true
    }
    return false
  }

  // MARK: Words

  /// Text with signs in it that should be in quotes, or was meant as several words.
  private mutating func lookAtUnquoted() -> Bool {
    if comparison(before: index) != nil {
      let range = run(from: Int(token(index).start))
      let text = string(range)
      guard !text.isEmpty, token(index).kind != .leftParenthesis, token(index).kind != .end else {
        return false
      }
      if let wild = Self.network(text) {
        suggest(range, wild)
        return true
      }
      offer(
        "Text is written in double quotes: \(text.asStringLiteral).",
        replacing: range, with: text.asStringLiteral)
      return true
    }
    // The word before was a value: it, and all up to the next operator, is one text.
    guard let op = comparison(before: index - 1) else { return false }
    let value = token(index - 1)
    if Int(value.end) == Int(token(index).start) {
      // Nothing between them: `10.*`, `a+b`, `curl/7?x`.
      let range = run(from: Int(value.start))
      let text = string(range)
      if let wild = Self.network(text) {
        suggest(range, wild)
        return true
      }
      guard value.kind != .unsigned || isSearch(op) else { return false }
      offer(
        "Text is written in double quotes: \(text.asStringLiteral).",
        replacing: range, with: text.asStringLiteral)
      return true
    }
    guard [.identifier, .name, .literal].contains(value.kind), !isKnown(tokens.word(value)),
      !isKnown(word), token(index).kind.isWord
    else { return false }
    var end = index
    while token(end + 1).kind.isWord, !isKnown(tokens.word(token(end + 1))) { end += 1 }
    let range = Int(value.start)..<Int(token(end).end)
    offer(
      "Text is written in double quotes: \(string(range).asStringLiteral).",
      replacing: range, with: string(range).asStringLiteral)
    return true
  }

  /// `10.0.0.*` as a network, `10.0.0.0/24`.
  static func network(_ text: String) -> String? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count > 1, parts.count <= 4, parts.last == "*" || parts.last == "x" else {
      return nil
    }
    let numbers = parts.prefix { UInt8($0) != nil }
    guard !numbers.isEmpty, parts[numbers.count...].allSatisfy({ $0 == "*" || $0 == "x" }) else {
      return nil
    }
    let zeros = Array(repeating: "0", count: 4 - numbers.count)
    return (numbers.map(String.init) + zeros).joined(separator: ".") + "/\(8 * numbers.count)"
  }

  /// Two tests, or a name and a value, without an operator between them.
  private mutating func lookAtMissingOperator() {
    let here = token(index)
    let before = token(index - 1)
    let start = Int(here.start)
    if source(index) == ":", source(index + 1) == "=" {
      return suggest(start..<Int(token(index + 1).end), "==")
    }
    if before.kind == .literal || before.kind == .name, source(index - 1).hasSuffix(":") {
      let name = String(source(index - 1).dropLast())
      if isKnown(name) {
        offer(
          "Did you mean \"\(name) ==\"?", replacing: before.range, with: name + " ==")
        return
      }
    }
    if here.kind.isValue, before.kind.isName, comparison(before: index - 1) == nil {
      offer(
        "An operator is missing: \"==\"?", replacing: start..<start, with: "== ")
      return
    }
    guard
      here.kind.isName || here.kind == .not || here.kind == .leftParenthesis || here.kind == .dollar
    else { return }
    for op in ["and", "or"] {
      offer(
        "An operator is missing: \"and\" or \"or\".", replacing: start..<start, with: op + " ")
    }
  }
}

enum FilterFixes {
  /// Every token with that text, taken out.
  static func removing(_ text: String, from list: [Token], _ tokens: TokenList) -> [FilterFix.Edit]
  {
    list.filter { tokens.source($0) == text }.map { FilterFix.Edit(range: $0.range, text: "") }
  }
}

extension TokenKind {
  var isLogic: Bool { self == .and || self == .or || self == .xor }

  /// Signs that operators are made of.
  fileprivate var isSign: Bool {
    switch self {
    case .anyEqual, .allNotEqual, .allEqual, .anyNotEqual, .greater, .greaterEqual, .less,
      .lessEqual, .matches, .not, .and, .or, .xor, .bitAnd, .stray:
      true
    default: false
    }
  }

  /// A word or a number.
  var isWord: Bool {
    switch self {
    case .identifier, .name, .literal, .unsigned, .real: true
    default: false
    }
  }

  var isValue: Bool {
    switch self {
    case .unsigned, .real, .string, .rawString, .literal, .character: true
    default: false
    }
  }
}
