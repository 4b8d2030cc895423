import RemoraProtocols
import RemoraTesting
import Testing

/// Java RMI, Git, PROXY, printers, plugs, games and clocks; values from tshark 4.6.9.
@Suite struct CallsAndClocksTests {
  /// Payload, transport, port, a field, its values, the Info column.
  static let cases: [(String, Bool, UInt16, String, [String], String)] = [
    (
      "4a524d4900024b", true, 1099, "rmi.protocol", ["0x4b"], "JRMI, Version: 2, StreamProtocol"
    ),
    (
      "4e00093132372e302e302e310000afc8", true, 1099, "rmi.endpoint_id.port", ["45000"],
      "JRMI, ProtocolAck"
    ),
    ("50aced000577220000", true, 1099, "rmi.ser.version", ["5"], "JRMI, Call"),
    (
      "303030384e414b0a 30303130 02436f756e74696e67206f0a", true, 9418,
      "git.sideband_control_code", ["0x02"], "Git Smart Protocol"
    ),
    (
      "3030306576657273696f6e20320a30303030", true, 9418, "git.version", ["50"],
      "Git Smart Protocol"
    ),
    (
      "424a4e5081010000000100050000000461626364", false, 8612, "bjnp.payload_len", ["4"],
      "Printer Response: Discover"
    ),
    ("d0f1c19c", false, 9999, "data.len", ["4"], "50000 → 9999 Len=4"),
    ("d0ad", false, 9999, "tplink_smarthome.msg", ["{}"], "UDP Cmd: {}"),
    (
      "000100100000 0005", false, 4534, "armagetronad.sender_id", ["0x0005"], "[ack] from 0x0005"
    ),
    (
      "4553494f0002000000 18004d000100080000002c01020304", false, 6060, "esio.sts.rio_diag", ["3"],
      "Status/diag telegram: Src ID: 44"
    ),
    (
      "01000000 4e4f4e43 000102", false, 2003, "roughtime.nonce", ["00:01:02"],
      "Proto: Google, Tags: NONC"
    ),
    (
      "0d0a0d0a000d0a515549540a 2112 000c 0a0000010a00000204d20035", false, 7000, "proxy.dstport",
      ["53"], "PROXY 10.0.0.1 → 10.0.0.2, 1234 → 53"
    ),
    (
      "01000000000100 0d 01 00007530", false, 5094, "hart_ip.session_init.inactivity_close_timer",
      ["30000"], "Session Initiate Request, Sequence Number 1"
    ),
    (
      "0101030000010018 86a645123456 01 07 0040 20 41ac0000 55", false, 5094, "hart_ip.pt.rsp.pv",
      ["21.5"], "Pass Through Response, Sequence Number 1"
    ),
    (
      "0101030000010020 86a645123456 09 0f 0040 00 004020 3f800000 c0 00000140 55", false, 5094,
      "hart_ip.pt.rsp.slot0_device_var_status", ["0xc0"],
      "Pass Through Response, Sequence Number 1"
    ),
    (
      "0000 0005 00010006001122334455 000a000440e20100", false, 5678, "mndp.uptime",
      ["123456.000000000"], "50000 → 5678 Len=22"
    ),
    ("0600ff06000011be80000000", false, 623, "asf.type", ["0x80"], "Presence Ping"),
    (
      "0600ff07000000000000000000092018c88110388e04a5", false, 623, "ipmi.bus_command_data",
      ["20:18:c8:81:10:38:8e:04:a5"], "Session ID 0x0"
    ),
    (
      "0600ff07 06c0 44332211 03000000 0400 01020304 ffff0207", false, 623,
      "ipmi_session.trailer", ["ff:ff:02:07"], "Session ID 0x11223344, payload type: IPMI Message"
    ),
    (
      "2a54494d453a2031323131353630303030200a", true, 2501, "kismet.request", ["True"],
      "Request: *TIME: 1211560000 "
    ),
    (
      "1a90021500030001000112340001000200070000 0000000000010064", false, 8116, "cpha.opcode",
      ["1"],
      "CPHAv533: FWHA_MY_STATE - Report source machine's state"
    ),
    (
      "aa410012 0007 6553f100 0f012345 0005 83db", false, 4713, "synphasor.command", ["0x0005"],
      "Command Frame, send CFG-2 frame"
    ),
    (
      """
      c100000000000000 0000000000000000 0000000000000000
      0200000a00000200 0100000a00000200 39300000 39300000 04000000 00000000
      6300000000000000 03000000 00000000000000000000000000000000000000000000000000000000
      """, true, 988, "lnet.hello_type", ["3"], "LNET_HELLO"
    ),
    (
      "50524f58592054435034203139322e302e322e31203139322e302e322e3220333420350d0a", true, 7777,
      "proxy.src.ipv4", ["192.0.2.1"], "PROXY 192.0.2.1 → 192.0.2.2, 34 → 5"
    ),
  ]

  @Test(arguments: cases.indices)
  func packetsAreShownAsTsharkDoes(_ index: Int) throws {
    let (hex, isStream, port, field, values, info) = Self.cases[index]
    let test = try PacketTest(.standard)
    let payload = try PacketBuilder(hex)
    let packet =
      isStream
      ? payload.tcp(from: 50_000, to: port).ipv4().ethernet()
      : payload.udp(from: 50_000, to: port).ipv4().ethernet()
    #expect(test.rows(packet).values(field) == values)
    // A segment that comes again is no news.
    let again = try PacketTest(.standard)
    #expect(again.columns(packet).info == info)
    #expect(again.everyPrefix(of: packet) == [])
    #expect(again.mutations(of: packet, rounds: 20) == [])
  }

  @Test func gatewaysSayWhoForwards() throws {
    let test = try PacketTest(.standard)
    let packet = try PacketBuilder(
      """
      01 00 000a 0000 001122334455
      011c 00 20 00 64 0000 00000bb8 00002710 0258 3840 0000 01 04 0a000001
      0214 01 20 00 a7 64 00000000000000 0007b4000a01
      """
    ).udp(from: 3222, to: 3222).ipv4().ethernet()
    #expect(test.rows(packet).values("glbp.hello.virtualipv4") == ["10.0.0.1"])
    #expect(test.rows(packet).values("glbp.reqresp.virtualmac") == ["00:07:b4:00:0a:01"])
    #expect(test.columns(packet).info == "G: 10, Hello, IPv4, Request/Response?")
    #expect(test.everyPrefix(of: packet) == [])
    #expect(test.mutations(of: packet, rounds: 20) == [])
  }

  @Test func aServiceHeaderIsFollowedByItsPacket() throws {
    let test = try PacketTest(.standard)
    let packet = try PacketBuilder(
      """
      010203040506 0a0b0c0d0e0f 894f
      0fc4 02 01 000005 ff 0000 04 04 10 001020
      45000020 00010000 401166ca 0a000001 0a000002 1000 1001 000c 0000 61626364
      """)
    let rows = test.rows(packet)
    #expect(rows.values("nsh.tlv.forwarding_context.svlan") == ["1"])
    #expect(rows.values("nsh.tlv.forwarding_context.cvlan") == ["32"])
    #expect(rows.values("udp.dstport") == ["4097"])
    #expect(test.everyPrefix(of: packet) == [])
    #expect(test.mutations(of: packet, rounds: 20) == [])
  }

  @Test func bytesBehindAProxysLineAreHandedOn() throws {
    let test = try PacketTest(.standard)
    let packet = try PacketBuilder(
      """
      50524f585920 54435036 20 323030313a6462383a3a31 20 3a3a31 20 35363332 20 343433 0d0a
      474554202f20485454502f312e310d0a0d0a
      """
    ).tcp(from: 50_001, to: 7777).ipv4().ethernet()
    let rows = test.rows(packet)
    #expect(rows.values("http.request.method") == ["GET"])
    #expect(rows.values("proxy.dst.ipv6") == ["::1"])
    let again = try PacketTest(.standard)
    #expect(again.columns(packet).info == "PROXY 2001:db8::1 → ::1, 5632 → 443 | GET / HTTP/1.1 ")
    #expect(test.everyPrefix(of: packet) == [])
  }
}
