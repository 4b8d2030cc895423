import RemoraCore
import RemoraProtocols
import RemoraReport
import RemoraTesting
import Testing

@testable import Remora

/// What `-z` prints of packets that no sample has. The texts are those of tshark 4.6.9.
@Suite struct CraftedStatisticsTests {
  private static func lines(
    _ argument: String, _ packets: [PacketBuilder], seconds: [Double] = []
  ) throws -> [String] {
    let registry = try Registry.standard.sealed()
    let context = StatisticContext(
      ReportContext(registry: registry), condition: FilterCondition.maker(registry))
    let run = try StatisticsRun([argument], StatisticKind.standard, context)
    var needs = Needs()
    run.addNeeds(to: &needs)
    run.bind(needs)
    var dissector = Dissector(registry: registry, needs: needs)
    let first = AbsoluteTime(seconds: 1_000, nanoseconds: 0)
    for (i, packet) in packets.enumerated() {
      let nanoseconds = i < seconds.count ? Int64((seconds[i] * 1e9).rounded()) : Int64(i)
      let time = AbsoluteTime(
        seconds: 1_000 + nanoseconds / 1_000_000_000,
        nanoseconds: Int32(truncatingIfNeeded: nanoseconds % 1_000_000_000))
      packet.bytes.withUnsafeBytes { bytes in
        var about = RecordInfo(
          originalLength: bytes.count,
          number: UInt32(truncatingIfNeeded: i + 1), time: time, linkType: 1)
        about.firstTime = first
        dissector.dissect(PacketRecord(bytes: bytes, about: about))
      }
      run.take(dissector.tree)
    }
    var out = TextWriter()
    run.write(to: &out)
    return out.string.split(separator: "\n").map(String.init)
  }

  @Test func whatLiesDeeperThanSixteenIsMarked() throws {
    var packet = PacketBuilder(bytes: [0, 0, 0, 0, 0, 0, 0, 0]).ipv4(protocol: 253)
    for _ in 1..<20 { packet = packet.ipv4(protocol: 4) }
    let lines = try Self.lines("io,phs", [packet.ethernet()])
    let space = String(repeating: " ", count: 32)
    #expect(lines.contains { $0.hasPrefix(space + "ip       frames:1") })
    #expect(lines.filter { $0.hasPrefix(space + "...ip    frames:1") }.count == 5)
  }

  @Test(arguments: [
    (1_000.35, "1000.3"), (20.38, "20.4"), (2.35, "2.350"), (5.1235, "5.123"), (99.95, "99.9"),
    (10_000_000.35, "10000000.3"),
  ])
  func halvesOfASecondAreRoundedDown(_ duration: Double, _ text: String) throws {
    let packet = PacketBuilder(bytes: [1, 2, 3]).udp(to: 4_321).ipv4().ethernet()
    let lines = try Self.lines("io,stat,0", [packet, packet], seconds: [0, duration])
    #expect(lines.contains { $0.hasPrefix("| Interval: \(text) secs") })
  }

  @Test(arguments: [
    (31, "<= 32B", "<= 32B"), (32, "<= 64B", "<= 32B"), (33, "<= 64B", "<= 64B"),
    (64, "<= 128B", "<= 64B"), (65, "<= 128B", "<= 128B"),
  ])
  func responsesAreInTheClassThatTheyFill(
    _ size: Int, _ query: String, _ response: String
  ) throws {
    for (flags, text) in [(UInt8(0x01), query), (0x81, response)] {
      // One label of the name takes what is left of a header, two more lengths, type and class.
      let label = size - 12 - 2 - 4
      var bytes: [UInt8] = [0, 1, flags, 0, 0, 1, 0, 0, 0, 0, 0, 0, UInt8(label)]
      bytes += [UInt8](repeating: UInt8(ascii: "a"), count: label) + [0, 0, 1, 0, 1]
      let isQuery = flags == 0x01
      let packet = PacketBuilder(bytes: bytes)
        .udp(from: isQuery ? 40_000 : 53, to: isQuery ? 53 : 40_000).ipv4().ethernet()
      let lines = try Self.lines("dns_qr,tree", [packet])
      #expect(lines.contains { $0.hasPrefix("  \(text) ") })
    }
  }

  @Test func aRedirectLeadsToItsTarget() throws {
    func segment(_ text: String, fromServer: Bool) -> PacketBuilder {
      let builder = PacketBuilder(bytes: Array(text.utf8))
      return fromServer
        ? builder.tcp(from: 80, to: 50_000).ipv4(from: 2, to: 1).ethernet()
        : builder.tcp(from: 50_000, to: 80).ipv4(from: 1, to: 2).ethernet()
    }
    let lines = try Self.lines(
      "http_seq,tree",
      [
        segment("GET / HTTP/1.1\r\nHost: google.com\r\n\r\n", fromServer: false),
        segment(
          "HTTP/1.1 301 Moved\r\nLocation: http://www.google.com/\r\nContent-Length: 0\r\n\r\n",
          fromServer: true),
      ])
    let counts = lines.compactMap { line -> String? in
      let words = line.split(separator: " ")
      return line.contains("google.com") ? words.prefix(2).joined(separator: " ") : nil
    }
    #expect(counts == ["http://google.com/ 2", "http://www.google.com/ 1"])
  }

  @Test func discoveriesCountAsHttp() throws {
    let search =
      "M-SEARCH * HTTP/1.1\r\nHOST: 239.255.255.250:1900\r\nMAN: \"ssdp:discover\"\r\n\r\n"
    let packet = PacketBuilder(bytes: Array(search.utf8)).udp(to: 1_900).ipv4().ethernet()
    let lines = try Self.lines("http,tree", [packet])
    #expect(lines.contains { $0.hasPrefix("  SEARCH ") })
  }
}
