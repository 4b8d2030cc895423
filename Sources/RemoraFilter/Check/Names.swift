internal import RemoraCore

/// What a name in a filter stands for: all fields registered under it.
struct ResolvedName {
  var name: String
  var fields: [FieldSpec] = []
  var column: Column?
  /// Where no loaded protocol has the name: what is known of it. It is in no packet.
  var known: FieldSpec?
  /// Whether the name is an old one.
  var isRenamed = false

  /// That of the last registered, by which literals are converted.
  var type: FieldType { column == nil ? spec?.type ?? .none : .string }
  /// The declaration that labels are taken from.
  var spec: FieldSpec? { fields.last ?? known }

  /// The last declaration that has labels, or the last.
  var labelSpec: FieldSpec? {
    fields.count > 1 ? fields.last(where: \.hasLabels) ?? spec : spec
  }

  /// A label as it is spelt in one of several declarations that have different ones; nil where
  /// there is one set of labels, or where none has this one.
  func labelOfSome(_ text: String) -> String? {
    guard fields.count > 1, type.isWhole || type == .boolean, let spec = labelSpec,
      fields.contains(where: { !$0.hasSameLabels(as: spec) })
    else { return nil }
    for field in fields.reversed() {
      switch field.text {
      case .names:
        guard let run = field.runs(labelled: text).first else { continue }
        return field.labelTable.entries.first { $0.low == run.low.bits }?.label ?? text
      case .flag(let set, let unset):
        let text = text.lowercased()
        if set.lowercased() == text { return set }
        if unset.lowercased() == text { return unset }
      default: continue
      }
    }
    return nil
  }

  /// The same name read as a string where there is such a field, or as none.
  func preferring(string: Bool) -> ResolvedName {
    guard fields.count > 1, let index = fields.lastIndex(where: { $0.type.isString == string })
    else { return self }
    var copy = self
    copy.fields.append(copy.fields.remove(at: index))
    return copy
  }
}

extension FieldSpec {
  /// Whether values have labels that stand for them.
  var hasLabels: Bool {
    guard type.isWhole || type == .boolean else { return false }
    switch text {
    case .names, .flag, .custom, .unit: return true
    case .plain, .shown: return false
    }
  }

  func hasSameLabels(as other: FieldSpec) -> Bool {
    switch (text, other.text) {
    case (.names(let a), .names(let b)):
      a.entries.count == b.entries.count
        && zip(a.entries, b.entries).allSatisfy {
          $0.low == $1.low && $0.high == $1.high && $0.name == $1.name
        }
    case (.flag(let set, let unset), .flag(let otherSet, let otherUnset)):
      set == otherSet && unset == otherUnset
    case (.plain, .plain): true
    default: false
    }
  }

  var labelTable: LabelTable {
    var table = LabelTable()
    switch text {
    case .names(let names):
      table.entries = names.entries.map { ($0.low, $0.high, $0.name) }
    case .flag(let set, let unset):
      table.entries = [(0, 0, unset), (1, .max, set)]
    case .custom(let make): table.make = make
    case .unit(let unit):
      let isHex = base == .hex
      let width = Int(containerBits == 0 ? 32 : containerBits) / 4
      let type = type
      table.make = { value in
        var number = type.isSigned ? String(Int64(bitPattern: value)) : String(value)
        if isHex {
          let digits = String(value, radix: 16)
          number = "0x" + String(repeating: "0", count: Swift.max(0, width - digits.count)) + digits
        }
        return number + (value == 1 ? unit.singular : unit.plural)
      }
    case .plain, .shown: break
    }
    return table
  }
}

/// Looks names up, once each.
struct NameTable {
  let registry: SealedRegistry
  private var known: [String: Int] = [:]
  private(set) var names: [ResolvedName] = []
  /// Names are looked up behind this one first: `qry.name` in `same(dns: …)`.
  var scope: String?

  init(_ registry: SealedRegistry) { self.registry = registry }

  /// Nil when no field has that name.
  mutating func resolve(_ name: String) -> ResolvedName? {
    if let scope {
      self.scope = nil
      defer { self.scope = scope }
      if let inner = resolve(scope + "." + name) { return inner }
    }
    if let index = known[name] { return index < 0 ? nil : names[index] }
    guard let found = find(name) else {
      known[name] = -1
      return nil
    }
    known[name] = names.count
    names.append(found)
    return found
  }

  private func find(_ name: String) -> ResolvedName? {
    if let column = Column(rawValue: name) { return ResolvedName(name: name, column: column) }
    if let found = registered(name, as: name) { return found }
    if let current = registry.currentName(of: name), var found = registered(current, as: current) {
      found.isRenamed = true
      return found
    }
    return nil
  }

  private func registered(_ name: String, as shown: String) -> ResolvedName? {
    let ids = registry.fields(named: name)
    if !ids.isEmpty {
      return ResolvedName(name: shown, fields: ids.compactMap { registry.spec($0) })
    }
    guard let known = registry.catalog?.spec(named: name) else { return nil }
    return ResolvedName(name: shown, known: known)
  }
}
