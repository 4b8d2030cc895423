public import RemoraCore

/// Which layers are printed in full; the others become stubs.
public struct LayerFilter: Sendable {
  /// By name: everything below the layer is printed too (`-J`), or only what is named (`-j`).
  public var layers: [String: Bool]

  public init(_ layers: [String: Bool]) { self.layers = layers }

  public init(_ names: Set<String>, withChildren: Bool) {
    layers = Dictionary(uniqueKeysWithValues: names.map { ($0, withChildren) })
  }

  /// Names that no field and no protocol has.
  public func unknown(_ registry: SealedRegistry) -> [String] {
    layers.keys.filter { registry.fields(named: $0).isEmpty }.sorted()
  }
}

/// What a filter of layers says about each field.
struct LayerChoice: Sendable {
  enum Rule: Sendable { case stub, shown, shownWithAll }
  /// By field; nil if everything is printed.
  let rules: [Rule]?

  init(_ context: ReportContext, _ filter: LayerFilter?) {
    rules = filter.map { filter in
      context.registry.fields.map { spec in
        filter.layers[spec.name].map { $0 ? .shownWithAll : .shown } ?? .stub
      }
    }
  }

  /// Whether a node's content is printed; `inside` is whether all below its parent is.
  func shows(_ field: FieldID, inside: Bool) -> Bool {
    guard let rules else { return true }
    return inside || rules[Int(field)] != .stub
  }

  /// Whether all below a node is printed.
  func opens(_ field: FieldID, inside: Bool) -> Bool {
    guard let rules else { return true }
    return inside || rules[Int(field)] == .shownWithAll
  }
}

/// What the two JSON forms have in common.
struct JsonShared: Sendable {
  let texts: FieldTexts
  let zone: Zone
  /// By field: its items are layers, and as such objects.
  let isObject: [Bool]
  /// By field: the first field of the same name. Items are grouped by it.
  let canonical: [FieldID]
  let layers: LayerChoice
  /// By field: items without a place have no data source either, in tshark's eyes.
  let mayBeSourceless: [Bool]
  /// Objects inside each other are left out from here on.
  static var depthLimit: Int { 1000 }

  init(_ context: ReportContext, _ filter: LayerFilter?) {
    texts = context.texts()
    zone = context.zone
    let protocols = context.registry.protocols
    isObject = context.registry.fields.map { spec in
      spec.type == .protocolName
        && !spec.isNamed(beginning: protocols[Int(spec.owner)].name + ".")
    }
    canonical = context.registry.firstsOfTheirName()
    layers = LayerChoice(context, filter)
    let mayBe = protocols.map { $0.name != "frame" && $0.name != "eth" }
    mayBeSourceless = context.registry.fields.map { mayBe[Int($0.owner)] }
  }

  /// The value of a node as the inside of a JSON string.
  func value(
    _ tree: borrowing Tree, _ node: Node, _ form: FieldForm, to out: inout TextWriter
  ) {
    switch form.type {
    case .boolean: out.byte(node.value != 0 ? 0x31 : 0x30)
    case .absoluteTime: out.isoTime(AbsoluteTime(packed: node.value), nil)
    case .protocolName: tree.withPlace(node) { out.hex($0, separator: 0x3a) }
    default:
      let start = out.count
      texts.value(tree, node, form, to: &out)
      if form.isString || form.type == .char { out.escapeJSON(from: start) }
    }
  }

  /// A node's bytes, or its masked value, in hexadecimal: what `_raw` entries hold.
  func raw(_ tree: borrowing Tree, _ node: Node, _ form: FieldForm, to out: inout TextWriter) {
    if form.mask == 0 { return tree.withPlace(node) { out.hex($0) } }
    out.upperHex(form.isSigned ? FieldTexts.unsigned(node.value, form) : node.value)
  }

  func hasRaw(_ node: Node, _ form: FieldForm) -> Bool {
    node.length > 0 && !form.isText && !node.flags.contains(.placeless)
  }

  /// `packets-2022-01-25`
  func indexName(_ tree: borrowing Tree, to out: inout TextWriter) {
    out.text("packets-")
    out.day(tree.record.time.seconds, zone)
  }
}

/// Groups items of the same field without hashing: chains through scratch memory, good for one
/// object at a time and reused for all.
struct Grouping: ~Copyable {
  private var stamps: [UInt32]
  private var tails: [UInt32]
  private var next: [UInt32] = []
  private var isHead: [Bool] = []
  private var generation: UInt32 = 0

  init(fields: Int) {
    stamps = .init(repeating: 0, count: fields)
    tails = .init(repeating: 0, count: fields)
  }

  /// Makes room for a packet of `count` nodes.
  mutating func prepare(_ count: Int) {
    if next.count < count {
      next = .init(repeating: Node.none, count: max(count, next.count * 2))
      isHead = .init(repeating: true, count: next.count)
    }
  }

  /// Begins an object.
  mutating func start() {
    if generation == .max {
      for i in stamps.indices { stamps[i] = 0 }
      generation = 0
    }
    generation += 1
  }

  /// Adds a node under a key; the first of a key heads its chain.
  mutating func add(_ node: UInt32, key: FieldID) {
    next[Int(node)] = Node.none
    let k = Int(key)
    if stamps[k] == generation {
      next[Int(tails[k])] = node
      isHead[Int(node)] = false
    } else {
      stamps[k] = generation
      isHead[Int(node)] = true
    }
    tails[k] = node
  }

  /// Adds a node that shares its key with no other.
  mutating func addAlone(_ node: UInt32) {
    next[Int(node)] = Node.none
    isHead[Int(node)] = true
  }

  /// Links a node behind another that was added before.
  mutating func append(_ node: UInt32, behind tail: UInt32) {
    next[Int(node)] = Node.none
    next[Int(tail)] = node
    isHead[Int(node)] = false
  }

  func heads(_ node: UInt32) -> Bool { isHead[Int(node)] }
  func following(_ node: UInt32) -> UInt32 { next[Int(node)] }
}
