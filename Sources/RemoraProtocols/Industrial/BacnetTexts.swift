import RemoraCore

/// A number with six digits behind the point.
func bacDecimal(_ value: Double) -> String {
  if value.isNaN { return "nan" }
  if value.isInfinite { return value < 0 ? "-inf" : "inf" }
  return fixedPoint(value, digits: 6)
}

func bacHex(_ bytes: [UInt8]) -> String {
  bytes.map { Phrase.hex(UInt64($0), 2) }.joined()
}

func bacSetName(_ set: UInt8) -> String {
  switch set {
  case 0: "UTF-8"
  case 1: "IBM MS DBCS"
  case 2: "JIS C 6226"
  case 3: "ISO 10646 UCS-4"
  case 4: "ISO 10646 UCS-2"
  case 5: "ISO 8859-1"
  default: "unknown"
  }
}

/// A character string in one of BACnet's sets, without what follows a NUL.
func bacString(_ d: borrowing Dissection, _ set: UInt8, _ place: Region) -> String {
  var text = ""
  let bytes = d.bytes(place)
  switch set {
  case 3:
    for i in stride(from: 0, to: bytes.count - 3, by: 4) {
      let value = bytes[i..<i + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
      if value == 0 { break }
      text.unicodeScalars.append(Unicode.Scalar(value) ?? "\u{fffd}")
    }
  case 4:
    var units: [UInt16] = []
    for i in stride(from: 0, to: bytes.count - 1, by: 2) {
      let unit = UInt16(bytes[i]) << 8 | UInt16(bytes[i + 1])
      if unit == 0 { break }
      units.append(unit)
    }
    text = String(decoding: units, as: UTF16.self)
  case 5:
    for byte in bytes.prefix(while: { $0 != 0 }) {
      text.unicodeScalars.append(Unicode.Scalar(byte))
    }
  default: text = String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
  }
  return text
}

/// A day, of which any part may be any.
func bacDate(_ raw: UInt32) -> String {
  let (year, month, day, week) = (raw >> 24, raw >> 16 & 255, raw >> 8 & 255, raw & 255)
  if raw == .max { return "any" }
  let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December", "odd month", "even month",
  ]
  let monthName: String
  if month == 255 {
    monthName = "any month"
  } else if month >= 1, month <= 14 {
    monthName = months[Int(month) - 1]
  } else {
    monthName = "month (\(month)) not found"
  }
  let days = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]
  let weekName: String
  if week == 255 {
    weekName = "any day of week"
  } else if week >= 1, week <= 7 {
    weekName = days[Int(week) - 1]
  } else {
    weekName = "(\(week)) not found"
  }
  var dayName = String(day)
  if day == 255 { dayName = "any day" }
  let yearName = year == 255 ? "any year" : String(1900 + year)
  return "\(monthName) \(dayName), \(yearName), (Day of Week = \(weekName))"
}

func bacTime(_ raw: UInt32) -> String {
  let (hour, minute, second, part) = (raw >> 24, raw >> 16 & 255, raw >> 8 & 255, raw & 255)
  if raw == .max { return "any" }
  func two(_ value: UInt32) -> String { (value < 10 ? "0" : "") + String(value) }
  let short = hour > 12 ? hour - 12 : hour
  let rest = "\(two(minute)):\(two(second)).\(part)"
  return "\(short):\(rest) \(hour >= 12 ? "P" : "A").M. = \(two(hour)):\(rest)"
}
