internal import RemoraCore

/// One question of the commonest filters: whether an IPv4 field is an address, or under a prefix.
struct AddressStep: BitwiseCopyable {
  /// In the trees that the scratch sees.
  var slot: Int
  /// The slot of the packet's other end; -1 if no field that is asked for tells.
  var mirror: Int
  var wanted: UInt64
  var shift: UInt64
  /// All values have to be that, not one of them.
  var all: Bool
  var yes: Int32
  var no: Int32
}

/// Filters that ask such questions only, in a loop of their own: a sixth of the instructions that
/// the general one takes for them.
struct AddressSteps: BitwiseCopyable {
  private let steps: UnsafeMutablePointer<AddressStep>
  private let entry: Int32

  /// nil if the program has any other step.
  init?(_ view: ProgramView, _ slotMap: UnsafeMutablePointer<Int>, _ mirrors: [Int]) {
    let equal = TypedNode.Order.equal.rawValue
    for i in 0..<view.codeCount {
      let step = view.code[i]
      guard step.code == .slotIPv4, step.d == equal, slotMap[Int(step.a)] >= 0 else { return nil }
    }
    guard view.codeCount > 0, view.entry >= 0 else { return nil }
    steps = .allocate(capacity: view.codeCount)
    entry = view.entry
    for i in 0..<view.codeCount {
      let step = view.code[i]
      let constant = view.cells[Int(step.b)]
      let shift = UInt64(32 &- min(constant.prefix, 32))
      (steps + i).initialize(
        to: AddressStep(
          slot: slotMap[Int(step.a)],
          mirror: mirrors.indices.contains(Int(step.a)) ? mirrors[Int(step.a)] : -1,
          wanted: constant.bits >> shift, shift: shift, all: step.all,
          yes: step.yes, no: step.no))
    }
  }

  /// What such a filter asks, if no packet passes in which nothing of it holds.
  static func questions(
    _ view: ProgramView
  ) -> [(slot: Int, wanted: UInt64, shift: UInt64)]? {
    var found: [(slot: Int, wanted: UInt64, shift: UInt64)] = []
    for i in 0..<view.codeCount {
      let step = view.code[i]
      guard step.code == .slotIPv4, step.d == TypedNode.Order.equal.rawValue else { return nil }
      let constant = view.cells[Int(step.b)]
      let shift = UInt64(32 &- min(constant.prefix, 32))
      found.append((Int(step.a), constant.bits >> shift, shift))
    }
    var at = view.entry
    while at >= 0, Int(at) < view.codeCount { at = view.code[Int(at)].no }
    return found.isEmpty || at == Emitter.accept ? nil : found
  }

  func free() { steps.deallocate() }

  @inline(__always) func run(_ tree: borrowing Tree) -> Bool {
    var at = entry
    while at >= 0 {
      let step = steps + Int(at)
      var node = tree.head(slot: step.pointee.slot)
      var held = false
      while node != Node.none {
        held = (tree.value(of: node) & 0xffff_ffff) >> step.pointee.shift == step.pointee.wanted
        if held != step.pointee.all { break }
        node = tree.follower(of: node)
      }
      at = held ? step.pointee.yes : step.pointee.no
    }
    return at == Emitter.accept
  }

  /// The answer for a packet that goes the other way; nil if it is not known, or if there are
  /// more ends than two.
  func runMirrored(_ tree: borrowing Tree) -> Bool? {
    var at = entry
    while at >= 0 {
      let step = steps + Int(at)
      guard step.pointee.mirror >= 0 else { return nil }
      var node = tree.head(slot: step.pointee.mirror)
      var count = 0
      var held = false
      while node != Node.none {
        count += 1
        let isWanted =
          (tree.value(of: node) & 0xffff_ffff) >> step.pointee.shift == step.pointee.wanted
        held = count == 1 ? isWanted : step.pointee.all ? held && isWanted : held || isWanted
        node = tree.follower(of: node)
      }
      if count > (step.pointee.mirror == step.pointee.slot ? 2 : 1) { return nil }
      at = held ? step.pointee.yes : step.pointee.no
    }
    return at == Emitter.accept
  }
}
