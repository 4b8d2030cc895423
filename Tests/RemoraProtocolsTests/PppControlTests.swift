import Testing

/// PPP's address and authentication protocols against tshark 4.6.9.
@Suite struct PppControlTests {
  @Test(arguments: samples) func treeIsThatOfTshark(_ sample: LinkSample) throws {
    #expect(try sample.dissected() == sample.expected)
  }

  @Test(arguments: samples) func everyPrefixIsDissected(_ sample: LinkSample) throws {
    #expect(try sample.survivesEveryPrefix())
  }

  static let samples: [LinkSample] = [
    LinkSample(
      name: "deprecated addresses", link: 9,
      hex: """
        ff0380210101000e010a0102030405060708
        """,
      protocols: ["ipcp", "ipv6cp"],
      rows: #"""
        0 ipcp 4+14 '' PPP IP Control Protocol
        1 ppp.code 4+1 '1' Code: Configuration Request (1)
        1 ppp.identifier 5+1 '1' Identifier: 1 (0x01)
        1 ppp.length 6+2 '14' Length: 14
        1  8+10 'Options: (10 bytes), IP Addresses (deprecated)' 
        2 ipcp.opt.addrs 8+10 '01:0a:01:02:03:04:05:06:07:08' IP Addresses (deprecated)
        3 ipcp.opt.type 8+1 '1' Type: IP Addresses (deprecated) (1)
        3 ipcp.opt.length 9+1 '10' Length: 10
        3 ipcp.opt.src_address 10+4 '1.2.3.4' Source IP Address: 1.2.3.4
        3 ipcp.opt.dst_address 14+4 '5.6.7.8' Destination IP Address: 5.6.7.8
        """#),
    LinkSample(
      name: "VJ", link: 9,
      hex: """
        ff0380210101000a0206002d0f01
        """,
      protocols: ["ipcp", "ipv6cp"],
      rows: #"""
        0 ipcp 4+10 '' PPP IP Control Protocol
        1 ppp.code 4+1 '1' Code: Configuration Request (1)
        1 ppp.identifier 5+1 '1' Identifier: 1 (0x01)
        1 ppp.length 6+2 '10' Length: 10
        1  8+6 'Options: (6 bytes), IP Compression Protocol' 
        2 ipcp.opt.compress 8+6 '02:06:00:2d:0f:01' IP Compression Protocol
        3 ipcp.opt.type 8+1 '2' Type: IP Compression Protocol (2)
        3 ipcp.opt.length 9+1 '6' Length: 6
        3 ipcp.opt.compress_proto 10+2 '0x002d' IP Compression Protocol: VJ compression (0x002d)
        3 ipcp.opt.max_slot_id 12+1 '15' Max Slot ID: 15
        3 ipcp.opt.comp_slot_id 13+1 'True' .... ...1 = Comp Slot ID: The slot identifier may be compressed
        """#),
    LinkSample(
      name: "ROHC", link: 9,
      hex: """
        ff0380210101001402100003001005dc00a8010600000001
        """,
      protocols: ["ipcp", "ipv6cp"],
      rows: #"""
        0 ipcp 4+20 '' PPP IP Control Protocol
        1 ppp.code 4+1 '1' Code: Configuration Request (1)
        1 ppp.identifier 5+1 '1' Identifier: 1 (0x01)
        1 ppp.length 6+2 '20' Length: 20
        1  8+16 'Options: (16 bytes), IP Compression Protocol' 
        2 ipcp.opt.compress 8+16 '02:10:00:03:00:10:05:dc:00:a8:01:06:00:00:00:01' IP Compression Protocol
        3 ipcp.opt.type 8+1 '2' Type: IP Compression Protocol (2)
        3 ipcp.opt.length 9+1 '16' Length: 16
        3 ipcp.opt.compress_proto 10+2 '0x0003' IP Compression Protocol: Robust Header Compression (ROHC) (0x0003)
        3 ipcp.opt.max_cid 12+2 '16' Max CID: 16
        3 ipcp.opt.mrru 14+2 '1500' MRRU: 1500
        3 ipcp.opt.max_header 16+2 '168' Max Header: 168
        3  18+6 'Suboptions: (6 bytes), Profiles (RFC3241)' 
        4 ipcp.opt.rohc.profile_bytes 18+6 '01:06:00:00:00:01' Profiles (RFC3241)
        5 ipcp.opt.rohc.type 18+1 '1' Type: Profiles (RFC3241) (1)
        5 ipcp.opt.rohc.length 19+1 '6' Length: 6
        5 ipcp.opt.rohc.profile 20+2 '0x0000' Profile: ROHC uncompressed -- no compression (0x0000)
        5 ipcp.opt.rohc.profile 22+2 '0x0001' Profile: Unknown (0x0001)
        """#),
    LinkSample(
      name: "IPHC", link: 9,
      hex: """
        ff0380210101001902150061001000200100000500a801020202030303
        """,
      protocols: ["ipcp", "ipv6cp"],
      rows: #"""
        0 ipcp 4+25 '' PPP IP Control Protocol
        1 ppp.code 4+1 '1' Code: Configuration Request (1)
        1 ppp.identifier 5+1 '1' Identifier: 1 (0x01)
        1 ppp.length 6+2 '25' Length: 25
        1  8+21 'Options: (21 bytes), IP Compression Protocol' 
        2 ipcp.opt.compress 8+21 '02:15:00:61:00:10:00:20:01:00:00:05:00:a8:01:02:02:02:03:03:03' IP Compression Protocol
        3 ipcp.opt.type 8+1 '2' Type: IP Compression Protocol (2)
        3 ipcp.opt.length 9+1 '21' Length: 21
        3 ipcp.opt.compress_proto 10+2 '0x0061' IP Compression Protocol: IPHC compression (0x0061)
        3 ipcp.opt.tcp_space 12+2 '16' TCP Space: 16
        3 ipcp.opt.non_tcp_space 14+2 '32' Non TCP Space: 32
        3 ipcp.opt.f_max_period 16+2 '256' F Max Period: 256
        3 ipcp.opt.f_max_time 18+2 '5' F Max Time: 5
        3 ipcp.opt.max_header 20+2 '168' Max Header: 168
        3  22+7 'Suboptions: (7 bytes), RTP compression (RFC2508), Enhanced RTP compression (RFC3545), Negotiating header compression (RFC3545)' 
        4 ipcp.opt.iphc.rtp_compress 22+2 '01:02' RTP compression (RFC2508)
        5 ipcp.opt.iphc.type 22+1 '1' Type: RTP compression (RFC2508) (1)
        5 ipcp.opt.iphc.length 23+1 '2' Length: 2
        4 ipcp.opt.iphc.enhanced_rtp_compress 24+2 '02:02' Enhanced RTP compression (RFC3545)
        5 ipcp.opt.iphc.type 24+1 '2' Type: Enhanced RTP compression (RFC3545) (2)
        5 ipcp.opt.iphc.length 25+1 '2' Length: 2
        4 ipcp.opt.iphc.neghdrcomp 26+3 '03:03:03' Negotiating header compression (RFC3545)
        5 ipcp.opt.iphc.type 26+1 '3' Type: Negotiating header compression (RFC3545) (3)
        5 ipcp.opt.iphc.length 27+1 '3' Length: 3
        5 ipcp.opt.iphc.param 28+1 '3' Parameter: Unknown (3)
        """#),
    LinkSample(
      name: "address", link: 9,
      hex: """
        ff0380210101000a03060a000001
        """,
      protocols: ["ipcp", "ipv6cp"],
      rows: #"""
        0 ipcp 4+10 '' PPP IP Control Protocol
        1 ppp.code 4+1 '1' Code: Configuration Request (1)
        1 ppp.identifier 5+1 '1' Identifier: 1 (0x01)
        1 ppp.length 6+2 '10' Length: 10
        1  8+6 'Options: (6 bytes), IP Address' 
        2 ipcp.opt.addr 8+6 '03:06:0a:00:00:01' IP Address
        3 ipcp.opt.type 8+1 '3' Type: IP Address (3)
        3 ipcp.opt.length 9+1 '6' Length: 6
        3 ipcp.opt.ip_address 10+4 '10.0.0.1' IP Address: 10.0.0.1
        """#),
    LinkSample(
      name: "DNS", link: 9,
      hex: """
        ff0380210101000a810608080808
        """,
      protocols: ["ipcp", "ipv6cp"],
      rows: #"""
        0 ipcp 4+10 '' PPP IP Control Protocol
        1 ppp.code 4+1 '1' Code: Configuration Request (1)
        1 ppp.identifier 5+1 '1' Identifier: 1 (0x01)
        1 ppp.length 6+2 '10' Length: 10
        1  8+6 'Options: (6 bytes), Primary DNS Server IP Address' 
        2 ipcp.opt.pri_dns 8+6 '81:06:08:08:08:08' Primary DNS Server IP Address
        3 ipcp.opt.type 8+1 '129' Type: Primary DNS Server IP Address (129)
        3 ipcp.opt.length 9+1 '6' Length: 6
        3 ipcp.opt.pri_dns_address 10+4 '8.8.8.8' Primary DNS Address: 8.8.8.8
        """#),
    LinkSample(
      name: "unknown option", link: 9,
      hex: """
        ff038021010100070503aa
        """,
      protocols: ["ipcp", "ipv6cp"],
      rows: #"""
        0 ipcp 4+7 '' PPP IP Control Protocol
        1 ppp.code 4+1 '1' Code: Configuration Request (1)
        1 ppp.identifier 5+1 '1' Identifier: 1 (0x01)
        1 ppp.length 6+2 '7' Length: 7
        1  8+3 'Options: (3 bytes)' 
        2  8+3 'Unknown (0x05) (3 bytes)' 
        """#),
    LinkSample(
      name: "wrong length", link: 9,
      hex: """
        ff0380210101000803040a00
        """,
      protocols: ["ipcp", "ipv6cp"],
      rows: #"""
        0 ipcp 4+8 '' PPP IP Control Protocol
        1 ppp.code 4+1 '1' Code: Configuration Request (1)
        1 ppp.identifier 5+1 '1' Identifier: 1 (0x01)
        1 ppp.length 6+2 '8' Length: 8
        1  8+4 'Options: (4 bytes), IP Address' 
        2  8+4 'IP Address (with option length = 4 bytes; should be 6)' 
        3 _ws.expert 8+0 '' Expert Info (Warning/Protocol): IP Address (with option length = 4 bytes; should be 6)
        4 ppp.opt.len.invalid 0+0 '' IP Address (with option length = 4 bytes; should be 6)
        4h _ws.expert.message 0+0 'IP Address (with option length = 4 bytes; should be 6)' Message: IP Address (with option length = 4 bytes; should be 6)
        4 _ws.expert.severity 0+0 '6291456' Severity level: Warning
        4 _ws.expert.group 0+0 '150994944' Group: Protocol
        """#),
    LinkSample(
      name: "acknowledgment", link: 9,
      hex: """
        ff03802102010032010a010203040506070803060a00000104060a0000028106080808088206080808098306
        08080804840608080405
        """,
      protocols: ["ipcp", "ipv6cp"],
      rows: #"""
        0 ipcp 4+50 '' PPP IP Control Protocol
        1 ppp.code 4+1 '2' Code: Configuration Ack (2)
        1 ppp.identifier 5+1 '1' Identifier: 1 (0x01)
        1 ppp.length 6+2 '50' Length: 50
        1  8+46 'Options: (46 bytes), IP Addresses (deprecated), IP Address, Mobile Node's Home IP Address, Primary DNS Server IP Address, Primary NBNS Server IP Address, Secondary DNS Server IP Address, Secondary NBNS Server IP Address' 
        2 ipcp.opt.addrs 8+10 '01:0a:01:02:03:04:05:06:07:08' IP Addresses (deprecated)
        3 ipcp.opt.type 8+1 '1' Type: IP Addresses (deprecated) (1)
        3 ipcp.opt.length 9+1 '10' Length: 10
        3 ipcp.opt.src_address 10+4 '1.2.3.4' Source IP Address: 1.2.3.4
        3 ipcp.opt.dst_address 14+4 '5.6.7.8' Destination IP Address: 5.6.7.8
        2 ipcp.opt.addr 18+6 '03:06:0a:00:00:01' IP Address
        3 ipcp.opt.type 18+1 '3' Type: IP Address (3)
        3 ipcp.opt.length 19+1 '6' Length: 6
        3 ipcp.opt.ip_address 20+4 '10.0.0.1' IP Address: 10.0.0.1
        2 ipcp.opt.mobileipv4 24+6 '04:06:0a:00:00:02' Mobile Node's Home IP Address
        3 ipcp.opt.type 24+1 '4' Type: Mobile Node's Home IP Address (4)
        3 ipcp.opt.length 25+1 '6' Length: 6
        3 ipcp.opt.mobilenodehomeaddress 26+4 '10.0.0.2' Mobile Node's Home Address: 10.0.0.2
        2 ipcp.opt.pri_dns 30+6 '81:06:08:08:08:08' Primary DNS Server IP Address
        3 ipcp.opt.type 30+1 '129' Type: Primary DNS Server IP Address (129)
        3 ipcp.opt.length 31+1 '6' Length: 6
        3 ipcp.opt.pri_dns_address 32+4 '8.8.8.8' Primary DNS Address: 8.8.8.8
        2 ipcp.opt.pri_nbns 36+6 '82:06:08:08:08:09' Primary NBNS Server IP Address
        3 ipcp.opt.type 36+1 '130' Type: Primary NBNS Server IP Address (130)
        3 ipcp.opt.length 37+1 '6' Length: 6
        3 ipcp.opt.pri_nbns_address 38+4 '8.8.8.9' Primary NBNS Address: 8.8.8.9
        2 ipcp.opt.sec_dns 42+6 '83:06:08:08:08:04' Secondary DNS Server IP Address
        3 ipcp.opt.type 42+1 '131' Type: Secondary DNS Server IP Address (131)
        3 ipcp.opt.length 43+1 '6' Length: 6
        3 ipcp.opt.sec_dns_address 44+4 '8.8.8.4' Secondary DNS Address: 8.8.8.4
        2 ipcp.opt.sec_nbns 48+6 '84:06:08:08:04:05' Secondary NBNS Server IP Address
        3 ipcp.opt.type 48+1 '132' Type: Secondary NBNS Server IP Address (132)
        3 ipcp.opt.length 49+1 '6' Length: 6
        3 ipcp.opt.sec_nbns_address 50+4 '8.8.4.5' Secondary NBNS Address: 8.8.4.5
        """#),
    LinkSample(
      name: "code reject", link: 9,
      hex: """
        ff03802107010032010a010203040506070803060a00000104060a0000028106080808088206080808098306
        08080804840608080405
        """,
      protocols: ["ipcp", "ipv6cp"],
      rows: #"""
        0 ipcp 4+50 '' PPP IP Control Protocol
        1 ppp.code 4+1 '7' Code: Code Reject (7)
        1 ppp.identifier 5+1 '1' Identifier: 1 (0x01)
        1 ppp.length 6+2 '50' Length: 50
        1 ppp.data 8+46 '01:0a:01:02:03:04:05:06:07:08:03:06:0a:00:00:01:04:06:0a:00:00:02:81:06:08:08:08:08:82:06:08:08:08:09:83:06:08:08:08:04:84:06:08:08:04:05' Rejected Packet (46 bytes): 010a010203040506070803060a00000104060a0000028106080808088206080808098306…
        """#),
    LinkSample(
      name: "interface identifier", link: 9,
      hex: """
        ff0380570101000e010a0102030405060708
        """,
      protocols: ["ipcp", "ipv6cp"],
      rows: #"""
        0 ipv6cp 4+14 '' PPP IPv6 Control Protocol
        1 ppp.code 4+1 '1' Code: Configuration Request (1)
        1 ppp.identifier 5+1 '1' Identifier: 1 (0x01)
        1 ppp.length 6+2 '14' Length: 14
        1  8+10 'Options: (10 bytes), Interface Identifier' 
        2 ipv6cp.opt.interface_identifier 8+10 '01:0a:01:02:03:04:05:06:07:08' Interface Identifier
        3 ipv6cp.opt.type 8+1 '1' Type: Interface Identifier (1)
        3 ipv6cp.opt.length 9+1 '10' Length: 10
        3 ipv6cp.interface_identifier 10+8 '01:02:03:04:05:06:07:08' Interface Identifier: 01:02:03:04:05:06:07:08
        """#),
    LinkSample(
      name: "PAP request", link: 9,
      hex: """
        ff03c0230101000e04757365720470617373
        """,
      protocols: ["pap"],
      rows: #"""
        0 pap 4+14 '' PPP Password Authentication Protocol
        1 pap.code 4+1 '1' Code: Authenticate-Request (1)
        1 pap.identifier 5+1 '1' Identifier: 1
        1 pap.length 6+2 '14' Length: 14
        1 pap.data 8+10 '' Data
        2 pap.peer_id.length 8+1 '4' Peer-ID-Length: 4
        2 pap.peer_id 9+4 'user' Peer-ID: user
        2 pap.password.length 13+1 '4' Password-Length: 4
        2 pap.password 14+4 'pass' Password: pass
        """#),
    LinkSample(
      name: "PAP acknowledgment", link: 9,
      hex: """
        ff03c02302010007026f6b
        """,
      protocols: ["pap"],
      rows: #"""
        0 pap 4+7 '' PPP Password Authentication Protocol
        1 pap.code 4+1 '2' Code: Authenticate-Ack (2)
        1 pap.identifier 5+1 '1' Identifier: 1
        1 pap.length 6+2 '7' Length: 7
        1 pap.data 8+3 '' Data
        2 pap.message.length 8+1 '2' Message-Length: 2
        2 pap.message 9+2 'ok' Message: ok
        """#),
    LinkSample(
      name: "PAP without data", link: 9,
      hex: """
        ff03c02302010004
        """,
      protocols: ["pap"],
      rows: #"""
        0 pap 4+4 '' PPP Password Authentication Protocol
        1 pap.code 4+1 '2' Code: Authenticate-Ack (2)
        1 pap.identifier 5+1 '1' Identifier: 1
        1 pap.length 6+2 '4' Length: 4
        """#),
    LinkSample(
      name: "PAP cut short", link: 9,
      hex: """
        ff03c023010100092075736572
        """,
      protocols: ["pap"],
      rows: #"""
        0 pap 4+9 '' PPP Password Authentication Protocol
        1 pap.code 4+1 '1' Code: Authenticate-Request (1)
        1 pap.identifier 5+1 '1' Identifier: 1
        1 pap.length 6+2 '9' Length: 9
        1 pap.data 8+5 '' Data
        2 pap.peer_id.length 8+1 '32' Peer-ID-Length: 32
        """#),
    LinkSample(
      name: "PAP unknown code", link: 9,
      hex: """
        ff03c023040100067a7a
        """,
      protocols: ["pap"],
      rows: #"""
        0 pap 4+6 '' PPP Password Authentication Protocol
        1 pap.code 4+1 '4' Code: Unknown (4)
        1 pap.identifier 5+1 '1' Identifier: 1
        1 pap.length 6+2 '6' Length: 6
        1 pap.data 8+2 '' Data
        2 pap.stuff 8+2 '7a:7a' stuff: 7a7a
        """#),
    LinkSample(
      name: "CHAP challenge", link: 9,
      hex: """
        ff03c2230101000d04aabbccdd686f7374
        """,
      protocols: ["chap"],
      rows: #"""
        0 chap 4+13 '' PPP Challenge Handshake Authentication Protocol
        1 chap.code 4+1 '1' Code: Challenge (1)
        1 chap.identifier 5+1 '1' Identifier: 1
        1 chap.length 6+2 '13' Length: 13
        1 chap.data 8+9 '' Data
        2 chap.value_size 8+1 '4' Value Size: 4
        2 chap.value 9+4 'aa:bb:cc:dd' Value: aabbccdd
        2 chap.name 13+4 'host' Name: host
        """#),
    LinkSample(
      name: "CHAP long value", link: 9,
      hex: """
        ff03c2230201003a310707070707070707070707070707070707070707070707070707070707070707070707
        070707070707070707070707070770656572
        """,
      protocols: ["chap"],
      rows: #"""
        0 chap 4+58 '' PPP Challenge Handshake Authentication Protocol
        1 chap.code 4+1 '2' Code: Response (2)
        1 chap.identifier 5+1 '1' Identifier: 1
        1 chap.length 6+2 '58' Length: 58
        1 chap.data 8+54 '' Data
        2 chap.value_size 8+1 '49' Value Size: 49
        2 chap.value 9+49 '07:07:07:07:07:07:07:07:07:07:07:07:07:07:07:07:07:07:07:07:07:07:07:07:07:07:07:07:07:07:07:07:07:07:07:07:07:07:07:07:07:07:07:07:07:07:07:07:07' Value: 07070707070707070707070707070707070707070707070707070707070707070707070707070707070707070707070707
        2 chap.name 58+4 'peer' Name: peer
        """#),
    LinkSample(
      name: "CHAP success", link: 9,
      hex: """
        ff03c2230301000b77656c636f6d65
        """,
      protocols: ["chap"],
      rows: #"""
        0 chap 4+11 '' PPP Challenge Handshake Authentication Protocol
        1 chap.code 4+1 '3' Code: Success (3)
        1 chap.identifier 5+1 '1' Identifier: 1
        1 chap.length 6+2 '11' Length: 11
        1 chap.message 8+7 'welcome' Message: welcome
        """#),
    LinkSample(
      name: "CHAP value too long", link: 9,
      hex: """
        ff03c2230101000820616263
        """,
      protocols: ["chap"],
      rows: #"""
        0 chap 4+8 '' PPP Challenge Handshake Authentication Protocol
        1 chap.code 4+1 '1' Code: Challenge (1)
        1 chap.identifier 5+1 '1' Identifier: 1
        1 chap.length 6+2 '8' Length: 8
        1 chap.data 8+4 '' Data
        2 chap.value_size 8+1 '32' Value Size: 32 bytes (invalid, must be <= 3)
        """#),
    LinkSample(
      name: "CHAP without value", link: 9,
      hex: """
        ff03c2230101000800616263
        """,
      protocols: ["chap"],
      rows: #"""
        0 chap 4+8 '' PPP Challenge Handshake Authentication Protocol
        1 chap.code 4+1 '1' Code: Challenge (1)
        1 chap.identifier 5+1 '1' Identifier: 1
        1 chap.length 6+2 '8' Length: 8
        1 chap.data 8+4 '' Data
        2 chap.value_size 8+1 '0' Value Size: 0
        2 chap.value 9+0 '' Value: <MISSING>
        2 chap.name 9+3 'abc' Name: abc
        """#),
    LinkSample(
      name: "CHAP unknown code", link: 9,
      hex: """
        ff03c223050100067a7a
        """,
      protocols: ["chap"],
      rows: #"""
        0 chap 4+6 '' PPP Challenge Handshake Authentication Protocol
        1 chap.code 4+1 '5' Code: Unknown (5)
        1 chap.identifier 5+1 '1' Identifier: 1
        1 chap.length 6+2 '6' Length: 6
        1 chap.stuff 8+2 '7a:7a' Stuff: 7a7a
        """#),
  ]
}
