internal import RemoraCore

/// The tables of a program. With `FilterScratch` and `Bytes`, this is where the filter handles
/// raw memory: written once here, read only afterwards, freed by `Program`.
struct ProgramView: BitwiseCopyable {
  let code: UnsafePointer<Instruction>
  let cells: UnsafePointer<Cell>
  let bytes: UnsafeRawBufferPointer
  let reads: UnsafePointer<SealedRead>
  let slots: UnsafePointer<SealedSlot>
  let labels: UnsafePointer<SealedLabel>
  let ranges: UnsafePointer<SliceRange>
  let sets: UnsafePointer<SealedSet>
  let runs: UnsafePointer<Run>
  let pairs: UnsafePointer<Pair>
  let registers: UnsafePointer<UInt32>
  let scopes: UnsafePointer<SealedScope>
  let regexes: UnsafePointer<OpaquePointer>
  let codeCount: Int
  let readCount: Int
  let registerCount: Int
  let flagCount: Int
  let slotTotal: Int
  let entry: Int32
  let isStrict: Bool

  init(_ draft: ProgramDraft) {
    code = Self.copy(draft.code)
    cells = Self.copy(draft.cells)
    bytes = UnsafeRawBufferPointer(start: Self.copy(draft.bytes), count: draft.bytes.count)
    reads = Self.copy(draft.reads)
    slots = Self.copy(draft.slots)
    labels = Self.copy(draft.labels)
    ranges = Self.copy(draft.ranges)
    sets = Self.copy(draft.sets)
    runs = Self.copy(draft.runs)
    pairs = Self.copy(draft.pairs)
    registers = Self.copy(draft.registers)
    scopes = Self.copy(draft.scopes)
    regexes = Self.copy(draft.regexes.map(\.code))
    codeCount = draft.code.count
    readCount = draft.reads.count
    registerCount = draft.registerCount
    flagCount = draft.flagCount
    slotTotal = draft.slotTotal
    entry = draft.entry
    isStrict = draft.isStrict
  }

  private static func copy<T: BitwiseCopyable>(_ values: [T]) -> UnsafePointer<T> {
    let memory = UnsafeMutablePointer<T>.allocate(capacity: Swift.max(1, values.count))
    for (index, value) in values.enumerated() { (memory + index).initialize(to: value) }
    return UnsafePointer(memory)
  }

  func free() {
    code.deallocate()
    cells.deallocate()
    bytes.deallocate()
    reads.deallocate()
    slots.deallocate()
    labels.deallocate()
    ranges.deallocate()
    sets.deallocate()
    runs.deallocate()
    pairs.deallocate()
    registers.deallocate()
    scopes.deallocate()
    regexes.deallocate()
  }
}
