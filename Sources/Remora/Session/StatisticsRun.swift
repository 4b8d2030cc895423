import RemoraCore
import RemoraFilter
import RemoraReport

/// The filter of a statistic.
final class FilterCondition: PacketCondition {
  private let filter: Filter
  private var scratch: FilterScratch

  init(_ filter: Filter) {
    self.filter = filter
    scratch = filter.scratch()
  }

  var needs: Needs { filter.needs }
  func bind(_ needs: Needs) { scratch = filter.scratch(for: needs) }
  func holds(_ tree: borrowing Tree) -> Bool { filter.matches(tree, &scratch) }

  /// Makes conditions from texts.
  static func maker(
    _ registry: SealedRegistry
  ) -> @Sendable (String) throws(StatisticError) -> any PacketCondition {
    { text throws(StatisticError) in
      do throws(FilterError) {
        let options = FilterOptions.session(for: text)
        return FilterCondition(try Filter(text, registry: registry, options: options))
      } catch {
        throw StatisticError("Filter \"\(text)\" is invalid - \(error.message)")
      }
    }
  }
}

/// The statistics of a run: `-z`, as often as it was given.
struct StatisticsRun {
  private let statistics: [any Statistic]

  static var none: StatisticsRun { StatisticsRun() }
  private init() { statistics = [] }

  /// - Throws: what is wrong with an argument.
  init(
    _ arguments: [String], _ kinds: [StatisticKind], _ context: StatisticContext
  ) throws(UsageError) {
    var statistics: [any Statistic] = []
    for argument in arguments {
      do throws(StatisticError) {
        statistics.append(try StatisticKind.statistic(argument, of: kinds, context))
      } catch {
        throw UsageError(error.messages.joined(separator: "\n\(Console.name): "))
      }
    }
    self.statistics = statistics
  }

  var isEmpty: Bool { statistics.isEmpty }

  func addNeeds(to needs: inout Needs) {
    for statistic in statistics { needs.formUnion(statistic.needs) }
  }

  func bind(_ needs: Needs) {
    for statistic in statistics { statistic.bind(needs) }
  }

  func take(_ tree: borrowing Tree) {
    for statistic in statistics { statistic.take(tree) }
  }

  /// The last one that was asked for is printed first, as by tshark.
  func write(to out: inout TextWriter) {
    for statistic in statistics.reversed() { statistic.write(to: &out) }
  }

  /// Says what could not be counted.
  func complain() {
    for statistic in statistics {
      if let remark = statistic.remark { Console.complain(remark) }
    }
  }
}
