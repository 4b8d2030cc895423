internal import Glibc
import RemoraCapture
import RemoraCore
import RemoraFilter
import RemoraReport

/// Reads a capture file once or twice, and prints or writes the packets that pass.
struct FileRun: ~Copyable {
  private let options: RunOptions
  private let path: String
  private var work: Work
  private var printer: (any Printer)?
  private var out = TextWriter(capacity: 1 << 19)
  private var sink = Sink(1)
  private let knowledge = CaptureKnowledge()
  private var progress = Progress()
  /// Packets that passed the read filter of the first pass.
  private var kept: [Bool] = []

  /// Where in the capture the run is.
  private struct Progress {
    var read = 0
    var number: UInt32 = 0
    var firstTime: AbsoluteTime?
    var previousTime: AbsoluteTime?
    var previousDisplayed: AbsoluteTime?
  }

  init(
    _ options: RunOptions, path: String, _ work: consuming Work, printer: (any Printer)?
  ) {
    self.options = options
    self.path = path
    self.work = work
    self.printer = printer
    self.work.use(knowledge)
  }

  /// - Returns: the exit status.
  mutating func run() -> Int32 {
    do throws(CaptureError) {
      if options.twoPasses {
        if path == "-" {
          Console.complain("The standard input can be read only once, so not with -2.")
          return 1
        }
        if let status = try firstPass() { return status }
      }
      return try lastPass()
    } catch {
      return fail(error)
    }
  }

  /// Dissects every packet for what it leaves behind: streams, fragments, answers to requests.
  private mutating func firstPass() throws(CaptureError) -> Int32? {
    var reader = try CaptureReader.open(path: path)
    var record = Record()
    do throws(CaptureError) {
      while try reader.next(&record), !reachedCount {
        describe(record, willRevisit: true)
        if record.interfaceIndex >= 0 { knowledge.update(reader, record) }
        let keep = work.passesFirst(record.bytes)
        if progress.number == options.selectedFrame { work.select() }
        kept.append(keep)
        remember(record, displayed: keep)
      }
    } catch {
      // The second pass meets the same damage, after it has printed what lies before.
    }
    progress = Progress()
    return nil
  }

  private mutating func lastPass() throws(CaptureError) -> Int32 {
    var reader = try CaptureReader.open(path: path)
    if let printer {
      printer.begin(&out)
      flush()
    }
    var writer = try openWriter(reader)
    var record = Record()
    var damage: CaptureError?
    do throws(CaptureError) {
      while !reachedCount, sink.failure == nil, try reader.next(&record) {
        if options.twoPasses, progress.read < kept.count, !kept[progress.read] {
          progress.read += 1
          continue
        }
        describe(record, willRevisit: false)
        if record.interfaceIndex >= 0 { knowledge.update(reader, record) }
        let passes = work.passes(record.bytes)
        if passes {
          if let printer {
            printer.packet(work.tree, &out)
            if out.count > 1 << 18 || options.flushes { flush() }
          }
          if writer != nil { try writer?.write(record, of: reader) }
        }
        remember(record, displayed: passes)
      }
    } catch { damage = error }
    if let printer { printer.end(&out) }
    flush()
    if writer != nil { try writer?.flush() }
    if let failure = sink.failure { return report(failure) }
    if let damage { return fail(damage) }
    return 0
  }

  private var reachedCount: Bool {
    if let count = options.count { return progress.read >= count }
    return false
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
    work.about.isRevisit = options.twoPasses && !willRevisit
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

  private func openWriter(_ reader: borrowing CaptureReader) throws(CaptureError) -> CaptureWriter?
  {
    guard let path = options.writeFile else { return nil }
    let format = options.writeFormat.flatMap { CaptureWriter.Format(rawValue: $0) } ?? .pcapng
    var writer = try CaptureWriter.open(path: path, format: format)
    try writer.begin(like: reader)
    return writer
  }

  private mutating func flush() {
    guard out.count > 0 else { return }
    out.withBytes { sink.write($0) }
    out.removeAll()
  }

  private func fail(_ error: CaptureError) -> Int32 {
    Console.complain(error.message)
    return error.exitStatus
  }

  private func report(_ failure: Sink.Failure) -> Int32 {
    switch failure {
    case .closed: break
    case .noSpace:
      Console.complain(
        "Not all the packets could be printed because there is no space left on the file system.")
    case .other(let number):
      Console.complain(
        "An error occurred while printing packets: \(String(cString: strerror(number))).")
    }
    return 2
  }
}
