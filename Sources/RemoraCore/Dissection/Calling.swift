/// The verb `call`: hand bytes on to another protocol.
@frozen public struct CallOptions: OptionSet, BitwiseCopyable, Sendable {
  public let rawValue: UInt8
  @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }
  /// The callee's tree hangs under the item in hand, not beside the caller's.
  @inlinable public static var nested: CallOptions { CallOptions(rawValue: 1) }
  /// A malformed callee gets its item here and the caller carries on.
  @inlinable public static var guarded: CallOptions { CallOptions(rawValue: 2) }
  /// An unknown key is not handed to `data`; the call answers false and does not advance.
  @inlinable public static var strict: CallOptions { CallOptions(rawValue: 4) }
  /// The bytes are a copy of another packet: columns and addresses stay the caller's.
  @inlinable public static var quoted: CallOptions { CallOptions(rawValue: 8) }
  /// The callee does not take a place among the layers (`frame.protocols`).
  @inlinable public static var unlisted: CallOptions { CallOptions(rawValue: 16) }
  /// Something that the caller would try if the callee declined is wanted: a callee that may do
  /// so is entered even if nothing of it is.
  @inlinable public static var contested: CallOptions { CallOptions(rawValue: 64) }
  /// The callee is entered even if nothing of it is wanted.
  static var forced: CallOptions { CallOptions(rawValue: 128) }
  /// The callee's rule for cutting messages out of a stream does not hold for these bytes.
  @inlinable static var unframed: CallOptions { CallOptions(rawValue: 32) }
}

extension Dissection {
  /// Hands the next `length` bytes (all that follow, if left out) to the protocol that `table`
  /// has for `key`, or to `data`.
  /// - Returns: whether the table has the key.
  /// - Throws: what the callee met, unless the call is guarded.
  @inlinable @discardableResult
  public mutating func call<Key: FixedWidthInteger>(
    _ table: Table<Key>, _ key: Key, length: Int? = nil, _ options: CallOptions = []
  ) throws(Malformed) -> Bool {
    let found = store.pointee.tables[Int(table.index)].find(UInt64(truncatingIfNeeded: key))
    if found == 0 {
      if !options.contains(.strict) { try callData(length, options) }
      return false
    }
    if try enter(found &- 1, length, options) { return true }
    if !options.contains(.strict) { try callData(length, options) }
    return false
  }

  /// Says that these bytes are not this protocol's after all, and leaves them to the caller: its
  /// call answers false, without having moved. What was added stays in the tree.
  /// The protocol must have said that it may (`Builder.mayDecline`).
  public mutating func decline() {
    store.pointee.declined = true
    if !store.pointee.entries[Int(proto)].declines { store.pointee.surprise = proto }
  }

  /// Hands bytes to the protocol that `table` has for a name, or to `data`.
  @discardableResult
  public mutating func call(
    _ table: Table<String>, _ key: String, length: Int? = nil, _ options: CallOptions = []
  ) throws(Malformed) -> Bool {
    guard let found = store.pointee.registry.stringTables[Int(table.index)][key.lowercased()] else {
      if !options.contains(.strict) { try callData(length, options) }
      return false
    }
    if try enter(found, length, options) { return true }
    if !options.contains(.strict) { try callData(length, options) }
    return false
  }

  /// Hands bytes to one protocol, or to `data` if that declines them.
  @inlinable public mutating func call(
    _ proto: ProtocolHandle, length: Int? = nil, _ options: CallOptions = []
  ) throws(Malformed) {
    if try enter(store.pointee.references[Int(proto.index)], length, options) { return }
    if !options.contains(.strict) { try callData(length, options) }
  }

  /// What follows is done on behalf of `proto`: it is named if the packet turns out malformed.
  @inlinable public mutating func act(as proto: ProtocolHandle) {
    store.pointee.current = store.pointee.references[Int(proto.index)]
  }

  /// Names `proto` among the layers without calling it: it only decided what is called instead.
  @inlinable public mutating func list(_ proto: ProtocolHandle) {
    store.pointee.addLayer(store.pointee.references[Int(proto.index)])
  }

  /// The same as calling `dispatcher`, which would look `key` up in `table` and guard the callee,
  /// with one call less. It takes its place among the layers all the same.
  @inlinable public mutating func call<Key: FixedWidthInteger>(
    _ table: Table<Key>, _ key: Key, through dispatcher: ProtocolHandle
  ) throws(Malformed) {
    let found = store.pointee.tables[Int(table.index)].find(UInt64(truncatingIfNeeded: key))
    if found != 0 {
      let layers = store.pointee.layerCount
      store.pointee.addLayer(store.pointee.references[Int(dispatcher.index)])
      if try enter(found &- 1, nil, .guarded) { return }
      store.pointee.layerCount = layers
    }
    try call(dispatcher)
  }

  /// Whether `proto` is among the layers so far.
  public func isInside(_ proto: ProtocolHandle) -> Bool {
    let id = store.pointee.references[Int(proto.index)]
    for i in 0..<store.pointee.layerCount where store.pointee.layers[i] == id { return true }
    return false
  }

  /// Whether `table` has a protocol for `key`.
  @inlinable public func has<Key: FixedWidthInteger>(_ table: Table<Key>, _ key: Key) -> Bool {
    store.pointee.tables[Int(table.index)].find(UInt64(truncatingIfNeeded: key)) != 0
  }

  /// Whether `table` leads, for `key`, to a protocol that has, or leads to, what somebody wants.
  @inlinable public func isUseful<Key: FixedWidthInteger>(_ table: Table<Key>, _ key: Key) -> Bool {
    let found = store.pointee.tables[Int(table.index)].find(UInt64(truncatingIfNeeded: key))
    return found != 0 && store.pointee.entries[Int(found &- 1)].isUseful
  }

  /// Whether a list has a protocol that has, or leads to, what somebody wants.
  @inlinable public func isUseful(_ list: HeuristicTable) -> Bool {
    store.pointee.usefulLists[Int(list.index)]
  }

  /// Offers the bytes that follow to each protocol of a list; the first that knows them takes them.
  /// Where they are contested, those that would take the whole conversation are asked, too, even
  /// if nothing of them is wanted.
  public mutating func offer(
    _ list: HeuristicTable, length: Int? = nil, _ options: CallOptions = []
  ) throws(Malformed) -> Bool {
    let recognizers = store.pointee.registry.recognizers[Int(list.index)]
    let place = offset
    for (proto, recognizer) in recognizers {
      var options = options
      if !store.pointee.entries[Int(proto)].isUseful {
        guard options.contains(.contested), store.pointee.registry.claimants.contains(proto) else {
          continue
        }
        options.insert(.forced)
      }
      let knows = recognizer.test(&self)
      position = place
      if knows {
        if try enter(proto, length, options) { return true }
      }
    }
    return false
  }

  @inline(never) @usableFromInline
  mutating func callData(_ length: Int?, _ options: CallOptions) throws(Malformed) {
    if (length ?? reportedRemaining) <= 0 || remaining <= 0 { return }
    let data = store.pointee.dataProtocol
    if data == .max {
      position = min(end, offset + (length ?? remaining))
      return
    }
    try enter(data, length, options)
  }

  /// - Returns: false if the callee declined.
  @inline(never) @usableFromInline @discardableResult mutating func enter(
    _ callee: UInt16, _ length: Int?, _ options: CallOptions
  ) throws(Malformed) -> Bool {
    let wanted = length ?? (reportedEnd &- offset)
    if !lengthIsSet, protocolNode != Node.none { setOwnLength(offset &- start) }
    if wanted < 0 || wanted > reportedEnd &- offset { throw short(wanted) }
    if store.pointee.entries[Int(callee)].isUseful || isAsked(callee, options) {
      if store.pointee.entries[Int(callee)].isFramed, store.pointee.stream != .none,
        !options.contains(.unframed)
      {
        return try enterFramed(callee, wanted, options)
      }
      let gate = store.pointee.entries[Int(callee)].gate
      if gate != 0, !store.pointee.isUnseen, isShut(gate, wanted) {
        innerEnd = offset &+ wanted
        position = min(end, offset &+ wanted)
        return true
      }
      var child = Dissection(
        store: store, base: base, start: offset, end: min(end, offset &+ wanted),
        reportedEnd: offset &+ wanted, root: options.contains(.nested) ? parent : root,
        depth: depth &+ 1, proto: callee, source: source,
        isContained: isContained || length != nil)
      let layers = store.pointee.layerCount
      if options.contains(.quoted) {
        try child.runQuoted(options)
      } else {
        do throws(Malformed) {
          try child.run(isListed: !options.contains(.unlisted))
        } catch {
          guard options.contains(.guarded) || child.isMessage else { throw error }
          try child.reportFailure(error)
        }
      }
      store.pointee.current = proto
      if store.pointee.declined {
        store.pointee.declined = false
        store.pointee.layerCount = layers
        return false
      }
      innerEnd =
        child.isDispatcher ? child.innerEnd : child.reportedEnd
    } else {
      innerEnd = offset &+ wanted
    }
    position = min(end, offset &+ wanted)
    return true
  }

  /// Whether a callee of which nothing is wanted is entered all the same.
  @inline(__always) private func isAsked(_ callee: UInt16, _ options: CallOptions) -> Bool {
    options.contains(.forced)
      || options.contains(.contested) && store.pointee.entries[Int(callee)].declines
  }

  /// Hands bytes that are not part of the data source in hand (reassembled, decoded) to a protocol.
  /// The bytes live until the packet is done.
  /// - Parameter name: what the data source is called in hex output.
  public mutating func call(
    _ proto: ProtocolHandle, in bytes: [UInt8], named name: String, _ options: CallOptions = []
  ) throws(Malformed) {
    try enter(store.pointee.references[Int(proto.index)], bytes, name, options)
  }

  /// The same through a table.
  @discardableResult
  public mutating func call<Key: FixedWidthInteger>(
    _ table: Table<Key>, _ key: Key, in bytes: [UInt8], named name: String,
    _ options: CallOptions = []
  ) throws(Malformed) -> Bool {
    let found = store.pointee.tables[Int(table.index)].find(UInt64(truncatingIfNeeded: key))
    let callee = found == 0 ? store.pointee.dataProtocol : found &- 1
    if callee != .max { try enter(callee, bytes, name, options) }
    return found != 0
  }

  /// The same through a table keyed by strings.
  @discardableResult
  public mutating func call(
    _ table: Table<String>, _ key: String, in bytes: [UInt8], named name: String,
    _ options: CallOptions = []
  ) throws(Malformed) -> Bool {
    let found = store.pointee.registry.stringTables[Int(table.index)][key.lowercased()]
    if found == nil, options.contains(.strict) { return false }
    let callee = found ?? store.pointee.dataProtocol
    if callee != .max { try enter(callee, bytes, name, options) }
    return found != nil
  }

  private mutating func enter(
    _ callee: UInt16, _ bytes: [UInt8], _ name: String, _ options: CallOptions
  ) throws(Malformed) {
    if !lengthIsSet, protocolNode != Node.none { setOwnLength(offset &- start) }
    guard store.pointee.entries[Int(callee)].isUseful else { return }
    let (memory, index) = store.pointee.addSource(bytes, name)
    var child = Dissection(
      store: store, base: memory, start: 0, end: bytes.count, reportedEnd: bytes.count,
      root: options.contains(.nested) ? parent : root, depth: depth &+ 1, proto: callee,
      source: index, isContained: false)
    if options.contains(.quoted) {
      try child.runQuoted(options)
    } else {
      do throws(Malformed) { try child.run() } catch { try child.reportFailure(error) }
    }
    store.pointee.current = proto
  }

  /// Adds a further data source: bytes that were put together or decoded.
  /// They live until the packet is done.
  /// - Parameter name: what the data source is called in hex output.
  public mutating func source(_ bytes: [UInt8], named name: String) -> NewSource {
    let (memory, index) = store.pointee.addSource(bytes, name)
    return NewSource(base: memory, count: bytes.count, index: index)
  }

  /// Reads and adds items in another data source: `body` sees its bytes as its own.
  public mutating func within(
    _ source: NewSource, _ body: (inout Dissection) throws(Malformed) -> Void
  ) throws(Malformed) {
    if !lengthIsSet, protocolNode != Node.none { setOwnLength(offset &- start) }
    var child = Dissection(
      store: store, base: source.base, start: 0, end: source.count, reportedEnd: source.count,
      root: root, depth: depth &+ 1, proto: proto, source: source.index, isContained: false)
    child.parent = parent
    child.layer = layer
    let outer = store.pointee.outer
    store.pointee.outer = (start, self.source)
    defer { store.pointee.outer = outer }
    try body(&child)
  }

  /// The same for bytes that are needed only once.
  public mutating func within(
    _ bytes: [UInt8], named name: String,
    _ body: (inout Dissection) throws(Malformed) -> Void
  ) throws(Malformed) {
    try within(source(bytes, named: name), body)
  }

  /// Takes this protocol's place among the layers, adds its item and runs its code.
  @inline(__always) mutating func run(isListed: Bool = true) throws(Malformed) {
    if depth > store.pointee.depthLimit { throw Malformed(.depth, offset: offset) }
    try step()
    store.pointee.current = proto
    let entry = store.pointee.entries + Int(proto)
    if isListed, entry.pointee.isListed { store.pointee.addLayer(proto) }
    if store.pointee.wantsLayers { countLayer() }
    if entry.pointee.slot != 0 { beginItem(entry.pointee.field) }
    // Borrowed, not retained: the registry outlives the call.
    let fault: Malformed? = entry.pointee.body._withUnsafeGuaranteedRef { box in
      do throws(Malformed) {
        try box.run(&self)
        return nil
      } catch { return error }
    }
    if let fault { throw fault }
    if !lengthIsSet, protocolNode != Node.none { setOwnLength(offset &- start) }
  }

  /// Adds the protocol's own item.
  @inline(never) private mutating func beginItem(_ field: FieldID) {
    record(field, offset, end &- offset, Dissection.range(offset, end &- offset), .range)
    protocolNode = lastNode
    if lastNode != Node.none { parent = lastNode }
  }

  /// Whether this protocol only passes bytes on.
  private var isDispatcher: Bool { store.pointee.entries[Int(proto)].field == .max }

  @inline(never) @usableFromInline mutating func countLayer() {
    var count = 0
    for i in 0..<store.pointee.layerCount where store.pointee.layers[i] == proto { count += 1 }
    layer = UInt8(truncatingIfNeeded: min(255, max(1, count)))
  }

  /// Runs the callee so that it leaves columns and addresses alone.
  @inline(never) private mutating func runQuoted(_ options: CallOptions) throws(Malformed) {
    let frozen = store.pointee.columnsFrozen
    let info = store.pointee.info
    store.pointee.columnsFrozen = true
    store.pointee.info.isQuoted = true
    defer {
      store.pointee.columnsFrozen = frozen
      store.pointee.info = info
    }
    guard options.contains(.guarded) else { return try run() }
    do throws(Malformed) { try run() } catch { try reportFailure(error) }
  }

  /// Leaves an item for a message that says to be shorter than its own header: it is the callee's,
  /// which is not asked.
  mutating func refuse(
    _ callee: UInt16, _ error: Malformed, at place: Int, isListed: Bool
  ) {
    if isListed, store.pointee.entries[Int(callee)].isListed { store.pointee.addLayer(callee) }
    store.pointee.addMalformed(
      error, parent: root, place: place, source: source, proto: callee)
  }

  /// Leaves an item for what went wrong. Running out of work is final for the whole packet.
  @inline(never) private mutating func reportFailure(_ error: Malformed) throws(Malformed) {
    parent = root
    store.pointee.addMalformed(
      error, parent: root, place: start, source: source, proto: store.pointee.current)
    if error.limit == .work { throw error }
  }
}

/// A data source that was added to the packet in hand.
public struct NewSource: BitwiseCopyable {
  let base: UnsafeRawPointer
  /// Bytes in it.
  public let count: Int
  let index: UInt8
}
