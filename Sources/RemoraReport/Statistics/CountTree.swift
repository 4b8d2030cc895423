import RemoraCore

/// Counts by name, with names inside of names, how fast they came, and when they came fastest.
struct CountTree {
  /// Names that are kept apart at most.
  static let limit = 1 << 18

  enum Name: Hashable {
    case end(TrafficEnd)
    case number(UInt64)
    case text(String)
  }

  private struct Key: Hashable {
    let parent: Int
    let name: Name
  }

  private struct Node {
    let name: Name
    let parent: Int
    var children: [Int] = []
    /// The lengths that were counted have an average, a least and a greatest one.
    var hasValues = false
    /// They are thousandths of a millisecond.
    var isTime = false
    /// They are shown as soon as there are any.
    var isLate = false
    var isSorted = true
    var count: UInt64 = 0
    var sum: UInt64 = 0
    var least: UInt64 = .max
    var greatest: UInt64 = 0
    /// Spans of five milliseconds with packets, over a tenth of a second.
    var spans: [(number: Int64, start: Int64, count: Int64)] = [(0, 0, 0)]
    var burst: Int64 = 0
    var burstStart: Int64 = 0
  }

  private var nodes: [Node] = []
  private var places: [Key: Int] = [:]
  /// Nanoseconds since the capture's first packet.
  private var first: Int64?
  private var last: Int64 = 0
  /// The first packet has no time: nothing is said of how fast they came.
  private var isTimeless = false
  private(set) var left: UInt64 = 0

  /// Adds a name at the top.
  mutating func root(_ name: String, hasValues: Bool = false, isSorted: Bool = true) -> Int {
    var node = Node(name: .text(name), parent: -1)
    node.hasValues = hasValues
    node.isSorted = isSorted
    nodes.append(node)
    return nodes.count - 1
  }

  /// A name inside of another; it is added if it is not there. nil if there is no more room.
  mutating func child(of parent: Int, _ name: Name) -> Int? {
    let key = Key(parent: parent, name: name)
    if let known = places[key] { return known }
    guard nodes.count < Self.limit else {
      left += 1
      return nil
    }
    var node = Node(name: name, parent: parent)
    node.hasValues = nodes[parent].hasValues
    places[key] = nodes.count
    nodes[parent].children.append(nodes.count)
    nodes.append(node)
    return nodes.count - 1
  }

  /// Makes a place one of lengths, or of times in nanoseconds, that have an average.
  mutating func measure(_ place: Int?, isTime: Bool = false) {
    guard let place else { return }
    nodes[place].hasValues = true
    nodes[place].isTime = isTime
    nodes[place].isLate = true
  }

  /// Takes a packet back.
  mutating func uncount(_ place: Int) {
    guard nodes[place].count > 0 else { return }
    nodes[place].count -= 1
    noteSpan(place, -1)
  }

  /// Says when the packet in hand came.
  mutating func note(_ record: RecordInfo) {
    last = record.hasTime ? record.time.since(record.firstTime).nanoseconds : 0
    if first == nil {
      first = last
      isTimeless = !record.hasTime
    }
  }

  /// Counts the packet in hand.
  mutating func count(_ place: Int, value: UInt64 = 0) {
    nodes[place].count += 1
    nodes[place].sum &+= value
    nodes[place].least = min(nodes[place].least, value)
    nodes[place].greatest = max(nodes[place].greatest, value)
    noteSpan(place, 1)
  }

  private mutating func noteSpan(_ place: Int, _ step: Int64) {
    let number = last / 5_000_000
    nodes[place].spans.removeAll { $0.number <= number - 20 }
    if let end = nodes[place].spans.indices.last, nodes[place].spans[end].number >= number {
      nodes[place].spans[end].count += step
    } else {
      nodes[place].spans.append((number, last, step))
    }
    let total = nodes[place].spans.reduce(0) { $0 + $1.count }
    if total > nodes[place].burst {
      nodes[place].burst = total
      nodes[place].burstStart = nodes[place].spans[0].start
    }
  }

  /// Counts a place and all that it lies in, down to one that is not counted.
  mutating func countUp(_ place: Int, below end: Int) {
    var at = place
    while at >= 0, at != end {
      count(at)
      at = nodes[at].parent
    }
  }

  /// Counts a name inside of another, and says where it is.
  mutating func count(_ name: Name, in parent: Int?) -> Int? {
    guard let parent, let place = child(of: parent, name) else { return nil }
    count(place)
    return place
  }

  // MARK: The table

  /// - Parameter widest: a name that has to find room, too.
  func write(
    _ title: String, head: String, widest: String = "", names: any NameResolver,
    to out: inout TextWriter
  ) {
    var rows: [(text: String, place: Int)] = []
    for place in nodes.indices where nodes[place].parent < 0 { list(place, 0, names, &rows) }
    let longest = rows.map { $0.text.unicodeScalars.count }.max() ?? 0
    let width = max(head.utf8.count, widest.utf8.count - 1, longest) + 2
    let line = width + 111
    out.string("\n" + String(repeating: "=", count: line) + "\n\(title):\n")
    out.string(Layout.left(head, width))
    for name in [
      "Count", "Average", "Min Val", "Max Val", "Rate (ms)", "Percent", "Burst Rate",
    ] {
      out.string(Layout.left(name, 14))
    }
    out.string("Burst Start  \n" + String(repeating: "-", count: line) + "\n")
    for row in rows {
      out.string(Layout.left(row.text, width))
      for cell in cells(nodes[row.place]) { out.string(Layout.left(cell, 14)) }
      let start = Self.moment(nodes[row.place].burstStart)
      out.string(Layout.left(nodes[row.place].burst > 0 ? start : "-", 13) + "\n")
    }
    out.string("\n" + String(repeating: "-", count: line) + "\n")
  }

  /// Nanoseconds as seconds, by way of milliseconds as tshark has them.
  private static func moment(_ nanoseconds: Int64) -> String {
    let seconds = nanoseconds / 1_000_000_000
    let rest = nanoseconds - seconds * 1_000_000_000
    return Layout.decimal((Double(seconds) * 1000 + Double(rest) / 1e6) / 1000, digits: 3)
  }

  private func list(
    _ place: Int, _ level: Int, _ names: any NameResolver,
    _ rows: inout [(text: String, place: Int)]
  ) {
    rows.append((String(repeating: " ", count: level) + text(nodes[place].name, names), place))
    var children = nodes[place].children.map {
      (place: $0, text: text(nodes[$0].name, names), count: nodes[$0].count)
    }
    if nodes[place].isSorted {
      children.sort { a, b in
        a.count == b.count
          ? b.text.utf8.lexicographicallyPrecedes(a.text.utf8) : a.count > b.count
      }
    }
    // Trees are as deep as the code that counts makes them: four levels, or 200 of pages.
    for child in children { list(child.place, level + 1, names, &rows) }
  }

  private func text(_ name: Name, _ names: any NameResolver) -> String {
    switch name {
    case .end(let end): end.text(names)
    case .number(let number): String(number)
    case .text(let text): text
    }
  }

  private func cells(_ node: Node) -> [String] {
    var cells = [String(node.count)]
    if !node.hasValues || (node.isLate || node.parent < 0) && node.count == 0 {
      cells += ["", "", ""]
    } else if node.count == 0 {
      cells += ["-", "-", "-"]
    } else if node.isTime {
      let average = Double(node.sum) / 1e6 / Double(node.count)
      cells.append(Layout.decimal(average, digits: 2))
      for time in [node.least, node.greatest] {
        cells.append(Layout.decimal(Double(Float(Double(time) / 1e6)), digits: 6))
      }
    } else {
      let average = Float(node.sum) / Float(node.count)
      cells.append(Layout.decimal(Double(average), digits: 2))
      cells += [String(node.least), String(node.greatest)]
    }
    let elapsed = last - (first ?? last)
    let rate = Double(node.count) / (Double(elapsed) / 1e6)
    cells.append(elapsed > 0 && !isTimeless ? Layout.decimal(rate, digits: 4) : "")
    if node.parent < 0 {
      cells.append("100%")
    } else {
      let whole = Double(nodes[node.parent].count)
      let share = Layout.decimal(Double(node.count) * 100 / max(1, whole), digits: 2) + "%"
      cells.append(whole > 0 ? share : "")
    }
    cells.append(node.burst > 0 ? Layout.decimal(Double(node.burst) / 100, digits: 4) : "-")
    return cells
  }
}
