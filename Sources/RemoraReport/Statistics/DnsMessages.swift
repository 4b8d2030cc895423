import RemoraCore

/// Reads the messages of DNS in a packet.
struct DnsMessages {
  struct Message {
    var size: UInt64 = 0
    var isResponse = false
    var opcode: UInt64 = 0
    var code: UInt64 = 0
    var type: UInt64 = 0
    var group: UInt64 = 0
    var nameLength: UInt64 = 0
    var labels: UInt64 = 0
    /// Of questions, answers, authorities and additional records.
    var counts: [UInt64] = [0, 0, 0, 0]
    var records: [(type: UInt64, life: UInt64)] = []
    var isRepeated = false
    var isUnsolicited = false
    /// Microseconds since the query.
    var time: UInt64?
  }

  private static let fields = [
    "dns.flags.response", "dns.flags.opcode", "dns.flags.rcode", "dns.qry.type", "dns.qry.class",
    "dns.qry.name.len", "dns.count.labels",
    "dns.count.queries", "dns.count.answers", "dns.count.auth_rr", "dns.count.add_rr",
    "dns.retransmission", "dns.unsolicited", "dns.time",
  ]

  private var messages: FieldSlots
  private var malformed: FieldSlots
  private var quoted: QuotedPackets
  private var types: FieldSlots
  private var lives: FieldSlots
  private var values: [FieldSlots]
  private let typeNames: ValueNames?
  private let groupNames: ValueNames?
  private let codeNames: ValueNames?
  private let opcodeNames: ValueNames?

  init(_ registry: SealedRegistry) {
    messages = FieldSlots(["dns"], registry)
    malformed = FieldSlots(["_ws.malformed"], registry)
    quoted = QuotedPackets(registry)
    types = FieldSlots(["dns.resp.type"], registry)
    lives = FieldSlots(["dns.resp.ttl"], registry)
    values = Self.fields.map { FieldSlots([$0], registry) }
    func names(_ name: String) -> ValueNames? {
      registry.fields(named: name).first.flatMap { registry.spec($0)?.names }
    }
    typeNames = names("dns.qry.type")
    groupNames = names("dns.qry.class")
    codeNames = names("dns.flags.rcode")
    opcodeNames = names("dns.flags.opcode")
  }

  var needs: Needs {
    var needs = messages.needs
    needs.formUnion(quoted.needs)
    for slots in [malformed, types, lives] + values { needs.formUnion(slots.needs) }
    return needs
  }

  mutating func bind(_ needs: Needs) {
    messages.bind(needs)
    malformed.bind(needs)
    quoted.bind(needs)
    types.bind(needs)
    lives.bind(needs)
    for i in values.indices { values[i].bind(needs) }
  }

  /// The messages that could be read to their end.
  func all(_ tree: borrowing Tree) -> [Message] {
    var all: [Message] = []
    var node = messages.first(tree)
    let damage = malformed.first(tree) ?? .max
    while let at = node {
      node = messages.first(tree, after: at)
      let end = node ?? .max
      if damage > at && damage < end || quoted.contains(tree, at) { continue }
      all.append(message(tree, at, end))
    }
    return all
  }

  private func message(_ tree: borrowing Tree, _ at: Int, _ end: Int) -> Message {
    func value(_ field: Int) -> UInt64? {
      guard let node = values[field].first(tree, after: at), node < end else { return nil }
      return tree[node].value
    }
    /// Of several questions, the last one.
    func last(_ field: Int) -> UInt64 {
      guard let node = values[field].last(tree, before: end), node > at else { return 0 }
      return tree[node].value
    }
    var message = Message()
    message.size = UInt64(clamping: Int(tree[at].length))
    message.isResponse = value(0) ?? 0 != 0
    message.opcode = value(1) ?? 0
    message.code = value(2) ?? 0
    message.type = last(3)
    message.group = last(4)
    // The field has no length for a name of a single letter.
    message.nameLength = max(1, last(5))
    message.labels = last(6)
    message.counts = (7...10).map { value($0) ?? 0 }
    message.isRepeated = value(11) != nil
    message.isUnsolicited = value(12) != nil
    message.time = value(13).map { UInt64(clamping: Int64(bitPattern: $0)) }
    var life: UInt64 = 0
    var node = message.isResponse ? types.first(tree, after: at) : nil
    while let type = node, type < end {
      // OPT has none: tshark counts that of the record before.
      let next = types.first(tree, after: type) ?? end
      if let node = lives.first(tree, after: type), node < next { life = tree[node].value }
      message.records.append((tree[type].value, life))
      node = types.first(tree, after: type)
    }
    return message
  }

  // MARK: Names

  func type(_ value: UInt64) -> String {
    Self.short(typeNames?.name(of: value)) ?? "Unknown packet type (\(value))"
  }

  func group(_ value: UInt64) -> String {
    Self.short(groupNames?.name(of: value)) ?? "Unknown class (\(value))"
  }

  func code(_ value: UInt64) -> String {
    codeNames?.name(of: value) ?? "Unknown rcode (\(value))"
  }

  func opcode(_ value: UInt64) -> String {
    opcodeNames?.name(of: value) ?? "Unknown opcode (\(value))"
  }

  /// `A` of `A (Host Address)`.
  private static func short(_ name: String?) -> String? {
    name?.split(separator: " ", maxSplits: 1).first.map(String.init)
  }
}

/// `-z dns,tree[,FILTER]`: messages of DNS by what they ask and say.
final class DnsTree: Statistic {
  private let filter: StatisticFilter
  private let names: any NameResolver
  private var messages: DnsMessages
  private var tree = CountTree()
  /// Of all, kinds, types, types of answers, names, classes, codes, opcodes and sizes.
  private let roots: [Int]
  private let queries: (length: Int?, labels: [Int?])
  private let counts: [Int?]
  private let service: (time: Int?, unsolicited: Int?, repeated: Int?)

  init(_ rest: String, _ context: StatisticContext) throws(StatisticError) {
    filter = try StatisticFilter(tree: "DNS", rest, context)
    names = context.report.names
    messages = DnsMessages(context.report.registry)
    var roots: [Int] = []
    for name in [
      "Total Packets", "Response", "Query Type", "Answer Type", "Query Name", "Class", "rcode",
      "opcodes", "Payload size",
    ] {
      roots.append(tree.root(name))
    }
    self.roots = roots
    tree.measure(roots[8])
    let query = tree.root("Query Stats")
    let length = tree.child(of: query, .text("Qname Len"))
    tree.measure(length)
    var levels: [Int?] = []
    if let label = tree.child(of: query, .text("Label Stats")) {
      for name in ["4th Level or more", "1st Level", "2nd Level", "3rd Level"] {
        levels.append(tree.child(of: label, .text(name)))
      }
    }
    queries = (length, levels)
    let response = tree.root("Response Stats")
    var counts: [Int?] = []
    for name in ["questions", "answers", "authorities", "additionals"] {
      let place = tree.child(of: response, .text("no. of \(name)"))
      tree.measure(place)
      counts.append(place)
    }
    self.counts = counts
    let times = tree.root("Service Stats")
    service = (
      tree.child(of: times, .text("request-response time (msec)")),
      tree.child(of: times, .text("no. of unsolicited responses")),
      tree.child(of: times, .text("no. of retransmissions"))
    )
    tree.measure(service.time, isTime: true)
  }

  var needs: Needs {
    var needs = messages.needs
    if let condition = filter.condition { needs.formUnion(condition.needs) }
    return needs
  }

  func bind(_ needs: Needs) {
    messages.bind(needs)
    filter.condition?.bind(needs)
  }

  func take(_ packet: borrowing Tree) {
    guard filter.holds(packet) else { return }
    for message in messages.all(packet) {
      tree.note(packet.record)
      count(message)
    }
  }

  private func count(_ message: DnsMessages.Message) {
    tree.count(roots[0])
    func count(_ root: Int, _ name: String) {
      tree.count(roots[root])
      _ = tree.count(.text(name), in: roots[root])
    }
    count(1, message.isResponse ? "Response" : "Query")
    count(2, messages.type(message.type))
    for record in message.records { count(3, messages.type(record.type)) }
    count(5, messages.group(message.group))
    count(6, messages.code(message.code))
    count(7, messages.opcode(message.opcode))
    tree.count(roots[8], value: message.size)
    message.isResponse ? countResponse(message) : countQuery(message)
  }

  private func countQuery(_ message: DnsMessages.Message) {
    if let length = queries.length { tree.count(length, value: message.nameLength) }
    let level = message.labels < 4 ? Int(clamping: message.labels) : 0
    if queries.labels.indices.contains(level), let place = queries.labels[level] {
      tree.count(place)
    }
  }

  /// Answers to a query that is in the capture count twice.
  private func countResponse(_ message: DnsMessages.Message) {
    for _ in 0..<(message.isUnsolicited ? 1 : 2) {
      for (place, value) in zip(counts, message.counts) {
        if let place { tree.count(place, value: value) }
      }
    }
    if message.isUnsolicited {
      if let place = service.unsolicited { tree.count(place) }
    } else if message.isRepeated {
      if let place = service.repeated { tree.count(place) }
    } else if let time = message.time, let place = service.time {
      tree.count(place, value: time)
    }
  }

  var remark: String? {
    tree.left == 0
      ? nil : "\(tree.left) further names than \(CountTree.limit) are left out."
  }

  func write(to out: inout TextWriter) {
    tree.write("DNS", head: "Packet Type", names: names, to: &out)
  }
}
