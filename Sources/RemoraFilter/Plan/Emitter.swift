internal import RemoraCore

/// Turns a checked filter into a program. Steps are made last to first, so that each knows
/// where to go on, and put into order at the end; a stack of tasks takes the place of calls.
struct Emitter {
  static let accept: Int32 = -1
  static let refuse: Int32 = -2

  /// What is still to be emitted; targets are places in `code` as it grows.
  enum Task {
    case test(TypedID, yes: Int32, no: Int32)
    /// The left side of `and` or `or`, before the right side, which has just been emitted.
    case beforeAnd(TypedID, no: Int32)
    case beforeOr(TypedID, yes: Int32)
    case beforeXor(TypedID, flag: UInt32)
    /// The step that turns to the first instance, before the test of each.
    case beforeSame(scope: UInt32, next: Int32, no: Int32)
  }

  let tree: TypedTree
  var draft = ProgramDraft()
  /// Last step first.
  var code: [Instruction] = []
  var tasks: [Task] = []
  /// By typed node, while one relation is emitted.
  var isUsed: [Bool] = []
  var isLenient: [Bool] = []

  static func program(_ tree: TypedTree) -> Program {
    var emitter = Emitter(tree: TermMerger.merged(tree))
    emitter.emitTables()
    emitter.emitTests()
    return Program(emitter.draft)
  }

  /// A program that fills the register of the root, which is a value, and accepts; it refuses
  /// where there is none.
  static func valueProgram(_ tree: TypedTree) -> (program: Program, register: Int) {
    var emitter = Emitter(tree: tree)
    guard let root = tree.root else { return (Program(emitter.draft), 0) }
    emitter.emitTables()
    emitter.emitValue(root)
    emitter.seal()
    return (Program(emitter.draft), Int(root - tree[root].first))
  }

  private init(tree: TypedTree) { self.tree = tree }

  private var last: Int32 { Int32(truncatingIfNeeded: code.count - 1) }

  // MARK: Logic

  private mutating func emitTests() {
    guard let root = tree.root else {
      draft.entry = Self.accept
      return
    }
    tasks = [.test(root, yes: Self.accept, no: Self.refuse)]
    while let task = tasks.popLast() {
      switch task {
      case .test(let id, let yes, let no): emit(id, yes, no)
      case .beforeAnd(let id, let no): emit(id, last, no)
      case .beforeOr(let id, let yes): emit(id, yes, last)
      case .beforeXor(let id, let flag):
        let right = last
        code.append(Instruction(code: .store, flag: true, a: flag, yes: right))
        let set = last
        code.append(Instruction(code: .store, flag: false, a: flag, yes: right))
        emit(id, set, last)
      case .beforeSame(let scope, let next, let no):
        // Only now is it known where the test of the next instance begins.
        code[Int(next)].yes = last
        code.append(Instruction(code: .firstInstance, a: scope, yes: last, no: no))
      }
    }
    seal()
  }

  /// Puts the steps into order: a place counted from the end becomes one from the start.
  private mutating func seal() {
    let count = Int32(truncatingIfNeeded: code.count)
    draft.code = code.reversed()
    for index in draft.code.indices {
      let step = draft.code[index]
      if step.yes >= 0 { draft.code[index].yes = count - 1 - step.yes }
      // A slice cannot fail; it keeps its number of pieces there.
      if step.no >= 0, step.code != .slice { draft.code[index].no = count - 1 - step.no }
    }
    draft.entry = 0
  }

  private mutating func emit(_ id: TypedID, _ yes: Int32, _ no: Int32) {
    let node = tree[id]
    switch node.kind {
    case .not: tasks.append(.test(node.a, yes: no, no: yes))
    case .and:
      tasks.append(.beforeAnd(node.a, no: no))
      tasks.append(.test(node.b, yes: yes, no: no))
    case .or:
      tasks.append(.beforeOr(node.a, yes: yes))
      tasks.append(.test(node.b, yes: yes, no: no))
    case .xor:
      let flag = UInt32(truncatingIfNeeded: draft.flagCount)
      draft.flagCount += 1
      code.append(Instruction(code: .recall, a: flag, yes: no, no: yes))
      let whenTrue = last
      code.append(Instruction(code: .recall, a: flag, yes: yes, no: no))
      tasks.append(.beforeXor(node.a, flag: flag))
      tasks.append(.test(node.b, yes: whenTrue, no: last))
    case .same:
      let scope = UInt32(truncatingIfNeeded: node.b)
      code.append(Instruction(code: .nextInstance, a: scope, no: no))
      let next = last
      tasks.append(.beforeSame(scope: scope, next: next, no: no))
      tasks.append(.test(node.a, yes: yes, no: next))
    case .always(let value):
      code.append(Instruction(code: .jump, yes: value ? yes : no))
    default: emitLeaf(id, node, yes, no)
    }
  }

  // MARK: Tables

  private mutating func emitTables() {
    draft.ranges = tree.ranges
    draft.isStrict = tree.isStrict
    draft.regexes = tree.regexes
    draft.slotTotal = tree.needs.slots.count
    draft.cells = tree.constants.map { cell($0) }
    for scope in tree.scopes {
      draft.scopes.append(
        SealedScope(
          slotFirst: UInt32(truncatingIfNeeded: draft.registers.count),
          slotCount: UInt32(truncatingIfNeeded: scope.slots.count), isProtocol: scope.isProtocol))
      draft.registers += scope.slots.map { UInt32(truncatingIfNeeded: $0) }
    }
    for read in tree.reads { draft.reads.append(sealed(read)) }
    isUsed = .init(repeating: false, count: tree.nodes.count)
    isLenient = isUsed
  }

  mutating func cell(_ constant: Constant) -> Cell {
    switch constant {
    case .whole(let whole): return Cell(whole: whole)
    case .real(let real): return Cell(bits: real.bitPattern)
    case .ipv4(let bits, let prefix): return Cell(bits: UInt64(bits), prefix: prefix)
    case .ipv6(let bytes, let prefix): return cell(bytes, prefix)
    case .bytes(let bytes): return cell(bytes, 0)
    }
  }

  private mutating func cell(_ bytes: [UInt8], _ prefix: UInt8) -> Cell {
    let start = draft.bytes.count
    draft.bytes += bytes
    return Cell(.constant, start: start, count: bytes.count, prefix: prefix)
  }

  private mutating func sealed(_ read: FieldRead) -> SealedRead {
    var out = SealedRead(source: .packet)
    switch read.source {
    case .packet: break
    case .selected: out.source = .selected
    case .column(let column):
      out.source = .column
      out.column = UInt8(truncatingIfNeeded: Column.allCases.firstIndex(of: column) ?? 0)
    }
    out.isRaw = read.isRaw
    out.isScoped = read.isScoped
    out.slotFirst = UInt32(truncatingIfNeeded: draft.slots.count)
    out.slotCount = UInt32(truncatingIfNeeded: read.slots.count)
    out.hasLabels = read.labels != nil
    for (index, (slot, type)) in read.slots.enumerated() {
      var sealed = SealedSlot(slot: UInt32(truncatingIfNeeded: slot), type: type)
      if let labels = read.labels, index < labels.count { add(labels[index], to: &sealed) }
      draft.slots.append(sealed)
    }
    out.layerFirst = UInt32(truncatingIfNeeded: read.layers.start)
    out.layerCount = UInt32(truncatingIfNeeded: read.layers.count)
    return out
  }

  private mutating func add(_ labels: LabelTable, to slot: inout SealedSlot) {
    slot.labelFirst = UInt32(truncatingIfNeeded: draft.labels.count)
    slot.labelCount = UInt32(truncatingIfNeeded: labels.entries.count)
    for entry in labels.entries {
      draft.labels.append(
        SealedLabel(low: entry.low, high: entry.high, text: cell(Array(entry.label.utf8), 0)))
    }
    if let make = labels.make {
      slot.maker = Int32(truncatingIfNeeded: draft.makers.count)
      draft.makers.append(make)
    }
  }
}
