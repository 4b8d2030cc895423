/// Operators that compare two lists of values.
package enum Comparison: String, Sendable, CaseIterable {
  case anyEqual = "==", allNotEqual = "!=", allEqual = "===", anyNotEqual = "!=="
  case greater = ">", greaterEqual = ">=", less = "<", lessEqual = "<="
  case contains, matches

  init?(_ kind: TokenKind) {
    switch kind {
    case .anyEqual: self = .anyEqual
    case .allNotEqual: self = .allNotEqual
    case .allEqual: self = .allEqual
    case .anyNotEqual: self = .anyNotEqual
    case .greater: self = .greater
    case .greaterEqual: self = .greaterEqual
    case .less: self = .less
    case .lessEqual: self = .lessEqual
    default: return nil
    }
  }

  package var isOrder: Bool {
    switch self {
    case .greater, .greaterEqual, .less, .lessEqual: true
    default: false
    }
  }
}

/// Operators that compute.
package enum Arithmetic: String, Sendable, CaseIterable {
  case add = "+", subtract = "-", multiply = "*", divide = "/", modulo = "%", bitAnd = "&"
}

/// `any` or `all` before a relation.
package enum Quantifier: String, Sendable { case none, any, all }

/// Index of a node in a `SyntaxTree`.
package typealias SyntaxID = Int32

/// One node. `a` and `b` mean what the kind says.
package struct SyntaxNode: Sendable {
  package enum Kind: Sendable, Equatable {
    /// A leaf; `a` is the token.
    case leaf(TokenKind)
    /// A name with `@` and/or `#`; `a` is the name's token.
    case field(raw: Bool, layers: RangeList)
    /// What the selected packet has; otherwise as `field`.
    case reference(raw: Bool, layers: RangeList)
    /// Pieces of `a`.
    case slice(RangeList)
    /// `a` is the name's token, `b` the arguments (`count` of them in `children`).
    case call(count: Int32)
    case negate
    /// `a` op `b`.
    case arithmetic(Arithmetic)
    case compare(Comparison, Quantifier)
    /// `a` in the set `b`.
    case membership(negated: Bool, Quantifier)
    /// `b` is the first of `count` elements in `children`.
    case set(count: Int32)
    /// From `a` to `b`, in a set.
    case range
    case not, and, or, xor
    /// `a` holds within one instance of what the token `name` names.
    case same(name: Int32)
  }

  package var kind: Kind
  package var a: SyntaxID = -1
  package var b: SyntaxID = -1
  /// The first node of this subtree, which is all of `first...self`.
  package var first: SyntaxID
  /// Byte offsets in the text.
  package var start: Int32
  package var end: Int32

  package var range: Range<Int> { Int(start)..<Int(end) }
}

/// A run of `SliceRange`s in a tree's `ranges`.
package struct RangeList: Sendable, Equatable {
  package var start: Int32 = 0
  package var count: Int32 = 0
  package var isEmpty: Bool { count == 0 }
}

/// A filter's tree: nodes in the order they end in the text, children before parents. No node
/// refers to a later one, so every walk is a loop and depth costs no stack.
package struct SyntaxTree: Sendable {
  package var tokens: TokenList
  package var nodes: [SyntaxNode] = []
  package var children: [SyntaxID] = []
  package var ranges: [SliceRange] = []
  /// Nil: nothing was written, everything matches.
  package var root: SyntaxID?
  /// The first link of a chain with a quantifier before it, which says nothing.
  package var lostQuantifier: SyntaxID?

  package subscript(id: SyntaxID) -> SyntaxNode { nodes[Int(id)] }

  package func token(_ node: SyntaxNode) -> Token { tokens.tokens[Int(node.a)] }

  package func ranges(_ list: RangeList) -> ArraySlice<SliceRange> {
    ranges[Int(list.start)..<Int(list.start + list.count)]
  }

  package func children(of node: SyntaxNode, count: Int32) -> ArraySlice<SyntaxID> {
    children[Int(node.b)..<Int(node.b + count)]
  }

  /// One node a line, parents first, two spaces a level.
  package var description: String {
    guard let root else { return "(empty)\n" }
    var out = ""
    var stack: [(id: SyntaxID, depth: Int)] = [(root, 0)]
    while let (id, depth) = stack.popLast() {
      let node = self[id]
      // Deep nesting is written flat from some depth on: indenting it would take square time.
      out += String(repeating: "  ", count: Swift.min(depth, 64))
      out += label(node) + " \(node.start)..<\(node.end)\n"
      for child in operands(node).reversed() { stack.append((child, depth + 1)) }
    }
    return out
  }

  /// The nodes directly below, in text order.
  package func operands(_ node: SyntaxNode) -> [SyntaxID] {
    switch node.kind {
    case .leaf, .field, .reference: []
    case .call(let count), .set(let count): Array(children(of: node, count: count))
    default: node.b < 0 ? [node.a] : [node.a, node.b]
    }
  }

  private func label(_ node: SyntaxNode) -> String {
    switch node.kind {
    case .leaf(let kind): "\(kind.rawValue) \(tokens.source(token(node)))"
    case .field(let raw, let layers): "field \(name(node, raw: raw, layers: layers))"
    case .reference(let raw, let layers): "reference \(name(node, raw: raw, layers: layers))"
    case .slice(let list): "slice [\(text(list))]"
    case .call: "call \(tokens.source(token(node)))"
    case .negate: "negate"
    case .arithmetic(let op): op.rawValue
    case .compare(let op, .none): op.rawValue
    case .compare(let op, let quantifier): "\(quantifier.rawValue) \(op.rawValue)"
    case .membership(let negated, let quantifier):
      (quantifier == .none ? "" : quantifier.rawValue + " ") + (negated ? "not in" : "in")
    case .set: "set"
    case .range: ".."
    case .not: "not"
    case .and: "and"
    case .or: "or"
    case .xor: "xor"
    case .same(let name): "same \(scopeName(name))"
    }
  }

  /// The name of a scope, written with a colon behind it.
  package func scopeName(_ token: Int32) -> String {
    let name = tokens.source(tokens.tokens[Int(token)])
    return name.hasSuffix(":") ? String(name.dropLast()) : name
  }

  private func name(_ node: SyntaxNode, raw: Bool, layers: RangeList) -> String {
    (raw ? "@" : "") + tokens.word(token(node)) + (layers.isEmpty ? "" : "#[\(text(layers))]")
  }

  package func text(_ list: RangeList) -> String {
    ranges(list).map(\.description).joined(separator: ",")
  }
}
