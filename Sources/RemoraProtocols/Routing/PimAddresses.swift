import RemoraCore

/// Encoded addresses (RFC 7761 section 4.9.1).
///
///     unicast: | family | encoding | address …
///     group:   | family | encoding |B|  reserved |Z| mask length | address …
///     source:  | family | encoding | reserved|S|W|R| mask length | address …
struct PIMAddresses {
  let family, encoding, maskLength, groupFlags, groupReserved, sourceFlags, sourceReserved,
    attributeFlags, attributeType, attributeLength: Field<UInt8>
  let unicast, group, source, upstream, join, prune, listed, bootstrap, point,
    originator: Field<IPv4Address>
  let unicast6, group6, source6, upstream6, join6, prune6, listed6, bootstrap6, point6,
    originator6: Field<IPv6Address>
  let isBidirectional, isScoped, isSparse, isWild, isShared, isForwarded, isLast: Field<Bool>
  let attribute: Field<Label>
  let attributeValue: Field<Bytes>
  let badFamily: Expert

  init(_ p: inout Builder) {
    family = p.u8(
      "addr_address_family", "Address Family",
      names: [
        0: "Reserved", 1: "IPv4", 2: "IPv6", 3: "NSAP", 4: "HDLC (8-bit multidrop)",
        5: "BBN 1822", 6: "802 (includes all 802 media plus Ethernet)", 7: "E.163",
        8: "E.164 (SMDS, Frame Relay, ATM)", 9: "F.69 (Telex)",
        10: "X.121 (X.25, Frame Relay)", 11: "IPX", 12: "Appletalk", 13: "Decnet IV",
        14: "Banyan Vines", 15: "E.164 with NSAP subaddress", 16: "DNS (Domain Name System)",
        17: "Distinguished Name", 18: "AS Number", 19: "XTP over IP version 4",
        20: "XTP over IP version 6", 21: "XTP native mode XTP",
        22: "Fibre Channel World-Wide Port Name", 23: "Fibre Channel World-Wide Node Name",
        24: "GWID", 25: "Layer-2 VPN", 196: "Layer-2 VPN (old)",
        26: "MPLS-TP Section Endpoint Identifier", 27: "MPLS-TP LSP Endpoint Identifier",
        28: "MPLS-TP Pseudowire Endpoint Identifier",
        29: "MT IP: Multi-Topology IP version 4", 30: "MT IPv6: Multi-Topology IP version 6",
        16384: "EIGRP Common Service Family", 16385: "EIGRP IPv4 Service Family",
        16386: "EIGRP IPv6 Service Family", 16387: "LISP Canonical Address Format (LCAF)",
        16388: "BGP-LS", 16389: "48-bit MAC Address", 16390: "64-bit MAC Address",
        16391: "OUI", 16392: "MAC/24", 16393: "MAC/40", 16394: "IPv6/64",
        16395: "RBridge Port ID", 16396: "TRILL Nickname", 65535: "Reserved",
      ])
    encoding = p.u8(
      "addr_encoding_type", "Encoding Type", names: [0: "Native", 1: "Native with Join Attribute"])
    maskLength = p.u8("mask_len", "Masklen")
    unicast = p.ipv4("unicast", "Unicast")
    unicast6 = p.ipv6("unicast_ipv6", "Unicast")
    group = p.ipv4("group", "Group")
    group6 = p.ipv6("group_ip6", "Group")
    source = p.ipv4("source", "Source")
    source6 = p.ipv6("source_ip6", "Source")
    upstream = p.ipv4("upstream_neighbor", "Upstream-neighbor")
    upstream6 = p.ipv6("upstream_neighbor_ip6", "Upstream-neighbor")
    join = p.ipv4("join_ip", "IP address")
    join6 = p.ipv6("join_ip6", "IP address")
    prune = p.ipv4("prune_ip", "IP address")
    prune6 = p.ipv6("prune_ip6", "IP address")
    listed = p.ipv4("address_list", "Address")
    listed6 = p.ipv6("address_list_ip6", "Address")
    bootstrap = p.ipv4("bsr", "BSR")
    bootstrap6 = p.ipv6("bsr_ip6", "BSR")
    point = p.ipv4("rp", "RP")
    point6 = p.ipv6("rp_ip6", "RP")
    originator = p.ipv4("originator", "Originator")
    originator6 = p.ipv6("originator_ip6", "Originator")
    groupFlags = p.u8("group_addr.flags", "Flags", .hex)
    isBidirectional = p.flag(
      "group_addr.flags.b", "Bidirectional PIM", mask: 0x80, set: "Set", unset: "Not set")
    groupReserved = p.u8("group_addr.flags.reserved", "Reserved", .hex, mask: 0x7e)
    isScoped = p.flag(
      "group_addr.flags.z", "Admin Scope Zone", mask: 0x1, set: "Set", unset: "Not set")
    sourceFlags = p.u8("source_addr.flags", "Flags", .hex)
    sourceReserved = p.u8("source_addr.flags.reserved", "Reserved", .hex, mask: 0xf8)
    isSparse = p.flag("source_addr.flags.s", "Sparse", mask: 0x4, set: "Set", unset: "Not set")
    isWild = p.flag("source_addr.flags.w", "WildCard", mask: 0x2, set: "Set", unset: "Not set")
    isShared = p.flag(
      "source_addr.flags.r", "Rendezvous Point Tree", mask: 0x1, set: "Set", unset: "Not set")
    attribute = p.label("source_ja", "Join Attribute")
    attributeFlags = p.u8("source_ja.flags", "Flags", .hex)
    isForwarded = p.flag("source_ja.flags.f", "Forward", mask: 0x80, set: "Set", unset: "Not set")
    isLast = p.flag(
      "source_ja.flags.e", "End of Attributes", mask: 0x40, set: "Set", unset: "Not set")
    attributeType = p.u8(
      "source_ja.flags.attr_type", "Attribute Type", mask: 0x3f,
      names: [
        0: "RPF Vector TLV", 1: "MVPN Join Attribute", 2: "MT-ID Join Attribute",
        3: "Pop-Count", 4: "Explicit RPF Vector", 5: "Transport Attribute",
        6: "Receiver RLOC Attribute",
      ])
    attributeLength = p.u8("source_ja.length", "Length")
    attributeValue = p.bytes("source_ja.value", "Value")
    badFamily = p.expert(
      "unsupported_address_family", .protocolRule, .warning, "Unsupported address family")
  }

  /// The address's item, opened: fields of both families, the text before the address.
  private func openItem(
    _ d: inout Dissection, _ v4: Field<IPv4Address>, _ v6: Field<IPv6Address>, ahead: Int,
    _ title: String, _ tail: String
  ) throws(Malformed) -> OpenItem? {
    let place = d.offset
    switch try d.peek(UInt8.self) {
    case 1:
      let value = IPv4Address(bits: try d.peek(UInt32.self, ahead: ahead))
      let item = d.put(v4, value, at: Region(place, ahead + 4))
      d.label("\(title): \(value)\(tail)")
      return d.open(item)
    case 2:
      let value = IPv6Address(
        high: try d.peek(UInt64.self, ahead: ahead), low: try d.peek(UInt64.self, ahead: ahead + 8))
      let item = d.put(v6, value, at: Region(place, ahead + 16))
      d.label("\(title): \(value)\(tail)")
      return d.open(item)
    default:
      d.expert(badFamily)
      throw Malformed(.contained, offset: place, need: 0, have: 0)
    }
  }

  private func addHead(_ d: inout Dissection) throws(Malformed) -> (UInt8, UInt8) {
    let kind = try d.add(family)
    return (kind, try d.add(encoding))
  }

  func addUnicast(
    _ d: inout Dissection, _ v4: Field<IPv4Address>, _ v6: Field<IPv6Address>, _ title: String
  ) throws(Malformed) {
    guard let sub = try openItem(&d, v4, v6, ahead: 2, title, "") else { return }
    let (kind, form) = try addHead(&d)
    if kind == 1 { try d.add(unicast) } else { try d.add(unicast6) }
    if form == 1 { try addAttributes(&d) }
    d.close(sub)
  }

  @discardableResult
  func addGroup(_ d: inout Dissection, _ title: String) throws(Malformed) -> Item {
    let length = try d.peek(UInt8.self, ahead: 3)
    let flags = try d.peek(UInt8.self, ahead: 2)
    guard let sub = try openItem(&d, group, group6, ahead: 4, title, "/\(length)") else {
      return .none
    }
    let (kind, _) = try addHead(&d)
    try d.add(groupFlags, bits: isBidirectional, groupReserved, isScoped)
    if flags & 0x80 != 0 { d.append(", Bidirectional PIM") }
    if flags & 1 != 0 { d.append(", Admin Scope Zone") }
    try d.add(maskLength)
    if kind == 1 { try d.add(group) } else { try d.add(group6) }
    d.close(sub)
    return sub.item
  }

  func addSource(
    _ d: inout Dissection, _ v4: Field<IPv4Address>, _ v6: Field<IPv6Address>
  ) throws(Malformed) {
    let length = try d.peek(UInt8.self, ahead: 3)
    let flags = try d.peek(UInt8.self, ahead: 2)
    var tail = "/\(length)"
    if flags & 7 != 0 {
      tail +=
        " (\(flags & 4 != 0 ? "S" : "")\(flags & 2 != 0 ? "W" : "")\(flags & 1 != 0 ? "R" : ""))"
    }
    guard let sub = try openItem(&d, v4, v6, ahead: 4, "IP address", tail) else { return }
    let (kind, form) = try addHead(&d)
    try d.add(sourceFlags, bits: sourceReserved, isSparse, isWild, isShared)
    if flags & 4 != 0 { d.append(", Sparse") }
    if flags & 2 != 0 { d.append(", WildCard") }
    if flags & 1 != 0 { d.append(", Rendezvous Point Tree") }
    try d.add(maskLength)
    if kind == 1 { try d.add(source) } else { try d.add(source6) }
    if form == 1 { try addAttributes(&d) }
    d.close(sub)
  }

  /// Attributes of joins (RFC 5384 section 3.1), up to the one marked as the last.
  private func addAttributes(_ d: inout Dissection) throws(Malformed) {
    while d.reportedRemaining > 0 {
      try d.step()
      let flags = try d.peek(UInt8.self)
      let count = Int(try d.peek(UInt8.self, ahead: 1))
      let item = d.put(attribute, at: d.next(count + 2))
      let field = attributeType
      d.label("Join Attribute: \(field, flags & 0x3f)")
      let sub = d.open(item)
      try d.add(attributeFlags, bits: isForwarded, isLast, attributeType)
      if flags & 0x80 != 0 { d.append(", Forward") }
      if flags & 0x40 != 0 { d.append(", End of Attributes") }
      d.append(", Attribute Type: \(field, flags & 0x3f)")
      try d.add(attributeLength)
      if count > 0 { try d.add(attributeValue, length: count) }
      d.close(sub)
      if flags & 0x40 != 0 { break }
    }
  }
}

/// What routers say of themselves (RFC 7761 section 4.9.2).
struct PIMHello {
  let type, length, delay, override, refreshReserved: Field<UInt16>
  let value: Field<Bytes>
  let tracks: Field<Bool>
  let priority, generation: Field<UInt32>
  let refreshVersion, refreshInterval: Field<UInt8>
  let hold: Field<UInt16>
  let addresses: PIMAddresses

  init(_ p: inout Builder, _ addresses: PIMAddresses, hold: Field<UInt16>) {
    self.hold = hold
    self.addresses = addresses
    type = p.u16("optiontype", "Type")
    length = p.u16("optionlength", "Length")
    value = p.bytes("optionvalue", "Unknown")
    tracks = p.flag(
      "t", "T", mask: 0x80,
      blurb: "Specifies the ability of the sending router to disable joins suppression.")
    delay = p.u16(
      "propagation_delay", "Propagation Delay", mask: 0x7fff, blurb: "Units are milli-seconds")
    override = p.u16("override_interval", "Override Interval", blurb: "Units are milli-seconds")
    priority = p.u32("dr_priority", "DR Priority")
    generation = p.u32("generation_id", "Generation ID")
    refreshVersion = p.u8("state_refresh_version", "Version")
    refreshInterval = p.u8("state_refresh_interval", "Interval", blurb: "Units in seconds.")
    refreshReserved = p.u16("state_refresh_reserved", "Reserved")
  }

  func add(_ d: inout Dissection, _ all: Item) throws(Malformed) {
    var count = 0
    while d.reportedRemaining > 0 {
      try d.step()
      try addOne(&d)
      count += 1
    }
    d.append(to: all, ": \(count)")
  }

  private func addOne(_ d: inout Dissection) throws(Malformed) {
    let kind = try d.peek(UInt16.self)
    let size = Int(try d.peek(UInt16.self, ahead: 2))
    let place = d.offset
    let title = try headline(d, kind)
    let sub = d.open(d.text(Phrase("Option \(kind): \(title)"), at: d.next(size + 4)))
    try d.add(type)
    try d.add(length)
    switch kind {
    case 1: try d.add(hold)
    case 2:
      let bits = d.offset
      try d.add(bits: tracks, width: 1)
      try d.seek(bits)
      try d.add(delay)
      try d.add(override)
    case 19: try d.add(priority)
    case 20: try d.add(generation)
    case 21:
      try d.add(refreshVersion)
      try d.add(refreshInterval)
      try d.add(refreshReserved)
    case 24, 65001:
      let name = kind == 24 ? "Address List (24)" : "old Address List (65001)"
      let list = d.open(d.text(Phrase(name), at: Region(place, size + 4)))
      while d.offset < place + 4 + size {
        try d.step()
        try addresses.addUnicast(&d, addresses.listed, addresses.listed6, "Address")
      }
      d.close(list)
    default: if size > 0 { try d.add(value, length: size) }
    }
    d.close(sub)
    try d.seek(place + 4 + size)
  }

  private func headline(
    _ d: borrowing Dissection, _ kind: UInt16
  ) throws(Malformed) -> String {
    switch kind {
    case 1:
      let value = try d.peek(UInt16.self, ahead: 4)
      return
        "Hold Time: \(value)\(value == 0xffff ? " (Infinity)" : value == 0 ? " (goodbye)" : "")"
    case 2:
      let delay = try d.peek(UInt16.self, ahead: 4)
      let interval = try d.peek(UInt16.self, ahead: 6)
      return """
        LAN Prune Delay: T = \(delay >> 15), Propagation Delay = \(delay & 0x7fff)ms, \
        Override Interval = \(interval)ms
        """
    case 19: return "DR Priority: \(try d.peek(UInt32.self, ahead: 4))"
    case 20: return "Generation ID: \(try d.peek(UInt32.self, ahead: 4))"
    case 21:
      return """
        State-Refresh: Version = \(try d.peek(UInt8.self, ahead: 4)), \
        Interval = \(try d.peek(UInt8.self, ahead: 5))s
        """
    default: return Self.names.name(of: UInt64(kind)) ?? "Unknown: \(kind)"
    }
  }

  private static let names: ValueNames = [
    17: "Label Parameters", 22: "Bidirectional Capable", 23: "VCI Capability",
    24: "Address List", 25: "Neighbor List TLV", 26: "Join Attribute",
    27: "PIM-over-TCP-Capable", 28: "PIM-over-SCTP-Capable", 29: "Pop-Count",
    30: "PIM MT-ID", 31: "Interface ID", 32: "PIM ECMP Redirect Hello Option",
    33: "vPC Peer ID", 34: "DR Load Balancing Capability",
    35: "DR Load Balancing List", 36: "Hierarchical Join/Prune Attribute",
    65001: "Address list, old implementation", 65004: "RPF Proxy Vector (Cisco proprietary)",
  ]
}
