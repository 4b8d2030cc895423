public import RemoraCore

/// Remote Management and Control Protocol (DSP0136, section 3.2.2).
///
///     |    version    |   reserved    |   sequence    |A|     |  class  |
public let rmcp = Protocol(
  "rmcp", "Remote Management Control Protocol", short: "RMCP"
) { p in
  p.mayDecline()
  p.keepsToItself()
  let f = RmcpFields(&p)
  let byClass = p.table("class", UInt8.self)
  p.over("udp.port", 623)
  return { d throws(Malformed) in
    guard d.remaining >= 4 else {
      d.withdraw()
      return d.decline()
    }
    let code: UInt8 = try d.peek(UInt8.self, ahead: 3)
    guard let name = RmcpFields.classes.name(of: UInt64(code & 0x1f)) else {
      d.withdraw()
      return d.decline()
    }
    let isAck = code & 0x80 != 0
    let kind = isAck ? "RMCP ACK" : "Normal RMCP"
    d.protocolColumn("RMCP")
    d.info("\(kind), Class: \(name)")
    d.summary(", Class: \(name)")
    try d.add(f.version)
    try d.add(f.reserved)
    try d.add(f.sequence)
    let sub = d.open(d.text("Type: \(kind), Class: \(name)", at: d.next(1)))
    try d.add(bits: f.classField, f.type, width: 1)
    d.close(sub)
    guard !isAck, d.remaining > 0 else { return }
    try d.call(byClass, code & 0x1f)
  }
}

/// Alert Standard Format (DSP0136, section 3.2.4): presence, states, and secured sessions.
///
///     |                    enterprise number                          |
///     | message type  |      tag      |   reserved    |    length     |
public let asf = Protocol("asf", "Alert Standard Forum", short: "ASF") { p in
  p.mayDecline()
  p.keepsToItself()
  let layer = AsfLayer(&p)
  p.over("rmcp.class", 6)
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct AsfLayer {
  let f: AsfFields
  let tooShort: Expert
  let data: ProtocolHandle

  init(_ p: inout Builder) {
    f = AsfFields(&p)
    tooShort = p.expert(
      "payload_too_short", .protocolRule, .warning,
      "Payload length too short to include the type and length")
    data = p.uses("data")
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    d.protocolColumn("ASF")
    d.setOwnLength(8)
    let kind: UInt8 = try d.peek(UInt8.self, ahead: 4)
    d.info(
      "\(AsfFields.kinds.name(of: UInt64(kind)) ?? "Unknown (0x\(Phrase.hex(UInt64(kind), 2)))")")
    let number = try d.add(f.iana)
    if d.wantsLabels {
      let name = d.names.enterprise(number) ?? "Unknown"
      d.label(value: "\(name) (\(number))")
    }
    try d.add(f.type)
    try d.add(f.tag)
    try d.skip(1)
    let length = Int(try d.add(f.len))
    guard length > 0 else { return }
    switch kind {
    case 0x83:
      try d.add(f.mgtConsoleId)
      try addPayloads(&d, length - 4)
    case 0x43:
      try d.add(f.rsspStatusCode)
      try d.skip(3)
      try d.add(f.mgtConsoleId)
      try d.add(f.clientId)
      try addPayloads(&d, length - 12)
    default: try d.call(data, length: min(length, d.reportedRemaining))
    }
  }

  private func addPayloads(_ d: inout Dissection, _ length: Int) throws(Malformed) {
    var rest = length
    while rest >= 4 {
      try d.step()
      let type: UInt8 = try d.peek(UInt8.self)
      let size = Int(try d.peek(UInt16.self, ahead: 2))
      let name = AsfFields.payloads.name(of: UInt64(type)) ?? "Unknown (\(type))"
      // An empty one ends the list.
      if type == 0 { return }
      let sub = d.open(d.put(f.payload, at: d.next(min(size, d.remaining))))
      d.label("\(name): \(size) bytes")
      try d.add(f.payloadType)
      try d.skip(1)
      try d.add(f.payloadLen)
      guard size >= 4 else {
        d.expert(tooShort)
        return d.close(sub)
      }
      if size > 4 { try addPayload(&d, type, size - 4) }
      d.close(sub)
      rest -= size
    }
  }

  private func addPayload(
    _ d: inout Dissection, _ type: UInt8, _ size: Int
  ) throws(Malformed) {
    let sub = d.open(d.put(f.payloadData, at: d.next(size)))
    let end = d.offset + size
    if type == 1 || type == 2 {
      let field = type == 1 ? f.authAlg : f.integrityAlg
      let code: UInt8 = try d.peek(UInt8.self)
      if type == 1 {
        d.label(sub.item, "Authentication Algorithm: \(field, code)")
      } else {
        d.label(sub.item, "Integrity Algorithm: \(field, code)")
      }
      try d.add(field)
      if size > 1 { d.put(f.reserved, at: d.next(size - 1)) }
    }
    try d.seek(end)
    d.close(sub)
  }
}
