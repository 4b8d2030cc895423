public import RemoraCapture
public import RemoraReport

/// What a command line asks for, checked but not yet carried out.
public struct RunOptions: Sendable, Equatable {
  public enum Format: String, Sendable {
    case text, tabs, fields, json, jsonraw, ek, pdml, psml
  }
  public enum Mode: Sendable, Equatable {
    case run, help, version, listInterfaces, listLinkTypes, listTimeStampTypes, glossary
    /// `--hexdump help`, `-z help`
    case hexHelp, statisticsHelp
  }

  public var mode = Mode.run
  /// `-r`; `-` is the standard input.
  public var readFile: String?
  /// How to capture on each interface, in the order of `-i`.
  public var captures: [CaptureChoice] = []
  /// For interfaces that no option of their own speaks of.
  public var captureDefaults = CaptureChoice()
  /// `-R`, applied in the first of two passes.
  public var readFilter: String?
  /// `-Y`, or the words at the end.
  public var displayFilter: String?
  public var words: [String] = []
  /// `--filter-file`: a display filter that is kept in a file.
  public var filterFile: String?
  /// `--set NAME=FILE`
  public var setFiles: [String] = []
  /// `--lint`: remarks about the display filter, as `remora check` makes.
  public var lints = false
  /// `--strict`: filters without the quirks of Wireshark 4.6.
  public var isStrict = false
  public var twoPasses = false
  public var selectedFrame: UInt32?
  /// `-c`: packets to read at most.
  public var count: Int?
  /// `-a`
  public var stop = StopConditions()
  /// `-b`; nil for one file.
  public var ring: RingOptions?
  public var captureComments: [String] = []
  /// `-G`: which table to print.
  public var glossary: String?

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
  /// `--hexdump`
  public var hexFrameOnly = false
  public var hexCharacters = TextReport.HexCharacters.plain
  public var hexTime = false
  public var separator: String?
  public var noDuplicateKeys = false
  /// `-j` and `-J`: the names of layers to print, and whether all below them is printed too.
  public var layers: [String: Bool]?
  public var timeFormat = TimeFormat.relative
  /// Digits after the point, 0 ... 9; nil for as many as the capture has.
  public var timeDigits: Int?
  public var secondsFormat = "s"
  public var flushes = false
  public var isQuiet = false

  public var writeFile: String?
  /// `-F`
  public var writeFormat = CaptureWriter.Format.pcapng

  public var numeric = false
  public var resolve: String?
  /// `-o name:value`
  public var preferences: [String] = []
  /// `-d table==key,protocol`
  public var decodeAs: [String] = []
  public var disabled: [String] = []
  /// `--enable-protocol`
  public var enabled: [String] = []
  /// `--compress`
  public var compression = "none"
  /// `--only-protocols`, and `--disable-all-protocols` with what is enabled again.
  public var enabledOnly: [String]?
  public var statistics: [String] = []

  /// Whether packets are printed, as text or in another form.
  public var printsPackets: Bool {
    if !isQuiet, writeFile == nil { return true }
    return summary || details || hex || formatIsGiven
  }

  /// Packets come from interfaces or pipes, not from a file.
  public var isLive: Bool { readFile == nil }

  public init() {}

  /// Reads a command line without the program's name.
  public init(arguments: [String]) throws(UsageError) {
    for token in try OptionScanner.scan(arguments) {
      switch token {
      case .word(let word): words.append(word)
      case .option(let name, nil): try setFlag(name)
      case .option(let name, let value?): try set(name, value)
      }
    }
    try finish()
  }

  /// The interface that options speak of now: the last one named, or all.
  var capture: CaptureChoice {
    get { captures.last ?? captureDefaults }
    set {
      if captures.isEmpty {
        captureDefaults = newValue
      } else {
        captures[captures.count - 1] = newValue
      }
    }
  }
}
