import Testing

/// Geneve and its options against tshark 4.6.9.
@Suite struct GeneveTests {
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
        02000000000202000000000108004500004e000100004011669c0a0000010a00000203e817c1003a0000
        000065581234560002000000000202000000000108004500001c0001000040fd73df0101010102020202
        aaaaaaaaaaaaaaaa
        """,
      protocols: ["geneve"],
      rows: #"""
        0 geneve 42+8 '' Generic Network Virtualization Encapsulation, VNI: 0x123456
        1 geneve.version 42+1 '0' Version: 0
        1 geneve.option.length 42+1 '0' Length: 0 bytes
        1 geneve.flags 43+1 '0x00' Flags: 0x00
        2 geneve.flags.oam 43+1 'False' 0... .... = Operations, Administration and Management Frame: False
        2 geneve.flags.critical 43+1 'False' .0.. .... = Critical Options Present: False
        2 geneve.flags.reserved 43+1 'False' ..00 0000 = Reserved: False
        1 geneve.proto_type 44+2 '0x6558' Protocol Type: Transparent Ethernet bridging (0x6558)
        1 geneve.vni 46+3 '0x123456' Virtual Network Identifier (VNI): 0x123456 (1193046)
        1h geneve.reserved 49+1 '0x00' Reserved: 0x00
        """#),
    PacketSample(
      name: "all flags, version 1",
      hex: """
        02000000000202000000000108004500004e000100004011669c0a0000010a00000203e817c1003a0000
        40ff65581234560902000000000202000000000108004500001c0001000040fd73df0101010102020202
        aaaaaaaaaaaaaaaa
        """,
      protocols: ["geneve"],
      rows: #"""
        0 geneve 42+8 '' Generic Network Virtualization Encapsulation, VNI: 0x123456, OAM
        1 geneve.version 42+1 '1' Version: 1
        1  42+1 'Unknown version 1' 
        2 _ws.expert 42+0 '' Expert Info (Warning/Protocol): Unknown version 1
        3 geneve.version.unknown 0+0 '' Unknown version 1
        3h _ws.expert.message 0+0 'Unknown version 1' Message: Unknown version 1
        3 _ws.expert.severity 0+0 '6291456' Severity level: Warning
        3 _ws.expert.group 0+0 '150994944' Group: Protocol
        1 geneve.option.length 42+1 '0' Length: 0 bytes
        1 geneve.flags 43+1 '0xff' Flags: 0xff, Operations, Administration and Management Frame, Critical Options Present, Reserved
        2 geneve.flags.oam 43+1 'True' 1... .... = Operations, Administration and Management Frame: True
        2 geneve.flags.critical 43+1 'True' .1.. .... = Critical Options Present: True
        2 geneve.flags.reserved 43+1 'True' ..11 1111 = Reserved: True
        1 geneve.proto_type 44+2 '0x6558' Protocol Type: Transparent Ethernet bridging (0x6558)
        1 geneve.vni 46+3 '0x123456' Virtual Network Identifier (VNI): 0x123456 (1193046)
        1 geneve.reserved 49+1 '0x09' Reserved: 0x09
        """#),
    PacketSample(
      name: "IPv4",
      hex: """
        02000000000202000000000108004500004000010000401166aa0a0000010a00000203e817c1002c0000
        00000800123456004500001c0001000040fd73df0101010102020202aaaaaaaaaaaaaaaa
        """,
      protocols: ["geneve", "ip"],
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
        0 geneve 42+8 '' Generic Network Virtualization Encapsulation, VNI: 0x123456
        1 geneve.version 42+1 '0' Version: 0
        1 geneve.option.length 42+1 '0' Length: 0 bytes
        1 geneve.flags 43+1 '0x00' Flags: 0x00
        2 geneve.flags.oam 43+1 'False' 0... .... = Operations, Administration and Management Frame: False
        2 geneve.flags.critical 43+1 'False' .0.. .... = Critical Options Present: False
        2 geneve.flags.reserved 43+1 'False' ..00 0000 = Reserved: False
        1 geneve.proto_type 44+2 '0x0800' Protocol Type: IPv4 (0x0800)
        1 geneve.vni 46+3 '0x123456' Virtual Network Identifier (VNI): 0x123456 (1193046)
        1h geneve.reserved 49+1 '0x00' Reserved: 0x00
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
      name: "unknown protocol",
      hex: """
        02000000000202000000000108004500004e000100004011669c0a0000010a00000203e817c1003a0000
        000012341234560002000000000202000000000108004500001c0001000040fd73df0101010102020202
        aaaaaaaaaaaaaaaa
        """,
      protocols: ["geneve"],
      rows: #"""
        0 geneve 42+8 '' Generic Network Virtualization Encapsulation, VNI: 0x123456
        1 geneve.version 42+1 '0' Version: 0
        1 geneve.option.length 42+1 '0' Length: 0 bytes
        1 geneve.flags 43+1 '0x00' Flags: 0x00
        2 geneve.flags.oam 43+1 'False' 0... .... = Operations, Administration and Management Frame: False
        2 geneve.flags.critical 43+1 'False' .0.. .... = Critical Options Present: False
        2 geneve.flags.reserved 43+1 'False' ..00 0000 = Reserved: False
        1 geneve.proto_type 44+2 '0x1234' Protocol Type: Unknown (0x1234)
        1 geneve.vni 46+3 '0x123456' Virtual Network Identifier (VNI): 0x123456 (1193046)
        1h geneve.reserved 49+1 '0x00' Reserved: 0x00
        """#),
    PacketSample(
      name: "unknown options",
      hex: """
        02000000000202000000000108004500005e000100004011668c0a0000010a00000203e817c1004a0000
        0400655812345600010080a20102030401020304ff00050002000000000202000000000108004500001c
        0001000040fd73df0101010102020202aaaaaaaaaaaaaaaa
        """,
      protocols: ["geneve"],
      rows: #"""
        0 geneve 42+24 '' Generic Network Virtualization Encapsulation, VNI: 0x123456
        1 geneve.version 42+1 '0' Version: 0
        1 geneve.option.length 42+1 '16' Length: 16 bytes
        1 geneve.flags 43+1 '0x00' Flags: 0x00
        2 geneve.flags.oam 43+1 'False' 0... .... = Operations, Administration and Management Frame: False
        2 geneve.flags.critical 43+1 'False' .0.. .... = Critical Options Present: False
        2 geneve.flags.reserved 43+1 'False' ..00 0000 = Reserved: False
        1 geneve.proto_type 44+2 '0x6558' Protocol Type: Transparent Ethernet bridging (0x6558)
        1 geneve.vni 46+3 '0x123456' Virtual Network Identifier (VNI): 0x123456 (1193046)
        1h geneve.reserved 49+1 '0x00' Reserved: 0x00
        1 geneve.options 50+16 '01:00:80:a2:01:02:03:04:01:02:03:04:ff:00:05:00' Options: (16 bytes)
        2 geneve.option 50+12 '01:00:80:a2:01:02:03:04:01:02:03:04' Unknown, Class: Linux (0x0100) Type: 0x80 (Critical)
        3 geneve.option.class 50+2 '0x0100' Class: Linux (0x0100)
        3 geneve.option.type 52+1 '0x80' Type: 0x80 (Critical)
        3h geneve.option.type.critical 52+1 'True' 1... .... = Critical Option: True
        3 geneve.option.flags 53+1 '0x05' Flags: 0x05 (RSVD)
        4 geneve.option.flags.reserved 53+1 'True' 101. .... = Reserved: True
        3 geneve.option.length 53+1 '12' Length: 12 bytes
        3 geneve.option.unknown.data 54+8 '01:02:03:04:01:02:03:04' Unknown Option Data: 0102030401020304
        2 geneve.option 62+4 'ff:00:05:00' Unknown, Class: Unknown (0xff00) Type: 0x05 (Non-critical)
        3 geneve.option.class 62+2 '0xff00' Class: Unknown (0xff00)
        3 geneve.option.type 64+1 '0x05' Type: 0x05 (Non-critical)
        3h geneve.option.type.critical 64+1 'False' 0... .... = Critical Option: False
        3h geneve.option.flags 65+1 '0x00' Flags: 0x00
        4 geneve.option.flags.reserved 65+1 'False' 000. .... = Reserved: False
        3 geneve.option.length 65+1 '4' Length: 4 bytes
        3 geneve.option.unknown.data 66+0 '' Unknown Option Data: <MISSING>
        """#),
    PacketSample(
      name: "option past the end",
      hex: """
        02000000000202000000000108004500005600010000401166940a0000010a00000203e817c100420000
        0200655812345600010080030101010102000000000202000000000108004500001c0001000040fd73df
        0101010102020202aaaaaaaaaaaaaaaa
        """,
      protocols: ["geneve"],
      rows: #"""
        0 geneve 42+16 '' Generic Network Virtualization Encapsulation, VNI: 0x123456
        1 geneve.version 42+1 '0' Version: 0
        1 geneve.option.length 42+1 '8' Length: 8 bytes
        1 geneve.flags 43+1 '0x00' Flags: 0x00
        2 geneve.flags.oam 43+1 'False' 0... .... = Operations, Administration and Management Frame: False
        2 geneve.flags.critical 43+1 'False' .0.. .... = Critical Options Present: False
        2 geneve.flags.reserved 43+1 'False' ..00 0000 = Reserved: False
        1 geneve.proto_type 44+2 '0x6558' Protocol Type: Transparent Ethernet bridging (0x6558)
        1 geneve.vni 46+3 '0x123456' Virtual Network Identifier (VNI): 0x123456 (1193046)
        1h geneve.reserved 49+1 '0x00' Reserved: 0x00
        1 geneve.options 50+8 '01:00:80:03:01:01:01:01' Options: (8 bytes)
        2  53+1 'Unknown, Class: Linux (0x0100) Type: 0x80 (length of 16 is past end of options)' 
        3 _ws.expert 53+0 '' Expert Info (Warning/Protocol): Unknown, Class: Linux (0x0100) Type: 0x80 (length of 16 is past end of options)
        4 geneve.option.length.invalid 0+0 '' Unknown, Class: Linux (0x0100) Type: 0x80 (length of 16 is past end of options)
        4h _ws.expert.message 0+0 'Unknown, Class: Linux (0x0100) Type: 0x80 (length of 16 is past end of options)' Message: Unknown, Class: Linux (0x0100) Type: 0x80 (length of 16 is past end of options)
        4 _ws.expert.severity 0+0 '6291456' Severity level: Warning
        4 _ws.expert.group 0+0 '150994944' Group: Protocol
        """#),
    PacketSample(
      name: "Google",
      hex: """
        02000000000202000000000108004500006a00010000401166800a0000010a00000203e817c100560000
        070065581234560001320101000012310132020101010101013203020101010101010101020000000002
        02000000000108004500001c0001000040fd73df0101010102020202aaaaaaaaaaaaaaaa
        """,
      protocols: ["geneve"],
      rows: #"""
        0 geneve 42+36 '' Generic Network Virtualization Encapsulation, VNI: 0x123456
        1 geneve.version 42+1 '0' Version: 0
        1 geneve.option.length 42+1 '28' Length: 28 bytes
        1 geneve.flags 43+1 '0x00' Flags: 0x00
        2 geneve.flags.oam 43+1 'False' 0... .... = Operations, Administration and Management Frame: False
        2 geneve.flags.critical 43+1 'False' .0.. .... = Critical Options Present: False
        2 geneve.flags.reserved 43+1 'False' ..00 0000 = Reserved: False
        1 geneve.proto_type 44+2 '0x6558' Protocol Type: Transparent Ethernet bridging (0x6558)
        1 geneve.vni 46+3 '0x123456' Virtual Network Identifier (VNI): 0x123456 (1193046)
        1h geneve.reserved 49+1 '0x00' Reserved: 0x00
        1 geneve.options 50+28 '01:32:01:01:00:00:12:31:01:32:02:01:01:01:01:01:01:32:03:02:01:01:01:01:01:01:01:01' Options: (28 bytes)
        2 geneve.option 50+8 '01:32:01:01:00:00:12:31' GCP Virtual Network ID, Class: Google LLC (0x0132) Type: 0x01 (Non-critical)
        3 geneve.option.class 50+2 '0x0132' Class: Google LLC (0x0132)
        3 geneve.option.type 52+1 '0x01' Type: 0x01 (Non-critical)
        3h geneve.option.type.critical 52+1 'False' 0... .... = Critical Option: False
        3h geneve.option.flags 53+1 '0x00' Flags: 0x00
        4 geneve.option.flags.reserved 53+1 'False' 000. .... = Reserved: False
        3 geneve.option.length 53+1 '8' Length: 8 bytes
        3 geneve.option.gcp.vnid 54+4 '291' 0000 0000  0000 0000  0001 0010  0011 .... = GCP Virtual Network ID: 291
        3 geneve.option.gcp.direction 54+4 'True' .... .... .... .... .... .... .... ...1 = GCP Traffic Direction: Egress
        3 geneve.option.gcp.reserved 54+4 'False' .... .... .... .... .... .... .... 000. = GCP Reserved bits: False
        2 geneve.option 58+8 '01:32:02:01:01:01:01:01' GCP Endpoint ID, Class: Google LLC (0x0132) Type: 0x02 (Non-critical)
        3 geneve.option.class 58+2 '0x0132' Class: Google LLC (0x0132)
        3 geneve.option.type 60+1 '0x02' Type: 0x02 (Non-critical)
        3h geneve.option.type.critical 60+1 'False' 0... .... = Critical Option: False
        3h geneve.option.flags 61+1 '0x00' Flags: 0x00
        4 geneve.option.flags.reserved 61+1 'False' 000. .... = Reserved: False
        3 geneve.option.length 61+1 '8' Length: 8 bytes
        3 geneve.option.gcp.endpoint 62+4 '01:01:01:01' GCP Endpoint ID: 01010101
        2 geneve.option 66+12 '01:32:03:02:01:01:01:01:01:01:01:01' GCP Profile ID, Class: Google LLC (0x0132) Type: 0x03 (Non-critical)
        3 geneve.option.class 66+2 '0x0132' Class: Google LLC (0x0132)
        3 geneve.option.type 68+1 '0x03' Type: 0x03 (Non-critical)
        3h geneve.option.type.critical 68+1 'False' 0... .... = Critical Option: False
        3h geneve.option.flags 69+1 '0x00' Flags: 0x00
        4 geneve.option.flags.reserved 69+1 'False' 000. .... = Reserved: False
        3 geneve.option.length 69+1 '12' Length: 12 bytes
        3 geneve.option.gcp.profile 70+8 '72340172838076673' GCP Profile ID: 72340172838076673
        """#),
    PacketSample(
      name: "Cilium",
      hex: """
        02000000000202000000000108004500007a00010000401166700a0000010a00000203e817c100660000
        0b00655812345600014b81020a00000100500000014b8105000102030405060708090a0b0c0d0e0f1011
        1213014b81010101010102000000000202000000000108004500001c0001000040fd73df010101010202
        0202aaaaaaaaaaaaaaaa
        """,
      protocols: ["geneve"],
      rows: #"""
        0 geneve 42+52 '' Generic Network Virtualization Encapsulation, VNI: 0x123456
        1 geneve.version 42+1 '0' Version: 0
        1 geneve.option.length 42+1 '44' Length: 44 bytes
        1 geneve.flags 43+1 '0x00' Flags: 0x00
        2 geneve.flags.oam 43+1 'False' 0... .... = Operations, Administration and Management Frame: False
        2 geneve.flags.critical 43+1 'False' .0.. .... = Critical Options Present: False
        2 geneve.flags.reserved 43+1 'False' ..00 0000 = Reserved: False
        1 geneve.proto_type 44+2 '0x6558' Protocol Type: Transparent Ethernet bridging (0x6558)
        1 geneve.vni 46+3 '0x123456' Virtual Network Identifier (VNI): 0x123456 (1193046)
        1h geneve.reserved 49+1 '0x00' Reserved: 0x00
        1 geneve.options 50+44 '01:4b:81:02:0a:00:00:01:00:50:00:00:01:4b:81:05:00:01:02:03:04:05:06:07:08:09:0a:0b:0c:0d:0e:0f:10:11:12:13:01:4b:81:01:01:01:01:01' Options: (44 bytes)
        2 geneve.option 50+12 '01:4b:81:02:0a:00:00:01:00:50:00:00' Cilium Service IP, Class: Cilium (0x014b) Type: 0x81 (Critical)
        3 geneve.option.class 50+2 '0x014b' Class: Cilium (0x014b)
        3 geneve.option.type 52+1 '0x81' Type: 0x81 (Critical)
        3h geneve.option.type.critical 52+1 'True' 1... .... = Critical Option: True
        3h geneve.option.flags 53+1 '0x00' Flags: 0x00
        4 geneve.option.flags.reserved 53+1 'False' 000. .... = Reserved: False
        3 geneve.option.length 53+1 '12' Length: 12 bytes
        3 geneve.option.cilium.service.ipv4 54+4 '10.0.0.1' Cilium Service IPv4: 10.0.0.1
        3 geneve.option.cilium.service.port 58+2 '80' Cilium Service Port: 80
        3 geneve.option.cilium.service.pad 60+2 '00:00' Pad: 0000
        2 geneve.option 62+24 '01:4b:81:05:00:01:02:03:04:05:06:07:08:09:0a:0b:0c:0d:0e:0f:10:11:12:13' Cilium Service IP, Class: Cilium (0x014b) Type: 0x81 (Critical)
        3 geneve.option.class 62+2 '0x014b' Class: Cilium (0x014b)
        3 geneve.option.type 64+1 '0x81' Type: 0x81 (Critical)
        3h geneve.option.type.critical 64+1 'True' 1... .... = Critical Option: True
        3h geneve.option.flags 65+1 '0x00' Flags: 0x00
        4 geneve.option.flags.reserved 65+1 'False' 000. .... = Reserved: False
        3 geneve.option.length 65+1 '24' Length: 24 bytes
        3 geneve.option.cilium.service.ipv6 66+16 '1:203:405:607:809:a0b:c0d:e0f' Cilium Service IPv6: 1:203:405:607:809:a0b:c0d:e0f
        3 geneve.option.cilium.service.port 82+2 '4113' Cilium Service Port: 4113
        3 geneve.option.cilium.service.pad 84+2 '12:13' Pad: 1213
        2 geneve.option 86+8 '01:4b:81:01:01:01:01:01' Cilium Service IP, Class: Cilium (0x014b) Type: 0x81 (Critical)
        3 geneve.option.class 86+2 '0x014b' Class: Cilium (0x014b)
        3 geneve.option.type 88+1 '0x81' Type: 0x81 (Critical)
        3h geneve.option.type.critical 88+1 'True' 1... .... = Critical Option: True
        3h geneve.option.flags 89+1 '0x00' Flags: 0x00
        4 geneve.option.flags.reserved 89+1 'False' 000. .... = Reserved: False
        3 geneve.option.length 89+1 '8' Length: 8 bytes
        3 geneve.option.unknown.data 90+4 '01:01:01:01' Unknown Option Data: 01010101
        """#),
    PacketSample(
      name: "cPacket",
      hex: """
        02000000000202000000000108004500006a00010000401166800a0000010a00000203e817c100560000
        070065581234560001640006000102030405060708090a0b0c0d0e0f1011121314151617020000000002
        02000000000108004500001c0001000040fd73df0101010102020202aaaaaaaaaaaaaaaa
        """,
      protocols: ["geneve"],
      rows: #"""
        0 geneve 42+36 '' Generic Network Virtualization Encapsulation, VNI: 0x123456
        1 geneve.version 42+1 '0' Version: 0
        1 geneve.option.length 42+1 '28' Length: 28 bytes
        1 geneve.flags 43+1 '0x00' Flags: 0x00
        2 geneve.flags.oam 43+1 'False' 0... .... = Operations, Administration and Management Frame: False
        2 geneve.flags.critical 43+1 'False' .0.. .... = Critical Options Present: False
        2 geneve.flags.reserved 43+1 'False' ..00 0000 = Reserved: False
        1 geneve.proto_type 44+2 '0x6558' Protocol Type: Transparent Ethernet bridging (0x6558)
        1 geneve.vni 46+3 '0x123456' Virtual Network Identifier (VNI): 0x123456 (1193046)
        1h geneve.reserved 49+1 '0x00' Reserved: 0x00
        1 geneve.options 50+28 '01:64:00:06:00:01:02:03:04:05:06:07:08:09:0a:0b:0c:0d:0e:0f:10:11:12:13:14:15:16:17' Options: (28 bytes)
        2 geneve.option 50+28 '01:64:00:06:00:01:02:03:04:05:06:07:08:09:0a:0b:0c:0d:0e:0f:10:11:12:13:14:15:16:17' cPacket Meta-data, Class: cPacket Networks, Inc. (0x0164) Type: 0x00 (Non-critical)
        3 geneve.option.class 50+2 '0x0164' Class: cPacket Networks, Inc. (0x0164)
        3 geneve.option.type 52+1 '0x00' Type: 0x00 (Non-critical)
        3h geneve.option.type.critical 52+1 'False' 0... .... = Critical Option: False
        3h geneve.option.flags 53+1 '0x00' Flags: 0x00
        4 geneve.option.flags.reserved 53+1 'False' 000. .... = Reserved: False
        3 geneve.option.length 53+1 '28' Length: 28 bytes
        3 geneve.option.cPacket.packetid 54+4 '66051' cPacket Packet ID: 66051
        3 geneve.option.cPacket.orig_len 58+2 '1029' cPacket Original length: 1029
        3 geneve.option.cPacket.reserved 60+1 '0x06' cPacket Reserved: 0x06
        3 geneve.option.cPacket.version 61+1 '7' cPacket Metadata version: 7
        3 geneve.option.cPacket.timestamp 64+8 '1975-05-05T04:29:01.235868177Z' cPacket Timestamp: May  5, 1975 04:29:01.235868177 UTC
        3 geneve.option.cPacket.ts_sec 62+6 '8834916224013' cPacket Timestamp (s): 8834916224013
        3 geneve.option.cPacket.ts_nsec 68+4 '235868177' cPacket Timestamp (ns): 235868177
        3 geneve.option.cPacket.ts_fracns 72+2 '4627' cPacket Timestamp (frac. ns): 4627
        3 geneve.option.cPacket.device_id 74+2 '5141' cPacket Device ID: 5141
        3 geneve.option.cPacket.port_id 76+2 '5655' cPacket Port ID: 5655
        """#),
  ]
}
