import RemoraCore

/// What an IPv6 address says about itself, as items below and beside it: one set of fields for
/// the source, one for the destination and one for either.
///
/// RFC 4291 section 2 (kinds of addresses, interface identifiers), RFC 3306 and RFC 3956
/// (multicast flags), RFC 3056 (6to4), RFC 4380 section 4 (Teredo), RFC 5214 section 6.1 (ISATAP),
/// RFC 6052 section 2.2 (IPv4-embedded), RFC 6890 (special purposes).
struct IPv6AddressFields {
  let space: Field<Text>
  let flags: Field<UInt16>
  let transient, networkPrefix, rendezvous: Field<Bool>
  let flagsReserved, scope: Field<UInt16>
  let purpose: Field<Text>
  let asSource, asDestination, forwardable, global, byProtocol: Field<Bool>
  let slaac: Field<MACAddress>
  let isatap, gateway: Field<IPv4Address>
  let site: Field<UInt16>
  let teredoServer: Field<IPv4Address>
  let teredoPort: Field<UInt16>
  let teredoClient, embedded: Field<IPv4Address>

  /// - Parameters:
  ///   - side: `src_`, `dst_` or nothing.
  ///   - special: `src_`, `dst_` or `addr_`.
  ///   - label: `Source `, `Destination ` or nothing.
  init(_ p: inout Builder, side: String, special: String, label: String) {
    space = p.string("\(side.isEmpty ? "addr" : "\(side)addr")_space", "Address Space")
    let name = "\(side)multicast_flags"
    flags = p.u16(name, "Multicast Flags", .hex, mask: 0xf0)
    transient = p.flag("\(name).transient", "Transient", mask: 0x10, width: 2)
    networkPrefix = p.flag("\(name).network_prefix", "Network Prefix", mask: 0x20, width: 2)
    rendezvous = p.flag("\(name).embed_rp", "Rendezvous Point (RP)", mask: 0x40, width: 2)
    flagsReserved = p.u16("\(name).reserved", "Reserved", mask: 0x80)
    scope = p.u16(
      "\(side)multicast_scope", "Multicast Scope", .hex, mask: 0xf, names: multicastScopes)
    let block = "\(special)special_purpose"
    purpose = p.string(block, "Special-Purpose Allocation")
    asSource = p.flag("\(block)_source", "Source")
    asDestination = p.flag("\(block)_destination", "Destination")
    forwardable = p.flag("\(block)_forwardable", "Forwardable")
    global = p.flag("\(block)_global", "Globally Reachable")
    byProtocol = p.flag("\(block)_reserved", "Reserved-by-Protocol")
    slaac = p.ether("\(side)slaac_mac", "\(label)SLAAC MAC")
    isatap = p.ipv4("\(side)isatap_ipv4", "\(label)ISATAP IPv4")
    gateway = p.ipv4("\(side)6to4_gw_ipv4", "\(label)6to4 Gateway IPv4")
    site = p.u16("\(side)6to4_sla_id", "\(label)6to4 SLA ID")
    teredoServer = p.ipv4("\(side)ts_ipv4", "\(label)Teredo Server IPv4")
    teredoPort = p.u16("\(side)tc_port", "\(label)Teredo Port")
    teredoClient = p.ipv4("\(side)tc_ipv4", "\(label)Teredo Client IPv4")
    embedded = p.ipv4("\(side)embed_ipv4", "\(label)Embedded IPv4")
  }

  var ids: [FieldID] {
    [
      space.id, flags.id, transient.id, networkPrefix.id, rendezvous.id, flagsReserved.id,
      scope.id, purpose.id, asSource.id, asDestination.id, forwardable.id, global.id,
      byProtocol.id, slaac.id, isatap.id, gateway.id, site.id, teredoServer.id, teredoPort.id,
      teredoClient.id, embedded.id,
    ]
  }

  /// The items below an address: its kind, and what its block is set aside for.
  func addKind(_ d: inout Dissection, _ address: IPv6Address, _ place: Int, multicast: Expert?) {
    d.put(
      space, "\(addressSpace(address))", at: Region(place, address.isMulticast ? 1 : 2), .generated)
    if address.isMulticast {
      if let multicast { d.expert(multicast) }
      addMulticast(&d, address, Region(place, 2))
      return
    }
    guard let block = SpecialPurpose.of(address) else { return }
    let here = Region(place, 16)
    let sub = d.open(d.put(purpose, "\(block.name)", at: here, .generated))
    d.put(asSource, block.source, at: here, .generated)
    d.put(asDestination, block.destination, at: here, .generated)
    d.put(forwardable, block.forwardable, at: here, .generated)
    if let reach = block.global { d.put(global, reach, at: here, .generated) }
    d.put(byProtocol, block.byProtocol, at: here, .generated)
    d.close(sub)
  }

  private func addMulticast(_ d: inout Dissection, _ address: IPv6Address, _ place: Region) {
    let bits = address.group(0) >> 4 & 0xf
    let item = d.put(flags, bits, at: place, .generated)
    if bits & 4 != 0 { d.append(", Rendezvous Point (RP)") }
    if bits & 2 != 0 { d.append(", Network Prefix") }
    if bits & 1 != 0 { d.append(", Transient") }
    let sub = d.open(item)
    d.put(flagsReserved, bits >> 3, at: place)
    d.put(rendezvous, bits & 4 != 0, at: place)
    d.put(networkPrefix, bits & 2 != 0, at: place)
    d.put(transient, bits & 1 != 0, at: place)
    d.close(sub)
    d.put(scope, address.group(0) & 0xf, at: place, .generated)
  }

  /// 6to4's gateway and site (RFC 3056 section 2).
  func add6to4(
    _ d: inout Dissection, _ address: IPv6Address, _ place: Int, _ flags: Node.Flags = .generated
  ) {
    let bits = UInt32(truncatingIfNeeded: address.high >> 16)
    d.put(gateway, IPv4Address(bits: bits), at: Region(place + 2, 4), flags)
    d.put(site, address.group(3), at: Region(place + 6, 2), flags)
  }

  /// Teredo's server and the client behind its NAT, whose bits are inverted (RFC 4380 section 4).
  func addTeredo(
    _ d: inout Dissection, _ address: IPv6Address, _ place: Int, _ flags: Node.Flags = .generated
  ) {
    let server = UInt32(truncatingIfNeeded: address.high)
    let client = ~UInt32(truncatingIfNeeded: address.low)
    d.put(teredoServer, IPv4Address(bits: server), at: Region(place + 4, 4), flags)
    d.put(teredoPort, ~address.group(5), at: Region(place + 10, 2), flags)
    d.put(teredoClient, IPv4Address(bits: client), at: Region(place + 12, 4), flags)
  }
}

/// The items that stand behind both addresses: others' addresses hidden in them.
struct IPv6EmbeddedAddresses {
  let source, destination, either: IPv6AddressFields
  let prefix: Field<Bytes>

  private enum Kind: CaseIterable { case sixToFour, teredo, hardware, isatap, translated }

  /// One kind of hidden addresses after the other, the source's before the destination's.
  /// - Parameter start: the place of the header.
  func add(_ d: inout Dissection, _ from: IPv6Address, _ to: IPv6Address, _ start: Int) {
    for kind in Kind.allCases {
      add(&d, from, start + 8, source, kind)
      add(&d, to, start + 24, destination, kind)
    }
  }

  private func add(
    _ d: inout Dissection, _ address: IPv6Address, _ place: Int, _ own: IPv6AddressFields,
    _ kind: Kind
  ) {
    let low = address.low
    let last = IPv4Address(bits: UInt32(truncatingIfNeeded: low))
    let tail = Region(place + 12, 4)
    switch kind {
    case .sixToFour:
      guard address.high >> 48 == 0x2002 else { return }
      own.add6to4(&d, address, place)
      either.add6to4(&d, address, place, [.hidden, .generated])
    case .teredo:
      guard address.high >> 32 == 0x2001_0000 else { return }
      own.addTeredo(&d, address, place)
      either.addTeredo(&d, address, place, [.hidden, .generated])
    case .hardware:
      guard low >> 57 & 1 == 1, low >> 24 & 0xffff == 0xfffe else { return }
      // The universal bit is inverted in an interface identifier (RFC 4291 appendix A).
      let mac = MACAddress(bits: (low >> 40 ^ 0x2_0000) << 24 | low & 0xff_ffff)
      d.put(own.slaac, mac, at: Region(place + 8, 8), .generated)
      d.put(either.slaac, mac, at: Region(place + 8, 8), [.hidden, .generated])
    case .isatap:
      guard low >> 32 & 0xfdff_ffff == 0x5efe else { return }
      d.put(own.isatap, last, at: tail, .generated)
      d.put(either.isatap, last, at: tail, [.hidden, .generated])
    case .translated:
      guard address.high == 0x0064_ff9b_0000_0000, low >> 32 == 0 else { return }
      d.put(prefix, at: Region(place, 12), .generated)
      d.put(own.embedded, last, at: tail, .generated)
      d.put(either.embedded, last, at: tail, .generated)
    }
  }
}

/// Scopes of multicast addresses (RFC 7346 section 2).
let multicastScopes: ValueNames = [
  0: "Reserved", 1: "Interface-Local scope", 2: "Link-Local scope", 3: "Realm-Local scope",
  4: "Admin-Local scope", 5: "Site-Local scope", 6: "Unassigned", 7: "Unassigned",
  8: "Organization-Local scope", 9: "Unassigned", 10: "Unassigned", 11: "Unassigned",
  12: "Unassigned", 13: "Unassigned", 14: "Global scope", 15: "Reserved",
]

/// The part of the address space (IANA, "Internet Protocol Version 6 Address Space"). Global
/// unicast is told by bits 2 to 3 alone, as users are used to.
func addressSpace(_ address: IPv6Address) -> String {
  let high = address.group(0)
  if high >> 8 == 0xff { return "Multicast" }
  if high >> 9 == 0x7e { return "Unique Local Unicast" }
  if high >> 6 == 0x3fa { return "Link-Local Unicast" }
  if high >> 12 & 3 == 2 { return "Global Unicast" }
  return "Reserved by IETF"
}

/// A block set aside (IANA, "IPv6 Special-Purpose Address Registry", RFC 6890).
struct SpecialPurpose {
  let high, low: UInt64
  let bits: Int
  let name: String
  let source, destination, forwardable: Bool
  /// Nil where the registry has no answer.
  let global: Bool?
  let byProtocol: Bool

  /// - Parameter answers: source, destination, forwardable, global, by protocol as `T`, `F`, `-`.
  init(_ high: UInt64, low: UInt64 = 0, _ bits: Int, _ name: String, _ answers: String) {
    let flags = Array(answers.utf8)
    func yes(_ i: Int) -> Bool { i < flags.count && flags[i] == UInt8(ascii: "T") }
    self.high = high
    self.low = low
    self.bits = bits
    self.name = name
    source = yes(0)
    destination = yes(1)
    forwardable = yes(2)
    global = flags.count > 3 && flags[3] == UInt8(ascii: "-") ? nil : yes(3)
    byProtocol = yes(4)
  }

  /// The finest block that holds `address`.
  static func of(_ address: IPv6Address) -> SpecialPurpose? {
    blocks.first { $0.holds(address) }
  }

  func holds(_ address: IPv6Address) -> Bool {
    if bits <= 64 { return (address.high ^ high) >> UInt64(64 - bits) == 0 }
    return address.high == high && (address.low ^ low) >> UInt64(128 - bits) == 0
  }

  private static let blocks: [SpecialPurpose] = [
    .init(0, low: 0, 128, "Unspecified Address", "TFFFT"),
    .init(0, low: 1, 128, "Loopback Address", "FFFFT"),
    .init(0, low: 0xffff_0000_0000, 96, "IPv4-mapped Address", "FFFFT"),
    .init(0x0064_ff9b_0000_0000, 96, "IPv4-IPv6 Translat.", "TTTTF"),
    .init(0x0064_ff9b_0001_0000, 48, "IPv4-IPv6 Translat.", "TTTFF"),
    .init(0x0100_0000_0000_0000, 64, "Discard-Only Address Block", "TTTFF"),
    .init(0x0100_0000_0000_0001, 64, "Dummy IPv6 Prefix", "TFFFF"),
    .init(0x2001_0000_0000_0000, 32, "TEREDO", "TTT-F"),
    .init(0x2001_0001_0000_0000, low: 1, 128, "Port Control Protocol Anycast", "TTTTF"),
    .init(0x2001_0001_0000_0000, low: 2, 128, "Traversal Using Relays around NAT Anycast", "TTTTF"),
    .init(
      0x2001_0001_0000_0000, low: 3, 128, "DNS-SD Service Registration Protocol Anycast", "TTTTF"),
    .init(0x2001_0002_0000_0000, 48, "Benchmarking", "TTTFF"),
    .init(0x2001_0003_0000_0000, 32, "AMT", "TTTTF"),
    .init(0x2001_0004_0112_0000, 48, "AS112-v6", "TTTTF"),
    .init(0x2001_0020_0000_0000, 28, "ORCHIDv2", "TTTTF"),
    .init(
      0x2001_0030_0000_0000, 28, "Drone Remote ID Protocol Entity Tags (DETs) Prefix", "TTTTF"),
    .init(0x2001_0db8_0000_0000, 32, "Documentation", "FFFFF"),
    .init(0x2002_0000_0000_0000, 16, "6to4", "TTT-F"),
    .init(0x2620_004f_8000_0000, 48, "Direct Delegation AS112 Service", "TTTTF"),
    .init(0x3fff_0000_0000_0000, 20, "Documentation", "FFFFF"),
    .init(0x5f00_0000_0000_0000, 16, "Segment Routing (SRv6) SIDs", "TTTFF"),
    .init(0xfc00_0000_0000_0000, 7, "Unique-Local", "TTT-F"),
    .init(0xfe80_0000_0000_0000, 10, "Link-Local Unicast", "TTFFT"),
  ]
}
