import RemoraCapture
import RemoraCore
import RemoraReport

/// The commands about the life of TCP connections:
///
///     remora draw handshake -r FILE [FILTER] [-o OUT] [--format svg|text|mermaid] [--all]
///     remora draw tcptrace -r FILE [FILTER] [-o OUT] [--reverse]
///     remora half-open -r FILE [FILTER] [--interval SECONDS] [--json]
struct LifeCommand {
  private let registry: SealedRegistry
  private var kind = ""
  private var words: [String] = []
  private var values: [String: String] = [:]
  private var switches: Set<String> = []

  /// - Parameter arguments: the command line without the program's name.
  /// - Returns: the exit status; nil if this is none of the commands here.
  static func run(_ arguments: [String], _ registry: Registry) -> Int32? {
    // tshark has no such commands.
    guard !Console.isTshark, let name = arguments.first, ["draw", "half-open"].contains(name)
    else { return nil }
    if arguments.contains("-h") || arguments.contains("--help") {
      Console.say(name == "draw" ? drawHelp : halfOpenHelp)
      return 0
    }
    do {
      let sealed = try registry.knowing(KnownFields()).sealed()
      let command = try LifeCommand(sealed, name, arguments.dropFirst())
      return try name == "draw" ? command.draw() : command.countHalfOpen()
    } catch let error as UsageError {
      Console.complain(error.message)
      return error.status
    } catch let error as CaptureError {
      Console.complain(error.message)
      return error.exitStatus
    } catch {
      Console.complain("\(error)")
      return 1
    }
  }

  private static let valued = ["-r", "-o", "-Y", "--format", "--interval", "--timeout", "--limit"]
  private static let plain = ["--all", "--reverse", "--json"]

  private init(
    _ registry: SealedRegistry, _ name: String, _ arguments: ArraySlice<String>
  ) throws(UsageError) {
    self.registry = registry
    var rest = arguments
    if name == "draw" {
      kind = rest.popFirst() ?? ""
      guard ["handshake", "tcptrace"].contains(kind) else {
        throw UsageError("remora draw draws \"handshake\" or \"tcptrace\", not \"\(kind)\".")
      }
    }
    while let argument = rest.popFirst() {
      if argument == "--" {
        words += rest
        break
      }
      guard argument.hasPrefix("-"), argument != "-" else {
        words.append(argument)
        continue
      }
      let parts = argument.split(separator: "=", maxSplits: 1).map(String.init)
      let option = parts.first ?? argument
      if Self.valued.contains(option) {
        guard let value = parts.count == 2 ? parts[1] : rest.popFirst() else {
          throw UsageError("option requires an argument: \(option)")
        }
        values[option] = value
      } else if Self.plain.contains(argument) {
        switches.insert(argument)
      } else {
        throw UsageError("unrecognized option: \(argument)")
      }
    }
    if values["-r"] == nil { throw UsageError("The capture file is missing: -r FILE") }
  }

  private var filter: String {
    let asked = ([values["-Y"]].compactMap { $0 } + words).joined(separator: " ")
    return asked.isEmpty ? "tcp" : asked
  }

  // MARK: draw

  /// What the drawings hold at most; the rest is said to be left out.
  private static let segmentLimit = 200_000

  /// Collects what the trees say.
  private final class Collector {
    var segments: [SegmentFact] = []
    var ledger: HalfOpenLedger?
    var leftOut = 0
  }

  private func collected(counting ledger: HalfOpenLedger? = nil) throws -> Collector {
    let reader = SegmentReader(registry)
    let collector = Collector()
    collector.ledger = ledger
    let tour = CaptureTour(
      values["-r"] ?? "-", registry: registry, filter: filter, needs: reader.needs)
    try tour.run { tree in
      guard let fact = reader.fact(tree) else { return }
      if collector.ledger != nil {
        collector.ledger?.take(fact)
      } else if collector.segments.count < Self.segmentLimit {
        collector.segments.append(fact)
      } else {
        collector.leftOut += 1
      }
    }
    return collector
  }

  private func draw() throws -> Int32 {
    let format = values["--format"] ?? "svg"
    let formats = kind == "handshake" ? ["svg", "text", "mermaid"] : ["svg"]
    guard formats.contains(format) else {
      throw UsageError("The format is one of \(formats.joined(separator: ", ")): \(format)")
    }
    let limit = try number("--limit", 12)
    let collector = try collected()
    var connections = ConnectionFacts.gathered(collector.segments)
    guard !connections.isEmpty else {
      throw UsageError("No TCP segment passes the filter \"\(filter)\".", status: 2)
    }
    var footer: [String] = []
    if collector.leftOut > 0 {
      footer.append(
        "\(collector.leftOut) segments past the first \(Self.segmentLimit) are left out")
    }
    let text: String
    if kind == "tcptrace" {
      // The connection with the most segments, unless the filter chose one.
      let chosen = connections.max { $0.segments.count < $1.segments.count }
      var graph = SequenceGraph(
        chosen ?? connections[0], reverse: switches.contains("--reverse"))
      text = graph.drawn()
    } else {
      if connections.count > limit {
        footer.append("\(connections.count - limit) more connections are left out (--limit)")
        connections = Array(connections.prefix(limit))
      }
      let all = switches.contains("--all")
      switch format {
      case "text": text = LadderText(connections, all: all).text + footer.map { $0 + "\n" }.joined()
      case "mermaid": text = LadderText(connections, all: all).mermaid
      default:
        var picture = LadderPicture(connections, all: all, footer: footer)
        text = picture.drawn()
      }
    }
    return try put(text)
  }

  private func put(_ text: String) throws(UsageError) -> Int32 {
    guard let path = values["-o"], path != "-" else {
      Console.say(text)
      return 0
    }
    guard TextFile.write(text, to: path) else {
      throw UsageError("The file \"\(path)\" could not be written.", status: 2)
    }
    return 0
  }

  private func number(_ option: String, _ standard: Int) throws(UsageError) -> Int {
    guard let text = values[option] else { return standard }
    guard let number = Int(text), number > 0, number <= 1_000_000 else {
      throw UsageError("\(option) takes a number above 0, not \"\(text)\".")
    }
    return number
  }

  // MARK: half-open

  private func countHalfOpen() throws -> Int32 {
    var interval = 1.0
    if let text = values["--interval"] {
      guard let seconds = Double(text), seconds >= 0.001, seconds <= 86_400 else {
        throw UsageError("--interval takes seconds, 0.001 to 86400, not \"\(text)\".")
      }
      interval = seconds
    }
    let timeout = Int64(try number("--timeout", 64)) * 1_000_000_000
    let ledger = HalfOpenLedger(interval: Int64(interval * 1e9), timeout: timeout)
    let collector = try collected(counting: ledger)
    let report = HalfOpenReport(collector.ledger ?? ledger)
    return try put(
      switches.contains("--json") ? report.json(JSONText.quoted) + "\n" : report.text)
  }
}

private let drawHelp = """
  Usage: remora draw handshake -r FILE [FILTER] [options]
         remora draw tcptrace -r FILE [FILTER] [options]

  handshake: both ends of each connection as life lines, a segment an arrow, with relative numbers and
  those on the wire, states (RFC 9293) where they change, long waits and plain data folded.
  tcptrace: the numbers of one connection over time: segments, acknowledgments, window.

    -r FILE            the capture ('-' for standard input)
    FILTER, -Y FILTER  packets to draw, such as "tcp.stream == 3"
    -o FILE            where to put the drawing; standard output without
    --format FORMAT    svg, text or mermaid (handshake)
    --all              fold nothing (handshake)
    --limit N          connections to draw at most, 12 (handshake)
    --reverse          the direction with less data (tcptrace)

  Status: 0; 1 for wrong options, 2 for a file that cannot be used or has nothing to draw, 4 for a wrong
  filter.

  """

private let halfOpenHelp = """
  Usage: remora half-open -r FILE [FILTER] [options]

  Counts connections in SYN_RCVD over time, by target and source, and says whether this looks like a SYN
  flood, and why.

    -r FILE            the capture ('-' for standard input)
    FILTER, -Y FILTER  packets to count, such as "ip.dst == 192.0.2.80 or ip.src == 192.0.2.80"
    --interval SECONDS length of a row, 1; doubled while there are more than 240
    --timeout SECONDS  an opening is given up so long after its last answer, 64
    --json             an object instead of text
    -o FILE            where to put the report; standard output without

  Status: 0 whatever the verdict; 1 for wrong options, 2 for a file that cannot be used, 4 for a wrong
  filter.

  """
