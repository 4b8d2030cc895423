import RemoraCore

/// Where services are: SRV (RFC 2782), NAPTR (RFC 3403), URI (RFC 7553), KX (RFC 2230), SVCB and
/// HTTPS (RFC 9460), WINS.
struct DNSServiceRecords {
  let priority, weight, port: Field<UInt16>
  let target: Field<Text>
  let order, preference: Field<UInt16>
  let flagsLength, serviceLength, regexLength, replacementLength: Field<UInt8>
  let flags, service, regex, replacement: Field<Text>
  let keyPreference: Field<UInt16>
  let keyExchange: Field<Text>
  let svcPriority, key, valueLength, mandatory, svcPort: Field<UInt16>
  let svcTarget, alpn, path: Field<Text>
  let parameter: Field<Label>
  let value, oblivious: Field<Bytes>
  let alpnLength: Field<UInt8>
  let hint4: Field<IPv4Address>
  let hint6: Field<IPv6Address>
  let winsLocal, winsReverseLocal: Field<Bool>
  let winsLookup, winsCache, winsCount, winsReverseLookup, winsReverseCache: Field<UInt32>
  let winsServer: Field<IPv4Address>
  let winsDomain: Field<Text>

  init(_ p: inout Builder) {
    priority = p.u16("srv.priority", "Priority")
    weight = p.u16("srv.weight", "Weight")
    port = p.u16("srv.port", "Port")
    target = p.string("srv.target", "Target")
    order = p.u16("naptr.order", "Order")
    preference = p.u16("naptr.preference", "Preference")
    flagsLength = p.u8("naptr.flags_length", "Flags Length")
    flags = p.string("naptr.flags", "Flags")
    serviceLength = p.u8("naptr.service_length", "Service Length")
    service = p.string("naptr.service", "Service")
    regexLength = p.u8("naptr.regex_length", "Regex Length")
    regex = p.string("naptr.regex", "Regex")
    replacementLength = p.u8("naptr.replacement_length", "Replacement Length")
    replacement = p.string("naptr.replacement", "Replacement")
    keyPreference = p.u16("kx.preference", "Preference")
    keyExchange = p.string("kx.key_exchange", "Key Exchange")
    svcPriority = p.u16("svcb.svcpriority", "SvcPriority")
    svcTarget = p.string("svcb.targetname", "TargetName")
    parameter = p.label("svcb.svcparam", "SvcParam")
    key = p.u16("svcb.svcparam.key", "SvcParamKey", names: dnsServiceKeys)
    valueLength = p.u16("svcb.svcparam.value.length", "SvcParamValue length")
    value = p.bytes("svcb.svcparam.value", "SvcParamValue")
    mandatory = p.u16(
      "svcb.svcparam.mandatory.key", "Mandatory key", names: dnsServiceKeys,
      blurb: "Mandatory keys in this RR")
    alpnLength = p.u8("svcb.svcparam.alpn.length", "ALPN length")
    alpn = p.string("svcb.svcparam.alpn", "ALPN", blurb: "Additional supported protocols")
    svcPort = p.u16("svcb.svcparam.port", "Port", blurb: "Port for alternative endpoint")
    hint4 = p.ipv4("svcb.svcparam.ipv4hint.ip", "IP", blurb: "IPv4 address hints")
    hint6 = p.ipv6("svcb.svcparam.ipv6hint.ip", "IP", blurb: "IPv6 address hints")
    path = p.string("svcb.svcparam.dohpath", "DoH path", blurb: "DoH URI template")
    oblivious = p.bytes("svcb.svcparam.odohconfig", "ODoHConfig", blurb: "Oblivious DoH keys")
    winsLocal = p.flag("wins.local_flag", "Local Flag", mask: 1, width: 4)
    winsLookup = p.u32("wins.lookup_timeout", "Lookup timeout", blurb: "In seconds")
    winsCache = p.u32("wins.cache_timeout", "Cache timeout", blurb: "In seconds")
    winsCount = p.u32("wins.nb_wins_servers", "Number of WINS servers")
    winsServer = p.ipv4("wins.wins_server", "WINS Server Address")
    winsReverseLocal = p.flag("winsr.local_flag", "Local Flag", mask: 1, width: 4)
    winsReverseLookup = p.u32("winsr.lookup_timeout", "Lookup timeout", blurb: "In seconds")
    winsReverseCache = p.u32("winsr.cache_timeout", "Cache timeout", blurb: "In seconds")
    winsDomain = p.string("winsr.name_result_domain", "Name Result Domain")
  }

  /// - Returns: whether the type is one of these.
  func add(
    _ d: inout Dissection, _ m: DNSMessage, _ r: DNSRecord
  ) throws(Malformed) -> Bool {
    switch r.type {
    case 33: try addService(&d, m, r)
    case 35: try addPointer(&d, m, r)
    case 36: try addKeyExchange(&d, m, r)
    case 64, 65:
      try d.add(svcPriority)
      try addDNSName(&d, m, svcTarget)
      while d.offset < r.end { try addParameter(&d) }
    case 256: try addURI(&d, r)
    case 0xff01: try addWINS(&d, r)
    case 0xff02: try addReverseWINS(&d, m, r)
    default: return false
    }
    return true
  }

  private func addService(
    _ d: inout Dissection, _ m: DNSMessage, _ r: DNSRecord
  ) throws(Malformed) {
    let (a, b, c) = (try d.add(priority), try d.add(weight), try d.add(port))
    let name = try addDNSName(&d, m, target)
    guard d.wantsLabels || d.wantsColumns else { return }
    let text = name.text(d, m)
    r.append(&d, ", priority \(a), weight \(b), port \(c), target \(text)")
    d.info(append: " \(a) \(b) \(c) \(text)")
  }

  private func addURI(_ d: inout Dissection, _ r: DNSRecord) throws(Malformed) {
    let (a, b) = (try d.add(priority), try d.add(weight))
    let count = max(0, r.size - 4)
    let bytes = d.bytes(d.next(count))
    if bytes.count < count { try d.skip(count) }
    _ = try d.peek(UInt16.self, ahead: 4)
    // A target has the place of its first six bytes, however long it is.
    let text = String(decoding: bytes, as: UTF8.self)
    d.put(target, "\(text)", at: d.next(6))
    try d.skip(min(count, d.remaining))
    let shown = dnsEscaped(bytes)
    r.append(&d, ", priority \(a), weight \(b), target \(shown)")
    d.info(append: " \(a) \(b) \(shown)")
  }

  private func addPointer(
    _ d: inout Dissection, _ m: DNSMessage, _ r: DNSRecord
  ) throws(Malformed) {
    let (a, b) = (try d.add(order), try d.add(preference))
    let place = try addDNSString(&d, flagsLength, flags)
    try addDNSString(&d, serviceLength, service)
    try addDNSString(&d, regexLength, regex)
    let name = try DNSName(&d, m)
    let count = name.kind == .plain ? name.bytes(d, m).count : 6
    d.put(
      replacementLength, UInt8(truncatingIfNeeded: count), at: d.here, .generated)
    try addDNSName(&d, m, replacement)
    guard d.wantsLabels || d.wantsColumns else { return }
    let text = dnsEscaped(d.bytes(place))
    r.append(&d, ", order \(a), preference \(b), flags \(text)")
    d.info(append: " \(a) \(b) \(text)")
  }

  private func addKeyExchange(
    _ d: inout Dissection, _ m: DNSMessage, _ r: DNSRecord
  ) throws(Malformed) {
    let a = try d.add(keyPreference)
    let name = try addDNSName(&d, m, keyExchange)
    guard d.wantsLabels || d.wantsColumns else { return }
    let text = name.text(d, m)
    r.append(&d, ", preference \(a), kx \(text)")
    d.info(append: " \(a) \(text)")
  }

  /// RFC 9460 section 2.2.
  private func addParameter(_ d: inout Dissection) throws(Malformed) {
    try d.step()
    let number = try d.peek(UInt16.self)
    let count = Int(try d.peek(UInt16.self, ahead: 2))
    let item = d.put(parameter, at: d.next(min(count + 4, d.remaining)))
    let name = dnsServiceKeys.name(of: UInt64(number)) ?? "key\(number)"
    d.append(": \(name)")
    let sub = d.open(item)
    try d.add(key)
    try d.add(valueLength)
    let end = d.offset + count
    try addValue(&d, number, count, end, item)
    d.close(sub)
  }

  private func addValue(
    _ d: inout Dissection, _ number: UInt16, _ count: Int, _ end: Int, _ item: Item
  ) throws(Malformed) {
    var mark = "="
    switch number {
    case 0:
      while d.offset < end {
        let other = try d.add(mandatory)
        let name = dnsServiceKeys.name(of: UInt64(other)) ?? "key\(other)"
        d.append(to: item, "\(mark)\(name)")
        mark = ","
      }
    case 1:
      while d.offset < end {
        let place = try addDNSString(&d, alpnLength, alpn)
        if d.wantsLabels {
          let text = dnsEscaped(d.bytes(place))
          d.append(to: item, "\(mark)\(text)")
        }
        mark = ","
      }
    case 2: break
    case 3:
      let port = try d.add(svcPort)
      d.append(to: item, "=\(port)")
    case 4:
      while d.offset < end {
        let address = try d.add(hint4)
        d.append(to: item, "\(mark)\(address)")
        mark = ","
      }
    case 5: try d.skip(count)
    case 6:
      while d.offset < end {
        let address = try d.add(hint6)
        d.append(to: item, "\(mark)\(address)")
        mark = ","
      }
    case 7:
      let place = try d.add(path, length: count)
      addText(&d, item, place)
    case 32769:
      let place = try d.add(oblivious, length: count)
      if d.wantsLabels {
        let text = dnsBase64(d.bytes(place))
        d.label(value: "\(text)")
        d.append(to: item, "=\(text)")
      }
    default:
      if count > 0 {
        let place = try d.add(value, length: count)
        addText(&d, item, place)
      }
    }
  }

  private func addText(_ d: inout Dissection, _ item: Item, _ place: Region) {
    guard d.wantsLabels else { return }
    let text = dnsEscaped(d.bytes(place))
    d.append(to: item, "=\(text)")
  }

  private func addWINS(_ d: inout Dissection, _ r: DNSRecord) throws(Malformed) {
    try d.add(winsLocal)
    try d.add(winsLookup)
    try d.add(winsCache)
    let count = try d.add(winsCount)
    var left = min(Int(count), max(0, (r.end - d.offset) / 4))
    while left > 0 {
      try d.step()
      try d.add(winsServer)
      left -= 1
    }
  }

  private func addReverseWINS(
    _ d: inout Dissection, _ m: DNSMessage, _ r: DNSRecord
  ) throws(Malformed) {
    try d.add(winsReverseLocal)
    try d.add(winsReverseLookup)
    try d.add(winsReverseCache)
    let name = try addDNSName(&d, m, winsDomain)
    guard d.wantsLabels || d.wantsColumns else { return }
    let text = name.text(d, m)
    r.append(&d, ", name result domain \(text)")
    d.info(append: " \(text)")
  }
}

/// RFC 4648 section 4.
func dnsBase64(_ bytes: [UInt8]) -> String {
  let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
  var out: [UInt8] = []
  var i = 0
  while i < bytes.count {
    let left = bytes.count - i
    let a = UInt32(bytes[i]) << 16
    let b = left > 1 ? UInt32(bytes[i + 1]) << 8 : 0
    let word = a | b | (left > 2 ? UInt32(bytes[i + 2]) : 0)
    out.append(letters[Int(word >> 18 & 63)])
    out.append(letters[Int(word >> 12 & 63)])
    out.append(left > 1 ? letters[Int(word >> 6 & 63)] : 0x3d)
    out.append(left > 2 ? letters[Int(word & 63)] : 0x3d)
    i += 3
  }
  return String(decoding: out, as: UTF8.self)
}
