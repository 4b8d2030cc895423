public import RemoraCore

/// GPRS Tunnelling Protocol, versions 0 (3GPP TS 09.60 section 6) and 1 (3GPP TS 29.060 section 6,
/// TS 29.281 section 5).
///
///     |  Ver  |T|R|E|S|N| message type  |            length             |
///     |                 tunnel endpoint identifier                    |
///     | sequence number (optional)    | N-PDU number  | next extension|
public let gtp = Protocol("gtp", "GPRS Tunneling Protocol", short: "GTP") { p in
  p.mayDecline()
  let layer = GTPLayer.shared(&p)
  p.over("udp.port", [2123, 2152])
  p.over("tcp.port", [2123, 2152])
  return { d throws(Malformed) in try layer.dissect(&d, isPrime: false) }
}

/// GTP', the charging protocol (3GPP TS 32.295 section 6). Either kind is found on either port:
/// the header tells them apart.
///
///     |  Ver  |T| spare |L| message type  |          length           |
///     |     sequence number     | unused (14, version 0 only) …       |
public let gtpPrime = Protocol("gtpprime", "GPRS Tunneling Protocol Prime", short: "GTP (Prime)") {
  p in
  p.mayDecline()
  let layer = GTPLayer.shared(&p)
  p.feeds("gtp")
  p.over("udp.port", 3386)
  p.over("tcp.port", 3386)
  return { d throws(Malformed) in try layer.dissect(&d, isPrime: true) }
}

struct GTPLayer: Sendable {
  /// The item of one kind, shown where the port is that of the other.
  let plainItem, primeItem: Field<Label>
  let flags, version, primeVersion, kind, reserved0, reserved1: Field<UInt8>
  let isShort, hasNumber, hasExtension, hasSequence, hasPDU: Field<Bool>
  let message: Field<UInt8>
  let length: Field<UInt16>
  let teid: Field<UInt32>
  let sequence, flow: Field<UInt16>
  let npdu, sndcp: Field<UInt8>
  let tid: Field<Text>
  let unused: Field<Bytes>
  let data: Field<Bytes>
  let badLength: Expert
  let matching: GTPMatching
  let extensions: GTPExtensions
  let elements: GTPElements
  let inner: HeuristicTable
  let ip, ipv6, ethernet, next: ProtocolHandle

  static func shared(_ p: inout Builder) -> GTPLayer {
    p.shared("gtp", owner: "gtp") { GTPLayer(&$0) }
  }

  private init(_ p: inout Builder) {
    plainItem = p.subProtocol("/gtp", "GPRS Tunneling Protocol")
    primeItem = p.subProtocol("/gtpprime", "GPRS Tunneling Protocol Prime")
    flags = p.u8("flags", "Flags", .hex, blurb: "Ver/PT/Spare...")
    version = p.u8(
      "flags.version", "Version", mask: 0xe0,
      names: [
        0: "GTP release 97/98 version", 1: "GTP release 99 version", 2: "GTPv2-C", 3: "None",
        4: "None", 5: "None", 6: "None", 7: "None",
      ], blurb: "GTP Version")
    primeVersion = p.u8("prim.flags.version", "Version", mask: 0xe0, blurb: "GTP' Version")
    kind = p.u8("flags.payload", "Protocol type", mask: 0x10, names: [0: "GTP'", 1: "GTP"])
    let about = "Reserved (shall be sent as '111' )"
    reserved0 = p.u8("flags.reserved", "Reserved", mask: 0x0e, blurb: about)
    reserved1 = p.u8("flags.reserved", "Reserved", mask: 0x08, blurb: about)
    isShort = p.flag(
      "flags.hdr_length", "Header length", mask: 0x01, set: "6-Octet Header",
      unset: "20-Octet Header")
    func flag(
      _ p: inout Builder, _ name: String, _ label: String, _ mask: UInt64, _ blurb: String
    ) -> Field<Bool> {
      p.flag(
        "flags.\(name)", label, mask: mask, set: "Yes", unset: "No",
        blurb: "\(blurb) (1 = yes, 0 = no)")
    }
    hasNumber = flag(
      &p, "snn", "Is SNDCP N-PDU included?", 0x01, "Is SNDCP N-PDU LLC Number included?")
    hasExtension = flag(
      &p, "e", "Is Next Extension Header present?", 0x04, "Is Next Extension Header present?")
    hasSequence = flag(
      &p, "s", "Is Sequence Number present?", 0x02, "Is Sequence Number present?")
    hasPDU = flag(&p, "pn", "Is N-PDU number present?", 0x01, "Is N-PDU number present?")
    message = p.u8(
      "message", "Message Type", .hex, names: gtpMessages, blurb: "GTP Message Type")
    length = p.u16(
      "length", "Length", blurb: "Length (i.e. number of octets after TID or TEID)")
    teid = p.u32("teid", "TEID", .hexDec, blurb: "Tunnel Endpoint Identifier")
    sequence = p.u16("seq_number", "Sequence number", .hexDec)
    flow = p.u16("flow_label", "Flow label", .hex)
    npdu = p.u8("npdu_number", "N-PDU Number", .hex)
    sndcp = p.u8("sndcp_number", "SNDCP N-PDU LLC Number", .hex)
    tid = p.string("tid", "TID", blurb: "Tunnel Identifier")
    unused = p.bytes("dummy_octets", "Dummy octets")
    data = p.bytes("tpdu_data", "T-PDU Data")
    badLength = p.expert("length.invalid", .malformed, .error, "Bad length value")
    matching = GTPMatching(&p)
    extensions = GTPExtensions(&p)
    elements = GTPElements(&p, teid: teid, length: length)
    for owner in ["e212", "e164", "gsm_map", "gsm_a", "gsm_a.gm", "3gpp"] { p.feeds(owner) }
    inner = p.heuristics("tpdu")
    ip = p.uses("ip")
    ipv6 = p.uses("ipv6")
    ethernet = p.uses("eth")
    next = p.uses("gtpv2")
  }

  func dissect(_ d: inout Dissection, isPrime: Bool) throws(Malformed) {
    guard d.reportedRemaining >= 2 else { return refuse(&d) }
    let bits = try d.peekOrWithdraw(UInt8.self)
    let type = try d.peekOrWithdraw(UInt8.self, ahead: 1)
    let number = bits >> 5
    let isCharging = bits & 0x10 == 0
    if number == 2, !isPrime || !isCharging {
      d.withdraw()
      return try d.call(next)
    }
    guard number < 3, gtpKnows(type) else { return refuse(&d) }
    d.protocolColumn("GTP")
    d.info("\(message, type)")
    let whole = d.reportedRemaining
    let item = begin(&d, isPrime, isCharging)
    let sub = d.open(item.exists ? item : d.current)
    d.setLength(item, d.remaining)
    if isCharging {
      try addPrimeHeader(&d, bits, whole, type)
    } else if number == 0 {
      try addOldHeader(&d, whole)
    } else if try !addHeader(&d, bits, whole) {
      return
    }
    let head = d.offset - d.start
    d.setLength(item, type == 0xff ? head : head + d.remaining)
    if type == 0xff {
      d.close(sub)
      if !isCharging { try handOver(&d) }
      return
    }
    try elements.add(&d, version: number, type: type)
    matching.add(&d, type)
    d.close(sub)
  }

  private func refuse(_ d: inout Dissection) {
    d.withdraw()
    d.decline()
  }

  /// The item of the kind that the header says, be the port as it may.
  private func begin(_ d: inout Dissection, _ isPrime: Bool, _ isCharging: Bool) -> Item {
    if isPrime == isCharging {
      d.setOwnLength(d.remaining)
      return d.own
    }
    d.withdraw()
    let place = d.next(d.remaining)
    return isCharging ? d.put(primeItem, at: place) : d.put(plainItem, at: place)
  }

  private func addOldHeader(_ d: inout Dissection, _ whole: Int) throws(Malformed) {
    try d.add(flags, bits: version, kind, reserved0, hasNumber)
    try d.add(message)
    let count = try d.add(length)
    let item = d.last
    try d.add(sequence)
    matching.note(&d)
    try d.add(flow)
    try d.add(sndcp)
    try d.skip(3)
    _ = try d.peek(UInt64.self)
    let digits = d.wants(tid) ? Self.digits(try d.peek(UInt64.self)) : ""
    d.put(tid, "\(digits)", at: d.next(8))
    try d.skip(8)
    check(&d, item, Int(count), whole, 20, "GTP", "GTP")
    d.limit(to: Int(count))
  }

  /// The nibbles of eight bytes, the lower of each first.
  private static func digits(_ value: UInt64) -> String {
    var text = ""
    for i in 0..<8 {
      let byte = UInt8(truncatingIfNeeded: value >> UInt64(56 - 8 * i))
      text += Phrase.hex(UInt64(byte << 4 | byte >> 4), 2)
    }
    return text
  }

  private func addPrimeHeader(
    _ d: inout Dissection, _ bits: UInt8, _ whole: Int, _ type: UInt8
  ) throws(Malformed) {
    if bits >> 5 == 0 {
      try d.add(flags, bits: primeVersion, kind, reserved0, isShort)
    } else {
      try d.add(flags, bits: primeVersion, kind, reserved0)
    }
    try d.add(message)
    let count = Int(try d.add(length))
    try d.add(sequence)
    matching.note(&d)
    if bits >> 5 == 0, bits & 1 == 0 { try d.add(unused, length: 14) }
    d.limit(to: count)
  }

  /// - Returns: false if what follows cannot be told from the extension headers.
  private func addHeader(
    _ d: inout Dissection, _ bits: UInt8, _ whole: Int
  ) throws(Malformed) -> Bool {
    try d.add(flags, bits: version, kind, reserved1, hasExtension, hasSequence, hasPDU)
    try d.add(message)
    let count = try d.add(length)
    let item = d.last
    try d.add(teid)
    check(&d, item, Int(count), whole, 8, "GTPv1-C", "GTPV1-C")
    d.limit(to: Int(count))
    guard bits & 0x07 != 0 else { return true }
    if bits & 0x02 != 0 {
      try d.add(sequence)
      matching.note(&d)
    } else {
      try d.skip(2)
    }
    if bits & 0x01 != 0 { try d.add(npdu) } else { try d.skip(1) }
    guard bits & 0x04 != 0 else {
      try d.skip(1)
      return true
    }
    return try extensions.add(&d)
  }

  private func check(
    _ d: inout Dissection, _ item: Item, _ count: Int, _ whole: Int, _ head: Int, _ name: String,
    _ column: String
  ) {
    guard count + head != whole else { return }
    let sign = count + head < whole ? "<" : ">"
    d.append(to: item, " (bogus, expected payload length \(whole - head))")
    d.expert(
      badLength, at: item,
      "Bad length value \(count) + \(name) header offset \(head) \(sign) UDP payload length \(whole)"
    )
    let short = head == 20 ? "GTP" : "GTP-C"
    d.info(
      append: """
         [BAD \(short) LENGTH \(count) + \(column) HEADER OFFSET \(head) \(sign) \
        UDP PAYLOAD LENGTH \(whole)]
        """)
  }

  /// What a tunnel carries is not said: it is an IP packet if its own length fits, a frame if its
  /// type is one of the few that frames in tunnels have.
  private func handOver(_ d: inout Dissection) throws(Malformed) {
    let count = d.reportedRemaining
    guard count > 0 else { return }
    if try d.offer(inner) { return }
    let first = try d.peek(UInt8.self)
    if first >> 4 == 4, first & 15 >= 5, count >= 20,
      Int(try d.peek(UInt16.self, ahead: 2)) == count
    {
      try d.call(ip)
    } else if first >> 4 == 6, count >= 40, Int(try d.peek(UInt16.self, ahead: 4)) + 40 == count {
      d.list(ip)
      try d.call(ipv6, .unlisted)
    } else if count >= 14, let kind = d.number(at: d.offset + 12, UInt16.self),
      kind == 0x0800 || kind == 0x0806 || kind == 0x86dd || kind == 0x8863 || kind == 0x8864
    {
      d.list(ethernet)
      try d.call(ethernet)
    } else {
      return addData(&d)
    }
    d.protocolColumn(prepend: "GTP/")
  }

  /// Bytes of which nothing is known, as an item beside this protocol's.
  private func addData(_ d: inout Dissection) {
    let sub = d.openOutside()
    d.put(data, at: d.next(d.remaining))
    d.close(sub)
  }
}

/// Which response belongs to which request.
struct GTPMatching: Sendable {
  /// A request that waits for its response.
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
  let number: State<UInt32>

  init(_ p: inout Builder) {
    request = p.frameNumber(
      "response_to", "Response To",
      blurb: "This is a response to the GTP request in this frame")
    time = p.duration("time", "Time", blurb: "The time between the Request and the Response")
    either = p.group([request.id, time.id])
    pending = p.state { FlowTable<Request>(limit: 1 << 16) }
    answers = p.state { FrameMemory<Answer>() }
    number = p.state { UInt32.max }
  }

  /// Remembers the sequence number before the cursor for the rest of the packet.
  func note(_ d: inout Dissection) {
    d[number] = UInt32(d.number(at: d.offset - 2, UInt16.self) ?? 0)
  }

  func add(_ d: inout Dissection, _ type: UInt8) {
    let sequence = d[number]
    d[number] = .max
    guard sequence <= 0xffff, d.keeps(either), let isRequest = gtpIsRequest(type) else { return }
    let key = FlowKey(
      from: d.packet.source, d.packet.sourcePort, to: d.packet.destination,
      d.packet.destinationPort, tag: UInt16(truncatingIfNeeded: sequence))
    guard let answer = answer(&d, key, isRequest) else { return }
    d.put(request, FrameNumber(answer.frame), at: d.head, .generated)
    d.put(time, answer.time, at: d.head, .generated)
  }

  private func answer(_ d: inout Dissection, _ key: FlowKey, _ isRequest: Bool) -> Answer? {
    let frame = d.packet.number
    let place = d.place
    if d.packet.isRevisit { return isRequest ? nil : d[answers][frame, place] }
    let now = d.packet.time
    if isRequest {
      let (index, _, _) = d[pending].place(key) { _ in Request(frame: frame, time: now) }
      d[pending][index] = Request(frame: frame, time: now)
      return nil
    }
    guard let index = d[pending].find(key) else { return nil }
    let request = d[pending][index]
    guard request.frame != 0 else { return nil }
    d[pending][index].frame = 0
    let answer = Answer(frame: request.frame, time: now.since(request.time))
    if d.remembers { d[answers][frame, place] = answer }
    return answer
  }
}
