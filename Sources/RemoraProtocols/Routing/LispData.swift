public import RemoraCore

/// What LISP puts before a packet that it carries (RFC 9300 section 5.3).
///
///     |N|L|E|V|I|R|K|K|             nonce or map-version              |
///     |              instance ID, locator status bits                 |
public let lispData = Protocol(
  "lisp-data", "Locator/ID Separation Protocol (Data)", short: "LISP Data"
) { p in
  p.mayDecline()
  let layer = LispDataLayer(&p)
  p.over("udp.port", 4341)
  return { d throws(Malformed) in try layer.read(&d) }
}

struct LispDataLayer {
  let flags, flagsRes, lsb8: Field<UInt8>
  let flagsNonce, flagsLsb, flagsEnr, flagsMv, flagsIid: Field<Bool>
  let nonce, mapver, srcmapver, dstmapver, iid: Field<UInt32>
  let lsb: Field<UInt32>

  private let ipv4, ipv6: ProtocolHandle
  private let echoWithoutNonce, nonceAndVersion: Expert

  init(_ p: inout Builder) {
    flags = p.u8("flags", "Flags", .hex, blurb: "LISP Data Header Flags")
    flagsNonce = p.flag(
      "flags.nonce", "N bit (Nonce present)", mask: 0x80, set: "Set", unset: "Not set")
    flagsLsb = p.flag(
      "flags.lsb", "L bit (Locator-Status-Bits field enabled)", mask: 0x40, set: "Set",
      unset: "Not set")
    flagsEnr = p.flag(
      "flags.enr", "E bit (Echo-Nonce-Request)", mask: 0x20, set: "Set", unset: "Not set")
    flagsMv = p.flag(
      "flags.mv", "V bit (Map-Version present)", mask: 0x10, set: "Set", unset: "Not set")
    flagsIid = p.flag(
      "flags.iid", "I bit (Instance ID present)", mask: 0x8, set: "Set", unset: "Not set")
    flagsRes = p.u8("flags.res", "Reserved", .hex, mask: 0x7, blurb: "Must be zero")
    nonce = p.u24("nonce", "Nonce", .decHex)
    mapver = p.u24("mapver", "Map-Version", .hex)
    srcmapver = p.u24("srcmapver", "Source Map-Version", mask: 0xfff000)
    dstmapver = p.u24("dstmapver", "Destination Map-Version", mask: 0xfff)
    iid = p.u24("iid", "Instance ID")
    lsb = p.u32("lsb", "Locator-Status-Bits", .hex, mask: 0xffffffff)
    lsb8 = p.u8("lsb8", "Locator-Status-Bits", .hex, mask: 0xff)
    ipv4 = p.uses("ip")
    ipv6 = p.uses("ipv6")
    echoWithoutNonce = p.expert(
      "flags.en_invalid", .protocolRule, .warning,
      "Invalid flag combination: if E is set, N MUST be set")
    nonceAndVersion = p.expert(
      "flags.nv_invalid", .protocolRule, .warning,
      "Invalid flag combination: N and V can't be set both")
  }

  func read(_ d: inout Dissection) throws(Malformed) {
    guard d.reportedRemaining >= 8 else {
      d.withdraw()
      return d.decline()
    }
    d.protocolColumn("LISP")
    d.info("LISP Encapsulation Header")
    d.setOwnLength(8)
    let bits = try d.add(
      flags, bits: flagsNonce, flagsLsb, flagsEnr, flagsMv, flagsIid, flagsRes)
    let item = d.last
    let hasNonce = bits & 0x80 != 0
    let hasVersion = bits & 0x10 != 0
    if bits & 0x20 != 0, !hasNonce {
      let open = d.open(item)
      d.expert(echoWithoutNonce, at: item)
      d.close(open)
    }
    if hasNonce, hasVersion { d.expert(nonceAndVersion, at: item) }
    if hasNonce {
      try d.add(nonce)
    } else if hasVersion {
      try d.add(mapver, bits: srcmapver, dstmapver)
    } else {
      try d.skip(3)
    }
    if bits & 8 != 0 {
      try d.add(iid)
      if bits & 0x40 != 0 { try d.add(lsb8) } else { try d.skip(1) }
    } else if bits & 0x40 != 0 {
      try d.add(lsb)
    } else {
      try d.skip(4)
    }
    guard d.remaining > 0 else { return }
    switch try d.peek(UInt8.self) >> 4 {
    case 4: try d.call(ipv4)
    case 6: try d.call(ipv6)
    default: break
    }
  }
}
