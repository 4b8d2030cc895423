/// Verbs for protocols that are not compiled into the program: what a Swift author says in types is
/// here said in values. Nothing of it is on the way of the packets of all other protocols.

/// A declared field whose type is known only at run time.
package struct ForeignField: Sendable, BitwiseCopyable {
  package let id: FieldID
  package let type: FieldType
  /// Bytes on the wire; 0 where the length is told on reading.
  let width: Int
  let mask: UInt64
}

extension Builder {
  /// Declares a field of any type.
  /// - Parameter width: bytes of the container; nil for as many as the type has.
  package mutating func foreign(
    _ name: String, _ label: String, _ type: FieldType, _ base: Base, mask: UInt64, width: Int?,
    bits: Int? = nil, text: ValueText, about: String
  ) -> ForeignField {
    let bytes = min(8, max(0, width ?? type.usualWidth))
    let isWhole = name.utf8.first == UInt8(ascii: "/")
    let id = draft.addField(
      scope: isWhole ? "" : prefix, name: isWhole ? String(name.dropFirst()) : name, label: label,
      type: type, base: base, mask: mask,
      containerBits: bits ?? bytes * 8,
      text: text, blurb: about, owner: proto)
    return ForeignField(
      id: id, type: type, width: type.isInline ? bytes : type.usualWidth, mask: mask)
  }

  /// A list of protocols that recognise their bytes; of another protocol with `/` in front.
  package mutating func heuristics(foreign name: String) -> HeuristicTable {
    let full = name.utf8.first == UInt8(ascii: "/") ? String(name.dropFirst()) : "\(prefix).\(name)"
    return HeuristicTable(index: draft.heuristicTable(named: full, caller: proto))
  }

  /// A table, keyed by numbers and by names.
  package mutating func foreignTable(
    _ name: String
  ) -> (numbers: Table<UInt64>, names: Table<String>) {
    (table(name, UInt64.self), table(name, String.self))
  }
}

extension FieldType {
  /// Bytes that a value has on the wire where nobody says otherwise; 0 if that has to be told.
  var usualWidth: Int {
    switch self {
    case .boolean: 1
    case .float, .ipv4, .ieee11073Float: 4
    case .double, .eui64: 8
    case .ieee11073SFloat: 2
    case .ether: 6
    case .ipv6, .guid: 16
    case .framenum: 0
    default: bits / 8
    }
  }
}

extension Dissection {
  package func wants(_ field: ForeignField) -> Bool { store.pointee.wanted[Int(field.id)] != 0 }

  /// Reads a field at the cursor, records it, advances; a heading stays where it is.
  /// - Parameter length: bytes; nil for as many as the field has.
  /// - Returns: the value of numbers, addresses and flags; else 0.
  package mutating func add(
    _ field: ForeignField, length: Int?, order: ByteOrder
  ) throws(Malformed) -> UInt64 {
    let size = length ?? field.width
    try require(size)
    let flags: Node.Flags = order == .little ? .littleEndian : []
    guard field.type.isInline else {
      if field.type.isString {
        let place = Region(offset, size)
        if wants(field) {
          recordText(
            Field<Text>(id: field.id, width: 0, mask: 0, type: field.type), place, place, .utf8)
        } else {
          lastNode = Node.none
        }
      } else {
        record(field.id, offset, size, Dissection.range(offset, size), .range)
      }
      if field.type != .none, field.type != .protocolName { position &+= size }
      return 0
    }
    guard size > 0, size <= 8 else { throw Malformed(.nonsense, offset: offset, need: size) }
    let raw = Dissection.oddNumber(base + offset, size, order, signed: field.type.isSigned)
    let value = field.value(raw)
    record(field.id, offset, size, value, flags)
    position &+= size
    return value
  }

  /// Records a number (or what stands for one in an item) that was computed or read before.
  package mutating func put(
    _ field: ForeignField, _ value: UInt64, at place: Region, _ flags: Node.Flags
  ) -> Item {
    if field.type.isInline { return put(field.id, value, place, flags) }
    let range = place.length < 0 ? 0 : Dissection.range(place.offset, place.length)
    return put(field.id, range, place, place.length < 0 ? flags : flags.union(.range))
  }

  /// Records bytes or characters that are not in the packet as they stand.
  package mutating func put(
    _ field: ForeignField, bytes: UnsafeRawBufferPointer, at place: Region, _ flags: Node.Flags
  ) -> Item {
    if !wants(field) {
      lastNode = Node.none
      return .none
    }
    return put(field.id, store.pointee.keep(Array(bytes)), place, flags.union(.stored))
  }

  /// Says in which data source an item lies.
  package mutating func setSource(_ item: Item, _ source: UInt8) {
    if item.exists, Int(source) <= store.pointee.sources.count {
      store.pointee.nodes[Int(item.index)].source = source
    }
  }

  /// An item by its number in the tree; none if there is no such.
  package func item(numbered index: UInt32) -> Item {
    index < store.pointee.nodeCount ? Item(index: index) : .none
  }
  package func number(of item: Item) -> UInt32 { item.index }

  /// Puts the items that follow under one that was added before, or back under `open`'s.
  package mutating func setParent(_ index: UInt32) -> UInt32 {
    let up = parent
    if index == Node.none || index < store.pointee.nodeCount { parent = index }
    return up
  }

  /// The data source in hand, from its start to the end of this protocol's captured bytes.
  package var view: (bytes: UnsafeRawPointer, end: Int, reportedEnd: Int) {
    (base, end, reportedEnd)
  }

  package var stream: Stream { store.pointee.stream }

  /// The Protocol and Info columns so far, and how much of the latter stays when it is replaced.
  package var columnTexts: (protocolName: String, info: String, fence: Int) {
    (store.pointee.columns.protocolName, store.pointee.columns.info, store.pointee.columns.fence)
  }

  /// Replaces all of them.
  package mutating func setColumnTexts(_ protocolName: String, _ info: String, fence: Int) {
    guard wantsColumns else { return }
    store.pointee.columns.protocolName = protocolName
    store.pointee.columns.info = info
    store.pointee.columns.fence = min(max(0, fence), info.utf8.count)
  }

  /// Replaces or adds to the text of an item.
  package mutating func setText(_ item: Item, _ text: String, _ kind: Tree.OwnText.Kind) {
    if wantsLabels, item.exists { store.pointee.setLabel(item.index, Phrase(text), kind) }
  }

  /// Hands the bytes that follow to `data`.
  package mutating func callData(foreign length: Int?) throws(Malformed) {
    try callData(length, [])
  }

  /// Adds a data source.
  /// - Returns: its number.
  package mutating func addSource(_ bytes: [UInt8], _ name: String) -> UInt32 {
    UInt32(store.pointee.addSource(bytes, name).1)
  }

  /// Reads a number of 1 to 8 bytes without moving.
  package func peek(ahead: Int, width: Int, order: ByteOrder) throws(Malformed) -> UInt64 {
    guard ahead >= 0, ahead <= remaining, width >= 1, width <= 8 else { throw short(-1) }
    if width > remaining - ahead { throw short(ahead + width) }
    return Dissection.oddNumber(base + offset + ahead, width, order, signed: false)
  }

  /// The numbers under which a table has protocols.
  package func keys(of table: Table<UInt64>) -> [UInt64] {
    store.pointee.tables[Int(table.index)].keysInUse
  }
  /// … and the names.
  package func keys(of table: Table<String>) -> [String] {
    store.pointee.registry.stringTables[Int(table.index)].keys.sorted()
  }
}

extension ForeignField {
  /// The field's own bits of its container; of flags whether any is set.
  func value(_ raw: UInt64) -> UInt64 {
    if type == .float {
      return Double(Float(bitPattern: UInt32(truncatingIfNeeded: raw))).bitPattern
    }
    let bits = mask == 0 ? raw : (raw & mask) >> UInt64(mask.trailingZeroBitCount)
    return type == .boolean ? (bits != 0 ? 1 : 0) : bits
  }
}

extension SealedTable {
  /// In ascending order up to 65,535, then in none.
  var keysInUse: [UInt64] {
    var found: [UInt64] = []
    if let dense {
      for key in 0..<denseCount where dense[Int(truncatingIfNeeded: key)] != 0 { found.append(key) }
    }
    if let keys, let values {
      for slot in 0...capacityMask where values[slot] != 0 { found.append(keys[slot]) }
    }
    return found
  }
}

/// What another program lends to a protocol that runs in this one's stead.
package struct Loan {
  /// The data source; places count from its first byte.
  package var bytes: UnsafeRawPointer
  package var start: Int
  package var end: Int
  package var reportedEnd: Int
  package var stream: Stream
  package var wantsLabels: Bool
  package var wantsColumns: Bool
  package var info: PacketInfo
  /// Protocol, Info, and its fence.
  package var columns: (protocolName: String, info: String, fence: Int)

  package init(bytes: UnsafeRawPointer, start: Int, end: Int, reportedEnd: Int) {
    self.bytes = bytes
    self.start = start
    self.end = end
    self.reportedEnd = reportedEnd
    stream = .none
    wantsLabels = false
    wantsColumns = false
    info = PacketInfo()
    columns = ("", "", 0)
  }
}

/// What came of it.
package struct LoanOutcome {
  package let fault: Malformed?
  package let waiting: Waiting?
  package let declined: Bool
}

/// Runs single protocols on bytes that another program dissects. The items stay until the outermost
/// call is over: `finish` is told when it is.
extension Dissector {
  package func protocolName(_ proto: ProtocolID) -> String {
    let all = store.pointee.registry.protocols
    return Int(proto) < all.count ? all[Int(proto)].name : ""
  }

  /// Keeps what the code appoints, for `takeAppointments`.
  package func keepAppointments() { store.pointee.appointments.journal = [] }

  /// What was appointed since the last time.
  package func takeAppointments() -> [Appointment] {
    guard let made = store.pointee.appointments.journal, !made.isEmpty else { return [] }
    store.pointee.appointments.journal = []
    return made
  }

  /// Forgets the items of the call before.
  package func begin() { store.pointee.reset(silent: false) }

  /// Runs the code of `proto`. Calls may lie inside each other; the columns are left as the code
  /// has left them.
  package func run(_ proto: ProtocolID, on loan: Loan) -> LoanOutcome {
    let outer = (
      store.pointee.bytes, store.pointee.info, store.pointee.stream, store.pointee.waiting,
      store.pointee.declined
    )
    lend(loan)
    defer {
      (
        store.pointee.bytes, store.pointee.info, store.pointee.stream, store.pointee.waiting,
        store.pointee.declined
      ) = outer
    }
    var d = Dissection(
      store: store, base: loan.bytes, start: loan.start, end: loan.end,
      reportedEnd: loan.reportedEnd, root: Node.none, depth: 0, proto: proto, source: 0,
      isContained: false)
    var fault: Malformed?
    do throws(Malformed) { try d.run(isListed: false) } catch { fault = error }
    return LoanOutcome(
      fault: fault, waiting: store.pointee.waiting, declined: store.pointee.declined)
  }

  /// Asks a test that `proto` has declared for a list.
  package func test(_ heuristic: Heuristic, of proto: ProtocolID, on loan: Loan) -> Bool {
    let outer = (store.pointee.bytes, store.pointee.info)
    lend(loan)
    defer { (store.pointee.bytes, store.pointee.info) = outer }
    var d = Dissection(
      store: store, base: loan.bytes, start: loan.start, end: loan.end,
      reportedEnd: loan.reportedEnd, root: Node.none, depth: 0, proto: proto, source: 0,
      isContained: false)
    return heuristic(&d)
  }

  /// The length of the message that begins with these bytes, by a protocol's own rule.
  package func size(_ framing: Framing, of proto: ProtocolID, on loan: Loan) -> Int? {
    let d = Dissection(
      store: store, base: loan.bytes, start: loan.start, end: loan.end,
      reportedEnd: loan.reportedEnd, root: Node.none, depth: 0, proto: proto, source: 0,
      isContained: false)
    return framing.size(d)
  }

  private func lend(_ loan: Loan) {
    store.pointee.bytes = UnsafeRawBufferPointer(start: loan.bytes, count: max(0, loan.end))
    store.pointee.info = loan.info
    store.pointee.about.number = loan.info.number
    store.pointee.about.time = loan.info.time
    store.pointee.stream = loan.stream
    store.pointee.waiting = nil
    store.pointee.declined = false
    store.pointee.wantsLabels = loan.wantsLabels
    store.pointee.wantsColumns = loan.wantsColumns
    store.pointee.columns.protocolName = loan.columns.protocolName
    store.pointee.columns.info = loan.columns.info
    store.pointee.columns.fence = loan.columns.fence
  }

  /// The columns as the code in hand has left them.
  package var columnTexts: (protocolName: String, info: String, fence: Int) {
    get {
      (store.pointee.columns.protocolName, store.pointee.columns.info, store.pointee.columns.fence)
    }
    nonmutating set {
      store.pointee.columns.protocolName = newValue.protocolName
      store.pointee.columns.info = newValue.info
      store.pointee.columns.fence = newValue.fence
    }
  }
}

extension Dissection {
  /// The item in hand under which what a callee adds would go.
  package var rootNumber: UInt32 { root }
}

extension Framing {
  package var headerLength: Int { header }
}

extension SealedRegistry {
  /// What a protocol says of itself beyond its fields.
  package func isPseudo(_ proto: ProtocolID) -> Bool { traits[Int(proto)].contains(.pseudo) }
  package func isUnlisted(_ proto: ProtocolID) -> Bool { traits[Int(proto)].contains(.unlisted) }
}

extension Expert {
  package var marks: (severity: Severity, group: ExpertGroup) { (severity, group) }
}
