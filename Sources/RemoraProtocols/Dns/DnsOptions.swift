import RemoraCore

/// The pseudo-record of EDNS and its options (RFC 6891 section 6.1).
struct DNSOptions {
  let payload, payloadPart, reserved, reservedBits: Field<UInt16>
  let rcode, version: Field<UInt8>
  let accepts: Field<Bool>
  let item: Field<Label>
  let code, length: Field<UInt16>
  let data: Field<Bytes>
  let algorithm, digest, hash: Field<UInt8>
  let family: Field<UInt16>
  let netmask, scope: Field<UInt8>
  let subnet, clientCookie, serverCookie, padding, zoneVersion: Field<Bytes>
  let subnet4: Field<IPv4Address>
  let subnet6: Field<IPv6Address>
  let badLength: Expert
  let timeout, errorCode: Field<UInt16>
  let chain, errorText, agent: Field<Text>
  let zoneLabels, zoneType: Field<UInt8>
  let zoneSerial: Field<UInt32>

  init(_ p: inout Builder) {
    payload = p.u16("rr.udp_payload_size", "UDP payload size")
    payloadPart = p.u16("rr.udp_payload_size", "UDP payload size", .hex, mask: 0x7fff)
    rcode = p.u8("resp.ext_rcode", "Higher bits in extended RCODE", .hex)
    version = p.u8("resp.edns0_version", "EDNS0 version")
    reserved = p.u16("resp.z", "Z", .hex)
    accepts = p.flag(
      "resp.z.do", "DO bit", mask: 0x8000, width: 2, set: "Accepts DNSSEC security RRs",
      unset: "Cannot handle DNSSEC security RRs", blurb: "DNSSEC OK")
    reservedBits = p.u16("resp.z.reserved", "Reserved", .hex, mask: 0x7fff)
    item = p.label("opt", "Option")
    code = p.u16("opt.code", "Option Code", names: dnsOptionCodes)
    length = p.u16("opt.len", "Option Length")
    badLength = p.expert(
      "rr.opt.bad_length", .malformed, .error, "Length too long for any type of IP address.")
    data = p.bytes("opt.data", "Option Data")
    algorithm = p.u8(
      "opt.dau", "DAU", names: dnsAlgorithms, blurb: "DNSSEC Algorithm Understood")
    digest = p.u8("opt.dhu", "DHU", names: dnsDigests, blurb: "DS Hash Understood")
    hash = p.u8("opt.n3u", "N3U", names: dnsHashes, blurb: "NSEC3 Hash Understood")
    family = p.u16("opt.client.family", "Family", names: addressFamilyNames)
    netmask = p.u8("opt.client.netmask", "Source Netmask")
    scope = p.u8("opt.client.scope", "Scope Netmask")
    subnet = p.bytes("opt.client.addr", "Client Subnet")
    subnet4 = p.ipv4("opt.client.addr4", "Client Subnet")
    subnet6 = p.ipv6("opt.client.addr6", "Client Subnet")
    clientCookie = p.bytes("opt.cookie.client", "Client Cookie")
    serverCookie = p.bytes("opt.cookie.server", "Server Cookie")
    timeout = p.u16(
      "opt.edns_tcp_keepalive.timeout", "Timeout",
      blurb: """
        an idle timeout value for the TCP connection, specified in units of 100 milliseconds
        """)
    padding = p.bytes("opt.padding", "Padding", blurb: "The PADDING octets SHOULD be set to 0x00")
    chain = p.string(
      "opt.chain.fqdn", "Closest Trust Point",
      blurb: """
        A variable length Fully Qualified Domain Name (FQDN) in DNS wire format of the requested \
        start point of the chain
        """)
    errorCode = p.u16("opt.ext_error.info_code", "Info Code", names: dnsExtendedErrors)
    errorText = p.string("opt.ext_error.extra_text", "Extra Text")
    agent = p.string("opt.agent_domain", "Agent Domain")
    zoneLabels = p.u8("opt.zoneversion.labelcount", "Labelcount")
    zoneType = p.u8("opt.zoneversion.type", "Type", names: dnsZoneVersions)
    zoneSerial = p.u32("opt.zoneversion.soa", "SOA-SERIAL")
    zoneVersion = p.bytes("opt.zoneversion.version", "Version")
  }

  /// What stands where other records have class and lifetime.
  func addHead(
    _ d: inout Dissection, _ m: DNSMessage, _ flush: Field<Bool>
  ) throws(Malformed) {
    if m.kind == .multicast {
      try d.add(bits: payloadPart, flush, width: 2)
    } else {
      try d.add(payload)
    }
    try d.add(rcode)
    try d.add(version)
    try d.add(reserved, bits: accepts, reservedBits)
  }

  func add(_ d: inout Dissection, _ m: DNSMessage, _ size: Int) throws(Malformed) {
    let end = d.offset + size
    while d.offset < end { try addOption(&d, m) }
  }

  private func addOption(_ d: inout Dissection, _ m: DNSMessage) throws(Malformed) {
    try d.step()
    let kind = try d.peek(UInt16.self)
    let count = Int(try d.peek(UInt16.self, ahead: 2))
    let head = d.put(item, at: d.next(min(count + 4, d.remaining)))
    d.append(": \(code, kind)")
    let sub = d.open(head)
    try d.add(code)
    try d.add(length)
    if kind == 8 || kind == 20730, count > 20 { d.expert(badLength) }
    let place = try d.add(data, length: count)
    try d.seek(place.offset)
    let end = place.offset + count
    switch kind {
    case 5: for _ in 0..<count { try d.add(algorithm) }
    case 6: for _ in 0..<count { try d.add(digest) }
    case 7: for _ in 0..<count { try d.add(hash) }
    case 8, 20730: try addSubnet(&d, count)
    case 10:
      try d.add(clientCookie, length: 8)
      try d.add(serverCookie, length: count - 8)
    case 11: if count == 2 { try d.add(timeout) }
    case 12: try d.add(padding, length: count)
    case 13: try d.add(chain, length: count)
    case 15:
      try d.add(errorCode)
      if count > 2 { try d.add(errorText, length: count - 2) }
    case 18: try addDNSName(&d, m, agent)
    case 19: try addZoneVersion(&d, count)
    default: break
    }
    d.close(sub)
    try d.seek(end)
  }

  /// RFC 7871 section 6.
  private func addSubnet(_ d: inout Dissection, _ count: Int) throws(Malformed) {
    let kind = try d.add(family)
    try d.add(netmask)
    try d.add(scope)
    let rest = count - 4
    switch kind {
    case 1:
      let bytes = Array(d.bytes(d.next(max(0, min(rest, 4)))))
      var bits: UInt32 = 0
      for i in 0..<4 { bits = bits << 8 | UInt32(i < bytes.count ? bytes[i] : 0) }
      d.put(subnet4, IPv4Address(bits: bits), at: d.next(rest))
    case 2:
      let place = d.next(max(0, min(rest, 16)))
      let address = dnsPaddedAddress(d.bytes(place))
      d.put(subnet6, address, at: place)
    default: try d.add(subnet, length: rest)
    }
  }

  /// RFC 9660 section 3.
  private func addZoneVersion(_ d: inout Dissection, _ count: Int) throws(Malformed) {
    guard count > 1 else { return }
    try d.add(zoneLabels)
    let kind = try d.add(zoneType)
    if kind == 0 {
      try d.add(zoneSerial)
    } else {
      try d.add(zoneVersion, length: count - 2)
    }
  }
}

/// An IPv6 address of which only the first bytes are there.
func dnsPaddedAddress(_ bytes: [UInt8]) -> IPv6Address {
  var (high, low): (UInt64, UInt64) = (0, 0)
  for i in 0..<8 {
    high = high << 8 | UInt64(i < bytes.count ? bytes[i] : 0)
    low = low << 8 | UInt64(i + 8 < bytes.count ? bytes[i + 8] : 0)
  }
  return IPv6Address(high: high, low: low)
}
