extension Parser {
  /// Reads what follows an operand: an operator with the operand after it, a separator, or an
  /// end of a group. False when the filter is complete.
  mutating func continuation() throws(FilterError) -> Bool {
    let token = peek
    switch token.kind {
    case .plus: return try arithmetic(.add)
    case .minus: return try arithmetic(.subtract)
    case .times: return try arithmetic(.multiply)
    case .divide: return try arithmetic(.divide)
    case .modulo: return try arithmetic(.modulo)
    case .bitAnd: return try arithmetic(.bitAnd)
    case .contains: return try search(.contains)
    case .matches: return try search(.matches)
    case .in, .not: return try membership()
    case .and: return try logic(.and)
    case .xor: return try logic(.xor)
    case .or: return try logic(.or)
    case .rightParenthesis, .rightBrace: return try close(token)
    case .comma: return try separator()
    case .rangeDots: return try rangeDots()
    case .end: return try finish()
    default:
      if let comparison = Comparison(token.kind) { return try relation(comparison) }
      throw unexpected()
    }
  }

  private var use: Use { operands.last?.use ?? .logic }

  private mutating func arithmetic(_ op: Arithmetic) throws(FilterError) -> Bool {
    guard use == .entity || use == .value else { throw unexpected() }
    let precedence = Pending.arithmetic(op).precedence
    reduce(to: precedence)
    pending.append((.arithmetic(op), peek.start))
    at += 1
    try operand()
    return true
  }

  /// Only logic may hold relations: not a brace, a call or a set.
  private var isInLogic: Bool {
    switch pending.last?.op {
    case nil, .parenthesis, .not, .and, .or, .xor, .quantifier: true
    default: false
    }
  }

  /// The quantifier waiting for the relation that begins here.
  private mutating func takeQuantifier() -> Quantifier {
    guard case .quantifier(let quantifier) = pending.last?.op else { return .none }
    pending.removeLast()
    return quantifier
  }

  private mutating func relation(_ comparison: Comparison) throws(FilterError) -> Bool {
    let token = peek
    reduce(to: 6)
    switch pending.last?.op {
    case .compare, .link:
      // A chain: the relation before this one is complete. It loses its quantifier.
      reduce()
      if let id = operands.last?.id, case .compare(let op, _) = tree[id].kind {
        tree.nodes[Int(id)].kind = .compare(op, .none)
      }
      guard use == .chain else { throw unexpected() }
      pending.append((.link(comparison), token.start))
    default:
      guard use == .entity || use == .value, isInLogic else { throw unexpected() }
      pending.append((.compare(comparison, takeQuantifier()), token.start))
    }
    at += 1
    try operand()
    return true
  }

  /// `contains` and `matches`: an entity on either side, no chain.
  private mutating func search(_ comparison: Comparison) throws(FilterError) -> Bool {
    guard use == .entity, isInLogic else { throw unexpected() }
    let quantifier = takeQuantifier()
    at += 1
    let depth = pending.count
    try entityOperand(depth: depth)
    guard let right = operands.popLast() else { throw unexpected() }
    binary(.compare(comparison, quantifier), right, .logic)
    return true
  }

  /// The right side of `contains`: one entity, which may be a call with arguments of any kind.
  private mutating func entityOperand(depth: Int) throws(FilterError) {
    try entity()
    guard pending.count > depth else { return try slices() }
    // The opened call runs until its own parenthesis closes it.
    if peek.kind != .rightParenthesis { try operand() }
    while pending.count > depth {
      guard try continuation() else { throw unexpected() }
    }
  }

  private mutating func membership() throws(FilterError) -> Bool {
    guard use == .entity, isInLogic else { throw unexpected() }
    let negated = peek.kind == .not
    at += 1
    if negated { try expect(.in) }
    let quantifier = takeQuantifier()
    let start = peek.start
    try expect(.leftBrace)
    pending.append((.set(negated: negated, quantifier, operands: operands.count), start))
    try operand()
    return true
  }

  private mutating func logic(_ op: Pending) throws(FilterError) -> Bool {
    reduce(to: 5)
    // After reduction only logic or a bare value may be on top, and nothing arithmetic around.
    guard isInLogic, !isQuantified else { throw unexpected() }
    reduce(to: op.precedence)
    pending.append((op, peek.start))
    at += 1
    try operand()
    return true
  }

  private var isQuantified: Bool {
    if case .quantifier = pending.last?.op { return true }
    return false
  }

  private mutating func finish() throws(FilterError) -> Bool {
    reduce(to: 1)
    guard pending.isEmpty else { throw unexpected() }
    return false
  }

  // MARK: Groups

  private mutating func close(_ token: Token) throws(FilterError) -> Bool {
    reduce(to: 1)
    guard let (op, start) = pending.last else { throw unexpected() }
    let isBrace = token.kind == .rightBrace
    switch op {
    case .parenthesis where !isBrace:
      finishGroup(from: start, .logic)
    case .brace where isBrace:
      finishGroup(from: start, .value)
    case .call(let name, let count) where !isBrace:
      finishCall(name: name, operands: count, from: start)
      try slices()
    case .range where isBrace:
      finishRange()
      return try close(token)
    case .set(let negated, let quantifier, let count) where isBrace:
      finishSet(negated, quantifier, operands: count, from: start)
    default:
      throw unexpected()
    }
    return true
  }

  /// A group leaves no node, but what was computed in braces now covers these.
  private mutating func finishGroup(from start: Int32, _ use: Use) {
    at += 1
    pending.removeLast()
    guard let top = operands.popLast() else { return }
    if use == .value {
      tree.nodes[Int(top.id)].start = start
      tree.nodes[Int(top.id)].end = previousEnd
    }
    operands.append(Operand(id: top.id, use: use))
  }

  private mutating func take(operands count: Int) -> (first: Int32, count: Int32) {
    let first = Int32(truncatingIfNeeded: tree.children.count)
    tree.children.append(contentsOf: operands[count...].lazy.map(\.id))
    let taken = Int32(truncatingIfNeeded: operands.count - count)
    operands.removeSubrange(count...)
    return (first, taken)
  }

  private mutating func finishCall(name: Int32, operands count: Int, from start: Int32) {
    at += 1
    pending.removeLast()
    let (first, taken) = take(operands: count)
    let lowest = taken > 0 ? tree[tree.children[Int(first)]].first : nextID
    push(
      SyntaxNode(
        kind: .call(count: taken), a: name, b: first, first: lowest, start: start,
        end: previousEnd), .entity)
  }

  private mutating func finishSet(
    _ negated: Bool, _ quantifier: Quantifier, operands count: Int, from start: Int32
  ) {
    at += 1
    pending.removeLast()
    let (first, taken) = take(operands: count)
    let lowest = taken > 0 ? tree[tree.children[Int(first)]].first : nextID
    push(
      SyntaxNode(
        kind: .set(count: taken), b: first, first: lowest, start: start, end: previousEnd), .logic)
    guard let set = operands.popLast() else { return }
    binary(.membership(negated: negated, quantifier), set, .logic)
  }

  private mutating func finishRange() {
    pending.removeLast()
    guard let upper = operands.popLast() else { return }
    binary(.range, upper, .value)
  }

  /// A comma: between the arguments of a call or the elements of a set.
  private mutating func separator() throws(FilterError) -> Bool {
    reduce(to: 1)
    if case .range = pending.last?.op { finishRange() }
    switch pending.last?.op {
    case .call, .set: break
    default: throw unexpected()
    }
    at += 1
    try operand()
    return true
  }

  private mutating func rangeDots() throws(FilterError) -> Bool {
    reduce(to: 1)
    guard case .set = pending.last?.op else { throw unexpected() }
    pending.append((.range, peek.start))
    at += 1
    try operand()
    return true
  }
}
