internal import RemoraCore

/// What each type can do, and which may meet: `Grammar/field-types.txt` as code.
extension FieldType {
  var canCompare: Bool { self != .none }

  /// Types whose values are runs of bytes and mix in comparisons.
  var isByteLike: Bool {
    switch self {
    case .bytes, .uintBytes, .ether, .vines, .fcwwn, .eui64, .oid, .relativeOID, .systemID: true
    default: false
    }
  }

  var canContain: Bool { self == .protocolName || isString || isByteLike }

  var canMatch: Bool {
    switch self {
    case .protocolName, .bytes, .ether, .vines, .fcwwn, .eui64: true
    default: isString
    }
  }

  var canSlice: Bool {
    self == .protocolName || isString || isByteLike || self == .ipv4 || self == .ipv6
  }

  /// Has a form for `string()`.
  var canPrint: Bool {
    switch self {
    case .int24, .char: false
    case .ax25, .ether, .vines, .fcwwn, .eui64, .systemID, .oid, .relativeOID, .ipv4, .ipv6, .guid:
      true
    default: isWhole || isFloating || is11073
    }
  }

  /// Has a form for `dec()` and `hex()`.
  var canPrintInBase: Bool { isUnsigned && self != .ipxnet }

  var canBecomeReal: Bool {
    isWhole || self == .boolean || isFloating || is11073 || isTime
  }

  var canNegate: Bool { isWhole || isFloating || is11073 || isTime }

  func can(_ op: Arithmetic) -> Bool {
    switch op {
    case .add, .subtract, .multiply, .divide:
      isWhole && self != .ipxnet || isFloating || isTime
    case .modulo: isWhole && self != .ipxnet
    case .bitAnd: isWhole || isByteLike || self == .ipv4 || self == .ipv6
    }
  }

  /// Whether a computed value of the type is true or false by itself.
  var hasTruth: Bool { self != .none && self != .guid }

  /// Whether a field of this type on the left may be compared with `other` on the right.
  func meets(_ other: FieldType) -> Bool {
    if self == other { return self != .none }
    if isWhole { return other.isWhole || other == .boolean }
    if isFloating { return other.isFloating }
    if isString { return other.isString }
    if isByteLike { return other.isByteLike }
    return false
  }

  /// Whether the two may be operands of one arithmetic operator.
  func computes(with other: FieldType) -> Bool {
    if self == other { return true }
    if isWhole { return other.isWhole }
    if isFloating { return other.isFloating }
    if isTime { return other.isTime }
    if isByteLike { return other.isByteLike }
    return false
  }
}

extension Arithmetic {
  /// What is said of a type that cannot take part.
  func refusal(of type: FieldType) -> String {
    switch self {
    case .add: "\(type.name) cannot be added."
    case .subtract: "\(type.name) cannot be subtracted."
    case .multiply: "\(type.name) cannot be multiplied."
    case .divide: "\(type.name) cannot be divided."
    case .modulo: "\(type.name) does not support modulo operation."
    case .bitAnd: "\(type.name) does not support bitwise AND."
    }
  }
}
