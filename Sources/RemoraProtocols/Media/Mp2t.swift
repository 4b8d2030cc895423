public import RemoraCore

/// MPEG-2 transport streams (ISO/IEC 13818-1 section 2.4.3): packets of 188 bytes.
///
///     |   0x47        |E|P|T|          PID            |TSC|AFC|  CC   |
///     | adaptation field, if AFC says so ... | payload ...
public let mp2t = Protocol("mp2t", "ISO/IEC 13818-1", short: "MP2T") { p in
  let layer = MP2TLayer(&p)
  p.over("media_type", name: "video/mp2t")
  p.recognizes(over: "udp") { d in MP2TLayer.isStream(&d) }
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct MP2TLayer {
  struct Key: Hashable {
    var stream: UInt32
    var pid: UInt16
  }

  /// How the counter of a PID went on.
  struct Counter {
    var last: UInt8
    var skips: UInt32 = 0
    var drops: UInt32 = 0
  }

  /// What was wrong with one packet's counter.
  struct Gap {
    var count: UInt8
    var last: UInt8
    var total: UInt32
    var times: UInt32
  }

  let f: Mp2tFields
  let streams: State<FlowTable<UInt32>>
  let counters: State<[Key: Counter]>
  let gaps: State<FrameMemory<Gap>>

  init(_ p: inout Builder) {
    f = Mp2tFields(&p)
    streams = p.state { FlowTable<UInt32>(limit: 1 << 16) }
    counters = p.state { [:] }
    gaps = p.state { FrameMemory<Gap>() }
  }

  static let size = 188

  /// Whole packets, each of which begins as it should.
  static func isStream(_ d: inout Dissection) -> Bool {
    let count = d.remaining
    guard count >= size, count % size == 0, d.reportedRemaining == count else { return false }
    for at in stride(from: 0, to: count, by: size) {
      guard let sync = try? d.peek(UInt8.self, ahead: at), sync == 0x47 else { return false }
    }
    return true
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    let info = d.packet
    let ends = FlowKey(
      from: info.source, info.sourcePort, to: info.destination, info.destinationPort)
    let (flow, _, _) = d[streams].place(ends) { $0 }
    let stream = d[streams][flow]
    d.protocolColumn("MPEG TS")
    var isFirst = true
    while d.remaining >= Self.size {
      try d.step()
      if !isFirst { d.beginAgain() }
      d.setOwnLength(Self.size)
      let end = d.offset + Self.size
      try d.inside(Self.size) { [self] d throws(Malformed) in try addPacket(&d, stream) }
      try d.seek(end)
      isFirst = false
    }
  }

  private func addPacket(_ d: inout Dissection, _ stream: UInt32) throws(Malformed) {
    let start = d.offset
    let raw: UInt32 = try d.peek(UInt32.self)
    let (pid, counter) = (UInt16(truncatingIfNeeded: raw >> 8 & 0x1fff), UInt8(raw & 15))
    let control = raw >> 4 & 3
    d.summary(" PID=0x\(Phrase.hex(UInt64(pid), 1)) CC=\(counter)")
    d.put(f.stream, stream, at: d.head, .generated)
    try d.add(
      f.header, bits: f.syncByte, f.tei, f.pusi, f.tp, f.pid, f.tsc, f.afc, f.cc)
    if pid == 0x1fff {
      d.info("NULL packet")
      return
    }
    addAnalysis(&d, stream, pid, counter, control, start)
    if control & 2 != 0 { try addAdaptation(&d, start + Self.size) }
    if raw & 0xc0 != 0 { d.info("Scrambled TS payload") }
    // Tables begin where a pointer says.
    if control & 1 != 0, raw & 0x40_0000 != 0, pid < 0x20, d.remaining > 0 {
      try d.add(f.pointer)
    }
  }

  // MARK: Continuity

  private func addAnalysis(
    _ d: inout Dissection, _ stream: UInt32, _ pid: UInt16, _ counter: UInt8, _ control: UInt32,
    _ start: Int
  ) {
    let gap = find(&d, stream, pid, counter, control, start)
    if let gap { d.summary(" skips=\(gap.count)") }
    let sub = d.open(d.text("MPEG2 PCR Analysis", at: d.here, .generated))
    if let gap {
      d.expert(
        f.ccDrop, at: sub.item,
        """
        Detected \(gap.count) missing TS frames before this (last_cc:\(gap.last) total \
        skips:\(gap.total) discontinuity:\(gap.times))
        """)
      d.put(f.analysisSkips, gap.count, at: d.head, .generated)
      d.put(f.analysisDrops, 1, at: d.head, .generated)
    }
    d.close(sub)
  }

  private func find(
    _ d: inout Dissection, _ stream: UInt32, _ pid: UInt16, _ counter: UInt8,
    _ control: UInt32, _ start: Int
  ) -> Gap? {
    let number = d.packet.number
    if d.packet.isRevisit { return d[gaps][number, start] }
    let key = Key(stream: stream, pid: pid)
    guard var known = d[counters][key] else {
      if d[counters].count >= 1 << 16 { d[counters].removeAll(keepingCapacity: true) }
      d[counters][key] = Counter(last: counter)
      return nil
    }
    // Only packets with a payload count, and one may be sent twice.
    guard control & 1 != 0 else { return nil }
    let last = known.last
    let ahead = (counter &- last) & 15
    known.last = counter
    defer { d[counters][key] = known }
    guard ahead > 1 else { return nil }
    let missing = ahead - 1
    known.skips &+= UInt32(missing)
    known.drops &+= 1
    let gap = Gap(count: missing, last: last, total: known.skips, times: known.drops)
    if d.remembers { d[gaps][number, start] = gap }
    return gap
  }

  // MARK: Adaptation field

  private func addAdaptation(_ d: inout Dissection, _ end: Int) throws(Malformed) {
    let length = Int(try d.add(f.afLength))
    guard length > 0 else { return }
    let last = d.offset + length
    let sub = d.open(d.put(f.af, at: d.next(length)))
    let flags = UInt8(
      truncatingIfNeeded: try d.add(
        bits: f.afDi, f.afRai, f.afEspi, f.afPcrFlag, f.afOpcrFlag, f.afSpFlag, f.afTpdFlag,
        f.afAfeFlag, width: 1))
    if flags & 0x10 != 0 { try addClock(&d, f.afPcr) }
    if flags & 0x08 != 0 { try addClock(&d, f.afOpcr) }
    if flags & 0x04 != 0 { try d.add(f.afSc) }
    if flags & 0x02 != 0 {
      let size = Int(try d.add(f.afTpdLength))
      try d.add(f.afTpd, length: size)
    }
    if flags & 0x01 != 0 { try addExtension(&d) }
    if d.offset < last { try d.add(f.afStuffingBytes, length: last - d.offset) }
    d.close(sub)
    try d.seek(min(last, end))
  }

  /// 33 bits of 90 kHz, 6 bits of nothing and 9 bits of 27 MHz.
  private func addClock(_ d: inout Dissection, _ field: Field<UInt64>) throws(Malformed) {
    let high = UInt64(try d.peek(UInt32.self))
    let low = UInt64(try d.peek(UInt16.self, ahead: 4))
    d.put(field, (high << 1 | low >> 15) * 300 + (low & 0x1ff), at: d.next(6))
    try d.skip(6)
  }

  private func addExtension(_ d: inout Dissection) throws(Malformed) {
    let size = Int(try d.add(f.afELength))
    let last = d.offset + size
    guard size > 0 else { return }
    let flags = UInt8(
      truncatingIfNeeded: try d.add(
        bits: f.afELtwFlag, f.afEPrFlag, f.afESsFlag, f.afEReserved, width: 1))
    if flags & 0x80 != 0 { try d.add(bits: f.afELtwvFlag, f.afELtwo, width: 2) }
    if flags & 0x40 != 0 { try d.add(bits: f.afEPrReserved, f.afEPr, width: 3) }
    if flags & 0x20 != 0 {
      try d.add(bits: f.afESt, f.afEDnau3230, f.afEM1, width: 1)
      try d.add(bits: f.afEDnau2915, f.afEM2, width: 2)
      try d.add(bits: f.afEDnau140, f.afEM3, width: 2)
    }
    if d.offset < last { try d.add(f.afEReservedBytes, length: last - d.offset) }
  }
}
