import RemoraCore

/// Reads the messages of HTTP/1 in a packet.
struct HttpMessages {
  struct Message {
    var method: String?
    var uri: String?
    /// Of a request, or of that which a response answers.
    var fullURI: String?
    var host: String?
    var referer: String?
    /// Where a response leads to.
    var location: String?
    var code: UInt64?
    var phrase = ""
  }

  private var messages: FieldSlots
  private var codes: FieldSlots
  /// Of methods, targets, whole targets, hosts, referrers and phrases.
  private var texts: [FieldSlots]

  init(_ registry: SealedRegistry) {
    messages = FieldSlots(["http", "ssdp"], registry)
    codes = FieldSlots(["http.response.code"], registry)
    texts = [
      "http.request.method", "http.request.uri", "http.request.full_uri", "http.host",
      "http.referer", "http.response.code.desc", "http.location",
    ].map { FieldSlots([$0], registry) }
  }

  var needs: Needs {
    var needs = messages.needs
    needs.formUnion(codes.needs)
    for slots in texts { needs.formUnion(slots.needs) }
    return needs
  }

  mutating func bind(_ needs: Needs) {
    messages.bind(needs)
    codes.bind(needs)
    for i in texts.indices { texts[i].bind(needs) }
  }

  func all(_ tree: borrowing Tree) -> [Message] {
    var all: [Message] = []
    var node = messages.first(tree)
    while let at = node {
      node = messages.first(tree, after: at)
      all.append(message(tree, at, node ?? .max))
    }
    return all
  }

  /// A method as it is counted: those of discovery without the letter that marks them.
  static func method(_ name: String) -> String {
    name.hasPrefix("M-") ? String(name.dropFirst(2)) : name
  }

  /// What a reference means to a page (RFC 3986 section 5.2; paths are not made shorter).
  static func target(of reference: String, from page: String) -> String {
    let parts = page.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
    guard parts.count >= 3, !reference.contains("://") else { return reference }
    if reference.hasPrefix("//") { return parts[0] + reference }
    let host = parts[..<3].joined(separator: "/")
    if reference.hasPrefix("/") { return host + reference }
    let path = page.prefix { $0 != "?" && $0 != "#" }
    if reference.hasPrefix("?") { return path + reference }
    if reference.hasPrefix("#") { return page.prefix { $0 != "#" } + reference }
    guard parts.count == 4, let last = path.lastIndex(of: "/") else {
      return host + "/" + reference
    }
    return path[...last] + reference
  }

  private func message(_ tree: borrowing Tree, _ at: Int, _ end: Int) -> Message {
    var values: [String?] = []
    for slots in texts {
      guard let node = slots.first(tree, after: at), node < end else {
        values.append(nil)
        continue
      }
      values.append(tree.withValue(tree[node]) { String(decoding: $0, as: UTF8.self) })
    }
    var message = Message()
    message.method = values[0].map(Self.method)
    message.uri = values[1]
    message.fullURI = values[2]
    message.host = values[3]
    message.referer = values[4]
    message.phrase = values[5] ?? ""
    message.location = values[6]
    if let node = codes.first(tree, after: at), node < end { message.code = tree[node].value }
    return message
  }
}

/// `-z http_req,tree`, `http_srv,tree` and `http_seq,tree`: requests of HTTP/1 by host, by server,
/// and by the page that led to them.
final class HttpRequestTree: Statistic {
  enum Sort: String, CaseIterable {
    case requests = "http_req"
    case servers = "http_srv"
    case sequences = "http_seq"

    var title: String {
      switch self {
      case .requests: "Requests"
      case .servers: "Load Distribution"
      case .sequences: "Request Sequences"
      }
    }
  }

  /// Pages that led to each other, in a row, at most.
  static let depthLimit = 200

  private let sort: Sort
  private let filter: StatisticFilter
  private let names: any NameResolver
  private var messages: HttpMessages
  private var tree = CountTree()
  private let root: Int
  private var responses = 0
  private var byAddress: Int?
  private var byHost: Int?
  /// The place of a page, and how deep it lies.
  private var pages: [String: (place: Int, depth: Int)] = [:]

  init(_ sort: Sort, _ rest: String, _ context: StatisticContext) throws(StatisticError) {
    self.sort = sort
    filter = try StatisticFilter(tree: "HTTP/\(sort.title)", rest, context)
    names = context.report.names
    messages = HttpMessages(context.report.registry)
    switch sort {
    case .requests: root = tree.root("HTTP Requests by HTTP Host")
    case .sequences: root = tree.root("HTTP Request Sequences")
    case .servers:
      root = tree.root("HTTP Requests by Server")
      byAddress = tree.child(of: root, .text("HTTP Requests by Server Address"))
      byHost = tree.child(of: root, .text("HTTP Requests by HTTP Host"))
      responses = tree.root("HTTP Responses by Server Address")
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
      switch sort {
      case .requests: countRequest(message)
      case .sequences: countSequence(message)
      case .servers:
        let info = packet.info
        if message.method != nil { countServer(message, TrafficEnd(info.destination, port: 0)) }
        if let code = message.code { countResponse(code, TrafficEnd(info.source, port: 0)) }
      }
    }
  }

  private func countRequest(_ message: HttpMessages.Message) {
    guard message.method != nil else { return }
    tree.count(root)
    guard let host = message.host else { return }
    let place = tree.count(.text(host), in: root)
    if let uri = message.uri { _ = tree.count(.text(uri), in: place) }
  }

  private func countServer(_ message: HttpMessages.Message, _ server: TrafficEnd) {
    tree.count(root)
    if let byAddress { tree.count(byAddress) }
    let place = tree.count(.end(server), in: byAddress)
    if let byHost { tree.count(byHost) }
    guard let host = message.host else { return }
    _ = tree.count(.text(host), in: place)
    let name = tree.count(.text(host), in: byHost)
    _ = tree.count(.end(server), in: name)
  }

  private func countResponse(_ code: UInt64, _ server: TrafficEnd) {
    tree.count(responses)
    let place = tree.count(.end(server), in: responses)
    _ = tree.count(.text(code < 400 ? "OK" : "Error"), in: place)
  }

  /// A page counts below the one that led to it, and so do those that led to that.
  private func countSequence(_ message: HttpMessages.Message) {
    if message.code != nil, let location = message.location, let answered = message.fullURI {
      countSequence(of: HttpMessages.target(of: location, from: answered), after: answered)
    }
    guard message.method != nil, let page = message.fullURI, let referer = message.referer else {
      return
    }
    countSequence(of: page, after: referer)
  }

  private func countSequence(of page: String, after referer: String) {
    tree.count(root)
    var from = pages[referer]
    if from == nil || from?.depth ?? 0 >= Self.depthLimit {
      from = tree.child(of: root, .text(referer)).map { ($0, 1) }
    }
    guard let from, let place = tree.child(of: from.place, .text(page)) else { return }
    pages[referer] = from
    pages[page] = (place, from.depth + 1)
    tree.countUp(from.place, below: root)
    tree.count(from.place)
    tree.count(place)
  }

  var remark: String? {
    tree.left == 0
      ? nil : "\(tree.left) further names than \(CountTree.limit) are left out."
  }

  func write(to out: inout TextWriter) {
    let head =
      switch sort {
      case .requests: "Request Type"
      case .servers: "Packet Type"
      case .sequences: "Sequence Type"
      }
    tree.write(
      "HTTP / \(sort.title)", head: head, widest: "HTTP/\(sort.title)", names: names, to: &out)
  }
}

/// `-z http,stat[,FILTER]` and `rtsp,stat[,FILTER]`: answers by status, requests by method.
final class HttpSummary: Statistic {
  private let title: String
  private let filter: StatisticFilter
  private var codes: FieldSlots
  private var phrases: FieldSlots
  private var methods: FieldSlots
  private var byCode: [UInt64: (text: String, count: Int)] = [:]
  private var byMethod: [String: Int] = [:]

  /// - Parameter proto: `http` or `rtsp`.
  init(_ proto: String, _ rest: String, _ context: StatisticContext) throws(StatisticError) {
    title = proto == "http" ? "HTTP" : "RTSP"
    filter = try StatisticFilter(
      rest, context, failure: "Couldn't register \(proto),stat tap: ")
    let registry = context.report.registry
    let isHTTP = proto == "http"
    codes = FieldSlots([isHTTP ? "http.response.code" : "rtsp.status"], registry)
    phrases = FieldSlots(isHTTP ? ["http.response.code.desc"] : [], registry)
    methods = FieldSlots([isHTTP ? "http.request.method" : "rtsp.method"], registry)
  }

  var needs: Needs {
    var needs = codes.needs
    needs.formUnion(phrases.needs)
    needs.formUnion(methods.needs)
    if let condition = filter.condition { needs.formUnion(condition.needs) }
    return needs
  }

  func bind(_ needs: Needs) {
    codes.bind(needs)
    phrases.bind(needs)
    methods.bind(needs)
    filter.condition?.bind(needs)
  }

  func take(_ tree: borrowing Tree) {
    guard filter.holds(tree) else { return }
    var node = codes.first(tree)
    while let at = node {
      node = codes.first(tree, after: at)
      let code = tree[at].value
      guard (100..<600).contains(code) else { continue }
      let phrase = phrases.first(tree, after: at).map { place in
        tree.withValue(tree[place]) { String(decoding: $0, as: UTF8.self) }
      }
      byCode[code, default: (Self.phrase(code, phrase ?? ""), 0)].count += 1
    }
    node = methods.first(tree)
    while let at = node {
      node = methods.first(tree, after: at)
      let name = tree.withValue(tree[at]) { String(decoding: $0, as: UTF8.self) }
      guard byMethod[name] != nil || byMethod.count < 1 << 16 else { continue }
      byMethod[name, default: 0] += 1
    }
  }

  /// What a code is called, or what codes of its class are where it has no name.
  private static func phrase(_ code: UInt64, _ name: String) -> String {
    guard name.isEmpty || name.hasPrefix("Unknown") else { return name }
    return switch code / 100 {
    case 1: "Informational - Others"
    case 2: "Success - Others"
    case 3: "Redirection - Others"
    case 4: "Client Error - Others"
    default: "Server Error - Others"
    }
  }

  func write(to out: inout TextWriter) {
    let bar = String(repeating: "=", count: 67) + "\n"
    out.string("\n" + bar + "\(title) Statistics\n")
    out.string("* \(title) Response Status Codes                Packets\n")
    for (code, row) in byCode.sorted(by: { $0.key < $1.key }) {
      let name = Layout.left(row.text, 33)
      out.string("  \(code) \(name)" + Layout.right(row.count, 12) + "\n")
    }
    out.string("* \(title) Request Methods                      Packets\n")
    for (method, count) in byMethod.sorted(by: { $0.key < $1.key }) {
      out.string("  " + Layout.left(method, 37) + Layout.right(count, 12) + " \n")
    }
    out.string(bar)
  }
}
