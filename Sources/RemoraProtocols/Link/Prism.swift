public import RemoraCore

/// What some drivers say of a frame: a header of 144 bytes with ten values, each with its number.
///
///     | message (4) | length (4) | device (16) | number (4), status (2), length (2), value (4), …
public let prism = Protocol("prism", "Prism capture header", short: "Prism") { p in
  let layer = PrismLayer(&p)
  p.over("wtap_encap", 119)
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct PrismLayer: Sendable {
  let f: PrismFields
  let radio, wireless, other: ProtocolHandle
  let facts: State<RadioFacts>

  init(_ p: inout Builder) {
    f = PrismFields(&p)
    radio = p.uses("wlan_radio")
    wireless = p.uses("wlan")
    other = p.uses("wlancap")
    facts = radioFacts(&p)
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    d.protocolColumn("Prism")
    d.info("")
    let raw = try d.peekOrWithdraw(UInt32.self)
    if raw & 0xffff_fff0 == 0x8021_1000 {
      d.withdraw()
      return try d.call(other)
    }
    let order: ByteOrder = raw == 0x44 || raw == 0x41 ? .big : .little
    let kind = order == .big ? raw : raw.byteSwapped
    guard kind == 0x44 || kind == 0x41 else {
      d.withdraw()
      return try d.call(wireless)
    }
    d.setOwnLength(min(144, d.reportedRemaining))
    try d.add(f.msgcode, order: order)
    let length = try d.add(f.msglen, order: order)
    let place = try d.add(f.devname, length: 16)
    let name = d.ended(place)
    d.info("Device: \(name), Message 0x\(kind, hex: 1), Length \(length)")
    var now = RadioFacts()
    for _ in 0..<10 {
      try d.step()
      try addValue(&d, order, &now)
    }
    if let rate = now.rate {
      let isHigh = (now.channel ?? 0) > 14
      if [1, 2, 5.5, 11].contains(rate) {
        now.phy = 4
      } else if [6, 9, 12, 18, 24, 36, 48, 54].contains(rate) {
        now.phy = isHigh ? 5 : 6
      }
    }
    d[facts] = now
    try d.call(radio)
  }

  private func addValue(
    _ d: inout Dissection, _ order: ByteOrder, _ now: inout RadioFacts
  ) throws(Malformed) {
    let item = d.put(f.did, at: d.clamped(12))
    let sub = d.open(item)
    let kind = try d.add(f.didType, order: order)
    let name = PrismFields.kinds.name(of: UInt64(kind)) ?? "Unknown \(Phrase.hex(UInt64(kind), 1))"
    d.label(item, "DID \(name)")
    d.setLength(item, 4)
    let status = try d.add(f.didStatus, order: order)
    try d.add(f.didLength, order: order)
    d.setLength(item, min(12, 8 + d.reportedRemaining))
    guard status == 0 else {
      d.close(sub)
      return try d.skip(4)
    }
    let number = kind & 0xff == 0x44 ? kind >> (kind > 0xffff ? 16 : 12) : kind >> 12
    let raw = try d.peek(UInt32.self)
    let value = order == .big ? raw : raw.byteSwapped
    try add(&d, number, value, order, item)
    learn(number, value, &now)
    d.close(sub)
  }

  private func add(
    _ d: inout Dissection, _ number: UInt32, _ value: UInt32, _ order: ByteOrder, _ item: Item
  ) throws(Malformed) {
    switch number {
    case 1:
      try d.add(f.didHosttime, order: order)
      d.append(to: item, " \(value)")
    case 2:
      try d.add(f.didMactime, order: order)
      d.append(to: item, " \(value)")
    case 3:
      try d.add(f.didChannel, order: order)
      d.append(to: item, " \(value)")
    case 4:
      try d.add(f.didRssi, order: order)
      d.append(to: item, " \(Int32(truncatingIfNeeded: value))")
    case 5:
      try d.add(f.didSq, order: order)
      d.append(to: item, " 0x\(value, hex: 1)")
    case 6:
      try d.add(f.didSignal, order: order)
      d.append(to: item, " 0x\(value, hex: 1)")
    case 7:
      try d.add(f.didNoise, order: order)
      d.append(to: item, " 0x\(value, hex: 1)")
    case 8:
      try d.add(f.didRate, order: order)
      d.append(to: item, " \(PrismFields.rate(UInt64(value))) Mb/s")
    case 9:
      try d.add(f.didIstx, order: order)
      d.append(to: item, " 0x\(value, hex: 1)")
    case 10:
      try d.add(f.didFrmlen, order: order)
      d.append(to: item, " \(value)")
    case 11:
      try d.add(f.didSiga1, order: order)
      d.append(to: item, " 0x\(value, hex: 1)")
    case 12:
      try d.add(f.didSiga2, order: order)
      d.append(to: item, " 0x\(value, hex: 1)")
    case 13:
      try d.add(f.didSigb, order: order)
      d.append(to: item, " 0x\(value, hex: 1)")
    default: try d.add(f.didUnknown, order: order)
    }
  }

  private func learn(_ number: UInt32, _ value: UInt32, _ now: inout RadioFacts) {
    switch number {
    case 2: now.timestamp = UInt64(value)
    case 3: now.channel = value
    case 4: now.signal = Int8(truncatingIfNeeded: value)
    case 8: now.rate = Float(value) / 2
    default: break
    }
  }
}

extension PrismFields {
  static let kinds = ValueNames(packed: didTypeNames)

  /// Halves of megabits in a second.
  @Sendable static func rate(_ value: UInt64) -> String { "\(value / 2).\(value % 2 * 5)" }
}
