/// Values are those of tshark 4.6.9.
extension FurtherProtocolsTests {
  static let switches: [ConversationSample] = [
    ConversationSample(
      "OpenFlow 1.3", ["openflow_v4"],
      packets: [
        """
        0200000000bb0200000000aa08004500003800010000400666bd0a0000010a0000025dc219fd0000
        03e8000003e8501820000000000004000010000000020001000800000012
        """,
        """
        0200000000bb0200000000aa08004500003800010000400666bd0a0000010a0000025dc319fd0000
        03e8000003e8501820000000000004000010000000030002000800000012
        """,
        """
        0200000000bb0200000000aa08004500004600010000400666af0a0000010a0000025dc719fd0000
        03e8000003e850182000000000000401001e0000000700050002040e005000000001000000000000
        00000000
        """,
        """
        0200000000bb0200000000aa08004500003c00010000400666b90a0000010a0000025dd719fd0000
        03e8000003e850182000000000000401001400000017000d00010402000800000001
        """,
        """
        0200000000bb0200000000aa08004500003c00010000400666b90a0000010a0000025dd819fd0000
        03e8000003e850182000000000000401001400000018000e00010402000800000001
        """,
        """
        0200000000bb0200000000aa08004500003e00010000400666b70a0000010a0000025ddf19fd0000
        03e8000003e85018200000000000040400160000001f000023200000000a616263646566
        """,
        """
        0200000000bb0200000000aa08004500004800010000400666ad0a0000010a0000025de119fd0000
        03e8000003e850182000000000000406002000000021000000112233445500000100fe0100000000
        004f00000000
        """,
        """
        0200000000bb0200000000aa08004500003400010000400666c10a0000010a0000025de319fd0000
        03e8000003e850182000000000000408000c0000002300000080
        """,
        """
        0200000000bb0200000000aa0800450000e000010000400666150a0000010a0000025de719fd0000
        03e8000003e85018200000000000040b00b8000000270000000000000001006400020000000a0000
        0014001e00280000000000000032000000000000003c000100858000000400000003800006060200
        000000018000090c020000000002ffffff00000080000a02080080000c0210648000140106800016
        040a000001800019080a000000ff00000080001a02005080004c0800000000000000058000341020
        010101010101010101010101010101800005100101010101010101ffffffffffffffff000000
        """,
        """
        0200000000bb0200000000aa080045000078000100004006667d0a0000010a0000025de819fd0000
        03e8000003e85018200000000000040c005000000028000000000000000000000001000000000200
        00000001000065746831000000000000000000000000000000410000000400002840000028200000
        0fff00000000000f424000989680
        """,
        """
        0200000000bb0200000000aa08004500020c00010000400664e90a0000010a0000025dec19fd0000
        03e8000003e85018200000000000040e01e40000002c000000000000000100000000000000020300
        000a00140064ffffffffffffffffffffffff001f0000000100858000000400000003800006060200
        000000018000090c020000000002ffffff00000080000a02080080000c0210648000140106800016
        040a000001800019080a000000ff00000080001a02005080004c0800000000000000058000341020
        010101010101010101010101010101800005100101010101010101ffffffffffffffff0000000004
        00d0000000000000001000000001ffff00000000000000000010fffffffb0080000000000000000b
        000800000000000c000800000000000f000840000000001000080000000000110008810000000012
        00080000000000130008884700000014000808000000001500080000000700160008000000090017
        0008400000000018000800000000001900108000060602000000000100000019001080001a020050
        000000000000001a000888e70000001b000800000000ffff0010000023206e69636972612e2e0063
        00080102030400030018000000000000001000000001000000000000000000010008050000000002
        001800000000010101010101010102020202020202020005000800000000000600080000004dffff
        000c00002320616263640009000861626364
        """,
        """
        0200000000bb0200000000aa080045000058000100004006669d0a0000010a0000025df019fd0000
        03e8000003e85018200000000000040f00300000003000000000000000050020000100000001ffff
        ffff0000000000000010000000010000000000000000
        """,
        """
        0200000000bb0200000000aa08004500007000010000400666850a0000010a0000025e0219fd0000
        03e8000003e850182000000000000413004800000042000600000000000000380000000000010000
        00020000000000000000000000030000000000000004000000050000000600000000000000010000
        000000000002
        """,
        """
        0200000000bb0200000000aa08004500005000010000400666a50a0000010a0000025e0a19fd0000
        03e8000003e85018200000000000041300280000004a000a00000000000000180005000000010001
        0010000003e80000001400000000
        """,
        """
        0200000000bb0200000000aa0800450000a000010000400666550a0000010a0000025e0d19fd0000
        03e8000003e85018200000000000041300780000004d000c00000000000000680000000000007461
        626c6530000000000000000000000000000000000000000000000000000000000000000000010000
        00000000000200000003000003e800000008000100040004000c0000000400000000000000000008
        0008800000040002000801020304
        """,
        """
        0200000000bb0200000000aa080045000058000100004006669d0a0000010a0000025e1819fd0000
        03e8000003e850182000000000000417003000000058000000010000000000000001000000010020
        00000000000000010010000000000064000000000000
        """,
        """
        0200000000bb0200000000aa08004500003200010000400666c30a0000010a0000025e2019fd0000
        03e8000003e850182000000000000428000a000000607878
        """,
      ],
      rows: ##"""
        0 openflow_v4 54+16 '' OpenFlow 1.3
        1 openflow_v4.version 54+1 '0x04' Version: 1.3 (0x04)
        1 openflow_v4.type 55+1 '0' Type: OFPT_HELLO (0)
        1 openflow_v4.length 56+2 '16' Length: 16
        1 openflow_v4.xid 58+4 '2' Transaction ID: 2
        1  62+8 'Element'
        2 openflow_v4.hello_element.type 62+2 '1' Type: OFPHET_VERSIONBITMAP (1)
        2 openflow_v4.hello_element.length 64+2 '8' Length: 8
        2 openflow_v4.hello_element.version.bitmap 66+4 '00:00:00:12' Bitmap: 00000012
        0 openflow_v4 54+16 '' OpenFlow 1.3
        1 openflow_v4.version 54+1 '0x04' Version: 1.3 (0x04)
        1 openflow_v4.type 55+1 '0' Type: OFPT_HELLO (0)
        1 openflow_v4.length 56+2 '16' Length: 16
        1 openflow_v4.xid 58+4 '3' Transaction ID: 3
        1  62+8 'Element'
        2 openflow_v4.hello_element.type 62+2 '2' Type: Unknown (2)
        2 openflow_v4.hello_element.length 64+2 '8' Length: 8
        1  66+4 'Unknown hello element body.'
        2 _ws.expert 66+0 '' Expert Info (Note/Undecoded): Unknown hello element body.
        3 openflow_v4.hello_element.undecoded 0+0 '' Unknown hello element body.
        3h _ws.expert.message 0+0 'Unknown hello element body.' Message: Unknown hello element body.
        3 _ws.expert.severity 0+0 '4194304' Severity level: Note
        3 _ws.expert.group 0+0 '83886080' Group: Undecoded
        0 openflow_v4 54+30 '' OpenFlow 1.3
        1 openflow_v4.version 54+1 '0x04' Version: 1.3 (0x04)
        1 openflow_v4.type 55+1 '1' Type: OFPT_ERROR (1)
        1 openflow_v4.length 56+2 '30' Length: 30
        1 openflow_v4.xid 58+4 '7' Transaction ID: 7
        1 openflow_v4.error.type 62+2 '5' Type: OFPET_FLOW_MOD_FAILED (5)
        1 openflow_v4.error.code 64+2 '2' Code: OFPFMFC_BAD_TABLE_ID (2)
        1 openflow_v4.error.data.body 66+10 '04:0e:00:50:00:00:00:01:00:00' Body: 040e0050000000010000
        2 openflow_v4.version 66+1 '0x04' Version: 1.3 (0x04)
        2 openflow_v4.type 67+1 '14' Type: OFPT_FLOW_MOD (14)
        2 openflow_v4.length 68+2 '80' Length: 80
        2 openflow_v4.xid 70+4 '1' Transaction ID: 1
        2 openflow_v4.flowmod.cookie 74+8 '0x0000000000000000' Cookie: 0x0000000000000000
        0 openflow_v4 54+20 '' OpenFlow 1.3
        1 openflow_v4.version 54+1 '0x04' Version: 1.3 (0x04)
        1 openflow_v4.type 55+1 '1' Type: OFPT_ERROR (1)
        1 openflow_v4.length 56+2 '20' Length: 20
        1 openflow_v4.xid 58+4 '23' Transaction ID: 23
        1 openflow_v4.error.type 62+2 '13' Type: OFPET_TABLE_FEATURES_FAILED (13)
        1 openflow_v4.error.code 64+2 '1' Code: OFPTFFC_BAD_METADATA (1)
        1 openflow_v4.error.data.body 66+0 '' Body: <MISSING>
        2 openflow_v4.version 66+1 '0x04' Version: 1.3 (0x04)
        2 openflow_v4.type 67+1 '2' Type: OFPT_ECHO_REQUEST (2)
        2 openflow_v4.length 68+2 '8' Length: 8
        2 openflow_v4.xid 70+4 '1' Transaction ID: 1
        0 openflow_v4 54+20 '' OpenFlow 1.3
        1 openflow_v4.version 54+1 '0x04' Version: 1.3 (0x04)
        1 openflow_v4.type 55+1 '1' Type: OFPT_ERROR (1)
        1 openflow_v4.length 56+2 '20' Length: 20
        1 openflow_v4.xid 58+4 '24' Transaction ID: 24
        1 openflow_v4.error.type 62+2 '14' Type: Unknown (14)
        1 openflow_v4.error.code 64+2 '1' Code: 1
        1  66+8 'Unknown error body.'
        2 _ws.expert 66+0 '' Expert Info (Note/Undecoded): Unknown error body.
        3 openflow_v4.error.undecoded 0+0 '' Unknown error body.
        3h _ws.expert.message 0+0 'Unknown error body.' Message: Unknown error body.
        3 _ws.expert.severity 0+0 '4194304' Severity level: Note
        3 _ws.expert.group 0+0 '83886080' Group: Undecoded
        0 openflow_v4 54+22 '' OpenFlow 1.3
        1 openflow_v4.version 54+1 '0x04' Version: 1.3 (0x04)
        1 openflow_v4.type 55+1 '4' Type: OFPT_EXPERIMENTER (4)
        1 openflow_v4.length 56+2 '22' Length: 22
        1 openflow_v4.xid 58+4 '31' Transaction ID: 31
        1 openflow_v4.experimenter.experimenter 62+4 '0x00002320' Experimenter: 0x00002320
        1 openflow_v4.experimenter.exp_type 66+4 '10' Experimenter type: 10
        1  70+6 'Experimenter body.'
        2 _ws.expert 70+0 '' Expert Info (Note/Undecoded): Experimenter body.
        3 openflow_v4.experimenter.undecoded 0+0 '' Experimenter body.
        3h _ws.expert.message 0+0 'Experimenter body.' Message: Experimenter body.
        3 _ws.expert.severity 0+0 '4194304' Severity level: Note
        3 _ws.expert.group 0+0 '83886080' Group: Undecoded
        0 openflow_v4 54+32 '' OpenFlow 1.3
        1 openflow_v4.version 54+1 '0x04' Version: 1.3 (0x04)
        1 openflow_v4.type 55+1 '6' Type: OFPT_FEATURES_REPLY (6)
        1 openflow_v4.length 56+2 '32' Length: 32
        1 openflow_v4.xid 58+4 '33' Transaction ID: 33
        1 openflow_v4.switch_features.datapath_id 62+8 '0x0000001122334455' datapath_id: 0x0000001122334455
        1 openflow_v4.switch_features.n_buffers 70+4 '256' n_buffers: 256
        1 openflow_v4.switch_features.n_tables 74+1 '254' n_tables: 254
        1 openflow_v4.switch_features.auxiliary_id 75+1 '1' auxiliary_id: 1
        1 openflow_v4.switch_features.pad 76+2 '0' Pad: 0
        1 openflow_v4.switch_features.capabilities 78+4 '0x0000004f' capabilities: 0x0000004f
        2 openflow_v4.switch_features.capabilities.flow_stats 78+4 'True' .... .... .... .... .... .... .... ...1 = OFPC_FLOW_STATS: True
        2 openflow_v4.switch_features.capabilities.table_stats 78+4 'True' .... .... .... .... .... .... .... ..1. = OFPC_TABLE_STATS: True
        2 openflow_v4.switch_features.capabilities.port_stats 78+4 'True' .... .... .... .... .... .... .... .1.. = OFPC_PORT_STATS: True
        2 openflow_v4.switch_features.capabilities.group_stats 78+4 'True' .... .... .... .... .... .... .... 1... = OFPC_GROUP_STATS: True
        2 openflow_v4.switch_features.capabilities.ip_reasm 78+4 'False' .... .... .... .... .... .... ..0. .... = OFPC_IP_REASM: False
        2 openflow_v4.switch_features.capabilities.queue_stats 78+4 'True' .... .... .... .... .... .... .1.. .... = OFPC_QUEUE_STATS: True
        2 openflow_v4.switch_features.capabilities.port_blocked 78+4 'False' .... .... .... .... .... ...0 .... .... = OFPC_PORT_BLOCKED: False
        1 openflow_v4.switch_features_reserved 82+4 '0x00000000' Reserved: 0x00000000
        0 openflow_v4 54+12 '' OpenFlow 1.3
        1 openflow_v4.version 54+1 '0x04' Version: 1.3 (0x04)
        1 openflow_v4.type 55+1 '8' Type: OFPT_GET_CONFIG_REPLY (8)
        1 openflow_v4.length 56+2 '12' Length: 12
        1 openflow_v4.xid 58+4 '35' Transaction ID: 35
        1 openflow_v4.switch_config.flags 62+2 '0x0000' Flags: 0x0000
        2 openflow_v4.switch_config.flags.fragments 63+1 '0' .... ..00 = IP Fragments: OFPC_FRAG_NORMAL (0)
        1 openflow_v4.switch_config.miss_send_len 64+2 '128' Miss send length: 128
        0 openflow_v4 54+184 '' OpenFlow 1.3
        1 openflow_v4.version 54+1 '0x04' Version: 1.3 (0x04)
        1 openflow_v4.type 55+1 '11' Type: OFPT_FLOW_REMOVED (11)
        1 openflow_v4.length 56+2 '184' Length: 184
        1 openflow_v4.xid 58+4 '39' Transaction ID: 39
        1 openflow_v4.flow_removed.cookie 62+8 '0x0000000000000001' Cookie: 0x0000000000000001
        1 openflow_v4.flow_removed.priority 70+2 '100' Priority: 100
        1 openflow_v4.flow_removed.reason 72+1 '0' Reason: OFPRR_IDLE_TIMEOUT (0)
        1 openflow_v4.flow_removed.table_id 73+1 '2' Table ID: 2
        1 openflow_v4.flow_removed.duration_sec 74+4 '10' Duration sec: 10
        1 openflow_v4.flow_removed.duration_nsec 78+4 '20' Duration nsec: 20
        1 openflow_v4.flow_removed.idle_timeout 82+2 '30' Idle timeout: 30
        1 openflow_v4.flow_removed.hard_timeout 84+2 '40' Hard timeout: 40
        1 openflow_v4.flow_removed.packet_count 86+8 '50' Packet count: 50
        1 openflow_v4.flow_removed.byte_count 94+8 '60' Byte count: 60
        1  102+136 'Match'
        2 openflow_v4.match.type 102+2 '1' Type: OFPMT_OXM (1)
        2 openflow_v4.match.length 104+2 '133' Length: 133
        2  106+8 'OXM field'
        3 openflow_v4.oxm.class 106+2 '0x8000' Class: OFPXMC_OPENFLOW_BASIC (0x8000)
        3 openflow_v4.oxm.field 108+1 '0' 0000 000. = Field: OFPXMT_OFB_IN_PORT (0)
        3 openflow_v4.oxm.hm 108+1 'False' .... ...0 = Has mask: False
        3 openflow_v4.oxm.length 109+1 '4' Length: 4
        3 openflow_v4.oxm.value_uint32 110+4 '3' Value: 3
        2  114+10 'OXM field'
        3 openflow_v4.oxm.class 114+2 '0x8000' Class: OFPXMC_OPENFLOW_BASIC (0x8000)
        3 openflow_v4.oxm.field 116+1 '3' 0000 011. = Field: OFPXMT_OFB_ETH_DST (3)
        3 openflow_v4.oxm.hm 116+1 'False' .... ...0 = Has mask: False
        3 openflow_v4.oxm.length 117+1 '6' Length: 6
        3 openflow_v4.oxm.value_etheraddr 118+6 '02:00:00:00:00:01' Value: 02:00:00:00:00:01
        2  124+16 'OXM field'
        3 openflow_v4.oxm.class 124+2 '0x8000' Class: OFPXMC_OPENFLOW_BASIC (0x8000)
        3 openflow_v4.oxm.field 126+1 '4' 0000 100. = Field: OFPXMT_OFB_ETH_SRC (4)
        3 openflow_v4.oxm.hm 126+1 'True' .... ...1 = Has mask: True
        3 openflow_v4.oxm.length 127+1 '12' Length: 12
        3 openflow_v4.oxm.value_etheraddr 128+6 '02:00:00:00:00:02' Value: 02:00:00:00:00:02
        3 openflow_v4.oxm.ether_mask 134+6 'ff:ff:ff:00:00:00' Mask: ff:ff:ff:00:00:00
        2  140+6 'OXM field'
        3 openflow_v4.oxm.class 140+2 '0x8000' Class: OFPXMC_OPENFLOW_BASIC (0x8000)
        3 openflow_v4.oxm.field 142+1 '5' 0000 101. = Field: OFPXMT_OFB_ETH_TYPE (5)
        3 openflow_v4.oxm.hm 142+1 'False' .... ...0 = Has mask: False
        3 openflow_v4.oxm.length 143+1 '2' Length: 2
        3 openflow_v4.oxm.value_ethertype 144+2 '0x0800' Value: IPv4 (0x0800)
        2  146+6 'OXM field'
        3 openflow_v4.oxm.class 146+2 '0x8000' Class: OFPXMC_OPENFLOW_BASIC (0x8000)
        3 openflow_v4.oxm.field 148+1 '6' 0000 110. = Field: OFPXMT_OFB_VLAN_VID (6)
        3 openflow_v4.oxm.hm 148+1 'False' .... ...0 = Has mask: False
        3 openflow_v4.oxm.length 149+1 '2' Length: 2
        3 openflow_v4.oxm.value_vlan_present 150+2 'True' ...1 .... .... .... = OFPVID_PRESENT: True
        3 openflow_v4.oxm.value_vlan_vid 150+2 '100' .... 0000 0110 0100 = Value: 100
        2  152+5 'OXM field'
        3 openflow_v4.oxm.class 152+2 '0x8000' Class: OFPXMC_OPENFLOW_BASIC (0x8000)
        3 openflow_v4.oxm.field 154+1 '10' 0001 010. = Field: OFPXMT_OFB_IP_PROTO (10)
        3 openflow_v4.oxm.hm 154+1 'False' .... ...0 = Has mask: False
        3 openflow_v4.oxm.length 155+1 '1' Length: 1
        3 openflow_v4.oxm.value_ipproto 156+1 '6' Value: TCP (6)
        2  157+8 'OXM field'
        3 openflow_v4.oxm.class 157+2 '0x8000' Class: OFPXMC_OPENFLOW_BASIC (0x8000)
        3 openflow_v4.oxm.field 159+1 '11' 0001 011. = Field: OFPXMT_OFB_IPV4_SRC (11)
        3 openflow_v4.oxm.hm 159+1 'False' .... ...0 = Has mask: False
        3 openflow_v4.oxm.length 160+1 '4' Length: 4
        3 openflow_v4.oxm.value_ipv4addr 161+4 '10.0.0.1' Value: 10.0.0.1
        2  165+12 'OXM field'
        3 openflow_v4.oxm.class 165+2 '0x8000' Class: OFPXMC_OPENFLOW_BASIC (0x8000)
        3 openflow_v4.oxm.field 167+1 '12' 0001 100. = Field: OFPXMT_OFB_IPV4_DST (12)
        3 openflow_v4.oxm.hm 167+1 'True' .... ...1 = Has mask: True
        3 openflow_v4.oxm.length 168+1 '8' Length: 8
        3 openflow_v4.oxm.value_ipv4addr 169+4 '10.0.0.0' Value: 10.0.0.0
        3 openflow_v4.oxm.ipv4_mask 173+4 '255.0.0.0' Mask: 255.0.0.0
        2  177+6 'OXM field'
        3 openflow_v4.oxm.class 177+2 '0x8000' Class: OFPXMC_OPENFLOW_BASIC (0x8000)
        3 openflow_v4.oxm.field 179+1 '13' 0001 101. = Field: OFPXMT_OFB_TCP_SRC (13)
        3 openflow_v4.oxm.hm 179+1 'False' .... ...0 = Has mask: False
        3 openflow_v4.oxm.length 180+1 '2' Length: 2
        3 openflow_v4.oxm.value_uint16 181+2 '80' Value: 80
        2  183+12 'OXM field'
        3 openflow_v4.oxm.class 183+2 '0x8000' Class: OFPXMC_OPENFLOW_BASIC (0x8000)
        3 openflow_v4.oxm.field 185+1 '38' 0100 110. = Field: OFPXMT_OFB_TUNNEL_ID (38)
        3 openflow_v4.oxm.hm 185+1 'False' .... ...0 = Has mask: False
        3 openflow_v4.oxm.length 186+1 '8' Length: 8
        3 openflow_v4.oxm.value 187+8 '00:00:00:00:00:00:00:05' Value: 0000000000000005
        2  195+20 'OXM field'
        3 openflow_v4.oxm.class 195+2 '0x8000' Class: OFPXMC_OPENFLOW_BASIC (0x8000)
        3 openflow_v4.oxm.field 197+1 '26' 0011 010. = Field: OFPXMT_OFB_IPV6_SRC (26)
        3 openflow_v4.oxm.hm 197+1 'False' .... ...0 = Has mask: False
        3 openflow_v4.oxm.length 198+1 '16' Length: 16
        3 openflow_v4.oxm.value_ipv6addr 199+16 '2001:101:101:101:101:101:101:101' Value: 2001:101:101:101:101:101:101:101
        2  215+20 'OXM field'
        3 openflow_v4.oxm.class 215+2 '0x8000' Class: OFPXMC_OPENFLOW_BASIC (0x8000)
        3 openflow_v4.oxm.field 217+1 '2' 0000 010. = Field: OFPXMT_OFB_METADATA (2)
        3 openflow_v4.oxm.hm 217+1 'True' .... ...1 = Has mask: True
        3 openflow_v4.oxm.length 218+1 '16' Length: 16
        3 openflow_v4.oxm.value 219+8 '01:01:01:01:01:01:01:01' Value: 0101010101010101
        3 openflow_v4.oxm.mask 227+8 'ff:ff:ff:ff:ff:ff:ff:ff' Mask: ffffffffffffffff
        2 openflow_v4.match.pad 235+3 '00:00:00' Pad: 000000
        0 openflow_v4 54+80 '' OpenFlow 1.3
        1 openflow_v4.version 54+1 '0x04' Version: 1.3 (0x04)
        1 openflow_v4.type 55+1 '12' Type: OFPT_PORT_STATUS (12)
        1 openflow_v4.length 56+2 '80' Length: 80
        1 openflow_v4.xid 58+4 '40' Transaction ID: 40
        1 openflow_v4.port_status.reason 62+1 '0' Reason: OFPPR_ADD (0)
        1 openflow_v4.port_status.pad 63+7 '00:00:00:00:00:00:00' Pad: 00000000000000
        1  70+64 'Port'
        2 openflow_v4.port.port_no 70+4 '1' Port no: 1
        2 openflow_v4.port.pad 74+4 '00:00:00:00' Pad: 00000000
        2 openflow_v4.port.hw_addr 78+6 '02:00:00:00:00:01' Hw addr: 02:00:00:00:00:01
        2 openflow_v4.port.pad2 84+2 '00:00' Pad: 0000
        2 openflow_v4.port.name 86+16 'eth1' Name: eth1
        2 openflow_v4.port.config 102+4 '0x00000041' Config: 0x00000041
        3 openflow_v4.port.config.port_down 102+4 'True' .... .... .... .... .... .... .... ...1 = OFPPC_PORT_DOWN: True
        3 openflow_v4.port.config.no_recv 102+4 'False' .... .... .... .... .... .... .... .0.. = OFPPC_NO_RECV: False
        3 openflow_v4.port.config.no_fwd 102+4 'False' .... .... .... .... .... .... ..0. .... = OFPPC_NO_FWD: False
        3 openflow_v4.port.config.no_packet_in 102+4 'True' .... .... .... .... .... .... .1.. .... = OFPPC_NO_PACKET_IN: True
        2 openflow_v4.port.sate 106+4 '0x00000004' State: 0x00000004
        3 openflow_v4.port.state.link_down 106+4 'False' .... .... .... .... .... .... .... ...0 = OFPPS_LINK_DOWN: False
        3 openflow_v4.port.state.blocked 106+4 'False' .... .... .... .... .... .... .... ..0. = OFPPS_BLOCKED: False
        3 openflow_v4.port.state.live 106+4 'True' .... .... .... .... .... .... .... .1.. = OFPPS_LIVE: True
        2 openflow_v4.port.current 110+4 '0x00002840' Current: 0x00002840
        3 openflow_v4.port.current.10mb_hd 110+4 'False' .... .... .... .... .... .... .... ...0 = OFPPF_10MB_HD: False
        3 openflow_v4.port.current.10mb_fd 110+4 'False' .... .... .... .... .... .... .... ..0. = OFPPF_10MB_FD: False
        3 openflow_v4.port.current.100mb_hd 110+4 'False' .... .... .... .... .... .... .... .0.. = OFPPF_100MB_HD: False
        3 openflow_v4.port.current.100mb_fd 110+4 'False' .... .... .... .... .... .... .... 0... = OFPPF_100MB_FD: False
        3 openflow_v4.port.current.1gb_hd 110+4 'False' .... .... .... .... .... .... ...0 .... = OFPPF_1GB_HD: False
        3 openflow_v4.port.current.1gb_fd 110+4 'False' .... .... .... .... .... .... ..0. .... = OFPPF_1GB_FD: False
        3 openflow_v4.port.current.10gb_fd 110+4 'True' .... .... .... .... .... .... .1.. .... = OFPPF_10_GB_FD: True
        3 openflow_v4.port.current.40gb_fd 110+4 'False' .... .... .... .... .... .... 0... .... = OFPPF_40GB_FD: False
        3 openflow_v4.port.current.100_gb_fd 110+4 'False' .... .... .... .... .... ...0 .... .... = OFPPF_100_GB_FD: False
        3 openflow_v4.port.current.1tb_fd 110+4 'False' .... .... .... .... .... ..0. .... .... = OFPPF_1TB_FD: False
        3 openflow_v4.port.current.other 110+4 'False' .... .... .... .... .... .0.. .... .... = OFPPF_OTHER: False
        3 openflow_v4.port.current.copper 110+4 'True' .... .... .... .... .... 1... .... .... = OFPPF_COPPER: True
        3 openflow_v4.port.current.fiber 110+4 'False' .... .... .... .... ...0 .... .... .... = OFPPF_FIBER: False
        3 openflow_v4.port.current.autoneg 110+4 'True' .... .... .... .... ..1. .... .... .... = OFPPF_AUTONEG: True
        3 openflow_v4.port.current.pause 110+4 'False' .... .... .... .... .0.. .... .... .... = OFPPF_PAUSE: False
        3 openflow_v4.port.current.pause_asym 110+4 'False' .... .... .... .... 0... .... .... .... = OFPPF_PAUSE_ASYM: False
        2 openflow_v4.port.advertised 114+4 '0x00002820' Advertised: 0x00002820
        3 openflow_v4.port.advertised.10mb_hd 114+4 'False' .... .... .... .... .... .... .... ...0 = OFPPF_10MB_HD: False
        3 openflow_v4.port.advertised.10mb_fd 114+4 'False' .... .... .... .... .... .... .... ..0. = OFPPF_10MB_FD: False
        3 openflow_v4.port.advertised.100mb_hd 114+4 'False' .... .... .... .... .... .... .... .0.. = OFPPF_100MB_HD: False
        3 openflow_v4.port.advertised.100mb_fd 114+4 'False' .... .... .... .... .... .... .... 0... = OFPPF_100MB_FD: False
        3 openflow_v4.port.advertised.1gb_hd 114+4 'False' .... .... .... .... .... .... ...0 .... = OFPPF_1GB_HD: False
        3 openflow_v4.port.advertised.1gb_fd 114+4 'True' .... .... .... .... .... .... ..1. .... = OFPPF_1GB_FD: True
        3 openflow_v4.port.advertised.10gb_fd 114+4 'False' .... .... .... .... .... .... .0.. .... = OFPPF_10_GB_FD: False
        3 openflow_v4.port.advertised.40gb_fd 114+4 'False' .... .... .... .... .... .... 0... .... = OFPPF_40GB_FD: False
        3 openflow_v4.port.advertised.100gb_fd 114+4 'False' .... .... .... .... .... ...0 .... .... = OFPPF_100GB_FD: False
        3 openflow_v4.port.advertised.1tb_fd 114+4 'False' .... .... .... .... .... ..0. .... .... = OFPPF_1TB_FD: False
        3 openflow_v4.port.advertised.other 114+4 'False' .... .... .... .... .... .0.. .... .... = OFPPF_OTHER: False
        3 openflow_v4.port.advertised.copper 114+4 'True' .... .... .... .... .... 1... .... .... = OFPPF_COPPER: True
        3 openflow_v4.port.advertised.fiber 114+4 'False' .... .... .... .... ...0 .... .... .... = OFPPF_FIBER: False
        3 openflow_v4.port.advertised.autoneg 114+4 'True' .... .... .... .... ..1. .... .... .... = OFPPF_AUTONEG: True
        3 openflow_v4.port.advertised.pause 114+4 'False' .... .... .... .... .0.. .... .... .... = OFPPF_PAUSE: False
        3 openflow_v4.port.advertised.pause_asym 114+4 'False' .... .... .... .... 0... .... .... .... = OFPPF_PAUSE_ASYM: False
        2 openflow_v4.port.supported 118+4 '0x00000fff' Supported: 0x00000fff
        3 openflow_v4.port.supported.10mb_hd 118+4 'True' .... .... .... .... .... .... .... ...1 = OFPPF_10MB_HD: True
        3 openflow_v4.port.supported.10mb_fd 118+4 'True' .... .... .... .... .... .... .... ..1. = OFPPF_10MB_FD: True
        3 openflow_v4.port.supported.100mb_hd 118+4 'True' .... .... .... .... .... .... .... .1.. = OFPPF_100MB_HD: True
        3 openflow_v4.port.supported.100mb_fd 118+4 'True' .... .... .... .... .... .... .... 1... = OFPPF_100MB_FD: True
        3 openflow_v4.port.supported.1gb_hd 118+4 'True' .... .... .... .... .... .... ...1 .... = OFPPF_1GB_HD: True
        3 openflow_v4.port.supported.1gb_fd 118+4 'True' .... .... .... .... .... .... ..1. .... = OFPPF_1GB_FD: True
        3 openflow_v4.port.supported.10gb_fd 118+4 'True' .... .... .... .... .... .... .1.. .... = OFPPF_10_GB_FD: True
        3 openflow_v4.port.supported.40gb_fd 118+4 'True' .... .... .... .... .... .... 1... .... = OFPPF_40GB_FD: True
        3 openflow_v4.port.supported.100gb_fd 118+4 'True' .... .... .... .... .... ...1 .... .... = OFPPF_100GB_FD: True
        3 openflow_v4.port.supported.1tb_fd 118+4 'True' .... .... .... .... .... ..1. .... .... = OFPPF_1TB_FD: True
        3 openflow_v4.port.supported.other 118+4 'True' .... .... .... .... .... .1.. .... .... = OFPPF_OTHER: True
        3 openflow_v4.port.supported.copper 118+4 'True' .... .... .... .... .... 1... .... .... = OFPPF_COPPER: True
        3 openflow_v4.port.supported.fiber 118+4 'False' .... .... .... .... ...0 .... .... .... = OFPPF_FIBER: False
        3 openflow_v4.port.supported.autoneg 118+4 'False' .... .... .... .... ..0. .... .... .... = OFPPF_AUTONEG: False
        3 openflow_v4.port.supported.pause 118+4 'False' .... .... .... .... .0.. .... .... .... = OFPPF_PAUSE: False
        3 openflow_v4.port.supported.pause_asym 118+4 'False' .... .... .... .... 0... .... .... .... = OFPPF_PAUSE_ASYM: False
        2 openflow_v4.port.peer 122+4 '0x00000000' Peer: 0x00000000
        3 openflow_v4.port.peer.10mb_hd 122+4 'False' .... .... .... .... .... .... .... ...0 = OFPPF_10MB_HD: False
        3 openflow_v4.port.peer.10mb_fd 122+4 'False' .... .... .... .... .... .... .... ..0. = OFPPF_10MB_FD: False
        3 openflow_v4.port.peer.100mb_hd 122+4 'False' .... .... .... .... .... .... .... .0.. = OFPPF_100MB_HD: False
        3 openflow_v4.port.peer.100mb_fd 122+4 'False' .... .... .... .... .... .... .... 0... = OFPPF_100MB_FD: False
        3 openflow_v4.port.peer.1gb_hd 122+4 'False' .... .... .... .... .... .... ...0 .... = OFPPF_1GB_HD: False
        3 openflow_v4.port.peer.1gb_fd 122+4 'False' .... .... .... .... .... .... ..0. .... = OFPPF_1GB_FD: False
        3 openflow_v4.port.peer.10gb_fd 122+4 'False' .... .... .... .... .... .... .0.. .... = OFPPF_10_GB_FD: False
        3 openflow_v4.port.peer.40gb_fd 122+4 'False' .... .... .... .... .... .... 0... .... = OFPPF_40GB_FD: False
        3 openflow_v4.port.peer.100gb_fd 122+4 'False' .... .... .... .... .... ...0 .... .... = OFPPF_100GB_FD: False
        3 openflow_v4.port.peer.1tb_fd 122+4 'False' .... .... .... .... .... ..0. .... .... = OFPPF_1TB_FD: False
        3 openflow_v4.port.peer.other 122+4 'False' .... .... .... .... .... .0.. .... .... = OFPPF_OTHER: False
        3 openflow_v4.port.peer.copper 122+4 'False' .... .... .... .... .... 0... .... .... = OFPPF_COPPER: False
        3 openflow_v4.port.peer.fiber 122+4 'False' .... .... .... .... ...0 .... .... .... = OFPPF_FIBER: False
        3 openflow_v4.port.peer.autoneg 122+4 'False' .... .... .... .... ..0. .... .... .... = OFPPF_AUTONEG: False
        3 openflow_v4.port.peer.pause 122+4 'False' .... .... .... .... .0.. .... .... .... = OFPPF_PAUSE: False
        3 openflow_v4.port.peer.pause_asym 122+4 'False' .... .... .... .... 0... .... .... .... = OFPPF_PAUSE_ASYM: False
        2 openflow_v4.port.curr_speed 126+4 '1000000' Curr speed: 1000000
        2 openflow_v4.port.max_speed 130+4 '10000000' Max speed: 10000000
        0 openflow_v4 54+484 '' OpenFlow 1.3
        1 openflow_v4.version 54+1 '0x04' Version: 1.3 (0x04)
        1 openflow_v4.type 55+1 '14' Type: OFPT_FLOW_MOD (14)
        1 openflow_v4.length 56+2 '484' Length: 484
        1 openflow_v4.xid 58+4 '44' Transaction ID: 44
        1 openflow_v4.flowmod.cookie 62+8 '0x0000000000000001' Cookie: 0x0000000000000001
        1 openflow_v4.flowmod.cookie_mask 70+8 '0x0000000000000002' Cookie mask: 0x0000000000000002
        1 openflow_v4.flowmod.table_id 78+1 '3' Table ID: 3
        1 openflow_v4.flowmod.command 79+1 '0' Command: OFPFC_ADD (0)
        1 openflow_v4.flowmod.idle_timeout 80+2 '10' Idle timeout: 10
        1 openflow_v4.flowmod.hard_timeout 82+2 '20' Hard timeout: 20
        1 openflow_v4.flowmod.priority 84+2 '100' Priority: 100
        1 openflow_v4.flowmod.buffer_id 86+4 '4294967295' Buffer ID: OFP_NO_BUFFER (4294967295)
        1 openflow_v4.flowmod.out_port 90+4 '4294967295' Out port: OFPP_ANY (4294967295)
        1 openflow_v4.flowmod.out_group 94+4 '4294967295' Out group: OFPG_ANY (4294967295)
        1 openflow_v4.flowmod.flags 98+2 '0x001f' Flags: 0x001f
        2 openflow_v4.flowmod.flags.send_flow_rem 98+2 'True' .... .... .... ...1 = Send flow removed: True
        2 openflow_v4.flowmod.flags.check_overlap 98+2 'True' .... .... .... ..1. = Check overlap: True
        2 openflow_v4.flowmod.flags.reset_counts 98+2 'True' .... .... .... .1.. = Reset counts: True
        2 openflow_v4.flowmod.flags.no_packet_counts 98+2 'True' .... .... .... 1... = Don't count packets: True
        2 openflow_v4.flowmod.flags.no_byte_counts 98+2 'True' .... .... ...1 .... = Don't count bytes: True
        1 openflow_v4.flowmod.pad 100+2 '00:00' Pad: 0000
        1  102+136 'Match'
        2 openflow_v4.match.type 102+2 '1' Type: OFPMT_OXM (1)
        2 openflow_v4.match.length 104+2 '133' Length: 133
        2  106+8 'OXM field'
        3 openflow_v4.oxm.class 106+2 '0x8000' Class: OFPXMC_OPENFLOW_BASIC (0x8000)
        3 openflow_v4.oxm.field 108+1 '0' 0000 000. = Field: OFPXMT_OFB_IN_PORT (0)
        3 openflow_v4.oxm.hm 108+1 'False' .... ...0 = Has mask: False
        3 openflow_v4.oxm.length 109+1 '4' Length: 4
        3 openflow_v4.oxm.value_uint32 110+4 '3' Value: 3
        2  114+10 'OXM field'
        3 openflow_v4.oxm.class 114+2 '0x8000' Class: OFPXMC_OPENFLOW_BASIC (0x8000)
        3 openflow_v4.oxm.field 116+1 '3' 0000 011. = Field: OFPXMT_OFB_ETH_DST (3)
        3 openflow_v4.oxm.hm 116+1 'False' .... ...0 = Has mask: False
        3 openflow_v4.oxm.length 117+1 '6' Length: 6
        3 openflow_v4.oxm.value_etheraddr 118+6 '02:00:00:00:00:01' Value: 02:00:00:00:00:01
        2  124+16 'OXM field'
        3 openflow_v4.oxm.class 124+2 '0x8000' Class: OFPXMC_OPENFLOW_BASIC (0x8000)
        3 openflow_v4.oxm.field 126+1 '4' 0000 100. = Field: OFPXMT_OFB_ETH_SRC (4)
        3 openflow_v4.oxm.hm 126+1 'True' .... ...1 = Has mask: True
        3 openflow_v4.oxm.length 127+1 '12' Length: 12
        3 openflow_v4.oxm.value_etheraddr 128+6 '02:00:00:00:00:02' Value: 02:00:00:00:00:02
        3 openflow_v4.oxm.ether_mask 134+6 'ff:ff:ff:00:00:00' Mask: ff:ff:ff:00:00:00
        2  140+6 'OXM field'
        3 openflow_v4.oxm.class 140+2 '0x8000' Class: OFPXMC_OPENFLOW_BASIC (0x8000)
        3 openflow_v4.oxm.field 142+1 '5' 0000 101. = Field: OFPXMT_OFB_ETH_TYPE (5)
        3 openflow_v4.oxm.hm 142+1 'False' .... ...0 = Has mask: False
        3 openflow_v4.oxm.length 143+1 '2' Length: 2
        3 openflow_v4.oxm.value_ethertype 144+2 '0x0800' Value: IPv4 (0x0800)
        2  146+6 'OXM field'
        3 openflow_v4.oxm.class 146+2 '0x8000' Class: OFPXMC_OPENFLOW_BASIC (0x8000)
        3 openflow_v4.oxm.field 148+1 '6' 0000 110. = Field: OFPXMT_OFB_VLAN_VID (6)
        3 openflow_v4.oxm.hm 148+1 'False' .... ...0 = Has mask: False
        3 openflow_v4.oxm.length 149+1 '2' Length: 2
        3 openflow_v4.oxm.value_vlan_present 150+2 'True' ...1 .... .... .... = OFPVID_PRESENT: True
        3 openflow_v4.oxm.value_vlan_vid 150+2 '100' .... 0000 0110 0100 = Value: 100
        2  152+5 'OXM field'
        3 openflow_v4.oxm.class 152+2 '0x8000' Class: OFPXMC_OPENFLOW_BASIC (0x8000)
        3 openflow_v4.oxm.field 154+1 '10' 0001 010. = Field: OFPXMT_OFB_IP_PROTO (10)
        3 openflow_v4.oxm.hm 154+1 'False' .... ...0 = Has mask: False
        3 openflow_v4.oxm.length 155+1 '1' Length: 1
        3 openflow_v4.oxm.value_ipproto 156+1 '6' Value: TCP (6)
        2  157+8 'OXM field'
        3 openflow_v4.oxm.class 157+2 '0x8000' Class: OFPXMC_OPENFLOW_BASIC (0x8000)
        3 openflow_v4.oxm.field 159+1 '11' 0001 011. = Field: OFPXMT_OFB_IPV4_SRC (11)
        3 openflow_v4.oxm.hm 159+1 'False' .... ...0 = Has mask: False
        3 openflow_v4.oxm.length 160+1 '4' Length: 4
        3 openflow_v4.oxm.value_ipv4addr 161+4 '10.0.0.1' Value: 10.0.0.1
        2  165+12 'OXM field'
        3 openflow_v4.oxm.class 165+2 '0x8000' Class: OFPXMC_OPENFLOW_BASIC (0x8000)
        3 openflow_v4.oxm.field 167+1 '12' 0001 100. = Field: OFPXMT_OFB_IPV4_DST (12)
        3 openflow_v4.oxm.hm 167+1 'True' .... ...1 = Has mask: True
        3 openflow_v4.oxm.length 168+1 '8' Length: 8
        3 openflow_v4.oxm.value_ipv4addr 169+4 '10.0.0.0' Value: 10.0.0.0
        3 openflow_v4.oxm.ipv4_mask 173+4 '255.0.0.0' Mask: 255.0.0.0
        2  177+6 'OXM field'
        3 openflow_v4.oxm.class 177+2 '0x8000' Class: OFPXMC_OPENFLOW_BASIC (0x8000)
        3 openflow_v4.oxm.field 179+1 '13' 0001 101. = Field: OFPXMT_OFB_TCP_SRC (13)
        3 openflow_v4.oxm.hm 179+1 'False' .... ...0 = Has mask: False
        3 openflow_v4.oxm.length 180+1 '2' Length: 2
        3 openflow_v4.oxm.value_uint16 181+2 '80' Value: 80
        2  183+12 'OXM field'
        3 openflow_v4.oxm.class 183+2 '0x8000' Class: OFPXMC_OPENFLOW_BASIC (0x8000)
        3 openflow_v4.oxm.field 185+1 '38' 0100 110. = Field: OFPXMT_OFB_TUNNEL_ID (38)
        3 openflow_v4.oxm.hm 185+1 'False' .... ...0 = Has mask: False
        3 openflow_v4.oxm.length 186+1 '8' Length: 8
        3 openflow_v4.oxm.value 187+8 '00:00:00:00:00:00:00:05' Value: 0000000000000005
        2  195+20 'OXM field'
        3 openflow_v4.oxm.class 195+2 '0x8000' Class: OFPXMC_OPENFLOW_BASIC (0x8000)
        3 openflow_v4.oxm.field 197+1 '26' 0011 010. = Field: OFPXMT_OFB_IPV6_SRC (26)
        3 openflow_v4.oxm.hm 197+1 'False' .... ...0 = Has mask: False
        3 openflow_v4.oxm.length 198+1 '16' Length: 16
        3 openflow_v4.oxm.value_ipv6addr 199+16 '2001:101:101:101:101:101:101:101' Value: 2001:101:101:101:101:101:101:101
        2  215+20 'OXM field'
        3 openflow_v4.oxm.class 215+2 '0x8000' Class: OFPXMC_OPENFLOW_BASIC (0x8000)
        3 openflow_v4.oxm.field 217+1 '2' 0000 010. = Field: OFPXMT_OFB_METADATA (2)
        3 openflow_v4.oxm.hm 217+1 'True' .... ...1 = Has mask: True
        3 openflow_v4.oxm.length 218+1 '16' Length: 16
        3 openflow_v4.oxm.value 219+8 '01:01:01:01:01:01:01:01' Value: 0101010101010101
        3 openflow_v4.oxm.mask 227+8 'ff:ff:ff:ff:ff:ff:ff:ff' Mask: ffffffffffffffff
        2 openflow_v4.match.pad 235+3 '00:00:00' Pad: 000000
        1  238+208 'Instruction'
        2 openflow_v4.instruction.type 238+2 '4' Type: OFPIT_APPLY_ACTIONS (4)
        2 openflow_v4.instruction.length 240+2 '208' Length: 208
        2 openflow_v4.instruction.actions.pad 242+4 '00:00:00:00' Pad: 00000000
        2  246+16 'Action'
        3 openflow_v4.action.type 246+2 '0' Type: OFPAT_OUTPUT (0)
        3 openflow_v4.action.length 248+2 '16' Length: 16
        3 openflow_v4.action.output.port 250+4 '1' Port: 1
        3 openflow_v4.action.output.max_len 254+2 '65535' Max length: OFPCML_NO_BUFFER (65535)
        3 openflow_v4.action.output.pad 256+6 '00:00:00:00:00:00' Pad: 000000000000
        2  262+16 'Action'
        3 openflow_v4.action.type 262+2 '0' Type: OFPAT_OUTPUT (0)
        3 openflow_v4.action.length 264+2 '16' Length: 16
        3 openflow_v4.action.output.port 266+4 '4294967291' Port: OFPP_FLOOD (4294967291)
        3 openflow_v4.action.output.max_len 270+2 '128' Max length: 128
        3 openflow_v4.action.output.pad 272+6 '00:00:00:00:00:00' Pad: 000000000000
        2  278+8 'Action'
        3 openflow_v4.action.type 278+2 '11' Type: OFPAT_COPY_TTL_OUT (11)
        3 openflow_v4.action.length 280+2 '8' Length: 8
        3 openflow_v4.action.copy_ttl_out.pad 282+4 '00:00:00:00' Pad: 00000000
        2  286+8 'Action'
        3 openflow_v4.action.type 286+2 '12' Type: OFPAT_COPY_TTL_IN (12)
        3 openflow_v4.action.length 288+2 '8' Length: 8
        3 openflow_v4.action.copy_ttl_in.pad 290+4 '00:00:00:00' Pad: 00000000
        2  294+8 'Action'
        3 openflow_v4.action.type 294+2 '15' Type: OFPAT_SET_MPLS_TTL (15)
        3 openflow_v4.action.length 296+2 '8' Length: 8
        3 openflow_v4.action.set_mpls_ttl.ttl 298+1 '64' TTL: 64
        3 openflow_v4.action.set_mpls_ttl.pad 299+3 '00:00:00' Pad: 000000
        2  302+8 'Action'
        3 openflow_v4.action.type 302+2 '16' Type: OFPAT_DEC_MPLS_TTL (16)
        3 openflow_v4.action.length 304+2 '8' Length: 8
        3 openflow_v4.action.dec_mpls_ttl.pad 306+4 '00:00:00:00' Pad: 00000000
        2  310+8 'Action'
        3 openflow_v4.action.type 310+2 '17' Type: OFPAT_PUSH_VLAN (17)
        3 openflow_v4.action.length 312+2 '8' Length: 8
        3 openflow_v4.action.push_vlan.ethertype 314+2 '0x8100' Ethertype: 802.1Q Virtual LAN (0x8100)
        3 openflow_v4.action.push_vlan.pad 316+2 '00:00' Pad: 0000
        2  318+8 'Action'
        3 openflow_v4.action.type 318+2 '18' Type: OFPAT_POP_VLAN (18)
        3 openflow_v4.action.length 320+2 '8' Length: 8
        3 openflow_v4.action.pop_vlan.pad 322+4 '00:00:00:00' Pad: 00000000
        2  326+8 'Action'
        3 openflow_v4.action.type 326+2 '19' Type: OFPAT_PUSH_MPLS (19)
        3 openflow_v4.action.length 328+2 '8' Length: 8
        3 openflow_v4.action.push_mpls.ethertype 330+2 '0x8847' Ethertype: MPLS label switched packet (0x8847)
        3 openflow_v4.action.push_mpls.pad 332+2 '00:00' Pad: 0000
        2  334+8 'Action'
        3 openflow_v4.action.type 334+2 '20' Type: OFPAT_POP_MPLS (20)
        3 openflow_v4.action.length 336+2 '8' Length: 8
        3 openflow_v4.action.pop_mpls.ethertype 338+2 '0x0800' Ethertype: IPv4 (0x0800)
        3 openflow_v4.action.pop_mpls.pad 340+2 '00:00' Pad: 0000
        2  342+8 'Action'
        3 openflow_v4.action.type 342+2 '21' Type: OFPAT_SET_QUEUE (21)
        3 openflow_v4.action.length 344+2 '8' Length: 8
        3 openflow_v4.action.set_queue.queue_id 346+4 '7' Queue ID: 7
        2  350+8 'Action'
        3 openflow_v4.action.type 350+2 '22' Type: OFPAT_GROUP (22)
        3 openflow_v4.action.length 352+2 '8' Length: 8
        3 openflow_v4.action.group.group_id 354+4 '9' Group ID: 9
        2  358+8 'Action'
        3 openflow_v4.action.type 358+2 '23' Type: OFPAT_SET_NW_TTL (23)
        3 openflow_v4.action.length 360+2 '8' Length: 8
        3 openflow_v4.action.set_nw_ttl.ttl 362+1 '64' TTL: 64
        3 openflow_v4.action.set_nw_ttl.pad 363+3 '00:00:00' Pad: 000000
        2  366+8 'Action'
        3 openflow_v4.action.type 366+2 '24' Type: OFPAT_DEC_NW_TTL (24)
        3 openflow_v4.action.length 368+2 '8' Length: 8
        3 openflow_v4.action.dec_nw_ttl.pad 370+4 '00:00:00:00' Pad: 00000000
        2  374+16 'Action'
        3 openflow_v4.action.type 374+2 '25' Type: OFPAT_SET_FIELD (25)
        3 openflow_v4.action.length 376+2 '16' Length: 16
        3  378+10 'OXM field'
        4 openflow_v4.oxm.class 378+2 '0x8000' Class: OFPXMC_OPENFLOW_BASIC (0x8000)
        4 openflow_v4.oxm.field 380+1 '3' 0000 011. = Field: OFPXMT_OFB_ETH_DST (3)
        4 openflow_v4.oxm.hm 380+1 'False' .... ...0 = Has mask: False
        4 openflow_v4.oxm.length 381+1 '6' Length: 6
        4 openflow_v4.oxm.value_etheraddr 382+6 '02:00:00:00:00:01' Value: 02:00:00:00:00:01
        3 openflow_v4.action.set_field.pad 388+2 '00:00' Pad: 0000
        2  390+16 'Action'
        3 openflow_v4.action.type 390+2 '25' Type: OFPAT_SET_FIELD (25)
        3 openflow_v4.action.length 392+2 '16' Length: 16
        3  394+6 'OXM field'
        4 openflow_v4.oxm.class 394+2 '0x8000' Class: OFPXMC_OPENFLOW_BASIC (0x8000)
        4 openflow_v4.oxm.field 396+1 '13' 0001 101. = Field: OFPXMT_OFB_TCP_SRC (13)
        4 openflow_v4.oxm.hm 396+1 'False' .... ...0 = Has mask: False
        4 openflow_v4.oxm.length 397+1 '2' Length: 2
        4 openflow_v4.oxm.value_uint16 398+2 '80' Value: 80
        3 openflow_v4.action.set_field.pad 400+6 '00:00:00:00:00:00' Pad: 000000000000
        2  406+8 'Action'
        3 openflow_v4.action.type 406+2 '26' Type: OFPAT_PUSH_PBB (26)
        3 openflow_v4.action.length 408+2 '8' Length: 8
        3 openflow_v4.action.push_pbb.ethertype 410+2 '0x88e7' Ethertype: 802.1ah Provider Backbone Bridge (mac-in-mac) (0x88e7)
        3 openflow_v4.action.push_pbb.pad 412+2 '00:00' Pad: 0000
        2  414+8 'Action'
        3 openflow_v4.action.type 414+2 '27' Type: OFPAT_POP_PBB (27)
        3 openflow_v4.action.length 416+2 '8' Length: 8
        3 openflow_v4.action.pop_pbb.pad 418+4 '00:00:00:00' Pad: 00000000
        2  422+16 'Action'
        3 openflow_v4.action.type 422+2 '65535' Type: OFPAT_EXPERIMENTER (65535)
        3 openflow_v4.action.length 424+2 '16' Length: 16
        3 openflow_v4.action_experimenter.experimenter 426+4 '0x00002320' Experimenter: 0x00002320
        3  430+8 'Experimenter action body.'
        4 _ws.expert 430+0 '' Expert Info (Note/Undecoded): Experimenter action body.
        5 openflow_v4.action.undecoded 0+0 '' Experimenter action body.
        5h _ws.expert.message 0+0 'Experimenter action body.' Message: Experimenter action body.
        5 _ws.expert.severity 0+0 '4194304' Severity level: Note
        5 _ws.expert.group 0+0 '83886080' Group: Undecoded
        2  438+8 'Action'
        3 openflow_v4.action.type 438+2 '99' Type: Unknown (99)
        3 openflow_v4.action.length 440+2 '8' Length: 8
        3  442+4 'Unknown action body.'
        4 _ws.expert 442+0 '' Expert Info (Note/Undecoded): Unknown action body.
        5 openflow_v4.action.undecoded 0+0 '' Unknown action body.
        5h _ws.expert.message 0+0 'Unknown action body.' Message: Unknown action body.
        5 _ws.expert.severity 0+0 '4194304' Severity level: Note
        5 _ws.expert.group 0+0 '83886080' Group: Undecoded
        1  446+24 'Instruction'
        2 openflow_v4.instruction.type 446+2 '3' Type: OFPIT_WRITE_ACTIONS (3)
        2 openflow_v4.instruction.length 448+2 '24' Length: 24
        2 openflow_v4.instruction.actions.pad 450+4 '00:00:00:00' Pad: 00000000
        2  454+16 'Action'
        3 openflow_v4.action.type 454+2 '0' Type: OFPAT_OUTPUT (0)
        3 openflow_v4.action.length 456+2 '16' Length: 16
        3 openflow_v4.action.output.port 458+4 '1' Port: 1
        3 openflow_v4.action.output.max_len 462+2 '0' Max length: 0
        3 openflow_v4.action.output.pad 464+6 '00:00:00:00:00:00' Pad: 000000000000
        1  470+8 'Instruction'
        2 openflow_v4.instruction.type 470+2 '1' Type: OFPIT_GOTO_TABLE (1)
        2 openflow_v4.instruction.length 472+2 '8' Length: 8
        2 openflow_v4.instruction.goto_table.table_id 474+1 '5' Table ID: 5
        2 openflow_v4.instruction.goto_table.pad 475+3 '00:00:00' Pad: 000000
        1  478+24 'Instruction'
        2 openflow_v4.instruction.type 478+2 '2' Type: OFPIT_WRITE_METADATA (2)
        2 openflow_v4.instruction.length 480+2 '24' Length: 24
        2 openflow_v4.instruction.write_metadata.pad 482+4 '00:00:00:00' Pad: 00000000
        2 openflow_v4.instruction.write_metadata.value 486+8 '0x0101010101010101' Value: 0x0101010101010101
        2 openflow_v4.instruction.write_metadata.mask 494+8 '0x0202020202020202' Mask: 0x0202020202020202
        1  502+8 'Instruction'
        2 openflow_v4.instruction.type 502+2 '5' Type: OFPIT_CLEAR_ACTIONS (5)
        2 openflow_v4.instruction.length 504+2 '8' Length: 8
        2 openflow_v4.instruction.actions.pad 506+4 '00:00:00:00' Pad: 00000000
        1  510+8 'Instruction'
        2 openflow_v4.instruction.type 510+2 '6' Type: OFPIT_METER (6)
        2 openflow_v4.instruction.length 512+2 '8' Length: 8
        2 openflow_v4.instruction.meter.meter_id 514+4 '77' Meter ID: 77
        1  518+12 'Instruction'
        2 openflow_v4.instruction.type 518+2 '65535' Type: OFPIT_EXPERIMENTER = 0xFFFF (65535)
        2 openflow_v4.instruction.length 520+2 '12' Length: 12
        2 openflow_v4.instruction_experimenter.experimenter 522+4 '0x00002320' Experimenter: 0x00002320
        2  526+4 'Experimenter instruction body.'
        3 _ws.expert 526+0 '' Expert Info (Note/Undecoded): Experimenter instruction body.
        4 openflow_v4.instruction.undecoded 0+0 '' Experimenter instruction body.
        4h _ws.expert.message 0+0 'Experimenter instruction body.' Message: Experimenter instruction body.
        4 _ws.expert.severity 0+0 '4194304' Severity level: Note
        4 _ws.expert.group 0+0 '83886080' Group: Undecoded
        1  530+8 'Instruction'
        2 openflow_v4.instruction.type 530+2 '9' Type: Unknown (9)
        2 openflow_v4.instruction.length 532+2 '8' Length: 8
        2  534+4 'Unknown instruction body.'
        3 _ws.expert 534+0 '' Expert Info (Note/Undecoded): Unknown instruction body.
        4 openflow_v4.instruction.undecoded 0+0 '' Unknown instruction body.
        4h _ws.expert.message 0+0 'Unknown instruction body.' Message: Unknown instruction body.
        4 _ws.expert.severity 0+0 '4194304' Severity level: Note
        4 _ws.expert.group 0+0 '83886080' Group: Undecoded
        0 openflow_v4 54+48 '' OpenFlow 1.3
        1 openflow_v4.version 54+1 '0x04' Version: 1.3 (0x04)
        1 openflow_v4.type 55+1 '15' Type: OFPT_GROUP_MOD (15)
        1 openflow_v4.length 56+2 '48' Length: 48
        1 openflow_v4.xid 58+4 '48' Transaction ID: 48
        1 openflow_v4.groupmod.command 62+2 '0' Command: OFPGC_ADD (0)
        1 openflow_v4.groupmod.type 64+1 '0' Type: OFPGT_ALL (0)
        1 openflow_v4.groupmod.pad 65+1 '00' Pad: 00
        1 openflow_v4.groupmod.group_id 66+4 '5' Group ID: 5
        1  70+32 'Bucket'
        2 openflow_v4.bucket.length 70+2 '32' Length: 32
        2 openflow_v4.bucket.weight 72+2 '1' Weight: 1
        2 openflow_v4.bucket.watch_port 74+4 '1' Watch port: 1
        2 openflow_v4.bucket.watch_group 78+4 '4294967295' Watch group: OFPG_ANY (4294967295)
        2 openflow_v4.bucket.pad 82+4 '00:00:00:00' Pad: 00000000
        2  86+16 'Action'
        3 openflow_v4.action.type 86+2 '0' Type: OFPAT_OUTPUT (0)
        3 openflow_v4.action.length 88+2 '16' Length: 16
        3 openflow_v4.action.output.port 90+4 '1' Port: 1
        3 openflow_v4.action.output.max_len 94+2 '0' Max length: 0
        3 openflow_v4.action.output.pad 96+6 '00:00:00:00:00:00' Pad: 000000000000
        0 openflow_v4 54+72 '' OpenFlow 1.3
        1 openflow_v4.version 54+1 '0x04' Version: 1.3 (0x04)
        1 openflow_v4.type 55+1 '19' Type: OFPT_MULTIPART_REPLY (19)
        1 openflow_v4.length 56+2 '72' Length: 72
        1 openflow_v4.xid 58+4 '66' Transaction ID: 66
        1 openflow_v4.multipart_reply.type 62+2 '6' Type: OFPMP_GROUP (6)
        1 openflow_v4.multipart_reply.flags 64+2 '0x0000' Flags: 0x0000
        2 openflow_v4.multipart_reply.flags.more 64+2 '0x0000' .... .... .... ...0 = OFPMPF_REPLY_MORE: 0x0
        1 openflow_v4.multipart_reply.pad 66+4 '00:00:00:00' Pad: 00000000
        1  70+56 'Group stats'
        2 openflow_v4.group_stats.length 70+2 '56' Length: 56
        2 openflow_v4.group_stats.pad 72+2 '00:00' Pad: 0000
        2 openflow_v4.group_stats.group_id 74+4 '1' Group ID: 1
        2 openflow_v4.group_stats.ref_count 78+4 '2' Ref. count: 2
        2 openflow_v4.group_stats.pad2 82+4 '00:00:00:00' Pad: 00000000
        2 openflow_v4.group_stats.packet_count 86+8 '3' Packet count: 3
        2 openflow_v4.group_stats.byte_count 94+8 '4' Byte count: 4
        2 openflow_v4.flow_stats.duration_sec 102+4 '5' Duration sec: 5
        2 openflow_v4.flow_stats.duration_nsec 106+4 '6' Duration nsec: 6
        2  110+16 'Bucket counter'
        3 openflow_v4.bucket_counter.packet_count 110+8 '1' Packet count: 1
        3 openflow_v4.bucket_counter.byte_count 118+8 '2' Byte count: 2
        0 openflow_v4 54+40 '' OpenFlow 1.3
        1 openflow_v4.version 54+1 '0x04' Version: 1.3 (0x04)
        1 openflow_v4.type 55+1 '19' Type: OFPT_MULTIPART_REPLY (19)
        1 openflow_v4.length 56+2 '40' Length: 40
        1 openflow_v4.xid 58+4 '74' Transaction ID: 74
        1 openflow_v4.multipart_reply.type 62+2 '10' Type: OFPMP_METER_CONFIG (10)
        1 openflow_v4.multipart_reply.flags 64+2 '0x0000' Flags: 0x0000
        2 openflow_v4.multipart_reply.flags.more 64+2 '0x0000' .... .... .... ...0 = OFPMPF_REPLY_MORE: 0x0
        1 openflow_v4.multipart_reply.pad 66+4 '00:00:00:00' Pad: 00000000
        1  70+24 'Meter config'
        2 openflow_v4.meter_config.len 70+2 '24' Length: 24
        2 openflow_v4.meter_config.flags 72+2 '0x00000005' Flags: 0x00000005
        3 openflow_v4.meter_config.flags.kbps 72+2 'True' .... .... .... .... .... .... .... ...1 = OFPMF_KBPS: True
        3 openflow_v4.meter_config.flags.ptkps 72+2 'False' .... .... .... .... .... .... .... ..0. = OFPMF_PKTPS: False
        3 openflow_v4.meter_config.flags.burst 72+2 'True' .... .... .... .... .... .... .... .1.. = OFPMF_BURST: True
        3 openflow_v4.meter_config.flags.stats 72+2 'False' .... .... .... .... .... .... .... 0... = OFPMF_STATS: False
        2 openflow_v4.meter_config.meter_id 74+4 '1' Meter ID: 1
        2  78+16 'Meter band'
        3 openflow_v4.meter_band.type 78+2 '1' Type: OFPMBT_DROP (1)
        3 openflow_v4.meter_band.length 80+2 '16' Length: 16
        3 openflow_v4.meter_band.rate 82+4 '1000' Rate: 1000
        3 openflow_v4.meter_band.burst_size 86+4 '20' Burst size: 20
        3 openflow_v4.meter_band.drop.pad 90+4 '00:00:00:00' Pad: 00000000
        0 openflow_v4 54+120 '' OpenFlow 1.3
        1 openflow_v4.version 54+1 '0x04' Version: 1.3 (0x04)
        1 openflow_v4.type 55+1 '19' Type: OFPT_MULTIPART_REPLY (19)
        1 openflow_v4.length 56+2 '120' Length: 120
        1 openflow_v4.xid 58+4 '77' Transaction ID: 77
        1 openflow_v4.multipart_reply.type 62+2 '12' Type: OFPMP_TABLE_FEATURES (12)
        1 openflow_v4.multipart_reply.flags 64+2 '0x0000' Flags: 0x0000
        2 openflow_v4.multipart_reply.flags.more 64+2 '0x0000' .... .... .... ...0 = OFPMPF_REPLY_MORE: 0x0
        1 openflow_v4.multipart_reply.pad 66+4 '00:00:00:00' Pad: 00000000
        1  70+104 'Table features'
        2 openflow_v4.table_features.length 70+2 '104' Length: 104
        2 openflow_v4.table_features.table_id 72+1 '0' Table ID: 0
        2 openflow_v4.table_features.pad 73+5 '00:00:00:00:00' Pad: 0000000000
        2 openflow_v4.table_features.name 78+32 'table0' Name: table0
        2 openflow_v4.table_features.metadata_match 110+8 '0x0000000000000001' Metadata match: 0x0000000000000001
        2 openflow_v4.table_features.metadata_write 118+8 '0x0000000000000002' Metadata write: 0x0000000000000002
        2 openflow_v4.table_features.config 126+4 '00:00:00:03' Config: 00000003
        2 openflow_v4.table_features.max_entries 130+4 '1000' Max entries: 1000
        2  134+8 'Table feature property'
        3 openflow_v4.table_feature_prop.type 134+2 '0' Type: OFPTFPT_INSTRUCTIONS (0)
        3 openflow_v4.table_feature_prop.length 136+2 '8' Length: 8
        3  138+4 'Instruction ID'
        4 openflow_v4.instruction.type 138+2 '1' Type: OFPIT_GOTO_TABLE (1)
        4 openflow_v4.instruction.length 140+2 '4' Length: 4
        2  142+12 'Table feature property'
        3 openflow_v4.table_feature_prop.type 142+2 '4' Type: OFPTFPT_WRITE_ACTIONS (4)
        3 openflow_v4.table_feature_prop.length 144+2 '12' Length: 12
        3  146+4 'Action ID'
        4 openflow_v4.action.type 146+2 '0' Type: OFPAT_OUTPUT (0)
        4 openflow_v4.action.length 148+2 '4' Length: 4
        3  150+4 'Action ID'
        4 openflow_v4.action.type 150+2 '0' Type: OFPAT_OUTPUT (0)
        4 openflow_v4.action.length 152+2 '0' Length: 0
        3 openflow_v4.table_feature_prop.pad 154+4 '00:00:00:00' Pad: 00000000
        2  158+8 'Table feature property'
        3 openflow_v4.table_feature_prop.type 158+2 '8' Type: OFPTFPT_MATCH (8)
        3 openflow_v4.table_feature_prop.length 160+2 '8' Length: 8
        3  162+4 'OXM ID'
        4 openflow_v4.oxm.class 162+2 '0x8000' Class: OFPXMC_OPENFLOW_BASIC (0x8000)
        4 openflow_v4.oxm.field 164+1 '0' 0000 000. = Field: OFPXMT_OFB_IN_PORT (0)
        4 openflow_v4.oxm.hm 164+1 'False' .... ...0 = Has mask: False
        4 openflow_v4.oxm.length 165+1 '4' Length: 4
        2  166+8 'Table feature property'
        3 openflow_v4.table_feature_prop.type 166+2 '2' Type: OFPTFPT_NEXT_TABLES (2)
        3 openflow_v4.table_feature_prop.length 168+2 '8' Length: 8
        3 openflow_v4.table_feature_prop.next_tables.next_table_id 170+1 '1' Next table ID: 1
        3 openflow_v4.table_feature_prop.next_tables.next_table_id 171+1 '2' Next table ID: 2
        3 openflow_v4.table_feature_prop.next_tables.next_table_id 172+1 '3' Next table ID: 3
        3 openflow_v4.table_feature_prop.next_tables.next_table_id 173+1 '4' Next table ID: 4
        0 openflow_v4 54+48 '' OpenFlow 1.3
        1 openflow_v4.version 54+1 '0x04' Version: 1.3 (0x04)
        1 openflow_v4.type 55+1 '23' Type: OFPT_QUEUE_GET_CONFIG_REPLY (23)
        1 openflow_v4.length 56+2 '48' Length: 48
        1 openflow_v4.xid 58+4 '88' Transaction ID: 88
        1 openflow_v4.queue_get_config_reply.port 62+4 '1' Port: 1
        1 openflow_v4.queue_get_config_reply.pad 66+4 '00:00:00:00' Pad: 00000000
        1  70+32 'Queue'
        2 openflow_v4.packet_queue.queue_id 70+4 '1' Queue ID: 1
        2 openflow_v4.packet_queue.port 74+4 '1' Port: 1
        2 openflow_v4.packet_queue.len 78+2 '32' Length: 32
        2 openflow_v4.packet_queue.pad 80+6 '00:00:00:00:00:00' Pad: 000000000000
        2  86+16 'Queue property'
        3 openflow_v4.queue_prop.property 86+2 '1' Property: OFPQT_MIN_RATE (1)
        3 openflow_v4.queue_prop.len 88+2 '16' Length: 16
        3 openflow_v4.queue_prop.pad 90+4 '00:00:00:00' Pad: 00000000
        3 openflow_v4.queue_prop.min_rate.rate 94+2 '100' Rate: 100
        3 openflow_v4.queue_prop.min_rate.pad 96+6 '00:00:00:00:00:00' Pad: 000000000000
        0 openflow_v4 54+10 '' OpenFlow 1.3
        1 openflow_v4.version 54+1 '0x04' Version: 1.3 (0x04)
        1 openflow_v4.type 55+1 '40' Type: Unknown (40)
        1 openflow_v4.length 56+2 '10' Length: 10
        1 openflow_v4.xid 58+4 '96' Transaction ID: 96
        1  62+2 'Unknown message body.'
        2 _ws.expert 62+0 '' Expert Info (Note/Undecoded): Unknown message body.
        3 openflow_v4.message.undecoded 0+0 '' Unknown message body.
        3h _ws.expert.message 0+0 'Unknown message body.' Message: Unknown message body.
        3 _ws.expert.severity 0+0 '4194304' Severity level: Note
        3 _ws.expert.group 0+0 '83886080' Group: Undecoded
        """##),
    ConversationSample(
      "OpenFlow 1.5", ["openflow_v6"],
      packets: [
        """
        0200000000bb0200000000aa08004500003800010000400666bd0a0000010a000002659219fd0000
        03e8000003e8501820000000000006000010000000020001000800000012
        """,
        """
        0200000000bb0200000000aa08004500004800010000400666ad0a0000010a00000265b119fd0000
        03e8000003e850182000000000000606002000000021000000112233445500000100fe0100000000
        004f00000000
        """,
        """
        0200000000bb0200000000aa08004500003400010000400666c10a0000010a00000265b319fd0000
        03e8000003e850182000000000000608000c0000002300000080
        """,
        """
        0200000000bb0200000000aa08004500004000010000400666b50a0000010a00000265e919fd0000
        03e8000003e85018200000000000061800180000005900000002000000000000000000000005
        """,
        """
        0200000000bb0200000000aa08004500003000010000400666c50a0000010a00000265e519fd0000
        03e8000003e850182000000000000614000800000055
        """,
      ],
      rows: ##"""
        0 openflow_v6 54+16 '' OpenFlow 1.5
        1 openflow_v6.version 54+1 '0x06' Version: 1.5 (0x06)
        1 openflow_v6.type 55+1 '0' Type: OFPT_HELLO (0)
        1 openflow_v6.length 56+2 '16' Length: 16
        1 openflow_v6.xid 58+4 '2' Transaction ID: 2
        1  62+8 'Element'
        2 openflow_v6.hello_element.type 62+2 '1' Type: OFPHET_VERSIONBITMAP (1)
        2 openflow_v6.hello_element.length 64+2 '8' Length: 8
        2 openflow_v6.hello_element.version.bitmap 66+4 '00:00:00:12' Bitmap: 00000012
        0 openflow_v6 54+32 '' OpenFlow 1.5
        1 openflow_v6.version 54+1 '0x06' Version: 1.5 (0x06)
        1 openflow_v6.type 55+1 '6' Type: OFPT_FEATURES_REPLY (6)
        1 openflow_v6.length 56+2 '32' Length: 32
        1 openflow_v6.xid 58+4 '33' Transaction ID: 33
        1 openflow_v6.switch_features.datapath_id 62+8 '0x0000001122334455' datapath_id: 0x0000001122334455
        1 openflow_v6.switch_features.n_buffers 70+4 '256' n_buffers: 256
        1 openflow_v6.switch_features.n_tables 74+1 '254' n_tables: 254
        1 openflow_v6.switch_features.auxiliary_id 75+1 '1' auxiliary_id: 1
        1 openflow_v6.switch_features.pad 76+2 '0' Pad: 0
        1 openflow_v6.switch_features.capabilities 78+4 '0x0000004f' capabilities: 0x0000004f
        2 openflow_v6.switch_features.capabilities.flow_stats 78+4 'True' .... .... .... .... .... .... .... ...1 = OFPC_FLOW_STATS: True
        2 openflow_v6.switch_features.capabilities.table_stats 78+4 'True' .... .... .... .... .... .... .... ..1. = OFPC_TABLE_STATS: True
        2 openflow_v6.switch_features.capabilities.port_stats 78+4 'True' .... .... .... .... .... .... .... .1.. = OFPC_PORT_STATS: True
        2 openflow_v6.switch_features.capabilities.group_stats 78+4 'True' .... .... .... .... .... .... .... 1... = OFPC_GROUP_STATS: True
        2 openflow_v6.switch_features.capabilities.ip_reasm 78+4 'False' .... .... .... .... .... .... ..0. .... = OFPC_IP_REASM: False
        2 openflow_v6.switch_features.capabilities.queue_stats 78+4 'True' .... .... .... .... .... .... .1.. .... = OFPC_QUEUE_STATS: True
        2 openflow_v6.switch_features.capabilities.port_blocked 78+4 'False' .... .... .... .... .... ...0 .... .... = OFPC_PORT_BLOCKED: False
        2 openflow_v6.switch_features.capabilities.bundles 78+4 'False' .... .... .... .... .... ..0. .... .... = OFPC_BUNDLES: False
        2 openflow_v6.switch_features.capabilities.flow_monitoring 78+4 'False' .... .... .... .... .... .0.. .... .... = OFPC_FLOW_MONITORING: False
        1 openflow_v6.switch_features_reserved 82+4 '0x00000000' Reserved: 0x00000000
        0 openflow_v6 54+12 '' OpenFlow 1.5
        1 openflow_v6.version 54+1 '0x06' Version: 1.5 (0x06)
        1 openflow_v6.type 55+1 '8' Type: OFPT_GET_CONFIG_REPLY (8)
        1 openflow_v6.length 56+2 '12' Length: 12
        1 openflow_v6.xid 58+4 '35' Transaction ID: 35
        1 openflow_v6.switch_config.flags 62+2 '0x0000' Flags: 0x0000
        2 openflow_v6.switch_config.flags.fragments 63+1 '0' .... ..00 = IP Fragments: OFPC_FRAG_NORMAL (0)
        1 openflow_v6.switch_config.miss_send_len 64+2 '128' Miss send length: 128
        0 openflow_v6 54+24 '' OpenFlow 1.5
        1 openflow_v6.version 54+1 '0x06' Version: 1.5 (0x06)
        1 openflow_v6.type 55+1 '24' Type: OFPT_ROLE_REQUEST (24)
        1 openflow_v6.length 56+2 '24' Length: 24
        1 openflow_v6.xid 58+4 '89' Transaction ID: 89
        1 openflow_v6.role_request.role 62+4 '0x00000002' Role: OFPCR_ROLE_MASTER (0x00000002)
        1 openflow_v6.role_request.pad 66+4 '00:00:00:00' Pad: 00000000
        1 openflow_v6.role_request.generation_id 70+8 '0x0000000000000005' Generation ID: 0x0000000000000005
        0 openflow_v6 54+8 '' OpenFlow 1.5
        1 openflow_v6.version 54+1 '0x06' Version: 1.5 (0x06)
        1 openflow_v6.type 55+1 '20' Type: OFPT_BARRIER_REQUEST (20)
        1 openflow_v6.length 56+2 '8' Length: 8
        1 openflow_v6.xid 58+4 '85' Transaction ID: 85
        """##),
    ConversationSample(
      "OpenFlow of other versions", ["openflow"],
      packets: [
        """
        0200000000bb0200000000aa08004500003000010000400666c50a0000010a0000021bbc19fd0000
        03e8000003e850182000000000000000000800000001
        """,
        """
        0200000000bb0200000000aa08004500003000010000400666c50a0000010a0000021bbe19fd0000
        03e8000003e850182000000000000200000800000001
        """,
        """
        0200000000bb0200000000aa08004500003000010000400666c50a0000010a0000021cec19e90000
        03e8000003e850182000000000000400000800000001
        """,
      ],
      rows: ##"""
        """##),
    ConversationSample(
      "Gnutella", ["gnutella"],
      packets: [
        """
        0200000000bb0200000000aa08004500003f00010000400666b60a0000010a000002753118ca0000
        03e8000003e850182000000000004747474747474747474747474747474700070000000000
        """,
        """
        0200000000bb0200000000aa08004500004d00010000400666a80a0000010a000002753218ca0000
        03e8000003e85018200000000000474747474747474747474747474747470107000e000000ca180a
        0000050c000000480d0000
        """,
        """
        0200000000bb0200000000aa080045000059000100004006669c0a0000010a000002753318ca0000
        03e8000003e85018200000000000474747474747474747474747474747474007001a000000535353
        53535353535353535353535353050000000a000005ca18
        """,
        """
        0200000000bb0200000000aa08004500004d00010000400666a80a0000010a000002753418ca0000
        03e8000003e85018200000000000474747474747474747474747474747478007000e000000002a68
        656c6c6f20776f726c6400
        """,
        """
        0200000000bb0200000000aa080045000057000100004006669e0a0000010a000002753518ca0000
        03e8000003e850182000000000004747474747474747474747474747474780070018000000002a68
        656c6c6f20776f726c640075726e3a736861313a00
        """,
        """
        0200000000bb0200000000aa08004500008e00010000400666670a0000010a000002753618ca0000
        03e8000003e85018200000000000474747474747474747474747474747478107004f00000002ca18
        0a0000054000000001000000e803000066696c652e747874000002000000d00700006f746865722e
        6d7033006578742064617461004c494d45023c1d53535353535353535353535353535353
        """,
        """
        0200000000bb0200000000aa08004500007b000100004006667a0a0000010a000002753718ca0000
        03e8000003e850182000000000004747474747474747474747474747474700070000000000474747
        474747474747474747474747470107000e000000ca180a0000050c000000480d0000474747474747
        4747474747474747474700070000000000
        """,
        """
        0200000000bb0200000000aa08004500004200010000400666b30a0000010a000002753b18ca0000
        03e8000003e850182000000000004747474747474747474747474747474799070003000000616263
        """,
        """
        0200000000bb0200000000aa08004500004f00010000400666a60a0000010a000002753c18ca0000
        03e8000003e85018200000000000474e5554454c4c4120434f4e4e4543542f302e360d0a55736572
        2d4167656e743a20780d0a0d0a
        """,
        """
        0200000000bb0200000000aa08004500004e00010000400666a70a0000010a000002753f18ca0000
        03e8000003e85018200000000000474747474747474747474747474747478107000f00000002ca18
        0a0000054000000001000000
        """,
        """
        0200000000bb0200000000aa08004500004000010000400666b50a0000010a000002754418ca0000
        03e8000003e85018200000000000474747474747474747474747474747478007000100000000
        """,
      ],
      rows: ##"""
        0 gnutella 54+23 '' Gnutella Protocol
        1 gnutella.header 54+23 '' Descriptor Header
        2 gnutella.header.id 54+16 '47:47:47:47:47:47:47:47:47:47:47:47:47:47:47:47' ID: 47474747474747474747474747474747
        2 gnutella.header.payload 70+1 '0' Payload: 0 (Ping)
        2 gnutella.header.ttl 71+1 '7' TTL: 7
        2 gnutella.header.hops 72+1 '0' Hops: 0
        2 gnutella.header.size 73+4 '0' Length: 0
        0 gnutella 54+37 '' Gnutella Protocol
        1 gnutella.header 54+23 '' Descriptor Header
        2 gnutella.header.id 54+16 '47:47:47:47:47:47:47:47:47:47:47:47:47:47:47:47' ID: 47474747474747474747474747474747
        2 gnutella.header.payload 70+1 '1' Payload: 1 (Pong)
        2 gnutella.header.ttl 71+1 '7' TTL: 7
        2 gnutella.header.hops 72+1 '0' Hops: 0
        2 gnutella.header.size 73+4 '14' Length: 14
        2 gnutella.pong.payload 77+14 '' Pong
        3 gnutella.pong.port 77+2 '6346' Port: 6346
        3 gnutella.pong.ip 79+4 '10.0.0.5' IP: 10.0.0.5
        3 gnutella.pong.files 83+4 '12' Files Shared: 12
        3 gnutella.pong.kbytes 87+4 '3400' KBytes Shared: 3400
        0 gnutella 54+49 '' Gnutella Protocol
        1 gnutella.header 54+23 '' Descriptor Header
        2 gnutella.header.id 54+16 '47:47:47:47:47:47:47:47:47:47:47:47:47:47:47:47' ID: 47474747474747474747474747474747
        2 gnutella.header.payload 70+1 '64' Payload: 64 (Push)
        2 gnutella.header.ttl 71+1 '7' TTL: 7
        2 gnutella.header.hops 72+1 '0' Hops: 0
        2 gnutella.header.size 73+4 '26' Length: 26
        2 gnutella.push.payload 77+26 '' Push
        3 gnutella.push.servent_id 77+16 '53:53:53:53:53:53:53:53:53:53:53:53:53:53:53:53' Servent ID: 53535353535353535353535353535353
        3 gnutella.push.index 93+4 '5' Index: 5
        3 gnutella.push.ip 97+4 '10.0.0.5' IP: 10.0.0.5
        3 gnutella.push.port 101+2 '6346' Port: 6346
        0 gnutella 54+37 '' Gnutella Protocol
        1 gnutella.header 54+23 '' Descriptor Header
        2 gnutella.header.id 54+16 '47:47:47:47:47:47:47:47:47:47:47:47:47:47:47:47' ID: 47474747474747474747474747474747
        2 gnutella.header.payload 70+1 '128' Payload: 128 (Query)
        2 gnutella.header.ttl 71+1 '7' TTL: 7
        2 gnutella.header.hops 72+1 '0' Hops: 0
        2 gnutella.header.size 73+4 '14' Length: 14
        2 gnutella.query.payload 77+14 '' Query
        3 gnutella.query.min_speed 77+2 '10752' Min Speed: 10752
        3 gnutella.query.search 79+12 'hello world' Search: hello world
        0 gnutella 54+47 '' Gnutella Protocol
        1 gnutella.header 54+23 '' Descriptor Header
        2 gnutella.header.id 54+16 '47:47:47:47:47:47:47:47:47:47:47:47:47:47:47:47' ID: 47474747474747474747474747474747
        2 gnutella.header.payload 70+1 '128' Payload: 128 (Query)
        2 gnutella.header.ttl 71+1 '7' TTL: 7
        2 gnutella.header.hops 72+1 '0' Hops: 0
        2 gnutella.header.size 73+4 '24' Length: 24
        2 gnutella.query.payload 77+24 '' Query
        3 gnutella.query.min_speed 77+2 '10752' Min Speed: 10752
        3 gnutella.query.search 79+22 'hello world' Search: hello world
        0 gnutella 54+102 '' Gnutella Protocol
        1 gnutella.header 54+23 '' Descriptor Header
        2 gnutella.header.id 54+16 '47:47:47:47:47:47:47:47:47:47:47:47:47:47:47:47' ID: 47474747474747474747474747474747
        2 gnutella.header.payload 70+1 '129' Payload: 129 (QueryHit)
        2 gnutella.header.ttl 71+1 '7' TTL: 7
        2 gnutella.header.hops 72+1 '0' Hops: 0
        2 gnutella.header.size 73+4 '79' Length: 79
        2 gnutella.queryhit.payload 77+79 '' QueryHit
        3 gnutella.queryhit.count 77+1 '2' Count: 2
        3 gnutella.queryhit.port 78+2 '6346' Port: 6346
        3 gnutella.queryhit.ip 80+4 '10.0.0.5' IP: 10.0.0.5
        3 gnutella.queryhit.speed 84+4 '64' Speed: 64
        3 gnutella.queryhit.hit 88+18 '' Hit
        4 gnutella.queryhit.hit.index 88+4 '1' Index: 1
        4 gnutella.queryhit.hit.size 92+4 '1000' Size: 1000
        4 gnutella.queryhit.hit.name 96+8 'file.txt' Name: file.txt
        3 gnutella.queryhit.hit 106+27 '' Hit
        4 gnutella.queryhit.hit.index 106+4 '2' Index: 2
        4 gnutella.queryhit.hit.size 110+4 '2000' Size: 2000
        4 gnutella.queryhit.hit.name 114+9 'other.mp3' Name: other.mp3
        4 gnutella.queryhit.hit.extra 124+8 '65:78:74:20:64:61:74:61' Extra: 6578742064617461
        3 gnutella.queryhit.extra 133+7 '4c:49:4d:45:02:3c:1d' Extra: 4c494d45023c1d
        3 gnutella.queryhit.servent_id 140+16 '53:53:53:53:53:53:53:53:53:53:53:53:53:53:53:53' Servent ID: 53535353535353535353535353535353
        0 gnutella 54+23 '' Gnutella Protocol
        1 gnutella.header 54+23 '' Descriptor Header
        2 gnutella.header.id 54+16 '47:47:47:47:47:47:47:47:47:47:47:47:47:47:47:47' ID: 47474747474747474747474747474747
        2 gnutella.header.payload 70+1 '0' Payload: 0 (Ping)
        2 gnutella.header.ttl 71+1 '7' TTL: 7
        2 gnutella.header.hops 72+1 '0' Hops: 0
        2 gnutella.header.size 73+4 '0' Length: 0
        0 gnutella 77+37 '' Gnutella Protocol
        1 gnutella.header 77+23 '' Descriptor Header
        2 gnutella.header.id 77+16 '47:47:47:47:47:47:47:47:47:47:47:47:47:47:47:47' ID: 47474747474747474747474747474747
        2 gnutella.header.payload 93+1 '1' Payload: 1 (Pong)
        2 gnutella.header.ttl 94+1 '7' TTL: 7
        2 gnutella.header.hops 95+1 '0' Hops: 0
        2 gnutella.header.size 96+4 '14' Length: 14
        2 gnutella.pong.payload 100+14 '' Pong
        3 gnutella.pong.port 100+2 '6346' Port: 6346
        3 gnutella.pong.ip 102+4 '10.0.0.5' IP: 10.0.0.5
        3 gnutella.pong.files 106+4 '12' Files Shared: 12
        3 gnutella.pong.kbytes 110+4 '3400' KBytes Shared: 3400
        0 gnutella 114+23 '' Gnutella Protocol
        1 gnutella.header 114+23 '' Descriptor Header
        2 gnutella.header.id 114+16 '47:47:47:47:47:47:47:47:47:47:47:47:47:47:47:47' ID: 47474747474747474747474747474747
        2 gnutella.header.payload 130+1 '0' Payload: 0 (Ping)
        2 gnutella.header.ttl 131+1 '7' TTL: 7
        2 gnutella.header.hops 132+1 '0' Hops: 0
        2 gnutella.header.size 133+4 '0' Length: 0
        0 gnutella 54+26 '' Gnutella Protocol
        1 gnutella.header 54+23 '' Descriptor Header
        2 gnutella.header.id 54+16 '47:47:47:47:47:47:47:47:47:47:47:47:47:47:47:47' ID: 47474747474747474747474747474747
        2 gnutella.header.payload 70+1 '153' Payload: 153 (Unknown)
        2 gnutella.header.ttl 71+1 '7' TTL: 7
        2 gnutella.header.hops 72+1 '0' Hops: 0
        2 gnutella.header.size 73+4 '3' Length: 3
        0 gnutella 54+39 '' Gnutella Protocol
        1 gnutella.stream 54+39 '' Gnutella Upload / Download Stream
        0 gnutella 54+38 '' Gnutella Protocol
        1 gnutella.header 54+23 '' Descriptor Header
        2 gnutella.header.id 54+16 '47:47:47:47:47:47:47:47:47:47:47:47:47:47:47:47' ID: 47474747474747474747474747474747
        2 gnutella.header.payload 70+1 '129' Payload: 129 (QueryHit)
        2 gnutella.header.ttl 71+1 '7' TTL: 7
        2 gnutella.header.hops 72+1 '0' Hops: 0
        2 gnutella.header.size 73+4 '15' Length: 15
        2 gnutella.queryhit.payload 77+15 '' QueryHit
        3 gnutella.queryhit.count 77+1 '2' Count: 2
        3 gnutella.queryhit.port 78+2 '6346' Port: 6346
        3 gnutella.queryhit.ip 80+4 '10.0.0.5' IP: 10.0.0.5
        3 gnutella.queryhit.speed 84+4 '64' Speed: 64
        3 gnutella.queryhit.hit 88+4 '' Hit
        4 gnutella.queryhit.hit.index 88+4 '1' Index: 1
        0 gnutella 54+24 '' Gnutella Protocol
        1 gnutella.header 54+23 '' Descriptor Header
        2 gnutella.header.id 54+16 '47:47:47:47:47:47:47:47:47:47:47:47:47:47:47:47' ID: 47474747474747474747474747474747
        2 gnutella.header.payload 70+1 '128' Payload: 128 (Query)
        2 gnutella.header.ttl 71+1 '7' TTL: 7
        2 gnutella.header.hops 72+1 '0' Hops: 0
        2 gnutella.header.size 73+4 '1' Length: 1
        2 gnutella.query.payload 77+1 '' Query
        """##),
  ]
}
