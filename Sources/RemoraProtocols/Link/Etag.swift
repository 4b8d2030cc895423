public import RemoraCore

/// A bridge port extender's tag (IEEE 802.1BR-2012 section 7.5).
///
///     |PCP  |D|  ingress port base    |r r|grp|      port base        |
///     | ingress ext.  |  port ext.    |             type              |
public let etag = Protocol("etag", "802.1BR E-Tag", short: "ETAG") { p in
  let priority = p.u16(
    "pcp", "E-PCP", mask: 0xe000,
    names: [
      0: "Best Effort (default)", 1: "Background", 2: "Spare", 3: "Excellent Effort",
      4: "Controlled Load", 5: "Video, < 100ms latency and jitter",
      6: "Voice, < 10ms latency and jitter", 7: "Network Control",
    ], blurb: "Descriptions are recommendations from IEEE standard 802.1D-2004")
  let eligible = p.u16("dei", "E-DEI", mask: 0x1000)
  let ingress = p.u16("iecid_base", "Ingress_E-CID_base", .hex, mask: 0x0fff)
  let reserved = p.u16("resv", "Reserved", mask: 0xc000)
  let group = p.u16(
    "group", "GRP", mask: 0x3000,
    names: [
      0: "Point-to-point", 1: "Point-to-multipoint", 2: "Point-to-multipoint",
      3: "Point-to-multipoint",
    ])
  let base = p.u16("ecid_base", "E-CID_base", .hex, mask: 0x0fff)
  let ingressExtension = p.u8("iecid_ext", "Ingress_E-CID_ext", .hex)
  let portExtension = p.u8("ecid_ext", "E-CID_ext", .hex)
  let type = p.u16("etype", "Type", .hex, names: ethertypeNames)
  let trailer = FrameTrailer(&p, "trailer", blurb: "")
  let byType = p.uses("ethertype")
  p.over("ethertype", 0x893f)

  return { d throws(Malformed) in
    let high = UInt64(try d.peekOrWithdraw(UInt32.self))
    let low = UInt64(try d.peekOrWithdraw(UInt16.self, ahead: 4))
    d.protocolColumn("ETAG")
    d.info("")
    d.setOwnLength(6)
    let from = (low >> 8) << 12 | high >> 16 & 0xfff
    let to = (low & 0xff) << 12 | high & 0xfff
    d.summary(
      ", TCI: 0x\(high << 16 | low, hex: 1) Ingress_E-CID: \(from) E-CID: \(to)")
    try d.add(bits: priority, eligible, ingress, width: 2)
    try d.add(bits: reserved, group, base, width: 2)
    try d.add(ingressExtension)
    try d.add(portExtension)
    let kind = try d.add(type)
    let body = d.offset
    let captured = body + d.remaining
    let stop = body + d.reportedRemaining
    d.packet.ethertype = UInt32(kind)
    try d.call(byType)
    try trailer.add(&d, body: body, stop: stop, captured: captured, fcs: 0)
  }
}
