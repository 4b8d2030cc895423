public import RemoraCore

/// What running a filter writes to: one per worker and filter, made by `Filter.scratch`. Its
/// memory grows to what the largest packet needed and is used again.
public struct FilterScratch: ~Copyable {
  /// Keeps the tables alive and says whose scratch this is.
  let program: Program
  let view: ProgramView
  /// By the filter's own slot: the slot in the trees it will see, or -1.
  private(set) var slotMap: UnsafeMutablePointer<Int>
  /// The same for the fields of the packet's other end; none if they are not all there.
  private var mirrorMap: UnsafeMutablePointer<Int>
  /// By the filter's own slot: how many values a packet has of it that is in no tunnel.
  private let most: [Int]
  private let addresses: AddressSteps?
  /// First cell and number of cells.
  let registers: UnsafeMutablePointer<(first: Int, count: Int)>
  let flags: UnsafeMutablePointer<Bool>
  var cells: UnsafeMutablePointer<Cell>
  var cellCount = 0
  private var cellCapacity = 64
  var made: UnsafeMutableRawPointer
  var madeCount = 0
  private var madeCapacity = 256
  var regex = RegexScratch()
  /// What references stand for.
  var selected = SelectedValues()
  /// The instance that scoped reads look at: its item, and where in which slot it was found.
  var instance = InstanceCursor()
  /// Pairs of values left to look at for the packet in hand.
  var pairsLeft = 0
  /// Relations given up because of too many values; they count as false.
  var pairLimitHits = 0

  init(_ program: Program, slots: [Int], mirrors: [(slot: Int, most: Int)] = []) {
    self.program = program
    view = program.view
    let count = Swift.max(1, program.view.slotTotal)
    slotMap = .allocate(capacity: count)
    slotMap.initialize(repeating: -1, count: count)
    for (index, slot) in slots.enumerated() where index < count { slotMap[index] = slot }
    mirrorMap = .allocate(capacity: count)
    mirrorMap.initialize(repeating: -1, count: count)
    for (index, mirror) in mirrors.enumerated() where index < count {
      mirrorMap[index] = mirror.slot
    }
    most = mirrors.allSatisfy { $0.slot >= 0 } ? mirrors.map(\.most) : []
    addresses = AddressSteps(program.view, slotMap, mirrors.map(\.slot))
    registers = .allocate(capacity: Swift.max(1, program.view.registerCount))
    registers.initialize(
      repeating: (0, 0), count: Swift.max(1, program.view.registerCount))
    flags = .allocate(capacity: Swift.max(1, program.view.flagCount))
    flags.initialize(repeating: false, count: Swift.max(1, program.view.flagCount))
    cells = .allocate(capacity: cellCapacity)
    made = .allocate(byteCount: madeCapacity, alignment: 8)
  }

  deinit {
    addresses?.free()
    slotMap.deallocate()
    mirrorMap.deallocate()
    registers.deallocate()
    flags.deallocate()
    cells.deallocate()
    made.deallocate()
  }

  /// Keeps what the fields of `${field}` references have in this packet, until another is
  /// selected; without one, references have no value.
  public mutating func select(_ tree: borrowing Tree) {
    cellCount = 0
    madeCount = 0
    selected.removeAll(reads: view.readCount)
    for index in 0..<view.readCount where view.reads[index].source == .selected {
      let first = cellCount
      collect(view.reads[index], tree)
      for place in first..<cellCount {
        let cell = cells[place]
        selected.append(cell, bytes(cell, tree), read: index)
      }
    }
  }

  /// Regular expressions given up after a million steps, and relations over too many pairs of
  /// values; each counted as false.
  public var limitHits: Int { regex.limitHits + pairLimitHits }

  /// What was given up, and how often: a sentence for each kind, none if nothing was.
  package var limitReports: [String] {
    var out: [String] = []
    let times = { (count: Int) in count == 1 ? "once" : "\(count) times" }
    if regex.limitHits > 0 {
      let pattern = regex.firstHit.flatMap { program.pattern(of: $0) } ?? ""
      out.append(
        "The pattern \"\(pattern)\" took too many steps \(times(regex.limitHits)); "
          + "that counted as false.")
    }
    if pairLimitHits > 0 {
      out.append(
        "A comparison of too many values was given up \(times(pairLimitHits)); "
          + "that counted as false.")
    }
    return out
  }

  /// Whether a packet passes the filter that made this scratch. The way for loops over many packets:
  /// nothing is retained.
  public mutating func passes(_ tree: borrowing Tree) -> Bool {
    if let addresses { return addresses.run(tree) }
    return run(tree)
  }

  /// Whether no packet of the conversation of this one passes, in either direction, given that
  /// this one does not: asked of filters on what all packets of a conversation have in common, such
  /// as addresses, ports and the stream's number, and of packets that are in no tunnel. False if
  /// that is not known.
  public mutating func sparesBothWays(_ tree: borrowing Tree) -> Bool {
    if let addresses { return addresses.runMirrored(tree) == false }
    guard !most.isEmpty else { return false }
    for slot in most.indices {
      var count = 0
      var node = tree.first(slot: slotMap[slot])
      while let item = node {
        count += 1
        node = tree.next(item)
      }
      if count > most[slot] { return false }
    }
    swap(&slotMap, &mirrorMap)
    defer { swap(&slotMap, &mirrorMap) }
    return !run(tree)
  }

  @inline(__always) mutating func push(_ cell: Cell) {
    if cellCount == cellCapacity { growCells() }
    (cells + cellCount).initialize(to: cell)
    cellCount &+= 1
  }

  @inline(never) private mutating func growCells() {
    let larger = UnsafeMutablePointer<Cell>.allocate(capacity: cellCapacity * 2)
    larger.update(from: cells, count: cellCount)
    cells.deallocate()
    cells = larger
    cellCapacity *= 2
  }

  /// Room for `count` more bytes made for this packet.
  @inline(never) mutating func reserve(_ count: Int) {
    guard madeCount + count > madeCapacity else { return }
    let capacity = Swift.max(madeCapacity * 2, madeCount + count)
    let larger = UnsafeMutableRawPointer.allocate(byteCount: capacity, alignment: 8)
    larger.copyMemory(from: made, byteCount: madeCount)
    made.deallocate()
    made = larger
    madeCapacity = capacity
  }

  /// Adds one byte for which room was reserved.
  @inline(__always) mutating func make(_ byte: UInt8) {
    if madeCount == madeCapacity { reserve(1) }
    made.storeBytes(of: byte, toByteOffset: madeCount, as: UInt8.self)
    madeCount &+= 1
  }

  /// The `size` low bytes of a number, most significant first.
  mutating func make(number: UInt64, size: Int) -> Cell {
    reserve(size)
    let start = madeCount
    for index in 0..<size {
      make(UInt8(truncatingIfNeeded: number >> UInt64(8 * (size - 1 - index))))
    }
    return Cell(.made, start: start, count: size)
  }

  mutating func make(text: String) -> Cell {
    let start = madeCount
    var copy = text
    copy.withUTF8 { bytes in
      reserve(bytes.count)
      for byte in bytes { make(byte) }
    }
    return Cell(.made, start: start, count: madeCount - start)
  }
}
