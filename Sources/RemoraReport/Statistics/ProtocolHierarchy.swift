import RemoraCore

/// `-z io,phs[,FILTER]`: which protocols lie in which, with packets and bytes.
final class ProtocolHierarchy: Statistic {
  /// Rows that are kept apart at most; deeper ones are left out.
  static let limit = 1 << 16

  private struct Row {
    let field: FieldID
    let level: Int
    var frames: UInt64 = 0
    var bytes: UInt64 = 0
    var firstChild = -1
    var lastChild = -1
    var next = -1
  }

  private let filter: StatisticFilter
  private let registry: SealedRegistry
  private let protocols: FieldSlots
  /// By field: whether it stands for a protocol that has a row.
  private let isProtocol: [Bool]
  private var rows: [Row] = [Row(field: .max, level: -1)]

  init(_ rest: String, _ context: StatisticContext) throws(StatisticError) {
    filter = try StatisticFilter(rest, context, failure: "Couldn't register io,phs tap: ")
    registry = context.report.registry
    protocols = FieldSlots(registry.protocols.map(\.name), registry)
    isProtocol = registry.fields.map { field in
      field.type == .protocolName && !field.isNamed("pkt_comment")
    }
  }

  var needs: Needs {
    var needs = protocols.needs
    if let condition = filter.condition { needs.formUnion(condition.needs) }
    return needs
  }

  func bind(_ needs: Needs) { filter.condition?.bind(needs) }

  func take(_ tree: borrowing Tree) {
    guard filter.holds(tree) else { return }
    let size = UInt64(clamping: tree.record.originalLength)
    var at = 0
    for i in 0..<tree.count {
      let node = tree[i]
      guard node.parent == Node.none, Int(node.field) < isProtocol.count,
        isProtocol[Int(node.field)]
      else { continue }
      guard let child = child(of: at, node.field) else { return }
      rows[child].frames += 1
      rows[child].bytes += size
      at = child
    }
  }

  private func child(of parent: Int, _ field: FieldID) -> Int? {
    var at = rows[parent].firstChild
    while at >= 0 {
      if rows[at].field == field { return at }
      at = rows[at].next
    }
    guard rows.count < Self.limit else { return nil }
    let place = rows.count
    rows.append(Row(field: field, level: rows[parent].level + 1))
    if rows[parent].lastChild >= 0 {
      rows[rows[parent].lastChild].next = place
    } else {
      rows[parent].firstChild = place
    }
    rows[parent].lastChild = place
    return place
  }

  func write(to out: inout TextWriter) {
    let bar = String(repeating: "=", count: 67) + "\n"
    out.string("\n" + bar + "Protocol Hierarchy Statistics\nFilter: \(filter.text ?? "")\n\n")
    // A walk without recursion: hostile packets nest deeply.
    var stack: [Int] = rows[0].firstChild >= 0 ? [rows[0].firstChild] : []
    while let at = stack.popLast() {
      let row = rows[at]
      let name = registry.spec(row.field)?.name ?? ""
      // What lies deeper than that is said to.
      let depth = 16
      let indent =
        String(repeating: " ", count: 2 * min(row.level, depth)) + (row.level > depth ? "..." : "")
      out.string(Layout.left(indent + name, 40) + " frames:\(row.frames) bytes:\(row.bytes)\n")
      if row.next >= 0 { stack.append(row.next) }
      if row.firstChild >= 0 { stack.append(row.firstChild) }
    }
    out.string(bar)
  }
}
