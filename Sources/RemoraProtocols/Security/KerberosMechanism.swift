public import RemoraCore

/// Tokens of the Kerberos mechanism (RFC 1964 section 1, RFC 4121 section 4): a message of
/// Kerberos, or the protection of other bytes.
///
///     | 60 length, identifier | token | message ...
///     | token 04 04 | flags | ff ff ff ff ff | sequence, 8 bytes | checksum ...
///     | token 05 04 | flags | ff | extra count | rotation | sequence | checksum ...
public let kerberosMechanism = Protocol("spnego-krb5", "SPNEGO-KRB5", short: "SPNEGO-KRB5") { p in
  let layer = KerberosMechanism(&p)
  p.showsNoItem()
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct KerberosMechanism: Sendable {
  let blob, sequence, checksum, confounder, filler: Field<Bytes>
  let oid: Field<Text>
  let token, signing, sealing, extraCount, rotation: Field<UInt16>
  let flags: Field<UInt8>
  let sentByAcceptor, isSealed, hasSubkey: Field<Bool>
  let number: Field<UInt64>
  let kerberos: ProtocolHandle
  /// The message in hand is a token's: the summary line stays the carrier's.
  let isToken: State<Bool>

  init(_ p: inout Builder) {
    func bytes(_ name: String, _ label: String, _ blurb: String = "") -> Field<Bytes> {
      p.bytes("/spnego.\(name)", label, blurb: blurb)
    }
    blob = bytes("krb5.blob", "krb5_blob")
    oid = p.string("/spnego.krb5_oid", "KRB5 OID")
    token = p.u16(
      "/spnego.krb5.tok_id", "krb5_tok_id", .hex,
      names: [
        1: "KRB5_AP_REQ", 2: "KRB5_AP_REP", 3: "KRB5_ERROR", 0x101: "KRB5_GSS_GetMIC",
        0x102: "KRB5_GSS_Wrap", 0x201: "KRB5_GSS_Delete_sec_context", 4: "KERB_TGT_REQUEST",
        0x104: "KERB_TGT_REPLY", 0x105: "KRB_TOKEN_IAKERB_PROXY",
        0x404: "KRB_TOKEN_CFX_GetMic", 0x405: "KRB_TOKEN_CFX_WRAP",
      ], blurb: "KRB5 Token Id")
    signing = p.u16(
      "/spnego.krb5.sgn_alg", "krb5_sgn_alg", .hex,
      names: [0: "DES MAC MD5", 1: "MD2.5", 2: "DES MAC", 0x11: "HMAC"],
      blurb: "KRB5 Signing Algorithm")
    sealing = p.u16(
      "/spnego.krb5.seal_alg", "krb5_seal_alg", .hex,
      names: [0: "DES CBC", 0x10: "RC4", 0xffff: "None"], blurb: "KRB5 Sealing Algorithm")
    sequence = bytes("krb5.snd_seq", "krb5_snd_seq", "KRB5 Encrypted Sequence Number")
    checksum = bytes("krb5.sgn_cksum", "krb5_sgn_cksum", "KRB5 Data Checksum")
    confounder = bytes("krb5.confounder", "krb5_confounder", "KRB5 Confounder")
    filler = bytes("krb5.filler", "krb5_filler", "KRB5 Filler")
    flags = p.u8("/spnego.krb5.cfx_flags", "krb5_cfx_flags", .hex, blurb: "KRB5 CFX Flags")
    func flag(_ name: String, _ label: String, _ mask: UInt64) -> Field<Bool> {
      p.flag("/spnego.krb5.\(name)", label, mask: mask, set: "Set", unset: "Not set")
    }
    sentByAcceptor = flag("send_by_acceptor", "SendByAcceptor", 1)
    isSealed = flag("sealed", "Sealed", 2)
    hasSubkey = flag("acceptor_subkey", "AcceptorSubkey", 4)
    extraCount = p.u16("/spnego.krb5.cfx_ec", "krb5_cfx_ec", blurb: "KRB5 CFX Extra Count")
    rotation = p.u16(
      "/spnego.krb5.cfx_rrc", "krb5_cfx_rrc", blurb: "KRB5 CFX Right Rotation Count")
    number = p.u64("/spnego.krb5.cfx_seq", "krb5_cfx_seq", blurb: "KRB5 Sequence Number")
    kerberos = p.uses("kerberos")
    isToken = Self.sharedMark(&p)
  }

  static func sharedMark(_ p: inout Builder) -> State<Bool> {
    p.shared("kerberos.token", owner: "kerberos") { p in p.state { false } }
  }

  /// Whether the bytes at the cursor are such a token.
  static func fits(_ d: borrowing Dissection) -> Bool {
    guard let head = d.number(at: d.offset, UInt64.self) else { return false }
    switch head >> 48 {
    case 0x0404: return head & 0xff_ffff_ffff == 0xff_ffff_ffff
    case 0x0504: return head >> 32 & 0xff == 0xff
    case 0x0101: return head & 0xffff_ffff == 0xffff_ffff
    case 0x0201: return head & 0xffff == 0xffff
    default: break
    }
    guard let outer = try? d.berHead(), outer.kind == .application, outer.isConstructed else {
      return false
    }
    if [14, 15, 30].contains(outer.tag) { return true }
    guard outer.tag == 0, let inner = try? d.berHead(ahead: outer.header),
      inner.isUniversal(BerTag.objectIdentifier)
    else { return false }
    let place = Region(d.offset + outer.header + inner.header, inner.length)
    return isMechanism(berDotted(d.bytes(place)))
  }

  static func isMechanism(_ dotted: String) -> Bool {
    dotted == "1.2.840.113554.1.2.2" || dotted == "1.2.840.48018.1.2.2"
      || dotted == "1.2.840.113554.1.2.2.3"
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    let sub = d.open(d.put(blob, at: d.next(d.remaining)))
    let first: UInt8 = try d.peek(UInt8.self)
    if first == 0x60 {
      try d.skip(try d.berHead().header)
      try d.berInside { d, _ throws(Malformed) in
        let place = d.next(d.remaining)
        let dotted = berDotted(d.bytes(place))
        d.put(oid, "\(dotted)", at: place)
        if let title = mechanismNames[dotted] { d.append(" (\(title))") }
        try d.skip(d.remaining)
      }
      try addToken(&d)
    } else if first & 0xe0 == 0x60 {
      try addMessage(&d)
    } else {
      try addToken(&d)
    }
    d.close(sub)
  }

  private func addMessage(_ d: inout Dissection) throws(Malformed) {
    d[isToken] = true
    defer { d[isToken] = false }
    try d.call(kerberos, [.nested, .unlisted, .guarded])
  }

  private func addToken(_ d: inout Dissection) throws(Malformed) {
    switch try d.add(token, order: .little) {
    case 1, 2, 3: try addMessage(&d)
    case 0x101:
      try d.add(signing, order: .little)
      try d.skip(4)
      try d.add(sequence, length: 8)
      try d.add(checksum, length: 8)
    case 0x102:
      try d.add(signing, order: .little)
      try d.add(sealing, order: .little)
      try d.skip(2)
      try d.add(sequence, length: 8)
      try d.add(checksum, length: 8)
      if d.remaining >= 8 { try d.add(confounder, length: 8) }
    case 0x404:
      try addFlags(&d)
      try d.add(filler, length: 5)
      try d.add(number)
      if d.remaining > 0 { try d.add(checksum, length: d.remaining) }
    case 0x405:
      try addFlags(&d)
      try d.add(filler, length: 1)
      try d.add(extraCount)
      try d.add(rotation)
      try d.add(number)
      if d.remaining > 0 { try d.add(checksum, length: d.remaining) }
    default: break
    }
    try d.skip(d.remaining)
  }

  private func addFlags(_ d: inout Dissection) throws(Malformed) {
    let value = try d.add(flags, bits: hasSubkey, isSealed, sentByAcceptor)
    var said = ""
    if value & 4 != 0 { said += ", AcceptorSubkey" }
    if value & 2 != 0 { said += ", Sealed" }
    if value & 1 != 0 { said += ", SendByAcceptor" }
    let words = said
    d.append("\(words)")
  }
}
