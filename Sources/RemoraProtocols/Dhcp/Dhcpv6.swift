public import RemoraCore

/// DHCP for IPv6 (RFC 8415).
///
///     |   msg-type    |                transaction-id                 |
///     |          option code          |            length             | data ...
public let dhcpv6 = Protocol("dhcpv6", "DHCPv6", short: "DHCPv6") { p in
  p.keepsToItself()
  let layer = DHCPv6Layer(&p)
  p.over("udp.port", [546, 547])
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct DHCPv6Layer {
  let f: DHCPv6Fields
  let own: ProtocolHandle
  /// Relays around the message in hand.
  let nesting: State<Int>

  init(_ p: inout Builder) {
    f = DHCPv6Fields(&p)
    own = p.uses("dhcpv6")
    nesting = p.state { 0 }
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    if d[nesting] == 0 {
      d.protocolColumn("DHCPv6")
      d.info("")
    }
    d.setOwnLength(d.reportedRemaining)
    try addMessage(&d, d.offset + d.reportedRemaining)
  }

  private func addMessage(
    _ d: inout Dissection, _ end: Int
  ) throws(Malformed) {
    let kind = try d.peek(UInt8.self)
    if let name = dhcpv6MsgtypeNames.name(of: UInt64(kind)) {
      d.info(append: "\(name) ")
    } else {
      d.info(append: "Message Type \(kind) ")
    }
    try d.add(f.msgtype)
    if kind == 12 || kind == 13 {
      let hops = try d.add(f.hopcount)
      let item = d.last
      let isInnermost = !Self.holdsRelay(&d, d.offset + 32, end)
      if isInnermost, hops != 0 {
        d.expert(
          f.errorHopcount, at: item,
          "Hopcount of most inner message has to equal 0 instead of \(hops)")
      }
      let link = try d.add(f.linkaddr)
      d.info(append: "L: \(link) ")
      try d.add(f.peeraddr)
    } else {
      let id = try d.add(f.xid)
      d.info(append: "XID: 0x\(id, hex: 1) ")
    }
    try addOptions(&d, end, kind, depth: 0)
  }

  /// Whether one of the options holds the message of another relay.
  private static func holdsRelay(_ d: inout Dissection, _ start: Int, _ end: Int) -> Bool {
    var at = start
    while at + 4 <= end, let code = d.number(at: at, UInt16.self),
      let length = d.number(at: at + 2, UInt16.self)
    {
      if code == 9 {
        let kind = d.number(at: at + 4, UInt8.self)
        return kind == 12 || kind == 13
      }
      at += 4 + Int(length)
    }
    return false
  }

  private func addOptions(
    _ d: inout Dissection, _ end: Int, _ kind: UInt8, depth: Int
  ) throws(Malformed) {
    guard depth < 16 else { throw Malformed(.depth, offset: d.offset) }
    while d.offset < end {
      try d.step()
      guard end - d.offset >= 4 else { return try d.seek(end) }
      let code: UInt16 = try d.peek(UInt16.self)
      let length = Int(try d.peek(UInt16.self, ahead: 2))
      guard length <= end - d.offset - 4 else {
        return try d.seek(min(end, d.offset + d.remaining))
      }
      let name = dhcpv6OptionTypeNames.name(of: UInt64(code)) ?? "DHCP option \(code)"
      let start = d.offset
      let item = d.put(f.optionTypeStr, "\(name)", at: d.next(length + 4))
      d.label("\(name)")
      let sub = d.open(item)
      try d.add(f.optionType)
      let head = item
      try d.add(f.optionLength)
      try addOption(&d, code, length, kind, head, depth)
      d.close(sub)
      try d.seek(start + 4 + length)
    }
  }

  private func isShort(
    _ d: inout Dissection, _ length: Int, _ need: Int, _ name: String, _ head: Item
  ) -> Bool {
    if length >= need { return false }
    d.expert(f.malformedOption, at: head, "\(name): malformed option")
    return true
  }

  private func addOption(
    _ d: inout Dissection, _ code: UInt16, _ length: Int, _ kind: UInt8, _ head: Item,
    _ depth: Int
  ) throws(Malformed) {
    let end = d.offset + length
    switch code {
    case 1, 2: try addIdentifier(&d, code, length, head)
    case 3, 25:
      if isShort(&d, length, 12, code == 3 ? "IA_NA" : "IA_PD", head) { return }
      try addHex(&d, f.iaid, 4)
      try addSpan(&d, f.iaidT1)
      try addSpan(&d, f.iaidT2)
      try addOptions(&d, end, kind, depth: depth + 1)
    case 4:
      d.expert(
        f.obsoletedOption, at: head,
        "IA_TA: obsoleted option (RFC draft-ietf-dhc-rfc8415bis-12)")
      if isShort(&d, length, 4, "IA_TA", head) { return }
      try addHex(&d, f.iata, 4)
      try addOptions(&d, end, kind, depth: depth + 1)
    case 5:
      if isShort(&d, length, 24, "IA_ADDR", head) { return }
      let address = try d.add(f.iaaddrIp)
      d.info(append: "IAA: \(address) ")
      try addSpan(&d, f.iaaddrPrefLifetime)
      try addSpan(&d, f.iaaddrValidLifetime)
      try addOptions(&d, end, kind, depth: depth + 1)
    case 26:
      if isShort(&d, length, 25, "IAPREFIX", head) { return }
      try addSpan(&d, f.iaprefixPrefLifetime)
      try addSpan(&d, f.iaprefixValidLifetime)
      try d.add(f.iaprefixPrefLen)
      try d.add(f.iaprefixPrefAddr)
      try addOptions(&d, end, kind, depth: depth + 1)
    case 6, 43:
      var left = length
      while left > 0 {
        try d.step()
        if left < 2 { throw Malformed(.contained, offset: d.offset) }
        try d.add(f.requestedOptionCode)
        left -= 2
      }
    case 7:
      if !isShort(&d, length, 1, "PREFERENCE", head) { try d.add(f.optionPreference) }
    case 8:
      if isShort(&d, length, 2, "ELAPSED-TIME", head) { return }
      let ticks = try d.peek(UInt16.self)
      let milliseconds = UInt32(ticks) * 10
      d.put(f.elapsedTime, UInt16(truncatingIfNeeded: milliseconds), at: d.next(2))
      d.label(value: "\(milliseconds)ms")
    case 9:
      d[nesting] += 1
      defer { d[nesting] -= 1 }
      try d.call(own, length: length, [.nested, .unlisted])
    case 11:
      if isShort(&d, length, 11, "AUTH", head) { return }
      try d.add(f.authProtocol)
      try d.add(f.authAlgorithm)
      try d.add(f.authRdm)
      try d.add(f.authReplayDetection, length: 8)
      if end > d.offset { try d.add(f.authInfo, length: end - d.offset) }
    case 13:
      if isShort(&d, length, 2, "STATUS_CODE", head) { return }
      try d.add(f.statusCode)
      if length > 2 { try d.add(f.statusMsg, length: length - 2) }
    case 14, 20, 66: break
    case 18: try d.add(f.interfaceId, length: length)
    case 19:
      if !isShort(&d, length, 1, "RECONF_MSG", head) { try d.add(f.reconfMsg) }
    default:
      if !(try addNamed(&d, code, length, kind, head)), length > 0 {
        try d.seek(end - length)
        try d.add(f.optionData, length: length)
      }
    }
  }

  /// Seconds; the largest number is no end at all.
  private func addSpan(_ d: inout Dissection, _ field: Field<UInt32>) throws(Malformed) {
    let seconds = try d.add(field)
    if seconds != .max { d.label(value: "\(seconds)") }
  }

  // MARK: Identifiers

  private func addHex(
    _ d: inout Dissection, _ field: Field<Text>, _ count: Int
  ) throws(Malformed) {
    let text = d.bytes(d.next(count)).map { Phrase.hex(UInt64($0), 2) }.joined()
    d.put(field, "\(text)", at: d.next(count))
    try d.skip(count)
  }

  private func addIdentifier(
    _ d: inout Dissection, _ code: UInt16, _ length: Int, _ head: Item
  ) throws(Malformed) {
    if isShort(&d, length, 2, "DUID", head) { return }
    let end = d.offset + length
    let raw = d.bytes(d.next(length))
    if code == 1 {
      d.info(append: "CID: \(raw.map { Phrase.hex(UInt64($0), 2) }.joined()) ")
    }
    d.put(f.duidBytes, at: d.next(length))
    let kind = try d.add(f.duidType)
    switch kind {
    case 1:
      let type = try d.add(f.duidlltHwtype)
      let seconds: UInt32 = try d.peek(UInt32.self)
      // Seconds since 2000-01-01.
      let time = AbsoluteTime(seconds: Int64(seconds) + 946_684_800, nanoseconds: 0)
      d.put(f.duidlltTime, time, at: d.next(4))
      try d.skip(4)
      try addLink(
        &d, f.duidlltLinkLayerAddr, f.duidlltLinkLayerAddrEther, type, end - d.offset)
    case 2:
      try addEnterprise(&d, f.duidenEnterprise)
      try d.add(f.duidenIdentifier, length: end - d.offset)
    case 3:
      let type = try d.add(f.duidllHwtype)
      try addLink(&d, f.duidllLinkLayerAddr, f.duidllLinkLayerAddrEther, type, end - d.offset)
    case 4: try d.add(f.duiduuidBytes, length: end - d.offset)
    default: break
    }
  }

  private func addLink(
    _ d: inout Dissection, _ field: Field<Text>, _ ether: Field<MACAddress>, _ type: UInt16,
    _ length: Int
  ) throws(Malformed) {
    if length <= 0 { return }
    let isEther = (type == 1 || type == 6) && length == 6
    let parts = d.bytes(d.next(length)).map { Phrase.hex(UInt64($0), 2) }
    let text = parts.joined(separator: isEther ? ":" : "")
    d.put(field, "\(text)", at: d.next(length))
    if isEther { try d.add(ether) }
  }

  private func addEnterprise(
    _ d: inout Dissection, _ field: Field<UInt32>
  ) throws(Malformed) {
    let number = try d.add(field)
    if d.wantsLabels {
      let name = d.names.enterprise(number) ?? "Unknown"
      d.label(value: "\(name) (\(number))")
    }
  }
}
