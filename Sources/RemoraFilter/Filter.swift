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
  /// By the filter's own slot: the slot in trees made for `needs`.
  private let ownSlots: [Int]
  /// By the filter's own slot: the slot of the field for the packet's other end, or -1.
  private let mirrors: [Int]

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
    ownSlots = Array(typed.needs.slots.indices)
    let names = typed.needs.slots.map { registry.spec($0)?.name ?? "" }
    mirrors = names.map { name in names.firstIndex(of: Self.otherEnd[name] ?? "-") ?? -1 }
  }

  /// The field that says of the other end what a field says of one.
  private static let otherEnd = [
    "ip.src": "ip.dst", "ip.dst": "ip.src", "ip.addr": "ip.addr",
  ]

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

  /// Whether nothing was asked: such a filter lets everything pass.
  public var isEmpty: Bool { syntax.root == nil }

  /// What running the filter writes to, for trees made for exactly `needs`.
  public func scratch() -> FilterScratch {
    FilterScratch(program, slots: ownSlots, mirrors: mirrors)
  }

  /// The same for trees made for more than this filter asks.
  /// - Parameter needs: what the dissector was made with. Fields that it lacks count as absent.
  public func scratch(for needs: Needs) -> FilterScratch {
    FilterScratch(
      program, slots: typed.needs.slots.map { needs.slots.firstIndex(of: $0) ?? -1 },
      mirrors: mirrors)
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
