internal import RemoraCore

extension Checker {
  /// A comparison, `contains` or `matches`.
  mutating func relation(
    _ node: SyntaxNode, _ comparison: Comparison, _ quantifier: Quantifier
  ) throws(FilterError) -> TypedID {
    let first = nextID
    let result: TypedNode
    switch comparison {
    case .contains, .matches: result = try search(node, comparison, quantifier)
    default: result = try compare(node, comparison, quantifier)
    }
    try needField(from: first, node.range)
    var typed = result
    typed.first = first
    typed.range = node.range
    return add(typed)
  }

  /// What an operator and a quantifier ask of the pairs of values.
  private func order(
    _ comparison: Comparison, _ quantifier: Quantifier
  ) -> (order: TypedNode.Order, all: Bool) {
    var (order, all): (TypedNode.Order, Bool) =
      switch comparison {
      case .anyEqual: (.equal, false)
      case .allEqual: (.equal, true)
      case .allNotEqual: (.notEqual, true)
      case .anyNotEqual: (.notEqual, false)
      case .greater: (.greater, false)
      case .greaterEqual: (.greaterEqual, false)
      case .less: (.less, false)
      case .lessEqual: (.lessEqual, false)
      case .contains, .matches: (.contains, false)
      }
    if quantifier != .none { all = quantifier == .all }
    return (order, all)
  }

  // MARK: Comparison

  private mutating func compare(
    _ node: SyntaxNode, _ comparison: Comparison, _ quantifier: Quantifier
  ) throws(FilterError) -> TypedNode {
    var left = Values(root: node.a, in: self)
    try left.findTypes(&self)
    try mustBeField(node.a, left)
    if left.own(node.a) == FieldType.none { throw cannotParticipate(node, left, .none) }
    // What is computed on the left is looked at whole before the right is.
    var early: TypedID?
    if let type = left.own(node.a), left.plainField == nil {
      early = try left.build(&self, expecting: type, rootIsField: true)
    }
    var right = Values(root: node.b, in: self)
    try right.findTypes(&self, expecting: left.own(node.a))
    let (order, all) = order(comparison, quantifier)
    guard var leftType = left.own(node.a) else {
      // A literal on the left takes its type from the right.
      guard let type = right.own(node.b), type != .none else {
        throw FilterError("Constant expression is invalid", at: node.range)
      }
      let labels = right.plainField?.labelSpec
      if let byLabel = try labelled(node.a, right, order, all, &right) { return byLabel }
      let b = try right.build(&self, expecting: type, rootIsField: true)
      let a = try left.build(&self, expecting: type, rootIsField: true, labels: labels)
      return TypedNode(kind: .compare(order, all: all), a: a, b: b, first: 0, range: node.range)
    }
    if let name = left.plainField, name.fields.count > 1, right.own(node.b) == nil,
      case .leaf(let kind) = syntax[node.b].kind
    {
      left.replaceField(name.preferring(string: kind == .string || kind == .rawString))
      leftType = left.own(node.a) ?? leftType
    }
    guard leftType.canCompare else { throw cannotParticipate(node, left, leftType) }
    guard let rightType = right.own(node.b) else {
      let labels = left.plainField?.labelSpec
      if let byLabel = try labelled(node.b, left, order, all, &left) { return byLabel }
      let a = try built(early, &left, leftType)
      let b = try right.build(&self, expecting: leftType, rootIsField: false, labels: labels)
      try mustBeOrdered(b, order)
      return TypedNode(kind: .compare(order, all: all), a: a, b: b, first: 0, range: node.range)
    }
    let a = try built(early, &left, leftType)
    let b = try right.build(&self, expecting: leftType, rootIsField: false)
    try mustMeet(node, (left, leftType), (right, rightType))
    return TypedNode(kind: .compare(order, all: all), a: a, b: b, first: 0, range: node.range)
  }

  /// The left side of a relation, unless it is built already.
  private mutating func built(
    _ early: TypedID?, _ left: inout Values, _ type: FieldType
  ) throws(FilterError) -> TypedID {
    if let early { return early }
    return try left.build(&self, expecting: type, rootIsField: true)
  }

  private func cannotParticipate(
    _ node: SyntaxNode, _ left: Values, _ type: FieldType
  ) -> FilterError {
    FilterError(
      "\(display(node.a, left, types: false)) (type=\(type.prettyName)) cannot "
        + "participate in \(spelling(node)) comparison.", at: place(syntax[node.a]))
  }

  /// The operator of a relation as it is written.
  func spelling(_ node: SyntaxNode) -> String {
    let list = syntax.tokens.tokens
    let end = syntax[node.a].end
    var low = 0
    var high = list.count - 1
    while low < high {
      let middle = (low + high) / 2
      if list[middle].start < end { low = middle + 1 } else { high = middle }
    }
    return list.isEmpty ? "" : syntax.tokens.source(list[low])
  }

  /// A bare name on the left must be a field.
  private func mustBeField(_ id: SyntaxID, _ values: Values) throws(FilterError) {
    guard case .leaf(let kind) = syntax[id].kind, kind.isName, values.own(id) == nil else { return }
    let token = syntax.token(syntax[id])
    throw unknownName(syntax.tokens.word(token), token.range)
  }

  private func isSlice(_ id: SyntaxID) -> Bool {
    if case .slice = syntax[id].kind { return true }
    return false
  }

  private func isComputed(_ id: SyntaxID) -> Bool {
    switch syntax[id].kind {
    case .arithmetic, .negate: return true
    default: return false
    }
  }

  private func isCall(_ id: SyntaxID) -> Bool {
    if case .call = syntax[id].kind { return true }
    return false
  }

  /// What is not a number is neither above nor below one.
  private func mustBeOrdered(_ id: TypedID, _ order: TypedNode.Order) throws(FilterError) {
    guard order != .equal, order != .notEqual, case .constant = out[id].kind,
      case .real(let value) = out.constants[Int(out[id].a)], value.isNaN
    else { return }
    throw FilterError("NaN cannot be used in ordered comparisons", at: out[id].range)
  }

  /// Refuses two expressions whose types cannot be compared.
  private func mustMeet(
    _ node: SyntaxNode, _ left: (values: Values, type: FieldType),
    _ right: (values: Values, type: FieldType)
  ) throws(FilterError) {
    if left.type.meets(right.type), left.type != .ipv4 || !isSlice(node.b) { return }
    // Bytes on the left take anything that can be seen as bytes.
    if isSlice(node.a), left.type == .bytes || left.type.isString, !isSlice(node.b),
      !isComputed(node.b)
    {
      if right.type.canSlice { return }
      let name =
        isCall(node.b)
        ? "Return value of function \"\(syntax.tokens.source(syntax.token(syntax[node.b])))\""
        : "\"\(display(node.b, right.values))\""
      throw FilterError(
        "\(name) is a \(right.type.prettyName) and cannot be "
          + "converted into a sequence of bytes.", at: place(syntax[node.b]))
    }
    throw FilterError(mismatch(node.a, node.b, left, right), at: place(syntax[node.b]))
  }

  /// What is said of two expressions whose types cannot be compared.
  func mismatch(
    _ a: SyntaxID, _ b: SyntaxID, _ left: (values: Values, type: FieldType),
    _ right: (values: Values, type: FieldType)
  ) -> String {
    let leftName =
      isCall(b) && isComputed(a)
      ? "Result"
      : display(a, left.values, types: !isCall(b), whole: isSlice(b) || isComputed(b))
    switch (isCall(a), isCall(b)) {
    case (false, true):
      let name = syntax.tokens.source(syntax.token(syntax[b]))
      return "\(leftName) (type=\(left.type.prettyName)) and return value of \(name)() "
        + "(type=\(right.type.prettyName)) are not of compatible types."
    case (true, true):
      // The first function is named twice; so it is in the program whose words these are.
      let name = syntax.tokens.source(syntax.token(syntax[a]))
      return "Return values of function \(name) (type=\(left.type.prettyName)) and function "
        + "\(name) (type=\(right.type.prettyName)) are not of compatible types."
    default:
      let rightName = display(b, right.values, whole: isSlice(b))
      return "\(leftName) and \(rightName) are not of compatible types."
    }
  }

  /// An expression as messages name it: `ip.src <FT_IPv4>`, `frame <FT_PROTOCOL>[0:5]`, `+`.
  /// - Parameter whole: functions with their arguments.
  func display(
    _ id: SyntaxID, _ values: Values, types: Bool = true, whole: Bool = false
  ) -> String {
    var suffix = ""
    var id = id
    while case .slice(let list) = syntax[id].kind {
      suffix = "[\(syntax.text(list))]" + suffix
      id = syntax[id].a
    }
    let node = syntax[id]
    let type = values.own(id).map { types ? " <\($0.name)>" : "" } ?? ""
    switch node.kind {
    case .leaf: return (values.field(id)?.name ?? syntax.shown(node)) + type + suffix
    case .field(let raw, let layers), .reference(let raw, let layers):
      let name = values.field(id)?.name ?? syntax.tokens.word(syntax.token(node))
      let layerText = layers.isEmpty || !types ? "" : "#[\(syntax.text(layers))]"
      return (raw ? "@" : "") + name + layerText + type + suffix
    case .call(let count) where whole:
      // Deeper ones are left out: nobody reads so far.
      let arguments = syntax.children(of: node, count: count).prefix(8).map {
        display($0, values, types: types, whole: id - node.first < 64)
      }
      let name = syntax.tokens.source(syntax.token(node))
      return "\(name)(\(arguments.joined(separator: ", ")))" + suffix
    case .call: return "Function \(syntax.tokens.source(syntax.token(node)))" + suffix
    case .arithmetic(let op): return op.rawValue + suffix
    case .negate: return "-" + suffix
    default: return syntax.shown(node) + suffix
    }
  }

  // MARK: contains, matches

  private mutating func search(
    _ node: SyntaxNode, _ comparison: Comparison, _ quantifier: Quantifier
  ) throws(FilterError) -> TypedNode {
    var left = Values(root: node.a, in: self)
    if case .leaf(let kind) = syntax[node.a].kind, kind.isName { try left.findTypes(&self) }
    try mustBeField(node.a, left)
    var pattern: Regex?
    if comparison == .matches { pattern = try self.pattern(syntax[node.b]) }
    try left.findTypes(&self)
    guard let type = left.own(node.a) else {
      if isCall(node.a) { throw FilterError("Constant expression is invalid", at: node.range) }
      throw FilterError(
        "Left side of \(spelling(node)) expression must be a field or function, not "
          + "\(syntax.shown(syntax[node.a])).", at: syntax[node.a].range)
    }
    let (order, all) = order(comparison, quantifier)
    let fits = comparison == .matches ? type.canMatch : type.canContain
    var a: TypedID
    var leftType = type
    var label = ""
    if fits {
      a = try left.build(&self, expecting: type, rootIsField: true)
    } else if let name = left.plainField, name.labelSpec?.hasLabels == true {
      a = try left.build(&self, expecting: type, rootIsField: true)
      var layerText = ""
      if case .field(_, let layers) = syntax[node.a].kind, !layers.isEmpty {
        layerText = "#[\(syntax.text(layers))]"
      }
      label = "\(name.name)::value_string\(layerText) <FT_STRING>"
      readLabels(a, name)
      leftType = .string
    } else {
      throw cannotParticipate(node, left, type)
    }
    if let pattern {
      out.regexes.append(pattern)
      return TypedNode(
        kind: .matches(all: all), a: a, b: Int32(truncatingIfNeeded: out.regexes.count - 1),
        first: 0, range: node.range)
    }
    var right = Values(root: node.b, in: self)
    try right.findTypes(&self, expecting: leftType)
    if let rightType = right.own(node.b) {
      let b = try right.build(&self, expecting: leftType, rootIsField: false)
      if label.isEmpty {
        try mustMeet(node, (left, leftType), (right, rightType))
      } else if !leftType.meets(rightType) {
        throw FilterError(
          "\(label) and \(display(node.b, right)) are not of compatible types.",
          at: place(syntax[node.b]))
      }
      return TypedNode(kind: .compare(order, all: all), a: a, b: b, first: 0, range: node.range)
    }
    let part = try part(syntax[node.b], of: leftType)
    let b = constant(part, leftType, syntax[node.b].range)
    return TypedNode(kind: .compare(order, all: all), a: a, b: b, first: 0, range: node.range)
  }

  private func isString(_ node: SyntaxNode) -> Bool {
    node.kind == .leaf(.string) || node.kind == .leaf(.rawString)
  }

  private func pattern(_ right: SyntaxNode) throws(FilterError) -> Regex {
    guard isString(right) else {
      throw FilterError(
        "Matches requires a double quoted string on the right side.", at: right.range)
    }
    do {
      return try Regex(syntax.tokens.string(syntax.token(right)))
    } catch {
      throw FilterError(error.message, at: right.range)
    }
  }

  /// A label that does not stand for one number has no place in an order.
  func unordered(_ literal: SyntaxNode) -> FilterError {
    FilterError(
      "Cannot use order comparisons with \"\"\(syntax.labelText(literal) ?? "")\"\" because the "
        + "value string cannot be uniquely converted to an integer.", at: literal.range)
  }

  /// Turns a read of values into one of their labels.
  mutating func readLabels(_ id: TypedID, _ name: ResolvedName) {
    let form = name.type.form
    out.reads[Int(out.nodes[Int(id)].a)].labels =
      name.fields.filter { $0.type.form == form }.map(\.labelTable)
    out.nodes[Int(id)].type = .string
  }

  // MARK: Labels

  /// The relation with a label that several values share, or that the protocol makes: nil where
  /// plain values will do.
  private mutating func labelled(
    _ literal: SyntaxID, _ values: Values, _ order: TypedNode.Order, _ all: Bool,
    _ field: inout Values
  ) throws(FilterError) -> TypedNode? {
    guard let name = values.plainField, let spec = name.labelSpec,
      case .leaf(let kind) = syntax[literal].kind, let text = syntax.labelText(syntax[literal])
    else { return nil }
    var made: String?
    if case .custom = spec.text { made = text } else { made = name.labelOfSome(text) }
    if let made {
      if kind.isName, names.resolve(text) != nil { return nil }
      guard order == .equal || order == .notEqual else { throw unordered(syntax[literal]) }
      let a = try field.build(&self, expecting: name.type, rootIsField: true)
      readLabels(a, name)
      let b = constant(.bytes(Array(made.utf8)), .string, syntax[literal].range)
      return TypedNode(kind: .compare(order, all: all), a: a, b: b, first: 0, range: 0..<0)
    }
    guard case .names = spec.text else { return nil }
    let runs = spec.runs(labelled: text)
    guard runs.count > 1 || runs.contains(where: { $0.low != $0.high }) else { return nil }
    guard order == .equal || order == .notEqual else { throw unordered(syntax[literal]) }
    let a = try field.build(&self, expecting: spec.type, rootIsField: true)
    out.sets.append(FilterSet(constants: runs.map { (.whole($0.low), .whole($0.high)) }))
    // No pair equal is no value among them; some pair differing is not every value among them.
    let isNegated = order == .notEqual
    return TypedNode(
      kind: .member(all: all != isNegated, negated: isNegated), a: a,
      b: Int32(truncatingIfNeeded: out.sets.count - 1), first: 0, range: 0..<0)
  }
}

extension FieldSpec {
  /// The values that carry a label, whatever its case.
  func runs(labelled text: String) -> [(low: Whole, high: Whole)] {
    guard case .names(let names) = text.isEmpty ? .plain : self.text else { return [] }
    if names.recognizes(text) { return [(Whole(bits: 0), Whole(bits: 0))] }
    let wanted = text.utf8.map(\.lowercased)
    return names.entries.filter { $0.name.utf8.map(\.lowercased) == wanted }.map {
      type.isSigned
        ? (Whole(signed: Int64(bitPattern: $0.low)), Whole(signed: Int64(bitPattern: $0.high)))
        : (Whole(bits: $0.low), Whole(bits: $0.high))
    }
  }
}

extension SyntaxTree {
  /// The text of a leaf that may be a label: a string or a word.
  func labelText(_ node: SyntaxNode) -> String? {
    guard case .leaf(let kind) = node.kind else { return nil }
    switch kind {
    case .string, .rawString: return String(decoding: tokens.string(token(node)), as: UTF8.self)
    case .identifier, .name, .literal: return tokens.word(token(node))
    default: return nil
    }
  }
}
