import Testing

/// NFLOG and Cisco HDLC against tshark 4.6.9.
@Suite struct FirewallLogTests {
  @Test(arguments: samples) func treeIsThatOfTshark(_ sample: LinkSample) throws {
    #expect(try sample.dissected() == sample.expected)
  }

  @Test(arguments: samples) func everyPrefixIsDissected(_ sample: LinkSample) throws {
    #expect(try sample.survivesEveryPrefix())
  }

  static let samples: [LinkSample] = [
    LinkSample(
      name: "every record", link: 239,
      hex: """
        020000050800010008000300080002000000000714000300000000005f5e0ff0000000000001e24008000400
        0000000108000500000000020800060000000003080007000000000410000800000600000011223344550000
        08000a007072650008000b00000003e808000c000000000108000d000000000208000e00ffffffff06000f00
        00010000120010000101010101010101010101010101000006001100000e0000080012006162636420000900
        4500001c00010000401174c60101010602020202deadbeef00085c36
        """,
      protocols: ["nflog"],
      rows: #"""
        0 nflog 0+204 '' Linux Netfilter NFLOG
        1 nflog.family 0+1 '2' Family: IPv4 (2)
        1 nflog.version 1+1 '0' Version: 0
        1 nflog.res_id 2+2 '5' Resource id: 5
        1 nflog.tlv 4+8 '08:00:01:00:08:00:03:00' TLV Type: NFULA_PACKET_HDR (1), Length: 8
        2 nflog.tlv_length 4+2 '8' Length: 8
        2 nflog.tlv_type 6+2 '1' .000 0000 0000 0001 = Type: NFULA_PACKET_HDR (1)
        2 nflog.protocol 8+2 '0x0800' HW protocol: IPv4 (0x0800)
        2 nflog.hook 10+1 '3' Netfilter hook: Local out (3)
        1 nflog.tlv 12+8 '08:00:02:00:00:00:00:07' TLV Type: NFULA_MARK (2), Length: 8
        2 nflog.tlv_length 12+2 '8' Length: 8
        2 nflog.tlv_type 14+2 '2' .000 0000 0000 0010 = Type: NFULA_MARK (2)
        2 nflog.tlv_value 16+4 '00:00:00:07' Value: 00000007
        1 nflog.tlv 20+20 '14:00:03:00:00:00:00:00:5f:5e:0f:f0:00:00:00:00:00:01:e2:40' TLV Type: NFULA_TIMESTAMP (3), Length: 20
        2 nflog.tlv_length 20+2 '20' Length: 20
        2 nflog.tlv_type 22+2 '3' .000 0000 0000 0011 = Type: NFULA_TIMESTAMP (3)
        2 nflog.timestamp 24+16 '2020-09-13T12:26:24.123456000+0000' Timestamp: Sep 13, 2020 12:26:24.123456000 UTC
        1 nflog.tlv 40+8 '08:00:04:00:00:00:00:01' TLV Type: NFULA_IFINDEX_INDEV (4), Length: 8
        2 nflog.tlv_length 40+2 '8' Length: 8
        2 nflog.tlv_type 42+2 '4' .000 0000 0000 0100 = Type: NFULA_IFINDEX_INDEV (4)
        2 nflog.ifindex_indev 44+4 '1' IFINDEX_INDEV: 1
        1 nflog.tlv 48+8 '08:00:05:00:00:00:00:02' TLV Type: NFULA_IFINDEX_OUTDEV (5), Length: 8
        2 nflog.tlv_length 48+2 '8' Length: 8
        2 nflog.tlv_type 50+2 '5' .000 0000 0000 0101 = Type: NFULA_IFINDEX_OUTDEV (5)
        2 nflog.ifindex_outdev 52+4 '2' IFINDEX_OUTDEV: 2
        1 nflog.tlv 56+8 '08:00:06:00:00:00:00:03' TLV Type: NFULA_IFINDEX_PHYSINDEV (6), Length: 8
        2 nflog.tlv_length 56+2 '8' Length: 8
        2 nflog.tlv_type 58+2 '6' .000 0000 0000 0110 = Type: NFULA_IFINDEX_PHYSINDEV (6)
        2 nflog.ifindex_physindev 60+4 '3' IFINDEX_PHYSINDEV: 3
        1 nflog.tlv 64+8 '08:00:07:00:00:00:00:04' TLV Type: NFULA_IFINDEX_PHYSOUTDEV (7), Length: 8
        2 nflog.tlv_length 64+2 '8' Length: 8
        2 nflog.tlv_type 66+2 '7' .000 0000 0000 0111 = Type: NFULA_IFINDEX_PHYSOUTDEV (7)
        2 nflog.ifindex_physoutdev 68+4 '4' IFINDEX_PHYSOUTDEV: 4
        1 nflog.tlv 72+16 '10:00:08:00:00:06:00:00:00:11:22:33:44:55:00:00' TLV Type: NFULA_HWADDR (8), Length: 16
        2 nflog.tlv_length 72+2 '16' Length: 16
        2 nflog.tlv_type 74+2 '8' .000 0000 0000 1000 = Type: NFULA_HWADDR (8)
        2 nflog.tlv_value 76+12 '00:06:00:00:00:11:22:33:44:55:00:00' Value: 000600000011223344550000
        1 nflog.tlv 88+8 '08:00:0a:00:70:72:65:00' TLV Type: NFULA_PREFIX (10), Length: 8
        2 nflog.tlv_length 88+2 '8' Length: 8
        2 nflog.tlv_type 90+2 '10' .000 0000 0000 1010 = Type: NFULA_PREFIX (10)
        2 nflog.prefix 92+4 'pre' Prefix: pre
        1 nflog.tlv 96+8 '08:00:0b:00:00:00:03:e8' TLV Type: NFULA_UID (11), Length: 8
        2 nflog.tlv_length 96+2 '8' Length: 8
        2 nflog.tlv_type 98+2 '11' .000 0000 0000 1011 = Type: NFULA_UID (11)
        2 nflog.uid 100+4 '1000' UID: 1000
        1 nflog.tlv 104+8 '08:00:0c:00:00:00:00:01' TLV Type: NFULA_SEQ (12), Length: 8
        2 nflog.tlv_length 104+2 '8' Length: 8
        2 nflog.tlv_type 106+2 '12' .000 0000 0000 1100 = Type: NFULA_SEQ (12)
        2 nflog.tlv_value 108+4 '00:00:00:01' Value: 00000001
        1 nflog.tlv 112+8 '08:00:0d:00:00:00:00:02' TLV Type: NFULA_SEQ_GLOBAL (13), Length: 8
        2 nflog.tlv_length 112+2 '8' Length: 8
        2 nflog.tlv_type 114+2 '13' .000 0000 0000 1101 = Type: NFULA_SEQ_GLOBAL (13)
        2 nflog.tlv_value 116+4 '00:00:00:02' Value: 00000002
        1 nflog.tlv 120+8 '08:00:0e:00:ff:ff:ff:ff' TLV Type: NFULA_GID (14), Length: 8
        2 nflog.tlv_length 120+2 '8' Length: 8
        2 nflog.tlv_type 122+2 '14' .000 0000 0000 1110 = Type: NFULA_GID (14)
        2 nflog.gid 124+4 '-1' GID: -1
        1 nflog.tlv 128+6 '06:00:0f:00:00:01' TLV Type: NFULA_HWTYPE (15), Length: 6
        2 nflog.tlv_length 128+2 '6' Length: 6
        2 nflog.tlv_type 130+2 '15' .000 0000 0000 1111 = Type: NFULA_HWTYPE (15)
        2 nflog.tlv_value 132+2 '00:01' Value: 0001
        1 nflog.tlv 136+18 '12:00:10:00:01:01:01:01:01:01:01:01:01:01:01:01:01:01' TLV Type: NFULA_HWHEADER (16), Length: 18
        2 nflog.tlv_length 136+2 '18' Length: 18
        2 nflog.tlv_type 138+2 '16' .000 0000 0001 0000 = Type: NFULA_HWHEADER (16)
        2 nflog.tlv_value 140+14 '01:01:01:01:01:01:01:01:01:01:01:01:01:01' Value: 0101010101010101010101010101
        1 nflog.tlv 156+6 '06:00:11:00:00:0e' TLV Type: NFULA_HWLEN (17), Length: 6
        2 nflog.tlv_length 156+2 '6' Length: 6
        2 nflog.tlv_type 158+2 '17' .000 0000 0001 0001 = Type: NFULA_HWLEN (17)
        2 nflog.tlv_value 160+2 '00:0e' Value: 000e
        1 nflog.tlv 164+8 '08:00:12:00:61:62:63:64' TLV Type: Unknown (18), Length: 8
        2 nflog.tlv_length 164+2 '8' Length: 8
        2 nflog.tlv_type 166+2 '18' .000 0000 0001 0010 = Type: Unknown (18)
        2 nflog.tlv_value 168+4 '61:62:63:64' Value: 61626364
        1 nflog.tlv 172+32 '20:00:09:00:45:00:00:1c:00:01:00:00:40:11:74:c6:01:01:01:06:02:02:02:02:de:ad:be:ef:00:08:5c:36' TLV Type: NFULA_PAYLOAD (9), Length: 32
        2 nflog.tlv_length 172+2 '32' Length: 32
        2 nflog.tlv_type 174+2 '9' .000 0000 0000 1001 = Type: NFULA_PAYLOAD (9)
        """#),
    LinkSample(
      name: "IPv6", link: 239,
      hex: """
        0a00000534000900600000000008114020010db800000000000000000000000120010db80000000000000000
        00000002deadbeef00085c36
        """,
      protocols: ["nflog"],
      rows: #"""
        0 nflog 0+56 '' Linux Netfilter NFLOG
        1 nflog.family 0+1 '10' Family: IPv6 (10)
        1 nflog.version 1+1 '0' Version: 0
        1 nflog.res_id 2+2 '5' Resource id: 5
        1 nflog.tlv 4+52 '34:00:09:00:60:00:00:00:00:08:11:40:20:01:0d:b8:00:00:00:00:00:00:00:00:00:00:00:01:20:01:0d:b8:00:00:00:00:00:00:00:00:00:00:00:02:de:ad:be:ef:00:08:5c:36' TLV Type: NFULA_PAYLOAD (9), Length: 52
        2 nflog.tlv_length 4+2 '52' Length: 52
        2 nflog.tlv_type 6+2 '9' .000 0000 0000 1001 = Type: NFULA_PAYLOAD (9)
        """#),
    LinkSample(
      name: "record too long", link: 239,
      hex: """
        02000005500009004500001c00010000401174c60101010602020202deadbeef00085c36
        """,
      protocols: ["nflog"],
      rows: #"""
        0 nflog 0+36 '' Linux Netfilter NFLOG
        1 nflog.family 0+1 '2' Family: IPv4 (2)
        1 nflog.version 1+1 '0' Version: 0
        1 nflog.res_id 2+2 '5' Resource id: 5
        """#),
    LinkSample(
      name: "prefix without end", link: 239,
      hex: """
        0200000507000a0061626300
        """,
      protocols: ["nflog"],
      rows: #"""
        0 nflog 0+12 '' Linux Netfilter NFLOG
        1 nflog.family 0+1 '2' Family: IPv4 (2)
        1 nflog.version 1+1 '0' Version: 0
        1 nflog.res_id 2+2 '5' Resource id: 5
        1 nflog.tlv 4+7 '07:00:0a:00:61:62:63' TLV Type: NFULA_PREFIX (10), Length: 7
        2 nflog.tlv_length 4+2 '7' Length: 7
        2 nflog.tlv_type 6+2 '10' .000 0000 0000 1010 = Type: NFULA_PREFIX (10)
        2 nflog.prefix 8+3 'abc' Prefix: abc
        """#),
    LinkSample(
      name: "IPv4", link: 104,
      hex: """
        0f0008004500001c00010000401174c60101010602020202deadbeef00085c36
        """,
      protocols: ["chdlc", "slarp"],
      rows: #"""
        0 chdlc 0+4 '' Cisco HDLC
        1 chdlc.address 0+1 '0x0f' Address: Unicast (0x0f)
        1 chdlc.control 1+1 '0x00' Control: 0x00
        1 chdlc.protocol 2+2 '0x0800' Protocol: IP (0x0800)
        """#),
    LinkSample(
      name: "line keepalive", link: 104,
      hex: """
        8f008035000000020000000100000002ffff12345678
        """,
      protocols: ["chdlc", "slarp"],
      rows: #"""
        0 chdlc 0+4 '' Cisco HDLC
        1 chdlc.address 0+1 '0x8f' Address: Multicast (0x8f)
        1 chdlc.control 1+1 '0x00' Control: 0x00
        1 chdlc.protocol 2+2 '0x8035' Protocol: SLARP (0x8035)
        0 slarp 4+14 '' Cisco SLARP
        1 slarp.ptype 4+4 '2' Packet type: Line keepalive (2)
        1 slarp.mysequence 8+4 '1' Outgoing sequence number: 1
        1 slarp.yoursequence 12+4 '2' Returned sequence number: 2
        1 slarp.reliability 16+2 '0xffff' Reliability: 0xffff
        """#),
    LinkSample(
      name: "address reply", link: 104,
      hex: """
        8f0080350000000101020304ffffff00ffff
        """,
      protocols: ["chdlc", "slarp"],
      rows: #"""
        0 chdlc 0+4 '' Cisco HDLC
        1 chdlc.address 0+1 '0x8f' Address: Multicast (0x8f)
        1 chdlc.control 1+1 '0x00' Control: 0x00
        1 chdlc.protocol 2+2 '0x8035' Protocol: SLARP (0x8035)
        0 slarp 4+14 '' Cisco SLARP
        1 slarp.ptype 4+4 '1' Packet type: Reply (1)
        1 slarp.address 8+4 '1.2.3.4' Address: 1.2.3.4
        1 slarp.netmask 12+4 '255.255.255.0' Netmask: 255.255.255.0
        """#),
    LinkSample(
      name: "two bytes", link: 104,
      hex: """
        0f00
        """,
      protocols: ["chdlc", "slarp"],
      rows: #"""
        """#),
  ]
}
