import Foundation
import RemoraCore
import RemoraProtocols
import RemoraReport
import Testing

/// What is said of a packet does not depend on whether those before it were dissected silently.
@Suite struct SilenceLaw {
  /// The columns that protocols write, and the tree where `needs` has it.
  static func told(_ tree: borrowing Tree, _ report: inout RowsReport) -> [String] {
    let columns = report.columns(tree)
    return [columns.protocol, columns.info]
      + report.rows(tree).map { "\($0)" }
  }

  @Test(arguments: [false, true])
  func shownPacketsAreTheSameAmongSilentOnes(wholeTree: Bool) throws {
    let registry = try Registry.standard.sealed()
    var needs = Needs()
    needs.columns = true
    needs.labels = wholeTree
    needs.wholeTree = wholeTree
    let files =
      Captures.samples + Captures.shared.enumerated().filter { $0.offset % 5 == 1 }.map(\.element)
    if Captures.shared.isEmpty { print("no captures beside the checkout: samples only") }
    var compared = 0
    for file in files {
      var open = Dissector(registry: registry, needs: needs)
      var mixed = Dissector(registry: registry, needs: needs)
      var report = RowsReport(ReportContext(registry: registry))
      for packet in Captures.packets(of: file, limit: 60) {
        let isShown = packet.about.number % 3 == 0
        packet.bytes.withUnsafeBytes { bytes in
          open.dissect(PacketRecord(bytes: bytes, about: packet.about))
          mixed.about = open.about
          mixed.dissect(bytes, silent: !isShown)
          guard isShown else { return }
          let expected = Self.told(open.tree, &report)
          let found = Self.told(mixed.tree, &report)
          #expect(found == expected, "packet \(packet.about.number) of \(file.lastPathComponent)")
          compared += 1
        }
      }
    }
    #expect(compared > 0)
  }
}
