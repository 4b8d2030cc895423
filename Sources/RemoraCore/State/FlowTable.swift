/// The two ends of a conversation, without regard to which of them sends.
@frozen public struct FlowKey: BitwiseCopyable, Sendable, Equatable {
  @usableFromInline let a0, a1, b0, b1: UInt64
  @usableFromInline let rest: UInt64

  /// - Parameters:
  ///   - tag: sets apart conversations of different kinds between the same ends.
  ///   - isForward: set to whether `from` is the end that the key names first.
  public init(
    from: Address, _ fromPort: UInt32, to: Address, _ toPort: UInt32, tag: UInt16 = 0,
    isForward: inout Bool
  ) {
    isForward =
      from.high != to.high
      ? from.high < to.high : from.low != to.low ? from.low < to.low : fromPort <= toPort
    let (a, b) = isForward ? (from, to) : (to, from)
    let (p, q) = isForward ? (fromPort, toPort) : (toPort, fromPort)
    a0 = a.high
    a1 = a.low
    b0 = b.high
    b1 = b.low
    rest =
      UInt64(p & 0xffff) << 48 | UInt64(q & 0xffff) << 32 | UInt64(tag) << 16
      | UInt64(a.kind.rawValue) << 8 | UInt64(b.kind.rawValue)
  }

  public init(
    from: Address, _ fromPort: UInt32 = 0, to: Address, _ toPort: UInt32 = 0, tag: UInt16 = 0
  ) {
    var ignored = true
    self.init(from: from, fromPort, to: to, toPort, tag: tag, isForward: &ignored)
  }

  @inlinable var hash: UInt64 {
    var h = a0 &* 0x9e37_79b9_7f4a_7c15
    h = (h ^ (h >> 29) ^ a1) &* 0xbf58_476d_1ce4_e5b9
    h = (h ^ (h >> 31) ^ b0) &* 0x94d0_49bb_1331_11eb
    h = (h ^ (h >> 29) ^ b1) &* 0x9e37_79b9_7f4a_7c15
    h = (h ^ (h >> 30) ^ rest) &* 0xbf58_476d_1ce4_e5b9
    // The ports are in the upper bits, which one multiplication does not bring down.
    h = (h ^ (h >> 27)) &* 0x94d0_49bb_1331_11eb
    return h ^ (h >> 31)
  }
}

/// What is known of each conversation; entries are numbered in the order of their first packets.
///
/// Bounded: past `limit` conversations the table starts anew (`restarts` counts it), and numbers
/// go on from where they were.
public struct FlowTable<Value>: ~Copyable {
  private var keys: [FlowKey] = []
  private var values: [Value] = []
  private var slots: [UInt32] = .init(repeating: .max, count: 16)
  private var first: UInt32 = 0
  private let limit: Int
  /// How often the table was full and started anew.
  public private(set) var restarts = 0

  public init(limit: Int = 4 << 20) { self.limit = max(16, limit) }

  /// Conversations in the table.
  public var count: Int { values.count }
  /// The number that the next new conversation gets.
  public var nextNumber: UInt32 { first &+ UInt32(truncatingIfNeeded: values.count) }

  /// The place of `key`'s entry, made with `make` if there is none yet.
  public mutating func place(
    _ key: FlowKey, make: (_ number: UInt32) -> Value
  ) -> (index: Int, number: UInt32, isNew: Bool) {
    var slot = Int(truncatingIfNeeded: key.hash) & (slots.count - 1)
    while slots[slot] != .max {
      let index = Int(slots[slot])
      if keys[index] == key { return (index, first &+ slots[slot], false) }
      slot = (slot + 1) & (slots.count - 1)
    }
    if values.count >= limit {
      startAnew()
      slot = Int(truncatingIfNeeded: key.hash) & (slots.count - 1)
    }
    let number = nextNumber
    let index = values.count
    keys.append(key)
    values.append(make(number))
    slots[slot] = UInt32(truncatingIfNeeded: index)
    if values.count * 2 > slots.count { rehash() }
    return (index, number, true)
  }

  /// The entry of `key`, or nil.
  public func find(_ key: FlowKey) -> Int? {
    var slot = Int(truncatingIfNeeded: key.hash) & (slots.count - 1)
    while slots[slot] != .max {
      let index = Int(slots[slot])
      if keys[index] == key { return index }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  public subscript(index: Int) -> Value {
    get { values[index] }
    _modify { yield &values[index] }
  }

  /// Gives `key` a fresh entry under the next number: the same ends, a new conversation.
  public mutating func restart(
    _ key: FlowKey, make: (_ number: UInt32) -> Value
  ) -> (index: Int, number: UInt32) {
    var slot = Int(truncatingIfNeeded: key.hash) & (slots.count - 1)
    while slots[slot] != .max, keys[Int(slots[slot])] != key {
      slot = (slot + 1) & (slots.count - 1)
    }
    // A full table starts anew, and knows none of the old keys.
    if values.count >= limit { startAnew() }
    guard slots[slot] != .max else {
      let made = place(key, make: make)
      return (made.index, made.number)
    }
    let number = nextNumber
    let index = values.count
    // The old entry stays behind under its number, found by nobody.
    keys.append(key)
    values.append(make(number))
    slots[slot] = UInt32(truncatingIfNeeded: index)
    return (index, number)
  }

  private mutating func startAnew() {
    first = nextNumber
    keys.removeAll(keepingCapacity: true)
    values.removeAll(keepingCapacity: true)
    for i in slots.indices { slots[i] = .max }
    restarts += 1
  }

  private mutating func rehash() {
    var larger = [UInt32](repeating: .max, count: slots.count * 2)
    for old in slots where old != .max {
      var slot = Int(truncatingIfNeeded: keys[Int(old)].hash) & (larger.count - 1)
      while larger[slot] != .max { slot = (slot + 1) & (larger.count - 1) }
      larger[slot] = old
    }
    slots = larger
  }
}

/// Answers that depend on the moment a packet was first seen, kept by frame number, so that a
/// second pass gives the same tree. Only filled in runs that visit packets twice.
public struct FrameMemory<Value>: ~Copyable {
  private var values: [UInt64: Value] = [:]
  public init() {}

  /// - Parameter place: tells the layers of one packet apart, such as their offset.
  public subscript(frame: UInt32, place: Int) -> Value? {
    get { values[UInt64(frame) << 32 | UInt64(UInt32(truncatingIfNeeded: place))] }
    set { values[UInt64(frame) << 32 | UInt64(UInt32(truncatingIfNeeded: place))] = newValue }
  }
}
