import RemoraCore
import RemoraProtocols
import RemoraTesting
import Testing

/// The tools for authors, with a protocol such as authors write.
@Suite struct TestingTests {
  private static let parley = Protocol("parley", "Parley Protocol", short: "Parley") { p in
    let kind = p.u8("type", "Type", names: [1: "Hello", 2: "Data", 3: "Bye"])
    let length = p.u16("len", "Payload length")
    p.over("udp.port", 7777)
    return { d throws(Malformed) in
      let k = try d.add(kind)
      let n = try d.add(length)
      d.protocolColumn("Parley")
      d.info("\(kind, k), \(n) bytes")
    }
  }

  @Test func aProtocolOfOnesOwnIsTestedInThreeLines() throws {
    let test = try PacketTest(Registry.standard.adding(Self.parley))
    let packet = try PacketBuilder("02 0003 616263").udp(to: 7777).ipv4().ethernet()
    #expect(
      test.rows(packet).below("parley").map(\.description) == ["parley.type=2", "parley.len=3"])
    #expect(test.columns(packet) == ("Parley", "Data, 3 bytes"))
    #expect(test.everyPrefix(of: packet) == [])
    #expect(test.mutations(of: packet, rounds: 50) == [])
  }

  @Test func rowsHavePlaceDepthAndLabel() throws {
    let test = try PacketTest(Registry.standard.adding(Self.parley))
    let rows = test.rows(try PacketBuilder("02 0003").udp(to: 7777).ipv4().ethernet())
    let kind = try #require(rows.first { $0.name == "parley.type" })
    #expect((kind.offset, kind.length, kind.depth) == (42, 1, 1))
    #expect(kind.label == "Type: Data (2)")
    #expect(!kind.isHidden && !kind.isGenerated)
  }

  @Test func hexHasComments() throws {
    let bytes = try Hex("02 # data\n0003  // three\nAbCd ; mixed\n\n# nothing").bytes
    #expect(bytes == [2, 0, 3, 0xab, 0xcd])
  }

  @Test(arguments: [("0", 1), ("01\nxx", 2), ("012", 1), ("01 / 02", 1)])
  func whatIsNoHexIsRefusedWithItsLine(_ text: String, _ line: Int) {
    #expect(throws: Hex.Failure.self) { try Hex(text) }
    do throws(Hex.Failure) { _ = try Hex(text) } catch { #expect(error.line == line) }
  }

  /// Checksum computed by hand: the sum of the header's words is 0xffff with it.
  @Test func headersAreComplete() throws {
    let bytes = try PacketBuilder("00").tcp(to: 80).ipv4().bytes
    #expect(bytes.count == 41)
    #expect(Array(bytes[0..<4]) == [0x45, 0, 0, 41])
    var sum = 0
    for index in stride(from: 0, to: 20, by: 2) {
      sum += Int(bytes[index]) << 8 + Int(bytes[index + 1])
    }
    #expect(sum & 0xffff + sum >> 16 == 0xffff)
  }
}
