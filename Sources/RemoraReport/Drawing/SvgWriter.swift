/// Writes an SVG picture: shapes with classes, and the style that colours them in light and dark.
package struct SvgWriter {
  private var body = ""
  /// Of the picture, in its units.
  package var width: Double
  package var height: Double

  package init(width: Double, height: Double) {
    self.width = width
    self.height = height
  }

  // MARK: Shapes

  package mutating func line(
    _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ kind: String, _ more: String = ""
  ) {
    body +=
      "<line x1=\"\(Self.text(x1))\" y1=\"\(Self.text(y1))\" x2=\"\(Self.text(x2))\""
      + " y2=\"\(Self.text(y2))\" class=\"\(kind)\"\(more)/>\n"
  }

  package mutating func rect(
    _ x: Double, _ y: Double, _ width: Double, _ height: Double, _ kind: String,
    radius: Double = 0
  ) {
    body +=
      "<rect x=\"\(Self.text(x))\" y=\"\(Self.text(y))\" width=\"\(Self.text(width))\""
      + " height=\"\(Self.text(max(0, height)))\" rx=\"\(Self.text(radius))\" class=\"\(kind)\"/>\n"
  }

  package mutating func path(_ points: String, _ kind: String) {
    body += "<path d=\"\(points)\" class=\"\(kind)\"/>\n"
  }

  package mutating func text(
    _ x: Double, _ y: Double, _ text: String, _ kind: String, _ more: String = ""
  ) {
    body +=
      "<text x=\"\(Self.text(x))\" y=\"\(Self.text(y))\" class=\"\(kind)\"\(more)>"
      + "\(Self.escaped(text))</text>\n"
  }

  /// An arrow head at a point, for an arrow that comes from the left or from the right.
  package mutating func head(_ x: Double, _ y: Double, toRight: Bool, slope: Double, _ kind: String)
  {
    let back = toRight ? -9.0 : 9.0
    let lift = slope * 9
    body +=
      "<path d=\"M\(Self.text(x)) \(Self.text(y))L\(Self.text(x + back)) \(Self.text(y - 4 - lift))"
      + "L\(Self.text(x + back)) \(Self.text(y + 4 - lift))Z\" class=\"\(kind)\"/>\n"
  }

  /// Puts the shapes of another picture over these.
  package mutating func append(_ other: SvgWriter) { body += other.body }

  // MARK: The whole

  /// - Parameter title: for those who hear the picture instead of seeing it.
  package func picture(title: String) -> String {
    let (w, h) = (Self.text(width), Self.text(height))
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(w) \(h)" width="\(w)" height="\(h)" \
      role="img">
      <title>\(Self.escaped(title))</title>
      <style>\(Self.style)</style>
      <rect width="100%" height="100%" class="paper"/>

      """ + body + "</svg>\n"
  }

  /// One decimal, without needless zeros.
  package static func text(_ value: Double) -> String {
    guard value.isFinite, value.magnitude < 1e12 else { return "0" }
    let tenths = Int64((value * 10).rounded())
    let sign = tenths < 0 ? "-" : ""
    let rest = tenths.magnitude
    return rest % 10 == 0 ? "\(sign)\(rest / 10)" : "\(sign)\(rest / 10).\(rest % 10)"
  }

  package static func escaped(_ text: String) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "\"": out += "&quot;"
      case _ where scalar.value < 0x20: out += " "
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }

  /// Colours are given twice, for light and dark surroundings; plain rules, so that every viewer
  /// knows them.
  private static let style = """

    text { font-family: ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace; \
    font-size: 12px; fill: #1f2328; }
    .small { font-size: 10px; fill: #656d76; }
    .title { font-size: 14px; font-weight: bold; }
    .end { text-anchor: end; } .mid { text-anchor: middle; }
    .paper { fill: #ffffff; }
    .life { stroke: #8c959f; stroke-width: 2; }
    .arrow { stroke: #0969da; stroke-width: 1.6; } .tip { fill: #0969da; }
    .data { stroke: #1a7f37; } .datatip { fill: #1a7f37; }
    .again { stroke: #bc4c00; stroke-dasharray: 6 4; } .againtip { fill: #bc4c00; }
    .reset { stroke: #cf222e; stroke-width: 2; } .resettip { fill: #cf222e; }
    .note { font-size: 10px; fill: #bc4c00; } .wrong { font-size: 10px; fill: #cf222e; }
    .chiptext { font-size: 10px; fill: #1f2328; text-anchor: middle; }
    .opening { fill: #fff1c2; stroke: #bf8700; } .open { fill: #d2f4d9; stroke: #1a7f37; }
    .closing { fill: #d6e8ff; stroke: #0969da; } .waiting { fill: #ecdcff; stroke: #8250df; }
    .closed { fill: #eaeef2; stroke: #8c959f; }
    .fold { fill: #f6f8fa; stroke: #8c959f; stroke-dasharray: 3 3; }
    .gap { stroke: #8c959f; stroke-dasharray: 2 4; stroke-width: 2; }
    .axis { stroke: #8c959f; stroke-width: 1; } .grid { stroke: #d0d7de; stroke-width: .6; }
    .sent { stroke: #1a7f37; stroke-width: 1.4; fill: none; }
    .resent { stroke: #cf222e; stroke-width: 2.2; fill: none; }
    .acked { stroke: #0969da; stroke-width: 1.4; fill: none; }
    .windowed { stroke: #bf8700; stroke-width: 1.2; fill: none; }
    .selective { stroke: #8250df; stroke-width: 1.6; fill: none; }
    .syn { stroke: #1f2328; stroke-width: 2.2; fill: none; }
    @media (prefers-color-scheme: dark) {
    text, .chiptext { fill: #e6edf3; } .small { fill: #9198a1; }
    .paper { fill: #0d1117; } .life { stroke: #6e7681; }
    .arrow { stroke: #58a6ff; } .tip { fill: #58a6ff; }
    .data { stroke: #3fb950; } .datatip { fill: #3fb950; }
    .again { stroke: #f0883e; } .againtip { fill: #f0883e; }
    .reset { stroke: #ff7b72; } .resettip { fill: #ff7b72; }
    .note { fill: #f0883e; } .wrong { fill: #ff7b72; }
    .opening { fill: #3b2e00; stroke: #d29922; } .open { fill: #0f2d18; stroke: #3fb950; }
    .closing { fill: #0c2d6b; stroke: #58a6ff; } .waiting { fill: #2f1a55; stroke: #bc8cff; }
    .closed { fill: #21262d; stroke: #6e7681; } .fold { fill: #161b22; stroke: #6e7681; }
    .gap, .axis { stroke: #6e7681; } .grid { stroke: #30363d; }
    .sent { stroke: #3fb950; } .resent { stroke: #ff7b72; } .acked { stroke: #58a6ff; }
    .windowed { stroke: #d29922; } .selective { stroke: #bc8cff; } .syn { stroke: #e6edf3; }
    }

    """
}
