public import RemoraCore

/// Remote authentication, authorization and accounting (RFC 2865 section 3, RFC 2866, RFC 5176).
///
///     |     code      |  identifier   |            length             |
///     |                authenticator (16 bytes)                 | attributes …
public let radius = Protocol("radius", "RADIUS Protocol", short: "RADIUS") { p in
  p.mayDecline()
  p.keepsToItself()
  let layer = RADIUSLayer(&p)
  p.over("udp.port", [1645, 1646, 1700, 1812, 1813, 3799])
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct RADIUSLayer {
  /// A request, and what answered it.
  struct Exchange: BitwiseCopyable {
    var request: UInt32 = 0
    var response: UInt32 = 0
    var time = AbsoluteTime(seconds: 0, nanoseconds: 0)
  }

  let f: RADIUSFields
  let attributes: RADIUSAttributes
  let exchanges: State<FlowTable<Exchange>>
  let moments: State<FrameMemory<Exchange>>
  let tied: FieldGroup

  init(_ p: inout Builder) {
    f = RADIUSFields(&p)
    attributes = RADIUSAttributes(&p)
    exchanges = p.state { FlowTable<Exchange>(limit: 1 << 16) }
    moments = p.state { FrameMemory<Exchange>() }
    tied = p.group([
      f.requestFrame.id, f.responseFrame.id, f.time.id, f.duplicate.id, f.requestDuplicate.id,
      f.responseDuplicate.id,
    ])
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    guard let code = d.number(at: d.offset, UInt8.self), RADIUSFields.knows(code),
      let length = d.number(at: d.offset + 2, UInt16.self), length >= 20
    else {
      d.withdraw()
      return d.decline()
    }
    d.protocolColumn("RADIUS")
    let id = try d.peek(UInt8.self, ahead: 1)
    let fields = f.code
    d.info("\(fields, code) id=\(id)")
    d.limit(to: Int(length))
    d.setOwnLength(d.reportedRemaining)
    let head = d.head
    try d.add(f.code)
    try d.add(f.id)
    d.label("Packet identifier: 0x\(String(id, radix: 16)) (\(id))")
    try d.add(f.length)
    try d.add(f.authenticator, length: 16)
    let isRequest = RADIUSFields.isRequest(code)
    let isReply = RADIUSFields.request(of: code) != nil
    if isRequest { d.put(f.isRequest, true, at: head, .hidden) }
    if isReply { d.put(f.isResponse, true, at: head, .hidden) }
    if isRequest || isReply { addLinks(&d, code, id, head) }
    if d.reportedRemaining > 0 {
      let count = d.reportedRemaining
      let sub = d.open(d.text("Attribute Value Pairs", at: d.next(count)))
      try attributes.add(&d)
      d.close(sub)
    }
  }

  private func addLinks(_ d: inout Dissection, _ code: UInt8, _ id: UInt8, _ head: Region) {
    guard d.keeps(tied) || d.wants(tied) else { return }
    let packet = d.packet
    let request = RADIUSFields.request(of: code) ?? code
    let key = FlowKey(
      from: packet.source, packet.sourcePort, to: packet.destination, packet.destinationPort,
      tag: UInt16(request) << 8 | UInt16(id))
    let isReply = request != code
    if packet.isRevisit {
      guard let known = d[moments][packet.number, d.place] else { return }
      if isReply {
        addReply(&d, known, id, head)
      } else {
        addRequest(&d, known, key, id, head)
      }
      return
    }
    var known = Exchange()
    if isReply {
      guard let index = d[exchanges].find(key) else { return }
      known = d[exchanges][index]
      if known.response == 0 { d[exchanges][index].response = packet.number }
      addReply(&d, known, id, head)
    } else {
      let index = d[exchanges].place(key) { _ in Exchange() }.index
      known = d[exchanges][index]
      // The number is free again after a while.
      if known.request != 0, packet.time.since(known.time).nanoseconds > 300_000_000_000 {
        known = Exchange()
      }
      if known.request == 0 {
        d[exchanges][index] = Exchange(request: packet.number, time: packet.time)
      }
      addRequest(&d, known, key, id, head)
    }
    if d.remembers { d[moments][packet.number, d.place] = known }
  }

  private func addRequest(
    _ d: inout Dissection, _ known: Exchange, _ key: FlowKey, _ id: UInt8, _ head: Region
  ) {
    if known.request != 0 {
      d.info(append: ", Duplicate Request")
      d.put(f.duplicate, UInt32(id), at: head, .hidden)
      d.put(f.requestDuplicate, FrameNumber(known.request), at: head, .generated)
    } else if d.packet.isRevisit, let index = d[exchanges].find(key) {
      let now = d[exchanges][index]
      guard now.request == d.packet.number, now.response != 0 else { return }
      d.put(f.responseFrame, FrameNumber(now.response), at: head, .generated)
      d.label("The response to this request is in frame \(now.response)")
    }
  }

  private func addReply(_ d: inout Dissection, _ known: Exchange, _ id: UInt8, _ head: Region) {
    d.put(f.requestFrame, FrameNumber(known.request), at: head, .generated)
    d.label("This is a response to a request in frame \(known.request)")
    d.put(f.time, d.packet.time.since(known.time), at: head, .generated)
    guard known.response != 0, known.response != d.packet.number else { return }
    d.info(append: ", Duplicate Response")
    d.put(f.duplicate, UInt32(id), at: head, .hidden)
    d.put(f.responseDuplicate, FrameNumber(known.response), at: head, .generated)
  }
}

/// The fields of the header.
struct RADIUSFields {
  let code, id: Field<UInt8>
  let length: Field<UInt16>
  let authenticator: Field<Bytes>
  let isRequest, isResponse: Field<Bool>
  let requestFrame, responseFrame, requestDuplicate, responseDuplicate: Field<FrameNumber>
  let time: Field<RelativeTime>
  let duplicate: Field<UInt32>

  static let codes: ValueNames = [
    1: "Access-Request", 2: "Access-Accept", 3: "Access-Reject", 4: "Accounting-Request",
    5: "Accounting-Response", 6: "Accounting-Status", 7: "Password-Request",
    8: "Password-Ack", 9: "Password-Reject", 10: "Accounting-Message", 11: "Access-Challenge",
    12: "Status-Server", 13: "Status-Client", 21: "Resource-Free-Request",
    22: "Resource-Free-Response", 23: "Resource-Query-Request", 24: "Query_Response",
    25: "Alternate-Resource-Reclaim-Request", 26: "NAS-Reboot-Request",
    27: "NAS-Reboot-Response", 29: "Next-Passcode", 30: "New-Pin", 31: "Terminate-Session",
    32: "Password-Expired", 33: "Event-Request", 34: "Event-Response",
    40: "Disconnect-Request", 41: "Disconnect-ACK", 42: "Disconnect-NAK", 43: "CoA-Request",
    44: "CoA-ACK", 45: "CoA-NAK", 50: "IP-Address-Allocate", 51: "IP-Address-Release",
    129: "ALU-State-Request", 130: "ALU-State-Accept", 131: "ALU-State-Reject",
    132: "ALU-State-Error",
  ]

  static func knows(_ code: UInt8) -> Bool { codes.name(of: UInt64(code)) != nil }

  static func isRequest(_ code: UInt8) -> Bool {
    switch code {
    case 1, 4, 7, 12, 21, 23, 25, 26, 30, 31, 33, 40, 43, 50, 129: true
    default: false
    }
  }

  /// The code of the request that a code answers.
  static func request(of code: UInt8) -> UInt8? {
    switch code {
    case 2, 3, 11: 1
    case 5: 4
    case 8, 9: 7
    case 22: 21
    case 24: 23
    case 27: 26
    case 34: 33
    case 41, 42: 40
    case 44, 45: 43
    case 51: 50
    case 130, 131, 132: 129
    default: nil
    }
  }

  init(_ p: inout Builder) {
    isRequest = p.flag("req", "Request", blurb: "true if RADIUS request")
    isResponse = p.flag("rsp", "Response", blurb: "true if RADIUS response")
    requestFrame = p.frameNumber("reqframe", "Request Frame")
    responseFrame = p.frameNumber("rspframe", "Response Frame", looksAhead: true)
    time = p.duration(
      "time", "Time from request", blurb: "Timedelta between Request and Response")
    code = p.u8("code", "Code", names: Self.codes)
    id = p.u8("id", "Identifier")
    authenticator = p.bytes("authenticator", "Authenticator")
    length = p.u16("length", "Length")
    duplicate = p.u32("dup", "Duplicate Message ID")
    requestDuplicate = p.frameNumber("req.dup", "Duplicate Request Frame Number")
    responseDuplicate = p.frameNumber("rsp.dup", "Duplicate Response Frame Number")
  }
}
