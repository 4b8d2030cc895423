import RemoraCore

/// Records that few zones have: RFC 1183, RFC 1348, RFC 1706, RFC 1712, RFC 1876, RFC 2163,
/// RFC 3123, RFC 4025, RFC 4701, RFC 6742, RFC 7043, RFC 8005, RFC 8659, RFC 9859.
struct DNSRareRecords {
  let mailbox, text, hostname, psdn, isdn, isdnSub, intermediate: Field<Text>
  let nsapOwner, px822, px400, lp: Field<Text>
  let afsdbType, rtPreference, pxPreference, nidPreference: Field<UInt16>
  let l32Preference, l64Preference, lpPreference: Field<UInt16>
  let x25Length, isdnLength, isdnSubLength: Field<UInt8>
  let longitudeLength, latitudeLength, altitudeLength: Field<UInt8>
  let longitudeText, latitudeText, altitudeText: Field<Text>
  let nsap, dhcid, nid, l64: Field<Bytes>
  let l32: Field<IPv4Address>
  let eui48: Field<MACAddress>
  let eui64: Field<EUI64>
  let location: DNSLocation
  let family: Field<UInt16>
  let prefix, afdLength: Field<UInt8>
  let negation: Field<Bool>
  let afd4: Field<IPv4Address>
  let afd6: Field<IPv6Address>
  let afdData: Field<Bytes>
  let precedence, gatewayType, gatewayAlgorithm: Field<UInt8>
  let gateway4: Field<IPv4Address>
  let gateway6: Field<IPv6Address>
  let gatewayName: Field<Text>
  let gatewayKey: Field<Bytes>
  let hitLength, hitAlgorithm: Field<UInt8>
  let hipKeyLength: Field<UInt16>
  let hit, hipKey: Field<Bytes>
  let rendezvous: Field<Text>
  let caa: DNSAuthorization
  let syncType, syncPort: Field<UInt16>
  let syncScheme: Field<UInt8>
  let syncName: Field<Text>
  let xpf: DNSForwarding

  init(_ p: inout Builder) {
    mailbox = p.string("rp.mailbox", "Mailbox")
    text = p.string("rp.txt_rr", "TXT RR")
    afsdbType = p.u16("afsdb.subtype", "Subtype")
    hostname = p.string("afsdb.hostname", "Hostname")
    x25Length = p.u8("x25.length", "Length")
    psdn = p.string("x25.psdn_address", "PSDN-Address")
    isdnLength = p.u8("idsn.length", "Length")
    isdn = p.string("idsn.address", "ISDN Address")
    isdnSubLength = p.u8("idsn.sa.length", "Length")
    isdnSub = p.string("idsn.sa.address", "Sub Address")
    rtPreference = p.u16("rt.subtype", "Preference")
    intermediate = p.string("rt.intermediate_host", "Intermediate Hostname")
    nsap = p.bytes("nsap.rdata", "NSAP Data")
    nsapOwner = p.string("nsap_ptr.owner", "Owner")
    pxPreference = p.u16("px.preference", "Preference")
    px822 = p.string("px.map822", "MAP822")
    px400 = p.string("px.map400", "MAPX400")
    longitudeLength = p.u8("gpos.longitude_length", "Longitude length")
    longitudeText = p.string("gpos.longitude", "Longitude")
    latitudeLength = p.u8("gpos.latitude_length", "Latitude length")
    latitudeText = p.string("gpos.latitude", "Latitude")
    altitudeLength = p.u8("gpos.altitude_length", "Altitude length")
    altitudeText = p.string("gpos.altitude", "Altitude")
    location = DNSLocation(&p)
    family = p.u16("apl.address_family", "Address Family", names: addressFamilyNames)
    prefix = p.u8("apl.coded_prefix", "Prefix Length")
    negation = p.flag(
      "apl.negation", "Negation Flag", mask: 0x80, set: "Yes (!)", unset: "No (0)")
    afdLength = p.u8("apl.afdlength", "Address Length", mask: 0x7f, blurb: "in octets")
    afd4 = p.ipv4("apl.afdpart.ipv4", "Address")
    afd6 = p.ipv6("apl.afdpart.ipv6", "Address")
    afdData = p.bytes("apl.afdpart.data", "Address")
    precedence = p.u8("ipseckey.gateway_precedence", "Gateway Precedence")
    gatewayAlgorithm = p.u8(
      "ipseckey.gateway_algorithm", "Gateway Algorithm", names: dnsGatewayAlgorithms)
    gatewayType = p.u8("ipseckey.gateway_type", "Gateway Type", names: dnsGatewayTypes)
    gateway4 = p.ipv4("ipseckey.gateway_ipv4", "IPv4 Gateway")
    gateway6 = p.ipv6("ipseckey.gateway_ipv6", "IPv6 Gateway")
    gatewayName = p.string("ipseckey.gateway_dns", "DNS Gateway")
    gatewayKey = p.bytes("ipseckey.public_key", "Public Key")
    dhcid = p.bytes("dhcid.rdata", "DHCID Data")
    hitLength = p.u8("hip.hit.length", "HIT length")
    hitAlgorithm = p.u8("hip.hit.pk.algo", "PK algorithm", names: dnsHostAlgorithms)
    hipKeyLength = p.u16("hip.pk.length", "PK length")
    hit = p.bytes("hip.hit", "Host Identity Tag")
    hipKey = p.bytes("hip.pk", "HIP Public Key")
    rendezvous = p.string("hip.rendezvous_server", "Rendezvous Server")
    nidPreference = p.u16("ilnp.nid.preference", "Preference")
    nid = p.bytes("ilnp.nid", "NodeID")
    l32Preference = p.u16("ilnp.l32.preference", "Preference")
    l32 = p.ipv4("ilnp.l32", "Locator32")
    l64Preference = p.u16("ilnp.l64.preference", "Preference")
    l64 = p.bytes("ilnp.l64", "Locator64")
    lpPreference = p.u16("ilnp.lp.preference", "Preference")
    lp = p.string("ilnp.lp", "Locator FQDN")
    eui48 = p.ether("eui48", "EUI48 Address")
    eui64 = p.eui64("eui64", "EUI64 Address")
    caa = DNSAuthorization(&p)
    syncType = p.u16("dsync.type", "RR Type", names: dnsTypeNames)
    syncScheme = p.u8("dsync.scheme", "Scheme", names: dnsSyncSchemes)
    syncPort = p.u16("dsync.target.port", "Target Port")
    syncName = p.string("dsync.target.name", "Target Domain Name")
    xpf = DNSForwarding(&p)
  }

  /// - Returns: whether the type is one of these.
  func add(
    _ d: inout Dissection, _ m: DNSMessage, _ r: DNSRecord
  ) throws(Malformed) -> Bool {
    switch r.type {
    case 17...23, 26, 27, 42, 49, 55: r.nameOwner(&d, m)
    default: break
    }
    switch r.type {
    case 17:
      try addDNSName(&d, m, mailbox)
      try addDNSName(&d, m, text)
    case 18:
      try d.add(afsdbType)
      try addDNSName(&d, m, hostname)
    case 19: try addDNSString(&d, x25Length, psdn)
    case 20:
      try addDNSString(&d, isdnLength, isdn)
      if d.offset < r.end { try addDNSString(&d, isdnSubLength, isdnSub) }
    case 21:
      try d.add(rtPreference)
      try addDNSName(&d, m, intermediate)
    case 22: try d.add(nsap, length: r.size)
    case 23: try addDNSName(&d, m, nsapOwner)
    case 26:
      try d.add(pxPreference)
      try addDNSName(&d, m, px822)
      try addDNSName(&d, m, px400)
    case 27:
      try addDNSString(&d, longitudeLength, longitudeText)
      try addDNSString(&d, latitudeLength, latitudeText)
      try addDNSString(&d, altitudeLength, altitudeText)
    case 29: try location.add(&d, r)
    case 42: while d.offset < r.end { try addPrefix(&d) }
    case 45: try addGateway(&d, m, r)
    case 49: try d.add(dhcid, length: r.size)
    case 55: try addHost(&d, m, r)
    case 66:
      try d.add(syncType)
      try d.add(syncScheme)
      try d.add(syncPort)
      try addDNSName(&d, m, syncName)
    case 257: try caa.add(&d, r)
    case 65422: try xpf.add(&d)
    default: return try addIdentifier(&d, m, r)
    }
    return true
  }

  private func addIdentifier(
    _ d: inout Dissection, _ m: DNSMessage, _ r: DNSRecord
  ) throws(Malformed) -> Bool {
    switch r.type {
    case 104:
      try d.add(nidPreference)
      try d.add(nid, length: 8)
    case 105:
      try d.add(l32Preference)
      try d.add(l32)
    case 106:
      try d.add(l64Preference)
      try d.add(l64, length: 8)
    case 107:
      try d.add(lpPreference)
      try addDNSName(&d, m, lp)
    case 108: try d.add(eui48)
    case 109: try d.add(eui64)
    default: return false
    }
    return true
  }

  /// RFC 3123 section 4.
  private func addPrefix(_ d: inout Dissection) throws(Malformed) {
    try d.step()
    let kind = try d.add(family)
    try d.add(prefix)
    let count = Int(try d.add(bits: negation, afdLength, width: 1) & 0x7f)
    switch kind {
    case 1 where count <= 4:
      let bytes = d.bytes(d.next(count))
      var bits: UInt32 = 0
      for i in 0..<4 { bits = bits << 8 | UInt32(i < bytes.count ? bytes[i] : 0) }
      d.put(afd4, IPv4Address(bits: bits), at: d.next(count))
      try d.skip(count)
    case 2 where count <= 16:
      let address = dnsPaddedAddress(d.bytes(d.next(count)))
      d.put(afd6, address, at: d.next(count))
      try d.skip(count)
    default: try d.add(afdData, length: count)
    }
  }

  /// RFC 4025 section 2.
  private func addGateway(
    _ d: inout Dissection, _ m: DNSMessage, _ r: DNSRecord
  ) throws(Malformed) {
    try d.add(precedence)
    let kind = try d.add(gatewayType)
    try d.add(gatewayAlgorithm)
    switch kind {
    case 1: try d.add(gateway4)
    case 2: try d.add(gateway6)
    case 3: try addDNSName(&d, m, gatewayName)
    default: break
    }
    if r.end > d.offset { try d.add(gatewayKey, length: r.end - d.offset) }
  }

  /// RFC 8005 section 5.
  private func addHost(
    _ d: inout Dissection, _ m: DNSMessage, _ r: DNSRecord
  ) throws(Malformed) {
    let first = Int(try d.add(hitLength))
    try d.add(hitAlgorithm)
    let second = Int(try d.add(hipKeyLength))
    try d.add(hit, length: first)
    try d.add(hipKey, length: second)
    while d.offset < r.end { try addDNSName(&d, m, rendezvous) }
  }
}

/// Which authorities may certify a name (RFC 8659 section 4).
struct DNSAuthorization {
  let flags, length: Field<UInt8>
  let critical: Field<Bool>
  let issue, wild, report, unknown, tag, value: Field<Text>

  init(_ p: inout Builder) {
    flags = p.u8("caa.flags", "CAA Flags", .hex)
    critical = p.flag(
      "caa.flags.issuer_critical", "Issuer Critical", mask: 0x80, set: "Critical",
      unset: "Not critical", blurb: "Other CAs must not issue certificates")
    issue = p.string(
      "caa.issue", "Issue", blurb: "CA which is allowed to issue certificates")
    wild = p.string(
      "caa.issuewild", "Issue Wildcard",
      blurb: "CA which is allowed to issue wildcard certificates")
    report = p.string(
      "caa.iodef", "Report URL",
      blurb: "URL or email address for certificate issue requests and violation reports")
    unknown = p.string("caa.unknown", "Unknown tag")
    length = p.u8("caa.tag_length", "Tag length")
    tag = p.string("caa.tag", "Tag")
    value = p.string("caa.value", "Value")
  }

  func add(_ d: inout Dissection, _ r: DNSRecord) throws(Malformed) {
    try d.add(flags, bits: critical)
    let count = Int(try d.peek(UInt8.self))
    let name = d.bytes(Region(d.offset + 1, count))
    let field: Field<Text> =
      switch String(decoding: name, as: UTF8.self) {
      case "issue": issue
      case "issuewild": wild
      case "iodef": report
      default: unknown
      }
    let whole = d.next(r.end - d.offset)
    let rest = whole.length - 1 - count
    guard rest >= 0, whole.length <= d.remaining else {
      try d.skip(whole.length)
      throw Malformed(.reported, offset: d.offset)
    }
    if d.wants(field) {
      let text = String(decoding: d.bytes(Region(d.offset + 1 + count, rest)), as: UTF8.self)
      d.put(field, "\(text)", at: whole)
    } else {
      d.put(field, "", at: whole)
    }
    let sub = d.open()
    try d.add(length)
    try d.add(tag, length: count)
    try d.add(value, length: rest)
    d.close(sub)
  }
}

/// Who asked a proxy (draft-bellis-dnsop-xpf).
struct DNSForwarding {
  let version: Field<UInt16>
  let proto: Field<UInt8>
  let source4, destination4: Field<IPv4Address>
  let source6, destination6: Field<IPv6Address>
  let sourcePort, destinationPort: Field<UInt16>

  init(_ p: inout Builder) {
    version = p.u16("xpf.ip_version", "IP Version", names: dnsIPVersions)
    proto = p.u8("xpf.protocol", "Protocol", names: ipProtocolNames)
    source4 = p.ipv4("xpf.source_ipv4", "IPv4 Source")
    destination4 = p.ipv4("xpf.destination_ipv4", "IPv4 Destination")
    source6 = p.ipv6("xpf.source_ipv6", "IPv6 Source")
    destination6 = p.ipv6("xpf.destination_ipv6", "IPv6 Destination")
    sourcePort = p.u16("xpf.sport", "Source port")
    destinationPort = p.u16("xpf.dport", "Destination port")
  }

  func add(_ d: inout Dissection) throws(Malformed) {
    let kind = try d.peek(UInt8.self)
    d.put(version, UInt16(kind), at: d.next(1))
    try d.skip(1)
    guard kind == 4 || kind == 6 else { return }
    try d.add(proto)
    if kind == 4 {
      try d.add(source4)
      try d.add(destination4)
    } else {
      try d.add(source6)
      try d.add(destination6)
    }
    try d.add(sourcePort)
    try d.add(destinationPort)
  }
}
