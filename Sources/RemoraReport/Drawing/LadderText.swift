/// The ladder of a connection for terminals, and as a Mermaid sequence diagram.
package struct LadderText {
  private let connections: [ConnectionFacts]
  private let all: Bool

  package init(_ connections: [ConnectionFacts], all: Bool) {
    self.connections = connections
    self.all = all
  }

  // MARK: Text

  private static let span = 58

  /// Life lines, arrows with their texts, states where they change.
  package var text: String {
    var out = ""
    for connection in connections {
      guard let first = connection.segments.first else { continue }
      if !out.isEmpty { out += "\n" }
      out += "connection \(connection.stream)\n"
      out += Self.row("time", "frame", connection.client, "", connection.server)
      var client = ""
      var server = ""
      var before = first.time
      for row in LadderRows(connection.segments, all: all).rows {
        switch row {
        case .fold(let fold):
          out += Self.row("", "", "", "⋮ \(fold.text)", "")
          before = fold.to
        case .segment(let segment):
          if segment.time - before >= 1_000_000_000 {
            out += Self.row("", "", "", "⋯ \(spanText(segment.time - before))", "")
          }
          before = segment.time
          out += Self.row(
            secondsText(segment.time - first.time), "\(segment.frame)",
            segment.client == client ? "" : segment.client, Self.arrow(segment),
            segment.server == server ? "" : segment.server)
          out += Self.row("", "", "", "  " + Self.under(segment), "")
          client = segment.client
          server = segment.server
        }
      }
    }
    return out
  }

  private static func under(_ segment: SegmentFact) -> String {
    var notes = segment.remarks + segment.events + segment.problems.map { "✗ \($0)" }
    if segment.isRepeated, segment.remarks.isEmpty { notes.insert("sent again", at: 0) }
    return notes.isEmpty
      ? segment.rawLine : "\(segment.rawLine)  (\(notes.joined(separator: ", ")))"
  }

  private static func arrow(_ segment: SegmentFact) -> String {
    let label = " \(segment.headline) "
    let stroke: Character = segment.isAgain ? "╌" : "─"
    let rest = max(4, span - label.count - 1)
    let half = rest / 2
    let (a, b) = (
      String(repeating: stroke, count: half), String(repeating: stroke, count: rest - half)
    )
    return segment.isFromClient ? "\(a)\(label)\(b)▶" : "◀\(a)\(label)\(b)"
  }

  private static func row(
    _ time: String, _ frame: String, _ client: String, _ middle: String, _ server: String
  ) -> String {
    func right(_ text: String, _ width: Int) -> String {
      String(repeating: " ", count: max(0, width - text.count)) + text
    }
    func left(_ text: String, _ width: Int) -> String {
      text + String(repeating: " ", count: max(0, width - text.count))
    }
    var line = "\(right(time, 12)) \(right(frame, 7))  \(right(client, 21)) │"
    line += "\(left(middle, span))│ \(server)"
    while line.last == " " { line.removeLast() }
    return line + "\n"
  }

  // MARK: Mermaid

  /// One diagram for each connection; states are notes at their end.
  package var mermaid: String {
    var out = ""
    for connection in connections {
      if !out.isEmpty { out += "\n" }
      out += "sequenceDiagram\n"
      out += "  participant C as client \(connection.client)\n"
      out += "  participant S as server \(connection.server)\n"
      var client = ""
      var server = ""
      for row in LadderRows(connection.segments, all: all).rows {
        switch row {
        case .fold(let fold): out += "  Note over C,S: \(Self.plain(fold.text))\n"
        case .segment(let segment):
          let way = segment.isFromClient ? ("C", "S") : ("S", "C")
          let stroke = segment.isReset ? "-x" : segment.isAgain ? "-->>" : "->>"
          out += "  \(way.0)\(stroke)\(way.1): \(Self.plain(segment.headline))"
          out += "<br/>\(Self.plain(under(segment)))\n"
          if segment.client != client { out += "  Note left of C: \(segment.client)\n" }
          if segment.server != server { out += "  Note right of S: \(segment.server)\n" }
          client = segment.client
          server = segment.server
        }
      }
    }
    return out
  }

  private func under(_ segment: SegmentFact) -> String { Self.under(segment) }

  /// What Mermaid reads as its own is taken out.
  private static func plain(_ text: String) -> String {
    String(text.map { $0 == ";" || $0 == "#" || $0 == "\n" ? " " : $0 })
  }
}
