import RemoraCore

/// From the IPv6 header on: through the extension headers, over the reassembly of fragments, to
/// the protocol that is carried.
extension IPv6Layer {
  /// - Parameter length: bytes of this protocol's item so far.
  func follow(
    _ d: inout Dissection, _ first: UInt8, _ length: Int, _ isJumbogram: Bool
  ) throws(Malformed) {
    let head = d.own
    try follow(&d, head, first, length, isJumbogram, isWhole: false)
  }

  /// - Parameter isWhole: the bytes in hand were put together from fragments; fragments among
  ///   them are not.
  private func follow(
    _ d: inout Dissection, _ head: Item, _ first: UInt8, _ length: Int, _ isJumbogram: Bool,
    isWhole: Bool
  ) throws(Malformed) {
    var next = first
    var total = length
    var isFirst = !isWhole
    while let handle = extensionHeader(next), !d.packet.isQuoted || d.reportedRemaining > 0 {
      try d.step()
      let place = d.offset
      let units = d.number(at: place + 1, UInt8.self)
      let size = extensionSize(next, units ?? 0)
      if units != nil, next != 44 || d.remaining >= 8 {
        total += min(size, d.remaining)
        d.setLength(head, total)
      }
      d[shared.chain] = IPv6Chain(isLed: true, isFirst: isFirst, isJumbogram: isJumbogram)
      isFirst = false
      try d.call(handle, .nested)
      // A mobility header is the last, whatever its next header says (RFC 6275 section 6.1.1).
      if next == 135 { return }
      try d.seek(place)
      let isFragment = next == 44
      next = try d.peek(UInt8.self)
      let word: UInt16 = isFragment ? try d.peek(UInt16.self, ahead: 2) : 0
      let id: UInt32 = isFragment ? try d.peek(UInt32.self, ahead: 4) : 0
      try d.skip(size)
      if isFragment, word & 0xfff9 != 0, !isWhole, !isJumbogram, d.reportedRemaining > 0 {
        try reassemble(&d, head, next, total, word, id)
        return
      }
    }
    try shared.hand(&d, next)
  }

  private func extensionHeader(_ next: UInt8) -> ProtocolHandle? {
    switch next {
    case 0: hopByHop
    case 43: routing
    case 44: fragment
    case 51: authentication
    case 60: options
    case 135: mobility
    case 140: shim
    default: nil
    }
  }

  /// Bytes of an extension header whose length field has `units` (RFC 8200 section 4; RFC 4302
  /// section 2.2 counts in units of 4 bytes).
  private func extensionSize(_ kind: UInt8, _ units: UInt8) -> Int {
    switch kind {
    case 44: 8
    case 51: (Int(units) + 2) * 4
    default: (Int(units) + 1) * 8
    }
  }

  /// Keeps a fragment; with the last one that was missing, goes on in the whole datagram.
  private func reassemble(
    _ d: inout Dissection, _ head: Item, _ next: UInt8, _ length: Int, _ word: UInt16,
    _ id: UInt32
  ) throws(Malformed) {
    switch recall(&d, word, id) {
    case .whole(let datagram)?:
      let source = d.source(datagram.bytes, named: "Reassembled IPv6")
      try fragments.put(&d, datagram, in: source)
      d.setLength(head, length)
      try d.within(source) { d throws(Malformed) in
        try self.follow(&d, head, next, length, false, isWhole: true)
      }
    case .part(let frame)?:
      fragments.put(&d, completedIn: frame, at: Region(d.offset - 8, 0))
      try pend(&d)
    case nil: try pend(&d)
    }
  }

  /// A fragment whose datagram is not whole: bytes that nobody reads.
  private func pend(_ d: inout Dissection) throws(Malformed) {
    if d.remaining < d.reportedRemaining { d.limit(to: d.remaining) }
    let wasFragment = d.packet.isFragment
    d.packet.isFragment = true
    try d.call(data)
    d.packet.isFragment = wasFragment
  }

  /// What the fragment in hand adds up to, now or (in runs that come back) for good.
  private func recall(
    _ d: inout Dissection, _ word: UInt16, _ id: UInt32
  )
    -> FragmentTable.Memory?
  {
    let frame = d.packet.number
    // One packet may have several fragment headers: each has an answer of its own.
    let place = d.place + d.offset
    if d.packet.isRevisit { return d[reassembly].recall(frame: frame, place: place) }
    guard d.remaining >= d.reportedRemaining else { return nil }
    let key = FragmentTable.Key(
      source: d.packet.source, destination: d.packet.destination, id: id, tag: 0)
    let outcome = d[reassembly].add(
      key, frame: frame, place: place, offset: Int(word & 0xfff8), more: word & 1 != 0,
      bytes: d.bytes(d.next(d.reportedRemaining)), remember: d.remembers)
    if case .complete(let datagram) = outcome { return .whole(datagram) }
    return nil
  }
}
