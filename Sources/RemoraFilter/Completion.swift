public import RemoraCore

/// What may come next in a filter that is being typed.
public struct Completion: Sendable {
  public struct Candidate: Sendable, Equatable {
    /// What takes the place of the last word.
    public let text: String
    /// What it is: a field's name and type, a label's number.
    public let note: String
  }

  /// Where the last word begins, in bytes; the end of the text after a blank.
  public private(set) var start = 0
  public private(set) var candidates: [Candidate] = []

  private let registry: SealedRegistry
  private static let most = 1000

  /// - Parameter text: the filter up to the place where something is to be added.
  public init(_ text: String, registry: SealedRegistry) {
    self.registry = registry
    let list = Lexer.tokens(of: text)
    var tokens = list.tokens
    if let last = tokens.last, last.kind == .end || last.kind == .invalid { tokens.removeLast() }
    start = list.text.count
    var word = ""
    if let last = tokens.last, Int(last.end) == list.text.count, last.kind.isTyped {
      word = list.source(last)
      start = Int(last.start)
      tokens.removeLast()
    } else if list.error != nil, let quote = list.text.lastIndex(of: UInt8(ascii: "\"")) {
      // A label with an open quote.
      word = String(decoding: list.text[quote...], as: UTF8.self)
      start = quote
    }
    complete(word, after: tokens, list)
    if candidates.count > Self.most { candidates.removeSubrange(Self.most...) }
  }

  private mutating func complete(_ word: String, after tokens: [Token], _ list: TokenList) {
    var before = tokens[...]
    let isSet = tokens.contains { $0.kind == .in } && tokens.last?.kind != .rightBrace
    if isSet {
      while let last = before.last, last.kind != .in { before.removeLast() }
    }
    guard let last = before.last else { return addNames(word) }
    if last.kind == .in || Comparison(last.kind) != nil {
      let names = before.dropLast().last { $0.kind.isName }
      if last.kind == .in, tokens.last?.kind == .in { return add("{", "a set", word) }
      addLabels(names.map { list.word($0) } ?? "", word)
      return
    }
    switch last.kind {
    case .identifier, .name, .dotName: addOperators(list.word(last), word)
    case .unsigned, .real, .character, .string, .rawString, .literal, .rightBrace,
      .rightParenthesis, .rightBracket:
      for op in ["and", "or", "xor"] { add(op, "operator", word) }
    default: addNames(word)
    }
  }

  private mutating func add(_ text: String, _ note: String, _ word: String) {
    guard text.hasPrefix(word), candidates.count <= Self.most else { return }
    let candidate = Candidate(text: text, note: note)
    if !candidates.contains(where: { $0.text == text }) { candidates.append(candidate) }
  }

  // MARK: Names

  /// Fields, protocols and functions; names with more parts than were begun are left for later.
  private mutating func addNames(_ word: String) {
    let dots = word.utf8.count { $0 == UInt8(ascii: ".") }
    let most = dots == 0 ? 0 : dots + 1
    let isNear = { (name: String) in
      name.hasPrefix(word) && name.utf8.count { $0 == UInt8(ascii: ".") } <= most
    }
    var found: [String: String] = [:]
    for field in registry.fields where isNear(field.name) {
      found[field.name] = "\(field.label) (\(field.type.prettyName))"
    }
    registry.catalog?.forEachName(from: word) { name in
      if isNear(name), found[name] == nil, let spec = registry.catalog?.spec(named: name) {
        found[name] = spec.type.prettyName
      }
      return found.count <= Self.most
    }
    // What is dissected here comes before what is only known.
    let names = found.sorted { $0.key < $1.key }
    let isHere = { [registry] (name: String) in !registry.fields(named: name).isEmpty }
    for (name, note) in names where isHere(name) {
      candidates.append(Candidate(text: name, note: note))
    }
    if dots == 0 {
      for function in Function.allCases { add(function.rawValue + "(", "function", word) }
      for other in ["not", "any", "all", "same("] { add(other, "keyword", word) }
    }
    for (name, note) in names where !isHere(name) {
      candidates.append(Candidate(text: name, note: note))
    }
  }

  private mutating func addOperators(_ name: String, _ word: String) {
    let spec = registry.fields(named: name).last.flatMap { registry.spec($0) }
    let type = spec?.type ?? registry.catalog?.spec(named: name)?.type
    if let type, type.canCompare {
      for op in ["==", "!=", ">", ">=", "<", "<=", "in", "not in"] { add(op, "comparison", word) }
      if type.canContain { add("contains", "comparison", word) }
      if type.canMatch { add("matches", "comparison", word) }
    }
    for op in ["and", "or", "xor"] { add(op, "operator", word) }
  }

  // MARK: Values

  private mutating func addLabels(_ name: String, _ word: String) {
    guard let spec = registry.fields(named: name).last.flatMap({ registry.spec($0) }) else {
      return
    }
    let typed = word.hasPrefix("\"") ? String(word.dropFirst()) : word
    func offer(_ label: String, _ note: String) {
      guard label.lowercased().hasPrefix(typed.lowercased()) else { return }
      candidates.append(Candidate(text: label.asStringLiteral, note: note))
    }
    switch spec.text {
    case .names(let names):
      for entry in names.entries.prefix(Self.most) { offer(entry.name, String(entry.low)) }
    case .flag(let set, let unset):
      offer(set, "1")
      offer(unset, "0")
    default:
      if spec.type == .boolean {
        add("true", "1", word)
        add("false", "0", word)
      }
    }
  }
}

extension TokenKind {
  /// Whether more may be typed to a token of this kind.
  fileprivate var isTyped: Bool {
    switch self {
    case .identifier, .name, .dotName, .literal, .and, .or, .xor, .not, .any, .all, .contains,
      .matches, .in, .anyEqual, .allNotEqual, .greater, .less:
      true
    default: false
    }
  }
}
