import RemoraCapture
import RemoraCore
import RemoraReport

/// Reads a capture file once or twice, and prints or writes the packets that pass.
struct FileRun: ~Copyable {
  private let options: RunOptions
  private let path: String
  private var pipe: PacketPipe
  /// Packets that passed the read filter of the first pass.
  private var kept: [Bool] = []

  init(_ options: RunOptions, path: String, _ pipe: consuming PacketPipe) {
    self.options = options
    self.path = path
    self.pipe = pipe
  }

  /// - Returns: the exit status.
  mutating func run() -> Int32 {
    do throws(CaptureError) {
      if options.twoPasses {
        if path == "-" {
          Console.complain("The standard input can be read only once, so not with -2.")
          return 1
        }
        try firstPass()
      }
      return try lastPass()
    } catch {
      return fail(error)
    }
  }

  /// Dissects every packet for what it leaves behind: streams, fragments, answers to requests.
  private mutating func firstPass() throws(CaptureError) {
    var reader = try CaptureReader.open(path: path)
    var record = Record()
    do throws(CaptureError) {
      while try reader.next(&record), !reachedCount {
        if record.interfaceIndex >= 0 { pipe.knowledge.update(reader, record) }
        kept.append(pipe.visit(record))
      }
    } catch {
      // The second pass meets the same damage, after it has printed what lies before.
    }
    pipe.revisit()
  }

  private mutating func lastPass() throws(CaptureError) -> Int32 {
    var reader = try CaptureReader.open(path: path)
    if !options.twoPasses, CaptureReader.canReopen(path: path) { pipe.allowRereading() }
    var writer = try openWriter(reader)
    pipe.begin()
    var record = Record()
    var damage: CaptureError?
    do throws(CaptureError) {
      let isLimited =
        options.count != nil || options.stop.packets != nil
        || options.stop.fileSize != nil
      while !pipe.hasFailed {
        if isLimited, reachedCount || reachedEnd(writer?.size) { break }
        guard try reader.advance(&record) else { break }
        if pipe.passesOver(record) { continue }
        if options.twoPasses, pipe.read < kept.count, !kept[pipe.read] {
          pipe.skip()
          continue
        }
        if record.interfaceIndex >= 0 { pipe.knowledge.update(reader, record) }
        let passes = try take(record, from: reader)
        if passes, writer != nil { try writer?.write(record, of: reader) }
      }
    } catch { damage = error }
    pipe.end()
    if writer != nil { try writer?.flush() }
    if let failure = pipe.sink.failure {
      if let message = failure.message { Console.complain(message) }
      return 2
    }
    if let damage { return fail(damage) }
    return 0
  }

  private mutating func take(
    _ record: borrowing Record, from reader: borrowing CaptureReader
  ) throws(CaptureError) -> Bool {
    if let passes = pipe.take(record) { return passes }
    let progress = pipe.restart()
    var again = try CaptureReader.open(path: path)
    var earlier = Record()
    while pipe.read < progress.read, try again.advance(&earlier) {
      if earlier.interfaceIndex >= 0 { pipe.knowledge.update(again, earlier) }
      pipe.reread(earlier)
    }
    pipe.resume(progress)
    if record.interfaceIndex >= 0 { pipe.knowledge.update(reader, record) }
    return pipe.takeAgain(record)
  }

  private var reachedCount: Bool {
    if let count = options.count { return pipe.read >= count }
    return false
  }

  /// `-a packets:` counts packets that passed, `-a filesize:` what was written.
  private func reachedEnd(_ size: Int64?) -> Bool {
    if let limit = options.stop.packets, pipe.passed >= limit { return true }
    if let limit = options.stop.fileSize, let size, size >= Int64(limit) * 1000 { return true }
    return false
  }

  private func openWriter(_ reader: borrowing CaptureReader) throws(CaptureError) -> CaptureWriter?
  {
    guard let path = options.writeFile else { return nil }
    var writer = try CaptureWriter.open(path: path, format: options.writeFormat)
    try writer.begin(
      like: reader, application: "Remora \(remoraVersion)", comments: options.captureComments)
    return writer
  }

  private func fail(_ error: CaptureError) -> Int32 {
    Console.complain(error.message)
    return error.exitStatus
  }
}
