import Foundation
import RemoraCore
import RemoraProtocols
import Testing

@testable import Remora

/// Whatever the bytes, dissection ends, and leaves a tree that is sound.
@Suite struct HostileInput {
  /// Items lie inside their data source, after their parents, and nest.
  static func check(_ tree: borrowing Tree, _ context: String) {
    for i in 0..<tree.count {
      let node = tree[i]
      if node.parent != Node.none, Int(node.parent) >= i {
        Issue.record("node \(i) stands before its parent: \(context)")
      }
      let covered = tree.withPlace(node) { $0.count }
      if covered > Int(node.length) { Issue.record("node \(i) covers too much: \(context)") }
      if Int(node.source) >= tree.sourceCount {
        Issue.record("node \(i) has no source: \(context)")
      }
    }
  }

  @Test func everyPrefixOfEverySampleDissects() throws {
    let registry = try Registry.standard.sealed()
    for file in Captures.samples {
      for packet in Captures.packets(of: file, limit: 60) {
        var dissector = Dissector(registry: registry, needs: .everything)
        for length in 0...packet.bytes.count {
          packet.bytes.prefix(length).withUnsafeBytes {
            dissector.dissect(PacketRecord(bytes: $0, about: packet.about))
          }
          Self.check(
            dissector.tree, "\(file.lastPathComponent) #\(packet.about.number), \(length) bytes")
        }
      }
    }
  }

  @Test(arguments: [0.001, 0.02, 0.2])
  func mutatedPacketsDissect(_ rate: Double) throws {
    let registry = try Registry.standard.sealed()
    var random = SplitMix(state: UInt64(rate * 1_000_000))
    let files =
      Captures.samples + Captures.shared.enumerated().filter { $0.offset % 8 == 3 }.map(\.element)
    for file in files {
      var dissector = Dissector(registry: registry, needs: .everything)
      for packet in Captures.packets(of: file, limit: 50) {
        for _ in 0..<4 {
          var bytes = packet.bytes
          for i in bytes.indices where Double.random(in: 0..<1, using: &random) < rate {
            bytes[i] = UInt8.random(in: 0...255, using: &random)
          }
          bytes.withUnsafeBytes { dissector.dissect(PacketRecord(bytes: $0, about: packet.about)) }
          Self.check(dissector.tree, "\(file.lastPathComponent) #\(packet.about.number) at \(rate)")
        }
      }
    }
  }

  @Test func randomBytesOfEveryLinkTypeDissect() throws {
    let registry = try Registry.standard.sealed()
    var random = SplitMix(state: 7)
    for linkType in [0, 1, 9, 12, 50, 51, 101, 108, 113, 228, 229, 276, 99_999] as [Int32] {
      var dissector = Dissector(registry: registry, needs: .everything)
      for round in 0..<200 {
        let bytes = (0..<Int.random(in: 0...200, using: &random)).map { _ in
          UInt8.random(in: 0...255, using: &random)
        }
        let about = RecordInfo(
          originalLength: bytes.count, number: UInt32(round + 1),
          time: AbsoluteTime(seconds: 0, nanoseconds: 0), linkType: linkType)
        bytes.withUnsafeBytes { dissector.dissect(PacketRecord(bytes: $0, about: about)) }
        Self.check(dissector.tree, "random bytes of link type \(linkType)")
      }
    }
  }

  @Test func protocolsInsideEachOtherEndAtALimit() throws {
    let registry = try Registry.standard.sealed()
    var bytes: [UInt8] = Array(repeating: 0, count: 12) + [0x08, 0x00]
    let count = 3000
    for i in 0..<count {
      let length = (count - i) * 20
      bytes += [
        0x45, 0, UInt8(truncatingIfNeeded: length >> 8), UInt8(truncatingIfNeeded: length), 0, 0, 0,
        0, 64,
        4, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8,
      ]
    }
    var dissector = Dissector(registry: registry, needs: .everything)
    let about = RecordInfo(
      originalLength: bytes.count, number: 1, time: AbsoluteTime(seconds: 0, nanoseconds: 0),
      linkType: 1)
    bytes.withUnsafeBytes { dissector.dissect(PacketRecord(bytes: $0, about: about)) }
    let malformed = registry.fields(named: "_ws.malformed").first
    #expect((0..<dissector.tree.count).contains { dissector.tree[$0].field == malformed })
  }
}

/// Limits have the outcome that their documentation states.
@Suite struct LimitOutcomes {
  /// A protocol that would add items for ever.
  static let endless = Protocol("endless", "Endless") { p in
    let number = p.u8("n", "Number")
    p.over("wtap_encap", 147)
    return { d throws(Malformed) in
      while true {
        d.put(number, 1, at: d.here)
        try d.step()
      }
    }
  }

  @Test(arguments: [(items: 1000, work: 4_000_000), (items: 1_000_000, work: 5000)])
  func anEndlessProtocolEndsWithAnItem(_ limit: (items: Int, work: Int)) throws {
    let registry = try Registry.standard.adding(Self.endless).sealed()
    var limits = Limits()
    limits.items = limit.items
    limits.work = limit.work
    var dissector = Dissector(registry: registry, needs: .everything, limits: limits)
    let about = RecordInfo(
      originalLength: 4, number: 1, time: AbsoluteTime(seconds: 0, nanoseconds: 0), linkType: 147)
    [1, 2, 3, 4].withUnsafeBytes { (bytes: UnsafeRawBufferPointer) in
      dissector.dissect(PacketRecord(bytes: bytes, about: about))
    }
    #expect(dissector.tree.count <= max(2 * limit.items, limit.work + 100))
    #expect(dissector.tree.count > 500)
    let malformed = registry.fields(named: "_ws.malformed").first
    #expect((0..<dissector.tree.count).contains { dissector.tree[$0].field == malformed })
  }
}
