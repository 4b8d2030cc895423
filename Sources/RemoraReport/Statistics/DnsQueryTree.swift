import RemoraCore

/// `-z dns_qr,tree[,FILTER]`: queries and responses of DNS by type, time, size and sender.
final class DnsQueryTree: Statistic {
  private let filter: StatisticFilter
  private let names: any NameResolver
  private var messages: DnsMessages
  private var tree = CountTree()
  private let total: Int
  private let query: Int
  private let response: Int
  /// By name, what stands below the two.
  private var groups: [[String: Int]] = [[:], [:]]
  private var service: [[String: Int]] = [[:], [:]]
  private var lives: [String: Int] = [:]

  init(_ rest: String, _ context: StatisticContext) throws(StatisticError) {
    filter = try StatisticFilter(tree: "DNS/Query-Response", rest, context)
    names = context.report.names
    messages = DnsMessages(context.report.registry)
    total = tree.root("Total")
    query = tree.root("Query")
    response = tree.root("Response")
    let common = ["Servicing", "Payload", "Kind", "From"]
    for name in common + ["Types", "Opcodes", "Labels"] {
      groups[0][name] = tree.child(of: query, .text(name))
    }
    for name in common + ["Rcodes", "Authorities", "Answers", "Additionals", "TTL"] {
      groups[1][name] = tree.child(of: response, .text(name))
    }
    for (side, first) in ["Unanswered", "Unsolicited"].enumerated() {
      guard let place = groups[side]["Servicing"] else { continue }
      for name in [first, "Retransmissions", "Answered (ms)"] {
        service[side][name] = tree.child(of: place, .text(name))
      }
      tree.measure(service[side]["Answered (ms)"], isTime: true)
    }
    if let place = groups[1]["TTL"] {
      for name in ["Answers", "Authorities", "Additionals"] {
        lives[name] = tree.child(of: place, .text(name))
      }
    }
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
      tree.count(total)
      _ = tree.count(.text(message.isResponse ? "Response" : "Query"), in: total)
      let from = TrafficEnd(packet.info.source, port: 0)
      message.isResponse ? countResponse(message, from) : countQuery(message, from)
    }
  }

  private func count(_ side: Int, _ group: String, _ name: CountTree.Name) {
    guard let place = groups[side][group] else { return }
    tree.count(place)
    _ = tree.count(name, in: place)
  }

  private func countService(_ side: Int, _ name: String, value: UInt64 = 0) {
    if let place = service[side][name] { tree.count(place, value: value) }
  }

  private func countQuery(_ message: DnsMessages.Message, _ from: TrafficEnd) {
    count(0, "Types", .text(messages.type(message.type)))
    if let place = groups[0]["Servicing"] { tree.count(place) }
    countService(0, message.isRepeated ? "Retransmissions" : "Unanswered")
    // What is as large as a class says is in it for responses only.
    count(0, "Payload", .text(Self.size(message.size + 1)))
    count(0, "Opcodes", .text(messages.opcode(message.opcode)))
    count(0, "Labels", .text(Self.level(message.labels)))
    // tshark knows no other kind, whatever the flags say.
    count(0, "Kind", .text("Iteration Desired"))
    count(0, "From", .end(from))
  }

  private func countResponse(_ message: DnsMessages.Message, _ from: TrafficEnd) {
    if let place = groups[1]["Servicing"] { tree.count(place) }
    if message.isUnsolicited {
      countService(1, "Unsolicited")
    } else if message.isRepeated {
      countService(1, "Retransmissions")
    } else if let time = message.time {
      countService(1, "Answered (ms)", value: time)
      countService(0, "Answered (ms)", value: time)
      if let place = service[0]["Unanswered"] { tree.uncount(place) }
    }
    count(1, "Rcodes", .text(messages.code(message.code)))
    count(1, "Payload", .text(Self.size(message.size)))
    count(1, "Kind", .text("Non-Authoritative"))
    count(1, "From", .end(from))
    let sections = ["Answers", "Authorities", "Additionals"]
    var rest = message.records[...]
    for (section, number) in zip(sections, message.counts.dropFirst()) {
      count(1, section, .text(Self.number(number)))
      guard let place = lives[section] else { continue }
      for record in rest.prefix(Int(clamping: number)) {
        tree.count(place)
        _ = tree.count(.text(Self.life(record.life)), in: place)
      }
      rest = rest.dropFirst(Int(clamping: number))
    }
  }

  // MARK: Classes

  /// The least power of two, from 16 on, that is not below a size.
  private static func size(_ bytes: UInt64) -> String {
    var power: UInt64 = 16
    while power < bytes, power < 1 << 32 { power *= 2 }
    return power < 1024 ? "<= \(power)B" : "<= \(power / 1024)KB"
  }

  private static func number(_ value: UInt64) -> String {
    if value == 0 { return "zero" }
    if value <= 2 { return "= \(value)" }
    var power: UInt64 = 4
    while power < value, power < 1 << 32 { power *= 2 }
    return "<= \(power)"
  }

  private static func level(_ labels: UInt64) -> String {
    switch labels {
    case 1: "1st Level"
    case 2: "2nd Level"
    case 3: "3rd Level"
    case 4...8: "\(labels)th Level"
    default: "9+ Level"
    }
  }

  private static func life(_ seconds: UInt64) -> String {
    let day: UInt64 = 86400
    return switch seconds {
    case 0: "zero"
    case ...60: "<= minute"
    case ...3600: "<= hour"
    case ...day: "<= day"
    case ...(7 * day): "<= week"
    case ...2_628_000: "<= month"
    case ...(365 * day): "<= year"
    default: "> year"
    }
  }

  var remark: String? {
    tree.left == 0
      ? nil : "\(tree.left) further names than \(CountTree.limit) are left out."
  }

  func write(to out: inout TextWriter) {
    tree.write("DNS/Query-Response", head: "Topic / Item", names: names, to: &out)
  }
}
