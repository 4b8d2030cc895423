import RemoraCore

/// What trees say of a mail message that was put together from the pieces that packets carried.
struct MessageItems {
  let fragments: Field<Label>
  let fragment, wrong, wholeIn: Field<FrameNumber>
  let overlap, conflict, tails, tooLong: Field<Bool>
  let count, length: Field<UInt32>
  /// What one piece is called.
  private let noun: String

  init(_ p: inout Builder) {
    noun = "DATA fragment"
    fragments = p.label("data.fragments", "DATA fragments", blurb: "Message fragments")
    fragment = p.frameNumber("data.fragment", "DATA fragment", blurb: "Message fragment")
    overlap = p.flag(
      "data.fragment.overlap", "DATA fragment overlap", blurb: "Message fragment overlap")
    conflict = p.flag(
      "data.fragment.overlap.conflicts", "DATA fragment overlapping with conflicting data",
      blurb: "Message fragment overlapping with conflicting data")
    tails = p.flag(
      "data.fragment.multiple_tails", "DATA has multiple tail fragments",
      blurb: "Message has multiple tail fragments")
    tooLong = p.flag(
      "data.fragment.too_long_fragment", "DATA fragment too long",
      blurb: "Message fragment too long")
    wrong = p.frameNumber(
      "data.fragment.error", "DATA defragmentation error", blurb: "Message defragmentation error")
    count = p.u32("data.fragment.count", "DATA fragment count")
    wholeIn = p.frameNumber(
      "data.reassembled.in", "Reassembled DATA in frame",
      blurb: "This DATA fragment is reassembled in this frame")
    length = p.u32(
      "data.reassembled.length", "Reassembled DATA length",
      blurb: "The total length of the reassembled payload")
  }

  /// The same for the messages that are spread over the control packets of OpenVPN.
  init(ofControl p: inout Builder) {
    noun = "Message fragment"
    fragments = p.label("fragments", "Message fragments")
    fragment = p.frameNumber("fragment", "Message fragment")
    overlap = p.flag("fragment.overlap", "Message fragment overlap")
    conflict = p.flag(
      "fragment.overlap.conflicts", "Message fragment overlapping with conflicting data")
    tails = p.flag("fragment.multiple_tails", "Message has multiple tail fragments")
    tooLong = p.flag("fragment.too_long_fragment", "Message fragment too long")
    wrong = p.frameNumber("fragment.error", "Message defragmentation error")
    count = p.u32("fragment.count", "Message fragment count")
    wholeIn = p.frameNumber("reassembled.in", "Reassembled message in frame")
    length = p.u32("reassembled.length", "Reassembled message length")
  }

  /// The same for the messages of Tabular Data Stream.
  init(ofTables p: inout Builder) {
    noun = "TDS Fragment"
    fragments = p.label("fragments", "TDS Fragments")
    fragment = p.frameNumber("fragment", "TDS Fragment")
    overlap = p.flag(
      "fragment.overlap", "Segment overlap", blurb: "Fragment overlaps with other fragments")
    conflict = p.flag(
      "fragment.overlap.conflict", "Conflicting data in fragment overlap",
      blurb: "Overlapping fragments contained conflicting data")
    tails = p.flag(
      "fragment.multipletails", "Multiple tail fragments found",
      blurb: "Several tails were found when defragmenting the packet")
    tooLong = p.flag(
      "fragment.toolongfragment", "Segment too long",
      blurb: "Segment contained data past end of packet")
    wrong = p.frameNumber(
      "fragment.error", "Defragmentation error",
      blurb: "Defragmentation error due to illegal fragments")
    count = p.u32("fragment.count", "Segment count")
    wholeIn = p.frameNumber(
      "reassembled_in", "Reassembled TDS in frame",
      blurb: "This TDS packet is reassembled in this frame")
    length = p.u32(
      "reassembled.length", "Reassembled TDS length",
      blurb: "The total length of the reassembled payload")
  }

  /// The item over all pieces; `source` holds the message.
  func put(
    _ d: inout Dissection, _ message: FragmentTable.Datagram, in source: NewSource, at place: Int
  ) throws(Malformed) {
    let size = message.bytes.count
    let list = d.put(fragments, at: Region(place, size), .generated)
    if d.wantsLabels { d.label(Phrase(headline(message))) }
    let open = d.open(list)
    try d.within(source) { inner throws(Malformed) in
      for piece in message.fragments {
        try inner.step()
        add(&inner, piece)
      }
      let pieces = UInt32(truncatingIfNeeded: message.fragments.count)
      inner.put(count, pieces, at: inner.head, .generated)
      inner.put(length, UInt32(truncatingIfNeeded: size), at: inner.head, .generated)
    }
    d.close(open)
  }

  private func add(_ d: inout Dissection, _ piece: FragmentTable.Fragment) {
    let item = d.put(
      piece.isWrong ? wrong : fragment, FrameNumber(piece.frame),
      at: Region(piece.offset, piece.length), .generated)
    let last = max(0, piece.offset + piece.length - 1)
    if piece.length == 0 {
      d.label("Frame: \(piece.frame) (no data)")
    } else {
      d.label(
        "Frame: \(piece.frame), payload: \(piece.offset)-\(last) (\(bytes: piece.length))")
    }
    let open = d.open(item)
    let head = Region(piece.offset, 0)
    if piece.overlaps { d.put(overlap, true, at: head, .generated) }
    if piece.conflicts { d.put(conflict, true, at: head, .generated) }
    if piece.isSecondTail { d.put(tails, true, at: head, .generated) }
    if piece.isTooLong { d.put(tooLong, true, at: head, .generated) }
    d.close(open)
  }

  /// `2 DATA fragments (72 bytes): #1(24), #2(48)`, as many as fit into a line.
  private func headline(_ message: FragmentTable.Datagram) -> String {
    let count = message.fragments.count
    let size = message.bytes.count
    var text = "\(count) \(noun)\(count == 1 ? "" : "s")"
    text += " (\(size) byte\(size == 1 ? "" : "s")): "
    for (i, piece) in message.fragments.enumerated() {
      // A label has room for 239 bytes: one that would be longer is cut where it is made.
      if text.utf8.count > 239 { break }
      text += "\(i == 0 ? "" : ", ")#\(piece.frame)(\(piece.length))"
    }
    return text
  }
}

/// Puts mail messages together from pieces that come in order.
struct MessageAssembly: ~Copyable {
  private var table = FragmentTable(limit: 4096, datagramLimit: 32 << 20)
  private var serial: UInt32 = 0

  enum Answer {
    case piece(completedIn: UInt32?)
    case whole(FragmentTable.Datagram)
  }

  /// A new message's number.
  mutating func begin() -> UInt32 {
    serial &+= 1
    return serial
  }

  /// Whether a piece was in this frame.
  func knows(frame: UInt32, place: Int) -> Bool { table.recall(frame: frame, place: place) != nil }

  /// Adds a piece of message `number`, or says what became of it before.
  mutating func add(
    _ number: UInt32, at offset: Int, isLast: Bool, _ bytes: [UInt8], frame: UInt32, place: Int,
    isRevisit: Bool, remember: Bool
  ) -> Answer {
    if isRevisit {
      switch table.recall(frame: frame, place: place) {
      case .whole(let message): return .whole(message)
      case .part(let last): return .piece(completedIn: last)
      case nil: return .piece(completedIn: nil)
      }
    }
    let key = FragmentTable.Key(source: .none, destination: .none, id: number, tag: 0)
    let outcome = table.add(
      key, frame: frame, place: place, offset: offset, more: !isLast, bytes: bytes,
      remember: remember)
    if case .complete(let message) = outcome { return .whole(message) }
    return .piece(completedIn: nil)
  }
}
