internal import RemoraCore

/// What is likely not meant, though it is a filter: found in the checked tree, by request only.
extension Filter {
  /// Sentences about filters that are legal but seldom what was meant.
  public var hints: [FilterWarning] { HintFinder(tree: typed).hints() }
}

private struct HintFinder {
  let tree: TypedTree
  private var found: [FilterWarning] = []

  init(tree: TypedTree) { self.tree = tree }

  /// At most these many; a filter of many terms tends to have one mistake many times.
  private static let limit = 20

  consuming func hints() -> [FilterWarning] {
    guard let root = tree.root else { return [] }
    for id in tree.nodes.indices where id <= Int(root) && found.count < Self.limit {
      let node = tree.nodes[id]
      switch node.kind {
      case .compare(.notEqual, all: true): pairs(node)
      case .compare(.notEqual, all: false): someDiffer(node)
      case .exists: flag(node)
      case .and, .or: contradiction(node)
      default: break
      }
    }
    return found
  }

  private mutating func say(_ message: String, _ range: Range<Int>) {
    let hint = FilterWarning(message: message, range: range)
    if !found.contains(hint) { found.append(hint) }
  }

  private func read(_ id: TypedID) -> FieldRead? {
    guard case .field = tree[id].kind else { return nil }
    return tree.reads[Int(tree[id].a)]
  }

  /// Names that stand for both ends of a packet: source and destination.
  private static func isBothEnds(_ name: String) -> Bool {
    guard let last = name.split(separator: ".").last else { return false }
    return last == "addr" || last == "port" || last == "host"
  }

  private mutating func pairs(_ node: TypedNode) {
    guard let read = read(node.a), Self.isBothEnds(read.name) else { return }
    say(
      "\"\(read.name) !=\" asks that no \(read.name) of the packet be equal, and that there is "
        + "one; packets without \(read.name) do not pass: write \"!(\(read.name) == …)\" to let "
        + "them through", node.range)
  }

  private mutating func someDiffer(_ node: TypedNode) {
    guard let read = read(node.a), Self.isBothEnds(read.name) else { return }
    say(
      "\"\(read.name) !==\" is true as soon as one of several values differs, as nearly always "
        + "one does: write \"!=\" or \"!(\(read.name) == …)\"", node.range)
  }

  /// A boolean alone asks for presence, not for its value.
  private mutating func flag(_ node: TypedNode) {
    guard let read = read(node.a), tree[node.a].type == .boolean, !read.isRaw else { return }
    say(
      "\"\(read.name)\" alone is true wherever the field is, set or not: write "
        + "\"\(read.name) == 1\"", node.range)
  }

  /// `x == 1 and x == 2`; `x != 1 or x != 2`.
  private mutating func contradiction(_ node: TypedNode) {
    guard case .compare(let left, _) = tree[node.a].kind,
      case .compare(let right, _) = tree[node.b].kind, left == right,
      let a = read(tree[node.a].a), let b = read(tree[node.b].a), a.name == b.name,
      case .constant = tree[tree[node.a].b].kind, case .constant = tree[tree[node.b].b].kind
    else { return }
    if case .or = node.kind, left == .notEqual {
      say(
        "No value equals both, so one of the two always differs: write \"\(a.name) not in {…}\" "
          + "or join them with \"and\"", node.range)
    }
    if case .and = node.kind, left == .equal, !Self.isBothEnds(a.name) {
      say(
        "One \(a.name) cannot have two values; this is true only for packets with several: "
          + "join them with \"or\", or write \"\(a.name) in {…}\"", node.range)
    }
  }
}
