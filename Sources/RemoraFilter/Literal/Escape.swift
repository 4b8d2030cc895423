/// One backslash escape of a string or character constant.
enum Escape {
  case byte(UInt8, length: Int)
  case scalar(Unicode.Scalar, length: Int)
  /// The text ends in the middle.
  case unterminated
  /// `length` bytes, backslash included, are to blame.
  case failure(Reason, length: Int)

  enum Reason {
    case unknown, notUniversal, tooLarge

    var sentence: String {
      switch self {
      case .unknown: " is not a valid character escape sequence"
      case .notUniversal: " is not a valid universal character name"
      case .tooLarge: " is larger than 255."
      }
    }
  }

  /// Reads the escape whose backslash is at `start`.
  static func read(_ text: [UInt8], at start: Int) -> Escape {
    guard start + 1 < text.count else { return .unterminated }
    let letter = text[start + 1]
    if let plain = Self.plain(letter) { return .byte(plain, length: 2) }
    switch letter {
    case UInt8(ascii: "0")...UInt8(ascii: "7"): return octal(text, at: start)
    case UInt8(ascii: "x"): return hexadecimal(text, at: start)
    case UInt8(ascii: "u"): return universal(text, at: start, digits: 4)
    case UInt8(ascii: "U"): return universal(text, at: start, digits: 8)
    default: return .failure(.unknown, length: 2)
    }
  }

  private static func plain(_ letter: UInt8) -> UInt8? {
    switch letter {
    case UInt8(ascii: "a"): 0x07
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "f"): 0x0c
    case UInt8(ascii: "n"): 0x0a
    case UInt8(ascii: "r"): 0x0d
    case UInt8(ascii: "t"): 0x09
    case UInt8(ascii: "v"): 0x0b
    case UInt8(ascii: "\\"), UInt8(ascii: "'"), UInt8(ascii: "\""): letter
    default: nil
    }
  }

  private static func octal(_ text: [UInt8], at start: Int) -> Escape {
    var value = 0
    var end = start + 1
    while end < text.count, end < start + 4, text[end] &- 0x30 < 8 {
      value = value * 8 + Int(text[end] &- 0x30)
      end += 1
    }
    guard let byte = UInt8(exactly: value) else {
      return .failure(.tooLarge, length: end - start)
    }
    return .byte(byte, length: end - start)
  }

  private static func hexadecimal(_ text: [UInt8], at start: Int) -> Escape {
    guard start + 2 < text.count, let high = text[start + 2].hexValue else {
      return .failure(.unknown, length: 2)
    }
    guard start + 3 < text.count, let low = text[start + 3].hexValue else {
      return .byte(high, length: 3)
    }
    return .byte(high << 4 | low, length: 4)
  }

  private static func universal(_ text: [UInt8], at start: Int, digits: Int) -> Escape {
    var value: UInt32 = 0
    var end = start + 2
    while end < text.count, end < start + 2 + digits, let digit = text[end].hexValue {
      value = value &* 16 &+ UInt32(digit)
      end += 1
    }
    guard end == start + 2 + digits, let scalar = Unicode.Scalar(value),
      value >= 0xa0 || value == 0x24 || value == 0x40 || value == 0x60
    else { return .failure(.notUniversal, length: end - start) }
    return .scalar(scalar, length: end - start)
  }
}

extension Escape {
  /// A string as messages show it.
  static func shown(_ bytes: ArraySlice<UInt8>) -> String {
    var out: [UInt8] = []
    for byte in bytes {
      if let letter = letter(for: byte), byte != UInt8(ascii: "'") {
        out += [UInt8(ascii: "\\"), letter]
      } else {
        out.append(byte)
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// A character constant as messages show it.
  static func shown(character: UInt64) -> String {
    guard let byte = UInt8(exactly: character) else { return String(character) }
    if byte != UInt8(ascii: "\""), let letter = letter(for: byte) {
      return "'\\\(Character(Unicode.Scalar(letter)))'"
    }
    if byte >= 0x20, byte < 0x7f { return "'\(Character(Unicode.Scalar(byte)))'" }
    let digits = String(byte, radix: 16)
    return "'\\x\(digits.count < 2 ? "0" : "")\(digits)'"
  }

  private static func letter(for byte: UInt8) -> UInt8? {
    switch byte {
    case 0: UInt8(ascii: "0")
    case 0x07: UInt8(ascii: "a")
    case 0x08: UInt8(ascii: "b")
    case 0x0c: UInt8(ascii: "f")
    case 0x0a: UInt8(ascii: "n")
    case 0x0d: UInt8(ascii: "r")
    case 0x09: UInt8(ascii: "t")
    case 0x0b: UInt8(ascii: "v")
    case UInt8(ascii: "\\"), UInt8(ascii: "\""), UInt8(ascii: "'"): byte
    default: nil
    }
  }
}
