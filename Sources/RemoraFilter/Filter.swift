public import RemoraCore

/// A compiled display filter. A value that may be shared by any number of workers; what running
/// it writes to is a `FilterScratch`.
///
///     let filter = try Filter("ip.src == 10.0.0.0/8 and tcp.port == 443", registry: registry)
///     var dissector = Dissector(registry: registry, needs: filter.needs)
///     var scratch = filter.scratch()
///     dissector.dissect(record)
///     if filter.matches(dissector.tree, &scratch) { … }
public struct Filter: Sendable {
  /// The text as it was given, and with its macros expanded.
  public let text: String
  public let expandedText: String
  /// What must be dissected for the filter to be answered.
  public var needs: Needs { typed.needs }
  /// What is accepted, but not recommended.
  public let warnings: [FilterWarning]
  let syntax: SyntaxTree
  package let typed: TypedTree
  let program: Program
  /// By the filter's own slot: the field that says of the packet's other end what this one says
  /// of its. Empty if there is a slot without one.
  private let mirrors: [Mirror]

  /// - Throws: `FilterError` with tshark's sentence and the place it speaks of.
  public init(
    _ text: String, registry: SealedRegistry, options: FilterOptions = FilterOptions()
  ) throws(FilterError) {
    self.text = text
    expandedText = try NamedSets.expand(
      try Macros.expand(text, options.macros, registry: registry), options.sets)
    do {
      syntax = try Self.parse(expandedText, registry: registry, options: options)
      (typed, warnings) = try Checker.check(syntax, registry: registry, options: options)
    } catch {
      var error = error
      if expandedText != text { error.text = expandedText }
      if options.advises {
        Advice.complete(&error, expandedText, registry: registry, options: options)
      }
      throw error
    }
    program = Emitter.program(typed)
    mirrors = Self.mirrors(typed.needs, registry)
  }

  /// What a field is in the packets that go the other way.
  private struct Mirror {
    let field: FieldID
    /// How many values a packet has that is in no tunnel.
    let most: Int
  }

  private static func mirrors(_ needs: Needs, _ registry: SealedRegistry) -> [Mirror] {
    if needs.wholeTree || needs.labels || needs.columns || needs.layers || needs.places {
      return []
    }
    var found: [Mirror] = []
    for slot in needs.slots {
      guard let spec = registry.spec(slot), let other = otherEnd[spec.name],
        let field = registry.fields(named: other).first(where: {
          registry.spec($0)?.owner == spec.owner
        })
      else { return [] }
      found.append(Mirror(field: field, most: eitherEnd.contains(spec.name) ? 2 : 1))
    }
    return found
  }

  /// The field that says of the other end what a field says of one, in all packets of a
  /// conversation; what both ends have in common is its own.
  private static let otherEnd = [
    "ip.src": "ip.dst", "ip.dst": "ip.src", "ip.addr": "ip.addr", "ipv6.src": "ipv6.dst",
    "ipv6.dst": "ipv6.src", "ipv6.addr": "ipv6.addr", "tcp.srcport": "tcp.dstport",
    "tcp.dstport": "tcp.srcport", "tcp.port": "tcp.port", "udp.srcport": "udp.dstport",
    "udp.dstport": "udp.srcport", "udp.port": "udp.port", "tcp.stream": "tcp.stream",
    "udp.stream": "udp.stream", "tcp": "tcp", "udp": "udp", "ip": "ip", "ipv6": "ipv6",
    "ip.proto": "ip.proto",
  ]
  private static let eitherEnd: Set = ["ip.addr", "ipv6.addr", "tcp.port", "udp.port"]

  /// What must be dissected so that `FilterScratch.sparesBothWays` can tell.
  package var needsBothWays: Needs {
    var needs = needs
    for mirror in mirrors { needs.want(mirror.field) }
    return needs
  }

  /// The tree of a text without macros. What can be nothing but a name is looked up even where
  /// the text goes wrong further on.
  static func parse(
    _ text: String, registry: SealedRegistry, options: FilterOptions
  ) throws(FilterError) -> SyntaxTree {
    let (tree, error, end) = Parser.partialTree(of: Lexer.tokens(of: text))
    guard let error else { return tree }
    try Checker.checkNames(tree, upTo: end, registry: registry, options: options)
    throw error
  }

  /// Questions of which one holds in every packet that passes; nil if there are no such. Only of
  /// filters that ask nothing else.
  /// - Parameter both: … or whose answer, from the other end, passes.
  package func questions(bothWays both: Bool) -> [SkimQuestion]? {
    guard let questions = AddressSteps.questions(program.view) else { return nil }
    var found: [SkimQuestion] = []
    for (slot, wanted, shift) in questions {
      let field = needs.slots[slot]
      found.append(SkimQuestion(field, is: wanted, shift: shift))
      guard both else { continue }
      guard mirrors.indices.contains(slot) else { return nil }
      found.append(SkimQuestion(mirrors[slot].field, is: wanted, shift: shift))
    }
    return found
  }

  /// Whether nothing was asked: such a filter lets everything pass.
  public var isEmpty: Bool { syntax.root == nil }

  /// What running the filter writes to, for trees made for exactly `needs`.
  public func scratch() -> FilterScratch { scratch(for: needs) }

  /// The same for trees made for more than this filter asks.
  /// - Parameter needs: what the dissector was made with. Fields that it lacks count as absent.
  public func scratch(for needs: Needs) -> FilterScratch {
    func slot(_ field: FieldID) -> Int { needs.slots.firstIndex(of: field) ?? -1 }
    return FilterScratch(
      program, slots: typed.needs.slots.map(slot),
      mirrors: mirrors.map { (slot($0.field), $0.most) })
  }

  /// Whether a packet passes.
  /// - Parameter scratch: made by this filter; another filter's is replaced.
  public func matches(_ tree: borrowing Tree, _ scratch: inout FilterScratch) -> Bool {
    if scratch.program !== program { scratch = self.scratch() }
    return scratch.run(tree)
  }

  /// A stage of the way from text to program.
  public enum Stage: String, Sendable, CaseIterable {
    case tokens, tree, typed, plan, program, needs
  }

  /// A stage in words, one item a line.
  public func explain(_ stage: Stage, registry: SealedRegistry) -> String {
    switch stage {
    case .tokens: syntax.tokens.description
    case .tree: syntax.description
    case .typed: typed.description
    case .plan: TermMerger.merged(typed).plan
    case .program: program.view.description
    case .needs: typed.needsText(registry)
    }
  }
}
