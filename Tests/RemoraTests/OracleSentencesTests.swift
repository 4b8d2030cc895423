import Foundation
import RemoraCore
import RemoraFilter
import RemoraProtocols
import Testing

@testable import Remora

/// The sentences of `Grammar/oracle.txt` over the samples: frames, messages and places are those
/// that tshark 4.6.9 gives.
struct OracleSentencesTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let capture, expected, message, text: String
    var testDescription: String { "\(capture): \(text)" }
  }

  static let rows: [Row] = {
    let file = Captures.root.appendingPathComponent("Grammar/oracle.txt")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").filter { !$0.hasPrefix("# ") }.compactMap { line in
      let cells = line.split(separator: "\t", maxSplits: 3, omittingEmptySubsequences: false)
      guard cells.count == 4 else { return nil }
      return Row(
        capture: String(cells[0]), expected: String(cells[1]), message: String(cells[2]),
        text: String(cells[3]))
    }
  }()

  static let registry = try? Registry.standard.knowing(KnownFields()).sealed()

  @Test func theTableIsThere() { #expect(Self.rows.count > 700) }

  @Test(arguments: rows.filter { $0.message.isEmpty })
  func sentencesFindTheFramesThatTsharkFinds(_ row: Row) throws {
    let filter = try Filter(row.text, registry: try #require(Self.registry))
    let file = Captures.root.appendingPathComponent("samples/\(row.capture)")
    #expect(Self.frames(of: file, filter, try #require(Self.registry)) == row.expected)
  }

  @Test(arguments: rows.filter { !$0.message.isEmpty })
  func mistakesAreToldInTsharksWords(_ row: Row) throws {
    let registry = try #require(Self.registry)
    do {
      _ = try Filter(row.text, registry: registry)
      Issue.record("accepted")
    } catch {
      #expect(error.message == row.message)
      let place = error.range.map { range in
        let text = Array(row.text.utf8)
        let start = String(decoding: text[..<range.lowerBound], as: UTF8.self).unicodeScalars.count
        let count = String(decoding: text[range], as: UTF8.self).unicodeScalars.count
        return "\(start)+\(max(1, count))"
      }
      #expect((place ?? "-") == row.expected)
    }
  }

  /// The numbers of the frames that pass, as runs: `1-3,5`, or `none`.
  static func frames(of file: URL, _ filter: Filter, _ registry: SealedRegistry) -> String {
    var dissector = Dissector(registry: registry, needs: filter.needs)
    var scratch = filter.scratch()
    var runs: [(low: UInt32, high: UInt32)] = []
    var first: AbsoluteTime?
    var previous: AbsoluteTime?
    for var packet in Captures.packets(of: file) {
      packet.about.firstTime = first ?? packet.about.time
      packet.about.previousTime = previous
      packet.about.timeDigits = 6
      first = packet.about.firstTime
      previous = packet.about.time
      packet.bytes.withUnsafeBytes {
        dissector.dissect(PacketRecord(bytes: $0, about: packet.about))
      }
      guard filter.matches(dissector.tree, &scratch) else { continue }
      if let last = runs.last, last.high + 1 == packet.about.number {
        runs[runs.count - 1].high = packet.about.number
      } else {
        runs.append((packet.about.number, packet.about.number))
      }
    }
    if runs.isEmpty { return "none" }
    return runs.map { $0.low == $0.high ? "\($0.low)" : "\($0.low)-\($0.high)" }
      .joined(separator: ",")
  }
}
