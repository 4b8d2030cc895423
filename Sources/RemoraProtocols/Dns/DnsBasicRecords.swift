import RemoraCore

/// The records of RFC 1035 section 3.3 and 3.4, and IPv6 addresses (RFC 3596, RFC 2874).
struct DNSBasicRecords {
  let address: Field<IPv4Address>
  let chaosDomain: Field<Text>
  let chaosAddress: Field<UInt16>
  let unknownClass: Expert
  let ns, md, mf, cname, mb, mg, mr, pointer, dname: Field<Text>
  let null, data: Field<Bytes>
  let aaaa: Field<IPv6Address>
  let primary, mailbox, mailboxName: Field<Text>
  let serial, refresh, retry, expire, minimum: Field<UInt32>
  let wksAddress: Field<IPv4Address>
  let wksProtocol, wksBits: Field<UInt8>
  let cpuLength, osLength, txtLength, spfLength: Field<UInt8>
  let cpu, os, txt, spf: Field<Text>
  let responsible, errors: Field<Text>
  let preference: Field<UInt16>
  let exchange: Field<Text>
  let prefixLength: Field<UInt8>
  let suffix: Field<IPv6Address>
  let prefixName: Field<Text>
  let crypt: DNSCrypt

  init(_ p: inout Builder) {
    address = p.ipv4("a", "Address", blurb: "Response IPv4 Address")
    chaosDomain = p.string("a.ch.domain", "Chaos Domain", blurb: "Response Chaos Domain")
    chaosAddress = p.u16(
      "a.ch.addr", "Chaos Address", .oct, blurb: "Response Chaos Address")
    unknownClass = p.expert("a.class.undecoded", .undecoded, .note, "Undecoded class")
    data = p.bytes("data", "Data")
    ns = p.string("ns", "Name Server")
    md = p.string("md", "Mail Destination")
    mf = p.string("mf", "Mail Forwarder")
    cname = p.string("cname", "CNAME", blurb: "Response Primary Name")
    primary = p.string("soa.mname", "Primary name server")
    mailbox = p.string("soa.rname", "Responsible authority's mailbox")
    mailboxName = p.string("soa.rname.name", "Responsible authority's mailbox name")
    serial = p.u32("soa.serial_number", "Serial Number")
    refresh = p.u32("soa.refresh_interval", "Refresh Interval")
    retry = p.u32("soa.retry_interval", "Retry Interval")
    expire = p.u32("soa.expire_limit", "Expire limit")
    minimum = p.u32("soa.minimum_ttl", "Minimum TTL")
    mb = p.string("mb", "MailBox Domain")
    mg = p.string("mg", "Mail Group member")
    mr = p.string("mr", "Mail Rename domain")
    null = p.bytes("null", "Null (data)")
    wksAddress = p.ipv4("wks.address", "Address")
    wksProtocol = p.u8("wks.protocol", "Protocol", names: ipProtocolNames)
    wksBits = p.u8("wks.bits", "Bits", .hex)
    pointer = p.string("ptr.domain_name", "Domain Name")
    cpuLength = p.u8("hinfo.cpu_length", "CPU Length")
    cpu = p.string("hinfo.cpu", "CPU")
    osLength = p.u8("hinfo.os_length", "OS Length")
    os = p.string("hinfo.os", "OS")
    responsible = p.string("minfo.r", "Responsible Mailbox")
    errors = p.string("minfo.e", "Error Mailbox")
    preference = p.u16("mx.preference", "Preference")
    exchange = p.string("mx.mail_exchange", "Mail Exchange")
    txtLength = p.u8("txt.length", "TXT Length")
    txt = p.string("txt", "TXT")
    spfLength = p.u8("spf.length", "SPF Length")
    spf = p.string("spf", "SPF")
    aaaa = p.ipv6("aaaa", "AAAA Address", blurb: "AAAA Response Address")
    dname = p.string("dname", "Dname")
    prefixLength = p.u8("a6.prefix_len", "Prefix len")
    suffix = p.ipv6("a6.address_suffix", "Address Suffix")
    prefixName = p.string("a6.prefix_name", "Prefix name")
    crypt = DNSCrypt(&p)
  }

  /// - Returns: whether the type is one of these.
  func add(
    _ d: inout Dissection, _ m: DNSMessage, _ r: DNSRecord
  ) throws(Malformed) -> Bool {
    switch r.type {
    case 1: try addAddress(&d, m, r)
    case 2: try addTarget(&d, m, r, ns, ", ns ")
    case 3: try addMail(&d, m, r, md)
    case 4: try addMail(&d, m, r, mf)
    case 5: try addTarget(&d, m, r, cname, ", cname ")
    case 6: try addAuthority(&d, m, r)
    case 7: try addMail(&d, m, r, mb)
    case 8: try addMail(&d, m, r, mg)
    case 9: try addMail(&d, m, r, mr)
    case 10:
      r.nameOwner(&d, m)
      try d.add(null, length: r.size)
    case 11: try addServices(&d, r)
    case 12: try addTarget(&d, m, r, pointer, ", ")
    case 13: try addHost(&d, r)
    case 14:
      r.nameOwner(&d, m)
      try addDNSName(&d, m, responsible)
      try addDNSName(&d, m, errors)
    case 15: try addExchange(&d, m, r)
    case 16: try addStrings(&d, m, r)
    case 28:
      let value = try d.add(aaaa)
      r.append(&d, ", addr \(value)")
      d.info(append: " \(value)")
    case 38: try addOldAddress(&d, m, r)
    case 39: try addTarget(&d, m, r, dname, ", dname ")
    case 99: while d.offset < r.end { try addDNSString(&d, spfLength, spf) }
    default: return false
    }
    return true
  }

  private func addAddress(
    _ d: inout Dissection, _ m: DNSMessage, _ r: DNSRecord
  ) throws(Malformed) {
    switch r.dnsClass {
    case 1:
      let value = try d.add(address)
      r.append(&d, ", addr \(value)")
      d.info(append: " \(value)")
    case 3:
      let name = try addDNSName(&d, m, chaosDomain)
      let value = try d.add(chaosAddress)
      if d.wantsLabels || d.wantsColumns {
        let text = "\(name.text(d, m))/0\(String(value, radix: 8))"
        r.append(&d, ", domain/addr \(text)")
        d.info(append: " \(text)")
      }
    default:
      d.expert(
        unknownClass, at: r.item,
        """
        A record dissection for class (\(r.dnsClass)) code not implemented, \
        Contact Wireshark developers if you want this supported
        """)
      try d.add(data, length: r.size)
    }
  }

  /// A name that the summary shows.
  private func addTarget(
    _ d: inout Dissection, _ m: DNSMessage, _ r: DNSRecord, _ field: Field<Text>,
    _ word: String
  ) throws(Malformed) {
    let name = try addDNSName(&d, m, field)
    guard d.wantsLabels || d.wantsColumns else { return }
    let text = name.text(d, m)
    r.append(&d, "\(word)\(text)")
    d.info(append: " \(text)")
  }

  private func addMail(
    _ d: inout Dissection, _ m: DNSMessage, _ r: DNSRecord, _ field: Field<Text>
  ) throws(Malformed) {
    r.nameOwner(&d, m)
    try addDNSName(&d, m, field)
  }

  private func addAuthority(
    _ d: inout Dissection, _ m: DNSMessage, _ r: DNSRecord
  ) throws(Malformed) {
    try addTarget(&d, m, r, primary, ", mname ")
    let box = try addDNSName(&d, m, mailbox)
    if d.wants(mailboxName) {
      var bytes = box.bytes(d, m)
      if let dot = bytes.firstIndex(of: 0x2e) { bytes[dot] = 0x40 }
      let text = dnsEscaped(bytes)
      d.put(mailboxName, "\(text)", at: box.region)
    }
    try d.add(serial)
    for field in [refresh, retry, expire, minimum] {
      let seconds = try d.add(field)
      d.append(" (\(durationText(seconds: UInt64(seconds))))")
    }
  }

  private func addServices(_ d: inout Dissection, _ r: DNSRecord) throws(Malformed) {
    let value = try d.add(wksAddress)
    r.append(&d, ", addr \(value)")
    d.info(append: " \(value)")
    try d.add(wksProtocol)
    var first = 0
    while d.offset < r.end {
      let bits = try d.peek(UInt8.self)
      if bits == 0 {
        try d.skip(1)
      } else {
        try d.add(wksBits)
        if d.wantsLabels {
          let ports = (0..<8).filter { bits & 0x80 >> UInt8($0) != 0 }.map { String(first + $0) }
          d.append(" (\(ports.joined(separator: ", ")))")
        }
      }
      first += 8
    }
  }

  private func addHost(_ d: inout Dissection, _ r: DNSRecord) throws(Malformed) {
    let first = try addDNSString(&d, cpuLength, cpu)
    let second = try addDNSString(&d, osLength, os)
    guard d.wantsLabels || d.wantsColumns else { return }
    let (a, b) = (dnsEscaped(d.bytes(first)), dnsEscaped(d.bytes(second)))
    r.append(&d, ", CPU \(a), OS \(b)")
    d.info(append: " \(a) \(b)")
  }

  private func addExchange(
    _ d: inout Dissection, _ m: DNSMessage, _ r: DNSRecord
  ) throws(Malformed) {
    let value = try d.add(preference)
    let name = try addDNSName(&d, m, exchange)
    guard d.wantsLabels || d.wantsColumns else { return }
    let text = name.text(d, m)
    r.append(&d, ", preference \(value), mx \(text)")
    d.info(append: " \(value) \(text)")
  }

  private func addStrings(
    _ d: inout Dissection, _ m: DNSMessage, _ r: DNSRecord
  ) throws(Malformed) {
    while d.offset < r.end {
      try d.step()
      let count = Int(try d.peek(UInt8.self))
      if count == 124, try crypt.add(&d, m, r, txtLength) { continue }
      try addDNSString(&d, txtLength, txt)
    }
  }

  /// RFC 2874 section 3.1.1: the end of an address, and the name of its beginning.
  private func addOldAddress(
    _ d: inout Dissection, _ m: DNSMessage, _ r: DNSRecord
  ) throws(Malformed) {
    let prefix = Int(try d.add(prefixLength))
    guard prefix <= 128 else { throw Malformed(.reported, offset: d.offset) }
    let count = (128 - prefix + 7) / 8
    var (high, low): (UInt64, UInt64) = (0, 0)
    for i in 0..<count {
      high = high << 8 | low >> 56
      low = low << 8 | UInt64(try d.peek(UInt8.self, ahead: i))
    }
    let value = IPv6Address(high: high, low: low)
    if count > 0 { d.put(suffix, value, at: d.next(count)) }
    try d.skip(count)
    let name = prefix > 0 ? try addDNSName(&d, m, prefixName) : nil
    guard d.wantsLabels || d.wantsColumns else { return }
    let text = name?.text(d, m) ?? ""
    r.append(&d, ", addr \(prefix) \(value) \(text)")
    d.info(append: " \(prefix) \(value) \(text)")
  }
}

/// The certificate of a DNSCrypt resolver, in a text record of a name of its own.
struct DNSCrypt {
  let all: Field<Label>
  let magic: Field<Text>
  let version, minor: Field<UInt16>
  let signature, key, client, serial: Field<Bytes>
  let from, to: Field<AbsoluteTime>

  init(_ p: inout Builder) {
    all = p.label("dnscrypt", "DNSCrypt")
    magic = p.string("dnscrypt.magic", "Magic")
    version = p.u16(
      "dnscrypt.esversion", "ES Version", .hex,
      names: [1: "XSalsa20Poly1305", 2: "XChacha20Poly1305"])
    minor = p.u16("dnscrypt.protocol_version", "Protocol Version", .hex)
    signature = p.bytes("dnscrypt.signature", "Signature")
    key = p.bytes("dnscrypt.resolver_public_key", "Resolver PK")
    client = p.bytes("dnscrypt.client_magic", "Client Magic")
    serial = p.bytes("dnscrypt.serial_number", "Serial Number")
    from = p.time("dnscrypt.valid_from", "Valid From")
    to = p.time("dnscrypt.valid_to", "Valid To")
  }

  /// - Returns: whether there is a certificate.
  func add(
    _ d: inout Dissection, _ m: DNSMessage, _ r: DNSRecord, _ length: Field<UInt8>
  ) throws(Malformed) -> Bool {
    guard let mark = d.number(at: d.offset + 1, UInt32.self), mark == 0x444e_5343 else {
      return false
    }
    let name = r.owner.bytes(d, m)
    let sign = Array("2.dnscrypt-cert".utf8)
    guard name.indices.contains(where: { name[$0...].starts(with: sign) }) else { return false }
    try d.add(length)
    let sub = d.open(d.put(all, at: d.next(min(124, d.remaining))))
    try d.add(magic, length: 4)
    try d.add(version)
    try d.add(minor)
    try d.add(signature, length: 64)
    try d.add(key, length: 32)
    try d.add(client, length: 8)
    try d.add(serial, length: 4)
    try addDNSTime(&d, from)
    try addDNSTime(&d, to)
    d.close(sub)
    return true
  }
}

/// Seconds since 1970, in four bytes.
func addDNSTime(_ d: inout Dissection, _ field: Field<AbsoluteTime>) throws(Malformed) {
  let seconds = try d.peek(UInt32.self)
  d.put(field, AbsoluteTime(seconds: Int64(seconds), nanoseconds: 0), at: d.next(4))
  try d.skip(4)
}
