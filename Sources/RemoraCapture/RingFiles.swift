internal import CPcap
internal import Glibc

/// The file or files a live capture goes to, with its end.
///
/// ```swift
/// var files = try RingFiles.open(path: "trace.pcapng", ring: ring, stop: stop, interfaces: […])
/// while files.goesOn {
///   if try capture.next(&record) == .record { try files.write(record) } else { try files.tick() }
/// }
/// try files.finish()
/// ```
public struct RingFiles: ~Copyable {
  private let path: String
  private let format: CaptureWriter.Format
  private let ring: RingOptions?
  private let stop: StopConditions
  private let interfaces: [Interface]
  private let section: Section
  private let clock: @Sendable () -> Double

  private var writer: CaptureWriter?
  private var number = 0
  private var began: Double
  private var fileBegan: Double = 0
  private var inFile = 0
  private var kept: [String] = []
  /// Names of files closed since they were last asked for, for `printname`.
  private var closed: [String] = []

  /// No condition to stop has been met.
  public private(set) var goesOn = true
  /// Packets written.
  public private(set) var count = 0
  /// Name of the current file.
  public private(set) var name = ""

  /// Opens the first file.
  ///
  /// - Parameter ring: nil for one file.
  public static func open(
    path: String, format: CaptureWriter.Format = .pcapng, ring: RingOptions? = nil,
    stop: StopConditions = StopConditions(), interfaces: [Interface],
    section: Section = Section(application: "Remora")
  ) throws(CaptureError) -> RingFiles {
    try RingFiles(
      path: path, format: format, ring: ring, stop: stop, interfaces: interfaces,
      section: section, clock: wallClock)
  }

  /// - Parameter clock: seconds since 1970-01-01 UTC.
  init(
    path: String, format: CaptureWriter.Format, ring: RingOptions?, stop: StopConditions,
    interfaces: [Interface], section: Section, clock: @escaping @Sendable () -> Double
  ) throws(CaptureError) {
    self.path = path
    self.format = format
    self.ring = ring
    self.stop = stop
    self.interfaces = interfaces
    self.section = section
    self.clock = clock
    began = clock()
    if let ring {
      guard path != "-" else {
        throw RingFiles.refused("the capture is being written to the standard output.")
      }
      guard ring.hasTrigger else {
        throw RingFiles.refused(
          "no maximum capture file size, duration, interval or packets were specified.")
      }
    }
    try openNext()
  }

  private static func refused(_ why: String) -> CaptureError {
    CaptureError(
      kind: .writing, message: "Multiple capture files requested, but \(why)", exitStatus: 1)
  }

  /// Writes one packet, then looks whether a file or the capture is complete.
  public mutating func write(_ record: Record) throws(CaptureError) {
    guard goesOn else { return }
    try writer?.write(record)
    count += 1
    inFile += 1
    try check(clock())
  }

  /// The same for a record that was read from a pipe: with what the reader learned on the way.
  public mutating func write(
    _ record: Record, of reader: borrowing CaptureReader
  ) throws(CaptureError) {
    guard goesOn else { return }
    try writer?.write(record, of: reader)
    count += 1
    inFile += 1
    try check(clock())
  }

  /// To be called when no packet came for a while: some conditions depend on time.
  public mutating func tick() throws(CaptureError) {
    guard goesOn else { return }
    try writer?.flush()
    try check(clock())
  }

  /// Closes the last file.
  public mutating func finish() throws(CaptureError) {
    goesOn = false
    try closeCurrent()
  }

  /// Names of files closed since the last call.
  public mutating func takeClosedNames() -> [String] {
    let names = closed
    closed = []
    return names
  }

  private mutating func check(_ now: Double) throws(CaptureError) {
    if let limit = stop.packets, count >= limit { goesOn = false }
    if let limit = stop.duration, now - began >= limit { goesOn = false }
    guard goesOn else { return }
    let size = writer?.size ?? 0
    guard let ring else {
      if let limit = stop.fileSize, size >= Int64(limit) * 1000 { goesOn = false }
      return
    }
    guard isFull(ring, size, now) else { return }
    if let limit = stop.files, number >= limit {
      goesOn = false
      return
    }
    try closeCurrent()
    try openNext()
  }

  private func isFull(_ ring: RingOptions, _ size: Int64, _ now: Double) -> Bool {
    if let limit = ring.packets, inFile >= limit { return true }
    if let limit = ring.fileSize ?? stop.fileSize, size >= Int64(limit) * 1000 { return true }
    if let limit = ring.duration, limit > 0, now - fileBegan >= limit { return true }
    if let limit = ring.interval {
      let step = Double(limit)
      return (now / step).rounded(.down) > (fileBegan / step).rounded(.down)
    }
    return false
  }

  private mutating func closeCurrent() throws(CaptureError) {
    guard let current = writer.take() else { return }
    closed.append(name)
    try current.close()
  }

  private mutating func openNext() throws(CaptureError) {
    number += 1
    inFile = 0
    fileBegan = clock()
    name = ring == nil ? path : ringName(fileBegan)
    var next = try CaptureWriter.open(path: name, format: format)
    try next.begin(interfaces: interfaces, section: section)
    writer = consume next
    guard let limit = ring?.files else { return }
    kept.append(name)
    if kept.count > limit {
      unlink(kept[0])
      kept.removeFirst()
    }
  }

  /// `trace_00001_20240131235959.pcapng` for `trace.pcapng`; local time.
  private func ringName(_ now: Double) -> String {
    let slash = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
    let dot = path[slash...].lastIndex(of: ".") ?? path.endIndex
    let count = padded(number % 100_000, 5)
    let time = stamp(now)
    let middle = ring?.timeFirst == true ? "_\(time)_\(count)" : "_\(count)_\(time)"
    return path[..<dot] + middle + path[dot...]
  }

  private func stamp(_ now: Double) -> String {
    var seconds = time_t(exactly: now.rounded(.down)) ?? 0
    var parts = tm()
    localtime_r(&seconds, &parts)
    return padded(Int(parts.tm_year) + 1900, 4) + padded(Int(parts.tm_mon) + 1, 2)
      + padded(Int(parts.tm_mday), 2) + padded(Int(parts.tm_hour), 2)
      + padded(Int(parts.tm_min), 2) + padded(Int(parts.tm_sec), 2)
  }
}

private func padded(_ value: Int, _ digits: Int) -> String {
  let text = String(value)
  return String(repeating: "0", count: max(0, digits - text.count)) + text
}

@Sendable private func wallClock() -> Double {
  var now = timespec()
  clock_gettime(CLOCK_REALTIME, &now)
  return Double(now.tv_sec) + Double(now.tv_nsec) / 1e9
}
