public import RemoraCore

/// Bencoding (BEP 3): numbers `i5e`, strings `3:abc`, lists `l…e` and dictionaries `d…e`.
public let bencode = Protocol("bencode", "Bencode", short: "Bencode") { p in
  let layer = BencodeLayer(&p)
  return { d throws(Malformed) in
    d.withdraw()
    _ = try layer.add(&d, depth: 0)
  }
}

struct BencodeLayer: Sendable {
  let length: Field<UInt32>
  let string: Field<Text>
  let number: Field<Int32>
  let dictionary, entry, list: Field<Label>
  let truncated: Field<Bytes>
  let badString, badNumber, tooDeep, badKey, badValue, invalid: Expert
  private static let deepest = 10

  init(_ p: inout Builder) {
    length = p.u32("str.length", "String Length")
    string = p.string("str", "String")
    number = p.i32("int", "Integer")
    dictionary = p.label("dict", "Dictionary")
    entry = p.label("dict.entry", "Entry")
    list = p.label("list", "List")
    truncated = p.bytes("truncated_data", "Truncated Data")
    func remark(_ name: String, _ text: String) -> Expert {
      p.expert(name, .malformed, .error, text)
    }
    badString = remark("str.invalid", "Decode Aborted: Invalid String")
    badNumber = remark("int.invalid", "Decode Aborted: Invalid Integer")
    tooDeep = remark("nest", "Decode Aborted: Nested Too Deep")
    badKey = remark("dict.key_invalid", "Decode Aborted: Invalid Dictionary Key")
    badValue = remark("dict.value_invalid", "Decode Aborted: Invalid Dictionary Value")
    invalid = remark("invalid", "Invalid Bencoding")
  }

  /// A value that was read: what a heading says of it.
  struct Value {
    var text: String?
  }

  /// Reads the value at the cursor.
  /// - Returns: nil where it is none.
  func add(_ d: inout Dissection, depth: Int) throws(Malformed) -> Value? {
    try d.step()
    guard depth <= Self.deepest else {
      complain(&d, tooDeep, "Decode Aborted: Nested Too Deep")
      return nil
    }
    guard let first = d.number(at: d.offset, UInt8.self) else {
      d.put(truncated, at: d.here)
      return nil
    }
    switch first {
    case UInt8(ascii: "i"): return try addNumber(&d)
    case UInt8(ascii: "0")...UInt8(ascii: "9"): return try addString(&d)
    case UInt8(ascii: "l"): return try addList(&d, depth)
    case UInt8(ascii: "d"): return try addDictionary(&d, depth)
    default:
      if depth == 0 { complain(&d, invalid, "Invalid Bencoding") }
      return nil
    }
  }

  private func complain(_ d: inout Dissection, _ remark: Expert, _ text: String) {
    d.text("\(text)", at: d.next(min(1, d.remaining)))
    d.expert(remark)
  }

  private func addNumber(_ d: inout Dissection) throws(Malformed) -> Value? {
    guard let count = d.find(UInt8(ascii: "e")) else {
      d.put(truncated, at: d.next(d.remaining))
      return nil
    }
    let digits = d.bytes(Region(d.offset + 1, count - 1))
    var value: Int32 = 0
    for (i, digit) in digits.enumerated() {
      if i == 0, digit == UInt8(ascii: "-") { continue }
      guard digit >= 0x30, digit <= 0x39 else {
        complain(&d, badNumber, "Decode Aborted: Invalid Integer")
        return nil
      }
      value = value &* 10 &+ Int32(digit - 0x30)
    }
    if digits.first == UInt8(ascii: "-") { value = 0 &- value }
    d.put(number, value, at: d.next(count + 1))
    try d.skip(count + 1)
    return Value(text: String(value))
  }

  private func addString(_ d: inout Dissection) throws(Malformed) -> Value? {
    guard let count = d.find(UInt8(ascii: ":")) else {
      d.put(truncated, at: d.next(d.remaining))
      return nil
    }
    var size = 0
    for digit in d.bytes(d.next(count)) {
      guard digit >= 0x30, digit <= 0x39, size < 1 << 24 else {
        complain(&d, badString, "Decode Aborted: Invalid String")
        return nil
      }
      size = size * 10 + Int(digit - 0x30)
    }
    d.put(length, UInt32(truncatingIfNeeded: size), at: d.next(count + 1))
    try d.skip(count + 1)
    guard size <= d.remaining else {
      d.put(truncated, at: d.next(d.remaining))
      return nil
    }
    let place = try d.add(string, length: size)
    guard d.wantsLabels else { return Value(text: nil) }
    return Value(text: String(decoding: d.bytes(place).prefix { $0 != 0 }, as: UTF8.self))
  }

  private func addList(_ d: inout Dissection, _ depth: Int) throws(Malformed) -> Value? {
    let sub = d.open(d.put(list, at: d.next(d.remaining)))
    try d.skip(1)
    while d.number(at: d.offset, UInt8.self) != UInt8(ascii: "e") {
      guard try add(&d, depth: depth + 1) != nil else {
        d.close(sub)
        return nil
      }
    }
    try d.skip(1)
    d.close(sub)
    return Value(text: nil)
  }

  /// Where the value behind the key at the cursor is, if nothing begins there.
  private func valueWithoutStart(_ d: borrowing Dissection) -> Int? {
    guard let count = d.find(UInt8(ascii: ":")), count < 8 else { return nil }
    var size = 0
    for digit in d.bytes(d.next(count)) {
      guard digit >= 0x30, digit <= 0x39 else { return nil }
      size = size * 10 + Int(digit - 0x30)
    }
    let place = d.offset + count + 1 + size
    guard let first = d.number(at: place, UInt8.self) else { return nil }
    let starts = Array("ild0123456789".utf8)
    return starts.contains(first) ? nil : place
  }

  private func addDictionary(_ d: inout Dissection, _ depth: Int) throws(Malformed) -> Value? {
    let sub = d.open(d.put(dictionary, at: d.next(d.remaining)))
    try d.skip(1)
    while d.number(at: d.offset, UInt8.self) != UInt8(ascii: "e") {
      try d.step()
      guard let first = d.number(at: d.offset, UInt8.self) else {
        d.put(truncated, at: d.here)
        d.close(sub)
        return nil
      }
      if let place = valueWithoutStart(d) {
        try d.seek(place)
        complain(&d, badValue, "Decode Aborted: Invalid Dictionary Value")
        d.close(sub)
        return nil
      }
      let head = d.put(entry, at: d.next(d.remaining))
      let own = d.open(head)
      let isString = first >= 0x30 && first <= 0x39
      guard isString, let key = try addString(&d) else {
        if !isString { complain(&d, badKey, "Decode Aborted: Invalid Dictionary Key") }
        d.close(own)
        d.close(sub)
        return nil
      }
      guard let value = try add(&d, depth: depth + 1) else {
        complain(&d, badValue, "Decode Aborted: Invalid Dictionary Value")
        d.close(own)
        d.close(sub)
        return nil
      }
      d.close(own, fitting: true)
      let name = key.text ?? ""
      let words = value.text.map { "  Value: \($0)" } ?? ""
      d.label(head, "Entry Key: \(name)\(words)")
    }
    try d.skip(1)
    d.close(sub)
    return Value(text: nil)
  }
}
