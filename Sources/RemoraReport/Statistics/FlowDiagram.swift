import RemoraCore

/// `-z flow,any|tcp,standard|network[,FILTER]`: packets as arrows between the ends, in order of time.
final class FlowDiagram: Statistic {
  enum Sort { case any, tcp }

  /// Ends that have a column; packets of further ones are left out.
  static let nodeLimit = 40
  /// Packets that are drawn at most, and bytes of their texts.
  static let limit = 1 << 20
  static let textLimit = 256 << 20

  private struct Arrow {
    /// Nanoseconds; nil where the capture has no time.
    let time: Int64?
    /// Digits behind the point that the capture has of it.
    let digits: UInt8
    let from: Int
    let to: Int
    let ports: (UInt32, UInt32)
    let stream: UInt64
    /// Where the text begins, its bytes, and those of them that stand behind the columns only.
    let text: Int
    let label: Int
    let comment: Int
  }

  private let sort: Sort
  private let isNetworkOnly: Bool
  private let filter: StatisticFilter
  private let names: any NameResolver
  private var reader: TrafficReader
  private var flags: FieldSlots
  private var lengths: FieldSlots
  private var sequences: FieldSlots
  private var acknowledgments: FieldSlots
  private var nodes: [TrafficEnd] = []
  private var arrows: [Arrow] = []
  private var texts: [UInt8] = []
  private var left: UInt64 = 0
  /// Of ends that talk to themselves.
  private var sendsFromGreater: Bool?

  init(_ sort: Sort, _ rest: String, _ context: StatisticContext) throws(StatisticError) {
    self.sort = sort
    var rest = rest
    if rest.hasPrefix(",standard") {
      isNetworkOnly = false
      rest = String(rest.dropFirst(9))
    } else if rest.hasPrefix(",network") {
      isNetworkOnly = true
      rest = String(rest.dropFirst(8))
    } else {
      throw StatisticError("Invalid address type.")
    }
    filter = try StatisticFilter(
      rest, context, failure: "Couldn't register \(sort == .any ? "frame" : "tcp") tap: ")
    names = context.report.names
    let registry = context.report.registry
    let tcp = TrafficKind.all.first { $0.name == "tcp" } ?? TrafficKind.all[0]
    reader = TrafficReader(tcp, registry)
    flags = FieldSlots(["tcp.flags"], registry)
    lengths = FieldSlots(["tcp.len"], registry)
    sequences = FieldSlots(["tcp.seq"], registry)
    acknowledgments = FieldSlots(["tcp.ack"], registry)
  }

  var needs: Needs {
    var needs = reader.needs
    if sort == .any {
      needs.columns = true
    } else {
      for slots in [flags, lengths, sequences, acknowledgments] { needs.formUnion(slots.needs) }
    }
    if let condition = filter.condition { needs.formUnion(condition.needs) }
    return needs
  }

  func bind(_ needs: Needs) {
    reader.bind(needs)
    if sort == .tcp {
      flags.bind(needs)
      lengths.bind(needs)
      sequences.bind(needs)
      acknowledgments.bind(needs)
    }
    filter.condition?.bind(needs)
  }

  func take(_ tree: borrowing Tree) {
    guard filter.holds(tree) else { return }
    sort == .any ? takeAny(tree) : takeSegments(tree)
  }

  private func takeAny(_ tree: borrowing Tree) {
    let info = tree.info
    var (from, to) = (info.source, info.destination)
    if from.kind == .none, !isNetworkOnly { from = info.linkSource }
    if to.kind == .none, !isNetworkOnly { to = info.linkDestination }
    if isNetworkOnly, from.kind != .ipv4, from.kind != .ipv6 {
      guard let ends = reader.network(tree) else { return }
      (from, to) = ends
    }
    guard from.kind != .none, to.kind != .none else { return }
    let name = tree.withColumn(.protocolName) { String(decoding: $0, as: UTF8.self) }
    let text = tree.withColumn(.info) { String(decoding: $0, as: UTF8.self) }
    add(
      tree, TrafficEnd(from, port: info.sourcePort), TrafficEnd(to, port: info.destinationPort), 0,
      label: text, comment: "\(name): \(text)")
  }

  private func takeSegments(_ tree: borrowing Tree) {
    var place = -1
    reader.forEach(tree) { from, to, stream in
      guard let at = sequences.first(tree, after: place) else { return }
      place = at
      guard let word = flags.first(tree, after: at).map({ tree[$0].value }) else { return }
      let length = lengths.last(tree, before: at).map { tree[$0].value } ?? 0
      var comment = "Seq = \(tree[at].value)"
      if word & 0x10 != 0, let node = acknowledgments.first(tree, after: at) {
        comment += " Ack = \(tree[node].value)"
      }
      let label = Self.flagNames(word) + (length > 0 ? " - Len: \(length)" : "")
      add(tree, from, to, stream, label: label, comment: comment)
    }
  }

  private static func flagNames(_ word: UInt64) -> String {
    let names = ["FIN", "SYN", "RST", "PSH", "ACK", "URG", "ECE", "CWR", "AE"]
    var set = names.enumerated().filter { word >> UInt64($0.offset) & 1 == 1 }.map(\.element)
    if word & 0xe00 != 0 { set.append("Reserved") }
    return set.isEmpty ? "<None>" : set.joined(separator: ", ")
  }

  private func add(
    _ tree: borrowing Tree, _ from: TrafficEnd, _ to: TrafficEnd, _ stream: UInt64, label: String,
    comment: String
  ) {
    guard arrows.count < Self.limit, texts.count < Self.textLimit,
      let (a, b) = columns(from, to)
    else {
      left += 1
      return
    }
    let record = tree.record
    let start = texts.count
    texts.append(contentsOf: label.utf8)
    texts.append(contentsOf: comment.utf8)
    arrows.append(
      Arrow(
        time: record.hasTime ? Self.moment(record) : nil,
        digits: record.timeDigits, from: a, to: b,
        ports: (from.port, to.port), stream: stream, text: start, label: label.utf8.count,
        comment: comment.utf8.count))
  }

  /// Since the first packet, in as many digits as the packet has.
  private static func moment(_ record: RecordInfo) -> Int64 {
    let time = record.time.since(record.firstTime).nanoseconds
    var unit: Int64 = 1
    for _ in record.timeDigits..<max(record.timeDigits, 9) { unit *= 10 }
    return time - time % unit
  }

  /// The columns of two ends. One that talks to itself has two: from which of them its packets go
  /// depends on which port is the greater, as in the first such packet.
  private func columns(_ from: TrafficEnd, _ to: TrafficEnd) -> (Int, Int)? {
    var (a, b) = (from, to)
    a.port = 0
    b.port = 0
    guard a == b else {
      guard let first = column(of: a), let second = column(of: b) else { return nil }
      return (first, second)
    }
    guard let first = column(of: a) else { return nil }
    let second = nodes.indices.first { $0 > first && nodes[$0] == a } ?? nodes.count
    if second == nodes.count {
      guard nodes.count < Self.nodeLimit else { return nil }
      nodes.append(a)
    }
    let isGreater = from.port > to.port
    let isForward = isGreater == sendsFromGreater ?? isGreater
    if sendsFromGreater == nil { sendsFromGreater = isGreater }
    return isForward ? (first, second) : (second, first)
  }

  private func column(of end: TrafficEnd) -> Int? {
    if let known = nodes.firstIndex(of: end) { return known }
    guard nodes.count < Self.nodeLimit else { return nil }
    nodes.append(end)
    return nodes.count - 1
  }

  var remark: String? {
    left == 0
      ? nil
      : "\(left) packets are not drawn: there is room for \(Self.nodeLimit) ends and \(Self.limit) "
        + "packets."
  }

  // MARK: Drawing

  func write(to out: inout TextWriter) {
    guard !arrows.isEmpty else { return }
    let many = sort == .tcp && arrows.contains { $0.stream != arrows[0].stream }
    writeHead(many, to: &out)
    var last: UInt64?
    for arrow in arrows {
      if many, let last, last != arrow.stream {
        out.string(String(repeating: "-", count: 17 + 20 * nodes.count) + "\n")
      }
      last = arrow.stream
      write(arrow, many, to: &out)
    }
  }

  private func writeHead(_ many: Bool, to out: inout TextWriter) {
    let texts = nodes.map { $0.text(names) }
    out.string(many ? "Conv.| Time    |" : "|Time     |")
    for i in stride(from: 0, to: texts.count, by: 2) {
      out.string(" " + Layout.left(texts[i], 38) + "|")
    }
    out.string(many ? "\n     |         |" : "\n|         |")
    let gap = String(repeating: " ", count: 19)
    out.string(gap)
    for i in stride(from: 1, to: texts.count, by: 2) {
      let isShort = texts[i].unicodeScalars.count < 18
      out.string(
        "| " + (isShort ? Layout.left(texts[i], 18) + "|" + gap : Layout.left(texts[i], 38)))
    }
    out.string("\n")
  }

  private func write(_ arrow: Arrow, _ many: Bool, to out: inout TextWriter) {
    let label = String(decoding: texts[arrow.text..<(arrow.text + arrow.label)], as: UTF8.self)
    let behind = arrow.text + arrow.label
    let comment = String(decoding: texts[behind..<(behind + arrow.comment)], as: UTF8.self)
    let left = min(arrow.from, arrow.to)
    let distance = max(1, abs(arrow.to - arrow.from))
    let time = Layout.left(
      arrow.time.map { Layout.seconds($0, digits: Int(arrow.digits)) } ?? "", 9)
    out.string(many ? Layout.left(String(arrow.stream), 5) + "|" : "|")
    out.string(time + "|")
    let words = String(String.UnicodeScalarView(label.unicodeScalars.prefix(20 * distance)))
    out.string(row(words, at: 9 + 20 * left) + comment + "\n")

    let isForward = arrow.from < arrow.to || arrow.from == arrow.to
    let line = String(repeating: "-", count: 20 * distance - 2)
    let (first, second) = isForward ? arrow.ports : (arrow.ports.1, arrow.ports.0)
    let shaft = isForward ? line + ">" : "<" + line
    let text =
      Layout.left("(\(first))", 9) + shaft + "  " + Layout.left("(\(second))", 9)
    out.string(many ? "     |         |" : "|         |")
    out.string(row(text, at: 20 * left) + "\n")
  }

  /// The columns' bars, with a text over them.
  private func row(_ text: String, at start: Int) -> String {
    var cells = String.UnicodeScalarView()
    var place = 0
    func fill(to end: Int) {
      while place < end {
        cells.append(place % 20 == 19 ? "|" : " ")
        place += 1
      }
    }
    fill(to: start)
    for scalar in text.unicodeScalars {
      cells.append(scalar)
      place += 1
    }
    fill(to: 20 * nodes.count)
    return String(cells)
  }
}
