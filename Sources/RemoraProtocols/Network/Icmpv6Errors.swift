import RemoraCore

/// Errors: each quotes the packet that caused it (RFC 4443 section 3).
///
///     | type | code | checksum | length (RFC 4884) or MTU or pointer (4) | as much of the packet |
struct ICMPv6Errors: Sendable {
  let common: ICMPv6Common
  let length: Field<UInt8>
  let mtu, pointer: Field<UInt32>
  let ipv6, data: ProtocolHandle
  let extensions: ProtocolHandle

  init(_ p: inout Builder, _ common: ICMPv6Common) {
    self.common = common
    length = p.u8("length", "Length")
    mtu = p.u32("mtu", "MTU")
    pointer = p.u32("pointer", "Pointer")
    ipv6 = p.uses("ipv6")
    data = p.uses("data")
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
    if length == nil, d.reportedRemaining == 0 { return }
    // What is no IPv6 packet is not read as one.
    let room = d.reportedRemaining
    let size = min(length ?? room, room)
    let place = d.offset
    let callee = try d.peek(UInt8.self) >> 4 == 6 ? ipv6 : data
    do throws(Malformed) {
      try d.call(callee, length: size, [.nested, .quoted])
    } catch {
      // Cut short more often than not, which is no fault of this packet.
      if error.limit == .work { throw error }
      if error.limit == .captured {
        d.act(as: ipv6)
        throw error
      }
      try d.seek(place)
      try d.skip(min(size, d.remaining))
    }
    if let length, length > room { throw Malformed(.reported, offset: place, need: length) }
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
  let nonce: Field<Bytes>
  let time: Field<AbsoluteTime>
  let timeRelative: Field<RelativeTime>
  let noAnswerFound: Expert
  let exchanges: State<ICMPExchanges>
  let data: ProtocolHandle

  init(_ p: inout Builder) {
    identifier = p.u16("echo.identifier", "Identifier", .hex)
    sequence = p.u16("echo.sequence_number", "Sequence")
    nonce = p.bytes("nonce", "Nonce")
    answeredIn = p.frameNumber("resp_in", "Response In")
    noAnswer = p.label("no_resp", "No response seen")
    answerTo = p.frameNumber("resp_to", "Response To")
    responseTime = p.double("resptime", "Response Time")
    time = p.time("data_time", "Timestamp from Echo data")
    timeRelative = p.duration(
      "data_time_relative", "Timestamp from Echo data (relative)")
    noAnswerFound = p.expert(
      "resp_not_found", .sequence, .warning, "Response not found")
    exchanges = p.state { ICMPExchanges() }
    data = p.uses("data")
  }

  func read(_ d: inout Dissection, isRequest: Bool) throws(Malformed) {
    let id = try d.add(identifier)
    let number = try d.add(sequence)
    let hops = d.packet.hopLimit
    if isRequest, d.packet.destinationPort == 3544, !d.packet.isQuoted {
      // Teredo's test of the way to a host (RFC 4380 section 5.2.9): no echo to be answered.
      d.protocolColumn("Teredo")
      d.info(
        "Direct IPv6 Connectivity Test id=0x\(id, hex: 4), seq=\(number), hop limit=\(hops)")
      try d.add(nonce, length: 4)
      return try d.skip(d.remaining)
    }
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
    var answer: ICMPExchanges.Answer?
    if packet.isRevisit {
      answer = d[exchanges].recall(frame: packet.number, place: place)
    } else {
      var sum = d.number(at: d.start + 2, UInt16.self) ?? 0
      if !isRequest {
        // What the checksum would be with the request's type in place of the reply's.
        let folded = UInt32(~sum) + 0xfeff
        sum = ~UInt16(truncatingIfNeeded: folded & 0xffff + folded >> 16)
      }
      let key = ICMPExchanges.Key(packet, UInt32(id) << 16 | UInt32(number), sum)
      let end = ICMPExchanges.Request(frame: packet.number, time: packet.time)
      if isRequest {
        d[exchanges].ask(key, end, place: place)
      } else {
        let remembers = d.remembers
        answer = d[exchanges].answer(key, end, place: place, remember: remembers)
      }
    }
    show(&d, isRequest, answer)
  }

  private func show(
    _ d: inout Dissection, _ isRequest: Bool, _ answer: ICMPExchanges.Answer?
  ) {
    let here = d.head
    switch answer {
    case .reply(let frame, let delay)?:
      d.put(answerTo, FrameNumber(frame), at: here, .generated)
      d.put(responseTime, Double(delay.nanoseconds) / 1_000_000, at: here, .generated)
      d.label(value: "\(milliseconds(delay.nanoseconds)) ms")
      d.info(append: " (request in \(frame))")
    case .repliedIn(let frame)?:
      d.put(answeredIn, FrameNumber(frame), at: here, .generated)
      d.info(append: " (reply in \(frame))")
    case nil:
      // Only a run that comes back knows that no reply ever came.
      guard isRequest, d.packet.isRevisit else { return }
      if let crowd = ICMPExchanges.crowd(d.packet) { return d.info(append: " (\(crowd))") }
      let item = d.put(noAnswer, at: here, .generated)
      let frame = d.packet.number
      d.expert(
        noAnswerFound, at: item, "No response seen to ICMPv6 request in frame \(frame)", .placeless)
      d.info(append: " (no response found!)")
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
