import RemoraCore

/// `-z io,stat,INTERVAL[,COLUMN]…`: packets, bytes and values by intervals of time.
final class IntervalStatistics: Statistic {
  /// Intervals that have rows at most.
  static let limit = 1 << 20

  /// Microseconds; 0 for the whole capture.
  private let interval: Int64
  /// Digits behind the point with which the interval was written.
  private let digits: Int
  private var columns: [IntervalColumn] = []
  /// By interval, a cell for each column.
  private var cells: [Int: [IntervalColumn.Cell]] = [:]
  /// Nanoseconds from the first packet to the last.
  private var duration: Int64 = 0
  private var left: UInt64 = 0
  private var hasPackets = false

  init(_ rest: String, _ context: StatisticContext) throws(StatisticError) {
    var parts = rest.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    if !parts.isEmpty { parts.removeFirst() }
    guard let text = parts.first, let (interval, digits) = Self.interval(text) else {
      throw StatisticError(
        "", "invalid \"-z io,stat,<interval>[,<filter>][,<filter>]...\" argument\n")
    }
    if interval < 0 {
      throw StatisticError(
        "",
        "\"-z\" interval must be >=0.000001 seconds or \"0\" for the entire capture duration.\n")
    }
    self.interval = interval
    self.digits = digits
    parts.removeFirst()
    for part in parts.isEmpty ? [""] : parts {
      columns.append(try IntervalColumn(part, context))
    }
  }

  /// Microseconds and digits behind the point; -1 for less than a microsecond.
  private static func interval(_ text: String) -> (Int64, Int)? {
    let isNegative = text.hasPrefix("-")
    let parts = (isNegative ? text.dropFirst() : text[...])
      .split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = parts.first, !first.isEmpty || parts.count == 2 else { return nil }
    let behind = parts.count == 2 ? parts[1] : ""
    guard (first + behind).utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }),
      !(first + behind).isEmpty
    else { return nil }
    if isNegative { return (0, 0) }
    var value: Int64 = 0
    let padded = first + behind.prefix(6) + String(repeating: "0", count: max(0, 6 - behind.count))
    for digit in padded.utf8 {
      value = value > .max / 20 ? value : value * 10 + Int64(digit & 15)
    }
    if value == 0, behind.utf8.contains(where: { $0 != 0x30 }) { return (-1, 0) }
    return (value, min(6, behind.utf8.count))
  }

  var needs: Needs {
    var needs = Needs()
    for column in columns {
      if let condition = column.condition { needs.formUnion(condition.needs) }
      if let field = column.field { needs.formUnion(field.needs) }
    }
    return needs
  }

  func bind(_ needs: Needs) {
    for i in columns.indices {
      columns[i].condition?.bind(needs)
      columns[i].field?.bind(needs)
    }
  }

  func take(_ tree: borrowing Tree) {
    hasPackets = true
    let record = tree.record
    let time = record.hasTime ? record.time.since(record.firstTime).nanoseconds : 0
    guard time >= 0 else { return }
    duration = max(duration, time)
    let micros = (time + 500) / 1000
    let index = interval > 0 ? Int(clamping: micros / interval) : 0
    guard cells[index] != nil || cells.count < Self.limit else {
      left += 1
      return
    }
    for (i, column) in columns.enumerated() {
      guard column.condition?.holds(tree) ?? true else { continue }
      let empty = [IntervalColumn.Cell](repeating: IntervalColumn.Cell(), count: columns.count)
      column.add(tree, to: &cells[index, default: empty][i])
      if column.function == .load { spread(column, i, index, micros, tree) }
    }
  }

  /// A response took its time in the intervals before, too.
  private func spread(
    _ column: IntervalColumn, _ place: Int, _ index: Int, _ end: Int64, _ tree: borrowing Tree
  ) {
    guard interval > 0, let field = column.field else { return }
    var node = field.first(tree)
    while let at = node {
      var rest = Int64(bitPattern: tree[at].value)
      node = field.first(tree, after: at)
      var i = index
      var room = (end - Int64(index) * interval) * 1000
      // The first interval has more than it can hold; the rest goes to those before it.
      cells[index]?[place].whole -= max(0, rest - room)
      rest -= room
      while rest > 0, i > 0, index - i < 1 << 16 {
        i -= 1
        room = min(rest, interval * 1000)
        let empty = [IntervalColumn.Cell](repeating: IntervalColumn.Cell(), count: columns.count)
        if cells[i] != nil || cells.count < Self.limit {
          cells[i, default: empty][place].whole += room
        }
        rest -= room
      }
    }
  }

  var remark: String? {
    left == 0 ? nil : "\(left) packets of further intervals than \(Self.limit) are left out."
  }

  func write(to out: inout TextWriter) {
    let total = (duration + 500) / 1000
    let isWhole = interval == 0 || interval > total
    var table = IntervalTable(
      columns: columns, duration: duration, interval: isWhole ? total : interval,
      digits: isWhole ? (total >= 10_000_000 ? 1 : 3) : digits, isWhole: isWhole)
    table.rowCount = min(
      Self.limit,
      isWhole ? (total > 0 ? 1 : 0) : Int(clamping: (total + interval - 1) / max(1, interval)))
    if !hasPackets { table.rowCount = 0 }
    table.write(cells, to: &out)
  }
}
