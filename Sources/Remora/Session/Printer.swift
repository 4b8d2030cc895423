import RemoraCore
import RemoraReport

/// What all reports have in common.
protocol PacketReport: ~Copyable {
  var needs: Needs { get }
  /// Learns under which slots the run's trees have its fields.
  mutating func bind(_ needs: Needs)
  borrowing func begin(_ out: inout TextWriter)
  mutating func packet(_ tree: borrowing Tree, to out: inout TextWriter)
  borrowing func end(_ out: inout TextWriter)
}

extension PacketReport where Self: ~Copyable {
  mutating func bind(_ needs: Needs) {}
}

extension PdmlReport: PacketReport {}
extension PsmlReport: PacketReport {}
extension SummaryReport: PacketReport {}
extension TextReport: PacketReport {}
extension FieldsReport: PacketReport {}
extension JsonReport: PacketReport {}
extension EkReport: PacketReport {}

/// One way of printing packets, as the run sees it.
protocol Printer: AnyObject {
  func addNeeds(to needs: inout Needs)
  func bind(_ needs: Needs)
  func begin(_ out: inout TextWriter)
  func packet(_ tree: borrowing Tree, _ out: inout TextWriter)
  func end(_ out: inout TextWriter)
}

final class ReportPrinter<Report: PacketReport & ~Copyable>: Printer {
  private var report: Report
  init(_ report: consuming Report) { self.report = report }

  func addNeeds(to needs: inout Needs) { needs.formUnion(report.needs) }
  func bind(_ needs: Needs) { report.bind(needs) }
  func begin(_ out: inout TextWriter) { report.begin(&out) }
  func packet(_ tree: borrowing Tree, _ out: inout TextWriter) { report.packet(tree, to: &out) }
  func end(_ out: inout TextWriter) { report.end(&out) }
}
