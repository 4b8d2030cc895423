import RemoraCore

/// Feedback (RFC 4585, 5104, transport-wide congestion control) and extended reports (RFC 3611).
extension RTCPLayer {
  func addTransportFeedback(
    _ d: inout Dissection, _ kind: UInt8, _ body: inout Body
  ) throws(Malformed) {
    let end = body.end
    try d.add(f.senderssrc)
    if kind == 11 {
      try addCongestion(&d, end)
      body.padding = nil
      return
    }
    try d.add(f.mediassrc)
    var count = 0
    while d.offset < end {
      try d.step()
      count += 1
      switch kind {
      case 1: try addLost(&d)
      case 3, 4: try addBitRate(&d, kind == 3 ? "TMMBR" : "TMMBN", count)
      case 15:
        try addArrivals(&d, end)
        body.padding = nil
      case 2, 5...10:
        try d.add(f.fci, length: end - d.offset)
        d.expert(f.rtpfbFmtNotImplemented)
      default:
        try d.add(f.fci, length: end - d.offset)
        // The headers are counted a second time.
        body.extra += 12
      }
    }
  }

  /// What came and when, by source (RFC 8888 section 3.1).
  private func addCongestion(_ d: inout Dissection, _ end: Int) throws(Malformed) {
    let sub = d.open(d.text("Feedback Control Information (FCI)", at: d.head))
    while end - d.offset > 4 {
      try d.step()
      let source: UInt32 = try d.peek(UInt32.self)
      let stream = d.open(
        d.text("Media Source Stream: 0x\(source, hex: 8) (\(source))", at: d.head))
      try d.add(f.mediassrc)
      try d.add(f.ccfbBeginseq)
      let count = Int(try d.add(f.ccfbNumreports))
      d.label("Number of metric blocks: \(count)")
      let blocks = d.open(d.text("Metric Blocks", at: d.head))
      for _ in 0..<count {
        try d.step()
        let block: UInt16 = try d.peek(UInt16.self)
        let time = fixedPoint(Double(block & 0x1fff) * 1000 / 1024, digits: 6)
        let item = d.open(
          d.text(
            "Metric Block (R:\(block >> 15), ECN:\(block >> 13 & 3), ATO:\(time) ms)",
            at: d.head))
        try d.add(bits: f.ccfbReceived, f.ccfbEcn, f.ccfbAto, width: 2)
        d.append(" (\(time) ms)")
        d.close(item)
      }
      if count % 2 == 1 { try d.add(f.ccfbPadding) }
      d.close(blocks)
      d.close(stream)
    }
    try d.add(f.ccfbTimestamp)
    d.close(sub)
  }

  private func addLost(_ d: inout Dissection) throws(Malformed) {
    let first = try d.add(f.rtpfbNackPid)
    let mask = try d.add(f.rtpfbNackBlp)
    let place = d.just(2)
    let item = d.last
    let lost = (0..<16).filter { mask >> UInt16($0) & 1 == 1 }.map {
      first &+ UInt16($0) &+ 1
    }
    let names = lost.map { " \($0)" }.joined()
    d.append(lost.isEmpty ? " (No additional frames lost)" : " (Frames\(names) lost)")
    let sub = d.open(item)
    for frame in lost {
      d.put(f.rtpfbNackPid, frame, at: place)
      d.label("Frame \(frame) also lost")
    }
    d.close(sub)
    d.summary(": NACK: \(lost.count + 1) frames lost")
  }

  private func addBitRate(
    _ d: inout Dissection, _ name: String, _ count: Int
  ) throws(Malformed) {
    let sub = d.open(d.text("\(name) \(count)", at: d.next(8)))
    try d.add(f.rtpfbTmmbrFciSsrc)
    let value: UInt32 = try d.peek(UInt32.self)
    let (exponent, mantissa) = (value >> 26, value >> 9 & 0x1ffff)
    d.put(f.rtpfbTmmbrFciExp, UInt8(truncatingIfNeeded: exponent), at: d.next(1))
    d.put(f.rtpfbTmmbrFciMantissa, mantissa, at: d.next(3))
    d.put(f.rtpfbTmmbrFciBitrate, "", at: d.next(3))
    d.label(value: "\(mantissa)*2^\(exponent)")
    try d.skip(3)
    try d.add(f.rtpfbTmmbrFciMeasuredoverhead)
    d.summary(": \(name): \(mantissa)*2^\(exponent)")
    // The overhead's last byte is read again as the next entry's first.
    try d.seek(d.offset - 1)
    d.close(sub)
  }

  /// Which packets arrived when: chunks of states, then a time for each that came.
  private func addArrivals(_ d: inout Dissection, _ end: Int) throws(Malformed) {
    let sub = d.open(d.text("Transport-cc", at: d.next(end - d.offset)))
    defer { d.close(sub) }
    let base = try d.add(f.rtpfbTransportccBaseseq)
    let total = Int(try d.add(f.rtpfbTransportccStatuscount))
    try d.add(f.rtpfbTransportccReftime)
    try d.add(f.rtpfbTransportccPktcount)
    var states: [(UInt16, UInt8)] = []
    let chunks = d.text("Packet Chunks", at: d.here)
    let list = d.open(chunks)
    var seen = 0
    while seen < total {
      try d.step()
      try reach(&d, 2, end)
      let chunk = try d.add(f.rtpfbTransportccPktchunk)
      if chunk & 0x8000 == 0 {
        let length = Int(chunk & 0x1fff)
        if chunk >> 13 == 0, length > total - seen {
          let item = d.last
          let place = d.just(2)
          let sub = d.open(item)
          let text = d.text(
            "Too many packet chunks (more than packet status count)", at: place)
          let inner = d.open(text)
          d.expert(f.rtpfbTransportccBad, at: text)
          d.close(inner)
          d.close(sub)
          d.close(list)
          return
        }
        let state = UInt8(chunk >> 13 & 3)
        d.append(" [Run Length Chunk] \(Self.arrival(state)). Length : \(length)")
        if state != 0 {
          for i in 0..<min(length, total - seen) {
            states.append((base &+ UInt16(truncatingIfNeeded: seen + i), state))
          }
        }
        seen += length
      } else {
        try addStates(&d, chunk, base, total, &seen, &states)
      }
    }
    d.close(list)
    let deltas = d.text("Recv Delta", at: d.here)
    let times = d.open(deltas)
    for (sequence, state) in states {
      try d.step()
      let size = state == 2 ? 2 : 1
      try reach(&d, size, end)
      let raw = size == 1 ? UInt16(try d.peek(UInt8.self)) : try d.peek(UInt16.self)
      let delta = size == 1 ? Int(raw) : Int(Int16(bitPattern: raw))
      let kind = size == 1 ? "Small Delta" : delta < 0 ? "Negative Delta" : "Large Delta"
      d.put(f.rtpfbTransportccRecvDelta, raw, at: d.next(size))
      let time = fixedPoint(Double(delta) * 250 / 1000, digits: 6)
      d.label(value: "0x\(raw, hex: size * 2) \(kind): [seq: \(sequence)] \(time) ms")
      try d.skip(size)
    }
    if d.offset < end {
      let rest = end - d.offset
      var value: UInt32 = 0
      for byte in d.bytes(d.next(min(rest, 4))) { value = value << 8 | UInt32(byte) }
      d.put(
        f.rtpfbTransportccRecvDeltaPadding, UInt16(truncatingIfNeeded: value), at: d.next(rest))
      let whole = value
      if whole > 0xffff { d.label(value: "0x\(whole, hex: 4)") }
      try d.skip(rest)
    }
    d.close(times)
  }

  /// Feedback does not reach into the packet behind it.
  private func reach(_ d: inout Dissection, _ count: Int, _ end: Int) throws(Malformed) {
    if d.offset + count > end {
      throw Malformed(.contained, offset: d.offset, need: count, have: max(0, end - d.offset))
    }
  }

  private static func arrival(_ state: UInt8) -> String {
    switch state {
    case 0: "Packet not received"
    case 2: "Large or Negative Delta"
    default: "Small Delta"
    }
  }

  private func addStates(
    _ d: inout Dissection, _ chunk: UInt16, _ base: UInt16, _ total: Int, _ seen: inout Int,
    _ states: inout [(UInt16, UInt8)]
  ) throws(Malformed) {
    let isWide = chunk & 0x4000 != 0
    let count = isWide ? 7 : 14
    let names = isWide ? ["NR", "SD", "LD", "WO"] : ["N", "R"]
    var picture = ""
    for i in 0..<count {
      let shift = isWide ? 12 - 2 * i : 13 - i
      let state = UInt8(truncatingIfNeeded: chunk >> UInt16(shift) & (isWide ? 3 : 1))
      picture += " \(names[Int(state)]) |"
      if state == 1 || state == 2, seen + i < total {
        states.append((base &+ UInt16(truncatingIfNeeded: seen + i), state))
      }
    }
    d.append(" [\(isWide ? "2 bits" : "1 bit") Status Vector Chunk]: |\(picture)")
    seen += count
  }

  // MARK: Of the payload

  func addPayloadFeedback(
    _ d: inout Dissection, _ kind: UInt8, _ end: Int
  ) throws(Malformed) {
    let names: [UInt8: String] = [
      1: "PLI", 2: "SLI", 3: "RPSI", 4: "FIR", 5: "TSTR", 6: "TSTN", 7: "VBCM", 15: "ALFB",
    ]
    let name = names[kind] ?? "Unknown"
    d.info(append: "\(name)  ")
    try d.add(f.senderssrc)
    try d.add(f.mediassrc)
    d.append(" ")
    var count = 0
    while d.offset < end {
      try d.step()
      count += 1
      switch kind {
      case 1: try addPictureLoss(&d, end)
      case 2:
        let sub = d.open(d.text("SLI \(count)", at: d.next(4)))
        try d.add(bits: f.psfbFirSliFirst, f.psfbFirSliNumber, f.psfbFirSliPictureId, width: 4)
        d.close(sub)
      case 4:
        let sub = d.open(d.text("FIR \(count)", at: d.next(8)))
        try d.add(f.psfbFirFciSsrc)
        try d.add(f.psfbFirFciCsn)
        try d.add(f.psfbFirFciReserved)
        d.close(sub)
      case 15 where try d.peek(UInt32.self) == 0x5245_4d42: try addEstimate(&d, count - 1)
      case 15:
        let feedback = try d.add(f.msAfbType)
        if feedback != 1 { d.expert(f.msAfbTypeUnknown) }
        try d.add(f.msLength)
        try d.seek(end)
      default: try d.add(f.fci, length: end - d.offset)
      }
    }
  }

  /// The receiver's estimate of the rate it can take (draft-alvestrand-rmcat-remb).
  private func addEstimate(_ d: inout Dissection, _ count: Int) throws(Malformed) {
    let sub = d.open(d.text("REMB \(count)", at: d.next(8)))
    try d.add(f.psfbRembIdentifier, length: 4)
    let sources = Int(try d.add(f.psfbRembFciNumberSsrcs))
    let raw = UInt32(try d.peek(UInt8.self)) << 16 | UInt32(try d.peek(UInt16.self, ahead: 1))
    let (exponent, mantissa) = (raw >> 18, raw & 0x3ffff)
    d.put(f.psfbRembFciBrExp, UInt8(truncatingIfNeeded: exponent), at: d.next(1))
    d.put(f.psfbRembFciBrMantissa, mantissa, at: d.next(3))
    let picture = ".... .... " + bitPicture(UInt64(mantissa), at: 6, count: 18)
    var plain = ""
    for character in picture where character != " " || plain.last != " " { plain.append(character) }
    d.label("\(plain) = Br Mantissa: \(mantissa)")
    let rate = UInt64(mantissa) << UInt64(exponent)
    d.put(f.psfbRembFciBitrate, "", at: d.next(3))
    d.label(value: "\(rate)")
    d.summary(": REMB: max bitrate=\(rate)")
    try d.skip(3)
    for _ in 0..<sources {
      try d.step()
      try d.add(f.psfbRembFciSsrc)
    }
    d.close(sub)
  }

  // MARK: Extended reports

  func addExtendedReports(
    _ d: inout Dissection, _ end: Int, _ body: inout Body
  ) throws(Malformed) {
    if d.offset == end {
      let item = d.text("Missing Sender SSRC", at: d.next(0))
      let sub = d.open(item)
      d.expert(f.missingSenderSsrc, at: item)
      return d.close(sub)
    }
    try d.add(f.senderssrc)
    // By their lengths, blocks may end elsewhere than by what is known of them.
    var left = end - d.offset
    var number = 0
    while left >= 4 {
      try d.step()
      number += 1
      let kind: UInt8 = try d.peek(UInt8.self)
      let size = Int(try d.peek(UInt16.self, ahead: 2)) * 4
      left -= 4
      let item = d.text("Block \(number)", at: d.next(min(size + 4, d.reportedRemaining)))
      let sub = d.open(item)
      try d.add(f.xrBt)
      try addSpecific(&d, kind)
      try d.add(f.xrBl)
      d.append(" (\(size) bytes)")
      checkLength(&d, kind, size)
      if size > left { d.expert(f.blockLengthInvalid, at: item) }
      let contents = d.open(d.text("Contents", at: d.next(min(size, d.reportedRemaining))))
      let start = d.offset
      try addBlock(&d, kind, start + size)
      d.close(contents)
      d.close(sub)
      left -= size
      if d.offset == start, size > 0 {
        let reach = min(size, d.reportedRemaining)
        try d.skip(reach)
        body.extra += size - reach
      }
    }
  }

  private func checkLength(_ d: inout Dissection, _ kind: UInt8, _ size: Int) {
    let right: [UInt8: Int] = [4: 2, 6: 9, 7: 8, 8: 8, 12: 7]
    guard let words = right[kind], size != words * 4 else { return }
    let item = d.last
    let sub = d.open(item)
    d.expert(f.invalidBlockLength, at: item, "Invalid block length, should be \(words)")
    d.close(sub)
  }

  private func addSpecific(_ d: inout Dissection, _ kind: UInt8) throws(Malformed) {
    switch kind {
    case 1, 2, 3: try d.add(bits: f.xrTf, width: 1)
    case 25: try d.add(bits: f.xrDrleE, f.xrTf, width: 1)
    case 6:
      try d.add(
        bits: f.xrStatsLrflag, f.xrStatsDupflag, f.xrStatsJitterflag, f.xrStatsTtl, width: 1)
    default: try d.add(f.xrBs)
    }
  }

  private func addBlock(_ d: inout Dissection, _ kind: UInt8, _ end: Int) throws(Malformed) {
    switch kind {
    case 1, 2, 3, 25:
      try d.add(f.ssrcIdentifier)
      var sequence = UInt32(try d.add(f.xrBeginseq))
      try d.add(f.xrEndseq)
      if kind != 3 { return try addChunks(&d, end) }
      while d.offset + 4 <= end {
        try d.step()
        let time = try d.add(f.xrReceiptTimeSeq)
        let number = sequence
        d.label("Seq: \(number), Receipt Time: \(time)")
        sequence &+= 1
      }
    case 4:
      let time: UInt64 = try d.peek(UInt64.self)
      d.put(f.xrTimestamp, NTPLayer.time(time), at: d.next(8))
      try d.skip(8)
    case 5:
      var number = 0
      while d.offset + 12 <= end {
        try d.step()
        number += 1
        let sub = d.open(d.text("Source \(number)", at: d.next(12)))
        try d.add(f.ssrcIdentifier)
        try d.add(f.xrLrr)
        try d.add(f.xrDlrr)
        d.close(sub)
      }
    case 6: try addStatistics(&d)
    case 7: try addVoice(&d)
    case 8: try addQuality(&d)
    default: break
    }
  }

  private func addChunks(_ d: inout Dissection, _ end: Int) throws(Malformed) {
    let sub = d.open(d.text("Report Chunks", at: d.next(end - d.offset)))
    var number = 0
    while d.offset + 2 <= end {
      try d.step()
      number += 1
      let value: UInt16 = try d.peek(UInt16.self)
      let place = d.next(2)
      let count = number
      if value == 0 {
        d.put(f.xrChunkNullTerminator, at: place)
        d.label("Chunk: \(count) -- Null Terminator ")
      } else if value & 0x8000 != 0 {
        d.put(f.xrChunkBitVector, value & 0x7fff, at: place)
        d.label("Chunk: \(count) -- Bit Vector 0x\(value & 0x7fff, hex: 1)")
      } else {
        let run = value & 0x4000 != 0 ? "1s" : "0s"
        d.put(f.xrChunkLength, value & 0x3fff, at: place)
        d.label("Chunk: \(count) -- Length Run \(run), length: \(value & 0x3fff)")
      }
      try d.skip(2)
    }
    d.close(sub)
  }

  private func addStatistics(_ d: inout Dissection) throws(Malformed) {
    try d.add(f.ssrcIdentifier)
    try d.add(f.xrBeginseq)
    try d.add(f.xrEndseq)
    for field in [
      f.xrStatsLost, f.xrStatsDups, f.xrStatsMinjitter, f.xrStatsMaxjitter, f.xrStatsMeanjitter,
      f.xrStatsDevjitter,
    ] { try d.add(field) }
    for field in [f.xrStatsMinttl, f.xrStatsMaxttl, f.xrStatsMeanttl, f.xrStatsDevttl] {
      try d.add(field)
    }
  }

  private func addVoice(_ d: inout Dissection) throws(Malformed) {
    try d.add(f.ssrcIdentifier)
    let lost = try d.add(f.ssrcFraction)
    d.label(value: "\(lost) / 256")
    let discarded = try d.add(f.ssrcDiscarded)
    d.label(value: "\(discarded) / 256")
    try d.add(f.xrVoipmetricsBurstdensity)
    try d.add(f.xrVoipmetricsGapdensity)
    for field in [
      f.xrVoipmetricsBurstduration, f.xrVoipmetricsGapduration, f.xrVoipmetricsRtdelay,
      f.xrVoipmetricsEsdelay,
    ] { try d.add(field) }
    for field in [f.xrVoipmetricsSignallevel, f.xrVoipmetricsNoiselevel] {
      let level = try d.add(field)
      if level == 127 { d.label(value: "Unavailable (127)") }
    }
    for field in [
      f.xrVoipmetricsRerl, f.xrVoipmetricsGmin, f.xrVoipmetricsRfactor,
      f.xrVoipmetricsExtrfactor,
    ] {
      let value = try d.add(field)
      if value == 127, field.id != f.xrVoipmetricsGmin.id { d.label(value: "Unavailable (127)") }
    }
    for field in [f.xrVoipmetricsMoslq, f.xrVoipmetricsMoscq] {
      let score = try d.peek(UInt8.self)
      let value = Double(Float(score) / 10).bitPattern
      d.put(field, value, at: d.next(1))
      d.label(value: score == 127 ? "Unavailable (127)" : "\(generalNumber(Double(score) / 10))")
      try d.skip(1)
    }
    try d.add(
      bits: f.xrVoipmetricsPlc, f.xrVoipmetricsJba, f.xrVoipmetricsJbrate, width: 1)
    try d.skip(1)
    try d.add(f.xrVoipmetricsJbnominal)
    try d.add(f.xrVoipmetricsJbmax)
    try d.add(f.xrVoipmetricsJbabsmax)
  }
}
