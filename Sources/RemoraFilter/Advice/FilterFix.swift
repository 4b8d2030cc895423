/// A change to a filter's text that may make it what was meant.
public struct FilterFix: Sendable, Equatable {
  /// Bytes of the text, and what to put in their place.
  public struct Edit: Sendable, Equatable {
    public var range: Range<Int>
    public var text: String
  }

  /// One sentence: `Did you mean "=="?`
  public var message: String
  /// In the order of the text; none overlap.
  public var edits: [Edit]

  init(_ message: String, _ edits: [Edit]) {
    self.message = message
    self.edits = edits.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  init(_ message: String, replacing range: Range<Int>, with text: String) {
    self.init(message, [Edit(range: range, text: text)])
  }

  /// The text with the change made.
  public func applied(to text: String) -> String {
    let bytes = Array(text.utf8)
    var out: [UInt8] = []
    var at = 0
    for edit in edits {
      guard edit.range.lowerBound >= at, edit.range.upperBound <= bytes.count else { continue }
      out += bytes[at..<edit.range.lowerBound]
      out += Array(edit.text.utf8)
      at = edit.range.upperBound
    }
    return String(decoding: out + bytes[at...], as: UTF8.self)
  }
}
