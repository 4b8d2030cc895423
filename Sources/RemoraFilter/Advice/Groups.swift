internal import RemoraCore

/// Brackets of the wrong kind, sets without commas, and ends that are missing.
extension Advice {
  /// Sets: `{80 443}`, `in (80, 443)`, `== {80, 443}`, `== (80 or 443)`, `in 80, 443`.
  mutating func lookAtSet() -> Bool {
    if let brace = openBrace(before: index) {
      if let op = comparison(before: brace), token(index).kind == .comma {
        suggestSet(op, from: brace, "A set is tested with \"in\".")
        return !isEmpty
      }
      if token(brace - 1).kind == .in, token(index - 1).kind != .comma {
        let gaps = ((brace + 1)..<list.count).prefix { token($0).kind != .rightBrace }
          .filter {
            $0 > brace + 1 && token($0).kind.isValueOrName && token($0 - 1).kind.isValueOrName
          }
        offer(
          FilterFix(
            "The elements of a set are separated by commas: {80, 443}.",
            gaps.map {
              FilterFix.Edit(range: Int(token($0 - 1).end)..<Int(token($0 - 1).end), text: ",")
            }))
        return true
      }
    }
    if token(index - 1).kind == .in {
      suggestSet(index - 1, from: index, "A set is written in braces, with commas: {80, 443}.")
      return true
    }
    if let op = comparison(before: index),
      token(index).kind == .leftParenthesis || token(index).kind == .leftBracket
    {
      suggestSet(op, from: index, "A set is written in braces, with commas: {80, 443}.")
      return !isEmpty
    }
    // `port == 80, 443` and `port == 80 .. 443`
    let isList = token(index).kind == .comma || token(index).kind == .rangeDots
    if isList, let op = operatorBefore(index) {
      suggestSet(op, from: op + 1, "A set is tested with \"in\".")
      return true
    }
    if token(index).kind == .comma {
      offer(
        "Filters are joined with \"or\" or \"and\".", replacing: token(index).range, with: " or")
      return true
    }
    return false
  }

  private var isEmpty: Bool { fixes.isEmpty }

  private func openBrace(before at: Int) -> Int? {
    var open: [Int] = []
    for place in list.indices.prefix(at) {
      switch token(place).kind {
      case .leftBrace, .leftParenthesis: open.append(place)
      case .rightBrace, .rightParenthesis: _ = open.popLast()
      default: break
      }
    }
    guard let last = open.last, token(last).kind == .leftBrace else { return nil }
    return last
  }

  /// The comparison that a list of values after it belongs to.
  private func operatorBefore(_ at: Int) -> Int? {
    var place = at - 1
    while place > 0, token(place).kind.isValueOrName || token(place).kind == .comma { place -= 1 }
    if token(place).kind == .in { return place }
    return place > 0 && Comparison(token(place).kind) != nil ? place : nil
  }

  /// Makes `in {…}` of an operator and the values behind it.
  private mutating func suggestSet(_ op: Int, from start: Int, _ message: String) {
    var at = start
    let closing: TokenKind? =
      switch token(at).kind {
      case .leftParenthesis: .rightParenthesis
      case .leftBracket: .rightBracket
      case .leftBrace: .rightBrace
      default: nil
      }
    if closing != nil { at += 1 }
    var elements: [String] = []
    var isRange = false
    var isElement = true
    while token(at).kind != .end, token(at).kind != closing {
      let kind = token(at).kind
      if kind == .rangeText {
        elements += source(at).split(separator: " ").map(String.init)
        isElement = false
      } else if kind.isValueOrName, isElement || closing != nil || isRange {
        if isRange {
          elements[elements.count - 1] += " .. " + source(at)
        } else {
          elements.append(source(at))
        }
        isRange = false
        isElement = false
      } else if kind == .comma || closing != nil && kind == .or {
        isElement = true
      } else if kind == .rangeDots, !elements.isEmpty {
        isRange = true
      } else {
        break
      }
      at += 1
    }
    let isClosed = closing == nil || token(at).kind == closing
    guard isClosed, !elements.isEmpty, !isRange else { return }
    let end = closing == nil ? Int(token(at - 1).end) : Int(token(at).end)
    let isNegated = token(op).kind == .allNotEqual || token(op - 1).kind == .not
    var first = op
    if token(op).kind == .in, token(op - 1).kind == .not { first = op - 1 }
    let word = isNegated ? "not in" : "in"
    if elements.count == 1, !elements[0].contains(".."), token(op).kind != .in {
      return offer(
        "Values are not put in parentheses.", replacing: Int(token(start).start)..<end,
        with: elements[0])
    }
    offer(
      message, replacing: Int(token(first).start)..<end,
      with: "\(word) {\(elements.joined(separator: ", "))}")
  }

  /// Parentheses around values: `(ip.len - 20) * 2`, `(tcp.port) == 80`.
  mutating func lookAtGroup() -> Bool {
    let message = "Parentheses group tests; values are grouped with braces: {ip.len - 20} * 2."
    var open = -1
    if token(index).kind == .leftParenthesis {
      open = index
    } else if token(index - 1).kind == .rightParenthesis {
      open = partner(of: index - 1) ?? -1
    } else {
      // An operator of values inside parentheses.
      return false
    }
    guard open >= 0, let close = closing(of: open) else { return false }
    let isField = close == open + 2 && token(open + 1).kind.isName
    if isField, token(index).kind == .in || isSearch(index) {
      offer(
        FilterFix(
          "A field is not put in parentheses.",
          [
            FilterFix.Edit(range: token(open).range, text: ""),
            FilterFix.Edit(range: token(close).range, text: ""),
          ]))
      return true
    }
    if token(index).kind == .leftParenthesis, index > 0, !token(index - 1).kind.isArithmetic,
      Comparison(token(index - 1).kind) == nil
    {
      return false
    }
    offer(
      FilterFix(
        message,
        [
          FilterFix.Edit(range: token(open).range, text: "{"),
          FilterFix.Edit(range: token(close).range, text: "}"),
        ]))
    return true
  }

  private func partner(of close: Int) -> Int? {
    var depth = 0
    for place in stride(from: close, through: 0, by: -1) {
      if token(place).kind == .rightParenthesis { depth += 1 }
      if token(place).kind == .leftParenthesis {
        depth -= 1
        if depth == 0 { return place }
      }
    }
    return nil
  }

  private func closing(of open: Int) -> Int? {
    var depth = 0
    for place in open..<list.count {
      if token(place).kind == .leftParenthesis { depth += 1 }
      if token(place).kind == .rightParenthesis {
        depth -= 1
        if depth == 0 { return place }
      }
    }
    return nil
  }

  // MARK: The end

  /// Closing brackets, or the right side of an operator, are missing.
  mutating func lookAtEnd() {
    var open: [String] = []
    for token in list {
      switch token.kind {
      case .leftParenthesis: open.append(")")
      case .leftBrace: open.append("}")
      case .rightParenthesis, .rightBrace: _ = open.popLast()
      default: break
      }
    }
    let last = token(list.count - 2)
    let end = tokens.text.count
    let closers = open.reversed().joined()
    if last.kind.isLogic || last.kind == .not {
      offer(
        "\"\(tokens.source(last))\" has nothing on its right.",
        replacing: Int(last.start)..<end, with: closers)
    } else if !closers.isEmpty {
      offer("Missing at the end: \"\(closers)\".", replacing: end..<end, with: closers)
    } else if Comparison(last.kind) != nil || last.kind == .in {
      notes.append("A value is missing after \"\(tokens.source(last))\".")
      if let left = leftSide(of: list.count - 2) {
        offer(
          "Without it, the filter asks whether there is a \(left.name).",
          replacing: Int(last.start)..<end, with: "")
      }
    }
  }
}

extension TokenKind {
  var isValueOrName: Bool { isValue || isWord || self == .dotName }

  var isArithmetic: Bool {
    switch self {
    case .plus, .minus, .times, .divide, .modulo, .bitAnd: true
    default: false
    }
  }
}
