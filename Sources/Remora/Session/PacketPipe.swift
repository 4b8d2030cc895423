import RemoraCapture
import RemoraCore
import RemoraReport

/// What happens to each packet of a run, wherever it comes from: dissected, filtered, printed.
struct PacketPipe: ~Copyable {
  private var selection: Selection
  private var dissector: Dissector
  let printer: (any Printer)?
  private var out = TextWriter(capacity: 1 << 19)
  private(set) var sink = Sink(1)
  let knowledge = CaptureKnowledge()
  private var progress = Progress()
  private var about = RecordInfo(
    originalLength: 0, number: 0, time: AbsoluteTime(seconds: 0, nanoseconds: 0), linkType: 0)
  /// The packets are dissected for the second time.
  var isRevisit = false
  /// Each packet is printed out at once, not with those after it.
  let flushes: Bool

  /// Where in the capture the run is.
  struct Progress {
    /// Packets seen, and those of them that are numbered.
    var read = 0
    var number: UInt32 = 0
    var passed = 0
    var firstTime: AbsoluteTime?
    var previousTime: AbsoluteTime?
    var previousDisplayed: AbsoluteTime?
  }

  init(
    _ selection: consuming Selection, dissector: consuming Dissector, printer: (any Printer)?,
    flushes: Bool
  ) {
    self.selection = selection
    self.dissector = dissector
    self.printer = printer
    self.flushes = flushes
    self.dissector.use(knowledge)
  }

  /// Packets seen so far, those left out included.
  var read: Int { progress.read }
  /// Packets that passed the display filter.
  var passed: Int { progress.passed }
  /// Writing failed, or the reader of the output is gone.
  var hasFailed: Bool { sink.failure != nil }

  /// Begins a pass over the packets.
  mutating func restart() { progress = Progress() }

  /// Leaves out a packet that the first pass did not keep.
  mutating func skip() { progress.read += 1 }

  mutating func begin() {
    guard let printer else { return }
    printer.begin(&out)
    flush()
  }

  /// Dissects a packet for what it leaves behind. Returns whether the read filter keeps it.
  mutating func visit(_ record: borrowing Record) -> Bool {
    dissect(record, willRevisit: true)
    let keep = selection.readFilterPasses(dissector.tree)
    remember(record, displayed: keep)
    return keep
  }

  /// Dissects, filters and prints a packet. Returns whether it passed the display filter.
  mutating func take(_ record: borrowing Record) -> Bool {
    dissect(record, willRevisit: false)
    let passes = selection.passes(dissector.tree)
    if passes {
      progress.passed += 1
      if let printer {
        printer.packet(dissector.tree, &out)
        if out.count > 1 << 18 || flushes { flush() }
      }
    }
    remember(record, displayed: passes)
    return passes
  }

  mutating func end() {
    if let printer { printer.end(&out) }
    flush()
  }

  mutating func flush() {
    guard out.count > 0 else { return }
    out.withBytes { sink.write($0) }
    out.removeAll()
  }

  private mutating func dissect(_ record: borrowing Record, willRevisit: Bool) {
    let time = AbsoluteTime(seconds: record.seconds, nanoseconds: record.nanoseconds)
    progress.number &+= 1
    about.originalLength = record.originalLength
    about.number = progress.number
    about.time = time
    about.linkType = record.linkType
    about.hasTime = record.hasTime
    about.timeDigits = record.timePrecision
    about.interface = record.interfaceIndex
    about.interfaceID = record.interfaceID
    about.fcsLength = record.fcsLength
    about.section = record.sectionNumber
    about.firstTime = progress.firstTime ?? time
    about.previousTime = progress.previousTime
    about.previousDisplayedTime = progress.previousDisplayed
    about.isRevisit = isRevisit
    about.willRevisit = willRevisit
    dissector.dissect(record.bytes, about)
  }

  private mutating func remember(_ record: borrowing Record, displayed: Bool) {
    progress.read += 1
    guard record.hasTime else { return }
    let time = AbsoluteTime(seconds: record.seconds, nanoseconds: record.nanoseconds)
    if progress.firstTime == nil { progress.firstTime = time }
    progress.previousTime = time
    if displayed { progress.previousDisplayed = time }
  }
}

extension Sink.Failure {
  /// The sentence about it; nil if there is nothing to say.
  var message: String? {
    switch self {
    case .closed: nil
    case .noSpace:
      "Not all the packets could be printed because there is no space left on the file system."
    case .other(let reason):
      "An error occurred while printing packets: \(reason)."
    }
  }
}
