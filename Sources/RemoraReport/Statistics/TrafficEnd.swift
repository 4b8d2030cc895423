import RemoraCore

/// One end of a conversation: an address, and a port where the layer has one.
struct TrafficEnd: Hashable, BitwiseCopyable, Sendable {
  enum Kind: UInt8 { case none, ether, ipv4, ipv6, number }

  var kind = Kind.none
  var high: UInt64 = 0
  var low: UInt64 = 0
  var port: UInt32 = 0

  static let none = TrafficEnd()

  init() {}

  init(_ address: Address, port: UInt32) {
    switch address.kind {
    case .ether: kind = .ether
    case .ipv4: kind = .ipv4
    case .ipv6: kind = .ipv6
    default: kind = .none
    }
    high = address.high
    low = address.low
    self.port = port
  }

  /// The address that a node holds.
  init(_ tree: borrowing Tree, _ index: Int, _ kind: Kind) {
    let node = tree[index]
    self.kind = kind
    guard kind == .ipv6 else {
      low = node.value
      return
    }
    (high, low) = tree.withValue(node) { bytes in
      guard bytes.count >= 16 else { return (0, 0) }
      return (
        UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 0, as: UInt64.self)),
        UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
      )
    }
  }

  /// Of the network layer; nil for others.
  var address: Address? {
    switch kind {
    case .ipv4: Address(kind: .ipv4, high: high, low: low)
    case .ipv6: Address(kind: .ipv6, high: high, low: low)
    default: nil
    }
  }

  func text(_ names: any NameResolver) -> String {
    switch kind {
    case .none: return "NONE"
    case .ether: return names.name(of: MACAddress(bits: low))
    case .ipv4: return IPv4Address(bits: UInt32(truncatingIfNeeded: low)).description
    case .ipv6: return IPv6Address(high: high, low: low).description
    case .number: return String(low)
    }
  }

  /// An order of ends; which does not matter.
  static func precedes(_ a: TrafficEnd, _ b: TrafficEnd) -> Bool {
    if a.kind != b.kind { return a.kind.rawValue < b.kind.rawValue }
    if a.high != b.high { return a.high < b.high }
    if a.low != b.low { return a.low < b.low }
    return a.port < b.port
  }
}

/// A sort of traffic that is counted by conversation or by end.
struct TrafficKind: Sendable {
  /// As `-z` has it, and as the table's head has it.
  let name: String
  let title: String
  let source: String
  let destination: String
  /// The addresses are those of the network layer around; these fields are the ports.
  var hasPorts = false
  /// Numbers conversations between the same ends.
  var stream: String?
  var kind = TrafficEnd.Kind.none
  /// The field that says that there is a packet, where addresses may be missing.
  var presence: String?

  static let all: [TrafficKind] = [
    TrafficKind(
      name: "eth", title: "Ethernet", source: "eth.src", destination: "eth.dst", kind: .ether),
    TrafficKind(name: "ip", title: "IPv4", source: "ip.src", destination: "ip.dst", kind: .ipv4),
    TrafficKind(
      name: "ipv6", title: "IPv6", source: "ipv6.src", destination: "ipv6.dst", kind: .ipv6),
    TrafficKind(
      name: "tcp", title: "TCP", source: "tcp.srcport", destination: "tcp.dstport", hasPorts: true,
      stream: "tcp.stream"),
    TrafficKind(
      name: "udp", title: "UDP", source: "udp.srcport", destination: "udp.dstport", hasPorts: true,
      stream: "udp.stream"),
    TrafficKind(
      name: "sctp", title: "SCTP", source: "sctp.srcport", destination: "sctp.dstport",
      hasPorts: true),
    TrafficKind(
      name: "sll", title: "SLL", source: "sll.src.eth", destination: "", kind: .ether,
      presence: "sll"),
    TrafficKind(
      name: "wlan", title: "IEEE 802.11", source: "wlan.sa", destination: "wlan.da", kind: .ether),
    TrafficKind(
      name: "dnp3", title: "DNP 3.0", source: "dnp3.src", destination: "dnp3.dst", kind: .number),
  ]
}

/// Finds the pairs of ends that a packet went between, one for each layer of a kind.
struct TrafficReader {
  private let kind: TrafficKind
  private var source: FieldSlots
  private var destination: FieldSlots
  private var stream: FieldSlots
  private var presence: FieldSlots
  private var networks: [(source: FieldSlots, destination: FieldSlots, kind: TrafficEnd.Kind)] = []
  private var quoted: QuotedPackets
  /// Headers that are too short to be believed, and fragments whose rest has not come.
  private var sizes: FieldSlots
  private var fragments: FieldSlots
  private var wholes: FieldSlots

  init(_ kind: TrafficKind, _ registry: SealedRegistry) {
    self.kind = kind
    source = FieldSlots([kind.source], registry)
    destination = FieldSlots(kind.destination.isEmpty ? [] : [kind.destination], registry)
    stream = FieldSlots(kind.stream.map { [$0] } ?? [], registry)
    presence = FieldSlots(kind.presence.map { [$0] } ?? [], registry)
    quoted = QuotedPackets(registry)
    sizes = FieldSlots(kind.name == "tcp" ? ["tcp.hdr_len"] : [], registry)
    let isIPv6 = kind.name == "ipv6"
    fragments = FieldSlots(
      isIPv6 ? ["ipv6.fraghdr.more", "ipv6.fraghdr.offset"] : [], registry)
    wholes = FieldSlots(isIPv6 ? ["ipv6.fragments"] : [], registry)
    if kind.hasPorts {
      for (name, end) in [("ip", TrafficEnd.Kind.ipv4), ("ipv6", .ipv6)] {
        networks.append(
          (FieldSlots([name + ".src"], registry), FieldSlots([name + ".dst"], registry), end))
      }
    }
  }

  var needs: Needs {
    var needs = source.needs
    needs.formUnion(destination.needs)
    needs.formUnion(stream.needs)
    needs.formUnion(presence.needs)
    for slots in [sizes, fragments, wholes] { needs.formUnion(slots.needs) }
    needs.formUnion(quoted.needs)
    for network in networks {
      needs.formUnion(network.source.needs)
      needs.formUnion(network.destination.needs)
    }
    return needs
  }

  mutating func bind(_ needs: Needs) {
    source.bind(needs)
    destination.bind(needs)
    stream.bind(needs)
    presence.bind(needs)
    quoted.bind(needs)
    sizes.bind(needs)
    fragments.bind(needs)
    wholes.bind(needs)
    for i in networks.indices {
      networks[i].source.bind(needs)
      networks[i].destination.bind(needs)
    }
  }

  /// Calls `body` with each pair and the number of its stream.
  func forEach(
    _ tree: borrowing Tree, _ body: (TrafficEnd, TrafficEnd, UInt64) -> Void
  ) {
    if kind.presence != nil {
      guard presence.first(tree) != nil else { return }
      let from = source.first(tree).map { TrafficEnd(tree, $0, kind.kind) } ?? .none
      return body(from, .none, 0)
    }
    if isUnfinished(tree) { return }
    // Frames of Ethernet count when what is in them has been counted.
    let isInsideOut = kind.name == "eth"
    var node = isInsideOut ? source.last(tree, before: .max) : source.first(tree)
    while let at = node {
      let next = source.first(tree, after: at)
      node = isInsideOut ? source.last(tree, before: at) : next
      if quoted.contains(tree, at) { continue }
      guard let to = partner(tree, at, next) else { continue }
      if kind.hasPorts {
        guard kind.stream == nil || stream.first(tree, after: at) != nil else { continue }
        if let size = sizes.first(tree, after: at), tree[size].value < 20 { continue }
        var (a, b) = addresses(tree, before: at)
        a.port = UInt32(truncatingIfNeeded: tree[at].value)
        b.port = UInt32(truncatingIfNeeded: tree[to].value)
        body(a, b, stream.first(tree, after: at).map { tree[$0].value } ?? 0)
      } else {
        body(TrafficEnd(tree, at, kind.kind), TrafficEnd(tree, to, kind.kind), 0)
      }
    }
  }

  /// A fragment that does not complete its packet.
  func isUnfinished(_ tree: borrowing Tree) -> Bool {
    guard let first = fragments.first(tree), wholes.first(tree) == nil else { return false }
    if tree[first].value != 0 { return true }
    return fragments.first(tree, after: first).map { tree[$0].value != 0 } ?? false
  }

  /// The destination that stands in the same header as the source at `place`.
  private func partner(_ tree: borrowing Tree, _ place: Int, _ next: Int?) -> Int? {
    let (parent, layer) = (tree[place].parent, tree[place].layer)
    if let node = destination.first(tree, after: place), node < next ?? .max,
      tree[node].parent == parent, tree[node].layer == layer
    {
      return node
    }
    if let node = destination.last(tree, before: place), tree[node].layer == tree[place].layer {
      return node
    }
    return destination.first(tree, after: place)
  }

  /// The addresses of the last network layer of a packet.
  func network(_ tree: borrowing Tree) -> (Address, Address)? {
    let (from, to) = addresses(tree, before: .max)
    guard let source = from.address, let destination = to.address else { return nil }
    return (source, destination)
  }

  /// The addresses of the network layer around a place.
  private func addresses(_ tree: borrowing Tree, before place: Int) -> (TrafficEnd, TrafficEnd) {
    var best = -1
    var ends = (TrafficEnd.none, TrafficEnd.none)
    for network in networks {
      guard let from = network.source.last(tree, before: place), from > best,
        let to = network.destination.last(tree, before: place)
      else { continue }
      best = from
      ends = (TrafficEnd(tree, from, network.kind), TrafficEnd(tree, to, network.kind))
    }
    return ends
  }
}
