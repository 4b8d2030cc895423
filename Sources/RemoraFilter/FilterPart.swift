internal import RemoraCore

/// One test of a filter, or what joins tests: for telling which part of a filter held.
public struct FilterPart: Sendable {
  /// `and`, `or`, `xor`, `not`; nil for a test.
  public let junction: String?
  /// As it is written, with its quantifier.
  public let text: String
  /// How many junctions are around it.
  public let depth: Int
  /// The fields that a test reads, as they are written: `@ip.src`, `tcp.port#1`, `frame[0:2]`.
  public let fields: [String]
}

extension Filter {
  /// The parts of a filter, each before those that it joins; at most `limit`.
  public func parts(limit: Int = 1000) -> [FilterPart] {
    guard let root = syntax.root else { return [] }
    var out: [FilterPart] = []
    var stack: [(id: SyntaxID, depth: Int)] = [(root, 0)]
    while let (id, depth) = stack.popLast(), out.count < limit {
      let node = syntax[id]
      let text = source(node)
      switch node.kind {
      case .and, .or, .xor:
        let name = node.kind == .and ? "and" : node.kind == .or ? "or" : "xor"
        out.append(FilterPart(junction: name, text: text, depth: depth, fields: []))
        // A chain of the same word is one list, in the order of the text.
        var terms: [SyntaxID] = []
        var left = id
        while syntax[left].kind == node.kind, node.kind != .xor || left == id {
          terms.append(syntax[left].b)
          left = syntax[left].a
        }
        terms.append(left)
        for term in terms { stack.append((term, depth + 1)) }
      case .not:
        out.append(FilterPart(junction: "not", text: text, depth: depth, fields: []))
        stack.append((node.a, depth + 1))
      case .same(let token):
        out.append(FilterPart(junction: nil, text: text, depth: depth, fields: []))
        let scope = syntax.scopeName(token)
        for test in tests(in: node.a).prefix(limit) {
          let inner = "same(\(scope): \(source(syntax[test])))"
          let names = fields(syntax[test], test).flatMap { ["\(scope).\($0)", $0] }
          out.append(FilterPart(junction: nil, text: inner, depth: depth + 1, fields: names))
        }
      default:
        out.append(
          FilterPart(junction: nil, text: text, depth: depth, fields: fields(node, id)))
      }
    }
    return out
  }

  /// The tests that are joined below a node, in the order of the text; it alone if it is one.
  private func tests(in root: SyntaxID) -> [SyntaxID] {
    var out: [SyntaxID] = []
    var stack = [root]
    while let id = stack.popLast() {
      switch syntax[id].kind {
      case .and, .or, .xor: stack += [syntax[id].b, syntax[id].a]
      case .not: stack.append(syntax[id].a)
      default: out.append(id)
      }
    }
    return out.count > 1 ? out : []
  }

  private func source(_ node: SyntaxNode) -> String {
    let text = String(decoding: syntax.tokens.text[node.range], as: UTF8.self)
    switch node.kind {
    case .compare(_, let quantifier) where quantifier != .none:
      return "\(quantifier.rawValue) \(text)"
    case .membership(_, let quantifier) where quantifier != .none:
      return "\(quantifier.rawValue) \(text)"
    default: return text
    }
  }

  private func fields(_ node: SyntaxNode, _ id: SyntaxID) -> [String] {
    if case .same = node.kind { return [] }
    var out: [String] = []
    // The left side of a link in a chain stands before the node's own run.
    var first = node.first
    if case .compare = node.kind { first = Swift.min(first, syntax[node.a].first) }
    for inner in first...id where out.count < 20 {
      let leaf = syntax[inner]
      switch leaf.kind {
      case .leaf(let kind) where kind.isName: break
      case .field: break
      case .slice:
        // What is cut out tells more than the whole.
        let whole = String(decoding: syntax.tokens.text[syntax[leaf.a].range], as: UTF8.self)
        out.removeAll { $0 == whole }
      default: continue
      }
      let text = String(decoding: syntax.tokens.text[leaf.range], as: UTF8.self)
      if !out.contains(text) { out.append(text) }
    }
    return out
  }
}
