internal import Glibc
public import RemoraCore
public import RemoraProtocols
import RemoraReport

/// The command line as a function: what `remora` does with its arguments.
///
/// - Parameters:
///   - arguments: without the program's name.
///   - registry: the protocols to have; a program of one's own adds its own.
/// - Returns: the exit status, as tshark's.
public func remoraMain(_ arguments: [String], registry: Registry = .standard) -> Int32 {
  Console.ignoreBrokenPipes()
  if let status = FilterCommand.run(arguments, registry) { return status }
  do throws(UsageError) {
    let options = try RunOptions(arguments: arguments)
    switch options.mode {
    case .help:
      Console.say("Remora \(remoraVersion)\n\n\(helpText)\n")
      return 0
    case .version:
      Console.say("Remora \(remoraVersion)\n")
      return 0
    case .listInterfaces, .listLinkTypes, .run: return try carryOut(options, registry)
    }
  } catch {
    Console.complain(error.message)
    if error.showsHelp { Console.note("\n" + helpText) }
    return error.status
  }
}

/// The version of the library and the command.
public let remoraVersion = "0.1.0"

private func carryOut(_ options: RunOptions, _ registry: Registry) throws(UsageError) -> Int32 {
  guard let path = options.readFile else {
    throw UsageError("Capturing is not built yet; name a file with -r.")
  }
  let sealed: SealedRegistry
  let chosen = try registry.applying(options)
  do throws(RegistryError) { sealed = try chosen.knowing(KnownFields()).sealed() } catch {
    throw UsageError(error.description)
  }
  let names = try ResolvedNames(options)
  var moment = timespec()
  clock_gettime(CLOCK_REALTIME, &moment)
  let context = ReportContext(
    registry: sealed, names: names, zone: SystemZone.current(), captureFile: path,
    now: Int64(moment.tv_sec), creator: "remora/\(remoraVersion)")
  let printer = try PrinterChoice(options: options, context: context).printer()
  do throws(Refusal) {
    let selection = try Selection(
      display: options.displayFilter, read: options.readFilter, sealed)
    let work = Work(selection, printer, registry: sealed, names: names, options)
    var run = FileRun(options, path: path, work, printer: printer)
    return run.run()
  } catch {
    for line in error.lines { Console.note(line) }
    return error.status
  }
}
