/// The commonest form of a protocol's header, described instead of read step by step.
///
/// Where nothing is wanted but fields of such headers, packets that have this form down to a
/// protocol that is not wanted are done in one go; all others are dissected. What the description
/// yields must be what the protocol's own code does.
public struct Shortcut: Sendable {
  /// A condition on 16 bits of the header.
  public struct Test: Sendable, BitwiseCopyable {
    let at: Int
    let mask, value: UInt16

    /// - Parameter at: the place in bytes from the start of the header.
    public init(at: Int, mask: UInt16, is value: UInt16) {
      self.at = at
      self.mask = mask
      self.value = value
    }
  }

  /// An item for 32 bits of the header.
  public struct Item: Sendable, BitwiseCopyable {
    let field: FieldID
    let at: Int
    let flags: Node.Flags

    /// - Parameter at: the place in bytes from the start of the header.
    public init(_ field: FieldID, at: Int, _ flags: Node.Flags = []) {
      self.field = field
      self.at = at
      self.flags = flags
    }
  }

  /// Bytes of the header.
  let length: Int
  let tests: [Test]
  /// Where 16 bits say how long header and payload are together; nil if nothing does.
  let total: Int?
  let items: [Item]
  var table: UInt16 = 0
  var key = 0
  var keyIsByte = false
  var leastKey: UInt64 = 0

  public init(length: Int, tests: [Test] = [], total: Int? = nil, items: [Item] = []) {
    self.length = length
    self.tests = tests
    self.total = total
    self.items = items
  }
}

extension Builder {
  /// Describes the commonest form of this protocol's header.
  /// - Parameters:
  ///   - table: what hands on the payload …
  ///   - key: … by the 16 bits, or the byte, at this place.
  ///   - least: keys below are no keys.
  public mutating func shortcut(
    _ shortcut: Shortcut, to table: Table<UInt16>, by key: Int, from least: UInt16 = 0
  ) {
    var shortcut = shortcut
    shortcut.leastKey = UInt64(least)
    shortcut.table = table.index
    shortcut.key = key
    draft.shortcuts[proto] = shortcut
  }

  /// The same with a key of one byte.
  public mutating func shortcut(_ shortcut: Shortcut, to table: Table<UInt8>, by key: Int) {
    var shortcut = shortcut
    shortcut.table = table.index
    shortcut.key = key
    shortcut.keyIsByte = true
    draft.shortcuts[proto] = shortcut
  }
}

/// The shortcuts of a run, in raw memory.
struct Shortcuts {
  struct Entry: BitwiseCopyable {
    var length = 0
    var total = -1
    var key = 0
    var keyIsByte = false
    var table: UInt16 = 0
    var leastKey: UInt64 = 0
    /// Ranges of `tests` and `items`.
    var firstTest = 0
    var testEnd = 0
    var firstItem = 0
    var itemEnd = 0
  }

  let entries: UnsafeMutablePointer<Entry>
  let tests: UnsafeMutablePointer<Shortcut.Test>
  /// Those that are wanted.
  let items: UnsafeMutablePointer<Shortcut.Item>
  /// By protocol: the entry plus one, or 0.
  let numbers: UnsafeMutablePointer<UInt8>

  /// nil if something else is wanted than what they have.
  init?(_ needs: Needs, _ registry: SealedRegistry) {
    guard !needs.wholeTree, !needs.columns, !needs.labels, !needs.layers, !needs.revisits,
      !needs.slots.isEmpty, registry.shortcuts.count < 255
    else { return nil }
    var covered: Set<FieldID> = []
    for shortcut in registry.shortcuts.values { covered.formUnion(shortcut.items.map(\.field)) }
    guard needs.slots.allSatisfy(covered.contains) else { return nil }
    let wanted = Set(needs.slots)
    var made: [Entry] = []
    var allTests: [Shortcut.Test] = []
    var allItems: [Shortcut.Item] = []
    numbers = .allocate(capacity: max(1, registry.protocols.count))
    numbers.initialize(repeating: 0, count: registry.protocols.count)
    for (proto, shortcut) in registry.shortcuts {
      var entry = Entry()
      entry.length = shortcut.length
      entry.total = shortcut.total ?? -1
      entry.key = shortcut.key
      entry.keyIsByte = shortcut.keyIsByte
      entry.table = shortcut.table
      entry.leastKey = shortcut.leastKey
      entry.firstTest = allTests.count
      allTests += shortcut.tests
      entry.testEnd = allTests.count
      entry.firstItem = allItems.count
      allItems += shortcut.items.filter { wanted.contains($0.field) }
      entry.itemEnd = allItems.count
      made.append(entry)
      numbers[Int(proto)] = UInt8(truncatingIfNeeded: made.count)
    }
    entries = .allocate(capacity: max(1, made.count))
    entries.initialize(from: made, count: made.count)
    tests = .allocate(capacity: max(1, allTests.count))
    tests.initialize(from: allTests, count: allTests.count)
    items = .allocate(capacity: max(1, allItems.count))
    items.initialize(from: allItems, count: allItems.count)
  }

  func free() {
    entries.deallocate()
    tests.deallocate()
    items.deallocate()
    numbers.deallocate()
  }
}

extension Store {
  /// Goes through a packet by shortcuts alone.
  /// - Returns: false if it has to be dissected; nothing has been added then.
  mutating func leap(
    _ shortcuts: borrowing Shortcuts, _ first: UInt16, _ bytes: UnsafeRawBufferPointer
  ) -> Bool {
    guard let base = bytes.baseAddress else { return false }
    var proto = Int(first)
    var at = 0
    var end = bytes.count
    var reported = max(about.originalLength, bytes.count)
    while true {
      let number = shortcuts.numbers[proto]
      guard number != 0 else { return retreat() }
      let entry = shortcuts.entries + Int(number) - 1
      guard end &- at >= entry.pointee.length else { return retreat() }
      let header = base + at
      var i = entry.pointee.firstTest
      while i < entry.pointee.testEnd {
        let test = shortcuts.tests[i]
        guard word(header + test.at) & test.mask == test.value else { return retreat() }
        i &+= 1
      }
      if entry.pointee.total >= 0 {
        let total = Int(word(header + entry.pointee.total))
        guard total >= entry.pointee.length, total <= reported &- at else { return retreat() }
        reported = at &+ total
        end = min(end, reported)
      }
      i = entry.pointee.firstItem
      while i < entry.pointee.itemEnd {
        addItem(shortcuts.items[i], header, at)
        i &+= 1
      }
      let key = header + entry.pointee.key
      let value = entry.pointee.keyIsByte ? UInt64(key.load(as: UInt8.self)) : UInt64(word(key))
      at &+= entry.pointee.length
      if at == reported { return true }
      let found = tables[Int(entry.pointee.table)].find(value)
      // What is in no table may be recognised, or be another kind of packet altogether.
      guard found != 0, value >= entry.pointee.leastKey else { return retreat() }
      proto = Int(found) &- 1
      if !entries[proto].isUseful { return true }
      let gate = entries[proto].gate
      if gate != 0, isShut(gateMemory[Int(gate) &- 1], base + at, min(end, reported) &- at) {
        return true
      }
    }
  }

  /// Whether the bytes lead nowhere by a gate.
  @inline(__always)
  private func isShut(_ gate: Gate, _ start: UnsafeRawPointer, _ have: Int) -> Bool {
    if gate.first &+ 2 > have || gate.second &+ 2 > have { return false }
    return !gate.isOpen(word(start + gate.first)) && !gate.isOpen(word(start + gate.second))
  }

  @inline(__always) private func word(_ place: UnsafeRawPointer) -> UInt16 {
    UInt16(bigEndian: place.loadUnaligned(as: UInt16.self))
  }

  @inline(__always)
  private mutating func addItem(_ item: Shortcut.Item, _ header: UnsafeRawPointer, _ at: Int) {
    let value = UInt32(bigEndian: (header + item.at).loadUnaligned(as: UInt32.self))
    _ = append(
      Node(
        field: item.field, parent: Node.none, offset: UInt32(truncatingIfNeeded: at &+ item.at),
        length: 4, value: UInt64(value), flags: item.flags, source: 0, layer: 1),
      slot: wanted[Int(item.field)])
  }

  /// Takes back what was added.
  @inline(never) private mutating func retreat() -> Bool {
    nodeCount = 0
    for slot in 0..<slotCount { ends[slot].head = Node.none }
    return false
  }
}
