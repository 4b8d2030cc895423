import Testing

/// GRE against tshark 4.6.9: all optional fields, version 1, what hides in its protocols.
@Suite struct GreTests {
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
        02000000000202000000000108004500003400010000402f66980a0000010a000002000008004500001c
        0001000040fd73df0101010102020202aaaaaaaaaaaaaaaa
        """,
      protocols: ["gre"],
      rows: #"""
        0 gre 34+4 '' Generic Routing Encapsulation (IP)
        1 gre.flags_and_version 34+2 '0x0000' Flags and Version: 0x0000
        2 gre.flags.checksum 34+2 'False' 0... .... .... .... = Checksum Bit: No
        2 gre.flags.routing 34+2 'False' .0.. .... .... .... = Routing Bit: No
        2 gre.flags.key 34+2 'False' ..0. .... .... .... = Key Bit: No
        2 gre.flags.sequence_number 34+2 'False' ...0 .... .... .... = Sequence Number Bit: No
        2 gre.flags.strict_source_route 34+2 'False' .... 0... .... .... = Strict Source Route Bit: No
        2 gre.flags.recursion_control 34+2 '0' .... .000 .... .... = Recursion control: 0
        2 gre.flags.reserved 34+2 '0' .... .... 0000 0... = Flags (Reserved): 0
        2 gre.flags.version 34+2 '0' .... .... .... .000 = Version: GRE (0)
        1 gre.proto 36+2 '0x0800' Protocol Type: IP (0x0800)
        """#),
    PacketSample(
      name: "unknown protocol",
      hex: """
        02000000000202000000000108004500002000010000402f66ac0a0000010a000002000088ccaaaaaaaa
        aaaaaaaa
        """,
      protocols: ["gre"],
      rows: #"""
        0 gre 34+4 '' Generic Routing Encapsulation (0x88CC - unknown)
        1 gre.flags_and_version 34+2 '0x0000' Flags and Version: 0x0000
        2 gre.flags.checksum 34+2 'False' 0... .... .... .... = Checksum Bit: No
        2 gre.flags.routing 34+2 'False' .0.. .... .... .... = Routing Bit: No
        2 gre.flags.key 34+2 'False' ..0. .... .... .... = Key Bit: No
        2 gre.flags.sequence_number 34+2 'False' ...0 .... .... .... = Sequence Number Bit: No
        2 gre.flags.strict_source_route 34+2 'False' .... 0... .... .... = Strict Source Route Bit: No
        2 gre.flags.recursion_control 34+2 '0' .... .000 .... .... = Recursion control: 0
        2 gre.flags.reserved 34+2 '0' .... .... 0000 0... = Flags (Reserved): 0
        2 gre.flags.version 34+2 '0' .... .... .... .000 = Version: GRE (0)
        1 gre.proto 36+2 '0x88cc' Protocol Type: Unknown (0x88cc)
        1 data + '' 
        2 data.data 38+8 'aa:aa:aa:aa:aa:aa:aa:aa' Data: aaaaaaaaaaaaaaaa
        2 data.len 38+0 '8' Length: 8
        """#),
    PacketSample(
      name: "checksum, key, sequence",
      hex: """
        02000000000202000000000108004500004000010000402f668c0a0000010a000002b000080012340000
        00201122000000074500001c0001000040fd73df0101010102020202aaaaaaaaaaaaaaaa
        """,
      protocols: ["gre"],
      rows: #"""
        0 gre 34+16 '' Generic Routing Encapsulation (IP)
        1 gre.flags_and_version 34+2 '0xb000' Flags and Version: 0xb000
        2 gre.flags.checksum 34+2 'True' 1... .... .... .... = Checksum Bit: Yes
        2 gre.flags.routing 34+2 'False' .0.. .... .... .... = Routing Bit: No
        2 gre.flags.key 34+2 'True' ..1. .... .... .... = Key Bit: Yes
        2 gre.flags.sequence_number 34+2 'True' ...1 .... .... .... = Sequence Number Bit: Yes
        2 gre.flags.strict_source_route 34+2 'False' .... 0... .... .... = Strict Source Route Bit: No
        2 gre.flags.recursion_control 34+2 '0' .... .000 .... .... = Recursion control: 0
        2 gre.flags.reserved 34+2 '0' .... .... 0000 0... = Flags (Reserved): 0
        2 gre.flags.version 34+2 '0' .... .... .... .000 = Version: GRE (0)
        1 gre.proto 36+2 '0x0800' Protocol Type: IP (0x0800)
        1 gre.checksum 38+2 '0x1234' Checksum: 0x1234 incorrect, should be 0x8c0b
        2 _ws.expert 38+0 '' Expert Info (Warning/Protocol): Incorrect GRE Checksum [should be 0x8c0b]
        3 gre.checksum.incorrect 0+0 '' Incorrect GRE Checksum [should be 0x8c0b]
        3h _ws.expert.message 0+0 'Incorrect GRE Checksum [should be 0x8c0b]' Message: Incorrect GRE Checksum [should be 0x8c0b]
        3 _ws.expert.severity 0+0 '6291456' Severity level: Warning
        3 _ws.expert.group 0+0 '150994944' Group: Protocol
        1 gre.checksum.status 38+0 '0' Checksum Status: Bad
        1 gre.offset 40+2 '0' Offset: 0
        1 gre.key 42+4 '0x00201122' Key: 0x00201122
        1 gre.sequence_number 46+4 '7' Sequence Number: 7
        """#),
    PacketSample(
      name: "good checksum",
      hex: """
        02000000000202000000000108004500001f00010000402f66ad0a0000010a00000280009999e2630000
        010203
        """,
      protocols: ["gre"],
      rows: #"""
        0 gre 34+8 '' Generic Routing Encapsulation (0x9999 - unknown)
        1 gre.flags_and_version 34+2 '0x8000' Flags and Version: 0x8000
        2 gre.flags.checksum 34+2 'True' 1... .... .... .... = Checksum Bit: Yes
        2 gre.flags.routing 34+2 'False' .0.. .... .... .... = Routing Bit: No
        2 gre.flags.key 34+2 'False' ..0. .... .... .... = Key Bit: No
        2 gre.flags.sequence_number 34+2 'False' ...0 .... .... .... = Sequence Number Bit: No
        2 gre.flags.strict_source_route 34+2 'False' .... 0... .... .... = Strict Source Route Bit: No
        2 gre.flags.recursion_control 34+2 '0' .... .000 .... .... = Recursion control: 0
        2 gre.flags.reserved 34+2 '0' .... .... 0000 0... = Flags (Reserved): 0
        2 gre.flags.version 34+2 '0' .... .... .... .000 = Version: GRE (0)
        1 gre.proto 36+2 '0x9999' Protocol Type: Unknown (0x9999)
        1 gre.checksum 38+2 '0xe263' Checksum: 0xe263 [correct]
        1 gre.checksum.status 38+0 '1' Checksum Status: Good
        1 gre.offset 40+2 '0' Offset: 0
        1 data + '' 
        2 data.data 42+3 '01:02:03' Data: 010203
        2 data.len 42+0 '3' Length: 3
        """#),
    PacketSample(
      name: "all flags of version 1",
      hex: """
        02000000000202000000000108004500004400010000402f66880a0000010a0000023081880b00201122
        0000000700000005ff0300214500001c0001000040fd73df0101010102020202aaaaaaaaaaaaaaaa
        """,
      protocols: ["gre"],
      rows: #"""
        0 gre 34+16 '' Generic Routing Encapsulation (PPP)
        1 gre.flags_and_version 34+2 '0x3081' Flags and Version: 0x3081
        2 gre.flags.checksum 34+2 'False' 0... .... .... .... = Checksum Bit: No
        2 gre.flags.routing 34+2 'False' .0.. .... .... .... = Routing Bit: No
        2 gre.flags.key 34+2 'True' ..1. .... .... .... = Key Bit: Yes
        2 gre.flags.sequence_number 34+2 'True' ...1 .... .... .... = Sequence Number Bit: Yes
        2 gre.flags.strict_source_route 34+2 'False' .... 0... .... .... = Strict Source Route Bit: No
        2 gre.flags.recursion_control 34+2 '0' .... .000 .... .... = Recursion control: 0
        2 gre.flags.ack 34+2 'True' .... .... 1... .... = Acknowledgment: Yes
        2 gre.flags.reserved 34+2 '0' .... .... .000 0... = Flags (Reserved): 0
        2 gre.flags.version 34+2 '1' .... .... .... .001 = Version: Enhanced GRE (1)
        1 gre.proto 36+2 '0x880b' Protocol Type: PPP (0x880b)
        1 gre.key.payload_length 38+2 '32' Payload Length: 32
        1 gre.key.call_id 40+2 '4386' Call ID: 4386
        1 gre.sequence_number 42+4 '7' Sequence Number: 7
        1 gre.ack_number 46+4 '5' Acknowledgment Number: 5
        """#),
    PacketSample(
      name: "PPP in version 0",
      hex: """
        02000000000202000000000108004500003c00010000402f66900a0000010a0000022080880b00201122
        ff0300214500001c0001000040fd73df0101010102020202aaaaaaaaaaaaaaaa
        """,
      protocols: ["gre"],
      rows: #"""
        0 gre 34+8 '' Generic Routing Encapsulation (PPP)
        1 gre.flags_and_version 34+2 '0x2080' Flags and Version: 0x2080
        2 gre.flags.checksum 34+2 'False' 0... .... .... .... = Checksum Bit: No
        2 gre.flags.routing 34+2 'False' .0.. .... .... .... = Routing Bit: No
        2 gre.flags.key 34+2 'True' ..1. .... .... .... = Key Bit: Yes
        2 gre.flags.sequence_number 34+2 'False' ...0 .... .... .... = Sequence Number Bit: No
        2 gre.flags.strict_source_route 34+2 'False' .... 0... .... .... = Strict Source Route Bit: No
        2 gre.flags.recursion_control 34+2 '0' .... .000 .... .... = Recursion control: 0
        2 gre.flags.reserved 34+2 '16' .... .... 1000 0... = Flags (Reserved): 16
        2 gre.flags.version 34+2 '0' .... .... .... .000 = Version: GRE (0)
        1 gre.proto 36+2 '0x880b' Protocol Type: PPP (0x880b)
        1 gre.key 38+4 '0x00201122' Key: 0x00201122
        """#),
    PacketSample(
      name: "routing",
      hex: """
        02000000000202000000000108004500004c00010000402f66800a0000010a0000024800080000000000
        08000004010203040800000401020304000000004500001c0001000040fd73df0101010102020202aaaa
        aaaaaaaaaaaa
        """,
      protocols: ["gre"],
      rows: #"""
        0 gre 34+28 '' Generic Routing Encapsulation (IP)
        1 gre.flags_and_version 34+2 '0x4800' Flags and Version: 0x4800
        2 gre.flags.checksum 34+2 'False' 0... .... .... .... = Checksum Bit: No
        2 gre.flags.routing 34+2 'True' .1.. .... .... .... = Routing Bit: Yes
        2 gre.flags.key 34+2 'False' ..0. .... .... .... = Key Bit: No
        2 gre.flags.sequence_number 34+2 'False' ...0 .... .... .... = Sequence Number Bit: No
        2 gre.flags.strict_source_route 34+2 'True' .... 1... .... .... = Strict Source Route Bit: Yes
        2 gre.flags.recursion_control 34+2 '0' .... .000 .... .... = Recursion control: 0
        2 gre.flags.reserved 34+2 '0' .... .... 0000 0... = Flags (Reserved): 0
        2 gre.flags.version 34+2 '0' .... .... .... .000 = Version: GRE (0)
        1 gre.proto 36+2 '0x0800' Protocol Type: IP (0x0800)
        1 gre.checksum 38+2 '0x0000' Checksum: 0x0000 [unverified]
        1 gre.checksum.status 38+0 '2' Checksum Status: Unverified
        1 gre.offset 40+2 '0' Offset: 0
        1 gre.routing 42+8 '' Routing
        1 gre.routing.address_family 42+2 '2048' Address Family: 2048
        1 gre.routing.sre_offset 44+1 '0' SRE Offset: 0
        1 gre.routing.src_length 45+1 '4' SRE Length: 4
        1 gre.routing.information 46+4 '01:02:03:04' Routing Information: 01020304
        1 gre.routing 50+8 '' Routing
        1 gre.routing.address_family 50+2 '2048' Address Family: 2048
        1 gre.routing.sre_offset 52+1 '0' SRE Offset: 0
        1 gre.routing.src_length 53+1 '4' SRE Length: 4
        1 gre.routing.information 54+4 '01:02:03:04' Routing Information: 01020304
        1 gre.routing 58+4 '' Routing
        1 gre.routing.address_family 58+2 '0' Address Family: 0
        1 gre.routing.sre_offset 60+1 '0' SRE Offset: 0
        1 gre.routing.src_length 61+1 '0' SRE Length: 0
        """#),
    PacketSample(
      name: "routing past the end",
      hex: """
        02000000000202000000000108004500002400010000402f66a80a0000010a0000024000080000000000
        0800003001020304
        """,
      protocols: ["gre"],
      rows: #"""
        0 gre 34+16 '' Generic Routing Encapsulation (IP)
        1 gre.flags_and_version 34+2 '0x4000' Flags and Version: 0x4000
        2 gre.flags.checksum 34+2 'False' 0... .... .... .... = Checksum Bit: No
        2 gre.flags.routing 34+2 'True' .1.. .... .... .... = Routing Bit: Yes
        2 gre.flags.key 34+2 'False' ..0. .... .... .... = Key Bit: No
        2 gre.flags.sequence_number 34+2 'False' ...0 .... .... .... = Sequence Number Bit: No
        2 gre.flags.strict_source_route 34+2 'False' .... 0... .... .... = Strict Source Route Bit: No
        2 gre.flags.recursion_control 34+2 '0' .... .000 .... .... = Recursion control: 0
        2 gre.flags.reserved 34+2 '0' .... .... 0000 0... = Flags (Reserved): 0
        2 gre.flags.version 34+2 '0' .... .... .... .000 = Version: GRE (0)
        1 gre.proto 36+2 '0x0800' Protocol Type: IP (0x0800)
        1 gre.checksum 38+2 '0x0000' Checksum: 0x0000 [unverified]
        1 gre.checksum.status 38+0 '2' Checksum Status: Unverified
        1 gre.offset 40+2 '0' Offset: 0
        1 gre.routing 42+8 '' Routing
        1 gre.routing.address_family 42+2 '2048' Address Family: 2048
        1 gre.routing.sre_offset 44+1 '0' SRE Offset: 0
        1 gre.routing.src_length 45+1 '48' SRE Length: 48
        """#),
    PacketSample(
      name: "3GPP2 attributes",
      hex: """
        02000000000202000000000108004500002b00010000402f66a10a0000010a000002200088d200000011
        010280000202c00003015584028000
        """,
      protocols: ["gre"],
      rows: #"""
        0 gre 34+23 '' Generic Routing Encapsulation (CDMA2000 A10 3GPP2 Packet)
        1 gre.flags_and_version 34+2 '0x2000' Flags and Version: 0x2000
        2 gre.flags.checksum 34+2 'False' 0... .... .... .... = Checksum Bit: No
        2 gre.flags.routing 34+2 'False' .0.. .... .... .... = Routing Bit: No
        2 gre.flags.key 34+2 'True' ..1. .... .... .... = Key Bit: Yes
        2 gre.flags.sequence_number 34+2 'False' ...0 .... .... .... = Sequence Number Bit: No
        2 gre.flags.strict_source_route 34+2 'False' .... 0... .... .... = Strict Source Route Bit: No
        2 gre.flags.recursion_control 34+2 '0' .... .000 .... .... = Recursion control: 0
        2 gre.flags.ack 34+2 'False' .... .... 0... .... = Acknowledgment: No
        2 gre.flags.reserved 34+2 '0' .... .... .000 0... = Flags (Reserved): 0
        2 gre.flags.version 34+2 '0' .... .... .... .000 = Version: GRE (0)
        1 gre.proto 36+2 '0x88d2' Protocol Type: CDMA2000 A10 3GPP2 Packet (0x88d2)
        1 gre.key.payload_length 38+2 '0' Payload Length: 0
        1 gre.key.call_id 40+2 '17' Call ID: 17
        1 gre.3gpp2_attrib 42+15 '' 3GPP2 Attributes
        2  42+4 '1x SDB/HRPD DOS Indicator - Packet suitable for 1x SDB or HRPD DOS transmission' 
        3 gre.3gpp2_attrib_id 42+1 '0x01' .000 0001 = Type: 1x SDB/HRPD DOS Indicator (0x01)
        3 gre.3gpp2_attrib_length 43+1 '0x02' Length: 0x02
        3 gre.3gpp2_sdi 44+2 'True' 1... .... .... .... = SDI/DOS: Packet suitable for 1x SDB or HRPD DOS transmission
        2  46+4 'Flow Control Indication - XON/INDEFINITE' 
        3 gre.3gpp2_attrib_id 46+1 '0x02' .000 0010 = Type: Flow Control Indication (0x02)
        3 gre.3gpp2_attrib_length 47+1 '0x02' Length: 0x02
        3 gre.3gpp2_fci 48+2 'True' 1... .... .... .... = Flow Control Indicator: XOFF
        3 gre.3gpp2_di 48+2 'True' .1.. .... .... .... = Duration Indicator: INDEFINITE:
        2  50+3 'IP Flow Discriminator - 0x55' 
        3 gre.3gpp2_attrib_id 50+1 '0x03' .000 0011 = Type: IP Flow Discriminator (0x03)
        3 gre.3gpp2_attrib_length 51+1 '0x01' Length: 0x01
        3 gre.ggp2_flow_disc 52+1 '55' Flow ID: 55
        2  53+4 'Segmentation Indication - Packet Ended' 
        3 gre.3gpp2_attrib_id 53+1 '0x04' .000 0100 = Type: Segmentation Indication (0x04)
        3 gre.3gpp2_attrib_length 54+1 '0x02' Length: 0x02
        3 gre.ggp2_3gpp2_seg 55+2 '0x0002' 10.. .... .... .... = Type: Packet Ended (0x2)
        """#),
    PacketSample(
      name: "WCCP redirection",
      hex: """
        02000000000202000000000108004500003800010000402f66940a0000010a0000020000883e07000102
        4500001c0001000040fd73df0101010102020202aaaaaaaaaaaaaaaa
        """,
      protocols: ["gre"],
      rows: #"""
        0 gre 34+8 '' Generic Routing Encapsulation (WCCP)
        1 gre.flags_and_version 34+2 '0x0000' Flags and Version: 0x0000
        2 gre.flags.checksum 34+2 'False' 0... .... .... .... = Checksum Bit: No
        2 gre.flags.routing 34+2 'False' .0.. .... .... .... = Routing Bit: No
        2 gre.flags.key 34+2 'False' ..0. .... .... .... = Key Bit: No
        2 gre.flags.sequence_number 34+2 'False' ...0 .... .... .... = Sequence Number Bit: No
        2 gre.flags.strict_source_route 34+2 'False' .... 0... .... .... = Strict Source Route Bit: No
        2 gre.flags.recursion_control 34+2 '0' .... .000 .... .... = Recursion control: 0
        2 gre.flags.reserved 34+2 '0' .... .... 0000 0... = Flags (Reserved): 0
        2 gre.flags.version 34+2 '0' .... .... .... .000 = Version: GRE (0)
        1 gre.proto 36+2 '0x883e' Protocol Type: WCCP (0x883e)
        1 gre.wccp.redirect_header 38+4 '' Redirect Header
        2 gre.wccp.dynamic_service 38+1 'True' .... ...1 = Dynamic Service: Dynamic service
        2 gre.wccp.alternative_bucket_used 38+1 'True' .... ..1. = Alternative bucket used: Alternative bucket used
        2 gre.wccp.redirect_header_valid 38+1 'True' .... .1.. = WCCP Redirect header is valid: Header is present, but ignore contents
        2 gre.wccp.service_id 39+1 '0' Service ID: HTTP (0)
        2 gre.wccp.alternative_bucket 40+1 '1' Alternative Bucket: 1
        2 gre.wccp.primary_bucket 41+1 '2' Primary Bucket: 2
        """#),
    PacketSample(
      name: "WCCP without header",
      hex: """
        02000000000202000000000108004500003400010000402f66980a0000010a0000020000883e4500001c
        0001000040fd73df0101010102020202aaaaaaaaaaaaaaaa
        """,
      protocols: ["gre"],
      rows: #"""
        0 gre 34+4 '' Generic Routing Encapsulation (WCCP)
        1 gre.flags_and_version 34+2 '0x0000' Flags and Version: 0x0000
        2 gre.flags.checksum 34+2 'False' 0... .... .... .... = Checksum Bit: No
        2 gre.flags.routing 34+2 'False' .0.. .... .... .... = Routing Bit: No
        2 gre.flags.key 34+2 'False' ..0. .... .... .... = Key Bit: No
        2 gre.flags.sequence_number 34+2 'False' ...0 .... .... .... = Sequence Number Bit: No
        2 gre.flags.strict_source_route 34+2 'False' .... 0... .... .... = Strict Source Route Bit: No
        2 gre.flags.recursion_control 34+2 '0' .... .000 .... .... = Recursion control: 0
        2 gre.flags.reserved 34+2 '0' .... .... 0000 0... = Flags (Reserved): 0
        2 gre.flags.version 34+2 '0' .... .... .... .000 = Version: GRE (0)
        1 gre.proto 36+2 '0x883e' Protocol Type: WCCP (0x883e)
        """#),
    PacketSample(
      name: "EoIP",
      hex: """
        02000000000202000000000108004500004200010000402f668a0a0000010a0000020000640002000000
        000202000000000108004500001c0001000040fd73df0101010102020202aaaaaaaaaaaaaaaa
        """,
      protocols: ["gre", "eth"],
      rows: #"""
        0 eth 0+14 '' Ethernet II, Src: 02:00:00:00:00:01, Dst: 02:00:00:00:00:02
        1 eth.dst 0+6 '02:00:00:00:00:02' Destination: 02:00:00:00:00:02
        2h eth.dst_resolved 0+6 '02:00:00:00:00:02' Destination (resolved): 02:00:00:00:00:02
        2h eth.dst.oui 0+3 '131072' Destination OUI: 02:00:00
        2 eth.dst.lg 0+3 'True' .... ..1. .... .... .... .... = LG bit: Locally administered address (this is NOT the factory default)
        2 eth.dst.ig 0+3 'False' .... ...0 .... .... .... .... = IG bit: Individual address (unicast)
        2h eth.addr 0+6 '02:00:00:00:00:02' Address: 02:00:00:00:00:02
        2h eth.addr_resolved 0+6 '02:00:00:00:00:02' Address (resolved): 02:00:00:00:00:02
        2h eth.addr.oui 0+3 '131072' Address OUI: 02:00:00
        2h eth.lg 0+3 'True' .... ..1. .... .... .... .... = LG bit: Locally administered address (this is NOT the factory default)
        2h eth.ig 0+3 'False' .... ...0 .... .... .... .... = IG bit: Individual address (unicast)
        1 eth.src 6+6 '02:00:00:00:00:01' Source: 02:00:00:00:00:01
        2h eth.src_resolved 6+6 '02:00:00:00:00:01' Source (resolved): 02:00:00:00:00:01
        2h eth.src.oui 6+3 '131072' Source OUI: 02:00:00
        2 eth.src.lg 6+3 'True' .... ..1. .... .... .... .... = LG bit: Locally administered address (this is NOT the factory default)
        2 eth.src.ig 6+3 'False' .... ...0 .... .... .... .... = IG bit: Individual address (unicast)
        2h eth.addr 6+6 '02:00:00:00:00:01' Address: 02:00:00:00:00:01
        2h eth.addr_resolved 6+6 '02:00:00:00:00:01' Address (resolved): 02:00:00:00:00:01
        2h eth.addr.oui 6+3 '131072' Address OUI: 02:00:00
        2h eth.lg 6+3 'True' .... ..1. .... .... .... .... = LG bit: Locally administered address (this is NOT the factory default)
        2h eth.ig 6+3 'False' .... ...0 .... .... .... .... = IG bit: Individual address (unicast)
        1 eth.type 12+2 '0x0800' Type: IPv4 (0x0800)
        1 eth.stream 0+0 '0' Stream index: 0
        0 gre 34+4 '' Generic Routing Encapsulation (MIKROTIK EoIP)
        1 gre.flags_and_version 34+2 '0x0000' Flags and Version: 0x0000
        2 gre.flags.checksum 34+2 'False' 0... .... .... .... = Checksum Bit: No
        2 gre.flags.routing 34+2 'False' .0.. .... .... .... = Routing Bit: No
        2 gre.flags.key 34+2 'False' ..0. .... .... .... = Key Bit: No
        2 gre.flags.sequence_number 34+2 'False' ...0 .... .... .... = Sequence Number Bit: No
        2 gre.flags.strict_source_route 34+2 'False' .... 0... .... .... = Strict Source Route Bit: No
        2 gre.flags.recursion_control 34+2 '0' .... .000 .... .... = Recursion control: 0
        2 gre.flags.reserved 34+2 '0' .... .... 0000 0... = Flags (Reserved): 0
        2 gre.flags.version 34+2 '0' .... .... .... .000 = Version: GRE (0)
        1 gre.proto 36+2 '0x6400' Protocol Type: MIKROTIK EoIP (0x6400)
        0 eth 38+14 '' Ethernet II, Src: 02:00:00:00:00:01, Dst: 02:00:00:00:00:02
        1 eth.dst 38+6 '02:00:00:00:00:02' Destination: 02:00:00:00:00:02
        2h eth.dst_resolved 38+6 '02:00:00:00:00:02' Destination (resolved): 02:00:00:00:00:02
        2h eth.dst.oui 38+3 '131072' Destination OUI: 02:00:00
        2 eth.dst.lg 38+3 'True' .... ..1. .... .... .... .... = LG bit: Locally administered address (this is NOT the factory default)
        2 eth.dst.ig 38+3 'False' .... ...0 .... .... .... .... = IG bit: Individual address (unicast)
        2h eth.addr 38+6 '02:00:00:00:00:02' Address: 02:00:00:00:00:02
        2h eth.addr_resolved 38+6 '02:00:00:00:00:02' Address (resolved): 02:00:00:00:00:02
        2h eth.addr.oui 38+3 '131072' Address OUI: 02:00:00
        2h eth.lg 38+3 'True' .... ..1. .... .... .... .... = LG bit: Locally administered address (this is NOT the factory default)
        2h eth.ig 38+3 'False' .... ...0 .... .... .... .... = IG bit: Individual address (unicast)
        1 eth.src 44+6 '02:00:00:00:00:01' Source: 02:00:00:00:00:01
        2h eth.src_resolved 44+6 '02:00:00:00:00:01' Source (resolved): 02:00:00:00:00:01
        2h eth.src.oui 44+3 '131072' Source OUI: 02:00:00
        2 eth.src.lg 44+3 'True' .... ..1. .... .... .... .... = LG bit: Locally administered address (this is NOT the factory default)
        2 eth.src.ig 44+3 'False' .... ...0 .... .... .... .... = IG bit: Individual address (unicast)
        2h eth.addr 44+6 '02:00:00:00:00:01' Address: 02:00:00:00:00:01
        2h eth.addr_resolved 44+6 '02:00:00:00:00:01' Address (resolved): 02:00:00:00:00:01
        2h eth.addr.oui 44+3 '131072' Address OUI: 02:00:00
        2h eth.lg 44+3 'True' .... ..1. .... .... .... .... = LG bit: Locally administered address (this is NOT the factory default)
        2h eth.ig 44+3 'False' .... ...0 .... .... .... .... = IG bit: Individual address (unicast)
        1 eth.type 50+2 '0x0800' Type: IPv4 (0x0800)
        1 eth.stream 38+0 '0' Stream index: 0
        """#),
    PacketSample(
      name: "GRE in GRE",
      hex: """
        02000000000202000000000108004500005000010000402f667c0a0000010a0000020000080045000038
        00010000402f66940a0000010a00000220000800010203044500001c0001000040fd73df010101010202
        0202aaaaaaaaaaaaaaaa
        """,
      protocols: ["gre"],
      rows: #"""
        0 gre 34+4 '' Generic Routing Encapsulation (IP)
        1 gre.flags_and_version 34+2 '0x0000' Flags and Version: 0x0000
        2 gre.flags.checksum 34+2 'False' 0... .... .... .... = Checksum Bit: No
        2 gre.flags.routing 34+2 'False' .0.. .... .... .... = Routing Bit: No
        2 gre.flags.key 34+2 'False' ..0. .... .... .... = Key Bit: No
        2 gre.flags.sequence_number 34+2 'False' ...0 .... .... .... = Sequence Number Bit: No
        2 gre.flags.strict_source_route 34+2 'False' .... 0... .... .... = Strict Source Route Bit: No
        2 gre.flags.recursion_control 34+2 '0' .... .000 .... .... = Recursion control: 0
        2 gre.flags.reserved 34+2 '0' .... .... 0000 0... = Flags (Reserved): 0
        2 gre.flags.version 34+2 '0' .... .... .... .000 = Version: GRE (0)
        1 gre.proto 36+2 '0x0800' Protocol Type: IP (0x0800)
        0 gre 58+8 '' Generic Routing Encapsulation (IP)
        1 gre.flags_and_version 58+2 '0x2000' Flags and Version: 0x2000
        2 gre.flags.checksum 58+2 'False' 0... .... .... .... = Checksum Bit: No
        2 gre.flags.routing 58+2 'False' .0.. .... .... .... = Routing Bit: No
        2 gre.flags.key 58+2 'True' ..1. .... .... .... = Key Bit: Yes
        2 gre.flags.sequence_number 58+2 'False' ...0 .... .... .... = Sequence Number Bit: No
        2 gre.flags.strict_source_route 58+2 'False' .... 0... .... .... = Strict Source Route Bit: No
        2 gre.flags.recursion_control 58+2 '0' .... .000 .... .... = Recursion control: 0
        2 gre.flags.reserved 58+2 '0' .... .... 0000 0... = Flags (Reserved): 0
        2 gre.flags.version 58+2 '0' .... .... .... .000 = Version: GRE (0)
        1 gre.proto 60+2 '0x0800' Protocol Type: IP (0x0800)
        1 gre.key 62+4 '0x01020304' Key: 0x01020304
        """#),
  ]
}
