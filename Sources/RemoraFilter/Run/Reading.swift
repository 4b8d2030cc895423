internal import RemoraCore

/// From nodes of the tree to cells.
extension FilterScratch {
  /// Appends the values of a read; false when there are none.
  mutating func read(_ index: Int, into register: Int, _ tree: borrowing Tree) -> Bool {
    let read = view.reads[index]
    let first = cellCount
    switch read.source {
    case .selected: for cell in selected.values(read: index) { push(cell) }
    // Columns are of the first layer.
    case .column:
      if read.layerCount == 0 || isIn(read, 1, 1) { push(make(text: column(read.column, tree))) }
    case .packet: collect(read, tree)
    }
    registers[register] = (first, cellCount &- first)
    return cellCount > first
  }

  /// Appends the values that the packet has.
  @inline(__always)
  mutating func collect(_ read: SealedRead, _ tree: borrowing Tree) {
    let innermost = read.layerCount > 0 ? innermostLayer(read, tree) : 0
    for offset in 0..<Int(read.slotCount) {
      let slot = view.slots[Int(read.slotFirst) &+ offset]
      var next = tree.first(slot: slotMap[Int(slot.slot)])
      while let node = next {
        let isHere = !read.isScoped || isInInstance(node, tree)
        if isHere, read.layerCount == 0 || isIn(read, tree[node].layer, innermost) {
          append(node, slot, read, tree)
        }
        next = tree.next(node)
      }
    }
  }

  @inline(__always)
  private mutating func append(
    _ index: Int, _ slot: SealedSlot, _ read: SealedRead, _ tree: borrowing Tree
  ) {
    if read.isRaw {
      let count = tree.withPlace(tree[index]) { $0.count }
      push(Cell(.place, node: UInt32(truncatingIfNeeded: index), count: count))
    } else if read.hasLabels {
      label(tree[index].value, slot)
    } else {
      push(cell(index, slot.type, tree))
    }
  }

  /// The value of a node of a type.
  @inline(__always)
  mutating func cell(_ index: Int, _ type: FieldType, _ tree: borrowing Tree) -> Cell {
    let value = tree[index].value
    switch type {
    case .boolean: return Cell(bits: value == 0 ? 0 : 1)
    case .relativeTime: return Cell(whole: Whole(signed: Int64(bitPattern: value)))
    case .absoluteTime:
      let time = AbsoluteTime(packed: value)
      return Cell(
        whole: Whole(
          signed: TimeLiteral.nanosecondsHeld(seconds: time.seconds, Int64(time.nanoseconds))))
    case .float, .double, .ieee11073SFloat, .ieee11073Float: return Cell(bits: value)
    case .ipv4: return Cell(bits: value & 0xffff_ffff, prefix: 32)
    case .ether: return make(number: value, size: 6)
    case .eui64: return make(number: value, size: 8)
    case .protocolName:
      let count = tree.withValue(tree[index]) { $0.count }
      return Cell(
        .value, node: UInt32(truncatingIfNeeded: index),
        count: Swift.min(count, Int(tree[index].length)))
    case _ where type.isSigned: return Cell(whole: Whole(signed: Int64(bitPattern: value)))
    case _ where type.isUnsigned: return Cell(bits: value)
    default:
      let count = tree.withValue(tree[index]) { $0.count }
      return Cell(
        .value, node: UInt32(truncatingIfNeeded: index), count: count,
        prefix: type == .ipv6 ? 128 : 0)
    }
  }

  // MARK: Labels and columns

  private mutating func label(_ value: UInt64, _ slot: SealedSlot) {
    if slot.maker >= 0 {
      push(make(text: program.makers[Int(slot.maker)](value)))
      return
    }
    let labels = view.labels + Int(slot.labelFirst)
    for index in 0..<Int(slot.labelCount) {
      if labels[index].low <= value, value <= labels[index].high {
        push(labels[index].text)
        return
      }
    }
  }

  private mutating func column(_ index: UInt8, _ tree: borrowing Tree) -> String {
    guard Int(index) < Column.allCases.count else { return "" }
    let record = tree.record
    switch Column.allCases[Int(index)] {
    case .info: return tree.withColumn(.info) { String(decoding: $0, as: UTF8.self) }
    case .protocolName:
      return tree.withColumn(.protocolName) { String(decoding: $0, as: UTF8.self) }
    case .source:
      let info = tree.info
      return address(
        .source, info.source.kind == .none ? info.linkSource : info.source, tree)
    case .destination:
      let info = tree.info
      return address(
        .destination, info.destination.kind == .none ? info.linkDestination : info.destination,
        tree)
    case .number: return String(record.number)
    case .length: return String(record.originalLength)
    case .time:
      let elapsed = record.time.since(record.firstTime).nanoseconds
      let digits = String(elapsed.magnitude % 1_000_000_000)
      let padded = String(repeating: "0", count: 9 - digits.count) + digits
      return (elapsed < 0 ? "-" : "") + String(elapsed.magnitude / 1_000_000_000) + "."
        + padded.prefix(Int(record.timeDigits))
    }
  }

  /// An address column: what a protocol set, or else the address of the innermost layer.
  private mutating func address(
    _ column: Tree.ColumnText, _ plain: Address, _ tree: borrowing Tree
  ) -> String {
    let own: String? = tree.withColumn(column) {
      $0.baseAddress == nil ? nil : String(decoding: $0, as: UTF8.self)
    }
    if let own { return own }
    return plain.kind == .ether
      ? tree.names.name(of: MACAddress(bits: plain.low)) : tree.names.name(of: plain)
  }

  // MARK: Layers

  /// The innermost layer in which a field is; asked for only where a range counts from there.
  private mutating func innermostLayer(_ read: SealedRead, _ tree: borrowing Tree) -> Int {
    var isNeeded = false
    for index in 0..<Int(read.layerCount) {
      if view.ranges[Int(read.layerFirst) &+ index].start < 0 { isNeeded = true }
    }
    guard isNeeded else { return 0 }
    var innermost = 0
    for offset in 0..<Int(read.slotCount) {
      var next = tree.first(slot: slotMap[Int(view.slots[Int(read.slotFirst) &+ offset].slot)])
      while let node = next {
        innermost = Swift.max(innermost, Int(tree[node].layer))
        next = tree.next(node)
      }
    }
    return innermost
  }

  private mutating func isIn(_ read: SealedRead, _ layer: UInt8, _ innermost: Int) -> Bool {
    for index in 0..<Int(read.layerCount) {
      let range = view.ranges[Int(read.layerFirst) &+ index]
      let from = range.start < 0 ? innermost + Int(range.start) + 1 : Int(range.start)
      let to: Int
      switch range.extent {
      case .toEnd: to = .max
      case .length(let length): to = from + Int(length) - 1
      case .through(let last):
        to = last < 0 ? innermost + Int(last) + 1 : Int(last)
        // From before the first layer to a layer: nothing, unlike to the end.
        if from < 1 { continue }
      }
      if from <= Int(layer), Int(layer) <= to { return true }
    }
    return false
  }
}
