/// Where a protocol's fields lie, as far as that does not depend on the bytes.
///
/// Protocols are code: they say what they read, not where. So the layout is observed, on packets
/// of a capture or on trial packets, and holds for what was the same in (nearly) all of them.
struct Layout: Sendable, Equatable {
  /// A field's place, in bits from the protocol's first byte.
  struct Part: Sendable, Hashable {
    /// Its number in the registry; nil for bits that no field covers.
    var field: UInt32?
    /// Another one in the same byte.
    var twin: UInt32?
    var start: Int
    var count: Int
    var end: Int { start + count }
  }

  /// What is known from.
  enum Evidence: Sendable, Equatable {
    /// So many packets of a capture had the protocol.
    case packets(Int)
    /// So many trial packets were read that far.
    case trials(Int)
  }

  /// One behind the other, without a gap.
  var parts: [Part]
  var evidence: Evidence

  var bytes: Int { (parts.last?.end ?? 0) / 8 }
}

/// What several packets have in common.
struct LayoutEvidence {
  /// One packet's: the parts from its first bit on up to the first gap, and the containers that
  /// some of them are bits of.
  struct Run {
    var parts: [Layout.Part] = []
    var containers: [Layout.Part] = []
    /// Bits that are covered one behind the other.
    var reach: Int { parts.last?.end ?? 0 }
  }

  private var runs: [Run] = []
  var count: Int { runs.count }

  mutating func add(_ run: Run) {
    if !run.parts.isEmpty { runs.append(run) }
  }

  /// The parts that are in the same place in all packets but those that end much earlier than
  /// others: these say nothing about what would have followed.
  func common() -> (parts: [Layout.Part], count: Int) {
    let reaches = runs.map(\.reach).sorted()
    let far = reaches.isEmpty ? 0 : reaches[reaches.count * 4 / 5]
    let long = runs.filter { $0.reach * 5 > far }
    var seen: [Layout.Part: Int] = [:]
    for run in long {
      for part in Set(run.parts + run.containers) { seen[part, default: 0] += 1 }
    }
    // Nearly all: a field that is there under a condition is not fixed.
    let fixed = seen.filter { $0.value * 100 >= long.count * 97 }.keys
    let byStart = Dictionary(grouping: fixed, by: \.start)
    return (Self.chain(byStart), long.count)
  }

  /// The longest chain of parts without a gap that ends with a whole byte; of bits or their
  /// container, bits where all of them are known.
  private static func chain(_ parts: [Int: [Layout.Part]]) -> [Layout.Part] {
    var best: [Int: [Layout.Part]] = [:]
    for start in parts.keys.sorted(by: >) {
      var chosen: [Layout.Part] = []
      for part in (parts[start] ?? []).sorted(by: { $0.count < $1.count }) {
        let rest = best[part.end] ?? []
        let end = rest.last?.end ?? part.end
        if end % 8 == 0, end > chosen.last?.end ?? 0 { chosen = [part] + rest }
      }
      if !chosen.isEmpty { best[start] = chosen }
    }
    return best[0] ?? []
  }
}
