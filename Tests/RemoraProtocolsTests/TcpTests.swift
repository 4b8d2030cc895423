import RemoraCore
import RemoraProtocols
import RemoraReport
import RemoraTesting
import Testing

/// A connection, segment by segment, and what is said of each.
struct TCPTrace: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let segments: String
  let answers: String

  init(_ name: String, segments: String, answers: String) {
    testDescription = name
    self.segments = segments
    self.answers = answers
  }

  /// A packet of the trace: an IPv4 datagram without checksums, and when it came.
  struct Packet {
    var bytes: [UInt8]
    /// Microseconds since the packet before.
    var pause: Int64
  }

  var packets: [Packet] { segments.split(separator: "\n").compactMap(Self.packet) }

  private static func packet(_ line: Substring) -> Packet? {
    let words = line.split(separator: " ")
    guard words.count >= 7, let pause = Int64(words[1]), let sequence = UInt32(words[3]),
      let acknowledgment = UInt32(words[4]), let length = Int(words[5]),
      let window = UInt16(words[6]),
      let options = try? Hex(words[7...].joined(separator: " ")).bytes
    else { return nil }
    let letters: [Character: UInt8] = ["F": 1, "S": 2, "R": 4, "P": 8, "A": 16, "U": 32]
    let flags = words[2].reduce(0 as UInt8) { $0 | (letters[$1] ?? 0) }
    let isClient = words[0] == "c"
    let ports: (UInt16, UInt16) = isClient ? (40_000, 60_000) : (60_000, 40_000)
    let size = 20 + options.count
    var bytes: [UInt8] = [0x45, 0]
    func put(_ value: UInt64, _ count: Int) {
      for i in 0..<count {
        bytes.append(UInt8(truncatingIfNeeded: value >> UInt64(8 * (count - 1 - i))))
      }
    }
    put(UInt64(20 + size + length), 2)
    bytes += [0, 0, 0, 0, 64, 6, 0, 0, 10, 0, 0, isClient ? 1 : 2, 10, 0, 0, isClient ? 2 : 1]
    put(UInt64(ports.0), 2)
    put(UInt64(ports.1), 2)
    put(UInt64(sequence), 4)
    put(UInt64(acknowledgment), 4)
    put(UInt64(size / 4) << 4, 1)
    put(UInt64(flags), 1)
    put(UInt64(window), 2)
    bytes += [0, 0, 0, 0] + options + [UInt8](repeating: 0xe5, count: length)
    return Packet(bytes: bytes, pause: pause)
  }
}

/// Dissects traces and says in one line what came out.
struct TCPTraceReader: ~Copyable {
  private static let items = [
    "completeness", "connection.fin_active", "connection.fin_passive", "segment_data",
    "analysis.acks_frame", "analysis.ack_rtt", "analysis.initial_rtt", "analysis.bytes_in_flight",
    "analysis.push_bytes_sent", "analysis.rto", "analysis.rto_frame", "analysis.ambiguous_ack",
    "analysis.partial_ack", "analysis.tfo_syn", "analysis.tfo_ack", "analysis.tfo_ignored",
  ]
  private var report: RowsReport
  private var dissector: Dissector

  init(_ registry: SealedRegistry, revisits: Bool = false) {
    var needs = Needs.everything
    needs.revisits = revisits
    report = RowsReport(ReportContext(registry: registry))
    dissector = Dissector(registry: registry, needs: needs)
  }

  /// - Returns: for each packet, the Info column and the items of the analysis.
  mutating func read(_ packets: [TCPTrace.Packet], isRevisit: Bool = false) -> [String] {
    var time: Int64 = 1_700_000_000_000_000_000
    var lines: [String] = []
    for (i, packet) in packets.enumerated() {
      time += packet.pause * 1_000
      var about = RecordInfo(
        originalLength: packet.bytes.count, number: UInt32(truncatingIfNeeded: i + 1),
        time: AbsoluteTime(
          seconds: time / 1_000_000_000,
          nanoseconds: Int32(truncatingIfNeeded: time % 1_000_000_000)), linkType: 101)
      about.isRevisit = isRevisit
      packet.bytes.withUnsafeBytes { dissector.dissect(PacketRecord(bytes: $0, about: about)) }
      lines.append(line())
    }
    return lines
  }

  private mutating func line() -> String {
    var words: [String] = []
    for row in report.rows(dissector.tree) where row.name.hasPrefix("tcp.") {
      let name = String(row.name.dropFirst(4))
      guard Self.items.contains(name) else { continue }
      let word = name.hasPrefix("analysis.") ? String(name.dropFirst(9)) : name
      if name == "segment_data" {
        words.append("\(word)=\(row.length) bytes")
      } else {
        words.append(row.value.isEmpty ? word : "\(word)=\(row.value)")
      }
    }
    return (["\(report.columns(dissector.tree).info)"] + words).joined(separator: " ")
  }
}

@Suite struct TcpTests {
  private static func expected(_ trace: TCPTrace) -> [String] {
    var lines: [String] = []
    for line in trace.answers.split(separator: "\n") {
      if line.hasPrefix(" ") {
        lines[lines.count - 1] += " " + line.drop { $0 == " " }
      } else {
        lines.append(String(line))
      }
    }
    return lines
  }

  /// Values from tshark 4.6.9.
  @Test(arguments: tcpTraces)
  func everySegmentIsWhatTsharkSays(_ trace: TCPTrace) throws {
    var reader = TCPTraceReader(try Registry.standard.sealed())
    #expect(reader.read(trace.packets) == Self.expected(trace))
  }

  /// A second look at a packet tells the same, but for what only the end of the capture knows.
  @Test(arguments: tcpTraces)
  func aSecondLookTellsTheSame(_ trace: TCPTrace) throws {
    var reader = TCPTraceReader(try Registry.standard.sealed(), revisits: true)
    func strip(_ lines: [String]) -> [String] {
      lines.map { line in
        let late = [
          "completeness=", "initial_rtt=", "client.contiguity_count=", "server.contiguity_count=",
        ]
        return line.split(separator: " ").filter { word in
          !late.contains { word.hasPrefix($0) }
        }.joined(separator: " ")
      }
    }
    let first = strip(reader.read(trace.packets))
    #expect(strip(reader.read(trace.packets, isRevisit: true)) == first)
  }

  @Test(arguments: tcpTraces)
  func noPrefixBreaksASegment(_ trace: TCPTrace) throws {
    let test = try PacketTest(.standard, linkType: 101)
    for packet in trace.packets.prefix(2) {
      let builder = PacketBuilder(bytes: packet.bytes)
      #expect(test.everyPrefix(of: builder) == [])
    }
  }

  @Test func noBytesBreakAConnection() throws {
    let test = try PacketTest(.standard, linkType: 101)
    let packets = tcpTraces.flatMap(\.packets)
    for packet in packets.prefix(4) {
      #expect(test.mutations(of: PacketBuilder(bytes: packet.bytes), rounds: 20) == [])
    }
  }

  /// Values from tshark 4.6.9: a NOP that begins a word, behind others, begins the count anew.
  @Test(arguments: [
    ("01010101", true), ("0204 05b4 01 01 01 01", true), ("01 01 0204 05b4 01 01", true),
    ("01 0402 01 0402 01 01", true), ("01 01 0402 01 0402 01", false),
    ("0402 01 01 01 01 0402", false), ("01 030307 01 01 01 01", false),
    ("01 01 0402 01 01 0000", false), ("0204 05b4 01 01 080a 0000 0000 0000 0000", false),
  ])
  func fourNoOperations(_ options: String, _ isRemarked: Bool) throws {
    let trace = TCPTrace("", segments: "c 0 S 1000 0 0 8000 \(options)", answers: "")
    let registry = try Registry.standard.sealed()
    var dissector = Dissector(registry: registry, needs: .everything)
    var report = RowsReport(ReportContext(registry: registry))
    for packet in trace.packets {
      let about = RecordInfo(
        originalLength: packet.bytes.count, number: 1,
        time: AbsoluteTime(seconds: 0, nanoseconds: 0), linkType: 101)
      packet.bytes.withUnsafeBytes { dissector.dissect(PacketRecord(bytes: $0, about: about)) }
      let names = report.rows(dissector.tree).map(\.name)
      #expect(names.contains("tcp.nop") == isRemarked)
    }
    #expect(trace.packets.count == 1)
  }

  /// Values from tshark 4.6.9, `-o tcp.read_seq_as_syn_cookie:TRUE` and others.
  @Test func preferencesChangeWhatIsSaid() throws {
    var registry = Registry.standard
    registry.preferences = [
      "tcp.read_seq_as_syn_cookie": .bool(true), "tcp.default_window_scaling": .text("3"),
      "tcp.dissect_experimental_options_rfc6994": .bool(false),
    ]
    let sealed = try registry.sealed()
    var dissector = Dissector(registry: sealed, needs: .everything)
    var report = RowsReport(ReportContext(registry: sealed))
    let line = "c 0 A 2882400018 5 10 1000 0101080a1234567800000000 fd060102 0304 0101"
    let trace = TCPTrace("", segments: line, answers: "")
    let packet = try #require(trace.packets.first)
    let about = RecordInfo(
      originalLength: packet.bytes.count, number: 1,
      time: AbsoluteTime(seconds: 0, nanoseconds: 0), linkType: 101)
    packet.bytes.withUnsafeBytes { dissector.dissect(PacketRecord(bytes: $0, about: about)) }
    let labels = report.rows(dissector.tree).map(\.label)
    for label in [
      "1010 1... = SYN Cookie Time: 21", ".... .011 = SYN Cookie Maximum Segment Size: 3",
      "SYN Cookie hash: 0xcdef12",
      "Window size scaling factor: 8 (missing - taken from preference)",
      "0001 0010  0011 0100  0101 0110  01.. .... = SYN Cookie Timestamp: "
        + "Sep  5, 1979 22:50:40 UTC", ".... 1000 = SYN Cookie WScale: 8", "Data: 01020304",
    ] { #expect(labels.contains(label)) }
    #expect(report.columns(dissector.tree).info.hasSuffix(" Exp=1"))
  }
}
