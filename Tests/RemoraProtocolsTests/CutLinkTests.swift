import Testing

/// Frames and IP headers that end early, against tshark 4.6.9.
@Suite struct CutLinkTests {
  private static func rows(
    _ hex: String, _ names: [String], kept: Int = .max, link: Int32 = 1
  ) -> [String] {
    PacketRows.rows(
      of: [PacketRows.bytes(hex)], in: names, link: link, snapLength: kept)[0]
  }

  /// 64 bytes, of which the length says 30.
  private static let frame =
    "0180c200000000005e005350" + "001e" + "001402818100" + String(repeating: "11", count: 44)

  /// What a capture cut from an 802.3 frame hides its conversation, wherever the cut is.
  @Test(arguments: [18, 30, 44, 50, 63]) func aCutFrameIsOfNoConversation(_ kept: Int) {
    let rows = Self.rows(Self.frame, ["eth", "_ws.short"], kept: kept)
    #expect(!rows.contains { $0.contains("eth.stream") })
    #expect(
      rows.contains { $0.hasSuffix("[Packet size limited during capture: Ethernet truncated]") })
    #expect(rows.contains { $0.contains(" eth.trailer 44+\(min(16, kept - 44)) ") } == (kept > 44))
  }

  @Test func aWholeFrameIsOfAConversation() {
    #expect(Self.rows(Self.frame, ["eth"]).contains { $0.contains("eth.stream") })
  }

  /// An IPv4 header with a router alert, or with a loose source route of one hop.
  @Test(arguments: [
    ("4600002000010000401165e60a0000010a00000294040000", 21, nil as String?, ""),
    (
      "4600002000010000401165e60a0000010a00000294040000", 22, "ip.dst",
      ": length of contained item exceeds length of containing item"
    ),
    ("47000024000100004011f5000a0000010a000002830704c0a8010100", 22, nil, ""),
    ("47000024000100004011f5000a0000010a000002830704c0a8010100", 27, "ip.cur_rt", ""),
  ]) func aDestinationIsKnownWhenTheOptionsTellIt(
    _ header: String, _ kept: Int, _ field: String?, _ fault: String
  ) {
    let hex = "0000000000000000000000000800" + header.prefix(kept * 2)
    let rows = Self.rows(hex, ["ip", "_ws.malformed"])
    if let field {
      #expect(rows.contains { $0.contains(" \(field) ") })
    } else {
      #expect(!rows.contains { $0.contains(" ip.dst ") || $0.contains(" ip.cur_rt ") })
    }
    #expect(rows.contains { $0.hasSuffix("[Malformed Packet: IPv4\(fault)]") })
  }

  /// The newer kind of cooked frames shows all of its header or nothing, the older what there is.
  @Test(arguments: [(276, "08000000000000020001", 0), (113, "00000001000600", 3)])
  func aCookedHeaderIsCut(_ link: Int32, _ hex: String, _ fields: Int) {
    let rows = Self.rows(hex, ["sll", "_ws.malformed"], link: link)
    #expect(rows.count { $0.contains(" sll.") } == fields)
    #expect(rows.contains { $0.hasSuffix("[Malformed Packet: SLL]") })
  }

  /// An address with a hardware address in it, also one that no host can have.
  @Test(arguments: [
    ("ff8000000000000062 38e0fffec535a0", "60:38:e0:c5:35:a0"),
    ("ff0e0000000000000011 22fffe334455", nil as String?),
  ]) func multicastAddressesHaveTheirHardwareAddress(_ address: String, _ mac: String?) {
    let source = address.replacing(" ", with: "")
    let hex =
      "00000000000000000000000086dd6000000000081140" + source + source + "0fa00fa100080000"
    let rows = Self.rows(hex, ["ipv6"])
    let shown = rows.first { $0.contains("ipv6.src_slaac_mac") }
    #expect((shown == nil) == (mac == nil))
    if let mac, let shown { #expect(shown.hasSuffix("Source SLAAC MAC: \(mac)")) }
  }
}
