/// Floating-point numbers.
extension TextWriter {
  /// As few digits as tell the number from its neighbours; an exponent where more than five
  /// zeros would follow or four precede them.
  mutating func shortest(_ number: Double) {
    guard let parts = FloatDigits(number) else { return special(number) }
    if number.sign == .minus { byte(0x2d) }
    write(parts, plain: parts.exponent >= -4 && parts.exponent - (parts.count - 1) <= 5)
  }

  /// At most `precision` significant digits (6 or 9), as C's `%g`.
  mutating func general(_ number: Double, precision: Int) {
    guard var parts = FloatDigits(number) else { return special(number) }
    parts.round(to: precision)
    if number.sign == .minus { byte(0x2d) }
    write(parts, plain: parts.exponent >= -4 && parts.exponent < precision)
  }

  private mutating func special(_ number: Double) {
    if number.isNaN { return text("NaN") }
    text(number < 0 ? "-Infinity" : "Infinity")
  }

  private mutating func write(_ parts: FloatDigits, plain: Bool) {
    if !plain {
      byte(parts.digit(0))
      if parts.count > 1 {
        byte(0x2e)
        for i in 1..<parts.count { byte(parts.digit(i)) }
      }
      byte(0x65)
      byte(parts.exponent < 0 ? 0x2d : 0x2b)
      let size = UInt64(parts.exponent.magnitude)
      decimal(size, digits: size >= 100 ? 3 : 2)
      return
    }
    if parts.exponent < 0 {
      text("0.")
      for _ in 0..<(-1 - parts.exponent) { byte(0x30) }
      for i in 0..<parts.count { byte(parts.digit(i)) }
      return
    }
    for i in 0..<max(parts.count, parts.exponent + 1) {
      if i == parts.exponent + 1 { byte(0x2e) }
      byte(i < parts.count ? parts.digit(i) : 0x30)
    }
  }
}

/// A finite number as decimal digits d.ddd times a power of ten.
private struct FloatDigits {
  private(set) var digits: UInt64 = 0
  private(set) var count = 1
  private(set) var exponent = 0

  init?(_ number: Double) {
    guard number.isFinite else { return nil }
    if number == 0 { return }
    // The standard library's text has the fewest digits that read back as the same number.
    var point = -1
    var seen = 0
    var power = 0
    var negative = false
    var inExponent = false
    for unit in number.magnitude.description.utf8 {
      switch unit {
      case 0x2e: point = seen
      case 0x65, 0x45: inExponent = true
      case 0x2d: negative = true
      case 0x30...0x39:
        let value = unit & 15
        if inExponent {
          power = power * 10 + Int(value)
        } else {
          digits = digits &* 10 &+ UInt64(value)
          seen += 1
        }
      default: break
      }
    }
    if point < 0 { point = seen }
    if negative { power = -power }
    // Digits before the point, then the power; zeros at both ends do not count.
    var length = 0
    var rest = digits
    while rest > 0 {
      length += 1
      rest /= 10
    }
    exponent = power + point - 1 - (seen - length)
    while digits > 0, digits % 10 == 0 {
      digits /= 10
      length -= 1
    }
    count = max(1, length)
  }

  func digit(_ i: Int) -> UInt8 {
    var rest = digits
    for _ in 0..<(count - 1 - i) { rest /= 10 }
    return 0x30 | UInt8(truncatingIfNeeded: rest % 10)
  }

  mutating func round(to precision: Int) {
    guard count > precision else { return }
    var scale: UInt64 = 1
    for _ in 0..<(count - precision) { scale *= 10 }
    digits = (digits + scale / 2) / scale
    count = precision
    var bound: UInt64 = 1
    for _ in 0..<precision { bound *= 10 }
    if digits >= bound {
      digits /= 10
      exponent += 1
    }
    while count > 1, digits % 10 == 0 {
      digits /= 10
      count -= 1
    }
  }
}
