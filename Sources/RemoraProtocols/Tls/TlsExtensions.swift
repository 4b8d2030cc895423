import RemoraCore

/// Which message an extension stands in: some have another form in each.
enum TLSMessage: UInt8 {
  case helloRequest = 0
  case clientHello = 1
  case serverHello = 2
  case helloVerify = 3
  case sessionTicket = 4
  case endOfEarlyData = 5
  case helloRetry = 6
  case encryptedExtensions = 8
  case certificate = 11
  case serverKeyExchange = 12
  case certificateRequest = 13
  case serverHelloDone = 14
  case certificateVerify = 15
  case clientKeyExchange = 16
  case finished = 20
  case certificateURL = 21
  case certificateStatus = 22
  case supplementalData = 23
  case keyUpdate = 24
  case compressedCertificate = 25
  case nextProtocol = 67
}

/// Extensions of hello messages and certificates (RFC 8446 section 4.2, RFC 6066 and others).
struct TLSExtensions {
  let fields: TLSExtensionFields
  let faults: TLSFaults
  let parameters: TLSParameters
  let encryptedHello: TLSEncryptedHello
  let names: ValueNames
  let useSRTP: DTLSUseSRTP?

  /// Those of TLS over streams, which certificates also use.
  static func stream(_ p: inout Builder) -> TLSExtensions {
    p.shared("tls.extensions", owner: "tls") { p in
      let faults = TLSFaults(&p)
      return TLSExtensions(&p, faults, isDTLS: false)
    }
  }

  init(_ p: inout Builder, _ faults: TLSFaults, isDTLS: Bool) {
    fields = TLSExtensionFields(&p)
    self.faults = faults
    parameters = TLSParameters(&p)
    encryptedHello = TLSEncryptedHello(&p)
    names = TLSNames.tlsHandshakeExtensionType
    useSRTP = isDTLS ? DTLSUseSRTP(&p) : nil
  }

  /// All extensions to the end of the bytes in hand, or as many as their length says.
  func addAll(
    _ d: inout Dissection, in message: TLSMessage, _ hello: inout TLSHello,
    _ layer: TLSHandshakeLayer
  ) throws(Malformed) {
    guard d.remaining >= 2 else { return }
    let size = try faults.vector(&d, fields.length, 2, 0...65535)
    var caught = hello
    try d.inside(size) { d throws(Malformed) in
      while d.remaining >= 4 { try add(&d, in: message, &caught, layer) }
      faults.addTrailing(&d)
    }
    hello = caught
  }

  private func add(
    _ d: inout Dissection, in message: TLSMessage, _ hello: inout TLSHello,
    _ layer: TLSHandshakeLayer
  ) throws(Malformed) {
    try d.step()
    let type = try d.peek(UInt16.self)
    var count = Int(try d.peek(UInt16.self, ahead: 2))
    let announced = count
    hello.extensions.append(type)
    let item = d.put(fields.theExtension, at: d.next(4 + min(count, d.remaining - 4)))
    if d.wantsLabels {
      let name = names.name(of: UInt64(type)) ?? "Unknown type \(type)"
      d.label("Extension: \(name) (len=\(announced))")
    }
    let sub = d.open(item)
    try d.add(fields.type)
    count = try faults.vector(&d, fields.len, 2, 0...65535)
    var caught = hello
    try d.inside(count) { d throws(Malformed) in
      try addBody(&d, type, in: message, &caught, layer, item)
      faults.addTrailing(&d)
    }
    hello = caught
    d.close(sub)
  }

  private func addBody(
    _ d: inout Dissection, _ type: UInt16, in message: TLSMessage, _ hello: inout TLSHello,
    _ layer: TLSHandshakeLayer, _ item: Item
  ) throws(Malformed) {
    switch type {
    case 0: try addServerName(&d, &hello, item)
    case 1: try d.add(fields.maxFragmentLength)
    case 3 where message == .clientHello: try addTrustedAuthorities(&d, layer)
    case 5: try addStatusRequest(&d, message, layer)
    case 17 where message == .clientHello: try addStatusRequests(&d)
    case 10: try addGroups(&d, &hello)
    case 11: try addPointFormats(&d, &hello)
    case 12:
      let count = try faults.vector(&d, fields.srpLen, 1, 1...255)
      try d.add(fields.srpUsername, length: count)
    case 13: try addSignatures(&d, &hello.signatures)
    case 50:
      var ignored: [UInt16] = []
      try addSignatures(&d, &ignored)
    case 14: try useSRTP?.add(&d, faults, isOffer: message == .clientHello)
    case 15: try d.add(fields.heartbeatMode)
    case 16: try addALPN(&d, &hello)
    case 18: if message != .clientHello, d.remaining > 0 { try addTimestamps(&d) }
    case 19, 20: try addCertificateTypes(&d, message)
    case 21: try d.add(fields.paddingData, length: d.remaining)
    case 22, 23, 49, 58: break
    case 24: try addTokenBinding(&d)
    case 27: try addCompression(&d)
    case 28: try d.add(fields.recordSizeLimit)
    case 34: try addDelegatedCredentials(&d, message, &hello)
    case 35: try d.add(fields.sessionTicket, length: d.remaining)
    case 40, 51: try addKeyShare(&d, message, &hello, item)
    case 41: try addPreSharedKey(&d, message)
    case 42: if message == .sessionTicket { try d.add(fields.earlyDataMaxEarlyDataSize) }
    case 43: try addVersions(&d, message, &hello, item)
    case 44:
      let count = try faults.vector(&d, fields.cookieLen, 2, 1...65535)
      try d.add(fields.cookie, length: count)
    case 45: try addKeyModes(&d)
    case 47: try layer.addDistinguishedNames(&d)
    case 48: try addOIDFilters(&d)
    case 53, 54:
      let count = try faults.vector(&d, fields.connectionIdLength, 1, 0...255)
      hello.connectionIDLength = count
      if count > 0 { try d.add(fields.connectionId, length: count) }
    case 57, 0xffa5: try parameters.add(&d, faults)
    case 13_172: try addNextProtocols(&d, message)
    case 17_513, 17_613: try addApplicationSettings(&d, message)
    case 0xfe0d: try encryptedHello.add(&d, message, faults)
    case 0xffce: try addEncryptedName(&d, message)
    case 0xff01: try addRenegotiation(&d)
    default: try d.add(fields.data, length: d.remaining)
    }
  }

  /// RFC 6066 section 3.
  private func addServerName(
    _ d: inout Dissection, _ hello: inout TLSHello, _ item: Item
  ) throws(Malformed) {
    guard d.remaining > 0 else { return }
    let sub = d.open(d.text("Server Name Indication extension", at: d.next(d.remaining)))
    let size = try faults.vector(&d, fields.serverNameListLen, 2, 1...65535)
    let end = d.offset + size
    while d.offset < end, d.remaining > 0 {
      let type = try d.add(fields.serverNameType)
      let count = try faults.vector(&d, fields.serverNameLen, 2, 1...65535)
      let place = try d.add(fields.serverName, length: count)
      if type == 0 {
        let name = dnsEscaped(d.bytes(place))
        if hello.serverName == nil { hello.serverName = name }
        d.append(to: item, " name=\(name)")
      }
    }
    d.close(sub)
  }

  /// RFC 6066 section 6.
  private func addTrustedAuthorities(
    _ d: inout Dissection, _ layer: TLSHandshakeLayer
  ) throws(Malformed) {
    let size = try faults.vector(&d, fields.trustedCaKeysLength, 2, 0...65535)
    guard size > 0 else { return }
    let sub = d.open(d.put(fields.trustedCaKeys, at: d.next(size)))
    d.label("Trusted CA keys (\(bytes: size))")
    let end = d.offset + size
    while d.offset < end, d.remaining > 0 {
      let type = try d.peek(UInt8.self)
      let count = type == 1 || type == 3 ? 21 : 1
      let key = d.open(d.put(fields.trustedCaKey, at: d.next(count)))
      try d.add(fields.trustedCaKeyType)
      switch type {
      case 1, 3: try d.add(fields.trustedCaKeyHash, length: 20)
      case 2:
        let length = try faults.vector(&d, fields.trustedCaKeyDnameLen, 2, 0...65535)
        d.put(fields.trustedCaKeyDname, at: d.next(length))
        try d.skip(length)
      default: break
      }
      d.close(key, fitting: true)
    }
    d.close(sub)
  }

  /// RFC 6066 section 8, RFC 8446 section 4.4.2.1.
  private func addStatusRequest(
    _ d: inout Dissection, _ message: TLSMessage, _ layer: TLSHandshakeLayer
  ) throws(Malformed) {
    guard d.remaining > 0 else { return }
    if message == .certificate { return try layer.addStatus(&d) }
    let type = try d.add(fields.statusRequestType)
    if type == 1 { try addResponders(&d) }
  }

  private func addResponders(_ d: inout Dissection) throws(Malformed) {
    let responders = Int(try d.add(fields.statusRequestResponderIdsLen))
    if responders > 0 {
      d.expert(faults.undecodedStatus)
      try d.skip(responders)
    }
    let extensions = Int(try d.add(fields.statusRequestExtsLen))
    if extensions > 0 {
      d.expert(faults.undecodedStatus)
      try d.skip(extensions)
    }
  }

  /// RFC 6961 section 2.2.
  private func addStatusRequests(_ d: inout Dissection) throws(Malformed) {
    let size = try faults.vector(&d, fields.statusRequestListLen, 2, 1...65535)
    let end = d.offset + size
    while d.offset < end, d.remaining > 0 {
      let type = try d.add(fields.statusRequestType)
      let count = try faults.vector(&d, fields.statusRequestLen, 2, 0...65535)
      try d.inside(count) { d throws(Malformed) in
        if type == 1 || type == 2 { try addResponders(&d) }
      }
    }
  }

  /// RFC 8422 section 5.1.1, RFC 7919.
  private func addGroups(_ d: inout Dissection, _ hello: inout TLSHello) throws(Malformed) {
    let size = try faults.vector(&d, fields.supportedGroupsLength, 2, 2...65535)
    let count = size / 2
    let sub = d.open(d.put(fields.supportedGroups, at: d.next(size)))
    d.label("Supported Groups (\(count) group\(count == 1 ? "" : "s"))")
    for _ in 0..<count { hello.groups.append(try d.add(fields.supportedGroup)) }
    if size % 2 == 1 { try d.skip(1) }
    d.close(sub)
  }

  /// RFC 8422 section 5.1.2.
  private func addPointFormats(
    _ d: inout Dissection, _ hello: inout TLSHello
  ) throws(Malformed) {
    let size = try faults.vector(&d, fields.ecPointFormatsLength, 1, 1...255)
    let sub = d.open(d.put(fields.ecPointFormats, at: d.next(size)))
    d.label("Elliptic curves point formats (\(size))")
    for _ in 0..<size { hello.pointFormats.append(try d.add(fields.ecPointFormat)) }
    d.close(sub)
  }

  /// RFC 8446 section 4.2.3, RFC 5246 section 7.4.1.4.1.
  func addSignatures(
    _ d: inout Dissection, _ signatures: inout [UInt16]
  ) throws(Malformed) {
    let size = try faults.vector(&d, fields.sigHashAlgLen, 2, 2...65534)
    let count = size / 2
    let sub = d.open(d.put(fields.sigHashAlgs, at: d.next(size)))
    d.label("Signature Hash Algorithms (\(count) algorithm\(count == 1 ? "" : "s"))")
    for _ in 0..<count { signatures.append(try addSignature(&d)) }
    if size % 2 == 1 { try d.skip(1) }
    d.close(sub)
  }

  @discardableResult
  func addSignature(_ d: inout Dissection) throws(Malformed) -> UInt16 {
    try d.step()
    let value = try d.add(fields.sigHashAlg)
    if d.wantsLabels, TLSNames.tlsHandshakeSigHashAlg.name(of: UInt64(value)) == nil {
      let hash = TLSNames.tlsHandshakeSigHashHash.name(of: UInt64(value >> 8)) ?? "Unknown"
      let kind = TLSNames.tlsHandshakeSigHashSig.name(of: UInt64(value & 0xff)) ?? "Unknown"
      d.label(value: "\(hash) \(kind) (0x\(value, hex: 4))")
    }
    let sub = d.open()
    d.put(fields.sigHashHash, UInt8(truncatingIfNeeded: value >> 8), at: Region(d.offset - 2, 1))
    d.put(fields.sigHashSig, UInt8(truncatingIfNeeded: value), at: d.just(1))
    d.close(sub)
    return value
  }

  /// RFC 7301.
  private func addALPN(_ d: inout Dissection, _ hello: inout TLSHello) throws(Malformed) {
    let size = try faults.vector(&d, fields.alpnLen, 2, 2...65535)
    let sub = d.open(d.put(fields.alpnList, at: d.next(size)))
    d.label("ALPN Protocol")
    let end = d.offset + size
    while d.offset < end, d.remaining > 0 {
      let count = try faults.vector(&d, fields.alpnStrLen, 1, 1...255)
      let place = try d.add(fields.alpnStr, length: count)
      if hello.alpn == nil { hello.alpn = d.bytes(place) }
    }
    d.close(sub)
  }

  /// Signed certificate timestamps (RFC 6962 section 3.3).
  func addTimestamps(_ d: inout Dissection) throws(Malformed) {
    let size = try faults.vector(&d, fields.sctSctsLength, 2, 1...65535)
    let end = d.offset + size
    while d.offset < end, d.remaining > 2 {
      let count = Int(try d.peek(UInt16.self))
      let item = d.text(
        "Signed Certificate Timestamp (Unknown Log)", at: d.next(min(2 + count, d.remaining)))
      let sub = d.open(item)
      let length = try faults.vector(&d, fields.sctSctLength, 2, 1...65535)
      try d.inside(length) { d throws(Malformed) in try addTimestamp(&d) }
      d.close(sub)
    }
  }

  private func addTimestamp(_ d: inout Dissection) throws(Malformed) {
    let version = try d.add(fields.sctSctVersion)
    guard version == 0 else { return try d.skip(d.remaining) }
    try d.add(fields.sctSctLogid, length: 32)
    let milliseconds = try d.peek(UInt64.self)
    let place = d.next(8)
    try d.skip(8)
    d.put(
      fields.sctSctTimestamp,
      AbsoluteTime(
        seconds: Int64(truncatingIfNeeded: milliseconds / 1000),
        nanoseconds: Int32(truncatingIfNeeded: milliseconds % 1000 * 1_000_000)), at: place)
    let count = try faults.vector(&d, fields.sctSctExtensionsLength, 2, 0...65535)
    if count > 0 {
      d.put(fields.sctSctExtensions, at: d.next(count))
      try d.skip(count)
    }
    try addSignature(&d)
    let length = try faults.vector(&d, fields.sctSctSignatureLength, 2, 0...65535)
    try d.add(fields.sctSctSignature, length: length)
  }

  /// RFC 7250 section 3.
  private func addCertificateTypes(
    _ d: inout Dissection, _ message: TLSMessage
  ) throws(Malformed) {
    guard message == .clientHello else {
      try d.add(fields.certTypeType)
      return
    }
    let size = try faults.vector(&d, fields.certTypeTypesLen, 1, 1...255)
    let sub = d.open(d.put(fields.certTypeTypes, at: d.next(size)))
    d.label("Certificate Type List (\(size) type\(size == 1 ? "" : "s"))")
    for _ in 0..<size { try d.add(fields.certTypeType) }
    d.close(sub)
  }

  /// RFC 8472 section 2.
  private func addTokenBinding(_ d: inout Dissection) throws(Malformed) {
    try d.add(fields.tokenBindingVersionMajor)
    try d.add(fields.tokenBindingVersionMinor)
    let size = try faults.vector(&d, fields.tokenBindingKeyParametersLength, 1, 1...255)
    let sub = d.open(d.put(fields.tokenBindingKeyParameters, at: d.next(size)))
    d.label("Key parameters identifiers (\(size) identifier\(size == 1 ? "" : "s"))")
    for _ in 0..<size { try d.add(fields.tokenBindingKeyParameter) }
    d.close(sub)
  }

  /// RFC 8879 section 3.
  private func addCompression(_ d: inout Dissection) throws(Malformed) {
    let size = try faults.vector(&d, fields.compressCertificateAlgorithmsLength, 1, 2...254)
    for _ in 0..<size / 2 { try d.add(fields.compressCertificateAlgorithm) }
  }

  /// RFC 9345 section 4.1.
  private func addDelegatedCredentials(
    _ d: inout Dissection, _ message: TLSMessage, _ hello: inout TLSHello
  ) throws(Malformed) {
    guard message == .certificate else {
      var ignored: [UInt16] = []
      return try addSignatures(&d, &ignored)
    }
    try d.add(fields.credValidTime)
    try addSignature(&d)
    let key = try faults.vector(&d, fields.credPubkeyLen, 3, 1...0xff_ffff)
    try d.add(fields.credPubkey, length: key)
    try addSignature(&d)
    let count = try faults.vector(&d, fields.credSignatureLen, 2, 1...65535)
    try d.add(fields.credSignature, length: count)
  }
}
