import Testing

/// Spanning tree against tshark 4.6.9.
@Suite struct StpTests {
  @Test(arguments: samples) func treeIsThatOfTshark(_ sample: LinkSample) throws {
    #expect(try sample.dissected() == sample.expected)
  }

  @Test(arguments: samples) func everyPrefixIsDissected(_ sample: LinkSample) throws {
    #expect(try sample.survivesEveryPrefix())
  }

  static let samples: [LinkSample] = [
    LinkSample(
      name: "configuration",
      hex: """
        0180c20000000050568300a1002642420300000000008001000c29aabbcc000000048002000c29ddeeff8001
        0100140002000f00
        """,
      protocols: ["stp"],
      rows: #"""
        0 stp 17+35 '' Spanning Tree Protocol
        1 stp.protocol 17+2 '0x0000' Protocol Identifier: Spanning Tree Protocol (0x0000)
        1 stp.version 19+1 '0' Protocol Version Identifier: Spanning Tree (0)
        1 stp.type 20+1 '0x00' BPDU Type: Configuration (0x00)
        1 stp.flags 21+1 '0x00' BPDU flags: 0x00
        2 stp.flags.tcack 21+1 'False' 0... .... = Topology Change Acknowledgment: No
        2 stp.flags.tc 21+1 'False' .... ...0 = Topology Change: No
        1  22+8 'Root Identifier: 32768 / 1 / 00:0c:29:aa:bb:cc' 
        2 stp.root.prio 22+1 '32768' Root Bridge Priority: 32768
        2 stp.root.ext 22+2 '1' Root Bridge System ID Extension: 1
        2 stp.root.hw 24+6 '00:0c:29:aa:bb:cc' Root Bridge System ID: 00:0c:29:aa:bb:cc
        1 stp.root.cost 30+4 '4' Root Path Cost: 4
        1  34+8 'Bridge Identifier: 32768 / 2 / 00:0c:29:dd:ee:ff' 
        2 stp.bridge.prio 34+1 '32768' Bridge Priority: 32768
        2 stp.bridge.ext 34+2 '2' Bridge System ID Extension: 2
        2 stp.bridge.hw 36+6 '00:0c:29:dd:ee:ff' Bridge System ID: 00:0c:29:dd:ee:ff
        1 stp.port 42+2 '0x8001' Port identifier: 0x8001
        1 stp.msg_age 44+2 '1' Message Age: 1
        1 stp.max_age 46+2 '20' Max Age: 20
        1 stp.hello 48+2 '2' Hello Time: 2
        1 stp.forward 50+2 '15' Forward Delay: 15
        """#),
    LinkSample(
      name: "rapid",
      hex: """
        0180c20000000050568300a10027424203000002027c8001000c29aabbcc000000048002000c29ddeeff8001
        0100140002800f0000
        """,
      protocols: ["stp"],
      rows: #"""
        0 stp 17+36 '' Spanning Tree Protocol
        1 stp.protocol 17+2 '0x0000' Protocol Identifier: Spanning Tree Protocol (0x0000)
        1 stp.version 19+1 '2' Protocol Version Identifier: Rapid Spanning Tree (2)
        1 stp.type 20+1 '0x02' BPDU Type: Rapid/Multiple Spanning Tree (0x02)
        1 stp.flags 21+1 '0x7c' BPDU flags: 0x7c, Agreement, Forwarding, Learning, Port Role: Designated
        2 stp.flags.tcack 21+1 'False' 0... .... = Topology Change Acknowledgment: No
        2 stp.flags.agreement 21+1 'True' .1.. .... = Agreement: Yes
        2 stp.flags.forwarding 21+1 'True' ..1. .... = Forwarding: Yes
        2 stp.flags.learning 21+1 'True' ...1 .... = Learning: Yes
        2 stp.flags.port_role 21+1 '3' .... 11.. = Port Role: Designated (3)
        2 stp.flags.proposal 21+1 'False' .... ..0. = Proposal: No
        2 stp.flags.tc 21+1 'False' .... ...0 = Topology Change: No
        1  22+8 'Root Identifier: 32768 / 1 / 00:0c:29:aa:bb:cc' 
        2 stp.root.prio 22+1 '32768' Root Bridge Priority: 32768
        2 stp.root.ext 22+2 '1' Root Bridge System ID Extension: 1
        2 stp.root.hw 24+6 '00:0c:29:aa:bb:cc' Root Bridge System ID: 00:0c:29:aa:bb:cc
        1 stp.root.cost 30+4 '4' Root Path Cost: 4
        1  34+8 'Bridge Identifier: 32768 / 2 / 00:0c:29:dd:ee:ff' 
        2 stp.bridge.prio 34+1 '32768' Bridge Priority: 32768
        2 stp.bridge.ext 34+2 '2' Bridge System ID Extension: 2
        2 stp.bridge.hw 36+6 '00:0c:29:dd:ee:ff' Bridge System ID: 00:0c:29:dd:ee:ff
        1 stp.port 42+2 '0x8001' Port identifier: 0x8001
        1 stp.msg_age 44+2 '1' Message Age: 1
        1 stp.max_age 46+2 '20' Max Age: 20
        1 stp.hello 48+2 '2.5' Hello Time: 2.5
        1 stp.forward 50+2 '15' Forward Delay: 15
        1 stp.version_1_length 52+1 '0' Version 1 Length: 0
        """#),
    LinkSample(
      name: "topology change",
      hex: """
        0180c20000000050568300a1000742420300000080
        """,
      protocols: ["stp"],
      rows: #"""
        0 stp 17+4 '' Spanning Tree Protocol
        1 stp.protocol 17+2 '0x0000' Protocol Identifier: Spanning Tree Protocol (0x0000)
        1 stp.version 19+1 '0' Protocol Version Identifier: Spanning Tree (0)
        1 stp.type 20+1 '0x80' BPDU Type: Topology Change Notification (0x80)
        """#),
    LinkSample(
      name: "several trees",
      hex: """
        0180c20000000050568300a10089424203000003027c8000000c29aabbcc000000048000000c29ddeeff8001
        0100140002000f0000006000726567696f6e0000000000000000000000000000000000000000000000000000
        0001ac36177f50283cd4b83821d8ab26de62000000c88000000c29ddeeff147c8001000c29aabbcc00000200
        8080143ea00f000c29aabbcc00000201709013
        """,
      protocols: ["stp"],
      rows: #"""
        0 stp 17+134 '' Spanning Tree Protocol
        1 stp.protocol 17+2 '0x0000' Protocol Identifier: Spanning Tree Protocol (0x0000)
        1 stp.version 19+1 '3' Protocol Version Identifier: Multiple Spanning Tree (3)
        1 stp.type 20+1 '0x02' BPDU Type: Rapid/Multiple Spanning Tree (0x02)
        1 stp.flags 21+1 '0x7c' BPDU flags: 0x7c, Agreement, Forwarding, Learning, Port Role: Designated
        2 stp.flags.tcack 21+1 'False' 0... .... = Topology Change Acknowledgment: No
        2 stp.flags.agreement 21+1 'True' .1.. .... = Agreement: Yes
        2 stp.flags.forwarding 21+1 'True' ..1. .... = Forwarding: Yes
        2 stp.flags.learning 21+1 'True' ...1 .... = Learning: Yes
        2 stp.flags.port_role 21+1 '3' .... 11.. = Port Role: Designated (3)
        2 stp.flags.proposal 21+1 'False' .... ..0. = Proposal: No
        2 stp.flags.tc 21+1 'False' .... ...0 = Topology Change: No
        1  22+8 'Root Identifier: 32768 / 0 / 00:0c:29:aa:bb:cc' 
        2 stp.root.prio 22+1 '32768' Root Bridge Priority: 32768
        2 stp.root.ext 22+2 '0' Root Bridge System ID Extension: 0
        2 stp.root.hw 24+6 '00:0c:29:aa:bb:cc' Root Bridge System ID: 00:0c:29:aa:bb:cc
        1 stp.root.cost 30+4 '4' Root Path Cost: 4
        1  34+8 'Bridge Identifier: 32768 / 0 / 00:0c:29:dd:ee:ff' 
        2 stp.bridge.prio 34+1 '32768' Bridge Priority: 32768
        2 stp.bridge.ext 34+2 '0' Bridge System ID Extension: 0
        2 stp.bridge.hw 36+6 '00:0c:29:dd:ee:ff' Bridge System ID: 00:0c:29:dd:ee:ff
        1 stp.port 42+2 '0x8001' Port identifier: 0x8001
        1 stp.msg_age 44+2 '1' Message Age: 1
        1 stp.max_age 46+2 '20' Max Age: 20
        1 stp.hello 48+2 '2' Hello Time: 2
        1 stp.forward 50+2 '15' Forward Delay: 15
        1 stp.version_1_length 52+1 '0' Version 1 Length: 0
        1 mstp.version_3_length 53+2 '96' Version 3 Length: 96
        1  53+98 'MST Extension' 
        2 mstp.config_format_selector 55+1 '0' MST Config ID format selector: 0
        2 mstp.config_name 56+32 'region' MST Config name: region
        2 mstp.config_revision_level 88+2 '1' MST Config revision: 1
        2 mstp.config_digest 90+16 'ac:36:17:7f:50:28:3c:d4:b8:38:21:d8:ab:26:de:62' MST Config digest: ac36177f50283cd4b83821d8ab26de62
        2 mstp.cist_internal_root_path_cost 106+4 '200' CIST Internal Root Path Cost: 200
        2  110+8 'CIST Bridge Identifier: 32768 / 0 / 00:0c:29:dd:ee:ff' 
        3 mstp.cist_bridge.prio 110+1 '32768' CIST Bridge Priority: 32768
        3 mstp.cist_bridge.ext 110+2 '0' CIST Bridge Identifier System ID Extension: 0
        3 mstp.cist_bridge.hw 112+6 '00:0c:29:dd:ee:ff' CIST Bridge Identifier System ID: 00:0c:29:dd:ee:ff
        2 mstp.cist_remaining_hops 118+1 '20' CIST Remaining hops: 20
        2  119+16 'MSTID 1, Regional Root Identifier 32768 / 00:0c:29:aa:bb:cc' 
        3 mstp.msti.flags 119+1 '0x7c' MSTI flags: 0x7c, Agreement, Forwarding, Learning, Port Role: Designated
        4 stp.flags.tcack 119+1 'False' 0... .... = Topology Change Acknowledgment: No
        4 stp.flags.agreement 119+1 'True' .1.. .... = Agreement: Yes
        4 stp.flags.forwarding 119+1 'True' ..1. .... = Forwarding: Yes
        4 stp.flags.learning 119+1 'True' ...1 .... = Learning: Yes
        4 stp.flags.port_role 119+1 '3' .... 11.. = Port Role: Designated (3)
        4 stp.flags.proposal 119+1 'False' .... ..0. = Proposal: No
        4 stp.flags.tc 119+1 'False' .... ...0 = Topology Change: No
        3 mstp.msti.priority 120+1 '0x08' 1000 .... = Priority: 0x8
        3 mstp.msti.msti_id 120+2 '1' .... 0000 0000 0001 = MSTID: 1
        3 mstp.msti.root.hw 122+6 '00:0c:29:aa:bb:cc' Regional Root: 00:0c:29:aa:bb:cc
        3 mstp.msti.root_cost 128+4 '512' Internal root path cost: 512
        3 mstp.msti.bridge_priority 132+1 '8' Bridge Identifier Priority: 8
        3 mstp.msti.port_priority 133+1 '8' Port identifier priority: 8
        3 mstp.msti.remaining_hops 134+1 '20' Remaining hops: 20
        2  135+16 'MSTID 15, Regional Root Identifier 40960 / 00:0c:29:aa:bb:cc' 
        3 mstp.msti.flags 135+1 '0x3e' MSTI flags: 0x3e, Forwarding, Learning, Port Role: Designated, Proposal
        4 stp.flags.tcack 135+1 'False' 0... .... = Topology Change Acknowledgment: No
        4 stp.flags.agreement 135+1 'False' .0.. .... = Agreement: No
        4 stp.flags.forwarding 135+1 'True' ..1. .... = Forwarding: Yes
        4 stp.flags.learning 135+1 'True' ...1 .... = Learning: Yes
        4 stp.flags.port_role 135+1 '3' .... 11.. = Port Role: Designated (3)
        4 stp.flags.proposal 135+1 'True' .... ..1. = Proposal: Yes
        4 stp.flags.tc 135+1 'False' .... ...0 = Topology Change: No
        3 mstp.msti.priority 136+1 '0x0a' 1010 .... = Priority: 0xa
        3 mstp.msti.msti_id 136+2 '15' .... 0000 0000 1111 = MSTID: 15
        3 mstp.msti.root.hw 138+6 '00:0c:29:aa:bb:cc' Regional Root: 00:0c:29:aa:bb:cc
        3 mstp.msti.root_cost 144+4 '513' Internal root path cost: 513
        3 mstp.msti.bridge_priority 148+1 '7' Bridge Identifier Priority: 7
        3 mstp.msti.port_priority 149+1 '9' Port identifier priority: 9
        3 mstp.msti.remaining_hops 150+1 '19' Remaining hops: 19
        """#),
    LinkSample(
      name: "VLAN",
      hex: """
        01000ccccccd0050568300a10032aaaa0300000c010b000002027c8001000c29aabbcc000000048002000c29
        ddeeff80010100140002800f0000000000020005
        """,
      protocols: ["stp"],
      rows: #"""
        0 stp 22+42 '' Spanning Tree Protocol
        1 stp.protocol 22+2 '0x0000' Protocol Identifier: Spanning Tree Protocol (0x0000)
        1 stp.version 24+1 '2' Protocol Version Identifier: Rapid Spanning Tree (2)
        1 stp.type 25+1 '0x02' BPDU Type: Rapid/Multiple Spanning Tree (0x02)
        1 stp.flags 26+1 '0x7c' BPDU flags: 0x7c, Agreement, Forwarding, Learning, Port Role: Designated
        2 stp.flags.tcack 26+1 'False' 0... .... = Topology Change Acknowledgment: No
        2 stp.flags.agreement 26+1 'True' .1.. .... = Agreement: Yes
        2 stp.flags.forwarding 26+1 'True' ..1. .... = Forwarding: Yes
        2 stp.flags.learning 26+1 'True' ...1 .... = Learning: Yes
        2 stp.flags.port_role 26+1 '3' .... 11.. = Port Role: Designated (3)
        2 stp.flags.proposal 26+1 'False' .... ..0. = Proposal: No
        2 stp.flags.tc 26+1 'False' .... ...0 = Topology Change: No
        1  27+8 'Root Identifier: 32768 / 1 / 00:0c:29:aa:bb:cc' 
        2 stp.root.prio 27+1 '32768' Root Bridge Priority: 32768
        2 stp.root.ext 27+2 '1' Root Bridge System ID Extension: 1
        2 stp.root.hw 29+6 '00:0c:29:aa:bb:cc' Root Bridge System ID: 00:0c:29:aa:bb:cc
        1 stp.root.cost 35+4 '4' Root Path Cost: 4
        1  39+8 'Bridge Identifier: 32768 / 2 / 00:0c:29:dd:ee:ff' 
        2 stp.bridge.prio 39+1 '32768' Bridge Priority: 32768
        2 stp.bridge.ext 39+2 '2' Bridge System ID Extension: 2
        2 stp.bridge.hw 41+6 '00:0c:29:dd:ee:ff' Bridge System ID: 00:0c:29:dd:ee:ff
        1 stp.port 47+2 '0x8001' Port identifier: 0x8001
        1 stp.msg_age 49+2 '1' Message Age: 1
        1 stp.max_age 51+2 '20' Max Age: 20
        1 stp.hello 53+2 '2.5' Hello Time: 2.5
        1 stp.forward 55+2 '15' Forward Delay: 15
        1 stp.version_1_length 57+1 '0' Version 1 Length: 0
        1  58+6 'Originating VLAN (PVID): 5' 
        2 stp.pvst.tlvtype 58+2 '0x0000' Type: Originating VLAN (0x0000)
        2 stp.pvst.tlvlen 60+2 '2' Length: 2
        2 stp.pvst.origvlan 62+2 '5' Originating VLAN: 5
        """#),
    LinkSample(
      name: "VLAN behind padding",
      hex: """
        01000ccccccd0050568300a10032aaaa0300000c010b00000000008001000c29aabbcc000000048002000c29
        ddeeff80010100140002000f0000000000020005
        """,
      protocols: ["stp"],
      rows: #"""
        0 stp 22+42 '' Spanning Tree Protocol
        1 stp.protocol 22+2 '0x0000' Protocol Identifier: Spanning Tree Protocol (0x0000)
        1 stp.version 24+1 '0' Protocol Version Identifier: Spanning Tree (0)
        1 stp.type 25+1 '0x00' BPDU Type: Configuration (0x00)
        1 stp.flags 26+1 '0x00' BPDU flags: 0x00
        2 stp.flags.tcack 26+1 'False' 0... .... = Topology Change Acknowledgment: No
        2 stp.flags.tc 26+1 'False' .... ...0 = Topology Change: No
        1  27+8 'Root Identifier: 32768 / 1 / 00:0c:29:aa:bb:cc' 
        2 stp.root.prio 27+1 '32768' Root Bridge Priority: 32768
        2 stp.root.ext 27+2 '1' Root Bridge System ID Extension: 1
        2 stp.root.hw 29+6 '00:0c:29:aa:bb:cc' Root Bridge System ID: 00:0c:29:aa:bb:cc
        1 stp.root.cost 35+4 '4' Root Path Cost: 4
        1  39+8 'Bridge Identifier: 32768 / 2 / 00:0c:29:dd:ee:ff' 
        2 stp.bridge.prio 39+1 '32768' Bridge Priority: 32768
        2 stp.bridge.ext 39+2 '2' Bridge System ID Extension: 2
        2 stp.bridge.hw 41+6 '00:0c:29:dd:ee:ff' Bridge System ID: 00:0c:29:dd:ee:ff
        1 stp.port 47+2 '0x8001' Port identifier: 0x8001
        1 stp.msg_age 49+2 '1' Message Age: 1
        1 stp.max_age 51+2 '20' Max Age: 20
        1 stp.hello 53+2 '2' Hello Time: 2
        1 stp.forward 55+2 '15' Forward Delay: 15
        1  58+6 'Originating VLAN (PVID): 5' 
        2 stp.pvst.tlvtype 58+2 '0x0000' Type: Originating VLAN (0x0000)
        2 stp.pvst.tlvlen 60+2 '2' Length: 2
        2 stp.pvst.origvlan 62+2 '5' Originating VLAN: 5
        """#),
    LinkSample(
      name: "VLAN missing",
      hex: """
        01000ccccccd0050568300a10033aaaa0300000c010b00000000008001000c29aabbcc000000048002000c29
        ddeeff80010100140002000f000000000400050006
        """,
      protocols: ["stp"],
      rows: #"""
        0 stp 22+43 '' Spanning Tree Protocol
        1 stp.protocol 22+2 '0x0000' Protocol Identifier: Spanning Tree Protocol (0x0000)
        1 stp.version 24+1 '0' Protocol Version Identifier: Spanning Tree (0)
        1 stp.type 25+1 '0x00' BPDU Type: Configuration (0x00)
        1 stp.flags 26+1 '0x00' BPDU flags: 0x00
        2 stp.flags.tcack 26+1 'False' 0... .... = Topology Change Acknowledgment: No
        2 stp.flags.tc 26+1 'False' .... ...0 = Topology Change: No
        1  27+8 'Root Identifier: 32768 / 1 / 00:0c:29:aa:bb:cc' 
        2 stp.root.prio 27+1 '32768' Root Bridge Priority: 32768
        2 stp.root.ext 27+2 '1' Root Bridge System ID Extension: 1
        2 stp.root.hw 29+6 '00:0c:29:aa:bb:cc' Root Bridge System ID: 00:0c:29:aa:bb:cc
        1 stp.root.cost 35+4 '4' Root Path Cost: 4
        1  39+8 'Bridge Identifier: 32768 / 2 / 00:0c:29:dd:ee:ff' 
        2 stp.bridge.prio 39+1 '32768' Bridge Priority: 32768
        2 stp.bridge.ext 39+2 '2' Bridge System ID Extension: 2
        2 stp.bridge.hw 41+6 '00:0c:29:dd:ee:ff' Bridge System ID: 00:0c:29:dd:ee:ff
        1 stp.port 47+2 '0x8001' Port identifier: 0x8001
        1 stp.msg_age 49+2 '1' Message Age: 1
        1 stp.max_age 51+2 '20' Max Age: 20
        1 stp.hello 53+2 '2' Hello Time: 2
        1 stp.forward 55+2 '15' Forward Delay: 15
        1  58+7 'Originating VLAN' 
        2 stp.pvst.tlvtype 58+2 '0x0000' Type: Originating VLAN (0x0000)
        2 stp.pvst.tlvlen 60+2 '1024' Length: 1024
        3 _ws.expert 60+0 '' Expert Info (Error/Malformed): TLV record is truncated prematurely
        4 stp.pvst.tlv.truncated 0+0 '' TLV record is truncated prematurely
        4h _ws.expert.message 0+0 'TLV record is truncated prematurely' Message: TLV record is truncated prematurely
        4 _ws.expert.severity 0+0 '8388608' Severity level: Error
        4 _ws.expert.group 0+0 '117440512' Group: Malformed
        3h _ws.malformed 60+0 '' Malformed Packet
        1 _ws.expert 22+0 '' Expert Info (Error/Malformed): Originating (PVID) VLAN TLV is missing or corrupt
        2 stp.pvst.origvlan.missing 0+0 '' Originating (PVID) VLAN TLV is missing or corrupt
        2h _ws.expert.message 0+0 'Originating (PVID) VLAN TLV is missing or corrupt' Message: Originating (PVID) VLAN TLV is missing or corrupt
        2 _ws.expert.severity 0+0 '8388608' Severity level: Error
        2 _ws.expert.group 0+0 '117440512' Group: Malformed
        1h _ws.malformed 22+0 '' Malformed Packet
        """#),
    LinkSample(
      name: "unknown version",
      hex: """
        0180c20000000050568300a1002642420300000500008001000c29aabbcc000000048002000c29ddeeff8001
        0100140002000f00
        """,
      protocols: ["stp"],
      rows: #"""
        0 stp 17+35 '' Spanning Tree Protocol
        1 stp.protocol 17+2 '0x0000' Protocol Identifier: Spanning Tree Protocol (0x0000)
        1 stp.version 19+1 '5' Protocol Version Identifier: Unknown (5)
        2 _ws.expert 19+0 '' Expert Info (Warning/Protocol): This version of Wireshark only knows about versions 0, 2, 3 & 4
        3 bpdu.version_support 0+0 '' This version of Wireshark only knows about versions 0, 2, 3 & 4
        3h _ws.expert.message 0+0 'This version of Wireshark only knows about versions 0, 2, 3 & 4' Message: This version of Wireshark only knows about versions 0, 2, 3 & 4
        3 _ws.expert.severity 0+0 '6291456' Severity level: Warning
        3 _ws.expert.group 0+0 '150994944' Group: Protocol
        1 stp.type 20+1 '0x00' BPDU Type: Configuration (0x00)
        1 stp.flags 21+1 '0x00' BPDU flags: 0x00
        2 stp.flags.tcack 21+1 'False' 0... .... = Topology Change Acknowledgment: No
        2 stp.flags.tc 21+1 'False' .... ...0 = Topology Change: No
        1  22+8 'Root Identifier: 32768 / 1 / 00:0c:29:aa:bb:cc' 
        2 stp.root.prio 22+1 '32768' Root Bridge Priority: 32768
        2 stp.root.ext 22+2 '1' Root Bridge System ID Extension: 1
        2 stp.root.hw 24+6 '00:0c:29:aa:bb:cc' Root Bridge System ID: 00:0c:29:aa:bb:cc
        1 stp.root.cost 30+4 '4' Root Path Cost: 4
        1  34+8 'Bridge Identifier: 32768 / 2 / 00:0c:29:dd:ee:ff' 
        2 stp.bridge.prio 34+1 '32768' Bridge Priority: 32768
        2 stp.bridge.ext 34+2 '2' Bridge System ID Extension: 2
        2 stp.bridge.hw 36+6 '00:0c:29:dd:ee:ff' Bridge System ID: 00:0c:29:dd:ee:ff
        1 stp.port 42+2 '0x8001' Port identifier: 0x8001
        1 stp.msg_age 44+2 '1' Message Age: 1
        1 stp.max_age 46+2 '20' Max Age: 20
        1 stp.hello 48+2 '2' Hello Time: 2
        1 stp.forward 50+2 '15' Forward Delay: 15
        """#),
    LinkSample(
      name: "unknown type",
      hex: """
        0180c20000000050568300a1002642420300000033008001000c29aabbcc000000048002000c29ddeeff8001
        0100140002000f00
        """,
      protocols: ["stp"],
      rows: #"""
        0 stp 17+35 '' Spanning Tree Protocol
        1 stp.protocol 17+2 '0x0000' Protocol Identifier: Spanning Tree Protocol (0x0000)
        1 stp.version 19+1 '0' Protocol Version Identifier: Spanning Tree (0)
        1 stp.type 20+1 '0x33' BPDU Type: Unknown (0x33)
        2 _ws.expert 20+0 '' Expert Info (Warning/Protocol): Unknown BPDU type data
        3 stp.type.unknown 0+0 '' Unknown BPDU type data
        3h _ws.expert.message 0+0 'Unknown BPDU type data' Message: Unknown BPDU type data
        3 _ws.expert.severity 0+0 '6291456' Severity level: Warning
        3 _ws.expert.group 0+0 '150994944' Group: Protocol
        """#),
    LinkSample(
      name: "flags of the first version",
      hex: """
        0180c20000000050568300a1002642420300000000818001000c29aabbcc000000048002000c29ddeeff8001
        0100140002000f00
        """,
      protocols: ["stp"],
      rows: #"""
        0 stp 17+35 '' Spanning Tree Protocol
        1 stp.protocol 17+2 '0x0000' Protocol Identifier: Spanning Tree Protocol (0x0000)
        1 stp.version 19+1 '0' Protocol Version Identifier: Spanning Tree (0)
        1 stp.type 20+1 '0x00' BPDU Type: Configuration (0x00)
        1 stp.flags 21+1 '0x81' BPDU flags: 0x81, Topology Change Acknowledgment, Topology Change
        2 stp.flags.tcack 21+1 'True' 1... .... = Topology Change Acknowledgment: Yes
        2 stp.flags.tc 21+1 'True' .... ...1 = Topology Change: Yes
        1  22+8 'Root Identifier: 32768 / 1 / 00:0c:29:aa:bb:cc' 
        2 stp.root.prio 22+1 '32768' Root Bridge Priority: 32768
        2 stp.root.ext 22+2 '1' Root Bridge System ID Extension: 1
        2 stp.root.hw 24+6 '00:0c:29:aa:bb:cc' Root Bridge System ID: 00:0c:29:aa:bb:cc
        1 stp.root.cost 30+4 '4' Root Path Cost: 4
        1  34+8 'Bridge Identifier: 32768 / 2 / 00:0c:29:dd:ee:ff' 
        2 stp.bridge.prio 34+1 '32768' Bridge Priority: 32768
        2 stp.bridge.ext 34+2 '2' Bridge System ID Extension: 2
        2 stp.bridge.hw 36+6 '00:0c:29:dd:ee:ff' Bridge System ID: 00:0c:29:dd:ee:ff
        1 stp.port 42+2 '0x8001' Port identifier: 0x8001
        1 stp.msg_age 44+2 '1' Message Age: 1
        1 stp.max_age 46+2 '20' Max Age: 20
        1 stp.hello 48+2 '2' Hello Time: 2
        1 stp.forward 50+2 '15' Forward Delay: 15
        """#),
    LinkSample(
      name: "all flags",
      hex: """
        0180c20000000050568300a1002742420300000202ff8001000c29aabbcc000000048002000c29ddeeff8001
        0100140002800f0000
        """,
      protocols: ["stp"],
      rows: #"""
        0 stp 17+36 '' Spanning Tree Protocol
        1 stp.protocol 17+2 '0x0000' Protocol Identifier: Spanning Tree Protocol (0x0000)
        1 stp.version 19+1 '2' Protocol Version Identifier: Rapid Spanning Tree (2)
        1 stp.type 20+1 '0x02' BPDU Type: Rapid/Multiple Spanning Tree (0x02)
        1 stp.flags 21+1 '0xff' BPDU flags: 0xff, Topology Change Acknowledgment, Agreement, Forwarding, Learning, Port Role: Designated, Proposal, Topology Change
        2 stp.flags.tcack 21+1 'True' 1... .... = Topology Change Acknowledgment: Yes
        2 stp.flags.agreement 21+1 'True' .1.. .... = Agreement: Yes
        2 stp.flags.forwarding 21+1 'True' ..1. .... = Forwarding: Yes
        2 stp.flags.learning 21+1 'True' ...1 .... = Learning: Yes
        2 stp.flags.port_role 21+1 '3' .... 11.. = Port Role: Designated (3)
        2 stp.flags.proposal 21+1 'True' .... ..1. = Proposal: Yes
        2 stp.flags.tc 21+1 'True' .... ...1 = Topology Change: Yes
        1  22+8 'Root Identifier: 32768 / 1 / 00:0c:29:aa:bb:cc' 
        2 stp.root.prio 22+1 '32768' Root Bridge Priority: 32768
        2 stp.root.ext 22+2 '1' Root Bridge System ID Extension: 1
        2 stp.root.hw 24+6 '00:0c:29:aa:bb:cc' Root Bridge System ID: 00:0c:29:aa:bb:cc
        1 stp.root.cost 30+4 '4' Root Path Cost: 4
        1  34+8 'Bridge Identifier: 32768 / 2 / 00:0c:29:dd:ee:ff' 
        2 stp.bridge.prio 34+1 '32768' Bridge Priority: 32768
        2 stp.bridge.ext 34+2 '2' Bridge System ID Extension: 2
        2 stp.bridge.hw 36+6 '00:0c:29:dd:ee:ff' Bridge System ID: 00:0c:29:dd:ee:ff
        1 stp.port 42+2 '0x8001' Port identifier: 0x8001
        1 stp.msg_age 44+2 '1' Message Age: 1
        1 stp.max_age 46+2 '20' Max Age: 20
        1 stp.hello 48+2 '2.5' Hello Time: 2.5
        1 stp.forward 50+2 '15' Forward Delay: 15
        1 stp.version_1_length 52+1 '0' Version 1 Length: 0
        """#),
    LinkSample(
      name: "cut short",
      hex: """
        0180c20000000050568300a10017424203000002027c8001000c29aabbcc00000004800200
        """,
      protocols: ["stp"],
      rows: #"""
        """#),
    LinkSample(
      name: "by EtherType",
      hex: """
        0180c20000000050568300a1818100000000008001000c29aabbcc000000048002000c29ddeeff8001010014
        0002000f00
        """,
      protocols: ["stp"],
      rows: #"""
        0 stp 14+35 '' Spanning Tree Protocol
        1 stp.protocol 14+2 '0x0000' Protocol Identifier: Spanning Tree Protocol (0x0000)
        1 stp.version 16+1 '0' Protocol Version Identifier: Spanning Tree (0)
        1 stp.type 17+1 '0x00' BPDU Type: Configuration (0x00)
        1 stp.flags 18+1 '0x00' BPDU flags: 0x00
        2 stp.flags.tcack 18+1 'False' 0... .... = Topology Change Acknowledgment: No
        2 stp.flags.tc 18+1 'False' .... ...0 = Topology Change: No
        1  19+8 'Root Identifier: 32768 / 1 / 00:0c:29:aa:bb:cc' 
        2 stp.root.prio 19+1 '32768' Root Bridge Priority: 32768
        2 stp.root.ext 19+2 '1' Root Bridge System ID Extension: 1
        2 stp.root.hw 21+6 '00:0c:29:aa:bb:cc' Root Bridge System ID: 00:0c:29:aa:bb:cc
        1 stp.root.cost 27+4 '4' Root Path Cost: 4
        1  31+8 'Bridge Identifier: 32768 / 2 / 00:0c:29:dd:ee:ff' 
        2 stp.bridge.prio 31+1 '32768' Bridge Priority: 32768
        2 stp.bridge.ext 31+2 '2' Bridge System ID Extension: 2
        2 stp.bridge.hw 33+6 '00:0c:29:dd:ee:ff' Bridge System ID: 00:0c:29:dd:ee:ff
        1 stp.port 39+2 '0x8001' Port identifier: 0x8001
        1 stp.msg_age 41+2 '1' Message Age: 1
        1 stp.max_age 43+2 '20' Max Age: 20
        1 stp.hello 45+2 '2' Hello Time: 2
        1 stp.forward 47+2 '15' Forward Delay: 15
        """#),
    LinkSample(
      name: "shortest path bridging",
      hex: """
        0180c20000000050568300a100da424203000004027c8000000c29aabbcc000000048000000c29ddeeff8001
        0100140002000f0000004000726567696f6e0000000000000000000000000000000000000000000000000000
        0001ac36177f50283cd4b83821d8ab26de62000000c88000000c29ddeeff1400370039000201000711111111
        1111111111111111111111111111111111111111111111111111111111111111111111111111111122222222
        2222222222222222222222222222222222222222222222222222222222222222222222222222222222222222
        222222222222222222222222
        """,
      protocols: ["stp"],
      rows: #"""
        0 stp 17+215 '' Spanning Tree Protocol
        1 stp.protocol 17+2 '0x0000' Protocol Identifier: Spanning Tree Protocol (0x0000)
        1 stp.version 19+1 '4' Protocol Version Identifier: Shortest Path Tree (4)
        1 stp.type 20+1 '0x02' BPDU Type: Rapid/Multiple Spanning Tree (0x02)
        1 stp.flags 21+1 '0x7c' BPDU flags: 0x7c, Agreement, Forwarding, Learning, Port Role: Designated
        2 stp.flags.tcack 21+1 'False' 0... .... = Topology Change Acknowledgment: No
        2 stp.flags.agreement 21+1 'True' .1.. .... = Agreement: Yes
        2 stp.flags.forwarding 21+1 'True' ..1. .... = Forwarding: Yes
        2 stp.flags.learning 21+1 'True' ...1 .... = Learning: Yes
        2 stp.flags.port_role 21+1 '3' .... 11.. = Port Role: Designated (3)
        2 stp.flags.proposal 21+1 'False' .... ..0. = Proposal: No
        2 stp.flags.tc 21+1 'False' .... ...0 = Topology Change: No
        1  22+8 'Root Identifier: 32768 / 0 / 00:0c:29:aa:bb:cc' 
        2 stp.root.prio 22+1 '32768' Root Bridge Priority: 32768
        2 stp.root.ext 22+2 '0' Root Bridge System ID Extension: 0
        2 stp.root.hw 24+6 '00:0c:29:aa:bb:cc' Root Bridge System ID: 00:0c:29:aa:bb:cc
        1 stp.root.cost 30+4 '4' Root Path Cost: 4
        1  34+8 'Bridge Identifier: 32768 / 0 / 00:0c:29:dd:ee:ff' 
        2 stp.bridge.prio 34+1 '32768' Bridge Priority: 32768
        2 stp.bridge.ext 34+2 '0' Bridge System ID Extension: 0
        2 stp.bridge.hw 36+6 '00:0c:29:dd:ee:ff' Bridge System ID: 00:0c:29:dd:ee:ff
        1 stp.port 42+2 '0x8001' Port identifier: 0x8001
        1 stp.msg_age 44+2 '1' Message Age: 1
        1 stp.max_age 46+2 '20' Max Age: 20
        1 stp.hello 48+2 '2' Hello Time: 2
        1 stp.forward 50+2 '15' Forward Delay: 15
        1 stp.version_1_length 52+1 '0' Version 1 Length: 0
        1 mstp.version_3_length 53+2 '64' Version 3 Length: 64
        1  53+179 'MST Extension' 
        2 mstp.config_format_selector 55+1 '0' MST Config ID format selector: 0
        2 mstp.config_name 56+32 'region' MST Config name: region
        2 mstp.config_revision_level 88+2 '1' MST Config revision: 1
        2 mstp.config_digest 90+16 'ac:36:17:7f:50:28:3c:d4:b8:38:21:d8:ab:26:de:62' MST Config digest: ac36177f50283cd4b83821d8ab26de62
        2 mstp.cist_internal_root_path_cost 106+4 '200' CIST Internal Root Path Cost: 200
        2  110+8 'CIST Bridge Identifier: 32768 / 0 / 00:0c:29:dd:ee:ff' 
        3 mstp.cist_bridge.prio 110+1 '32768' CIST Bridge Priority: 32768
        3 mstp.cist_bridge.ext 110+2 '0' CIST Bridge Identifier System ID Extension: 0
        3 mstp.cist_bridge.hw 112+6 '00:0c:29:dd:ee:ff' CIST Bridge Identifier System ID: 00:0c:29:dd:ee:ff
        2 mstp.cist_remaining_hops 118+1 '20' CIST Remaining hops: 20
        1 mstp.version_4_length 119+2 '55' Version 4 Length: 55
        1  119+113 'SPT Extension' 
        2  121+51 'MCID Data' 
        3 mstp.config_format_selector 121+1 '0' SPT Config ID format selector: 0
        3 mstp.config_name 122+32 '9' SPT Config name: 9
        3 mstp.config_revision_level 154+2 '4369' SPT Config revision: 4369
        3 mstp.config_digest 156+16 '11:11:11:11:11:11:11:11:11:11:11:11:11:11:11:11' SPT Config digest: 11111111111111111111111111111111
        2  172+60 'Agreement Data (AN: 2, DAN: 0)' 
        3 mstp.agree_flags.agreement_num 172+1 '2' .... ..10 = Agreement Number: 2
        3 mstp.agree_flags.dagreement_num 172+1 '0' .... 00.. = Disagreement Number: 0
        3 mstp.agree_flags.agreement_valid 172+1 'False' ...0 .... = Agreement Valid Flag: No
        3 mstp.agree_flags.rest_role 172+1 'True' ..1. .... = Restricted Role: Yes
        3 bpdu.agreement_digest_format_id 174+1 '2' 0010 .... = Agreement Digest Format Id: 2
        3 bpdu.agreement_digest_format_capabilities 174+1 '2' .... 0010 = Agreement Digest Format Capabilities: 2
        3 bpdu.agreement_digest_convention_id 175+1 '2' 0010 .... = Agreement Digest Convention Id: 2
        3 bpdu.agreement_digest_convention_capabilities 175+1 '2' .... 0010 = Agreement Digest Convention Capabilities: 2
        3 bpdu.agreement_digest_edge_count 176+2 '8738' Agreement Digest Edge Count: 8738
        3 mstp.agreement_digest 186+20 '22:22:22:22:22:22:22:22:22:22:22:22:22:22:22:22:22:22:22:22' Agreement Digest: 2222222222222222222222222222222222222222
        """#),
    LinkSample(
      name: "before the standard",
      hex: """
        0180c20000000050568300a10087424203000003027c8000000c29aabbcc000000048000000c29ddeeff8001
        0100140002000f0000000000726567696f6e0000000000000000000000000000000000000000000000000000
        0001ac36177f50283cd4b83821d8ab26de62000000c88000000c29ddeeff1400000000000000000000000000
        0000000000000000000000000000000000
        """,
      protocols: ["stp"],
      rows: #"""
        0 stp 17+132 '' Spanning Tree Protocol
        1 stp.protocol 17+2 '0x0000' Protocol Identifier: Spanning Tree Protocol (0x0000)
        1 stp.version 19+1 '3' Protocol Version Identifier: Multiple Spanning Tree (3)
        1 stp.type 20+1 '0x02' BPDU Type: Rapid/Multiple Spanning Tree (0x02)
        1 stp.flags 21+1 '0x7c' BPDU flags: 0x7c, Agreement, Forwarding, Learning, Port Role: Designated
        2 stp.flags.tcack 21+1 'False' 0... .... = Topology Change Acknowledgment: No
        2 stp.flags.agreement 21+1 'True' .1.. .... = Agreement: Yes
        2 stp.flags.forwarding 21+1 'True' ..1. .... = Forwarding: Yes
        2 stp.flags.learning 21+1 'True' ...1 .... = Learning: Yes
        2 stp.flags.port_role 21+1 '3' .... 11.. = Port Role: Designated (3)
        2 stp.flags.proposal 21+1 'False' .... ..0. = Proposal: No
        2 stp.flags.tc 21+1 'False' .... ...0 = Topology Change: No
        1  22+8 'Root Identifier: 32768 / 0 / 00:0c:29:aa:bb:cc' 
        2 stp.root.prio 22+1 '32768' Root Bridge Priority: 32768
        2 stp.root.ext 22+2 '0' Root Bridge System ID Extension: 0
        2 stp.root.hw 24+6 '00:0c:29:aa:bb:cc' Root Bridge System ID: 00:0c:29:aa:bb:cc
        1 stp.root.cost 30+4 '4' Root Path Cost: 4
        1  34+8 'Bridge Identifier: 32768 / 0 / 00:0c:29:dd:ee:ff' 
        2 stp.bridge.prio 34+1 '32768' Bridge Priority: 32768
        2 stp.bridge.ext 34+2 '0' Bridge System ID Extension: 0
        2 stp.bridge.hw 36+6 '00:0c:29:dd:ee:ff' Bridge System ID: 00:0c:29:dd:ee:ff
        1 stp.port 42+2 '0x8001' Port identifier: 0x8001
        1 stp.msg_age 44+2 '1' Message Age: 1
        1 stp.max_age 46+2 '20' Max Age: 20
        1 stp.hello 48+2 '2' Hello Time: 2
        1 stp.forward 50+2 '15' Forward Delay: 15
        1 stp.version_1_length 52+1 '0' Version 1 Length: 0
        1 mstp.version_3_length 53+2 '0' Version 3 Length: 0
        1  53+66 'MST Extension' 
        2 mstp.config_format_selector 55+1 '0' MST Config ID format selector: 0
        2 mstp.config_name 56+32 'region' MST Config name: region
        2 mstp.config_revision_level 88+2 '1' MST Config revision: 1
        2 mstp.config_digest 90+16 'ac:36:17:7f:50:28:3c:d4:b8:38:21:d8:ab:26:de:62' MST Config digest: ac36177f50283cd4b83821d8ab26de62
        2 mstp.cist_remaining_hops 118+1 '20' CIST Remaining hops: 20
        """#),
  ]
}
