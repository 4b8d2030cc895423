import RemoraCore

/// `-z expert[,SEVERITY][,FILTER]`: remarks about packets, counted by what they say.
final class ExpertSummary: Statistic {
  /// Different remarks that are kept apart at most.
  static let limit = 1 << 16

  private struct Key: Hashable {
    let kind: UInt64
    let proto: UInt16
    let summary: String
  }

  private let condition: (any PacketCondition)?
  private let floor: UInt32
  private let registry: SealedRegistry
  private var remarks: FieldSlots
  private var messages: FieldSlots
  private var quoting: FieldSlots
  /// Found by tshark only where it makes trees, which it does for a filter.
  private var ofTrees: FieldSlots
  private static let treeRemarks = [
    "tcp.nop", "_ws.string.trailing_stray_characters", "ber.error.oid_not_implemented",
    "http.excess_data",
  ]
  /// What is behind a packet in a frame is a matter of the types of Ethernet, where it has one.
  private var paddings: FieldSlots
  private var etherTypes: FieldSlots
  private let etherType: ProtocolID?
  private var sizes: SegmentSizes
  /// Names the protocol that a packet's dissection ended in.
  private var stacks: FieldSlots
  private var places: [Key: Int] = [:]
  private var rows: [(key: Key, count: UInt64)] = []
  private var left: UInt64 = 0

  init(_ rest: String, _ context: StatisticContext) throws(StatisticError) {
    var floor = Severity.comment.rawValue
    var filter = rest.hasPrefix(",") ? String(rest.dropFirst()) : ""
    let names: [(String, Severity)] = [
      ("error", .error), ("warn", .warning), ("note", .note), ("chat", .chat),
      ("comment", .comment),
    ]
    for (name, severity) in names where filter == name || filter.hasPrefix(name + ",") {
      floor = severity.rawValue
      filter = String(filter.dropFirst(name.count + 1))
      break
    }
    self.floor = floor
    condition =
      filter.isEmpty
      ? nil : try StatisticFilter.condition(filter, context, "Expert tap error (", ")!\n")
    registry = context.report.registry
    remarks = FieldSlots(["_ws.expert"], registry)
    messages = FieldSlots(["_ws.expert.message"], registry)
    quoting = FieldSlots(["icmp", "icmpv6"], registry)
    ofTrees = FieldSlots(condition == nil ? Self.treeRemarks : [], registry)
    paddings = FieldSlots(["eth.padding_bad"], registry)
    etherTypes = FieldSlots(["eth.type"], registry)
    etherType = registry.protocolID(named: "ethertype")
    sizes = SegmentSizes(registry)
    stacks = FieldSlots(["frame.protocols"], registry)
  }

  var needs: Needs {
    var needs = remarks.needs
    needs.formUnion(messages.needs)
    needs.formUnion(sizes.needs)
    needs.formUnion(stacks.needs)
    needs.formUnion(ofTrees.needs)
    needs.formUnion(paddings.needs)
    needs.formUnion(etherTypes.needs)
    if let condition { needs.formUnion(condition.needs) }
    return needs
  }

  func bind(_ needs: Needs) {
    remarks.bind(needs)
    messages.bind(needs)
    sizes.bind(needs)
    stacks.bind(needs)
    ofTrees.bind(needs)
    paddings.bind(needs)
    etherTypes.bind(needs)
    condition?.bind(needs)
  }

  func take(_ tree: borrowing Tree) {
    let long = sizes.count(tree)
    guard condition?.holds(tree) ?? true else { return }
    if long > 0, floor <= Severity.note.rawValue { countLong(long) }
    var node = messages.first(tree)
    while let at = node {
      node = messages.first(tree, after: at)
      let parent = tree[at].parent
      guard parent != Node.none, Int(parent) < tree.count else { continue }
      let head = tree[Int(parent)]
      guard UInt32(truncatingIfNeeded: head.value >> 32) >= floor else { continue }
      if has(tree, parent, ofTrees) { continue }
      guard var proto = owner(tree, head) else { continue }
      if let etherType, has(tree, parent, paddings), etherTypes.first(tree) != nil {
        proto = etherType
      }
      count(
        Key(
          kind: head.value, proto: proto,
          summary: tree.withValue(tree[at]) { String(decoding: $0, as: UTF8.self) }))
    }
  }

  /// Whether a remark is one of these.
  private func has(_ tree: borrowing Tree, _ remark: UInt32, _ kinds: FieldSlots) -> Bool {
    var node = kinds.first(tree)
    while let at = node {
      if tree[at].parent == remark { return true }
      node = kinds.first(tree, after: at)
    }
    return false
  }

  private func countLong(_ segments: UInt64) {
    guard let tcp = registry.protocols.firstIndex(where: { $0.name == "tcp" }) else { return }
    let key = Key(
      kind: UInt64(Severity.note.rawValue) << 32 | UInt64(ExpertGroup.protocolRule.rawValue),
      proto: UInt16(truncatingIfNeeded: tcp),
      summary: "This packet's length exceeds MSS (common with TSO or incomplete conversations)")
    for _ in 0..<min(segments, 16) { count(key) }
  }

  /// The protocol that a remark lies in, `.max` for none; nil for one of a packet that is quoted in
  /// an error message.
  private func owner(_ tree: borrowing Tree, _ head: Node) -> UInt16? {
    var owner = UInt16.max
    var at = head.parent
    while at != Node.none, Int(at) < tree.count {
      let node = tree[Int(at)]
      if let spec = registry.spec(node.field), spec.type == .protocolName {
        // Comments of the capture are nobody's.
        if spec.name == "pkt_comment" { return .max }
        if spec.name == "_ws.malformed", let last = lastProtocol(tree) { return last }
        if owner == .max {
          owner = spec.owner
        } else if quoting.contains(node.field) {
          return nil
        }
      }
      if node.parent >= at { break }
      at = node.parent
    }
    return owner
  }

  /// What `frame.protocols` ends with: a malformed packet is a remark of that protocol.
  private func lastProtocol(_ tree: borrowing Tree) -> UInt16? {
    guard let node = stacks.first(tree) else { return nil }
    let names = tree.withValue(tree[node]) { String(decoding: $0, as: UTF8.self) }
    let last = names.split(separator: ":").last.map(String.init)
    return registry.protocols.firstIndex { $0.name == last }
      .map { UInt16(truncatingIfNeeded: $0) }
  }

  private func count(_ key: Key) {
    if let place = places[key] {
      rows[place].count += 1
      return
    }
    guard rows.count < Self.limit else {
      left += 1
      return
    }
    places[key] = rows.count
    rows.append((key, 1))
  }

  var remark: String? {
    left == 0 ? nil : "\(left) remarks of further kinds than \(Self.limit) are left out."
  }

  func write(to out: inout TextWriter) {
    let heads: [(Severity, String)] = [
      (.error, "Errors"), (.warning, "Warns"), (.note, "Notes"), (.chat, "Chats"),
      (.comment, "Comments"),
    ]
    for (severity, title) in heads {
      let chosen = rows.filter {
        UInt32(truncatingIfNeeded: $0.key.kind >> 32) == severity.rawValue
      }
      guard !chosen.isEmpty else { continue }
      let total = chosen.reduce(0) { $0 + $1.count }
      out.string("\n\(title) (\(total))\n=============\n")
      out.string("   Frequency      Group           Protocol  Summary\n")
      for row in chosen {
        let group = ExpertGroup(rawValue: UInt32(truncatingIfNeeded: row.key.kind))?.name ?? ""
        out.string(Layout.right(String(row.count), 12) + " " + Layout.right(group, 10) + " ")
        out.string(Layout.right(proto(row.key.proto), 18) + "  " + row.key.summary + "\n")
      }
    }
  }

  private func proto(_ id: UInt16) -> String {
    Int(id) < registry.protocols.count ? registry.protocols[Int(id)].shortName : "Packet"
  }
}
