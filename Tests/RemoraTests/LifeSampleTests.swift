import Foundation
import RemoraCore
import RemoraProtocols
import RemoraReport
import Testing

@testable import Remora

/// What is said of connections that were made for the purpose, against what the kernels of both
/// ends said of them while they were recorded (`samples/life.py`).
struct LifeSampleTests {
  private static let registry = Result { try Registry.standard.sealed() }

  /// What a tour collects.
  private final class Bag<Element> {
    var items: [Element] = []
  }

  private static func segments(_ name: String) throws -> [SegmentFact] {
    let registry = try Self.registry.get()
    let reader = SegmentReader(registry)
    let bag = Bag<SegmentFact>()
    let path = Captures.root.appendingPathComponent("samples/\(name)").path
    try CaptureTour(path, registry: registry, filter: "tcp", needs: reader.needs).run { tree in
      if let fact = reader.fact(tree) { bag.items.append(fact) }
    }
    return bag.items
  }

  private static func lines(_ name: String) throws -> [[Substring]] {
    let file = Captures.root.appendingPathComponent("samples/\(name)")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      .filter { !$0.hasPrefix("#") }.map { $0.split(separator: " ") }
  }

  private static func nanoseconds(_ text: Substring) throws -> Int64 {
    Int64(try #require(Double(text)) * 1e9)
  }

  private static let names = [
    "ESTAB": "ESTABLISHED", "SYN-RECV": "SYN_RCVD", "FIN-WAIT-1": "FIN_WAIT_1",
    "FIN-WAIT-2": "FIN_WAIT_2", "CLOSE-WAIT": "CLOSE_WAIT", "LAST-ACK": "LAST_ACK",
    "TIME-WAIT": "TIME_WAIT",
  ]

  @Test func statesAreThoseOfTheKernels() throws {
    let segments = try Self.segments("life.pcap")
    let looks = try Self.lines("life.states")
    #expect(looks.count == 18)
    for look in looks {
      let time = try Self.nanoseconds(look[0])
      let port = ":\(look[1])"
      let latest = try #require(
        segments.last { $0.time < time && ($0.from.hasSuffix(port) || $0.to.hasSuffix(port)) })
      let kernel = look[2...3].map { Self.names[String($0)] ?? String($0) }
      #expect([latest.client, latest.server] == kernel, "\(look.joined(separator: " "))")
    }
  }

  @Test func halfOpenConnectionsAreAsManyAsTheKernelHad() throws {
    let segments = try Self.segments("syn-flood.pcap")
    for look in try Self.lines("syn-flood.states") {
      let time = try Self.nanoseconds(look[0])
      var ledger = HalfOpenLedger(interval: 1_000_000_000, timeout: 64_000_000_000)
      for segment in segments where segment.time <= time { ledger.take(segment) }
      let kernel = try #require(Int(look[1]))
      // `ss` takes a moment.
      #expect(abs(ledger.total.now - kernel) <= 3)
    }
  }

  @Test(arguments: [
    ("syn-flood.pcap", HalfOpenVerdict.Kind.flood), ("load.pcap", .normal), ("web.pcapng", .normal),
    ("half-open.pcap", .unclear), ("arp-icmp.pcap", .unclear),
  ])
  func floodsAreToldFromLoad(_ name: String, _ kind: HalfOpenVerdict.Kind) throws {
    var ledger = HalfOpenLedger(interval: 1_000_000_000, timeout: 64_000_000_000)
    for segment in try Self.segments(name) { ledger.take(segment) }
    #expect(HalfOpenVerdict(ledger).kind == kind)
  }

  @Test func pagesOfOneConnectionAreCounted() throws {
    let registry = try Self.registry.get()
    var needs = Needs()
    let slot = needs.want(try #require(registry.fields(named: "http.exchange").first))
    let bag = Bag<UInt64>()
    let path = Captures.root.appendingPathComponent("samples/keep-alive.pcap").path
    try CaptureTour(path, registry: registry, filter: "http", needs: needs).run { tree in
      if let node = tree.first(slot: slot) { bag.items.append(tree[node].value) }
    }
    #expect(bag.items == [1, 1, 2, 2, 3, 3, 4, 4])
  }

  /// A tour reads the capture twice for fields that look ahead: 31 is what `tshark -2` says of
  /// every packet of the connection.
  @Test func toursKnowWhatComesLater() throws {
    let registry = try Self.registry.get()
    let bag = Bag<UInt32>()
    let path = Captures.root.appendingPathComponent("samples/web.pcapng").path
    let tour = CaptureTour(
      path, registry: registry, filter: "tcp.completeness == 31", needs: Needs())
    try tour.run { tree in bag.items.append(tree.record.number) }
    #expect(bag.items == Array(5...23))
    let life = try #require(registry.fields(named: "tcp.life.state").first)
    let completeness = try #require(registry.fields(named: "tcp.completeness").first)
    let response = try #require(registry.fields(named: "dns.response_in").first)
    let request = try #require(registry.fields(named: "dns.response_to").first)
    #expect(
      [life, completeness, response, request].map(registry.looksAhead) == [
        false, true, true, false,
      ])
    let wrong = CaptureTour(path, registry: registry, filter: "tcp.port ==", needs: Needs())
    #expect(throws: UsageError.self) { try wrong.run { _ in } }
  }

  /// The fields are the same alone as with the whole tree, where a preference shows them.
  @Test func prunedDissectionFindsTheSameLives() throws {
    var shown = Registry.standard
    shown.preferences["tcp.life"] = .bool(true)
    let registry = try shown.sealed()
    let fields = registry.fields.filter { $0.name.hasPrefix("tcp.life.") }.map(\.id)
    for file in Captures.samples where file.pathExtension != "py" {
      let packets = Captures.packets(of: file, limit: 60)
      var all = Needs.everything
      for field in fields { all.want(field) }
      let reference = Self.values(packets, all, registry)
      for (slot, field) in fields.enumerated() {
        var one = Needs()
        one.want(field)
        let found = Self.values(packets, one, registry).map { $0[0] }
        #expect(found == reference.map { $0[slot] }, "\(file.lastPathComponent)")
      }
    }
  }

  /// By packet and slot.
  private static func values(
    _ packets: [(bytes: [UInt8], about: RecordInfo)], _ needs: Needs, _ registry: SealedRegistry
  ) -> [[[String]]] {
    var dissector = Dissector(registry: registry, needs: needs)
    return packets.map { packet in
      packet.bytes.withUnsafeBytes {
        dissector.dissect(PacketRecord(bytes: $0, about: packet.about))
      }
      return needs.slots.indices.map { slot in
        var texts: [String] = []
        var node = dissector.tree.first(slot: slot)
        while let index = node {
          let value = dissector.tree[index]
          let text = dissector.tree.withValue(value) { String(decoding: $0, as: UTF8.self) }
          texts.append(text.isEmpty ? String(value.value) : text)
          node = dissector.tree.next(index)
        }
        return texts
      }
    }
  }

  @Test func aConnectionIsDrawnAsText() throws {
    let all = ConnectionFacts.gathered(try Self.segments("reset.pcap"))
    let text = LadderText(Array(all.prefix(1)), all: false).text
    let lines = text.split(separator: "\n").map {
      $0.split(whereSeparator: { " │─▶◀".contains($0) })
    }
    #expect(lines[2] == ["0.000000", "3", "SYN_SENT", "[SYN]", "Seq=0", "SYN_RCVD"])
    #expect(lines[3] == ["seq", "394899731", "(open)"])
    #expect(lines[4].suffix(5) == ["[RST,", "ACK]", "Seq=1", "Ack=1", "CLOSED"])
  }

  @Test func longConnectionsAreFolded() throws {
    var segments: [SegmentFact] = []
    for i in 0..<4000 {
      var segment = SegmentFact()
      segment.frame = UInt32(i + 1)
      segment.time = Int64(i) * 1_000_000
      segment.flags = i == 0 ? 2 : i == 3999 ? 0x11 : 0x10
      segment.isHandshake = i == 0
      segment.length = i > 0 && i < 3999 ? 100 : 0
      segments.append(segment)
    }
    let rows = LadderRows(segments, all: false).rows
    #expect(rows.count == 13)
    guard case .fold(let fold) = rows[6] else {
      Issue.record("no fold")
      return
    }
    #expect(fold.count == 3988)
    #expect(fold.bytesUp == 398_800)
    #expect(LadderRows(segments, all: true).rows.count == 4000)
    #expect(LadderRows(Array(segments.prefix(40)), all: false).rows.count == 40)
  }

  @Test(arguments: ["life.pcap", "half-open.pcap", "web.pcapng", "reset.pcap"])
  func picturesAreWellFormed(_ name: String) throws {
    let all = ConnectionFacts.gathered(try Self.segments(name))
    var ladder = LadderPicture(all, all: false, footer: ["a < b & \"c\""])
    for picture in [ladder.drawn()]
      + all.map({ facts in
        var graph = SequenceGraph(facts, reverse: false)
        return graph.drawn()
      })
    {
      let parser = XMLParserBox(picture)
      #expect(parser.isWellFormed)
      #expect(picture.contains("prefers-color-scheme: dark"))
    }
  }
}

/// Whether every element of a text is closed by the one that it opened, and nothing is left raw.
private struct XMLParserBox {
  let isWellFormed: Bool

  init(_ text: String) {
    var open: [Substring] = []
    var isGood = true
    var rest = text[...]
    while let start = rest.firstIndex(of: "<") {
      guard let end = rest[start...].firstIndex(of: ">") else {
        isGood = false
        break
      }
      let tag = rest[rest.index(after: start)..<end]
      rest = rest[rest.index(after: end)...]
      if tag.hasPrefix("?") || tag.hasSuffix("/") { continue }
      if tag.hasPrefix("/") {
        if open.popLast() != tag.dropFirst() { isGood = false }
      } else {
        open.append(tag.prefix { $0 != " " })
      }
    }
    isWellFormed = isGood && open.isEmpty
  }
}
