internal import RemoraCore

/// Gives every name a field, every relation a type, every literal a value, or says why not.
struct Checker {
  let syntax: SyntaxTree
  var names: NameTable
  let options: FilterOptions
  var out = TypedTree()
  /// The typed node of each syntax node of the logic.
  var logic: [TypedID]
  var warnings: [FilterWarning] = []

  init(_ syntax: SyntaxTree, registry: SealedRegistry, options: FilterOptions) {
    self.syntax = syntax
    self.options = options
    names = NameTable(registry)
    logic = [TypedID](repeating: -1, count: syntax.nodes.count)
    out.ranges = syntax.ranges
  }

  static func check(
    _ syntax: SyntaxTree, registry: SealedRegistry, options: FilterOptions
  ) throws(FilterError) -> (tree: TypedTree, warnings: [FilterWarning]) {
    var checker = Checker(syntax, registry: registry, options: options)
    try checker.run()
    return (checker.out, checker.warnings)
  }

  /// Remembers a warning, once.
  mutating func warn(_ message: String, _ range: Range<Int>) {
    let warning = FilterWarning(message: message, range: range)
    // A filter of a hundred thousand terms may have as many; a few tell the tale.
    if warnings.count < 100, !warnings.contains(warning) { warnings.append(warning) }
  }

  /// What is wrong with each test by itself.
  static func errors(
    _ syntax: SyntaxTree, registry: SealedRegistry, options: FilterOptions
  ) -> [FilterError] {
    var checker = Checker(syntax, registry: registry, options: options)
    var found: [FilterError] = []
    let isLogic = checker.findLogic()
    for index in isLogic.indices where isLogic[index] && found.count < 20 {
      switch syntax.nodes[index].kind {
      case .not, .and, .or, .xor: continue
      default: break
      }
      do throws(FilterError) {
        _ = try checker.test(SyntaxID(truncatingIfNeeded: index))
      } catch { found.append(error) }
    }
    return found
  }

  private mutating func run() throws(FilterError) {
    guard let root = syntax.root else { return }
    try resolveMarkedNames()
    let isLogic = findLogic()
    for index in isLogic.indices where isLogic[index] {
      logic[index] = try test(SyntaxID(truncatingIfNeeded: index))
    }
    out.root = logic[Int(root)]
  }

  /// Which nodes are tests, or join tests.
  private func findLogic() -> [Bool] {
    guard let root = syntax.root else { return [] }
    var isLogic = [Bool](repeating: false, count: syntax.nodes.count)
    isLogic[Int(root)] = true
    for index in stride(from: Int(root), through: 0, by: -1) where isLogic[index] {
      let node = syntax.nodes[index]
      switch node.kind {
      case .and, .or, .xor:
        isLogic[Int(node.a)] = true
        isLogic[Int(node.b)] = true
      case .not: isLogic[Int(node.a)] = true
      default: break
      }
    }
    return isLogic
  }

  /// The names of a text that goes wrong further on: what is said of them comes first.
  static func checkNames(
    _ syntax: SyntaxTree, registry: SealedRegistry, options: FilterOptions
  ) throws(FilterError) {
    var checker = Checker(syntax, registry: registry, options: options)
    try checker.resolveMarkedNames()
  }

  /// Names that can be nothing but fields or functions are looked up before anything else.
  private mutating func resolveMarkedNames() throws(FilterError) {
    for node in syntax.nodes {
      switch node.kind {
      case .call:
        let token = syntax.token(node)
        let name = syntax.tokens.source(token)
        guard Function(rawValue: name) == nil else { break }
        throw FilterError("Function '\(name)' does not exist", at: token.range)
      case .leaf(.dotName), .field, .reference:
        let token = syntax.token(node)
        let name = syntax.tokens.word(token)
        if names.resolve(name) == nil { throw unknownName(name, token.range) }
      default: break
      }
    }
  }

  private mutating func test(_ id: SyntaxID) throws(FilterError) -> TypedID {
    let node = syntax[id]
    switch node.kind {
    case .not: return joined(.not, node)
    case .and: return joined(.and, node)
    case .or: return joined(.or, node)
    case .xor: return joined(.xor, node)
    case .compare(let comparison, let quantifier):
      return try relation(node, comparison, quantifier)
    case .membership(let negated, let quantifier):
      return try membership(node, negated, quantifier)
    default: return try bare(id)
    }
  }

  private mutating func joined(_ kind: TypedNode.Kind, _ node: SyntaxNode) -> TypedID {
    let a = logic[Int(node.a)]
    let b = node.b < 0 ? -1 : logic[Int(node.b)]
    return add(TypedNode(kind: kind, a: a, b: b, first: out.nodes[Int(a)].first, range: node.range))
  }

  // MARK: Building

  mutating func add(_ node: TypedNode) -> TypedID {
    out.nodes.append(node)
    return TypedID(truncatingIfNeeded: out.nodes.count - 1)
  }

  var nextID: TypedID { TypedID(truncatingIfNeeded: out.nodes.count) }

  mutating func constant(_ value: Constant, _ type: FieldType, _ range: Range<Int>) -> TypedID {
    out.constants.append(value)
    return add(
      TypedNode(
        kind: .constant, a: Int32(truncatingIfNeeded: out.constants.count - 1), first: nextID,
        type: type, range: range))
  }

  /// Whether the values of the nodes from `first` on depend on the packet.
  func mentionsField(from first: TypedID) -> Bool {
    out.nodes[Int(first)...].contains {
      if case .field = $0.kind { return out.reads[Int($0.a)].source != .selected }
      return false
    }
  }

  func needField(from first: TypedID, _ range: Range<Int>) throws(FilterError) {
    if !mentionsField(from: first) {
      throw FilterError("Constant expression is invalid.", at: range)
    }
  }

  // MARK: A value alone

  /// The checked tree of an expression that is no test: its root is a value.
  static func checkValue(
    _ syntax: SyntaxTree, registry: SealedRegistry, options: FilterOptions
  ) throws(FilterError) -> TypedTree {
    var checker = Checker(syntax, registry: registry, options: options)
    try checker.resolveMarkedNames()
    if let root = syntax.root { checker.out.root = try checker.bareValue(root).value }
    return checker.out
  }

  /// Existence of a field, or the truth of what was computed.
  private mutating func bare(_ id: SyntaxID) throws(FilterError) -> TypedID {
    let node = syntax[id]
    let first = nextID
    let (a, type) = try bareValue(id)
    var kind = TypedNode.Kind.truth
    if case .field = out[a].kind {
      kind = .exists
    } else if case .slice = out[a].kind {
      kind = .truth
    } else if !type.hasTruth {
      throw FilterError("Type \(type.prettyName) cannot be assigned a truth value.", at: node.range)
    }
    return add(TypedNode(kind: kind, a: a, first: first, range: node.range))
  }

  private mutating func bareValue(
    _ id: SyntaxID
  ) throws(FilterError) -> (value: TypedID, type: FieldType) {
    let node = syntax[id]
    let first = nextID
    if case .leaf(let kind) = node.kind, !kind.isName {
      throw FilterError(
        "\(syntax.shown(node)) is neither a field nor a protocol name.", at: node.range)
    }
    var value = Values(root: id, in: self)
    try value.findTypes(&self)
    try value.operand(id, &self)
    guard let type = value.own(id) else {
      throw FilterError("Constant expression is invalid", at: node.range)
    }
    let a = try value.build(&self, expecting: type, rootIsField: true)
    try needField(from: first, node.range)
    return (a, type)
  }
}

/// How filters are checked.
public struct FilterOptions: Sendable {
  /// Seconds east of UTC at a local time, given as seconds since 1970 as if it were UTC: for
  /// times written without a zone. UTC by default.
  public var localOffset: @Sendable (Int64) -> Int64 = { _ in 0 }
  /// Macros by name; `$1`, `$2` … in the text stand for the arguments.
  public var macros: [String: String] = [:]
  /// Whether refusals come with what may have been meant.
  public var advises = true

  public init() {}
}
