import RemoraCore

/// Secure neighbor discovery (RFC 3971 section 5, RFC 3972 section 3, RFC 6496).
func securityOptions(
  _ p: inout Builder, _ parts: ICMPv6OptionParts
)
  -> [UInt8: ICMPv6Options.Reader]
{
  let padLength = p.u8("opt.cga.pad_length", "Pad Length")
  let parameters = p.bytes("opt.cga", "CGA")
  let modifier = p.bytes("opt.cga.modifier", "Modifier")
  let subnet = p.bytes("opt.cga.subnet_prefix", "Subnet Prefix")
  let count = p.bytes("opt.cga.count", "Count")
  let key = p.label("opt.cga.subject_public_key_info", "Subject Public Key Info")
  let extType = p.u16("opt.cga.ext_type", "Ext Type")
  let extLength = p.u16("opt.cga.ext_length", "Ext Length")
  let extData = p.bytes("opt.cga.ext_data", "Ext Data")
  let keyHash = p.bytes("opt.rsa.key_hash", "Key Hash")
  let signature = p.label("opt.digital_signature_padding", "Digital Signature and Padding")
  let proxyHash = p.bytes("opt.ps.key_hash", "Key Hash")
  let timestamp = p.time("opt.timestamp", "Timestamp")
  let nonce = p.bytes("opt.nonce", "Nonce")
  let nameType = p.u8(
    "opt.name_type", "Name Type",
    names: [
      1: "DER Encoded X.501 Name", 2: "FQDN", 3: "SHA-1 Subject Key Identifier (SKI)",
      4: "SHA-224 Subject Key Identifier (SKI)", 5: "SHA-256 Subject Key Identifier (SKI)",
      6: "SHA-384 Subject Key Identifier (SKI)", 7: "SHA-512 Subject Key Identifier (SKI)",
      253: "Reserved for Experimental Use", 254: "Reserved for Experimental Use",
      255: "Reserved",
    ])
  let x501 = p.bytes("opt.name_x501", "DER Encoded X.501 Name")
  let fqdn = p.string("opt.name_type.fqdn", "FQDN")
  let certType = p.u8("opt.cert_type", "Cert Type", names: [1: "X.509v3 Certificate"])
  let certPadding = p.label("opt.certificate_padding", "Certificate and Padding")
  let certificate = p.label("x509_Certificate", "Certificate")
  let generated: ICMPv6Options.Reader = { d, option throws(Malformed) in
    let pad = Int(try d.add(padLength))
    try parts.skip(&d, parts.reserved, 1)
    let stop = option.end - pad
    let sub = d.open(d.put(parameters, at: d.next(max(0, stop - d.offset))))
    try d.add(modifier, length: 16)
    try d.add(subnet, length: 8)
    try d.add(count, length: 1)
    try parts.skip(&d, key, derLength(d))
    while d.offset < stop {
      try d.step()
      try d.add(extType)
      let size = Int(try d.add(extLength))
      try d.add(extData, length: size)
    }
    d.close(sub)
    if d.offset < option.end { try parts.skip(&d, parts.padding, option.end - d.offset) }
  }
  let signed: ICMPv6Options.Reader = { d, option throws(Malformed) in
    try parts.skip(&d, parts.reserved, 2)
    try d.add(option.kind == 12 ? keyHash : proxyHash, length: 16)
    try parts.skip(&d, signature, option.end - d.offset)
  }
  let time: ICMPv6Options.Reader = { d, _ throws(Malformed) in
    try parts.skip(&d, parts.reserved, 6)
    let value = try d.peek(UInt64.self)
    let nanoseconds = (value & 0xffff) * 1_000_000_000 / 65_536
    d.put(
      timestamp,
      AbsoluteTime(
        seconds: Int64(value >> 16), nanoseconds: Int32(truncatingIfNeeded: nanoseconds)),
      at: d.next(8))
    try d.skip(8)
  }
  let nonceReader: ICMPv6Options.Reader = { d, option throws(Malformed) in
    try d.add(nonce, length: option.size - 2)
  }
  let anchor: ICMPv6Options.Reader = { d, option throws(Malformed) in
    let kind = try d.add(nameType)
    let pad = Int(try d.add(padLength))
    let size = option.size - 4 - pad
    switch kind {
    case 1: try d.add(x501, length: size)
    case 2: try d.add(fqdn, length: size)
    default: try d.skip(size)
    }
    try parts.skip(&d, parts.padding, option.end - d.offset)
  }
  let certificateReader: ICMPv6Options.Reader = { d, option throws(Malformed) in
    let kind = try d.add(certType)
    try parts.skip(&d, parts.reserved, 1)
    try parts.skip(&d, kind == 1 ? certificate : certPadding, option.end - d.offset)
  }
  return [
    11: generated, 12: signed, 13: time, 14: nonceReader, 15: anchor, 16: certificateReader,
    32: signed,
  ]
}

/// Bytes of the DER value at the cursor, with its head (ITU-T X.690 section 8.1).
private func derLength(_ d: borrowing Dissection) -> Int {
  guard let first = d.number(at: d.offset + 1, UInt8.self) else { return 2 }
  if first < 0x80 { return 2 + Int(first) }
  var size = 0
  for i in 0..<Int(first & 0x7f) {
    guard i < 3, let byte = d.number(at: d.offset + 2 + i, UInt8.self) else { break }
    size = size << 8 | Int(byte)
  }
  return 2 + Int(first & 0x7f) + size
}

/// Fast handovers (RFC 5568 section 6.4, RFC 5269, RFC 5271) and mobility anchor points
/// (RFC 5380 section 9).
func mobilityOptions(
  _ p: inout Builder, _ parts: ICMPv6OptionParts
)
  -> [UInt8: ICMPv6Options.Reader]
{
  let addressCode = p.u8(
    "opt.ipa.option_code", "Option-code",
    names: [
      1: "Old Care-of Address", 2: "New Care-of Address", 3: "NAR's IP address",
      4: "NAR's Prefix (sent in PrRtAdv)",
    ])
  let addressLength = p.u8("opt.ipa.prefix_len", "Prefix Length")
  let address = p.ipv6("opt.ipa.ipv6_address", "IPv6 Address")
  let prefixCode = p.u8("opt.nrpi.option_code", "Option-code")
  let prefixLength = p.u8("opt.nrpi.prefix_len", "Prefix Length")
  let prefix = p.ipv6("opt.nrpi.prefix", "Prefix")
  let linkCode = p.u8(
    "opt.lla.option_code", "Option-code",
    names: [
      0: "Wildcard", 1: "Link-layer Address of the New Access Point",
      2: "Link-layer Address of the MN", 3: "Link-layer Address of the NAR",
      4: "Link-layer Address of the source",
      5: "The AP belongs to the current interface of the router",
      6: "No prefix information available", 7: "No fast handovers support available",
    ])
  let link = p.bytes("opt.lla.bytes", "Link-Layer Address")
  let ackCode = p.u8("opt.naack.option_code", "Option-Code")
  let ackStatus = p.u8(
    "opt.naack.status", "Status",
    names: [
      1: "New CoA is invalid, perform address configuration",
      2: "New CoA is invalid, use the supplied CoA",
      3: "NCoA is invalid, use NAR's IP address as NCoA in FBU",
      4: "PCoA supplied, do not send FBU", 128: "LLA is unrecognized",
    ])
  let supplied = p.ipv6("opt.naack.supplied_ncoa", "Supplied NCoA")
  let distance = p.u8("opt.map.distance", "Distance", mask: 0xf0)
  let preference = p.u8("opt.map.preference", "Preference", mask: 0xf)
  let mapFlags = p.u8("opt.map.flag", "Flag", .hex)
  let regional = p.flag("opt.map.flag.r", "RCoA Flag", mask: 0x80)
  let mapReserved = p.u8("opt.map.flag.reserved", "Reserved", mask: 0x7f)
  let mapLifetime = p.u32("opt.map.valid_lifetime", "Valid Lifetime")
  let anchor = p.ipv6("opt.map.global_address", "Global Address")
  let padLength = p.u8("opt.hkr.pad_length", "Pad Length")
  let algorithm = p.u8("opt.hkr.at", "AT", mask: 0xf0)
  let keyReserved = p.u8("opt.hkr.reserved", "Reserved", mask: 0xf)
  let publicKey = p.bytes("opt.hkr.encryption_public_key", "Handover Key Encryption Public Key")
  let keyPadding = p.bytes("opt.hkr.padding", "Padding")
  let keyLifetime = p.u16("opt.hkr.lifetime", "Padding")
  let handoverKey = p.bytes("opt.hkr.encrypted_handover_key", "Encrypted Handover Key")
  let assistCode = p.u8(
    "opt.hai.option_code", "Option-Code",
    names: [1: "Access Network Identifier (AN ID)", 2: "Sector ID"])
  let assistLength = p.u8("opt.hai.length", "HAI-Length")
  let assist = p.bytes("opt.hai.value", "HAI-Value")
  let nodeCode = p.u8("opt.mn.option_code", "Option-Code", names: [1: "NAI", 2: "IMSI"])
  let nodeLength = p.u8("opt.mn.length", "MN-Length")
  let node = p.bytes("opt.mn.value", "MN-Value")
  let addressReader: ICMPv6Options.Reader = { d, option throws(Malformed) in
    let isPrefix = option.kind == 18
    try d.add(isPrefix ? prefixCode : addressCode)
    let bits = try d.add(isPrefix ? prefixLength : addressLength)
    try parts.skip(&d, parts.reserved, 4)
    let value = try d.add(isPrefix ? prefix : address)
    d.append(to: option.item, " \(value)/\(bits)")
  }
  let linkReader: ICMPv6Options.Reader = { d, option throws(Malformed) in
    try d.add(linkCode)
    try d.add(link, length: option.end - d.offset)
  }
  let acknowledgment: ICMPv6Options.Reader = { d, option throws(Malformed) in
    try d.add(ackCode)
    try d.add(ackStatus)
    if option.size == 24 {
      try d.add(supplied)
    } else {
      try parts.skip(&d, parts.reserved, option.end - d.offset)
    }
  }
  let anchorReader: ICMPv6Options.Reader = { d, _ throws(Malformed) in
    try d.add(bits: distance, preference, width: 1)
    let set = try d.add(mapFlags, bits: regional, mapReserved)
    d.append(", RCoA Flag", if: set & 0x80 != 0)
    try d.addLifetime(mapLifetime)
    try d.add(anchor)
  }
  let keyReader: ICMPv6Options.Reader = { d, option throws(Malformed) in
    let pad = Int(try d.add(padLength))
    try d.add(bits: algorithm, keyReserved, width: 1)
    if option.kind == 27 {
      try d.add(publicKey, length: option.size - 4 - pad - 2 + 2)
    } else {
      try d.add(keyLifetime)
      try d.add(handoverKey, length: option.size - 6 - pad)
    }
    if pad > 0 {
      d.put(keyPadding, at: d.next(min(pad, d.remaining)))
      try d.skip(1)
    }
  }
  let valueReader: ICMPv6Options.Reader = { d, option throws(Malformed) in
    let isNode = option.kind == 30
    try d.add(isNode ? nodeCode : assistCode)
    let size = Int(try d.add(isNode ? nodeLength : assistLength))
    try d.add(isNode ? node : assist, length: size)
    if option.end > d.offset { try parts.skip(&d, parts.padding, option.end - d.offset) }
  }
  return [
    17: addressReader, 18: addressReader, 19: linkReader, 20: acknowledgment, 23: anchorReader,
    27: keyReader, 28: keyReader, 29: valueReader, 30: valueReader,
  ]
}

/// Name servers (RFC 8106 section 5), captive portals (RFC 8910 section 2.3), NAT64 prefixes
/// (RFC 8781 section 4) and provisioning domains (RFC 8801 section 3.1).
func nameServerOptions(
  _ p: inout Builder, _ parts: ICMPv6OptionParts
)
  -> [UInt8: ICMPv6Options.Reader]
{
  let lifetime = p.u32(
    "opt.rdnss.lifetime", "Lifetime",
    names: [0: "RDNSS address MUST no longer be used", 4_294_967_295: "Infinity"])
  let listLifetime = p.u32(
    "opt.dnssl.lifetime", "Lifetime",
    names: [0: "DNSSL domain name MUST no longer be used", 4_294_967_295: "Infinity"])
  let server = p.ipv6("opt.rdnss", "Recursive DNS Servers")
  let name = p.string("opt.dnssl", "Domain Names")
  let portal = p.string("opt.captive_portal", "Captive Portal")
  let domainFlags = p.u16("opt.pvd_id.flags", "Flags", .hex, mask: 0xfff0)
  let http = p.flag("opt.pvd_id.flags.h", "H-Flag", mask: 0x8000, width: 2)
  let legacy = p.flag("opt.pvd_id.flags.l", "L-Flag", mask: 0x4000, width: 2)
  let advertisement = p.flag("opt.pvd_id.flags.r", "R-Flag", mask: 0x2000, width: 2)
  let domainReserved = p.u16("opt.pvd_id.flags.reserved", "Reserved", .hex, mask: 0x1ff0)
  let delay = p.u16("opt.pvd_id.delay", "Delay", mask: 0xf)
  let sequence = p.u16("opt.pvd_id.sequence_number", "Sequence Number")
  let domain = p.string("opt.pvd_id.fqdn", "PvD ID FQDN")
  let nested = p.uses("icmpv6")
  let servers: ICMPv6Options.Reader = { d, option throws(Malformed) in
    try parts.skip(&d, parts.reserved, 2)
    try d.addLifetime(lifetime, zero: "RDNSS address MUST no longer be used")
    while d.offset < option.end {
      try d.step()
      let address = try d.add(server)
      d.append(to: option.item, " \(address)")
    }
  }
  let names: ICMPv6Options.Reader = { d, option throws(Malformed) in
    try parts.skip(&d, parts.reserved, 2)
    try d.addLifetime(listLifetime, zero: "DNSSL domain name MUST no longer be used")
    while d.offset < option.end {
      try d.step()
      let (text, size) = try domainName(d)
      if size <= 1 {
        try parts.skip(&d, parts.padding, option.end - d.offset)
        return
      }
      d.put(name, "\(text)", at: d.next(size))
      d.append(to: option.item, " \(text)")
      try d.skip(size)
    }
  }
  let portalReader: ICMPv6Options.Reader = { d, option throws(Malformed) in
    try d.add(portal, length: option.size - 2)
  }
  let provisioning: ICMPv6Options.Reader = { d, option throws(Malformed) in
    let bits = try d.peek(UInt16.self)
    let here = d.next(2)
    let item = d.put(domainFlags, bits >> 4, at: here)
    d.append(", H-Flag", if: bits & 0x8000 != 0)
    d.append(", L-Flag", if: bits & 0x4000 != 0)
    d.append(", R-Flag", if: bits & 0x2000 != 0)
    let sub = d.open(item)
    d.put(http, bits & 0x8000 != 0, at: here)
    d.put(legacy, bits & 0x4000 != 0, at: here)
    d.put(advertisement, bits & 0x2000 != 0, at: here)
    d.put(domainReserved, bits >> 4 & 0x1ff, at: here)
    d.close(sub)
    d.put(delay, bits & 0xf, at: here)
    try d.skip(2)
    try d.add(sequence)
    let (text, size) = try domainName(d)
    d.put(domain, "\(text)", at: d.next(size))
    d.append(to: option.item, " : \(text)")
    try d.skip(size)
    let pad = (8 - (d.offset - option.start) & 7) & 7
    if pad > 0 { try parts.skip(&d, parts.padding, pad) }
    if bits & 0x2000 != 0 {
      try d.call(nested, length: option.end - d.offset, .nested)
    } else if d.offset < option.end {
      try parts.skip(&d, parts.padding, option.end - d.offset)
    }
  }
  return [21: provisioning, 25: servers, 31: names, 37: portalReader]
}

/// A name in DNS labels, uncompressed (RFC 1035 section 3.1), and the bytes it takes.
func domainName(_ d: borrowing Dissection) throws(Malformed) -> (text: String, size: Int) {
  var text = ""
  var at = 0
  while at < 255 {
    let size = Int(try d.peek(UInt8.self, ahead: at))
    at += 1
    if size == 0 { break }
    if !text.isEmpty { text += "." }
    for _ in 0..<size {
      let byte = try d.peek(UInt8.self, ahead: at)
      text.unicodeScalars.append(Unicode.Scalar(byte))
      at += 1
    }
  }
  return (text.isEmpty ? "<Root>" : text, at)
}

/// Low-power wireless networks (RFC 6775 section 4, RFC 8505 section 4.1, RFC 7400 section 3.2)
/// and NAT64 prefixes.
func lowPowerOptions(
  _ p: inout Builder, _ parts: ICMPv6OptionParts, _ common: ICMPv6Common
)
  -> [UInt8: ICMPv6Options.Reader]
{
  let status = p.u8(
    "opt.aro.status", "Status",
    names: [
      0: "Success", 1: "Duplicate Address", 2: "Neighbor Cache Full", 3: "Moved", 4: "Removed",
      5: "Validation Requested", 6: "Duplicate Source Address", 7: "Invalid Source Address",
      8: "Registered Address Topologically Incorrect", 9: "6LBR Registry Saturated",
      10: "Validation Failed", 11: "Registration Refresh Request", 12: "Invalid Registration",
    ])
  let opaque = p.u8("opt.earo.opaque", "Opaque", .hex)
  let flags = p.u8("opt.earo.flag", "Flags", .hex)
  let addressKind = p.u8(
    "opt.earo.flag.p", "P", mask: 0x30, names: [0: "Unicast", 1: "Multicast", 2: "Anycast"])
  let opaqueKind = p.u8("opt.earo.flag.i", "I", mask: 0xc, names: [0: "Default"])
  let reach = p.flag("opt.earo.flag.r", "R", mask: 0x2, set: "Set", unset: "Not set")
  let hasTransaction = p.flag("opt.earo.flag.t", "T", mask: 0x1, set: "Set", unset: "Not set")
  let transaction = p.u8("opt.earo.tid", "TID (Transaction ID)")
  let lifetime = p.u16("opt.aro.registration_lifetime", "Registration  Lifetime")
  let owner = p.eui64("opt.aro.eui64", "EUI-64")
  let contextLength = p.u8("opt.6co.context_length", "Context Length")
  let contextFlags = p.u8("opt.6co.flag", "Flag", .hex)
  let compression = p.flag(
    "opt.6co.flag.c", "Compression Flag", mask: 0x10, set: "Set", unset: "Not set")
  let contextID = p.u8("opt.6co.flag.cid", "CID", mask: 0xf)
  let contextReserved = p.u8("opt.6co.flag.reserved", "Reserved", mask: 0xe0)
  let contextLifetime = p.u16("opt.6co.valid_lifetime", "Lifetime")
  let context = p.ipv6("opt.6co.context_prefix", "Context Prefix")
  let versionLow = p.u16("opt.abro.version_low", "Version Low")
  let versionHigh = p.u16("opt.abro.version_high", "Version")
  let borderLifetime = p.u16("opt.abro.valid_lifetime", "Valid Lifetime")
  let border = p.ipv6("opt.abro.6lbr_address", "6LBR Address")
  let unassigned = p.u16("opt.6cio.unassigned1", "Unassigned", .hex, mask: 0xfffe)
  let generic = p.u16("opt.6cio.flag_g", "G", .hex, mask: 0x1)
  let unassignedMore = p.u32("opt.6cio.unassigned2", "Unassigned", .hex)
  let scaled = p.u16("opt.pref64.scaled_lifetime", "Scaled Lifetime", mask: 0xfff8)
  let prefixCode = p.u16(
    "opt.pref64.plc", "PLC (Prefix Length Code)", .hex, mask: 0x7,
    names: [
      0: "96 bits prefix length", 1: "64 bits prefix length", 2: "56 bits prefix length",
      3: "48 bits prefix length", 4: "40 bits prefix length", 5: "32 bits prefix length",
    ])
  let prefix = p.ipv6("opt.pref64.prefix", "Prefix")
  let registration: ICMPv6Options.Reader = { d, option throws(Malformed) in
    let code = try d.add(status)
    try d.add(opaque)
    let bits = try d.add(flags, bits: addressKind, opaqueKind, reach, hasTransaction)
    if d.wantsLabels {
      let kinds = ["Unicast", "Multicast", "Anycast", "Unknown"]
      let first = kinds[Int(bits >> 4 & 3)]
      d.append(", P: \(first), I: \(bits >> 2 & 3 == 0 ? "Default" : "Unknown")")
    }
    d.append(", R", if: bits & 2 != 0)
    d.append(", T", if: bits & 1 != 0)
    try d.add(transaction)
    try d.add(lifetime)
    let address = try d.add(owner)
    if d.wantsLabels {
      let text = colons(address.bits, 8)
      d.append(to: option.item, " : Register \(text) \(status, code)")
    }
  }
  let contextReader: ICMPv6Options.Reader = { d, option throws(Malformed) in
    let bits = try d.add(contextLength)
    let set = try d.add(contextFlags, bits: compression, contextID, contextReserved)
    d.append(", Compression Flag", if: set & 0x10 != 0)
    try parts.skip(&d, parts.reserved, 2)
    try d.add(contextLifetime)
    let address = try d.addPrefix(context, bytes: option.size == 16 ? 8 : 16)
    d.append(to: option.item, " \(address)/\(bits)")
  }
  let borderReader: ICMPv6Options.Reader = { d, option throws(Malformed) in
    let low = try d.add(versionLow)
    let high = try d.add(versionHigh)
    let valid = try d.add(borderLifetime)
    let address = try d.add(border)
    d.append(
      to: option.item,
      " : Version \(high).\(low), Valid Lifetime : \(valid), 6LBR : \(address)")
  }
  let capability: ICMPv6Options.Reader = { d, _ throws(Malformed) in
    try d.add(bits: unassigned, generic, width: 2)
    try d.add(unassignedMore)
  }
  let translation: ICMPv6Options.Reader = { d, option throws(Malformed) in
    let bits = try d.peek(UInt16.self)
    let sizes = [12, 8, 7, 6, 5, 4]
    let code = Int(bits & 7)
    if option.size != 16 || code > 5 {
      d.expert(common.invalidOptionLength, at: option.lengthItem)
    }
    try d.add(bits: scaled, prefixCode, width: 2)
    if code <= 5 { try d.addPrefix(prefix, bytes: sizes[code]) }
    try d.seek(option.end)
  }
  return [
    33: registration, 34: contextReader, 35: borderReader, 36: capability, 38: translation,
  ]
}
