package import RemoraCore

/// The stages of a filter in words.
extension TypedTree {
  /// One node a line, in the order they are computed; operands by number.
  package var description: String {
    guard let root else { return "(empty)\n" }
    var out = ""
    for (id, node) in nodes.enumerated() where id <= Int(root) {
      let type = node.type == .none ? "" : " : \(node.type.name)"
      out += "\(id) = \(text(node))\(type)\n"
    }
    return out
  }

  private func text(_ node: TypedNode) -> String {
    switch node.kind {
    case .constant: return constants[Int(node.a)].description
    case .field:
      let read = reads[Int(node.a)]
      let labels = read.labels == nil ? "" : " labels"
      let layers = ranges[Int(read.layers.start)..<Int(read.layers.start + read.layers.count)]
      let layerText =
        layers.isEmpty ? "" : "#[\(layers.map(\.description).joined(separator: ","))]"
      return (read.isScoped ? "its " : "") + (read.source == .selected ? "$" : "")
        + (read.isRaw ? "@" : "") + read.name
        + layerText + labels
    case .slice(let list, let characters):
      let pieces = ranges[Int(list.start)..<Int(list.start + list.count)]
      return "slice \(node.a) [\(pieces.map(\.description).joined(separator: ","))]"
        + (characters ? " characters" : " bytes")
    case .function(let function, let count):
      let arguments = children[Int(node.a)..<Int(node.a + count)]
      return "\(function.rawValue)(\(arguments.map { String($0) }.joined(separator: ", ")))"
    case .negate: return "negate \(node.a)"
    case .arithmetic(let op): return "\(node.a) \(op.rawValue) \(node.b)"
    case .always(let value): return "always \(value)"
    case .exists: return "exists \(node.a)"
    case .truth: return "truth \(node.a)"
    case .compare(let order, let all): return "\(all ? "all" : "any") \(node.a) \(order) \(node.b)"
    case .matches(let all):
      return "\(all ? "all" : "any") \(node.a) matches \"\(regexes[Int(node.b)].pattern)\""
    case .member(let all, let negated):
      let set = sets[Int(node.b)]
      let size = "\(set.constants.count) constants, \(set.computed.count) computed"
      return "\(negated ? "not " : "")\(all ? "all" : "any") \(node.a) in set of \(size)"
    case .not: return "not \(node.a)"
    case .and: return "\(node.a) and \(node.b)"
    case .or: return "\(node.a) or \(node.b)"
    case .xor: return "\(node.a) xor \(node.b)"
    case .same: return "same \(scopes[Int(node.b)].name): \(node.a)"
    }
  }

  /// One test a line with its strategy, and what the strategies are.
  package var plan: String {
    guard let root else { return "every packet passes\n" }
    var out = ""
    var used: Set<Strategy> = []
    var rest = [root]
    while let id = rest.popLast() {
      let node = self[id]
      switch node.kind {
      case .not, .same: rest.append(node.a)
      case .and, .or, .xor: rest += [node.b, node.a]
      default:
        let strategy = strategy(id)
        used.insert(strategy)
        out += "\(strategy.rawValue): \(words(id))\n"
      }
    }
    out += "\n"
    for strategy in Strategy.allCases where used.contains(strategy) {
      out += "\(strategy.rawValue): \(strategy.meaning)\n"
    }
    return out
  }

  /// A test or a value as it could be written, with the test's quantifier.
  private func words(_ id: TypedID, depth: Int = 0) -> String {
    let node = self[id]
    if depth > 16 { return "…" }
    func part(_ id: TypedID) -> String { words(id, depth: depth + 1) }
    switch node.kind {
    case .exists: return "\(part(node.a)) is there"
    case .truth: return "\(part(node.a)) is not zero"
    case .compare(let order, let all):
      return "\(all ? "all" : "any") \(part(node.a)) \(order.sign) \(part(node.b))"
    case .matches(let all):
      return "\(all ? "all" : "any") \(part(node.a)) matches \"\(regexes[Int(node.b)].pattern)\""
    case .member(let all, let negated):
      let set = sets[Int(node.b)]
      let size =
        "\(set.constants.count) constants"
        + (set.computed.isEmpty ? "" : ", \(set.computed.count) computed")
      return "\(all ? "all" : "any") \(part(node.a)) \(negated ? "not " : "")in set of \(size)"
    case .slice(let list, _):
      let pieces = ranges[Int(list.start)..<Int(list.start + list.count)]
      return part(node.a) + "[\(pieces.map(\.description).joined(separator: ","))]"
    case .function(let function, let count):
      let arguments = children[Int(node.a)..<Int(node.a + count)]
      return "\(function.rawValue)(\(arguments.map(part).joined(separator: ", ")))"
    case .negate: return "-\(part(node.a))"
    case .arithmetic(let op): return "{\(part(node.a)) \(op.rawValue) \(part(node.b))}"
    default: return text(node)
    }
  }

  package func needsText(_ registry: SealedRegistry) -> String {
    var out = ""
    for id in needs.slots { out += "field \(registry.spec(id)?.name ?? "?")\n" }
    if needs.columns { out += "columns\n" }
    if needs.layers { out += "layers\n" }
    if needs.places { out += "places\n" }
    return out
  }
}

extension ProgramView {
  /// One step a line.
  var description: String {
    var out = codeCount == 0 ? "accept\n" : ""
    for index in 0..<codeCount {
      let step = code[index]
      var line = "\(index) \(step.code) a=\(step.a) b=\(step.b) c=\(step.c)"
      let isOrdered =
        step.code == .compare || step.code == .slotWhole
        || step.code == .slotIPv4
      if isOrdered, let order = TypedNode.Order(rawValue: step.d) {
        line += " \(step.all ? "all" : "any") \(order)"
      }
      line += " yes=\(Self.place(step.yes)) no=\(Self.place(step.no))"
      out += line + "\n"
    }
    return out
  }

  private static func place(_ place: Int32) -> String {
    place == Emitter.accept ? "accept" : place == Emitter.refuse ? "refuse" : String(place)
  }
}

extension TypedNode.Order {
  /// As it is written between two values.
  var sign: String {
    switch self {
    case .equal: "=="
    case .notEqual: "!="
    case .less: "<"
    case .lessEqual: "<="
    case .greater: ">"
    case .greaterEqual: ">="
    case .contains: "contains"
    }
  }
}
