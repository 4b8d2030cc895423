import Foundation
import RemoraCore
import RemoraFilter
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

  /// The lines of packets between two ends are the same when packets between others were left out.
  @Test func linesAreTheSameWhenUnseenPacketsAreLeftOut() throws {
    let registry = try Registry.standard.sealed()
    var needs = Needs()
    needs.columns = true
    let files =
      Captures.samples + Captures.shared.enumerated().filter { $0.offset % 4 == 2 }.map(\.element)
    var compared = 0
    var leftOut = 0
    for file in files {
      let packets = Captures.packets(of: file, limit: 120)
      for filter in try Self.addressFilters(packets, registry) + Self.streamFilters(registry) {
        var open = Dissector(registry: registry, needs: needs)
        var main = Dissector(registry: registry, needs: needs)
        var sieve = Dissector(registry: registry, needs: filter.needsBothWays)
        var scratch = filter.scratch(for: filter.needsBothWays)
        var report = RowsReport(ReportContext(registry: registry))
        for packet in packets {
          let agrees = packet.bytes.withUnsafeBytes { bytes in
            open.dissect(PacketRecord(bytes: bytes, about: packet.about))
            main.about = open.about
            sieve.about = open.about
            sieve.dissect(bytes)
            let passes = scratch.passes(sieve.tree)
            let unseen = !passes && scratch.sparesBothWays(sieve.tree)
            main.dissect(bytes, silent: !passes, unseen: unseen)
            if unseen, sieve.leaveOut() { leftOut += 1 }
            // All packets would be read again.
            if passes, sieve.hasLeftOut(of: main) { return false }
            guard passes else { return true }
            #expect(
              Self.told(main.tree, &report) == Self.told(open.tree, &report),
              "packet \(packet.about.number) of \(file.lastPathComponent), \(filter.text)")
            compared += 1
            return true
          }
          if !agrees { break }
        }
      }
    }
    #expect(compared > 0 && leftOut > 0)
  }

  /// Filters on other things that all packets of a conversation have in common.
  static func streamFilters(_ registry: SealedRegistry) throws -> [Filter] {
    try [
      "tcp.stream == 0", "tcp.stream in {1..3} or udp.stream == 1", "udp.port == 53 and ip",
      "tcp.dstport < 1024", "!(ipv6.src == fe80::/10)",
    ].map { try Filter($0, registry: registry) }
  }

  /// Filters for the first three addresses of a capture.
  static func addressFilters(
    _ packets: [(bytes: [UInt8], about: RecordInfo)], _ registry: SealedRegistry
  ) throws -> [Filter] {
    let either = try Filter("ip.addr", registry: registry)
    var dissector = Dissector(registry: registry, needs: either.needs)
    var found: [String] = []
    for packet in packets where found.count < 3 {
      packet.bytes.withUnsafeBytes { bytes in
        dissector.dissect(PacketRecord(bytes: bytes, about: packet.about))
        var node = dissector.tree.head(slot: 0)
        while node != Node.none, found.count < 3 {
          let bits = UInt32(truncatingIfNeeded: dissector.tree.value(of: node))
          let text = "\(IPv4Address(bits: bits))"
          if !found.contains(text) { found.append(text) }
          node = dissector.tree.follower(of: node)
        }
      }
    }
    return try found.map {
      try Filter("ip.src == \($0) or ip.dst == \($0)", registry: registry)
    }
  }
}
