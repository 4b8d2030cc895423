import Testing

/// Reports of flows against tshark 4.6.9.
@Suite struct CflowTests {
  @Test(arguments: samples) func treeIsThatOfTshark(_ sample: PacketSample) {
    let rows = PacketRows.rows(of: [sample.bytes], in: sample.protocols, link: sample.link)
    #expect(rows == [sample.expected])
  }

  @Test(arguments: samples) func everyPrefixIsDissected(_ sample: PacketSample) {
    #expect(PacketRows.survivesEveryPrefix(of: sample.bytes, link: sample.link))
  }

  static let samples: [PacketSample] = [
    PacketSample(
      name: "version 5", link: 101,
      hex: """
        4500006400010000401100000a0000010a0000020807080700500000000500010001e2405f5e1000000001f4
        00000007010240640102030405060708090a0b0c000100020000000a000003e8000186a00001d4c004d20050
        001b0600fde8fde918100000
        """,
      protocols: ["cflow"],
      rows: #"""
        0 cflow 28+72 '' Cisco NetFlow/IPFIX
        1 cflow.version 28+2 '5' Version: 5
        1 cflow.count 30+2 '1' Count: 1
        1 cflow.sysuptime 32+4 '123.456000000' SysUptime: 2 minutes, 3.456000000 seconds
        1 cflow.timestamp 36+8 '2020-09-13T12:26:40.000000500+0000' Timestamp: Sep 13, 2020 12:26:40.000000500 UTC
        2 cflow.unix_secs 36+4 '1600000000' CurrentSecs: 1600000000
        2 cflow.unix_nsecs 40+4 '500' CurrentNSecs: 500
        1 cflow.sequence 44+4 '7' FlowSequence: 7
        1 cflow.engine_type 48+1 '1' EngineType: VIP/Linecard (1)
        1 cflow.engine_id 49+1 '2' EngineId: 2
        1 cflow.samplingmode 50+2 '1' 01.. .... .... .... = SamplingMode: Packet Interval sampling mode configured (1)
        1 cflow.samplerate 50+2 '100' ..00 0000 0110 0100 = SampleRate: 100
        1  52+48 'pdu 1/1' 
        2 cflow.srcaddr 52+4 '1.2.3.4' SrcAddr: 1.2.3.4
        2 cflow.dstaddr 56+4 '5.6.7.8' DstAddr: 5.6.7.8
        2 cflow.nexthop 60+4 '9.10.11.12' NextHop: 9.10.11.12
        2 cflow.inputint 64+2 '1' InputInt: 1
        2 cflow.outputint 66+2 '2' OutputInt: 2
        2 cflow.packets 68+4 '10' Packets: 10
        2 cflow.octets 72+4 '1000' Octets: 1000
        2 cflow.timedelta 76+8 '20.000000000' Duration: 20 seconds
        3 cflow.timestart 76+4 '100.000000000' StartTime: 1 minute, 40 seconds
        3 cflow.timeend 80+4 '120.000000000' EndTime: 2 minutes
        2 cflow.srcport 84+2 '1234' SrcPort: 1234
        2 cflow.dstport 86+2 '80' DstPort: 80
        2 cflow.padding 88+1 '00' Padding: 00
        2 cflow.tcpflags 89+1 '0x1b' TCP Flags: 0x1b
        2 cflow.protocol 90+1 '6' Protocol: TCP (6)
        2 cflow.tos 91+1 '0x00' IP ToS: 0x00
        2 cflow.srcas 92+2 '65000' SrcAS: 65000
        2 cflow.dstas 94+2 '65001' DstAS: 65001
        2 cflow.srcmask 96+1 '24' SrcMask: 24 (prefix: 1.2.3.0/24)
        2 cflow.dstmask 97+1 '16' DstMask: 16 (prefix: 5.6.0.0/16)
        2 cflow.padding 98+2 '00:00' Padding: 0000
        """#),
    PacketSample(
      name: "template and data of version 9", link: 101,
      hex: """
        4500007800010000401100000a0000010a000002080708070064000000090002000003e85f5e100000000001
        0000000100000020010000060008000400070002001600040015000400060001004600030100002801020304
        0050000003e80000138812010203010203040050000003e80000138812010203
        """,
      protocols: ["cflow"],
      rows: #"""
        0 cflow 28+92 '' Cisco NetFlow/IPFIX
        1 cflow.version 28+2 '9' Version: 9
        1 cflow.count 30+2 '2' Count: 2
        1 cflow.sysuptime 32+4 '1.000000000' SysUptime: 1 second
        1 cflow.timestamp 36+4 '2020-09-13T12:26:40.000000000+0000' Timestamp: Sep 13, 2020 12:26:40.000000000 UTC
        2 cflow.unix_secs 36+4 '1600000000' CurrentSecs: 1600000000
        1 cflow.sequence 40+4 '1' FlowSequence: 1
        1 cflow.source_id 44+4 '1' SourceId: 1
        1  48+32 'FlowSet 1 [id=0] (Data Template): 256' 
        2 cflow.flowset_id 48+2 '0' FlowSet Id: Data Template (V9) (0)
        2 cflow.flowset_length 50+2 '32' FlowSet Length: 32
        2  52+28 'Template (Id = 256, Count = 6)' 
        3 cflow.template_id 52+2 '256' Template Id: 256
        3 cflow.template_field_count 54+2 '6' Field Count: 6
        3  56+4 'Field (1/6): IP_SRC_ADDR' 
        4 cflow.template_field_type 56+2 '8' Type: IP_SRC_ADDR (8)
        4 cflow.template_field_length 58+2 '4' Length: 4
        3  60+4 'Field (2/6): L4_SRC_PORT' 
        4 cflow.template_field_type 60+2 '7' Type: L4_SRC_PORT (7)
        4 cflow.template_field_length 62+2 '2' Length: 2
        3  64+4 'Field (3/6): FIRST_SWITCHED' 
        4 cflow.template_field_type 64+2 '22' Type: FIRST_SWITCHED (22)
        4 cflow.template_field_length 66+2 '4' Length: 4
        3  68+4 'Field (4/6): LAST_SWITCHED' 
        4 cflow.template_field_type 68+2 '21' Type: LAST_SWITCHED (21)
        4 cflow.template_field_length 70+2 '4' Length: 4
        3  72+4 'Field (5/6): TCP_FLAGS' 
        4 cflow.template_field_type 72+2 '6' Type: TCP_FLAGS (6)
        4 cflow.template_field_length 74+2 '1' Length: 1
        3  76+4 'Field (6/6): MPLS_LABEL_1' 
        4 cflow.template_field_type 76+2 '70' Type: MPLS_LABEL_1 (70)
        4 cflow.template_field_length 78+2 '3' Length: 3
        1  80+40 'FlowSet 2 [id=256] (2 flows)' 
        2 cflow.flowset_id 80+2 '256' FlowSet Id: (Data) (256)
        2 cflow.flowset_length 82+2 '40' FlowSet Length: 40
        2 cflow.template_frame 108+0 '1' Template Frame: 1
        2  84+18 'Flow 1' 
        3 cflow.srcaddr 84+4 '1.2.3.4' SrcAddr: 1.2.3.4
        3 cflow.srcport 88+2 '80' SrcPort: 80
        3 cflow.timedelta 90+0 '4.000000000' Duration: 4 seconds (switched)
        4 cflow.timestart 90+4 '1.000000000' StartTime: 1 second
        4 cflow.timeend 94+4 '5.000000000' EndTime: 5 seconds
        3 cflow.tcpflags 98+1 '0x12' TCP Flags: 0x12, ACK, SYN
        4 cflow.tcpflags.reserved 98+1 '0x00' 00.. .... = Reserved: 0x0
        4 cflow.tcpflags.urg 98+1 'False' ..0. .... = URG: Not used
        4 cflow.tcpflags.ack 98+1 'True' ...1 .... = ACK: Used
        4 cflow.tcpflags.psh 98+1 'False' .... 0... = PSH: Not used
        4 cflow.tcpflags.rst 98+1 'False' .... .0.. = RST: Not used
        4 cflow.tcpflags.syn 98+1 'True' .... ..1. = SYN: Used
        4 cflow.tcpflags.fin 98+1 'False' .... ...0 = FIN: Not used
        3  99+3 'MPLS-Label1: 4128 exp-bits: 1 bottom-of-stack' 
        4 cflow.mpls_label 99+3 '4128' 0000 0001 0000 0010 0000 .... = MPLS label: 4128
        4 cflow.mpls_exp 101+1 '1' .... 001. = MPLS experimental bits: 1
        4 cflow.mpls_bos 101+1 'True' .... ...1 = MPLS Bottom of Stack: Bottom-of-Stack
        2  102+18 'Flow 2' 
        3 cflow.srcaddr 102+4 '1.2.3.4' SrcAddr: 1.2.3.4
        3 cflow.srcport 106+2 '80' SrcPort: 80
        3 cflow.timedelta 108+0 '4.000000000' Duration: 4 seconds (switched)
        4 cflow.timestart 108+4 '1.000000000' StartTime: 1 second
        4 cflow.timeend 112+4 '5.000000000' EndTime: 5 seconds
        3 cflow.tcpflags 116+1 '0x12' TCP Flags: 0x12, ACK, SYN
        4 cflow.tcpflags.reserved 116+1 '0x00' 00.. .... = Reserved: 0x0
        4 cflow.tcpflags.urg 116+1 'False' ..0. .... = URG: Not used
        4 cflow.tcpflags.ack 116+1 'True' ...1 .... = ACK: Used
        4 cflow.tcpflags.psh 116+1 'False' .... 0... = PSH: Not used
        4 cflow.tcpflags.rst 116+1 'False' .... .0.. = RST: Not used
        4 cflow.tcpflags.syn 116+1 'True' .... ..1. = SYN: Used
        4 cflow.tcpflags.fin 116+1 'False' .... ...0 = FIN: Not used
        3  117+3 'MPLS-Label1: 4128 exp-bits: 1 bottom-of-stack' 
        4 cflow.mpls_label 117+3 '4128' 0000 0001 0000 0010 0000 .... = MPLS label: 4128
        4 cflow.mpls_exp 119+1 '1' .... 001. = MPLS experimental bits: 1
        4 cflow.mpls_bos 119+1 'True' .... ...1 = MPLS Bottom of Stack: Bottom-of-Stack
        """#),
    PacketSample(
      name: "template and data of IPFIX", link: 101,
      hex: """
        4500007600010000401100000a0000010a0000021283128300620000000a005a5f5e10000000000100000001
        0002001401900003000800040052ffff00980008000300120191000200010095000400290008019000140102
        03040361626300000174876e807b0191001000000001000000000000004d
        """,
      protocols: ["cflow"],
      rows: #"""
        0 cflow 28+90 '' Cisco NetFlow/IPFIX
        1 cflow.version 28+2 '10' Version: 10
        1 cflow.len 30+2 '90' Length: 90
        1 cflow.timestamp 32+4 '2020-09-13T12:26:40.000000000+0000' Timestamp: Sep 13, 2020 12:26:40.000000000 UTC
        2 cflow.exporttime 32+4 '1600000000' ExportTime: 1600000000
        1 cflow.sequence 36+4 '1' FlowSequence: 1
        1 cflow.od_id 40+4 '1' Observation Domain Id: 1
        1  44+20 'Set 1 [id=2] (Data Template): 400' 
        2 cflow.flowset_id 44+2 '2' FlowSet Id: Data Template (V10 [IPFIX]) (2)
        2 cflow.flowset_length 46+2 '20' FlowSet Length: 20
        2  48+16 'Template (Id = 400, Count = 3)' 
        3 cflow.template_id 48+2 '400' Template Id: 400
        3 cflow.template_field_count 50+2 '3' Field Count: 3
        3  52+4 'Field (1/3): IP_SRC_ADDR' 
        4 cflow.template_ipfix_pen_provided 52+2 'False' 0... .... .... .... = Pen provided: No
        4 cflow.template_ipfix_field_type 52+2 '8' .000 0000 0000 1000 = Type: IP_SRC_ADDR (8)
        4 cflow.template_field_length 54+2 '4' Length: 4
        3  56+4 'Field (2/3): IF_NAME' 
        4 cflow.template_ipfix_pen_provided 56+2 'False' 0... .... .... .... = Pen provided: No
        4 cflow.template_ipfix_field_type 56+2 '82' .000 0000 0101 0010 = Type: IF_NAME (82)
        4 cflow.template_field_length 58+2 '65535' Length: 65535 [i.e.: "Variable Length"]
        3  60+4 'Field (3/3): flowStartMilliseconds' 
        4 cflow.template_ipfix_pen_provided 60+2 'False' 0... .... .... .... = Pen provided: No
        4 cflow.template_ipfix_field_type 60+2 '152' .000 0000 1001 1000 = Type: flowStartMilliseconds (152)
        4 cflow.template_field_length 62+2 '8' Length: 8
        1  64+18 'Set 2 [id=3] (Options Template): 401' 
        2 cflow.flowset_id 64+2 '3' FlowSet Id: Options Template (V10 [IPFIX]) (3)
        2 cflow.flowset_length 66+2 '18' FlowSet Length: 18
        2  68+14 'Options Template (Id = 401) (Scope Count = 1; Data Count = 1)' 
        3 cflow.template_id 68+2 '401' Template Id: 401
        3 cflow.template_ipfix_total_field_count 70+2 '2' Total Field Count: 2
        3 cflow.template_ipfix_scope_field_count 72+2 '1' Scope Field Count: 1
        3  74+4 'Field (1/1) [Scope]: observationDomainId' 
        4 cflow.template_ipfix_pen_provided 74+2 'False' 0... .... .... .... = Pen provided: No
        4 cflow.template_ipfix_field_type 74+2 '149' .000 0000 1001 0101 = Type: observationDomainId (149)
        4 cflow.template_field_length 76+2 '4' Length: 4
        3  78+4 'Field (1/1): TOTAL_PKTS_EXP' 
        4 cflow.template_ipfix_pen_provided 78+2 'False' 0... .... .... .... = Pen provided: No
        4 cflow.template_ipfix_field_type 78+2 '41' .000 0000 0010 1001 = Type: TOTAL_PKTS_EXP (41)
        4 cflow.template_field_length 80+2 '8' Length: 8
        1  82+20 'Set 3 [id=400] (1 flows)' 
        2 cflow.flowset_id 82+2 '400' FlowSet Id: (Data) (400)
        2 cflow.flowset_length 84+2 '20' FlowSet Length: 20
        2 cflow.template_frame 110+0 '1' Template Frame: 1
        2  86+13 'Flow 1' 
        3 cflow.srcaddr 86+4 '1.2.3.4' SrcAddr: 1.2.3.4
        3 cflow.if_name 91+3 'abc' IfName: abc
        4 cflow.string_len_short 181+1 '3' String_len_short: 3
        3 cflow.abstimestart 94+4 '2020-09-13T12:26:40.123000000+0000' StartTime: Sep 13, 2020 12:26:40.123000000 UTC
        1  102+16 'Set 4 [id=401] (1 flows)' 
        2 cflow.flowset_id 102+2 '401' FlowSet Id: (Data) (401)
        2 cflow.flowset_length 104+2 '16' FlowSet Length: 16
        2 cflow.template_frame 130+0 '1' Template Frame: 1
        2  106+12 'Flow 1' 
        3 cflow.od_id 106+4 '1' Observation Domain Id: 1
        3 cflow.packetsexp 110+8 '77' PacketsExp: 77
        """#),
  ]
}
