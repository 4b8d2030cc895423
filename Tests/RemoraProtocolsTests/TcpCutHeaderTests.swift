import Testing

/// Segments that end inside their own header, and headers that say what cannot be, against
/// tshark 4.6.9.
@Suite struct TcpCutHeaderTests {
  /// Ethernet, IPv4, and a SYN with a header of 40 bytes.
  private static let head = """
    00000000000000000000000008004500003c00010000400666ba0a0000010a00000204d20050000000640000
    0000a00203e800000000
    """
  /// MSS, SACK permitted, timestamps, nothing, window scale.
  private static let options = "020405b40402080a112233445566778801030307"

  struct Cut: Sendable, CustomTestStringConvertible {
    /// Bytes of options that are there.
    let kept: Int
    /// The last option's item, and its place.
    let option: String?
    /// Whether it was begun: an option that is longer than the packet is another fault than one
    /// that is not there.
    let isBegun: Bool

    var testDescription: String { "\(kept)" }
  }

  static let cuts: [Cut] = [
    Cut(kept: 1, option: nil, isBegun: false),
    Cut(kept: 2, option: "mss 54+2", isBegun: true),
    Cut(kept: 3, option: "mss 54+3", isBegun: true),
    Cut(kept: 4, option: "mss 54+4", isBegun: false),
    Cut(kept: 5, option: "mss 54+4", isBegun: false),
    Cut(kept: 6, option: "sack_perm 58+2", isBegun: false),
    Cut(kept: 8, option: "timestamp 60+2", isBegun: true),
    Cut(kept: 15, option: "timestamp 60+9", isBegun: true),
    Cut(kept: 16, option: "timestamp 60+10", isBegun: false),
    Cut(kept: 17, option: "nop 70+1", isBegun: false),
    Cut(kept: 19, option: "wscale 71+2", isBegun: true),
  ]

  @Test(arguments: cuts) func anOptionThatWasBegunIsToldFromOneThatIsNotThere(_ cut: Cut) {
    let bytes = PacketRows.bytes(Self.head + Self.options.prefix(cut.kept * 2))
    let rows = PacketRows.rows(of: [bytes], in: ["tcp", "_ws.malformed"])[0]
    let names = ["mss", "sack_perm", "timestamp", "nop", "wscale"]
    let option = rows.last { row in names.contains { row.contains(" tcp.options.\($0) ") } }
    if let expected = cut.option {
      #expect(option?.contains(" tcp.options.\(expected) ") == true)
    } else {
      #expect(option == nil)
    }
    let fault =
      cut.isBegun ? ": length of contained item exceeds length of containing item]" : "]"
    #expect(rows.contains { $0.hasSuffix("[Malformed Packet: TCP\(fault)") })
  }

  /// The end of the list, and then something that is no zero: what the list lacks is not said.
  @Test(arguments: [
    ("020405b40001ff00", 0), ("020405b400000000", 1), ("0101010100000000", 2),
    ("010101010000ff00", 0),
  ]) func whatIsBehindTheEndSilencesWhatIsAbsent(_ options: String, _ remarks: Int) {
    let head = Self.head.replacing("4500003c", with: "45000030").replacing("a00203", with: "700203")
    let rows = PacketRows.rows(of: [PacketRows.bytes(head + options)], in: ["tcp"])[0]
    #expect(rows.count { $0.contains(".absent ") } == remarks)
  }

  /// What a reset says is ASCII; a byte that is none is one character that is not known.
  @Test(arguments: [("6162006364", "ab", true), ("c4b16162", "\u{fffd}\u{fffd}ab", false)])
  func aResetsReasonIsASCII(_ text: String, _ shown: String, _ hasStray: Bool) {
    let size = 40 + text.count / 2
    let head = Self.head.replacing("4500003c", with: "450000\(size < 45 ? "2c" : "2d")")
      .replacing("a00203", with: "501403")
    let rows = PacketRows.rows(
      of: [PacketRows.bytes(head + text)], in: ["tcp", "_ws.string"])[0]
    #expect(rows.contains { $0.hasSuffix("Reset cause: \(shown)") })
    #expect(rows.contains { $0.contains("trailing_stray_characters") } == hasStray)
  }
}
