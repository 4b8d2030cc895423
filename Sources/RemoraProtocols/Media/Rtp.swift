public import RemoraCore

/// Real-Time Transport Protocol (RFC 3550 section 5), header extensions (RFC 8285).
///
///     |V=2|P|X|  CC   |M|     PT      |        sequence number        |
///     |                           timestamp                           |
///     |                             SSRC                              |
public let rtp = Protocol("rtp", "Real-Time Transport Protocol", short: "RTP") { p in
  p.mayDecline()
  p.keepsToItself()
  let layer = RTPLayer(&p)
  p.byAppointment(over: .udp)
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct RTPLayer {
  /// The last numbers of a source, with those that wrapped counted.
  struct Source {
    var sequence: UInt32
    var time: UInt64
  }

  let f: RTPFields
  let setup: SetupItems
  let setups: State<StreamSetups>
  let sources: State<FlowTable<[UInt32: Source]>>
  let moments: State<FrameMemory<Source>>
  let extended: FieldGroup
  let events: ProtocolHandle

  init(_ p: inout Builder) {
    f = RTPFields(&p)
    setup = SetupItems(&p)
    setups = p.streamSetups()
    sources = p.state { FlowTable<[UInt32: Source]>(limit: 1 << 16) }
    moments = p.state { FrameMemory<Source>() }
    extended = p.group([f.extseq.id, f.timestampExt.id])
    events = p.uses("rtpevent")
  }

  static func typeName(_ type: UInt8) -> String {
    rtpTypeNames.first { $0.0 == type }?.1
      ?? (type >= 96
        ? "DynamicRTP-Type-\(type)"
        : (72...76).contains(type) ? "Reserved for RTCP conflict avoidance" : "Unassigned")
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    if d.remaining < 12 {
      d.withdraw()
      _ = try d.peek(UInt8.self, ahead: 11)
    }
    let head: UInt8 = try d.peek(UInt8.self)
    guard head >> 6 == 2 else {
      d.withdraw()
      return d.decline()
    }
    let second: UInt8 = try d.peek(UInt8.self, ahead: 1)
    let type = second & 0x7f
    let info = d.packet
    let known = d[setups].find(
      StreamSetups.End(info.source, info.sourcePort),
      StreamSetups.End(info.destination, info.destinationPort))
    d.protocolColumn("RTP")
    let title = known?.names[type] ?? Self.typeName(type)
    let sequence: UInt16 = try d.peek(UInt16.self, ahead: 2)
    let time: UInt32 = try d.peek(UInt32.self, ahead: 4)
    let source: UInt32 = try d.peek(UInt32.self, ahead: 8)
    d.info(
      """
      PT=\(title), SSRC=0x\(Self.upper(source)), Seq=\(sequence), \
      Time=\(time)\(second & 0x80 != 0 ? ", Mark" : "")
      """)
    if let known { setup.put(&d, known) }
    try d.add(bits: f.version, f.padding, f.ext, f.cc, width: 1)
    let place = d.next(1)
    d.put(f.marker, second & 0x80 != 0, at: place)
    d.put(f.pType, type, at: place)
    d.label("Payload type: \(title) (\(type))")
    try d.skip(1)
    try addNumbers(&d, sequence, time, source)
    try d.add(f.ssrc)
    let count = Int(head & 0x0f)
    if count > 0 { try addContributors(&d, count) }
    if head & 0x10 != 0 { try addExtension(&d) }
    try addPayload(&d, hasPadding: head & 0x20 != 0, isEvent: title == "telephone-event")
  }

  private static func upper(_ value: UInt32) -> String {
    let text = String(value, radix: 16, uppercase: true)
    return String(text)
  }

  private func addNumbers(
    _ d: inout Dissection, _ sequence: UInt16, _ time: UInt32, _ source: UInt32
  ) throws(Malformed) {
    try d.add(f.seq)
    let wide = d.keeps(extended) ? extend(&d, sequence, time, source) : nil
    if let wide { d.put(f.extseq, wide.sequence, at: d.just(2), .generated) }
    try d.add(f.timestamp)
    if let wide { d.put(f.timestampExt, wide.time, at: d.just(4), .generated) }
  }

  /// The numbers nearest to the last ones of this source; the first ones are one round ahead.
  private func extend(
    _ d: inout Dissection, _ sequence: UInt16, _ time: UInt32, _ source: UInt32
  ) -> Source {
    let info = d.packet
    if info.isRevisit, let known = d[moments][info.number, d.place] { return known }
    let key = FlowKey(
      from: info.source, info.sourcePort, to: info.destination, info.destinationPort)
    let (index, _, _) = d[sources].place(key) { _ in [:] }
    var result = Source(
      sequence: 0x1_0000 | UInt32(sequence), time: 0x1_0000_0000 | UInt64(time))
    if let last = d[sources][index][source] {
      let step = Int32(Int16(truncatingIfNeeded: Int32(sequence) - Int32(last.sequence & 0xffff)))
      result.sequence = last.sequence &+ UInt32(bitPattern: step)
      let span = Int64(Int32(truncatingIfNeeded: Int64(time) - Int64(last.time & 0xffff_ffff)))
      result.time = last.time &+ UInt64(bitPattern: span)
    }
    if d[sources][index].count < 64 || d[sources][index][source] != nil {
      d[sources][index][source] = result
    }
    let (number, place) = (info.number, d.place)
    if d.remembers { d[moments][number, place] = result }
    return result
  }

  private func addContributors(_ d: inout Dissection, _ count: Int) throws(Malformed) {
    let sub = d.open(d.put(f.csrcItems, at: d.next(count * 4)))
    d.append(" (\(count) item\(count == 1 ? "" : "s"))")
    for i in 0..<count {
      let source = try d.add(f.csrcItem)
      d.label("CSRC item \(i): 0x\(Self.upper(source))")
    }
    d.close(sub)
  }

  private func addExtension(_ d: inout Dissection) throws(Malformed) {
    let profile = try d.add(f.extProfile)
    let length = Int(try d.add(f.extLen)) * 4
    if length == 0 { return }
    let end = d.offset + length
    let sub = d.open(d.put(f.hdrExts, at: d.next(length)))
    if profile == 0xbede {
      try addElements(&d, end, isWide: false)
    } else if profile & 0xfff0 == 0x1000 {
      try addElements(&d, end, isWide: true, bits: UInt8(truncatingIfNeeded: profile & 15))
    } else {
      while d.offset < end {
        try d.step()
        try d.add(f.hdrExt)
      }
    }
    d.close(sub)
    try d.seek(end)
  }

  private func addElements(
    _ d: inout Dissection, _ end: Int, isWide: Bool, bits: UInt8 = 0
  ) throws(Malformed) {
    while d.offset < end {
      try d.step()
      let head: UInt8 = try d.peek(UInt8.self)
      if head == 0 {
        try d.skip(1)
        continue
      }
      if !isWide, head >> 4 == 15 { return }
      let size =
        isWide ? Int(try d.peek(UInt8.self, ahead: 1)) : Int(head & 15) + 1
      let kind = isWide ? "Two" : "One"
      let whole = size + (isWide ? 2 : 1)
      guard whole <= end - d.offset else { return }
      let sub = d.open(
        d.text("RFC 5285 Header Extension (\(kind)-Byte Header)", at: d.next(whole)))
      if isWide {
        d.put(f.extRfc5285Appbits, bits, at: Region(d.start + d.offset + 13, 1))
        try d.add(f.extRfc5285Id)
        try d.add(f.extRfc5285Len)
      } else {
        d.put(f.extRfc5285Id, head >> 4, at: d.next(1))
        d.put(f.extRfc5285Len, head & 15 + 1, at: d.next(1))
        try d.skip(1)
      }
      try d.add(f.extRfc5285Data, length: size)
      d.close(sub)
    }
  }

  private func addPayload(
    _ d: inout Dissection, hasPadding: Bool, isEvent: Bool
  ) throws(Malformed) {
    let rest = d.reportedRemaining
    if rest == 0 { return }
    var padding = 0
    if hasPadding { padding = Int(d.number(at: d.offset + rest - 1, UInt8.self) ?? 0) }
    if padding > rest { padding = 0 }
    let size = rest - padding
    if size > 0 {
      if isEvent {
        d.setOwnLength(d.offset - d.start + rest)
        d.put(f.payload, at: d.next(size), .hidden)
        try d.call(events, length: size)
      } else {
        try d.add(f.payload, length: size)
      }
    }
    if padding > 0 {
      if padding > 1 { try d.add(f.paddingData, length: padding - 1) }
      try d.add(f.paddingCount)
    }
  }
}

/// Static payload types (RFC 3551 section 6).
private let rtpTypeNames: [(UInt8, String)] = [
  (0, "ITU-T G.711 PCMU"), (1, "USA Federal Standard FS-1016"), (2, "ITU-T G.721"),
  (3, "GSM 06.10"), (4, "ITU-T G.723"), (5, "DVI4 8000 samples/s"),
  (6, "DVI4 16000 samples/s"),
  (7, "Experimental linear predictive encoding from Xerox PARC"), (8, "ITU-T G.711 PCMA"),
  (9, "ITU-T G.722"), (10, "16-bit uncompressed audio, stereo"),
  (11, "16-bit uncompressed audio, monaural"),
  (12, "Qualcomm Code Excited Linear Predictive coding"), (13, "Comfort noise"),
  (14, "MPEG-I/II Audio"), (15, "ITU-T G.728"), (16, "DVI4 11025 samples/s"),
  (17, "DVI4 22050 samples/s"), (18, "ITU-T G.729"), (19, "Comfort noise (old)"),
  (25, "Sun CellB video encoding"), (26, "JPEG-compressed video"), (28, "'nv' program"),
  (31, "ITU-T H.261"), (32, "MPEG-I/II Video"), (33, "MPEG-II transport streams"),
  (34, "ITU-T H.263"),
]
