internal import RemoraCore

/// The steps of one relation: the test, and before it the values it looks at.
extension Emitter {
  mutating func emitLeaf(_ id: TypedID, _ node: TypedNode, _ yes: Int32, _ no: Int32) {
    if emitDirect(id, node, yes, no) { return }
    let first = node.first
    for index in Int(first)..<Int(id) {
      isUsed[index] = false
      isLenient[index] = false
    }
    var step = Instruction(code: .truth, yes: yes, no: no)
    step.a = register(node.a, first)
    use(node.a)
    switch node.kind {
    case .exists: step.code = .notEmpty
    case .truth:
      let value = tree[node.a]
      step.form = value.type.form ?? .bytes
      step.flag = value.type.isString
      if case .slice = value.kind {
        step.code = .notEmpty
        step.flag = true
      }
    case .compare(let order, let all):
      step.code = .compare
      step.d = order.rawValue
      step.all = all
      step.form = tree[node.a].type.form ?? .bytes
      step.b = register(node.b, first)
      // An empty part is found in bytes, not in strings and protocols; see `Grammar`.
      step.flag = tree[node.a].type.isByteLike
      use(node.b)
    case .matches(let all):
      step.code = .match
      step.all = all
      step.form = tree[node.a].type.form ?? .bytes
      step.b = UInt32(truncatingIfNeeded: node.b)
    case .member(let all, let negated):
      step.code = .member
      step.all = all
      step.flag = negated
      step.form = tree[node.a].type.form ?? .bytes
      step.b = sealedSet(node, step.form, first)
    default: break
    }
    code.append(step)
    emitValues(first, id, step, no)
  }

  /// The steps that compute a value for its own sake.
  mutating func emitValue(_ id: TypedID) {
    let end = Instruction(code: .jump, yes: Self.accept, no: Self.refuse)
    code.append(end)
    use(id)
    emitValues(tree[id].first, id + 1, end, Self.refuse)
  }

  func register(_ id: TypedID, _ first: TypedID) -> UInt32 {
    UInt32(truncatingIfNeeded: id - first)
  }

  private mutating func use(_ id: TypedID) { isUsed[Int(id)] = true }

  // MARK: Values

  /// The steps that fill the registers, last first. A read that finds nothing goes to `no`.
  private mutating func emitValues(
    _ first: TypedID, _ id: TypedID, _ test: Instruction, _ no: Int32
  ) {
    draft.registerCount = Swift.max(draft.registerCount, Int(id - first) + 1)
    mark(first, id)
    for index in stride(from: Int(id) - 1, through: Int(first), by: -1) where isUsed[index] {
      let node = tree.nodes[index]
      let next = Int32(truncatingIfNeeded: code.count - 1)
      var step = Instruction(code: .load, yes: next, no: no)
      step.c = UInt32(truncatingIfNeeded: index - Int(first))
      step.flag = isLenient[index]
      if test.code == .compare, step.c == test.b { makeBytes(index, test, first) }
      step.yes = Int32(truncatingIfNeeded: code.count - 1)
      fill(&step, node, first)
      code.append(step)
    }
  }

  /// Where bytes stand on the left of an address, the address is cut into its bytes.
  private mutating func makeBytes(_ index: Int, _ test: Instruction, _ first: TypedID) {
    let form = tree.nodes[index].type.form
    guard test.form == .bytes, form == .ipv4 else { return }
    var step = Instruction(code: .slice, yes: Int32(truncatingIfNeeded: code.count - 1))
    step.a = UInt32(truncatingIfNeeded: index - Int(first))
    step.c = step.a
    step.b = wholeRange()
    step.no = 1
    code.append(step)
  }

  /// The place of the range `[0:]` among the ranges.
  private mutating func wholeRange() -> UInt32 {
    draft.ranges.append(SliceRange.all)
    return UInt32(truncatingIfNeeded: draft.ranges.count - 1)
  }

  /// Marks what the test needs, from the top down, and where absence may pass.
  private mutating func mark(_ first: TypedID, _ id: TypedID) {
    for index in stride(from: Int(id) - 1, through: Int(first), by: -1) where isUsed[index] {
      let node = tree.nodes[index]
      var lenient = isLenient[index]
      switch node.kind {
      case .slice, .negate:
        isUsed[Int(node.a)] = true
        isLenient[Int(node.a)] = lenient
      case .arithmetic:
        for operand in [node.a, node.b] {
          isUsed[Int(operand)] = true
          isLenient[Int(operand)] = lenient
        }
      case .function(let function, let count):
        lenient = lenient || function.takesAbsence
        for argument in tree.children[Int(node.a)..<Int(node.a + count)] {
          isUsed[Int(argument)] = true
          isLenient[Int(argument)] = lenient
        }
        if function.takesAbsence, function != .max, function != .min { isLenient[index] = true }
      default: break
      }
    }
  }

  private mutating func fill(_ step: inout Instruction, _ node: TypedNode, _ first: TypedID) {
    switch node.kind {
    case .constant:
      step.a = UInt32(truncatingIfNeeded: node.a)
      step.b = 1
    case .field:
      step.code = .read
      step.a = UInt32(truncatingIfNeeded: node.a)
    case .slice(let list, let characters):
      step.code = .slice
      step.a = register(node.a, first)
      step.b = UInt32(truncatingIfNeeded: list.start)
      step.no = list.count
      step.flag = characters
    case .negate:
      step.code = node.type.form == .real ? .negateReal : .negate
      step.a = register(node.a, first)
    case .arithmetic(let op):
      step.code = computing(node)
      step.d = UInt8(truncatingIfNeeded: Arithmetic.allCases.firstIndex(of: op) ?? 0)
      step.a = register(node.a, first)
      step.b = register(node.b, first)
    case .function(let function, let count):
      step.code = .call
      step.d = UInt8(truncatingIfNeeded: Function.allCases.firstIndex(of: function) ?? 0)
      step.a = UInt32(truncatingIfNeeded: draft.registers.count)
      step.b = UInt32(truncatingIfNeeded: count)
      let arguments = tree.children[Int(node.a)..<Int(node.a + count)]
      draft.registers += arguments.map { register($0, first) }
      if let argument = arguments.first {
        step.type = tree[argument].type
        step.form = step.type.form ?? .bytes
      }
    default: break
    }
  }

  private func computing(_ node: TypedNode) -> Instruction.Code {
    if node.type.isTime, tree[node.b].type == .double { return .computeTime }
    switch node.type.form {
    case .real: return .computeReal
    case .ipv4: return .computeIPv4
    case .ipv6: return .computeIPv6
    case .bytes, .sized: return .computeBytes
    default: return .computeWhole
    }
  }

  // MARK: In place

  /// Tests that need no registers; false when this is none.
  private mutating func emitDirect(
    _ id: TypedID, _ node: TypedNode, _ yes: Int32, _ no: Int32
  ) -> Bool {
    var step = Instruction(code: .exists, yes: yes, no: no)
    switch tree.strategy(id) {
    case .presence:
      guard let slot = tree.plainSlot(node.a) else { return false }
      step.a = UInt32(truncatingIfNeeded: slot.slot)
    case .direct:
      switch node.kind {
      case .compare(let order, let all):
        guard let slot = tree.plainSlot(node.a) else { return false }
        step.code = slot.type.form == .ipv4 ? .slotIPv4 : .slotWhole
        step.a = UInt32(truncatingIfNeeded: slot.slot)
        step.b = UInt32(truncatingIfNeeded: tree[node.b].a)
        step.d = order.rawValue
        step.all = all
        step.type = slot.type
      case .truth:
        guard let mask = tree.maskOperands(node.a) else { return false }
        step.code = .slotMask
        step.a = UInt32(truncatingIfNeeded: mask.slot)
        draft.cells.append(Cell(bits: mask.mask))
        step.b = UInt32(truncatingIfNeeded: draft.cells.count - 1)
      case .member(let all, let negated):
        guard let slot = tree.plainSlot(node.a) else { return false }
        step.code = .slotSet
        step.a = UInt32(truncatingIfNeeded: slot.slot)
        step.all = all
        step.flag = negated
        step.type = slot.type
        step.form = slot.type.form ?? .bytes
        step.b = sealedSet(node, step.form, node.first)
      default: return false
      }
    default: return false
    }
    code.append(step)
    return true
  }

  // MARK: Sets

  /// Sorts the constants of a set and joins runs that overlap.
  private mutating func sealedSet(
    _ node: TypedNode, _ form: Form, _ first: TypedID
  ) -> UInt32 {
    let set = tree.sets[Int(node.b)]
    var sealed = SealedSet()
    sealed.runFirst = UInt32(truncatingIfNeeded: draft.runs.count)
    for (low, high) in RunSorter.runs(set.constants, bySize: form == .sized) {
      draft.runs.append(Run(low: cell(low), high: cell(high)))
    }
    sealed.runCount = UInt32(truncatingIfNeeded: draft.runs.count) - sealed.runFirst
    sealed.pairFirst = UInt32(truncatingIfNeeded: draft.pairs.count)
    for (low, high) in set.computed {
      for end in [low, high ?? low] {
        isUsed[Int(end)] = true
        isLenient[Int(end)] = true
      }
      draft.pairs.append(
        Pair(low: register(low, first), high: register(high ?? low, first)))
    }
    sealed.pairCount = UInt32(truncatingIfNeeded: set.computed.count)
    draft.sets.append(sealed)
    return UInt32(truncatingIfNeeded: draft.sets.count - 1)
  }
}

extension SliceRange {
  static var all: SliceRange { SliceRange(start: 0, extent: .toEnd) }
  init(start: Int32, extent: Extent) {
    self.start = start
    self.extent = extent
  }
}
