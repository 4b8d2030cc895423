internal import RemoraCore

/// How a filter, or one relation of it, is run: the cheapest way that gives the right answer.
package enum Strategy: String, Sendable, CaseIterable {
  /// The answer is known without a packet.
  case constant
  /// A field is there or not.
  case presence
  /// One field against constants, in place.
  case direct
  /// Values go through registers.
  case full

  var meaning: String {
    switch self {
    case .constant: "known without a packet"
    case .presence: "asks whether the packet has the field"
    case .direct: "compares the field's values where they lie, many of them by lookup"
    case .full: "collects or computes the values first, then compares them"
    }
  }
}

extension TypedTree {
  /// The strategy for one test.
  package func strategy(_ id: TypedID) -> Strategy {
    let node = self[id]
    switch node.kind {
    case .always: return .constant
    case .exists: return plainSlot(node.a) == nil ? .full : .presence
    case .compare(let order, _):
      guard order != .contains, let slot = plainSlot(node.a),
        slot.type.form == .whole || slot.type.form == .ipv4,
        case .constant = self[node.b].kind
      else { return .full }
      return .direct
    case .member:
      let set = sets[Int(node.b)]
      return set.computed.isEmpty && plainSlot(node.a) != nil ? .direct : .full
    case .truth:
      return maskOperands(node.a) == nil ? .full : .direct
    default: return .full
    }
  }

  /// The slot of a field that is read as it stands.
  func plainSlot(_ id: TypedID) -> (slot: Int, type: FieldType)? {
    guard case .field = self[id].kind else { return nil }
    let read = reads[Int(self[id].a)]
    guard read.source == .packet, read.slots.count == 1, !read.isRaw, read.layers.isEmpty,
      !read.isScoped, read.labels == nil
    else { return nil }
    return read.slots[0]
  }

  /// A field and the bits that are asked of it.
  func maskOperands(_ id: TypedID) -> (slot: Int, mask: UInt64)? {
    let node = self[id]
    guard case .arithmetic(.bitAnd) = node.kind, let slot = plainSlot(node.a),
      slot.type.isUnsigned, case .constant = self[node.b].kind,
      case .whole(let mask) = constants[Int(self[node.b].a)]
    else { return nil }
    return (slot.slot, mask.bits)
  }
}
