import RemoraCore

/// Text of the packet as lines and columns show it.
enum WireText {
  /// One line: controls as in C, with three octal digits where C has no letter for them, and
  /// what cannot be printed with its number.
  ///
  /// Characters are taken as UTF-8 first was (RFC 2279): up to six bytes, and longer than need be.
  /// One that is cut short, or is none, becomes U+FFFD.
  static func escaped(_ bytes: [UInt8]) -> String {
    if bytes.allSatisfy({ $0 >= 0x20 && $0 < 0x7f }) {
      return String(decoding: bytes, as: UTF8.self)
    }
    var out = ""
    out.reserveCapacity(bytes.count)
    var i = 0
    while i < bytes.count {
      let first = bytes[i]
      i += 1
      if first < 0x80 {
        append(ascii: first, to: &out)
        continue
      }
      let more = first >= 0xfe ? 0 : max(0, (~first).leadingZeroBitCount - 1)
      guard more > 0 else {
        out += "\u{fffd}"
        continue
      }
      var value = UInt32(first) & (0x3f >> UInt32(more))
      var count = 0
      while count < more, i < bytes.count, bytes[i] & 0xc0 == 0x80 {
        value = value << 6 | UInt32(bytes[i] & 0x3f)
        i += 1
        count += 1
      }
      guard count == more, let scalar = Unicode.Scalar(value) else {
        out += "\u{fffd}"
        continue
      }
      append(scalar, to: &out)
    }
    return out
  }

  private static func append(ascii byte: UInt8, to out: inout String) {
    switch byte {
    case 0x07: out += "\\a"
    case 0x08: out += "\\b"
    case 0x09: out += "\\t"
    case 0x0a: out += "\\n"
    case 0x0b: out += "\\v"
    case 0x0c: out += "\\f"
    case 0x0d: out += "\\r"
    case 0..<0x20, 0x7f:
      let digits = String(byte, radix: 8)
      out += "\\" + String(repeating: "0", count: 3 - digits.utf8.count) + digits
    default: out.unicodeScalars.append(Unicode.Scalar(byte))
    }
  }

  private static func append(_ scalar: Unicode.Scalar, to out: inout String) {
    switch scalar.properties.generalCategory {
    case .control, .format, .unassigned, .surrogate: break
    default:
      if scalar.value >= 0x80 {
        out.unicodeScalars.append(scalar)
        return
      }
    }
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let width = scalar.value > 0xffff ? 8 : 4
    out += scalar.value > 0xffff ? "\\U" : "\\u"
    out += String(repeating: "0", count: width - digits.utf8.count) + digits
  }

  /// Base64 (RFC 4648 section 4): whole groups of four; what is no digit is passed over.
  static func base64(_ text: some Sequence<UInt8>) -> [UInt8] {
    var out: [UInt8] = []
    var group: UInt32 = 0
    var count = 0
    var padding = 0
    for byte in text {
      let digit: UInt32
      switch byte {
      case 0x41...0x5a: digit = UInt32(byte) - 0x41
      case 0x61...0x7a: digit = UInt32(byte) - 0x61 + 26
      case 0x30...0x39: digit = UInt32(byte) - 0x30 + 52
      case 0x2b: digit = 62
      case 0x2f: digit = 63
      case 0x3d:
        digit = 0
        padding += 1
      default: continue
      }
      group = group << 6 | digit
      count += 1
      guard count == 4 else { continue }
      out.append(UInt8(truncatingIfNeeded: group >> 16))
      if padding < 2 { out.append(UInt8(truncatingIfNeeded: group >> 8)) }
      if padding < 1 { out.append(UInt8(truncatingIfNeeded: group)) }
      group = 0
      count = 0
      padding = 0
    }
    return out
  }
}

extension Dissection {
  /// The byte at `place`; 0 where this protocol has none.
  func octet(at place: Int) -> UInt8 { number(at: place, UInt8.self) ?? 0 }

  /// Where the captured bytes of this protocol end.
  var limit: Int { offset + remaining }

  /// The text of `region` on one line.
  func escaped(_ region: Region) -> String { WireText.escaped(bytes(region)) }

  /// A line of the packet as an item of its own.
  @discardableResult mutating func line(at region: Region) -> Item {
    let words = wantsLabels ? escaped(region) : ""
    return text("\(words)", at: region)
  }

  /// Shows the item added last as the text of `region`.
  mutating func label(as region: Region) {
    guard wantsLabels, last.exists else { return }
    let words = escaped(region)
    label("\(words)")
  }

  /// The ASCII text of `region` up to a NUL; other bytes stand for one unknown character each.
  func ended(_ region: Region) -> String {
    var text = ""
    for byte in bytes(region) {
      if byte == 0 { break }
      text.unicodeScalars.append(byte < 0x80 ? Unicode.Scalar(byte) : "\u{fffd}")
    }
    return text
  }

  /// The text of `region` as it is.
  func plain(_ region: Region) -> String { String(decoding: bytes(region), as: UTF8.self) }
}

/// A short word of the packet, compared without touching the heap: up to 32 bytes.
struct WireWord: Equatable, BitwiseCopyable, Sendable {
  private var a, b, c, d: UInt64

  init(_ text: String) {
    (a, b, c, d) = (0, 0, 0, 0)
    for (i, byte) in text.utf8.prefix(32).enumerated() { add(byte, at: i) }
  }

  /// Nil for words that are too long or empty.
  init?(_ source: borrowing Dissection, _ region: Region, lowercased: Bool = false) {
    guard region.length > 0, region.length <= 32 else { return nil }
    (a, b, c, d) = (0, 0, 0, 0)
    for i in 0..<region.length {
      var byte = source.octet(at: region.offset + i)
      if lowercased, byte >= 0x41, byte <= 0x5a { byte |= 0x20 }
      add(byte, at: i)
    }
  }

  private mutating func add(_ byte: UInt8, at i: Int) {
    let bits = UInt64(byte) << UInt64(56 - 8 * (i & 7))
    switch i >> 3 {
    case 0: a |= bits
    case 1: b |= bits
    case 2: c |= bits
    default: d |= bits
    }
  }
}
