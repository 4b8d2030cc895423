import RemoraCore

/// A column of `-z io,stat`: what is computed over the packets of each interval.
struct IntervalColumn {
  enum Function: String, CaseIterable {
    case frames = "FRAMES"
    case bytes = "BYTES"
    case count = "COUNT"
    case sum = "SUM"
    case minimum = "MIN"
    case maximum = "MAX"
    case average = "AVG"
    case load = "LOAD"
  }

  /// What the values of the field are.
  enum Unit { case whole, real, time }

  /// What one interval has.
  struct Cell {
    var frames: UInt64 = 0
    var bytes: UInt64 = 0
    var count: UInt64 = 0
    var whole: Int64 = 0
    var real = 0.0
    /// The greatest value that the column had on the way, which tells its width.
    var peak = Int64.min
  }

  let title: String
  /// nil for frames and bytes side by side.
  let function: Function?
  private(set) var unit = Unit.whole
  let condition: (any PacketCondition)?
  var field: FieldSlots?

  /// - Parameter text: a filter, or a function, its field in parentheses, and a filter.
  init(_ text: String, _ context: StatisticContext) throws(StatisticError) {
    title = text.isEmpty ? "Frames and bytes" : text
    var filter = text
    var function: Function?
    var name: String?
    for one in Function.allCases where text.hasPrefix(one.rawValue) {
      let rest = text.dropFirst(one.rawValue.count)
      if rest.isEmpty, one == .frames || one == .bytes {
        (function, filter) = (one, "")
      } else if rest.hasPrefix("(") {
        guard let end = rest.firstIndex(of: ")") else {
          throw Self.error("Closing parenthesis missing from calculated expression.")
        }
        function = one
        name = String(rest[rest.index(after: rest.startIndex)..<end])
        filter = String(rest[rest.index(after: end)...])
      }
    }
    self.function = function
    if let function, function != .frames, function != .bytes {
      (field, unit) = try Self.field(name ?? "", function, context.report.registry)
    }
    do throws(StatisticError) {
      condition = filter.isEmpty ? nil : try context.condition(filter)
    } catch {
      throw StatisticError(
        "",
        "Couldn't register io,stat tap: " + error.messages.joined(separator: " ") + "\n")
    }
  }

  private static func error(_ sentence: String) -> StatisticError {
    StatisticError("", sentence + "\n", "", "Couldn't register io,stat tap: \n")
  }

  private static func field(
    _ name: String, _ function: Function, _ registry: SealedRegistry
  ) throws(StatisticError) -> (FieldSlots, Unit) {
    if name.isEmpty {
      throw error("You didn't specify a field name for \(function.rawValue)(*).")
    }
    let ids = registry.fields(named: name)
    let spec = ids.first.flatMap { registry.spec($0) } ?? registry.catalog?.spec(named: name)
    guard let type = spec?.type else { throw error("There is no field named '\(name)'.") }
    let slots = FieldSlots([name], registry)
    if function == .count { return (slots, .whole) }
    switch type {
    case .relativeTime: return (slots, .time)
    case .float, .double:
      if function == .load { break }
      return (slots, .real)
    case .boolean, .uint8, .uint16, .uint24, .uint32, .uint40, .uint48, .uint56, .uint64,
      .int8, .int16, .int24, .int32, .int40, .int48, .int56, .int64, .framenum, .char:
      if function == .load { break }
      return (slots, .whole)
    default:
      throw error(
        "\(name) doesn't have integral values, so \(function.rawValue)(*) calculations are not "
          + "supported on it.")
    }
    throw error("LOAD() is only supported for relative-time fields such as smb.time")
  }

  // MARK: Counting

  func add(_ tree: borrowing Tree, to cell: inout Cell) {
    cell.frames += 1
    cell.bytes += UInt64(clamping: tree.record.originalLength)
    guard let field else { return }
    var node = field.first(tree)
    while let at = node {
      add(tree[at].value, to: &cell)
      node = field.first(tree, after: at)
    }
  }

  private func add(_ bits: UInt64, to cell: inout Cell) {
    let isFirst = cell.count == 0
    cell.count += 1
    if unit == .real {
      let value = Double(bitPattern: bits)
      switch function {
      case .minimum: cell.real = isFirst ? value : min(cell.real, value)
      case .maximum: cell.real = isFirst ? value : max(cell.real, value)
      default: cell.real += value
      }
      return
    }
    let value = Int64(bitPattern: bits)
    switch function {
    case .minimum: cell.whole = isFirst ? value : min(cell.whole, value)
    case .maximum: cell.whole = isFirst ? value : max(cell.whole, value)
    default: cell.whole = cell.whole &+ value
    }
    cell.peak = max(cell.peak, cell.whole / divisor(cell))
  }

  private func divisor(_ cell: Cell) -> Int64 {
    function == .average ? Int64(clamping: max(1, cell.count)) : 1
  }

  /// The greatest value that was there on the way, as text.
  func peakText(_ cell: Cell) -> String? {
    guard function == .minimum || function == .average, cell.count > 0 else { return nil }
    switch unit {
    case .whole: return String(cell.peak)
    case .time: return Layout.seconds(cell.peak, digits: 6)
    case .real: return nil
    }
  }

  /// The value of an interval, as text.
  func text(_ cell: Cell, interval: Int64) -> String {
    switch function {
    case nil, .frames: return String(cell.frames)
    case .bytes: return String(cell.bytes)
    case .count: return String(cell.count)
    case .load:
      let load = interval > 0 ? Double(cell.whole) / 1000 / Double(interval) : 0
      return Layout.decimal(load, digits: 6)
    default: break
    }
    let divisor = divisor(cell)
    switch unit {
    case .whole: return String(cell.whole / divisor)
    case .real: return Layout.decimal(cell.real / Double(divisor), digits: 6)
    case .time: return Layout.seconds(cell.whole / divisor, digits: 6)
    }
  }
}
