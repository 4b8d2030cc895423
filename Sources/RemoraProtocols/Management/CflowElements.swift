import RemoraCore

/// Information elements (IANA, "IP Flow Information Export (IPFIX) Entities").
struct CflowElements {
  enum Kind {
    case number(Field<UInt64>)
    case ipv4(Field<IPv4Address>)
    case ipv6(Field<IPv6Address>)
    case ether(Field<MACAddress>)
    case text(Field<Text>)
    case bytes(Field<Bytes>)
    case truth(Field<Bool>)
    case float(Field<Float>)
    /// The letter says what the number counts.
    case time(Field<AbsoluteTime>, UInt8)
  }

  let type: Field<UInt16>
  let known, foreign: Field<UInt16>
  private let isForeign: Field<Bool>
  private let enterprises: [(number: UInt32, field: Field<UInt16>, names: ValueNames)]
  private let kinds: [Kind?]
  private let f: CflowFields

  private static let typeNames = ValueNames(late: {
    Rows.pairs(CflowNames.types)
      + cflowVendorTypes.entries.map { ($0.low...$0.high, $0.name) }
  })

  init(_ p: inout Builder, _ f: CflowFields) {
    self.f = f
    type = p.u16("template_field_type", "Type", names: Self.typeNames, blurb: "Template field type")
    known = p.u16(
      "template_ipfix_field_type", "Type", mask: 0x7fff, names: Self.typeNames,
      blurb: "Template field type")
    foreign = p.u16(
      "template_ipfix_field_type_enterprise", "Type", mask: 0x7fff, blurb: "Template field type")
    isForeign = p.flag(
      "template_ipfix_pen_provided", "Pen provided", mask: 0x8000, width: 2, set: "Yes",
      unset: "No", blurb: "Template Enterprise Bit")
    var enterprises: [(number: UInt32, field: Field<UInt16>, names: ValueNames)] = []
    let known: [(UInt32, String)] = [
      (13745, "plixer"), (35632, "ntop"), (3054, "ixia"), (5951, "netscaler"),
      (10704, "barracuda"), (26866, "gigamon"), (9, "cisco"), (47729, "niagara_networks"),
    ]
    for (number, name) in known {
      let names = ValueNames(late: { Rows.names(of: name, in: CflowNames.enterprises) })
      let field = p.u16(
        "template_\(name)_field_type", "Type", mask: 0x7fff, names: names,
        blurb: "Template field type")
      enterprises.append((number, field, names))
    }
    self.enterprises = enterprises
    kinds = Self.declare(&p, f)
  }

  private static func declare(_ p: inout Builder, _ f: CflowFields) -> [Kind?] {
    var kinds = [Kind?](repeating: nil, count: 520)
    var made: [String: Kind] = f.shared
    var rows = Rows(CflowNames.elements)
    while rows.next() {
      guard let number = rows.number(rows.part()), number < kinds.count else { continue }
      let how = rows[rows.part()]
      let name = rows.text(rows.part())
      if let kind = made[name] {
        if case .time(let field, _) = kind {
          kinds[number] = .time(field, how.last ?? 0)
        } else {
          kinds[number] = kind
        }
        continue
      }
      let kind = declare(&p, how, name, rows.text(rows.rest()))
      made[name] = kind
      kinds[number] = kind
    }
    return kinds
  }

  private static func declare(
    _ p: inout Builder, _ how: ArraySlice<UInt8>, _ name: String, _ label: String
  ) -> Kind {
    var letters = how
    var text = name == "protocol" ? ValueText.names(ipProtocolNames) : .plain
    if letters.last == UInt8(ascii: "#") {
      letters.removeLast()
      text = .names(ValueNames(late: { Rows.names(of: name, in: CflowNames.values) }))
    }
    switch letters.first {
    case UInt8(ascii: "4"): return .ipv4(p.ipv4(name, label))
    case UInt8(ascii: "6"): return .ipv6(p.ipv6(name, label))
    case UInt8(ascii: "e"): return .ether(p.ether(name, label))
    case UInt8(ascii: "s"): return .text(p.string(name, label))
    case UInt8(ascii: "b"): return .bytes(p.bytes(name, label))
    case UInt8(ascii: "B"): return .truth(p.flag(name, label))
    case UInt8(ascii: "f"):
      return .float(p.float(name, label))
    case UInt8(ascii: "T"):
      return .time(p.time(name, label), letters.last ?? 0)
    default:
      let bytes = letters.count > 1 ? Int(letters[letters.startIndex + 1]) - 48 : 4
      let type: FieldType =
        bytes == 1
        ? .uint8
        : bytes == 2
          ? .uint16
          : bytes == 8
            ? .uint64
            : .uint32
      let base: Base =
        switch letters.last {
        case UInt8(ascii: "x"): .hex
        case UInt8(ascii: "X"): .hexDec
        case UInt8(ascii: "o"): .oct
        default: .dec
        }
      return .number(
        p.integer(
          name, label, type, as: UInt64.self, base, container: bytes,
          text: text))
    }
  }

  // MARK: Templates

  /// What a template's line calls an element.
  func name(
    _ d: borrowing Dissection, _ type: UInt16, _ enterprise: UInt32, isScope: Bool
  ) -> String {
    guard d.wantsLabels else { return "" }
    if isScope { return CflowFields.scopes.name(of: UInt64(type)) ?? "Unknown(\(type))" }
    if enterprise == 0 { return Self.typeNames.name(of: UInt64(type)) ?? "Unknown(\(type))" }
    if let own = enterprises.first(where: { $0.number == enterprise }) {
      return own.names.name(of: UInt64(type)) ?? "Unknown(\(type))"
    }
    return " \(type) [pen: \(d.names.enterprise(enterprise) ?? "Unknown")]"
  }

  func addType(
    _ d: inout Dissection, _ type: UInt16, _ enterprise: UInt32, isForeign: Bool
  ) throws(Malformed) {
    let own = isForeign ? enterprises.first { $0.number == enterprise } : nil
    if let own {
      try d.add(bits: self.isForeign, own.field, width: 2)
    } else if isForeign {
      let name = d.wantsLabels ? d.names.enterprise(enterprise) ?? "Unknown" : ""
      try d.add(bits: self.isForeign, foreign, width: 2)
      d.append(" [pen: \(name)]")
    } else {
      try d.add(bits: self.isForeign, known, width: 2)
    }
  }

  // MARK: Records

  func addRecord(
    _ d: inout Dissection, _ template: CflowTemplate, _ version: UInt16
  ) throws(Malformed) {
    var moments: [Moment] = []
    for element in template.elements {
      try d.step()
      var length = Int(element.length)
      var marks: (short: Int, long: Int)?
      if length == 65535 {
        let place = d.offset
        length = Int(try d.peek(UInt8.self))
        try d.skip(1)
        marks = (place, -1)
        if length == 255 {
          length = Int(try d.peek(UInt16.self))
          marks = (place, place + 1)
          try d.skip(2)
        }
      }
      let place = d.offset
      try d.inside(length) { d throws(Malformed) in
        try addElement(&d, element, version, &moments)
        try d.skip(d.remaining)
      }
      if let marks { addMarks(&d, marks, place) }
    }
    // Half a pair is said to be four bytes long, whatever it counts.
    for moment in moments {
      addMoment(
        &d,
        Moment(
          group: moment.group, isStart: moment.isStart, time: moment.time,
          place: Region(moment.place.offset, 4)))
    }
  }

  private func addMarks(_ d: inout Dissection, _ marks: (short: Int, long: Int), _ place: Int) {
    guard d.last.exists else { return }
    let sub = d.open()
    if let count = d.number(at: marks.short, UInt8.self) {
      d.put(f.shortCount, count, at: Region(marks.short + place, 1))
    }
    if marks.long >= 0, let count = d.number(at: marks.long, UInt16.self) {
      d.put(f.longCount, UInt8(truncatingIfNeeded: count), at: Region(marks.long + place, 2))
    }
    d.close(sub)
  }

  /// One end of a flow.
  struct Moment {
    let group: Int
    let isStart: Bool
    let time: AbsoluteTime
    let place: Region
  }

  private func addElement(
    _ d: inout Dissection, _ element: CflowTemplate.Element, _ version: UInt16,
    _ moments: inout [Moment]
  ) throws(Malformed) {
    let count = d.remaining
    let place = d.next(count)
    if element.enterprise != 0 { return try addForeign(&d, element) }
    if element.isScope, version == 9 { return try addScope(&d, element.type) }
    switch element.type {
    case 4 where count == 1: try d.add(f.proto)
    case 6: try addFlags(&d, count)
    case 21, 22, 150...159:
      if let moment = try moment(d, element.type) { addMoment(&d, &moments, moment) }
    case 70...79 where count >= 3: try addLabel(&d, element.type - 69)
    case 89: try addForwarding(&d)
    case 95:
      try d.add(f.applicationEngine)
      try d.add(f.selector, length: d.remaining)
    case 139:
      try d.add(f.icmp6Type)
      try d.add(f.icmp6Code)
    case 161, 162:
      let unit: Int64 = element.type == 161 ? 1_000_000 : 1_000
      let value = Int64(truncatingIfNeeded: number(d, count))
      d.put(f.duration, RelativeTime(nanoseconds: value &* unit), at: place)
    default:
      guard Int(element.type) < kinds.count, let kind = kinds[Int(element.type)] else {
        d.put(f.unknown, at: place)
        return
      }
      try add(&d, kind, place)
    }
  }

  private func number(_ d: borrowing Dissection, _ count: Int) -> UInt64 {
    var value: UInt64 = 0
    for i in 0..<min(count, 8) {
      value = value << 8 | UInt64(d.number(at: d.offset + i, UInt8.self) ?? 0)
    }
    return value
  }

  private func add(_ d: inout Dissection, _ kind: Kind, _ place: Region) throws(Malformed) {
    let count = place.length
    switch kind {
    case .number(let field):
      guard count >= 1, count <= 8 else { return }
      d.put(field, number(d, count), at: place)
    case .ipv4(let field): try d.add(field)
    case .ipv6(let field): if count == 16 { try d.add(field) }
    case .ether(let field): try d.add(field)
    case .text(let field): try d.add(field, length: count)
    case .bytes(let field): try d.add(field, length: count)
    case .truth(let field): d.put(field, number(d, count) != 0, at: place)
    case .float(let field):
      let bits = number(d, count)
      let value =
        count == 8
        ? Float(Double(bitPattern: bits)) : Float(bitPattern: UInt32(truncatingIfNeeded: bits))
      d.put(field, value, at: place)
    case .time(let field, let unit):
      d.put(field, try moment(d, unit, count), at: place)
    }
  }

  private func moment(
    _ d: borrowing Dissection, _ unit: UInt8, _ count: Int
  ) throws(Malformed) -> AbsoluteTime {
    switch unit {
    case UInt8(ascii: "S"):
      return AbsoluteTime(seconds: Int64(try d.peek(UInt32.self)), nanoseconds: 0)
    case UInt8(ascii: "M"):
      let value = try d.peek(UInt64.self)
      return AbsoluteTime(
        seconds: Int64(truncatingIfNeeded: value / 1000),
        nanoseconds: Int32(truncatingIfNeeded: value % 1000) * 1_000_000)
    default:
      let seconds = Int64(try d.peek(UInt32.self))
      let fraction = count >= 8 ? UInt64(try d.peek(UInt32.self, ahead: 4)) : 0
      // From 1900, or from 2036 where the highest bit is not set (RFC 4330 section 3).
      let base: Int64 = seconds & 0x8000_0000 != 0 ? -2_208_988_800 : 2_085_978_496
      return AbsoluteTime(
        seconds: base + seconds,
        nanoseconds: Int32(truncatingIfNeeded: (fraction * 1_000_000_000) >> 32))
    }
  }

  /// Takes in one end of a flow. When both are known, they stand under how long it took.
  private func addMoment(
    _ d: inout Dissection, _ moments: inout [Moment], _ new: Moment
  ) {
    guard
      let index = moments.firstIndex(where: { $0.group == new.group && $0.isStart != new.isStart })
    else { return moments.append(new) }
    let other = moments.remove(at: index)
    let (start, end) = new.isStart ? (new, other) : (other, new)
    let span = end.time.since(start.time)
    let word = Self.groups[new.group]
    d.put(f.duration, span, at: Region(start.place.offset, 0), .generated)
    d.append(" (\(word))")
    let sub = d.open()
    addMoment(&d, start)
    addMoment(&d, end)
    d.close(sub)
  }

  private static let groups = [
    "switched", "seconds", "milliseconds", "microseconds", "nanoseconds", "delta microseconds",
  ]

  private func addMoment(_ d: inout Dissection, _ moment: Moment) {
    if moment.group == 0 {
      let since = moment.time.since(AbsoluteTime(seconds: 0, nanoseconds: 0))
      d.put(moment.isStart ? f.start : f.end, since, at: moment.place)
    } else {
      d.put(moment.isStart ? f.absoluteStart : f.absoluteEnd, moment.time, at: moment.place)
    }
  }

  /// The ends of a flow in one of six ways of counting.
  private func moment(
    _ d: borrowing Dissection, _ type: UInt16
  ) throws(Malformed) -> Moment? {
    let count = d.remaining
    switch type {
    case 21, 22:
      let value = try d.peek(UInt32.self)
      return Moment(
        group: 0, isStart: type == 22,
        time: AbsoluteTime(
          seconds: Int64(value / 1000),
          nanoseconds: Int32(truncatingIfNeeded: value % 1000) * 1_000_000), place: d.next(4))
    case 150...159:
      let group = Int(type - 150) / 2 + 1
      let letter = UInt8(ascii: group == 1 ? "S" : group == 2 ? "M" : "N")
      return Moment(
        group: group, isStart: type % 2 == 0, time: try moment(d, letter, count),
        place: d.next(min(count, group == 1 ? 4 : 8)))
    default: return nil
    }
  }

  private func addLabel(_ d: inout Dissection, _ number: UInt16) throws(Malformed) {
    let high = UInt32(try d.peek(UInt16.self))
    let low = try d.peek(UInt8.self, ahead: 2)
    let (label, bits) = (high << 4 | UInt32(low >> 4), low >> 1 & 7)
    let bottom = low & 1 != 0 ? "bottom-of-stack" : ""
    let item = d.text(
      "MPLS-Label\(number): \(label) exp-bits: \(bits) \(bottom)", at: d.next(3))
    let sub = d.open(item)
    try d.add(f.label)
    let last = Region(d.offset - 1, 1)
    d.put(f.labelBits, bits, at: last)
    d.put(f.isBottom, low & 1 != 0, at: last)
    d.close(sub)
  }

  private func addFlags(_ d: inout Dissection, _ count: Int) throws(Malformed) {
    let raw = count == 1 ? UInt16(try d.peek(UInt8.self)) : try d.peek(UInt16.self)
    if count == 1 {
      try d.add(
        f.tcpFlags, bits: f.tcpReserved, f.urg, f.ack, f.psh, f.rst, f.syn, f.fin)
    } else {
      try d.add(
        f.tcpFlags16,
        bits: f.tcpZero, f.tcpReserved16, f.ns, f.cwr, f.ece, f.urg16, f.ack16, f.psh16, f.rst16,
        f.syn16, f.fin16)
    }
    guard d.wantsLabels else { return }
    var names = ""
    for (bit, name) in Self.flagNames where raw & bit != 0 { names += ", " + name }
    d.append("\(names)")
  }

  private static let flagNames: [(UInt16, String)] = [
    (0x20, "URG"), (0x10, "ACK"), (8, "PSH"), (4, "RST"), (2, "SYN"), (1, "FIN"),
  ]

  private func addForwarding(_ d: inout Dissection) throws(Malformed) {
    let raw = try d.peek(UInt8.self)
    let code = [f.unknownCode, f.forwardCode, f.dropCode, f.consumeCode][Int(raw >> 6)]
    let sub = d.open(d.text("Forwarding Status", at: d.next(1)))
    try d.add(bits: f.forwarding, code, width: 1)
    d.close(sub)
  }

  private func addScope(_ d: inout Dissection, _ type: UInt16) throws(Malformed) {
    let count = d.remaining
    let place = d.next(count)
    switch type {
    case 1: d.put(f.scopeSystem, at: place)
    case 2: d.put(f.scopeInterface, UInt32(truncatingIfNeeded: number(d, count)), at: place)
    case 3: d.put(f.scopeLineCard, UInt32(truncatingIfNeeded: number(d, count)), at: place)
    case 4: d.put(f.scopeCache, at: place)
    case 5: d.put(f.scopeTemplate, at: place)
    default: d.put(f.unknown, at: place)
    }
  }

  private func addForeign(
    _ d: inout Dissection, _ element: CflowTemplate.Element
  ) throws(Malformed) {
    let place = d.next(d.remaining)
    d.put(f.foreignEntry, at: place)
    guard d.wantsLabels else { return }
    let name = d.names.enterprise(element.enterprise) ?? "Unknown"
    let bytes = d.bytes(place).map { Phrase.hex(UInt64($0), 2) }.joined(separator: " ")
    let type = element.type
    d.label(value: "(\(name)) Type \(type): Value (hex bytes): \(bytes)")
  }
}
