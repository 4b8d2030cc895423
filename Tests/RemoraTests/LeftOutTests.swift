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
