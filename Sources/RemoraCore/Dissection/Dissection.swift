/// A protocol's view of the packet in hand: a cursor over its bytes, and the tree it writes to.
///
/// Every read is checked against the end of the bytes and throws `Malformed`; what was added
/// before stays. Items are recorded only where somebody wants them; reading always advances.
///
/// The value cannot be copied, and is only ever lent to a protocol's code, so the raw pointers
/// below never outlive the packet.
@frozen public struct Dissection: ~Copyable {
  @usableFromInline let store: UnsafeMutablePointer<Store>
  /// Start of the data source.
  @usableFromInline let base: UnsafeRawPointer
  @usableFromInline var position: Int
  /// Where this protocol's bytes begin.
  public let start: Int
  /// Where the captured bytes end …
  @usableFromInline var end: Int
  /// … and where they would end, had all been captured.
  @usableFromInline var reportedEnd: Int
  @usableFromInline var innerEnd: Int
  /// Where the bytes of the protocol called last really ended, by its own length field.
  @inlinable public var calleeEnd: Int { innerEnd }
  /// Parent of the next item; `Node.none` at the top.
  @usableFromInline var parent: UInt32
  /// What callees hang their trees under.
  @usableFromInline let root: UInt32
  /// The node of this protocol, or `Node.none`.
  @usableFromInline var protocolNode: UInt32
  @usableFromInline var lastNode: UInt32
  /// The sum of what limits must hold: calls above this one.
  @usableFromInline let depth: UInt16
  @usableFromInline let proto: UInt16
  @usableFromInline let source: UInt8
  @usableFromInline var layer: UInt8
  @usableFromInline var lengthIsSet: Bool
  /// Reaching past `reportedEnd` is the fault of a length inside the packet, not of the packet's.
  @usableFromInline var isContained: Bool
  /// What goes wrong here is reported here (`beginMessage`).
  @usableFromInline var isMessage = false

  @inlinable init(
    store: UnsafeMutablePointer<Store>, base: UnsafeRawPointer, start: Int, end: Int,
    reportedEnd: Int, root: UInt32, depth: UInt16, proto: UInt16, source: UInt8,
    isContained: Bool
  ) {
    self.store = store
    self.base = base
    self.position = start
    self.start = start
    self.end = end
    self.reportedEnd = reportedEnd
    self.innerEnd = reportedEnd
    self.root = root
    self.parent = root
    self.protocolNode = Node.none
    self.lastNode = Node.none
    self.depth = depth
    self.proto = proto
    self.source = source
    self.layer = 1
    self.lengthIsSet = false
    self.isContained = isContained
  }

  // MARK: The cursor

  /// The cursor, in bytes from the start of the data source.
  @inlinable public var offset: Int { position }

  /// Captured bytes from the cursor on.
  @inlinable public var remaining: Int { end &- offset }
  /// Bytes from the cursor on, had all been captured.
  @inlinable public var reportedRemaining: Int { max(0, reportedEnd &- offset) }

  /// What went wrong when `count` bytes were asked for at the cursor.
  @inlinable func short(_ count: Int) -> Malformed {
    Dissection.short(count, offset, end, reportedEnd, isContained)
  }

  /// Takes numbers and not `self`: for a call that only borrows it, the compiler would copy the
  /// whole value at every place that can fail, before it knows whether it does.
  @inline(never) @usableFromInline static func short(
    _ count: Int, _ offset: Int, _ end: Int, _ reportedEnd: Int, _ isContained: Bool
  ) -> Malformed {
    let limit: Malformed.Limit =
      count >= 0 && offset &+ count <= reportedEnd
      ? .captured : isContained ? .contained : .reported
    return Malformed(limit, offset: offset, need: count, have: max(0, end - offset))
  }

  @inlinable func require(_ count: Int) throws(Malformed) {
    // A negative count is a length that was too small for what it should hold.
    if count < 0 || count > end &- offset { throw short(count) }
  }

  /// Moves on without an item.
  @inlinable public mutating func skip(_ count: Int) throws(Malformed) {
    try require(count)
    position &+= count
  }

  /// Goes back or forth to a place between this protocol's start and the end.
  public mutating func seek(_ place: Int) throws(Malformed) {
    if place < start || place > end {
      throw Malformed(.contained, offset: place, need: 0, have: 0)
    }
    position = place
  }

  /// The bytes from the cursor on are only `count` long (a total length inside the packet):
  /// what lies behind is not this protocol's.
  @inlinable public mutating func limit(to count: Int) {
    if count >= 0, count < reportedEnd &- offset {
      reportedEnd = offset &+ count
      innerEnd = reportedEnd
      if end > reportedEnd { end = reportedEnd }
    }
  }

  /// Runs `body` over the next `count` bytes: reading past them is the packet's fault, even if
  /// more bytes follow. The cursor is behind them afterwards.
  /// - Throws: what `body` throws, or that fewer than `count` bytes are left.
  @inlinable public mutating func inside(
    _ count: Int, _ body: (inout Dissection) throws(Malformed) -> Void
  ) throws(Malformed) {
    if count < 0 || count > reportedEnd &- offset { throw short(count) }
    let outer = (end, reportedEnd, isContained)
    reportedEnd = offset &+ count
    end = min(end, reportedEnd)
    isContained = true
    let after = end
    do throws(Malformed) { try body(&self) } catch {
      (end, reportedEnd, isContained) = outer
      throw error
    }
    (end, reportedEnd, isContained) = outer
    position = after
  }

  @inlinable func load<V: FixedWidthInteger & BitwiseCopyable>(_ at: Int, as type: V.Type) -> V {
    V(bigEndian: base.loadUnaligned(fromByteOffset: at, as: V.self))
  }

  /// Reads a number at `ahead` bytes from the cursor without moving.
  @inlinable public func peek<V: FixedWidthInteger & BitwiseCopyable>(
    _ type: V.Type, ahead: Int = 0
  ) throws(Malformed) -> V {
    let at = offset &+ ahead
    if ahead < 0 || at > end &- MemoryLayout<V>.size { throw short(ahead + MemoryLayout<V>.size) }
    return load(at, as: type)
  }

  /// The same for a number without which this protocol shows nothing: if it is not there, the
  /// protocol's item is taken back.
  public mutating func peekOrWithdraw<V: FixedWidthInteger & BitwiseCopyable>(
    _ type: V.Type, ahead: Int = 0
  ) throws(Malformed) -> V {
    if ahead < 0 || offset &+ ahead > end &- MemoryLayout<V>.size { withdraw() }
    return try peek(type, ahead: ahead)
  }

  /// Reads the number that begins `place` bytes from the start of the data source, if all of it
  /// lies within this protocol's captured bytes.
  @inlinable public func number<V: FixedWidthInteger & BitwiseCopyable>(
    at place: Int, _ type: V.Type
  ) -> V? {
    place >= start && place <= end &- MemoryLayout<V>.size ? load(place, as: type) : nil
  }

  /// Copies captured bytes out; shorter where the packet ends.
  public func bytes(_ region: Region) -> [UInt8] {
    let low = max(0, min(region.offset, end))
    let high = max(low, min(region.offset + region.length, end))
    return Array(UnsafeRawBufferPointer(start: base + low, count: high - low))
  }

  // MARK: Places

  /// The `count` bytes from the cursor on.
  @inlinable public func next(_ count: Int) -> Region { Region(offset, count) }
  /// The `count` bytes before the cursor.
  @inlinable public func just(_ count: Int) -> Region { Region(offset &- count, count) }
  /// The cursor, with no bytes.
  @inlinable public var here: Region { Region(offset, 0) }
  /// The start of this protocol, with no bytes.
  @inlinable public var head: Region { Region(start, 0) }

  // MARK: Demand

  /// Whether somebody asked for one of the group (or for the summary line or remarks).
  @inlinable public func wants(_ group: FieldGroup) -> Bool {
    store.pointee.groups[Int(group.index)]
  }
  /// Whether somebody asks for one of the group, of this packet or of later ones: the question
  /// before remembering what later packets need.
  @inlinable public func keeps(_ group: FieldGroup) -> Bool {
    store.pointee.heeded[Int(group.index)]
  }
  @inlinable public func wants<V>(_ field: Field<V>) -> Bool {
    store.pointee.wanted[Int(field.id)] != 0
  }
  /// Whether the summary line is wanted, and this packet may still write to it. What a protocol
  /// remembers for later packets must not depend on it, but on `keeps`.
  @inlinable public var wantsColumns: Bool {
    store.pointee.wantsColumns && !store.pointee.columnsFrozen
  }
  /// Whether texts of items are wanted. What a protocol remembers must not depend on it.
  @inlinable public var wantsLabels: Bool { store.pointee.wantsLabels }
  /// Whether packets will be dissected again, so that answers which depend on the moment must be
  /// kept by frame (`FrameMemory`).
  @inlinable public var remembers: Bool {
    store.pointee.remembers || store.pointee.about.willRevisit
  }
  /// Tells this protocol's layer apart from all others of the packet, for `FrameMemory`.
  @inlinable public var place: Int { Int(source) << 24 | start & 0xff_ffff }
  /// Whether `callee` would be entered: it, or something above it, has what somebody wants.
  @inlinable public func isUseful(_ callee: ProtocolHandle) -> Bool {
    store.pointee.entries[Int(store.pointee.references[Int(callee.index)])].isUseful
  }

  /// What protocols know of the packet and tell each other.
  @inlinable public var packet: PacketInfo {
    get { store.pointee.info }
    nonmutating _modify { yield &store.pointee.info }
  }

  /// The protocol's own state.
  @inlinable public subscript<T: ~Copyable>(state: State<T>) -> T {
    nonmutating unsafeAddress {
      UnsafePointer(store.pointee.states[Int(state.index)].assumingMemoryBound(to: T.self))
    }
    nonmutating unsafeMutableAddress {
      store.pointee.states[Int(state.index)].assumingMemoryBound(to: T.self)
    }
  }

  /// Charges one step of work; loops over packet data call it once a round.
  @inlinable public func step() throws(Malformed) {
    store.pointee.work &+= 1
    if store.pointee.work > store.pointee.workLimit { throw Malformed(.work, offset: offset) }
  }

  // MARK: Recording

  /// Adds a node if `field` is wanted; always sets `last`.
  @inlinable @discardableResult mutating func record(
    _ field: FieldID, _ at: Int, _ length: Int, _ value: UInt64, _ flags: Node.Flags = []
  ) -> Item {
    if store.pointee.wanted[Int(field)] == 0 {
      lastNode = Node.none
      return .none
    }
    return recordWanted(field, at, length, value, flags)
  }

  /// Not inlined: a node would be put together in registers at every place that adds one.
  @inline(never) @usableFromInline mutating func recordWanted(
    _ field: FieldID, _ at: Int, _ length: Int, _ value: UInt64, _ flags: Node.Flags
  ) -> Item {
    lastNode = store.pointee.append(
      Node(
        field: field, parent: parent, offset: UInt32(truncatingIfNeeded: at),
        length: UInt32(truncatingIfNeeded: length), value: value, flags: flags, source: source,
        layer: layer), slot: store.pointee.wanted[Int(field)])
    return Item(index: lastNode)
  }

  /// The item added last, or none if nobody wanted it.
  @inlinable public var last: Item { Item(index: lastNode) }
  /// This protocol's own item.
  @inlinable public var own: Item { Item(index: protocolNode) }
  /// The item that the next one is put under.
  @inlinable public var current: Item { Item(index: parent) }
}

/// A run of bytes in the data source in hand; also an item's place.
@frozen public struct Region: BitwiseCopyable, Sendable {
  public let offset: Int
  public let length: Int
  @inlinable public init(_ offset: Int, _ length: Int) {
    self.offset = offset
    self.length = length
  }
  /// For items that stand for no bytes at all.
  @inlinable public static var nowhere: Region { Region(0, -1) }
}
