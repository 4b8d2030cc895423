public import RemoraCore

/// One line per packet: number, time, addresses, protocol, length, info.
public struct SummaryReport: ~Copyable {
  private let columns: ColumnSet
  /// The columns are joined with tabs (`-T tabs`), not with blanks.
  private let separator: UInt8
  private let showsNumber: Bool

  /// - Parameters:
  ///   - tabs: columns are joined with tabs.
  ///   - numbered: false leaves the number out, as while capturing.
  public init(
    _ context: ReportContext, columns: [Column] = Column.standard, time: TimeStyle = TimeStyle(),
    tabs: Bool = false, numbered: Bool = true
  ) {
    self.columns = ColumnSet(context, columns, time: time)
    separator = tabs ? 9 : 0x20
    showsNumber = numbered
  }

  public var needs: Needs {
    var needs = Needs()
    needs.columns = true
    return needs
  }

  public func begin(_ out: inout TextWriter) {}

  public mutating func packet(_ tree: borrowing Tree, to out: inout TextWriter) {
    var isFirst = true
    let list = columns.columns
    for i in list.indices {
      let format = list[i].format
      if format == .number, !showsNumber { continue }
      if !isFirst { out.byte(separator) }
      isFirst = false
      if i > 0, Self.points(list[i - 1].format, format) {
        out.text("\u{2192}")
        out.byte(separator)
      } else if i > 0, Self.points(format, list[i - 1].format) {
        out.text("\u{2190}")
        out.byte(separator)
      }
      let start = out.count
      columns.write(tree, i, to: &out)
      Self.pad(format, start, to: &out)
    }
    out.byte(0x0a)
  }

  public func end(_ out: inout TextWriter) {}

  /// The packet's time on a line of its own.
  func time(_ tree: borrowing Tree, to out: inout TextWriter) {
    columns.write(tree, ColumnFormat.time, to: &out)
    out.byte(0x0a)
  }

  /// Whether an arrow stands between two columns.
  private static func points(_ from: ColumnFormat, _ to: ColumnFormat) -> Bool {
    from.side == .source && to.side == .destination
  }

  /// Numbers, times and sources end in line, destinations begin in line.
  private static func pad(_ format: ColumnFormat, _ start: Int, to out: inout TextWriter) {
    switch format {
    case .number, .numberDisplayed: out.align(from: start, right: 5)
    case .time, .relativeTime, .deltaTime, .deltaDisplayed, .absoluteTime, .absoluteDate,
      .absoluteDayOfYear, .utcTime, .utcDate, .utcDayOfYear:
      out.align(from: start, right: 10)
    default:
      switch format.side {
      case .source: out.align(from: start, right: 12)
      case .destination: out.align(from: start, left: 12)
      case .none: break
      }
    }
  }
}

extension TextWriter {
  /// Characters, not bytes, from `start` on.
  private func width(from start: Int) -> Int {
    var width = 0
    for i in start..<count where base[i] & 0xc0 != 0x80 { width += 1 }
    return width
  }

  mutating func align(from start: Int, right size: Int) {
    let missing = size - width(from: start)
    guard missing > 0 else { return }
    open(at: start, gap: missing)
    (base + start).update(repeating: 0x20, count: missing)
  }

  mutating func align(from start: Int, left size: Int) {
    let missing = size - width(from: start)
    if missing > 0 { spaces(missing) }
  }
}
