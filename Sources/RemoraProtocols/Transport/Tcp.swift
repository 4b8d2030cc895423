public import RemoraCore

/// Transmission Control Protocol (RFC 9293).
///
///      0                   1                   2                   3
///      0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1
///     |          source port          |        destination port       |
///     |                        sequence number                        |
///     |                     acknowledgment number                     |
///     | offset|  rsv|A|C|E|U|A|P|R|S|F|            window             |
///     |            checksum           |         urgent pointer        |
///     |                    options, padded to 32 bits                 |
public let tcp = Protocol("tcp", "Transmission Control Protocol", short: "TCP") { p in
  p.keepsToItself()
  let layer = TCPLayer(&p)
  p.over("ip.proto", 6)
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct TCPLayer {
  let fields: TCPHeaderFields
  let remarks: TCPRemarks
  let options: TCPOptions
  let analysis: TCPAnalysis
  let life: TCPLifeFields
  let streams: State<TCPStreams>
  /// Everything that depends on packets before; nothing is kept unless one of these is wanted.
  private let ofStream: FieldGroup
  /// All fields but the stream's number.
  private let details: FieldGroup
  /// Of runs that ask for nothing else of connections.
  private let numbers: State<TCPNumbers>
  private let ofOptions: FieldGroup
  private let ofFlags: FieldGroup
  private let everything: FieldGroup
  let byPort: Table<UInt16>
  let recognizers: HeuristicTable
  let data: ProtocolHandle
  /// What is shown of messages that take more than one segment.
  let whole: FragmentItems
  let analyzes, recognizesFirst, reassembles, holdsRepeatedBack: Bool
  let ordersSegments: Bool
  private let checksChecksum, isRelative, timesPackets, summarizes, hidesTimestamps: Bool
  private let tracksFlight, showsBothNumbers, readsCookies: Bool
  private let manners: TCPManners
  /// The window's shift where the option that says it was not captured; -1 unknown.
  private let standardShift: Int8
  /// Ports of those who open connections that tell what is carried.
  let deciding: PortRanges

  init(_ p: inout Builder) {
    summarizes = p.preference(
      "summary_in_tree", true, "Whether the TCP summary line should be shown in the protocol tree")
    checksChecksum = p.preference(
      "check_checksum", false, "Whether to validate the TCP checksum or not")
    analyzes = p.preference(
      "analyze_sequence_numbers", true,
      "Find and flag segment retransmissions, missing segments and RTT")
    isRelative =
      p.preference(
        "relative_sequence_numbers", true,
        "Show sequence numbers from the connection's first on (needs the analysis)") && analyzes
    reassembles = p.preference(
      "desegment_tcp_streams", true,
      "Whether protocols may ask for the segments of a message to be put together")
    ordersSegments = p.preference(
      "reassemble_out_of_order", false,
      "Hold segments that come early back until those before them have come")
    holdsRepeatedBack = p.preference(
      "no_subdissector_on_error", true,
      "Hand on no segments that are sent again (without reassembly)")
    tracksFlight =
      p.preference(
        "track_bytes_in_flight", true,
        "Count the bytes that wait for an acknowledgement (needs the analysis)") && analyzes
    timesPackets = p.preference(
      "calculate_timestamps", true,
      "Number the packets of a connection, and give times since its first and previous packet")
    hidesTimestamps = p.preference(
      "ignore_tcp_timestamps", false, "Do not place the TCP timestamps in the summary line")
    showsBothNumbers =
      p.preference(
        "both_numbers", false,
        "Show sequence numbers as they are behind the relative ones in the summary line")
      && isRelative
    manners = TCPManners(
      prefersFast: p.preference(
        "fastrt_supersedes_ooo", true,
        "Whether a segment that may be either is a fast retransmission or out of order"),
      countsNumbers: p.preference(
        "bif_seq_based", false,
        "Count bytes in flight by sequence numbers instead of by segments that wait"))
    let shift = p.preference(
      "default_window_scaling", "Not known",
      "The window's shift where the option that says it was not captured: Not known, or 0 to 14")
    standardShift = Int8(shift.prefix { $0 != " " }).map { (0...14).contains($0) ? $0 : -1 } ?? -1
    deciding = PortRanges(
      p.preference(
        "clientport_dissectors", "20",
        "Ports that tell what is carried even where they are the client's"))
    readsCookies = p.preference(
      "read_seq_as_syn_cookie", false, "Show what sequence numbers say if they are SYN cookies")
    recognizesFirst = p.preference(
      "try_heuristic_first", false,
      "Try heuristics before the protocol that is registered for a port")
    fields = TCPHeaderFields(&p)
    remarks = TCPRemarks(&p)
    options = TCPOptions(&p)
    analysis = TCPAnalysis(&p)
    life = TCPLifeFields(&p)
    p.looksAhead(fields.lookingAhead)
    whole = FragmentItems(segmentsOf: &p, "TCP")
    p.dependOnPayload(whole.all + [fields.segmentData.id, fields.messageSize.id])
    streams = tcpStreams(&p)
    let flagFields =
      [fields.flags.id, fields.flagsText.id, fields.congestionCount.id]
      + fields.bits.map(\.field.id) + remarks.ofFlags
    ofFlags = p.group(flagFields)
    ofOptions = p.allFields(
      except: [
        fields.source.id, fields.destination.id, fields.port.id, fields.payload.id,
        fields.resetCause.id, fields.window.id, fields.checksum.id, fields.checksumStatus.id,
        fields.urgentPointer.id, fields.headerLength.id, fields.rawSequence.id,
        fields.rawAcknowledgment.id, fields.length.id, fields.messageSize.id,
      ] + flagFields + whole.all + fields.ofStream + analysis.all + remarks.ofHeader + life.all)
    let relative = [
      options.leftEdge.id, options.rightEdge.id, options.duplicateLeft.id,
      options.duplicateRight.id,
    ]
    ofStream = p.group(
      fields.ofStream + analysis.all + relative
        + remarks.ofStream + life.all + options.multipath.analysis.ofHistory)
    byPort = p.table("port", UInt16.self)
    p.leads(only: byPort, at: 0, 2)
    recognizers = p.heuristics("/tcp")
    data = p.uses("data")
    everything = p.allFields()
    details = p.allFields(except: [fields.stream.id])
    numbers = tcpNumbers(&p)
  }

  /// One segment's header, read before its items are added.
  struct Header: BitwiseCopyable {
    var source: UInt16
    var destination: UInt16
    var sequence: UInt32
    var acknowledgment: UInt32
    var flags: TCPFlags
    /// Bytes, by the data offset.
    var size: Int
    /// Bytes of payload on the wire; 0 if the header is longer than the segment.
    var length: UInt32
    var isWhole: Bool
    var answer = TCPAnswer()
    var isTracked = false
    /// The checksum is right, or was not looked at.
    var isSound = true
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    guard d.packet.isQuoted else { return try read(&d) }
    // What an error message quotes may end anywhere.
    do throws(Malformed) { try read(&d) } catch {
      if error.limit == .work || error.limit == .depth { throw error }
    }
  }

  private func read(_ d: inout Dissection) throws(Malformed) {
    if d.remaining < 4 { d.withdraw() }
    d.setOwnLength(d.remaining)
    let from = try d.peek(UInt16.self)
    let to = try d.peek(UInt16.self, ahead: 2)
    if d.isUnseen, passesUnnoticed(&d, from, to) { return }
    // Only what lies above is wanted, and not what these ports carry.
    if !d.wants(everything), !d.keeps(ofStream), !d.own.exists, !leadsOn(d, from, to) { return }
    addPorts(&d, from, to)
    let isQuoted = d.packet.isQuoted
    if isQuoted {
      let value = try d.peek(UInt32.self)
      d.put(fields.sequence, value, at: d.next(4))
      d.label("Sequence Number: \(value)")
    }
    var header = try peekHeader(d, from, to)
    var number: UInt32?
    if d.wants(fields.stream), !d.wants(details), !d.own.exists, !d.remembers {
      let found = d[numbers].number(
        header, from: d.packet.source, to: d.packet.destination, isQuoted: isQuoted)
      if !leadsOn(d, from, to) {
        d.put(fields.stream, found, at: d.head, .generated)
        return
      }
      number = found
    }
    let tracks = d.keeps(ofStream) || d.own.exists
    if tracks || leadsOn(d, from, to) { track(&d, &header) }
    if let number { header.answer.stream = number }
    try addNumbers(&d, header)
    guard header.size >= 20 else { return }
    try addFlags(&d, header)
    try addWindow(&d, header)
    try addChecksum(&d, &header)
    try addUrgent(&d, header)
    let start = d.start
    d.setOwnLength(min(header.size, d.remaining + d.offset - start))
    if header.isWhole, !isQuoted { d.info(append: " Len=\(header.length)") }
    var fault: Malformed?
    let level = d.open(.none)
    do throws(Malformed) { try addOptions(&d, header) } catch { fault = error }
    d.close(level)
    // What is known of the connection is shown even if the options are not sound.
    if timesPackets, header.isTracked { addTimes(&d, header.answer) }
    if header.isTracked, d.wants(life.group) { life.add(&d) }
    if let fault { throw fault }
    try d.seek(start)
    try d.skip(header.size)
    if analyzes, header.isTracked {
      var findings = header.answer.findings
      if !tracksFlight { findings.marks.subtract([.isMeasured, .hasFlight]) }
      if !timesPackets { findings.marks.remove(.ambiguousAck) }
      analysis.add(&d, findings)
      d.put(fields.clientRuns, header.answer.otherRuns, at: d.head, .generated)
      d.put(fields.serverRuns, header.answer.runs, at: d.head, .generated)
    }
    if let segment = multipath(d, header) { options.multipath.analysis.add(&d, segment) }
    try addPayload(&d, header)
  }

  /// Set for a segment with options of multipath TCP whose connections are followed.
  private func multipath(_ d: borrowing Dissection, _ header: Header) -> MultipathSegment? {
    let answer = header.answer
    guard answer.hasMultipath else { return nil }
    return MultipathSegment(
      stream: answer.stream, isForward: answer.isForward, flags: header.flags,
      isNew: !d.packet.isRevisit)
  }

  /// Of a packet nobody sees: whether its payload does not concern other conversations either.
  private func passesUnnoticed(
    _ d: inout Dissection, _ from: UInt16, _ to: UInt16
  ) -> Bool {
    let size = Int((d.number(at: d.start + 12, UInt8.self) ?? 0) >> 4) * 4
    let start = d.offset
    guard size < d.remaining else {
      return d.passesUnnoticed(byPort, from, to, nil, over: .tcp)
    }
    defer { try? d.seek(start) }
    try? d.skip(size)
    return d.passesUnnoticed(byPort, from, to, recognizers, over: .tcp)
  }

  // MARK: The header

  private func addPorts(_ d: inout Dissection, _ from: UInt16, _ to: UInt16) {
    d.protocolColumn("TCP")
    d.info("\(port: from, .tcpPort) → \(port: to, .tcpPort)")
    let place = (Region(d.start, 2), Region(d.start + 2, 2))
    d.put(fields.source, from, at: place.0)
    d.put(fields.destination, to, at: place.1)
    d.put(fields.port, from, at: place.0, .hidden)
    d.put(fields.port, to, at: place.1, .hidden)
    d.packet.sourcePort = UInt32(from)
    d.packet.destinationPort = UInt32(to)
    if summarizes {
      d.summary(", Src Port: \(port: from, .tcpPort), Dst Port: \(port: to, .tcpPort)")
    }
    // Checked: the caller has peeked at both.
    try? d.skip(4)
  }

  private func peekHeader(
    _ d: borrowing Dissection, _ from: UInt16, _ to: UInt16
  ) throws(Malformed) -> Header {
    let sequence = try d.peek(UInt32.self)
    let acknowledgment = try d.peek(UInt32.self, ahead: 4)
    let word = try d.peek(UInt16.self, ahead: 8)
    let size = Int(word >> 12) * 4
    let whole = d.reportedRemaining + 4
    let isWhole = size <= whole
    return Header(
      source: from, destination: to, sequence: sequence, acknowledgment: acknowledgment,
      flags: TCPFlags(rawValue: word & 0xfff), size: size,
      length: isWhole ? UInt32(truncatingIfNeeded: whole - size) : 0, isWhole: isWhole)
  }

  /// Takes the segment into its connection's state, or looks up what was said of it before.
  private func track(_ d: inout Dissection, _ header: inout Header) {
    header.isTracked = true
    let frame = d.packet.number
    let place = d.place
    if d.remembers { d[streams].keepsAll = true }
    if d.packet.isRevisit, let answer = d[streams].recall(frame, place) {
      header.answer = answer
      d.packet.connection = answer.stream
      if d.keeps(life.group) { life.recall(d) }
      return
    }
    let time = d.packet.time
    var segment = TCPSegment()
    segment.frame = frame
    segment.time =
      RelativeTime(
        seconds: time.seconds, nanoseconds: Int64(time.nanoseconds)
      ).nanoseconds
    segment.sequence = header.sequence
    segment.acknowledgment = header.acknowledgment
    segment.flags = header.flags
    let window = d.number(at: d.start + 14, UInt16.self)
    segment.window = window ?? 0
    segment.length = header.length
    // A header that was cut before its window is not held against others.
    segment.isWhole = header.isWhole && window != nil
    segment.hasHeader = header.size >= 20
    segment.isQuoted = d.packet.isQuoted
    segment.isCut = d.remaining < d.reportedRemaining
    segment.hasTornOptions = header.size > d.remaining + d.offset - d.start
    if header.size > 20 { segment.scanOptions(d, d.start + 20, d.start + header.size) }
    d[streams].manners = manners
    header.answer = d[streams].take(
      segment, from: d.packet.source, header.source, to: d.packet.destination, header.destination)
    d.packet.connection = header.answer.stream
    if d.keeps(life.group) {
      let ports = TCPLifePorts(from: header.source, to: header.destination)
      life.take(d, segment, header.answer, ports)
    }
    if d.remembers { d[streams].memory[frame, place] = header.answer }
  }

  private func addNumbers(_ d: inout Dissection, _ header: Header) throws(Malformed) {
    let answer = header.answer
    let isQuoted = d.packet.isQuoted
    let hasAck = header.flags.contains(.ack)
    let base = isRelative ? answer.base : 0
    let otherBase = isRelative ? answer.otherBase : 0
    let sequence = header.sequence &- (isQuoted ? 0 : base)
    let acknowledgment =
      hasAck && !isQuoted ? header.acknowledgment &- otherBase : header.acknowledgment
    d.info(
      append: " [\(header.flags.words(counted: answer.countsCongestion))] Seq=\(sequence)")
    if showsBothNumbers, !isQuoted { d.info(append: " (\(header.sequence))") }
    if hasAck { d.info(append: " Ack=\(acknowledgment)") }
    if showsBothNumbers, hasAck, !isQuoted { d.info(append: " (\(header.acknowledgment))") }
    if header.isTracked { addStream(&d, answer) }
    if !header.isWhole {
      let item = d.text("\(shortSegmentText)", at: d.head)
      d.expert(remarks.shortSegment, at: item)
    }
    let suffix = isRelative ? "    (relative sequence number)" : ""
    if !isQuoted {
      if header.isWhole { d.put(fields.length, header.length, at: d.head, .generated) }
      d.put(fields.sequence, sequence, at: d.next(4))
      if header.isTracked { d.label("Sequence Number: \(sequence)\(suffix)") }
      d.put(fields.rawSequence, header.sequence, at: d.next(4), isRelative ? [] : .hidden)
      if readsCookies { fields.cookie.add(&d, header.sequence) }
    }
    if summarizes { d.summary(", Seq: \(sequence)") }
    if header.size < 20 { return addBogusLength(&d, header) }
    if header.isWhole, !isQuoted {
      let end = sequence &+ header.length &+ (header.flags.isDisjoint(with: [.syn, .fin]) ? 0 : 1)
      d.put(fields.nextSequence, end, at: d.head, .generated)
      d.label("Next Sequence Number: \(end)\(suffix)")
    }
    try d.skip(4)
    if summarizes {
      if hasAck { d.summary(", Ack: \(acknowledgment)") }
      if header.isWhole, !isQuoted { d.summary(", Len: \(header.length)") }
    }
    d.put(fields.acknowledgment, acknowledgment, at: d.next(4))
    if hasAck, isRelative {
      d.label("Acknowledgment Number: \(acknowledgment)    (relative ack number)")
    }
    if !hasAck, acknowledgment != 0 { d.expert(remarks.strayAcknowledgment) }
    if analyzes, answer.findings.marks.contains(.fastOpenAck) { d.expert(remarks.takesFastOpen) }
    if analyzes, answer.findings.marks.contains(.fastOpenIgnored) {
      d.expert(remarks.ignoresFastOpen)
    }
    d.put(
      fields.rawAcknowledgment, header.acknowledgment, at: d.next(4),
      isRelative || !hasAck ? [] : .hidden)
    try d.skip(4)
    addHeaderLength(&d, header)
  }

  private func addStream(_ d: inout Dissection, _ answer: TCPAnswer) {
    let head = d.head
    d.put(fields.stream, answer.stream, at: head, .generated)
    if timesPackets { d.put(fields.packet, answer.packet, at: head, .generated) }
    let seen = answer.completeness
    let sub = d.open(d.put(fields.completeness, seen, at: head, .generated))
    d.label(value: "\(completenessWords(seen))")
    d.put(fields.hasReset, seen & TCPCompleteness.reset != 0, at: .nowhere)
    d.put(fields.hasFin, seen & TCPCompleteness.fin != 0, at: .nowhere)
    d.put(fields.hasData, seen & TCPCompleteness.data != 0, at: .nowhere)
    d.put(fields.hasAck, seen & TCPCompleteness.ack != 0, at: .nowhere)
    d.put(fields.hasSynAck, seen & TCPCompleteness.synAck != 0, at: .nowhere)
    d.put(fields.hasSyn, seen & TCPCompleteness.syn != 0, at: .nowhere)
    let isFirst = answer.packet == 1 && !d.packet.isRevisit
    d.put(
      fields.completenessText, "\(isFirst ? "[ Null ]" : completenessLetters(seen))", at: head,
      .generated)
    d.close(sub)
  }

  private func addHeaderLength(_ d: inout Dissection, _ header: Header) {
    let size = UInt8(truncatingIfNeeded: header.size)
    d.put(fields.headerLength, size, at: Region(d.start + 12, 1))
    d.label("\(binary(size >> 2, 4)) .... = Header Length: \(size) bytes (\(size >> 2))")
  }

  private func addBogusLength(_ d: inout Dissection, _ header: Header) {
    addHeaderLength(&d, header)
    let why = "(\(header.size), must be at least 20)"
    d.expert(remarks.bogusHeader, at: d.last, "Bogus TCP header length \(why)")
    d.info(append: ", bogus TCP header length \(why)")
  }

  private func addFlags(_ d: inout Dissection, _ header: Header) throws(Malformed) {
    guard d.wants(ofFlags) || d.wants(ofStream) else { return try d.skip(2) }
    let flags = header.flags
    let counts = header.answer.countsCongestion
    let place = d.next(2)
    let sub = d.open(d.put(fields.flags, flags.rawValue, at: place))
    d.label(
      "Flags: 0x\(flags.rawValue, hex: 3) (\(flags.words(counted: counts)))")
    for (field, flag) in fields.bits {
      if counts, flag == .accurate || flag == .reduced || flag == .echo {
        if flag == .accurate { addCongestionCount(&d, flags, place) }
        continue
      }
      let byte = flag.rawValue > 0xff ? Region(place.offset, 1) : Region(place.offset + 1, 1)
      let isSet = !flags.isDisjoint(with: flag)
      d.put(field, isSet, at: byte)
      if isSet { addRemark(&d, flag, header) }
    }
    d.put(
      fields.flagsText, "\(flags.letters(counted: counts))", at: place, .generated)
    if header.answer.closes == 1 { d.expert(remarks.closesFirst) }
    if header.answer.closes == 2 { d.expert(remarks.closesSecond) }
    d.close(sub)
    try d.skip(2)
  }

  private func addCongestionCount(_ d: inout Dissection, _ flags: TCPFlags, _ place: Region) {
    let count = flags.congestionCount
    d.put(fields.congestionCount, count, at: place)
    let bits = binary(count, 4)
    d.label("...\(bits.dropFirst().prefix(1)) \(bits.suffix(2)).. .... = ACE: \(count)")
  }

  private func addRemark(_ d: inout Dissection, _ flag: TCPFlags, _ header: Header) {
    switch flag {
    case .syn where header.flags.contains(.ack):
      d.expert(
        remarks.synAck, at: d.last,
        "Connection establish acknowledge (SYN+ACK): server port \(header.source)")
      if header.answer.isCapable { d.expert(remarks.capable) }
    case .syn:
      d.expert(
        remarks.syn, at: d.last,
        "Connection establish request (SYN): server port \(header.destination)")
    case .fin: d.expert(remarks.fin)
    case .reset: d.expert(remarks.reset)
    default: break
    }
  }

  private func addWindow(_ d: inout Dissection, _ header: Header) throws(Malformed) {
    let place = d.next(2)
    let value = try d.add(fields.window)
    let isSyn = header.flags.contains(.syn)
    let isMissing = header.answer.shift == -1 && standardShift >= 0
    let shift = isMissing ? standardShift : header.answer.shift
    let full = isSyn || shift < 0 ? UInt32(value) : UInt32(value) << UInt32(min(shift, 14))
    d.info(append: " Win=\(full)")
    guard header.isTracked else { return }
    d.put(fields.fullWindow, full, at: place, .generated)
    if isSyn { return }
    let scale = shift < 0 ? Int32(shift) : Int32(1) << Int32(min(shift, 14))
    d.put(fields.scale, scale, at: place, .generated)
    if shift == -1 { d.append(" (unknown)") }
    if shift == -2 { d.append(" (no window scaling used)") }
    if isMissing { d.append(" (missing - taken from preference)") }
  }

  private func addUrgent(_ d: inout Dissection, _ header: Header) throws(Malformed) {
    let pointer = try d.add(fields.urgentPointer)
    if header.flags.contains(.urgent) {
      d.info(append: " Urg=\(pointer)")
    } else if pointer != 0 {
      d.expert(remarks.strayUrgent)
    }
  }

  // MARK: The checksum

  private func addChecksum(_ d: inout Dissection, _ header: inout Header) throws(Malformed) {
    let value = try d.add(fields.checksum)
    let item = d.last
    let place = d.just(2)
    let size = d.reportedRemaining + d.offset - d.start
    let status = Region(place.offset, 0)
    guard checksChecksum, !d.packet.isFragment, !d.packet.isQuoted,
      d.remaining == d.reportedRemaining
    else {
      d.append(" [unverified]")
      d.put(fields.checksumStatus, 2, at: status, .generated)
      return
    }
    let pseudo = d.pseudoHeaderSum(length: size, proto: 6)
    let sum = d.onesSum(Region(d.start, size), adding: pseudo)
    // What the field should hold: the sum without it, inverted.
    let without = UInt32(sum) + UInt32(~value)
    let expected = ~UInt16(truncatingIfNeeded: (without & 0xffff) + (without >> 16))
    let isPartial = d.onesSum(Region(d.start, 0), adding: pseudo) == value
    let sub = d.open(item)
    header.isSound = isPartial
    let isRight = expected == value || sum == 0xffff && value != 0xffff
    if isRight {
      header.isSound = true
      d.append(to: item, " [correct]")
    } else if value == 0xffff, sum == 0xffff {
      d.append(to: item, " [should be 0x0000 (see RFC 1624)]")
      d.info(append: " [TCP CHECKSUM 0xFFFF]")
    } else if isPartial {
      d.append(
        to: item,
        " [correct] (matches partial checksum, not 0x\(expected, hex: 4), likely caused by \"TCP checksum offload\")"
      )
      d.expert(remarks.checksumPartial, at: item)
    } else {
      d.append(
        to: item,
        " incorrect, should be 0x\(expected, hex: 4)(maybe caused by \"TCP checksum offload\"?)")
      d.expert(
        remarks.checksumBad, at: item, "Bad checksum [should be 0x\(expected, hex: 4)]")
      d.info(append: " [TCP CHECKSUM INCORRECT]")
    }
    let isAllOnes = !isRight && value == 0xffff && sum == 0xffff
    d.put(fields.expectedChecksum, isAllOnes ? 0 : expected, at: place, .generated)
    if isAllOnes {
      d.put(fields.checksumStatus, 0, at: status, .generated)
      d.expert(remarks.checksumAllOnes)
    }
    d.close(sub)
    if !isAllOnes {
      d.put(fields.checksumStatus, isRight || isPartial ? 1 : 0, at: status, .generated)
    }
  }

  // MARK: Behind the header

  private func addOptions(_ d: inout Dissection, _ header: Header) throws(Malformed) {
    guard header.size > 20,
      d.wants(ofOptions) || d.wants(ofStream) || d.isUseful(options.multipath.layer)
        || header.answer.hasMultipath && d.keeps(ofStream)
    else { return }
    let context = TCPOptions.Context(
      flags: header.flags, acknowledgment: header.acknowledgment,
      otherBase: header.answer.otherBase, isRelative: isRelative && !d.packet.isQuoted,
      hidesTimestamps: hidesTimestamps, cookie: readsCookies ? fields.cookie : nil,
      countsBlocks: tracksFlight, multipath: multipath(d, header))
    try options.dissect(&d, header.size - 20, context)
  }

  private func addTimes(_ d: inout Dissection, _ answer: TCPAnswer) {
    let head = d.head
    let sub = d.open(d.text("Timestamps", at: head, .generated))
    d.put(
      fields.sinceFirst, RelativeTime(nanoseconds: answer.sinceFirst), at: head, .generated)
    d.put(
      fields.sincePrevious, RelativeTime(nanoseconds: answer.sincePrevious), at: head, .generated)
    d.close(sub)
  }

  /// Whether something is wanted of the protocols above: these are handed no byte twice, which
  /// only the connection's history can tell. The answer is the same for both directions.
  private func leadsOn(_ d: borrowing Dissection, _ from: UInt16, _ to: UInt16) -> Bool {
    d.isUseful(byPort, from) || d.isUseful(byPort, to) || d.isUseful(recognizers)
      || d.isUseful(data) || d.isUseful(.tcp)
  }
}
