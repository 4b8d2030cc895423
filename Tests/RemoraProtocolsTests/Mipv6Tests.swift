import Testing

/// Mobility headers and options against tshark 4.6.9.
@Suite struct Mipv6Tests {
  @Test(arguments: samples) func treeIsThatOfTshark(_ sample: PacketSample) {
    let rows = PacketRows.rows(of: [sample.bytes], in: sample.protocols, from: sample.from)
    #expect(rows == [sample.expected])
  }

  @Test(arguments: samples) func everyPrefixIsDissected(_ sample: PacketSample) {
    #expect(PacketRows.survivesEveryPrefix(of: sample.bytes))
  }

  static let samples: [PacketSample] = [
    PacketSample(
      name: "refresh request",
      hex: """
        02000000000202000000000186dd600000000008874020010db800000000000000000000000120010db8
        0000000000000000000000023b00000012340000
        """,
      protocols: ["ipv6"], from: 54,
      rows: #"""
        1 mipv6 54+8 '' Mobile IPv6
        2 mip6.proto 54+1 '59' Payload protocol: No Next Header for IPv6 (59)
        2 mip6.hlen 55+1 '0' Header length: 0 (8 bytes)
        2 mip6.mhtype 56+1 '0' Mobility Header Type: Binding Refresh Request (0)
        2 mip6.reserved 57+1 '0x00' Reserved: 0x00
        2 mip6.csum 58+2 '0x1234' Checksum: 0x1234
        2 mip6.binding_refresh_request 60+2 '00:00' Binding Refresh Request: 0000
        """#),
    PacketSample(
      name: "home test init",
      hex: """
        02000000000202000000000186dd600000000010874020010db800000000000000000000000120010db8
        0000000000000000000000023b010100123400010203040506070809
        """,
      protocols: ["ipv6"], from: 54,
      rows: #"""
        1 mipv6 54+16 '' Mobile IPv6
        2 mip6.proto 54+1 '59' Payload protocol: No Next Header for IPv6 (59)
        2 mip6.hlen 55+1 '1' Header length: 1 (16 bytes)
        2 mip6.mhtype 56+1 '1' Mobility Header Type: Home Test Init (1)
        2 mip6.reserved 57+1 '0x00' Reserved: 0x00
        2 mip6.csum 58+2 '0x1234' Checksum: 0x1234
        2  60+10 'Home Test Init' 
        3 mip6.hoti.cookie 62+8 '0x0203040506070809' Home Init Cookie: 0x0203040506070809
        """#),
    PacketSample(
      name: "care-of test",
      hex: """
        02000000000202000000000186dd600000000018874020010db800000000000000000000000120010db8
        0000000000000000000000023b0204001234000102030405060708090a0b0c0d0e0f1011
        """,
      protocols: ["ipv6"], from: 54,
      rows: #"""
        1 mipv6 54+24 '' Mobile IPv6
        2 mip6.proto 54+1 '59' Payload protocol: No Next Header for IPv6 (59)
        2 mip6.hlen 55+1 '2' Header length: 2 (24 bytes)
        2 mip6.mhtype 56+1 '4' Mobility Header Type: Care-of Test (4)
        2 mip6.reserved 57+1 '0x00' Reserved: 0x00
        2 mip6.csum 58+2 '0x1234' Checksum: 0x1234
        2  60+18 'Care-of Test' 
        3 mip6.cot.nindex 60+2 '1' Care-of Nonce Index: 1
        3 mip6.cot.cookie 62+8 '0x0203040506070809' Care-of Init Cookie: 0x0203040506070809
        3 mip6.hot.token 70+8 '0x0a0b0c0d0e0f1011' Home Keygen Token: 0x0a0b0c0d0e0f1011
        """#),
    PacketSample(
      name: "binding update, alternate address",
      hex: """
        02000000000202000000000186dd600000000024874020010db800000000000000000000000120010db8
        0000000000000000000000023b03050012340001c000000a01020000031020010db80000000000000000
        000000090100
        """,
      protocols: ["ipv6"], from: 54,
      rows: #"""
        1 mipv6 54+32 '' Mobile IPv6
        2 mip6.proto 54+1 '59' Payload protocol: No Next Header for IPv6 (59)
        2 mip6.hlen 55+1 '3' Header length: 3 (32 bytes)
        2 mip6.mhtype 56+1 '5' Mobility Header Type: Binding Update (5)
        2 mip6.reserved 57+1 '0x00' Reserved: 0x00
        2 mip6.csum 58+2 '0x1234' Checksum: 0x1234
        2  60+6 'Binding Update' 
        3 mip6.bu.seqnr 60+2 '1' Sequence number: 1
        3 mip6.bu.a_flag 62+2 'True' 1... .... .... .... = Acknowledge (A) flag: Binding Acknowledgement requested
        3 mip6.bu.h_flag 62+2 'True' .1.. .... .... .... = Home Registration (H) flag: Home Registration
        3 mip6.bu.l_flag 62+2 'False' ..0. .... .... .... = Link-Local Compatibility (L) flag: No Link-Local Address Compatibility
        3 mip6.bu.k_flag 62+2 'False' ...0 .... .... .... = Key Management Compatibility (K) flag: No Key Management Mobility Compatibility
        3 mip6.bu.m_flag 62+2 'False' .... 0... .... .... = MAP Registration Compatibility (M) flag: No MAP Registration Compatibility
        3 mip6.nemo.bu.r_flag 62+2 'False' .... .0.. .... .... = Mobile Router (R) flag: No Mobile Router Compatibility
        3 mip6.bu.p_flag 62+2 'False' .... ..0. .... .... = Proxy Registration (P) flag: No Proxy Registration
        3 mip6.bu.f_flag 62+2 'False' .... ...0 .... .... = Forcing UDP encapsulation (F) flag: No Forcing UDP encapsulation
        3 mip6.bu.t_flag 62+2 'False' .... .... 0... .... = TLV-header format (T) flag: No TLV-header format
        3 mip6.bu.b_flag 62+2 'False' .... .... .0.. .... = Bulk-Binding-Update flag (B): Disable bulk binding update support
        3 mip6.bu.lifetime 64+2 '10' Lifetime: 10 (40 seconds)
        2  66+20 'Mobility Options' 
        3 mip6.options.padn 66+4 '01:02:00:00' MIPv6 Option - PadN
        4 mip6.mobility_opt.len 67+1 '2' Length: 2
        4 mip6.padn 68+2 '00:00' PadN: 0000
        3  70+14 'Alternate Care-of Address (option length = 16 bytes says option goes past end of options)' 
        4 _ws.expert 70+0 '' Expert Info (Warning/Protocol): Alternate Care-of Address (option length = 16 bytes says option goes past end of options)
        5 mip6.opt.len.invalid 0+0 '' Alternate Care-of Address (option length = 16 bytes says option goes past end of options)
        5h _ws.expert.message 0+0 'Alternate Care-of Address (option length = 16 bytes says option goes past end of options)' Message: Alternate Care-of Address (option length = 16 bytes says option goes past end of options)
        5 _ws.expert.severity 0+0 '6291456' Severity level: Warning
        5 _ws.expert.group 0+0 '150994944' Group: Protocol
        """#),
    PacketSample(
      name: "acknowledgement",
      hex: """
        02000000000202000000000186dd600000000010874020010db800000000000000000000000120010db8
        0000000000000000000000023b010600123400800001000a02020005
        """,
      protocols: ["ipv6"], from: 54,
      rows: #"""
        1 mipv6 54+16 '' Mobile IPv6
        2 mip6.proto 54+1 '59' Payload protocol: No Next Header for IPv6 (59)
        2 mip6.hlen 55+1 '1' Header length: 1 (16 bytes)
        2 mip6.mhtype 56+1 '6' Mobility Header Type: Binding Acknowledgement (6)
        2 mip6.reserved 57+1 '0x00' Reserved: 0x00
        2 mip6.csum 58+2 '0x1234' Checksum: 0x1234
        2  60+6 'Binding Acknowledgement' 
        3 mip6.ba.status 60+1 '0' Status: Binding Update accepted (0)
        3 mip6.ba.k_flag 61+1 'True' 1... .... = Key Management Compatibility (K) flag: Key Management Mobility Compatibility
        3 mip6.nemo.ba.r_flag 61+1 'False' .0.. .... = Mobile Router (R) flag: No Mobile Router Compatibility
        3 mip6.ba.p_flag 61+1 'False' ..0. .... = Proxy Registration (P) flag: No Proxy Registration
        3 mip6.ba.t_flag 61+1 'False' ...0 .... = TLV-header format (T) flag: No TLV-header format
        3 mip6.ba.b_flag 61+1 'False' .... 0... = Bulk-Binding-Update flag (B): Disabled bulk binding update support
        3 mip6.ba.seqnr 62+2 '1' Sequence number: 1
        3 mip6.ba.lifetime 64+2 '10' Lifetime: 10 (40 seconds)
        2  66+4 'Mobility Options' 
        3 mip6.options.bra 66+4 '02:02:00:05' MIPv6 Option - Binding Refresh Advice
        4 mip6.mobility_opt.len 67+1 '2' Length: 2
        4 mip6.bra.interval 68+2 '5' Refresh interval: 5 (20 seconds)
        """#),
    PacketSample(
      name: "error",
      hex: """
        02000000000202000000000186dd600000000018874020010db800000000000000000000000120010db8
        0000000000000000000000023b0207001234010001010101010101010101010101010101
        """,
      protocols: ["ipv6"], from: 54,
      rows: #"""
        1 mipv6 54+24 '' Mobile IPv6
        2 mip6.proto 54+1 '59' Payload protocol: No Next Header for IPv6 (59)
        2 mip6.hlen 55+1 '2' Header length: 2 (24 bytes)
        2 mip6.mhtype 56+1 '7' Mobility Header Type: Binding Error (7)
        2 mip6.reserved 57+1 '0x00' Reserved: 0x00
        2 mip6.csum 58+2 '0x1234' Checksum: 0x1234
        2  60+18 'Binding Error' 
        3 mip6.be.status 60+1 '1' Status: Unknown binding for Home Address destination option (1)
        3 mip6.be.haddr 62+16 '101:101:101:101:101:101:101:101' Home Address: 101:101:101:101:101:101:101:101
        """#),
    PacketSample(
      name: "heartbeat",
      hex: """
        02000000000202000000000186dd600000000010874020010db800000000000000000000000120010db8
        0000000000000000000000023b010d00123400010000000700000000
        """,
      protocols: ["ipv6"], from: 54,
      rows: #"""
        1 mipv6 54+16 '' Mobile IPv6
        2 mip6.proto 54+1 '59' Payload protocol: No Next Header for IPv6 (59)
        2 mip6.hlen 55+1 '1' Header length: 1 (16 bytes)
        2 mip6.mhtype 56+1 '13' Mobility Header Type: Heartbeat (13)
        2 mip6.reserved 57+1 '0x00' Reserved: 0x00
        2 mip6.csum 58+2 '0x1234' Checksum: 0x1234
        2  60+6 'Heartbeat' 
        3 mip6.hb.u_flag 61+1 'False' .... ..0. = Unsolicited (U) flag: Otherwise
        3 mip6.hb.r_flag 61+1 'True' .... ...1 = Response (R) flag: Heartbeat Response
        3 mip6.hb.seqnr 62+4 '7' Sequence number: 7
        2  66+4 'Mobility Options' 
        3 mip6.options.pad1 66+1 '00' MIPv6 Option - Pad1
        3 mip6.options.pad1 67+1 '00' MIPv6 Option - Pad1
        3 mip6.options.pad1 68+1 '00' MIPv6 Option - Pad1
        3 mip6.options.pad1 69+1 '00' MIPv6 Option - Pad1
        """#),
    PacketSample(
      name: "revocation",
      hex: """
        02000000000202000000000186dd600000000010874020010db800000000000000000000000120010db8
        0000000000000000000000023b011000123401010007800001020000
        """,
      protocols: ["ipv6"], from: 54,
      rows: #"""
        1 mipv6 54+16 '' Mobile IPv6
        2 mip6.proto 54+1 '59' Payload protocol: No Next Header for IPv6 (59)
        2 mip6.hlen 55+1 '1' Header length: 1 (16 bytes)
        2 mip6.mhtype 56+1 '16' Mobility Header Type: Binding Revocation (16)
        2 mip6.reserved 57+1 '0x00' Reserved: 0x00
        2 mip6.csum 58+2 '0x1234' Checksum: 0x1234
        2  60+6 'Binding Revocation Indication' 
        3 mip6.bri_br.type 60+1 '1' B.R. Type: 1
        3 mip6.bri_r.trigger 61+1 '1' R. Trigger: Administrative Reason (1)
        3 mip6.bri_seqnr 62+2 '7' Sequence Number: 7
        3 mip6.bri_ip 64+2 'True' 1... .... .... .... = Proxy Binding (P) Flag: Set
        3 mip6.bri_iv 64+2 'False' .0.. .... .... .... = IPv4 HoA Binding Only (V) Flag: Not set
        3 mip6.bri_ig 64+2 'False' ..0. .... .... .... = Global (G) Flag: Not set
        3 mip6.bri_res 64+2 '0x0000' ...0 0000 0000 0000 = Reserved: 0x0000
        2  66+4 'Mobility Options' 
        3 mip6.options.padn 66+4 '01:02:00:00' MIPv6 Option - PadN
        4 mip6.mobility_opt.len 67+1 '2' Length: 2
        4 mip6.padn 68+2 '00:00' PadN: 0000
        """#),
    PacketSample(
      name: "option past the end",
      hex: """
        02000000000202000000000186dd600000000010874020010db800000000000000000000000120010db8
        0000000000000000000000023b010500123400010000000116400000
        """,
      protocols: ["ipv6"], from: 54,
      rows: #"""
        1 mipv6 54+16 '' Mobile IPv6
        2 mip6.proto 54+1 '59' Payload protocol: No Next Header for IPv6 (59)
        2 mip6.hlen 55+1 '1' Header length: 1 (16 bytes)
        2 mip6.mhtype 56+1 '5' Mobility Header Type: Binding Update (5)
        2 mip6.reserved 57+1 '0x00' Reserved: 0x00
        2 mip6.csum 58+2 '0x1234' Checksum: 0x1234
        2  60+6 'Binding Update' 
        3 mip6.bu.seqnr 60+2 '1' Sequence number: 1
        3 mip6.bu.a_flag 62+2 'False' 0... .... .... .... = Acknowledge (A) flag: Binding Acknowledgement not requested
        3 mip6.bu.h_flag 62+2 'False' .0.. .... .... .... = Home Registration (H) flag: No Home Registration
        3 mip6.bu.l_flag 62+2 'False' ..0. .... .... .... = Link-Local Compatibility (L) flag: No Link-Local Address Compatibility
        3 mip6.bu.k_flag 62+2 'False' ...0 .... .... .... = Key Management Compatibility (K) flag: No Key Management Mobility Compatibility
        3 mip6.bu.m_flag 62+2 'False' .... 0... .... .... = MAP Registration Compatibility (M) flag: No MAP Registration Compatibility
        3 mip6.nemo.bu.r_flag 62+2 'False' .... .0.. .... .... = Mobile Router (R) flag: No Mobile Router Compatibility
        3 mip6.bu.p_flag 62+2 'False' .... ..0. .... .... = Proxy Registration (P) flag: No Proxy Registration
        3 mip6.bu.f_flag 62+2 'False' .... ...0 .... .... = Forcing UDP encapsulation (F) flag: No Forcing UDP encapsulation
        3 mip6.bu.t_flag 62+2 'False' .... .... 0... .... = TLV-header format (T) flag: No TLV-header format
        3 mip6.bu.b_flag 62+2 'False' .... .... .0.. .... = Bulk-Binding-Update flag (B): Disable bulk binding update support
        3 mip6.bu.lifetime 64+2 '1' Lifetime: 1 (4 seconds)
        2  66+4 'Mobility Options' 
        3  66+2 'Home Network Prefix (option length = 64 bytes says option goes past end of options)' 
        4 _ws.expert 66+0 '' Expert Info (Warning/Protocol): Home Network Prefix (option length = 64 bytes says option goes past end of options)
        5 mip6.opt.len.invalid 0+0 '' Home Network Prefix (option length = 64 bytes says option goes past end of options)
        5h _ws.expert.message 0+0 'Home Network Prefix (option length = 64 bytes says option goes past end of options)' Message: Home Network Prefix (option length = 64 bytes says option goes past end of options)
        5 _ws.expert.severity 0+0 '6291456' Severity level: Warning
        5 _ws.expert.group 0+0 '150994944' Group: Protocol
        """#),
    PacketSample(
      name: "vendor option",
      hex: """
        02000000000202000000000186dd600000000018874020010db800000000000000000000000120010db8
        0000000000000000000000023b0205001234000100000001130afffffff0070102030405
        """,
      protocols: ["ipv6"], from: 54,
      rows: #"""
        1 mipv6 54+24 '' Mobile IPv6
        2 mip6.proto 54+1 '59' Payload protocol: No Next Header for IPv6 (59)
        2 mip6.hlen 55+1 '2' Header length: 2 (24 bytes)
        2 mip6.mhtype 56+1 '5' Mobility Header Type: Binding Update (5)
        2 mip6.reserved 57+1 '0x00' Reserved: 0x00
        2 mip6.csum 58+2 '0x1234' Checksum: 0x1234
        2  60+6 'Binding Update' 
        3 mip6.bu.seqnr 60+2 '1' Sequence number: 1
        3 mip6.bu.a_flag 62+2 'False' 0... .... .... .... = Acknowledge (A) flag: Binding Acknowledgement not requested
        3 mip6.bu.h_flag 62+2 'False' .0.. .... .... .... = Home Registration (H) flag: No Home Registration
        3 mip6.bu.l_flag 62+2 'False' ..0. .... .... .... = Link-Local Compatibility (L) flag: No Link-Local Address Compatibility
        3 mip6.bu.k_flag 62+2 'False' ...0 .... .... .... = Key Management Compatibility (K) flag: No Key Management Mobility Compatibility
        3 mip6.bu.m_flag 62+2 'False' .... 0... .... .... = MAP Registration Compatibility (M) flag: No MAP Registration Compatibility
        3 mip6.nemo.bu.r_flag 62+2 'False' .... .0.. .... .... = Mobile Router (R) flag: No Mobile Router Compatibility
        3 mip6.bu.p_flag 62+2 'False' .... ..0. .... .... = Proxy Registration (P) flag: No Proxy Registration
        3 mip6.bu.f_flag 62+2 'False' .... ...0 .... .... = Forcing UDP encapsulation (F) flag: No Forcing UDP encapsulation
        3 mip6.bu.t_flag 62+2 'False' .... .... 0... .... = TLV-header format (T) flag: No TLV-header format
        3 mip6.bu.b_flag 62+2 'False' .... .... .0.. .... = Bulk-Binding-Update flag (B): Disable bulk binding update support
        3 mip6.bu.lifetime 64+2 '1' Lifetime: 1 (4 seconds)
        2  66+12 'Mobility Options' 
        3 mip6.options.vsm 66+12 '13:0a:ff:ff:ff:f0:07:01:02:03:04:05' MIPv6 Option - Vendor Specific: <unknown>
        4 mip6.mobility_opt.len 67+1 '10' Length: 10
        4 mip6.vsm.vendorId 68+4 '4294967280' Vendor Id: Unknown (4294967280)
        4 mip6.vsm.subtype 72+1 '7' Subtype: Unknown (7)
        4 mip6.vsm.data 73+3 '01:02:03' Data: 010203
        """#),
    PacketSample(
      name: "unknown",
      hex: """
        02000000000202000000000186dd600000000010874020010db800000000000000000000000120010db8
        0000000000000000000000023b014d00123400000000000000000000
        """,
      protocols: ["ipv6"], from: 54,
      rows: #"""
        1 mipv6 54+16 '' Mobile IPv6
        2 mip6.proto 54+1 '59' Payload protocol: No Next Header for IPv6 (59)
        2 mip6.hlen 55+1 '1' Header length: 1 (16 bytes)
        2 mip6.mhtype 56+1 '77' Mobility Header Type: Unknown (77)
        2 mip6.reserved 57+1 '0x00' Reserved: 0x00
        2 mip6.csum 58+2 '0x1234' Checksum: 0x1234
        2 mip6.unknown_type_data 60+10 '00:00:00:00:00:00:00:00:00:00' Message Data: 00000000000000000000
        """#),
  ]
}
