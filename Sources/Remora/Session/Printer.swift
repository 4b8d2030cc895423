import RemoraCore
import RemoraReport

/// One way of printing packets, as the run sees it.
protocol Printer: AnyObject {
  /// Adds what it needs; slots it asks for are its own to remember.
  func prepare(_ needs: inout Needs)
  func begin(_ out: inout TextWriter)
  func packet(_ tree: borrowing Tree, _ out: inout TextWriter)
  func end(_ out: inout TextWriter)
}
