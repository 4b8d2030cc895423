public import RemoraCore

/// Cisco's discovery of neighbours. There is no public specification but for the types of its
/// elements; the layout is that of captures.
///
///     |    version    |      TTL      |           checksum            |
///     |             type              |            length             | value …
public let cdp = Protocol("cdp", "Cisco Discovery Protocol", short: "CDP") { p in
  let layer = CdpLayer(&p)
  p.over("llc.cisco_pid", 0x2000)
  p.over("chdlc.protocol", 0x2000)
  p.over("gre.proto", 0x2000)
  p.over("ppp.protocol", 0x0207)
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct CdpLayer: Sendable {
  let f: CdpFields
  let capabilities: [Field<Bool>]

  init(_ p: inout Builder) {
    let f = CdpFields(&p)
    self.f = f
    capabilities = [
      f.capabilitiesRouter, f.capabilitiesTransBridge, f.capabilitiesSrcBridge,
      f.capabilitiesSwitch, f.capabilitiesHost, f.capabilitiesIgmpCapable,
      f.capabilitiesRepeater, f.capabilitiesVoipPhone, f.capabilitiesRemote, f.capabilitiesCvta,
      f.capabilitiesMacRelay,
    ]
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    d.protocolColumn("CDP")
    d.info("")
    d.setOwnLength(d.reportedRemaining)
    let whole = d.next(d.remaining)
    let isWhole = d.remaining == d.reportedRemaining
    try d.add(f.version)
    try d.add(f.ttl)
    try addChecksum(&d, whole, isWhole)
    while d.remaining > 0 {
      try d.step()
      let type = try d.peek(UInt16.self)
      let length = Int(try d.peek(UInt16.self, ahead: 2))
      guard length >= 4 else {
        let place = d.next(4)
        let sub = d.open(d.text("TLV with invalid length \(length) (< 4)", at: place))
        try d.add(f.tlvType)
        try d.add(f.tlvLen)
        d.close(sub)
        return
      }
      try addElement(&d, type, length)
    }
  }

  /// - Parameter whole: the message.
  private func addChecksum(
    _ d: inout Dissection, _ whole: Region, _ isWhole: Bool
  ) throws(Malformed) {
    let place = d.next(2)
    let value = try d.add(f.checksum)
    guard isWhole, d.wants(f.checksum) || d.wants(f.checksumStatus) || d.wantsColumns else {
      if !isWhole {
        d.append(" [unverified]")
        d.put(f.checksumStatus, 2, at: Region(place.offset, 0), .generated)
      }
      return
    }
    let right = Self.checksum(d.bytes(whole))
    if right == value {
      d.append(" [correct]")
      d.put(f.checksumStatus, 1, at: Region(place.offset, 0), .generated)
      return
    }
    d.append(" incorrect, should be 0x\(right, hex: 4)")
    d.expert(f.badChecksum, "Bad checksum [should be 0x\(right, hex: 4)]")
    d.put(f.checksumStatus, 0, at: Region(place.offset, 0), .generated)
  }

  /// That of the Internet protocol, but for the last of an odd number of bytes, which is taken
  /// for a signed number.
  private static func checksum(_ bytes: [UInt8]) -> UInt16 {
    var sum: UInt32 = 0
    for i in stride(from: 0, to: bytes.count & ~1, by: 2) where i != 2 {
      sum += UInt32(bytes[i]) << 8 | UInt32(bytes[i + 1])
    }
    if bytes.count & 1 != 0, let last = bytes.last {
      sum += last & 0x80 != 0 ? 0xff00 | UInt32(last - 1) : UInt32(last)
    }
    while sum > 0xffff { sum = sum & 0xffff + sum >> 16 }
    return ~UInt16(truncatingIfNeeded: sum)
  }

  private func addElement(
    _ d: inout Dissection, _ type: UInt16, _ length: Int
  ) throws(Malformed) {
    let place = d.next(min(length, d.reportedRemaining))
    let body = length - 4
    if isText(type), body > 0 { _ = try d.peek(UInt8.self, ahead: length - 1) }
    let text = isText(type) ? d.printable(Region(d.offset + 4, body)) : ""
    let heading = try title(d, type, length, text)
    let sub = d.open(d.text(heading, at: place))
    try d.add(f.tlvType)
    try d.add(f.tlvLen)
    if type == 8 {
      // Of fixed layout, whatever the length says.
      let start = d.offset
      try addHello(&d, sub.item, upTo: start + body)
      try d.seek(start + body)
      return d.close(sub)
    }
    try d.inside(body) { d throws(Malformed) in
      if let field = self.text(type) {
        try d.add(field, length: body)
        if type == 1 { d.info(append: "Device ID: \(text)  ") }
        if type == 3 { d.info(append: "Port ID: \(text)  ") }
      } else {
        try addValue(&d, type, sub.item)
      }
    }
    d.close(sub)
  }

  private func isText(_ type: UInt16) -> Bool {
    text(type) != nil || type == 0x17
  }

  private func text(_ type: UInt16) -> Field<Text>? {
    switch type {
    case 1: f.deviceid
    case 3: f.portid
    case 6, 0x1001, 0x1002, 0x1003: f.platform
    case 9: f.vtpManagementDomain
    case 0x14: f.systemName
    default: nil
    }
  }

  /// What an element is called.
  private func title(
    _ d: borrowing Dissection, _ type: UInt16, _ length: Int, _ text: String
  ) throws(Malformed) -> Phrase {
    func short(_ at: Int) throws(Malformed) -> UInt16 {
      length >= 4 + at + 2 ? try d.peek(UInt16.self, ahead: 4 + at) : 0
    }
    func byte(_ at: Int) throws(Malformed) -> UInt8 {
      length > 4 + at ? try d.peek(UInt8.self, ahead: 4 + at) : 0
    }
    switch type {
    case 1: return "Device ID: \(text)"
    case 2: return "Addresses"
    case 3: return "Port ID: \(text)"
    case 4: return "Capabilities"
    case 5: return "Software Version"
    case 6: return "Platform: \(text)"
    case 7: return length == 8 ? "ODR Default gateway" : "IP Prefixes: \(length / 5)"
    case 8: return "Protocol Hello"
    case 9: return "VTP Management Domain: \(text)"
    case 10: return "Native VLAN: \(try short(0))"
    case 11: return "Duplex: \(try byte(0) != 0 ? "Full" : "Half")"
    case 14, 15:
      let way = type == 14 ? "Reply" : "Query"
      if length >= 7 { return "VoIP VLAN \(way): VLAN \(try short(1))" }
      return "VoIP VLAN \(way)"
    case 16: return "Power Consumption: \(try short(0)) mW"
    case 17:
      let size = length >= 8 ? try d.peek(UInt32.self, ahead: 4) : 0
      return "MTU: \(size)"
    case 18: return "Trust Bitmap: 0x\(try byte(0), hex: 2)"
    case 19: return "Untrusted port CoS: 0x\(try byte(0), hex: 2)"
    case 20: return "System Name: \(text)"
    case 21: return "System Object Identifier"
    case 22: return "Management Addresses"
    case 23: return "Location: \(text.dropFirst(text.hasPrefix("\\000") ? 4 : 1).description)"
    case 25: return "Power Request: "
    case 26: return "Power Available: "
    case 31: return "Spare Pair PoE"
    case 0x1003: return "Radio 1 channel: \(text)"
    default:
      let name =
        CdpFields.types.name(of: UInt64(type)) ?? "Unknown (0x\(Phrase.hex(UInt64(type), 4)))"
      return "Type: \(name), length: \(length)"
    }
  }

  private func addValue(
    _ d: inout Dissection, _ type: UInt16, _ heading: Item
  ) throws(Malformed) {
    switch type {
    case 2, 22: try addAddresses(&d)
    case 4: try addCapabilities(&d)
    case 5: try addVersion(&d)
    case 7: try addPrefixes(&d)
    case 10: try d.add(f.nativeVlan)
    case 11:
      let isFull = try d.peek(UInt8.self) != 0
      d.put(f.duplex, isFull, at: d.next(1))
      try d.skip(1)
    case 14, 15:
      try d.add(f.data, length: 1)
      if d.remaining >= 2 { try d.add(f.voiceVlan) }
    case 16: try d.add(f.powerConsumption)
    case 17: try d.add(f.mtu)
    case 18: try d.add(f.trustBitmap)
    case 19: try d.add(f.untrustedPortCos)
    case 21: try d.add(f.systemObjectIdentifier, length: d.remaining)
    case 23:
      try d.add(f.locationUnknown)
      if d.remaining > 0 { try d.add(f.location, length: d.remaining) }
    case 25, 26:
      try d.add(f.requestId)
      try d.add(f.managementId)
      var isFirst = true
      while d.remaining >= 4 {
        try d.step()
        let power = try d.add(type == 25 ? f.powerRequested : f.powerAvailable)
        let comma = isFirst ? "" : ", "
        d.append(to: heading, "\(comma)\(power) mW")
        isFirst = false
      }
    case 31:
      try d.add(
        f.sparePoeTlv, bits: f.sparePoeTlvPoe, f.sparePoeTlvSparePairArch,
        f.sparePoeTlvReqSparePairPoe, f.sparePoeTlvPseSparePairPoe)
    default:
      if d.remaining > 0 { try d.add(f.data, length: d.remaining) }
    }
  }

  private func addCapabilities(_ d: inout Dissection) throws(Malformed) {
    let place = d.next(4)
    let value = try d.add(f.capabilities)
    let sub = d.open()
    for flag in capabilities { d.put(flag, flag.extract(UInt64(value)) != 0, at: place) }
    d.close(sub)
  }

  /// Lines of text.
  private func addVersion(_ d: inout Dissection) throws(Malformed) {
    while d.remaining > 0 {
      try d.step()
      let line = d.find(10) ?? d.remaining
      let region = d.next(line)
      let isEnded = line < d.remaining
      d.put(f.softwareVersion, of: region, at: d.next(isEnded ? line + 1 : line))
      try d.skip(min(line + 1, d.remaining))
    }
  }

  private func addPrefixes(_ d: inout Dissection) throws(Malformed) {
    if d.reportedRemaining == 4 {
      try d.add(f.odrDefaultGateway)
      return
    }
    while d.remaining > 0 {
      try d.step()
      let raw = try d.peek(UInt32.self)
      let mask = try d.peek(UInt8.self, ahead: 4)
      let address = IPv4Address(bits: raw)
      // As its value was always shown.
      d.put(f.ipPrefix, IPv4Address(bits: raw.byteSwapped), at: d.next(5))
      d.label(value: "\(address.description)/\(mask)")
      try d.skip(5)
    }
  }

  private func addHello(
    _ d: inout Dissection, _ heading: Item, upTo end: Int
  ) throws(Malformed) {
    let owner = UInt32(try d.peek(UInt16.self)) << 8 | UInt32(try d.peek(UInt8.self, ahead: 2))
    try d.add(f.oui)
    let kind = try d.add(f.protocolId)
    guard owner == 0x00000c, kind == 0x0112 else {
      if end > d.offset { try d.add(f.data, length: end - d.offset) }
      return
    }
    d.append(to: heading, ": Cluster Management")
    try d.add(f.clusterMasterIp)
    try d.add(f.clusterIp)
    try d.add(f.clusterVersion)
    try d.add(f.clusterSubVersion)
    try d.add(f.clusterStatus)
    try d.add(f.clusterUnknown)
    try d.add(f.clusterCommanderMac)
    try d.add(f.clusterSwitchMac)
    try d.add(f.clusterUnknown)
    try d.add(f.clusterManagementVlan)
  }

  private func addAddresses(_ d: inout Dissection) throws(Malformed) {
    let count = try d.add(f.numberOfAddresses)
    for _ in 0..<count {
      try d.step()
      guard d.remaining > 0 else { return }
      let kind = try d.peek(UInt8.self)
      let nameSize = Int(try d.peek(UInt8.self, ahead: 1))
      let size = Int(try d.peek(UInt16.self, ahead: 2 + nameSize))
      let name = d.bytes(Region(d.offset + 2, nameSize))
      let isIPv6 = kind == 2 && name == [0xaa, 0xaa, 3, 0, 0, 0, 0x86, 0xdd] && size == 16
      let isIPv4 = kind == 1 && name == [0xcc] && size == 4
      let place = d.next(d.reportedRemaining)
      let sub = d.open(d.text("Address", at: place))
      try d.add(f.protocolType)
      d.label(value: "\(kind == 1 ? "NLPID" : kind == 2 ? "802.2" : "Unknown") (0x\(kind, hex: 2))")
      try d.add(f.protocolLength)
      try d.add(f.protocolField, length: nameSize)
      if let known = Self.network(kind, name) { d.label(value: Phrase(known)) }
      try d.add(f.addressLength)
      if isIPv4 {
        let address = try d.add(f.nrgyzIpAddress)
        d.label(sub.item, "IP address: \(address.description)")
      } else if isIPv6 {
        let address = try d.add(f.nrgyzIpv6Address)
        d.label(sub.item, "IPv6 address: \(address.description)")
      } else {
        let digits = d.bytes(d.next(size)).map { Phrase.hex(UInt64($0), 2) }.joined()
        try d.add(f.address, length: size)
        d.label(sub.item, "Address: \(digits)")
      }
      d.close(sub)
    }
  }

  private static func network(_ kind: UInt8, _ name: [UInt8]) -> String? {
    if kind == 1, name.count == 1 {
      switch name[0] {
      case 0x81: return "CLNP"
      case 0xcc: return "IP"
      default: return nil
      }
    }
    guard kind == 2, name.count == 8, name.starts(with: [0xaa, 0xaa, 3, 0, 0, 0]) else {
      return nil
    }
    switch UInt16(name[6]) << 8 | UInt16(name[7]) {
    case 0x86dd: return "IPv6"
    case 0x6003: return "DECNET Phase IV"
    case 0x809b: return "AppleTalk"
    case 0x0bad: return "Banyan VINES"
    case 0x0600: return "XNS"
    case 0x8019: return "Apollo Domain"
    default: return nil
    }
  }
}
