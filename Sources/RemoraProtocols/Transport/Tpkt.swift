public import RemoraCore

/// Packets of ISO transport over TCP (RFC 1006 section 6).
///
///     |   version 3   |   reserved    |            length             |
public let tpkt = Protocol("tpkt", "TPKT - ISO on TCP - RFC1006", short: "TPKT") { p in
  p.mayDecline()
  let version = p.u16("version", "Version")
  let reserved = p.u8("reserved", "Reserved")
  let length = p.u16("length", "Length", blurb: "Length of data unit, including this header")
  let rest = p.bytes("continuation_data", "Continuation data")
  let transport = p.uses("cotp")
  let itself = p.uses("tpkt")
  // What is declined on these ports: remote desktops go on in TLS.
  _ = p.uses("tls")
  p.over("tcp.port", [102, 3389])
  return { d throws(Malformed) in
    if d.remaining < 4, d.canWait, d.octet(at: d.offset) == 3 {
      d.withdraw()
      return d.wait(for: .segment, from: d.offset)
    }
    guard d.remaining >= 4, let first = try? d.peek(UInt8.self), first == 3,
      let size = try? d.peek(UInt16.self, ahead: 2), size >= 7
    else {
      // Not the beginning of a packet: the middle of one, or something else.
      if d.packet.sourcePort != 102, d.packet.destinationPort != 102 {
        d.withdraw()
        return d.decline()
      }
      d.protocolColumn("TPKT")
      d.info("Continuation")
      if d.remaining > 0 { try d.add(rest, length: d.remaining) }
      return
    }
    if Int(size) > d.reportedRemaining, d.canWait {
      d.withdraw()
      d.info("")
      return d.wait(for: .bytes(Int(size) - d.remaining), from: d.offset)
    }
    d.protocolColumn("TPKT")
    d.label(d.own, "TPKT, Version: 3, Length: \(size)")
    d.setOwnLength(4)
    d.put(version, 3, at: d.next(1))
    try d.skip(1)
    try d.add(reserved)
    try d.add(length)
    try d.call(transport, length: min(Int(size) - 4, d.reportedRemaining))
    if d.remaining > 0 { try d.call(itself, .unlisted) }
  }
}
