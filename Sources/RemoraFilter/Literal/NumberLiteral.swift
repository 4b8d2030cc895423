/// Numbers as the language writes them.
package enum NumberLiteral {
  /// Decimal, `0x` hexadecimal, `0b` binary, or octal after a zero; 64 bits unsigned. Nil when it
  /// is not one or does not fit.
  package static func unsigned(_ bytes: ArraySlice<UInt8>) -> UInt64? {
    guard let first = bytes.first, first.isDigit else { return nil }
    guard first == UInt8(ascii: "0"), bytes.count > 1 else { return digits(bytes, radix: 10) }
    switch bytes[bytes.startIndex + 1] | 0x20 {
    case UInt8(ascii: "x"): return digits(bytes.dropFirst(2), radix: 16)
    // Nothing behind the letter is no digit too few: so it is in the program whose language this is.
    case UInt8(ascii: "b"): return bytes.count == 2 ? 0 : digits(bytes.dropFirst(2), radix: 2)
    default: return digits(bytes.dropFirst(1), radix: 8)
    }
  }

  private static func digits(_ bytes: ArraySlice<UInt8>, radix: UInt64) -> UInt64? {
    guard !bytes.isEmpty else { return nil }
    var value: UInt64 = 0
    for byte in bytes {
      guard let digit = byte.hexValue, UInt64(digit) < radix else { return nil }
      let (product, over) = value.multipliedReportingOverflow(by: radix)
      let (sum, carry) = product.addingReportingOverflow(UInt64(digit))
      guard !over, !carry else { return nil }
      value = sum
    }
    return value
  }

  /// `nan`, `inf`, `infinity`, in any case.
  package static func special(_ bytes: ArraySlice<UInt8>) -> Double? {
    guard bytes.count == 3 || bytes.count == 8 else { return nil }
    switch String(decoding: bytes.map(\.lowercased), as: UTF8.self) {
    case "nan": return .nan
    case "inf", "infinity": return .infinity
    default: return nil
    }
  }

  /// The floating number at `start` and where it ends: decimal with a point or an exponent,
  /// hexadecimal with a point or a binary exponent. The value is nil when out of range.
  static func real(_ text: [UInt8], from start: Int) -> (value: Double?, end: Int)? {
    guard text[start].isDigit else { return nil }
    let isHex =
      start + 2 < text.count && text[start] == UInt8(ascii: "0")
      && text[start + 1] | 0x20 == UInt8(ascii: "x") && text[start + 2].isHexDigit
    let isDigit = { (byte: UInt8) in isHex ? byte.isHexDigit : byte.isDigit }
    var end = isHex ? start + 2 : start
    while end < text.count, isDigit(text[end]) { end += 1 }
    var isReal = false
    if end + 1 < text.count, text[end] == UInt8(ascii: "."), isDigit(text[end + 1]) {
      isReal = true
      end += 1
      while end < text.count, isDigit(text[end]) { end += 1 }
    }
    // Without a point, digits after a zero are a byte string: 00005e005350.
    let mayHaveExponent = isReal || isHex || text[start] != UInt8(ascii: "0")
    if mayHaveExponent, end < text.count, text[end] | 0x20 == UInt8(ascii: isHex ? "p" : "e") {
      var exponent = end + 1
      if exponent < text.count, text[exponent] == 0x2b || text[exponent] == 0x2d { exponent += 1 }
      let digits = exponent
      while exponent < text.count, text[exponent].isDigit { exponent += 1 }
      if exponent > digits {
        isReal = true
        end = exponent
      }
    }
    guard isReal else { return nil }
    let bytes = text[start..<end]
    guard let value = Double(String(decoding: bytes, as: UTF8.self)), value.isFinite,
      value.isNormal || !hasDigits(bytes)
    else { return (nil, end) }
    return (value, end)
  }

  /// Whether a number outside the range of a double is so by being too small.
  static func isTooSmall(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let value = Double(String(decoding: bytes, as: UTF8.self)) else { return false }
    return value.isFinite
  }

  /// Whether the mantissa has a digit other than zero.
  private static func hasDigits(_ bytes: ArraySlice<UInt8>) -> Bool {
    let isHex = bytes.count > 1 && bytes[bytes.startIndex + 1] | 0x20 == UInt8(ascii: "x")
    for byte in isHex ? bytes.dropFirst(2) : bytes {
      if byte | 0x20 == UInt8(ascii: isHex ? "p" : "e") { return false }
      if byte.isHexDigit, byte != UInt8(ascii: "0") { return true }
    }
    return false
  }
}
