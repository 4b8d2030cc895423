import RemoraCore

/// Certificates and what asks for them (RFC 8446 section 4.4, RFC 5246 section 7.4.2 and 7.4.4).
extension TLSHandshakeLayer {
  func addCertificates(_ d: inout Dissection, _ session: TLSSession) throws(Malformed) {
    if session.isVersion13 {
      let context = try faults.vector(&d, fields.certificateRequestContextLength, 1, 0...255)
      if context > 0 { try d.add(fields.certificateRequestContext, length: context) }
    }
    let size = try faults.vector(&d, fields.certificatesLength, 3, 0...0xff_ffff)
    guard size > 0 else { return }
    let sub = d.open(d.put(fields.certificates, at: d.next(size)))
    d.label("Certificates (\(bytes: size))")
    try d.inside(size) { d throws(Malformed) in
      while d.remaining > 0 {
        try d.step()
        let count = try faults.vector(&d, fields.certificateLength, 3, 1...0xff_ffff)
        try addCertificate(&d, count)
        if session.isVersion13 {
          var hello = TLSHello()
          try extensions.addAll(&d, in: .certificate, &hello, self)
        }
      }
    }
    d.close(sub)
  }

  private func addCertificate(_ d: inout Dissection, _ count: Int) throws(Malformed) {
    let place = d.next(count)
    d.put(fields.certificate, at: place)
    let item = d.last
    let sub = d.open(item)
    try d.inside(count) { d throws(Malformed) in
      try certificates.addCertificate(&d)
    }
    d.close(sub)
  }

  func addCertificateRequest(_ d: inout Dissection, _ session: TLSSession) throws(Malformed) {
    if session.isVersion13 {
      let context = try faults.vector(&d, fields.certificateRequestContextLength, 1, 0...255)
      if context > 0 { try d.add(fields.certificateRequestContext, length: context) }
      var hello = TLSHello()
      return try extensions.addAll(&d, in: .certificateRequest, &hello, self)
    }
    let count = try faults.vector(&d, fields.certTypesCount, 1, 1...255)
    let sub = d.open(d.put(fields.certTypes, at: d.next(count)))
    d.label("Certificate types (\(count) type\(count == 1 ? "" : "s"))")
    for _ in 0..<count { try d.add(fields.certType) }
    d.close(sub)
    if session.version == 0x0303 || session.version == 0xfefd {
      var signatures: [UInt16] = []
      try extensions.addSignatures(&d, &signatures)
    }
    try addDistinguishedNames(&d)
  }

  func addDistinguishedNames(_ d: inout Dissection) throws(Malformed) {
    let size = try faults.vector(&d, fields.dnamesLen, 2, 0...65535)
    guard size > 0 else { return }
    let sub = d.open(d.put(fields.dnames, at: d.next(size)))
    d.label("Distinguished Names (\(bytes: size))")
    try d.inside(size) { d throws(Malformed) in
      while d.remaining > 0 {
        try d.step()
        let count = try faults.vector(&d, fields.dnameLen, 2, 1...65535)
        try d.inside(count) { d throws(Malformed) in
          try certificates.addDistinguishedName(&d, fields.dname)
        }
      }
    }
    d.close(sub)
  }

  /// A certificate's status (RFC 6066 section 8, RFC 6961 section 2.2).
  func addStatus(_ d: inout Dissection) throws(Malformed) {
    let type = try d.add(extensions.fields.statusRequestType)
    switch type {
    case 1: try addResponse(&d)
    case 2:
      let size = try faults.vector(
        &d, extensions.fields.ocspResponseListLen, 3, 1...0xff_ffff)
      let end = d.offset + size
      while d.offset < end, d.remaining > 0 { try addResponse(&d) }
    default: try d.skip(d.remaining)
    }
  }

  private func addResponse(_ d: inout Dissection) throws(Malformed) {
    let count = try faults.vector(&d, extensions.fields.ocspResponseLen, 3, 1...0xff_ffff)
    guard count > 0 else { return }
    try d.inside(count) { d throws(Malformed) in try ocsp.addStapled(&d) }
  }
}

/// Keys that sides send each other in versions up to 1.2 (RFC 5246 section 7.4.3 and 7.4.7, RFC
/// 8422 section 5.4 and 5.7, RFC 4279).
extension TLSHandshakeLayer {
  private enum KeyExchange {
    case unknown, rsa, dhe, dhAnonymous, dhFixed, ecdhe, ecdhAnonymous, ecdhFixed, psk, dhePSK
    case rsaPSK, ecdhePSK, ecjpake, gost, none
  }

  /// By the words of the cipher suite's name.
  private func keyExchange(_ cipher: UInt16) -> KeyExchange {
    guard let name = TLSNames.tlsHandshakeCiphersuite.name(of: UInt64(cipher)) else {
      return .unknown
    }
    let words = name.split(separator: "_")
    guard words.count > 2 else { return .unknown }
    func has(_ prefix: String) -> Bool { name.hasPrefix("TLS_\(prefix)_") }
    if has("ECDHE_PSK") { return .ecdhePSK }
    if has("DHE_PSK") { return .dhePSK }
    if has("RSA_PSK") { return .rsaPSK }
    if has("PSK_DHE") { return .dhePSK }
    if has("PSK") { return .psk }
    if has("ECDHE") { return .ecdhe }
    if has("ECDH_anon") { return .ecdhAnonymous }
    if has("ECDH") { return .ecdhFixed }
    if has("DHE") { return .dhe }
    if has("DH_anon") { return .dhAnonymous }
    if has("DH") { return .dhFixed }
    if has("ECJPAKE") { return .ecjpake }
    if has("RSA") { return .rsa }
    return .unknown
  }

  private func addUndecoded(_ d: inout Dissection) throws(Malformed) {
    let item = d.text(
      "Ciphersuite not implemented, contact Wireshark developers if you want this to be supported",
      at: d.next(d.remaining))
    d.expert(faults.undecodedCipher, at: item)
    try d.skip(d.remaining)
  }

  func addServerKeyExchange(_ d: inout Dissection, _ session: TLSSession) throws(Malformed) {
    switch keyExchange(session.cipher) {
    case .ecdhe: try addCurve(&d, session, isSigned: true)
    case .ecdhAnonymous: try addCurve(&d, session, isSigned: false)
    case .dhe: try addGroup(&d, session, isSigned: true)
    case .dhAnonymous: try addGroup(&d, session, isSigned: false)
    case .rsa:
      let sub = d.open(d.text("RSA-EXPORT Server Params", at: d.next(d.remaining)))
      try addNumber(&d, fields.modulusLen, fields.modulus)
      try addNumber(&d, fields.exponentLen, fields.exponent)
      try addSignature(&d, session)
      d.close(sub)
    case .psk, .rsaPSK: try addHint(&d, isAlone: true)
    case .dhePSK:
      let sub = d.open(d.text("Diffie-Hellman Server Params", at: d.next(d.remaining)))
      try addHint(&d, isAlone: false)
      try addNumber(&d, fields.pLen, fields.p)
      try addNumber(&d, fields.gLen, fields.g)
      try addNumber(&d, fields.ysLen, fields.ys)
      d.close(sub)
    case .ecdhePSK:
      let sub = d.open(d.text("EC Diffie-Hellman Server Params", at: d.next(d.remaining)))
      try addHint(&d, isAlone: false)
      try addPoint(&d)
      d.close(sub)
    case .ecdhFixed, .dhFixed:
      let item = d.text(
        "It is not legal to send the ServerKeyExchange message for this ciphersuite",
        at: d.next(d.remaining))
      d.expert(faults.illegalKeyExchange, at: item)
      try d.skip(d.remaining)
    case .ecjpake:
      let sub = d.open(d.text("EC J-PAKE Server Params", at: d.next(d.remaining)))
      try d.add(fields.serverCurveType)
      try d.add(fields.serverNamedCurve)
      try addShort(&d, fields.xsLen, fields.xs)
      try addShort(&d, fields.vsLen, fields.vs)
      try addShort(&d, fields.rsLen, fields.rs)
      d.close(sub)
    case .unknown, .gost, .none: try addUndecoded(&d)
    }
  }

  func addClientKeyExchange(_ d: inout Dissection, _ session: TLSSession) throws(Malformed) {
    switch keyExchange(session.cipher) {
    case .rsa:
      let sub = d.open(d.text("RSA Encrypted PreMaster Secret", at: d.next(d.remaining)))
      // SSL 3.0 has no length.
      if session.version == 0x0300 {
        try d.add(fields.epms, length: d.remaining)
      } else {
        try addNumber(&d, fields.epmsLen, fields.epms)
      }
      d.close(sub)
    case .ecdhe, .ecdhAnonymous, .ecdhFixed:
      let sub = d.open(d.text("EC Diffie-Hellman Client Params", at: d.next(d.remaining)))
      try addShort(&d, fields.clientPointLen, fields.clientPoint)
      d.close(sub)
    case .dhe, .dhAnonymous, .dhFixed:
      let sub = d.open(d.text("Diffie-Hellman Client Params", at: d.next(d.remaining)))
      try addNumber(&d, fields.ycLen, fields.yc)
      d.close(sub)
    case .psk:
      let sub = d.open(d.text("PSK Client Params", at: d.next(d.remaining)))
      try addNumber(&d, fields.identityLen, fields.identity)
      d.close(sub)
    case .rsaPSK:
      let sub = d.open(d.text("RSA PSK Client Params", at: d.next(d.remaining)))
      try addNumber(&d, fields.identityLen, fields.identity)
      try addNumber(&d, fields.epmsLen, fields.epms)
      d.close(sub)
    case .dhePSK:
      let sub = d.open(d.text("Diffie-Hellman Client Params", at: d.next(d.remaining)))
      try addNumber(&d, fields.identityLen, fields.identity)
      try addNumber(&d, fields.ycLen, fields.yc)
      d.close(sub)
    case .ecdhePSK:
      let sub = d.open(d.text("EC Diffie-Hellman Client Params", at: d.next(d.remaining)))
      try addNumber(&d, fields.identityLen, fields.identity)
      try addShort(&d, fields.clientPointLen, fields.clientPoint)
      d.close(sub)
    case .ecjpake:
      let sub = d.open(d.text("EC J-PAKE Client Params", at: d.next(d.remaining)))
      try addShort(&d, fields.xcLen, fields.xc)
      try addShort(&d, fields.vcLen, fields.vc)
      try addShort(&d, fields.rcLen, fields.rc)
      d.close(sub)
    case .unknown, .gost, .none: try addUndecoded(&d)
    }
  }

  private func addNumber(
    _ d: inout Dissection, _ length: Field<UInt16>, _ value: Field<Bytes>
  ) throws(Malformed) {
    let count = try faults.vector(&d, length, 2, 0...65535)
    try d.add(value, length: count)
  }

  private func addShort(
    _ d: inout Dissection, _ length: Field<UInt8>, _ value: Field<Bytes>
  ) throws(Malformed) {
    let count = try faults.vector(&d, length, 1, 0...255)
    try d.add(value, length: count)
  }

  private func addHint(_ d: inout Dissection, isAlone: Bool) throws(Malformed) {
    guard isAlone else { return try addNumber(&d, fields.hintLen, fields.hint) }
    let sub = d.open(d.text("PSK Server Params", at: d.next(d.remaining)))
    try addNumber(&d, fields.hintLen, fields.hint)
    d.close(sub)
  }

  private func addPoint(_ d: inout Dissection) throws(Malformed) {
    let type = try d.add(fields.serverCurveType)
    guard type == 3 else { return }
    try d.add(fields.serverNamedCurve)
    try addShort(&d, fields.serverPointLen, fields.serverPoint)
  }

  private func addCurve(
    _ d: inout Dissection, _ session: TLSSession, isSigned: Bool
  ) throws(Malformed) {
    let sub = d.open(d.text("EC Diffie-Hellman Server Params", at: d.next(d.remaining)))
    try addPoint(&d)
    if isSigned { try addSignature(&d, session) }
    d.close(sub)
  }

  private func addGroup(
    _ d: inout Dissection, _ session: TLSSession, isSigned: Bool
  ) throws(Malformed) {
    let sub = d.open(d.text("Diffie-Hellman Server Params", at: d.next(d.remaining)))
    try addNumber(&d, fields.pLen, fields.p)
    try addNumber(&d, fields.gLen, fields.g)
    try addNumber(&d, fields.ysLen, fields.ys)
    if isSigned { try addSignature(&d, session) }
    d.close(sub)
  }

  private func addSignature(_ d: inout Dissection, _ session: TLSSession) throws(Malformed) {
    guard d.remaining > 0 else { return }
    if session.version == 0x0303 || session.version == 0xfefd || session.isVersion13 {
      try extensions.addSignature(&d)
    }
    try addNumber(&d, fields.sigLen, fields.sig)
  }
}
