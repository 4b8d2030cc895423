/// Local time, as a list of the moments at which its rule changes. The caller reads it from the
/// system; the default is UTC.
public struct Zone: Sendable {
  public struct Rule: Sendable {
    /// The first second, counted from 1970-01-01 UTC, at which the rule holds.
    public let from: Int64
    /// Seconds east of Greenwich.
    public let offset: Int32
    /// `UTC`, `CEST`
    public let name: String

    public init(from: Int64, offset: Int32, name: String) {
      self.from = from
      self.offset = offset
      self.name = name
    }
  }

  /// In rising order; the first also holds for all times before it.
  public let rules: [Rule]

  public init(rules: [Rule]) {
    self.rules = rules.isEmpty ? [Rule(from: .min, offset: 0, name: "UTC")] : rules
  }

  public static var utc: Zone { Zone(rules: []) }

  /// The rule that holds at a moment.
  public func rule(at seconds: Int64) -> Rule {
    var low = 0
    var high = rules.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if rules[middle].from <= seconds { low = middle } else { high = middle }
    }
    return rules[low]
  }
}

/// A moment as a calendar and a clock show it.
struct CivilTime {
  let year: Int64
  /// 1 to 12, 1 to 31, 1 to 366.
  let month, day, dayOfYear: Int
  /// 0 is Sunday.
  let weekday: Int
  let hour, minute, second: Int

  /// The Gregorian calendar, extended to all years.
  init(seconds: Int64) {
    let days = seconds >= 0 ? seconds / 86_400 : -((86_399 - seconds) / 86_400)
    let rest = Int(seconds - days * 86_400)
    hour = rest / 3600
    minute = rest / 60 % 60
    second = rest % 60
    weekday = Int(((days % 7) + 11) % 7)
    // Years that begin in March, in cycles of 400 years (146,097 days).
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayFromMarch = Int(dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100))
    let monthFromMarch = (5 * dayFromMarch + 2) / 153
    day = dayFromMarch - (153 * monthFromMarch + 2) / 5 + 1
    month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    self.year = year
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    dayOfYear =
      month > 2 ? dayFromMarch + 60 + (leap ? 1 : 0) : dayFromMarch - 305
  }
}
