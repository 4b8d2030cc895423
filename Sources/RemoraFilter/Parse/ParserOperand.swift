extension Parser {
  /// Reads what an operand may begin with, up to and including the operand itself.
  mutating func operand() throws(FilterError) {
    while true {
      let token = peek
      switch token.kind {
      case .leftParenthesis where takesLogic:
        at += 1
        pending.append((.parenthesis, token.start))
      case .not where takesLogic:
        at += 1
        pending.append((.not, token.start))
      case .any where takesLogic, .all where takesLogic:
        at += 1
        pending.append((.quantifier(token.kind == .any ? .any : .all), token.start))
      case .plus, .minus:
        at += 1
        pending.append((token.kind == .minus ? .negate : .plus, token.start))
      case .leftBrace:
        at += 1
        pending.append((.brace, token.start))
      default:
        try entity()
        if case .call(_, let count) = pending.last?.op, count == operands.count {
          // An opened call: its first argument or its end comes next.
          guard peek.kind == .rightParenthesis else { continue }
          return
        }
        try slices()
        return
      }
    }
  }

  /// Whether a parenthesis, `not` or a quantifier may stand here, rather than only arithmetic.
  private var takesLogic: Bool {
    guard let top = pending.last?.op else { return true }
    switch top {
    case .parenthesis, .not, .and, .or, .xor: return true
    default: return false
    }
  }

  /// A leaf, a field, a reference; or the name and open parenthesis of a call.
  mutating func entity() throws(FilterError) {
    let token = peek
    switch token.kind {
    case .unsigned, .real, .character, .string, .rawString, .literal:
      at += 1
      leaf(token)
    case .identifier where next.kind == .leftParenthesis:
      pending.append(
        (.call(name: Int32(truncatingIfNeeded: at), operands: operands.count), token.start))
      at += 2
    case .identifier, .name, .dotName, .at:
      try field(reference: false, from: token.start)
    case .dollar:
      at += 1
      if peek.kind == .leftBrace {
        at += 1
        try field(reference: true, from: token.start)
        try expect(.rightBrace)
        if let id = operands.last?.id { tree.nodes[Int(id)].end = previousEnd }
      } else {
        try field(reference: true, from: token.start)
      }
    default:
      throw unexpected()
    }
  }

  private var next: Token {
    tree.tokens.tokens[Swift.min(at + 1, tree.tokens.tokens.count - 1)]
  }

  private mutating func leaf(_ token: Token) {
    push(
      SyntaxNode(
        kind: .leaf(token.kind), a: Int32(truncatingIfNeeded: at - 1), first: nextID,
        start: token.start, end: token.end), .entity)
  }

  /// `[@] name [# layers]`
  private mutating func field(reference: Bool, from start: Int32) throws(FilterError) {
    var raw = false
    if peek.kind == .at {
      raw = true
      at += 1
    }
    let name = peek
    guard name.kind.isName else { throw unexpected() }
    let index = Int32(truncatingIfNeeded: at)
    at += 1
    var layers = RangeList()
    if peek.kind == .layer {
      at += 1
      layers = try self.layers()
    }
    let kind: SyntaxNode.Kind
    if reference {
      kind = .reference(raw: raw, layers: layers)
    } else if raw || !layers.isEmpty {
      kind = .field(raw: raw, layers: layers)
    } else {
      kind = .leaf(name.kind)
    }
    push(
      SyntaxNode(kind: kind, a: index, first: nextID, start: start, end: previousEnd), .entity)
  }

  private mutating func layers() throws(FilterError) -> RangeList {
    let token = peek
    guard token.kind == .rangeText else {
      try expect(.leftBracket)
      return try ranges()
    }
    at += 1
    let start = Int32(truncatingIfNeeded: tree.ranges.count)
    do {
      tree.ranges.append(try SliceRange(digits: tree.tokens.source(token)))
    } catch {
      throw FilterError(error.message, at: token.range)
    }
    return RangeList(start: start, count: 1)
  }

  /// The ranges after an opening bracket, and the closing one.
  private mutating func ranges() throws(FilterError) -> RangeList {
    let start = Int32(truncatingIfNeeded: tree.ranges.count)
    while true {
      let token = peek
      try expect(.rangeText)
      do {
        tree.ranges.append(try SliceRange(text: tree.tokens.source(token)))
      } catch {
        throw FilterError(error.message, at: token.range)
      }
      if peek.kind == .rightBracket { break }
      try expect(.comma)
    }
    at += 1
    return RangeList(start: start, count: Int32(truncatingIfNeeded: tree.ranges.count) - start)
  }

  /// Any number of bracketed slices after an entity.
  mutating func slices() throws(FilterError) {
    while peek.kind == .leftBracket, let top = operands.last, top.use == .entity {
      let node = tree[top.id]
      at += 1
      let list = try ranges()
      operands.removeLast()
      push(
        SyntaxNode(
          kind: .slice(list), a: top.id, first: node.first, start: node.start, end: previousEnd),
        .entity)
    }
  }
}

extension SyntaxTree {
  /// A leaf as error messages show it: a string without quotes, numbers as values.
  package func shown(_ node: SyntaxNode) -> String {
    guard case .leaf(let kind) = node.kind else {
      return String(decoding: tokens.text[node.range], as: UTF8.self)
    }
    let token = token(node)
    switch kind {
    case .string, .rawString: return Escape.shown(tokens.string(token))
    case .real: return CFormat.general(Double(bitPattern: token.value))
    case .unsigned: return String(token.value)
    case .character: return Escape.shown(character: token.value)
    default: return tokens.word(token)
    }
  }
}
