package import RemoraCore

/// One item of a tree, ready to be compared in a test.
package struct TreeRow: Sendable {
  package var depth = 0
  package var name = ""
  /// Place in its data source, in bytes.
  package var offset = 0
  package var length = 0
  /// As `show` of `-T pdml`.
  package var value = ""
  /// The line of `-V`, without the brackets of generated items.
  package var label = ""
  package var isHidden = false
  package var isGenerated = false
}

/// Trees as lists of rows, in their order.
package struct RowsReport: ~Copyable {
  private let texts: FieldTexts
  private let names: [String]
  private var out = TextWriter(capacity: 4096)

  package init(_ context: ReportContext) {
    texts = context.texts()
    names = context.registry.fields.map(\.name)
  }

  package mutating func rows(_ tree: borrowing Tree) -> [TreeRow] {
    var rows: [TreeRow] = []
    var depths = [Int](repeating: 0, count: tree.count)
    rows.reserveCapacity(tree.count)
    for index in 0..<tree.count {
      let node = tree[index]
      var row = TreeRow()
      if node.parent != Node.none, Int(node.parent) < index {
        depths[index] = depths[Int(node.parent)] + 1
      }
      row.depth = depths[index]
      row.name = Int(node.field) < names.count ? names[Int(node.field)] : ""
      row.offset = Int(node.offset)
      row.length = Int(node.length)
      row.isHidden = node.flags.contains(.hidden)
      row.isGenerated = node.flags.contains(.generated)
      let form = texts.forms.form(node.field)
      texts.label(tree, index, node, to: &out)
      row.label = out.slice(from: 0)
      out.removeAll()
      if form.type != .none, form.type != .protocolName {
        texts.value(tree, node, form, to: &out)
        row.value = out.slice(from: 0)
        out.removeAll()
      }
      rows.append(row)
    }
    return rows
  }

  /// What the columns Protocol and Info show.
  package mutating func columns(_ tree: borrowing Tree) -> (protocol: String, info: String) {
    let name: String = tree.withColumn(.protocolName) { String(decoding: $0, as: UTF8.self) }
    let info: String = tree.withColumn(.info) { String(decoding: $0, as: UTF8.self) }
    return (name, info)
  }
}
