import RemoraCore
import RemoraProtocols
import RemoraReport
import RemoraTesting
import Testing

/// Dissects a case's segments with the fields of `tcp.life` and nothing else.
private struct LifeReader: ~Copyable {
  private var report: RowsReport
  private var dissector: Dissector
  private var time: Int64 = 1_700_000_000
  private var number: UInt32 = 0

  private static let standard = Result { try Registry.standard.sealed() }

  init(revisits: Bool = false) throws {
    let registry = try Self.standard.get()
    var needs = Needs()
    needs.revisits = revisits
    for field in registry.fields where field.name.hasPrefix("tcp.life") { needs.want(field.id) }
    report = RowsReport(ReportContext(registry: registry))
    dissector = Dissector(registry: registry, needs: needs)
  }

  mutating func rewind() {
    time = 1_700_000_000
    number = 0
  }

  mutating func read(_ line: Substring, isRevisit: Bool = false) -> String {
    let words = line.split(separator: " ").prefix { $0 != "=>" }
    let letters: [Character: UInt8] = ["F": 1, "S": 2, "R": 4, "P": 8, "A": 16]
    let isClient = words[0] == "c"
    let flags = words[1].reduce(0 as UInt8) { $0 | (letters[$1] ?? 0) }
    let option = words.first { $0.hasPrefix("o=") }
    let options = option.flatMap { try? Hex(String($0.dropFirst(2))).bytes } ?? []
    time += words.first { $0.hasPrefix("+") }.flatMap { Int64($0.dropFirst()) } ?? 0
    number += 1
    let data = [UInt8](repeating: 0x61, count: Int(words[4]) ?? 0)
    let packet = PacketBuilder(bytes: data).tcp(
      from: isClient ? 40_000 : 60, to: isClient ? 60 : 40_000, sequence: UInt32(words[2]) ?? 0,
      acknowledgement: UInt32(words[3]) ?? 0, flags: flags, options: options
    ).ipv4(from: isClient ? 1 : 2, to: isClient ? 2 : 1)
    var about = RecordInfo(
      originalLength: packet.bytes.count, number: number,
      time: AbsoluteTime(seconds: time, nanoseconds: 0), linkType: 101)
    about.isRevisit = isRevisit
    packet.bytes.withUnsafeBytes { dissector.dissect(PacketRecord(bytes: $0, about: about)) }
    return said()
  }

  /// What the fields say, as the cases write it.
  private mutating func said() -> String {
    let rows = report.rows(dissector.tree).map {
      (name: String($0.name.dropFirst(9)), value: $0.value)
    }
    func all(_ name: String) -> [String] { rows.filter { $0.name == name }.map(\.value) }
    var out = "\(all("client").first ?? "-") \(all("server").first ?? "-")"
    for step in all("handshake") { out += " handshake=\(step)" }
    for step in all("close") { out += " close=\(step)" }
    if !all("repeated").isEmpty { out += " again" }
    for right in all("valid") { out += right == "True" ? " right" : " wrong" }
    if !all("half_open").isEmpty { out += " half-open" }
    if !all("half_closed").isEmpty { out += " half-closed" }
    let events = all("event")
    if !events.isEmpty { out += " " + events.joined(separator: ", ") }
    let problems = all("problem")
    if !problems.isEmpty { out += "; " + problems.joined(separator: ", ") }
    return out
  }
}

@Suite struct TcpLifeTests {
  private static func expectation(_ line: Substring) -> String? {
    guard let arrow = line.firstIndex(of: "=") else { return nil }
    var rest = line[arrow...]
    while !rest.hasPrefix("=> ") {
      guard let next = rest.dropFirst().firstIndex(of: "=") else { return nil }
      rest = rest[next...]
    }
    return String(rest.dropFirst(3))
  }

  /// States by hand from RFC 9293, in the situations that the cases are named after.
  @Test(arguments: tcpOpenings + tcpClosings + tcpResets)
  func bothEndsAreInTheStatesOfTheStandard(_ situation: TCPLifeCase) throws {
    var reader = try LifeReader()
    for line in situation.lines {
      let said = reader.read(line)
      guard let expected = Self.expectation(line) else { continue }
      #expect(said == expected, "\(line)")
    }
  }

  @Test(arguments: tcpOpenings + tcpClosings + tcpResets)
  func aSecondLookTellsTheSame(_ situation: TCPLifeCase) throws {
    var reader = try LifeReader(revisits: true)
    let first = situation.lines.map { reader.read($0) }
    reader.rewind()
    let second = situation.lines.map { reader.read($0, isRevisit: true) }
    #expect(first == second)
  }

  @Test func wholeTreesAreWithoutThem() throws {
    let packet = PacketBuilder(bytes: []).tcp(to: 80, flags: 2).ipv4().ethernet()
    #expect(try !PacketTest(.standard).rows(packet).contains { $0.name.hasPrefix("tcp.life") })
    var asked = Registry.standard
    asked.preferences["tcp.life"] = .bool(true)
    #expect(
      try PacketTest(asked).rows(packet).values("tcp.life.state") == ["SYN_SENT", "SYN_RCVD"])
  }

  @Test func bothNumbersStandInTheSummaryOnRequest() throws {
    var asked = Registry.standard
    asked.preferences["tcp.both_numbers"] = .bool(true)
    let packet = PacketBuilder(bytes: []).tcp(
      to: 80, sequence: 2_845_987_221, acknowledgement: 0, flags: 2
    ).ipv4().ethernet()
    #expect(
      try PacketTest(asked).columns(packet).info
        == "50000 → 80 [SYN] Seq=0 (2845987221) Win=65535 Len=0")
  }
}
