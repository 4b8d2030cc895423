import RemoraProtocols
import RemoraTesting
import Testing

/// Values from tshark 4.6.9.
@Suite struct MgcpTests {
  private func packet(
    _ text: String, from: UInt16 = 40000, to: UInt16 = 2427
  ) throws -> PacketBuilder {
    let hex = text.utf8.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    return try PacketBuilder(hex).udp(from: from, to: to).ipv4().ethernet()
  }

  static let create = """
    CRCX 1204 aaln/1@gw.example MGCP 1.0\r
    C: A3C47F21456789F0\r
    L: p:10, a:PCMU, zz:no\r
    M: recvonly\r
    P: PS=1245, X-ab=5, OS\r
    BAD: what\r
    \r
    v=0\r
    m=audio 3456 RTP/AVP 0\r

    """

  @Test func aCommandHasItsWordsAndParameters() throws {
    let test = try PacketTest(.standard)
    let rows = test.rows(try packet(Self.create))
    #expect(rows.values("mgcp.req.verb") == ["CRCX"])
    #expect(rows.values("mgcp.transid") == ["1204"])
    #expect(rows.values("mgcp.req.endpoint") == ["aaln/1@gw.example"])
    #expect(rows.values("mgcp.version") == ["MGCP 1.0"])
    #expect(rows.values("mgcp.param.callid") == ["A3C47F21456789F0"])
    #expect(rows.values("mgcp.param.localconnectionoptions.p") == ["10"])
    #expect(rows.values("mgcp.param.localconnectionoptions.a") == ["PCMU"])
    #expect(rows.values("mgcp.unknown_parameter") == [" zz:no"])
    #expect(rows.values("mgcp.param.connectionparam.ps") == ["1245"])
    #expect(rows.values("mgcp.param.connectionparam.x") == ["5"])
    #expect(rows.values("mgcp.rsp.malformed_parameter") == [" OS"])
    #expect(rows.values("mgcp.param.invalid") == ["BAD: what"])
    #expect(rows.values("sdp.media.port") == ["3456"])
    #expect(rows.text.contains("CRCX (CreateConnection)"))
    let columns = test.columns(try packet(Self.create))
    #expect(columns.protocol == "MGCP/SDP")
  }

  @Test func aResponseNamesItsCommandAndARepetitionTheFirst() throws {
    let test = try PacketTest(.standard)
    _ = test.rows(try packet("AUEP 77 ep MGCP 1.0\n"))
    let again = test.rows(try packet("AUEP 77 ep MGCP 1.0\n"))
    #expect(again.values("mgcp.req.dup") == ["77"])
  }

  @Test(arguments: ["hello", "ZZZZ 5 ep\n", "DLCX", "2a0 5 OK\n", "200"])
  func otherTextsAreLeftToOthers(_ text: String) throws {
    let rows = try PacketTest(.standard).rows(try packet(text))
    #expect(rows.below("mgcp").isEmpty)
    #expect(rows.values("data.len") == [String(text.utf8.count)])
  }

  @Test func messagesAreSetApartByAFullStop() throws {
    let rows = try PacketTest(.standard).rows(try packet("AUEP 1 a\nF: A\n.\nAUEP 2 b\n"))
    #expect(rows.values("mgcp.transid") == ["1", "2"])
    #expect(rows.values("mgcp.messagecount") == ["2"])
  }

  @Test func damagedMessagesLeaveTreesSound() throws {
    let test = try PacketTest(.standard)
    let packet = try packet(Self.create + ".\r\nRQNT 5 x MGCP 1.0\r\nXRM/LVM: NLR=1\r\n")
    #expect(test.everyPrefix(of: packet) == [])
    #expect(test.mutations(of: packet) == [])
  }
}
