/// Puts datagrams together from fragments that come in any order.
///
/// Bounded: at most `limit` datagrams at once (the oldest is dropped), `datagramLimit` bytes
/// and 8,192 fragments (what IPv4 can carry) each; what is past the limit is not kept, and the datagram never completes.
public struct FragmentTable: ~Copyable {
  public struct Key: Hashable, Sendable {
    let a, b, c, d, id: UInt64
    public init(source: Address, destination: Address, id: UInt32, tag: UInt32) {
      a = source.high
      b = source.low
      c = destination.high
      d = destination.low
      self.id = UInt64(tag) << 32 | UInt64(id)
    }
  }

  public struct Fragment: Sendable {
    public let frame: UInt32
    /// In bytes from the start of the datagram.
    public let offset: Int
    public let length: Int
    /// Covers bytes that an earlier one has.
    public var overlaps = false
    /// … with other content.
    public var conflicts = false
    /// Ends elsewhere than another last fragment.
    public var isSecondTail = false
    /// Reaches past the end that the last fragment set.
    public var isTooLong = false
  }

  /// A datagram that is whole.
  public struct Datagram: Sendable {
    public var bytes: [UInt8]
    /// In the order of their offsets.
    public var fragments: [Fragment]
    public var overlaps = false
    public var conflicts = false
    public var multipleTails = false
    public var isTooLong = false
    /// The frame that completed it.
    public var completedIn: UInt32
  }

  public enum Outcome: Sendable {
    case incomplete
    case complete(Datagram)
    /// A fragment of a datagram that was complete already.
    case late(completedIn: UInt32)
  }

  private struct Partial {
    var bytes: [UInt8] = []
    var fragments: [Fragment] = []
    var total: Int?
    var covered: [(low: Int, high: Int)] = []
    var done: UInt32?
    var flags = (overlaps: false, conflicts: false, tails: false, long: false)
  }

  private var partials: [Key: Partial] = [:]
  private var order: [Key] = []
  private let limit: Int
  private let datagramLimit: Int
  /// Datagrams given up because of the limit.
  public private(set) var dropped = 0

  public init(limit: Int = 4096, datagramLimit: Int = 1 << 20) {
    self.limit = limit
    self.datagramLimit = datagramLimit
  }

  /// Adds the bytes of one fragment.
  /// - Parameters:
  ///   - offset: where they belong, in bytes.
  ///   - more: false for the fragment that ends the datagram.
  public mutating func add(
    _ key: Key, frame: UInt32, offset: Int, more: Bool, bytes: [UInt8]
  ) -> Outcome {
    if partials[key] == nil {
      if partials.count >= limit { dropOldest() }
      partials[key] = Partial()
      order.append(key)
    }
    guard var partial = partials.removeValue(forKey: key) else { return .incomplete }
    defer { partials[key] = partial }
    if let done = partial.done { return .late(completedIn: done) }
    guard offset >= 0, offset + bytes.count <= datagramLimit, partial.fragments.count < 8_192
    else { return .incomplete }
    var fragment = Fragment(frame: frame, offset: offset, length: bytes.count)
    let end = offset + bytes.count
    if !more {
      if let total = partial.total, total != end {
        fragment.isSecondTail = true
        partial.flags.tails = true
      } else {
        partial.total = end
      }
    }
    if let total = partial.total, end > total {
      fragment.isTooLong = true
      partial.flags.long = true
    }
    let had = partial.bytes.count
    if had < end { partial.bytes.append(contentsOf: repeatElement(0, count: end - had)) }
    for (low, high) in partial.covered where low < end && offset < high {
      fragment.overlaps = true
      partial.flags.overlaps = true
      for i in max(low, offset)..<min(high, end) where partial.bytes[i] != bytes[i - offset] {
        fragment.conflicts = true
        partial.flags.conflicts = true
        break
      }
    }
    // Bytes that came first stay.
    var i = offset
    while i < end {
      if let (_, high) = partial.covered.first(where: { $0.low <= i && i < $0.high }) {
        i = high
        continue
      }
      let stop = partial.covered.filter { $0.low > i }.map(\.low).min().map { min($0, end) } ?? end
      for k in i..<stop { partial.bytes[k] = bytes[k - offset] }
      i = stop
    }
    Self.cover(&partial.covered, offset, end)
    partial.fragments.append(fragment)
    guard let total = partial.total, let span = partial.covered.first, span.low == 0,
      span.high >= total
    else { return .incomplete }
    partial.done = frame
    var datagram = Datagram(
      bytes: Array(partial.bytes.prefix(total)),
      fragments: partial.fragments.sorted {
        $0.offset != $1.offset ? $0.offset < $1.offset : $0.frame < $1.frame
      }, completedIn: frame)
    datagram.overlaps = partial.flags.overlaps
    datagram.conflicts = partial.flags.conflicts
    datagram.multipleTails = partial.flags.tails
    datagram.isTooLong = partial.flags.long
    partial.bytes = []
    partial.fragments = []
    partial.covered = []
    return .complete(datagram)
  }

  /// Adds a span to a list of separate spans in rising order.
  private static func cover(_ spans: inout [(low: Int, high: Int)], _ low: Int, _ high: Int) {
    var low = low
    var high = high
    spans.removeAll { span in
      guard span.low <= high, low <= span.high else { return false }
      low = min(low, span.low)
      high = max(high, span.high)
      return true
    }
    let at = spans.firstIndex { $0.low > low } ?? spans.count
    spans.insert((low, high), at: at)
  }

  private mutating func dropOldest() {
    while let key = order.first {
      order.removeFirst()
      if partials.removeValue(forKey: key) != nil {
        dropped += 1
        return
      }
    }
  }
}
