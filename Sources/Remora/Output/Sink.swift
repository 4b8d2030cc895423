internal import Glibc

/// Writes to a descriptor. The first failure is kept; what comes after it is thrown away.
struct Sink {
  enum Failure: Equatable {
    /// The reader is gone: nothing to say.
    case closed
    case noSpace
    case other(String)
  }

  let descriptor: Int32
  private(set) var failure: Failure?

  init(_ descriptor: Int32) { self.descriptor = descriptor }

  mutating func write(_ bytes: UnsafeRawBufferPointer) {
    var rest = bytes
    while failure == nil, let base = rest.baseAddress, !rest.isEmpty {
      let written = Glibc.write(descriptor, base, rest.count)
      if written > 0 {
        rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(written))
      } else if written < 0, errno != EINTR {
        failure =
          switch errno {
          case EPIPE: .closed
          case ENOSPC, EDQUOT: .noSpace
          default: .other(String(cString: strerror(errno)))
          }
      }
    }
  }

  mutating func write(_ text: String) {
    var text = text
    text.withUTF8 { write(UnsafeRawBufferPointer($0)) }
  }
}

/// Sentences go to the standard error, after the program's name.
enum Console {
  /// Whether the program was started under the name of the one whose options it takes.
  static let isTshark = CommandLine.arguments.first?.split(separator: "/").last == "tshark"
  /// What sentences begin with.
  static let name = isTshark ? "tshark" : "remora"

  static func complain(_ message: String) {
    var sink = Sink(2)
    sink.write("\(name): \(message)\n")
  }

  static func note(_ text: String) {
    var sink = Sink(2)
    sink.write(text + "\n")
  }

  static func say(_ text: String) {
    var sink = Sink(1)
    sink.write(text)
  }

  /// A reader that goes away ends the run through `EPIPE`, not by a signal.
  static func ignoreBrokenPipes() { signal(SIGPIPE, SIG_IGN) }
}
