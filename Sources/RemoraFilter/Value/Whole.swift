/// An integer from -2^63 to 2^64 - 1: any integer field of either sign, and what arithmetic
/// makes of them. Times are wholes too, in nanoseconds.
package struct Whole: Sendable, Equatable, Comparable, BitwiseCopyable {
  /// The two's complement of the number.
  package var bits: UInt64
  package var isNegative: Bool

  @inline(__always) package init(bits: UInt64, isNegative: Bool = false) {
    self.bits = bits
    self.isNegative = isNegative
  }

  @inline(__always) package init(signed: Int64) {
    bits = UInt64(bitPattern: signed)
    isNegative = signed < 0
  }

  /// Nil when out of range.
  @inline(__always) package init?(_ wide: Int128) {
    guard wide >= Int128(Int64.min), wide <= Int128(UInt64.max) else { return nil }
    bits = UInt64(truncatingIfNeeded: wide)
    isNegative = wide < 0
  }

  package var wide: Int128 {
    isNegative ? Int128(Int64(bitPattern: bits)) : Int128(bits)
  }

  @inline(__always) package static func < (left: Whole, right: Whole) -> Bool {
    left.isNegative == right.isNegative ? left.bits < right.bits : left.isNegative
  }

  package var description: String { String(wide) }

  /// Nil on overflow and on division by zero; quotients are cut toward zero.
  package static func compute(_ op: Arithmetic, _ left: Whole, _ right: Whole) -> Whole? {
    let a = left.wide
    let b = right.wide
    switch op {
    case .add: return Whole(a + b)
    case .subtract: return Whole(a - b)
    case .multiply: return Whole(a * b)
    case .divide: return b == 0 ? nil : Whole(a / b)
    case .modulo: return b == 0 ? nil : Whole(a % b)
    case .bitAnd:
      return Whole(
        bits: left.bits & right.bits, isNegative: left.isNegative && right.isNegative)
    }
  }

  package static func negate(_ value: Whole) -> Whole? { Whole(-value.wide) }
}

/// Floating arithmetic as IEEE 754 has it.
func computeReal(_ op: Arithmetic, _ left: Double, _ right: Double) -> Double? {
  switch op {
  case .add: left + right
  case .subtract: left - right
  case .multiply: left * right
  case .divide: left / right
  case .modulo, .bitAnd: nil
  }
}
