/// What loading protocols collects; sealed into a `SealedRegistry`. A class because the
/// builders of all protocols write into the same one; it lives only while loading.
final class RegistryDraft {
  enum Target {
    case table(UInt16)
    case heuristics(UInt16)
    case reference(String)
  }

  var fields: [FieldSpec] = []
  var experts: [String] = []
  var expertMarks: [Expert] = []
  var protocols: [Protocol] = []
  var protocolFields: [FieldID] = []
  /// Boxed at once: a closure kept in an array would be wrapped in a thunk, paid on every call.
  var bodies: [BodyBox] = []
  var traits: [ProtocolID: ProtocolTraits] = [:]
  var framings: [ProtocolID: MessageRule] = [:]
  /// Protocols whose memory concerns the conversation in hand only.
  var keepers: Set<ProtocolID> = []
  /// Those of them through which nothing else reaches out either.
  var enclosures: Set<ProtocolID> = []
  /// Protocols that use tables which do not count as their own.
  var strays: Set<ProtocolID> = []
  /// Protocols that have state which outlives a packet.
  var rememberers: Set<ProtocolID> = []
  var gates: [ProtocolID: GateSpec] = [:]
  var shortcuts: [ProtocolID: Shortcut] = [:]
  var appointees: [(proto: ProtocolID, carrier: Carrier)] = []
  var edges: [(from: ProtocolID, target: Target)] = []
  var references: [String] = []
  var groups: [[FieldID]] = []
  var payloadFields: Set<FieldID> = []
  var wholePacket: Set<FieldID> = []
  /// Fields that look ahead, and fields that are there only where they are named.
  var later: Set<FieldID> = []
  var shy: Set<FieldID> = []
  var states: [StateMaker] = []
  var preferences: [PreferenceSpec] = []
  /// What `Builder.shared` has made, by name.
  var shared: [String: any Sendable] = [:]
  let settings: [String: PreferenceValue]

  var tableNames: [String: UInt16] = [:]
  var tableOrder: [String] = []
  var declaredTables: Set<UInt16> = []
  var attachments: [(table: String, key: UInt64, proto: ProtocolID)] = []
  var stringAttachments: [(table: String, key: String, proto: ProtocolID)] = []
  var heuristicNames: [String: UInt16] = [:]
  var heuristicOrder: [String] = []
  var recognizers: [(list: String, proto: ProtocolID, test: Heuristic)] = []

  init(settings: [String: PreferenceValue]) {
    self.settings = settings
    // More than there are: growing would copy them, and memory that nobody writes to is free.
    fields.reserveCapacity(65_536)
  }

  func addField(
    scope: String = "", name: String, label: String, type: FieldType, base: Base, mask: UInt64,
    containerBits: Int, text: ValueText, blurb: String, owner: ProtocolID
  ) -> FieldID {
    let id = FieldID(truncatingIfNeeded: fields.count)
    fields.append(
      FieldSpec(
        id: id, scope: scope, own: name, label: label, type: type, base: base, mask: mask,
        containerBits: UInt8(truncatingIfNeeded: containerBits), text: text, blurb: blurb,
        owner: owner))
    return id
  }

  func load(_ proto: Protocol) {
    let id = ProtocolID(truncatingIfNeeded: protocols.count)
    protocols.append(proto)
    protocolFields.append(
      addField(
        name: proto.name, label: proto.title, type: .protocolName, base: .none, mask: 0,
        containerBits: 0, text: .plain, blurb: "", owner: id))
    var builder = Builder(proto: id, prefix: proto.name, draft: self)
    bodies.append(BodyBox(proto.declare(&builder)))
  }

  func table(named name: String, caller: ProtocolID?) -> UInt16 {
    let index: UInt16
    if let known = tableNames[name] {
      index = known
    } else {
      index = UInt16(truncatingIfNeeded: tableOrder.count)
      tableNames[name] = index
      tableOrder.append(name)
    }
    if let caller { edges.append((from: caller, target: .table(index))) }
    return index
  }

  func heuristicTable(named name: String, caller: ProtocolID) -> UInt16 {
    let index: UInt16
    if let known = heuristicNames[name] {
      index = known
    } else {
      index = UInt16(truncatingIfNeeded: heuristicOrder.count)
      heuristicNames[name] = index
      heuristicOrder.append(name)
    }
    edges.append((from: caller, target: .heuristics(index)))
    return index
  }

  func reference(to name: String, caller: ProtocolID?) -> UInt16 {
    if let caller { edges.append((from: caller, target: .reference(name))) }
    references.append(name)
    return UInt16(truncatingIfNeeded: references.count - 1)
  }

  func attach(_ proto: ProtocolID, to table: String, key: UInt64) {
    attachments.append((table, key, proto))
  }

  func attach(_ proto: ProtocolID, to table: String, name: String) {
    stringAttachments.append((table, name.lowercased(), proto))
  }

  func recognize(_ proto: ProtocolID, over list: String, _ test: @escaping Heuristic) {
    recognizers.append((list, proto, test))
  }

  func preference(_ name: String, _ standard: PreferenceValue, about: String) -> PreferenceValue {
    preferences.append(PreferenceSpec(name: name, standard: standard, about: about))
    return settings[name] ?? standard
  }

  func addState<T: ~Copyable>(_ make: @escaping @Sendable () -> T) -> UInt16 {
    states.append(
      StateMaker(
        make: {
          let memory = UnsafeMutablePointer<T>.allocate(capacity: 1)
          memory.initialize(to: make())
          return UnsafeMutableRawPointer(memory)
        },
        destroy: {
          let memory = $0.assumingMemoryBound(to: T.self)
          memory.deinitialize(count: 1)
          memory.deallocate()
        }))
    return UInt16(truncatingIfNeeded: states.count - 1)
  }
}

/// Makes and unmakes one protocol's state.
struct StateMaker: Sendable {
  let make: @Sendable () -> UnsafeMutableRawPointer
  let destroy: @Sendable (UnsafeMutableRawPointer) -> Void
}
