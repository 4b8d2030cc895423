internal import CRemoraPlugin
import RemoraCore

/// A protocol as one of the program's registries has it: what its declarations are called there.
final class GuestDeclaration: @unchecked Sendable {
  typealias RawBuilder = UnsafeMutablePointer<remora_builder>

  let proto: RemoraCore.`Protocol`
  /// Preferences as the program has them.
  let settings: [String: PreferenceValue]
  /// The protocol by itself: its fields have the same numbers in every instance.
  let sealed: SealedRegistry
  /// By number; `.max` for what the program does not know as a field.
  private(set) var fields: [UInt32] = []
  private(set) var experts: [FieldID: UInt32] = [:]
  private(set) var tables: [(name: String, handle: UInt32)] = []
  private(set) var lists: [(name: String, handle: UInt32)] = []
  private(set) var references: [(name: String, handle: UInt32)] = []
  private var memory: UInt32 = .max
  /// What C functions are handed of it.
  private var tests: [GuestTest] = []

  /// What the engine itself puts into trees, so that remarks and lines are found there.
  static let helpers: [RemoraCore.`Protocol`] = [
    Protocol("_ws.expert", "Expert Info") { p in
      let message = p.string("message", "Message")
      return { d throws(Malformed) in _ = d.wants(message) }
    },
    Protocol("text", "Text item") { _ in { _ throws(Malformed) in } },
  ]

  private init(
    _ proto: RemoraCore.`Protocol`, _ settings: [String: PreferenceValue], _ sealed: SealedRegistry
  ) {
    self.proto = proto
    self.settings = settings
    self.sealed = sealed
  }

  /// Declares all of it to the program; nil, with the reason told, if that cannot be done.
  static func make(_ proto: RemoraCore.`Protocol`, _ p: RawBuilder) -> GuestDeclaration? {
    do throws(RegistryError) {
      var registry = Registry([proto] + helpers)
      for spec in try registry.sealed().preferences {
        registry.preferences[spec.name] = setting(spec, of: proto.name, p)
      }
      let made = GuestDeclaration(proto, registry.preferences, try registry.sealed())
      made.declareFields(p)
      made.declareTables(p)
      made.attach(p)
      return made
    } catch {
      p.pointee.host.pointee.refuse(p, error.description)
      return nil
    }
  }

  private static func setting(
    _ spec: PreferenceSpec, of proto: String, _ p: RawBuilder
  ) -> PreferenceValue {
    let name = String(spec.name.dropFirst(proto.utf8.count + 1))
    let verbs = p.pointee.host.pointee
    switch spec.standard {
    case .bool(let value):
      return .bool(verbs.setting(p, name, 1, value ? 1 : 0, spec.about) != 0)
    case .number(let value):
      return .number(Int(verbs.setting(p, name, 0, Int64(value), spec.about)))
    case .text: return spec.standard
    }
  }

  // MARK: Fields

  private func declareFields(_ p: RawBuilder) {
    let marks = Dictionary(
      sealed.experts.enumerated().map { ($1.id, ($0, $1)) }, uniquingKeysWith: { first, _ in first }
    )
    for spec in sealed.fields {
      if spec.owner != 0 || spec.id == sealed.protocolFields[0] {
        fields.append(.max)
      } else if let (index, expert) = marks[spec.id] {
        experts[spec.id] = p.pointee.host.pointee.expert(
          p, Self.outer(spec.name, proto.name), expert.marks.group.rawValue,
          expert.marks.severity.rawValue, sealed.expertTexts[index])
        fields.append(.max)
      } else {
        fields.append(declare(spec, p))
      }
    }
  }

  /// The name as the program is told it: its own prefix is put in front there.
  private static func outer(_ name: String, _ proto: String) -> String {
    name.hasPrefix(proto + ".") ? String(name.dropFirst(proto.utf8.count + 1)) : "/" + name
  }

  private func declare(_ spec: FieldSpec, _ p: RawBuilder) -> UInt32 {
    let texts = Texts()
    defer { texts.free() }
    var out = remora_field_spec()
    out.name = texts.keep(Self.outer(spec.name, proto.name))
    out.label = texts.keep(spec.label)
    out.type = UInt32(spec.type.rawValue)
    out.base = UInt32(spec.base.rawValue)
    out.mask = spec.mask
    // Of what is longer than a number, the type says how long it is.
    out.width = spec.containerBits > 64 ? 0 : (UInt32(spec.containerBits) + 7) / 8
    out.bits = spec.containerBits % 8 == 0 ? 0 : UInt32(spec.containerBits)
    out.about = texts.keep(spec.blurb)
    var names: [remora_name] = []
    switch spec.text {
    case .plain: break
    case .names(let list):
      for entry in list.entries {
        names.append(remora_name(low: entry.low, high: entry.high, name: texts.keep(entry.name)))
      }
    case .flag(let set, let unset):
      out.set = texts.keep(set)
      out.unset = texts.keep(unset)
    case .unit(let unit):
      out.set = texts.keep(unit.singular)
      out.unset = texts.keep(unit.plural)
    case .custom(let make), .shown(let make):
      out.context = Unmanaged.passRetained(GuestText(make)).toOpaque()
      out.spell = { value, room, size, context in
        guard let room, let context else { return 0 }
        let text = Unmanaged<GuestText>.fromOpaque(context).takeUnretainedValue()
        return text.write(value, room, size)
      }
    }
    return names.withUnsafeBufferPointer { names in
      out.names = names.isEmpty ? nil : names.baseAddress
      out.name_count = UInt32(clamping: names.count)
      return p.pointee.host.pointee.field(p, &out)
    }
  }

  // MARK: Tables and attachments

  private func declareTables(_ p: RawBuilder) {
    let verbs = p.pointee.host.pointee
    for name in sealed.tableNames { tables.append((name, verbs.table(p, "/" + name))) }
    for name in sealed.heuristicNames { lists.append((name, verbs.list(p, "/" + name))) }
    for name in sealed.referenceNames { references.append((name, verbs.uses(p, name))) }
    memory = verbs.state(p, MemoryLayout<UnsafeMutableRawPointer?>.size) { place in
      guard let instance = place?.load(as: UnsafeMutableRawPointer?.self) else { return }
      Unmanaged<GuestInstance>.fromOpaque(instance).release()
    }
  }

  private func attach(_ p: RawBuilder) {
    let verbs = p.pointee.host.pointee
    withFraming { framing in
      if framing != nil { verbs.framed(p, framing) }
      for (table, key, owner) in sealed.attachments where owner == 0 {
        verbs.over(p, table, key, framing)
      }
      for (table, key, owner) in sealed.stringAttachments where owner == 0 {
        verbs.over_name(p, table, key, framing)
      }
    }
    for (list, owner, test) in sealed.heuristicOffers where owner == 0 {
      let guest = GuestTest(declaration: self, test)
      tests.append(guest)
      verbs.recognizes(
        p, list,
        { d, context in
          guard let d, let context else { return 0 }
          let guest = Unmanaged<GuestTest>.fromOpaque(context).takeUnretainedValue()
          return guest.ask(d) ? 1 : 0
        }, Unmanaged.passUnretained(guest).toOpaque())
    }
    for (owner, carrier) in sealed.appointees where owner == 0 {
      verbs.appointed(p, UInt32(carrier.rawValue))
    }
    var traits: UInt32 = 0
    if sealed.isPseudo(0) { traits |= REMORA_SHOWS_NO_ITEM.rawValue }
    if sealed.isUnlisted(0) { traits |= REMORA_NOT_LISTED.rawValue }
    if traits != 0 { verbs.traits(p, traits) }
  }

  private func withFraming(_ body: (UnsafePointer<remora_framing>?) -> Void) {
    guard let framing = sealed.framings[0]?.framing else { return body(nil) }
    var out = remora_framing()
    out.header = UInt32(clamping: framing.headerLength)
    if case .lengthPrefixed(_, let at, let width, let plus) = framing {
      out.at = UInt32(clamping: at)
      out.width = UInt32(clamping: width)
      out.plus = Int32(clamping: plus)
    } else {
      out.context = Unmanaged.passUnretained(self).toOpaque()
      out.size = { bytes, count, context in
        guard let bytes, let context else { return -1 }
        let guest = Unmanaged<GuestDeclaration>.fromOpaque(context).takeUnretainedValue()
        return guest.size(UnsafeRawPointer(bytes), count)
      }
    }
    body(&out)
  }

  private func size(_ bytes: UnsafeRawPointer, _ count: Int) -> Int64 {
    guard let framing = sealed.framings[0]?.framing else { return -1 }
    let dissector = Dissector(registry: sealed, needs: Needs())
    let loan = Loan(bytes: bytes, start: 0, end: count, reportedEnd: count)
    return Int64(dissector.size(framing, of: 0, on: loan) ?? 0)
  }

  // MARK: Instances

  /// What runs this protocol for the worker that `d` belongs to.
  func instance(_ d: UnsafeMutablePointer<remora_dissection>) -> GuestInstance? {
    guard let place = d.pointee.host.pointee.memory(d, memory) else { return nil }
    if let known = place.load(as: UnsafeMutableRawPointer?.self) {
      return Unmanaged<GuestInstance>.fromOpaque(known).takeUnretainedValue()
    }
    guard let made = GuestInstance(self, d) else { return nil }
    let pointer: UnsafeMutableRawPointer? = Unmanaged.passRetained(made).toOpaque()
    place.storeBytes(of: pointer, as: UnsafeMutableRawPointer?.self)
    return made
  }
}

/// A test as the program holds it.
final class GuestTest {
  private unowned let declaration: GuestDeclaration
  private let test: Heuristic
  init(declaration: GuestDeclaration, _ test: @escaping Heuristic) {
    self.declaration = declaration
    self.test = test
  }
  func ask(_ d: UnsafeMutablePointer<remora_dissection>) -> Bool {
    declaration.instance(d)?.ask(test, d) ?? false
  }
}

/// A text that a protocol makes of a value.
final class GuestText {
  private let make: @Sendable (UInt64) -> String
  init(_ make: @escaping @Sendable (UInt64) -> String) { self.make = make }

  func write(_ value: UInt64, _ room: UnsafeMutablePointer<CChar>, _ size: Int) -> Int {
    let bytes = Array(make(value).utf8.prefix(max(0, size)))
    for (i, byte) in bytes.enumerated() { room[i] = CChar(bitPattern: byte) }
    return bytes.count
  }
}

/// C strings for the time of a call.
private final class Texts {
  private var kept: [UnsafeMutablePointer<CChar>] = []

  func keep(_ text: String) -> UnsafePointer<CChar> {
    let bytes = text.utf8CString
    let memory = UnsafeMutablePointer<CChar>.allocate(capacity: bytes.count)
    bytes.withUnsafeBufferPointer {
      if let base = $0.baseAddress { memory.initialize(from: base, count: $0.count) }
    }
    kept.append(memory)
    return UnsafePointer(memory)
  }

  func free() { for memory in kept { memory.deallocate() } }
}
