/// Dissects packets one after the other: owns the tree, the conversations and all other state.
/// One per worker; the registry is shared.
public struct Dissector: ~Copyable {
  @usableFromInline let store: UnsafeMutablePointer<Store>
  /// The last packet's tree.
  public let tree: Tree
  private let entry: UInt16
  /// Set when nothing of the frame itself is wanted: it would only look up the link type.
  private let links: SealedTable?
  private var shortcuts: Shortcuts?
  /// Whether questions may be put to packets by `skim` and `glance`.
  package private(set) var skims = false

  /// - Parameters:
  ///   - needs: what will be asked of the trees; the rest is not computed.
  ///   - names: how addresses and ports are written; numbers only by default.
  ///   - algorithms: what unpacks and deciphers; nothing by default.
  public init(
    registry: SealedRegistry, needs: Needs, names: any NameResolver = NumericNames(),
    algorithms: any Algorithms = NoAlgorithms(), limits: Limits = Limits()
  ) {
    store = .allocate(capacity: 1)
    store.initialize(
      to: Store(
        registry: registry, needs: needs, names: names, algorithms: algorithms, limits: limits))
    tree = Tree(store)
    entry = registry.protocolID(named: "frame") ?? 0
    let entry = entry
    let wantsFrame =
      needs.wholeTree || needs.columns || needs.layers
      || needs.slots.contains { field in
        guard let owner = registry.spec(field)?.owner else { return false }
        return owner == entry || registry.protocols[Int(owner)].name.hasPrefix("_ws.")
      }
    let table = registry.tableNames.firstIndex(of: "wtap_encap")
    links = wantsFrame ? nil : table.map { registry.tables[$0] }
    shortcuts = links == nil ? nil : Shortcuts(needs, registry)
  }

  deinit {
    store.pointee.free()
    shortcuts?.free()
    store.deinitialize(count: 1)
    store.deallocate()
  }

  /// Where fields like comments and interface names come from.
  public mutating func use(_ facts: (any CaptureFacts)?) { store.pointee.facts = facts }

  /// Who has declined bytes without having said that it may (`Builder.mayDecline`): filters for
  /// what comes after it would miss that. For tests.
  package var surprise: String? { store.pointee.surprise.map { protocolName($0) } }

  /// Whether `dissect` heeds `unseen`.
  package var leavesOutUnseen: Bool { store.pointee.asksForLinesOnly }

  /// From now on tells of each packet whether it leaves nothing behind in another dissector.
  package mutating func watch(for other: borrowing Dissector) {
    store.pointee.watched = other.store
  }

  /// From now on `passesOver` and `glance` tell whether one of the questions holds, if nothing is
  /// wanted but what shortcuts have.
  package mutating func skim(for questions: [SkimQuestion]) {
    skims = shortcuts?.ask(questions) ?? false
  }

  /// Whether no question holds in a packet, which then need not be dissected.
  /// - Parameters:
  ///   - originalLength: bytes on the wire.
  ///   - linkType: a LINKTYPE_ number, of a packet and not of another block of the capture.
  package mutating func passesOver(
    _ bytes: UnsafeRawBufferPointer, originalLength: Int, linkType: Int32
  ) -> Bool {
    let first = link(linkType)
    guard first != 0, let shortcuts else { return false }
    return store.pointee.skim(shortcuts, first &- 1, bytes, originalLength)
  }

  /// The same when watching, of the packet that the other dissector's `about` describes.
  package mutating func glance(_ bytes: UnsafeRawBufferPointer) -> Glance {
    guard let watched = store.pointee.watched, watched.pointee.about.customBlock == 0,
      watched.pointee.about.fcsLength <= 0
    else { return .unknown }
    let first = link(watched.pointee.about.linkType)
    guard first != 0, let shortcuts else { return .unknown }
    return store.pointee.glance(shortcuts, first &- 1, bytes)
  }

  /// When watching: if nobody sees a line of a conversation, the last packet, which is one of its,
  /// need not be shown to the other dissector.
  package var isQuiet: Bool { store.pointee.isQuiet }

  /// When watching: notes that the conversation of the last packet is left out.
  /// - Returns: false if it must not be.
  package func leaveOut() -> Bool {
    let info = store.pointee.info
    let ends = Ends(info.source, info.destination)
    let ports = Ends(info)
    if store.pointee.kept.mayHave(ends.mix) || store.pointee.kept.mayHave(ports.mix) {
      return false
    }
    store.pointee.leftOut.insert(ends)
    store.pointee.leftOut.insert(ports)
    return true
  }

  /// When watching: from now on does not leave out the conversations of the other dissector's last
  /// packet.
  package func keepEnds(of other: borrowing Dissector) {
    other.store.pointee.info.ends.insert(into: &store.pointee.kept)
    store.pointee.kept.insert(Ends(other.store.pointee.info))
  }

  /// When watching: does not leave out what another does not, either.
  package func keepEnds(like other: borrowing Dissector) {
    store.pointee.kept.formUnion(other.store.pointee.kept)
  }

  /// When watching: whether the other dissector's last packet may be about a conversation that was
  /// left out: it is of a tunnel, has a routing header, or its ports are used again.
  package func hasLeftOut(of other: borrowing Dissector) -> Bool {
    let info = other.store.pointee.info
    return store.pointee.leftOut.mayHave(Ends(info).mix)
      || info.networkLayers > 1 && info.ends.contains(where: store.pointee.leftOut.mayHave)
  }

  /// Dissects one packet; `tree` then holds what was asked for.
  public mutating func dissect(_ record: PacketRecord) {
    about = record.about
    dissect(record.bytes)
  }

  /// What the capture says of the packet that is dissected next. It stays from one packet to
  /// the next, so that loops over many only change what differs.
  @inlinable public var about: RecordInfo {
    get { store.pointee.about }
    nonmutating _modify { yield &store.pointee.about }
  }

  /// Dissects one packet, which `about` describes; `tree` then holds what was asked for.
  /// - Parameters:
  ///   - bytes: the captured bytes; they must stay until the next packet is dissected.
  ///   - silent: the packet will not be shown. It leaves behind what later packets need
  ///     (streams, fragments), but no texts are made of it.
  ///   - unseen: neither will any other packet between the same two ends be shown, and if one
  ///     turns out to be, all packets are dissected anew: only what concerns other conversations
  ///     is remembered. Heeded where summary lines are all that is asked for.
  public mutating func dissect(
    _ bytes: UnsafeRawBufferPointer, silent: Bool = false, unseen: Bool = false
  ) {
    store.pointee.reset(silent: silent)
    if unseen, store.pointee.asksForLinesOnly { store.pointee.isUnseen = true }
    store.pointee.bytes = bytes
    store.pointee.about.capturedLength = bytes.count
    var link: UInt16 = 0
    if let links, store.pointee.about.customBlock == 0 {
      link = links.find(UInt64(UInt32(truncatingIfNeeded: store.pointee.about.linkType)))
      if link != 0, let shortcuts, !store.pointee.isUnseen, store.pointee.about.fcsLength <= 0,
        store.pointee.leap(shortcuts, link &- 1, bytes)
      {
        return
      }
    }
    store.pointee.info.reset(store.pointee.about)
    if link != 0 {
      if store.pointee.about.linkType == 1 {
        store.pointee.info.fcsLength = store.pointee.about.fcsLength
      }
      run(link &- 1, bytes)
      if !store.pointee.declined { return }
      store.pointee.declined = false
    }
    run(entry, bytes)
  }

  @inline(__always) private func link(_ linkType: Int32) -> UInt16 {
    links?.find(UInt64(UInt32(truncatingIfNeeded: linkType))) ?? 0
  }

  @inline(__always) private func run(_ proto: UInt16, _ bytes: UnsafeRawBufferPointer) {
    var first = Dissection(
      store: store, base: bytes.baseAddress ?? UnsafeRawPointer(store), start: 0, end: bytes.count,
      reportedEnd: max(store.pointee.about.originalLength, bytes.count), root: Node.none, depth: 0,
      proto: proto, source: 0, isContained: false)
    do throws(Malformed) { try first.run() } catch {
      store.pointee.addMalformed(
        error, parent: Node.none, place: 0, source: 0, proto: store.pointee.current)
    }
  }
}
