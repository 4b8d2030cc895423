public import RemoraCore

/// Control messages of the Locator/ID Separation Protocol (RFC 9301).
///
///     | type  |      flags, reserved      |  record count  |
///     |                     nonce (8 bytes)              | …
public let lisp = Protocol(
  "lisp", "Locator/ID Separation Protocol", short: "LISP Control"
) { p in
  p.keepsToItself()
  let layer = LispLayer.shared(&p)
  let inner = LispEnvelope(&p)
  p.over("udp.port", 4342)
  return { d throws(Malformed) in try layer.read(&d, inner) }
}

/// What an encapsulated message hangs in, and whether one is in hand.
struct LispEnvelope {
  let ipv4, ipv6, data: ProtocolHandle
  /// 0 outside of one, 2 within one that comes from a delegated database, 1 within others.
  let nesting: State<UInt8>

  init(_ p: inout Builder) {
    ipv4 = p.uses("ip")
    ipv6 = p.uses("ipv6")
    data = p.uses("data")
    nesting = p.state { 0 }
  }
}

struct LispLayer {
  let f: LispFields
  let undecoded, unexpectedField, expectedField: Expert
  let source, router, prefix, eid, infoPrefix, member, instance, system, place, nonceSlot,
    sourceSlot, groupSlot, hopSlot, fromSlot, toSlot, entrySlot, key, value,
    locatorOfNAT: LispSlot

  /// Addresses in hand that hold each other.
  let canonicalDepth: State<UInt8>

  static let kinds: ValueNames = lispLcafTypeNames

  /// The same fields for all protocols of the family.
  static func shared(_ p: inout Builder) -> LispLayer {
    p.shared("lisp.layer", owner: "lisp") { p in LispLayer(&p) }
  }

  init(_ p: inout Builder) {
    f = LispFields(&p)
    canonicalDepth = p.state { 0 }
    undecoded = p.expert(
      "undecoded", .undecoded, .warning, "Not dissected yet (report to wireshark.org)")
    unexpectedField = p.expert("unexpected_field", .protocolRule, .error, "Unexpected field")
    expectedField = p.expert("expected_field", .protocolRule, .error, "Expecting field")
    source = LispSlot(
      family: f.mreqSrceidAfi, ipv4: f.mreqSrceidIpv4, ipv6: f.mreqSrceidIpv6,
      mac: f.mreqSrceidMac, canonical: "Source EID")
    router = LispSlot(family: f.mreqItrRlocAfi, ipv4: f.mreqItrRlocIpv4, ipv6: f.mreqItrRlocIpv6)
    prefix = LispSlot(
      family: f.mreqRecordPrefixAfi, ipv4: f.mreqRecordPrefixIpv4, ipv6: f.mreqRecordPrefixIpv6,
      mac: f.mreqRecordPrefixMac, name: f.mreqRecordPrefixDn, canonical: "Prefix")
    eid = LispSlot(
      family: f.mappingEidAfi, ipv4: f.mappingEidIpv4, ipv6: f.mappingEidIpv6,
      mac: f.mappingEidMac, name: f.mappingEidDn, canonical: "EID Prefix")
    infoPrefix = LispSlot(
      family: f.infoPrefixAfi, ipv4: f.infoPrefixIpv4, ipv6: f.infoPrefixIpv6,
      canonical: nil)
    member = LispSlot(
      family: f.lcafAfiListAfi, ipv4: f.lcafAfiListIpv4, ipv6: f.lcafAfiListIpv6,
      mac: f.lcafAfiListMac, name: f.lcafAfiListDn, canonical: "List Item Address")
    instance = LispSlot(
      family: f.lcafIidAfi, ipv4: f.lcafIidIpv4, ipv6: f.lcafIidIpv6, mac: f.lcafIidMac,
      name: f.lcafIidDn, canonical: "Address")
    system = LispSlot(
      family: f.lcafAsnAfi, ipv4: f.lcafAsnIpv4, ipv6: f.lcafAsnIpv6, mac: f.lcafAsnMac,
      name: f.lcafAsnDn, canonical: "Address")
    place = LispSlot(
      family: f.lcafGeoAfi, ipv4: f.lcafGeoIpv4, ipv6: f.lcafGeoIpv6, mac: f.lcafGeoMac,
      name: f.lcafGeoDn, canonical: "Address")
    nonceSlot = LispSlot(
      family: f.lcafNonceLocAfi, ipv4: f.lcafNonceLocIpv4, ipv6: f.lcafNonceLocIpv6,
      mac: f.lcafNonceLocMac, name: f.lcafNonceLocDn, canonical: "Address")
    sourceSlot = LispSlot(
      family: f.lcafMcinfoSrcAfi, ipv4: f.lcafMcinfoSrcIpv4, ipv6: f.lcafMcinfoSrcIpv6,
      canonical: "Source/Subnet Address")
    groupSlot = LispSlot(
      family: f.lcafMcinfoGrpAfi, ipv4: f.lcafMcinfoGrpIpv4, ipv6: f.lcafMcinfoGrpIpv6,
      canonical: "Group Address")
    hopSlot = LispSlot(
      family: f.lcafElpHopAfi, ipv4: f.lcafElpHopIpv4, ipv6: f.lcafElpHopIpv6,
      canonical: "Reencap Hop")
    fromSlot = LispSlot(
      family: f.lcafSrcdstSrcAfi, ipv4: f.lcafSrcdstSrcIpv4, ipv6: f.lcafSrcdstSrcIpv6,
      mac: f.lcafSrcdstSrcMac, canonical: "Source Prefix")
    toSlot = LispSlot(
      family: f.lcafSrcdstDstAfi, ipv4: f.lcafSrcdstDstIpv4, ipv6: f.lcafSrcdstDstIpv6,
      mac: f.lcafSrcdstDstMac, canonical: "Destination Prefix")
    entrySlot = LispSlot(
      family: f.lcafRleEntryAfi, ipv4: f.lcafRleEntryIpv4, ipv6: f.lcafRleEntryIpv6,
      canonical: "RTR/ETR")
    key = LispSlot(
      family: f.lcafKvKeyAfi, ipv4: f.lcafKvKeyIpv4, ipv6: f.lcafKvKeyIpv6, mac: f.lcafKvKeyMac,
      name: f.lcafKvKeyDn, canonical: "Key")
    value = LispSlot(
      family: f.lcafKvValueAfi, ipv4: f.lcafKvValueIpv4, ipv6: f.lcafKvValueIpv6,
      mac: f.lcafKvValueMac, name: f.lcafKvValueDn, canonical: "Value")
    locatorOfNAT = LispSlot(
      family: f.lcafNattRlocAfi, ipv4: f.lcafNattRlocIpv4, ipv6: f.lcafNattRlocIpv6,
      canonical: "RLOC")
  }

  // MARK: Messages

  func read(_ d: inout Dissection, _ envelope: LispEnvelope) throws(Malformed) {
    let kind = try d.peek(UInt8.self) >> 4
    let nesting = d[envelope.nesting]
    d.protocolColumn("LISP")
    d.setOwnLength(d.reportedRemaining)
    d.put(f.type, UInt32(kind), at: d.next(3))
    let name = f.type
    switch kind {
    case 1:
      d.info("\(nesting > 0 ? "Encapsulated " : "")Map-Request")
      try request(&d, isDelegated: nesting == 2)
    case 2:
      d.info("Map-Reply")
      try reply(&d)
    case 3:
      d.info("Map-Register")
      try register(&d)
    case 4:
      d.info("Map-Notify")
      try notify(&d)
    case 6:
      d.info("Map-Referral")
      try referral(&d)
    case 7: try info(&d)
    case 8:
      d.info("\(name, UInt32(kind))")
      return try encapsulated(&d, envelope)
    default: d.info("Unknown LISP Control Packet (\(kind))")
    }
    if d.remaining > 0 { try d.call(envelope.data) }
  }

  /// An encapsulated control message: a whole IP packet.
  private func encapsulated(_ d: inout Dissection, _ envelope: LispEnvelope) throws(Malformed) {
    let place = d.next(4)
    let word = try d.peek(UInt32.self)
    d.put(f.ecmFlagsSec, word & 0x800_0000 != 0, at: place)
    d.put(f.ecmFlagsDdt, word & 0x400_0000 != 0, at: place)
    d.put(f.ecmRes, word & 0x3ff_ffff, at: place)
    try d.skip(4)
    d.setOwnLength(4)
    guard d.remaining > 0 else { return }
    let version = try d.peek(UInt8.self) >> 4
    guard version == 4 || version == 6 else { return try d.call(envelope.data) }
    let before = d[envelope.nesting]
    d[envelope.nesting] = word & 0x400_0000 != 0 ? 2 : 1
    let packet = version == 4 ? envelope.ipv4 : envelope.ipv6
    try d.call(packet, length: d.reportedRemaining, .guarded)
    d[envelope.nesting] = before
  }

  private func request(_ d: inout Dissection, isDelegated: Bool) throws(Malformed) {
    let word = try d.peek(UInt32.self) >> 8
    let routers = Int(word & 0x1f) + 1
    let place = d.next(3)
    d.put(f.mreqFlags, word >> 14 & 0x3f, at: place)
    let open = d.open()
    for (field, bit) in [
      (f.mreqFlagsAuth, 0x80000), (f.mreqFlagsMrp, 0x40000), (f.mreqFlagsProbe, 0x20000),
      (f.mreqFlagsSmr, 0x10000), (f.mreqFlagsPitr, 0x8000), (f.mreqFlagsSmri, 0x4000),
    ] as [(Field<Bool>, UInt32)] {
      d.put(field, word & bit != 0, at: place)
    }
    d.close(open)
    if word & 0x8000 != 0 { d.info(append: " by P-ITR") }
    if word & 0x10000 != 0 { d.info(append: " (SMR)") }
    if word & 0x20000 != 0 { d.info(append: " (RLOC-probe)") }
    if word & 0x4000 != 0 { d.info(append: " (SMR-invoked)") }
    if isDelegated { d.info(append: " (DDT-originated)") }
    d.put(f.mreqRes, word >> 5 & 0x1ff, at: place)
    d.put(f.irc, word & 0x1f, at: place)
    try d.skip(3)
    let count = try d.add(f.records)
    try d.add(f.nonce)
    let family = try d.add(source.family)
    if family == LispFamily.none { d.put(f.mreqSrceidString, "not set", at: d.here) }
    if try address(&d, family, source) == nil {
      d.expert(
        unexpectedField, at: d.own, "Unexpected Source EID AFI (\(family)), cannot decode")
      return
    }
    for i in 1...routers {
      try d.step()
      if try !locator(&d, i) { return }
    }
    for i in 0..<Int(count) {
      try d.step()
      if try !requested(&d, i + 1, isOnly: count == 1) { return }
    }
    guard word & 0x40000 != 0 else { return }
    let record = d.put(f.mrepRecord, at: d.next(d.remaining))
    let reply = d.open(record)
    _ = try mapping(&d, 1, isReferral: false)
    d.close(reply, fitting: true)
  }

  private func locator(_ d: inout Dissection, _ number: Int) throws(Malformed) -> Bool {
    let family = try d.peek(UInt16.self)
    let isKnown = family == LispFamily.ipv4 || family == LispFamily.ipv6
    let known = isKnown ? try d.lispAddress(family, ahead: 2) : nil
    let item = d.put(f.mreqItrRloc, at: d.next(2 + (known?.size ?? 0)))
    let open = d.open(item)
    try d.add(router.family)
    if let known {
      _ = try address(&d, family, router)
      d.label(item, "ITR-RLOC \(number): \(known.text)")
    }
    d.close(open)
    if !isKnown { unexpected(&d, f.mreqItrRloc, family) }
    return isKnown
  }

  private func requested(
    _ d: inout Dissection, _ number: Int, isOnly: Bool
  ) throws(Malformed) -> Bool {
    let length = try d.peek(UInt8.self, ahead: 1)
    let family = try d.peek(UInt16.self, ahead: 2)
    let known = try d.lispAddress(family, ahead: 4)
    let item = d.put(f.mreqRecord, at: d.next(4 + (known?.size ?? 0)))
    let open = d.open(item)
    try d.add(f.mreqRecordRes)
    try d.add(f.mreqRecordPrefixLength)
    try d.add(prefix.family)
    let text = try address(&d, family, prefix)
    d.close(open)
    guard let text else {
      d.expert(
        unexpectedField, at: d.own, "Unexpected EID prefix AFI (\(family)), cannot decode")
      return false
    }
    d.label(item, "Map-Request Record \(number): \(text)/\(length)")
    if isOnly { d.info(append: " for \(text)/\(length)") }
    return true
  }

  private func reply(_ d: inout Dissection) throws(Malformed) {
    if try d.peek(UInt8.self) & 8 != 0 { d.info(append: " (RLOC-probe reply)") }
    try d.add(bits: f.mrepFlagsProbe, f.mrepFlagsEnlr, f.mrepFlagsSec, f.mrepRes, width: 3)
    let count = try d.add(f.records)
    try d.add(f.nonce)
    try mappings(&d, count, isReferral: false)
  }

  /// - Returns: what it is for, if it has one record.
  @discardableResult
  func register(_ d: inout Dissection) throws(Malformed) -> String? {
    let word = try d.peek(UInt32.self) >> 8
    if word & 0x10000 != 0 { d.info(append: " (RTR)") }
    try d.add(
      bits: f.mregFlagsPmr, f.mregFlagsSec, f.mregFlagsXtrid, f.mregFlagsRtr, f.mregRes,
      f.mregFlagsWmn, width: 3)
    let count = try d.add(f.records)
    try d.add(f.nonce)
    try authentication(&d, f.keyid, f.authlen, f.auth)
    let text = try mappings(&d, count, isReferral: false)
    if word & 0x20000 != 0 {
      try d.add(f.xtrid, length: 16)
      try d.add(f.siteid, length: 8)
    }
    return text
  }

  private func notify(_ d: inout Dissection) throws(Malformed) {
    let flags = try d.peek(UInt8.self)
    if flags & 4 != 0 { d.info(append: " (RTR)") }
    try d.add(bits: f.mnotFlagsXtrid, f.mnotFlagsRtr, f.mnotRes, width: 3)
    let count = try d.add(f.records)
    try d.add(f.nonce)
    try authentication(&d, f.keyid, f.authlen, f.auth)
    try mappings(&d, count, isReferral: false)
    if flags & 8 != 0 {
      try d.add(f.xtrid, length: 16)
      try d.add(f.siteid, length: 8)
    }
    if flags & 4 != 0 { try authentication(&d, f.msrtrKeyid, f.msrtrAuthlen, f.msrtrAuth) }
  }

  private func referral(_ d: inout Dissection) throws(Malformed) {
    try d.add(bits: f.mrefRes, width: 3)
    let count = try d.add(f.records)
    try d.add(f.nonce)
    try mappings(&d, count, isReferral: true)
  }

  private func info(_ d: inout Dissection) throws(Malformed) {
    let word = try d.peek(UInt32.self)
    let isReply = word & 0x800_0000 != 0
    d.info(isReply ? "Info-Reply" : "Info-Request")
    d.put(f.infoR, isReply, at: d.next(3))
    d.put(f.infoRes1, word & 0x7ff_ffff, at: d.next(4))
    try d.skip(4)
    try d.add(f.nonce)
    try authentication(&d, f.keyid, f.authlen, f.auth)
    try d.add(f.infoTtl)
    try d.add(f.infoRes2)
    let length = try d.peek(UInt8.self)
    let family = try d.peek(UInt16.self, ahead: 1)
    let known = try d.lispAddress(family, ahead: 3)
    let text = known?.text ?? ""
    let open = d.open(
      d.text("EID Prefix: \(text)/\(length)", at: d.next(3 + (known?.size ?? 0))))
    try d.add(f.infoPrefixMasklen)
    try d.add(infoPrefix.family)
    if family == LispFamily.canonical {
      try d.skip(known?.size ?? 0)
    } else if known != nil {
      _ = try address(&d, family, infoPrefix)
    }
    d.close(open)
    guard known != nil else {
      d.expert(
        unexpectedField, at: d.own, "Unexpected EID prefix AFI (\(family)), cannot decode")
      return
    }
    d.info(append: " for \(text)/\(length)")
    let next = try d.add(f.infoAfi)
    let expected = isReply ? LispFamily.canonical : LispFamily.none
    guard next == expected else {
      let name = isReply ? "LCAF" : "NULL"
      d.expert(
        expectedField, "Expecting \(name) AFI (\(expected)), found \(next), incorrect packet!")
      return
    }
    if isReply { try canonical(&d) }
  }

  private func authentication(
    _ d: inout Dissection, _ key: Field<UInt16>, _ length: Field<UInt16>, _ data: Field<Bytes>
  ) throws(Malformed) {
    try d.add(key)
    let count = Int(try d.add(length))
    try d.add(data, length: count)
  }
}
