internal import Glibc
import RemoraCapture
import RemoraCore

/// Captures on interfaces, or reads a pipe as it is written to, until told to end; prints packets,
/// or saves them, or both.
struct LiveRun: ~Copyable {
  private let options: RunOptions
  private let choices: [CaptureChoice]
  private var pipe: PacketPipe
  private let interruption: Interruption
  private var saving: Saving
  private var shown = 0

  /// An open interface. A class, because arrays hold no values that cannot be copied.
  private final class Source {
    var capture: LiveCapture
    init(_ capture: consuming LiveCapture) { self.capture = capture }
  }

  /// - Returns: nil if the system has no room for a pipe.
  init?(_ options: RunOptions, _ choices: [CaptureChoice], _ pipe: consuming PacketPipe) {
    guard let interruption = Interruption(after: options.stop.duration) else { return nil }
    self.options = options
    self.choices = choices
    self.pipe = pipe
    self.interruption = interruption
    saving = Saving(options)
  }

  /// - Returns: the exit status.
  mutating func run() -> Int32 {
    Console.note("Capturing on \(Self.listing(choices))")
    var status: Int32 = 0
    do throws(CaptureError) {
      if let choice = choices.first(where: \.isPipe) {
        try readPipe(choice)
      } else {
        try capture()
      }
    } catch {
      Console.complain(error.message)
      status = error.exitStatus
    }
    interruption.release()
    pipe.end()
    do throws(CaptureError) { try saving.finish() } catch {
      Console.complain(error.message)
      status = error.exitStatus
    }
    if let message = pipe.sink.failure?.message { Console.complain(message) }
    if pipe.hasFailed { status = 2 }
    endProgress()
    let count = pipe.passed
    Console.note("\(count) packet\(count == 1 ? "" : "s") captured")
    return status
  }

  // MARK: Interfaces

  private mutating func capture() throws(CaptureError) {
    var sources: [Source] = []
    for choice in choices {
      sources.append(Source(try LiveCapture.open(LiveOptions(choice))))
    }
    let interfaces = sources.map { $0.capture.interface }
    pipe.knowledge.interfaces = interfaces
    try saving.open(interfaces)
    pipe.begin()
    var waits = [pollfd(fd: interruption.descriptor, events: Int16(POLLIN), revents: 0)]
    for source in sources {
      // An interface that cannot be waited on is looked at in every round.
      waits.append(
        pollfd(fd: source.capture.descriptor ?? -1, events: Int16(POLLIN), revents: 0))
    }
    var goesOn = true
    while goesOn {
      _ = poll(&waits, nfds_t(waits.count), 100)
      // What came before the interrupt is still taken.
      let isLast = waits[0].revents != 0
      for (index, source) in sources.enumerated() where goesOn {
        goesOn = try drain(source, Int32(truncatingIfNeeded: index))
      }
      try saving.tick()
      if isLast || !saving.goesOn { goesOn = false }
      showProgress()
    }
    report(sources)
  }

  /// Takes what an interface has, at most so much that the others get their turn.
  private mutating func drain(_ source: Source, _ index: Int32) throws(CaptureError) -> Bool {
    var record = Record()
    for _ in 0..<4096 {
      guard try source.capture.next(&record) == .record else { return true }
      record.interfaceIndex = index
      record.interfaceID = index
      _ = pipe.take(record)
      try saving.write(record)
      if reachedEnd { return false }
    }
    return true
  }

  private func report(_ sources: [Source]) {
    for source in sources {
      let counters = source.capture.counters()
      let count = UInt64(counters.dropped) + UInt64(counters.droppedByInterface)
      guard count > 0 else { continue }
      let name = source.capture.interface.name ?? ""
      Console.note("\(count) packet\(count == 1 ? "" : "s") dropped from \(name)")
    }
  }

  private var reachedEnd: Bool {
    if let count = options.count, pipe.read >= count { return true }
    if options.writeFile == nil, let limit = options.stop.packets, pipe.read >= limit {
      return true
    }
    return pipe.hasFailed || !saving.goesOn
  }

  // MARK: Pipes

  private mutating func readPipe(_ choice: CaptureChoice) throws(CaptureError) {
    guard choices.count == 1 else {
      throw CaptureError(
        kind: .interface,
        message: "A pipe can be read alone only, not together with other interfaces.",
        exitStatus: 1)
    }
    if choice.filter?.isEmpty == false {
      throw CaptureError(
        kind: .interface, message: "Capture filters are not built for pipes; use -Y.",
        exitStatus: 1)
    }
    let descriptor = choice.interface == "-" ? 0 : open(choice.interface, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw CaptureError(
        kind: .interface,
        message:
          "The capture session could not be initiated on the pipe \"\(choice.interface)\" "
          + "(\(String(cString: strerror(errno)))).",
        exitStatus: 1)
    }
    var reader = try CaptureReader.open(
      fileDescriptor: descriptor, name: choice.interface, owned: descriptor != 0,
      stops: [interruption.descriptor])
    if reader.format == .empty {
      if interruption.hasHappened { return }
      throw CaptureError(
        kind: .interface, message: "End of file on pipe magic during open.", exitStatus: 1)
    }
    try saving.open(reader.interfaces)
    pipe.begin()
    var record = Record()
    do throws(CaptureError) {
      while !reachedEnd, try reader.next(&record) {
        if record.interfaceIndex >= 0 { pipe.knowledge.update(reader, record) }
        _ = pipe.take(record)
        try saving.write(record, of: reader)
        try saving.tick()
        showProgress()
      }
    } catch {
      // A writer that stops in the middle of a packet is no failure of ours.
      if error.kind != .cut { throw error }
    }
  }

  // MARK: What people see

  /// `'Loopback: lo'`, `'lo' and 'eth0'`, `'a', 'b', and 'c'`, `4 interfaces`
  static func listing(_ choices: [CaptureChoice]) -> String {
    if choices.count > 3 { return "\(choices.count) interfaces" }
    let names = choices.map { choice in
      if choice.interface == "-" { return "'Standard input'" }
      if let friendly = CaptureDevice.friendlyName(choice.interface) {
        return "'\(friendly): \(choice.interface)'"
      }
      return "'\(choice.interface)'"
    }
    if names.count == 2 { return names.joined(separator: " and ") }
    guard let last = names.last, names.count > 1 else { return names.joined() }
    return names.dropLast().joined(separator: ", ") + ", and " + last
  }

  /// A counter on the terminal while packets go to a file unseen.
  private mutating func showProgress() {
    guard options.writeFile != nil, pipe.printer == nil, !options.isQuiet, pipe.read != shown,
      isatty(2) == 1
    else { return }
    shown = pipe.read
    var sink = Sink(2)
    sink.write("\r\(shown) ")
  }

  private func endProgress() {
    if shown > 0 { Console.note("") }
  }
}

extension CaptureChoice {
  /// The standard input, or a path at which there is something to read from.
  var isPipe: Bool {
    if interface == "-" { return true }
    var facts = stat()
    guard interface.contains("/"), stat(interface, &facts) == 0 else { return false }
    let kind = facts.st_mode & S_IFMT
    return kind == S_IFIFO || kind == S_IFCHR || kind == S_IFSOCK
  }
}

extension LiveOptions {
  init(_ choice: CaptureChoice) {
    self.init(interface: choice.interface)
    if let length = choice.snapLength, length > 0 { snapLength = Int32(clamping: length) }
    if let size = choice.bufferMegabytes { bufferSize = Int32(clamping: min(size, 2047)) }
    isPromiscuous = choice.isPromiscuous
    isMonitor = choice.isMonitor
    filter = choice.filter
    linkType = choice.linkType
    isNonblocking = true
  }
}
