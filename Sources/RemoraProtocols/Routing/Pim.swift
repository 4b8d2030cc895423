public import RemoraCore

/// Protocol independent multicast, version 2 (RFC 7761, RFC 3973, RFC 5059).
///
///     |version| type  |   reserved    |           checksum            |
///     | body by type …
public let pim = Protocol("pim", "Protocol Independent Multicast", short: "PIM") { p in
  let layer = PIMLayer(&p)
  p.over("ip.proto", 103)
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct PIMLayer {
  let version, type, checksumState, inner, hashLength, candidatePriority, points, fragmentPoints,
    priority, prefixes, ttl, interval, maskLength: Field<UInt8>
  let reserved: Field<Bytes>
  let checksum, groups, joins, prunes, hold, fragmentTag: Field<UInt16>
  let isPacked, isBorder, isNull, isShared, pruneIndicator, pruneNow, override: Field<Bool>
  let options, dummy: Field<Label>
  let flags, preference, metric: Field<UInt32>
  let groupSet: Field<Text>
  let badChecksum: Expert
  let hello: PIMHello
  let addresses: PIMAddresses
  let ipv4, ipv6: ProtocolHandle

  init(_ p: inout Builder) {
    version = p.u8("version", "Version", mask: 0xf0)
    type = p.u8(
      "type", "Type", mask: 0xf,
      names: [
        0: "Hello", 1: "Register", 2: "Register-stop", 3: "Join/Prune", 4: "Bootstrap",
        5: "Assert", 6: "Graft", 7: "Graft-Ack", 8: "Candidate-RP-Advertisement",
        9: "State-Refresh", 10: "DF election", 11: "ECMP redirect",
        12: "PFM source discovery", 13: "Packed Register",
      ])
    reserved = p.bytes("res_bytes", "Reserved byte(s)")
    checksum = p.u16("cksum", "Checksum", .hex)
    checksumState = p.u8("cksum.status", "Checksum Status", .none, names: checksumStates)
    isPacked = p.flag(
      "packedregstoppbit", "P-bit", mask: 0x1,
      blurb: "RP is indicating Register-Packing capability (RFC9465).")
    options = p.label("option", "PIM Options")
    flags = p.u32("register_flag", "Flags", .hex)
    isBorder = p.flag(
      "register_flag.border", "Border", mask: 0x80000000, width: 4, set: "Yes", unset: "No")
    isNull = p.flag(
      "register_flag.null_register", "Null-Register", mask: 0x40000000, width: 4, set: "Yes",
      unset: "No")
    inner = p.u8(
      "ip_version", "IP Version", mask: 0xf0, names: [0: "Dummy Header", 4: "IPv4", 6: "IPv6"])
    dummy = p.label("dummy_header", "Dummy Header")
    groups = p.integer(
      "numgroups", "Num Groups", .uint16, as: UInt16.self, container: 1,
      blurb: "Number of multicast group sets contained in the message.")
    joins = p.u16("numjoins", "Num Joins", blurb: "Number of joined sources.")
    prunes = p.u16("numprunes", "Num Prunes", blurb: "Number of pruned sources.")
    hold = p.integer(
      "holdtime", "Holdtime", .uint16, as: UInt16.self, container: 2,
      text: .special([0: "goodbye", 0xffff: "Infinity"]),
      blurb: "The amount of time a receiver must keep the neighbor reachable, in seconds.")
    groupSet = p.string("group_set", "Group")
    isShared = p.flag(
      "rpt", "RP Tree", mask: 0x80,
      blurb: "Set to 1 for assert(*,G) messages and 0 for assert(S,G) messages.")
    preference = p.u32("metric_pref", "Metric Preference", mask: 0x7fffffff)
    metric = p.u32("metric", "Metric")
    fragmentTag = p.u16("fragment_tag", "Fragment tag", .hex)
    hashLength = p.u8("hash_mask_len", "Hash mask len")
    candidatePriority = p.u8("bsr_priority", "BSR priority")
    points = p.u8("rp_count", "RP count")
    fragmentPoints = p.u8("frp_count", "FRP count")
    priority = p.u8("priority", "Priority")
    prefixes = p.u8("prefix_count", "Prefix-count")
    pruneIndicator = p.flag(
      "prune_indicator", "Prune indicator", mask: 0x80, set: "Set", unset: "Not set")
    pruneNow = p.flag("prune_now", "Prune now", mask: 0x40, set: "Set", unset: "Not set")
    override = p.flag(
      "assert_override", "Assert override", mask: 0x20, set: "Set", unset: "Not set")
    ttl = p.u8("ttl", "TTL")
    interval = p.u8("interval", "Interval")
    maskLength = p.u8("mask_len", "Masklen")
    badChecksum = p.expert("bad_checksum", .checksum, .error, "Bad checksum")
    addresses = PIMAddresses(&p)
    hello = PIMHello(&p, addresses, hold: hold)
    ipv4 = p.uses("ip")
    ipv6 = p.uses("ipv6")
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    let start = d.offset
    let first = try d.peek(UInt8.self)
    let kind = first & 15
    d.protocolColumn("PIMv\(first >> 4)")
    d.info("")
    d.setOwnLength(d.remaining)
    let field = type
    let known = pimTypes.name(of: UInt64(kind)) != nil && first >> 4 == 2
    if known { d.info("\(field, kind)") } else { d.info("Unknown") }
    try d.add(bits: version, type, width: 1)
    if kind == 2 {
      try d.add(bits: isPacked, width: 1)
      try d.seek(start + 1)
    }
    try d.add(reserved, length: 1)
    try addChecksum(&d, start, first >> 4 == 2, kind)
    let place = d.offset
    let count = d.reportedRemaining
    guard first >> 4 == 2 else {
      d.put(options, at: Region(start, d.remaining + 4))
      return
    }
    let item = d.put(options, at: Region(place, count))
    d.label("PIM Options")
    let sub = d.open(item)
    let payload = try addBody(&d, kind, item)
    d.close(sub)
    guard payload == 4 || payload == 6 else { return }
    // The ends are those of the packet inside, the line is the register's.
    try d.call(payload == 4 ? ipv4 : ipv6)
    d.protocolColumn("PIMv2")
    d.info("Register")
  }

  private func addChecksum(
    _ d: inout Dissection, _ start: Int, _ isKnown: Bool, _ kind: UInt8
  ) throws(Malformed) {
    let value = try d.add(checksum)
    let item = d.last
    let place = Region(d.offset - 2, 0)
    var count = d.offset - start + d.reportedRemaining
    guard isKnown, d.remaining == d.reportedRemaining else {
      d.append(" [unverified]")
      d.put(checksumState, 2, at: place, .generated)
      return
    }
    func sum(_ count: Int) -> (Region, UInt64) {
      let pseudo =
        d.packet.source.kind == .ipv6 ? d.pseudoHeaderSum(length: count, proto: 103) : 0
      return (Region(start, count), pseudo)
    }
    var (region, pseudo) = sum(count)
    // Of registers only the head counts (RFC 7761 section 4.9), but some senders sum all.
    if kind == 1, d.onesSum(region, adding: pseudo) != 0xffff {
      count = min(8, count)
      (region, pseudo) = sum(count)
    }
    let isGood = d.onesSum(region, adding: pseudo) == 0xffff
    if isGood {
      d.append(" [correct]")
    } else {
      let expected = d.expectedSum(region, for: value, adding: pseudo)
      d.append(" incorrect, should be 0x\(expected, hex: 4)")
      d.expert(badChecksum, at: item, "Bad checksum [should be 0x\(expected, hex: 4)]")
    }
    d.put(checksumState, isGood ? 1 : 0, at: place, .generated)
  }

  /// - Returns: which version of IP follows, if one does.
  private func addBody(
    _ d: inout Dissection, _ kind: UInt8, _ item: Item
  ) throws(Malformed) -> UInt8 {
    switch kind {
    case 0: try hello.add(&d, item)
    case 1: return try addRegister(&d)
    case 2:
      try addresses.addGroup(&d, "Group")
      try addresses.addUnicast(&d, addresses.source, addresses.source6, "Source")
    case 3, 6, 7: try addJoins(&d)
    case 4: try addBootstrap(&d)
    case 5: try addAssert(&d)
    case 8: try addCandidate(&d)
    case 9: try addRefresh(&d)
    default: break
    }
    return 0
  }

  private func addRegister(_ d: inout Dissection) throws(Malformed) -> UInt8 {
    try d.add(flags, bits: isBorder, isNull)
    let kind = try d.peek(UInt8.self) >> 4
    d.put(inner, kind, at: d.next(1))
    if kind == 0 {
      d.put(dummy, at: d.next(d.reportedRemaining))
      let version = d.packet.source.kind == .ipv6 ? "IPv6" : "IPv4"
      d.append(Phrase(version))
    }
    return kind
  }

  private func addJoins(_ d: inout Dissection) throws(Malformed) {
    try addresses.addUnicast(&d, addresses.upstream, addresses.upstream6, "Upstream-neighbor")
    try d.add(reserved, length: 1)
    let count = Int(try d.add(groups))
    try d.add(hold)
    for i in 0..<count {
      try d.step()
      let item = d.put(groupSet, "", at: d.next(d.remaining))
      d.label("Group \(i)")
      let sub = d.open(item)
      try addresses.addGroup(&d, "Group \(i)")
      let joining = Int(try d.peek(UInt16.self))
      let pruning = Int(try d.peek(UInt16.self, ahead: 2))
      let counts = d.offset
      try d.add(joins)
      let joinItem = d.open()
      try d.skip(2)
      for _ in 0..<joining {
        try d.step()
        try addresses.addSource(&d, addresses.join, addresses.join6)
      }
      d.close(joinItem)
      d.put(prunes, UInt16(truncatingIfNeeded: pruning), at: Region(counts + 2, 2))
      let pruneItem = d.open()
      for _ in 0..<pruning {
        try d.step()
        try addresses.addSource(&d, addresses.prune, addresses.prune6)
      }
      d.close(pruneItem)
      d.close(sub)
    }
  }

  private func addBootstrap(_ d: inout Dissection) throws(Malformed) {
    try d.add(fragmentTag)
    try d.add(hashLength)
    try d.add(candidatePriority)
    try addresses.addUnicast(&d, addresses.bootstrap, addresses.bootstrap6, "BSR")
    var i = 0
    while d.reportedRemaining > 0 {
      try d.step()
      let item = try addresses.addGroup(&d, "Group \(i)")
      let sub = d.open(item)
      try d.add(points)
      let count = Int(try d.add(fragmentPoints))
      d.close(sub)
      try d.skip(2)
      for j in 0..<count {
        try d.step()
        try addresses.addUnicast(&d, addresses.point, addresses.point6, "RP \(j)")
        try d.add(hold)
        let inner = d.open(item)
        try d.add(priority)
        d.close(inner)
        // By observation under the protocol's own item.
        let outer = d.open(d.own)
        try d.add(reserved, length: 1)
        d.close(outer)
      }
      i += 1
    }
  }

  private func addPreference(_ d: inout Dissection) throws(Malformed) {
    let place = d.offset
    try d.add(bits: isShared, width: 1)
    try d.seek(place)
    try d.add(preference)
    try d.add(metric)
  }

  private func addAssert(_ d: inout Dissection) throws(Malformed) {
    try addresses.addGroup(&d, "Group")
    try addresses.addUnicast(&d, addresses.source, addresses.source6, "Source")
    try addPreference(&d)
  }

  private func addCandidate(_ d: inout Dissection) throws(Malformed) {
    let count = Int(try d.add(prefixes))
    try d.add(priority)
    try d.add(hold)
    try addresses.addUnicast(&d, addresses.point, addresses.point6, "RP")
    for i in 0..<count {
      try d.step()
      try addresses.addGroup(&d, "Group \(i)")
    }
  }

  private func addRefresh(_ d: inout Dissection) throws(Malformed) {
    try addresses.addGroup(&d, "Group")
    try addresses.addUnicast(&d, addresses.source, addresses.source6, "Source")
    try addresses.addUnicast(
      &d, addresses.originator, addresses.originator6, "Originator")
    try addPreference(&d)
    try d.add(maskLength)
    try d.add(ttl)
    try d.add(bits: pruneIndicator, pruneNow, override, width: 1)
    try d.add(interval)
  }
}

let pimTypes: ValueNames = [
  0: "Hello", 1: "Register", 2: "Register-stop", 3: "Join/Prune", 4: "Bootstrap", 5: "Assert",
  6: "Graft", 7: "Graft-Ack", 8: "Candidate-RP-Advertisement", 9: "State-Refresh",
  10: "DF election", 11: "ECMP redirect", 12: "PFM source discovery", 13: "Packed Register",
]
