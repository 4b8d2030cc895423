/// Text in columns, and numbers as tables have them. Widths count characters.
enum Layout {
  static func left(_ text: String, _ width: Int) -> String {
    let missing = width - text.unicodeScalars.count
    return missing > 0 ? text + String(repeating: " ", count: missing) : text
  }

  static func right(_ text: String, _ width: Int) -> String {
    let missing = width - text.unicodeScalars.count
    return missing > 0 ? String(repeating: " ", count: missing) + text : text
  }

  static func right(_ number: Int, _ width: Int) -> String { right(String(number), width) }

  static func centred(_ text: String, _ width: Int) -> String {
    let missing = max(0, width - text.unicodeScalars.count)
    return String(repeating: " ", count: missing / 2) + text
      + String(repeating: " ", count: missing - missing / 2)
  }

  /// A whole number of `10^-digits` with a point.
  static func fixed(_ number: Int64, digits: Int) -> String {
    var text = String(number.magnitude)
    if text.utf8.count <= digits {
      text = String(repeating: "0", count: digits + 1 - text.utf8.count) + text
    }
    let whole = digits == 0 ? text : text.dropLast(digits) + "." + text.suffix(digits)
    return number < 0 ? "-" + whole : whole
  }

  /// Nanoseconds as seconds with some digits behind the point, rounded as C's `printf` rounds the
  /// nearest floating-point number.
  static func seconds(_ nanoseconds: Int64, digits: Int) -> String {
    var unit: Int64 = 1
    for _ in digits..<max(digits, 9) { unit *= 10 }
    let magnitude = Int64(clamping: nanoseconds.magnitude)
    var rounded = magnitude / unit
    let rest = magnitude % unit
    if rest * 2 > unit || rest * 2 == unit && rounded % 2 == 1 { rounded += 1 }
    return fixed(nanoseconds < 0 ? -rounded : rounded, digits: digits)
  }

  /// A number with `digits` digits behind the point, as C's `%.*f`: its exact value is rounded.
  static func decimal(_ number: Double, digits: Int) -> String {
    var scale = 1.0
    for _ in 0..<digits { scale *= 10 }
    let product = number * scale
    // What the product lost when it was itself rounded decides ties.
    let lost = (-product).addingProduct(number, scale)
    var scaled = product.rounded(.toNearestOrEven)
    if scaled - product == 0.5, lost < 0 { scaled -= 1 }
    if scaled - product == -0.5, lost > 0 { scaled += 1 }
    guard let whole = Int64(exactly: scaled) else { return "\(number)" }
    return fixed(whole, digits: digits)
  }

  /// A moment in seconds as the nearest floating-point number, with nine digits behind the point.
  static func double(_ number: Double) -> String {
    let whole = number.magnitude.rounded(.down)
    var rest = ((number.magnitude - whole) * 1e9).rounded(.toNearestOrEven)
    var seconds = Int64(exactly: whole) ?? .max
    if rest >= 1e9 {
      rest -= 1e9
      seconds &+= 1
    }
    let digits = String(Int64(exactly: rest) ?? 0)
    return (number < 0 ? "-" : "") + "\(seconds)."
      + String(repeating: "0", count: max(0, 9 - digits.utf8.count)) + digits
  }

  /// `9999 bytes`, `10 kB`: whole units, the largest of which there are ten.
  static func size(_ bytes: UInt64) -> String {
    let units = ["bytes", "kB", "MB", "GB", "TB"]
    var unit = 0
    var divisor: UInt64 = 1
    while unit < 4, bytes / (divisor * 1000) >= 10 {
      unit += 1
      divisor *= 1000
    }
    return "\(bytes / divisor) \(units[unit])"
  }
}
