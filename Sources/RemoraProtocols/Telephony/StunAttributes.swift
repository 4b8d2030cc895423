import RemoraCore

/// The attributes of STUN messages.
extension STUNLayer {
  /// - Returns: false if the list cannot be followed any further.
  func addAttribute(_ d: inout Dissection, _ end: Int) throws(Malformed) -> Bool {
    let type: UInt16 = try d.peek(UInt16.self)
    let name = stunAttributeNames.name(of: UInt64(type))
    let claimed = Int(try d.peek(UInt16.self, ahead: 2))
    let padded = (claimed + 3) & ~3
    let start = d.offset
    let item: Item
    if let name {
      item = d.put(f.attribute, type, at: d.next(4 + padded))
      d.label("\(name)\(Self.deprecated.contains(type) ? " (Deprecated)" : "")")
    } else {
      let room = d.remaining
      item = d.text("Unknown attribute 0x\(type, hex: 4)", at: d.next(min(room, 4 + padded)))
    }
    let sub = d.open(item)
    defer { d.close(sub) }
    if name == nil {
      d.expert(f.unknownAttribute, at: item, "Unknown attribute 0x\(type, hex: 4)")
    }
    if name == nil {
      guard 4 + padded <= d.remaining else { throw Malformed(.contained, offset: start) }
      try d.add(f.attType)
    } else {
      try d.add(f.attType, bits: f.attTypeComprehension, f.attTypeAssignment)
    }
    d.label("Attribute Type: \(name ?? "0x" + Phrase.hex(UInt64(type), 4))")
    if d.offset + 2 + padded > end {
      d.put(f.attLength, UInt16(truncatingIfNeeded: padded), at: d.next(2))
      d.append(" (bogus, goes past the end of the message)")
      return false
    }
    try d.add(f.attLength)
    try addValue(&d, type, claimed, item)
    try d.seek(start + 4 + claimed)
    if padded > claimed {
      let count = UInt16(truncatingIfNeeded: padded - claimed)
      d.put(f.attPadding, count, at: d.next(padded - claimed))
      try d.skip(padded - claimed)
    }
    return true
  }

  private static let deprecated: [UInt16] = [0x02, 0x04, 0x05, 0x0b, 0x11]
  private func addValue(
    _ d: inout Dissection, _ type: UInt16, _ length: Int, _ item: Item
  ) throws(Malformed) {
    switch type {
    case 0x01, 0x02, 0x04, 0x05, 0x0b, 0x0e, 0x11, 0x8023, 0x802b, 0x802c, 0x8090:
      try addAddress(&d, type, length, item, isMasked: false)
    case 0x12, 0x16, 0x20, 0x27, 0x28, 0x8020, 0x8059, 0x805a, 0x805b, 0x805c:
      try addAddress(&d, type, length, item, isMasked: true)
    case 0x03 where length >= 4:
      let value: UInt32 = try d.peek(UInt32.self)
      d.put(f.attChangeIp, value & 4 != 0, at: d.next(4))
      d.put(f.attChangePort, value & 2 != 0, at: d.next(4))
      switch value & 6 {
      case 6: d.info(append: ", Change IP and Port")
      case 4: d.info(append: ", Change IP")
      case 2: d.info(append: ", Change Port")
      default: break
      }
    case 0x06, 0x14, 0x15, 0x8022: try addText(&d, type, length, item)
    case 0x07: try d.add(f.attPassword, length: length)
    case 0x08: try d.add(f.attHmac, length: length)
    case 0x09: try addError(&d, length, item)
    case 0x0a:
      for _ in 0..<(length / 2) {
        try d.step()
        try d.add(f.attUnknown)
      }
    case 0x0c where length >= 4:
      let channel = try d.add(f.attChannelnum)
      d.append(to: item, ": 0x\(channel, hex: 1)")
      d.info(append: " ChannelNumber=0x\(channel, hex: 1)")
      try d.add(f.attReserved, length: 2)
    case 0x0d where length >= 4:
      let seconds = try d.add(f.attLifetime)
      d.append(to: item, " \(seconds)")
      d.info(append: " lifetime: \(seconds)")
    case 0x0f where length >= 4: try d.add(f.attMagicCookie)
    case 0x10 where length >= 4:
      let rate = try d.add(f.portBandwidth)
      d.append(to: item, " \(rate)")
      d.info(append: " bandwidth: \(rate)")
    case 0x13: try addData(&d, length)
    case 0x17 where length >= 1:
      try d.add(f.attFamily)
      if length >= 4 { try d.add(f.attReserved, length: 3) }
    case 0x18 where length >= 1: try d.add(f.attEvenPortReserveNext)
    case 0x19 where length >= 1: try addTransport(&d, length, item)
    case 0x1d, 0x8002: try addAlgorithms(&d, length)
    case 0x22 where length >= 8: try d.add(f.attToken, length: 8)
    case 0x24 where length >= 4: try d.add(f.attPriority)
    case 0x26:
      d.put(f.attPadding, UInt16(truncatingIfNeeded: length), at: d.next(length))
    case 0x30, 0x8004:
      if length >= 4 {
        try d.add(f.attIcmpType)
        try d.add(f.attIcmpCode)
      }
    default:
      if try !addExtension(&d, type, length, item), length > 0,
        !Self.checked.contains(type)
      {
        try d.add(f.value, length: length)
      }
    }
  }

  /// Attributes that show nothing if they are too short.
  private static let checked: [UInt16] = [0x03, 0x09, 0x0c, 0x0d, 0x0f, 0x10, 0x17, 0x18, 0x19]

  private func addAddress(
    _ d: inout Dissection, _ type: UInt16, _ length: Int, _ item: Item, isMasked: Bool
  ) throws(Malformed) {
    if length < 2 { return }
    try d.add(f.attReserved, length: 1)
    let family = try d.add(f.attFamily)
    if length < 4 { return }
    let raw: UInt16 = try d.peek(UInt16.self)
    let port = isMasked ? raw ^ UInt16(truncatingIfNeeded: Self.cookie >> 16) : raw
    if isMasked { d.put(f.attPortXord, at: d.next(2)) }
    d.put(f.attPort, port, at: d.next(2))
    try d.skip(2)
    switch family {
    case 1 where length >= 8:
      let number: UInt32 = try d.peek(UInt32.self)
      let address = IPv4Address(bits: isMasked ? number ^ Self.cookie : number)
      if isMasked { d.put(f.attIpv4Xord, at: d.next(4)) }
      d.put(f.attIpv4, address, at: d.next(4))
      tell(&d, type, item, ": \(address):\(port)")
    case 2 where length >= 20:
      let high: UInt64 = try d.peek(UInt64.self)
      let low: UInt64 = try d.peek(UInt64.self, ahead: 8)
      var address = IPv6Address(high: high, low: low)
      if isMasked {
        let mask = d.number(at: d.start + 4, UInt64.self) ?? 0
        let rest = d.number(at: d.start + 12, UInt64.self) ?? 0
        address = IPv6Address(high: high ^ mask, low: low ^ rest)
        d.put(f.attIpv6Xord, at: d.next(16))
        d.put(f.attIpv6, address, at: d.next(16))
      } else {
        d.put(f.attIpv6, at: d.next(16))
      }
      tell(&d, type, item, ": \(address):\(port)")
    default: break
    }
  }

  private func tell(
    _ d: inout Dissection, _ type: UInt16, _ item: Item, _ text: @autoclosure () -> Phrase
  ) {
    d.append(to: item, text())
    guard !Self.deprecated.contains(type), d.wantsColumns else { return }
    d.info(append: " \(stunAttributeNames.name(of: UInt64(type)) ?? "")")
    d.info(append: text())
  }

  private func addText(
    _ d: inout Dissection, _ type: UInt16, _ length: Int, _ item: Item
  ) throws(Malformed) {
    let raw = d.bytes(d.next(length)).prefix { $0 != 0 }
    let text = String(decoding: raw, as: UTF8.self)
    switch type {
    case 0x06:
      try d.add(f.attUsername, length: length)
      d.append(to: item, ": \(text)")
      d.info(append: " user: \(text)")
    case 0x14:
      try d.add(f.attRealm, length: length)
      d.append(to: item, ": \(text)")
      d.info(append: " realm: \(text)")
    case 0x15:
      try d.add(f.attNonce, length: length)
      d.append(to: item, ": \(text)")
      d.info(append: " with nonce")
    default: try d.add(f.attSoftware, length: length)
    }
  }

  private func addError(
    _ d: inout Dissection, _ length: Int, _ item: Item
  ) throws(Malformed) {
    if length < 2 { return }
    try d.add(f.attReserved, length: 2)
    if length < 4 { return }
    let high = Int(try d.add(f.attErrorClass))
    let code = high * 100 + Int(try d.add(f.attError))
    let name = stunErrorNames.name(of: UInt64(code)) ?? "*Unknown error code*"
    d.append(to: item, " \(code) (\(name))")
    d.info(append: " error-code: \(code) (\(name))")
    guard length > 4 else { return }
    let reason = String(
      decoding: d.bytes(d.next(length - 4)).prefix { $0 != 0 }, as: UTF8.self)
    try d.add(f.attErrorReason, length: length - 4)
    d.append(to: item, ": \(reason)")
    d.info(append: " \(reason)")
  }

  private func addData(_ d: inout Dissection, _ length: Int) throws(Malformed) {
    if length == 0 { return }
    let place = d.offset
    try d.add(f.value, length: length)
    try d.seek(place)
    try d.call(data, length: length, .nested)
  }

  private func addTransport(
    _ d: inout Dissection, _ length: Int, _ item: Item
  ) throws(Malformed) {
    let kind = try d.add(f.attTransp)
    let name = kind == 6 ? "TCP" : kind == 0x11 ? "UDP" : nil
    let digits = String(kind, radix: 16)
    let blanks = String(repeating: " ", count: 8 - digits.utf8.count)
    d.append(to: item, ": \(name ?? "Unknown (0x" + blanks + digits + ")")")
    d.info(append: " \(name ?? "Unknown (0x" + blanks + digits + ")")")
    if length >= 4 { try d.add(f.attReserved, length: 3) }
  }

  private func addAlgorithms(_ d: inout Dissection, _ length: Int) throws(Malformed) {
    let end = d.offset + length
    while end - d.offset >= 4 {
      try d.step()
      try d.add(f.attPwAlg)
      let size = Int(try d.add(f.attPwAlgLen))
      if size > 0 { try d.add(f.attPwAlgData, length: size) }
      let padding = (4 - size % 4) % 4
      if padding > end - d.offset { return }
      try d.skip(padding)
    }
  }

  /// Attributes of ICE, Microsoft and Google.
  private func addExtension(
    _ d: inout Dissection, _ type: UInt16, _ length: Int, _ item: Item
  ) throws(Malformed) -> Bool {
    switch type {
    case 0x8006: try d.add(f.attUnknown8006, length: length)
    case 0x8008 where length >= 4:
      let value = try d.add(f.attMsVersion)
      let names = f.attMsVersion
      d.append(to: item, (1...6).contains(value) ? ": \(names, value)" : ": Unknown (0x\(value))")
    case 0x8027 where length >= 4: try d.add(f.attCacheTimeout)
    case 0x8028 where length >= 4: try addFingerprint(&d)
    case 0x8029, 0x802a:
      if length >= 8 { try d.add(f.attTieBreaker, length: 8) }
    case 0x8050 where length >= 24:
      try d.add(f.attMsConnectionId, length: 20)
      try d.add(f.attMsSequenceNumber)
    case 0x8054: try d.add(f.attMsFoundation, length: 4)
    case 0x8055 where length >= 4:
      try d.add(f.attMsStreamType)
      try d.add(f.attMsServiceQuality)
    case 0x8056:
      try d.add(f.attReserved, length: 2)
      try d.add(f.attBandwidthAcmType)
    case 0x8057: try d.add(f.attBandwidthRsvId, length: 16)
    case 0x8058:
      try d.add(f.attBandwidthRsvAmountMasb)
      try d.add(f.attBandwidthRsvAmountMisb)
      try d.add(f.attBandwidthRsvAmountMarb)
      try d.add(f.attBandwidthRsvAmountMirb)
    case 0x805d, 0x805f: try addSite(&d, hasPSTN: true)
    case 0x805e, 0x8060: try addSite(&d, hasPSTN: false)
    case 0x8061: try d.add(f.attSipDialogId, length: length)
    case 0x8062: try d.add(f.attSipCallId, length: length)
    case 0x8068:
      try d.add(f.attLpPeerLocation)
      try d.add(f.attLpSeftLocation)
      try d.add(f.attLpFederation)
      try d.add(f.attReserved, length: 1)
    case 0x8070 where length >= 4:
      let value = try d.add(f.attMsVersionIce)
      let names = f.attMsVersionIce
      d.append(to: item, ": \(names, value)")
    case 0x8095 where length == 8: try d.add(f.attMsMultiplexedTurnSessionId)
    case 0xc057 where length >= 4:
      try d.add(f.attGoogleNetworkId)
      try d.add(f.attGoogleNetworkCost)
    default: return false
    }
    return true
  }

  private func addSite(_ d: inout Dissection, hasPSTN: Bool) throws(Malformed) {
    let value: UInt32 = try d.peek(UInt32.self)
    let place = d.next(4)
    d.put(f.attAddressRpValid, value >> 31 == 1, at: place)
    if hasPSTN {
      d.put(f.attAddressRpPstn, value >> 30 & 1 == 1, at: place)
      d.put(f.attAddressRpReserved, value & 0x3fff_ffff, at: place)
    } else {
      let rest = value & 0x7fff_ffff
      let picture = "." + bitPicture(UInt64(rest), at: 1, count: 31).dropFirst()
      d.put(f.attAddressRpReserved, rest, at: place)
      d.label("\(picture.replacingDoubleBlanks) = Reserved: 0x\(rest, hex: 8)")
    }
    try d.skip(4)
    try d.add(f.attAddressRpMasb)
    try d.add(f.attAddressRpMarb)
  }

  /// The CRC-32 of all before this attribute, combined with "STUN" (RFC 8489 section 14.7).
  private func addFingerprint(_ d: inout Dissection) throws(Malformed) {
    let value: UInt32 = try d.peek(UInt32.self)
    let place = d.next(4)
    d.put(f.attCrc32, value, at: place)
    guard d.wants(sums) else { return try d.skip(4) }
    let item = d.last
    var crc: UInt32 = .max
    for byte in d.bytes(Region(d.start, d.offset - 4 - d.start)) {
      crc ^= UInt32(byte)
      for _ in 0..<8 { crc = crc >> 1 ^ (crc & 1 == 1 ? 0xedb8_8320 : 0) }
    }
    let expected = ~crc ^ 0x5354_554e
    if expected == value {
      d.append(" [correct]")
    } else {
      d.append(" incorrect, should be 0x\(expected, hex: 8)")
      let sub = d.open(item)
      d.expert(f.attCrc32Bad, at: item, "Bad Fingerprint [should be 0x\(expected, hex: 8)]")
      d.close(sub)
    }
    d.put(f.attCrc32Status, expected == value ? 1 : 0, at: Region(place.offset, 0), .generated)
    try d.skip(4)
  }
}

extension String {
  /// With single blanks where there are two.
  fileprivate var replacingDoubleBlanks: String {
    var text = ""
    for character in self where character != " " || text.last != " " { text.append(character) }
    return text
  }
}
