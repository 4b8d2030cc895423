public import RemoraCore

/// The virtual router redundancy protocol (RFC 3768, RFC 5798).
///
///     |version|  type | virtual router| priority      | address count |
///     | auth type     | interval      |           checksum            |   version 2
///     |  rsvd |      interval         |           checksum            |   version 3
///     | addresses … | authentication data (version 2)
public let vrrp = Protocol("vrrp", "Virtual Router Redundancy Protocol", short: "VRRP") { p in
  let layer = VRRPLayer(&p)
  p.over("ip.proto", 112)
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct VRRPLayer {
  let head, version, type, router, priority, count, checksumState, authentication, interval,
    reserved: Field<UInt8>
  let checksum, shortInterval: Field<UInt16>
  let address4: Field<IPv4Address>
  let address6: Field<IPv6Address>
  let secret: Field<Text>
  let badChecksum: Expert

  init(_ p: inout Builder) {
    head = p.u8("typever", "VRRP message version and type")
    version = p.u8("version", "VRRP protocol version", mask: 0xf0)
    type = p.u8("type", "VRRP packet type", mask: 0xf, names: [1: "Advertisement"])
    router = p.u8(
      "virt_rtr_id", "Virtual Rtr ID", blurb: "Virtual router this packet is reporting status for")
    priority = p.u8(
      "prio", "Priority", blurb: "Sending VRRP router's priority for the virtual router")
    count = p.u8(
      "addr_count", "Addr Count",
      blurb: "The number of addresses contained in this VRRP advertisement")
    checksum = p.u16(
      "checksum", "Checksum", .hex, blurb: "Used to detect data corruption in the VRRP message")
    checksumState = p.u8("checksum.status", "Checksum Status", .none, names: checksumStates)
    authentication = p.u8(
      "auth_type", "Auth Type",
      names: [
        0: "No Authentication",
        1: "Simple Text Authentication [RFC 2338] / Reserved [RFC 3768]",
        2: "IP Authentication Header [RFC 2338] / Reserved [RFC 3768]",
        254: "Cisco VRRP MD5 authentication",
      ], blurb: "The authentication method being utilized")
    interval = p.u8(
      "adver_int", "Adver Int", blurb: "Time interval (in seconds) between ADVERTISEMENTS")
    reserved = p.u8("reserved_mbz", "Reserved", mask: 0xf0, blurb: "Must be zero")
    shortInterval = p.u16(
      "short_adver_int", "Adver Int", mask: 0xfff,
      blurb: "Time interval (in centiseconds) between ADVERTISEMENTS")
    address4 = p.ipv4(
      "ip_addr", "IP Address", blurb: "IP address associated with the virtual router")
    address6 = p.ipv6(
      "ipv6_addr", "IPv6 Address", blurb: "IPv6 address associated with the virtual router")
    secret = p.string("auth_string", "Authentication String")
    badChecksum = p.expert("checksum_bad.expert", .checksum, .warning, "Bad checksum")
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    d.protocolColumn("VRRP")
    d.info("")
    d.setOwnLength(d.remaining)
    let start = d.offset
    let room = d.reportedRemaining
    let first = try d.peek(UInt8.self)
    let number = first >> 4
    d.info("Announcement (v\(number))")
    let isThird = number == 3
    let count = Int(try d.peek(UInt8.self, ahead: 3))
    let kind = (type, first & 15)
    try d.add(head, bits: version, type)
    if kind.1 == 1 {
      d.label("Version \(number), Packet type 1 (Advertisement)")
    } else {
      d.label("Version \(number), Packet type \(kind.1) (Unknown)")
    }
    try d.add(router)
    try addPriority(&d)
    try d.add(self.count)
    var isText = false
    if isThird {
      try d.add(bits: reserved, width: 1)
      try d.seek(start + 4)
      try d.add(shortInterval)
    } else {
      isText = try d.add(authentication) == 1
      try d.add(interval)
    }
    try addChecksum(&d, start, room, isThird)
    for _ in 0..<count {
      try d.step()
      if d.packet.source.kind == .ipv6 { try d.add(address6) } else { try d.add(address4) }
    }
    if isText { try d.add(secret, length: 8) }
  }

  private func addPriority(_ d: inout Dissection) throws(Malformed) {
    let value = try d.add(priority)
    let text =
      switch value {
      case 0: "Current Master has stopped participating in VRRP"
      case 100: "Default priority for a backup VRRP router"
      case 255: "This VRRP router owns the virtual router's IP address(es)"
      default: "Non-default backup priority"
      }
    d.label("Priority: \(value) (\(text))")
  }

  private func addChecksum(
    _ d: inout Dissection, _ start: Int, _ room: Int, _ isThird: Bool
  ) throws(Malformed) {
    let value = try d.add(checksum)
    let item = d.last
    let place = d.just(2)
    let region = Region(start, room)
    guard d.offset - start + d.remaining >= room else {
      d.append(" [unverified]")
      d.put(checksumState, 2, at: Region(place.offset, 0), .generated)
      return
    }
    let pseudo =
      isThird && d.packet.source.kind == .ipv6 ? d.pseudoHeaderSum(length: room, proto: 112) : 0
    let isGood = d.onesSum(region, adding: pseudo) == 0xffff
    if isGood {
      d.append(" [correct]")
    } else {
      let expected = d.expectedSum(region, for: value, adding: pseudo)
      d.append(" incorrect, should be 0x\(expected, hex: 4)")
      d.expert(badChecksum, at: item, "Bad checksum [should be 0x\(expected, hex: 4)]")
    }
    d.put(checksumState, isGood ? 1 : 0, at: Region(place.offset, 0), .generated)
  }
}
