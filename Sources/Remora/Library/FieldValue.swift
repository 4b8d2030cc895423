public import RemoraCore

/// The value of an item, with its type.
public enum FieldValue: Sendable, Equatable {
  /// A heading or a protocol: an item without a value.
  case none
  case bool(Bool)
  /// Any unsigned integer; also the number of another frame.
  case unsigned(UInt64)
  case signed(Int64)
  case double(Double)
  case text(String)
  /// Byte strings, and what has no type of its own here (object identifiers as in BER).
  case bytes([UInt8])
  case ipv4(IPv4Address)
  case ipv6(IPv6Address)
  case ether(MACAddress)
  case eui64(EUI64)
  case guid(GUID)
  case time(AbsoluteTime)
  case duration(RelativeTime)

  /// The number, if it is one that fits.
  public var unsigned: UInt64? {
    switch self {
    case .unsigned(let number): number
    case .signed(let number): UInt64(exactly: number)
    case .bool(let flag): flag ? 1 : 0
    default: nil
    }
  }

  /// The number, if it is one that fits.
  public var integer: Int? {
    switch self {
    case .unsigned(let number): Int(exactly: number)
    case .signed(let number): Int(exactly: number)
    default: nil
    }
  }

  /// Whether a flag is set.
  public var flag: Bool? {
    if case .bool(let flag) = self { flag } else { nil }
  }

  /// The text, if it is one.
  public var text: String? {
    if case .text(let text) = self { text } else { nil }
  }

  /// - Parameter node: of this tree.
  public init(_ tree: borrowing Tree, _ node: Node) {
    guard let type = tree.registry.spec(node.field)?.type else {
      self = .none
      return
    }
    let bits = node.value
    switch type {
    case .none, .protocolName: self = .none
    case .boolean: self = .bool(bits != 0)
    case .char, .framenum, .ipxnet, .uint8, .uint16, .uint24, .uint32, .uint40, .uint48, .uint56,
      .uint64:
      self = .unsigned(bits)
    case .int8, .int16, .int24, .int32, .int40, .int48, .int56, .int64:
      self = .signed(Int64(bitPattern: bits))
    case .float, .double, .ieee11073Float, .ieee11073SFloat:
      self = .double(Double(bitPattern: bits))
    case .absoluteTime: self = .time(AbsoluteTime(packed: bits))
    case .relativeTime: self = .duration(RelativeTime(nanoseconds: Int64(bitPattern: bits)))
    case .ipv4: self = .ipv4(IPv4Address(bits: UInt32(truncatingIfNeeded: bits)))
    case .ether: self = .ether(MACAddress(bits: bits))
    case .eui64: self = .eui64(EUI64(bits: bits))
    case .ipv6, .guid:
      let (high, low) = Self.halves(tree, node)
      self =
        type == .ipv6
        ? .ipv6(IPv6Address(high: high, low: low)) : .guid(GUID(high: high, low: low))
    default:
      self =
        type.isString
        ? .text(tree.withValue(node) { String(decoding: $0, as: UTF8.self) })
        : .bytes(tree.withValue(node) { Array($0) })
    }
  }

  /// Two big-endian numbers; what is missing at the end counts as zero.
  private static func halves(_ tree: borrowing Tree, _ node: Node) -> (UInt64, UInt64) {
    tree.withValue(node) { bytes in
      var halves: (UInt64, UInt64) = (0, 0)
      for index in 0..<16 {
        let byte = index < bytes.count ? UInt64(bytes[index]) : 0
        if index < 8 { halves.0 = halves.0 << 8 | byte } else { halves.1 = halves.1 << 8 | byte }
      }
      return halves
    }
  }
}

extension FieldValue: CustomStringConvertible {
  /// The plain value. How a protocol wants it shown is in an item's ``PacketItem/text``.
  public var description: String {
    switch self {
    case .none: ""
    case .bool(let flag): flag ? "true" : "false"
    case .unsigned(let number): String(number)
    case .signed(let number): String(number)
    case .double(let number): String(number)
    case .text(let text): text
    case .bytes(let bytes): Self.hex(bytes)
    case .ipv4(let address): address.description
    case .ipv6(let address): address.description
    case .ether(let address): address.description
    case .eui64(let address): String(address.bits, radix: 16)
    case .guid(let guid): String(guid.high, radix: 16) + String(guid.low, radix: 16)
    case .time(let time): Self.decimal(time.seconds, time.nanoseconds)
    case .duration(let span):
      (span.nanoseconds < 0 ? "-" : "")
        + Self.decimal(
          Int64(truncatingIfNeeded: span.nanoseconds.magnitude / 1_000_000_000),
          Int32(truncatingIfNeeded: span.nanoseconds.magnitude % 1_000_000_000))
    }
  }

  private static func hex(_ bytes: [UInt8]) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  private static func decimal(_ seconds: Int64, _ nanoseconds: Int32) -> String {
    let digits = String(nanoseconds)
    return "\(seconds)." + String(repeating: "0", count: max(0, 9 - digits.utf8.count)) + digits
  }
}
