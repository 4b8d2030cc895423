/// What drawings show of one TCP segment.
package struct SegmentFact: Sendable {
  package var frame: UInt32 = 0
  /// Since 1970, in nanoseconds.
  package var time: Int64 = 0
  package var stream: UInt32 = 0
  /// `192.0.2.1:40000`
  package var from = ""
  package var to = ""
  package var flags: UInt16 = 0
  /// Relative, and as they stand in the header.
  package var sequence: UInt32 = 0
  package var rawSequence: UInt32 = 0
  package var acknowledgment: UInt32 = 0
  package var rawAcknowledgment: UInt32 = 0
  /// Bytes of data.
  package var length: UInt32 = 0
  /// In bytes, as far as its scale is known.
  package var window: UInt32 = 0
  package var isFromClient = true
  /// States after the segment.
  package var client = ""
  package var server = ""
  package var isHandshake = false
  package var isClose = false
  /// A step of handshake or close, or data, that was sent before.
  package var isRepeated = false
  /// `retransmission`, `out of order`, `duplicate ACK` …
  package var remarks: [String] = []
  package var events: [String] = []
  package var problems: [String] = []
  /// Ranges acknowledged selectively, relative.
  package var selective: [(left: UInt32, right: UInt32)] = []

  package init() {}

  package var hasAck: Bool { flags & 0x10 != 0 }
  package var isReset: Bool { flags & 4 != 0 }
  package var isSyn: Bool { flags & 2 != 0 }
  package var isFin: Bool { flags & 1 != 0 }

  /// `SYN, ACK`
  package var flagWords: String {
    let names: [(UInt16, String)] = [
      (1, "FIN"), (2, "SYN"), (4, "RST"), (8, "PSH"), (0x10, "ACK"), (0x20, "URG"),
    ]
    let words = names.filter { flags & $0.0 != 0 }.map(\.1)
    return words.isEmpty ? "no flags" : words.joined(separator: ", ")
  }

  /// `[SYN, ACK] Seq=0 Ack=1`, with the length where there is data.
  package var headline: String {
    var text = "[\(flagWords)] Seq=\(sequence)"
    if hasAck { text += " Ack=\(acknowledgment)" }
    if length > 0 { text += " Len=\(length)" }
    return text
  }

  /// The numbers on the wire: `seq 2845987221 ack 17`.
  package var rawLine: String {
    hasAck ? "seq \(rawSequence) ack \(rawAcknowledgment)" : "seq \(rawSequence)"
  }

  /// Sent again, out of order, or a repeated acknowledgment: drawn apart.
  package var isAgain: Bool {
    isRepeated || remarks.contains { $0 != Self.lossRemark }
  }
  package static let lossRemark = "segment before not captured"

  package var notes: [String] { remarks + events + problems }

  /// Whether the segment tells something of the connection's life, or of trouble.
  package var isTelling: Bool {
    isHandshake || isClose || isReset || isSyn || isFin || !problems.isEmpty || !events.isEmpty
  }
}

/// The segments of one connection, in the capture's order.
package struct ConnectionFacts: Sendable {
  package var stream: UInt32
  package var client = ""
  package var server = ""
  package var segments: [SegmentFact] = []

  package init(stream: UInt32) { self.stream = stream }

  /// Connections in the order in which they begin. The client is who the latest segment says.
  package static func gathered(_ segments: [SegmentFact]) -> [ConnectionFacts] {
    var places: [UInt32: Int] = [:]
    var all: [ConnectionFacts] = []
    for segment in segments {
      let place = places[segment.stream] ?? all.count
      if place == all.count {
        places[segment.stream] = place
        all.append(ConnectionFacts(stream: segment.stream))
      }
      all[place].segments.append(segment)
      all[place].client = segment.isFromClient ? segment.from : segment.to
      all[place].server = segment.isFromClient ? segment.to : segment.from
    }
    return all
  }
}

/// One row of a ladder: a segment, or many that are folded into one.
package enum LadderRow: Sendable {
  case segment(SegmentFact)
  case fold(LadderFold)
}

package struct LadderFold: Sendable {
  package var count = 0
  package var bytesUp: UInt64 = 0
  package var bytesDown: UInt64 = 0
  package var repeated = 0
  package var from: Int64 = 0
  package var to: Int64 = 0

  package var text: String {
    var text = "\(count) segments, \(bytesUp) bytes →, \(bytesDown) bytes ←"
    if repeated > 0 { text += ", \(repeated) sent again or early" }
    return text
  }
}

/// Which segments of a connection are drawn, and which are folded.
package struct LadderRows {
  /// So many segments are drawn one by one, whatever they are.
  package static let wholeLimit = 60
  /// So many telling segments are drawn of a longer connection.
  package static let tellingLimit = 120

  package let rows: [LadderRow]

  /// - Parameter all: nothing is folded.
  package init(_ segments: [SegmentFact], all: Bool) {
    guard !all, segments.count > Self.wholeLimit else {
      rows = segments.map { .segment($0) }
      return
    }
    var keeps = [Bool](repeating: false, count: segments.count)
    var telling = 0
    for (i, segment) in segments.enumerated() {
      guard segment.isTelling, telling < Self.tellingLimit || i + 20 > segments.count else {
        continue
      }
      telling += 1
      keeps[i] = true
    }
    // What stands at both ends, and the first trouble with some segments around it.
    for i in 0..<min(6, keeps.count) { keeps[i] = true }
    for i in max(0, keeps.count - 6)..<keeps.count { keeps[i] = true }
    var troubles = 0
    for (i, segment) in segments.enumerated() where !segment.remarks.isEmpty && troubles < 12 {
      if keeps[i] { continue }
      troubles += 1
      for near in max(0, i - 1)...min(segments.count - 1, i + 1) { keeps[near] = true }
    }
    rows = Self.folded(segments, keeps)
  }

  private static func folded(_ segments: [SegmentFact], _ keeps: [Bool]) -> [LadderRow] {
    var rows: [LadderRow] = []
    var fold = LadderFold()
    var pending: [SegmentFact] = []
    func end() {
      if fold.count > 2 {
        rows.append(.fold(fold))
      } else {
        rows += pending.map { .segment($0) }
      }
      fold = LadderFold()
      pending = []
    }
    for (i, segment) in segments.enumerated() {
      if keeps[i] {
        if fold.count > 0 { end() }
        rows.append(.segment(segment))
        continue
      }
      if fold.count == 0 { fold.from = segment.time }
      fold.count += 1
      fold.to = segment.time
      if segment.isFromClient {
        fold.bytesUp += UInt64(segment.length)
      } else {
        fold.bytesDown += UInt64(segment.length)
      }
      if segment.isAgain { fold.repeated += 1 }
      if pending.count < 3 { pending.append(segment) }
    }
    if fold.count > 0 { end() }
    return rows
  }
}

/// `0.001234`, from nanoseconds.
package func secondsText(_ nanoseconds: Int64, digits: Int = 6) -> String {
  let isNegative = nanoseconds < 0
  let magnitude = nanoseconds.magnitude
  var unit: UInt64 = 1
  for _ in 0..<max(0, 9 - digits) { unit *= 10 }
  let value = (magnitude + unit / 2) / unit
  var perSecond: UInt64 = 1
  for _ in 0..<digits { perSecond *= 10 }
  let fraction = String(value % perSecond)
  let zeros = String(repeating: "0", count: max(0, digits - fraction.count))
  let text = digits > 0 ? "\(value / perSecond).\(zeros)\(fraction)" : "\(value)"
  return isNegative ? "-" + text : text
}

/// A span of time as people say it: `21 µs`, `1.5 ms`, `2.0 s`.
package func spanText(_ nanoseconds: Int64) -> String {
  switch nanoseconds {
  case ..<1_000_000: "\(nanoseconds / 1_000) µs"
  case ..<1_000_000_000: "\(secondsText(nanoseconds * 1_000, digits: 1)) ms"
  default: "\(secondsText(nanoseconds, digits: 1)) s"
  }
}
