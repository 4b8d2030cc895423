public import RemoraCore

/// Newline-delimited JSON for Elasticsearch, `-T ek`: two lines a packet, each layer a flat object.
///
/// Members stand in the order in which their fields first occur; readers of JSON must not
/// depend on an order.
public struct EkReport: ~Copyable {
  /// What stands in a packet's object.
  public struct Parts: Sendable {
    /// The columns of the summary line, under their titles (`-P`).
    public var summary = false
    public var layers = true
    /// The bytes of every item (`-x`).
    public var raw = false
    public init() {}
  }

  private let shared: JsonShared
  private let parts: Parts
  private let columns: ColumnSet
  private let columnKeys: [(key: String, layerKey: String)]
  private var selection: FieldSelection?
  private let selectionNeeds: Needs?
  private let selectionNames: [String]
  private var walk = TreeWalk()
  private var groups: Grouping
  /// By field: its name with the name of its protocol in front, dots as underscores; empty until
  /// it is first written.
  private var keys: [[UInt8]]

  /// - Parameter fields: what `-e` gave; nil for whole trees.
  public init(
    _ context: ReportContext, filter: LayerFilter? = nil, _ parts: Parts = Parts(),
    fields: [String]? = nil, columns: [Column] = Column.standard, time: TimeStyle = TimeStyle()
  ) throws(UnknownFields) {
    shared = JsonShared(context, filter)
    self.parts = parts
    self.columns = ColumnSet(context, columns, time: time)
    columnKeys = columns.map { column in
      let title = column.title.lowercased().map { $0 == "." || $0 == " " ? "_" : $0 }
      return (String(title), "_ws_col__ws_col_" + column.format.fieldName)
    }
    groups = Grouping(fields: context.registry.fields.count)
    keys = .init(repeating: [], count: context.registry.fields.count)
    if let fields {
      let made = try FieldSelection(
        fields, context, columns: columns, time: time)
      selectionNeeds = made.needs
      selectionNames = made.names
      selection = consume made
    } else {
      selectionNeeds = nil
      selectionNames = []
      selection = nil
    }
  }

  private static func key(_ field: FieldID, _ registry: SealedRegistry) -> [UInt8] {
    let spec = registry.fields[Int(field)]
    let name = spec.name
    let whole =
      name.isEmpty || (name == "text" && spec.type == .none)
      ? "text"
      : standsAlone(spec) ? name : "\(registry.protocols[Int(spec.owner)].name)_\(name)"
    return whole.utf8.map { $0 == UInt8(ascii: ".") ? UInt8(ascii: "_") : $0 }
  }

  /// Protocols, and options that tshark keeps as protocols, have no prefix.
  private static func standsAlone(_ spec: FieldSpec) -> Bool {
    if spec.type == .protocolName { return true }
    return spec.type == .bytes && spec.name.hasPrefix("tcp.options.")
      && !spec.name.dropFirst(12).contains(".")
  }

  public var needs: Needs {
    if let selectionNeeds { return selectionNeeds }
    var needs = Needs()
    needs.wholeTree = true
    needs.labels = true
    needs.places = parts.raw
    if parts.summary { needs.columns = true }
    if !parts.layers { needs.wholeTree = false }
    return needs
  }

  /// Must be called when the run's needs are more than this report's.
  public mutating func bind(_ needs: Needs) { selection?.bind(needs) }

  public func begin(_ out: inout TextWriter) {}
  public func end(_ out: inout TextWriter) {}

  public mutating func packet(_ tree: borrowing Tree, to out: inout TextWriter) {
    out.text("{\"index\":{\"_index\":\"")
    shared.indexName(tree, to: &out)
    out.text("\"}}\n{\"timestamp\":\"")
    let time = tree.record.time
    out.signed(time.seconds &* 1000 &+ Int64(time.nanoseconds / 1_000_000))
    out.byte(0x22)
    if parts.summary {
      out.byte(0x2c)
      writeColumns(tree, byLayer: false, to: &out)
    }
    if !parts.layers { return out.text("}\n") }
    out.text(",\"layers\":{")
    if selectionNeeds != nil {
      chosen(tree, to: &out)
    } else {
      if parts.summary {
        out.text("\"_ws_col\":{")
        writeColumns(tree, byLayer: true, to: &out)
        out.text("},")
      }
      walk.link(tree)
      groups.prepare(tree.count)
      if walk.top != Node.none { layer(tree, walk.top, inside: false, 0, to: &out) }
    }
    out.text("}}\n")
  }

  /// The columns under their titles, or under the names that fields have for them.
  private func writeColumns(_ tree: borrowing Tree, byLayer: Bool, to out: inout TextWriter) {
    for (i, keys) in columnKeys.enumerated() {
      out.text(i == 0 ? "\"" : ",\"")
      var start = out.count
      out.string(byLayer ? keys.layerKey : keys.key)
      out.escapeJSON(from: start)
      out.text("\":\"")
      start = out.count
      columns.write(tree, i, to: &out)
      out.escapeJSON(from: start)
      out.byte(0x22)
    }
  }

  private mutating func chosen(_ tree: borrowing Tree, to out: inout TextWriter) {
    var any = false
    for i in selectionNames.indices {
      let start = out.count
      if any { out.byte(0x2c) }
      out.byte(0x22)
      let key = out.count
      for byte in selectionNames[i].utf8 { out.byte(byte == UInt8(ascii: ".") ? 0x5f : byte) }
      out.escapeJSON(from: key)
      out.text("\":[\"")
      var values = 0
      selection?.forEach(i, tree, .all, to: &out) {
        $0.text("\",\"")
      } _: { writer, from in
        writer.escapeJSON(from: from)
        values += 1
      }
      if values == 0 {
        out.cut(to: start)
      } else {
        out.text("\"]")
        any = true
      }
    }
  }

  /// The members of one layer: all items below it that are not in a layer of their own.
  private mutating func layer(
    _ tree: borrowing Tree, _ first: UInt32, inside: Bool, _ depth: Int,
    to out: inout TextWriter
  ) {
    groups.start()
    forEachMember(tree, first, inside: inside) { report, node in
      report.groups.add(node, key: report.shared.canonical[Int(tree[Int(node)].field)])
    }
    var comma = false
    forEachMember(tree, first, inside: inside) { report, node in
      guard report.groups.heads(node) else { return }
      report.member(tree, node, inside, depth, &comma, to: &out)
    }
  }

  /// Visits items without entering layers inside this one, or items that were not chosen.
  private mutating func forEachMember(
    _ tree: borrowing Tree, _ first: UInt32, inside: Bool,
    _ visit: (inout EkReport, UInt32) -> Void
  ) {
    let stop = tree[Int(first)].parent
    var node = first
    while node != Node.none {
      visit(&self, node)
      let child = walk.firstChild(node)
      let field = tree[Int(node)].field
      let shown = shared.layers.shows(field, inside: inside)
      if child != Node.none, shown, !shared.isObject[Int(field)] {
        node = child
        continue
      }
      var next = walk.nextSibling(node)
      while next == Node.none, tree[Int(node)].parent != stop {
        node = tree[Int(node)].parent
        next = walk.nextSibling(node)
      }
      node = next
    }
  }

  private mutating func member(
    _ tree: borrowing Tree, _ head: UInt32, _ inside: Bool, _ depth: Int, _ comma: inout Bool,
    to out: inout TextWriter
  ) {
    let node = tree[Int(head)]
    let form = shared.texts.forms.form(node.field)
    if parts.raw, shared.hasRaw(node, form) {
      key(node.field, "_raw\":", &comma, to: &out)
      list(head, to: &out) { report, member, out in
        out.byte(0x22)
        report.shared.raw(tree, tree[Int(member)], form, to: &out)
        out.byte(0x22)
      }
    }
    key(node.field, "\":", &comma, to: &out)
    let shown = shared.layers.shows(node.field, inside: inside)
    list(head, to: &out) { report, member, out in
      if !shown {
        out.text("{\"filtered\":\"")
        report.shared.texts.forms.write(form.name, to: &out)
        out.text("\"}")
      } else if report.shared.isObject[Int(node.field)] {
        out.byte(0x7b)
        let child = report.walk.firstChild(member)
        if child != Node.none, depth < 300 {
          let opens = report.shared.layers.opens(node.field, inside: inside)
          report.layer(tree, child, inside: opens, depth + 1, to: &out)
        }
        out.byte(0x7d)
      } else {
        report.value(tree, member, form, to: &out)
      }
    }
  }

  private mutating func key(
    _ field: FieldID, _ rest: StaticString, _ comma: inout Bool, to out: inout TextWriter
  ) {
    if comma { out.byte(0x2c) }
    comma = true
    out.byte(0x22)
    if keys[Int(field)].isEmpty {
      keys[Int(field)] = Self.key(field, shared.texts.forms.registry)
    }
    keys[Int(field)].withUnsafeBytes { out.append($0) }
    out.text(rest)
  }

  private mutating func list(
    _ head: UInt32, to out: inout TextWriter,
    _ write: (inout EkReport, UInt32, inout TextWriter) -> Void
  ) {
    let isList = groups.following(head) != Node.none
    if isList { out.byte(0x5b) }
    var node = head
    while node != Node.none {
      let next = groups.following(node)
      write(&self, node, &out)
      if next != Node.none { out.byte(0x2c) }
      node = next
    }
    if isList { out.byte(0x5d) }
  }

  private func value(
    _ tree: borrowing Tree, _ index: UInt32, _ form: FieldForm, to out: inout TextWriter
  ) {
    let node = tree[Int(index)]
    switch form.type {
    case .boolean: return out.text(node.value != 0 ? "true" : "false")
    case .none where form.isText:
      out.byte(0x22)
      let start = out.count
      shared.texts.label(tree, Int(index), node, to: &out)
      out.escapeJSON(from: start)
    case .none: return out.text("null")
    case .uint8, .uint16, .uint24, .uint32, .uint40, .uint48, .uint56, .uint64:
      out.byte(0x22)
      out.decimal(node.value)
    case .int8, .int16, .int24, .int32, .int40, .int48, .int56, .int64:
      out.byte(0x22)
      out.signed(Int64(bitPattern: node.value))
    default:
      out.byte(0x22)
      shared.value(tree, node, form, to: &out)
    }
    out.byte(0x22)
  }
}
