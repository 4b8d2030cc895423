import Testing

/// Routing, redundancy and multicast against tshark 4.6.9.
@Suite struct RoutingTests {
  @Test(arguments: samples) func treeIsThatOfTshark(_ sample: PacketSample) {
    let rows = PacketRows.rows(of: [sample.bytes], in: sample.protocols, link: sample.link)
    #expect(rows == [sample.expected])
  }

  @Test(arguments: samples) func everyPrefixIsDissected(_ sample: PacketSample) {
    #expect(PacketRows.survivesEveryPrefix(of: sample.bytes, link: sample.link))
  }

  static let samples: [PacketSample] = [
    PacketSample(
      name: "VRRP 2", link: 1,
      hex: """
        01000000000202000000000108004500002c000100004070665f0a0000010a000002210164020101984f0a00
        00010a00000270617373776f7264
        """,
      protocols: ["vrrp"],
      rows: #"""
        0 vrrp 34+24 '' Virtual Router Redundancy Protocol
        1 vrrp.typever 34+1 '33' Version 2, Packet type 1 (Advertisement)
        2 vrrp.version 34+1 '2' 0010 .... = VRRP protocol version: 2
        2 vrrp.type 34+1 '1' .... 0001 = VRRP packet type: Advertisement (1)
        1 vrrp.virt_rtr_id 35+1 '1' Virtual Rtr ID: 1
        1 vrrp.prio 36+1 '100' Priority: 100 (Default priority for a backup VRRP router)
        1 vrrp.addr_count 37+1 '2' Addr Count: 2
        1 vrrp.auth_type 38+1 '1' Auth Type: Simple Text Authentication [RFC 2338] / Reserved [RFC 3768] (1)
        1 vrrp.adver_int 39+1 '1' Adver Int: 1
        1 vrrp.checksum 40+2 '0x984f' Checksum: 0x984f [correct]
        1 vrrp.checksum.status 40+0 '1' Checksum Status: Good
        1 vrrp.ip_addr 42+4 '10.0.0.1' IP Address: 10.0.0.1
        1 vrrp.ip_addr 46+4 '10.0.0.2' IP Address: 10.0.0.2
        1 vrrp.auth_string 50+8 'password' Authentication String: password
        """#),
    PacketSample(
      name: "VRRP 3 over IPv6", link: 1,
      hex: """
        01000000000202000000000186dd6000000000187001fe800000000000000000000000000001ff0200000000
        00000000000000000005310164010064000000000000000000000000000000000000
        """,
      protocols: ["vrrp"],
      rows: #"""
        0 vrrp 54+24 '' Virtual Router Redundancy Protocol
        1 vrrp.typever 54+1 '49' Version 3, Packet type 1 (Advertisement)
        2 vrrp.version 54+1 '3' 0011 .... = VRRP protocol version: 3
        2 vrrp.type 54+1 '1' .... 0001 = VRRP packet type: Advertisement (1)
        1 vrrp.virt_rtr_id 55+1 '1' Virtual Rtr ID: 1
        1 vrrp.prio 56+1 '100' Priority: 100 (Default priority for a backup VRRP router)
        1 vrrp.addr_count 57+1 '1' Addr Count: 1
        1 vrrp.reserved_mbz 58+1 '0' 0000 .... = Reserved: 0
        1 vrrp.short_adver_int 58+2 '100' .... 0000 0110 0100 = Adver Int: 100
        1 vrrp.checksum 60+2 '0x0000' Checksum: 0x0000 incorrect, should be 0x6c87
        2 _ws.expert 60+0 '' Expert Info (Warning/Checksum): Bad checksum [should be 0x6c87]
        3 vrrp.checksum_bad.expert 0+0 '' Bad checksum [should be 0x6c87]
        3h _ws.expert.message 0+0 'Bad checksum [should be 0x6c87]' Message: Bad checksum [should be 0x6c87]
        3 _ws.expert.severity 0+0 '6291456' Severity level: Warning
        3 _ws.expert.group 0+0 '16777216' Group: Checksum
        1 vrrp.checksum.status 60+0 '0' Checksum Status: Bad
        1 vrrp.ipv6_addr 62+16 '::' IPv6 Address: ::
        """#),
    PacketSample(
      name: "RIP with a digest", link: 1,
      hex: """
        01000000000202000000000108004500005c000100004011668e0a0000010a00000202080208004800000202
        0000ffff0003002c01140000004d0000000000000000000200070a000000ff0000000101010100000003ffff
        000100000000000000000000000000000000
        """,
      protocols: ["rip"],
      rows: #"""
        0 rip 42+64 '' Routing Information Protocol
        1 rip.command 42+1 '2' Command: Response (2)
        1 rip.version 43+1 '2' Version: RIPv2 (2)
        1  46+20 'Authentication: Keyed Message Digest' 
        2 rip.auth.type 48+2 '3' Authentication type: Keyed Message Digest (3)
        2 rip.digest_offset 50+2 '44' Digest Offset: 44
        2 rip.key_id 52+1 '1' Key ID: 1
        2 rip.auth_data_len 53+1 '20' Auth Data Len: 20
        2 rip.seq_num 54+4 '77' Seq num: 77
        2 rip.zero_padding 58+8 '' Zero adding: 
        2  86+20 'Authentication Data Trailer' 
        3 rip.authentication_data 90+16 '00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00' Authentication Data: 00000000000000000000000000000000
        1  66+20 'IP Address: 10.0.0.0, Metric: 3' 
        2 rip.family 66+2 '2' Address Family: IP (2)
        2 rip.route_tag 68+2 '7' Route Tag: 7
        2 rip.ip 70+4 '10.0.0.0' IP Address: 10.0.0.0
        2 rip.netmask 74+4 '255.0.0.0' Netmask: 255.0.0.0
        2 rip.next_hop 78+4 '1.1.1.1' Next Hop: 1.1.1.1
        2 rip.metric 82+4 '3' Metric: 3
        """#),
    PacketSample(
      name: "RIPng", link: 1,
      hex: """
        01000000000202000000000186dd6000000000481101fe800000000000000000000000000001ff0200000000
        0000000000000000000502090209004800000201000020010db8000000000000000000000000000520010000
        0000000000000000000000000000000000ff0000000000000000000000000000000000000010
        """,
      protocols: ["ripng"],
      rows: #"""
        0 ripng 62+64 '' RIPng
        1 ripng.cmd 62+1 '2' Command: Response (2)
        1 ripng.version 63+1 '1' Version: 1
        1 ripng.reserved 64+2 '00:00' Reserved: 0000
        1 ripng.rte 66+20 '' Route Table Entry: IPv6 Prefix: 2001:db8::/32 Metric: 1
        2 ripng.rte.ipv6_prefix 66+16 '2001:db8::' IPv6 Prefix: 2001:db8::
        2 ripng.rte.route_tag 82+2 '0x0005' Route Tag: 0x0005
        2 ripng.rte.prefix_length 84+1 '32' Prefix Length: 32
        2 ripng.rte.metric 85+1 '1' Metric: 1
        1 ripng.rte 86+20 '' Route Table Entry: IPv6 Prefix: ::/0 Metric: 255
        2 ripng.rte.ipv6_prefix 86+16 '::' IPv6 Prefix: ::
        2 ripng.rte.route_tag 102+2 '0x0000' Route Tag: 0x0000
        2 ripng.rte.prefix_length 104+1 '0' Prefix Length: 0
        2 ripng.rte.metric 105+1 '255' Metric: 255
        1 ripng.rte 106+20 '' Route Table Entry: IPv6 Prefix: ::/0 Metric: 16
        2 ripng.rte.ipv6_prefix 106+16 '::' IPv6 Prefix: ::
        2 ripng.rte.route_tag 122+2 '0x0000' Route Tag: 0x0000
        2 ripng.rte.prefix_length 124+1 '0' Prefix Length: 0
        2 ripng.rte.metric 125+1 '16' Metric: 16
        """#),
    PacketSample(
      name: "HSRP with a digest", link: 1,
      hex: """
        01000000000202000000000108004500004e000100004011909b0a000001e000000207c107c1003a00000000
        10050f6401006f746865720000000a000005041c010000000000000100000002000000000000000000000000
        00000000
        """,
      protocols: ["hsrp"],
      rows: #"""
        0 hsrp 42+50 '' Cisco Hot Standby Router Protocol
        1 hsrp.version 42+1 '0' Version: 0
        1 hsrp.opcode 43+1 '0' Op Code: Hello (0)
        1 hsrp.state 44+1 '16' State: Active (16)
        1 hsrp.hellotime 45+1 '5' Hellotime: Non-Default (5)
        1 hsrp.holdtime 46+1 '15' Holdtime: Non-Default (15)
        1 hsrp.priority 47+1 '100' Priority: 100
        1 hsrp.group 48+1 '1' Group: 1
        1 hsrp.reserved 49+1 '0' Reserved: 0
        1 hsrp.auth_data 50+8 'other' Authentication Data: Non-Default (other)
        1 hsrp.virt_ip 58+4 '10.0.0.5' Virtual IP Address: 10.0.0.5
        1 hsrp2.md5_auth_tlv 62+30 '4' MD5 Authentication TLV: Type=4 Len=28
        2 hsrp2.md5_algorithm 64+1 '1' MD5 Algorithm: MD5 (1)
        2 hsrp2.md5_padding 65+1 '0x00' Padding: 0x00
        2 hsrp2.md5_flags 66+2 '0' MD5 Flags: 0
        2 hsrp.md5_ip_address 68+4 '0.0.0.1' Sender's IP Address: 0.0.0.1
        2 hsrp2.md5_key_id 72+4 '2' MD5 Key ID: 2
        2 hsrp2.md5_auth_data 76+16 '00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00' MD5 Authentication Data: 00000000000000000000000000000000
        """#),
    PacketSample(
      name: "HSRP 2", link: 1,
      hex: """
        01000000000202000000000108004500005000010000401190350a000001e000006607c107c1003c00000128
        0201050600010011223344550000006400000bb8000027100000000000000000000000000000000002040001
        000209026162
        """,
      protocols: ["hsrp"],
      rows: #"""
        0 hsrp 42+52 '' Cisco Hot Standby Router Protocol
        1 hsrp2.group_state_tlv 42+42 '1' Group State TLV: Type=1 Len=40
        2 hsrp2.version 44+1 '2' Version: 2
        2 hsrp2.opcode 45+1 '1' Op Code: Coup (1)
        2 hsrp2.state 46+1 '5' State: Standby (5)
        2 hsrp2.ipversion 47+1 '6' IP Ver.: IPv6 (6)
        2 hsrp2.group 48+2 '1' Group: 1
        2 hsrp2.identifier 50+6 '00:11:22:33:44:55' Identifier: 00:11:22:33:44:55
        2 hsrp2.priority 56+4 '100' Priority: 100
        2 hsrp2.hellotime 60+4 '3000' Hellotime: Default (3000)
        2 hsrp2.holdtime 64+4 '10000' Holdtime: Default (10000)
        2 hsrp2.virt_ip_v6 68+16 '::' Virtual IPv6 Address: ::
        1 hsrp2.interface_state_tlv 84+6 '2' Interface State TLV: Type=2 Len=4
        2 hsrp2.active_groups 86+2 '1' Active Groups: 1
        2 hsrp2.passive_groups 88+2 '2' Passive Groups: 2
        1 data + '' 
        2 data.data 90+4 '09:02:61:62' Data: 09026162
        2 data.len 90+0 '4' Length: 4
        """#),
    PacketSample(
      name: "PIM hello", link: 1,
      hex: """
        01000000000202000000000108004500006f00010000406766250a0000010a00000220008ba3000100020069
        00020004800509c4001300040000000100140004deadbeef00150004013c00000018000c01000a0000010100
        0a00000100160000fde9000601000a000001fdec0004010000000063000378797a001a0000
        """,
      protocols: ["pim"],
      rows: #"""
        0 pim 34+91 '' Protocol Independent Multicast
        1 pim.version 34+1 '2' 0010 .... = Version: 2
        1 pim.type 34+1 '0' .... 0000 = Type: Hello (0)
        1 pim.res_bytes 35+1 '00' Reserved byte(s): 00
        1 pim.cksum 36+2 '0x8ba3' Checksum: 0x8ba3 [correct]
        1 pim.cksum.status 36+0 '1' Checksum Status: Good
        1 pim.option 38+87 '' PIM Options: 11
        2  38+6 'Option 1: Hold Time: 105' 
        3 pim.optiontype 38+2 '1' Type: 1
        3 pim.optionlength 40+2 '2' Length: 2
        3 pim.holdtime 42+2 '105' Holdtime: 105
        2  44+8 'Option 2: LAN Prune Delay: T = 1, Propagation Delay = 5ms, Override Interval = 2500ms' 
        3 pim.optiontype 44+2 '2' Type: 2
        3 pim.optionlength 46+2 '4' Length: 4
        3 pim.t 48+1 'True' 1... .... = T: True
        3 pim.propagation_delay 48+2 '5' .000 0000 0000 0101 = Propagation Delay: 5
        3 pim.override_interval 50+2 '2500' Override Interval: 2500
        2  52+8 'Option 19: DR Priority: 1' 
        3 pim.optiontype 52+2 '19' Type: 19
        3 pim.optionlength 54+2 '4' Length: 4
        3 pim.dr_priority 56+4 '1' DR Priority: 1
        2  60+8 'Option 20: Generation ID: 3735928559' 
        3 pim.optiontype 60+2 '20' Type: 20
        3 pim.optionlength 62+2 '4' Length: 4
        3 pim.generation_id 64+4 '3735928559' Generation ID: 3735928559
        2  68+8 'Option 21: State-Refresh: Version = 1, Interval = 60s' 
        3 pim.optiontype 68+2 '21' Type: 21
        3 pim.optionlength 70+2 '4' Length: 4
        3 pim.state_refresh_version 72+1 '1' Version: 1
        3 pim.state_refresh_interval 73+1 '60' Interval: 60
        3 pim.state_refresh_reserved 74+2 '0' Reserved: 0
        2  76+16 'Option 24: Address List' 
        3 pim.optiontype 76+2 '24' Type: 24
        3 pim.optionlength 78+2 '12' Length: 12
        3  76+16 'Address List (24)' 
        4 pim.address_list 80+6 '10.0.0.1' Address: 10.0.0.1
        5 pim.addr_address_family 80+1 '1' Address Family: IPv4 (1)
        5 pim.addr_encoding_type 81+1 '0' Encoding Type: Native (0)
        5 pim.unicast 82+4 '10.0.0.1' Unicast: 10.0.0.1
        4 pim.address_list 86+6 '10.0.0.1' Address: 10.0.0.1
        5 pim.addr_address_family 86+1 '1' Address Family: IPv4 (1)
        5 pim.addr_encoding_type 87+1 '0' Encoding Type: Native (0)
        5 pim.unicast 88+4 '10.0.0.1' Unicast: 10.0.0.1
        2  92+4 'Option 22: Bidirectional Capable' 
        3 pim.optiontype 92+2 '22' Type: 22
        3 pim.optionlength 94+2 '0' Length: 0
        2  96+10 'Option 65001: Address list, old implementation' 
        3 pim.optiontype 96+2 '65001' Type: 65001
        3 pim.optionlength 98+2 '6' Length: 6
        3  96+10 'old Address List (65001)' 
        4 pim.address_list 100+6 '10.0.0.1' Address: 10.0.0.1
        5 pim.addr_address_family 100+1 '1' Address Family: IPv4 (1)
        5 pim.addr_encoding_type 101+1 '0' Encoding Type: Native (0)
        5 pim.unicast 102+4 '10.0.0.1' Unicast: 10.0.0.1
        2  106+8 'Option 65004: RPF Proxy Vector (Cisco proprietary)' 
        3 pim.optiontype 106+2 '65004' Type: 65004
        3 pim.optionlength 108+2 '4' Length: 4
        3 pim.optionvalue 110+4 '01:00:00:00' Unknown: 01000000
        2  114+7 'Option 99: Unknown: 99' 
        3 pim.optiontype 114+2 '99' Type: 99
        3 pim.optionlength 116+2 '3' Length: 3
        3 pim.optionvalue 118+3 '78:79:7a' Unknown: 78797a
        2  121+4 'Option 26: Join Attribute' 
        3 pim.optiontype 121+2 '26' Type: 26
        3 pim.optionlength 123+2 '0' Length: 0
        """#),
    PacketSample(
      name: "PIM join and prune", link: 1,
      hex: """
        010000000002020000000001080045000058000100004067663c0a0000010a0000022300234901000a000001
        000200d201000020ef01010100010001010004200a090909010003180a09090901008120ef01010100000001
        010107200a090909000400000005
        """,
      protocols: ["pim"],
      rows: #"""
        0 pim 34+68 '' Protocol Independent Multicast
        1 pim.version 34+1 '2' 0010 .... = Version: 2
        1 pim.type 34+1 '3' .... 0011 = Type: Join/Prune (3)
        1 pim.res_bytes 35+1 '00' Reserved byte(s): 00
        1 pim.cksum 36+2 '0x2349' Checksum: 0x2349 [correct]
        1 pim.cksum.status 36+0 '1' Checksum Status: Good
        1 pim.option 38+64 '' PIM Options
        2 pim.upstream_neighbor 38+6 '10.0.0.1' Upstream-neighbor: 10.0.0.1
        3 pim.addr_address_family 38+1 '1' Address Family: IPv4 (1)
        3 pim.addr_encoding_type 39+1 '0' Encoding Type: Native (0)
        3 pim.unicast 40+4 '10.0.0.1' Unicast: 10.0.0.1
        2 pim.res_bytes 44+1 '00' Reserved byte(s): 00
        2 pim.numgroups 45+1 '2' Num Groups: 2
        2 pim.holdtime 46+2 '210' Holdtime: 210
        2 pim.group_set 48+54 '' Group 0
        3 pim.group 48+8 '239.1.1.1' Group 0: 239.1.1.1/32
        4 pim.addr_address_family 48+1 '1' Address Family: IPv4 (1)
        4 pim.addr_encoding_type 49+1 '0' Encoding Type: Native (0)
        4 pim.group_addr.flags 50+1 '0x00' Flags: 0x00
        5 pim.group_addr.flags.b 50+1 'False' 0... .... = Bidirectional PIM: Not set
        5 pim.group_addr.flags.reserved 50+1 '0x00' .000 000. = Reserved: 0x00
        5 pim.group_addr.flags.z 50+1 'False' .... ...0 = Admin Scope Zone: Not set
        4 pim.mask_len 51+1 '32' Masklen: 32
        4 pim.group 52+4 '239.1.1.1' Group: 239.1.1.1
        3 pim.numjoins 56+2 '1' Num Joins: 1
        4 pim.join_ip 60+8 '10.9.9.9' IP address: 10.9.9.9/32 (S)
        5 pim.addr_address_family 60+1 '1' Address Family: IPv4 (1)
        5 pim.addr_encoding_type 61+1 '0' Encoding Type: Native (0)
        5 pim.source_addr.flags 62+1 '0x04' Flags: 0x04, Sparse
        6 pim.source_addr.flags.reserved 62+1 '0x00' 0000 0... = Reserved: 0x00
        6 pim.source_addr.flags.s 62+1 'True' .... .1.. = Sparse: Set
        6 pim.source_addr.flags.w 62+1 'False' .... ..0. = WildCard: Not set
        6 pim.source_addr.flags.r 62+1 'False' .... ...0 = Rendezvous Point Tree: Not set
        5 pim.mask_len 63+1 '32' Masklen: 32
        5 pim.source 64+4 '10.9.9.9' Source: 10.9.9.9
        3 pim.numprunes 58+2 '1' Num Prunes: 1
        4 pim.prune_ip 68+8 '10.9.9.9' IP address: 10.9.9.9/24 (WR)
        5 pim.addr_address_family 68+1 '1' Address Family: IPv4 (1)
        5 pim.addr_encoding_type 69+1 '0' Encoding Type: Native (0)
        5 pim.source_addr.flags 70+1 '0x03' Flags: 0x03, WildCard, Rendezvous Point Tree
        6 pim.source_addr.flags.reserved 70+1 '0x00' 0000 0... = Reserved: 0x00
        6 pim.source_addr.flags.s 70+1 'False' .... .0.. = Sparse: Not set
        6 pim.source_addr.flags.w 70+1 'True' .... ..1. = WildCard: Set
        6 pim.source_addr.flags.r 70+1 'True' .... ...1 = Rendezvous Point Tree: Set
        5 pim.mask_len 71+1 '24' Masklen: 24
        5 pim.source 72+4 '10.9.9.9' Source: 10.9.9.9
        2 pim.group_set 76+26 '' Group 1
        3 pim.group 76+8 '239.1.1.1' Group 1: 239.1.1.1/32
        4 pim.addr_address_family 76+1 '1' Address Family: IPv4 (1)
        4 pim.addr_encoding_type 77+1 '0' Encoding Type: Native (0)
        4 pim.group_addr.flags 78+1 '0x81' Flags: 0x81, Bidirectional PIM, Admin Scope Zone
        5 pim.group_addr.flags.b 78+1 'True' 1... .... = Bidirectional PIM: Set
        5 pim.group_addr.flags.reserved 78+1 '0x00' .000 000. = Reserved: 0x00
        5 pim.group_addr.flags.z 78+1 'True' .... ...1 = Admin Scope Zone: Set
        4 pim.mask_len 79+1 '32' Masklen: 32
        4 pim.group 80+4 '239.1.1.1' Group: 239.1.1.1
        3 pim.numjoins 84+2 '0' Num Joins: 0
        3 pim.numprunes 86+2 '1' Num Prunes: 1
        4 pim.prune_ip 88+8 '10.9.9.9' IP address: 10.9.9.9/32 (SWR)
        5 pim.addr_address_family 88+1 '1' Address Family: IPv4 (1)
        5 pim.addr_encoding_type 89+1 '1' Encoding Type: Native with Join Attribute (1)
        5 pim.source_addr.flags 90+1 '0x07' Flags: 0x07, Sparse, WildCard, Rendezvous Point Tree
        6 pim.source_addr.flags.reserved 90+1 '0x00' 0000 0... = Reserved: 0x00
        6 pim.source_addr.flags.s 90+1 'True' .... .1.. = Sparse: Set
        6 pim.source_addr.flags.w 90+1 'True' .... ..1. = WildCard: Set
        6 pim.source_addr.flags.r 90+1 'True' .... ...1 = Rendezvous Point Tree: Set
        5 pim.mask_len 91+1 '32' Masklen: 32
        5 pim.source 92+4 '10.9.9.9' Source: 10.9.9.9
        5 pim.source_ja 96+6 '' Join Attribute: RPF Vector TLV
        6 pim.source_ja.flags 96+1 '0x00' Flags: 0x00, Attribute Type: RPF Vector TLV
        7 pim.source_ja.flags.f 96+1 'False' 0... .... = Forward: Not set
        7 pim.source_ja.flags.e 96+1 'False' .0.. .... = End of Attributes: Not set
        7 pim.source_ja.flags.attr_type 96+1 '0' ..00 0000 = Attribute Type: RPF Vector TLV (0)
        6 pim.source_ja.length 97+1 '4' Length: 4
        6 pim.source_ja.value 98+4 '00:00:00:05' Value: 00000005
        """#),
    PacketSample(
      name: "PIM bootstrap", link: 1,
      hex: """
        010000000002020000000001080045000038000100004067665c0a0000010a0000022400b23700071e050100
        0a00000101000020ef0101010101000001000a00000100960300
        """,
      protocols: ["pim"],
      rows: #"""
        0 pim 34+36 '' Protocol Independent Multicast
        1 pim.version 34+1 '2' 0010 .... = Version: 2
        1 pim.type 34+1 '4' .... 0100 = Type: Bootstrap (4)
        1 pim.res_bytes 35+1 '00' Reserved byte(s): 00
        1 pim.cksum 36+2 '0xb237' Checksum: 0xb237 [correct]
        1 pim.cksum.status 36+0 '1' Checksum Status: Good
        1 pim.option 38+32 '' PIM Options
        2 pim.fragment_tag 38+2 '0x0007' Fragment tag: 0x0007
        2 pim.hash_mask_len 40+1 '30' Hash mask len: 30
        2 pim.bsr_priority 41+1 '5' BSR priority: 5
        2 pim.bsr 42+6 '10.0.0.1' BSR: 10.0.0.1
        3 pim.addr_address_family 42+1 '1' Address Family: IPv4 (1)
        3 pim.addr_encoding_type 43+1 '0' Encoding Type: Native (0)
        3 pim.unicast 44+4 '10.0.0.1' Unicast: 10.0.0.1
        2 pim.group 48+8 '239.1.1.1' Group 0: 239.1.1.1/32
        3 pim.addr_address_family 48+1 '1' Address Family: IPv4 (1)
        3 pim.addr_encoding_type 49+1 '0' Encoding Type: Native (0)
        3 pim.group_addr.flags 50+1 '0x00' Flags: 0x00
        4 pim.group_addr.flags.b 50+1 'False' 0... .... = Bidirectional PIM: Not set
        4 pim.group_addr.flags.reserved 50+1 '0x00' .000 000. = Reserved: 0x00
        4 pim.group_addr.flags.z 50+1 'False' .... ...0 = Admin Scope Zone: Not set
        3 pim.mask_len 51+1 '32' Masklen: 32
        3 pim.group 52+4 '239.1.1.1' Group: 239.1.1.1
        3 pim.rp_count 56+1 '1' RP count: 1
        3 pim.frp_count 57+1 '1' FRP count: 1
        3 pim.priority 68+1 '3' Priority: 3
        2 pim.rp 60+6 '10.0.0.1' RP 0: 10.0.0.1
        3 pim.addr_address_family 60+1 '1' Address Family: IPv4 (1)
        3 pim.addr_encoding_type 61+1 '0' Encoding Type: Native (0)
        3 pim.unicast 62+4 '10.0.0.1' Unicast: 10.0.0.1
        2 pim.holdtime 66+2 '150' Holdtime: 150
        1 pim.res_bytes 69+1 '00' Reserved byte(s): 00
        """#),
    PacketSample(
      name: "PGM", link: 1,
      hex: """
        01000000000202000000000108004500003800010000407166520a0000010a00000203e807d0000012340102
        0304050600000000000100000002000000030001000001020304
        """,
      protocols: ["pgm"],
      rows: #"""
        0 pgm 34+36 '' Pragmatic General Multicast: Type SPM Src Port 1000, Dst Port 2000, GSI 010203040506
        1h pgm.port 34+2 '1000' Port: 1000
        1h pgm.port 36+2 '2000' Port: 2000
        1 pgm.hdr.sport 34+2 '1000' Source Port: 1000
        1 pgm.hdr.dport 36+2 '2000' Destination Port: 2000
        1 pgm.hdr.type 38+1 '0x00' Type: SPM (0x00)
        1 pgm.hdr.opts 39+1 '0x00' Options:  (0x0)
        2 pgm.hdr.opts.opt 39+1 'False' .... ...0 = Options: Not Present
        2 pgm.hdr.opts.netsig 39+1 'False' .... ..0. = Network Significant Options: Not Present
        2 pgm.hdr.opts.varlen 39+1 'False' .0.. .... = Variable length Parity Packet Option: Not Present
        2 pgm.hdr.opts.parity 39+1 'False' 0... .... = Parity: Not Present
        1 pgm.hdr.cksum.status 40+1 '18' Checksum Status: Unknown incorrect, should be 0xd50c
        2 _ws.expert 40+0 '' Expert Info (Error/Checksum): Bad checksum [should be 0xd50c]
        3 pgm.bad_checksum 0+0 '' Bad checksum [should be 0xd50c]
        3h _ws.expert.message 0+0 'Bad checksum [should be 0xd50c]' Message: Bad checksum [should be 0xd50c]
        3 _ws.expert.severity 0+0 '8388608' Severity level: Error
        3 _ws.expert.group 0+0 '16777216' Group: Checksum
        1 pgm.hdr.cksum.status 40+0 '0' Checksum Status: Bad
        1 pgm.hdr.gsi 42+6 '01:02:03:04:05:06' Global Source Identifier: 010203040506
        1 pgm.hdr.tsdulen 48+2 '0' Transport Service Data Unit Length: 0
        1  50+0 'SPM Packet' 
        2 pgm.spm.sqn 50+4 '0x00000001' Sequence number: 0x00000001
        2 pgm.spm.trail 54+4 '0x00000002' Trailing Edge Sequence Number: 0x00000002
        2 pgm.spm.lead 58+4 '0x00000003' Leading Edge Sequence Number: 0x00000003
        2 pgm.spm.pathafi 62+2 '1' Path NLA AFI: IPv4 (1)
        2 pgm.spm.res 64+2 '0x0000' Reserved: 0x0000
        2 pgm.spm.path.ipv4 66+4 '1.2.3.4' Path NLA: 1.2.3.4
        """#),
    PacketSample(
      name: "PGM list", link: 1,
      hex: """
        010000000002020000000001080045000050000100004071663a0a0000010a00000203e807d0080158e90102
        0304050600000000000900010000010203040001000001020304000400188214000000000001000000020000
        000300000004
        """,
      protocols: ["pgm"],
      rows: #"""
        0 pgm 34+60 '' Pragmatic General Multicast: Type NAK Src Port 1000, Dst Port 2000, GSI 010203040506
        1h pgm.port 34+2 '1000' Port: 1000
        1h pgm.port 36+2 '2000' Port: 2000
        1 pgm.hdr.sport 34+2 '1000' Source Port: 1000
        1 pgm.hdr.dport 36+2 '2000' Destination Port: 2000
        1 pgm.hdr.type 38+1 '0x08' Type: NAK (0x08)
        1 pgm.hdr.opts 39+1 '0x01' Options: Present (0x1)
        2 pgm.hdr.opts.opt 39+1 'True' .... ...1 = Options: Present
        2 pgm.hdr.opts.netsig 39+1 'False' .... ..0. = Network Significant Options: Not Present
        2 pgm.hdr.opts.varlen 39+1 'False' .0.. .... = Variable length Parity Packet Option: Not Present
        2 pgm.hdr.opts.parity 39+1 'False' 0... .... = Parity: Not Present
        1 pgm.hdr.cksum.status 40+1 '88' Checksum Status: Unknown [correct]
        1 pgm.hdr.cksum.status 40+0 '1' Checksum Status: Good
        1 pgm.hdr.gsi 42+6 '01:02:03:04:05:06' Global Source Identifier: 010203040506
        1 pgm.hdr.tsdulen 48+2 '0' Transport Service Data Unit Length: 0
        1  50+0 'NAK Packet' 
        2 pgm.nak.sqn 50+4 '0x00000009' Requested Sequence Number: 0x00000009
        2 pgm.nak.srcafi 54+2 '1' Source NLA AFI: IPv4 (1)
        2 pgm.nak.srcres 56+2 '0x0000' Reserved: 0x0000
        2 pgm.nak.src.ipv4 58+4 '1.2.3.4' Source NLA: 1.2.3.4
        2 pgm.nak.grpafi 62+2 '1' Multicast Group AFI: IPv4 (1)
        2 pgm.nak.grpres 64+2 '0x0000' Reserved: 0x0000
        2 pgm.nak.grp.ipv4 66+4 '1.2.3.4' Multicast Group NLA: 1.2.3.4
        2  70+24 'NAK Options (Total Length 24)' 
        3 pgm.opts.type 70+1 '0x00' Type: Length (0x00)
        3 pgm.opts.len 71+1 '4' Length: 4
        3 pgm.opts.tlen 72+2 '24' Total Length: 24
        3  74+20 'Option: NakList, Length: 20' 
        4 pgm.genopts.end 74+1 'True' 1... .... = Option end: Yes
        4 pgm.genopts.type 74+1 '0x02' .000 0010 = Type: NakList (0x02)
        4 pgm.genopts.len 75+1 '20' Length: 20
        4 pgm.genopts.opx 76+1 '0x00' Option Extensibility Bits: Ignore (0x00)
        4 pgm.opts.nak.op 77+1 '0x00' Reserved: 0x00
        4 pgm.opts.nak.list 78+16 '30:78:31:20:30:78:32:20:30:78:33:20:30:78:34:20' List(4): 0x1 0x2 0x3 0x4 
        """#),
  ]
}
