public import RemoraCore

/// Compuserve's Graphics Interchange Format, versions 87a and 89a.
///
///     | signature, version: 6 | width, height: 2 x 2 | packed | background | aspect ratio |
///     | color map … | blocks: extensions `!`, images `,`, the trailer `;`                 |
public let imageGif = Protocol(
  "image-gif", "Compuserve GIF", short: "GIF image"
) { p in
  p.mayDecline()
  let layer = GIFLayer(&p)
  // Bytes that are none become media: who asks for that has to see them declined.
  _ = p.uses("media")
  p.over("media_type", name: "image/gif")
  p.recognizes(over: "http") { d in GIFLayer.isHere(d) }
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct GIFLayer {
  let version: Field<Text>
  let screenWidth, screenHeight: Field<UInt16>
  let globalPresent, globalColor, globalOrdered, globalPixel, background, aspect: Field<UInt8>
  let localPresent, localColor, localOrdered: Field<UInt8>
  let globalMap, localMap, block: Field<Bytes>
  let left, top, width, height: Field<UInt16>
  let extensionBlock, image, end: Field<Label>
  let label, codeSize: Field<UInt8>
  let unknown: Expert
  private let note: State<MediaNote>

  private static let labels: ValueNames = [
    0x01: "Plain Text", 0xf9: "Graphics Control", 0xfe: "Comment", 0xff: "Application",
  ]

  init(_ p: inout Builder) {
    let truth: ValueNames = [0: "False", 1: "True"]
    version = p.string("version", "Version", blurb: "GIF Version")
    screenWidth = p.u16("screen.width", "Screen width")
    screenHeight = p.u16("screen.height", "Screen height")
    globalPresent = p.u8(
      "global.color_map.present", "Global color map is present", mask: 0x80, names: truth,
      blurb: "Indicates if the global color map is present")
    globalColor = p.u8(
      "global.color_bpp", "Bits per color minus 1", mask: 0x70,
      blurb: "The number of bits per color is one plus the field value.")
    globalOrdered = p.u8(
      "global.color_map.ordered", "Global color map is ordered", mask: 0x08, names: truth,
      blurb: "Indicates whether the global color map is ordered.")
    globalPixel = p.u8(
      "global.bpp", "Image bits per pixel minus 1", mask: 0x07,
      blurb: "The number of bits per pixel is one plus the field value.")
    background = p.u8(
      "image_background_index", "Background color index",
      blurb: "Index of the background color in the color map.")
    aspect = p.u8(
      "global.pixel_aspect_ratio", "Global pixel aspect ratio",
      blurb: "Gives an approximate value of the aspect ratio of the pixels.")
    globalMap = p.bytes("global.color_map", "Global color map", blurb: "Global color map.")
    left = p.u16(
      "image.left", "Image left position", blurb: "Offset between left of Screen and left of Image."
    )
    top = p.u16(
      "image.top", "Image top position", blurb: "Offset between top of Screen and top of Image.")
    width = p.u16("image.width", "Image width", blurb: "Image width.")
    height = p.u16("image.height", "Image height", blurb: "Image height.")
    localPresent = p.u8(
      "local.color_map.present", "Local color map is present", mask: 0x80, names: truth,
      blurb: "Indicates if the local color map is present")
    localColor = p.u8(
      "local.color_bpp", "Bits per color minus 1", mask: 0x70,
      blurb: "The number of bits per color is one plus the field value.")
    localOrdered = p.u8(
      "local.color_map.ordered", "Local color map is ordered", mask: 0x08, names: truth,
      blurb: "Indicates whether the local color map is ordered.")
    localMap = p.bytes("local.color_map", "Local color map", blurb: "Local color map.")
    extensionBlock = p.label("extension", "Extension", blurb: "Extension.")
    label = p.u8(
      "extension.label", "Extension label", .hex, names: Self.labels, blurb: "Extension label.")
    image = p.label("image", "Image", blurb: "Image.")
    codeSize = p.u8(
      "image.code_size", "LZW minimum code size",
      blurb: "Minimum code size for the LZW compression.")
    end = p.label(
      "end", "Trailer (End of the GIF stream)",
      blurb: "This byte tells the decoder that the data stream is finished.")
    block = p.bytes("data_block", "Data block")
    unknown = p.expert(
      "/gif.data_block_type.unknown", .protocolRule, .warning, "Unknown GIF data block type")
    note = MediaHandOff.note(&p)
  }

  static func isHere(_ d: borrowing Dissection) -> Bool {
    guard d.remaining >= 20, d.number(at: d.offset, UInt32.self) == 0x4749_4638,
      let rest = d.number(at: d.offset + 4, UInt16.self)
    else { return false }
    return rest == 0x3761 || rest == 0x3961
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    guard Self.isHere(d) else {
      d.withdraw()
      return d.decline()
    }
    _ = d[note].take()
    d.setOwnLength(d.remaining)
    let isOld = d.octet(at: d.offset + 4) == 0x37
    let name = isOld ? "GIF87a" : "GIF89a"
    d.summary(", Version: \(name)")
    d.info(append: " (\(name))")
    try d.add(version, length: 6, encoding: .ascii)
    try d.add(screenWidth, order: .little)
    try d.add(screenHeight, order: .little)
    let packed = try addSettings(&d, isGlobal: true, isOld: isOld)
    try d.add(background)
    let ratio = try d.peek(UInt8.self)
    if ratio != 0 {
      try d.add(aspect)
      let hundredths = ((Int(ratio) + 15) * 100 + 32) / 64
      d.label(
        "\(ratio), yields an aspect ratio of (15 + \(ratio)) / 64 = \(fraction(hundredths))")
    } else {
      try d.skip(1)
    }
    if packed & 0x80 != 0 { try d.add(globalMap, length: 3 << (Int(packed & 7) + 1)) }
    while d.remaining > 0 {
      try d.step()
      switch try d.peek(UInt8.self) {
      case 0x2c: try addImage(&d, isOld: isOld)
      case 0x21: try addExtension(&d)
      case 0x3b:
        d.put(end, at: d.next(1))
        try d.skip(1)
        return
      default:
        d.expert(unknown, at: d.text("Unknown GIF data block type", at: d.next(1)))
        try d.skip(1)
      }
    }
  }

  private func fraction(_ hundredths: Int) -> String {
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
  }

  /// - Parameter isOld: version 87a, which knows no order of colours.
  private func addSettings(
    _ d: inout Dissection, isGlobal: Bool, isOld: Bool
  ) throws(Malformed) -> UInt8 {
    let packed = try d.peek(UInt8.self)
    if d.wantsLabels {
      let bitsOfColor = Int(packed >> 4 & 6) + 1
      let bitsOfPixel = Int(packed & 7) + 1
      let word = isGlobal ? "Global" : "Local"
      var text = "\(word) settings:"
      if packed & 0x80 != 0 { text += " (\(word) color table present)" }
      if packed & 0x88 == 0x88 { text += " (\(word) color table ordered)" }
      text += " (\(bitsOfColor) bit\(bitsOfColor == 1 ? "" : "s") per color)"
      text += " (\(bitsOfPixel) bit\(bitsOfPixel == 1 ? "" : "s") per pixel)"
      d.text("\(text)", at: d.next(1))
    } else {
      d.text("", at: d.next(1))
    }
    let tree = d.open()
    switch (isGlobal, isOld) {
    case (true, true): try d.add(bits: globalPresent, globalColor, globalPixel, width: 1)
    case (true, false):
      try d.add(bits: globalPresent, globalColor, globalOrdered, globalPixel, width: 1)
    case (false, true): try d.add(bits: localPresent, localColor, globalPixel, width: 1)
    case (false, false):
      try d.add(bits: localPresent, localColor, localOrdered, globalPixel, width: 1)
    }
    d.close(tree)
    return packed
  }

  private func addImage(_ d: inout Dissection, isOld: Bool) throws(Malformed) {
    let start = d.offset
    let item = d.put(image, at: d.next(1))
    let tree = d.open(item)
    try d.skip(1)
    for field in [left, top, width, height] { try d.add(field, order: .little) }
    let packed = try addSettings(&d, isGlobal: false, isOld: isOld)
    if packed & 0x80 != 0 { try d.add(localMap, length: 3 << (Int(packed & 7) + 1)) }
    try d.add(codeSize)
    try addBlocks(&d)
    d.close(tree)
    d.setLength(item, d.offset - start)
  }

  private func addExtension(_ d: inout Dissection) throws(Malformed) {
    let start = d.offset
    let item = d.put(extensionBlock, at: d.next(1))
    let tree = d.open(item)
    try d.skip(1)
    let kind = try d.add(label)
    let name = Self.labels.name(of: UInt64(kind))
    d.label(
      item, "Extension: \(name ?? "<Warning: Unknown extension 0x\(Phrase.hex(UInt64(kind), 2))>")")
    try addBlocks(&d)
    d.close(tree)
    if name != nil { d.setLength(item, d.offset - start) }
  }

  /// Up to the one that is empty.
  private func addBlocks(_ d: inout Dissection) throws(Malformed) {
    while true {
      try d.step()
      let count = Int(try d.peek(UInt8.self))
      let place = d.next(1 + count)
      guard d.remaining > count else {
        throw Malformed(.reported, offset: d.offset, need: 1 + count, have: d.remaining)
      }
      let bytes = d.wants(block) ? d.bytes(Region(d.offset + 1, count)) : []
      d.put(block, bytes, at: place)
      d.append(" (length = \(count))")
      if count == 0 { d.label("Data block: <none> (length = 0)") }
      try d.skip(1 + count)
      if count == 0 { return }
    }
  }
}
