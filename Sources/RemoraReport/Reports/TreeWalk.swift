import RemoraCore

/// The order in which a tree's nodes are printed. Nodes stand in the order in which they were
/// added; a protocol may add to an item that is not the last, so children are linked first.
struct TreeWalk: ~Copyable {
  private var first: UnsafeMutablePointer<UInt32>
  private var next: UnsafeMutablePointer<UInt32>
  private var last: UnsafeMutablePointer<UInt32>
  private var capacity = 1024
  private(set) var count = 0
  /// The first node at the top, or `Node.none`.
  private(set) var top = Node.none

  init() {
    first = .allocate(capacity: capacity)
    next = .allocate(capacity: capacity)
    last = .allocate(capacity: capacity)
  }

  deinit {
    first.deallocate()
    next.deallocate()
    last.deallocate()
  }

  mutating func link(_ tree: borrowing Tree) {
    count = tree.count
    if count > capacity { grow() }
    top = Node.none
    var topLast = Node.none
    for i in 0..<count {
      first[i] = Node.none
      next[i] = Node.none
      let index = UInt32(truncatingIfNeeded: i)
      let parent = tree[i].parent
      if parent >= index {
        if topLast == Node.none { top = index } else { next[Int(topLast)] = index }
        topLast = index
      } else {
        let p = Int(parent)
        if first[p] == Node.none { first[p] = index } else { next[Int(last[p])] = index }
        last[p] = index
      }
    }
  }

  private mutating func grow() {
    while capacity < count { capacity *= 2 }
    first.deallocate()
    next.deallocate()
    last.deallocate()
    first = .allocate(capacity: capacity)
    next = .allocate(capacity: capacity)
    last = .allocate(capacity: capacity)
  }

  @inline(__always) func firstChild(_ node: UInt32) -> UInt32 { first[Int(node)] }
  @inline(__always) func nextSibling(_ node: UInt32) -> UInt32 { next[Int(node)] }
}
