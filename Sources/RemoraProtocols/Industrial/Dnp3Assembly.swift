import RemoraCore

/// Application messages of DNP3 put together from the pieces that link frames carry
/// (IEEE 1815-2012 section 8.2): a first one, and others with the sequence numbers after it.
struct DnpAssembly {
  struct Piece {
    let bytes: [UInt8]
    /// Both link addresses, as they are sent.
    let addresses: UInt32
    let sequence: UInt8
    let isFirst, isLast: Bool
  }

  private struct Flow {
    /// Tells the messages of all flows apart.
    var message: UInt32
    var length: Int
    /// The sequence number that comes next; nil while no message is open.
    var next: UInt8?
  }

  private struct Open: ~Copyable {
    var flows = FlowTable<Flow>(limit: 65_536)
    var table = FragmentTable(limit: 1024, datagramLimit: 65_536)
    var messages: UInt32 = 0
  }

  let fragments: Field<Label>
  let fragment, wrong, wholeIn: Field<FrameNumber>
  let overlap, conflict, tails, tooLong: Field<Bool>
  let count, length: Field<UInt32>
  private let state: State<Open>

  init(_ p: inout Builder) {
    fragment = p.frameNumber("al.fragment", "DNP 3.0 AL Fragment")
    fragments = p.label("al.fragments", "DNP 3.0 AL Fragments")
    overlap = p.flag("al.fragment.overlap", "Fragment overlap")
    conflict = p.flag(
      "al.fragment.overlap.conflict", "Conflicting data in fragment overlap")
    tails = p.flag("al.fragment.multipletails", "Multiple tail fragments found")
    tooLong = p.flag("al.fragment.toolongfragment", "Fragment too long")
    wrong = p.frameNumber("al.fragment.error", "Defragmentation error")
    count = p.u32("al.fragment.count", "Fragment count")
    wholeIn = p.frameNumber("al.fragment.reassembled_in", "Reassembled PDU In Frame")
    length = p.u32("al.fragment.reassembled.length", "Reassembled DNP length")
    state = p.state { Open() }
  }

  /// Takes a piece in.
  /// - Returns: the message that it completes, if it does.
  func take(_ d: inout Dissection, _ piece: Piece) -> FragmentTable.Datagram? {
    let frame = d.packet.number
    let place = d.place
    if let known = d[state].table.recall(frame: frame, place: place) {
      if case .whole(let message) = known { return message }
      return nil
    }
    let info = d.packet
    var tag = UInt16(truncatingIfNeeded: piece.addresses >> 16)
    tag ^= UInt16(truncatingIfNeeded: piece.addresses)
    var isForward = true
    var key = FlowKey(
      from: info.source, info.sourcePort, to: info.destination, info.destinationPort,
      tag: tag, isForward: &isForward)
    if !isForward {
      key = FlowKey(
        from: info.source, info.sourcePort, to: info.destination, info.destinationPort,
        tag: ~tag)
    }
    let index = d[state].flows.place(key) { _ in Flow(message: 0, length: 0, next: nil) }.index
    var flow = d[state].flows[index]
    if piece.isFirst {
      d[state].messages &+= 1
      flow = Flow(message: d[state].messages, length: 0, next: piece.sequence)
    }
    guard flow.next == piece.sequence else { return nil }
    let offset = flow.length
    flow.length += piece.bytes.count
    flow.next = piece.isLast ? nil : (piece.sequence &+ 1) & 0x3f
    d[state].flows[index] = flow
    let outcome = d[state].table.add(
      FragmentTable.Key(
        source: info.source, destination: info.destination, id: flow.message, tag: 0),
      frame: frame, place: place, offset: offset, more: !piece.isLast, bytes: piece.bytes,
      remember: d.remembers)
    if case .complete(let message) = outcome { return message }
    return nil
  }

  /// The item over all pieces of a message.
  func put(
    _ d: inout Dissection, _ message: FragmentTable.Datagram, in source: NewSource
  ) throws(Malformed) {
    let size = message.bytes.count
    let list = d.put(fragments, at: Region(0, size), .generated)
    d.label(Phrase(Self.headline(message)))
    let sub = d.open(list)
    try d.within(source) { inner throws(Malformed) in
      for piece in message.fragments {
        try inner.step()
        inner.put(
          fragment, FrameNumber(piece.frame), at: Region(piece.offset, piece.length), .generated)
        let last = piece.offset + piece.length - 1
        if piece.length == 0 {
          inner.label("Frame: \(piece.frame) (no data)")
          continue
        }
        inner.label(
          "Frame: \(piece.frame), payload: \(piece.offset)-\(last) (\(bytes: piece.length))")
      }
      inner.put(
        count, UInt32(truncatingIfNeeded: message.fragments.count), at: inner.head, .generated)
      inner.put(length, UInt32(truncatingIfNeeded: size), at: inner.head, .generated)
    }
    d.close(sub)
  }

  private static func headline(_ message: FragmentTable.Datagram) -> String {
    let pieces = message.fragments
    let size = message.bytes.count
    var text = "\(pieces.count) DNP 3.0 AL Fragment\(pieces.count == 1 ? "" : "s")"
    text += " (\(size) byte\(size == 1 ? "" : "s")): "
    for (i, piece) in pieces.enumerated() {
      let next = "\(i == 0 ? "" : ", ")#\(piece.frame)(\(piece.length))"
      if text.utf8.count + next.utf8.count > 239 { break }
      text += next
    }
    return text
  }
}
