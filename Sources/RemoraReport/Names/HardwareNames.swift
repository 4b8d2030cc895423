/// Names for 48-bit hardware addresses: "Broadcast", "IPv4mcast_fb",
/// "Cisco_12:34:56".
package enum HardwareNames {
  /// The name of an address, or nil if neither its meaning nor its maker is known.
  ///
  /// - Parameter address: 48 bits, the first byte on the wire highest.
  package static func name(of address: UInt64) -> String? {
    let address = address & 0xFFFF_FFFF_FFFF
    if let name = wellKnown(address, bits: 24...48) { return name }
    if let (name, bits) = VendorTable.shortAndBits(address: address) {
      return named(name, address, free: 48 - bits, all: true)
    }
    return wellKnown(address, bits: 1...23)
  }

  /// Addresses with a meaning of their own. The more bits are fixed, the sooner
  /// it is tried; those with fewer than 24 come after the makers.
  private static func wellKnown(_ address: UInt64, bits wanted: ClosedRange<Int>) -> String? {
    let rows = KeyRows(rows: WellKnownData.keys, keyDigits: 9, valueDigits: 2)
    return WellKnownData.widths.withUTF8Buffer { widths in
      for width in widths {
        let bits = Int(width &- 0x30)
        guard wanted.contains(bits) else { continue }
        let free = 48 - bits
        let base = (address >> UInt64(free)) << UInt64(free)
        guard let index = rows.value(of: UInt64(bits) << 48 | base),
          let name = NameList(text: WellKnownData.names, blocks: WellKnownData.blocks)
            .name(at: index)
        else { continue }
        return free == 0 ? name : named(name, address, free: free, all: false)
      }
      return nil
    }
  }

  /// The name, an underscore and the free bits in hex. Where the bits are not a
  /// whole number of bytes, the first group has one digit ("TLS_1:23").
  private static func named(_ name: String, _ address: UInt64, free: Int, all: Bool) -> String {
    let rest = address & ((1 << UInt64(free)) - 1)
    var text = name
    text.append("_")
    var digits = all ? free / 4 : 12
    if !all {
      while digits > 2, rest >> UInt64((digits - 2) * 4) == 0 { digits -= 2 }
    }
    HexText.append(rest, digits: digits, to: &text)
    return text
  }
}

/// Hex digits of addresses: lower case, bytes apart by colons.
enum HexText {
  /// Appends the low digits of a value. An odd number begins with a group of one.
  static func append(_ value: UInt64, digits: Int, to text: inout String) {
    for left in stride(from: digits, to: 0, by: -1) {
      let digit = UInt8(truncatingIfNeeded: value >> UInt64((left - 1) * 4) & 15)
      text.unicodeScalars.append(Unicode.Scalar(digit < 10 ? 0x30 + digit : 0x57 + digit))
      if left > 1, left % 2 == 1 { text.append(":") }
    }
  }
}
