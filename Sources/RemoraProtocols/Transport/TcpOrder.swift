import RemoraCore

/// Segments put in order before they are handed on (`tcp.reassemble_out_of_order`): what comes
/// early is held until what lies before it has come.
///
/// A direction has one open message at most. It begins behind the last byte that was taken, and
/// has what came since, with gaps; what there is up to the first gap is handed on when it grew as
/// far as was asked for.
extension TCPLayer {
  func deliverInOrder(_ d: inout Dissection, _ header: Header) throws(Malformed) {
    let number = header.sequence &+ (header.flags.contains(.syn) ? 1 : 0)
    if d.packet.isRevisit { return try deliverAgain(&d, header, number) }
    let count = d.remaining
    let list = d[streams][messagesOf: header.answer]
    let open = d[streams].messages.unfinished(list)
    let expected =
      open.map { d[streams].messages[$0].state.sequence } ?? d[streams][expectedOf: header.answer]
    let ahead = Int(Int32(bitPattern: number &- expected))
    if ahead + count <= 0 { return try addOld(&d, header, number, count) }
    if ahead < 0 { try addSegmentData(&d, -ahead) }
    if let open {
      let offset = max(0, ahead)
      guard
        d[streams].messages.fill(open, d.bytes(d.next(d.remaining)), at: offset, d.packet.number)
      else { return try addSegmentData(&d, d.remaining) }
      return try handOnInOrder(&d, header, open)
    }
    if ahead > 0 {
      var list = list
      d[streams].messages.hold(
        &list, expected, d.bytes(d.next(count)), at: ahead, frame: d.packet.number,
        keepsAll: d.remembers)
      d[streams][messagesOf: header.answer] = list
      return try addSegmentData(&d, count)
    }
    try begin(&d, header, number &+ UInt32(max(0, -ahead)), d.offset + d.remaining, true)
    let after = d[streams][messagesOf: header.answer]
    if let open = d[streams].messages.unfinished(after) {
      d[streams].messages.order(open)
    } else {
      d[streams][expectedOf: header.answer] = number &+ UInt32(truncatingIfNeeded: count)
    }
  }

  /// Bytes that were handed on before.
  private func addOld(
    _ d: inout Dissection, _ header: Header, _ number: UInt32, _ count: Int
  ) throws(Malformed) {
    let list = d[streams][messagesOf: header.answer]
    if let index = d[streams].messages.holder(list, number) {
      addWholeIn(&d, d[streams].messages[index].state.completedIn, true)
    }
    let isAgain = analyzes && header.answer.findings.marks.contains(.isDelivered)
    try addSegmentData(&d, count, isAgain: isAgain)
  }

  /// What became of the bytes is known.
  private func deliverAgain(
    _ d: inout Dissection, _ header: Header, _ number: UInt32
  ) throws(Malformed) {
    let list = d[streams][messagesOf: header.answer]
    let frame = d.packet.number
    let count = d.remaining
    if let index = d[streams].messages.finished(list, in: frame) {
      return try handOnInOrder(&d, header, index)
    }
    guard let index = d[streams].messages.holder(list, number) else {
      return try begin(&d, header, number, d.offset + count, true)
    }
    addWholeIn(&d, d[streams].messages[index].state.completedIn, true)
    try addSegmentData(&d, count)
  }

  /// Hands on what there is of a message up to the first gap.
  private func handOnInOrder(
    _ d: inout Dissection, _ header: Header, _ index: Int
  ) throws(Malformed) {
    let message = d[streams].messages[index].untilGap
    let source = d.source(message.bytes, named: "Reassembled TCP")
    let early = d.mark
    var waiting: Waiting?
    try d.within(source) { (inner: inout Dissection) throws(Malformed) in
      waiting = try inner.streaming(.whole, size: fields.messageSize) {
        (inner: inout Dissection) throws(Malformed) in try handOn(&inner, header)
      }
    }
    try addSegmentData(&d, d.remaining)
    if let waiting, waiting.place <= 0 {
      if !d.packet.isRevisit { d[streams].messages.ask(index, waiting.shortage) }
      d.info(append: " [TCP PDU reassembled in \(message.state.completedIn)]")
      return
    }
    let taken = waiting?.place ?? message.bytes.count
    try addPieces(&d, message, message.pieces(before: taken), source, before: early)
    if d.packet.isRevisit { return }
    var list = d[streams][messagesOf: header.answer]
    d[streams].messages.divide(
      index, at: taken, &list, frame: d.packet.number, waiting?.shortage ?? .segment,
      keepsAll: d.remembers)
    d[streams][messagesOf: header.answer] = list
    d[streams][expectedOf: header.answer] =
      message.state.sequence &+ UInt32(truncatingIfNeeded: taken)
    d[streams].messages.settle(index, keepsBytes: d.remembers)
  }
}

extension TCPMessage {
  /// What there is without a gap from the start on.
  var untilGap: TCPMessage {
    let end = reach
    guard end < bytes.count else { return self }
    var message = self
    message.bytes = Array(bytes[..<end])
    message.pieces = pieces(before: end)
    return message
  }
}

extension TCPMessages {
  /// The open message of a direction.
  func unfinished(_ list: UInt32) -> Int? { last(list) { !$0.state.isDone } }

  /// The message that was handed on with this frame, in runs that come back.
  func finished(_ list: UInt32, in frame: UInt32) -> Int? {
    last(list) { message in
      message.state.completedIn == frame && message.pieces.contains { $0.frame == frame }
    }
  }

  /// The message that has the byte with this number.
  func holder(_ list: UInt32, _ number: UInt32) -> Int? {
    last(list) { $0.state.isDone && $0.state.contains(number) }
  }

  /// Begins a message that has a gap before its first bytes.
  mutating func hold(
    _ list: inout UInt32, _ number: UInt32, _ bytes: [UInt8], at offset: Int, frame: UInt32,
    keepsAll: Bool
  ) {
    guard offset + bytes.count <= Self.sizeLimit else { return }
    begin(&list, number, [], frame: frame, .segment, keepsAll: keepsAll)
    guard let index = unfinished(list) else { return }
    order(index)
    _ = fill(index, bytes, at: offset, frame)
  }

  /// Adds what a segment has.
  /// - Returns: whether the bytes up to the first gap are as many as were asked for.
  mutating func fill(_ index: Int, _ bytes: [UInt8], at offset: Int, _ frame: UInt32) -> Bool {
    let wanted = Int(self[index].state.end &- self[index].state.sequence)
    guard take(index, bytes, at: offset, frame: frame), self[index].reach >= wanted else {
      return false
    }
    complete(index, in: frame)
    return true
  }

  /// Says how many bytes are asked for behind those before the first gap.
  mutating func ask(_ index: Int, _ shortage: Shortage) {
    let have = self[index].reach
    switch shortage {
    case .bytes(let count): want(index, have + max(1, min(count, Self.sizeLimit)))
    case .segment: want(index, have + 1)
    case .end: wantAll(index)
    }
  }

  /// Takes a message that was begun without gaps in.
  mutating func order(_ index: Int) {
    guard self[index].state.grows else { return }
    if self[index].state.isUntilEnd { wantAll(index) } else { want(index, self[index].reach + 1) }
  }

  /// Begins a message with what one that was taken left over, from `place` on, if there is any.
  mutating func divide(
    _ index: Int, at place: Int, _ list: inout UInt32, frame: UInt32, _ shortage: Shortage,
    keepsAll: Bool
  ) {
    split(index, at: place, &list, frame: frame, shortage, keepsAll: keepsAll)
    want(index, place)
    guard let rest = last(list, where: { !$0.state.isDone }), rest != index else { return }
    ask(rest, shortage)
  }
}
