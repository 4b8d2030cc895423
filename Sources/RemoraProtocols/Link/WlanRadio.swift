public import RemoraCore

/// What is known of how a frame was sent, from whatever header stood before it.
public let wlanRadio = Protocol(
  "wlan_radio", "802.11 radio information", short: "802.11 Radio"
) { p in
  let layer = WlanRadioLayer(&p)
  return { d throws(Malformed) in try layer.dissect(&d) }
}

/// Facts about a transmission, as headers tell them.
struct RadioFacts: Sendable {
  /// One of up to four receivers of 802.11ac.
  struct User: Sendable {
    var scheme: UInt32
    var streams: UInt32
    var timeStreams: UInt32?
    /// 0 convolutional, 1 parity checks of low density.
    var correction: UInt32
  }
  /// The kind of transmission, as `wlan_radio.phy` counts them; 0 unknown.
  var phy: UInt32 = 0
  var hasFrame = true
  var hasCheck: Bool?
  var isPadded = false
  var isShortPreamble: Bool?
  var isShortInterval: Bool?
  /// Megabits in a second.
  var rate: Float?
  /// Megahertz.
  var frequency: UInt16?
  var channel: UInt32?
  var turbo: UInt32?
  var mode: UInt32?
  var hopSet, hopPattern: UInt8?
  /// Decibels to a milliwatt, or to what the driver chose.
  var signal, noise: Int8?
  var signalRatio, noiseRatio: UInt8?
  /// Microseconds.
  var timestamp: UInt64?
  var aggregate: UInt32?
  var aggregateFlags: UInt32 = 0
  // 802.11n and later
  var scheme, bandwidth, correction, blockStreams, extensionStreams: UInt32?
  var isGreenfield: Bool?
  // 802.11ac
  var isBlockCoded, mayNotDoze, isDisambiguated, hasExtraSymbol, isBeamformed: Bool?
  /// By number; empty or four.
  var users: [User?] = []
  var group: UInt32?
  var partial: UInt16?

  init() {}

  /// What the flags of a channel say of the kind of transmission.
  mutating func learn(channelFlags flags: UInt32) {
    let kinds = flags & 0xfdf0
    turbo = nil
    mode = nil
    switch kinds {
    case 0x140:
      phy = 5
      turbo = 0
    case 0x150:
      phy = 5
      turbo = 2
    case 0xa0: phy = 4
    case 0xc0, 0x480:
      phy = 6
      mode = 0
    default:
      if kinds & 0x800 != 0 {
        phy = 1
      } else if kinds & 0x100 != 0 {
        phy = 5
      } else if kinds & 0x440 != 0 {
        phy = 6
      } else if kinds & 0x20 != 0 {
        phy = 4
      } else if kinds & 0x80 != 0 {
        phy = 3
      }
    }
  }

  mutating func learn(extendedFlags flags: UInt32) {
    if flags & 0x70000 == 0 { return learn(channelFlags: flags) }
    turbo = nil
    mode = nil
    phy = 7
    if flags & 0x60000 != 0 { bandwidth = 0 }
  }

  static func channel(of frequency: UInt16) -> Int? {
    let value = Int(frequency)
    switch value {
    case 2484: return 14
    case 2412...2472 where (value - 2407) % 5 == 0: return (value - 2407) / 5
    case 4910...4980 where value % 5 == 0: return (value - 4000) / 5
    case 5000...5925 where value % 5 == 0: return (value - 5000) / 5
    case 5935: return 2
    case 5955...7115 where value % 5 == 0: return (value - 5950) / 5
    default: return nil
    }
  }

  static func band(of frequency: UInt16) -> String? {
    switch frequency {
    case 2412...2484: "2.4 GHz"
    case 4910...5925: "5 GHz"
    case 5926...7115: "6 GHz"
    default: nil
    }
  }

  /// With one digit behind the point.
  static func tenths(_ rate: Float) -> String {
    let value = (Double(rate) * 10).rounded(.toNearestOrEven)
    guard value.isFinite, value >= 0, value < 1e15 else { return "0.0" }
    let whole = Int64(value)
    return "\(whole / 10).\(whole % 10)"
  }

  static func schemeName(_ scheme: UInt32) -> String {
    let names = [
      "BPSK 1/2", "QPSK 1/2", "QPSK 3/4", "16-QAM 1/2", "16-QAM 3/4", "64-QAM 2/3", "64-QAM 3/4",
      "64-QAM 5/6", "256-QAM 3/4", "256-QAM 5/6",
    ]
    return scheme < 10 ? names[Int(scheme)] : "invalid"
  }

  // MARK: 802.11n (IEEE 802.11-2020 section 19.5)

  /// Bits of a symbol of 20 MHz by scheme, from 33 on, where streams differ.
  private static let unequal: [UInt16] = [
    156, 208, 260, 234, 312, 390, 208, 260, 260, 312, 364, 364, 416, 312, 390, 390, 468, 546, 546,
    624, 260, 312, 364, 312, 364, 416, 468, 416, 468, 520, 520, 572, 390, 468, 546, 468, 546, 624,
    702, 624, 702, 780, 780, 858,
  ]

  /// Spatial streams of the scheme.
  var schemeStreams: Int? {
    guard let scheme else { return nil }
    switch scheme {
    case 0...31: return Int(scheme / 8) + 1
    case 32: return 1
    case 33...38: return 2
    case 39...52: return 3
    case 53...76: return 4
    default: return nil
    }
  }

  /// Bits of data in a symbol.
  var symbolBits: Double? {
    guard let scheme, let streams = schemeStreams else { return nil }
    if scheme == 32 { return 12 }
    let single: [Double] = [26, 52, 78, 104, 156, 208, 234, 260]
    var bits = 0.0
    if scheme < 32 {
      bits = single[Int(scheme % 8)] * Double(streams)
    } else {
      bits = Double(Self.unequal[Int(scheme) - 33])
    }
    return bandwidth == 1 ? bits * 108 / 52 : bits
  }

  /// Megabits in a second of a scheme.
  var schemeRate: Float? {
    guard let bits = symbolBits else { return nil }
    return Float(bits / (isShortInterval == true ? 3.6 : 4))
  }

  // MARK: 802.11ac (section 21.5)

  /// 0 for 20 MHz, up to 3 for 160 MHz.
  var width: Int? {
    switch bandwidth {
    case 0, 2, 3, 7, 8, 9, 10, 18, 19, 20, 21, 22, 23, 24, 25: 0
    case 1, 5, 6, 14, 15, 16, 17: 1
    case 4, 12, 13: 2
    case 11: 3
    default: nil
    }
  }

  /// Megabits in a second, where the standard has such a scheme.
  func rate(of user: User) -> Float? {
    guard let width, user.scheme < 10, user.streams >= 1, user.streams <= 8 else { return nil }
    if user.scheme == 9, width == 0, user.streams != 3, user.streams != 6 { return nil }
    let bits: [Double] = [26, 52, 78, 104, 156, 208, 234, 260, 312, 1040 / 3.0]
    let carriers: [Double] = [52, 108, 234, 468]
    let symbol = bits[Int(user.scheme)] * carriers[width] / 52 * Double(user.streams)
    return Float(symbol / (isShortInterval == true ? 3.6 : 4))
  }
}

/// Where carriers leave what they know of the frame that follows.
func radioFacts(_ p: inout Builder) -> State<RadioFacts> {
  p.shared("facts", owner: "wlan_radio") { p in p.state { RadioFacts() } }
}

struct WlanRadioLayer: Sendable {
  /// The frame before, for the time between the two.
  struct Before: Sendable {
    var number: UInt32 = 0
    var end: UInt64 = 0
  }

  let f: WlanRadioFields
  let wireless: ProtocolHandle
  let facts: State<RadioFacts>
  let hints: State<WirelessHints>
  let before: State<Before>
  /// By frame: where the one before it ended.
  let spaces: State<[UInt32: Int64]>

  init(_ p: inout Builder) {
    f = WlanRadioFields(&p)
    wireless = p.uses("wlan")
    facts = radioFacts(&p)
    hints = wirelessHints(&p)
    before = p.state { Before() }
    spaces = p.state { [:] }
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    let now = d[facts]
    d[facts] = RadioFacts()
    d.protocolColumn("RADIO")
    d.setOwnLength(0)
    let here = d.here
    addKind(&d, now, here)
    addStrength(&d, now, here)
    addDuration(&d, now, here)
    if now.isPadded { d[hints].isPadded = true }
    try d.call(wireless)
  }

  private func addKind(_ d: inout Dissection, _ now: RadioFacts, _ here: Region) {
    var phy = now.phy
    if phy == 6, let rate = now.rate, Self.isSpread(rate) { phy = 4 }
    if phy != 0 { d.put(f.phy, phy, at: here) }
    switch phy {
    case 1:
      if let set = now.hopSet { d.put(f.fhssHopSet, set, at: here) }
      if let pattern = now.hopPattern { d.put(f.fhssHopPattern, pattern, at: here) }
    case 4: if let isShort = now.isShortPreamble { d.put(f.shortPreamble, isShort, at: here) }
    case 5: if let turbo = now.turbo { d.put(f.n11aTurboType, turbo, at: here) }
    case 6: if let mode = now.mode { d.put(f.n11gMode, mode, at: here) }
    case 7:
      if let scheme = now.scheme { d.put(f.n11nMcsIndex, scheme, at: here) }
      if let bandwidth = now.bandwidth { d.put(f.n11nBandwidth, bandwidth, at: here) }
      if let isShort = now.isShortInterval { d.put(f.n11nShortGi, isShort, at: here) }
      if let isGreen = now.isGreenfield { d.put(f.n11nGreenfield, isGreen, at: here) }
      if let correction = now.correction { d.put(f.n11nFec, correction, at: here) }
      if let streams = now.blockStreams { d.put(f.n11nStbcStreams, streams, at: here) }
      if let streams = now.extensionStreams { d.put(f.n11nNess, streams, at: here) }
    case 8: addVeryHigh(&d, now, here)
    case 11:
      if let scheme = now.scheme { d.put(f.n11axMcs, scheme, at: here) }
      if let bandwidth = now.bandwidth { d.put(f.n11axBandwidth, bandwidth, at: here) }
      if let isShort = now.isShortInterval { d.put(f.n11axShortGi, isShort, at: here) }
    default: break
    }
    if let rate = rate(now) {
      d.put(f.dataRate, rate, at: here)
      d.label(value: "\(RadioFacts.tenths(rate)) Mb/s")
    }
    if let channel = now.channel { d.put(f.channel, channel, at: here) }
    if let frequency = now.frequency { d.put(f.frequency, frequency, at: here) }
  }

  private func addVeryHigh(_ d: inout Dissection, _ now: RadioFacts, _ here: Region) {
    if let isShort = now.isShortInterval { d.put(f.n11acShortGi, isShort, at: here) }
    if let bandwidth = now.bandwidth { d.put(f.n11acBandwidth, bandwidth, at: here) }
    if let flag = now.isBlockCoded { d.put(f.n11acStbc, flag, at: here) }
    if let flag = now.mayNotDoze { d.put(f.wlanRadio11acTxopPsNotAllowed, flag, at: here) }
    if let flag = now.isDisambiguated { d.put(f.n11acShortGiNsymDisambig, flag, at: here) }
    if let flag = now.hasExtraSymbol { d.put(f.n11acLdpcExtraOfdmSymbol, flag, at: here) }
    if let flag = now.isBeamformed { d.put(f.n11acBeamformed, flag, at: here) }
    for (i, user) in now.users.enumerated() {
      guard let user else { continue }
      let sub = d.open(d.put(f.n11acUser, at: here))
      d.label("User \(i): MCS \(user.scheme)")
      d.put(f.n11acMcs, user.scheme, at: here)
      d.append(" (\(RadioFacts.schemeName(user.scheme)))")
      d.put(f.n11acNss, user.streams, at: here)
      if let all = user.timeStreams { d.put(f.n11acNsts, all, at: here) }
      d.put(f.n11acFec, user.correction, at: here)
      d.close(sub)
    }
    if let group = now.group { d.put(f.n11acGid, group, at: here) }
    if let partial = now.partial { d.put(f.n11acPaid, partial, at: here) }
  }

  private func addStrength(_ d: inout Dissection, _ now: RadioFacts, _ here: Region) {
    if let ratio = now.signalRatio { d.put(f.signalDb, ratio, at: here) }
    if let signal = now.signal { d.put(f.signalDbm, signal, at: here) }
    if let ratio = now.noiseRatio { d.put(f.noiseDb, ratio, at: here) }
    if let noise = now.noise { d.put(f.noiseDbm, noise, at: here) }
    if let signal = now.signal, let noise = now.noise {
      d.put(f.snr, Int32(signal) - Int32(noise), at: here)
    }
    if let time = now.timestamp { d.put(f.timestamp, time, at: here) }
    if let aggregate = now.aggregate {
      d.put(f.lastPartOfAnAmpdu, now.aggregateFlags & 1 != 0, at: here)
      d.put(f.aMpduDelimCrcError, now.aggregateFlags & 2 != 0, at: here)
      d.put(f.aMpduAggregateId, aggregate, at: here)
    }
  }

  /// Rates of spread spectrum.
  private static func isSpread(_ rate: Float) -> Bool { [1, 2, 5.5, 11].contains(rate) }

  private func rate(_ now: RadioFacts) -> Float? {
    switch now.phy {
    case 7:
      if now.rate == nil, now.bandwidth != nil, now.scheme != nil { return now.schemeRate }
      return now.rate
    case 8:
      guard let user = now.users.first ?? nil, user.timeStreams != nil else { return now.rate }
      return now.rate(of: (now.users.last { $0 != nil } ?? user) ?? user)
    default: return now.rate
    }
  }

  // MARK: Durations

  private func addDuration(_ d: inout Dissection, _ now: RadioFacts, _ here: Region) {
    let old = d[before]
    if !d.packet.isRevisit { d[before] = Before(number: d.packet.number, end: 0) }
    let size = Double(d.reportedRemaining)
    guard let (duration, preamble, remarks) = duration(now, size) else { return }
    d.put(f.duration, duration, at: here, .generated)
    let sub = d.open()
    for remark in remarks { d.expert(remark, at: sub.item) }
    d.put(f.preamble, preamble, at: here, .generated)
    if let time = now.timestamp {
      let start = time &- UInt64(duration)
      if !d.packet.isRevisit {
        d[before].end = time
        if old.number != 0, d.record.willRevisit {
          d[spaces][d.packet.number] = Int64(bitPattern: start &- old.end)
        }
      }
      let space =
        d.packet.isRevisit
        ? d[spaces][d.packet.number]
        : old.number == 0 ? nil : Int64(bitPattern: start &- old.end)
      if let space { d.put(f.ifs, space, at: here, .generated) }
      d.put(f.startTsf, start, at: here, .generated)
      d.put(f.endTsf, time, at: here, .generated)
    }
    d.close(sub)
  }

  /// Microseconds of a frame of `size` bytes and of what stands before it, and what was assumed.
  private func duration(
    _ now: RadioFacts, _ size: Double
  ) -> (UInt32, UInt32, [Expert])? {
    var phy = now.phy
    if phy == 6, let rate = now.rate, Self.isSpread(rate) { phy = 4 }
    switch phy {
    case 4:
      guard let rate = now.rate, rate > 0 else { return nil }
      let preamble: UInt32 = now.isShortPreamble == false ? 192 : 96
      let body = (size * 8 / Double(rate)).rounded(.up)
      return (
        preamble + Self.whole(body), preamble,
        now.isShortPreamble == nil ? [f.assumedShortPreamble] : []
      )
    case 5, 6:
      guard let rate = now.rate, rate > 0 else { return nil }
      let symbols = ((16 + 8 * size + 6) / (4 * Double(rate))).rounded(.up)
      return (20 + Self.whole(symbols * 4), 20, [])
    case 7: return highDuration(now, size)
    case 8:
      guard let user = now.users.first ?? nil, let all = user.timeStreams,
        let rate = now.rate(of: user)
      else { return nil }
      let training: [UInt32] = [1, 2, 4, 4, 6, 6, 8, 8]
      guard all >= 1, all <= 8 else { return nil }
      let preamble = 32 + 4 * training[Int(all) - 1]
      return (preamble + Self.whole((size * 8 + 16) / Double(rate)), preamble, [])
    default: return nil
    }
  }

  private func highDuration(_ now: RadioFacts, _ size: Double) -> (UInt32, UInt32, [Expert])? {
    guard let bits = now.symbolBits, let streams = now.schemeStreams, now.bandwidth != nil else {
      return nil
    }
    var remarks: [Expert] = []
    if now.isGreenfield == nil { remarks.append(f.assumedNonGreenfield) }
    if now.blockStreams == nil { remarks.append(f.assumedNoStbc) }
    if now.extensionStreams == nil { remarks.append(f.assumedNoExtensionStreams) }
    if now.correction == nil { remarks.append(f.assumedBccFec) }
    let blocks = Int(now.blockStreams ?? 0)
    let training = [1, 2, 4, 4, 4, 4, 4, 4]
    let more = [0, 1, 2, 4]
    let fields =
      training[min(7, max(0, streams + blocks - 1))] + more[Int((now.extensionStreams ?? 0) & 3)]
    let preamble = UInt32((now.isGreenfield == true ? 24 : 32) + 4 * fields)
    let coders = now.schemeRate.map { $0 > 300 ? 2.0 : 1 } ?? 1
    var symbols = ((16 + 8 * size + 6 * coders) / bits).rounded(.up)
    if blocks > 0 { symbols = (symbols / 2).rounded(.up) * 2 }
    let length = now.isShortInterval == true ? 3.6 : 4
    return (preamble + Self.whole((symbols * length).rounded(.up)), preamble, remarks)
  }

  private static func whole(_ value: Double) -> UInt32 {
    value.isFinite && value >= 0 && value < 4e9 ? UInt32(value) : 0
  }
}
