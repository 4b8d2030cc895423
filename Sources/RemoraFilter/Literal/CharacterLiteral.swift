/// The value between the quotes of a character constant.
enum CharacterLiteral {
  enum Failure: Error {
    case empty, tooLong, tooLarge, invalid
    case unprintable(UInt8)

    var sentence: String {
      switch self {
      case .tooLong: "is too long to be a valid character constant."
      case .tooLarge: "is too large to be a valid character constant."
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
      return length == text.count ? .success(UInt32(value)) : .failure(.tooLong)
    case .scalar(let scalar, let length):
      return length == text.count ? .success(scalar.value) : .failure(.tooLong)
    case .failure(.tooLarge, _):
      return .failure(.tooLarge)
    case .failure, .unterminated:
      return .failure(.invalid)
    }
  }
}
