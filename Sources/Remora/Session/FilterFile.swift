import RemoraFilter

/// A filter that is kept in a file, over as many lines as it likes.
///
///     # Web traffic of the laboratory.
///     set servers servers.txt      # sets of a file beside this one
///     tcp.port in {80, 443} and
///       ip.addr in servers
///
/// A `#` begins a comment at the start of a line or between blanks, where it has no other meaning;
/// not in quotes. A line `set NAME FILE` names a set.
struct FilterFile {
  private(set) var text = ""
  private(set) var sets: [String: String] = [:]

  /// - Throws: one sentence about a file that cannot be read.
  init(path: String) throws(UsageError) {
    guard let whole = TextFile.contents(of: path) else {
      throw UsageError("The file \"\(path)\" could not be read.", status: 2)
    }
    let folder = path.contains("/") ? path.prefix { _ in true }.dropLastPart : ""
    for line in whole.split(separator: "\n", omittingEmptySubsequences: false) {
      let line = Self.withoutComment(line)
      let words = line.split(whereSeparator: \.isWhitespace)
      if words.count == 3, words[0] == "set" {
        let file = words[2].hasPrefix("/") ? String(words[2]) : folder + words[2]
        sets[String(words[1])] = try Self.set(path: file)
        text += "\n"
      } else {
        text += line + "\n"
      }
    }
    while text.last?.isWhitespace == true { text.removeLast() }
  }

  /// A line without its comment.
  static func withoutComment(_ line: Substring) -> Substring {
    var quoted = false
    var before: Character = " "
    var escaped = false
    for index in line.indices {
      let character = line[index]
      if quoted {
        if character == "\"", !escaped { quoted = false }
        escaped = character == "\\" && !escaped
      } else if character == "\"" {
        quoted = true
        escaped = false
      } else if character == "#", before.isWhitespace {
        let next = line.index(after: index)
        let isFirst = line[..<index].allSatisfy(\.isWhitespace)
        // `#1` behind a blank is a layer.
        if isFirst || next == line.endIndex || line[next].isWhitespace { return line[..<index] }
      }
      before = character
    }
    return line
  }

  /// The elements of a set's file: one a line, or several between commas; comments as above.
  static func set(path: String) throws(UsageError) -> String {
    guard let whole = TextFile.contents(of: path) else {
      throw UsageError("The file \"\(path)\" could not be read.", status: 2)
    }
    var out = ""
    for line in whole.split(separator: "\n") {
      for element in withoutComment(line).split(separator: ",") {
        let element = element.trimmed
        if element.isEmpty { continue }
        // A line for each: an error shows no more than that.
        out += (out.isEmpty ? "" : ",\n") + element
      }
    }
    return out
  }

  /// The sets that `--set NAME=FILE` names.
  static func sets(_ options: [String]) throws(UsageError) -> [String: String] {
    var out: [String: String] = [:]
    for option in options {
      let parts = option.split(separator: "=", maxSplits: 1)
      guard parts.count == 2 else {
        throw UsageError("A set is given as NAME=FILE, not \"\(option)\".")
      }
      out[String(parts[0])] = try set(path: String(parts[1]))
    }
    return out
  }
}

extension Substring {
  /// Everything up to the last slash.
  fileprivate var dropLastPart: String {
    lastIndex(of: "/").map { String(self[...$0]) } ?? ""
  }
}
