import RemoraCore

/// Which echo requests wait for their replies, and what came of the others.
///
/// Bounded: past 65,536 requests without a reply all of them are forgotten.
struct ICMPExchanges: ~Copyable {
  /// Both ends without regard to who asks, identifier and sequence number, and a checksum that
  /// a reply shares with its request if it carries the same data.
  struct Key: Hashable {
    private let a0, a1, b0, b1: UInt64
    private let number: UInt32
    private let sum: UInt16

    /// - Parameters:
    ///   - number: identifier and sequence number.
    ///   - sum: the checksum of the request, or what it would be with a reply's data.
    init(_ packet: PacketInfo, _ number: UInt32, _ sum: UInt16) {
      let (a, b) = (packet.source, packet.destination)
      let isForward = a.high != b.high ? a.high < b.high : a.low < b.low
      (a0, a1, b0, b1) =
        isForward ? (a.high, a.low, b.high, b.low) : (b.high, b.low, a.high, a.low)
      self.number = number
      self.sum = sum
    }
  }
  struct Request {
    let frame: UInt32
    let time: AbsoluteTime
  }
  enum Answer {
    case repliedIn(UInt32)
    case reply(to: UInt32, after: RelativeTime)
  }

  private var waiting: [Key: (request: Request, place: Int)] = [:]
  private var memory = FrameMemory<Answer>()

  mutating func ask(_ key: Key, _ request: Request, place: Int) {
    if waiting.count >= 65_536 { waiting.removeAll() }
    waiting[key] = (request, place)
  }

  mutating func answer(
    _ key: Key, _ reply: Request, place: Int, remember: Bool
  ) -> Answer? {
    guard let (request, asked) = waiting.removeValue(forKey: key) else { return nil }
    let answer = Answer.reply(to: request.frame, after: reply.time.since(request.time))
    if remember {
      memory[reply.frame, place] = answer
      memory[request.frame, asked] = .repliedIn(reply.frame)
    }
    return answer
  }

  func recall(frame: UInt32, place: Int) -> Answer? { memory[frame, place] }

  /// What is asked if it is not one host, from which alone a reply is to be expected.
  static func crowd(_ packet: PacketInfo) -> String? {
    let to = packet.destination
    switch to.kind {
    case .ipv4:
      return to.low >> 28 == 0xe ? "multicast" : to.low == 0xffff_ffff ? "broadcast" : nil
    case .ipv6: return to.high >> 56 == 0xff ? "multicast" : nil
    default: return nil
    }
  }
}

/// Echo requests and replies (RFC 792 page 14).
struct ICMPEcho {
  let response, request: Field<FrameNumber>
  let noResponse: Field<Label>
  let responseTime: Field<Double>
  let payload: Field<Bytes>
  let time: Field<AbsoluteTime>
  let age: Field<RelativeTime>
  let notFound: Expert
  let exchanges: State<ICMPExchanges>
  let links: FieldGroup
  let recognizers: HeuristicTable
  let data: ProtocolHandle
  let neverTime: Bool

  init(_ p: inout Builder) {
    response = p.frameNumber(
      "resp_in", "Response frame", blurb: "The frame number of the corresponding response")
    noResponse = p.label(
      "no_resp", "No response seen", blurb: "No corresponding response frame was seen")
    request = p.frameNumber(
      "resp_to", "Request frame", blurb: "The frame number of the corresponding request")
    responseTime = p.double(
      "resptime", "Response time",
      blurb: "The time between the request and the response, in ms.")
    payload = p.bytes("data", "ICMP Data")
    time = p.time(
      "data_time", "Timestamp from icmp data",
      blurb: "The timestamp in the first 8 or 16 bytes of the icmp data")
    age = p.duration(
      "data_time_relative", "Timestamp from icmp data (relative)",
      blurb: """
        The timestamp of the packet, relative to the timestamp in the first 8 or 16 bytes of \
        the icmp data
        """)
    notFound = p.expert("resp_not_found", .sequence, .warning, "Response not found")
    exchanges = p.state { ICMPExchanges() }
    links = p.group([response.id, noResponse.id, request.id, responseTime.id, notFound.id])
    recognizers = p.heuristics("/icmp")
    data = p.uses("data")
    neverTime = p.preference("never_timestamp", false, "Never look for a time in the data")
  }

  func dissect(_ d: inout Dissection, isReply: Bool, _ number: UInt32) throws(Malformed) {
    if !d.packet.isQuoted, d.keeps(links) { addLinks(&d, isReply, number) }
    guard d.remaining > 0 else { return }
    let size = stampSize(&d)
    let item = d.put(payload, at: d.next(d.remaining), size == 0 ? .hidden : [])
    if size > 0 {
      let sub = d.open(item)
      try addStamp(&d, size)
      if d.reportedRemaining > 0 { try handOver(&d) }
      d.close(sub)
    } else {
      try handOver(&d)
    }
  }

  private func handOver(_ d: inout Dissection) throws(Malformed) {
    if try d.offer(recognizers, [.nested]) { return }
    try d.call(data, .nested)
  }

  // MARK: Requests and replies

  private func addLinks(_ d: inout Dissection, _ isReply: Bool, _ number: UInt32) {
    let frame = d.packet.number
    let place = d.place
    var answer: ICMPExchanges.Answer?
    if d.packet.isRevisit {
      answer = d[exchanges].recall(frame: frame, place: place)
    } else {
      var sum = d.number(at: d.start + 2, UInt16.self) ?? 0
      if isReply {
        // What the checksum would be with the request's type in place of the reply's.
        let folded = UInt32(~sum) + 0x0800
        sum = ~UInt16(truncatingIfNeeded: folded & 0xffff + folded >> 16)
      }
      let key = ICMPExchanges.Key(d.packet, number, sum)
      let packet = ICMPExchanges.Request(frame: frame, time: d.packet.time)
      if isReply {
        let remember = d.remembers
        answer = d[exchanges].answer(key, packet, place: place, remember: remember)
      } else {
        d[exchanges].ask(key, packet, place: place)
      }
    }
    show(&d, isReply, answer)
  }

  private func show(_ d: inout Dissection, _ isReply: Bool, _ answer: ICMPExchanges.Answer?) {
    switch answer {
    case .reply(let frame, let delay)?:
      d.info(append: " (request in \(frame))")
      d.put(request, FrameNumber(frame), at: d.head, .generated)
      let micros = delay.nanoseconds / 1000
      d.put(responseTime, Double(delay.nanoseconds) / 1_000_000, at: d.head, .generated)
      d.label(value: "\(micros / 1000).\(String(micros % 1000 + 1000).dropFirst()) ms")
    case .repliedIn(let frame)?:
      d.info(append: " (reply in \(frame))")
      d.put(response, FrameNumber(frame), at: d.head, .generated)
    case nil:
      // Only a run that comes back knows that no reply ever came.
      guard !isReply, d.packet.isRevisit else { return }
      if let crowd = ICMPExchanges.crowd(d.packet) { return d.info(append: " (\(crowd))") }
      d.info(append: " (no response found!)")
      let item = d.put(noResponse, at: d.head, .generated)
      d.expert(notFound, at: item, "No response seen to ICMP request", .placeless)
    }
  }

  // MARK: The time in the data

  /// Bytes of the time that the data begins with, as ping programs write it: seconds and
  /// microseconds, both in 8 or 4 bytes of either order; 0 if there is none.
  private func stampSize(_ d: inout Dissection) -> Int {
    if neverTime { return 0 }
    if stamp(&d, 16) != nil { return 16 }
    return stamp(&d, 8) != nil ? 8 : 0
  }

  /// Seconds and microseconds, if they are within a day of the packet's own time.
  private func stamp(_ d: inout Dissection, _ size: Int) -> AbsoluteTime? {
    let at = d.offset
    if size == 16 {
      guard let first = d.number(at: at, UInt64.self),
        let second = d.number(at: at + 8, UInt64.self)
      else { return nil }
      return near(&d, first.byteSwapped, second.byteSwapped) ?? near(&d, first, second)
    }
    guard let first = d.number(at: at, UInt32.self),
      let second = d.number(at: at + 4, UInt32.self)
    else { return nil }
    return near(&d, UInt64(first.byteSwapped), UInt64(second.byteSwapped))
      ?? near(&d, UInt64(first), UInt64(second))
  }

  private func near(_ d: inout Dissection, _ seconds: UInt64, _ micros: UInt64) -> AbsoluteTime? {
    guard micros < 1_000_000, seconds < 1 << 40 else { return nil }
    let value = Int64(seconds)
    let distance = d.packet.time.seconds &- value
    guard distance < 86_400, distance > -86_400 else { return nil }
    return AbsoluteTime(seconds: value, nanoseconds: Int32(micros * 1000))
  }

  private func addStamp(_ d: inout Dissection, _ size: Int) throws(Malformed) {
    guard let value = stamp(&d, size) else { return }
    d.put(time, value, at: d.next(size))
    d.put(age, d.packet.time.since(value), at: d.next(size), .generated)
    try d.skip(size)
  }
}
