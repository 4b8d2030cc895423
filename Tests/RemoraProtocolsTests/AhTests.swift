import Testing

/// The authentication header, over IPv4 and in IPv6's chain, against tshark 4.6.9.
@Suite struct AhTests {
  @Test(arguments: samples) func treeIsThatOfTshark(_ sample: PacketSample) {
    let rows = PacketRows.rows(of: [sample.bytes], in: sample.protocols, from: sample.from)
    #expect(rows == [sample.expected])
  }

  @Test(arguments: samples) func everyPrefixIsDissected(_ sample: PacketSample) {
    #expect(PacketRows.survivesEveryPrefix(of: sample.bytes))
  }

  static let samples: [PacketSample] = [
    PacketSample(
      name: "over IPv4",
      hex: """
        02000000000202000000000108004500002f00010000403366990a0000010a000002fd04000000000101
        00000007aaaaaaaaaaaaaaaaaaaaaaaa010203
        """,
      protocols: ["ah"],
      rows: #"""
        0 ah 34+24 '' Authentication Header
        1 ah.next_header 34+1 '253' Next header: Unknown (253)
        1 ah.length 35+1 '4' Length: 4 (24 bytes)
        1 ah.reserved 36+2 '00:00' Reserved: 0000
        1 ah.spi 38+4 '0x00000101' AH SPI: 0x00000101
        1 ah.sequence 42+4 '7' AH Sequence: 7
        1 ah.icv 46+12 'aa:aa:aa:aa:aa:aa:aa:aa:aa:aa:aa:aa' AH ICV: aaaaaaaaaaaaaaaaaaaaaaaa
        """#),
    PacketSample(
      name: "no value",
      hex: """
        02000000000202000000000108004500002300010000403366a50a0000010a000002fd01000000000101
        00000007010203
        """,
      protocols: ["ah"],
      rows: #"""
        0 ah 34+12 '' Authentication Header
        1 ah.next_header 34+1 '253' Next header: Unknown (253)
        1 ah.length 35+1 '1' Length: 1 (12 bytes)
        1 ah.reserved 36+2 '00:00' Reserved: 0000
        1 ah.spi 38+4 '0x00000101' AH SPI: 0x00000101
        1 ah.sequence 42+4 '7' AH Sequence: 7
        1 ah.icv 46+0 '' AH ICV: <MISSING>
        """#),
    PacketSample(
      name: "too short",
      hex: """
        02000000000202000000000108004500002300010000403366a50a0000010a000002fd00000000000101
        00000007010203
        """,
      protocols: ["ah", "data"],
      rows: #"""
        0 ah 34+8 '' Authentication Header
        1 ah.next_header 34+1 '253' Next header: Unknown (253)
        1 ah.length 35+1 '0' Length: 0 (8 bytes)
        1 ah.reserved 36+2 '00:00' Reserved: 0000
        1 ah.spi 38+4 '0x00000101' AH SPI: 0x00000101
        1 ah.sequence 42+4 '7' AH Sequence: 7
        1 ah.icv 46+0 '' AH ICV: <MISSING>
        """#),
    PacketSample(
      name: "past the end",
      hex: """
        02000000000202000000000108004500003400010000403366940a0000010a000002fdc8000000000101
        000000080101010101010101010101010101010101010101
        """,
      protocols: ["ah"],
      rows: #"""
        0 ah 34+32 '' Authentication Header
        1 ah.next_header 34+1 '253' Next header: Unknown (253)
        1 ah.length 35+1 '200' Length: 200 (808 bytes)
        1 ah.reserved 36+2 '00:00' Reserved: 0000
        1 ah.spi 38+4 '0x00000101' AH SPI: 0x00000101
        1 ah.sequence 42+4 '8' AH Sequence: 8
        """#),
    PacketSample(
      name: "in IPv6",
      hex: """
        02000000000202000000000186dd600000000023334020010db800000000000000000000000120010db8
        000000000000000000000002110400000000010100000007aaaaaaaaaaaaaaaaaaaaaaaa00010002000b
        0000616263
        """,
      protocols: ["ah", "ipv6"],
      rows: #"""
        0 ipv6 14+64 '' Internet Protocol Version 6, Src: 2001:db8::1, Dst: 2001:db8::2
        1 ipv6.version 14+1 '6' 0110 .... = Version: 6
        1h ip.version 14+1 '6' 0110 .... = Version: 6 [This field makes the filter match on "ip.version == 6" possible]
        1 ipv6.tclass 14+4 '0x00000000' .... 0000 0000 .... .... .... .... .... = Traffic Class: 0x00 (DSCP: CS0, ECN: Not-ECT)
        2 ipv6.tclass.dscp 14+4 '0' .... 0000 00.. .... .... .... .... .... = Differentiated Services Codepoint: Default (0)
        2 ipv6.tclass.ecn 14+4 '0' .... .... ..00 .... .... .... .... .... = Explicit Congestion Notification: Not ECN-Capable Transport (0)
        1 ipv6.flow 15+3 '0x000000' .... 0000 0000 0000 0000 0000 = Flow Label: 0x00000
        1 ipv6.plen 18+2 '35' Payload Length: 35
        1 ipv6.nxt 20+1 '51' Next Header: Authentication Header (51)
        1 ipv6.hlim 21+1 '64' Hop Limit: 64
        1 ipv6.src 22+16 '2001:db8::1' Source Address: 2001:db8::1
        2 ipv6.src_addr_space 22+2 'Global Unicast' Address Space: Global Unicast
        2 ipv6.src_special_purpose 22+16 'Documentation' Special-Purpose Allocation: Documentation
        3 ipv6.src_special_purpose_source 22+16 'False' Source: False
        3 ipv6.src_special_purpose_destination 22+16 'False' Destination: False
        3 ipv6.src_special_purpose_forwardable 22+16 'False' Forwardable: False
        3 ipv6.src_special_purpose_global 22+16 'False' Globally Reachable: False
        3 ipv6.src_special_purpose_reserved 22+16 'False' Reserved-by-Protocol: False
        1h ipv6.addr 22+16 '2001:db8::1' Source or Destination Address: 2001:db8::1
        2 ipv6.addr_space 22+2 'Global Unicast' Address Space: Global Unicast
        2 ipv6.addr_special_purpose 22+16 'Documentation' Special-Purpose Allocation: Documentation
        3 ipv6.addr_special_purpose_source 22+16 'False' Source: False
        3 ipv6.addr_special_purpose_destination 22+16 'False' Destination: False
        3 ipv6.addr_special_purpose_forwardable 22+16 'False' Forwardable: False
        3 ipv6.addr_special_purpose_global 22+16 'False' Globally Reachable: False
        3 ipv6.addr_special_purpose_reserved 22+16 'False' Reserved-by-Protocol: False
        1h ipv6.src_host 22+16 '2001:db8::1' Source Host: 2001:db8::1
        1h ipv6.host 22+16 '2001:db8::1' Source or Destination Host: 2001:db8::1
        1 ipv6.dst 38+16 '2001:db8::2' Destination Address: 2001:db8::2
        2 ipv6.dst_addr_space 38+2 'Global Unicast' Address Space: Global Unicast
        2 ipv6.dst_special_purpose 38+16 'Documentation' Special-Purpose Allocation: Documentation
        3 ipv6.dst_special_purpose_source 38+16 'False' Source: False
        3 ipv6.dst_special_purpose_destination 38+16 'False' Destination: False
        3 ipv6.dst_special_purpose_forwardable 38+16 'False' Forwardable: False
        3 ipv6.dst_special_purpose_global 38+16 'False' Globally Reachable: False
        3 ipv6.dst_special_purpose_reserved 38+16 'False' Reserved-by-Protocol: False
        1h ipv6.addr 38+16 '2001:db8::2' Source or Destination Address: 2001:db8::2
        2 ipv6.addr_space 38+2 'Global Unicast' Address Space: Global Unicast
        2 ipv6.addr_special_purpose 38+16 'Documentation' Special-Purpose Allocation: Documentation
        3 ipv6.addr_special_purpose_source 38+16 'False' Source: False
        3 ipv6.addr_special_purpose_destination 38+16 'False' Destination: False
        3 ipv6.addr_special_purpose_forwardable 38+16 'False' Forwardable: False
        3 ipv6.addr_special_purpose_global 38+16 'False' Globally Reachable: False
        3 ipv6.addr_special_purpose_reserved 38+16 'False' Reserved-by-Protocol: False
        1h ipv6.dst_host 38+16 '2001:db8::2' Destination Host: 2001:db8::2
        1h ipv6.host 38+16 '2001:db8::2' Source or Destination Host: 2001:db8::2
        1 ipv6.stream 14+0 '0' Stream index: 0
        1 ah 54+24 '' Authentication Header
        2 ah.next_header 54+1 '17' Next header: UDP (17)
        2 ah.length 55+1 '4' Length: 4 (24 bytes)
        2 ah.reserved 56+2 '00:00' Reserved: 0000
        2 ah.spi 58+4 '0x00000101' AH SPI: 0x00000101
        2 ah.sequence 62+4 '7' AH Sequence: 7
        2 ah.icv 66+12 'aa:aa:aa:aa:aa:aa:aa:aa:aa:aa:aa:aa' AH ICV: aaaaaaaaaaaaaaaaaaaaaaaa
        """#),
    PacketSample(
      name: "behind options",
      hex: """
        02000000000202000000000186dd600000000021004020010db800000000000000000000000120010db8
        0000000000000000000000023300010400000000fd0400000000010100000007aaaaaaaaaaaaaaaaaaaa
        aaaa01
        """,
      protocols: ["ah", "ipv6"],
      rows: #"""
        0 ipv6 14+72 '' Internet Protocol Version 6, Src: 2001:db8::1, Dst: 2001:db8::2
        1 ipv6.version 14+1 '6' 0110 .... = Version: 6
        1h ip.version 14+1 '6' 0110 .... = Version: 6 [This field makes the filter match on "ip.version == 6" possible]
        1 ipv6.tclass 14+4 '0x00000000' .... 0000 0000 .... .... .... .... .... = Traffic Class: 0x00 (DSCP: CS0, ECN: Not-ECT)
        2 ipv6.tclass.dscp 14+4 '0' .... 0000 00.. .... .... .... .... .... = Differentiated Services Codepoint: Default (0)
        2 ipv6.tclass.ecn 14+4 '0' .... .... ..00 .... .... .... .... .... = Explicit Congestion Notification: Not ECN-Capable Transport (0)
        1 ipv6.flow 15+3 '0x000000' .... 0000 0000 0000 0000 0000 = Flow Label: 0x00000
        1 ipv6.plen 18+2 '33' Payload Length: 33
        1 ipv6.nxt 20+1 '0' Next Header: IPv6 Hop-by-Hop Option (0)
        1 ipv6.hlim 21+1 '64' Hop Limit: 64
        1 ipv6.src 22+16 '2001:db8::1' Source Address: 2001:db8::1
        2 ipv6.src_addr_space 22+2 'Global Unicast' Address Space: Global Unicast
        2 ipv6.src_special_purpose 22+16 'Documentation' Special-Purpose Allocation: Documentation
        3 ipv6.src_special_purpose_source 22+16 'False' Source: False
        3 ipv6.src_special_purpose_destination 22+16 'False' Destination: False
        3 ipv6.src_special_purpose_forwardable 22+16 'False' Forwardable: False
        3 ipv6.src_special_purpose_global 22+16 'False' Globally Reachable: False
        3 ipv6.src_special_purpose_reserved 22+16 'False' Reserved-by-Protocol: False
        1h ipv6.addr 22+16 '2001:db8::1' Source or Destination Address: 2001:db8::1
        2 ipv6.addr_space 22+2 'Global Unicast' Address Space: Global Unicast
        2 ipv6.addr_special_purpose 22+16 'Documentation' Special-Purpose Allocation: Documentation
        3 ipv6.addr_special_purpose_source 22+16 'False' Source: False
        3 ipv6.addr_special_purpose_destination 22+16 'False' Destination: False
        3 ipv6.addr_special_purpose_forwardable 22+16 'False' Forwardable: False
        3 ipv6.addr_special_purpose_global 22+16 'False' Globally Reachable: False
        3 ipv6.addr_special_purpose_reserved 22+16 'False' Reserved-by-Protocol: False
        1h ipv6.src_host 22+16 '2001:db8::1' Source Host: 2001:db8::1
        1h ipv6.host 22+16 '2001:db8::1' Source or Destination Host: 2001:db8::1
        1 ipv6.dst 38+16 '2001:db8::2' Destination Address: 2001:db8::2
        2 ipv6.dst_addr_space 38+2 'Global Unicast' Address Space: Global Unicast
        2 ipv6.dst_special_purpose 38+16 'Documentation' Special-Purpose Allocation: Documentation
        3 ipv6.dst_special_purpose_source 38+16 'False' Source: False
        3 ipv6.dst_special_purpose_destination 38+16 'False' Destination: False
        3 ipv6.dst_special_purpose_forwardable 38+16 'False' Forwardable: False
        3 ipv6.dst_special_purpose_global 38+16 'False' Globally Reachable: False
        3 ipv6.dst_special_purpose_reserved 38+16 'False' Reserved-by-Protocol: False
        1h ipv6.addr 38+16 '2001:db8::2' Source or Destination Address: 2001:db8::2
        2 ipv6.addr_space 38+2 'Global Unicast' Address Space: Global Unicast
        2 ipv6.addr_special_purpose 38+16 'Documentation' Special-Purpose Allocation: Documentation
        3 ipv6.addr_special_purpose_source 38+16 'False' Source: False
        3 ipv6.addr_special_purpose_destination 38+16 'False' Destination: False
        3 ipv6.addr_special_purpose_forwardable 38+16 'False' Forwardable: False
        3 ipv6.addr_special_purpose_global 38+16 'False' Globally Reachable: False
        3 ipv6.addr_special_purpose_reserved 38+16 'False' Reserved-by-Protocol: False
        1h ipv6.dst_host 38+16 '2001:db8::2' Destination Host: 2001:db8::2
        1h ipv6.host 38+16 '2001:db8::2' Source or Destination Host: 2001:db8::2
        1 ipv6.stream 14+0 '0' Stream index: 0
        1 ipv6.hopopts 54+8 '' IPv6 Hop-by-Hop Option
        2 ipv6.hopopts.nxt 54+1 '51' Next Header: Authentication Header (51)
        2 ipv6.hopopts.len 55+1 '0' Length: 0
        2 ipv6.hopopts.len_oct 55+1 '8' Length: 8 bytes
        2 ipv6.opt 56+6 '' PadN
        3 ipv6.opt.type 56+1 '0x01' Type: PadN (0x01)
        4 ipv6.opt.type.action 56+1 '0' 00.. .... = Action: Skip and continue (0)
        4 ipv6.opt.type.change 56+1 'False' ..0. .... = May Change: No
        4 ipv6.opt.type.rest 56+1 '0x01' ...0 0001 = Low-Order Bits: 0x01
        3 ipv6.opt.length 57+1 '4' Length: 4
        3 ipv6.opt.padn 58+4 '00:00:00:00' PadN: 00000000
        1 ah 62+24 '' Authentication Header
        2 ah.next_header 62+1 '253' Next header: Unknown (253)
        2 ah.length 63+1 '4' Length: 4 (24 bytes)
        2 ah.reserved 64+2 '00:00' Reserved: 0000
        2 ah.spi 66+4 '0x00000101' AH SPI: 0x00000101
        2 ah.sequence 70+4 '7' AH Sequence: 7
        2 ah.icv 74+12 'aa:aa:aa:aa:aa:aa:aa:aa:aa:aa:aa:aa' AH ICV: aaaaaaaaaaaaaaaaaaaaaaaa
        """#),
  ]
}
