import RemoraCore

/// DNSSEC (RFC 4034, RFC 5155, RFC 2535) and records that carry keys and digests.
struct DNSSecurityRecords {
  let covered: Field<UInt16>
  let sigAlgorithm, sigLabels: Field<UInt8>
  let originalTTL: Field<UInt32>
  let expiration, inception: Field<AbsoluteTime>
  let sigTag: Field<UInt16>
  let signer: Field<Text>
  let signature: Field<Bytes>
  let dnskey: DNSKeyFields
  let nextName, oldNextName: Field<Text>
  let nsecAlgorithm, nsecFlags: Field<UInt8>
  let optOut: Field<Bool>
  let iterations: Field<UInt16>
  let saltLength, hashLength: Field<UInt8>
  let salt: Field<Bytes>
  let hash: Field<Text>
  let dsTag: Field<UInt16>
  let dsAlgorithm, dsDigestType: Field<UInt8>
  let dsDigest: Field<Bytes>
  let tlsaUsage, tlsaSelector, tlsaMatching: Field<UInt8>
  let tlsaData: Field<Bytes>
  let sshAlgorithm, sshType: Field<UInt8>
  let sshPrint: Field<Bytes>
  let certType, certTag: Field<UInt16>
  let certAlgorithm: Field<UInt8>
  let certificate: Field<Bytes>
  let syncSerial: Field<UInt32>
  let syncFlags: Field<UInt16>
  let immediate, minimum: Field<Bool>
  let syncBitmap: Field<Bytes>
  let zoneSerial: Field<UInt32>
  let zoneScheme, zoneHash: Field<UInt8>
  let zoneDigest: Field<Bytes>
  let pgp: Field<Text>
  let transactions: DNSTransactionRecords

  init(_ p: inout Builder) {
    covered = p.u16(
      "rrsig.type_covered", "Type Covered", names: dnsTypeNames,
      blurb: "Identifies the type of the RRset that is covered by this RRSIG record")
    sigAlgorithm = p.u8(
      "rrsig.algorithm", "Algorithm", names: dnsAlgorithms,
      blurb: "Identifies the cryptographic algorithm used to create the signature")
    sigLabels = p.u8(
      "rrsig.labels", "Labels",
      blurb: "Specifies the number of labels in the original RRSIG RR owner name")
    originalTTL = p.u32(
      "rrsig.original_ttl", "Original TTL",
      blurb: "Specifies the TTL of the covered RRset as it appears in the authoritative zone")
    let period = "Specify a validity period for the signature"
    expiration = p.time("rrsig.signature_expiration", "Signature Expiration", blurb: period)
    inception = p.time("rrsig.signature_inception", "Signature Inception", blurb: period)
    sigTag = p.u16(
      "rrsig.key_tag", "Key Tag",
      blurb: "Contains the key tag value of the DNSKEY RR that validates this signature")
    signer = p.string(
      "rrsig.signers_name", "Signer's name",
      blurb: """
        Identifies the owner name of the DNSKEY RR that a validator is supposed to use to \
        validate this signature
        """)
    signature = p.bytes(
      "rrsig.signature", "Signature",
      blurb: "Contains the cryptographic signature that covers the RRSIG RDATA")
    dnskey = DNSKeyFields(&p)
    oldNextName = p.string("nxt.next_domain_name", "Next Domain Name")
    nextName = p.string("nsec.next_domain_name", "Next Domain Name")
    nsecAlgorithm = p.u8("nsec3.algo", "Hash algorithm", names: dnsHashes)
    nsecFlags = p.u8("nsec3.flags", "NSEC3 flags")
    optOut = p.flag(
      "nsec3.flags.opt_out", "NSEC3 Opt-out flag", mask: 1,
      set: "Additional insecure delegations allowed",
      unset: "Additional insecure delegations forbidden")
    iterations = p.u16(
      "nsec3.iterations", "NSEC3 iterations", blurb: "Number of hashing iterations")
    saltLength = p.u8("nsec3.salt_length", "Salt length", blurb: "Length of salt in bytes")
    salt = p.bytes("nsec3.salt_value", "Salt value")
    hashLength = p.u8(
      "nsec3.hash_length", "Hash length", blurb: "Length in bytes of next hashed owner")
    hash = p.string("nsec3.hash_value", "Next hashed owner")
    tlsaUsage = p.u8(
      "tlsa.certificate_usage", "Certificate Usage", names: dnsCertificateUsages,
      blurb: """
        Specifies the provided association that will be used to match the certificate presented \
        in the TLS handshake
        """)
    tlsaSelector = p.u8(
      "tlsa.selector", "Selector", names: dnsCertificateSelectors,
      blurb: """
        Specifies which part of the TLS certificate presented by the server will be matched \
        against the association data
        """)
    tlsaMatching = p.u8(
      "tlsa.matching_type", "Matching Type", names: dnsCertificateMatches,
      blurb: "Specifies how the certificate association is presented")
    tlsaData = p.bytes(
      "tlsa.certificate_association_data", "Certificate Association Data",
      blurb: "The data refers to the certificate in the association")
    sshAlgorithm = p.u8("sshfp.algorithm", "Algorithm", names: dnsShellAlgorithms)
    sshType = p.u8("sshfp.fingerprint.type", "Fingerprint type", names: dnsShellHashes)
    sshPrint = p.bytes("sshfp.fingerprint", "Fingerprint")
    dsTag = p.u16("ds.key_id", "Key id", .hex)
    dsAlgorithm = p.u8("ds.algorithm", "Algorithm", names: dnsAlgorithms)
    dsDigestType = p.u8("ds.digest_type", "Digest Type", names: dnsDigests)
    dsDigest = p.bytes("ds.digest", "Digest")
    certType = p.u16("cert.type", "Type", names: dnsCertificateTypes)
    certTag = p.u16("cert.key_tag", "Key Tag", .hex)
    certAlgorithm = p.u8("cert.algorithm", "Algorithm", names: dnsAlgorithms)
    certificate = p.bytes("cert.certificate", "Certificate (or CRL)")
    syncSerial = p.u32("csync.soa", "SOA")
    syncFlags = p.u16("csync.flags", "Flags", .hex)
    immediate = p.flag("csync.flags.immediate", "immediate", mask: 1, width: 2)
    minimum = p.flag("csync.flags.soaminimum", "soaminimum", mask: 2, width: 2)
    syncBitmap = p.bytes("csync.type_bitmap", "Type Bitmap")
    zoneSerial = p.u32("zonemd.serial", "Serial")
    zoneScheme = p.u8("zonemd.scheme", "Scheme", names: dnsZoneDigestSchemes)
    zoneHash = p.u8("zonemd.hash_algo", "Hash Algorithm", names: dnsZoneDigestHashes)
    zoneDigest = p.bytes("zonemd.digest", "Digest")
    pgp = p.string("openpgpkey", "OpenPGP Key")
    transactions = DNSTransactionRecords(&p)
  }

  /// - Returns: whether the type is one of these.
  func add(
    _ d: inout Dissection, _ m: DNSMessage, _ r: DNSRecord, typeField: Field<UInt16>
  ) throws(Malformed) -> Bool {
    switch r.type {
    case 24, 46: try addSignature(&d, m, r)
    case 25: try dnskey.addOld(&d, r)
    case 48, 60: try dnskey.add(&d, r)
    case 30: try addOldNext(&d, m, r, typeField)
    case 47:
      try addNext(&d, m, r, nextName)
      try addTypes(&d, r, typeField)
    case 50: try addHashedNext(&d, r, typeField)
    case 51:
      r.nameOwner(&d, m)
      try addHashing(&d, hasFlags: false)
    case 37:
      try d.add(certType)
      try d.add(certTag)
      try d.add(certAlgorithm)
      try addRest(&d, r, certificate)
    case 43, 59, 32769:
      try d.add(dsTag)
      try d.add(dsAlgorithm)
      try d.add(dsDigestType)
      try d.add(dsDigest, length: r.end - d.offset)
    case 44:
      try d.add(sshAlgorithm)
      try d.add(sshType)
      try addRest(&d, r, sshPrint)
    case 52:
      r.nameOwner(&d, m)
      try d.add(tlsaUsage)
      try d.add(tlsaSelector)
      try d.add(tlsaMatching)
      try d.add(tlsaData, length: r.end - d.offset)
    case 61: try d.add(pgp, length: r.size)
    case 62: try addSync(&d, r, typeField)
    case 63:
      try d.add(zoneSerial)
      try d.add(zoneScheme)
      try d.add(zoneHash)
      try d.add(zoneDigest, length: r.end - d.offset)
    case 249: try transactions.addKey(&d, m)
    case 250: try transactions.addSignature(&d, m)
    default: return false
    }
    return true
  }

  /// What is left of the data, if there is any.
  private func addRest(
    _ d: inout Dissection, _ r: DNSRecord, _ field: Field<Bytes>
  ) throws(Malformed) {
    if r.end > d.offset { try d.add(field, length: r.end - d.offset) }
  }

  private func addSignature(
    _ d: inout Dissection, _ m: DNSMessage, _ r: DNSRecord
  ) throws(Malformed) {
    let kind = try d.add(covered)
    d.label(value: "\(dnsTypeText(kind))")
    try d.add(sigAlgorithm)
    try d.add(sigLabels)
    let seconds = try d.add(originalTTL)
    d.append(" (\(durationText(seconds: UInt64(seconds))))")
    try addDNSTime(&d, expiration)
    try addDNSTime(&d, inception)
    try d.add(sigTag)
    try addDNSName(&d, m, signer)
    try addRest(&d, r, signature)
  }

  private func addNext(
    _ d: inout Dissection, _ m: DNSMessage, _ r: DNSRecord, _ field: Field<Text>
  ) throws(Malformed) {
    let name = try addDNSName(&d, m, field)
    guard d.wantsLabels || d.wantsColumns else { return }
    let text = name.text(d, m)
    r.append(&d, ", next domain name \(text)")
    d.info(append: " \(text)")
  }

  /// RFC 2535 section 5.2: one bit for each type, from 0 on.
  private func addOldNext(
    _ d: inout Dissection, _ m: DNSMessage, _ r: DNSRecord, _ field: Field<UInt16>
  ) throws(Malformed) {
    try addNext(&d, m, r, oldNextName)
    var first: UInt16 = 0
    while d.offset < r.end {
      try addBits(&d, first, field)
      first &+= 8
    }
  }

  /// RFC 4034 section 4.1.2: windows of 256 types.
  private func addTypes(
    _ d: inout Dissection, _ r: DNSRecord, _ field: Field<UInt16>
  ) throws(Malformed) {
    while d.offset < r.end {
      let window = UInt16(try d.peek(UInt8.self))
      let count = UInt16(try d.peek(UInt8.self, ahead: 1))
      try d.skip(2)
      for i in 0..<count { try addBits(&d, window << 8 &+ i &* 8, field) }
    }
  }

  private func addBits(
    _ d: inout Dissection, _ first: UInt16, _ field: Field<UInt16>
  ) throws(Malformed) {
    try d.step()
    let bits = try d.peek(UInt8.self)
    for i in 0..<8 where bits & 0x80 >> UInt8(i) != 0 {
      let kind = first &+ UInt16(i)
      d.put(field, kind, at: d.next(1))
      if d.wantsLabels {
        let isKnown = dnsTypeNames.name(of: UInt64(kind)) != nil
        let name = isKnown ? dnsTypeName(kind) : " "
        d.label("RR type in bit map: \(name) \(dnsTypeMeaning(kind))")
      }
    }
    try d.skip(1)
  }

  private func addHashing(_ d: inout Dissection, hasFlags: Bool) throws(Malformed) {
    try d.add(nsecAlgorithm)
    if hasFlags { try d.add(nsecFlags, bits: optOut) } else { try d.add(nsecFlags) }
    try d.add(iterations)
    let count = Int(try d.add(saltLength))
    try d.add(salt, length: count)
  }

  private func addHashedNext(
    _ d: inout Dissection, _ r: DNSRecord, _ field: Field<UInt16>
  ) throws(Malformed) {
    try addHashing(&d, hasFlags: true)
    let count = Int(try d.add(hashLength))
    let place = d.next(count)
    try d.skip(count)
    if count > 0, d.wants(hash) {
      let text = dnsBase32(d.bytes(place))
      d.put(hash, "\(text)", at: place)
    }
    try addTypes(&d, r, field)
  }

  /// RFC 7477 section 2.1.1.
  private func addSync(
    _ d: inout Dissection, _ r: DNSRecord, _ field: Field<UInt16>
  ) throws(Malformed) {
    try d.add(syncSerial)
    try d.add(syncFlags, bits: immediate, minimum)
    let place = try d.add(syncBitmap, length: max(0, r.end - d.offset))
    try d.seek(place.offset)
    try addTypes(&d, r, field)
  }
}

/// RFC 4648 section 7, in small letters.
func dnsBase32(_ bytes: [UInt8]) -> String {
  let letters = Array("0123456789abcdefghijklmnopqrstuv".utf8)
  var out: [UInt8] = []
  var (word, count): (UInt32, UInt32) = (0, 0)
  for byte in bytes {
    word = word << 8 | UInt32(byte)
    count += 8
    while count >= 5 {
      count -= 5
      out.append(letters[Int(word >> count & 31)])
    }
    word &= (1 << count) - 1
  }
  if count > 0 { out.append(letters[Int(word << (5 - count) & 31)]) }
  return String(decoding: out, as: UTF8.self)
}
