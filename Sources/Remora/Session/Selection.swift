import RemoraCore
import RemoraFilter

/// The filters of a run, with what running them writes to.
struct Selection: ~Copyable {
  private let display: Filter?
  private let read: Filter?
  private var displayScratch: FilterScratch?
  private var readScratch: FilterScratch?

  /// Compiles both filters and adds what they need.
  init(
    display: String?, read: String?, _ registry: SealedRegistry, _ needs: inout Needs
  ) throws(Refusal) {
    let first = try Selection.compile(display, registry)
    let second = try Selection.compile(read, registry)
    if let first { needs.formUnion(first.needs) }
    if let second { needs.formUnion(second.needs) }
    self.display = first
    self.read = second
    displayScratch = nil
    readScratch = nil
  }

  /// Ties the filters to trees made for `needs`.
  mutating func bind(to needs: Needs) {
    if let display { displayScratch = display.scratch(for: needs) }
    if let read { readScratch = read.scratch(for: needs) }
  }

  mutating func passes(_ tree: borrowing Tree) -> Bool {
    displayScratch?.passes(tree) ?? true
  }

  mutating func readFilterPasses(_ tree: borrowing Tree) -> Bool {
    readScratch?.passes(tree) ?? true
  }

  /// Makes a packet the one that `${field}` references read.
  mutating func select(_ tree: borrowing Tree) {
    displayScratch?.select(tree)
    readScratch?.select(tree)
  }

  private static func compile(
    _ text: String?, _ registry: SealedRegistry
  ) throws(Refusal) -> Filter? {
    guard let text else { return nil }
    do throws(FilterError) {
      let filter = try Filter(text, registry: registry, options: .session(for: text))
      return filter.isEmpty ? nil : filter
    } catch { throw Refusal(error, filter: text) }
  }
}

/// Why a run does not begin: what to print, and the exit status.
struct Refusal: Error {
  let lines: [String]
  let status: Int32

  init(_ error: UsageError) {
    lines = ["remora: \(error.message)"]
    status = error.status
  }

  /// A filter's error: the sentence, the filter, and a caret below the place.
  init(_ error: FilterError, filter: String) {
    var lines = ["remora: \(error.message)"]
    if let (line, caret) = error.underlined(error.text ?? filter) {
      lines.append("    " + line)
      lines.append("    " + caret)
    }
    lines += error.notes.map { "    " + $0 }
    self.lines = lines
    status = 4
  }
}
