import RemoraCore

/// What a multipath connection's history says of a segment.
struct TCPMultipathAnalysis {
  /// An option.
  let item: Field<Label>
  let removed: Field<UInt8>
  let infiniteMapping: Expert
  private let keyMismatch: Expert
  private let token, stream: Field<UInt32>
  private let firstNumber, ack, number: Field<UInt64>
  private let analysis: Field<Label>
  private let master: Field<Bool>
  private let subflows: Field<Text>
  private let state: State<MultipathState>
  private let analyzes, isRelative: Bool
  /// Fields that need the connections before.
  let ofHistory: [FieldID]

  static func shared(_ p: inout Builder) -> TCPMultipathAnalysis {
    p.shared("mptcp", owner: "mptcp") { TCPMultipathAnalysis(&$0) }
  }

  private init(_ p: inout Builder) {
    analyzes = p.preference(
      "analyze_mptcp", true, "Say which TCP connections make up a multipath connection")
    isRelative = p.preference(
      "relative_sequence_numbers", true, "Show data sequence numbers from the first on")
    item = p.subProtocol("/mptcp", "Multipath Transmission Control Protocol")
    removed = p.u8("rm_addr.count", "Number of removed addresses")
    token = p.u32("expected_token", "Subflow token generated from key")
    firstNumber = p.u64("expected_idsn", "Subflow expected IDSN")
    ack = p.u64("ack", "Multipath TCP Data ACK")
    number = p.u64("dss.dsn", "DSS Data Sequence Number")
    analysis = p.label(
      "analysis", "MPTCP analysis", blurb: "This frame has some of the MPTCP analysis shown")
    master = p.flag("master", "Master flow")
    stream = p.u32("stream", "Stream index")
    subflows = p.string(
      "analysis.subflows", "TCP subflow stream id(s)",
      blurb: "List all TCP connections mapped to this MPTCP connection")
    keyMismatch = p.expert(
      "connection.echoed_key_mismatch", .protocolRule, .warning,
      "The echoed key in the ACK of the MPTCP handshake does not match the key of the SYN/ACK")
    infiniteMapping = p.expert(
      "dss.infinite_mapping", .protocolRule, .warning, "Fallback to infinite mapping")
    state = p.state { MultipathState() }
    ofHistory = [
      token.id, firstNumber.id, ack.id, number.id, analysis.id, master.id, stream.id, subflows.id,
    ]
  }

  /// Takes an option in; the cursor is at its kind. What is cut short changes nothing.
  func note(_ d: borrowing Dissection, _ segment: MultipathSegment, _ next: Int) {
    guard segment.isNew, let byte = d.number(at: d.offset + 2, UInt8.self), next > d.offset + 2
    else { return }
    let at = d.offset
    switch byte >> 4 {
    case 0: takeKeys(d, segment, at, next, version: byte & 0xf)
    case 1 where next - at == 12:
      guard segment.flags.contains(.syn) else { return d[state].note(segment) }
      guard let value = d.number(at: at + 4, UInt32.self) else { return }
      d[state].join(segment, token: value)
    default: d[state].note(segment)
    }
  }

  private func takeKeys(
    _ d: borrowing Dissection, _ segment: MultipathSegment, _ at: Int, _ next: Int, version: UInt8
  ) {
    guard [12, 20, 22, 24].contains(next - at), let key = d.number(at: at + 4, UInt64.self),
      let sender = end(d, key, version)
    else { return }
    var receiver: MultipathEnd?
    if next - at >= 20, let key = d.number(at: at + 12, UInt64.self) {
      receiver = end(d, key, version)
    }
    d[state].take(segment, sender: sender, receiver: receiver, isVersion1: version == 1)
  }

  /// RFC 6824 section 3.1: SHA-1 of the key; RFC 8684 section 3.1: SHA-256.
  private func end(
    _ d: borrowing Dissection, _ key: UInt64, _ version: UInt8
  ) -> MultipathEnd? {
    var made = MultipathEnd(key: key)
    made.isKnown = true
    guard version < 2 else { return made }
    let bytes = stride(from: UInt64(56), through: 0, by: -8).map {
      UInt8(truncatingIfNeeded: key >> $0)
    }
    guard let digest = d.algorithms.digest(version == 0 ? .sha1 : .sha256, bytes) else {
      return nil
    }
    made.token = digest.prefix(4).reduce(0) { $0 << 8 | UInt32($1) }
    made.base = digest.suffix(8).reduce(0) { $0 << 8 | UInt64($1) }
    return made
  }

  /// Adds what follows from the sender's key; the cursor is behind it.
  func addKey(_ d: inout Dissection, _ segment: MultipathSegment, _ next: Int) {
    guard let sender = d[state].end(segment, isSender: true), sender.key != nil else { return }
    d.put(token, sender.token, at: d.here, .generated)
    d.put(firstNumber, sender.base, at: d.here, .generated)
    d.append(" (64bits version)")
    guard next - d.offset >= 8, let echoed = d.number(at: d.offset, UInt64.self),
      let key = d[state].end(segment, isSender: false)?.key, key != echoed
    else { return }
    d.expert(keyMismatch)
  }

  /// Adds an acknowledgement of the other end's data, from where that began.
  func addAck(
    _ d: inout Dissection, _ segment: MultipathSegment, _ raw: UInt64, isWide: Bool,
    at place: Region
  ) {
    guard let end = d[state].end(segment, isSender: false),
      let value = end.number(raw, isWide: isWide, isRelative: isRelative)
    else { return }
    d.put(ack, value, at: place, .generated)
    if isRelative { d.append(" (Relative)") }
  }

  /// Adds the number of the first byte that the segment carries.
  func addNumber(
    _ d: inout Dissection, _ segment: MultipathSegment, _ raw: UInt64, isWide: Bool,
    at place: Region
  ) {
    if isWide, segment.isNew { d[state].startCounting(segment) }
    guard let end = d[state].end(segment, isSender: true),
      let value = end.number(raw, isWide: isWide, isRelative: isRelative)
    else { return }
    d.put(number, value, at: place, .generated)
    if isRelative { d.append(" (Relative)") }
  }

  /// Adds which connection the segment belongs to; behind all that is said of its TCP connection.
  @inline(never) func add(_ d: inout Dissection, _ segment: MultipathSegment) {
    guard analyzes, let subflow = d[state].find(segment.stream) else { return }
    let head = d.head
    let first = d[state].connections[Int(subflow.connection)].master
    let sub = d.open(d.put(analysis, at: head, .generated))
    d.put(master, first == segment.stream, at: head, .generated)
    if let first { d.label("Master flow: Master is tcp stream \(first)") }
    d.put(stream, subflow.connection, at: head, .generated)
    if d.wants(subflows) {
      var list = ""
      for number in d[state].connections[Int(subflow.connection)].subflows { list += "\(number) " }
      d.put(subflows, "\(list)", at: head, .generated)
    }
    d.close(sub)
  }
}
