/// A packet's tree, read-only; valid until the dissector turns to the next packet. It cannot be
/// copied, so it cannot outlive the dissector that lends it.
public struct Tree: ~Copyable {
  @usableFromInline let store: UnsafeMutablePointer<Store>
  @usableFromInline init(_ store: UnsafeMutablePointer<Store>) { self.store = store }

  public var registry: SealedRegistry { store.pointee.registry }
  @inlinable public var count: Int { Int(store.pointee.nodeCount) }
  /// The node at `index`, which is below `count`.
  @inlinable public subscript(index: Int) -> Node {
    index >= 0 && index < count ? store.pointee.nodes[index] : store.pointee.nodes[0]
  }

  /// The first node of a wanted field's slot, or nil; nil, too, for a slot nobody asked for.
  @inlinable public func first(slot: Int) -> Int? {
    guard slot >= 0, slot < store.pointee.slotCount else { return nil }
    let head = store.pointee.ends[slot].head
    return head == Node.none ? nil : Int(head)
  }
  /// The next node of the same field, or nil.
  @inlinable public func next(_ node: Int) -> Int? {
    let next = store.pointee.nodes[node].next
    return next == Node.none ? nil : Int(next)
  }

  // MARK: Without checks, for loops over every packet

  /// The first node of a slot that is below the number of slots, or `Node.none`.
  @inlinable package func head(slot: Int) -> UInt32 { store.pointee.ends[slot].head }
  /// The value of a node that `head` or `follower` gave.
  @inlinable package func value(of node: UInt32) -> UInt64 { store.pointee.nodes[Int(node)].value }
  /// The next node of the same field, or `Node.none`.
  @inlinable package func follower(of node: UInt32) -> UInt32 {
    store.pointee.nodes[Int(node)].next
  }

  // MARK: Bytes

  /// Number of data sources; 0 is the frame.
  public var sourceCount: Int { store.pointee.sources.count + 1 }
  public func sourceName(_ index: Int) -> String {
    index > 0 && index <= store.pointee.sources.count
      ? store.pointee.sources[index - 1].name : "Frame"
  }

  /// The bytes of a data source.
  public func withSource<R>(_ index: Int, _ body: (UnsafeRawBufferPointer) -> R) -> R {
    body(source(index))
  }

  @usableFromInline func source(_ index: Int) -> UnsafeRawBufferPointer {
    if index > 0, index <= store.pointee.sources.count {
      let source = store.pointee.sources[index - 1]
      return UnsafeRawBufferPointer(start: source.base, count: source.count)
    }
    return store.pointee.bytes
  }

  /// The bytes that a node's item covers, as many as were captured.
  public func withPlace<R>(_ node: Node, _ body: (UnsafeRawBufferPointer) -> R) -> R {
    if node.flags.contains(.placeless) { return body(UnsafeRawBufferPointer(start: nil, count: 0)) }
    return body(cut(source(Int(node.source)), Int(node.offset), Int(node.length)))
  }

  /// The bytes of a string or byte value; for numbers there are none.
  @inlinable public func withValue<R>(_ node: Node, _ body: (UnsafeRawBufferPointer) -> R) -> R {
    body(valueBytes(node))
  }

  @usableFromInline func valueBytes(_ node: Node) -> UnsafeRawBufferPointer {
    let offset = Int(node.value >> 32)
    let length = Int(node.value & 0xffff_ffff)
    if node.flags.contains(.range) { return cut(source(Int(node.source)), offset, length) }
    if node.flags.contains(.stored) {
      return store.pointee.text.withUnsafeBytes { cut($0, offset, length) }
    }
    return UnsafeRawBufferPointer(start: nil, count: 0)
  }

  private func cut(
    _ bytes: UnsafeRawBufferPointer, _ offset: Int, _ length: Int
  )
    -> UnsafeRawBufferPointer
  {
    let low = min(offset, bytes.count)
    let high = min(low + max(0, length), bytes.count)
    return UnsafeRawBufferPointer(rebasing: bytes[low..<high])
  }

  // MARK: Texts

  /// A text that a protocol gave an item; the bytes are good until the next packet.
  package struct OwnText {
    package enum Kind: UInt8 { case whole, value, append, prepend }
    package let kind: Kind
    package let bytes: UnsafeRawBufferPointer
    fileprivate let next: UInt32
  }

  /// The first of an item's own texts, in the order in which they were given.
  package func firstOwnText(_ index: Int) -> OwnText? {
    guard index < store.pointee.labelHeads.count else { return nil }
    return ownText(store.pointee.labelHeads[index])
  }

  package func nextOwnText(_ text: OwnText) -> OwnText? { ownText(text.next) }

  private func ownText(_ entry: UInt32) -> OwnText? {
    guard entry != Node.none else { return nil }
    let label = store.pointee.labels[Int(entry)]
    let bytes = store.pointee.text.withUnsafeBytes {
      cut($0, Int(label.offset), Int(label.length))
    }
    return OwnText(kind: label.kind, bytes: bytes, next: label.next)
  }

  /// The columns whose texts protocols set.
  package enum ColumnText { case source, destination, protocolName, info }

  /// The text of a column; without a base address where nothing was set.
  package func withColumn<R>(
    _ column: ColumnText, _ body: (UnsafeRawBufferPointer) -> R
  ) -> R {
    let text: String? =
      switch column {
      case .source:
        store.pointee.columns.source
          ?? (info.source.kind == .none && info.linkSource.kind == .none
            ? store.pointee.columns.unaddressed : nil)
      case .destination:
        store.pointee.columns.destination
          ?? (info.destination.kind == .none && info.linkDestination.kind == .none
            ? store.pointee.columns.unaddressed : nil)
      case .protocolName: store.pointee.columns.protocolName
      case .info: store.pointee.columns.info
      }
    guard var text else { return body(UnsafeRawBufferPointer(start: nil, count: 0)) }
    return text.withUTF8 { body(UnsafeRawBufferPointer($0)) }
  }

  /// The packet's record, as it was handed in.
  public var record: RecordInfo { store.pointee.about }
  package var names: any NameResolver { store.pointee.names }
  /// Addresses and ports, as the innermost layers set them.
  public var info: PacketInfo { store.pointee.info }
  /// Protocols met, outermost first.
  public var layers: [ProtocolID] {
    (0..<store.pointee.layerCount).map { store.pointee.layers[$0] }
  }
}
