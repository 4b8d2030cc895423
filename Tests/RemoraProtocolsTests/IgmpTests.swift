import Testing

/// IGMP of all versions, its traceroute and RGMP against tshark 4.6.9.
@Suite struct IgmpTests {
  @Test(arguments: samples) func treeIsThatOfTshark(_ sample: PacketSample) {
    let rows = PacketRows.rows(of: [sample.bytes], in: sample.protocols, from: sample.from)
    #expect(rows == [sample.expected])
  }

  @Test(arguments: samples) func everyPrefixIsDissected(_ sample: PacketSample) {
    #expect(PacketRows.survivesEveryPrefix(of: sample.bytes))
  }

  static let samples: [PacketSample] = [
    PacketSample(
      name: "version 0, create",
      hex: """
        020000000002020000000001080045000028000100000102cfd10a000001e000000101010c990000004d
        e00102030102030405060708
        """,
      protocols: ["igmp", "rgmp"],
      rows: #"""
        0 igmp 34+20 '' Internet Group Management Protocol
        1 igmp.version 34+0 '0' IGMP Version: 0
        1 igmp.type 34+1 '0x01' Type: Create Group Request (0x01)
        1 igmp.group_type 35+1 '1' Type Of Group: Private Group (1)
        1 igmp.checksum 36+2 '0x0c99' Checksum: 0x0c99 [correct]
        1 igmp.checksum.status 36+0 '1' Checksum Status: Good
        1 igmp.identifier 38+4 '77' Identifier: 77
        1 igmp.maddr 42+4 '224.1.2.3' Multicast Address: 224.1.2.3
        1 igmp.access_key 46+8 '01:02:03:04:05:06:07:08' Access Key: 0102030405060708
        """#),
    PacketSample(
      name: "version 0, pending",
      hex: """
        020000000002020000000001080045000028000100000102cfd10a000001e0000001020900000000004d
        e00102030102030405060708
        """,
      protocols: ["igmp", "rgmp"],
      rows: #"""
        0 igmp 34+20 '' Internet Group Management Protocol
        1 igmp.version 34+0 '0' IGMP Version: 0
        1 igmp.type 34+1 '0x02' Type: Create Group Reply (0x02)
        1 igmp.reply.pending 35+1 '9' Reply Pending: 9
        1 igmp.checksum 36+2 '0x0000' Checksum: 0x0000 incorrect, should be 0x0b91
        2 _ws.expert 36+0 '' Expert Info (Error/Checksum): Bad checksum [should be 0x0b91]
        3 igmp.bad_checksum 0+0 '' Bad checksum [should be 0x0b91]
        3h _ws.expert.message 0+0 'Bad checksum [should be 0x0b91]' Message: Bad checksum [should be 0x0b91]
        3 _ws.expert.severity 0+0 '8388608' Severity level: Error
        3 _ws.expert.group 0+0 '16777216' Group: Checksum
        1 igmp.checksum.status 36+0 '0' Checksum Status: Bad
        1 igmp.identifier 38+4 '77' Identifier: 77
        1 igmp.maddr 42+4 '224.1.2.3' Multicast Address: 224.1.2.3
        1 igmp.access_key 46+8 '01:02:03:04:05:06:07:08' Access Key: 0102030405060708
        """#),
    PacketSample(
      name: "version 1",
      hex: """
        02000000000202000000000108004500001c000100000102cfdd0a000001e000000112000bfbe0010203
        """,
      protocols: ["igmp", "rgmp"],
      rows: #"""
        0 igmp 34+8 '' Internet Group Management Protocol
        1 igmp.version 34+0 '1' IGMP Version: 1
        1 igmp.type 34+1 '0x12' Type: Membership Report (0x12)
        1 igmp.reserved 35+1 '00' Reserved: 00
        1 igmp.checksum 36+2 '0x0bfb' Checksum: 0x0bfb [correct]
        1 igmp.checksum.status 36+0 '1' Checksum Status: Good
        1 igmp.maddr 38+4 '224.1.2.3' Multicast Address: 224.1.2.3
        """#),
    PacketSample(
      name: "version 2",
      hex: """
        02000000000202000000000108004500001c000100000102cfdd0a000001e000000116640797e0010203
        """,
      protocols: ["igmp", "rgmp"],
      rows: #"""
        0 igmp 34+8 '' Internet Group Management Protocol
        1 igmp.version 34+0 '2' IGMP Version: 2
        1 igmp.type 34+1 '0x16' Type: Membership Report (0x16)
        1 igmp.max_resp 35+1 '100' Max Resp Time: 10.0 sec (0x64)
        1 igmp.checksum 36+2 '0x0797' Checksum: 0x0797 [correct]
        1 igmp.checksum.status 36+0 '1' Checksum Status: Good
        1 igmp.maddr 38+4 '224.1.2.3' Multicast Address: 224.1.2.3
        """#),
    PacketSample(
      name: "query of version 1",
      hex: """
        02000000000202000000000108004500001c000100000102cfdd0a000001e000000111000cfbe0010203
        """,
      protocols: ["igmp", "rgmp"],
      rows: #"""
        0 igmp 34+8 '' Internet Group Management Protocol
        1 igmp.version 34+0 '1' IGMP Version: 1
        1 igmp.type 34+1 '0x11' Type: Membership Query (0x11)
        1 igmp.reserved 35+1 '00' Reserved: 00
        1 igmp.checksum 36+2 '0x0cfb' Checksum: 0x0cfb [correct]
        1 igmp.checksum.status 36+0 '1' Checksum Status: Good
        1 igmp.maddr 38+4 '224.1.2.3' Multicast Address: 224.1.2.3
        """#),
    PacketSample(
      name: "query of version 2",
      hex: """
        02000000000202000000000108004500001c000100000102cfdd0a000001e000000111640c97e0010203
        """,
      protocols: ["igmp", "rgmp"],
      rows: #"""
        0 igmp 34+8 '' Internet Group Management Protocol
        1 igmp.version 34+0 '2' IGMP Version: 2
        1 igmp.type 34+1 '0x11' Type: Membership Query (0x11)
        1 igmp.max_resp 35+1 '100' Max Resp Time: 10.0 sec (0x64)
        1 igmp.checksum 36+2 '0x0c97' Checksum: 0x0c97 [correct]
        1 igmp.checksum.status 36+0 '1' Checksum Status: Good
        1 igmp.maddr 38+4 '224.1.2.3' Multicast Address: 224.1.2.3
        """#),
    PacketSample(
      name: "query of version 3",
      hex: """
        020000000002020000000001080045000028000100000102cfd10a000001e000000111b5edc4e0010203
        0a7d00020a0000010a000001
        """,
      protocols: ["igmp", "rgmp"],
      rows: #"""
        0 igmp 34+20 '' Internet Group Management Protocol
        1 igmp.version 34+0 '3' IGMP Version: 3
        1 igmp.type 34+1 '0x11' Type: Membership Query (0x11)
        1 igmp.max_resp 35+1 '1344' Max Resp Time: 134.4 sec (0xb5)
        2 igmp.max_resp.exp 35+1 '0x03' .011 .... = Exponent: 0x3
        2 igmp.max_resp.mant 35+1 '0x05' .... 0101 = Mantissa: 0x5
        1 igmp.checksum 36+2 '0xedc4' Checksum: 0xedc4 [correct]
        1 igmp.checksum.status 36+0 '1' Checksum Status: Good
        1 igmp.maddr 38+4 '224.1.2.3' Multicast Address: 224.1.2.3
        1 igmp.s 42+1 'True' .... 1... = S: SUPPRESS router side processing
        1 igmp.qrv 42+1 '2' .... .010 = QRV: 2
        1 igmp.qqic 43+1 '125' QQIC: 125
        1 igmp.num_src 44+2 '2' Num Src: 2
        1 igmp.saddr 46+4 '10.0.0.1' Source Address: 10.0.0.1
        1 igmp.saddr 50+4 '10.0.0.1' Source Address: 10.0.0.1
        """#),
    PacketSample(
      name: "report of version 3",
      hex: """
        02000000000202000000000108004500004c000100000102cfad0a000001e000000122002b0600000003
        01000000e001020302000001e00102030a00000104020003e00102030a0000010a0000010a0000017777
        777777777777
        """,
      protocols: ["igmp", "rgmp"],
      rows: #"""
        0 igmp 34+56 '' Internet Group Management Protocol
        1 igmp.version 34+0 '3' IGMP Version: 3
        1 igmp.type 34+1 '0x22' Type: Membership Report (0x22)
        1 igmp.reserved 35+1 '00' Reserved: 00
        1 igmp.checksum 36+2 '0x2b06' Checksum: 0x2b06 [correct]
        1 igmp.checksum.status 36+0 '1' Checksum Status: Good
        1 igmp.reserved 38+2 '00:00' Reserved: 0000
        1 igmp.num_grp_recs 40+2 '3' Num Group Records: 3
        1  42+8 'Group Record : 224.1.2.3  Mode Is Include' 
        2 igmp.record_type 42+1 '1' Record Type: Mode Is Include (1)
        2 igmp.aux_data_len 43+1 '0' Aux Data Len: 0
        2 igmp.num_src 44+2 '0' Num Src: 0
        2 igmp.maddr 46+4 '224.1.2.3' Multicast Address: 224.1.2.3
        1  50+12 'Group Record : 224.1.2.3  Mode Is Exclude' 
        2 igmp.record_type 50+1 '2' Record Type: Mode Is Exclude (2)
        2 igmp.aux_data_len 51+1 '0' Aux Data Len: 0
        2 igmp.num_src 52+2 '1' Num Src: 1
        2 igmp.maddr 54+4 '224.1.2.3' Multicast Address: 224.1.2.3
        2 igmp.saddr 58+4 '10.0.0.1' Source Address: 10.0.0.1
        1  62+28 'Group Record : 224.1.2.3  Change To Exclude Mode' 
        2 igmp.record_type 62+1 '4' Record Type: Change To Exclude Mode (4)
        2 igmp.aux_data_len 63+1 '2' Aux Data Len: 2
        2 igmp.num_src 64+2 '3' Num Src: 3
        2 igmp.maddr 66+4 '224.1.2.3' Multicast Address: 224.1.2.3
        2 igmp.saddr 70+4 '10.0.0.1' Source Address: 10.0.0.1
        2 igmp.saddr 74+4 '10.0.0.1' Source Address: 10.0.0.1
        2 igmp.saddr 78+4 '10.0.0.1' Source Address: 10.0.0.1
        2 igmp.aux_data 82+8 '77:77:77:77:77:77:77:77' Aux Data: 7777777777777777
        """#),
    PacketSample(
      name: "traceroute query",
      hex: """
        02000000000202000000000108004500002c000100000102cfcd0a000001e00000011f056c87e0010203
        0a0000010a0000020a00000340123456
        """,
      protocols: ["igmp", "rgmp"],
      rows: #"""
        0 igmp 34+24 '' Internet Group Management Protocol
        1 igmp.type 34+1 '0x1f' Type: Traceroute Query (0x1f)
        1 igmp.mtrace.max_hops 35+1 '5' # hops: 5
        1 igmp.checksum 36+2 '0x6c87' Checksum: 0x6c87 [correct]
        1 igmp.checksum.status 36+0 '1' Checksum Status: Good
        1 igmp.maddr 38+4 '224.1.2.3' Multicast Address: 224.1.2.3
        1 igmp.mtrace.saddr 42+4 '10.0.0.1' Source Address: 10.0.0.1
        1 igmp.mtrace.raddr 46+4 '10.0.0.2' Receiver Address: 10.0.0.2
        1 igmp.mtrace.rspaddr 50+4 '10.0.0.3' Response Address: 10.0.0.3
        1 igmp.mtrace.resp_ttl 54+1 '64' Response TTL: 64
        1 igmp.mtrace.q_id 55+3 '1193046' Query ID: 1193046
        """#),
    PacketSample(
      name: "traceroute response",
      hex: """
        02000000000202000000000108004500006c000100000102cf8d0a000001e00000011e055279e0010203
        0a0000010a0000020a00000340123456123456780a0000040a0000050a0000060000000100000002ffff
        ffff0c07ff81123456780a0000040a0000050a0000060000000100000002ffffffff0307ff00
        """,
      protocols: ["igmp", "rgmp"],
      rows: #"""
        0 igmp 34+88 '' Internet Group Management Protocol
        1 igmp.type 34+1 '0x1e' Type: Traceroute Response (0x1e)
        1 igmp.mtrace.max_hops 35+1 '5' # hops: 5
        1 igmp.checksum 36+2 '0x5279' Checksum: 0x5279 [correct]
        1 igmp.checksum.status 36+0 '1' Checksum Status: Good
        1 igmp.maddr 38+4 '224.1.2.3' Multicast Address: 224.1.2.3
        1 igmp.mtrace.saddr 42+4 '10.0.0.1' Source Address: 10.0.0.1
        1 igmp.mtrace.raddr 46+4 '10.0.0.2' Receiver Address: 10.0.0.2
        1 igmp.mtrace.rspaddr 50+4 '10.0.0.3' Response Address: 10.0.0.3
        1 igmp.mtrace.resp_ttl 54+1 '64' Response TTL: 64
        1 igmp.mtrace.q_id 55+3 '1193046' Query ID: 1193046
        1  58+32 'Response data block: 10.0.0.4 -> 10.0.0.5,  Proto: Unknown,  Forwarding Code: NO_SPACE' 
        2 igmp.mtrace.q_arrival 58+4 '305419896' Query Arrival: 305419896
        2 igmp.mtrace.q_inaddr 62+4 '10.0.0.4' In itf addr: 10.0.0.4
        2 igmp.mtrace.q_outaddr 66+4 '10.0.0.5' Out itf addr: 10.0.0.5
        2 igmp.mtrace.q_prevrtr 70+4 '10.0.0.6' Previous rtr addr: 10.0.0.6
        2 igmp.mtrace.q_inpkt 74+4 '1' In pkts: 1
        2 igmp.mtrace.q_outpkt 78+4 '2' Out pkts: 2
        2 igmp.mtrace.q_total 82+4 '4294967295' S,G pkt count: 4294967295
        2 igmp.mtrace.q_rtg_proto 86+1 '12' Rtg Protocol: Unknown (12)
        2 igmp.mtrace.q_fwd_ttl 87+1 '7' FwdTTL: 7
        2 igmp.mtrace.q_mbz 88+1 '0x01' 1... .... = MBZ: 0x1
        2 igmp.mtrace.q_s 88+1 '0x01' .1.. .... = S: 0x1
        2 igmp.mtrace.q_src_mask 88+1 '0x3f' ..11 1111 = Src Mask: 0x3f
        2 igmp.mtrace.q_fwd_code 89+1 '0x81' Forwarding Code: NO_SPACE (0x81)
        1  90+32 'Response data block: 10.0.0.4 -> 10.0.0.5,  Proto: PIM,  Forwarding Code: NO_ERROR' 
        2 igmp.mtrace.q_arrival 90+4 '305419896' Query Arrival: 305419896
        2 igmp.mtrace.q_inaddr 94+4 '10.0.0.4' In itf addr: 10.0.0.4
        2 igmp.mtrace.q_outaddr 98+4 '10.0.0.5' Out itf addr: 10.0.0.5
        2 igmp.mtrace.q_prevrtr 102+4 '10.0.0.6' Previous rtr addr: 10.0.0.6
        2 igmp.mtrace.q_inpkt 106+4 '1' In pkts: 1
        2 igmp.mtrace.q_outpkt 110+4 '2' Out pkts: 2
        2 igmp.mtrace.q_total 114+4 '4294967295' S,G pkt count: 4294967295
        2 igmp.mtrace.q_rtg_proto 118+1 '3' Rtg Protocol: PIM (3)
        2 igmp.mtrace.q_fwd_ttl 119+1 '7' FwdTTL: 7
        2 igmp.mtrace.q_mbz 120+1 '0x01' 1... .... = MBZ: 0x1
        2 igmp.mtrace.q_s 120+1 '0x01' .1.. .... = S: 0x1
        2 igmp.mtrace.q_src_mask 120+1 '0x3f' ..11 1111 = Src Mask: 0x3f
        2 igmp.mtrace.q_fwd_code 121+1 '0x00' Forwarding Code: NO_ERROR (0x00)
        """#),
    PacketSample(
      name: "unknown",
      hex: """
        02000000000202000000000108004500001c000100000102cfdd0a000001e00000017700a6fae0010203
        """,
      protocols: ["igmp", "rgmp"],
      rows: #"""
        0 igmp 34+8 '' Internet Group Management Protocol
        1 igmp.type 34+1 '0x77' Type: Unknown (0x77)
        1 igmp.data 35+7 '00:a6:fa:e0:01:02:03' Data: 00a6fae0010203
        """#),
    PacketSample(
      name: "RGMP",
      hex: """
        02000000000202000000000108004500001c000100000102cfc50a000001e0000019fd0020fae0010203
        """,
      protocols: ["igmp", "rgmp"],
      rows: #"""
        0 rgmp 34+8 '' Router-port Group Management Protocol
        1 rgmp.type 34+1 '0xfd' Type: Join (0xfd)
        1 rgmp.reserved 35+1 '0x00' Reserved: 0x00
        1 rgmp.checksum 36+2 '0x20fa' Checksum: 0x20fa [correct]
        1 rgmp.checksum.status 36+0 '1' Checksum Status: Good
        1 rgmp.maddr 38+4 '224.1.2.3' Multicast group address: 224.1.2.3
        """#),
    PacketSample(
      name: "no RGMP",
      hex: """
        02000000000202000000000108004500001c000100000102cfdd0a000001e0000001fd0020fae0010203
        """,
      protocols: ["igmp", "rgmp"],
      rows: #"""
        0 igmp 34+8 '' Internet Group Management Protocol
        1 igmp.type 34+1 '0xfd' Type: Unknown (0xfd)
        1 igmp.data 35+7 '00:20:fa:e0:01:02:03' Data: 0020fae0010203
        """#),
  ]
}
