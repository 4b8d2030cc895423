/// A span of time in words: `1 day, 2 hours, 3 minutes, 4.005 seconds`; parts that are zero are
/// left out.
func durationText(milliseconds total: UInt64) -> String {
  if total == 0 { return "0 seconds" }
  let seconds = total / 1000
  let rest = total % 1000
  if seconds == 0 { return "\(rest) millisecond\(rest == 1 ? "" : "s")" }
  var parts: [String] = []
  func add(_ count: UInt64, _ unit: String) {
    if count > 0 { parts.append("\(count) \(unit)\(count == 1 ? "" : "s")") }
  }
  add(seconds / 86_400, "day")
  add(seconds % 86_400 / 3_600, "hour")
  add(seconds % 3_600 / 60, "minute")
  if rest == 0 {
    add(seconds % 60, "second")
  } else {
    let digits = String(rest + 1000).dropFirst()
    parts.append("\(seconds % 60).\(digits) seconds")
  }
  return parts.joined(separator: ", ")
}

func durationText(seconds: UInt64) -> String { durationText(milliseconds: seconds &* 1000) }
