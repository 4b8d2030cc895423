import RemoraCore

/// States of an end of a connection (RFC 9293 section 3.3.2).
enum TCPState: UInt8, BitwiseCopyable, CaseIterable {
  /// Nothing was seen of the end yet.
  case unknown
  case closed, listen, synSent, synReceived, established
  case finWait1, finWait2, closeWait, closing, lastAck, timeWait

  var name: String {
    switch self {
    case .unknown: "UNKNOWN"
    case .closed: "CLOSED"
    case .listen: "LISTEN"
    case .synSent: "SYN_SENT"
    case .synReceived: "SYN_RCVD"
    case .established: "ESTABLISHED"
    case .finWait1: "FIN_WAIT_1"
    case .finWait2: "FIN_WAIT_2"
    case .closeWait: "CLOSE_WAIT"
    case .closing: "CLOSING"
    case .lastAck: "LAST_ACK"
    case .timeWait: "TIME_WAIT"
    }
  }

  /// No connection any more, or none but for late segments.
  var isOver: Bool { self == .closed || self == .timeWait || self == .listen }
}

/// What happens to a connection with a packet.
struct TCPLifeEvents: OptionSet, BitwiseCopyable {
  let rawValue: UInt32
  static let open = TCPLifeEvents(rawValue: 1)
  static let simultaneousOpen = TCPLifeEvents(rawValue: 2)
  static let established = TCPLifeEvents(rawValue: 4)
  static let refused = TCPLifeEvents(rawValue: 8)
  static let reset = TCPLifeEvents(rawValue: 0x10)
  static let simultaneousClose = TCPLifeEvents(rawValue: 0x20)
  static let finWithData = TCPLifeEvents(rawValue: 0x40)
  static let merged = TCPLifeEvents(rawValue: 0x80)
  static let halfClosedData = TCPLifeEvents(rawValue: 0x100)
  static let over = TCPLifeEvents(rawValue: 0x200)
  static let fastData = TCPLifeEvents(rawValue: 0x400)
  static let fastAccepted = TCPLifeEvents(rawValue: 0x800)
  static let fastIgnored = TCPLifeEvents(rawValue: 0x1000)
  static let cookieLike = TCPLifeEvents(rawValue: 0x2000)
  static let challenge = TCPLifeEvents(rawValue: 0x4000)
  static let reopened = TCPLifeEvents(rawValue: 0x8000)
  static let middle = TCPLifeEvents(rawValue: 0x1_0000)
  static let gap = TCPLifeEvents(rawValue: 0x2_0000)
  static let assassinated = TCPLifeEvents(rawValue: 0x4_0000)
  static let answerLost = TCPLifeEvents(rawValue: 0x8_0000)
  static let thirdLost = TCPLifeEvents(rawValue: 0x10_0000)
  static let earlyFin = TCPLifeEvents(rawValue: 0x20_0000)

  static let lastLost = TCPLifeEvents(rawValue: 0x40_0000)

  static let names: [(event: TCPLifeEvents, name: String)] = [
    (.open, "open"), (.simultaneousOpen, "simultaneous open"), (.established, "established"),
    (.refused, "refused"), (.reset, "reset"), (.simultaneousClose, "simultaneous close"),
    (.finWithData, "FIN with data"), (.merged, "FIN and acknowledgment in one"),
    (.halfClosedData, "data after the other end's FIN"), (.over, "over"),
    (.fastData, "TFO data"), (.fastAccepted, "TFO data accepted"),
    (.fastIgnored, "TFO data ignored"), (.cookieLike, "SYN-ACK without the SYN's options"),
    (.challenge, "challenge ACK"), (.reopened, "reopened from TIME_WAIT"),
    (.middle, "captured from the middle"), (.gap, "a step was not captured"),
    (.assassinated, "TIME_WAIT cut short"), (.answerLost, "SYN-ACK did not arrive"),
    (.thirdLost, "third step did not arrive"), (.earlyFin, "FIN ahead of missing data"),
    (.lastLost, "last acknowledgment did not arrive"),
  ]
}

/// What is wrong with a packet, as far as the life of its connection goes.
struct TCPLifeProblems: OptionSet, BitwiseCopyable {
  let rawValue: UInt16
  static let staleSyn = TCPLifeProblems(rawValue: 1)
  static let wrongSynAck = TCPLifeProblems(rawValue: 2)
  static let wrongThird = TCPLifeProblems(rawValue: 4)
  static let wrongReset = TCPLifeProblems(rawValue: 8)
  static let noAck = TCPLifeProblems(rawValue: 0x10)
  static let synFin = TCPLifeProblems(rawValue: 0x20)
  static let dataBehindFin = TCPLifeProblems(rawValue: 0x40)
  static let sentByClosed = TCPLifeProblems(rawValue: 0x80)
  static let overLiving = TCPLifeProblems(rawValue: 0x100)
  static let otherNumber = TCPLifeProblems(rawValue: 0x200)
  static let wrongStart = TCPLifeProblems(rawValue: 0x400)

  static let names: [(problem: TCPLifeProblems, name: String)] = [
    (.staleSyn, "stale SYN"), (.wrongSynAck, "SYN-ACK with a wrong acknowledgment number"),
    (.wrongThird, "third step with a wrong acknowledgment number"),
    (.wrongStart, "third step with a wrong sequence number"),
    (.wrongReset, "RST with a wrong number"), (.noAck, "segment without ACK"),
    (.synFin, "SYN and FIN at once"), (.dataBehindFin, "data behind the FIN"),
    (.sentByClosed, "sent by a closed end"), (.overLiving, "SYN over a living connection"),
    (.otherNumber, "SYN-ACK with another initial number"),
  ]
}

/// Options of a SYN that an answer usually takes up, and that one made from a cookie forgets.
enum TCPOffers {
  static let scale: UInt8 = 1
  static let selective: UInt8 = 2
  static let timestamps: UInt8 = 4

  /// - Parameter start: of the header.
  static func scan(_ d: borrowing Dissection, _ shift: Int8, from start: Int) -> UInt8 {
    var offers: UInt8 = shift >= 0 ? scale : 0
    let end = start + Int((d.number(at: start + 12, UInt8.self) ?? 0) >> 4) * 4
    var at = start + 20
    while at < end, let kind = d.number(at: at, UInt8.self), kind != 0 {
      if kind == 1 {
        at += 1
        continue
      }
      guard let size = d.number(at: at + 1, UInt8.self), size >= 2 else { break }
      if kind == 4 { offers |= selective }
      if kind == 8 { offers |= timestamps }
      at += Int(size)
    }
    return offers
  }
}

/// What is said of one packet.
struct TCPLifeAnswer: BitwiseCopyable {
  enum End: UInt8, BitwiseCopyable { case nobody, sender, receiver }

  var senderIsClient = true
  var senderBefore = TCPState.unknown
  var sender = TCPState.unknown
  var receiverBefore = TCPState.unknown
  var receiver = TCPState.unknown
  /// Step of the handshake; 0 for none.
  var handshake: UInt8 = 0
  /// Bit n: step n of the close.
  var closes: UInt8 = 0
  var isRepeated = false
  var isHalfOpen = false
  var isHalfClosed = false
  /// Whether the step's numbers are right; nil where nothing can be said.
  var isValid: Bool?
  var events: TCPLifeEvents = []
  var problems: TCPLifeProblems = []
  var opener = End.nobody
  var closer = End.nobody
  /// When the TIME_WAIT ends that begins here, in nanoseconds since 1970; 0 for none.
  var timeWaitEnd: Int64 = 0

  var client: TCPState { senderIsClient ? sender : receiver }
  var clientBefore: TCPState { senderIsClient ? senderBefore : receiverBefore }
  var server: TCPState { senderIsClient ? receiver : sender }
  var serverBefore: TCPState { senderIsClient ? receiverBefore : senderBefore }
}
