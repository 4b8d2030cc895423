import RemoraCore

/// One direction of a connection.
struct TCPFlow: BitwiseCopyable {
  /// The number that is shown as 0: the initial sequence number, or one before the first seen.
  var base: UInt32 = 0
  var hasBase = false
  /// The window's shift; -1 unknown, -2 no scaling.
  var shift: Int8 = -1
  var isCapable = false
  /// Head of this direction's list in `TCPStreams.runs`.
  var runs: UInt32 = .max
  var runCount: UInt32 = 0
  /// This direction's list in `TCPStreams.messages`.
  var messages: UInt32 = .max
  /// Bytes behind `base` that were handed on, where segments are put in order.
  var delivered: UInt32 = 1
  var track = TCPTrack()
}

/// A connection: trivial, so that a table of them is one block of memory.
struct TCPStream: BitwiseCopyable {
  var number: UInt32
  var packets: UInt32 = 0
  var firstFrame: UInt32 = 0
  /// Of the first and the latest packet.
  var firstTime: Int64 = 0
  var latestTime: Int64 = 0
  /// Bits of `TCPCompleteness`.
  var completeness: UInt8 = 0
  /// The end that sent the first FIN: 0 none, 1 forward, 2 backward.
  var closer: UInt8 = 0
  /// Whether the forward direction leads to the end that was connected to; nil before a SYN.
  var isForwardToServer: Bool?
  /// How far accurate ECN feedback is agreed on (RFC 9768 section 3.1).
  var congestion = TCPCongestionAgreement.none
  /// Of the latest SYN; -1 if there was none.
  var synTime: Int64 = -1
  /// From that SYN to the first acknowledgement that followed it; -1 unknown.
  var initialRoundTrip: Int64 = -1
  /// The end that the flow's key names first, and the other.
  var forward = TCPFlow()
  var backward = TCPFlow()

  init(number: UInt32) { self.number = number }
}

enum TCPCongestionAgreement: UInt8, BitwiseCopyable { case none, offered, agreed }

enum TCPCompleteness {
  static let syn: UInt8 = 1
  static let synAck: UInt8 = 2
  static let ack: UInt8 = 4
  static let data: UInt8 = 8
  static let fin: UInt8 = 16
  static let reset: UInt8 = 32
}

/// What the tree says of a segment beyond its own bytes.
struct TCPAnswer: BitwiseCopyable {
  /// Number of the connection and of the packet in it.
  var stream: UInt32 = 0
  var packet: UInt32 = 0
  /// Where the connection lies in the table, to look up what becomes of it.
  var index: UInt32 = 0
  /// The same of the connection before this one between the same ends; `.max` if there was none.
  var previous: UInt32 = .max
  /// Sent by the end that the connection's key names first.
  var isForward = true
  /// The frame in which the connection began.
  var firstFrame: UInt32 = 0
  /// Before this packet.
  var completeness: UInt8 = 0
  /// What is shown as 0, for this direction and the other.
  var base: UInt32 = 0
  var otherBase: UInt32 = 0
  var shift: Int8 = -1
  var sinceFirst: Int64 = 0
  var sincePrevious: Int64 = 0
  /// Separate runs of sequence numbers seen, of this direction and the other.
  var runs: UInt32 = 0
  var otherRuns: UInt32 = 0
  /// 1: this FIN's sender closes first; 2: second.
  var closes: UInt8 = 0
  /// Whether this segment goes to the end that was connected to; nil if no SYN was seen.
  var isToServer: Bool?
  /// The three ECN bits are one number.
  var countsCongestion = false
  /// The segment has an acknowledgment, and was whole.
  var acknowledges = false
  /// Both ends have said which extensions of the space protocols they know.
  var isCapable = false
  var hasMultipath = false
  var findings = TCPFindings()
}

/// How the analysis decides where more than one way is in use.
struct TCPManners: BitwiseCopyable {
  /// A segment that three duplicate acknowledgements ask for is a fast retransmission even if it
  /// may have come out of order.
  var prefersFast = true
  /// Bytes in flight are numbers that lie ahead of the latest acknowledgement, not the bytes of
  /// the segments that wait.
  var countsNumbers = false
}

/// All connections of a capture.
///
/// Bounded: a million connections, about 400 bytes each (then the table starts anew, and so do the
/// lists below); 1,024 separate runs a direction and a million in all (past that a new run is not
/// counted); segments that wait for their acknowledgement as `TCPPending` says.
struct TCPStreams: ~Copyable {
  static let limit = 1 << 20
  var table = FlowTable<TCPStream>(limit: TCPStreams.limit)
  var memory = FrameMemory<TCPAnswer>()
  private var runs = TCPRuns()
  var pending = TCPPending()
  var messages = TCPMessages()

  /// Set by the protocol that hands segments in.
  var manners = TCPManners()

  /// Packets will be looked at again: what belongs to connections that are over stays.
  var keepsAll = false

  /// Takes a segment in, and says what the tree shows of it.
  mutating func take(
    _ segment: TCPSegment, from: Address, _ fromPort: UInt16, to: Address, _ toPort: UInt16
  ) -> TCPAnswer {
    var isForward = true
    let key = FlowKey(
      from: from, UInt32(fromPort), to: to, UInt32(toPort), isForward: &isForward)
    let restarts = table.restarts
    var place = table.place(key) { TCPStream(number: $0) }
    var isReused = false
    let previous = place.index
    if !place.isNew, reopens(table[place.index], segment, isForward) {
      release(place.index)
      let made = table.restart(key) { TCPStream(number: $0) }
      place = (made.index, made.number, true)
      isReused = true
    }
    if table.restarts != restarts {
      runs = TCPRuns()
      pending = TCPPending()
      messages = TCPMessages()
    }
    var answer = visit(place.index, isReused, segment, isForward)
    if isReused, table.restarts == restarts {
      answer.previous = UInt32(truncatingIfNeeded: previous)
    }
    return answer
  }

  /// Gives back what the lists hold of a connection that is over.
  private mutating func release(_ index: Int) {
    runs.clear(&table[index].forward)
    runs.clear(&table[index].backward)
    pending.clear(&table[index].forward.track)
    pending.clear(&table[index].backward.track)
    guard !keepsAll else { return }
    messages.clear(&table[index].forward.messages)
    messages.clear(&table[index].backward.messages)
  }

  /// The list of messages of a segment's direction.
  subscript(messagesOf answer: TCPAnswer) -> UInt32 {
    get {
      guard holds(answer) else { return .max }
      let stream = table[Int(answer.index)]
      return answer.isForward ? stream.forward.messages : stream.backward.messages
    }
    set {
      guard holds(answer) else { return }
      if answer.isForward {
        table[Int(answer.index)].forward.messages = newValue
      } else {
        table[Int(answer.index)].backward.messages = newValue
      }
    }
  }

  /// The number of the first byte of a segment's direction that was not handed on yet, where
  /// segments are put in order.
  subscript(expectedOf answer: TCPAnswer) -> UInt32 {
    get {
      guard holds(answer) else { return answer.base &+ 1 }
      let stream = table[Int(answer.index)]
      let flow = answer.isForward ? stream.forward : stream.backward
      return answer.base &+ flow.delivered
    }
    set {
      guard holds(answer) else { return }
      if answer.isForward {
        table[Int(answer.index)].forward.delivered = newValue &- answer.base
      } else {
        table[Int(answer.index)].backward.delivered = newValue &- answer.base
      }
    }
  }

  private func holds(_ answer: TCPAnswer) -> Bool {
    Int(answer.index) < table.count && table[Int(answer.index)].number == answer.stream
  }

  /// Whether a segment opens another connection between the same ends.
  private func reopens(_ stream: TCPStream, _ segment: TCPSegment, _ isForward: Bool) -> Bool {
    guard segment.flags.contains(.syn), !segment.isQuoted else { return false }
    let flow = isForward ? stream.forward : stream.backward
    let isClosing = stream.completeness & (TCPCompleteness.fin | TCPCompleteness.reset) != 0
    return isClosing || (flow.hasBase && flow.base != segment.sequence)
  }

  private mutating func visit(
    _ index: Int, _ isReused: Bool, _ segment: TCPSegment, _ isForward: Bool
  ) -> TCPAnswer {
    var stream = table[index]
    var own = isForward ? stream.forward : stream.backward
    var other = isForward ? stream.backward : stream.forward
    var answer = TCPAnswer()
    answer.stream = stream.number
    answer.index = UInt32(truncatingIfNeeded: index)
    answer.completeness = stream.completeness
    answer.isForward = isForward
    answer.hasMultipath = segment.hasMultipath && !segment.isQuoted

    if stream.packets == 0 {
      stream.firstTime = segment.time
      stream.firstFrame = segment.frame
      stream.latestTime = segment.time
    }
    stream.packets &+= 1
    answer.firstFrame = stream.firstFrame
    answer.packet = stream.packets
    answer.sinceFirst = segment.time &- stream.firstTime
    answer.sincePrevious = segment.time &- stream.latestTime
    stream.latestTime = segment.time

    let isWhole = segment.isWhole && !segment.isQuoted
    if !segment.isQuoted {
      setBases(&own, &other, segment)
      answer.base = own.base
      answer.otherBase = other.base
    }
    // Of a header that is cut short, too.
    if !segment.isQuoted, segment.flags.contains(.ack), !segment.flags.contains(.syn),
      stream.initialRoundTrip <= 0, stream.synTime > 0
    {
      stream.initialRoundTrip = segment.time &- stream.synTime
    }
    if isWhole, segment.hasHeader {
      answer.findings = analyze(&stream, &own, &other, segment, isReused)
      answer.acknowledges = segment.flags.contains(.ack)
    }
    if segment.hasHeader { note(&stream, segment, isForward, &answer) }
    answer.shift = own.shift
    // The option speaks for the windows to come.
    if segment.shift >= 0 { own.shift = segment.shift }
    if segment.flags.contains(.syn), !segment.hasTornOptions {
      if own.shift == -1 {
        own.shift = -2
        other.shift = -2
      } else if other.shift == -2, segment.flags.contains(.ack) {
        own.shift = -2
      }
    }
    answer.countsCongestion =
      stream.congestion == .agreed && !segment.flags.contains(.syn)
    agree(&stream, segment)
    if segment.hasCapabilities, segment.flags.contains(.syn) { own.isCapable = true }
    answer.isCapable = segment.hasCapabilities && own.isCapable && other.isCapable
    if isWhole, segment.span > 0 {
      runs.add(&own, segment.sequence &- own.base, segment.span)
    }
    answer.runs = own.runCount
    answer.otherRuns = other.runCount
    if isForward {
      stream.forward = own
      stream.backward = other
    } else {
      stream.forward = other
      stream.backward = own
    }
    table[index] = stream
    return answer
  }

  /// Follows the offer and the answer that agree on accurate ECN feedback.
  private func agree(_ stream: inout TCPStream, _ segment: TCPSegment) {
    if segment.hasAccurateECN {
      stream.congestion = .agreed
    } else if segment.flags.contains([.syn, .ack]) {
      guard stream.congestion == .offered else { return }
      let count = segment.flags.congestionCount
      stream.congestion = count == 2 || count == 3 || count == 4 || count == 6 ? .agreed : .none
    } else if segment.flags.contains(.syn) {
      stream.congestion = segment.flags.congestionCount == 7 ? .offered : .none
    }
  }

  /// What was said of a packet when it was seen first; what only time could tell is up to date.
  func recall(_ frame: UInt32, _ place: Int) -> TCPAnswer? {
    guard var answer = memory[frame, place] else { return nil }
    if holds(answer) {
      let stream = table[Int(answer.index)]
      answer.completeness = stream.completeness
      answer.runs = (answer.isForward ? stream.forward : stream.backward).runCount
      answer.otherRuns = (answer.isForward ? stream.backward : stream.forward).runCount
      if answer.acknowledges, stream.initialRoundTrip > 0 {
        answer.findings.initialRoundTrip = stream.initialRoundTrip
      }
    }
    return answer
  }

  private func setBases(_ own: inout TCPFlow, _ other: inout TCPFlow, _ segment: TCPSegment) {
    if !own.hasBase {
      own.base = segment.flags.contains(.syn) ? segment.sequence : segment.sequence &- 1
      own.hasBase = true
    }
    if segment.flags.contains(.ack), !other.hasBase {
      other.base = segment.acknowledgment &- 1
      other.hasBase = true
    }
  }

  /// The connection's own history: which kinds of segments it had, and who closes it.
  private func note(
    _ stream: inout TCPStream, _ segment: TCPSegment, _ isForward: Bool, _ answer: inout TCPAnswer
  ) {
    let flags = segment.flags
    if flags.contains(.syn) {
      stream.isForwardToServer = isForward != flags.contains(.ack)
      if flags.contains(.ack) {
        stream.completeness |= TCPCompleteness.synAck
        if flags.contains(.fin) { stream.completeness |= TCPCompleteness.fin }
      } else {
        // One that comes late is not held to be the connection's first.
        if stream.completeness == 0 {
          stream.completeness = TCPCompleteness.syn
          if segment.length > 0 { stream.completeness |= TCPCompleteness.data }
        }
        stream.synTime = segment.time
      }
    } else if flags.contains(.ack) {
      stream.completeness |= segment.length > 0 ? TCPCompleteness.data : TCPCompleteness.ack
      if flags.contains(.fin) { stream.completeness |= TCPCompleteness.fin }
    }
    answer.isToServer = stream.isForwardToServer.map { $0 == isForward }
    if flags.contains(.reset) { stream.completeness |= TCPCompleteness.reset }
    if flags.contains(.fin) {
      let side: UInt8 = isForward ? 1 : 2
      if stream.closer == 0 { stream.closer = side }
      answer.closes = stream.closer == side ? 1 : 2
    }
  }
}

/// Runs of sequence numbers that were seen, as lists in one block.
struct TCPRuns {
  private struct Run: BitwiseCopyable {
    /// From the direction's base on; 64 bits, so that a run may reach past the circle's end.
    var low: Int64
    var high: Int64
    var next: UInt32
  }
  private var runs: [Run] = []
  private var free: UInt32 = .max
  private static let limit = 1 << 20
  private static let flowLimit: UInt32 = 1_024

  mutating func add(_ flow: inout TCPFlow, _ start: UInt32, _ span: UInt32) {
    // Unwrapped: the nearest to what was seen before.
    let near = flow.runCount > 0 ? runs[Int(flow.runs)].high : 0
    let low = near + Int64(Int32(bitPattern: start &- UInt32(truncatingIfNeeded: near)))
    let high = low + Int64(span)
    var before: UInt32 = .max
    var at = flow.runs
    while at != .max, runs[Int(at)].high < low {
      before = at
      at = runs[Int(at)].next
    }
    if at != .max, runs[Int(at)].low <= high {
      widen(&flow, at, low, high)
      return
    }
    if flow.runCount >= TCPRuns.flowLimit || runs.count >= TCPRuns.limit && free == .max {
      return
    }
    let made = make(Run(low: low, high: high, next: at))
    if before == .max { flow.runs = made } else { runs[Int(before)].next = made }
    flow.runCount &+= 1
  }

  /// Makes the run at `at` hold `low ..< high` too, and takes up those that it then touches.
  private mutating func widen(_ flow: inout TCPFlow, _ at: UInt32, _ low: Int64, _ high: Int64) {
    let i = Int(at)
    runs[i].low = min(runs[i].low, low)
    runs[i].high = max(runs[i].high, high)
    var next = runs[i].next
    while next != .max, runs[Int(next)].low <= runs[i].high {
      runs[i].high = max(runs[i].high, runs[Int(next)].high)
      let after = runs[Int(next)].next
      runs[Int(next)].next = free
      free = next
      flow.runCount &-= 1
      next = after
    }
    runs[i].next = next
  }

  /// Gives back all runs of a direction.
  mutating func clear(_ flow: inout TCPFlow) {
    var at = flow.runs
    while at != .max {
      let next = runs[Int(at)].next
      runs[Int(at)].next = free
      free = at
      at = next
    }
    flow.runs = .max
    flow.runCount = 0
  }

  private mutating func make(_ run: Run) -> UInt32 {
    if free != .max {
      let at = free
      free = runs[Int(at)].next
      runs[Int(at)] = run
      return at
    }
    runs.append(run)
    return UInt32(truncatingIfNeeded: runs.count - 1)
  }
}
