import RemoraCore

/// What is known of one end of a connection. Numbers are absolute.
struct TCPEnd: BitwiseCopyable {
  var state = TCPState.unknown
  /// The initial sequence number, of the SYN.
  var first: UInt32 = 0
  var hasFirst = false
  /// The number behind the FIN.
  var fin: UInt32 = 0
  var hasFin = false
  /// The FIN was acknowledged; it was sent again since.
  var isFinAcknowledged = false
  var hasRepeatedFin = false
  /// The number behind the furthest segment sent.
  var next: UInt32 = 0
  var hasNext = false
  /// What the latest segment acknowledged, and the window that it gave, in bytes.
  var acknowledged: UInt32 = 0
  var hasAcknowledged = false
  var window: UInt32 = 0
  /// Its latest segment had a number that calls for a RST.
  var wasWrong = false
  /// It was asked, not the asker.
  var isPassive = false
  /// What is known is of a connection before this one.
  var isOld = false
  /// Begin of TIME_WAIT, in nanoseconds.
  var since: Int64 = 0

  init() {}
  init(_ state: TCPState) { self.state = state }
}

/// A connection's life so far.
struct TCPLife: BitwiseCopyable {
  enum Side: UInt8, BitwiseCopyable { case nobody, forward, backward }
  var number: UInt32
  var forward = TCPEnd()
  var backward = TCPEnd()
  var opener = Side.nobody
  /// Who sent the first FIN, or a RST before any.
  var closer = Side.nobody
  var forwardIsClient = true
  /// Of the opener's SYN: bytes of data, and bits of `TCPOffers`.
  var synLength: UInt32 = 0
  var offers: UInt8 = 0

  init(number: UInt32) { self.number = number }
}

/// One segment's effect on a connection's life.
///
/// Each segment is taken to arrive and to be handled as RFC 9293 section 3.10.7 has it; what turns
/// out otherwise is put right by the segment that shows it.
struct TCPStep {
  private let segment: TCPSegment
  private let offers: UInt8
  private let window: UInt32
  private let timeWait: Int64
  private var said = TCPLifeAnswer()
  private var own = TCPEnd()
  private var other = TCPEnd()
  private var side = TCPLife.Side.forward

  init(_ segment: TCPSegment, offers: UInt8, shift: Int8, timeWait: Int64) {
    self.segment = segment
    self.offers = offers
    self.timeWait = timeWait
    let scale = shift > 0 && !segment.flags.contains(.syn) ? UInt32(min(14, Int(shift))) : 0
    window = UInt32(segment.window) << scale
  }

  mutating func take(_ life: inout TCPLife, isForward: Bool) -> TCPLifeAnswer {
    side = isForward ? .forward : .backward
    own = isForward ? life.forward : life.backward
    other = isForward ? life.backward : life.forward
    own = expired(own)
    other = expired(other)
    said.senderBefore = own.state
    said.receiverBefore = other.state
    let flags = segment.flags
    if flags.contains(.syn), flags.contains(.fin) { said.problems.insert(.synFin) }
    if flags.contains(.reset) {
      reset(&life)
    } else if flags.contains([.syn, .ack]) {
      answer(&life)
    } else if flags.contains(.syn) {
      open(&life)
    } else if flags.contains(.ack) {
      carryOn(&life)
    } else {
      said.problems.insert(.noAck)
    }
    if flags.contains(.ack) || flags.contains(.syn) { note() }
    conclude(&life, isForward)
    if isForward {
      life.forward = own
      life.backward = other
    } else {
      life.forward = other
      life.backward = own
    }
    return said
  }

  /// TIME_WAIT is over after twice the longest life of a segment.
  private func expired(_ end: TCPEnd) -> TCPEnd {
    var end = end
    if end.state == .timeWait, segment.time &- end.since >= timeWait { end.state = .closed }
    return end
  }

  /// What the sender has shown of its numbers.
  private mutating func note() {
    if segment.flags.contains(.reset) { return }
    if !own.hasNext || precedes(own.next, segment.end) { own.next = segment.end }
    own.hasNext = true
    if segment.flags.contains(.ack) {
      own.acknowledged = segment.acknowledgment
      own.hasAcknowledged = true
    }
    own.window = window
  }

  private mutating func conclude(_ life: inout TCPLife, _ isForward: Bool) {
    let both = (own.state, other.state)
    said.sender = both.0
    said.receiver = both.1
    let wereUp = said.senderBefore == .established && said.receiverBefore == .established
    if both == (.established, .established), !wereUp, !said.events.contains(.middle) {
      said.events.insert(.established)
    }
    for end in [own, other] where end.state == .timeWait && end.since == segment.time {
      said.timeWaitEnd = end.since &+ timeWait
    }
    if both.0.isOver, both.1.isOver, !said.senderBefore.isOver || !said.receiverBefore.isOver {
      said.events.insert(.over)
    }
    said.isHalfOpen =
      own.state == .synReceived && own.hasFirst || other.state == .synReceived && other.hasFirst
    said.isHalfClosed = both == (.finWait2, .closeWait) || both == (.closeWait, .finWait2)
    if life.opener != .nobody { life.forwardIsClient = life.opener == .forward }
    said.senderIsClient = life.forwardIsClient == isForward
    said.opener = end(life.opener)
    said.closer = end(life.closer)
  }

  private func end(_ side: TCPLife.Side) -> TCPLifeAnswer.End {
    side == .nobody ? .nobody : side == self.side ? .sender : .receiver
  }

  private var otherSide: TCPLife.Side { side == .forward ? .backward : .forward }

  // MARK: The handshake (RFC 9293 section 3.5)

  private mutating func open(_ life: inout TCPLife) {
    let isKnown = own.hasFirst && own.first == segment.sequence && !own.isOld
    if isKnown {
      said.isRepeated = true
      switch own.state {
      case .synSent, .synReceived: said.handshake = 1
      case .established where !own.hasAcknowledged:
        // It was answered, and asks again: the answer did not get there.
        own.state = .synSent
        said.handshake = 1
        said.events.insert(.answerLost)
      default: said.problems.insert(.staleSyn)
      }
      return
    }
    said.handshake = 1
    if own.state == .synReceived, !own.hasFirst, other.state == .synSent {
      own.first = segment.sequence
      own.hasFirst = true
      own.isPassive = false
      other.state = .synReceived
      said.events.insert(.simultaneousOpen)
      return
    }
    begin(&life)
  }

  /// A connection of its own, perhaps after another between the same ends.
  private mutating func begin(_ life: inout TCPLife) {
    own = TCPEnd(.synSent)
    own.first = segment.sequence
    own.hasFirst = true
    if said.senderBefore == .unknown { said.senderBefore = .closed }
    let isAlive = !other.state.isOver && other.state != .unknown && other.state != .synSent
    if isAlive, other.state != .synReceived || other.hasFirst {
      // RFC 9293 section 3.5.1: a half-open connection, or an old duplicate.
      other.isOld = true
      said.problems.insert(.overLiving)
    } else {
      if other.state == .timeWait {
        said.events.insert(.reopened)
      } else {
        said.receiverBefore = .listen
      }
      other = TCPEnd(.synReceived)
      other.isPassive = true
    }
    life.opener = side
    life.closer = .nobody
    life.synLength = segment.length
    life.offers = offers
    said.events.insert(.open)
    if segment.length > 0 { said.events.insert(.fastData) }
  }

  private mutating func answer(_ life: inout TCPLife) {
    said.handshake = 2
    var isRight = true
    if other.hasFirst, !other.isOld {
      isRight = checkAnswer(life)
    } else if other.state == .unknown {
      other.first = segment.acknowledgment &- 1
      other.hasFirst = true
      said.receiverBefore = .synSent
      other.state = .synSent
      life.opener = otherSide
      said.events.insert(.gap)
    }
    if said.senderBefore == .unknown || said.senderBefore == .closed { said.senderBefore = .listen }
    takeAnswersStart()
    if !isRight {
      own.wasWrong = true
      return
    }
    own.wasWrong = false
    if other.state == .synSent || other.state == .synReceived { other.state = .established }
    let asked = TCPOffers.scale | TCPOffers.selective
    if said.isValid == true, life.offers & asked == asked, offers == 0, life.opener == otherSide {
      said.events.insert(.cookieLike)
    }
  }

  /// Whether the answer acknowledges what the SYN took: one number, and data if it had some.
  private mutating func checkAnswer(_ life: TCPLife) -> Bool {
    let taken = segment.acknowledgment &- other.first
    let data = life.opener == otherSide ? life.synLength : 0
    let isRight = taken >= 1 && taken <= data &+ 1
    said.isValid = isRight
    if !isRight {
      said.problems.insert(.wrongSynAck)
    } else if data > 0 {
      said.events.insert(taken > 1 ? .fastAccepted : .fastIgnored)
    }
    return isRight
  }

  /// The sender's own number.
  private mutating func takeAnswersStart() {
    if own.hasFirst, !own.isOld, own.first == segment.sequence {
      // In a simultaneous open the SYN is sent again, with an acknowledgment.
      said.isRepeated = own.isPassive || own.hasAcknowledged
      if own.state == .established, own.isPassive, own.next == own.first &+ 1 {
        own.state = .synReceived
        said.events.insert(.thirdLost)
      }
      return
    }
    if own.hasFirst, !own.isOld { said.problems.insert(.otherNumber) }
    own = TCPEnd(.synReceived)
    own.isPassive = true
    own.first = segment.sequence
    own.hasFirst = true
  }

  // MARK: Everything behind the handshake

  private mutating func carryOn(_ life: inout TCPLife) {
    switch own.state {
    case .unknown:
      own.state = .established
      said.events.insert(.middle)
    case .synSent where !other.hasFirst || other.isOld:
      own.state = .established
      said.events.insert(.gap)
    case .closed where repeatsFin:
      own.state = .lastAck
      said.events.insert(.lastLost)
    case .closed, .listen: said.problems.insert(.sentByClosed)
    default: break
    }
    own.wasWrong = false
    acknowledge(&life)
    if segment.length > 0 {
      if own.hasFin, !precedes(segment.sequence, own.fin) {
        said.problems.insert(.dataBehindFin)
      } else if own.state == .closeWait, other.isFinAcknowledged {
        said.events.insert(.halfClosedData)
      }
    }
    if segment.flags.contains(.fin) { finish(&life) }
  }

  /// Its FIN was taken to be acknowledged, yet it sends it again.
  private var repeatsFin: Bool {
    own.isFinAcknowledged && segment.flags.contains(.fin) && own.fin == segment.end
  }

  /// What the segment acknowledges of the other end.
  private mutating func acknowledge(_ life: inout TCPLife) {
    let number = segment.acknowledgment
    switch other.state {
    case .unknown:
      other.state = .established
      said.events.insert(.middle)
    case .synReceived: takeThird(life)
    case .synSent:
      if other.hasFirst, number &- other.first == 1, !own.isOld {
        other.state = .established
        if !own.hasFirst {
          own.state = .established
          said.events.insert(.gap)
        }
      } else {
        own.wasWrong = true
        said.events.insert(.challenge)
      }
    default: break
    }
    acknowledgeFin(life)
  }

  /// The handshake's last step, or one that repeats it.
  private mutating func takeThird(_ life: TCPLife) {
    let number = segment.acknowledgment
    guard other.hasFirst, !other.isOld else {
      // The SYN-ACK was not captured.
      if other.isPassive {
        said.handshake = 3
        other.first = number &- 1
        other.hasFirst = true
        other.state = .established
        said.events.insert(.gap)
      }
      return
    }
    said.handshake = 3
    said.isRepeated = own.hasAcknowledged
    let reach = other.hasNext ? other.next &- other.first : 1
    guard number &- other.first >= 1, number &- other.first <= max(1, reach) else {
      said.problems.insert(.wrongThird)
      said.isValid = false
      own.wasWrong = true
      return
    }
    other.state = .established
    if own.state == .synReceived, own.isPassive == false { own.state = .established }
    guard own.hasFirst else { return }
    let start = segment.sequence &- own.first
    said.isValid = start >= 1 && start <= life.synLength &+ 1
    if said.isValid == false { said.problems.insert(.wrongStart) }
  }

  private mutating func acknowledgeFin(_ life: TCPLife) {
    guard other.hasFin, segment.acknowledgment == other.fin else { return }
    if !other.isFinAcknowledged || other.hasRepeatedFin {
      said.isRepeated = said.isRepeated || other.isFinAcknowledged
      said.closes |= life.closer == otherSide ? 1 << 2 : 1 << 4
    }
    other.isFinAcknowledged = true
    other.hasRepeatedFin = false
    switch other.state {
    case .finWait1: other.state = .finWait2
    case .closing: other = waiting(other)
    case .lastAck: other.state = .closed
    default: break
    }
    // Who acknowledges a FIN has it, even if the capture lacks something before it.
    own = receiving(own, isRepeated: true)
  }

  // MARK: The close (RFC 9293 section 3.6)

  private mutating func finish(_ life: inout TCPLife) {
    let end = segment.sequence &+ segment.length &+ 1
    if life.closer == .nobody { life.closer = side }
    let step: UInt8 = life.closer == side ? 1 : 3
    said.closes |= 1 << step
    if own.hasFin, own.fin == end {
      said.isRepeated = true
      own.hasRepeatedFin = true
      if other.state == .timeWait { other = waiting(other) }
      return
    }
    own.hasFin = true
    own.fin = end
    if segment.length > 0 { said.events.insert(.finWithData) }
    if step == 3, said.closes & 1 << 2 != 0 { said.events.insert(.merged) }
    switch own.state {
    case .closeWait where other.isFinAcknowledged: own.state = .lastAck
    case .closeWait:
      // The other end's FIN was still under way.
      own.state = .closing
      said.events.insert(.simultaneousClose)
    default: if !own.state.isOver { own.state = .finWait1 }
    }
    if own.hasNext, precedes(own.next, segment.sequence) {
      said.events.insert(.earlyFin)
    } else {
      other = receiving(other, isRepeated: false)
    }
  }

  /// An end that is handed a FIN.
  /// - Parameter isRepeated: the end may have it already.
  private func receiving(_ end: TCPEnd, isRepeated: Bool) -> TCPEnd {
    var end = end
    switch end.state {
    case .synReceived, .established, .unknown: end.state = .closeWait
    case .finWait1: end.state = .closing
    case .finWait2: return waiting(end)
    case .timeWait: if !isRepeated { return waiting(end) }
    default: break
    }
    return end
  }

  private func waiting(_ end: TCPEnd) -> TCPEnd {
    var end = end
    end.state = .timeWait
    end.since = segment.time
    return end
  }

  // MARK: RST (RFC 9293 section 3.5.2 and 3.10.7)

  private mutating func reset(_ life: inout TCPLife) {
    let number = segment.sequence
    let answersWrong = other.wasWrong
    var isTaken = true
    switch other.state {
    case .closed, .listen:
      if own.state != .synSent, own.state != .listen { own.state = .closed }
      return
    case .unknown:
      other.state = .closed
      said.events.insert(.reset)
    case .synSent:
      let span = max(1, other.hasNext ? other.next &- other.first : 1)
      let taken = segment.acknowledgment &- other.first
      isTaken = segment.flags.contains(.ack) && taken >= 1 && taken <= span
      if isTaken {
        other.state = .closed
        said.events.insert(.refused)
      }
    default:
      isTaken = isExpected(number)
      if isTaken {
        let isAsked = other.state == .synReceived && other.isPassive
        said.events.insert(other.state == .timeWait ? .assassinated : .reset)
        if isAsked { other = TCPEnd(.listen) } else { other.state = .closed }
      }
    }
    guard isTaken else {
      said.problems.insert(.wrongReset)
      return
    }
    if life.closer == .nobody { life.closer = side }
    let goesOn = own.state == .listen || answersWrong && own.state != .established
    if !goesOn { own.state = .closed }
  }

  /// Whether the receiver of a RST takes it: it must have just the number that comes next.
  private func isExpected(_ number: UInt32) -> Bool {
    if !own.hasNext, !other.hasAcknowledged { return true }
    return own.hasNext && number == own.next
      || other.hasAcknowledged && number == other.acknowledged
  }
}
