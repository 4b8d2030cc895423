/// A number with a fixed count of digits after the point, rounded to the nearest, ties to even.
///
/// Exact for every value below 2^63 whose fraction needs no more than 52 bits; larger values have
/// no fraction and are written out digit by digit.
func fixedPoint(_ value: Double, digits: Int) -> String {
  guard value.isFinite else { return value.isNaN ? "nan" : value < 0 ? "-inf" : "inf" }
  let sign = value.sign == .minus ? "-" : ""
  let size = value.magnitude
  let scale = (0..<max(0, digits)).reduce(UInt64(1)) { power, _ in power &* 10 }
  var whole = size.rounded(.down)
  var part = UInt64(((size - whole) * Double(scale)).rounded(.toNearestOrEven))
  if part >= scale {
    part = 0
    whole += 1
  }
  let head = wholeText(whole)
  if digits <= 0 { return sign + head }
  let tail = String(part)
  return sign + head + "." + String(repeating: "0", count: max(0, digits - tail.utf8.count)) + tail
}

/// All digits of a whole number, however large.
private func wholeText(_ value: Double) -> String {
  if value < 0x1p64 { return String(UInt64(value)) }
  // Long division of the binary number, nine decimal digits at a time.
  var limbs: [UInt32] = []
  var exponent = Int(value.exponent) - 52
  var rest = value.significandBitPattern | 1 << 52
  while exponent >= 32 {
    limbs.append(0)
    exponent -= 32
  }
  var carry: UInt64 = 0
  while rest != 0 || carry != 0 {
    let low = (rest & 0xffff_ffff) << UInt64(exponent) | carry
    limbs.append(UInt32(truncatingIfNeeded: low))
    carry = low >> 32
    rest >>= 32
  }
  var groups: [UInt64] = []
  while let last = limbs.lastIndex(where: { $0 != 0 }) {
    limbs.removeSubrange((last + 1)...)
    var remainder: UInt64 = 0
    for i in limbs.indices.reversed() {
      let part = remainder << 32 | UInt64(limbs[i])
      limbs[i] = UInt32(truncatingIfNeeded: part / 1_000_000_000)
      remainder = part % 1_000_000_000
    }
    groups.append(remainder)
  }
  var text = String(groups.last ?? 0)
  for group in groups.dropLast().reversed() {
    let digits = String(group)
    text += String(repeating: "0", count: 9 - digits.utf8.count) + digits
  }
  return text
}

/// A number with six significant digits at most, with an exponent where it is very large or small.
func generalNumber(_ value: Double) -> String {
  guard value.isFinite else { return value.isNaN ? "nan" : value < 0 ? "-inf" : "inf" }
  if value == 0 { return value.sign == .minus ? "-0" : "0" }
  // Swift's own text has the fewest digits that tell the number from its neighbours.
  var digits: [UInt8] = []
  var point: Int?
  var exponent = 0
  let text = value.magnitude.description
  if let mark = text.firstIndex(of: "e") {
    exponent = Int(text[text.index(after: mark)...]) ?? 0
  }
  for byte in text.utf8 {
    if byte == UInt8(ascii: "e") { break }
    if byte == UInt8(ascii: ".") { point = digits.count } else { digits.append(byte - 0x30) }
  }
  exponent += (point ?? digits.count) - 1
  while digits.count > 1, digits[0] == 0 {
    digits.removeFirst()
    exponent -= 1
  }
  if digits.count > 6 {
    let up = digits[6] >= 5
    digits.removeSubrange(6...)
    var i = 5
    while up, i >= 0 {
      digits[i] += 1
      if digits[i] < 10 { break }
      digits[i] = 0
      i -= 1
    }
    if up, i < 0 {
      digits.insert(1, at: 0)
      exponent += 1
    }
  }
  while digits.count > 1, digits.last == 0 { digits.removeLast() }
  let sign = value.sign == .minus ? "-" : ""
  let figures = digits.map { String($0) }
  if exponent < -4 || exponent >= 6 {
    let tail = figures.dropFirst().joined()
    let size = String(exponent.magnitude)
    return sign + figures[0] + (tail.isEmpty ? "" : "." + tail) + (exponent < 0 ? "e-" : "e+")
      + (size.utf8.count < 2 ? "0" : "") + size
  }
  if exponent < 0 {
    return sign + "0." + String(repeating: "0", count: -exponent - 1) + figures.joined()
  }
  let whole = figures.prefix(exponent + 1).joined()
  let zeros = String(repeating: "0", count: max(0, exponent + 1 - figures.count))
  let tail = figures.dropFirst(exponent + 1).joined()
  return sign + whole + zeros + (tail.isEmpty ? "" : "." + tail)
}
