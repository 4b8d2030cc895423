/// A declared field, as a dissector holds it: 16 trivial bytes.
///
/// `Value` is what reading the field gives. The handle belongs to the registry that
/// loaded the protocol.
@frozen public struct Field<Value>: Sendable, BitwiseCopyable {
  public let id: FieldID
  /// Bytes on the wire; 0 where the length is given on reading.
  @usableFromInline let width: UInt8
  @usableFromInline let shift: UInt8
  @usableFromInline let type: FieldType
  @usableFromInline let mask: UInt64

  @usableFromInline init(id: FieldID, width: Int, mask: UInt64, type: FieldType) {
    self.id = id
    self.width = UInt8(truncatingIfNeeded: width)
    self.mask = mask == 0 ? .max : mask
    self.shift = mask == 0 ? 0 : UInt8(truncatingIfNeeded: mask.trailingZeroBitCount)
    self.type = type
  }

  /// The field's own bits of its container.
  @inlinable public func extract(_ raw: UInt64) -> UInt64 { (raw & mask) &>> UInt64(shift) }
}

/// A field without a value, or with children only.
public enum Label: Sendable {}
/// A run of bytes.
public enum Bytes: Sendable {}
/// A string in some encoding.
public enum Text: Sendable {}
/// An ASN.1 object identifier in BER form.
public enum OID: Sendable {}
/// A number of a frame in this capture, from 1.
@frozen public struct FrameNumber: Sendable, BitwiseCopyable, Equatable {
  public let number: UInt32
  @inlinable public init(_ number: UInt32) { self.number = number }
}

/// A remark about a packet that a reader should see: declared once, raised by `d.expert`.
@frozen public struct Expert: Sendable, BitwiseCopyable {
  public let id: FieldID
  @usableFromInline let severity: Severity
  @usableFromInline let group: ExpertGroup
  @usableFromInline let index: UInt16

  @usableFromInline init(id: FieldID, severity: Severity, group: ExpertGroup, index: UInt16) {
    self.id = id
    self.severity = severity
    self.group = group
    self.index = index
  }
}

/// How grave a remark is; the raw values are those of `_ws.expert.severity`.
@frozen public enum Severity: UInt32, Sendable, BitwiseCopyable {
  case comment = 0x0010_0000
  case chat = 0x0020_0000
  case note = 0x0040_0000
  case warning = 0x0060_0000
  case error = 0x0080_0000

  public var name: String {
    switch self {
    case .comment: "Comment"
    case .chat: "Chat"
    case .note: "Note"
    case .warning: "Warning"
    case .error: "Error"
    }
  }
}

/// What a remark is about; the raw values are those of `_ws.expert.group`.
@frozen public enum ExpertGroup: UInt32, Sendable, BitwiseCopyable {
  case checksum = 0x0100_0000
  case sequence = 0x0200_0000
  case response = 0x0300_0000
  case request = 0x0400_0000
  case undecoded = 0x0500_0000
  case reassemble = 0x0600_0000
  case malformed = 0x0700_0000
  case debug = 0x0800_0000
  case protocolRule = 0x0900_0000
  case security = 0x0a00_0000
  case comments = 0x0b00_0000
  case decryption = 0x0c00_0000
  case assumption = 0x0d00_0000
  case deprecated = 0x0e00_0000
  case receive = 0x0f00_0000
  case interface = 0x1000_0000

  public var name: String {
    switch self {
    case .checksum: "Checksum"
    case .sequence: "Sequence"
    case .response: "Response"
    case .request: "Request"
    case .undecoded: "Undecoded"
    case .reassemble: "Reassemble"
    case .malformed: "Malformed"
    case .debug: "Debug"
    case .protocolRule: "Protocol"
    case .security: "Security"
    case .comments: "Comment"
    case .decryption: "Decryption"
    case .assumption: "Assumption"
    case .deprecated: "Deprecated"
    case .receive: "Receive"
    case .interface: "Interface"
    }
  }
}
