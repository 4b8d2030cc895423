/// Absolute times. All moments are nanoseconds since 1970-01-01 00:00:00 UTC, held at the ends
/// of 64 bits.
package enum TimeLiteral {
  package enum Failure: Error, Equatable { case invalid, trailing, fractionWithoutSeconds }

  /// Seconds since the epoch, ISO 8601, or `Mon DD, YYYY[ HH:MM[:SS[.frac]]]`, the latter two
  /// with an optional zone.
  /// - Parameter localOffset: seconds east of UTC of a local time given as seconds since the
  ///   epoch, for texts without a zone.
  package static func absolute(
    _ text: ArraySlice<UInt8>, localOffset: (Int64) -> Int64 = { _ in 0 }
  ) throws(Failure) -> Int64 {
    if let epoch = epoch(text) { return epoch }
    var scanner = TimeScanner(rest: text)
    guard var days = scanner.isoDate() ?? scanner.namedDate() else { throw .invalid }
    let hasT = scanner.rest.first == UInt8(ascii: "T")
    let hasTime = scanner.skipToTime()
    var nanoseconds: Int64 = 0
    if hasTime {
      let clock = try scanner.clock()
      nanoseconds = clock.nanoseconds
      days.seconds += clock.seconds
    }
    let isISO = text.first?.isDigit == true
    if isISO, let hours = scanner.shortZone() { days.seconds -= hours }
    // After a T the zone is a number or Z, and follows at once.
    if hasT, isISO, let next = scanner.rest.first,
      next.isBlank || next.isLetter && next != UInt8(ascii: "Z")
    {
      throw .trailing
    }
    scanner.skipBlanks()
    if let zone = scanner.zone() {
      days.seconds -= zone
    } else if scanner.rest.isEmpty {
      days.seconds -= localOffset(days.seconds)
    }
    scanner.skipBlanks()
    guard scanner.rest.isEmpty else { throw .trailing }
    return nanosecondsHeld(seconds: days.seconds, nanoseconds)
  }

  /// `seconds` and a fraction as nanoseconds, held at the ends of the range.
  package static func nanosecondsHeld(seconds: Int64, _ fraction: Int64) -> Int64 {
    let (product, over) = seconds.multipliedReportingOverflow(by: 1_000_000_000)
    let (sum, carry) = product.addingReportingOverflow(fraction)
    return over || carry ? (seconds < 0 ? .min : .max) : sum
  }

  /// Seconds with up to nine fraction digits, exact. What follows the fraction is ignored, as in
  /// the program whose filters these are.
  package static func epoch(_ text: ArraySlice<UInt8>) -> Int64? {
    var rest = text
    let isNegative = rest.first == UInt8(ascii: "-")
    if isNegative { rest = rest.dropFirst() }
    let whole = rest.prefix { $0.isDigit }
    guard !whole.isEmpty else { return nil }
    rest = rest.dropFirst(whole.count)
    var seconds: Int64 = 0
    for digit in whole {
      let (product, over) = seconds.multipliedReportingOverflow(by: 10)
      let (sum, carry) = product.addingReportingOverflow(Int64(digit &- 0x30))
      seconds = over || carry ? .max : sum
      if over || carry { break }
    }
    var fraction: Int64 = 0
    if rest.first == UInt8(ascii: ".") {
      rest = rest.dropFirst()
      let digits = rest.prefix { $0.isDigit }
      guard digits.count <= 9 else { return nil }
      for digit in digits { fraction = fraction * 10 + Int64(digit &- 0x30) }
      for _ in digits.count..<9 { fraction *= 10 }
    } else if !rest.isEmpty {
      return nil
    }
    return isNegative
      ? nanosecondsHeld(seconds: -seconds, -fraction) : nanosecondsHeld(seconds: seconds, fraction)
  }
}

/// Reads the parts of a time from the front of a text.
private struct TimeScanner {
  struct Moment { var seconds: Int64 }
  var rest: ArraySlice<UInt8>
  /// Whether a `T` stands before the time of day.
  private var isISO = false

  init(rest: ArraySlice<UInt8>) { self.rest = rest }

  mutating func skipBlanks() { rest = rest.drop { $0.isBlank } }

  mutating func take(_ byte: UInt8) -> Bool {
    guard rest.first == byte else { return false }
    rest = rest.dropFirst()
    return true
  }

  /// A number of `count` digits that lies in `bounds`; nothing is taken if it is not.
  mutating func number(_ count: ClosedRange<Int>, _ bounds: ClosedRange<Int64>) -> Int64? {
    let digits = rest.prefix(count.upperBound).prefix { $0.isDigit }
    guard digits.count >= count.lowerBound else { return nil }
    let value = digits.reduce(Int64(0)) { $0 * 10 + Int64($1 &- 0x30) }
    guard bounds.contains(value) else { return nil }
    rest = rest.dropFirst(digits.count)
    return value
  }

  /// `YYYY-MM-DD`
  mutating func isoDate() -> Moment? {
    let start = rest
    guard let year = number(1...4, 0...9999), take(UInt8(ascii: "-")),
      let month = number(1...2, 1...12), take(UInt8(ascii: "-")), let day = number(1...2, 1...31)
    else {
      rest = start
      return nil
    }
    return Moment(seconds: Self.days(year, month, day) * 86_400)
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ].map { Array($0.utf8) }

  /// `Mon DD, YYYY`
  mutating func namedDate() -> Moment? {
    let letters = rest.prefix { $0.isLetter }.map(\.lowercased)
    let month = Self.months.firstIndex {
      letters == $0 || letters.count == 3 && letters == Array($0.prefix(3))
    }
    guard let month else { return nil }
    rest = rest.dropFirst(letters.count)
    skipBlanks()
    guard let day = number(1...2, 1...31) else { return nil }
    skipBlanks()
    guard take(UInt8(ascii: ",")) else { return nil }
    skipBlanks()
    guard let year = number(1...4, 0...9999) else { return nil }
    return Moment(seconds: Self.days(year, Int64(month + 1), day) * 86_400)
  }

  /// Whether a time of day follows the date: a `T`, or blanks, or nothing, before a digit.
  mutating func skipToTime() -> Bool {
    if rest.first == UInt8(ascii: "T") {
      rest = rest.dropFirst()
      isISO = true
      return true
    }
    let after = rest.drop { $0.isBlank }
    guard let first = after.first, first.isDigit else { return false }
    rest = after
    return true
  }

  /// `HH:MM[:SS[.frac]]`
  mutating func clock() throws(TimeLiteral.Failure) -> (seconds: Int64, nanoseconds: Int64) {
    guard let hour = number(1...2, 0...23), take(UInt8(ascii: ":")),
      let minute = number(1...2, 0...59)
    else { throw .trailing }
    var seconds = hour * 3600 + minute * 60
    guard take(UInt8(ascii: ":")) else {
      if rest.first == UInt8(ascii: ".") { throw .fractionWithoutSeconds }
      return (seconds, 0)
    }
    // C's library has it that a minute may be two seconds longer; ISO 8601 knows of one.
    guard let second = number(1...2, 0...(isISO ? 60 : 61)) else { throw .trailing }
    seconds += second
    guard take(UInt8(ascii: ".")) else { return (seconds, 0) }
    let digits = rest.prefix { $0.isDigit }
    rest = rest.dropFirst(digits.count)
    var fraction: Int64 = 0
    for digit in digits.prefix(9) { fraction = fraction * 10 + Int64(digit &- 0x30) }
    for _ in Swift.min(digits.count, 9)..<9 { fraction *= 10 }
    return (seconds, fraction)
  }

  /// Seconds east of UTC: `Z`, `UTC`, `+hh[[:]mm]`, the zones of RFC 822 section 5.
  mutating func zone() -> Int64? {
    if let sign = rest.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") {
      return numericZone(isEast: sign == UInt8(ascii: "+"))
    }
    let letters = rest.prefix { $0.isLetter }
    guard !letters.isEmpty else { return nil }
    let hours: Int64
    let isWord = letters.count > 1
    switch String(decoding: isWord ? letters.map(\.uppercased) : Array(letters), as: UTF8.self) {
    case "UTC", "GMT", "UT", "Z": hours = 0
    case "EDT": hours = -4
    case "EST", "CDT": hours = -5
    case "CST", "MDT": hours = -6
    case "MST", "PDT": hours = -7
    case "PST": hours = -8
    case _ where letters.count == 1:
      // Military letters are upper case, and skip J, which stands for local time.
      let letter = Int64(letters.first ?? 0)
      switch letter {
      case 0x41...0x49: hours = letter - 0x40
      case 0x4b...0x4d: hours = letter - 0x41
      case 0x4e...0x59: hours = 0x4d - letter
      case 0x4a: hours = 0
      default: return nil
      }
    default: return nil
    }
    rest = rest.dropFirst(letters.count)
    return hours * 3600
  }

  /// One digit right behind an ISO time is taken for hours.
  mutating func shortZone() -> Int64? {
    guard rest.count == 2, let sign = rest.first, sign == 0x2b || sign == 0x2d,
      let digit = rest.last, digit.isDigit
    else { return nil }
    rest = rest.dropFirst(2)
    return (sign == 0x2b ? 1 : -1) * Int64(digit &- 0x30) * 3600
  }

  private mutating func numericZone(isEast: Bool) -> Int64? {
    let start = rest
    rest = rest.dropFirst()
    guard let hours = number(2...2, 0...14) else {
      rest = start
      return nil
    }
    var minutes: Int64 = 0
    let before = rest
    _ = take(UInt8(ascii: ":"))
    if let value = number(2...2, 0...59) { minutes = value } else { rest = before }
    return (isEast ? 1 : -1) * (hours * 3600 + minutes * 60)
  }

  /// Days since 1970-01-01 in the Gregorian calendar; days beyond a month's end run on.
  private static func days(_ year: Int64, _ month: Int64, _ day: Int64) -> Int64 {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }
}
