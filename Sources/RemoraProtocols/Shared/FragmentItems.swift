import RemoraCore

/// What trees say of a datagram that was put together from fragments.
struct FragmentItems {
  let fragments: Field<Bytes>?
  let heading: Field<Label>?
  let fragment, wrong, wholeIn: Field<FrameNumber>
  let overlap, conflict, tails, tooLong: Field<Bool>
  let count, length: Field<UInt32>
  let data: Field<Bytes>
  /// What one piece is called, `IPv4 Fragment`.
  let noun: String
  /// It is a stream that is put together, not a datagram.
  private let isOfStream: Bool

  /// - Parameters:
  ///   - noun: what is fragmented, `IPv4`.
  ///   - wholeIn: the name of the field that says which frame completed the datagram.
  ///   - hasBytes: the list's item has the datagram's bytes as its value.
  init(
    _ p: inout Builder, _ noun: String, wholeIn name: String = "reassembled_in",
    hasBytes: Bool = true
  ) {
    self.noun = "\(noun) Fragment"
    isOfStream = false
    overlap = p.flag("fragment.overlap", "Fragment overlap")
    conflict = p.flag("fragment.overlap.conflict", "Conflicting data in fragment overlap")
    tails = p.flag("fragment.multipletails", "Multiple tail fragments found")
    tooLong = p.flag("fragment.toolongfragment", "Fragment too long")
    wrong = p.frameNumber("fragment.error", "Defragmentation error")
    count = p.u32("fragment.count", "Fragment count")
    fragment = p.frameNumber("fragment", "\(noun) Fragment")
    fragments = hasBytes ? p.bytes("fragments", "\(noun) Fragments") : nil
    heading = hasBytes ? nil : p.label("fragments", "\(noun) Fragments")
    wholeIn = p.frameNumber(name, "Reassembled \(noun) in frame")
    length = p.u32("reassembled.length", "Reassembled \(noun) length")
    data = p.bytes("reassembled.data", "Reassembled \(noun) data")
  }

  /// The same for the segments of a stream.
  init(segmentsOf p: inout Builder, _ name: String) {
    noun = "Reassembled \(name) Segment"
    isOfStream = true
    overlap = p.flag("segment.overlap", "Segment overlap")
    conflict = p.flag("segment.overlap.conflict", "Conflicting data in segment overlap")
    tails = p.flag("segment.multipletails", "Multiple tail segments found")
    tooLong = p.flag("segment.toolongfragment", "Segment too long")
    wrong = p.frameNumber("segment.error", "Reassembling error")
    count = p.u32("segment.count", "Segment count")
    fragment = p.frameNumber("segment", "\(name) Segment")
    fragments = nil
    heading = p.label("segments", "Reassembled \(name) Segments")
    wholeIn = p.frameNumber("reassembled_in", "Reassembled PDU in frame")
    length = p.u32("reassembled.length", "Reassembled \(name) length")
    data = p.bytes("reassembled.data", "Reassembled \(name) Data")
  }

  /// All fields, for asking about them together.
  var all: [FieldID] {
    [
      overlap.id, conflict.id, tails.id, tooLong.id, wrong.id, count.id, fragment.id, wholeIn.id,
      length.id, data.id,
    ] + [fragments?.id, heading?.id].compactMap { $0 }
  }

  /// The item over all fragments; `source` holds the datagram's bytes.
  func put(
    _ d: inout Dissection, _ datagram: FragmentTable.Datagram, in source: NewSource
  ) throws(Malformed) {
    let wantsList = fragments.map { d.wants($0) } ?? heading.map { d.wants($0) } ?? false
    guard
      wantsList || d.wants(fragment) || d.wants(wrong) || d.wants(data)
        || d.wants(overlap) || d.wants(conflict) || d.wants(tails) || d.wants(tooLong)
        || d.wants(count) || d.wants(length)
    else { return }
    try d.within(source) { inner throws(Malformed) in
      let whole = Region(0, datagram.bytes.count)
      var list = Item.none
      if let fragments { list = inner.put(fragments, datagram.bytes, at: whole, .generated) }
      if let heading { list = inner.put(heading, at: whole, .generated) }
      let sub = inner.open(list)
      inner.label(Phrase(headline(datagram)))
      try addPieces(&inner, datagram)
      inner.close(sub)
    }
  }

  private func addPieces(
    _ inner: inout Dissection, _ datagram: FragmentTable.Datagram
  ) throws(Malformed) {
    for piece in datagram.fragments {
      try inner.step()
      put(&inner, piece)
    }
    let pieces = UInt32(truncatingIfNeeded: datagram.fragments.count)
    let size = datagram.bytes.count
    inner.put(count, pieces, at: inner.head, .generated)
    inner.put(length, UInt32(truncatingIfNeeded: size), at: inner.head, .generated)
    inner.put(data, at: inner.next(size), .generated)
  }

  /// The item for a fragment whose datagram another frame completed.
  /// - Parameter place: where the item is said to be; the start of the protocol by default.
  func put(_ d: inout Dissection, completedIn frame: UInt32, at place: Region? = nil) {
    d.put(wholeIn, FrameNumber(frame), at: place ?? d.head, .generated)
  }

  private func put(_ d: inout Dissection, _ piece: FragmentTable.Fragment) {
    let place = Region(piece.offset, piece.length)
    let item = d.put(
      piece.isWrong ? wrong : fragment, FrameNumber(piece.frame), at: place, .generated)
    let last = max(0, piece.offset + piece.length - 1)
    if piece.length == 0, isOfStream {
      d.label("Frame: \(piece.frame) (no data)")
    } else {
      d.label(
        "Frame: \(piece.frame), payload: \(piece.offset)-\(last) (\(bytes: piece.length))")
    }
    let sub = d.open(item)
    let head = Region(piece.offset, 0)
    if piece.overlaps { d.put(overlap, true, at: head, .generated) }
    if piece.conflicts { d.put(conflict, true, at: head, .generated) }
    if piece.isSecondTail { d.put(tails, true, at: head, .generated) }
    if piece.isTooLong { d.put(tooLong, true, at: head, .generated) }
    d.close(sub)
  }

  /// `2 IPv4 Fragments (72 bytes): #1(24), #2(48)`, as many as fit into a line.
  private func headline(_ datagram: FragmentTable.Datagram) -> String {
    let count = datagram.fragments.count
    var text = "\(count) \(noun)\(count == 1 ? "" : "s")"
    text += " (\(datagram.bytes.count) byte\(datagram.bytes.count == 1 ? "" : "s")): "
    for (i, piece) in datagram.fragments.enumerated() {
      // A label has room for 239 bytes: one that would be longer is cut where it is made.
      if text.utf8.count > 239 { break }
      text += "\(i == 0 ? "" : ", ")#\(piece.frame)(\(piece.length))"
    }
    return text
  }
}

extension Phrase.StringInterpolation {
  /// `1 byte`, `2 bytes`.
  mutating func appendInterpolation(bytes count: Int) {
    appendLiteral("\(count) byte\(count == 1 ? "" : "s")")
  }
}
