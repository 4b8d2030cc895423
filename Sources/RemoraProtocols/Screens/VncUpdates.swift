import RemoraCore

/// What the server sends once the screen is known: one message behind another, some of which are
/// longer than a segment.
struct VNCServerWalk {
  let layer: VNCLayer
  /// Bytes of a pixel.
  let pixel: Int
  private var f: VncFields { layer.f }

  /// Rectangles of an update that are looked at.
  private static let mostRectangles = 5_000
  private static let mostSubrectangles = 10_000

  init(layer: VNCLayer, pixel: Int) {
    self.layer = layer
    self.pixel = pixel
  }

  func run(_ d: inout Dissection) throws(Malformed) {
    while d.remaining > 0 {
      try d.step()
      let start = d.offset
      let type: UInt8 = try d.add(f.serverMessageType)
      let sub = d.open()
      let isWhole = try addMessage(&d, type)
      if !isWhole {
        let item = d.text(
          "See further on for dissection of the complete (reassembled) PDU",
          at: Region(start, d.offset + d.remaining - start))
        let one = d.open(item)
        d.expert(f.reassemble, at: item)
        d.close(one)
      }
      d.close(sub)
      if !isWhole { return d.wait(for: .segment, from: start) }
    }
  }

  /// - Returns: false if the message goes on in a later segment.
  private func addMessage(_ d: inout Dissection, _ type: UInt8) throws(Malformed) -> Bool {
    switch type {
    case 0:
      tell(&d, "Server framebuffer update")
      return try addUpdate(&d)
    case 1:
      tell(&d, "Server set colormap entries")
      return try addColors(&d)
    case 2:
      tell(&d, "Server ring bell on client")
      return true
    case 3:
      tell(&d, "Server cut text")
      return try addText(&d)
    case 248:
      try layer.addFence(&d)
      return true
    case 150:
      tell(&d, "Server End Continuous Updates")
      return true
    default:
      tell(&d, "Unknown server message type")
      try d.skip(d.remaining)
      return true
    }
  }

  private func tell(_ d: inout Dissection, _ text: String) {
    d.info(append: "\(text)", separator: "; ")
  }

  private func pad(_ d: inout Dissection) throws(Malformed) {
    try d.add(f.padding, over: 1)
    try d.skip(1)
  }

  private func addColors(_ d: inout Dissection) throws(Malformed) -> Bool {
    guard d.remaining >= 5 else { return false }
    try pad(&d)
    try d.add(f.colormapFirstColor)
    let count = Int(try d.add(f.colormapGroups))
    if count > Self.mostSubrectangles {
      d.expert(f.tooManyColors)
      try d.skip(d.remaining)
      return true
    }
    guard d.remaining >= count * 6 else { return false }
    let groups = d.open(d.put(f.colorGroups, at: d.next(count * 6)))
    for i in 0..<count {
      try d.step()
      let one = d.open(d.text("Color group #\(i + 1)", at: d.next(6)))
      try d.add(f.colormapRed)
      try d.add(f.colormapGreen)
      try d.add(f.colormapBlue)
      d.close(one)
    }
    d.close(groups)
    return true
  }

  private func addText(_ d: inout Dissection) throws(Malformed) -> Bool {
    guard d.remaining >= 4 else { return false }
    let length = Int(try d.add(f.serverCutTextLen))
    guard length <= d.remaining else { return false }
    try d.add(f.serverCutText, length: length)
    return d.remaining == 0
  }

  // MARK: Updates

  private func addUpdate(_ d: inout Dissection) throws(Malformed) -> Bool {
    guard d.remaining >= 3 else { return false }
    try pad(&d)
    let count = Int(try d.add(f.fbUpdateNumRects))
    if count > Self.mostRectangles {
      d.expert(f.tooManyRectangles)
      try d.skip(d.remaining)
      return true
    }
    for i in 0..<count {
      try d.step()
      guard d.remaining >= 12 else { return false }
      let place = d.offset
      let encoding = Int32(bitPattern: try d.peek(UInt32.self, ahead: 8))
      let isCursor = encoding == -239 || encoding == -240
      let sub = d.open(d.text("Rectangle #\(i + 1)", at: d.next(12)))
      try d.add(f.fbUpdateXPos)
      if isCursor { d.append(" (hotspot X)") }
      try d.add(f.fbUpdateYPos)
      if isCursor { d.append(" (hotspot Y)") }
      let width = Int(try d.add(f.fbUpdateWidth))
      if isCursor { d.append(" (cursor width)") }
      let height = Int(try d.add(f.fbUpdateHeight))
      if isCursor { d.append(" (cursor height)") }
      try d.add(f.fbUpdateEncodingType)
      if encoding == -224 {
        d.close(sub)
        return true
      }
      let inner = d.open()
      let isWhole = try addPixels(&d, encoding, width, height)
      d.close(inner)
      d.close(sub)
      if !isWhole { return false }
      if d.offset <= place { return true }
    }
    return true
  }

  private func addPixels(
    _ d: inout Dissection, _ encoding: Int32, _ width: Int, _ height: Int
  ) throws(Malformed) -> Bool {
    switch encoding {
    case 0:
      let size = width * height * pixel
      guard d.remaining >= size else { return false }
      try d.add(f.rawPixelData, length: size)
    case 1:
      guard d.remaining >= 4 else { return false }
      try d.add(f.copyrectSrcXPos)
      try d.add(f.copyrectSrcYPos)
    case 2: return try addRising(&d)
    case 5: return try addHextile(&d, width, height)
    case 16:
      guard d.remaining >= 4 else { return false }
      let size = Int(try d.peek(UInt32.self))
      try d.add(f.zrleLen)
      guard d.remaining >= size else { return false }
      try d.add(f.zrleData, length: size)
    case -239:
      let (colors, mask) = (width * height * pixel, (width + 7) / 8 * height)
      guard d.remaining >= colors + mask else { return false }
      try d.add(f.cursorEncodingPixels, length: colors)
      try d.add(f.cursorEncodingBitmask, length: mask)
    case -240:
      let mask = (width + 7) / 8 * height
      guard d.remaining >= 6 + 2 * mask else { return false }
      try d.add(f.cursorXForeBack, length: 6)
      try d.add(f.cursorEncodingPixels, length: mask)
      try d.add(f.cursorEncodingBitmask, length: mask)
    default: break
    }
    return true
  }

  /// Rise-and-run-length encoding: a background and rectangles of one color (section 7.7.3).
  private func addRising(_ d: inout Dissection) throws(Malformed) -> Bool {
    guard d.remaining >= 4 + pixel else { return false }
    let count = Int(try d.add(f.rreNumSubrects))
    if count > Self.mostSubrectangles {
      d.expert(f.tooManySubRectangles)
      try d.skip(d.remaining)
      return true
    }
    try d.add(f.rreBgPixel, length: pixel)
    guard d.remaining >= count * (pixel + 8) else { return false }
    for i in 0..<count {
      try d.step()
      let sub = d.open(d.text("Subrectangle #\(i + 1)", at: d.next(pixel + 8)))
      try d.add(f.rreSubrectPixel, length: pixel)
      try d.add(f.rreSubrectXPos)
      try d.add(f.rreSubrectYPos)
      try d.add(f.rreSubrectWidth)
      try d.add(f.rreSubrectHeight)
      d.close(sub)
    }
    return true
  }

  /// Tiles of 16 by 16 pixels (section 7.7.4).
  private func addHextile(
    _ d: inout Dissection, _ width: Int, _ height: Int
  ) throws(Malformed) -> Bool {
    for top in stride(from: 0, to: height, by: 16) {
      for left in stride(from: 0, to: width, by: 16) {
        try d.step()
        let size = (min(16, width - left), min(16, height - top))
        guard let needed = try tileSize(&d, size.0 * size.1), d.remaining >= needed else {
          return false
        }
        let mask: UInt8 = try d.peek(UInt8.self)
        let (right, bottom) = (left + size.0, top + size.1)
        let sub = d.open(
          d.text("Tile {\(right):\(bottom)}, sub encoding mask \(mask)", at: d.next(1)))
        try addTile(&d, mask, size.0 * size.1)
        d.close(sub)
      }
    }
    return true
  }

  /// The bytes of the tile at the cursor; nil if they are not there to be told.
  private func tileSize(_ d: inout Dissection, _ area: Int) throws(Malformed) -> Int? {
    guard d.remaining >= 1 else { return nil }
    let mask: UInt8 = try d.peek(UInt8.self)
    if mask & 1 != 0 { return 1 + area * pixel }
    var size = 1
    if mask & 2 != 0 { size += pixel }
    if mask & 4 != 0 { size += pixel }
    guard mask & 8 != 0 else { return size }
    guard d.remaining > size else { return nil }
    let count = Int(try d.peek(UInt8.self, ahead: size))
    return size + 1 + count * (mask & 16 != 0 ? pixel + 2 : 2)
  }

  private func addTile(_ d: inout Dissection, _ mask: UInt8, _ area: Int) throws(Malformed) {
    try d.add(
      f.hextileSubencoding, bits: f.hextileRaw, f.hextileBg, f.hextileFg, f.hextileAnysubrects,
      f.hextileSubrectscolored)
    if mask & 1 != 0 {
      try d.add(f.hextileRawValue, length: area * pixel)
      return
    }
    if mask & 2 != 0 { try d.add(f.hextileBgValue, length: pixel) }
    if mask & 4 != 0 { try d.add(f.hextileFgValue, length: pixel) }
    guard mask & 8 != 0 else { return }
    let count = Int(try d.add(f.hextileNumSubrects))
    let list = d.open()
    let size = mask & 16 != 0 ? pixel + 2 : 2
    for i in 0..<count {
      try d.step()
      let sub = d.open(d.text("Subrectangle #\(i + 1)", at: d.next(size)))
      if mask & 16 != 0 { try d.add(f.hextileSubrectPixelValue, length: pixel) }
      try d.add(bits: f.hextileSubrectXPos, f.hextileSubrectYPos, width: 1)
      try d.add(bits: f.hextileSubrectWidth, f.hextileSubrectHeight, width: 1)
      d.close(sub)
    }
    d.close(list)
  }
}
