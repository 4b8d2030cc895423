import RemoraCore

/// Where a variable part of a message is, as its fixed part says.
struct SMB2Blob {
  /// From the start of the message.
  var offset = 0
  var length = 0
  /// Where offset and length stand.
  var offsetPlace = Region(0, 0)
  var lengthPlace = Region(0, 0)
}

extension SMB2Layer {
  /// Reads offset and length, without items.
  func readBlob(
    _ d: inout Dissection, _ first: Int, _ second: Int
  ) throws(Malformed) -> SMB2Blob {
    var blob = SMB2Blob()
    blob.offsetPlace = d.next(first)
    blob.offset = try number(&d, first)
    blob.lengthPlace = d.next(second)
    blob.length = try number(&d, second)
    return blob
  }

  func number(_ d: inout Dissection, _ size: Int) throws(Malformed) -> Int {
    let value: Int
    switch size {
    case 1: value = Int(try d.peek(UInt8.self))
    case 2: value = Int(try d.peek(UInt16.self).byteSwapped)
    default: value = Int(try d.peek(UInt32.self).byteSwapped)
    }
    try d.skip(size)
    return value
  }

  /// The items of offset and length, where they stand.
  func addBlob(_ d: inout Dissection, _ blob: SMB2Blob, shift: Int = 0) {
    func moved(_ place: Region) -> Region { Region(place.offset + shift, place.length) }
    d.put(
      f.blobOffset, UInt32(truncatingIfNeeded: blob.offset), at: moved(blob.offsetPlace),
      .littleEndian)
    d.put(
      f.blobLength, UInt32(truncatingIfNeeded: blob.length), at: moved(blob.lengthPlace),
      .littleEndian)
  }

  func place(_ m: SMB2Message, _ blob: SMB2Blob) -> Region {
    Region(m.base + blob.offset, blob.length)
  }

  /// A string that is somewhere else, with the items that say where under its own.
  func addString(
    _ d: inout Dissection, _ m: SMB2Message, _ blob: SMB2Blob, _ field: Field<Text>,
    isOEM: Bool = false
  ) throws(Malformed) -> String {
    let region = place(m, blob)
    guard region.offset + region.length <= d.offset + d.remaining else {
      throw Malformed(.contained, offset: d.offset, need: region.length, have: d.remaining)
    }
    let bytes = d.bytes(region)
    let text = isOEM ? String(decoding: bytes, as: UTF8.self) : Windows.string(bytes)
    d.put(field, "\(text)", at: region)
    let sub = d.open()
    addBlob(&d, blob, shift: region.offset)
    d.close(sub)
    return text
  }

  /// Runs `body` over a blob; the cursor is behind it afterwards, if that is farther.
  func inside(
    _ d: inout Dissection, _ m: SMB2Message, _ blob: SMB2Blob,
    _ body: (inout Dissection) throws(Malformed) -> Void
  ) throws(Malformed) {
    let region = place(m, blob)
    let back = d.offset
    try d.seek(region.offset)
    try d.inside(region.length, body)
    if d.offset < back { try d.seek(back) }
  }

  // MARK: Negotiation

  func addNegotiateRequest(_ d: inout Dissection, _ m: SMB2Message) throws(Malformed) {
    try addCode(&d)
    let count = try d.add(f.dialectCount, order: .little)
    try f.securityMode16(&d)
    try d.add(h.reserved, length: 2)
    try f.capabilities.add(&d)
    try d.add(mixed: f.clientGuid)
    var hasContexts = false
    for i in 0..<Int(count) where d.remaining >= 10 + 2 * i {
      if try d.peek(UInt16.self, ahead: 8 + 2 * i).byteSwapped == 0x311 { hasContexts = true }
    }
    var contexts = SMB2Blob()
    if hasContexts {
      contexts.offset = Int(try d.add(f.contextOffset, order: .little))
      contexts.length = Int(try d.add(f.contextCount, order: .little))
      try d.add(h.reserved, length: 2)
    } else {
      try d.addFileTime(f.bootTime)
    }
    for _ in 0..<count {
      try d.step()
      try d.add(f.dialect, order: .little)
    }
    if hasContexts { try addContexts(&d, m, contexts) }
  }

  func addNegotiateResponse(_ d: inout Dissection, _ m: SMB2Message) throws(Malformed) {
    try addCode(&d)
    try f.securityMode16(&d)
    let dialect = try d.add(f.dialect, order: .little)
    var contexts = SMB2Blob()
    if dialect == 0x311 {
      contexts.length = Int(try d.add(f.contextCount, order: .little))
    } else {
      try d.add(h.reserved, length: 2)
    }
    try d.add(mixed: f.serverGuid)
    try f.capabilities.add(&d)
    try d.add(f.maxTransaction, order: .little)
    try d.add(f.maxRead, order: .little)
    try d.add(f.maxWrite, order: .little)
    try d.addFileTime(f.currentTime)
    try d.addFileTime(f.bootTime)
    let blob = try readBlob(&d, 2, 2)
    addBlob(&d, blob)
    let here = d.offset
    try d.skip(4)
    try addSecurity(&d, m, blob)
    let after = d.offset
    try d.seek(here)
    if dialect == 0x311 {
      contexts.offset = Int(try d.add(f.contextOffset, order: .little))
      try addContexts(&d, m, contexts)
    } else {
      try d.add(f.contextReserved2, order: .little)
      try d.seek(max(after, d.offset))
    }
  }

  func addSecurity(
    _ d: inout Dissection, _ m: SMB2Message, _ blob: SMB2Blob
  ) throws(Malformed) {
    guard blob.length > 0 else {
      d.put(f.blob, at: Region(m.base, 0))
      d.label(value: "<MISSING>")
      return
    }
    try inside(&d, m, blob) { d throws(Malformed) in
      let sub = d.open(d.put(f.blob, at: d.next(d.remaining)))
      try d.call(security, [.nested, .guarded])
      d.close(sub)
    }
  }

  private func addContexts(
    _ d: inout Dissection, _ m: SMB2Message, _ list: SMB2Blob
  ) throws(Malformed) {
    var at = m.base + list.offset
    for _ in 0..<list.length {
      try d.step()
      try d.seek(at)
      let kind = try d.peek(UInt16.self).byteSwapped
      let count = Int(try d.peek(UInt16.self, ahead: 2).byteSwapped)
      let name =
        smb2NegotiateContextTypeNames.name(of: UInt64(kind)) ?? "Unknown"
      let head = d.text("Negotiate Context: \(name) ", at: d.next(8 + count))
      let sub = d.open(head)
      try d.add(negotiation.type, order: .little)
      try d.add(negotiation.length, order: .little)
      try d.add(h.reserved, length: 4)
      try d.inside(count) { d throws(Malformed) in try addContext(&d, kind) }
      d.close(sub)
      at = d.offset + (8 - (d.offset - m.base) & 7) & 7
      at = m.base + (d.offset - m.base + 7) / 8 * 8
    }
  }

  private func addContext(_ d: inout Dissection, _ kind: UInt16) throws(Malformed) {
    let n = negotiation
    switch kind {
    case 1:
      let count = try d.add(n.hashCount, order: .little)
      let size = Int(try d.add(n.saltLength, order: .little))
      for _ in 0..<count { try d.add(n.hash, order: .little) }
      if size > 0 { try d.add(n.salt, length: size) }
    case 2:
      let count = try d.add(n.cipherCount, order: .little)
      for _ in 0..<count { try d.add(n.cipher, order: .little) }
    case 3:
      let count = try d.add(n.compressionCount, order: .little)
      try d.skip(2)
      try n.compressionFlags.add(&d)
      for _ in 0..<count { try d.add(n.compression, order: .little) }
    case 5:
      let place = d.next(d.remaining)
      let text = Windows.string(d.bytes(place))
      d.put(n.netname, "\(text)", at: place)
      try d.skip(d.remaining)
    case 8:
      let count = try d.add(n.signingCount, order: .little)
      for _ in 0..<count { try d.add(n.signing, order: .little) }
    default: if d.remaining > 0 { try d.add(f.unknown, length: d.remaining) }
    }
  }

  // MARK: Sessions

  func addSetupRequest(_ d: inout Dissection, _ m: SMB2Message) throws(Malformed) {
    try addCode(&d)
    try f.sessionRequestFlags.add(&d)
    try f.securityMode.add(&d)
    try f.capabilities.add(&d)
    try d.add(f.channel, order: .little)
    let blob = try readBlob(&d, 2, 2)
    try d.add(f.previousSession, order: .little)
    addBlob(&d, blob)
    d[accounts] = NTLMAccount()
    try addSecurity(&d, m, blob)
    if m.exchange >= 0, d[accounts].isSet {
      let account = d[accounts]
      if d[state].logons.count >= SMB2State.limit { d[state].logons.removeAll() }
      d[state].logons[m.exchange] = SMB2Session(
        account: account.user, domain: account.domain, host: account.host)
    }
  }

  func addSetupResponse(_ d: inout Dissection, _ m: SMB2Message) throws(Malformed) {
    try addCode(&d)
    try f.sessionFlags.add(&d)
    let blob = try readBlob(&d, 2, 2)
    addBlob(&d, blob)
    try addSecurity(&d, m, blob)
  }

  // MARK: Trees

  func addConnectRequest(_ d: inout Dissection, _ m: SMB2Message) throws(Malformed) {
    try addCode(&d)
    let bits = try f.connectFlags.add(&d)
    let sub = d.open()
    d.put(f.connectReserved, bits >> 3, at: d.just(2), .littleEndian)
    d.close(sub)
    let blob = try readBlob(&d, 2, 2)
    let name = try addString(&d, m, blob, h.treeName)
    d.info(append: ", Tree: '\(name)'")
    try d.seek(max(d.offset, place(m, blob).offset + blob.length))
    if m.exchange >= 0, !d.packet.isRevisit {
      let index = d[state].keep(name)
      d[state].exchanges[m.exchange].name = index
    }
  }

  func addConnectResponse(_ d: inout Dissection, _ m: SMB2Message) throws(Malformed) {
    try addCode(&d)
    let kind = try d.add(h.shareType)
    try d.add(h.reserved, length: 1)
    try f.addShareFlags(&d)
    try f.shareCapabilities.add(&d)
    try rights.access.add(&d)
    guard let exchange = exchange(d, m), exchange.name >= 0, !d.packet.isRevisit else { return }
    let key = SMB2TreeKey(session: m.session, tree: m.tree)
    d[state].setTree(
      key, SMB2Tree(name: exchange.name, type: kind, connectedIn: d.packet.number))
  }

  func addDisconnect(_ d: inout Dissection, _ m: SMB2Message) throws(Malformed) {
    try addCode(&d)
    try d.add(h.reserved, length: 2)
    let key = SMB2TreeKey(session: m.session, tree: m.tree)
    guard let tree = d[state].trees[key] else { return }
    let name = d[state].name(tree.name) ?? ""
    d.info(append: ", Tree: '\(name)'")
    if m.isResponse { d[state].trees[key]?.disconnectedIn = d.packet.number }
  }
}

extension SMB2Fields {
  /// A security mode of 16 bits, of which one byte is used.
  func securityMode16(_ d: inout Dissection) throws(Malformed) {
    try securityMode.add(&d)
    try d.skip(1)
  }

  func addShareFlags(_ d: inout Dissection) throws(Malformed) {
    let place = d.next(4)
    let value = try d.add(shareFlags, order: .little)
    let sub = d.open()
    d.put(caching, value >> 4 & 3, at: place, .littleEndian)
    for flag in shareBits {
      d.put(flag, flag.extract(UInt64(value)) != 0, at: place, .littleEndian)
    }
    d.close(sub)
  }
}
