public import RemoraCore

/// Portable Network Graphics (RFC 2083, ISO/IEC 15948): a signature, then chunks.
///
///     |                            length                             |
///     |                             type                              |
///     |                        data … | CRC                           |
public let png = Protocol("png", "Portable Network Graphics", short: "PNG") { p in
  p.mayDecline()
  let layer = PNGLayer(&p)
  // Bytes that are none become media: who asks for that has to see them declined.
  _ = p.uses("media")
  p.over("media_type", name: "image/png")
  p.recognizes(over: "http") { d in PNGLayer.isHere(d) }
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct PNGLayer {
  let signature: Field<Bytes>
  let data: Field<Label>
  let type: Field<Text>
  let length, check: Field<UInt32>
  let ancillary, isPrivate, safeToCopy: Field<Bool>
  let width, height: Field<UInt32>
  let header: [Field<UInt8>]
  let intent: Field<UInt8>
  let keyword, string: Field<Text>
  let year: Field<UInt16>
  let moment: [Field<UInt8>]
  let across, down: Field<UInt32>
  let unit, paletteIndex: Field<UInt8>
  let grey: Field<UInt16>
  let colour: [Field<UInt16>]
  let chromaticities: [Field<Float>]
  let gamma: Field<Float>
  let tooLarge: Expert
  private let note: State<MediaNote>

  private static let titles: [UInt32: String] = [
    0x4948_4452: "Image Header", 0x504c_5445: "Palette", 0x4944_4154: "Image data chunk",
    0x4945_4e44: "Image Trailer", 0x7452_4e53: "Transparency",
    0x6348_524d: "Primary chromaticities and white point", 0x6741_4d41: "Image gamma",
    0x6943_4350: "Embedded ICC profile", 0x7342_4954: "Significant bits",
    0x7352_4742: "Standard RGB colour space", 0x7445_5874: "Textual data",
    0x6954_5874: "International textual data", 0x624b_4744: "Background colour",
    0x7048_5973: "Physical pixel dimensions", 0x7449_4d45: "Image last-modification time",
  ]

  init(_ p: inout Builder) {
    signature = p.bytes("signature", "PNG Signature")
    data = p.label("chunk.data", "Data")
    type = p.string("chunk.type", "Type")
    length = p.u32("chunk.len", "Len")
    check = p.u32("chunk.crc", "CRC", .hex)
    ancillary = p.flag(
      "chunk.flag.ancillary", "Ancillary", mask: 0x2000_0000, width: 4,
      set: "This is an ANCILLARY chunk", unset: "This is a CRITICAL chunk")
    isPrivate = p.flag(
      "chunk.flag.private", "Private", mask: 0x20_0000, width: 4,
      set: "This is a PRIVATE chunk", unset: "This is a PUBLIC chunk")
    safeToCopy = p.flag(
      "chunk.flag.stc", "Safe To Copy", mask: 0x20, width: 4,
      set: "This chunk is SAFE TO COPY", unset: "This chunk is NOT safe to copy")
    width = p.u32("ihdr.width", "Width")
    height = p.u32("ihdr.height", "Height")
    header = [
      p.u8("ihdr.bitdepth", "Bit Depth"),
      p.u8(
        "ihdr.colour_type", "Colour Type",
        names: [
          0: "Greyscale", 2: "Truecolour", 3: "Indexed-colour", 4: "Greyscale with alpha",
          6: "Truecolour with alpha",
        ]),
      p.u8("ihdr.compression_method", "Compression Method", names: [0: "Deflate"]),
      p.u8("ihdr.filter_method", "Filter Method", names: [0: "Adaptive"]),
      p.u8("ihdr.interlace_method", "Interlace Method", names: [0: "No interlace", 1: "Adam7"]),
    ]
    intent = p.u8(
      "srgb.intent", "Intent",
      names: [
        0: "Perceptual", 1: "Relative colorimetric", 2: "Saturation", 3: "Absolute colorimetric",
      ])
    keyword = p.string("text.keyword", "Keyword")
    string = p.string("text.string", "String")
    year = p.u16("time.year", "Year")
    moment = [
      p.u8("time.month", "Month"), p.u8("time.day", "Day"), p.u8("time.hour", "Hour"),
      p.u8("time.minute", "Minute"), p.u8("time.second", "Second"),
    ]
    across = p.u32("phys.horiz", "Horizontal pixels per unit")
    down = p.u32("phys.vert", "Vertical pixels per unit")
    unit = p.u8("phys.unit", "Unit", names: [0: "Unit is unknown", 1: "Unit is METRE"])
    paletteIndex = p.u8("bkgd.palette_index", "Palette Index")
    grey = p.u16("bkgd.greyscale", "Greyscale", .hex)
    colour = [
      p.u16("bkgd.red", "Red", .hex), p.u16("bkgd.green", "Green", .hex),
      p.u16("bkgd.blue", "Blue", .hex),
    ]
    chromaticities = [
      p.float("chrm.white.x", "White X"), p.float("chrm.white.y", "White Y"),
      p.float("chrm.red.x", "Red X"), p.float("chrm.red.y", "Red Y"),
      p.float("chrm.green.x", "Green X"), p.float("chrm.green.y", "Green Y"),
      p.float("chrm.blue.x", "Blue X"), p.float("chrm.blue.y", "Blue Y"),
    ]
    gamma = p.float("gama.gamma", "Gamma")
    tooLarge = p.expert(
      "chunk_too_large", .protocolRule, .warning,
      "chunk size too large, dissection of this chunk is not supported")
    note = MediaHandOff.note(&p)
  }

  static func isHere(_ d: borrowing Dissection) -> Bool {
    d.remaining >= 20 && d.number(at: d.offset, UInt64.self) == 0x8950_4e47_0d0a_1a0a
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    guard Self.isHere(d) else {
      d.withdraw()
      return d.decline()
    }
    _ = d[note].take()
    d.info(append: " (PNG)")
    d.setOwnLength(d.remaining)
    try d.add(signature, length: 8)
    while d.remaining > 0 {
      try d.step()
      guard try addChunk(&d) else { return }
    }
  }

  /// - Returns: false for a chunk that is too long to go on.
  private func addChunk(_ d: inout Dissection) throws(Malformed) -> Bool {
    let count = Int(try d.peek(UInt32.self))
    let kind = try d.peek(UInt32.self, ahead: 4)
    let place = d.next(min(12 + count, d.remaining))
    if d.wantsLabels {
      let title = Self.titles[kind] ?? "unknown"
      let code = d.asciiText(Region(d.offset + 4, 4))
      d.text("\(title) (\(code))", at: place)
    } else {
      d.text("", at: place)
    }
    let tree = d.open()
    try d.add(length)
    if count > Int(Int32.max) {
      d.expert(tooLarge)
      d.close(tree)
      return false
    }
    try d.add(type, length: 4, encoding: .ascii)
    try d.seek(d.offset - 4)
    try d.add(bits: ancillary, isPrivate, safeToCopy, width: 4)
    let start = d.offset
    let room = min(count, d.remaining)
    if room > 0 {
      try d.inside(room) { d throws(Malformed) in
        var isKnown = false
        if room == count { isKnown = try addValue(&d, kind) }
        if !isKnown { d.put(data, at: d.next(room)) }
      }
    }
    try d.seek(start + count)
    try d.add(check)
    d.close(tree)
    return true
  }

  /// - Returns: whether the chunk is of a type whose inside is known.
  private func addValue(_ d: inout Dissection, _ kind: UInt32) throws(Malformed) -> Bool {
    switch kind {
    case 0x4948_4452:
      try d.add(width)
      try d.add(height)
      for field in header { try d.add(field) }
    case 0x7352_4742: try d.add(intent)
    case 0x7445_5874: try addText(&d)
    case 0x7449_4d45:
      try d.add(year)
      for field in moment { try d.add(field) }
    case 0x7048_5973:
      try d.add(across)
      try d.add(down)
      try d.add(unit)
    case 0x624b_4744:
      switch d.remaining {
      case 1: try d.add(paletteIndex)
      case 2: try d.add(grey)
      case 6: for field in colour { try d.add(field) }
      default: break
      }
    case 0x6348_524d: for field in chromaticities { try addFraction(&d, field) }
    case 0x6741_4d41: try addFraction(&d, gamma)
    default: return false
    }
    return true
  }

  /// A keyword, a zero, a text.
  private func addText(_ d: inout Dissection) throws(Malformed) {
    let start = d.offset
    let end = d.limit
    var at = start
    while at < end, d.octet(at: at) != 0 { at += 1 }
    guard at < end else { return }
    try d.add(keyword, length: at - start, encoding: .latin1)
    var stop = at + 1
    while stop < end, d.octet(at: stop) != 0 { stop += 1 }
    d.put(
      string, of: Region(at + 1, stop - at - 1), .latin1, at: Region(at + 1, end - at - 1))
    try d.seek(end)
  }

  /// Hundred thousandths.
  private func addFraction(_ d: inout Dissection, _ field: Field<Float>) throws(Malformed) {
    let value = try d.peek(UInt32.self)
    d.put(field, Float(value) / 100_000, at: d.next(4))
    try d.skip(4)
  }
}
