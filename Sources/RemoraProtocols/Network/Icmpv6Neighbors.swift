import RemoraCore

/// Router solicitation (RFC 4861 section 4.1); inverse neighbor discovery looks the same
/// (RFC 3122 section 2).
func routerSolicitationMessage(
  _ p: inout Builder, _ common: ICMPv6Common, _ options: ICMPv6Options
) -> Body {
  return { d throws(Malformed) in
    try d.add(common.reserved, length: 4)
    try options.read(&d)
  }
}

/// Router advertisement (RFC 4861 section 4.2; flags of RFC 6275, 4191, 4389 and 5175).
func routerAdvertisementMessage(_ p: inout Builder, _ options: ICMPv6Options) -> Body {
  let hops = p.u8("nd.ra.cur_hop_limit", "Cur hop limit")
  let flags = p.u8("nd.ra.flag", "Flags", .hex)
  let managed = p.flag(
    "nd.ra.flag.m", "Managed address configuration", mask: 0x80, set: "Set", unset: "Not set")
  let other = p.flag(
    "nd.ra.flag.o", "Other configuration", mask: 0x40, set: "Set", unset: "Not set")
  let home = p.flag("nd.ra.flag.h", "Home Agent", mask: 0x20, set: "Set", unset: "Not set")
  let preference = p.u8(
    "nd.ra.flag.prf", "Prf (Default Router Preference)", mask: 0x18,
    names: [0: "Medium", 1: "High", 2: "Reserved", 3: "Low"])
  let proxy = p.flag("nd.ra.flag.p", "ND Proxy", mask: 0x4, set: "Set", unset: "Not set")
  let stub = p.flag("nd.ra.flag.s", "SNAC Router", mask: 0x2, set: "Set", unset: "Not set")
  let reserved = p.u8("nd.ra.flag.rsv", "Reserved", mask: 0x1)
  let lifetime = p.u16("nd.ra.router_lifetime", "Router lifetime (s)")
  let reachable = p.u32("nd.ra.reachable_time", "Reachable time (ms)")
  let retransmit = p.u32("nd.ra.retrans_timer", "Retrans timer (ms)")
  return { d throws(Malformed) in
    try d.add(hops)
    let bits = try d.add(
      flags, bits: managed, other, home, preference, proxy, stub, reserved)
    d.append(", Managed address configuration", if: bits & 0x80 != 0)
    d.append(", Other configuration", if: bits & 0x40 != 0)
    d.append(", Home Agent", if: bits & 0x20 != 0)
    d.append(", Prf (Default Router Preference): \(preference, bits >> 3 & 3)")
    d.append(", ND Proxy", if: bits & 0x04 != 0)
    d.append(", SNAC Router", if: bits & 0x02 != 0)
    try d.add(lifetime)
    try d.add(reachable)
    try d.add(retransmit)
    try options.read(&d)
  }
}

/// Neighbor solicitation (RFC 4861 section 4.3).
func neighborSolicitationMessage(
  _ p: inout Builder, _ common: ICMPv6Common, _ options: ICMPv6Options
) -> Body {
  let target = p.ipv6("nd.ns.target_address", "Target Address")
  return { d throws(Malformed) in
    try d.add(common.reserved, length: 4)
    let address = try d.add(target)
    d.info(append: " for \(address)")
    try options.read(&d)
  }
}

/// Neighbor advertisement (RFC 4861 section 4.4).
func neighborAdvertisementMessage(_ p: inout Builder, _ options: ICMPv6Options) -> Body {
  let flags = p.u32("nd.na.flag", "Flags", .hex)
  let router = p.flag(
    "nd.na.flag.r", "Router", mask: 0x80000000, width: 4, set: "Set", unset: "Not set")
  let solicited = p.flag(
    "nd.na.flag.s", "Solicited", mask: 0x40000000, width: 4, set: "Set", unset: "Not set")
  let override = p.flag(
    "nd.na.flag.o", "Override", mask: 0x20000000, width: 4, set: "Set", unset: "Not set")
  let reserved = p.u32("nd.na.flag.rsv", "Reserved", mask: 0x1fffffff)
  let target = p.ipv6("nd.na.target_address", "Target Address")
  return { d throws(Malformed) in
    let bits = try d.add(flags, bits: router, solicited, override, reserved)
    d.append(", Router", if: bits >> 31 & 1 != 0)
    d.append(", Solicited", if: bits >> 30 & 1 != 0)
    d.append(", Override", if: bits >> 29 & 1 != 0)
    let address = try d.add(target)
    if d.wantsColumns {
      var words: [String] = []
      if bits >> 31 & 1 != 0 { words.append("rtr") }
      if bits >> 30 & 1 != 0 { words.append("sol") }
      if bits >> 29 & 1 != 0 { words.append("ovr") }
      let list = words.isEmpty ? " (none)" : " (\(words.joined(separator: ", ")))"
      d.info(append: " \(address)\(list)")
    }
    try options.read(&d)
  }
}

/// Redirect (RFC 4861 section 4.5).
func redirectMessage(
  _ p: inout Builder, _ common: ICMPv6Common, _ options: ICMPv6Options
) -> Body {
  let target = p.ipv6("nd.rd.target_address", "Target Address")
  let destination = p.ipv6("rd.na.destination_address", "Destination Address")
  return { d throws(Malformed) in
    try d.add(common.reserved, length: 4)
    try d.add(target)
    try d.add(destination)
    try options.read(&d)
  }
}
