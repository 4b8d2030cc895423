public import RemoraCore

/// The protocol between the control and user plane of mobile networks (3GPP TS 29.244).
///
///     | ver |spare|F|M|S|     type      |            length             |
///     |   endpoint, 64 bits, if S is set …                              |
///     |                sequence number                |   priority    |
public let pfcp = Protocol("pfcp", "Packet Forwarding Control Protocol", short: "PFCP") { p in
  let layer = PfcpLayer(&p)
  p.over("udp.port", 8805)
  return { d throws(Malformed) in try layer.dissect(&d) }
}

private struct PfcpLayer: Sendable {
  let flags: Field<UInt8>
  let version, spare4, spare3: Field<UInt8>
  let follows, hasPriority, hasEndpoint: Field<Bool>
  let message: Field<UInt8>
  let length: Field<UInt16>
  let endpoint: Field<UInt64>
  let sequence, priority: Field<UInt32>
  let spare, spareLow: Field<UInt8>
  let elements: PfcpElements
  let requests: PfcpRequests

  init(_ p: inout Builder) {
    flags = p.u8("flags", "Flags", .hex)
    version = p.u8("version", "Version", mask: 0xe0)
    spare4 = p.u8("spare_b4", "Spare", mask: 0x10)
    spare3 = p.u8("spare_b3", "Spare", mask: 8)
    follows = p.flag("fo_flag", "Follow On (FO)", mask: 4)
    hasPriority = p.flag("mp_flag", "Message Priority (MP)", mask: 2)
    hasEndpoint = p.flag("s", "SEID (S)", mask: 1)
    message = p.u8("msg_type", "Message Type", names: ValueNames(packed: pfcpMessageNames))
    length = p.u16("length", "Length")
    endpoint = p.u64("seid", "SEID", .hex)
    sequence = p.u24("seqno", "Sequence Number")
    priority = p.u24("mp", "Message Priority", mask: 0xf0)
    spare = p.u8("spare_oct", "Spare")
    spareLow = p.u8("spare_h0", "Spare", mask: 0xf)
    requests = PfcpRequests(&p)
    elements = PfcpElements(&p)
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    d.protocolColumn("PFCP")
    d.info("")
    while d.reportedRemaining > 0 {
      try d.step()
      let size = Int(try d.peek(UInt16.self, ahead: 2)) + 4
      let marks = try d.peek(UInt8.self)
      try addMessage(&d, marks, size)
      // Another message follows only where it is said.
      guard marks & 4 != 0, d.reportedRemaining > 0 else { return }
      d.beginAgain()
    }
  }

  private func addMessage(
    _ d: inout Dissection, _ marks: UInt8, _ size: Int
  ) throws(Malformed) {
    let start = d.offset
    let item = d.put(flags, marks, at: d.next(1))
    if marks & 4 != 0 { d.append(", Follow On (FO)") }
    if marks & 2 != 0 { d.append(", Message Priority (MP)") }
    if marks & 1 != 0 { d.append(", SEID (S)") }
    let sub = d.open(item)
    try d.add(bits: version, spare4, spare3, follows, hasPriority, hasEndpoint, width: 1)
    d.close(sub)
    let type = try d.add(message)
    d.info(append: "\(message, type)", separator: ", ")
    try d.add(length)
    if marks & 1 != 0 { try d.add(endpoint) }
    let number = try d.add(sequence)
    if marks & 2 != 0 {
      let value = try d.peek(UInt8.self)
      d.put(priority, UInt32(value >> 4), at: d.next(1))
      try d.add(bits: spareLow, width: 1)
    } else {
      try d.add(spare)
    }
    let rest = max(0, min(start + size - d.offset, d.reportedRemaining))
    var known = PfcpKnown()
    try d.inside(rest) { d throws(Malformed) in
      try elements.addAll(&d, &known, 0)
    }
    requests.add(&d, type, number)
  }
}

/// Which response belongs to which request.
private struct PfcpRequests: Sendable {
  struct Request {
    var frame: UInt32
    var time: AbsoluteTime
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

  init(_ p: inout Builder) {
    request = p.frameNumber(
      "response_to", "Response To",
      blurb: "This is a response to the PFCP request in this frame")
    time = p.duration(
      "response_time", "Response Time", blurb: "The time between the Request and the Response")
    either = p.group([request.id, time.id])
    pending = p.state { FlowTable<Request>(limit: 1 << 16) }
    answers = p.state { FrameMemory<Answer>() }
    p.keepsToItself()
  }

  func add(_ d: inout Dissection, _ type: UInt8, _ sequence: UInt32) {
    guard d.keeps(either) else { return }
    guard let answer = answer(&d, type, sequence) else { return }
    d.put(request, FrameNumber(answer.frame), at: d.head, .generated)
    d.put(time, answer.time, at: d.head, .generated)
  }

  private func answer(_ d: inout Dissection, _ type: UInt8, _ sequence: UInt32) -> Answer? {
    let frame = d.packet.number
    let isResponse = pfcpResponses.contains(type)
    if d.packet.isRevisit { return isResponse ? d[answers][frame, d.offset] : nil }
    // The sequence number has more bits than the key has room for: the rest joins the port.
    let key = FlowKey(
      from: d.packet.source, d.packet.sourcePort ^ sequence >> 16 & 0xff,
      to: d.packet.destination, d.packet.destinationPort ^ sequence >> 16 & 0xff,
      tag: UInt16(truncatingIfNeeded: sequence))
    let now = d.packet.time
    if !isResponse {
      let place = d[pending].place(key) { _ in Request(frame: frame, time: now) }
      d[pending][place.index] = Request(frame: frame, time: now)
      return nil
    }
    guard let index = d[pending].find(key), d[pending][index].frame != 0 else { return nil }
    let request = d[pending][index]
    let answer = Answer(frame: request.frame, time: now.since(request.time))
    if d.remembers { d[answers][frame, d.offset] = answer }
    return answer
  }
}

private let pfcpResponses: Set<UInt8> = [2, 4, 6, 8, 10, 11, 13, 15, 17, 51, 53, 55, 57]
