/// A network interface on which packets were captured, as the file describes it.
///
/// Draft-ietf-opsawg-pcapng section 4.2. A pcap file has one without any text.
public struct Interface: Sendable, Equatable {
  /// LINKTYPE_ value.
  public var linkType: Int32
  /// Largest number of bytes kept of a packet; 0 means no limit.
  public var snapLength: UInt32
  public var name: String?
  public var description: String?
  /// Capture filter text.
  public var filter: String?
  /// Capture filter as BPF instructions, eight bytes each.
  public var filterCode: [UInt8]?
  public var operatingSystem: String?
  public var hardware: String?
  public var comments: [String] = []
  public var ipv4Addresses: [[UInt8]] = []
  public var ipv6Addresses: [[UInt8]] = []
  public var macAddress: [UInt8]?
  public var euiAddress: [UInt8]?
  /// Bits per second.
  public var speed: UInt64?
  public var transmitSpeed: UInt64?
  public var receiveSpeed: UInt64?
  /// The raw `if_tsresol` byte: a power of ten, or of two with the top bit set. 6 if absent.
  public var timeResolution: UInt8 = 6
  /// Seconds to add to each timestamp.
  public var timeOffset: Int64 = 0
  /// Bytes of frame check sequence; nil if not stated.
  public var fcsLength: UInt8?
  /// Section, counted from 1; 0 for pcap.
  public var section: Int32
  /// Number within the section, from 0.
  public var numberInSection: Int32
  /// Options with a code unknown here or custom, kept for writing.
  public var otherOptions: [CaptureOption] = []
  /// Statistics of the last statistics block for this interface.
  public var statistics: InterfaceStatistics?

  public init(
    linkType: Int32, snapLength: UInt32 = 0, section: Int32 = 1, numberInSection: Int32 = 0
  ) {
    self.linkType = linkType
    self.snapLength = snapLength
    self.section = section
    self.numberInSection = numberInSection
  }

  /// Drops all that may be of any length.
  mutating func forgetText() {
    name = nil
    description = nil
    filter = nil
    filterCode = nil
    operatingSystem = nil
    hardware = nil
    comments = []
    ipv4Addresses = []
    ipv6Addresses = []
    otherOptions = []
  }

  /// Digits after the point in timestamps of this interface, 0 ... 9.
  public var timePrecision: UInt8 {
    let digits =
      timeResolution & 0x80 == 0
      ? Int(timeResolution) : Int(timeResolution & 0x7f) * 30103 / 100_000
    return UInt8(truncatingIfNeeded: min(digits, 9))
  }
}

/// An option kept as it was in the file, in the file's byte order.
public struct CaptureOption: Sendable, Equatable {
  public var code: UInt16
  public var value: [UInt8]
  public init(code: UInt16, value: [UInt8]) {
    self.code = code
    self.value = value
  }
}

/// Counters of an interface (pcapng interface statistics block).
public struct InterfaceStatistics: Sendable, Equatable {
  /// Packets the interface received.
  public var received: UInt64?
  /// Packets the interface dropped.
  public var dropped: UInt64?
  /// Packets the filter let through.
  public var accepted: UInt64?
  /// Packets the operating system dropped.
  public var droppedBySystem: UInt64?
  public var delivered: UInt64?
  /// Raw timestamps in the interface's resolution.
  public var timestamp: UInt64 = 0
  public var start: UInt64?
  public var end: UInt64?
  public var comments: [String] = []
  public init() {}
}

/// A section header of pcapng.
public struct Section: Sendable, Equatable {
  public var hardware: String?
  public var operatingSystem: String?
  public var application: String?
  public var comments: [String] = []
  /// Index of the section's first interface in the reader's `interfaces`.
  public var firstInterface = 0
  public var isBigEndian = false
  public var otherOptions: [CaptureOption] = []

  public init(
    hardware: String? = nil, operatingSystem: String? = nil, application: String? = nil
  ) {
    self.hardware = hardware
    self.operatingSystem = operatingSystem
    self.application = application
  }
}

/// A name for addresses, from a name resolution block.
public struct NameResolution: Sendable, Equatable {
  /// 4 or 16 bytes for IP, 6 or 8 for EUI-48 and EUI-64.
  public var address: [UInt8]
  public var names: [String]
  public init(address: [UInt8], names: [String]) {
    self.address = address
    self.names = names
  }
}

/// Secrets for decryption, from a decryption secrets block.
public struct Secrets: Sendable, Equatable {
  /// 0x544c534b TLS key log, 0x57474b4c WireGuard key log, 0x5a4e574b, 0x5a415053 ZigBee …
  public var type: UInt32
  public var data: [UInt8]
  public init(type: UInt32, data: [UInt8]) {
    self.type = type
    self.data = data
  }
}
