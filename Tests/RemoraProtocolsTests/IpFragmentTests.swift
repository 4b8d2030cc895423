import Testing

/// Datagrams put together from IPv4 fragments, sound and not, against tshark 4.6.9.
@Suite struct IpFragmentTests {
  /// The packets of one capture, in one pass and in two.
  @Test(arguments: [false, true]) func treesAreThoseOfTshark(_ revisiting: Bool) {
    let rows = PacketRows.rows(
      of: Self.samples.map(\.bytes), in: Self.protocols, from: 26, revisiting: revisiting)
    for (sample, rows) in zip(Self.samples, rows) {
      let second = revisiting ? Self.secondPass[sample.name] : nil
      let expected = second?.split(separator: "\n").map(String.init) ?? sample.expected
      #expect(rows == expected, "\(sample.name)")
    }
  }

  static let protocols = ["ip", "udp"]

  @Test(arguments: samples) func everyPrefixIsDissected(_ sample: PacketSample) {
    #expect(PacketRows.survivesEveryPrefix(of: sample.bytes))
  }

  static let samples: [PacketSample] = [
    PacketSample(
      name: "in order, 1",
      hex: """
        0200000000020200000000010800450000240001200040fd45da0a0000010a0000020001020304050607
        08090a0b0c0d0e0f
        """,
      protocols: ["ip", "udp"], from: 26,
      rows: #"""
        1 ip.src 26+4 '10.0.0.1' Source Address: 10.0.0.1
        1h ip.addr 26+4 '10.0.0.1' Source or Destination Address: 10.0.0.1
        1h ip.src_host 26+4 '10.0.0.1' Source Host: 10.0.0.1
        1h ip.host 26+4 '10.0.0.1' Source or Destination Host: 10.0.0.1
        1 ip.dst 30+4 '10.0.0.2' Destination Address: 10.0.0.2
        1h ip.addr 30+4 '10.0.0.2' Source or Destination Address: 10.0.0.2
        1h ip.dst_host 30+4 '10.0.0.2' Destination Host: 10.0.0.2
        1h ip.host 30+4 '10.0.0.2' Source or Destination Host: 10.0.0.2
        1 ip.stream 34+0 '0' Stream index: 0
        """#),
    PacketSample(
      name: "in order, 2",
      hex: """
        0200000000020200000000010800450000240001200240fd45d80a0000010a0000021011121314151617
        18191a1b1c1d1e1f
        """,
      protocols: ["ip", "udp"], from: 26,
      rows: #"""
        1 ip.src 26+4 '10.0.0.1' Source Address: 10.0.0.1
        1h ip.addr 26+4 '10.0.0.1' Source or Destination Address: 10.0.0.1
        1h ip.src_host 26+4 '10.0.0.1' Source Host: 10.0.0.1
        1h ip.host 26+4 '10.0.0.1' Source or Destination Host: 10.0.0.1
        1 ip.dst 30+4 '10.0.0.2' Destination Address: 10.0.0.2
        1h ip.addr 30+4 '10.0.0.2' Source or Destination Address: 10.0.0.2
        1h ip.dst_host 30+4 '10.0.0.2' Destination Host: 10.0.0.2
        1h ip.host 30+4 '10.0.0.2' Source or Destination Host: 10.0.0.2
        1 ip.stream 34+0 '0' Stream index: 0
        """#),
    PacketSample(
      name: "in order, 3",
      hex: """
        02000000000202000000000108004500001c0001000440fd65de0a0000010a0000022021222324252627
        """,
      protocols: ["ip", "udp"], from: 26,
      rows: #"""
        1 ip.src 26+4 '10.0.0.1' Source Address: 10.0.0.1
        1h ip.addr 26+4 '10.0.0.1' Source or Destination Address: 10.0.0.1
        1h ip.src_host 26+4 '10.0.0.1' Source Host: 10.0.0.1
        1h ip.host 26+4 '10.0.0.1' Source or Destination Host: 10.0.0.1
        1 ip.dst 30+4 '10.0.0.2' Destination Address: 10.0.0.2
        1h ip.addr 30+4 '10.0.0.2' Source or Destination Address: 10.0.0.2
        1h ip.dst_host 30+4 '10.0.0.2' Destination Host: 10.0.0.2
        1h ip.host 30+4 '10.0.0.2' Source or Destination Host: 10.0.0.2
        1 ip.fragments 14+40 '00:01:02:03:04:05:06:07:08:09:0a:0b:0c:0d:0e:0f:10:11:12:13:14:15:16:17:18:19:1a:1b:1c:1d:1e:1f:20:21:22:23:24:25:26:27' 3 IPv4 Fragments (40 bytes): #1(16), #2(16), #3(8)
        2 ip.fragment 0+16 '1' Frame: 1, payload: 0-15 (16 bytes)
        2 ip.fragment 16+16 '2' Frame: 2, payload: 16-31 (16 bytes)
        2 ip.fragment 32+8 '3' Frame: 3, payload: 32-39 (8 bytes)
        2 ip.fragment.count 0+0 '3' Fragment count: 3
        2 ip.reassembled.length 0+0 '40' Reassembled IPv4 length: 40
        2 ip.reassembled.data 0+40 '00:01:02:03:04:05:06:07:08:09:0a:0b:0c:0d:0e:0f:10:11:12:13:14:15:16:17:18:19:1a:1b:1c:1d:1e:1f:20:21:22:23:24:25:26:27' Reassembled IPv4 data: 000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f2021222324252627
        1 ip.stream 34+0 '0' Stream index: 0
        """#),
    PacketSample(
      name: "backwards, 1",
      hex: """
        02000000000202000000000108004500004400020002401166a30a0000010a00000208090a0b0c0d0e0f
        101112131415161718191a1b1c1d1e1f202122232425262728292a2b2c2d2e2f3031323334353637
        """,
      protocols: ["ip", "udp"], from: 26,
      rows: #"""
        1 ip.src 26+4 '10.0.0.1' Source Address: 10.0.0.1
        1h ip.addr 26+4 '10.0.0.1' Source or Destination Address: 10.0.0.1
        1h ip.src_host 26+4 '10.0.0.1' Source Host: 10.0.0.1
        1h ip.host 26+4 '10.0.0.1' Source or Destination Host: 10.0.0.1
        1 ip.dst 30+4 '10.0.0.2' Destination Address: 10.0.0.2
        1h ip.addr 30+4 '10.0.0.2' Source or Destination Address: 10.0.0.2
        1h ip.dst_host 30+4 '10.0.0.2' Destination Host: 10.0.0.2
        1h ip.host 30+4 '10.0.0.2' Source or Destination Host: 10.0.0.2
        1 ip.stream 34+0 '0' Stream index: 0
        """#),
    PacketSample(
      name: "backwards, 2",
      hex: """
        02000000000202000000000108004500002400022000401146c50a0000010a00000203e807d000400000
        0001020304050607
        """,
      protocols: ["ip", "udp"], from: 26,
      rows: #"""
        1 ip.src 26+4 '10.0.0.1' Source Address: 10.0.0.1
        1h ip.addr 26+4 '10.0.0.1' Source or Destination Address: 10.0.0.1
        1h ip.src_host 26+4 '10.0.0.1' Source Host: 10.0.0.1
        1h ip.host 26+4 '10.0.0.1' Source or Destination Host: 10.0.0.1
        1 ip.dst 30+4 '10.0.0.2' Destination Address: 10.0.0.2
        1h ip.addr 30+4 '10.0.0.2' Source or Destination Address: 10.0.0.2
        1h ip.dst_host 30+4 '10.0.0.2' Destination Host: 10.0.0.2
        1h ip.host 30+4 '10.0.0.2' Source or Destination Host: 10.0.0.2
        1 ip.fragments 14+64 '03:e8:07:d0:00:40:00:00:00:01:02:03:04:05:06:07:08:09:0a:0b:0c:0d:0e:0f:10:11:12:13:14:15:16:17:18:19:1a:1b:1c:1d:1e:1f:20:21:22:23:24:25:26:27:28:29:2a:2b:2c:2d:2e:2f:30:31:32:33:34:35:36:37' 2 IPv4 Fragments (64 bytes): #5(16), #4(48)
        2 ip.fragment 0+16 '5' Frame: 5, payload: 0-15 (16 bytes)
        2 ip.fragment 16+48 '4' Frame: 4, payload: 16-63 (48 bytes)
        2 ip.fragment.count 0+0 '2' Fragment count: 2
        2 ip.reassembled.length 0+0 '64' Reassembled IPv4 length: 64
        2 ip.reassembled.data 0+64 '03:e8:07:d0:00:40:00:00:00:01:02:03:04:05:06:07:08:09:0a:0b:0c:0d:0e:0f:10:11:12:13:14:15:16:17:18:19:1a:1b:1c:1d:1e:1f:20:21:22:23:24:25:26:27:28:29:2a:2b:2c:2d:2e:2f:30:31:32:33:34:35:36:37' Reassembled IPv4 data: 03e807d000400000000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f202122232425262728292a2b2c2d2e2f3031323334353637
        1 ip.stream 34+0 '0' Stream index: 0
        """#),
    PacketSample(
      name: "conflict, 1",
      hex: """
        02000000000202000000000108004500002c0003200040fd45d00a0000010a0000020001020304050607
        08090a0b0c0d0e0f1011121314151617
        """,
      protocols: ["ip", "udp"], from: 26,
      rows: #"""
        1 ip.src 26+4 '10.0.0.1' Source Address: 10.0.0.1
        1h ip.addr 26+4 '10.0.0.1' Source or Destination Address: 10.0.0.1
        1h ip.src_host 26+4 '10.0.0.1' Source Host: 10.0.0.1
        1h ip.host 26+4 '10.0.0.1' Source or Destination Host: 10.0.0.1
        1 ip.dst 30+4 '10.0.0.2' Destination Address: 10.0.0.2
        1h ip.addr 30+4 '10.0.0.2' Source or Destination Address: 10.0.0.2
        1h ip.dst_host 30+4 '10.0.0.2' Destination Host: 10.0.0.2
        1h ip.host 30+4 '10.0.0.2' Source or Destination Host: 10.0.0.2
        1 ip.stream 34+0 '0' Stream index: 0
        """#),
    PacketSample(
      name: "conflict, 2",
      hex: """
        0200000000020200000000010800450000240003200240fd45d60a0000010a000002eeeeeeeeeeeeeeee
        eeeeeeeeeeeeeeee
        """,
      protocols: ["ip", "udp"], from: 26,
      rows: #"""
        1 ip.src 26+4 '10.0.0.1' Source Address: 10.0.0.1
        1h ip.addr 26+4 '10.0.0.1' Source or Destination Address: 10.0.0.1
        1h ip.src_host 26+4 '10.0.0.1' Source Host: 10.0.0.1
        1h ip.host 26+4 '10.0.0.1' Source or Destination Host: 10.0.0.1
        1 ip.dst 30+4 '10.0.0.2' Destination Address: 10.0.0.2
        1h ip.addr 30+4 '10.0.0.2' Source or Destination Address: 10.0.0.2
        1h ip.dst_host 30+4 '10.0.0.2' Destination Host: 10.0.0.2
        1h ip.host 30+4 '10.0.0.2' Source or Destination Host: 10.0.0.2
        1 ip.stream 34+0 '0' Stream index: 0
        """#),
    PacketSample(
      name: "conflict, 3",
      hex: """
        02000000000202000000000108004500001c0003000440fd65dc0a0000010a0000022021222324252627
        """,
      protocols: ["ip", "udp"], from: 26,
      rows: #"""
        1 ip.src 26+4 '10.0.0.1' Source Address: 10.0.0.1
        1h ip.addr 26+4 '10.0.0.1' Source or Destination Address: 10.0.0.1
        1h ip.src_host 26+4 '10.0.0.1' Source Host: 10.0.0.1
        1h ip.host 26+4 '10.0.0.1' Source or Destination Host: 10.0.0.1
        1 ip.dst 30+4 '10.0.0.2' Destination Address: 10.0.0.2
        1h ip.addr 30+4 '10.0.0.2' Source or Destination Address: 10.0.0.2
        1h ip.dst_host 30+4 '10.0.0.2' Destination Host: 10.0.0.2
        1h ip.host 30+4 '10.0.0.2' Source or Destination Host: 10.0.0.2
        1 ip.fragments 14+40 '00:01:02:03:04:05:06:07:08:09:0a:0b:0c:0d:0e:0f:10:11:12:13:14:15:16:17:ee:ee:ee:ee:ee:ee:ee:ee:20:21:22:23:24:25:26:27' 3 IPv4 Fragments (40 bytes): #6(24), #7(16), #8(8)
        2 ip.fragment 0+24 '6' Frame: 6, payload: 0-23 (24 bytes)
        2 ip.fragment.error 16+16 '7' Frame: 7, payload: 16-31 (16 bytes)
        3 ip.fragment.overlap 16+0 'True' Fragment overlap: True
        3 ip.fragment.overlap.conflict 16+0 'True' Conflicting data in fragment overlap: True
        2 ip.fragment 32+8 '8' Frame: 8, payload: 32-39 (8 bytes)
        2 ip.fragment.count 0+0 '3' Fragment count: 3
        2 ip.reassembled.length 0+0 '40' Reassembled IPv4 length: 40
        2 ip.reassembled.data 0+40 '00:01:02:03:04:05:06:07:08:09:0a:0b:0c:0d:0e:0f:10:11:12:13:14:15:16:17:ee:ee:ee:ee:ee:ee:ee:ee:20:21:22:23:24:25:26:27' Reassembled IPv4 data: 000102030405060708090a0b0c0d0e0f1011121314151617eeeeeeeeeeeeeeee2021222324252627
        1 ip.stream 34+0 '0' Stream index: 0
        """#),
    PacketSample(
      name: "overlap, 1",
      hex: """
        0200000000020200000000010800450000240004200240fd45d50a0000010a0000021011121314151617
        18191a1b1c1d1e1f
        """,
      protocols: ["ip", "udp"], from: 26,
      rows: #"""
        1 ip.src 26+4 '10.0.0.1' Source Address: 10.0.0.1
        1h ip.addr 26+4 '10.0.0.1' Source or Destination Address: 10.0.0.1
        1h ip.src_host 26+4 '10.0.0.1' Source Host: 10.0.0.1
        1h ip.host 26+4 '10.0.0.1' Source or Destination Host: 10.0.0.1
        1 ip.dst 30+4 '10.0.0.2' Destination Address: 10.0.0.2
        1h ip.addr 30+4 '10.0.0.2' Source or Destination Address: 10.0.0.2
        1h ip.dst_host 30+4 '10.0.0.2' Destination Host: 10.0.0.2
        1h ip.host 30+4 '10.0.0.2' Source or Destination Host: 10.0.0.2
        1 ip.stream 34+0 '0' Stream index: 0
        """#),
    PacketSample(
      name: "overlap, 2",
      hex: """
        02000000000202000000000108004500002c0004200040fd45cf0a0000010a0000020001020304050607
        08090a0b0c0d0e0f1011121314151617
        """,
      protocols: ["ip", "udp"], from: 26,
      rows: #"""
        1 ip.src 26+4 '10.0.0.1' Source Address: 10.0.0.1
        1h ip.addr 26+4 '10.0.0.1' Source or Destination Address: 10.0.0.1
        1h ip.src_host 26+4 '10.0.0.1' Source Host: 10.0.0.1
        1h ip.host 26+4 '10.0.0.1' Source or Destination Host: 10.0.0.1
        1 ip.dst 30+4 '10.0.0.2' Destination Address: 10.0.0.2
        1h ip.addr 30+4 '10.0.0.2' Source or Destination Address: 10.0.0.2
        1h ip.dst_host 30+4 '10.0.0.2' Destination Host: 10.0.0.2
        1h ip.host 30+4 '10.0.0.2' Source or Destination Host: 10.0.0.2
        1 ip.stream 34+0 '0' Stream index: 0
        """#),
    PacketSample(
      name: "overlap, 3",
      hex: """
        02000000000202000000000108004500001c0004000440fd65db0a0000010a0000022021222324252627
        """,
      protocols: ["ip", "udp"], from: 26,
      rows: #"""
        1 ip.src 26+4 '10.0.0.1' Source Address: 10.0.0.1
        1h ip.addr 26+4 '10.0.0.1' Source or Destination Address: 10.0.0.1
        1h ip.src_host 26+4 '10.0.0.1' Source Host: 10.0.0.1
        1h ip.host 26+4 '10.0.0.1' Source or Destination Host: 10.0.0.1
        1 ip.dst 30+4 '10.0.0.2' Destination Address: 10.0.0.2
        1h ip.addr 30+4 '10.0.0.2' Source or Destination Address: 10.0.0.2
        1h ip.dst_host 30+4 '10.0.0.2' Destination Host: 10.0.0.2
        1h ip.host 30+4 '10.0.0.2' Source or Destination Host: 10.0.0.2
        1 ip.fragments 14+40 '00:01:02:03:04:05:06:07:08:09:0a:0b:0c:0d:0e:0f:10:11:12:13:14:15:16:17:18:19:1a:1b:1c:1d:1e:1f:20:21:22:23:24:25:26:27' 3 IPv4 Fragments (40 bytes): #10(24), #9(16), #11(8)
        2 ip.fragment 0+24 '10' Frame: 10, payload: 0-23 (24 bytes)
        2 ip.fragment 16+16 '9' Frame: 9, payload: 16-31 (16 bytes)
        3 ip.fragment.overlap 16+0 'True' Fragment overlap: True
        2 ip.fragment 32+8 '11' Frame: 11, payload: 32-39 (8 bytes)
        2 ip.fragment.count 0+0 '3' Fragment count: 3
        2 ip.reassembled.length 0+0 '40' Reassembled IPv4 length: 40
        2 ip.reassembled.data 0+40 '00:01:02:03:04:05:06:07:08:09:0a:0b:0c:0d:0e:0f:10:11:12:13:14:15:16:17:18:19:1a:1b:1c:1d:1e:1f:20:21:22:23:24:25:26:27' Reassembled IPv4 data: 000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f2021222324252627
        1 ip.stream 34+0 '0' Stream index: 0
        """#),
    PacketSample(
      name: "tails, 1",
      hex: """
        0200000000020200000000010800450000240005200040fd45d60a0000010a0000020001020304050607
        08090a0b0c0d0e0f
        """,
      protocols: ["ip", "udp"], from: 26,
      rows: #"""
        1 ip.src 26+4 '10.0.0.1' Source Address: 10.0.0.1
        1h ip.addr 26+4 '10.0.0.1' Source or Destination Address: 10.0.0.1
        1h ip.src_host 26+4 '10.0.0.1' Source Host: 10.0.0.1
        1h ip.host 26+4 '10.0.0.1' Source or Destination Host: 10.0.0.1
        1 ip.dst 30+4 '10.0.0.2' Destination Address: 10.0.0.2
        1h ip.addr 30+4 '10.0.0.2' Source or Destination Address: 10.0.0.2
        1h ip.dst_host 30+4 '10.0.0.2' Destination Host: 10.0.0.2
        1h ip.host 30+4 '10.0.0.2' Source or Destination Host: 10.0.0.2
        1 ip.stream 34+0 '0' Stream index: 0
        """#),
    PacketSample(
      name: "tails, 2",
      hex: """
        02000000000202000000000108004500001c0005000340fd65db0a0000010a00000218191a1b1c1d1e1f
        """,
      protocols: ["ip", "udp"], from: 26,
      rows: #"""
        1 ip.src 26+4 '10.0.0.1' Source Address: 10.0.0.1
        1h ip.addr 26+4 '10.0.0.1' Source or Destination Address: 10.0.0.1
        1h ip.src_host 26+4 '10.0.0.1' Source Host: 10.0.0.1
        1h ip.host 26+4 '10.0.0.1' Source or Destination Host: 10.0.0.1
        1 ip.dst 30+4 '10.0.0.2' Destination Address: 10.0.0.2
        1h ip.addr 30+4 '10.0.0.2' Source or Destination Address: 10.0.0.2
        1h ip.dst_host 30+4 '10.0.0.2' Destination Host: 10.0.0.2
        1h ip.host 30+4 '10.0.0.2' Source or Destination Host: 10.0.0.2
        1 ip.stream 34+0 '0' Stream index: 0
        """#),
    PacketSample(
      name: "tails, 3",
      hex: """
        0200000000020200000000010800450000240005000340fd65d30a0000010a00000218191a1b1c1d1e1f
        2021222324252627
        """,
      protocols: ["ip", "udp"], from: 26,
      rows: #"""
        1 ip.src 26+4 '10.0.0.1' Source Address: 10.0.0.1
        1h ip.addr 26+4 '10.0.0.1' Source or Destination Address: 10.0.0.1
        1h ip.src_host 26+4 '10.0.0.1' Source Host: 10.0.0.1
        1h ip.host 26+4 '10.0.0.1' Source or Destination Host: 10.0.0.1
        1 ip.dst 30+4 '10.0.0.2' Destination Address: 10.0.0.2
        1h ip.addr 30+4 '10.0.0.2' Source or Destination Address: 10.0.0.2
        1h ip.dst_host 30+4 '10.0.0.2' Destination Host: 10.0.0.2
        1h ip.host 30+4 '10.0.0.2' Source or Destination Host: 10.0.0.2
        1 ip.stream 34+0 '0' Stream index: 0
        """#),
    PacketSample(
      name: "tails, 4",
      hex: """
        02000000000202000000000108004500001c0005200240fd45dc0a0000010a0000021011121314151617
        """,
      protocols: ["ip", "udp"], from: 26,
      rows: #"""
        1 ip.src 26+4 '10.0.0.1' Source Address: 10.0.0.1
        1h ip.addr 26+4 '10.0.0.1' Source or Destination Address: 10.0.0.1
        1h ip.src_host 26+4 '10.0.0.1' Source Host: 10.0.0.1
        1h ip.host 26+4 '10.0.0.1' Source or Destination Host: 10.0.0.1
        1 ip.dst 30+4 '10.0.0.2' Destination Address: 10.0.0.2
        1h ip.addr 30+4 '10.0.0.2' Source or Destination Address: 10.0.0.2
        1h ip.dst_host 30+4 '10.0.0.2' Destination Host: 10.0.0.2
        1h ip.host 30+4 '10.0.0.2' Source or Destination Host: 10.0.0.2
        1 ip.fragments 14+32 '00:01:02:03:04:05:06:07:08:09:0a:0b:0c:0d:0e:0f:10:11:12:13:14:15:16:17:18:19:1a:1b:1c:1d:1e:1f' 4 IPv4 Fragments (32 bytes): #12(16), #15(8), #13(8), #14(16)
        2 ip.fragment 0+16 '12' Frame: 12, payload: 0-15 (16 bytes)
        2 ip.fragment 16+8 '15' Frame: 15, payload: 16-23 (8 bytes)
        2 ip.fragment 24+8 '13' Frame: 13, payload: 24-31 (8 bytes)
        2 ip.fragment.error 24+16 '14' Frame: 14, payload: 24-39 (16 bytes)
        3 ip.fragment.overlap 24+0 'True' Fragment overlap: True
        3 ip.fragment.multipletails 24+0 'True' Multiple tail fragments found: True
        3 ip.fragment.toolongfragment 24+0 'True' Fragment too long: True
        2 ip.fragment.count 0+0 '4' Fragment count: 4
        2 ip.reassembled.length 0+0 '32' Reassembled IPv4 length: 32
        2 ip.reassembled.data 0+32 '00:01:02:03:04:05:06:07:08:09:0a:0b:0c:0d:0e:0f:10:11:12:13:14:15:16:17:18:19:1a:1b:1c:1d:1e:1f' Reassembled IPv4 data: 000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f
        1 ip.stream 34+0 '0' Stream index: 0
        """#),
    PacketSample(
      name: "too long, 1",
      hex: """
        02000000000202000000000108004500001c0006000240fd65db0a0000010a0000021011121314151617
        """,
      protocols: ["ip", "udp"], from: 26,
      rows: #"""
        1 ip.src 26+4 '10.0.0.1' Source Address: 10.0.0.1
        1h ip.addr 26+4 '10.0.0.1' Source or Destination Address: 10.0.0.1
        1h ip.src_host 26+4 '10.0.0.1' Source Host: 10.0.0.1
        1h ip.host 26+4 '10.0.0.1' Source or Destination Host: 10.0.0.1
        1 ip.dst 30+4 '10.0.0.2' Destination Address: 10.0.0.2
        1h ip.addr 30+4 '10.0.0.2' Source or Destination Address: 10.0.0.2
        1h ip.dst_host 30+4 '10.0.0.2' Destination Host: 10.0.0.2
        1h ip.host 30+4 '10.0.0.2' Source or Destination Host: 10.0.0.2
        1 ip.stream 34+0 '0' Stream index: 0
        """#),
    PacketSample(
      name: "too long, 2",
      hex: """
        02000000000202000000000108004500002c0006200140fd45cc0a0000010a00000208090a0b0c0d0e0f
        101112131415161718191a1b1c1d1e1f
        """,
      protocols: ["ip", "udp"], from: 26,
      rows: #"""
        1 ip.src 26+4 '10.0.0.1' Source Address: 10.0.0.1
        1h ip.addr 26+4 '10.0.0.1' Source or Destination Address: 10.0.0.1
        1h ip.src_host 26+4 '10.0.0.1' Source Host: 10.0.0.1
        1h ip.host 26+4 '10.0.0.1' Source or Destination Host: 10.0.0.1
        1 ip.dst 30+4 '10.0.0.2' Destination Address: 10.0.0.2
        1h ip.addr 30+4 '10.0.0.2' Source or Destination Address: 10.0.0.2
        1h ip.dst_host 30+4 '10.0.0.2' Destination Host: 10.0.0.2
        1h ip.host 30+4 '10.0.0.2' Source or Destination Host: 10.0.0.2
        1 ip.stream 34+0 '0' Stream index: 0
        """#),
    PacketSample(
      name: "too long, 3",
      hex: """
        0200000000020200000000010800450000240006200040fd45d50a0000010a0000020001020304050607
        08090a0b0c0d0e0f
        """,
      protocols: ["ip", "udp"], from: 26,
      rows: #"""
        1 ip.src 26+4 '10.0.0.1' Source Address: 10.0.0.1
        1h ip.addr 26+4 '10.0.0.1' Source or Destination Address: 10.0.0.1
        1h ip.src_host 26+4 '10.0.0.1' Source Host: 10.0.0.1
        1h ip.host 26+4 '10.0.0.1' Source or Destination Host: 10.0.0.1
        1 ip.dst 30+4 '10.0.0.2' Destination Address: 10.0.0.2
        1h ip.addr 30+4 '10.0.0.2' Source or Destination Address: 10.0.0.2
        1h ip.dst_host 30+4 '10.0.0.2' Destination Host: 10.0.0.2
        1h ip.host 30+4 '10.0.0.2' Source or Destination Host: 10.0.0.2
        1 ip.fragments 14+24 '00:01:02:03:04:05:06:07:08:09:0a:0b:0c:0d:0e:0f:10:11:12:13:14:15:16:17' 3 IPv4 Fragments (24 bytes): #18(16), #17(24), #16(8)
        2 ip.fragment 0+16 '18' Frame: 18, payload: 0-15 (16 bytes)
        2 ip.fragment.error 8+24 '17' Frame: 17, payload: 8-31 (24 bytes)
        3 ip.fragment.overlap 8+0 'True' Fragment overlap: True
        3 ip.fragment.toolongfragment 8+0 'True' Fragment too long: True
        2 ip.fragment 16+8 '16' Frame: 16, payload: 16-23 (8 bytes)
        3 ip.fragment.overlap 16+0 'True' Fragment overlap: True
        2 ip.fragment.count 0+0 '3' Fragment count: 3
        2 ip.reassembled.length 0+0 '24' Reassembled IPv4 length: 24
        2 ip.reassembled.data 0+24 '00:01:02:03:04:05:06:07:08:09:0a:0b:0c:0d:0e:0f:10:11:12:13:14:15:16:17' Reassembled IPv4 data: 000102030405060708090a0b0c0d0e0f1011121314151617
        1 ip.stream 34+0 '0' Stream index: 0
        """#),
    PacketSample(
      name: "empty, 1",
      hex: """
        0200000000020200000000010800450000140007200040fd45e40a0000010a000002
        """,
      protocols: ["ip", "udp"], from: 26,
      rows: #"""
        1 ip.src 26+4 '10.0.0.1' Source Address: 10.0.0.1
        1h ip.addr 26+4 '10.0.0.1' Source or Destination Address: 10.0.0.1
        1h ip.src_host 26+4 '10.0.0.1' Source Host: 10.0.0.1
        1h ip.host 26+4 '10.0.0.1' Source or Destination Host: 10.0.0.1
        1 ip.dst 30+4 '10.0.0.2' Destination Address: 10.0.0.2
        1h ip.addr 30+4 '10.0.0.2' Source or Destination Address: 10.0.0.2
        1h ip.dst_host 30+4 '10.0.0.2' Destination Host: 10.0.0.2
        1h ip.host 30+4 '10.0.0.2' Source or Destination Host: 10.0.0.2
        1 ip.stream 34+0 '0' Stream index: 0
        """#),
  ]

  /// What differs when the packets are known already.
  static let secondPass: [String: String] = [
    "in order, 1": #"""
    1 ip.src 26+4 '10.0.0.1' Source Address: 10.0.0.1
    1h ip.addr 26+4 '10.0.0.1' Source or Destination Address: 10.0.0.1
    1h ip.src_host 26+4 '10.0.0.1' Source Host: 10.0.0.1
    1h ip.host 26+4 '10.0.0.1' Source or Destination Host: 10.0.0.1
    1 ip.dst 30+4 '10.0.0.2' Destination Address: 10.0.0.2
    1h ip.addr 30+4 '10.0.0.2' Source or Destination Address: 10.0.0.2
    1h ip.dst_host 30+4 '10.0.0.2' Destination Host: 10.0.0.2
    1h ip.host 30+4 '10.0.0.2' Source or Destination Host: 10.0.0.2
    1 ip.reassembled_in 14+0 '3' Reassembled IPv4 in frame: 3
    1 ip.stream 34+0 '0' Stream index: 0
    """#,
    "in order, 2": #"""
    1 ip.src 26+4 '10.0.0.1' Source Address: 10.0.0.1
    1h ip.addr 26+4 '10.0.0.1' Source or Destination Address: 10.0.0.1
    1h ip.src_host 26+4 '10.0.0.1' Source Host: 10.0.0.1
    1h ip.host 26+4 '10.0.0.1' Source or Destination Host: 10.0.0.1
    1 ip.dst 30+4 '10.0.0.2' Destination Address: 10.0.0.2
    1h ip.addr 30+4 '10.0.0.2' Source or Destination Address: 10.0.0.2
    1h ip.dst_host 30+4 '10.0.0.2' Destination Host: 10.0.0.2
    1h ip.host 30+4 '10.0.0.2' Source or Destination Host: 10.0.0.2
    1 ip.reassembled_in 14+0 '3' Reassembled IPv4 in frame: 3
    1 ip.stream 34+0 '0' Stream index: 0
    """#,
    "backwards, 1": #"""
    1 ip.src 26+4 '10.0.0.1' Source Address: 10.0.0.1
    1h ip.addr 26+4 '10.0.0.1' Source or Destination Address: 10.0.0.1
    1h ip.src_host 26+4 '10.0.0.1' Source Host: 10.0.0.1
    1h ip.host 26+4 '10.0.0.1' Source or Destination Host: 10.0.0.1
    1 ip.dst 30+4 '10.0.0.2' Destination Address: 10.0.0.2
    1h ip.addr 30+4 '10.0.0.2' Source or Destination Address: 10.0.0.2
    1h ip.dst_host 30+4 '10.0.0.2' Destination Host: 10.0.0.2
    1h ip.host 30+4 '10.0.0.2' Source or Destination Host: 10.0.0.2
    1 ip.reassembled_in 14+0 '5' Reassembled IPv4 in frame: 5
    1 ip.stream 34+0 '0' Stream index: 0
    """#,
    "conflict, 1": #"""
    1 ip.src 26+4 '10.0.0.1' Source Address: 10.0.0.1
    1h ip.addr 26+4 '10.0.0.1' Source or Destination Address: 10.0.0.1
    1h ip.src_host 26+4 '10.0.0.1' Source Host: 10.0.0.1
    1h ip.host 26+4 '10.0.0.1' Source or Destination Host: 10.0.0.1
    1 ip.dst 30+4 '10.0.0.2' Destination Address: 10.0.0.2
    1h ip.addr 30+4 '10.0.0.2' Source or Destination Address: 10.0.0.2
    1h ip.dst_host 30+4 '10.0.0.2' Destination Host: 10.0.0.2
    1h ip.host 30+4 '10.0.0.2' Source or Destination Host: 10.0.0.2
    1 ip.reassembled_in 14+0 '8' Reassembled IPv4 in frame: 8
    1 ip.stream 34+0 '0' Stream index: 0
    """#,
    "conflict, 2": #"""
    1 ip.src 26+4 '10.0.0.1' Source Address: 10.0.0.1
    1h ip.addr 26+4 '10.0.0.1' Source or Destination Address: 10.0.0.1
    1h ip.src_host 26+4 '10.0.0.1' Source Host: 10.0.0.1
    1h ip.host 26+4 '10.0.0.1' Source or Destination Host: 10.0.0.1
    1 ip.dst 30+4 '10.0.0.2' Destination Address: 10.0.0.2
    1h ip.addr 30+4 '10.0.0.2' Source or Destination Address: 10.0.0.2
    1h ip.dst_host 30+4 '10.0.0.2' Destination Host: 10.0.0.2
    1h ip.host 30+4 '10.0.0.2' Source or Destination Host: 10.0.0.2
    1 ip.reassembled_in 14+0 '8' Reassembled IPv4 in frame: 8
    1 ip.stream 34+0 '0' Stream index: 0
    """#,
    "overlap, 1": #"""
    1 ip.src 26+4 '10.0.0.1' Source Address: 10.0.0.1
    1h ip.addr 26+4 '10.0.0.1' Source or Destination Address: 10.0.0.1
    1h ip.src_host 26+4 '10.0.0.1' Source Host: 10.0.0.1
    1h ip.host 26+4 '10.0.0.1' Source or Destination Host: 10.0.0.1
    1 ip.dst 30+4 '10.0.0.2' Destination Address: 10.0.0.2
    1h ip.addr 30+4 '10.0.0.2' Source or Destination Address: 10.0.0.2
    1h ip.dst_host 30+4 '10.0.0.2' Destination Host: 10.0.0.2
    1h ip.host 30+4 '10.0.0.2' Source or Destination Host: 10.0.0.2
    1 ip.reassembled_in 14+0 '11' Reassembled IPv4 in frame: 11
    1 ip.stream 34+0 '0' Stream index: 0
    """#,
    "overlap, 2": #"""
    1 ip.src 26+4 '10.0.0.1' Source Address: 10.0.0.1
    1h ip.addr 26+4 '10.0.0.1' Source or Destination Address: 10.0.0.1
    1h ip.src_host 26+4 '10.0.0.1' Source Host: 10.0.0.1
    1h ip.host 26+4 '10.0.0.1' Source or Destination Host: 10.0.0.1
    1 ip.dst 30+4 '10.0.0.2' Destination Address: 10.0.0.2
    1h ip.addr 30+4 '10.0.0.2' Source or Destination Address: 10.0.0.2
    1h ip.dst_host 30+4 '10.0.0.2' Destination Host: 10.0.0.2
    1h ip.host 30+4 '10.0.0.2' Source or Destination Host: 10.0.0.2
    1 ip.reassembled_in 14+0 '11' Reassembled IPv4 in frame: 11
    1 ip.stream 34+0 '0' Stream index: 0
    """#,
    "tails, 1": #"""
    1 ip.src 26+4 '10.0.0.1' Source Address: 10.0.0.1
    1h ip.addr 26+4 '10.0.0.1' Source or Destination Address: 10.0.0.1
    1h ip.src_host 26+4 '10.0.0.1' Source Host: 10.0.0.1
    1h ip.host 26+4 '10.0.0.1' Source or Destination Host: 10.0.0.1
    1 ip.dst 30+4 '10.0.0.2' Destination Address: 10.0.0.2
    1h ip.addr 30+4 '10.0.0.2' Source or Destination Address: 10.0.0.2
    1h ip.dst_host 30+4 '10.0.0.2' Destination Host: 10.0.0.2
    1h ip.host 30+4 '10.0.0.2' Source or Destination Host: 10.0.0.2
    1 ip.reassembled_in 14+0 '15' Reassembled IPv4 in frame: 15
    1 ip.stream 34+0 '0' Stream index: 0
    """#,
    "tails, 2": #"""
    1 ip.src 26+4 '10.0.0.1' Source Address: 10.0.0.1
    1h ip.addr 26+4 '10.0.0.1' Source or Destination Address: 10.0.0.1
    1h ip.src_host 26+4 '10.0.0.1' Source Host: 10.0.0.1
    1h ip.host 26+4 '10.0.0.1' Source or Destination Host: 10.0.0.1
    1 ip.dst 30+4 '10.0.0.2' Destination Address: 10.0.0.2
    1h ip.addr 30+4 '10.0.0.2' Source or Destination Address: 10.0.0.2
    1h ip.dst_host 30+4 '10.0.0.2' Destination Host: 10.0.0.2
    1h ip.host 30+4 '10.0.0.2' Source or Destination Host: 10.0.0.2
    1 ip.reassembled_in 14+0 '15' Reassembled IPv4 in frame: 15
    1 ip.stream 34+0 '0' Stream index: 0
    """#,
    "tails, 3": #"""
    1 ip.src 26+4 '10.0.0.1' Source Address: 10.0.0.1
    1h ip.addr 26+4 '10.0.0.1' Source or Destination Address: 10.0.0.1
    1h ip.src_host 26+4 '10.0.0.1' Source Host: 10.0.0.1
    1h ip.host 26+4 '10.0.0.1' Source or Destination Host: 10.0.0.1
    1 ip.dst 30+4 '10.0.0.2' Destination Address: 10.0.0.2
    1h ip.addr 30+4 '10.0.0.2' Source or Destination Address: 10.0.0.2
    1h ip.dst_host 30+4 '10.0.0.2' Destination Host: 10.0.0.2
    1h ip.host 30+4 '10.0.0.2' Source or Destination Host: 10.0.0.2
    1 ip.reassembled_in 14+0 '15' Reassembled IPv4 in frame: 15
    1 ip.stream 34+0 '0' Stream index: 0
    """#,
    "too long, 1": #"""
    1 ip.src 26+4 '10.0.0.1' Source Address: 10.0.0.1
    1h ip.addr 26+4 '10.0.0.1' Source or Destination Address: 10.0.0.1
    1h ip.src_host 26+4 '10.0.0.1' Source Host: 10.0.0.1
    1h ip.host 26+4 '10.0.0.1' Source or Destination Host: 10.0.0.1
    1 ip.dst 30+4 '10.0.0.2' Destination Address: 10.0.0.2
    1h ip.addr 30+4 '10.0.0.2' Source or Destination Address: 10.0.0.2
    1h ip.dst_host 30+4 '10.0.0.2' Destination Host: 10.0.0.2
    1h ip.host 30+4 '10.0.0.2' Source or Destination Host: 10.0.0.2
    1 ip.reassembled_in 14+0 '18' Reassembled IPv4 in frame: 18
    1 ip.stream 34+0 '0' Stream index: 0
    """#,
    "too long, 2": #"""
    1 ip.src 26+4 '10.0.0.1' Source Address: 10.0.0.1
    1h ip.addr 26+4 '10.0.0.1' Source or Destination Address: 10.0.0.1
    1h ip.src_host 26+4 '10.0.0.1' Source Host: 10.0.0.1
    1h ip.host 26+4 '10.0.0.1' Source or Destination Host: 10.0.0.1
    1 ip.dst 30+4 '10.0.0.2' Destination Address: 10.0.0.2
    1h ip.addr 30+4 '10.0.0.2' Source or Destination Address: 10.0.0.2
    1h ip.dst_host 30+4 '10.0.0.2' Destination Host: 10.0.0.2
    1h ip.host 30+4 '10.0.0.2' Source or Destination Host: 10.0.0.2
    1 ip.reassembled_in 14+0 '18' Reassembled IPv4 in frame: 18
    1 ip.stream 34+0 '0' Stream index: 0
    """#,
  ]
}
