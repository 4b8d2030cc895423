public import RemoraCore

/// Synchrophasors (IEEE C37.118.2): what is measured at many places of a power network at the same
/// moment.
///
///     |      0xAA     |  type, version|           frame size          |
///     |              id               |       second of century       :
///     :                               | time quality  |  fraction …   :
///     |               data …          |           checksum            |
///
/// Data frames are read by the last configuration frame of the conversation.
public let synphasor = Protocol(
  "synphasor", "IEEE C37.118 Synchrophasor Protocol", short: "SYNCHROPHASOR"
) { p in
  p.mayDecline()
  p.keepsToItself()
  let layer = SynphasorLayer(&p)
  p.over(
    "tcp.port", 4712, framing: .lengthPrefixed(header: 4, at: 2, width: 2, plus: 0))
  p.over("udp.port", 4713)
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct SynphasorLayer {
  /// What one station sends in each data frame.
  struct Station {
    var name = ""
    var format: UInt16 = 0
    var phasors: [(name: String, factor: UInt32)] = []
    var analogs: [(name: String, factor: UInt32)] = []
    var digitals = 0
    var nominal = 60

    /// Bytes in a data frame.
    var size: Int {
      2 + phasors.count * (format & 2 != 0 ? 8 : 4) + (format & 8 != 0 ? 8 : 4)
        + analogs.count * (format & 4 != 0 ? 4 : 2) + 2 * digitals
    }
  }

  /// A configuration frame.
  struct Configuration {
    var frame: UInt32
    var timebase: UInt32
    var stations: [Station]

    /// Bytes that a data frame has between its header and its checksum.
    var size: Int { stations.reduce(0) { $0 + $1.size } }
  }

  let f: SynphasorFields
  let badChecksum, dataError, notSynchronized, unaligned: Expert
  let configurations: State<FlowTable<[Configuration]>>

  init(_ p: inout Builder) {
    f = SynphasorFields(&p)
    badChecksum = p.expert("bad_checksum", .checksum, .error, "Bad checksum")
    dataError = p.expert("data_error", .response, .note, "Data Error flag set")
    notSynchronized = p.expert("pmu_not_sync", .response, .note, "PMU not sync flag set")
    unaligned = p.expert(
      "extended_frame_data.unaligned", .protocolRule, .warning,
      "Size not multiple of 16-bit word")
    configurations = p.state { FlowTable<[Configuration]>(limit: 1 << 12) }
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    guard d.remaining >= 4, try d.peek(UInt8.self) == 0xaa,
      Int(try d.peek(UInt16.self, ahead: 2)) <= d.reportedRemaining, d.reportedRemaining >= 16
    else {
      d.withdraw()
      return d.decline()
    }
    d.protocolColumn("SYNCHROPHASOR")
    let kind = Int(try d.peek(UInt8.self, ahead: 1) >> 4 & 7)
    let names = [
      "Data Frame", "Header Frame", "Configuration Frame 1", "Configuration Frame 2",
      "Command Frame", "Configuration Frame 3",
    ]
    let name = kind < names.count ? names[kind] : "invalid packet type"
    let size = Int(try d.peek(UInt16.self, ahead: 2))
    d.info(anew: "\(name)")
    let stated = d.number(at: d.offset + size - 2, UInt16.self)
    let computed = size >= 16 ? Self.checksum(d.bytes(d.next(size - 2))) : 0
    let isSound = stated == computed && size >= 16
    if kind == 4, isSound, let code = d.number(at: d.offset + 14, UInt16.self) {
      let name = SynphasorFields.commands.name(of: UInt64(code)) ?? "unknown"
      d.info(append: ", \(name)")
    }
    let whole = d.reportedRemaining
    d.setOwnLength(whole)
    d.summary(kind < names.count ? ", \(name)" : ", , \(name)")
    if isSound { d.summary(" [correct]") }
    try addHeader(&d, kind, isSound)
    let rest = whole - 16
    if rest > 0 {
      try d.inside(rest) { [self] d throws(Malformed) in
        try addData(&d, kind, name, isSound)
      }
    }
    let last = try d.add(f.checksum)
    if last == computed {
      d.append(" [correct]")
    } else {
      d.append(" incorrect, should be 0x\(computed, hex: 4)")
      d.expert(badChecksum, "Bad checksum [should be 0x\(computed, hex: 4)]")
    }
    d.put(
      f.checksumStatus, last == computed ? 1 : 0, at: Region(d.offset - 2, 0), .generated)
  }

  /// CRC with the polynomial 0x1021 that begins with all ones (annex B).
  static func checksum(_ bytes: [UInt8]) -> UInt16 {
    var sum: UInt16 = 0xffff
    for byte in bytes {
      sum ^= UInt16(byte) << 8
      for _ in 0..<8 { sum = sum & 0x8000 != 0 ? sum << 1 ^ 0x1021 : sum << 1 }
    }
    return sum
  }

  private func addHeader(
    _ d: inout Dissection, _ kind: Int, _ isSound: Bool
  ) throws(Malformed) {
    try d.add(f.sync, bits: f.frtype, f.version)
    try d.add(f.frsize)
    try d.add(f.idcodeStreamSource)
    let seconds: UInt32 = try d.peek(UInt32.self)
    d.put(f.soc, AbsoluteTime(seconds: Int64(seconds), nanoseconds: 0), at: d.next(4))
    try d.skip(4)
    let quality = d.open(d.text("Time quality flags", at: d.next(1)))
    try d.add(
      bits: f.timeqalLsdir, f.timeqalLsocc, f.timeqalLspend, f.timeqalTimequalindic, width: 1)
    d.close(quality)
    let fraction = try d.add(f.fracsecRaw)
    var base: UInt32?
    if kind == 3 || kind == 2 {
      if isSound, kind == 3 { base = (d.number(at: d.offset, UInt32.self) ?? 0) & 0xff_ffff }
    } else {
      base = known(&d)?.timebase
    }
    if let base, base > 0 {
      let value = Float(1000 * Double(fraction) / Double(base))
      d.put(f.fracsecMs, value, at: d.just(3))
      d.append(value == 1 ? " millisecond" : " milliseconds")
    }
  }

  // MARK: Configurations

  private func key(_ d: inout Dissection) -> FlowKey {
    let packet = d.packet
    return FlowKey(
      from: packet.source, packet.sourcePort, to: packet.destination, packet.destinationPort)
  }

  /// The last that came before the frame in hand.
  func known(_ d: inout Dissection) -> Configuration? {
    guard let index = d[configurations].find(key(&d)) else { return nil }
    let number = d.packet.number
    return d[configurations][index].last { $0.frame < number }
  }

  func remember(_ d: inout Dissection, _ made: Configuration) {
    let index = d[configurations].place(key(&d)) { _ in [] }.index
    let known = d[configurations][index]
    // A second pass brings the same again.
    if known.contains(where: { $0.frame == made.frame }) || known.count >= 256 { return }
    d[configurations][index].append(made)
  }

  // MARK: Data

  private func addData(
    _ d: inout Dissection, _ kind: Int, _ name: String, _ isSound: Bool
  ) throws(Malformed) {
    let place = d.next(d.remaining)
    let item = d.put(f.data, at: place)
    guard isSound else {
      return d.append(", not dissected because of wrong checksum")
    }
    let sub = d.open(item)
    switch kind {
    case 0: try addMeasurements(&d, item)
    case 2, 3: try addConfiguration(&d, item, isKept: kind == 3)
    case 4:
      d.label("Command data")
      let code = try d.add(f.command)
      if code == 8, d.remaining > 0 {
        let length = d.remaining
        try d.add(f.extendedFrameData, length: length)
        if length % 2 != 0 { d.expert(unaligned) }
      }
    case 1, 5: d.append(to: item, "\(name)")
    default: d.append(to: item, " of unknown type")
    }
    d.close(sub)
  }
}
