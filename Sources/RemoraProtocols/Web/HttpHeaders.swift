import RemoraCore

/// What the head of a message says of the rest.
struct HTTPFacts {
  let head: HTTPHead
  var method = Region(0, 0)
  var uri = Region(0, 0)
  var host: Region?
  var contentType: Region?
  var contentCoding: Region?
  var upgrade: Region?
  var range: Region?
  var contentRange: Region?
  var subProtocol: Region?
  var extensions: Region?

  init(head: HTTPHead) { self.head = head }
}

/// The first line and the headers.
extension HTTPLayer {
  func addFirstLine(
    _ d: inout Dissection, _ head: HTTPHead, _ facts: inout HTTPFacts
  ) throws(Malformed) {
    let all = Region(head.start, head.next - head.start)
    let item = d.line(at: all)
    let line = d.open(item)
    if head.kind == .response {
      addStatus(&d, head)
    } else {
      try addRequest(&d, head, &facts)
    }
    d.close(line)
    try d.seek(head.next)
  }

  private func addStatus(_ d: inout Dissection, _ head: HTTPHead) {
    let end = head.lineEnd
    var at = head.start
    while at < end, d.octet(at: at) != 0x20 { at += 1 }
    d.put(
      fields.responseVersion, of: Region(head.start, at - head.start), .ascii,
      at: Region(head.start, at - head.start))
    while at < end, d.octet(at: at) == 0x20 { at += 1 }
    guard at + 3 <= end else { return }
    let code = Region(at, 3)
    d.put(fields.code, UInt32(truncatingIfNeeded: head.status), at: code)
    d.put(fields.codeText, "\(HTTPNames.status(head.status))", at: code, .generated)
    while at < end, d.octet(at: at) != 0x20 { at += 1 }
    while at < end, d.octet(at: at) == 0x20 { at += 1 }
    guard at < end else { return }
    d.put(fields.phrase, of: Region(at, end - at), .ascii, at: Region(at, end - at))
  }

  private func addRequest(
    _ d: inout Dissection, _ head: HTTPHead, _ facts: inout HTTPFacts
  ) throws(Malformed) {
    let end = head.lineEnd
    func blank(_ from: Int) -> Int {
      var at = from
      while at < end, d.octet(at: at) != 0x20 { at += 1 }
      return at
    }
    let first = blank(head.start)
    let uriStart = min(end, first + 1)
    let second = blank(uriStart)
    let method = Region(head.start, first - head.start)
    let uri = Region(uriStart, second - uriStart)
    let versionStart = min(end, second + 1)
    facts.method = method
    facts.uri = uri
    d.put(fields.method, of: method, .ascii, at: method)
    let shown = d.wants(fields.uri) ? d.ended(uri) : ""
    let item = d.put(fields.uri, "\(shown)", at: uri)
    if d.wants(fields.path) || d.wants(fields.query) || d.wants(fields.parameter)
      || d.wants(fields.segment)
    {
      let tree = d.open(item)
      fields.addParts(&d, uri)
      d.close(tree)
    }
    if uri.length == 0, !head.isLine, Self.isCut(d) {
      try d.seek(end)
      try Self.endCut(&d)
    }
    let version = Region(versionStart, end - versionStart)
    d.put(fields.requestVersion, of: version, .ascii, at: version)
  }

  /// Headers up to the empty line, or to a line that is none; the cursor is behind them then.
  func addHeaders(_ d: inout Dissection, _ facts: inout HTTPFacts) throws(Malformed) {
    let end = d.limit
    while d.offset < end {
      try d.step()
      let start = d.offset
      let (stop, next) = HTTPHead.line(d, start, end)
      if stop == start {
        let place = Region(start, next - start)
        d.line(at: place)
        try d.seek(next)
        return
      }
      var colon = start
      while colon < stop, d.octet(at: colon) != 0x3a { colon += 1 }
      if colon == stop, next == stop, Self.isCut(d) { return try d.skip(d.reportedRemaining) }
      guard colon < stop else { return }
      addHeader(&d, &facts, start, colon, stop, next)
      try d.seek(next)
    }
  }

  private func addHeader(
    _ d: inout Dissection, _ facts: inout HTTPFacts, _ start: Int, _ colon: Int, _ stop: Int,
    _ next: Int
  ) {
    let whole = Region(start, next - start)
    let value = HTTPHead.value(d, colon, stop)
    let found = WireWord(d, Region(start, colon - start), lowercased: true)
      .flatMap { fields.header($0) }
    if let found {
      note(found.role, value, &facts)
      let item = d.put(fields.headers[found.field], of: value, .ascii, at: whole)
      d.label(as: whole)
      let tree = d.open(item)
      addDetails(&d, found.role, value, whole, facts)
      d.close(tree)
    }
    let flags: Node.Flags = found == nil ? [] : .hidden
    switch facts.head.kind {
    case .request: d.put(fields.requestLine, of: whole, .ascii, at: whole, flags)
    case .response: d.put(fields.responseLine, of: whole, .ascii, at: whole, flags)
    default:
      if found != nil { return }
      let words = d.wants(fields.unknownHeader) ? d.escaped(whole) : ""
      d.put(fields.unknownHeader, "\(words)", at: whole)
    }
    d.label(as: whole)
    if !isSound(d, Region(start, colon - start)) { d.expert(fields.badName) }
  }

  /// Whether a name is a token, more or less (RFC 9110 section 5.6.2).
  private func isSound(_ d: borrowing Dissection, _ name: Region) -> Bool {
    if name.length == 0 { return false }
    for at in name.offset..<(name.offset + name.length) {
      switch d.octet(at: at) {
      case 0x30...0x39, 0x41...0x5a, 0x61...0x7a: continue
      case 0x21, 0x23...0x26, 0x2a, 0x2b, 0x2d, 0x2e, 0x5c, 0x5e, 0x5f, 0x60, 0x7c, 0x7e:
        continue
      default: return false
      }
    }
    return true
  }

  private func note(_ role: HTTPHeader.Role, _ value: Region, _ facts: inout HTTPFacts) {
    switch role {
    case .host: facts.host = value
    case .contentType: facts.contentType = value
    case .contentCoding: facts.contentCoding = value
    case .upgrade: facts.upgrade = value
    case .range: facts.range = value
    case .contentRange: facts.contentRange = value
    case .wsProtocol: facts.subProtocol = value
    case .wsExtensions: facts.extensions = value
    default: break
    }
  }

  private func addDetails(
    _ d: inout Dissection, _ role: HTTPHeader.Role, _ value: Region, _ whole: Region,
    _ facts: HTTPFacts
  ) {
    switch role {
    case .authorization: addCredentials(&d, value, whole)
    case .cookie: addCookies(&d, value)
    case .length:
      if let number = HTTPHead.number(d, value) {
        d.put(fields.length, UInt64(truncatingIfNeeded: number), at: whole, .generated)
      }
      if isSecond(d, facts, whole) { d.expert(fields.both, at: d.current) }
    case .transferCoding:
      if isSecond(d, facts, whole) { d.expert(fields.both, at: d.current) }
      if HTTPHead.coding(d, value).isStrange { d.expert(fields.unknownCoding, at: d.current) }
    case .settings: http2Settings.add(&d, WireText.base64(url(d.bytes(value))))
    default: break
    }
  }

  /// Whether this is the later one of a Content-Length and a Transfer-Encoding.
  private func isSecond(
    _ d: borrowing Dissection, _ facts: HTTPFacts, _ whole: Region
  ) -> Bool {
    guard facts.head.hasLength, facts.head.coding != .none else { return false }
    var at = facts.head.next
    var seen = 0
    while at < whole.offset {
      let (stop, next) = HTTPHead.line(d, at, whole.offset)
      let name = WireWord(d, Region(at, min(14, stop - at)), lowercased: true)
      if name == WireWord("content-length") { seen |= 1 }
      if stop - at >= 17,
        WireWord(d, Region(at, 17), lowercased: true) == WireWord("transfer-encoding")
      {
        seen |= 2
      }
      at = next
    }
    return seen != 0 && seen != (d.octet(at: whole.offset) | 0x20 == 0x63 ? 1 : 2)
  }

  /// Base64 for addresses (RFC 4648 section 5) as plain Base64, filled up.
  private func url(_ text: [UInt8]) -> [UInt8] {
    var out = text.map { $0 == 0x2d ? 0x2b : $0 == 0x5f ? 0x2f : $0 }
    while out.count & 3 != 0 { out.append(0x3d) }
    return out
  }

  private func addCookies(_ d: inout Dissection, _ value: Region) {
    let end = value.offset + value.length
    var at = value.offset
    while at < end {
      while at < end, d.octet(at: at) == 0x20 { at += 1 }
      var stop = at
      while stop < end, d.octet(at: stop) != 0x3b { stop += 1 }
      if stop > at {
        d.put(fields.cookiePair, of: Region(at, stop - at), at: Region(at, stop - at))
      }
      at = stop + 1
    }
  }

  // MARK: Credentials

  /// Basic (RFC 7617), and that of Citrix gateways.
  private func addCredentials(_ d: inout Dissection, _ value: Region, _ whole: Region) {
    let end = value.offset + value.length
    if WireWord(d, Region(value.offset, min(6, value.length))) == WireWord("Basic ") {
      guard d.wants(fields.basic) else { return }
      let text = d.bytes(Region(value.offset + 6, value.length - 6))
      let plain = WireText.base64(text)
      d.put(fields.basic, "\(string(plain))", at: Region(whole.offset, plain.count))
    } else if WireWord(d, Region(value.offset, min(14, value.length)))
      == WireWord("CitrixAGBasic ")
    {
      d.put(fields.citrix, true, at: d.head, [.hidden, .generated])
      var at = value.offset + 14
      for (name, field) in [
        ("username=\"", fields.citrixUser), ("domain=\"", fields.citrixDomain),
        ("password=\"", fields.citrixPassword), ("AGESessionId=\"", fields.citrixSession),
      ] {
        guard let text = quoted(d, name, &at, end) else {
          if at == value.offset + 14 { return }
          continue
        }
        let plain = WireText.base64(text)
        d.put(field, "\(string(plain))", at: Region(whole.offset, plain.count))
      }
    }
  }

  private func string(_ bytes: [UInt8]) -> String {
    String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
  }

  /// The text between the quotes behind `name`, if this comes next; `at` is then behind it and
  /// what separates it from the next.
  private func quoted(
    _ d: borrowing Dissection, _ name: String, _ at: inout Int, _ end: Int
  ) -> [UInt8]? {
    var place = at
    for byte in name.utf8 {
      guard place < end, d.octet(at: place) == byte else { return nil }
      place += 1
    }
    let start = place
    while place < end, d.octet(at: place) != 0x22 { place += 1 }
    let text = d.bytes(Region(start, place - start))
    at = place + 1 < end && d.octet(at: place + 1) == 0x3b ? min(end, place + 3) : end
    return text
  }
}

extension HTTPFields {
  /// Path and query of an address (RFC 3986 section 3.3, 3.4), where it has more than a path.
  func addParts(_ d: inout Dissection, _ uri: Region) {
    let end = uri.offset + uri.length
    var mark = uri.offset
    while mark < end, d.octet(at: mark) != 0x3f { mark += 1 }
    var hasSegments = false
    for at in uri.offset..<mark where isSeparator(d.octet(at: at)) { hasSegments = true }
    let isAny = uri.length == 1 && d.octet(at: uri.offset) == 0x2a
    guard mark < end || hasSegments && !isAny else { return }
    let pathPlace = Region(uri.offset, mark - uri.offset)
    d.put(path, of: pathPlace, .ascii, at: pathPlace)
    if hasSegments { addPieces(&d, segment, pathPlace) }
    guard mark < end else { return }
    let queryPlace = Region(mark + 1, end - mark - 1)
    let item = d.put(query, of: queryPlace, .ascii, at: queryPlace)
    let tree = d.open(item)
    addPieces(&d, parameter, queryPlace)
    d.close(tree)
  }

  /// What may set parts of a path or query apart (`sub-delims` of RFC 3986 section 2.2), but `=`.
  private func isSeparator(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21, 0x24, 0x26...0x2c, 0x3b: true
    default: false
    }
  }

  /// Pieces between separators; one that stands first belongs to its piece.
  private func addPieces(_ d: inout Dissection, _ field: Field<Text>, _ whole: Region) {
    let end = whole.offset + whole.length
    var at = whole.offset
    while at < end {
      var stop = at + 1
      while stop < end, !isSeparator(d.octet(at: stop)) { stop += 1 }
      d.put(field, of: Region(at, stop - at), .ascii, at: Region(at, stop - at))
      at = stop + 1
    }
  }
}
