import Foundation
import RemoraCore
import RemoraFilter
import RemoraProtocols
import RemoraReport
import Testing

@testable import Remora

/// Packets that nobody sees are left out, until one is shown that may belong to their conversation.
@Suite struct LeftOut {
  /// Asks for lines and prints none.
  final class Lines: Printer {
    func addNeeds(to needs: inout Needs) { needs.columns = true }
    func bind(_ needs: Needs) {}
    func begin(_ out: inout TextWriter) {}
    func packet(_ tree: borrowing Tree, _ out: inout TextWriter) {}
    func end(_ out: inout TextWriter) {}
  }

  static func ip(_ from: UInt8, _ to: UInt8, _ proto: UInt8, _ payload: [UInt8]) -> [UInt8] {
    let length = UInt8(20 + payload.count)
    return [0x45, 0, 0, length, 0, 1, 0, 0, 64, proto, 0, 0, 10, 0, 0, from, 10, 0, 0, to] + payload
  }

  static func segment(_ sequence: UInt8, flags: UInt8, _ payload: [UInt8] = []) -> [UInt8] {
    [0x27, 0x10, 0x27, 0x11, 0, 0, 0, sequence, 0, 0, 0, 0, 0x50, flags, 4, 0, 0, 0, 0, 0] + payload
  }

  static func work(_ filter: String) throws -> Work {
    let registry = try Registry.standard.sealed()
    let selection = try Selection(display: filter, read: nil, registry)
    var work = Work(
      selection, Lines(), registry: registry, names: NumericNames(), RunOptions())
    work.allowRereading()
    return work
  }

  /// Frames behind an Ethernet header for IPv4, one after the other.
  static func take(_ packet: [UInt8], _ number: UInt32, _ work: inout Work) -> Bool {
    let frame: [UInt8] = [2, 0, 0, 0, 0, 1, 2, 0, 0, 0, 0, 2, 8, 0] + packet
    work.about.number = number
    work.about.linkType = 1
    work.about.originalLength = frame.count
    return frame.withUnsafeBytes { work.passes($0) }
  }

  @Test func aTunnelWithAConversationThatWasLeftOutIsReadAgain() throws {
    var work = try Self.work("ip.addr == 10.0.0.9")
    let plain = Self.ip(1, 2, 6, Self.segment(7, flags: 0x18, [1, 2, 3]))
    let passes1 = Self.take(plain, 1, &work)
    #expect(!passes1)
    let again1 = work.needsRereading
    #expect(!again1)
    let passes2 = Self.take(Self.ip(9, 8, 1, [8, 0, 0, 0, 0, 1, 0, 1]), 2, &work)
    #expect(passes2)
    let again2 = work.needsRereading
    #expect(!again2)
    let passes3 = Self.take(Self.ip(9, 8, 4, plain), 3, &work)
    #expect(passes3)
    let again3 = work.needsRereading
    #expect(again3)
  }

  @Test func aTunnelWithOtherEndsIsNotReadAgain() throws {
    var work = try Self.work("ip.addr == 10.0.0.9")
    let left = Self.take(Self.ip(1, 2, 6, Self.segment(7, flags: 0x18, [1])), 1, &work)
    #expect(!left)
    let inner = Self.ip(3, 4, 6, Self.segment(7, flags: 0x18, [1]))
    let shown = Self.take(Self.ip(9, 8, 4, inner), 2, &work)
    #expect(shown)
    let again = work.needsRereading
    #expect(!again)
  }

  @Test func whatWasReadAgainForATunnelIsKeptAndTheRestStillLeftOut() throws {
    var work = try Self.work("ip.addr == 10.0.0.9")
    func segment(_ from: UInt8, _ to: UInt8) -> [UInt8] {
      Self.ip(from, to, 6, Self.segment(7, flags: 0x18, [1]))
    }
    /// Whether a tunnel with these ends inside needs the packets before it.
    func isReadAgain(_ from: UInt8, _ to: UInt8) -> Bool {
      _ = Self.take(Self.ip(9, 8, 4, segment(from, to)), 9, &work)
      return work.needsRereading
    }
    _ = Self.take(segment(1, 2), 1, &work)
    let first = isReadAgain(1, 2)
    #expect(first)
    work.restart(CaptureKnowledge())
    _ = Self.take(segment(1, 2), 1, &work)
    _ = Self.take(segment(2, 1), 2, &work)
    let second = isReadAgain(1, 2)
    #expect(!second)
    _ = Self.take(segment(3, 4), 3, &work)
    let third = isReadAgain(4, 3)
    #expect(third)
    for _ in 0..<4 { work.restart(CaptureKnowledge()) }
    _ = Self.take(segment(5, 6), 4, &work)
    let last = isReadAgain(5, 6)
    #expect(!last, "after so many readings nothing is left out")
  }

  /// Putting the questions of a filter to headers never loses a packet that passes.
  @Test func whatIsPassedOverDoesNotPass() throws {
    let registry = try Registry.standard.sealed()
    if Captures.shared.isEmpty { print("no captures beside the checkout: samples only") }
    let files =
      Captures.samples + Captures.shared.enumerated().filter { $0.offset % 3 == 1 }.map(\.element)
    var (over, taken) = (0, 0)
    for file in files {
      let packets = Captures.packets(of: file, limit: 120)
      for filter in try SilenceLaw.addressFilters(packets, registry) {
        guard let questions = filter.questions(bothWays: false) else {
          continue
        }
        var skimming = Dissector(registry: registry, needs: filter.needs)
        skimming.skim(for: questions)
        let skims = skimming.skims
        #expect(skims)
        var plain = Dissector(registry: registry, needs: filter.needs)
        var scratch = filter.scratch()
        for packet in packets where packet.about.customBlock == 0 && packet.about.fcsLength <= 0 {
          packet.bytes.withUnsafeBytes { bytes in
            plain.dissect(PacketRecord(bytes: bytes, about: packet.about))
            let passes = filter.matches(plain.tree, &scratch)
            let isOver = skimming.passesOver(
              bytes, originalLength: packet.about.originalLength, linkType: packet.about.linkType)
            #expect(
              !(passes && isOver), "packet \(packet.about.number) of \(file.lastPathComponent)")
            if isOver { over += 1 } else { taken += 1 }
          }
        }
      }
    }
    #expect(over > taken / 4, "most packets are passed over: \(over) to \(taken)")
  }

  @Test func oneDirectionIsNotLeftOut() throws {
    // The answers are shown: they need the questions.
    var work = try Self.work("ip.src == 10.0.0.2")
    let passes4 = Self.take(Self.ip(1, 2, 6, Self.segment(7, flags: 2)), 1, &work)
    #expect(!passes4)
    let passes5 = Self.take(Self.ip(2, 1, 4, Self.ip(1, 2, 6, Self.segment(7, flags: 2))), 2, &work)
    #expect(passes5)
    let again4 = work.needsRereading
    #expect(!again4)
  }

  @Test(arguments: [
    ("sdp", true), ("sip", true), ("ftp", true), ("gtp", true), ("ipv4", true), ("smb2", true),
    ("tls", false), ("dns", false), ("http", false), ("ntp", false), ("data", false),
  ])
  func protocolsReachOutOrNot(_ name: String, _ reaches: Bool) throws {
    let registry = try Registry.standard.sealed()
    let outreach = registry.outreach()
    let id = try #require(registry.protocolID(named: name == "ipv4" ? "ip" : name))
    #expect(outreach[Int(id)] == reaches)
  }
}
