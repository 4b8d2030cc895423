import Foundation
import RemoraCore
import RemoraFilter
import RemoraProtocols
import RemoraReport
import Testing

@testable import Remora

/// Sessions share the registry and filters and nothing else: eight of them at once say what one
/// alone says. `make tsan` runs this under ThreadSanitizer.
@Suite struct Sessions {
  /// What is told of the samples: each packet's columns and tree, and whether a filter holds.
  static func read(_ registry: SealedRegistry, from first: Int) -> [String] {
    var told: [String] = []
    let files = Captures.samples
    for i in files.indices {
      let file = files[(first + i) % files.count]
      var dissector = Dissector(
        registry: registry, needs: .everything, algorithms: Libraries())
      var report = RowsReport(ReportContext(registry: registry))
      for packet in Captures.packets(of: file, limit: 30) {
        packet.bytes.withUnsafeBytes {
          dissector.dissect(PacketRecord(bytes: $0, about: packet.about))
        }
        let rows = SilenceLaw.told(dissector.tree, &report)
        told.append("\(file.lastPathComponent) \(packet.about.number) \(rows.hashValue)")
      }
    }
    return told.sorted()
  }

  @Test func eightAtOnceSayWhatOneAloneSays() async throws {
    let registry = try Registry.standard.sealed()
    let alone = Self.read(registry, from: 0)
    #expect(!alone.isEmpty)
    let all = await withTaskGroup(of: [String].self) { group in
      for i in 0..<8 { group.addTask { Self.read(registry, from: i) } }
      var all: [[String]] = []
      for await one in group { all.append(one) }
      return all
    }
    #expect(all.count == 8)
    for one in all { #expect(one == alone) }
  }

  @Test func eightRegistriesAreSealedAtOnce() async throws {
    let counts = await withTaskGroup(of: Int.self) { group in
      for _ in 0..<8 {
        group.addTask { (try? Registry.standard.sealed().fields.count) ?? 0 }
      }
      var counts: Set<Int> = []
      for await one in group { counts.insert(one) }
      return counts
    }
    #expect(counts.count == 1)
    #expect(counts.first ?? 0 > 1_000)
  }
}
