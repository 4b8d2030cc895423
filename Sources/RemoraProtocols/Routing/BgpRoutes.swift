import RemoraCore

/// Routes of any family (RFC 4760), and where they lead.
struct BGPRoutes: Sendable {
  let f: BgpRouteFields
  let a: BgpAttributeFields
  let prefixLength: Field<UInt8>
  let badLength: Expert

  init(
    _ p: inout Builder, prefixLength: Field<UInt8>, badLength: Expert,
    attributes: BgpAttributeFields
  ) {
    f = BgpRouteFields(&p)
    a = attributes
    self.prefixLength = prefixLength
    self.badLength = badLength
  }

  // MARK: Prefixes

  /// Whether the prefixes up to `end` have numbers of paths before them (RFC 7911), which only
  /// the two sides know: they read well so, and badly without.
  func hasPath(_ d: borrowing Dissection, _ end: Int, _ most: Int) throws(Malformed) -> Bool {
    var place = 0
    let size = end - d.offset
    while place + 4 < size {
      try d.step()
      let bits = Int(try d.peek(UInt8.self, ahead: place + 4))
      place += 5
      guard try isClean(d, place, bits, most, size) else { return false }
      place += (bits + 7) / 8
    }
    place = 0
    while place < size {
      try d.step()
      let bits = Int(try d.peek(UInt8.self, ahead: place))
      if bits == 0, size > 1 { return true }
      place += 1
      guard try isClean(d, place, bits, most, size) else { return true }
      place += (bits + 7) / 8
    }
    return false
  }

  /// A prefix of `bits` fits, and the bits behind it are zero.
  private func isClean(
    _ d: borrowing Dissection, _ place: Int, _ bits: Int, _ most: Int, _ size: Int
  ) throws(Malformed) -> Bool {
    let count = (bits + 7) / 8
    guard bits <= most, place + count <= size else { return false }
    if bits % 8 == 0 { return true }
    let last = try d.peek(UInt8.self, ahead: place + count - 1)
    return last & (0xff >> UInt8(bits % 8)) == 0
  }

  func address4(_ d: borrowing Dissection, ahead: Int, _ bits: Int) throws(Malformed) -> IPv4Address
  {
    var value: UInt32 = 0
    let count = (bits + 7) / 8
    for i in 0..<count {
      value |= UInt32(try d.peek(UInt8.self, ahead: ahead + i)) << UInt32(24 - 8 * i)
    }
    return IPv4Address(bits: bits == 0 ? 0 : value & (UInt32.max << UInt32(32 - bits)))
  }

  func address6(_ d: borrowing Dissection, ahead: Int, _ bits: Int) throws(Malformed) -> IPv6Address
  {
    var high: UInt64 = 0
    var low: UInt64 = 0
    let count = (bits + 7) / 8
    for i in 0..<count {
      var byte = UInt64(try d.peek(UInt8.self, ahead: ahead + i))
      if i == count - 1, bits % 8 != 0 { byte &= ~(0xff >> UInt64(bits % 8)) }
      if i < 8 { high |= byte << UInt64(56 - 8 * i) } else { low |= byte << UInt64(120 - 8 * i) }
    }
    return IPv6Address(high: high, low: low)
  }

  /// - Returns: false where the length cannot be, so that nothing more can be read.
  func addPrefix4(
    _ d: inout Dissection, _ field: Field<IPv4Address>, _ name: String, hasPath: Bool
  ) throws(Malformed) -> Bool {
    let head = hasPath ? 4 : 0
    let bits = Int(try d.peek(UInt8.self, ahead: head))
    if bits > 32 {
      d.text("\(name) length \(bits) invalid (> 32)", at: Region(d.offset + head, 1))
      d.expert(badLength, "\(name) length \(bits) invalid (> 32)")
      return false
    }
    let count = (bits + 7) / 8
    let path = hasPath ? try d.peek(UInt32.self) : 0
    let address = try address4(d, ahead: head + 1, bits)
    let tail = hasPath ? " PathId \(path) " : ""
    let item = d.text("\(address.description)/\(bits)\(tail)", at: d.next(head + 1 + count))
    let sub = d.open(item)
    if hasPath { try d.add(f.nlriPathId) }
    try d.add(prefixLength)
    if !hasPath { d.label("\(name) prefix length: \(bits)") }
    d.put(field, address, at: d.next(count))
    try d.skip(count)
    d.close(sub)
    return true
  }

  private func addPrefix6(
    _ d: inout Dissection, _ field: Field<IPv6Address>, _ name: String, hasPath: Bool
  ) throws(Malformed) -> Bool {
    let head = hasPath ? 4 : 0
    let bits = Int(try d.peek(UInt8.self, ahead: head))
    if bits > 128 {
      d.text("\(name) length \(bits) invalid", at: Region(d.offset + head, 1))
      d.expert(badLength, "\(name) length \(bits) invalid")
      return false
    }
    let count = (bits + 7) / 8
    let path = hasPath ? try d.peek(UInt32.self) : 0
    let address = try address6(d, ahead: head + 1, bits)
    let tail = hasPath ? " PathId \(path) " : ""
    let item = d.text("\(address.description)/\(bits)\(tail)", at: d.next(head + 1 + count))
    let sub = d.open(item)
    if hasPath { try d.add(f.nlriPathId) }
    try d.add(prefixLength)
    d.label("\(name) prefix length: \(bits)")
    d.put(field, address, at: d.next(count))
    try d.skip(count)
    d.close(sub)
    return true
  }

  // MARK: Multiprotocol attributes

  func addReach(_ d: inout Dissection, _ end: Int) throws(Malformed) {
    let family = try d.add(a.mpReachNlriAfi)
    let kind = try d.add(a.mpReachNlriSafi)
    let count = Int(try d.peek(UInt8.self))
    try addNextHop(&d, family, kind, count)
    let points = Int(try d.add(a.mpReachNlriNbrSnpa))
    if points > 0 {
      let sub = d.open()
      for _ in 0..<points {
        try d.step()
        let size = Int(try d.add(a.mpReachNlriSnpaLength))
        try d.add(a.mpReachNlriSnpa, length: size)
      }
      d.close(sub)
    }
    let sub = d.open(d.put(a.mpReachNlri, at: d.clamped(max(0, end - d.offset))))
    try addRoutes(&d, family, kind, end, isReach: true)
    d.close(sub)
  }

  func addUnreach(_ d: inout Dissection, _ end: Int) throws(Malformed) {
    let family = try d.add(a.mpUnreachNlriAfi)
    let kind = try d.add(a.mpUnreachNlriSafi)
    let sub = d.open(d.put(a.mpUnreachNlri, at: d.clamped(max(0, end - d.offset))))
    try addRoutes(&d, family, kind, end, isReach: false)
    d.close(sub)
  }

  private func addNextHop(
    _ d: inout Dissection, _ family: UInt16, _ kind: UInt8, _ count: Int
  ) throws(Malformed) {
    let place = d.next(1 + count)
    try d.skip(1)
    if count > 0 { _ = try d.peek(UInt8.self, ahead: count - 1) }
    let item = d.put(a.mpReachNlriNextHop, at: place)
    let start = d.offset
    let sub = d.open(item)
    if count == 0 {
      d.label(item, "Next hop: ")
    } else if family != 1, family != 2, family != 25, family != 16388 {
      d.expert(f.unknownAfi, at: item)
      try addUnknownHop(&d, item, count)
    } else if !Self.isKnown(family, kind) {
      d.expert(f.unknownSafi, at: item, "Unknown SAFI (\(kind)) for AFI \(family)")
      try addUnknownHop(&d, item, count)
    } else {
      try addNextHopAddress(&d, item, count)
    }
    d.close(sub)
    try d.seek(start + count)
  }

  private static func isKnown(_ family: UInt16, _ kind: UInt8) -> Bool {
    switch family {
    case 1, 2: [1, 2, 3, 4, 5, 73, 85, 128, 129, 132, 133, 134].contains(kind)
    case 25: [65, 70, 128, 129].contains(kind)
    default: true
    }
  }

  private func addNextHopAddress(
    _ d: inout Dissection, _ item: Item, _ count: Int
  ) throws(Malformed) {
    switch count {
    case 4:
      let address = try d.add(a.mpReachNlriNextHopIpv4)
      d.label(item, "Next hop: \(address.description)")
    case 16, 32:
      let address = try d.add(a.mpReachNlriNextHopIpv6)
      if count == 16 {
        d.label(item, "Next hop: \(address.description)")
      } else {
        let other = try d.add(a.mpReachNlriNextHopIpv6LinkLocal)
        d.label(item, "Next hop: IPv6=\(address.description) Link-local=\(other.description)")
      }
    case 12, 24, 48:
      let raw = try d.peek(UInt64.self)
      let text = try distinguisher(d, ahead: 0)
      d.put(a.mpReachNlriNextHopRd, Phrase(text), at: d.next(8))
      if raw != 0 { d.expert(f.nextHopRdNonzero) }
      try d.skip(8)
      if count == 12 {
        let address = try d.add(a.mpReachNlriNextHopIpv4)
        d.label(item, "Next hop:  RD=\(text) IPv4=\(address.description)")
        return
      }
      let address = try d.add(a.mpReachNlriNextHopIpv6)
      guard count == 48 else {
        return d.label(item, "Next hop:  RD=\(text) IPv6=\(address.description)")
      }
      let second = try distinguisher(d, ahead: 0)
      d.put(a.mpReachNlriNextHopRd, Phrase(second), at: d.next(8))
      try d.skip(8)
      let other = try d.add(a.mpReachNlriNextHopIpv6LinkLocal)
      d.label(
        item,
        "Next hop:  RD=\(text) IPv6=\(address.description) RD=\(second) Link-local=\(other.description)"
      )
    default: try addUnknownHop(&d, item, count)
    }
  }

  private func addUnknownHop(
    _ d: inout Dissection, _ item: Item, _ count: Int
  ) throws(Malformed) {
    d.expert(badLength, at: item, "Unknown Next Hop length (\(count) bytes)")
    let digits = d.bytes(d.next(count)).map { Phrase.hex(UInt64($0), 2) }.joined()
    d.label(item, "Next hop: \(digits)")
  }

  /// A route distinguisher as text (RFC 4364 section 4.2).
  func distinguisher(_ d: borrowing Dissection, ahead: Int) throws(Malformed) -> String {
    let kind = try d.peek(UInt16.self, ahead: ahead)
    let low = try d.peek(UInt32.self, ahead: ahead + 4)
    let high = try d.peek(UInt32.self, ahead: ahead + 2)
    switch kind {
    case 0: return "\(high >> 16):\(low)"
    case 1: return "\(IPv4Address(bits: high)):\(low & 0xffff)"
    case 2: return "\(high):\(low & 0xffff)"
    default:
      return "Unknown (0x\(Phrase.hex(UInt64(kind), 4)) \(high):\(low & 0xffff))"
    }
  }

  /// Labels up to the last one of a stack (RFC 8277 section 2), as text, and their bytes.
  func labels(
    _ d: borrowing Dissection, ahead: Int, upTo bytes: Int
  ) throws(Malformed) -> (text: String, size: Int) {
    var text = ""
    var place = ahead
    while place + 3 <= bytes {
      try d.step()
      let high = UInt32(try d.peek(UInt16.self, ahead: place))
      let raw = high << 8 | UInt32(try d.peek(UInt8.self, ahead: place + 2))
      place += 3
      if !text.isEmpty { text += "," }
      if raw == 0x800000 { return (text + "0 (withdrawn)", place - ahead) }
      text += "\(raw >> 4)"
      if raw & 1 == 1 { return (text + " (bottom)", place - ahead) }
    }
    return (text + " (BOGUS: Bottom of Stack NOT set!)", place - ahead)
  }

  private func addRoutes(
    _ d: inout Dissection, _ family: UInt16, _ kind: UInt8, _ end: Int, isReach: Bool
  ) throws(Malformed) {
    let name = isReach ? "MP Reach NLRI" : "MP Unreach NLRI"
    let v4 = isReach ? f.mpReachNlriIpv4Prefix : f.mpUnreachNlriIpv4Prefix
    let v6 = isReach ? f.mpReachNlriIpv6Prefix : f.mpUnreachNlriIpv6Prefix
    while d.offset < end {
      try d.step()
      let start = d.offset
      switch (family, kind) {
      case (1, 1), (1, 2), (1, 3):
        guard try addPrefix4(&d, v4, name, hasPath: hasPath(d, end, 32)) else { return }
      case (2, 1), (2, 2), (2, 3):
        guard try addPrefix6(&d, v6, name, hasPath: hasPath(d, end, 128)) else { return }
      case (1, 4), (2, 4):
        guard try addLabelled(&d, family == 1, name, v4, v6) else { return }
      case (1, 128), (2, 128):
        guard try addPrivate(&d, family == 1, name, v4, v6) else { return }
      case (1, 5), (2, 5): try addMulticast(&d)
      case (1, 66): try addTree(&d)
      case (1, 132), (2, 132):
        guard try addTarget(&d, name) else { return }
      case (25, 65): try addService(&d)
      case (25, 70): try addEthernet(&d)
      case (1, _), (2, _), (25, _):
        if family != 1 || !Self.isKnown(family, kind) {
          d.text("Unknown SAFI (\(kind)) for AFI \(family)", at: d.next(0))
          d.expert(f.unknownSafi, "Unknown SAFI (\(kind)) for AFI \(family)")
        }
        return
      case (16388, _): return
      default:
        d.text("Unknown Address Family", at: d.clamped(end - d.offset))
        d.expert(f.unknownAfi)
        return
      }
      if d.offset <= start { return }
    }
  }

  private func addLabelled(
    _ d: inout Dissection, _ is4: Bool, _ name: String, _ v4: Field<IPv4Address>,
    _ v6: Field<IPv6Address>
  ) throws(Malformed) -> Bool {
    let bits = Int(try d.peek(UInt8.self))
    let stack = try labels(d, ahead: 1, upTo: 1 + bits / 8)
    let rest = bits - stack.size * 8
    if rest < 0 || rest > (is4 ? 32 : 128) {
      d.text("\(name) Labeled prefix length \(bits) invalid", at: d.next(1))
      d.expert(badLength, "\(name) Labeled prefix length \(bits) invalid")
      return false
    }
    let count = (rest + 7) / 8
    let text: String
    if is4 {
      let address = try address4(d, ahead: 1 + stack.size, rest)
      text = "Label Stack=\(stack.text) IPv4=\(address)/\(rest)"
    } else {
      let address = try address6(d, ahead: 1 + stack.size, rest)
      text = "Label Stack=\(stack.text), IPv6=\(address)/\(rest)"
    }
    let sub = d.open(d.text(Phrase(text), at: d.next(1 + stack.size + count)))
    try d.add(prefixLength)
    d.label("\(name) Prefix length: \(bits)")
    d.put(f.labelStack, Phrase(stack.text), at: d.next(stack.size))
    d.label("\(name) Label Stack: \(stack.text)")
    try d.skip(stack.size)
    if is4 {
      let address = try address4(d, ahead: 0, rest)
      d.put(v4, address, at: d.next(count))
    } else {
      let address = try address6(d, ahead: 0, rest)
      d.put(v6, address, at: d.next(count))
    }
    try d.skip(count)
    d.close(sub)
    return true
  }

  /// A route of a private network (RFC 4364 section 4.3.4).
  private func addPrivate(
    _ d: inout Dissection, _ is4: Bool, _ name: String, _ v4: Field<IPv4Address>,
    _ v6: Field<IPv6Address>
  ) throws(Malformed) -> Bool {
    let bits = Int(try d.peek(UInt8.self))
    let stack = try labels(d, ahead: 1, upTo: 1 + bits / 8)
    let rest = bits - stack.size * 8 - 64
    if rest < 0 || rest > (is4 ? 32 : 128) {
      d.text("\(name) \(is4 ? "IPv4" : "IPv6") prefix has invalid length \(rest)", at: d.next(1))
      d.expert(badLength)
      return false
    }
    let count = (rest + 7) / 8
    let text = try distinguisher(d, ahead: 1 + stack.size)
    let place = d.next(1 + stack.size + 8 + count)
    let sub = is4 ? d.open(d.text("BGP Prefix", at: place)) : d.open(d.current)
    try d.add(prefixLength)
    d.put(f.labelStack, Phrase(stack.text), at: d.next(stack.size))
    try d.skip(stack.size)
    d.put(f.rd, Phrase(text), at: d.next(8))
    try d.skip(8)
    if is4 {
      let address = try address4(d, ahead: 0, rest)
      d.put(v4, address, at: d.next(count))
    } else {
      let address = try address6(d, ahead: 0, rest)
      d.put(v6, address, at: d.next(count))
      d.append("/\(rest)")
    }
    try d.skip(count)
    d.close(sub)
    return true
  }

  /// Routes of multicast in private networks (RFC 6514 section 4).
  private func addMulticast(_ d: inout Dissection) throws(Malformed) {
    let kind = try d.add(f.mcastVpnNlriRouteType)
    let size = Int(try d.add(f.mcastVpnNlriLength))
    let end = d.offset + size
    let field = f.mcastVpnNlriRouteType
    if size > 0 { _ = try d.peek(UInt8.self, ahead: size - 1) }
    let item = d.put(f.mcastVpnNlri, at: d.next(size))
    d.label("\(field, kind) (\(size) byte\(BGPUpdate.plural(size)))")
    let sub = d.open(item)
    switch kind {
    case 1, 2, 3, 5, 6, 7:
      let text = try distinguisher(d, ahead: 0)
      try d.add(f.mcastVpnNlriRd, length: 8)
      d.label(value: Phrase(text))
      if kind == 2 || kind == 6 || kind == 7 { try d.add(f.mcastVpnNlriSourceAs) }
      if kind != 1, kind != 2 { try addGroup(&d) }
      if kind == 1 || kind == 3 { try addRouter(&d, end - d.offset) }
    case 4:
      let left = end - d.offset
      let key = left > 16 + 12 || left > 4 ? max(0, left - (left > 50 ? 16 : 4)) : 0
      try d.add(f.mcastVpnNlriRouteKey, length: key)
      try addRouter(&d, end - d.offset)
    default: break
    }
    d.close(sub)
    try d.seek(end)
  }

  private func addRouter(_ d: inout Dissection, _ size: Int) throws(Malformed) {
    if size == 16 {
      try d.add(f.mcastVpnNlriOriginRouterIpv6)
    } else {
      try d.add(f.mcastVpnNlriOriginRouterIpv4)
    }
  }

  func addGroup(_ d: inout Dissection) throws(Malformed) {
    switch try d.add(f.mcastVpnNlriSourceLength) {
    case 32: try d.add(f.mcastVpnNlriSourceAddrIpv4)
    case 128: try d.add(f.mcastVpnNlriSourceAddrIpv6)
    default: break
    }
    switch try d.add(f.mcastVpnNlriGroupLength) {
    case 32: try d.add(f.mcastVpnNlriGroupAddrIpv4)
    case 128: try d.add(f.mcastVpnNlriGroupAddrIpv6)
    default: break
    }
  }

  private func addTree(_ d: inout Dissection) throws(Malformed) {
    try d.skip(1)
    let text = try distinguisher(d, ahead: 0)
    try d.add(f.mdtSafiRd, length: 8)
    d.label(value: Phrase(text))
    try d.add(f.mdtSafiIpv4Addr)
    try d.add(f.mdtSafiGroupAddr)
  }

  /// Who wants which routes (RFC 4684 section 4).
  private func addTarget(_ d: inout Dissection, _ name: String) throws(Malformed) -> Bool {
    let bits = Int(try d.peek(UInt8.self))
    if bits == 0 {
      d.put(f.wildcardRouteTarget, Phrase(name), at: d.next(1))
      try d.skip(1)
      return true
    }
    if bits < 32 || bits > 96 {
      d.text("\(name) Route target length \(bits) invalid", at: d.next(1))
      d.expert(badLength, "\(name) Route target length \(bits) invalid")
      return false
    }
    let system = try d.peek(UInt32.self, ahead: 1)
    let (high, low) = (try d.peek(UInt32.self, ahead: 7), try d.peek(UInt32.self, ahead: 9))
    let target =
      switch try d.peek(UInt8.self, ahead: 5) {
      case 1: "\(IPv4Address(bits: high)):\(low & 0xffff)"
      case 2: "\(high):\(low & 0xffff)"
      default: "\(high >> 16):\(low)"
      }
    let count = (bits + 7) / 8
    let place = d.offset
    let sub = d.open(
      d.text("\(name) \(system):\(target)/\(bits)", at: Region(place + 1, count)))
    d.put(prefixLength, UInt8(truncatingIfNeeded: bits), at: Region(place, 1))
    try d.skip(1)
    try d.add(f.originatingAs)
    d.put(f.communityPrefix, Phrase(target), at: d.next(8))
    try d.skip(8)
    d.close(sub)
    return true
  }

  /// Virtual private LANs (RFC 4761, RFC 6074).
  private func addService(_ d: inout Dissection) throws(Malformed) {
    let size = Int(try d.add(f.vplsadLength))
    let end = d.offset + size
    let text = try distinguisher(d, ahead: 0)
    d.put(f.vplsadRd, Phrase(text), at: d.next(8))
    try d.skip(8)
    if size == 12 {
      try d.add(f.adPeAddr)
    } else {
      try d.add(f.vplsbgpCeId)
      try d.add(f.vplsbgpLabelblockOffset)
      try d.add(f.vplsbgpLabelblockSize)
      let stack = try labels(d, ahead: 0, upTo: 3)
      d.put(f.vplsbgpLabelblockBase, Phrase(stack.text), at: d.next(3))
    }
    try d.seek(end)
  }
}

extension Dissection {
  /// The next `count` bytes, which have to be there.
  func peekRegion(_ count: Int) throws(Malformed) -> Region {
    if count > 0 { _ = try peek(UInt8.self, ahead: count - 1) }
    return next(count)
  }
}
