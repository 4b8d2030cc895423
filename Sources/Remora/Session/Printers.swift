import RemoraCore
import RemoraReport

/// The reports, each behind the seam that the run sees.
enum Printers {
  /// The way of printing that the options ask for, or nil if nothing is printed.
  static func choose(_ options: RunOptions, _ context: ReportContext) throws(UsageError)
    -> (any Printer)?
  {
    guard options.printsPackets else { return nil }
    switch options.format {
    case .pdml: return PdmlPrinter(context)
    case .tabs: return SummaryPrinter(options, context, tabs: true)
    default: return SummaryPrinter(options, context, tabs: false)
    }
  }
}

final class PdmlPrinter: Printer {
  private var report: PdmlReport
  init(_ context: ReportContext) { report = PdmlReport(context) }
  func prepare(_ needs: inout Needs) { needs.formUnion(PdmlReport.needs) }
  func begin(_ out: inout TextWriter) { report.begin(&out) }
  func packet(_ tree: borrowing Tree, _ out: inout TextWriter) { report.packet(tree, to: &out) }
  func end(_ out: inout TextWriter) { report.end(&out) }
}

final class SummaryPrinter: Printer {
  private var report: SummaryReport
  init(_ options: RunOptions, _ context: ReportContext, tabs: Bool) {
    let kind = options.timeFormat.split(separator: ".").first.map(String.init) ?? "r"
    report = SummaryReport(
      context, time: TimeFormat(rawValue: kind) ?? .relative,
      inHours: options.secondsFormat == "hms", tabs: tabs)
  }
  func prepare(_ needs: inout Needs) { needs.formUnion(report.needs) }
  func begin(_ out: inout TextWriter) { report.begin(&out) }
  func packet(_ tree: borrowing Tree, _ out: inout TextWriter) { report.packet(tree, to: &out) }
  func end(_ out: inout TextWriter) { report.end(&out) }
}
