import RemoraCore

/// Internet addresses as people write them.
enum TextAddress {
  /// Four decimal numbers with dots between.
  static func ipv4(_ text: [UInt8]) -> UInt32? {
    var value: UInt32 = 0
    var part: UInt32 = 0
    var digits = 0
    var dots = 0
    for c in text {
      if c == 46 {
        if digits == 0 || dots == 3 { return nil }
        value = value << 8 | part
        part = 0
        digits = 0
        dots += 1
      } else if c.isDigit, digits < 3 {
        part = part * 10 + UInt32(c - 48)
        digits += 1
        if part > 255 { return nil }
      } else {
        return nil
      }
    }
    return dots == 3 && digits > 0 ? value << 8 | part : nil
  }

  /// Groups of hexadecimal digits with colons between, once two of them (RFC 4291 section 2.2).
  static func ipv6(_ text: [UInt8]) -> IPv6Address? {
    if text.count > 45 { return nil }
    var groups: [UInt64] = []
    var gap: Int?
    var value: UInt64 = 0
    var digits = 0
    var i = 0
    if text.count >= 2, text[0] == 58, text[1] == 58 {
      gap = 0
      i = 2
    }
    while i < text.count {
      let c = text[i]
      if c == 58 {
        if digits == 0 {
          if gap != nil || groups.isEmpty { return nil }
          gap = groups.count
        } else {
          groups.append(value)
          value = 0
          digits = 0
          if i + 1 == text.count { return nil }
        }
      } else if let nibble = hex(c), digits < 4 {
        value = value << 4 | nibble
        digits += 1
      } else if c == 46, let last = lastGroupStart(text, i), let low = ipv4(Array(text[last...])) {
        groups.append(UInt64(low >> 16))
        groups.append(UInt64(low & 0xffff))
        digits = 0
        i = text.count
      } else {
        return nil
      }
      i += 1
    }
    if digits > 0 { groups.append(value) }
    guard gap == nil ? groups.count == 8 : groups.count < 8 else { return nil }
    if let gap {
      groups.insert(contentsOf: [UInt64](repeating: 0, count: 8 - groups.count), at: gap)
    }
    var high: UInt64 = 0
    var low: UInt64 = 0
    for k in 0..<4 {
      high = high << 16 | groups[k]
      low = low << 16 | groups[k + 4]
    }
    return IPv6Address(high: high, low: low)
  }

  private static func lastGroupStart(_ text: [UInt8], _ dot: Int) -> Int? {
    var i = dot
    while i > 0, text[i - 1] != 58 { i -= 1 }
    return i
  }

  static func hex(_ c: UInt8) -> UInt64? {
    switch c {
    case 48...57: UInt64(c - 48)
    case 65...70: UInt64(c - 55)
    case 97...102: UInt64(c - 87)
    default: nil
    }
  }
}
