/// IP addresses with an optional prefix length.
package enum AddressLiteral {
  package enum Failure: Error, Equatable {
    case notAddress
    /// The text after the slash is no number.
    case notMask(String)
    case prefixTooLong(UInt64)
  }

  /// Four decimal numbers without leading zeros, with `/0` to `/32` behind.
  package static func ipv4(
    _ text: ArraySlice<UInt8>
  ) throws(Failure) -> (bits: UInt32, prefix: UInt8) {
    let (address, prefix) = try split(text, longest: 32)
    guard let bits = quad(address) else { throw .notAddress }
    return (bits, prefix)
  }

  /// Any form of RFC 4291 section 2.2, with `/0` to `/128` behind.
  package static func ipv6(
    _ text: ArraySlice<UInt8>
  ) throws(Failure) -> (bytes: [UInt8], prefix: UInt8) {
    let (address, prefix) = try split(text, longest: 128)
    guard let bytes = groups(address) else { throw .notAddress }
    return (bytes, prefix)
  }

  private static func split(
    _ text: ArraySlice<UInt8>, longest: UInt8
  ) throws(Failure) -> (address: ArraySlice<UInt8>, prefix: UInt8) {
    guard let slash = text.firstIndex(of: UInt8(ascii: "/")) else { return (text, longest) }
    let mask = text[(slash + 1)...]
    let address = text[..<slash]
    guard longest == 32 ? quad(address) != nil : groups(address) != nil else { throw .notAddress }
    var value: UInt64 = 0
    for byte in mask {
      guard byte.isDigit, value < 1 << 32 else {
        throw .notMask(String(decoding: mask, as: UTF8.self))
      }
      value = value * 10 + UInt64(byte &- 0x30)
    }
    guard !mask.isEmpty else { throw .notMask("") }
    guard value <= UInt64(longest), let prefix = UInt8(exactly: value) else {
      throw .prefixTooLong(value)
    }
    return (address, prefix)
  }

  private static func quad(_ text: ArraySlice<UInt8>) -> UInt32? {
    let parts = text.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count == 4 else { return nil }
    var bits: UInt32 = 0
    for part in parts {
      guard (1...3).contains(part.count), part.allSatisfy({ $0.isDigit }),
        part.count == 1 || part.first != UInt8(ascii: "0")
      else { return nil }
      let value = part.reduce(UInt32(0)) { $0 * 10 + UInt32($1 &- 0x30) }
      guard value <= 255 else { return nil }
      bits = bits << 8 | value
    }
    return bits
  }

  private static func groups(_ text: ArraySlice<UInt8>) -> [UInt8]? {
    let bytes = Array(text)
    var head: [UInt8] = []
    var tail: [UInt8] = []
    var isShortened = false
    var at = 0
    if bytes.starts(with: [0x3a, 0x3a]) {
      isShortened = true
      at = 2
    } else if bytes.first == 0x3a {
      return nil
    }
    while at < bytes.count {
      var end = at
      while end < bytes.count, bytes[end] != 0x3a { end += 1 }
      var value: [UInt8]
      if end == bytes.count, let quad = quad(bytes[at..<end]) {
        value = [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: quad >> $0) }
      } else {
        let digits = bytes[at..<end]
        guard (1...4).contains(digits.count) else { return nil }
        var group: UInt16 = 0
        for byte in digits {
          guard let digit = byte.hexValue else { return nil }
          group = group << 4 | UInt16(digit)
        }
        value = [UInt8(truncatingIfNeeded: group >> 8), UInt8(truncatingIfNeeded: group)]
      }
      if isShortened { tail += value } else { head += value }
      value = []
      guard end < bytes.count else { break }
      at = end + 1
      // A single colon may not end the address; a double one may be there once.
      guard at < bytes.count else { return nil }
      if bytes[at] == 0x3a {
        if isShortened { return nil }
        isShortened = true
        at += 1
      }
    }
    let count = head.count + tail.count
    guard isShortened ? count <= 14 : count == 16 else { return nil }
    return head + [UInt8](repeating: 0, count: 16 - count) + tail
  }
}
