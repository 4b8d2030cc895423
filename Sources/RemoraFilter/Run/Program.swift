internal import RemoraCore

/// A field read, sealed: where its slots, layers and labels lie in the program's tables.
struct SealedRead: BitwiseCopyable {
  enum Source: UInt8, BitwiseCopyable { case packet, column, selected }
  var source: Source
  var column: UInt8 = 0
  var isRaw = false
  var isScoped = false
  var hasLabels = false
  var slotFirst: UInt32 = 0
  var slotCount: UInt32 = 0
  var layerFirst: UInt32 = 0
  var layerCount: UInt32 = 0
}

/// Where a scope's slots lie among the registers' numbers.
struct SealedScope: BitwiseCopyable {
  var slotFirst: UInt32
  var slotCount: UInt32
  var isProtocol: Bool
}

struct SealedSlot: BitwiseCopyable {
  var slot: UInt32
  var type: FieldType
  var labelFirst: UInt32 = 0
  var labelCount: UInt32 = 0
  /// The number of a text-making function, or -1.
  var maker: Int32 = -1
}

/// Values from `low` to `high` have the label `text`.
struct SealedLabel: BitwiseCopyable {
  var low: UInt64
  var high: UInt64
  var text: Cell
}

/// Sorted runs in `runs`, and pairs of registers in `pairs`.
struct SealedSet: BitwiseCopyable {
  var runFirst: UInt32 = 0
  var runCount: UInt32 = 0
  var pairFirst: UInt32 = 0
  var pairCount: UInt32 = 0
}

struct Run: BitwiseCopyable {
  var low: Cell
  var high: Cell
}

/// Registers of the ends of a computed element.
struct Pair: BitwiseCopyable {
  var low: UInt32
  var high: UInt32
}

/// What the compiler makes, before it is sealed.
struct ProgramDraft {
  var code: [Instruction] = []
  var cells: [Cell] = []
  var bytes: [UInt8] = []
  var reads: [SealedRead] = []
  var slots: [SealedSlot] = []
  var labels: [SealedLabel] = []
  var ranges: [SliceRange] = []
  var sets: [SealedSet] = []
  var runs: [Run] = []
  var pairs: [Pair] = []
  var registers: [UInt32] = []
  var scopes: [SealedScope] = []
  var makers: [@Sendable (UInt64) -> String] = []
  var regexes: [Regex] = []
  var registerCount = 0
  var flagCount = 0
  var slotTotal = 0
  var isStrict = false
  var entry: Int32 = -1
}

/// A compiled filter: tables that never change, reached through raw pointers so that running it
/// counts no references. Freed with the last filter and scratch that use it.
final class Program: @unchecked Sendable {
  let view: ProgramView
  let makers: [@Sendable (UInt64) -> String]
  private let regexes: [Regex]

  init(_ draft: ProgramDraft) {
    regexes = draft.regexes
    makers = draft.makers
    view = ProgramView(draft)
  }

  /// The text of a compiled pattern.
  func pattern(of code: OpaquePointer) -> String? {
    regexes.first { $0.code == code }?.pattern
  }

  deinit { view.free() }
}
