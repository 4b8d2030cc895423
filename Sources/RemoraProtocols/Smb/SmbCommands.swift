import RemoraCore

/// Commands, their words and bytes ([MS-CIFS] section 2.2.4).
extension SMBLayer {
  /// Reads the command at the cursor, and those that it leads to.
  func addCommand(_ d: inout Dissection, _ m: inout SMBMessage) throws(Malformed) {
    try d.step()
    let kind = m.isResponse ? "Response" : "Request"
    let name =
      smbCmdNames.name(of: UInt64(m.command)) ?? "unknown-0x\(Phrase.hex(UInt64(m.command), 2))"
    let number = m.command
    let title = "\(name) \(kind)"
    d.info("\(title)")
    d.summary(", \(title) (0x\(number, hex: 2))")
    let item = d.text("\(title) (0x\(number, hex: 2))", at: d.next(d.remaining))
    let sub = d.open(item)
    addBefore(&d, m)
    let words = Int(try d.add(h.words))
    let start = d.offset
    var next: UInt8 = 0xff
    var nextOffset = 0
    if Self.chained.contains(m.command), words >= 2 {
      next = try d.peek(UInt8.self)
      d.put(h.command, next, at: d.next(1))
      let text =
        next == 0xff ? "No further commands" : smbCmdNames.name(of: UInt64(next)) ?? "Unknown"
      d.label("AndXCommand: \(text) (0x\(next, hex: 2))")
      try d.skip(1)
      try d.add(h.reserved, length: 1)
      nextOffset = Int(try d.add(h.andOffset, order: .little))
    }
    try addBody(&d, &m, words, start)
    d.close(sub, fitting: true)
    guard next != 0xff, m.depth < 20 else { return }
    let at = m.base + nextOffset
    guard at >= d.offset, at < d.offset + d.remaining else { return }
    try d.seek(at)
    m.command = next
    m.depth += 1
    try addCommand(&d, &m)
  }

  private static let chained: Set<UInt8> = [0x24, 0x2d, 0x2e, 0x2f, 0x73, 0x74, 0x75, 0xa2]

  /// What a response shows of its request, before its own parts.
  private func addBefore(_ d: inout Dissection, _ m: SMBMessage) {
    guard m.isResponse, let exchange = exchange(d, m) else { return }
    switch m.command {
    case 0x00, 0x01, 0x06, 0x10:
      guard let name = d[state].name(exchange.name) else { return }
      d.put(f.file, "\(name)", at: Region(d.offset + m.base, 0), .generated)
    case 0x04, 0x2f:
      guard exchange.fid != .max else { return }
      let fid = UInt16(truncatingIfNeeded: exchange.fid)
      d.put(f.fid, fid, at: d.here, .generated)
      addFidText(&d, fid)
    case 0x32 where exchange.subcommand != .max:
      d.put(f.subcommand, exchange.subcommand, at: Region(d.offset + m.base, 0), .generated)
    default: break
    }
  }

  func addFidText(_ d: inout Dissection, _ fid: UInt16) {
    guard fid != 0 else { return }
    d.summary(", FID: 0x\(fid, hex: 4)")
    d.info(append: ", FID: 0x\(fid, hex: 4)")
  }

  /// A file's number in the words.
  func addFid(
    _ d: inout Dissection, _ m: SMBMessage, opens: Bool = false
  ) throws(Malformed) -> UInt16 {
    let place = d.next(2)
    let fid = try d.peek(UInt16.self).byteSwapped
    d.put(f.fid, fid, at: place, .littleEndian)
    try d.skip(2)
    addFidText(&d, fid)
    if opens, fid != 0 {
      let sub = d.open()
      let here = Region(place.offset + m.base, 0)
      d.put(f.openedIn, FrameNumber(d.packet.number), at: here, .generated)
      d.close(sub)
    }
    if !m.isResponse, m.exchange >= 0 { d[state].exchanges[m.exchange].fid = UInt32(fid) }
    return fid
  }

  /// The byte count; what follows are that many bytes.
  func addCount(_ d: inout Dissection) throws(Malformed) -> Int {
    let count = Int(try d.add(h.bytes, order: .little))
    return min(count, d.remaining)
  }

  private func addBody(
    _ d: inout Dissection, _ m: inout SMBMessage, _ words: Int, _ start: Int
  ) throws(Malformed) {
    switch (m.command, m.isResponse) {
    case (0x72, false): try addDialects(&d, m)
    case (0x72, true) where words == 17: try addNegotiated(&d, m)
    case (0x73, false) where words >= 10: try addSetup(&d, m, words)
    case (0x73, true) where words >= 3: try addSetUp(&d, m, words)
    case (0x75, false) where words >= 4: try addConnect(&d, m)
    case (0x75, true) where words >= 2: try addConnected(&d, m, words)
    case (0x2b, false) where words >= 1:
      try d.add(f.echoCount, order: .little)
      try addEcho(&d)
    case (0x2b, true) where words >= 1:
      try d.add(f.echoNumber, order: .little)
      try addEcho(&d)
    case (0x04, false) where words >= 3:
      _ = try addFid(&d, m)
      try addUnixTime(&d, f.lastWrite)
      try finish(&d, start, words)
    case (0x00, false), (0x01, false), (0x10, false): try addDirectory(&d, m)
    case (0x06, false) where words >= 1:
      try f.search.add(&d)
      try addName(&d, m, f.file, ", Path: ", isShown: true)
    case (0xa2, false) where words >= 24: try addCreate(&d, m)
    case (0xa2, true) where words >= 34: try addCreated(&d, m, words, start)
    case (0x2d, false) where words >= 15: try addOpen(&d, m, start, words)
    case (0x2d, true) where words >= 15: try addOpened(&d, m, start, words)
    case (0x2f, false) where words >= 12: try addWrite(&d, m, words)
    case (0x2f, true) where words >= 6: try addWritten(&d, m)
    case (0x24, false) where words >= 8: try addLocking(&d, m, start, words)
    case (0x80, true) where words >= 5:
      try d.add(f.units, order: .little)
      try d.add(f.blocksPerUnit, order: .little)
      try d.add(f.blockSize, order: .little)
      try d.add(f.freeUnits, order: .little)
      try finish(&d, start, words)
    case (0x25, false) where words >= 14: try addTransaction(&d, m, words)
    case (0x32, false) where words >= 14: try addTransaction(&d, m, words)
    default: try finish(&d, start, words)
    }
  }

  /// Passes over words and bytes that are not read.
  func finish(_ d: inout Dissection, _ start: Int, _ words: Int) throws(Malformed) {
    let end = start + 2 * words
    if d.offset < end { try d.seek(min(end, d.offset + d.remaining)) }
    guard d.remaining >= 2 else { return }
    let count = try addCount(&d)
    if count > 0 {
      d.put(f.extra, at: d.next(count))
      try d.skip(count)
    }
  }

  func addUnixTime(_ d: inout Dissection, _ field: Field<AbsoluteTime>) throws(Malformed) {
    let value = try d.peek(UInt32.self).byteSwapped
    let time = AbsoluteTime(seconds: Int64(value), nanoseconds: 0)
    d.put(field, time, at: d.next(4), .littleEndian)
    if value == .max || value == 0 {
      d.label(value: "No time specified (\(value == 0 ? "0" : "0xffffffff"))")
    }
    try d.skip(4)
  }

  /// A number of two bytes in a wider field.
  @discardableResult
  func addShort(_ d: inout Dissection, _ field: Field<UInt32>) throws(Malformed) -> UInt16 {
    let value = try d.peek(UInt16.self).byteSwapped
    d.put(field, UInt32(value), at: d.next(2), .littleEndian)
    try d.skip(2)
    return value
  }

  /// A string in the message's encoding, up to its end; two bytes are aligned to the message.
  func addString(
    _ d: inout Dissection, _ m: SMBMessage, _ field: Field<Text>, isOEM: Bool = false,
    limit: Int? = nil
  ) throws(Malformed) -> String {
    if m.isUnicode, !isOEM {
      if (d.offset - m.base) & 1 == 1, d.remaining > 0 { try d.skip(1) }
      var count = 0
      let most = min(limit ?? d.remaining, d.remaining)
      while count + 1 < most, try d.peek(UInt16.self, ahead: count) != 0 { count += 2 }
      let hasEnd = count + 1 < most
      let whole = min(count + (hasEnd ? 2 : 0), d.remaining)
      let text = Windows.string(d.bytes(d.next(count)))
      d.put(field, "\(text)", at: d.next(whole))
      try d.skip(whole)
      return text
    }
    let most = min(limit ?? d.remaining, d.remaining)
    var count = 0
    while count < most, try d.peek(UInt8.self, ahead: count) != 0 { count += 1 }
    let text = String(decoding: d.bytes(d.next(count)), as: UTF8.self)
    let whole = min(count + (count < most ? 1 : 0), d.remaining)
    d.put(field, "\(text)", at: d.next(whole))
    try d.skip(whole)
    return text
  }

  private func addEcho(_ d: inout Dissection) throws(Malformed) {
    let count = try addCount(&d)
    if count > 0 { try d.add(f.echoData, length: count) }
  }

  private func addDirectory(_ d: inout Dissection, _ m: SMBMessage) throws(Malformed) {
    try addName(&d, m, f.directoryName, ", Directory: ", isShown: false)
  }

  private func addName(
    _ d: inout Dissection, _ m: SMBMessage, _ field: Field<Text>, _ mark: String, isShown: Bool
  ) throws(Malformed) {
    let count = try addCount(&d)
    try d.inside(count) { d throws(Malformed) in
      guard d.remaining > 0 else { return }
      try d.add(f.format)
      let name = try addString(&d, m, field)
      d.info(append: "\(mark)\(name)")
      if isShown { d.summary(", (\(name))") }
      keep(&d, m, name)
      if d.remaining > 0 { try d.add(f.extra, length: d.remaining) }
    }
  }

  func keep(_ d: inout Dissection, _ m: SMBMessage, _ name: String) {
    guard m.exchange >= 0, !m.isResponse, !d.packet.isRevisit else { return }
    let index = d[state].keep(name)
    d[state].exchanges[m.exchange].name = index
  }
}
