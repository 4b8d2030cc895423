import RemoraProtocols
import RemoraTesting
import Testing

/// RTCP as tshark 4.6.9 shows it, also where lengths and contents do not fit.
@Suite struct RtcpTests {
  static func rows(_ hex: String) throws -> [Row] {
    try PacketTest(.standard).rows(PacketBuilder(hex).udp(from: 5005, to: 5005).ipv4().ethernet())
  }

  @Test(arguments: [
    // A block that is longer than its packet: the packets' lengths do not add up.
    (
      "80cf0004 d2b3ec9f 24 64 a174 40 4a 98 60 a8 fb 85 b9", "rtcp.length_check",
      "RTCP frame length check: Wrong (expected 20 bytes, found 165340)"
    ),
    ("80cf0000", "rtcp.length_check", "RTCP frame length check: OK - 4 bytes"),
    // A second packet, whatever its version says.
    (
      "80c90001 11223344 40c90001 55667788", "rtcp.length_check",
      "RTCP frame length check: OK - 16 bytes"
    ),
    (
      "80c90004 11223344 0001000c 81828384 85868788", "rtcp.ms_pse.bandwidth",
      "Bandwidth: 2240186248"
    ),
    (
      "8fcd0006 11223344 55667788 00010003 00000501 4002ff02 80001234",
      "rtcp.rtpfb.transportcc"
        + ".recv_delta", "Recv Delta: 0x8000 Negative Delta: [seq: 1] -8192.000000 ms"
    ),
    (
      "8bcd0005 11223344 55667788 00010002 80018002 01020304", "rtcp.rtpfb.ccfb.ato",
      "...0 0000 0000 0001 = Arrival Time Offset: 1 (0.976562 ms)"
    ),
  ])
  func labels(_ hex: String, _ name: String, _ label: String) throws {
    #expect(try Self.rows(hex).first { $0.name == name }?.label == label)
  }

  @Test(arguments: [
    ("80cf0000", "rtcp.missing_sender_ssrc"),
    ("80cc0002 11223344 01616263", "rtcp.appl.not_ascii"),
    ("a0c90001 11223344 80c90001 55667788", "rtcp.not_final_padding"),
    ("80c90001 11223344 81cb0002 11223344 02616264", "rtcp.bye_reason_not_padded"),
    ("80cf0004 11223344 04000009 01020304 01020304", "rtcp.block_length.invalid"),
    ("80cf0004 11223344 04000009 01020304 01020304", "rtcp.invalid_block_length"),
    // The extension takes the padding's bytes, and none are left for it.
    ("a0c90002 11223344 00000004", "_ws.malformed"),
  ])
  func remarks(_ hex: String, _ name: String) throws {
    #expect(try Self.rows(hex).contains { $0.name == name })
  }

  @Test func damagedPacketsKeepTheirShape() throws {
    let packet = try PacketBuilder(
      "8fcd0006 11223344 55667788 00010003 00000501 4002ff02 80001234"
    ).udp(from: 5005, to: 5005).ipv4().ethernet()
    let test = try PacketTest(.standard)
    #expect(test.everyPrefix(of: packet) == [])
    #expect(test.mutations(of: packet) == [])
  }
}
