/// The value between the quotes of a character constant.
enum CharacterLiteral {
  enum Failure: Error {
    case empty, tooLong, tooLarge, invalid, notUniversal
    case unprintable(UInt8)

    var sentence: String {
      switch self {
      case .tooLong: "is too long to be a valid character constant."
      case .tooLarge: "is too large to be a valid character constant."
      case .notUniversal: "is not a valid universal character name"
      default: "isn't a valid character constant."
      }
    }
  }

  /// One printable ASCII character or one escape.
  static func value(_ bytes: ArraySlice<UInt8>) -> Result<UInt32, Failure> {
    guard let first = bytes.first else { return .failure(.empty) }
    guard first == UInt8(ascii: "\\") else {
      guard first >= 0x20, first < 0x7f else { return .failure(.unprintable(first)) }
      return bytes.count == 1 ? .success(UInt32(first)) : .failure(.tooLong)
    }
    let text = Array(bytes)
    switch Escape.read(text, at: 0) {
    case .byte(let value, let length):
      if length == text.count { return .success(UInt32(value)) }
      // The rest would have to be digits, too.
      let rest = text[length...]
      let isNumber =
        text[1] | 0x20 == UInt8(ascii: "x")
        ? rest.allSatisfy(\.isHexDigit)
        : !text[1].isDigit || rest.allSatisfy { $0 &- 0x30 < 8 }
      return .failure(isNumber ? .tooLong : .invalid)
    case .scalar(let scalar, let length):
      return length == text.count ? .success(scalar.value) : .failure(.tooLong)
    case .failure(.notUniversal, _):
      return .failure(.notUniversal)
    case .failure(.tooLarge, _):
      return .failure(.tooLarge)
    case .failure, .unterminated:
      return .failure(.invalid)
    }
  }
}
