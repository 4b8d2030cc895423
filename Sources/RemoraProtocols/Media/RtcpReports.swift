import RemoraCore

/// The bodies of RTCP packets.
extension RTCPLayer {
  func addBody(_ d: inout Dissection, _ body: inout Body) throws(Malformed) {
    let head: UInt8 = try d.peek(UInt8.self)
    let count = head & 0x1f
    let place = d.next(1)
    d.put(f.version, head >> 6, at: place)
    d.put(f.padding, head & 0x20 != 0, at: place)
    let padded = d.last
    switch body.type {
    case 202, 203: d.put(f.sc, count, at: place)
    case 204, 208, 210: d.put(f.appSubtype, count, at: place)
    case 205: d.put(f.rtpfbFmt, count, at: place)
    case 206: d.put(f.psfbFmt, count, at: place)
    case 192, 193, 200, 201: d.put(f.rc, count, at: place)
    case 207, 209: break
    // Nothing is known of the others, not even that there is a header.
    default: return try d.skip(1)
    }
    try d.skip(1)
    try d.add(f.pt)
    let words = Int(try d.add(f.length))
    d.append(" (\(words * 4 + 4) bytes)")
    var stop = body.end
    if head & 0x20 != 0, body.isFinal {
      let padding = Int(d.number(at: body.end - 1, UInt8.self) ?? 0)
      body.padding = padding
      // Only some bodies end before it; in others there is none left after them.
      if body.type == 202 || body.type == 207 { stop = max(d.offset, body.end - padding) }
    }
    switch body.type {
    case 200:
      try d.add(f.senderssrc)
      try addSenderInfo(&d)
      try addReports(&d, count, stop)
    case 201:
      try d.add(f.senderssrc)
      try addReports(&d, count, stop)
    case 202: try addDescriptions(&d, count, stop)
    case 203: try addGoodbye(&d, count, stop)
    case 204:
      if body.padding != nil { stop = .max }
      try addApplication(&d, count, stop)
    case 205: try addTransportFeedback(&d, count, &body)
    case 206: try addPayloadFeedback(&d, count, stop)
    case 207: try addExtendedReports(&d, stop, &body)
    case 208: try addTimeBase(&d)
    case 209:
      try addSummary(&d)
      try d.seek(stop)
    case 210:
      try d.add(f.ssrcIdentifier)
      try d.seek(stop)
    case 192: try d.add(f.ssrcIdentifier)
    case 193:
      try d.add(f.ssrcIdentifier)
      try d.add(f.nackFsn)
      try d.add(f.nackBlp)
    default: break
    }
    if head & 0x20 != 0, !body.isFinal { d.expert(f.notFinalPadding, at: padded) }
  }

  private func addSenderInfo(_ d: inout Dissection) throws(Malformed) {
    let time: UInt64 = try d.peek(UInt64.self)
    try d.add(f.timestampNtpMsw)
    try d.add(f.timestampNtpLsw)
    d.put(f.timestampNtp, NTPLayer.time(time), at: d.just(8))
    try d.add(f.timestampRtp)
    try d.add(f.senderPacketcount)
    try d.add(f.senderOctetcount)
  }

  private func addReports(
    _ d: inout Dissection, _ count: UInt8, _ end: Int
  ) throws(Malformed) {
    for i in 0..<Int(count) {
      try d.step()
      let sub = d.open(d.text("Source \(i + 1)", at: d.next(min(24, d.reportedRemaining))))
      try d.add(f.ssrcIdentifier)
      let contents = d.open(
        d.text("SSRC contents", at: d.next(min(20, d.reportedRemaining))))
      let fraction = try d.add(f.ssrcFraction)
      d.label(value: "\(fraction) / 256")
      try d.add(f.ssrcCumNr)
      d.close(contents)
      let high = try d.add(f.ssrcExtHigh)
      let sequence = d.open()
      d.put(f.ssrcHighCycles, UInt16(truncatingIfNeeded: high >> 16), at: Region(d.offset - 4, 2))
      d.put(f.ssrcHighSeq, UInt16(truncatingIfNeeded: high), at: d.just(2))
      d.close(sequence)
      try d.add(f.ssrcJitter)
      try d.add(f.ssrcLsr)
      let delay = try d.add(f.ssrcDlsr)
      d.append(" (\(Int(Double(delay) * 1000 / 65_536)) milliseconds)")
      d.close(sub)
    }
    while end > d.offset { try addProfileExtension(&d, end) }
  }

  private func addDescriptions(
    _ d: inout Dissection, _ count: UInt8, _ end: Int
  ) throws(Malformed) {
    for i in 0..<Int(count) {
      try d.step()
      let start = d.offset
      let source: UInt32 = try d.peek(UInt32.self)
      let chunk = d.text(
        "Chunk \(i + 1), SSRC/CSRC 0x\(source, hex: 1)", at: d.next(end - start))
      let sub = d.open(chunk)
      try d.add(f.ssrcIdentifier)
      let itemsStart = d.offset
      let items = d.text("SDES items", at: d.next(end - itemsStart))
      let list = d.open(items)
      while d.offset < end {
        try d.step()
        let kind = try d.add(f.sdesType)
        if kind == 0 { break }
        try addDescription(&d, kind)
      }
      d.close(list)
      d.setLength(items, d.offset - itemsStart)
      let rest = (4 - (d.offset - start) % 4) % 4
      try d.skip(min(rest, max(0, end - d.offset)))
      d.setLength(chunk, d.offset - start)
      d.close(sub)
    }
  }

  private func addDescription(_ d: inout Dissection, _ kind: UInt8) throws(Malformed) {
    let length = Int(try d.peek(UInt8.self))
    d.put(f.sdesLength, UInt32(truncatingIfNeeded: length), at: d.next(1))
    try d.skip(1)
    guard kind == 8, length > 0 else {
      try d.add(f.sdesText, length: length)
      return
    }
    let prefix = Int(try d.add(f.sdesPrefixLength))
    try d.add(f.sdesPrefixString, length: prefix)
    if length - 1 - prefix > 0 { try d.add(f.sdesText, length: length - 1 - prefix) }
  }

  private func addGoodbye(
    _ d: inout Dissection, _ count: UInt8, _ end: Int
  ) throws(Malformed) {
    for _ in 0..<count {
      try d.step()
      try d.add(f.ssrcIdentifier)
    }
    guard end > d.offset else { return }
    let length = Int(try d.peek(UInt8.self))
    d.put(f.sdesLength, UInt32(truncatingIfNeeded: length), at: d.next(1))
    try d.skip(1)
    try d.add(f.sdesText, length: length)
    // The reason is filled up to whole words with zeros.
    let rest = (4 - (d.offset - d.start) % 4) % 4
    guard rest > 0 else { return }
    let filling = d.bytes(d.next(min(rest, d.remaining)))
    if length == 0 || filling.contains(where: { $0 != 0 }) {
      let item = d.text(
        "Reason string is not NULL padded (see RFC3550, section 6.6)", at: d.just(length))
      let sub = d.open(item)
      d.expert(f.byeReasonNotPadded, at: item)
      d.close(sub)
    }
    try d.skip(rest)
  }

  private func addApplication(
    _ d: inout Dissection, _ count: UInt8, _ end: Int
  ) throws(Malformed) {
    try d.add(f.ssrcIdentifier)
    let bytes = d.bytes(d.next(4))
    let name = String(decoding: bytes, as: UTF8.self)
    if bytes.allSatisfy({ $0 >= 0x20 && $0 < 0x7f }) {
      try d.add(f.appName, length: 4)
    } else {
      let item = d.text("Application name is not a string", at: d.next(4))
      let sub = d.open(item)
      d.expert(f.appNotAscii, at: item)
      d.close(sub)
      try d.skip(4)
    }
    guard end <= d.offset + d.reportedRemaining else {
      throw Malformed(.reported, offset: d.offset)
    }
    d.info(append: "Application specific   ( \(name) ) subtype=\(count)")
    let length = end - d.offset
    let isText = d.bytes(d.next(length)).allSatisfy { $0 >= 0x20 && $0 < 0x7f }
    if isText {
      try d.add(f.appDataStr, length: length)
    } else {
      try d.add(f.appData, length: length)
    }
  }
}
