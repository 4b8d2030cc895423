/// Values are those of tshark 4.6.9.
extension FurtherProtocolsTests {
  static let lanSwitches: [ConversationSample] = [
    ConversationSample(
      "Cisco discovery", ["cdp"],
      packets: [
        """
        01000ccccccc0200000000aa009daaaa0300000c200002b400000001000b73776974636831000200
        36000000030101cc00040a0000010208aaaa0300000086dd0010fe80000000000000000000000000
        000101018100046162636400160011000000010101cc00040a00000100040008000007ff000e0007
        010096000f00082002000100100006189c001200050000130005010014000b7379736e616d650015
        000d06072b060104010901
        """,
        """
        01000ccccccc0200000000aa0012aaaa0300000c200002b41234000100067377
        """,
        """
        01000ccccccc0200000000aa0016aaaa0300000c200002b489c800010006737700030002
        """,
        """
        01000ccccccc0200000000aa0019aaaa0300000c200002b4000000010006737700030032616263
        """,
        """
        01000ccccccc0200000000aa000caaaa0300000c200001b4fe4b
        """,
        """
        01000ccccccc0200000000aa0013aaaa0300000c200002b40000000100076f6464
        """,
        """
        01000ccccccc0200000000aa0018aaaa0300000c200002b4e9370007000c0a0000000a000001
        """,
      ],
      rows: ##"""
        0 cdp 22+149 '' Cisco Discovery Protocol
        1 cdp.version 22+1 '2' Version: 2
        1 cdp.ttl 23+1 '180' TTL: 180 seconds
        1 cdp.checksum 24+2 '0x0000' Checksum: 0x0000 incorrect, should be 0x6402
        2 _ws.expert 24+0 '' Expert Info (Error/Checksum): Bad checksum [should be 0x6402]
        3 cdp.bad_checksum 0+0 '' Bad checksum [should be 0x6402]
        3h _ws.expert.message 0+0 'Bad checksum [should be 0x6402]' Message: Bad checksum [should be 0x6402]
        3 _ws.expert.severity 0+0 '8388608' Severity level: Error
        3 _ws.expert.group 0+0 '16777216' Group: Checksum
        1 cdp.checksum.status 24+0 '0' Checksum Status: Bad
        1  26+11 'Device ID: switch1'
        2 cdp.tlv.type 26+2 '0x0001' Type: Device ID (0x0001)
        2 cdp.tlv.len 28+2 '11' Length: 11
        2 cdp.deviceid 30+7 'switch1' Device ID: switch1
        1  37+54 'Addresses'
        2 cdp.tlv.type 37+2 '0x0002' Type: Addresses (0x0002)
        2 cdp.tlv.len 39+2 '54' Length: 54
        2 cdp.number_of_addresses 41+4 '3' Number of addresses: 3
        2  45+46 'IP address: 10.0.0.1'
        3 cdp.protocol_type 45+1 '0x01' Protocol type: NLPID (0x01)
        3 cdp.protocol_length 46+1 '1' Protocol length: 1
        3 cdp.protocol 47+1 'cc' Protocol: IP
        3 cdp.address_length 48+2 '4' Address length: 4
        3 cdp.nrgyz.ip_address 50+4 '10.0.0.1' IP Address: 10.0.0.1
        2  54+37 'IPv6 address: fe80::1'
        3 cdp.protocol_type 54+1 '0x02' Protocol type: 802.2 (0x02)
        3 cdp.protocol_length 55+1 '8' Protocol length: 8
        3 cdp.protocol 56+8 'aa:aa:03:00:00:00:86:dd' Protocol: IPv6
        3 cdp.address_length 64+2 '16' Address length: 16
        3 cdp.nrgyz.ipv6_address 66+16 'fe80::1' IPv6 Address: fe80::1
        2  82+9 'Address: 61626364'
        3 cdp.protocol_type 82+1 '0x01' Protocol type: NLPID (0x01)
        3 cdp.protocol_length 83+1 '1' Protocol length: 1
        3 cdp.protocol 84+1 '81' Protocol: CLNP
        3 cdp.address_length 85+2 '4' Address length: 4
        3 cdp.address 87+4 '61:62:63:64' Address: 61626364
        1  91+17 'Management Addresses'
        2 cdp.tlv.type 91+2 '0x0016' Type: Management Address (0x0016)
        2 cdp.tlv.len 93+2 '17' Length: 17
        2 cdp.number_of_addresses 95+4 '1' Number of addresses: 1
        2  99+9 'IP address: 10.0.0.1'
        3 cdp.protocol_type 99+1 '0x01' Protocol type: NLPID (0x01)
        3 cdp.protocol_length 100+1 '1' Protocol length: 1
        3 cdp.protocol 101+1 'cc' Protocol: IP
        3 cdp.address_length 102+2 '4' Address length: 4
        3 cdp.nrgyz.ip_address 104+4 '10.0.0.1' IP Address: 10.0.0.1
        1  108+8 'Capabilities'
        2 cdp.tlv.type 108+2 '0x0004' Type: Capabilities (0x0004)
        2 cdp.tlv.len 110+2 '8' Length: 8
        2 cdp.capabilities 112+4 '0x000007ff' Capabilities: 0x000007ff
        3 cdp.capabilities.router 112+4 'True' .... .... .... .... .... .... .... ...1 = Router: Yes
        3 cdp.capabilities.trans_bridge 112+4 'True' .... .... .... .... .... .... .... ..1. = Transparent Bridge: Yes
        3 cdp.capabilities.src_bridge 112+4 'True' .... .... .... .... .... .... .... .1.. = Source Route Bridge: Yes
        3 cdp.capabilities.switch 112+4 'True' .... .... .... .... .... .... .... 1... = Switch: Yes
        3 cdp.capabilities.host 112+4 'True' .... .... .... .... .... .... ...1 .... = Host: Yes
        3 cdp.capabilities.igmp_capable 112+4 'True' .... .... .... .... .... .... ..1. .... = IGMP capable: Yes
        3 cdp.capabilities.repeater 112+4 'True' .... .... .... .... .... .... .1.. .... = Repeater: Yes
        3 cdp.capabilities.voip_phone 112+4 'True' .... .... .... .... .... .... 1... .... = VoIP Phone: Yes
        3 cdp.capabilities.remote 112+4 'True' .... .... .... .... .... ...1 .... .... = Remotely Managed Device: Yes
        3 cdp.capabilities.cvta 112+4 'True' .... .... .... .... .... ..1. .... .... = CVTA/STP Dispute Resolution/Cisco VT Camera: Yes
        3 cdp.capabilities.mac_relay 112+4 'True' .... .... .... .... .... .1.. .... .... = Two Port Mac Relay: Yes
        1  116+7 'VoIP VLAN Reply: VLAN 150'
        2 cdp.tlv.type 116+2 '0x000e' Type: VoIP VLAN Reply (0x000e)
        2 cdp.tlv.len 118+2 '7' Length: 7
        2 cdp.data 120+1 '01' Data: 01
        2 cdp.voice_vlan 121+2 '150' Voice VLAN: 150
        1  123+8 'VoIP VLAN Query: VLAN 512'
        2 cdp.tlv.type 123+2 '0x000f' Type: VoIP VLAN Query (0x000f)
        2 cdp.tlv.len 125+2 '8' Length: 8
        2 cdp.data 127+1 '20' Data: 20
        2 cdp.voice_vlan 128+2 '512' Voice VLAN: 512
        1  131+6 'Power Consumption: 6300 mW'
        2 cdp.tlv.type 131+2 '0x0010' Type: Power consumption (0x0010)
        2 cdp.tlv.len 133+2 '6' Length: 6
        2 cdp.power_consumption 135+2 '6300' Power Consumption: 6300mW
        1  137+5 'Trust Bitmap: 0x00'
        2 cdp.tlv.type 137+2 '0x0012' Type: Trust Bitmap (0x0012)
        2 cdp.tlv.len 139+2 '5' Length: 5
        2 cdp.trust_bitmap 141+1 '0x00' Trust Bitmap: 0x00
        1  142+5 'Untrusted port CoS: 0x01'
        2 cdp.tlv.type 142+2 '0x0013' Type: Untrusted Port CoS (0x0013)
        2 cdp.tlv.len 144+2 '5' Length: 5
        2 cdp.untrusted_port_cos 146+1 '0x01' Untrusted port CoS: 0x01
        1  147+11 'System Name: sysname'
        2 cdp.tlv.type 147+2 '0x0014' Type: System Name (0x0014)
        2 cdp.tlv.len 149+2 '11' Length: 11
        2 cdp.system_name 151+7 'sysname' System Name: sysname
        1  158+13 'System Object Identifier'
        2 cdp.tlv.type 158+2 '0x0015' Type: System Object ID (0x0015)
        2 cdp.tlv.len 160+2 '13' Length: 13
        2 cdp.system_object_identifier 162+9 '06:07:2b:06:01:04:01:09:01' System Object Identifier: 06072b060104010901
        0 cdp 22+10 '' Cisco Discovery Protocol
        1 cdp.version 22+1 '2' Version: 2
        1 cdp.ttl 23+1 '180' TTL: 180 seconds
        1 cdp.checksum 24+2 '0x1234' Checksum: 0x1234 incorrect, should be 0x89cd
        2 _ws.expert 24+0 '' Expert Info (Error/Checksum): Bad checksum [should be 0x89cd]
        3 cdp.bad_checksum 0+0 '' Bad checksum [should be 0x89cd]
        3h _ws.expert.message 0+0 'Bad checksum [should be 0x89cd]' Message: Bad checksum [should be 0x89cd]
        3 _ws.expert.severity 0+0 '8388608' Severity level: Error
        3 _ws.expert.group 0+0 '16777216' Group: Checksum
        1 cdp.checksum.status 24+0 '0' Checksum Status: Bad
        1  26+6 'Device ID: sw'
        2 cdp.tlv.type 26+2 '0x0001' Type: Device ID (0x0001)
        2 cdp.tlv.len 28+2 '6' Length: 6
        2 cdp.deviceid 30+2 'sw' Device ID: sw
        0 cdp 22+14 '' Cisco Discovery Protocol
        1 cdp.version 22+1 '2' Version: 2
        1 cdp.ttl 23+1 '180' TTL: 180 seconds
        1 cdp.checksum 24+2 '0x89c8' Checksum: 0x89c8 [correct]
        1 cdp.checksum.status 24+0 '1' Checksum Status: Good
        1  26+6 'Device ID: sw'
        2 cdp.tlv.type 26+2 '0x0001' Type: Device ID (0x0001)
        2 cdp.tlv.len 28+2 '6' Length: 6
        2 cdp.deviceid 30+2 'sw' Device ID: sw
        1  32+4 'TLV with invalid length 2 (< 4)'
        2 cdp.tlv.type 32+2 '0x0003' Type: Port ID (0x0003)
        2 cdp.tlv.len 34+2 '2' Length: 2
        0 cdp 22+17 '' Cisco Discovery Protocol
        1 cdp.version 22+1 '2' Version: 2
        1 cdp.ttl 23+1 '180' TTL: 180 seconds
        1 cdp.checksum 24+2 '0x0000' Checksum: 0x0000 incorrect, should be 0x27d3
        2 _ws.expert 24+0 '' Expert Info (Error/Checksum): Bad checksum [should be 0x27d3]
        3 cdp.bad_checksum 0+0 '' Bad checksum [should be 0x27d3]
        3h _ws.expert.message 0+0 'Bad checksum [should be 0x27d3]' Message: Bad checksum [should be 0x27d3]
        3 _ws.expert.severity 0+0 '8388608' Severity level: Error
        3 _ws.expert.group 0+0 '16777216' Group: Checksum
        1 cdp.checksum.status 24+0 '0' Checksum Status: Bad
        1  26+6 'Device ID: sw'
        2 cdp.tlv.type 26+2 '0x0001' Type: Device ID (0x0001)
        2 cdp.tlv.len 28+2 '6' Length: 6
        2 cdp.deviceid 30+2 'sw' Device ID: sw
        0 cdp 22+4 '' Cisco Discovery Protocol
        1 cdp.version 22+1 '1' Version: 1
        1 cdp.ttl 23+1 '180' TTL: 180 seconds
        1 cdp.checksum 24+2 '0xfe4b' Checksum: 0xfe4b [correct]
        1 cdp.checksum.status 24+0 '1' Checksum Status: Good
        0 cdp 22+11 '' Cisco Discovery Protocol
        1 cdp.version 22+1 '2' Version: 2
        1 cdp.ttl 23+1 '180' TTL: 180 seconds
        1 cdp.checksum 24+2 '0x0000' Checksum: 0x0000 incorrect, should be 0x8d7b
        2 _ws.expert 24+0 '' Expert Info (Error/Checksum): Bad checksum [should be 0x8d7b]
        3 cdp.bad_checksum 0+0 '' Bad checksum [should be 0x8d7b]
        3h _ws.expert.message 0+0 'Bad checksum [should be 0x8d7b]' Message: Bad checksum [should be 0x8d7b]
        3 _ws.expert.severity 0+0 '8388608' Severity level: Error
        3 _ws.expert.group 0+0 '16777216' Group: Checksum
        1 cdp.checksum.status 24+0 '0' Checksum Status: Bad
        1  26+7 'Device ID: odd'
        2 cdp.tlv.type 26+2 '0x0001' Type: Device ID (0x0001)
        2 cdp.tlv.len 28+2 '7' Length: 7
        2 cdp.deviceid 30+3 'odd' Device ID: odd
        0 cdp 22+16 '' Cisco Discovery Protocol
        1 cdp.version 22+1 '2' Version: 2
        1 cdp.ttl 23+1 '180' TTL: 180 seconds
        1 cdp.checksum 24+2 '0xe937' Checksum: 0xe937 [correct]
        1 cdp.checksum.status 24+0 '1' Checksum Status: Good
        1  26+12 'IP Prefixes: 2'
        2 cdp.tlv.type 26+2 '0x0007' Type: IP Prefix/Gateway (used for ODR) (0x0007)
        2 cdp.tlv.len 28+2 '12' Length: 12
        2 cdp.ip_prefix 30+5 '0.0.0.10' IP Prefix: 10.0.0.0/10
        """##),
    ConversationSample(
      "one-way links", ["udld"],
      packets: [
        """
        01000ccccccc0200000000aa0044aaaa0300000c011121036d850001000f464f43313033315a374a
        47000200094769302f31000300080000000000040005070005000505000600065331000700080000
        0001
        """,
        """
        01000ccccccc0200000000aa002aaaaa0300000c011122009e100001000764657600030011000000
        01000361626300027031000900067a7a
        """,
        """
        01000ccccccc0200000000aa0013aaaa0300000c01112303028f00010007646576
        """,
      ],
      rows: ##"""
        0 udld 22+60 '' Unidirectional Link Detection
        1 udld.version 22+1 '1' 001. .... = Version: 1
        1 udld.opcode 22+1 '1' ...0 0001 = Opcode: Probe (1)
        1 udld.flags 23+1 '3' Flags: 3
        2 udld.flags.rt 23+1 '0x01' .... ...1 = Recommended timeout: 0x1
        2 udld.flags.rsy 23+1 '0x01' .... ..1. = ReSynch: 0x1
        1 udld.checksum 24+2 '0x6d85' Checksum: 0x6d85
        1  26+15 'Device ID: FOC1031Z7JG'
        2 udld.tlv.type 26+2 '0x0001' Type: Device ID (0x0001)
        2 udld.tlv.len 28+2 '15' Length: 15
        2 udld.device_id 30+11 'FOC1031Z7JG' Device ID: FOC1031Z7JG
        1  41+9 'Port ID: Gi0/1'
        2 udld.tlv.type 41+2 '0x0002' Type: Port ID (0x0002)
        2 udld.tlv.len 43+2 '9' Length: 9
        2 udld.sent_through_interface 45+5 'Gi0/1' Sent through Interface: Gi0/1
        1  50+8 'Type: Echo, length: 8'
        2 udld.tlv.type 50+2 '0x0003' Type: Echo (0x0003)
        2 udld.tlv.len 52+2 '8' Length: 8
        2 udld.data 54+4 '00:00:00:00' Data: 00000000
        1  58+5 'Type: Message interval, length: 5'
        2 udld.tlv.type 58+2 '0x0004' Type: Message interval (0x0004)
        2 udld.tlv.len 60+2 '5' Length: 5
        2 udld.data 62+1 '07' Data: 07
        1  63+5 'Type: Timeout interval, length: 5'
        2 udld.tlv.type 63+2 '0x0005' Type: Timeout interval (0x0005)
        2 udld.tlv.len 65+2 '5' Length: 5
        2 udld.data 67+1 '05' Data: 05
        1  68+6 'Type: Device name, length: 6'
        2 udld.tlv.type 68+2 '0x0006' Type: Device name (0x0006)
        2 udld.tlv.len 70+2 '6' Length: 6
        2 udld.data 72+2 '53:31' Data: 5331
        1  74+8 'Type: Sequence number, length: 8'
        2 udld.tlv.type 74+2 '0x0007' Type: Sequence number (0x0007)
        2 udld.tlv.len 76+2 '8' Length: 8
        2 udld.data 78+4 '00:00:00:01' Data: 00000001
        0 udld 22+34 '' Unidirectional Link Detection
        1 udld.version 22+1 '1' 001. .... = Version: 1
        1 udld.opcode 22+1 '2' ...0 0010 = Opcode: Echo (2)
        1 udld.flags 23+1 '0' Flags: 0
        2 udld.flags.rt 23+1 '0x00' .... ...0 = Recommended timeout: 0x0
        2 udld.flags.rsy 23+1 '0x00' .... ..0. = ReSynch: 0x0
        1 udld.checksum 24+2 '0x9e10' Checksum: 0x9e10
        1  26+7 'Device ID: dev'
        2 udld.tlv.type 26+2 '0x0001' Type: Device ID (0x0001)
        2 udld.tlv.len 28+2 '7' Length: 7
        2 udld.device_id 30+3 'dev' Device ID: dev
        1  33+17 'Type: Echo, length: 17'
        2 udld.tlv.type 33+2 '0x0003' Type: Echo (0x0003)
        2 udld.tlv.len 35+2 '17' Length: 17
        2 udld.data 37+13 '00:00:00:01:00:03:61:62:63:00:02:70:31' Data: 00000001000361626300027031
        1  50+6 'Type: Unknown (0x0009), length: 6'
        2 udld.tlv.type 50+2 '0x0009' Type: Unknown (0x0009)
        2 udld.tlv.len 52+2 '6' Length: 6
        2 udld.data 54+2 '7a:7a' Data: 7a7a
        0 udld 22+11 '' Unidirectional Link Detection
        1 udld.version 22+1 '1' 001. .... = Version: 1
        1 udld.opcode 22+1 '3' ...0 0011 = Opcode: Flush (3)
        1 udld.flags 23+1 '3' Flags: 3
        2 udld.flags.rt 23+1 '0x01' .... ...1 = Recommended timeout: 0x1
        2 udld.flags.rsy 23+1 '0x01' .... ..1. = ReSynch: 0x1
        1 udld.checksum 24+2 '0x028f' Checksum: 0x028f
        1  26+7 'Device ID: dev'
        2 udld.tlv.type 26+2 '0x0001' Type: Device ID (0x0001)
        2 udld.tlv.len 28+2 '7' Length: 7
        2 udld.device_id 30+3 'dev' Device ID: dev
        """##),
    ConversationSample(
      "trunks", ["dtp"],
      packets: [
        """
        01000ccccccc0200000000aa0022aaaa0300000c2004010001000500000200058100030005a50004
        000a001122334455
        """,
        """
        01000ccccccc0200000000aa0029aaaa0300000c2004010001000c646f6d61696e00000002000503
        00030005420004000a001122334455
        """,
        """
        01000ccccccc0200000000aa0011aaaa0300000c2004010001000400020004
        """,
        """
        01000ccccccc0200000000aa0012aaaa0300000c200401000100057800020003
        """,
      ],
      rows: ##"""
        0 dtp 22+26 '' Dynamic Trunk Protocol:  (Operating/Administrative): Trunk/On (0x81) (Operating/Administrative): 802.1Q/802.1Q (0xa5): 00:11:22:33:44:55
        1 dtp.version 22+1 '1' Version: 1
        1  23+5 'Domain'
        2 dtp.tlv_type 23+2 '0x0001' Type: Domain (0x0001)
        2 dtp.tlv_len 25+2 '5' Length: 5
        2 dtp.domain 27+1 '' Domain:
        1  28+5 'Trunk Status'
        2 dtp.tlv_type 28+2 '0x0002' Type: Trunk Status (0x0002)
        2 dtp.tlv_len 30+2 '5' Length: 5
        2  32+1 'Value: Trunk/On (0x81)'
        3 dtp.tos 32+1 '0x01' 1... .... = Trunk Operating Status: Trunk (0x1)
        3 dtp.tas 32+1 '0x01' .... .001 = Trunk Administrative Status: On (0x1)
        1  33+5 'Trunk Type'
        2 dtp.tlv_type 33+2 '0x0003' Type: Trunk Type (0x0003)
        2 dtp.tlv_len 35+2 '5' Length: 5
        2  37+1 'Value: 802.1Q/802.1Q (0xa5)'
        3 dtp.tot 37+1 '0x05' 101. .... = Trunk Operating Type: 802.1Q (0x5)
        3 dtp.tat 37+1 '0x05' .... .101 = Trunk Administrative Type: 802.1Q (0x5)
        1  38+10 'Sender ID'
        2 dtp.tlv_type 38+2 '0x0004' Type: Sender ID (0x0004)
        2 dtp.tlv_len 40+2 '10' Length: 10
        2 dtp.senderid 42+6 '00:11:22:33:44:55' Sender ID: 00:11:22:33:44:55
        0 dtp 22+33 '' Dynamic Trunk Protocol: domain\000 (Operating/Administrative): Access/Desirable (0x03) (Operating/Administrative): ISL/ISL (0x42): 00:11:22:33:44:55
        1 dtp.version 22+1 '1' Version: 1
        1  23+12 'Domain'
        2 dtp.tlv_type 23+2 '0x0001' Type: Domain (0x0001)
        2 dtp.tlv_len 25+2 '12' Length: 12
        2 dtp.domain 27+8 'domain' Domain: domain
        1  35+5 'Trunk Status'
        2 dtp.tlv_type 35+2 '0x0002' Type: Trunk Status (0x0002)
        2 dtp.tlv_len 37+2 '5' Length: 5
        2  39+1 'Value: Access/Desirable (0x03)'
        3 dtp.tos 39+1 '0x00' 0... .... = Trunk Operating Status: Access (0x0)
        3 dtp.tas 39+1 '0x03' .... .011 = Trunk Administrative Status: Desirable (0x3)
        1  40+5 'Trunk Type'
        2 dtp.tlv_type 40+2 '0x0003' Type: Trunk Type (0x0003)
        2 dtp.tlv_len 42+2 '5' Length: 5
        2  44+1 'Value: ISL/ISL (0x42)'
        3 dtp.tot 44+1 '0x02' 010. .... = Trunk Operating Type: ISL (0x2)
        3 dtp.tat 44+1 '0x02' .... .010 = Trunk Administrative Type: ISL (0x2)
        1  45+10 'Sender ID'
        2 dtp.tlv_type 45+2 '0x0004' Type: Sender ID (0x0004)
        2 dtp.tlv_len 47+2 '10' Length: 10
        2 dtp.senderid 49+6 '00:11:22:33:44:55' Sender ID: 00:11:22:33:44:55
        0 dtp 22+9 '' Dynamic Trunk Protocol
        1 dtp.version 22+1 '1' Version: 1
        1  23+4 'Domain'
        2 dtp.tlv_type 23+2 '0x0001' Type: Domain (0x0001)
        2 dtp.tlv_len 25+2 '4' Length: 4
        3 _ws.expert 25+0 '' Expert Info (Error/Malformed): Indicated length is less than the minimum length
        4 dtp.tlv_len.too_short 0+0 '' Indicated length is less than the minimum length
        4h _ws.expert.message 0+0 'Indicated length is less than the minimum length' Message: Indicated length is less than the minimum length
        4 _ws.expert.severity 0+0 '8388608' Severity level: Error
        4 _ws.expert.group 0+0 '117440512' Group: Malformed
        3h _ws.malformed 25+0 '' Malformed Packet
        0 dtp 22+10 '' Dynamic Trunk Protocol:
        1 dtp.version 22+1 '1' Version: 1
        1  23+5 'Domain'
        2 dtp.tlv_type 23+2 '0x0001' Type: Domain (0x0001)
        2 dtp.tlv_len 25+2 '5' Length: 5
        2 dtp.domain 27+1 'x' Domain: x
        1  28+3 'Trunk Status'
        2 dtp.tlv_type 28+2 '0x0002' Type: Trunk Status (0x0002)
        2 dtp.tlv_len 30+2 '3' Length: 3
        3 _ws.expert 30+0 '' Expert Info (Error/Malformed): Indicated length is less than the minimum length
        4 dtp.tlv_len.too_short 0+0 '' Indicated length is less than the minimum length
        4h _ws.expert.message 0+0 'Indicated length is less than the minimum length' Message: Indicated length is less than the minimum length
        4 _ws.expert.severity 0+0 '8388608' Severity level: Error
        4 _ws.expert.group 0+0 '117440512' Group: Malformed
        3h _ws.malformed 30+0 '' Malformed Packet
        """##),
    ConversationSample(
      "networks of switches", ["vtp"],
      packets: [
        """
        01000ccccccc0200000000aa0070aaaa0300000c2003010201034c41420000000000000000000000
        0000000000000000000000000000000000000000000540000107000105dc000186a164656661756c
        74000101000102010002030100030401000405010005060100060701000708010008090100090a01
        000a0b01000b
        """,
        """
        01000ccccccc0200000000aa0058aaaa0300000c2003010201034c41420000000000000000000000
        0000000000000000000000000000000000000000000528010507000105dc000186a164656661756c
        740008010002090100020a0100010601000107010001
        """,
        """
        01000ccccccc0200000000aa004aaaaa0300000c2003010201034c41420000000000000000000000
        000000000000000000000000000000000000000000051a000107000105dc000186a164656661756c
        7400010200010002
        """,
        """
        01000ccccccc0200000000aa003aaaaa0300000c2003010201034c41420000000000000000000000
        0000000000000000000000000000000000000000000500000000000000000000
        """,
        """
        01000ccccccc0200000000aa0050aaaa0300000c2003010100000000000000000000000000000000
        000000000000000000000000000000000000000000050a0000013933303330313030303030306d6d
        6d6d6d6d6d6d6d6d6d6d6d6d6d6d000000000000000000
        """,
        """
        01000ccccccc0200000000aa0033aaaa0300000c2003010400034c41420000000000000000000000
        000000000000000000000000000000000000000103ffff0100
        """,
      ],
      rows: ##"""
        0 vtp 22+104 '' VLAN Trunking Protocol
        1 vtp.version 22+1 '0x01' Version: 0x01
        1 vtp.code 23+1 '0x02' Code: Subset Advertisement (0x02)
        1 vtp.seq_num 24+1 '1' Sequence Number: 1
        1 vtp.md_len 25+1 '3' Management Domain Length: 3
        1 vtp.md 26+32 'LAB' Management Domain: LAB
        1 vtp.conf_rev_num 58+4 '5' Configuration Revision Number: 5
        1  62+64 'VLAN Information'
        2 vtp.vlan_info.len 62+1 '64' VLAN Information Length: 64
        2 vtp.vlan_info.status 63+1 '0x00' Status: 0x00
        3 vtp.vlan_info.status.vlan_susp 63+1 'False' .... ...0 = VLAN suspended: False
        2 vtp.vlan_info.vlan_type 64+1 '0x01' VLAN Type: Ethernet (0x01)
        2 vtp.vlan_info.vlan_name_len 65+1 '7' VLAN Name Length: 7
        2 vtp.vlan_info.isl_vlan_id 66+2 '0x0001' ISL VLAN ID: 0x0001
        2 vtp.vlan_info.mtu_size 68+2 '1500' MTU Size: 1500
        2 vtp.vlan_info.802_10_index 70+4 '0x000186a1' 802.10 Index: 0x000186a1
        2 vtp.vlan_info.vlan_name 74+8 'default' VLAN Name: default
        2  82+4 'Source-Routing Ring Number'
        3 vtp.vlan_info.tlv_type 82+1 '0x01' Type: Source-Routing Ring Number (0x01)
        3 vtp.vlan_info.tlv_len 83+1 '1' Length: 1
        3 vtp.vlan_info.src_route_ring_num 84+2 '0x0001' Source-Routing Ring Number: 0x0001
        2  86+4 'Source-Routing Bridge Number'
        3 vtp.vlan_info.tlv_type 86+1 '0x02' Type: Source-Routing Bridge Number (0x02)
        3 vtp.vlan_info.tlv_len 87+1 '1' Length: 1
        3 vtp.vlan_info.src_route_bridge_num 88+2 '0x0002' Source-Routing Bridge Number: 0x0002
        2  90+4 'Spanning-Tree Protocol Type'
        3 vtp.vlan_info.tlv_type 90+1 '0x03' Type: Spanning-Tree Protocol Type (0x03)
        3 vtp.vlan_info.tlv_len 91+1 '1' Length: 1
        3 vtp.vlan_info.stp_type 92+2 '0x0003' Spanning-Tree Protocol Type: Auto (0x0003)
        2  94+4 'Parent VLAN'
        3 vtp.vlan_info.tlv_type 94+1 '0x04' Type: Parent VLAN (0x04)
        3 vtp.vlan_info.tlv_len 95+1 '1' Length: 1
        3 vtp.vlan_info.parent_vlan 96+2 '0x0004' Parent VLAN: 0x0004
        2  98+4 'Translationally Bridged VLANs'
        3 vtp.vlan_info.tlv_type 98+1 '0x05' Type: Translationally Bridged VLANs (0x05)
        3 vtp.vlan_info.tlv_len 99+1 '1' Length: 1
        3 vtp.vlan_info.translationally_bridged_vlans 100+2 '0x0005' Translationally Bridged VLANs: 0x0005
        2  102+4 'Pruning'
        3 vtp.vlan_info.tlv_type 102+1 '0x06' Type: Pruning (0x06)
        3 vtp.vlan_info.tlv_len 103+1 '1' Length: 1
        3 vtp.vlan_info.pruning 104+2 '0x0006' Pruning: Unknown (0x0006)
        2  106+4 'Bridge Type'
        3 vtp.vlan_info.tlv_type 106+1 '0x07' Type: Bridge Type (0x07)
        3 vtp.vlan_info.tlv_len 107+1 '1' Length: 1
        3 vtp.vlan_info.bridge_type 108+2 '0x0007' Bridge Type: Unknown (0x0007)
        2  110+4 'Max ARE Hop Count'
        3 vtp.vlan_info.tlv_type 110+1 '0x08' Type: Max ARE Hop Count (0x08)
        3 vtp.vlan_info.tlv_len 111+1 '1' Length: 1
        3 vtp.vlan_info.max_are_hop_count 112+2 '8' Max ARE Hop Count: 8
        2  114+4 'Max STE Hop Count'
        3 vtp.vlan_info.tlv_type 114+1 '0x09' Type: Max STE Hop Count (0x09)
        3 vtp.vlan_info.tlv_len 115+1 '1' Length: 1
        3 vtp.vlan_info.max_ste_hop_count 116+2 '9' Max STE Hop Count: 9
        2  118+4 'Backup CRF Mode'
        3 vtp.vlan_info.tlv_type 118+1 '0x0a' Type: Backup CRF Mode (0x0a)
        3 vtp.vlan_info.tlv_len 119+1 '1' Length: 1
        3 vtp.vlan_info.backup_crf_mode 120+2 '0x000a' Backup CRF Mode: Unknown (0x000a)
        2  122+4 'Unknown TLV type: 0x0b'
        3 vtp.vlan_info.tlv_type 122+1 '0x0b' Type: Unknown (0x0b)
        3 vtp.vlan_info.tlv_len 123+1 '1' Length: 1
        3 vtp.vlan_info.data 124+2 '00:0b' Data: 000b
        0 vtp 22+80 '' VLAN Trunking Protocol
        1 vtp.version 22+1 '0x01' Version: 0x01
        1 vtp.code 23+1 '0x02' Code: Subset Advertisement (0x02)
        1 vtp.seq_num 24+1 '1' Sequence Number: 1
        1 vtp.md_len 25+1 '3' Management Domain Length: 3
        1 vtp.md 26+32 'LAB' Management Domain: LAB
        1 vtp.conf_rev_num 58+4 '5' Configuration Revision Number: 5
        1  62+40 'VLAN Information'
        2 vtp.vlan_info.len 62+1 '40' VLAN Information Length: 40
        2 vtp.vlan_info.status 63+1 '0x01' Status: 0x01 (VLAN suspended)
        3 vtp.vlan_info.status.vlan_susp 63+1 'True' .... ...1 = VLAN suspended: True
        2 vtp.vlan_info.vlan_type 64+1 '0x05' VLAN Type: TrBRF (0x05)
        2 vtp.vlan_info.vlan_name_len 65+1 '7' VLAN Name Length: 7
        2 vtp.vlan_info.isl_vlan_id 66+2 '0x0001' ISL VLAN ID: 0x0001
        2 vtp.vlan_info.mtu_size 68+2 '1500' MTU Size: 1500
        2 vtp.vlan_info.802_10_index 70+4 '0x000186a1' 802.10 Index: 0x000186a1
        2 vtp.vlan_info.vlan_name 74+8 'default' VLAN Name: default
        2  82+4 'Max ARE Hop Count'
        3 vtp.vlan_info.tlv_type 82+1 '0x08' Type: Max ARE Hop Count (0x08)
        3 vtp.vlan_info.tlv_len 83+1 '1' Length: 1
        3 vtp.vlan_info.max_are_hop_count 84+2 '2' Max ARE Hop Count: 2
        2  86+4 'Max STE Hop Count'
        3 vtp.vlan_info.tlv_type 86+1 '0x09' Type: Max STE Hop Count (0x09)
        3 vtp.vlan_info.tlv_len 87+1 '1' Length: 1
        3 vtp.vlan_info.max_ste_hop_count 88+2 '2' Max STE Hop Count: 2
        2  90+4 'Backup CRF Mode'
        3 vtp.vlan_info.tlv_type 90+1 '0x0a' Type: Backup CRF Mode (0x0a)
        3 vtp.vlan_info.tlv_len 91+1 '1' Length: 1
        3 vtp.vlan_info.backup_crf_mode 92+2 '0x0001' Backup CRF Mode: TrCRF is configured as a backup (0x0001)
        2  94+4 'Pruning'
        3 vtp.vlan_info.tlv_type 94+1 '0x06' Type: Pruning (0x06)
        3 vtp.vlan_info.tlv_len 95+1 '1' Length: 1
        3 vtp.vlan_info.pruning 96+2 '0x0001' Pruning: Enabled (0x0001)
        2  98+4 'Bridge Type'
        3 vtp.vlan_info.tlv_type 98+1 '0x07' Type: Bridge Type (0x07)
        3 vtp.vlan_info.tlv_len 99+1 '1' Length: 1
        3 vtp.vlan_info.bridge_type 100+2 '0x0001' Bridge Type: SRT (0x0001)
        0 vtp 22+66 '' VLAN Trunking Protocol
        1 vtp.version 22+1 '0x01' Version: 0x01
        1 vtp.code 23+1 '0x02' Code: Subset Advertisement (0x02)
        1 vtp.seq_num 24+1 '1' Sequence Number: 1
        1 vtp.md_len 25+1 '3' Management Domain Length: 3
        1 vtp.md 26+32 'LAB' Management Domain: LAB
        1 vtp.conf_rev_num 58+4 '5' Configuration Revision Number: 5
        1  62+26 'VLAN Information'
        2 vtp.vlan_info.len 62+1 '26' VLAN Information Length: 26
        2 vtp.vlan_info.status 63+1 '0x00' Status: 0x00
        3 vtp.vlan_info.status.vlan_susp 63+1 'False' .... ...0 = VLAN suspended: False
        2 vtp.vlan_info.vlan_type 64+1 '0x01' VLAN Type: Ethernet (0x01)
        2 vtp.vlan_info.vlan_name_len 65+1 '7' VLAN Name Length: 7
        2 vtp.vlan_info.isl_vlan_id 66+2 '0x0001' ISL VLAN ID: 0x0001
        2 vtp.vlan_info.mtu_size 68+2 '1500' MTU Size: 1500
        2 vtp.vlan_info.802_10_index 70+4 '0x000186a1' 802.10 Index: 0x000186a1
        2 vtp.vlan_info.vlan_name 74+8 'default' VLAN Name: default
        2  82+6 'Source-Routing Ring Number'
        3 vtp.vlan_info.tlv_type 82+1 '0x01' Type: Source-Routing Ring Number (0x01)
        3 vtp.vlan_info.tlv_len 83+1 '2' Length: 2
        3 _ws.expert 82+0 '' Expert Info (Warning/Protocol): Source-Routing Ring Number: Bad length 4
        4 vtp.vlan_info.tlv_len.bad 0+0 '' Source-Routing Ring Number: Bad length 4
        4h _ws.expert.message 0+0 'Source-Routing Ring Number: Bad length 4' Message: Source-Routing Ring Number: Bad length 4
        4 _ws.expert.severity 0+0 '6291456' Severity level: Warning
        4 _ws.expert.group 0+0 '150994944' Group: Protocol
        0 vtp 22+50 '' VLAN Trunking Protocol
        1 vtp.version 22+1 '0x01' Version: 0x01
        1 vtp.code 23+1 '0x02' Code: Subset Advertisement (0x02)
        1 vtp.seq_num 24+1 '1' Sequence Number: 1
        1 vtp.md_len 25+1 '3' Management Domain Length: 3
        1 vtp.md 26+32 'LAB' Management Domain: LAB
        1 vtp.conf_rev_num 58+4 '5' Configuration Revision Number: 5
        1  62+0 'VLAN Information'
        2 vtp.vlan_info.len 62+1 '0' VLAN Information Length: 0
        2 vtp.vlan_info.status 63+1 '0x00' Status: 0x00
        3 vtp.vlan_info.status.vlan_susp 63+1 'False' .... ...0 = VLAN suspended: False
        2 vtp.vlan_info.vlan_type 64+1 '0x00' VLAN Type: Unknown (0x00)
        2 vtp.vlan_info.vlan_name_len 65+1 '0' VLAN Name Length: 0
        2 vtp.vlan_info.isl_vlan_id 66+2 '0x0000' ISL VLAN ID: 0x0000
        2 vtp.vlan_info.mtu_size 68+2 '0' MTU Size: 0
        0 vtp 22+72 '' VLAN Trunking Protocol
        1 vtp.version 22+1 '0x01' Version: 0x01
        1 vtp.code 23+1 '0x01' Code: Summary Advertisement (0x01)
        1 vtp.followers 24+1 '0' Followers: 0
        1 vtp.md_len 25+1 '0' Management Domain Length: 0
        1 vtp.md 26+32 '' Management Domain:
        1 vtp.conf_rev_num 58+4 '5' Configuration Revision Number: 5
        1 vtp.upd_id 62+4 '10.0.0.1' Updater Identity: 10.0.0.1
        1 vtp.upd_ts 66+12 '930301000000' Update Timestamp: 93-03-01 00:00:00
        1 vtp.md5_digest 78+16 '6d:6d:6d:6d:6d:6d:6d:6d:6d:6d:6d:6d:6d:6d:6d:6d' MD5 Digest: 6d6d6d6d6d6d6d6d6d6d6d6d6d6d6d6d
        0 vtp 22+43 '' VLAN Trunking Protocol
        1 vtp.version 22+1 '0x01' Version: 0x01
        1 vtp.code 23+1 '0x04' Code: Join/Prune Message (0x04)
        1 vtp.reserved 24+1 '00' Reserved: 00
        1 vtp.md_len 25+1 '3' Management Domain Length: 3
        1 vtp.md 26+32 'LAB' Management Domain: LAB
        1 vtp.pruning.first 58+2 '1' First VLAN ID: 1
        1 vtp.pruning.last 60+2 '1023' Last VLAN ID: 1023
        1  62+3 'Advertised active (i.e. not pruned) VLANs'
        2 vtp.pruning.active 62+1 '1' VLAN: 1
        2 vtp.pruning.active 62+1 '2' VLAN: 2
        2 vtp.pruning.active 62+1 '3' VLAN: 3
        2 vtp.pruning.active 62+1 '4' VLAN: 4
        2 vtp.pruning.active 62+1 '5' VLAN: 5
        2 vtp.pruning.active 62+1 '6' VLAN: 6
        2 vtp.pruning.active 62+1 '7' VLAN: 7
        2 vtp.pruning.active 62+1 '8' VLAN: 8
        2 vtp.pruning.active 63+1 '16' VLAN: 16
        """##),
    ConversationSample(
      "aggregated links", ["slow", "lacp"],
      packets: [
        """
        0180c20000020200000000aa88090101011480000011223344550001008000073d00000002148000
        0011223344550001008000073f000000031000640000000000000000000000000000000000000000
        00000000000000000000000000000000000000000000000000000000000000000000000000000000
        00000000
        """,
        """
        0180c20000020200000000aa8809010101148000001122334455000100800007c500000002148000
        00112233445500010080000700000000031000640000000000000000000000000000000000000000
        00000000000000000000000000000000000000000000000000000000000000000000000000000000
        00000000
        """,
        """
        0180c20000020200000000aa88090102011480000011223344550001008000073d00000002148000
        0011223344550001008000073f000000031000640000000000000000000000000000040800000001
        00020000000000000000000000000000000000000000000000000000000000000000000000000000
        00000000
        """,
        """
        0180c20000020200000000aa88090101091480000011223344550001008000073d00000002148000
        0011223344550001008000073f000000031000640000000000000000000000000000000000000000
        00000000000000000000000000000000000000000000000000000000000000000000000000000000
        00000000
        """,
        """
        0180c20000020200000000aa88090101011480000011223344550001008000073d00000002148000
        0011223344550001008000073f00000003100064
        """,
      ],
      rows: ##"""
        0 slow 14+1 '' 802.3 Slow protocols
        1 slow.subtype 14+1 '0x01' Slow Protocols subtype: LACP (0x01)
        0 lacp 15+109 '' Link Aggregation Control Protocol
        1 lacp.version 15+1 '0x01' LACP Version: 0x01
        1 lacp.tlv_type 16+1 '0x01' TLV Type: Actor Information (0x01)
        1 lacp.tlv_length 17+1 '0x14' TLV Length: 0x14
        1 lacp.actor.sys_priority 18+2 '32768' Actor System Priority: 32768
        1 lacp.actor.sysid 20+6 '00:11:22:33:44:55' Actor System ID: 00:11:22:33:44:55
        1 lacp.actor.key 26+2 '1' Actor Key: 1
        1 lacp.actor.port_priority 28+2 '128' Actor Port Priority: 128
        1 lacp.actor.port 30+2 '7' Actor Port: 7
        1 lacp.actor.state 32+1 '0x3d' Actor State: 0x3d, LACP Activity, Aggregation, Synchronization, Collecting, Distributing
        2 lacp.actor.state.activity 32+1 'True' .... ...1 = LACP Activity: Active
        2 lacp.actor.state.timeout 32+1 'False' .... ..0. = LACP Timeout: Long Timeout
        2 lacp.actor.state.aggregation 32+1 'True' .... .1.. = Aggregation: Aggregatable
        2 lacp.actor.state.synchronization 32+1 'True' .... 1... = Synchronization: In Sync
        2 lacp.actor.state.collecting 32+1 'True' ...1 .... = Collecting: Enabled
        2 lacp.actor.state.distributing 32+1 'True' ..1. .... = Distributing: Enabled
        2 lacp.actor.state.defaulted 32+1 'False' .0.. .... = Defaulted: No
        2 lacp.actor.state.expired 32+1 'False' 0... .... = Expired: No
        1 lacp.actor.state_str 32+1 '**DCSG*A' Actor State Flags: **DCSG*A
        1 lacp.actor.reserved 33+3 '00:00:00' Reserved: 000000
        1 lacp.tlv_type 36+1 '0x02' TLV Type: Partner Information (0x02)
        1 lacp.tlv_length 37+1 '0x14' TLV Length: 0x14
        1 lacp.partner.sys_priority 38+2 '32768' Partner System Priority: 32768
        1 lacp.partner.sysid 40+6 '00:11:22:33:44:55' Partner System: 00:11:22:33:44:55
        1 lacp.partner.key 46+2 '1' Partner Key: 1
        1 lacp.partner.port_priority 48+2 '128' Partner Port Priority: 128
        1 lacp.partner.port 50+2 '7' Partner Port: 7
        1 lacp.partner.state 52+1 '0x3f' Partner State: 0x3f, LACP Activity, LACP Timeout, Aggregation, Synchronization, Collecting, Distributing
        2 lacp.partner.state.activity 52+1 'True' .... ...1 = LACP Activity: Active
        2 lacp.partner.state.timeout 52+1 'True' .... ..1. = LACP Timeout: Short Timeout
        2 lacp.partner.state.aggregation 52+1 'True' .... .1.. = Aggregation: Aggregatable
        2 lacp.partner.state.synchronization 52+1 'True' .... 1... = Synchronization: In Sync
        2 lacp.partner.state.collecting 52+1 'True' ...1 .... = Collecting: Enabled
        2 lacp.partner.state.distributing 52+1 'True' ..1. .... = Distributing: Enabled
        2 lacp.partner.state.defaulted 52+1 'False' .0.. .... = Defaulted: No
        2 lacp.partner.state.expired 52+1 'False' 0... .... = Expired: No
        1 lacp.partner.state_str 52+1 '**DCSGSA' Partner State Flags: **DCSGSA
        1 lacp.partner.reserved 53+3 '00:00:00' Reserved: 000000
        1 lacp.tlv_type 56+1 '0x03' TLV Type: Collector Information (0x03)
        1 lacp.tlv_length 57+1 '0x10' TLV Length: 0x10
        1 lacp.collector.max_delay 58+2 '100' Collector Max Delay: 100
        1 lacp.coll_reserved 60+12 '00:00:00:00:00:00:00:00:00:00:00:00' Reserved: 000000000000000000000000
        1 lacp.tlv_type 72+1 '0x00' TLV Type: Terminator (0x00)
        1 lacp.tlv_length 73+1 '0x00' TLV Length: 0x00
        1 lacp.pad 74+50 '00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00' Pad: 0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
        0 slow 14+1 '' 802.3 Slow protocols
        1 slow.subtype 14+1 '0x01' Slow Protocols subtype: LACP (0x01)
        0 lacp 15+109 '' Link Aggregation Control Protocol
        1 lacp.version 15+1 '0x01' LACP Version: 0x01
        1 lacp.tlv_type 16+1 '0x01' TLV Type: Actor Information (0x01)
        1 lacp.tlv_length 17+1 '0x14' TLV Length: 0x14
        1 lacp.actor.sys_priority 18+2 '32768' Actor System Priority: 32768
        1 lacp.actor.sysid 20+6 '00:11:22:33:44:55' Actor System ID: 00:11:22:33:44:55
        1 lacp.actor.key 26+2 '1' Actor Key: 1
        1 lacp.actor.port_priority 28+2 '128' Actor Port Priority: 128
        1 lacp.actor.port 30+2 '7' Actor Port: 7
        1 lacp.actor.state 32+1 '0xc5' Actor State: 0xc5, LACP Activity, Aggregation, Defaulted, Expired
        2 lacp.actor.state.activity 32+1 'True' .... ...1 = LACP Activity: Active
        2 lacp.actor.state.timeout 32+1 'False' .... ..0. = LACP Timeout: Long Timeout
        2 lacp.actor.state.aggregation 32+1 'True' .... .1.. = Aggregation: Aggregatable
        2 lacp.actor.state.synchronization 32+1 'False' .... 0... = Synchronization: Out of Sync
        2 lacp.actor.state.collecting 32+1 'False' ...0 .... = Collecting: Disabled
        2 lacp.actor.state.distributing 32+1 'False' ..0. .... = Distributing: Disabled
        2 lacp.actor.state.defaulted 32+1 'True' .1.. .... = Defaulted: Yes
        2 lacp.actor.state.expired 32+1 'True' 1... .... = Expired: Yes
        1 lacp.actor.state_str 32+1 'EF***G*A' Actor State Flags: EF***G*A
        1 lacp.actor.reserved 33+3 '00:00:00' Reserved: 000000
        1 lacp.tlv_type 36+1 '0x02' TLV Type: Partner Information (0x02)
        1 lacp.tlv_length 37+1 '0x14' TLV Length: 0x14
        1 lacp.partner.sys_priority 38+2 '32768' Partner System Priority: 32768
        1 lacp.partner.sysid 40+6 '00:11:22:33:44:55' Partner System: 00:11:22:33:44:55
        1 lacp.partner.key 46+2 '1' Partner Key: 1
        1 lacp.partner.port_priority 48+2 '128' Partner Port Priority: 128
        1 lacp.partner.port 50+2 '7' Partner Port: 7
        1 lacp.partner.state 52+1 '0x00' Partner State: 0x00
        2 lacp.partner.state.activity 52+1 'False' .... ...0 = LACP Activity: Passive
        2 lacp.partner.state.timeout 52+1 'False' .... ..0. = LACP Timeout: Long Timeout
        2 lacp.partner.state.aggregation 52+1 'False' .... .0.. = Aggregation: Individual
        2 lacp.partner.state.synchronization 52+1 'False' .... 0... = Synchronization: Out of Sync
        2 lacp.partner.state.collecting 52+1 'False' ...0 .... = Collecting: Disabled
        2 lacp.partner.state.distributing 52+1 'False' ..0. .... = Distributing: Disabled
        2 lacp.partner.state.defaulted 52+1 'False' .0.. .... = Defaulted: No
        2 lacp.partner.state.expired 52+1 'False' 0... .... = Expired: No
        1 lacp.partner.state_str 52+1 '********' Partner State Flags: ********
        1 lacp.partner.reserved 53+3 '00:00:00' Reserved: 000000
        1 lacp.tlv_type 56+1 '0x03' TLV Type: Collector Information (0x03)
        1 lacp.tlv_length 57+1 '0x10' TLV Length: 0x10
        1 lacp.collector.max_delay 58+2 '100' Collector Max Delay: 100
        1 lacp.coll_reserved 60+12 '00:00:00:00:00:00:00:00:00:00:00:00' Reserved: 000000000000000000000000
        1 lacp.tlv_type 72+1 '0x00' TLV Type: Terminator (0x00)
        1 lacp.tlv_length 73+1 '0x00' TLV Length: 0x00
        1 lacp.pad 74+50 '00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00' Pad: 0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
        0 slow 14+1 '' 802.3 Slow protocols
        1 slow.subtype 14+1 '0x01' Slow Protocols subtype: LACP (0x01)
        0 lacp 15+109 '' Link Aggregation Control Protocol
        1 lacp.version 15+1 '0x02' LACP Version: 0x02
        1 lacp.tlv_type 16+1 '0x01' TLV Type: Actor Information (0x01)
        1 lacp.tlv_length 17+1 '0x14' TLV Length: 0x14
        1 lacp.actor.sys_priority 18+2 '32768' Actor System Priority: 32768
        1 lacp.actor.sysid 20+6 '00:11:22:33:44:55' Actor System ID: 00:11:22:33:44:55
        1 lacp.actor.key 26+2 '1' Actor Key: 1
        1 lacp.actor.port_priority 28+2 '128' Actor Port Priority: 128
        1 lacp.actor.port 30+2 '7' Actor Port: 7
        1 lacp.actor.state 32+1 '0x3d' Actor State: 0x3d, LACP Activity, Aggregation, Synchronization, Collecting, Distributing
        2 lacp.actor.state.activity 32+1 'True' .... ...1 = LACP Activity: Active
        2 lacp.actor.state.timeout 32+1 'False' .... ..0. = LACP Timeout: Long Timeout
        2 lacp.actor.state.aggregation 32+1 'True' .... .1.. = Aggregation: Aggregatable
        2 lacp.actor.state.synchronization 32+1 'True' .... 1... = Synchronization: In Sync
        2 lacp.actor.state.collecting 32+1 'True' ...1 .... = Collecting: Enabled
        2 lacp.actor.state.distributing 32+1 'True' ..1. .... = Distributing: Enabled
        2 lacp.actor.state.defaulted 32+1 'False' .0.. .... = Defaulted: No
        2 lacp.actor.state.expired 32+1 'False' 0... .... = Expired: No
        1 lacp.actor.state_str 32+1 '**DCSG*A' Actor State Flags: **DCSG*A
        1 lacp.actor.reserved 33+3 '00:00:00' Reserved: 000000
        1 lacp.tlv_type 36+1 '0x02' TLV Type: Partner Information (0x02)
        1 lacp.tlv_length 37+1 '0x14' TLV Length: 0x14
        1 lacp.partner.sys_priority 38+2 '32768' Partner System Priority: 32768
        1 lacp.partner.sysid 40+6 '00:11:22:33:44:55' Partner System: 00:11:22:33:44:55
        1 lacp.partner.key 46+2 '1' Partner Key: 1
        1 lacp.partner.port_priority 48+2 '128' Partner Port Priority: 128
        1 lacp.partner.port 50+2 '7' Partner Port: 7
        1 lacp.partner.state 52+1 '0x3f' Partner State: 0x3f, LACP Activity, LACP Timeout, Aggregation, Synchronization, Collecting, Distributing
        2 lacp.partner.state.activity 52+1 'True' .... ...1 = LACP Activity: Active
        2 lacp.partner.state.timeout 52+1 'True' .... ..1. = LACP Timeout: Short Timeout
        2 lacp.partner.state.aggregation 52+1 'True' .... .1.. = Aggregation: Aggregatable
        2 lacp.partner.state.synchronization 52+1 'True' .... 1... = Synchronization: In Sync
        2 lacp.partner.state.collecting 52+1 'True' ...1 .... = Collecting: Enabled
        2 lacp.partner.state.distributing 52+1 'True' ..1. .... = Distributing: Enabled
        2 lacp.partner.state.defaulted 52+1 'False' .0.. .... = Defaulted: No
        2 lacp.partner.state.expired 52+1 'False' 0... .... = Expired: No
        1 lacp.partner.state_str 52+1 '**DCSGSA' Partner State Flags: **DCSGSA
        1 lacp.partner.reserved 53+3 '00:00:00' Reserved: 000000
        1 lacp.tlv_type 56+1 '0x03' TLV Type: Collector Information (0x03)
        1 lacp.tlv_length 57+1 '0x10' TLV Length: 0x10
        1 lacp.collector.max_delay 58+2 '100' Collector Max Delay: 100
        1 lacp.coll_reserved 60+12 '00:00:00:00:00:00:00:00:00:00:00:00' Reserved: 000000000000000000000000
        1 lacp.tlv_type 72+1 '0x00' TLV Type: Terminator (0x00)
        1 lacp.tlv_length 73+1 '0x00' TLV Length: 0x00
        1 lacp.pad 74+50 '04:08:00:00:00:01:00:02:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00' Pad: 0408000000010002000000000000000000000000000000000000000000000000000000000000000000000000000000000000
        0 slow 14+1 '' 802.3 Slow protocols
        1 slow.subtype 14+1 '0x01' Slow Protocols subtype: LACP (0x01)
        0 lacp 15+109 '' Link Aggregation Control Protocol
        1 lacp.version 15+1 '0x01' LACP Version: 0x01
        1 lacp.tlv_type 16+1 '0x09' TLV Type: Unknown (0x09)
        2 _ws.expert 16+0 '' Expert Info (Error/Malformed): TLV is not expected type
        3 lacp.wrong_tlv_type 0+0 '' TLV is not expected type
        3h _ws.expert.message 0+0 'TLV is not expected type' Message: TLV is not expected type
        3 _ws.expert.severity 0+0 '8388608' Severity level: Error
        3 _ws.expert.group 0+0 '117440512' Group: Malformed
        2h _ws.malformed 16+0 '' Malformed Packet
        1 lacp.tlv_length 17+1 '0x14' TLV Length: 0x14
        1 lacp.actor.sys_priority 18+2 '32768' Actor System Priority: 32768
        1 lacp.actor.sysid 20+6 '00:11:22:33:44:55' Actor System ID: 00:11:22:33:44:55
        1 lacp.actor.key 26+2 '1' Actor Key: 1
        1 lacp.actor.port_priority 28+2 '128' Actor Port Priority: 128
        1 lacp.actor.port 30+2 '7' Actor Port: 7
        1 lacp.actor.state 32+1 '0x3d' Actor State: 0x3d, LACP Activity, Aggregation, Synchronization, Collecting, Distributing
        2 lacp.actor.state.activity 32+1 'True' .... ...1 = LACP Activity: Active
        2 lacp.actor.state.timeout 32+1 'False' .... ..0. = LACP Timeout: Long Timeout
        2 lacp.actor.state.aggregation 32+1 'True' .... .1.. = Aggregation: Aggregatable
        2 lacp.actor.state.synchronization 32+1 'True' .... 1... = Synchronization: In Sync
        2 lacp.actor.state.collecting 32+1 'True' ...1 .... = Collecting: Enabled
        2 lacp.actor.state.distributing 32+1 'True' ..1. .... = Distributing: Enabled
        2 lacp.actor.state.defaulted 32+1 'False' .0.. .... = Defaulted: No
        2 lacp.actor.state.expired 32+1 'False' 0... .... = Expired: No
        1 lacp.actor.state_str 32+1 '**DCSG*A' Actor State Flags: **DCSG*A
        1 lacp.actor.reserved 33+3 '00:00:00' Reserved: 000000
        1 lacp.tlv_type 36+1 '0x02' TLV Type: Partner Information (0x02)
        1 lacp.tlv_length 37+1 '0x14' TLV Length: 0x14
        1 lacp.partner.sys_priority 38+2 '32768' Partner System Priority: 32768
        1 lacp.partner.sysid 40+6 '00:11:22:33:44:55' Partner System: 00:11:22:33:44:55
        1 lacp.partner.key 46+2 '1' Partner Key: 1
        1 lacp.partner.port_priority 48+2 '128' Partner Port Priority: 128
        1 lacp.partner.port 50+2 '7' Partner Port: 7
        1 lacp.partner.state 52+1 '0x3f' Partner State: 0x3f, LACP Activity, LACP Timeout, Aggregation, Synchronization, Collecting, Distributing
        2 lacp.partner.state.activity 52+1 'True' .... ...1 = LACP Activity: Active
        2 lacp.partner.state.timeout 52+1 'True' .... ..1. = LACP Timeout: Short Timeout
        2 lacp.partner.state.aggregation 52+1 'True' .... .1.. = Aggregation: Aggregatable
        2 lacp.partner.state.synchronization 52+1 'True' .... 1... = Synchronization: In Sync
        2 lacp.partner.state.collecting 52+1 'True' ...1 .... = Collecting: Enabled
        2 lacp.partner.state.distributing 52+1 'True' ..1. .... = Distributing: Enabled
        2 lacp.partner.state.defaulted 52+1 'False' .0.. .... = Defaulted: No
        2 lacp.partner.state.expired 52+1 'False' 0... .... = Expired: No
        1 lacp.partner.state_str 52+1 '**DCSGSA' Partner State Flags: **DCSGSA
        1 lacp.partner.reserved 53+3 '00:00:00' Reserved: 000000
        1 lacp.tlv_type 56+1 '0x03' TLV Type: Collector Information (0x03)
        1 lacp.tlv_length 57+1 '0x10' TLV Length: 0x10
        1 lacp.collector.max_delay 58+2 '100' Collector Max Delay: 100
        1 lacp.coll_reserved 60+12 '00:00:00:00:00:00:00:00:00:00:00:00' Reserved: 000000000000000000000000
        1 lacp.tlv_type 72+1 '0x00' TLV Type: Terminator (0x00)
        1 lacp.tlv_length 73+1 '0x00' TLV Length: 0x00
        1 lacp.pad 74+50 '00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00' Pad: 0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
        0 slow 14+1 '' 802.3 Slow protocols
        1 slow.subtype 14+1 '0x01' Slow Protocols subtype: LACP (0x01)
        0 lacp 15+45 '' Link Aggregation Control Protocol
        1 lacp.version 15+1 '0x01' LACP Version: 0x01
        1 lacp.tlv_type 16+1 '0x01' TLV Type: Actor Information (0x01)
        1 lacp.tlv_length 17+1 '0x14' TLV Length: 0x14
        1 lacp.actor.sys_priority 18+2 '32768' Actor System Priority: 32768
        1 lacp.actor.sysid 20+6 '00:11:22:33:44:55' Actor System ID: 00:11:22:33:44:55
        1 lacp.actor.key 26+2 '1' Actor Key: 1
        1 lacp.actor.port_priority 28+2 '128' Actor Port Priority: 128
        1 lacp.actor.port 30+2 '7' Actor Port: 7
        1 lacp.actor.state 32+1 '0x3d' Actor State: 0x3d, LACP Activity, Aggregation, Synchronization, Collecting, Distributing
        2 lacp.actor.state.activity 32+1 'True' .... ...1 = LACP Activity: Active
        2 lacp.actor.state.timeout 32+1 'False' .... ..0. = LACP Timeout: Long Timeout
        2 lacp.actor.state.aggregation 32+1 'True' .... .1.. = Aggregation: Aggregatable
        2 lacp.actor.state.synchronization 32+1 'True' .... 1... = Synchronization: In Sync
        2 lacp.actor.state.collecting 32+1 'True' ...1 .... = Collecting: Enabled
        2 lacp.actor.state.distributing 32+1 'True' ..1. .... = Distributing: Enabled
        2 lacp.actor.state.defaulted 32+1 'False' .0.. .... = Defaulted: No
        2 lacp.actor.state.expired 32+1 'False' 0... .... = Expired: No
        1 lacp.actor.state_str 32+1 '**DCSG*A' Actor State Flags: **DCSG*A
        1 lacp.actor.reserved 33+3 '00:00:00' Reserved: 000000
        1 lacp.tlv_type 36+1 '0x02' TLV Type: Partner Information (0x02)
        1 lacp.tlv_length 37+1 '0x14' TLV Length: 0x14
        1 lacp.partner.sys_priority 38+2 '32768' Partner System Priority: 32768
        1 lacp.partner.sysid 40+6 '00:11:22:33:44:55' Partner System: 00:11:22:33:44:55
        1 lacp.partner.key 46+2 '1' Partner Key: 1
        1 lacp.partner.port_priority 48+2 '128' Partner Port Priority: 128
        1 lacp.partner.port 50+2 '7' Partner Port: 7
        1 lacp.partner.state 52+1 '0x3f' Partner State: 0x3f, LACP Activity, LACP Timeout, Aggregation, Synchronization, Collecting, Distributing
        2 lacp.partner.state.activity 52+1 'True' .... ...1 = LACP Activity: Active
        2 lacp.partner.state.timeout 52+1 'True' .... ..1. = LACP Timeout: Short Timeout
        2 lacp.partner.state.aggregation 52+1 'True' .... .1.. = Aggregation: Aggregatable
        2 lacp.partner.state.synchronization 52+1 'True' .... 1... = Synchronization: In Sync
        2 lacp.partner.state.collecting 52+1 'True' ...1 .... = Collecting: Enabled
        2 lacp.partner.state.distributing 52+1 'True' ..1. .... = Distributing: Enabled
        2 lacp.partner.state.defaulted 52+1 'False' .0.. .... = Defaulted: No
        2 lacp.partner.state.expired 52+1 'False' 0... .... = Expired: No
        1 lacp.partner.state_str 52+1 '**DCSGSA' Partner State Flags: **DCSGSA
        1 lacp.partner.reserved 53+3 '00:00:00' Reserved: 000000
        1 lacp.tlv_type 56+1 '0x03' TLV Type: Collector Information (0x03)
        1 lacp.tlv_length 57+1 '0x10' TLV Length: 0x10
        1 lacp.collector.max_delay 58+2 '100' Collector Max Delay: 100
        """##),
  ]
}
