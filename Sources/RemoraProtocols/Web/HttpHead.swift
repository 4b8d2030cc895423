import RemoraCore

/// The head of a message, found in the bytes without adding anything: where its parts are and
/// how long its body is (RFC 9112 section 6).
struct HTTPHead: BitwiseCopyable {
  enum Kind: UInt8, BitwiseCopyable { case request, notification, response, other }

  var kind: Kind
  var method: HTTPNames.Method?
  /// Of the first line: where it starts, where it ends without and with what ends it.
  var start, lineEnd, next: Int
  /// Whether something ended it.
  var isLine: Bool
  /// Where the body begins; nil while the head has no end.
  var body: Int?
  var length: Int?
  /// It has a Content-Length, whether it makes sense or not.
  var hasLength = false
  var coding = Coding.none
  /// Its end is told by chunks, whether they are taken apart or not.
  var endsWithChunks = false
  /// What the chunks hold is packed on its own account.
  var isPacked = false
  /// Of a response; 0 if it is no number.
  var status = 0

  /// How a body is cut into a message (RFC 9112 section 7).
  enum Coding: UInt8, BitwiseCopyable { case none, chunked, identity, packed, unknown }

  static func scan(_ d: borrowing Dissection, at start: Int) -> HTTPHead {
    let end = d.limit
    let (lineEnd, next) = line(d, start, end)
    var head = HTTPHead(
      kind: .other, method: nil, start: start, lineEnd: lineEnd, next: next,
      isLine: next > lineEnd)
    head.classify(d)
    if head.kind != .other { head.scanFields(d, end) }
    return head
  }

  /// Where the line at `start` ends without and with its line end; both are `end` if it has none.
  static func line(_ d: borrowing Dissection, _ start: Int, _ end: Int) -> (end: Int, next: Int) {
    var i = start
    while i < end {
      let byte = d.octet(at: i)
      if byte == 0x0a { return (i, i + 1) }
      if byte == 0x0d {
        if i + 1 < end, d.octet(at: i + 1) == 0x0a { return (i, i + 2) }
        return (i, i + 1)
      }
      i += 1
    }
    return (end, end)
  }

  private mutating func classify(_ d: borrowing Dissection) {
    let length = lineEnd - start
    if length >= 5, d.octet(at: start) == 0x48, d.octet(at: start + 1) == 0x54,
      d.octet(at: start + 2) == 0x54, d.octet(at: start + 3) == 0x50,
      d.octet(at: start + 4) == 0x2f
    {
      kind = .response
    } else if length >= 3, let word = WireWord(d, Region(start, 3)), word == WireWord("ICY") {
      kind = .response
    }
    if kind == .response {
      var at = start
      while at < lineEnd, d.octet(at: at) != 0x20 { at += 1 }
      while at < lineEnd, d.octet(at: at) == 0x20 { at += 1 }
      var digits = 0
      while digits < 3, at < lineEnd, d.octet(at: at) >= 0x30, d.octet(at: at) <= 0x39 {
        status = status * 10 + Int(d.octet(at: at)) - 0x30
        at += 1
        digits += 1
      }
      return
    }
    var at = start
    while at < lineEnd, at - start < 20, d.octet(at: at) != 0x20 { at += 1 }
    guard let word = WireWord(d, Region(start, at - start)),
      let found = HTTPNames.method(word)
    else { return }
    method = found
    kind = found == .notification ? .notification : .request
  }

  private mutating func scanFields(_ d: borrowing Dissection, _ end: Int) {
    var at = next
    while at < end {
      let (stop, after) = HTTPHead.line(d, at, end)
      if after == stop { return }
      if stop == at {
        body = after
        return
      }
      scanField(d, at, stop)
      at = after
    }
  }

  private mutating func scanField(_ d: borrowing Dissection, _ start: Int, _ end: Int) {
    let letter = d.octet(at: start) | 0x20
    guard letter == 0x63 || letter == 0x74 else { return }
    var colon = start
    while colon < end, d.octet(at: colon) != 0x3a { colon += 1 }
    guard colon < end,
      let name = WireWord(d, Region(start, colon - start), lowercased: true)
    else { return }
    let value = HTTPHead.value(d, colon, end)
    if name == WireWord("content-length") {
      hasLength = true
      length = HTTPHead.number(d, value)
    } else if name == WireWord("transfer-encoding") {
      let found = HTTPHead.coding(d, value)
      if coding != .chunked { coding = found.coding }
      isPacked = found.isPacked
      if let word = WireWord(d, Region(value.offset, min(7, value.length)), lowercased: true),
        word == WireWord("chunked")
      {
        endsWithChunks = true
      }
    }
  }

  /// What follows a colon, without the blanks before it.
  static func value(_ d: borrowing Dissection, _ colon: Int, _ end: Int) -> Region {
    var at = colon + 1
    while at < end, d.octet(at: at) == 0x20 || d.octet(at: at) == 0x09 { at += 1 }
    return Region(at, end - at)
  }

  /// A length; nil for what is none.
  static func number(_ d: borrowing Dissection, _ value: Region) -> Int? {
    var at = value.offset
    let end = value.offset + value.length
    if at < end, d.octet(at: at) == 0x2b { at += 1 }
    var number = 0
    var digits = 0
    while at < end, d.octet(at: at) >= 0x30, d.octet(at: at) <= 0x39 {
      let (product, isLarge) = number.multipliedReportingOverflow(by: 10)
      let (sum, isLarger) = product.addingReportingOverflow(Int(d.octet(at: at)) - 0x30)
      if isLarge || isLarger { return nil }
      number = sum
      digits += 1
      at += 1
    }
    while at < end, d.octet(at: at) == 0x20 || d.octet(at: at) == 0x09 { at += 1 }
    return digits > 0 && at == end ? number : nil
  }

  /// What a Transfer-Encoding names.
  struct Named {
    var coding = Coding.unknown
    var isPacked = false
    /// It names something that is not known.
    var isStrange = false
  }

  /// Names are known by how they begin, in lower case; what follows is strange.
  static func coding(_ d: borrowing Dissection, _ value: Region) -> Named {
    var named = Named()
    if value.length == 0 {
      named.coding = .identity
      return named
    }
    var at = value.offset
    let end = value.offset + value.length
    while at < end {
      while at < end, d.octet(at: at) == 0x20 || d.octet(at: at) == 0x09 { at += 1 }
      at += take(d, at, end, &named)
      while at < end, d.octet(at: at) == 0x20 || d.octet(at: at) == 0x09 { at += 1 }
      if at < end, d.octet(at: at) != 0x2c { named.isStrange = true }
      while at < end, d.octet(at: at) != 0x2c { at += 1 }
      at += 1
    }
    return named
  }

  /// - Returns: bytes of the name at `at`, if it is known.
  private static func take(
    _ d: borrowing Dissection, _ at: Int, _ end: Int, _ named: inout Named
  ) -> Int {
    for (word, length, coding) in codings
    where end - at >= length && WireWord(d, Region(at, length)) == word {
      if named.coding != .chunked { named.coding = coding }
      if coding == .packed { named.isPacked = true }
      return length
    }
    return 0
  }

  private static let codings: [(WireWord, Int, Coding)] = [
    (WireWord("chunked"), 7, .chunked), (WireWord("identity"), 8, .identity),
    (WireWord("gzip"), 4, .packed), (WireWord("deflate"), 7, .packed),
    (WireWord("compress"), 8, .packed), (WireWord("x-gzip"), 6, .packed),
    (WireWord("x-deflate"), 9, .packed), (WireWord("x-compress"), 10, .packed),
  ]
}
