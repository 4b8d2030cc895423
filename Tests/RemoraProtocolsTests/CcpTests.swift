import Testing

/// PPP compression control against tshark 4.6.9.
@Suite struct CcpTests {
  @Test(arguments: samples) func treeIsThatOfTshark(_ sample: LinkSample) throws {
    #expect(try sample.dissected() == sample.expected)
  }

  @Test(arguments: samples) func everyPrefixIsDissected(_ sample: LinkSample) throws {
    #expect(try sample.survivesEveryPrefix())
  }

  static let samples: [LinkSample] = [
    LinkSample(
      name: "predictor", link: 9,
      hex: """
        ff0380fd010100060102
        """,
      protocols: ["ccp", "comp_data", "cdpcp"],
      rows: #"""
        0 ccp 4+6 '' PPP Compression Control Protocol
        1 ppp.code 4+1 '1' Code: Configuration Request (1)
        1 ppp.identifier 5+1 '1' Identifier: 1 (0x01)
        1 ppp.length 6+2 '6' Length: 6
        1  8+2 'Options: (2 bytes), Predictor type 1' 
        2 ccp.opt.predict1 8+2 '01:02' Predictor type 1
        3 ccp.opt.type 8+1 '1' Type: Predictor type 1 (1)
        3 ccp.opt.length 9+1 '2' Length: 2
        """#),
    LinkSample(
      name: "Stac", link: 9,
      hex: """
        ff0380fd010100091105000203
        """,
      protocols: ["ccp", "comp_data", "cdpcp"],
      rows: #"""
        0 ccp 4+9 '' PPP Compression Control Protocol
        1 ppp.code 4+1 '1' Code: Configuration Request (1)
        1 ppp.identifier 5+1 '1' Identifier: 1 (0x01)
        1 ppp.length 6+2 '9' Length: 9
        1  8+5 'Options: (5 bytes), Stac Electronics LZS' 
        2 ccp.opt.stac 8+5 '11:05:00:02:03' Stac Electronics LZS
        3 ccp.opt.type 8+1 '17' Type: Stac Electronics LZS (17)
        3 ccp.opt.length 9+1 '5' Length: 5
        3 ccp.opt.history_count 10+2 '2' History Count: 2
        3 ccp.opt.cm 12+1 '3' Check Mode Field: 3, Check Mode: Sequence Number
        4 ccp.opt.cm.reserved 12+1 '0' 0000 0... = Reserved: 0
        4 ccp.opt.cm.check_mode 12+1 '3' .... .011 = Check Mode: Sequence Number (3)
        """#),
    LinkSample(
      name: "Stac too short", link: 9,
      hex: """
        ff0380fd0101000811040002
        """,
      protocols: ["ccp", "comp_data", "cdpcp"],
      rows: #"""
        0 ccp 4+8 '' PPP Compression Control Protocol
        1 ppp.code 4+1 '1' Code: Configuration Request (1)
        1 ppp.identifier 5+1 '1' Identifier: 1 (0x01)
        1 ppp.length 6+2 '8' Length: 8
        1  8+4 'Options: (4 bytes), Stac Electronics LZS' 
        2  8+4 'Stac Electronics LZS (with option length = 4 bytes; should be at least 5)' 
        3 _ws.expert 8+0 '' Expert Info (Warning/Protocol): Stac Electronics LZS (with option length = 4 bytes; should be at least 5)
        4 ppp.opt.len.invalid 0+0 '' Stac Electronics LZS (with option length = 4 bytes; should be at least 5)
        4h _ws.expert.message 0+0 'Stac Electronics LZS (with option length = 4 bytes; should be at least 5)' Message: Stac Electronics LZS (with option length = 4 bytes; should be at least 5)
        4 _ws.expert.severity 0+0 '6291456' Severity level: Warning
        4 _ws.expert.group 0+0 '150994944' Group: Protocol
        """#),
    LinkSample(
      name: "MPPE", link: 9,
      hex: """
        ff0380fd0101000a120601000001
        """,
      protocols: ["ccp", "comp_data", "cdpcp"],
      rows: #"""
        0 ccp 4+10 '' PPP Compression Control Protocol
        1 ppp.code 4+1 '1' Code: Configuration Request (1)
        1 ppp.identifier 5+1 '1' Identifier: 1 (0x01)
        1 ppp.length 6+2 '10' Length: 10
        1  8+6 'Options: (6 bytes), Microsoft PPE/PPC' 
        2 ccp.opt.mppe 8+6 '12:06:01:00:00:01' Microsoft PPE/PPC
        3 ccp.opt.type 8+1 '18' Type: Microsoft PPE/PPC (18)
        3 ccp.opt.length 9+1 '6' Length: 6
        3 ccp.opt.supported_bits 10+4 '0x01000001' Supported Bits: 0x01000001, H, C
        4 ccp.opt.supported_bits.h 10+4 'True' .... ...1 .... .... .... .... .... .... = H: Stateless mode ON
        4 ccp.opt.supported_bits.m 10+4 'False' .... .... .... .... .... .... 0... .... = M: 56-bit encryption OFF
        4 ccp.opt.supported_bits.s 10+4 'False' .... .... .... .... .... .... .0.. .... = S: 128-bit encryption OFF
        4 ccp.opt.supported_bits.l 10+4 'False' .... .... .... .... .... .... ..0. .... = L: 40-bit encryption OFF
        4 ccp.opt.supported_bits.d 10+4 'False' .... .... .... .... .... .... ...0 .... = D: Obsolete (should ALWAYS be 0)
        4 ccp.opt.supported_bits.c 10+4 'True' .... .... .... .... .... .... .... ...1 = C: Desire to negotiate MPPC
        """#),
    LinkSample(
      name: "Gandalf", link: 9,
      hex: """
        ff0380fd0101000813040705
        """,
      protocols: ["ccp", "comp_data", "cdpcp"],
      rows: #"""
        0 ccp 4+8 '' PPP Compression Control Protocol
        1 ppp.code 4+1 '1' Code: Configuration Request (1)
        1 ppp.identifier 5+1 '1' Identifier: 1 (0x01)
        1 ppp.length 6+2 '8' Length: 8
        1  8+4 'Options: (4 bytes), Gandalf FZA' 
        2 ccp.opt.gfza 8+4 '13:04:07:05' Gandalf FZA
        3 ccp.opt.type 8+1 '19' Type: Gandalf FZA (19)
        3 ccp.opt.length 9+1 '4' Length: 4
        3 ccp.opt.history 10+1 '7' History: 7
        3 ccp.opt.version 11+1 '05' Version: 05
        """#),
    LinkSample(
      name: "V.42bis", link: 9,
      hex: """
        ff0380fd0101000814040a0b
        """,
      protocols: ["ccp", "comp_data", "cdpcp"],
      rows: #"""
        0 ccp 4+8 '' PPP Compression Control Protocol
        1 ppp.code 4+1 '1' Code: Configuration Request (1)
        1 ppp.identifier 5+1 '1' Identifier: 1 (0x01)
        1 ppp.length 6+2 '8' Length: 8
        1  8+4 'Options: (4 bytes), V.42bis compression' 
        2 ccp.opt.v42bis 8+4 '14:04:0a:0b' V.42bis compression
        3 ccp.opt.type 8+1 '20' Type: V.42bis compression (20)
        3 ccp.opt.length 9+1 '4' Length: 4
        3 ccp.opt.data 10+2 '0a:0b' Data: 0a0b
        """#),
    LinkSample(
      name: "BSD", link: 9,
      hex: """
        ff0380fd0101000715032f
        """,
      protocols: ["ccp", "comp_data", "cdpcp"],
      rows: #"""
        0 ccp 4+7 '' PPP Compression Control Protocol
        1 ppp.code 4+1 '1' Code: Configuration Request (1)
        1 ppp.identifier 5+1 '1' Identifier: 1 (0x01)
        1 ppp.length 6+2 '7' Length: 7
        1  8+3 'Options: (3 bytes), BSD LZW Compress' 
        2 ccp.opt.bsdcomp 8+3 '15:03:2f' BSD LZW Compress
        3 ccp.opt.type 8+1 '21' Type: BSD LZW Compress (21)
        3 ccp.opt.length 9+1 '3' Length: 3
        3 ccp.opt.vd 10+1 '0x2f' Vers/Dict: 0x2f
        4 ccp.opt.vd.vers 10+1 '1' 001. .... = Vers: 1
        4 ccp.opt.vd.dict 10+1 '15' ...0 1111 = Dict: 15
        """#),
    LinkSample(
      name: "LZS-DCP", link: 9,
      hex: """
        ff0380fd0101000a170601020304
        """,
      protocols: ["ccp", "comp_data", "cdpcp"],
      rows: #"""
        0 ccp 4+10 '' PPP Compression Control Protocol
        1 ppp.code 4+1 '1' Code: Configuration Request (1)
        1 ppp.identifier 5+1 '1' Identifier: 1 (0x01)
        1 ppp.length 6+2 '10' Length: 10
        1  8+6 'Options: (6 bytes), LZS-DCP' 
        2 ccp.opt.lzsdcp 8+6 '17:06:01:02:03:04' LZS-DCP
        3 ccp.opt.type 8+1 '23' Type: LZS-DCP (23)
        3 ccp.opt.length 9+1 '6' Length: 6
        3 ccp.opt.history_count 10+2 '258' History Count: 258
        3 ccp.opt.check_mode 12+1 '3' Check Mode: Sequence Number + LCB (default) (3)
        3 ccp.opt.process_mode 13+1 '4' Process Mode: Unknown (4)
        """#),
    LinkSample(
      name: "MVRCA", link: 9,
      hex: """
        ff0380fd0101000818047800
        """,
      protocols: ["ccp", "comp_data", "cdpcp"],
      rows: #"""
        0 ccp 4+8 '' PPP Compression Control Protocol
        1 ppp.code 4+1 '1' Code: Configuration Request (1)
        1 ppp.identifier 5+1 '1' Identifier: 1 (0x01)
        1 ppp.length 6+2 '8' Length: 8
        1  8+4 'Options: (4 bytes), MVRCA (Magnalink)' 
        2 ccp.opt.mvrca 8+4 '18:04:78:00' MVRCA (Magnalink)
        3 ccp.opt.type 8+1 '24' Type: MVRCA (Magnalink) (24)
        3 ccp.opt.length 9+1 '4' Length: 4
        3 ccp.opt.fe 10+1 '1' 01.. .... = Features: 1
        3 ccp.opt.p 10+1 'True' ..1. .... = Packet by Packet flag: Enabled
        3 ccp.opt.History 10+1 '24' ...1 1000 = History: 24
        3 ccp.opt.contexts 11+1 '0' # Contexts: 0
        """#),
    LinkSample(
      name: "deflate", link: 9,
      hex: """
        ff0380fd010100081a047800
        """,
      protocols: ["ccp", "comp_data", "cdpcp"],
      rows: #"""
        0 ccp 4+8 '' PPP Compression Control Protocol
        1 ppp.code 4+1 '1' Code: Configuration Request (1)
        1 ppp.identifier 5+1 '1' Identifier: 1 (0x01)
        1 ppp.length 6+2 '8' Length: 8
        1  8+4 'Options: (4 bytes), Deflate' 
        2 ccp.opt.deflate 8+4 '1a:04:78:00' Deflate
        3 ccp.opt.type 8+1 '26' Type: Deflate (26)
        3 ccp.opt.length 9+1 '4' Length: 4
        3 ccp.opt.window 10+1 '7' 0111 .... = Window: 32768
        3 ccp.opt.method 10+1 '8' .... 1000 = Method: zlib compression (8)
        3 ccp.opt.mbz 11+1 '0' 0000 00.. = MBZ: 0
        3 ccp.opt.chk 11+1 '0' .... ..00 = Chk: sequence number check method (0)
        """#),
    LinkSample(
      name: "V.44", link: 9,
      hex: """
        ff0380fd0101000c1b08000102000300
        """,
      protocols: ["ccp", "comp_data", "cdpcp"],
      rows: #"""
        0 ccp 4+12 '' PPP Compression Control Protocol
        1 ppp.code 4+1 '1' Code: Configuration Request (1)
        1 ppp.identifier 5+1 '1' Identifier: 1 (0x01)
        1 ppp.length 6+2 '12' Length: 12
        1  8+8 'Options: (8 bytes), V.44/LZJH compression' 
        2 ccp.opt.v44lzjh 8+8 '1b:08:00:01:02:00:03:00' V.44/LZJH compression
        3 ccp.opt.type 8+1 '27' Type: V.44/LZJH compression (27)
        3 ccp.opt.length 9+1 '8' Length: 8
        3 ccp.opt.mode_dictcount 10+2 '1' Mode/Dictionary Count: Multi-Datagram Mode (one dictionary with history) (1)
        3 ccp.opt.dict_size 12+2 '512' Dictionary Size: 512
        3 ccp.opt.history_length 14+2 '768' History Length: 768
        """#),
    LinkSample(
      name: "V.44 cut short", link: 9,
      hex: """
        ff0380fd010100091b05000102
        """,
      protocols: ["ccp", "comp_data", "cdpcp"],
      rows: #"""
        0 ccp 4+9 '' PPP Compression Control Protocol
        1 ppp.code 4+1 '1' Code: Configuration Request (1)
        1 ppp.identifier 5+1 '1' Identifier: 1 (0x01)
        1 ppp.length 6+2 '9' Length: 9
        1  8+5 'Options: (5 bytes)' 
        2 ccp.opt.v44lzjh 8+5 '1b:05:00:01:02' V.44/LZJH compression
        3 ccp.opt.type 8+1 '27' Type: V.44/LZJH compression (27)
        3 ccp.opt.length 9+1 '5' Length: 5
        3 ccp.opt.mode_dictcount 10+2 '1' Mode/Dictionary Count: Multi-Datagram Mode (one dictionary with history) (1)
        """#),
    LinkSample(
      name: "DCE", link: 9,
      hex: """
        ff0380fd01010007190301
        """,
      protocols: ["ccp", "comp_data", "cdpcp"],
      rows: #"""
        0 ccp 4+7 '' PPP Compression Control Protocol
        1 ppp.code 4+1 '1' Code: Configuration Request (1)
        1 ppp.identifier 5+1 '1' Identifier: 1 (0x01)
        1 ppp.length 6+2 '7' Length: 7
        1  8+3 'Options: (3 bytes), PPP for Data Compression in Data Circuit-Terminating Equipment (DCE)' 
        2 ccp.opt.dce 8+3 '19:03:01' PPP for Data Compression in Data Circuit-Terminating Equipment (DCE)
        3 ccp.opt.type 8+1 '25' Type: PPP for Data Compression in Data Circuit-Terminating Equipment (DCE) (25)
        3 ccp.opt.length 9+1 '3' Length: 3
        3 ccp.opt.mode 10+1 '1' Mode: No Additional Negotiation (1)
        """#),
    LinkSample(
      name: "reset request", link: 9,
      hex: """
        ff0380fd0e01000a120601000001
        """,
      protocols: ["ccp", "comp_data", "cdpcp"],
      rows: #"""
        0 ccp 4+10 '' PPP Compression Control Protocol
        1 ppp.code 4+1 '14' Code: Reset Request (14)
        1 ppp.identifier 5+1 '1' Identifier: 1 (0x01)
        1 ppp.length 6+2 '10' Length: 10
        1 ppp.data 8+6 '12:06:01:00:00:01' Data: 120601000001
        """#),
    LinkSample(
      name: "compressed data", link: 9,
      hex: """
        ff0300fd616263
        """,
      protocols: ["ccp", "comp_data", "cdpcp"],
      rows: #"""
        0 comp_data 4+3 '' PPP Compressed Datagram
        """#),
    LinkSample(
      name: "CDP", link: 9,
      hex: """
        ff038207010100070103aa
        """,
      protocols: ["ccp", "comp_data", "cdpcp"],
      rows: #"""
        0 cdpcp 4+7 '' PPP CDP Control Protocol
        1 ppp.code 4+1 '1' Code: Configuration Request (1)
        1 ppp.identifier 5+1 '1' Identifier: 1 (0x01)
        1 ppp.length 6+2 '7' Length: 7
        1  8+3 'Options: (3 bytes)' 
        2  8+3 'Unknown (0x01) (3 bytes)' 
        """#),
  ]
}
