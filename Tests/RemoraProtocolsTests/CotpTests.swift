import RemoraProtocols
import RemoraTesting
import Testing

/// TPKT and the transport protocol in it. Values from tshark 4.6.9.
@Suite struct CotpTests {
  private let connect =
    "0300002706e00000000100436f6f6b69653a206d737473686173683d610d0a01000800030000"
    + "00"

  @Test func aConnectPacketReadsAsInTshark() throws {
    let test = try PacketTest(.standard)
    let packet = try PacketBuilder(connect).tcp(from: 50000, to: 102).ipv4().ethernet()
    let rows = test.rows(packet)
    #expect(rows.values("tpkt.version") == ["3"])
    #expect(rows.values("tpkt.reserved") == ["0"])
    #expect(rows.values("tpkt.length") == ["39"])
    #expect(rows.values("cotp.type") == ["0x0e"])
    #expect(rows.values("cotp.destref") == ["0x0000"])
    #expect(rows.values("cotp.srcref") == ["0x0001"])
    #expect(rows.values("cotp.opts.extended_formats") == ["False"])
    #expect(rows.values("cotp.opts.no_explicit_flow_control") == ["False"])
    let columns = try PacketTest(.standard).columns(packet)
    #expect(columns.protocol == "COTP")
    #expect(columns.info == "CR TPDU src-ref: 0x0001 dst-ref: 0x0000")
  }

  private let confirm =
    "0300001611d00001000400c1020100c2020102c0010a"

  @Test func aConfirmPacketReadsAsInTshark() throws {
    let test = try PacketTest(.standard)
    let packet = try PacketBuilder(confirm).tcp(from: 102, to: 50000).ipv4().ethernet()
    let rows = test.rows(packet)
    #expect(rows.values("cotp.li") == ["17"])
    #expect(rows.values("cotp.class") == ["0"])
    #expect(rows.values("cotp.parameter_code") == ["0xc1", "0xc2", "0xc0"])
    #expect(rows.values("cotp.parameter_length") == ["2", "2", "1"])
    #expect(rows.values("cotp.src-tsap") == ["0x0100"])
    #expect(rows.values("cotp.src-tsap-bytes") == ["01:00"])
    #expect(rows.values("cotp.dst-tsap") == ["0x0102"])
    #expect(rows.values("cotp.dst-tsap-bytes") == ["01:02"])
    let columns = try PacketTest(.standard).columns(packet)
    #expect(columns.protocol == "COTP")
    #expect(columns.info == "CC TPDU src-ref: 0x0004 dst-ref: 0x0001")
  }

  private let fragment =
    "0300000a02f000aabbcc"

  @Test func aFragmentPacketReadsAsInTshark() throws {
    let test = try PacketTest(.standard)
    let packet = try PacketBuilder(fragment).tcp(from: 50000, to: 102).ipv4().ethernet()
    let rows = test.rows(packet)
    #expect(rows.values("cotp.tpdu-number") == ["0x00"])
    #expect(rows.values("cotp.eot") == ["False"])
    let columns = try PacketTest(.standard).columns(packet)
    #expect(columns.protocol == "COTP")
    #expect(columns.info == "DT TPDU (0) [COTP fragment, 3 bytes]")
  }

  private let disconnect =
    "0300000b06800001000403"

  @Test func aDisconnectPacketReadsAsInTshark() throws {
    let test = try PacketTest(.standard)
    let packet = try PacketBuilder(disconnect).tcp(from: 50000, to: 102).ipv4().ethernet()
    let rows = test.rows(packet)
    #expect(rows.values("cotp.cause") == ["3"])
    #expect(rows.values("cotp.disconnect_request") == [""])
    let columns = try PacketTest(.standard).columns(packet)
    #expect(columns.protocol == "COTP")
    #expect(columns.info == "DR TPDU src-ref: 0x0004 dst-ref: 0x0001")
  }

  private let error =
    "0300000a047000010000"

  @Test func anErrorPacketReadsAsInTshark() throws {
    let test = try PacketTest(.standard)
    let packet = try PacketBuilder(error).tcp(from: 50000, to: 102).ipv4().ethernet()
    let rows = test.rows(packet)
    #expect(rows.values("cotp.reject_cause") == ["0"])
    let columns = try PacketTest(.standard).columns(packet)
    #expect(columns.protocol == "COTP")
    withKnownIssue("tshark goes on with the byte behind the error message") {
      #expect(rows.values("data.data") == ["00"])
      #expect(rows.values("data.len") == ["1"])
      #expect(columns.info == "ER TPDU dst-ref: 0x0001, Length indicator is zero")
    }
  }

  @Test func noBytesBreakThem() throws {
    let test = try PacketTest(.standard)
    let connect = try PacketBuilder(self.connect).tcp(from: 50000, to: 102).ipv4().ethernet()
    let confirm = try PacketBuilder(self.confirm).tcp(from: 102, to: 50000).ipv4().ethernet()
    let fragment = try PacketBuilder(self.fragment).tcp(from: 50000, to: 102).ipv4().ethernet()
    let disconnect = try PacketBuilder(self.disconnect).tcp(from: 50000, to: 102).ipv4().ethernet()
    let error = try PacketBuilder(self.error).tcp(from: 50000, to: 102).ipv4().ethernet()
    for packet in [connect, confirm, fragment, disconnect, error] {
      #expect(test.everyPrefix(of: packet) == [])
      #expect(test.mutations(of: packet) == [])
    }
  }
}
