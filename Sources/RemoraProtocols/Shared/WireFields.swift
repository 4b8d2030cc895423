import RemoraCore

/// A field of a table, whatever its type.
struct WireField: Sendable {
  enum Kind: Sendable {
    case number(Field<UInt64>)
    case flag(Field<Bool>)
    case bytes(Field<Bytes>)
    case text(Field<Text>)
    case ipv4(Field<IPv4Address>)
    case ipv6(Field<IPv6Address>)
    case ether(Field<MACAddress>)
    /// Seconds since 1900.
    case time(Field<AbsoluteTime>)
    case label(Field<Label>)
    case float(Field<Float>)
    case double(Field<Double>)
    case guid(Field<GUID>)
  }
  let kind: Kind
  /// Bytes of a value; 0 where it has no length of its own.
  let size: Int
  let isSigned: Bool
  let label: String
  /// The value is an amount with a unit or a plain number, or has names.
  let names: ValueNames?

  /// The number that stands in `place`, most significant byte first, and what the field has of it.
  static func raw(
    _ d: borrowing Dissection, _ place: Region, _ order: ByteOrder = .big
  ) -> UInt64 {
    var value: UInt64 = 0
    for i in 0..<min(8, place.length) {
      let at = order == .big ? i : min(8, place.length) - 1 - i
      value = value << 8 | UInt64(d.number(at: place.offset + at, UInt8.self) ?? 0)
    }
    return value
  }

  func value(
    _ d: borrowing Dissection, _ place: Region, _ order: ByteOrder = .big
  ) -> UInt64 {
    let raw = Self.raw(d, place, order)
    switch kind {
    case .number(let field):
      let value = field.extract(raw)
      guard isSigned, place.length > 0, place.length < 8 else { return value }
      let shift = UInt64(64 - 8 * place.length)
      return UInt64(bitPattern: Int64(bitPattern: value << shift) >> Int64(shift))
    case .flag(let field): return field.extract(raw) != 0 ? 1 : 0
    default: return raw
    }
  }

  /// Puts the item over `place`, which is inside the captured bytes; the cursor stays.
  func put(
    _ d: inout Dissection, at place: Region, _ order: ByteOrder = .big
  ) {
    let flags: Node.Flags = order == .little ? .littleEndian : []
    switch kind {
    case .number(let field): d.put(field, value(d, place, order), at: place, flags)
    case .flag(let field): d.put(field, value(d, place, order) != 0, at: place, flags)
    case .bytes(let field): d.put(field, at: place)
    case .text(let field): d.put(field, of: place, at: place)
    case .ipv4(let field):
      d.put(
        field, IPv4Address(bits: UInt32(truncatingIfNeeded: value(d, place, order))), at: place)
    case .ipv6(let field): d.put(field, at: place)
    case .ether(let field):
      d.put(field, MACAddress(bits: Self.raw(d, place)), at: place)
    case .time(let field):
      // Numbers without their highest bit belong to the era that begins in 2036; 0 is no time.
      let raw = Int64(Self.raw(d, Region(place.offset, min(4, place.length)), order))
      let part = place.length > 4 ? Self.raw(d, Region(place.offset + 4, 4), order) : 0
      let era: Int64 = raw >= 1 << 31 || raw == 0 && part == 0 ? 0 : 1 << 32
      let nanoseconds = Int32(truncatingIfNeeded: (part &* 1_000_000_000) >> 32)
      d.put(
        field, AbsoluteTime(seconds: raw + era - 2_208_988_800, nanoseconds: nanoseconds),
        at: place)
    case .label(let field): d.put(field, at: place)
    case .float(let field):
      let bits = UInt32(truncatingIfNeeded: value(d, place, order))
      d.put(field, Float(bitPattern: bits), at: place, flags)
    case .double(let field):
      d.put(field, Double(bitPattern: value(d, place, order)), at: place, flags)
    case .guid(let field):
      let start = d.offset
      if (try? d.seek(place.offset)) != nil {
        _ = try? order == .little ? d.add(mixed: field) : d.add(field)
      }
      _ = try? d.seek(start)
    }
  }
}

/// Fields declared from a table of text: for protocols of hundreds of them.
///
/// A line is `name|label|type|mask|names|remark`. Types: a letter, and for numbers the bytes and the
/// base: `u2x`, `i4d`, `f1` (a flag of a number of one byte). Names: `#list`, `set~unset` for flags,
/// `!list` for names of a few values, `%unit~units`. The list of a name is a section `@name` of `names`, read when it is asked for.
struct WireFields: Sendable {
  private(set) var fields: [String: WireField] = [:]

  subscript(name: String) -> WireField? { fields[name] }

  func number(_ name: String) -> Field<UInt64>? {
    if case .number(let field)? = fields[name]?.kind { return field }
    return nil
  }

  init(_ table: StaticString, names lists: StaticString, _ p: inout Builder) {
    let bar = UInt8(ascii: "|")
    var rows = Rows(table.description)
    fields.reserveCapacity(rows.count)
    while rows.next() {
      let name = rows.text(rows.part(before: bar))
      let label = rows.text(rows.part(before: bar))
      let type = rows.part(before: bar)
      let mask = UInt64(rows.text(rows.part(before: bar)), radix: 16) ?? 0
      let names = rows.text(rows.part(before: bar))
      let remark = rows.text(rows.rest())
      fields[name] = Self.field(
        &p, name, label, (rows[type, 0], Int(rows[type, 1] & 15), rows[type, 2]), mask, names,
        lists, remark)
    }
  }

  private static func field(
    _ p: inout Builder, _ name: String, _ label: String, _ type: (UInt8, Int, UInt8),
    _ mask: UInt64, _ names: String, _ lists: StaticString, _ remark: String
  ) -> WireField {
    let (letter, size, base) = type
    func made(_ kind: WireField.Kind, _ size: Int) -> WireField {
      WireField(kind: kind, size: size, isSigned: false, label: label, names: nil)
    }
    switch Character(Unicode.Scalar(letter)) {
    case "u", "i":
      return number(
        &p, name, label, size, letter == UInt8(ascii: "i"), base, mask, names, lists, remark)
    case "f":
      let parts = names.split(separator: "~", omittingEmptySubsequences: false)
      let labels = parts.count == 2 ? (String(parts[0]), String(parts[1])) : nil
      return made(
        .flag(
          p.flag(
            name, label, mask: mask, width: max(1, size), set: labels?.0, unset: labels?.1,
            blurb: remark)), max(1, size))
    case "4": return made(.ipv4(p.ipv4(name, label, blurb: remark)), 4)
    case "6": return made(.ipv6(p.ipv6(name, label, blurb: remark)), 16)
    case "e": return made(.ether(p.ether(name, label, blurb: remark)), 6)
    case "s": return made(.text(p.string(name, label, blurb: remark)), 0)
    case "z": return made(.text(p.string(name, label, type: .stringz, blurb: remark)), 0)
    case "t": return made(.time(p.time(name, label, .ntpUTC, blurb: remark)), 4)
    case "F": return made(.float(p.float(name, label, blurb: remark)), 4)
    case "D": return made(.double(p.double(name, label, blurb: remark)), 8)
    case "g": return made(.guid(p.guid(name, label, blurb: remark)), 16)
    case "l": return made(.label(p.label(name, label, blurb: remark)), 0)
    default: return made(.bytes(p.bytes(name, label, blurb: remark)), 0)
    }
  }

  private static func number(
    _ p: inout Builder, _ name: String, _ label: String, _ size: Int, _ isSigned: Bool,
    _ base: UInt8, _ mask: UInt64, _ names: String, _ lists: StaticString, _ remark: String
  ) -> WireField {
    var text = ValueText.plain
    var known: ValueNames?
    if names.utf8.first == UInt8(ascii: "#") {
      let list = FieldSheet.list(String(names.dropFirst()), in: lists)
      text = .names(list)
      known = list
    } else if names.utf8.first == UInt8(ascii: "!") {
      let list = FieldSheet.list(String(names.dropFirst()), in: lists)
      text = .special(list)
      known = list
    } else if names.utf8.first == UInt8(ascii: "%") {
      let parts = names.dropFirst().split(separator: "~", omittingEmptySubsequences: false)
      text = .unit(Unit(String(parts[0]), parts.count > 1 ? String(parts[1]) : nil))
    }
    let width = max(1, min(8, size))
    let field = p.integer(
      name, label, isSigned ? signed[width] : unsigned[width], as: UInt64.self,
      Self.base(base), mask: mask, container: width, text: text, blurb: remark)
    return WireField(
      kind: .number(field), size: width, isSigned: isSigned, label: label, names: known)
  }

  /// By bytes.
  private static let unsigned: [FieldType] = [
    .uint8, .uint8, .uint16, .uint24, .uint32, .uint40, .uint48, .uint56, .uint64,
  ]
  private static let signed: [FieldType] = [
    .int8, .int8, .int16, .int24, .int32, .int40, .int48, .int56, .int64,
  ]

  private static func base(_ letter: UInt8) -> Base {
    switch Character(Unicode.Scalar(letter)) {
    case "x": .hex
    case "X": .hexDec
    case "D": .decHex
    case "o": .oct
    case "n": .none
    default: .dec
    }
  }
}
