/// Puts datagrams together from fragments that come in any order (RFC 791 section 3.2, RFC 815).
///
/// A datagram is whole when its last fragment is known and no byte before its end is missing.
/// Bytes that come first in the datagram's order stay; later ones over the same place are
/// marked. What arrives after that begins a datagram anew.
///
/// Bounded: at most `limit` unfinished datagrams and `byteLimit` bytes of them at once (the
/// oldest are given up, `dropped` counts them), 8,192 fragments (what IPv4 can carry) and
/// `datagramLimit` bytes for each; what is past that is not kept.
public struct FragmentTable: ~Copyable {
  /// What the fragments of one datagram have in common.
  public struct Key: Hashable, Sendable {
    let a, b, c, d, id: UInt64

    /// - Parameters:
    ///   - id: the datagram's number at its source.
    ///   - tag: whatever else sets datagrams apart, such as the protocol they carry.
    public init(source: Address, destination: Address, id: UInt32, tag: UInt32) {
      a = source.high
      b = source.low
      c = destination.high
      d = destination.low
      self.id = UInt64(tag) << 32 | UInt64(id)
    }
  }

  /// One fragment of a datagram that is whole.
  public struct Fragment: Sendable {
    public let frame: UInt32
    /// In bytes from the start of the datagram.
    public let offset: Int
    public let length: Int
    /// Covers bytes that one before it has.
    public var overlaps = false
    /// … with other content.
    public var conflicts = false
    /// Ends elsewhere than the first last fragment.
    public var isSecondTail = false
    /// Reaches past the end that the last fragment set.
    public var isTooLong = false

    /// Whether it contradicts the others.
    public var isWrong: Bool { conflicts || isSecondTail || isTooLong }

    public init(frame: UInt32, offset: Int, length: Int) {
      self.frame = frame
      self.offset = offset
      self.length = length
    }
  }

  /// A datagram that is whole.
  public struct Datagram: Sendable {
    public let bytes: [UInt8]
    /// In the order of their offsets, and of their arrival where these are the same.
    public let fragments: [Fragment]
    /// The frame that completed it.
    public let completedIn: UInt32

    public init(bytes: [UInt8], fragments: [Fragment], completedIn: UInt32) {
      self.bytes = bytes
      self.fragments = fragments
      self.completedIn = completedIn
    }
  }

  public enum Outcome: Sendable {
    case incomplete
    case complete(Datagram)
  }

  /// What is known of a fragment that was seen before.
  public enum Memory: Sendable {
    /// It completed this datagram.
    case whole(Datagram)
    /// The datagram was completed by another frame.
    case part(completedIn: UInt32)
  }

  private struct Piece {
    var fragment: Fragment
    let place: Int
    let bytes: [UInt8]
  }

  private struct Partial {
    var pieces: [Piece] = []
    var total: Int?
    var size = 0
    let born: UInt64
  }

  private var partials: [Key: Partial] = [:]
  /// Keys in the order of their first fragments; finished ones are passed over.
  private var order: [(key: Key, born: UInt64)] = []
  private var clock: UInt64 = 0
  private var held = 0
  private var memory = FrameMemory<Memory>()
  private let limit: Int
  private let datagramLimit: Int
  private let byteLimit: Int
  /// Datagrams given up because of a limit.
  public private(set) var dropped = 0

  public init(limit: Int = 4096, datagramLimit: Int = 1 << 20, byteLimit: Int = 64 << 20) {
    self.limit = max(1, limit)
    self.datagramLimit = datagramLimit
    self.byteLimit = byteLimit
  }

  /// Adds the bytes of one fragment.
  /// - Parameters:
  ///   - place: tells the layers of one packet apart (`Dissection.place`).
  ///   - offset: where they belong, in bytes.
  ///   - more: false for the fragment that ends the datagram.
  ///   - remember: keep the answer for `recall`.
  public mutating func add(
    _ key: Key, frame: UInt32, place: Int = 0, offset: Int, more: Bool, bytes: [UInt8],
    remember: Bool = false
  ) -> Outcome {
    guard offset >= 0, offset <= datagramLimit, bytes.count <= datagramLimit - offset
    else { return .incomplete }
    var partial = partials.removeValue(forKey: key) ?? begin(key)
    guard partial.pieces.count < 8_192 else {
      partials[key] = partial
      return .incomplete
    }
    var fragment = Fragment(frame: frame, offset: offset, length: bytes.count)
    let end = offset + bytes.count
    if !more {
      if let total = partial.total {
        fragment.isSecondTail = total != end
      } else {
        partial.total = end
      }
    }
    let at = Self.position(of: offset, in: partial.pieces)
    partial.pieces.insert(Piece(fragment: fragment, place: place, bytes: bytes), at: at)
    partial.size += bytes.count
    held += bytes.count
    guard let total = partial.total, Self.reach(partial.pieces) >= total else {
      partials[key] = partial
      while held > byteLimit, dropOldest() {}
      return .incomplete
    }
    held -= partial.size
    let datagram = Self.join(partial.pieces, total: total, frame: frame)
    if remember { keep(partial.pieces, datagram, frame, place) }
    return .complete(datagram)
  }

  /// What became of a fragment that was added with `remember`, or nil if nothing.
  public func recall(frame: UInt32, place: Int) -> Memory? { memory[frame, place] }

  private mutating func begin(_ key: Key) -> Partial {
    while partials.count >= limit, dropOldest() {}
    clock += 1
    order.append((key, clock))
    if order.count > 2 * limit {
      order.removeAll { partials[$0.key]?.born != $0.born && $0.born != clock }
    }
    return Partial(born: clock)
  }

  /// Where a fragment goes: behind all that do not begin after it.
  private static func position(of offset: Int, in pieces: [Piece]) -> Int {
    var low = 0
    var high = pieces.count
    while low < high {
      let middle = (low + high) / 2
      if pieces[middle].fragment.offset <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// How many bytes from the start on are there without a gap.
  private static func reach(_ pieces: [Piece]) -> Int {
    var end = 0
    for piece in pieces {
      if piece.fragment.offset > end { break }
      end = max(end, piece.fragment.offset + piece.fragment.length)
    }
    return end
  }

  private static func join(_ pieces: [Piece], total: Int, frame: UInt32) -> Datagram {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(total)
    var fragments: [Fragment] = []
    fragments.reserveCapacity(pieces.count)
    for piece in pieces {
      var fragment = piece.fragment
      let end = fragment.offset + fragment.length
      fragment.isTooLong = end > total
      if fragment.length > 0, fragment.offset < bytes.count {
        fragment.overlaps = true
        let common = min(bytes.count, end) - fragment.offset
        for i in 0..<common where bytes[fragment.offset + i] != piece.bytes[i] {
          fragment.conflicts = true
          break
        }
      }
      let stop = min(end, total)
      if fragment.offset <= bytes.count, bytes.count < stop {
        let skipped = bytes.count - fragment.offset
        bytes.append(contentsOf: piece.bytes[skipped..<(stop - fragment.offset)])
      }
      fragments.append(fragment)
    }
    return Datagram(bytes: bytes, fragments: fragments, completedIn: frame)
  }

  private mutating func keep(
    _ pieces: [Piece], _ datagram: Datagram, _ frame: UInt32, _ place: Int
  ) {
    for piece in pieces {
      memory[piece.fragment.frame, piece.place] = .part(completedIn: frame)
    }
    memory[frame, place] = .whole(datagram)
  }

  private mutating func dropOldest() -> Bool {
    while let oldest = order.first {
      order.removeFirst()
      if let partial = partials[oldest.key], partial.born == oldest.born {
        partials[oldest.key] = nil
        held -= partial.size
        dropped += 1
        return true
      }
    }
    return false
  }
}
