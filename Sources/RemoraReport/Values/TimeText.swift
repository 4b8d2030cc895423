import RemoraCore

/// Moments and spans of time.
extension TextWriter {
  private mutating func clock(_ time: CivilTime) {
    decimal(UInt64(time.hour), digits: 2)
    byte(0x3a)
    decimal(UInt64(time.minute), digits: 2)
    byte(0x3a)
    decimal(UInt64(time.second), digits: 2)
  }

  mutating func fraction(_ nanoseconds: Int32, digits: Int) {
    guard digits > 0 else { return }
    var part = UInt64(max(0, nanoseconds))
    for _ in min(9, digits)..<9 { part /= 10 }
    byte(0x2e)
    decimal(part, digits: min(9, digits))
  }

  private mutating func year(_ year: Int64) {
    if year < 0 || year > 9999 { return signed(year) }
    decimal(UInt64(year), digits: 4)
  }

  /// `Jan 25, 2022 16:50:41.023341461 UTC`; with `dayOfYear` `2022/025:16:50:41.023341461 UTC`.
  mutating func longTime(_ time: AbsoluteTime, _ zone: Zone?, dayOfYear: Bool = false) {
    let rule = zone?.rule(at: time.seconds)
    let civil = CivilTime(seconds: time.seconds &+ Int64(rule?.offset ?? 0))
    if dayOfYear {
      year(civil.year)
      byte(0x2f)
      decimal(UInt64(civil.dayOfYear), digits: 3)
      byte(0x3a)
    } else {
      let months: StaticString = "JanFebMarAprMayJunJulAugSepOctNovDec"
      append(months.utf8Start + (civil.month - 1) * 3, 3)
      byte(0x20)
      if civil.day < 10 { byte(0x20) }
      decimal(UInt64(civil.day))
      text(", ")
      year(civil.year)
      byte(0x20)
    }
    clock(civil)
    fraction(time.nanoseconds, digits: 9)
    byte(0x20)
    if let rule { string(rule.name) } else { text("UTC") }
  }

  /// `2022-01-25T16:50:41.023341461Z`, or with `+0100` in local time.
  mutating func isoTime(_ time: AbsoluteTime, _ zone: Zone?) {
    let offset = zone?.rule(at: time.seconds).offset ?? 0
    let civil = CivilTime(seconds: time.seconds &+ Int64(offset))
    date(civil)
    byte(0x54)
    clock(civil)
    fraction(time.nanoseconds, digits: 9)
    if zone == nil { return byte(0x5a) }
    byte(offset < 0 ? 0x2d : 0x2b)
    let minutes = UInt64(offset.magnitude) / 60
    decimal(minutes / 60, digits: 2)
    decimal(minutes % 60, digits: 2)
  }

  private mutating func date(_ civil: CivilTime) {
    year(civil.year)
    byte(0x2d)
    decimal(UInt64(civil.month), digits: 2)
    byte(0x2d)
    decimal(UInt64(civil.day), digits: 2)
  }

  /// `2022-01-25 16:50:41.023341`, for columns.
  mutating func columnTime(
    _ time: AbsoluteTime, _ zone: Zone?, date kind: ColumnDate, digits: Int,
    zulu: Bool = true
  ) {
    let civil = CivilTime(
      seconds: time.seconds &+ Int64(zone?.rule(at: time.seconds).offset ?? 0))
    switch kind {
    case .none: break
    case .calendar:
      date(civil)
      byte(0x20)
    case .dayOfYear:
      year(civil.year)
      byte(0x2f)
      decimal(UInt64(civil.dayOfYear), digits: 3)
      byte(0x20)
    }
    clock(civil)
    fraction(time.nanoseconds, digits: digits)
    if zone == nil, zulu { byte(0x5a) }
  }

  /// `Sat Nov 21 11:30:22 2026`, as in the head of a report.
  mutating func stamp(_ seconds: Int64, _ zone: Zone) {
    let civil = CivilTime(seconds: seconds &+ Int64(zone.rule(at: seconds).offset))
    let days: StaticString = "SunMonTueWedThuFriSat"
    append(days.utf8Start + civil.weekday * 3, 3)
    byte(0x20)
    let months: StaticString = "JanFebMarAprMayJunJulAugSepOctNovDec"
    append(months.utf8Start + (civil.month - 1) * 3, 3)
    byte(0x20)
    if civil.day < 10 { byte(0x20) }
    decimal(UInt64(civil.day))
    byte(0x20)
    clock(civil)
    byte(0x20)
    year(civil.year)
  }

  /// `2022-01-25`
  mutating func day(_ seconds: Int64, _ zone: Zone) {
    date(CivilTime(seconds: seconds &+ Int64(zone.rule(at: seconds).offset)))
  }

  /// `1643129441.023341461`
  mutating func epoch(_ time: AbsoluteTime, digits: Int = 9) {
    if time.seconds < 0, time.nanoseconds > 0 {
      // A fraction counts away from zero, as the digits before it do.
      if time.seconds == -1 { byte(0x2d) }
      signed(time.seconds + 1)
      fraction(1_000_000_000 - time.nanoseconds, digits: digits)
      return
    }
    signed(time.seconds)
    fraction(time.nanoseconds, digits: digits)
  }

  /// `-0.007350221`
  mutating func seconds(_ span: RelativeTime, digits: Int = 9) {
    if span.nanoseconds < 0 { byte(0x2d) }
    let size = span.nanoseconds.magnitude
    decimal(size / 1_000_000_000)
    fraction(Int32(truncatingIfNeeded: size % 1_000_000_000), digits: digits)
  }

  /// `1 day, 2 hours, 7.350221 milliseconds`
  mutating func longSpan(_ span: RelativeTime) {
    let size = span.nanoseconds.magnitude
    if size == 0 { return text("0.000000000 seconds") }
    if span.nanoseconds < 0 { byte(0x2d) }
    let begin = count
    var whole = size / 1_000_000_000
    let fractionPart = size % 1_000_000_000
    if whole >= 60 {
      part(whole / 86_400, "day", begin)
      whole %= 86_400
      part(whole / 3600, "hour", begin)
      part(whole % 3600 / 60, "minute", begin)
      whole %= 60
      if whole == 0, fractionPart == 0 { return }
      if count > begin { text(", ") }
    }
    if fractionPart == 0 {
      decimal(whole)
      text(whole == 1 ? " second" : " seconds")
    } else if whole > 0 {
      decimal(whole)
      fraction(Int32(truncatingIfNeeded: fractionPart), digits: 9)
      text(" seconds")
    } else if fractionPart >= 1_000_000 {
      decimal(fractionPart / 1_000_000)
      byte(0x2e)
      decimal(fractionPart % 1_000_000, digits: 6)
      text(" milliseconds")
    } else if fractionPart >= 1000 {
      decimal(fractionPart / 1000)
      byte(0x2e)
      decimal(fractionPart % 1000, digits: 3)
      text(" microseconds")
    } else {
      decimal(fractionPart)
      text(fractionPart == 1 ? " nanosecond" : " nanoseconds")
    }
  }

  private mutating func part(_ number: UInt64, _ name: StaticString, _ begin: Int) {
    if number == 0 { return }
    if count > begin { text(", ") }
    decimal(number)
    byte(0x20)
    text(name)
    if number != 1 { byte(0x73) }
  }
}

/// What of the date a column shows.
enum ColumnDate { case none, calendar, dayOfYear }
