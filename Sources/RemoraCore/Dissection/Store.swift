/// All that changes while packets are dissected: one block of memory per dissector, reached
/// through one pointer. This file and `Dissection.swift` are where raw memory is handled.
@usableFromInline struct Store {
  // Demand; written once, before the first packet.
  /// By field: 0 not wanted, `Store.unslotted` wanted, else the slot plus one.
  @usableFromInline let wanted: UnsafeMutablePointer<UInt16>
  /// By protocol: what entering it takes.
  @usableFromInline let entries: UnsafeMutablePointer<Entry>
  @usableFromInline let usefulLists: UnsafeMutablePointer<Bool>
  /// By group: whether a field of it is wanted, or something that any of them may tell of …
  @usableFromInline let heeded: UnsafeMutablePointer<Bool>
  /// … and whether a field is, of packets that are not shown.
  private let named: UnsafeMutablePointer<Bool>
  @usableFromInline let tables: UnsafeMutablePointer<SealedTable>
  @usableFromInline let references: UnsafeMutablePointer<UInt16>
  @usableFromInline let states: UnsafeMutablePointer<UnsafeMutableRawPointer>
  @usableFromInline let slotCount: Int
  @usableFromInline let wantsLayers: Bool
  let limits: Limits
  @usableFromInline let workLimit: Int
  @usableFromInline let depthLimit: UInt16
  @usableFromInline let remembers: Bool
  let registry: SealedRegistry
  let names: any NameResolver
  let algorithms: any Algorithms
  /// Whether protocols that are carried by appointment are wanted.
  let usefulOverTCP, usefulOverUDP: Bool

  private let asksForLabels, asksForColumns: Bool
  /// Whether summary lines are all that is asked for: these do not show what is counted over all
  /// conversations.
  let asksForLinesOnly: Bool
  /// By protocol: whether it may leave something behind for other conversations.
  let outreach: UnsafeMutablePointer<Bool>
  /// By list of protocols that recognise their bytes: those of them that may, in `outgoing`.
  let outgoingRanges: UnsafeMutablePointer<Range<Int>>
  let outgoing: UnsafeMutablePointer<Unmanaged<Recognizer>>
  /// The dissector for which this one finds out which packets leave nothing behind.
  var watched: UnsafeMutablePointer<Store>?
  /// The packet in hand is such a one.
  var isQuiet = false
  /// When watching: conversations of which packets were not shown to the other.
  var leftOut = EndsMarks()
  /// Conversations that must not be left out.
  var kept = EndsMarks()

  // Per packet.
  @usableFromInline var isUnseen = false
  /// `heeded` or `named`.
  @usableFromInline var groups: UnsafeMutablePointer<Bool>
  @usableFromInline var wantsLabels: Bool
  @usableFromInline var wantsColumns: Bool
  @usableFromInline var nodes: UnsafeMutablePointer<Node>
  @usableFromInline var nodeCount: UInt32 = 0
  @usableFromInline var nodeCapacity: UInt32
  @usableFromInline let ends: UnsafeMutablePointer<SlotEnds>
  @usableFromInline var work = 0
  @usableFromInline var info = PacketInfo()
  var bytes = UnsafeRawBufferPointer(start: nil, count: 0)
  @usableFromInline var about = RecordInfo(
    originalLength: 0, number: 0, time: AbsoluteTime(seconds: 0, nanoseconds: 0), linkType: 0)
  @usableFromInline let layers: UnsafeMutablePointer<UInt16>
  @usableFromInline var layerCount = 0
  /// The protocol whose code ran last: named when a packet turns out malformed.
  @usableFromInline var current: UInt16 = 0
  @usableFromInline var columnsFrozen = false
  /// Whether a remark on what follows the end of a string would leave a trace.
  let hearsStrays: Bool
  let makesWholeTrees: Bool
  /// The protocol called last did not take its bytes.
  @usableFromInline var declined = false
  /// A protocol that has declined without having said that it may; for tests.
  package var surprise: ProtocolID?
  /// What the carrier of the protocol in hand does for it.
  @usableFromInline var stream = Stream.none
  var waiting: Waiting?
  /// The carrier's field for the length of a message; `.max` for none.
  var messageSize = FieldID.max
  /// Where the protocol begins that reads in another data source, and in which it lies itself.
  var outer = (start: 0, source: UInt8(0))
  /// What that item is put under.
  var messageParent = Node.none
  var appointments = Appointments()
  /// Whether one of the following five may have something.
  var holdsTexts = false
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
  var gates: [Gate] = []
  /// The same, to be reached without holding on to the array.
  @usableFromInline var gateMemory: UnsafeMutablePointer<Gate>

  @inlinable static var unslotted: UInt16 { .max }
  @inlinable static var layerCapacity: Int { 256 }

  /// Whether a field was asked for itself, not only as one of all.
  func isNamed(_ field: FieldID) -> Bool {
    let slot = wanted[Int(field)]
    return slot != 0 && slot != Store.unslotted
  }

  init(
    registry: SealedRegistry, needs: Needs, names: any NameResolver,
    algorithms: any Algorithms, limits: Limits
  ) {
    self.registry = registry
    self.names = names
    self.algorithms = algorithms
    self.limits = limits
    workLimit = limits.work
    depthLimit = UInt16(clamping: limits.depth)
    remembers = needs.revisits
    tables = registry.tables
    references = registry.references
    let count = registry.protocols.count
    reserved = Reserved(registry)
    wanted = .allocate(capacity: max(1, registry.fields.count))
    // Remarks lie where the items lie that they are about: these are then needed, too.
    let keepsAll = needs.wholeTree || reserved.takesPlaces(needs)
    wanted.initialize(repeating: keepsAll ? Store.unslotted : 0, count: registry.fields.count)
    for field in registry.shy { wanted[Int(field)] = 0 }
    for (slot, field) in needs.slots.enumerated() where slot < 0xfffe {
      wanted[Int(field)] = UInt16(truncatingIfNeeded: slot + 1)
    }
    slotCount = needs.slots.count
    ends = .allocate(capacity: max(1, slotCount))
    ends.initialize(repeating: SlotEnds(), count: slotCount)
    entries = .allocate(capacity: max(1, count))
    for (i, flag) in usefulProtocols(needs, in: registry).enumerated() {
      let field = registry.traits[i].contains(.pseudo) ? .max : registry.protocolFields[i]
      (entries + i).initialize(
        to: Entry(
          body: registry.bodies[i], field: field, slot: field == .max ? 0 : wanted[Int(field)],
          isUseful: flag, isListed: !registry.traits[i].contains(.unlisted),
          isFramed: registry.framings[ProtocolID(truncatingIfNeeded: i)] != nil,
          declines: registry.traits[i].contains(.declining)))
    }
    usefulOverTCP = registry.leads(.tcp, to: entries)
    usefulOverUDP = registry.leads(.udp, to: entries)
    gateMemory = .allocate(capacity: 0)
    usefulLists = .allocate(capacity: max(1, registry.recognizers.count))
    for (i, list) in registry.recognizers.enumerated() {
      var leads = false
      for entry in list where entries[Int(entry.proto)].isUseful { leads = true }
      (usefulLists + i).initialize(to: leads)
    }
    let hearsRemarks = needs.asksRemarks(in: registry)
    hearsStrays = needs.wholeTree || hearsRemarks
    makesWholeTrees = needs.wholeTree
    heeded = .allocate(capacity: max(1, registry.groups.count))
    named = .allocate(capacity: max(1, registry.groups.count))
    for (i, group) in registry.groups.enumerated() {
      let isShy = !group.isEmpty && group.allSatisfy { registry.shy.contains($0) }
      var isNamed = !isShy && (needs.wholeTree || hearsRemarks)
      for field in group where wanted[Int(field)] != 0 { isNamed = true }
      (named + i).initialize(to: isNamed)
      (heeded + i).initialize(to: isNamed || needs.columns && !isShy)
    }
    groups = heeded
    states = .allocate(capacity: max(1, registry.states.count))
    for (i, state) in registry.states.enumerated() { (states + i).initialize(to: state.make()) }
    layers = .allocate(capacity: Store.layerCapacity)
    nodeCapacity = 256
    nodes = .allocate(capacity: Int(nodeCapacity))
    asksForLabels = needs.labels
    asksForColumns = needs.columns
    asksForLinesOnly =
      needs.columns && !needs.wholeTree && !needs.labels && !needs.layers && needs.slots.isEmpty
    outreach = .allocate(capacity: max(1, count))
    outreach.initialize(repeating: true, count: count)
    if asksForLinesOnly {
      for (i, reaches) in registry.outreach().enumerated() { outreach[i] = reaches }
    }
    var recognizers: [Unmanaged<Recognizer>] = []
    outgoingRanges = .allocate(capacity: max(1, registry.recognizers.count))
    for (i, list) in registry.recognizers.enumerated() {
      let first = recognizers.count
      // The registry keeps them.
      for entry in list where outreach[Int(entry.proto)] {
        recognizers.append(.passUnretained(entry.test))
      }
      (outgoingRanges + i).initialize(to: first..<recognizers.count)
    }
    outgoing = .allocate(capacity: max(1, recognizers.count))
    outgoing.initialize(from: recognizers, count: recognizers.count)
    wantsLabels = needs.labels
    wantsColumns = needs.columns
    wantsLayers = needs.layers || needs.wholeTree
    makeGates(needs)
    gateMemory = .allocate(capacity: max(1, gates.count))
    for (i, gate) in gates.enumerated() { (gateMemory + i).initialize(to: gate) }
  }

  func free() {
    wanted.deallocate()
    entries.deallocate()
    heeded.deallocate()
    named.deallocate()
    usefulLists.deallocate()
    ends.deallocate()
    outreach.deallocate()
    outgoingRanges.deallocate()
    outgoing.deallocate()
    appointments.free()
    leftOut.free()
    kept.free()
    layers.deallocate()
    nodes.deallocate()
    for gate in gates { gate.bits.deallocate() }
    gateMemory.deallocate()
    for (i, state) in registry.states.enumerated() { state.destroy(states[i]) }
    states.deallocate()
    for buffer in owned { buffer.deallocate() }
  }

  /// Forgets the packet before; keeps all memory that the next one needs again.
  /// - Parameter silent: no texts are made for the packet that follows.
  mutating func reset(silent: Bool) {
    groups = silent ? named : heeded
    wantsLabels = asksForLabels && !silent
    wantsColumns = asksForColumns && !silent
    isUnseen = watched != nil
    isQuiet = false
    nodeCount = 0
    work = 0
    layerCount = 0
    columnsFrozen = false
    declined = false
    var slot = 0
    while slot < slotCount {
      ends[slot].head = Node.none
      slot &+= 1
    }
    if holdsTexts { forgetTexts() }
    if wantsColumns { columns.reset() }
  }

  @inline(never) private mutating func forgetTexts() {
    holdsTexts = false
    text.removeAll(keepingCapacity: text.capacity < 1 << 20)
    labels.removeAll(keepingCapacity: labels.capacity < 1 << 16)
    labelHeads.removeAll(keepingCapacity: labelHeads.capacity < 1 << 16)
    sources.removeAll(keepingCapacity: true)
    for buffer in owned { buffer.deallocate() }
    owned.removeAll(keepingCapacity: true)
  }

  @inlinable mutating func addLayer(_ proto: UInt16) {
    if layerCount < Store.layerCapacity {
      layers[layerCount] = proto
      layerCount &+= 1
    }
  }

  /// Adds a node and links it to the others of its slot.
  @inline(__always) mutating func append(_ node: Node, slot: UInt16) -> UInt32 {
    if nodeCount == nodeCapacity, !grow() { return Node.none }
    let index = nodeCount
    (nodes + Int(index)).initialize(to: node)
    nodeCount = index &+ 1
    if slot != Store.unslotted {
      let s = Int(slot) &- 1
      if ends[s].head == Node.none {
        ends[s].head = index
      } else {
        nodes[Int(ends[s].tail)].next = index
      }
      ends[s].tail = index
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

/// The first and the last node of a slot's field.
@usableFromInline struct SlotEnds: BitwiseCopyable {
  @usableFromInline var head = Node.none
  @usableFromInline var tail = Node.none
}

/// What it takes to enter a protocol, in one place in memory.
@usableFromInline struct Entry: BitwiseCopyable {
  @usableFromInline let body: Unmanaged<BodyBox>
  /// The field that stands for the protocol; `.max` for one that only passes bytes on.
  @usableFromInline let field: FieldID
  /// As `wanted` has it for that field.
  @usableFromInline let slot: UInt16
  @usableFromInline let isUseful: Bool
  /// Takes a place among the layers.
  @usableFromInline let isListed: Bool
  /// Its messages are cut out of a stream by rule.
  @usableFromInline let isFramed: Bool
  /// May leave its bytes to others.
  let declines: Bool
  /// Number of the gate that may keep it from being entered; 0 for none.
  @usableFromInline var gate: UInt8 = 0

  init(
    body: Unmanaged<BodyBox>, field: FieldID, slot: UInt16, isUseful: Bool, isListed: Bool,
    isFramed: Bool, declines: Bool
  ) {
    self.body = body
    self.field = field
    self.slot = slot
    self.isUseful = isUseful
    self.isListed = isListed
    self.isFramed = isFramed
    self.declines = declines
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
  let stray: FieldID?

  init(_ registry: SealedRegistry) {
    let owners = registry.protocols.indices.filter {
      let name = registry.protocols[$0].name
      return name == "text" || name.hasPrefix("_ws.")
    }
    var ids: [String: FieldID] = [:]
    for i in registry.fields.indices where owners.contains(Int(registry.fields[i].owner)) {
      let name = registry.fields[i].name
      if ids[name] == nil { ids[name] = registry.fields[i].id }
    }
    malformed = ids["_ws.malformed"]
    malformedExpert = ids["_ws.malformed.expert"]
    short = ids["_ws.short"]
    expert = ids["_ws.expert"]
    message = ids["_ws.expert.message"]
    severity = ids["_ws.expert.severity"]
    group = ids["_ws.expert.group"]
    text = ids["text"]
    unreassembled = ids["_ws.unreassembled"]
    unreassembledExpert = ids["_ws.unreassembled.expert"]
    stray = ids["_ws.string.trailing_stray_characters"]
  }

  /// Whether remarks or headings are wanted: these stand among items that must then be there.
  func takesPlaces(_ needs: Needs) -> Bool {
    needs.slots.contains { $0 == expert || $0 == malformed || $0 == text }
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
