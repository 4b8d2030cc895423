internal import RemoraCore

/// The functions of the language; `Grammar/functions.txt` lists them with their rules.
package enum Function: String, Sendable, CaseIterable {
  case lower, upper, len, count, string, dec, hex, vals, float, double, max, min, abs
  case specialName = "ip_special_name"
  case specialMask = "ip_special_mask"
  case linkLocal = "ip_linklocal"
  case multicast = "ip_multicast"
  case rfc1918 = "ip_rfc1918"
  case ula = "ip_ula"

  /// Most arguments; the least is one for all.
  var mostArguments: Int { self == .max || self == .min ? .max : 1 }

  /// The type of the result; nil where it is that of the arguments.
  var result: FieldType? {
    switch self {
    case .lower, .upper, .string, .dec, .hex, .vals, .specialName: .string
    case .len, .count, .specialMask: .uint32
    case .float, .double: .double
    case .max, .min, .abs: nil
    case .linkLocal, .multicast, .rfc1918, .ula: .boolean
    }
  }

  /// An absent argument gives an empty list, which the comparison then sees, instead of ending
  /// the relation.
  var takesAbsence: Bool {
    switch self {
    case .lower, .upper, .string, .dec, .hex, .count, .max, .min: true
    default: false
    }
  }
}
