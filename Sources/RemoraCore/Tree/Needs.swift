/// What a run asks of dissection: a filter, columns and reports add theirs, nothing else is done.
public struct Needs: Sendable {
  /// Fields whose values are read by number, in the order of their slots.
  public private(set) var slots: [FieldID] = []
  /// Everything, for reports of whole trees.
  public var wholeTree = false
  /// The texts of items that are not made from the field alone.
  public var labels = false
  /// The columns of the summary line.
  public var columns = false
  /// The chain of protocols, or the numbers of layers.
  public var layers = false
  /// Every byte of every item's place (raw values, hex).
  public var places = false
  /// Packets will be dissected again, in any order: answers are kept by frame.
  public var revisits = false

  public init() {}

  /// Asks for a field's values; the answer is the slot under which `Tree` has them.
  @discardableResult public mutating func want(_ field: FieldID) -> Int {
    if let known = slots.firstIndex(of: field) { return known }
    slots.append(field)
    return slots.count - 1
  }

  /// The fields asked for whose values depend on packets that follow: with one of these, a
  /// capture has to be read twice.
  public func lookingAhead(in registry: SealedRegistry) -> [FieldID] {
    slots.filter { registry.looksAhead($0) }
  }

  /// Whether remarks are asked for, or other fields of the engine's own: some remarks are only
  /// made for whole trees.
  package func asksRemarks(in registry: SealedRegistry) -> Bool {
    slots.contains { field in
      registry.spec(field).map { registry.protocols[Int($0.owner)].name.hasPrefix("_ws.") } ?? false
    }
  }

  /// All that both ask for; slots of `other` are looked up again by its owner.
  public mutating func formUnion(_ other: Needs) {
    for field in other.slots { want(field) }
    wholeTree = wholeTree || other.wholeTree
    labels = labels || other.labels
    columns = columns || other.columns
    layers = layers || other.layers
    places = places || other.places
    revisits = revisits || other.revisits
  }

  /// Everything that any report could ask for.
  public static var everything: Needs {
    var needs = Needs()
    needs.wholeTree = true
    needs.labels = true
    needs.columns = true
    needs.layers = true
    needs.places = true
    return needs
  }
}

/// Which protocols must be entered so that `needs` can be met: those that own a wanted field,
/// and all from which one of these can be reached through tables, heuristics and direct calls.
func usefulProtocols(_ needs: Needs, in registry: SealedRegistry) -> [Bool] {
  let count = registry.protocols.count
  if needs.wholeTree || needs.columns || needs.layers {
    return .init(repeating: true, count: count)
  }
  var useful = [Bool](repeating: false, count: count)
  for id in needs.slots {
    guard let spec = registry.spec(id) else { continue }
    if registry.payloadFields.contains(id) { return .init(repeating: true, count: count) }
    let owner = registry.protocols[Int(spec.owner)].name
    // Malformed and expert items come from anywhere.
    if owner.hasPrefix("_ws.") || registry.wholePacket.contains(id) {
      return .init(repeating: true, count: count)
    }
    // What is nobody's is only known when everybody was asked.
    if spec.owner == registry.dataProtocol { return .init(repeating: true, count: count) }
    useful[Int(spec.owner)] = true
  }
  var changed = true
  while changed {
    changed = markRivals(&useful, in: registry)
    for (from, targets) in registry.successors.enumerated() where !useful[from] {
      if targets.contains(where: { useful[Int($0)] }) {
        useful[from] = true
        changed = true
      }
    }
  }
  return useful
}

/// A protocol that recognises its bytes only gets those which the ones before it in the list have
/// left, and none that an earlier packet's recogniser has claimed: these are useful, too.
private func markRivals(_ useful: inout [Bool], in registry: SealedRegistry) -> Bool {
  var changed = false
  for list in registry.recognizers {
    guard list.contains(where: { useful[Int($0.proto)] }),
      let last = list.lastIndex(where: {
        useful[Int($0.proto)] || registry.claimants.contains($0.proto)
      })
    else { continue }
    for entry in list[...last] where !useful[Int(entry.proto)] {
      useful[Int(entry.proto)] = true
      changed = true
    }
  }
  return changed
}
