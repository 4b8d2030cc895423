import RemoraCore

/// What the analysis of sequence numbers knows of one direction. Numbers are absolute; 0 is
/// unset, as readers of such analyses are used to.
struct TCPTrack: BitwiseCopyable {
  /// The number behind the furthest segment seen.
  var next: UInt32 = 0
  /// The segment that brought it there.
  var nextFrame: UInt32 = 0
  var nextTime: Int64 = 0
  /// The furthest that the other end may acknowledge.
  var furthest: UInt32 = 0
  /// Of the latest segment.
  var acknowledgment: UInt32 = 0
  var acknowledgmentTime: Int64 = 0
  var window: UInt16 = 0
  var hasWindow = false
  /// The window is one of a SYN, which is never scaled (RFC 7323 section 2.2).
  var isWindowWhole = false
  var marks: TCPMarks = []
  /// Latest frame that was no duplicate acknowledgement, and duplicates since.
  var acknowledgmentFrame: UInt32 = 0
  var duplicates: UInt32 = 0
  /// The number behind the furthest byte seen, if any was.
  var delivered: UInt32 = 0
  var hasDelivered = false
  /// The SYN had a Fast Open cookie and data.
  var opensFast = false
  /// Bytes since a segment with PSH, and whether the latest had it.
  var pushed: UInt32 = 0
  var hasPushed = false
  /// The other end has answered since the latest gap, so that what is under way can be counted.
  var countsFlight = false
  /// What the latest segment acknowledged selectively.
  var selective = TCPSelective()
  /// Head and tail of the list of segments not yet acknowledged.
  var head: UInt32 = .max
  var tail: UInt32 = .max
  var waiting: UInt32 = 0
}

/// Ranges of a selective acknowledgement (RFC 2018): at most four fit into the options.
struct TCPSelective: BitwiseCopyable {
  private(set) var count = 0
  private var ranges: (Range, Range, Range, Range) = (Range(), Range(), Range(), Range())
  struct Range: BitwiseCopyable {
    var left: UInt32 = 0
    var right: UInt32 = 0
    var length: Int64 { Int64(right &- left) }
  }

  mutating func append(_ left: UInt32, _ right: UInt32) {
    let range = Range(left: left, right: right)
    switch count {
    case 0: ranges.0 = range
    case 1: ranges.1 = range
    case 2: ranges.2 = range
    case 3: ranges.3 = range
    default: return
    }
    count += 1
  }

  /// Whether the byte with this number lies in one of the ranges.
  func contains(_ number: UInt32) -> Bool {
    func isInside(_ range: Range) -> Bool {
      range.right &- range.left > number &- range.left
    }
    return count > 0 && isInside(ranges.0) || count > 1 && isInside(ranges.1)
      || count > 2 && isInside(ranges.2) || count > 3 && isInside(ranges.3)
  }

  /// What remains of `total` bytes without those that were acknowledged selectively.
  func subtracted(from total: Int64) -> UInt32 {
    var left = total
    if count > 0 { left -= ranges.0.length }
    if count > 1 { left -= ranges.1.length }
    if count > 2 { left -= ranges.2.length }
    if count > 3 { left -= ranges.3.length }
    return left > 0 ? UInt32(truncatingIfNeeded: left) : 0
  }
}

/// What a segment is found to be.
struct TCPMarks: OptionSet, BitwiseCopyable {
  let rawValue: UInt32
  static let retransmission = TCPMarks(rawValue: 1)
  static let fast = TCPMarks(rawValue: 2)
  static let spurious = TCPMarks(rawValue: 4)
  static let outOfOrder = TCPMarks(rawValue: 8)
  static let reused = TCPMarks(rawValue: 0x10)
  static let lost = TCPMarks(rawValue: 0x20)
  static let ackLost = TCPMarks(rawValue: 0x40)
  static let windowUpdate = TCPMarks(rawValue: 0x80)
  static let windowFull = TCPMarks(rawValue: 0x100)
  static let keepAlive = TCPMarks(rawValue: 0x200)
  static let keepAliveAck = TCPMarks(rawValue: 0x400)
  static let duplicateAck = TCPMarks(rawValue: 0x800)
  static let zeroWindow = TCPMarks(rawValue: 0x1000)
  static let probe = TCPMarks(rawValue: 0x2000)
  static let probeAck = TCPMarks(rawValue: 0x4000)
  static let partialAck = TCPMarks(rawValue: 0x8000)
  static let ambiguousAck = TCPMarks(rawValue: 0x1_0000)
  static let hasRoundTrip = TCPMarks(rawValue: 0x2_0000)
  static let hasFlight = TCPMarks(rawValue: 0x4_0000)
  static let hasTimeout = TCPMarks(rawValue: 0x8_0000)
  /// A SYN-ACK acknowledges data of the SYN (RFC 7413), or does not.
  static let fastOpenAck = TCPMarks(rawValue: 0x20_0000)
  static let fastOpenIgnored = TCPMarks(rawValue: 0x40_0000)
  /// All of its bytes were handed on before.
  static let isDelivered = TCPMarks(rawValue: 0x80_0000)
  /// What is under way was looked at, whether or not anything is left of it.
  static let isMeasured = TCPMarks(rawValue: 0x100_0000)
  /// Those that are listed under `tcp.analysis.flags`.
  static let listed = TCPMarks(rawValue: 0x7fff)
  /// Those that have a place under `tcp.analysis`.
  static let shown = TCPMarks(rawValue: ~(0x60_0000 | 0x80_0000))
  static let repeated: TCPMarks = [.retransmission, .fast, .spurious, .outOfOrder]
}

/// What the analysis says of one segment.
struct TCPFindings: BitwiseCopyable {
  var marks: TCPMarks = []
  /// The segment that is acknowledged, and the time from it to here; 0 for none.
  var acknowledged: UInt32 = 0
  var roundTrip: Int64 = 0
  /// Of the connection's handshake; -1 unknown.
  var initialRoundTrip: Int64 = -1
  var inFlight: UInt32 = 0
  var pushed: UInt32 = 0
  /// The segment that is sent again, and the time since.
  var timeoutFrame: UInt32 = 0
  var timeout: Int64 = 0
  var duplicateNumber: UInt32 = 0
  var duplicateFrame: UInt32 = 0
}

/// Segments that wait for their acknowledgement: lists in one block.
///
/// Bounded: 10,000 a direction and a million in all; past that a segment is not remembered, and
/// nothing is said of its acknowledgement.
struct TCPPending {
  struct Entry: BitwiseCopyable {
    var frame: UInt32
    var time: Int64
    var sequence: UInt32
    var end: UInt32
    var isRepeated: Bool
    var next: UInt32
  }
  private(set) var entries: [Entry] = []
  private var free: UInt32 = .max
  private static let limit = 1 << 20
  private static let flowLimit: UInt32 = 10_000

  subscript(index: UInt32) -> Entry {
    get { entries[Int(index)] }
    set { entries[Int(index)] = newValue }
  }

  mutating func append(_ track: inout TCPTrack, _ entry: Entry) {
    guard track.waiting < TCPPending.flowLimit, free != .max || entries.count < TCPPending.limit
    else { return }
    let at: UInt32
    if free != .max {
      at = free
      free = entries[Int(at)].next
      entries[Int(at)] = entry
    } else {
      at = UInt32(truncatingIfNeeded: entries.count)
      entries.append(entry)
    }
    if track.tail == .max { track.head = at } else { entries[Int(track.tail)].next = at }
    track.tail = at
    track.waiting &+= 1
  }

  /// Gives back all that waits of a direction.
  mutating func clear(_ track: inout TCPTrack) {
    while track.head != .max { remove(&track, track.head, after: .max) }
  }

  /// Takes `index` out of its list; `before` is the one in front of it.
  mutating func remove(_ track: inout TCPTrack, _ index: UInt32, after before: UInt32) {
    let next = entries[Int(index)].next
    if before == .max { track.head = next } else { entries[Int(before)].next = next }
    if track.tail == index { track.tail = before }
    entries[Int(index)].next = free
    free = index
    track.waiting &-= 1
  }
}

extension TCPStreams {
  /// Follows the rules of Wireshark's User's Guide, chapter "TCP Analysis".
  mutating func analyze(
    _ stream: inout TCPStream, _ own: inout TCPFlow, _ other: inout TCPFlow,
    _ segment: TCPSegment, _ isReused: Bool
  ) -> TCPFindings {
    var findings = TCPFindings()
    if isReused { findings.marks.insert(.reused) }
    findings.marks.formUnion(windowMarks(own, other, segment))
    markGap(&findings, own.track, other.track, segment)
    markDuplicate(&findings, &own.track, segment)
    markRepeated(&findings, stream, own.track, other.track, segment)
    if findings.marks.contains(.ackLost) {
      other.track.furthest = furthest(other.track, from: segment.acknowledgment)
    }
    if findings.marks.contains(.lost) { own.track.countsFlight = false }
    if segment.flags.contains(.ack) { other.track.countsFlight = true }
    remember(&findings, &own.track, segment)
    settle(&findings, own.track, &other.track, segment)
    measureFlight(&findings, &own.track, other.track, segment, from: own.base)
    noteFastOpen(&findings, &own.track, other, segment)
    deliver(&findings, &own.track, segment)
    update(&own.track, findings.marks, segment)
    if findings.roundTrip == 0 { findings.marks.remove(.hasRoundTrip) }
    if stream.initialRoundTrip > 0 { findings.initialRoundTrip = stream.initialRoundTrip }
    return findings
  }

  /// What follows from the window, and probes of it.
  private func windowMarks(
    _ own: TCPFlow, _ other: TCPFlow, _ segment: TCPSegment
  ) -> TCPMarks {
    let track = own.track
    let peer = other.track
    let answersProbe = answersProbe(track, peer, segment)
    guard segment.flags.isDisjoint(with: .control) else {
      return answersProbe ? .windowUpdate : []
    }
    var marks: TCPMarks = []
    let isNext = segment.sequence == track.next
    if segment.length == 1, isNext, peer.hasWindow, peer.window == 0 { marks.insert(.probe) }
    if segment.window == 0, !marks.contains(.probe) { marks.insert(.zeroWindow) }
    if segment.length <= 1, segment.sequence == track.next &- 1 {
      marks.insert(.keepAlive)
    }
    if segment.length == 0, isNext,
      segment.acknowledgment == track.acknowledgment || answersProbe
    {
      let isSame = track.hasWindow && segment.window == track.window
      if segment.window != 0, !isSame, !answersProbe { marks.insert(.windowUpdate) }
      if segment.window != 0, isSame, peer.marks.contains(.keepAlive) {
        marks.insert(.keepAliveAck)
      }
      if segment.window == 0, isSame, peer.marks.contains(.probe) { marks.insert(.probeAck) }
    }
    if answersProbe, !marks.contains(.probeAck) { marks.insert(.windowUpdate) }
    if segment.length > 0, peer.hasWindow, other.shift != -1 {
      let shift = peer.isWindowWhole ? 0 : UInt32(max(0, min(14, Int(other.shift))))
      let edge = peer.acknowledgment &+ (UInt32(peer.window) << shift)
      if segment.sequence &+ segment.length == edge {
        marks.insert(.windowFull)
      }
    }
    return marks
  }

  /// How far the waiting segments go on without a gap.
  private func furthest(_ track: TCPTrack, from start: UInt32) -> UInt32 {
    var furthest = start
    var at = track.head
    while at != .max {
      if pending[at].sequence == furthest { furthest = pending[at].end }
      at = pending[at].next
    }
    return furthest
  }

  /// Whether the one byte of a probe of a closed window is acknowledged, and nothing else.
  private func answersProbe(_ track: TCPTrack, _ peer: TCPTrack, _ segment: TCPSegment) -> Bool {
    peer.marks.contains(.probe) && segment.sequence == track.next
      && segment.acknowledgment == track.acknowledgment &+ 1
      && segment.acknowledgment == peer.next &+ 1
  }

  /// Segments that must have been there but were not captured.
  private func markGap(
    _ findings: inout TCPFindings, _ track: TCPTrack, _ peer: TCPTrack, _ segment: TCPSegment
  ) {
    if track.next != 0, precedes(track.next, segment.sequence),
      !segment.flags.contains(.reset)
    {
      findings.marks.insert(.lost)
    }
    if segment.flags.contains(.ack), peer.furthest != 0, !answersProbe(track, peer, segment),
      precedes(peer.furthest, segment.acknowledgment)
    {
      findings.marks.insert(.ackLost)
    }
  }

  private func markDuplicate(
    _ findings: inout TCPFindings, _ track: inout TCPTrack, _ segment: TCPSegment
  ) {
    let isDuplicate =
      segment.length == 0 && segment.window != 0
      && (segment.window == track.window && track.hasWindow || segment.hasSelectiveAck)
      && segment.sequence == track.next
      && segment.acknowledgment == track.acknowledgment
      && segment.flags.isDisjoint(with: .control)
      && findings.marks.isDisjoint(with: [.keepAliveAck, .probeAck])
    if segment.acknowledgment != track.acknowledgment {
      track.duplicates = 0
      track.acknowledgmentFrame = segment.frame
    }
    guard isDuplicate else { return }
    track.duplicates &+= 1
    findings.marks.insert(.duplicateAck)
    findings.marks.remove(.windowUpdate)
    findings.duplicateNumber = track.duplicates
    findings.duplicateFrame = track.acknowledgmentFrame
  }

  /// What was sent before, in order of precedence: fast, out of order, spurious, by timeout.
  private func markRepeated(
    _ findings: inout TCPFindings, _ stream: TCPStream, _ track: TCPTrack, _ peer: TCPTrack,
    _ segment: TCPSegment
  ) {
    guard segment.length > 0 || !segment.flags.isDisjoint(with: [.syn, .fin]),
      !findings.marks.contains(.keepAlive)
    else { return }
    let isBehind = track.next != 0 && precedes(segment.sequence, track.next)
    let sinceAck = segment.time &- peer.acknowledgmentTime
    if segment.length > 0, peer.acknowledgment != 0,
      !precedes(peer.acknowledgment, segment.sequence &+ segment.length)
    {
      findings.marks.insert(.spurious)
      return
    }
    // One byte behind the end is what a probe of a closed window was about, sent again.
    let isProbed = segment.length > 1 && segment.sequence == track.next &- 1
    guard isBehind, !isProbed else { return }
    let isAsked =
      peer.acknowledgment == segment.sequence
      || peer.selective.count > 0 && !peer.selective.contains(segment.sequence)
    let isFast = peer.duplicates >= 2 && isAsked && sinceAck < 20_000_000
    if isFast, manners.prefersFast {
      findings.marks.insert(.fast)
      return
    }
    let threshold = stream.initialRoundTrip >= 0 ? stream.initialRoundTrip : 3_000_000
    let wasDelivered =
      segment.flags.contains(.fin) && track.hasDelivered && track.delivered == segment.end
    if sinceAck < threshold, track.next != segment.sequence &+ segment.length, !wasDelivered,
      !waits(track, segment)
    {
      findings.marks.insert(.outOfOrder)
      return
    }
    findings.marks.insert(isFast ? .fast : .retransmission)
  }

  /// Whether the segment was seen before and is not acknowledged yet.
  private func waits(_ track: TCPTrack, _ segment: TCPSegment) -> Bool {
    var at = track.head
    while at != .max {
      let entry = pending[at]
      if !precedes(segment.sequence, entry.sequence), !precedes(entry.end, segment.end) {
        return true
      }
      at = pending[at].next
    }
    return false
  }

  /// Puts the segment into the list of those that wait, and finds the one it repeats.
  private mutating func remember(
    _ findings: inout TCPFindings, _ track: inout TCPTrack, _ segment: TCPSegment
  ) {
    guard segment.span > 0 else { return }
    var isRepeated = !findings.marks.isDisjoint(with: [.spurious, .fast])
    if findings.marks.contains(.retransmission) {
      var original = (frame: track.nextFrame, time: track.nextTime)
      var isFound = false
      var same: UInt32 = .max
      var at = track.head
      while at != .max {
        let entry = pending[at]
        // The first from this segment's start on tells how long it was missed.
        if !isFound, !precedes(entry.sequence, segment.sequence) {
          original = (entry.frame, entry.time)
          isFound = true
        }
        if !precedes(segment.sequence, entry.sequence),
          !precedes(entry.end, segment.sequence &+ segment.length)
        {
          same = at
        }
        at = entry.next
      }
      if same != .max { pending[same].isRepeated = true }
      findings.timeout = segment.time &- original.time
      findings.timeoutFrame = original.frame
      if findings.timeout != 0 { findings.marks.insert(.hasTimeout) }
      isRepeated = true
    }
    pending.append(
      &track,
      TCPPending.Entry(
        frame: segment.frame, time: segment.time, sequence: segment.sequence, end: segment.end,
        isRepeated: isRepeated, next: .max))
  }

  /// Takes off the list what this segment acknowledges.
  private mutating func settle(
    _ findings: inout TCPFindings, _ track: TCPTrack, _ peer: inout TCPTrack,
    _ segment: TCPSegment
  ) {
    if answersProbe(track, peer, segment) {
      peer.next = segment.acknowledgment
      peer.furthest = segment.acknowledgment
    }
    var before: UInt32 = .max
    var at = peer.head
    while at != .max {
      let entry = pending[at]
      if precedes(segment.acknowledgment, entry.end) {
        if precedes(entry.sequence, segment.acknowledgment), findings.acknowledged == 0 {
          findings.marks.formUnion([.partialAck, .hasRoundTrip])
          findings.acknowledged = entry.frame
          findings.roundTrip = segment.time &- entry.time
          if entry.isRepeated { findings.marks.insert(.ambiguousAck) }
        }
        if precedes(entry.sequence, segment.acknowledgment) {
          pending[at].sequence = segment.acknowledgment
        }
        before = at
        at = entry.next
        continue
      }
      if entry.end == segment.acknowledgment, findings.acknowledged == 0 {
        findings.marks.insert(.hasRoundTrip)
        findings.acknowledged = entry.frame
        findings.roundTrip = segment.time &- entry.time
        if entry.isRepeated { findings.marks.insert(.ambiguousAck) }
      }
      pending.remove(&peer, at, after: before)
      at = entry.next
    }
  }

  private func measureFlight(
    _ findings: inout TCPFindings, _ track: inout TCPTrack, _ peer: TCPTrack,
    _ segment: TCPSegment, from base: UInt32
  ) {
    guard segment.length > 0, track.countsFlight else { return }
    if manners.countsNumbers {
      let isFurther = track.next == 0 || precedes(track.next, segment.end)
      let end = isFurther && !findings.marks.contains(.probe) ? segment.end : track.next
      let fin: UInt32 = segment.flags.contains(.fin) ? 1 : 0
      let span = Int64(Int32(bitPattern: end &- fin &- peer.acknowledgment))
      return noteFlight(&findings, &track, peer.selective.subtracted(from: span), segment)
    }
    // From the connection's first number on: what lies before it counts as far ahead.
    var low = segment.sequence &- base
    var high = segment.end &- base
    var at = track.head
    while at != .max {
      let entry = pending[at]
      let isFirst = at == track.head
      low = isFirst ? entry.sequence &- base : min(low, entry.sequence &- base)
      high = isFirst ? entry.end &- base : max(high, entry.end &- base)
      at = entry.next
    }
    let control = segment.span &- segment.length
    let span = Int64(Int32(bitPattern: high &- low &- control))
    noteFlight(&findings, &track, peer.selective.subtracted(from: span), segment)
  }

  private func noteFlight(
    _ findings: inout TCPFindings, _ track: inout TCPTrack, _ count: UInt32, _ segment: TCPSegment
  ) {
    findings.inFlight = count
    findings.marks.formUnion(findings.inFlight > 0 ? [.isMeasured, .hasFlight] : .isMeasured)
    track.pushed = (track.hasPushed ? 0 : track.pushed) &+ segment.length
    track.hasPushed = segment.flags.contains(.push)
    findings.pushed = track.pushed
  }

  /// Whether data of a SYN was taken (RFC 7413 section 4.2).
  private func noteFastOpen(
    _ findings: inout TCPFindings, _ track: inout TCPTrack, _ other: TCPFlow,
    _ segment: TCPSegment
  ) {
    guard segment.flags.contains(.syn) else { return }
    if !segment.flags.contains(.ack) {
      track.opensFast = segment.hasFastOpenCookie && segment.length > 0
    } else if other.base &+ 1 != segment.acknowledgment {
      findings.marks.insert(.fastOpenAck)
    } else if other.track.opensFast {
      findings.marks.insert(.fastOpenIgnored)
    }
  }

  private func deliver(
    _ findings: inout TCPFindings, _ track: inout TCPTrack, _ segment: TCPSegment
  ) {
    if segment.isCut || segment.flags.contains(.reset) { return }
    guard segment.length > 0 || track.hasDelivered && segment.flags.contains(.fin) else { return }
    if segment.length > 0, track.hasDelivered, !precedes(track.delivered, segment.sequence),
      !findings.marks.isDisjoint(with: [.retransmission, .fast, .spurious])
    {
      findings.marks.insert(.isDelivered)
      return
    }
    let fin: UInt32 = segment.flags.contains(.fin) ? 1 : 0
    let end = segment.sequence &+ segment.length &+ fin
    if !track.hasDelivered || precedes(track.delivered, end) { track.delivered = end }
    track.hasDelivered = true
  }

  private func update(_ track: inout TCPTrack, _ marks: TCPMarks, _ segment: TCPSegment) {
    if !marks.contains(.probe), track.next == 0 || precedes(track.next, segment.end) {
      track.next = segment.end
      track.nextFrame = segment.frame
      track.nextTime = segment.time
    }
    if track.furthest == 0 {
      track.furthest = segment.end
    } else if track.furthest == segment.sequence, !segment.flags.contains(.reset),
      !marks.contains(.probe)
    {
      track.furthest = precedes(segment.end, track.next) ? track.next : segment.end
    }
    track.acknowledgment = segment.acknowledgment
    track.acknowledgmentTime = segment.time
    track.window = segment.window
    track.hasWindow = true
    track.isWindowWhole = segment.flags.contains(.syn)
    track.selective = segment.selective
    track.marks = marks
  }
}
