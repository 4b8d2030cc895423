/// Reads a table of text line by line and part by part.
///
/// Tables of thousands of attributes are read whenever a registry is made, so nothing is made of the
/// parts that nobody keeps.
struct Rows {
  private let bytes: [UInt8]
  private var place = 0
  private var lineEnd = 0

  init(_ text: String) { bytes = Array(text.utf8) }

  /// Lines, the empty ones too.
  var count: Int {
    var count = 1
    for byte in bytes where byte == UInt8(ascii: "\n") { count += 1 }
    return count
  }

  /// Goes to the next line that has anything in it; false at the end.
  mutating func next() -> Bool {
    place = lineEnd
    while place < bytes.count, bytes[place] == UInt8(ascii: "\n") { place += 1 }
    lineEnd = place
    while lineEnd < bytes.count, bytes[lineEnd] != UInt8(ascii: "\n") { lineEnd += 1 }
    return place < lineEnd
  }

  /// The next part of the line, which ends where `mark` stands or the line does; empty at its end.
  mutating func part(before mark: UInt8 = UInt8(ascii: " ")) -> Range<Int> {
    let start = place
    while place < lineEnd, bytes[place] != mark { place += 1 }
    defer { if place < lineEnd { place += 1 } }
    return start..<place
  }

  /// The rest of the line.
  mutating func rest() -> Range<Int> {
    defer { place = lineEnd }
    return place..<lineEnd
  }

  func text(_ part: Range<Int>) -> String { String(decoding: bytes[part], as: UTF8.self) }

  /// The bytes of a part, to compare.
  subscript(part: Range<Int>) -> ArraySlice<UInt8> { bytes[part] }

  /// A byte of a part, 0 where it is shorter.
  subscript(part: Range<Int>, index: Int) -> UInt8 {
    index < part.count ? bytes[part.lowerBound + index] : 0
  }

  /// A part as a decimal number; nil if it is none.
  func number(_ part: Range<Int>) -> Int? {
    guard !part.isEmpty, part.count < 18 else { return nil }
    var number = 0
    for i in part {
      guard bytes[i] >= UInt8(ascii: "0"), bytes[i] <= UInt8(ascii: "9") else { return nil }
      number = number * 10 + Int(bytes[i] & 15)
    }
    return number
  }

  /// The names of values in the line of a list that begins with `name`: `name|1=one|2=two`.
  static func names(of name: String, in list: String) -> [(ClosedRange<UInt64>, String)] {
    var rows = Rows(list)
    while rows.next() {
      let first = rows.part(before: UInt8(ascii: "|"))
      guard rows[first].elementsEqual(name.utf8) else { continue }
      return pairs(rows.text(rows.rest()))
    }
    return []
  }

  /// Names of values, `1=one|2=two`.
  static func pairs(_ text: String) -> [(ClosedRange<UInt64>, String)] {
    text.utf8.split(separator: UInt8(ascii: "|")).compactMap { part in
      let pair = part.split(separator: UInt8(ascii: "="), maxSplits: 1)
      guard pair.count == 2, let number = Int64(String(pair[0]) ?? "") else { return nil }
      let value = UInt64(bitPattern: number)
      return (value...value, String(pair[1]) ?? "")
    }
  }
}
