import Foundation
import RemoraCore
import RemoraFilter
import RemoraProtocols
import Testing

@testable import Remora

/// Filters that people write and that are none, `Grammar/mistakes.txt`, and sentences put together
/// of everything there is, `Grammar/sentences.txt`: what is said of them is what tshark 4.6.9 says.
struct MistakesTests {
  static let registry = try? Registry.standard.knowing(KnownFields()).sealed()

  static func rows(_ name: String) throws -> [[String]] {
    let file = Captures.root.appendingPathComponent("Grammar/\(name)")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      .filter { !$0.hasPrefix("# ") }
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
  }

  @Test func mistakesAreToldInTsharksWordsAndNearlyAllArePutRight() throws {
    let registry = try #require(Self.registry)
    let rows = try Self.rows("mistakes.txt")
    #expect(rows.count >= 200)
    var right = 0
    for row in rows {
      let diagnosis = Diagnosis(row[1], registry: registry, options: .session(for: row[1]))
      #expect(diagnosis.errors.first?.message == row[0], "\(row[1])")
      let wanted = row[2].split(separator: " | ").map { $0.filter { $0 != " " } }
      if wanted.contains(diagnosis.suggestion?.filter { $0 != " " } ?? "") { right += 1 }
    }
    #expect(right * 100 >= rows.count * 95, "\(right) of \(rows.count)")
  }

  @Test func sentencesAreTakenAndRefusedAsTsharkDoes() throws {
    let registry = try #require(Self.registry)
    var options = FilterOptions()
    options.macros = MacroFile.standard
    options.advises = false
    for row in try Self.rows("sentences.txt") {
      var message = ""
      do throws(FilterError) {
        _ = try Filter(row[1], registry: registry, options: options)
      } catch { message = error.message }
      #expect(message == row[0], "\(row[1])")
    }
  }

  @Test func severalMistakesAreToldAtOnceWithPlacesInTheTextAsGiven() throws {
    let registry = try #require(Self.registry)
    let diagnosis = Diagnosis("tcp.prot = 80 AND ip.ttl == 300", registry: registry)
    #expect(diagnosis.suggestion == nil)
    #expect(
      diagnosis.errors.map(\.message) == [
        "\"=\" was unexpected in this context.", "\"AND\" was unexpected in this context.",
        "\"tcp.prot\" is not a valid protocol or protocol field.",
        "\"300\" too big for this field, maximum 255.",
      ])
    #expect(diagnosis.errors.map { $0.range?.lowerBound } == [9, 14, 0, 28])
  }
}
