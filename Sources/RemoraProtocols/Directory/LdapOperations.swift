import RemoraCore

/// What the operations carry (RFC 4511 sections 4.2 to 4.13).
extension LDAPLayer {
  func addOperation(
    _ d: inout Dissection, _ m: inout LDAPMessage, _ start: Int
  ) throws(Malformed) {
    let body = d.next(d.remaining)
    switch m.tag {
    case 0: try under(&d, f.bindRequest, body) { d throws(Malformed) in try addBind(&d, m) }
    case 1:
      try under(&d, f.bindResponse, body) { d throws(Malformed) in
        try addResult(&d, m, f.bindResult)
      }
    case 2: d.put(f.unbindRequest, at: Region(start, 0))
    case 3: try under(&d, f.searchRequest, body) { d throws(Malformed) in try addSearch(&d, m) }
    case 4: try under(&d, f.searchEntry, body) { d throws(Malformed) in try addEntry(&d, m) }
    case 5: try result(&d, m, f.searchDone, body)
    case 6: try under(&d, f.modifyRequest, body) { d throws(Malformed) in try addModify(&d, m) }
    case 7: try result(&d, m, f.modifyResponse, body)
    case 8: try under(&d, f.addRequest, body) { d throws(Malformed) in try addAdd(&d, m) }
    case 9: try result(&d, m, f.addResponse, body)
    case 10:
      let name = try text(&d, f.deleteRequest)
      say(&d, m, "\"\(name)\"")
    case 11: try result(&d, m, f.deleteResponse, body)
    case 12: try under(&d, f.renameRequest, body) { d throws(Malformed) in try addRename(&d, m) }
    case 13: try result(&d, m, f.renameResponse, body)
    case 14:
      try under(&d, f.compareRequest, body) { d throws(Malformed) in try addCompare(&d, m) }
    case 15: try result(&d, m, f.compareResponse, body)
    case 16:
      let number = try d.berNumber(d.remaining)
      d.put(f.abandonRequest, UInt32(truncatingIfNeeded: number), at: body)
      try d.skip(d.remaining)
    case 19: try addURLs(&d, f.searchReference)
    case 23:
      try under(&d, f.extendedRequest, body) { d throws(Malformed) in try addExtended(&d, m) }
    case 24:
      try under(&d, f.extendedResponse, body) { d throws(Malformed) in
        try addResult(&d, m, f.extendedResult)
      }
    case 25:
      try under(&d, f.intermediate, body) { d throws(Malformed) in
        while d.remaining > 0 {
          try d.berInside { d, head throws(Malformed) in
            if head.tag == 0 {
              addOID(&d, f.responseName)
              try d.skip(d.remaining)
            } else {
              try d.add(f.intermediateValue, length: d.remaining)
            }
          }
        }
      }
    default: try d.skip(d.remaining)
    }
  }

  private func under(
    _ d: inout Dissection, _ field: Field<Label>, _ place: Region,
    _ body: (inout Dissection) throws(Malformed) -> Void
  ) throws(Malformed) {
    let sub = d.open(d.put(field, at: place))
    try body(&d)
    d.close(sub)
  }

  private func result(
    _ d: inout Dissection, _ m: LDAPMessage, _ field: Field<Label>, _ place: Region
  ) throws(Malformed) {
    try under(&d, field, place) { d throws(Malformed) in try addResult(&d, m, f.result) }
  }

  /// The bytes in hand as a string.
  @discardableResult
  func text(_ d: inout Dissection, _ field: Field<Text>) throws(Malformed) -> String {
    let place = d.next(d.remaining)
    let text = String(decoding: d.bytes(place), as: UTF8.self)
    try d.add(field, length: d.remaining)
    if place.length == 0 { d.label(value: "<MISSING>") }
    return text
  }

  func string(_ d: inout Dissection, _ field: Field<Text>) throws(Malformed) -> String {
    var value = ""
    try d.berInside { d, _ throws(Malformed) in value = try text(&d, field) }
    return value
  }

  @discardableResult
  func number(_ d: inout Dissection, _ field: Field<UInt32>) throws(Malformed) -> UInt32 {
    var value: UInt32 = 0
    try d.berInside { d, _ throws(Malformed) in
      value = UInt32(truncatingIfNeeded: try d.berNumber(d.remaining))
      d.put(field, value, at: d.next(d.remaining))
      try d.skip(d.remaining)
    }
    return value
  }

  func flag(_ d: inout Dissection, _ field: Field<Bool>) throws(Malformed) {
    try d.berInside { d, _ throws(Malformed) in
      d.put(field, try d.peek(UInt8.self) != 0, at: d.next(d.remaining))
      try d.skip(d.remaining)
    }
  }

  private func distinguished(_ name: String) -> String { name.isEmpty ? "<ROOT>" : name }

  // MARK: Bind

  private func addBind(_ d: inout Dissection, _ m: LDAPMessage) throws(Malformed) {
    try number(&d, f.version)
    let name = try string(&d, f.name)
    let who = distinguished(name)
    let head = try d.berHead()
    let kind =
      switch head.tag {
      case 0: "simple"
      case 3: "sasl"
      default: ""
      }
    say(&d, m, kind.isEmpty ? "\"\(who)\"" : "\"\(who)\" \(kind)")
    if head.tag == 10 || head.tag == 11 {
      d.append(to: m.item, head.tag == 10 ? " ntlmsspNegotiate" : " ntlmsspAuth")
    }
    let index: UInt32 =
      switch head.tag {
      case 0: 0
      case 3: 3
      case 10: 10
      case 11: 11
      default: head.tag
      }
    let place = Region(d.offset + head.header, min(head.length, d.remaining))
    d.put(f.authentication, index, at: place)
    let sub = d.open()
    try d.berInside { d, head throws(Malformed) in
      switch head.tag {
      case 0: try text(&d, f.simple)
      case 3: try under(&d, f.sasl, d.next(d.remaining)) { d throws(Malformed) in try addSASL(&d) }
      case 10, 11: try d.call(ntlm, .nested)
      default: try d.skip(d.remaining)
      }
    }
    d.close(sub)
  }

  private func addSASL(_ d: inout Dissection) throws(Malformed) {
    let mechanism = try string(&d, f.mechanism)
    guard d.remaining > 0 else { return }
    try d.berInside { d, _ throws(Malformed) in
      guard mechanism == "GSS-SPNEGO" || mechanism == "GSSAPI", d.remaining > 0 else {
        return d.add(empty: f.credentials)
      }
      d.put(f.credentials, at: d.next(d.remaining))
      try d.call(security, .nested)
    }
  }

  // MARK: Results

  private func addResult(
    _ d: inout Dissection, _ m: LDAPMessage, _ field: Field<UInt32>
  ) throws(Malformed) {
    let code = try number(&d, field)
    if m.tag != 24 || code != 0 {
      let name = ldapResultCodeNames.name(of: UInt64(code)) ?? "unknown result code"
      say(&d, m, name)
    }
    if m.tag == 1 { try addMatched(&d) } else { _ = try string(&d, f.matched) }
    _ = try string(&d, f.error)
    while d.remaining > 0 {
      try d.berInside { d, head throws(Malformed) in
        switch (head.tag, m.tag) {
        case (3, _): try addURLs(&d, f.referral)
        case (7, 1): try addServerCredentials(&d)
        case (10, _):
          addOID(&d, f.responseName)
          try d.skip(d.remaining)
        case (11, _): try d.add(f.response, length: d.remaining)
        default: try d.skip(d.remaining)
        }
      }
    }
  }

  /// The name that was matched; a server may put a challenge there instead.
  private func addMatched(_ d: inout Dissection) throws(Malformed) {
    try d.berInside { d, _ throws(Malformed) in
      if isNTLM(d) {
        d.put(f.matched, "NTLMSSP", at: d.next(d.remaining))
        return try d.call(ntlm, .nested)
      }
      try text(&d, f.matched)
    }
  }

  private func isNTLM(_ d: borrowing Dissection) -> Bool {
    d.number(at: d.offset, UInt64.self) == 0x4e54_4c4d_5353_5000
  }

  private func addServerCredentials(_ d: inout Dissection) throws(Malformed) {
    if isNTLM(d) {
      d.put(f.serverCredentials, at: d.next(d.remaining))
      return try d.call(ntlm, .nested)
    }
    let first = d.number(at: d.offset, UInt8.self) ?? 0
    if first == 0xa1 || first == 0x60 { return try d.call(security, .nested) }
    try d.add(f.serverCredentials, length: d.remaining)
  }

  private func addURLs(_ d: inout Dissection, _ field: Field<UInt32>) throws(Malformed) {
    let sub = d.open(list(&d, field, d.berCount()))
    while d.remaining > 0 { _ = try string(&d, f.url) }
    d.close(sub)
  }

  // MARK: Search

  private func addSearch(_ d: inout Dissection, _ m: LDAPMessage) throws(Malformed) {
    let base = try string(&d, f.base)
    let scope = try number(&d, f.scope)
    let name = ldapScopes.name(of: UInt64(scope)) ?? "unknown"
    say(&d, m, "\"\(distinguished(base))\" \(name)")
    try number(&d, f.aliases)
    try number(&d, f.sizeLimit)
    try number(&d, f.timeLimit)
    try flag(&d, f.typesOnly)
    let head = try d.berHead()
    let item = d.text("Filter: ", at: d.next(min(head.whole, d.remaining)))
    let sub = d.open(item)
    let text = try filters.add(&d, filters.f.filter, depth: 0)
    d.close(sub)
    d.label(item, "Filter: \(text)")
    try d.berInside { d, _ throws(Malformed) in
      let sub = d.open(list(&d, f.requested, d.berCount()))
      while d.remaining > 0 { _ = try string(&d, f.description) }
      d.close(sub)
    }
  }

  private func addEntry(_ d: inout Dissection, _ m: LDAPMessage) throws(Malformed) {
    let name = try string(&d, f.objectName)
    say(&d, m, "\"\(distinguished(name))\"")
    try d.berInside { d, _ throws(Malformed) in
      let sub = d.open(list(&d, f.found, d.berCount()))
      while d.remaining > 0 { try addAttribute(&d, f.foundItem, "PartialAttributeList item") }
      d.close(sub)
    }
  }

  /// An attribute with its values.
  private func addAttribute(
    _ d: inout Dissection, _ field: Field<Label>, _ label: String
  ) throws(Malformed) {
    let head = try d.berHead()
    let item = d.put(field, at: d.next(min(head.whole, d.remaining)))
    let sub = d.open(item)
    try d.berInside { d, _ throws(Malformed) in
      let name = try string(&d, f.type)
      d.label(item, "\(label) \(name)")
      try d.berInside { d, _ throws(Malformed) in
        let values = d.open(list(&d, f.values, d.berCount()))
        while d.remaining > 0 {
          try d.berInside { d, _ throws(Malformed) in try addValue(&d) }
        }
        d.close(values)
      }
    }
    d.close(sub)
  }

  /// A value: as text where it can be read as such.
  private func addValue(_ d: inout Dissection) throws(Malformed) {
    let place = d.next(d.remaining)
    let bytes = d.bytes(place)
    try d.add(f.value, length: d.remaining)
    if bytes.isEmpty {
      d.label(value: "<MISSING>")
    } else if bytes.allSatisfy({ (0x20..<0x7f).contains($0) }) {
      d.label(value: "\(String(decoding: bytes, as: UTF8.self))")
    }
  }

  // MARK: Changes

  private func addModify(_ d: inout Dissection, _ m: LDAPMessage) throws(Malformed) {
    let name = try string(&d, f.object)
    say(&d, m, "\"\(distinguished(name))\"")
    try d.berInside { d, _ throws(Malformed) in
      let sub = d.open(list(&d, f.modification, d.berCount()))
      while d.remaining > 0 {
        let head = try d.berHead()
        let whole = d.next(min(head.whole, d.remaining))
        try under(&d, f.modificationItem, whole) { d throws(Malformed) in
          try d.berInside { d, _ throws(Malformed) in
            try number(&d, f.operation)
            try addAttribute(&d, f.modified, "modification")
          }
        }
      }
      d.close(sub)
    }
  }

  private func addAdd(_ d: inout Dissection, _ m: LDAPMessage) throws(Malformed) {
    let name = try string(&d, f.entry)
    say(&d, m, "\"\(distinguished(name))\"")
    try d.berInside { d, _ throws(Malformed) in
      let sub = d.open(list(&d, f.attributes, d.berCount()))
      while d.remaining > 0 { try addAttribute(&d, f.attributeItem, "AttributeList item") }
      d.close(sub)
    }
  }

  private func addRename(_ d: inout Dissection, _ m: LDAPMessage) throws(Malformed) {
    let name = try string(&d, f.entry)
    say(&d, m, "\"\(distinguished(name))\"")
    _ = try string(&d, f.newName)
    try flag(&d, f.deletesOld)
    if d.remaining > 0 { _ = try string(&d, f.newSuperior) }
  }

  private func addCompare(_ d: inout Dissection, _ m: LDAPMessage) throws(Malformed) {
    let name = try string(&d, f.entry)
    say(&d, m, "\"\(distinguished(name))\"")
    let head = try d.berHead()
    let whole = d.next(min(head.whole, d.remaining))
    try under(&d, f.assertionPair, whole) { d throws(Malformed) in
      try d.berInside { d, _ throws(Malformed) in
        _ = try string(&d, f.attributeDesc)
        _ = try string(&d, f.assertion)
      }
    }
  }

  private func addExtended(_ d: inout Dissection, _ m: LDAPMessage) throws(Malformed) {
    while d.remaining > 0 {
      try d.berInside { d, head throws(Malformed) in
        if head.tag == 0 {
          let name = addOID(&d, f.requestName)
          d.info(append: "\(ldapObjectNames[name] ?? name) ")
          try d.skip(d.remaining)
        } else {
          try d.add(f.requestValue, length: d.remaining)
        }
      }
    }
  }
}

extension Dissection {
  /// Reads all bytes in hand, which may be none.
  fileprivate mutating func add(empty field: Field<Bytes>) {
    let place = next(remaining)
    put(field, at: place)
    if place.length == 0 { label(value: "<MISSING>") }
    do throws(Malformed) { try skip(remaining) } catch {}
  }
}

private let ldapScopes: ValueNames = [0: "baseObject", 1: "singleLevel", 2: "wholeSubtree"]
