/// A time-sequence graph of one direction of a connection, as tcptrace draws it (SVG): segments as
/// bars from their first number to their last, the acknowledgments as a staircase below them and
/// the edge of the receiver's window above.
package struct SequenceGraph {
  private static let left = 90.0
  private static let top = 60.0
  private static let width = 1000.0
  private static let height = 560.0

  private let connection: ConnectionFacts
  private let isUp: Bool
  private var svg = SvgWriter(width: 1120, height: 690)
  private let begin: Int64
  private let span: Int64
  /// Numbers from the connection's first on; they may pass the end of the circle.
  private var highest: Int64 = 1

  /// - Parameter reverse: the direction with less data.
  package init(_ connection: ConnectionFacts, reverse: Bool) {
    self.connection = connection
    var bytes: (up: UInt64, down: UInt64) = (0, 0)
    for segment in connection.segments {
      if segment.isFromClient {
        bytes.up += UInt64(segment.length)
      } else {
        bytes.down += UInt64(segment.length)
      }
    }
    isUp = (bytes.up >= bytes.down) != reverse
    begin = connection.segments.first?.time ?? 0
    span = max(1, (connection.segments.last?.time ?? 0) - begin)
  }

  package mutating func drawn() -> String {
    let points = unwrapped()
    for point in points { highest = max(highest, point.end, point.edge) }
    let (from, to) =
      isUp ? (connection.client, connection.server) : (connection.server, connection.client)
    svg.text(20, 24, "connection \(connection.stream): data from \(from) to \(to)", "title")
    legend()
    axes()
    drawAcknowledgments(points)
    // What was sent again lies on top; what falls on the same spot is drawn once.
    for isAgain in [false, true] {
      var drawn = Set<Int64>()
      for point in points where point.isData && point.isAgain == isAgain {
        let x = place(time: point.time)
        let spot = Int64(x * 2) << 32 | Int64(place(number: point.end) * 2)
        if drawn.insert(spot).inserted { bar(point, x) }
      }
    }
    return svg.picture(title: "Time-sequence graph of connection \(connection.stream)")
  }

  private mutating func drawAcknowledgments(_ points: [Point]) {
    var acknowledged = ""
    var window = ""
    var latest: (ack: Int64, edge: Int64)?
    for point in points where !point.isData {
      let x = place(time: point.time)
      if let known = latest {
        acknowledged += "L\(spot(x, place(number: known.ack)))"
        window += "L\(spot(x, place(number: known.edge)))"
      }
      acknowledged += (latest == nil ? "M" : "L") + spot(x, place(number: point.end))
      window += (latest == nil ? "M" : "L") + spot(x, place(number: point.edge))
      latest = (point.end, point.edge)
      for range in point.selective.prefix(4) {
        svg.line(x, place(number: range.left), x, place(number: range.right), "selective")
      }
    }
    if !acknowledged.isEmpty { svg.path(acknowledged, "acked") }
    if !window.isEmpty { svg.path(window, "windowed") }
  }

  private struct Point {
    var time: Int64 = 0
    var isData = false
    var isAgain = false
    var isControl = false
    var start: Int64 = 0
    /// The last number of data, or what is acknowledged.
    var end: Int64 = 0
    var edge: Int64 = 0
    var selective: [(left: Int64, right: Int64)] = []
  }

  /// Numbers are 32 bits on a circle; those of a long transfer go on past its end.
  private func unwrapped() -> [Point] {
    var latest: Int64 = 0
    func whole(_ number: UInt32) -> Int64 {
      latest + Int64(Int32(bitPattern: number &- UInt32(truncatingIfNeeded: latest)))
    }
    var points: [Point] = []
    for segment in connection.segments {
      var point = Point()
      point.time = segment.time
      if segment.isFromClient == isUp {
        point.isData = true
        guard segment.length > 0 || segment.isSyn || segment.isFin else { continue }
        point.isControl = segment.length == 0
        point.isAgain = segment.isAgain
        point.start = whole(segment.sequence)
        point.end = point.start + max(1, Int64(segment.length))
        latest = max(latest, point.end)
      } else {
        guard segment.hasAck, !segment.isReset else { continue }
        point.end = whole(segment.acknowledgment)
        point.edge = point.end + Int64(segment.window)
        point.selective = segment.selective.map { (whole($0.left), whole($0.right)) }
      }
      points.append(point)
    }
    return points
  }

  private mutating func bar(_ point: Point, _ x: Double) {
    let (low, high) = (place(number: point.start), place(number: point.end))
    let kind = point.isAgain ? "resent" : point.isControl ? "syn" : "sent"
    let high2 = min(high, low - 2)
    svg.path(
      "M\(spot(x, low))L\(spot(x, high2))M\(spot(x - 2.5, low))L\(spot(x + 2.5, low))"
        + "M\(spot(x - 2.5, high2 + 2.5))L\(spot(x, high2))L\(spot(x + 2.5, high2 + 2.5))", kind)
  }

  private mutating func legend() {
    var x = 20.0
    for (kind, name) in [
      ("sent", "segment"), ("resent", "sent again"), ("syn", "SYN, FIN"), ("acked", "acknowledged"),
      ("windowed", "window's edge"), ("selective", "SACK"),
    ] {
      svg.line(x, 42, x + 22, 42, kind)
      svg.text(x + 28, 46, name, "small")
      x += 58 + Double(name.count) * 6.4
    }
  }

  private mutating func axes() {
    let bottom = Self.top + Self.height
    for step in Self.steps(Double(span) / 1e9) {
      let x = place(time: begin + Int64(step * 1e9))
      svg.line(x, Self.top, x, bottom, "grid")
      svg.text(x, bottom + 16, Self.label(step), "small mid")
    }
    for step in Self.steps(Double(highest)) {
      let y = place(number: Int64(step))
      svg.line(Self.left, y, Self.left + Self.width, y, "grid")
      svg.text(Self.left - 6, y + 3, Self.label(step), "small end")
    }
    svg.line(Self.left, Self.top, Self.left, bottom, "axis")
    svg.line(Self.left, bottom, Self.left + Self.width, bottom, "axis")
    svg.text(Self.left + Self.width / 2, bottom + 36, "seconds since the first packet", "small mid")
    svg.text(20, bottom + 36, "sequence number", "small")
  }

  private func place(time: Int64) -> Double {
    Self.left + Self.width * Double(time - begin) / Double(span)
  }

  private func place(number: Int64) -> Double {
    Self.top + Self.height * (1 - Double(number) / Double(highest))
  }

  private func spot(_ x: Double, _ y: Double) -> String {
    "\(SvgWriter.text(x)) \(SvgWriter.text(y))"
  }

  /// Five to ten round numbers up to a limit.
  static func steps(_ limit: Double) -> [Double] {
    guard limit > 0, limit.isFinite else { return [0] }
    var unit = 1.0
    while unit * 10 <= limit { unit *= 10 }
    while unit > limit { unit /= 10 }
    let step = limit / unit >= 5 ? unit : limit / unit >= 2 ? unit / 2 : unit / 5
    return (0...12).map { Double($0) * step }.filter { $0 <= limit * 1.0001 }
  }

  /// Without needless zeros.
  private static func label(_ value: Double) -> String {
    if value >= 1000 { return "\(Int64(value.rounded()))" }
    var text = secondsText(Int64((value * 1e9).rounded()), digits: 9)
    while text.last == "0" { text.removeLast() }
    if text.last == "." { text.removeLast() }
    return text
  }
}
