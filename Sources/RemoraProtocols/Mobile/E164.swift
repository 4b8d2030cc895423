public import RemoraCore

/// Telephone numbers (ITU-T E.164), which other protocols carry.
public let e164 = Protocol("e164", "ITU-T E.164 number", short: "E.164") { p in
  _ = E164.shared(&p)
  return { _ throws(Malformed) in }
}

struct E164: Sendable {
  let subscriber: Field<Text>
  let country: Field<UInt16>
  let badCountry: Expert

  static func shared(_ p: inout Builder) -> E164 {
    p.shared("e164", owner: "e164") { E164(&$0) }
  }

  private init(_ p: inout Builder) {
    subscriber = p.string("msisdn", "E.164 number (MSISDN)")
    country = p.u16("country_code", "Country Code", names: countryCodeNames)
    badCountry = p.expert(
      "country_code.non_decimal", .malformed, .warning,
      "Country Code contains non-decimal digits")
  }

  /// A number of `length` bytes at the cursor.
  func add(_ d: inout Dissection, length: Int) throws(Malformed) {
    guard length >= 0, length <= d.remaining else { return try d.skip(length) }
    let place = d.next(length)
    let text = d.wants(subscriber) ? TelephoneDigits.text(&d, place) : ""
    let sub = d.open(d.put(subscriber, "\(text)", at: place))
    defer { d.close(sub) }
    let first = try d.peek(UInt8.self)
    let (a, b) = (first & 15, first >> 4)
    let c = length > 1 ? try d.peek(UInt8.self, ahead: 1) & 15 : 0
    let digits = countryDigits(a, b)
    let value: Int =
      switch digits {
      case 1: Int(a)
      case 2: Int(a) * 10 + Int(b)
      default: Int(a) * 100 + Int(b) * 10 + Int(c)
      }
    d.put(country, UInt16(value), at: Region(d.offset, digits == 3 ? 2 : 1))
    if a > 9 || digits > 1 && b > 9 || digits > 2 && c > 9 { d.expert(badCountry) }
    try d.skip(length)
  }

  /// How many digits the country has whose code begins with these two.
  private func countryDigits(_ a: UInt8, _ b: UInt8) -> Int {
    switch (a, b) {
    case (0, _), (1, _), (7, _): 1
    case (2, 0), (2, 7), (3, 0...4), (3, 6), (3, 9), (4, 0), (4, 1), (4, 3...9), (5, 1...8),
      (6, 0...6), (8, 1), (8, 2), (8, 4), (8, 6), (9, 0...5), (9, 8):
      2
    default: 3
    }
  }
}

private let countryCodeNames = ValueNames(late: {
  var names: [(ClosedRange<UInt64>, String)] = []
  var rows = Rows(countryCodes.description)
  while rows.next() {
    guard let value = rows.number(rows.part(before: UInt8(ascii: "|"))) else { continue }
    names.append((UInt64(value)...UInt64(value), rows.text(rows.rest())))
  }
  return names
})
