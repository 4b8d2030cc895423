/// One record of a capture, as read.
///
/// A trivial value: `bytes` and the options point into the reader's memory and are valid until the
/// next call of `CaptureReader.next`.
public struct Record {
  /// What a record is.
  public enum Kind: UInt8, Sendable {
    /// A packet of a network interface.
    case packet
    /// An entry of the systemd journal (pcapng block 9): text, no link type.
    case journal
    /// A system call event (pcapng blocks 0x204, 0x208, 0x216 …).
    case systemCall
    /// A custom block of pcapng.
    case custom
  }

  /// Which optional facts the file states about a packet.
  public struct Options: OptionSet, Sendable {
    public var rawValue: UInt16
    public init(rawValue: UInt16) { self.rawValue = rawValue }
    public static let comments = Options(rawValue: 1 << 0)
    public static let flags = Options(rawValue: 1 << 1)
    public static let hashes = Options(rawValue: 1 << 2)
    public static let dropCount = Options(rawValue: 1 << 3)
    public static let packetID = Options(rawValue: 1 << 4)
    public static let queue = Options(rawValue: 1 << 5)
    public static let verdicts = Options(rawValue: 1 << 6)
    public static let processThread = Options(rawValue: 1 << 7)
    public static let custom = Options(rawValue: 1 << 8)
  }

  /// The captured bytes.
  public var bytes: UnsafeRawBufferPointer
  /// Bytes on the wire. Not trusted: it may be smaller than `bytes.count`; at most 2^31 - 1.
  public var originalLength: Int
  /// Time since 1970-01-01 UTC; meaningless unless `hasTime`.
  public var seconds: Int64
  /// Nanoseconds as the file has them: damaged files may carry values outside 0 ..< 10^9.
  public var nanoseconds: Int32
  /// LINKTYPE_ value (tcpdump.org/linktypes), or -1 for a record that is no packet.
  public var linkType: Int32
  /// Index into the reader's `interfaces`, over all sections; -1 when the file names none (pcap).
  public var interfaceIndex: Int32
  /// The interface's number within its section, as the file numbers it; -1 if none.
  public var interfaceID: Int32
  /// Section, counted from 1; 0 for pcap, which has none.
  public var sectionNumber: Int32
  /// Where the record begins in the (decompressed) file, in bytes.
  public var fileOffset: Int64
  public var kind: Kind
  public var hasTime: Bool
  /// Digits after the point that the file's timestamps have, 0 ... 9.
  public var timePrecision: UInt8
  /// Bytes of frame check sequence at the end of the packet; -1 if the file does not say.
  public var fcsLength: Int8
  /// Bytes of `pseudoHeader`, which are in front of `bytes`.
  public internal(set) var pseudoHeaderLength: UInt8
  /// Facts present in the options.
  public var present: Options
  /// EPB flags word (draft-ietf-opsawg-pcapng section 4.3.1), if `present` has `.flags`.
  public var flags: UInt32
  /// Queue, if `present` has `.queue`.
  public var queue: UInt32
  /// Packets lost between this and the one before, if `present` has `.dropCount`.
  public var dropCount: UInt64
  /// Identity over several interfaces, if `present` has `.packetID`.
  public var packetID: UInt64
  /// Enterprise number of a custom block; 0 otherwise.
  public var enterprise: UInt32
  /// Block type of pcapng; 0 for pcap.
  public var blockType: UInt32
  /// The options as in the file, for lazy reading.
  var optionBytes: UnsafeRawBufferPointer
  /// The options are in the other byte order than this machine's.
  var swapped: Bool

  /// An empty record to hand to `CaptureReader.next`.
  public init() {
    self.init(bytes: UnsafeRawBufferPointer(start: nil, count: 0), originalLength: 0)
  }

  /// A packet for `CaptureWriter`.
  ///
  /// - Parameters:
  ///   - bytes: the captured bytes.
  ///   - originalLength: bytes on the wire.
  public init(bytes: UnsafeRawBufferPointer, originalLength: Int) {
    self.bytes = bytes
    self.originalLength = originalLength
    seconds = 0
    nanoseconds = 0
    linkType = -1
    interfaceIndex = -1
    interfaceID = -1
    sectionNumber = 0
    fileOffset = 0
    kind = .packet
    hasTime = false
    timePrecision = 6
    fcsLength = -1
    pseudoHeaderLength = 0
    present = []
    flags = 0
    queue = 0
    dropCount = 0
    packetID = 0
    enterprise = 0
    blockType = 0
    optionBytes = UnsafeRawBufferPointer(start: nil, count: 0)
    swapped = false
  }
}
