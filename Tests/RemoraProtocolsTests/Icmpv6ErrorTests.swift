import Testing

/// ICMPv6 errors and what they quote against tshark 4.6.9.
@Suite struct Icmpv6ErrorTests {
  @Test(arguments: samples) func treeIsThatOfTshark(_ sample: PacketSample) {
    let rows = PacketRows.rows(of: [sample.bytes], in: sample.protocols, from: sample.from)
    #expect(rows == [sample.expected])
  }

  @Test(arguments: samples) func everyPrefixIsDissected(_ sample: PacketSample) {
    #expect(PacketRows.survivesEveryPrefix(of: sample.bytes))
  }

  static let samples: [PacketSample] = [
    PacketSample(
      name: "quote",
      hex: """
        02000000000202000000000186dd60000000003e3a4020010db800000000000000000000000120010db8
        0000000000000000000000020104ac0c0000000060000000000e114020010db800000000000000000000
        000120010db800000000000000000000000200010002000e0000616263646566
        """,
      protocols: ["icmpv6"],
      rows: #"""
        0 icmpv6 54+62 '' Internet Control Message Protocol v6
        1 icmpv6.type 54+1 '1' Type: Destination Unreachable (1)
        2 _ws.expert 54+0 '' Expert Info (Note/Response): Type indicates an error
        3 icmpv6.type.error 0+0 '' Type indicates an error
        3h _ws.expert.message 0+0 'Type indicates an error' Message: Type indicates an error
        3 _ws.expert.severity 0+0 '4194304' Severity level: Note
        3 _ws.expert.group 0+0 '50331648' Group: Response
        1 icmpv6.code 55+1 '4' Code: 4 (Port unreachable)
        1 icmpv6.checksum 56+2 '0xac0c' Checksum: 0xac0c [correct]
        1 icmpv6.checksum.status 56+0 '1' Checksum Status: Good
        1 icmpv6.reserved 58+4 '00:00:00:00' Reserved: 00000000
        1 ipv6 62+40 '' Internet Protocol Version 6, Src: 2001:db8::1, Dst: 2001:db8::2
        2 ipv6.version 62+1 '6' 0110 .... = Version: 6
        2h ip.version 62+1 '6' 0110 .... = Version: 6 [This field makes the filter match on "ip.version == 6" possible]
        2 ipv6.tclass 62+4 '0x00000000' .... 0000 0000 .... .... .... .... .... = Traffic Class: 0x00 (DSCP: CS0, ECN: Not-ECT)
        3 ipv6.tclass.dscp 62+4 '0' .... 0000 00.. .... .... .... .... .... = Differentiated Services Codepoint: Default (0)
        3 ipv6.tclass.ecn 62+4 '0' .... .... ..00 .... .... .... .... .... = Explicit Congestion Notification: Not ECN-Capable Transport (0)
        2 ipv6.flow 63+3 '0x000000' .... 0000 0000 0000 0000 0000 = Flow Label: 0x00000
        2 ipv6.plen 66+2 '14' Payload Length: 14
        2 ipv6.nxt 68+1 '17' Next Header: UDP (17)
        2 ipv6.hlim 69+1 '64' Hop Limit: 64
        2 ipv6.src 70+16 '2001:db8::1' Source Address: 2001:db8::1
        3 ipv6.src_addr_space 70+2 'Global Unicast' Address Space: Global Unicast
        3 ipv6.src_special_purpose 70+16 'Documentation' Special-Purpose Allocation: Documentation
        4 ipv6.src_special_purpose_source 70+16 'False' Source: False
        4 ipv6.src_special_purpose_destination 70+16 'False' Destination: False
        4 ipv6.src_special_purpose_forwardable 70+16 'False' Forwardable: False
        4 ipv6.src_special_purpose_global 70+16 'False' Globally Reachable: False
        4 ipv6.src_special_purpose_reserved 70+16 'False' Reserved-by-Protocol: False
        2h ipv6.addr 70+16 '2001:db8::1' Source or Destination Address: 2001:db8::1
        3 ipv6.addr_space 70+2 'Global Unicast' Address Space: Global Unicast
        3 ipv6.addr_special_purpose 70+16 'Documentation' Special-Purpose Allocation: Documentation
        4 ipv6.addr_special_purpose_source 70+16 'False' Source: False
        4 ipv6.addr_special_purpose_destination 70+16 'False' Destination: False
        4 ipv6.addr_special_purpose_forwardable 70+16 'False' Forwardable: False
        4 ipv6.addr_special_purpose_global 70+16 'False' Globally Reachable: False
        4 ipv6.addr_special_purpose_reserved 70+16 'False' Reserved-by-Protocol: False
        2h ipv6.src_host 70+16 '2001:db8::1' Source Host: 2001:db8::1
        2h ipv6.host 70+16 '2001:db8::1' Source or Destination Host: 2001:db8::1
        2 ipv6.dst 86+16 '2001:db8::2' Destination Address: 2001:db8::2
        3 ipv6.dst_addr_space 86+2 'Global Unicast' Address Space: Global Unicast
        3 ipv6.dst_special_purpose 86+16 'Documentation' Special-Purpose Allocation: Documentation
        4 ipv6.dst_special_purpose_source 86+16 'False' Source: False
        4 ipv6.dst_special_purpose_destination 86+16 'False' Destination: False
        4 ipv6.dst_special_purpose_forwardable 86+16 'False' Forwardable: False
        4 ipv6.dst_special_purpose_global 86+16 'False' Globally Reachable: False
        4 ipv6.dst_special_purpose_reserved 86+16 'False' Reserved-by-Protocol: False
        2h ipv6.addr 86+16 '2001:db8::2' Source or Destination Address: 2001:db8::2
        3 ipv6.addr_space 86+2 'Global Unicast' Address Space: Global Unicast
        3 ipv6.addr_special_purpose 86+16 'Documentation' Special-Purpose Allocation: Documentation
        4 ipv6.addr_special_purpose_source 86+16 'False' Source: False
        4 ipv6.addr_special_purpose_destination 86+16 'False' Destination: False
        4 ipv6.addr_special_purpose_forwardable 86+16 'False' Forwardable: False
        4 ipv6.addr_special_purpose_global 86+16 'False' Globally Reachable: False
        4 ipv6.addr_special_purpose_reserved 86+16 'False' Reserved-by-Protocol: False
        2h ipv6.dst_host 86+16 '2001:db8::2' Destination Host: 2001:db8::2
        2h ipv6.host 86+16 '2001:db8::2' Source or Destination Host: 2001:db8::2
        2 ipv6.stream 62+0 '0' Stream index: 0
        1 udp 102+8 '' User Datagram Protocol, Src Port: 1, Dst Port: 2
        2 udp.srcport 102+2 '1' Source Port: 1
        2 udp.dstport 104+2 '2' Destination Port: 2
        2h udp.port 102+2 '1' Source or Destination Port: 1
        2h udp.port 104+2 '2' Source or Destination Port: 2
        2 udp.length 106+2 '14' Length: 14
        2 udp.checksum 108+2 '0x0000' Checksum: 0x0000 [zero-value ignored]
        3 udp.checksum.status 108+2 '3' Checksum Status: Not present
        2 udp.stream 110+0 '0' Stream index: 0
        2 udp.payload 110+6 '61:62:63:64:65:66' UDP payload (6 bytes)
        1 data + '' 
        2 data.data 110+6 '61:62:63:64:65:66' Data: 616263646566
        2 data.len 110+0 '6' Length: 6
        """#),
    PacketSample(
      name: "quote cut short",
      hex: """
        02000000000202000000000186dd60000000003a3a4020010db800000000000000000000000120010db8
        000000000000000000000002010474db0000000060000000000e114020010db800000000000000000000
        000120010db800000000000000000000000200010002000e00006162
        """,
      protocols: ["icmpv6"],
      rows: #"""
        0 icmpv6 54+58 '' Internet Control Message Protocol v6
        1 icmpv6.type 54+1 '1' Type: Destination Unreachable (1)
        2 _ws.expert 54+0 '' Expert Info (Note/Response): Type indicates an error
        3 icmpv6.type.error 0+0 '' Type indicates an error
        3h _ws.expert.message 0+0 'Type indicates an error' Message: Type indicates an error
        3 _ws.expert.severity 0+0 '4194304' Severity level: Note
        3 _ws.expert.group 0+0 '50331648' Group: Response
        1 icmpv6.code 55+1 '4' Code: 4 (Port unreachable)
        1 icmpv6.checksum 56+2 '0x74db' Checksum: 0x74db [correct]
        1 icmpv6.checksum.status 56+0 '1' Checksum Status: Good
        1 icmpv6.reserved 58+4 '00:00:00:00' Reserved: 00000000
        1 ipv6 62+40 '' Internet Protocol Version 6, Src: 2001:db8::1, Dst: 2001:db8::2
        2 ipv6.version 62+1 '6' 0110 .... = Version: 6
        2h ip.version 62+1 '6' 0110 .... = Version: 6 [This field makes the filter match on "ip.version == 6" possible]
        2 ipv6.tclass 62+4 '0x00000000' .... 0000 0000 .... .... .... .... .... = Traffic Class: 0x00 (DSCP: CS0, ECN: Not-ECT)
        3 ipv6.tclass.dscp 62+4 '0' .... 0000 00.. .... .... .... .... .... = Differentiated Services Codepoint: Default (0)
        3 ipv6.tclass.ecn 62+4 '0' .... .... ..00 .... .... .... .... .... = Explicit Congestion Notification: Not ECN-Capable Transport (0)
        2 ipv6.flow 63+3 '0x000000' .... 0000 0000 0000 0000 0000 = Flow Label: 0x00000
        2 ipv6.plen 66+2 '14' Payload Length: 14
        2 ipv6.nxt 68+1 '17' Next Header: UDP (17)
        2 ipv6.hlim 69+1 '64' Hop Limit: 64
        2 ipv6.src 70+16 '2001:db8::1' Source Address: 2001:db8::1
        3 ipv6.src_addr_space 70+2 'Global Unicast' Address Space: Global Unicast
        3 ipv6.src_special_purpose 70+16 'Documentation' Special-Purpose Allocation: Documentation
        4 ipv6.src_special_purpose_source 70+16 'False' Source: False
        4 ipv6.src_special_purpose_destination 70+16 'False' Destination: False
        4 ipv6.src_special_purpose_forwardable 70+16 'False' Forwardable: False
        4 ipv6.src_special_purpose_global 70+16 'False' Globally Reachable: False
        4 ipv6.src_special_purpose_reserved 70+16 'False' Reserved-by-Protocol: False
        2h ipv6.addr 70+16 '2001:db8::1' Source or Destination Address: 2001:db8::1
        3 ipv6.addr_space 70+2 'Global Unicast' Address Space: Global Unicast
        3 ipv6.addr_special_purpose 70+16 'Documentation' Special-Purpose Allocation: Documentation
        4 ipv6.addr_special_purpose_source 70+16 'False' Source: False
        4 ipv6.addr_special_purpose_destination 70+16 'False' Destination: False
        4 ipv6.addr_special_purpose_forwardable 70+16 'False' Forwardable: False
        4 ipv6.addr_special_purpose_global 70+16 'False' Globally Reachable: False
        4 ipv6.addr_special_purpose_reserved 70+16 'False' Reserved-by-Protocol: False
        2h ipv6.src_host 70+16 '2001:db8::1' Source Host: 2001:db8::1
        2h ipv6.host 70+16 '2001:db8::1' Source or Destination Host: 2001:db8::1
        2 ipv6.dst 86+16 '2001:db8::2' Destination Address: 2001:db8::2
        3 ipv6.dst_addr_space 86+2 'Global Unicast' Address Space: Global Unicast
        3 ipv6.dst_special_purpose 86+16 'Documentation' Special-Purpose Allocation: Documentation
        4 ipv6.dst_special_purpose_source 86+16 'False' Source: False
        4 ipv6.dst_special_purpose_destination 86+16 'False' Destination: False
        4 ipv6.dst_special_purpose_forwardable 86+16 'False' Forwardable: False
        4 ipv6.dst_special_purpose_global 86+16 'False' Globally Reachable: False
        4 ipv6.dst_special_purpose_reserved 86+16 'False' Reserved-by-Protocol: False
        2h ipv6.addr 86+16 '2001:db8::2' Source or Destination Address: 2001:db8::2
        3 ipv6.addr_space 86+2 'Global Unicast' Address Space: Global Unicast
        3 ipv6.addr_special_purpose 86+16 'Documentation' Special-Purpose Allocation: Documentation
        4 ipv6.addr_special_purpose_source 86+16 'False' Source: False
        4 ipv6.addr_special_purpose_destination 86+16 'False' Destination: False
        4 ipv6.addr_special_purpose_forwardable 86+16 'False' Forwardable: False
        4 ipv6.addr_special_purpose_global 86+16 'False' Globally Reachable: False
        4 ipv6.addr_special_purpose_reserved 86+16 'False' Reserved-by-Protocol: False
        2h ipv6.dst_host 86+16 '2001:db8::2' Destination Host: 2001:db8::2
        2h ipv6.host 86+16 '2001:db8::2' Source or Destination Host: 2001:db8::2
        2 ipv6.stream 62+0 '0' Stream index: 0
        1 udp 102+8 '' User Datagram Protocol, Src Port: 1, Dst Port: 2
        2 udp.srcport 102+2 '1' Source Port: 1
        2 udp.dstport 104+2 '2' Destination Port: 2
        2h udp.port 102+2 '1' Source or Destination Port: 1
        2h udp.port 104+2 '2' Source or Destination Port: 2
        2 udp.length 106+2 '14' Length: 14
        2 udp.checksum 108+2 '0x0000' Checksum: 0x0000 [zero-value ignored]
        3 udp.checksum.status 108+2 '3' Checksum Status: Not present
        2 udp.stream 110+0 '0' Stream index: 0
        2 udp.payload 110+2 '61:62' UDP payload (2 bytes)
        1 data + '' 
        2 data.data 110+2 '61:62' Data: 6162
        2 data.len 110+0 '2' Length: 2
        """#),
    PacketSample(
      name: "no IPv6",
      hex: """
        02000000000202000000000186dd60000000001c3a4020010db800000000000000000000000120010db8
        0000000000000000000000020300ec7f000000004545454545454545454545454545454545454545
        """,
      protocols: ["icmpv6"],
      rows: #"""
        0 icmpv6 54+28 '' Internet Control Message Protocol v6
        1 icmpv6.type 54+1 '3' Type: Time Exceeded (3)
        2 _ws.expert 54+0 '' Expert Info (Note/Response): Type indicates an error
        3 icmpv6.type.error 0+0 '' Type indicates an error
        3h _ws.expert.message 0+0 'Type indicates an error' Message: Type indicates an error
        3 _ws.expert.severity 0+0 '4194304' Severity level: Note
        3 _ws.expert.group 0+0 '50331648' Group: Response
        1 icmpv6.code 55+1 '0' Code: 0 (Hop limit exceeded in transit)
        1 icmpv6.checksum 56+2 '0xec7f' Checksum: 0xec7f [correct]
        1 icmpv6.checksum.status 56+0 '1' Checksum Status: Good
        1 icmpv6.reserved 58+4 '00:00:00:00' Reserved: 00000000
        1 data + '' 
        2 data.data 62+20 '45:45:45:45:45:45:45:45:45:45:45:45:45:45:45:45:45:45:45:45' Data: 4545454545454545454545454545454545454545
        2 data.len 62+0 '20' Length: 20
        """#),
    PacketSample(
      name: "length past the end",
      hex: """
        02000000000202000000000186dd60000000003e3a4020010db800000000000000000000000120010db8
        00000000000000000000000201049c0c1000000060000000000e114020010db800000000000000000000
        000120010db800000000000000000000000200010002000e0000616263646566
        """,
      protocols: ["icmpv6"],
      rows: #"""
        0 icmpv6 54+62 '' Internet Control Message Protocol v6
        1 icmpv6.type 54+1 '1' Type: Destination Unreachable (1)
        2 _ws.expert 54+0 '' Expert Info (Note/Response): Type indicates an error
        3 icmpv6.type.error 0+0 '' Type indicates an error
        3h _ws.expert.message 0+0 'Type indicates an error' Message: Type indicates an error
        3 _ws.expert.severity 0+0 '4194304' Severity level: Note
        3 _ws.expert.group 0+0 '50331648' Group: Response
        1 icmpv6.code 55+1 '4' Code: 4 (Port unreachable)
        1 icmpv6.checksum 56+2 '0x9c0c' Checksum: 0x9c0c [correct]
        1 icmpv6.checksum.status 56+0 '1' Checksum Status: Good
        1 icmpv6.length 58+1 '16' Length of original datagram: 16
        1 icmpv6.reserved 59+3 '00:00:00' Reserved: 000000
        1 ipv6 62+40 '' Internet Protocol Version 6, Src: 2001:db8::1, Dst: 2001:db8::2
        2 ipv6.version 62+1 '6' 0110 .... = Version: 6
        2h ip.version 62+1 '6' 0110 .... = Version: 6 [This field makes the filter match on "ip.version == 6" possible]
        2 ipv6.tclass 62+4 '0x00000000' .... 0000 0000 .... .... .... .... .... = Traffic Class: 0x00 (DSCP: CS0, ECN: Not-ECT)
        3 ipv6.tclass.dscp 62+4 '0' .... 0000 00.. .... .... .... .... .... = Differentiated Services Codepoint: Default (0)
        3 ipv6.tclass.ecn 62+4 '0' .... .... ..00 .... .... .... .... .... = Explicit Congestion Notification: Not ECN-Capable Transport (0)
        2 ipv6.flow 63+3 '0x000000' .... 0000 0000 0000 0000 0000 = Flow Label: 0x00000
        2 ipv6.plen 66+2 '14' Payload Length: 14
        2 ipv6.nxt 68+1 '17' Next Header: UDP (17)
        2 ipv6.hlim 69+1 '64' Hop Limit: 64
        2 ipv6.src 70+16 '2001:db8::1' Source Address: 2001:db8::1
        3 ipv6.src_addr_space 70+2 'Global Unicast' Address Space: Global Unicast
        3 ipv6.src_special_purpose 70+16 'Documentation' Special-Purpose Allocation: Documentation
        4 ipv6.src_special_purpose_source 70+16 'False' Source: False
        4 ipv6.src_special_purpose_destination 70+16 'False' Destination: False
        4 ipv6.src_special_purpose_forwardable 70+16 'False' Forwardable: False
        4 ipv6.src_special_purpose_global 70+16 'False' Globally Reachable: False
        4 ipv6.src_special_purpose_reserved 70+16 'False' Reserved-by-Protocol: False
        2h ipv6.addr 70+16 '2001:db8::1' Source or Destination Address: 2001:db8::1
        3 ipv6.addr_space 70+2 'Global Unicast' Address Space: Global Unicast
        3 ipv6.addr_special_purpose 70+16 'Documentation' Special-Purpose Allocation: Documentation
        4 ipv6.addr_special_purpose_source 70+16 'False' Source: False
        4 ipv6.addr_special_purpose_destination 70+16 'False' Destination: False
        4 ipv6.addr_special_purpose_forwardable 70+16 'False' Forwardable: False
        4 ipv6.addr_special_purpose_global 70+16 'False' Globally Reachable: False
        4 ipv6.addr_special_purpose_reserved 70+16 'False' Reserved-by-Protocol: False
        2h ipv6.src_host 70+16 '2001:db8::1' Source Host: 2001:db8::1
        2h ipv6.host 70+16 '2001:db8::1' Source or Destination Host: 2001:db8::1
        2 ipv6.dst 86+16 '2001:db8::2' Destination Address: 2001:db8::2
        3 ipv6.dst_addr_space 86+2 'Global Unicast' Address Space: Global Unicast
        3 ipv6.dst_special_purpose 86+16 'Documentation' Special-Purpose Allocation: Documentation
        4 ipv6.dst_special_purpose_source 86+16 'False' Source: False
        4 ipv6.dst_special_purpose_destination 86+16 'False' Destination: False
        4 ipv6.dst_special_purpose_forwardable 86+16 'False' Forwardable: False
        4 ipv6.dst_special_purpose_global 86+16 'False' Globally Reachable: False
        4 ipv6.dst_special_purpose_reserved 86+16 'False' Reserved-by-Protocol: False
        2h ipv6.addr 86+16 '2001:db8::2' Source or Destination Address: 2001:db8::2
        3 ipv6.addr_space 86+2 'Global Unicast' Address Space: Global Unicast
        3 ipv6.addr_special_purpose 86+16 'Documentation' Special-Purpose Allocation: Documentation
        4 ipv6.addr_special_purpose_source 86+16 'False' Source: False
        4 ipv6.addr_special_purpose_destination 86+16 'False' Destination: False
        4 ipv6.addr_special_purpose_forwardable 86+16 'False' Forwardable: False
        4 ipv6.addr_special_purpose_global 86+16 'False' Globally Reachable: False
        4 ipv6.addr_special_purpose_reserved 86+16 'False' Reserved-by-Protocol: False
        2h ipv6.dst_host 86+16 '2001:db8::2' Destination Host: 2001:db8::2
        2h ipv6.host 86+16 '2001:db8::2' Source or Destination Host: 2001:db8::2
        2 ipv6.stream 62+0 '0' Stream index: 0
        1 udp 102+8 '' User Datagram Protocol, Src Port: 1, Dst Port: 2
        2 udp.srcport 102+2 '1' Source Port: 1
        2 udp.dstport 104+2 '2' Destination Port: 2
        2h udp.port 102+2 '1' Source or Destination Port: 1
        2h udp.port 104+2 '2' Source or Destination Port: 2
        2 udp.length 106+2 '14' Length: 14
        2 udp.checksum 108+2 '0x0000' Checksum: 0x0000 [zero-value ignored]
        3 udp.checksum.status 108+2 '3' Checksum Status: Not present
        2 udp.stream 110+0 '0' Stream index: 0
        2 udp.payload 110+6 '61:62:63:64:65:66' UDP payload (6 bytes)
        1 data + '' 
        2 data.data 110+6 '61:62:63:64:65:66' Data: 616263646566
        2 data.len 110+0 '6' Length: 6
        """#),
    PacketSample(
      name: "too big",
      hex: """
        02000000000202000000000186dd60000000003e3a4020010db800000000000000000000000120010db8
        0000000000000000000000020200a534000005dc60000000000e114020010db800000000000000000000
        000120010db800000000000000000000000200010002000e0000616263646566
        """,
      protocols: ["icmpv6"],
      rows: #"""
        0 icmpv6 54+62 '' Internet Control Message Protocol v6
        1 icmpv6.type 54+1 '2' Type: Packet Too Big (2)
        2 _ws.expert 54+0 '' Expert Info (Note/Response): Type indicates an error
        3 icmpv6.type.error 0+0 '' Type indicates an error
        3h _ws.expert.message 0+0 'Type indicates an error' Message: Type indicates an error
        3 _ws.expert.severity 0+0 '4194304' Severity level: Note
        3 _ws.expert.group 0+0 '50331648' Group: Response
        1 icmpv6.code 55+1 '0' Code: 0
        1 icmpv6.checksum 56+2 '0xa534' Checksum: 0xa534 [correct]
        1 icmpv6.checksum.status 56+0 '1' Checksum Status: Good
        1 icmpv6.mtu 58+4 '1500' MTU: 1500
        1 ipv6 62+40 '' Internet Protocol Version 6, Src: 2001:db8::1, Dst: 2001:db8::2
        2 ipv6.version 62+1 '6' 0110 .... = Version: 6
        2h ip.version 62+1 '6' 0110 .... = Version: 6 [This field makes the filter match on "ip.version == 6" possible]
        2 ipv6.tclass 62+4 '0x00000000' .... 0000 0000 .... .... .... .... .... = Traffic Class: 0x00 (DSCP: CS0, ECN: Not-ECT)
        3 ipv6.tclass.dscp 62+4 '0' .... 0000 00.. .... .... .... .... .... = Differentiated Services Codepoint: Default (0)
        3 ipv6.tclass.ecn 62+4 '0' .... .... ..00 .... .... .... .... .... = Explicit Congestion Notification: Not ECN-Capable Transport (0)
        2 ipv6.flow 63+3 '0x000000' .... 0000 0000 0000 0000 0000 = Flow Label: 0x00000
        2 ipv6.plen 66+2 '14' Payload Length: 14
        2 ipv6.nxt 68+1 '17' Next Header: UDP (17)
        2 ipv6.hlim 69+1 '64' Hop Limit: 64
        2 ipv6.src 70+16 '2001:db8::1' Source Address: 2001:db8::1
        3 ipv6.src_addr_space 70+2 'Global Unicast' Address Space: Global Unicast
        3 ipv6.src_special_purpose 70+16 'Documentation' Special-Purpose Allocation: Documentation
        4 ipv6.src_special_purpose_source 70+16 'False' Source: False
        4 ipv6.src_special_purpose_destination 70+16 'False' Destination: False
        4 ipv6.src_special_purpose_forwardable 70+16 'False' Forwardable: False
        4 ipv6.src_special_purpose_global 70+16 'False' Globally Reachable: False
        4 ipv6.src_special_purpose_reserved 70+16 'False' Reserved-by-Protocol: False
        2h ipv6.addr 70+16 '2001:db8::1' Source or Destination Address: 2001:db8::1
        3 ipv6.addr_space 70+2 'Global Unicast' Address Space: Global Unicast
        3 ipv6.addr_special_purpose 70+16 'Documentation' Special-Purpose Allocation: Documentation
        4 ipv6.addr_special_purpose_source 70+16 'False' Source: False
        4 ipv6.addr_special_purpose_destination 70+16 'False' Destination: False
        4 ipv6.addr_special_purpose_forwardable 70+16 'False' Forwardable: False
        4 ipv6.addr_special_purpose_global 70+16 'False' Globally Reachable: False
        4 ipv6.addr_special_purpose_reserved 70+16 'False' Reserved-by-Protocol: False
        2h ipv6.src_host 70+16 '2001:db8::1' Source Host: 2001:db8::1
        2h ipv6.host 70+16 '2001:db8::1' Source or Destination Host: 2001:db8::1
        2 ipv6.dst 86+16 '2001:db8::2' Destination Address: 2001:db8::2
        3 ipv6.dst_addr_space 86+2 'Global Unicast' Address Space: Global Unicast
        3 ipv6.dst_special_purpose 86+16 'Documentation' Special-Purpose Allocation: Documentation
        4 ipv6.dst_special_purpose_source 86+16 'False' Source: False
        4 ipv6.dst_special_purpose_destination 86+16 'False' Destination: False
        4 ipv6.dst_special_purpose_forwardable 86+16 'False' Forwardable: False
        4 ipv6.dst_special_purpose_global 86+16 'False' Globally Reachable: False
        4 ipv6.dst_special_purpose_reserved 86+16 'False' Reserved-by-Protocol: False
        2h ipv6.addr 86+16 '2001:db8::2' Source or Destination Address: 2001:db8::2
        3 ipv6.addr_space 86+2 'Global Unicast' Address Space: Global Unicast
        3 ipv6.addr_special_purpose 86+16 'Documentation' Special-Purpose Allocation: Documentation
        4 ipv6.addr_special_purpose_source 86+16 'False' Source: False
        4 ipv6.addr_special_purpose_destination 86+16 'False' Destination: False
        4 ipv6.addr_special_purpose_forwardable 86+16 'False' Forwardable: False
        4 ipv6.addr_special_purpose_global 86+16 'False' Globally Reachable: False
        4 ipv6.addr_special_purpose_reserved 86+16 'False' Reserved-by-Protocol: False
        2h ipv6.dst_host 86+16 '2001:db8::2' Destination Host: 2001:db8::2
        2h ipv6.host 86+16 '2001:db8::2' Source or Destination Host: 2001:db8::2
        2 ipv6.stream 62+0 '0' Stream index: 0
        1 udp 102+8 '' User Datagram Protocol, Src Port: 1, Dst Port: 2
        2 udp.srcport 102+2 '1' Source Port: 1
        2 udp.dstport 104+2 '2' Destination Port: 2
        2h udp.port 102+2 '1' Source or Destination Port: 1
        2h udp.port 104+2 '2' Source or Destination Port: 2
        2 udp.length 106+2 '14' Length: 14
        2 udp.checksum 108+2 '0x0000' Checksum: 0x0000 [zero-value ignored]
        3 udp.checksum.status 108+2 '3' Checksum Status: Not present
        2 udp.stream 110+0 '0' Stream index: 0
        2 udp.payload 110+6 '61:62:63:64:65:66' UDP payload (6 bytes)
        1 data + '' 
        2 data.data 110+6 '61:62:63:64:65:66' Data: 616263646566
        2 data.len 110+0 '6' Length: 6
        """#),
  ]
}
