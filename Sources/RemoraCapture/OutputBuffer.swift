internal import Glibc

/// Bytes on their way to a file, in one reused buffer, every write checked.
///
/// The buffer is emptied between records only, and when a write fails a regular file is cut back to
/// where the buffer began, so a file never ends inside a record.
struct OutputBuffer: ~Copyable {
  private let descriptor: Int32
  private let owned: Bool
  /// `file "x"` or `standard output`.
  private let subject: String
  private var bytes: [UInt8] = []
  /// Bytes handed to the operating system so far.
  private(set) var written: Int64 = 0

  private static let capacity = 1 << 16

  init(descriptor: Int32, owned: Bool, subject: String) {
    self.descriptor = descriptor
    self.owned = owned
    self.subject = subject
    bytes.reserveCapacity(OutputBuffer.capacity * 2)
  }

  deinit { if owned { Glibc.close(descriptor) } }

  /// All bytes, written or waiting.
  var size: Int64 { written + Int64(bytes.count) }

  mutating func put8(_ value: UInt8) { bytes.append(value) }

  mutating func put16(_ value: UInt16) {
    withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
  }

  mutating func put32(_ value: UInt32) {
    withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
  }

  mutating func put64(_ value: UInt64) {
    withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
  }

  mutating func put(_ part: UnsafeRawBufferPointer) { bytes.append(contentsOf: part) }
  mutating func put(_ part: [UInt8]) { bytes.append(contentsOf: part) }

  /// Zeros up to a multiple of four of `count`.
  mutating func pad(_ count: Int) {
    for _ in 0..<(-count & 3) { bytes.append(0) }
  }

  /// Where the next byte goes, for `set32`.
  var mark: Int { bytes.count }

  /// Overwrites four bytes put since the record began.
  mutating func set32(_ value: UInt32, at mark: Int) {
    withUnsafeBytes(of: value.littleEndian) {
      bytes.replaceSubrange(mark..<mark + 4, with: $0)
    }
  }

  /// A record is complete: writes if enough has come together.
  mutating func endRecord() throws(CaptureError) {
    if bytes.count >= OutputBuffer.capacity { try flush() }
  }

  /// Hands everything to the operating system.
  mutating func flush() throws(CaptureError) {
    var start = 0
    while start < bytes.count {
      let done = bytes.withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress.map { $0 + start }, bytes.count - start)
      }
      if done > 0 {
        start += done
        continue
      }
      let number = errno
      if done < 0, number == EINTR { continue }
      if done < 0, number == EAGAIN {
        var wait = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        _ = poll(&wait, 1, -1)
        continue
      }
      cutBack(start)
      bytes.removeAll()
      throw OutputBuffer.error(subject, done < 0 ? number : ENOSPC)
    }
    written += Int64(start)
    bytes.removeAll(keepingCapacity: true)
  }

  /// Takes back what the failing flush did write.
  private func cutBack(_ count: Int) {
    var status = stat()
    guard count > 0, fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      return
    }
    _ = ftruncate(descriptor, Int(written))
  }

  static let status: Int32 = 15

  static func error(_ subject: String, _ number: Int32) -> CaptureError {
    let message: String
    switch number {
    case ENOSPC:
      message =
        "Not all the packets could be written to the \(subject) because there is no space left "
        + "on the file system."
    case EDQUOT:
      message =
        "Not all the packets could be written to the \(subject) because you are too close to, "
        + "or over, your disk quota."
    default:
      message =
        "An error occurred while writing to the \(subject): \(systemMessage(number))."
    }
    return CaptureError(kind: .writing, message: message, exitStatus: status)
  }
}
