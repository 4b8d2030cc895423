import Testing

/// VXLAN and its generic protocol extension against tshark 4.6.9.
@Suite struct VxlanTests {
  @Test(arguments: samples) func treeIsThatOfTshark(_ sample: PacketSample) {
    let rows = PacketRows.rows(of: [sample.bytes], in: sample.protocols, from: sample.from)
    #expect(rows == [sample.expected])
  }

  @Test(arguments: samples) func everyPrefixIsDissected(_ sample: PacketSample) {
    #expect(PacketRows.survivesEveryPrefix(of: sample.bytes))
  }

  static let samples: [PacketSample] = [
    PacketSample(
      name: "plain",
      hex: """
        02000000000202000000000108004500004e000100004011669c0a0000010a00000203e812b5003a0000
        080012340011223302000000000202000000000108004500001c0001000040fd73df0101010102020202
        aaaaaaaaaaaaaaaa
        """,
      protocols: ["vxlan"],
      rows: #"""
        0 vxlan 42+8 '' Virtual eXtensible Local Area Network
        1 vxlan.flags 42+2 '0x0800' Flags: 0x0800, VXLAN Network ID (VNI)
        2 vxlan.flag_g 42+2 'False' 0... .... .... .... = GBP Extension: Not defined
        2 vxlan.flag_i 42+2 'True' .... 1... .... .... = VXLAN Network ID (VNI): True
        2 vxlan.flag_d 42+2 'False' .... .... .0.. .... = Don't Learn: False
        2 vxlan.flag_a 42+2 'False' .... .... .... 0... = Policy Applied: False
        2 vxlan.flags_reserved 42+2 '0x0000' .000 .000 0.00 .000 = Reserved(R): 0x0000
        1 vxlan.gbp 44+2 '4660' Group Policy ID: 4660
        1 vxlan.vni 46+3 '4386' VXLAN Network Identifier (VNI): 4386
        1 vxlan.reserved8 49+1 '51' Reserved: 51
        """#),
    PacketSample(
      name: "all flags",
      hex: """
        02000000000202000000000108004500004e000100004011669c0a0000010a00000203e812b5003a0000
        ffff12340011223302000000000202000000000108004500001c0001000040fd73df0101010102020202
        aaaaaaaaaaaaaaaa
        """,
      protocols: ["vxlan"],
      rows: #"""
        0 vxlan 42+8 '' Virtual eXtensible Local Area Network
        1 vxlan.flags 42+2 '0xffff' Flags: 0xffff, GBP Extension, VXLAN Network ID (VNI), Don't Learn, Policy Applied
        2 vxlan.flag_g 42+2 'True' 1... .... .... .... = GBP Extension: Defined
        2 vxlan.flag_i 42+2 'True' .... 1... .... .... = VXLAN Network ID (VNI): True
        2 vxlan.flag_d 42+2 'True' .... .... .1.. .... = Don't Learn: True
        2 vxlan.flag_a 42+2 'True' .... .... .... 1... = Policy Applied: True
        2 vxlan.flags_reserved 42+2 '0x77b7' .111 .111 1.11 .111 = Reserved(R): 0x77b7
        1 vxlan.gbp 44+2 '4660' Group Policy ID: 4660
        1 vxlan.vni 46+3 '4386' VXLAN Network Identifier (VNI): 4386
        1 vxlan.reserved8 49+1 '51' Reserved: 51
        """#),
    PacketSample(
      name: "Linux port",
      hex: """
        02000000000202000000000108004500004e000100004011669c0a0000010a00000203e82118003a0000
        080012340011223302000000000202000000000108004500001c0001000040fd73df0101010102020202
        aaaaaaaaaaaaaaaa
        """,
      protocols: ["vxlan"],
      rows: #"""
        0 vxlan 42+8 '' Virtual eXtensible Local Area Network
        1 vxlan.flags 42+2 '0x0800' Flags: 0x0800, VXLAN Network ID (VNI)
        2 vxlan.flag_g 42+2 'False' 0... .... .... .... = GBP Extension: Not defined
        2 vxlan.flag_i 42+2 'True' .... 1... .... .... = VXLAN Network ID (VNI): True
        2 vxlan.flag_d 42+2 'False' .... .... .0.. .... = Don't Learn: False
        2 vxlan.flag_a 42+2 'False' .... .... .... 0... = Policy Applied: False
        2 vxlan.flags_reserved 42+2 '0x0000' .000 .000 0.00 .000 = Reserved(R): 0x0000
        1 vxlan.gbp 44+2 '4660' Group Policy ID: 4660
        1 vxlan.vni 46+3 '4386' VXLAN Network Identifier (VNI): 4386
        1 vxlan.reserved8 49+1 '51' Reserved: 51
        """#),
    PacketSample(
      name: "GPE, IPv4",
      hex: """
        02000000000202000000000108004500004000010000401166aa0a0000010a00000203e812b6002c0000
        0c123401000007004500001c0001000040fd73df0101010102020202aaaaaaaaaaaaaaaa
        """,
      protocols: ["vxlan", "ip"],
      rows: #"""
        0 ip 14+20 '' Internet Protocol Version 4, Src: 10.0.0.1, Dst: 10.0.0.2
        1 ip.version 14+1 '4' 0100 .... = Version: 4
        1 ip.hdr_len 14+1 '20' .... 0101 = Header Length: 20 bytes (5)
        1 ip.dsfield 15+1 '0x00' Differentiated Services Field: 0x00 (DSCP: CS0, ECN: Not-ECT)
        2 ip.dsfield.dscp 15+1 '0' 0000 00.. = Differentiated Services Codepoint: Default (0)
        2 ip.dsfield.ecn 15+1 '0' .... ..00 = Explicit Congestion Notification: Not ECN-Capable Transport (0)
        1 ip.len 16+2 '64' Total Length: 64
        1 ip.id 18+2 '0x0001' Identification: 0x0001 (1)
        1 ip.flags 20+1 '0x00' 000. .... = Flags: 0x0
        2 ip.flags.rb 20+1 'False' 0... .... = Reserved bit: Not set
        2 ip.flags.df 20+1 'False' .0.. .... = Don't fragment: Not set
        2 ip.flags.mf 20+1 'False' ..0. .... = More fragments: Not set
        1 ip.frag_offset 20+2 '0' ...0 0000 0000 0000 = Fragment Offset: 0
        1 ip.ttl 22+1 '64' Time to Live: 64
        1 ip.proto 23+1 '17' Protocol: UDP (17)
        1 ip.checksum 24+2 '0x66aa' Header Checksum: 0x66aa [validation disabled]
        1 ip.checksum.status 24+0 '2' Header checksum status: Unverified
        1 ip.src 26+4 '10.0.0.1' Source Address: 10.0.0.1
        1h ip.addr 26+4 '10.0.0.1' Source or Destination Address: 10.0.0.1
        1h ip.src_host 26+4 '10.0.0.1' Source Host: 10.0.0.1
        1h ip.host 26+4 '10.0.0.1' Source or Destination Host: 10.0.0.1
        1 ip.dst 30+4 '10.0.0.2' Destination Address: 10.0.0.2
        1h ip.addr 30+4 '10.0.0.2' Source or Destination Address: 10.0.0.2
        1h ip.dst_host 30+4 '10.0.0.2' Destination Host: 10.0.0.2
        1h ip.host 30+4 '10.0.0.2' Source or Destination Host: 10.0.0.2
        1 ip.stream 34+0 '0' Stream index: 0
        0 vxlan 42+8 '' Virtual eXtensible Local Area Network
        1 vxlan.flags 42+1 '0x0c' Flags: 0x0c
        2 vxlan.ver 42+1 '0' ..00 .... = Version: 0
        2 vxlan.i_bit 42+1 '1' .... 1... = Instance: 1
        2 vxlan.p_bit 42+1 '1' .... .1.. = Next Protocol Bit: 1
        2 vxlan.o_bit 42+1 '0' .... ...0 = OAM bit: 0
        2 vxlan.flags_reserved 42+1 '0' 00.. ..0. = Reserved(R): 0
        1 vxlan.reserved_16 43+2 '4660' Reserved: 4660
        1 vxlan.next_proto 45+1 '1' Next Protocol: IPv4 (1)
        1 vxlan.vni 46+3 '7' VXLAN Network Identifier (VNI): 7
        1 vxlan.reserved8 49+1 '0' Reserved: 0
        0 ip 50+20 '' Internet Protocol Version 4, Src: 1.1.1.1, Dst: 2.2.2.2
        1 ip.version 50+1 '4' 0100 .... = Version: 4
        1 ip.hdr_len 50+1 '20' .... 0101 = Header Length: 20 bytes (5)
        1 ip.dsfield 51+1 '0x00' Differentiated Services Field: 0x00 (DSCP: CS0, ECN: Not-ECT)
        2 ip.dsfield.dscp 51+1 '0' 0000 00.. = Differentiated Services Codepoint: Default (0)
        2 ip.dsfield.ecn 51+1 '0' .... ..00 = Explicit Congestion Notification: Not ECN-Capable Transport (0)
        1 ip.len 52+2 '28' Total Length: 28
        1 ip.id 54+2 '0x0001' Identification: 0x0001 (1)
        1 ip.flags 56+1 '0x00' 000. .... = Flags: 0x0
        2 ip.flags.rb 56+1 'False' 0... .... = Reserved bit: Not set
        2 ip.flags.df 56+1 'False' .0.. .... = Don't fragment: Not set
        2 ip.flags.mf 56+1 'False' ..0. .... = More fragments: Not set
        1 ip.frag_offset 56+2 '0' ...0 0000 0000 0000 = Fragment Offset: 0
        1 ip.ttl 58+1 '64' Time to Live: 64
        1 ip.proto 59+1 '253' Protocol: Unknown (253)
        1 ip.checksum 60+2 '0x73df' Header Checksum: 0x73df [validation disabled]
        1 ip.checksum.status 60+0 '2' Header checksum status: Unverified
        1 ip.src 62+4 '1.1.1.1' Source Address: 1.1.1.1
        1h ip.addr 62+4 '1.1.1.1' Source or Destination Address: 1.1.1.1
        1h ip.src_host 62+4 '1.1.1.1' Source Host: 1.1.1.1
        1h ip.host 62+4 '1.1.1.1' Source or Destination Host: 1.1.1.1
        1 ip.dst 66+4 '2.2.2.2' Destination Address: 2.2.2.2
        1h ip.addr 66+4 '2.2.2.2' Source or Destination Address: 2.2.2.2
        1h ip.dst_host 66+4 '2.2.2.2' Destination Host: 2.2.2.2
        1h ip.host 66+4 '2.2.2.2' Source or Destination Host: 2.2.2.2
        1 ip.stream 70+0 '1' Stream index: 1
        """#),
    PacketSample(
      name: "GPE, all flags, unknown",
      hex: """
        02000000000202000000000108004500004e000100004011669c0a0000010a00000203e812b6003a0000
        ff1234090000070002000000000202000000000108004500001c0001000040fd73df0101010102020202
        aaaaaaaaaaaaaaaa
        """,
      protocols: ["vxlan"],
      rows: #"""
        0 vxlan 42+8 '' Virtual eXtensible Local Area Network
        1 vxlan.flags 42+1 '0xff' Flags: 0xff
        2 vxlan.ver 42+1 '3' ..11 .... = Version: 3
        2 vxlan.i_bit 42+1 '1' .... 1... = Instance: 1
        2 vxlan.p_bit 42+1 '1' .... .1.. = Next Protocol Bit: 1
        2 vxlan.o_bit 42+1 '1' .... ...1 = OAM bit: 1
        2 vxlan.flags_reserved 42+1 '97' 11.. ..1. = Reserved(R): 97
        1 vxlan.reserved_16 43+2 '4660' Reserved: 4660
        1 vxlan.next_proto 45+1 '9' Next Protocol: Unknown (9)
        1 vxlan.vni 46+3 '7' VXLAN Network Identifier (VNI): 7
        1 vxlan.reserved8 49+1 '0' Reserved: 0
        """#),
    PacketSample(
      name: "GPE, Ethernet",
      hex: """
        02000000000202000000000108004500004e000100004011669c0a0000010a00000203e812b6003a0000
        041234030000070002000000000202000000000108004500001c0001000040fd73df0101010102020202
        aaaaaaaaaaaaaaaa
        """,
      protocols: ["vxlan", "eth"],
      rows: #"""
        0 eth 0+14 '' Ethernet II, Src: 02:00:00:00:00:01, Dst: 02:00:00:00:00:02
        1 eth.dst 0+6 '02:00:00:00:00:02' Destination: 02:00:00:00:00:02
        2h eth.dst_resolved 0+6 '02:00:00:00:00:02' Destination (resolved): 02:00:00:00:00:02
        2h eth.dst.oui 0+3 '131072' Destination OUI: 02:00:00
        2 eth.dst.lg 0+3 'True' .... ..1. .... .... .... .... = LG bit: Locally administered address (this is NOT the factory default)
        2 eth.dst.ig 0+3 'False' .... ...0 .... .... .... .... = IG bit: Individual address (unicast)
        2h eth.addr 0+6 '02:00:00:00:00:02' Address: 02:00:00:00:00:02
        2h eth.addr_resolved 0+6 '02:00:00:00:00:02' Address (resolved): 02:00:00:00:00:02
        2h eth.addr.oui 0+3 '131072' Address OUI: 02:00:00
        2h eth.lg 0+3 'True' .... ..1. .... .... .... .... = LG bit: Locally administered address (this is NOT the factory default)
        2h eth.ig 0+3 'False' .... ...0 .... .... .... .... = IG bit: Individual address (unicast)
        1 eth.src 6+6 '02:00:00:00:00:01' Source: 02:00:00:00:00:01
        2h eth.src_resolved 6+6 '02:00:00:00:00:01' Source (resolved): 02:00:00:00:00:01
        2h eth.src.oui 6+3 '131072' Source OUI: 02:00:00
        2 eth.src.lg 6+3 'True' .... ..1. .... .... .... .... = LG bit: Locally administered address (this is NOT the factory default)
        2 eth.src.ig 6+3 'False' .... ...0 .... .... .... .... = IG bit: Individual address (unicast)
        2h eth.addr 6+6 '02:00:00:00:00:01' Address: 02:00:00:00:00:01
        2h eth.addr_resolved 6+6 '02:00:00:00:00:01' Address (resolved): 02:00:00:00:00:01
        2h eth.addr.oui 6+3 '131072' Address OUI: 02:00:00
        2h eth.lg 6+3 'True' .... ..1. .... .... .... .... = LG bit: Locally administered address (this is NOT the factory default)
        2h eth.ig 6+3 'False' .... ...0 .... .... .... .... = IG bit: Individual address (unicast)
        1 eth.type 12+2 '0x0800' Type: IPv4 (0x0800)
        1 eth.stream 0+0 '0' Stream index: 0
        0 vxlan 42+8 '' Virtual eXtensible Local Area Network
        1 vxlan.flags 42+1 '0x04' Flags: 0x04
        2 vxlan.ver 42+1 '0' ..00 .... = Version: 0
        2 vxlan.i_bit 42+1 '0' .... 0... = Instance: 0
        2 vxlan.p_bit 42+1 '1' .... .1.. = Next Protocol Bit: 1
        2 vxlan.o_bit 42+1 '0' .... ...0 = OAM bit: 0
        2 vxlan.flags_reserved 42+1 '0' 00.. ..0. = Reserved(R): 0
        1 vxlan.reserved_16 43+2 '4660' Reserved: 4660
        1 vxlan.next_proto 45+1 '3' Next Protocol: Ethernet (3)
        1 vxlan.vni 46+3 '7' VXLAN Network Identifier (VNI): 7
        1 vxlan.reserved8 49+1 '0' Reserved: 0
        0 eth 50+14 '' Ethernet II, Src: 02:00:00:00:00:01, Dst: 02:00:00:00:00:02
        1 eth.dst 50+6 '02:00:00:00:00:02' Destination: 02:00:00:00:00:02
        2h eth.dst_resolved 50+6 '02:00:00:00:00:02' Destination (resolved): 02:00:00:00:00:02
        2h eth.dst.oui 50+3 '131072' Destination OUI: 02:00:00
        2 eth.dst.lg 50+3 'True' .... ..1. .... .... .... .... = LG bit: Locally administered address (this is NOT the factory default)
        2 eth.dst.ig 50+3 'False' .... ...0 .... .... .... .... = IG bit: Individual address (unicast)
        2h eth.addr 50+6 '02:00:00:00:00:02' Address: 02:00:00:00:00:02
        2h eth.addr_resolved 50+6 '02:00:00:00:00:02' Address (resolved): 02:00:00:00:00:02
        2h eth.addr.oui 50+3 '131072' Address OUI: 02:00:00
        2h eth.lg 50+3 'True' .... ..1. .... .... .... .... = LG bit: Locally administered address (this is NOT the factory default)
        2h eth.ig 50+3 'False' .... ...0 .... .... .... .... = IG bit: Individual address (unicast)
        1 eth.src 56+6 '02:00:00:00:00:01' Source: 02:00:00:00:00:01
        2h eth.src_resolved 56+6 '02:00:00:00:00:01' Source (resolved): 02:00:00:00:00:01
        2h eth.src.oui 56+3 '131072' Source OUI: 02:00:00
        2 eth.src.lg 56+3 'True' .... ..1. .... .... .... .... = LG bit: Locally administered address (this is NOT the factory default)
        2 eth.src.ig 56+3 'False' .... ...0 .... .... .... .... = IG bit: Individual address (unicast)
        2h eth.addr 56+6 '02:00:00:00:00:01' Address: 02:00:00:00:00:01
        2h eth.addr_resolved 56+6 '02:00:00:00:00:01' Address (resolved): 02:00:00:00:00:01
        2h eth.addr.oui 56+3 '131072' Address OUI: 02:00:00
        2h eth.lg 56+3 'True' .... ..1. .... .... .... .... = LG bit: Locally administered address (this is NOT the factory default)
        2h eth.ig 56+3 'False' .... ...0 .... .... .... .... = IG bit: Individual address (unicast)
        1 eth.type 62+2 '0x0800' Type: IPv4 (0x0800)
        1 eth.stream 50+0 '0' Stream index: 0
        """#),
  ]
}
