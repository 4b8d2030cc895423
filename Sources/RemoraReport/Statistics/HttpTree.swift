import RemoraCore

/// `-z http,tree[,FILTER]`: messages of HTTP/1 by method and status.
final class HttpTree: Statistic {
  private static let classes: [(UInt64, String)] = [
    (0, "???: broken"), (1, "1xx: Informational"), (2, "2xx: Success"), (3, "3xx: Redirection"),
    (4, "4xx: Client Error"), (5, "5xx: Server Error"),
  ]

  private let filter: StatisticFilter
  private let names: any NameResolver
  private var messages: FieldSlots
  /// Messages of SSDP count, but for what follows on them in their datagrams.
  private var discoveries: FieldSlots
  private var methods: FieldSlots
  private var codes: FieldSlots
  private var phrases: FieldSlots
  private var tree = CountTree()
  private let root: Int
  private let responses: Int?
  private let requests: Int?
  private let others: Int?
  private var classes: [Int?] = []

  init(_ rest: String, _ context: StatisticContext) throws(StatisticError) {
    filter = try StatisticFilter(tree: "HTTP/Packet Counter", rest, context)
    names = context.report.names
    let registry = context.report.registry
    messages = FieldSlots(["http"], registry)
    discoveries = FieldSlots(["ssdp"], registry)
    methods = FieldSlots(["http.request.method"], registry)
    codes = FieldSlots(["http.response.code"], registry)
    phrases = FieldSlots(["http.response.code.desc"], registry)
    root = tree.root("Total HTTP Packets")
    responses = tree.child(of: root, .text("HTTP Response Packets"))
    requests = tree.child(of: root, .text("HTTP Request Packets"))
    others = tree.child(of: root, .text("Other HTTP Packets"))
    for (_, name) in Self.classes {
      classes.append(responses.flatMap { tree.child(of: $0, .text(name)) })
    }
  }

  var needs: Needs {
    var needs = messages.needs
    for slots in [discoveries, methods, codes, phrases] { needs.formUnion(slots.needs) }
    if let condition = filter.condition { needs.formUnion(condition.needs) }
    return needs
  }

  func bind(_ needs: Needs) {
    messages.bind(needs)
    discoveries.bind(needs)
    methods.bind(needs)
    codes.bind(needs)
    phrases.bind(needs)
    filter.condition?.bind(needs)
  }

  func take(_ packet: borrowing Tree) {
    guard filter.holds(packet) else { return }
    var node = messages.first(packet)
    while let at = node {
      node = messages.first(packet, after: at)
      count(packet, at, node ?? .max)
    }
    if let discovery = discoveries.first(packet) { count(packet, discovery, .max) }
  }

  /// Counts the message between two places.
  private func count(_ packet: borrowing Tree, _ at: Int, _ end: Int) {
    tree.note(packet.record)
    tree.count(root)
    if let code = codes.first(packet, after: at), code < end {
      let number = packet[code].value
      let index = (100..<600).contains(number) ? Int(clamping: number / 100) : 0
      if let responses { tree.count(responses) }
      guard let place = classes[index] else { return }
      tree.count(place)
      var phrase = ""
      if let node = phrases.first(packet, after: at), node < end {
        phrase = text(packet, node)
      }
      _ = tree.count(.text("\(number) \(phrase)"), in: place)
    } else if let method = methods.first(packet, after: at), method < end {
      if let requests { tree.count(requests) }
      _ = tree.count(.text(HttpMessages.method(text(packet, method))), in: requests)
    } else if let others {
      tree.count(others)
    }
  }

  private func text(_ packet: borrowing Tree, _ node: Int) -> String {
    packet.withValue(packet[node]) { String(decoding: $0, as: UTF8.self) }
  }

  func write(to out: inout TextWriter) {
    tree.write("HTTP / Packet Counter", head: "Packet Type", names: names, to: &out)
  }
}
