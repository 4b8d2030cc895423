import RemoraCore
import RemoraFilter
import RemoraReport

/// Tells of one packet which parts of a filter held, and what their fields had.
final class WhyReport: Printer {
  private struct Row {
    let part: FilterPart
    let filter: Filter?
    let fields: [(name: String, values: ValueExpression)]
  }

  private let number: UInt32
  private let filter: Filter
  private var rows: [Row] = []
  private var needs = Needs()
  private let isJSON: Bool
  /// Whether the packet was there, and passed.
  private(set) var outcome: Bool?

  init(
    _ filter: Filter, frame: UInt32, json: Bool, _ registry: SealedRegistry,
    _ options: FilterOptions
  ) {
    self.filter = filter
    number = frame
    isJSON = json
    var options = options
    options.advises = false
    for part in filter.parts() {
      let fields = part.fields.compactMap { name in
        (try? ValueExpression(name, registry: registry, options: options)).map { (name, $0) }
      }
      let own = try? Filter(part.text, registry: registry, options: options)
      rows.append(Row(part: part, filter: own, fields: fields))
    }
  }

  func addNeeds(to needs: inout Needs) {
    needs.formUnion(filter.needs)
    for row in rows {
      if let filter = row.filter { needs.formUnion(filter.needs) }
      for field in row.fields { needs.formUnion(field.values.needs) }
    }
  }

  func bind(_ needs: Needs) { self.needs = needs }
  func begin(_ out: inout TextWriter) {}
  func end(_ out: inout TextWriter) {}

  func packet(_ tree: borrowing Tree, _ out: inout TextWriter) {
    guard tree.record.number == number else { return }
    let passes = holds(filter, tree)
    outcome = passes
    var lines: [String] = []
    for row in rows {
      let held = row.filter.map { holds($0, tree) } ?? false
      lines.append(isJSON ? json(row, held, tree) : text(row, held, tree))
    }
    if isJSON {
      out.string(
        "{\"frame\":\(number),\"passes\":\(passes),\"parts\":[\(lines.joined(separator: ","))]}\n")
    } else {
      out.string("frame \(number) \(passes ? "passes" : "does not pass")\n")
      for line in lines { out.string(line + "\n") }
    }
  }

  private func holds(_ filter: Filter, _ tree: borrowing Tree) -> Bool {
    var scratch = filter.scratch(for: needs)
    return scratch.passes(tree)
  }

  private func values(_ row: Row, _ tree: borrowing Tree) -> [(name: String, texts: [String])] {
    var out: [(name: String, texts: [String])] = []
    for field in row.fields {
      var scratch = field.values.scratch(for: needs)
      out.append((field.name, field.values.texts(tree, &scratch)))
    }
    return out
  }

  private func text(_ row: Row, _ held: Bool, _ tree: borrowing Tree) -> String {
    let indent = String(repeating: "  ", count: min(row.part.depth, 40) + 1)
    var line = indent + (held ? "yes  " : "no   ") + (row.part.junction ?? row.part.text)
    let found = values(row, tree).map { name, texts in
      texts.isEmpty ? "\(name) is absent" : "\(name) = \(shortened(texts))"
    }
    if !found.isEmpty { line += "      (" + found.joined(separator: "; ") + ")" }
    return line
  }

  private func shortened(_ texts: [String]) -> String {
    let shown = texts.prefix(8).map { $0.isEmpty ? "there" : String($0.prefix(60)) }
    return shown.joined(separator: ", ") + (texts.count > 8 ? ", …" : "")
  }

  private func json(_ row: Row, _ held: Bool, _ tree: borrowing Tree) -> String {
    let fields = values(row, tree).map { name, texts in
      "\(JSONText.quoted(name)):[\(texts.map(JSONText.quoted).joined(separator: ","))]"
    }
    let kind = row.part.junction ?? "test"
    return "{\"kind\":\"\(kind)\",\"depth\":\(row.part.depth),\"text\":"
      + "\(JSONText.quoted(row.part.text)),\"held\":\(held),"
      + "\"values\":{\(fields.joined(separator: ","))}}"
  }
}
