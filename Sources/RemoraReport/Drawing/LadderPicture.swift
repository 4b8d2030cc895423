/// A handshake, a close, a whole connection as two life lines with arrows between them (SVG).
///
/// Time runs downwards. Rows are as far apart as they can be read, and farther where more time
/// passes; long waits and long runs of plain segments are folded. Arrows fall by half of the
/// connection's round trip, on a scale that keeps them readable.
package struct LadderPicture {
  private static let left = 292.0
  private static let right = 812.0
  private static let pitch = 40.0

  private let connections: [ConnectionFacts]
  private let all: Bool
  private let footer: [String]
  private var svg = SvgWriter(width: 1104, height: 0)
  private var y = 20.0
  /// Where each end's state began, and what it is; the client's and the server's.
  private var states: [(from: Double, name: String)] = []

  /// - Parameters:
  ///   - all: nothing is folded.
  ///   - footer: lines below, such as what was left out.
  package init(_ connections: [ConnectionFacts], all: Bool, footer: [String] = []) {
    self.connections = connections
    self.all = all
    self.footer = footer
  }

  package mutating func drawn() -> String {
    for connection in connections { draw(connection) }
    for line in footer {
      svg.text(20, y, line, "small")
      y += 16
    }
    svg.height = y + 10
    let ends = connections.first.map { "\($0.client) and \($0.server)" } ?? "nobody"
    return svg.picture(title: "TCP between \(ends)")
  }

  private mutating func draw(_ connection: ConnectionFacts) {
    guard let first = connection.segments.first else { return }
    svg.text(20, y, "connection \(connection.stream)", "title")
    svg.text(Self.left, y, connection.client, "title mid")
    svg.text(Self.right, y, connection.server, "title mid")
    svg.text(Self.left, y + 16, "client", "small mid")
    svg.text(Self.right, y + 16, "server", "small mid")
    y += 30
    let start = y
    states = [(y, ""), (y, "")]
    let slant = Self.slant(connection.segments)
    var lines = SvgWriter(width: 0, height: 0)
    swap(&lines, &svg)
    // Arrows are put over the life lines, which are as long as it turns out.
    svg = SvgWriter(width: lines.width, height: 0)
    var before = first.time
    for row in LadderRows(connection.segments, all: all).rows {
      switch row {
      case .segment(let segment):
        wait(segment.time - before)
        draw(segment, first.time, slant)
        before = segment.time
      case .fold(let fold):
        draw(fold)
        before = fold.to
      }
    }
    y += 12
    settle(0, "")
    settle(1, "")
    let arrows = svg
    svg = lines
    svg.line(Self.left, start, Self.left, y, "life")
    svg.line(Self.right, start, Self.right, y, "life")
    svg.append(arrows)
    y += 36
  }

  /// Half of the time from the SYN to the third step, as a fall in the picture: 6 ... 26.
  private static func slant(_ segments: [SegmentFact]) -> Double {
    guard let syn = segments.first(where: { $0.isSyn && !$0.hasAck }),
      let third = segments.first(where: { $0.hasAck && !$0.isSyn && $0.time >= syn.time })
    else { return 10 }
    var milliseconds = Double(third.time - syn.time) / 2e6
    var fall = 6.0
    // Four more for each factor of ten above 10 µs.
    milliseconds *= 100
    while milliseconds > 1, fall < 26 {
      fall += 4
      milliseconds /= 10
    }
    return fall
  }

  /// A second and more is marked as a fold of the time.
  private mutating func wait(_ span: Int64) {
    if span >= 1_000_000_000 {
      y += 10
      for x in [Self.left, Self.right] { svg.line(x - 8, y - 2, x + 8, y - 8, "gap") }
      for x in [Self.left, Self.right] { svg.line(x - 8, y + 4, x + 8, y - 2, "gap") }
      svg.text((Self.left + Self.right) / 2, y + 3, "⋯ \(spanText(span)) ⋯", "small mid")
      y += 18
    } else if span >= 10_000_000 {
      y += 12
    } else if span >= 1_000_000 {
      y += 5
    }
  }

  private mutating func draw(_ fold: LadderFold) {
    svg.rect(Self.left + 8, y, Self.right - Self.left - 16, 24, "fold", radius: 6)
    svg.text(
      (Self.left + Self.right) / 2, y + 16, fold.text + ", \(spanText(fold.to - fold.from))",
      "small mid")
    y += 36
  }

  private mutating func draw(_ segment: SegmentFact, _ begin: Int64, _ slant: Double) {
    y += 14
    let top = y
    let bottom = y + slant
    let (x1, x2) = segment.isFromClient ? (Self.left, Self.right) : (Self.right, Self.left)
    let isAgain = segment.isAgain
    let kind =
      segment.isReset
      ? "reset" : isAgain ? "again" : segment.length > 0 ? "data" : ""
    svg.line(x1, top, x2, bottom, kind.isEmpty ? "arrow" : "arrow \(kind)")
    let slope = slant / (Self.right - Self.left)
    svg.head(
      x2, bottom, toRight: segment.isFromClient, slope: slope,
      kind.isEmpty ? "tip" : "\(kind)tip")
    let middle = (Self.left + Self.right) / 2
    let turn = segment.isFromClient ? slope * 57.3 : -slope * 57.3
    let place = "\(SvgWriter.text(middle)) \(SvgWriter.text((top + bottom) / 2))"
    let rotated = " transform=\"rotate(\(SvgWriter.text(turn)) \(place))\""
    svg.text(middle, (top + bottom) / 2 - 4, segment.headline, "mid", rotated)
    svg.text(middle, (top + bottom) / 2 + 11, segment.rawLine, "small mid", rotated)
    svg.text(20, top + 4, "\(secondsText(segment.time - begin))", "small")
    svg.text(96, top + 4, "#\(segment.frame)", "small")
    let (near, far) = segment.isFromClient ? (0, 1) : (1, 0)
    let names = [segment.client, segment.server]
    change(near, names[near], at: top)
    change(far, names[far], at: bottom)
    y = bottom + Self.pitch - 14
    annotate(segment)
  }

  private mutating func annotate(_ segment: SegmentFact) {
    var notes = segment.remarks + segment.events
    if segment.isRepeated, segment.remarks.isEmpty { notes.insert("sent again", at: 0) }
    let middle = (Self.left + Self.right) / 2
    if !notes.isEmpty {
      svg.text(middle, y - 4, notes.joined(separator: " · "), "note mid")
      y += 12
    }
    if !segment.problems.isEmpty {
      svg.text(middle, y - 4, "✗ " + segment.problems.joined(separator: " · "), "wrong mid")
      y += 12
    }
  }

  // MARK: States

  /// An end comes into a state: a chip beside its line, and the line in the state's colour.
  private mutating func change(_ end: Int, _ name: String, at place: Double) {
    guard !name.isEmpty, states[end].name != name else { return }
    settle(end, name, at: place)
    let width = Double(name.utf8.count) * 6.4 + 14
    let x = end == 0 ? Self.left - width - 12 : Self.right + 12
    svg.rect(x, place - 9, width, 17, Self.kind(name), radius: 8)
    svg.text(x + width / 2, place + 3, name, "chiptext")
  }

  /// Colours an end's line up to here.
  private mutating func settle(_ end: Int, _ name: String, at place: Double? = nil) {
    let place = place ?? y
    let known = states[end]
    if !known.name.isEmpty {
      let x = end == 0 ? Self.left : Self.right
      svg.rect(x - 3, known.from, 6, place - known.from, Self.kind(known.name), radius: 3)
    }
    states[end] = (place, name)
  }

  private static func kind(_ state: String) -> String {
    switch state {
    case "SYN_SENT", "SYN_RCVD": "opening"
    case "ESTABLISHED": "open"
    case "TIME_WAIT": "waiting"
    case "CLOSED", "LISTEN", "UNKNOWN": "closed"
    default: "closing"
    }
  }
}
