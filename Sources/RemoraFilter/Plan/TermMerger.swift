internal import RemoraCore

/// Joins many tests of one field into one test of a set: `x == 1 or x == 2 or …` becomes
/// `x in {1, 2, …}`, and `x != 1 and x != 2 and …` becomes `x not in {1, 2, …}`, which are the
/// same for every list of values and are answered by halving instead of one by one.
struct TermMerger {
  /// Fewer tests of a field than this are left as they are.
  private static let least = 4

  private var tree: TypedTree
  /// Nodes there were; what is made comes behind.
  private let count: Int
  /// By `and` and `or` node: the outermost node of its chain, which may be itself.
  private var head: [TypedID]
  /// By node: the head of the chain it is a term of, or -1.
  private var chain: [TypedID]
  /// By node: what took its place.
  private var replaced: [TypedID]
  private var terms: [TypedID: [TypedID]] = [:]

  /// The tree with its tests joined; the same tree where there is nothing to join.
  static func merged(_ tree: TypedTree) -> TypedTree {
    // A test takes three nodes, and one joins it to the next.
    guard let root = tree.root, Int(root) >= 4 * least - 2 else { return tree }
    var merger = TermMerger(tree)
    merger.findChains(root)
    merger.rebuild(root)
    return merger.tree
  }

  private init(_ tree: TypedTree) {
    self.tree = tree
    count = tree.nodes.count
    head = .init(repeating: -1, count: count)
    chain = head
    replaced = head
  }

  /// Walks down; marks the nodes of the logic in `replaced`.
  private mutating func findChains(_ root: TypedID) {
    replaced[Int(root)] = root
    for id in stride(from: root, through: 0, by: -1) where replaced[Int(id)] >= 0 {
      let node = tree[id]
      let operands = Self.operands(node)
      for operand in operands { replaced[Int(operand)] = operand }
      guard Self.isLink(node) else { continue }
      if head[Int(id)] < 0 { head[Int(id)] = id }
      for operand in operands {
        let inner = tree[operand]
        if Self.isLink(inner), Self.isOr(inner) == Self.isOr(node) {
          head[Int(operand)] = head[Int(id)]
        } else {
          chain[Int(operand)] = head[Int(id)]
        }
      }
    }
  }

  /// Walks up, in the order of the text.
  private mutating func rebuild(_ root: TypedID) {
    for id in 0...root where replaced[Int(id)] >= 0 {
      let node = tree[id]
      if Self.isLink(node) {
        guard head[Int(id)] == id else { continue }
        replaced[Int(id)] = joined(terms.removeValue(forKey: id) ?? [], id)
      } else {
        let operands = Self.operands(node).map { replaced[Int($0)] }
        if operands != Self.operands(node), let a = operands.first {
          var copy = node
          copy.a = a
          if operands.count > 1 { copy.b = operands[1] }
          replaced[Int(id)] = add(copy)
        }
      }
      let outer = chain[Int(id)]
      if outer >= 0 { terms[outer, default: []].append(replaced[Int(id)]) }
    }
    tree.root = replaced[Int(root)]
  }

  private mutating func add(_ node: TypedNode) -> TypedID {
    tree.nodes.append(node)
    return TypedID(truncatingIfNeeded: tree.nodes.count - 1)
  }

  private static func operands(_ node: TypedNode) -> [TypedID] {
    switch node.kind {
    case .and, .or, .xor: [node.a, node.b]
    case .not, .same: [node.a]
    default: []
    }
  }

  private static func isLink(_ node: TypedNode) -> Bool {
    switch node.kind {
    case .and, .or: true
    default: false
    }
  }

  private static func isOr(_ node: TypedNode) -> Bool {
    if case .or = node.kind { return true }
    return false
  }

  // MARK: Joining

  /// What is read of a packet: tests of the same may be joined.
  private struct Key: Hashable {
    let slots: [Int]
    let isRaw: Bool
    let column: Column?
  }

  private func key(_ id: TypedID, isOr: Bool) -> Key? {
    let node = tree[id]
    switch node.kind {
    case .compare(.equal, all: false) where isOr, .compare(.notEqual, all: true) where !isOr:
      guard case .constant = tree[node.b].kind else { return nil }
    case .member(all: false, let negated) where negated != isOr:
      guard tree.sets[Int(node.b)].computed.isEmpty else { return nil }
    default: return nil
    }
    guard case .field = tree[node.a].kind else { return nil }
    let read = tree.reads[Int(tree[node.a].a)]
    guard read.labels == nil, read.layers.isEmpty, !read.isScoped else { return nil }
    switch read.source {
    case .packet: return Key(slots: read.slots.map(\.slot), isRaw: read.isRaw, column: nil)
    case .column(let column): return Key(slots: [], isRaw: false, column: column)
    case .selected: return nil
    }
  }

  /// The terms of a chain as one node, those of one field joined where they are many.
  private mutating func joined(_ terms: [TypedID], _ id: TypedID) -> TypedID {
    let isOr = Self.isOr(tree[id])
    var groups: [Key: [TypedID]] = [:]
    for term in terms {
      if let key = key(term, isOr: isOr) { groups[key, default: []].append(term) }
    }
    groups = groups.filter { $0.value.count >= Self.least }
    guard !groups.isEmpty || terms.contains(where: { Int($0) >= count }) else { return id }
    var out: TypedID?
    for term in terms {
      var next = term
      if let key = key(term, isOr: isOr), let group = groups[key] {
        // A group stands where its first term stood.
        guard group.first == term else { continue }
        next = member(group, negated: !isOr)
      }
      guard let left = out else {
        out = next
        continue
      }
      out = add(
        TypedNode(
          kind: isOr ? .or : .and, a: left, b: next, first: tree[left].first,
          range: tree[id].range))
    }
    return out ?? id
  }

  private mutating func member(_ group: [TypedID], negated: Bool) -> TypedID {
    guard let first = group.first else { return -1 }
    var set = FilterSet()
    for term in group {
      let node = tree[term]
      if case .member = node.kind {
        set.constants += tree.sets[Int(node.b)].constants
      } else {
        let value = tree.constants[Int(tree[node.b].a)]
        set.constants.append((value, value))
      }
    }
    tree.sets.append(set)
    var field = tree[tree[first].a]
    field.first = TypedID(truncatingIfNeeded: tree.nodes.count)
    let a = add(field)
    return add(
      TypedNode(
        kind: .member(all: false, negated: negated), a: a,
        b: Int32(truncatingIfNeeded: tree.sets.count - 1), first: a, range: tree[first].range))
  }
}
