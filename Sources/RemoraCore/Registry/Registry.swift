internal import Synchronization

/// A set of protocols and preferences: a plain value, cheap to copy and change.
/// `sealed()` turns it into what dissectors and filters run on.
public struct Registry: Sendable {
  public private(set) var protocols: [Protocol] = []
  /// Preferences by name, `tcp.relative_sequence_numbers`.
  public var preferences: [String: PreferenceValue] = [:]
  private var decodeAs: [(table: String, key: TableKey, proto: String)] = []
  private var unrecognized: Set<Recognition> = []

  private enum TableKey {
    case number(UInt64)
    case name(String)
  }
  private struct Recognition: Hashable {
    let proto: String
    let list: String
  }

  /// Names that are known without being loaded.
  var catalog: (any NameCatalog)?

  public init(_ protocols: [Protocol] = []) { self.protocols = protocols }

  /// The same with one more protocol; one of the same name is replaced.
  public func adding(_ proto: Protocol) -> Registry {
    var copy = self
    if let old = copy.protocols.firstIndex(where: { $0.name == proto.name }) {
      copy.protocols[old] = proto
    } else {
      copy.protocols.append(proto)
    }
    return copy
  }

  /// The same with several more.
  public func adding(_ more: [Protocol]) -> Registry { more.reduce(self) { $0.adding($1) } }

  /// The same without a protocol, built-in or not. Bytes that would have been handed to it go
  /// where unknown ones go.
  public func removing(_ name: String) -> Registry {
    var copy = self
    copy.protocols.removeAll { $0.name == name }
    return copy
  }

  /// Puts `proto` under `key` of `table` whatever the protocols say, as `-d tcp.port==8888,http`.
  public func decoding(_ table: String, _ key: UInt64, as proto: String) -> Registry {
    var copy = self
    copy.decodeAs.append((table, .number(key), proto))
    return copy
  }

  /// The same for a table that is keyed by names (`media_type`).
  public func decoding(_ table: String, name: String, as proto: String) -> Registry {
    var copy = self
    copy.decodeAs.append((table, .name(name), proto))
    return copy
  }

  /// The same with a preference set, as `-o tcp.relative_sequence_numbers:false`.
  public func setting(_ preference: String, to value: PreferenceValue) -> Registry {
    var copy = self
    copy.preferences[preference] = value
    return copy
  }

  /// Does not ask `proto` whether bytes that are offered to `list` are its own.
  public func notRecognizing(_ proto: String, over list: String) -> Registry {
    var copy = self
    copy.unrecognized.insert(Recognition(proto: proto, list: list))
    return copy
  }

  /// Declares all fields, checks them, and fixes the tables.
  /// - Throws: `RegistryError` naming the protocol and field that is at fault.
  public func sealed() throws(RegistryError) -> SealedRegistry {
    let draft = RegistryDraft(settings: preferences)
    for proto in protocols { draft.load(proto) }
    for rule in decodeAs {
      guard let target = protocols.firstIndex(where: { $0.name == rule.proto }) else {
        throw RegistryError("Unknown protocol -- \"\(rule.proto)\"")
      }
      let id = ProtocolID(truncatingIfNeeded: target)
      switch rule.key {
      case .number(let key): draft.attach(id, to: rule.table, key: key)
      case .name(let name): draft.attach(id, to: rule.table, name: name)
      }
    }
    if !unrecognized.isEmpty {
      draft.recognizers.removeAll { entry in
        let name = protocols[Int(entry.proto)].name
        return unrecognized.contains(Recognition(proto: name, list: entry.list))
      }
    }
    try checkPreferences(draft)
    return try SealedRegistry(draft, catalog: catalog)
  }

  /// A preference that a loaded protocol does not have, or of another type, is a mistake; those of
  /// protocols that were removed are not.
  private func checkPreferences(_ draft: RegistryDraft) throws(RegistryError) {
    for (name, value) in preferences {
      if let spec = draft.preferences.first(where: { $0.name == name }) {
        switch (spec.standard, value) {
        case (.bool, .bool), (.number, .number), (.text, .text): continue
        default: throw RegistryError("\(name): the preference takes another kind of value")
        }
      }
      let isOfLoaded = protocols.contains { name.hasPrefix($0.name + ".") }
      if isOfLoaded { throw RegistryError("There is no preference \"\(name)\"") }
    }
  }
}

/// A mistake in a protocol's declaration, or in a rule given for it.
public struct RegistryError: Error, Sendable, CustomStringConvertible {
  public let description: String
  init(_ description: String) { self.description = description }
}

/// A heuristic after sealing.
@usableFromInline final class Recognizer: Sendable {
  @usableFromInline let test: Heuristic
  init(_ test: @escaping Heuristic) { self.test = test }
}

/// A body boxed so that it can be called from raw memory without being retained.
@usableFromInline final class BodyBox: Sendable {
  @usableFromInline let run: Body
  init(_ run: @escaping Body) { self.run = run }
}

/// The loaded protocols: immutable, shared by all dissectors and filters.
///
/// Unchecked because of the raw tables, which are written in `init` only.
public final class SealedRegistry: @unchecked Sendable {
  public let fields: [FieldSpec]
  public let protocols: [Protocol]
  public let preferences: [PreferenceSpec]
  /// Names that are known without being loaded.
  public let catalog: (any NameCatalog)?
  /// The field that stands for each protocol.
  package let protocolFields: [FieldID]
  package let expertTexts: [String]
  package let experts: [Expert]
  package let framings: [ProtocolID: MessageRule]
  /// Who may be appointed for conversations.
  package let appointees: [(proto: ProtocolID, carrier: Carrier)]
  let keepers, enclosures, rememberers, strays: Set<ProtocolID>
  /// Those of `appointees` that recognise their bytes: they take the rest of a conversation.
  let claimants: Set<ProtocolID>
  package let tableNames: [String]
  /// Who is handed bytes under which key of which table, for listing.
  package let attachments: [(table: String, key: UInt64, proto: ProtocolID)]
  /// The same for tables keyed by names.
  package let stringAttachments: [(table: String, key: String, proto: ProtocolID)]
  /// Lists of protocols that recognise their own bytes, and who is offered to them.
  package let heuristicNames: [String]
  package let heuristicOffers: [(list: String, proto: ProtocolID, test: Heuristic)]
  /// Names of protocols that others hand bytes to directly.
  package let referenceNames: [String]
  package let groups: [[FieldID]]
  /// Fields that depend on the length of what other protocols read.
  let payloadFields: Set<FieldID>
  /// Fields that are only known when every layer has been dissected.
  let wholePacket: Set<FieldID>
  /// Fields that are right only in the second of two passes.
  private let later: Set<FieldID>
  /// Fields that are there only where they are named.
  let shy: Set<FieldID>
  /// For each protocol, those that it may hand bytes to or set state for.
  package let successors: [[ProtocolID]]
  /// The same without those that are reached through the table of the protocol's gate alone.
  let otherSuccessors: [[ProtocolID]]
  let gates: [ProtocolID: GateSpec]
  let shortcuts: [ProtocolID: Shortcut]
  let traits: [ProtocolTraits]
  /// Where bytes go that nobody knows; `.max` if `data` is not loaded.
  @usableFromInline let dataProtocol: UInt16
  let states: [StateMaker]

  @usableFromInline let bodies: UnsafeMutablePointer<Unmanaged<BodyBox>>
  @usableFromInline let tables: UnsafeMutablePointer<SealedTable>
  @usableFromInline let references: UnsafeMutablePointer<UInt16>
  let stringTables: [[String: ProtocolID]]
  let recognizers: [[(proto: ProtocolID, test: Recognizer)]]
  let tableCount: Int
  private let names = Mutex(NameIndex())

  init(_ draft: RegistryDraft, catalog: (any NameCatalog)?) throws(RegistryError) {
    try Self.check(draft)
    self.catalog = catalog
    fields = draft.fields
    protocols = draft.protocols
    preferences = draft.preferences
    protocolFields = draft.protocolFields
    expertTexts = draft.experts
    experts = draft.expertMarks
    framings = draft.framings
    appointees = draft.appointees
    claimants = Set(draft.appointees.map(\.proto)).intersection(draft.recognizers.map(\.proto))
    keepers = draft.keepers
    enclosures = draft.enclosures
    rememberers = draft.rememberers
    strays = draft.strays
    gates = draft.gates
    shortcuts = draft.shortcuts
    tableNames = draft.tableOrder
    attachments = draft.attachments.map { ($0, $1, $2) }
    stringAttachments = draft.stringAttachments
    heuristicNames = draft.heuristicOrder
    heuristicOffers = draft.recognizers
    referenceNames = draft.references
    groups = draft.groups
    payloadFields = draft.payloadFields
    wholePacket = draft.wholePacket
    later = draft.later
    shy = draft.shy
    states = draft.states
    traits = draft.protocols.indices.map { draft.traits[ProtocolID(truncatingIfNeeded: $0)] ?? [] }

    bodies = .allocate(capacity: max(1, draft.bodies.count))
    for (i, body) in draft.bodies.enumerated() {
      (bodies + i).initialize(to: .passRetained(body))
    }
    var byName: [String: ProtocolID] = [:]
    for (i, proto) in draft.protocols.enumerated() {
      byName[proto.name] = ProtocolID(truncatingIfNeeded: i)
    }
    let fallback = byName["data"] ?? 0
    dataProtocol = byName["data"] ?? .max
    references = .allocate(capacity: max(1, draft.references.count))
    for (i, name) in draft.references.enumerated() {
      (references + i).initialize(to: byName[name] ?? fallback)
    }

    tableCount = draft.tableOrder.count
    var entries = [[UInt64: ProtocolID]](repeating: [:], count: tableCount)
    for (table, key, proto) in draft.attachments {
      if let index = draft.tableNames[table] { entries[Int(index)][key] = proto }
    }
    tables = .allocate(capacity: max(1, tableCount))
    for i in 0..<tableCount { (tables + i).initialize(to: SealedTable(entries[i])) }
    var strings = [[String: ProtocolID]](repeating: [:], count: tableCount)
    for (table, key, proto) in draft.stringAttachments {
      if let index = draft.tableNames[table] { strings[Int(index)][key] = proto }
    }
    stringTables = strings
    var lists = [[(proto: ProtocolID, test: Recognizer)]](
      repeating: [], count: draft.heuristicOrder.count)
    for (list, proto, test) in draft.recognizers {
      if let index = draft.heuristicNames[list] {
        lists[Int(index)].append((proto, Recognizer(test)))
      }
    }
    recognizers = lists

    var next = [Set<ProtocolID>](repeating: [], count: draft.protocols.count)
    var others = next
    for (from, target) in draft.edges {
      switch target {
      case .table(let index):
        next[Int(from)].formUnion(entries[Int(index)].values)
        next[Int(from)].formUnion(strings[Int(index)].values)
        next[Int(from)].insert(fallback)
        others[Int(from)].insert(fallback)
        if draft.gates[from]?.table != index {
          others[Int(from)].formUnion(entries[Int(index)].values)
          others[Int(from)].formUnion(strings[Int(index)].values)
        }
      case .heuristics(let index):
        next[Int(from)].formUnion(lists[Int(index)].map(\.proto))
        others[Int(from)].formUnion(lists[Int(index)].map(\.proto))
      case .reference(let name):
        next[Int(from)].insert(byName[name] ?? fallback)
        others[Int(from)].insert(byName[name] ?? fallback)
      }
    }
    for (proto, carrier) in draft.appointees {
      let name = carrier == .tcp ? "tcp" : "udp"
      if let from = byName[name] {
        next[Int(from)].insert(proto)
        others[Int(from)].insert(proto)
      }
    }
    successors = next.map { $0.sorted() }
    otherSuccessors = others.map { $0.sorted() }
  }

  /// Whether a protocol that is carried by appointment is wanted.
  func leads(_ carrier: Carrier, to entries: UnsafeMutablePointer<Entry>) -> Bool {
    appointees.contains { $0.carrier == carrier && entries[Int($0.proto)].isUseful }
  }

  deinit {
    for i in 0..<protocols.count { bodies[i].release() }
    bodies.deallocate()
    for i in 0..<tableCount { tables[i].free() }
    tables.deallocate()
    references.deallocate()
  }

  /// Finds the mistakes that would otherwise show as odd trees: unknown tables, duplicate or
  /// badly spelt names, masks wider than their container.
  private static func check(_ draft: RegistryDraft) throws(RegistryError) {
    if draft.fields.count > 0xfff0 * 16 { throw RegistryError("Too many fields") }
    for (table, _, proto) in draft.attachments where draft.tableNames[table] == nil {
      let name = draft.protocols[Int(proto)].name
      // A table of a protocol that is not loaded is no mistake: the attachment waits for it.
      let owner = table.utf8.prefix { $0 != UInt8(ascii: ".") }
      if owner.count < table.utf8.count,
        draft.protocols.contains(where: { $0.name.utf8.elementsEqual(owner) })
      {
        throw RegistryError("\(name): there is no dissector table \"\(table)\"")
      }
    }
    for (proto, shortcut) in draft.shortcuts where !shortcut.isWithinItsHeader {
      let name = draft.protocols[Int(proto)].name
      throw RegistryError("\(name): the shortcut reads bytes that are not in its header")
    }
    for i in draft.fields.indices {
      // The protocol's name is a field of its own, so that the scope is looked at there.
      if !isSound(draft.fields[i].own) {
        throw RegistryError(
          "\(draft.fields[i].name): a name has letters, digits, \"_\", \"-\", \".\"")
      }
      if draft.fields[i].mask != 0 {
        let field = draft.fields[i]
        if field.containerBits < 64, field.mask >> UInt64(field.containerBits) != 0 {
          throw RegistryError("\(field.name): the mask is wider than the field")
        }
      }
    }
  }

  private static func isSound(_ name: String) -> Bool {
    var name = name
    return name.withUTF8 { bytes in
      // All at once: there are tens of thousands of names.
      var all: UInt64 = 1
      for byte in bytes { all &= isOfName(byte) }
      return all == 1
    }
  }

  /// Letters, digits, and `-`, `.`, `_`: a bit for each below 64, and for each from there on.
  @inline(__always) private static func isOfName(_ byte: UInt8) -> UInt64 {
    let low: UInt64 = 0x03ff_6000_0000_0000
    let high: UInt64 = 0x07ff_fffe_87ff_fffe
    let bits = byte < 64 ? low : byte < 128 ? high : 0
    return bits >> UInt64(byte & 63) & 1
  }

  /// The fields of a filter name: usually one, several where a name is registered more than once.
  public func fields(named name: String) -> [FieldID] {
    names.withLock { names in names.find(name, in: fields) }
  }

  /// By field: the first field of the same name.
  package func firstsOfTheirName() -> [FieldID] {
    names.withLock { names in names.firsts(in: fields) }
  }

  /// Whether a field's value depends on packets that follow, so that only the second of two passes
  /// (`Needs.revisits`) has it right everywhere.
  public func looksAhead(_ id: FieldID) -> Bool { later.contains(id) }

  public func spec(_ id: FieldID) -> FieldSpec? {
    Int(id) < fields.count ? fields[Int(id)] : nil
  }

  public func protocolID(named name: String) -> ProtocolID? {
    protocols.firstIndex { $0.name == name }.map { ProtocolID(truncatingIfNeeded: $0) }
  }

  /// What a number means under a field, or nil.
  public func valueName(_ id: FieldID, _ value: UInt64) -> String? {
    guard let spec = spec(id) else { return nil }
    switch spec.text {
    case .names(let names): return names.name(of: value)
    case .flag(let set, let unset): return value != 0 ? set : unset
    default: return nil
    }
  }
}
