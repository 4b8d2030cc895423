import Foundation
import Remora
import Testing

/// The library as another package uses it. Values are those of tshark 4.6.9.
struct LibraryTests {
  static let path = Captures.root.appendingPathComponent("samples/web.pcapng").path
  static let web = Capture.file(path)

  @Test func aFilterLetsItsPacketsThrough() throws {
    let session = try Session()
    let filter = try session.filter("tcp.flags.syn == 1")
    let packets = try session.packets(in: Self.web, matching: filter)
    #expect(packets.map(\.number) == [5, 6])
    #expect(packets.damage == nil)
    #expect(throws: FilterError.self) { try session.filter("tcp.port = 80") }
  }

  @Test func valuesHaveTypesPlacesAndTexts() throws {
    let session = try Session()
    let filter = try session.filter("frame.number == 3")
    let packet = try #require(
      try session.packets(in: Self.web, matching: filter).first { _ in true })
    #expect(packet["dns.qry.name"] == [.text("www.example.test")])
    #expect(packet.first("ip.src") == .ipv4(IPv4Address(bits: 0xc000_0201)))
    #expect(packet.first("udp.dstport")?.unsigned == 53)
    #expect(packet.first("dns.flags.response")?.flag == false)
    #expect(packet.protocols == ["eth", "ethertype", "ip", "udp", "dns"])
    #expect(packet.columns?.info == "Standard query 0x7ebb A www.example.test")
    #expect(packet.source.description == "192.0.2.1")
    let id = try #require(packet.tree.first { $0.name == "dns.id" })
    #expect(id.label == "Transaction ID: 0x7ebb")
    #expect(id.text == "0x7ebb")
    #expect(id.range == 42..<44)
    #expect(Array(packet.tree.bytes(of: id)) == [0x7e, 0xbb])
    let dns = try #require(packet.tree.roots.last)
    #expect(dns.name == "dns")
    #expect(packet.tree.children(of: dns).contains { $0.name == "dns.count.queries" })
  }

  @Test func aSnapshotPrintsTheSameTreeAsTheReport() throws {
    let session = try Session()
    let text = try session.packets(in: Self.web).map { $0.tree.text + "\n" }.joined()
    #expect(try session.text(of: Self.web, as: .tree) == text)
  }

  @Test func aCursorLendsPacketsAndReadsOnlyWhatIsAskedFor() throws {
    let session = try Session()
    var cursor = try session.open(Self.web, contents: .fields(["udp.dstport", "dns"]))
    var ports: [UInt64] = []
    while try cursor.next() {
      let hasAddress = cursor.has("ip.src")
      #expect(!hasAddress)
      if cursor.has("dns") { ports += cursor.values("udp.dstport").compactMap(\.unsigned) }
    }
    #expect(ports == [53, 60249])
    let last = cursor.number
    #expect(last == 23)
    #expect(throws: UnknownFields.self) {
      _ = try session.open(Self.web, contents: .fields(["no.such"]))
    }
  }

  @Test func aFilterAndATreeAreDissectedApart() throws {
    let session = try Session()
    let filter = try session.filter("dns or tcp.flags.syn == 1")
    let all = try session.packets(in: Self.web).filter { [3, 4, 5, 6].contains($0.number) }
    let some = try session.packets(in: Self.web, matching: filter)
    // What was displayed before is not the same, by design.
    func text(_ packets: some Sequence<Packet>) -> [String] {
      packets.map {
        $0.tree.filter { $0.name != "frame.time_delta_displayed" }.map(\.label).joined()
      }
    }
    #expect(text(some) == text(all))
  }

  @Test func aStreamGivesTheSamePackets() async throws {
    let session = try Session()
    let stream = try session.stream(
      of: Self.web, matching: session.filter("dns"), contents: .fields(["dns.id"]))
    for _ in 0..<2 {
      var ids: [FieldValue] = []
      for try await packet in stream { ids += packet["dns.id"] }
      #expect(ids == [.unsigned(0x7ebb), .unsigned(0x7ebb)])
    }
  }

  @Test func memoryHoldsCapturesToo() throws {
    let session = try Session()
    let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: Self.path)))
    #expect(Array(try session.packets(in: .bytes(bytes))).count == 23)
    let plain = try session.packets(in: Self.web, contents: .nothing).map(\.bytes)
    let again = try session.packets(in: .packets(plain), contents: .fields(["dns.qry.name"]))
    #expect(again.filter { !$0["dns.qry.name"].isEmpty }.map(\.number) == [3, 4])
  }

  @Test func damageComesAfterWhatLiesBeforeIt() async throws {
    let session = try Session()
    let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: Self.path)))
    let cut = Capture.bytes(Array(bytes.prefix(bytes.count - 10)))
    let packets = try session.packets(in: cut, contents: .nothing)
    let count = packets.reduce(0) { count, _ in count + 1 }
    #expect(count > 20)
    #expect(packets.damage?.kind == .cut)
    var text: [UInt8] = []
    #expect(throws: CaptureError.self) {
      try session.write(cut, as: .json) { text += $0 }
    }
    #expect(String(decoding: text, as: UTF8.self).hasSuffix("]\n"))
    var seen = 0
    await #expect(throws: CaptureError.self) {
      for try await _ in try session.stream(of: cut, contents: .nothing) { seen += 1 }
    }
    #expect(seen == count)
    #expect(throws: CaptureError.self) { _ = try session.open(.file("/nonexistent")) }
  }

  @Test func outputGoesToAnySink() throws {
    let session = try Session()
    let filter = try session.filter("arp")
    #expect(
      try session.text(of: Self.web, matching: filter, as: .summary, limit: 1)
        == "    1   0.000000 00:00:5e:00:53:01 → ff:ff:ff:ff:ff:ff ARP 42 "
        + "Who has 192.0.2.80? Tell 192.0.2.1\n")
    #expect(
      try session.text(
        of: Self.web, matching: session.filter("dns"), as: .fields(["frame.number", "dns.id"]))
        == "3\t0x7ebb\n4\t0x7ebb\n")
    for format in [OutputFormat.json, .pdml, .psml, .ek, .tree] {
      #expect(try session.text(of: Self.web, as: format).contains("192.0.2.80"))
    }
    var named = session
    named.namedKinds = .hardware
    #expect(
      try named.text(of: Self.web, as: .summary, limit: 1).contains("ICANNIANADep_00:53:01"))
  }

  /// Eight tasks share one session; each has its own state.
  @Test func sessionsRunSideBySide() async throws {
    let session = try Session()
    let expected = try session.text(of: Self.web, as: .json)
    let filter = try session.filter("http.request.method matches \"^G\"")
    try await withThrowingTaskGroup(of: Void.self) { group in
      for index in 0..<8 {
        group.addTask {
          var numbers: [UInt32] = []
          for try await packet in try session.stream(of: Self.web, matching: filter) {
            numbers.append(packet.number)
          }
          #expect(numbers == [8, 12, 14, 19])
          #expect(try session.text(of: Self.web, as: .json) == expected)
          let own = try Session(index % 2 == 0 ? .standard : Registry.standard.removing("http"))
          let count = try own.packets(
            in: Self.web, matching: own.filter("tcp.port == 80"), contents: .nothing
          ).reduce(0) { count, _ in count + 1 }
          #expect(count == 19)
        }
      }
      try await group.waitForAll()
    }
  }

  /// `tshark -2`: with one pass, no packet has the field.
  @Test func fieldsOfTheFutureAreReadForTwice() throws {
    var session = try Session()
    let filter = try session.filter("http.response_in")
    #expect(try session.packets(in: Self.web, matching: filter).map(\.number) == [8, 12, 14, 19])
    let packets = try session.packets(
      in: Self.web, contents: .fields(["dns.response_in"]))
    #expect(packets.flatMap { $0["dns.response_in"] } == [.unsigned(4)])
    session.passes = .one
    #expect(Array(try session.packets(in: Self.web, matching: filter)).isEmpty)
  }

  @Test func aCancelledTaskEndsItsLoop() async throws {
    let session = try Session()
    let task = Task {
      var count = 0
      for try await _ in try session.stream(of: Self.web, contents: .nothing) {
        count += 1
        if count == 3 { withUnsafeCurrentTask { $0?.cancel() } }
      }
      return count
    }
    #expect(try await task.value == 3)
  }
}
