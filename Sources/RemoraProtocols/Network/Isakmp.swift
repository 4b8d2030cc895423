public import RemoraCore

/// Key exchange for IPsec: ISAKMP with IKEv1 (RFC 2408, 2409) and IKEv2 (RFC 7296).
///
///     | initiator's SPI (8) | responder's SPI (8) | next payload | version | exchange | flags
///     | message id (4) | length (4) | payload: next, reserved, length (2), body … | …
public let isakmp = Protocol(
  "isakmp", "Internet Security Association and Key Management Protocol", short: "ISAKMP"
) { p in
  p.mayDecline()
  let layer = IkeLayer(&p)
  p.over("udp.port", 500)
  p.over("tcp.port", 500)
  return { d throws(Malformed) in try layer.dissect(&d) }
}

/// What the message says of itself.
struct IkeMessage {
  var isSecond: Bool
  /// Nesting of payloads.
  var depth = 0
}

struct IkeLayer {
  let fields: IkeHeaderFields
  let payloads: IkePayloads

  init(_ p: inout Builder) {
    fields = IkeHeaderFields(&p)
    payloads = IkePayloads(&p, fields)
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    let f = fields
    d.protocolColumn("ISAKMP")
    d.info("")
    if d.reportedRemaining < 28 || (d.number(at: d.offset + 24, UInt32.self) ?? 28) < 28 {
      d.withdraw()
      return d.decline()
    }
    d.setOwnLength(d.remaining)
    let version = d.number(at: d.offset + 17, UInt8.self) ?? 0
    try d.add(f.initiator, length: 8)
    try d.add(f.responder, length: 8)
    let first = try d.add(f.next)
    let message = IkeMessage(isSecond: version >> 4 == 2)
    try d.add(f.version, bits: f.major, f.minor)
    d.label("Version: \(version >> 4).\(version & 15)")
    let isKnown = version >> 4 == 1 || version >> 4 == 2
    let kind = try d.peek(UInt8.self)
    if isKnown { try d.add(message.isSecond ? f.exchange2 : f.exchange) } else { try d.skip(1) }
    let flags = try addFlags(&d, message, isKnown)
    let id = try d.add(f.message)
    if isKnown, d.wantsColumns { addInfo(&d, message, kind, flags, id) }
    let length = Int(try d.peek(UInt32.self))
    _ = try d.peek(UInt8.self, ahead: max(3, length - 25))
    try d.add(f.length)
    d.limit(to: length - 28)
    d.setOwnLength(length)
    if d.reportedRemaining == 0 { return }
    if !message.isSecond, flags & 1 != 0 {
      let count = d.reportedRemaining
      d.put(f.encData, at: d.next(count))
      d.append(" (\(count) byte\(count == 1 ? "" : "s"))")
      return
    }
    try payloads.addChain(&d, first, message, upTo: d.offset + d.reportedRemaining)
  }

  private func addInfo(
    _ d: inout Dissection, _ message: IkeMessage, _ kind: UInt8, _ flags: UInt8, _ id: UInt32
  ) {
    let names = message.isSecond ? ike2Exchanges : ikeExchanges
    let name = names.name(of: UInt64(kind)) ?? "Unknown \(kind)"
    if message.isSecond {
      let who = flags & 8 != 0 ? "Initiator" : "Responder"
      let what = flags & 0x20 != 0 ? "Response" : "Request"
      d.info("\(name) MID=\(id, hex: 2) \(who) \(what)")
    } else {
      d.info(Phrase(name))
    }
  }

  private func addFlags(
    _ d: inout Dissection, _ message: IkeMessage, _ isKnown: Bool
  ) throws(Malformed) -> UInt8 {
    let f = fields
    let place = d.offset
    let value = try d.add(f.flags)
    guard isKnown else { return value }
    if message.isSecond {
      let who = value & 8 != 0 ? "Initiator" : "Responder"
      let higher = value & 0x10 != 0 ? "A higher version enabled" : "No higher version"
      let what = value & 0x20 != 0 ? "Response" : "Request"
      d.append(" (\(who), \(higher), \(what))")
    }
    let sub = d.open()
    try d.seek(place)
    if message.isSecond {
      try d.add(bits: f.isInitiator, f.isHigher, f.isResponse, width: 1)
    } else {
      try d.add(bits: f.encrypted, f.commit, f.authentication, width: 1)
    }
    d.close(sub)
    return value
  }
}

/// The payloads of a message, each of which says what the next one is.
struct IkePayloads {
  let head: IkeHeaderFields
  let proposal: IkeProposalFields
  let identity: IkeIdentityFields
  let notice: IkeNoticeFields
  let attributes, security, transform, configuration, configuration2: IkeAttributes
  let notices: IkeNotices
  let badLength: Expert
  let eap: ProtocolHandle

  init(_ p: inout Builder, _ head: IkeHeaderFields) {
    self.head = head
    proposal = IkeProposalFields(&p)
    identity = IkeIdentityFields(&p)
    notice = IkeNoticeFields(&p)
    let empty = p.expert(
      "attribute_value_empty", .protocolRule, .note, "Attribute value is empty")
    badLength = p.expert(
      "payloadlength.invalid", .malformed, .error, "Invalid payload length")
    attributes = .exchange(&p, empty: nil)
    security = .security(&p, empty: nil)
    transform = .transform(&p, empty: empty)
    let kinds = IkeAttributes.configurationKinds(&p)
    configuration = .configuration(&p, ikeConfigAttributes, empty: nil, kinds: kinds)
    configuration2 = .configuration(&p, ike2ConfigAttributes, empty: empty, kinds: kinds)
    notices = IkeNotices(&p, empty: empty)
    eap = p.uses("eap")
  }

  /// Reads payloads until one says that it is the last.
  func addChain(
    _ d: inout Dissection, _ first: UInt8, _ message: IkeMessage, upTo end: Int
  ) throws(Malformed) {
    var kind = first
    while kind != 0, d.offset < end {
      try d.step()
      let place = d.offset
      let following = try d.peek(UInt8.self)
      let count = Int(try d.peek(UInt16.self, ahead: 2))
      let item = d.put(head.payload, kind, at: Region(place, count))
      let sub = d.open(item)
      // What the last payloads of encrypted messages name is inside of them.
      try addHead(&d, isSecond: message.isSecond && kind != 2 && kind != 3)
      if count < 4 {
        d.text(
          "Payload (bogus, length is \(count), must be at least 4)",
          at: Region(place + d.start, 0))
        d.expert(
          badLength, "Payload (bogus, length is \(count), must be at least 4)")
        return d.close(sub)
      }
      let stop = place + count
      if count > 4 { _ = try d.peek(UInt8.self, ahead: count - 5) }
      if count > 4 || kind != 46 {
        try addBody(&d, kind, message, item, upTo: stop)
      }
      d.close(sub)
      if kind == 46 || kind == 53 { return }
      try d.seek(stop)
      kind = following
    }
  }

  func addHead(_ d: inout Dissection, isSecond: Bool) throws(Malformed) {
    try d.add(head.next)
    if isSecond {
      try d.add(bits: head.critical, head.reserved7, width: 1)
    } else {
      try d.add(head.reserved, length: 1)
    }
    try d.add(head.payloadLength)
  }

  private func addBody(
    _ d: inout Dissection, _ kind: UInt8, _ message: IkeMessage, _ item: Item, upTo end: Int
  ) throws(Malformed) {
    let count = end - d.offset
    switch kind {
    case 1, 33: try addAssociation(&d, message, upTo: end)
    case 4, 34:
      if kind == 34 {
        try d.add(proposal.keGroup)
        try d.add(head.reserved, length: 2)
      }
      try d.add(proposal.keData, length: end - d.offset)
    case 5, 35, 36: try addIdentity(&d, message, upTo: end)
    case 6, 37: try addCertificate(&d, message, upTo: end)
    case 7, 38:
      try d.add(message.isSecond ? identity.certreqType2 : identity.certreqType)
      if message.isSecond, end > d.offset {
        try d.add(identity.authority, length: end - d.offset)
      }
    case 8: try d.add(identity.hash, length: count)
    case 9: try d.add(identity.signature, length: count)
    case 10, 40: try d.add(identity.nonce, length: count)
    case 11, 41: try addNotice(&d, message, item, upTo: end)
    case 12, 42: try addDeletion(&d, message, upTo: end)
    case 13, 43: try addVendor(&d, item, count)
    case 14, 47: try addConfiguration(&d, message, upTo: end)
    case 20, 130: try d.add(identity.natHash, length: count)
    case 21, 131: try addOriginal(&d, upTo: end)
    case 39: try addProof(&d, upTo: end)
    case 44, 45: try addSelectors(&d, item, upTo: end)
    case 46:
      try d.add(head.encIV, length: 4)
      try d.skip(end - d.offset)
      d.put(head.encData, at: Region(end - count + 4, count - 4))
    case 48: try d.call(eap, length: count, .nested)
    case 53: try addFragment(&d)
    case 132: try addCiscoFragment(&d)
    default: try d.add(head.data, length: count)
    }
  }

  private func addFragment(_ d: inout Dissection) throws(Malformed) {
    let number = try d.add(head.fragNumber)
    let total = try d.add(head.fragTotal)
    d.info(append: " (fragment \(number)/\(total))")
  }

  private func addCiscoFragment(_ d: inout Dissection) throws(Malformed) {
    try d.add(head.ciscoID)
    let number = try d.add(head.ciscoSeq)
    let last = try d.add(head.ciscoLast)
    d.info(append: " (Message fragment \(number)\(last == 1 ? " - last" : ""))")
  }

  // MARK: Associations

  private func addAssociation(
    _ d: inout Dissection, _ message: IkeMessage, upTo end: Int
  ) throws(Malformed) {
    if !message.isSecond {
      let domain = try d.add(proposal.doi)
      guard domain == 1 else {
        if end > d.offset { try d.add(proposal.situation, length: end - d.offset) }
        return
      }
      let place = d.offset
      try d.add(proposal.situation, length: 4)
      let sub = d.open()
      try d.seek(place)
      try d.add(
        bits: proposal.identityOnly, proposal.secrecy, proposal.integrity, width: 4)
      d.close(sub)
    }
    while d.offset < end {
      try d.step()
      let place = d.offset
      let count = Int(try d.peek(UInt16.self, ahead: 2))
      let number = try d.peek(UInt8.self, ahead: 4)
      let isLast = try d.peek(UInt8.self) == 0
      let sub = d.open(d.put(head.payload, 2, at: Region(place, count)))
      d.append(" # \(number)")
      try addHead(&d, isSecond: false)
      guard count >= 8 else { return d.close(sub) }
      try addProposal(&d, message, upTo: place + count)
      d.close(sub)
      try d.seek(place + count)
      if isLast { break }
    }
  }

  private func addProposal(
    _ d: inout Dissection, _ message: IkeMessage, upTo end: Int
  ) throws(Malformed) {
    try d.add(proposal.number)
    let proto = try d.add(message.isSecond ? proposal.proto2 : proposal.proto)
    let size = Int(try d.add(proposal.spiSize))
    try d.add(proposal.transforms)
    if size > 0 { try d.add(proposal.spi, length: size) }
    while d.offset < end {
      try d.step()
      let place = d.offset
      let count = Int(try d.peek(UInt16.self, ahead: 2))
      let isLast = try d.peek(UInt8.self) == 0
      let item = d.put(head.payload, 3, at: Region(place, count))
      let sub = d.open(item)
      try addHead(&d, isSecond: false)
      guard count >= 8 else { return d.close(sub) }
      if message.isSecond {
        try addTransform2(&d, upTo: place + count)
      } else {
        try addTransform(&d, proto, item, upTo: place + count)
      }
      d.close(sub)
      try d.seek(place + count)
      if isLast { break }
    }
  }

  private func addTransform(
    _ d: inout Dissection, _ proto: UInt8, _ item: Item, upTo end: Int
  ) throws(Malformed) {
    let number = try d.add(proposal.transform)
    d.append(to: item, " # \(number)")
    let id = try d.add(proposal.transformID)
    d.label("Transform ID: \(ikeTransformName(proto, id)) (\(id))")
    try d.add(head.reserved, length: 2)
    try (proto == 1 ? attributes : security).add(&d, upTo: end)
  }

  private func addTransform2(_ d: inout Dissection, upTo end: Int) throws(Malformed) {
    let kind = try d.add(proposal.kind)
    try d.add(head.reserved, length: 1)
    switch kind {
    case 1: try d.add(proposal.encryption)
    case 2: try d.add(proposal.prf)
    case 3: try d.add(proposal.integrityID)
    case 4: try d.add(proposal.group)
    case 5: try d.add(proposal.esn)
    default: try d.add(proposal.anyID)
    }
    try transform.add(&d, upTo: end)
  }
}
