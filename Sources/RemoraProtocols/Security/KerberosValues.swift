import RemoraCore

/// Parts of messages that say themselves what follows: typed data, addresses, errors.
extension KerberosGrammar {
  /// The part of a reply that only the client can read.
  func replyPart() -> Asn {
    let (f, items, key) = (f, items, key)
    return .code { d throws(Malformed) in
      let head = try d.berHead()
      let sub = d.open(d.put(f.replyPart, at: d.next(min(head.whole, d.reportedRemaining))))
      var kind: Int32 = 0
      try d.berInside { d, _ throws(Malformed) in
        while d.remaining > 0 {
          try d.berInside { d, member throws(Malformed) in
            switch member.tag {
            case 0:
              let inner = try d.berHead()
              for i in 0..<min(4, inner.length) {
                let byte = try d.peek(UInt8.self, ahead: inner.header + i)
                kind = i == 0 ? Int32(Int8(bitPattern: byte)) : kind << 8 | Int32(byte)
              }
              try items.add(&d, .integer(f.encryption))
            case 1: try items.add(&d, .unsigned(f.keyVersion))
            default:
              let start = d.offset + (try d.berHead().header)
              try items.add(&d, .octets(f.ciphers.reply))
              Self.addMissing(&d, f, kind, Region(start, 0))
              d[key] = kind
            }
          }
        }
      }
      d.close(sub)
    }
  }

  private static func addMissing(
    _ d: inout Dissection, _ f: KerberosFields, _ kind: Int32, _ place: Region
  ) {
    let sub = d.open()
    let text = "Missing keytype \(kind) usage 8 or 9 (id=missing.1)"
    let item = d.text("\(text)", at: place, .generated)
    d.expert(f.missing, at: item, "\(text)")
    d.expert(f.missing, at: item, "Used keymap=(null) num_keys=0 num_tries=0)")
    d.close(sub)
  }

  /// PA-DATA ::= SEQUENCE { padata-type [1] Int32, padata-value [2] OCTET STRING }.
  func preauthentication(_ use: Asn, isReply: Bool) -> Asn {
    let (f, items) = (f, items)
    let kinds = dataKinds(use, isReply: isReply)
    return .code { d throws(Malformed) in
      let head = try d.berHead()
      let item = d.put(f.dataItem, at: d.next(min(head.whole, d.reportedRemaining)))
      let sub = d.open(item)
      try d.berInside { d, _ throws(Malformed) in
        var kind: Int32 = -1
        try d.berInside { d, _ throws(Malformed) in
          let inner = try d.berHead()
          try d.skip(inner.header)
          kind = Int32(truncatingIfNeeded: try d.berNumber(inner.length))
          d.put(f.dataType, kind, at: d.next(inner.length))
          try d.skip(d.remaining)
        }
        let name =
          KerberosNames.preauthentication.name(of: UInt64(bitPattern: Int64(kind))) ?? "Unknown"
        d.append(to: item, " \(name)\(name == "Unknown" ? ":\(kind)" : "")")
        let inner = d.open()
        if d.remaining > 0 {
          try d.berInside { d, _ throws(Malformed) in
            try d.berInside { d, _ throws(Malformed) in
              let place = d.next(d.reportedRemaining)
              d.put(f.dataValue, at: place)
              if place.length == 0 { d.label(value: "<MISSING>") }
              let value = d.open()
              if let type = kinds[kind], d.remaining > 0 { try items.add(&d, type) }
              try d.skip(d.remaining)
              d.close(value)
            }
          }
        }
        d.close(inner)
        try d.skip(d.remaining)
      }
      d.close(sub)
    }
  }

  private func dataKinds(_ use: Asn, isReply: Bool) -> [Int32: Asn] {
    let info: [AsnMember] = [
      .explicit(0, .integer(f.encryption)), .explicit(1, .octets(f.salt)),
    ]
    let info2: [AsnMember] = [
      .explicit(0, .integer(f.encryption)), .explicit(1, Self.text(f.saltText)),
      .explicit(2, .octets(f.parameters)),
    ]
    let user: [AsnMember] = [
      .explicit(0, Self.principal(f, as: f.name)), .explicit(1, Self.text(f.realm)),
      .explicit(2, Self.check(f, f.checksum)), .explicit(3, Self.text(f.auth)),
    ]
    return [
      1: Self.application(14, use),
      2: Self.encrypted(f, nil, .octets(f.ciphers.timestamp)),
      11: .list(nil, .sequence(f.info, info)),
      19: .list(nil, .sequence(f.info2, info2)),
      128: .sequence(nil, [.explicit(0, .boolean(f.includesPAC))]),
      129: .sequence(nil, user),
      136: isReply ? fastReply() : fastRequest(use),
      138: Self.encrypted(f, nil, .octets(f.ciphers.challenge)),
      167: .sequence(nil, [.explicit(0, .bits(f.pacOptions, f.pacFlags))]),
    ]
  }

  /// Messages inside of an armour (RFC 6113 section 5.4).
  private func fastRequest(_ use: Asn) -> Asn {
    let (f, items) = (f, items)
    let message = Self.application(14, use)
    let value = Asn.code { d throws(Malformed) in
      let head = try d.berHead()
      try d.skip(head.header)
      d.put(f.armorValue, at: d.next(head.length))
      let sub = d.open()
      try d.inside(head.length) { d throws(Malformed) in
        if d.remaining > 0 { try items.add(&d, message) }
      }
      d.close(sub)
    }
    return .choice(
      nil,
      [
        .explicit(
          0,
          .sequence(
            f.fastRequest,
            [
              .explicit(
                0,
                .sequence(
                  f.armor, [.explicit(0, .integer(f.armorType)), .explicit(1, value)])),
              .explicit(1, Self.check(f, f.requestChecksum)),
              .explicit(
                2, Self.encrypted(f, f.fastRequestPart, .octets(f.ciphers.fastRequest))),
            ]))
      ])
  }

  private func fastReply() -> Asn {
    .choice(
      nil,
      [
        .explicit(
          0,
          .sequence(
            f.fastReply,
            [
              .explicit(0, Self.encrypted(f, f.fastReplyPart, .octets(f.ciphers.fastReply)))
            ]))
      ])
  }

  func errorCode() -> Asn {
    let (f, error, isToken) = (f, error, isToken)
    return .code { d throws(Malformed) in
      let head = try d.berHead()
      try d.skip(head.header)
      let code = Int32(truncatingIfNeeded: try d.berNumber(head.length))
      d[error] = code
      d.put(f.errorCode, code, at: d.next(head.length))
      let title = KerberosNames.errorTitles.name(of: UInt64(bitPattern: Int64(code)))
      if !d[isToken], code != 0 {
        d.info("KRB Error: \(title ?? "Unknown error code \(code)")")
      }
      try d.skip(head.length)
    }
  }

  /// What helps with an error: how to authenticate oneself beforehand.
  func errorData(_ use: Asn) -> Asn {
    let (f, items, error) = (f, items, error)
    let data = Asn.list(nil, preauthentication(use, isReply: true))
    return .code { d throws(Malformed) in
      let head = try d.berHead()
      try d.skip(head.header)
      d.put(f.errorData, at: d.next(head.length))
      let sub = d.open()
      let code = d[error]
      try d.inside(head.length) { d throws(Malformed) in
        if [14, 24, 25].contains(code), d.remaining > 0 { try items.add(&d, data) }
      }
      d.close(sub)
    }
  }

  /// HostAddress ::= SEQUENCE { addr-type [0] Int32, address [1] OCTET STRING }.
  func address(as label: Field<Label>) -> Asn {
    let f = f
    return .code { d throws(Malformed) in
      let head = try d.berHead()
      let item = d.put(label, at: d.next(min(head.whole, d.reportedRemaining)))
      let list = d.current
      let sub = d.open(item)
      try d.berInside { d, _ throws(Malformed) in
        var kind: Int32 = 0
        try d.berInside { d, _ throws(Malformed) in
          let inner = try d.berHead()
          try d.skip(inner.header)
          kind = Int32(truncatingIfNeeded: try d.berNumber(inner.length))
          d.put(f.addressType, kind, at: d.next(inner.length))
          try d.skip(d.remaining)
        }
        guard d.remaining > 0 else { return }
        try d.berInside { d, _ throws(Malformed) in
          try d.berInside { d, _ throws(Malformed) in
            try Self.addAddress(&d, f, kind, item, list)
            try d.skip(d.remaining)
          }
        }
      }
      d.close(sub)
    }
  }

  private static func addAddress(
    _ d: inout Dissection, _ f: KerberosFields, _ kind: Int32, _ item: Item, _ list: Item
  ) throws(Malformed) {
    switch (kind, d.remaining) {
    case (2, 4...):
      let address = try d.add(f.ipv4)
      d.append(to: item, " \(address)")
      d.append(to: list, " \(address)")
    case (24, 16...):
      let address = try d.add(f.ipv6)
      d.append(to: item, " \(address)")
      d.append(to: list, " \(address)")
    case (20, _):
      let bytes = d.bytes(d.next(min(16, d.remaining)))
      var name = String(decoding: bytes.prefix(15), as: UTF8.self)
      while name.hasSuffix(" ") { name.removeLast() }
      let suffix = bytes.count > 15 ? bytes[15] : 0
      d.put(f.netbios, "\(name)", at: d.next(min(16, d.remaining)))
      let kind = NetBIOSName.description(of: suffix)
      let shown = "\(name)<\(Phrase.hex(UInt64(suffix), 2))>"
      d.label("NetBIOS Name: \(shown) (\(kind))")
      d.append(to: item, " \(shown)")
      d.append(to: list, " \(shown)")
    default:
      let unknown = d.put(f.ip, at: d.next(d.remaining))
      d.expert(f.unknownAddress, at: unknown)
    }
  }
}
