import Foundation
import RemoraCore
import RemoraProtocols
import Testing

@testable import Remora

/// For every set of wanted fields and every capture, pruned dissection finds the same values as
/// full dissection.
@Suite struct PruningLaw {
  /// One value of a field, comparable between two dissectors.
  struct Value: Equatable {
    let field: FieldID
    let number: UInt64
    let bytes: [UInt8]
    let offset: UInt32
    let length: UInt32
    let source: UInt8
  }

  static func value(_ node: Node, _ tree: borrowing Tree) -> Value {
    let isRange = node.flags.contains(.range) || node.flags.contains(.stored)
    return Value(
      field: node.field, number: isRange ? 0 : node.value,
      bytes: tree.withValue(node) { Array($0) }, offset: node.offset, length: node.length,
      source: node.source)
  }

  @Test func prunedDissectionFindsWhatFullDissectionFinds() throws {
    let registry = try Registry.standard.sealed()
    var random = SplitMix(state: 20_261_121)
    var compared = 0
    let files =
      Captures.samples + Captures.shared.enumerated().filter { $0.offset % 4 == 0 }.map(\.element)
    if Captures.shared.isEmpty { print("no captures beside the checkout: samples only") }
    for file in files {
      let packets = Captures.packets(of: file, limit: 40)
      if packets.isEmpty { continue }
      var full = Dissector(registry: registry, needs: .everything)
      // Fields that this file has, so that most sets find something.
      var seen = Set<FieldID>()
      var reference: [[Value]] = []
      for packet in packets {
        packet.bytes.withUnsafeBytes { full.dissect(PacketRecord(bytes: $0, about: packet.about)) }
        reference.append((0..<full.tree.count).map { Self.value(full.tree[$0], full.tree) })
        for value in reference[reference.count - 1] { seen.insert(value.field) }
      }
      #expect(full.surprise == nil, "it declines, and has not said that it may")
      let choices = seen.sorted()
      for round in 0..<7 {
        var needs = Needs()
        if round == 0 {
          // Asked for alone, it is found in a way of its own.
          for field in registry.fields(named: "tcp.stream") { needs.want(field) }
        } else {
          for _ in 0..<Int.random(in: 1...3, using: &random) {
            if let field = choices.randomElement(using: &random) { needs.want(field) }
          }
        }
        var pruned = Dissector(registry: registry, needs: needs)
        for (packet, expected) in zip(packets, reference) {
          packet.bytes.withUnsafeBytes {
            pruned.dissect(PacketRecord(bytes: $0, about: packet.about))
          }
          for (slot, field) in needs.slots.enumerated() {
            var found: [Value] = []
            var node = pruned.tree.first(slot: slot)
            while let index = node {
              found.append(Self.value(pruned.tree[index], pruned.tree))
              node = pruned.tree.next(index)
            }
            let want = expected.filter { $0.field == field }
            let name = registry.spec(field)?.name ?? ""
            #expect(
              found == want,
              "\(name) of packet \(packet.about.number) in \(file.lastPathComponent), wanted \(needs.slots.compactMap { registry.spec($0)?.name })"
            )
            compared += 1
          }
        }
      }
    }
    #expect(compared > 0 || files.isEmpty)
  }

  /// Packets that one protocol leaves to another, which alone is wanted.
  @Test(
    .enabled(if: !Captures.shared.isEmpty, "no captures beside the checkout"),
    arguments: [
      ("ftp-start-tls.pcap", "ftp"), ("tests__protocol-change-failed-event__input.pcap", "smtp"),
      ("fuzz-2006-06-26-2594.pcap", "nbns"), ("ssl-and-ssh-using-sslh.pcap", "tls"),
      ("rdp-no-cookie-mstshash.pcap", "tls"), ("tests__http-all-headers__input.pcap", "media"),
    ])
  func whatIsDeclinedGoesWhereItGoesWithoutAFilter(_ name: String, _ wanted: String) throws {
    guard let file = Captures.shared.first(where: { $0.lastPathComponent == name }) else { return }
    let registry = try Registry.standard.sealed()
    var needs = Needs()
    for field in registry.fields(named: wanted) { needs.want(field) }
    var pruned = Dissector(registry: registry, needs: needs)
    needs.layers = true
    var full = Dissector(registry: registry, needs: needs)
    var found: [UInt32] = []
    for packet in Captures.packets(of: file, limit: 300) {
      packet.bytes.withUnsafeBytes {
        let record = PacketRecord(bytes: $0, about: packet.about)
        pruned.dissect(record)
        full.dissect(record)
      }
      let isThere = full.tree.first(slot: 0) != nil
      #expect((pruned.tree.first(slot: 0) != nil) == isThere, "packet \(packet.about.number)")
      if isThere { found.append(packet.about.number) }
    }
    #expect(!found.isEmpty || wanted == "media")
  }
}
