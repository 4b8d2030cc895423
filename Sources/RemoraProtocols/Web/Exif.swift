import RemoraCore

/// Image file directories (TIFF 6.0 section 2, JEITA CP-3451 section 4.6) in a JPEG's segment.
///
///     | "II" or "MM" | 42 | offset of the first directory |
///     | entries | tag | type | count | value or its offset | … | offset of the next |
struct ExifReader {
  let endianness: Field<UInt16>
  let start, next, count, offset: Field<UInt32>
  let entries, type: Field<UInt16>
  let tags: [Field<UInt16>]
  let byte: Field<UInt8>
  let ascii: Field<Text>
  let short: Field<UInt16>
  let long, numerator, denominator: Field<UInt32>
  let signed, signedNumerator, signedDenominator: Field<Int32>
  let rational, signedRational: Field<Label>
  let undefined: Field<Bytes>
  let badStart, badNext, badValue: Expert

  init(_ p: inout Builder) {
    endianness = p.u16("endianness", "Endianness", .hex)
    start = p.u32(
      "start_ifd_offset", "Start offset of IFD starting from the TIFF header start",
      unit: .bytes)
    next = p.u32(
      "next_ifd_offset", "Offset to next IFD from start of TIFF header",
      unit: .bytes)
    entries = p.u16("ifd.num_fields", "Number of fields in this IFD")
    tags = [
      p.u16("ifd.tag", "Tag", names: JPEGNames.tags),
      p.u16("ifd.tag_exif", "Tag", names: JPEGNames.exifTags),
      p.u16("ifd.tag_gps", "Tag", names: JPEGNames.gpsTags),
    ]
    type = p.u16("ifd.type", "Type", names: JPEGNames.types)
    count = p.u32("ifd.count", "Count")
    offset = p.u32("ifd.offset", "Value offset from start of TIFF header")
    byte = p.u8("ifd.value_byte", "Value")
    ascii = p.string("ifd.value_ascii", "Value")
    short = p.u16("ifd.value_short", "Value")
    long = p.u32("ifd.value_long", "Value")
    rational = p.label("ifd.value_rational", "Value")
    numerator = p.u32("ifd.value_rational.numerator", "Numerator")
    denominator = p.u32("ifd.value_rational.denominator", "Denominator")
    undefined = p.bytes("ifd.value_undefined", "Value (raw)")
    signed = p.i32("ifd.value_slong", "Value")
    signedRational = p.label("ifd.value_srational", "Value")
    signedNumerator = p.i32("ifd.value_srational.numerator", "Numerator")
    signedDenominator = p.i32("ifd.value_srational.denominator", "Denominator")
    badStart = p.expert(
      "start_ifd_offset.invalid", .protocolRule, .warning, "Invalid value")
    badNext = p.expert("next_ifd_offset.invalid", .protocolRule, .warning, "Invalid value")
    badValue = p.expert("ifd_value_offset.invalid", .protocolRule, .warning, "Invalid value")
  }

  /// Where offsets count from, and how far they may go.
  private struct Header {
    var place: Int
    var size: Int
    var order: ByteOrder
  }

  /// A value that does not fit into its entry, or a directory that an entry points to.
  private struct Later {
    var type: UInt16
    var count: Int
    var offset: Int
    /// 1 for Exif's directory, 2 for that of GPS.
    var directory = 0
  }

  func add(_ d: inout Dissection) throws(Malformed) {
    let mark = try d.peek(UInt16.self)
    try d.add(endianness)
    guard mark == 0x4949 || mark == 0x4d4d else {
      let digits = Phrase.hex(UInt64(mark), 4)
      d.label(
        value:
          "Incorrect encoding 0x\(digits)- skipping the remainder of this application marker")
      return
    }
    d.label(value: mark == 0x4949 ? "little endian" : "big endian")
    let header = Header(
      place: d.offset - 2, size: d.remaining + 2, order: mark == 0x4949 ? .little : .big)
    try d.skip(2)
    var at = Int(try d.add(start, order: header.order))
    if at < 8 {
      d.expert(badStart, " (bogus, should be >= 8)")
      return
    }
    var number = 0
    // Each begins behind the end of the one before.
    while at != 0 {
      try d.step()
      at = try addDirectory(&d, header, at: at, number, kind: 0)
      number += 1
    }
  }

  /// - Parameter kind: which tags: 0 TIFF's, 1 Exif's, 2 those of GPS.
  /// - Returns: where the next directory is; 0 for nowhere.
  private func addDirectory(
    _ d: inout Dissection, _ header: Header, at place: Int, _ number: Int, kind: Int
  ) throws(Malformed) -> Int {
    try d.seek(header.place + place)
    let total = Int(
      header.order == .little
        ? (try d.peek(UInt16.self)).byteSwapped : (try d.peek(UInt16.self)))
    let title = ["Image File Directory", "Exif IFD", "GPS IFD"][kind]
    d.text("\(title) #\(number)", at: d.next(2 + 12 * total + 4))
    let tree = d.open()
    try d.add(entries, order: header.order)
    var later: [Later] = []
    for _ in 0..<total { try addEntry(&d, header, kind, &later) }
    var following = Int(try d.add(next, order: header.order))
    let end = d.offset - header.place
    if following != 0, following > header.size - 6 {
      let most = header.size - 6
      d.expert(badNext, " (bogus, should be <= \(most))")
      following = 0
    } else if following != 0, following < end {
      d.expert(badNext, " (bogus, should be >= \(end))")
      following = 0
    }
    d.close(tree)
    for value in later {
      if value.directory > 0 {
        _ = try addDirectory(&d, header, at: value.offset, number, kind: value.directory)
        continue
      }
      try d.seek(header.place + value.offset)
      try addValues(&d, value.type, value.count, header.order)
    }
    return following
  }

  private func addEntry(
    _ d: inout Dissection, _ header: Header, _ kind: Int, _ later: inout [Later]
  ) throws(Malformed) {
    try d.step()
    let tag = try d.add(tags[kind], order: header.order)
    let form = try d.add(type, order: header.order)
    let number = Int(try d.add(count, order: header.order))
    let after = d.offset + 4
    if let size = Self.size(form), size * number <= 4 {
      if kind == 0, form == 4, number == 1, tag == 34665 || tag == 34853 {
        let place = Int(try d.add(long, order: header.order))
        later.append(
          Later(type: 0, count: 0, offset: place, directory: tag == 34665 ? 1 : 2))
        return
      }
      try addValues(&d, form, number, header.order)
      try d.seek(after)
      return
    }
    let place = Int(try d.add(offset, order: header.order))
    if place >= header.size {
      let most = header.size
      d.expert(badValue, "bogus, should be < \(most)")
    } else if Self.size(form) != nil {
      later.append(Later(type: form, count: number, offset: place))
    }
  }

  /// Bytes of a value of a type; nil if nobody knows.
  private static func size(_ type: UInt16) -> Int? {
    switch type {
    case 1, 2, 7: 1
    case 3: 2
    case 4, 9: 4
    case 5, 10: 8
    default: nil
    }
  }

  private func addValues(
    _ d: inout Dissection, _ type: UInt16, _ number: Int, _ order: ByteOrder
  ) throws(Malformed) {
    switch type {
    case 2:
      try d.add(ascii, length: number, encoding: .ascii)
      return
    case 7:
      try d.add(undefined, length: number)
      return
    default: break
    }
    var left = number
    while left > 0 {
      try d.step()
      left -= 1
      switch type {
      case 1: try d.add(byte)
      case 3: try d.add(short, order: order)
      case 4: try d.add(long, order: order)
      case 9: try d.add(signed, order: order)
      case 5:
        let tree = try openFraction(&d, rational)
        let upper = try d.add(numerator, order: order)
        let lower = try d.add(denominator, order: order)
        d.label(tree.item, "Value: \(upper)/\(lower)")
        d.close(tree)
      default:
        let tree = try openFraction(&d, signedRational)
        let upper = try d.add(signedNumerator, order: order)
        let lower = try d.add(signedDenominator, order: order)
        d.label(tree.item, "Value: \(upper)/\(lower)")
        d.close(tree)
      }
    }
  }

  private func openFraction(
    _ d: inout Dissection, _ field: Field<Label>
  ) throws(Malformed) -> OpenItem {
    _ = try d.peek(UInt64.self)
    return d.open(d.put(field, at: d.next(8)))
  }
}
