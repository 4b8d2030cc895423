import Testing

/// ICMPv6 echo requests and their replies against tshark 4.6.9.
@Suite struct Icmpv6EchoTests {
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

  static let protocols = ["icmpv6"]

  @Test(arguments: samples) func everyPrefixIsDissected(_ sample: PacketSample) {
    #expect(PacketRows.survivesEveryPrefix(of: sample.bytes))
  }

  static let samples: [PacketSample] = [
    PacketSample(
      name: "request",
      hex: """
        02000000000202000000000186dd60000000000c3a4020010db800000000000000000000000120010db8
        00000000000000000000000280005f750007000161626364
        """,
      protocols: ["icmpv6"],
      rows: #"""
        0 icmpv6 54+12 '' Internet Control Message Protocol v6
        1 icmpv6.type 54+1 '128' Type: Echo (ping) request (128)
        1 icmpv6.code 55+1 '0' Code: 0
        1 icmpv6.checksum 56+2 '0x5f75' Checksum: 0x5f75 [correct]
        1 icmpv6.checksum.status 56+0 '1' Checksum Status: Good
        1 icmpv6.echo.identifier 58+2 '0x0007' Identifier: 0x0007
        1 icmpv6.echo.sequence_number 60+2 '1' Sequence: 1
        1 data + '' 
        2 data.data 62+4 '61:62:63:64' Data: 61626364
        2 data.len 62+0 '4' Length: 4
        """#),
    PacketSample(
      name: "reply",
      hex: """
        02000000000202000000000186dd60000000000c3a4020010db800000000000000000000000220010db8
        00000000000000000000000181005e750007000161626364
        """,
      protocols: ["icmpv6"],
      rows: #"""
        0 icmpv6 54+12 '' Internet Control Message Protocol v6
        1 icmpv6.type 54+1 '129' Type: Echo (ping) reply (129)
        1 icmpv6.code 55+1 '0' Code: 0
        1 icmpv6.checksum 56+2 '0x5e75' Checksum: 0x5e75 [correct]
        1 icmpv6.checksum.status 56+0 '1' Checksum Status: Good
        1 icmpv6.echo.identifier 58+2 '0x0007' Identifier: 0x0007
        1 icmpv6.echo.sequence_number 60+2 '1' Sequence: 1
        1 icmpv6.resp_to 54+0 '1' Response To: 1
        1 icmpv6.resptime 54+0 '1001' Response Time: 1001.000 ms
        1 data + '' 
        2 data.data 62+4 '61:62:63:64' Data: 61626364
        2 data.len 62+0 '4' Length: 4
        """#),
    PacketSample(
      name: "second reply",
      hex: """
        02000000000202000000000186dd60000000000c3a4020010db800000000000000000000000220010db8
        00000000000000000000000181005e750007000161626364
        """,
      protocols: ["icmpv6"],
      rows: #"""
        0 icmpv6 54+12 '' Internet Control Message Protocol v6
        1 icmpv6.type 54+1 '129' Type: Echo (ping) reply (129)
        1 icmpv6.code 55+1 '0' Code: 0
        1 icmpv6.checksum 56+2 '0x5e75' Checksum: 0x5e75 [correct]
        1 icmpv6.checksum.status 56+0 '1' Checksum Status: Good
        1 icmpv6.echo.identifier 58+2 '0x0007' Identifier: 0x0007
        1 icmpv6.echo.sequence_number 60+2 '1' Sequence: 1
        1 data + '' 
        2 data.data 62+4 '61:62:63:64' Data: 61626364
        2 data.len 62+0 '4' Length: 4
        """#),
    PacketSample(
      name: "request again",
      hex: """
        02000000000202000000000186dd60000000000c3a4020010db800000000000000000000000120010db8
        00000000000000000000000280005f740007000261626364
        """,
      protocols: ["icmpv6"],
      rows: #"""
        0 icmpv6 54+12 '' Internet Control Message Protocol v6
        1 icmpv6.type 54+1 '128' Type: Echo (ping) request (128)
        1 icmpv6.code 55+1 '0' Code: 0
        1 icmpv6.checksum 56+2 '0x5f74' Checksum: 0x5f74 [correct]
        1 icmpv6.checksum.status 56+0 '1' Checksum Status: Good
        1 icmpv6.echo.identifier 58+2 '0x0007' Identifier: 0x0007
        1 icmpv6.echo.sequence_number 60+2 '2' Sequence: 2
        1 data + '' 
        2 data.data 62+4 '61:62:63:64' Data: 61626364
        2 data.len 62+0 '4' Length: 4
        """#),
    PacketSample(
      name: "other data",
      hex: """
        02000000000202000000000186dd60000000000c3a4020010db800000000000000000000000220010db8
        00000000000000000000000181005e730007000261626365
        """,
      protocols: ["icmpv6"],
      rows: #"""
        0 icmpv6 54+12 '' Internet Control Message Protocol v6
        1 icmpv6.type 54+1 '129' Type: Echo (ping) reply (129)
        1 icmpv6.code 55+1 '0' Code: 0
        1 icmpv6.checksum 56+2 '0x5e73' Checksum: 0x5e73 [correct]
        1 icmpv6.checksum.status 56+0 '1' Checksum Status: Good
        1 icmpv6.echo.identifier 58+2 '0x0007' Identifier: 0x0007
        1 icmpv6.echo.sequence_number 60+2 '2' Sequence: 2
        1 data + '' 
        2 data.data 62+4 '61:62:63:65' Data: 61626365
        2 data.len 62+0 '4' Length: 4
        """#),
    PacketSample(
      name: "Teredo test",
      hex: """
        02000000000202000000000108004500005100010000401166990a0000010a00000203e80dd8003d0000
        60000000000d3a4020010db800000000000000000000000120010db80000000000000000000000028000
        0000000700091111111111
        """,
      protocols: ["icmpv6"],
      rows: #"""
        0 icmpv6 82+13 '' Internet Control Message Protocol v6
        1 icmpv6.type 82+1 '128' Type: Echo (ping) request (128)
        1 icmpv6.code 83+1 '0' Code: 0
        1 icmpv6.checksum 84+2 '0x0000' Checksum: 0x0000 incorrect, should be 0xf110
        2 _ws.expert 84+0 '' Expert Info (Warning/Checksum): Bad checksum [should be 0xf110]
        3 icmpv6.checksum_bad.expert 0+0 '' Bad checksum [should be 0xf110]
        3h _ws.expert.message 0+0 'Bad checksum [should be 0xf110]' Message: Bad checksum [should be 0xf110]
        3 _ws.expert.severity 0+0 '6291456' Severity level: Warning
        3 _ws.expert.group 0+0 '16777216' Group: Checksum
        1 icmpv6.checksum.status 84+0 '0' Checksum Status: Bad
        1 icmpv6.echo.identifier 86+2 '0x0007' Identifier: 0x0007
        1 icmpv6.echo.sequence_number 88+2 '9' Sequence: 9
        1 icmpv6.nonce 90+4 '11:11:11:11' Nonce: 11111111
        """#),
  ]

  /// What differs when the packets are known already.
  static let secondPass: [String: String] = [
    "request": #"""
    0 icmpv6 54+12 '' Internet Control Message Protocol v6
    1 icmpv6.type 54+1 '128' Type: Echo (ping) request (128)
    1 icmpv6.code 55+1 '0' Code: 0
    1 icmpv6.checksum 56+2 '0x5f75' Checksum: 0x5f75 [correct]
    1 icmpv6.checksum.status 56+0 '1' Checksum Status: Good
    1 icmpv6.echo.identifier 58+2 '0x0007' Identifier: 0x0007
    1 icmpv6.echo.sequence_number 60+2 '1' Sequence: 1
    1 icmpv6.resp_in 54+0 '2' Response In: 2
    1 data + '' 
    2 data.data 62+4 '61:62:63:64' Data: 61626364
    2 data.len 62+0 '4' Length: 4
    """#,
    "request again": #"""
    0 icmpv6 54+12 '' Internet Control Message Protocol v6
    1 icmpv6.type 54+1 '128' Type: Echo (ping) request (128)
    1 icmpv6.code 55+1 '0' Code: 0
    1 icmpv6.checksum 56+2 '0x5f74' Checksum: 0x5f74 [correct]
    1 icmpv6.checksum.status 56+0 '1' Checksum Status: Good
    1 icmpv6.echo.identifier 58+2 '0x0007' Identifier: 0x0007
    1 icmpv6.echo.sequence_number 60+2 '2' Sequence: 2
    1 icmpv6.no_resp 54+0 '' No response seen
    2 _ws.expert 0+0 '' Expert Info (Warning/Sequence): No response seen to ICMPv6 request in frame 4
    3 icmpv6.resp_not_found 0+0 '' No response seen to ICMPv6 request in frame 4
    3h _ws.expert.message 0+0 'No response seen to ICMPv6 request in frame 4' Message: No response seen to ICMPv6 request in frame 4
    3 _ws.expert.severity 0+0 '6291456' Severity level: Warning
    3 _ws.expert.group 0+0 '33554432' Group: Sequence
    1 data + '' 
    2 data.data 62+4 '61:62:63:64' Data: 61626364
    2 data.len 62+0 '4' Length: 4
    """#,
  ]
}
