import RemoraCore
import RemoraFilter

/// `dftest`, as Wireshark's tester of filters: the filter, its tree and its steps on the standard
/// output, errors on the standard error; status 4 for what is no filter.
struct TesterCommand {
  let registry: SealedRegistry
  private var showsTree = false
  private var showsTypes = false
  private var showsReferences = false
  private var showsMacros = false
  private var showsTime = false
  private var isVerbose = false
  private var tracesTokens = false
  private var threadsJumps = true

  init(registry: SealedRegistry) { self.registry = registry }

  func run(_ arguments: [String]) -> Int32 {
    var tester = self
    return tester.start(arguments)
  }

  private mutating func start(_ arguments: [String]) -> Int32 {
    var rest = arguments[...]
    var path: String?
    while let option = rest.first, option.hasPrefix("-"), option != "-" {
      rest.removeFirst()
      if option == "--" { break }
      switch option {
      case "-h", "--help":
        Console.say(Self.help)
        return 0
      case "-v", "--version":
        Console.say("DFTest (Remora) \(remoraVersion)\n")
        return 0
      case "--file": path = rest.popFirst()
      // How much to tell of compiling; there is nothing more to tell.
      case "-D", "--debug", "--optimize":
        guard let next = rest.first, let level = Int(next) else { break }
        rest.removeFirst()
        if option == "--optimize" { threadsJumps = level > 0 }
      default:
        if let message = set(option) {
          Console.note(message)
          Console.say(Self.help)
          return 1
        }
      }
    }
    if let path {
      guard let text = TextFile.contents(of: path) else {
        Console.note("Error: The file \"\(path)\" could not be read.")
        return 2
      }
      var status: Int32 = 0
      for line in text.split(separator: "\n") where !line.hasPrefix("# ") {
        status = max(status, test(String(line)))
      }
      return status
    }
    return test(rest.joined(separator: " "))
  }

  /// - Returns: what is wrong with an option.
  private mutating func set(_ option: String) -> String? {
    if option.hasPrefix("--") {
      switch option {
      case "--verbose": isVerbose = true
      case "--syntax": showsTree = true
      case "--macros": showsMacros = true
      case "--timer": showsTime = true
      case "--types": showsTypes = true
      case "--refs", "--return-vals": showsReferences = true
      case "--flex": tracesTokens = true
      case "--lemon": break
      default:
        if option == "--optimize=0" { threadsJumps = false }
        if ["--optimize=", "--debug=", "--log-"].contains(where: { option.hasPrefix($0) }) {
          break
        }
        return "unrecognized option: \(option.dropFirst(2))"
      }
      return nil
    }
    for letter in option.dropFirst() {
      switch letter {
      case "V": isVerbose = true
      case "s": showsTree = true
      case "m": showsMacros = true
      case "t": showsTime = true
      case "f": tracesTokens = true
      case "r": showsReferences = true
      case "0": threadsJumps = false
      case "d", "D", "l", "1"..."9": break
      default: return "unrecognized option: \(letter)"
      }
    }
    return nil
  }

  private func test(_ text: String) -> Int32 {
    let begun = ContinuousClock.now
    let options = FilterOptions.session(for: text)
    var out = ""
    if showsMacros {
      out += "Macros:\n"
      for (name, body) in MacroFile.load().sorted(by: { $0.key < $1.key }) {
        out += " \(name):\n  \(body)\n"
      }
      out += "\n"
    }
    out += "Filter:\n \(text)\n\n"
    do throws(FilterError) {
      let filter = try Filter(text, registry: registry, options: options)
      let took = ContinuousClock.now - begun
      if filter.isEmpty {
        Console.say(out)
        Console.note("Error: Filter is empty.")
        return 4
      }
      if filter.expandedText != text {
        out += "Filter (after expansion):\n \(filter.expandedText)\n\n"
      }
      if tracesTokens {
        out += "Tokens:\n" + filter.explain(.tokens, registry: registry).indented + "\n"
      }
      if showsTree { out += "Syntax tree:\n" + filter.testerTree(types: showsTypes) + "\n" }
      out += "Instructions:\n"
      out += filter.testerListing(
        types: showsTypes, threads: threadsJumps, registry: registry)
      if isVerbose {
        out += "\nFields:\n" + filter.explain(.needs, registry: registry).indented
      }
      if showsReferences {
        let names = filter.references
        out += "\nReferences:\n" + names.map { " ${\($0)} : (no values)\n" }.joined()
      }
      if !filter.warnings.isEmpty { out += "\n" }
      for warning in filter.warnings { out += "Warning: \(warning.message).\n" }
      if showsTime {
        let (seconds, rest) = took.components
        let microseconds = seconds * 1_000_000 + rest / 1_000_000_000_000
        out += "\nElapsed time: \(microseconds) µs\n"
      }
      Console.say(out)
      return 0
    } catch {
      Console.say(out)
      Console.note("Error: \(error.message)")
      if let (line, caret) = error.underlined(error.text ?? text) {
        Console.note("  " + line)
        Console.note("  " + caret)
      }
      return 4
    }
  }

  private static let help = """
    Usage: dftest [OPTIONS] -- EXPRESSION

      -V, --verbose      also the fields that are read
      -s, --syntax       the syntax tree
      -f, --flex         the tokens
      -m, --macros       the macros there are
      -t, --timer        how long compiling took
          --types        types beside fields and values
      -r, --refs         the references
          --file FILE    test each line of a file
      -h, --help         this text
      -v, --version      the version

      -0, --optimize=0   jumps to jumps stay as they are

    -d, -D and -l are accepted and change nothing.
    Status: 0 if the filter compiles, 4 if it does not.

    """
}
