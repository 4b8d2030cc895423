internal import Glibc

/// Files of text that belong to filters: macros, filters, sets.
enum TextFile {
  /// Bytes of a file that are read at most.
  private static let limit = 64 << 20

  /// The text of a file, `-` for the standard input; nil if it cannot be read.
  static func contents(of path: String) -> String? {
    let descriptor = path == "-" ? 0 : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 16384)
    while bytes.count < limit {
      let count = chunk.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
      if count < 0 { return nil }
      if count == 0 { break }
      bytes += chunk.prefix(count)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Makes a file, or replaces what it had.
  /// - Returns: whether all of it could be written.
  static func write(_ text: String, to path: String) -> Bool {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { return false }
    var sink = Sink(descriptor)
    sink.write(text)
    return close(descriptor) == 0 && sink.failure == nil
  }
}
