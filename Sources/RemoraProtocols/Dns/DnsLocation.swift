import RemoraCore

/// A place on Earth (RFC 1876 section 2).
///
///     |    version    |     size      |   horizontal  |   vertical    |
///     |                           latitude                            |
///     |                           longitude                           |
///     |                           altitude                            |
struct DNSLocation {
  let version, size, horizontal, vertical: Field<UInt8>
  let latitude, longitude, altitude: Field<UInt32>
  let unknown: Field<Bytes>

  init(_ p: inout Builder) {
    version = p.u8("loc.version", "Version")
    size = p.u8("loc.size", "Size")
    horizontal = p.u8("loc.horizontal_precision", "Horizontal Precision")
    vertical = p.u8("loc.vertical_precision", "Vertical Precision")
    latitude = p.u32("loc.latitude", "Latitude")
    longitude = p.u32("loc.longitude", "Longitude")
    altitude = p.u32("loc.altitude", "Altitude")
    unknown = p.bytes("loc.unknown_data", "Unknown data")
  }

  func add(_ d: inout Dissection, _ r: DNSRecord) throws(Malformed) {
    if try d.add(version) != 0 {
      try d.seek(d.offset - 1)
      try d.add(unknown, length: r.size)
      return
    }
    for field in [size, horizontal, vertical] {
      let value = try d.add(field)
      var centimetres = Int64(value >> 4)
      for _ in 0..<(value & 15) { centimetres *= 10 }
      let text = Self.metres(centimetres)
      d.append(" (\(text) m)")
    }
    let north = try d.add(latitude)
    d.append(" (\(Self.angle(north, limit: 90, "N", "S")))")
    let east = try d.add(longitude)
    d.append(" (\(Self.angle(east, limit: 180, "E", "W")))")
    let height = Int64(Int32(truncatingIfNeeded: try d.add(altitude))) - 10_000_000
    d.append(" (\(Self.metres(height)) m)")
  }

  /// Thousandths of a second of arc, from the equator or the prime meridian at 2^31.
  private static func angle(
    _ value: UInt32, limit: Int64, _ plus: String, _ minus: String
  ) -> String {
    let signed = Int64(value) - 1 << 31
    let size = abs(signed)
    if size > limit * 3_600_000 { return "Value out of range" }
    let rest = String(size % 1000 + 1000).dropFirst()
    let (degrees, minutes, seconds) = (size / 3_600_000, size / 60_000 % 60, size / 1000 % 60)
    return "\(degrees) deg \(minutes) min \(seconds).\(rest) sec \(signed < 0 ? minus : plus)"
  }

  /// Hundredths as a number of at most six digits, as C's `%g` writes it.
  static func metres(_ hundredths: Int64) -> String {
    if hundredths == 0 { return "0" }
    var digits = abs(hundredths)
    // The value is `digits` times ten to the power of `power`.
    var power = -2
    while digits >= 1_000_000 {
      let isLast = digits < 10_000_000
      digits = isLast ? (digits + 5) / 10 : digits / 10
      power += 1
    }
    while digits % 10 == 0 {
      digits /= 10
      power += 1
    }
    let text = String(digits)
    let exponent = text.utf8.count - 1 + power
    let sign = hundredths < 0 ? "-" : ""
    if exponent >= 6 {
      let tail = text.utf8.count > 1 ? "." + text.dropFirst() : ""
      return "\(sign)\(text.prefix(1))\(tail)e+\(exponent < 10 ? "0" : "")\(exponent)"
    }
    if power >= 0 { return sign + text + String(repeating: "0", count: power) }
    let padded = String(repeating: "0", count: max(0, 1 - power - text.utf8.count)) + text
    return "\(sign)\(padded.dropLast(-power)).\(padded.suffix(-power))"
  }
}
