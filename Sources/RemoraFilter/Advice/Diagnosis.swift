public import RemoraCore

/// All that is wrong with a filter: the first error is tshark's, the others are those that show
/// when the ones before are put right.
public struct Diagnosis: Sendable {
  /// With places in the text as it was given, macros expanded.
  public private(set) var errors: [FilterError] = []
  /// The text with the likeliest changes made, if that is a filter.
  public private(set) var suggestion: String?
  /// The filter, if nothing is wrong.
  public private(set) var filter: Filter?

  private static let mostErrors = 10

  public init(_ text: String, registry: SealedRegistry, options: FilterOptions = FilterOptions()) {
    var current = text
    var edits = EditHistory()
    while errors.count < Self.mostErrors {
      do throws(FilterError) {
        let compiled = try Filter(current, registry: registry, options: options)
        if errors.isEmpty { filter = compiled } else { suggestion = current }
        return
      } catch {
        var told = error
        let isExpanded = error.text != nil
        if !isExpanded { edits.restore(&told) }
        errors.append(told)
        // What stands in a macro is not the filter's to change.
        guard !isExpanded, let fix = error.fixes.first else { break }
        current = fix.applied(to: current)
        edits.add(fix)
      }
    }
    addIndependent(text, current, registry, options, edits)
  }

  /// Where nothing leads past an error: other tests of the text that are wrong by themselves.
  private mutating func addIndependent(
    _ text: String, _ current: String, _ registry: SealedRegistry, _ options: FilterOptions,
    _ edits: EditHistory
  ) {
    guard errors.count < Self.mostErrors, errors.last?.text == nil,
      let syntax = try? Parser.tree(of: current)
    else { return }
    for var error in Checker.errors(syntax, registry: registry, options: options) {
      edits.restore(&error)
      let isKnown = errors.contains { $0.message == error.message && $0.range == error.range }
      if !isKnown, errors.count < Self.mostErrors { errors.append(error) }
    }
  }
}

/// The changes made so far, to find a place's origin.
private struct EditHistory {
  private var edits: [FilterFix.Edit] = []

  /// Later edits are in the text as the earlier have left it.
  mutating func add(_ fix: FilterFix) { edits += fix.edits.reversed() }

  private func origin(of place: Int) -> Int {
    var place = place
    for edit in edits.reversed() {
      let end = edit.range.lowerBound + edit.text.utf8.count
      if place >= end {
        place += edit.range.count - edit.text.utf8.count
      } else if place > edit.range.lowerBound {
        place = edit.range.lowerBound
      }
    }
    return place
  }

  /// Moves an error, with its fixes, to where it is in the first text.
  func restore(_ error: inout FilterError) {
    guard !edits.isEmpty else { return }
    if let range = error.range {
      let start = origin(of: range.lowerBound)
      error.range = start..<Swift.max(start, origin(of: range.upperBound))
    }
    for index in error.fixes.indices {
      error.fixes[index].edits = error.fixes[index].edits.map {
        let start = origin(of: $0.range.lowerBound)
        return FilterFix.Edit(
          range: start..<Swift.max(start, origin(of: $0.range.upperBound)), text: $0.text)
      }
    }
  }
}
