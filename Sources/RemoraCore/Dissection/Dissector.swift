/// Dissects packets one after the other: owns the tree, the conversations and all other state.
/// One per worker; the registry is shared.
public struct Dissector: ~Copyable {
  let store: UnsafeMutablePointer<Store>
  /// The last packet's tree.
  public let tree: Tree
  private let entry: UInt16

  /// - Parameters:
  ///   - needs: what will be asked of the trees; the rest is not computed.
  ///   - names: how addresses and ports are written; numbers only by default.
  public init(
    registry: SealedRegistry, needs: Needs, names: any NameResolver = NumericNames(),
    limits: Limits = Limits()
  ) {
    store = .allocate(capacity: 1)
    store.initialize(to: Store(registry: registry, needs: needs, names: names, limits: limits))
    tree = Tree(store)
    entry = registry.protocolID(named: "frame") ?? 0
  }

  deinit {
    store.pointee.free()
    store.deinitialize(count: 1)
    store.deallocate()
  }

  /// Where fields like comments and interface names come from.
  public mutating func use(_ facts: (any CaptureFacts)?) { store.pointee.facts = facts }

  /// Dissects one packet; `tree` then holds what was asked for.
  public mutating func dissect(_ record: PacketRecord) { dissect(record.bytes, record.about) }

  /// The same for loops over many packets, which keep one `RecordInfo` and change what differs.
  @inline(never)
  public mutating func dissect(_ bytes: UnsafeRawBufferPointer, _ about: borrowing RecordInfo) {
    store.pointee.reset()
    store.pointee.bytes = bytes
    store.pointee.about = copy about
    store.pointee.about.capturedLength = bytes.count
    var info = PacketInfo()
    info.number = about.number
    info.time = about.time
    info.isRevisit = about.isRevisit
    store.pointee.info = info
    let base = bytes.baseAddress ?? UnsafeRawPointer(store)
    var frame = Dissection(
      store: store, base: base, start: 0, end: bytes.count,
      reportedEnd: max(about.originalLength, bytes.count), root: Node.none, depth: 0,
      proto: entry, source: 0, isContained: false)
    do throws(Malformed) { try frame.run() } catch {
      store.pointee.addMalformed(
        error, parent: Node.none, place: 0, source: 0, proto: store.pointee.current)
    }
  }
}
