public import RemoraCore

/// Rx, the remote procedure calls of AFS: each packet has a head of 28 bytes.
///
///     | epoch | connection | call | sequence | serial | type | flags | status | security |
///     | checksum | service |
public let rx = Protocol("rx", "RX Protocol", short: "RX") { p in
  p.mayDecline()
  p.keepsToItself()
  let layer = RXLayer(&p)
  p.over("udp.port", [7000, 7001, 7002, 7003, 7004, 7005, 7006, 7007, 7008, 7009, 7021])
  return { d throws(Malformed) in try layer.dissect(&d) }
}

/// What a packet says of the call that it belongs to.
struct RXCall: BitwiseCopyable {
  var connection: UInt32 = 0
  var number: UInt32 = 0
  /// Sent by the caller.
  var isRequest = false

  static func shared(_ p: inout Builder) -> State<RXCall> {
    p.shared("rx.call", owner: "rx") { p in p.state { RXCall() } }
  }
}

struct RXLayer {
  let epoch: Field<AbsoluteTime>
  let connection, call, sequence, serial, version, nonce, raised, minimum, level: Field<UInt32>
  let first, previous, keyVersion, ticketLength, interfaceMTU, maxMTU: Field<UInt32>
  let window, maxPackets, status, security: Field<UInt32>
  let type, flags, reason, count, kind: Field<UInt8>
  let isFirst, asks, isLast, hasMore, isFree: Field<Bool>
  let spare, service, buffers, skew: Field<UInt16>
  let ack, challenge, response, abort, encrypted: Field<Label>
  let ticket: Field<Bytes>
  let code: Field<Int32>
  let afs: ProtocolHandle
  let inHand: State<RXCall>

  private static let types: ValueNames = [
    1: "data", 2: "ack", 3: "busy", 4: "abort", 5: "ackall", 6: "challenge", 7: "response",
    8: "debug", 9: "params", 13: "version",
  ]
  private static let reasons: ValueNames = [
    1: "Ack Requested", 2: "Duplicate Packet", 3: "Out Of Sequence", 4: "Exceeds Window",
    5: "No Space", 6: "Ping", 7: "Ping Response", 8: "Delay", 9: "Idle",
  ]

  init(_ p: inout Builder) {
    epoch = p.time("epoch", "Epoch")
    connection = p.u32("cid", "CID")
    call = p.u32("callnumber", "Call Number")
    sequence = p.u32("seq", "Sequence Number")
    serial = p.u32("serial", "Serial")
    type = p.u8("type", "Type", names: Self.types)
    flags = p.u8("flags", "Flags", .hex)
    isFirst = p.flag("flags.client_init", "Client Initiated", mask: 1)
    asks = p.flag("flags.request_ack", "Request Ack", mask: 2)
    isLast = p.flag("flags.last_packet", "Last Packet", mask: 4)
    hasMore = p.flag("flags.more_packets", "More Packets", mask: 8)
    isFree = p.flag("flags.free_packet", "Free Packet", mask: 0x10)
    status = p.u32("userstatus", "User Status")
    security = p.u32("securityindex", "Security Index")
    spare = p.u16("spare", "Spare/Checksum")
    service = p.u16("serviceid", "Service ID")
    buffers = p.u16("bufferspace", "Bufferspace", blurb: "Number Of Packets Available")
    skew = p.u16("maxskew", "Max Skew")
    first = p.u32("first", "First Packet")
    previous = p.u32("prev", "Prev Packet", blurb: "Previous Packet")
    reason = p.u8("reason", "Reason", names: Self.reasons, blurb: "Reason For This ACK")
    count = p.u8("num_acks", "Num ACKs", blurb: "Number Of ACKs")
    kind = p.u8("ack_type", "ACK Type", names: [0: "NACK", 1: "ACK"], blurb: "Type Of ACKs")
    ack = p.label("ack", "ACK Packet")
    challenge = p.label("challenge", "CHALLENGE Packet")
    version = p.u32("version", "Version", blurb: "Version Of Challenge/Response")
    nonce = p.u32("nonce", "Nonce", .hex)
    raised = p.u32("inc_nonce", "Inc Nonce", .hex, blurb: "Incremented Nonce")
    minimum = p.u32("min_level", "Min Level")
    level = p.u32("level", "Level")
    response = p.label("response", "RESPONSE Packet")
    abort = p.label("abort", "ABORT Packet")
    encrypted = p.label("encrypted", "Encrypted", blurb: "Encrypted part of response packet")
    keyVersion = p.u32("kvno", "kvno")
    ticketLength = p.u32("ticket_len", "Ticket len", blurb: "Ticket Length")
    ticket = p.bytes("ticket", "ticket")
    interfaceMTU = p.u32("if_mtu", "Interface MTU")
    maxMTU = p.u32("max_mtu", "Max MTU")
    window = p.u32("rwind", "rwind")
    maxPackets = p.u32("max_packets", "Max Packets")
    code = p.i32("abort_code", "Abort Code")
    afs = p.uses("afs")
    inHand = RXCall.shared(&p)
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    guard d.reportedRemaining >= 28, let kind = d.number(at: d.offset + 20, UInt8.self),
      Self.types.name(of: UInt64(kind)) != nil
    else {
      d.withdraw()
      return d.decline()
    }
    d.protocolColumn("RX")
    d.info("")
    d.setOwnLength(28)
    let seconds = Int64(try d.peek(UInt32.self))
    d.put(epoch, AbsoluteTime(seconds: seconds, nanoseconds: 0), at: d.next(4))
    try d.skip(4)
    let peer = try d.add(connection)
    let number = try d.add(call)
    let order = try d.add(sequence)
    try d.add(serial)
    try d.add(type)
    let isAsked = try addFlags(&d)
    d[inHand] = RXCall(connection: peer, number: number, isRequest: isAsked)
    d.put(status, UInt32(try d.peek(UInt8.self)), at: d.next(1))
    try d.skip(1)
    d.put(security, UInt32(try d.peek(UInt8.self)), at: d.next(1))
    try d.skip(1)
    try d.add(spare)
    try d.add(service)
    let (from, to) = (d.packet.sourcePort, d.packet.destinationPort)
    let tail = "  Seq: \(order)  Call: \(number)  Source Port: \(from)  Destination Port: \(to)  "
    try addBody(&d, kind, tail)
  }

  /// - Returns: whether the caller sent it.
  private func addFlags(_ d: inout Dissection) throws(Malformed) -> Bool {
    let value = try d.add(flags, bits: isFree, hasMore, isLast, asks, isFirst)
    var said = ""
    if value & 0x10 != 0 { said += ", Free Packet" }
    if value & 8 != 0 { said += ", More Packets" }
    if value & 4 != 0 { said += ", Last Packet" }
    if value & 2 != 0 { said += ", Request Ack" }
    if value & 1 != 0 { said += ", Client Initiated" }
    let words = said
    d.append("\(words)")
    return value & 1 != 0
  }

  private func addBody(
    _ d: inout Dissection, _ kind: UInt8, _ tail: String
  ) throws(Malformed) {
    switch kind {
    case 1: try d.call(afs, d.reportedRemaining > 0 ? [] : .unlisted)
    case 2: try addAck(&d, tail)
    case 4:
      d.info("ABORT\(tail)")
      let sub = d.open(d.put(abort, at: d.next(d.reportedRemaining)))
      try d.add(code)
      d.close(sub)
    case 5: d.info("ACKALL\(tail)")
    case 6:
      d.info("CHALLENGE\(tail)")
      let sub = d.open(d.put(challenge, at: d.next(d.reportedRemaining)))
      if try d.add(version) == 2 {
        try d.add(nonce)
        try d.add(minimum)
      }
      d.close(sub, fitting: true)
    case 7: try addResponse(&d, tail)
    case 13:
      let isPing = d.remaining == 1 && !d[inHand].isRequest
      d.info("VERSION \(isPing ? "NAT ping" : "request")\(tail)")
    default: break
    }
    try d.skip(d.remaining)
  }

  private func addAck(_ d: inout Dissection, _ tail: String) throws(Malformed) {
    let item = d.put(ack, at: d.next(d.reportedRemaining))
    let sub = d.open(item)
    try d.add(buffers)
    try d.add(skew)
    try d.add(first)
    try d.add(previous)
    try d.add(serial)
    let why = try d.add(reason)
    d.info("ACK \(reason, why)\(tail)")
    for _ in 0..<Int(try d.add(count)) {
      try d.step()
      try d.add(kind)
    }
    // Three bytes nobody uses.
    if d.remaining >= 3 {
      try d.skip(3)
      for field in [maxMTU, interfaceMTU, window, maxPackets] where d.remaining >= 4 {
        try d.add(field)
      }
    }
    d.close(sub)
  }

  private func addResponse(_ d: inout Dissection, _ tail: String) throws(Malformed) {
    d.info("RESPONSE\(tail)")
    let sub = d.open(d.put(response, at: d.next(d.reportedRemaining)))
    if try d.add(version) == 2 {
      try d.skip(4)
      let inner = d.open(d.put(encrypted, at: d.next(40)))
      try d.skip(12)
      d.put(security, try d.peek(UInt32.self) >> 24, at: d.next(1))
      try d.skip(20)
      try d.add(raised)
      try d.add(level)
      d.close(inner)
      try d.add(keyVersion)
      let count = Int(try d.add(ticketLength))
      try d.add(ticket, length: count)
    }
    d.close(sub)
  }
}
