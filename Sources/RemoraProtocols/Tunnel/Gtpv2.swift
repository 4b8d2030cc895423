public import RemoraCore

/// The GPRS Tunnelling Protocol's control plane, version 2 (3GPP TS 29.274 section 5).
///
///     | ver |P|T|M|sp |     type      |            length             |
///     |              endpoint, if T is set …                          |
///     |                sequence number                |     spare     |
public let gtpv2 = Protocol("gtpv2", "GPRS Tunneling Protocol V2", short: "GTPv2") { p in
  let layer = Gtpv2Layer(&p)
  return { d throws(Malformed) in try layer.dissect(&d) }
}

private struct Gtpv2Layer: Sendable {
  let flags, version, piggyback, hasEndpoint, hasPriority, message, spare: Field<UInt8>
  let length: Field<UInt16>
  let endpoint, sequence: Field<UInt32>
  let messages: ValueNames
  let elements: Gtpv2Elements
  let requests: Gtpv2Requests

  init(_ p: inout Builder) {
    requests = Gtpv2Requests(&p)
    flags = p.u8("flags", "Flags", .hex)
    version = p.u8("version", "Version", mask: 0xe0)
    piggyback = p.u8(
      "p", "Piggybacking flag (P)", mask: 0x10,
      blurb: "If Piggybacked message is present or not")
    hasEndpoint = p.u8(
      "t", "TEID flag (T)", mask: 0x08, blurb: "If TEID field is present or not")
    hasPriority = p.u8(
      "mp", "Message Priority(MP)", mask: 0x04,
      blurb: "If Message Priority field is present or not")
    messages = FieldSheet.list("message", in: gtpv2Names)
    message = p.u8("message_type", "Message Type", names: messages)
    length = p.u16("msg_length", "Message Length")
    endpoint = p.u32("teid", "Tunnel Endpoint Identifier", .hexDec, blurb: "TEID")
    sequence = p.u24("seq", "Sequence Number", .hexDec, blurb: "SEQ")
    spare = p.integer("spare", "Spare", .uint16, as: UInt8.self, container: 1)
    elements = Gtpv2Elements(&p)
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    d.protocolColumn("GTPv2")
    d.info("")
    let marks = try d.peekOrWithdraw(UInt8.self)
    let type = try d.peekOrWithdraw(UInt8.self, ahead: 1)
    d.info("\(messages.name(of: UInt64(type)) ?? "Unknown")")
    _ = try d.peekOrWithdraw(UInt16.self, ahead: 2)
    let size = Int(try d.peek(UInt16.self, ahead: 2)) + 4
    let isFollowed = marks & 0x10 != 0 && size < d.reportedRemaining
    d.setOwnLength(min(size, d.remaining))
    if size > d.remaining { d.setOwnLength(d.remaining) }
    let end = isFollowed ? d.offset + size : d.offset + d.reportedRemaining
    try d.inside(end - d.offset) { d throws(Malformed) in try add(&d, marks, type) }
    guard isFollowed, d.reportedRemaining > 0 else { return }
    d.beginAgain()
    let second = try d.peek(UInt8.self)
    let next = try d.peek(UInt8.self, ahead: 1)
    d.info(append: " / \(messages.name(of: UInt64(next)) ?? "Unknown")")
    d.setOwnLength(min(Int(try d.peek(UInt16.self, ahead: 2)) + 4, d.remaining))
    try add(&d, second, next)
  }

  private func add(_ d: inout Dissection, _ marks: UInt8, _ type: UInt8) throws(Malformed) {
    let start = d.offset
    try d.add(flags, bits: version, piggyback, hasEndpoint, hasPriority)
    try d.add(message)
    try d.add(length)
    if marks & 8 != 0 { try d.add(endpoint) }
    let number = try d.add(sequence)
    try d.add(spare)
    try elements.addAll(&d, message: type, isGroup: false, depth: 0)
    requests.add(&d, type, number, at: start)
  }
}

/// Which response belongs to which request.
private struct Gtpv2Requests: Sendable {
  struct Request {
    var frame: UInt32
    var time: AbsoluteTime
    var isAnswered = false
  }
  struct Answer {
    var frame: UInt32
    var time: RelativeTime
  }

  let request: Field<FrameNumber>
  let time: Field<RelativeTime>
  let either: FieldGroup
  let pending: State<FlowTable<Request>>
  let answers: State<FrameMemory<Answer>>

  private static let requests: Set<UInt8> = [
    25, 27, 29, 32, 34, 36, 64, 66, 68, 95, 97, 99, 130, 133, 135, 137, 139, 170, 176,
  ]
  private static let responses: Set<UInt8> = [
    26, 28, 30, 33, 35, 37, 65, 67, 69, 96, 98, 100, 131, 134, 136, 138, 140, 171, 177,
  ]

  init(_ p: inout Builder) {
    request = p.frameNumber(
      "response_to", "Response To",
      blurb: "This is a response to the GTP request in this frame")
    time = p.duration(
      "response_time", "Response Time", blurb: "The time between the Request and the Response")
    either = p.group([request.id, time.id])
    pending = p.state { FlowTable<Request>(limit: 1 << 16) }
    answers = p.state { FrameMemory<Answer>() }
    p.keepsToItself()
  }

  func add(_ d: inout Dissection, _ type: UInt8, _ sequence: UInt32, at place: Int) {
    guard d.keeps(either), let answer = answer(&d, type, sequence) else { return }
    let head = Region(place, 0)
    d.put(request, FrameNumber(answer.frame), at: head, .generated)
    d.put(time, answer.time, at: head, .generated)
  }

  private func answer(_ d: inout Dissection, _ type: UInt8, _ sequence: UInt32) -> Answer? {
    let isRequest = Self.requests.contains(type)
    guard isRequest || Self.responses.contains(type) else { return nil }
    let frame = d.packet.number
    if d.packet.isRevisit { return isRequest ? nil : d[answers][frame, d.offset] }
    // The sequence number has more bits than the key has room for: the rest joins the port.
    let key = FlowKey(
      from: d.packet.source, d.packet.sourcePort ^ sequence >> 16 & 0xff,
      to: d.packet.destination, d.packet.destinationPort ^ sequence >> 16 & 0xff,
      tag: UInt16(truncatingIfNeeded: sequence))
    let now = d.packet.time
    if isRequest {
      let place = d[pending].place(key) { _ in Request(frame: frame, time: now) }
      d[pending][place.index] = Request(frame: frame, time: now)
      return nil
    }
    guard let index = d[pending].find(key), !d[pending][index].isAnswered else { return nil }
    d[pending][index].isAnswered = true
    let request = d[pending][index]
    let answer = Answer(frame: request.frame, time: now.since(request.time))
    if d.remembers { d[answers][frame, d.offset] = answer }
    return answer
  }
}
