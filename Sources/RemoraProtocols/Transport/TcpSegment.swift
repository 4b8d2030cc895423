import RemoraCore

/// Control bits as they stand in the 12 bits behind the data offset (RFC 9293 section 3.1,
/// RFC 3168 section 6.1, RFC 7560).
struct TCPFlags: OptionSet, BitwiseCopyable, Sendable {
  let rawValue: UInt16
  static let fin = TCPFlags(rawValue: 0x001)
  static let syn = TCPFlags(rawValue: 0x002)
  static let reset = TCPFlags(rawValue: 0x004)
  static let push = TCPFlags(rawValue: 0x008)
  static let ack = TCPFlags(rawValue: 0x010)
  static let urgent = TCPFlags(rawValue: 0x020)
  static let echo = TCPFlags(rawValue: 0x040)
  static let reduced = TCPFlags(rawValue: 0x080)
  static let accurate = TCPFlags(rawValue: 0x100)
  static let reserved = TCPFlags(rawValue: 0xe00)
  /// The bits that accurate ECN feedback reads as one number.
  static let congestion: TCPFlags = [.accurate, .reduced, .echo]
  /// What opens and ends connections.
  static let control: TCPFlags = [.syn, .fin, .reset]

  private static let names: [(TCPFlags, String)] = [
    (.fin, "FIN"), (.syn, "SYN"), (.reset, "RST"), (.push, "PSH"), (.ack, "ACK"),
    (.urgent, "URG"), (.echo, "ECE"), (.reduced, "CWR"), (.accurate, "AE"),
    (.reserved, "Reserved"),
  ]

  /// `PSH, ACK`, or `<None>`.
  /// - Parameter counted: the three ECN bits are one number (accurate ECN feedback).
  func words(counted: Bool = false) -> String {
    var out = ""
    for (flag, name) in TCPFlags.names where !isDisjoint(with: flag) {
      if counted, flag == .echo || flag == .reduced || flag == .accurate { continue }
      out += out.isEmpty ? name : ", " + name
    }
    if counted { out += (out.isEmpty ? "" : ", ") + "ACE=\(congestionCount)" }
    return out.isEmpty ? "<None>" : out
  }

  /// AE, CWR and ECE read as one number.
  var congestionCount: UInt8 { UInt8(truncatingIfNeeded: rawValue >> 6 & 7) }

  /// One letter a bit, `·······AP···`; the ECN bits may be one number, `···-3-·A····`.
  func letters(counted: Bool) -> String {
    let letters: [Character] = ["R", "R", "R", "A", "C", "E", "U", "A", "P", "R", "S", "F"]
    var out = ""
    for (i, letter) in letters.enumerated() {
      if counted, (3...5).contains(i) {
        out += i == 4 ? String(congestionCount) : "-"
      } else {
        out.append(rawValue >> UInt16(11 - i) & 1 == 1 ? letter : "·")
      }
    }
    return out
  }
}

/// What the state of a connection is fed with: one segment's header, by value.
struct TCPSegment: BitwiseCopyable {
  var frame: UInt32 = 0
  /// Since 1970, in nanoseconds.
  var time: Int64 = 0
  var sequence: UInt32 = 0
  var acknowledgment: UInt32 = 0
  var flags: TCPFlags = []
  /// As it stands in the header.
  var window: UInt16 = 0
  /// Bytes of payload on the wire.
  var length: UInt32 = 0
  /// Shift of a window scale option (at most 14), or -1.
  var shift: Int8 = -1
  var hasSelectiveAck = false
  var selective = TCPSelective()
  var hasAccurateECN = false
  var hasFastOpenCookie = false
  /// An option that says which extensions of the space protocols the sender knows.
  var hasCapabilities = false
  /// An option of multipath TCP.
  var hasMultipath = false
  /// Not all of its payload was captured.
  var isCut = false
  /// The header says that it is at least as long as one is.
  var hasHeader = true
  /// The packet ends before the options do.
  var hasTornOptions = false
  /// The header could be read to its end, so that `length` is known.
  var isWhole = true
  /// A copy inside an error message.
  var isQuoted = false

  /// Sequence numbers taken: SYN and FIN count one; both at once are no segment of a sound stack.
  var span: UInt32 { length &+ (flags.isDisjoint(with: [.syn, .fin]) ? 0 : 1) }
  var end: UInt32 { sequence &+ span }

  /// Looks for the options that a connection's state depends on.
  mutating func scanOptions(_ d: borrowing Dissection, _ start: Int, _ end: Int) {
    var at = start
    while at < end, let kind = d.number(at: at, UInt8.self), kind != 0 {
      if kind == 1 {
        at += 1
        continue
      }
      guard let size = d.number(at: at + 1, UInt8.self), size >= 2, at + Int(size) <= end
      else { return }
      scanOption(d, at, kind, size)
      at += Int(size)
    }
  }

  private mutating func scanOption(
    _ d: borrowing Dissection, _ at: Int, _ kind: UInt8, _ size: UInt8
  ) {
    switch (kind, size) {
    case (3, 3):
      if let value = d.number(at: at + 2, UInt8.self) {
        shift = Int8(truncatingIfNeeded: min(value, 14))
      }
    case (5, 10...):
      hasSelectiveAck = true
      var place = at + 2
      while place + 8 <= at + Int(size), let left = d.number(at: place, UInt32.self),
        let right = d.number(at: place + 4, UInt32.self)
      {
        selective.append(left, right)
        place += 8
      }
    case (20, 4): hasCapabilities = true
    case (30, _): hasMultipath = true
    case (34, 3...): hasFastOpenCookie = true
    case (172, _), (174, _): hasAccurateECN = true
    case (253, 4...), (254, 4...):
      let id = d.number(at: at + 2, UInt16.self)
      if id == 0xf989, size > 4 { hasFastOpenCookie = true }
      if id == 0xacc0 || id == 0xacc1 { hasAccurateECN = true }
    default: break
    }
  }
}

/// Sequence numbers are compared around the circle (RFC 9293 section 3.4).
@inline(__always) func precedes(_ a: UInt32, _ b: UInt32) -> Bool {
  Int32(bitPattern: a &- b) < 0
}

/// The low `count` bits as digits.
func binary(_ value: UInt8, _ count: Int) -> String {
  var out = ""
  for i in 0..<count { out += value >> UInt8(count - 1 - i) & 1 == 1 ? "1" : "0" }
  return out
}
