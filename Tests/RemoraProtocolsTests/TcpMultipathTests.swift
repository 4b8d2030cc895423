import RemoraTesting
import Testing

/// A segment, its option of multipath TCP, and what tshark 4.6.9 says of it: `mptcp.stream`,
/// `.master`, `.analysis.subflows`, `.expected_token`, `.ack` and `.dss.dsn`.
struct MultipathCase: Sendable {
  let source, destination: UInt16
  let flags: UInt8
  let count: Int
  let options, expected: String

  init(
    _ source: UInt16, _ destination: UInt16, _ flags: UInt8, _ count: Int, _ options: String,
    _ expected: String
  ) {
    self.source = source
    self.destination = destination
    self.flags = flags
    self.count = count
    self.options = options
    self.expected = expected
  }

  /// Server's port 80; 1000 opens the connection and 1001 joins it.
  var packet: [UInt8] {
    get throws {
      let isAnswer = source == 80
      return try PacketBuilder(String(repeating: "61", count: count)).tcp(
        from: source, to: destination, sequence: 1,
        acknowledgement: flags & 0x10 != 0 ? 1 : 0, flags: flags,
        options: PacketRows.bytes(options)
      ).ipv4(from: isAnswer ? 2 : 1, to: isAnswer ? 1 : 2).ethernet().bytes
    }
  }

  /// RFC 8684: the connection opens with version 1, a second one joins, numbers have 32 and 64
  /// bits, and mappings end with a length of 0 and DATA_FIN.
  static let all: [MultipathCase] = [
    MultipathCase(1000, 80, 0x02, 0, "1e040101", ";;;;;"),
    MultipathCase(80, 1000, 0x12, 0, "1e0c01010b0c0d0e0f101112", "0;True;0;1885246832;;"),
    MultipathCase(
      1000, 80, 0x10, 0, "1e14010101020304050607080b0c0d0e0f101112", "0;True;0;1719930330;;"),
    MultipathCase(
      1000, 80, 0x18, 5, "1e16010101020304050607080b0c0d0e0f10111200050101", "0;True;0;1719930330;;"
    ),
    MultipathCase(80, 1000, 0x10, 0, "1e082001d29d6f78", "0;True;0;;6;"),
    MultipathCase(80, 1000, 0x18, 3, "1e122005d29d6f78275a21850000000100030101", "0;True;0;;6;1"),
    MultipathCase(1000, 80, 0x10, 0, "1e0c2003b926d3d6275a2188", "0;True;0;;4;"),
    MultipathCase(1001, 80, 0x02, 0, "1e0c1001705e957000001234", "0;False;1 0;;;"),
    MultipathCase(80, 1001, 0x12, 0, "1e101001313233343536373800005678", "0;False;1 0;;;"),
    MultipathCase(
      1001, 80, 0x10, 0, "1e1810007878787878787878787878787878787878787878", "0;False;1 0;;;"),
    MultipathCase(80, 1001, 0x10, 0, "1e082001d29d6f78", "0;False;1 0;;6;"),
    MultipathCase(
      1001, 80, 0x18, 6, "1e1a200fb926d3d6275a2188f5a101d3d29d6f780000000100060101",
      "0;False;1 0;;4;6"),
    MultipathCase(
      80, 1001, 0x18, 4, "1e1c200ff5a101d3d29d6f7eb926d3d6275a21880000000100041234",
      "0;False;1 0;;12;4"),
    MultipathCase(1001, 80, 0x18, 4, "", ";;;;;"),
    MultipathCase(
      1001, 80, 0x18, 1, "1e1a201fb926d3d6275a218cf5a101d3d29d6f820000000700000101",
      "0;False;1 0;;8;16"),
    MultipathCase(
      1000, 80, 0x11, 0, "1e1a201fb926d3d6275a218cf5a101d3d29d6f860000000000010101",
      "0;True;1 0;;8;20"),
    MultipathCase(80, 1000, 0x11, 0, "1e0c2003f5a101d3d29d6f87", "0;True;1 0;;21;"),
  ]
}

@Suite struct TcpMultipathTests {
  private static let names = [
    "mptcp.stream", "mptcp.master", "mptcp.analysis.subflows", "mptcp.expected_token", "mptcp.ack",
    "mptcp.dss.dsn",
  ]

  private func answers(of rows: [String]) -> String {
    TcpMultipathTests.names.map { name in
      rows.compactMap { row -> String? in
        let parts = row.split(separator: "'", omittingEmptySubsequences: false)
        guard parts.count > 1, row.contains(" \(name) ") else { return nil }
        return parts[1].last == " " ? String(parts[1].dropLast()) : String(parts[1])
      }.joined(separator: ",")
    }.joined(separator: ";")
  }

  @Test func twoConnectionsCarryOneStreamOfData() throws {
    let packets = try MultipathCase.all.map { try $0.packet }
    let rows = PacketRows.rows(of: packets, in: ["tcp"])
    #expect(rows.map(answers) == MultipathCase.all.map(\.expected))
    let again = PacketRows.rows(of: packets, in: ["tcp"], revisiting: true)
    // As they are in the end: both subflows are known from the first packet on.
    #expect(again.first.map(answers) == "0;True;1 0;;;")
    #expect(
      again[4...].map(answers)
        == MultipathCase.all[4...].map {
          $0.expected.replacing("True;0;", with: "True;1 0;")
        })
  }

  /// Subtype and length decide what an option holds; values by hand from RFC 8684 section 3.4.1.
  @Test(arguments: [
    ("1e080100c0000201", ["ipv4"]), ("1e0a010000000000", ["ipv4", "port"]),
    ("1e10", ["ipv4", "addaddrtrunchmac"]), ("1e12", ["ipv4", "port", "addaddrtrunchmac"]),
    ("1e14", ["ipv6"]), ("1e16", ["ipv6", "port"]), ("1e1c", ["ipv6", "addaddrtrunchmac"]),
    ("1e1e", ["ipv6", "port", "addaddrtrunchmac"]), ("1e09", []),
  ])
  func anAddressIsTakenByTheOptionsLength(_ head: String, _ fields: [String]) throws {
    let length = PacketRows.bytes(head)[1]
    let option = [0x1e, length, 0x30, 5] + Array(repeating: 7, count: Int(length) - 4) + [1, 1]
    let packet = try PacketBuilder("61").tcp(to: 80, options: option.map { UInt8($0) }).ipv4()
      .ethernet().bytes
    let rows = PacketRows.rows(of: [packet], in: ["tcp"])[0]
    for name in ["ipv4", "ipv6", "port", "addaddrtrunchmac"] {
      let isShown = rows.contains { $0.contains(" tcp.options.mptcp.\(name) ") }
      #expect(isShown == fields.contains(name), "\(name)")
    }
    #expect(PacketRows.survivesEveryPrefix(of: packet))
  }
}
