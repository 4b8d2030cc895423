public import RemoraCore

/// The packed encoding rules themselves: what they put between the values of protocols
/// (ITU-T X.691, aligned).
public let per = Protocol("per", "Packed Encoding Rules (ASN.1 X.691)", short: "PER") { p in
  p.mayDecline()
  _ = PerItems.shared(&p)
  return { d throws(Malformed) in d.decline() }
}

/// Items of the encoding, which trees hide.
struct PerItems: Sendable {
  let choice, enumerated, ofLength, objectLength, octetLength, integerLength: Field<UInt32>
  let extensionBit, extensionsPresent, optional: Field<Bool>

  static func shared(_ p: inout Builder) -> PerItems {
    p.shared("PER", owner: "per") { PerItems(&$0) }
  }

  private init(_ p: inout Builder) {
    choice = p.u32("choice_index", "Choice Index")
    enumerated = p.u32("enum_index", "Enumerated Index")
    ofLength = p.u32("sequence_of_length", "Sequence-Of Length")
    objectLength = p.u32("object_length", "Object Identifier Length")
    octetLength = p.u32("octet_string_length", "Octet String Length")
    integerLength = p.u32("integer_length", "integer length")
    extensionBit = p.flag("extension_bit", "Extension Bit", mask: 1)
    extensionsPresent = p.flag("extension_present_bit", "Extension Present Bit", mask: 1)
    optional = p.flag("optional_field_bit", "Optional Field Bit", mask: 1)
  }
}

/// A cursor over bits. The dissection's own stays where it is.
struct PerReader {
  /// Bits from the start of the data source.
  var bit: Int

  init(_ d: borrowing Dissection) { bit = d.offset * 8 }

  /// The byte in which the next bit is.
  var byte: Int { bit >> 3 }

  /// Reads `count` bits, at most 32.
  mutating func bits(
    _ d: borrowing Dissection, _ count: Int
  ) throws(Malformed) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<min(32, count) {
      guard let byte = d.number(at: bit >> 3, UInt8.self) else {
        throw Malformed(.reported, offset: bit >> 3, need: 1)
      }
      value = value << 1 | UInt32(byte >> UInt8(7 - bit & 7) & 1)
      bit += 1
    }
    return value
  }

  /// Goes on to the next whole byte.
  mutating func align() { bit = (bit + 7) & ~7 }

  /// Reads `count` whole bytes as a number.
  mutating func number(
    _ d: borrowing Dissection, _ count: Int
  ) throws(Malformed) -> UInt64 {
    align()
    var value: UInt64 = 0
    for _ in 0..<count { value = value << 8 | UInt64(try bits(d, 8)) }
    return value
  }

  /// A length in one byte or two (X.691 section 11.9); pieces of 16 K and more are not read.
  mutating func length(_ d: borrowing Dissection) throws(Malformed) -> Int {
    align()
    let first = try bits(d, 8)
    if first & 0x80 == 0 { return Int(first) }
    if first & 0xc0 != 0x80 { throw Malformed(.nonsense, offset: byte) }
    return Int(first & 0x3f) << 8 | Int(try bits(d, 8))
  }

  /// Moves over `count` whole bytes, all of which are there.
  mutating func skip(_ d: borrowing Dissection, _ count: Int) throws(Malformed) -> Region {
    align()
    let place = Region(byte, count)
    if count > 0 {
      guard d.number(at: byte + count - 1, UInt8.self) != nil else {
        throw Malformed(.contained, offset: byte, need: count)
      }
    }
    bit += 8 * count
    return place
  }
}

extension PerItems {
  /// The text of a bit in its byte, `..1. ....`.
  private func picture(_ bit: Int, _ value: UInt32) -> String {
    var text = ""
    for i in 0..<8 {
      if i == 4 { text += " " }
      text += i == bit & 7 ? String(value) : "."
    }
    return text
  }

  private func flag(
    _ d: inout Dissection, _ reader: inout PerReader, _ field: Field<Bool>, _ label: String,
    _ tail: String = ""
  ) throws(Malformed) -> Bool {
    let at = reader.bit
    let value = try reader.bits(d, 1)
    d.put(field, value != 0, at: Region(at >> 3, 1), .hidden)
    if d.wantsLabels {
      let text = value != 0 ? "True" : "False"
      d.label("\(picture(at, value)) \(label): \(text)\(tail)")
    }
    return value != 0
  }

  func hasExtension(
    _ d: inout Dissection, _ reader: inout PerReader
  ) throws(Malformed) -> Bool {
    try flag(&d, &reader, extensionBit, "Extension Bit")
  }

  /// Whether an enumeration or integer goes beyond its root.
  func isExtended(_ d: inout Dissection, _ reader: inout PerReader) throws(Malformed) -> Bool {
    try flag(&d, &reader, extensionsPresent, "Extension Present Bit")
  }

  func has(
    _ d: inout Dissection, _ reader: inout PerReader, _ name: String
  ) throws(Malformed) -> Bool {
    let at = reader.bit
    let value = try reader.bits(d, 1) != 0
    reader.bit = at
    return try flag(
      &d, &reader, optional, "Optional Field Bit", " (\(name) is \(value ? "" : "NOT ")present)")
  }

  /// Which of `count` alternatives or names follows.
  func index(
    _ d: inout Dissection, _ reader: inout PerReader, _ field: Field<UInt32>, of count: Int
  ) throws(Malformed) -> UInt32 {
    let at = reader.byte
    let width = count < 2 ? 0 : Int.bitWidth - (count - 1).leadingZeroBitCount
    let value = try reader.bits(d, width)
    d.put(field, value, at: Region(at, 1), .hidden)
    return value
  }

  func length(
    _ d: inout Dissection, _ reader: inout PerReader, _ field: Field<UInt32>
  ) throws(Malformed) -> Int {
    reader.align()
    let start = reader.byte
    let value = try reader.length(d)
    d.put(
      field, UInt32(truncatingIfNeeded: value), at: Region(start, reader.byte - start), .hidden)
    return value
  }
}
