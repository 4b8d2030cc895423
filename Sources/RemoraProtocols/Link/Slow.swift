public import RemoraCore

/// Slow protocols: a few frames a second between neighbours (IEEE 802.3-2022 annex 57A).
public let slowProtocols = Protocol("slow", "802.3 Slow protocols", short: "Slow Protocols") { p in
  let subtype = p.u8(
    "subtype", "Slow Protocols subtype", .hex,
    names: [
      1: "LACP", 2: "Marker Protocol", 3: "OAM", 10: "Organization Specific Slow Protocol",
    ])
  let table = p.table("subtype", UInt8.self)
  let data = p.uses("data")
  p.over("ethertype", 0x8809)
  return { d throws(Malformed) in
    let kind = try d.peekOrWithdraw(UInt8.self)
    d.protocolColumn("Slow Protocols")
    d.info("Subtype = \(kind)")
    d.setOwnLength(1)
    try d.add(subtype)
    if try d.call(table, kind, .strict) { return }
    if d.reportedRemaining > 0 { try d.call(data) }
  }
}
