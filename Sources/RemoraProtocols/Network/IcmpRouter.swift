import RemoraCore

/// Router advertisements (RFC 1256) and what Mobile IP puts behind them (RFC 5944 section 2.1).
///
///     |   Num Addrs   |Addr Entry Size|           Lifetime            |
///     |                       Router Address[1]                       |
///     |                      Preference Level[1]                      |
struct ICMPRouterAdvertisement {
  let count, entrySize: Field<UInt8>
  let lifetime: Field<UInt16>
  let address: Field<IPv4Address>
  let preference: Field<Int32>
  let type, length, prefixLength: Field<UInt8>
  let sequence, registration, flags: Field<UInt16>
  let required, busy, home, foreign, minimal, gre, compression, reverse: Field<Bool>
  let udp, revocation: Field<Bool>
  let reserved: Field<UInt16>
  let careOf: Field<IPv4Address>
  let challenge, content: Field<Bytes>
  let data: ProtocolHandle

  init(_ p: inout Builder) {
    count = p.u8("num_addrs", "Number of addresses")
    entrySize = p.u8("addr_entry_size", "Address entry size")
    lifetime = p.u16("lifetime", "Lifetime")
    address = p.ipv4("router_address", "Router address")
    preference = p.i32("pref_level", "Preference level")
    type = p.u8("mip.type", "Extension Type", names: mobileExtensions)
    length = p.u8("mip.length", "Length")
    prefixLength = p.u8("mip.prefixlength", "Prefix Length")
    sequence = p.u16("mip.seq", "Sequence Number")
    registration = p.u16("mip.life", "Registration Lifetime")
    flags = p.u16("mip.flags", "Flags", .hex)
    func flag(
      _ p: inout Builder, _ name: String, _ label: String, _ mask: UInt64, _ blurb: String
    )
      -> Field<Bool>
    { p.flag("mip.\(name)", label, mask: mask, width: 2, blurb: blurb) }
    required = flag(
      &p, "r", "Registration Required", 0x8000, "Registration with this FA is required")
    busy = flag(&p, "b", "Busy", 0x4000, "This FA will not accept requests at this time")
    home = flag(&p, "h", "Home Agent", 0x2000, "Home Agent Services Offered")
    foreign = flag(&p, "f", "Foreign Agent", 0x1000, "Foreign Agent Services Offered")
    minimal = flag(
      &p, "m", "Minimal Encapsulation", 0x0800, "Minimal encapsulation tunneled datagram support")
    gre = flag(&p, "g", "GRE", 0x0400, "GRE encapsulated tunneled datagram support")
    compression = flag(
      &p, "v", "VJ Comp", 0x0200, "Van Jacobson Header Compression Support")
    reverse = flag(&p, "rt", "Reverse tunneling", 0x0100, "Reverse tunneling support")
    udp = flag(&p, "u", "UDP tunneling", 0x0080, "UDP tunneling support")
    revocation = flag(
      &p, "x", "Revocation support", 0x0040, "Registration revocation support")
    reserved = p.u16("mip.reserved", "Reserved", .hex, mask: 0x003f)
    careOf = p.ipv4("mip.coa", "Care-Of-Address")
    challenge = p.bytes("mip.challenge", "Challenge")
    content = p.bytes("mip.content", "Content")
    data = p.uses("data")
  }

  func dissect(_ d: inout Dissection, isMobile: Bool) throws(Malformed) {
    let entries = try d.add(count)
    let size = try d.add(entrySize)
    let seconds = try d.add(lifetime)
    if d.wantsLabels {
      let text = durationText(seconds: UInt64(seconds))
      d.append(" (\(text))")
    }
    if size == 2 {
      for _ in 0..<entries {
        try d.step()
        try d.add(address)
        try d.add(preference)
      }
    } else if d.reportedRemaining > 0 {
      try d.call(data, .nested)
    }
    guard isMobile else { return }
    while d.reportedRemaining > 0 { try addExtension(&d) }
  }

  private func addExtension(_ d: inout Dissection) throws(Malformed) {
    try d.step()
    let kind = try d.peek(UInt8.self)
    let size = kind == 0 ? 0 : Int(try d.peek(UInt8.self, ahead: 1))
    let name = mobileExtensions.name(of: UInt64(kind)) ?? "Unknown ext \(kind)"
    let item = d.text("Ext: \(name)", at: d.next(min(kind == 0 ? 1 : size + 2, d.remaining)))
    let sub = d.open(item)
    try d.add(type)
    if kind != 0 {
      try d.add(length)
      switch kind {
      case 16: try addAgent(&d, size)
      case 19: for _ in 0..<size { try d.add(prefixLength) }
      case 24: try d.add(challenge, length: size)
      default: if size > 0 { try d.add(content, length: size) }
      }
    }
    d.close(sub)
  }

  /// Mobility Agent Advertisement Extension (RFC 5944 section 2.1.1).
  private func addAgent(_ d: inout Dissection, _ size: Int) throws(Malformed) {
    try d.add(sequence)
    try d.add(registration)
    let bits = try d.add(
      flags, bits: required, busy, home, foreign, minimal, gre, compression, reverse, udp,
      revocation, reserved)
    if d.wantsLabels {
      let names = [
        "Registration Required", "Busy", "Home Agent", "Foreign Agent", "Minimal Encapsulation",
        "GRE", "VJ Comp", "Reverse tunneling", "UDP tunneling", "Revocation support",
      ]
      for (i, name) in names.enumerated() where bits << UInt16(i) & 0x8000 != 0 {
        d.append(", \(name)")
      }
    }
    for _ in 0..<max(0, (size - 6) / 4) { try d.add(careOf) }
  }
}

private let mobileExtensions: ValueNames = [
  0: "One byte padding extension", 16: "Mobility Agent Advertisement Extension",
  19: "Prefix Lengths Extension", 24: "Challenge Extension",
]

/// Extended echo (RFC 8335): probes an interface of another host.
struct ICMPExtendedEcho {
  let sequence, requestReserved, state, replyReserved: Field<UInt8>
  let local, active, hasIPv4, hasIPv6: Field<Bool>

  init(_ p: inout Builder) {
    sequence = p.u8("ext.echo.seq", "Sequence Number", .decHex)
    requestReserved = p.u8("ext.echo.req.res", "Reserved", .hex, mask: 0xfe)
    local = p.flag("ext.echo.req.local", "Local bit", mask: 0x01, set: "Set", unset: "Not set")
    state = p.u8(
      "ext.echo.rsp.state", "State", mask: 0xe0,
      names: [
        0: "Reserved", 1: "Incomplete", 2: "Reachable", 3: "Stale", 4: "Delay", 5: "Probe",
        6: "Failed",
      ])
    replyReserved = p.u8("ext.echo.rsp.res", "Reserved", .hex, mask: 0x18)
    active = p.flag("ext.echo.rsp.active", "Active bit", mask: 0x04, set: "Set", unset: "Not set")
    hasIPv4 = p.flag("ext.echo.rsp.ipv4", "IPv4 bit", mask: 0x02, set: "Set", unset: "Not set")
    hasIPv6 = p.flag("ext.echo.rsp.ipv6", "IPv6 bit", mask: 0x01, set: "Set", unset: "Not set")
  }

  func dissect(_ d: inout Dissection, isReply: Bool) throws(Malformed) {
    try d.add(sequence)
    if isReply {
      try d.add(bits: state, replyReserved, active, hasIPv4, hasIPv6, width: 1)
    } else {
      try d.add(bits: requestReserved, local, width: 1)
    }
  }
}
