import RemoraCore

/// Multi-part messages (RFC 4884 section 7): objects behind a quoted datagram.
///
///     |version|      (reserved)       |           checksum            |
///     |            length             |   class-num   |   c-type      |
///     |                    object payload ...                         |
struct ICMPExtensions {
  let heading: Field<Label>
  let version: Field<UInt8>
  let reserved, checksum, length: Field<UInt16>
  let checksumStatus, group, kind: Field<UInt8>
  let data: Field<Bytes>
  let badChecksum: Expert
  let labels: ICMPLabelStack
  let interface: ICMPInterfaceObjects

  init(_ p: inout Builder, reserved zeros: Field<Bytes>) {
    heading = p.label("ext", "ICMP Extensions")
    version = p.u8("ext.version", "Version")
    reserved = p.u16("ext.res", "Reserved", .hex, mask: 0x0fff)
    checksum = p.u16("ext.checksum", "Checksum", .hex)
    checksumStatus = p.u8("ext.checksum.status", "Checksum Status", .none, names: checksumStates)
    length = p.u16("ext.length", "Length")
    group = p.u8(
      "ext.class", "Class",
      names: [
        1: "MPLS Label Stack Class", 2: "Interface Information Object",
        3: "Interface Identification Object",
      ])
    kind = p.u8("ext.ctype", "C-Type")
    data = p.bytes("ext.data", "Data")
    badChecksum = p.expert("ext.checksum_bad", .checksum, .warning, "Bad checksum")
    labels = ICMPLabelStack(&p)
    interface = ICMPInterfaceObjects(&p, reserved: zeros, kind: kind)
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    let size = d.reportedRemaining
    let isWhole = d.remaining >= size
    let whole = d.next(size)
    let item = d.put(heading, at: d.next(d.remaining))
    d.label("ICMP Multi-Part Extensions")
    if size < 4 { return }
    let sub = d.open(item)
    let number = try d.peek(UInt8.self) >> 4
    d.put(version, number, at: d.next(1))
    try d.add(reserved)
    try addChecksum(&d, whole, isWhole)
    if number == 1 || number == 2 {
      while d.reportedRemaining >= 4 {
        try d.step()
        if try !addObject(&d) { break }
      }
    } else {
      d.append(to: item, " (unsupported version)")
    }
    d.close(sub)
  }

  private func addChecksum(
    _ d: inout Dissection, _ whole: Region, _ isWhole: Bool
  ) throws(Malformed) {
    let value = try d.add(checksum)
    let item = d.last
    let place = d.just(2)
    if value == 0 {
      d.label(value: "[missing]")
      d.put(checksumStatus, 3, at: place, .generated)
      return
    }
    let status = Region(place.offset, 0)
    if !isWhole {
      d.append(" [unverified]")
      d.put(checksumStatus, 2, at: status, .generated)
      return
    }
    let isGood = d.onesSum(whole) == 0xffff
    if isGood {
      d.append(" [correct]")
    } else {
      let expected = d.expectedSum(whole, for: value)
      d.append(" incorrect, should be 0x\(expected, hex: 4)")
      d.expert(badChecksum, at: item, "Bad checksum [should be 0x\(expected, hex: 4)]")
    }
    d.put(checksumStatus, isGood ? 1 : 0, at: status, .generated)
  }

  /// - Returns: whether another object can follow.
  private func addObject(_ d: inout Dissection) throws(Malformed) -> Bool {
    let start = d.offset
    let left = d.reportedRemaining
    let size = Int(try d.peek(UInt16.self))
    let number = try d.peek(UInt8.self, ahead: 2)
    let type = try d.peek(UInt8.self, ahead: 3)
    let isCut = size > left
    let held = max(4, min(size, left))
    let name = size < 4 ? "Object with bad length" : objectName(number, type)
    let item = d.text("\(name)\(isCut ? " (truncated)" : "")", at: d.next(min(held, d.remaining)))
    let sub = d.open(item)
    try d.add(length)
    try d.add(group)
    if size >= 4 {
      let rest = held - 4
      switch (number, type) {
      case (1, 1):
        try d.add(kind)
        try labels.dissect(&d, rest)
      case (2, _): try interface.addInformation(&d, rest)
      case (3, _): try interface.addIdentification(&d, rest)
      default:
        try d.add(kind)
        if number == 1 { d.put(kind, type, at: d.just(1)) }
        if rest > 0 { try d.add(data, length: rest) }
      }
    }
    d.close(sub)
    if size < 4 || isCut { return false }
    try d.seek(start)
    try d.skip(held)
    return true
  }

  private func objectName(_ number: UInt8, _ type: UInt8) -> String {
    switch (number, type) {
    case (1, 1): "MPLS Stack Entry"
    case (2, _): "Interface Information Object"
    case (3, _): "Interface Identification Object"
    default: "Unknown object (\(number)/\(type))"
    }
  }
}

/// The label stack of the packet that an error is about (RFC 4950 section 3).
struct ICMPLabelStack {
  let label, experimental: Field<UInt32>
  let bottom: Field<Bool>
  let hops: Field<UInt8>
  let data: Field<Bytes>

  init(_ p: inout Builder) {
    label = p.u24("mpls.label", "Label", mask: 0xfffff0)
    experimental = p.u24("mpls.exp", "Experimental", mask: 0x00000e)
    bottom = p.flag("mpls.s", "Stack bit", mask: 0x01, set: "Set", unset: "Not set")
    hops = p.u8("mpls.ttl", "Time to live")
    data = p.bytes("mpls.data", "Data")
  }

  func dissect(_ d: inout Dissection, _ size: Int) throws(Malformed) {
    for _ in 0..<(size / 4) {
      try d.step()
      let word = try d.peek(UInt32.self)
      let number = word >> 12
      let class3 = word >> 9 & 7
      let last = word >> 8 & 1
      let item = d.text(
        "Label: \(number), Exp: \(class3), S: \(last), TTL: \(word & 0xff)", at: d.next(4))
      let sub = d.open(item)
      let third = Region(d.offset + 2, 1)
      d.put(label, number, at: d.next(3))
      d.put(experimental, class3, at: third)
      d.put(bottom, last == 1, at: third)
      d.put(hops, UInt8(truncatingIfNeeded: word), at: Region(d.offset + 3, 1))
      d.close(sub)
      try d.skip(4)
    }
    if size & 3 != 0 { try d.add(data, length: size & 3) }
  }
}

/// Interfaces, as they are described (RFC 5837 section 4) or asked about (RFC 8335 section 2.1).
struct ICMPInterfaceObjects {
  let role, spare: Field<UInt8>
  let hasIndex, hasAddress, hasName, hasMTU: Field<Bool>
  let index: Field<UInt32>
  let family: Field<UInt16>
  let ipv4: Field<IPv4Address>
  let ipv6: Field<IPv6Address>
  let nameLength: Field<UInt8>
  let name: Field<Text>
  let mtu: Field<UInt32>
  let identName: Field<Text>
  let identIndex: Field<UInt32>
  let identFamily: Field<UInt16>
  let identLength: Field<UInt8>
  let identReserved: Field<Bytes>
  let identIPv4: Field<IPv4Address>
  let identIPv6: Field<IPv6Address>
  let identAddress: Field<Bytes>
  let reserved: Field<Bytes>
  let kind: Field<UInt8>

  init(_ p: inout Builder, reserved: Field<Bytes>, kind: Field<UInt8>) {
    self.reserved = reserved
    self.kind = kind
    role = p.u8("int_info.role", "Interface Role", mask: 0xc0, names: interfaceRoles)
    spare = p.u8("int_info.reserved", "Reserved", mask: 0x30)
    hasIndex = p.flag(
      "int_info.ifindex", "ifIndex", mask: 0x08,
      blurb: """
        True: ifIndex of the interface included; \
        False: ifIndex of the interface not included
        """)
    hasAddress = p.flag(
      "int_info.ipaddr", "IP Address", mask: 0x04, set: "Present", unset: "Not Present")
    hasName = p.flag(
      "int_info.name_present", "Interface Name", mask: 0x02, set: "Present", unset: "Not Present")
    hasMTU = p.flag(
      "int_info.mtu_present", "MTU", mask: 0x01, set: "Present", unset: "Not Present")
    index = p.u32("int_info.index", "Interface Index")
    family = p.u16(
      "int_info.afi", "Address Family Identifier", blurb: "Address Family of the interface address")
    ipv4 = p.ipv4("int_info.ipv4", "Source")
    ipv6 = p.ipv6("int_info.ipv6", "Source")
    nameLength = p.u8("int_info.name_length", "Name Length")
    name = p.string("int_info.name", "Name")
    mtu = p.u32("int_info.mtu", "Maximum Transmission Unit")
    identName = p.string("int_ident.name", "Name")
    identIndex = p.u32("int_ident.index", "Interface Index")
    identFamily = p.u16(
      "int_ident.afi", "Address Family Identifier", names: addressFamilyNames,
      blurb: "Address Family of the interface address")
    identLength = p.u8("int_ident.addr_length", "Address Length")
    identReserved = p.bytes("int_ident.reserved", "Reserved")
    identIPv4 = p.ipv4("int_ident.ipv4", "Address")
    identIPv6 = p.ipv6("int_ident.ipv6", "Address")
    identAddress = p.bytes("int_ident.address", "Address")
  }

  /// - Parameter rest: bytes of the object behind its header.
  func addInformation(_ d: inout Dissection, _ rest: Int) throws(Malformed) {
    let bits = try d.add(kind, bits: role, spare, hasIndex, hasAddress, hasName, hasMTU)
    let end = d.offset + rest
    d.append(", Interface Role: \(role, bits >> 6)")
    if bits & 8 != 0 { d.append(", ifIndex") }
    if bits & 4 != 0 { d.append(", IP Address") }
    if bits & 2 != 0 { d.append(", Interface Name") }
    if bits & 1 != 0 { d.append(", MTU") }
    if bits & 8 != 0 { try d.add(index) }
    if bits & 4 != 0 { try addAddress(&d, end) }
    if bits & 2 != 0, try !addName(&d, end) { return }
    if bits & 1 != 0 { try d.add(mtu) }
  }

  private func addAddress(_ d: inout Dissection, _ end: Int) throws(Malformed) {
    let number = try d.peek(UInt16.self)
    let size = number == 1 ? 8 : 20
    let item = d.text("IP Address Sub-Object", at: d.next(min(size, max(0, end - d.offset))))
    let sub = d.open(item)
    try d.add(family)
    try d.add(reserved, length: 2)
    switch number {
    case 1: try d.add(ipv4)
    case 2: try d.add(ipv6)
    // Its length is not known, so nothing behind it can be read.
    default: throw Malformed(.reported, offset: d.offset, need: 0, have: 0)
    }
    d.close(sub)
  }

  /// - Returns: false if the name does not fit into the object.
  private func addName(_ d: inout Dissection, _ end: Int) throws(Malformed) -> Bool {
    let size = Int(try d.peek(UInt8.self))
    let left = max(0, end - d.offset)
    let fits = size <= left && size > 0
    let item = d.text("Interface Name Sub-Object", at: d.next(fits ? size : left))
    let sub = d.open(item)
    try d.add(nameLength)
    if fits { try d.add(name, length: size - 1) }
    d.close(sub)
    return fits
  }

  func addIdentification(_ d: inout Dissection, _ rest: Int) throws(Malformed) {
    let type = try d.add(kind)
    let end = d.offset + rest
    switch type {
    case 1:
      d.append(" (Identifies Interface By Name)")
      try d.add(identName, length: rest)
    case 2:
      d.append(" (Identifies Interface By Index)")
      try d.add(identIndex)
    case 3:
      d.append(" (Identifies Interface By Address)")
      let number = try d.add(identFamily)
      try d.add(identLength)
      try d.add(identReserved, length: 1)
      switch number {
      case 1: try d.add(identIPv4)
      case 2: try d.add(identIPv6)
      default: try d.add(identAddress, length: end - d.offset)
      }
    default: d.append(" (Unknown C-Type \(type))")
    }
  }
}

/// RFC 5837 section 4.1.
private let interfaceRoles: ValueNames = [
  0: "IP interface upon which datagram arrived",
  1: "Sub-IP component of an IP interface upon which datagram arrived",
  2: "IP interface through which datagram would be forwarded",
  3: "IP next-hop to which datagram would be forwarded",
]

/// IANA, Address Family Numbers.
let addressFamilyNames: ValueNames = [
  0: "Reserved", 1: "IPv4", 2: "IPv6", 3: "NSAP", 4: "HDLC (8-bit multidrop)", 5: "BBN 1822",
  6: "802 (includes all 802 media plus Ethernet)", 7: "E.163",
  8: "E.164 (SMDS, Frame Relay, ATM)", 9: "F.69 (Telex)", 10: "X.121 (X.25, Frame Relay)",
  11: "IPX", 12: "Appletalk", 13: "Decnet IV", 14: "Banyan Vines",
  15: "E.164 with NSAP subaddress", 16: "DNS (Domain Name System)", 17: "Distinguished Name",
  18: "AS Number", 19: "XTP over IP version 4", 20: "XTP over IP version 6",
  21: "XTP native mode XTP", 22: "Fibre Channel World-Wide Port Name",
  23: "Fibre Channel World-Wide Node Name", 24: "GWID", 25: "Layer-2 VPN",
  196: "Layer-2 VPN (old)", 26: "MPLS-TP Section Endpoint Identifier",
  27: "MPLS-TP LSP Endpoint Identifier", 28: "MPLS-TP Pseudowire Endpoint Identifier",
  29: "MT IP: Multi-Topology IP version 4", 30: "MT IPv6: Multi-Topology IP version 6",
  16384: "EIGRP Common Service Family", 16385: "EIGRP IPv4 Service Family",
  16386: "EIGRP IPv6 Service Family", 16387: "LISP Canonical Address Format (LCAF)",
  16388: "BGP-LS", 16389: "48-bit MAC Address", 16390: "64-bit MAC Address", 16391: "OUI",
  16392: "MAC/24", 16393: "MAC/40", 16394: "IPv6/64", 16395: "RBridge Port ID",
  16396: "TRILL Nickname", 65535: "Reserved",
]
