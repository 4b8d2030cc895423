import RemoraCore

/// A tag with its length, as BER and DER begin every value (X.690 section 8.1).
struct BerHead: BitwiseCopyable {
  enum Class: UInt8, BitwiseCopyable, Sendable { case universal, application, context, priv }

  var kind: Class
  /// The contents are values themselves.
  var isConstructed: Bool
  var tag: UInt32
  /// Bytes of tag and length.
  var header: Int
  /// Bytes of contents; without the mark that ends contents of indefinite length.
  var length: Int
  /// Bytes of that mark: 2 or 0.
  var trailer = 0

  /// All bytes of the value.
  var whole: Int { header + length + trailer }

  func isUniversal(_ tag: UInt32) -> Bool { kind == .universal && self.tag == tag }
  func isContext(_ tag: UInt32) -> Bool { kind == .context && self.tag == tag }
}

/// Universal tags (X.680 section 8.4).
enum BerTag {
  static let boolean: UInt32 = 1
  static let integer: UInt32 = 2
  static let bitString: UInt32 = 3
  static let octetString: UInt32 = 4
  static let null: UInt32 = 5
  static let objectIdentifier: UInt32 = 6
  static let enumerated: UInt32 = 10
  static let utf8String: UInt32 = 12
  static let sequence: UInt32 = 16
  static let set: UInt32 = 17
  static let numericString: UInt32 = 18
  static let printableString: UInt32 = 19
  static let teletexString: UInt32 = 20
  static let ia5String: UInt32 = 22
  static let utcTime: UInt32 = 23
  static let generalizedTime: UInt32 = 24
  static let visibleString: UInt32 = 26
  static let generalString: UInt32 = 27
  static let universalString: UInt32 = 28
  static let bmpString: UInt32 = 30
}

extension Dissection {
  /// Reads tag and length at `ahead` bytes from the cursor without moving.
  /// - Throws: where they are cut short, or a length has more than 7 bytes. That contents may be
  ///   longer than what is left shows when they are read.
  borrowing func berHead(ahead: Int = 0) throws(Malformed) -> BerHead {
    var at = ahead
    let first = try peek(UInt8.self, ahead: at)
    at += 1
    var tag = UInt32(first & 0x1f)
    if tag == 0x1f {
      tag = 0
      while true {
        let byte = try peek(UInt8.self, ahead: at)
        at += 1
        tag = tag << 7 | UInt32(byte & 0x7f)
        if byte & 0x80 == 0 { break }
        if at - ahead > 5 { throw Malformed(.nonsense, offset: offset + at) }
      }
    }
    let size = try peek(UInt8.self, ahead: at)
    at += 1
    var head = BerHead(
      kind: BerHead.Class(rawValue: first >> 6) ?? .universal, isConstructed: first & 0x20 != 0,
      tag: tag, header: 0, length: Int(size))
    if size == 0x80 {
      head.header = at - ahead
      head.length = try berIndefiniteLength(ahead: at)
      head.trailer = 2
      return head
    }
    if size > 0x80 {
      let count = Int(size & 0x7f)
      if count > 7 { throw Malformed(.nonsense, offset: offset + at) }
      var length = 0
      for _ in 0..<count {
        length = length << 8 | Int(try peek(UInt8.self, ahead: at))
        at += 1
      }
      head.length = length
    }
    head.header = at - ahead
    return head
  }

  /// Bytes up to the two zeros that end contents of indefinite length (X.690 section 8.1.5).
  private borrowing func berIndefiniteLength(ahead: Int) throws(Malformed) -> Int {
    var at = ahead
    var depth = 0
    while true {
      try step()
      if try peek(UInt16.self, ahead: at) == 0 {
        if depth == 0 { return at - ahead }
        depth -= 1
        at += 2
        continue
      }
      // Only the form of the length matters here; those within are walked, not called.
      var next = at + 1
      if try peek(UInt8.self, ahead: at) & 0x1f == 0x1f {
        while try peek(UInt8.self, ahead: next) & 0x80 != 0 { next += 1 }
        next += 1
      }
      if try peek(UInt8.self, ahead: next) == 0x80 {
        depth += 1
        at = next + 1
        continue
      }
      let inner = try berHead(ahead: at)
      if inner.whole > remaining { throw Malformed(.contained, offset: offset + at) }
      at += inner.whole
    }
  }

  /// Values that follow up to the end of the bytes in hand; those that are broken count for one.
  borrowing func berCount() -> Int {
    var count = 0
    var at = 0
    while at < remaining {
      count += 1
      do throws(Malformed) {
        try step()
        at += try berHead(ahead: at).whole
      } catch { return count }
    }
    return count
  }

  /// Runs `body` over the contents of the value at the cursor, which is behind it afterwards.
  @discardableResult
  mutating func berInside(
    _ body: (inout Dissection, BerHead) throws(Malformed) -> Void
  ) throws(Malformed) -> BerHead {
    try step()
    let head = try berHead()
    try skip(head.header)
    try inside(head.length) { d throws(Malformed) in try body(&d, head) }
    try skip(min(head.trailer, remaining))
    return head
  }

  /// The number that the next `length` bytes hold, with its sign; the lowest 64 bits of it where
  /// it is longer.
  borrowing func berNumber(_ length: Int) throws(Malformed) -> Int64 {
    if length <= 0 { return 0 }
    if length > remaining { _ = try peek(UInt8.self, ahead: length - 1) }
    var value: Int64 = try peek(Int8.self) < 0 ? -1 : 0
    for i in max(0, length - 8)..<length {
      value = value << 8 | Int64(try peek(UInt8.self, ahead: i))
    }
    return value
  }
}

/// Dotted form of an object identifier (X.690 section 8.19).
func berDotted(_ bytes: [UInt8]) -> String {
  var out = ""
  var value: UInt64 = 0
  var isFirst = true
  for byte in bytes {
    value = value << 7 | UInt64(byte & 0x7f)
    if byte & 0x80 != 0 { continue }
    if isFirst {
      let root = min(2, value / 40)
      out = "\(root).\(value - root * 40)"
      isFirst = false
    } else {
      out += ".\(value)"
    }
    value = 0
  }
  return out
}
