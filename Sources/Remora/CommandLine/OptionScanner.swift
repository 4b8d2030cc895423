/// Splits an argument list the way getopt does: clusters (`-nr FILE`), attached values (`-Tfields`),
/// long names with `=` or a following word, `--` and words in between.
struct OptionScanner {
  enum Token: Equatable {
    /// A short option by its letter, or a long one by its name.
    case option(String, value: String?)
    case word(String)
  }

  /// Short options that take a value.
  private static let valued = Set("aBbCcdeEfFHijJKMNoOrRsStTuUwWXyYzG")
  private static let flags = Set("2DghIlLnpPqQvVx")
  /// Long options: the short letter they stand for, or their own name; and whether a value follows.
  private static let long: [String: (name: String, takesValue: Bool)] = [
    "interface": ("i", true), "snapshot-length": ("s", true), "no-promiscuous-mode": ("p", false),
    "monitor-mode": ("I", false), "buffer-size": ("B", true), "linktype": ("y", true),
    "list-interfaces": ("D", false), "list-data-link-types": ("L", false),
    "autostop": ("a", true), "ring-buffer": ("b", true), "read-file": ("r", true),
    "read-filter": ("R", true), "display-filter": ("Y", true), "print": ("P", false),
    "help": ("h", false), "version": ("v", false), "color": ("color", false),
    "no-duplicate-keys": ("no-duplicate-keys", false), "hexdump": ("hexdump", true),
    "enable-protocol": ("enable-protocol", true), "disable-protocol": ("disable-protocol", true),
    "only-protocols": ("only-protocols", true),
    "disable-all-protocols": ("disable-all-protocols", false),
    "enable-heuristic": ("enable-heuristic", true),
    "disable-heuristic": ("disable-heuristic", true),
    "selected-frame": ("selected-frame", true), "filter-file": ("filter-file", true),
    "set": ("set", true), "lint": ("lint", false),
    "strict": ("strict", false), "capture-comment": ("capture-comment", true),
    "update-interval": ("update-interval", true), "temp-dir": ("temp-dir", true),
    "time-stamp-type": ("time-stamp-type", true),
    "list-time-stamp-types": ("list-time-stamp-types", false),
    "global-profile": ("global-profile", false), "export-objects": ("export-objects", true),
    "export-tls-session-keys": ("export-tls-session-keys", true), "compress": ("compress", true),
    "log-level": ("log-level", true), "log-domains": ("log", true), "log-fatal": ("log", true),
    "log-file": ("log", true), "log-debug": ("log", true), "log-noisy": ("log", true),
  ]

  /// - Throws: `UsageError` for an unknown option or a missing value.
  static func scan(_ arguments: [String]) throws(UsageError) -> [Token] {
    var tokens: [Token] = []
    var i = 0
    var onlyWords = false
    while i < arguments.count {
      let argument = arguments[i]
      i += 1
      if onlyWords || argument == "-" || !argument.hasPrefix("-") {
        tokens.append(.word(argument))
      } else if argument == "--" {
        onlyWords = true
      } else if argument.hasPrefix("--") {
        try scanLong(argument.dropFirst(2), arguments, &i, &tokens)
      } else {
        try scanShort(argument.dropFirst(), arguments, &i, &tokens)
      }
    }
    return tokens
  }

  private static func scanLong(
    _ text: Substring, _ arguments: [String], _ i: inout Int, _ tokens: inout [Token]
  ) throws(UsageError) {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts[0])
    let matches = long.keys.filter { $0 == name || $0.hasPrefix(name) }
    guard let key = matches.contains(name) ? name : matches.count == 1 ? matches.first : nil,
      let known = long[key]
    else { throw UsageError("unrecognized option: \(name)", showsHelp: true) }
    guard known.takesValue else { return tokens.append(.option(known.name, value: nil)) }
    if parts.count == 2 { return tokens.append(.option(known.name, value: String(parts[1]))) }
    guard i < arguments.count else {
      throw UsageError("option requires an argument: \(name)", showsHelp: true)
    }
    tokens.append(.option(known.name, value: arguments[i]))
    i += 1
  }

  private static func scanShort(
    _ cluster: Substring, _ arguments: [String], _ i: inout Int, _ tokens: inout [Token]
  ) throws(UsageError) {
    var rest = cluster
    while let letter = rest.first {
      rest = rest.dropFirst()
      if flags.contains(letter) {
        tokens.append(.option(String(letter), value: nil))
      } else if valued.contains(letter) {
        if !rest.isEmpty {
          tokens.append(.option(String(letter), value: String(rest)))
        } else if i < arguments.count {
          tokens.append(.option(String(letter), value: arguments[i]))
          i += 1
        } else {
          throw UsageError("option requires an argument: \(letter)", showsHelp: true)
        }
        return
      } else {
        throw UsageError("unrecognized option: \(letter)", showsHelp: true)
      }
    }
  }
}

/// A command line that cannot be carried out: one sentence, and exit status 1.
public struct UsageError: Error, Sendable, Equatable {
  public let message: String
  /// The list of options is printed below the sentence.
  public let showsHelp: Bool
  public let status: Int32

  init(_ message: String, showsHelp: Bool = false, status: Int32 = 1) {
    self.message = message
    self.showsHelp = showsHelp
    self.status = status
  }
}
