public import RemoraCore

/// Inter-Asterisk eXchange, version 2 (RFC 5456): signalling and media of calls on one port.
///
///     |1|     source call number      |R|   destination call number   |
///     |                           timestamp                           |
///     |   OSeqno      |    ISeqno     |  frame type   |C|  subclass   | data ...
///
///     |0|     source call number      |          timestamp            | media ...
public let iax2 = Protocol("iax2", "Inter-Asterisk eXchange v2", short: "IAX2") { p in
  let layer = IAX2Layer(&p)
  p.over("udp.port", 4569)
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct IAX2Layer {
  /// One side of a call.
  struct End: Hashable {
    var high, low: UInt64
    var port: UInt32
    var number: UInt16
    init(_ address: Address, _ port: UInt32, _ number: UInt16) {
      high = address.high
      low = address.low
      self.port = port
      self.number = number
    }
  }

  struct Call {
    var number: UInt32
    /// When its timestamps began.
    var start: AbsoluteTime
    /// Of the two sides: codec and the last whole timestamp.
    var codec: (UInt64, UInt64) = (0, 0)
    var stamp: (UInt32, UInt32) = (0, 0)
    var isData = false
  }

  /// What a packet knew of its call.
  struct Known {
    var call: Call
    var isBack: Bool
  }

  let f: Iax2Fields
  let capabilities: [Field<Bool>]
  let sides: State<[End: (call: Int, isBack: Bool)]>
  let calls: State<[Call]>
  let memory: State<FrameMemory<Known?>>

  init(_ p: inout Builder) {
    f = Iax2Fields(&p)
    capabilities = [
      f.capG7231, f.capGsm, f.capUlaw, f.capAlaw, f.capG726Aal2, f.capAdpcm, f.capSlinear,
      f.capLpc10, f.capG729a, f.capSpeex, f.capIlbc, f.capG726, f.capG722, f.capSiren7,
      f.capSiren14, f.capSlinear16, f.capJpeg, f.capPng, f.capH261, f.capH263, f.capH263Plus,
      f.capH264, f.capMpeg4, f.capVp8, f.capT140Red, f.capT140, f.capG719, f.capSpeex16,
      f.capOpus, f.capTestlaw,
    ]
    sides = p.state { [:] }
    calls = p.state { [] }
    memory = p.state { FrameMemory<Known?>() }
  }

  static let mostCalls = 1 << 16

  func dissect(_ d: inout Dissection) throws(Malformed) {
    d.protocolColumn("IAX2")
    d.info("")
    let first: UInt16 = try d.peek(UInt16.self)
    if first & 0x8000 != 0 {
      try addFull(&d, first & 0x7fff)
    } else if first == 0 {
      let second: UInt16 = try d.peek(UInt16.self, ahead: 2)
      if second & 0x8000 != 0 {
        try addMiniVideo(&d, second & 0x7fff)
      } else {
        try addTrunk(&d)
      }
    } else {
      try addMini(&d, first)
    }
  }

  // MARK: Calls

  /// The call that a packet belongs to; a new one begins with NEW.
  private func find(
    _ d: inout Dissection, _ source: UInt16, _ target: UInt16, isNew: Bool, _ stamp: UInt32
  ) -> (index: Int, isBack: Bool)? {
    let info = d.packet
    let here = End(info.source, info.sourcePort, source)
    if let side = d[sides][here], !isNew { return (side.call, side.isBack) }
    if isNew {
      if let side = d[sides][here], side.call < d[calls].count { return (side.call, side.isBack) }
      if d[calls].count >= Self.mostCalls {
        d[calls].removeAll()
        d[sides].removeAll()
      }
      let number = UInt32(truncatingIfNeeded: d[calls].count + 1)
      let time = info.time
      let start = time.adding(milliseconds: -Int64(stamp))
      d[calls].append(Call(number: number, start: start))
      d[sides][here] = (d[calls].count - 1, false)
      return (d[calls].count - 1, false)
    }
    guard target != 0 else { return nil }
    let there = End(info.destination, info.destinationPort, target)
    guard let side = d[sides][there] else { return nil }
    d[sides][here] = (side.call, !side.isBack)
    return (side.call, !side.isBack)
  }

  /// What is known of the call when the packet comes; kept for later passes.
  private func look(
    _ d: inout Dissection, _ source: UInt16, _ target: UInt16, isNew: Bool, _ stamp: UInt32
  ) -> (known: Known?, index: Int?) {
    let info = d.packet
    if info.isRevisit, let kept = d[memory][info.number, d.place] { return (kept, nil) }
    let found = find(&d, source, target, isNew: isNew, stamp)
    var known: Known?
    if let found, found.index < d[calls].count {
      known = Known(call: d[calls][found.index], isBack: found.isBack)
    }
    if d.remembers { d[memory][info.number, d.place] = .some(known) }
    return (known, found?.index)
  }

  private func addTimes(_ d: inout Dissection, _ known: Known?, _ stamp: UInt32) {
    guard let known else { return }
    let time = known.call.start.adding(milliseconds: Int64(stamp))
    d.put(f.abstime, time, at: d.head, .generated)
    d.put(f.lateness, d.packet.time.since(time), at: d.head, .generated)
  }

  // MARK: Packets

  private func addFull(_ d: inout Dissection, _ source: UInt16) throws(Malformed) {
    let sub = d.open(d.put(f.packetType, 1, at: d.next(2)))
    try d.add(f.srcCall)
    let second: UInt16 = try d.peek(UInt16.self)
    d.put(f.dstCall, second & 0x7fff, at: d.next(2))
    try d.add(f.retransmission)
    let stamp: UInt32 = try d.peek(UInt32.self)
    let type: UInt8 = try d.peek(UInt8.self, ahead: 6)
    let kind: UInt8 = try d.peek(UInt8.self, ahead: 7)
    let isNew = type == 6 && kind == 1
    var (known, index) = look(&d, source, second & 0x7fff, isNew: isNew, stamp)
    if let known { d.put(f.call, known.call.number, at: Region(d.start, 4), .generated) }
    try d.add(f.timestamp)
    addTimes(&d, known, stamp)
    d.put(f.oseqno, UInt16(try d.peek(UInt8.self)), at: d.next(1))
    try d.skip(1)
    d.put(f.iseqno, UInt16(try d.peek(UInt8.self)), at: d.next(1))
    try d.skip(1)
    let name = Self.types.name(of: UInt64(type)) ?? "Unknown (0x\(Phrase.hex(UInt64(type), 2)))"
    d.info("\(name), source call# \(source), timestamp \(stamp)ms")
    let one = d.open(d.put(f.type, type, at: d.next(1)))
    try d.skip(1)
    var codec: UInt64?
    var isData = false
    try addBody(&d, type, kind, &codec, &isData)
    d.close(one)
    if known != nil, let index, index < d[calls].count {
      if known?.isBack == true {
        d[calls][index].stamp.1 = stamp
        if let codec { d[calls][index].codec.1 = codec }
      } else {
        d[calls][index].stamp.0 = stamp
        if let codec { d[calls][index].codec.0 = codec }
      }
      if isData { d[calls][index].isData = true }
    }
    if isData { known?.call.isData = true }
    if codec != nil || type == 3 { try addPayload(&d, known) }
    d.close(sub)
  }

  private static let types: ValueNames = [
    0: "DTMF Begin", 1: "DTMF End", 2: "Voice", 3: "Video", 4: "Control", 5: "NULL", 6: "IAX",
    7: "Text", 8: "Image", 9: "HTML", 10: "Comfort Noise", 11: "Modem", 12: "DTMF Begin",
  ]

  /// Codecs are numbered by their bits: small ones as they are, others by the bit's place.
  private static func codec(_ kind: UInt8) -> UInt64 {
    if kind & 0x80 == 0 { return UInt64(kind) }
    return kind == 0xff ? .max : 1 << UInt64(kind & 0x3f)
  }

  private func addBody(
    _ d: inout Dissection, _ type: UInt8, _ kind: UInt8, _ codec: inout UInt64?,
    _ isData: inout Bool
  ) throws(Malformed) {
    let place = d.next(1)
    try d.skip(1)
    switch type {
    case 0, 1:
      d.put(f.dtmfSubclass, of: place, at: place)
      let digit = String(UnicodeScalar(kind & 0x7f))
      d.info(append: " digit \(digit)")
    case 2:
      let value = Self.codec(kind)
      d.put(f.voiceSubclass, kind, at: place)
      d.put(f.voiceCodec, value, at: place)
      let name = iax2CodecNames.name(of: value)
      d.info(append: ", \(name ?? "unknown (0x\(Phrase.hex(UInt64(kind), 2)))")")
      codec = value
    case 3:
      let value = Self.codec(kind & 0xbf)
      d.put(f.videoSubclass, kind & 0xbf, at: place)
      d.put(f.videoMarker, kind & 0x40 != 0, at: place)
      d.put(f.videoCodec, value, at: place)
      if kind & 0x40 != 0 { d.info(append: ", Mark") }
      let name = iax2CodecNames.name(of: value)
      d.info(append: ", \(name ?? "unknown (0x\(Phrase.hex(UInt64(kind), 2)))")")
    case 4:
      d.put(f.controlSubclass, kind, at: place)
      let name = Self.controls.name(of: UInt64(kind))
      d.info(append: " \(name ?? "unknown (0x\(Phrase.hex(UInt64(kind), 2)))")")
    case 6:
      d.put(f.iaxSubclass, kind, at: place)
      let name = iax2CommandNames.name(of: UInt64(kind))
      d.info(append: " \(name ?? "unknown (0x\(Phrase.hex(UInt64(kind), 2)))")")
      while d.remaining > 0 { try addElement(&d, &isData) }
    case 7:
      d.put(f.textSubclass, kind, at: place)
      if d.remaining > 0 { try d.add(f.textText, length: d.remaining) }
    case 9:
      d.put(f.htmlSubclass, kind, at: place)
      if kind == 1, d.remaining > 0 { try d.add(f.htmlUrl, length: d.remaining) }
    case 11:
      d.put(f.modemSubclass, kind, at: place)
      d.info(
        append: " \(kind == 1 ? "T.38" : kind == 2 ? "V.150" : kind == 0 ? "(0?)" : "unknown")")
    default:
      d.put(f.subclass, kind, at: place)
      d.info(append: " subclass \(kind)")
    }
  }

  private static let controls: ValueNames = [
    0: "(0?)", 1: "HANGUP", 2: "RING", 3: "RINGING", 4: "ANSWER", 5: "BUSY", 6: "TKOFFHK",
    7: "OFFHOOK", 255: "stop sounds",
  ]

  private func addPayload(_ d: inout Dissection, _ known: Known?) throws(Malformed) {
    guard d.remaining > 0 else { return }
    d.setOwnLength(d.offset - d.start)
    let place = d.next(d.remaining)
    try d.add(f.payloadData, length: d.remaining)
    if known?.call.isData == true {
      d.info("[IAX2 segment of a reassembled PDU]")
      let outer = d.openOutside()
      d.put(f.fragmentUnfinished, at: place)
      d.close(outer)
    }
  }

  /// The whole timestamp of a packet that has only its lower bits.
  private static func whole(_ low: UInt32, _ last: UInt32, _ bits: UInt32) -> UInt32 {
    let size: UInt32 = 1 << bits
    var value = last & ~(size - 1) | low
    if value &+ size / 2 < last { value = value &+ size }
    if value > last &+ size / 2, value >= size { value = value &- size }
    return value
  }

  private func addMini(_ d: inout Dissection, _ source: UInt16) throws(Malformed) {
    let sub = d.open(d.put(f.packetType, 0, at: d.next(2)))
    try d.add(f.srcCall)
    let (known, _) = look(&d, source, 0, isNew: false, 0)
    if let known { d.put(f.call, known.call.number, at: Region(d.start, 4), .generated) }
    let low = UInt32(try d.peek(UInt16.self))
    let last = known.map { $0.isBack ? $0.call.stamp.1 : $0.call.stamp.0 }
    let stamp = last.map { Self.whole(low, $0, 16) } ?? low
    d.put(f.timestamp, stamp, at: d.next(2))
    try d.skip(2)
    addTimes(&d, known, stamp)
    let codec = known.map { $0.isBack ? $0.call.codec.1 : $0.call.codec.0 } ?? 1
    let name = iax2CodecNames.name(of: codec) ?? iax2CodecNames.name(of: 1) ?? ""
    d.info("Mini packet, source call# \(source), timestamp \(stamp)ms, \(name)")
    try addPayload(&d, known)
    d.close(sub)
  }

  private func addMiniVideo(_ d: inout Dissection, _ source: UInt16) throws(Malformed) {
    let sub = d.open(d.put(f.packetType, 2, at: d.next(4)))
    try d.skip(2)
    try d.add(f.srcCall)
    let (known, _) = look(&d, source, 0, isNew: false, 0)
    if let known { d.put(f.call, known.call.number, at: Region(d.start, 6), .generated) }
    let raw: UInt16 = try d.peek(UInt16.self)
    let low = UInt32(raw & 0x7fff)
    let last = known.map { $0.isBack ? $0.call.stamp.1 : $0.call.stamp.0 }
    let stamp = last.map { Self.whole(low, $0, 15) } ?? low
    d.put(f.timestamp, stamp, at: d.next(2))
    if d.wantsLabels {
      var picture = "."
      for bit in (0..<15).reversed() {
        if bit % 4 == 3 { picture += " " }
        picture += raw >> UInt16(bit) & 1 != 0 ? "1" : "0"
      }
      let said = picture
      d.label("\(said) = Timestamp: \(stamp)")
    }
    d.put(f.videoMiniMarker, raw >> 15, at: d.next(2))
    try d.skip(2)
    addTimes(&d, known, stamp)
    let mark = raw & 0x8000 != 0 ? ", Mark" : ""
    let name = iax2CodecNames.name(of: 1) ?? ""
    d.info("Mini video packet, source call# \(source), timestamp \(stamp)ms\(mark), \(name)")
    try addPayload(&d, known)
    d.close(sub)
  }

  /// Media of several calls in one packet (section 8.1.3).
  private func addTrunk(_ d: inout Dissection) throws(Malformed) {
    let sub = d.open(d.put(f.packetType, 3, at: d.next(2)))
    try d.skip(2)
    let command: UInt8 = try d.add(f.trunkMetacmd)
    let data: UInt8 = try d.peek(UInt8.self)
    d.put(f.trunkCmddata, data, at: d.next(1))
    if data & 1 != 0 { d.append(" (trunk timestamps)") }
    let bits = d.open()
    try d.add(f.trunkCmddataTs)
    d.close(bits)
    try d.add(f.timestamp)
    var frames = 0
    var seen: Set<UInt16> = []
    if command == 1 {
      while d.remaining >= (data & 1 != 0 ? 6 : 4) {
        try d.step()
        try addTrunkCall(&d, hasTimes: data & 1 != 0, &seen)
        frames += 1
      }
    }
    let count = UInt16(truncatingIfNeeded: seen.count)
    d.put(f.trunkNcalls, count, at: d.head, .generated)
    let (a, b) = (frames == 1 ? "" : "s", count == 1 ? "" : "s")
    d.info("Trunk packet with \(frames) media frame\(a) for \(count) call\(b)")
    d.close(sub)
  }

  private func addTrunkCall(
    _ d: inout Dissection, hasTimes: Bool, _ seen: inout Set<UInt16>
  ) throws(Malformed) {
    let source = try d.peek(UInt16.self, ahead: hasTimes ? 2 : 0) & 0x7fff
    let length = Int(try d.peek(UInt16.self, ahead: hasTimes ? 0 : 2))
    let whole = length + (hasTimes ? 6 : 4)
    if seen.count < 1_024 { seen.insert(source) }
    let room = min(whole + (hasTimes ? 0 : 2), d.remaining)
    let item = d.text("Trunk call from \(source)", at: d.next(room))
    let sub = d.open(item)
    if hasTimes {
      try d.add(f.trunkCallLen)
      try d.add(f.trunkCallScallno)
      let stamp = try d.add(f.trunkCallTs)
      d.append(to: item, ", ts: \(stamp)")
    } else {
      try d.add(f.trunkCallScallno)
      try d.add(f.trunkCallLen)
    }
    if length > 0 { try d.add(f.trunkCallPayload, length: length) }
    d.close(sub)
  }
}

extension AbsoluteTime {
  /// A moment some milliseconds later, or earlier.
  fileprivate func adding(milliseconds: Int64) -> AbsoluteTime {
    let whole = Int64(nanoseconds) + milliseconds % 1_000 * 1_000_000
    var (carry, rest) = whole.quotientAndRemainder(dividingBy: 1_000_000_000)
    if rest < 0 {
      rest += 1_000_000_000
      carry -= 1
    }
    return AbsoluteTime(
      seconds: seconds + milliseconds / 1_000 + carry, nanoseconds: Int32(truncatingIfNeeded: rest))
  }
}
