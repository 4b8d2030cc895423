public import RemoraCore

/// What drivers of AbsoluteValue Systems and others say of a frame: a header of 64 bytes.
///
///     | magic, version (4) | length (4) | frame's time (8) | host's time (8) | kind (4) |
///     | channel (4) | rate (4) | antenna (4) | priority (4) | kind of strengths (4) |
///     | signal (4) | noise (4) | preamble (4) | encoding (4)
public let wlancap = Protocol("wlancap", "AVS WLAN Capture header", short: "AVS WLANCAP") { p in
  let layer = WlancapLayer(&p)
  p.over("wtap_encap", 163)
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct WlancapLayer: Sendable {
  let f: WlancapFields
  let radio: ProtocolHandle
  let facts: State<RadioFacts>

  init(_ p: inout Builder) {
    f = WlancapFields(&p)
    radio = p.uses("wlan_radio")
    facts = radioFacts(&p)
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    d.protocolColumn("WLAN")
    d.info("")
    let start = d.offset
    let first = try d.peekOrWithdraw(UInt32.self)
    let length = Int(try d.peekOrWithdraw(UInt32.self, ahead: 4))
    let number = first & 15
    d.info("AVS WLAN Capture v\(number), Length \(length)")
    d.setOwnLength(min(length, d.reportedRemaining))
    try d.add(bits: f.magic, f.version, width: 4)
    try d.add(f.length)
    var now = RadioFacts()
    now.timestamp = try d.add(f.mactime)
    try d.add(f.hosttime)
    let kind = try d.add(f.phytype)
    now.phy = Self.phy(kind)
    try addChannel(&d, kind, number, &now)
    try addRate(&d, &now)
    try d.add(f.antenna)
    try d.add(f.priority)
    try addStrengths(&d, &now)
    let preamble = try d.add(f.preamble)
    if preamble == 1 || preamble == 2 { now.isShortPreamble = preamble == 1 }
    try d.add(f.encoding)
    try d.seek(start + length)
    d[facts] = now
    try d.call(radio)
  }

  /// As `wlan_radio.phy` counts them.
  private static func phy(_ kind: UInt32) -> UInt32 {
    switch kind {
    case 1: 1
    case 2: 3
    case 3: 2
    case 4, 5: 4
    case 6, 7: 6
    case 8: 5
    default: 0
    }
  }

  private func addChannel(
    _ d: inout Dissection, _ kind: UInt32, _ number: UInt32, _ now: inout RadioFacts
  ) throws(Malformed) {
    let place = d.next(4)
    let value = try d.peek(UInt32.self)
    if kind == 1 {
      now.hopSet = try d.add(f.fhssHopSet)
      now.hopPattern = try d.add(f.fhssHopPattern)
      try d.add(f.fhssHopIndex)
      return try d.skip(1)
    }
    if value < 256 {
      d.put(f.channel, UInt8(truncatingIfNeeded: value), at: place)
      now.channel = value
      now.frequency = Self.frequency(value)
    } else {
      let mega = value < 10_000 ? value : value / 1000
      d.put(f.channelFrequency, mega, at: place)
      now.frequency = UInt16(truncatingIfNeeded: mega)
      now.channel = RadioFacts.channel(of: UInt16(truncatingIfNeeded: mega)).map { UInt32($0) }
    }
    try d.skip(4)
  }

  private static func frequency(_ channel: UInt32) -> UInt16? {
    switch channel {
    case 1...13: UInt16(2407 + 5 * channel)
    case 14: 2484
    case 34...200: UInt16(5000 + 5 * channel)
    default: nil
    }
  }

  private func addRate(_ d: inout Dissection, _ now: inout RadioFacts) throws(Malformed) {
    let place = d.next(4)
    let raw = UInt64(try d.peek(UInt32.self))
    // Hundreds of kilobits in a second, or those themselves.
    let bits = raw < 100_000 ? raw * 100_000 : raw
    try d.skip(4)
    d.put(f.dataRate, bits, at: place)
    d.label(value: "\(bits / 1_000_000).\(bits / 100_000 % 10) Mb/s")
    if bits != 0 {
      now.rate = Float(bits) / 1_000_000
      if now.phy == 6, let rate = now.rate, [1, 2, 5.5, 11].contains(rate) { now.phy = 4 }
    }
  }

  private func addStrengths(_ d: inout Dissection, _ now: inout RadioFacts) throws(Malformed) {
    switch try d.add(f.ssiType) {
    case 1:
      try d.add(f.normrssiAntsignal)
      try d.add(f.normrssiAntnoise)
    case 2:
      now.signal = Int8(truncatingIfNeeded: try d.add(f.dbmAntsignal))
      now.noise = Int8(truncatingIfNeeded: try d.add(f.dbmAntnoise))
    case 3:
      try d.add(f.rawrssiAntsignal)
      try d.add(f.rawrssiAntnoise)
    default: try d.skip(8)
    }
  }
}
