public import RemoraCore

/// What `iperf3` says to its server: a cookie, states of one byte, and parameters in JSON over
/// TCP; numbered datagrams over UDP.
public let iperf3 = Protocol("iperf3", "iPerf3 Speed Test", short: "iPerf3") { p in
  p.mayDecline()
  p.keepsToItself()
  let layer = Iperf3Layer(&p)
  p.over("tcp.port", 5201, framing: .sized(header: 1) { d in Iperf3Layer.size(d) })
  p.greets { d in Iperf3Layer.size(d) == nil ? .declined : .messages }
  p.over("udp.port", 5201)
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct Iperf3Layer {
  let state: Field<Int8>
  let length, start, microseconds: Field<UInt32>
  let cookie: Field<Text>
  let seconds: Field<Int32>
  let sequence: Field<UInt64>
  let disorder: Expert
  let data, json, tcp: ProtocolHandle

  /// The message before: the first of a packet tells its ports.
  struct Latest: BitwiseCopyable {
    var frame: UInt32 = 0
    var place = 0
  }
  let latest: State<Latest>
  /// The number that the next datagram of a conversation should have.
  let next: State<FlowTable<UInt64>>
  let moments: State<FrameMemory<Bool>>

  init(_ p: inout Builder) {
    state = p.integer(
      "state", "State ID", .int8, as: Int8.self, container: 1, text: .names(Self.states))
    length = p.u32("prejson", "Pre-JSON length identifier")
    cookie = p.string("cookie", "Cookie", type: .stringz)
    seconds = p.i32("sec", "iPerf3 sec")
    microseconds = p.u32("usec", "iPerf3 usec")
    sequence = p.u64("sequence", "iPerf3 sequence")
    start = p.u32("init_msg", "UDP initialization message", .hex)
    disorder = p.expert(
      "outoforder", .sequence, .note, "UDP packet loss or out of order delivery")
    data = p.uses("data")
    json = p.uses("json")
    tcp = p.uses("tcp")
    latest = p.state { Latest() }
    next = p.state { FlowTable<UInt64>(limit: 1 << 16) }
    moments = p.state { FrameMemory<Bool>() }
  }

  static let states: ValueNames = [
    1: "TEST_START", 2: "TEST_RUNNING", 3: "RESULT_REQUEST", 4: "TEST_END", 5: "STREAM_BEGIN",
    6: "STREAM_RUNNING", 7: "STREAM_END", 8: "ALL_STREAMS_END", 9: "PARAM_EXCHANGE",
    10: "CREATE_STREAMS", 11: "SERVER_TERMINATE", 12: "CLIENT_TERMINATE", 13: "EXCHANGE_RESULTS",
    14: "DISPLAY_RESULTS", 15: "IPERF_START", 16: "IPERF_DONE", -1: "ACCESS_DENIED",
    -2: "SERVER_ERROR",
  ]

  func dissect(_ d: inout Dissection) throws(Malformed) {
    if d.isInside(tcp) { return try addControl(&d) }
    try addDatagram(&d)
  }

  private func begin(_ d: inout Dissection) {
    d.protocolColumn("iPerf3")
    let (from, to) = (d.packet.sourcePort, d.packet.destinationPort)
    d.info("\(from) → \(to) ")
  }

  // MARK: UDP

  private func addDatagram(_ d: inout Dissection) throws(Malformed) {
    let whole = d.reportedRemaining
    if whole == 4 {
      switch try d.peek(UInt32.self) {
      case 0x075b_cd15, 0x15cd_5b07, 0x3ade_68b1, 0xb168_de3a, 0x3637_3839, 0x3938_3736: break
      default:
        d.withdraw()
        return d.decline()
      }
      begin(&d)
      try d.add(start)
      return d.info(append: "Establishing UDP connection...")
    }
    guard whole >= 12 else {
      d.withdraw()
      return d.decline()
    }
    begin(&d)
    d.setOwnLength(whole)
    let s = Int32(bitPattern: try d.peek(UInt32.self))
    let u = try d.peek(UInt32.self, ahead: 4)
    let moment = Self.text(Double(s) + Double(u) / 1_000_000)
    let low = try d.peek(UInt32.self, ahead: 8)
    // Numbers begin at 1, so that those of four bytes are told from the first half of longer ones.
    let isLong = low == 0 && whole >= 16
    let number = isLong ? try d.peek(UInt64.self, ahead: 8) : UInt64(low)
    let inOrder = isExpected(&d, number)
    let sub = d.open(d.text("Time Sent: \(moment) seconds", at: d.next(8)))
    try d.add(seconds)
    try d.add(microseconds)
    if !inOrder {
      d.expert(disorder, at: sub.item)
      d.info(prepend: "(Loss or out-of-order delivery) ")
    }
    d.close(sub)
    d.put(sequence, number, at: d.next(isLong ? 8 : 4))
    try d.skip(isLong ? 8 : 4)
    d.info(append: "[\(number)] Time sent=\(moment) length=\(whole) bytes")
    if d.remaining > 0 { try d.call(data) }
  }

  /// Whether a datagram follows the one before; remembers its number.
  private func isExpected(_ d: inout Dissection, _ number: UInt64) -> Bool {
    let packet = d.packet
    if packet.isRevisit { return d[moments][packet.number, d.place] ?? true }
    let key = FlowKey(
      from: packet.source, packet.sourcePort, to: packet.destination, packet.destinationPort)
    let place = d[next].place(key) { _ in 1 }.index
    let isExpected = d[next][place] == number
    d[next][place] = number &+ 1
    if d.remembers { d[moments][packet.number, d.place] = isExpected }
    return isExpected
  }

  /// A number with seven digits behind the point.
  static func text(_ value: Double) -> String {
    fixedPoint(value, digits: 7)
  }

  // MARK: TCP

  /// The length of the message at the cursor, told from what follows: a connection is often seen
  /// only in part.
  static func size(_ d: borrowing Dissection) -> Int? {
    if d.remaining == 37 { return 37 }
    let first = d.number(at: d.offset, UInt8.self)
    if first == 0x7b { return d.remaining }
    if d.number(at: d.offset + 4, UInt8.self) == 0x7b { return 4 }
    if d.remaining == 4, first == 0 { return 4 }
    return d.remaining <= 5 ? 1 : nil
  }

  private func addControl(_ d: inout Dissection) throws(Malformed) {
    d.protocolColumn("iPerf3")
    let (packet, start) = (d.packet.number, d.start)
    let isFirst = d[latest].frame != packet || d[latest].place >= start
    d[latest] = Latest(frame: packet, place: start)
    let (from, to) = (d.packet.sourcePort, d.packet.destinationPort)
    let lead = isFirst ? "\(from) → \(to) " : ""
    if d.remaining == 37 {
      let place = try d.add(cookie, length: 37)
      let text = d.wantsColumns ? d.printable(Region(place.offset, 36)) : ""
      d.info("\(lead)Cookie: \"\(text)\"", separator: " ")
    } else if try d.peek(UInt8.self) == 0x7b {
      let text = d.wantsColumns ? d.printable(d.next(d.remaining)) : ""
      d.info("\(lead)\(text)", separator: " ")
      d.setOwnLength(d.remaining)
      try d.call(json, .nested)
    } else if d.remaining == 4 {
      let count = try d.add(length)
      d.info("\(lead)Next message is JSON of this length: \(count)", separator: " ")
    } else {
      let value = try d.add(state)
      let name = Self.states.name(of: UInt64(bitPattern: Int64(value))) ?? "Unknown \(value)"
      d.info("\(lead)\(name)(\(value))", separator: " ")
    }
  }
}
