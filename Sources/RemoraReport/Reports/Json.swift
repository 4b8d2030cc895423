public import RemoraCore

/// Whole trees, or chosen fields, as one JSON array: `-T json`.
public struct JsonReport: ~Copyable {
  public struct Options: Sendable {
    /// Items of the same name become one array; otherwise they repeat their key.
    public var mergesDuplicates = false
    /// Adds `NAME_raw: [bytes, offset, length, mask, type, source]` (`-x`).
    public var raw = false
    /// Only those, for every item, and no values (`-T jsonraw`).
    public var rawOnly = false
    public var filter: LayerFilter?
    public init() {}
  }

  private let options: Options
  private let shared: JsonShared
  private var selection: FieldSelection?
  private let selectionNeeds: Needs?
  private let selectionNames: [String]
  private var walk = TreeWalk()
  private var groups: Grouping
  private var isFirst = true

  /// - Parameter fields: what `-e` gave; nil for whole trees.
  public init(
    _ context: ReportContext, _ options: Options = Options(), fields: [String]? = nil,
    columns: [Column] = Column.standard, time: TimeStyle = TimeStyle()
  ) throws(UnknownFields) {
    self.options = options
    shared = JsonShared(context, options.filter)
    groups = Grouping(fields: context.registry.fields.count)
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

  public var needs: Needs {
    if let selectionNeeds { return selectionNeeds }
    var needs = Needs()
    needs.wholeTree = true
    needs.labels = true
    needs.places = options.raw || options.rawOnly
    return needs
  }

  /// Must be called when the run's needs are more than this report's.
  public mutating func bind(_ needs: Needs) { selection?.bind(needs) }

  public func begin(_ out: inout TextWriter) { out.byte(0x5b) }

  public mutating func packet(_ tree: borrowing Tree, to out: inout TextWriter) {
    out.text(isFirst ? "\n  {\n    \"_index\": \"" : ",\n  {\n    \"_index\": \"")
    isFirst = false
    shared.indexName(tree, to: &out)
    out.text("\",\n    \"_score\": null,\n    \"_source\": {\n      \"layers\": {")
    let isEmpty = selectionNeeds == nil ? !layers(tree, to: &out) : !chosen(tree, to: &out)
    out.text(isEmpty ? "}\n    }\n  }" : "\n      }\n    }\n  }")
  }

  public func end(_ out: inout TextWriter) { out.text(isFirst ? "]\n" : "\n]\n") }

  // MARK: Chosen fields

  private mutating func chosen(_ tree: borrowing Tree, to out: inout TextWriter) -> Bool {
    var any = false
    for i in selectionNames.indices {
      let start = out.count
      out.text(any ? ",\n        \"" : "\n        \"")
      let key = out.count
      out.string(selectionNames[i])
      out.escapeJSON(from: key)
      out.text("\": [\n          \"")
      var values = 0
      selection?.forEach(i, tree, .all, to: &out) {
        $0.text("\",\n          \"")
      } _: { writer, from in
        writer.escapeJSON(from: from)
        values += 1
      }
      if values == 0 {
        out.cut(to: start)
      } else {
        out.text("\"\n        ]")
        any = true
      }
    }
    return any
  }

  // MARK: Whole trees

  private mutating func layers(_ tree: borrowing Tree, to out: inout TextWriter) -> Bool {
    walk.link(tree)
    groups.prepare(tree.count)
    if walk.top == Node.none { return false }
    members(tree, walk.top, 4, inside: false, to: &out)
    return true
  }

  /// The members of an object, from its first item on, without its braces.
  private mutating func members(
    _ tree: borrowing Tree, _ first: UInt32, _ level: Int, inside: Bool, to out: inout TextWriter
  ) {
    if options.mergesDuplicates { group(tree, first, to: &out) }
    var node = first
    var comma = false
    while node != Node.none {
      let item = tree[Int(node)]
      if options.mergesDuplicates, !groups.heads(node) {
        node = walk.nextSibling(node)
        continue
      }
      let form = shared.texts.forms.form(item.field)
      let shown = shared.layers.shows(item.field, inside: inside)
      let isList = options.mergesDuplicates && groups.following(node) != Node.none
      if options.rawOnly ? !form.isText : options.raw && shared.hasRaw(item, form) {
        key(tree, node, form, "_raw", level, &comma, to: &out)
        list(node, isList, level, to: &out) { report, member, level, out in
          report.raw(tree, tree[Int(member)], level, to: &out)
        }
      }
      let hasChildren = walk.firstChild(node) != Node.none
      if isPlainObject(form, hasChildren) {
        key(tree, node, form, "", level, &comma, to: &out)
        list(node, isList, level, to: &out) { report, member, level, out in
          report.object(tree, member, level, shown, inside, to: &out)
        }
      } else {
        if !options.rawOnly {
          key(tree, node, form, "", level, &comma, to: &out)
          list(node, isList, level, to: &out) { report, member, _, out in
            report.leaf(tree, member, to: &out)
          }
        }
        if hasChildren {
          key(tree, node, form, "_tree", level, &comma, to: &out)
          list(node, isList, level, to: &out) { report, member, level, out in
            report.object(tree, member, level, shown, inside, to: &out)
          }
        }
      }
      node = walk.nextSibling(node)
    }
  }

  /// Items without a value of their own hold their children directly.
  private func isPlainObject(_ form: FieldForm, _ hasChildren: Bool) -> Bool {
    if form.type == .none { return hasChildren }
    return form.type == .protocolName && hasChildren && shared.isObject[Int(form.id)]
  }

  private mutating func group(
    _ tree: borrowing Tree, _ first: UInt32, to out: inout TextWriter
  ) {
    groups.start()
    var labels: [String: UInt32] = [:]
    var node = first
    while node != Node.none {
      let item = tree[Int(node)]
      if shared.texts.forms.form(item.field).isText {
        let start = out.count
        shared.texts.label(tree, Int(node), item, to: &out)
        let label = out.slice(from: start)
        out.cut(to: start)
        if let tail = labels[label] {
          groups.append(node, behind: tail)
        } else {
          groups.addAlone(node)
        }
        labels[label] = node
      } else {
        groups.add(node, key: shared.canonical[Int(item.field)])
      }
      node = walk.nextSibling(node)
    }
  }

  private func key(
    _ tree: borrowing Tree, _ node: UInt32, _ form: FieldForm, _ suffix: StaticString,
    _ level: Int, _ comma: inout Bool, to out: inout TextWriter
  ) {
    out.text(comma ? ",\n" : "\n")
    comma = true
    out.spaces(2 &* level)
    out.byte(0x22)
    if form.isText {
      let start = out.count
      shared.texts.label(tree, Int(node), tree[Int(node)], to: &out)
      out.escapeJSON(from: start)
    } else {
      shared.texts.forms.write(form.name, to: &out)
    }
    out.text(suffix)
    out.text("\": ")
  }

  /// One value, or the values of all items of the group in brackets.
  private mutating func list(
    _ head: UInt32, _ isList: Bool, _ level: Int, to out: inout TextWriter,
    _ write: (inout JsonReport, UInt32, Int, inout TextWriter) -> Void
  ) {
    if !isList { return write(&self, head, level, &out) }
    out.byte(0x5b)
    var node = head
    while node != Node.none {
      // Read before writing: inner objects form groups of their own.
      let next = groups.following(node)
      out.byte(0x0a)
      out.spaces(2 * (level + 1))
      write(&self, node, level + 1, &out)
      if next != Node.none { out.byte(0x2c) }
      node = next
    }
    out.byte(0x0a)
    out.spaces(2 * level)
    out.byte(0x5d)
  }

  private mutating func object(
    _ tree: borrowing Tree, _ node: UInt32, _ level: Int, _ shown: Bool, _ inside: Bool,
    to out: inout TextWriter
  ) {
    let child = walk.firstChild(node)
    out.byte(0x7b)
    if !shown {
      out.byte(0x0a)
      out.spaces(2 * (level + 1))
      out.text("\"filtered\": \"")
      let form = shared.texts.forms.form(tree[Int(node)].field)
      if form.isText {
        let start = out.count
        shared.texts.label(tree, Int(node), tree[Int(node)], to: &out)
        out.escapeJSON(from: start)
      } else {
        shared.texts.forms.write(form.name, to: &out)
      }
      out.byte(0x22)
    } else if child != Node.none, level < JsonShared.depthLimit {
      let opens = shared.layers.opens(tree[Int(node)].field, inside: inside)
      members(tree, child, level + 1, inside: opens, to: &out)
    }
    out.byte(0x0a)
    out.spaces(2 * level)
    out.byte(0x7d)
  }

  private func leaf(_ tree: borrowing Tree, _ index: UInt32, to out: inout TextWriter) {
    let node = tree[Int(index)]
    let form = shared.texts.forms.form(node.field)
    out.byte(0x22)
    if form.type != .none, !(form.type == .protocolName && shared.isObject[Int(form.id)]) {
      shared.value(tree, node, form, to: &out)
    }
    out.byte(0x22)
  }

  private func raw(
    _ tree: borrowing Tree, _ node: Node, _ level: Int, to out: inout TextWriter
  ) {
    let form = shared.texts.forms.form(node.field)
    out.text("[\n")
    out.spaces(2 * (level + 1))
    out.byte(0x22)
    shared.raw(tree, node, form, to: &out)
    out.byte(0x22)
    // Headings that only count as protocols in filters are bytes to tshark.
    let isPart = form.type == .protocolName && !shared.isObject[Int(form.id)]
    let type: FieldType = isPart ? .bytes : form.type
    let isPlaceless = node.flags.contains(.placeless)
    let isSourceless = isPlaceless && shared.mayBeSourceless[Int(form.id)]
    for number in [
      isPlaceless ? 0 : UInt64(node.offset), isPlaceless ? 0 : UInt64(node.length), form.mask,
      UInt64(type.rawValue), UInt64(node.source),
    ].prefix(isSourceless ? 4 : 5) {
      out.text(",\n")
      out.spaces(2 * (level + 1))
      out.decimal(number)
    }
    if isSourceless {
      out.text(",\n")
      out.spaces(2 * (level + 1))
      out.text("null")
    }
    out.byte(0x0a)
    out.spaces(2 * level)
    out.byte(0x5d)
  }
}
