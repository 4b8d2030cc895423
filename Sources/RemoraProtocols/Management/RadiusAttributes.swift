import RemoraCore

/// Attributes (RFC 2865 section 5; RFC 6929 for those with a second number).
///
///     |     type      |    length     |  value …
struct RADIUSAttributes {
  /// How an attribute's value is read.
  enum Kind {
    case text(Field<Text>)
    case bytes(Field<Bytes>)
    case number(Field<UInt32>)
    case ipv4(Field<IPv4Address>)
    case ipv6(Field<IPv6Address>)
    case prefix(Field<Bytes>)
    case time(Field<AbsoluteTime>)
    case network(Field<UInt32>)
    case ether(Field<MACAddress>)
    case encrypted(Field<Bytes>)
  }

  struct Attribute {
    let number: Int
    let name: String
    let kind: Kind
    let tag: Field<UInt8>?
    let names: ValueNames?
  }

  /// The attributes of an enterprise; 0 for the standard's own.
  struct Vendor {
    let number: UInt32
    var attributes: [Attribute] = []
    /// By type: place in `attributes` plus 1.
    var places = [UInt16](repeating: 0, count: 256)
    /// Those with a second number, `type << 8 | number`.
    var extended: [(key: Int, attribute: Attribute)] = []

    func find(_ type: UInt8) -> Attribute? {
      let place = Int(places[Int(type)])
      return place > 0 ? attributes[place - 1] : nil
    }
  }

  let avp, chapString, fragment, unknown: Field<Bytes>
  let length, type, extendedType, vendorType, vendorLength: Field<UInt8>
  let vendorID, vlanTag, vlanPad, vlanID: Field<UInt32>
  let nameTag, chapIdent: Field<UInt8>
  let vlan: Field<Text>
  let hasMore: Field<Bool>
  let badLength: Expert
  let eap: ProtocolHandle
  private let vendors: [Vendor]

  private static let tagNames: ValueNames = [0x31: "Tagged", 0x32: "Untagged"]

  init(_ p: inout Builder) {
    avp = p.bytes("avp", "AVP")
    length = p.u8("avp.length", "Length")
    type = p.u8("avp.type", "Type")
    vendorID = p.u32("avp.vendor_id", "Vendor ID")
    vendorType = p.u8("avp.vendor_type", "Type")
    vendorLength = p.u8("avp.vendor_len", "Length")
    extendedType = p.u8("avp.extended_type", "Extended Type")
    hasMore = p.flag("avp.extended_more", "Extended More", mask: 0x80)
    vlanTag = p.u32(
      "egress_vlanid_tag", "Tag", .hex, mask: 0xff00_0000, names: Self.tagNames)
    vlanPad = p.u32("egress_vlanid_pad", "Pad", .hex, mask: 0x00ff_f000)
    vlanID = p.u32("egress_vlanid", "Vlan ID", mask: 0x0000_0fff)
    nameTag = p.u8("egress_vlan_name_tag", "Tag", .hex, names: Self.tagNames)
    vlan = p.string("egress_vlan_name", "Vlan Name")
    chapIdent = p.u8("CHAP_Ident", "CHAP Ident", .hex)
    chapString = p.bytes("CHAP_String", "CHAP String")
    fragment = p.bytes("eap_fragment", "EAP fragment")
    unknown = p.bytes("Unknown_Attribute", "Unknown-Attribute")
    badLength = p.expert("invalid_length", .malformed, .error, "Invalid length")
    eap = p.uses("eap")
    vendors = Self.load(&p)
  }

  // MARK: Declaring

  private static func load(_ p: inout Builder) -> [Vendor] {
    var vendors: [Vendor] = [Vendor(number: 0)]
    var rows = Rows(RADIUSNames.attributes)
    while rows.next() {
      let first = rows.part()
      if rows[first, 0] == UInt8(ascii: "v") {
        vendors.append(Vendor(number: UInt32(truncatingIfNeeded: rows.number(rows.rest()) ?? 0)))
        continue
      }
      let how = rows[rows.part()]
      let name = rows.text(rows.part())
      let rest = rows.rest()
      let label = rest.isEmpty ? dashed(name) : rows.text(rest)
      let last = vendors.count - 1
      if let number = rows.number(first) {
        guard number < 256 else { continue }
        vendors[last].attributes.append(declare(&p, number, how, name, label))
        vendors[last].places[number] = UInt16(
          truncatingIfNeeded: vendors[last].attributes.count)
      } else {
        let numbers = rows.text(first).split(separator: ".").compactMap { Int($0) }
        guard numbers.count == 2, numbers[1] < 256 else { continue }
        let made = declare(&p, numbers[1], how, name, label)
        vendors[last].extended.append((numbers[0] << 8 | numbers[1], made))
      }
    }
    return vendors
  }

  private static func dashed(_ name: String) -> String {
    String(decoding: name.utf8.map { $0 == 0x5f ? 0x2d : $0 }, as: UTF8.self)
  }

  private static func declare(
    _ p: inout Builder, _ number: Int, _ how: ArraySlice<UInt8>, _ name: String, _ label: String
  ) -> Attribute {
    var names: ValueNames?
    let kind: Kind
    let hasTag = how.contains(UInt8(ascii: "T"))
    if how.contains(UInt8(ascii: "E")) {
      kind = .encrypted(p.bytes(name + "_encrypted", label + " (encrypted)"))
      return Attribute(
        number: number, name: label, kind: kind,
        tag: hasTag ? p.u8(name + ".tag", "Tag", .hex) : nil, names: nil)
    }
    switch how.first {
    case UInt8(ascii: "b"): kind = .bytes(p.bytes(name, label))
    case UInt8(ascii: "u"):
      if how.contains(UInt8(ascii: "#")) {
        names = ValueNames(late: { Rows.names(of: name, in: RADIUSNames.values) })
      }
      kind = .number(p.u32(name, label, names: names))
    case UInt8(ascii: "4"): kind = .ipv4(p.ipv4(name, label))
    case UInt8(ascii: "6"): kind = .ipv6(p.ipv6(name, label))
    case UInt8(ascii: "p"): kind = .prefix(p.bytes(name, label))
    case UInt8(ascii: "t"): kind = .time(p.time(name, label))
    case UInt8(ascii: "x"):
      kind = .network(p.integer(name, label, .ipxnet, as: UInt32.self, container: 4))
    case UInt8(ascii: "e"): kind = .ether(p.ether(name, label))
    default: kind = .text(p.string(name, label))
    }
    let tag = hasTag ? p.u8(name + ".tag", "Tag", .hex) : nil
    return Attribute(number: number, name: label, kind: kind, tag: tag, names: names)
  }

  // MARK: Reading

  func add(_ d: inout Dissection) throws(Malformed) {
    var message: [UInt8] = []
    var pieces = 0
    while d.remaining > 0 {
      try d.step()
      let place = d.offset
      let size = Int(try d.peek(UInt8.self, ahead: 1))
      guard size >= 2 else {
        let item = d.text("AVP too short: length \(size) < 2", at: d.here)
        d.expert(badLength, at: item, "AVP too short: length \(size) < 2")
        return try d.skip(d.remaining)
      }
      try d.add(avp, length: size)
      let item = d.last
      try d.seek(place)
      let sub = d.open(item)
      try d.inside(size) { d throws(Malformed) in
        try addOne(&d, item, &message, &pieces)
        try d.skip(d.remaining)
      }
      d.close(sub)
    }
  }

  private func addOne(
    _ d: inout Dissection, _ item: Item, _ message: inout [UInt8], _ pieces: inout Int
  ) throws(Malformed) {
    let code = try d.add(type)
    let size = try d.add(length)
    if code >= 241, code <= 246, size > 2 { return try addExtended(&d, item, code, size) }
    if code == 26 {
      d.label(item, "AVP: t=Vendor-Specific(26) l=\(size)")
      guard size >= 6 else {
        return d.expert(badLength, at: item, "AVP too short; no room for vendor ID")
      }
      let number = try d.add(vendorID)
      nameVendor(&d, item, number)
      return try addVendor(&d, number)
    }
    let known = vendors[0].find(code)
    let name = known?.name ?? (code == 56 ? "Egress-VLANID" : code == 58 ? "Egress-VLAN-Name" : nil)
    d.label(item, "AVP: t=\(name ?? "Unknown-Attribute")(\(code)) l=\(size)")
    if code == 79 {
      let nextIsMore = d.number(at: d.offset + d.remaining, UInt8.self) == 79
      return try addMessage(&d, item, nextIsMore, &message, &pieces)
    }
    if code == 56 || code == 58 { return try addVLAN(&d, item, code) }
    try addValue(&d, item, known, hasTag: true)
    if code == 3, d.start >= 0 { try addCHAP(&d) }
  }

  private func nameVendor(_ d: inout Dissection, _ item: Item, _ number: UInt32) {
    guard d.wantsLabels else { return }
    let name = d.names.enterprise(number) ?? "Unknown"
    d.label("Vendor ID: \(name) (\(number))")
    d.append(to: item, " vnd=\(name)(\(number))")
  }

  private func addCHAP(_ d: inout Dissection) throws(Malformed) {
    guard d.last.exists else { return }
    let sub = d.open()
    let end = d.offset
    if let ident = d.number(at: end - 17, UInt8.self) {
      d.put(chapIdent, ident, at: Region(end - 17, 1))
      d.put(chapString, at: Region(end - 16, 16))
    }
    d.close(sub)
  }

  private func addExtended(
    _ d: inout Dissection, _ item: Item, _ code: UInt8, _ size: UInt8
  ) throws(Malformed) {
    let second = try d.add(extendedType)
    if code >= 245 { try d.add(hasMore) }
    let key = Int(code) << 8 | Int(second)
    if second == 26, d.remaining >= 5 {
      d.label(item, "AVP: t=Extended-Vendor-Specific-\(code - 240)(\(code).26) l=\(size)")
      let number = try d.add(vendorID)
      nameVendor(&d, item, number)
      let kind = try d.peek(UInt8.self)
      let line = d.text("EVS", at: d.next(d.remaining))
      let count = d.remaining
      d.label(line, "EVS: t=Unknown-Attribute(\(kind)) l=\(count)")
      let sub = d.open(line)
      try d.add(vendorType)
      try addValue(&d, line, nil, hasTag: false)
      return d.close(sub)
    }
    let known = vendors[0].extended.first { $0.key == key }?.attribute
    d.label(item, "AVP: t=\(known?.name ?? "Unknown-Attribute")(\(code).\(second)) l=\(size)")
    try addValue(&d, item, known, hasTag: true)
  }

  /// Attributes of an enterprise: a type and a length each (RFC 2865 section 5.26).
  private func addVendor(_ d: inout Dissection, _ number: UInt32) throws(Malformed) {
    let vendor = vendors.firstIndex { $0.number == number && number != 0 }
    while d.remaining > 0 {
      try d.step()
      let code = try d.peek(UInt8.self)
      let known = vendor.flatMap { vendors[$0].find(code) }
      let size = Int(d.number(at: d.offset + 1, UInt8.self) ?? 0)
      let text = "VSA: t=\(known?.name ?? "Unknown-Attribute")(\(code)) l=\(size)"
      guard size >= 2 else {
        let item = d.text("\(text)", at: d.next(max(1, size)))
        d.expert(badLength, at: item, "VSA too short")
        return try d.skip(d.remaining)
      }
      let item = d.text("\(text)", at: d.next(min(size, d.remaining)))
      let sub = d.open(item)
      try d.inside(size) { d throws(Malformed) in
        try d.add(vendorType)
        try d.add(vendorLength)
        try addValue(&d, item, known, hasTag: true)
        try d.skip(d.remaining)
      }
      d.close(sub)
    }
  }

  /// A piece of a message of EAP; the last is followed by the whole (RFC 3579 section 3.1).
  private func addMessage(
    _ d: inout Dissection, _ item: Item, _ hasMore: Bool, _ message: inout [UInt8],
    _ pieces: inout Int
  ) throws(Malformed) {
    pieces += 1
    let (number, count) = (pieces, d.remaining)
    d.append(to: item, hasMore ? " Segment[\(number)]" : " Last Segment[\(number)]")
    let place = try d.add(fragment, length: count)
    message += d.bytes(place)
    guard !hasMore else { return }
    if !message.isEmpty { try d.call(eap, in: message, named: "Reassembled EAP", .nested) }
    d.protocolColumn("RADIUS")
    message = []
    pieces = 0
  }

  private func addVLAN(_ d: inout Dissection, _ item: Item, _ code: UInt8) throws(Malformed) {
    if code == 56 {
      guard d.remaining == 4 else {
        return d.append(to: item, " val=[wrong length for Egress-VLANID ]")
      }
      let value = try d.add(bits: vlanTag, vlanPad, vlanID, width: 4)
      let name = Self.tagNames.name(of: value >> 24) ?? "Unknown"
      return d.append(to: item, " val=\(name), Vlan ID: \(value & 0xfff)")
    }
    let tag = try d.add(nameTag)
    let count = d.remaining
    let place = try d.add(vlan, length: count)
    let name = Self.tagNames.name(of: UInt64(tag)) ?? "Unknown"
    let text = d.wantsLabels ? d.printable(place) : ""
    d.append(to: item, " val=\(name), Vlan Name: \(text)")
  }

  private func addValue(
    _ d: inout Dissection, _ item: Item, _ known: Attribute?, hasTag: Bool
  ) throws(Malformed) {
    guard let known else {
      let place = try d.add(unknown, length: d.remaining)
      return describe(&d, item, place)
    }
    if let tag = known.tag, let value = d.number(at: d.offset, UInt8.self), d.remaining > 0,
      value <= 0x1f
    {
      try d.add(tag)
      d.append(to: item, " Tag=0x\(value, hex: 2)")
    }
    let count = d.remaining
    let place = d.next(count)
    switch known.kind {
    case .text(let field):
      try d.add(field, length: count)
      let text = d.wantsLabels ? d.printable(place) : ""
      d.append(to: item, " val=\(text)")
    case .bytes(let field):
      try d.add(field, length: count)
      describe(&d, item, place)
    case .encrypted(let field):
      d.append(to: item, " val=Encrypted")
      try d.add(field, length: count)
    case .number(let field): try addNumber(&d, item, known, field)
    case .network(let field):
      guard count == 4 else { return try wrong(&d, item, "IPX network") }
      let value = try d.add(field)
      let name = known.name
      d.label("\(name): \(name): 0x\(value, hex: 8)")
      d.append(to: item, " val=0x\(value, hex: 8)")
    case .ipv4(let field): try addIPv4(&d, item, known, field)
    case .ipv6(let field):
      guard count == 16 else { return try wrong(&d, item, "IPv6 address") }
      let value = try d.add(field)
      d.append(to: item, " val=\(value)")
    case .ether(let field):
      guard count == 6 else { return try wrong(&d, item, "ether address") }
      let value = try d.add(field)
      d.append(to: item, " val=\(value)")
    case .time(let field):
      guard count == 4 else { return try wrong(&d, item, "timestamp") }
      let time = AbsoluteTime(seconds: Int64(try d.peek(UInt32.self)), nanoseconds: 0)
      d.put(field, time, at: place)
      try d.skip(4)
      let text = d.wantsLabels ? momentText(time) + " UTC" : ""
      d.append(to: item, " val=\(text)")
    case .prefix(let field): try addPrefix(&d, item, field)
    }
  }

  private func wrong(_ d: inout Dissection, _ item: Item, _ what: String) throws(Malformed) {
    d.append(to: item, " val=[wrong length for \(what)]")
    try d.skip(d.remaining)
  }

  private func describe(_ d: inout Dissection, _ item: Item, _ place: Region) {
    guard d.wantsLabels else { return }
    let text = d.bytes(place).map { Phrase.hex(UInt64($0), 2) }.joined()
    d.append(to: item, " val=\(text)")
  }

  private func addNumber(
    _ d: inout Dissection, _ item: Item, _ known: Attribute, _ field: Field<UInt32>
  ) throws(Malformed) {
    let count = d.remaining
    guard [1, 2, 3, 4, 8].contains(count) else {
      d.append(to: item, " val=[unhandled integer length(\(count))]")
      return try d.skip(count)
    }
    var value: UInt64 = 0
    for i in 0..<count { value = value << 8 | UInt64(try d.peek(UInt8.self, ahead: i)) }
    d.put(field, UInt32(truncatingIfNeeded: value), at: d.next(count))
    try d.skip(count)
    if let names = known.names {
      d.append(to: item, " val=\(names.name(of: value) ?? "Unknown")(\(value))")
    } else {
      d.append(to: item, " val=\(value)")
    }
  }

  private func addIPv4(
    _ d: inout Dissection, _ item: Item, _ known: Attribute, _ field: Field<IPv4Address>
  ) throws(Malformed) {
    guard d.remaining == 4 else { return try wrong(&d, item, "IP address") }
    let value = try d.add(field)
    var text: String?
    switch (known.name, value.bits) {
    case ("Framed-IP-Address", .max): text = "Negotiated"
    case ("Framed-IP-Address", 0xffff_fffe): text = "Assigned"
    case ("Login-IP-Host", .max): text = "User-selected"
    case ("Login-IP-Host", 0): text = "NAS-selected"
    default: break
    }
    if let text {
      d.label(value: "\(text)")
      d.append(to: item, " val=\(text)")
    } else {
      d.append(to: item, " val=\(value)")
    }
  }

  /// RFC 3162 section 2.3: a reserved byte, the prefix's length in bits, and its bytes.
  private func addPrefix(
    _ d: inout Dissection, _ item: Item, _ field: Field<Bytes>
  ) throws(Malformed) {
    let count = d.remaining
    guard count >= 2, count <= 18 else { return try wrong(&d, item, "IPv6 prefix") }
    guard try d.peek(UInt8.self) == 0 else {
      d.append(to: item, " val=[invalid reserved byte for IPv6 prefix]")
      return try d.skip(count)
    }
    let place = try d.add(field, length: count)
    guard d.wantsLabels else { return }
    let bytes = d.bytes(place)
    var (high, low): (UInt64, UInt64) = (0, 0)
    for i in 0..<16 {
      let byte = i + 2 < bytes.count ? UInt64(bytes[i + 2]) : 0
      if i < 8 { high = high << 8 | byte } else { low = low << 8 | byte }
    }
    d.append(to: item, " val=\(IPv6Address(high: high, low: low))/\(bytes[1])")
  }
}
