public import RemoraCore

/// JavaScript Object Notation (RFC 8259): one value after the other.
public let json = Protocol("json", "JavaScript Object Notation", short: "JSON") { p in
  let layer = JSONLayer(&p)
  for type in MediaTypes.json { p.over("media_type", name: type) }
  p.over("media_type.suffix", name: "json")
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct JSONLayer: Sendable {
  let array, no, yes, null, notANumber: Field<Label>
  let object, member, key, path, pathWithValue, memberWithValue, string: Field<Text>
  let number: Field<Double>
  let lines: ProtocolHandle
  let note: State<MediaNote>

  init(_ p: inout Builder) {
    array = p.label("array", "Array", blurb: "JSON array")
    object = p.string("object", "Object", blurb: "JSON object")
    member = p.string("member", "Member", blurb: "JSON object member")
    key = p.string("key", "Key")
    path = p.string("path", "Path")
    pathWithValue = p.string("path_with_value", "Path with value")
    memberWithValue = p.string("member_with_value", "Member with value")
    string = p.string("value.string", "String value", blurb: "JSON string value")
    number = p.double("value.number", "Number value", blurb: "JSON number value")
    no = p.label("value.false", "False value", blurb: "JSON false value")
    null = p.label("value.null", "Null value", blurb: "JSON null value")
    yes = p.label("value.true", "True value", blurb: "JSON true value")
    notANumber = p.label("value.nan", "NaN value", blurb: "JSON NaN value")
    lines = p.uses("data-text-lines")
    note = MediaHandOff.note(&p)
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    let about = d[note].take()
    if let type = about.type {
      d.summary(": \(type)")
      d.protocolColumn(append: "JSON", separator: "/")
      d.info(append: "JSON (\(type))", separator: ", ")
    } else {
      d.protocolColumn(append: "JSON", separator: "/")
      d.info(append: "JSON", separator: ", ")
    }
    let start = d.offset
    let end = d.limit
    var done = start
    var at = JSONText.skipBlanks(d, start, end)
    while at < end, let stop = JSONText.structure(d, at, end, depth: 0) {
      try d.step()
      try add(&d, at, stop, JSONPlace())
      done = JSONText.skipBlanks(d, stop, end)
      at = done
    }
    d.setOwnLength(done - start)
    if done < end {
      try d.seek(done)
      if let type = about.type { d[note] = MediaNote(type: type, isSaid: true) }
      try d.call(lines)
      return
    }
    try d.seek(end)
  }

  /// Where a value is: the names above it.
  struct JSONPlace {
    var path = ""
    var name = ""
  }

  /// Adds the value that stands at `start` and ends at `end`; it is known to be sound.
  private func add(
    _ d: inout Dissection, _ start: Int, _ end: Int, _ place: JSONPlace
  ) throws(Malformed) {
    try d.step()
    let whole = Region(start, end - start)
    switch d.octet(at: start) {
    case 0x7b:
      let item = d.put(object, of: whole, at: whole)
      d.label("Object")
      let tree = d.open(item)
      try addMembers(&d, start + 1, end - 1, place)
      d.close(tree)
    case 0x5b:
      let item = d.put(array, at: whole)
      let tree = d.open(item)
      try addElements(&d, start + 1, end - 1, place)
      d.close(tree)
    default: addScalar(&d, whole, place)
    }
  }

  private func addMembers(
    _ d: inout Dissection, _ start: Int, _ end: Int, _ place: JSONPlace
  ) throws(Malformed) {
    var at = JSONText.skipBlanks(d, start, end)
    while at < end {
      guard let keyEnd = JSONText.string(d, at, end) else { return }
      let keyPlace = Region(at, keyEnd - at)
      let name = Region(at + 1, keyEnd - at - 2)
      let colon = JSONText.skipBlanks(d, keyEnd, end)
      let value = JSONText.skipBlanks(d, colon + 1, end)
      guard let stop = JSONText.value(d, value, end, depth: 0) else { return }
      let whole = Region(at, stop - at)
      let text = d.plain(name)
      let inner = JSONPlace(path: "\(place.path)/\(text)", name: text)
      let item = d.put(member, of: name, at: whole)
      let tree = d.open(item)
      try add(&d, value, stop, inner)
      d.put(key, of: name, at: keyPlace)
      d.put(path, "\(inner.path)", at: whole)
      d.close(tree)
      at = JSONText.skipBlanks(d, stop, end)
      if at < end { at = JSONText.skipBlanks(d, at + 1, end) }
    }
  }

  private func addElements(
    _ d: inout Dissection, _ start: Int, _ end: Int, _ place: JSONPlace
  ) throws(Malformed) {
    let inner = JSONPlace(path: place.path + "/[]", name: "[]")
    var at = JSONText.skipBlanks(d, start, end)
    while at < end, let stop = JSONText.value(d, at, end, depth: 0) {
      try add(&d, at, stop, inner)
      at = JSONText.skipBlanks(d, stop, end)
      if at < end { at = JSONText.skipBlanks(d, at + 1, end) }
    }
  }

  private func addScalar(_ d: inout Dissection, _ whole: Region, _ place: JSONPlace) {
    let first = d.octet(at: whole.offset)
    let inner = first == 0x22 ? Region(whole.offset + 1, whole.length - 2) : whole
    let isWanted = d.wants(pathWithValue) || d.wants(memberWithValue) || d.wants(number)
    let text = isWanted ? d.plain(inner) : ""
    d.put(pathWithValue, "\(place.path):\(text)", at: whole)
    d.put(memberWithValue, "\(place.name):\(text)", at: whole)
    switch first {
    case 0x22: d.put(string, of: inner, at: whole)
    case 0x74: d.put(yes, at: whole)
    case 0x66: d.put(no, at: whole)
    case 0x6e: d.put(null, at: whole)
    case 0x4e: d.put(notANumber, at: whole)
    default: d.put(number, Double(text) ?? 0, at: whole)
    }
  }
}

/// The grammar: where things end. All give nil for what is not JSON.
enum JSONText {
  static let depthLimit = 128

  static func skipBlanks(_ d: borrowing Dissection, _ start: Int, _ end: Int) -> Int {
    var at = start
    while at < end {
      switch d.octet(at: at) {
      case 0x20, 0x09, 0x0a, 0x0d: at += 1
      default: return at
      }
    }
    return at
  }

  static func value(
    _ d: borrowing Dissection, _ start: Int, _ end: Int, depth: Int
  ) -> Int? {
    guard start < end else { return nil }
    switch d.octet(at: start) {
    case 0x7b, 0x5b: return structure(d, start, end, depth: depth + 1)
    case 0x22: return string(d, start, end)
    case 0x74: return word(d, "true", start, end)
    case 0x66: return word(d, "false", start, end)
    case 0x6e: return word(d, "null", start, end)
    case 0x4e: return word(d, "NaN", start, end)
    default: return number(d, start, end)
    }
  }

  /// An object or an array.
  static func structure(
    _ d: borrowing Dissection, _ start: Int, _ end: Int, depth: Int
  ) -> Int? {
    guard depth < depthLimit, start < end else { return nil }
    let isObject = d.octet(at: start) == 0x7b
    guard isObject || d.octet(at: start) == 0x5b else { return nil }
    let close: UInt8 = isObject ? 0x7d : 0x5d
    var at = skipBlanks(d, start + 1, end)
    if at < end, d.octet(at: at) == close { return at + 1 }
    while at < end {
      if isObject {
        guard let keyEnd = string(d, at, end) else { return nil }
        at = skipBlanks(d, keyEnd, end)
        guard at < end, d.octet(at: at) == 0x3a else { return nil }
        at = skipBlanks(d, at + 1, end)
      }
      guard let stop = value(d, at, end, depth: depth) else { return nil }
      at = skipBlanks(d, stop, end)
      guard at < end else { return nil }
      if d.octet(at: at) == close { return at + 1 }
      guard d.octet(at: at) == 0x2c else { return nil }
      at = skipBlanks(d, at + 1, end)
    }
    return nil
  }

  static func string(_ d: borrowing Dissection, _ start: Int, _ end: Int) -> Int? {
    guard start < end, d.octet(at: start) == 0x22 else { return nil }
    var at = start + 1
    while at < end {
      switch d.octet(at: at) {
      case 0x22: return at + 1
      case 0x5c: at += 2
      default: at += 1
      }
    }
    return nil
  }

  private static func word(
    _ d: borrowing Dissection, _ text: StaticString, _ start: Int, _ end: Int
  ) -> Int? {
    let letters = text.description.utf8
    guard start + letters.count <= end else { return nil }
    var at = start
    for letter in letters {
      if d.octet(at: at) != letter { return nil }
      at += 1
    }
    return at
  }

  private static func number(_ d: borrowing Dissection, _ start: Int, _ end: Int) -> Int? {
    var at = start
    func digits() -> Bool {
      let first = at
      while at < end, d.octet(at: at) >= 0x30, d.octet(at: at) <= 0x39 { at += 1 }
      return at > first
    }
    if at < end, d.octet(at: at) == 0x2d { at += 1 }
    guard digits() else { return nil }
    if at + 1 < end, d.octet(at: at) == 0x2e {
      at += 1
      guard digits() else { return nil }
    }
    if at < end, d.octet(at: at) | 0x20 == 0x65 {
      at += 1
      if at < end, d.octet(at: at) == 0x2b || d.octet(at: at) == 0x2d { at += 1 }
      guard digits() else { return nil }
    }
    return at
  }
}
