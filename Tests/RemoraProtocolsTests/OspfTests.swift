import Testing

/// OSPF against tshark 4.6.9.
@Suite struct OspfTests {
  @Test(arguments: samples) func treeIsThatOfTshark(_ sample: PacketSample) {
    let rows = PacketRows.rows(of: [sample.bytes], in: sample.protocols, link: sample.link)
    #expect(rows == [sample.expected])
  }

  @Test(arguments: samples) func everyPrefixIsDissected(_ sample: PacketSample) {
    #expect(PacketRows.survivesEveryPrefix(of: sample.bytes, link: sample.link))
  }

  static let samples: [PacketSample] = [
    PacketSample(
      name: "a greeting with a digest", link: 1,
      hex: """
        01000000000202000000000108004500005000010000405966520a0000010a0000020201002c010101010000
        0000000000020000011000000063ffffff00000a120100000028000000000000000000000000000000000000
        000000000000
        """,
      protocols: ["ospf"],
      rows: #"""
        0 ospf 34+60 '' Open Shortest Path First
        1 ospf.header 34+24 '' OSPF Header
        2 ospf.version 34+1 '2' Version: 2
        2 ospf.msg 35+1 '1' Message Type: Hello Packet (1)
        2h ospf.msg.hello 35+1 'True' Hello: True
        2 ospf.packet_length 36+2 '44' Packet Length: 44
        2 ospf.srcrouter 38+4 '1.1.1.1' Source OSPF Router: 1.1.1.1
        2 ospf.area_id 42+4 '0.0.0.0' Area ID: 0.0.0.0 (Backbone)
        2 ospf.checksum 46+2 '0x0000' Checksum: 0x0000 (None)
        2 ospf.instance_id 48+1 '0' Instance ID: Base IPv4 Unicast Instance (0)
        2 ospf.auth.type 49+1 '2' Auth Type: Cryptographic (2)
        2 ospf.auth.crypt.key_id 52+1 '1' Auth Crypt Key id: 1
        2 ospf.auth.crypt.data_length 53+1 '16' Auth Crypt Data Length: 16
        2 ospf.auth.crypt.seq_nbr 54+4 '99' Auth Crypt Sequence Number: 99
        2 ospf.auth.crypt.data 78+16 '00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00' Auth Crypt Data: 00000000000000000000000000000000
        1 ospf.hello 58+20 '' OSPF Hello Packet
        2 ospf.hello.network_mask 58+4 '255.255.255.0' Network Mask: 255.255.255.0
        2 ospf.hello.hello_interval 62+2 '10' Hello Interval [sec]: 10
        2 ospf.v2.options 64+1 '0x12' Options: 0x12, (L) LLS Data block, (E) External Routing
        3 ospf.v2.options.dn 64+1 'False' 0... .... = DN: Not set
        3 ospf.v2.options.o 64+1 'False' .0.. .... = (O) Opaque: Not set
        3 ospf.v2.options.dc 64+1 'False' ..0. .... = (DC) Demand Circuits: Not supported
        3 ospf.v2.options.l 64+1 'True' ...1 .... = (L) LLS Data block: Present
        3 ospf.v2.options.n 64+1 'False' .... 0... = (N) NSSA: Not supported
        3 ospf.v2.options.mc 64+1 'False' .... .0.. = (MC) Multicast: Not capable
        3 ospf.v2.options.e 64+1 'True' .... ..1. = (E) External Routing: Capable
        3 ospf.v2.options.mt 64+1 'False' .... ...0 = (MT) Multi-Topology Routing: No
        2 ospf.hello.router_priority 65+1 '1' Router Priority: 1
        2 ospf.hello.router_dead_interval 66+4 '40' Router Dead Interval [sec]: 40
        2 ospf.hello.designated_router 70+4 '0.0.0.0' Designated Router: 0.0.0.0
        2 ospf.hello.backup_designated_router 74+4 '0.0.0.0' Backup Designated Router: 0.0.0.0
        1  94+0 'LLS option bit set but data block missing' 
        2 _ws.expert 94+0 '' Expert Info (Error/Malformed): LLS option bit set but data block missing
        3 ospf.lsa.invalid_length 0+0 '' LLS option bit set but data block missing
        3h _ws.expert.message 0+0 'LLS option bit set but data block missing' Message: LLS option bit set but data block missing
        3 _ws.expert.severity 0+0 '8388608' Severity level: Error
        3 _ws.expert.group 0+0 '117440512' Group: Malformed
        2h _ws.malformed 94+0 '' Malformed Packet
        """#),
    PacketSample(
      name: "an exchange of descriptions", link: 1,
      hex: """
        010000000002020000000001080045000034000100004059666e0a0000010a00000202020020010101010000
        0000a31c0000000000000000000005dc4202000010e1
        """,
      protocols: ["ospf"],
      rows: #"""
        0 ospf 34+32 '' Open Shortest Path First
        1 ospf.header 34+24 '' OSPF Header
        2 ospf.version 34+1 '2' Version: 2
        2 ospf.msg 35+1 '2' Message Type: DB Description (2)
        2h ospf.msg.dbdesc 35+1 'True' Database Description: True
        2 ospf.packet_length 36+2 '32' Packet Length: 32
        2 ospf.srcrouter 38+4 '1.1.1.1' Source OSPF Router: 1.1.1.1
        2 ospf.area_id 42+4 '0.0.0.0' Area ID: 0.0.0.0 (Backbone)
        2 ospf.checksum 46+2 '0xa31c' Checksum: 0xa31c [correct]
        2 ospf.instance_id 48+1 '0' Instance ID: Base IPv4 Unicast Instance (0)
        2 ospf.auth.type 49+1 '0' Auth Type: Null (0)
        2 ospf.auth.none 50+8 '00:00:00:00:00:00:00:00' Auth Data (none): 0000000000000000
        1  58+8 'OSPF DB Description' 
        2 ospf.db.interface_mtu 58+2 '1500' Interface MTU: 1500
        2 ospf.v2.options 60+1 '0x42' Options: 0x42, (O) Opaque, (E) External Routing
        3 ospf.v2.options.dn 60+1 'False' 0... .... = DN: Not set
        3 ospf.v2.options.o 60+1 'True' .1.. .... = (O) Opaque: Set
        3 ospf.v2.options.dc 60+1 'False' ..0. .... = (DC) Demand Circuits: Not supported
        3 ospf.v2.options.l 60+1 'False' ...0 .... = (L) LLS Data block: Not Present
        3 ospf.v2.options.n 60+1 'False' .... 0... = (N) NSSA: Not supported
        3 ospf.v2.options.mc 60+1 'False' .... .0.. = (MC) Multicast: Not capable
        3 ospf.v2.options.e 60+1 'True' .... ..1. = (E) External Routing: Capable
        3 ospf.v2.options.mt 60+1 'False' .... ...0 = (MT) Multi-Topology Routing: No
        2 ospf.dbd 61+1 '0x02' DB Description: 0x02, (M) More
        3 ospf.dbd.r 61+1 'False' .... 0... = (R) OOBResync: Not set
        3 ospf.dbd.i 61+1 'False' .... .0.. = (I) Init: Not set
        3 ospf.dbd.m 61+1 'True' .... ..1. = (M) More: Set
        3 ospf.dbd.ms 61+1 'False' .... ...0 = (MS) Master: No
        2 ospf.db.dd_sequence 62+4 '4321' DD Sequence: 4321
        """#),
    PacketSample(
      name: "advertisements", link: 1,
      hex: """
        01000000000202000000000108004500011c00010000405965860a0000010a00000202040108010101010000
        0000a4530000000000000000000000000006000522010a00000102020202800000011234004c070000040101
        0101010101020100000a02020202010101020201000a0800001403030303ffffff000300000a040404040101
        01020400000a000522020a000001020202028000000112340020ffffff000101010102020202000522030a00
        000102020202800000011234001cffff000000000014000522040a00000102020202800000011234001c0000
        000000000014000522050a000001020202028000000112340024ff00000080000014090909090000004d0005
        22070a000001020202028000000112340024ff000000000000140000000000000000
        """,
      protocols: ["ospf"],
      rows: #"""
        0 ospf 34+264 '' Open Shortest Path First
        1 ospf.header 34+24 '' OSPF Header
        2 ospf.version 34+1 '2' Version: 2
        2 ospf.msg 35+1 '4' Message Type: LS Update (4)
        2h ospf.msg.lsupdate 35+1 'True' Link State Adv Update: True
        2 ospf.packet_length 36+2 '264' Packet Length: 264
        2 ospf.srcrouter 38+4 '1.1.1.1' Source OSPF Router: 1.1.1.1
        2 ospf.area_id 42+4 '0.0.0.0' Area ID: 0.0.0.0 (Backbone)
        2 ospf.checksum 46+2 '0xa453' Checksum: 0xa453 [correct]
        2 ospf.instance_id 48+1 '0' Instance ID: Base IPv4 Unicast Instance (0)
        2 ospf.auth.type 49+1 '0' Auth Type: Null (0)
        2 ospf.auth.none 50+8 '00:00:00:00:00:00:00:00' Auth Data (none): 0000000000000000
        1  58+240 'LS Update Packet' 
        2 ospf.ls.number_of_lsas 58+4 '6' Number of LSAs: 6
        2  62+76 'LSA-type 1 (Router-LSA), len 76' 
        3 ospf.lsa.age 62+2 '5' .000 0000 0000 0101 = LS Age (seconds): 5
        3 ospf.lsa.donotage 62+2 '0' 0... .... .... .... = Do Not Age Flag: 0
        3 ospf.v2.options 64+1 '0x22' Options: 0x22, (DC) Demand Circuits, (E) External Routing
        4 ospf.v2.options.dn 64+1 'False' 0... .... = DN: Not set
        4 ospf.v2.options.o 64+1 'False' .0.. .... = (O) Opaque: Not set
        4 ospf.v2.options.dc 64+1 'True' ..1. .... = (DC) Demand Circuits: Supported
        4 ospf.v2.options.l 64+1 'False' ...0 .... = (L) LLS Data block: Not Present
        4 ospf.v2.options.n 64+1 'False' .... 0... = (N) NSSA: Not supported
        4 ospf.v2.options.mc 64+1 'False' .... .0.. = (MC) Multicast: Not capable
        4 ospf.v2.options.e 64+1 'True' .... ..1. = (E) External Routing: Capable
        4 ospf.v2.options.mt 64+1 'False' .... ...0 = (MT) Multi-Topology Routing: No
        3 ospf.lsa 65+1 '1' LS Type: Router-LSA (1)
        3h ospf.lsa.router 65+1 'True' Router LSA: True
        3 ospf.lsa.id 66+4 '10.0.0.1' Link State ID: 10.0.0.1
        3 ospf.advrouter 70+4 '2.2.2.2' Advertising Router: 2.2.2.2
        3 ospf.lsa.seqnum 74+4 '0x80000001' Sequence Number: 0x80000001
        3 ospf.lsa.chksum 78+2 '0x1234' Checksum: 0x1234
        3 ospf.lsa.length 80+2 '76' Length: 76
        3 ospf.v2.router.lsa.flags 82+1 '0x07' Flags: 0x07, (V) Virtual link endpoint, (E) AS boundary router, (B) Area border router
        4 ospf.v2.router.lsa.flags.h 82+1 'False' 0... .... = (H) Host: No
        4 ospf.v2.router.lsa.flags.s 82+1 'False' ..0. .... = (S) Shortcut-capable ABR: No
        4 ospf.v2.router.lsa.flags.n 82+1 'False' ...0 .... = (N) NSSA translation: No
        4 ospf.v2.router.lsa.flags.w 82+1 'False' .... 0... = (W) Wild-card multicast receiver: No
        4 ospf.v2.router.lsa.flags.v 82+1 'True' .... .1.. = (V) Virtual link endpoint: Yes
        4 ospf.v2.router.lsa.flags.e 82+1 'True' .... ..1. = (E) AS boundary router: Yes
        4 ospf.v2.router.lsa.flags.b 82+1 'True' .... ...1 = (B) Area border router: Yes
        3 ospf.lsa.number_of_links 84+2 '4' Number of Links: 4
        3  86+12 'Type: PTP      ID: 1.1.1.1         Data: 1.1.1.2         Metric: 10' 
        4 ospf.lsa.router.linkid 86+4 '1.1.1.1' Link ID: 1.1.1.1 - Neighboring router's Router ID
        4 ospf.lsa.router.linkdata 90+4 '1.1.1.2' Link Data: 1.1.1.2
        4 ospf.lsa.router.linktype 94+1 '1' Link Type: 1 - Point-to-point connection to another router
        4 ospf.lsa.router.nummetrics 95+1 '0' Number of Metrics: 0 - TOS
        4 ospf.lsa.router.metric0 96+2 '10' 0 Metric: 10
        3  98+16 'Type: Transit  ID: 2.2.2.2         Data: 1.1.1.2         Metric: 10' 
        4 ospf.lsa.router.linkid 98+4 '2.2.2.2' Link ID: 2.2.2.2 - IP address of Designated Router
        4 ospf.lsa.router.linkdata 102+4 '1.1.1.2' Link Data: 1.1.1.2
        4 ospf.lsa.router.linktype 106+1 '2' Link Type: 2 - Connection to a transit network
        4 ospf.lsa.router.nummetrics 107+1 '1' Number of Metrics: 1 - TOS
        4 ospf.lsa.router.metric0 108+2 '10' 0 Metric: 10
        4 ospf.ls.metric 110+4 '20' TOS: 8, Metric: 20
        3  114+12 'Type: Stub     ID: 3.3.3.3         Data: 255.255.255.0   Metric: 10' 
        4 ospf.lsa.router.linkid 114+4 '3.3.3.3' Link ID: 3.3.3.3 - IP network/subnet number
        4 ospf.lsa.router.linkdata 118+4 '255.255.255.0' Link Data: 255.255.255.0
        4 ospf.lsa.router.linktype 122+1 '3' Link Type: 3 - Connection to a stub network
        4 ospf.lsa.router.nummetrics 123+1 '0' Number of Metrics: 0 - TOS
        4 ospf.lsa.router.metric0 124+2 '10' 0 Metric: 10
        3  126+12 'Type: Virtual  ID: 4.4.4.4         Data: 1.1.1.2         Metric: 10' 
        4 ospf.lsa.router.linkid 126+4 '4.4.4.4' Link ID: 4.4.4.4 - Neighboring router's Router ID
        4 ospf.lsa.router.linkdata 130+4 '1.1.1.2' Link Data: 1.1.1.2
        4 ospf.lsa.router.linktype 134+1 '4' Link Type: 4 - Virtual link
        4 ospf.lsa.router.nummetrics 135+1 '0' Number of Metrics: 0 - TOS
        4 ospf.lsa.router.metric0 136+2 '10' 0 Metric: 10
        2  138+32 'LSA-type 2 (Network-LSA), len 32' 
        3 ospf.lsa.age 138+2 '5' .000 0000 0000 0101 = LS Age (seconds): 5
        3 ospf.lsa.donotage 138+2 '0' 0... .... .... .... = Do Not Age Flag: 0
        3 ospf.v2.options 140+1 '0x22' Options: 0x22, (DC) Demand Circuits, (E) External Routing
        4 ospf.v2.options.dn 140+1 'False' 0... .... = DN: Not set
        4 ospf.v2.options.o 140+1 'False' .0.. .... = (O) Opaque: Not set
        4 ospf.v2.options.dc 140+1 'True' ..1. .... = (DC) Demand Circuits: Supported
        4 ospf.v2.options.l 140+1 'False' ...0 .... = (L) LLS Data block: Not Present
        4 ospf.v2.options.n 140+1 'False' .... 0... = (N) NSSA: Not supported
        4 ospf.v2.options.mc 140+1 'False' .... .0.. = (MC) Multicast: Not capable
        4 ospf.v2.options.e 140+1 'True' .... ..1. = (E) External Routing: Capable
        4 ospf.v2.options.mt 140+1 'False' .... ...0 = (MT) Multi-Topology Routing: No
        3 ospf.lsa 141+1 '2' LS Type: Network-LSA (2)
        3h ospf.lsa.network 141+1 'True' Network LSA: True
        3 ospf.lsa.id 142+4 '10.0.0.1' Link State ID: 10.0.0.1
        3 ospf.advrouter 146+4 '2.2.2.2' Advertising Router: 2.2.2.2
        3 ospf.lsa.seqnum 150+4 '0x80000001' Sequence Number: 0x80000001
        3 ospf.lsa.chksum 154+2 '0x1234' Checksum: 0x1234
        3 ospf.lsa.length 156+2 '32' Length: 32
        3 ospf.lsa.network.netmask 158+4 '255.255.255.0' Netmask: 255.255.255.0
        3 ospf.lsa.network.attchrtr 162+4 '1.1.1.1' Attached Router: 1.1.1.1
        3 ospf.lsa.network.attchrtr 166+4 '2.2.2.2' Attached Router: 2.2.2.2
        2  170+28 'LSA-type 3 (Summary-LSA (IP network)), len 28' 
        3 ospf.lsa.age 170+2 '5' .000 0000 0000 0101 = LS Age (seconds): 5
        3 ospf.lsa.donotage 170+2 '0' 0... .... .... .... = Do Not Age Flag: 0
        3 ospf.v2.options 172+1 '0x22' Options: 0x22, (DC) Demand Circuits, (E) External Routing
        4 ospf.v2.options.dn 172+1 'False' 0... .... = DN: Not set
        4 ospf.v2.options.o 172+1 'False' .0.. .... = (O) Opaque: Not set
        4 ospf.v2.options.dc 172+1 'True' ..1. .... = (DC) Demand Circuits: Supported
        4 ospf.v2.options.l 172+1 'False' ...0 .... = (L) LLS Data block: Not Present
        4 ospf.v2.options.n 172+1 'False' .... 0... = (N) NSSA: Not supported
        4 ospf.v2.options.mc 172+1 'False' .... .0.. = (MC) Multicast: Not capable
        4 ospf.v2.options.e 172+1 'True' .... ..1. = (E) External Routing: Capable
        4 ospf.v2.options.mt 172+1 'False' .... ...0 = (MT) Multi-Topology Routing: No
        3 ospf.lsa 173+1 '3' LS Type: Summary-LSA (IP network) (3)
        3h ospf.lsa.summary 173+1 'True' Summary LSA (IP Network): True
        3 ospf.lsa.id 174+4 '10.0.0.1' Link State ID: 10.0.0.1
        3 ospf.advrouter 178+4 '2.2.2.2' Advertising Router: 2.2.2.2
        3 ospf.lsa.seqnum 182+4 '0x80000001' Sequence Number: 0x80000001
        3 ospf.lsa.chksum 186+2 '0x1234' Checksum: 0x1234
        3 ospf.lsa.length 188+2 '28' Length: 28
        3 ospf.lsa.asbr.netmask 190+4 '255.255.0.0' Netmask: 255.255.0.0
        3 ospf.lsa.tos 194+1 '0' TOS: 0
        3 ospf.metric 195+3 '20' Metric: 20
        2  198+28 'LSA-type 4 (Summary-LSA (ASBR)), len 28' 
        3 ospf.lsa.age 198+2 '5' .000 0000 0000 0101 = LS Age (seconds): 5
        3 ospf.lsa.donotage 198+2 '0' 0... .... .... .... = Do Not Age Flag: 0
        3 ospf.v2.options 200+1 '0x22' Options: 0x22, (DC) Demand Circuits, (E) External Routing
        4 ospf.v2.options.dn 200+1 'False' 0... .... = DN: Not set
        4 ospf.v2.options.o 200+1 'False' .0.. .... = (O) Opaque: Not set
        4 ospf.v2.options.dc 200+1 'True' ..1. .... = (DC) Demand Circuits: Supported
        4 ospf.v2.options.l 200+1 'False' ...0 .... = (L) LLS Data block: Not Present
        4 ospf.v2.options.n 200+1 'False' .... 0... = (N) NSSA: Not supported
        4 ospf.v2.options.mc 200+1 'False' .... .0.. = (MC) Multicast: Not capable
        4 ospf.v2.options.e 200+1 'True' .... ..1. = (E) External Routing: Capable
        4 ospf.v2.options.mt 200+1 'False' .... ...0 = (MT) Multi-Topology Routing: No
        3 ospf.lsa 201+1 '4' LS Type: Summary-LSA (ASBR) (4)
        3h ospf.lsa.asbr 201+1 'True' Summary LSA (ASBR): True
        3 ospf.lsa.id 202+4 '10.0.0.1' Link State ID: 10.0.0.1
        3 ospf.advrouter 206+4 '2.2.2.2' Advertising Router: 2.2.2.2
        3 ospf.lsa.seqnum 210+4 '0x80000001' Sequence Number: 0x80000001
        3 ospf.lsa.chksum 214+2 '0x1234' Checksum: 0x1234
        3 ospf.lsa.length 216+2 '28' Length: 28
        3 ospf.lsa.asbr.netmask 218+4 '0.0.0.0' Netmask: 0.0.0.0
        3 ospf.lsa.tos 222+1 '0' TOS: 0
        3 ospf.metric 223+3 '20' Metric: 20
        2  226+36 'LSA-type 5 (AS-External-LSA (ASBR)), len 36' 
        3 ospf.lsa.age 226+2 '5' .000 0000 0000 0101 = LS Age (seconds): 5
        3 ospf.lsa.donotage 226+2 '0' 0... .... .... .... = Do Not Age Flag: 0
        3 ospf.v2.options 228+1 '0x22' Options: 0x22, (DC) Demand Circuits, (E) External Routing
        4 ospf.v2.options.dn 228+1 'False' 0... .... = DN: Not set
        4 ospf.v2.options.o 228+1 'False' .0.. .... = (O) Opaque: Not set
        4 ospf.v2.options.dc 228+1 'True' ..1. .... = (DC) Demand Circuits: Supported
        4 ospf.v2.options.l 228+1 'False' ...0 .... = (L) LLS Data block: Not Present
        4 ospf.v2.options.n 228+1 'False' .... 0... = (N) NSSA: Not supported
        4 ospf.v2.options.mc 228+1 'False' .... .0.. = (MC) Multicast: Not capable
        4 ospf.v2.options.e 228+1 'True' .... ..1. = (E) External Routing: Capable
        4 ospf.v2.options.mt 228+1 'False' .... ...0 = (MT) Multi-Topology Routing: No
        3 ospf.lsa 229+1 '5' LS Type: AS-External-LSA (ASBR) (5)
        3h ospf.lsa.asext 229+1 'True' AS-External LSA (ASBR): True
        3 ospf.lsa.id 230+4 '10.0.0.1' Link State ID: 10.0.0.1
        3 ospf.advrouter 234+4 '2.2.2.2' Advertising Router: 2.2.2.2
        3 ospf.lsa.seqnum 238+4 '0x80000001' Sequence Number: 0x80000001
        3 ospf.lsa.chksum 242+2 '0x1234' Checksum: 0x1234
        3 ospf.lsa.length 244+2 '36' Length: 36
        3 ospf.lsa.asext.netmask 246+4 '255.0.0.0' Netmask: 255.0.0.0
        3 ospf.lsa.asext.type 250+1 'True' 1... .... = External Type: Type 2 (metric is larger than any other link state path)
        3 ospf.lsa.tos 250+1 '0' .000 0000 = TOS: 0
        3 ospf.metric 251+3 '20' Metric: 20
        3 ospf.lsa.asext.fwdaddr 254+4 '9.9.9.9' Forwarding Address: 9.9.9.9
        3 ospf.lsa.asext.extrttag 258+4 '77' External Route Tag: 77
        2  262+36 'LSA-type 7 (NSSA AS-External-LSA), len 36' 
        3 ospf.lsa.age 262+2 '5' .000 0000 0000 0101 = LS Age (seconds): 5
        3 ospf.lsa.donotage 262+2 '0' 0... .... .... .... = Do Not Age Flag: 0
        3 ospf.v2.options 264+1 '0x22' Options: 0x22, (DC) Demand Circuits, (E) External Routing
        4 ospf.v2.options.dn 264+1 'False' 0... .... = DN: Not set
        4 ospf.v2.options.o 264+1 'False' .0.. .... = (O) Opaque: Not set
        4 ospf.v2.options.dc 264+1 'True' ..1. .... = (DC) Demand Circuits: Supported
        4 ospf.v2.options.l 264+1 'False' ...0 .... = (L) LLS Data block: Not Present
        4 ospf.v2.options.p 264+1 'False' .... 0... = (P) Propagate: Not set
        4 ospf.v2.options.mc 264+1 'False' .... .0.. = (MC) Multicast: Not capable
        4 ospf.v2.options.e 264+1 'True' .... ..1. = (E) External Routing: Capable
        4 ospf.v2.options.mt 264+1 'False' .... ...0 = (MT) Multi-Topology Routing: No
        3 ospf.lsa 265+1 '7' LS Type: NSSA AS-External-LSA (7)
        3h ospf.lsa.nssa 265+1 'True' NSSA AS-External LSA: True
        3 ospf.lsa.id 266+4 '10.0.0.1' Link State ID: 10.0.0.1
        3 ospf.advrouter 270+4 '2.2.2.2' Advertising Router: 2.2.2.2
        3 ospf.lsa.seqnum 274+4 '0x80000001' Sequence Number: 0x80000001
        3 ospf.lsa.chksum 278+2 '0x1234' Checksum: 0x1234
        3 ospf.lsa.length 280+2 '36' Length: 36
        3 ospf.lsa.asext.netmask 282+4 '255.0.0.0' Netmask: 255.0.0.0
        3 ospf.lsa.asext.type 286+1 'False' 0... .... = External Type: Type 1 (metric is specified in the same units as interface cost)
        3 ospf.lsa.tos 286+1 '0' .000 0000 = TOS: 0
        3 ospf.metric 287+3 '20' Metric: 20
        3 ospf.lsa.asext.fwdaddr 290+4 '0.0.0.0' Forwarding Address: 0.0.0.0
        3 ospf.lsa.asext.extrttag 294+4 '0' External Route Tag: 0
        """#),
    PacketSample(
      name: "a greeting of version 3", link: 1,
      hex: """
        01000000000202000000000186dd6000000000285901fe800000000000000000000000000001ff0200000000
        00000000000000000005030100280101010100000000f57900000000000501000013000a0028000000000000
        000003030303
        """,
      protocols: ["ospf"],
      rows: #"""
        0 ospf 54+40 '' Open Shortest Path First
        1 ospf.header 54+16 '' OSPF Header
        2 ospf.version 54+1 '3' Version: 3
        2 ospf.msg 55+1 '1' Message Type: Hello Packet (1)
        2h ospf.msg.hello 55+1 'True' Hello: True
        2 ospf.packet_length 56+2 '40' Packet Length: 40
        2 ospf.srcrouter 58+4 '1.1.1.1' Source OSPF Router: 1.1.1.1
        2 ospf.area_id 62+4 '0.0.0.0' Area ID: 0.0.0.0 (Backbone)
        2 ospf.checksum 66+2 '0xf579' Checksum: 0xf579 [correct]
        2 ospf.v3.instance_id 68+1 '0' Instance ID: Base IPv6 Unicast AF (0)
        2 ospf.reserved 69+1 '00' Reserved: 00
        1 ospf.hello 70+24 '' OSPF Hello Packet
        2 ospf.hello.interface_id 70+4 '5' Interface ID: 5
        2 ospf.hello.router_priority 74+1 '1' Router Priority: 1
        2 ospf.v3.options 75+3 '0x000013' Options: 0x000013, R, E, V6
        3 ospf.v3.options.at 75+3 'False' .... .... .... .0.. .... .... = AT: Not set
        3 ospf.v3.options.l 75+3 'False' .... .... .... ..0. .... .... = L: Not set
        3 ospf.v3.options.af 75+3 'False' .... .... .... ...0 .... .... = AF: Not set
        3 ospf.v3.options.dc 75+3 'False' .... .... .... .... ..0. .... = DC: Not set
        3 ospf.v3.options.r 75+3 'True' .... .... .... .... ...1 .... = R: Set
        3 ospf.v3.options.n 75+3 'False' .... .... .... .... .... 0... = N: Not set
        3 ospf.v3.options.mc 75+3 'False' .... .... .... .... .... .0.. = MC: Not set
        3 ospf.v3.options.e 75+3 'True' .... .... .... .... .... ..1. = E: Set
        3 ospf.v3.options.v6 75+3 'True' .... .... .... .... .... ...1 = V6: Set
        2 ospf.hello.hello_interval 78+2 '10' Hello Interval [sec]: 10
        2 ospf.hello.router_dead_interval 80+2 '40' Router Dead Interval [sec]: 40
        2 ospf.hello.designated_router 82+4 '0.0.0.0' Designated Router: 0.0.0.0
        2 ospf.hello.backup_designated_router 86+4 '0.0.0.0' Backup Designated Router: 0.0.0.0
        2 ospf.hello.active_neighbor 90+4 '3.3.3.3' Active Neighbor: 3.3.3.3
        """#),
  ]
}
