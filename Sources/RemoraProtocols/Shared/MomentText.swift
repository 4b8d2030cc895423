import RemoraCore

/// A moment in UTC as sentences have it: `Jun 15, 2022 17:55:44.132907379`.
func momentText(_ time: AbsoluteTime, digits: Int = 9) -> String {
  let seconds = Int(max(-(1 << 50), min(1 << 50, time.seconds)))
  let days = seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
  let second = seconds - days * 86_400
  // Days since 0000-03-01, in eras of 400 years.
  let shifted = days + 719_468
  let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
  let ofEra = shifted - era * 146_097
  let yearOfEra = (ofEra - ofEra / 1_460 + ofEra / 36_524 - ofEra / 146_096) / 365
  let ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
  let monthIndex = (5 * ofYear + 2) / 153
  let day = ofYear - (153 * monthIndex + 2) / 5 + 1
  let month = monthIndex < 10 ? monthIndex + 3 : monthIndex - 9
  let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
  func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
  var text = "\(months[month - 1]) \(day < 10 ? " " : "")\(day), \(year) "
  text += "\(two(second / 3_600)):\(two(second / 60 % 60)):\(two(second % 60))"
  if digits > 0 {
    let part = String(1_000_000_000 + Int(time.nanoseconds)).dropFirst().prefix(digits)
    text += "." + part
  }
  return text
}
