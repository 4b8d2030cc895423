import Testing

/// Which port tells what a connection carries, as tshark 4.6.9 has it: where the SYN was seen that
/// of the server, and of clients only 20.
@Suite struct TcpClientPortTests {
  struct Conversation: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let expected: [String]
    /// A SYN, then a line of text.
    let packets: [String]
  }

  @Test(arguments: conversations) func theProtocolIsThatOfTshark(_ sample: Conversation) {
    let packets = sample.packets.map(PacketRows.bytes)
    let rows = PacketRows.rows(of: packets, in: ["smtp", "ftp-data", "http"]).last ?? []
    let heads = rows.filter { $0.hasPrefix("0 ") }.compactMap {
      $0.split(separator: " ").dropFirst().first
    }
    #expect(heads.map(String.init) == sample.expected)
  }

  static let conversations: [Conversation] = [
    Conversation(
      testDescription: "mail port of a client", expected: [],
      packets: [
        """
        02020202020204040404040408004500002800010000400600000a0000010a00000200199c41000000000000
        00005002200000000000
        """,
        """
        02020202020204040404040408004500002e00010000400600000a0000010a00000200199c41000000010000
        000150182000000000004e4f4f500d0a
        """,
      ]),
    Conversation(
      testDescription: "data port of a client", expected: ["ftp-data"],
      packets: [
        """
        02020202020204040404040408004500002800010000400600000a0000010a00000200149c41000000000000
        00005002200000000000
        """,
        """
        02020202020204040404040408004500002e00010000400600000a0000010a00000200149c41000000010000
        000150182000000000004e4f4f500d0a
        """,
      ]),
    Conversation(
      testDescription: "data port of a client of HTTP", expected: [],
      packets: [
        """
        02020202020204040404040408004500002800010000400600000a0000010a00000200140050000000000000
        00005002200000000000
        """,
        """
        02020202020204040404040408004500002e00010000400600000a0000010a00000200140050000000010000
        000150182000000000004e4f4f500d0a
        """,
      ]),
    Conversation(
      testDescription: "mail port of a server", expected: ["smtp"],
      packets: [
        """
        02020202020204040404040408004500002800010000400600000a0000010a0000029c410019000000000000
        00005002200000000000
        """,
        """
        02020202020204040404040408004500002e00010000400600000a0000010a0000029c410019000000010000
        000150182000000000004e4f4f500d0a
        """,
      ]),
  ]
}
