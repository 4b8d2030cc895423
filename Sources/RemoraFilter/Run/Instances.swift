internal import RemoraCore

/// Where a walk over the instances of a scope has come to.
struct InstanceCursor: BitwiseCopyable {
  /// The node below which values are read.
  var container = Node.none
  /// The slot among the scope's, and the node in it.
  var slot: UInt32 = 0
  var node: Int = -1
  /// What the scratch held before the first instance was tested.
  var cells = 0
  var made = 0
}

/// `same(NAME: …)`: one instance after the other, until its test holds for one.
extension FilterScratch {
  mutating func firstInstance(_ step: Instruction, _ tree: borrowing Tree) -> Bool {
    instance = InstanceCursor(cells: cellCount, made: madeCount)
    return find(view.scopes[Int(step.a)], tree)
  }

  mutating func nextInstance(_ step: Instruction, _ tree: borrowing Tree) -> Bool {
    cellCount = instance.cells
    madeCount = instance.made
    return find(view.scopes[Int(step.a)], tree)
  }

  /// Turns to the next node of the scope that has an item of its own.
  private mutating func find(_ scope: SealedScope, _ tree: borrowing Tree) -> Bool {
    let before = instance.container
    while instance.slot < scope.slotCount {
      let slot = Int(view.registers[Int(scope.slotFirst &+ instance.slot)])
      let next =
        instance.node < 0 ? tree.first(slot: slotMap[slot]) : tree.next(instance.node)
      guard let next else {
        instance.slot &+= 1
        instance.node = -1
        continue
      }
      instance.node = next
      let container =
        scope.isProtocol ? UInt32(truncatingIfNeeded: next) : tree[next].parent
      // Fields beside each other are parts of one item, which is looked at once.
      guard container != Node.none, container != before else { continue }
      instance.container = container
      return true
    }
    return false
  }

  /// Whether a node is the instance in hand or below it.
  func isInInstance(_ node: Int, _ tree: borrowing Tree) -> Bool {
    var node = UInt32(truncatingIfNeeded: node)
    while node != Node.none {
      if node == instance.container { return true }
      // Parents stand before their children: this ends.
      let parent = tree[Int(node)].parent
      guard parent < node else { return false }
      node = parent
    }
    return false
  }
}
