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
    let head = store.pointee.heads[slot]
    return head == Node.none ? nil : Int(head)
  }
  /// The next node of the same field, or nil.
  @inlinable public func next(_ node: Int) -> Int? {
    let next = store.pointee.nodes[node].next
    return next == Node.none ? nil : Int(next)
  }

  // MARK: Bytes

  /// Number of data sources; 0 is the frame.
  public var sourceCount: Int { store.pointee.sources.count + 1 }
  public func sourceName(_ index: Int) -> String {
    index > 0 && index <= store.pointee.sources.count ? store.pointee.sources[index - 1].name : "Frame"
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
    return store.pointee.record.bytes
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

  private func cut(_ bytes: UnsafeRawBufferPointer, _ offset: Int, _ length: Int)
    -> UnsafeRawBufferPointer
  {
    let low = min(offset, bytes.count)
    let high = min(low + max(0, length), bytes.count)
    return UnsafeRawBufferPointer(rebasing: bytes[low..<high])
  }

  // MARK: Texts

  /// The texts that a protocol gave an item: the whole, the value's, and what is put behind.
  package func ownText(_ index: Int) -> (whole: String?, value: String?, appended: String) {
    var result: (whole: String?, value: String?, appended: String) = (nil, nil, "")
    guard index < store.pointee.labelHeads.count else { return result }
    var entry = store.pointee.labelHeads[index]
    while entry != Node.none {
      let label = store.pointee.labels[Int(entry)]
      let low = Int(label.offset)
      let text = String(
        decoding: store.pointee.text[low..<(low + Int(label.length))], as: UTF8.self)
      switch label.kind {
      case .whole: result = (text, nil, "")
      case .value: result.value = text
      case .append: result.appended += text
      case .prepend: result.whole = text + (result.whole ?? "")
      }
      entry = label.next
    }
    return result
  }

  /// The summary line's texts.
  package var columnTexts: (source: String, destination: String, protocolName: String, info: String) {
    let store = store.pointee
    let info = store.info
    let source = info.source.kind == .none ? info.linkSource : info.source
    let destination = info.destination.kind == .none ? info.linkDestination : info.destination
    return (
      store.columns.source ?? Tree.name(source, store.names),
      store.columns.destination ?? Tree.name(destination, store.names),
      store.columns.protocolName, store.columns.info
    )
  }

  private static func name(_ address: Address, _ names: any NameResolver) -> String {
    address.kind == .ether
      ? names.name(of: MACAddress(bits: address.low)) : names.name(of: address)
  }

  /// The packet's record, as it was handed in.
  package var record: PacketRecord { store.pointee.record }
  package var names: any NameResolver { store.pointee.names }
  /// Addresses and ports, as the innermost layers set them.
  public var info: PacketInfo { store.pointee.info }
  /// Protocols met, outermost first.
  public var layers: [ProtocolID] { (0..<store.pointee.layerCount).map { store.pointee.layers[$0] } }
}
