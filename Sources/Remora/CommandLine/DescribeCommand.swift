internal import Glibc
import RemoraCapture
import RemoraCore

/// The commands about declarations:
///
///     remora describe [--format text|svg|json|markdown] [-r CAPTURE] NAME …
///     remora docs [--format markdown|html] [-r CAPTURE] -o FOLDER
///
/// NAME is a protocol's, a field's or a table's. With a capture, layouts are those of its packets.
struct DescribeCommand {
  private static let usage = """
    Usage: remora describe [--format text|svg|json|markdown] [-r CAPTURE] NAME …
           remora docs [--format markdown|html] [-r CAPTURE] -o FOLDER
    """

  private let plain: Registry
  private var format: String?
  private var capture: String?
  private var folder: String?
  private var names: [String] = []

  /// - Returns: the exit status; nil if this is none of the commands here.
  static func run(_ arguments: [String], _ registry: Registry) -> Int32? {
    // tshark has no such commands.
    guard !Console.isTshark, let name = arguments.first, name == "describe" || name == "docs"
    else { return nil }
    if arguments.contains(where: { $0 == "--help" || $0 == "-h" }) {
      Console.say(usage + "\n")
      return 0
    }
    do throws(UsageError) {
      let command = try DescribeCommand(registry, arguments.dropFirst())
      return name == "docs" ? try command.writePages() : try command.describe()
    } catch {
      Console.complain(error.message)
      return error.status
    }
  }

  private init(_ registry: Registry, _ arguments: ArraySlice<String>) throws(UsageError) {
    plain = registry
    var rest = arguments
    while let argument = rest.popFirst() {
      let parts = argument.split(separator: "=", maxSplits: 1).map(String.init)
      switch parts.first {
      case "--format", "-r", "-o":
        guard let value = parts.count == 2 ? parts[1] : rest.popFirst() else {
          throw UsageError("option requires an argument: \(argument)")
        }
        if parts[0] == "--format" { format = value }
        if parts[0] == "-r" { capture = value }
        if parts[0] == "-o" { folder = value }
      default:
        if argument.hasPrefix("-") { throw UsageError(Self.usage) }
        names.append(argument)
      }
    }
  }

  // MARK: describe

  private func describe() throws(UsageError) -> Int32 {
    let format = format ?? "text"
    guard !names.isEmpty, ["text", "svg", "json", "markdown"].contains(format) else {
      throw UsageError(Self.usage)
    }
    let probe = try probe()
    var status: Int32 = 0
    for name in names {
      if let text = try describe(name, format, probe) {
        Console.say(text)
      } else {
        Console.complain(
          "There is no protocol, field or table \"\(name)\""
            + (format == "svg" ? " with a layout." : "."))
        status = 1
      }
    }
    return status
  }

  private func describe(
    _ name: String, _ format: String, _ probe: LayoutProbe
  ) throws(UsageError) -> String? {
    let registry = probe.registry
    if let id = registry.protocolID(named: name) {
      let facts = try facts(id, probe)
      switch format {
      case "svg": return facts.layout?.svg(registry)
      case "json": return facts.json
      case "markdown": return facts.markdown
      default: return facts.text
      }
    }
    if format == "svg" { return nil }
    var out = ""
    var specs = registry.fields(named: name).compactMap { registry.spec($0) }
    if specs.isEmpty, let known = KnownFields().spec(named: name) { specs = [known] }
    for spec in specs {
      let facts = FieldFacts(spec)
      switch format {
      case "json": out += facts.json + "\n"
      case "markdown": out += facts.markdown
      default: out += (out.isEmpty ? "" : "\n") + facts.text(registry)
      }
    }
    if registry.tableNames.contains(name) {
      let rows = registry.attachments.filter { $0.table == name }.sorted { $0.key < $1.key }
      out += Self.table(name, rows.map { ($0.key, registry.protocols[Int($0.proto)].name) }, format)
    }
    return out.isEmpty ? nil : out
  }

  /// Who hangs in a table.
  private static func table(
    _ name: String, _ rows: [(key: UInt64, proto: String)], _ format: String
  ) -> String {
    if format == "json" {
      let entries = rows.map { "{\"key\":\($0.key),\"protocol\":\(JSONText.quoted($0.proto))}" }
      return
        "{\"table\":\(JSONText.quoted(name)),\"entries\":[\(entries.joined(separator: ","))]}\n"
    }
    if format == "markdown" {
      return "\n# Table `\(name)`\n\n| key | protocol |\n|---|---|\n"
        + rows.map { "| \($0.key) | `\($0.proto)` |\n" }.joined()
    }
    return "\nTable \(name)\n\n" + rows.map { "  \($0.key)\t\($0.proto)\n" }.joined()
  }

  private func probe() throws(UsageError) -> LayoutProbe {
    do throws(RegistryError) { return try LayoutProbe(plain) } catch {
      throw UsageError(error.description)
    }
  }

  private func facts(
    _ id: ProtocolID, _ probe: LayoutProbe
  ) throws(UsageError) -> ProtocolFacts {
    var layout: Layout?
    if let capture {
      do throws(CaptureError) { layout = try probe.layout(of: id, in: capture) } catch {
        throw UsageError(error.message, status: error.exitStatus)
      }
    }
    return ProtocolFacts(
      registry: probe.registry, id: id, layout: layout ?? probe.layout(of: id))
  }

  // MARK: docs

  private func writePages() throws(UsageError) -> Int32 {
    let format = format ?? "markdown"
    guard let folder, names.isEmpty, format == "markdown" || format == "html" else {
      throw UsageError(Self.usage)
    }
    let isHTML = format == "html"
    let suffix = isHTML ? "html" : "md"
    if mkdir(folder, 0o777) != 0, errno != EEXIST {
      throw UsageError("The folder \"\(folder)\" could not be made.", status: 2)
    }
    let probe = try probe()
    let registry = probe.registry
    let order = registry.protocols.indices.sorted {
      registry.protocols[$0].name < registry.protocols[$1].name
    }
    var list = ""
    for index in order {
      let facts = try facts(ProtocolID(truncatingIfNeeded: index), probe)
      let page = isHTML ? facts.html : facts.markdown
      let file = "\(facts.name).\(suffix)"
      try write(page, to: "\(folder)/\(file)")
      let title = isHTML ? Markup.escaped(facts.title) : facts.title
      list +=
        isHTML
        ? "<li><a href=\"\(file)\">\(facts.name)</a> \(title)</li>\n"
        : "- [\(facts.name)](\(file)) \(title)\n"
    }
    let index =
      isHTML
      ? ProtocolFacts.page("Protocols", "<h1>Protocols</h1>\n<ul>\n\(list)</ul>\n")
      : "# Protocols\n\n\(list)"
    try write(index, to: "\(folder)/index.\(suffix)")
    return 0
  }

  private func write(_ text: String, to path: String) throws(UsageError) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    var sink = Sink(descriptor)
    if descriptor >= 0 {
      sink.write(text)
      close(descriptor)
    }
    if descriptor < 0 || sink.failure != nil {
      throw UsageError("The file \"\(path)\" could not be written.", status: 2)
    }
  }
}
