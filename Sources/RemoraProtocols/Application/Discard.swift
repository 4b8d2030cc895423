public import RemoraCore

/// Discard (RFC 863): what is sent is thrown away.
public let discard = Protocol("discard", "Discard Protocol", short: "DISCARD") { p in
  let data = p.bytes("data", "Data")
  let length = p.u32("len", "Reported Length")
  let wakeUp = p.uses("wol")
  p.over("udp.port", 9)
  p.over("tcp.port", 9)
  return { d throws(Malformed) in
    // The port to which machines are sent what wakes them up.
    if isMagicPacket(d) {
      d.withdraw()
      return try d.call(wakeUp)
    }
    d.protocolColumn("DISCARD")
    d.info("Discard")
    let place = d.here
    let size = UInt32(truncatingIfNeeded: d.reportedRemaining)
    try d.add(data, length: d.remaining)
    d.put(length, size, at: place)
  }
}
