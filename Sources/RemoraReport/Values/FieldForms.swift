import RemoraCore
internal import Synchronization

/// How one field is written, worked out from its declaration: some 100 trivial bytes.
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
  /// The names of values: in order of value unless they are ranges.
  var entries: UnsafePointer<NameEntry>?
  var entryCount = 0
  /// For dense entries: the value of the first.
  var lowest: UInt64 = 0
}

/// A run of bytes that lives as long as its `FieldForms`.
struct TextPlace: BitwiseCopyable {
  var start: UnsafePointer<UInt8>?
  var length = 0
}

/// One named value or range.
struct NameEntry: BitwiseCopyable {
  var low: UInt64
  var high: UInt64
  var text: TextPlace
}

/// The fields of a registry, made ready for writing when they are first written: a run meets a
/// few hundred of many thousands, and some have thousands of named values.
///
/// Unchecked because of the raw memory. A form is made under the lock, never changes after it is
/// published, and lives as long as this object.
final class FieldForms: @unchecked Sendable {
  private typealias Slot = Atomic<UnsafePointer<FieldForm>?>

  let registry: SealedRegistry
  private let formCount: Int
  private let slots: UnsafeMutablePointer<Slot>
  /// The memory of all forms, their texts and tables, to be given back.
  private let memory = Mutex<[UnsafeMutableRawPointer]>([])

  init(_ registry: SealedRegistry) {
    self.registry = registry
    formCount = registry.fields.count
    slots = .allocate(capacity: max(1, formCount))
    for i in 0..<formCount { (slots + i).initialize(to: Slot(nil)) }
  }

  deinit {
    slots.deallocate()
    memory.withLock { for block in $0 { block.deallocate() } }
  }

  @inline(__always) func form(_ id: FieldID) -> FieldForm {
    guard Int(id) < formCount else { return FieldForm() }
    if let made = slots[Int(id)].load(ordering: .acquiring) { return made.pointee }
    return make(id)
  }

  @inline(never)
  private func make(_ id: FieldID) -> FieldForm {
    let spec = registry.fields[Int(id)]
    return memory.withLock { blocks in
      // Another thread may have been faster.
      if let made = slots[Int(id)].load(ordering: .acquiring) { return made.pointee }
      let form = UnsafeMutablePointer<FieldForm>.allocate(capacity: 1)
      var maker = FormMaker(blocks: [UnsafeMutableRawPointer(form)])
      form.initialize(to: maker.form(of: spec))
      blocks += maker.blocks
      slots[Int(id)].store(UnsafePointer(form), ordering: .releasing)
      return form.pointee
    }
  }

  /// What the field's own closure says of a value.
  func custom(_ value: UInt64, _ form: FieldForm) -> String {
    switch registry.fields[Int(form.id)].text {
    case .custom(let make), .shown(let make): return make(value)
    case .names(let names): return names.shown?(value) ?? ""
    default: return ""
    }
  }

  @inline(__always) func write(_ place: TextPlace, to writer: inout TextWriter) {
    if let start = place.start { writer.append(start, place.length) }
  }

  /// Writes the text of a flag's or a unit's two entries.
  @inline(__always) func write(_ form: FieldForm, entry: Int, to writer: inout TextWriter) {
    if let entries = form.entries { write(entries[entry].text, to: &writer) }
  }

  /// Whether a text begins with a label and the colon behind it.
  func begins(_ text: UnsafeRawBufferPointer, with label: TextPlace) -> Bool {
    let length = label.length
    guard length > 0, text.count >= length + 2, text[length] == 0x3a, text[length + 1] == 0x20,
      let start = label.start
    else { return false }
    for i in 0..<length where text[i] != start[i] { return false }
    return true
  }

  /// The name of a value, or nil.
  @inline(__always) func find(_ value: UInt64, _ form: FieldForm) -> TextPlace? {
    guard let list = form.entries else { return nil }
    switch form.lookup {
    case .dense:
      let index = value &- form.lowest
      return index < UInt64(form.entryCount) ? list[Int(truncatingIfNeeded: index)].text : nil
    case .sorted:
      var low = 0
      var high = form.entryCount
      while low < high {
        let middle = (low &+ high) >> 1
        if list[middle].low < value { low = middle &+ 1 } else { high = middle }
      }
      return low < form.entryCount && list[low].low == value ? list[low].text : nil
    case .linear:
      for i in 0..<form.entryCount where list[i].low <= value && value <= list[i].high {
        return list[i].text
      }
      return nil
    default: return nil
    }
  }
}

/// Makes the form of one field, its texts and its table.
private struct FormMaker {
  /// All memory that was taken.
  var blocks: [UnsafeMutableRawPointer]

  private mutating func keep(_ text: String) -> TextPlace {
    let bytes = text.utf8
    let memory = UnsafeMutablePointer<UInt8>.allocate(capacity: max(1, bytes.count))
    blocks.append(UnsafeMutableRawPointer(memory))
    for (i, byte) in bytes.enumerated() { (memory + i).initialize(to: byte) }
    return TextPlace(start: UnsafePointer(memory), length: bytes.count)
  }

  private mutating func keep(
    _ entries: [(low: UInt64, high: UInt64, name: String)]
  ) -> UnsafePointer<NameEntry> {
    var length = 0
    for entry in entries { length += entry.name.utf8.count }
    let texts = UnsafeMutablePointer<UInt8>.allocate(capacity: max(1, length))
    let table = UnsafeMutablePointer<NameEntry>.allocate(capacity: max(1, entries.count))
    blocks += [UnsafeMutableRawPointer(texts), UnsafeMutableRawPointer(table)]
    var end = texts
    for (i, entry) in entries.enumerated() {
      let start = end
      for byte in entry.name.utf8 {
        end.initialize(to: byte)
        end += 1
      }
      let text = TextPlace(start: UnsafePointer(start), length: end - start)
      (table + i).initialize(to: NameEntry(low: entry.low, high: entry.high, text: text))
    }
    return UnsafePointer(table)
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
    form.labelDigits = UInt8(truncatingIfNeeded: (spec.type.bits + 3) / 4)
    // Values of more than four bytes are written like those of eight.
    form.digits = spec.type.bits > 32 ? 16 : form.labelDigits
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
    case .names(let names) where names.shown != nil: form.lookup = .custom
    case .names(let names): add(names, to: &form)
    case .flag(let set, let unset):
      form.lookup = .flag
      form.entries = keep([(0, 0, unset), (1, 1, set)])
    case .unit(let unit):
      form.lookup = .unit
      form.entries = keep([(0, 0, unit.plural), (1, 1, unit.singular)])
    case .custom, .shown: form.lookup = .custom
    }
    return form
  }

  private mutating func add(_ names: ValueNames, to form: inout FieldForm) {
    var list = names.entries
    let single = list.allSatisfy { $0.low == $0.high }
    if single {
      // Stable, so that of two names for one value the first stays first.
      let order = list.indices.sorted { (list[$0].low, $0) < (list[$1].low, $1) }
      var unique: [ValueNames.Entry] = []
      for i in order where unique.last?.low != list[i].low { unique.append(list[i]) }
      list = unique
    }
    form.entries = keep(list.map { ($0.low, $0.high, $0.name) })
    form.entryCount = list.count
    form.lookup = single ? .sorted : .linear
    if single, let first = list.first, let last = list.last,
      last.low &- first.low == UInt64(list.count - 1)
    {
      form.lookup = .dense
      form.lowest = first.low
    }
  }
}
