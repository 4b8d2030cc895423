internal import RemoraCore

/// What may have been meant by a filter that is refused.
enum Advice {
  /// Sentences to be shown below an error.
  static func notes(
    _ error: FilterError, _ text: String, registry: SealedRegistry
  ) -> [String] {
    // Only short texts are looked at again: advice must not cost more than the check.
    guard text.utf8.count <= 4096 else { return [] }
    if let translation = CaptureSyntax.displayFilter(text) {
      return ["This is a capture filter. As a display filter it would be: \(translation)"]
    }
    let tokens = Lexer.tokens(of: text)
    guard let range = error.range,
      let index = tokens.tokens.firstIndex(where: { Int($0.start) == range.lowerBound })
    else { return [] }
    if let note = operatorNote(tokens, index) { return [note] }
    if let note = groupNote(tokens, index, error) { return [note] }
    if error.message.hasSuffix("is not a valid protocol or protocol field.") {
      return NearNames.notes(for: tokens.word(tokens.tokens[index]), registry)
    }
    return []
  }

  /// Operators of other languages, and those of ours in capitals.
  private static func operatorNote(_ tokens: TokenList, _ index: Int) -> String? {
    let list = tokens.tokens
    // Capitals may be the token that is in the way, or the one before it.
    for place in [index, index - 1] where list.indices.contains(place) {
      let token = list[place]
      guard token.kind == .identifier else { continue }
      let word = tokens.source(token)
      let lower = Array(word.utf8.map(\.lowercased))
      if word.utf8.contains(where: { $0 &- 0x41 < 26 }), Vocabulary.word(lower[...]) != nil {
        return "Operators are written in lower case: \"\(String(decoding: lower, as: UTF8.self))\"."
      }
    }
    let around = [index - 1, index, index + 1].filter { list.indices.contains($0) }
    let first = around.first.map { Int(list[$0].start) } ?? 0
    let last = around.last.map { Int(list[$0].end) } ?? 0
    let near = String(decoding: tokens.text[first..<last], as: UTF8.self)
    for (wrong, right) in [
      ("<>", "!="), ("=<", "<="), ("=>", ">="), ("~=", "matches"), ("=~", "matches"),
    ] where near.contains(wrong) {
      return "Did you mean \"\(right)\"?"
    }
    switch tokens.source(list[index]) {
    case "=": return "Did you mean \"==\"?"
    case "|": return "Did you mean \"||\" (or)?"
    case "^": return "Did you mean \"^^\" (xor)?"
    case "?", ":", ";", "\\": return nil
    default: return nil
    }
  }

  /// Brackets of the wrong kind, and sets without commas.
  private static func groupNote(
    _ tokens: TokenList, _ index: Int, _ error: FilterError
  ) -> String? {
    guard error.message.hasSuffix("was unexpected in this context."), index > 0 else { return nil }
    let list = tokens.tokens
    var open: [TokenKind] = []
    for token in list[..<index] {
      switch token.kind {
      case .leftBrace, .leftParenthesis: open.append(token.kind)
      case .rightBrace, .rightParenthesis: _ = open.popLast()
      default: break
      }
    }
    let isSet =
      list[..<index].contains { $0.kind == .in } && open.last == .leftBrace
    if isSet, list[index - 1].kind != .comma {
      return "The elements of a set are separated by commas: {80, 443}."
    }
    if list[index - 1].kind == .in {
      return "A set is written in braces, with commas: {80, 443}."
    }
    let isOpening = list[index].kind == .leftParenthesis
    let isAfterGroup = list[index - 1].kind == .rightParenthesis
    if isOpening || isAfterGroup {
      return "Parentheses group tests; values are grouped with braces: {ip.len - 20} * 2."
    }
    return nil
  }
}

/// Names like one that is not known.
enum NearNames {
  static func notes(for name: String, _ registry: SealedRegistry) -> [String] {
    let near = names(near: name, registry)
    guard !near.isEmpty else { return [] }
    let quoted = near.prefix(3).map { "\"\($0)\"" }
    return ["Did you mean \(quoted.joined(separator: " or "))?"]
  }

  /// The best first; few.
  static func names(near name: String, _ registry: SealedRegistry) -> [String] {
    let wanted = Array(name.utf8.prefix(128).map(\.lowercased))
    let lower = String(decoding: wanted, as: UTF8.self)
    let isKnown = { (name: String) in
      !registry.fields(named: name).isEmpty || registry.catalog?.spec(named: name) != nil
    }
    if lower != name, isKnown(lower) { return [lower] }
    // The more letters, the more of them may be wrong.
    let most = wanted.count < 5 ? 1 : 2
    var best: (distance: Int, name: String)?
    let look = { (other: String) in
      guard Swift.abs(other.utf8.count - wanted.count) <= most else { return }
      let distance = distance(wanted, Array(other.utf8.map(\.lowercased)), most: most)
      if distance <= most, distance < best?.distance ?? .max { best = (distance, other) }
    }
    for field in registry.fields { look(field.name) }
    if best == nil, wanted.count > 3 {
      // Among the names that are only known, those with the same beginning.
      let count = wanted.count > 5 ? 4 : 2
      let start = String(decoding: wanted.prefix(count), as: UTF8.self)
      registry.catalog?.forEachName(from: start) { name in
        look(name)
        return true
      }
    }
    if let best, best.distance <= 1 { return [best.name] }
    let others = sameEnding(name, registry)
    guard let best, !others.contains(best.name) else { return others }
    return others + [best.name]
  }

  /// `ip.port`: there is `tcp.port`. Only where the last part of the name says something.
  private static func sameEnding(_ name: String, _ registry: SealedRegistry) -> [String] {
    guard let dot = name.firstIndex(of: "."), name.utf8.count < 128 else { return [] }
    let ending = String(name[dot...])
    let depth = ending.utf8.count { $0 == UInt8(ascii: ".") }
    let found = registry.fields.lazy.map(\.name).filter {
      $0.hasSuffix(ending) && $0.utf8.count { $0 == UInt8(ascii: ".") } == depth
    }
    let preferred = ["tcp", "udp", "ip", "ipv6", "eth"].map { $0 + ending }
    let first = preferred.filter { found.contains($0) }
    return first.isEmpty ? Array(found.prefix(2)) : first
  }

  /// Insertions, deletions, replacements and swaps of neighbours; more than `most` is not counted
  /// out.
  private static func distance(_ a: [UInt8], _ b: [UInt8], most: Int) -> Int {
    var before: [Int] = []
    var row = Array(0...b.count)
    for (i, x) in a.enumerated() {
      var next = [i + 1]
      next.reserveCapacity(row.count)
      for (j, y) in b.enumerated() {
        var value = Swift.min(row[j + 1] + 1, next[j] + 1, row[j] + (x == y ? 0 : 1))
        if i > 0, j > 0, x == b[j - 1], a[i - 1] == y {
          value = Swift.min(value, before[j - 1] + 1)
        }
        next.append(value)
      }
      if !next.contains(where: { $0 <= most }), !row.contains(where: { $0 <= most }) {
        return most + 1
      }
      before = row
      row = next
    }
    return row[b.count]
  }
}
