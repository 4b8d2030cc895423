import RemoraCore

/// What a segment carries: handed on to the protocol of a port, whole messages at a time
/// (RFC 9293 section 3.7.4: where a segment ends means nothing to the protocols above).
extension TCPLayer {
  func addPayload(_ d: inout Dissection, _ header: Header) throws(Malformed) {
    let count = d.reportedRemaining
    guard count > 0 else {
      _ = try endStream(&d, header, with: 0)
      return
    }
    if header.flags.contains(.reset) {
      try d.add(fields.resetCause, length: d.remaining, encoding: .ascii)
      return
    }
    let isWhole =
      reassembles && header.isSound && count == d.remaining && header.isTracked
    if isWhole, header.flags.contains(.fin), try endStream(&d, header, with: count) { return }
    if d.remaining > 0 {
      d.put(fields.payload, at: d.next(d.remaining))
      d.label("TCP payload (\(bytes: count))")
    }
    guard isWhole else {
      // Nothing can be said of bytes that were not captured.
      guard d.remaining > 0 else { return }
      let isAgain = analyzes && !header.answer.findings.marks.isDisjoint(with: .repeated)
      if isAgain, !reassembles, holdsRepeatedBack { return }
      _ = try d.streaming(.torn, size: fields.messageSize) {
        (d: inout Dissection) throws(Malformed) in
        try handOn(&d, header)
      }
      return
    }
    if ordersSegments { try deliverInOrder(&d, header) } else { try deliver(&d, header) }
  }

  /// The segment's bytes: first what an earlier message lacks, then messages that begin here.
  private func deliver(_ d: inout Dissection, _ header: Header) throws(Malformed) {
    let first = d.offset
    let last = first + d.remaining
    let frame = d.packet.number
    let start = header.sequence &+ (header.flags.contains(.syn) ? 1 : 0)
    let isAgain = analyzes && header.answer.findings.marks.contains(.isDelivered)
    var isFirst = true
    while d.offset < last {
      try d.step()
      let at = d.offset
      let number = start &+ UInt32(truncatingIfNeeded: at - first)
      let list = d[streams][messagesOf: header.answer]
      if let index = d[streams].messages.find(
        list, number, to: number &+ UInt32(truncatingIfNeeded: last - at), notFrom: frame)
      {
        try resume(&d, header, index, number, last, isFirst)
      } else if isAgain {
        return try addSegmentData(&d, last - at, isAgain: true)
      } else {
        try begin(&d, header, number, last, isFirst)
      }
      isFirst = false
      d.fenceInfo()
      if d.offset <= at { break }
    }
  }

  /// Hands on bytes at which a message begins.
  func begin(
    _ d: inout Dissection, _ header: Header, _ number: UInt32, _ last: Int, _ isFirst: Bool
  ) throws(Malformed) {
    let at = d.offset
    let frame = d.packet.number
    if d.packet.isRevisit {
      // What became of the bytes is known.
      let list = d[streams][messagesOf: header.answer]
      if let index = d[streams].messages.begun(list, number, in: frame),
        d[streams].messages[index].state.isDone
      {
        addWholeIn(&d, d[streams].messages[index].state.completedIn, isFirst)
        return try addSegmentData(&d, last - at)
      }
    }
    func call(_ d: inout Dissection, _ stream: Stream) throws(Malformed) -> Waiting? {
      try d.streaming(stream, size: fields.messageSize) {
        (d: inout Dissection) throws(Malformed) in try handOn(&d, header)
      }
    }
    guard let waiting = try call(&d, .whole) else { return try d.seek(last) }
    if case .end = waiting.shortage, header.flags.contains(.fin) {
      try d.seek(at)
      _ = try call(&d, .torn)
      return try d.seek(last)
    }
    let place = max(at, min(waiting.place, last))
    try d.seek(place)
    guard place < last else { return }
    let rest = number &+ UInt32(truncatingIfNeeded: place - at)
    var list = d[streams][messagesOf: header.answer]
    if d.packet.isRevisit {
      if let index = d[streams].messages.begun(list, rest, in: frame) {
        addWholeIn(&d, d[streams].messages[index].state.completedIn, isFirst)
      }
    } else {
      let bytes = d.bytes(Region(place, last - place))
      d[streams].messages.begin(
        &list, rest, bytes, frame: frame, waiting.shortage, keepsAll: d.remembers)
      d[streams][messagesOf: header.answer] = list
    }
    try addSegmentData(&d, last - place)
  }

  /// Adds bytes to a message that waits, and hands it on if nothing is missing.
  func resume(
    _ d: inout Dissection, _ header: Header, _ index: Int, _ number: UInt32, _ last: Int,
    _ isFirst: Bool
  ) throws(Malformed) {
    let frame = d.packet.number
    let room = last - d.offset
    let state = d[streams].messages[index].state
    let count = state.grows && !state.isDone ? room : min(room, Int(state.end &- number))
    if state.isDone {
      guard d.packet.isRevisit, state.completedIn == frame else {
        addWholeIn(&d, state.completedIn, isFirst)
        return try addSegmentData(&d, count)
      }
    } else {
      let bytes = d.bytes(d.next(count))
      guard d[streams].messages.add(index, number, bytes, frame: frame) else {
        return try addSegmentData(&d, count)
      }
    }
    try handOnWhole(&d, header, index, count)
  }

  /// The sender has no more to say: a message that waited for that is whole, with the `count`
  /// bytes of this segment.
  /// - Returns: whether there is one.
  private func endStream(
    _ d: inout Dissection, _ header: Header, with count: Int
  ) throws(Malformed) -> Bool {
    guard header.flags.contains(.fin), header.isTracked, reassembles else { return false }
    let list = d[streams][messagesOf: header.answer]
    let frame = d.packet.number
    let index =
      d.packet.isRevisit
      ? d[streams].messages.concluded(list, in: frame) : d[streams].messages.open(list)
    guard let index else { return false }
    if !d.packet.isRevisit {
      guard d[streams].messages.awaits(index, header.sequence) else { return false }
      d[streams].messages.conclude(index, d.bytes(d.next(count)), frame: frame)
    }
    try handOnWhole(&d, header, index, 0)
    try d.skip(count)
    return true
  }

  /// Hands on a message that was put together; `count` of its bytes are this segment's.
  func handOnWhole(
    _ d: inout Dissection, _ header: Header, _ index: Int, _ count: Int
  ) throws(Malformed) {
    let message = d[streams].messages[index]
    let ends = header.flags.contains(.fin)
    let source = d.source(message.bytes, named: "Reassembled TCP")
    let early = d.mark
    var waiting: Waiting?
    func call(_ d: inout Dissection, _ stream: Stream) throws(Malformed) {
      try d.within(source) { (inner: inout Dissection) throws(Malformed) in
        waiting = try inner.streaming(stream, size: fields.messageSize) {
          (inner: inout Dissection) throws(Malformed) in try handOn(&inner, header)
        }
      }
    }
    try call(&d, .whole)
    if ends, case .end = waiting?.shortage { try call(&d, .torn) }
    if count > 0 { try addSegmentData(&d, count) }
    if let waiting, waiting.place <= 0 {
      if !d.packet.isRevisit { d[streams].messages.extend(index, waiting.shortage) }
      d.info(append: " [TCP PDU reassembled in \(message.state.completedIn)]")
      return
    }
    let pieces = waiting.map { message.pieces(before: $0.place) } ?? message.pieces
    try addPieces(&d, message, pieces, source, before: early)
    if d.packet.isRevisit { return }
    if let waiting {
      var list = d[streams][messagesOf: header.answer]
      d[streams].messages.split(
        index, at: waiting.place, &list, frame: d.packet.number, waiting.shortage,
        keepsAll: d.remembers)
      d[streams][messagesOf: header.answer] = list
    }
    d[streams].messages.settle(index, keepsBytes: d.remembers)
  }

  /// The list of the segments that a message came in, ahead of what the message holds.
  func addPieces(
    _ d: inout Dissection, _ message: TCPMessage, _ pieces: [FragmentTable.Fragment],
    _ source: NewSource, before early: TreeMark
  ) throws(Malformed) {
    let late = d.mark
    let level = d.openOutside()
    try whole.put(
      &d,
      FragmentTable.Datagram(
        bytes: message.bytes, fragments: pieces, completedIn: message.state.completedIn),
      in: source)
    d.close(level)
    d.move(since: late, before: early)
  }

  func addSegmentData(
    _ d: inout Dissection, _ count: Int, isAgain: Bool = false
  ) throws(Malformed) {
    try d.add(fields.segmentData, length: count)
    d.label("\(isAgain ? "Retransmitted " : "")TCP segment data (\(bytes: count))")
  }

  func addWholeIn(_ d: inout Dissection, _ frame: UInt32, _ isFirst: Bool) {
    guard frame != 0, frame != d.packet.number else { return }
    whole.put(&d, completedIn: frame)
    if isFirst { d.info(append: " [TCP PDU reassembled in \(frame)]") }
  }

  /// The lower port is taken to be the service's.
  func handOn(_ d: inout Dissection, _ header: Header) throws(Malformed) {
    // First the port that was connected to, where a SYN was seen; else the lower one.
    let isToServer = header.answer.isToServer ?? (header.destination <= header.source)
    let (first, second) =
      isToServer ? (header.destination, header.source) : (header.source, header.destination)
    let isContested =
      d.isUseful(recognizers) || d.isUseful(byPort, first) || d.isUseful(byPort, second)
    if !isContested, !d.isUseful(.tcp), !d.isUseful(data) { return try d.skip(d.remaining) }
    let options: CallOptions = isContested ? [.guarded, .contested] : .guarded
    if try d.callAppointed(over: .tcp, since: header.answer.firstFrame, options) { return }
    if recognizesFirst, try d.offer(recognizers, options) { return }
    if try d.call(byPort, first, options.union(.strict)) { return }
    // The port of one who is known to have connected says nothing, but for a few.
    if header.answer.isToServer == nil || deciding.contains(second),
      try d.call(byPort, second, options.union(.strict))
    {
      return
    }
    if !recognizesFirst, try d.offer(recognizers, options) { return }
    try d.call(data)
  }
}
