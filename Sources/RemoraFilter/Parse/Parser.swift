/// Turns tokens into a tree: operator precedence with two explicit stacks, operands and pending
/// operators, so that nesting costs memory in proportion and no call depth at all.
///
/// Binding, loosest first: or, xor, and, not, relations (chained), `&`, `+ -`, `* / %`, signs,
/// slices. Parentheses group logic, braces group arithmetic; an operand therefore carries what
/// it may be used for.
package struct Parser {
  /// What an operand may be part of.
  enum Use: UInt8 {
    /// Everything: slices, `contains`, `in`, arithmetic, comparison.
    case entity
    /// Arithmetic and comparison.
    case value
    /// The last link of a chain of comparisons, or logic.
    case chain
    /// Logic alone.
    case logic
  }

  struct Operand {
    var id: SyntaxID
    var use: Use
  }

  /// An operator that waits for its right operand, or an open bracket.
  enum Pending {
    case parenthesis, brace
    /// `same(NAME:`, with the token of the name.
    case same(Int32)
    case call(name: Int32, operands: Int)
    case set(negated: Bool, Quantifier, operands: Int)
    /// The lower end of a range in a set has been read.
    case range
    case quantifier(Quantifier)
    case negate, plus, not
    case arithmetic(Arithmetic)
    case compare(Comparison, Quantifier)
    /// A further comparison of a chain; the link before is below on the operand stack.
    case link(Comparison)
    case and, xor, or

    var isOpen: Bool {
      switch self {
      case .parenthesis, .same, .brace, .call, .set, .range, .quantifier: true
      default: false
      }
    }

    /// Higher binds tighter.
    var precedence: Int {
      switch self {
      case .or: 1
      case .xor: 2
      case .and: 3
      case .not: 4
      case .compare, .link: 5
      case .arithmetic(.bitAnd): 6
      case .arithmetic(.add), .arithmetic(.subtract): 7
      case .arithmetic: 8
      case .negate, .plus: 9
      default: 0
      }
    }
  }

  var tree: SyntaxTree
  var operands: [Operand] = []
  var pending: [(op: Pending, start: Int32)] = []
  /// The next token.
  var at = 0

  private init(_ tokens: TokenList) {
    tree = SyntaxTree(tokens: tokens)
    tree.nodes.reserveCapacity(tokens.tokens.count)
  }

  /// The tree of a filter.
  package static func tree(of text: String) throws(FilterError) -> SyntaxTree {
    try tree(of: Lexer.tokens(of: text))
  }

  package static func tree(of tokens: TokenList) throws(FilterError) -> SyntaxTree {
    let (tree, error, _) = partialTree(of: tokens)
    if let error { throw error }
    return tree
  }

  /// The tree, or what of it stands before an error, and the token that was looked at last.
  static func partialTree(
    of tokens: TokenList
  ) -> (tree: SyntaxTree, error: FilterError?, at: Int) {
    var parser = Parser(tokens)
    if parser.peek.kind == .end { return (parser.tree, nil, 0) }
    do throws(FilterError) {
      try parser.operand()
      while try parser.continuation() {}
    } catch { return (parser.tree, error, parser.at) }
    parser.tree.root = parser.operands.last?.id
    return (parser.tree, nil, parser.at)
  }

  // MARK: Tokens

  var peek: Token { tree.tokens.tokens[Swift.min(at, tree.tokens.tokens.count - 1)] }

  /// The place of the token just taken.
  var previousEnd: Int32 { at > 0 ? tree.tokens.tokens[at - 1].end : 0 }

  mutating func unexpected() -> FilterError {
    let token = peek
    if token.kind == .invalid, let error = tree.tokens.error { return error }
    if token.kind == .end { return FilterError("Unexpected end of filter expression.") }
    var shown = tree.tokens.source(token)
    if token.kind == .string || token.kind == .rawString {
      shown = "\"\(Escape.shown(tree.tokens.string(token)))\""
    }
    return FilterError("\"\(shown)\" was unexpected in this context.", at: token.range)
  }

  mutating func expect(_ kind: TokenKind) throws(FilterError) {
    guard peek.kind == kind else { throw unexpected() }
    at += 1
  }

  // MARK: Building

  mutating func push(_ node: SyntaxNode, _ use: Use) {
    operands.append(Operand(id: SyntaxID(truncatingIfNeeded: tree.nodes.count), use: use))
    tree.nodes.append(node)
  }

  var nextID: SyntaxID { SyntaxID(truncatingIfNeeded: tree.nodes.count) }

  /// Applies the operator on top of the stack.
  mutating func reduce() {
    guard let (op, start) = pending.popLast(), let right = operands.popLast() else { return }
    let rightNode = tree[right.id]
    switch op {
    case .plus:
      // It says nothing.
      operands.append(Operand(id: right.id, use: .value))
    case .negate, .not:
      let kind: SyntaxNode.Kind
      switch op {
      case .negate: kind = .negate
      default: kind = .not
      }
      let node = SyntaxNode(
        kind: kind, a: right.id, first: rightNode.first, start: start, end: rightNode.end)
      var use = Use.value
      if case .not = op { use = .logic }
      push(node, use)
    case .arithmetic(let arithmetic):
      binary(.arithmetic(arithmetic), right, .value)
    case .compare(let comparison, let quantifier):
      binary(.compare(comparison, quantifier), right, .chain)
    case .link(let comparison):
      link(comparison, right)
    case .and: binary(.and, right, .logic)
    case .or: binary(.or, right, .logic)
    case .xor: binary(.xor, right, .logic)
    default: operands.append(right)
    }
  }

  mutating func binary(_ kind: SyntaxNode.Kind, _ right: Operand, _ use: Use) {
    guard let left = operands.popLast() else { return }
    push(
      SyntaxNode(
        kind: kind, a: left.id, b: right.id, first: tree[left.id].first,
        start: tree[left.id].start, end: tree[right.id].end), use)
  }

  /// `a < b` is on the stack and `< c` follows: `b < c` is a relation of its own, joined by and.
  private mutating func link(_ comparison: Comparison, _ right: Operand) {
    guard let left = operands.last else { return }
    let relation = tree[left.id].kind == .and ? tree[left.id].b : left.id
    let middle = tree[relation].b
    push(
      SyntaxNode(
        kind: .compare(comparison, .none), a: middle, b: right.id, first: tree[right.id].first,
        start: tree[middle].start, end: tree[right.id].end), .chain)
    if let last = operands.popLast() { binary(.and, last, .chain) }
  }

  /// Applies every pending operator that binds at least as tightly.
  mutating func reduce(to precedence: Int) {
    while let top = pending.last, !top.op.isOpen, top.op.precedence >= precedence { reduce() }
  }
}
