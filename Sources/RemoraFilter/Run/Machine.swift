internal import RemoraCore

/// Running a program over one packet's tree.
extension FilterScratch {
  /// Steps of a program that may be taken for one packet: each step goes forward, so this is
  /// only reached by programs that long.
  private static var pairLimit: Int { 1 << 24 }

  mutating func run(_ tree: borrowing Tree) -> Bool {
    cellCount = 0
    madeCount = 0
    pairsLeft = Self.pairLimit
    var at = view.entry
    while at >= 0 {
      let step = view.code + Int(at)
      if step.pointee.code == .slotIPv4 {
        at = slotIPv4(step, tree) ? step.pointee.yes : step.pointee.no
      } else {
        at = advance(step.pointee, at, tree)
      }
    }
    return at == Emitter.accept
  }

  /// Any other step. Not part of the loop: its many cases would cost the common one its registers.
  @inline(never)
  private mutating func advance(
    _ step: Instruction, _ at: Int32, _ tree: borrowing Tree
  ) -> Int32 {
    Self.isTest(step.code) ? (test(step, tree) ? step.yes : step.no) : next(step, at, tree)
  }

  @inline(__always) private static func isTest(_ code: Instruction.Code) -> Bool {
    code.rawValue >= Instruction.Code.exists.rawValue
      && code.rawValue <= Instruction.Code.member.rawValue
  }

  // MARK: Tests

  @inline(__always)
  private mutating func test(_ step: Instruction, _ tree: borrowing Tree) -> Bool {
    switch step.code {
    case .exists: return tree.first(slot: slotMap[Int(step.a)]) != nil
    case .slotWhole: return slotWhole(step, tree)
    case .slotMask: return slotMask(step, tree)
    case .slotSet: return slotSet(step, tree)
    case .notEmpty: return notEmpty(step)
    case .truth: return truth(step, tree)
    case .compare: return compare(step, tree)
    case .match: return match(step, tree)
    case .member: return member(step, tree)
    default: return false
    }
  }

  private mutating func slotWhole(_ step: Instruction, _ tree: borrowing Tree) -> Bool {
    let order = TypedNode.Order(rawValue: step.d) ?? .equal
    let wanted = view.cells[Int(step.b)].whole
    guard var node = tree.first(slot: slotMap[Int(step.a)]) else { return false }
    while true {
      let held = Self.holds(order, Self.whole(node, step.type, tree), wanted)
      if held != step.all { return held }
      guard let next = tree.next(node) else { return step.all }
      node = next
    }
  }

  /// Addresses under a prefix. `mutating` so that `self` is lent and not copied.
  @inline(__always)
  private mutating func slotIPv4(
    _ step: UnsafePointer<Instruction>, _ tree: borrowing Tree
  ) -> Bool {
    guard var node = tree.first(slot: slotMap[Int(step.pointee.a)]) else { return false }
    let constant = view.cells + Int(step.pointee.b)
    let shift = UInt64(32 &- min(constant.pointee.prefix, 32))
    let wanted = constant.pointee.bits >> shift
    let isEqual = step.pointee.d == TypedNode.Order.equal.rawValue
    while true {
      let value = (tree[node].value & 0xffff_ffff) >> shift
      let held = isEqual ? value == wanted : Self.holds(step.pointee.d, value, wanted)
      if held != step.pointee.all { return held }
      guard let next = tree.next(node) else { return held }
      node = next
    }
  }

  @inline(never)
  private static func holds(_ order: UInt8, _ value: UInt64, _ wanted: UInt64) -> Bool {
    holds(TypedNode.Order(rawValue: order) ?? .equal, value, wanted)
  }

  /// As `cell`, for the forms that are wholes.
  @inline(__always)
  private static func whole(_ node: Int, _ type: FieldType, _ tree: borrowing Tree) -> Whole {
    let value = tree[node].value
    switch type {
    case .absoluteTime:
      let time = AbsoluteTime(packed: value)
      return Whole(
        signed: TimeLiteral.nanosecondsHeld(seconds: time.seconds, Int64(time.nanoseconds)))
    case .relativeTime: return Whole(signed: Int64(bitPattern: value))
    case .boolean: return Whole(bits: value == 0 ? 0 : 1)
    default:
      return type.isSigned ? Whole(signed: Int64(bitPattern: value)) : Whole(bits: value)
    }
  }

  private mutating func slotMask(_ step: Instruction, _ tree: borrowing Tree) -> Bool {
    let mask = view.cells[Int(step.b)].bits
    var next = tree.first(slot: slotMap[Int(step.a)])
    while let node = next {
      if tree[node].value & mask != 0 { return true }
      next = tree.next(node)
    }
    return false
  }

  private mutating func slotSet(_ step: Instruction, _ tree: borrowing Tree) -> Bool {
    let set = view.sets[Int(step.b)]
    guard var node = tree.first(slot: slotMap[Int(step.a)]) else { return false }
    while true {
      madeCount = 0
      let value = cell(node, step.type, tree)
      if has(set, step.form, value, tree) != step.all { return !step.all != step.flag }
      guard let next = tree.next(node) else { return step.all != step.flag }
      node = next
    }
  }

  private mutating func notEmpty(_ step: Instruction) -> Bool {
    let register = registers[Int(step.a)]
    guard step.flag else { return register.count > 0 }
    for index in 0..<register.count where cells[register.first &+ index].count > 0 { return true }
    return false
  }

  private mutating func truth(_ step: Instruction, _ tree: borrowing Tree) -> Bool {
    let register = registers[Int(step.a)]
    for index in 0..<register.count {
      let cell = cells[register.first &+ index]
      switch step.form {
      case .whole, .ipv4: if cell.bits != 0 { return true }
      case .real: if cell.real != 0 { return true }
      case .sized: return true
      case .bytes, .ipv6:
        let bytes = bytes(cell, tree)
        if step.flag ? !bytes.isEmpty : bytes.contains(where: { $0 != 0 }) { return true }
      }
    }
    return false
  }

  private mutating func compare(_ step: Instruction, _ tree: borrowing Tree) -> Bool {
    let order = TypedNode.Order(rawValue: step.d) ?? .equal
    let left = registers[Int(step.a)]
    let right = registers[Int(step.b)]
    if view.isStrict, left.count == 0 || right.count == 0 { return false }
    for i in 0..<left.count {
      let a = cells[left.first &+ i]
      for j in 0..<right.count {
        pairsLeft &-= 1
        if pairsLeft < 0 {
          pairLimitHits += 1
          return false
        }
        let b = cells[right.first &+ j]
        if holds(order, step.form, a, b, emptyIsPart: step.flag, tree) != step.all {
          return !step.all
        }
      }
    }
    return step.all
  }

  private mutating func match(_ step: Instruction, _ tree: borrowing Tree) -> Bool {
    let register = registers[Int(step.a)]
    let code = view.regexes[Int(step.b)]
    if view.isStrict, register.count == 0 { return false }
    for index in 0..<register.count {
      let cell = cells[register.first &+ index]
      let subject = step.form == .sized ? searched(cell, tree) : bytes(cell, tree)
      if regex.matches(code, subject) != step.all { return !step.all }
    }
    return step.all
  }

  private mutating func member(_ step: Instruction, _ tree: borrowing Tree) -> Bool {
    let register = registers[Int(step.a)]
    let set = view.sets[Int(step.b)]
    if view.isStrict, register.count == 0 { return false }
    for index in 0..<register.count {
      let value = cells[register.first &+ index]
      if has(set, step.form, value, tree) != step.all { return !step.all != step.flag }
    }
    return step.all != step.flag
  }

  // MARK: Values and flow

  private mutating func next(
    _ step: Instruction, _ at: Int32, _ tree: borrowing Tree
  ) -> Int32 {
    var isThere = true
    switch step.code {
    case .store:
      flags[Int(step.a)] = step.flag
      return step.yes
    case .firstInstance: return firstInstance(step, tree) ? step.yes : step.no
    case .nextInstance: return nextInstance(step, tree) ? step.yes : step.no
    case .recall: return flags[Int(step.a)] ? step.yes : step.no
    case .jump: return step.yes
    case .load:
      let first = cellCount
      for index in 0..<Int(step.b) { push(view.cells[Int(step.a) &+ index]) }
      registers[Int(step.c)] = (first, cellCount &- first)
    case .read: isThere = read(Int(step.a), into: Int(step.c), tree)
    case .slice: slice(step, tree)
    case .call: isThere = call(step, tree)
    case .negate, .negateReal: negate(step)
    default: compute(step, tree)
    }
    return isThere || step.flag ? step.yes : step.no
  }

  private mutating func negate(_ step: Instruction) {
    let register = registers[Int(step.a)]
    let first = cellCount
    for index in 0..<register.count {
      let cell = cells[register.first &+ index]
      if step.code == .negateReal {
        push(Cell(bits: (-cell.real).bitPattern))
      } else if let value = Whole.negate(cell.whole) {
        push(Cell(whole: value))
      }
    }
    registers[Int(step.c)] = (first, cellCount &- first)
  }

  private mutating func compute(_ step: Instruction, _ tree: borrowing Tree) {
    let left = registers[Int(step.a)]
    let right = registers[Int(step.b)]
    let op = Arithmetic.allCases[Int(step.d) % Arithmetic.allCases.count]
    let first = cellCount
    for i in 0..<left.count {
      for j in 0..<right.count {
        pairsLeft &-= 1
        if pairsLeft < 0 {
          pairLimitHits += 1
          registers[Int(step.c)] = (first, 0)
          return
        }
        let a = cells[left.first &+ i]
        let b = cells[right.first &+ j]
        if let cell = compute(step.code, op, a, b, tree) { push(cell) }
      }
    }
    registers[Int(step.c)] = (first, cellCount &- first)
  }

  private mutating func compute(
    _ code: Instruction.Code, _ op: Arithmetic, _ a: Cell, _ b: Cell, _ tree: borrowing Tree
  ) -> Cell? {
    switch code {
    case .computeWhole:
      return Whole.compute(op, a.whole, b.whole).map { Cell(whole: $0) }
    case .computeReal:
      return computeReal(op, a.real, b.real).map { Cell(bits: $0.bitPattern) }
    case .computeTime:
      guard b.real != 0 || op != .divide else { return nil }
      let time = Double(a.whole.wide)
      let value = op == .multiply ? time * b.real : time / b.real
      return Cell(whole: Whole(signed: Int64(held: value + (value < 0 ? -0.5 : 0.5))))
    case .computeIPv4:
      return Cell(bits: a.bits & b.bits, prefix: 32)
    case .computeBytes, .computeIPv6:
      let count = Swift.min(a.count, b.count)
      reserve(count)
      let start = madeCount
      for index in 0..<count {
        let byte = bytes(a, tree)[index] & bytes(b, tree)[index]
        make(byte)
      }
      return Cell(.made, start: start, count: count, prefix: code == .computeIPv6 ? 128 : 0)
    default: return nil
    }
  }

  // MARK: Slices

  private mutating func slice(_ step: Instruction, _ tree: borrowing Tree) {
    let register = registers[Int(step.a)]
    let first = cellCount
    for index in 0..<register.count {
      var cell = cells[register.first &+ index]
      if cell.origin == .number { cell = make(number: cell.bits, size: 4) }
      let part = cut(cell, step, tree)
      if part.count > 0 || !view.isStrict { push(part) }
    }
    registers[Int(step.c)] = (first, cellCount &- first)
  }

  private mutating func cut(_ cell: Cell, _ step: Instruction, _ tree: borrowing Tree) -> Cell {
    var part = cell
    part.prefix = 0
    let text = bytes(cell, tree)
    let length = step.flag ? Self.characters(text) : text.count
    if step.no == 1 {
      let wanted = view.ranges[Int(step.b)].resolve(count: length) ?? 0..<0
      let range = step.flag ? Self.place(wanted, text) : wanted
      part.bits =
        UInt64(truncatingIfNeeded: cell.start &+ range.lowerBound) << 32
        | UInt64(truncatingIfNeeded: range.count)
      return part
    }
    // Several pieces are put together; a piece that is not there ends the row.
    var total = 0
    let start = madeCount
    for index in 0..<Int(step.no) {
      guard let wanted = view.ranges[Int(step.b) &+ index].resolve(count: length) else { break }
      let range = step.flag ? Self.place(wanted, bytes(cell, tree)) : wanted
      reserve(range.count)
      let source = bytes(cell, tree)
      for place in range { make(source[place]) }
      total += range.count
    }
    return Cell(.made, start: start, count: total)
  }

  /// Code points: bytes that do not continue one.
  static func characters(_ text: UnsafeRawBufferPointer) -> Int {
    var count = 0
    for byte in text where byte & 0xc0 != 0x80 { count &+= 1 }
    return count
  }

  /// The bytes of a range of code points.
  private static func place(_ range: Range<Int>, _ text: UnsafeRawBufferPointer) -> Range<Int> {
    var low = text.count
    var high = text.count
    var character = -1
    for (index, byte) in text.enumerated() where byte & 0xc0 != 0x80 {
      character += 1
      if character == range.lowerBound { low = index }
      if character == range.upperBound {
        high = index
        break
      }
    }
    return low..<Swift.max(low, high)
  }
}
