public import RemoraCore

/// An expression whose values are wanted rather than its truth: `ip.ttl + 1`, `len(tcp)`. A test
/// has a tick where it holds, and nothing where it does not.
public struct ValueExpression: Sendable {
  public let text: String
  private let form: Form

  private enum Form: Sendable {
    case test(Filter)
    case value(TypedTree, Program, register: Int)
  }

  /// - Throws: `FilterError` with tshark's sentence and the place it speaks of.
  public init(
    _ text: String, registry: SealedRegistry, options: FilterOptions = FilterOptions()
  ) throws(FilterError) {
    self.text = text
    let syntax = try Parser.tree(of: try Macros.expand(text, options.macros, registry: registry))
    guard let root = syntax.root else { throw FilterError("Filter is empty.") }
    switch syntax[root].kind {
    case .leaf, .field, .reference, .slice, .call, .negate, .arithmetic:
      let typed = try Checker.checkValue(syntax, registry: registry, options: options)
      let (program, register) = Emitter.valueProgram(typed)
      form = .value(typed, program, register: register)
    default:
      form = .test(try Filter(text, registry: registry, options: options))
    }
  }

  /// What must be dissected for the values to be found.
  public var needs: Needs {
    switch form {
    case .test(let filter): filter.needs
    case .value(let tree, _, _): tree.needs
    }
  }

  /// What running the expression writes to.
  /// - Parameter needs: what the dissector was made with. Fields that it lacks count as absent.
  public func scratch(for needs: Needs) -> FilterScratch {
    switch form {
    case .test(let filter): filter.scratch(for: needs)
    case .value(let tree, let program, _):
      FilterScratch(
        program, slots: tree.needs.slots.map { needs.slots.firstIndex(of: $0) ?? -1 })
    }
  }

  /// The values as texts, in the order of the packet.
  /// - Parameter scratch: made by this expression.
  public func texts(_ tree: borrowing Tree, _ scratch: inout FilterScratch) -> [String] {
    switch form {
    case .test: return scratch.run(tree) ? ["\u{2713}"] : []
    case .value(let typed, _, let register):
      guard let root = typed.root, scratch.run(tree) else { return [] }
      return scratch.texts(register, typed[root].type, tree)
    }
  }
}

extension FilterScratch {
  fileprivate mutating func texts(
    _ register: Int, _ type: FieldType, _ tree: borrowing Tree
  ) -> [String] {
    var out: [String] = []
    for index in 0..<registers[register].count {
      out.append(printed(cells[registers[register].first &+ index], type, tree))
    }
    return out
  }

  private mutating func printed(_ cell: Cell, _ type: FieldType, _ tree: borrowing Tree) -> String {
    switch type {
    case .boolean: return cell.bits == 0 ? "False" : "True"
    case .relativeTime: return Self.seconds(cell.whole)
    case .absoluteTime: return Self.moment(cell.whole)
    case .protocolName: return ""
    case _ where type.isString: return String(decoding: bytes(cell, tree), as: UTF8.self)
    case _ where type.isFloating || type.is11073:
      let text = String(cell.real)
      return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    default: return text(cell, type, tree)
    }
  }

  /// Seconds with nine digits behind the point.
  private static func seconds(_ nanoseconds: Whole) -> String {
    let wide = nanoseconds.wide
    let digits = String(wide.magnitude % 1_000_000_000)
    return (wide < 0 ? "-" : "") + String(wide.magnitude / 1_000_000_000) + "."
      + String(repeating: "0", count: 9 - digits.count) + digits
  }

  /// A moment in UTC, `2026-01-02T03:04:05.000000000+0000`.
  private static func moment(_ nanoseconds: Whole) -> String {
    let wide = nanoseconds.wide
    var total = Int64(clamping: wide / 1_000_000_000)
    var rest = Int64(clamping: wide % 1_000_000_000)
    if rest < 0 {
      rest += 1_000_000_000
      total -= 1
    }
    let second = total % 86_400 < 0 ? total % 86_400 + 86_400 : total % 86_400
    // Days since 1 March of the year 0, in cycles of 400 years (146,097 days).
    let days = (total - second) / 86_400 + 719_468
    let cycle = (days >= 0 ? days : days - 146_096) / 146_097
    let day = days - cycle * 146_097
    let year = (day - day / 1460 + day / 36_524 - day / 146_096) / 365
    let ordinal = day - (365 * year + year / 4 - year / 100)
    let shifted = (5 * ordinal + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    let date =
      "\(year + cycle * 400 + (month < 3 ? 1 : 0))-\(two(month))-"
      + two(ordinal - (153 * shifted + 2) / 5 + 1)
    let digits = String(rest)
    return date + "T\(two(second / 3600)):\(two(second / 60 % 60)):\(two(second % 60))."
      + String(repeating: "0", count: 9 - digits.count) + digits + "+0000"
  }

  private static func two(_ value: Int64) -> String { (value < 10 ? "0" : "") + String(value) }
}
