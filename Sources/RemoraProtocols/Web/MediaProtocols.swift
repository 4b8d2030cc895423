public import RemoraCore

/// Text, line by line: what content types such as `text/plain` name.
public let dataTextLines = Protocol(
  "data-text-lines", "Line-based text data", short: "Line-based text data"
) { p in
  let note = MediaHandOff.note(&p)
  let xml = p.uses("xml")
  for type in MediaTypes.text { p.over("media_type", name: type) }
  return { d throws(Malformed) in
    let about = d[note].take()
    let end = d.limit
    // XML is often sent as HTML or as plain text.
    if d.remaining >= 38, WireWord(d, Region(d.offset, 5)) == xmlMark {
      d.withdraw()
      d[note] = MediaNote(type: about.type, parameters: about.parameters)
      return try d.call(xml)
    }
    if let type = about.type, !about.isSaid { d.info(append: " (\(type))") }
    var count = 0
    var at = d.offset
    while at < end {
      try d.step()
      let (_, next) = HTTPHead.line(d, at, end)
      let place = Region(at, next - at)
      d.line(at: place)
      count += 1
      at = next
    }
    let lines = count
    d.summary("\(about.type.map { ": \($0)" } ?? "") (\(lines) lines)")
    try d.seek(end)
  }
}

private let xmlMark = WireWord("<?xml")

/// Content of a type that no protocol has.
public let media = Protocol("media", "Media Type", short: "Media") { p in
  let note = MediaHandOff.note(&p)
  let type = p.bytes("type", "Media type")
  let bySuffix = p.table("/media_type.suffix", String.self)
  let recognizers = p.heuristics("/media")
  return { d throws(Malformed) in
    let about = d[note].take()
    let count = d.remaining
    guard count > 0 else { return }
    if try d.offer(recognizers) { return }
    let name = about.type ?? ""
    if let plus = name.lastIndex(of: "+") {
      let suffix = String(name[name.index(after: plus)...])
      // The item is this protocol's only where no other takes the bytes.
      d.withdraw()
      d[note] = MediaNote(type: nil, parameters: about.parameters)
      if try d.call(bySuffix, suffix, .strict) { return }
      d[note] = MediaNote()
      d.reinstate()
    }
    d.info(append: " (\(name))")
    try d.add(type, length: count)
    let all = about.parameters.isEmpty ? name : "\(name); \(about.parameters)"
    d.label("Media type: \(all) (\(bytes: count))")
  }
}

/// HTML forms (URL Living Standard, application/x-www-form-urlencoded): `a=1&b=two+words`.
public let urlencodedForm = Protocol(
  "urlencoded-form", "HTML Form URL Encoded", short: "URL Encoded Form Data"
) { p in
  let note = MediaHandOff.note(&p)
  let key = p.string("key", "Key", type: .stringz)
  let value = p.string("value", "Value", type: .stringz)
  p.over("media_type", name: "application/x-www-form-urlencoded")

  return { d throws(Malformed) in
    let about = d[note].take()
    if let type = about.type {
      d.summary(": \(type)")
      d.info(append: " (\(type))")
    }
    let end = d.limit
    while d.offset < end {
      try d.step()
      let start = d.offset
      var stop = start
      while stop < end, d.octet(at: stop) != 0x26 { stop += 1 }
      var sign = start
      while sign < stop, d.octet(at: sign) != 0x3d { sign += 1 }
      let keyPlace = Region(start, sign - start)
      let valuePlace = Region(sign + 1, max(0, stop - sign - 1))
      let keyText = FormText.plain(d.bytes(keyPlace))
      let valueText = FormText.plain(d.bytes(valuePlace))
      let item = d.text(
        "Form item: \"\(WireText.escaped(keyText))\" = \"\(WireText.escaped(valueText))\"",
        at: Region(start, stop - start))
      let tree = d.open(item)
      d.put(key, "\(String(decoding: keyText, as: UTF8.self))", at: keyPlace)
      d.put(value, "\(String(decoding: valueText, as: UTF8.self))", at: valuePlace)
      d.close(tree)
      try d.seek(min(end, stop + 1))
    }
  }
}

enum FormText {
  /// `+` is a blank, `%41` a byte.
  static func plain(_ text: [UInt8]) -> [UInt8] { decode(text, blank: 0x2b) }

  /// `%41` is a byte (RFC 3986 section 2.1).
  static func unescaped(_ text: [UInt8]) -> [UInt8] { decode(text, blank: nil) }

  private static func decode(_ text: [UInt8], blank: UInt8?) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(text.count)
    var i = 0
    while i < text.count {
      if text[i] == blank {
        out.append(0x20)
      } else if text[i] == 0x25, i + 2 < text.count, let high = digit(text[i + 1]),
        let low = digit(text[i + 2])
      {
        out.append(high << 4 | low)
        i += 2
      } else {
        out.append(text[i])
      }
      i += 1
    }
    return out
  }

  static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x41 + 10
    case 0x61...0x66: byte - 0x61 + 10
    default: nil
    }
  }
}
