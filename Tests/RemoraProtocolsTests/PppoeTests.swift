import Testing

/// PPP over Ethernet against tshark 4.6.9.
@Suite struct PppoeTests {
  @Test(arguments: samples) func treeIsThatOfTshark(_ sample: LinkSample) throws {
    #expect(try sample.dissected() == sample.expected)
  }

  @Test(arguments: samples) func everyPrefixIsDissected(_ sample: LinkSample) throws {
    #expect(try sample.survivesEveryPrefix())
  }

  static let samples: [LinkSample] = [
    LinkSample(
      name: "every tag",
      hex: """
        0050568382f30050568300a1886311090000010b010100037376630102000661636e616d6501030002010201
        040003aabbcc0105007600000de9010763697263756974020372656d81040000040082040000040183040000
        04028404000004038504000004048604000004058704000004068804000004078904000004088a0400000409
        8b040000040a8c040000040b8d040000040c8e040000040d9003010203330278798102616290016101050007
        000000097a7a7a01060004001000200107000a00173214000a00ff0100010800020005010900020006011000
        020a0b0111000468747470011200046d6f746d0120000205d401210002010202010003657272020200037379
        730203000367656e09990003756e6b0000000000000000
        """,
      protocols: ["pppoed", "pppoes", "ppp"],
      rows: #"""
        0 pppoed 14+273 '' PPP-over-Ethernet Discovery
        1 pppoe.version 14+1 '1' 0001 .... = Version: 1
        1 pppoe.type 14+1 '1' .... 0001 = Type: 1
        1 pppoe.code 15+1 '0x09' Code: Active Discovery Initiation (PADI) (0x09)
        1 pppoe.session_id 16+2 '0x0000' Session ID: 0x0000
        1 pppoe.payload_length 18+2 '267' Payload Length: 267
        1 pppoed.tags 20+267 '' PPPoE Tags
        2 pppoed.tags.service_name 24+3 'svc' Service-Name: svc
        2 pppoed.tags.ac_name 31+6 'acname' AC-Name: acname
        2 pppoed.tags.host_uniq 41+2 '01:02' Host-Uniq: 0102
        2 pppoed.tags.ac_cookie 47+3 'aa:bb:cc' AC-Cookie: aabbcc
        2 pppoed.tags.vendor_id 54+4 '3561' Vendor id: 3561
        2 pppoed.tags.vendorspecific.tags 58+114 '' Vendor Specific PPPoE Tags
        3 pppoed.tags.circuit_id 60+7 'circuit' Circuit ID: circuit
        3 pppoed.tags.remote_id 69+3 'rem' Remote ID: rem
        3 pppoed.tags.act_data_rate_up 74+4 '1024' Actual Data Rate Upstream: 1024
        3 pppoed.tags.act_data_rate_down 80+4 '1025' Actual Data Rate Downstream: 1025
        3 pppoed.tags.min_data_rate_up 86+4 '1026' Minimum Data Rate Upstream: 1026
        3 pppoed.tags.min_data_rate_down 92+4 '1027' Minimum Data Rate Downstream: 1027
        3 pppoed.tags.attainable_data_rate_up 98+4 '1028' Attainable DataRate Upstream: 1028
        3 pppoed.tags.attainable_data_rate_down 104+4 '1029' Attainable DataRate Downstream: 1029
        3 pppoed.tags.max_data_rate_up 110+4 '1030' Maximum Data Rate Upstream: 1030
        3 pppoed.tags.max_data_rate_down 116+4 '1031' Maximum Data Rate Downstream: 1031
        3 pppoed.tags.min_data_rate_up_lp 122+4 '1032' Min DataRate Upstream in low power state: 1032
        3 pppoed.tags.min_data_rate_down_lp 128+4 '1033' Minimum Data Rate Downstream in low power state: 1033
        3 pppoed.tags.max_int_delay_up 134+4 '1034' Max Interleaving Delay Upstream: 1034
        3 pppoed.tags.act_int_delay_up 140+4 '1035' Actual Interleaving Delay Upstream: 1035
        3 pppoed.tags.max_int_delay_down 146+4 '1036' Maximum Interleaving Delay Downstream: 1036
        3 pppoed.tags.act_int_delay_down 152+4 '1037' Actual Interleaving Delay Downstream: 1037
        3 pppoed.tags.access_loop_encap 158+3 '' Access-Loop-Encapsulation
        4 pppoed.tags.access_loop_encap.data_link 158+1 '0x01' Data link: Ethernet (0x01)
        4 pppoed.tags.access_loop_encap.encap_1 159+1 '0x02' Encaps 1: Single-tagged Ethernet (0x02)
        4 pppoed.tags.access_loop_encap.encap_2 160+1 '0x03' Encaps 2: IPoA LLC (0x03)
        3 pppoed.tag 161+1 '0x0033' Tag: Unknown (0x0033)
        3 pppoed.tag_length_8 162+1 '2' Tag Length: 2
        3 pppoed.tag.unknown_data 163+2 '78:79' Unknown Data: 7879
        3 _ws.expert 58+0 '' Expert Info (Warning/Malformed): Actual-Data-Rate-Up: Wrong length: 2 (expected == 4)
        4 pppoed.tag_length.invalid 0+0 '' Actual-Data-Rate-Up: Wrong length: 2 (expected == 4)
        4h _ws.expert.message 0+0 'Actual-Data-Rate-Up: Wrong length: 2 (expected == 4)' Message: Actual-Data-Rate-Up: Wrong length: 2 (expected == 4)
        4 _ws.expert.severity 0+0 '6291456' Severity level: Warning
        4 _ws.expert.group 0+0 '117440512' Group: Malformed
        3h _ws.malformed 58+0 '' Malformed Packet
        3 pppoed.tags.access_loop_encap 171+3 '' Access-Loop-Encapsulation
        4 _ws.expert 171+0 '' Expert Info (Warning/Malformed): Access-Loop-Encapsulation: Wrong length: 1 (expected 3)
        5 pppoed.tag_length.invalid 0+0 '' Access-Loop-Encapsulation: Wrong length: 1 (expected 3)
        5h _ws.expert.message 0+0 'Access-Loop-Encapsulation: Wrong length: 1 (expected 3)' Message: Access-Loop-Encapsulation: Wrong length: 1 (expected 3)
        5 _ws.expert.severity 0+0 '6291456' Severity level: Warning
        5 _ws.expert.group 0+0 '117440512' Group: Malformed
        4h _ws.malformed 171+0 '' Malformed Packet
        4 pppoed.tags.access_loop_encap.data_link 171+1 '0x61' Data link: Unknown (0x61)
        4 pppoed.tags.access_loop_encap.encap_1 172+1 '0x01' Encaps 1: Untagged Ethernet (0x01)
        4 pppoed.tags.access_loop_encap.encap_2 173+1 '0x05' Encaps 2: Ethernet over AAL5 LLC w FCS (0x05)
        2 pppoed.tags.vendor_id 176+4 '9' Vendor id: 9
        2 pppoed.tags.vendor_unspecified 180+3 '7a:7a:7a' Vendor unspecified: 7a7a7a
        2 pppoed.tags.credits.fcn 187+2 '16' FCN: 16
        2 pppoed.tags.credits.bcn 189+2 '32' BCN: 32
        2 pppoed.tags.metrics.mdr_units 195+2 '0x0002' .... .... ...1 0... = MDR Units: gigabits per second (0x2)
        2 pppoed.tags.metrics.cdr_units 195+2 '0x0003' .... .... .... .11. = CDR Units: terabits per second (0x3)
        2 pppoed.tags.metrics.r 195+2 'True' .... .... .... ...1 = Receive Only: True
        2 pppoed.tags.metrics.rlq 197+1 '50' Relative Link Quality: 50
        2 pppoed.tags.metrics.resource 198+1 '20' Resource: 20
        2 pppoed.tags.metrics.latency 199+2 '10' Latency: 10
        2 pppoed.tags.metrics.curr_drate 201+2 '255' Curr. datarate: 255 tbps
        2 pppoed.tags.metrics.max_drate 203+2 '256' Max. datarate: 256 gbps
        2 pppoed.tags.seq_num 209+2 '0x0005' Sequence Number: 0x0005
        2 pppoed.tags.credit_scale 215+2 '6' Credit Scale Factor: 6
        2 pppoed.tags.relay_session_id 221+2 '0a:0b' Relay-Session-Id: 0a0b
        2 pppoed.tags.hurl 227+4 '68:74:74:70' HURL: 68747470
        2 pppoed.tags.motm 235+4 '6d:6f:74:6d' MOTM: 6d6f746d
        2 pppoed.tags.max_payload 243+2 '05:d4' PPP-Max-Payload: 05d4
        2 pppoed.tags.ip_route_add 249+2 '01:02' IP Route Add: 0102
        2 pppoed.tags.service_name_error 255+3 'err' Service-Name-Error: err
        2 pppoed.tags.ac_system_error 262+3 'sys' AC-System-Error: sys
        2 pppoed.tags.generic_error 269+3 'gen' Generic-Error: gen
        2 pppoed.tag 272+2 '0x0999' Tag: Unknown (0x0999)
        2 pppoed.tag_length 274+2 '3' Tag Length: 3
        2 pppoed.tag.unknown_data 274+3 '00:03:75' Unknown Data: 000375
        """#),
    LinkSample(
      name: "offer",
      hex: """
        0050568382f30050568300a1886311070000000a01010000010200024143
        """,
      protocols: ["pppoed", "pppoes", "ppp"],
      rows: #"""
        0 pppoed 14+16 '' PPP-over-Ethernet Discovery
        1 pppoe.version 14+1 '1' 0001 .... = Version: 1
        1 pppoe.type 14+1 '1' .... 0001 = Type: 1
        1 pppoe.code 15+1 '0x07' Code: Active Discovery Offer (PADO) (0x07)
        1 pppoe.session_id 16+2 '0x0000' Session ID: 0x0000
        1 pppoe.payload_length 18+2 '10' Payload Length: 10
        1 pppoed.tags 20+10 '' PPPoE Tags
        2 pppoed.tags.ac_name 28+2 'AC' AC-Name: AC
        """#),
    LinkSample(
      name: "tags cut short",
      hex: """
        0050568382f30050568300a1886311090000002801010000
        """,
      protocols: ["pppoed", "pppoes", "ppp"],
      rows: #"""
        0 pppoed 14+10 '' PPP-over-Ethernet Discovery
        1 pppoe.version 14+1 '1' 0001 .... = Version: 1
        1 pppoe.type 14+1 '1' .... 0001 = Type: 1
        1 pppoe.code 15+1 '0x09' Code: Active Discovery Initiation (PADI) (0x09)
        1 pppoe.session_id 16+2 '0x0000' Session ID: 0x0000
        1 pppoe.payload_length 18+2 '40' Payload Length: 40
        1 pppoed.tags 20+4 '' PPPoE Tags
        """#),
    LinkSample(
      name: "value cut short",
      hex: """
        0050568382f30050568300a18863110900000006010100046162
        """,
      protocols: ["pppoed", "pppoes", "ppp"],
      rows: #"""
        0 pppoed 14+12 '' PPP-over-Ethernet Discovery
        1 pppoe.version 14+1 '1' 0001 .... = Version: 1
        1 pppoe.type 14+1 '1' .... 0001 = Type: 1
        1 pppoe.code 15+1 '0x09' Code: Active Discovery Initiation (PADI) (0x09)
        1 pppoe.session_id 16+2 '0x0000' Session ID: 0x0000
        1 pppoe.payload_length 18+2 '6' Payload Length: 6
        1 pppoed.tags 20+6 '' PPPoE Tags
        """#),
    LinkSample(
      name: "wrong length of a number",
      hex: """
        0050568382f30050568300a188631109000000050108000100
        """,
      protocols: ["pppoed", "pppoes", "ppp"],
      rows: #"""
        0 pppoed 14+11 '' PPP-over-Ethernet Discovery
        1 pppoe.version 14+1 '1' 0001 .... = Version: 1
        1 pppoe.type 14+1 '1' .... 0001 = Type: 1
        1 pppoe.code 15+1 '0x09' Code: Active Discovery Initiation (PADI) (0x09)
        1 pppoe.session_id 16+2 '0x0000' Session ID: 0x0000
        1 pppoe.payload_length 18+2 '5' Payload Length: 5
        1 pppoed.tags 20+5 '' PPPoE Tags
        2  24+1 'Sequence Number tag: Wrong length: 1 (expected 2)' 
        3 _ws.expert 24+0 '' Expert Info (Warning/Malformed): Sequence Number tag: Wrong length: 1 (expected 2)
        4 pppoed.tag_length.invalid 0+0 '' Sequence Number tag: Wrong length: 1 (expected 2)
        4h _ws.expert.message 0+0 'Sequence Number tag: Wrong length: 1 (expected 2)' Message: Sequence Number tag: Wrong length: 1 (expected 2)
        4 _ws.expert.severity 0+0 '6291456' Severity level: Warning
        4 _ws.expert.group 0+0 '117440512' Group: Malformed
        3h _ws.malformed 24+0 '' Malformed Packet
        """#),
    LinkSample(
      name: "session",
      hex: """
        0050568382f30050568300a1886411001234001e00214500001c00010000401174c60101010602020202dead
        beef00085c36
        """,
      protocols: ["pppoed", "pppoes", "ppp"],
      rows: #"""
        0 pppoes 14+6 '' PPP-over-Ethernet Session
        1 pppoe.version 14+1 '1' 0001 .... = Version: 1
        1 pppoe.type 14+1 '1' .... 0001 = Type: 1
        1 pppoe.code 15+1 '0x00' Code: Session Data (0x00)
        1 pppoe.session_id 16+2 '0x1234' Session ID: 0x1234
        1 pppoe.payload_length 18+2 '30' Payload Length: 30
        0 ppp 20+2 '' Point-to-Point Protocol
        1 ppp.protocol 20+2 '0x0021' Protocol: Internet Protocol version 4 (0x0021)
        """#),
    LinkSample(
      name: "credits",
      hex: """
        0050568382f30050568300a18864110012340026010600040010002000214500001c00010000401174c60101
        010602020202deadbeef00085c36
        """,
      protocols: ["pppoed", "pppoes", "ppp"],
      rows: #"""
        0 pppoes 14+6 '' PPP-over-Ethernet Session
        1 pppoe.version 14+1 '1' 0001 .... = Version: 1
        1 pppoe.type 14+1 '1' .... 0001 = Type: 1
        1 pppoe.code 15+1 '0x00' Code: Session Data (0x00)
        1 pppoe.session_id 16+2 '0x1234' Session ID: 0x1234
        1 pppoe.payload_length 18+2 '38' Payload Length: 38
        1 pppoes.tags 20+8 '' PPPoE Tags
        2 pppoes.tags.credits.fcn 24+2 '16' FCN: 16
        2 pppoes.tags.credits.bcn 26+2 '32' BCN: 32
        0 ppp 28+2 '' Point-to-Point Protocol
        1 ppp.protocol 28+2 '0x0021' Protocol: Internet Protocol version 4 (0x0021)
        """#),
    LinkSample(
      name: "credits only",
      hex: """
        0050568382f30050568300a18864110012340006010600040001
        """,
      protocols: ["pppoed", "pppoes", "ppp"],
      rows: #"""
        0 pppoes 14+6 '' PPP-over-Ethernet Session
        1 pppoe.version 14+1 '1' 0001 .... = Version: 1
        1 pppoe.type 14+1 '1' .... 0001 = Type: 1
        1 pppoe.code 15+1 '0x00' Code: Session Data (0x00)
        1 pppoe.session_id 16+2 '0x1234' Session ID: 0x1234
        1 pppoe.payload_length 18+2 '6' Payload Length: 6
        1 pppoes.tags 20+6 '' PPPoE Tags
        2 pppoes.tags.credits.fcn 24+2 '1' FCN: 1
        """#),
    LinkSample(
      name: "more than padding behind the payload",
      hex: """
        0050568382f30050568300a1886411000005001e00214500001c00010000401174c60101010602020202dead
        beef00085c360000000000000000000000000000
        """,
      protocols: ["pppoes"],
      rows: #"""
        0 pppoes 14+6 '' PPP-over-Ethernet Session
        1 pppoe.version 14+1 '1' 0001 .... = Version: 1
        1 pppoe.type 14+1 '1' .... 0001 = Type: 1
        1 pppoe.code 15+1 '0x00' Code: Session Data (0x00)
        1 pppoe.session_id 16+2 '0x0005' Session ID: 0x0005
        1 pppoe.payload_length 18+2 '30' Payload Length: 30 [incorrect, should be 44]
        2 _ws.expert 18+0 '' Expert Info (Warning/Malformed): Possible bad payload length 30 != 44
        3 pppoe.payload_length.bad 0+0 '' Possible bad payload length 30 != 44
        3h _ws.expert.message 0+0 'Possible bad payload length 30 != 44' Message: Possible bad payload length 30 != 44
        3 _ws.expert.severity 0+0 '6291456' Severity level: Warning
        3 _ws.expert.group 0+0 '117440512' Group: Malformed
        2h _ws.malformed 18+0 '' Malformed Packet
        """#),
    LinkSample(
      name: "less than announced",
      hex: """
        0050568382f30050568300a1886411000005006400214500001c00010000401174c60101010602020202dead
        beef00085c36000000000000000000000000
        """,
      protocols: ["pppoes"],
      rows: #"""
        0 pppoes 14+6 '' PPP-over-Ethernet Session
        1 pppoe.version 14+1 '1' 0001 .... = Version: 1
        1 pppoe.type 14+1 '1' .... 0001 = Type: 1
        1 pppoe.code 15+1 '0x00' Code: Session Data (0x00)
        1 pppoe.session_id 16+2 '0x0005' Session ID: 0x0005
        1 pppoe.payload_length 18+2 '100' Payload Length: 100 [incorrect, should be 42]
        2 _ws.expert 18+0 '' Expert Info (Warning/Malformed): Possible bad payload length 100 != 42
        3 pppoe.payload_length.bad 0+0 '' Possible bad payload length 100 != 42
        3h _ws.expert.message 0+0 'Possible bad payload length 100 != 42' Message: Possible bad payload length 100 != 42
        3 _ws.expert.severity 0+0 '6291456' Severity level: Warning
        3 _ws.expert.group 0+0 '117440512' Group: Malformed
        2h _ws.malformed 18+0 '' Malformed Packet
        """#),
  ]
}
