import RemoraCore

/// A line of text in the packet: `length` bytes without what ends it, and where the next begins.
struct TextLine {
  let start: Int
  let length: Int
  let next: Int

  /// Whether a line feed or carriage return ends it, not the packet.
  var isEnded: Bool { next > start + length }
  var region: Region { Region(start, length) }
  /// With what ends it.
  var whole: Region { Region(start, next - start) }
  var end: Int { start + length }
}

extension Dissection {
  /// Where the bytes of this protocol end that were captured.
  var stop: Int { offset + remaining }

  func byte(_ place: Int) -> UInt8 { number(at: place, UInt8.self) ?? 0 }

  /// The line that begins at `place`; a line feed, a carriage return or both end it.
  func line(at place: Int, to limit: Int? = nil) -> TextLine {
    let last = min(limit ?? stop, stop)
    var i = place
    while i < last {
      let c = byte(i)
      if c == 10 { return TextLine(start: place, length: i - place, next: i + 1) }
      if c == 13 {
        let pair = i + 1 < last && byte(i + 1) == 10
        return TextLine(start: place, length: i - place, next: i + (pair ? 2 : 1))
      }
      i += 1
    }
    return TextLine(start: place, length: max(0, last - place), next: max(place, last))
  }

  /// The first word at `place`: where the blank behind it is, and where the next word begins.
  func word(at place: Int, to limit: Int) -> (length: Int, next: Int) {
    var i = place
    while i < limit, byte(i) != 32 { i += 1 }
    let length = i - place
    while i < limit, byte(i) == 32 { i += 1 }
    return (length, i)
  }

  /// The text of `region` on one line, with escapes for what cannot be printed.
  func printable(_ region: Region) -> String { Printable.text(of: bytes(region)) }

  /// The text of `region` as it stands.
  func string(_ region: Region) -> String { String(decoding: bytes(region), as: UTF8.self) }

  /// The same, where each byte that is no ASCII stands for a character that is not known.
  func asciiText(_ region: Region) -> String {
    let bytes = bytes(region)
    if bytes.allSatisfy({ $0 < 0x80 }) { return String(decoding: bytes, as: UTF8.self) }
    var text = ""
    for byte in bytes {
      text.unicodeScalars.append(byte < 0x80 ? Unicode.Scalar(byte) : "\u{fffd}")
    }
    return text
  }

  /// Whether the bytes at `place` spell `text`, whatever their case.
  func spells(_ text: String, at place: Int, to limit: Int) -> Bool {
    guard place >= start, place + text.utf8.count <= limit else { return false }
    var i = place
    for wanted in text.utf8 {
      if byte(i).lowercased != wanted.lowercased { return false }
      i += 1
    }
    return true
  }

  /// Whether `region` is `text` and no more, whatever their case.
  func isWord(_ text: String, _ region: Region) -> Bool {
    region.length == text.utf8.count
      && spells(text, at: region.offset, to: region.offset + region.length)
  }
}

extension UInt8 {
  var lowercased: UInt8 { self >= 65 && self <= 90 ? self | 0x20 : self }
  var isDigit: Bool { self >= 48 && self <= 57 }
  var isLetter: Bool { lowercased >= 97 && lowercased <= 122 }
}

/// Texts as items and columns show them: escapes for what cannot be printed.
enum Printable {
  static func text(of bytes: [UInt8]) -> String {
    if bytes.allSatisfy({ $0 >= 32 && $0 < 127 }) { return String(decoding: bytes, as: UTF8.self) }
    var text = ""
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars { add(scalar, to: &text) }
    return text
  }

  private static func add(_ scalar: Unicode.Scalar, to text: inout String) {
    switch scalar.value {
    case 32..<127: text.unicodeScalars.append(scalar)
    case 7: text += "\\a"
    case 8: text += "\\b"
    case 9: text += "\\t"
    case 10: text += "\\n"
    case 11: text += "\\v"
    case 12: text += "\\f"
    case 13: text += "\\r"
    case 0..<32, 127:
      let octal = String(scalar.value, radix: 8)
      text += "\\" + String(repeating: "0", count: 3 - octal.utf8.count) + octal
    default:
      switch scalar.properties.generalCategory {
      case .control, .format, .unassigned, .surrogate:
        let hex = String(scalar.value, radix: 16, uppercase: true)
        let digits = scalar.value > 0xffff ? 8 : 4
        text += scalar.value > 0xffff ? "\\U" : "\\u"
        text += String(repeating: "0", count: max(0, digits - hex.utf8.count)) + hex
      default: text.unicodeScalars.append(scalar)
      }
    }
  }
}

/// Texts as string fields show them: what cannot be printed in hexadecimal.
enum FieldText {
  static func text(of bytes: [UInt8]) -> String {
    if bytes.allSatisfy({ $0 >= 32 && $0 < 127 }) { return String(decoding: bytes, as: UTF8.self) }
    var text = ""
    for byte in bytes {
      let scalar = byte < 0x80 ? Unicode.Scalar(byte) : "\u{fffd}"
      if scalar.value < 32 || scalar.value == 127 {
        text += "\\x" + Phrase.hex(UInt64(scalar.value), 2)
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}
