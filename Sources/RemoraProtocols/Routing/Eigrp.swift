public import RemoraCore

/// The enhanced interior gateway routing protocol (RFC 7868 section 6).
///
///     |    version    |    opcode     |           checksum            |
///     | flags (4) | sequence (4) | acknowledgement (4) |
///     |       virtual router          |      autonomous system        |
///     |             type              |            length             | value …
public let eigrp = Protocol(
  "eigrp", "Enhanced Interior Gateway Routing Protocol", short: "EIGRP"
) { p in
  let layer = EigrpLayer(&p)
  p.over("ip.proto", 88)
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct EigrpLayer: Sendable {
  let f: EigrpFields
  let services: ProtocolHandle
  let unknown: Expert
  let options: FlagSet<UInt16>

  init(_ p: inout Builder) {
    let f = EigrpFields(&p)
    self.f = f
    services = p.uses("ipxsap")
    unknown = p.expert("tlv_type.unknown", .protocolRule, .warning, "Unknown TLV")
    options = FlagSet(
      f.stubOptions,
      [
        f.stubOptionsConnected, f.stubOptionsStatic, f.stubOptionsSummary, f.stubOptionsRedist,
        f.stubOptionsLeakmap, f.stubOptionsRecvonly,
      ], names: ["Connected", "Static", "Summary", "Redistributed", "Leak-Map", "Receive-Only"])
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    let whole = d.next(d.reportedRemaining)
    let isWhole = d.remaining == d.reportedRemaining
    d.protocolColumn("EIGRP")
    d.info("")
    d.label(d.own, "Cisco EIGRP")
    d.setOwnLength(d.reportedRemaining)
    let kind = try d.peekOrWithdraw(UInt8.self, ahead: 1)
    let confirmed = try d.peekOrWithdraw(UInt32.self, ahead: 12)
    let name =
      EigrpFields.opcodes.name(of: UInt64(kind))
      ?? "Unknown OpCode (0x\(Phrase.hex(UInt64(kind), 4)))"
    d.info("\(name)\(kind == 5 && confirmed > 0 ? " (Ack)" : "")")
    try d.add(f.version)
    try d.add(f.opcode)
    try addChecksum(&d, whole, isWhole)
    let flags = try d.add(
      f.flags, bits: f.flagsInit, f.flagsCondrecv, f.flagsRestart, f.flagsEot)
    let names: [(UInt32, String)] = [
      (1, ", Init"), (2, ", Conditional Receive"), (4, ", Restart"), (8, ", End Of Table"),
    ]
    for (bit, text) in names where flags & bit != 0 { d.append(Phrase(text)) }
    try d.add(f.seq)
    try d.add(f.ack)
    let router = try d.add(f.vrid)
    d.append(router & 0x8000 != 0 ? " (Service-Family)" : " (Address-Family)")
    try d.add(f.asField)
    if kind == 6 { return try d.call(services, .nested) }
    while d.reportedRemaining > 0 {
      try d.step()
      if try !addElement(&d) { return }
    }
  }

  private func addChecksum(
    _ d: inout Dissection, _ whole: Region, _ isWhole: Bool
  ) throws(Malformed) {
    let place = d.next(2)
    let value = try d.add(f.checksum)
    guard isWhole else {
      d.append(" [unverified]")
      d.put(f.checksumStatus, 2, at: Region(place.offset, 0), .generated)
      return
    }
    var sum: UInt32 = 0
    for i in stride(from: 0, to: whole.length, by: 2) where i != 2 {
      sum &+= UInt32(d.octet(at: whole.offset + i)) << 8
      if i + 1 < whole.length { sum &+= UInt32(d.octet(at: whole.offset + i + 1)) }
    }
    while sum > 0xffff { sum = sum & 0xffff + sum >> 16 }
    let right = ~UInt16(truncatingIfNeeded: sum)
    if right == value {
      d.append(" [correct]")
    } else {
      d.append(" incorrect, should be 0x\(right, hex: 4)")
      d.expert(f.checksumBad, "Bad Checksum [should be 0x\(right, hex: 4)]")
    }
    d.put(f.checksumStatus, right == value ? 1 : 0, at: Region(place.offset, 0), .generated)
  }

  // MARK: Elements

  /// - Returns: false when nothing more can be read.
  private func addElement(_ d: inout Dissection) throws(Malformed) -> Bool {
    let kind = try d.peek(UInt16.self)
    let length = Int(try d.peek(UInt16.self, ahead: 2))
    guard length >= 4 else {
      d.text("Corrupt TLV (Length field less than 4)", at: d.clamped(4))
      d.expert(f.tlvLenInvalid, "Corrupt TLV (Length field less than 4)")
      return false
    }
    let item = d.text(Phrase(Self.title(kind)), at: d.clamped(length))
    let sub = d.open(item)
    try d.add(f.tlvType)
    try d.add(f.tlvLen)
    let end = d.offset + length - 4
    let outer = d.open(item)
    try d.inside(min(length - 4, d.reportedRemaining)) { d throws(Malformed) in
      try addValue(&d, kind, item)
    }
    d.close(outer)
    d.close(sub)
    try d.seek(end)
    return true
  }

  private static func title(_ kind: UInt16) -> String {
    switch kind {
    case 1: "Parameters"
    case 2: "Authentication"
    case 3: "Sequence"
    case 4: "Software Version"
    case 5: "Next multicast sequence"
    case 6: "Peer Stub Information"
    case 7: "Peer Termination"
    case 8, 0xf5: "Peer Topology ID List"
    case 0x102: "Internal Route(IPv4)"
    case 0x103: "External Route(IPv4)"
    case 0x402: "Internal Route(IPv6)"
    case 0x403: "External Route(IPv6)"
    default: "Unknown TLV (0x\(Phrase.hex(UInt64(kind), 4)))"
    }
  }

  private func addValue(
    _ d: inout Dissection, _ kind: UInt16, _ item: Item
  ) throws(Malformed) {
    switch kind {
    case 1: try addParameters(&d, item)
    case 2: try addAuthentication(&d, item)
    case 3:
      while d.reportedRemaining > 0 {
        try d.step()
        switch try d.add(f.seqAddrlen) {
        case 4: try d.add(f.seqIpv4addr)
        case 16: try d.add(f.seqIpv6addr)
        default: return
        }
      }
    case 4:
      let (a, b, c, e) = (
        try d.peek(UInt8.self), try d.peek(UInt8.self, ahead: 1), try d.peek(UInt8.self, ahead: 2),
        try d.peek(UInt8.self, ahead: 3)
      )
      d.append(to: item, ": EIGRP=\(a).\(b), TLV=\(c).\(e)")
      try d.add(f.releaseVersion)
      try d.add(f.tlvVersion)
    case 5:
      let number = try d.add(f.nextMcastSeq)
      d.append(to: item, ": \(number)")
    case 6: try options.add(&d, .big)
    case 7: d.expert(f.peerTerminationGraceful, at: item)
    case 8, 0xf5:
      try d.add(f.tidlistFlags)
      let size = try d.add(f.tidlistLen)
      d.text("\(size / 2) TIDs", at: d.clamped(Int(size)))
    case 0x102, 0x103: try addRoutes(&d, item, kind & 1 == 1, is4: true)
    case 0x402, 0x403: try addRoutes(&d, item, kind & 1 == 1, is4: false)
    default: d.expert(unknown, at: item, "Unknown TLV Group (0x\(kind, hex: 4))")
    }
  }

  private func addParameters(_ d: inout Dissection, _ item: Item) throws(Malformed) {
    var isFarewell = true
    for field in [f.parK1, f.parK2, f.parK3, f.parK4, f.parK5] {
      isFarewell = try d.add(field) == 255 && isFarewell
    }
    try d.add(f.parK6)
    try d.add(f.parHoldtime)
    if isFarewell {
      d.append(to: item, ": Peer Termination")
      d.expert(f.peerTermination, at: item)
    }
  }

  private func addAuthentication(_ d: inout Dissection, _ item: Item) throws(Malformed) {
    let kind = try d.add(f.authType)
    let size = Int(try d.add(f.authLength))
    try d.add(f.authKeyid)
    try d.add(f.authKeyseq)
    try d.add(f.nullpad, length: 8)
    if kind == 2 { d.append(to: item, " MD5") }
    if kind == 3 { d.append(to: item, " SHA256") }
    try d.add(f.authDigest, length: min(size, d.reportedRemaining))
  }

  private func addRoutes(
    _ d: inout Dissection, _ item: Item, _ isExternal: Bool, is4: Bool
  ) throws(Malformed) {
    if is4 { try d.add(f.ipv4Nexthop) } else { try d.add(f.ipv6Nexthop) }
    if isExternal { try addOrigin(&d) }
    try addMetric(&d)
    var isFirst = true
    while d.reportedRemaining > 0 {
      try d.step()
      let bits = Int(try is4 ? d.add(f.ipv4Prefixlen) : d.add(f.ipv6Prefixlen))
      let most = is4 ? 32 : 128
      if bits > most {
        d.expert(f.prefixlenInvalid)
        return
      }
      let mark = isFirst ? "  =   " : "  ,   "
      isFirst = false
      if is4 {
        let count = (bits + 7) / 8
        var value: UInt32 = 0
        for i in 0..<count {
          value |= UInt32(try d.peek(UInt8.self, ahead: i)) << UInt32(24 - 8 * i)
        }
        let address = IPv4Address(bits: value)
        d.put(f.ipv4Destination, address, at: d.next(count))
        d.append(to: item, "\(mark)\(address.description)/\(bits)")
        // The next one was always looked for a byte further on.
        try d.skip(min(count + 1, d.remaining))
      } else {
        // A byte more than there is of it, but for whole addresses.
        let count = bits == 128 ? 16 : bits / 8 + 1
        var high: UInt64 = 0
        var low: UInt64 = 0
        for i in 0..<(bits + 7) / 8 {
          let byte = UInt64(try d.peek(UInt8.self, ahead: i))
          if i < 8 {
            high |= byte << UInt64(56 - 8 * i)
          } else {
            low |= byte << UInt64(120 - 8 * i)
          }
        }
        let (upper, lower) = (high, low)
        let address = IPv6Address(high: upper, low: lower)
        d.put(f.ipv6Destination, address, at: d.next(count))
        d.append(to: item, "\(mark)\(address.description)/\(bits)")
        try d.skip(min(count + 1, d.remaining))
      }
    }
  }

  private func addOrigin(_ d: inout Dissection) throws(Malformed) {
    let sub = d.open(d.text("External Data", at: d.clamped(20)))
    try d.add(f.extdataOrigrid)
    try d.add(f.extdataAs)
    try d.add(f.extdataTag)
    try d.add(f.extdataMetric)
    try d.add(f.extdataReserved)
    try d.add(f.extdataProto)
    let flags = d.open(d.text("External Flags", at: d.clamped(1)))
    try d.add(bits: f.opaqueFlagExt, f.opaqueFlagCd, width: 1)
    d.close(flags)
    d.close(sub)
  }

  private func addMetric(_ d: inout Dissection) throws(Malformed) {
    let sub = d.open(d.text("Legacy Metric", at: d.clamped(16)))
    try d.add(f.oldMetricDelay)
    try d.add(f.oldMetricBw)
    try d.add(f.oldMetricMtu)
    try d.add(f.oldMetricHopcount)
    try d.add(f.oldMetricRel)
    try d.add(f.oldMetricLoad)
    try d.add(f.oldMetricIntag)
    let flags = d.open(d.text("Flags", at: d.clamped(1)))
    try d.add(
      bits: f.metricFlagsSrcwd, f.metricFlagsCd, f.metricFlagsActive, f.metricFlagsRepl, width: 1)
    d.close(flags)
    d.close(sub)
  }
}

extension EigrpFields {
  static let opcodes = ValueNames(packed: opcodeNames)

  /// A version, major and minor number.
  @Sendable static func release(_ value: UInt64) -> String {
    let minor = value & 255
    return "\(value >> 8 & 255).\(minor < 10 ? "0" : "")\(minor)"
  }
}
