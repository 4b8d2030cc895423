public import RemoraCore

/// SAIA S-Bus over Ethernet: requests to controllers, and what they answer.
///
///     |                           length                              |
///     |    version    |     type      |           sequence            |
///     |   attribute   | destination   |    command    | ... and CRC-16
public let sbus = Protocol("sbus", "SAIA S-Bus", short: "SBUS") { p in
  p.mayDecline()
  p.keepsToItself()
  let layer = SbusLayer(&p)
  p.over("udp.port", 5050)
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct SbusLayer {
  /// A request, as its answer needs it.
  struct Request: BitwiseCopyable {
    var frame: UInt32 = 0
    var time = AbsoluteTime(seconds: 0, nanoseconds: 0)
    var command: UInt8 = 0
    var count: UInt8 = 0
    var block: UInt8 = 0
    var information: UInt8 = 0
    var answer: UInt32 = 0
  }

  let f: SbusFields
  let notAcknowledged, retry, notImplemented, noRequest, badChecksum: Expert
  let requests: State<FlowTable<Request>>
  let moments: State<FrameMemory<Request>>

  init(_ p: inout Builder) {
    f = SbusFields(&p)
    retry = p.expert("retry", .sequence, .note, "Repeated telegram (due to timeout?)")
    notAcknowledged = p.expert(
      "telegram_not_acked", .response, .chat, "Telegram not acknowledged by PCD")
    badChecksum = p.expert("crc_bad.expert", .checksum, .error, "Bad checksum")
    notImplemented = p.expert(
      "telegram_not_implemented", .undecoded, .warning,
      "This telegram isn't implemented in the dissector")
    noRequest = p.expert(
      "no_request_telegram", .undecoded, .warning,
      "Not dissected, could not find request telegram")
    requests = p.state { FlowTable<Request>(limit: 1 << 18) }
    moments = p.state { FrameMemory<Request>() }
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    let whole = d.reportedRemaining
    guard whole >= 12, d.remaining >= 12, let size = d.number(at: d.offset, UInt32.self),
      Int(size) == whole, let kind = d.number(at: d.offset + 8, UInt8.self), kind <= 2
    else {
      d.withdraw()
      return d.decline()
    }
    d.protocolColumn("S-Bus")
    d.info("")
    d.setOwnLength(whole)
    let sequence = try d.peek(UInt16.self, ahead: 6)
    let head = d.open(d.text("Ether-S-Bus header", at: d.next(8)))
    try d.add(f.len)
    try d.add(f.vers)
    try d.add(f.proto)
    try d.add(f.seq)
    d.close(head)
    try d.add(f.att)
    switch kind {
    case 0: try addRequest(&d, sequence)
    case 1:
      let request = addAnswerLinks(&d, sequence)
      try addResponse(&d, request)
    default:
      _ = addAnswerLinks(&d, sequence)
      let code = try d.add(f.nakcode)
      if code != 0 { d.expert(notAcknowledged) }
      let name = SbusFields.acknowledgements.name(of: UInt64(code))
      d.info("\(name ?? "Unknown NAK response code!")")
    }
    try addChecksum(&d, whole)
  }

  // MARK: Requests and answers

  private func key(_ d: inout Dissection, _ sequence: UInt16) -> FlowKey {
    let packet = d.packet
    return FlowKey(
      from: packet.source, packet.sourcePort, to: packet.destination, packet.destinationPort,
      tag: sequence)
  }

  func addAnswerLinks(_ d: inout Dissection, _ sequence: UInt16) -> Request? {
    let packet = d.packet
    var request: Request?
    if packet.isRevisit {
      request = d[moments][packet.number, d.place]
    } else if let index = d[requests].find(key(&d, sequence)) {
      request = d[requests][index]
      let frame = d[requests][index].frame
      if d.remembers {
        d[moments][packet.number, d.place] = request
        d[moments][frame, d.place]?.answer = packet.number
      }
    }
    if let request {
      d.put(f.responseTime, packet.time.since(request.time), at: d.head, .generated)
      d.put(f.responseTo, FrameNumber(request.frame), at: d.head, .generated)
    }
    return request
  }

  /// - Returns: the first request of this number, if this one repeats it.
  func note(_ d: inout Dissection, _ sequence: UInt16, _ made: Request) -> Request? {
    let packet = d.packet
    let key = key(&d, sequence)
    if packet.isRevisit {
      guard let known = d[moments][packet.number, d.place] else { return nil }
      if known.frame != packet.number { return known }
      if known.answer != 0 {
        d.put(f.responseIn, FrameNumber(known.answer), at: d.head, .generated)
      }
      return nil
    }
    let place = d[requests].place(key) { _ in made }
    let known = d[requests][place.index]
    let isRepeated =
      !place.isNew && known.command == made.command && known.block == made.block
    if !isRepeated { d[requests][place.index] = made }
    if d.remembers { d[moments][packet.number, d.place] = isRepeated ? known : made }
    return isRepeated ? known : nil
  }

  func addChecksum(_ d: inout Dissection, _ whole: Int) throws(Malformed) {
    let sum = try d.add(f.crc)
    let item = d.last
    let place = Region(d.offset - 2, 0)
    let expected = Self.checksum(d.bytes(Region(d.start, whole - 2)))
    if sum == expected {
      d.append(" [correct]")
    } else {
      d.append(" incorrect, should be 0x\(expected, hex: 4)")
      d.expert(badChecksum, at: item, "Bad checksum [should be 0x\(expected, hex: 4)]")
    }
    d.put(f.crcStatus, sum == expected ? 1 : 0, at: place, .generated)
  }

  /// CRC-16 with the polynomial 0x1021, which begins with 0.
  static func checksum(_ bytes: [UInt8]) -> UInt16 {
    var sum: UInt16 = 0
    for byte in bytes {
      sum ^= UInt16(byte) << 8
      for _ in 0..<8 { sum = sum & 0x8000 != 0 ? sum << 1 ^ 0x1021 : sum << 1 }
    }
    return sum
  }

  // MARK: Values

  func addNumbers(_ d: inout Dissection, _ count: Int) throws(Malformed) {
    let sub = d.open(d.text("Data", at: Region(d.offset, min(4 * count, d.remaining))))
    for _ in 0..<count {
      try d.step()
      try d.add(f.dataRtc)
    }
    d.close(sub)
  }

  func addBits(_ d: inout Dissection, _ count: Int) throws(Malformed) {
    let sub = d.open(d.text("Data", at: Region(d.offset, min(count, d.remaining))))
    for _ in 0..<count {
      try d.step()
      let byte = try d.peek(UInt8.self)
      let digits = String(byte, radix: 2)
      let text = String(repeating: "0", count: 8 - digits.utf8.count) + digits
      d.put(f.dataIof, UInt32(digits) ?? 0, at: d.next(1))
      d.label("Binary data: \(text)")
      try d.skip(1)
    }
    d.close(sub)
  }

  func addBytes(
    _ d: inout Dissection, _ count: Int, shown: Int? = nil
  ) throws(Malformed) {
    let length = min(shown ?? count, d.remaining)
    let sub = d.open(d.text("Data (bytes)", at: Region(d.offset, length)))
    for _ in 0..<count {
      try d.step()
      try d.add(f.dataByte)
    }
    d.close(sub)
  }

  func addClock(_ d: inout Dissection) throws(Malformed) {
    let sub = d.open(d.text("Clock data", at: Region(d.offset, min(8, d.remaining))))
    let week = try d.add(f.rtcWeekDay)
    d.label(value: "\(week >> 8, hex: 1), Week day: \(week & 0xff, hex: 1)")
    let day = try d.add(f.rtcDate)
    d.label(value: "\(day >> 16, hex: 2)/\(day >> 8 & 0xff, hex: 2)/\(day & 0xff, hex: 2)")
    let time = try d.add(f.rtcTime)
    d.label(value: "\(time >> 16, hex: 2):\(time >> 8 & 0xff, hex: 2):\(time & 0xff, hex: 2)")
    d.close(sub)
  }

  func addUnknown(_ d: inout Dissection) throws(Malformed) {
    let count = d.reportedRemaining - 2
    guard count > 0 else { return }
    d.text("This telegram isn't implemented in the dissector", at: d.next(count))
    d.expert(notImplemented)
    try d.skip(count)
  }
}
