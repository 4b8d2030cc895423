internal import Glibc
import RemoraCapture
public import RemoraCore
public import RemoraProtocols
public import RemoraReport

/// The command line as a function: what `remora` does with its arguments.
///
/// - Parameters:
///   - arguments: without the program's name.
///   - registry: the protocols to have; a program of one's own adds its own.
///   - statistics: what `-z` may ask for; a program of one's own adds its own.
///   - atEnd: called with the exit status when all packets are done and printed, before memory is
///     given back: a program may end there at once.
/// - Returns: the exit status, as tshark's.
public func remoraMain(
  _ arguments: [String], registry: Registry = .standard,
  statistics: [StatisticKind] = StatisticKind.standard, atEnd: (Int32) -> Void = { _ in }
) -> Int32 {
  Console.ignoreBrokenPipes()
  var arguments = arguments
  var registry = registry
  if let status = PluginCommand.run(arguments) { return status }
  if let place = arguments.prefix(while: { $0 != "--" }).firstIndex(of: "--no-plugins") {
    arguments.remove(at: place)
  } else {
    registry = PluginFolders().added(to: registry)
  }
  if let status = FilterCommand.run(arguments, registry) { return status }
  if let status = DescribeCommand.run(arguments, registry) { return status }
  if let status = LifeCommand.run(arguments, registry) { return status }
  do throws(UsageError) {
    let options = try RunOptions(arguments: arguments)
    switch options.mode {
    case .help:
      Console.say("Remora \(remoraVersion)\n\n\(helpText)\n")
      return 0
    case .version:
      // Programs that run tshark look for its name and a version on the first line.
      Console.say(
        Console.isTshark
          ? "TShark (Remora \(remoraVersion), compatible with Wireshark) 4.6.9\n"
          : "Remora \(remoraVersion)\n")
      return 0
    case .hexHelp:
      Console.say("Remora \(remoraVersion)\n\n\(hexList)\n")
      return 0
    case .statisticsHelp:
      Console.note(
        "remora: The available statistics for the \"-z\" option are:\n"
          + StatisticKind.listing(statistics))
      return 0
    case .glossary: return try printGlossary(options, registry)
    case .listInterfaces, .listLinkTypes, .listTimeStampTypes: return list(options)
    case .run: return try carryOut(options, registry, statistics, atEnd)
    }
  } catch {
    Console.complain(error.message)
    if error.showsHelp { Console.note("\n" + helpText) }
    return error.status
  }
}

/// The version of the library and the command.
public let remoraVersion = "0.1.0"

/// What the machine can capture on: `-D`, `-L`.
private func list(_ options: RunOptions) -> Int32 {
  do throws(CaptureError) {
    switch options.mode {
    case .listInterfaces: Console.say(CaptureDevice.listing(try CaptureDevice.all()))
    case .listTimeStampTypes:
      Console.say(
        "Timestamp types of the interface (use option --time-stamp-type to set):\n  host (Host)\n")
    default:
      for choice in try interfaces(options) {
        var asked = LiveOptions(choice)
        asked.linkType = nil
        asked.filter = nil
        let capture = try LiveCapture.open(asked)
        var text = "Data link types of interface \(choice.interface) (use option -y to set):\n"
        for type in capture.linkTypes() { text += "  \(type.name) (\(type.description))\n" }
        Console.say(text)
      }
    }
    return 0
  } catch {
    Console.complain(error.message)
    return error.exitStatus
  }
}

/// The interfaces to capture on, by their names.
private func interfaces(_ options: RunOptions) throws(CaptureError) -> [CaptureChoice] {
  var choices = options.captures
  if choices.isEmpty {
    var choice = options.captureDefaults
    choice.interface = try CaptureDevice.standard()
    choices = [choice]
  }
  for i in choices.indices where choices[i].interface != "-" {
    choices[i].interface = try CaptureDevice.named(choices[i].interface)
  }
  return choices
}

/// One pass gives fields that look ahead as they were known at each packet, as tshark does: said in
/// a line. Programs that run tshark are spared it.
private func tellOfLookingAhead(
  _ filtered: Needs, _ printer: (any Printer)?, _ registry: SealedRegistry
) {
  if Console.isTshark, isatty(2) == 0 { return }
  var needs = filtered
  printer?.addNeeds(to: &needs)
  let fields = needs.lookingAhead(in: registry)
  guard let first = fields.first.flatMap({ registry.spec($0) }) else { return }
  let more = fields.count > 1 ? " (and \(fields.count - 1) more)" : ""
  Console.note(
    "Note: \(first.name)\(more) looks ahead; in one pass it is what each packet knew. -2 has it whole."
  )
}

private func carryOut(
  _ options: RunOptions, _ registry: Registry, _ kinds: [StatisticKind],
  _ atEnd: (Int32) -> Void
) throws(UsageError) -> Int32 {
  let sealed: SealedRegistry
  let chosen = try registry.applying(options)
  do throws(RegistryError) { sealed = try chosen.knowing(KnownFields()).sealed() } catch {
    throw UsageError(error.description)
  }
  let names = try ResolvedNames(options)
  var choices: [CaptureChoice] = []
  if options.isLive {
    do throws(CaptureError) { choices = try interfaces(options) } catch {
      throw UsageError(error.message)
    }
  }
  var moment = timespec()
  clock_gettime(CLOCK_REALTIME, &moment)
  var context = ReportContext(
    registry: sealed, names: names, zone: SystemZone.current(),
    captureFile: options.readFile ?? choices.first?.interface ?? "",
    now: Int64(moment.tv_sec), creator: "remora/\(remoraVersion)")
  context.computed = ExpressionValues.maker(sealed)
  let printer = try PrinterChoice(options: options, context: context).printer()
  let statistics = try StatisticsRun(
    options.statistics, kinds,
    StatisticContext(context, condition: FilterCondition.maker(sealed)))
  var sets = try FilterFile.sets(options.setFiles)
  var display = options.displayFilter
  if let path = options.filterFile {
    let file = try FilterFile(path: path)
    sets.merge(file.sets) { given, _ in given }
    display = file.text
  }
  do throws(Refusal) {
    let selection = try Selection(
      display: display, read: options.readFilter, sealed, sets: sets, strict: options.isStrict)
    if !options.twoPasses, !options.isLive {
      tellOfLookingAhead(selection.needs, printer, sealed)
    }
    if options.lints || isatty(2) != 0 && !Console.isTshark { selection.lint() }
    let work = Work(
      selection, printer, registry: sealed, names: names, options, statistics: statistics)
    let pipe = PacketPipe(
      work, printer: printer, selected: options.selectedFrame,
      flushes: options.flushes || options.isLive)
    if let path = options.readFile {
      var run = FileRun(options, path: path, pipe)
      let status = run.run()
      atEnd(status)
      return status
    }
    if geteuid() == 0 {
      Console.note("Running as user \"root\" and group \"root\". This could be dangerous.")
    }
    guard var run = LiveRun(options, choices, pipe) else {
      throw Refusal(UsageError("A pipe could not be made: \(String(cString: strerror(errno)))."))
    }
    return run.run()
  } catch {
    for line in error.lines { Console.note(line) }
    return error.status
  }
}
