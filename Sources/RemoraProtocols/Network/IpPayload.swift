import RemoraCore

/// What an IPv4 datagram carries: a whole payload, or a fragment of one (RFC 791 section 3.2).
extension IPv4Layer {
  /// Hands on the bytes that follow the header.
  /// - Parameters:
  ///   - word: flags and fragment offset.
  ///   - size: bytes of payload, as the header has it.
  ///   - reassemble: the header is sound enough to use its fragment.
  func carry(
    _ d: inout Dissection, _ next: UInt8, _ word: UInt16, _ size: Int, reassemble: Bool
  ) throws(Malformed) {
    let isFragment = word & 0x3fff != 0
    guard isFragment else {
      addStream(&d)
      if d.reportedRemaining == 0 || size == 0 { return }
      return try handOver(&d, next)
    }
    let wasFragment = d.packet.isFragment
    let offset = Int(word & 0x1fff) * 8
    var isDone = false
    if defragments, reassemble, size > 0, d.remaining >= size {
      switch recall(&d, next, word, offset, size) {
      case .whole(let datagram)?:
        d.packet.isFragment = false
        try finish(&d, datagram, next)
        isDone = true
      case .part(let frame)?: pend(&d, next, offset, completedIn: frame)
      case nil: pend(&d, next, offset, completedIn: nil)
      }
      if !isDone {
        d.packet.isFragment = true
        addStream(&d)
        try d.call(data)
      }
    } else {
      d.packet.isFragment = true
      addStream(&d)
      if offset == 0 {
        if size > 0, d.reportedRemaining > 0 { try handOver(&d, next) }
      } else {
        pend(&d, next, offset, completedIn: nil)
        if size > 0 { try d.call(data) }
      }
    }
    d.packet.isFragment = wasFragment
  }

  /// What the fragment in hand adds up to, now or (in runs that come back) for good.
  private func recall(
    _ d: inout Dissection, _ next: UInt8, _ word: UInt16, _ offset: Int, _ size: Int
  ) -> FragmentTable.Memory? {
    let frame = d.packet.number
    let place = d.place
    if d.packet.isRevisit { return d[fragments].recall(frame: frame, place: place) }
    let key = FragmentTable.Key(
      source: d.packet.source, destination: d.packet.destination,
      id: UInt32(d.number(at: d.start + 4, UInt16.self) ?? 0), tag: UInt32(next))
    let outcome = d[fragments].add(
      key, frame: frame, place: place, offset: offset, more: word & 0x2000 != 0,
      bytes: d.bytes(d.next(size)), remember: d.remembers)
    if case .complete(let datagram) = outcome { return .whole(datagram) }
    return nil
  }

  /// The summary of a fragment that is not dissected here.
  private func pend(
    _ d: inout Dissection, _ next: UInt8, _ offset: Int, completedIn frame: UInt32?
  ) {
    let number = d.number(at: d.start + 4, UInt16.self) ?? 0
    let name = d.wantsColumns ? ipProtocolName(next) : ""
    d.info(
      "Fragmented IP protocol (proto=\(name) \(next), off=\(offset), ID=\(number, hex: 4))")
    guard let frame else { return }
    d.info(append: " [Reassembled in #\(frame)]")
    pieces.put(&d, completedIn: frame)
  }

  private func finish(
    _ d: inout Dissection, _ datagram: FragmentTable.Datagram, _ next: UInt8
  ) throws(Malformed) {
    let source = d.source(datagram.bytes, named: "Reassembled IPv4")
    try pieces.put(&d, datagram, in: source)
    addStream(&d)
    let isSound = !datagram.fragments.contains { $0.isWrong }
    if !isSound { d.info("[Illegal IPv4 fragments]") }
    try d.within(source) { inner throws(Malformed) in
      try handOver(&inner, next, naming: isSound)
    }
  }

  private func addStream(_ d: inout Dissection) {
    guard d.wants(stream) else { return }
    let key = FlowKey(from: d.packet.source, to: d.packet.destination)
    let number = d[streams].place(key) { $0 }.number
    let header = Int(d.number(at: d.start, UInt8.self) ?? 0) & 0x0f
    d.put(stream, number, at: Region(d.start + header * 4, 0), .generated)
  }

  /// - Parameter naming: an unknown protocol is named in the summary line.
  func handOver(
    _ d: inout Dissection, _ next: UInt8, naming: Bool = true
  ) throws(Malformed) {
    if triesFirst, try d.offer(recognizers) { return }
    if try d.call(byProtocol, next, .strict) { return }
    if !triesFirst, try d.offer(recognizers) { return }
    if naming, d.wantsColumns { d.info("\(ipProtocolName(next)) (\(next))") }
    try d.call(data)
  }
}
