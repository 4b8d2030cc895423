import RemoraCore

/// How one field is written, worked out once from its declaration: 80 trivial bytes.
struct FieldForm: BitwiseCopyable {
  /// Where the names of values are found.
  enum NameLookup: UInt8 { case none, dense, sorted, linear, flag, unit, custom }

  var id: FieldID = 0
  var type = FieldType.none
  var base = Base.none
  var lookup = NameLookup.none
  /// No name: the item is a text and nothing else.
  var isText = false
  var isSigned = false
  var isString = false
  var isData = false
  /// Hexadecimal digits of the whole value, and of a masked one in a label.
  var digits: UInt8 = 0
  var labelDigits: UInt8 = 0
  var shift: UInt8 = 0
  /// Bits that a bit pattern shows.
  var patternBits: UInt8 = 0
  var mask: UInt64 = 0
  var name = TextPlace()
  var label = TextPlace()
  /// Index into the entries, or into the closures.
  var first: UInt32 = 0
  var entryCount: UInt32 = 0
  /// For dense entries: the value of the first.
  var lowest: UInt64 = 0
}

/// A run of bytes in the registry's texts.
struct TextPlace: BitwiseCopyable {
  var offset: UInt32 = 0
  var length: UInt32 = 0
}

/// One named value or range.
struct NameEntry: BitwiseCopyable {
  var low: UInt64
  var high: UInt64
  var text: TextPlace
}

/// All fields of a registry, made ready for writing. Immutable after `init`; shared by all reports.
///
/// Unchecked because of the raw memory, which is written in `init` only.
final class FieldForms: @unchecked Sendable {
  let registry: SealedRegistry
  let forms: UnsafeMutablePointer<FieldForm>
  let formCount: Int
  let entries: UnsafeMutablePointer<NameEntry>
  let texts: UnsafeMutablePointer<UInt8>
  let customs: [@Sendable (UInt64) -> String]

  init(_ registry: SealedRegistry) {
    self.registry = registry
    var made: [FieldForm] = []
    var collector = Collector()
    made.reserveCapacity(registry.fields.count)
    for spec in registry.fields { made.append(collector.form(of: spec)) }
    formCount = made.count
    forms = Self.copy(made)
    entries = Self.copy(collector.entries)
    texts = Self.copy(collector.bytes)
    customs = collector.customs
  }

  deinit {
    forms.deallocate()
    entries.deallocate()
    texts.deallocate()
  }

  private static func copy<T: BitwiseCopyable>(_ source: [T]) -> UnsafeMutablePointer<T> {
    let memory = UnsafeMutablePointer<T>.allocate(capacity: max(1, source.count))
    for (i, element) in source.enumerated() { (memory + i).initialize(to: element) }
    return memory
  }

  @inline(__always) func form(_ id: FieldID) -> FieldForm {
    Int(id) < formCount ? forms[Int(id)] : FieldForm()
  }

  @inline(__always) func write(_ place: TextPlace, to writer: inout TextWriter) {
    writer.append(texts + Int(place.offset), Int(place.length))
  }

  /// Whether a text begins with a label and the colon behind it.
  func begins(_ text: UnsafeRawBufferPointer, with label: TextPlace) -> Bool {
    let length = Int(label.length)
    guard length > 0, text.count >= length + 2, text[length] == 0x3a, text[length + 1] == 0x20
    else { return false }
    let start = texts + Int(label.offset)
    for i in 0..<length where text[i] != start[i] { return false }
    return true
  }

  /// The name of a value, or nil.
  @inline(__always) func find(_ value: UInt64, _ form: FieldForm) -> TextPlace? {
    let list = entries + Int(form.first)
    switch form.lookup {
    case .dense:
      let index = value &- form.lowest
      return index < UInt64(form.entryCount) ? list[Int(truncatingIfNeeded: index)].text : nil
    case .sorted:
      var low = 0
      var high = Int(form.entryCount)
      while low < high {
        let middle = (low &+ high) >> 1
        if list[middle].low < value { low = middle &+ 1 } else { high = middle }
      }
      return low < Int(form.entryCount) && list[low].low == value ? list[low].text : nil
    case .linear:
      for i in 0..<Int(form.entryCount) where list[i].low <= value && value <= list[i].high {
        return list[i].text
      }
      return nil
    default: return nil
    }
  }
}

/// Gathers the texts and tables of all fields.
private struct Collector {
  var bytes: [UInt8] = []
  var entries: [NameEntry] = []
  var customs: [@Sendable (UInt64) -> String] = []

  mutating func keep(_ text: String) -> TextPlace {
    let place = TextPlace(
      offset: UInt32(truncatingIfNeeded: bytes.count),
      length: UInt32(truncatingIfNeeded: text.utf8.count))
    bytes.append(contentsOf: text.utf8)
    return place
  }

  mutating func form(of spec: FieldSpec) -> FieldForm {
    var form = FieldForm()
    form.id = spec.id
    form.type = spec.type
    form.base = spec.base
    form.isText = spec.name.isEmpty || (spec.name == "text" && spec.type == .none)
    form.isSigned = spec.type.isSigned
    form.isString = spec.type.isString
    form.isData = spec.name == "data" && spec.type == .protocolName
    form.mask = spec.mask
    form.shift = spec.mask == 0 ? 0 : UInt8(truncatingIfNeeded: spec.mask.trailingZeroBitCount)
    form.digits = UInt8(truncatingIfNeeded: (spec.type.bits + 3) / 4)
    form.labelDigits = form.digits
    form.patternBits =
      spec.type.bits > 0 ? UInt8(truncatingIfNeeded: spec.type.bits) : spec.containerBits
    if spec.mask != 0 {
      let span = 64 - spec.mask.leadingZeroBitCount - spec.mask.trailingZeroBitCount
      form.labelDigits = UInt8(truncatingIfNeeded: (span + 3) / 4)
    }
    form.name = keep(spec.name)
    form.label = keep(spec.label)
    switch spec.text {
    case .plain: break
    case .names(let names): add(names, to: &form)
    case .flag(let set, let unset):
      form.lookup = .flag
      form.first = UInt32(truncatingIfNeeded: entries.count)
      entries.append(NameEntry(low: 0, high: 0, text: keep(unset)))
      entries.append(NameEntry(low: 1, high: 1, text: keep(set)))
    case .unit(let unit):
      form.lookup = .unit
      form.first = UInt32(truncatingIfNeeded: entries.count)
      entries.append(NameEntry(low: 0, high: 0, text: keep(unit.plural)))
      entries.append(NameEntry(low: 1, high: 1, text: keep(unit.singular)))
    case .custom(let make):
      form.lookup = .custom
      form.first = UInt32(truncatingIfNeeded: customs.count)
      customs.append(make)
    }
    return form
  }

  private mutating func add(_ names: ValueNames, to form: inout FieldForm) {
    form.first = UInt32(truncatingIfNeeded: entries.count)
    form.entryCount = UInt32(truncatingIfNeeded: names.entries.count)
    let single = names.entries.allSatisfy { $0.low == $0.high }
    var list = names.entries
    if single {
      // Stable, so that of two names for one value the first stays first.
      let order = list.indices.sorted { (list[$0].low, $0) < (list[$1].low, $1) }
      var unique: [ValueNames.Entry] = []
      for i in order where unique.last?.low != list[i].low { unique.append(list[i]) }
      list = unique
      form.entryCount = UInt32(truncatingIfNeeded: list.count)
    }
    for entry in list {
      entries.append(NameEntry(low: entry.low, high: entry.high, text: keep(entry.name)))
    }
    form.lookup = single ? .sorted : .linear
    if single, let first = list.first, let last = list.last,
      last.low &- first.low == UInt64(list.count - 1)
    {
      form.lookup = .dense
      form.lowest = first.low
    }
  }
}
