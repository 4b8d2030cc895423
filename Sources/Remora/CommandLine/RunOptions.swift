import RemoraReport

/// What a command line asks for, checked but not yet carried out.
public struct RunOptions: Sendable, Equatable {
  public enum Format: String, Sendable {
    case text, tabs, fields, json, jsonraw, ek, pdml, psml
  }
  public enum Mode: Sendable, Equatable { case run, help, version, listInterfaces, listLinkTypes }

  public var mode = Mode.run
  /// `-r`; `-` is the standard input.
  public var readFile: String?
  /// `-i`, in order.
  public var interfaces: [String] = []
  public var captureFilter: String?
  /// `-R`, applied in the first of two passes.
  public var readFilter: String?
  /// `-Y`, or the words at the end.
  public var displayFilter: String?
  public var words: [String] = []
  public var twoPasses = false
  public var selectedFrame: UInt32?
  /// `-c`: packets to read at most.
  public var count: Int?
  public var autostop: [String] = []
  public var ringBuffer: [String] = []
  public var snapLength: Int?
  public var bufferMegabytes: Int?
  public var promiscuous = true
  public var monitorMode = false
  public var linkType: String?
  public var captureComments: [String] = []

  public var format = Format.text
  public var formatIsGiven = false
  /// `-e`
  public var fields: [String] = []
  /// `-E key=value`
  public var fieldOptions: [String] = []
  /// `-V`, and `-O` with its protocols.
  public var details = false
  public var onlyProtocols: [String]?
  public var summary = false
  public var hex = false
  public var hexOptions: [String] = []
  public var separator: String?
  public var noDuplicateKeys = false
  /// `-j` and `-J`
  public var layers: [String]?
  public var topLayers: [String]?
  public var timeFormat = "r"
  public var secondsFormat = "s"
  public var flushes = false
  public var quiet = 0

  public var writeFile: String?
  public var writeFormat: String?

  public var numeric = false
  public var resolve: String?
  /// `-o name:value`
  public var preferences: [String] = []
  /// `-d table==key,protocol`
  public var decodeAs: [String] = []
  public var disabled: [String] = []
  public var statistics: [String] = []

  /// Whether packets are printed, as text or in another form.
  public var printsPackets: Bool {
    if quiet > 0 { return false }
    if writeFile != nil { return summary || details || hex || formatIsGiven }
    return true
  }

  public init() {}

  /// Reads a command line without the program's name.
  public init(arguments: [String]) throws(UsageError) {
    for token in try OptionScanner.scan(arguments) {
      switch token {
      case .word(let word): words.append(word)
      case .option(let name, nil): setFlag(name)
      case .option(let name, let value?): try set(name, value)
      }
    }
    try finish()
  }

  private mutating func setFlag(_ name: String) {
    switch name {
    case "2": twoPasses = true
    case "D": mode = .listInterfaces
    case "L": mode = .listLinkTypes
    case "h": mode = .help
    case "v": mode = .version
    case "I": monitorMode = true
    case "l": flushes = true
    case "n": numeric = true
    case "p": promiscuous = false
    case "P": summary = true
    case "q": quiet = max(quiet, 1)
    case "Q": break
    case "V": details = true
    case "x": hex = true
    case "no-duplicate-keys": noDuplicateKeys = true
    default: break
    }
  }

  private mutating func set(_ name: String, _ value: String) throws(UsageError) {
    switch name {
    case "r": readFile = value
    case "i": interfaces.append(value)
    case "f": captureFilter = value
    case "R": readFilter = value
    case "Y": displayFilter = value
    case "c": count = try Self.number(value, "packet count")
    case "a": autostop.append(value)
    case "b": ringBuffer.append(value)
    case "s": snapLength = try Self.number(value, "snapshot length", zero: true)
    case "B": bufferMegabytes = try Self.number(value, "buffer size")
    case "y": linkType = value
    case "T": try setFormat(value)
    case "e": fields.append(value)
    case "E": fieldOptions.append(value)
    case "O":
      details = true
      onlyProtocols = value.split(separator: ",").map { $0.trimmed }
    case "S": separator = value
    case "j": layers = value.split(whereSeparator: { $0 == " " || $0 == "," }).map(String.init)
    case "J": topLayers = value.split(whereSeparator: { $0 == " " || $0 == "," }).map(String.init)
    case "t": try setTimeFormat(value)
    case "u":
      guard value == "s" || value == "hms" else {
        throw UsageError(
          "Invalid seconds type \"\(value)\"; it must be one of:\n\t\"s\"   for seconds\n\t\"hms\" for hours, minutes and seconds"
        )
      }
      secondsFormat = value
    case "w": writeFile = value
    case "F": writeFormat = value
    case "N": resolve = value
    case "o": preferences.append(value)
    case "d": decodeAs.append(value)
    case "disable-protocol":
      disabled += value.split(separator: ",").map { $0.trimmed }
    case "z": statistics.append(value)
    case "hexdump":
      hex = true
      hexOptions.append(value)
    case "selected-frame":
      selectedFrame = UInt32(try Self.number(value, "selected frame"))
    case "capture-comment": captureComments.append(value)
    default: break
    }
  }

  private mutating func setFormat(_ value: String) throws(UsageError) {
    guard let format = Format(rawValue: value) else {
      throw UsageError("Invalid -T parameter \"\(value)\"; it must be one of:\n\(formatList)")
    }
    self.format = format
    formatIsGiven = true
  }

  private mutating func setTimeFormat(_ value: String) throws(UsageError) {
    let parts = value.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let kind = String(parts[0])
    let known = ["a", "ad", "adoy", "d", "dd", "e", "r", "u", "ud", "udoy"]
    if !known.contains(kind), !(kind.isEmpty && parts.count == 2) {
      throw UsageError(
        "Invalid time stamp type \"\(value)\"; it must be one of:\n\(timeFormatList)")
    }
    if parts.count == 2, !parts[1].isEmpty, Int(parts[1]).map({ $0 < 0 || $0 > 9 }) ?? true {
      throw UsageError("Invalid .N time stamp precision \"\(parts[1])\"; N must be 0-9 or blank")
    }
    timeFormat = kind.isEmpty ? "r" + value : value
  }

  private mutating func finish() throws(UsageError) {
    guard mode == .run else { return }
    var layout = FieldsOptions()
    for option in fieldOptions where !layout.set(option) {
      let name = option.split(separator: "=", maxSplits: 1).first.map(String.init) ?? option
      throw UsageError(
        "\"\(name)\" is not a valid field output option=value pair.\n\(fieldOptionList)")
    }
    if !words.isEmpty {
      if readFile != nil {
        if displayFilter != nil {
          throw UsageError(
            "Display filters were specified both with \"-Y\" and with additional command-line arguments."
          )
        }
        displayFilter = words.joined(separator: " ")
      } else {
        if captureFilter != nil {
          throw UsageError(
            "Capture filters were specified both with \"-f\" and with additional command-line arguments."
          )
        }
        captureFilter = words.joined(separator: " ")
      }
    }
    if readFilter != nil, !twoPasses {
      throw UsageError("-R without -2 is deprecated. For single-pass filtering use -Y.")
    }
    if format == .fields, fields.isEmpty {
      throw UsageError("\"-Tfields\" was specified, but no fields were specified with \"-e\".")
    }
    if !fields.isEmpty, ![.fields, .json, .ek, .pdml].contains(format) {
      throw UsageError(
        "Output fields were specified with \"-e\", but \"-Tek, -Tfields, -Tjson or -Tpdml\" was not specified."
      )
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
          ? "The specified \(what) is too large (greater than 2147483647)"
          : "The specified \(what) \"\(text)\" isn't a decimal number")
    }
    if value < 0 { throw UsageError("The specified \(what) is negative") }
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

private let fieldOptionList = """
  The available options for field output "E" are:
  bom=y|n         begin with the UTF-8 byte order mark (default: n)
  header=y|n      begin with a line of the fields' names (default: n)
  separator=/t|/s|<character>   between fields: tab, blank or a character (default: /t)
  occurrence=f|l|a   of a field's values the first, the last or all (default: a)
  aggregator=,|/s|<character>   between a field's values (default: ,)
  quote=d|s|n     around values: double quotes, single quotes or none (default: n)
  escape=y|n      control characters and backslashes as in C (default: y)
  """

private let timeFormatList = """
  \t"a"    for absolute
  \t"ad"   for absolute with YYYY-MM-DD date
  \t"adoy" for absolute with YYYY/DOY date
  \t"d"    for delta
  \t"dd"   for delta displayed
  \t"e"    for epoch
  \t"r"    for relative
  \t"u"    for absolute UTC
  \t"ud"   for absolute UTC with YYYY-MM-DD date
  \t"udoy" for absolute UTC with YYYY/DOY date
  """

private let formatList = """
  \t"fields"  The values of the fields named with -e, in the form that -E gives.
  \t"pdml"    Packet Details Markup Language: the packet's whole tree as XML.
  \t"psml"    Packet Summary Markup Language: the summary lines as XML.
  \t"json"    The packet's tree as JSON.
  \t"jsonraw" The packet's bytes as JSON.
  \t"ek"      JSON in lines, as Elasticsearch's bulk import takes it.
  \t"text"    Text: a line for each packet, or its tree with -V. The default.
  \t"tabs"    Like text, with a tab between the columns.
  """
