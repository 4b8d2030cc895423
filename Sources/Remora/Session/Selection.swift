import RemoraCapture
import RemoraCore
import RemoraFilter

/// The filters of a run, with what running them writes to.
struct Selection: ~Copyable {
  private let display: Filter
  private let read: Filter
  private var displayScratch: FilterScratch
  private var readScratch: FilterScratch
  /// What the filters ask of the trees they see.
  let needs: Needs
  var isEmpty: Bool { display.isEmpty && read.isEmpty }

  /// Compiles both filters.
  /// - Parameter sets: what `FIELD in NAME` stands for.
  init(
    display: String?, read: String?, _ registry: SealedRegistry, sets: [String: String] = [:],
    strict: Bool = false
  ) throws(Refusal) {
    let display = try Selection.compile(display ?? "", registry, sets, strict)
    let read = try Selection.compile(read ?? "", registry, sets, strict)
    var needs = display.needs
    needs.formUnion(read.needs)
    self.display = display
    self.read = read
    self.needs = needs
    displayScratch = display.scratch(for: needs)
    readScratch = read.scratch(for: needs)
  }

  /// Ties the filters to trees made for more than their own needs.
  mutating func bind(to needs: Needs) {
    displayScratch = display.scratch(for: needs)
    readScratch = read.scratch(for: needs)
  }

  /// Patterns and relations that were given up, and counted as false.
  var limitReports: [String] { readScratch.limitReports + displayScratch.limitReports }

  mutating func passes(_ tree: borrowing Tree) -> Bool {
    displayScratch.passes(tree)
  }

  /// Questions of which one holds in every packet that passes, or, on request, whose answer does;
  /// nil if there are no such.
  func questions(bothWays both: Bool) -> [SkimQuestion]? {
    read.isEmpty ? display.questions(bothWays: both) : nil
  }

  /// Whether no packet between the ends of this one, which did not pass, passes either.
  mutating func sparesBothWays(_ tree: borrowing Tree) -> Bool {
    displayScratch.sparesBothWays(tree)
  }

  /// What must be dissected so that `sparesBothWays` can tell.
  var needsBothWays: Needs { read.isEmpty ? display.needsBothWays : needs }

  mutating func readFilterPasses(_ tree: borrowing Tree) -> Bool {
    readScratch.passes(tree)
  }

  /// Makes a packet the one that `${field}` references read.
  mutating func select(_ tree: borrowing Tree) {
    displayScratch.select(tree)
    readScratch.select(tree)
  }

  /// Says what of the display filter is likely not meant, on the standard error.
  func lint() {
    for remark in display.warnings + display.hints {
      Console.note("Note: \(remark.message).")
    }
  }

  private static func compile(
    _ text: String, _ registry: SealedRegistry, _ sets: [String: String], _ isStrict: Bool
  ) throws(Refusal) -> Filter {
    do throws(FilterError) {
      var options = FilterOptions.session(for: text)
      options.sets = sets
      options.isStrict = isStrict
      return try Filter(text, registry: registry, options: options)
    } catch { throw Refusal(error, filter: text) }
  }
}

/// Why a run does not begin: what to print, and the exit status.
struct Refusal: Error {
  let lines: [String]
  let status: Int32
  /// What is wrong, without the program's name.
  let sentence: String

  init(_ error: UsageError) {
    lines = ["\(Console.name): \(error.message)"]
    status = error.status
    sentence = error.message
  }

  /// A filter's error: the sentence, the filter, and a caret below the place.
  init(_ error: FilterError, filter: String) {
    var lines = ["\(Console.name): \(error.message)"]
    if let (line, caret) = error.underlined(error.text ?? filter) {
      lines.append("    " + line)
      lines.append("    " + caret)
    }
    if filter.utf8.count <= 4096, CaptureFilter.isValid(filter) {
      lines.append("  Note: That read filter code looks like a valid capture filter;")
      lines.append("        maybe you mixed them up?")
    }
    lines += error.notes.map { "    " + $0 }
    self.lines = lines
    status = 4
    sentence = error.message
  }
}
