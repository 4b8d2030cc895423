public import RemoraCore

/// Fields by name, found in trees that were made for more than these.
public struct FieldSlots {
  private let fields: [FieldID]
  private var slots: [Int] = []

  /// - Parameter names: fields of the registry; those that it does not have are never found.
  public init(_ names: [String], _ registry: SealedRegistry) {
    fields = names.flatMap { registry.fields(named: $0) }
  }

  public var needs: Needs {
    var needs = Needs()
    for field in fields { needs.want(field) }
    return needs
  }

  public mutating func bind(_ needs: Needs) {
    slots = fields.compactMap { needs.slots.firstIndex(of: $0) }
  }

  /// Whether a field is one of these.
  public func contains(_ field: FieldID) -> Bool { fields.contains(field) }

  /// The first node of any of the fields.
  public func first(_ tree: borrowing Tree) -> Int? {
    var best: Int?
    for slot in slots {
      if let node = tree.first(slot: slot), node < best ?? .max { best = node }
    }
    return best
  }

  /// The first node behind `place`.
  public func first(_ tree: borrowing Tree, after place: Int) -> Int? {
    var best: Int?
    for slot in slots {
      var node = tree.first(slot: slot)
      while let at = node, at <= place { node = tree.next(at) }
      if let node, node < best ?? .max { best = node }
    }
    return best
  }

  /// The last node in front of `place`.
  public func last(_ tree: borrowing Tree, before place: Int) -> Int? {
    var best: Int?
    for slot in slots {
      var node = tree.first(slot: slot)
      while let at = node, at < place {
        if at > best ?? -1 { best = at }
        node = tree.next(at)
      }
    }
    return best
  }

  /// The value of the first node.
  public func value(_ tree: borrowing Tree) -> UInt64? { first(tree).map { tree[$0].value } }
}

/// Tells packets that are quoted in error messages from those that were sent: statistics leave them
/// out.
public struct QuotedPackets {
  private var quoting: FieldSlots

  public init(_ registry: SealedRegistry) { quoting = FieldSlots(["icmp", "icmpv6"], registry) }

  public var needs: Needs { quoting.needs }
  public mutating func bind(_ needs: Needs) { quoting.bind(needs) }

  /// Whether a node lies inside of an error message.
  public func contains(_ tree: borrowing Tree, _ node: Int) -> Bool {
    guard quoting.first(tree) != nil else { return false }
    var at = tree[node].parent
    // A parent stands in front of its children.
    while at != Node.none, Int(at) < tree.count {
      let parent = tree[Int(at)]
      if quoting.contains(parent.field) { return true }
      if parent.parent >= at { break }
      at = parent.parent
    }
    return false
  }
}
