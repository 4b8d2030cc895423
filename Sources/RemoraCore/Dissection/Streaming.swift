/// How much more of its stream a message needs.
public enum Shortage: Sendable, BitwiseCopyable {
  /// This many bytes beyond those in hand.
  case bytes(Int)
  /// It cannot be told yet; try again with the next segment.
  case segment
  /// Everything until the stream ends.
  case end
}

/// A message that is not whole yet.
public struct Waiting: Sendable, BitwiseCopyable {
  /// Where it begins, in bytes from the start of the data source.
  public var place: Int
  public var shortage: Shortage
}

/// What a carrier can do for the protocols above it.
@frozen public enum Stream: UInt8, Sendable, BitwiseCopyable {
  /// Each call has its own bytes: a datagram.
  case none
  /// Bytes of a stream, of which nothing more can be had: a cut or lost segment.
  case torn
  /// What a message lacks will be handed on with it later.
  case whole
}

extension Dissection {
  /// Whether `wait` is heard: messages that are not whole come back with what they lack.
  @inlinable public var canWait: Bool { store.pointee.stream == .whole }

  /// Says that the message which begins at `place` is not whole. Return after it: the carrier
  /// keeps the bytes from `place` on, and calls again when there are more. Items that were added
  /// for it stay, so look before you add.
  ///
  ///     guard let end = d.find(10) else {
  ///       if d.canWait { return d.wait(for: .segment, from: d.offset) }
  ///       …
  ///
  /// Without a stream (`canWait`) nothing happens.
  public mutating func wait(for shortage: Shortage, from place: Int) {
    guard canWait else { return }
    store.pointee.waiting = Waiting(place: place, shortage: shortage)
  }

  /// For carriers: runs `body`, whose calls hand on a piece of a stream.
  /// - Parameters:
  ///   - size: the carrier's item for the length of each message that framing cuts out.
  ///
  /// A protocol that only waits takes no place among the layers.
  /// - Returns: what the callee waits for, if anything.
  public mutating func streaming(
    _ stream: Stream, size: Field<UInt32>? = nil,
    _ body: (inout Dissection) throws(Malformed) -> Void
  ) throws(Malformed) -> Waiting? {
    let outer = (
      store.pointee.stream, store.pointee.waiting, store.pointee.messageSize,
      store.pointee.messageParent
    )
    let layers = store.pointee.layerCount
    let begin = offset
    store.pointee.stream = stream
    store.pointee.waiting = nil
    store.pointee.messageSize = size?.id ?? .max
    store.pointee.messageParent = parent
    defer {
      (
        store.pointee.stream, store.pointee.waiting, store.pointee.messageSize,
        store.pointee.messageParent
      ) = outer
    }
    try body(&self)
    let waiting = store.pointee.waiting
    if let waiting, waiting.place <= begin { store.pointee.layerCount = layers }
    return waiting
  }

  /// Says that this protocol's bytes are a message of their own, `length` long. A carrier that
  /// tells the lengths of messages (`streaming`) gets its item; what goes wrong in the message is
  /// reported in its place, and the carrier goes on. Only before other items were added.
  public mutating func beginMessage(length: Int) {
    isMessage = true
    let (field, carrier) = (store.pointee.messageSize, store.pointee.messageParent)
    guard store.pointee.stream == .none, field != .max, carrier != Node.none,
      store.pointee.wanted[Int(field)] != 0
    else { return }
    let isShown = protocolNode != Node.none
    if isShown { withdraw() }
    let up = parent
    parent = carrier
    record(field, start, length, UInt64(truncatingIfNeeded: length))
    mark(Item(index: lastNode), .generated)
    parent = up
    if isShown { reinstate() }
  }

  /// Cuts messages out of the bytes that follow by the callee's rule, and hands them on one by
  /// one.
  @inline(never) mutating func enterFramed(
    _ callee: UInt16, _ count: Int, _ options: CallOptions
  ) throws(Malformed) -> Bool {
    guard let rule = store.pointee.registry.framings[callee] else { return false }
    let framing = rule.framing
    let (stream, field, parent) = (
      store.pointee.stream, store.pointee.messageSize, store.pointee.messageParent
    )
    store.pointee.stream = .none
    defer { store.pointee.stream = stream }
    let first = offset
    let last = first &+ count
    switch rule.greeting?(&self) {
    case nil, .messages: break
    case .declined: return false
    case .whole:
      store.pointee.stream = stream
      return try enter(callee, count, options.union(.unframed))
    }
    var options = options
    var isFirst = true
    while offset < last, offset < end {
      try step()
      let have = min(last, end) &- offset
      guard have >= framing.header else {
        if stream == .whole {
          return waitFramed(.segment)
        }
        try enter(callee, last &- offset, options)
        return true
      }
      guard let size = framing.size(self) else {
        if stream == .whole {
          return waitFramed(.segment)
        }
        try enter(callee, last &- offset, options)
        return true
      }
      if size < 0 {
        try enter(callee, last &- offset, options)
        return true
      }
      if size < max(1, framing.header) {
        refuse(
          callee, Malformed(.contained, offset: offset, need: framing.header, have: max(0, size)),
          at: first, isListed: !options.contains(.unlisted))
        position = min(end, last)
        return true
      }
      if size > last &- offset, stream == .whole {
        return waitFramed(.bytes(size &- have))
      }
      if field != .max, store.pointee.wanted[Int(field)] != 0 {
        let (own, node) = (self.parent, lastNode)
        self.parent = parent
        // An item of the carrier, whose bytes these may not be.
        if source == 0 {
          record(field, offset, size, UInt64(size))
        } else {
          recordAtCarrier(field, size)
        }
        mark(Item(index: lastNode), .generated)
        self.parent = own
        lastNode = node
      }
      let taken = try enter(callee, min(size, last &- offset), options)
      if isFirst, !taken { return false }
      isFirst = false
      options.insert(.unlisted)
      if rule.keepsInfo { fenceInfo() }
    }
    return true
  }

  private mutating func waitFramed(_ shortage: Shortage) -> Bool {
    store.pointee.waiting = Waiting(place: offset, shortage: shortage)
    return true
  }

  /// The item of a message that was put together: it is said to lie where the carrier does.
  private mutating func recordAtCarrier(_ field: FieldID, _ size: Int) {
    let (place, source) = store.pointee.outer
    record(field, place, size, UInt64(size))
    if lastNode != Node.none { store.pointee.nodes[Int(lastNode)].source = source }
  }
}

extension Framing {
  /// Bytes from which the length of a message can be told.
  var header: Int {
    switch self {
    case .segment: 0
    case .lengthPrefixed(let header, _, _, _): header
    case .sized(let header, _): header
    case .delimited(let mark): mark.count
    }
  }

  /// The length of the message at the cursor, in bytes; nil if it cannot be told yet.
  func size(_ d: borrowing Dissection) -> Int? {
    switch self {
    case .segment: return d.reportedRemaining
    case .lengthPrefixed(_, let at, let width, let plus):
      let place = d.offset + at
      let value: Int? =
        switch width {
        case 1: d.number(at: place, UInt8.self).map { Int($0) }
        case 2: d.number(at: place, UInt16.self).map { Int($0) }
        case 3:
          d.number(at: place, UInt8.self).flatMap { high in
            d.number(at: place + 1, UInt16.self).map { Int(high) << 16 | Int($0) }
          }
        default: d.number(at: place, UInt32.self).map { Int($0) }
        }
      return value.map { $0 + plus }
    case .sized(_, let size): return size(d)
    case .delimited(let mark):
      var at = d.offset
      while at + mark.count <= d.offset + d.remaining {
        if d.bytes(Region(at, mark.count)) == mark { return at + mark.count - d.offset }
        at += 1
      }
      return nil
    }
  }
}

/// A place in the order of a tree's items.
public struct TreeMark: Sendable, BitwiseCopyable {
  let count: UInt32
}

extension Dissection {
  /// The end of the tree so far.
  public var mark: TreeMark { TreeMark(count: store.pointee.nodeCount) }

  /// Moves the items that were added since `late` before those that were added since `early`:
  /// for what is only known when a callee has returned, and is shown ahead of it.
  public mutating func move(since late: TreeMark, before early: TreeMark) {
    store.pointee.rotate(from: early.count, by: late.count)
    lastNode = Node.none
  }
}

extension Store {
  /// Moves the nodes from `middle` on before those from `low` on.
  mutating func rotate(from low: UInt32, by middle: UInt32) {
    let high = nodeCount
    guard low < middle, middle < high else { return }
    let (up, down) = (high &- middle, middle &- low)
    func moved(_ index: UInt32) -> UInt32 {
      if index == Node.none || index < low || index >= high { return index }
      return index < middle ? index &+ up : index &- down
    }
    let late = Array(UnsafeBufferPointer(start: nodes + Int(middle), count: Int(up)))
    let kept = Int(down)
    (nodes + Int(low) + Int(up)).update(from: nodes + Int(low), count: kept)
    for (i, node) in late.enumerated() { nodes[Int(low) + i] = node }
    for i in 0..<Int(high) {
      nodes[i].parent = moved(nodes[i].parent)
      nodes[i].next = moved(nodes[i].next)
    }
    for slot in 0..<slotCount where ends[slot].head != Node.none {
      ends[slot].head = moved(ends[slot].head)
      ends[slot].tail = moved(ends[slot].tail)
    }
    if !labelHeads.isEmpty {
      while labelHeads.count < Int(high) { labelHeads.append(Node.none) }
      let heads = labelHeads
      for i in Int(low)..<Int(high) {
        labelHeads[Int(moved(UInt32(truncatingIfNeeded: i)))] = heads[i]
      }
    }
  }
}
