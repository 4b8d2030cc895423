import RemoraCore

/// Values as Windows writes them ([MS-DTYP]).
enum Windows {
  /// Between 1601 and 1970, in seconds.
  private static let epoch: Int64 = 11_644_473_600

  /// A FILETIME: units of 100 nanoseconds since 1601 (section 2.3.3).
  static func time(_ units: UInt64) -> AbsoluteTime {
    if units == 0 { return AbsoluteTime(seconds: 0, nanoseconds: 0) }
    let signed = Int64(bitPattern: units)
    let (seconds, rest) = signed.quotientAndRemainder(dividingBy: 10_000_000)
    return AbsoluteTime(
      seconds: seconds - epoch, nanoseconds: Int32(truncatingIfNeeded: max(0, rest) * 100))
  }

  /// A string of UTF-16 units without its end.
  static func string(_ bytes: [UInt8]) -> String {
    var units: [UInt16] = []
    var i = 0
    while i + 1 < bytes.count {
      let unit = UInt16(bytes[i]) | UInt16(bytes[i + 1]) << 8
      if unit == 0 { break }
      units.append(unit)
      i += 2
    }
    return String(decoding: units, as: UTF16.self)
  }
}

extension Dissection {
  /// Reads a FILETIME.
  @discardableResult
  mutating func addFileTime(_ field: Field<AbsoluteTime>) throws(Malformed) -> UInt64 {
    let units = try peek(UInt64.self).byteSwapped
    put(field, Windows.time(units), at: next(8), .littleEndian)
    if units == 0 {
      label(value: "No time specified (0)")
    } else if units == UInt64(Int64.max) {
      label(value: "Infinity (absolute time)")
    }
    try skip(8)
    return units
  }
}
