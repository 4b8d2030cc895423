import RemoraCore

/// What handshake messages consist of; the same under `tls` and `dtls`.
struct TLSHandshakeFields {
  let handshake, certUrlUrlHash, certUrlPadding: Field<Label>
  let certificates, certTypes, dnames: Field<Label>
  let dname, ciphersuites, compMethods: Field<Label>
  let type, clientPointLen, serverPointLen: Field<UInt8>
  let serverCurveType, xsLen, xcLen: Field<UInt8>
  let vsLen, vcLen, rsLen: Field<UInt8>
  let rcLen, certTypesCount, certType: Field<UInt8>
  let compMethodsLength, compMethod, sessionTicketNonceLength: Field<UInt8>
  let certificateRequestContextLength, keyUpdateRequestUpdate: Field<UInt8>
  let length, certificatesLength, certificateLength: Field<UInt32>
  let sessionTicketLifetimeHint, sessionTicketAgeAdd,
    compressCertificateUncompressedLength: Field<UInt32>
  let compressCertificateCompressedCertificateMessageLength: Field<UInt32>
  let sessionIdLength, certUrlUrlHashLen, certUrlUrlLen: Field<UInt16>
  let epmsLen, modulusLen, exponentLen: Field<UInt16>
  let sigLen, pLen, gLen: Field<UInt16>
  let ysLen, ycLen, serverNamedCurve: Field<UInt16>
  let hintLen, identityLen, dnamesLen: Field<UInt16>
  let dnameLen, version, cipherSuitesLength: Field<UInt16>
  let ciphersuite, sessionTicketLength, clientCertVrfySigLen: Field<UInt16>
  let certUrlUrl, ja3Full, ja3: Field<Text>
  let ja3sFull, ja3s, ja4: Field<Text>
  let ja4R: Field<Text>
  let certUrlSha1, epms, p: Field<Bytes>
  let g, ys, yc: Field<Bytes>
  let serverPoint, clientPoint, xs: Field<Bytes>
  let xc, vs, vc: Field<Bytes>
  let rs, rc, modulus: Field<Bytes>
  let exponent, sig, hint: Field<Bytes>
  let identity, certificate, random: Field<Bytes>
  let randomBytes, sessionId, sessionTicketNonce: Field<Bytes>
  let sessionTicket, verifyData, clientCertVrfySig: Field<Bytes>
  let certificateRequestContext, compressCertificateCompressedCertificateMessage: Field<Bytes>
  let randomTime: Field<AbsoluteTime>

  init(_ make: inout Builder) {
    handshake = make.label("handshake", "Handshake Protocol", blurb: "Handshake protocol message")
    type = make.u8(
      "handshake.type", "Handshake Type", names: TLSNames.tlsHandshakeType,
      blurb: "Type of handshake message")
    length = make.u24("handshake.length", "Length", blurb: "Length of handshake message")
    sessionIdLength = make.u16(
      "handshake.session_id_length", "Session ID Length", blurb: "Length of session ID field")
    certUrlUrlHashLen = make.u16("handshake.cert_url.url_hash_len", "URL and Hash list Length")
    certUrlUrlHash = make.label("handshake.cert_url.url_hash", "URL and Hash")
    certUrlUrlLen = make.u16("handshake.cert_url.url_len", "URL Length")
    certUrlUrl = make.string(
      "handshake.cert_url.url", "URL", blurb: "URL used to fetch the certificate(s)")
    certUrlPadding = make.label(
      "handshake.cert_url.padding", "Padding",
      blurb: "Padding that MUST be 0x01 for backwards compatibility")
    certUrlSha1 = make.bytes(
      "handshake.cert_url.sha1", "SHA1 Hash", blurb: "SHA1 Hash of the certificate")
    epmsLen = make.u16(
      "handshake.epms_len", "Encrypted PreMaster length",
      blurb: "Length of encrypted PreMaster secret")
    epms = make.bytes("handshake.epms", "Encrypted PreMaster", blurb: "Encrypted PreMaster secret")
    modulusLen = make.u16(
      "handshake.modulus_len", "Modulus Length", blurb: "Length of RSA-EXPORT modulus")
    exponentLen = make.u16(
      "handshake.exponent_len", "Exponent Length", blurb: "Length of RSA-EXPORT exponent")
    sigLen = make.u16("handshake.sig_len", "Signature Length", blurb: "Length of Signature")
    pLen = make.u16("handshake.p_len", "p Length", blurb: "Length of p")
    gLen = make.u16("handshake.g_len", "g Length", blurb: "Length of g")
    ysLen = make.u16(
      "handshake.ys_len", "Pubkey Length", blurb: "Length of server's Diffie-Hellman public key")
    ycLen = make.u16(
      "handshake.yc_len", "Pubkey Length", blurb: "Length of client's Diffie-Hellman public key")
    clientPointLen = make.u8(
      "handshake.client_point_len", "Pubkey Length",
      blurb: "Length of client's EC Diffie-Hellman public key")
    serverPointLen = make.u8(
      "handshake.server_point_len", "Pubkey Length",
      blurb: "Length of server's EC Diffie-Hellman public key")
    p = make.bytes("handshake.p", "p", blurb: "Diffie-Hellman p")
    g = make.bytes("handshake.g", "g", blurb: "Diffie-Hellman g")
    serverCurveType = make.u8(
      "handshake.server_curve_type", "Curve Type", .hex,
      names: TLSNames.tlsHandshakeServerCurveType, blurb: "Server curve_type")
    serverNamedCurve = make.u16(
      "handshake.server_named_curve", "Named Curve", .hex,
      names: TLSNames.tlsHandshakeServerNamedCurve, blurb: "Server named_curve")
    ys = make.bytes("handshake.ys", "Pubkey", blurb: "Diffie-Hellman server pubkey")
    yc = make.bytes("handshake.yc", "Pubkey", blurb: "Diffie-Hellman client pubkey")
    serverPoint = make.bytes(
      "handshake.server_point", "Pubkey", blurb: "EC Diffie-Hellman server pubkey")
    clientPoint = make.bytes(
      "handshake.client_point", "Pubkey", blurb: "EC Diffie-Hellman client pubkey")
    xsLen = make.u8(
      "handshake.xs_len", "Pubkey Length", blurb: "Length of EC J-PAKE server public key")
    xcLen = make.u8(
      "handshake.xc_len", "Pubkey Length", blurb: "Length of EC J-PAKE client public key")
    xs = make.bytes("handshake.xs", "Pubkey", blurb: "EC J-PAKE server public key")
    xc = make.bytes("handshake.xc", "Pubkey", blurb: "EC J-PAKE client public key")
    vsLen = make.u8(
      "handshake.vs_len", "Ephemeral Pubkey Length",
      blurb: "Length of EC J-PAKE server ephemeral public key")
    vcLen = make.u8(
      "handshake.vc_len", "Ephemeral Pubkey Length",
      blurb: "Length of EC J-PAKE client ephemeral public key")
    vs = make.bytes(
      "handshake.vs", "Ephemeral Pubkey", blurb: "EC J-PAKE server ephemeral public key")
    vc = make.bytes(
      "handshake.vc", "Ephemeral Pubkey", blurb: "EC J-PAKE client ephemeral public key")
    rsLen = make.u8(
      "handshake.rs_len", "Schnorr signature Length",
      blurb: "Length of EC J-PAKE server Schnorr signature")
    rcLen = make.u8(
      "handshake.rc_len", "Schnorr signature Length",
      blurb: "Length of EC J-PAKE client Schnorr signature")
    rs = make.bytes(
      "handshake.rs", "Schnorr signature", blurb: "EC J-PAKE server Schnorr signature")
    rc = make.bytes(
      "handshake.rc", "Schnorr signature", blurb: "EC J-PAKE client Schnorr signature")
    modulus = make.bytes("handshake.modulus", "Modulus", blurb: "RSA-EXPORT modulus")
    exponent = make.bytes("handshake.exponent", "Exponent", blurb: "RSA-EXPORT exponent")
    sig = make.bytes("handshake.sig", "Signature", blurb: "Diffie-Hellman server signature")
    hintLen = make.u16("handshake.hint_len", "Hint Length", blurb: "Length of PSK Hint")
    hint = make.bytes("handshake.hint", "Hint", blurb: "PSK Hint")
    identityLen = make.u16(
      "handshake.identity_len", "Identity Length", blurb: "Length of PSK Identity")
    identity = make.bytes("handshake.identity", "Identity", blurb: "PSK Identity")
    certificatesLength = make.u24(
      "handshake.certificates_length", "Certificates Length", blurb: "Length of certificates field")
    certificates = make.label(
      "handshake.certificates", "Certificates", blurb: "List of certificates")
    certificate = make.bytes("handshake.certificate", "Certificate")
    certificateLength = make.u24(
      "handshake.certificate_length", "Certificate Length", blurb: "Length of certificate")
    certTypesCount = make.u8(
      "handshake.cert_types_count", "Certificate types count", blurb: "Count of certificate types")
    certTypes = make.label(
      "handshake.cert_types", "Certificate types", blurb: "List of certificate types")
    certType = make.u8(
      "handshake.cert_type", "Certificate type", names: TLSNames.tlsHandshakeCertType)
    dnamesLen = make.u16(
      "handshake.dnames_len", "Distinguished Names Length",
      blurb: "Length of list of CAs that server trusts")
    dnames = make.label(
      "handshake.dnames", "Distinguished Names", blurb: "List of CAs that server trusts")
    dnameLen = make.u16(
      "handshake.dname_len", "Distinguished Name Length", blurb: "Length of distinguished name")
    dname = make.label(
      "handshake.dname", "Distinguished Name",
      blurb: "Distinguished name of a CA that server trusts")
    random = make.bytes("handshake.random", "Random", blurb: "Random values used for deriving keys")
    randomTime = make.time(
      "handshake.random_time", "GMT Unix Time", blurb: "Unix time field of random structure")
    randomBytes = make.bytes(
      "handshake.random_bytes", "Random Bytes", blurb: "Random values used for deriving keys")
    sessionId = make.bytes(
      "handshake.session_id", "Session ID",
      blurb: "Identifies the SSL session, allowing later resumption")
    version = make.u16(
      "handshake.version", "Version", .hex, names: TLSNames.tlsHandshakeVersion,
      blurb:
        "Maximum version supported by client [legacy_version if supported_versions ext is present]")
    cipherSuitesLength = make.u16(
      "handshake.cipher_suites_length", "Cipher Suites Length",
      blurb: "Length of cipher suites field")
    ciphersuites = make.label(
      "handshake.ciphersuites", "Cipher Suites", blurb: "List of cipher suites supported by client")
    ciphersuite = make.u16(
      "handshake.ciphersuite", "Cipher Suite", .hex, names: TLSNames.tlsHandshakeCiphersuite)
    compMethodsLength = make.u8(
      "handshake.comp_methods_length", "Compression Methods Length",
      blurb: "Length of compression methods field")
    compMethods = make.label(
      "handshake.comp_methods", "Compression Methods",
      blurb: "List of compression methods supported by client")
    compMethod = make.u8(
      "handshake.comp_method", "Compression Method", names: TLSNames.tlsHandshakeCompMethod)
    sessionTicketLifetimeHint = make.u32(
      "handshake.session_ticket_lifetime_hint", "Session Ticket Lifetime Hint",
      unit: Unit(" second", " seconds"), blurb: "New Session Ticket Lifetime Hint")
    sessionTicketAgeAdd = make.u32(
      "handshake.session_ticket_age_add", "Session Ticket Age Add",
      blurb: "Random 32-bit value to obscure age of ticket")
    sessionTicketNonceLength = make.u8(
      "handshake.session_ticket_nonce_length", "Session Ticket Nonce Length")
    sessionTicketNonce = make.bytes(
      "handshake.session_ticket_nonce", "Session Ticket Nonce", blurb: "A unique per-ticket value")
    sessionTicketLength = make.u16(
      "handshake.session_ticket_length", "Session Ticket Length", blurb: "New Session Ticket Length"
    )
    sessionTicket = make.bytes(
      "handshake.session_ticket", "Session Ticket", blurb: "New Session Ticket")
    verifyData = make.bytes(
      "handshake.verify_data", "Verify Data", blurb: "Opaque verification data")
    clientCertVrfySigLen = make.u16(
      "handshake.client_cert_vrfy.sig_len", "Signature length",
      blurb: "Length of CertificateVerify's signature")
    clientCertVrfySig = make.bytes(
      "handshake.client_cert_vrfy.sig", "Signature", blurb: "CertificateVerify's signature")
    ja3Full = make.string("handshake.ja3_full", "JA3 Fullstring")
    ja3 = make.string("handshake.ja3", "JA3")
    ja3sFull = make.string("handshake.ja3s_full", "JA3S Fullstring")
    ja3s = make.string("handshake.ja3s", "JA3S")
    ja4 = make.string("handshake.ja4", "JA4")
    ja4R = make.string("handshake.ja4_r", "JA4_r")
    certificateRequestContextLength = make.u8(
      "handshake.certificate_request_context_length", "Certificate Request Context Length")
    certificateRequestContext = make.bytes(
      "handshake.certificate_request_context", "Certificate Request Context",
      blurb: "Value from CertificateRequest or empty for server auth")
    keyUpdateRequestUpdate = make.u8(
      "handshake.key_update.request_update", "Key Update Request",
      names: TLSNames.tlsHandshakeKeyUpdateRequestUpdate,
      blurb: "Whether the receiver should also update its keys")
    compressCertificateUncompressedLength = make.u24(
      "compress_certificate.uncompressed_length", "Uncompressed Length")
    compressCertificateCompressedCertificateMessageLength = make.u24(
      "compress_certificate.compressed_certificate_message.length", "Length")
    compressCertificateCompressedCertificateMessage = make.bytes(
      "compress_certificate.compressed_certificate_message", "Compressed Certificate Message")
  }
}
