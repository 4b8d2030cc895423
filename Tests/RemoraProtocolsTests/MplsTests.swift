import Testing

/// MPLS and pseudowires against tshark 4.6.9.
@Suite struct MplsTests {
  @Test(arguments: samples) func treeIsThatOfTshark(_ sample: LinkSample) throws {
    #expect(try sample.dissected() == sample.expected)
  }

  @Test(arguments: samples) func everyPrefixIsDissected(_ sample: LinkSample) throws {
    #expect(try sample.survivesEveryPrefix())
  }

  static let samples: [LinkSample] = [
    LinkSample(
      name: "IPv4",
      hex: """
        0050568382f30050568300a188470006433f4500001c00010000401174c60101010602020202deadbeef0008
        5c36
        """,
      protocols: ["mpls", "pwach", "mcc", "pwethcw"],
      rows: #"""
        0 mpls 14+4 '' MultiProtocol Label Switching Header, Label: 100, Exp: 1, S: 1, TTL: 63
        1 mpls.label 14+4 '100' 0000 0000 0000 0110 0100 .... .... .... = MPLS Label: 100 (0x00064)
        1 mpls.exp 14+4 '1' .... .... .... .... .... 001. .... .... = MPLS Experimental Bits: 1
        1 mpls.bottom 14+4 '1' .... .... .... .... .... ...1 .... .... = MPLS Bottom Of Label Stack: 1
        1 mpls.ttl 14+4 '63' .... .... .... .... .... .... 0011 1111 = MPLS TTL: 63
        """#),
    LinkSample(
      name: "IPv6",
      hex: """
        0050568382f30050568300a1884700010140600000000008114020010db80000000000000000000000012001
        0db8000000000000000000000002deadbeef00085c36
        """,
      protocols: ["mpls", "pwach", "mcc", "pwethcw"],
      rows: #"""
        0 mpls 14+4 '' MultiProtocol Label Switching Header, Label: 16, Exp: 0, S: 1, TTL: 64
        1 mpls.label 14+4 '16' 0000 0000 0000 0001 0000 .... .... .... = MPLS Label: 16 (0x00010)
        1 mpls.exp 14+4 '0' .... .... .... .... .... 000. .... .... = MPLS Experimental Bits: 0
        1 mpls.bottom 14+4 '1' .... .... .... .... .... ...1 .... .... = MPLS Bottom Of Label Stack: 1
        1 mpls.ttl 14+4 '64' .... .... .... .... .... .... 0100 0000 = MPLS TTL: 64
        """#),
    LinkSample(
      name: "two labels",
      hex: """
        0050568382f30050568300a1884700010040000111404500001c00010000401174c60101010602020202dead
        beef00085c36
        """,
      protocols: ["mpls", "pwach", "mcc", "pwethcw"],
      rows: #"""
        0 mpls 14+4 '' MultiProtocol Label Switching Header, Label: 16, Exp: 0, S: 0, TTL: 64
        1 mpls.label 14+4 '16' 0000 0000 0000 0001 0000 .... .... .... = MPLS Label: 16 (0x00010)
        1 mpls.exp 14+4 '0' .... .... .... .... .... 000. .... .... = MPLS Experimental Bits: 0
        1 mpls.bottom 14+4 '0' .... .... .... .... .... ...0 .... .... = MPLS Bottom Of Label Stack: 0
        1 mpls.ttl 14+4 '64' .... .... .... .... .... .... 0100 0000 = MPLS TTL: 64
        0 mpls 18+4 '' MultiProtocol Label Switching Header, Label: 17, Exp: 0, S: 1, TTL: 64
        1 mpls.label 18+4 '17' 0000 0000 0000 0001 0001 .... .... .... = MPLS Label: 17 (0x00011)
        1 mpls.exp 18+4 '0' .... .... .... .... .... 000. .... .... = MPLS Experimental Bits: 0
        1 mpls.bottom 18+4 '1' .... .... .... .... .... ...1 .... .... = MPLS Bottom Of Label Stack: 1
        1 mpls.ttl 18+4 '64' .... .... .... .... .... .... 0100 0000 = MPLS TTL: 64
        """#),
    LinkSample(
      name: "explicit null",
      hex: """
        0050568382f30050568300a18847000001404500001c00010000401174c60101010602020202deadbeef0008
        5c36
        """,
      protocols: ["mpls", "pwach", "mcc", "pwethcw"],
      rows: #"""
        0 mpls 14+4 '' MultiProtocol Label Switching Header, Label: 0 (IPv4 Explicit-Null), Exp: 0, S: 1, TTL: 64
        1 mpls.label 14+4 '0' 0000 0000 0000 0000 0000 .... .... .... = MPLS Label: IPv4 Explicit-Null (0)
        1 mpls.exp 14+4 '0' .... .... .... .... .... 000. .... .... = MPLS Experimental Bits: 0
        1 mpls.bottom 14+4 '1' .... .... .... .... .... ...1 .... .... = MPLS Bottom Of Label Stack: 1
        1 mpls.ttl 14+4 '64' .... .... .... .... .... .... 0100 0000 = MPLS TTL: 64
        """#),
    LinkSample(
      name: "entropy label",
      hex: """
        0050568382f30050568300a1884700007040003e71404500001c00010000401174c60101010602020202dead
        beef00085c36
        """,
      protocols: ["mpls", "pwach", "mcc", "pwethcw"],
      rows: #"""
        0 mpls 14+4 '' MultiProtocol Label Switching Header, Label: 7 (Entropy Label Indicator (ELI)), Exp: 0, S: 0, TTL: 64
        1 mpls.label 14+4 '7' 0000 0000 0000 0000 0111 .... .... .... = MPLS Label: Entropy Label Indicator (ELI) (7)
        1 mpls.exp 14+4 '0' .... .... .... .... .... 000. .... .... = MPLS Experimental Bits: 0
        1 mpls.bottom 14+4 '0' .... .... .... .... .... ...0 .... .... = MPLS Bottom Of Label Stack: 0
        1 mpls.ttl 14+4 '64' .... .... .... .... .... .... 0100 0000 = MPLS TTL: 64
        0 mpls 18+4 '' MultiProtocol Label Switching Header, Label: 999, Exp: 0, S: 1, TTL: 64
        1 mpls.label 18+4 '999' 0000 0000 0011 1110 0111 .... .... .... = MPLS Label: 999 (0x003e7)
        1 mpls.exp 18+4 '0' .... .... .... .... .... 000. .... .... = MPLS Experimental Bits: 0
        1 mpls.bottom 18+4 '1' .... .... .... .... .... ...1 .... .... = MPLS Bottom Of Label Stack: 1
        1 mpls.ttl 18+4 '64' .... .... .... .... .... .... 0100 0000 = MPLS TTL: 64
        """#),
    LinkSample(
      name: "management channel",
      hex: """
        0050568382f30050568300a188470000d1401000000100214500001c00010000401174c60101010602020202
        deadbeef00085c36
        """,
      protocols: ["mpls", "pwach", "mcc", "pwethcw"],
      rows: #"""
        0 mpls 14+4 '' MultiProtocol Label Switching Header, Label: 13 (Generic Associated Channel Label (GAL)), Exp: 0, S: 1, TTL: 64
        1 mpls.label 14+4 '13' 0000 0000 0000 0000 1101 .... .... .... = MPLS Label: Generic Associated Channel Label (GAL) (13)
        1 mpls.exp 14+4 '0' .... .... .... .... .... 000. .... .... = MPLS Experimental Bits: 0
        1 mpls.bottom 14+4 '1' .... .... .... .... .... ...1 .... .... = MPLS Bottom Of Label Stack: 1
        1 mpls.ttl 14+4 '64' .... .... .... .... .... .... 0100 0000 = MPLS TTL: 64
        0 pwach 18+4 '' Generic Associated Channel Header
        1 pwach.ver 18+1 '0' .... 0000 = Channel Version: 0
        1 pwach.res 19+1 '0x00' Reserved: 0x00
        1 pwach.channel_type 20+2 '0x0001' Channel Type: Management Communication Channel (MCC) (0x0001)
        0 mcc 22+2 '' Management Communication Channel (MCC)
        1 mcc.proto 22+2 '0x0021' Protocol Id: IPv4 packet (0x0021)
        """#),
    LinkSample(
      name: "control word",
      hex: """
        0050568382f30050568300a18847000141400000000000505683aabb00505683ccdd08004500001c00010000
        401174c60101010602020202deadbeef00085c36
        """,
      protocols: ["mpls", "pwach", "mcc", "pwethcw"],
      rows: #"""
        0 mpls 14+4 '' MultiProtocol Label Switching Header, Label: 20, Exp: 0, S: 1, TTL: 64
        1 mpls.label 14+4 '20' 0000 0000 0000 0001 0100 .... .... .... = MPLS Label: 20 (0x00014)
        1 mpls.exp 14+4 '0' .... .... .... .... .... 000. .... .... = MPLS Experimental Bits: 0
        1 mpls.bottom 14+4 '1' .... .... .... .... .... ...1 .... .... = MPLS Bottom Of Label Stack: 1
        1 mpls.ttl 14+4 '64' .... .... .... .... .... .... 0100 0000 = MPLS TTL: 64
        0 pwethcw 18+4 '' PW Ethernet Control Word
        1 pweth.cw.sequence_number 20+2 '0' Sequence Number: 0
        """#),
    LinkSample(
      name: "IPv4 in an associated channel",
      hex: """
        0050568382f30050568300a1884700014140100000214500001c00010000401174c60101010602020202dead
        beef00085c36
        """,
      protocols: ["mpls", "pwach", "mcc", "pwethcw"],
      rows: #"""
        0 mpls 14+4 '' MultiProtocol Label Switching Header, Label: 20, Exp: 0, S: 1, TTL: 64
        1 mpls.label 14+4 '20' 0000 0000 0000 0001 0100 .... .... .... = MPLS Label: 20 (0x00014)
        1 mpls.exp 14+4 '0' .... .... .... .... .... 000. .... .... = MPLS Experimental Bits: 0
        1 mpls.bottom 14+4 '1' .... .... .... .... .... ...1 .... .... = MPLS Bottom Of Label Stack: 1
        1 mpls.ttl 14+4 '64' .... .... .... .... .... .... 0100 0000 = MPLS TTL: 64
        0 pwach 18+4 '' PW Associated Channel Header
        1 pwach.ver 18+1 '0' .... 0000 = Channel Version: 0
        1 pwach.res 19+1 '0x00' Reserved: 0x00
        1 pwach.channel_type 20+2 '0x0021' Channel Type: IPv4 packet (0x0021)
        """#),
    LinkSample(
      name: "reserved byte not zero",
      hex: """
        0050568382f30050568300a188470001414010ff7fff61626364
        """,
      protocols: ["mpls", "pwach", "mcc", "pwethcw"],
      rows: #"""
        0 mpls 14+4 '' MultiProtocol Label Switching Header, Label: 20, Exp: 0, S: 1, TTL: 64
        1 mpls.label 14+4 '20' 0000 0000 0000 0001 0100 .... .... .... = MPLS Label: 20 (0x00014)
        1 mpls.exp 14+4 '0' .... .... .... .... .... 000. .... .... = MPLS Experimental Bits: 0
        1 mpls.bottom 14+4 '1' .... .... .... .... .... ...1 .... .... = MPLS Bottom Of Label Stack: 1
        1 mpls.ttl 14+4 '64' .... .... .... .... .... .... 0100 0000 = MPLS TTL: 64
        0 pwach 18+4 '' PW Associated Channel Header
        1 pwach.ver 18+1 '0' .... 0000 = Channel Version: 0
        1 pwach.res 19+1 '0xff' Reserved: 0xff
        2 _ws.expert 19+0 '' Expert Info (Warning/Protocol): Error: this byte is reserved and must be 0
        3 pwach.res.not_zero 0+0 '' Error: this byte is reserved and must be 0
        3h _ws.expert.message 0+0 'Error: this byte is reserved and must be 0' Message: Error: this byte is reserved and must be 0
        3 _ws.expert.severity 0+0 '6291456' Severity level: Warning
        3 _ws.expert.group 0+0 '150994944' Group: Protocol
        1 pwach.channel_type 20+2 '0x7fff' Channel Type: Reserved for Experimental Use (0x7fff)
        """#),
    LinkSample(
      name: "nothing known",
      hex: """
        0050568382f30050568300a188470001414050000000
        """,
      protocols: ["mpls", "pwach", "mcc", "pwethcw"],
      rows: #"""
        0 mpls 14+4 '' MultiProtocol Label Switching Header, Label: 20, Exp: 0, S: 1, TTL: 64
        1 mpls.label 14+4 '20' 0000 0000 0000 0001 0100 .... .... .... = MPLS Label: 20 (0x00014)
        1 mpls.exp 14+4 '0' .... .... .... .... .... 000. .... .... = MPLS Experimental Bits: 0
        1 mpls.bottom 14+4 '1' .... .... .... .... .... ...1 .... .... = MPLS Bottom Of Label Stack: 1
        1 mpls.ttl 14+4 '64' .... .... .... .... .... .... 0100 0000 = MPLS TTL: 64
        """#),
    LinkSample(
      name: "nothing behind the label",
      hex: """
        0050568382f30050568300a1884700014140
        """,
      protocols: ["mpls", "pwach", "mcc", "pwethcw"],
      rows: #"""
        0 mpls 14+4 '' MultiProtocol Label Switching Header, Label: 20, Exp: 0, S: 1, TTL: 64
        1 mpls.label 14+4 '20' 0000 0000 0000 0001 0100 .... .... .... = MPLS Label: 20 (0x00014)
        1 mpls.exp 14+4 '0' .... .... .... .... .... 000. .... .... = MPLS Experimental Bits: 0
        1 mpls.bottom 14+4 '1' .... .... .... .... .... ...1 .... .... = MPLS Bottom Of Label Stack: 1
        1 mpls.ttl 14+4 '64' .... .... .... .... .... .... 0100 0000 = MPLS TTL: 64
        """#),
    LinkSample(
      name: "half a label",
      hex: """
        0050568382f30050568300a188470001
        """,
      protocols: ["mpls", "pwach", "mcc", "pwethcw"],
      rows: #"""
        """#),
    LinkSample(
      name: "reserved label",
      hex: """
        0050568382f30050568300a18847000041404500001c00010000401174c60101010602020202deadbeef0008
        5c36
        """,
      protocols: ["mpls", "pwach", "mcc", "pwethcw"],
      rows: #"""
        0 mpls 14+4 '' MultiProtocol Label Switching Header, Label: 4 (Reserved - Unknown), Exp: 0, S: 1, TTL: 64
        1 mpls.label 14+4 '4' 0000 0000 0000 0000 0100 .... .... .... = MPLS Label: Unknown (4)
        1 mpls.exp 14+4 '0' .... .... .... .... .... 000. .... .... = MPLS Experimental Bits: 0
        1 mpls.bottom 14+4 '1' .... .... .... .... .... ...1 .... .... = MPLS Bottom Of Label Stack: 1
        1 mpls.ttl 14+4 '64' .... .... .... .... .... .... 0100 0000 = MPLS TTL: 64
        """#),
  ]
}
