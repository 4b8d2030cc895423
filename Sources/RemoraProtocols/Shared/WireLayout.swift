import RemoraCore

/// What a piece of a message consists of, in the order of its items.
///
/// Written as words: `name` is a field, which takes as many bytes as its type has; `name:4` takes
/// four, `name:*` all that are left, `name:$` as many as the number before said. With a point behind
/// it the cursor stays: flags that share a byte. `name?0c` is there only if byte 0 of the piece has
/// a bit of 0c, `name?1.04` if byte 1 has bit 04, `name?!0c` if it has none; `+2` skips two bytes.
/// `name{ … }` puts what is between under its item.
struct WireLayout: Sendable {
  enum Length: Sendable { case own, fixed(Int), rest, counted }

  struct Step: Sendable {
    /// Nil where bytes are only skipped.
    var field: WireField?
    var name: String
    var length: Length
    var stays: Bool
    var byte: Int
    var mask: UInt8
    /// The item is there if none of the bits is set.
    var isAbsent = false
    /// What follows is put under this one's item, up to the step that closes it.
    var opens = false, closes = false
  }

  let steps: [Step]

  init(_ text: String, _ fields: WireFields) {
    var steps: [Step] = []
    for word in text.split(separator: " ") {
      if word.first == "+" {
        steps.append(
          Step(
            field: nil, name: "", length: .fixed(Int(word.dropFirst()) ?? 0), stays: false, byte: 0,
            mask: 0))
        continue
      }
      var word = word
      var step = Step(field: nil, name: "", length: .own, stays: false, byte: 0, mask: 0)
      if let mark = word.firstIndex(of: "?") {
        var rest = word[word.index(after: mark)...]
        if rest.first == "!" {
          step.isAbsent = true
          rest = rest.dropFirst()
        }
        let test = rest.split(separator: ".")
        if test.count == 2 { step.byte = Int(test[0]) ?? 0 }
        step.mask = UInt8(test.last ?? "", radix: 16) ?? 0
        word = word[..<mark]
      }
      if word == "}" {
        step.closes = true
        steps.append(step)
        continue
      }
      if word.last == "{" {
        (step.opens, step.stays) = (true, true)
        word = word.dropLast()
      }
      if word.last == "." {
        step.stays = true
        word = word.dropLast()
      }
      if let mark = word.firstIndex(of: ":") {
        let size = word[word.index(after: mark)...]
        step.length = size == "*" ? .rest : size == "$" ? .counted : .fixed(Int(size) ?? 0)
        word = word[..<mark]
      }
      step.name = String(word)
      step.field = fields[step.name]
      steps.append(step)
    }
    self.steps = steps
  }

  /// Adds the items of a piece that begins at the cursor.
  /// - Parameters:
  ///   - stopsEarly: later items need not be there.
  ///   - each: is told of each item, after it was put, with its place.
  func add(
    _ d: inout Dissection, _ order: ByteOrder = .big, stopsEarly: Bool = false,
    _ each: ((inout Dissection, Step, Region) -> Void)? = nil
  ) throws(Malformed) {
    let start = d.offset
    var count = 0
    var open: OpenItem?
    defer { if let open { d.close(open) } }
    for step in steps {
      try d.step()
      if step.closes {
        if let sub = open { d.close(sub) }
        open = nil
        continue
      }
      if step.mask != 0,
        ((d.number(at: start + step.byte, UInt8.self) ?? 0) & step.mask == 0) != step.isAbsent
      {
        continue
      }
      let size: Int
      switch step.length {
      case .own: size = step.field?.size ?? 0
      case .fixed(let length): size = length
      case .rest: size = d.reportedRemaining
      case .counted: size = count
      }
      if size < 0 {
        try d.seek(d.offset + size)
        continue
      }
      if d.reportedRemaining == 0, stopsEarly { return }
      if size > 0 { _ = try d.peek(UInt8.self, ahead: size - 1) }
      let place = d.next(size)
      if let field = step.field {
        field.put(&d, at: place, order)
        if case .number = field.kind, !step.stays {
          count = Int(truncatingIfNeeded: min(field.value(d, place, order), 1 << 30))
        }
        each?(&d, step, place)
        if step.opens {
          open = d.open(d.last)
        } else if let open, case .flag = field.kind, field.value(d, place, order) != 0 {
          d.append(to: open.item, ", \(field.label)")
        }
      }
      if !step.stays { try d.skip(size) }
    }
  }
}

/// Layouts by number, read from a table of lines `number|words` when they are first asked for.
struct WireLayouts: ~Copyable {
  private var lines: [UInt32: String]?
  private var known: [UInt32: WireLayout] = [:]

  mutating func layout(
    _ number: UInt32, _ table: StaticString, _ fields: WireFields
  ) -> WireLayout? {
    if let layout = known[number] { return layout }
    if lines == nil {
      var all: [UInt32: String] = [:]
      var rows = Rows(table.description)
      while rows.next() {
        let id = rows.part(before: UInt8(ascii: "|"))
        if let id = rows.number(id) {
          all[UInt32(truncatingIfNeeded: id)] = rows.text(rows.rest())
        }
      }
      lines = all
    }
    guard let line = lines?[number] else { return nil }
    let layout = WireLayout(line, fields)
    known[number] = layout
    return layout
  }
}
