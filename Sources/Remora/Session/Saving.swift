internal import Glibc
import RemoraCapture

/// The files of a live capture (`-w`, `-b`), if it has any.
struct Saving: ~Copyable {
  private let options: RunOptions
  private var files: RingFiles?
  /// Where names of complete files are printed, `-b printname:`.
  private var names: Sink?
  private var namesDescriptor: Int32 = -1

  init(_ options: RunOptions) { self.options = options }

  deinit { if namesDescriptor >= 0 { close(namesDescriptor) } }

  /// Opens the first file.
  mutating func open(_ interfaces: [Interface]) throws(CaptureError) {
    guard let path = options.writeFile else { return }
    var section = Section(application: "Remora \(remoraVersion)")
    section.operatingSystem = interfaces.first?.operatingSystem
    section.comments = options.captureComments
    var stop = options.stop
    if let count = options.count { stop.packets = min(count, stop.packets ?? count) }
    // Time is watched over elsewhere, for captures without files too.
    stop.duration = nil
    let ring = options.ring ?? (options.stop.files == nil ? nil : RingOptions())
    do throws(CaptureError) {
      files = try RingFiles.open(
        path: path, format: options.writeFormat, ring: ring, stop: stop, interfaces: interfaces,
        section: section)
    } catch {
      guard error.kind == .cannotOpen else { throw error }
      throw CaptureError(
        kind: .cannotOpen,
        message: "The file to which the capture would be saved (\"\(path)\") could not be opened: "
          + "\(String(cString: strerror(errno))).", exitStatus: 1)
    }
    openNames()
  }

  private mutating func openNames() {
    switch ring?.printName {
    case nil: break
    case "stdout": names = Sink(1)
    case "stderr": names = Sink(2)
    case let path?:
      namesDescriptor = Glibc.open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
      if namesDescriptor >= 0 { names = Sink(namesDescriptor) }
    }
  }

  private var ring: RingOptions? { options.ring }

  /// No condition of the files ends the capture.
  private(set) var goesOn = true

  mutating func write(_ record: Record) throws(CaptureError) {
    guard files != nil else { return }
    try files?.write(record)
    update()
  }

  mutating func write(
    _ record: Record, of reader: borrowing CaptureReader
  ) throws(CaptureError) {
    guard files != nil else { return }
    try files?.write(record, of: reader)
    update()
  }

  /// To be called often: readers of the file see whole packets, and time moves on.
  mutating func tick() throws(CaptureError) {
    guard files != nil else { return }
    try files?.tick()
    update()
  }

  mutating func finish() throws(CaptureError) {
    guard files != nil else { return }
    try files?.finish()
    update()
  }

  private mutating func update() {
    if files?.goesOn == false { goesOn = false }
    guard let done = files?.takeClosedNames() else { return }
    for name in done { names?.write(name + "\n") }
  }
}
