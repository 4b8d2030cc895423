internal import RemoraCore

/// What may have been meant by a filter that is refused: looks at the tokens around the place of
/// the error, and offers changes that lead past it.
struct Advice {
  let text: String
  let error: FilterError
  let registry: SealedRegistry
  let tokens: TokenList
  /// The token that the error speaks of.
  let index: Int
  private(set) var fixes: [FilterFix] = []
  var notes: [String] = []

  /// Longer texts are not looked at again: advice must not cost much more than the check.
  static let limit = 4096

  /// Adds to an error what might help.
  static func complete(
    _ error: inout FilterError, _ text: String, registry: SealedRegistry, options: FilterOptions
  ) {
    guard text.utf8.count <= limit else { return }
    var advice = Advice(text, error, registry)
    advice.look()
    var kept = advice.fixes.filter { advice.leadsOn($0, options) }
    if kept.count > 4 { kept.removeSubrange(4...) }
    error.fixes = kept
    error.notes += advice.notes
    var names: [String] = []
    for fix in kept where !error.notes.contains(fix.message) {
      // Several names are one sentence.
      if let name = fix.message.quotedName {
        names.append(name)
      } else {
        error.notes.append(fix.message)
      }
    }
    if !names.isEmpty {
      error.notes.append("Did you mean \(names.prefix(3).joined(separator: " or "))?")
    }
  }

  private init(_ text: String, _ error: FilterError, _ registry: SealedRegistry) {
    self.text = text
    self.error = error
    self.registry = registry
    tokens = Lexer.tokens(of: text)
    let start = error.range?.lowerBound ?? -1
    index =
      tokens.tokens.firstIndex { Int($0.start) == start }
      ?? tokens.tokens.firstIndex { Int($0.start) <= start && start < Int($0.end) }
      ?? Swift.max(0, tokens.tokens.count - 1)
  }

  /// Whether the text with a change is a filter, or wrong only later on.
  private func leadsOn(_ fix: FilterFix, _ options: FilterOptions) -> Bool {
    let changed = fix.applied(to: text)
    do throws(FilterError) {
      _ = try Checker.check(try Parser.tree(of: changed), registry: registry, options: options)
      return true
    } catch {
      guard let edit = fix.edits.last else { return false }
      let before = fix.edits.reduce(0) { $0 + $1.text.utf8.count - $1.range.count }
      let end = edit.range.upperBound + before
      if error.message == self.error.message, error.range == self.error.range { return false }
      // The end of the text is later than any place in it; so is a word behind the change.
      guard let place = error.range else { return self.error.range != nil }
      return place.lowerBound >= end || isParsed(changed) && !isParsed(text)
    }
  }

  private func isParsed(_ text: String) -> Bool { (try? Parser.tree(of: text)) != nil }

  private mutating func look() {
    if let translation = CaptureSyntax.displayFilter(text) {
      offer(
        "This is a capture filter. As a display filter it would be: \(translation)",
        replacing: 0..<text.utf8.count, with: translation)
      return
    }
    if lookAtTypography() { return }
    if error.message.hasSuffix("was unexpected in this context.") {
      lookAtUnexpected()
    } else if error.message.hasPrefix("Unexpected end of filter expression") {
      lookAtEnd()
    } else {
      lookAtMeaning()
    }
  }

  // MARK: Offering

  mutating func offer(_ message: String, replacing range: Range<Int>, with text: String) {
    offer(FilterFix(message, replacing: range, with: text))
  }

  mutating func offer(_ fix: FilterFix) {
    if !fixes.contains(where: { $0.edits == fix.edits }) { fixes.append(fix) }
  }

  /// `Did you mean "…"?` with what is put in place.
  mutating func suggest(_ range: Range<Int>, _ text: String) {
    offer("Did you mean \"\(text)\"?", replacing: range, with: text)
  }

  // MARK: Reading

  var list: [Token] { tokens.tokens }

  /// The token at a place in the list; one of the kind `end` where there is none.
  func token(_ at: Int) -> Token {
    list.indices.contains(at) ? list[at] : Token(.end, tokens.text.count, tokens.text.count)
  }

  func source(_ at: Int) -> String { tokens.source(token(at)) }

  func string(_ range: Range<Int>) -> String {
    String(decoding: tokens.text[range.clamped(to: 0..<tokens.text.count)], as: UTF8.self)
  }

  /// The word at the error, or what stands in quotes at the front of its sentence.
  var word: String { tokens.word(token(index)) }

  func isKnown(_ name: String) -> Bool {
    !registry.fields(named: name).isEmpty || registry.catalog?.spec(named: name) != nil
      || registry.currentName(of: name) != nil
  }

  func spec(_ name: String) -> FieldSpec? {
    registry.fields(named: name).last.flatMap { registry.spec($0) }
      ?? registry.catalog?.spec(named: name)
  }

  /// The left side of the relation whose operator is the token `at`: its first byte and name.
  func leftSide(of at: Int) -> (start: Int, name: String)? {
    var place = at - 1
    while token(place).kind == .rightBracket, place > 0 {
      while place > 0, token(place).kind != .leftBracket { place -= 1 }
      place -= 1
    }
    if place >= 0, token(place).kind == .rangeText { place -= 2 }
    guard list.indices.contains(place), token(place).kind.isName else { return nil }
    let name = tokens.word(token(place))
    if place > 0, token(place - 1).kind == .at { place -= 1 }
    return (Int(token(place).start), name)
  }

  /// The operator before the token `at`, if that is on its right side.
  func comparison(before at: Int) -> Int? {
    var place = at - 1
    if place >= 0, token(place).kind == .leftBrace { place -= 1 }
    if place >= 0, token(place).kind == .minus { place -= 1 }
    guard place >= 0, Comparison(token(place).kind) != nil || isSearch(place) else { return nil }
    return place
  }

  func isSearch(_ at: Int) -> Bool {
    token(at).kind == .contains || token(at).kind == .matches
  }

  /// Everything up to a blank or a closing parenthesis.
  func run(from start: Int) -> Range<Int> {
    var end = start
    while end < tokens.text.count, !tokens.text[end].isBlank,
      tokens.text[end] != UInt8(ascii: ")"), tokens.text[end] != UInt8(ascii: "}")
    {
      end += 1
    }
    return start..<end
  }
}

extension String {
  /// The quoted name of `Did you mean "name"?`.
  fileprivate var quotedName: String? {
    guard hasPrefix("Did you mean \""), hasSuffix("\"?") else { return nil }
    return String(dropFirst(13).dropLast())
  }

  /// As a string of the language.
  var asStringLiteral: String {
    var out = "\""
    for scalar in unicodeScalars {
      if scalar == "\"" || scalar == "\\" { out += "\\" }
      out.unicodeScalars.append(scalar)
    }
    return out + "\""
  }
}
