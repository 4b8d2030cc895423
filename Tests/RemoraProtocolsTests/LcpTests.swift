import Testing

/// PPP and its link control protocol against tshark 4.6.9.
@Suite struct LcpTests {
  @Test(arguments: samples) func treeIsThatOfTshark(_ sample: LinkSample) throws {
    #expect(try sample.dissected() == sample.expected)
  }

  @Test(arguments: samples) func everyPrefixIsDissected(_ sample: LinkSample) throws {
    #expect(try sample.survivesEveryPrefix())
  }

  static let samples: [LinkSample] = [
    LinkSample(
      name: "option 1", link: 9,
      hex: """
        ff03c02101010008010405dc
        """,
      protocols: ["ppp", "lcp"],
      rows: #"""
        0 ppp 0+4 '' Point-to-Point Protocol
        1 ppp.address 0+1 '0xff' Address: 0xff
        1 ppp.control 1+1 '0x03' Control: 0x03
        1 ppp.protocol 2+2 '0xc021' Protocol: Link Control Protocol (0xc021)
        0 lcp 4+8 '' PPP Link Control Protocol
        1 ppp.code 4+1 '1' Code: Configuration Request (1)
        1 ppp.identifier 5+1 '1' Identifier: 1 (0x01)
        1 ppp.length 6+2 '8' Length: 8
        1  8+4 'Options: (4 bytes), Maximum Receive Unit' 
        2 lcp.opt.mtu_bytes 8+4 '01:04:05:dc' Maximum Receive Unit: 1500
        3 lcp.opt.type 8+1 '1' Type: Maximum Receive Unit (1)
        3 lcp.opt.length 9+1 '4' Length: 4
        3 lcp.opt.mru 10+2 '1500' Maximum Receive Unit: 1500
        """#),
    LinkSample(
      name: "option 2", link: 9,
      hex: """
        ff03c0210101000a0206000a0000
        """,
      protocols: ["ppp", "lcp"],
      rows: #"""
        0 ppp 0+4 '' Point-to-Point Protocol
        1 ppp.address 0+1 '0xff' Address: 0xff
        1 ppp.control 1+1 '0x03' Control: 0x03
        1 ppp.protocol 2+2 '0xc021' Protocol: Link Control Protocol (0xc021)
        0 lcp 4+10 '' PPP Link Control Protocol
        1 ppp.code 4+1 '1' Code: Configuration Request (1)
        1 ppp.identifier 5+1 '1' Identifier: 1 (0x01)
        1 ppp.length 6+2 '10' Length: 10
        1  8+6 'Options: (6 bytes), Async Control Character Map' 
        2 lcp.opt.asyncmap_bytes 8+6 '02:06:00:0a:00:00' Async Control Character Map: 0x000a0000DC3 (XOFF), DC1 (XON))
        3 lcp.opt.type 8+1 '2' Type: Async Control Character Map (2)
        3 lcp.opt.length 9+1 '6' Length: 6
        3 lcp.opt.asyncmap 10+4 '0x000a0000' Async Control Character Map: 0x000a0000, DC3 (XOFF), DC1 (XON)
        4 lcp.opt.asyncmap.us 10+4 'False' 0... .... .... .... .... .... .... .... = US: False
        4 lcp.opt.asyncmap.rs 10+4 'False' .0.. .... .... .... .... .... .... .... = RS: False
        4 lcp.opt.asyncmap.gs 10+4 'False' ..0. .... .... .... .... .... .... .... = GS: False
        4 lcp.opt.asyncmap.fs 10+4 'False' ...0 .... .... .... .... .... .... .... = FS: False
        4 lcp.opt.asyncmap.esc 10+4 'False' .... 0... .... .... .... .... .... .... = ESC: False
        4 lcp.opt.asyncmap.sub 10+4 'False' .... .0.. .... .... .... .... .... .... = SUB: False
        4 lcp.opt.asyncmap.em 10+4 'False' .... ..0. .... .... .... .... .... .... = EM: False
        4 lcp.opt.asyncmap.can 10+4 'False' .... ...0 .... .... .... .... .... .... = CAN: False
        4 lcp.opt.asyncmap.etb 10+4 'False' .... .... 0... .... .... .... .... .... = ETB: False
        4 lcp.opt.asyncmap.syn 10+4 'False' .... .... .0.. .... .... .... .... .... = SYN: False
        4 lcp.opt.asyncmap.nak 10+4 'False' .... .... ..0. .... .... .... .... .... = NAK: False
        4 lcp.opt.asyncmap.dc4 10+4 'False' .... .... ...0 .... .... .... .... .... = DC4: False
        4 lcp.opt.asyncmap.dc3 10+4 'True' .... .... .... 1... .... .... .... .... = DC3 (XOFF): True
        4 lcp.opt.asyncmap.dc2 10+4 'False' .... .... .... .0.. .... .... .... .... = DC2: False
        4 lcp.opt.asyncmap.dc1 10+4 'True' .... .... .... ..1. .... .... .... .... = DC1 (XON): True
        4 lcp.opt.asyncmap.dle 10+4 'False' .... .... .... ...0 .... .... .... .... = DLE: False
        4 lcp.opt.asyncmap.si 10+4 'False' .... .... .... .... 0... .... .... .... = SI: False
        4 lcp.opt.asyncmap.so 10+4 'False' .... .... .... .... .0.. .... .... .... = SO: False
        4 lcp.opt.asyncmap.cr 10+4 'False' .... .... .... .... ..0. .... .... .... = CR: False
        4 lcp.opt.asyncmap.ff 10+4 'False' .... .... .... .... ...0 .... .... .... = FF: False
        4 lcp.opt.asyncmap.vt 10+4 'False' .... .... .... .... .... 0... .... .... = VT: False
        4 lcp.opt.asyncmap.lf 10+4 'False' .... .... .... .... .... .0.. .... .... = LF: False
        4 lcp.opt.asyncmap.ht 10+4 'False' .... .... .... .... .... ..0. .... .... = HT: False
        4 lcp.opt.asyncmap.bs 10+4 'False' .... .... .... .... .... ...0 .... .... = BS: False
        4 lcp.opt.asyncmap.bel 10+4 'False' .... .... .... .... .... .... 0... .... = BEL: False
        4 lcp.opt.asyncmap.ack 10+4 'False' .... .... .... .... .... .... .0.. .... = ACK: False
        4 lcp.opt.asyncmap.enq 10+4 'False' .... .... .... .... .... .... ..0. .... = ENQ: False
        4 lcp.opt.asyncmap.eot 10+4 'False' .... .... .... .... .... .... ...0 .... = EOT: False
        4 lcp.opt.asyncmap.etx 10+4 'False' .... .... .... .... .... .... .... 0... = ETX: False
        4 lcp.opt.asyncmap.stx 10+4 'False' .... .... .... .... .... .... .... .0.. = STX: False
        4 lcp.opt.asyncmap.soh 10+4 'False' .... .... .... .... .... .... .... ..0. = SOH: False
        4 lcp.opt.asyncmap.nul 10+4 'False' .... .... .... .... .... .... .... ...0 = NUL: False
        """#),
    LinkSample(
      name: "option 5", link: 9,
      hex: """
        ff03c021010100090305c22380
        """,
      protocols: ["ppp", "lcp"],
      rows: #"""
        0 ppp 0+4 '' Point-to-Point Protocol
        1 ppp.address 0+1 '0xff' Address: 0xff
        1 ppp.control 1+1 '0x03' Control: 0x03
        1 ppp.protocol 2+2 '0xc021' Protocol: Link Control Protocol (0xc021)
        0 lcp 4+9 '' PPP Link Control Protocol
        1 ppp.code 4+1 '1' Code: Configuration Request (1)
        1 ppp.identifier 5+1 '1' Identifier: 1 (0x01)
        1 ppp.length 6+2 '9' Length: 9
        1  8+5 'Options: (5 bytes), Authentication Protocol' 
        2 lcp.opt.auth_protocol_bytes 8+5 '03:05:c2:23:80' Authentication Protocol: Challenge Handshake Authentication Protocol (0xc223)
        3 lcp.opt.type 8+1 '3' Type: Authentication Protocol (3)
        3 lcp.opt.length 9+1 '5' Length: 5
        3 lcp.opt.auth_protocol 10+2 '0xc223' Authentication Protocol: Challenge Handshake Authentication Protocol (0xc223)
        3 lcp.opt.algorithm 12+1 '128' Algorithm: MS-CHAP (128)
        """#),
    LinkSample(
      name: "option 9", link: 9,
      hex: """
        ff03c0210101000c0408c0250000000a
        """,
      protocols: ["ppp", "lcp"],
      rows: #"""
        0 ppp 0+4 '' Point-to-Point Protocol
        1 ppp.address 0+1 '0xff' Address: 0xff
        1 ppp.control 1+1 '0x03' Control: 0x03
        1 ppp.protocol 2+2 '0xc021' Protocol: Link Control Protocol (0xc021)
        0 lcp 4+12 '' PPP Link Control Protocol
        1 ppp.code 4+1 '1' Code: Configuration Request (1)
        1 ppp.identifier 5+1 '1' Identifier: 1 (0x01)
        1 ppp.length 6+2 '12' Length: 12
        1  8+8 'Options: (8 bytes)' 
        2 lcp.opt.quality_protocol_bytes 8+8 '04:08:c0:25:00:00:00:0a' Quality Protocol: Link Quality Report (0xc025)
        3 lcp.opt.type 8+1 '4' Type: Quality Protocol (4)
        3 lcp.opt.length 9+1 '8' Length: 8
        3 lcp.opt.quality_protocol 10+2 '0xc025' Quality Protocol: Link Quality Report (0xc025)
        """#),
    LinkSample(
      name: "option 13", link: 9,
      hex: """
        ff03c02101010007090307
        """,
      protocols: ["ppp", "lcp"],
      rows: #"""
        0 ppp 0+4 '' Point-to-Point Protocol
        1 ppp.address 0+1 '0xff' Address: 0xff
        1 ppp.control 1+1 '0x03' Control: 0x03
        1 ppp.protocol 2+2 '0xc021' Protocol: Link Control Protocol (0xc021)
        0 lcp 4+7 '' PPP Link Control Protocol
        1 ppp.code 4+1 '1' Code: Configuration Request (1)
        1 ppp.identifier 5+1 '1' Identifier: 1 (0x01)
        1 ppp.length 6+2 '7' Length: 7
        1  8+3 'Options: (3 bytes), FCS Alternatives' 
        2 lcp.opt.fcs_alternatives_bytes 8+3 '09:03:07' FCS Alternatives: 0x07
        3 lcp.opt.type 8+1 '9' Type: FCS Alternatives (9)
        3 lcp.opt.length 9+1 '3' Length: 3
        3 lcp.opt.fcs_alternatives 10+1 '0x07' FCS Alternatives: 0x07, CCITT 32-bit, CCITT 16-bit, NULL FCS
        4 lcp.opt.fcs_alternatives.ccitt32 10+1 'True' .... .1.. = CCITT 32-bit: True
        4 lcp.opt.fcs_alternatives.ccitt16 10+1 'True' .... ..1. = CCITT 16-bit: True
        4 lcp.opt.fcs_alternatives.null 10+1 'True' .... ...1 = NULL FCS: True
        """#),
    LinkSample(
      name: "option 17", link: 9,
      hex: """
        ff03c0210101000b0d070131323334
        """,
      protocols: ["ppp", "lcp"],
      rows: #"""
        0 ppp 0+4 '' Point-to-Point Protocol
        1 ppp.address 0+1 '0xff' Address: 0xff
        1 ppp.control 1+1 '0x03' Control: 0x03
        1 ppp.protocol 2+2 '0xc021' Protocol: Link Control Protocol (0xc021)
        0 lcp 4+11 '' PPP Link Control Protocol
        1 ppp.code 4+1 '1' Code: Configuration Request (1)
        1 ppp.identifier 5+1 '1' Identifier: 1 (0x01)
        1 ppp.length 6+2 '11' Length: 11
        1  8+7 'Options: (7 bytes), Callback' 
        2 lcp.opt.callback 8+7 '0d:07:01:31:32:33:34' Callback: Message is dialing string
        3 lcp.opt.type 8+1 '13' Type: Callback (13)
        3 lcp.opt.length 9+1 '7' Length: 7
        3 lcp.opt.operation 10+1 '1' Operation: Message is dialing string (1)
        3 lcp.opt.message 11+4 '31:32:33:34' Message: 31323334
        """#),
    LinkSample(
      name: "option 22", link: 9,
      hex: """
        ff03c0210101000a130601616263
        """,
      protocols: ["ppp", "lcp"],
      rows: #"""
        0 ppp 0+4 '' Point-to-Point Protocol
        1 ppp.address 0+1 '0xff' Address: 0xff
        1 ppp.control 1+1 '0x03' Control: 0x03
        1 ppp.protocol 2+2 '0xc021' Protocol: Link Control Protocol (0xc021)
        0 lcp 4+10 '' PPP Link Control Protocol
        1 ppp.code 4+1 '1' Code: Configuration Request (1)
        1 ppp.identifier 5+1 '1' Identifier: 1 (0x01)
        1 ppp.length 6+2 '10' Length: 10
        1  8+6 'Options: (6 bytes), Multilink Endpoint Discriminator' 
        2 lcp.opt.multilink_ep_disc 8+6 '13:06:01:61:62:63' Multilink Endpoint Discriminator: Class: Locally assigned address
        3 lcp.opt.type 8+1 '19' Type: Multilink Endpoint Discriminator (19)
        3 lcp.opt.length 9+1 '6' Length: 6
        3 lcp.opt.ep_disc_class 10+1 '1' Class: Locally assigned address (1)
        3 lcp.opt.data 11+3 '61:62:63' Data: 616263
        """#),
    LinkSample(
      name: "option 24", link: 9,
      hex: """
        ff03c0210101000d130903aabbccddeeff
        """,
      protocols: ["ppp", "lcp"],
      rows: #"""
        0 ppp 0+4 '' Point-to-Point Protocol
        1 ppp.address 0+1 '0xff' Address: 0xff
        1 ppp.control 1+1 '0x03' Control: 0x03
        1 ppp.protocol 2+2 '0xc021' Protocol: Link Control Protocol (0xc021)
        0 lcp 4+13 '' PPP Link Control Protocol
        1 ppp.code 4+1 '1' Code: Configuration Request (1)
        1 ppp.identifier 5+1 '1' Identifier: 1 (0x01)
        1 ppp.length 6+2 '13' Length: 13
        1  8+9 'Options: (9 bytes), Multilink Endpoint Discriminator' 
        2 lcp.opt.multilink_ep_disc 8+9 '13:09:03:aa:bb:cc:dd:ee:ff' Multilink Endpoint Discriminator: Class: IEEE 802.1 globally assigned MAC address
        3 lcp.opt.type 8+1 '19' Type: Multilink Endpoint Discriminator (19)
        3 lcp.opt.length 9+1 '9' Length: 9
        3 lcp.opt.ep_disc_class 10+1 '3' Class: IEEE 802.1 globally assigned MAC address (3)
        3 lcp.opt.802_1_address 11+6 'aa:bb:cc:dd:ee:ff' IEEE 802.1 Address: aa:bb:cc:dd:ee:ff
        """#),
    LinkSample(
      name: "option 28", link: 9,
      hex: """
        ff03c02101010007150301
        """,
      protocols: ["ppp", "lcp"],
      rows: #"""
        0 ppp 0+4 '' Point-to-Point Protocol
        1 ppp.address 0+1 '0xff' Address: 0xff
        1 ppp.control 1+1 '0x03' Control: 0x03
        1 ppp.protocol 2+2 '0xc021' Protocol: Link Control Protocol (0xc021)
        0 lcp 4+7 '' PPP Link Control Protocol
        1 ppp.code 4+1 '1' Code: Configuration Request (1)
        1 ppp.identifier 5+1 '1' Identifier: 1 (0x01)
        1 ppp.length 6+2 '7' Length: 7
        1  8+3 'Options: (3 bytes), DCE Identifier' 
        2 lcp.opt.dce_identifier 8+3 '15:03:01' DCE Identifier: Mode-1 (No Additional Negotiation)
        3 lcp.opt.type 8+1 '21' Type: DCE Identifier (21)
        3 lcp.opt.length 9+1 '3' Length: 3
        3 lcp.opt.mode 10+1 '1' Mode: Mode-1 (No Additional Negotiation) (1)
        """#),
    LinkSample(
      name: "option 32", link: 9,
      hex: """
        ff03c02101010007190303
        """,
      protocols: ["ppp", "lcp"],
      rows: #"""
        0 ppp 0+4 '' Point-to-Point Protocol
        1 ppp.address 0+1 '0xff' Address: 0xff
        1 ppp.control 1+1 '0x03' Control: 0x03
        1 ppp.protocol 2+2 '0xc021' Protocol: Link Control Protocol (0xc021)
        0 lcp 4+7 '' PPP Link Control Protocol
        1 ppp.code 4+1 '1' Code: Configuration Request (1)
        1 ppp.identifier 5+1 '1' Identifier: 1 (0x01)
        1 ppp.length 6+2 '7' Length: 7
        1  8+3 'Options: (3 bytes), Consistent Overhead Byte Stuffing (COBS)' 
        2 lcp.opt.cobs 8+3 '19:03:03' Consistent Overhead Byte Stuffing (COBS)
        3 lcp.opt.type 8+1 '25' Type: Consistent Overhead Byte Stuffing (COBS) (25)
        3 lcp.opt.length 9+1 '3' Length: 3
        3 lcp.opt.flags 10+1 '0x03' Flags: 0x03, PRE, ZXE
        4 lcp.opt.flags.reserved 10+1 '0x00' 0000 00.. = Reserved: 0x00
        4 lcp.opt.flags.pre 10+1 'True' .... ..1. = PRE: True
        4 lcp.opt.flags.zxe 10+1 'True' .... ...1 = ZXE: True
        """#),
    LinkSample(
      name: "option 34", link: 9,
      hex: """
        ff03c021010100081b040203
        """,
      protocols: ["ppp", "lcp"],
      rows: #"""
        0 ppp 0+4 '' Point-to-Point Protocol
        1 ppp.address 0+1 '0xff' Address: 0xff
        1 ppp.control 1+1 '0x03' Control: 0x03
        1 ppp.protocol 2+2 '0xc021' Protocol: Link Control Protocol (0xc021)
        0 lcp 4+8 '' PPP Link Control Protocol
        1 ppp.code 4+1 '1' Code: Configuration Request (1)
        1 ppp.identifier 5+1 '1' Identifier: 1 (0x01)
        1 ppp.length 6+2 '8' Length: 8
        1  8+4 'Options: (4 bytes), Multilink header format' 
        2 lcp.opt.multilink_hdr_fmt 8+4 '1b:04:02:03' Multilink header format
        3 lcp.opt.type 8+1 '27' Type: Multilink header format (27)
        3 lcp.opt.length 9+1 '4' Length: 4
        3 lcp.opt.code 10+1 '2' Code: Long sequence number fragment format with classes (2)
        3 lcp.opt.max_susp_classes 11+1 '3' Max suspendable classes: 3
        """#),
    LinkSample(
      name: "option 35", link: 9,
      hex: """
        ff03c0210101000c1c080000006a656e
        """,
      protocols: ["ppp", "lcp"],
      rows: #"""
        0 ppp 0+4 '' Point-to-Point Protocol
        1 ppp.address 0+1 '0xff' Address: 0xff
        1 ppp.control 1+1 '0x03' Control: 0x03
        1 ppp.protocol 2+2 '0xc021' Protocol: Link Control Protocol (0xc021)
        0 lcp 4+12 '' PPP Link Control Protocol
        1 ppp.code 4+1 '1' Code: Configuration Request (1)
        1 ppp.identifier 5+1 '1' Identifier: 1 (0x01)
        1 ppp.length 6+2 '12' Length: 12
        1  8+8 'Options: (8 bytes), Internationalization' 
        2 lcp.opt.internationalization 8+8 '1c:08:00:00:00:6a:65:6e' Internationalization
        3 lcp.opt.type 8+1 '28' Type: Internationalization (28)
        3 lcp.opt.length 9+1 '8' Length: 8
        3 lcp.opt.MIBenum 10+4 '106' MIBenum: UTF-8 (106)
        3 lcp.opt.language_tag 14+2 'en' Language-Tag: en
        """#),
    LinkSample(
      name: "request acknowledged", link: 9,
      hex: """
        ff03c02101010007120300
        """,
      protocols: ["ppp", "lcp"],
      rows: #"""
        0 ppp 0+4 '' Point-to-Point Protocol
        1 ppp.address 0+1 '0xff' Address: 0xff
        1 ppp.control 1+1 '0x03' Control: 0x03
        1 ppp.protocol 2+2 '0xc021' Protocol: Link Control Protocol (0xc021)
        0 lcp 4+7 '' PPP Link Control Protocol
        1 ppp.code 4+1 '1' Code: Configuration Request (1)
        1 ppp.identifier 5+1 '1' Identifier: 1 (0x01)
        1 ppp.length 6+2 '7' Length: 7
        1  8+3 'Options: (3 bytes), Multilink Short Sequence Number Header' 
        2  8+3 'Multilink Short Sequence Number Header (with option length = 3 bytes; should be 2)' 
        3 _ws.expert 8+0 '' Expert Info (Warning/Protocol): Multilink Short Sequence Number Header (with option length = 3 bytes; should be 2)
        4 ppp.opt.len.invalid 0+0 '' Multilink Short Sequence Number Header (with option length = 3 bytes; should be 2)
        4h _ws.expert.message 0+0 'Multilink Short Sequence Number Header (with option length = 3 bytes; should be 2)' Message: Multilink Short Sequence Number Header (with option length = 3 bytes; should be 2)
        4 _ws.expert.severity 0+0 '6291456' Severity level: Warning
        4 _ws.expert.group 0+0 '150994944' Group: Protocol
        """#),
    LinkSample(
      name: "termination", link: 9,
      hex: """
        ff03c0210401001c010405dc0206000a00000304c0230305c223050305c22380
        """,
      protocols: ["ppp", "lcp"],
      rows: #"""
        0 ppp 0+4 '' Point-to-Point Protocol
        1 ppp.address 0+1 '0xff' Address: 0xff
        1 ppp.control 1+1 '0x03' Control: 0x03
        1 ppp.protocol 2+2 '0xc021' Protocol: Link Control Protocol (0xc021)
        0 lcp 4+28 '' PPP Link Control Protocol
        1 ppp.code 4+1 '4' Code: Configuration Reject (4)
        1 ppp.identifier 5+1 '1' Identifier: 1 (0x01)
        1 ppp.length 6+2 '28' Length: 28
        1  8+24 'Options: (24 bytes), Maximum Receive Unit, Async Control Character Map, Authentication Protocol, Authentication Protocol, Authentication Protocol' 
        2 lcp.opt.mtu_bytes 8+4 '01:04:05:dc' Maximum Receive Unit: 1500
        3 lcp.opt.type 8+1 '1' Type: Maximum Receive Unit (1)
        3 lcp.opt.length 9+1 '4' Length: 4
        3 lcp.opt.mru 10+2 '1500' Maximum Receive Unit: 1500
        2 lcp.opt.asyncmap_bytes 12+6 '02:06:00:0a:00:00' Async Control Character Map: 0x000a0000DC3 (XOFF), DC1 (XON))
        3 lcp.opt.type 12+1 '2' Type: Async Control Character Map (2)
        3 lcp.opt.length 13+1 '6' Length: 6
        3 lcp.opt.asyncmap 14+4 '0x000a0000' Async Control Character Map: 0x000a0000, DC3 (XOFF), DC1 (XON)
        4 lcp.opt.asyncmap.us 14+4 'False' 0... .... .... .... .... .... .... .... = US: False
        4 lcp.opt.asyncmap.rs 14+4 'False' .0.. .... .... .... .... .... .... .... = RS: False
        4 lcp.opt.asyncmap.gs 14+4 'False' ..0. .... .... .... .... .... .... .... = GS: False
        4 lcp.opt.asyncmap.fs 14+4 'False' ...0 .... .... .... .... .... .... .... = FS: False
        4 lcp.opt.asyncmap.esc 14+4 'False' .... 0... .... .... .... .... .... .... = ESC: False
        4 lcp.opt.asyncmap.sub 14+4 'False' .... .0.. .... .... .... .... .... .... = SUB: False
        4 lcp.opt.asyncmap.em 14+4 'False' .... ..0. .... .... .... .... .... .... = EM: False
        4 lcp.opt.asyncmap.can 14+4 'False' .... ...0 .... .... .... .... .... .... = CAN: False
        4 lcp.opt.asyncmap.etb 14+4 'False' .... .... 0... .... .... .... .... .... = ETB: False
        4 lcp.opt.asyncmap.syn 14+4 'False' .... .... .0.. .... .... .... .... .... = SYN: False
        4 lcp.opt.asyncmap.nak 14+4 'False' .... .... ..0. .... .... .... .... .... = NAK: False
        4 lcp.opt.asyncmap.dc4 14+4 'False' .... .... ...0 .... .... .... .... .... = DC4: False
        4 lcp.opt.asyncmap.dc3 14+4 'True' .... .... .... 1... .... .... .... .... = DC3 (XOFF): True
        4 lcp.opt.asyncmap.dc2 14+4 'False' .... .... .... .0.. .... .... .... .... = DC2: False
        4 lcp.opt.asyncmap.dc1 14+4 'True' .... .... .... ..1. .... .... .... .... = DC1 (XON): True
        4 lcp.opt.asyncmap.dle 14+4 'False' .... .... .... ...0 .... .... .... .... = DLE: False
        4 lcp.opt.asyncmap.si 14+4 'False' .... .... .... .... 0... .... .... .... = SI: False
        4 lcp.opt.asyncmap.so 14+4 'False' .... .... .... .... .0.. .... .... .... = SO: False
        4 lcp.opt.asyncmap.cr 14+4 'False' .... .... .... .... ..0. .... .... .... = CR: False
        4 lcp.opt.asyncmap.ff 14+4 'False' .... .... .... .... ...0 .... .... .... = FF: False
        4 lcp.opt.asyncmap.vt 14+4 'False' .... .... .... .... .... 0... .... .... = VT: False
        4 lcp.opt.asyncmap.lf 14+4 'False' .... .... .... .... .... .0.. .... .... = LF: False
        4 lcp.opt.asyncmap.ht 14+4 'False' .... .... .... .... .... ..0. .... .... = HT: False
        4 lcp.opt.asyncmap.bs 14+4 'False' .... .... .... .... .... ...0 .... .... = BS: False
        4 lcp.opt.asyncmap.bel 14+4 'False' .... .... .... .... .... .... 0... .... = BEL: False
        4 lcp.opt.asyncmap.ack 14+4 'False' .... .... .... .... .... .... .0.. .... = ACK: False
        4 lcp.opt.asyncmap.enq 14+4 'False' .... .... .... .... .... .... ..0. .... = ENQ: False
        4 lcp.opt.asyncmap.eot 14+4 'False' .... .... .... .... .... .... ...0 .... = EOT: False
        4 lcp.opt.asyncmap.etx 14+4 'False' .... .... .... .... .... .... .... 0... = ETX: False
        4 lcp.opt.asyncmap.stx 14+4 'False' .... .... .... .... .... .... .... .0.. = STX: False
        4 lcp.opt.asyncmap.soh 14+4 'False' .... .... .... .... .... .... .... ..0. = SOH: False
        4 lcp.opt.asyncmap.nul 14+4 'False' .... .... .... .... .... .... .... ...0 = NUL: False
        2 lcp.opt.auth_protocol_bytes 18+4 '03:04:c0:23' Authentication Protocol: Password Authentication Protocol (0xc023)
        3 lcp.opt.type 18+1 '3' Type: Authentication Protocol (3)
        3 lcp.opt.length 19+1 '4' Length: 4
        3 lcp.opt.auth_protocol 20+2 '0xc023' Authentication Protocol: Password Authentication Protocol (0xc023)
        2 lcp.opt.auth_protocol_bytes 22+5 '03:05:c2:23:05' Authentication Protocol: Challenge Handshake Authentication Protocol (0xc223)
        3 lcp.opt.type 22+1 '3' Type: Authentication Protocol (3)
        3 lcp.opt.length 23+1 '5' Length: 5
        3 lcp.opt.auth_protocol 24+2 '0xc223' Authentication Protocol: Challenge Handshake Authentication Protocol (0xc223)
        3 lcp.opt.algorithm 26+1 '5' Algorithm: CHAP with MD5 (5)
        2 lcp.opt.auth_protocol_bytes 27+5 '03:05:c2:23:80' Authentication Protocol: Challenge Handshake Authentication Protocol (0xc223)
        3 lcp.opt.type 27+1 '3' Type: Authentication Protocol (3)
        3 lcp.opt.length 28+1 '5' Length: 5
        3 lcp.opt.auth_protocol 29+2 '0xc223' Authentication Protocol: Challenge Handshake Authentication Protocol (0xc223)
        3 lcp.opt.algorithm 31+1 '128' Algorithm: MS-CHAP (128)
        """#),
    LinkSample(
      name: "code reject", link: 9,
      hex: """
        ff03c02106010004
        """,
      protocols: ["ppp", "lcp"],
      rows: #"""
        0 ppp 0+4 '' Point-to-Point Protocol
        1 ppp.address 0+1 '0xff' Address: 0xff
        1 ppp.control 1+1 '0x03' Control: 0x03
        1 ppp.protocol 2+2 '0xc021' Protocol: Link Control Protocol (0xc021)
        0 lcp 4+4 '' PPP Link Control Protocol
        1 ppp.code 4+1 '6' Code: Termination Ack (6)
        1 ppp.identifier 5+1 '1' Identifier: 1 (0x01)
        1 ppp.length 6+2 '4' Length: 4
        """#),
    LinkSample(
      name: "protocol reject", link: 9,
      hex: """
        ff03c0210801000c8021010100060306
        """,
      protocols: ["ppp", "lcp"],
      rows: #"""
        0 ppp 0+4 '' Point-to-Point Protocol
        1 ppp.address 0+1 '0xff' Address: 0xff
        1 ppp.control 1+1 '0x03' Control: 0x03
        1 ppp.protocol 2+2 '0xc021' Protocol: Link Control Protocol (0xc021)
        0 lcp 4+12 '' PPP Link Control Protocol
        1 ppp.code 4+1 '8' Code: Protocol Reject (8)
        1 ppp.identifier 5+1 '1' Identifier: 1 (0x01)
        1 ppp.length 6+2 '12' Length: 12
        1 lcp.rej_proto 8+2 '0x8021' Rejected Protocol: Internet Protocol Control Protocol (0x8021)
        1 ipcp 10+6 '' PPP IP Control Protocol
        2 ppp.code 10+1 '1' Code: Configuration Request (1)
        2 ppp.identifier 11+1 '1' Identifier: 1 (0x01)
        2 ppp.length 12+2 '6' Length: 6
        2  14+2 'Options: (2 bytes)' 
        3  14+0 'IP Address (option length = 6 bytes says option goes past end of options)' 
        4 _ws.expert 14+0 '' Expert Info (Warning/Protocol): IP Address (option length = 6 bytes says option goes past end of options)
        5 ppp.opt.len.invalid 0+0 '' IP Address (option length = 6 bytes says option goes past end of options)
        5h _ws.expert.message 0+0 'IP Address (option length = 6 bytes says option goes past end of options)' Message: IP Address (option length = 6 bytes says option goes past end of options)
        5 _ws.expert.severity 0+0 '6291456' Severity level: Warning
        5 _ws.expert.group 0+0 '150994944' Group: Protocol
        """#),
    LinkSample(
      name: "echo request", link: 9,
      hex: """
        ff03c0210901000c0102030464617461
        """,
      protocols: ["ppp", "lcp"],
      rows: #"""
        0 ppp 0+4 '' Point-to-Point Protocol
        1 ppp.address 0+1 '0xff' Address: 0xff
        1 ppp.control 1+1 '0x03' Control: 0x03
        1 ppp.protocol 2+2 '0xc021' Protocol: Link Control Protocol (0xc021)
        0 lcp 4+12 '' PPP Link Control Protocol
        1 ppp.code 4+1 '9' Code: Echo Request (9)
        1 ppp.identifier 5+1 '1' Identifier: 1 (0x01)
        1 ppp.length 6+2 '12' Length: 12
        1 lcp.magic_number 8+4 '0x01020304' Magic Number: 0x01020304
        1 lcp.data 12+4 '64:61:74:61' Data: 64617461
        """#),
    LinkSample(
      name: "identification", link: 9,
      hex: """
        ff03c0210c01000d010203046964656e74
        """,
      protocols: ["ppp", "lcp"],
      rows: #"""
        0 ppp 0+4 '' Point-to-Point Protocol
        1 ppp.address 0+1 '0xff' Address: 0xff
        1 ppp.control 1+1 '0x03' Control: 0x03
        1 ppp.protocol 2+2 '0xc021' Protocol: Link Control Protocol (0xc021)
        0 lcp 4+13 '' PPP Link Control Protocol
        1 ppp.code 4+1 '12' Code: Identification (12)
        1 ppp.identifier 5+1 '1' Identifier: 1 (0x01)
        1 ppp.length 6+2 '13' Length: 13
        1 lcp.magic_number 8+4 '0x01020304' Magic Number: 0x01020304
        1 lcp.message 12+5 'ident' Message: ident
        """#),
    LinkSample(
      name: "time remaining", link: 9,
      hex: """
        ff03c0210d01000f010203040000003c6d7367
        """,
      protocols: ["ppp", "lcp"],
      rows: #"""
        0 ppp 0+4 '' Point-to-Point Protocol
        1 ppp.address 0+1 '0xff' Address: 0xff
        1 ppp.control 1+1 '0x03' Control: 0x03
        1 ppp.protocol 2+2 '0xc021' Protocol: Link Control Protocol (0xc021)
        0 lcp 4+15 '' PPP Link Control Protocol
        1 ppp.code 4+1 '13' Code: Time Remaining (13)
        1 ppp.identifier 5+1 '1' Identifier: 1 (0x01)
        1 ppp.length 6+2 '15' Length: 15
        1 lcp.magic_number 8+4 '0x01020304' Magic Number: 0x01020304
        1 lcp.secs_remaining 12+4 '60' Seconds Remaining: 60 seconds
        1 lcp.message 16+3 'msg' Message: msg
        """#),
    LinkSample(
      name: "length of three", link: 9,
      hex: """
        ff03c02101010003
        """,
      protocols: ["ppp", "lcp"],
      rows: #"""
        0 ppp 0+4 '' Point-to-Point Protocol
        1 ppp.address 0+1 '0xff' Address: 0xff
        1 ppp.control 1+1 '0x03' Control: 0x03
        1 ppp.protocol 2+2 '0xc021' Protocol: Link Control Protocol (0xc021)
        0 lcp 4+3 '' PPP Link Control Protocol
        1 ppp.code 4+1 '1' Code: Configuration Request (1)
        1 ppp.identifier 5+1 '1' Identifier: 1 (0x01)
        1 ppp.length 6+2 '3' Length: 3
        """#),
    LinkSample(
      name: "longer than the packet", link: 9,
      hex: """
        ff03c02101010014010405dc
        """,
      protocols: ["ppp", "lcp"],
      rows: #"""
        0 ppp 0+4 '' Point-to-Point Protocol
        1 ppp.address 0+1 '0xff' Address: 0xff
        1 ppp.control 1+1 '0x03' Control: 0x03
        1 ppp.protocol 2+2 '0xc021' Protocol: Link Control Protocol (0xc021)
        0 lcp 4+8 '' PPP Link Control Protocol
        1 ppp.code 4+1 '1' Code: Configuration Request (1)
        1 ppp.identifier 5+1 '1' Identifier: 1 (0x01)
        1 ppp.length 6+2 '20' Length: 20
        1  8+4 'Options: (16 bytes), Maximum Receive Unit' 
        2 lcp.opt.mtu_bytes 8+4 '01:04:05:dc' Maximum Receive Unit: 1500
        3 lcp.opt.type 8+1 '1' Type: Maximum Receive Unit (1)
        3 lcp.opt.length 9+1 '4' Length: 4
        3 lcp.opt.mru 10+2 '1500' Maximum Receive Unit: 1500
        """#),
    LinkSample(
      name: "one byte", link: 9,
      hex: """
        ff03c02101
        """,
      protocols: ["ppp", "lcp"],
      rows: #"""
        0 ppp 0+4 '' Point-to-Point Protocol
        1 ppp.address 0+1 '0xff' Address: 0xff
        1 ppp.control 1+1 '0x03' Control: 0x03
        1 ppp.protocol 2+2 '0xc021' Protocol: Link Control Protocol (0xc021)
        """#),
  ]
}
