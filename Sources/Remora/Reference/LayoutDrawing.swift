import RemoraCore

/// A layout as rows of 32 bits, for drawing. Long fields are cut to two or three rows.
struct LayoutRows {
  struct Cell {
    /// Which of the layout's parts.
    var part: Int
    var start: Int
    var count: Int
    /// The name stands in the widest row of a field.
    var hasName = false
  }

  private(set) var rows: [[Cell]] = []
  /// The words for each part, and a shorter name.
  private(set) var names: [(long: String, short: String)] = []

  init(_ layout: Layout, _ registry: SealedRegistry) {
    var at = 0
    for (index, part) in layout.parts.enumerated() {
      let spec = part.field.flatMap { registry.spec($0) }
      var name = spec?.label ?? ""
      var count = part.count
      if count > 128 {
        name += " (\(count / 8) bytes)"
        count -= (count - 64) / 32 * 32
      }
      var short = Self.lastPart(spec)
      if let twin = part.twin.flatMap({ registry.spec($0) }) {
        name += " / " + twin.label
        short += "/" + Self.lastPart(twin)
      }
      names.append((name, short))
      var cells: [Cell] = []
      while count > 0 {
        let start = at % 32
        let here = min(count, 32 - start)
        cells.append(Cell(part: index, start: start, count: here))
        at += here
        count -= here
      }
      let widest = cells.map(\.count).max() ?? 0
      if let place = cells.firstIndex(where: { $0.count == widest }) {
        cells[place].hasName = true
      }
      for cell in cells {
        if cell.start == 0 { rows.append([]) }
        rows[rows.count - 1].append(cell)
      }
    }
  }

  /// `hdr_len` of `ip.hdr_len`
  private static func lastPart(_ spec: FieldSpec?) -> String {
    spec?.name.split(separator: ".").last.map(String.init) ?? ""
  }

  /// The part at a bit of a row, or nil.
  func part(_ row: Int, _ bit: Int) -> Int? {
    guard row >= 0, row < rows.count else { return nil }
    return rows[row].first { $0.start <= bit && bit < $0.start + $0.count }?.part
  }
}

extension Layout {
  /// The drawing of the RFCs: a row for 32 bits, a column of two characters for each.
  func text(_ registry: SealedRegistry) -> String {
    let drawing = LayoutRows(self, registry)
    var out = ""
    for digits in 0..<2 {
      var line = ""
      for bit in 0..<32 {
        line += digits == 0 ? (bit % 10 == 0 ? " \(bit / 10)" : "  ") : " \(bit % 10)"
      }
      while line.last == " " { line.removeLast() }
      out += line + "\n"
    }
    for row in drawing.rows.indices {
      out += Self.border(drawing, row) + "\n" + Self.line(drawing, row) + "\n"
    }
    return out + Self.border(drawing, drawing.rows.count) + "\n"
  }

  /// The line above a row; open where a field goes on.
  private static func border(_ drawing: LayoutRows, _ row: Int) -> String {
    var out = ""
    var before: Bool?
    for bit in 0..<32 {
      let above = drawing.part(row - 1, bit)
      let below = drawing.part(row, bit)
      if above == nil, below == nil { break }
      let goesOn = above == below
      out += before == true && goesOn ? " " : "+"
      out += goesOn ? " " : "-"
      before = goesOn
    }
    return out + "+"
  }

  private static func line(_ drawing: LayoutRows, _ row: Int) -> String {
    var out = "|"
    for cell in drawing.rows[row] {
      let width = cell.count * 2 - 1
      out += centred(cell.hasName ? drawing.names[cell.part] : ("", ""), width) + "|"
    }
    return out
  }

  /// A name in the middle of a cell; a short one, or initials, where it has no room.
  private static func centred(_ names: (long: String, short: String), _ width: Int) -> String {
    let name = label(names, width)
    let left = (width - name.count) / 2
    return String(repeating: " ", count: left) + name
      + String(repeating: " ", count: width - name.count - left)
  }

  private static func label(_ names: (long: String, short: String), _ width: Int) -> String {
    var name = names.long
    if name.count > width { name = names.short }
    if name.count > width {
      let words = names.long.split { $0 == " " || $0 == "-" || $0 == "/" }
      name = String(String(words.compactMap(\.first)).uppercased().prefix(width))
    }
    return name
  }

  /// What the drawing shows, one field a line: place, name, words.
  func legend(_ registry: SealedRegistry) -> [(place: String, name: String, label: String)] {
    parts.flatMap { part in
      let specs = [part.field, part.twin].compactMap { $0 }.compactMap { registry.spec($0) }
      var place = "byte \(part.start / 8)"
      if part.start % 8 != 0 || part.count % 8 != 0 {
        place += ", bit\(part.count == 1 ? "" : "s") \(part.start % 8)"
        if part.count > 1 { place += "-\(part.start % 8 + part.count - 1)" }
      } else if part.count > 8 {
        place = "bytes \(part.start / 8)-\(part.end / 8 - 1)"
      }
      return specs.map { (place, $0.name, $0.label) }
    }
  }

  /// How much the drawing is worth, in a sentence.
  var sentence: String {
    switch evidence {
    case .packets(let count):
      "As in \(count) packet\(count == 1 ? "" : "s") of the capture; "
        + "what follows was not the same in all of them."
    case .trials(let count):
      "As \(count) trial packets were read; what follows depends on the bytes."
    }
  }

  /// The drawing as a picture of its own.
  func svg(_ registry: SealedRegistry) -> String {
    let drawing = LayoutRows(self, registry)
    let (unit, height, top) = (22, 34, 22)
    let size = (width: 32 * unit + 2, height: drawing.rows.count * height + top + 2)
    var out =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(size.width) \(size.height)\" "
      + "width=\"\(size.width)\" height=\"\(size.height)\" "
      + "font-family=\"sans-serif\" font-size=\"12\" fill=\"none\" stroke=\"currentColor\">\n"
    func text(_ x: Int, _ y: Int, _ words: String) {
      out +=
        "<text x=\"\(x)\" y=\"\(y)\" text-anchor=\"middle\" stroke=\"none\" "
        + "fill=\"currentColor\">\(Markup.escaped(words))</text>\n"
    }
    for bit in stride(from: 0, to: 32, by: 4) {
      text(1 + bit * unit + unit / 2, top - 7, String(bit))
    }
    for (row, cells) in drawing.rows.enumerated() {
      for cell in cells {
        let x = 1 + cell.start * unit
        let y = top + row * height
        let width = cell.count * unit
        let isFirst = drawing.part(row - 1, cell.start) != cell.part
        let isLast = drawing.part(row + 1, cell.start) != cell.part
        var path = "M\(x) \(y)v\(height)M\(x + width) \(y)v\(height)"
        if isFirst { path += "M\(x) \(y)h\(width)" }
        if isLast { path += "M\(x) \(y + height)h\(width)" }
        out += "<path d=\"\(path)\"/>\n"
        guard cell.hasName, !drawing.names[cell.part].long.isEmpty else { continue }
        let words = Self.label(drawing.names[cell.part], max(1, width / 7))
        out += "<g><title>\(Markup.escaped(drawing.names[cell.part].long))</title>\n"
        text(x + width / 2, y + height / 2 + 4, words)
        out += "</g>\n"
      }
    }
    return out + "</svg>\n"
  }
}

/// Text inside of HTML, XML and Markdown tables.
enum Markup {
  static func escaped(_ text: String) -> String {
    var out = ""
    for character in text {
      switch character {
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "\"": out += "&quot;"
      default: out.append(character)
      }
    }
    return out
  }

  /// A cell of a Markdown table.
  static func cell(_ text: String) -> String {
    text.replacing("|", with: "\\|").replacing("\n", with: " ")
  }
}
