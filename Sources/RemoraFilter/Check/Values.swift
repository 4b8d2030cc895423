internal import RemoraCore

/// The checking of one value expression: a run of syntax nodes, walked forward to find types of
/// their own, backward to tell literals what is expected, forward again to build.
struct Values {
  let root: SyntaxID
  let first: SyntaxID
  /// By node, from `first`: the type it has by itself.
  private var ownTypes: [FieldType?]
  private var expected: [FieldType?]
  private var typed: [TypedID]
  private var resolved: [ResolvedName?]
  private var roles: [Role]

  /// What a name may be where it stands.
  enum Role: Equatable {
    /// A field, nothing else.
    case field
    /// A field, or text to be converted.
    case either
    /// The field whose labels, number or text a function asks for.
    case subject(Function)
    case argument(Function)
    /// The multiplier of a time.
    case multiplier
  }

  init(root: SyntaxID, in checker: Checker) {
    self.root = root
    first = checker.syntax[root].first
    // In a chain the middle operand stands before this node's own run.
    let count = Int(root - first) + 1
    ownTypes = .init(repeating: nil, count: count)
    expected = .init(repeating: nil, count: count)
    typed = .init(repeating: -1, count: count)
    resolved = .init(repeating: nil, count: count)
    roles = .init(repeating: .field, count: count)
  }

  func own(_ id: SyntaxID) -> FieldType? { ownTypes[Int(id - first)] }

  /// What a name in the expression stands for, once types are found.
  func field(_ id: SyntaxID) -> ResolvedName? {
    resolved.indices.contains(Int(id - first)) ? resolved[Int(id - first)] : nil
  }

  /// The field the whole expression is, if it is one without `@`.
  var plainField: ResolvedName? { resolved[Int(root - first)] }

  mutating func replaceField(_ name: ResolvedName) {
    resolved[Int(root - first)] = name
    ownTypes[Int(root - first)] = name.type
  }

  // MARK: Types

  /// Finds the types of fields, slices, functions and what is computed of them.
  /// - Parameter expected: what the other side of the relation is, if that is known.
  mutating func findTypes(
    _ checker: inout Checker, expecting type: FieldType? = nil
  ) throws(FilterError) {
    try refuseSubjects(&checker)
    let gates = gates(checker)
    for id in first...root {
      do {
        if let gate = gates[id] { try left(of: gate, &checker, expecting: type) }
        try findType(id, &checker, type)
      } catch {
        throw addressed(error, at: id, checker)
      }
    }
  }

  /// Which computation has a right side that begins at a node: its left side is looked at first.
  private func gates(_ checker: Checker) -> [SyntaxID: SyntaxID] {
    var gates: [SyntaxID: SyntaxID] = [:]
    for id in first...root {
      let node = checker.syntax[id]
      if case .arithmetic = node.kind { gates[checker.syntax[node.b].first] = id }
    }
    return gates
  }

  /// Refuses the left side of a computation that cannot be one.
  private func left(
    of id: SyntaxID, _ checker: inout Checker, expecting expected: FieldType?
  ) throws(FilterError) {
    let node = checker.syntax[id]
    guard case .arithmetic(let op) = node.kind else { return }
    try operand(node.a, &checker)
    let left = checker.syntax[node.a]
    guard let type = own(node.a) ?? expected, !type.isTime, type != .none, !type.can(op),
      expected?.isTime != true
    else { return }
    if own(node.a) == nil {
      var inner = left
      while case .negate = inner.kind { inner = checker.syntax[inner.a] }
      guard case .leaf = inner.kind else { return }
      _ = try checker.value(inner, as: type, labels: nil)
      if case .negate = left.kind, !type.canNegate { throw checker.cannotNegate(type, left.a) }
    }
    throw FilterError(op.refusal(of: type), at: checker.place(left))
  }

  private mutating func findType(
    _ id: SyntaxID, _ checker: inout Checker, _ expected: FieldType?
  ) throws(FilterError) {
    do {
      let index = Int(id - first)
      let node = checker.syntax[id]
      switch node.kind {
      case .leaf(let kind):
        if kind.isName { try name(node, index, &checker, must: kind == .dotName) }
      case .field(let raw, _), .reference(let raw, _):
        try name(node, index, &checker, must: true)
        if raw { ownTypes[index] = .bytes }
      case .slice:
        ownTypes[index] = try sliced(node, &checker)
      case .call(let count):
        ownTypes[index] = try called(id, count, &checker, expected)
      case .negate:
        try operand(node.a, &checker)
        guard let type = own(node.a), type != .none else { break }
        if !type.canNegate { throw checker.cannotNegate(type, node.a) }
        ownTypes[index] = type
      case .arithmetic(let op):
        try operand(node.b, &checker)
        guard own(node.a) == FieldType.none, let type = own(node.b), type != .none else {
          let type = own(node.a) ?? own(node.b)
          ownTypes[index] = type == FieldType.none ? nil : type
          break
        }
        let sentence =
          type.isTime
          ? "Left hand side must be a time type, not \(FieldType.none.prettyName)."
          : op.refusal(of: .none)
        throw FilterError(sentence, at: checker.place(checker.syntax[node.a]))
      default: break
      }
    }
  }

  /// A bare name in arithmetic must be a field.
  func operand(_ id: SyntaxID, _ checker: inout Checker) throws(FilterError) {
    let node = checker.syntax[id]
    guard case .leaf(let kind) = node.kind, kind.isName, own(id) == nil else { return }
    let token = checker.syntax.token(node)
    throw checker.unknownName(checker.syntax.tokens.word(token), token.range)
  }

  private mutating func name(
    _ node: SyntaxNode, _ index: Int, _ checker: inout Checker, must: Bool
  ) throws(FilterError) {
    let token = checker.syntax.token(node)
    let name = checker.syntax.tokens.word(token)
    if let found = checker.names.resolve(name) {
      if found.isRenamed { checker.warn("Deprecated token \"\(name)\"", token.range) }
      try checker.mustBeInScope(found, token.range)
      resolved[index] = found
      ownTypes[index] = found.type == .none ? FieldType.none : found.type
    } else if must {
      throw checker.unknownName(name, token.range)
    }
  }

  private func sliced(_ node: SyntaxNode, _ checker: inout Checker) throws(FilterError) -> FieldType
  {
    let inner = checker.syntax[node.a]
    if case .leaf(let kind) = inner.kind, !kind.isName {
      throw FilterError(
        "Range is not supported for entity \(checker.syntax.shown(inner))", at: inner.range)
    }
    guard let type = own(node.a) else {
      let name = checker.syntax.shown(inner)
      throw checker.unknownName(name, inner.range)
    }
    try argumentsOfSliced(inner, &checker)
    guard type.canSlice else {
      if case .call = inner.kind {
        let name = checker.syntax.tokens.source(checker.syntax.token(inner))
        throw FilterError(
          "Return value of function \"\(name)\" is a \(type.prettyName) and cannot be converted "
            + "into a sequence of bytes.", at: inner.range)
      }
      let name = resolved[Int(node.a - first)]?.name ?? checker.syntax.shown(inner)
      throw FilterError(
        "\"\(name)\" is a \(type.prettyName) and cannot be sliced into a sequence of bytes.",
        at: checker.place(inner))
    }
    return type.isString ? .string : .bytes
  }

  /// Functions that take a field and nothing else look at no more of their argument than that.
  private mutating func refuseSubjects(_ checker: inout Checker) throws(FilterError) {
    for id in stride(from: root, through: first, by: -1) {
      let node = checker.syntax[id]
      guard case .call(let count) = node.kind, count == 1,
        let function = Function(
          rawValue: checker.syntax.tokens.source(checker.syntax.token(node)))
      else { continue }
      switch function {
      case .count, .string, .dec, .hex, .vals: break
      default: continue
      }
      for argument in checker.syntax.children(of: node, count: count) {
        let inner = checker.syntax[argument]
        var isRaw = false
        switch inner.kind {
        case .leaf(let kind) where kind.isName: break
        case .field(let raw, _): isRaw = raw
        default:
          let error = FilterError(
            "Only fields can be used as parameter for \(function.rawValue)()",
            at: checker.place(inner))
          throw addressed(error, at: argument, checker)
        }
        let token = checker.syntax.token(inner)
        let word = checker.syntax.tokens.word(token)
        guard let name = checker.names.resolve(word) else {
          throw checker.unknownName(word, token.range)
        }
        try function.refuse(name, raw: isRaw, at: inner.range)
      }
    }
  }

  // MARK: Expectations

  /// Builds the typed nodes; literals become values of `type` or of what stands beside them.
  /// - Parameter rootIsField: a bare name must be a field and cannot be a literal.
  mutating func build(
    _ checker: inout Checker, expecting type: FieldType?, rootIsField: Bool,
    labels: FieldSpec? = nil
  ) throws(FilterError) -> TypedID {
    expect(type, rootIsField, checker)
    try refuseLeft(&checker)
    for id in first...root {
      do {
        typed[Int(id - first)] = try node(id, &checker, labels: id == root ? labels : nil)
      } catch {
        throw addressed(error, at: id, checker)
      }
    }
    return typed[Int(root - first)]
  }

  /// Refuses operators that the type of their left side does not have, before the right side is
  /// converted to that type.
  private func refuseLeft(_ checker: inout Checker) throws(FilterError) {
    for id in first...root {
      let node = checker.syntax[id]
      guard case .arithmetic(let op) = node.kind,
        let type = own(node.a) ?? expected[Int(node.a - first)], !type.isTime, !type.can(op)
      else { continue }
      let left = checker.syntax[node.a]
      var error = FilterError(op.refusal(of: type), at: checker.place(left))
      if own(node.a) == nil, case .negate = left.kind, !type.canNegate {
        error = checker.cannotNegate(type, left.a)
      }
      if own(node.a) == nil, case .leaf = left.kind {
        do {
          _ = try checker.value(left, as: type, labels: nil)
        } catch let inner {
          error = inner
        }
      }
      throw addressed(error, at: id, checker)
    }
  }

  /// By node: the type of what a computation begins with; nil for a literal, which takes that of
  /// the other side of the relation.
  private func leftmostTypes(_ checker: Checker) -> [FieldType?] {
    var types = ownTypes
    for id in first...root {
      let node = checker.syntax[id]
      switch node.kind {
      case .arithmetic, .negate: types[Int(id - first)] = types[Int(node.a - first)]
      default: break
      }
    }
    return types
  }

  private mutating func expect(_ type: FieldType?, _ rootIsField: Bool, _ checker: Checker) {
    expected[Int(root - first)] = type
    let leftmost = leftmostTypes(checker)
    roles[Int(root - first)] = rootIsField ? .field : .either
    for id in stride(from: root, through: first, by: -1) {
      let index = Int(id - first)
      let node = checker.syntax[id]
      let wanted = leftmost[index] ?? expected[index]
      switch node.kind {
      case .negate: expected[Int(node.a - first)] = wanted
      case .arithmetic(let op):
        expected[Int(node.a - first)] = wanted
        expected[Int(node.b - first)] = wanted
        if wanted?.isTime == true, op == .multiply || op == .divide {
          roles[Int(node.b - first)] = .multiplier
        }
      case .call(let count):
        let name = checker.syntax.tokens.source(checker.syntax.token(node))
        guard let function = Function(rawValue: name) else { break }
        for argument in checker.syntax.children(of: node, count: count) {
          let place = Int(argument - first)
          switch function {
          case .count, .string, .dec, .hex, .vals: roles[place] = .subject(function)
          default: roles[place] = .argument(function)
          }
          expected[place] = function.literalType ?? wanted
        }
      default: break
      }
    }
  }

  // MARK: Nodes

  private mutating func node(
    _ id: SyntaxID, _ checker: inout Checker, labels: FieldSpec?
  ) throws(FilterError) -> TypedID {
    let index = Int(id - first)
    let node = checker.syntax[id]
    let role = roles[index]
    if case .subject(let function) = role {
      return try subject(id, function, &checker)
    }
    switch node.kind {
    case .leaf(let kind):
      if let name = resolved[index] {
        warnOfBytes(name, node, expected[index], &checker)
        return checker.read(name, node.range, first: checker.nextID)
      }
      if kind.isName, role == .field {
        let token = checker.syntax.token(node)
        throw checker.unknownName(checker.syntax.tokens.word(token), token.range)
      }
      if role == .multiplier { return try multiplier(node, &checker) }
      guard let type = expected[index] else {
        throw FilterError("Constant expression is invalid", at: node.range)
      }
      if case .argument(let function) = role, function.takesAddresses,
        let value = try? checker.value(node, as: .ipv6, labels: nil)
      {
        return checker.constant(value, .ipv6, node.range)
      }
      let value = try checker.value(node, as: type, labels: labels)
      return checker.constant(value, type, node.range)
    case .field(let raw, let layers), .reference(let raw, let layers):
      guard let name = resolved[index] else { return -1 }
      var isReference = false
      if case .reference = node.kind { isReference = true }
      return checker.read(
        name, node.range, first: checker.nextID, raw: raw, layers: layers, selected: isReference)
    case .slice(let list):
      let a = typed[Int(node.a - first)]
      return checker.add(
        TypedNode(
          kind: .slice(list, characters: own(node.a)?.isString == true), a: a,
          first: checker.out[a].first, type: own(id) ?? .bytes, range: node.range))
    case .call(let count): return try call(node, count, &checker)
    case .negate: return try negate(node, &checker)
    case .arithmetic(let op):
      return try arithmetic(node, op, &checker, expecting: expected[index])
    default: return -1
    }
  }

  /// A name that could as well be bytes, beside bytes.
  private func warnOfBytes(
    _ name: ResolvedName, _ node: SyntaxNode, _ type: FieldType?, _ checker: inout Checker
  ) {
    guard let type, type.isByteLike || type == .protocolName, node.kind != .leaf(.dotName),
      ByteLiteral.bytes(Array(name.name.utf8)[...]) != nil
    else { return }
    checker.warn(
      "Interpreting \"\(name.name)\" as \(name.spec?.label ?? name.name) instead of "
        + "\(FieldType.bytes.prettyName). Consider writing \"\(name.name):\" or "
        + "\".\(name.name)\" to remove this warning", node.range)
  }

  private func negate(_ node: SyntaxNode, _ checker: inout Checker) throws(FilterError) -> TypedID {
    let a = typed[Int(node.a - first)]
    let inner = checker.out[a]
    guard inner.type.canNegate else { throw checker.cannotNegate(inner.type, node.a) }
    if case .constant = inner.kind {
      switch checker.out.constants[Int(inner.a)] {
      case .whole(let whole):
        if let value = Whole.negate(whole) {
          return checker.constant(.whole(value), inner.type, node.range)
        }
      case .real(let real): return checker.constant(.real(-real), inner.type, node.range)
      default: break
      }
    }
    return checker.add(
      TypedNode(kind: .negate, a: a, first: inner.first, type: inner.type, range: node.range))
  }

  private func multiplier(
    _ node: SyntaxNode, _ checker: inout Checker
  ) throws(FilterError) -> TypedID {
    guard case .leaf(let kind) = node.kind, kind == .unsigned || kind == .real else {
      return checker.constant(
        try checker.value(node, as: .relativeTime, labels: nil), .relativeTime, node.range)
    }
    let token = checker.syntax.token(node)
    return kind == .real
      ? checker.constant(.real(Double(bitPattern: token.value)), .double, node.range)
      : checker.constant(.whole(Whole(bits: token.value)), .uint64, node.range)
  }

  private func arithmetic(
    _ node: SyntaxNode, _ op: Arithmetic, _ checker: inout Checker, expecting type: FieldType?
  ) throws(FilterError) -> TypedID {
    let a = typed[Int(node.a - first)]
    let b = typed[Int(node.b - first)]
    let left = checker.out[a]
    let right = checker.out[b]
    let isOfTimes = left.type.isTime || type?.isTime == true
    // Which sentence is said goes by what the whole is compared with.
    let wantsTime = (expected[Int(root - first)] ?? left.type).isTime
    if isOfTimes, op == .modulo || op == .bitAnd {
      let time = left.type.isTime ? left.type : type ?? left.type
      throw FilterError(
        "\"\(checker.spelling(node))\" is not a valid arithmetic operator for \(time.prettyName)",
        at: node.range)
    }
    if isOfTimes || wantsTime, !left.type.isTime {
      throw FilterError(
        "Left hand side must be a time type, not \(left.type.prettyName).", at: node.range)
    }
    guard left.type.can(op) else {
      throw FilterError(op.refusal(of: left.type), at: checker.place(checker.syntax[node.a]))
    }
    if wantsTime, left.type.isTime, !right.type.isTime, op == .add || op == .subtract {
      throw FilterError(
        "Right hand side must be a time type, not \(right.type.prettyName).", at: node.range)
    }
    guard right.type.can(op) else {
      throw FilterError(op.refusal(of: right.type), at: checker.place(checker.syntax[node.b]))
    }
    if isOfTimes, op == .multiply || op == .divide {
      guard left.type.isTime, case .constant = right.kind, !right.type.isTime else {
        throw FilterError(
          "Right hand side must be an integer or float type, not \(right.type.prettyName).",
          at: node.range)
      }
    } else if !left.type.computes(with: right.type) {
      throw FilterError(
        "\(left.type.name) and \(right.type.name) are not compatible.", at: node.range)
    }
    if let folded = try fold(op, left, right, node, &checker) { return folded }
    return checker.add(
      TypedNode(
        kind: .arithmetic(op), a: a, b: b, first: Swift.min(left.first, right.first),
        type: left.type, range: node.range))
  }

  /// Computes with constants now.
  private func fold(
    _ op: Arithmetic, _ left: TypedNode, _ right: TypedNode, _ node: SyntaxNode,
    _ checker: inout Checker
  ) throws(FilterError) -> TypedID? {
    guard case .constant = left.kind, case .constant = right.kind, !left.type.isTime else {
      return nil
    }
    switch (checker.out.constants[Int(left.a)], checker.out.constants[Int(right.a)]) {
    case (.whole(let a), .whole(let b)):
      if b.bits == 0, op == .divide || op == .modulo {
        throw FilterError("Division by zero", at: node.range)
      }
      return Whole.compute(op, a, b).map { checker.constant(.whole($0), left.type, node.range) }
    case (.real(let a), .real(let b)):
      if b == 0, op == .divide { throw FilterError("Division by zero", at: node.range) }
      return computeReal(op, a, b).map { checker.constant(.real($0), left.type, node.range) }
    default: return nil
    }
  }

  // MARK: Functions

  /// The argument of a function that takes a field and nothing else.
  private mutating func subject(
    _ id: SyntaxID, _ function: Function, _ checker: inout Checker
  ) throws(FilterError) -> TypedID {
    let node = checker.syntax[id]
    let index = Int(id - first)
    if case .leaf(let kind) = node.kind, kind.isName, resolved[index] == nil {
      let token = checker.syntax.token(node)
      throw checker.unknownName(checker.syntax.tokens.word(token), token.range)
    }
    var raw = false
    var layers = RangeList()
    switch node.kind {
    case .leaf: break
    case .field(let isRaw, let list): (raw, layers) = (isRaw, list)
    default: resolved[index] = nil
    }
    guard let name = resolved[index] else {
      throw FilterError(
        "Only fields can be used as parameter for \(function.rawValue)()",
        at: checker.place(node))
    }
    try function.refuse(name, raw: raw, at: node.range)
    return checker.read(
      name, node.range, first: checker.nextID, raw: raw, layers: layers,
      labels: function == .vals)
  }

  private func call(
    _ node: SyntaxNode, _ count: Int32, _ checker: inout Checker
  ) throws(FilterError) -> TypedID {
    let name = checker.syntax.tokens.source(checker.syntax.token(node))
    guard let function = Function(rawValue: name) else { return -1 }
    let arguments = checker.syntax.children(of: node, count: count)
    var type = function.result
    for argument in arguments {
      let inner = checker.out[typed[Int(argument - first)]]
      var message = function.refusal(of: inner.type, expecting: type)
      if function == .len, case .constant = inner.kind {
        message = "Argument does not support the len() function"
      }
      if let message {
        throw FilterError(message, at: checker.place(checker.syntax[argument]))
      }
      if function.result == nil, type == nil { type = inner.type }
    }
    // Labels are read as such; nothing is left to compute.
    guard let firstArgument = arguments.first else {
      throw FilterError("Function \(name) needs at least 1 arguments.", at: node.range)
    }
    if function == .vals { return typed[Int(firstArgument - first)] }
    let start = Int32(truncatingIfNeeded: checker.out.children.count)
    checker.out.children.append(contentsOf: arguments.map { typed[Int($0 - first)] })
    return checker.add(
      TypedNode(
        kind: .function(function, count: count), a: start,
        first: checker.out[typed[Int(firstArgument - first)]].first, type: type ?? .none,
        range: node.range))
  }
}

extension Checker {
  /// Where an error about `node` is shown; slices have no place of their own.
  func place(_ node: SyntaxNode) -> Range<Int>? {
    if case .slice = node.kind { return nil }
    return node.range
  }

  func cannotNegate(_ type: FieldType, _ id: SyntaxID) -> FilterError {
    FilterError("\(type.name) cannot be negated.", at: place(syntax[id]))
  }

  /// What is looked for in one instance of a protocol must be part of it.
  func mustBeInScope(_ name: ResolvedName, _ range: Range<Int>) throws(FilterError) {
    guard let scope else { return }
    let isPart = name.fields.contains { $0.owner == scope.owner }
    let isKnown = name.fields.isEmpty && name.column == nil
    guard !isPart, !isKnown else { return }
    throw FilterError("\"\(name.name)\" is not a part of \"\(scope.name)\".", at: range)
  }

  func unknownName(_ name: String, _ range: Range<Int>) -> FilterError {
    FilterError("\"\(name)\" is not a valid protocol or protocol field.", at: range)
  }

  /// A node that reads all fields of a name.
  mutating func read(
    _ name: ResolvedName, _ range: Range<Int>, first: TypedID, raw: Bool = false,
    layers: RangeList = RangeList(), selected: Bool = false, labels: Bool = false
  ) -> TypedID {
    var read = FieldRead(name: name.name)
    read.isRaw = raw
    read.layers = layers
    if selected {
      read.source = .selected
    } else if let column = name.column {
      read.source = .column(column)
      out.needs.columns = true
    }
    read.isScoped = scope != nil && !selected
    let form = name.type.form
    for field in name.fields where raw || labels || field.type.form == form {
      read.slots.append((out.needs.want(field.id), field.type))
    }
    if raw { out.needs.places = true }
    if !layers.isEmpty { out.needs.layers = true }
    if labels { read.labels = name.fields.map(\.labelTable) }
    out.reads.append(read)
    let type: FieldType = raw ? .bytes : labels ? .string : name.type
    return add(
      TypedNode(
        kind: .field, a: Int32(truncatingIfNeeded: out.reads.count - 1), first: first, type: type,
        range: range))
  }
}
