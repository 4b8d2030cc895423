import RemoraCore

/// Errors: each quotes the packet that caused it (RFC 4443 section 3).
///
///     | type | code | checksum | length (RFC 4884) or MTU or pointer (4) | as much of the packet |
struct ICMPv6Errors: Sendable {
  let common: ICMPv6Common
  let length: Field<UInt8>
  let mtu, pointer: Field<UInt32>
  let ipv6: ProtocolHandle
  let extensions: ProtocolHandle

  init(_ p: inout Builder, _ common: ICMPv6Common) {
    self.common = common
    length = p.u8("length", "Length")
    mtu = p.u32("mtu", "MTU")
    pointer = p.u32("pointer", "Pointer")
    ipv6 = p.uses("ipv6")
    extensions = p.uses("icmp.ext")
  }

  /// Destination unreachable and time exceeded, which may carry extensions (RFC 4884 section 4).
  func read(_ d: inout Dissection, hasExtensions: Bool) throws(Malformed) {
    let words = Int(try d.peek(UInt8.self))
    if words == 0 {
      try d.add(common.reserved, length: 4)
      return try quote(&d, nil)
    }
    try d.add(length)
    d.label("Length of original datagram: \(words)")
    try d.add(common.reserved, length: 3)
    try quote(&d, words * 8)
  }

  func readTooBig(_ d: inout Dissection) throws(Malformed) {
    try d.add(mtu)
    try quote(&d, nil)
  }

  func readParameter(_ d: inout Dissection) throws(Malformed) {
    try d.add(pointer)
    try quote(&d, nil)
  }

  private func quote(_ d: inout Dissection, _ length: Int?) throws(Malformed) {
    guard d.reportedRemaining > 0 else { return }
    let room = d.reportedRemaining
    let size = min(length ?? room, room)
    try d.call(ipv6, length: size, [.nested, .quoted, .guarded])
    if length != nil, d.reportedRemaining > 0 {
      try d.call(extensions, [.nested, .guarded])
    }
  }
}

/// Echo request and reply (RFC 4443 section 4), as pairs.
struct ICMPv6Echo: Sendable {
  let identifier, sequence: Field<UInt16>
  let answeredIn, answerTo: Field<FrameNumber>
  let noAnswer: Field<Label>
  let responseTime: Field<Double>
  let time: Field<AbsoluteTime>
  let timeRelative: Field<RelativeTime>
  let noAnswerFound: Expert
  let pairs: State<EchoPairs>
  let data: ProtocolHandle

  init(_ p: inout Builder) {
    identifier = p.u16("echo.identifier", "Identifier", .hex)
    sequence = p.u16("echo.sequence_number", "Sequence")
    answeredIn = p.frameNumber("resp_in", "Response In")
    noAnswer = p.label("no_resp", "No response seen")
    answerTo = p.frameNumber("resp_to", "Response To")
    responseTime = p.double("resptime", "Response Time")
    time = p.time("data_time", "Timestamp from Echo data")
    timeRelative = p.duration(
      "data_time_relative", "Timestamp from Echo data (relative)")
    noAnswerFound = p.expert(
      "resp_not_found", .sequence, .warning, "Response not found")
    pairs = p.state { EchoPairs() }
    data = p.uses("data")
  }

  func read(_ d: inout Dissection, isRequest: Bool) throws(Malformed) {
    let id = try d.add(identifier)
    let number = try d.add(sequence)
    let hops = d.packet.hopLimit
    d.info(append: " id=0x\(id, hex: 4), seq=\(number), hop limit=\(hops)")
    if !d.packet.isQuoted { addPair(&d, id, number, isRequest) }
    try addTime(&d)
    if d.reportedRemaining > 0 { try d.call(data, .nested) }
  }

  private func addPair(
    _ d: inout Dissection, _ id: UInt16, _ number: UInt16, _ isRequest: Bool
  ) {
    let packet = d.packet
    let place = d.place
    let remembers = d.remembers
    let from = isRequest ? packet.source : packet.destination
    let to = isRequest ? packet.destination : packet.source
    let key = FlowKey(from: from, UInt32(id), to: to, UInt32(number))
    let here = d.head
    if isRequest {
      d[pairs].ask(key, packet, place)
      guard packet.isRevisit else { return }
      if let other = d[pairs].answer(packet.number, place) {
        d.put(answeredIn, FrameNumber(other.frame), at: here, .generated)
        d.info(append: " (reply in \(other.frame))")
      } else {
        d.put(noAnswer, at: here, .generated)
        d.expert(noAnswerFound, "No response seen to ICMPv6 request")
        d.info(append: " (no response found!)")
      }
    } else if let other = d[pairs].reply(key, packet, place, remembers) {
      d.put(answerTo, FrameNumber(other.frame), at: here, .generated)
      let gap = packet.time.since(other.time).nanoseconds
      d.put(responseTime, Double(gap) / 1_000_000, at: here, .generated)
      d.label(value: "\(milliseconds(gap)) ms")
      d.info(append: " (request in \(other.frame))")
    }
  }

  /// A time that the sender has put in front of the data, as most ping programs do: told by
  /// being near the packet's own.
  private func addTime(_ d: inout Dissection) throws(Malformed) {
    guard let (value, size) = timestamp(d) else { return }
    let place = d.next(size)
    d.put(time, value, at: place)
    d.put(timeRelative, d.packet.time.since(value), at: place)
    try d.skip(size)
  }

  private func timestamp(_ d: borrowing Dissection) -> (AbsoluteTime, Int)? {
    let at = d.offset
    if let seconds = d.number(at: at, UInt64.self)?.byteSwapped,
      let micro = d.number(at: at + 8, UInt64.self)?.byteSwapped, micro < 1_000_000
    {
      let value = AbsoluteTime(
        seconds: Int64(truncatingIfNeeded: seconds),
        nanoseconds: Int32(truncatingIfNeeded: micro * 1_000))
      if isNear(d, value) { return (value, 16) }
    }
    guard let high = d.number(at: at, UInt32.self), let low = d.number(at: at + 4, UInt32.self)
    else { return nil }
    for (seconds, micro) in [(high, low), (high.byteSwapped, low.byteSwapped)]
    where micro < 1_000_000 {
      let value = AbsoluteTime(
        seconds: Int64(seconds), nanoseconds: Int32(truncatingIfNeeded: micro * 1_000))
      if isNear(d, value) { return (value, 8) }
    }
    return nil
  }

  /// Within a day of the packet's own time.
  private func isNear(_ d: borrowing Dissection, _ value: AbsoluteTime) -> Bool {
    let (gap, over) = value.seconds.subtractingReportingOverflow(d.packet.time.seconds)
    return !over && gap > -86_400 && gap < 86_400
  }

  private func milliseconds(_ nanoseconds: Int64) -> String {
    let micro = (nanoseconds.magnitude + 500) / 1_000
    let digits = String(micro % 1_000)
    let sign = nanoseconds < 0 ? "-" : ""
    return "\(sign)\(micro / 1_000)." + String(repeating: "0", count: 3 - digits.count) + digits
  }
}

/// Requests that wait for their replies, and (in runs that come back) both by frame.
///
/// Bounded as its flow table is: past the limit it starts anew.
struct EchoPairs: ~Copyable {
  struct End: Sendable {
    let frame: UInt32
    let time: AbsoluteTime
    let place: Int
    var isAnswered = false
  }

  private var waiting = FlowTable<End>(limit: 1 << 16)
  private var memory = FrameMemory<End>()

  mutating func ask(_ key: FlowKey, _ packet: PacketInfo, _ place: Int) {
    if packet.isRevisit { return }
    let end = End(frame: packet.number, time: packet.time, place: place)
    let entry = waiting.place(key) { _ in end }
    if !entry.isNew { waiting[entry.index] = end }
  }

  /// The reply to the request in hand, if it is known already.
  func answer(_ frame: UInt32, _ place: Int) -> End? { memory[frame, place] }

  /// The request that the reply in hand answers.
  mutating func reply(
    _ key: FlowKey, _ packet: PacketInfo, _ place: Int, _ remembers: Bool
  ) -> End? {
    if packet.isRevisit { return memory[packet.number, place] }
    guard let index = waiting.find(key), !waiting[index].isAnswered else { return nil }
    waiting[index].isAnswered = true
    let request = waiting[index]
    if remembers {
      memory[packet.number, place] = request
      memory[request.frame, request.place] = End(
        frame: packet.number, time: packet.time, place: place)
    }
    return request
  }
}
