import RemoraCapture
import RemoraReport

/// Takes over one option after the other.
extension RunOptions {
  mutating func setFlag(_ name: String) throws(UsageError) {
    switch name {
    case "2": twoPasses = true
    case "D": mode = .listInterfaces
    case "L": mode = .listLinkTypes
    case "list-time-stamp-types": mode = .listTimeStampTypes
    case "h": mode = .help
    case "v": mode = .version
    case "I": capture.isMonitor = true
    case "p": capture.isPromiscuous = false
    case "l": flushes = true
    case "n": numeric = true
    case "lint": lints = true
    case "strict": isStrict = true
    case "P": summary = true
    case "q", "Q": isQuiet = true
    case "V": details = true
    case "x": hex = true
    case "no-duplicate-keys": noDuplicateKeys = true
    case "disable-all-protocols": enabledOnly = enabledOnly ?? []
    default: break
    }
  }

  mutating func set(_ name: String, _ value: String) throws(UsageError) {
    switch name {
    case "i", "f", "s", "B", "y": return try setCapture(name, value)
    case "T", "E", "e", "O", "S", "j", "J", "t", "u", "hexdump":
      return try setOutput(name, value)
    case "r": readFile = value
    case "R": readFilter = value
    case "Y": displayFilter = value
    case "c": count = try Self.number(value, "packet count")
    case "a": try Self.usage { () throws(CaptureError) in try stop.set(value) }
    case "b":
      var options = ring ?? RingOptions()
      try Self.usage { () throws(CaptureError) in try options.set(value) }
      ring = options
    case "w": writeFile = value
    case "F": writeFormat = try Self.fileFormat(value)
    case "N": resolve = value
    case "o": preferences.append(value)
    case "d": decodeAs.append(value)
    case "disable-protocol": disabled += Self.list(value)
    case "enable-protocol":
      enabled += Self.list(value)
      if enabledOnly != nil { enabledOnly? += Self.list(value) }
    case "only-protocols": enabledOnly = (enabledOnly ?? []) + Self.list(value)
    case "z":
      if value == "help" { mode = .statisticsHelp } else { statistics.append(value) }
    case "G":
      glossary = value
      mode = .glossary
    case "selected-frame":
      guard let number = UInt32(value) else {
        throw UsageError("\"\(value)\" is not a valid frame number")
      }
      selectedFrame = number == 0 ? nil : number
    case "filter-file": filterFile = value
    case "set": setFiles.append(value)
    case "capture-comment": captureComments.append(value)
    default: try setRare(name, value)
    }
  }

  private mutating func setCapture(_ name: String, _ value: String) throws(UsageError) {
    switch name {
    case "i":
      var choice = captureDefaults
      choice.interface = value
      captures.append(choice)
    case "f":
      if capture.filter != nil, captures.isEmpty { throw UsageError("More than one -f argument") }
      capture.filter = value
    case "s": capture.snapLength = try Self.number(value, "snapshot length", zero: true)
    case "B": capture.bufferMegabytes = try Self.number(value, "buffer size")
    default:
      guard let type = LiveCapture.linkTypeValue(named: value) else {
        throw UsageError("The specified data link type \"\(value)\" isn't valid")
      }
      capture.linkTypeName = value
      capture.linkType = type
    }
  }

  private mutating func setOutput(_ name: String, _ value: String) throws(UsageError) {
    switch name {
    case "T": try setFormat(value)
    case "e": fields.append(value)
    case "E": fieldOptions.append(value)
    case "O":
      details = true
      onlyProtocols = Self.list(value)
    case "S": separator = value
    case "j": try setLayers(value, withChildren: false)
    case "J": try setLayers(value, withChildren: true)
    case "t": try setTimeFormat(value)
    case "u":
      guard value == "s" || value == "hms" else {
        throw UsageError("Invalid seconds type \"\(value)\"; it must be one of:\n\(secondsList)")
      }
      secondsFormat = value
    default: try setHex(value)
    }
  }

  /// Options with no effect here, whose values are nevertheless checked.
  private mutating func setRare(_ name: String, _ value: String) throws(UsageError) {
    switch name {
    case "C":
      guard value == "Default" || value.isEmpty else {
        throw UsageError("Configuration Profile \"\(value)\" does not exist")
      }
    case "X":
      if value.hasPrefix("read_format:") {
        throw UsageError(
          "The format of a file is found out by itself; -X read_format is not built.")
      }
    case "M": _ = try Self.number(value, "epan reset count")
    case "H": throw UsageError("Names of hosts are not built yet, so not -H.")
    case "K": Console.complain("Decryption is not built yet: -K has no effect.")
    case "U": throw UsageError("Exporting PDUs is not built yet, so not -U.")
    case "export-objects":
      guard value.contains(",") else {
        throw UsageError("\"--export-objects\" are specified as: <protocol>,<destdir>")
      }
      throw UsageError("Exporting objects is not built yet.")
    case "export-tls-session-keys":
      Console.complain("Decryption is not built yet: there are no session keys to export.")
    case "compress": compression = value
    case "log-level":
      let levels = ["noisy", "debug", "info", "message", "warning", "error", "critical"]
      guard levels.contains(value) else { throw UsageError("Invalid log level \"\(value)\".") }
    case "enable-heuristic", "disable-heuristic":
      throw UsageError("Switching single heuristics is not built yet.")
    default: break
    }
  }

  private mutating func setFormat(_ value: String) throws(UsageError) {
    guard let format = Format(rawValue: value) else {
      throw UsageError("Invalid -T parameter \"\(value)\"; it must be one of:\n\(formatList)")
    }
    if formatIsGiven { throw UsageError("Multiple -T parameters are unsupported") }
    self.format = format
    formatIsGiven = true
  }

  private mutating func setLayers(_ value: String, withChildren: Bool) throws(UsageError) {
    let names = value.split(whereSeparator: { $0 == " " || $0 == "," }).map(String.init)
    for name in names {
      if let old = layers?[name], old != withChildren {
        Console.complain(
          "\(name) was already specified with different filter flags. "
            + "Overwriting previous protocol filter.")
      }
      layers = layers ?? [:]
      layers?[name] = withChildren
    }
  }

  private mutating func setTimeFormat(_ value: String) throws(UsageError) {
    let parts = value.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let kind = parts.first.map(String.init) ?? ""
    if let format = TimeFormat(rawValue: kind) {
      timeFormat = format
    } else if !kind.isEmpty || parts.count < 2 {
      throw UsageError(
        "Invalid time stamp type \"\(value)\"; it must be one of:\n\(timeFormatList)")
    }
    guard parts.count == 2 else { return timeDigits = nil }
    if parts[1].isEmpty { return timeDigits = nil }
    guard let digits = Int(parts[1]), (0...9).contains(digits) else {
      throw UsageError(
        "Invalid .N time stamp precision \"\(parts[1])\"; "
          + "N must be a value between 0 and 9 or absent")
    }
    timeDigits = digits
  }

  private mutating func setHex(_ value: String) throws(UsageError) {
    switch value {
    case "all": hexFrameOnly = false
    case "frames": hexFrameOnly = true
    case "ascii": hexCharacters = .plain
    case "delimit": hexCharacters = .delimited
    case "noascii": hexCharacters = .none
    case "time": hexTime = true
    case "notime": hexTime = false
    case "help": return mode = .hexHelp
    default:
      throw UsageError(
        "\"\(value)\" is an invalid value for --hexdump <hexoption>\n"
          + "For valid <hexoption> values enter: remora --hexdump help")
    }
    hex = true
  }

  // MARK: Values

  private static func list(_ text: String) -> [String] {
    text.split(separator: ",").map { $0.trimmed }
  }

  private static func fileFormat(_ text: String) throws(UsageError) -> CaptureWriter.Format {
    if let format = CaptureWriter.Format(rawValue: text) { return format }
    let list = CaptureWriter.Format.allCases.map { "    \($0.rawValue) - \($0.title)" }
    throw UsageError(
      "\"\(text)\" isn't a valid capture file type\n"
        + "remora: The available capture file types for the \"-F\" flag are:\n"
        + list.joined(separator: "\n"))
  }

  private static func usage(
    _ body: () throws(CaptureError) -> Void
  ) throws(UsageError) {
    do throws(CaptureError) { try body() } catch {
      // Sentences of two lines stand behind the program's name each.
      let lines = error.message.split(separator: "\n")
      throw UsageError(lines.joined(separator: "\nremora: "))
    }
  }

  /// A decimal number above zero, with tshark's sentences for everything else.
  private static func number(
    _ text: String, _ what: String, zero: Bool = false
  ) throws(UsageError) -> Int {
    guard let value = Int(text), value <= Int(Int32.max) else {
      let isNumber = !text.isEmpty && text.utf8.allSatisfy { $0 >= 48 && $0 <= 57 }
      throw UsageError(
        isNumber
          ? "The specified \(what) \"\(text)\" is too large (greater than 2147483647)"
          : "The specified \(what) \"\(text)\" isn't a decimal number")
    }
    if value < 0 { throw UsageError("The specified \(what) \"\(text)\" is a negative number") }
    if value == 0, !zero { throw UsageError("The specified \(what) is zero") }
    return value
  }
}

extension Substring {
  var trimmed: String {
    var text = self
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
