import RemoraCore

/// Routes of Ethernet over other networks (RFC 7432).
extension BGPRoutes {
  func addEthernet(_ d: inout Dissection) throws(Malformed) {
    let kind = try d.peek(UInt8.self)
    let size = Int(try d.peek(UInt8.self, ahead: 1))
    let item = d.put(f.evpnNlri, at: d.clamped(2 + size))
    let field = f.evpnNlriRt
    d.append(": \(field, kind)")
    let sub = d.open(item)
    try d.add(f.evpnNlriRt)
    try d.add(f.evpnNlriLen)
    let end = d.offset + size
    if kind == 0 || kind > 8 {
      d.close(sub)
      d.expert(f.evpnType, at: d.current, "Invalid EVPN Route Type (\(kind))")
      return try d.seek(end)
    }
    let text = try distinguisher(d, ahead: 0)
    try d.add(f.evpnNlriRd, length: 8)
    d.append(" (\(text))")
    switch kind {
    case 1, 2, 4, 5: try addSegment(&d)
    default: break
    }
    if kind != 4 { try d.add(f.evpnNlriEtag) }
    switch kind {
    case 1: try d.add(f.evpnNlriMplsLs1)
    case 2:
      try d.add(f.evpnNlriMaclen)
      try d.add(f.evpnNlriMacAddr)
      try addAddress(&d)
      try d.add(f.evpnNlriMplsLs1)
      if end - d.offset >= 3 { try d.add(f.evpnNlriMplsLs2) }
    case 3, 4: try addAddress(&d)
    case 5:
      try d.add(f.evpnNlriPrefixLen)
      if size >= 58 {
        try d.add(f.evpnNlriIpv6Addr)
        try d.add(f.evpnNlriIpv6GtwAddr)
      } else {
        try d.add(f.evpnNlriIpAddr)
        try d.add(f.evpnNlriIpv4GtwAddr)
      }
      try addLabelStack(&d)
    default: try addMembership(&d, kind)
    }
    d.close(sub)
    try d.seek(end)
  }

  private func addLabelStack(_ d: inout Dissection) throws(Malformed) {
    let stack = try labels(d, ahead: 0, upTo: 3)
    let item = d.put(a.mplsLabel, at: d.next(3))
    d.append(": \(stack.text)")
    let sub = d.open(item)
    try d.add(a.mplsLabelValue)
    d.append(Phrase(stack.text))
    d.close(sub)
  }

  private func addAddress(_ d: inout Dissection) throws(Malformed) {
    switch try d.add(f.evpnNlriIplen) {
    case 32: try d.add(f.evpnNlriIpAddr)
    case 128: try d.add(f.evpnNlriIpv6Addr)
    case 0:
      d.text("IP Address: NOT INCLUDED", at: d.just(1))
      d.expert(f.evpnNoIp)
    default: d.expert(f.evpnLen)
    }
  }

  /// An identifier of an Ethernet segment (RFC 7432 section 5).
  private func addSegment(_ d: inout Dissection) throws(Malformed) {
    let item = try d.peekRegion(10)
    d.put(f.evpnNlriEsi, at: item)
    labelBytes(&d, item, ":")
    let sub = d.open()
    let kind = try d.add(f.evpnNlriEsiType)
    let shown = d.last
    d.put(f.evpnNlriEsiValue, at: d.next(9))
    labelBytes(&d, d.next(9), " ")
    switch kind {
    case 0:
      try d.add(f.evpnNlriEsiType0, length: 9)
      labelBytes(&d, d.just(9), " ")
    case 1:
      try d.add(f.evpnNlriEsiLacpMac)
      try d.add(f.evpnNlriEsiLacpPortkey)
      try d.add(f.evpnNlriEsiRemaining, length: 1)
    case 2:
      try d.add(f.evpnNlriEsiRootBridge)
      try d.add(f.evpnNlriEsiRbPrio)
      try d.add(f.evpnNlriEsiRemaining, length: 1)
    case 3:
      try d.add(f.evpnNlriEsiSystemMac)
      try d.add(f.evpnNlriEsiSystemMacDiscr, length: 2)
      labelBytes(&d, d.just(2), " ")
      try d.add(f.evpnNlriEsiRemaining, length: 1)
    case 4:
      try d.add(f.evpnNlriEsiRouterId)
      try d.add(f.evpnNlriEsiRouterDiscr, length: 4)
      labelBytes(&d, d.just(4), " ")
      try d.add(f.evpnNlriEsiRemaining, length: 1)
    case 5:
      try d.add(f.evpnNlriEsiAsn)
      try d.add(f.evpnNlriEsiAsnDiscr, length: 4)
      labelBytes(&d, d.just(4), " ")
      try d.add(f.evpnNlriEsiRemaining, length: 1)
    default:
      d.expert(f.evpnEsiType, at: shown, "Invalid EVPN ESI Type (\(kind))")
      try d.skip(9)
    }
    d.close(sub)
    try d.seek(item.offset + 10)
  }

  private func labelBytes(_ d: inout Dissection, _ place: Region, _ mark: String) {
    guard d.wantsLabels else { return }
    let text = d.bytes(place).map { Phrase.hex(UInt64($0), 2) }.joined(separator: mark)
    d.label(value: Phrase(text))
  }

  /// Who listens to which group (RFC 9251 section 9).
  private func addMembership(_ d: inout Dissection, _ kind: UInt8) throws(Malformed) {
    try addGroup(&d)
    switch try d.add(f.evpnNlriOrLength) {
    case 32: try d.add(f.evpnNlriOrAddrIpv4)
    case 128: try d.add(f.evpnNlriOrAddrIpv6)
    default: break
    }
    if kind == 8 {
      try d.add(f.evpnNlriIgmpMcReserved, length: 4)
      try d.add(f.evpnNlriIgmpMcMaxRespTime)
    }
    let value = try d.peek(UInt8.self)
    try d.add(
      f.evpnNlriIgmpMcFlags, bits: f.evpnNlriIgmpMcFlagsV1, f.evpnNlriIgmpMcFlagsV2,
      f.evpnNlriIgmpMcFlagsV3, f.evpnNlriIgmpMcFlagsIe, f.evpnNlriIgmpMcFlagsReserved)
    var text = ""
    for i in 0..<3 where value >> UInt8(i) & 1 == 1 { text += ", IGMP Version \(i + 1)" }
    if value & 8 != 0 { text += ", Group Type (IE Flag)" }
    let names = text
    d.append(Phrase(names))
  }
}
