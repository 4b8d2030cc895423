import RemoraCore
import RemoraFilter
import RemoraReport

/// What `-e` prints for an expression of the filter language.
final class ExpressionValues: ComputedValues {
  private let expression: ValueExpression
  private var scratch: FilterScratch

  init(_ expression: ValueExpression) {
    self.expression = expression
    scratch = expression.scratch(for: expression.needs)
  }

  var needs: Needs { expression.needs }
  func bind(_ needs: Needs) { scratch = expression.scratch(for: needs) }
  func texts(_ tree: borrowing Tree) -> [String] { expression.texts(tree, &scratch) }

  /// Makes such values from a text; nil if it is no expression.
  static func maker(_ registry: SealedRegistry) -> @Sendable (String) -> (any ComputedValues)? {
    { text in
      let made = try? ValueExpression(text, registry: registry, options: .session(for: text))
      return made.map { ExpressionValues($0) }
    }
  }
}
