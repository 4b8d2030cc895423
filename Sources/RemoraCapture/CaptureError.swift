/// Why a capture could not be opened, read on, or written.
///
/// Everything before the damage has been delivered when a reader throws this. `message` is the
/// sentence to print after the program's name and `": "`; it may have a second line in parentheses.
public struct CaptureError: Error, Equatable, Sendable {
  /// What kind of failure it is, for programs; people get `message`.
  public enum Kind: Sendable, Hashable {
    /// The file cannot be opened: missing, a directory, no permission.
    case cannotOpen
    /// The bytes are of no known format.
    case unknownFormat
    /// A known format with content that is not supported.
    case unsupported
    /// The file ends in the middle of something.
    case cut
    /// The content contradicts itself.
    case damaged
    /// A compressed file cannot be decompressed.
    case decompression
    /// The operating system failed while reading.
    case reading
    /// The operating system failed while writing, or the format cannot hold the record.
    case writing
    /// A capture filter does not compile.
    case captureFilter
    /// An interface cannot be opened or read.
    case interface
  }

  public var kind: Kind
  /// The sentence, without program name and without a newline at the end.
  public var message: String
  /// The status with which a command ends: 3 when opening fails, 14 when reading fails.
  public var exitStatus: Int32

  public init(kind: Kind, message: String, exitStatus: Int32) {
    self.kind = kind
    self.message = message
    self.exitStatus = exitStatus
  }

  /// Exit statuses, as measured.
  static let openStatus: Int32 = 3
  static let readStatus: Int32 = 14
}

/// What is wrong with the bytes of a file, before the file's name and the phase are known.
///
/// The same damage has another sentence and status while the file is being opened (everything up
/// to the first record) than after.
struct Damage: Error {
  var kind: CaptureError.Kind
  /// Detail in parentheses; empty if there is none.
  var detail: String

  static let cut = Damage(kind: .cut, detail: "")

  static func damaged(_ detail: String) -> Damage { Damage(kind: .damaged, detail: detail) }
  static func unsupported(_ detail: String) -> Damage {
    Damage(kind: .unsupported, detail: detail)
  }

  /// The error to throw.
  ///
  /// - Parameters:
  ///   - subject: `The file "x"` or `The standard input`.
  ///   - opening: no record has been looked for yet.
  func error(subject: String, opening: Bool) -> CaptureError {
    let status = opening ? CaptureError.openStatus : CaptureError.readStatus
    let sentence: String
    switch kind {
    case .cut:
      sentence =
        "appears to have been cut short in the middle of a packet"
        + (opening ? " or other data." : ".")
    case .damaged: sentence = "appears to be damaged or corrupt.\n(\(detail))"
    case .unsupported:
      sentence = "contains record data that Remora doesn't support.\n(\(detail))"
    case .unknownFormat: sentence = "isn't a capture file in a format Remora understands."
    case .decompression:
      sentence =
        "cannot be decompressed; it may be damaged or corrupt." + (opening ? "" : "\n")
        + "(\(detail))"
    default: sentence = "could not be read: \(detail)."
    }
    return CaptureError(kind: kind, message: subject + " " + sentence, exitStatus: status)
  }
}
