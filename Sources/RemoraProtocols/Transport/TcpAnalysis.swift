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
  var marks: TCPMarks = []
  /// Latest frame that was no duplicate acknowledgement, and duplicates since.
  var acknowledgmentFrame: UInt32 = 0
  var duplicates: UInt32 = 0
  /// Bytes since a segment with PSH, and whether the latest had it.
  var pushed: UInt32 = 0
  var hasPushed = false
  /// Head and tail of the list of segments not yet acknowledged.
  var head: UInt32 = .max
  var tail: UInt32 = .max
  var waiting: UInt32 = 0
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
  static let fastOpen = TCPMarks(rawValue: 0x10_0000)
  static let fastOpenAck = TCPMarks(rawValue: 0x20_0000)
  static let fastOpenIgnored = TCPMarks(rawValue: 0x40_0000)
  /// Those that are listed under `tcp.analysis.flags`.
  static let listed = TCPMarks(rawValue: 0x7fff)
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
    if findings.marks.contains(.ackLost) { other.track.furthest = segment.acknowledgment }
    remember(&findings, &own.track, segment)
    settle(&findings, &other.track, segment)
    measureFlight(&findings, &own.track, other.track, segment)
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
    guard segment.flags.isDisjoint(with: .control) else { return [] }
    var marks: TCPMarks = []
    let isNext = track.next != 0 && segment.sequence == track.next
    if segment.length == 1, isNext, peer.hasWindow, peer.window == 0 { marks.insert(.probe) }
    if segment.window == 0 { marks.insert(.zeroWindow) }
    if segment.length <= 1, track.next != 0, segment.sequence == track.next &- 1 {
      marks.insert(.keepAlive)
    }
    if segment.length == 0, isNext, segment.acknowledgment == track.acknowledgment {
      let isSame = track.hasWindow && segment.window == track.window
      if segment.window != 0, !isSame { marks.insert(.windowUpdate) }
      if segment.window != 0, isSame, peer.marks.contains(.keepAlive) {
        marks.insert(.keepAliveAck)
      }
      if segment.window == 0, isSame, peer.marks.contains(.probe) { marks.insert(.probeAck) }
    }
    if segment.length > 0, peer.hasWindow, other.shift != -1 {
      let shift = UInt32(max(0, min(14, Int(other.shift))))
      let edge = peer.acknowledgment &+ (UInt32(peer.window) << shift)
      if segment.sequence &+ segment.length == edge, peer.acknowledgment != 0 {
        marks.insert(.windowFull)
      }
    }
    return marks
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
    if segment.flags.contains(.ack), peer.furthest != 0,
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
      && track.next != 0 && segment.sequence == track.next
      && track.acknowledgment != 0 && segment.acknowledgment == track.acknowledgment
      && segment.flags.isDisjoint(with: .control)
      && findings.marks.isDisjoint(with: [.keepAliveAck, .probeAck])
    if segment.acknowledgment != track.acknowledgment || track.acknowledgmentFrame == 0 {
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
    guard isBehind else { return }
    if peer.duplicates >= 2, peer.acknowledgment == segment.sequence, sinceAck < 20_000_000 {
      findings.marks.insert(.fast)
      return
    }
    let threshold = stream.initialRoundTrip >= 0 ? stream.initialRoundTrip : 3_000_000
    if sinceAck < threshold, track.next != segment.sequence &+ segment.length {
      findings.marks.insert(.outOfOrder)
      return
    }
    findings.marks.insert(.retransmission)
  }

  /// Puts the segment into the list of those that wait, and finds the one it repeats.
  private mutating func remember(
    _ findings: inout TCPFindings, _ track: inout TCPTrack, _ segment: TCPSegment
  ) {
    guard segment.span > 0 else { return }
    var isRepeated = findings.marks.contains(.spurious)
    if findings.marks.contains(.retransmission) {
      var original = (frame: track.nextFrame, time: track.nextTime)
      var found: UInt32 = .max
      var at = track.head
      while at != .max, found == .max {
        if pending[at].sequence == segment.sequence { found = at }
        at = pending[at].next
      }
      if found != .max { original = (pending[found].frame, pending[found].time) }
      findings.timeout = segment.time &- original.time
      findings.timeoutFrame = original.frame
      // Without a delay it is a copy made by the capture.
      if findings.timeout != 0 {
        findings.marks.insert(.hasTimeout)
        isRepeated = true
        if found != .max { pending[found].isRepeated = true }
      }
    }
    pending.append(
      &track,
      TCPPending.Entry(
        frame: segment.frame, time: segment.time, sequence: segment.sequence, end: segment.end,
        isRepeated: isRepeated, next: .max))
  }

  /// Takes off the list what this segment acknowledges.
  private mutating func settle(
    _ findings: inout TCPFindings, _ peer: inout TCPTrack, _ segment: TCPSegment
  ) {
    if peer.marks.contains(.probe), segment.acknowledgment == peer.next &+ 1 {
      peer.next = segment.acknowledgment
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
    _ segment: TCPSegment
  ) {
    guard segment.length > 0 else { return }
    track.pushed = (track.hasPushed ? 0 : track.pushed) &+ segment.length
    track.hasPushed = segment.flags.contains(.push)
    var low = segment.sequence
    var high = segment.end
    var at = track.head
    while at != .max {
      let entry = pending[at]
      if precedes(entry.sequence, low) { low = entry.sequence }
      if precedes(high, entry.end) { high = entry.end }
      at = entry.next
    }
    // Where the other end has not asked for the first of them, something is missing before it.
    guard peer.acknowledgment != 0, !precedes(peer.acknowledgment, low) else { return }
    findings.marks.insert(.hasFlight)
    findings.inFlight = high &- low &- (segment.flags.contains(.fin) ? 1 : 0)
    findings.pushed = track.pushed
  }

  private func update(_ track: inout TCPTrack, _ marks: TCPMarks, _ segment: TCPSegment) {
    if !marks.contains(.probe), track.next == 0 || precedes(track.next, segment.end) {
      track.next = segment.end
      track.nextFrame = segment.frame
      track.nextTime = segment.time
    }
    if track.furthest == 0 {
      track.furthest = segment.end
    } else if track.furthest == segment.sequence, !segment.flags.contains(.reset) {
      track.furthest = precedes(segment.end, track.next) ? track.next : segment.end
    }
    track.acknowledgment = segment.acknowledgment
    track.acknowledgmentTime = segment.time
    track.window = segment.window
    track.hasWindow = true
    track.marks = marks
  }
}
