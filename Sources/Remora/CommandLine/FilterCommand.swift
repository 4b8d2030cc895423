import RemoraCore
import RemoraFilter

/// The commands about filters alone, without a capture:
///
///     remora dftest [options] -- EXPR
///     remora check EXPR [--json]
///     remora filter --explain[=STAGE] EXPR
struct FilterCommand {
  let registry: SealedRegistry
  let arguments: ArraySlice<String>

  /// - Parameter arguments: the command line without the program's name.
  /// - Returns: the exit status; nil if this is none of the commands here.
  static func run(_ arguments: [String], _ registry: Registry) -> Int32? {
    guard let name = arguments.first, ["dftest", "check", "filter"].contains(name) else {
      return nil
    }
    let sealed: SealedRegistry
    do throws(RegistryError) { sealed = try registry.knowing(KnownFields()).sealed() } catch {
      Console.complain(error.description)
      return 1
    }
    let command = FilterCommand(registry: sealed, arguments: arguments.dropFirst())
    switch name {
    case "dftest": return command.test()
    case "check": return command.check()
    default: return command.explain()
    }
  }

  /// Options, which begin with a stroke and stand before the first word, and the words.
  private func split() -> (options: [String], text: String) {
    let options = arguments.prefix { $0.hasPrefix("-") && $0 != "--" && $0 != "-" }
    var words = arguments.dropFirst(options.count)
    if words.first == "--" { words = words.dropFirst() }
    return (Array(options), words.joined(separator: " "))
  }

  private func compile(_ text: String) throws(FilterError) -> Filter {
    try Filter(text, registry: registry, options: .session(for: text))
  }

  // MARK: dftest

  private func test() -> Int32 {
    let (options, text) = split()
    if options.contains(where: { $0 == "-h" || $0 == "--help" }) {
      Console.say(Self.testHelp)
      return 0
    }
    if options.contains(where: { $0 == "-v" || $0 == "--version" }) {
      Console.say("DFTest (Remora) \(remoraVersion)\n")
      return 0
    }
    var out = "Filter:\n \(text)\n\n"
    do throws(FilterError) {
      let filter = try compile(text)
      if filter.expandedText != text {
        out += "Filter (after expansion):\n \(filter.expandedText)\n\n"
      }
      if filter.isEmpty {
        Console.say(out)
        Console.note("Error: Filter is empty.")
        return 4
      }
      if options.contains("-s") {
        out += "Syntax tree:\n" + indented(filter.explain(.tree, registry: registry)) + "\n"
      }
      out += "Instructions:\n" + indented(filter.explain(.program, registry: registry))
      if !filter.warnings.isEmpty { out += "\n" }
      for warning in filter.warnings { out += "Warning: \(warning.message).\n" }
      Console.say(out)
      return 0
    } catch {
      Console.say(out)
      Console.note("Error: \(error.message)")
      show(error, text, indent: "  ")
      return 4
    }
  }

  private func indented(_ text: String) -> String {
    text.split(separator: "\n").map { " \($0)\n" }.joined()
  }

  private func show(_ error: FilterError, _ text: String, indent: String) {
    guard let (line, caret) = error.underlined(error.text ?? text) else { return }
    Console.note(indent + line)
    Console.note(indent + caret)
  }

  private static let testHelp = """
    Usage: dftest [options] -- EXPRESSION

      -s    print the syntax tree
      -h    this text
      -v    the version

    Other options of Wireshark's dftest are accepted and change nothing.
    Status: 0 if the filter compiles, 4 if it does not.

    """

  // MARK: check

  /// `--json` prints an object; `--each` takes a file's name, and checks each of its lines.
  private func check() -> Int32 {
    var (options, text) = split()
    let isJSON = options.contains("--json") || arguments.last == "--json"
    if text.hasSuffix(" --json") { text.removeLast(7) }
    if options.contains("--each") { return checkEach(text) }
    if let unknown = options.first(where: { $0 != "--json" }) {
      Console.complain("Usage: remora check [--json] EXPRESSION, or --each FILE; not \(unknown)")
      return 1
    }
    let report = CheckReport(text, registry, .session(for: text))
    if isJSON { Console.say(report.json + "\n") } else { report.print() }
    return report.status
  }

  /// One object for each filter of a file, a line each; lines that begin with `#` are comments.
  private func checkEach(_ path: String) -> Int32 {
    guard let text = TextFile.contents(of: path) else {
      Console.complain("The file \"\(path)\" could not be read.")
      return 2
    }
    var status: Int32 = 0
    for line in text.split(separator: "\n") where !line.hasPrefix("# ") {
      let report = CheckReport(String(line), registry, .session(for: String(line)))
      Console.say(report.json + "\n")
      status = max(status, report.status)
    }
    return status
  }

  // MARK: filter

  private func explain() -> Int32 {
    let (options, text) = split()
    var stages: [Filter.Stage] = []
    for option in options {
      if option == "--explain" {
        stages += Filter.Stage.allCases
      } else if option.hasPrefix("--explain="),
        let stage = Filter.Stage(rawValue: String(option.dropFirst(10)))
      {
        stages.append(stage)
      } else {
        let names = Filter.Stage.allCases.map(\.rawValue).joined(separator: "|")
        Console.complain("Usage: remora filter --explain[=\(names)] EXPRESSION")
        return 1
      }
    }
    if stages.isEmpty { stages = Filter.Stage.allCases }
    do throws(FilterError) {
      let filter = try compile(text)
      for stage in stages {
        if stages.count > 1 { Console.say("\(stage.rawValue):\n") }
        let lines = filter.explain(stage, registry: registry)
        Console.say(stages.count > 1 ? indented(lines) : lines)
      }
      return 0
    } catch {
      for line in Refusal(error, filter: text).lines { Console.note(line) }
      return 4
    }
  }
}
