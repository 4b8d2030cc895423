import RemoraCore

/// An option of a neighbor discovery message while it is read.
struct ICMPv6Option {
  let kind: UInt8
  /// Where it begins, and where the next one does.
  let start, end: Int
  /// In bytes, with type and length.
  let size: Int
  let item, lengthItem: Item
}

/// Options of neighbor discovery (RFC 4861 section 4.6).
///
///     | type (1) | length (1), in units of 8 bytes | value …
struct ICMPv6Options: Sendable {
  typealias Reader = @Sendable (inout Dissection, ICMPv6Option) throws(Malformed) -> Void

  let common: ICMPv6Common
  let option: Field<Label>
  let type, length: Field<UInt8>
  let parts: ICMPv6OptionParts
  /// By type; nil where nobody knows the option.
  private let readers: [Reader?]
  private let everything: FieldGroup

  init(_ p: inout Builder, _ common: ICMPv6Common) {
    self.common = common
    option = p.label("opt", "ICMPv6 Option")
    type = p.u8("opt.type", "Type", names: icmpv6OptionTypes)
    length = p.u8("opt.length", "Length")
    let parts = ICMPv6OptionParts(&p)
    self.parts = parts
    let prefixes = prefixOptions(&p, parts)
    let sends = securityOptions(&p, parts)
    let mobile = mobilityOptions(&p, parts)
    let names = nameServerOptions(&p, parts)
    let lowPower = lowPowerOptions(&p, parts, common)
    let link = linkAddressOption(&p, parts)
    let table: [UInt8: Reader] = [
      1: link, 2: link, 4: redirectedOption(&p, parts),
    ].merging(prefixes) { first, _ in first }
      .merging(sends) { first, _ in first }
      .merging(mobile) { first, _ in first }
      .merging(names) { first, _ in first }
      .merging(lowPower) { first, _ in first }
    readers = (0...255).map { table[UInt8($0)] }
    everything = p.allFields()
  }

  /// Reads options to the end of the message.
  func read(_ d: inout Dissection) throws(Malformed) {
    while d.reportedRemaining > 0 {
      try d.step()
      let start = d.offset
      let kind = try d.peek(UInt8.self)
      let size = Int(try d.peek(UInt8.self, ahead: 1)) * 8
      // By far the commonest: nothing in a link-layer address leads on.
      if kind == 1 || kind == 2, size == 8, d.remaining >= 8, !d.wants(everything) {
        try d.skip(8)
        continue
      }
      let item = d.put(option, at: d.next(min(size, d.remaining)))
      if d.wantsLabels {
        let known = icmpv6OptionTypes.name(of: UInt64(kind))
        d.label(Phrase("ICMPv6 Option (\(known ?? "Unknown \(kind)")"))
      }
      let sub = d.open(item)
      try d.add(type)
      try d.add(length)
      d.append(" (\(size) bytes)")
      if size == 0 {
        d.expert(common.invalidOptionLength, "Invalid option length (Zero)")
        d.close(sub)
        return
      }
      let option = ICMPv6Option(
        kind: kind, start: start, end: start + size, size: size, item: item, lengthItem: d.last)
      if let reader = readers[Int(kind)] {
        try reader(&d, option)
      } else {
        d.expert(
          common.undecodedOption, at: item,
          "Dissector for ICMPv6 Option (\(kind)) code not implemented, Contact Wireshark developers if you want this supported"
        )
        try d.add(common.data, length: size - 2)
      }
      if d.offset < option.end {
        try d.add(common.unknown, length: option.end - d.offset)
        d.expert(common.unknownData)
      }
      try d.seek(option.end)
      d.append(to: item, ")")
      d.close(sub)
    }
  }
}

/// Fields that many options have.
struct ICMPv6OptionParts: Sendable {
  let reserved, padding: Field<Label>
  let address: Field<IPv6Address>

  init(_ p: inout Builder) {
    reserved = p.label("opt.reserved", "Reserved")
    padding = p.label("opt.padding", "Padding")
    address = p.ipv6("opt.ipv6_address", "IPv6 Address")
  }

  /// Bytes that are there to be passed over.
  func skip(_ d: inout Dissection, _ field: Field<Label>, _ count: Int) throws(Malformed) {
    try d.add(field, over: count)
    try d.skip(count)
  }
}

/// Source and target link-layer address (RFC 4861 section 4.6.1): 6 bytes, or 8 behind which
/// zeros fill the option (RFC 4944 section 8).
func linkAddressOption(_ p: inout Builder, _ parts: ICMPv6OptionParts) -> ICMPv6Options.Reader {
  let any = p.bytes("opt.linkaddr", "Link-layer address")
  let source = p.bytes("opt.src_linkaddr", "Source Link-layer address")
  let target = p.bytes("opt.target_linkaddr", "Target Link-layer address")
  let anyWide = p.eui64("opt.linkaddr_eui64", "Link-layer address")
  let sourceWide = p.eui64("opt.src_linkaddr_eui64", "Source Link-layer address")
  let targetWide = p.eui64("opt.target_linkaddr_eui64", "Target Link-layer address")
  return { d, option throws(Malformed) in
    let isSource = option.kind == 1
    if option.size == 16 {
      let place = d.next(8)
      let value = EUI64(bits: try d.peek(UInt64.self))
      d.put(anyWide, value, at: place)
      d.put(isSource ? sourceWide : targetWide, value, at: place, .hidden)
      if isSource {
        d.put(any, at: place, .hidden)
        d.put(source, at: place, .hidden)
      }
      try d.skip(8)
      if d.wantsLabels || d.wantsColumns {
        let text = colons(value.bits, 8)
        d.append(to: option.item, " : \(text)")
        d.info(append: " from \(text)")
      }
      try parts.skip(&d, parts.padding, 6)
      return
    }
    let size = option.size == 8 ? 6 : option.size - 2
    let place = try d.add(any, length: size)
    let bits =
      UInt64(d.number(at: place.offset, UInt32.self) ?? 0) << 16
      | UInt64(d.number(at: place.offset + 4, UInt16.self) ?? 0)
    let address = MACAddress(bits: bits)
    if size == 6 { d.label(value: "\(address)") }
    d.put(isSource ? source : target, at: place, .hidden)
    if size == 6 {
      d.label(value: "\(address)")
      d.append(to: option.item, " : \(address)")
      d.info(append: "\(isSource ? " from " : " is at ")\(address)")
    }
  }
}

/// `count` bytes in hexadecimal with colons.
func colons(_ value: UInt64, _ count: Int) -> String {
  var out = ""
  for i in 0..<count {
    if i > 0 { out += ":" }
    out += Phrase.hex(value >> UInt64(8 * (count - 1 - i)) & 0xff, 2)
  }
  return out
}

/// Redirected header (RFC 4861 section 4.6.3): the packet that was sent the wrong way.
func redirectedOption(_ p: inout Builder, _ parts: ICMPv6OptionParts) -> ICMPv6Options.Reader {
  let packet = p.label("opt.redirected_packet", "Redirected Packet")
  let ipv6 = p.uses("ipv6")
  return { d, option throws(Malformed) in
    try parts.skip(&d, parts.reserved, 6)
    let size = option.end - d.offset
    try d.add(packet, over: size)
    try d.call(ipv6, length: size, [.nested, .quoted, .guarded])
    try d.seek(min(option.end, d.calleeEnd))
  }
}

/// Prefix information (RFC 4861 section 4.6.2), MTU, and what routers say of themselves and of
/// routes (RFC 4191, 5175, 6275).
func prefixOptions(
  _ p: inout Builder, _ parts: ICMPv6OptionParts
)
  -> [UInt8: ICMPv6Options.Reader]
{
  let size = p.u8("opt.prefix.length", "Prefix Length")
  let flags = p.u8("opt.prefix.flag", "Flag", .hex)
  let onLink = p.flag(
    "opt.prefix.flag.l", "On-link Flag (L)", mask: 0x80, set: "Set", unset: "Not set")
  let autonomous = p.flag(
    "opt.prefix.flag.a", "Autonomous Address Configuration Flag (A)", mask: 0x40, set: "Set",
    unset: "Not set")
  let router = p.flag(
    "opt.prefix.flag.r", "Router Address Flag (R)", mask: 0x20, set: "Set", unset: "Not set")
  let delegated = p.flag(
    "opt.prefix.flag.p", "DHCPv6-PD Preferred Flag (P)", mask: 0x10, set: "Set", unset: "Not set")
  let reservedBits = p.u8("opt.prefix.flag.reserved", "Reserved", mask: 0xf)
  let valid = p.u32(
    "opt.prefix.valid_lifetime", "Valid Lifetime", names: [0xffff_ffff: "Infinity"])
  let preferred = p.u32(
    "opt.prefix.preferred_lifetime", "Preferred Lifetime", names: [0xffff_ffff: "Infinity"])
  let prefix = p.ipv6("opt.prefix", "Prefix")
  let mtu = p.u32("opt.mtu", "MTU")
  let shortcut = p.u8("opt.nbma.shortcut_limit", "Shortcut Limit")
  let interval = p.u32("opt.advertisement_interval", "Advertisement Interval")
  let homePreference = p.u16("opt.home_agent_preference", "Home Agent Preference")
  let homeLifetime = p.u16("opt.home_agent_lifetime", "Home Agent Preference")
  let routeFlags = p.u8("opt.route_info.flag", "Flag", .hex)
  let routePreference = p.u8(
    "opt.route_info.flag.route_preference", "Route Preference", mask: 0x18,
    names: [0: "Medium", 1: "High", 2: "Reserved", 3: "Low"])
  let routeReserved = p.u8("opt.route_info.flag.reserved", "Reserved", mask: 0xe7)
  let routeLifetime = p.u32(
    "opt.route_lifetime", "Route Lifetime", names: [0xffff_ffff: "Infinity"])
  let bitsField = p.u48("opt.efo", "Flags Expansion Option", .hex)
  let extensionReserved = p.u48("opt.efo.rsv", "Reserved", .hex, mask: 0xfffffffffffc)
  let extensionPrivate = p.u48("opt.efo.pex", "Private Experimentation", .hex, mask: 0x3)
  let information: ICMPv6Options.Reader = { d, option throws(Malformed) in
    let bits = try d.add(size)
    let set = try d.add(flags, bits: onLink, autonomous, router, delegated, reservedBits)
    d.append(", On-link Flag (L)", if: set & 0x80 != 0)
    d.append(", Autonomous Address Configuration Flag (A)", if: set & 0x40 != 0)
    d.append(", Router Address Flag (R)", if: set & 0x20 != 0)
    d.append(", DHCPv6-PD Preferred Flag (P)", if: set & 0x10 != 0)
    try d.addLifetime(valid)
    try d.addLifetime(preferred)
    try parts.skip(&d, parts.reserved, 4)
    let address = try d.add(prefix)
    d.append(to: option.item, " : \(address)/\(bits)")
  }
  let mtuReader: ICMPv6Options.Reader = { d, option throws(Malformed) in
    try parts.skip(&d, parts.reserved, 2)
    let value = try d.add(mtu)
    d.append(to: option.item, " : \(value)")
  }
  let shortcutReader: ICMPv6Options.Reader = { d, option throws(Malformed) in
    let value = try d.add(shortcut)
    d.append(to: option.item, " : \(value)")
    d.put(parts.reserved, at: d.just(1))
    try parts.skip(&d, parts.reserved, 4)
  }
  let intervalReader: ICMPv6Options.Reader = { d, option throws(Malformed) in
    try parts.skip(&d, parts.reserved, 2)
    let value = try d.add(interval)
    d.append(to: option.item, " : \(value)")
  }
  let homeReader: ICMPv6Options.Reader = { d, _ throws(Malformed) in
    try parts.skip(&d, parts.reserved, 2)
    try d.add(homePreference)
    try d.add(homeLifetime)
  }
  let routeReader: ICMPv6Options.Reader = { d, option throws(Malformed) in
    let bits = try d.add(size)
    let set = try d.add(routeFlags, bits: routePreference, routeReserved)
    d.append(", Route Preference: \(routePreference, set >> 3 & 3)")
    try d.addLifetime(routeLifetime)
    let count = option.size == 8 ? 0 : option.size == 16 ? 8 : 16
    var address = IPv6Address(high: 0, low: 0)
    if count > 0 { address = try d.addPrefix(prefix, bytes: count) }
    d.append(
      to: option.item, " : \(routePreference, set >> 3 & 3) \(address)/\(bits)")
  }
  let extensionReader: ICMPv6Options.Reader = { d, _ throws(Malformed) in
    try d.add(bitsField, bits: extensionReserved, extensionPrivate)
  }
  let list: ICMPv6Options.Reader = { d, option throws(Malformed) in
    try parts.skip(&d, parts.reserved, 6)
    while d.offset < option.end {
      try d.step()
      let address = try d.add(parts.address)
      d.append(to: option.item, " \(address)")
    }
  }
  return [
    3: information, 5: mtuReader, 6: shortcutReader, 7: intervalReader, 8: homeReader,
    9: list, 10: list, 24: routeReader, 26: extensionReader,
  ]
}
