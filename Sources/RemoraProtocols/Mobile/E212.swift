public import RemoraCore

/// Numbers of subscribers and of their networks (ITU-T E.212), which other protocols carry.
public let e212 = Protocol("e212", "ITU-T E.212 number", short: "E.212") { p in
  _ = E212.shared(&p)
  return { _ throws(Malformed) in }
}

/// The parts of a subscriber's number: three digits for the country, two or three for the network.
struct E212: Sendable {
  /// What names a network in one of the places that networks are named in.
  struct Network: Sendable {
    let country, code: Field<Text>

    init(_ p: inout Builder, _ place: String) {
      country = p.string(
        "\(place)mcc", "Mobile Country Code (MCC)", blurb: "Mobile Country Code MCC")
      code = p.string("\(place)mnc", "Mobile Network Code (MNC)")
    }
  }

  /// Networks on their own, of routing areas, of service areas, of cells of either kind, of tracking
  /// areas, of location areas, and the one that serves a subscriber.
  let plain, routing, service, cell, newCell, tracking, location, serving: Network
  let subscriber, association: Field<Text>
  let badCountry, badNetwork, badSubscriber: Expert

  static func shared(_ p: inout Builder) -> E212 {
    p.shared("e212", owner: "e212") { E212(&$0) }
  }

  private init(_ p: inout Builder) {
    subscriber = p.string(
      "imsi", "IMSI", blurb: "International mobile subscriber identity(IMSI)")
    association = p.string(
      "assoc.imsi", "Association IMSI", blurb: "Used to tie MSGs related to the same IMSI")
    plain = Network(&p, "")
    routing = Network(&p, "rai.")
    service = Network(&p, "sai.")
    cell = Network(&p, "cgi.")
    newCell = Network(&p, "ecgi.")
    tracking = Network(&p, "tai.")
    location = Network(&p, "lai.")
    serving = Network(&p, "serv_net.")
    badCountry = p.expert(
      "mcc.non_decimal", .malformed, .warning, "MCC contains non-decimal digits")
    badNetwork = p.expert(
      "mnc.non_decimal", .malformed, .warning, "MNC contains non-decimal digits")
    badSubscriber = p.expert("imsi.malformed", .malformed, .warning, "Malformed IMSI")
  }

  /// A network in three bytes (3GPP TS 24.008 section 10.5.1.3), at the cursor.
  ///
  ///     | MCC digit 2 | MCC digit 1 |
  ///     | MNC digit 3 | MCC digit 3 |  the third digit of the network is 15 where it has but two
  ///     | MNC digit 2 | MNC digit 1 |
  func add(_ d: inout Dissection, _ network: Network) throws(Malformed) {
    let (a, b) = (try d.peek(UInt8.self), try d.peek(UInt8.self, ahead: 1))
    let c = try d.peek(UInt8.self, ahead: 2)
    let country = Digits(a & 15, a >> 4, b & 15)
    let isShort = b >> 4 == 15 && !(country.isUnset && c == 0xff)
    let code = isShort ? Digits(c & 15, c >> 4) : Digits(c & 15, c >> 4, b >> 4)
    put(&d, network, country, code)
    try d.skip(3)
  }

  /// Country and network of three bytes in words, `MCC 262 Germany, MNC 01 …`.
  static func words(_ a: UInt8, _ b: UInt8, _ c: UInt8) -> String {
    let country = Digits(a & 15, a >> 4, b & 15)
    let isShort = b >> 4 == 15
    let code = isShort ? Digits(c & 15, c >> 4) : Digits(c & 15, c >> 4, b >> 4)
    return words(country, code)
  }

  /// The same, where the digits of the network follow those of the country in their order.
  /// - Returns: the network in words.
  func addInOrder(_ d: inout Dissection) throws(Malformed) -> String {
    let (a, b) = (try d.peek(UInt8.self), try d.peek(UInt8.self, ahead: 1))
    let c = try d.peek(UInt8.self, ahead: 2)
    let country = Digits(a & 15, a >> 4, b & 15)
    let code =
      b >> 4 == 15 ? Digits(c & 15, c >> 4) : Digits(b >> 4, c & 15, c >> 4)
    put(&d, plain, country, code)
    try d.skip(3)
    return d.wantsLabels ? Self.words(country, code) : ""
  }

  private static func words(_ country: Digits, _ code: Digits) -> String {
    let nation = countryNames.name(of: country.value) ?? ""
    let network = networkNames.name(of: networkKey(country.value, code.value, code.count)) ?? ""
    return "MCC \(country.text) \(nation), MNC \(code.text) \(network)"
  }

  /// A network in three bytes, two digits in each, the first in the low half.
  func addFlat(_ d: inout Dissection) throws(Malformed) {
    let (a, b) = (try d.peek(UInt8.self), try d.peek(UInt8.self, ahead: 1))
    let c = try d.peek(UInt8.self, ahead: 2)
    let country = Digits(a & 15, a >> 4, b & 15)
    let short = Digits(b >> 4, c & 15)
    // Names are looked for only where they are shown.
    let isShort = c >> 4 == 15 || d.wants(plain.code) && isKnown(country, short)
    put(&d, plain, country, isShort ? short : Digits(b >> 4, c & 15, c >> 4))
  }

  /// A subscriber's number of `length` bytes (3GPP TS 29.060 section 7.7.2), at the cursor: two
  /// digits in each byte, the first in the low half.
  func addSubscriber(_ d: inout Dissection, length: Int) throws(Malformed) {
    guard length >= 0, length <= d.remaining else { return try d.skip(length) }
    let place = d.next(length)
    let isWanted = d.wants(subscriber) || d.wants(association)
    let text = isWanted ? TelephoneDigits.text(&d, place) : ""
    d.put(subscriber, "\(text)", at: place)
    if !TelephoneDigits.isNumber(&d, place, of: 5...15) { d.expert(badSubscriber) }
    let sub = d.open(d.put(association, "\(text)", at: place))
    try addFlat(&d)
    d.close(sub)
    try d.skip(length)
  }

  /// Two or three digits; those that are none count as what they are in hexadecimal.
  struct Digits {
    let value: UInt64
    let count: Int
    let isDecimal: Bool

    init(_ a: UInt8, _ b: UInt8, _ c: UInt8) {
      value = UInt64(a) * 100 + UInt64(b) * 10 + UInt64(c)
      count = 3
      isDecimal = a < 10 && b < 10 && c < 10
    }

    init(_ a: UInt8, _ b: UInt8) {
      value = UInt64(a) * 10 + UInt64(b)
      count = 2
      isDecimal = a < 10 && b < 10
    }

    var text: String {
      let digits = String(value)
      return String(repeating: "0", count: max(0, count - digits.utf8.count)) + digits
    }
    /// All of them are fifteen.
    var isUnset: Bool { count == 3 && value == 1665 }
  }

  private func isKnown(_ country: Digits, _ code: Digits) -> Bool {
    networkNames.name(of: networkKey(country.value, code.value, code.count)) != nil
  }

  private func put(
    _ d: inout Dissection, _ network: Network, _ country: Digits, _ code: Digits
  ) {
    let place = d.offset
    d.put(network.country, "\(country.text)", at: Region(place, 2))
    d.label(value: "\(Self.name(country)) (\(country.text))")
    if !country.isDecimal, !country.isUnset { d.expert(badCountry) }
    d.put(network.code, "\(code.text)", at: Region(place + 1, 2))
    d.label(value: "\(Self.name(country, code)) (\(code.text))")
    if !code.isDecimal, !country.isUnset { d.expert(badNetwork) }
  }

  private static func name(_ country: Digits) -> String {
    country.isUnset ? "Unset" : countryNames.name(of: country.value) ?? "Unknown"
  }

  private static func name(_ country: Digits, _ code: Digits) -> String {
    code.isUnset
      ? "Unset"
      : networkNames.name(of: networkKey(country.value, code.value, code.count)) ?? "Unknown"
  }
}

/// Digits of telephones, two in each byte, the first in the low half; fifteen ends them
/// (3GPP TS 29.002 section 17.7.8).
enum TelephoneDigits {
  /// Whether all of the digits are decimal, and there are as many as there should be.
  static func isNumber(
    _ d: inout Dissection, _ place: Region, of counts: ClosedRange<Int>
  ) -> Bool {
    var count = 0
    scan: for i in 0..<place.length {
      guard let byte = d.number(at: place.offset + i, UInt8.self) else { break }
      for digit in [byte & 15, byte >> 4] {
        if digit == 15 { break scan }
        if digit > 9 { return false }
        count += 1
      }
    }
    return counts.contains(count)
  }

  static func text(_ d: inout Dissection, _ place: Region) -> String {
    var text: [UInt8] = []
    for byte in d.bytes(place) {
      for digit in [byte & 15, byte >> 4] {
        if digit == 15 { return String(decoding: text, as: UTF8.self) }
        text.append(digit < 10 ? 0x30 + digit : UInt8(ascii: "?"))
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}

private func networkKey(_ country: UInt64, _ code: UInt64, _ digits: Int) -> UInt64 {
  country << 16 | UInt64(digits == 3 ? 0x8000 : 0) | code
}

let countryNames = ValueNames(late: {
  var names: [(ClosedRange<UInt64>, String)] = []
  var rows = Rows(networkTable.description)
  while rows.next() {
    let code = rows.part(before: UInt8(ascii: "|"))
    guard rows[code, 0] == UInt8(ascii: "="), code.count == 4,
      let value = rows.number(code.lowerBound + 1..<code.upperBound)
    else { continue }
    let name = rows.text(rows.rest())
    if !name.isEmpty { names.append((UInt64(value)...UInt64(value), name)) }
  }
  return names + unassignedCountries.map { ($0, "Unassigned") }
})

private let networkNames = ValueNames(late: {
  var names: [(ClosedRange<UInt64>, String)] = []
  var rows = Rows(networkTable.description)
  var country: UInt64 = 0
  while rows.next() {
    let code = rows.part(before: UInt8(ascii: "|"))
    let isCountry = rows[code, 0] == UInt8(ascii: "=")
    let digits = isCountry ? code.lowerBound + 1..<code.upperBound : code
    guard let value = rows.number(digits) else { continue }
    if isCountry {
      country = UInt64(value)
    } else {
      let key = networkKey(country, UInt64(value), code.count)
      names.append((key...key, rows.text(rows.rest())))
    }
  }
  return names
})
