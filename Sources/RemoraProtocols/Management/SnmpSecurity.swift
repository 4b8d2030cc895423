import RemoraCore

/// Messages of version 3 (RFC 3412 section 6) with the user-based security model (RFC 3414
/// section 2.4).
extension SNMPLayer {
  func securedMessage(_ d: inout Dissection) throws(Malformed) {
    var isUserBased = false
    guard let head = try next(&d, BerTag.sequence) else { return }
    let sub = d.open(d.put(f.global, at: d.next(min(head.whole, d.reportedRemaining))))
    try d.berInside { d, _ throws(Malformed) in
      if let head = try next(&d, BerTag.integer) { try add(&d, head, f.messageID) }
      if let head = try next(&d, BerTag.integer) { try add(&d, head, f.maxSize) }
      if let head = try next(&d, BerTag.octetString) { try addFlags(&d, head) }
      if let head = try next(&d, BerTag.integer) {
        isUserBased = try number(of: d, head) == 3
        try add(&d, head, f.model)
      }
    }
    d.close(sub)
    guard let parameters = try next(&d, BerTag.octetString) else { return }
    if isUserBased {
      try d.berInside { d, _ throws(Malformed) in try addUser(&d) }
    } else {
      try add(&d, parameters, f.securityParameters)
    }
    guard d.remaining > 0 else { return }
    try addScoped(&d)
  }

  private func addFlags(_ d: inout Dissection, _ head: BerHead) throws(Malformed) {
    try add(&d, head, f.flags)
    let place = Region(d.offset - head.length, 1)
    let sub = d.open()
    guard let flags = d.number(at: place.offset, UInt8.self), head.length > 0 else {
      d.close(sub)
      throw Malformed(.contained, offset: place.offset, need: 1, have: 0)
    }
    d.put(f.isReportable, flags & 4 != 0, at: place)
    d.put(f.isEncrypted, flags & 2 != 0, at: place)
    d.put(f.isAuthenticated, flags & 1 != 0, at: place)
    d.close(sub)
  }

  private func addUser(_ d: inout Dissection) throws(Malformed) {
    let outer = try d.berHead()
    if outer.whole > d.remaining { try d.skip(outer.whole) }
    guard outer.isUniversal(BerTag.sequence) else {
      items.addMismatch(&d, .sequence(nil, []), outer)
      return
    }
    try d.berInside { d, _ throws(Malformed) in
      if let head = try next(&d, BerTag.octetString) { try addEngine(&d, head, f.engineID) }
      if let head = try next(&d, BerTag.integer) { try add(&d, head, f.boots) }
      if let head = try next(&d, BerTag.integer) { try add(&d, head, f.engineTime) }
      if let head = try next(&d, BerTag.octetString) { try add(&d, head, f.userName) }
      if let head = try next(&d, BerTag.octetString) { try add(&d, head, f.authentication) }
      if let head = try next(&d, BerTag.octetString) { try add(&d, head, f.privacy) }
    }
  }

  private func addEngine(
    _ d: inout Dissection, _ head: BerHead, _ field: Field<Bytes>
  ) throws(Malformed) {
    try d.skip(head.header)
    d.put(field, at: d.next(head.length))
    if head.length == 0 { d.label(value: "<MISSING>") }
    try d.inside(head.length) { d throws(Malformed) in try engine.add(&d) }
  }

  /// ScopedPduData: in the clear, or encrypted.
  private func addScoped(_ d: inout Dissection) throws(Malformed) {
    let head = try d.berHead()
    let whole = d.next(min(head.whole, d.reportedRemaining))
    let isSecret = head.isUniversal(BerTag.octetString)
    guard isSecret || head.isUniversal(BerTag.sequence) else { return try d.skip(d.remaining) }
    let sub = d.open(d.put(f.messageData, isSecret ? 1 : 0, at: whole))
    if isSecret {
      try add(&d, head, f.encryptedPDU)
      d.info("encryptedPDU: privKey Unknown")
    } else {
      let inner = d.open(d.put(f.plaintext, at: whole))
      try d.berInside { d, _ throws(Malformed) in
        if let head = try next(&d, BerTag.octetString) {
          try addEngine(&d, head, f.contextEngineID)
        }
        if let head = try next(&d, BerTag.octetString) { try add(&d, head, f.contextName) }
        if d.remaining > 0 { try addPDUs(&d, f.data, isOld: false) }
        try items.addBeyond(&d)
      }
      d.close(inner)
    }
    d.close(sub)
  }
}
