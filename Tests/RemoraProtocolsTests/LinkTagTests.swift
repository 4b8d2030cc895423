import Testing

/// Tags in front of Ethernet payloads against tshark 4.6.9.
@Suite struct LinkTagTests {
  @Test(arguments: samples) func treeIsThatOfTshark(_ sample: LinkSample) throws {
    #expect(try sample.dissected() == sample.expected)
  }

  @Test(arguments: samples) func everyPrefixIsDissected(_ sample: LinkSample) throws {
    #expect(try sample.survivesEveryPrefix())
  }

  static let samples: [LinkSample] = [
    LinkSample(
      name: "FabricPath",
      hex: """
        020abd000000020abc000000890340200050568382f30050568300a108004500001c00010000401174c60101
        010602020202deadbeef00085c36
        """,
      protocols: ["cfp"],
      rows: #"""
        0 cfp 0+16 '' Cisco FabricPath, Src: abc.00.0000, Dst: abd.00.0000
        1 cfp.d_hmac 0+6 '' Destination: abd.00.0000
        2 cfp.eid 0+3 '0' 0000 00.. 00.. .... .... .... = End Node ID: 0 (0x000)
        2 cfp.ul 0+3 'True' .... ..1. .... .... .... .... = U/L bit: Locally administered address (this is NOT the factory default)
        2 cfp.ig 0+3 'False' .... ...0 .... .... .... .... = I/G bit: Individual address (unicast)
        2 cfp.ooodl 0+3 'False' .... .... ...0 .... .... .... = OOO/DL Bit: Deliver in order (If DA) or Learn (If SA)
        2 cfp.swid 0+3 '2749' .... .... .... 1010 1011 1101 = switch-id: 2749 (0xabd)
        2 cfp.sswid 3+1 '0' sub-switch-id: 0 (0x00)
        2 cfp.lid 4+2 '0' Source LID: 0 (0x0000)
        1 cfp.s_hmac 6+6 '' Source: abc.00.0000
        2 cfp.eid 6+3 '0' 0000 00.. 00.. .... .... .... = End Node ID: 0 (0x000)
        2 cfp.ul 6+3 'True' .... ..1. .... .... .... .... = U/L bit: Locally administered address (this is NOT the factory default)
        2 cfp.ig 6+3 'False' .... ...0 .... .... .... .... = I/G bit: Individual address (unicast)
        2 cfp.ooodl 6+3 'False' .... .... ...0 .... .... .... = OOO/DL Bit: Deliver in order (If DA) or Learn (If SA)
        2 cfp.swid 6+3 '2748' .... .... .... 1010 1011 1100 = switch-id: 2748 (0xabc)
        2 cfp.sswid 9+1 '0' sub-switch-id: 0 (0x00)
        2 cfp.lid 10+2 '0' Source LID: 0 (0x0000)
        1 cfp.etype 12+2 '0x8903' FP Ethertype: Data Center Ethernet (DCE) protocol(Cisco) (0x8903)
        1 cfp.ftag 14+2 '256' 0100 0000 00.. .... = FTAG: 256
        1 cfp.ttl 14+2 '32' .... .... ..10 0000 = TTL: 32
        """#),
    LinkSample(
      name: "FabricPath to all",
      hex: """
        ffffffffffff020abc000000890340200050568382f30050568300a108004500001c00010000401174c60101
        010602020202deadbeef00085c36
        """,
      protocols: ["cfp"],
      rows: #"""
        0 cfp 0+16 '' Cisco FabricPath, Src: abc.00.0000, Dst: ff:ff:ff:ff:ff:ff
        1 cfp.d_hmac_mc 0+6 'ff:ff:ff:ff:ff:ff' MC Destination: ff:ff:ff:ff:ff:ff
        1 cfp.s_hmac 6+6 '' Source: abc.00.0000
        2 cfp.eid 6+3 '0' 0000 00.. 00.. .... .... .... = End Node ID: 0 (0x000)
        2 cfp.ul 6+3 'True' .... ..1. .... .... .... .... = U/L bit: Locally administered address (this is NOT the factory default)
        2 cfp.ig 6+3 'False' .... ...0 .... .... .... .... = I/G bit: Individual address (unicast)
        2 cfp.ooodl 6+3 'False' .... .... ...0 .... .... .... = OOO/DL Bit: Deliver in order (If DA) or Learn (If SA)
        2 cfp.swid 6+3 '2748' .... .... .... 1010 1011 1100 = switch-id: 2748 (0xabc)
        2 cfp.sswid 9+1 '0' sub-switch-id: 0 (0x00)
        2 cfp.lid 10+2 '0' Source LID: 0 (0x0000)
        1 cfp.etype 12+2 '0x8903' FP Ethertype: Data Center Ethernet (DCE) protocol(Cisco) (0x8903)
        1 cfp.ftag 14+2 '256' 0100 0000 00.. .... = FTAG: 256
        1 cfp.ttl 14+2 '32' .... .... ..10 0000 = TTL: 32
        """#),
    LinkSample(
      name: "FabricPath behind a tag",
      hex: """
        020abd000000020abc00000088a82007890340200050568382f30050568300a108004500001c000100004011
        74c60101010602020202deadbeef00085c36
        """,
      protocols: ["cfp"],
      rows: #"""
        0 cfp 0+20 '' Cisco FabricPath, Src: abc.00.0000, Dst: abd.00.0000
        1 cfp.d_hmac 0+6 '' Destination: abd.00.0000
        2 cfp.eid 0+3 '0' 0000 00.. 00.. .... .... .... = End Node ID: 0 (0x000)
        2 cfp.ul 0+3 'True' .... ..1. .... .... .... .... = U/L bit: Locally administered address (this is NOT the factory default)
        2 cfp.ig 0+3 'False' .... ...0 .... .... .... .... = I/G bit: Individual address (unicast)
        2 cfp.ooodl 0+3 'False' .... .... ...0 .... .... .... = OOO/DL Bit: Deliver in order (If DA) or Learn (If SA)
        2 cfp.swid 0+3 '2749' .... .... .... 1010 1011 1101 = switch-id: 2749 (0xabd)
        2 cfp.sswid 3+1 '0' sub-switch-id: 0 (0x00)
        2 cfp.lid 4+2 '0' Source LID: 0 (0x0000)
        1 cfp.s_hmac 6+6 '' Source: abc.00.0000
        2 cfp.eid 6+3 '0' 0000 00.. 00.. .... .... .... = End Node ID: 0 (0x000)
        2 cfp.ul 6+3 'True' .... ..1. .... .... .... .... = U/L bit: Locally administered address (this is NOT the factory default)
        2 cfp.ig 6+3 'False' .... ...0 .... .... .... .... = I/G bit: Individual address (unicast)
        2 cfp.ooodl 6+3 'False' .... .... ...0 .... .... .... = OOO/DL Bit: Deliver in order (If DA) or Learn (If SA)
        2 cfp.swid 6+3 '2748' .... .... .... 1010 1011 1100 = switch-id: 2748 (0xabc)
        2 cfp.sswid 9+1 '0' sub-switch-id: 0 (0x00)
        2 cfp.lid 10+2 '0' Source LID: 0 (0x0000)
        1 cfp.1ad.etype 12+2 '0x88a8' IEEE 802.1ad Ethertype: 802.1ad Provider Bridge (Q-in-Q) (0x88a8)
        1 cfp.1ad.priority 14+2 '1' 001. .... .... .... = Priority: 1
        1 cfp.1ad.dei 14+2 '0' ...0 .... .... .... = DEI: 0
        1 cfp.1ad.id 14+2 '7' .... 0000 0000 0111 = ID: 7
        1 cfp.etype 16+2 '0x8903' FP Ethertype: Data Center Ethernet (DCE) protocol(Cisco) (0x8903)
        1 cfp.ftag 18+2 '256' 0100 0000 00.. .... = FTAG: 256
        1 cfp.ttl 18+2 '32' .... .... ..10 0000 = TTL: 32
        """#),
    LinkSample(
      name: "FabricPath bits",
      hex: """
        fedabd123456ffdabc9abcde8903fffd0050568382f30050568300a108004500001c00010000401174c60101
        010602020202deadbeef00085c36
        """,
      protocols: ["cfp"],
      rows: #"""
        0 cfp 0+16 '' Cisco FabricPath, Src: abc.9a.bcde, Dst: abd.12.3456
        1 cfp.d_hmac 0+6 '' Destination: abd.12.3456
        2 cfp.eid 0+3 '0' 0000 00.. 00.. .... .... .... = End Node ID: 0 (0x000)
        2 cfp.ul 0+3 'True' .... ..1. .... .... .... .... = U/L bit: Locally administered address (this is NOT the factory default)
        2 cfp.ig 0+3 'False' .... ...0 .... .... .... .... = I/G bit: Individual address (unicast)
        2 cfp.ooodl 0+3 'True' .... .... ...1 .... .... .... = OOO/DL Bit: Out of order delivery (If DA) or Do not learn (If SA)
        2 cfp.swid 0+3 '2749' .... .... .... 1010 1011 1101 = switch-id: 2749 (0xabd)
        2 cfp.sswid 3+1 '18' sub-switch-id: 18 (0x12)
        2 cfp.lid 4+2 '13398' Source LID: 13398 (0x3456)
        1 cfp.s_hmac 6+6 '' Source: abc.9a.bcde
        2 cfp.eid 6+3 '0' 0000 00.. 00.. .... .... .... = End Node ID: 0 (0x000)
        2 cfp.ul 6+3 'True' .... ..1. .... .... .... .... = U/L bit: Locally administered address (this is NOT the factory default)
        2 cfp.ig 6+3 'True' .... ...1 .... .... .... .... = I/G bit: Group address (multicast/broadcast)
        2 cfp.ooodl 6+3 'True' .... .... ...1 .... .... .... = OOO/DL Bit: Out of order delivery (If DA) or Do not learn (If SA)
        2 cfp.swid 6+3 '2748' .... .... .... 1010 1011 1100 = switch-id: 2748 (0xabc)
        2 cfp.sswid 9+1 '154' sub-switch-id: 154 (0x9a)
        2 cfp.lid 10+2 '48350' Source LID: 48350 (0xbcde)
        1 cfp.etype 12+2 '0x8903' FP Ethertype: Data Center Ethernet (DCE) protocol(Cisco) (0x8903)
        1 cfp.ftag 14+2 '1023' 1111 1111 11.. .... = FTAG: 1023
        1 cfp.ttl 14+2 '61' .... .... ..11 1101 = TTL: 61
        """#),
    LinkSample(
      name: "FabricPath cut short",
      hex: """
        020abd000000020abc000000890340
        """,
      protocols: ["cfp"],
      rows: #"""
        0 cfp 0+15 '' Cisco FabricPath, Src: abc.00.0000, Dst: abd.00.0000
        1 cfp.d_hmac 0+6 '' Destination: abd.00.0000
        2 cfp.eid 0+3 '0' 0000 00.. 00.. .... .... .... = End Node ID: 0 (0x000)
        2 cfp.ul 0+3 'True' .... ..1. .... .... .... .... = U/L bit: Locally administered address (this is NOT the factory default)
        2 cfp.ig 0+3 'False' .... ...0 .... .... .... .... = I/G bit: Individual address (unicast)
        2 cfp.ooodl 0+3 'False' .... .... ...0 .... .... .... = OOO/DL Bit: Deliver in order (If DA) or Learn (If SA)
        2 cfp.swid 0+3 '2749' .... .... .... 1010 1011 1101 = switch-id: 2749 (0xabd)
        2 cfp.sswid 3+1 '0' sub-switch-id: 0 (0x00)
        2 cfp.lid 4+2 '0' Source LID: 0 (0x0000)
        1 cfp.s_hmac 6+6 '' Source: abc.00.0000
        2 cfp.eid 6+3 '0' 0000 00.. 00.. .... .... .... = End Node ID: 0 (0x000)
        2 cfp.ul 6+3 'True' .... ..1. .... .... .... .... = U/L bit: Locally administered address (this is NOT the factory default)
        2 cfp.ig 6+3 'False' .... ...0 .... .... .... .... = I/G bit: Individual address (unicast)
        2 cfp.ooodl 6+3 'False' .... .... ...0 .... .... .... = OOO/DL Bit: Deliver in order (If DA) or Learn (If SA)
        2 cfp.swid 6+3 '2748' .... .... .... 1010 1011 1100 = switch-id: 2748 (0xabc)
        2 cfp.sswid 9+1 '0' sub-switch-id: 0 (0x00)
        2 cfp.lid 10+2 '0' Source LID: 0 (0x0000)
        1 cfp.etype 12+2 '0x8903' FP Ethertype: Data Center Ethernet (DCE) protocol(Cisco) (0x8903)
        """#),
    LinkSample(
      name: "E-Tag",
      hex: """
        0050568382f30050568300a1893f100000d8000008004500001c00010000401174c60101010602020202dead
        beef00085c3600000000000000000000
        """,
      protocols: ["etag", "vntag", "loop"],
      rows: #"""
        0 etag 14+6 '' 802.1BR E-Tag, TCI: 0x100000d80000 Ingress_E-CID: 0 E-CID: 216
        1 etag.pcp 14+2 '0' 000. .... .... .... = E-PCP: Best Effort (default) (0)
        1 etag.dei 14+2 '1' ...1 .... .... .... = E-DEI: 1
        1 etag.iecid_base 14+2 '0x0000' .... 0000 0000 0000 = Ingress_E-CID_base: 0x000
        1 etag.resv 16+2 '0' 00.. .... .... .... = Reserved: 0
        1 etag.group 16+2 '0' ..00 .... .... .... = GRP: Point-to-point (0)
        1 etag.ecid_base 16+2 '0x00d8' .... 0000 1101 1000 = E-CID_base: 0x0d8
        1 etag.iecid_ext 18+1 '0x00' Ingress_E-CID_ext: 0x00
        1 etag.ecid_ext 19+1 '0x00' E-CID_ext: 0x00
        1 etag.etype 20+2 '0x0800' Type: IPv4 (0x0800)
        1 etag.trailer 50+10 '00:00:00:00:00:00:00:00:00:00' Trailer: 00000000000000000000
        """#),
    LinkSample(
      name: "E-Tag with all parts",
      hex: """
        0050568382f30050568300a1893ff1237456789a08004500001c00010000401174c60101010602020202dead
        beef00085c36
        """,
      protocols: ["etag", "vntag", "loop"],
      rows: #"""
        0 etag 14+6 '' 802.1BR E-Tag, TCI: 0xf1237456789a Ingress_E-CID: 491811 E-CID: 631894
        1 etag.pcp 14+2 '7' 111. .... .... .... = E-PCP: Network Control (7)
        1 etag.dei 14+2 '1' ...1 .... .... .... = E-DEI: 1
        1 etag.iecid_base 14+2 '0x0123' .... 0001 0010 0011 = Ingress_E-CID_base: 0x123
        1 etag.resv 16+2 '1' 01.. .... .... .... = Reserved: 1
        1 etag.group 16+2 '3' ..11 .... .... .... = GRP: Point-to-multipoint (3)
        1 etag.ecid_base 16+2 '0x0456' .... 0100 0101 0110 = E-CID_base: 0x456
        1 etag.iecid_ext 18+1 '0x78' Ingress_E-CID_ext: 0x78
        1 etag.ecid_ext 19+1 '0x9a' E-CID_ext: 0x9a
        1 etag.etype 20+2 '0x0800' Type: IPv4 (0x0800)
        """#),
    LinkSample(
      name: "E-Tag without type",
      hex: """
        0050568382f30050568300a1893f100000d80000
        """,
      protocols: ["etag", "vntag", "loop"],
      rows: #"""
        0 etag 14+6 '' 802.1BR E-Tag, TCI: 0x100000d80000 Ingress_E-CID: 0 E-CID: 216
        1 etag.pcp 14+2 '0' 000. .... .... .... = E-PCP: Best Effort (default) (0)
        1 etag.dei 14+2 '1' ...1 .... .... .... = E-DEI: 1
        1 etag.iecid_base 14+2 '0x0000' .... 0000 0000 0000 = Ingress_E-CID_base: 0x000
        1 etag.resv 16+2 '0' 00.. .... .... .... = Reserved: 0
        1 etag.group 16+2 '0' ..00 .... .... .... = GRP: Point-to-point (0)
        1 etag.ecid_base 16+2 '0x00d8' .... 0000 1101 1000 = E-CID_base: 0x0d8
        1 etag.iecid_ext 18+1 '0x00' Ingress_E-CID_ext: 0x00
        1 etag.ecid_ext 19+1 '0x00' E-CID_ext: 0x00
        """#),
    LinkSample(
      name: "VN-Tag",
      hex: """
        0050568382f30050568300a18926c123f45608004500001c00010000401174c60101010602020202deadbeef
        00085c360000000000000000000000000000000000000000
        """,
      protocols: ["etag", "vntag", "loop"],
      rows: #"""
        0 vntag 14+4 '' VN-Tag
        1 vntag.dir 14+4 'True' 1... .... .... .... .... .... .... .... = Direction: From Bridge
        1 vntag.ptr 14+4 'True' .1.. .... .... .... .... .... .... .... = Pointer: vif_list_id
        1 vntag.dst 14+4 '291' ..00 0001 0010 0011 .... .... .... .... = Destination: 291
        1 vntag.looped 14+4 'True' .... .... .... .... 1... .... .... .... = Looped: Yes
        1 vntag.r 14+4 '1' .... .... .... .... .1.. .... .... .... = Reserved: 1
        1 vntag.version 14+4 '3' .... .... .... .... ..11 .... .... .... = Version: 3
        1 vntag.src 14+4 '1110' .... .... .... .... .... 0100 0101 0110 = Source: 1110
        1 vntag.etype 18+2 '0x0800' Type: IPv4 (0x0800)
        1 eth.padding 48+18 '00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00' Padding: 000000000000000000000000000000000000
        1 vntag.trailer 66+2 '00:00' Trailer: 0000
        """#),
    LinkSample(
      name: "VN-Tag with a length",
      hex: """
        0050568382f30050568300a1892600000000002642420300000000008001000c29aabbcc000000048002000c
        29ddeeff80010100140002000f000000000000000000
        """,
      protocols: ["etag", "vntag", "loop"],
      rows: #"""
        0 vntag 14+4 '' VN-Tag
        1 vntag.dir 14+4 'False' 0... .... .... .... .... .... .... .... = Direction: To Bridge
        1 vntag.ptr 14+4 'False' .0.. .... .... .... .... .... .... .... = Pointer: vif_id
        1 vntag.dst 14+4 '0' ..00 0000 0000 0000 .... .... .... .... = Destination: 0
        1 vntag.looped 14+4 'False' .... .... .... .... 0... .... .... .... = Looped: No
        1 vntag.r 14+4 '0' .... .... .... .... .0.. .... .... .... = Reserved: 0
        1 vntag.version 14+4 '0' .... .... .... .... ..00 .... .... .... = Version: 0
        1 vntag.src 14+4 '0' .... .... .... .... .... 0000 0000 0000 = Source: 0
        1 vntag.len 18+2 '38' Length: 38
        1 eth.padding 58+8 '00:00:00:00:00:00:00:00' Padding: 0000000000000000
        """#),
    LinkSample(
      name: "VN-Tag without type",
      hex: """
        0050568382f30050568300a18926c123f456
        """,
      protocols: ["etag", "vntag", "loop"],
      rows: #"""
        0 vntag 14+4 '' VN-Tag
        1 vntag.dir 14+4 'True' 1... .... .... .... .... .... .... .... = Direction: From Bridge
        1 vntag.ptr 14+4 'True' .1.. .... .... .... .... .... .... .... = Pointer: vif_list_id
        1 vntag.dst 14+4 '291' ..00 0001 0010 0011 .... .... .... .... = Destination: 291
        1 vntag.looped 14+4 'True' .... .... .... .... 1... .... .... .... = Looped: Yes
        1 vntag.r 14+4 '1' .... .... .... .... .1.. .... .... .... = Reserved: 1
        1 vntag.version 14+4 '3' .... .... .... .... ..11 .... .... .... = Version: 3
        1 vntag.src 14+4 '1110' .... .... .... .... .... 0100 0101 0110 = Source: 1110
        """#),
    LinkSample(
      name: "loopback reply",
      hex: """
        0050568382f30050568300a19000000001000000000000000000000000000000000000000000000000000000
        00000000000000000000000000000000
        """,
      protocols: ["etag", "vntag", "loop"],
      rows: #"""
        0 loop 14+46 '' Configuration Test Protocol (loopback)
        1 loop.skipcount 14+2 '0' skipCount: 0
        1 loop.relevant_function 16+2 '1' Relevant function: Reply (1)
        1 loop.function 16+2 '1' Function: Reply (1)
        1 loop.receipt_number 18+2 '0' Receipt number: 0
        """#),
    LinkSample(
      name: "loopback with a skip count",
      hex: """
        0050568382f30050568300a1900008000200001122334455010005007061796c6f6164
        """,
      protocols: ["etag", "vntag", "loop"],
      rows: #"""
        0 loop 14+21 '' Configuration Test Protocol (loopback)
        1 loop.skipcount 14+2 '8' skipCount: 8
        1 loop.function 16+2 '2' Function: Forward Data (2)
        1 loop.forwarding_address 18+6 '00:11:22:33:44:55' Forwarding address: 00:11:22:33:44:55
        1 loop.relevant_function 24+2 '1' Relevant function: Reply (1)
        1 loop.function 24+2 '1' Function: Reply (1)
        1 loop.receipt_number 26+2 '5' Receipt number: 5
        """#),
    LinkSample(
      name: "loopback twice forwarded",
      hex: """
        0050568382f30050568300a19000000002000011223344550200aabbccddeeff010005001234
        """,
      protocols: ["etag", "vntag", "loop"],
      rows: #"""
        0 loop 14+24 '' Configuration Test Protocol (loopback)
        1 loop.skipcount 14+2 '0' skipCount: 0
        1 loop.relevant_function 16+2 '2' Relevant function: Forward Data (2)
        1 loop.function 16+2 '2' Function: Forward Data (2)
        1 loop.forwarding_address 18+6 '00:11:22:33:44:55' Forwarding address: 00:11:22:33:44:55
        1 loop.function 24+2 '2' Function: Forward Data (2)
        1 loop.forwarding_address 26+6 'aa:bb:cc:dd:ee:ff' Forwarding address: aa:bb:cc:dd:ee:ff
        1 loop.function 32+2 '1' Function: Reply (1)
        1 loop.receipt_number 34+2 '5' Receipt number: 5
        """#),
    LinkSample(
      name: "loopback without function",
      hex: """
        0050568382f30050568300a190000000
        """,
      protocols: ["etag", "vntag", "loop"],
      rows: #"""
        0 loop 14+2 '' Configuration Test Protocol (loopback)
        1 loop.skipcount 14+2 '0' skipCount: 0
        """#),
  ]
}
