internal import RemoraCore

/// What is likely not meant, though it is a filter: found in the checked tree, by request only.
extension Filter {
  /// Sentences about filters that are legal but seldom what was meant, with what to write instead.
  public var hints: [FilterWarning] {
    HintFinder(tree: typed, text: Array(expandedText.utf8)).hints()
  }
}

private struct HintFinder {
  let tree: TypedTree
  let text: [UInt8]
  private var found: [FilterWarning] = []
  /// By node: the `not` above it.
  private var negations: [TypedID: TypedID] = [:]

  init(tree: TypedTree, text: [UInt8]) {
    self.tree = tree
    self.text = text
  }

  /// At most these many; a filter of many terms tends to have one mistake many times.
  private static let limit = 20

  consuming func hints() -> [FilterWarning] {
    guard let root = tree.root else { return [] }
    for id in tree.nodes.indices where id <= Int(root) {
      if case .not = tree.nodes[id].kind { negations[tree.nodes[id].a] = TypedID(id) }
    }
    for id in tree.nodes.indices where id <= Int(root) && found.count < Self.limit {
      look(tree.nodes[id], TypedID(truncatingIfNeeded: id))
    }
    return found
  }

  private mutating func look(_ node: TypedNode, _ id: TypedID) {
    switch node.kind {
    case .compare(.notEqual, all: true):
      pairs(node)
      vacuous(node)
    case .compare(.notEqual, all: false): someDiffer(node)
    case .compare(.equal, _):
      wholeFlags(node)
      wildcard(node)
      hostBits(node)
      protocolValue(node)
    case .compare(.contains, _):
      wildcard(node)
      emptyPart(node)
    case .matches: looseName(node)
    case .member(all: true, negated: true): notAll(node)
    case .exists: flag(node, id)
    case .and, .or: contradiction(node)
    default: break
    }
  }

  private mutating func say(
    _ code: String, _ message: String, _ range: Range<Int>, _ fix: FilterFix? = nil
  ) {
    var hint = FilterWarning(message: message, range: range)
    hint.code = code
    if let fix { hint.fixes = [fix] }
    if !found.contains(where: { $0.message == message }) { found.append(hint) }
  }

  private func source(_ range: Range<Int>) -> String {
    String(decoding: text[range.clamped(to: 0..<text.count)], as: UTF8.self)
  }

  private func read(_ id: TypedID) -> FieldRead? {
    guard id >= 0, case .field = tree[id].kind else { return nil }
    return tree.reads[Int(tree[id].a)]
  }

  private func constant(_ id: TypedID) -> Constant? {
    guard id >= 0, case .constant = tree[id].kind else { return nil }
    return tree.constants[Int(tree[id].a)]
  }

  /// Names that stand for both ends of a packet: source and destination.
  private static func isBothEnds(_ name: String) -> Bool {
    guard let last = name.split(separator: ".").last else { return false }
    return last == "addr" || last == "port" || last == "host"
  }

  /// The relation with `==` for its operator, in `!(…)`.
  private func negated(_ node: TypedNode, _ name: String) -> FilterFix {
    let value = source(tree[node.b].range)
    return FilterFix(
      "To let packets without \(name) through:", replacing: node.range,
      with: "!(\(source(tree[node.a].range)) == \(value))")
  }

  // MARK: Not equal

  private mutating func pairs(_ node: TypedNode) {
    guard let read = read(node.a), Self.isBothEnds(read.name) else { return }
    say(
      "not-equal",
      "\"\(read.name) !=\" asks that no \(read.name) of the packet be equal, and that there is "
        + "one; packets without \(read.name) do not pass: write \"!(\(read.name) == …)\" to let "
        + "them through", node.range, negated(node, read.name))
  }

  private mutating func someDiffer(_ node: TypedNode) {
    guard let read = read(node.a), Self.isBothEnds(read.name) else { return }
    say(
      "some-differ",
      "\"\(read.name) !==\" is true as soon as one of several values differs, as nearly always "
        + "one does: write \"!=\" or \"!(\(read.name) == …)\"", node.range,
      negated(node, read.name))
  }

  /// A function or a slice of what is not there leaves an empty list, of which `!=` is true.
  private mutating func vacuous(_ node: TypedNode) {
    let left = tree[node.a]
    var name = ""
    switch left.kind {
    case .function(let function, _) where function.takesAbsence && function != .count:
      name = "\(function.rawValue)()"
    case .slice: name = "a slice"
    default: return
    }
    let isSlice = name == "a slice"
    say(
      "empty-list",
      isSlice
        ? "\"!=\" is true, too, where the bytes of the slice are not there"
        : "\"\(name) !=\" is true, too, for packets that do not have the field", node.range,
      FilterFix(
        "For packets that have it only:", replacing: node.range,
        with: "(\(source(left.range)) and \(source(node.range)))"))
  }

  /// `all x not in {…}` asks that not all be in the set.
  private mutating func notAll(_ node: TypedNode) {
    guard let read = read(node.a), case .member = node.kind else { return }
    let start = text[..<node.range.lowerBound].reversed().drop { $0 == UInt8(ascii: " ") }
    guard start.starts(with: "lla".utf8) else { return }
    say(
      "all-not-in",
      "\"all \(read.name) not in\" is true as soon as one \(read.name) is outside the set; "
        + "\"\(read.name) not in\" asks that all be", node.range)
  }

  // MARK: Presence

  /// A boolean alone asks for presence, not for its value.
  private mutating func flag(_ node: TypedNode, _ id: TypedID) {
    guard let read = read(node.a), tree[node.a].type == .boolean, !read.isRaw else { return }
    // With a `not` around it the value 0 was meant.
    let not = negations[id].map { tree[$0] }
    let fix =
      not.map {
        FilterFix("Did you mean:", replacing: $0.range, with: "\(source(node.range)) == 0")
      } ?? FilterFix("Did you mean:", replacing: node.range, with: "\(source(node.range)) == 1")
    say(
      "flag-presence",
      "\"\(read.name)\" alone is true wherever the field is, set or not: write "
        + "\"\(read.name) == 1\"", node.range, fix)
  }

  // MARK: Values

  /// `tcp.flags == 2` asks for that flag and no other.
  private mutating func wholeFlags(_ node: TypedNode) {
    guard let read = read(node.a), read.name.hasSuffix("flags"),
      case .whole(let value) = constant(node.b), value.bits != 0,
      value.bits & (value.bits &- 1) == 0
    else { return }
    say(
      "whole-flags",
      "\"\(read.name) ==\" asks for this flag and no other set: write \"\(read.name) & …\" for "
        + "this flag among others", node.range,
      FilterFix(
        "This flag among others:", replacing: node.range,
        with: "\(read.name) & \(source(tree[node.b].range))"))
  }

  /// `http.host == "*.com"`
  private mutating func wildcard(_ node: TypedNode) {
    guard let read = read(node.a), tree[node.a].type.isString,
      case .bytes(let bytes) = constant(node.b), bytes.contains(UInt8(ascii: "*"))
    else { return }
    var pattern = ""
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      switch scalar {
      case "*": pattern += ".*"
      case ".", "(", ")", "[", "]", "+", "?", "{", "}", "|", "^", "$", "\\":
        pattern += "\\" + String(scalar)
      default: pattern.unicodeScalars.append(scalar)
      }
    }
    var anchored = "^" + pattern + "$"
    if case .compare(.contains, _) = node.kind { anchored = pattern }
    say(
      "wildcard", "\"*\" stands for itself; patterns are written with \"matches\"", node.range,
      FilterFix(
        "As a pattern:", replacing: node.range, with: "\(read.name) matches r\"\(anchored)\""))
  }

  /// `http.host matches "www.example.com"`: a dot stands for any character.
  private mutating func looseName(_ node: TypedNode) {
    let pattern = tree.regexes[Int(node.b)].pattern
    let isName = pattern.utf8.allSatisfy { $0.isNameByte || $0 == UInt8(ascii: ".") }
    guard isName, pattern.contains("."), let read = read(node.a) else { return }
    say(
      "loose-dot", "In a pattern \".\" stands for any character: \"contains\" looks for the text",
      node.range,
      FilterFix(
        "As a text:", replacing: node.range, with: "\(read.name) contains \"\(pattern)\""))
  }

  private mutating func emptyPart(_ node: TypedNode) {
    guard case .bytes(let bytes) = constant(node.b), bytes.isEmpty else { return }
    let isBytes = tree[node.a].type.isByteLike
    say(
      "empty-part", "Nothing is \(isBytes ? "always" : "never") contained in something", node.range)
  }

  /// `ip.addr == 10.0.0.5/8`
  private mutating func hostBits(_ node: TypedNode) {
    guard case .ipv4(let bits, let prefix) = constant(node.b), prefix < 32 else { return }
    let mask: UInt32 = prefix == 0 ? 0 : .max << UInt32(32 - prefix)
    guard bits & ~mask != 0 else { return }
    let kept = bits & mask
    let net = [24, 16, 8, 0].map { String(kept >> UInt32($0) & 255) }.joined(separator: ".")
    say(
      "host-bits", "Only the first \(prefix) bits of the address are compared", tree[node.b].range,
      FilterFix(
        "The same:", replacing: tree[node.b].range, with: "\(net)/\(prefix)"))
  }

  /// `ip == 10.0.0.1` compares the bytes of the protocol.
  private mutating func protocolValue(_ node: TypedNode) {
    guard let read = read(node.a), !read.isRaw, tree[node.a].type == .protocolName,
      constant(node.b) != nil
    else { return }
    let literal = source(tree[node.b].range)
    let isAddress = (try? AddressLiteral.ipv4(Array(literal.utf8)[...])) != nil
    say(
      "protocol-value", "\"\(read.name)\" is compared with all of its bytes", node.range,
      isAddress
        ? FilterFix(
          "Did you mean:", replacing: tree[node.a].range, with: "\(read.name).addr") : nil)
  }

  // MARK: Contradictions

  /// `x == 1 and x == 2`; `x != 1 or x != 2`; `x > 5 and x < 3`.
  private mutating func contradiction(_ node: TypedNode) {
    guard case .compare(let left, _) = tree[node.a].kind,
      case .compare(let right, _) = tree[node.b].kind,
      let a = read(tree[node.a].a), let b = read(tree[node.b].a), a.name == b.name,
      let low = constant(tree[node.a].b), let high = constant(tree[node.b].b)
    else { return }
    if case .and = node.kind { emptyRange(node, (left, low), (right, high), a.name) }
    guard left == right else { return }
    if case .or = node.kind, left == .notEqual {
      say(
        "always-true",
        "No value equals both, so one of the two always differs: write \"\(a.name) not in {…}\" "
          + "or join them with \"and\"", node.range)
    }
    if case .and = node.kind, left == .equal, !Self.isBothEnds(a.name) {
      say(
        "two-values",
        "One \(a.name) cannot have two values; this is true only for packets with several: "
          + "join them with \"or\", or write \"\(a.name) in {…}\"", node.range)
    }
  }

  private mutating func emptyRange(
    _ node: TypedNode, _ left: (TypedNode.Order, Constant), _ right: (TypedNode.Order, Constant),
    _ name: String
  ) {
    let sides = [left, right]
    let above = sides.first { $0.0 == .greater || $0.0 == .greaterEqual }
    let below = sides.first { $0.0 == .less || $0.0 == .lessEqual }
    guard case .whole(let low) = above?.1, case .whole(let high) = below?.1, high < low,
      !Self.isBothEnds(name)
    else { return }
    say("empty-range", "No \(name) is above \(low.wide) and below \(high.wide)", node.range)
  }
}
