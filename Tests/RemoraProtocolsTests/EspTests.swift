import Testing

/// ESP, alone and inside UDP, against tshark 4.6.9: sequence numbers are followed over packets.
@Suite struct EspTests {
  /// The packets of one capture, in one pass and in two.
  @Test(arguments: [false, true]) func treesAreThoseOfTshark(_ revisiting: Bool) {
    let rows = PacketRows.rows(
      of: Self.samples.map(\.bytes), in: Self.protocols, from: 0, revisiting: revisiting)
    for (sample, rows) in zip(Self.samples, rows) {
      let second = revisiting ? Self.secondPass[sample.name] : nil
      let expected = second?.split(separator: "\n").map(String.init) ?? sample.expected
      #expect(rows == expected, "\(sample.name)")
    }
  }

  static let protocols = ["esp", "udpencap"]

  @Test(arguments: samples) func everyPrefixIsDissected(_ sample: PacketSample) {
    #expect(PacketRows.survivesEveryPrefix(of: sample.bytes))
  }

  static let samples: [PacketSample] = [
    PacketSample(
      name: "first",
      hex: """
        02000000000202000000000108004500003000010000403266990a0000010a0000020000010100000001
        cccccccccccccccccccccccccccccccccccccccc
        """,
      protocols: ["esp", "udpencap"],
      rows: #"""
        0 esp 34+28 '' Encapsulating Security Payload
        1 esp.spi 34+4 '0x00000101' ESP SPI: 0x00000101 (257)
        1 esp.sequence 38+4 '1' ESP Sequence: 1
        """#),
    PacketSample(
      name: "next",
      hex: """
        02000000000202000000000108004500001c00010000403266ad0a0000010a0000020000010100000002
        """,
      protocols: ["esp", "udpencap"],
      rows: #"""
        0 esp 34+8 '' Encapsulating Security Payload
        1 esp.spi 34+4 '0x00000101' ESP SPI: 0x00000101 (257)
        1 esp.sequence 38+4 '2' ESP Sequence: 2
        """#),
    PacketSample(
      name: "gap",
      hex: """
        02000000000202000000000108004500003000010000403266990a0000010a0000020000010100000009
        cccccccccccccccccccccccccccccccccccccccc
        """,
      protocols: ["esp", "udpencap"],
      rows: #"""
        0 esp 34+28 '' Encapsulating Security Payload
        1 esp.spi 34+4 '0x00000101' ESP SPI: 0x00000101 (257)
        1 esp.sequence 38+4 '9' ESP Sequence: 9
        1 esp.sequence-analysis.expected-sn 34+0 '3' Expected SN: 3 (6 SNs missing)
        2 _ws.expert 34+0 '' Expert Info (Warning/Sequence): Wrong Sequence Number for SPI 00000101 - 6 missing
        3 esp.sequence-analysis.wrong-sequence-number 0+0 '' Wrong Sequence Number for SPI 00000101 - 6 missing
        3h _ws.expert.message 0+0 'Wrong Sequence Number for SPI 00000101 - 6 missing' Message: Wrong Sequence Number for SPI 00000101 - 6 missing
        3 _ws.expert.severity 0+0 '6291456' Severity level: Warning
        3 _ws.expert.group 0+0 '33554432' Group: Sequence
        1 esp.sequence-analysis.previous-frame 34+0 '2' Previous Frame: 2
        """#),
    PacketSample(
      name: "back",
      hex: """
        02000000000202000000000108004500003000010000403266990a0000010a0000020000010100000003
        cccccccccccccccccccccccccccccccccccccccc
        """,
      protocols: ["esp", "udpencap"],
      rows: #"""
        0 esp 34+28 '' Encapsulating Security Payload
        1 esp.spi 34+4 '0x00000101' ESP SPI: 0x00000101 (257)
        1 esp.sequence 38+4 '3' ESP Sequence: 3
        1 esp.sequence-analysis.expected-sn 34+0 '10' Expected SN: 10
        2 _ws.expert 34+0 '' Expert Info (Warning/Sequence): Wrong Sequence Number for SPI 00000101 - 7 less than expected
        3 esp.sequence-analysis.wrong-sequence-number 0+0 '' Wrong Sequence Number for SPI 00000101 - 7 less than expected
        3h _ws.expert.message 0+0 'Wrong Sequence Number for SPI 00000101 - 7 less than expected' Message: Wrong Sequence Number for SPI 00000101 - 7 less than expected
        3 _ws.expert.severity 0+0 '6291456' Severity level: Warning
        3 _ws.expert.group 0+0 '33554432' Group: Sequence
        1 esp.sequence-analysis.previous-frame 34+0 '3' Previous Frame: 3
        """#),
    PacketSample(
      name: "repeated",
      hex: """
        02000000000202000000000186dd60000000001c324020010db800000000000000000000000120010db8
        0000000000000000000000020000010100000003cccccccccccccccccccccccccccccccccccccccc
        """,
      protocols: ["esp", "udpencap"],
      rows: #"""
        0 esp 54+28 '' Encapsulating Security Payload
        1 esp.spi 54+4 '0x00000101' ESP SPI: 0x00000101 (257)
        1 esp.sequence 58+4 '3' ESP Sequence: 3
        1 esp.sequence-analysis.expected-sn 54+0 '4' Expected SN: 4
        2 _ws.expert 54+0 '' Expert Info (Warning/Sequence): Wrong Sequence Number for SPI 00000101 - 3 repeated
        3 esp.sequence-analysis.wrong-sequence-number 0+0 '' Wrong Sequence Number for SPI 00000101 - 3 repeated
        3h _ws.expert.message 0+0 'Wrong Sequence Number for SPI 00000101 - 3 repeated' Message: Wrong Sequence Number for SPI 00000101 - 3 repeated
        3 _ws.expert.severity 0+0 '6291456' Severity level: Warning
        3 _ws.expert.group 0+0 '33554432' Group: Sequence
        1 esp.sequence-analysis.previous-frame 54+0 '4' Previous Frame: 4
        """#),
    PacketSample(
      name: "other index",
      hex: """
        02000000000202000000000108004500001c00010000403266ad0a0000010a0000020000020200000007
        """,
      protocols: ["esp", "udpencap"],
      rows: #"""
        0 esp 34+8 '' Encapsulating Security Payload
        1 esp.spi 34+4 '0x00000202' ESP SPI: 0x00000202 (514)
        1 esp.sequence 38+4 '7' ESP Sequence: 7
        """#),
    PacketSample(
      name: "cut",
      hex: """
        02000000000202000000000108004500001a00010000403266af0a0000010a000002000001010000
        """,
      protocols: ["esp", "udpencap"],
      rows: #"""
        0 esp 34+6 '' Encapsulating Security Payload
        1 esp.spi 34+4 '0x00000101' ESP SPI: 0x00000101 (257)
        """#),
    PacketSample(
      name: "keepalive",
      hex: """
        02000000000202000000000108004500001d00010000401166cd0a0000010a0000021194119400090000
        ff
        """,
      protocols: ["esp", "udpencap"],
      rows: #"""
        0 udpencap 42+1 '' UDP Encapsulation of IPsec Packets
        1 udpencap.nat_keepalive 42+1 '' NAT-keepalive packet
        """#),
    PacketSample(
      name: "key exchange",
      hex: """
        02000000000202000000000108004500002000010000401166ca0a0000010a00000211941194000c0000
        00000000
        """,
      protocols: ["esp", "udpencap"],
      rows: #"""
        0 udpencap 42+4 '' UDP Encapsulation of IPsec Packets
        1 udpencap.non_esp_marker 42+4 '' Non-ESP Marker
        """#),
    PacketSample(
      name: "in UDP",
      hex: """
        02000000000202000000000108004500002c00010000401166be0a0000010a00000203e8119400180000
        0000010100000004cccccccccccccccc
        """,
      protocols: ["esp", "udpencap"],
      rows: #"""
        0 udpencap 42+0 '' UDP Encapsulation of IPsec Packets
        0 esp 42+16 '' Encapsulating Security Payload
        1 esp.spi 42+4 '0x00000101' ESP SPI: 0x00000101 (257)
        1 esp.sequence 46+4 '4' ESP Sequence: 4
        """#),
  ]

  /// What differs when the packets are known already.
  static let secondPass: [String: String] = [:]
}
