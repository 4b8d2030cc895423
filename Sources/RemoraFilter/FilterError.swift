/// Why a filter was refused: a sentence for the user, and where in the text.
public struct FilterError: Error, Sendable, Equatable, CustomStringConvertible {
  /// One sentence, worded as tshark 4.6 words it.
  public var message: String
  /// The bytes of the filter's UTF-8 text that the message speaks of. An empty range stands for
  /// the place just before it (the end of an unterminated string). Nil: no place in particular.
  public var range: Range<Int>?
  /// The text with its macros expanded, if that is what `range` speaks of.
  public var text: String?
  /// What might help: a likely meaning of what was written, or a near name.
  public var notes: [String]
  /// Changes to the text that `range` speaks of that may make it what was meant, the likeliest
  /// first. With each the text is a filter, or wrong only further on.
  public var fixes: [FilterFix] = []

  public init(_ message: String, at range: Range<Int>? = nil, notes: [String] = []) {
    self.message = message
    self.range = range
    self.notes = notes
  }

  public var description: String { message }

  /// The line of `text` the error is in and a line of `^~~~` below it, both without indent;
  /// nil without a range. Columns count characters, so that the caret stands where it should
  /// after text that is not ASCII.
  public func underlined(_ text: String) -> (line: String, caret: String)? {
    guard let range else { return nil }
    let bytes = Array(text.utf8)
    let start = Swift.min(Swift.max(range.lowerBound, 0), bytes.count)
    let end = Swift.min(Swift.max(range.upperBound, start), bytes.count)
    var lineStart = start
    while lineStart > 0, bytes[lineStart - 1] != UInt8(ascii: "\n") { lineStart -= 1 }
    var lineEnd = start
    while lineEnd < bytes.count, bytes[lineEnd] != UInt8(ascii: "\n") { lineEnd += 1 }
    let line = String(decoding: bytes[lineStart..<lineEnd], as: UTF8.self)
    let before = String(decoding: bytes[lineStart..<start], as: UTF8.self).unicodeScalars.count
    let marked = bytes[start..<Swift.min(end, lineEnd)]
    let width = String(decoding: marked, as: UTF8.self).unicodeScalars.count
    var caret = String(repeating: " ", count: before) + "^"
    if width > 1 { caret += String(repeating: "~", count: width - 1) }
    return (line, caret)
  }
}

/// What is said of a filter that compiles.
public struct FilterWarning: Sendable, Equatable, CustomStringConvertible {
  /// One sentence without a full stop.
  public var message: String
  /// The bytes of the expanded text that it speaks of.
  public var range: Range<Int>
  /// What kind of remark it is, in a word or two: `flag-presence`.
  public var code = "deprecated"
  /// What to write instead.
  public var fixes: [FilterFix] = []

  public var description: String { message }
}
