import RemoraCore

/// Finds TCP segments that are longer than their sender said that it takes (RFC 9293 section
/// 3.7.1). They have no item in the packet, but the summary of remarks counts them.
struct SegmentSizes {
  /// Streams that are known at most.
  static let limit = 1 << 20
  private struct Stream {
    let first: TrafficEnd
    /// The greatest segment of the first end and of the other one.
    var sizes: (UInt64, UInt64)
    var hasSyn = (false, false)

    init(first: TrafficEnd) {
      self.first = first
      // Without an option: RFC 9293 section 3.7.1.
      let usual: UInt64 = first.kind == .ipv6 ? 1_220 : 536
      sizes = (usual, usual)
    }
  }

  private var reader: TrafficReader
  private var lengths: FieldSlots
  private var flags: FieldSlots
  private var options: FieldSlots
  private var streams: [UInt64: Stream] = [:]

  init(_ registry: SealedRegistry) {
    reader = TrafficReader(
      TrafficKind.all.first { $0.name == "tcp" } ?? TrafficKind.all[0], registry)
    lengths = FieldSlots(["tcp.len"], registry)
    flags = FieldSlots(["tcp.flags"], registry)
    options = FieldSlots(["tcp.options.mss_val"], registry)
  }

  var needs: Needs {
    var needs = reader.needs
    for slots in [lengths, flags, options] { needs.formUnion(slots.needs) }
    return needs
  }

  mutating func bind(_ needs: Needs) {
    reader.bind(needs)
    lengths.bind(needs)
    flags.bind(needs)
    options.bind(needs)
  }

  /// How many segments of a packet are too long.
  mutating func count(_ tree: borrowing Tree) -> UInt64 {
    var segments: [(from: TrafficEnd, stream: UInt64)] = []
    reader.forEach(tree) { from, _, stream in segments.append((from, stream)) }
    var place = -1
    var count: UInt64 = 0
    for segment in segments {
      guard let at = lengths.first(tree, after: place),
        let word = flags.first(tree, after: at).map({ tree[$0].value })
      else { break }
      let option = options.first(tree, after: place)
      place = at
      let isSyn = word & 2 != 0
      note(segment.from, segment.stream, isSyn: isSyn, isSyn ? option.map { tree[$0].value } : nil)
      guard let stream = streams[segment.stream] else { continue }
      let size = stream.first == segment.from ? stream.sizes.0 : stream.sizes.1
      if tree[at].value > size { count += 1 }
    }
    return count
  }

  /// Learns what a SYN says. What the other end takes is not known until it has said so, too.
  private mutating func note(
    _ from: TrafficEnd, _ number: UInt64, isSyn: Bool, _ size: UInt64?
  ) {
    guard streams[number] != nil || streams.count < Self.limit else { return }
    var stream = streams[number] ?? Stream(first: from)
    if isSyn {
      let isFirst = stream.first == from
      if isFirst { stream.hasSyn.0 = true } else { stream.hasSyn.1 = true }
      if let size {
        if isFirst { stream.sizes.0 = size } else { stream.sizes.1 = size }
        if isFirst, !stream.hasSyn.1 { stream.sizes.1 = .max }
        if !isFirst, !stream.hasSyn.0 { stream.sizes.0 = .max }
      }
    }
    streams[number] = stream
  }
}
