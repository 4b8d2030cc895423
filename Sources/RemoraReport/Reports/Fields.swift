public import RemoraCore

/// How `-T fields` lays out its values, `-E`.
public struct FieldsOptions: Sendable {
  public enum Occurrence: String, Sendable {
    case first = "f"
    case last = "l"
    case all = "a"
  }
  public enum Quote: String, Sendable {
    case none = "n"
    case single = "s"
    case double = "d"
  }

  public var bom = false
  public var header = false
  public var separator: UInt8 = 9
  public var occurrence = Occurrence.all
  public var aggregator: UInt8 = 0x2c
  public var quote = Quote.none
  /// Control characters and backslashes are written as in C.
  public var escape = true

  public init() {}

  /// Takes one option as it is given, `separator=/t`. Returns false if it is none.
  public mutating func set(_ option: String) -> Bool {
    guard let equal = option.firstIndex(of: "=") else { return false }
    let name = option[..<equal]
    let value = option[option.index(after: equal)...]
    switch name {
    case "bom": return Self.flag(value, &bom)
    case "header": return Self.flag(value, &header)
    case "escape": return Self.flag(value, &escape)
    case "separator": return Self.character(value, &separator)
    case "aggregator": return Self.character(value, &aggregator)
    case "occurrence":
      guard let known = Occurrence(rawValue: String(value)) else { return false }
      occurrence = known
    case "quote":
      guard let known = Quote(rawValue: String(value)) else { return false }
      quote = known
    default: return false
    }
    return true
  }

  private static func flag(_ value: Substring, _ flag: inout Bool) -> Bool {
    switch value {
    case "y": flag = true
    case "n": flag = false
    default: return false
    }
    return true
  }

  private static func character(_ value: Substring, _ byte: inout UInt8) -> Bool {
    let bytes = Array(value.utf8)
    guard let first = bytes.first else { return false }
    if first != UInt8(ascii: "/") {
      byte = first
      return true
    }
    // A stroke leads a letter: tab, blank, or itself.
    switch bytes.count > 1 ? bytes[1] : UInt8(ascii: "/") {
    case UInt8(ascii: "t"): byte = 9
    case UInt8(ascii: "s"): byte = 0x20
    case let other: byte = other
    }
    return true
  }
}

/// Names given with `-e` that no field has.
public struct UnknownFields: Error, Sendable, CustomStringConvertible {
  public let names: [String]
  public init(names: [String]) { self.names = names }
  public var description: String {
    "Some fields aren't valid:\n" + names.map { "\t\($0)" }.joined(separator: "\n")
  }
}

/// Chosen fields and columns of each packet: what `-e` asks for, however it is written out.
struct FieldSelection: ~Copyable {
  enum Source {
    /// Slots of all fields that have the name.
    case fields([FieldID])
    case column(ColumnFormat)
    case computed(any ComputedValues)
  }

  let names: [String]
  let sources: [Source]
  private var slots: [[Int]]
  private let columns: ColumnSet
  let texts: FieldTexts
  private var found: [Int] = []

  init(
    _ names: [String], _ context: ReportContext, columns set: [Column], time: TimeStyle
  ) throws(UnknownFields) {
    // A column named by its title has the name of its format in what is printed.
    self.names = names.map { name in
      ColumnFormat(fieldName: name, among: set).map { "_ws.col." + $0.fieldName } ?? name
    }
    columns = ColumnSet(context, set, time: time)
    texts = context.texts()
    var sources: [Source] = []
    var unknown: [String] = []
    for name in names {
      if let format = ColumnFormat(fieldName: name, among: set) {
        sources.append(.column(format))
        continue
      }
      let registry = context.registry
      let known =
        !registry.fields(named: name).isEmpty || registry.catalog?.spec(named: name) != nil
      let current = known ? name : registry.currentName(of: name) ?? name
      var fields = registry.fields(named: current)
      if name == "text" { fields += context.registry.fields(named: "") }
      if fields.isEmpty, name != "text", registry.catalog?.spec(named: current) == nil {
        if let made = context.computed?(name) {
          sources.append(.computed(made))
          continue
        }
        unknown.append(name)
      }
      sources.append(.fields(fields))
    }
    if !unknown.isEmpty { throw UnknownFields(names: unknown) }
    self.sources = sources
    slots = sources.map { _ in [] }
    bind(needs)
  }

  var needs: Needs {
    var needs = Needs()
    for source in sources {
      switch source {
      case .column: needs.columns = true
      case .computed(let values): needs.formUnion(values.needs)
      case .fields(let fields):
        for field in fields {
          needs.want(field)
          let type = texts.forms.form(field).type
          if type == .none || type == .protocolName { needs.labels = true }
        }
      }
    }
    return needs
  }

  /// Tells which slots the run's needs gave to the fields.
  mutating func bind(_ needs: Needs) {
    for (i, source) in sources.enumerated() {
      switch source {
      case .fields(let fields):
        slots[i] = fields.compactMap { needs.slots.firstIndex(of: $0) }
      case .computed(let values): values.bind(needs)
      case .column: break
      }
    }
  }

  /// Calls `body` for each value of entry `index`, in the order of the tree.
  mutating func forEach(
    _ index: Int, _ tree: borrowing Tree, _ occurrence: FieldsOptions.Occurrence,
    to out: inout TextWriter, _ separate: (inout TextWriter) -> Void,
    _ finish: (inout TextWriter, Int) -> Void
  ) {
    if case .column(let format) = sources[index] {
      let start = out.count
      columns.write(tree, format, to: &out)
      finish(&out, start)
      return
    }
    if case .computed(let values) = sources[index] {
      let texts = values.texts(tree)
      for (i, place) in occurrence.range(of: texts.count).enumerated() {
        if i > 0 { separate(&out) }
        let start = out.count
        out.string(texts[place])
        finish(&out, start)
      }
      return
    }
    found.removeAll(keepingCapacity: true)
    for slot in slots[index] {
      var node = tree.first(slot: slot)
      while let at = node {
        found.append(at)
        node = tree.next(at)
      }
    }
    if slots[index].count > 1 { found.sort() }
    var isFirst = true
    for i in occurrence.range(of: found.count) {
      if !isFirst { separate(&out) }
      isFirst = false
      let start = out.count
      write(tree, found[i], to: &out)
      finish(&out, start)
    }
  }

  /// One value. Items without one are written by their line, or as a mere presence.
  private func write(_ tree: borrowing Tree, _ index: Int, to out: inout TextWriter) {
    let node = tree[index]
    let form = texts.forms.form(node.field)
    switch form.type {
    case .none:
      if form.isText { texts.label(tree, index, node, to: &out) } else { out.byte(0x31) }
    case .protocolName:
      // A protocol whose line says no more than its name is written by its short one.
      let start = out.count
      texts.label(tree, index, node, to: &out)
      if form.label.length == out.count - start { shorten(form, from: start, to: &out) }
    case .bytes, .uintBytes:
      if form.base == .none || form.base == .dec {
        tree.withValue(node) { out.hex($0) }
      } else {
        texts.value(tree, node, form, to: &out)
      }
    default: texts.value(tree, node, form, to: &out)
    }
  }
}

extension FieldsOptions.Occurrence {
  /// Which of so many values are written.
  fileprivate func range(of count: Int) -> Range<Int> {
    switch self {
    case .all: 0..<count
    case .first: 0..<min(1, count)
    case .last: max(0, count - 1)..<count
    }
  }
}

extension FieldSelection {
  private func shorten(_ form: FieldForm, from start: Int, to out: inout TextWriter) {
    let label = out.slice(from: start)
    texts.forms.write(form.label, to: &out)
    let isPlain = out.slice(from: start + label.utf8.count) == label
    out.cut(to: isPlain ? start : start + label.utf8.count)
    if isPlain { texts.forms.write(form.name, to: &out) }
  }
}

/// A table of chosen fields, `-T fields -e …`.
public struct FieldsReport: ~Copyable {
  private var selection: FieldSelection
  private let options: FieldsOptions
  private let quote: UInt8?

  /// - Parameter names: what `-e` gave, in order.
  /// - Throws: the names that are no field.
  public init(
    _ context: ReportContext, _ names: [String], _ options: FieldsOptions,
    columns: [Column] = Column.standard, time: TimeStyle = TimeStyle()
  ) throws(UnknownFields) {
    selection = try FieldSelection(
      names, context, columns: columns, time: time)
    self.options = options
    quote =
      switch options.quote {
      case .none: nil
      case .single: 0x27
      case .double: 0x22
      }
  }

  public var needs: Needs { selection.needs }

  /// Must be called when the run's needs are more than this report's.
  public mutating func bind(_ needs: Needs) { selection.bind(needs) }

  public func begin(_ out: inout TextWriter) {
    if options.bom { out.text("\u{feff}") }
    guard options.header else { return }
    for (i, name) in selection.names.enumerated() {
      if i > 0 { out.byte(options.separator) }
      out.string(name)
    }
    out.byte(0x0a)
  }

  public mutating func packet(_ tree: borrowing Tree, to out: inout TextWriter) {
    let options = self.options
    let quote = self.quote
    for i in 0..<selection.names.count {
      if i > 0 { out.byte(options.separator) }
      let start = out.count
      if let quote { out.byte(quote) }
      let inner = out.count
      selection.forEach(i, tree, options.occurrence, to: &out) {
        $0.byte(options.aggregator)
      } _: { writer, from in
        if options.escape {
          writer.escapeC(from: from, doubling: quote)
        } else if let quote {
          writer.double(quote, from: from)
        }
      }
      if let quote {
        // An absent field is nothing at all, not an empty string.
        if out.count == inner { out.cut(to: start) } else { out.byte(quote) }
      }
    }
    out.byte(0x0a)
  }

  public func end(_ out: inout TextWriter) {}
}

extension ColumnFormat {
  /// The column that `_ws.col.NAME` stands for, by its title or by the name of its format.
  init?(fieldName: String, among columns: [Column]) {
    guard fieldName.hasPrefix("_ws.col.") else { return nil }
    let name = fieldName.dropFirst(8).lowercased()
    if let column = columns.first(where: { $0.title.lowercased() == name }) {
      self = column.format
      return
    }
    guard let format = Self.fieldNames[name] else { return nil }
    self = format
  }

  /// What stands behind `_ws_col_` in JSON for Elasticsearch.
  package var fieldName: String {
    switch self {
    case .number: "number"
    case .time: "cls_time"
    case .source: "def_src"
    case .destination: "def_dst"
    case .protocol: "protocol"
    case .length: "packet_length"
    case .info: "info"
    default: Self.fieldNames.filter { $0.value == self }.keys.min() ?? "custom"
    }
  }

  private static var fieldNames: [String: ColumnFormat] {
    [
      "number": .number, "cls_time": .time, "time": .time, "rel_time": .relativeTime,
      "delta_time": .deltaTime, "abs_time": .absoluteTime, "abs_ymd_time": .absoluteDate,
      "abs_ydoy_time": .absoluteDayOfYear, "utc_time": .utcTime, "utc_ymc_time": .utcDate,
      "utc_ydoy_time": .utcDayOfYear, "def_src": .source, "source": .source,
      "res_src": .sourceResolved, "unres_src": .sourceUnresolved, "def_dst": .destination,
      "destination": .destination, "res_dst": .destinationResolved,
      "unres_dst": .destinationUnresolved, "def_src_port": .sourcePort,
      "res_src_port": .sourcePortResolved, "unres_src_port": .sourcePortUnresolved,
      "def_dst_port": .destinationPort, "res_dst_port": .destinationPortResolved,
      "unres_dst_port": .destinationPortUnresolved, "def_dl_src": .linkSource,
      "res_dl_src": .linkSourceResolved, "unres_dl_src": .linkSourceUnresolved,
      "def_dl_dst": .linkDestination, "res_dl_dst": .linkDestinationResolved,
      "unres_dl_dst": .linkDestinationUnresolved, "def_net_src": .networkSource,
      "res_net_src": .networkSourceResolved, "unres_net_src": .networkSourceUnresolved,
      "def_net_dst": .networkDestination, "res_net_dst": .networkDestinationResolved,
      "unres_net_dst": .networkDestinationUnresolved, "protocol": .protocol,
      "packet_length": .length, "length": .length, "info": .info,
    ]
  }
}
