internal import RemoraCore

/// How values of a type are held and compared while a filter runs.
package enum Form: UInt8, Sendable, BitwiseCopyable {
  /// All integers, booleans and times.
  case whole
  case real
  /// An address with a prefix length, under which it is compared.
  case ipv4
  case ipv6
  /// Strings and bytes, by content.
  case bytes
  /// Protocols: by length, then content.
  case sized
}

extension FieldType {
  /// Nil for fields without a value.
  var form: Form? {
    switch self {
    case .none: nil
    case .protocolName: .sized
    case .ipv4: .ipv4
    case .ipv6: .ipv6
    case .float, .double, .ieee11073SFloat, .ieee11073Float: .real
    case _ where isWhole || self == .boolean || isTime: .whole
    default: .bytes
    }
  }

  var isTime: Bool { self == .absoluteTime || self == .relativeTime }
  var isFloating: Bool { self == .float || self == .double }
  var is11073: Bool { self == .ieee11073SFloat || self == .ieee11073Float }
  /// Integers; not booleans.
  var isWhole: Bool { isUnsigned || isSigned }
}

/// A literal after conversion to the type it is compared with.
package enum Constant: Sendable, Equatable {
  case whole(Whole)
  case real(Double)
  case ipv4(UInt32, prefix: UInt8)
  case ipv6([UInt8], prefix: UInt8)
  case bytes([UInt8])

  package var description: String {
    switch self {
    case .whole(let value): value.description
    case .real(let value): CFormat.general(value)
    case .ipv4(let bits, let prefix): "\(IPv4Address(bits: bits))/\(prefix)"
    case .ipv6(let bytes, let prefix): Self.hex(bytes) + "/\(prefix)"
    case .bytes(let bytes):
      bytes.allSatisfy { $0 >= 0x20 && $0 < 0x7f }
        ? "\"" + String(decoding: bytes, as: UTF8.self) + "\"" : Self.hex(bytes)
    }
  }

  private static func hex(_ bytes: [UInt8]) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined(separator: ":")
  }
}
