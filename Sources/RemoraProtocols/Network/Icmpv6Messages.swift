import RemoraCore

/// Router renumbering (RFC 2894 section 3).
func renumberingMessage(_ p: inout Builder, _ common: ICMPv6Common) -> Body {
  let sequence = p.u32("rr.sequence_number", "Sequence Number")
  let segment = p.u8("rr.segment_number", "Segment Number")
  let flags = p.u8("rr.flag", "Flags", .hex)
  let test = p.flag("rr.flag.t", "Test Command", mask: 0x80, set: "Set", unset: "Not set")
  let result = p.flag("rr.flag.r", "Result requested", mask: 0x40, set: "Set", unset: "Not set")
  let all = p.flag("rr.flag.a", "All Interfaces", mask: 0x20, set: "Set", unset: "Not set")
  let site = p.flag("rr.flag.s", "Site-specific", mask: 0x10, set: "Set", unset: "Not set")
  let processed = p.flag(
    "rr.flag.p", "Processed previously", mask: 0x8, set: "Set", unset: "Not set")
  let reserved = p.u8("rr.flag.rsv", "Reserved", mask: 0x7)
  let delay = p.u16("rr.maxdelay", "Max Delay")
  let part = renumberingMatch(&p, common)
  let use = renumberingUse(&p)
  let report = renumberingResult(&p)
  return { d throws(Malformed) in
    let code = d.number(at: d.start + 1, UInt8.self) ?? 0
    try d.add(sequence)
    try d.add(segment)
    let bits = try d.add(flags, bits: test, result, all, site, processed, reserved)
    d.append(", Test Command", if: bits & 0x80 != 0)
    d.append(", Result requested", if: bits & 0x40 != 0)
    d.append(", All Interfaces", if: bits & 0x20 != 0)
    d.append(", Site-specific", if: bits & 0x10 != 0)
    d.append(", Processed previously", if: bits & 0x08 != 0)
    try d.add(delay)
    try d.add(common.reserved, length: 4)
    if code == 0 {
      try part(&d)
      while d.reportedRemaining > 0 {
        try d.step()
        try use(&d)
      }
    } else if code == 1 {
      while d.reportedRemaining > 0 {
        try d.step()
        try report(&d)
      }
    }
  }
}

/// Match-prefix part (RFC 2894 section 3.2.1.1).
private func renumberingMatch(_ p: inout Builder, _ common: ICMPv6Common) -> Body {
  let part = p.label("rr.pco.mp", "Match-Prefix Part")
  let operation = p.u8(
    "rr.pco.mp.opcode", "OpCode", names: [1: "Add", 2: "Change", 3: "Set Global"])
  let length = p.u8("rr.pco.mp.oplength", "OpLength")
  let ordinal = p.u8("rr.pco.mp.ordinal", "Ordinal", .hex)
  let matchLength = p.u8("rr.pco.mp.matchlen", "MatchLen")
  let least = p.u8("rr.pco.mp.minlen", "MinLen")
  let most = p.u8("rr.pco.mp.maxlen", "MaxLen")
  let prefix = p.ipv6("rr.pco.mp.matchprefix", "MatchPrefix")
  let tooLong = p.expert(
    "rr.pco.mp.matchlen.gt128", .protocolRule, .warning, "MatchLen is greater than 128")
  return { d throws(Malformed) in
    let item = d.put(part, at: d.next(min(24, d.remaining)))
    let sub = d.open(item)
    let kind = try d.add(operation)
    try d.add(length)
    try d.add(ordinal)
    let bits = try d.add(matchLength)
    if bits > 128 { d.expert(tooLong) }
    let low = try d.add(least)
    let high = try d.add(most)
    try d.add(common.reserved, length: 2)
    let address = try d.add(prefix)
    d.append(to: item, ": \(operation, kind) \(address)/\(bits) (\(low)-\(high))")
    d.close(sub)
  }
}

/// Use-prefix part (RFC 2894 section 3.2.1.2).
private func renumberingUse(_ p: inout Builder) -> Body {
  let part = p.label("rr.pco.up", "Use-Prefix Part")
  let length = p.u8("rr.pco.up.uselen", "UseLen")
  let keep = p.u8("rr.pco.up.keeplen", "KeepLen")
  let flagMask = p.u8("rr.pco.up.flagmask", "FlagMask", .hex)
  let onLink = p.flag(
    "rr.pco.up.flagmask.l", "On-link flag(L)", mask: 0x80, set: "Set", unset: "Not set")
  let autonomous = p.flag(
    "rr.pco.up.flagmask.a", "Autonomous address-configuration flag(A)", mask: 0x40, set: "Set",
    unset: "Not set")
  let maskReserved = p.u8("rr.pco.up.flagmask.reserved", "Reserved", mask: 0x3f)
  let raFlags = p.u8("rr.pco.up.raflags", "RAFlags", .hex)
  let valid = p.u32("rr.pco.up.validlifetime", "Valid Lifetime", names: [4_294_967_295: "Infinity"])
  let preferred = p.u32(
    "rr.pco.up.preferredlifetime", "Preferred Lifetime", names: [4_294_967_295: "Infinity"])
  let flags = p.u32("rr.pco.up.flag", "Flags", .hex)
  let decrementValid = p.flag(
    "rr.pco.up.flag.v", "Decrement valid lifetime", mask: 0x80000000, width: 4, set: "Set",
    unset: "Not set")
  let decrementPreferred = p.flag(
    "rr.pco.up.flag.p", "Decrement preferred lifetime", mask: 0x40000000, width: 4, set: "Set",
    unset: "Not set")
  let reserved = p.u32("rr.pco.up.flag.reserved", "Reserved", mask: 0x3fffffff)
  let prefix = p.ipv6("rr.pco.up.useprefix", "UsePrefix")
  return { d throws(Malformed) in
    let item = d.put(part, at: d.next(min(32, d.remaining)))
    let sub = d.open(item)
    let bits = try d.add(length)
    let kept = try d.add(keep)
    for field in [flagMask, raFlags] {
      let set = try d.add(field, bits: onLink, autonomous, maskReserved)
      d.append(", On-link flag(L)", if: set & 0x80 != 0)
      d.append(", Autonomous address-configuration flag(A)", if: set & 0x40 != 0)
    }
    try d.addLifetime(valid)
    try d.addLifetime(preferred)
    let set = try d.add(flags, bits: decrementValid, decrementPreferred, reserved)
    d.append(", Decrement valid lifetime", if: set >> 31 & 1 != 0)
    d.append(", Decrement preferred lifetime", if: set >> 30 & 1 != 0)
    let address = try d.add(prefix)
    d.append(to: item, ": \(address)/\(bits) (keep \(kept))")
    d.close(sub)
  }
}

/// Result message (RFC 2894 section 3.3).
private func renumberingResult(_ p: inout Builder) -> Body {
  let part = p.label("rr.rm", "Result Message")
  let flags = p.u16("rr.rm.flag", "Flags", .hex)
  let bounds = p.flag("rr.rm.flag.b", "Bounds", mask: 0x2, width: 2, set: "Set", unset: "Not set")
  let forbidden = p.flag(
    "rr.rm.flag.f", "Forbidden", mask: 0x1, width: 2, set: "Set", unset: "Not set")
  let reserved = p.u16("rr.rm.flag.reserved", "Reserved", mask: 0xfffc)
  let ordinal = p.u8("rr.rm.ordinal", "Ordinal", .hex)
  let length = p.u8("rr.rm.matchedlen", "MatchedLen")
  let interface = p.u32("rr.rm.interfaceindex", "InterfaceIndex")
  let prefix = p.ipv6("rr.rm.matchedprefix", "MatchedPrefix")
  let tooLong = p.expert(
    "rr.pco.mp.matchedlen.gt128", .protocolRule, .warning, "MatchedLen is greater than 128")
  return { d throws(Malformed) in
    let item = d.put(part, at: d.next(min(24, d.remaining)))
    let sub = d.open(item)
    let set = try d.add(flags, bits: reserved, bounds, forbidden)
    d.append(", Bounds", if: set & 2 != 0)
    d.append(", Forbidden", if: set & 1 != 0)
    try d.add(ordinal)
    let bits = try d.add(length)
    if bits > 128 { d.expert(tooLong) }
    let number = try d.add(interface)
    let address = try d.add(prefix)
    d.append(to: item, ": \(address)/\(bits) (interface \(number))")
    d.close(sub)
  }
}

/// Node information query and reply (RFC 4620 section 4).
func nodeInformationMessages(_ p: inout Builder) -> (query: Body, reply: Body) {
  let kind = p.u16(
    "ni.qtype", "Qtype",
    names: [
      0: "NOOP", 1: "Supported query types (Obsolete)", 2: "Node Name", 3: "Node addresses",
      4: "IPv4 node addresses",
    ])
  let flags = p.u16("ni.flag", "Flags", .hex)
  let global = p.flag(
    "ni.flag.g", "Global-scope addresses", mask: 0x20, width: 2, set: "Set", unset: "Not set")
  let site = p.flag(
    "ni.flag.s", "Site-local addresses", mask: 0x10, width: 2, set: "Set", unset: "Not set")
  let link = p.flag(
    "ni.flag.l", "Link-local addresses", mask: 0x8, width: 2, set: "Set", unset: "Not set")
  let compatible = p.flag(
    "ni.flag.c", "Compression", mask: 0x4, width: 2, set: "Set", unset: "Not set")
  let all = p.flag(
    "ni.flag.a", "Unicast Addresses", mask: 0x2, width: 2, set: "All unicast address",
    unset: "Unicast addresses on the queried interface")
  let truncated = p.flag(
    "ni.flag.t", "Truncated", mask: 0x1, width: 2, set: "Set", unset: "Not set")
  let reserved = p.u16("ni.flag.rsv", "Reserved", .hex, mask: 0xffc0)
  let nonce = p.u64("ni.nonce", "Nonce", .hex)
  let subject6 = p.ipv6("ni.query.subject_ipv6", "IPv6 subject address")
  let subjectName = p.string("ni.query.subject_fqdn", "FQDN subject")
  let subject4 = p.ipv4("ni.query.subject_ipv4", "IPv4 subject address")
  let ttl = p.u32("ni.reply.node_ttl", "TTL")
  let name = p.string("ni.reply.node_name", "Name Node")
  let address = p.ipv6("ni.reply.node_address", "IPv6 Node address")
  let address4 = p.ipv4("ni.reply.ipv4_address", "IPv4 Node address")
  @Sendable func head(_ d: inout Dissection) throws(Malformed) -> UInt16 {
    let type = try d.add(kind)
    let bits = try d.add(flags, bits: global, site, link, compatible, all, truncated, reserved)
    d.append(", Global-scope addresses", if: bits & 0x20 != 0)
    d.append(", Site-local addresses", if: bits & 0x10 != 0)
    d.append(", Link-local addresses", if: bits & 0x08 != 0)
    d.append(", Compression", if: bits & 0x04 != 0)
    d.append(", Unicast Addresses", if: bits & 0x02 != 0)
    d.append(", Truncated", if: bits & 0x01 != 0)
    try d.add(nonce)
    return type
  }
  let query: Body = { d throws(Malformed) in
    let code = d.number(at: d.start + 1, UInt8.self) ?? 0
    _ = try head(&d)
    guard d.reportedRemaining > 0 else { return }
    switch code {
    case 0: try d.add(subject6)
    case 1:
      let (text, size) = try domainName(d)
      d.put(subjectName, "\(text)", at: d.next(size))
      try d.skip(size)
    case 2: try d.add(subject4)
    default: try d.skip(d.remaining)
    }
  }
  let reply: Body = { d throws(Malformed) in
    let type = try head(&d)
    switch type {
    case 2:
      guard d.reportedRemaining > 0 else { return }
      try d.add(ttl)
      while d.reportedRemaining > 0 {
        try d.step()
        let (text, size) = try domainName(d)
        if size <= 1 { break }
        d.put(name, "\(text)", at: d.next(size))
        try d.skip(size)
      }
      try d.skip(d.remaining)
    case 3:
      while d.reportedRemaining > 0 {
        try d.step()
        try d.add(ttl)
        try d.add(address)
      }
    case 4:
      while d.reportedRemaining > 0 {
        try d.step()
        try d.add(ttl)
        try d.add(address4)
      }
    default: try d.skip(d.remaining)
    }
  }
  return (query, reply)
}

/// Home agent address discovery and mobile prefixes (RFC 6275 sections 6.5 to 6.8).
func mobilePrefixMessages(
  _ p: inout Builder, _ common: ICMPv6Common, _ options: ICMPv6Options
) -> (agents: Body, solicitation: Body, advertisement: Body) {
  let identifier = p.u16("mip6.identifier", "Identifier", .decHex)
  let agent = p.ipv6("mip6.home_agent_address", "Home Agent Address")
  let flags = p.u16("mip6.flag", "Flags", .hex)
  let managed = p.flag(
    "mip6.flag.m", "Managed address configuration", mask: 0x8000, width: 2, set: "Set",
    unset: "Not set")
  let other = p.flag(
    "mip6.flag.o", "Other configuration", mask: 0x4000, width: 2, set: "Set", unset: "Not set")
  let reserved = p.u16("mip6.flag.rsv", "Reserved", mask: 0x3fff)
  let agents: Body = { d throws(Malformed) in
    try d.add(identifier)
    try d.add(common.reserved, length: 2)
    while d.reportedRemaining > 0 {
      try d.step()
      try d.add(agent)
    }
  }
  let solicitation: Body = { d throws(Malformed) in
    try d.add(identifier)
    try d.add(common.reserved, length: 2)
  }
  let advertisement: Body = { d throws(Malformed) in
    try d.add(identifier)
    let bits = try d.add(flags, bits: managed, other, reserved)
    d.append(", Managed address configuration", if: bits & 0x8000 != 0)
    d.append(", Other configuration", if: bits & 0x4000 != 0)
    try options.read(&d)
  }
  return (agents, solicitation, advertisement)
}

/// Certification paths of secure neighbor discovery (RFC 3971 section 6.4).
func certificationPathMessages(
  _ p: inout Builder, _ common: ICMPv6Common, _ options: ICMPv6Options
) -> (solicitation: Body, advertisement: Body) {
  let identifier = p.u16("send.identifier", "Identifier")
  let all = p.u16("send.all_components", "All Components")
  let component = p.u16("send.component", "Component")
  let solicitation: Body = { d throws(Malformed) in
    try d.add(identifier)
    try d.add(component)
    try options.read(&d)
  }
  let advertisement: Body = { d throws(Malformed) in
    try d.add(identifier)
    try d.add(all)
    try d.add(component)
    try d.add(common.reserved, length: 2)
    try options.read(&d)
  }
  return (solicitation, advertisement)
}

/// Fast handovers, under the experimental and the assigned type (RFC 5568 section 6).
func fastHandoverMessage(
  _ p: inout Builder, _ common: ICMPv6Common, _ options: ICMPv6Options
) -> Body {
  let subtype = p.u8(
    "fmip6.subtype", "Subtype",
    names: [
      2: "Router Solicitation for Proxy Advertisement", 3: "Proxy Router Advertisement",
      4: "Handover Initiate", 5: "Handover Acknowledge",
    ])
  let flags = p.u8("fmip6.hi.flag", "Flag", .hex)
  let assigned = p.flag(
    "fmip6.hi.flag.s", "Assigned address configuration", mask: 0x80, set: "Set", unset: "Not set")
  let buffer = p.flag("fmip6.hi.flag.a", "Buffer", mask: 0x40, set: "Set", unset: "Not set")
  let reserved = p.u8("fmip6.hi.flag.reserved", "Reserved", mask: 0x3f)
  let identifier = p.u16("fmip6.identifier", "Identifier", .decHex)
  return { d throws(Malformed) in
    let kind = try d.add(subtype)
    if d.wantsColumns {
      let name = "\(kind)"
      if (2...5).contains(kind) {
        d.info(append: " (\(subtype, kind))")
      } else {
        d.info(append: " (Unknown (\(name)))")
      }
    }
    switch kind {
    case 4:
      let bits = try d.add(flags, bits: assigned, buffer, reserved)
      d.append(", Assigned address configuration", if: bits & 0x80 != 0)
      d.append(", Buffer", if: bits & 0x40 != 0)
    case 2, 3, 5: try d.add(common.reserved, length: 1)
    default: try d.skip(1)
    }
    try d.add(identifier)
    try options.read(&d)
  }
}

/// Locator update of the identifier-locator network protocol (RFC 6743 section 3).
func locatorMessage(_ p: inout Builder, _ common: ICMPv6Common) -> Body {
  let count = p.u8("ilnp.nb_locs", "Num of Locs")
  let locator = p.u64("ilnp.nb_locator", "Locator", .hex)
  let preference = p.integer(
    "ilnp.nb_preference", "Preference", .uint32, as: UInt32.self, container: 2)
  let lifetime = p.integer(
    "ilnp.nb_lifetime", "Lifetime", .uint32, as: UInt32.self, container: 2)
  return { d throws(Malformed) in
    let locators = Int(try d.add(count))
    try d.add(common.reserved, length: 1)
    try d.add(common.reserved, length: 2)
    for _ in 0..<locators {
      try d.step()
      try d.add(locator)
      try d.add(preference)
      try d.add(lifetime)
    }
  }
}

/// Duplicate address request and confirmation (RFC 6775 section 4.4).
func duplicateAddressMessage(_ p: inout Builder) -> Body {
  let status = p.u8(
    "6lowpannd.da.status", "Status",
    names: [0: "Success", 1: "Duplicate Address", 2: "Neighbor Cache Full"])
  let reserved = p.u8("6lowpannd.da.rsv", "Reserved")
  let lifetime = p.u16("6lowpannd.da.lifetime", "Lifetime")
  let owner = p.eui64("6lowpannd.da.eui64", "EUI-64")
  let address = p.ipv6("6lowpannd.da.reg_addr", "Registered Address")
  return { d throws(Malformed) in
    try d.add(status)
    try d.add(reserved)
    try d.add(lifetime)
    try d.add(owner)
    try d.add(address)
  }
}

/// Extended echo (RFC 8335 sections 2 and 3).
func extendedEchoMessages(_ p: inout Builder) -> (request: Body, reply: Body) {
  let identifier = p.u16("echo.identifier", "Identifier", .hex)
  let sequence = p.u8("ext.echo.seq", "Sequence number", .decHex)
  let reserved = p.u8("ext.echo.req.res", "Reserved", .hex, mask: 0xfe)
  let local = p.flag("ext.echo.req.local", "Local bit", mask: 0x1, set: "Set", unset: "Not set")
  let state = p.u8(
    "ext.echo.rsp.state", "State", mask: 0xe0,
    names: [
      0: "Reserved", 1: "Incomplete", 2: "Reachable", 3: "Stale", 4: "Delay", 5: "Probe",
      6: "Failed",
    ])
  let replyReserved = p.u8("ext.echo.rsp.res", "Reserved", .hex, mask: 0x18)
  let active = p.flag("ext.echo.rsp.active", "Active bit", mask: 0x4, set: "Set", unset: "Not set")
  let hasIPv4 = p.flag("ext.echo.rsp.ipv4", "IPv4 bit", mask: 0x2, set: "Set", unset: "Not set")
  let hasIPv6 = p.flag("ext.echo.rsp.ipv6", "IPv6 bit", mask: 0x1, set: "Set", unset: "Not set")
  let extensions = p.uses("icmp.ext")
  let request: Body = { d throws(Malformed) in
    try d.add(identifier)
    try d.add(sequence)
    try d.add(bits: reserved, local, width: 1)
    if d.reportedRemaining > 0 { try d.call(extensions, [.nested, .guarded]) }
  }
  let reply: Body = { d throws(Malformed) in
    try d.add(identifier)
    try d.add(sequence)
    try d.add(bits: state, replyReserved, active, hasIPv4, hasIPv6, width: 1)
  }
  return (request, reply)
}

/// Control message of the multicast protocol for low-power networks (RFC 7731 section 6.2).
func seedMessage(_ p: inout Builder, _ common: ICMPv6Common) -> Body {
  let least = p.u8("mpl.seed_info.min_sequence", "MinSequence")
  let length = p.u8("mpl.seed_info.bm_len", "Buffered Messages Length", mask: 0xfc)
  let kind = p.u8(
    "mpl.seed_info.s", "Seed ID Length", mask: 0x3,
    names: [
      0: "0 bit, not included in MPL Seed Info", 1: "16 bits", 2: "64 bits", 3: "128 bits",
    ])
  let seed = p.string("mpl.seed_info.seed_id", "Seed ID")
  let sequence = p.u8("mpl.seed_info.sequence", "Sequence")
  return { d throws(Malformed) in
    var number = 0
    while d.reportedRemaining > 0 {
      try d.step()
      number += 1
      let sub = d.open(d.text("MPL Seed Info: [\(number)]", at: d.next(min(2, d.remaining))))
      let first = try d.add(least)
      let bits = try d.peek(UInt8.self)
      try d.add(bits: length, kind, width: 1)
      let size = [0, 2, 8, 16][Int(bits & 3)]
      if d.reportedRemaining < size {
        let rest = d.reportedRemaining
        try d.add(common.unknown, length: rest)
        d.expert(
          common.unknownData,
          "Remaining data, \(rest) bytes, is too short for Seed ID of \(size) bytes")
        d.decline()
        d.close(sub)
        return
      }
      try addSeed(&d, seed, size)
      let count = Int(bits >> 2)
      if d.reportedRemaining < count {
        let rest = d.reportedRemaining
        try d.add(common.unknown, length: rest)
        d.expert(
          common.unknownData,
          "Remaining data, \(rest) bytes, is too short for Buffered Messages of \(count) bytes")
        d.close(sub)
        return
      }
      if count > 0 {
        let list = d.open(d.text("Buffered Messages", at: d.next(count)))
        for i in 0..<count {
          let byte = try d.peek(UInt8.self)
          for bit in 0..<8 where byte & 0x80 >> UInt8(bit) != 0 {
            let value = UInt8(truncatingIfNeeded: Int(first) + i * 8 + bit)
            d.put(sequence, value, at: d.next(1))
          }
          try d.skip(1)
        }
        d.close(list)
      }
      d.close(sub)
    }
  }
}

private func addSeed(
  _ d: inout Dissection, _ seed: Field<Text>, _ size: Int
)
  throws(Malformed)
{
  guard d.wants(seed) else { return try d.skip(size) }
  let place = d.next(size)
  switch size {
  case 0:
    let source = d.packet.source
    d.put(seed, "\(source)", at: place)
  case 2:
    let value = try d.peek(UInt16.self)
    d.put(seed, "\(value, hex: 4)", at: place)
  case 8:
    let value = try d.peek(UInt64.self)
    d.put(seed, Phrase(colons(value, 8)), at: place)
  default:
    let address = IPv6Address(
      high: try d.peek(UInt64.self), low: try d.peek(UInt64.self, ahead: 8))
    d.put(seed, "\(address)", at: place)
  }
  try d.skip(size)
}

/// What the code of a fast handover message says, for the subtypes where it says anything
/// (RFC 5568 section 6).
func fastHandoverCodes(_ subtype: UInt8) -> ValueNames? {
  switch subtype {
  case 3: proxyAdvertisementCodes
  case 4: handoverInitiateCodes
  case 5: handoverAcknowledgeCodes
  default: nil
  }
}

private let proxyAdvertisementCodes: ValueNames = [
  0: "MN should use AP-ID, AR-info tuple", 1: "Network Initiated Handover trigger",
  2: "No new router information", 3: "Limited new router information", 4: "Unsolicited",
]

private let handoverInitiateCodes: ValueNames = [
  0: "FBU sent from previous link", 1: "FBU sent from new link",
]

private let handoverAcknowledgeCodes: ValueNames = [
  0: "Handover Accepted, NCoA valid", 1: "Handover Accepted, NCoA not valid",
  2: "Handover Accepted, NCoA in use", 3: "Handover Accepted, NCoA assigned",
  4: "Handover Accepted, NCoA not assigned", 128: "Handover Not Accepted, reason unspecified",
  129: "Administratively prohibited", 130: "Insufficient resources",
]
