import Testing

/// Teredo against tshark 4.6.9.
@Suite struct TeredoTests {
  @Test(arguments: samples) func treeIsThatOfTshark(_ sample: PacketSample) {
    let rows = PacketRows.rows(of: [sample.bytes], in: sample.protocols, from: sample.from)
    #expect(rows == [sample.expected])
  }

  @Test(arguments: samples) func everyPrefixIsDissected(_ sample: PacketSample) {
    #expect(PacketRows.survivesEveryPrefix(of: sample.bytes))
  }

  static let samples: [PacketSample] = [
    PacketSample(
      name: "bare",
      hex: """
        02000000000202000000000108004500004800010000401166a20a0000010a0000020dd803e800340000
        600000000004fd4020010db800000000000000000000000120010db8000000000000000000000002bbbb
        bbbb
        """,
      protocols: ["teredo", "ipv6"],
      rows: #"""
        0 teredo 42+44 '' Teredo IPv6 over UDP tunneling
        0 ipv6 42+40 '' Internet Protocol Version 6, Src: 2001:db8::1, Dst: 2001:db8::2
        1 ipv6.version 42+1 '6' 0110 .... = Version: 6
        1h ip.version 42+1 '6' 0110 .... = Version: 6 [This field makes the filter match on "ip.version == 6" possible]
        1 ipv6.tclass 42+4 '0x00000000' .... 0000 0000 .... .... .... .... .... = Traffic Class: 0x00 (DSCP: CS0, ECN: Not-ECT)
        2 ipv6.tclass.dscp 42+4 '0' .... 0000 00.. .... .... .... .... .... = Differentiated Services Codepoint: Default (0)
        2 ipv6.tclass.ecn 42+4 '0' .... .... ..00 .... .... .... .... .... = Explicit Congestion Notification: Not ECN-Capable Transport (0)
        1 ipv6.flow 43+3 '0x000000' .... 0000 0000 0000 0000 0000 = Flow Label: 0x00000
        1 ipv6.plen 46+2 '4' Payload Length: 4
        1 ipv6.nxt 48+1 '253' Next Header: Unknown (253)
        1 ipv6.hlim 49+1 '64' Hop Limit: 64
        1 ipv6.src 50+16 '2001:db8::1' Source Address: 2001:db8::1
        2 ipv6.src_addr_space 50+2 'Global Unicast' Address Space: Global Unicast
        2 ipv6.src_special_purpose 50+16 'Documentation' Special-Purpose Allocation: Documentation
        3 ipv6.src_special_purpose_source 50+16 'False' Source: False
        3 ipv6.src_special_purpose_destination 50+16 'False' Destination: False
        3 ipv6.src_special_purpose_forwardable 50+16 'False' Forwardable: False
        3 ipv6.src_special_purpose_global 50+16 'False' Globally Reachable: False
        3 ipv6.src_special_purpose_reserved 50+16 'False' Reserved-by-Protocol: False
        1h ipv6.addr 50+16 '2001:db8::1' Source or Destination Address: 2001:db8::1
        2 ipv6.addr_space 50+2 'Global Unicast' Address Space: Global Unicast
        2 ipv6.addr_special_purpose 50+16 'Documentation' Special-Purpose Allocation: Documentation
        3 ipv6.addr_special_purpose_source 50+16 'False' Source: False
        3 ipv6.addr_special_purpose_destination 50+16 'False' Destination: False
        3 ipv6.addr_special_purpose_forwardable 50+16 'False' Forwardable: False
        3 ipv6.addr_special_purpose_global 50+16 'False' Globally Reachable: False
        3 ipv6.addr_special_purpose_reserved 50+16 'False' Reserved-by-Protocol: False
        1h ipv6.src_host 50+16 '2001:db8::1' Source Host: 2001:db8::1
        1h ipv6.host 50+16 '2001:db8::1' Source or Destination Host: 2001:db8::1
        1 ipv6.dst 66+16 '2001:db8::2' Destination Address: 2001:db8::2
        2 ipv6.dst_addr_space 66+2 'Global Unicast' Address Space: Global Unicast
        2 ipv6.dst_special_purpose 66+16 'Documentation' Special-Purpose Allocation: Documentation
        3 ipv6.dst_special_purpose_source 66+16 'False' Source: False
        3 ipv6.dst_special_purpose_destination 66+16 'False' Destination: False
        3 ipv6.dst_special_purpose_forwardable 66+16 'False' Forwardable: False
        3 ipv6.dst_special_purpose_global 66+16 'False' Globally Reachable: False
        3 ipv6.dst_special_purpose_reserved 66+16 'False' Reserved-by-Protocol: False
        1h ipv6.addr 66+16 '2001:db8::2' Source or Destination Address: 2001:db8::2
        2 ipv6.addr_space 66+2 'Global Unicast' Address Space: Global Unicast
        2 ipv6.addr_special_purpose 66+16 'Documentation' Special-Purpose Allocation: Documentation
        3 ipv6.addr_special_purpose_source 66+16 'False' Source: False
        3 ipv6.addr_special_purpose_destination 66+16 'False' Destination: False
        3 ipv6.addr_special_purpose_forwardable 66+16 'False' Forwardable: False
        3 ipv6.addr_special_purpose_global 66+16 'False' Globally Reachable: False
        3 ipv6.addr_special_purpose_reserved 66+16 'False' Reserved-by-Protocol: False
        1h ipv6.dst_host 66+16 '2001:db8::2' Destination Host: 2001:db8::2
        1h ipv6.host 66+16 '2001:db8::2' Source or Destination Host: 2001:db8::2
        1 ipv6.stream 42+0 '0' Stream index: 0
        """#),
    PacketSample(
      name: "both headers",
      hex: """
        02000000000202000000000108004500006400010000401166860a0000010a0000020dd803e800500000
        000104036162636478797a0707070707070707010000f227bebfb3e6600000000004fd4020010db80000
        0000000000000000000120010db8000000000000000000000002bbbbbbbb
        """,
      protocols: ["teredo"],
      rows: #"""
        0 teredo 42+72 '' Teredo IPv6 over UDP tunneling
        1 teredo.auth 42+20 '' Teredo Authentication header
        2 teredo.auth.idlen 44+1 '4' Client identifier length: 4
        2 teredo.auth.aulen 45+1 '3' Authentication value length: 3
        2 teredo.auth.id 46+4 '61:62:63:64' Client identifier: 61626364
        2 teredo.auth.value 50+3 '78:79:7a' Authentication value: 78797a
        2 teredo.auth.nonce 53+8 '07:07:07:07:07:07:07:07' Nonce value: 0707070707070707
        2 teredo.auth.conf 61+1 '01' Confirmation byte: 01
        1 teredo.orig 62+8 '' Teredo Origin Indication header
        2 teredo.orig.port 64+2 '3544' Origin UDP port: 3544
        2 teredo.orig.addr 66+4 '65.64.76.25' Origin IPv4 address: 65.64.76.25
        """#),
    PacketSample(
      name: "origin",
      hex: """
        020000000002020000000001080045000050000100004011669a0a0000010a0000020dd803e8003c0000
        0000f227bebfb3e6600000000004fd4020010db800000000000000000000000120010db8000000000000
        000000000002bbbbbbbb
        """,
      protocols: ["teredo"],
      rows: #"""
        0 teredo 42+52 '' Teredo IPv6 over UDP tunneling
        1 teredo.orig 42+8 '' Teredo Origin Indication header
        2 teredo.orig.port 44+2 '3544' Origin UDP port: 3544
        2 teredo.orig.addr 46+4 '65.64.76.25' Origin IPv4 address: 65.64.76.25
        """#),
    PacketSample(
      name: "cut authentication",
      hex: """
        02000000000202000000000108004500002500010000401166c50a0000010a0000020dd803e800110000
        000104036162636478
        """,
      protocols: ["teredo"],
      rows: #"""
        0 teredo 42+9 '' Teredo IPv6 over UDP tunneling
        1 teredo.auth 42+9 '' Teredo Authentication header
        2 teredo.auth.idlen 44+1 '4' Client identifier length: 4
        2 teredo.auth.aulen 45+1 '3' Authentication value length: 3
        2 teredo.auth.id 46+4 '61:62:63:64' Client identifier: 61626364
        """#),
    PacketSample(
      name: "not IPv6",
      hex: """
        02000000000202000000000108004500003a00010000401166b00a0000010a0000020dd803e800260000
        ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
        """,
      protocols: ["teredo", "ipv6"],
      rows: #"""
        0 teredo 42+30 '' Teredo IPv6 over UDP tunneling
        0 ipv6 42+30 '' Internet Protocol Version 6
        1 ipv6.version 42+1 '15' 1111 .... = Version: 15
        2 _ws.expert 42+0 '' Expert Info (Error/Malformed): Bogus IPv6 version
        3 ipv6.bogus_ipv6_version 0+0 '' Bogus IPv6 version
        3h _ws.expert.message 0+0 'Bogus IPv6 version' Message: Bogus IPv6 version
        3 _ws.expert.severity 0+0 '8388608' Severity level: Error
        3 _ws.expert.group 0+0 '117440512' Group: Malformed
        2h _ws.malformed 42+0 '' Malformed Packet
        1h ip.version 42+1 '15' 1111 .... = Version: 15 [This field makes the filter match on "ip.version == 6" possible]
        """#),
  ]
}
