/// A question of a filter about 32 bits of a header: whether, shifted, they are a number.
package struct SkimQuestion: Sendable, Equatable {
  package let field: FieldID
  package let wanted: UInt64
  package let shift: UInt64

  package init(_ field: FieldID, is wanted: UInt64, shift: UInt64) {
    self.field = field
    self.wanted = wanted
    self.shift = shift
  }
}

/// The shortcuts of a run, in raw memory.
struct Shortcuts {
  struct Entry: BitwiseCopyable {
    var length = 0
    /// Where 16 bits say how many bytes header and payload are together, or -1 …
    var total = -1
    /// … less this.
    var extra = 0
    var key = 0
    var keyIsByte = false
    var hasEnds = false
    var ends = Shortcut.Ends.ipv4(at: 0, 0)
    var table: UInt16 = 0
    var leastKey: UInt64 = 0
    var otherKeys: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
    /// What the table does not have is data.
    var fallsToData = false
    /// Ranges of `tests`, `items` and `asks`.
    var firstTest = 0
    var testEnd = 0
    var firstItem = 0
    var itemEnd = 0
    var firstAsk = 0
    var askEnd = 0

    /// Whether the header has another form with this key of one byte.
    @inline(__always) func isOther(_ key: UInt64) -> Bool {
      let word =
        key & 128 == 0
        ? (key & 64 == 0 ? otherKeys.0 : otherKeys.1) : (key & 64 == 0 ? otherKeys.2 : otherKeys.3)
      return word >> (key & 63) & 1 != 0
    }
  }

  /// A question, where it is asked.
  struct Ask: BitwiseCopyable {
    let at: Int
    let wanted, shift: UInt64
  }

  let entries: UnsafeMutablePointer<Entry>
  private let entryCount: Int
  let tests: UnsafeMutablePointer<Shortcut.Test>
  /// Those that are wanted.
  let items: UnsafeMutablePointer<Shortcut.Item>
  private(set) var asks: UnsafeMutablePointer<Ask>
  /// By protocol: the entry plus one, or 0.
  let numbers: UnsafeMutablePointer<UInt8>
  private let described: [Shortcut]

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
      entry.total = shortcut.total ?? shortcut.payload ?? -1
      entry.extra = shortcut.payload == nil ? 0 : shortcut.length
      entry.key = shortcut.key
      entry.keyIsByte = shortcut.keyIsByte
      if let ends = shortcut.ends {
        entry.hasEnds = true
        entry.ends = ends
      }
      entry.table = shortcut.table
      entry.leastKey = shortcut.leastKey
      let others = shortcut.otherKeys
      entry.otherKeys = (others[0], others[1], others[2], others[3])
      entry.fallsToData =
        shortcut.fallsToData
        && shortcut.recognizers.map { registry.recognizers[Int($0)].isEmpty } ?? true
      entry.firstTest = allTests.count
      allTests += shortcut.tests
      entry.testEnd = allTests.count
      entry.firstItem = allItems.count
      allItems += shortcut.items.filter { wanted.contains($0.field) }
      entry.itemEnd = allItems.count
      made.append(entry)
      numbers[Int(proto)] = UInt8(truncatingIfNeeded: made.count)
    }
    described = Array(registry.shortcuts.values)
    entries = .allocate(capacity: max(1, made.count))
    entries.initialize(from: made, count: made.count)
    entryCount = made.count
    tests = .allocate(capacity: max(1, allTests.count))
    tests.initialize(from: allTests, count: allTests.count)
    items = .allocate(capacity: max(1, allItems.count))
    items.initialize(from: allItems, count: allItems.count)
    asks = .allocate(capacity: 0)
  }

  /// - Returns: false if a question is about a field that no shortcut has.
  mutating func ask(_ questions: [SkimQuestion]) -> Bool {
    var all: [Ask] = []
    var found: Set<FieldID> = []
    for (index, shortcut) in described.enumerated() {
      entries[index].firstAsk = all.count
      for item in shortcut.items {
        for question in questions where question.field == item.field {
          all.append(Ask(at: item.at, wanted: question.wanted, shift: question.shift))
          found.insert(question.field)
        }
      }
      entries[index].askEnd = all.count
    }
    asks.deallocate()
    asks = .allocate(capacity: max(1, all.count))
    asks.initialize(from: all, count: all.count)
    return questions.allSatisfy { found.contains($0.field) }
  }

  func free() {
    entries.deallocate()
    tests.deallocate()
    items.deallocate()
    asks.deallocate()
    numbers.deallocate()
  }
}

/// What going through a packet by shortcuts says about it.
package enum Glance: Sendable {
  /// It has to be dissected.
  case unknown
  /// No question holds, and it leaves nothing behind.
  case quiet
  /// No question holds, but it may leave something behind for others.
  case unseen
}

extension Store {
  /// Where the way by shortcuts ended.
  private struct Halt {
    /// The protocol that would be entered next; -1 if nothing follows.
    var proto = -1
    var at = 0
    var end = 0
    var reported = 0
    /// The last header with addresses.
    var network: UnsafeRawPointer?
    var ends = Shortcut.Ends.ipv4(at: 0, 0)
    var ipProtocol: UInt8 = 0
    var networkLayers = 0
  }

  /// More headers than this are left to the dissectors and their limits.
  private static var mostHeaders: Int { 16 }

  /// Goes through a packet by shortcuts alone.
  /// - Parameter visit: is shown each header; false ends the way.
  /// - Returns: nil if the packet has to be dissected.
  @inline(__always)
  private mutating func walk(
    _ shortcuts: borrowing Shortcuts, _ first: UInt16, _ bytes: UnsafeRawBufferPointer,
    _ originalLength: Int,
    _ visit: (inout Store, UnsafeMutablePointer<Shortcuts.Entry>, UnsafeRawPointer, Int) -> Bool
  ) -> Halt? {
    guard let base = bytes.baseAddress else { return nil }
    var halt = Halt()
    var proto = Int(first)
    var at = 0
    var end = bytes.count
    var reported = max(originalLength, bytes.count)
    var headers = 0
    while headers < Self.mostHeaders {
      headers &+= 1
      let number = shortcuts.numbers[proto]
      guard number != 0 else { return nil }
      let entry = shortcuts.entries + Int(number) - 1
      guard end &- at >= entry.pointee.length else { return nil }
      let header = base + at
      var i = entry.pointee.firstTest
      while i < entry.pointee.testEnd {
        let test = shortcuts.tests[i]
        guard word(header + test.at) & test.mask == test.value else { return nil }
        i &+= 1
      }
      if entry.pointee.total >= 0 {
        let total = Int(word(header + entry.pointee.total)) &+ entry.pointee.extra
        guard total >= entry.pointee.length, total <= reported &- at else { return nil }
        // Without a payload a length may mean something else.
        if entry.pointee.extra > 0, total == entry.pointee.length { return nil }
        reported = at &+ total
        end = min(end, reported)
      }
      guard visit(&self, entry, header, at) else { return nil }
      let key = header + entry.pointee.key
      let value = entry.pointee.keyIsByte ? UInt64(key.load(as: UInt8.self)) : UInt64(word(key))
      if entry.pointee.keyIsByte, entry.pointee.isOther(value) { return nil }
      if entry.pointee.hasEnds {
        halt.network = header
        halt.ends = entry.pointee.ends
        halt.networkLayers &+= 1
        halt.ipProtocol = UInt8(truncatingIfNeeded: value)
      }
      at &+= entry.pointee.length
      if at == reported { return halt }
      let found = tables[Int(entry.pointee.table)].find(value)
      if found == 0 {
        // It may be recognised, or be another kind of packet altogether.
        return entry.pointee.fallsToData ? halt : nil
      }
      guard value >= entry.pointee.leastKey else { return nil }
      proto = Int(found) &- 1
      let gate = entries[proto].gate
      if !entries[proto].isUseful
        || gate != 0 && isShut(gateMemory[Int(gate) &- 1], base + at, min(end, reported) &- at)
      {
        halt.proto = proto
        halt.at = at
        halt.end = min(end, reported)
        halt.reported = reported
        return halt
      }
    }
    return nil
  }

  /// Adds what is wanted of a packet's headers.
  /// - Returns: false if it has to be dissected; nothing has been added then.
  mutating func leap(
    _ shortcuts: borrowing Shortcuts, _ first: UInt16, _ bytes: UnsafeRawBufferPointer
  ) -> Bool {
    let items = shortcuts.items
    let halt = walk(shortcuts, first, bytes, about.originalLength) { store, entry, header, at in
      var i = entry.pointee.firstItem
      while i < entry.pointee.itemEnd {
        store.addItem(items[i], header, at)
        i &+= 1
      }
      return true
    }
    return halt == nil ? retreat() : true
  }

  /// Puts the questions to a packet's headers.
  /// - Returns: whether none holds; false, too, if the packet has to be dissected to know.
  mutating func skim(
    _ shortcuts: borrowing Shortcuts, _ first: UInt16, _ bytes: UnsafeRawBufferPointer,
    _ originalLength: Int
  ) -> Bool {
    walk(shortcuts, first, bytes, originalLength, Self.noneHolds(shortcuts.asks)) != nil
  }

  /// The same, and whether the packet leaves something behind in the dissector that is watched.
  mutating func glance(
    _ shortcuts: borrowing Shortcuts, _ first: UInt16, _ bytes: UnsafeRawBufferPointer
  ) -> Glance {
    guard let base = bytes.baseAddress, let watched,
      let halt = walk(
        shortcuts, first, bytes, watched.pointee.about.originalLength,
        Self.noneHolds(shortcuts.asks)),
      halt.networkLayers <= 1
    else { return .unknown }
    let source = halt.network.map { address($0 + halt.ends.source, halt.ends.isIPv6) }
    let destination = halt.network.map { address($0 + halt.ends.destination, halt.ends.isIPv6) }
    let isUseful = halt.proto >= 0 && entries[halt.proto].isUseful
    guard let source, let destination else {
      if isUseful { return .unknown }
      return halt.proto < 0 || !watched.pointee.outreach[halt.proto] ? .quiet : .unseen
    }
    let ends = Ends(source, destination)
    if kept.mayHave(ends.mix) { return .unknown }
    leftOut.insert(ends)
    if !isUseful {
      return halt.proto < 0 || !watched.pointee.outreach[halt.proto] ? .quiet : .unseen
    }
    reset(silent: false)
    self.bytes = bytes
    info.reset(watched.pointee.about)
    info.ipProtocol = halt.ipProtocol
    info.source = source
    info.destination = destination
    info.networkLayers = 1
    return withUnsafeMutablePointer(to: &self) { store in
      var carrier = Dissection(
        store: store, base: base, start: halt.at, end: halt.end, reportedEnd: halt.reported,
        root: Node.none, depth: 2, proto: UInt16(truncatingIfNeeded: halt.proto), source: 0,
        isContained: false)
      do throws(Malformed) { try carrier.run() } catch { return .unseen }
      return store.pointee.isQuiet ? .quiet : .unseen
    }
  }

  @inline(__always)
  private static func noneHolds(
    _ asks: UnsafeMutablePointer<Shortcuts.Ask>
  ) -> (inout Store, UnsafeMutablePointer<Shortcuts.Entry>, UnsafeRawPointer, Int) -> Bool {
    { _, entry, header, _ in
      var i = entry.pointee.firstAsk
      while i < entry.pointee.askEnd {
        let ask = asks + i
        let value = UInt32(
          bigEndian: (header + ask.pointee.at).loadUnaligned(as: UInt32.self))
        if UInt64(value) >> ask.pointee.shift == ask.pointee.wanted { return false }
        i &+= 1
      }
      return true
    }
  }

  private func address(_ place: UnsafeRawPointer, _ isIPv6: Bool) -> Address {
    if !isIPv6 {
      return Address(
        kind: .ipv4, high: 0,
        low: UInt64(UInt32(bigEndian: place.loadUnaligned(as: UInt32.self))))
    }
    return Address(
      kind: .ipv6, high: UInt64(bigEndian: place.loadUnaligned(as: UInt64.self)),
      low: UInt64(bigEndian: (place + 8).loadUnaligned(as: UInt64.self)))
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
