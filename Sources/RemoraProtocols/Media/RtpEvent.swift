public import RemoraCore

/// Telephone events in RTP (RFC 4733).
///
///     |     event     |E|R| volume    |          duration             |
public let rtpEvent = Protocol("rtpevent", "RFC 2833 RTP Event", short: "RTP Event") { p in
  let f = RTPEventFields(&p)
  return { d throws(Malformed) in
    d.protocolColumn("RTP EVENT")
    let event = try d.add(f.eventId)
    let flags: UInt8 = try d.peek(UInt8.self)
    let name = f.eventId
    d.info(
      "Payload type=RTP Event, \(name, event)\(flags & 0x80 != 0 ? " (end)" : "")")
    try d.add(bits: f.endOfEvent, f.reserved, f.volume, width: 1)
    try d.add(f.duration)
  }
}
