/// The verb `put`: record a value that was computed or read before; the cursor stays.
extension Dissection {
  @inlinable @discardableResult mutating func put(
    _ field: FieldID, _ value: UInt64, _ place: Region, _ flags: Node.Flags
  ) -> Item {
    place.length < 0
      ? record(field, 0, 0, value, flags.union(.placeless))
      : record(field, place.offset, place.length, value, flags)
  }

  @inlinable @discardableResult public mutating func put<V: FixedWidthInteger>(
    _ field: Field<V>, _ value: V, at place: Region, _ flags: Node.Flags = []
  ) -> Item {
    put(
      field.id,
      V.isSigned
        ? UInt64(bitPattern: Int64(truncatingIfNeeded: value))
        : UInt64(truncatingIfNeeded: value), place, flags)
  }

  @inlinable @discardableResult public mutating func put(
    _ field: Field<Bool>, _ value: Bool, at place: Region, _ flags: Node.Flags = []
  ) -> Item { put(field.id, value ? 1 : 0, place, flags) }

  @inlinable @discardableResult public mutating func put(
    _ field: Field<IPv4Address>, _ value: IPv4Address, at place: Region, _ flags: Node.Flags = []
  ) -> Item { put(field.id, UInt64(value.bits), place, flags) }

  @inlinable @discardableResult public mutating func put(
    _ field: Field<MACAddress>, _ value: MACAddress, at place: Region, _ flags: Node.Flags = []
  ) -> Item { put(field.id, value.bits, place, flags) }

  @inlinable @discardableResult public mutating func put(
    _ field: Field<EUI64>, _ value: EUI64, at place: Region, _ flags: Node.Flags = []
  ) -> Item { put(field.id, value.bits, place, flags) }

  /// An IPv6 address that stands in the packet at `place`.
  @inlinable @discardableResult public mutating func put(
    _ field: Field<IPv6Address>, at place: Region, _ flags: Node.Flags = []
  ) -> Item {
    put(field.id, Dissection.range(place.offset, 16), place, flags.union(.range))
  }

  /// An IPv6 address that is not in the packet as it stands: shortened, or put together.
  @discardableResult public mutating func put(
    _ field: Field<IPv6Address>, _ value: @autoclosure () -> IPv6Address, at place: Region,
    _ flags: Node.Flags = []
  ) -> Item {
    if !wants(field) {
      lastNode = Node.none
      return .none
    }
    let address = value()
    var bytes: [UInt8] = []
    for half in [address.high, address.low] {
      for i in 0..<8 { bytes.append(UInt8(truncatingIfNeeded: half >> UInt64(56 - 8 * i))) }
    }
    return put(field.id, store.pointee.keep(bytes), place, flags.union(.stored))
  }

  @inlinable @discardableResult public mutating func put(
    _ field: Field<FrameNumber>, _ value: FrameNumber, at place: Region, _ flags: Node.Flags = []
  ) -> Item { put(field.id, UInt64(value.number), place, flags) }

  @inlinable @discardableResult public mutating func put(
    _ field: Field<RelativeTime>, _ value: RelativeTime, at place: Region, _ flags: Node.Flags = []
  ) -> Item { put(field.id, UInt64(bitPattern: value.nanoseconds), place, flags) }

  @inlinable @discardableResult public mutating func put(
    _ field: Field<AbsoluteTime>, _ value: AbsoluteTime, at place: Region, _ flags: Node.Flags = []
  ) -> Item { put(field.id, value.packed, place, flags) }

  @inlinable @discardableResult public mutating func put(
    _ field: Field<Double>, _ value: Double, at place: Region, _ flags: Node.Flags = []
  ) -> Item { put(field.id, value.bitPattern, place, flags) }

  @inlinable @discardableResult public mutating func put(
    _ field: Field<Float>, _ value: Float, at place: Region, _ flags: Node.Flags = []
  ) -> Item { put(field.id, Double(value).bitPattern, place, flags) }

  /// A heading.
  @inlinable @discardableResult public mutating func put(
    _ field: Field<Label>, at place: Region, _ flags: Node.Flags = []
  ) -> Item {
    put(
      field.id, place.length < 0 ? 0 : Dissection.range(place.offset, place.length), place,
      place.length < 0 ? flags : flags.union(.range))
  }

  /// A line of text that no field stands for: a heading in trees, unknown to filters.
  @discardableResult public mutating func text(
    _ text: @autoclosure () -> Phrase, at place: Region, _ flags: Node.Flags = []
  ) -> Item {
    guard let field = store.pointee.reserved.text, store.pointee.wanted[Int(field)] != 0 else {
      lastNode = Node.none
      return .none
    }
    let item = put(field, 0, place, flags)
    if wantsLabels { setLabel(item.index, text(), .whole) }
    return item
  }

  /// Bytes of the packet.
  @inlinable @discardableResult public mutating func put(
    _ field: Field<Bytes>, at place: Region, _ flags: Node.Flags = []
  ) -> Item {
    put(field.id, Dissection.range(place.offset, place.length), place, flags.union(.range))
  }

  /// Bytes that are not in the packet as they stand.
  @discardableResult public mutating func put(
    _ field: Field<Bytes>, _ value: @autoclosure () -> [UInt8], at place: Region,
    _ flags: Node.Flags = []
  ) -> Item {
    if !wants(field) {
      lastNode = Node.none
      return .none
    }
    return put(field.id, store.pointee.keep(value()), place, flags.union(.stored))
  }

  /// An identifier that is not in the packet as it stands.
  @discardableResult public mutating func put(
    _ field: Field<GUID>, _ value: @autoclosure () -> GUID, at place: Region,
    _ flags: Node.Flags = []
  ) -> Item {
    if !wants(field) {
      lastNode = Node.none
      return .none
    }
    let guid = value()
    var bytes: [UInt8] = []
    for half in [guid.high, guid.low] {
      for i in 0..<8 { bytes.append(UInt8(truncatingIfNeeded: half >> UInt64(56 - 8 * i))) }
    }
    return put(field.id, store.pointee.keep(bytes), place, flags.union(.stored))
  }

  /// A string; made only if it is wanted.
  @discardableResult public mutating func put(
    _ field: Field<Text>, _ value: @autoclosure () -> Phrase, at place: Region,
    _ flags: Node.Flags = []
  ) -> Item {
    if !wants(field) {
      lastNode = Node.none
      return .none
    }
    let text = store.pointee.render(value())
    return put(field.id, store.pointee.keep(text), place, flags.union(.stored))
  }

  /// A string whose characters stand in the packet at `value`, which need not be the whole of the
  /// item's place. A NUL ends it.
  @discardableResult public mutating func put(
    _ field: Field<Text>, of value: Region, _ encoding: TextEncoding = .utf8, at place: Region,
    _ flags: Node.Flags = []
  ) -> Item {
    guard wants(field), value.offset >= 0, value.length >= 0,
      value.offset + value.length <= end
    else {
      lastNode = Node.none
      return .none
    }
    recordText(field, value, place, encoding, flags)
    if store.pointee.hearsStrays, value.offset == place.offset, value.length == place.length {
      remarkStray(field, place, encoding)
    }
    return last
  }

  /// Replaces the value of a string item that is already in the tree.
  public mutating func replace(_ item: Item, with value: @autoclosure () -> Phrase) {
    guard item.exists else { return }
    let text = store.pointee.render(value())
    store.pointee.nodes[Int(item.index)].value = store.pointee.keep(text)
    store.pointee.nodes[Int(item.index)].flags.insert(.stored)
  }
}

/// Sub-trees, lengths, flags and texts of items.
extension Dissection {
  /// Puts the items that follow under `item`, until `close`. Under an item that nobody wanted
  /// they stay where they would have been.
  @inlinable public mutating func open(_ item: Item) -> OpenItem {
    let up = parent
    if item.exists { parent = item.index }
    return OpenItem(parent: up, item: item, start: offset)
  }

  @inlinable public mutating func open() -> OpenItem { open(last) }

  /// Puts the items that follow beside this protocol's own, until `close`.
  @inlinable public mutating func openOutside() -> OpenItem {
    let up = parent
    parent = root
    return OpenItem(parent: up, item: last, start: offset)
  }

  /// Ends a sub-tree; `fitting` makes its item as long as what was read since `open`.
  @inlinable public mutating func close(_ open: OpenItem, fitting: Bool = false) {
    parent = open.parent
    lastNode = open.item.index
    if fitting, open.item.exists { setLength(open.item, offset &- open.start) }
  }

  @inlinable public mutating func setLength(_ item: Item, _ length: Int) {
    if item.exists {
      let length = max(0, length)
      store.pointee.nodes[Int(item.index)].length = UInt32(truncatingIfNeeded: length)
      if store.pointee.nodes[Int(item.index)].flags.contains(.range) {
        let offset = store.pointee.nodes[Int(item.index)].value >> 32
        store.pointee.nodes[Int(item.index)].value =
          offset << 32 | UInt64(UInt32(truncatingIfNeeded: length))
      }
    }
  }

  /// The length of this protocol's own item; by default it is what was read before the first
  /// hand-off to another protocol.
  @inlinable public mutating func setOwnLength(_ length: Int) {
    lengthIsSet = true
    // The value stays all the bytes from the head on: filters search these (`ip contains`).
    if protocolNode != Node.none {
      store.pointee.nodes[Int(protocolNode)].length = UInt32(truncatingIfNeeded: max(0, length))
    }
  }

  /// Takes back this protocol's own item, for bytes too few to show anything of it. Only before
  /// other items were added.
  public mutating func withdraw() {
    guard protocolNode != Node.none else { return }
    parent = store.pointee.nodes[Int(protocolNode)].parent
    store.pointee.takeBack(protocolNode)
    protocolNode = Node.none
    lastNode = Node.none
  }

  /// Leaves no trace of this protocol, though it takes the bytes: neither its item nor its place
  /// among the layers. Only before other items were added.
  public mutating func vanish() {
    withdraw()
    let count = store.pointee.layerCount
    if count > 0, store.pointee.layers[count &- 1] == proto {
      store.pointee.layerCount = count &- 1
    }
  }

  /// Begins another item of this protocol at the cursor, beside the one before: for protocols
  /// that find several messages in the bytes that they are handed.
  public mutating func beginAgain() {
    if !lengthIsSet, protocolNode != Node.none { setOwnLength(offset &- start) }
    parent = root
    protocolNode = Node.none
    let field = store.pointee.entries[Int(proto)].field
    guard field != .max else { return }
    record(field, offset, end &- offset, Dissection.range(offset, end &- offset), .range)
    protocolNode = lastNode
    if lastNode != Node.none { parent = lastNode }
  }

  /// Puts this protocol's item, taken back before, behind what was added since.
  public mutating func reinstate() {
    let field = store.pointee.entries[Int(proto)].field
    guard protocolNode == Node.none, field != .max else { return }
    let length = reportedEnd &- start
    record(field, start, length, Dissection.range(start, end &- start), .range)
    protocolNode = lastNode
    if lastNode != Node.none { parent = lastNode }
  }

  @inlinable public mutating func mark(_ item: Item, _ flags: Node.Flags) {
    if item.exists { store.pointee.nodes[Int(item.index)].flags.formUnion(flags) }
  }

  // MARK: Texts

  /// Replaces the whole text of the item added last.
  @inlinable public mutating func label(_ text: @autoclosure () -> Phrase) {
    if wantsLabels, lastNode != Node.none { setLabel(lastNode, text(), .whole) }
  }

  /// Replaces the value in the text of the item added last: `Label: value`.
  @inlinable public mutating func label(value text: @autoclosure () -> Phrase) {
    if wantsLabels, lastNode != Node.none { setLabel(lastNode, text(), .value) }
  }

  /// Adds to the text of the item added last.
  @inlinable public mutating func append(_ text: @autoclosure () -> Phrase) {
    if wantsLabels, lastNode != Node.none { setLabel(lastNode, text(), .append) }
  }

  @inlinable public mutating func append(to item: Item, _ text: @autoclosure () -> Phrase) {
    if wantsLabels, item.exists { setLabel(item.index, text(), .append) }
  }

  @inlinable public mutating func label(_ item: Item, _ text: @autoclosure () -> Phrase) {
    if wantsLabels, item.exists { setLabel(item.index, text(), .whole) }
  }

  /// Adds to the head of this protocol's tree: `Parley Protocol, Type: Hello`.
  @inlinable public mutating func summary(_ text: @autoclosure () -> Phrase) {
    if wantsLabels, protocolNode != Node.none { setLabel(protocolNode, text(), .append) }
  }

  @inline(never) @usableFromInline
  mutating func setLabel(_ node: UInt32, _ text: Phrase, _ kind: LabelVerb) {
    store.pointee.setLabel(node, text, kind.entry)
  }

  // MARK: Remarks

  /// Raises a remark at the item added last, or at `item`; `text` replaces its standard text.
  public mutating func expert(_ remark: Expert, at item: Item? = nil) {
    raise(remark, at: item ?? last, text: nil, [])
  }

  public mutating func expert(
    _ remark: Expert, at item: Item? = nil, _ text: @autoclosure () -> Phrase,
    _ flags: Node.Flags = []
  ) {
    guard store.pointee.hears(remark.id) else { return }
    raise(remark, at: item ?? last, text: text(), flags)
  }

  private mutating func raise(
    _ remark: Expert, at item: Item, text: Phrase?, _ flags: Node.Flags
  ) {
    guard store.pointee.hears(remark.id) else { return }
    let keep = (parent, lastNode)
    let head = store.pointee.raise(
      remark, at: item.exists ? item.index : keep.0, text: text, source: source, layer: layer,
      proto: protocolNode)
    mark(Item(index: head), flags)
    if head != Node.none, flags.contains(.placeless) {
      store.pointee.nodes[Int(head)].offset = 0
    }
    parent = keep.0
    lastNode = keep.1
  }
}

/// What the texts of `setLabel` are to do.
@usableFromInline enum LabelVerb {
  case whole, value, append

  var entry: Tree.OwnText.Kind {
    switch self {
    case .whole: .whole
    case .value: .value
    case .append: .append
    }
  }
}

/// A sub-tree that is being filled.
@frozen public struct OpenItem: BitwiseCopyable {
  @usableFromInline let parent: UInt32
  public let item: Item
  @usableFromInline let start: Int
  @inlinable init(parent: UInt32, item: Item, start: Int) {
    self.parent = parent
    self.item = item
    self.start = start
  }
}
