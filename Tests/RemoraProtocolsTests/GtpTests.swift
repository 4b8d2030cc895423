import RemoraProtocols
import RemoraTesting
import Testing

/// Values from tshark 4.6.9.
@Suite struct GtpTests {
  /// An IPv4 packet with a UDP datagram from port 1111 to port 9999.
  static let inner =
    "45000021000100004011 66c90a0000010a000002 0457270f000d0000 68656c6c6f"

  private func tunnel(_ hex: String, port: UInt16 = 2152) throws -> PacketBuilder {
    try PacketBuilder(hex).udp(from: port, to: port).ipv4().ethernet()
  }

  @Test func aTunnelledPacketIsDissectedBehindItsHeader() throws {
    let test = try PacketTest(.standard)
    let rows = test.rows(try tunnel("30ff002101020304" + Self.inner))
    #expect(rows.values("gtp.message") == ["0xff"])
    #expect(rows.values("gtp.teid") == ["0x01020304"])
    #expect(rows.values("udp.dstport") == ["2152", "9999"])
    #expect(rows.values("frame.protocols") == ["eth:ethertype:ip:udp:gtp:ip:udp:data"])
    let columns = test.columns(try tunnel("30ff002101020304" + Self.inner))
    #expect(columns.protocol == "GTP/UDP")
    #expect(columns.info == "1111 → 9999 Len=5")
  }

  @Test(arguments: [
    ("70010203040506", "eth:ethertype:ip:udp:gtp"),
    (inner + "00", "eth:ethertype:ip:udp:gtp"),
    (
      "020000000002020000000001 0800" + inner,
      "eth:ethertype:ip:udp:gtp:eth:eth:ethertype:ip:udp:data"
    ),
    ("020000000002020000000001 88cc" + inner, "eth:ethertype:ip:udp:gtp"),
  ])
  func whatATunnelCarriesIsToldByItsBytes(_ payload: String, _ protocols: String) throws {
    let count = try Hex(payload).bytes.count
    let head = "30ff00" + (count < 16 ? "0" : "") + String(count, radix: 16) + "01020304"
    let rows = try PacketTest(.standard).rows(try tunnel(head + payload))
    #expect(rows.values("frame.protocols") == [protocols])
  }

  @Test func extensionHeadersAreReadOneAfterAnother() throws {
    let packet = try tunnel("34ff002d01020304 000000c0 01010285 01008500" + Self.inner)
    let rows = try PacketTest(.standard).rows(packet)
    #expect(rows.values("gtp.ext_hdr.next") == ["0xc0", "0x85", "0x00"])
    #expect(rows.values("gtp.ext_hdr.pdcp_sn") == ["258"])
    #expect(rows.values("gtp.ext_hdr.pdu_ses_con.qos_flow_id") == ["5"])
    #expect(rows.values("ip.len").count == 2)
  }

  @Test func anExtensionHeaderWithoutLengthEndsThePacket() throws {
    let packet = try tunnel("34ff002d01020304 00000040 00000000 00000000" + Self.inner)
    let rows = try PacketTest(.standard).rows(packet)
    #expect(rows.values("gtp.ext_hdr.length") == ["0"])
    #expect(rows.values("ip.len").count == 1)
  }

  @Test func aResponseNamesItsRequest() throws {
    let test = try PacketTest(.standard)
    _ = test.rows(try tunnel("3201000401020304 00010000"))
    let rows = test.rows(try tunnel("3202000601020304 00010000 0e05"))
    #expect(rows.values("gtp.recovery") == ["5"])
    #expect(rows.values("gtp.response_to") == ["1"])
  }

  @Test func theHeaderTellsChargingFromTunnelsOnEitherPort() throws {
    let test = try PacketTest(.standard)
    let charging = test.rows(try tunnel("4e0100000009", port: 3386))
    #expect(charging.values("frame.protocols") == ["eth:ethertype:ip:udp:gtpprime"])
    #expect(charging.values("gtp.prim.flags.version") == ["2"])
    let plain = test.rows(try tunnel("30ff002101020304" + Self.inner, port: 3386))
    #expect(
      plain.values("frame.protocols") == ["eth:ethertype:ip:udp:gtpprime:ip:udp:data"])
    #expect(plain.values("gtp.teid") == ["0x01020304"])
  }

  @Test func bytesOfUnknownMessagesAreData() throws {
    let rows = try PacketTest(.standard).rows(try tunnel("30c8000001020304"))
    #expect(rows.values("frame.protocols") == ["eth:ethertype:ip:udp:data"])
  }

  @Test(arguments: [
    "34ff002d01020304 000000c0 01010285 01008500" + inner,
    "3210003001020304 00010000 0180 0e05 1001020304 85000401020304 8300070665657465737400 ff0005 2aab020103",
    "1e10000000010000ffffffff 4200012143658709 0180 100102 110102",
    "4ef000080009 7e01 fc0001010203",
    "34ff001401020304 00000085 041fff 000102030405060708090a0b0c 00",
  ])
  func noBytesBreakIt(_ hex: String) throws {
    let test = try PacketTest(.standard)
    #expect(test.everyPrefix(of: try tunnel(hex)) == [])
    #expect(test.mutations(of: try tunnel(hex)) == [])
  }
}
