package import RemoraCore

/// A filter as Wireshark's tester lists it: a tree of tests, and the steps of a machine with
/// registers. It shows what is asked in which order, not how it is run here.
extension Filter {
  /// Names of the fields read from the selected packet.
  package var references: [String] {
    var out: [String] = []
    for read in typed.reads where read.source == .selected && !out.contains(read.name) {
      out.append(read.name)
    }
    return out
  }

  package func testerTree(types: Bool) -> String {
    guard let root = typed.root else { return "" }
    var out = ""
    var stack: [(id: TypedID, depth: Int)] = [(root, 0)]
    while let (id, depth) = stack.popLast() {
      let node = typed[id]
      let indent = String(repeating: "  ", count: Swift.min(depth, 64))
      let children = typed.operands(of: id)
      out += " \(indent)\(depth) \(typed.head(id, types: types))\(children.isEmpty ? "" : ":")\n"
      if case .member = node.kind {
        for (low, high) in typed.sets[Int(node.b)].constants.prefix(1000) {
          let text = low == high ? low.listed : "\(low.listed) .. \(high.listed)"
          out += " \(indent)  \(depth + 1) FVALUE(\(text))\n"
        }
      }
      for child in children.reversed() { stack.append((child, depth + 1)) }
    }
    return out
  }

  /// - Parameter threads: jumps to jumps go to where these lead.
  package func testerListing(
    types: Bool, threads: Bool = true, registry: SealedRegistry
  ) -> String {
    guard let root = typed.root else { return "" }
    var listing = Listing(tree: typed, types: types, threads: threads)
    // Long filters are listed as they are run: nesting here costs call depth.
    guard typed.nodes.count < 5000 else {
      return explain(.program, registry: registry).indentedLines
    }
    listing.test(root)
    return listing.text
  }
}

extension String {
  fileprivate var indentedLines: String { split(separator: "\n").map { " \($0)\n" }.joined() }
}

extension TypedTree {
  /// The operands of a node that are nodes.
  fileprivate func operands(of id: TypedID) -> [TypedID] {
    let node = self[id]
    switch node.kind {
    case .and, .or, .xor, .arithmetic, .compare: return [node.a, node.b]
    case .not, .exists, .truth, .negate, .slice, .matches, .member, .same: return [node.a]
    case .function(_, let count): return Array(children[Int(node.a)..<Int(node.a + count)])
    case .constant, .field, .always: return []
    }
  }

  fileprivate func name(_ read: FieldRead, _ type: FieldType, types: Bool) -> String {
    let list = ranges[Int(read.layers.start)..<Int(read.layers.start + read.layers.count)]
    let layers = list.isEmpty ? "" : "#[\(list.map(\.description).joined(separator: ","))]"
    let labels = read.labels == nil ? "" : "::value_string"
    return (read.isRaw ? "@" : "") + read.name + layers + labels
      + (types ? " <\(type.name)>" : "")
  }

  fileprivate func value(_ id: TypedID, types: Bool) -> String {
    let node = self[id]
    guard case .constant = node.kind else { return "" }
    return constants[Int(node.a)].listed + (types ? " <\(node.type.name)>" : "")
  }

  fileprivate func head(_ id: TypedID, types: Bool) -> String {
    let node = self[id]
    switch node.kind {
    case .constant: return "FVALUE(\(value(id, types: types)))"
    case .field:
      let read = reads[Int(node.a)]
      let kind = read.source == .selected ? "REFERENCE" : "FIELD"
      return "\(kind)(\(name(read, node.type, types: types)))"
    case .slice: return "SLICE"
    case .function(let function, let count): return "FUNCTION(\(function.rawValue)#\(count))"
    case .negate: return "OP_UNARY_MINUS"
    case .arithmetic(let op): return "OP_\(op.opcode)"
    case .always(let value): return "ALWAYS(\(value))"
    case .exists: return "TEST_EXISTS"
    case .truth: return "TEST_NOT_ALL_ZERO"
    case .compare(let order, let all): return "TEST_\(all ? "ALL" : "ANY")_\(order.opcode)"
    case .matches(let all):
      return "TEST_\(all ? "ALL" : "ANY")_MATCHES(\"\(regexes[Int(node.b)].pattern)\")"
    case .member(let all, let negated):
      return "TEST_SET_\(all ? "ALL" : "ANY")_\(negated ? "NOT_IN" : "IN")"
    case .not: return "TEST_NOT"
    case .and: return "TEST_AND"
    case .or: return "TEST_OR"
    case .xor: return "TEST_XOR"
    case .same: return "TEST_SAME(\(scopes[Int(node.b)].name))"
    }
  }
}

extension Constant {
  /// An address without the prefix length that says nothing.
  fileprivate var listed: String {
    switch self {
    case .ipv4(_, prefix: 32): String(description.dropLast(3))
    case .ipv6(_, prefix: 128): String(description.dropLast(4))
    default: description
    }
  }
}

extension Arithmetic {
  fileprivate var opcode: String {
    switch self {
    case .add: "ADD"
    case .subtract: "SUBTRACT"
    case .multiply: "MULTIPLY"
    case .divide: "DIVIDE"
    case .modulo: "MODULO"
    case .bitAnd: "BITWISE_AND"
    }
  }
}

extension TypedNode.Order {
  fileprivate var opcode: String {
    switch self {
    case .equal: "EQ"
    case .notEqual: "NE"
    case .less: "LT"
    case .lessEqual: "LE"
    case .greater: "GT"
    case .greaterEqual: "GE"
    case .contains: "CONTAINS"
    }
  }
}

/// Makes the steps, one a line; jumps are put in when their targets are known.
private struct Listing {
  let tree: TypedTree
  let types: Bool
  private var lines: [String] = []
  /// Registers of what was read or computed, by how it is written.
  private var registers: [String: Int] = [:]
  private var count = 0
  /// Steps that leave the relation in hand where nothing is read.
  private var exits: [Int] = []
  /// Where the jumps go that have landed, by their lines.
  private var targets: [Int: Int] = [:]
  private let threads: Bool

  init(tree: TypedTree, types: Bool, threads: Bool) {
    self.tree = tree
    self.types = types
    self.threads = threads
  }

  var text: String {
    var lines = lines
    for (line, target) in targets {
      lines[line] = String(lines[line].dropLast()) + String(threads ? end(line, target) : target)
    }
    var out = ""
    for (index, line) in (lines + ["RETURN"]).enumerated() {
      let number = String(index)
      out +=
        " " + String(repeating: "0", count: Swift.max(0, 4 - number.count)) + number + " "
        + line + "\n"
    }
    return out
  }

  private mutating func add(_ code: String, _ arguments: String) {
    let pad = String(repeating: " ", count: Swift.max(1, 19 - code.utf8.count))
    lines.append(arguments.isEmpty ? code : code + pad + arguments)
  }

  private mutating func jump(_ code: String) -> Int {
    add(code, "?")
    return lines.count - 1
  }

  private mutating func land(_ jumps: [Int]) {
    for jump in jumps { targets[jump] = lines.count }
  }

  /// Where a jump ends that may meet others: the same question has the same answer there.
  private func end(_ line: Int, _ target: Int) -> Int {
    var target = target
    while let next = targets[target] {
      target = lines[target].prefix(8) == lines[line].prefix(8) ? next : target + 1
    }
    return target
  }

  mutating func test(_ id: TypedID) {
    let node = tree[id]
    switch node.kind {
    case .and, .or:
      test(node.a)
      let isAnd = if case .and = node.kind { true } else { false }
      let end = jump(isAnd ? "IF_FALSE_GOTO" : "IF_TRUE_GOTO")
      test(node.b)
      land([end])
    case .xor:
      test(node.a)
      add("STACK_PUSH", "RESULT")
      test(node.b)
      add("STACK_XOR", "RESULT")
    case .not:
      test(node.a)
      add("NOT", "")
    case .same:
      add("SAME_BEGIN", tree.scopes[Int(node.b)].name)
      test(node.a)
      add("SAME_END", "")
    default: relation(id, node)
    }
  }

  private mutating func relation(_ id: TypedID, _ node: TypedNode) {
    let outer = exits
    exits = []
    let quantifier: (Bool) -> String = { $0 ? "ALL" : "ANY" }
    switch node.kind {
    case .exists:
      let name = tree.name(tree.reads[Int(tree[node.a].a)], tree[node.a].type, types: types)
      add("CHECK_EXISTS", name)
    case .truth: add("NOT_ALL_ZERO", value(node.a))
    case .compare(let order, let all):
      let a = value(node.a)
      let b = value(node.b)
      add("\(quantifier(all))_\(order.opcode)", "\(a) \(order.sign) \(b)")
    case .matches(let all):
      let a = value(node.a)
      add("\(quantifier(all))_MATCHES", "\(a) matches \"\(tree.regexes[Int(node.b)].pattern)\"")
    case .member(let all, let negated):
      let a = value(node.a)
      let set = tree.sets[Int(node.b)]
      for (low, high) in set.constants.prefix(1000) {
        if low == high {
          add("SET_ADD", low.listed)
        } else {
          add("SET_ADD_RANGE", "\(low.listed) .. \(high.listed)")
        }
      }
      for (low, high) in set.computed {
        let low = value(low)
        if let high {
          add("SET_ADD_RANGE", "\(low) .. \(value(high))")
        } else {
          add("SET_ADD", low)
        }
      }
      add("SET_\(quantifier(all))_\(negated ? "NOT_IN" : "IN")", a)
      add("SET_CLEAR", "")
    case .always(let value): add(value ? "TRUE" : "FALSE", "")
    default: break
    }
    land(exits)
    exits = outer
  }

  /// Where a value is: a register, or the value itself.
  private mutating func value(_ id: TypedID) -> String {
    let node = tree[id]
    switch node.kind {
    case .constant: return tree.value(id, types: types)
    case .field:
      let read = tree.reads[Int(node.a)]
      let name = tree.name(read, node.type, types: types)
      let isSelected = read.source == .selected
      let key = (isSelected ? "$" : "") + name
      if let known = registers[key] {
        return "R\(known)"
      }
      let register = count
      count += 1
      registers[key] = register
      let suffix = read.layers.isEmpty ? "" : "_R"
      add((isSelected ? "READ_REFERENCE" : "READ_TREE") + suffix, "\(name) -> R\(register)")
      exits.append(jump("IF_FALSE_GOTO"))
      return "R\(register)"
    case .slice(let list, _):
      let a = value(node.a)
      let pieces = tree.ranges[Int(list.start)..<Int(list.start + list.count)]
      return made("SLICE", "\(a)[\(pieces.map(\.description).joined(separator: ","))]")
    case .negate: return made("UNARY_MINUS", "-" + value(node.a))
    case .arithmetic(let op):
      let a = value(node.a)
      return made(op.opcode, "\(a) \(op.rawValue) \(value(node.b))")
    case .function(.len, _): return made("LENGTH", value(tree.children[Int(node.a)]))
    case .function(let function, let count):
      let arguments = tree.children[Int(node.a)..<Int(node.a + count)].map { value($0) }
      for argument in arguments { add("STACK_PUSH", argument) }
      let result = made(
        "CALL_FUNCTION", "\(function.rawValue)(\(arguments.joined(separator: ", ")))")
      add("STACK_POP", String(count))
      return result
    default: return ""
    }
  }

  private mutating func made(_ code: String, _ arguments: String) -> String {
    let register = count
    count += 1
    add(code, "\(arguments) -> R\(register)")
    return "R\(register)"
  }
}
