import RemoraCore

/// Who the ends are, and how they prove it (RFC 2407 section 4.6.2, RFC 7296 sections 3.5 to
/// 3.8 and 3.13).
extension IkePayloads {
  func addIdentity(
    _ d: inout Dissection, _ message: IkeMessage, upTo end: Int
  ) throws(Malformed) {
    let f = identity
    let kind = try d.add(message.isSecond ? f.idType2 : f.idType)
    if message.isSecond {
      try d.add(head.reserved, length: 3)
    } else {
      try d.add(f.idProto)
      try d.add(f.idPort)
    }
    let count = end - d.offset
    let place = d.offset
    _ = try d.peek(UInt8.self, ahead: max(0, count - 1))
    let item = d.put(f.idData, at: d.next(count))
    let sub = d.open(item)
    switch kind {
    case 1:
      let address = try d.add(f.id4)
      d.label(item, "Identification Data:\(address)")
    case 2, 3:
      try d.add(kind == 2 ? f.idFqdn : f.idUser, length: count)
      if d.wantsLabels {
        let text = String(decoding: d.bytes(Region(place, count)), as: UTF8.self)
        d.label(item, "Identification Data:\(text)")
      }
    case 4:
      let address = try d.add(f.id4)
      let mask = try d.add(f.idSubnet)
      d.label(item, "Identification Data:\(address)/\(mask)")
    case 5:
      let address = try d.add(f.id6)
      d.label(item, "Identification Data:\(address)")
    case 6:
      let address = try d.add(f.id6)
      let mask = try d.add(f.id6subnet)
      d.label(item, "Identification Data:\(address)/\(mask)")
    case 7:
      let low = try d.add(f.idStart)
      let high = try d.add(f.idEnd)
      d.label(item, "Identification Data:\(low)/\(high)")
    case 8:
      let low = try d.add(f.id6start)
      let high = try d.add(f.id6end)
      d.label(item, "Identification Data:\(low)/\(high)")
    case 9: d.put(f.idName, 0, at: d.next(count))
    case 11: try d.add(f.idKey, length: count)
    default: break
    }
    if kind == 9 || kind > 8 { d.label(item, "Identification Data:") }
    d.close(sub)
  }

  func addCertificate(
    _ d: inout Dissection, _ message: IkeMessage, upTo end: Int
  ) throws(Malformed) {
    let encoding = try d.add(
      message.isSecond ? identity.certEncoding2 : identity.certEncoding)
    let count = end - d.offset
    if message.isSecond, encoding == 12, count >= 20 {
      try d.add(identity.certHash, length: 20)
      try d.add(identity.certURL, length: end - d.offset)
      return
    }
    d.put(identity.certData, at: d.next(count))
  }

  func addOriginal(_ d: inout Dissection, upTo end: Int) throws(Malformed) {
    let kind = try d.add(identity.idType)
    try d.skip(3)
    switch kind {
    case 1: try d.add(identity.nat4)
    case 5: try d.add(identity.nat6)
    default: break
    }
  }

  func addProof(_ d: inout Dissection, upTo end: Int) throws(Malformed) {
    let method = try d.add(identity.authMethod)
    try d.add(head.reserved, length: 3)
    let place = d.offset
    try d.add(identity.authData, length: end - d.offset)
    guard method == 14 else { return }
    let sub = d.open()
    try d.seek(place)
    let count = Int(try d.add(identity.asn1Length))
    try d.add(identity.asn1Data, length: count)
    try d.add(identity.sigValue, length: end - d.offset)
    d.close(sub)
  }

  func addSelectors(
    _ d: inout Dissection, _ item: Item, upTo end: Int
  ) throws(Malformed) {
    let f = identity
    let count = try d.add(f.tsNumber)
    d.append(to: item, " # \(count)")
    try d.add(head.reserved, length: 3)
    while d.offset < end {
      try d.step()
      let place = d.offset
      let kind = try d.peek(UInt8.self)
      let size = Int(try d.peek(UInt16.self, ahead: 2))
      let sub = d.open(d.put(f.tsData, at: Region(place, size)))
      let field = f.tsType
      d.append(": \(field, kind)")
      try d.add(f.tsType)
      switch kind {
      case 7, 8:
        try d.add(f.tsProto)
        try d.add(f.tsLength)
        try d.add(f.tsStartPort)
        try d.add(f.tsEndPort)
        if kind == 7 {
          try d.add(f.tsStart4)
          try d.add(f.tsEnd4)
        } else {
          try d.add(f.tsStart6)
          try d.add(f.tsEnd6)
        }
      default: break
      }
      d.close(sub)
      guard size > 0 else { return }
      try d.seek(place + size)
    }
  }

  // MARK: Vendors, notices, deletions, configuration

  func addVendor(_ d: inout Dissection, _ item: Item, _ count: Int) throws(Malformed) {
    let place = d.offset
    let region = d.next(count)
    try d.add(notice.vendorBytes, length: count)
    let f = notice
    guard d.wants(f.vendor) || d.wants(f.msVersion) || d.wantsLabels || d.wants(f.cpProduct)
    else { return }
    var digits = ""
    for byte in d.bytes(region) { digits += Phrase.hex(UInt64(byte), 2) }
    let known = ikeVendors.first { digits.hasPrefix($0.0) }
    let name = known?.1 ?? "Unknown Vendor ID"
    d.put(f.vendor, Phrase(name), at: region)
    d.append(to: item, " : \(name)")
    switch name {
    case "MS NT5 ISAKMPOAKLEY":
      guard count >= 20 else { return }
      try d.seek(place + 16)
      try d.add(f.msVersion)
    case "CISCO-UNITY":
      guard count >= 16 else { return }
      try d.seek(place + 14)
      let major = try d.add(f.unityMajor)
      let minor = try d.add(f.unityMinor)
      d.append(to: item, " \(major).\(minor)")
    case "Fortigate (Fortinet)":
      guard count >= 16 else { return }
      try d.seek(place + 12)
      try d.add(f.fortRelease)
      try d.add(f.fortBuild)
    case let name where name.hasPrefix("CryptoPro") && count >= 40:
      try d.seek(place + 20)
      try d.add(f.cpProduct)
      try d.add(f.cpVersion)
      try d.add(f.cpTimestamp)
      try d.add(f.cpReserved)
      try d.add(f.cpFeatures)
    default: break
    }
  }

  func addNotice(
    _ d: inout Dissection, _ message: IkeMessage, _ item: Item, upTo end: Int
  ) throws(Malformed) {
    let f = notice
    if !message.isSecond { try d.add(f.notifyDoi) }
    let proto = try d.add(message.isSecond ? f.notifyProto2 : f.notifyProto)
    let size = Int(try d.add(proposal.spiSize))
    let kind: UInt16
    if message.isSecond {
      kind = try d.add(f.notifyType2)
      let field = f.notifyType2
      d.append(to: item, " - \(field, kind)")
    } else {
      kind = try d.add(f.notifyType)
    }
    if size > 0 { try d.add(proposal.spi, length: size) }
    let place = d.offset
    try d.add(f.notifyData, length: end - place)
    guard end > place else { return }
    try d.seek(place)
    if message.isSecond {
      try notices.add(&d, kind, upTo: end)
    } else {
      try notices.addFirst(&d, kind, proto, upTo: end)
    }
  }

  func addDeletion(
    _ d: inout Dissection, _ message: IkeMessage, upTo end: Int
  ) throws(Malformed) {
    if !message.isSecond { try d.add(notice.deleteDoi) }
    try d.add(message.isSecond ? notice.deleteProto2 : notice.deleteProto)
    let size = Int(try d.add(proposal.spiSize))
    try d.add(notice.spiCount)
    while size > 0, d.offset + size <= end {
      try d.step()
      try d.add(notice.deleteSpi, length: size)
    }
  }

  func addConfiguration(
    _ d: inout Dissection, _ message: IkeMessage, upTo end: Int
  ) throws(Malformed) {
    if message.isSecond {
      try d.add(notice.cfgType2)
      try d.add(head.reserved, length: 3)
      try configuration2.add(&d, upTo: end)
    } else {
      try d.add(notice.cfgType)
      try d.add(head.reserved, length: 1)
      try d.add(notice.cfgID)
      try configuration.add(&d, upTo: end)
    }
  }
}

/// What notices carry.
struct IkeNotices {
  let alive, aliveAnswer, lifetime, ticketLifetime: Field<UInt32>
  let balance: Field<IPv4Address>
  let group, cpi, hashes: Field<UInt16>
  let transformID, gatewayType, gatewayLength: Field<UInt8>
  let gateway4, original4: Field<IPv4Address>
  let gateway6, original6: Field<IPv6Address>
  let gatewayName: Field<Text>
  let gatewayData, originalData, gatewayNonce, ticket, token, methods, delta: Field<Bytes>
  let nonce, send, receive: Field<UInt32>
  let compression, exchangeLife, securityLife: IkeAttributes

  init(_ p: inout Builder, empty: Expert) {
    let data = "notify.data"
    alive = p.u32("\(data).dpd.are_you_there", "DPD ARE-YOU-THERE sequence")
    aliveAnswer = p.u32("\(data).dpd.are_you_there_ack", "DPD ARE-YOU-THERE-ACK sequence")
    lifetime = p.u32("\(data).auth_lifetime", "Authentication Lifetime")
    ticketLifetime = p.u32("\(data).ticket_opaque.lifetime", "TICKET OPAQUE Lifetime")
    balance = p.ipv4("\(data).unity.load_balance", "UNITY LOAD BALANCE")
    group = p.u16("\(data).accepted_dh_group", "Accepted KE method", names: ikeGroups)
    cpi = p.u16("\(data).ipcomp.cpi", "IPCOMP CPI")
    hashes = p.u16(
      "\(data).signature_hash_algorithms", "Supported Signature Hash Algorithm",
      names: ValueNames(ranges: [
        (0...0, "Reserved"), (1...1, "SHA1"), (2...2, "SHA2-256"), (3...3, "SHA2-384"),
        (4...4, "SHA2-512"), (5...5, "Identity"), (6...1023, "Unassigned"),
        (1024...65535, "Reserved for Private Use"),
      ]))
    transformID = p.u8(
      "\(data).ipcomp.transform_id", "IPCOMP Transform ID",
      names: [0: "RESERVED", 1: "OUI", 2: "DEFLATE", 3: "LZS", 4: "LZJH"])
    let redirect = "\(data).redirect"
    gatewayType = p.u8(
      "\(redirect).gw_ident.type", "Gateway Identity Type",
      names: [1: "IPv4 address", 2: "IPv6 address", 3: "FQDN"])
    gatewayLength = p.u8("\(redirect).gw_ident.len", "Gateway Identity Length")
    let new = "\(redirect).new_resp_gw_ident"
    gateway4 = p.ipv4("\(new).ipv4", "New Responder Gateway Identity (IPv4)")
    gateway6 = p.ipv6("\(new).ipv6", "New Responder Gateway Identity (IPv6)")
    gatewayName = p.string("\(new).fqdn", "New Responder Gateway Identity (FQDN)")
    gatewayData = p.bytes("\(new).data", "New Responder Gateway Identity (DATA)")
    let old = "\(redirect).org_resp_gw_ident"
    original4 = p.ipv4("\(old).ipv4", "Original Responder Gateway Identity (IPv4)")
    original6 = p.ipv6("\(old).ipv6", "Original Responder Gateway Identity (IPv6)")
    originalData = p.bytes("\(old).data", "Original Responder Gateway Identity (DATA)")
    gatewayNonce = p.bytes("\(redirect).nonce_data", "Redirect Nonce Data")
    ticket = p.bytes("\(data).ticket_opaque.data", "TICKET OPAQUE Data")
    token = p.bytes("\(data).qcd.token_secret_data", "Token Secret Data")
    methods = p.bytes("\(data).secure_password_methods", "Secure Password Methods")
    nonce = p.u32("\(data).ha.nonce_data", "Nonce Data", .hex)
    send = p.u32(
      "\(data).ha.expected_send_req_message_id", "EXPECTED SEND REQ MESSAGE ID", .hex)
    receive = p.u32(
      "\(data).ha.expected_recv_req_message_id", "EXPECTED RECV REQ MESSAGE ID", .hex)
    delta = p.bytes(
      "\(data).ha.incoming_ipsec_sa_delta_value", "Incoming IPsec SA delta value")
    compression = .compression(&p, empty: empty)
    exchangeLife = .security(
      &p, empty: empty, prefix: "notify.data.resp_lifetime.ike.attr", isWhole: false)
    securityLife = .security(
      &p, empty: empty, prefix: "notify.data.resp_lifetime.ipsec.attr", isWhole: false)
  }

  func addFirst(
    _ d: inout Dissection, _ kind: UInt16, _ proto: UInt8, upTo end: Int
  ) throws(Malformed) {
    switch kind {
    case 24576: try (proto == 1 ? exchangeLife : securityLife).add(&d, upTo: end)
    case 36136 where end - d.offset >= 4: try d.add(alive)
    case 36137 where end - d.offset >= 4: try d.add(aliveAnswer)
    case 40501 where end - d.offset >= 4: try d.add(balance)
    default: break
    }
  }

  func add(_ d: inout Dissection, _ kind: UInt16, upTo end: Int) throws(Malformed) {
    let count = end - d.offset
    switch kind {
    case 17: try d.add(group)
    case 16387:
      try d.add(cpi)
      try d.add(transformID)
    case 16403:
      let seconds = try d.add(lifetime)
      d.append(
        """
         seconds (\(seconds / 3600) hour(s) \(seconds % 3600 / 60) minute(s) \
        \(two: seconds % 60) second(s))
        """)
    case 16407, 16408: try addRedirect(&d, kind, upTo: end)
    case 16409:
      try d.add(ticketLifetime)
      try d.add(ticket, length: end - d.offset)
    case 16416: try compression.add(&d, upTo: end)
    case 16419: try d.add(token, length: count)
    case 16422:
      try d.add(nonce)
      try d.add(send)
      try d.add(receive)
    case 16423: try d.add(delta, length: count)
    case 16424: try d.add(methods, length: count)
    case 16431:
      for _ in 0..<count / 2 { try d.add(hashes) }
    default: break
    }
  }

  private func addRedirect(
    _ d: inout Dissection, _ kind: UInt16, upTo end: Int
  ) throws(Malformed) {
    let type = try d.add(gatewayType)
    let size = Int(try d.add(gatewayLength))
    let isNew = kind == 16407
    switch type {
    case 1: try d.add(isNew ? gateway4 : original4)
    case 2: try d.add(isNew ? gateway6 : original6)
    case 3 where isNew: try d.add(gatewayName, length: size)
    default: try d.add(isNew ? gatewayData : originalData, length: size)
    }
    if isNew, end > d.offset { try d.add(gatewayNonce, length: end - d.offset) }
  }
}

extension Phrase.StringInterpolation {
  /// A number of at least two digits.
  mutating func appendInterpolation(two value: UInt32) {
    appendLiteral(value < 10 ? "0\(value)" : "\(value)")
  }
}
