internal import Glibc
import RemoraReport

/// The system's local time, as the rules that hold around now and in the past.
enum SystemZone {
  /// Seconds east of Greenwich at a local time, which is given as seconds since 1970 as if it
  /// were UTC.
  static func offset(atLocal seconds: Int64) -> Int64 {
    var moment = time_t(seconds)
    var parts = tm()
    gmtime_r(&moment, &parts)
    parts.tm_isdst = -1
    let utc = mktime(&parts)
    return seconds - Int64(utc)
  }

  /// Asks the C library for the offset at sample moments from 1970 to 2038 and narrows each change down
  /// to a second. Cheap for zones without changes; UTC answers at once.
  static func current() -> Zone {
    if let name = getenv("TZ").map({ String(cString: $0) }), name == "UTC" || name == "UTC0" {
      return .utc
    }
    tzset()
    var rules: [Zone.Rule] = []
    var last = rule(at: 0)
    rules.append(Zone.Rule(from: .min, offset: last.offset, name: last.name))
    let step: Int64 = 30 * 86_400
    var moment: Int64 = 0
    while moment < 2_145_916_800 {
      let next = moment + step
      let found = rule(at: next)
      if found != last {
        var low = moment
        var high = next
        while high - low > 1 {
          let middle = (low + high) / 2
          if rule(at: middle) == last { low = middle } else { high = middle }
        }
        last = found
        rules.append(Zone.Rule(from: high, offset: found.offset, name: found.name))
      }
      moment = next
    }
    return Zone(rules: rules)
  }

  private struct Local: Equatable {
    let offset: Int32
    let name: String
  }

  private static func rule(at seconds: Int64) -> Local {
    var time = time_t(seconds)
    var parts = tm()
    localtime_r(&time, &parts)
    return Local(
      offset: Int32(truncatingIfNeeded: parts.tm_gmtoff),
      name: parts.tm_zone.map { String(cString: $0) } ?? "UTC")
  }
}
