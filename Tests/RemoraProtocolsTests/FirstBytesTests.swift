import RemoraProtocols
import RemoraTesting
import Testing

/// What is said of the first bytes of a stream, too few for a message or somebody else's. Values
/// from tshark 4.6.9.
@Suite struct FirstBytesTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let port: UInt16
    let bytes: String
    let columns: (protocol: String, info: String)
    var testDescription: String { "\(port) \(bytes)" }

    init(_ port: UInt16, _ bytes: String, _ name: String, _ info: String) {
      self.port = port
      self.bytes = bytes
      columns = (name, info)
    }
  }

  static let cases: [Case] = [
    Case(443, "f3000000a4394856b5", "SSL", ""), Case(443, "170303002001", "SSL", ""),
    Case(443, "71384c", "SSL", ""), Case(443, "d78ca0861f3b087d", "SSL", "Continuation Data"),
    Case(5432, "414243", "PGSQL", ">"), Case(5432, "00", "PGSQL", ">"),
    Case(1883, "00", "TCP", ""), Case(445, "00", "NBSS", ""),
    Case(445, "00002000000030", "NBSS", "Session message"),
    Case(139, "160301", "NBSS", "NBSS Continuation Message"),
    Case(102, "160301", "TPKT", "Continuation"), Case(1194, "00000000200000", "OpenVPN", ""),
  ]

  @Test(arguments: cases) func columnsAreSetBeforeAMessageIsWhole(_ one: Case) throws {
    let packet = try PacketBuilder(one.bytes).tcp(to: one.port).ipv4().ethernet()
    let columns = try PacketTest(.standard).columns(packet)
    #expect(columns.protocol == one.columns.protocol)
    let parts = columns.info.split(separator: "[Malformed", omittingEmptySubsequences: false)
    let info = parts.first.map(String.init) ?? ""
    #expect(info == one.columns.info)
  }

  /// Text where TLS is expected, and what does not begin as the protocol of the port does.
  @Test(arguments: [
    Case(443, "71384c6878797a", "", ""), Case(443, "7e7e7e7e0000", "", ""),
    Case(502, "00002000000030", "", ""), Case(5432, "160301", "", ""),
    Case(5432, "056420", "", ""), Case(646, "00002000000030", "", ""),
    Case(20000, "160301", "", ""), Case(9600, "00002000000030", "", ""),
  ])
  func whatIsSomebodyElsesIsData(_ one: Case) throws {
    let packet = try PacketBuilder(one.bytes).tcp(to: one.port).ipv4().ethernet()
    let rows = try PacketTest(.standard).rows(packet)
    #expect(rows.values("frame.protocols") == ["eth:ethertype:ip:tcp:data"])
  }

  @Test func somethingBehindTheEndOfAStringIsRemarkedOn() throws {
    let test = try PacketTest(.standard)
    let name = "_ws.string.trailing_stray_characters"
    // <34>abc, NUL, def
    var rows = test.rows(try PacketBuilder("3c33343e61626300646566").udp(to: 514).ipv4().ethernet())
    #expect(rows.values("syslog.msg") == ["abc"])
    #expect(rows.values(name) == [""])
    // Undecoded; the other one is of a message that follows no RFC.
    #expect(rows.values("_ws.expert.group") == ["83886080", "150994944"])
    rows = test.rows(try PacketBuilder("3c33343e61626300000000").udp(to: 514).ipv4().ethernet())
    #expect(rows.values(name) == [])
    // GET /a, NUL, b: the address is made, not read.
    let request = "474554202f61006220485454502f312e310d0a0d0a"
    rows = test.rows(try PacketBuilder(request).tcp(to: 80).ipv4().ethernet())
    #expect(rows.values("http.request.uri") == ["/a"])
    #expect(rows.values(name) == [])
  }

  @Test func controlMessagesOfOpenVPNHoldTLS() throws {
    let test = try PacketTest(.standard)
    func packet(_ number: String, _ bytes: String) throws -> PacketBuilder {
      try PacketBuilder("200102030405060708000000000\(number)\(bytes)").udp(to: 1194).ipv4()
        .ethernet()
    }
    let first = test.rows(try packet("1", "1503030002"))
    #expect(first.values("openvpn.fragment_bytes") == ["15:03:03:00:02"])
    #expect(first.values("frame.protocols") == ["eth:ethertype:ip:udp:openvpn"])
    let second = test.rows(try packet("2", "0100"))
    #expect(second.values("openvpn.reassembled.in") == ["2"])
    #expect(second.values("openvpn.fragment.count") == ["2"])
    #expect(second.values("tls.record.content_type") == ["21"])
    #expect(second.values("frame.protocols") == ["eth:ethertype:ip:udp:openvpn:tls"])
  }
}
