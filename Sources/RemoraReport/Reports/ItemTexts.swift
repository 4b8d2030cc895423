package import RemoraCore

/// The texts of single items, as reports print them: for whoever keeps packets as values.
package final class ItemTexts {
  private let texts: FieldTexts
  private var out = TextWriter(capacity: 1024)

  package init(_ context: ReportContext) { texts = context.texts() }

  /// The line of `-V`, without the brackets of generated items.
  package func label(_ tree: borrowing Tree, _ index: Int) -> String {
    texts.label(tree, index, tree[index], to: &out)
    defer { out.removeAll() }
    return out.slice(from: 0)
  }

  /// As `show` of `-T pdml`; empty for headings and protocols.
  package func value(_ tree: borrowing Tree, _ index: Int) -> String {
    let form = texts.forms.form(tree[index].field)
    if form.type == .none || form.type == .protocolName { return "" }
    texts.value(tree, tree[index], form, to: &out)
    defer { out.removeAll() }
    return out.slice(from: 0)
  }

  /// What the columns Protocol and Info show.
  package func columns(_ tree: borrowing Tree) -> (protocol: String, info: String) {
    let name: String = tree.withColumn(.protocolName) { String(decoding: $0, as: UTF8.self) }
    let info: String = tree.withColumn(.info) { String(decoding: $0, as: UTF8.self) }
    return (name, info)
  }
}
