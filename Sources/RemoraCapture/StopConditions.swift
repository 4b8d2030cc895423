/// When a capture ends: `-a` and `-c`.
public struct StopConditions: Sendable, Equatable {
  /// Seconds.
  public var duration: Double?
  /// Units of 1000 bytes.
  public var fileSize: Int?
  public var files: Int?
  public var packets: Int?

  public init() {}

  /// Takes over one argument of `-a`, such as `duration:60`.
  public mutating func set(_ argument: String) throws(CaptureError) {
    guard let (name, value) = split(argument) else { throw unknown("-a flag", argument) }
    switch name {
    case "duration": duration = try seconds(value, "autostop duration", ("-a flag", name))
    case "filesize": fileSize = try number(value, "autostop filesize", ("-a flag", name))
    case "files": files = try number(value, "autostop files", ("-a flag", name))
    case "packets": packets = try number(value, "packet write count", ("-a flag", name))
    default: throw unknown("-a flag", name)
    }
  }
}

/// When a capture goes on in another file, and how the files are named: `-b`.
public struct RingOptions: Sendable, Equatable {
  /// Seconds in one file.
  public var duration: Double?
  /// A new file at each multiple of so many seconds of the clock.
  public var interval: Int?
  /// Units of 1000 bytes.
  public var fileSize: Int?
  /// Packets in one file.
  public var packets: Int?
  /// Files kept; nil for all.
  public var files: Int?
  /// Where finished names are printed: `stdout`, `stderr`, or a file.
  public var printName: String?
  /// The time comes before the number in a name.
  public var timeFirst = false

  public init() {}

  /// Something says when the next file begins.
  public var hasTrigger: Bool {
    duration != nil || interval != nil || fileSize != nil || packets != nil
  }

  /// Takes over one argument of `-b`, such as `filesize:1000`.
  public mutating func set(_ argument: String) throws(CaptureError) {
    guard let (name, value) = split(argument) else { throw unknown("-b arg", argument) }
    let blame = ("-b arg", name)
    switch name {
    case "duration": duration = try seconds(value, "ring buffer duration", blame)
    case "interval": interval = try number(value, "ring buffer interval", blame)
    case "filesize": fileSize = try number(value, "ring buffer filesize", blame)
    case "packets": packets = try number(value, "ring buffer packet count", blame)
    case "files": files = try number(value, "number of ring buffer files", blame)
    case "printname": printName = value
    case "nametimenum":
      timeFirst = try number(value, "file name pattern (nametimenum)", blame) == 2
    default: throw unknown("-b arg", name)
    }
  }
}

/// What is before and after the first colon; nil if either is missing.
private func split(_ argument: String) -> (name: String, value: String)? {
  let parts = argument.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
  guard parts.count == 2, !parts[1].isEmpty else { return nil }
  return (String(parts[0]), String(parts[1]))
}

private func unknown(_ what: String, _ name: String) -> CaptureError {
  CaptureError(
    kind: .interface, message: "Invalid or unknown \(what) \"\(name)\"", exitStatus: 1)
}

/// The sentence about a value, and the one about the flag after it.
private func wrong(_ sentence: String, _ blame: (String, String)) -> CaptureError {
  let second = unknown(blame.0, blame.1).message
  return CaptureError(
    kind: .interface, message: sentence + "\n" + second, exitStatus: 1)
}

/// A whole number above zero.
private func number(
  _ text: String, _ what: String, _ blame: (String, String)
) throws(CaptureError) -> Int {
  guard let value = Int(text) else {
    let isNumber = text.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
    throw wrong(
      isNumber
        ? "The specified \(what) \"\(text)\" is too large (greater than \(Int32.max))"
        : "The specified \(what) \"\(text)\" isn't a decimal number", blame)
  }
  if value < 0 { throw wrong("The specified \(what) \"\(text)\" is a negative number", blame) }
  if value == 0 { throw wrong("The specified \(what) is zero", blame) }
  guard value <= Int(Int32.max) else {
    throw wrong(
      "The specified \(what) \"\(text)\" is too large (greater than \(Int32.max))", blame)
  }
  return value
}

/// Seconds, possibly with a fraction.
private func seconds(
  _ text: String, _ what: String, _ blame: (String, String)
) throws(CaptureError) -> Double {
  guard let value = Double(text), value.isFinite else {
    throw wrong("The specified \(what) \"\(text)\" isn't a floating point number", blame)
  }
  if value < 0 { throw wrong("The specified \(what) \"\(text)\" is a negative number", blame) }
  return value
}
