internal import RemoraCore

extension Checker {
  mutating func membership(
    _ node: SyntaxNode, _ negated: Bool, _ quantifier: Quantifier
  ) throws(FilterError) -> TypedID {
    let first = nextID
    let leftNode = syntax[node.a]
    var left = Values(root: node.a, in: self)
    switch leftNode.kind {
    case .leaf(let kind) where kind.isName: break
    case .field: break
    default:
      throw FilterError(
        "Only a field may be tested for membership in a set.", at: place(leftNode))
    }
    try left.findTypes(&self)
    switch leftNode.kind {
    case .leaf(let kind) where kind.isName:
      guard left.own(node.a) != nil else {
        let token = syntax.token(leftNode)
        throw unknownName(syntax.tokens.word(token), token.range)
      }
    default: break
    }
    guard let type = left.own(node.a), type.canCompare else {
      try refuseSlice(firstElement(of: node.b))
      throw FilterError(
        "\(display(node.a, left, types: false)) (type=\(FieldType.none.prettyName)) cannot "
          + "participate in \(negated ? "not in" : "in") comparison.", at: leftNode.range)
    }
    let a = try left.build(&self, expecting: type, rootIsField: true)
    let setNode = syntax[node.b]
    guard case .set(let count) = setNode.kind else { return -1 }
    var set = FilterSet()
    set.constants.reserveCapacity(Int(count))
    var labels = left.plainField?.spec
    var elementType = type
    let elements = syntax.children(of: setNode, count: count)
    if case .custom = labels?.text, let name = left.plainField, let first = elements.first,
      let text = textElement(first)
    {
      if case .range = syntax[first].kind { throw unordered(text) }
      // Texts that the protocol makes are compared as such.
      readLabels(a, name)
      elementType = .string
      labels = nil
    }
    for element in elements {
      try self.element(element, node.a, (left, elementType), labels, &set)
    }
    out.sets.append(set)
    try needField(from: first, node.range)
    // Plain `not in` and `any … not in` ask that no value be there, `all … not in` that not all be.
    // Strictly: some is outside; none is inside.
    let isReversed = options.isStrict && negated && quantifier != .none
    return add(
      TypedNode(
        kind: .member(all: (quantifier == .all) != isReversed, negated: negated), a: a,
        b: Int32(truncatingIfNeeded: out.sets.count - 1), first: first, range: node.range))
  }

  private func firstElement(of set: SyntaxID) -> SyntaxNode {
    let node = syntax[set]
    guard case .set(let count) = node.kind,
      let first = syntax.children(of: node, count: count).first
    else { return node }
    return syntax[first]
  }

  /// Elements, and what a range begins with, are no slices.
  private func refuseSlice(_ node: SyntaxNode) throws(FilterError) {
    if case .slice = node.kind { throw FilterError("A slice may not appear inside a set.") }
  }

  /// The text that an element is, or begins with.
  private mutating func textElement(_ id: SyntaxID) -> SyntaxNode? {
    var node = syntax[id]
    if case .range = node.kind { node = syntax[node.a] }
    return syntax.labelText(node) != nil && isLiteral(node) ? node : nil
  }

  private mutating func element(
    _ id: SyntaxID, _ leftID: SyntaxID, _ left: (values: Values, type: FieldType),
    _ labels: FieldSpec?, _ set: inout FilterSet
  ) throws(FilterError) {
    let node = syntax[id]
    try refuseSlice(node)
    guard case .range = node.kind else {
      if let text = syntax.labelText(node), let labels, case .names = labels.text,
        isLiteral(node)
      {
        let runs = labels.runs(labelled: text)
        if runs.count > 1 {
          set.constants += runs.map { (.whole($0.low), .whole($0.high)) }
          return
        }
      }
      switch try bound(id, leftID, left, labels) {
      case .constant(let value): set.constants.append((value, value))
      case .node(let node): set.computed.append((node, nil))
      }
      return
    }
    try refuseSlice(syntax[node.a])
    let low = try bound(node.a, leftID, left, labels)
    let high = try bound(node.b, leftID, left, labels)
    if case .constant(let low) = low, case .constant(let high) = high {
      set.constants.append((low, high))
    } else {
      set.computed.append(
        (asNode(low, left.type, node.range), asNode(high, left.type, node.range)))
    }
  }

  private enum Bound {
    case constant(Constant)
    case node(TypedID)
  }

  private mutating func asNode(_ bound: Bound, _ type: FieldType, _ range: Range<Int>) -> TypedID {
    switch bound {
    case .constant(let value): constant(value, type, range)
    case .node(let id): id
    }
  }

  /// Whether a leaf can only be text or a number here.
  private mutating func isLiteral(_ node: SyntaxNode) -> Bool {
    guard case .leaf(let kind) = node.kind else { return false }
    return !kind.isName || names.resolve(syntax.tokens.word(syntax.token(node))) == nil
  }

  private mutating func bound(
    _ id: SyntaxID, _ leftID: SyntaxID, _ left: (values: Values, type: FieldType),
    _ labels: FieldSpec?
  ) throws(FilterError) -> Bound {
    let node = syntax[id]
    if case .leaf(let kind) = node.kind, kind != .dotName, isLiteral(node) {
      return .constant(try value(node, as: left.type, labels: labels))
    }
    var right = Values(root: id, in: self)
    try right.findTypes(&self, expecting: left.type)
    let type = right.own(id)
    let built = try right.build(&self, expecting: left.type, rootIsField: false)
    if let type, !left.type.meets(type) {
      throw FilterError(mismatch(leftID, id, left, (right, type)), at: node.range)
    }
    if case .constant = out.nodes[Int(built)].kind {
      return .constant(out.constants[Int(out.nodes[Int(built)].a)])
    }
    return .node(built)
  }
}
