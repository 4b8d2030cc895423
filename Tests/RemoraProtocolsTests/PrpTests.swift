import Testing

/// Trailers of parallel redundancy against tshark 4.6.9.
@Suite struct PrpTests {
  @Test(arguments: samples) func treeIsThatOfTshark(_ sample: PacketSample) {
    let rows = PacketRows.rows(of: [sample.bytes], in: sample.protocols, link: sample.link)
    #expect(rows == [sample.expected])
  }

  @Test(arguments: samples) func everyPrefixIsDissected(_ sample: PacketSample) {
    #expect(PacketRows.survivesEveryPrefix(of: sample.bytes, link: sample.link))
  }

  static let samples: [PacketSample] = [
    PacketSample(
      name: "after padding",
      hex: """
        0050568382f30050568300a108004500001c00010000401174c60101010602020202deadbeef00085c360000
        000000000000000000000000000000001234a03488fb
        """,
      protocols: ["prp", "_ws.malformed"],
      rows: #"""
        0 prp 60+6 '' Parallel Redundancy Protocol (IEC62439 Part 3)
        1 prp.trailer.version 60+6 'PRP-1' PRP Version: PRP-1
        1 prp.trailer.prp_sequence_nr 60+2 '4660' Sequence number: 4660
        1 prp.trailer.prp_lan 62+2 '10' 1010 .... .... .... = LAN: LAN A (10)
        1 prp.trailer.prp_size 62+2 '52' LSDU size: 52 [correct]
        1 prp.trailer.prp1_suffix 64+2 '0x88fb' Suffix: 0x88fb
        """#),
    PacketSample(
      name: "before a checksum",
      hex: """
        0050568382f30050568300a108004500001c00010000401174c60101010602020202deadbeef00085c360000
        000000000000000000000000000000001234a03488fb01020304
        """,
      protocols: ["prp", "_ws.malformed"],
      rows: #"""
        0 prp 60+6 '' Parallel Redundancy Protocol (IEC62439 Part 3)
        1 prp.trailer.version 60+6 'PRP-1' PRP Version: PRP-1
        1 prp.trailer.prp_sequence_nr 60+2 '4660' Sequence number: 4660
        1 prp.trailer.prp_lan 62+2 '10' 1010 .... .... .... = LAN: LAN A (10)
        1 prp.trailer.prp_size 62+2 '52' LSDU size: 52 [correct]
        1 prp.trailer.prp1_suffix 64+2 '0x88fb' Suffix: 0x88fb
        """#),
    PacketSample(
      name: "wrong size",
      hex: """
        0050568382f30050568300a108004500001c00010000401174c60101010602020202deadbeef00085c361234
        b02188fb
        """,
      protocols: ["prp", "_ws.malformed"],
      rows: #"""
        0 prp 42+6 '' Parallel Redundancy Protocol (IEC62439 Part 3)
        1 prp.trailer.version 42+6 'PRP-1' PRP Version: PRP-1
        1 prp.trailer.prp_sequence_nr 42+2 '4660' Sequence number: 4660
        1 prp.trailer.prp_lan 44+2 '11' 1011 .... .... .... = LAN: LAN B (11)
        1 prp.trailer.prp_size 44+2 '33' LSDU size: 33 [WRONG, should be 34]
        1 prp.trailer.prp1_suffix 46+2 '0x88fb' Suffix: 0x88fb
        """#),
    PacketSample(
      name: "three bytes",
      hex: """
        0050568382f30050568300a108004500001c00010000401174c60101010602020202deadbeef00085c360101
        01
        """,
      protocols: ["prp", "_ws.malformed"],
      rows: #"""
        0 _ws.malformed 0+0 '' [Malformed Packet: PRP]
        1 _ws.expert 0+0 '' Expert Info (Error/Malformed): Malformed Packet (Exception occurred)
        2 _ws.malformed.expert 0+0 '' Malformed Packet (Exception occurred)
        2h _ws.expert.message 0+0 'Malformed Packet (Exception occurred)' Message: Malformed Packet (Exception occurred)
        2 _ws.expert.severity 0+0 '8388608' Severity level: Error
        2 _ws.expert.group 0+0 '117440512' Group: Malformed
        1h _ws.malformed 0+0 '' Malformed Packet
        """#),
  ]
}
