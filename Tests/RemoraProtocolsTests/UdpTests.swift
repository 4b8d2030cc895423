import RemoraProtocols
import RemoraTesting
import Testing

@Suite struct UdpTests {
  /// Values from tshark 4.6.9.
  @Test func aDatagramHasPortsLengthAndPayload() throws {
    let test = try PacketTest(.standard)
    let packet = try PacketBuilder("72656d6f7261").udp(from: 40_000, to: 45_990).ipv4().ethernet()
    let rows = test.rows(packet)
    #expect(rows.values("udp.srcport") == ["40000"])
    #expect(rows.values("udp.dstport") == ["45990"])
    #expect(rows.values("udp.port") == ["40000", "45990"])
    #expect(rows.values("udp.length") == ["14"])
    #expect(rows.values("data.data") == ["72:65:6d:6f:72:61"])
    #expect(test.columns(packet).info == "40000 → 45990 Len=6")
  }

  @Test func noBytesBreakItOverEitherInternetProtocol() throws {
    let test = try PacketTest(.standard)
    let datagram = try PacketBuilder("72656d6f7261").udp(to: 45_990)
    for packet in [datagram.ipv4().ethernet(), datagram.ipv6().ethernet()] {
      #expect(test.everyPrefix(of: packet) == [])
      #expect(test.mutations(of: packet) == [])
    }
  }
}
