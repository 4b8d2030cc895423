public import RemoraCore

/// Generic Network Virtualization Encapsulation (RFC 8926 section 3.4).
///
///     |Ver|  opt len  |O|C|   reserved  |         protocol type         |
///     |        virtual network identifier (VNI)       |   reserved    |
///     |                   options (variable length) …                 |
public let geneve = Protocol(
  "geneve", "Generic Network Virtualization Encapsulation", short: "Geneve"
) { p in
  let layer = GeneveLayer(&p)
  p.over("udp.port", 6081)
  p.over("bier.proto", 9)
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct GeneveLayer {
  let version, flags: Field<UInt8>
  let management, critical, reservedFlags: Field<Bool>
  let proto: Field<UInt16>
  let network: Field<UInt32>
  let reserved: Field<UInt8>
  let unknownVersion: Expert
  let options: GeneveOptions
  let byType: Table<UInt16>

  init(_ p: inout Builder) {
    version = p.u8("version", "Version")
    options = GeneveOptions(&p)
    flags = p.u8("flags", "Flags", .hex)
    management = p.flag(
      "flags.oam", "Operations, Administration and Management Frame", mask: 0x80)
    critical = p.flag("flags.critical", "Critical Options Present", mask: 0x40)
    reservedFlags = p.flag("flags.reserved", "Reserved", mask: 0x3f)
    proto = p.u16("proto_type", "Protocol Type", .hex, names: ethertypeNames)
    network = p.u24("vni", "Virtual Network Identifier (VNI)", .hexDec)
    reserved = p.u8("reserved", "Reserved", .hex)
    unknownVersion = p.expert(
      "version.unknown", .protocolRule, .warning, "Unknown version")
    byType = p.table("/ethertype", UInt16.self)
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    d.protocolColumn("Geneve")
    d.info("")
    d.setOwnLength(d.remaining)
    let first = try d.peek(UInt8.self)
    let size = Int(first & 0x3f) * 4
    addVersion(&d, first >> 6)
    d.put(options.length, UInt8(truncatingIfNeeded: size), at: d.next(1))
    try d.skip(1)
    let bits = try d.peek(UInt8.self)
    try d.add(flags, bits: management, critical, reservedFlags)
    if bits & 0x80 != 0 { d.append(", Operations, Administration and Management Frame") }
    if bits & 0x40 != 0 { d.append(", Critical Options Present") }
    if bits & 0x3f != 0 { d.append(", Reserved") }
    let kind = try d.add(proto)
    if d.wantsColumns {
      let name = ethertypeNames.name(of: UInt64(kind))
      d.info("Encapsulated \(name ?? "0x\(Phrase.hex(UInt64(kind), 4)) (unknown)")")
    }
    let number = try d.add(network)
    d.summary(", VNI: 0x\(number, hex: 6)\(bits & 0x80 != 0 ? ", OAM" : "")")
    let rest = try d.add(reserved)
    if rest == 0 { d.mark(d.last, .hidden) }
    if size > 0 { try options.read(&d, size) }
    d.setOwnLength(8 + size)
    if d.reportedRemaining > 0 || d.has(byType, kind) { try d.call(byType, kind) }
  }

  private func addVersion(_ d: inout Dissection, _ number: UInt8) {
    d.put(version, number, at: d.next(1))
    guard number > 0 else { return }
    let remark = d.text("Unknown version \(number)", at: d.next(1))
    d.expert(unknownVersion, at: remark, "Unknown version \(number)")
  }
}

/// The options behind the header (RFC 8926 section 3.5): class, type, length in units of four
/// bytes, data.
struct GeneveOptions {
  let all, option: Field<Bytes>
  let length: Field<UInt8>
  let family: Field<UInt16>
  let type, flags: Field<UInt8>
  let isCritical, reserved: Field<Bool>
  let unknown: Field<Bytes>
  let badLength: Expert
  let kinds: GeneveOptionKinds

  init(_ p: inout Builder) {
    length = p.u8("option.length", "Length", unit: .bytes)
    all = p.bytes("options", "Geneve Options")
    option = p.bytes("option", "Option")
    family = p.u16("option.class", "Class", .hex, names: geneveClasses)
    type = p.u8("option.type", "Type", .hex)
    isCritical = p.flag("option.type.critical", "Critical Option", mask: 0x80)
    flags = p.u8("option.flags", "Flags", .hex)
    reserved = p.flag("option.flags.reserved", "Reserved", mask: 0xe0)
    unknown = p.bytes("option.unknown.data", "Unknown Option Data")
    badLength = p.expert(
      "option.length.invalid", .protocolRule, .warning, "Invalid length for option")
    kinds = GeneveOptionKinds(&p)
  }

  func read(_ d: inout Dissection, _ size: Int) throws(Malformed) {
    let stop = d.offset + size
    _ = try d.peek(UInt8.self, ahead: size - 1)
    let item = d.put(all, at: d.next(size))
    d.label("Options: (\(bytes: size))")
    let sub = d.open(item)
    while d.offset < stop {
      try d.step()
      let family = try d.peek(UInt16.self)
      let kind = try d.peek(UInt8.self, ahead: 2)
      let count = (Int(try d.peek(UInt8.self, ahead: 3) & 0x1f) + 1) * 4
      if d.offset + count > stop {
        reject(&d, family, kind, count)
        break
      }
      try addOption(&d, family, kind, count)
    }
    d.close(sub)
    try d.seek(stop)
  }

  private func reject(_ d: inout Dissection, _ family: UInt16, _ kind: UInt8, _ count: Int) {
    let text = """
      \(name(family, kind)), Class: \(geneveClass(family)) (0x\(Phrase.hex(UInt64(family), 4))) \
      Type: 0x\(Phrase.hex(UInt64(kind), 2)) (length of \(count) is past end of options)
      """
    let item = d.text(Phrase(text), at: Region(d.offset + 3, 1))
    d.expert(badLength, at: item, Phrase(text))
  }

  private func name(_ family: UInt16, _ kind: UInt8) -> String {
    kinds.name(family, kind) ?? "Unknown"
  }

  private func addOption(
    _ d: inout Dissection, _ family: UInt16, _ kind: UInt8, _ count: Int
  ) throws(Malformed) {
    let critical = kind & 0x80 != 0 ? "Critical" : "Non-critical"
    let item = d.put(option, at: d.next(count))
    if d.wantsLabels {
      d.label(
        """
        \(name(family, kind)), Class: \(geneveClass(family)) (0x\(family, hex: 4)) \
        Type: 0x\(kind, hex: 2) (\(critical))
        """)
    }
    let sub = d.open(item)
    try d.add(self.family)
    let place = d.next(1)
    d.put(type, kind, at: place)
    d.append(" (\(critical))")
    d.put(isCritical, kind & 0x80 != 0, at: place, .hidden)
    try d.skip(1)
    let last = try d.peek(UInt8.self)
    let head = d.next(1)
    let bits = d.open(d.put(flags, last >> 5, at: head, last & 0xe0 == 0 ? .hidden : []))
    d.put(reserved, last & 0xe0 != 0, at: head)
    d.close(bits)
    if last & 0xe0 != 0 { d.append(" (RSVD)") }
    d.put(length, UInt8(truncatingIfNeeded: count), at: head)
    try d.skip(1)
    let data = d.offset
    if try !kinds.read(&d, family, kind, count - 4) {
      try d.seek(data)
      try d.add(unknown, length: count - 4)
    }
    d.close(sub)
    try d.seek(data)
    try d.skip(count - 4)
  }
}
