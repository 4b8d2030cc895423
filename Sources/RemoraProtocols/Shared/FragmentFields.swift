import RemoraCore

/// The items that show how a datagram was put together from fragments: the same for every
/// protocol that cuts its datagrams, under names of its own.
struct FragmentFields {
  let fragments: Field<Label>
  let fragment: Field<FrameNumber>
  let overlap, conflict, tails, tooLong: Field<Bool>
  let error: Field<FrameNumber>
  let count: Field<UInt32>
  let reassembledIn: Field<FrameNumber>
  let length: Field<UInt32>
  let data: Field<Bytes>
  private let title: String

  /// - Parameters:
  ///   - title: what is put together, `IPv6`.
  ///   - reassembled: the name before `in`, `length` and `data`, with its separator.
  init(_ p: inout Builder, _ title: String, reassembled: String) {
    self.title = title
    fragment = p.frameNumber("fragment", "\(title) Fragment")
    overlap = p.flag("fragment.overlap", "Fragment overlap")
    conflict = p.flag(
      "fragment.overlap.conflict", "Conflicting data in fragment overlap")
    tails = p.flag("fragment.multipletails", "Multiple tail fragments found")
    tooLong = p.flag("fragment.toolongfragment", "Fragment too long")
    error = p.frameNumber("fragment.error", "Defragmentation error")
    count = p.u32("fragment.count", "Fragment count")
    fragments = p.label("fragments", "\(title) Fragments")
    reassembledIn = p.frameNumber("\(reassembled)in", "Reassembled \(title) in frame")
    length = p.u32("\(reassembled)length", "Reassembled \(title) length")
    data = p.bytes("\(reassembled)data", "Reassembled \(title) data")
  }

  /// Adds the list of `datagram`'s fragments; their places lie in `source`, its bytes.
  /// - Parameter place: where the list itself stands, in the data source in hand.
  func add(
    _ d: inout Dissection, _ datagram: FragmentTable.Datagram, in source: NewSource,
    at place: Region
  ) throws(Malformed) {
    let list = d.put(fragments, at: place, .generated)
    guard list.exists || d.wants(fragment) || d.wants(error) || d.wants(count) || d.wants(length)
      || d.wants(data) || d.wants(overlap) || d.wants(conflict) || d.wants(tails)
      || d.wants(tooLong)
    else { return }
    if d.wantsLabels { d.label(Phrase(summary(datagram))) }
    let sub = d.open(list)
    try d.within(source) { d throws(Malformed) in
      for part in datagram.fragments { self.add(&d, part) }
      d.put(count, UInt32(truncatingIfNeeded: datagram.fragments.count), at: d.head, .generated)
      let size = datagram.bytes.count
      d.put(length, UInt32(truncatingIfNeeded: size), at: d.head, .generated)
      d.put(data, at: Region(0, size), .generated)
    }
    d.close(sub)
  }

  private func add(_ d: inout Dissection, _ part: FragmentTable.Fragment) {
    let isBad = part.conflicts || part.isSecondTail || part.isTooLong
    let (number, offset, length) = (part.frame, part.offset, part.length)
    d.put(isBad ? error : fragment, FrameNumber(number), at: Region(offset, length), .generated)
    let last = offset + max(1, length) - 1
    d.label(
      "Frame: \(number), payload: \(offset)-\(last) (\(length) byte\(length == 1 ? "" : "s"))")
    guard part.overlaps || isBad else { return }
    let sub = d.open()
    let here = Region(offset, 0)
    if part.overlaps { d.put(overlap, true, at: here, .generated) }
    if part.conflicts { d.put(conflict, true, at: here, .generated) }
    if part.isSecondTail { d.put(tails, true, at: here, .generated) }
    if part.isTooLong { d.put(tooLong, true, at: here, .generated) }
    d.close(sub)
  }

  private func summary(_ datagram: FragmentTable.Datagram) -> String {
    let size = datagram.bytes.count
    let parts = datagram.fragments
    var text = "\(parts.count) \(title) Fragment\(parts.count == 1 ? "" : "s")"
    text += " (\(size) byte\(size == 1 ? "" : "s")): "
    text += parts.map { "#\($0.frame)(\($0.length))" }.joined(separator: ", ")
    return text
  }
}
