public import RemoraCore

/// Action Message Format (Adobe, "AMF 0" and "AMF 3"): values of Flash, in bodies of HTTP.
///
///     | version | headers … | messages … |
public let amf = Protocol("amf", "Action Message Format", short: "AMF") { p in
  let values = p.amfValues()
  let f = values.f
  p.over("media_type", name: "application/x-amf")
  return { d throws(Malformed) in
    try d.add(f.version)
    let headers = try d.add(f.headerCount)
    if headers > 0 {
      let open = d.open(d.text("Headers", at: d.next(d.remaining)))
      for _ in 0..<headers {
        try d.step()
        try values.counted(&d, f.headerName)
        try d.add(f.headerMustUnderstand)
        try d.add(f.headerLength)
        _ = try values.amf0(&d, depth: 0)
      }
      d.close(open)
    }
    let messages = try d.add(f.messageCount)
    if messages > 0 {
      let open = d.open(d.text("Messages", at: d.next(d.remaining)))
      for _ in 0..<messages {
        try d.step()
        try values.counted(&d, f.messageTargetUri)
        try values.counted(&d, f.messageResponseUri)
        try d.add(f.messageLength)
        try values.all(&d)
      }
      d.close(open)
    }
  }
}

extension Builder {
  /// The values of AMF, for those that carry them.
  mutating func amfValues() -> AmfValues {
    shared("amf.values", owner: "amf") { AmfValues(f: AmfFields(&$0)) }
  }
}

/// Reads values. Each reader returns what is said of the value in its item's text.
struct AmfValues: Sendable {
  let f: AmfFields
  private static let depthLimit = 40

  /// All values up to the end.
  func all(_ d: inout Dissection) throws(Malformed) {
    var isNew = false
    while d.remaining > 0 {
      try d.step()
      if isNew {
        _ = try amf3(&d, depth: 0)
      } else {
        let kind = try d.peek(UInt8.self)
        _ = try amf0(&d, depth: 0)
        isNew = kind == 0x11
      }
    }
  }

  /// A length of two bytes, and the text that the item has.
  func counted(_ d: inout Dissection, _ field: Field<Text>) throws(Malformed) {
    let count = Int(try d.peek(UInt16.self))
    let place = d.next(2 + count)
    try d.skip(place.length)
    d.put(field, of: Region(place.offset + 2, count), at: place)
  }

  // MARK: AMF 0

  private static let names = [
    "Number", "Boolean", "String", "Object", "Movie clip", "Null", "Undefined", "Reference",
    "ECMA array", "End of object", "Strict array", "Date", "Long string", "Unsupported",
    "Record set", "XML", "Typed object", "Switch to AMF3",
  ]

  func amf0(_ d: inout Dissection, depth: Int) throws(Malformed) -> String {
    try d.step()
    if depth > Self.depthLimit { throw Malformed(.depth, offset: d.offset) }
    let kind = try d.peek(UInt8.self)
    let name = Int(kind) < Self.names.count ? Self.names[Int(kind)] : "Unknown"
    let place = d.next(d.remaining)
    let item: Item =
      switch kind {
      case 3: d.put(f.object, at: place)
      case 8: d.put(f.ecmaarray, at: place)
      case 10: d.put(f.strictarray, at: place)
      default: d.text("\(name)", at: place)
      }
    let open = d.open(item)
    try d.add(f.amf0Type)
    let value = try amf0Value(&d, kind, depth: depth)
    if let count = value.count { d.append(to: item, " (\(count) items)") }
    if !value.text.isEmpty { d.append(to: item, " \(value.text)") }
    d.close(open, fitting: true)
    return value.text.isEmpty ? name : "\(name) \(value.text)"
  }

  private struct Value {
    var text = ""
    var count: Int?
  }

  private func amf0Value(
    _ d: inout Dissection, _ kind: UInt8, depth: Int
  ) throws(Malformed) -> Value {
    var value = Value()
    switch kind {
    case 0: value.text = generalText(try d.add(f.number), precision: 15)
    case 1: value.text = try d.add(f.boolean) ? "true" : "false"
    case 2: value.text = "'\(shown(d, try short(&d, f.string)))'"
    case 3: value.count = try properties(&d, depth: depth)
    case 7:
      let number = try d.peek(UInt16.self)
      d.put(f.objectReference, UInt32(number), at: d.next(2))
      try d.skip(2)
      value.text = "\(number)"
    case 8:
      try d.add(f.arraylength)
      value.count = try properties(&d, depth: depth)
    case 10:
      let count = try d.add(f.arraylength)
      var i: UInt32 = 0
      while i < count {
        _ = try amf0(&d, depth: depth + 1)
        i += 1
      }
      value.count = Int(count)
    case 11:
      value.text = try date(&d)
      // The time zone that follows is counted as part of the next value's place.
      try d.skip(2)
    case 12: value.text = "'\(shown(d, try long(&d, f.longstring)))'"
    case 15: value.text = "'\(shown(d, try long(&d, f.xmlDoc)))'"
    case 16:
      try short(&d, f.string)
      _ = try properties(&d, depth: depth)
    default: break
    }
    return value
  }

  private func shown(_ d: borrowing Dissection, _ place: Region) -> String {
    d.wantsLabels ? d.printable(place) : ""
  }

  @discardableResult
  private func short(_ d: inout Dissection, _ field: Field<Text>) throws(Malformed) -> Region {
    let count = try d.peek(UInt16.self)
    d.put(f.stringlength, UInt32(count), at: d.next(2))
    try d.skip(2)
    return count == 0 ? d.here : try d.add(field, length: Int(count))
  }

  private func long(_ d: inout Dissection, _ field: Field<Text>) throws(Malformed) -> Region {
    let count = try d.peek(UInt32.self)
    d.put(f.stringlength, count, at: d.next(2))
    try d.skip(4)
    return count == 0 ? d.here : try d.add(field, length: Int(count))
  }

  private func date(_ d: inout Dissection) throws(Malformed) -> String {
    let value = Double(bitPattern: try d.peek(UInt64.self))
    let limited = value.isFinite ? max(-1e14, min(1e14, value)) : 0
    let seconds = (limited / 1000).rounded(.down)
    let rest = limited - seconds * 1000
    let time = AbsoluteTime(
      seconds: Int64(seconds), nanoseconds: Int32(min(999_999_999, max(0, rest * 1_000_000))))
    d.put(f.date, time, at: d.next(8))
    try d.skip(8)
    return d.wantsLabels ? "\(momentText(time)) UTC" : ""
  }

  /// Names and values up to an empty name and an end mark.
  private func properties(_ d: inout Dissection, depth: Int) throws(Malformed) -> Int {
    var count = 0
    while true {
      try d.step()
      let length = Int(try d.peek(UInt16.self))
      if length == 0, d.number(at: d.offset + 2, UInt8.self) == 9 {
        d.put(f.endOfObjectMarker, at: d.next(3))
        try d.skip(3)
        return count
      }
      let open = d.open(d.text("Property", at: d.next(d.remaining)))
      let name = d.open(d.text("Name", at: d.next(2 + length)))
      let place = try short(&d, f.string)
      let text = shown(d, place)
      d.append(to: name.item, ": \(text)")
      d.append(to: open.item, " '\(text)'")
      d.close(name)
      let value = try amf0(&d, depth: depth + 1)
      d.append(to: open.item, " \(value)")
      d.close(open, fitting: true)
      count += 1
    }
  }

  // MARK: AMF 3

  private static let newNames = [
    "Undefined", "Null", "False", "True", "Integer", "Double", "String", "XML document", "Date",
    "Array", "Object", "XML", "ByteArray",
  ]

  /// A number of up to 29 bits in groups of seven, of eight in the fourth byte.
  private func number29(_ d: inout Dissection) throws(Malformed) -> (UInt32, Region) {
    let start = d.offset
    var value: UInt32 = 0
    for i in 0..<4 {
      let byte = try d.peek(UInt8.self)
      try d.skip(1)
      if i == 3 {
        value = value << 8 | UInt32(byte)
      } else {
        value = value << 7 | UInt32(byte & 0x7f)
        if byte & 0x80 == 0 { break }
      }
    }
    return (value, Region(start, d.offset - start))
  }

  func amf3(_ d: inout Dissection, depth: Int) throws(Malformed) -> String {
    try d.step()
    if depth > Self.depthLimit { throw Malformed(.depth, offset: d.offset) }
    let kind = try d.peek(UInt8.self)
    let name = Int(kind) < Self.newNames.count ? Self.newNames[Int(kind)] : "Unknown"
    let place = d.next(d.remaining)
    let item: Item =
      switch kind {
      case 9: d.put(f.array, at: place)
      case 10: d.put(f.object, at: place)
      default: d.text("\(name)", at: place)
      }
    let open = d.open(item)
    try d.add(f.amf3Type)
    let text = try amf3Value(&d, kind, item, depth: depth)
    if !text.isEmpty { d.append(to: item, "\(text)") }
    d.close(open, fitting: true)
    return name + text
  }

  private func amf3Value(
    _ d: inout Dissection, _ kind: UInt8, _ item: Item, depth: Int
  ) throws(Malformed) -> String {
    switch kind {
    case 2, 3:
      d.put(f.boolean, kind == 3, at: Region(d.offset + d.remaining, 0))
      return kind == 3 ? " true" : " false"
    case 4:
      let (value, place) = try number29(&d)
      d.put(f.integer, value, at: place)
      return " \(value)"
    case 5: return " " + generalText(try d.add(f.number), precision: 15)
    case 6:
      let (value, place) = try number29(&d)
      guard value & 1 != 0 else {
        d.put(f.stringReference, value >> 1, at: place)
        return " reference \(value >> 1)"
      }
      d.put(f.stringlength, value >> 1, at: place)
      if value >> 1 == 0 { return " ''" }
      let text = try d.add(f.string, length: Int(value >> 1))
      return " '\(shown(d, text))'"
    case 7, 11, 12: return try content(&d, kind)
    case 8:
      let (value, place) = try number29(&d)
      if value & 1 != 0 { return try date(&d) }
      d.put(f.objectReference, value >> 1, at: place)
      return " object reference \(value >> 1)"
    case 9: return try array(&d, depth: depth)
    case 10: return try object(&d, depth: depth)
    default: return ""
    }
  }

  private func content(_ d: inout Dissection, _ kind: UInt8) throws(Malformed) -> String {
    let (value, place) = try number29(&d)
    let count = Int(value >> 1)
    guard value & 1 != 0 else {
      d.put(f.objectReference, value >> 1, at: place)
      return " object reference \(value >> 1)"
    }
    if kind == 12 {
      d.put(f.bytearraylength, value >> 1, at: place)
      let bytes = try d.add(f.bytearray, length: count)
      let text = d.wantsLabels ? d.bytes(bytes).map { Phrase.hex(UInt64($0), 2) } : []
      return " " + text.joined()
    }
    if kind == 11 {
      d.put(f.xmllength, value >> 1, at: place)
      try d.add(f.xml, length: count)
    } else {
      try d.skip(count)
    }
    return ""
  }

  private func array(_ d: inout Dissection, depth: Int) throws(Malformed) -> String {
    let (value, place) = try number29(&d)
    guard value & 1 != 0 else {
      d.put(f.objectReference, value >> 1, at: place)
      return " reference \(value >> 1)"
    }
    d.put(f.arraydenselength, value >> 1, at: place)
    while try member(&d, f.stringlength, f.string, f.endOfAssociativePart, depth: depth) {}
    var i: UInt32 = 0
    while i < value >> 1 {
      _ = try amf3(&d, depth: depth + 1)
      i += 1
    }
    return ""
  }

  /// A name and a value; false for the empty name at the end.
  private func member(
    _ d: inout Dissection, _ length: Field<UInt32>, _ name: Field<Text>, _ end: Field<Label>,
    depth: Int
  ) throws(Malformed) -> Bool {
    try d.step()
    let start = d.offset
    let (value, place) = try number29(&d)
    if value == 1 {
      d.put(end, at: place)
      return false
    }
    try d.seek(start)
    let open = d.open(d.text("", at: d.next(d.remaining)))
    let text = try memberName(&d, length, name, "Member name:")
    let shown = try amf3(&d, depth: depth + 1)
    d.label(open.item, "\(text): \(shown)")
    d.close(open, fitting: true)
    return true
  }

  private func memberName(
    _ d: inout Dissection, _ length: Field<UInt32>, _ name: Field<Text>, _ title: String
  ) throws(Malformed) -> String {
    let open = d.open(d.text("\(title)", at: d.next(d.remaining)))
    let (value, place) = try number29(&d)
    var text = ""
    if value & 1 == 0 {
      d.put(f.stringReference, value >> 1, at: place)
    } else {
      d.put(length, value >> 1, at: place)
      let region = try d.add(name, length: Int(value >> 1))
      text = shown(d, region)
    }
    d.append(to: open.item, title == "Member" ? " '\(text)'" : " \(text)")
    d.close(open, fitting: true)
    return text
  }

  private func object(_ d: inout Dissection, depth: Int) throws(Malformed) -> String {
    let (value, place) = try number29(&d)
    guard value & 1 != 0 else {
      d.put(f.objectReference, value >> 1, at: place)
      return " reference \(value >> 1)"
    }
    guard value & 2 != 0 else {
      d.put(f.traitReference, value >> 2, at: place)
      return ""
    }
    // A trait that its class reads itself cannot be told from the rest.
    if value & 4 != 0 { return "" }
    let count = value >> 4
    d.put(f.traitcount, count, at: place)
    let open = d.open(d.text("Traits for class", at: d.next(d.remaining)))
    let name = try memberName(&d, f.classnamelength, f.classname, "Class name:")
    d.append(to: open.item, " \(name) (\(count) member names)")
    var i: UInt32 = 0
    while i < count {
      try d.step()
      _ = try memberName(&d, f.membernamelength, f.membername, "Member")
      i += 1
    }
    i = 0
    while i < count {
      _ = try amf3(&d, depth: depth + 1)
      i += 1
    }
    if value & 8 != 0 {
      var more = true
      while more {
        let isEnd = try d.peek(UInt8.self) == 1
        if isEnd { d.close(open, fitting: true) }
        more = try member(
          &d, f.membernamelength, f.membername, f.endOfDynamicMembers, depth: depth)
      }
    } else {
      d.close(open, fitting: true)
    }
    return ""
  }
}
