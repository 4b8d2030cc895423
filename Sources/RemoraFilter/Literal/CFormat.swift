/// Numbers the way C's `printf` writes them, for messages.
enum CFormat {
  /// `%g`: six significant digits, no trailing zeros.
  static func general(_ value: Double) -> String {
    if value.isNaN { return "nan" }
    if value.isInfinite { return value < 0 ? "-inf" : "inf" }
    if value == 0 { return value.sign == .minus ? "-0" : "0" }
    let sign = value < 0 ? "-" : ""
    let (digits, exponent) = sixDigits(value.magnitude)
    var trimmed = digits
    while trimmed.count > 1, trimmed.last == 0 { trimmed.removeLast() }
    let text = trimmed.map { String($0) }
    if exponent < -4 || exponent >= 6 {
      let fraction = text.count > 1 ? "." + text.dropFirst().joined() : ""
      let magnitude = String(Swift.abs(exponent))
      let padded = magnitude.count < 2 ? "0" + magnitude : magnitude
      return sign + (text.first ?? "0") + fraction + "e" + (exponent < 0 ? "-" : "+") + padded
    }
    if exponent < 0 {
      return sign + "0." + String(repeating: "0", count: -exponent - 1) + text.joined()
    }
    let whole = (0...exponent).map { $0 < text.count ? text[$0] : "0" }.joined()
    let fraction = text.dropFirst(exponent + 1).joined()
    return sign + whole + (fraction.isEmpty ? "" : "." + fraction)
  }

  /// The first six significant digits, rounded, and the decimal exponent of the first.
  private static func sixDigits(_ value: Double) -> (digits: [Int], exponent: Int) {
    // The shortest text that reads back exactly has all digits that matter here.
    var digits: [Int] = []
    var exponent = 0
    var pointAt: Int?
    for byte in String(value).utf8 {
      if byte == UInt8(ascii: ".") {
        pointAt = digits.count
      } else if byte.isDigit {
        digits.append(Int(byte &- 0x30))
      } else {
        break
      }
    }
    let text = String(value)
    if let mark = text.firstIndex(of: "e") {
      exponent = Int(text[text.index(after: mark)...]) ?? 0
    }
    exponent += (pointAt ?? digits.count) - 1
    while digits.count > 1, digits.first == 0 {
      digits.removeFirst()
      exponent -= 1
    }
    guard digits.count > 6 else { return (digits, exponent) }
    let roundUp = digits[6] >= 5
    digits.removeSubrange(6...)
    guard roundUp else { return (digits, exponent) }
    var index = 5
    while index >= 0 {
      digits[index] += 1
      if digits[index] < 10 { return (digits, exponent) }
      digits[index] = 0
      index -= 1
    }
    digits.insert(1, at: 0)
    digits.removeLast()
    return (digits, exponent + 1)
  }
}
