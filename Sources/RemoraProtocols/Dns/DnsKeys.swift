import RemoraCore

/// Public keys: DNSKEY (RFC 4034 section 2) and KEY (RFC 2535 section 3).
struct DNSKeyFields {
  let flags, reserved, keyTag: Field<UInt16>
  let isZone, isRevoked, isEntry: Field<Bool>
  let proto, algorithm: Field<UInt8>
  let key: Field<Bytes>
  let oldFlags, signatory, oldTag: Field<UInt16>
  let authentication, confidentiality, required, user, entity, ipsec, mime: Field<Bool>
  let oldProtocol, oldAlgorithm: Field<UInt8>
  let oldKey: Field<Bytes>
  let tooShort: Expert

  init(_ p: inout Builder) {
    flags = p.u16("dnskey.flags", "Flags", .hex)
    isZone = p.flag(
      "dnskey.flags.zone_key", "Zone Key", mask: 0x0100, width: 2,
      set: "This is the zone key for specified zone", unset: "This it not a zone key")
    isRevoked = p.flag(
      "dnskey.flags.key_revoked", "Key Revoked", mask: 0x0080, width: 2, set: "Yes", unset: "No")
    isEntry = p.flag(
      "dnskey.flags.secure_entry_point", "Secure Entry Point", mask: 0x0001, width: 2,
      set: "Yes", unset: "No")
    reserved = p.u16(
      "dnskey.flags.reserved", "Reserved", .hex, mask: 0xfe7e, blurb: "Must be zero")
    proto = p.u8("dnskey.protocol", "Protocol", blurb: "Must be 3")
    algorithm = p.u8(
      "dnskey.algorithm", "Algorithm", names: dnsAlgorithms,
      blurb: """
        Identifies the public key's cryptographic algorithm and determines the format of the \
        Public Key field
        """)
    keyTag = p.u16("dnskey.key_id", "Key id")
    key = p.bytes("dnskey.public_key", "Public Key")
    oldFlags = p.u16("key.flags", "Flags", .hex)
    authentication = p.flag(
      "key.flags.authentication", "Key allowed for authentication", mask: 0x8000, width: 2,
      set: "Not Allowed", unset: "Allowed")
    confidentiality = p.flag(
      "key.flags.confidentiality", "Key allowed for confidentiality", mask: 0x4000, width: 2,
      set: "Not Allowed", unset: "Allowed")
    required = p.flag(
      "key.flags.required", "Key required", mask: 0x2000, width: 2,
      set: "Experimental or optional", unset: "Required")
    user = p.flag(
      "key.flags.associated_user", "Key is associated with a user", mask: 0x0400, width: 2,
      set: "Yes", unset: "No")
    entity = p.flag(
      "key.flags.associated_named_entity", "Key is associated with the named entity",
      mask: 0x0200, width: 2, set: "Yes", unset: "No")
    ipsec = p.flag(
      "key.flags.ipsec", "Key use with IPSEC", mask: 0x0080, width: 2, set: "Valid",
      unset: "Invalid")
    mime = p.flag(
      "key.flags.mime", "Key use with MIME security multiparts", mask: 0x0040, width: 2,
      set: "Valid", unset: "Invalid")
    signatory = p.u16("key.flags.signatory", "Signatory", mask: 0x000f)
    oldProtocol = p.u8("key.protocol", "Protocol")
    oldAlgorithm = p.u8("key.algorithm", "Algorithm", names: dnsAlgorithms)
    oldTag = p.u16("key.key_id", "Key ID")
    oldKey = p.bytes("key.public_key", "Public Key")
    tooShort = p.expert(
      "key_id_buffer_too_short", .protocolRule, .warning, "Buffer too short to compute a key id")
  }

  func add(_ d: inout Dissection, _ r: DNSRecord) throws(Malformed) {
    try d.add(flags, bits: isZone, isRevoked, isEntry, reserved)
    try d.add(proto)
    let kind = try d.add(algorithm)
    addTag(&d, r, kind, keyTag)
    try d.add(key, length: r.end - d.offset)
  }

  /// Keys that may do neither authentication nor confidentiality say nothing more.
  func addOld(_ d: inout Dissection, _ r: DNSRecord) throws(Malformed) {
    if try d.peek(UInt16.self) & 0xc000 == 0xc000 {
      try d.add(oldFlags, bits: authentication, confidentiality)
    } else {
      try d.add(
        oldFlags, bits: authentication, confidentiality, required, user, entity, ipsec, mime,
        signatory)
    }
    try d.add(oldProtocol)
    let kind = try d.add(oldAlgorithm)
    addTag(&d, r, kind, oldTag)
    if r.end > d.offset { try d.add(oldKey, length: r.end - d.offset) }
  }

  /// RFC 4034 appendix B: the sum of the data's words; for RSA/MD5 the last but one byte pair.
  private func addTag(
    _ d: inout Dissection, _ r: DNSRecord, _ kind: UInt8, _ field: Field<UInt16>
  ) {
    guard d.wants(field) || d.wantsLabels else { return }
    let data = d.bytes(Region(r.end - r.size, r.size))
    var tag: UInt16 = 0
    let isShort = data.count < 4
    if kind == 1 {
      if !isShort { tag = UInt16(data[data.count - 3]) << 8 | UInt16(data[data.count - 2]) }
    } else {
      var sum: UInt32 = 0
      for (i, byte) in data.enumerated() {
        sum &+= i & 1 == 0 ? UInt32(byte) << 8 : UInt32(byte)
      }
      tag = UInt16(truncatingIfNeeded: sum &+ sum >> 16)
    }
    d.put(field, tag, at: Region(r.place + d.start, 0), .generated)
    if isShort { d.expert(tooShort) }
  }
}

/// Records about the message they stand in: TKEY (RFC 2930) and TSIG (RFC 8945).
struct DNSTransactionRecords {
  let keyAlgorithm: Field<Text>
  let expiration, inception: Field<AbsoluteTime>
  let mode, error, keySize, otherSize: Field<UInt16>
  let keyData, otherData: Field<Bytes>
  let algorithm: Field<Text>
  let signed: Field<AbsoluteTime>
  let fudge, macSize, originalID, sigError, otherLength: Field<UInt16>
  let mac: Field<Label>
  let sigOther: Field<Bytes>
  let unknown: Expert

  init(_ p: inout Builder) {
    let period = "Specify a validity period for the signature"
    keyAlgorithm = p.string("tkey.algo_name", "Algorithm name")
    expiration = p.time("tkey.signature_expiration", "Signature Expiration", blurb: period)
    inception = p.time("tkey.signature_inception", "Signature Inception", blurb: period)
    mode = p.u16("tkey.mode", "Mode", names: dnsKeyModes)
    error = p.u16("tkey.error", "Error", names: dnsErrors)
    keySize = p.u16("tkey.key_size", "Key Size")
    keyData = p.bytes("tkey.key_data", "Key Data")
    otherSize = p.u16("tkey.other_size", "Other Size")
    otherData = p.bytes("tkey.other_data", "Other Data")
    algorithm = p.string(
      "tsig.algorithm_name", "Algorithm Name", blurb: "Name of algorithm used for the MAC")
    signed = p.time("tsig.time_signed", "Time Signed")
    originalID = p.u16("tsig.original_id", "Original Id")
    sigError = p.u16("tsig.error", "Error", names: dnsErrors, blurb: "Expanded RCODE for TSIG")
    fudge = p.u16("tsig.fudge", "Fudge", blurb: "Number of bytes for the MAC")
    macSize = p.u16("tsig.mac_size", "MAC Size", blurb: "Number of bytes for the MAC")
    otherLength = p.u16("tsig.other_len", "Other Len", blurb: "Number of bytes for Other Data")
    mac = p.label("tsig.mac", "MAC")
    sigOther = p.bytes("tsig.other_data", "Other Data")
    unknown = p.expert("tsig.noalg", .undecoded, .warning, "No dissector for algorithm")
  }

  func addKey(_ d: inout Dissection, _ m: DNSMessage) throws(Malformed) {
    try addDNSName(&d, m, keyAlgorithm)
    try addDNSTime(&d, inception)
    try addDNSTime(&d, expiration)
    try d.add(mode)
    try d.add(error)
    let size = Int(try d.add(keySize))
    if size > 0 { try d.add(keyData, length: size) }
    let rest = Int(try d.add(otherSize))
    if rest > 0 { try d.add(otherData, length: rest) }
  }

  func addSignature(_ d: inout Dissection, _ m: DNSMessage) throws(Malformed) {
    let name = try addDNSName(&d, m, algorithm)
    let high = try d.peek(UInt16.self)
    let low = try d.peek(UInt32.self, ahead: 2)
    let seconds = Int64(high) << 32 | Int64(low)
    d.put(signed, AbsoluteTime(seconds: seconds, nanoseconds: 0), at: d.next(6))
    if high != 0 { d.append(" (high bits set)") }
    try d.skip(6)
    try d.add(fudge)
    let size = Int(try d.add(macSize))
    if size > 0 {
      let item = try d.add(mac, over: size)
      let text = d.wantsLabels ? name.text(d, m) : ""
      if text != "gss-tsig", text != "gss.microsoft.com" {
        d.expert(unknown, at: item, "No dissector for algorithm:\(text)")
      }
      try d.skip(size)
    }
    try d.add(originalID)
    try d.add(sigError)
    let rest = Int(try d.add(otherLength))
    if rest > 0 { try d.add(sigOther, length: rest) }
  }
}
