import RemoraCore
import RemoraFilter

/// The commands about filters, most of them without a capture:
///
///     remora dftest [options] -- EXPR
///     remora check [--json] EXPR, remora check --each FILE
///     remora filter --explain[=STAGE] EXPR
///     remora filter --why N -r CAPTURE [--json] EXPR
///     remora complete [--json | --line] TEXT, remora complete --script SHELL
///
/// All but `dftest` take `--filter-file FILE` in place of EXPR, and `--set NAME=FILE`.
struct FilterCommand {
  let registry: SealedRegistry
  /// Options with their values, before the words.
  private var options: [(name: String, value: String?)] = []
  private var words: [String] = []
  private var sets: [String: String] = [:]
  private var fileText: String?

  /// - Parameter arguments: the command line without the program's name.
  /// - Returns: the exit status; nil if this is none of the commands here.
  static func run(_ arguments: [String], _ registry: Registry) -> Int32? {
    // tshark has no such commands.
    guard !Console.isTshark, let name = arguments.first,
      ["dftest", "check", "filter", "complete"].contains(name)
    else { return nil }
    let sealed: SealedRegistry
    do throws(RegistryError) { sealed = try registry.knowing(KnownFields()).sealed() } catch {
      Console.complain(error.description)
      return 1
    }
    if name == "dftest" {
      return TesterCommand(registry: sealed).run(Array(arguments.dropFirst()))
    }
    if ["-h", "--help"].contains(arguments.dropFirst().first) {
      Console.say(usage)
      return 0
    }
    do throws(UsageError) {
      let command = try FilterCommand(registry: sealed, arguments.dropFirst())
      switch name {
      case "check": return command.check()
      case "complete":
        return CompleteCommand(registry: sealed).run(
          command.options.map { $0.name }, command.words.joined(separator: " "))
      default: return try command.filter(registry)
      }
    } catch {
      Console.complain(error.message)
      return error.status
    }
  }

  private static let usage = """
    Usage: remora check [--json] [--strict] FILTER     whether it is one, and what may be wrong
           remora check --each FILE                    the same of each line, as JSON
           remora filter --explain[=STAGE] FILTER      how it is understood and run
           remora filter --why N -r FILE [--json] FILTER
                                                       which part of it held for packet N
           remora complete [--json | --line] TEXT      what may come next
           remora complete --script bash|zsh|fish      completion for a shell
           remora dftest [options] -- FILTER           as Wireshark's tester of filters

    All but dftest take --filter-file FILE in place of FILTER, and --set NAME=FILE.

    """

  private static let flags = ["--json", "--line", "--script", "--strict", "--explain", "-n", "-2"]

  /// Options that take a value.
  private static let valued = ["--filter-file", "--set", "--why", "--each", "-r", "--explain"]

  private init(registry: SealedRegistry, _ arguments: ArraySlice<String>) throws(UsageError) {
    self.registry = registry
    var rest = arguments
    while let argument = rest.first, argument.hasPrefix("-"), argument != "-" {
      rest.removeFirst()
      if argument == "--" { break }
      let parts = argument.split(separator: "=", maxSplits: 1).map(String.init)
      let name = parts.first ?? argument
      if parts.count == 2, Self.valued.contains(name) {
        options.append((name, parts[1]))
      } else if name != "--explain", Self.valued.contains(name) {
        guard let value = rest.popFirst() else {
          throw UsageError("option requires an argument: \(name)")
        }
        options.append((name, value))
      } else {
        guard Self.flags.contains(argument) else {
          throw UsageError("unrecognized option: \(argument)")
        }
        options.append((argument, nil))
      }
    }
    words = Array(rest)
    if words.last == "--json" {
      words.removeLast()
      options.append(("--json", nil))
    }
    sets = try FilterFile.sets(options.filter { $0.name == "--set" }.compactMap(\.value))
    if let path = value("--filter-file") {
      let file = try FilterFile(path: path)
      sets.merge(file.sets) { given, _ in given }
      fileText = file.text
    }
  }

  private func has(_ name: String) -> Bool { options.contains { $0.name == name } }
  private func value(_ name: String) -> String? { options.last { $0.name == name }?.value }

  private var text: String { fileText ?? words.joined(separator: " ") }

  private func settings(for text: String) -> FilterOptions {
    var settings = FilterOptions.session(for: text)
    settings.sets = sets
    settings.isStrict = has("--strict")
    return settings
  }

  // MARK: check

  /// `--json` prints an object; `--each` takes a file's name, and checks each of its lines.
  private func check() -> Int32 {
    if let path = value("--each") { return checkEach(path) }
    if words.isEmpty, fileText == nil {
      Console.complain("Usage: remora check [--json] FILTER")
      return 1
    }
    let report = CheckReport(text, registry, settings(for: text))
    if has("--json") { Console.say(report.json + "\n") } else { report.print() }
    return report.status
  }

  /// One object for each filter of a file, a line each; lines that begin with `#` and a blank are
  /// comments.
  private func checkEach(_ path: String) -> Int32 {
    guard let text = TextFile.contents(of: path) else {
      Console.complain("The file \"\(path)\" could not be read.")
      return 2
    }
    var status: Int32 = 0
    for line in text.split(separator: "\n") where !line.hasPrefix("# ") {
      let report = CheckReport(String(line), registry, settings(for: String(line)))
      Console.say(report.json + "\n")
      status = max(status, report.status)
    }
    return status
  }

  // MARK: filter

  private func filter(_ plain: Registry) throws(UsageError) -> Int32 {
    let compiled: Filter
    do throws(FilterError) {
      compiled = try Filter(text, registry: registry, options: settings(for: text))
    } catch {
      for line in Refusal(error, filter: text).lines { Console.note(line) }
      return 4
    }
    if let number = value("--why") { return try why(compiled, number, plain) }
    return try explain(compiled)
  }

  private func explain(_ filter: Filter) throws(UsageError) -> Int32 {
    var stages: [Filter.Stage] = []
    for (name, value) in options where name == "--explain" {
      guard let value else {
        stages += Filter.Stage.allCases
        continue
      }
      guard let stage = Filter.Stage(rawValue: value) else {
        let names = Filter.Stage.allCases.map(\.rawValue).joined(separator: "|")
        throw UsageError("Usage: remora filter --explain[=\(names)] EXPRESSION")
      }
      stages.append(stage)
    }
    if stages.isEmpty { stages = Filter.Stage.allCases }
    for stage in stages {
      if stages.count > 1 { Console.say("\(stage.rawValue):\n") }
      let lines = filter.explain(stage, registry: registry)
      Console.say(stages.count > 1 ? lines.indented : lines)
    }
    return 0
  }

  /// Runs the capture up to the packet, and tells what held there.
  private func why(
    _ filter: Filter, _ number: String, _ plain: Registry
  ) throws(UsageError) -> Int32 {
    guard let frame = UInt32(number), frame > 0, let path = value("-r") else {
      throw UsageError("Usage: remora filter --why NUMBER -r FILE [--json] EXPRESSION")
    }
    let report = WhyReport(
      filter, frame: frame, json: has("--json"), registry, settings(for: text))
    var run = RunOptions()
    run.readFile = path
    run.numeric = has("-n")
    // Fields that look ahead are right in the second pass only.
    run.twoPasses =
      has("-2") || path != "-" && !filter.needs.lookingAhead(in: registry).isEmpty
    // The packets behind are of no interest then.
    if !run.twoPasses { run.count = Int(frame) }
    let names = try ResolvedNames(run)
    var status: Int32 = 0
    do throws(Refusal) {
      let selection = try Selection(display: nil, read: nil, registry)
      let work = Work(selection, report, registry: registry, names: names, run)
      let pipe = PacketPipe(work, printer: report, flushes: false)
      var file = FileRun(run, path: path, pipe)
      status = file.run()
    } catch { status = error.status }
    if status == 0, report.outcome == nil {
      throw UsageError("The file \"\(path)\" has no packet \(frame).", status: 2)
    }
    return status
  }
}

extension String {
  /// A blank before every line.
  var indented: String { split(separator: "\n").map { " \($0)\n" }.joined() }
}
