/// A number with at most `precision` significant digits and an exponent where it is short, as C's
/// `%g`.
func generalText(_ number: Double, precision: Int = 6) -> String {
  if number.isNaN { return "nan" }
  if number.isInfinite { return number < 0 ? "-inf" : "inf" }
  let sign = number.sign == .minus ? "-" : ""
  if number == 0 { return sign + "0" }
  var (digits, exponent) = decimals(number.magnitude)
  if digits.count > precision {
    let up = digits[precision] >= 5
    digits.removeSubrange(precision...)
    if up {
      var i = precision - 1
      while i >= 0, digits[i] == 9 {
        digits[i] = 0
        i -= 1
      }
      if i >= 0 {
        digits[i] += 1
      } else {
        digits[0] = 1
        exponent += 1
      }
    }
  }
  while digits.count > 1, digits.last == 0 { digits.removeLast() }
  let text = digits.map { String($0) }
  if exponent < -4 || exponent >= precision {
    let size = exponent.magnitude
    let rest = text.dropFirst().joined()
    return sign + text[0] + (rest.isEmpty ? "" : "." + rest) + (exponent < 0 ? "e-" : "e+")
      + (size < 10 ? "0" : "") + String(size)
  }
  if exponent < 0 {
    return sign + "0." + String(repeating: "0", count: -1 - exponent) + text.joined()
  }
  var out = sign
  for i in 0..<max(text.count, exponent + 1) {
    if i == exponent + 1 { out += "." }
    out += i < text.count ? text[i] : "0"
  }
  return out
}

/// The digits of a number that is finite and not zero, and the power of ten of the first.
private func decimals(_ number: Double) -> (digits: [UInt8], exponent: Int) {
  var digits: [UInt8] = []
  var point: Int?
  var power = 0
  var isNegative = false
  var inExponent = false
  for unit in number.description.utf8 {
    switch unit {
    case UInt8(ascii: "."): point = digits.count
    case UInt8(ascii: "e"), UInt8(ascii: "E"): inExponent = true
    case UInt8(ascii: "-"): isNegative = true
    case 0x30...0x39:
      if inExponent { power = power * 10 + Int(unit & 15) } else { digits.append(unit & 15) }
    default: break
    }
  }
  var exponent = (point ?? digits.count) - 1 + (isNegative ? -power : power)
  while digits.count > 1, digits.first == 0 {
    digits.removeFirst()
    exponent -= 1
  }
  return (digits, exponent)
}

/// A moment in words, in UTC: `Sep 19, 2014 00:55:47.202000000`.
func dateText(seconds: Int64, nanoseconds: Int64) -> String {
  let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
  let days = seconds >= 0 ? seconds / 86_400 : -((86_399 - seconds) / 86_400)
  let rest = seconds - days * 86_400
  // Days from civil, the other way round: eras of 400 years from 0000-03-01.
  let z = days + 719_468
  let era = (z >= 0 ? z : z - 146_096) / 146_097
  let inEra = z - era * 146_097
  let yearOfEra = (inEra - inEra / 1460 + inEra / 36_524 - inEra / 146_096) / 365
  let dayOfYear = inEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
  let shifted = (5 * dayOfYear + 2) / 153
  let day = dayOfYear - (153 * shifted + 2) / 5 + 1
  let month = shifted < 10 ? shifted + 3 : shifted - 9
  let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  func two(_ value: Int64) -> String { (value < 10 ? "0" : "") + String(value) }
  let fraction = String(1_000_000_000 + nanoseconds).dropFirst()
  return "\(months[Int(month - 1)]) \(day < 10 ? " " : "")\(day), \(year) "
    + "\(two(rest / 3600)):\(two(rest / 60 % 60)):\(two(rest % 60)).\(fraction)"
}

/// Days from 1970-01-01 to a day of the Gregorian calendar; a month or day out of range counts on
/// from the ends of its year or month.
func civilDays(year: Int64, month: Int64, day: Int64) -> Int64 {
  var (year, month) = (year, month)
  while month < 1 { (year, month) = (year - 1, month + 12) }
  while month > 12 { (year, month) = (year + 1, month - 12) }
  let shifted = month <= 2 ? year - 1 : year
  let era = (shifted >= 0 ? shifted : shifted - 399) / 400
  let yearOfEra = shifted - era * 400
  let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
  return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
}
