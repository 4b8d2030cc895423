import RemoraCapture
import RemoraCore

/// Finds out where protocols' fields lie by having them read packets.
struct LayoutProbe {
  /// Link types under which protocols are handed trial packets: far above the real ones.
  static let firstLinkType = 1 << 24
  /// Bytes of a trial packet, and how many are tried.
  private static let size = 96
  private static let climbs = 600
  private static let variants = 400

  let registry: SealedRegistry

  /// - Parameter plain: the protocols. They get a door of their own for trial packets.
  init(_ plain: Registry) throws(RegistryError) {
    var registry = plain
    for (index, proto) in plain.protocols.enumerated() {
      registry = registry.decoding(
        "wtap_encap", UInt64(Self.firstLinkType + index), as: proto.name)
    }
    self.registry = try registry.sealed()
  }

  private var needs: Needs {
    var needs = Needs()
    needs.wholeTree = true
    return needs
  }

  // MARK: Trial packets

  /// The layout that random bytes show; nil if they show none.
  func layout(of proto: ProtocolID) -> Layout? {
    var dissector = Dissector(registry: registry, needs: needs, algorithms: Libraries())
    var random = Generator(state: 0x5eed)
    var number: UInt32 = 0
    func read(_ bytes: [UInt8]) -> LayoutEvidence.Run {
      number += 1
      let about = RecordInfo(
        originalLength: bytes.count, number: number,
        time: AbsoluteTime(seconds: 0, nanoseconds: 0),
        linkType: Int32(truncatingIfNeeded: Self.firstLinkType + Int(proto)))
      return bytes.withUnsafeBytes {
        dissector.dissect(PacketRecord(bytes: $0, about: about))
        return run(of: dissector.tree, proto)
      }
    }
    // Many protocols look at their first byte before anything else.
    var best = [UInt8](repeating: 0, count: Self.size)
    var reach = read(best).reach
    var pool: [[UInt8]] = []
    for round in 0..<512 {
      var bytes = [UInt8](repeating: 0, count: Self.size)
      if round >= 256 { for place in bytes.indices { bytes[place] = random.byte() } }
      bytes[0] = UInt8(truncatingIfNeeded: round)
      let found = read(bytes).reach
      if found > 0 { pool.append(bytes) }
      if found > reach { (best, reach) = (bytes, found) }
    }
    // From there uphill: a byte changed stays changed if more is understood then.
    for round in 0..<Self.climbs {
      var bytes = best
      let place = random.below(min(Self.size, reach / 8 + 8))
      bytes[place] =
        round % 4 == 0 ? UInt8(truncatingIfNeeded: random.below(8)) : random.byte()
      let found = read(bytes).reach
      if found >= reach { (best, reach) = (bytes, found) }
    }
    // What stays where it is when some of the bytes, and the size, are others?
    var evidence = LayoutEvidence()
    for round in 0..<Self.variants {
      let base = round % 2 == 0 || pool.isEmpty ? best : pool[random.below(pool.count)]
      var bytes = base + [UInt8](repeating: 0, count: Self.size / 2)
      let share = [10, 25, 50, 75, 90][round % 5]
      for place in bytes.indices where random.below(100) < share {
        bytes[place] = random.below(2) == 0 ? 0 : random.byte()
      }
      let size = Self.size / 2 + random.below(Self.size)
      evidence.add(read(Array(bytes.prefix(size))))
    }
    let (fixed, count) = evidence.common()
    guard !fixed.isEmpty, count >= 5 else { return nil }
    return Layout(parts: fixed, evidence: .trials(count))
  }

  // MARK: Packets of a capture

  /// The layout that a capture's packets show, of the first 5,000 that are read; nil if none of
  /// them has the protocol.
  func layout(of proto: ProtocolID, in path: String) throws(CaptureError) -> Layout? {
    var dissector = Dissector(registry: registry, needs: needs, algorithms: Libraries())
    var reader = try CaptureReader.open(path: path)
    var record = Record()
    var evidence = LayoutEvidence()
    var number: UInt32 = 0
    while evidence.count < 5_000, number < 1_000_000, try reader.next(&record) {
      number += 1
      let about = RecordInfo(
        originalLength: record.originalLength, number: number,
        time: AbsoluteTime(seconds: record.seconds, nanoseconds: record.nanoseconds),
        linkType: record.linkType)
      dissector.dissect(PacketRecord(bytes: record.bytes, about: about))
      evidence.add(run(of: dissector.tree, proto))
    }
    let (fixed, count) = evidence.common()
    return fixed.isEmpty ? nil : Layout(parts: fixed, evidence: .packets(count))
  }

  // MARK: One tree

  /// The places of a protocol's own fields in a tree, from its first bit to the first gap.
  private func run(of tree: borrowing Tree, _ proto: ProtocolID) -> LayoutEvidence.Run {
    let head = registry.protocolFields[Int(proto)]
    guard let root = (0..<tree.count).first(where: { tree[$0].field == head }) else {
      return LayoutEvidence.Run()
    }
    let start = Int(tree[root].offset)
    var belongs = [Bool](repeating: false, count: tree.count)
    var hasParts = belongs
    belongs[root] = true
    for index in (root + 1)..<max(root + 1, tree.count) {
      let parent = tree[index].parent
      belongs[index] = Int(parent) < index && belongs[Int(parent)]
    }
    var places: [Layout.Part] = []
    var containers: [Layout.Part] = []
    // Children stand behind their parents: from the back, a parent knows of its parts.
    for index in stride(from: tree.count - 1, to: root, by: -1) where belongs[index] {
      let node = tree[index]
      guard let spec = registry.spec(node.field), node.source == tree[root].source,
        node.length > 0, Int(node.offset) >= start,
        node.flags.isDisjoint(with: [.hidden, .generated, .placeless, .expert])
      else { continue }
      // Bits in a container that is read from its end have no place in a drawing.
      if spec.mask != 0, node.flags.contains(.littleEndian), node.length > 1 { continue }
      if Int(node.parent) < index { hasParts[Int(node.parent)] = true }
      if spec.type == .none || spec.type == .protocolName { continue }
      // Nor have bits with others between them.
      let bits = spec.mask >> UInt64(spec.mask.trailingZeroBitCount)
      if spec.mask != 0, bits & (bits &+ 1) != 0 { continue }
      let place = Self.place(of: node, spec, from: start)
      if hasParts[index] { containers.append(place) } else { places.append(place) }
    }
    let parts = joined(places)
    return LayoutEvidence.Run(parts: parts, containers: containers)
  }

  private static func place(
    of node: Node, _ spec: FieldSpec, from start: Int
  ) -> Layout.Part {
    var place = Layout.Part(
      field: node.field, start: (Int(node.offset) - start) * 8, count: Int(node.length) * 8)
    guard spec.mask != 0 else { return place }
    let high = 63 - spec.mask.leadingZeroBitCount
    // An item may cover only that byte of its container which the bits are in.
    let whole = (Int(spec.containerBits) + 7) / 8 * 8
    let width = high < place.count ? place.count : max(whole, high + 1)
    place.start += width - 1 - high
    place.count = high - spec.mask.trailingZeroBitCount + 1
    return place
  }

  /// Puts places one behind the other, until one is missing. Bits between the fields of a byte may
  /// be missing.
  private func joined(_ places: [Layout.Part]) -> [Layout.Part] {
    var parts: [Layout.Part] = []
    var at = 0
    let sorted = places.sorted {
      ($0.start, $1.count, $0.field ?? 0) < ($1.start, $0.count, $1.field ?? 0)
    }
    for place in sorted {
      // Two numbers in one byte, such as IP's version and the length of its header.
      if let last = parts.last, place.start == last.start, place.count == 8, last.count == 8,
        last.twin == nil
      {
        parts[parts.count - 1].twin = place.field
        continue
      }
      // A number that shares its byte with flags has the bits before them.
      if place.start < at, let last = parts.last, last.count <= 8, place.start > last.start,
        isMasked(place), !isMasked(last)
      {
        parts[parts.count - 1].count = place.start - last.start
        at = place.start
      }
      if place.start < at { continue }
      if place.start > at {
        guard place.start / 8 <= (at + 7) / 8, at % 8 != 0 || place.start % 8 != 0 else { break }
        parts.append(Layout.Part(field: nil, start: at, count: place.start - at))
      }
      parts.append(place)
      at = place.end
    }
    if at % 8 != 0 {
      parts.append(Layout.Part(field: nil, start: at, count: 8 - at % 8))
    }
    return parts
  }

  private func isMasked(_ part: Layout.Part) -> Bool {
    part.field.flatMap { registry.spec($0)?.mask } ?? 0 != 0
  }
}

/// A small generator with a seed (SplitMix64).
private struct Generator {
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

  mutating func byte() -> UInt8 { UInt8(truncatingIfNeeded: next()) }
}
