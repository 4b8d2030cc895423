import RemoraCore

/// Control messages of the routing protocol for low-power and lossy networks (RFC 6550 section 6,
/// RFC 6997 section 7, RFC 9009 section 4).
struct ICMPv6RPL: Sendable {
  let options: RPLOptions
  let solicitation, information, advertisement, acknowledgment, discoveryReply,
    discoveryAcknowledgment, cleanup, cleanupAcknowledgment, check, security: Body

  init(_ p: inout Builder, _ common: ICMPv6Common) {
    let options = RPLOptions(&p, common)
    self.options = options
    solicitation = rplSolicitation(&p, common)
    information = rplInformation(&p, common)
    advertisement = rplAdvertisement(&p, common)
    acknowledgment = rplAcknowledgment(&p)
    (discoveryReply, discoveryAcknowledgment) = rplDiscovery(&p)
    (cleanup, cleanupAcknowledgment) = rplCleanup(&p)
    check = rplCheck(&p)
    security = rplSecurity(&p)
  }

  func read(_ d: inout Dissection, _ code: UInt8) throws(Malformed) {
    if code & 0x80 != 0 { try security(&d) }
    switch code {
    case 0x00, 0x80: try solicitation(&d)
    case 0x01, 0x81: try information(&d)
    case 0x02, 0x82: try advertisement(&d)
    case 0x03, 0x83: try acknowledgment(&d)
    case 0x04: try discoveryReply(&d)
    case 0x05: try discoveryAcknowledgment(&d)
    case 0x07: try cleanup(&d)
    case 0x08: try cleanupAcknowledgment(&d)
    case 0x8a: try check(&d)
    default: return try d.skip(d.remaining)
    }
    try options.read(&d)
  }
}

/// DODAG information solicitation (RFC 6550 section 6.2).
private func rplSolicitation(_ p: inout Builder, _ common: ICMPv6Common) -> Body {
  let flags = p.u8("rpl.dis.flags", "Flags")
  return { d throws(Malformed) in
    try d.add(flags)
    try d.add(common.reserved, length: 1)
  }
}

/// DODAG information object (RFC 6550 section 6.3).
private func rplInformation(_ p: inout Builder, _ common: ICMPv6Common) -> Body {
  let instance = p.u8("rpl.dio.instance", "RPLInstanceID")
  let version = p.u8("rpl.dio.version", "Version")
  let rank = p.u16("rpl.dio.rank", "Rank")
  let flags = p.u8("rpl.dio.flag", "Flags", .hex)
  let grounded = p.flag("rpl.dio.flag.g", "Grounded (G)", mask: 0x80)
  let zero = p.flag("rpl.dio.flag.0", "Zero", mask: 0x40)
  let mode = p.u8(
    "rpl.dio.flag.mop", "Mode of Operation (MOP)", .hex, mask: 0x38,
    names: [
      0: "No Downward routes maintained by RPL", 1: "Non-Storing Mode of Operation",
      2: "Storing Mode of Operation with no multicast support",
      3: "Storing Mode of Operation with multicast support",
      4: "P2P Route Discovery Mode of Operation",
    ])
  let preference = p.u8("rpl.dio.flag.preference", "DODAG Preference", mask: 0x7)
  let trigger = p.u8("rpl.dio.dtsn", "Destination Advertisement Trigger Sequence Number (DTSN)")
  let graph = p.ipv6("rpl.dio.dagid", "DODAGID")
  return { d throws(Malformed) in
    try d.add(instance)
    try d.add(version)
    try d.add(rank)
    let bits = try d.add(flags, bits: grounded, zero, mode, preference)
    d.append(", Grounded (G)", if: bits & 0x80 != 0)
    d.append(", Zero", if: bits & 0x40 != 0)
    let text = rplModes.name(of: UInt64(bits >> 3 & 7)) ?? "Unknown"
    d.append(", Mode of Operation (MOP): \(text)")
    try d.add(trigger)
    try d.add(flags)
    try d.add(common.reserved, length: 1)
    try d.add(graph)
  }
}

/// Modes of operation (RFC 6550 section 20.3, RFC 6997).
private let rplModes: ValueNames = [
  0: "No Downward routes maintained by RPL", 1: "Non-Storing Mode of Operation",
  2: "Storing Mode of Operation with no multicast support",
  3: "Storing Mode of Operation with multicast support",
  4: "P2P Route Discovery Mode of Operation",
]

/// Destination advertisement object (RFC 6550 section 6.4).
private func rplAdvertisement(_ p: inout Builder, _ common: ICMPv6Common) -> Body {
  let instance = p.u8("rpl.dao.instance", "RPLInstanceID")
  let flags = p.u8("rpl.dao.flag", "Flags", .hex)
  let wantsAck = p.flag("rpl.dao.flag.k", "DAO-ACK Request (K)", mask: 0x80)
  let hasGraph = p.flag("rpl.dao.flag.d", "DODAGID Present (D)", mask: 0x40)
  let reserved = p.u8("rpl.dao.flag.rsv", "Reserved", mask: 0x3f)
  let sequence = p.u8("rpl.dao.sequence", "DAO Sequence")
  let graph = p.ipv6("rpl.dao.dodagid", "DODAGID")
  return { d throws(Malformed) in
    try d.add(instance)
    let bits = try d.add(flags, bits: wantsAck, hasGraph, reserved)
    d.append(", DAO-ACK Request (K)", if: bits & 0x80 != 0)
    d.append(", DODAGID Present (D)", if: bits & 0x40 != 0)
    try d.add(common.reserved, length: 1)
    try d.add(sequence)
    if bits & 0x40 != 0 { try d.add(graph) }
  }
}

/// Its acknowledgment (RFC 6550 section 6.5).
private func rplAcknowledgment(_ p: inout Builder) -> Body {
  let instance = p.u8("rpl.daoack.instance", "RPLInstanceID")
  let flags = p.u8("rpl.daoack.flag", "Flag", .hex)
  let hasGraph = p.flag("rpl.daoack.flag.d", "DODAGID Present (D)", mask: 0x80)
  let reserved = p.u8("rpl.daoack.flag.rsv", "Reserved", mask: 0x7f)
  let sequence = p.u8("rpl.daoack.sequence", "DAO-ACK Sequence")
  let status = p.u8("rpl.daoack.status", "Status")
  let graph = p.ipv6("rpl.daoack.dodagid", "DODAGID")
  return { d throws(Malformed) in
    try d.add(instance)
    let bits = try d.add(flags, bits: hasGraph, reserved)
    d.append(", DODAGID Present (D)", if: bits & 0x80 != 0)
    try d.add(sequence)
    try d.add(status)
    if bits & 0x80 != 0 { try d.add(graph) }
  }
}

/// Destination cleanup object and its acknowledgment (RFC 9009 section 4.3).
private func rplCleanup(_ p: inout Builder) -> (message: Body, acknowledgment: Body) {
  let instance = p.u8("rpl.dco.instance", "RPLInstanceID")
  let flags = p.u8("rpl.dco.flags", "Flags", .hex)
  let wantsAck = p.flag("rpl.dco.flag.k", "DCO-ACK Request (K)", mask: 0x80)
  let hasGraph = p.flag("rpl.dco.flag.d", "DODAGID Present (D)", mask: 0x40)
  let reserved = p.u8("rpl.dco.flag.rsv", "Reserved", mask: 0x3f)
  let status = p.u8("rpl.dco.status", "RPL Status")
  let sequence = p.u8("rpl.dco.sequence", "DCO Sequence")
  let graph = p.ipv6("rpl.dco.dodagid", "DODAGID")
  let ackInstance = p.u8("rpl.dcoack.instance", "RPLInstanceID")
  let ackFlags = p.u8("rpl.dcoack.flag", "Flag", .hex)
  let ackHasGraph = p.flag("rpl.dcoack.flag.d", "DODAGID Present (D)", mask: 0x80)
  let ackReserved = p.u8("rpl.dcoack.flag.rsv", "Reserved", mask: 0x7f)
  let ackSequence = p.u8("rpl.dcoack.sequence", "DCO-ACK Sequence")
  let ackStatus = p.u8("rpl.dcoack.status", "Status")
  let ackGraph = p.ipv6("rpl.dcoack.dodagid", "DODAGID")
  let message: Body = { d throws(Malformed) in
    try d.add(instance)
    let bits = try d.add(flags, bits: wantsAck, hasGraph, reserved)
    d.append(", DCO-ACK Request (K)", if: bits & 0x80 != 0)
    d.append(", DODAGID Present (D)", if: bits & 0x40 != 0)
    try d.add(status)
    try d.add(sequence)
    if bits & 0x40 != 0 { try d.add(graph) }
  }
  let acknowledgment: Body = { d throws(Malformed) in
    try d.add(ackInstance)
    let bits = try d.add(ackFlags, bits: ackHasGraph, ackReserved)
    d.append(", DODAGID Present (D)", if: bits & 0x80 != 0)
    try d.add(ackSequence)
    try d.add(ackStatus)
    if bits & 0x80 != 0 { try d.add(ackGraph) }
  }
  return (message, acknowledgment)
}

/// Discovery reply object of point-to-point routes, and its acknowledgment (RFC 6997 sections 8
/// and 10).
private func rplDiscovery(_ p: inout Builder) -> (reply: Body, acknowledgment: Body) {
  let instance = p.u8("rpl.p2p.dro.instance", "RPLInstanceID")
  let version = p.u8("rpl.p2p.dro.version", "Version")
  let flags = p.u16("rpl.p2p.dro.flag", "Flags", .hex)
  let stop = p.flag(
    "rpl.p2p.dro.flag.stop", "Stop", mask: 0x8000, width: 2, set: "Yes", unset: "No")
  let wantsAck = p.flag(
    "rpl.p2p.dro.flag.ack", "Ack", mask: 0x4000, width: 2, set: "Yes", unset: "No")
  let sequence = p.u16("rpl.p2p.dro.flag.seq", "Seq", mask: 0x3000)
  let reserved = p.u16("rpl.p2p.dro.flag.reserved", "Reserved", mask: 0xfff)
  let graph = p.ipv6("rpl.p2p.dro.dagid", "DODAGID")
  let ackFlags = p.u16("rpl.p2p.droack.flag", "Flags", .hex)
  let ackSequence = p.u16("rpl.p2p.droack.flag.seq", "Seq", mask: 0xc000)
  let ackReserved = p.u16("rpl.p2p.droack.flag.reserved", "Reserved", mask: 0x3fff)
  let notZero = p.expert(
    "rpl.p2p.dro.zero", .protocolRule, .warning, "This field MUST be set to zero")
  @Sendable func head(_ d: inout Dissection) throws(Malformed) {
    try d.add(instance)
    if try d.add(version) != 0 { d.expert(notZero) }
  }
  let reply: Body = { d throws(Malformed) in
    try head(&d)
    try d.add(flags, bits: stop, wantsAck, sequence, reserved)
    try d.add(graph)
  }
  let acknowledgment: Body = { d throws(Malformed) in
    try head(&d)
    try d.add(ackFlags, bits: ackSequence, ackReserved)
    try d.add(graph)
  }
  return (reply, acknowledgment)
}

/// Consistency check (RFC 6550 section 6.6).
private func rplCheck(_ p: inout Builder) -> Body {
  let instance = p.u8("rpl.cc.instance", "RPLInstanceID")
  let flags = p.u8("rpl.cc.flag", "Flag", .hex)
  let response = p.flag("rpl.cc.flag.r", "Response (R)", mask: 0x80)
  let reserved = p.u8("rpl.cc.flag.rsv", "Reserved", mask: 0x7f)
  let nonce = p.u16("rpl.cc.nonce", "CC Nonce", .hex)
  let graph = p.ipv6("rpl.cc.dodagid", "DODAGID")
  let counter = p.u32("rpl.cc.destination_counter", "Destination Counter")
  return { d throws(Malformed) in
    try d.add(instance)
    let bits = try d.add(flags, bits: response, reserved)
    d.append(", Response (R)", if: bits & 0x80 != 0)
    try d.add(nonce)
    try d.add(graph)
    try d.add(counter)
  }
}

/// The security section of secure messages (RFC 6550 section 6.1).
private func rplSecurity(_ p: inout Builder) -> Body {
  let flags = p.u8("rpl.secure.flag", "Flags", .hex)
  let isTime = p.flag("rpl.secure.flag.t", "Counter is Time (T)", mask: 0x80)
  let flagReserved = p.u8("rpl.secure.flag.rsv", "Reserved", mask: 0x7f)
  let algorithm = p.u8(
    "rpl.secure.algorithm", "Algorithm",
    names: [0: "Encryption: CCM with AES-128 / Signature: RSA with SHA-256"])
  let keyMode = p.u8("rpl.secure.kim", "Key Identifier Mode (KIM)", mask: 0xc0)
  let level = p.u8("rpl.secure.lvl", "Security Level (LVL)", mask: 0x7)
  let reserved = p.u8("rpl.secure.rsv", "Reserved", mask: 0x38)
  let counter = p.u32("rpl.secure.counter", "Counter")
  let source = p.bytes("rpl.secure.key.source", "Key Source")
  let index = p.u8("rpl.secure.key.index", "Key Source")
  return { d throws(Malformed) in
    let bits = try d.add(flags, bits: isTime, flagReserved)
    d.append(", Counter is Time (T)", if: bits & 0x80 != 0)
    try d.add(algorithm)
    let mode = try d.add(flags, bits: keyMode, level, reserved)
    try d.add(flags)
    try d.add(counter)
    // The low bits say here what is there, as users are used to.
    switch mode & 7 {
    case 0: try d.add(index)
    case 2, 3:
      try d.add(source, length: 8)
      try d.add(index)
    default: break
    }
  }
}
