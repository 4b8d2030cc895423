import Foundation
import RemoraCore
import RemoraFilter
import RemoraProtocols
import Testing

@testable import Remora

/// What goes with filters on the command line: files of filters and sets, completion, parts.
struct FilterCommandTests {
  static let registry = try? Registry.standard.knowing(KnownFields()).sealed()

  @Test(arguments: [
    ("tcp.port == 80 # web", "tcp.port == 80 "), ("# all", ""), ("ip.src #1 == 1.2.3.4", nil),
    ("http.host == \"a # b\" # c", "http.host == \"a # b\" "), ("a#1", nil), ("  #x", "  "),
    ("http.host == \"\\\" # b\"", nil), ("ip #", "ip "),
  ])
  func commentsAreLeftOutOfFilterFiles(_ line: String, _ rest: String?) {
    #expect(FilterFile.withoutComment(line[...]) == (rest ?? line)[...])
  }

  @Test func filterFilesHaveLinesAndSets() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "remora-\(ProcessInfo.processInfo.processIdentifier)-filters")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try "10.0.0.1 # one\n10.0.0.2, 10.1.0.0/16\n\n".write(
      to: folder.appendingPathComponent("hosts.txt"), atomically: true, encoding: .utf8)
    try "# Web.\nset hosts hosts.txt\ntcp.port in {80, 443} and\n  ip.addr in hosts\n".write(
      to: folder.appendingPathComponent("web"), atomically: true, encoding: .utf8)
    let file = try FilterFile(path: folder.appendingPathComponent("web").path)
    #expect(file.sets == ["hosts": "10.0.0.1,\n10.0.0.2,\n10.1.0.0/16"])
    var options = FilterOptions()
    options.sets = file.sets
    let filter = try Filter(
      file.text, registry: try #require(Self.registry), options: options)
    #expect(filter.expandedText.hasSuffix("ip.addr in {10.0.0.1,\n10.0.0.2,\n10.1.0.0/16}"))
    #expect(throws: UsageError.self) { try FilterFile(path: "/nonexistent") }
    #expect(throws: UsageError.self) { try FilterFile.sets(["name"]) }
  }

  @Test(arguments: [
    ("tcp.fl", "tcp.flags", 0), ("ip and tcp.fl", "tcp.flags", 7), ("tc", "tcp", 0),
    ("tcp.flags.s", "tcp.flags.syn", 0), ("upp", "upper(", 0), ("not ar", "arp", 4),
    ("ip.proto == ", "\"TCP\"", 12), ("ip.proto == \"UD", "\"UDP\"", 12),
    ("ip.proto in {", "\"TCP\"", 13), ("tcp.port ", "==", 9), ("tcp.port in ", "{", 12),
    ("tcp.port == 80 ", "and", 15), ("tcp.port == 80 a", "and", 15),
    (
      "http3.frame_t",
      "http3.frame_type", 0
    ), ("", "tcp", 0),
  ])
  func whatMayComeNextIsOffered(_ text: String, _ wanted: String, _ start: Int) throws {
    let completion = Completion(text, registry: try #require(Self.registry))
    #expect(completion.candidates.contains { $0.text == wanted })
    #expect(completion.start == start)
  }

  @Test func partsOfAFilterAreListedInTheOrderOfTheText() throws {
    let filter = try Filter(
      "(tcp.port == 80 and any ip.addr == 1.2.3.4 and len(frame) > 5) or not udp",
      registry: try #require(Self.registry))
    let parts = filter.parts()
    #expect(
      parts.map { $0.junction ?? $0.text } == [
        "or", "and", "tcp.port == 80", "any ip.addr == 1.2.3.4", "len(frame) > 5", "not", "udp",
      ])
    #expect(parts.map(\.depth) == [0, 1, 2, 2, 2, 1, 2])
    #expect(parts.map(\.fields) == [[], [], ["tcp.port"], ["ip.addr"], ["frame"], [], ["udp"]])
  }

  /// In the shape of Wireshark's tester.
  @Test func theTesterListsSteps() throws {
    let registry = try #require(Self.registry)
    let filter = try Filter("ip.src == 10.0.0.1 and not tcp", registry: registry)
    #expect(
      filter.testerListing(types: true, registry: registry) == """
         0000 READ_TREE          ip.src <FT_IPv4> -> R0
         0001 IF_FALSE_GOTO      6
         0002 ANY_EQ             R0 == 10.0.0.1 <FT_IPv4>
         0003 IF_FALSE_GOTO      6
         0004 CHECK_EXISTS       tcp <FT_PROTOCOL>
         0005 NOT
         0006 RETURN

        """)
  }

  @Test func jumpsToJumpsAreThreaded() throws {
    let registry = try #require(Self.registry)
    let filter = try Filter("tcp or udp or arp", registry: registry)
    let steps = { (threads: Bool) in
      filter.testerListing(types: false, threads: threads, registry: registry)
        .split(separator: "\n").filter { $0.contains("GOTO") }.map { $0.split(separator: " ") }
    }
    #expect(steps(true).map { $0.suffix(2) } == [["IF_TRUE_GOTO", "5"], ["IF_TRUE_GOTO", "5"]])
    #expect(steps(false).map { $0.suffix(2) } == [["IF_TRUE_GOTO", "3"], ["IF_TRUE_GOTO", "5"]])
  }

  @Test func thePlanIsInWords() throws {
    let registry = try #require(Self.registry)
    let filter = try Filter("tcp.port in {80, 443} or not len(frame) > 5", registry: registry)
    let lines = filter.explain(.plan, registry: registry).split(separator: "\n")
    #expect(
      lines.prefix(2) == ["direct: any tcp.port in set of 2 constants", "full: any len(frame) > 5"])
    #expect(lines.count == 4)
  }

  @Test func aNameThatCouldBeBytesIsWarnedOf() throws {
    let registry = try #require(Self.registry)
    for text in ["frame[37] == fc", "frame contains fc"] {
      let filter = try Filter(text, registry: registry)
      #expect(
        filter.warnings.first?.message.hasPrefix(
          "Interpreting \"fc\" as Fibre Channel instead of Byte sequence") == true)
    }
  }

  @Test(arguments: [
    ("tcp.flags.syn && !tcp.flags.ack", "flag-presence", "tcp.flags.syn && tcp.flags.ack == 0"),
    ("ip.addr != 10.0.0.1", "not-equal", "!(ip.addr == 10.0.0.1)"),
    ("tcp.port !== 80", "some-differ", "!(tcp.port == 80)"),
    ("tcp.flags == 2", "whole-flags", "tcp.flags & 2"),
    ("http.host == \"*.com\"", "wildcard", "http.host matches r\"^.*\\.com$\""),
    ("http.host matches \"a.b\"", "loose-dot", "http.host contains \"a.b\""),
    ("ip.src == 10.0.0.5/8", "host-bits", "ip.src == 10.0.0.0/8"),
    ("ip == 10.0.0.1", "protocol-value", "ip.addr == 10.0.0.1"),
    ("upper(http.host) != \"A\"", "empty-list", "(upper(http.host) and upper(http.host) != \"A\")"),
    ("all tcp.port not in {80}", "all-not-in", nil), ("http.host contains \"\"", "empty-part", nil),
    ("ip.ttl > 5 and ip.ttl < 3", "empty-range", nil),
  ])
  func lintsSayWhatToWriteInstead(_ text: String, _ code: String, _ fixed: String?) throws {
    let registry = try #require(Self.registry)
    let hint = try #require(
      try Filter(text, registry: registry).hints.last { $0.code == code })
    #expect(hint.fixes.first?.applied(to: text) == fixed)
    if let fixed { _ = try Filter(fixed, registry: registry) }
  }
}
