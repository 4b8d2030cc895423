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
  /// By node, where there is any: the `same` around it, or -1.
  private var scopeOf: [SyntaxID] = []
  /// The scope of the test that is being checked.
  private(set) var scope: ScopeName?

  /// What stands around a test: names in it are looked up behind this one first.
  struct ScopeName {
    var name: String
    /// Loaded under that name; nil where it is only known.
    var owner: ProtocolID?
  }

  init(_ syntax: SyntaxTree, registry: SealedRegistry, options: FilterOptions) {
    self.syntax = syntax
    self.options = options
    names = NameTable(registry)
    if syntax.nodes.contains(where: { if case .same = $0.kind { true } else { false } }) {
      scopeOf = .init(repeating: -1, count: syntax.nodes.count)
      for (index, node) in syntax.nodes.enumerated() {
        guard case .same = node.kind else { continue }
        for inner in Int(node.first)..<index {
          scopeOf[inner] = SyntaxID(truncatingIfNeeded: index)
        }
      }
    }
    logic = [TypedID](repeating: -1, count: syntax.nodes.count)
    out.ranges = syntax.ranges
    out.isStrict = options.isStrict
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
      case .not, .and, .or, .xor, .same: continue
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
    if options.isStrict, let lost = syntax.lostQuantifier {
      throw FilterError("A quantifier before a chain has no effect.", at: syntax[lost].range)
    }
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
      case .not, .same: isLogic[Int(node.a)] = true
      default: break
      }
    }
    return isLogic
  }

  /// The names of a text that goes wrong further on: what is said of them comes first.
  /// - Parameter end: the token at which it goes wrong, the last that was looked at.
  static func checkNames(
    _ syntax: SyntaxTree, upTo end: Int, registry: SealedRegistry, options: FilterOptions
  ) throws(FilterError) {
    var checker = Checker(syntax, registry: registry, options: options)
    try checker.resolveMarkedNames()
    // A name with a dot before it is looked up as it is read.
    for token in syntax.tokens.tokens.prefix(end + 1) where token.kind == .dotName {
      let name = syntax.tokens.word(token)
      if checker.names.resolve(name) == nil { throw checker.unknownName(name, token.range) }
    }
  }

  /// Names that can be nothing but fields or functions are looked up before anything else.
  private mutating func resolveMarkedNames() throws(FilterError) {
    for (index, node) in syntax.nodes.enumerated() {
      enterScope(of: index)
      switch node.kind {
      case .same(let token):
        let name = syntax.scopeName(token)
        if scopeOf[index] >= 0 {
          throw FilterError("same() within same() has no meaning.", at: node.range)
        }
        if names.resolve(name) == nil {
          let start = Int(syntax.tokens.tokens[Int(token)].start)
          throw unknownName(name, start..<(start + name.utf8.count))
        }
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

  /// Sets the scope in which the names of a node are looked up.
  private mutating func enterScope(of index: Int) {
    guard !scopeOf.isEmpty else { return }
    let outer = scopeOf[index]
    guard outer >= 0, case .same(let token) = syntax[outer].kind else {
      scope = nil
      names.scope = nil
      return
    }
    let name = syntax.scopeName(token)
    names.scope = nil
    let found = names.resolve(name)
    scope = ScopeName(name: name, owner: found?.fields.last?.owner)
    names.scope = name
  }

  /// A condition on one instance of a protocol, or of the item that a field is part of.
  private mutating func same(_ node: SyntaxNode, _ token: Int32) -> TypedID {
    names.scope = nil
    let name = syntax.scopeName(token)
    let found = names.resolve(name)
    var field = FieldScope(name: name, isProtocol: found?.type == .protocolName)
    field.slots = (found?.fields ?? []).map { out.needs.want($0.id) }
    // Which item a field is part of shows only in a whole tree.
    if !field.isProtocol { out.needs.wholeTree = true }
    out.scopes.append(field)
    let inner = logic[Int(node.a)]
    return add(
      TypedNode(
        kind: .same, a: inner, b: Int32(truncatingIfNeeded: out.scopes.count - 1),
        first: out.nodes[Int(inner)].first, range: node.range))
  }

  private mutating func test(_ id: SyntaxID) throws(FilterError) -> TypedID {
    let node = syntax[id]
    enterScope(of: Int(id))
    switch node.kind {
    case .same(let token): return same(node, token)
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
  /// Sets by name, as the texts of their elements between commas: for `FIELD in NAME`.
  public var sets: [String: String] = [:]
  /// Whether the quirks of Wireshark 4.6 are left out that make a filter mean what it does not say:
  /// `Documentation/Differences.md` lists them.
  public var isStrict = false
  /// Whether refusals come with what may have been meant.
  public var advises = true

  public init() {}
}
