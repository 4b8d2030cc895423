/// What a protocol's declaration is written with: fields, tables, attachments, state.
///
/// Names are prefixed with the protocol's own (`"type"` becomes `parley.type`); a name that
/// begins with `/` is taken whole, for the few fields that live under another protocol's name.
public struct Builder {
  let proto: ProtocolID
  let prefix: String
  var draft: RegistryDraft

  init(proto: ProtocolID, prefix: String, draft: RegistryDraft) {
    self.proto = proto
    self.prefix = prefix
    self.draft = draft
  }

  private mutating func define<Value>(
    _ name: String, _ label: String, _ type: FieldType, _ base: Base, mask: UInt64, width: Int,
    bits: Int? = nil, text: ValueText, blurb: String = ""
  ) -> Field<Value> {
    let isWhole = name.utf8.first == UInt8(ascii: "/")
    let id = draft.addField(
      scope: isWhole ? "" : prefix, name: isWhole ? String(name.dropFirst()) : name, label: label,
      type: type, base: base, mask: mask,
      containerBits: bits ?? width * 8,
      text: text, blurb: blurb, owner: proto)
    return Field(id: id, width: width, mask: mask, type: type)
  }

  private static func text(_ names: ValueNames?, _ unit: Unit?) -> ValueText {
    if let names { return .names(names) }
    if let unit { return .unit(unit) }
    return .plain
  }

  // MARK: Unsigned integers

  public mutating func u8(
    _ name: String, _ label: String, _ base: Base = .dec, mask: UInt8 = 0,
    names: ValueNames? = nil, unit: Unit? = nil, blurb: String = ""
  ) -> Field<UInt8> {
    define(
      name, label, .uint8, base, mask: UInt64(mask), width: 1, text: Self.text(names, unit),
      blurb: blurb)
  }

  public mutating func u16(
    _ name: String, _ label: String, _ base: Base = .dec, mask: UInt16 = 0,
    names: ValueNames? = nil, unit: Unit? = nil, blurb: String = ""
  ) -> Field<UInt16> {
    define(
      name, label, .uint16, base, mask: UInt64(mask), width: 2, text: Self.text(names, unit),
      blurb: blurb)
  }

  public mutating func u24(
    _ name: String, _ label: String, _ base: Base = .dec, mask: UInt32 = 0,
    names: ValueNames? = nil, unit: Unit? = nil, blurb: String = ""
  ) -> Field<UInt32> {
    define(
      name, label, .uint24, base, mask: UInt64(mask), width: 3, text: Self.text(names, unit),
      blurb: blurb)
  }

  public mutating func u32(
    _ name: String, _ label: String, _ base: Base = .dec, mask: UInt32 = 0,
    names: ValueNames? = nil, unit: Unit? = nil, blurb: String = ""
  ) -> Field<UInt32> {
    define(
      name, label, .uint32, base, mask: UInt64(mask), width: 4, text: Self.text(names, unit),
      blurb: blurb)
  }

  public mutating func u48(
    _ name: String, _ label: String, _ base: Base = .dec, mask: UInt64 = 0,
    names: ValueNames? = nil, unit: Unit? = nil, blurb: String = ""
  ) -> Field<UInt64> {
    define(
      name, label, .uint48, base, mask: mask, width: 6, text: Self.text(names, unit), blurb: blurb)
  }

  public mutating func u64(
    _ name: String, _ label: String, _ base: Base = .dec, mask: UInt64 = 0,
    names: ValueNames? = nil, unit: Unit? = nil, blurb: String = ""
  ) -> Field<UInt64> {
    define(
      name, label, .uint64, base, mask: mask, width: 8, text: Self.text(names, unit), blurb: blurb)
  }

  /// An integer of any type and container width, for the combinations that have no verb of their
  /// own (40 and 56 bits, a 32-bit value in a 16-bit container, custom text).
  public mutating func integer<V: FixedWidthInteger>(
    _ name: String, _ label: String, _ type: FieldType, as value: V.Type, _ base: Base = .dec,
    mask: UInt64 = 0, container bytes: Int, text: ValueText = .plain, blurb: String = ""
  ) -> Field<V> {
    define(name, label, type, base, mask: mask, width: bytes, text: text, blurb: blurb)
  }

  // MARK: Signed integers and floating point

  public mutating func i8(
    _ name: String, _ label: String, _ base: Base = .dec, names: ValueNames? = nil,
    unit: Unit? = nil, blurb: String = ""
  ) -> Field<Int8> {
    define(name, label, .int8, base, mask: 0, width: 1, text: Self.text(names, unit), blurb: blurb)
  }

  public mutating func i16(
    _ name: String, _ label: String, _ base: Base = .dec, names: ValueNames? = nil,
    unit: Unit? = nil, blurb: String = ""
  ) -> Field<Int16> {
    define(name, label, .int16, base, mask: 0, width: 2, text: Self.text(names, unit), blurb: blurb)
  }

  public mutating func i32(
    _ name: String, _ label: String, _ base: Base = .dec, names: ValueNames? = nil,
    unit: Unit? = nil, blurb: String = ""
  ) -> Field<Int32> {
    define(name, label, .int32, base, mask: 0, width: 4, text: Self.text(names, unit), blurb: blurb)
  }

  public mutating func float(_ name: String, _ label: String, blurb: String = "") -> Field<Float> {
    define(name, label, .float, .none, mask: 0, width: 4, text: .plain, blurb: blurb)
  }

  public mutating func double(_ name: String, _ label: String, blurb: String = "") -> Field<Double>
  {
    define(name, label, .double, .none, mask: 0, width: 8, text: .plain, blurb: blurb)
  }

  // MARK: Flags

  /// A single bit, or several read as "any set".
  /// - Parameters:
  ///   - mask: the bits within the container; 0 for a value that has no place on the wire.
  ///   - width: bytes of the container.
  ///   - bits: of the container that belong to the flags, where they are not whole bytes.
  ///   - set: the label when set, with `unset` for the other case; `True`/`False` without.
  public mutating func flag(
    _ name: String, _ label: String, mask: UInt64 = 0, width: Int = 1, bits: Int? = nil,
    set: String? = nil, unset: String? = nil, blurb: String = ""
  ) -> Field<Bool> {
    var text = ValueText.plain
    if let set, let unset { text = .flag(set: set, unset: unset) }
    return define(
      name, label, .boolean, .none, mask: mask, width: width, bits: bits, text: text, blurb: blurb)
  }

  // MARK: Addresses and identifiers

  public mutating func ipv4(
    _ name: String, _ label: String, _ base: Base = .none, blurb: String = ""
  )
    -> Field<IPv4Address>
  { define(name, label, .ipv4, base, mask: 0, width: 4, text: .plain, blurb: blurb) }

  public mutating func ipv6(
    _ name: String, _ label: String, blurb: String = ""
  ) -> Field<IPv6Address> {
    define(name, label, .ipv6, .none, mask: 0, width: 16, text: .plain, blurb: blurb)
  }

  public mutating func ether(
    _ name: String, _ label: String, blurb: String = ""
  ) -> Field<MACAddress> {
    define(name, label, .ether, .none, mask: 0, width: 6, text: .plain, blurb: blurb)
  }

  public mutating func eui64(_ name: String, _ label: String, blurb: String = "") -> Field<EUI64> {
    define(name, label, .eui64, .none, mask: 0, width: 8, text: .plain, blurb: blurb)
  }

  public mutating func guid(_ name: String, _ label: String, blurb: String = "") -> Field<GUID> {
    define(name, label, .guid, .none, mask: 0, width: 16, text: .plain, blurb: blurb)
  }

  public mutating func oid(_ name: String, _ label: String, blurb: String = "") -> Field<OID> {
    define(name, label, .oid, .none, mask: 0, width: 0, text: .plain, blurb: blurb)
  }

  /// A number of another frame of the capture.
  /// - Parameter looksAhead: that frame comes later, so that the field is only there when a
  ///   capture is read a second time; by default it is what the name says (`response_in`).
  public mutating func frameNumber(
    _ name: String, _ label: String, blurb: String = "", looksAhead: Bool? = nil
  ) -> Field<FrameNumber> {
    let field: Field<FrameNumber> = define(
      name, label, .framenum, .none, mask: 0, width: 0, text: .plain, blurb: blurb)
    if looksAhead ?? Self.namesLaterFrame(name) { draft.later.insert(field.id) }
    return field
  }

  /// `dns.response_in`, `ip.reassembled_in`, `rpc.repframe` …
  private static func namesLaterFrame(_ name: String) -> Bool {
    let last = name.split(separator: ".").last ?? ""
    return ["response_in", "resp_in", "reassembled_in", "repframe", "next_request_in"]
      .contains(String(last))
  }

  // MARK: Bytes, strings, times, labels

  public mutating func bytes(
    _ name: String, _ label: String, _ base: Base = .none, blurb: String = ""
  )
    -> Field<Bytes>
  { define(name, label, .bytes, base, mask: 0, width: 0, text: .plain, blurb: blurb) }

  /// A string whose length is known on reading; `type` tells the kinds apart.
  public mutating func string(
    _ name: String, _ label: String, type: FieldType = .string, blurb: String = ""
  ) -> Field<Text> {
    define(name, label, type, .none, mask: 0, width: 0, text: .plain, blurb: blurb)
  }

  public mutating func time(
    _ name: String, _ label: String, _ base: Base = .local, blurb: String = ""
  ) -> Field<AbsoluteTime> {
    define(name, label, .absoluteTime, base, mask: 0, width: 0, text: .plain, blurb: blurb)
  }

  public mutating func duration(
    _ name: String, _ label: String, blurb: String = ""
  )
    -> Field<RelativeTime>
  { define(name, label, .relativeTime, .none, mask: 0, width: 0, text: .plain, blurb: blurb) }

  /// A heading: no value, only children or a text.
  public mutating func label(_ name: String, _ label: String, blurb: String = "") -> Field<Label> {
    define(name, label, .none, .none, mask: 0, width: 0, text: .plain, blurb: blurb)
  }

  /// A heading that counts as a protocol of its own in filters (`ip.options.nop`).
  public mutating func subProtocol(_ name: String, _ label: String) -> Field<Label> {
    define(name, label, .protocolName, .none, mask: 0, width: 0, text: .plain)
  }

  /// A remark, raised with `d.expert`; `summary` is its text unless the call gives another.
  public mutating func expert(
    _ name: String, _ group: ExpertGroup, _ severity: Severity, _ summary: String
  ) -> Expert {
    let field: Field<Label> = define(
      name, summary, .none, .none, mask: 0, width: 0, text: .plain)
    draft.experts.append(summary)
    let expert = Expert(
      id: field.id, severity: severity, group: group,
      index: UInt16(truncatingIfNeeded: draft.experts.count - 1))
    draft.expertMarks.append(expert)
    return expert
  }

  // MARK: Tables and attachments

  /// Declares a dissector table keyed by a number, `parley.type`.
  /// - Parameter leads: false for a table that is only asked for names: no bytes are handed on.
  public mutating func table<Key: FixedWidthInteger>(
    _ name: String, _ key: Key.Type, leads: Bool = true
  ) -> Table<Key> {
    Table(index: draft.table(named: whole(name), caller: leads ? proto : nil))
  }

  /// Another protocol's table, to ask what hangs in it, and to call that where packets are looked
  /// into anyway. A filter on fields of those protocols does not look into this one because of it:
  /// for tables that lead everywhere, from places that are rarely used.
  public mutating func side<Key: FixedWidthInteger>(_ name: String, _ key: Key.Type) -> Table<Key> {
    draft.strays.insert(proto)
    return Table(index: draft.table(named: whole(name), caller: nil))
  }

  /// Declares a dissector table keyed by a string, matched without regard to case.
  /// - Parameter leads: false for a table that is only asked for names: no bytes are handed on.
  public mutating func table(
    _ name: String, _ key: String.Type, leads: Bool = true
  ) -> Table<String> {
    Table(index: draft.table(named: whole(name), caller: leads ? proto : nil))
  }

  /// Declares a list of protocols that recognise their own bytes.
  public mutating func heuristics(_ name: String) -> HeuristicTable {
    HeuristicTable(index: draft.heuristicTable(named: whole(name), caller: proto))
  }

  /// Another protocol, to be handed bytes directly. A name that is not loaded acts as `data`.
  public mutating func uses(_ name: String) -> ProtocolHandle {
    ProtocolHandle(index: draft.reference(to: name, caller: proto))
  }

  /// Another protocol, to be named among the layers (`list`) or as the one that fails (`act`),
  /// and never to be called.
  public mutating func mentions(_ name: String) -> ProtocolHandle {
    ProtocolHandle(index: draft.reference(to: name, caller: nil))
  }

  /// Hangs this protocol into a table of another: `p.over("tcp.port", 7777)`.
  public mutating func over(_ table: String, _ key: UInt64, framing: Framing = .segment) {
    draft.attach(proto, to: table, key: key)
    if case .segment = framing { return }
    draft.framings[proto, default: MessageRule(framing: .segment)].framing = framing
  }

  public mutating func over(_ table: String, _ keys: [UInt64], framing: Framing = .segment) {
    for key in keys { over(table, key, framing: framing) }
  }

  public mutating func over(_ table: String, _ keys: ClosedRange<UInt64>) {
    for key in keys { over(table, key) }
  }

  /// Says how this protocol's messages are cut out of a stream, whoever hands it on: a table, a
  /// list of protocols that recognise their bytes, or an appointment.
  public mutating func framed(_ framing: Framing) {
    if case .segment = framing { return }
    draft.framings[proto, default: MessageRule(framing: .segment)].framing = framing
  }

  /// Says how this protocol's messages are cut out of a byte stream, for those that come to it
  /// without a table: by recognition or by appointment.
  public mutating func isFramed(_ framing: Framing) {
    draft.framings[proto, default: MessageRule(framing: .segment)].framing = framing
  }

  /// Asks `greet` first, each time bytes of a stream are handed on and before messages are cut out
  /// of them: for protocols that look at the first bytes, or set columns even if they have to wait.
  /// The cursor stands at the first of the bytes; `greet` only looks, and adds nothing.
  public mutating func greets(_ greet: @escaping @Sendable (inout Dissection) -> Greeting) {
    mayDecline()
    draft.framings[proto, default: MessageRule(framing: .segment)].greeting = greet
  }

  /// Says that of several messages in a packet the last one's text stands in the Info column.
  public mutating func lastMessageTells() {
    draft.framings[proto, default: MessageRule(framing: .segment)].keepsInfo = false
  }

  /// Hangs this protocol into a table keyed by strings.
  public mutating func over(_ table: String, name: String, framing: Framing = .segment) {
    draft.attach(proto, to: table, name: name)
    if case .segment = framing { return }
    draft.framings[proto, default: MessageRule(framing: .segment)].framing = framing
  }

  /// Offers this protocol to a heuristic list (`udp`, `tcp`, `eth.trailer` …).
  public mutating func recognizes(over list: String, _ test: @escaping Heuristic) {
    draft.recognize(proto, over: list, test)
  }

  /// Says that this protocol only passes bytes on and shows no item of its own.
  public mutating func showsNoItem() { draft.traits[proto, default: []].insert(.pseudo) }

  /// Says that this protocol may find that bytes are not its own (`d.decline()`), so that another
  /// gets them. It is then dissected, even if nothing of it is wanted, where what would come next
  /// is (`CallOptions.contested`). Protocols with `greets` need not say it.
  public mutating func mayDecline() { draft.traits[proto, default: []].insert(.declining) }

  /// Says that this protocol is not listed in `frame.protocols`.
  public mutating func isNotListed() { draft.traits[proto, default: []].insert(.unlisted) }

  /// Says that this protocol sets state on which fields of `name` depend, so that it must be
  /// dissected whenever those are wanted.
  public mutating func feeds(_ name: String) {
    draft.edges.append((from: proto, target: .reference(name)))
  }

  /// Says that a field's value is only known when every layer of the packet has been dissected.
  public mutating func needsAllLayers<V>(_ field: Field<V>) { draft.wholePacket.insert(field.id) }

  /// Says that these fields' values are only right when the packets that follow are known: in the
  /// second of two passes.
  public mutating func looksAhead(_ fields: [FieldID]) { draft.later.formUnion(fields) }

  /// Says that these fields are there only for those who name them: reports of whole trees go
  /// without, and so do the groups that have no other fields.
  public mutating func onlyWhenNamed(_ fields: [FieldID]) { draft.shy.formUnion(fields) }

  /// Says that these fields depend on where the payload really ends, which only the protocols of
  /// the payload know: all of them are dissected while one of the fields is wanted.
  public mutating func dependOnPayload(_ fields: [FieldID]) {
    draft.payloadFields.formUnion(fields)
  }

  /// A switch that users set with `-o prefix.name:value`.
  public mutating func preference(_ name: String, _ standard: Bool, _ about: String = "") -> Bool {
    draft.preference("\(prefix).\(name)", .bool(standard), about: about).boolValue ?? standard
  }

  public mutating func preference(_ name: String, _ standard: Int, _ about: String = "") -> Int {
    draft.preference("\(prefix).\(name)", .number(standard), about: about).intValue ?? standard
  }

  public mutating func preference(
    _ name: String, _ standard: String, _ about: String = ""
  ) -> String {
    let value = draft.preference("\(prefix).\(name)", .text(standard), about: about)
    if case .text(let text) = value { return text }
    return standard
  }

  // MARK: State and demand

  /// State of this protocol that outlives a packet. One value per dissector, made by `make`.
  public mutating func state<T: ~Copyable>(_ make: @escaping @Sendable () -> T) -> State<T> {
    draft.rememberers.insert(proto)
    return State(index: draft.addState(make))
  }

  /// Promises that whatever this protocol remembers (`state`) and whomever it appoints concerns
  /// the conversation between the two ends of the packet in hand, or what trees show and summary
  /// lines do not. Packets of conversations of which nobody sees a line are then not dissected.
  /// Protocols without state, which appoint nobody, need not promise it.
  /// - Parameter throughout: the promise holds for what is reached through this protocol, too:
  ///   of bodies that may be of any type, those that reach out are not expected.
  public mutating func keepsToItself(throughout: Bool = false) {
    draft.keepers.insert(proto)
    if throughout { draft.enclosures.insert(proto) }
  }

  /// Fields asked about together with `d.wants`: work for them is done only if one is wanted, or
  /// the summary line, or remarks, which may come from anywhere.
  public mutating func group(_ fields: [FieldID]) -> FieldGroup {
    draft.groups.append(fields)
    return FieldGroup(index: UInt16(truncatingIfNeeded: draft.groups.count - 1))
  }

  /// Declarations that several protocols use, such as the options of two headers: made by the
  /// first that asks, handed to all. The fields are `owner`'s; protocols that fill them say
  /// `feeds(owner)`.
  /// - Parameter name: tells the shared declarations of one registry apart.
  public mutating func shared<T: Sendable>(
    _ name: String, owner: String, _ make: (inout Builder) -> T
  ) -> T {
    if let known = draft.shared[name] as? T { return known }
    let index = draft.protocols.firstIndex { $0.name == owner }
    let id = index.map { ProtocolID(truncatingIfNeeded: $0) } ?? proto
    var builder = Builder(proto: id, prefix: owner, draft: draft)
    let made = make(&builder)
    draft.shared[name] = made
    return made
  }

  /// All fields declared so far, but for a few: asked about to skip what nobody wants in one step.
  ///
  ///     if !d.wants(rest) { ... read only what the hand-off needs ... }
  public mutating func allFields(except few: [FieldID] = []) -> FieldGroup {
    var own: [FieldID] = []
    // They begin with the protocol's own item.
    for i in Int(draft.protocolFields[Int(proto)])..<draft.fields.count
    where draft.fields[i].owner == proto && !few.contains(draft.fields[i].id) {
      own.append(draft.fields[i].id)
    }
    return group(own)
  }

  private func whole(_ name: String) -> String {
    if name.utf8.first == UInt8(ascii: "/") { return String(name.dropFirst()) }
    return "\(prefix).\(name)"
  }
}

/// State that outlives a packet, as a dissector holds it.
@frozen public struct State<T: ~Copyable>: Sendable, BitwiseCopyable {
  @usableFromInline let index: UInt16
  @usableFromInline init(index: UInt16) { self.index = index }
}

/// Several fields that are asked about together.
@frozen public struct FieldGroup: Sendable, BitwiseCopyable {
  @usableFromInline let index: UInt16
  @usableFromInline init(index: UInt16) { self.index = index }
}
