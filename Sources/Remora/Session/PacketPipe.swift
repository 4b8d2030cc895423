import RemoraCapture
import RemoraCore
import RemoraReport

/// What happens to each packet of a run, wherever it comes from: dissected, filtered, printed.
struct PacketPipe: ~Copyable {
  private var work: Work
  let printer: (any Printer)?
  private var out = TextWriter(capacity: 1 << 19)
  private(set) var sink = Sink(1)
  let knowledge = CaptureKnowledge()
  private var progress = Progress()
  /// The packet that references in filters read, by number.
  private let selected: UInt32?
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
    _ work: consuming Work, printer: (any Printer)?, selected: UInt32? = nil, flushes: Bool
  ) {
    self.work = work
    self.printer = printer
    self.selected = selected
    self.flushes = flushes
    self.work.use(knowledge)
  }

  /// Packets seen so far, those left out included.
  var read: Int { progress.read }
  /// Packets that passed the display filter.
  var passed: Int { progress.passed }
  /// Writing failed, or the reader of the output is gone.
  var hasFailed: Bool { sink.failure != nil }

  /// Begins the second pass. Times are still relative to the first packet of all.
  mutating func revisit() {
    let firstTime = progress.firstTime
    progress = Progress()
    progress.firstTime = firstTime
    isRevisit = true
  }

  /// Leaves out a packet that the first pass did not keep.
  mutating func skip() { progress.read += 1 }

  mutating func begin() {
    guard let printer else { return }
    printer.begin(&out)
    flush()
  }

  /// Says that packets can be read again.
  mutating func allowRereading() { work.allowRereading() }

  /// Goes back to the first packet, after `take` has returned nil for one.
  /// - Returns: where the run was, for `resume`.
  mutating func restart() -> Progress {
    var now = progress
    now.number &-= 1
    work.restart(knowledge)
    progress = Progress()
    return now
  }

  /// Dissects a packet again that was taken already.
  mutating func reread(_ record: borrowing Record) {
    describe(record, willRevisit: false)
    work.reread(record.bytes)
    remember(record, displayed: false)
  }

  /// Goes on where the run was.
  mutating func resume(_ progress: Progress) { self.progress = progress }

  /// Dissects a packet for what it leaves behind. Returns whether the read filter keeps it.
  mutating func visit(_ record: borrowing Record) -> Bool {
    describe(record, willRevisit: true)
    let keep = work.passesFirst(record.bytes)
    if progress.number == selected { work.select() }
    remember(record, displayed: keep)
    // What is not kept has no number.
    if !keep { progress.number &-= 1 }
    return keep
  }

  /// Passes over a packet that cannot pass, and goes on to the next.
  /// - Returns: false if it has to be taken.
  mutating func passesOver(_ record: borrowing Record) -> Bool {
    guard work.mayPassOver, record.kind == .packet, record.fcsLength <= 0,
      work.passesOver(
        record.bytes, originalLength: record.originalLength, linkType: record.linkType)
    else { return false }
    progress.number &+= 1
    remember(record, displayed: false)
    return true
  }

  /// Dissects, filters and prints a packet.
  /// - Returns: whether it passed the display filter; nil if all packets before it have to be read
  ///   again first, and then this one.
  mutating func take(_ record: borrowing Record) -> Bool? {
    describe(record, willRevisit: false)
    let passes = work.passes(record.bytes)
    if passes, work.needsRereading { return nil }
    return finish(record, passes)
  }

  /// The same after all packets before it have been read again.
  mutating func takeAgain(_ record: borrowing Record) -> Bool {
    describe(record, willRevisit: false)
    return finish(record, work.passes(record.bytes))
  }

  /// Prints a packet that passed, and goes on to the next.
  private mutating func finish(_ record: borrowing Record, _ passes: Bool) -> Bool {
    if passes {
      progress.passed += 1
      if let printer {
        printer.packet(work.tree, &out)
        if out.count > 1 << 18 || flushes { flush() }
      }
    }
    remember(record, displayed: passes)
    return passes
  }

  mutating func end() {
    for report in work.limitReports { Console.complain(report) }
    if let printer { printer.end(&out) }
    work.writeStatistics(to: &out)
    flush()
  }

  mutating func flush() {
    guard out.count > 0 else { return }
    out.withBytes { sink.write($0) }
    out.removeAll()
  }

  /// Tells what the capture says of a record.
  private mutating func describe(_ record: borrowing Record, willRevisit: Bool) {
    let time = AbsoluteTime(seconds: record.seconds, nanoseconds: record.nanoseconds)
    progress.number &+= 1
    work.about.originalLength = record.originalLength
    work.about.number = progress.number
    work.about.time = time
    work.about.linkType = record.linkType
    work.about.hasTime = record.hasTime
    work.about.timeDigits = record.timePrecision
    work.about.interface = record.interfaceIndex
    work.about.interfaceID = record.interfaceID
    work.about.fcsLength = record.fcsLength
    work.about.section = record.sectionNumber
    work.about.customBlock = record.kind == .custom ? record.blockType : 0
    work.about.enterprise = record.enterprise
    work.about.firstTime = progress.firstTime ?? time
    work.about.previousTime = progress.previousTime
    work.about.previousDisplayedTime = progress.previousDisplayed
    work.about.isRevisit = isRevisit
    work.about.willRevisit = willRevisit
  }

  private mutating func remember(_ record: borrowing Record, displayed: Bool) {
    progress.read += 1
    guard record.hasTime else {
      // From a packet without a time there is no span to the next.
      progress.previousTime = nil
      if displayed { progress.previousDisplayed = nil }
      return
    }
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
