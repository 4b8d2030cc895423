import Foundation
import RemoraCapture
import RemoraCore
import RemoraProtocols
import Testing

@testable import Remora
@testable import RemoraFilter

/// Over real captures: what a filter's program finds in trees made for it alone, a plain walk over
/// the filter finds in whole trees. So every strategy is right, and pruning loses nothing.
struct CorpusAgreementTests {
  static let samples = Grammar.folder.deletingLastPathComponent().appendingPathComponent("samples")

  /// Beside the samples, each twenty-fourth capture of the shared corpus, if there is one.
  static func captures() -> [URL] {
    func files(in folder: URL) -> [URL] {
      let walker = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
      let all = walker?.allObjects.compactMap { $0 as? URL } ?? []
      return all.filter { ["pcap", "pcapng", "cap"].contains($0.pathExtension) }
        .sorted { $0.path < $1.path }
    }
    let shared = files(in: Corpus.shared.appendingPathComponent("corpus/captures"))
    if shared.isEmpty { print("no captures beside the checkout: samples only") }
    return files(in: samples) + shared.enumerated().filter { $0.offset % 24 == 3 }.map(\.element)
  }

  /// Filters of the shared examples and of `Grammar/oracle.txt` that compile.
  static func filters(_ registry: SealedRegistry) throws -> [Filter] {
    var texts = try Grammar.rows("oracle.txt").compactMap {
      $0.count == 4 && $0[2].isEmpty ? $0[3] : nil
    }
    if Corpus.isThere { texts += try Corpus.filters().map(\.text) }
    texts += [
      "same(ip: src == 192.0.2.1 and ttl == 64)", "not same(tcp: port == 80 and flags.syn == 1)",
      "same(dns.qry.name: dns.qry.type == 1)", "same(eth: eth.type == 0x0800 or ig == 1)",
    ]
    var options = FilterOptions()
    options.advises = false
    // The plain walk knows no columns and no selected packet.
    return texts.filter { !$0.contains("_ws.col") && !$0.contains("$") && !$0.contains("special") }
      .filter { !$0.contains("string(ipv6") }
      .compactMap { try? Filter($0, registry: registry, options: options) }
  }

  private static func packets(of file: URL) -> [(bytes: [UInt8], about: RecordInfo)] {
    var packets: [(bytes: [UInt8], about: RecordInfo)] = []
    guard var reader = try? CaptureReader.open(path: file.path) else { return [] }
    var record = Record()
    while packets.count < 6, (try? reader.next(&record)) == true {
      let time = AbsoluteTime(seconds: record.seconds, nanoseconds: record.nanoseconds)
      packets.append(
        (
          Array(record.bytes),
          RecordInfo(
            originalLength: record.originalLength, number: UInt32(packets.count + 1), time: time,
            linkType: record.linkType)
        ))
    }
    return packets
  }

  @Test func programsOverPrunedTreesAgreeWithAPlainWalkOverWholeTrees() throws {
    let registry = try Registry.standard.knowing(KnownFields()).sealed()
    let filters = try Self.filters(registry)
    #expect(filters.count > 400)
    var compared = 0
    var held = 0
    for (place, file) in Self.captures().enumerated() {
      let packets = Self.packets(of: file)
      // Each file gets some of the filters; together they get all of them many times.
      let step = 24
      for filter in stride(from: place % step, to: filters.count, by: step).map({ filters[$0] }) {
        var whole = filter.needs
        whole.wholeTree = true
        whole.layers = true
        whole.places = true
        var pruned = Dissector(registry: registry, needs: filter.needs)
        var full = Dissector(registry: registry, needs: whole)
        var scratch = filter.scratch()
        let naive = NaiveEvaluator(filter, registry)
        for packet in packets {
          packet.bytes.withUnsafeBytes {
            pruned.dissect(PacketRecord(bytes: $0, about: packet.about))
            full.dissect(PacketRecord(bytes: $0, about: packet.about))
          }
          let answer = filter.matches(pruned.tree, &scratch)
          let expected = naive.matches(full.tree)
          #expect(
            answer == expected, "\(filter.text), \(file.lastPathComponent) \(packet.about.number)")
          compared += 1
          held += answer ? 1 : 0
        }
      }
    }
    #expect(compared > 1000 && held > 100, "\(compared) compared, \(held) held")
  }
}
