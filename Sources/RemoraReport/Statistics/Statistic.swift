public import RemoraCore

/// Something that is counted over many packets and printed at the end: what `-z` names.
///
/// A statistic says which fields it needs, learns under which slots the run's trees have them, sees
/// each packet's tree once, and writes its text when there are no more. It sees every packet that was
/// read, also those that a display filter keeps from being printed.
///
///     final class Ports: Statistic {
///       private var port: FieldSlots
///       private var seen: [UInt64: Int] = [:]
///       init(_ context: StatisticContext) {
///         port = FieldSlots(["tcp.dstport"], context.report.registry)
///       }
///       var needs: Needs { port.needs }
///       func bind(_ needs: Needs) { port.bind(needs) }
///       func take(_ tree: borrowing Tree) {
///         if let node = port.first(tree) { seen[tree[node].value, default: 0] += 1 }
///       }
///       func write(to out: inout TextWriter) {
///         for (port, count) in seen.sorted(by: { $0.key < $1.key }) {
///           out.string("\(port) \(count)\n")
///         }
///       }
///     }
///     let ports = StatisticKind("ports") { _, context in Ports(context) }
///     remoraMain(arguments, statistics: StatisticKind.standard + [ports])   // -z ports
public protocol Statistic: AnyObject {
  /// What it asks of each packet's tree.
  var needs: Needs { get }
  /// Learns under which slots the run's trees have its fields. Called once, before any packet.
  func bind(_ needs: Needs)
  /// Counts a packet. The tree is good until the function returns.
  func take(_ tree: borrowing Tree)
  /// Writes the text. Called once, behind the last packet.
  func write(to out: inout TextWriter)
  /// A sentence about what could not be counted, for the standard error; nil if all is well.
  var remark: String? { get }
}

extension Statistic {
  public var remark: String? { nil }
}

/// A test of packets that a user gave as text: the filter of a statistic.
public protocol PacketCondition: AnyObject {
  var needs: Needs { get }
  func bind(_ needs: Needs)
  func holds(_ tree: borrowing Tree) -> Bool
}

/// What a statistic is made with.
public struct StatisticContext: Sendable {
  public let report: ReportContext
  /// Makes a condition of the text of a filter.
  /// - Throws: `Filter "…" is invalid - …`, for the statistic to say what it was for.
  public let condition: @Sendable (String) throws(StatisticError) -> any PacketCondition

  public init(
    _ report: ReportContext,
    condition: @escaping @Sendable (String) throws(StatisticError) -> any PacketCondition
  ) {
    self.report = report
    self.condition = condition
  }
}

/// Why a statistic cannot be made of what the user wrote: sentences for the standard error.
public struct StatisticError: Error, Sendable, Equatable {
  public let messages: [String]
  public init(_ messages: String...) { self.messages = messages }
  public init(messages: [String]) { self.messages = messages }
}

/// A statistic by its name, as `-z` knows it.
public struct StatisticKind: Sendable {
  /// `conv,tcp`
  public let name: String
  let make: @Sendable (String, StatisticContext) throws(StatisticError) -> any Statistic

  /// - Parameters:
  ///   - name: what the argument of `-z` begins with.
  ///   - make: makes the statistic of what follows the name: empty, or a comma and more.
  public init(
    _ name: String,
    _ make: @escaping @Sendable (String, StatisticContext) throws(StatisticError) -> any Statistic
  ) {
    self.name = name
    self.make = make
  }

  /// Makes the statistic that an argument of `-z` asks for.
  /// - Throws: what is wrong with the argument; `Invalid -z argument …` if no kind has that name.
  public static func statistic(
    _ argument: String, of kinds: [StatisticKind], _ context: StatisticContext
  ) throws(StatisticError) -> any Statistic {
    var best: StatisticKind?
    for kind in kinds where argument == kind.name || argument.hasPrefix(kind.name + ",") {
      if best.map({ $0.name.utf8.count < kind.name.utf8.count }) ?? true { best = kind }
    }
    guard let best else {
      if let name = LaterStatistics.name(of: argument) {
        throw StatisticError(
          "The statistic \"\(name)\" is not built yet; -z help names those that are.")
      }
      throw StatisticError(
        "Invalid -z argument \"\(argument)\"; it must be one of:\n" + listing(kinds))
    }
    return try best.make(String(argument.dropFirst(best.name.count)), context)
  }

  /// The names, one a line, in order.
  public static func listing(_ kinds: [StatisticKind]) -> String {
    kinds.map(\.name).sorted().map { "     " + $0 }.joined(separator: "\n")
  }
}

/// The filter behind a statistic's name, with what is printed of it.
public struct StatisticFilter {
  /// nil if none was given.
  public let text: String?
  public let condition: (any PacketCondition)?

  /// - Parameters:
  ///   - rest: what follows the name: empty, or a comma and the filter.
  ///   - failure: begins the sentence about a filter that is wrong.
  public init(
    _ rest: String, _ context: StatisticContext, failure: String, ending: String = ""
  ) throws(StatisticError) {
    guard rest.hasPrefix(",") else {
      text = nil
      condition = nil
      return
    }
    let filter = String(rest.dropFirst())
    text = filter
    condition = filter.isEmpty ? nil : try Self.condition(filter, context, failure, ending)
  }

  static func condition(
    _ filter: String, _ context: StatisticContext, _ failure: String, _ ending: String
  ) throws(StatisticError) -> any PacketCondition {
    do { return try context.condition(filter) } catch {
      throw StatisticError(failure + error.messages.joined(separator: " ") + ending)
    }
  }

  public func holds(_ tree: borrowing Tree) -> Bool { condition?.holds(tree) ?? true }
}
