/// Counts connections whose opening was answered and not completed: over time, by target and by
/// source.
///
/// Bounded: a million openings under way, 65,536 targets and as many sources (what comes after is
/// counted in the totals alone), 240 intervals (made twice as long when there would be more).
package struct HalfOpenLedger {
  /// One interval of time, or one target.
  package struct Counts: Sendable {
    /// Connections asked for, and what became of them.
    package var asked = 0
    package var answered = 0
    package var completed = 0
    package var refused = 0
    /// Reset between the answer and the third step.
    package var reset = 0
    /// In SYN_RCVD at once, the most and at the end.
    package var peak = 0
    package var now = 0

    /// Answered, and never completed.
    package var left: Int { max(0, answered - completed) }
  }

  package struct Target: Sendable {
    package var counts = Counts()
    /// Addresses that asked, as far as they were told apart.
    package var sources: Set<UInt64> = []
  }

  package struct Source: Sendable {
    package var asked = 0
    package var completed = 0
  }

  /// An opening under way.
  private struct Opening {
    var target: String
    var client: String
    var isAnswered: Bool
    /// Of the latest answer.
    var time: Int64
  }

  private static let openingLimit = 1 << 20
  private static let nameLimit = 1 << 16
  private static let spreadLimit = 1 << 20
  private static let intervalLimit = 240

  package private(set) var total = Counts()
  package private(set) var intervals: [Counts] = []
  /// In nanoseconds.
  package private(set) var interval: Int64
  package private(set) var targets: [String: Target] = [:]
  package private(set) var sources: [String: Source] = [:]
  package private(set) var begin: Int64?
  package private(set) var end: Int64 = 0
  package private(set) var segments = 0
  /// Openings, targets and sources past the limits.
  package private(set) var overflow = 0
  private let timeout: Int64
  private var openings: [UInt32: Opening] = [:]
  private var queue: [(stream: UInt32, time: Int64)] = []
  private var queueHead = 0
  private var spread = 0

  /// - Parameters:
  ///   - interval: in nanoseconds.
  ///   - timeout: after its last answer an opening is held to be given up, in nanoseconds.
  package init(interval: Int64, timeout: Int64) {
    self.interval = max(1_000_000, interval)
    self.timeout = max(1, timeout)
  }

  /// Takes a segment in, in the capture's order.
  package mutating func take(_ segment: SegmentFact) {
    segments += 1
    if begin == nil { begin = segment.time }
    end = max(end, segment.time)
    giveUp(before: segment.time)
    let slot = slot(segment.time)
    if segment.events.contains("open") {
      ask(segment, slot)
    } else if openings[segment.stream] != nil {
      follow(segment, slot)
    }
    intervals[slot].now = total.now
    intervals[slot].peak = max(intervals[slot].peak, total.now)
  }

  private mutating func slot(_ time: Int64) -> Int {
    let since = max(0, time - (begin ?? time))
    while Int(since / interval) >= Self.intervalLimit { coarsen() }
    let slot = Int(since / interval)
    while intervals.count <= slot {
      var next = Counts()
      next.now = total.now
      next.peak = total.now
      intervals.append(next)
    }
    return slot
  }

  private mutating func coarsen() {
    var half: [Counts] = []
    for i in stride(from: 0, to: intervals.count, by: 2) {
      var sum = intervals[i]
      if i + 1 < intervals.count {
        let next = intervals[i + 1]
        sum.asked += next.asked
        sum.answered += next.answered
        sum.completed += next.completed
        sum.refused += next.refused
        sum.reset += next.reset
        sum.peak = max(sum.peak, next.peak)
        sum.now = next.now
      }
      half.append(sum)
    }
    intervals = half
    interval *= 2
  }

  // MARK: One opening

  private mutating func ask(_ segment: SegmentFact, _ slot: Int) {
    total.asked += 1
    intervals[slot].asked += 1
    let client = Self.address(segment.from)
    if targets[segment.to] != nil || targets.count < Self.nameLimit {
      targets[segment.to, default: Target()].counts.asked += 1
      if spread < Self.spreadLimit,
        targets[segment.to]?.sources.insert(Self.hash(client)).inserted == true
      {
        spread += 1
      }
    } else {
      overflow += 1
    }
    if sources[client] != nil || sources.count < Self.nameLimit {
      sources[client, default: Source()].asked += 1
    } else {
      overflow += 1
    }
    guard openings.count < Self.openingLimit, queue.count - queueHead < 4 * Self.openingLimit
    else {
      overflow += 1
      return
    }
    openings[segment.stream] = Opening(
      target: segment.to, client: client, isAnswered: false, time: segment.time)
    queue.append((segment.stream, segment.time))
  }

  private mutating func follow(_ segment: SegmentFact, _ slot: Int) {
    guard var opening = openings[segment.stream] else { return }
    let target = opening.target
    if segment.isReset {
      if opening.isAnswered {
        total.reset += 1
        intervals[slot].reset += 1
        targets[target]?.counts.reset += 1
        leave(target)
      } else {
        total.refused += 1
        intervals[slot].refused += 1
        targets[target]?.counts.refused += 1
      }
      openings[segment.stream] = nil
    } else if segment.isSyn, segment.hasAck {
      opening.time = segment.time
      if !opening.isAnswered {
        opening.isAnswered = true
        total.answered += 1
        intervals[slot].answered += 1
        targets[target]?.counts.answered += 1
        enter(target)
      }
      openings[segment.stream] = opening
    } else if segment.server != "SYN_RCVD", segment.client != "SYN_SENT" {
      if opening.isAnswered { leave(target) } else { answerUnseen(target, slot) }
      total.completed += 1
      intervals[slot].completed += 1
      targets[target]?.counts.completed += 1
      sources[opening.client]?.completed += 1
      openings[segment.stream] = nil
    }
  }

  /// The answer was not captured.
  private mutating func answerUnseen(_ target: String, _ slot: Int) {
    total.answered += 1
    intervals[slot].answered += 1
    targets[target]?.counts.answered += 1
  }

  private mutating func enter(_ target: String) {
    total.now += 1
    total.peak = max(total.peak, total.now)
    guard var known = targets[target]?.counts else { return }
    known.now += 1
    known.peak = max(known.peak, known.now)
    targets[target]?.counts = known
  }

  private mutating func leave(_ target: String) {
    total.now -= 1
    targets[target]?.counts.now -= 1
  }

  /// Openings are forgotten some time after their last answer, as servers do.
  private mutating func giveUp(before time: Int64) {
    while queueHead < queue.count, queue[queueHead].time + timeout <= time {
      let entry = queue[queueHead]
      queueHead += 1
      guard let opening = openings[entry.stream] else { continue }
      if opening.time > entry.time {
        queue.append((entry.stream, opening.time))
        continue
      }
      if opening.isAnswered { leave(opening.target) }
      openings[entry.stream] = nil
    }
    if queueHead > 1 << 16, queueHead * 2 > queue.count {
      queue.removeFirst(queueHead)
      queueHead = 0
    }
  }

  // MARK: Names

  /// Without the port.
  package static func address(_ end: String) -> String {
    end.lastIndex(of: ":").map { String(end[..<$0]) } ?? end
  }

  /// FNV-1a: the same in every run.
  private static func hash(_ text: String) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return hash
  }
}
