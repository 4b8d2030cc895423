import RemoraCore

/// `-z endpoints,TYPE[,FILTER]`: how much each end sent and received.
final class Endpoints: Statistic {
  /// Ends that are kept apart at most.
  static let limit = 1 << 20

  private struct Row {
    let end: TrafficEnd
    var sent: UInt64 = 0
    var sentBytes: UInt64 = 0
    var received: UInt64 = 0
    var receivedBytes: UInt64 = 0
    var total: UInt64 { sent + received }
  }

  private let kind: TrafficKind
  private let filter: StatisticFilter
  private let names: any NameResolver
  private var reader: TrafficReader
  private var places: [TrafficEnd: Int] = [:]
  private var rows: [Row] = []
  private var left: UInt64 = 0

  init(
    _ kind: TrafficKind, _ rest: String, _ context: StatisticContext
  ) throws(StatisticError) {
    self.kind = kind
    names = context.report.names
    filter = try StatisticFilter(rest, context, failure: "Couldn't register endpoint tap: ")
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
    guard filter.holds(tree) else { return }
    let size = UInt64(clamping: tree.record.originalLength)
    reader.forEach(tree) { from, to, _ in
      if let place = place(of: from) {
        rows[place].sent += 1
        rows[place].sentBytes += size
      }
      if let place = place(of: to) {
        rows[place].received += 1
        rows[place].receivedBytes += size
      }
    }
  }

  private func place(of end: TrafficEnd) -> Int? {
    if let known = places[end] { return known }
    guard rows.count < Self.limit else {
      left += 1
      return nil
    }
    places[end] = rows.count
    rows.append(Row(end: end))
    return rows.count - 1
  }

  var remark: String? {
    left == 0
      ? nil : "\(left) packets of further \(kind.title) endpoints than \(Self.limit) are left out."
  }

  func write(to out: inout TextWriter) {
    let bar = String(repeating: "=", count: 80) + "\n"
    out.string(bar)
    out.string("\(kind.title) Endpoints\nFilter:\(filter.text ?? "<No Filter>")\n")
    out.string(String(repeating: " ", count: 23) + (kind.hasPorts ? "|  Port  | " : ""))
    out.string(
      "| Packets | |  Bytes  | | Tx Packets | | Tx Bytes | | Rx Packets | | Rx Bytes |\n")
    let order = rows.indices.sorted { a, b in
      rows[a].total == rows[b].total ? a < b : rows[a].total > rows[b].total
    }
    for row in order.map({ rows[$0] }) {
      out.string(Layout.left(row.end.text(names), 20))
      if kind.hasPorts { out.string(" " + Layout.right(String(row.end.port), 10)) }
      out.string(Layout.right(String(row.total), 13) + "   ")
      out.string(Layout.left(Layout.size(row.sentBytes + row.receivedBytes), 10))
      out.string(Layout.right(String(row.sent), 11) + "      ")
      out.string(Layout.left(Layout.size(row.sentBytes), 10))
      out.string(Layout.right(String(row.received), 12) + "      ")
      out.string(Layout.left(Layout.size(row.receivedBytes), 10) + "  \n")
    }
    out.string(bar)
  }
}
