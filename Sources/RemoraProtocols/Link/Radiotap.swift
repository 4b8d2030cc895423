public import RemoraCore

/// What the radio says of a frame, as drivers pass it on (https://www.radiotap.org).
///
///     |    version    |      pad      |            length             |
///     |  present: a bit for each field that follows; more words if the highest is set
///
/// Fields stand in the order of their bits, each at a multiple of its own size; the bytes of numbers
/// in little-endian order.
public let radiotap = Protocol(
  "radiotap", "IEEE 802.11 Radiotap Capture header", short: "802.11 Radiotap"
) { p in
  let layer = RadiotapLayer(&p)
  p.over("wtap_encap", 127)
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct RadiotapLayer: Sendable {
  let f: RadiotapFields
  let radio: ProtocolHandle
  let facts: State<RadioFacts>
  private let present, channelFlags, xchannelFlags: [Field<Bool>]
  private let channelNames, xchannelNames: [String]

  init(_ p: inout Builder) {
    let f = RadiotapFields(&p)
    self.f = f
    radio = p.uses("wlan_radio")
    facts = radioFacts(&p)
    present = [
      f.presentTsft, f.presentFlags, f.presentRate, f.presentChannel, f.presentFhss,
      f.presentDbmAntsignal, f.presentDbmAntnoise, f.presentLockQuality, f.presentTxAttenuation,
      f.presentDbTxAttenuation, f.presentDbmTxPower, f.presentAntenna, f.presentDbAntsignal,
      f.presentDbAntnoise, f.presentRxflags, f.presentTxflags, f.presentReserved16,
      f.presentDataRetries, f.presentXchannel, f.presentMcs, f.presentAmpdu, f.presentVht,
      f.presentTimestamp, f.presentHe, f.presentHeMu, f.presentReserved25,
      f.present0LengthPsdu, f.presentLSig, f.presentTlv, f.presentRtapNs, f.presentVendorNs,
      f.presentExt,
    ]
    channelFlags = [
      f.channelFlags700mhz, f.channelFlags800mhz, f.channelFlags900mhz, f.channelFlagsTurbo,
      f.channelFlagsCck, f.channelFlagsOfdm, f.channelFlags2ghz, f.channelFlags5ghz,
      f.channelFlagsPassive, f.channelFlagsDynamic, f.channelFlagsGfsk, f.channelFlagsGsm,
      f.channelFlagsSturbo, f.channelFlagsHalf, f.channelFlagsQuarter,
    ]
    let common = [
      "Turbo", "Complementary Code Keying (CCK)",
      "Orthogonal Frequency-Division Multiplexing (OFDM)", "2 GHz spectrum", "5 GHz spectrum",
      "Passive", "Dynamic CCK-OFDM", "Gaussian Frequency Shift Keying (GFSK)", "GSM (900MHz)",
      "Static Turbo", "Half Rate Channel (10MHz Channel Width)",
      "Quarter Rate Channel (5MHz Channel Width)",
    ]
    channelNames = ["700 MHz spectrum", "800 MHz spectrum", "900 MHz spectrum"] + common
    xchannelFlags = [
      f.xchannelFlagsTurbo, f.xchannelFlagsCck, f.xchannelFlagsOfdm, f.xchannelFlags2ghz,
      f.xchannelFlags5ghz, f.channelXtypePassive, f.xchannelFlagsDynamic, f.xchannelFlagsGfsk,
      f.xchannelFlagsGsm, f.xchannelFlagsSturbo, f.xchannelFlagsHalf, f.xchannelFlagsQuarter,
      f.xchannelFlagsHt20, f.xchannelFlagsHt40u, f.xchannelFlagsHt40d,
    ]
    xchannelNames =
      common + [
        "HT Channel (20MHz Channel Width)",
        "HT Channel (40MHz Channel Width with Extension channel above)",
        "HT Channel (40MHz Channel Width with Extension channel below)",
      ]
  }

  /// Alignment and bytes of each field, by its bit; nothing for those without a fixed layout.
  private static let layout: [(align: Int, size: Int)] = [
    (8, 8), (1, 1), (1, 1), (2, 4), (2, 2), (1, 1), (1, 1), (2, 2), (2, 2), (2, 2), (1, 1), (1, 1),
    (1, 1), (1, 1), (2, 2), (2, 2), (1, 1), (1, 1), (4, 8), (1, 3), (4, 8), (2, 12), (8, 12),
    (2, 12), (2, 12), (0, 0), (1, 1), (2, 4), (0, 0),
  ]

  func dissect(_ d: inout Dissection) throws(Malformed) {
    d.protocolColumn("WLAN")
    d.info("")
    let start = d.offset
    let number = try d.peekOrWithdraw(UInt8.self)
    let length = Int(try d.peekOrWithdraw(UInt16.self, ahead: 2).byteSwapped)
    d.info("Radiotap Capture v\(number), Length \(length)")
    d.label(d.own, "Radiotap Header v\(number), Length \(length)")
    d.setOwnLength(min(length, d.reportedRemaining))
    try d.add(f.version)
    try d.add(f.pad)
    try d.add(f.length, order: .little)
    if length < 8 { return d.expert(f.lengthInvalid) }
    // Nothing is read of a header that is not whole.
    _ = try d.peek(UInt8.self, ahead: length - 5)
    var now = RadioFacts()
    if number == 0 {
      try addFields(&d, start, length, &now)
    } else {
      d.summary(" (invalid)")
    }
    try d.seek(start + length)
    d.packet.fcsLength = now.hasCheck == true ? 4 : 0
    guard now.hasFrame else { return }
    d[facts] = now
    try d.call(radio)
  }

  @discardableResult
  private func addPresent(_ d: inout Dissection, _ count: Int) throws(Malformed) -> Item {
    let item = d.put(f.present, at: try d.peekRegion(4 * count))
    let sub = d.open(item)
    for i in 0..<count {
      let place = d.next(4)
      let word = try d.add(f.presentWord, order: .little)
      if word & 0x6000_0000 == 0x6000_0000 {
        d.expert(
          f.presentRadiotapAndVendor,
          "Both radiotap and vendor namespace specified in bitmask word \(i)")
        continue
      }
      let flags = d.open()
      for flag in present {
        d.put(flag, flag.extract(UInt64(word)) != 0, at: place, .littleEndian)
      }
      d.close(flags)
    }
    d.close(sub)
    return item
  }

  private func addFields(
    _ d: inout Dissection, _ start: Int, _ length: Int, _ now: inout RadioFacts
  ) throws(Malformed) {
    var count = 1
    while 4 + 4 * count <= length,
      try d.peek(UInt8.self, ahead: 4 * count - 1) & 0x80 != 0
    {
      try d.step()
      count += 1
    }
    let words = d.offset
    let item = try addPresent(&d, count)
    let end = start + length
    var isForeign = false
    for i in 0..<count {
      let word = (d.number(at: words + 4 * i, UInt32.self) ?? 0).byteSwapped
      if word & 0x6000_0000 == 0x6000_0000 { return d.summary(" (malformed)") }
      for bit in 0..<29 where word >> UInt32(bit) & 1 == 1 && !isForeign {
        try d.step()
        let (align, size) = Self.layout[bit]
        if align == 0 { return }
        let place = start + (d.offset - start + align - 1) / align * align
        if place + size > end {
          d.expert(f.dataPastHeader, at: item)
          d.summary(" (malformed)")
          return
        }
        try d.seek(place)
        _ = try d.peekRegion(size)
        try addField(&d, bit, &now)
        try d.seek(place + size)
      }
      if word & 0x2000_0000 != 0 { isForeign = false }
      if word & 0x4000_0000 != 0 {
        guard try addForeign(&d, start, end, item) else { return }
        isForeign = true
      }
    }
  }

  /// What a vendor has to say: nobody else knows how to read it.
  private func addForeign(
    _ d: inout Dissection, _ start: Int, _ end: Int, _ item: Item
  ) throws(Malformed) -> Bool {
    let place = start + (d.offset - start + 1) & ~1
    guard place + 6 <= end else {
      d.expert(f.dataPastHeader, at: item)
      d.summary(" (malformed)")
      return false
    }
    try d.seek(place)
    let size = Int(try d.peek(UInt16.self, ahead: 4).byteSwapped)
    guard place + 6 + size <= end else {
      d.expert(f.dataPastHeader, at: item)
      d.summary(" (malformed)")
      return false
    }
    d.put(f.vendorNamespace, at: d.next(6 + size))
    let (a, b, c, kind) = (
      try d.peek(UInt8.self), try d.peek(UInt8.self, ahead: 1), try d.peek(UInt8.self, ahead: 2),
      try d.peek(UInt8.self, ahead: 3)
    )
    d.label(value: "\(a, hex: 2):\(b, hex: 2):\(c, hex: 2)-\(kind)")
    let sub = d.open()
    try d.add(f.vendorOui)
    try d.add(f.vendorSubns)
    try d.add(f.vendorDataLen, order: .little)
    d.put(f.vendorData, at: d.next(size))
    d.close(sub)
    try d.seek(place + 6 + size)
    return true
  }

  // MARK: Fields

  private func addField(
    _ d: inout Dissection, _ bit: Int, _ now: inout RadioFacts
  ) throws(Malformed) {
    switch bit {
    case 0: now.timestamp = try d.add(f.mactime, order: .little)
    case 1: try addFlags(&d, &now)
    case 2: try addRate(&d, &now)
    case 3: try addChannel(&d, &now)
    case 4:
      now.phy = 1
      now.hopSet = try d.add(f.fhssHopset)
      now.hopPattern = try d.add(f.fhssPattern)
    case 5: now.signal = try d.add(f.dbmAntsignal)
    case 6: now.noise = try d.add(f.dbmAntnoise)
    case 7: try d.add(f.quality, order: .little)
    case 8: try d.add(f.txattenuation, order: .little)
    case 9: try d.add(f.dbTxattenuation, order: .little)
    case 10: try d.add(f.txpower)
    case 11: try d.add(f.antenna)
    case 12: now.signalRatio = try d.add(f.dbAntsignal)
    case 13: now.noiseRatio = try d.add(f.dbAntnoise)
    case 14:
      let place = d.next(2)
      let flags = try d.add(f.rxflags, order: .little)
      if flags & 2 != 0 { d.append(", Bad PLCP") }
      let sub = d.open()
      d.put(f.rxflagsBadplcp, flags & 2 != 0, at: place, .littleEndian)
      d.close(sub)
    case 15: try addSendFlags(&d)
    case 17: try d.add(f.dataRetries)
    case 18: try addExtendedChannel(&d, &now)
    case 19: try addModulation(&d, &now)
    case 20: try addAggregate(&d, &now)
    case 21: try addVeryHigh(&d, &now)
    case 22: try addMoment(&d)
    case 23: try learnEfficient(d, &now)
    case 26: now.hasFrame = false
    default: break
    }
  }

  private func addFlags(_ d: inout Dissection, _ now: inout RadioFacts) throws(Malformed) {
    let flags = try d.add(
      f.flags, bits: f.flagsCfp, f.flagsPreamble, f.flagsWep, f.flagsFrag, f.flagsFcs,
      f.flagsDatapad, f.flagsBadfcs, f.flagsShortgi)
    now.hasCheck = flags & 0x10 != 0
    now.isPadded = flags & 0x20 != 0
    now.isShortPreamble = flags & 2 != 0
    now.isShortInterval = flags & 0x80 != 0
  }

  private func addRate(_ d: inout Dissection, _ now: inout RadioFacts) throws(Malformed) {
    let half = try d.peek(UInt8.self)
    let place = d.next(1)
    try d.skip(1)
    let rate = Float(half) / 2
    now.rate = rate
    d.put(f.datarate, rate, at: place)
    d.label("Data Rate: \(half / 2).\(half % 2 * 5) Mb/s")
  }

  private func addChannel(_ d: inout Dissection, _ now: inout RadioFacts) throws(Malformed) {
    let frequency = try d.peek(UInt16.self).byteSwapped
    d.put(f.channelFreq, UInt32(frequency), at: d.next(2), .littleEndian)
    let channel = RadioFacts.channel(of: frequency)
    if let band = RadioFacts.band(of: frequency), let channel {
      d.label("Channel frequency: \(frequency) [\(band) \(channel)]")
    } else {
      d.label("Channel frequency: \(frequency)")
    }
    try d.skip(2)
    now.frequency = frequency
    now.channel = channel.map { UInt32($0) }
    let place = d.next(2)
    let flags = try d.add(f.channelFlags, order: .little)
    put(&d, channelFlags, channelNames, UInt64(flags), at: place)
    now.learn(channelFlags: UInt32(flags))
  }

  private func put(
    _ d: inout Dissection, _ flags: [Field<Bool>], _ names: [String], _ value: UInt64,
    at place: Region
  ) {
    let item = d.last
    let sub = d.open(item)
    for (flag, name) in zip(flags, names) {
      let isSet = flag.extract(value) != 0
      if isSet { d.append(to: item, ", \(name)") }
      d.put(flag, isSet, at: place, .littleEndian)
    }
    d.close(sub)
  }

  private func addSendFlags(_ d: inout Dissection) throws(Malformed) {
    let place = d.next(2)
    let value = try d.add(f.txflags, order: .little)
    put(
      &d,
      [
        f.rxflagsFail, f.rxflagsCts, f.rxflagsRts, f.rxflagsNoack, f.rxflagsNoseqno,
        f.rxflagsOrder,
      ], ["Fail", "CTS", "RTS/CTS", "No ACK", "Has Seqnum", "Order"], UInt64(value), at: place)
  }

  private func addExtendedChannel(
    _ d: inout Dissection, _ now: inout RadioFacts
  ) throws(Malformed) {
    let place = d.next(4)
    let flags = try d.add(f.xchannelFlags, order: .little)
    put(&d, xchannelFlags, xchannelNames, UInt64(flags), at: place)
    let frequency = try d.peek(UInt16.self).byteSwapped
    d.put(f.xchannelFreq, UInt32(frequency), at: d.next(2), .littleEndian)
    try d.skip(2)
    let number = UInt32(try d.peek(UInt8.self))
    d.put(f.xchannelChannel, number, at: d.next(1))
    try d.skip(1)
    d.put(f.xchannelMaxpower, UInt32(try d.peek(UInt8.self)), at: d.next(1))
    now.frequency = frequency
    now.channel = number
    now.learn(extendedFlags: flags)
  }

  /// A scheme of 802.11n.
  private func addModulation(_ d: inout Dissection, _ now: inout RadioFacts) throws(Malformed) {
    let place = d.next(3)
    let sub = d.open(d.put(f.mcs, at: place))
    let known = try d.add(
      f.mcsKnown, bits: f.mcsHaveBw, f.mcsHaveIndex, f.mcsHaveGi, f.mcsHaveFormat, f.mcsHaveFec,
      f.mcsHaveStbc, f.mcsHaveNess)
    let names = [
      "Bandwidth", "MCS index", "Guard interval", "Format", "FEC type", "STBC streams",
      "Number of extension spatial streams",
    ]
    for (i, name) in names.enumerated() where known >> UInt8(i) & 1 == 1 { d.append(", \(name)") }
    if known & 0x40 != 0 {
      let heading = d.open()
      d.put(f.mcsNessBit1, known >> 7, at: d.just(1))
      d.close(heading)
    }
    let flags = try d.peek(UInt8.self)
    let at = d.next(1)
    now.phy = 7
    now.isShortInterval = false
    if known & 1 != 0 {
      d.put(f.mcsBw, flags & 3, at: at)
      now.bandwidth = UInt32(flags & 3)
    }
    if known & 4 != 0 {
      d.put(f.mcsGi, flags >> 2 & 1, at: at)
      now.isShortInterval = flags & 4 != 0
    }
    if known & 8 != 0 {
      d.put(f.mcsFormat, flags >> 3 & 1, at: at)
      now.isGreenfield = flags & 8 != 0
    }
    if known & 0x10 != 0 {
      d.put(f.mcsFec, flags >> 4 & 1, at: at)
      now.correction = UInt32(flags >> 4 & 1)
    }
    if known & 0x20 != 0 {
      d.put(f.mcsStbc, flags >> 5 & 3, at: at)
      now.blockStreams = UInt32(flags >> 5 & 3)
    }
    if known & 0x40 != 0 {
      d.put(f.mcsNessBit0, flags >> 7, at: at)
      now.extensionStreams = UInt32(known >> 6 & 2 | flags >> 7)
    }
    try d.skip(1)
    if known & 2 != 0 {
      now.scheme = UInt32(try d.add(f.mcsIndex))
    } else {
      try d.skip(1)
    }
    d.close(sub)
    if known & 7 == 7, let rate = now.schemeRate {
      d.put(f.datarate, rate, at: place, .generated)
      d.label("Data Rate: \(RadioFacts.tenths(rate)) Mb/s")
    }
  }

  private func addAggregate(_ d: inout Dissection, _ now: inout RadioFacts) throws(Malformed) {
    let sub = d.open(d.put(f.ampdu, at: d.next(8)))
    now.aggregate = try d.add(f.ampduReference, order: .little)
    let flags = try d.add(
      f.ampduFlags, bits: f.ampduFlagsReportZerolen, f.ampduFlagsIsZerolen, f.ampduFlagsLastknown,
      f.ampduFlagsLast, f.ampduFlagsDelimCrcError, f.ampduFlagsEof, f.ampduFlagsEofKnown,
      order: .little)
    now.aggregateFlags = (flags & 8 != 0 ? 1 : 0) | (flags & 0x10 != 0 ? 2 : 0)
    d.close(sub)
  }

  /// Rates of one stream of 802.11ac in tenths of megabits, by width and scheme, with the long
  /// and the short guard interval.
  private static let rates: [[(UInt32, UInt32)]] = [
    [
      (65, 72), (130, 144), (195, 217), (260, 289), (390, 433), (520, 578), (585, 650),
      (650, 722), (780, 867), (867, 963),
    ],
    [
      (135, 150), (270, 300), (405, 450), (540, 600), (810, 900), (1080, 1200), (1215, 1350),
      (1350, 1500), (1620, 1800), (1800, 2000),
    ],
    [
      (293, 325), (585, 650), (878, 975), (1170, 1300), (1755, 1950), (2340, 2600), (2633, 2925),
      (2925, 3250), (3510, 3900), (3900, 4333),
    ],
    [
      (585, 650), (1170, 1300), (1755, 1950), (2340, 2600), (3510, 3900), (4680, 5200),
      (5265, 5850), (5850, 6500), (7020, 7800), (7800, 8667),
    ],
  ]

  /// A scheme of 802.11ac.
  private func addVeryHigh(_ d: inout Dissection, _ now: inout RadioFacts) throws(Malformed) {
    let start = d.offset
    let whole = d.open(d.put(f.vht, at: d.next(12)))
    let place = d.next(2)
    let known = try d.add(f.vhtKnown, order: .little)
    let heading = d.open()
    let flags = [
      f.vhtHaveStbc, f.vhtHaveTxopPs, f.vhtHaveGi, f.vhtHaveSgiNsymDa, f.vhtLdpcExtra,
      f.vhtHaveBeamformed, f.mcsHaveBw16, f.mcsHaveGid, f.mcsHavePaid,
    ]
    for (i, flag) in flags.enumerated() {
      d.put(flag, known >> UInt16(i) & 1 == 1, at: place, .littleEndian)
    }
    d.close(heading)
    now.phy = 8
    now.isShortInterval = nil
    now.mayNotDoze = false
    let bits = try d.peek(UInt8.self)
    let at = d.next(1)
    if known & 1 != 0 {
      d.put(f.vhtStbc, bits & 1 != 0, at: at)
      now.isBlockCoded = bits & 1 != 0
    }
    if known & 2 != 0 {
      d.put(f.vhtTxopPs, bits & 2 != 0, at: at)
      now.mayNotDoze = bits & 2 != 0
    }
    if known & 4 != 0 {
      d.put(f.vhtGi, bits >> 2 & 1, at: at)
      now.isShortInterval = bits & 4 != 0
    }
    if known & 8 != 0 {
      d.put(f.vhtSgiNsymDa, bits & 8 != 0, at: at)
      now.isDisambiguated = bits & 8 != 0
    }
    if known & 0x10 != 0 {
      d.put(f.vhtLdpcExtra8, bits & 0x10 != 0, at: at)
      now.hasExtraSymbol = bits & 0x10 != 0
    }
    if known & 0x20 != 0 {
      d.put(f.vhtBeamformed, bits & 0x20 != 0, at: at)
      now.isBeamformed = bits & 0x20 != 0
    }
    try d.skip(1)
    if known & 0x40 != 0 {
      now.bandwidth = UInt32(try d.add(f.vhtBw))
    } else {
      try d.skip(1)
    }
    try addUsers(&d, start, known, &now)
    try d.seek(start + 9)
    if known & 0x80 != 0 { now.group = UInt32(try d.add(f.vhtGid)) } else { try d.skip(1) }
    if known & 0x100 != 0 { now.partial = try d.add(f.vhtPaid, order: .little) }
    d.close(whole)
  }

  private func addUsers(
    _ d: inout Dissection, _ start: Int, _ known: UInt16, _ now: inout RadioFacts
  ) throws(Malformed) {
    let coding = d.octet(at: start + 8)
    for i in 0..<4 {
      let byte = d.octet(at: start + 4 + i)
      let (scheme, streams) = (UInt32(byte >> 4), UInt32(byte & 15))
      guard streams > 0 else { continue }
      let at = Region(start + 4 + i, 1)
      let sub = d.open(d.put(f.vhtUser, at: Region(start + 4, 5)))
      d.label("User \(i): MCS \(scheme)")
      d.put(f.schemes[i], UInt8(truncatingIfNeeded: scheme), at: at)
      d.append(" (\(RadioFacts.schemeName(scheme)))")
      d.put(f.streams[i], UInt8(truncatingIfNeeded: streams), at: at)
      var user = RadioFacts.User(
        scheme: scheme, streams: streams, timeStreams: nil,
        correction: UInt32(coding >> UInt8(i) & 1))
      if known & 1 != 0 {
        let all = streams << (now.isBlockCoded == true ? 1 : 0)
        user.timeStreams = all
        d.put(f.timeStreams[i], UInt8(truncatingIfNeeded: all), at: at)
      }
      d.put(f.codings[i], coding >> UInt8(i) & 1, at: Region(start + 8, 1))
      if now.users.isEmpty { now.users = [nil, nil, nil, nil] }
      now.users[i] = user
      if known & 0x44 == 0x44, let width = now.width, scheme < 10 {
        let pair = Self.rates[width][Int(scheme)]
        let tenths = (now.isShortInterval == true ? pair.1 : pair.0)
        let rate = Float(tenths) / 10 * Float(streams)
        // Where the item was always said to be.
        d.put(f.rates[i], rate, at: Region(start + 18, 12), .generated)
        d.label("Data Rate: \(RadioFacts.tenths(rate)) Mb/s")
      }
      d.close(sub)
    }
  }

  /// Of 802.11ax only what tells the rate.
  private func learnEfficient(
    _ d: borrowing Dissection, _ now: inout RadioFacts
  ) throws(Malformed) {
    now.phy = 11
    now.isShortInterval = nil
    let known = try d.peek(UInt16.self).byteSwapped
    let more = try d.peek(UInt16.self, ahead: 2).byteSwapped
    let third = try d.peek(UInt16.self, ahead: 4).byteSwapped
    let fifth = try d.peek(UInt16.self, ahead: 8).byteSwapped
    if known & 0x20 != 0 { now.scheme = UInt32(third >> 8 & 15) }
    if known & 0x4000 != 0 { now.bandwidth = UInt32(fifth & 15) }
    if more & 2 != 0 { now.isShortInterval = false }
  }

  private func addMoment(_ d: inout Dissection) throws(Malformed) {
    let sub = d.open(d.put(f.timestamp, at: d.next(12)))
    try d.add(f.timestampTs, order: .little)
    let flags = try d.peek(UInt8.self, ahead: 3)
    if flags & 2 != 0 {
      try d.add(f.timestampAccuracy, order: .little)
    } else {
      try d.skip(2)
    }
    try d.add(bits: f.timestampUnit, f.timestampSamplingpos, width: 1)
    try d.add(bits: f.timestampFlags32bit, f.timestampFlagsAccuracy, width: 1)
    d.close(sub)
  }
}

extension RadiotapFields {
  var schemes: [Field<UInt8>] { [vhtMcs0, vhtMcs1, vhtMcs2, vhtMcs3] }
  var streams: [Field<UInt8>] { [vhtNss0, vhtNss1, vhtNss2, vhtNss3] }
  var timeStreams: [Field<UInt8>] { [vhtNsts0, vhtNsts1, vhtNsts2, vhtNsts3] }
  var codings: [Field<UInt8>] { [vhtCoding0, vhtCoding1, vhtCoding2, vhtCoding3] }
  var rates: [Field<Float>] { [vhtDatarate0, vhtDatarate1, vhtDatarate2, vhtDatarate3] }
}
