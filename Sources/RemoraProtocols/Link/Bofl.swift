public import RemoraCore

/// Wellfleet's keepalive on Ethernet: a bridge says that a line is alive.
///
///     |                              PDU                              |
///     |                        sequence number                        |
public let bofl = Protocol("bofl", "Wellfleet Breath of Life", short: "BOFL") { p in
  let pdu = p.u32("pdu", "PDU", .hex, blurb: "PDU; normally equals 0x01010000 or 0x01011111")
  let sequence = p.u32("sequence", "Sequence", blurb: "incremental counter")
  let padding = p.bytes("padding", "Padding")
  p.over("ethertype", 0x8102)
  return { d throws(Malformed) in
    d.protocolColumn("BOFL")
    d.info("")
    d.setOwnLength(d.reportedRemaining)
    let kind = try d.add(pdu)
    d.info("PDU: 0x\(kind, hex: 8)")
    let number = try d.add(sequence)
    d.info(append: " Sequence: \(number)")
    if d.remaining > 0 { try d.add(padding, length: d.remaining) }
  }
}
