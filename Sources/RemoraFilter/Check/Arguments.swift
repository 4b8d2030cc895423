internal import RemoraCore

// What functions take.

extension Values {
  /// What is wrong inside the argument of a function of addresses makes it no address.
  func addressed(
    _ error: FilterError, at id: SyntaxID, _ checker: Checker
  ) -> FilterError {
    // What can only be a name is looked up before anything else.
    guard id < root else { return error }
    for outer in stride(from: root, to: id, by: -1) {
      let node = checker.syntax[outer]
      guard case .call(let count) = node.kind, node.first <= id,
        let function = Function(
          rawValue: checker.syntax.tokens.source(checker.syntax.token(node))),
        function.takesAddresses
      else { continue }
      for argument in checker.syntax.children(of: node, count: count)
      where checker.syntax[argument].first <= id && id <= argument {
        return notAddress(argument, checker)
      }
    }
    return error
  }

  private func notAddress(_ id: SyntaxID, _ checker: Checker) -> FilterError {
    FilterError(
      "\"\(checker.display(id, self, whole: true))\" is not a valid hostname or IPv4/IPv6 address.",
      at: checker.place(checker.syntax[id]))
  }

  /// The greatest and the least of what is sliced have to be bytes or text.
  func argumentsOfSliced(
    _ node: SyntaxNode, _ checker: inout Checker
  ) throws(FilterError) {
    guard case .call(let count) = node.kind,
      let function = Function(rawValue: checker.syntax.tokens.source(checker.syntax.token(node))),
      function == .max || function == .min
    else { return }
    for argument in checker.syntax.children(of: node, count: count) {
      guard let given = own(argument), !given.isString, !given.isByteLike else { continue }
      throw FilterError(
        "Arguments to '\(function.rawValue)' must be of compatible type (expected "
          + "\(FieldType.bytes.prettyName), got \(given.prettyName))",
        at: checker.place(checker.syntax[argument]))
    }
  }

  /// What stands around an expression says of its type: the function whose argument it is, or
  /// the other side of the operator. Far up, nothing is looked for.
  private func wanted(
    by id: SyntaxID, _ checker: Checker, _ expected: FieldType?
  ) -> FieldType? {
    var id = id
    for _ in 0..<32 where id != root {
      guard let outer = checker.syntax.parent(of: id, upTo: root) else { return nil }
      let node = checker.syntax[outer]
      switch node.kind {
      case .arithmetic where node.b == id:
        if let type = own(node.a) { return type }
      case .arithmetic, .negate: break
      case .call:
        guard
          let function = Function(
            rawValue: checker.syntax.tokens.source(checker.syntax.token(node)))
        else { return nil }
        switch function {
        case .max, .min, .abs: break
        case .lower, .upper: return .string
        case .specialName, .specialMask, .linkLocal, .multicast, .rfc1918, .ula, .float, .double:
          return function.literalType
        default: return nil
        }
      default: return nil
      }
      id = outer
    }
    return id == root ? expected : nil
  }

  func called(
    _ id: SyntaxID, _ count: Int32, _ checker: inout Checker, _ expected: FieldType?
  ) throws(FilterError) -> FieldType? {
    let node = checker.syntax[id]
    let token = checker.syntax.token(node)
    let name = checker.syntax.tokens.source(token)
    guard let function = Function(rawValue: name) else {
      throw FilterError("Function '\(name)' does not exist", at: token.range)
    }
    if count < 1 {
      // The type of these is that of their arguments.
      if function.result == nil { return nil }
      throw FilterError("Function \(name) needs at least 1 arguments.", at: node.range)
    }
    if Int(count) > function.mostArguments {
      throw FilterError("Function \(name) can only accept 1 arguments.", at: node.range)
    }
    var type = function.result
    let arguments = checker.syntax.children(of: node, count: count)
    if function == .max || function == .min { type = wanted(by: id, checker, expected) }
    if type == nil {
      type = arguments.lazy.compactMap { own($0) }.first { $0 != .none }
    }
    for argument in arguments {
      let inner = checker.syntax[argument]
      if function == .lower || function == .upper { try operand(argument, &checker) }
      guard let given = own(argument) else {
        try literal(argument, of: function, &checker)
        continue
      }
      // What is computed is looked at whole before its type is.
      if function.takesAddresses, checker.syntax.isComputed(inner) { continue }
      if function == .abs, given == .none { continue }
      guard let message = function.refusal(of: given, expecting: type) else { continue }
      throw FilterError(message, at: checker.place(inner))
    }
    return type
  }

  /// Literals are what the function takes, or nothing.
  private func literal(
    _ id: SyntaxID, of function: Function, _ checker: inout Checker
  ) throws(FilterError) {
    let node = checker.syntax[id]
    if case .negate = node.kind, function.takesAddresses { throw notAddress(id, checker) }
    guard case .leaf = node.kind else { return }
    if function.takesAddresses {
      if (try? checker.value(node, as: .ipv4, labels: nil)) != nil { return }
      if (try? checker.value(node, as: .ipv6, labels: nil)) != nil { return }
      throw notAddress(id, checker)
    }
    switch function {
    case .float: _ = try checker.value(node, as: .float, labels: nil)
    case .double: _ = try checker.value(node, as: .double, labels: nil)
    case .rfc1918: _ = try checker.value(node, as: .ipv4, labels: nil)
    case .ula: _ = try checker.value(node, as: .ipv6, labels: nil)
    default: break
    }
  }
}

extension SyntaxTree {
  /// The node that an expression is an operand of.
  func parent(of id: SyntaxID, upTo root: SyntaxID) -> SyntaxID? {
    // Nodes end with their operands; the one around begins no later. So far off it is not sought.
    let last = Swift.min(root, id + 4096)
    return id < last ? ((id + 1)...last).first { self[$0].first <= id } : nil
  }

  /// Whether an expression has an operator.
  func isComputed(_ node: SyntaxNode) -> Bool {
    switch node.kind {
    case .arithmetic, .negate: true
    default: false
    }
  }
}

extension Function {
  /// Whether the argument is an address of either version.
  var takesAddresses: Bool {
    switch self {
    case .specialName, .specialMask, .linkLocal, .multicast: true
    default: false
    }
  }

  /// What literal arguments are converted to; nil for the type of the other arguments.
  var literalType: FieldType? {
    switch self {
    case .max, .min, .abs: nil
    case .specialName, .specialMask, .linkLocal, .multicast, .rfc1918: .ipv4
    case .ula: .ipv6
    case .float: .float
    default: result
    }
  }

  /// Refuses fields that have no text, number or label.
  func refuse(
    _ name: ResolvedName, raw: Bool, at range: Range<Int>
  ) throws(FilterError) {
    let type = raw ? FieldType.bytes : name.type
    switch self {
    case .string where !type.canPrint:
      throw FilterError(
        "String conversion for field \"\(name.name)\" is not supported", at: range)
    case .dec where !type.canPrintInBase, .hex where !type.canPrintInBase:
      throw FilterError(
        "Base conversion for field \"\(name.name)\" is not supported", at: range)
    case .vals where raw || name.labelSpec?.hasLabels != true:
      throw FilterError("Field \"\(name.name)\" does not have a value string.", at: range)
    default: break
    }
  }

  /// Why a value cannot be an argument, or nil.
  func refusal(of given: FieldType, expecting type: FieldType?) -> String? {
    switch self {
    case .lower, .upper:
      return given.isString
        ? nil : "Only string type fields can be used as parameter for \(rawValue)()"
    case .len:
      return given.canSlice ? nil : "Argument does not support the len() function"
    case .float, .double:
      return given.canBecomeReal ? nil : "Argument does not support the \(rawValue)() function"
    case .max, .min:
      guard let type, type != given, !given.meets(type) else { return nil }
      return "Arguments to '\(rawValue)' must be of compatible type "
        + "(expected \(type.prettyName), got \(given.prettyName))"
    case .abs: return given.canNegate ? nil : "Argument cannot be negated"
    case .rfc1918:
      return given == .ipv4
        ? nil : "Only IPv4 fields can be used as a parameter for \(rawValue)()"
    case .ula:
      return given == .ipv6
        ? nil : "Only IPv6 fields can be used as a parameter for \(rawValue)()"
    case .specialName, .specialMask, .linkLocal, .multicast:
      return given == .ipv4 || given == .ipv6
        ? nil : "Only IPv4/IPv6 fields can be used as a parameter for \(rawValue)()"
    case .count, .string, .dec, .hex, .vals: return nil
    }
  }
}
