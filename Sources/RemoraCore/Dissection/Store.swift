/// All that changes while packets are dissected: one block of memory per dissector, reached
/// through one pointer. This file and `Dissection.swift` are where raw memory is handled.
@usableFromInline struct Store {
  // Demand; written once, before the first packet.
  /// By field: 0 not wanted, `Store.unslotted` wanted, else the slot plus one.
  @usableFromInline let wanted: UnsafeMutablePointer<UInt16>
  @usableFromInline let useful: UnsafeMutablePointer<Bool>
  @usableFromInline let usefulLists: UnsafeMutablePointer<Bool>
  @usableFromInline let groups: UnsafeMutablePointer<Bool>
  @usableFromInline let bodies: UnsafeMutablePointer<Unmanaged<BodyBox>>
  @usableFromInline let tables: UnsafeMutablePointer<SealedTable>
  @usableFromInline let references: UnsafeMutablePointer<UInt16>
  @usableFromInline let protocolFields: UnsafeMutablePointer<FieldID>
  @usableFromInline let listed: UnsafeMutablePointer<Bool>
  @usableFromInline let states: UnsafeMutablePointer<UnsafeMutableRawPointer>
  @usableFromInline let slotCount: Int
  @usableFromInline let wantsLabels: Bool
  @usableFromInline let wantsColumns: Bool
  @usableFromInline let wantsLayers: Bool
  let limits: Limits
  @usableFromInline let workLimit: Int
  @usableFromInline let depthLimit: UInt16
  let remembers: Bool
  let registry: SealedRegistry
  let names: any NameResolver

  // Per packet.
  @usableFromInline var nodes: UnsafeMutablePointer<Node>
  @usableFromInline var nodeCount: UInt32 = 0
  @usableFromInline var nodeCapacity: UInt32
  @usableFromInline let heads: UnsafeMutablePointer<UInt32>
  @usableFromInline let tails: UnsafeMutablePointer<UInt32>
  @usableFromInline var work = 0
  @usableFromInline var info = PacketInfo()
  var bytes = UnsafeRawBufferPointer(start: nil, count: 0)
  var about = RecordInfo(
    originalLength: 0, number: 0, time: AbsoluteTime(seconds: 0, nanoseconds: 0), linkType: 0)
  @usableFromInline let layers: UnsafeMutablePointer<UInt16>
  @usableFromInline var layerCount = 0
  /// The protocol whose code ran last: named when a packet turns out malformed.
  @usableFromInline var current: UInt16 = 0
  @usableFromInline var columnsFrozen = false
  /// The protocol called last did not take its bytes.
  @usableFromInline var declined = false
  var text: [UInt8] = []
  var labels: [LabelEntry] = []
  var labelHeads: [UInt32] = []
  var sources: [DataSource] = []
  var owned: [UnsafeMutableRawBufferPointer] = []
  var columns = Columns()
  /// The item that tells of a failure is being added: it finds room past the limit of items.
  var isReporting = false
  var facts: (any CaptureFacts)?
  let reserved: Reserved

  @inlinable static var unslotted: UInt16 { .max }
  @inlinable static var layerCapacity: Int { 256 }

  init(registry: SealedRegistry, needs: Needs, names: any NameResolver, limits: Limits) {
    self.registry = registry
    self.names = names
    self.limits = limits
    workLimit = limits.work
    depthLimit = UInt16(clamping: limits.depth)
    remembers = needs.revisits
    bodies = registry.bodies
    tables = registry.tables
    references = registry.references
    let count = registry.protocols.count
    reserved = Reserved(registry)
    wanted = .allocate(capacity: max(1, registry.fields.count))
    // Remarks lie where the items lie that they are about: these are then needed, too.
    let keepsAll = needs.wholeTree || reserved.takesPlaces(needs)
    wanted.initialize(repeating: keepsAll ? Store.unslotted : 0, count: registry.fields.count)
    for (slot, field) in needs.slots.enumerated() where slot < 0xfffe {
      wanted[Int(field)] = UInt16(truncatingIfNeeded: slot + 1)
    }
    slotCount = needs.slots.count
    heads = .allocate(capacity: max(1, slotCount))
    tails = .allocate(capacity: max(1, slotCount))
    heads.initialize(repeating: Node.none, count: slotCount)
    tails.initialize(repeating: Node.none, count: slotCount)
    useful = .allocate(capacity: max(1, count))
    for (i, flag) in usefulProtocols(needs, in: registry).enumerated() {
      (useful + i).initialize(to: flag)
    }
    usefulLists = .allocate(capacity: max(1, registry.recognizers.count))
    for (i, list) in registry.recognizers.enumerated() {
      var leads = false
      for entry in list where useful[Int(entry.proto)] { leads = true }
      (usefulLists + i).initialize(to: leads)
    }
    let hearsRemarks = needs.slots.contains { field in
      guard let spec = registry.spec(field) else { return false }
      return registry.protocols[Int(spec.owner)].name.hasPrefix("_ws.")
    }
    groups = .allocate(capacity: max(1, registry.groups.count))
    for (i, group) in registry.groups.enumerated() {
      var asked = needs.wholeTree || needs.columns || hearsRemarks
      for field in group where wanted[Int(field)] != 0 { asked = true }
      (groups + i).initialize(to: asked)
    }
    protocolFields = .allocate(capacity: max(1, count))
    listed = .allocate(capacity: max(1, count))
    for i in 0..<count {
      (protocolFields + i).initialize(
        to: registry.traits[i].contains(.pseudo) ? .max : registry.protocolFields[i])
      (listed + i).initialize(to: !registry.traits[i].contains(.unlisted))
    }
    states = .allocate(capacity: max(1, registry.states.count))
    for (i, state) in registry.states.enumerated() { (states + i).initialize(to: state.make()) }
    layers = .allocate(capacity: Store.layerCapacity)
    nodeCapacity = 256
    nodes = .allocate(capacity: Int(nodeCapacity))
    wantsLabels = needs.labels
    wantsColumns = needs.columns
    wantsLayers = needs.layers || needs.wholeTree
  }

  func free() {
    wanted.deallocate()
    useful.deallocate()
    groups.deallocate()
    usefulLists.deallocate()
    protocolFields.deallocate()
    listed.deallocate()
    heads.deallocate()
    tails.deallocate()
    layers.deallocate()
    nodes.deallocate()
    for (i, state) in registry.states.enumerated() { state.destroy(states[i]) }
    states.deallocate()
    for buffer in owned { buffer.deallocate() }
  }

  /// Forgets the packet before; keeps all memory that the next one needs again.
  mutating func reset() {
    nodeCount = 0
    work = 0
    layerCount = 0
    columnsFrozen = false
    declined = false
    var slot = 0
    while slot < slotCount {
      heads[slot] = Node.none
      slot &+= 1
    }
    if !text.isEmpty { text.removeAll(keepingCapacity: text.capacity < 1 << 20) }
    if !labels.isEmpty { labels.removeAll(keepingCapacity: labels.capacity < 1 << 16) }
    if !labelHeads.isEmpty { labelHeads.removeAll(keepingCapacity: labelHeads.capacity < 1 << 16) }
    if !sources.isEmpty { sources.removeAll(keepingCapacity: true) }
    if !owned.isEmpty {
      for buffer in owned { buffer.deallocate() }
      owned.removeAll(keepingCapacity: true)
    }
    if wantsColumns { columns.reset() }
  }

  /// Adds a node and links it to the others of its slot.
  @inlinable mutating func append(_ node: Node, slot: UInt16) -> UInt32 {
    if nodeCount == nodeCapacity, !grow() { return Node.none }
    let index = nodeCount
    (nodes + Int(index)).initialize(to: node)
    nodeCount = index &+ 1
    if slot != Store.unslotted {
      let s = Int(slot) &- 1
      if heads[s] == Node.none { heads[s] = index } else { nodes[Int(tails[s])].next = index }
      tails[s] = index
    }
    return index
  }

  /// - Returns: false at the limit of items: the packet's work is then used up, so that the next
  ///   step ends it.
  @usableFromInline @inline(never) mutating func grow() -> Bool {
    if Int(nodeCapacity) >= limits.items, !isReporting {
      work = limits.work
      return false
    }
    let larger = UnsafeMutablePointer<Node>.allocate(capacity: Int(nodeCapacity) * 2)
    larger.update(from: nodes, count: Int(nodeCount))
    nodes.deallocate()
    nodes = larger
    nodeCapacity *= 2
    return true
  }
}

/// One piece of an item's own text.
struct LabelEntry {
  var kind: Tree.OwnText.Kind
  var offset: UInt32
  var length: UInt32
  var next: UInt32
}

/// Bytes that items lie in: the frame, or what was put together or decoded from it.
struct DataSource {
  var base: UnsafeRawPointer
  var count: Int
  var name: String
}

/// The fields that the engine itself fills.
struct Reserved {
  let malformed: FieldID?
  let malformedExpert: FieldID?
  let short: FieldID?
  let expert: FieldID?
  let message: FieldID?
  let severity: FieldID?
  let group: FieldID?
  let text: FieldID?
  let unreassembled: FieldID?
  let unreassembledExpert: FieldID?

  init(_ registry: SealedRegistry) {
    malformed = registry.fields(named: "_ws.malformed").first
    malformedExpert = registry.fields(named: "_ws.malformed.expert").first
    short = registry.fields(named: "_ws.short").first
    expert = registry.fields(named: "_ws.expert").first
    message = registry.fields(named: "_ws.expert.message").first
    severity = registry.fields(named: "_ws.expert.severity").first
    group = registry.fields(named: "_ws.expert.group").first
    text = registry.fields(named: "text").first
    unreassembled = registry.fields(named: "_ws.unreassembled").first
    unreassembledExpert = registry.fields(named: "_ws.unreassembled.expert").first
  }

  /// Whether remarks are wanted that have the places of other items.
  func takesPlaces(_ needs: Needs) -> Bool {
    needs.slots.contains { $0 == expert || $0 == malformed }
  }
}

/// The texts of the summary line that protocols set.
struct Columns {
  var protocolName = ""
  var info = ""
  var source: String?
  var destination: String?
  /// What both say of a packet without addresses.
  var unaddressed: String?
  /// Where the part of `info` begins that may still be replaced.
  var fence = 0

  mutating func reset() {
    protocolName = ""
    info = ""
    source = nil
    destination = nil
    unaddressed = nil
    fence = 0
  }
}
