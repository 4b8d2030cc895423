public import RemoraCore

/// What IPMI's messages are wrapped in over a network (IPMI 2.0, section 13.6).
///
///     1.5: | type | sequence 4 | session 4 | code 16, unless type is 0 | length 1 |
///     2.0: | 6 | payload type | session 4 | sequence 4 | length 2 | payload | trailer |
public let ipmiSession = Protocol(
  "ipmi_session", "Intelligent Platform Management Interface (Session Wrapper)",
  short: "IPMI Session"
) { p in
  p.mayDecline()
  p.keepsToItself()
  let layer = IpmiSessionLayer(&p)
  p.over("rmcp.class", 7)
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct IpmiSessionLayer {
  let f: IpmiSessionFields
  let bus, data: ProtocolHandle

  init(_ p: inout Builder) {
    f = IpmiSessionFields(&p)
    bus = p.uses("ipmb")
    data = p.uses("data")
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    let type: UInt8 = try d.peek(UInt8.self)
    d.setOwnLength(d.reportedRemaining)
    if type == 6 { try addNew(&d) } else { try addOld(&d, type) }
  }

  private func addOld(_ d: inout Dissection, _ type: UInt8) throws(Malformed) {
    d.protocolColumn("IPMI")
    let id = try d.peekOrWithdraw(UInt32.self, ahead: 5).byteSwapped
    let hasCode = type != 0
    _ = try d.peekOrWithdraw(UInt8.self, ahead: hasCode ? 25 : 9)
    let session = String(id, radix: 16)
    d.info("Session ID 0x\(session)")
    d.label(d.own, "IPMI v1.5 Session Wrapper, session ID 0x\(session)")
    try d.add(f.authtype)
    try d.add(f.sequence, order: .little)
    try d.add(f.id, order: .little)
    if hasCode { try d.add(f.authcode, length: 16) }
    let length = Int(try d.add(f.msgLen))
    if length > d.reportedRemaining { try d.skip(length) }
    d.protocolColumn("IPMB")
    try d.call(bus, length: length)
  }

  private func addNew(_ d: inout Dissection) throws(Malformed) {
    d.protocolColumn("RMCP+")
    let payload = try d.peekOrWithdraw(UInt8.self, ahead: 1)
    let kind = payload & 0x3f
    let more = kind == 2 ? 6 : 0
    let id = try d.peekOrWithdraw(UInt32.self, ahead: 2 + more).byteSwapped
    _ = try d.peekOrWithdraw(UInt16.self, ahead: 10 + more)
    let session = String(id, radix: 16)
    let name =
      IpmiSessionFields.payloads.name(of: UInt64(kind))
      ?? "Unknown (0x\(Phrase.hex(UInt64(kind), 2)))"
    d.info("Session ID 0x\(session), payload type: \(name)")
    d.label(d.own, "IPMI v2.0+ Session Wrapper, session ID 0x\(session)")
    try d.add(f.authtype)
    let secret = payload & 0x80 != 0 ? "" : "not "
    let proven = payload & 0x40 != 0 ? "" : "not "
    let text =
      "Payload type: \(name) (0x\(Phrase.hex(UInt64(kind), 2))), \(secret)encrypted, \(proven)authenticated"
    let sub = d.open(d.text("\(text)", at: d.next(1)))
    try d.add(bits: f.payloadtypeEnc, f.payloadtypeAuth, f.payloadtype, width: 1)
    d.close(sub)
    if kind == 2 {
      try d.add(f.oemIana, length: 4)
      try d.add(f.oemPayloadid, length: 2)
    }
    try d.add(f.id, order: .little)
    try d.add(f.sequence, order: .little)
    let length = Int(try d.add(f.msgLen16, order: .little))
    if length > d.reportedRemaining { try d.skip(length) }
    let place = d.offset
    if d.reportedRemaining > length {
      try d.skip(length)
      try d.add(f.trailer, length: d.remaining)
      try d.seek(place)
    }
    if kind == 0, payload & 0x80 == 0 {
      d.protocolColumn("IPMB")
      try d.call(bus, length: length)
    } else {
      try d.call(data, length: length)
    }
  }
}

/// Messages of the bus between the controllers of a machine: shown as they are.
public let ipmb = Protocol(
  "ipmb", "Intelligent Platform Management Bus", short: "IPMB"
) { p in
  p.mayDecline()
  p.keepsToItself()
  p.isNotListed()
  let command = p.bytes("/ipmi.bus_command_data", "Bus command data")
  let data = p.uses("data")
  return { d throws(Malformed) in
    guard d.remaining >= 7 else {
      d.withdraw()
      return d.decline()
    }
    d.setOwnLength(d.reportedRemaining)
    d.put(command, at: d.next(d.remaining))
    try d.call(data)
  }
}
