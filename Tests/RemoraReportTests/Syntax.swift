/// Just enough of XML 1.0 and JSON to tell whether a report is well formed.
enum Syntax {
  /// Whether elements nest, attributes are quoted and no character is one that XML cannot have.
  static func isXML(_ text: String) -> Bool {
    var open: [String] = []
    var rest = Substring(text)
    for scalar in text.unicodeScalars {
      let v = scalar.value
      if v < 0x20, v != 9, v != 10, v != 13 { return false }
    }
    while let start = rest.firstIndex(of: "<") {
      if rest[..<start].contains(">") { return false }
      guard let end = rest[start...].firstIndex(of: ">") else { return false }
      let tag = rest[rest.index(after: start)..<end]
      rest = rest[rest.index(after: end)...]
      if tag.hasPrefix("?") || tag.hasPrefix("!--") { continue }
      if tag.contains("<") || tag.filter({ $0 == "\"" }).count % 2 != 0 { return false }
      if tag.hasPrefix("/") {
        if open.popLast() != String(tag.dropFirst()) { return false }
      } else if !tag.hasSuffix("/") {
        open.append(String(tag.prefix { $0 != " " && $0 != "\n" }))
      }
    }
    return open.isEmpty
  }

  /// Whether the text is one JSON value, RFC 8259.
  static func isJSON(_ text: String) -> Bool {
    var parser = JSONParser(bytes: Array(text.utf8))
    return parser.value() && parser.atEnd()
  }
}

private struct JSONParser {
  let bytes: [UInt8]
  var i = 0

  init(bytes: [UInt8]) { self.bytes = bytes }

  mutating func skip() { while i < bytes.count, [9, 10, 13, 32].contains(bytes[i]) { i += 1 } }

  mutating func atEnd() -> Bool {
    skip()
    return i == bytes.count
  }

  mutating func take(_ byte: UInt8) -> Bool {
    skip()
    guard i < bytes.count, bytes[i] == byte else { return false }
    i += 1
    return true
  }

  mutating func value() -> Bool {
    skip()
    guard i < bytes.count else { return false }
    switch bytes[i] {
    case UInt8(ascii: "{"): return list(close: UInt8(ascii: "}"), keyed: true)
    case UInt8(ascii: "["): return list(close: UInt8(ascii: "]"), keyed: false)
    case UInt8(ascii: "\""): return string()
    default:
      let start = i
      while i < bytes.count, bytes[i] > 32, !Array(",]}".utf8).contains(bytes[i]) { i += 1 }
      let word = String(decoding: bytes[start..<i], as: UTF8.self)
      return ["true", "false", "null"].contains(word) || Double(word) != nil
    }
  }

  mutating func list(close: UInt8, keyed: Bool) -> Bool {
    i += 1
    if take(close) { return true }
    repeat {
      if keyed {
        skip()
        guard i < bytes.count, bytes[i] == UInt8(ascii: "\""), string(), take(UInt8(ascii: ":"))
        else { return false }
      }
      if !value() { return false }
    } while take(UInt8(ascii: ","))
    return take(close)
  }

  mutating func string() -> Bool {
    i += 1
    while i < bytes.count {
      let byte = bytes[i]
      i += 1
      if byte < 32 { return false }
      if byte == UInt8(ascii: "\"") { return true }
      if byte == UInt8(ascii: "\\") {
        guard i < bytes.count, Array("\"\\/bfnrtu".utf8).contains(bytes[i]) else { return false }
        i += 1
      }
    }
    return false
  }
}
