import Testing

/// Datagrams put together from IPv6 fragments against tshark 4.6.9.
@Suite struct Ipv6FragmentTests {
  /// The packets of one capture, in one pass and in two.
  @Test(arguments: [false, true]) func treesAreThoseOfTshark(_ revisiting: Bool) {
    let rows = PacketRows.rows(
      of: Self.samples.map(\.bytes), in: Self.protocols, from: 54, revisiting: revisiting)
    for (sample, rows) in zip(Self.samples, rows) {
      let second = revisiting ? Self.secondPass[sample.name] : nil
      let expected = second?.split(separator: "\n").map(String.init) ?? sample.expected
      #expect(rows == expected, "\(sample.name)")
    }
  }

  static let protocols = ["ipv6", "udp"]

  @Test(arguments: samples) func everyPrefixIsDissected(_ sample: PacketSample) {
    #expect(PacketRows.survivesEveryPrefix(of: sample.bytes))
  }

  static let samples: [PacketSample] = [
    PacketSample(
      name: "in order, 1",
      hex: """
        02000000000202000000000186dd6000000000182c4020010db800000000000000000000000120010db8
        000000000000000000000002fd00000100000001000102030405060708090a0b0c0d0e0f
        """,
      protocols: ["ipv6", "udp"], from: 54,
      rows: #"""
        1 ipv6.fraghdr 54+8 '' Fragment Header for IPv6
        2 ipv6.fraghdr.nxt 54+1 '253' Next header: Unknown (253)
        2 ipv6.fraghdr.reserved_octet 55+1 '0x00' Reserved octet: 0x00
        2 ipv6.fraghdr.offset 56+2 '0' 0000 0000 0000 0... = Offset: 0 (0 bytes)
        2 ipv6.fraghdr.reserved_bits 56+2 '0' .... .... .... .00. = Reserved bits: 0
        2 ipv6.fraghdr.more 56+2 'True' .... .... .... ...1 = More Fragments: Yes
        2 ipv6.fraghdr.ident 58+4 '0x00000001' Identification: 0x00000001
        """#),
    PacketSample(
      name: "in order, 2",
      hex: """
        02000000000202000000000186dd6000000000182c4020010db800000000000000000000000120010db8
        000000000000000000000002fd00001000000001101112131415161718191a1b1c1d1e1f
        """,
      protocols: ["ipv6", "udp"], from: 54,
      rows: #"""
        1 ipv6.fraghdr 54+8 '' Fragment Header for IPv6
        2 ipv6.fraghdr.nxt 54+1 '253' Next header: Unknown (253)
        2 ipv6.fraghdr.reserved_octet 55+1 '0x00' Reserved octet: 0x00
        2 ipv6.fraghdr.offset 56+2 '2' 0000 0000 0001 0... = Offset: 2 (16 bytes)
        2 ipv6.fraghdr.reserved_bits 56+2 '0' .... .... .... .00. = Reserved bits: 0
        2 ipv6.fraghdr.more 56+2 'False' .... .... .... ...0 = More Fragments: No
        2 ipv6.fraghdr.ident 58+4 '0x00000001' Identification: 0x00000001
        1 ipv6.fragments 14+32 '' 2 IPv6 Fragments (32 bytes): #1(16), #2(16)
        2 ipv6.fragment 0+16 '1' Frame: 1, payload: 0-15 (16 bytes)
        2 ipv6.fragment 16+16 '2' Frame: 2, payload: 16-31 (16 bytes)
        2 ipv6.fragment.count 0+0 '2' Fragment count: 2
        2 ipv6.reassembled.length 0+0 '32' Reassembled IPv6 length: 32
        2 ipv6.reassembled.data 0+32 '00:01:02:03:04:05:06:07:08:09:0a:0b:0c:0d:0e:0f:10:11:12:13:14:15:16:17:18:19:1a:1b:1c:1d:1e:1f' Reassembled IPv6 data: 000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f
        """#),
    PacketSample(
      name: "backwards, 1",
      hex: """
        02000000000202000000000186dd6000000000382c4020010db800000000000000000000000120010db8
        000000000000000000000002110000100000000208090a0b0c0d0e0f101112131415161718191a1b1c1d
        1e1f202122232425262728292a2b2c2d2e2f3031323334353637
        """,
      protocols: ["ipv6", "udp"], from: 54,
      rows: #"""
        1 ipv6.fraghdr 54+8 '' Fragment Header for IPv6
        2 ipv6.fraghdr.nxt 54+1 '17' Next header: UDP (17)
        2 ipv6.fraghdr.reserved_octet 55+1 '0x00' Reserved octet: 0x00
        2 ipv6.fraghdr.offset 56+2 '2' 0000 0000 0001 0... = Offset: 2 (16 bytes)
        2 ipv6.fraghdr.reserved_bits 56+2 '0' .... .... .... .00. = Reserved bits: 0
        2 ipv6.fraghdr.more 56+2 'False' .... .... .... ...0 = More Fragments: No
        2 ipv6.fraghdr.ident 58+4 '0x00000002' Identification: 0x00000002
        """#),
    PacketSample(
      name: "backwards, 2",
      hex: """
        02000000000202000000000186dd6000000000182c4020010db800000000000000000000000120010db8
        000000000000000000000002110000010000000203e807d0004000000001020304050607
        """,
      protocols: ["ipv6", "udp"], from: 54,
      rows: #"""
        1 ipv6.fraghdr 54+8 '' Fragment Header for IPv6
        2 ipv6.fraghdr.nxt 54+1 '17' Next header: UDP (17)
        2 ipv6.fraghdr.reserved_octet 55+1 '0x00' Reserved octet: 0x00
        2 ipv6.fraghdr.offset 56+2 '0' 0000 0000 0000 0... = Offset: 0 (0 bytes)
        2 ipv6.fraghdr.reserved_bits 56+2 '0' .... .... .... .00. = Reserved bits: 0
        2 ipv6.fraghdr.more 56+2 'True' .... .... .... ...1 = More Fragments: Yes
        2 ipv6.fraghdr.ident 58+4 '0x00000002' Identification: 0x00000002
        1 ipv6.fragments 14+64 '' 2 IPv6 Fragments (64 bytes): #4(16), #3(48)
        2 ipv6.fragment 0+16 '4' Frame: 4, payload: 0-15 (16 bytes)
        2 ipv6.fragment 16+48 '3' Frame: 3, payload: 16-63 (48 bytes)
        2 ipv6.fragment.count 0+0 '2' Fragment count: 2
        2 ipv6.reassembled.length 0+0 '64' Reassembled IPv6 length: 64
        2 ipv6.reassembled.data 0+64 '03:e8:07:d0:00:40:00:00:00:01:02:03:04:05:06:07:08:09:0a:0b:0c:0d:0e:0f:10:11:12:13:14:15:16:17:18:19:1a:1b:1c:1d:1e:1f:20:21:22:23:24:25:26:27:28:29:2a:2b:2c:2d:2e:2f:30:31:32:33:34:35:36:37' Reassembled IPv6 data: 03e807d000400000000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f202122232425262728292a2b2c2d2e2f3031323334353637
        """#),
    PacketSample(
      name: "conflict, 1",
      hex: """
        02000000000202000000000186dd6000000000202c4020010db800000000000000000000000120010db8
        000000000000000000000002fd00000100000003000102030405060708090a0b0c0d0e0f101112131415
        1617
        """,
      protocols: ["ipv6", "udp"], from: 54,
      rows: #"""
        1 ipv6.fraghdr 54+8 '' Fragment Header for IPv6
        2 ipv6.fraghdr.nxt 54+1 '253' Next header: Unknown (253)
        2 ipv6.fraghdr.reserved_octet 55+1 '0x00' Reserved octet: 0x00
        2 ipv6.fraghdr.offset 56+2 '0' 0000 0000 0000 0... = Offset: 0 (0 bytes)
        2 ipv6.fraghdr.reserved_bits 56+2 '0' .... .... .... .00. = Reserved bits: 0
        2 ipv6.fraghdr.more 56+2 'True' .... .... .... ...1 = More Fragments: Yes
        2 ipv6.fraghdr.ident 58+4 '0x00000003' Identification: 0x00000003
        """#),
    PacketSample(
      name: "conflict, 2",
      hex: """
        02000000000202000000000186dd6000000000182c4020010db800000000000000000000000120010db8
        000000000000000000000002fd00001100000003eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee
        """,
      protocols: ["ipv6", "udp"], from: 54,
      rows: #"""
        1 ipv6.fraghdr 54+8 '' Fragment Header for IPv6
        2 ipv6.fraghdr.nxt 54+1 '253' Next header: Unknown (253)
        2 ipv6.fraghdr.reserved_octet 55+1 '0x00' Reserved octet: 0x00
        2 ipv6.fraghdr.offset 56+2 '2' 0000 0000 0001 0... = Offset: 2 (16 bytes)
        2 ipv6.fraghdr.reserved_bits 56+2 '0' .... .... .... .00. = Reserved bits: 0
        2 ipv6.fraghdr.more 56+2 'True' .... .... .... ...1 = More Fragments: Yes
        2 ipv6.fraghdr.ident 58+4 '0x00000003' Identification: 0x00000003
        """#),
    PacketSample(
      name: "conflict, 3",
      hex: """
        02000000000202000000000186dd6000000000102c4020010db800000000000000000000000120010db8
        000000000000000000000002fd000020000000032021222324252627
        """,
      protocols: ["ipv6", "udp"], from: 54,
      rows: #"""
        1 ipv6.fraghdr 54+8 '' Fragment Header for IPv6
        2 ipv6.fraghdr.nxt 54+1 '253' Next header: Unknown (253)
        2 ipv6.fraghdr.reserved_octet 55+1 '0x00' Reserved octet: 0x00
        2 ipv6.fraghdr.offset 56+2 '4' 0000 0000 0010 0... = Offset: 4 (32 bytes)
        2 ipv6.fraghdr.reserved_bits 56+2 '0' .... .... .... .00. = Reserved bits: 0
        2 ipv6.fraghdr.more 56+2 'False' .... .... .... ...0 = More Fragments: No
        2 ipv6.fraghdr.ident 58+4 '0x00000003' Identification: 0x00000003
        1 ipv6.fragments 14+40 '' 3 IPv6 Fragments (40 bytes): #5(24), #6(16), #7(8)
        2 ipv6.fragment 0+24 '5' Frame: 5, payload: 0-23 (24 bytes)
        2 ipv6.fragment.error 16+16 '6' Frame: 6, payload: 16-31 (16 bytes)
        3 ipv6.fragment.overlap 16+0 'True' Fragment overlap: True
        3 ipv6.fragment.overlap.conflict 16+0 'True' Conflicting data in fragment overlap: True
        2 ipv6.fragment 32+8 '7' Frame: 7, payload: 32-39 (8 bytes)
        2 ipv6.fragment.count 0+0 '3' Fragment count: 3
        2 ipv6.reassembled.length 0+0 '40' Reassembled IPv6 length: 40
        2 ipv6.reassembled.data 0+40 '00:01:02:03:04:05:06:07:08:09:0a:0b:0c:0d:0e:0f:10:11:12:13:14:15:16:17:ee:ee:ee:ee:ee:ee:ee:ee:20:21:22:23:24:25:26:27' Reassembled IPv6 data: 000102030405060708090a0b0c0d0e0f1011121314151617eeeeeeeeeeeeeeee2021222324252627
        """#),
    PacketSample(
      name: "tails, 1",
      hex: """
        02000000000202000000000186dd6000000000182c4020010db800000000000000000000000120010db8
        000000000000000000000002fd00000100000005000102030405060708090a0b0c0d0e0f
        """,
      protocols: ["ipv6", "udp"], from: 54,
      rows: #"""
        1 ipv6.fraghdr 54+8 '' Fragment Header for IPv6
        2 ipv6.fraghdr.nxt 54+1 '253' Next header: Unknown (253)
        2 ipv6.fraghdr.reserved_octet 55+1 '0x00' Reserved octet: 0x00
        2 ipv6.fraghdr.offset 56+2 '0' 0000 0000 0000 0... = Offset: 0 (0 bytes)
        2 ipv6.fraghdr.reserved_bits 56+2 '0' .... .... .... .00. = Reserved bits: 0
        2 ipv6.fraghdr.more 56+2 'True' .... .... .... ...1 = More Fragments: Yes
        2 ipv6.fraghdr.ident 58+4 '0x00000005' Identification: 0x00000005
        """#),
    PacketSample(
      name: "tails, 2",
      hex: """
        02000000000202000000000186dd6000000000102c4020010db800000000000000000000000120010db8
        000000000000000000000002fd0000180000000518191a1b1c1d1e1f
        """,
      protocols: ["ipv6", "udp"], from: 54,
      rows: #"""
        1 ipv6.fraghdr 54+8 '' Fragment Header for IPv6
        2 ipv6.fraghdr.nxt 54+1 '253' Next header: Unknown (253)
        2 ipv6.fraghdr.reserved_octet 55+1 '0x00' Reserved octet: 0x00
        2 ipv6.fraghdr.offset 56+2 '3' 0000 0000 0001 1... = Offset: 3 (24 bytes)
        2 ipv6.fraghdr.reserved_bits 56+2 '0' .... .... .... .00. = Reserved bits: 0
        2 ipv6.fraghdr.more 56+2 'False' .... .... .... ...0 = More Fragments: No
        2 ipv6.fraghdr.ident 58+4 '0x00000005' Identification: 0x00000005
        """#),
    PacketSample(
      name: "tails, 3",
      hex: """
        02000000000202000000000186dd6000000000182c4020010db800000000000000000000000120010db8
        000000000000000000000002fd0000180000000518191a1b1c1d1e1f2021222324252627
        """,
      protocols: ["ipv6", "udp"], from: 54,
      rows: #"""
        1 ipv6.fraghdr 54+8 '' Fragment Header for IPv6
        2 ipv6.fraghdr.nxt 54+1 '253' Next header: Unknown (253)
        2 ipv6.fraghdr.reserved_octet 55+1 '0x00' Reserved octet: 0x00
        2 ipv6.fraghdr.offset 56+2 '3' 0000 0000 0001 1... = Offset: 3 (24 bytes)
        2 ipv6.fraghdr.reserved_bits 56+2 '0' .... .... .... .00. = Reserved bits: 0
        2 ipv6.fraghdr.more 56+2 'False' .... .... .... ...0 = More Fragments: No
        2 ipv6.fraghdr.ident 58+4 '0x00000005' Identification: 0x00000005
        """#),
    PacketSample(
      name: "tails, 4",
      hex: """
        02000000000202000000000186dd6000000000102c4020010db800000000000000000000000120010db8
        000000000000000000000002fd000011000000051011121314151617
        """,
      protocols: ["ipv6", "udp"], from: 54,
      rows: #"""
        1 ipv6.fraghdr 54+8 '' Fragment Header for IPv6
        2 ipv6.fraghdr.nxt 54+1 '253' Next header: Unknown (253)
        2 ipv6.fraghdr.reserved_octet 55+1 '0x00' Reserved octet: 0x00
        2 ipv6.fraghdr.offset 56+2 '2' 0000 0000 0001 0... = Offset: 2 (16 bytes)
        2 ipv6.fraghdr.reserved_bits 56+2 '0' .... .... .... .00. = Reserved bits: 0
        2 ipv6.fraghdr.more 56+2 'True' .... .... .... ...1 = More Fragments: Yes
        2 ipv6.fraghdr.ident 58+4 '0x00000005' Identification: 0x00000005
        1 ipv6.fragments 14+32 '' 4 IPv6 Fragments (32 bytes): #8(16), #11(8), #9(8), #10(16)
        2 ipv6.fragment 0+16 '8' Frame: 8, payload: 0-15 (16 bytes)
        2 ipv6.fragment 16+8 '11' Frame: 11, payload: 16-23 (8 bytes)
        2 ipv6.fragment 24+8 '9' Frame: 9, payload: 24-31 (8 bytes)
        2 ipv6.fragment.error 24+16 '10' Frame: 10, payload: 24-39 (16 bytes)
        3 ipv6.fragment.overlap 24+0 'True' Fragment overlap: True
        3 ipv6.fragment.multipletails 24+0 'True' Multiple tail fragments found: True
        3 ipv6.fragment.toolongfragment 24+0 'True' Fragment too long: True
        2 ipv6.fragment.count 0+0 '4' Fragment count: 4
        2 ipv6.reassembled.length 0+0 '32' Reassembled IPv6 length: 32
        2 ipv6.reassembled.data 0+32 '00:01:02:03:04:05:06:07:08:09:0a:0b:0c:0d:0e:0f:10:11:12:13:14:15:16:17:18:19:1a:1b:1c:1d:1e:1f' Reassembled IPv6 data: 000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f
        """#),
    PacketSample(
      name: "alone, 1",
      hex: """
        02000000000202000000000186dd6000000000102c4020010db800000000000000000000000120010db8
        000000000000000000000002fd000000000000060001020304050607
        """,
      protocols: ["ipv6", "udp"], from: 54,
      rows: #"""
        1 ipv6.fraghdr 54+8 '' Fragment Header for IPv6
        2 ipv6.fraghdr.nxt 54+1 '253' Next header: Unknown (253)
        2 ipv6.fraghdr.reserved_octet 55+1 '0x00' Reserved octet: 0x00
        2 ipv6.fraghdr.offset 56+2 '0' 0000 0000 0000 0... = Offset: 0 (0 bytes)
        2 ipv6.fraghdr.reserved_bits 56+2 '0' .... .... .... .00. = Reserved bits: 0
        2 ipv6.fraghdr.more 56+2 'False' .... .... .... ...0 = More Fragments: No
        2 ipv6.fraghdr.ident 58+4 '0x00000006' Identification: 0x00000006
        """#),
  ]

  /// What differs when the packets are known already.
  static let secondPass: [String: String] = [
    "in order, 1": #"""
    1 ipv6.fraghdr 54+8 '' Fragment Header for IPv6
    2 ipv6.fraghdr.nxt 54+1 '253' Next header: Unknown (253)
    2 ipv6.fraghdr.reserved_octet 55+1 '0x00' Reserved octet: 0x00
    2 ipv6.fraghdr.offset 56+2 '0' 0000 0000 0000 0... = Offset: 0 (0 bytes)
    2 ipv6.fraghdr.reserved_bits 56+2 '0' .... .... .... .00. = Reserved bits: 0
    2 ipv6.fraghdr.more 56+2 'True' .... .... .... ...1 = More Fragments: Yes
    2 ipv6.fraghdr.ident 58+4 '0x00000001' Identification: 0x00000001
    1 ipv6.reassembled.in 54+0 '2' Reassembled IPv6 in frame: 2
    """#,
    "backwards, 1": #"""
    1 ipv6.fraghdr 54+8 '' Fragment Header for IPv6
    2 ipv6.fraghdr.nxt 54+1 '17' Next header: UDP (17)
    2 ipv6.fraghdr.reserved_octet 55+1 '0x00' Reserved octet: 0x00
    2 ipv6.fraghdr.offset 56+2 '2' 0000 0000 0001 0... = Offset: 2 (16 bytes)
    2 ipv6.fraghdr.reserved_bits 56+2 '0' .... .... .... .00. = Reserved bits: 0
    2 ipv6.fraghdr.more 56+2 'False' .... .... .... ...0 = More Fragments: No
    2 ipv6.fraghdr.ident 58+4 '0x00000002' Identification: 0x00000002
    1 ipv6.reassembled.in 54+0 '4' Reassembled IPv6 in frame: 4
    """#,
    "conflict, 1": #"""
    1 ipv6.fraghdr 54+8 '' Fragment Header for IPv6
    2 ipv6.fraghdr.nxt 54+1 '253' Next header: Unknown (253)
    2 ipv6.fraghdr.reserved_octet 55+1 '0x00' Reserved octet: 0x00
    2 ipv6.fraghdr.offset 56+2 '0' 0000 0000 0000 0... = Offset: 0 (0 bytes)
    2 ipv6.fraghdr.reserved_bits 56+2 '0' .... .... .... .00. = Reserved bits: 0
    2 ipv6.fraghdr.more 56+2 'True' .... .... .... ...1 = More Fragments: Yes
    2 ipv6.fraghdr.ident 58+4 '0x00000003' Identification: 0x00000003
    1 ipv6.reassembled.in 54+0 '7' Reassembled IPv6 in frame: 7
    """#,
    "conflict, 2": #"""
    1 ipv6.fraghdr 54+8 '' Fragment Header for IPv6
    2 ipv6.fraghdr.nxt 54+1 '253' Next header: Unknown (253)
    2 ipv6.fraghdr.reserved_octet 55+1 '0x00' Reserved octet: 0x00
    2 ipv6.fraghdr.offset 56+2 '2' 0000 0000 0001 0... = Offset: 2 (16 bytes)
    2 ipv6.fraghdr.reserved_bits 56+2 '0' .... .... .... .00. = Reserved bits: 0
    2 ipv6.fraghdr.more 56+2 'True' .... .... .... ...1 = More Fragments: Yes
    2 ipv6.fraghdr.ident 58+4 '0x00000003' Identification: 0x00000003
    1 ipv6.reassembled.in 54+0 '7' Reassembled IPv6 in frame: 7
    """#,
    "tails, 1": #"""
    1 ipv6.fraghdr 54+8 '' Fragment Header for IPv6
    2 ipv6.fraghdr.nxt 54+1 '253' Next header: Unknown (253)
    2 ipv6.fraghdr.reserved_octet 55+1 '0x00' Reserved octet: 0x00
    2 ipv6.fraghdr.offset 56+2 '0' 0000 0000 0000 0... = Offset: 0 (0 bytes)
    2 ipv6.fraghdr.reserved_bits 56+2 '0' .... .... .... .00. = Reserved bits: 0
    2 ipv6.fraghdr.more 56+2 'True' .... .... .... ...1 = More Fragments: Yes
    2 ipv6.fraghdr.ident 58+4 '0x00000005' Identification: 0x00000005
    1 ipv6.reassembled.in 54+0 '11' Reassembled IPv6 in frame: 11
    """#,
    "tails, 2": #"""
    1 ipv6.fraghdr 54+8 '' Fragment Header for IPv6
    2 ipv6.fraghdr.nxt 54+1 '253' Next header: Unknown (253)
    2 ipv6.fraghdr.reserved_octet 55+1 '0x00' Reserved octet: 0x00
    2 ipv6.fraghdr.offset 56+2 '3' 0000 0000 0001 1... = Offset: 3 (24 bytes)
    2 ipv6.fraghdr.reserved_bits 56+2 '0' .... .... .... .00. = Reserved bits: 0
    2 ipv6.fraghdr.more 56+2 'False' .... .... .... ...0 = More Fragments: No
    2 ipv6.fraghdr.ident 58+4 '0x00000005' Identification: 0x00000005
    1 ipv6.reassembled.in 54+0 '11' Reassembled IPv6 in frame: 11
    """#,
    "tails, 3": #"""
    1 ipv6.fraghdr 54+8 '' Fragment Header for IPv6
    2 ipv6.fraghdr.nxt 54+1 '253' Next header: Unknown (253)
    2 ipv6.fraghdr.reserved_octet 55+1 '0x00' Reserved octet: 0x00
    2 ipv6.fraghdr.offset 56+2 '3' 0000 0000 0001 1... = Offset: 3 (24 bytes)
    2 ipv6.fraghdr.reserved_bits 56+2 '0' .... .... .... .00. = Reserved bits: 0
    2 ipv6.fraghdr.more 56+2 'False' .... .... .... ...0 = More Fragments: No
    2 ipv6.fraghdr.ident 58+4 '0x00000005' Identification: 0x00000005
    1 ipv6.reassembled.in 54+0 '11' Reassembled IPv6 in frame: 11
    """#,
  ]
}
