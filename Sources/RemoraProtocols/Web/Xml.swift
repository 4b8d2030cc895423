public import RemoraCore

/// Extensible Markup Language (W3C XML 1.0), read without a schema and in good faith.
public let xml = Protocol("xml", "eXtensible Markup Language", short: "XML") { p in
  let layer = XMLLayer(&p)
  for type in MediaTypes.xml { p.over("media_type", name: type) }
  for type in MediaTypes.applicationXML { p.over("media_type", name: "application/\(type)+xml") }
  p.over("media_type.suffix", name: "xml")
  p.over("udp.port", 3702)
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct XMLLayer: Sendable {
  let instruction, section, comment, attribute, doctype, dtdTag, cdata, tag, unknown: Field<Text>
  let declaration, encoding, version, standalone: Field<Text>
  let unopened, unopenedInstruction, unrecognized: Expert
  let note: State<MediaNote>

  init(_ p: inout Builder) {
    instruction = p.string("xmlpi", "XMLPI")
    section = p.string("cdatasection", "CDATASection")
    comment = p.string("comment", "Comment")
    attribute = p.string("attribute", "Attribute")
    doctype = p.string("doctype", "Doctype")
    dtdTag = p.string("dtdtag", "DTD Tag")
    cdata = p.string("cdata", "CDATA")
    tag = p.string("tag", "Tag")
    unknown = p.string("unknown", "Unknown")
    declaration = p.string("xmlpi.xml", "xml.xmlpi.xml")
    encoding = p.string("xmlpi.xml.encoding", "encoding")
    version = p.string("xmlpi.xml.version", "version")
    standalone = p.string("xmlpi.xml.standalone", "standalone")
    unopened = p.expert("closing_unopened_tag", .malformed, .error, "Closing an unopened tag")
    unopenedInstruction = p.expert(
      "closing_unopened_xmpli_tag", .malformed, .error, "Closing an unopened xmpli tag")
    unrecognized = p.expert("unrecognized_text", .protocolRule, .warning, "Unrecognized text")
    note = MediaHandOff.note(&p)
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    let about = d[note].take()
    d.protocolColumn(append: "XML", separator: "/")
    let bytes = XMLText.unified(d.bytes(d.next(d.remaining)), about.parameter("charset"))
    let layer = self
    // What is shown is the text in UTF-8, whatever it was sent in.
    d.withdraw()
    try d.within(bytes, named: "UTF-8 text") { d throws(Malformed) in
      d.beginAgain()
      var reader = XMLReader(layer: layer, end: d.limit)
      try reader.read(&d)
      try d.seek(d.limit)
      d.setOwnLength(d.offset)
    }
    try d.skip(d.remaining)
  }
}

enum XMLText {
  /// The text in UTF-8.
  static func unified(_ bytes: [UInt8], _ charset: String?) -> [UInt8] {
    if bytes.starts(with: [0xff, 0xfe]) { return wide(bytes, isBig: false) }
    if bytes.starts(with: [0xfe, 0xff]) { return wide(bytes, isBig: true) }
    let name = (charset ?? declared(bytes) ?? "utf-8").lowercased()
    if name == "iso-8859-1" || name == "latin1" || name == "windows-1252" {
      var out: [UInt8] = []
      out.reserveCapacity(bytes.count)
      for byte in bytes {
        if byte < 0x80 {
          out.append(byte)
        } else {
          out.append(0xc0 | byte >> 6)
          out.append(0x80 | byte & 0x3f)
        }
      }
      return out
    }
    return Array(String(decoding: bytes, as: UTF8.self).utf8)
  }

  private static func wide(_ bytes: [UInt8], isBig: Bool) -> [UInt8] {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    var i = 0
    while i + 1 < bytes.count {
      let high = UInt16(bytes[isBig ? i : i + 1])
      let low = UInt16(bytes[isBig ? i + 1 : i])
      units.append(high << 8 | low)
      i += 2
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  /// The encoding that the declaration at the start names.
  private static func declared(_ bytes: [UInt8]) -> String? {
    let head = bytes.prefix(200)
    guard head.starts(with: Array("<?xml".utf8)) else { return nil }
    let text = String(decoding: head, as: UTF8.self)
    guard let end = text.firstIndex(of: ">"), let word = text[..<end].ranges(of: "encoding").first
    else { return nil }
    let rest = text[word.upperBound..<end].drop { $0 == " " || $0 == "=" }
    guard let quote = rest.first, quote == "\"" || quote == "'" else { return nil }
    return String(rest.dropFirst().prefix { $0 != quote })
  }
}

/// Walks over the text and adds what it finds.
struct XMLReader {
  let layer: XMLLayer
  let end: Int
  /// Tags that are open, outermost first.
  private var open: [OpenItem] = []
  private var starts: [Int] = []
  private static let depthLimit = 1000

  init(layer: XMLLayer, end: Int) {
    self.layer = layer
    self.end = end
  }

  private func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0a || byte == 0x0d
  }

  private func skipBlanks(_ d: borrowing Dissection, _ start: Int) -> Int {
    var at = start
    while at < end, isBlank(d.octet(at: at)) { at += 1 }
    return at
  }

  private func starts(_ d: borrowing Dissection, _ text: String, _ place: Int) -> Bool {
    var at = place
    for byte in text.utf8 {
      if at >= end || d.octet(at: at) != byte { return false }
      at += 1
    }
    return true
  }

  /// Where `text` ends after `place`, or nil.
  private func find(_ d: borrowing Dissection, _ text: String, _ place: Int) -> Int? {
    guard let first = text.utf8.first else { return nil }
    var at = place
    while at < end {
      if d.octet(at: at) == first, starts(d, text, at) { return at + text.utf8.count }
      at += 1
    }
    return nil
  }

  private func isName(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x3a, 0x41...0x5a, 0x61...0x7a, 0x2d, 0x2e, 0x5f: true
    default: false
    }
  }

  private func nameEnd(_ d: borrowing Dissection, _ start: Int) -> Int {
    var at = start
    while at < end, isName(d.octet(at: at)) { at += 1 }
    return at
  }

  mutating func read(_ d: inout Dissection) throws(Malformed) {
    var at = skipBlanks(d, 0)
    while at < end {
      try d.step()
      let next = try readOne(&d, at)
      at = skipBlanks(d, max(next, at + 1))
    }
    while let item = open.popLast() { d.close(item) }
  }

  private mutating func readOne(_ d: inout Dissection, _ at: Int) throws(Malformed) -> Int {
    guard d.octet(at: at) == 0x3c else { return readText(&d, at) }
    if starts(d, "<!--", at) {
      if let stop = find(d, "-->", at + 4) { return whole(&d, layer.comment, at, stop) }
    } else if starts(d, "<![CDATA[", at) {
      if let stop = find(d, "]]>", at + 9) { return whole(&d, layer.section, at, stop) }
    } else if starts(d, "<!", at) {
      if let stop = readDeclaration(&d, at) { return stop }
    } else if starts(d, "<?", at) {
      if let stop = readInstruction(&d, at) { return stop }
    } else if starts(d, "</", at) {
      if let stop = readClosing(&d, at) { return stop }
    } else if let stop = readTag(&d, at) {
      return stop
    }
    return readUnknown(&d, at)
  }

  private func whole(
    _ d: inout Dissection, _ field: Field<Text>, _ start: Int, _ stop: Int
  ) -> Int {
    let place = Region(start, stop - start)
    d.put(field, of: place, at: place)
    d.label(as: place)
    return stop
  }

  private mutating func readText(_ d: inout Dissection, _ at: Int) -> Int {
    if d.octet(at: at) == 0x5d, !open.isEmpty {
      let after = skipBlanks(d, at + 1)
      if after < end, d.octet(at: after) == 0x3e, starts.last == -1 {
        d.line(at: Region(at, after + 1 - at))
        pop(&d, after + 1)
        return after + 1
      }
    }
    var stop = at
    while stop < end, d.octet(at: stop) != 0x3c { stop += 1 }
    return whole(&d, open.isEmpty ? layer.unknown : layer.cdata, at, stop)
  }

  private func readUnknown(_ d: inout Dissection, _ at: Int) -> Int {
    var stop = at + 1
    while stop < end, !isBlank(d.octet(at: stop)), d.octet(at: stop) != 0x3c { stop += 1 }
    let item = d.text("Unrecognized text", at: Region(at, stop - at))
    d.expert(layer.unrecognized, at: item)
    return stop
  }

  private mutating func push(_ d: inout Dissection, _ item: Item, _ start: Int) {
    guard open.count < XMLReader.depthLimit else { return }
    open.append(d.open(item))
    starts.append(start)
  }

  private mutating func pop(_ d: inout Dissection, _ stop: Int) {
    guard let item = open.popLast(), let start = starts.popLast() else { return }
    d.close(item)
    if start >= 0 { d.setLength(item.item, stop - start) }
  }

  // MARK: Tags

  private mutating func readClosing(_ d: inout Dissection, _ at: Int) -> Int? {
    let name = skipBlanks(d, at + 2)
    let nameStop = nameEnd(d, name)
    guard nameStop > name else { return nil }
    let stop = skipBlanks(d, nameStop)
    guard stop < end, d.octet(at: stop) == 0x3e else { return nil }
    let place = Region(at, stop + 1 - at)
    d.line(at: place)
    if open.isEmpty {
      let item = d.text("Closing an unopened tag", at: place)
      d.expert(layer.unopened, at: item)
    } else {
      pop(&d, stop + 1)
    }
    return stop + 1
  }

  /// Places of the attributes from `start` on, and where they end.
  private func attributes(
    _ d: borrowing Dissection, _ start: Int
  ) -> (places: [(whole: Region, name: Region, value: Region)], end: Int) {
    var places: [(whole: Region, name: Region, value: Region)] = []
    var at = skipBlanks(d, start)
    while at < end {
      let nameStop = nameEnd(d, at)
      guard nameStop > at else { break }
      let sign = skipBlanks(d, nameStop)
      guard sign < end, d.octet(at: sign) == 0x3d else { break }
      let value = skipBlanks(d, sign + 1)
      guard value < end else { break }
      let quote = d.octet(at: value)
      var stop = value
      var inner = Region(value, 0)
      if quote == 0x22 || quote == 0x27 {
        stop = value + 1
        while stop < end, d.octet(at: stop) != quote { stop += 1 }
        guard stop < end else { break }
        inner = Region(value + 1, stop - value - 1)
        stop += 1
      } else {
        while stop < end, isName(d.octet(at: stop)) { stop += 1 }
        guard stop > value else { break }
        inner = Region(value, stop - value)
      }
      places.append((Region(at, stop - at), Region(at, nameStop - at), inner))
      at = skipBlanks(d, stop)
    }
    return (places, at)
  }

  private mutating func readTag(_ d: inout Dissection, _ at: Int) -> Int? {
    let name = skipBlanks(d, at + 1)
    let nameStop = nameEnd(d, name)
    guard nameStop > name else { return nil }
    let (places, stop) = attributes(d, nameStop)
    let isEmpty = stop + 1 < end && d.octet(at: stop) == 0x2f && d.octet(at: stop + 1) == 0x3e
    guard isEmpty || stop < end && d.octet(at: stop) == 0x3e else { return nil }
    let after = stop + (isEmpty ? 2 : 1)
    let whole = Region(at, after - at)
    // Kept apart from the place, which grows to the end of what the tag encloses.
    let text = d.wants(layer.tag) ? d.plain(whole) : ""
    let item = d.put(layer.tag, "\(text)", at: whole)
    let close = isEmpty ? "/>" : ">"
    if d.wantsLabels {
      let head = d.escaped(Region(at, nameStop - at))
      d.label(item, "\(head)\(places.isEmpty ? close : "")")
    }
    push(&d, item, at)
    for (i, place) in places.enumerated() {
      d.put(layer.attribute, of: place.whole, at: place.whole)
      if d.wantsLabels {
        let words = d.escaped(place.whole)
        d.label("\(words)\(i + 1 == places.count ? close : "")")
      }
    }
    if isEmpty { pop(&d, after) }
    return after
  }

  // MARK: Declarations

  private func readInstruction(_ d: inout Dissection, _ at: Int) -> Int? {
    let nameStop = nameEnd(d, at + 2)
    guard nameStop > at + 2 else { return nil }
    let (places, stop) = attributes(d, nameStop)
    guard starts(d, "?>", stop) else { return nil }
    let whole = Region(at, stop + 2 - at)
    let isXML = d.plain(Region(at + 2, nameStop - at - 2)).lowercased() == "xml"
    let item = d.put(isXML ? layer.declaration : layer.instruction, of: whole, at: whole)
    d.label(as: Region(at, nameStop - at))
    let tree = d.open(item)
    for place in places {
      let field = isXML ? known(d, place.name) : nil
      d.put(
        field ?? layer.attribute, of: field == nil ? place.whole : place.value,
        at: field == nil ? place.whole : place.value)
      d.label(as: place.whole)
    }
    d.line(at: Region(stop, 2))
    d.close(tree)
    return stop + 2
  }

  private func known(_ d: borrowing Dissection, _ name: Region) -> Field<Text>? {
    switch d.plain(name).lowercased() {
    case "version": layer.version
    case "encoding": layer.encoding
    case "standalone": layer.standalone
    default: nil
    }
  }

  private mutating func readDeclaration(_ d: inout Dissection, _ at: Int) -> Int? {
    if starts(d, "<!DOCTYPE", at) {
      let name = skipBlanks(d, at + 9)
      let nameStop = nameEnd(d, name)
      if name > at + 9, nameStop > name, let stop = readDoctype(&d, at, name, nameStop) {
        return stop
      }
    }
    var stop = at + 2
    while stop < end, d.octet(at: stop) != 0x3e { stop += 1 }
    guard stop < end else { return nil }
    return whole(&d, layer.dtdTag, at, stop + 1)
  }

  /// A document type with declarations of its own, or with a public or system identifier.
  private mutating func readDoctype(
    _ d: inout Dissection, _ at: Int, _ name: Int, _ nameStop: Int
  ) -> Int? {
    var stop = skipBlanks(d, nameStop)
    let isExternal = starts(d, "PUBLIC", stop) || starts(d, "SYSTEM", stop)
    while stop < end, d.octet(at: stop) != 0x3e, d.octet(at: stop) != 0x5b { stop += 1 }
    guard stop < end else { return nil }
    let hasOwn = d.octet(at: stop) == 0x5b
    guard hasOwn || isExternal else { return nil }
    let item = d.put(
      layer.doctype, of: Region(name, nameStop - name), at: Region(name, nameStop - name))
    d.label(as: Region(at, stop + 1 - at))
    if hasOwn { push(&d, item, -1) }
    return stop + 1
  }
}
