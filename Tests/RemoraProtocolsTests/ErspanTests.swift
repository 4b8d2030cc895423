import Testing

/// ERSPAN of all types against tshark 4.6.9.
@Suite struct ErspanTests {
  @Test(arguments: samples) func treeIsThatOfTshark(_ sample: PacketSample) {
    let rows = PacketRows.rows(of: [sample.bytes], in: sample.protocols, from: sample.from)
    #expect(rows == [sample.expected])
  }

  @Test(arguments: samples) func everyPrefixIsDissected(_ sample: PacketSample) {
    #expect(PacketRows.survivesEveryPrefix(of: sample.bytes))
  }

  static let samples: [PacketSample] = [
    PacketSample(
      name: "type I",
      hex: """
        02000000000202000000000108004500004200010000402f668a0a0000010a000002000088be02000000
        000202000000000108004500001c0001000040fd73df0101010102020202aaaaaaaaaaaaaaaa
        """,
      protocols: ["erspan"],
      rows: #"""
        0 erspan 38+0 '' Encapsulated Remote Switch Packet ANalysis Type I
        """#),
    PacketSample(
      name: "type II",
      hex: """
        02000000000202000000000108004500004e00010000402f667e0a0000010a000002100088be00000001
        10645c0aabc1234502000000000202000000000108004500001c0001000040fd73df0101010102020202
        aaaaaaaaaaaaaaaa
        """,
      protocols: ["erspan"],
      rows: #"""
        0 erspan 42+50 '' Encapsulated Remote Switch Packet ANalysis Type II
        1 erspan.version 42+2 '1' 0001 .... .... .... = Version: Type II (1)
        1 erspan.vlan 42+2 '100' .... 0000 0110 0100 = Vlan: 100
        1 erspan.cos 44+2 '2' 010. .... .... .... = COS: 2
        1 erspan.encap 44+2 '3' ...1 1... .... .... = Encap: VLAN tag preserved in frame (3)
        1 erspan.truncated 44+2 '1' .... .1.. .... .... = Truncated: Truncated (1)
        1 erspan.spanid 44+2 '10' .... ..00 0000 1010 = SpanID: 10
        1 erspan.reserved 46+4 '2748' 1010 1011 1100 .... .... .... .... .... = Reserved: 2748
        1 erspan.index 46+4 '74565' .... .... .... 0001 0010 0011 0100 0101 = Index: 74565
        """#),
    PacketSample(
      name: "unknown version",
      hex: """
        02000000000202000000000108004500004e00010000402f667e0a0000010a000002100088be00000001
        30645c0aabc1234502000000000202000000000108004500001c0001000040fd73df0101010102020202
        aaaaaaaaaaaaaaaa
        """,
      protocols: ["erspan"],
      rows: #"""
        0 erspan 42+50 '' Encapsulated Remote Switch Packet ANalysis Unknown
        1 erspan.version 42+2 '3' 0011 .... .... .... = Version: Unknown (3)
        1 erspan.version 42+2 '3' 0011 .... .... .... = Version: Unknown (3)
        2 _ws.expert 42+0 '' Expert Info (Warning/Undecoded): Unknown version, please report or test to use fake ERSPAN preference
        3 erspan.version.unknown 0+0 '' Unknown version, please report or test to use fake ERSPAN preference
        3h _ws.expert.message 0+0 'Unknown version, please report or test to use fake ERSPAN preference' Message: Unknown version, please report or test to use fake ERSPAN preference
        3 _ws.expert.severity 0+0 '6291456' Severity level: Warning
        3 _ws.expert.group 0+0 '83886080' Group: Undecoded
        """#),
    PacketSample(
      name: "type III, not a frame",
      hex: """
        02000000000202000000000108004500004e00010000402f667e0a0000010a000002000022eb2fffffff
        12345678abcdfffe02000000000202000000000108004500001c0001000040fd73df0101010102020202
        aaaaaaaaaaaaaaaa
        """,
      protocols: ["erspan"],
      rows: #"""
        0 erspan 38+54 '' Encapsulated Remote Switch Packet ANalysis Type III
        1 erspan.version 38+2 '2' 0010 .... .... .... = Version: Type III (2)
        1 erspan.vlan 38+2 '4095' .... 1111 1111 1111 = Vlan: 4095
        1 erspan.cos 40+2 '7' 111. .... .... .... = COS: 7
        1 erspan.bso 40+2 '3' ...1 1... .... .... = Bad/Short/Oversized: CRC or alignment error (3)
        1 erspan.truncated 40+2 '1' .... .1.. .... .... = Truncated: Truncated (1)
        1 erspan.spanid 40+2 '1023' .... ..11 1111 1111 = SpanID: 1023
        1 erspan.timestamp 42+4 '305419896' Timestamp: 305419896
        1 erspan.sgt 46+2 '43981' Security Group Tag: 43981
        1 erspan.p 48+2 '1' 1... .... .... .... = Has Ethernet PDU: 1
        1 erspan.ft 48+2 '31' .111 11.. .... .... = Frame Type: Unknown (31)
        1 erspan.hw 48+2 '63' .... ..11 1111 .... = Hardware ID: 63
        1 erspan.direction 48+2 'True' .... .... .... 1... = Direction: Egress
        1 erspan.gra 48+2 '3' .... .... .... .11. = Timestamp granularity: Custom granularity (3)
        1 erspan.o 48+2 '0' .... .... .... ...0 = Optional Sub headers: 0
        """#),
    PacketSample(
      name: "platform 0",
      hex: """
        02000000000202000000000108004500005a00010000402f66720a0000010a000002100022eb00000001
        2064180012345678abcd800103abcdef89abcdef02000000000202000000000108004500001c00010000
        40fd73df0101010102020202aaaaaaaaaaaaaaaa
        """,
      protocols: ["erspan"],
      rows: #"""
        0 erspan 42+62 '' Encapsulated Remote Switch Packet ANalysis Type III
        1 erspan.version 42+2 '2' 0010 .... .... .... = Version: Type III (2)
        1 erspan.vlan 42+2 '100' .... 0000 0110 0100 = Vlan: 100
        1 erspan.cos 44+2 '0' 000. .... .... .... = COS: 0
        1 erspan.bso 44+2 '3' ...1 1... .... .... = Bad/Short/Oversized: CRC or alignment error (3)
        1 erspan.truncated 44+2 '0' .... .0.. .... .... = Truncated: Not truncated (0)
        1 erspan.spanid 44+2 '0' .... ..00 0000 0000 = SpanID: 0
        1 erspan.timestamp 46+4 '305419896' Timestamp: 305419896
        1 erspan.sgt 50+2 '43981' Security Group Tag: 43981
        1 erspan.p 52+2 '1' 1... .... .... .... = Has Ethernet PDU: 1
        1 erspan.ft 52+2 '0' .000 00.. .... .... = Frame Type: Ethernet (0)
        1 erspan.hw 52+2 '0' .... ..00 0000 .... = Hardware ID: 0
        1 erspan.direction 52+2 'False' .... .... .... 0... = Direction: Ingress
        1 erspan.gra 52+2 '0' .... .... .... .00. = Timestamp granularity: 100 microseconds (0)
        1 erspan.o 52+2 '1' .... .... .... ...1 = Optional Sub headers: 1
        1 erspan.platid 54+4 '0' 0000 00.. .... .... .... .... .... .... = Platform ID: 0
        1 erspan.pid7.rsvd1 54+4 '58' .... ..11 1010 .... .... .... .... .... = Reserved: 58
        1 erspan.pid7.source_index 54+4 '773615' .... .... .... 1011 1100 1101 1110 1111 = Source Index: 773615
        1 erspan.pid7.timestamp 58+4 '2309737967' Upper 32-bit Timestamp: 2309737967
        """#),
    PacketSample(
      name: "platform 1",
      hex: """
        02000000000202000000000108004500005a00010000402f66720a0000010a000002100022eb00000001
        2064180012345678abcd800107abcdef89abcdef02000000000202000000000108004500001c00010000
        40fd73df0101010102020202aaaaaaaaaaaaaaaa
        """,
      protocols: ["erspan"],
      rows: #"""
        0 erspan 42+62 '' Encapsulated Remote Switch Packet ANalysis Type III
        1 erspan.version 42+2 '2' 0010 .... .... .... = Version: Type III (2)
        1 erspan.vlan 42+2 '100' .... 0000 0110 0100 = Vlan: 100
        1 erspan.cos 44+2 '0' 000. .... .... .... = COS: 0
        1 erspan.bso 44+2 '3' ...1 1... .... .... = Bad/Short/Oversized: CRC or alignment error (3)
        1 erspan.truncated 44+2 '0' .... .0.. .... .... = Truncated: Not truncated (0)
        1 erspan.spanid 44+2 '0' .... ..00 0000 0000 = SpanID: 0
        1 erspan.timestamp 46+4 '305419896' Timestamp: 305419896
        1 erspan.sgt 50+2 '43981' Security Group Tag: 43981
        1 erspan.p 52+2 '1' 1... .... .... .... = Has Ethernet PDU: 1
        1 erspan.ft 52+2 '0' .000 00.. .... .... = Frame Type: Ethernet (0)
        1 erspan.hw 52+2 '0' .... ..00 0000 .... = Hardware ID: 0
        1 erspan.direction 52+2 'False' .... .... .... 0... = Direction: Ingress
        1 erspan.gra 52+2 '0' .... .... .... .00. = Timestamp granularity: 100 microseconds (0)
        1 erspan.o 52+2 '1' .... .... .... ...1 = Optional Sub headers: 1
        1 erspan.platid 54+4 '1' 0000 01.. .... .... .... .... .... .... = Platform ID: 1
        1 erspan.pid1.rsvd1 54+4 '15036' .... ..11 1010 1011 1100 .... .... .... = Reserved: 15036
        1 erspan.pid1.vsmid 54+4 '3567' .... .... .... .... .... 1101 1110 1111 = VSM Domain ID: 3567
        1 erspan.pid1.port_index 58+4 '2309737967' Port ID/Index: 2309737967
        """#),
    PacketSample(
      name: "platform 3",
      hex: """
        02000000000202000000000108004500005a00010000402f66720a0000010a000002100022eb00000001
        2064180012345678abcd80010fabcdef89abcdef02000000000202000000000108004500001c00010000
        40fd73df0101010102020202aaaaaaaaaaaaaaaa
        """,
      protocols: ["erspan"],
      rows: #"""
        0 erspan 42+62 '' Encapsulated Remote Switch Packet ANalysis Type III
        1 erspan.version 42+2 '2' 0010 .... .... .... = Version: Type III (2)
        1 erspan.vlan 42+2 '100' .... 0000 0110 0100 = Vlan: 100
        1 erspan.cos 44+2 '0' 000. .... .... .... = COS: 0
        1 erspan.bso 44+2 '3' ...1 1... .... .... = Bad/Short/Oversized: CRC or alignment error (3)
        1 erspan.truncated 44+2 '0' .... .0.. .... .... = Truncated: Not truncated (0)
        1 erspan.spanid 44+2 '0' .... ..00 0000 0000 = SpanID: 0
        1 erspan.timestamp 46+4 '305419896' Timestamp: 305419896
        1 erspan.sgt 50+2 '43981' Security Group Tag: 43981
        1 erspan.p 52+2 '1' 1... .... .... .... = Has Ethernet PDU: 1
        1 erspan.ft 52+2 '0' .000 00.. .... .... = Frame Type: Ethernet (0)
        1 erspan.hw 52+2 '0' .... ..00 0000 .... = Hardware ID: 0
        1 erspan.direction 52+2 'False' .... .... .... 0... = Direction: Ingress
        1 erspan.gra 52+2 '0' .... .... .... .00. = Timestamp granularity: 100 microseconds (0)
        1 erspan.o 52+2 '1' .... .... .... ...1 = Optional Sub headers: 1
        1 erspan.platid 54+4 '3' 0000 11.. .... .... .... .... .... .... = Platform ID: 3
        1 erspan.pid3.rsvd1 54+4 '3759' .... ..11 1010 1011 11.. .... .... .... = Reserved: 3759
        1 erspan.pid3.port_index 54+4 '3567' .... .... .... .... ..00 1101 1110 1111 = Port ID/Index: 3567
        1 erspan.pid3.timestamp 58+4 '2309737967' Upper 32-bit Timestamp: 2309737967
        """#),
    PacketSample(
      name: "platform 4",
      hex: """
        02000000000202000000000108004500005a00010000402f66720a0000010a000002100022eb00000001
        2064180012345678abcd800113abcdef89abcdef02000000000202000000000108004500001c00010000
        40fd73df0101010102020202aaaaaaaaaaaaaaaa
        """,
      protocols: ["erspan"],
      rows: #"""
        0 erspan 42+62 '' Encapsulated Remote Switch Packet ANalysis Type III
        1 erspan.version 42+2 '2' 0010 .... .... .... = Version: Type III (2)
        1 erspan.vlan 42+2 '100' .... 0000 0110 0100 = Vlan: 100
        1 erspan.cos 44+2 '0' 000. .... .... .... = COS: 0
        1 erspan.bso 44+2 '3' ...1 1... .... .... = Bad/Short/Oversized: CRC or alignment error (3)
        1 erspan.truncated 44+2 '0' .... .0.. .... .... = Truncated: Not truncated (0)
        1 erspan.spanid 44+2 '0' .... ..00 0000 0000 = SpanID: 0
        1 erspan.timestamp 46+4 '305419896' Timestamp: 305419896
        1 erspan.sgt 50+2 '43981' Security Group Tag: 43981
        1 erspan.p 52+2 '1' 1... .... .... .... = Has Ethernet PDU: 1
        1 erspan.ft 52+2 '0' .000 00.. .... .... = Frame Type: Ethernet (0)
        1 erspan.hw 52+2 '0' .... ..00 0000 .... = Hardware ID: 0
        1 erspan.direction 52+2 'False' .... .... .... 0... = Direction: Ingress
        1 erspan.gra 52+2 '0' .... .... .... .00. = Timestamp granularity: 100 microseconds (0)
        1 erspan.o 52+2 '1' .... .... .... ...1 = Optional Sub headers: 1
        1 erspan.platid 54+4 '4' 0001 00.. .... .... .... .... .... .... = Platform ID: 4
        1 erspan.pid4.rsvd1 54+4 '3759' .... ..11 1010 1011 11.. .... .... .... = Reserved: 3759
        1 erspan.pid4.rsvd2 54+4 '3567' .... .... .... .... ..00 1101 1110 1111 = Reserved: 3567
        1 erspan.pid4.rsvd3 58+4 '2309737967' 1000 1001 1010 1011 1100 1101 1110 1111 = Reserved: 2309737967
        """#),
    PacketSample(
      name: "platform 5",
      hex: """
        02000000000202000000000108004500005a00010000402f66720a0000010a000002100022eb00000001
        2064180012345678abcd800117abcdef89abcdef02000000000202000000000108004500001c00010000
        40fd73df0101010102020202aaaaaaaaaaaaaaaa
        """,
      protocols: ["erspan"],
      rows: #"""
        0 erspan 42+62 '' Encapsulated Remote Switch Packet ANalysis Type III
        1 erspan.version 42+2 '2' 0010 .... .... .... = Version: Type III (2)
        1 erspan.vlan 42+2 '100' .... 0000 0110 0100 = Vlan: 100
        1 erspan.cos 44+2 '0' 000. .... .... .... = COS: 0
        1 erspan.bso 44+2 '3' ...1 1... .... .... = Bad/Short/Oversized: CRC or alignment error (3)
        1 erspan.truncated 44+2 '0' .... .0.. .... .... = Truncated: Not truncated (0)
        1 erspan.spanid 44+2 '0' .... ..00 0000 0000 = SpanID: 0
        1 erspan.timestamp 46+4 '305419896' Timestamp: 305419896
        1 erspan.sgt 50+2 '43981' Security Group Tag: 43981
        1 erspan.p 52+2 '1' 1... .... .... .... = Has Ethernet PDU: 1
        1 erspan.ft 52+2 '0' .000 00.. .... .... = Frame Type: Ethernet (0)
        1 erspan.hw 52+2 '0' .... ..00 0000 .... = Hardware ID: 0
        1 erspan.direction 52+2 'False' .... .... .... 0... = Direction: Ingress
        1 erspan.gra 52+2 '0' .... .... .... .00. = Timestamp granularity: 100 microseconds (0)
        1 erspan.o 52+2 '1' .... .... .... ...1 = Optional Sub headers: 1
        1 erspan.platid 54+4 '5' 0001 01.. .... .... .... .... .... .... = Platform ID: 5
        1 erspan.pid5.switchid 54+4 '939' .... ..11 1010 1011 .... .... .... .... = Switch ID: 939
        1 erspan.pid5.port_index 54+4 '52719' .... .... .... .... 1100 1101 1110 1111 = Port ID/Index: 52719
        1 erspan.pid5.timestamp 58+4 '2309737967' Timestamp (seconds): 2309737967
        """#),
    PacketSample(
      name: "platform 63",
      hex: """
        02000000000202000000000108004500005a00010000402f66720a0000010a000002100022eb00000001
        2064180012345678abcd8001ffabcdef89abcdef02000000000202000000000108004500001c00010000
        40fd73df0101010102020202aaaaaaaaaaaaaaaa
        """,
      protocols: ["erspan"],
      rows: #"""
        0 erspan 42+62 '' Encapsulated Remote Switch Packet ANalysis Type III
        1 erspan.version 42+2 '2' 0010 .... .... .... = Version: Type III (2)
        1 erspan.vlan 42+2 '100' .... 0000 0110 0100 = Vlan: 100
        1 erspan.cos 44+2 '0' 000. .... .... .... = COS: 0
        1 erspan.bso 44+2 '3' ...1 1... .... .... = Bad/Short/Oversized: CRC or alignment error (3)
        1 erspan.truncated 44+2 '0' .... .0.. .... .... = Truncated: Not truncated (0)
        1 erspan.spanid 44+2 '0' .... ..00 0000 0000 = SpanID: 0
        1 erspan.timestamp 46+4 '305419896' Timestamp: 305419896
        1 erspan.sgt 50+2 '43981' Security Group Tag: 43981
        1 erspan.p 52+2 '1' 1... .... .... .... = Has Ethernet PDU: 1
        1 erspan.ft 52+2 '0' .000 00.. .... .... = Frame Type: Ethernet (0)
        1 erspan.hw 52+2 '0' .... ..00 0000 .... = Hardware ID: 0
        1 erspan.direction 52+2 'False' .... .... .... 0... = Direction: Ingress
        1 erspan.gra 52+2 '0' .... .... .... .00. = Timestamp granularity: 100 microseconds (0)
        1 erspan.o 52+2 '1' .... .... .... ...1 = Optional Sub headers: 1
        1 erspan.platid 54+4 '63' 1111 11.. .... .... .... .... .... .... = Platform ID: 63
        1 erspan.pid.rsvd 54+8 '28036591' .... .... .... .... .... .... .... .... .... ..01 1010 1011 1100 1101 1110 1111 = Reserved: 28036591
        """#),
  ]
}
