/// How the Time column is written, `-t`.
public enum TimeFormat: String, Sendable, CaseIterable {
  case relative = "r"
  case absolute = "a"
  case absoluteDate = "ad"
  case absoluteDayOfYear = "adoy"
  case delta = "d"
  case deltaDisplayed = "dd"
  case epoch = "e"
  case utc = "u"
  case utcDate = "ud"
  case utcDayOfYear = "udoy"
}

/// How columns of time are written: form, digits, unit.
public struct TimeStyle: Sendable, Equatable {
  public var format: TimeFormat
  /// Digits after the point, 0 ... 9 (`-t r.3`); nil for as many as the packet's clock has.
  public var digits: Int?
  /// Spans are written in hours, minutes and seconds (`-u hms`).
  public var inHours: Bool

  public init(_ format: TimeFormat = .relative, digits: Int? = nil, inHours: Bool = false) {
    self.format = format
    self.digits = digits
    self.inHours = inHours
  }
}
