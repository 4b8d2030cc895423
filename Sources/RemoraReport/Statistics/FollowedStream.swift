import RemoraCore

/// What two ends said to each other, in order, as far as the capture has it.
///
/// Bytes of TCP segments are put in line by their sequence numbers. A segment that comes early waits
/// until those before it have come, or until the other side acknowledges it: then a sentence takes
/// the place of what is missing. What still waits at the end is not shown.
struct FollowedStream {
  /// Bytes that are kept at most.
  static let limit = 256 << 20

  struct Chunk {
    let isFromSecond: Bool
    let start: Int
    let count: Int
    let packet: UInt32
    let time: AbsoluteTime
  }

  private struct Early {
    var sequence: UInt32
    /// Bytes on the wire; those from `start` on were captured.
    var length: UInt32
    var start: Int
    var count: Int
    let packet: UInt32
    let time: AbsoluteTime
  }

  private(set) var ends: (TrafficEnd, TrafficEnd)?
  private(set) var bytes: [UInt8] = []
  private(set) var chunks: [Chunk] = []
  private(set) var isCut = false
  private var expected: [UInt32?] = [nil, nil]
  private var early: [[Early]] = [[], []]

  /// Says whose packet follows; the first one's source is the first end.
  /// - Returns: whether it comes from the second end.
  mutating func isFromSecond(_ from: TrafficEnd, _ to: TrafficEnd) -> Bool {
    guard let ends else {
      self.ends = (from, to)
      return false
    }
    return from != ends.0
  }

  /// Adds bytes that need no order.
  mutating func add(
    _ data: UnsafeRawBufferPointer, fromSecond: Bool, packet: UInt32, time: AbsoluteTime
  ) {
    guard let start = keep(data), !data.isEmpty else { return }
    chunks.append(
      Chunk(
        isFromSecond: fromSecond, start: start, count: data.count, packet: packet, time: time))
  }

  private mutating func keep(_ data: UnsafeRawBufferPointer) -> Int? {
    guard bytes.count + data.count <= Self.limit, chunks.count < Self.limit / 64 else {
      isCut = true
      return nil
    }
    let start = bytes.count
    bytes.append(contentsOf: data)
    return start
  }

  /// A TCP segment.
  struct Segment {
    var sequence: UInt32
    /// Bytes on the wire.
    var length: UInt32
    /// nil without the flag ACK.
    var acknowledged: UInt32?
    let isSyn: Bool
    let fromSecond: Bool
    let packet: UInt32
    let time: AbsoluteTime
  }

  mutating func add(_ segment: Segment, _ data: UnsafeRawBufferPointer) {
    let side = segment.fromSecond ? 1 : 0
    if let acknowledged = segment.acknowledged {
      release(1 - side, upTo: acknowledged, by: segment.packet)
    }
    let first = segment.isSyn ? segment.sequence &+ 1 : segment.sequence
    let next = expected[side] ?? first
    expected[side] = next
    guard segment.length > 0 else { return }
    if Self.distance(next, first) > 0 {
      guard early[side].count < 1 << 16, let start = keep(data) else { return }
      early[side].append(
        Early(
          sequence: first, length: segment.length, start: start, count: data.count,
          packet: segment.packet, time: segment.time))
      return
    }
    let old = Int(-Self.distance(next, first))
    guard old < Int(segment.length) else { return }
    expected[side] = first &+ segment.length
    if old < data.count {
      add(
        UnsafeRawBufferPointer(rebasing: data[old...]), fromSecond: segment.fromSecond,
        packet: segment.packet, time: segment.time)
    }
    if !early[side].isEmpty { catchUp(side) }
  }

  /// How far `b` lies behind `a`.
  private static func distance(_ a: UInt32, _ b: UInt32) -> Int32 { Int32(bitPattern: b &- a) }

  /// Puts in what has waited for the bytes before it.
  private mutating func catchUp(_ side: Int) {
    var progress = true
    while progress {
      progress = false
      var i = 0
      while i < early[side].count {
        let one = early[side][i]
        guard let next = expected[side], Self.distance(next, one.sequence) <= 0 else {
          i += 1
          continue
        }
        early[side].remove(at: i)
        let old = Int(-Self.distance(next, one.sequence))
        guard old < Int(one.length) else { continue }
        expected[side] = one.sequence &+ one.length
        progress = true
        guard old < one.count else { continue }
        chunks.append(
          Chunk(
            isFromSecond: side == 1, start: one.start + old, count: one.count - old,
            packet: one.packet, time: one.time))
      }
    }
  }

  /// The other side has what the capture has not.
  private mutating func release(_ side: Int, upTo acknowledged: UInt32, by packet: UInt32) {
    while let next = expected[side], !early[side].isEmpty {
      var lowest = early[side][0].sequence
      for one in early[side] where Self.distance(one.sequence, lowest) > 0 {
        lowest = one.sequence
      }
      guard Self.distance(lowest, acknowledged) > 0 else { return }
      let missing = Self.distance(next, lowest)
      if missing > 0 {
        let text = "[\(missing) bytes missing in capture file]\0"
        Array(text.utf8).withUnsafeBytes {
          add(
            $0, fromSecond: side == 1, packet: packet,
            time: AbsoluteTime(seconds: 0, nanoseconds: 0))
        }
        expected[side] = lowest
      }
      let count = early[side].count
      catchUp(side)
      if early[side].count == count { return }
    }
  }
}
