public import RemoraCore

/// Several bodies in one (RFC 2046 section 5.1):
///
///     preamble CRLF --boundary CRLF headers CRLF CRLF body CRLF --boundary-- CRLF epilogue
public let mimeMultipart = Protocol(
  "mime_multipart", "MIME Multipart Media Encapsulation", short: "MIME multipart"
) { p in
  let layer = MultipartLayer(&p)
  for type in MediaTypes.multipart { p.over("media_type", name: type) }
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct MultipartLayer: Sendable {
  let type, part, first, last, boundary: Field<Text>
  let preamble, trailer: Field<Bytes>
  let headers: [(word: WireWord, field: Field<Text>)]
  let lacking: Expert
  let content: MediaHandOff
  let data: ProtocolHandle

  init(_ p: inout Builder) {
    type = p.string("type", "Type", blurb: "MIME multipart encapsulation type")
    part = p.string("part", "Encapsulated multipart part")
    var headers: [(word: WireWord, field: Field<Text>)] = []
    for (name, label, blurb) in [
      ("content-description", "Content-Description", "Content-Description Header"),
      ("content-disposition", "Content-Disposition", "RFC 2183: Content-Disposition Header"),
      ("content-encoding", "Content-Encoding", "Content-Encoding Header"),
      ("content-id", "Content-Id", "RFC 2045: Content-Id Header"),
      ("content-language", "Content-Language", "Content-Language Header"),
      ("content-length", "Content-Length", "Content-Length Header"),
      (
        "content-transfer-encoding", "Content-Transfer-Encoding",
        "RFC 2045: Content-Transfer-Encoding Header"
      ),
      ("content-type", "Content-Type", "Content-Type Header"),
      ("originalcontent", "OriginalContent", "Original Content-Type Header"),
    ] {
      headers.append((WireWord(name), p.string("header.\(name)", label, blurb: blurb)))
    }
    self.headers = headers
    first = p.string("first_boundary", "First boundary")
    preamble = p.bytes("preamble", "Preamble")
    last = p.string("last_boundary", "Last boundary")
    boundary = p.string("boundary", "Boundary")
    trailer = p.bytes("trailer", "Trailer")
    lacking = p.expert(
      "no_required_parameter", .protocolRule, .error,
      "The multipart dissector could not find a required parameter.")
    content = MediaHandOff(&p)
    data = p.uses("data")
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    let about = d[content.note].take()
    let name = about.type ?? ""
    guard let text = about.parameter("boundary"), !text.isEmpty else {
      d.withdraw()
      let all = d.next(d.remaining)
      let item = d.text(
        "The multipart dissector could not find a required parameter.", at: all)
      d.expert(lacking, at: item)
      try d.call(data)
      return
    }
    d.setOwnLength(d.remaining)
    d.summary(", Type: \(name), Boundary: \"\(text)\"")
    d.put(type, "\(name)", at: d.here, .generated)
    let mark = Array("--\(text)".utf8)
    let start = d.offset
    guard let head = find(d, mark, from: start, isFirst: true) else {
      try d.call(data, .nested)
      return
    }
    if head.start > start { d.put(preamble, at: Region(start, head.start - start)) }
    addLine(&d, first, head)
    var at = head
    while !at.isLast, at.next < d.limit {
      try d.step()
      guard let next = find(d, mark, from: at.next, isFirst: false) else {
        d.put(part, "", at: Region(at.next, 0))
        break
      }
      try addPart(&d, at.next, next.start)
      addLine(&d, next.isLast ? last : boundary, next)
      at = next
    }
    if at.isLast, at.next < d.limit, at.start != head.start {
      d.put(trailer, at: Region(at.next, d.limit - at.next))
    }
    try d.seek(d.limit)
  }

  /// A line that separates, with the line end before it.
  struct Mark {
    var start, next: Int
    var isLast: Bool
  }

  private func addLine(_ d: inout Dissection, _ field: Field<Text>, _ mark: Mark) {
    let place = Region(mark.start, mark.next - mark.start)
    d.put(field, of: place, at: place)
  }

  private func find(
    _ d: borrowing Dissection, _ mark: [UInt8], from start: Int, isFirst: Bool
  ) -> Mark? {
    let end = d.limit
    var at = start
    while at < end {
      if isFirst || d.octet(at: at) == 0x0a || d.octet(at: at) == 0x0d {
        // The first may stand at the very start; the others follow a line end.
        var dash = at
        if !isFirst {
          if d.octet(at: dash) == 0x0d, dash + 1 < end, d.octet(at: dash + 1) == 0x0a { dash += 1 }
          dash += 1
        }
        if matches(d, mark, dash, end) {
          var stop = dash + mark.count
          let isLast =
            stop + 1 < end && d.octet(at: stop) == 0x2d && d.octet(at: stop + 1) == 0x2d
          if isLast { stop += 2 }
          while stop < end, d.octet(at: stop) == 0x20 || d.octet(at: stop) == 0x09 { stop += 1 }
          let (lineEnd, next) = HTTPHead.line(d, stop, end)
          if lineEnd == stop { return Mark(start: at, next: next, isLast: isLast) }
        }
      }
      if isFirst {
        let (_, next) = HTTPHead.line(d, at, end)
        at = next
      } else {
        at += 1
      }
    }
    return nil
  }

  private func matches(
    _ d: borrowing Dissection, _ mark: [UInt8], _ place: Int, _ end: Int
  ) -> Bool {
    guard place + mark.count <= end else { return false }
    for i in mark.indices where d.octet(at: place + i) != mark[i] { return false }
    return true
  }

  // MARK: Parts

  private func addPart(_ d: inout Dissection, _ start: Int, _ end: Int) throws(Malformed) {
    let item = d.put(part, "", at: Region(start, end - start))
    let tree = d.open(item)
    defer { d.close(tree) }
    var at = start
    var kind: Region?
    let body = headEnd(d, start, end)
    while at < body {
      let (stop, next) = header(d, at, end)
      var after = next
      // The empty line belongs to the last header.
      let (emptyEnd, emptyNext) = HTTPHead.line(d, next, end)
      if emptyEnd == next { after = emptyNext }
      if let value = addHeader(&d, at, stop, after) { kind = value }
      at = after
    }
    try d.seek(body)
    let count = end - body
    guard let kind else {
      if count > 0 { try d.call(data, length: count, .nested) }
      return
    }
    let (name, parameters) = MediaHandOff.split(d.bytes(kind))
    d.append(to: item, " (\(name))")
    try content.callAny(&d, name, parameters, length: count, .nested)
  }

  /// Where the body of a part begins: behind the empty line, or at once if there are no headers.
  private func headEnd(_ d: borrowing Dissection, _ start: Int, _ end: Int) -> Int {
    var at = start
    while at < end {
      let (stop, next) = HTTPHead.line(d, at, end)
      if stop == at { return at == start ? start : next }
      var colon = at
      while colon < stop, d.octet(at: colon) != 0x3a { colon += 1 }
      let isFolded = at > start && (d.octet(at: at) == 0x20 || d.octet(at: at) == 0x09)
      if colon == stop, !isFolded { return at }
      at = next
    }
    return start
  }

  /// A header with the lines that continue it.
  private func header(_ d: borrowing Dissection, _ at: Int, _ end: Int) -> (end: Int, next: Int) {
    var (stop, next) = HTTPHead.line(d, at, end)
    while next < end, d.octet(at: next) == 0x20 || d.octet(at: next) == 0x09 {
      (stop, next) = HTTPHead.line(d, next, end)
    }
    return (stop, next)
  }

  /// - Returns: the value, if it is the content's type.
  private func addHeader(
    _ d: inout Dissection, _ start: Int, _ stop: Int, _ next: Int
  ) -> Region? {
    let whole = Region(start, next - start)
    var colon = start
    while colon < stop, d.octet(at: colon) != 0x3a { colon += 1 }
    let name = WireWord(d, Region(start, colon - start), lowercased: true)
    guard colon < stop, let name, let found = headers.firstIndex(where: { $0.word == name })
    else {
      d.line(at: whole)
      return nil
    }
    let value = HTTPHead.value(d, colon, stop)
    let text = d.wants(headers[found].field) ? MultipartLayer.compact(d.bytes(value)) : ""
    d.put(headers[found].field, "\(text)", at: whole)
    d.label(as: whole)
    return name == MultipartLayer.contentType ? value : nil
  }

  private static let contentType = WireWord("content-type")

  /// A value without the blanks and line ends between its parts.
  private static func compact(_ bytes: [UInt8]) -> String {
    var out: [UInt8] = []
    var isQuoted = false
    for byte in bytes {
      if byte == 0x22 { isQuoted.toggle() }
      if !isQuoted, byte == 0x20 || byte == 0x09, out.last == 0x3b { continue }
      if byte == 0x0d || byte == 0x0a { continue }
      out.append(byte)
    }
    return String(decoding: out, as: UTF8.self)
  }
}
