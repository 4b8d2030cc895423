/// What kind of value a field holds. The cases, their names and their order are
/// those users know from `-G ftypes`.
@frozen public enum FieldType: UInt8, Sendable, BitwiseCopyable, CaseIterable {
  case none, protocolName, boolean, char
  case uint8, uint16, uint24, uint32, uint40, uint48, uint56, uint64
  case int8, int16, int24, int32, int40, int48, int56, int64
  case ieee11073SFloat, ieee11073Float, float, double
  case absoluteTime, relativeTime
  case string, stringz, uintString, ether, bytes, uintBytes
  case ipv4, ipv6, ipxnet, framenum, guid, oid, eui64, ax25, vines, relativeOID, systemID
  case stringzPad, fcwwn, stringzTrunc

  /// The name in tables and messages, `FT_UINT8`.
  public var name: String {
    switch self {
    case .none: "FT_NONE"
    case .protocolName: "FT_PROTOCOL"
    case .boolean: "FT_BOOLEAN"
    case .char: "FT_CHAR"
    case .uint8: "FT_UINT8"
    case .uint16: "FT_UINT16"
    case .uint24: "FT_UINT24"
    case .uint32: "FT_UINT32"
    case .uint40: "FT_UINT40"
    case .uint48: "FT_UINT48"
    case .uint56: "FT_UINT56"
    case .uint64: "FT_UINT64"
    case .int8: "FT_INT8"
    case .int16: "FT_INT16"
    case .int24: "FT_INT24"
    case .int32: "FT_INT32"
    case .int40: "FT_INT40"
    case .int48: "FT_INT48"
    case .int56: "FT_INT56"
    case .int64: "FT_INT64"
    case .ieee11073SFloat: "FT_IEEE_11073_SFLOAT"
    case .ieee11073Float: "FT_IEEE_11073_FLOAT"
    case .float: "FT_FLOAT"
    case .double: "FT_DOUBLE"
    case .absoluteTime: "FT_ABSOLUTE_TIME"
    case .relativeTime: "FT_RELATIVE_TIME"
    case .string: "FT_STRING"
    case .stringz: "FT_STRINGZ"
    case .uintString: "FT_UINT_STRING"
    case .ether: "FT_ETHER"
    case .bytes: "FT_BYTES"
    case .uintBytes: "FT_UINT_BYTES"
    case .ipv4: "FT_IPv4"
    case .ipv6: "FT_IPv6"
    case .ipxnet: "FT_IPXNET"
    case .framenum: "FT_FRAMENUM"
    case .guid: "FT_GUID"
    case .oid: "FT_OID"
    case .eui64: "FT_EUI64"
    case .ax25: "FT_AX25"
    case .vines: "FT_VINES"
    case .relativeOID: "FT_REL_OID"
    case .systemID: "FT_SYSTEM_ID"
    case .stringzPad: "FT_STRINGZPAD"
    case .fcwwn: "FT_FCWWN"
    case .stringzTrunc: "FT_STRINGZTRUNC"
    }
  }

  /// The name in sentences, `Unsigned integer (8 bits)`.
  public var prettyName: String {
    switch self {
    case .none: "Label"
    case .protocolName: "Protocol"
    case .boolean: "Boolean"
    case .char: "Character (8 bits)"
    case .uint8, .uint16, .uint24, .uint32, .uint40, .uint48, .uint56, .uint64:
      "Unsigned integer (\(bits) bits)"
    case .int8, .int16, .int24, .int32, .int40, .int48, .int56, .int64:
      "Signed integer (\(bits) bits)"
    case .ieee11073SFloat: "IEEE-11073 floating point (16-bit)"
    case .ieee11073Float: "IEEE-11073 Floating point (32-bit)"
    case .float: "Floating point (single-precision)"
    case .double: "Floating point (double-precision)"
    case .absoluteTime: "Date and time"
    case .relativeTime: "Time offset"
    case .string, .stringz, .uintString, .stringzPad, .stringzTrunc: "Character string"
    case .ether: "Ethernet or other MAC address"
    case .bytes, .uintBytes: "Byte sequence"
    case .ipv4: "IPv4 address"
    case .ipv6: "IPv6 address"
    case .ipxnet: "IPX network number"
    case .framenum: "Frame number"
    case .guid: "Globally Unique Identifier"
    case .oid: "ASN.1 object identifier"
    case .eui64: "EUI64 address"
    case .ax25: "AX.25 address"
    case .vines: "VINES address"
    case .relativeOID: "ASN.1 relative object identifier"
    case .systemID: "OSI System-ID"
    case .fcwwn: "Fibre Channel WWN"
    }
  }

  /// Width of an integer type in bits; 0 for every other type.
  public var bits: Int {
    switch self {
    case .char, .uint8, .int8: 8
    case .uint16, .int16: 16
    case .uint24, .int24: 24
    case .uint32, .int32, .framenum, .ipxnet: 32
    case .uint40, .int40: 40
    case .uint48, .int48: 48
    case .uint56, .int56: 56
    case .uint64, .int64: 64
    default: 0
    }
  }

  public var isSigned: Bool {
    rawValue >= FieldType.int8.rawValue && rawValue <= FieldType.int64.rawValue
  }

  public var isUnsigned: Bool {
    rawValue >= FieldType.char.rawValue && rawValue <= FieldType.uint64.rawValue
      || self == .framenum || self == .ipxnet
  }

  public var isString: Bool {
    switch self {
    case .string, .stringz, .uintString, .stringzPad, .stringzTrunc, .ax25: true
    default: false
    }
  }

  /// Values of this type are kept in the node itself; all others are byte ranges.
  @inlinable package var isInline: Bool {
    switch self {
    case .boolean, .char, .uint8, .uint16, .uint24, .uint32, .uint40, .uint48, .uint56, .uint64,
      .int8, .int16, .int24, .int32, .int40, .int48, .int56, .int64,
      .ieee11073SFloat, .ieee11073Float, .float, .double, .relativeTime, .absoluteTime,
      .ipv4, .ether, .ipxnet, .framenum, .eui64:
      true
    default: false
    }
  }
}
