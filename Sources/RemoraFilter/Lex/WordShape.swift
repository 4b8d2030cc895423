/// What an unquoted word looks like, which decides whether it may name a field.
enum WordShape: Equatable {
  /// `[A-Za-z_][A-Za-z0-9_]*`: a field, a function or a literal.
  case identifier
  /// Parts of `[A-Za-z0-9_][A-Za-z0-9_-]*` joined by dots: a field or a literal.
  case name
  /// A literal and nothing else.
  case literal
  /// A byte string after a colon that says so.
  case marked

  init(_ bytes: ArraySlice<UInt8>) {
    guard let first = bytes.first else {
      self = .literal
      return
    }
    if first == UInt8(ascii: ":") {
      self = Self.isHexGroups(bytes.dropFirst()) ? .marked : .literal
    } else if bytes.allSatisfy({ $0.isNameStart }) {
      if !first.isDigit {
        self = .identifier
      } else {
        // A run of hexadecimal digits that begins as a number does is bytes if no number.
        self = Self.isDigits(bytes) ? .literal : .name
      }
    } else if Self.isName(bytes), !Self.isIPv4(bytes), !Self.isDashedMAC(bytes) {
      self = .name
    } else {
      self = .literal
    }
  }

  /// The end of the longest word at `start`: letters, digits, `_ : / -`, and single dots between.
  static func wordEnd(_ text: [UInt8], from start: Int) -> Int {
    var end = start
    while end < text.count {
      if isWordByte(text[end]) {
        end += 1
      } else if text[end] == UInt8(ascii: "."), end + 1 < text.count, isWordByte(text[end + 1]) {
        end += 2
      } else {
        break
      }
    }
    return end
  }

  /// The end of the field name at `start`.
  static func nameEnd(_ text: [UInt8], from start: Int) -> Int {
    var end = start
    while end < text.count {
      if text[end].isNameByte {
        end += 1
      } else if text[end] == UInt8(ascii: "."), end + 1 < text.count, text[end + 1].isNameStart {
        end += 2
      } else {
        break
      }
    }
    return end
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    byte.isNameByte || byte == UInt8(ascii: ":") || byte == UInt8(ascii: "/")
  }

  private static func isName(_ bytes: ArraySlice<UInt8>) -> Bool {
    var atPartStart = true
    for byte in bytes {
      if byte == UInt8(ascii: ".") {
        if atPartStart { return false }
        atPartStart = true
      } else if atPartStart ? byte.isNameStart : byte.isNameByte {
        atPartStart = false
      } else {
        return false
      }
    }
    return !atPartStart
  }

  private static func isDigits(_ bytes: ArraySlice<UInt8>) -> Bool {
    if bytes.allSatisfy({ $0.isHexDigit }) { return true }
    guard bytes.count > 2 else { return false }
    let second = bytes[bytes.startIndex + 1] | 0x20
    return bytes.first == UInt8(ascii: "0") && second == UInt8(ascii: "x")
      && bytes.dropFirst(2).allSatisfy({ $0.isHexDigit })
  }

  private static func isHexGroups(_ bytes: ArraySlice<UInt8>) -> Bool {
    var separator: UInt8?
    var digits = 0
    for byte in bytes {
      if byte.isHexDigit {
        digits += 1
        continue
      }
      let isSeparator =
        byte == UInt8(ascii: ":") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
      guard isSeparator, digits > 0, separator == nil || separator == byte else { return false }
      separator = byte
      digits = 0
    }
    return digits > 0
  }

  private static func isDashedMAC(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.count == 17 else { return false }
    for (index, byte) in bytes.enumerated() {
      guard index % 3 == 2 ? byte == UInt8(ascii: "-") : byte.isHexDigit else { return false }
    }
    return true
  }

  private static func isIPv4(_ bytes: ArraySlice<UInt8>) -> Bool {
    let parts = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count == 4 else { return false }
    return parts.allSatisfy { part in
      guard (1...3).contains(part.count), part.allSatisfy({ $0.isDigit }) else { return false }
      if part.count > 1, part.first == UInt8(ascii: "0") { return false }
      return part.reduce(0) { $0 * 10 + Int($1 &- 0x30) } <= 255
    }
  }
}
