internal import Glibc

/// Something that yields bytes in order. Called once per many kilobytes, never per record.
protocol ByteStream: AnyObject {
  /// Reads at least one byte into `target`, or returns 0 at the end.
  ///
  /// What arrived before a failure has been returned by earlier calls.
  func read(into target: UnsafeMutableRawBufferPointer) throws(Damage) -> Int
}

/// Bytes of a file descriptor or of memory, with a small buffer for looking ahead.
final class RawInput: ByteStream {
  private let descriptor: Int32
  private let ownsDescriptor: Bool
  /// The input ends when one of these can be read.
  private let stops: [Int32]
  private let buffer: UnsafeMutableRawBufferPointer
  private var start = 0
  private var end = 0

  /// - Parameter owned: close the descriptor when done.
  init(descriptor: Int32, owned: Bool, stops: [Int32] = []) {
    self.descriptor = descriptor
    self.stops = stops
    ownsDescriptor = owned
    buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
  }

  /// A copy of bytes in memory.
  init(bytes: UnsafeRawBufferPointer) {
    descriptor = -1
    ownsDescriptor = false
    stops = []
    buffer = UnsafeMutableRawBufferPointer.allocate(
      byteCount: max(bytes.count, 1), alignment: 16)
    buffer.copyMemory(from: bytes)
    end = bytes.count
  }

  deinit {
    buffer.deallocate()
    if ownsDescriptor { close(descriptor) }
  }

  /// The bytes looked at but not taken yet.
  var available: UnsafeRawBufferPointer { UnsafeRawBufferPointer(rebasing: buffer[start..<end]) }

  func consume(_ count: Int) { start = min(start + max(count, 0), end) }

  /// Makes at least `count` bytes (at most the buffer's size) available unless the input ends.
  func lookAhead(_ count: Int) throws(Damage) {
    while end - start < count, descriptor >= 0 {
      if start > 0 {
        let rest = end - start
        if rest > 0, let base = buffer.baseAddress { memmove(base, base + start, rest) }
        start = 0
        end = rest
      }
      let room = UnsafeMutableRawBufferPointer(rebasing: buffer[end...])
      let got = try wait() ? readDescriptor(descriptor, room) : 0
      if got == 0 { return }
      end += got
    }
  }

  /// Waits for input; false if there is to be no more.
  private func wait() -> Bool {
    if stops.isEmpty { return true }
    var all = [pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)]
    for stop in stops { all.append(pollfd(fd: stop, events: Int16(POLLIN), revents: 0)) }
    while poll(&all, nfds_t(all.count), -1) < 0 {
      if errno != EINTR { return false }
    }
    return !all.dropFirst().contains { $0.revents != 0 }
  }

  func read(into target: UnsafeMutableRawBufferPointer) throws(Damage) -> Int {
    if start < end {
      let count = min(end - start, target.count)
      target.copyMemory(from: UnsafeRawBufferPointer(rebasing: buffer[start..<start + count]))
      start += count
      return count
    }
    return descriptor >= 0 && wait() ? try readDescriptor(descriptor, target) : 0
  }
}

/// One `read`, repeated when a signal interrupts it and waiting when there is nothing yet.
private func readDescriptor(
  _ descriptor: Int32, _ target: UnsafeMutableRawBufferPointer
) throws(Damage) -> Int {
  while true {
    let got = Glibc.read(descriptor, target.baseAddress, target.count)
    if got >= 0 { return got }
    switch errno {
    case EINTR: continue
    case EAGAIN:
      var wait = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      _ = poll(&wait, 1, -1)
    default: throw Damage(kind: .reading, detail: systemMessage(errno))
    }
  }
}

/// The operating system's text for an error number.
func systemMessage(_ number: Int32) -> String {
  guard let text = strerror(number) else { return "Error \(number)" }
  return String(cString: text)
}
