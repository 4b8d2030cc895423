import RemoraCore

/// Fields of a protocol in ASN.1, declared from a table: for grammars that are written down with the
/// names of their members.
///
/// A line is `name|label|kind|names`. Kinds: `i` a signed number, `u` an unsigned one, the number of a choice
/// or the length of a list, `b80` a truth with its bits, `x` bytes, `s` a string, `o` an identifier, `g` a time,
/// `l` a heading.
struct OsiFields: Sendable {
  private var signed: [String: Field<Int32>] = [:]
  private var unsigned: [String: Field<UInt32>] = [:]
  private var flags: [String: Field<Bool>] = [:]
  private var bytes: [String: Field<Bytes>] = [:]
  private var texts: [String: Field<Text>] = [:]
  private var objects: [String: Field<OID>] = [:]
  private var times: [String: Field<AbsoluteTime>] = [:]
  private var labels: [String: Field<Label>] = [:]

  init(_ table: StaticString, names: StaticString, _ p: inout Builder) {
    let bar = UInt8(ascii: "|")
    var rows = Rows(table.description)
    while rows.next() {
      let name = rows.text(rows.part(before: bar))
      let label = rows.text(rows.part(before: bar))
      let kind = rows.part(before: bar)
      let list = rows.text(rows.rest())
      let text: ValueText = list.isEmpty ? .plain : .names(FieldSheet.list(list, in: names))
      switch Character(Unicode.Scalar(rows[kind, 0])) {
      case "i":
        signed[name] = p.integer(
          name, label, .int32, as: Int32.self, .dec, container: 4, text: text)
      case "u":
        unsigned[name] = p.integer(
          name, label, .uint32, as: UInt32.self, .dec, container: 4, text: text)
      case "b":
        let mask = UInt64(rows.text(kind).dropFirst(), radix: 16) ?? 0
        flags[name] = p.flag(name, label, mask: mask)
      case "x": bytes[name] = p.bytes(name, label)
      case "s": texts[name] = p.string(name, label)
      case "o": objects[name] = p.oid(name, label)
      case "g": times[name] = p.time(name, label)
      default: labels[name] = p.label(name, label)
      }
    }
  }

  func heading(_ name: String) -> Field<Label>? { labels[name] }
  func number(_ name: String) -> Field<UInt32>? { unsigned[name] }
  func text(_ name: String) -> Field<Text>? { texts[name] }
  func data(_ name: String) -> Field<Bytes>? { bytes[name] }
  func flag(_ name: String) -> Field<Bool>? { flags[name] }

  /// A value that has no parts.
  func leaf(_ name: String) -> Asn {
    if let field = signed[name] { return .integer(field) }
    if let field = unsigned[name] { return .unsigned(field) }
    if let field = flags[name] { return .boolean(field) }
    if let field = bytes[name] { return .octets(field) }
    if let field = texts[name] { return .string(field, BerTag.visibleString) }
    if let field = objects[name] { return .oid(field) }
    if let field = times[name] { return .generalizedTime(field) }
    if let field = labels[name] { return .null(field) }
    return .code { d throws(Malformed) in try d.skip(d.remaining) }
  }

  func bits(_ name: String, _ flags: [String] = []) -> Asn {
    guard let field = bytes[name] else { return leaf(name) }
    return .bits(field, flags.compactMap { self.flags[$0] })
  }

  func sequence(_ name: String, _ members: [AsnMember]) -> Asn {
    .sequence(labels[name], members)
  }
  func set(_ name: String, _ members: [AsnMember]) -> Asn { .set(labels[name], members) }
  func list(_ name: String, _ element: Asn) -> Asn { .list(unsigned[name], element) }
  func choice(_ name: String, _ members: [AsnMember]) -> Asn { .choice(unsigned[name], members) }
}

/// What the layers above transport know of a connection. Bounded.
struct OsiConnections: ~Copyable {
  static let limit = 1 << 14
  /// The abstract syntax of each context of a connection.
  struct Context: Hashable {
    let connection: UInt32
    let number: Int32
  }
  var connections = FlowTable<Void>(limit: OsiConnections.limit)
  var syntaxes: [Context: String] = [:]

  mutating func connection(_ info: PacketInfo) -> UInt32 {
    let key = FlowKey(
      from: info.source, info.sourcePort, to: info.destination, info.destinationPort)
    return connections.place(key) { _ in }.number
  }

  mutating func note(_ connection: UInt32, _ number: Int32, _ syntax: String) {
    if syntaxes.count >= Self.limit * 4 { syntaxes.removeAll(keepingCapacity: true) }
    syntaxes[Context(connection: connection, number: number)] = syntax
  }

  static func shared(_ p: inout Builder) -> State<OsiConnections> {
    p.shared("osi.connections", owner: "pres") { $0.state { OsiConnections() } }
  }
}
