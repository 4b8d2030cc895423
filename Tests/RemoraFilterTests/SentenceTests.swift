import Foundation
import RemoraCore
import Testing

@testable import RemoraFilter

/// The example sentences of `Grammar/`: what each does to the SYN of `Samples`, as tshark 4.6.9
/// does it.
enum Grammar {
  static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Grammar")

  static func text(_ name: String) throws -> String {
    try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
  }

  /// The lines of a file, split at tabs, without comments.
  static func rows(_ name: String) throws -> [[String]] {
    try text(name).split(separator: "\n").filter { !$0.hasPrefix("# ") && $0 != "#" }
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
  }
}

@Test func validSentencesCompileAndMatchAsTheyShould() throws {
  let bench = try Bench()
  for row in try Grammar.rows("valid.txt") {
    guard row.count == 2 else {
      Issue.record("not a row: \(row)")
      continue
    }
    do {
      let filter = try Filter(row[1], registry: bench.registry)
      #expect(bench.run(filter, Samples.syn) == (row[0] == "hit"), "\(row[1])")
    } catch {
      Issue.record("\(row[1]) was refused: \(error.message)")
    }
  }
}

@Test func invalidSentencesAreRefusedWithTheSentenceAndPlaceOfTshark() throws {
  let bench = try Bench()
  for row in try Grammar.rows("invalid.txt") {
    guard row.count == 3 else {
      Issue.record("not a row: \(row)")
      continue
    }
    do {
      _ = try Filter(row[2], registry: bench.registry)
      Issue.record("\(row[2]) was accepted")
    } catch {
      #expect(error.message == row[1], "\(row[2])")
      let place = error.range.map { "\($0.lowerBound)+\(max(1, $0.count))" } ?? "-"
      #expect(place == row[0], "\(row[2])")
    }
  }
}
