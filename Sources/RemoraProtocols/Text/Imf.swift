public import RemoraCore

/// Internet Message Format (RFC 5322): header fields, an empty line, and the body.
public let imf = Protocol("imf", "Internet Message Format", short: "IMF") { p in
  let layer = ImfLayer(&p)
  p.over("media_type", name: "message/rfc822")
  return { d throws(Malformed) in try layer.read(&d) }
}

struct ImfLayer {
  private struct Header: Sendable {
    let field: Field<Text>
    let content: ImfNames.Content
  }
  private let headers: [String: Header]
  let type, parameters, extensionLine, extensionType, extensionValue: Field<Text>
  let displayName, address, addressItem, mailboxItem: Field<Text>
  let siolabel, messageText: Field<Label>
  let marking, foreground, background, labelType, label, unknownParameter: Field<Text>
  let oddParameter: Expert
  let media: MediaHandOff

  init(_ p: inout Builder) {
    var headers: [String: Header] = [:]
    for (name, label, content) in ImfNames.headers {
      let field = p.string(name, label)
      headers[label.lowercased()] = Header(field: field, content: content)
    }
    self.headers = headers
    type = p.string("content.type.type", "Type")
    parameters = p.string("content.type.parameters", "Parameters")
    extensionLine = p.string("extension", "Unknown-Extension")
    extensionType = p.string("extension.type", "Type")
    extensionValue = p.string("extension.value", "Value")
    displayName = p.string("display_name", "Display-Name")
    address = p.string("address", "Address")
    addressItem = p.string("address_list.item", "Item")
    mailboxItem = p.string("mailbox_list.item", "Item")
    siolabel = p.label("siolabel", "SIO-Label")
    marking = p.string("siolabel.marking", "Marking")
    foreground = p.string("siolabel.fgcolor", "Foreground Color")
    background = p.string("siolabel.bgcolor", "Background Color")
    labelType = p.string("siolabel.type", "Type")
    label = p.string("siolabel.label", "Label")
    unknownParameter = p.string("siolabel.unknown", "Unknown parameter")
    messageText = p.label("message_text", "Message-Text")
    oddParameter = p.expert("unknown_param", .protocolRule, .warning, "Unknown parameter")
    media = MediaHandOff(&p)
  }

  /// What the header says of the body.
  private struct Body {
    var type: String?
    var parameters = ""
    var isBase64 = false
  }

  func read(_ d: inout Dissection) throws(Malformed) {
    d.info("")
    d.setOwnLength(d.remaining)
    var body = Body()
    let stop = d.stop
    var at = d.offset
    while at < stop {
      try d.step()
      let line = d.line(at: at)
      if line.length == 0, at > d.start {
        at = line.next
        break
      }
      guard let colon = find(58, d, at, stop) else { break }
      let end = headerEnd(d, colon + 1, stop)
      if end.next == end.end {
        // A header that is not whole: all of it goes for the body.
        at = d.start
        break
      }
      try readHeader(&d, at, colon, end, &body)
      at = end.next
    }
    try d.seek(min(at, stop))
    try readBody(&d, body)
  }

  private func find(_ byte: UInt8, _ d: borrowing Dissection, _ from: Int, _ stop: Int) -> Int? {
    var i = from
    while i < stop {
      if d.byte(i) == byte { return i }
      i += 1
    }
    return nil
  }

  /// The end of a header field: lines that begin with a blank go on with it.
  private func headerEnd(_ d: borrowing Dissection, _ from: Int, _ stop: Int) -> TextLine {
    var line = d.line(at: from)
    while line.next < stop, line.isEnded, d.byte(line.next) == 32 || d.byte(line.next) == 9 {
      line = d.line(at: line.next)
    }
    return TextLine(start: from, length: line.end - from, next: line.next)
  }

  private func readHeader(
    _ d: inout Dissection, _ start: Int, _ colon: Int, _ line: TextLine, _ body: inout Body
  ) throws(Malformed) {
    var begin = colon + 1
    while begin < line.end, d.byte(begin) == 32 || d.byte(begin) == 9 { begin += 1 }
    if begin == line.end { begin = colon + 1 }
    let value = Region(begin, line.end - begin)
    // Up to what ends the line, which lists of addresses count to their last entry.
    let whole = Region(begin, line.next - begin)
    let name = d.string(Region(start, colon - start)).lowercased()
    if name == "sio-label" { return try readLabel(&d, value) }
    guard let header = headers[name] else {
      return try readExtension(&d, start, colon, value)
    }
    try d.seek(begin)
    try d.add(header.field, length: value.length, encoding: .ascii)
    let open = d.open()
    switch header.content {
    case .text: break
    case .mailbox: try readMailbox(&d, whole)
    case .mailboxes:
      let count = try readList(&d, whole, isMailboxes: true)
      d.append(to: open.item, ", \(count) item\(count == 1 ? "" : "s")")
      if name == "from" { say(&d, "from", value) }
    case .addresses:
      let count = try readList(&d, whole, isMailboxes: false)
      d.append(to: open.item, ", \(count) item\(count == 1 ? "" : "s")")
    case .subject: say(&d, "subject", value)
    case .encoding: body.isBase64 = d.isWord("base64", value)
    case .contentType:
      guard let semicolon = find(59, d, begin, line.end) else { break }
      try d.seek(begin)
      try d.add(type, length: semicolon - begin, encoding: .ascii)
      let rest = Region(semicolon + 1, line.end - semicolon - 1)
      try d.seek(rest.offset)
      try d.add(parameters, length: rest.length, encoding: .ascii)
      body.type = d.string(Region(begin, semicolon - begin))
      body.parameters = d.string(rest)
    }
    d.close(open)
  }

  private func say(_ d: inout Dissection, _ what: String, _ value: Region) {
    guard d.wantsColumns else { return }
    let text = d.printable(value)
    d.info(append: "\(what): \(text), ")
  }

  private func readExtension(
    _ d: inout Dissection, _ start: Int, _ colon: Int, _ value: Region
  ) throws(Malformed) {
    try d.seek(start)
    try d.add(extensionLine, length: value.offset + value.length - start, encoding: .ascii)
    d.append(" (Contact Wireshark developers if you want this supported.)")
    let open = d.open()
    try d.seek(start)
    try d.add(extensionType, length: colon - start, encoding: .ascii)
    try d.seek(value.offset)
    try d.add(extensionValue, length: value.length, encoding: .ascii)
    d.close(open)
  }

  // MARK: Addresses

  /// Entries with commas between (RFC 5322 section 3.4).
  private func readList(
    _ d: inout Dissection, _ place: Region, isMailboxes: Bool
  ) throws(Malformed) -> Int {
    let end = place.offset + place.length
    var at = place.offset
    var count = 0
    while at < end {
      try d.step()
      let comma = find(44, d, at, end) ?? end
      let entry = Region(at, comma - at)
      try d.seek(at)
      try d.add(isMailboxes ? mailboxItem : addressItem, length: entry.length, encoding: .ascii)
      let open = d.open()
      if !isMailboxes, let colon = find(58, d, at, comma) {
        let group = try d.string(displayName, at: Region(at, max(0, colon - at - 1)))
        let inner = d.open(group)
        var from = colon + 1
        while from < comma, d.byte(from) == 32 { from += 1 }
        let members = try readList(&d, Region(from, comma - from), isMailboxes: true)
        d.append(to: group, ", \(members) item\(members == 1 ? "" : "s")")
        d.close(inner)
      } else {
        try readMailbox(&d, entry)
      }
      d.close(open)
      count += 1
      at = comma + 1
    }
    return count
  }

  /// `name <address>`, or an address alone.
  private func readMailbox(_ d: inout Dissection, _ place: Region) throws(Malformed) {
    let end = place.offset + place.length
    guard let less = find(60, d, place.offset, end) else {
      try d.string(address, at: place)
      return
    }
    var begin = place.offset
    var stop = less
    while begin < stop, isBlank(d.byte(begin)) { begin += 1 }
    while stop > begin, isBlank(d.byte(stop - 1)) { stop -= 1 }
    if stop > begin { try d.string(displayName, at: Region(begin, stop - begin)) }
    let more = find(62, d, less, end) ?? end
    try d.string(address, at: Region(less + 1, more - less - 1))
  }

  private func isBlank(_ c: UInt8) -> Bool { c == 32 || c == 9 || c == 10 || c == 13 }

  // MARK: Security labels

  /// `name=value` with semicolons between (draft-zeilenga-email-seclabel).
  private func readLabel(_ d: inout Dissection, _ value: Region) throws(Malformed) {
    let end = value.offset + value.length
    let head = d.put(siolabel, at: value)
    let open = d.open(head)
    var at = value.offset
    while at < end {
      try d.step()
      while at < end, isBlank(d.byte(at)) { at += 1 }
      let stop = find(59, d, at, end) ?? end
      let equals = find(61, d, at, stop)
      let name = d.string(Region(at, (equals ?? stop) - at)).lowercased()
      let fields = [
        "marking": marking, "fgcolor": foreground, "bgcolor": background, "type": labelType,
        "label": label,
      ]
      if let field = fields[name], let equals {
        let place = Region(equals + 1, stop - equals - 1)
        try d.string(field, at: place)
        if name == "marking" {
          let text = d.wantsLabels ? d.printable(place) : ""
          d.append(to: head, ": \(text)")
        }
      } else if stop > at {
        try d.string(unknownParameter, at: Region(at, stop - at))
        d.expert(oddParameter)
      }
      at = stop + 1
    }
    d.close(open)
  }

  // MARK: The body

  private func readBody(_ d: inout Dissection, _ body: Body) throws(Malformed) {
    if let type = body.type {
      let parameters = String(
        decoding: body.parameters.utf8.map { $0 == 10 || $0 == 13 ? 32 : $0 }.drop { $0 == 32 },
        as: UTF8.self)
      if body.isBase64 {
        let bytes = Base64.decode(d.bytes(d.next(d.remaining)))
        let source = d.source(bytes, named: "Content decoded as base64")
        let media = media
        var isKnown = false
        try d.within(source) { inner throws(Malformed) in
          isKnown = try media.call(&inner, type, parameters, .nested)
        }
        if isKnown { return }
      } else if try media.call(&d, type, parameters, .nested) {
        return
      }
      return
    }
    d.put(messageText, at: d.next(d.remaining))
    let open = d.open()
    let stop = d.stop
    while d.offset < stop {
      try d.step()
      let line = d.line(at: d.offset)
      if d.wantsLabels || d.wantsColumns {
        let text = d.blanked(line.whole)
        d.text(Phrase(text), at: line.whole)
        d.info(append: Phrase(text), separator: ", ")
      } else {
        d.text("", at: line.whole)
      }
      try d.seek(line.next)
    }
    d.close(open)
  }
}

extension Dissection {
  /// Adds a string that stands at `place`; the cursor does not matter.
  @discardableResult fileprivate mutating func string(
    _ field: Field<Text>, at place: Region
  ) throws(Malformed) -> Item {
    try seek(place.offset)
    try add(field, length: place.length, encoding: .ascii)
    return last
  }

  /// The text of `region` with a blank for each character that is none to print.
  func blanked(_ region: Region) -> String {
    var bytes = bytes(region)
    for i in bytes.indices where bytes[i] >= 9 && bytes[i] <= 13 { bytes[i] = 32 }
    return Printable.text(of: bytes)
  }
}

/// Base64 (RFC 4648 section 4); whatever is not of its alphabet is passed over.
enum Base64 {
  static func decode(_ text: [UInt8]) -> [UInt8] {
    var bytes: [UInt8] = []
    var value: UInt32 = 0
    var bits = 0
    for c in text {
      let digit: UInt32
      switch c {
      case 65...90: digit = UInt32(c - 65)
      case 97...122: digit = UInt32(c - 71)
      case 48...57: digit = UInt32(c) + 4
      case 43: digit = 62
      case 47: digit = 63
      default: continue
      }
      value = value << 6 | digit
      bits += 6
      if bits >= 8 {
        bits -= 8
        bytes.append(UInt8(truncatingIfNeeded: value >> UInt32(bits)))
        value &= 1 << UInt32(bits) - 1
      }
    }
    return bytes
  }
}
