public import RemoraCore

/// What the parallel redundancy protocol puts behind a frame (IEC 62439-3).
///
///     |        sequence number        |  LAN  |      size of all      |
///     |         suffix 0x88fb         |
public let prp = Protocol(
  "prp", "Parallel Redundancy Protocol (IEC62439 Part 3)", short: "PRP"
) { p in
  let sequence = p.u16("trailer.prp_sequence_nr", "Sequence number")
  let lan = p.u16(
    "trailer.prp_lan", "LAN", mask: 0xf000, names: [10: "LAN A", 11: "LAN B"])
  let size = p.u16("trailer.prp_size", "Size", mask: 0x0fff)
  let suffix = p.u16("trailer.prp1_suffix", "Suffix", .hex)
  let version = p.string("trailer.version", "PRP Version")

  return { d throws(Malformed) in
    d.put(version, "PRP-1", at: d.next(6))
    try d.add(sequence)
    let word = try d.peek(UInt16.self)
    d.put(lan, word >> 12, at: d.next(2))
    let count = word & 0x0fff
    // The link layer says what it should be.
    let right = UInt16(truncatingIfNeeded: d.packet.ethertype)
    d.put(size, count, at: d.next(2))
    d.label(
      "LSDU size: \(count) \(count == right ? "[correct]" : "[WRONG, should be \(right)]")")
    try d.skip(2)
    try d.add(suffix)
  }
}
