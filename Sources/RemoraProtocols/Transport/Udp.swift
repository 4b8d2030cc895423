public import RemoraCore

/// User Datagram Protocol (RFC 768).
///
///     |          source port          |        destination port       |
///     |             length            |            checksum           |
public let udp = Protocol("udp", "User Datagram Protocol", short: "UDP") { p in
  p.keepsToItself()
  let layer = UDPLayer(&p, isLite: false)
  p.over("ip.proto", 17)
  return { d throws(Malformed) in try layer.dissect(&d) }
}

/// Lightweight User Datagram Protocol (RFC 3828): the checksum covers only the first bytes.
///
///     |          source port          |        destination port       |
///     |       checksum coverage       |            checksum           |
public let udpLite = Protocol(
  "udplite", "Lightweight User Datagram Protocol", short: "UDP-Lite"
) { p in
  p.keepsToItself()
  let layer = UDPLayer(&p, isLite: true)
  p.over("ip.proto", 136)
  return { d throws(Malformed) in try layer.dissect(&d) }
}

/// What is known of the packets between two ports.
struct UDPStream {
  var packets: UInt32 = 0
  var first = AbsoluteTime(seconds: 0, nanoseconds: 0)
  var last = AbsoluteTime(seconds: 0, nanoseconds: 0)
}

/// One packet's place in its stream.
struct UDPMoment {
  var number: UInt32
  var relative, delta: RelativeTime
}

struct UDPLayer {
  let source, destination, port, length, coverage, checksum, calculated: Field<UInt16>
  let checksumStatus: Field<UInt8>
  let stream, number: Field<UInt32>
  let relative, delta: Field<RelativeTime>
  let payload: Field<Bytes>
  let messageSize: Field<UInt32>
  let badLength, zeroLength, badCoverage, zeroChecksum, partialChecksum, badChecksum: Expert
  let traceroute: Expert
  let streams: State<FlowTable<UDPStream>>
  let moments: State<FrameMemory<UDPMoment>>
  let streamFields, everything: FieldGroup
  let byPort: Table<UInt16>
  let recognizers: HeuristicTable
  let data: ProtocolHandle
  let isLite: Bool

  let checksChecksum, triesFirst, keepsTime, allowsZero, ignoresCoverage: Bool

  init(_ p: inout Builder, isLite: Bool) {
    self.isLite = isLite
    source = p.u16("/udp.srcport", "Source Port", .udpPort)
    destination = p.u16("/udp.dstport", "Destination Port", .udpPort)
    port = p.u16("/udp.port", "Source or Destination Port", .udpPort)
    stream = p.u32("/udp.stream", "Stream index")
    number = p.u32(
      "/udp.stream.pnum", "Stream Packet Number",
      blurb: "Relative packet number in this UDP stream")
    length = p.u16(
      "/udp.length", "Length", blurb: "Length in octets including this header and the data")
    coverage =
      isLite ? p.u16("/udp.checksum_coverage", "Checksum coverage") : length
    checksum = p.u16("/udp.checksum", "Checksum", .hex)
    calculated = p.u16(
      "/udp.checksum_calculated", "Calculated Checksum", .hex,
      blurb: "The expected UDP checksum field as calculated from the UDP packet")
    checksumStatus = p.u8("/udp.checksum.status", "Checksum Status", .none, names: checksumStates)
    relative = p.duration(
      "/udp.time_relative", "Time since first frame",
      blurb: "Time relative to first frame in this UDP stream")
    delta = p.duration(
      "/udp.time_delta", "Time since previous frame",
      blurb: "Time delta from previous frame in this UDP stream")
    payload = p.bytes("/udp.payload", "Payload")
    messageSize = p.u32("/udp.pdu.size", "PDU Size", blurb: "The size of this PDU")
    traceroute = p.expert("/udp.possible_traceroute", .sequence, .chat, "Possible traceroute")
    badLength = p.expert("/udp.length.bad", .malformed, .error, "Bad length value")
    badCoverage =
      isLite
      ? p.expert(
        "/udplite.checksum_coverage.bad", .malformed, .error, "Bad checksum coverage length value")
      : badLength
    zeroChecksum = p.expert("/udp.checksum.zero", .checksum, .error, "Illegal checksum value (0)")
    partialChecksum = p.expert(
      "/udp.checksum.partial", .checksum, .note,
      "Partial (pseudo header) checksum (likely caused by \"UDP checksum offload\")")
    badChecksum = p.expert("/udp.checksum.bad", .checksum, .error, "Bad checksum")
    zeroLength = p.expert(
      "/udp.length.bad_zero", .protocolRule, .warning, "Length is zero but payload < 65536")
    streams = p.state { FlowTable<UDPStream>() }
    moments = p.state { FrameMemory<UDPMoment>() }
    streamFields = p.group([stream.id, number.id, relative.id, delta.id])
    byPort = p.table("/udp.port", UInt16.self)
    p.leads(only: byPort, at: 0, 2)
    recognizers = p.heuristics("/udp")
    data = p.uses("data")
    checksChecksum = p.preference("check_checksum", false, "Validate the checksum")
    keepsTime = p.preference("calculate_timestamps", true, "Times within each stream")
    triesFirst =
      isLite ? false : p.preference("try_heuristic_first", false, "Heuristics before ports")
    allowsZero =
      isLite
      ? false : p.preference("ignore_ipv6_zero_checksum", false, "Accept RFC 6935 checksums of 0")
    ignoresCoverage =
      isLite
      ? p.preference("ignore_checksum_coverage", true, "Go on after a coverage that cannot be")
      : true
    everything = p.allFields()
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    if d.remaining < 4 { d.withdraw() }
    let from = try d.peek(UInt16.self)
    let to = try d.peek(UInt16.self, ahead: 2)
    if d.isUnseen, passesUnnoticed(&d, from, to) { return }
    if !d.wants(everything), !d.isUseful(byPort, from), !d.isUseful(byPort, to),
      !d.isUseful(recognizers), !d.isUseful(data), !d.isUseful(.udp)
    {
      return
    }
    d.setOwnLength(min(8, d.remaining))
    addPorts(&d, from, to)
    try d.skip(4)
    let available = d.reportedRemaining + 4
    guard let size = try addLength(&d, available) else { return }
    let (claimed, covered) = size
    let sum = try addChecksum(&d, available, covered)
    if d.keeps(streamFields) { addStream(&d, from, to) }
    switch sum {
    case .illegal: d.info(append: " [ILLEGAL CHECKSUM (0)]")
    case .bad: d.info(append: " [UDP CHECKSUM INCORRECT]")
    default: break
    }
    let count = min(claimed - 8, d.remaining)
    if d.remaining > 0, claimed > 8 {
      d.put(payload, at: d.next(d.remaining))
      d.label("UDP payload (\(bytes: count))")
    }
    if claimed > 8, d.remaining == 0 { _ = try d.peek(UInt8.self) }
    d.limit(to: claimed - 8)
    guard claimed > 8 else { return }
    if !d.wants(messageSize) { return try handOver(&d, from, to) }
    _ = try d.streaming(.none, size: messageSize) { inner throws(Malformed) in
      try handOver(&inner, from, to)
    }
  }

  /// Of a packet nobody sees: whether its payload does not concern other conversations either.
  private func passesUnnoticed(
    _ d: inout Dissection, _ from: UInt16, _ to: UInt16
  ) -> Bool {
    guard d.remaining > 8 else { return d.passesUnnoticed(byPort, from, to, nil, over: .udp) }
    let start = d.offset
    defer { try? d.seek(start) }
    try? d.skip(8)
    return d.passesUnnoticed(byPort, from, to, recognizers, over: .udp)
  }

  private func addPorts(_ d: inout Dissection, _ from: UInt16, _ to: UInt16) {
    d.protocolColumn(isLite ? "UDP-Lite" : "UDP")
    d.info("\(port: from, .udpPort) → \(port: to, .udpPort)")
    d.packet.sourcePort = UInt32(from)
    d.packet.destinationPort = UInt32(to)
    d.summary(", Src Port: \(port: from, .udpPort), Dst Port: \(port: to, .udpPort)")
    let first = d.next(2)
    let second = Region(d.offset + 2, 2)
    addPort(&d, source, from, first)
    addPort(&d, destination, to, second)
    d.put(port, from, at: first, .hidden)
    d.put(port, to, at: second, .hidden)
  }

  /// Traceroute's probes count up from 33434, three for each hop.
  private func addPort(
    _ d: inout Dissection, _ field: Field<UInt16>, _ value: UInt16, _ place: Region
  ) {
    let item = d.put(field, value, at: place)
    guard value > 33434, value <= 33464 else { return }
    let probe = value - 33435
    d.expert(
      traceroute, at: item, "Possible traceroute: hop #\(probe / 3 + 1), attempt #\(probe % 3 + 1)")
  }

  /// The third field: the length, or for UDP-Lite the bytes that the checksum covers.
  /// - Returns: the bytes that the datagram has and that the checksum covers, both with this
  ///   header; nil if it ends here.
  private func addLength(
    _ d: inout Dissection, _ available: Int
  ) throws(Malformed) -> (claimed: Int, covered: Int)? {
    let value = Int(try d.add(isLite ? coverage : length))
    let item = d.last
    if isLite { return addCoverage(&d, value, available, item) }
    var claimed = value
    let isLong = value == 0 && d.packet.source.kind == .ipv6
    if isLong {
      claimed = available
      if available < 65536 { d.expert(zeroLength, at: item) }
    } else if value < 8 {
      d.append(to: item, " (bogus, must be >= 8)")
      d.expert(badLength, at: item, "Bad length value \(value) < 8")
      d.info(append: " [BAD UDP LENGTH \(value) < 8]")
      return nil
    } else if value > available, !d.packet.isFragment, !d.packet.isQuoted {
      d.append(to: item, " (bogus, payload length \(available))")
      d.expert(badLength, at: item, "Bad length value \(value) > IP payload length")
      d.info(append: " [BAD UDP LENGTH \(value) > IP PAYLOAD LENGTH]")
    }
    d.info(append: " Len=\(claimed - 8)")
    if isLong { d.info(append: " [Jumbogram]") }
    return (claimed, claimed)
  }

  private func addCoverage(
    _ d: inout Dissection, _ value: Int, _ available: Int, _ item: Item
  ) -> (claimed: Int, covered: Int)? {
    let covered = value == 0 ? available : value
    let isWrong = covered < 8 || covered > available
    if isWrong {
      d.append(to: item, " (bogus, must be >= 8 and <= \(available))")
      d.expert(
        badCoverage, at: item,
        "Bad checksum coverage length value \(covered) < 8 or > \(available)")
      d.info(
        append: """
           [BAD LIGHTWEIGHT UDP CHECKSUM COVERAGE LENGTH \(covered) < 8 or > \(available)]
          """)
      if !ignoresCoverage { return nil }
    }
    d.put(length, UInt16(truncatingIfNeeded: available), at: Region(d.offset - 2, 0), .generated)
    d.info(append: " Len=\(UInt32(truncatingIfNeeded: available - 8))")
    return (available, isWrong ? 0 : covered)
  }

  private enum Sum { case unverified, absent, illegal, good, bad }

  private func addChecksum(
    _ d: inout Dissection, _ available: Int, _ covered: Int
  ) throws(Malformed) -> Sum {
    let value = try d.add(checksum)
    let item = d.last
    if value == 0 { return addZero(&d, item) }
    let status = Region(d.start + 6, 0)
    let whole = Region(d.start, min(covered, available))
    guard checksChecksum, whole.length >= 8, !d.packet.isFragment, !d.packet.isQuoted,
      whole.length <= d.remaining + 8
    else {
      d.append(" [unverified]")
      d.put(checksumStatus, 2, at: status, .generated)
      return .unverified
    }
    let ends = d.pseudoHeaderSum(
      length: isLite ? available : whole.length, proto: isLite ? 136 : 17)
    let isGood = d.onesSum(whole, adding: ends) == 0xffff
    let sum = ~d.onesSum(whole, adding: ends &+ UInt64(~value))
    let expected = isGood ? value : sum == 0 ? 0xffff : sum
    let isPartial = !isGood && value == d.onesSum(Region(d.start, 0), adding: ends)
    let sub = d.open(item)
    if isGood {
      d.append(to: item, " [correct]")
    } else if isPartial {
      d.append(
        to: item,
        """
         [correct] (matches partial checksum, not 0x\(expected, hex: 4), \
        likely caused by "UDP checksum offload")
        """)
      d.expert(partialChecksum, at: item)
    } else {
      d.append(
        to: item,
        """
         incorrect, should be 0x\(expected, hex: 4) \
        (maybe caused by "UDP checksum offload"?)
        """)
      d.expert(badChecksum, at: item, "Bad checksum [should be 0x\(expected, hex: 4)]")
    }
    d.put(calculated, expected, at: Region(d.start + 6, 2), .generated)
    d.close(sub)
    let isRight = isGood || isPartial
    d.put(checksumStatus, isRight ? 1 : 0, at: status, .generated)
    return isRight ? .good : .bad
  }

  /// A checksum of zero: left out in IPv4 (RFC 768), forbidden in IPv6 (RFC 8200 section 8.1)
  /// and in UDP-Lite (RFC 3828 section 3.1).
  private func addZero(_ d: inout Dissection, _ item: Item) -> Sum {
    let isIllegal =
      !d.packet.isQuoted && (isLite || d.packet.source.kind == .ipv6 && !allowsZero)
    d.append(to: item, isIllegal ? " [zero-value illegal]" : " [zero-value ignored]")
    if isIllegal { d.expert(zeroChecksum, at: item) }
    let sub = d.open(item)
    d.put(checksumStatus, isIllegal ? 4 : 3, at: Region(d.start + 6, 2), .generated)
    d.close(sub)
    return isIllegal ? .illegal : .absent
  }

  private func addStream(_ d: inout Dissection, _ from: UInt16, _ to: UInt16) {
    let key = FlowKey(from: d.packet.source, UInt32(from), to: d.packet.destination, UInt32(to))
    let (index, id, _) = d[streams].place(key) { _ in UDPStream() }
    d.put(stream, id, at: Region(d.start + 8, 0), .generated)
    guard keepsTime, !d.packet.isQuoted, let moment = moment(&d, index) else { return }
    d.put(number, moment.number, at: d.head, .generated)
    let sub = d.open(d.text("Timestamps", at: d.head, .generated))
    d.put(relative, moment.relative, at: d.head, .generated)
    d.put(delta, moment.delta, at: d.head, .generated)
    d.close(sub)
  }

  /// Counts the packet in hand, or looks up what it counted for when it was seen first.
  private func moment(_ d: inout Dissection, _ index: Int) -> UDPMoment? {
    let frame = d.packet.number
    let place = d.place
    if d.packet.isRevisit { return d[moments][frame, place] }
    let now = d.packet.time
    var entry = d[streams][index]
    if entry.packets == 0 {
      entry.first = now
      entry.last = now
    }
    entry.packets &+= 1
    let moment = UDPMoment(
      number: entry.packets, relative: now.since(entry.first), delta: now.since(entry.last))
    entry.last = now
    d[streams][index] = entry
    if d.remembers { d[moments][frame, place] = moment }
    return moment
  }

  /// A protocol that was appointed for these ends has the first say, then the lower port's, then
  /// the other's, then all that recognise their own bytes.
  private func handOver(_ d: inout Dissection, _ from: UInt16, _ to: UInt16) throws(Malformed) {
    let isContested = d.isUseful(recognizers) || d.isUseful(byPort, from) || d.isUseful(byPort, to)
    if !isContested, !d.isUseful(.udp), !d.isUseful(data) { return try d.skip(d.remaining) }
    let options: CallOptions = isContested ? .contested : []
    if try d.callAppointed(over: .udp, options) { return }
    if triesFirst, try d.offer(recognizers, options) { return }
    if try d.call(byPort, min(from, to), options.union(.strict)) { return }
    if from != to, try d.call(byPort, max(from, to), options.union(.strict)) { return }
    if !triesFirst, try d.offer(recognizers, options) { return }
    try d.call(data)
  }
}
