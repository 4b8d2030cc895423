import RemoraCore

/// Options of RPL control messages (RFC 6550 section 6.7).
///
///     | type (1) | length (1) | value … |        type 0 is a single byte
struct RPLOptions: Sendable {
  typealias Reader = @Sendable (inout Dissection, ICMPv6Option) throws(Malformed) -> Void

  let common: ICMPv6Common
  let option: Field<Label>
  let type, length: Field<UInt8>
  let padding: Field<Label>
  let undecoded: Expert
  let metrics, route, configuration, target, transit, solicited, prefix, descriptor,
    discovery: Reader

  init(_ p: inout Builder, _ common: ICMPv6Common) {
    self.common = common
    option = p.label("opt", "ICMPv6 Option")
    type = p.u8("rpl.opt.type", "Type", names: rplOptionTypes)
    length = p.u8("rpl.opt.length", "Length")
    padding = p.label("rpl.opt.padn", "Paddn")
    undecoded = p.expert(
      "undecoded.rpl_option", .undecoded, .note, "Undecoded RPL Option")
    metrics = rplMetrics(&p)
    route = rplRoute(&p)
    configuration = rplConfiguration(&p)
    target = rplTarget(&p, common)
    transit = rplTransit(&p)
    solicited = rplSolicited(&p)
    prefix = rplPrefix(&p)
    descriptor = rplDescriptor(&p)
    discovery = rplRouteDiscovery(&p)
  }

  func read(_ d: inout Dissection) throws(Malformed) {
    while d.reportedRemaining > 0 {
      try d.step()
      let start = d.offset
      let kind = try d.peek(UInt8.self)
      let size = kind == 0 ? 1 : Int(d.number(at: start + 1, UInt8.self) ?? 0) + 2
      let item = d.put(option, at: d.next(min(size, d.remaining)))
      if d.wantsLabels {
        let known = rplOptionTypes.name(of: UInt64(kind))
        d.label(Phrase("ICMPv6 RPL Option (\(known ?? "Unknown \(kind)")"))
      }
      let sub = d.open(item)
      try d.add(type)
      if kind != 0 {
        try d.add(length)
        let option = ICMPv6Option(
          kind: kind, start: start, end: start + size, size: size, item: item,
          lengthItem: d.last)
        try readValue(&d, option)
        if d.offset < option.end, d.reportedRemaining > 0 {
          try d.add(common.unknown, length: option.end - d.offset)
          d.expert(common.unknownData)
        }
        try d.seek(min(option.end, d.offset + d.remaining))
      }
      d.append(to: item, ")")
      d.close(sub)
    }
  }

  private func readValue(_ d: inout Dissection, _ option: ICMPv6Option) throws(Malformed) {
    switch option.kind {
    case 1:
      let count = option.size - 2
      try d.add(padding, over: min(count, d.remaining))
      d.append(" (Length : \(count) bytes)")
      try d.skip(min(count, d.remaining))
    case 2: try metrics(&d, option)
    case 3: try route(&d, option)
    case 4: try configuration(&d, option)
    case 5: try target(&d, option)
    case 6: try transit(&d, option)
    case 7: try solicited(&d, option)
    case 8: try prefix(&d, option)
    case 9: try descriptor(&d, option)
    case 10: try discovery(&d, option)
    default:
      let kind = option.kind
      d.expert(
        undecoded, at: option.item,
        "Dissector for ICMPv6 RPL Option (\(kind)) code not implemented, Contact Wireshark developers if you want this supported"
      )
      try d.add(common.data, length: option.size - 2)
    }
  }
}

/// Types of RPL options (RFC 6550 section 20.4, RFC 6997).
let rplOptionTypes: ValueNames = [
  0: "1-byte padding", 1: "n-byte padding", 2: "DAG Metric container", 3: "Routing Information",
  4: "DODAG configuration", 5: "RPL Target", 6: "Transit Information",
  7: "Solicited Information", 8: "Prefix Information", 9: "RPL Target Descriptor",
  10: "P2P Route Discovery",
]

/// Bytes that hold a prefix of `bits`.
private func octets(_ bits: UInt8) -> Int { (Int(bits) + 7) / 8 }

/// Route information (RFC 6550 section 6.7.5).
private func rplRoute(_ p: inout Builder) -> RPLOptions.Reader {
  let length = p.u8("rpl.opt.route.prefix_length", "Prefix Length")
  let flags = p.u8("rpl.opt.route.flag", "Flag", .hex)
  let preference = p.u8(
    "rpl.opt.route.pref", "Preference", mask: 0x18,
    names: [0: "Medium", 1: "High", 2: "Reserved", 3: "Low"])
  let reserved = p.u8("rpl.opt.route.reserved", "Reserved", mask: 0xe7)
  let lifetime = p.u32(
    "rpl.opt.route.lifetime", "Route Lifetime", names: [4_294_967_295: "Infinity"])
  let prefix = p.ipv6("rpl.opt.route.prefix", "Prefix")
  return { d, option throws(Malformed) in
    let bits = try d.add(length)
    let set = try d.add(flags, bits: preference, reserved)
    d.append(", Preference: \(preference, set >> 3 & 3)")
    try d.addLifetime(lifetime)
    let address = try d.addPrefix(prefix, bytes: min(octets(bits), option.end - d.offset))
    d.append(to: option.item, " \(address)/\(bits)")
  }
}

/// DODAG configuration (RFC 6550 section 6.7.6).
private func rplConfiguration(_ p: inout Builder) -> RPLOptions.Reader {
  let flags = p.u8("rpl.opt.config.flag", "Flag", .hex)
  let reserved = p.u8("rpl.opt.config.reserved", "Reserved", mask: 0xf0)
  let authentication = p.flag(
    "rpl.opt.config.auth", "Authentication Enabled", mask: 0x8, set: "Set", unset: "Not set")
  let control = p.u8("rpl.opt.config.pcs", "Path Control Size", mask: 0x7)
  let doublings = p.u8("rpl.opt.config.interval_double", "DIOIntervalDoublings")
  let least = p.integer(
    "rpl.opt.config.interval_min", "DIOIntervalMin", .uint16, as: UInt8.self, container: 1)
  let redundancy = p.u8("rpl.opt.config.redundancy", "DIORedundancyConstant")
  let increase = p.u16("rpl.opt.config.max_rank_inc", "MaxRankInc")
  let step = p.u16("rpl.opt.config.min_hop_rank_inc", "MinHopRankInc")
  let objective = p.u16(
    "rpl.opt.config.ocp", "OCP (Objective Code Point)",
    names: [
      0: "Objective Function Zero (OF0)",
      1: "Minimum Rank with Hysteresis Objective Function (MRHOF)",
    ])
  let unused = p.u8("rpl.opt.config.rsv", "Reserved")
  let lifetime = p.u8("rpl.opt.config.def_lifetime", "Default Lifetime")
  let unit = p.u16("rpl.opt.config.lifetime_unit", "Lifetime Unit", unit: Unit("s"))
  return { d, _ throws(Malformed) in
    let set = try d.add(flags, bits: reserved, authentication, control)
    d.append(", Authentication Enabled", if: set & 8 != 0)
    let doubled = try d.add(doublings)
    let doubledItem = d.last
    let first = try d.peek(UInt8.self)
    if d.wantsLabels {
      d.append(to: doubledItem, " (Imax=\(powerOfTwo(Int(first) + Int(doubled)))ms)")
    }
    try d.add(least)
    if d.wantsLabels { d.append(" (Imin=\(powerOfTwo(Int(first)))ms)") }
    try d.add(redundancy)
    try d.add(increase)
    try d.add(step)
    try d.add(objective)
    try d.add(unused)
    let count = Int(try d.add(lifetime))
    let item = d.last
    let seconds = Int(try d.add(unit))
    d.append(to: item, " (\(count * seconds)s)")
  }
}

/// Two to the power of `exponent` in decimal digits.
private func powerOfTwo(_ exponent: Int) -> String {
  var digits: [UInt8] = [1]
  for _ in 0..<max(0, exponent) {
    var carry: UInt8 = 0
    for i in digits.indices {
      let value = digits[i] * 2 + carry
      digits[i] = value % 10
      carry = value / 10
    }
    if carry > 0 { digits.append(carry) }
  }
  return String(decoding: digits.reversed().map { $0 + UInt8(ascii: "0") }, as: UTF8.self)
}

/// RPL target (RFC 6550 section 6.7.7).
private func rplTarget(_ p: inout Builder, _ common: ICMPv6Common) -> RPLOptions.Reader {
  let flags = p.label("rpl.opt.target.flag", "Reserved")
  let length = p.u8("rpl.opt.target.prefix_length", "Target Length")
  let prefix = p.ipv6("rpl.opt.target.prefix", "Target")
  return { d, option throws(Malformed) in
    if option.size - 4 > 16 { d.expert(common.invalidOptionLength, at: option.lengthItem) }
    try d.add(flags, over: 1)
    try d.skip(1)
    let bits = try d.add(length)
    let size = option.end - d.offset
    if size > 16 { throw Malformed(.contained, offset: d.offset, need: size, have: 16) }
    let address = try d.addPrefix(prefix, bytes: size)
    d.append(to: option.item, " \(address)/\(bits)")
  }
}

/// Transit information (RFC 6550 section 6.7.8).
private func rplTransit(_ p: inout Builder) -> RPLOptions.Reader {
  let flags = p.u8("rpl.opt.transit.flag", "Flags", .hex)
  let external = p.flag(
    "rpl.opt.transit.flag.e", "External", mask: 0x80, set: "Set", unset: "Not set")
  let invalidate = p.flag(
    "rpl.opt.transit.flag.i", "InvalidatePreviousRoute", mask: 0x40, set: "Set", unset: "Not set")
  let reserved = p.u8("rpl.opt.transit.flag.rsv", "Reserved", mask: 0x3f)
  let control = p.u8("rpl.opt.transit.pathctl", "Path Control", .hex)
  let control1 = p.u8("rpl.opt.transit.pathctl.pc1", "PC1", .hex, mask: 0xc0)
  let control2 = p.u8("rpl.opt.transit.pathctl.pc2", "PC2", .hex, mask: 0x30)
  let control3 = p.u8("rpl.opt.transit.pathctl.pc3", "PC3", .hex, mask: 0xc)
  let control4 = p.u8("rpl.opt.transit.pathctl.pc4", "PC4", .hex, mask: 0x3)
  let sequence = p.u8("rpl.opt.transit.pathseq", "Path Sequence")
  let lifetime = p.u8("rpl.opt.transit.pathlifetime", "Path Lifetime")
  let parent = p.ipv6("rpl.opt.transit.parent", "Parent Address")
  return { d, option throws(Malformed) in
    let set = try d.add(flags, bits: external, invalidate, reserved)
    d.append(", External", if: set & 0x80 != 0)
    d.append(", InvalidatePreviousRoute", if: set & 0x40 != 0)
    try d.add(control, bits: control1, control2, control3, control4)
    try d.add(sequence)
    try d.add(lifetime)
    if option.end > d.offset {
      let address = try d.add(parent)
      d.append(to: option.item, " \(address)")
    }
  }
}

/// Solicited information (RFC 6550 section 6.7.9).
private func rplSolicited(_ p: inout Builder) -> RPLOptions.Reader {
  let instance = p.u8("rpl.opt.solicited.instance", "Instance")
  let flags = p.u8("rpl.opt.solicited.flag", "Flag", .hex)
  let hasVersion = p.flag("rpl.opt.solicited.flag.v", "Version predicate", mask: 0x80)
  let hasInstance = p.flag("rpl.opt.solicited.flag.i", "InstanceID predicate", mask: 0x40)
  let hasGraph = p.flag("rpl.opt.solicited.flag.d", "DODAGID predicate", mask: 0x20)
  let reserved = p.u8("rpl.opt.solicited.flag.rsv", "Reserved", mask: 0x1f)
  let graph = p.ipv6("rpl.opt.solicited.dodagid", "DODAGID")
  let version = p.u8("rpl.opt.solicited.version", "Version")
  return { d, _ throws(Malformed) in
    try d.add(instance)
    let set = try d.add(flags, bits: hasVersion, hasInstance, hasGraph, reserved)
    d.append(", Version predicate", if: set & 0x80 != 0)
    d.append(", InstanceID predicate", if: set & 0x40 != 0)
    d.append(", DODAGID predicate", if: set & 0x20 != 0)
    try d.add(graph)
    try d.add(version)
  }
}

/// Prefix information (RFC 6550 section 6.7.10).
private func rplPrefix(_ p: inout Builder) -> RPLOptions.Reader {
  let length = p.u8("rpl.opt.prefix.length", "Prefix Length")
  let flags = p.u8("rpl.opt.prefix.flag", "Flag", .hex)
  let onLink = p.flag("rpl.opt.prefix.flag.l", "On Link", mask: 0x80, set: "Set", unset: "Not set")
  let autonomous = p.flag(
    "rpl.opt.config.flag.a", "Auto Address Config", mask: 0x40, set: "Set", unset: "Not set")
  let router = p.flag(
    "rpl.opt.config.flag.r", "Router Address", mask: 0x20, set: "Set", unset: "Not set")
  let reserved = p.u8("rpl.opt.config.flag.rsv", "Reserved", mask: 0x1f)
  let valid = p.u32(
    "rpl.opt.prefix.valid_lifetime", "Valid Lifetime", names: [4_294_967_295: "Infinity"])
  let preferred = p.u32(
    "rpl.opt.prefix.preferred_lifetime", "Preferred Lifetime", names: [4_294_967_295: "Infinity"])
  let unused = p.label("rpl.opt.reserved", "Reserved")
  let prefix = p.ipv6("rpl.opt.prefix", "Destination Prefix")
  return { d, option throws(Malformed) in
    let bits = try d.add(length)
    let set = try d.add(flags, bits: onLink, autonomous, router, reserved)
    d.append(", On Link", if: set & 0x80 != 0)
    d.append(", Auto Address Config", if: set & 0x40 != 0)
    d.append(", Router Address", if: set & 0x20 != 0)
    try d.addLifetime(valid)
    try d.addLifetime(preferred)
    try d.add(unused, over: 4)
    try d.skip(4)
    let address = try d.add(prefix)
    d.append(to: option.item, " \(address)/\(bits)")
  }
}

/// Target descriptor (RFC 6550 section 6.7.11).
private func rplDescriptor(_ p: inout Builder) -> RPLOptions.Reader {
  let descriptor = p.u32("rpl.opt.targetdesc.descriptor", "Descriptor", .hex)
  return { d, _ throws(Malformed) in try d.add(descriptor) }
}

/// Point-to-point route discovery (RFC 6997 section 7).
private func rplRouteDiscovery(_ p: inout Builder) -> RPLOptions.Reader {
  let flags = p.label("rpl.opt.routediscovery.flag", "Flags")
  let reply = p.flag(
    "rpl.opt.routediscovery.flag.reply", "Reply", mask: 0x80, set: "Yes", unset: "No")
  let hopByHop = p.flag(
    "rpl.opt.routediscovery.flag.hopbyhop", "Hop-by-Hop", mask: 0x40, set: "Yes", unset: "No")
  let routes = p.u8("rpl.opt.routediscovery.flag.numofroutes", "Number of Routes", mask: 0x30)
  let compression = p.u8("rpl.opt.routediscovery.flag.compr", "Compr", mask: 0xf)
  let lifetime = p.u8("rpl.opt.routediscovery.lifetime", "Lifetime", mask: 0xc0)
  let rank = p.u8("rpl.opt.routediscovery.maxrank", "MaxRank", mask: 0x3f)
  let target = p.ipv6("rpl.opt.routediscovery.targetaddr", "Target Address")
  let vector = p.label("rpl.opt.routediscovery.addr_vec", "Address Vector")
  let address = p.ipv6("rpl.opt.routediscovery.addrvec.addr", "Address")
  let tooManyRoutes = p.expert(
    "rpl.p2p.num_of_routes", .protocolRule, .warning,
    "This field MUST be set to zero when Hop-by-Hop Routes are being discovered")
  return { d, option throws(Malformed) in
    let set = try d.peek(UInt8.self)
    let here = d.next(1)
    let sub = d.open(d.put(flags, at: here))
    d.put(reply, set & 0x80 != 0, at: here)
    d.put(hopByHop, set & 0x40 != 0, at: here)
    d.put(routes, set >> 4 & 3, at: here)
    if set & 0x40 != 0, set & 0x30 != 0 { d.expert(tooManyRoutes) }
    d.put(compression, set & 0xf, at: here)
    d.close(sub)
    try d.skip(1)
    let bits = try d.peek(UInt8.self)
    let times = [1, 4, 16, 64]
    d.put(lifetime, bits >> 6, at: d.next(1))
    d.append(" (\(times[Int(bits >> 6)]) sec)")
    d.put(rank, bits & 0x3f, at: d.next(1))
    try d.skip(1)
    let size = 16 - Int(set & 0xf)
    try d.add(target)
    let room = max(0, option.end - d.offset)
    let count = room / size
    let list = d.put(vector, at: d.next(min(d.remaining, count * size)))
    d.append(" (\(count) Address\(count == 1 ? "" : "es"))")
    let inner = d.open(list)
    for _ in 0..<count {
      try d.step()
      try addShortened(&d, address, size)
    }
    d.close(inner)
  }
}

/// An address of which only the last `size` bytes are there.
private func addShortened(
  _ d: inout Dissection, _ field: Field<IPv6Address>, _ size: Int
)
  throws(Malformed)
{
  let place = d.next(size)
  try d.skip(size)
  var high: UInt64 = 0
  var low: UInt64 = 0
  for i in 0..<size {
    let byte = UInt64(d.number(at: place.offset + i, UInt8.self) ?? 0)
    let at = 16 - size + i
    let shift = UInt64(56 - 8 * (at & 7))
    if at < 8 { high |= byte << shift } else { low |= byte << shift }
  }
  d.put(field, IPv6Address(high: high, low: low), at: place)
}
