import RemoraCore

/// Attributes (RFC 6733 section 4.1).
///
///     |                             code                              |
///     |     flags     |                    length                     |  (enterprise)  value …
struct DiameterAttributes {
  enum Kind {
    case text(Field<Text>)
    case bytes(Field<Bytes>)
    case group(Field<Bytes>)
    indirect case address(Address)
    case number(Field<UInt32>)
    case signed(Field<Int32>)
    case wide(Field<UInt64>)
    case wideSigned(Field<Int64>)
    case time(Field<AbsoluteTime>)
    case float(Field<Float>)
  }

  /// The items of an address: its family, then the address itself.
  struct Address {
    let whole: Field<Bytes>
    let family: Field<UInt16>
    let ipv4: Field<IPv4Address>
    let ipv6: Field<IPv6Address>
    let phone: Field<Text>
    let other: Field<Bytes>
  }

  struct Attribute {
    let code: UInt32
    let name: String
    let kind: Kind
    let names: ValueNames?
  }

  let avp, unknown, bad, pad: Field<Bytes>
  let code, length, vendor, vendorID, commandLevel, groupLevel: Field<UInt32>
  let flags: Field<UInt8>
  let isVendors, isMandatory, isProtected: Field<Bool>
  let reserved3, reserved4, reserved5, reserved6, reserved7: Field<Bool>
  let unknownCode, unknownVendor, isEmpty, badLength, oddPad: Expert
  private let lists: [(vendor: UInt32, attributes: [Attribute])]

  init(_ p: inout Builder, _ applications: ValueNames) {
    avp = p.bytes("avp", "AVP")
    length = p.u24("avp.len", "AVP Length")
    code = p.u32("avp.code", "AVP Code")
    flags = p.u8("avp.flags", "AVP Flags", .hex)
    func bit(_ p: inout Builder, _ name: String, _ label: String, _ mask: UInt64) -> Field<Bool> {
      p.flag(name, label, mask: mask, set: "Set", unset: "Not set")
    }
    isVendors = bit(&p, "flags.vendorspecific", "Vendor-Specific", 0x80)
    isMandatory = bit(&p, "flags.mandatory", "Mandatory", 0x40)
    isProtected = bit(&p, "avp.flags.protected", "Protected", 0x20)
    reserved3 = bit(&p, "avp.flags.reserved3", "Reserved", 0x10)
    reserved4 = bit(&p, "avp.flags.reserved4", "Reserved", 8)
    reserved5 = bit(&p, "avp.flags.reserved5", "Reserved", 4)
    reserved6 = bit(&p, "avp.flags.reserved6", "Reserved", 2)
    reserved7 = bit(&p, "avp.flags.reserved7", "Reserved", 1)
    vendor = p.u32("avp.vendorId", "AVP Vendor Id")
    vendorID = p.u32("vendorId", "VendorId")
    unknown = p.bytes("avp.unknown", "Value")
    bad = p.bytes("avp.invalid-data", "Data")
    pad = p.bytes("avp.pad", "Padding")
    commandLevel = p.u32("Result-Code.Command-Level", "Result-Code-Command-Level")
    groupLevel = p.u32("Result-Code.MSCC-Level", "Result-Code-MSCC-Level")
    unknownCode = p.expert(
      "avp.code.unknown", .undecoded, .warning,
      "Unknown AVP, if you know what this is you can add it to dictionary.xml")
    unknownVendor = p.expert(
      "unknown_vendor", .undecoded, .warning,
      "Unknown Vendor, if you know whose this is you can add it to dictionary.xml")
    isEmpty = p.expert("avp.no_data", .undecoded, .warning, "Data is empty")
    badLength = p.expert("avp.invalid-len", .malformed, .warning, "Wrong length")
    oddPad = p.expert("avp.pad.non_zero", .malformed, .note, "Padding is non-zero")
    lists = Self.load(&p, applications)
  }

  // MARK: Declaring

  private static func load(
    _ p: inout Builder, _ applications: ValueNames
  ) -> [(vendor: UInt32, attributes: [Attribute])] {
    var lists: [(vendor: UInt32, attributes: [Attribute])] = []
    var list: [Attribute] = []
    var vendor: UInt32 = 0
    var rows = Rows(DiameterNames.attributes)
    while rows.next() {
      let first = rows.part()
      guard let code = rows.number(first) else {
        if !list.isEmpty { lists.append((vendor, list)) }
        list.removeAll(keepingCapacity: true)
        vendor = UInt32(truncatingIfNeeded: rows.number(rows.rest()) ?? 0)
        continue
      }
      let how = rows.part()
      let name = rows.text(rows.rest())
      var names: ValueNames?
      if rows[how, 1] == UInt8(ascii: "#") {
        names = ValueNames(late: { Rows.names(of: name, in: DiameterNames.values) })
      } else if name.utf8.suffix(15).elementsEqual("-Application-Id".utf8) {
        names = applications
      }
      list.append(
        Attribute(
          code: UInt32(truncatingIfNeeded: code), name: name,
          kind: declare(&p, rows[how, 0], name, names), names: names))
    }
    lists.append((vendor, list))
    return lists
  }

  private static func declare(
    _ p: inout Builder, _ letter: UInt8, _ name: String, _ names: ValueNames?
  ) -> Kind {
    switch Character(Unicode.Scalar(letter)) {
    case "s": return .text(p.string(name, name))
    case "g": return .group(p.bytes(name, name))
    case "u": return .number(p.u32(name, name, names: names))
    case "i": return .signed(p.i32(name, name, names: names))
    case "U": return .wide(p.u64(name, name))
    case "I":
      return .wideSigned(p.integer(name, name, .int64, as: Int64.self, container: 8))
    case "t": return .time(p.time(name, name, .ntpUTC))
    case "f", "d": return .float(p.float(name, name))
    case "a":
      return .address(
        Address(
          whole: p.bytes(name, name),
          family: p.u16(
            name + ".addr_family", name + " Address Family",
            names: [1: "IPv4", 2: "IPv6", 3: "NSAP", 8: "E.164"]),
          ipv4: p.ipv4(name + ".IPv4", name + " Address"),
          ipv6: p.ipv6(name + ".IPv6", name + " Address"),
          phone: p.string(name + ".E164", name + " Address"),
          other: p.bytes(name + ".Bytes", name + " Address")))
    default: return .bytes(p.bytes(name, name))
    }
  }

  private func find(_ vendor: UInt32, _ code: UInt32) -> Attribute? {
    guard let list = lists.first(where: { $0.vendor == vendor })?.attributes else { return nil }
    var (low, high) = (0, list.count)
    while low < high {
      let middle = (low + high) / 2
      if list[middle].code < code { low = middle + 1 } else { high = middle }
    }
    return low < list.count && list[low].code == code ? list[low] : nil
  }

  // MARK: Reading

  func add(_ d: inout Dissection, inside group: UInt32 = 0) throws(Malformed) {
    while d.remaining > 0 {
      try d.step()
      try addOne(&d, group)
    }
  }

  private func addOne(_ d: inout Dissection, _ group: UInt32) throws(Malformed) {
    let place = d.offset
    let size = Int(try d.peek(UInt32.self, ahead: 4) & 0xff_ffff)
    let bits = try d.peek(UInt8.self, ahead: 4)
    let number = try d.peek(UInt32.self)
    let owner = bits & 0x80 != 0 ? try d.peek(UInt32.self, ahead: 8) : 0
    let known = find(owner, number)
    let name = known?.name ?? "Unknown"
    let head = bits & 0x80 != 0 ? 12 : 8
    let whole = (size + 3) & ~3
    d.put(avp, at: d.next(min(max(whole, head), d.remaining)))
    d.label("\(name)")
    let item = d.last
    let sub = d.open(item)
    try d.add(code)
    d.append(" \(name)")
    if known == nil { remarkUnknown(&d, number, owner) }
    try addFlags(&d)
    try d.add(length)
    if bits & 0x80 != 0 { try addVendor(&d) }
    guard size > head else {
      let line = d.text("Data is empty", at: d.here)
      d.expert(isEmpty, at: line)
      return d.close(sub)
    }
    try d.inside(size - head) { d throws(Malformed) in
      try addValue(&d, item, known, group)
      try d.skip(d.remaining)
    }
    let rest = place + whole - d.offset
    if rest > 0, d.remaining > 0 {
      let filler = try d.add(pad, length: min(rest, d.remaining))
      if d.bytes(filler).contains(where: { $0 != 0 }) { d.expert(oddPad) }
    }
    d.close(sub)
  }

  private func remarkUnknown(_ d: inout Dissection, _ number: UInt32, _ owner: UInt32) {
    let place = Region(d.offset - 4, 4)
    let item = d.last
    let sub = d.open(item)
    let name = owner == 0 ? "Reserved" : d.names.enterprise(owner) ?? "Unknown"
    let text =
      "Unknown AVP \(number) (vendor=\(name)), if you know what this is you can add it to "
      + "dictionary.xml"
    let line = d.text("\(text)", at: place)
    d.expert(unknownCode, at: line, "\(text)")
    d.close(sub)
  }

  private func addFlags(_ d: inout Dissection) throws(Malformed) {
    let bits = try d.add(
      flags,
      bits: isVendors, isMandatory, isProtected, reserved3, reserved4, reserved5, reserved6,
      reserved7)
    guard d.wantsLabels else { return }
    var text = ""
    if bits & 0x80 != 0 { text += ", Vendor-Specific: Set" }
    if bits & 0x40 != 0 { text += ", Mandatory: Set" }
    if bits & 0x20 != 0 { text += ", Protected: Set" }
    d.append("\(text)")
  }

  private func addVendor(_ d: inout Dissection) throws(Malformed) {
    let number = try d.add(vendor)
    let known = d.names.enterprise(number)
    d.label(value: "\(known ?? "Unknown") (\(number))")
    guard known == nil else { return }
    let sub = d.open(d.last)
    let text = "Unknown Vendor, if you know whose this is you can add it to dictionary.xml"
    let line = d.text("\(text)", at: d.just(4))
    d.expert(unknownVendor, at: line)
    d.close(sub)
  }

  private func wrong(_ d: inout Dissection, _ what: String) throws(Malformed) {
    let count = d.remaining
    try d.add(bad, length: count)
    d.label("Error!  Bad \(what) Length")
    d.expert(badLength, "Bad \(what) Length (\(count))")
  }

  private func addValue(
    _ d: inout Dissection, _ item: Item, _ known: Attribute?, _ group: UInt32
  ) throws(Malformed) {
    let count = d.remaining
    guard let known else {
      let place = try d.add(unknown, length: count)
      return describe(&d, item, place)
    }
    switch known.kind {
    case .text(let field):
      let place = try d.add(field, length: count)
      let text = d.wantsLabels ? d.printable(place) : ""
      d.append(to: item, ": \(text)")
    case .bytes(let field):
      let place = try d.add(field, length: count)
      describe(&d, item, place)
    case .group(let field):
      let place = d.offset
      try d.add(field, length: count)
      let name = known.name
      d.label("\(name)")
      let line = d.last
      try d.seek(place)
      let sub = d.open(line)
      try add(&d, inside: known.code)
      d.close(sub)
    case .address(let fields): try addAddress(&d, item, fields)
    case .number(let field):
      guard count == 4 else { return try wrong(&d, "Unsigned32") }
      let value = try d.add(field)
      name(&d, item, known, UInt64(value), "\(value)")
      addExtras(&d, known, value, group)
    case .signed(let field):
      guard count == 4 else { return try wrong(&d, "Integer32") }
      let value = try d.add(field)
      name(&d, item, known, UInt64(bitPattern: Int64(value)), "\(value)")
      addExtras(&d, known, UInt32(bitPattern: value), group)
    case .wide(let field):
      guard count == 8 else { return try wrong(&d, "Unsigned64") }
      let value = try d.add(field)
      d.append(to: item, ": \(value)")
    case .wideSigned(let field):
      guard count == 8 else { return try wrong(&d, "Integer64") }
      let value = try d.add(field)
      d.append(to: item, ": \(value)")
    case .float(let field):
      guard count == 4 else { return try wrong(&d, "Float32") }
      let value = try d.add(field)
      d.append(to: item, ": \(value)")
    case .time(let field): try addTime(&d, item, field)
    }
  }

  private func describe(_ d: inout Dissection, _ item: Item, _ place: Region) {
    guard d.wantsLabels else { return }
    let text = d.bytes(place).map { Phrase.hex(UInt64($0), 2) }.joined()
    d.append(to: item, ": \(text)")
  }

  private func name(
    _ d: inout Dissection, _ item: Item, _ known: Attribute, _ value: UInt64, _ plain: String
  ) {
    if let names = known.names {
      d.append(to: item, ": \(names.name(of: value) ?? "Unknown") (\(plain))")
    } else {
      d.append(to: item, ": \(plain)")
    }
  }

  private func addExtras(
    _ d: inout Dissection, _ known: Attribute, _ value: UInt32, _ group: UInt32
  ) {
    switch known.code {
    case 265, 266:
      guard known.name == "Vendor-Id" || known.name == "Supported-Vendor-Id" else { return }
      let name = d.wantsLabels ? d.names.enterprise(value) ?? "Unknown" : ""
      d.put(vendorID, value, at: d.just(4))
      d.label(value: "\(name) (\(value))")
    case 268:
      guard known.name == "Result-Code" else { return }
      if group == 0 {
        d.put(commandLevel, value, at: d.just(4))
      } else if group == 456 {
        d.put(groupLevel, value, at: d.just(4))
      }
    default: break
    }
  }

  private func addTime(
    _ d: inout Dissection, _ item: Item, _ field: Field<AbsoluteTime>
  ) throws(Malformed) {
    guard d.remaining == 4 else { return try wrong(&d, "Time") }
    let seconds = Int64(try d.peek(UInt32.self))
    // From 1900, or from 2036 where the highest bit is not set (RFC 4330 section 3).
    let base: Int64 = seconds & 0x8000_0000 != 0 ? -2_208_988_800 : 2_085_978_496
    let time = AbsoluteTime(seconds: base + seconds, nanoseconds: 0)
    d.put(field, time, at: d.next(4))
    try d.skip(4)
    let text = d.wantsLabels ? momentText(time) : ""
    d.append(to: item, ": \(text) UTC")
  }

  /// A family and an address, or an address whose length tells its family.
  private func addAddress(
    _ d: inout Dissection, _ item: Item, _ fields: Address
  ) throws(Malformed) {
    let count = d.remaining
    d.put(fields.whole, at: d.next(count))
    let sub = d.open(d.last)
    var family: UInt16 = count == 4 ? 1 : count == 16 ? 2 : 0
    if family == 0 { family = try d.add(fields.family) }
    switch family {
    case 1:
      let value = try d.add(fields.ipv4)
      d.append(to: item, ": \(value)")
    case 2:
      let value = try d.add(fields.ipv6)
      d.append(to: item, ": \(value)")
    case 8:
      let place = try d.add(fields.phone, length: d.remaining)
      let text = d.wantsLabels ? d.printable(place) : ""
      d.append(to: item, ": \(text)")
    default:
      let place = try d.add(fields.other, length: d.remaining)
      describe(&d, item, place)
    }
    d.close(sub)
  }
}
