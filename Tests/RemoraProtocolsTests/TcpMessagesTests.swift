import RemoraCore
import RemoraProtocols
import RemoraTesting
import Testing

/// Messages of a byte, a length, and that many letters; cut out by rule.
private let counted = Protocol("counted", "Counted", short: "Counted") { p in
  let length = p.u16("len", "Length")
  let text = p.string("text", "Text")
  p.over("tcp.port", 7_001, framing: .lengthPrefixed(header: 2, u16At: 0, plus: 2))
  return { d throws(Malformed) in
    let count = try d.add(length)
    try d.add(text, length: Int(count))
    d.protocolColumn("Counted")
    d.info("\(count) letters", separator: ", ")
  }
}

/// Lines that end with a full stop; the protocol itself waits for the rest.
private let spoken = Protocol("spoken", "Spoken", short: "Spoken") { p in
  let text = p.string("text", "Text")
  p.over("tcp.port", 7_002)
  return { d throws(Malformed) in
    while d.remaining > 0 {
      guard let stop = d.find(UInt8(ascii: ".")) else {
        return d.wait(for: .segment, from: d.offset)
      }
      try d.add(text, length: stop)
      try d.skip(1)
    }
  }
}

/// All that comes until the stream ends.
private let letter = Protocol("letter", "Letter", short: "Letter") { p in
  let text = p.string("text", "Text")
  p.over("tcp.port", 7_003)
  return { d throws(Malformed) in
    if d.canWait { return d.wait(for: .end, from: d.start) }
    try d.add(text, length: d.remaining)
  }
}

/// Segments of a direction, each by the place of its first byte.
struct TCPSegments: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let port: UInt16
  let segments: [(place: UInt32, text: String, flags: UInt8)]
  /// By segment: the texts that were found, and `segment_data` or `reassembled_in` behind a bar.
  let answers: [String]

  init(
    _ name: String, _ port: UInt16, _ segments: [(UInt32, String, UInt8)], _ answers: [String]
  ) {
    testDescription = name
    self.port = port
    self.segments = segments.map { ($0.0, $0.1, $0.2) }
    self.answers = answers
  }

  static let data: UInt8 = 0x18
  static let fin: UInt8 = 0x11

  /// The pieces shown, their order and which frame completes what are as tshark has them for DNS
  /// (counted) and HTTP (by lines, until the end) cut in the same way.
  static let cases = [
    TCPSegments(
      "in order, two messages, the second waits", 7_001,
      [(0, "\0\u{3}a", data), (3, "bc\0\u{2}d", data), (8, "e", data)],
      ["|3", "abc|2,3|frame 1: 0-2, frame 2: 3-4", "de|1|frame 2: 0-2, frame 3: 3-3"]),
    TCPSegments(
      "a header of one byte", 7_001, [(0, "\0", data), (1, "\u{1}z", data)],
      ["|1", "z|2|frame 1: 0-0, frame 2: 1-2"]),
    TCPSegments(
      "the middle comes last", 7_001,
      [(0, "\0\u{6}ab", data), (6, "ef", data), (4, "cd", data)],
      ["|4", "|2", "abcdef|2|frame 1: 0-3, frame 3: 4-5, frame 2: 6-7"]),
    TCPSegments(
      "the first segment again", 7_001,
      [(0, "\0\u{4}ab", data), (0, "\0\u{4}ab", data), (4, "cd", data), (0, "\0\u{4}ab", data)],
      ["|4", "|4", "abcd|2|frame 1: 0-3, frame 3: 4-5", "|4"]),
    TCPSegments(
      "a later part again belongs to what is whole", 7_001,
      [(0, "\0\u{4}ab", data), (4, "cd", data), (4, "cd", data)],
      ["|4", "abcd|2|frame 1: 0-3, frame 2: 4-5", "|2|whole in 2"]),
    TCPSegments(
      "lines", 7_002, [(0, "one.tw", data), (6, "o", data), (7, ".three.f", data)],
      ["one|2", "|1", "two,three|8|frame 1: 0-1, frame 2: 2-2, frame 3: 3-9"]),
    TCPSegments(
      "until the stream ends, with data", 7_003, [(0, "dear ", data), (5, "all", fin)],
      ["|5", "dear all||frame 1: 0-4, frame 2: 5-7"]),
    TCPSegments(
      "until the stream ends, without", 7_003,
      [(0, "dear ", data), (5, "all", data), (8, "", fin)],
      ["|5", "|3", "dear all||frame 1: 0-4, frame 2: 5-7, frame 3: none"]),
    TCPSegments(
      "one segment that ends the stream", 7_003, [(0, "dear all", fin)], ["dear all|"]),
  ]

  static let syn: UInt8 = 0x02

  /// With `tcp.reassemble_out_of_order`: pieces, their order and the completing frames are as tshark
  /// has them for DNS (counted) and HTTP (lines) cut in the same way.
  static let ordered = [
    TCPSegments(
      "the start comes last", 7_001,
      [(.max, "", syn), (3, "bcd", data), (0, "\0\u{4}a", data)],
      ["|", "|3", "abcd|3|frame 3: 0-2, frame 2: 3-5"]),
    TCPSegments(
      "the second of two messages comes first", 7_001,
      [(.max, "", syn), (4, "\0\u{2}cd", data), (0, "\0\u{2}ab", data)],
      ["|", "|4", "ab,cd|4|frame 3: 0-3, frame 2: 4-7"]),
    TCPSegments(
      "back to front", 7_001,
      [(.max, "", syn), (7, "d", data), (4, "\0\u{2}c", data), (0, "\0\u{2}ab", data)],
      ["|", "|1", "|3", "ab,cd|4|frame 4: 0-3, frame 3: 4-6, frame 2: 7-7"]),
    TCPSegments(
      "a gap that is filled bit by bit", 7_001,
      [
        (.max, "", syn), (0, "\0\u{6}a", data), (7, "f", data), (3, "bc", data), (5, "de", data),
      ],
      ["|", "|3", "|1", "|2", "abcdef|2|frame 2: 0-2, frame 4: 3-4, frame 5: 5-6, frame 3: 7-7"]),
    TCPSegments(
      "a line that comes early", 7_002,
      [(.max, "", syn), (4, "two.", data), (0, "one.", data), (8, "three.", data)],
      ["|", "|4", "one,two|4|frame 3: 0-3, frame 2: 4-7", "three|"]),
    TCPSegments(
      "in order there is nothing to hold", 7_001,
      [(.max, "", syn), (0, "\0\u{3}a", data), (3, "bc", data), (5, "\0\u{1}d", data)],
      ["|", "|3", "abc|2|frame 2: 0-2, frame 3: 3-4", "d|"]),
  ]

  func packet(_ index: Int) throws -> [UInt8] {
    let segment = segments[index]
    return PacketBuilder(bytes: Array(segment.text.utf8)).tcp(
      to: port, sequence: 1_000 &+ segment.place, flags: segment.flags
    ).ipv4().ethernet().bytes
  }
}

@Suite struct TcpMessagesTests {
  private static func registry() -> Registry {
    Registry.standard.adding(counted).adding(spoken).adding(letter)
  }

  @Test(arguments: TCPSegments.cases)
  func messagesArePutTogether(_ segments: TCPSegments) throws {
    try check(segments, Self.registry())
  }

  @Test(arguments: TCPSegments.ordered)
  func segmentsAreHeldUntilThoseBeforeThem(_ segments: TCPSegments) throws {
    try check(
      segments, Self.registry().setting("tcp.reassemble_out_of_order", to: .bool(true)))
  }

  private func check(_ segments: TCPSegments, _ registry: Registry) throws {
    let test = try PacketTest(registry)
    for (i, answer) in segments.answers.enumerated() {
      let rows = try test.rows(PacketBuilder(bytes: segments.packet(i)))
      let texts = ["counted.text", "spoken.text", "letter.text"].flatMap { rows.values($0) }
      let data = rows.filter { $0.name == "tcp.segment_data" }.map { "\($0.length)" }
      var found = texts.joined(separator: ",") + "|" + data.joined(separator: ",")
      let pieces = rows.filter { $0.name == "tcp.segment" }.map { row in
        row.length == 0
          ? "frame \(row.value): none"
          : "frame \(row.value): \(row.offset)-\(row.offset + row.length - 1)"
      }
      if !pieces.isEmpty { found += "|" + pieces.joined(separator: ", ") }
      let wholeIn = rows.values("tcp.reassembled_in")
      if !wholeIn.isEmpty { found += "|whole in \(wholeIn[0])" }
      #expect(found == answer, "segment \(i + 1)")
    }
  }

  /// As in tshark 4.6.9: two ports have a protocol, and the one that was connected to decides, be it
  /// the higher one; without a SYN the lower one does.
  @Test(arguments: [
    (UInt8(0x02), UInt16(80), UInt16(20_000), "DNP 3.0"), (0x12, 80, 20_000, "DNP 3.0"),
    (0, 80, 20_000, "TCP"), (0x02, 1_080, 20_000, "DNP 3.0"), (0, 1_080, 20_000, "Socks"),
  ])
  func thePortThatWasConnectedToComesFirst(
    _ opening: UInt8, _ client: UInt16, _ server: UInt16, _ column: String
  ) throws {
    let test = try PacketTest(.standard)
    func segment(_ bytes: [UInt8], _ flags: UInt8, back: Bool = false) -> PacketBuilder {
      let (from, to) = back ? (server, client) : (client, server)
      let ends: (UInt8, UInt8) = back ? (3, 9) : (9, 3)
      return PacketBuilder(bytes: bytes).tcp(
        from: from, to: to, sequence: bytes.isEmpty ? 0 : 1, flags: flags
      ).ipv4(from: ends.0, to: ends.1).ethernet()
    }
    if opening != 0 { _ = test.columns(segment([], opening, back: opening & 0x10 != 0)) }
    let request: [UInt8] = [
      0x05, 0x64, 0x08, 0xc4, 0x04, 0x00, 0x03, 0x00, 0xb4, 0xb8, 0xc0, 0xc1, 0x0d, 0xd2, 0x2d,
    ]
    #expect(test.columns(segment(request, 0x18)).protocol == column)
  }

  @Test func damagedSegmentsDoNoHarm() throws {
    for registry in [
      Self.registry(), Self.registry().setting("tcp.reassemble_out_of_order", to: .bool(true)),
    ] {
      let test = try PacketTest(registry)
      for segments in TCPSegments.cases + TCPSegments.ordered {
        for i in segments.segments.indices {
          let packet = try PacketBuilder(bytes: segments.packet(i))
          #expect(test.everyPrefix(of: packet) == [])
          #expect(test.mutations(of: packet, rounds: 20) == [])
        }
      }
    }
  }

  @Test func aSizeBelowTheHeaderIsMalformed() throws {
    let test = try PacketTest(
      Self.registry().adding(
        Protocol("tiny", "Tiny", short: "Tiny") { p in
          p.over("tcp.port", 7_004, framing: .sized(header: 2) { _ in 1 })
          return { d throws(Malformed) in try d.skip(d.remaining) }
        }))
    let rows = test.rows(try PacketBuilder("010203").tcp(to: 7_004).ipv4().ethernet())
    #expect(rows.contains { $0.name == "_ws.malformed" })
  }
}
