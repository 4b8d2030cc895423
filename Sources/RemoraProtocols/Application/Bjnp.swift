public import RemoraCore

/// Canon's protocol for printers and scanners in a network.
///
///     |                  'B' 'J' 'N' 'P' or the like                  |
///     |     type      |     code      |        sequence number        :
///     :        sequence number        |          session              |
///     |                       length of payload                       |
public let bjnp = Protocol("bjnp", "Canon BJNP", short: "BJNP") { p in
  p.keepsToItself()
  let f = BjnpFields(&p)
  p.over("udp.port", [8611, 8612, 8613, 8614])
  return { d throws(Malformed) in
    d.protocolColumn("BJNP")
    d.info("")
    d.setOwnLength(d.reportedRemaining)
    try d.add(f.id, length: 4, encoding: .ascii)
    let type = try d.add(f.type)
    let code = try d.add(f.code)
    let typeName = BjnpFields.types.name(of: UInt64(type)) ?? "Unknown type (\(type))"
    let codeName = BjnpFields.codes.name(of: UInt64(code)) ?? "Unknown code (\(code))"
    d.info("\(typeName): \(codeName)")
    d.summary(", \(typeName): \(codeName)")
    try d.add(f.seqNo)
    try d.add(f.sessionId)
    let length = Int(try d.add(f.payloadLen))
    if length > 0 { try d.add(f.payload, length: length) }
  }
}
