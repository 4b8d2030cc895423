import RemoraCore

/// `-z plen,tree[,FILTER]`: packets by length.
final class PacketLengths: Statistic {
  private static let bounds: [(UInt64, String)] = [
    (20, "0-19"), (40, "20-39"), (80, "40-79"), (160, "80-159"), (320, "160-319"),
    (640, "320-639"), (1280, "640-1279"), (2560, "1280-2559"), (5120, "2560-5119"),
    (.max, "5120 and greater"),
  ]

  private let filter: StatisticFilter
  private let names: any NameResolver
  private var tree = CountTree()
  private let root: Int
  private var parts: [(bound: UInt64, place: Int)] = []

  init(_ rest: String, _ context: StatisticContext) throws(StatisticError) {
    filter = try StatisticFilter(tree: "Packet Lengths", rest, context)
    names = context.report.names
    root = tree.root("Packet Lengths", hasValues: true, isSorted: false)
    for (bound, name) in Self.bounds {
      if let place = tree.child(of: root, .text(name)) { parts.append((bound, place)) }
    }
  }

  var needs: Needs { filter.condition?.needs ?? Needs() }
  func bind(_ needs: Needs) { filter.condition?.bind(needs) }

  func take(_ packet: borrowing Tree) {
    guard filter.holds(packet) else { return }
    let length = UInt64(clamping: packet.record.originalLength)
    tree.note(packet.record)
    tree.count(root, value: length)
    if let part = parts.first(where: { length < $0.bound }) {
      tree.count(part.place, value: length)
    }
  }

  func write(to out: inout TextWriter) {
    tree.write("Packet Lengths", head: "Topic / Item", names: names, to: &out)
  }
}

/// `-z ip_hosts,tree` and others over headers of IPv4 or IPv6: addresses, protocols, ports.
final class AddressTree: Statistic {
  enum Sort: String, CaseIterable {
    case hosts, srcdst, ptype, dests, ttl

    var title: String {
      switch self {
      case .hosts: "All Addresses"
      case .srcdst: "Source and Destination Addresses"
      case .ptype: "IP Protocol Types"
      case .dests: "Destinations and Ports"
      case .ttl: "Source TTLs"
      }
    }

    func title(_ isIPv6: Bool) -> String {
      self == .ttl && isIPv6 ? "Source Hop Limits" : title
    }

    /// `ip_hosts`, `dests`, `ipv6_dests`
    func name(_ isIPv6: Bool) -> String {
      if isIPv6 { return self == .ttl ? "ipv6_hop" : "ipv6_" + rawValue }
      return self == .ptype || self == .dests ? rawValue : "ip_" + rawValue
    }
  }

  private let sort: Sort
  private let title: String
  private let group: String
  private var limits: FieldSlots
  private var reader: TrafficReader
  private let filter: StatisticFilter
  private let names: any NameResolver
  private var headers: FieldSlots
  private var carriers: [(slots: FieldSlots, name: String)]
  private var quoted: QuotedPackets
  private var tree = CountTree()
  private let roots: [Int]

  init(
    _ sort: Sort, isIPv6: Bool, _ rest: String, _ context: StatisticContext
  ) throws(StatisticError) {
    self.sort = sort
    let version = isIPv6 ? "IPv6" : "IPv4"
    group = version + " Statistics"
    title = sort.title(isIPv6)
    let slash = sort == .ttl ? "//" : "/"
    filter = try StatisticFilter(tree: "\(group)\(slash)\(title)", rest, context)
    names = context.report.names
    let registry = context.report.registry
    limits = FieldSlots(sort == .ttl ? [isIPv6 ? "ipv6.hlim" : "ip.ttl"] : [], registry)
    let kind = TrafficKind.all.first { $0.name == (isIPv6 ? "ipv6" : "ip") }
    reader = TrafficReader(kind ?? TrafficKind.all[0], registry)
    headers = FieldSlots([isIPv6 ? "ipv6.dst" : "ip.dst"], registry)
    carriers = [("tcp", "TCP"), ("udp", "UDP"), ("sctp", "SCTP"), ("dccp", "DCCP")]
      .map { (FieldSlots([$0.0 + ".srcport"], registry), $0.1) }
    quoted = QuotedPackets(registry)
    roots =
      sort == .srcdst
      ? [
        tree.root("Source \(version) Addresses"),
        tree.root("Destination \(version) Addresses"),
      ] : [tree.root("\(group)/\(title)")]
  }

  var needs: Needs {
    var needs = headers.needs
    needs.formUnion(quoted.needs)
    needs.formUnion(limits.needs)
    needs.formUnion(reader.needs)
    for carrier in carriers { needs.formUnion(carrier.slots.needs) }
    if let condition = filter.condition { needs.formUnion(condition.needs) }
    return needs
  }

  func bind(_ needs: Needs) {
    headers.bind(needs)
    quoted.bind(needs)
    limits.bind(needs)
    reader.bind(needs)
    for i in carriers.indices { carriers[i].slots.bind(needs) }
    filter.condition?.bind(needs)
  }

  /// Each header counts once, under the addresses and ports of the packet's innermost layers.
  func take(_ packet: borrowing Tree) {
    guard filter.holds(packet), !reader.isUnfinished(packet) else { return }
    var node = headers.first(packet)
    while let at = node {
      node = headers.first(packet, after: at)
      if !quoted.contains(packet, at) { count(packet, at) }
    }
  }

  private func count(_ packet: borrowing Tree, _ at: Int) {
    let info = packet.info
    let from = CountTree.Name.end(TrafficEnd(info.source, port: 0))
    let to = CountTree.Name.end(TrafficEnd(info.destination, port: 0))
    tree.note(packet.record)
    for root in roots { tree.count(root) }
    switch sort {
    case .hosts:
      _ = tree.count(from, in: roots[0])
      _ = tree.count(to, in: roots[0])
    case .srcdst:
      _ = tree.count(from, in: roots[0])
      _ = tree.count(to, in: roots[1])
    case .ttl:
      guard let limit = limits.last(packet, before: at) else { return }
      let end = tree.count(from, in: roots[0])
      let place = tree.count(.number(packet[limit].value), in: end)
      _ = tree.count(to, in: place)
    case .ptype: _ = tree.count(.text(carrier(packet)), in: roots[0])
    case .dests:
      let end = tree.count(to, in: roots[0])
      let carrier = tree.count(.text(carrier(packet)), in: end)
      _ = tree.count(.number(UInt64(info.destinationPort)), in: carrier)
    }
  }

  /// What the innermost ports are of.
  private func carrier(_ packet: borrowing Tree) -> String {
    var best = -1
    var name = "NONE"
    for carrier in carriers {
      if let at = carrier.slots.last(packet, before: .max), at > best, !quoted.contains(packet, at)
      {
        best = at
        name = carrier.name
      }
    }
    return name
  }

  var remark: String? {
    tree.left == 0
      ? nil : "\(tree.left) further names than \(CountTree.limit) are left out."
  }

  func write(to out: inout TextWriter) {
    tree.write(
      "\(group) / \(title)", head: "Topic / Item", widest: "\(group)/\(title)",
      names: names, to: &out)
  }
}

extension StatisticFilter {
  /// The filter behind the name of a tree.
  init(tree title: String, _ rest: String, _ context: StatisticContext) throws(StatisticError) {
    try self.init(
      rest, context, failure: "stats_tree for: \(title) failed to attach to the tap: ")
  }
}
