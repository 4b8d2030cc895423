import RemoraProtocols
import RemoraTesting
import Testing

/// Values from tshark 4.6.9.
@Suite struct TunnelTests {
  private func datagram(
    _ hex: String, from: UInt16 = 40_123, to: UInt16 = 51_820
  ) throws -> PacketBuilder {
    try PacketBuilder(hex).udp(from: from, to: to).ipv4().ethernet()
  }

  private func zeros(_ count: Int) -> String { String(repeating: "00", count: count) }

  @Test func wireGuardIsToldByTypeAndLength() throws {
    let test = try PacketTest(.standard)
    let packet = try datagram("01000000 d837d030" + zeros(140))
    let rows = test.rows(packet)
    #expect(rows.values("wg.sender") == ["0x30d037d8"])
    #expect(
      rows.values("wg.ephemeral") == ["AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="])
    #expect(rows.values("wg.stream") == ["0"])
    #expect(test.columns(packet).info == "Handshake Initiation, sender=0x30D037D8")
    #expect(test.rows(try datagram("01000000 d837d030" + zeros(139))).values("wg.type") == [])
  }

  @Test func keepAlivesAndDataTellTheirLength() throws {
    let test = try PacketTest(.standard)
    let empty = try datagram("04000000 01000000 0500000000000000" + zeros(16))
    #expect(test.columns(empty).info == "Keepalive, receiver=0x00000001, counter=5")
    let data = try datagram("04000000 01000000 0500000000000000" + zeros(33))
    #expect(
      test.columns(data).info == "Transport Data, receiver=0x00000001, counter=5, datalen=17")
  }

  @Test func layerTwoTunnelsCarryPPP() throws {
    let packet = try datagram(
      "4802 0031 000a 0014 0005 0006 ff030021" + GtpTests.inner, from: 1701, to: 1701)
    let rows = try PacketTest(.standard).rows(packet)
    #expect(rows.values("frame.protocols") == ["eth:ethertype:ip:udp:l2tp:ppp:ip:udp:data"])
    #expect(rows.values("l2tp.tunnel") == ["10"])
    #expect(rows.values("l2tp.Nr") == ["6"])
  }

  @Test func controlMessagesAreNamedAfterTheirFirstAttribute() throws {
    let test = try PacketTest(.standard)
    let packet = try datagram(
      "c802 001c 000a 0000 0003 0004 8008 0000 0000 0006 8008 0000 0009 004d", from: 1701,
      to: 1701)
    #expect(
      test.columns(packet).info == "Control Message - Hello (tunnel id=10, session id=0)")
    #expect(test.rows(packet).values("l2tp.avp.assigned_tunnel_id") == ["77"])
  }

  @Test func accessPointsSendFramesToTheirController() throws {
    let packet = try datagram(
      "00 120200 0001 0000 020000000002 020000000001 0800" + GtpTests.inner, to: 5247)
    let rows = try PacketTest(.standard).rows(packet)
    #expect(
      rows.values("frame.protocols")
        == ["eth:ethertype:ip:udp:capwap.data:eth:ethertype:ip:udp:data"])
    #expect(rows.values("capwap.header.wbid") == ["1"])
    #expect(rows.values("capwap.header.rid") == ["8"])
  }

  @Test(arguments: [
    ("00 206330 0001 0000 06020000000001 00 04bf230000 000000", UInt16(5247)),
    ("c802 001c 000a 0000 0003 0004 8008 0000 0000 0006 8008 0000 0009 004d", 1701),
    ("0302 000a 0014 0002 7879 ff03c02101010004", 1701),
    ("c803 0014 00000009 0001 0002 8008 0000 0000 0001", 1701),
  ])
  func noBytesBreakIt(_ hex: String, _ port: UInt16) throws {
    let test = try PacketTest(.standard)
    let packet = try datagram(hex, to: port)
    #expect(test.everyPrefix(of: packet) == [])
    #expect(test.mutations(of: packet) == [])
  }
}
