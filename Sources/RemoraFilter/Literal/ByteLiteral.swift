/// Byte strings: hexadecimal digits in ones, twos and fours with `:`, `-` or `.` between.
package enum ByteLiteral {
  /// The bytes of `aa:bb`, `aa-bb`, `aabb.ccdd`, `aabb`, `a:b:c`, `aa:`; nil if it is none.
  package static func bytes(_ text: ArraySlice<UInt8>) -> [UInt8]? {
    var out: [UInt8] = []
    out.reserveCapacity(text.count / 2 + 1)
    var rest = text
    while !rest.isEmpty {
      let run = rest.prefix(4).prefix { $0.isHexDigit }
      let digits = run.compactMap(\.hexValue)
      switch digits.count {
      case 4:
        out.append(digits[0] << 4 | digits[1])
        out.append(digits[2] << 4 | digits[3])
      case 2: out.append(digits[0] << 4 | digits[1])
      case 1: out.append(digits[0])
      default: return nil
      }
      rest = rest.dropFirst(digits.count)
      guard let next = rest.first else { break }
      if next == UInt8(ascii: ":") || next == UInt8(ascii: "-") || next == UInt8(ascii: ".") {
        rest = rest.dropFirst()
      } else if digits.count < 4 {
        return nil
      }
    }
    return out.isEmpty ? nil : out
  }

  /// 8-4-4-4-12 hexadecimal digits (RFC 9562 section 4) as 16 bytes.
  package static func guid(_ text: ArraySlice<UInt8>) -> [UInt8]? {
    let bytes = Array(text)
    guard bytes.count == 36 else { return nil }
    var out: [UInt8] = []
    var index = 0
    while index < 36 {
      if index == 8 || index == 13 || index == 18 || index == 23 {
        guard bytes[index] == UInt8(ascii: "-") else { return nil }
        index += 1
        continue
      }
      guard let high = bytes[index].hexValue, let low = bytes[index + 1].hexValue else {
        return nil
      }
      out.append(high << 4 | low)
      index += 2
    }
    return out
  }

  /// Dotted numbers as the content of a BER object identifier (ITU-T X.690 section 8.19); of a
  /// relative one (section 8.20), whose first two numbers are not joined.
  package static func oid(_ text: ArraySlice<UInt8>, relative: Bool) -> [UInt8]? {
    let parts = text.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    if relative, parts.count < 2 { return nil }
    var arcs: [UInt64] = []
    for part in parts {
      guard !part.isEmpty, part.allSatisfy({ $0.isDigit }) else { return nil }
      // Larger numbers wrap, as they do in the program whose filters these are.
      var arc: UInt64 = 0
      for digit in part { arc = arc &* 10 &+ UInt64(digit &- 0x30) }
      arcs.append(arc)
    }
    if !relative {
      guard arcs.count >= 2, arcs[0] <= 2, arcs[0] == 2 || arcs[1] < 40 else { return nil }
      arcs[1] = arcs[0] &* 40 &+ arcs[1]
      arcs.removeFirst()
    }
    var out: [UInt8] = []
    for arc in arcs {
      var groups = [UInt8(truncatingIfNeeded: arc & 0x7f)]
      var rest = arc >> 7
      while rest > 0 {
        groups.append(UInt8(truncatingIfNeeded: rest & 0x7f) | 0x80)
        rest >>= 7
      }
      out.append(contentsOf: groups.reversed())
    }
    return out
  }
}
