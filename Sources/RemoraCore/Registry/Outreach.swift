/// Which protocols may leave something behind for conversations other than the one in hand.
///
/// A packet that is not shown is dissected all the same, because what is shown of later ones may
/// depend on it. Where all packets between two ends are not shown, only what reaches beyond these
/// two ends matters: who was appointed for others, and what is remembered under no conversation.
extension SealedRegistry {
  /// By protocol: whether it, or one that it may hand bytes to, may reach out.
  package func outreach() -> [Bool] {
    var reaches = [Bool](repeating: false, count: protocols.count)
    let appointed = Set(appointees.map(\.proto))
    for i in protocols.indices where !keepers.contains(ProtocolID(truncatingIfNeeded: i)) {
      let id = ProtocolID(truncatingIfNeeded: i)
      reaches[i] =
        rememberers.contains(id) || strays.contains(id)
        || !appointed.isDisjoint(with: successors[i])
    }
    var changed = true
    while changed {
      changed = false
      for (from, targets) in successors.enumerated()
      where !reaches[from] && !enclosures.contains(ProtocolID(truncatingIfNeeded: from)) {
        if targets.contains(where: { reaches[Int($0)] }) {
          reaches[from] = true
          changed = true
        }
      }
    }
    return reaches
  }
}

extension Dissection {
  /// Nobody sees a line of this packet or of any other between its two ends, or that is being
  /// found out. Carriers ask then whether there is anything else to it (`passesUnnoticed`). Never
  /// of bytes that were put together: who began to must see the end, and let go of the parts.
  @inlinable public var isUnseen: Bool {
    store.pointee.isUnseen && store.pointee.info.networkLayers == 1 && source == 0
  }

  /// For carriers, when `isUnseen`: whether the bytes that follow leave nothing behind for other
  /// conversations, so that the packet is done with.
  /// - Parameter list: who may recognise the bytes that follow; nil if there are none.
  public mutating func passesUnnoticed(
    _ table: Table<UInt16>, _ a: UInt16, _ b: UInt16, _ list: HeuristicTable?,
    over carrier: Carrier
  ) -> Bool {
    let judge = store.pointee.watched ?? store
    let ports = store.pointee.tables[Int(table.index)]
    let (one, other) = (ports.find(UInt64(a)), ports.find(UInt64(b)))
    if one != 0, judge.pointee.outreach[Int(one &- 1)] { return false }
    if other != 0, judge.pointee.outreach[Int(other &- 1)] { return false }
    if judge.pointee.appointments.reachesOut {
      var info = store.pointee.info
      info.sourcePort = UInt32(a)
      info.destinationPort = UInt32(b)
      if let proto = judge.pointee.appointed(info, over: carrier, since: 0),
        judge.pointee.outreach[Int(proto)]
      {
        return false
      }
    }
    if let list {
      let place = offset
      for i in judge.pointee.outgoingRanges[Int(list.index)] {
        // Borrowed, not retained: the registry outlives the call.
        let knows = judge.pointee.outgoing[i]._withUnsafeGuaranteedRef { $0.test(&self) }
        position = place
        if knows { return false }
      }
    }
    store.pointee.isQuiet = true
    return store.pointee.watched == nil
  }
}
