import RemoraCore

/// The box around what `-z io,stat` counted.
struct IntervalTable {
  let columns: [IntervalColumn]
  /// Nanoseconds.
  let duration: Int64
  /// Microseconds.
  let interval: Int64
  /// Digits behind the point.
  let digits: Int
  let isWhole: Bool
  var rowCount = 0

  /// Characters of a time at the most usual.
  private var timeWidth: Int {
    let whole = String(duration / 1_000_000_000).utf8.count
    return min(whole, 5) + (digits > 0 ? digits + 1 : 0)
  }

  /// … and of times in rows, which are rounded.
  private var rowWidth: Int {
    let whole = Self.seconds(duration, digits).split(separator: ".")[0].utf8.count
    return max(2, min(whole, 5) + (digits > 0 ? digits + 1 : 0))
  }

  func write(_ cells: [Int: [IntervalColumn.Cell]], to out: inout TextWriter) {
    let empty = [IntervalColumn.Cell](repeating: IntervalColumn.Cell(), count: columns.count)
    let widths = columnWidths(cells)
    let width = rowWidth
    // The table, and the titles above it, between two bars.
    let inner =
      2 * width + 6
      + columns.indices.reduce(0) { sum, i in
        sum + 1 + widths[i].reduce(-1) { $0 + $1 + 3 }
      }
    let titles = columns.enumerated().map { index, column in
      (index == 0 ? " Col " : "     ") + Layout.right(String(index + 1), 2) + ": " + column.title
    }
    let usual = timeWidth + (isWhole ? 28 : 23)
    let longest = titles.map { $0.unicodeScalars.count }.max() ?? 0
    // A box that is wider by one is wider by two, for a second bar.
    let wide = max(inner, longest, usual)
    let outer = wide == inner + 1 ? wide + 1 : wide
    let bar = String(repeating: "=", count: outer + 2) + "\n"
    func line(_ text: String) { out.string("|" + Layout.left(text, outer) + "|\n") }
    /// A row of the table, which may be narrower than the box.
    func row(_ text: String) {
      out.string("|" + text + "|")
      if outer > inner { out.string(String(repeating: " ", count: outer - inner - 1) + "|") }
      out.string("\n")
    }
    out.string("\n" + bar)
    line(" IO Statistics")
    line("")
    let unit = digits == 0 ? 6 : digits
    line(" Duration: \(Self.seconds(duration, unit)) secs")
    line(" Interval: \(Layout.right(time(interval), timeWidth)) secs")
    line("")
    for title in titles { line(title) }
    line(String(repeating: "-", count: outer))
    var numbers = String(repeating: " ", count: 2 * width + 6)
    var heads = Layout.left(" Interval", 2 * width + 6)
    for (i, column) in columns.enumerated() {
      let names = column.function.map { [$0.rawValue] } ?? ["Frames", "Bytes"]
      let space = widths[i].reduce(-1) { $0 + $1 + 3 }
      numbers += "|" + Layout.left(String(i + 1), space)
      for (name, width) in zip(names, widths[i]) { heads += "|" + Self.centred(name, width + 2) }
    }
    row(numbers)
    row(heads)
    row(String(repeating: "-", count: inner))
    for index in 0..<rowCount {
      let values = cells[index] ?? empty
      var text = times(index, width)
      for (i, column) in columns.enumerated() {
        for (value, width) in zip(Self.texts(column, values[i], interval), widths[i]) {
          text += "| " + Layout.right(value, width) + " "
        }
      }
      row(text)
    }
    out.string(bar)
  }

  private func time(_ micros: Int64) -> String {
    // Halves are rounded down.
    let unit = Self.unit(digits)
    return Layout.fixed((micros + (unit - 1) / 2) / unit, digits: digits)
  }

  /// Nanoseconds as seconds, rounded to the nearest, halves down.
  private static func seconds(_ nanoseconds: Int64, _ digits: Int) -> String {
    let unit = unit(digits)
    return Layout.fixed(((nanoseconds + 500) / 1000 + (unit - 1) / 2) / unit, digits: digits)
  }

  /// Microseconds in a unit of the last of some digits, at most 6.
  private static func unit(_ digits: Int) -> Int64 {
    var unit: Int64 = 1
    for _ in digits..<max(digits, 6) { unit *= 10 }
    return unit
  }

  private func times(_ index: Int, _ width: Int) -> String {
    let start = interval &* Int64(index)
    let isLast = index == rowCount - 1 && digits == 0 && !isWhole
    let end = isLast ? "Dur" : time(isWhole ? interval : start &+ interval)
    return Layout.right(time(start), width + 1) + " <> " + Layout.left(end, width + 1)
  }

  private static func texts(
    _ column: IntervalColumn, _ cell: IntervalColumn.Cell, _ interval: Int64
  ) -> [String] {
    column.function == nil
      ? [String(cell.frames), String(cell.bytes)] : [column.text(cell, interval: interval)]
  }

  /// Wide enough for the head and for the widest value.
  private func columnWidths(_ cells: [Int: [IntervalColumn.Cell]]) -> [[Int]] {
    var widths = columns.map { column in
      column.function.map { [$0.rawValue.utf8.count] } ?? [6, 5]
    }
    // Intervals that have no row do not count.
    for index in cells.keys where index < rowCount {
      for (i, column) in columns.enumerated() {
        guard let cell = cells[index]?[i] else { continue }
        for (j, text) in Self.texts(column, cell, interval).enumerated() {
          widths[i][j] = max(widths[i][j], text.utf8.count)
        }
        if let text = column.peakText(cell) { widths[i][0] = max(widths[i][0], text.utf8.count) }
      }
    }
    for (i, column) in columns.enumerated() where column.unit != .whole {
      widths[i][0] = max(widths[i][0], 8)
    }
    return widths
  }

  /// In the middle; a blank too many stands in front.
  private static func centred(_ text: String, _ width: Int) -> String {
    let missing = max(0, width - text.utf8.count)
    return String(repeating: " ", count: missing - missing / 2) + text
      + String(repeating: " ", count: missing / 2)
  }
}
