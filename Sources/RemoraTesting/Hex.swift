/// Bytes written as hexadecimal digits, in pairs or longer groups, with blanks between them.
///
/// Everything from `#`, `//` or `;` to the end of a line is a comment, so that a packet can explain
/// itself:
///
/// ```swift
/// try Hex("""
///   02        # type: Data
///   80        # flags: urgent
///   0003      # three bytes follow
///   616263
///   """).bytes
/// ```
public struct Hex: Sendable {
  /// Text that is no hexadecimal.
  public struct Failure: Error, Equatable, CustomStringConvertible {
    /// Counted from 1.
    public let line: Int
    public let text: String
    public var description: String {
      "line \(line): \"\(text)\" is no whole number of bytes in hex"
    }
  }

  public let bytes: [UInt8]

  /// - Throws: `Failure` for anything that is neither digits nor a comment.
  public init(_ text: String) throws(Failure) {
    var bytes: [UInt8] = []
    var number = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      number += 1
      for word in Self.withoutComment(line).split(whereSeparator: { $0.isWhitespace }) {
        guard let more = Self.digits(word) else {
          throw Failure(line: number, text: String(word))
        }
        bytes += more
      }
    }
    self.bytes = bytes
  }

  private static func withoutComment(_ line: Substring) -> Substring {
    var before: Character?
    for index in line.indices {
      let character = line[index]
      if character == "#" || character == ";" { return line[..<index] }
      if character == "/", before == "/" { return line[..<line.index(before: index)] }
      before = character
    }
    return line
  }

  private static func digits(_ word: Substring) -> [UInt8]? {
    guard word.utf8.count % 2 == 0 else { return nil }
    var bytes: [UInt8] = []
    var high: UInt8?
    for character in word {
      guard let digit = character.hexDigitValue, character.isASCII else { return nil }
      let value = UInt8(truncatingIfNeeded: digit)
      if let first = high {
        bytes.append(first << 4 | value)
        high = nil
      } else {
        high = value
      }
    }
    return bytes
  }
}
