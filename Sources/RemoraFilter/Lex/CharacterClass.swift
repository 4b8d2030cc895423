/// ASCII classes, on bytes.
extension UInt8 {
  @inline(__always) var isDigit: Bool { self &- 0x30 < 10 }
  @inline(__always) var isHexDigit: Bool { isDigit || (self | 0x20) &- 0x61 < 6 }
  @inline(__always) var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }
  /// `[A-Za-z0-9_]`
  @inline(__always) var isNameStart: Bool { isLetter || isDigit || self == 0x5f }
  /// `[A-Za-z0-9_-]`
  @inline(__always) var isNameByte: Bool { isNameStart || self == 0x2d }
  @inline(__always) var isBlank: Bool {
    self == 0x20 || self == 0x09 || self == 0x0d || self == 0x0a
  }
  /// 0 to 15, or nil.
  @inline(__always) var hexValue: UInt8? {
    if isDigit { return self &- 0x30 }
    let letter = (self | 0x20) &- 0x61
    return letter < 6 ? letter &+ 10 : nil
  }
  @inline(__always) var lowercased: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }
  @inline(__always) var uppercased: UInt8 { self &- 0x61 < 26 ? self & 0xdf : self }
}
