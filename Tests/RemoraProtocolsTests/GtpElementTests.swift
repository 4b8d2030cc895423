import RemoraProtocols
import RemoraTesting
import Testing

/// Values from tshark 4.6.9.
@Suite struct GtpElementTests {
  /// A request to create a context (or, of type 17, its answer) with these elements.
  private func message(_ elements: String, type: UInt8 = 16) throws -> PacketBuilder {
    let body = try Hex(elements).bytes
    let count = body.count + 4
    let head: [UInt8] = [
      0x32, type, UInt8(count >> 8), UInt8(count & 255), 0x11, 0x22, 0x33, 0x44, 0, 1, 0, 0,
    ]
    let digits = (head + body).map { byte in
      let text = String(byte, radix: 16)
      return text.count == 1 ? "0" + text : text
    }
    return try PacketBuilder(digits.joined()).udp(from: 2123, to: 2123).ipv4().ethernet()
  }

  private func labels(
    _ elements: String, type: UInt8 = 16, under prefix: [String]
  ) throws -> [String] {
    try PacketTest(.standard).rows(try message(elements, type: type))
      .filter { row in prefix.contains { row.name.hasPrefix($0) } }
      .map(\.label)
  }

  @Test(arguments: [
    ("32 14 05 99 99 99 99 f9", "United Kingdom (234)", "Vodafone Limited (15)"),
    ("13 40 01 21 43 65 87 f9", "United States (310)", "AT&T Mobility (410)"),
    ("62 92 99 21 43 65 87 f9", "Germany (262)", "Unknown (999)"),
  ])
  func aSubscribersNumberNamesItsNetwork(
    _ digits: String, _ country: String, _ network: String
  ) throws {
    let texts = try labels("02 \(digits)", under: ["e212.mcc", "e212.mnc"])
    #expect(
      texts == [
        "Mobile Country Code (MCC): \(country)", "Mobile Network Code (MNC): \(network)",
      ])
  }

  @Test(arguments: [
    ("91 68 12 00 00 00 f1", "86210000001", "China (People's Republic of) (86)"),
    ("91 53 f1", "351", "Portugal (351)"), ("91 71", "17", "Americas (1)"),
  ])
  func aTelephoneNumberNamesItsCountry(
    _ address: String, _ number: String, _ country: String
  ) throws {
    let count = try Hex(address).bytes.count
    let texts = try labels("86 00 0\(count) \(address)", under: ["e164"])
    #expect(texts == ["E.164 number (MSISDN): \(number)", "Country Code: \(country)"])
  }

  @Test func optionsAreNamedByWhoSaysThem() throws {
    let options = "84 0010 80 000d 04 08080808 0010 02 05dc 000c 00"
    let names = ["gsm_a.gm.sm.pco"]
    #expect(
      try labels(options, type: 17, under: names) == [
        "Protocol or Container ID: DNS Server IPv4 Address (0x000d)", "Length: 0x04 (4)",
        "IPv4: 8.8.8.8", "Protocol or Container ID: IPv4 Link MTU (0x0010)", "Length: 0x02 (2)",
        "IPv4 link MTU size: 1500 octets",
        "Protocol or Container ID: P-CSCF IPv4 Address (0x000c)", "Length: 0x00 (0)",
      ])
    #expect(
      try labels(options, under: ["gsm_a.gm.sm.pco_pid"]) == [
        "Protocol or Container ID: DNS Server IPv4 Address Request (0x000d)",
        "Protocol or Container ID: IPv4 Link MTU Request (0x0010)",
        "Protocol or Container ID: P-CSCF IPv4 Address Request (0x000c)",
      ])
  }

  @Test func optionsOfLinksAreReadByTheirProtocols() throws {
    let rows = try PacketTest(.standard).rows(
      try message("84 00 0e 80 8021 0a 0101000a030600000000"))
    #expect(rows.values("ipcp.opt.ip_address") == ["0.0.0.0"])
    #expect(rows.values("frame.protocols") == ["eth:ethertype:ip:udp:gtp:ipcp"])
  }

  @Test(arguments: [
    ("40", "64 kbps"), ("7f", "568 kbps"), ("80", "576 kbps"), ("fe", "8640 kbps"),
    ("ff", "0 kbps (255)"),
  ])
  func ratesGrowInSteps(_ code: String, _ rate: String) throws {
    let profile = "87 00 0c 02 1b421f 73 8c \(code) 40 74 4b 40 40"
    #expect(
      try labels(profile, under: ["gtp.qos_max_ul"]) == ["Maximum bit rate for uplink: \(rate)"])
  }

  @Test func aFilterOfPacketsHasItsParts() throws {
    #expect(
      try labels(
        "89 00 13 21 31 05 0f 10c0a80001ffffff00 3006 400050 8000",
        under: ["gsm_a.gm.sm.ip4", "gsm_a.gm.sm.tft.port", "gsm_a.gm.sm.tft.protocol"]) == [
          "IPv4 address: 192.168.0.1", "IPv4 address mask: 255.255.255.0",
          "Protocol/header: TCP (0x06)", "Port: 80",
        ])
  }

  /// Elements of all kinds.
  static let many = [
    "02 32 14 05 99 99 99 99 f9", "03 62f210 1234 56", "0a", "12 05 11223344", "15 21",
    "16 05 0001 0002 0003 0004", "80 0016 f18d c0a80001 20010db8000000000000000000000001",
    "86 0008 91 68 12 00 00 00 f1 00", "87 0016 021b421f738cfefe744bfefe11000000004040404000",
    "92 0009 05 11223344 0a000001", "98 0008 00 62f210 1234 0abc", "99 0002 4a01",
    "ae 0011 62f210 1234 56 789a 01 62f210 1234 56 0abc", "c8 0008 000003e8 000007d0",
    "d4 0009 00 62f210 0fabcd 1234", "db 000a 03616263 05 7265616c6d",
    "fc 000a 01 01 1601 0004 30028001", "ff 0004 000a 1122",
  ]

  @Test(arguments: many) func noBytesBreakAnElement(_ element: String) throws {
    let test = try PacketTest(.standard)
    #expect(test.everyPrefix(of: try message(element)) == [])
    #expect(test.mutations(of: try message(element)) == [])
  }
}
