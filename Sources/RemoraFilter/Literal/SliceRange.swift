/// One piece of a slice or one run of layers.
package struct SliceRange: Sendable, Equatable, BitwiseCopyable, CustomStringConvertible {
  /// Where it starts; negative counts from the end, -1 being the last.
  package var start: Int32
  package var extent: Extent

  package enum Extent: Sendable, Equatable, BitwiseCopyable {
    case toEnd
    /// At least one.
    case length(Int32)
    /// Inclusive; counted as `start` is.
    case through(Int32)
  }

  /// The text between two commas of the brackets, in C's notation of numbers: blanks before, a
  /// sign, hexadecimal after `0x`, octal after `0`.
  package init(text: String) throws(FilterError) {
    var scanner = RangeScanner(bytes: Array(text.utf8))
    if scanner.take(UInt8(ascii: ":")) {
      start = 0
      extent = try Self.length(&scanner, text)
      return
    }
    switch scanner.number() {
    case .none: throw FilterError("\"\(text)\" is not a valid number.")
    case .overflow: throw FilterError("\"\(text)\" causes an integer overflow.")
    case .value(let value): start = value
    }
    scanner.skipBlanks()
    if scanner.isAtEnd {
      extent = .length(1)
    } else if scanner.take(UInt8(ascii: ":")) {
      extent = try Self.length(&scanner, text)
    } else if scanner.take(UInt8(ascii: "-")) {
      extent = .through(try Self.last(&scanner, text, from: start))
    } else {
      throw FilterError("\"\(text)\" is not a valid range.")
    }
  }

  private static func length(
    _ scanner: inout RangeScanner, _ text: String
  ) throws(FilterError) -> Extent {
    if scanner.isAtEnd { return .toEnd }
    guard case .value(let length) = scanner.number(), scanner.endsAfterBlanks() else {
      throw FilterError("\"\(text)\" is not a valid range.")
    }
    guard length > 0 else {
      throw FilterError("Range \(text) isn't valid because length \(length) isn't positive")
    }
    return .length(length)
  }

  private static func last(
    _ scanner: inout RangeScanner, _ text: String, from start: Int32
  ) throws(FilterError) -> Int32 {
    guard case .value(let last) = scanner.number(), scanner.endsAfterBlanks() else {
      throw FilterError("\"\(text)\" is not a valid range.")
    }
    if (start < 0) != (last < 0) {
      throw FilterError(
        "Range \(text) isn't valid because \(start) and \(last) have different signs")
    }
    if last <= start {
      throw FilterError(
        "Range \(text) isn't valid because \(start) is greater or equal than \(last)")
    }
    return last
  }

  /// A range of layer numbers given as digits.
  package init(digits: String) throws(FilterError) {
    var scanner = RangeScanner(bytes: Array(digits.utf8))
    guard case .value(let value) = scanner.number(radix: 10) else {
      throw FilterError("\"\(digits)\" causes an integer overflow.")
    }
    start = value
    extent = .length(1)
  }

  /// The part of `count` positions that this takes; nil when it reaches past them.
  package func resolve(count: Int) -> Range<Int>? {
    let from = start < 0 ? count + Int(start) : Int(start)
    guard from >= 0, from <= count else { return nil }
    let to: Int
    switch extent {
    case .toEnd: to = count
    case .length(let length): to = from + Int(length)
    case .through(let last): to = (last < 0 ? count + Int(last) : Int(last)) + 1
    }
    return to <= count && to >= from ? from..<to : nil
  }

  package var description: String {
    switch extent {
    case .toEnd: "\(start):"
    case .length(let length): "\(start):\(length)"
    case .through(let last): "\(start)-\(last)"
    }
  }
}

/// Reads C integers of 32 bits.
private struct RangeScanner {
  enum Number { case none, overflow, value(Int32) }
  var bytes: [UInt8]
  var at = 0

  var isAtEnd: Bool { at >= bytes.count }

  mutating func skipBlanks() {
    while at < bytes.count, bytes[at].isBlank { at += 1 }
  }

  mutating func take(_ byte: UInt8) -> Bool {
    guard at < bytes.count, bytes[at] == byte else { return false }
    at += 1
    return true
  }

  mutating func endsAfterBlanks() -> Bool {
    skipBlanks()
    return isAtEnd
  }

  mutating func number(radix fixed: Int? = nil) -> Number {
    skipBlanks()
    let negative = take(UInt8(ascii: "-"))
    if !negative { _ = take(UInt8(ascii: "+")) }
    var radix = fixed ?? 10
    if fixed == nil, at < bytes.count, bytes[at] == UInt8(ascii: "0") {
      radix = 8
      if at + 2 < bytes.count, bytes[at + 1] | 0x20 == UInt8(ascii: "x"),
        bytes[at + 2].isHexDigit
      {
        radix = 16
        at += 2
      }
    }
    let first = at
    var value = 0
    var isOver = false
    while at < bytes.count, let digit = bytes[at].hexValue, Int(digit) < radix {
      value = Swift.min(value * radix + Int(digit), 1 << 40)
      if value > Int(Int32.max) + (negative ? 1 : 0) { isOver = true }
      at += 1
    }
    guard at > first else { return .none }
    guard !isOver, let result = Int32(exactly: negative ? -value : value) else {
      return .overflow
    }
    return .value(result)
  }
}
