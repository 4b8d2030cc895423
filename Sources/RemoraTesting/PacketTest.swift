public import RemoraCore
import RemoraReport

/// Dissects packets and says what came out: hex in, rows of the tree out.
///
/// ```swift
/// let test = try PacketTest(Registry.standard.adding(parley))
/// let rows = try test.rows(PacketBuilder("02 80 0003 616263").tcp(to: 7777).ipv4().ethernet())
/// #expect(rows.below("parley").map(\.description) == ["parley.type=2", …])
/// #expect(test.everyPrefix(of: packet) == [])
/// #expect(test.mutations(of: packet) == [])
/// ```
///
/// Packets of one test share their conversations, as those of one capture do.
public final class PacketTest {
  public let registry: SealedRegistry
  private let linkType: Int32
  private var report: RowsReport
  private var dissector: Dissector
  private let algorithms: any Algorithms
  private var number: UInt32 = 0
  /// The packet whose items were asked for last.
  private var latest: (bytes: [UInt8], columns: (protocol: String, info: String))?

  /// - Parameters:
  ///   - linkType: LINKTYPE_ value under which packets are dissected; 1 is Ethernet.
  ///   - algorithms: what unpacks and deciphers; nothing by default.
  /// - Throws: what is wrong with the protocols' declarations.
  public init(
    _ registry: Registry, linkType: Int32 = 1, algorithms: any Algorithms = NoAlgorithms()
  ) throws(RegistryError) {
    self.algorithms = algorithms
    self.registry = try registry.sealed()
    self.linkType = linkType
    report = RowsReport(ReportContext(registry: self.registry))
    dissector = Dissector(
      registry: self.registry, needs: .everything, algorithms: algorithms)
  }

  // MARK: One packet

  /// The items of a packet, in the tree's order.
  public func rows(_ packet: PacketBuilder) -> [Row] { rows(packet.bytes) }

  /// The same for bytes in hexadecimal, with comments.
  public func rows(_ hex: String) throws(Hex.Failure) -> [Row] { rows(try Hex(hex).bytes) }

  /// The same for bytes.
  public func rows(_ bytes: [UInt8]) -> [Row] {
    dissect(bytes, &dissector)
    latest = (bytes, report.columns(dissector.tree))
    return report.rows(dissector.tree).map(Row.init)
  }

  /// The columns Protocol and Info of a packet. If its items were asked for just before, it is
  /// the same packet, not another one with the same bytes.
  public func columns(_ packet: PacketBuilder) -> (protocol: String, info: String) {
    if let latest, latest.bytes == packet.bytes {
      self.latest = nil
      return latest.columns
    }
    dissect(packet.bytes, &dissector)
    return report.columns(dissector.tree)
  }

  // MARK: Hostile packets

  /// Dissects each prefix of a packet, from nothing to all of it.
  ///
  /// - Returns: what is wrong with the trees; empty when all is well. Code that traps ends the test.
  public func everyPrefix(of packet: PacketBuilder) -> [String] {
    var problems: [String] = []
    var dissector = Dissector(registry: registry, needs: .everything, algorithms: algorithms)
    for length in 0...packet.bytes.count {
      attempt(Array(packet.bytes.prefix(length)), "\(length) bytes", &dissector, &problems)
    }
    return problems
  }

  /// Dissects a packet with bytes changed at random: first each byte alone to 0, 255 and one more, then
  /// several at once.
  ///
  /// - Parameters:
  ///   - rounds: how often several bytes are changed.
  ///   - seed: the same seed gives the same changes.
  /// - Returns: what is wrong with the trees; empty when all is well.
  public func mutations(
    of packet: PacketBuilder, rounds: Int = 300, seed: UInt64 = 1
  ) -> [String] {
    var problems: [String] = []
    var dissector = Dissector(registry: registry, needs: .everything, algorithms: algorithms)
    for index in packet.bytes.indices {
      for value in [0, 0xff, packet.bytes[index] &+ 1] as [UInt8] {
        var bytes = packet.bytes
        bytes[index] = value
        attempt(bytes, "byte \(index) as \(value)", &dissector, &problems)
      }
    }
    var random = Random(state: seed)
    for round in 0..<max(0, rounds) where !packet.bytes.isEmpty {
      var bytes = packet.bytes
      for _ in 0...random.below(6) {
        bytes[random.below(bytes.count)] = UInt8(truncatingIfNeeded: random.next())
      }
      attempt(bytes, "round \(round) of seed \(seed)", &dissector, &problems)
    }
    return problems
  }

  private func attempt(
    _ bytes: [UInt8], _ what: String, _ dissector: inout Dissector, _ problems: inout [String]
  ) {
    dissect(bytes, &dissector)
    if problems.count < 20, let problem = Self.problem(dissector.tree) {
      problems.append("\(what): \(problem)")
    }
    // Texts are part of what packets can break.
    _ = report.rows(dissector.tree)
  }

  private func dissect(_ bytes: [UInt8], _ dissector: inout Dissector) {
    number &+= 1
    let about = RecordInfo(
      originalLength: bytes.count, number: number,
      time: AbsoluteTime(seconds: 1_700_000_000, nanoseconds: 0), linkType: linkType)
    bytes.withUnsafeBytes { dissector.dissect(PacketRecord(bytes: $0, about: about)) }
  }

  /// Why a tree is not sound: items lie inside their data source and after their parents.
  private static func problem(_ tree: borrowing Tree) -> String? {
    for index in 0..<tree.count {
      let node = tree[index]
      if node.parent != Node.none, Int(node.parent) >= index {
        return "item \(index) stands before its parent"
      }
      if Int(node.source) >= tree.sourceCount { return "item \(index) has no data source" }
      if tree.withPlace(node, { $0.count }) > Int(node.length) {
        return "item \(index) covers more than its length"
      }
    }
    return nil
  }
}

/// A small generator with a seed (SplitMix64).
private struct Random {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }

  mutating func below(_ limit: Int) -> Int {
    Int(truncatingIfNeeded: next() % UInt64(max(1, limit)))
  }
}
