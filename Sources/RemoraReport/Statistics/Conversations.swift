import RemoraCore

/// `-z conv,TYPE[,FILTER]`: who talked with whom, how much, when, and how long.
final class Conversations: Statistic {
  /// Conversations that are kept apart at most.
  static let limit = 1 << 20

  private struct Key: Hashable {
    let low: TrafficEnd
    let high: TrafficEnd
    let stream: UInt64
  }

  private struct Row {
    let a: TrafficEnd
    let b: TrafficEnd
    var framesToB: UInt64 = 0
    var bytesToB: UInt64 = 0
    var framesToA: UInt64 = 0
    var bytesToA: UInt64 = 0
    /// Nanoseconds since the capture's first packet.
    var start: Int64
    var end: Int64
  }

  private let kind: TrafficKind
  private let filter: StatisticFilter
  private let names: any NameResolver
  private var reader: TrafficReader
  private var places: [Key: Int] = [:]
  private var rows: [Row] = []
  private var left: UInt64 = 0
  private var isTimed = true

  init(
    _ kind: TrafficKind, _ rest: String, _ context: StatisticContext
  ) throws(StatisticError) {
    self.kind = kind
    names = context.report.names
    filter = try StatisticFilter(
      rest, context, failure: "Couldn't register conversations tap: ")
    reader = TrafficReader(kind, context.report.registry)
  }

  var needs: Needs {
    var needs = reader.needs
    if let condition = filter.condition { needs.formUnion(condition.needs) }
    return needs
  }

  func bind(_ needs: Needs) {
    reader.bind(needs)
    filter.condition?.bind(needs)
  }

  func take(_ tree: borrowing Tree) {
    let record = tree.record
    // Without a time of the first packet there is nothing to count from.
    if record.number == 1 { isTimed = record.hasTime }
    let hasTime = isTimed && record.hasTime
    let time = hasTime ? record.time.since(record.firstTime).nanoseconds : 0
    let size = UInt64(clamping: record.originalLength)
    guard filter.holds(tree) else { return }
    reader.forEach(tree) { from, to, stream in count(from, to, stream, time, size) }
  }

  private func count(
    _ from: TrafficEnd, _ to: TrafficEnd, _ stream: UInt64, _ time: Int64, _ size: UInt64
  ) {
    let isOrdered = TrafficEnd.precedes(from, to)
    let key = Key(low: isOrdered ? from : to, high: isOrdered ? to : from, stream: stream)
    let place: Int
    if let known = places[key] {
      place = known
    } else {
      guard rows.count < Self.limit else {
        left += 1
        return
      }
      place = rows.count
      places[key] = place
      rows.append(Row(a: from, b: to, start: time, end: time))
    }
    if rows[place].a == from {
      rows[place].framesToB += 1
      rows[place].bytesToB += size
    } else {
      rows[place].framesToA += 1
      rows[place].bytesToA += size
    }
    rows[place].start = min(rows[place].start, time)
    rows[place].end = max(rows[place].end, time)
  }

  var remark: String? {
    left == 0
      ? nil
      : "\(left) packets of further \(kind.title) conversations than \(Self.limit) are left out."
  }

  func write(to out: inout TextWriter) {
    let bar = String(repeating: "=", count: 80) + "\n"
    let indent = String(repeating: " ", count: kind.hasPorts ? 59 : 47)
    out.string(bar)
    out.string("\(kind.title) Conversations\nFilter:\(filter.text ?? "<No Filter>")\n")
    out.string(
      indent + "|       <-      | |       ->      | |     Total     |    Relative    |"
        + "   Duration   |\n")
    out.string(
      indent + "| Frames  Bytes | | Frames  Bytes | | Frames  Bytes |      Start     |"
        + "              |\n")
    let order = rows.indices.sorted { a, b in
      let (x, y) = (total(rows[a]), total(rows[b]))
      return x == y ? a < b : x > y
    }
    for i in order { write(rows[i], to: &out) }
    out.string(bar)
  }

  private func total(_ row: Row) -> UInt64 { row.framesToA + row.framesToB }

  private func write(_ row: Row, to out: inout TextWriter) {
    let width = kind.hasPorts ? 26 : 20
    out.string(Layout.left(name(row.a), width) + " <-> " + Layout.left(name(row.b), width))
    write(row.framesToA, row.bytesToA, to: &out)
    write(row.framesToB, row.bytesToB, to: &out)
    write(total(row), row.bytesToA + row.bytesToB, to: &out)
    out.string("  " + Layout.right(Layout.double(Self.double(row.start)), 14))
    // As a difference of two floating-point numbers, whose last digits count when rounding.
    let duration = Self.double(row.end) - Self.double(row.start)
    out.string("   " + Layout.right(Layout.decimal(duration, digits: 4), 12) + "\n")
  }

  /// Nanoseconds as seconds.
  private static func double(_ nanoseconds: Int64) -> Double {
    let seconds = nanoseconds / 1_000_000_000
    return Double(seconds) + Double(nanoseconds - seconds * 1_000_000_000) / 1e9
  }

  private func write(_ frames: UInt64, _ bytes: UInt64, to out: inout TextWriter) {
    out.string("  " + Layout.right(String(frames), 6) + " " + Layout.left(Layout.size(bytes), 9))
  }

  private func name(_ end: TrafficEnd) -> String {
    let text = end.text(names)
    return kind.hasPorts ? "\(text):\(end.port)" : text
  }
}
