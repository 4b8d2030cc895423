import RemoraProtocols
import RemoraTesting
import Testing

/// Where messages of XMPP end. Checked against tshark 4.6.9.
@Suite struct XmppTests {
  @Test func bytesThatNoElementEndsWaitForMore() throws {
    let packet = try PacketBuilder("6162").tcp(from: 50123, to: 5222).ipv4().ethernet()
    let rows = try PacketTest(.standard).rows(packet)
    #expect(rows.values("tcp.segment_data") == ["61:62"])
    #expect(rows.values("data.data") == [])
  }

  @Test func bytesInWhichAnElementEndsDoNot() throws {
    let packet = try PacketBuilder("3c612f3e").tcp(from: 50123, to: 5222).ipv4().ethernet()
    let rows = try PacketTest(.standard).rows(packet)
    #expect(rows.values("tcp.segment_data") == [])
  }
}
