public import RemoraCore

/// Generic Security Service tokens (RFC 2743 section 3.1): a mechanism's name, then its own bytes.
public let gssAPI = Protocol(
  "gss-api", "GSS-API Generic Security Service Application Program Interface", short: "GSS-API"
) { p in
  let oid = p.string("OID", "OID", blurb: "This is a GSS-API Object Identifier")
  let token = p.bytes("token_object", "Token object")
  let spnego = p.uses("spnego")
  let ntlm = p.uses("ntlmssp")
  let kerberos = p.uses("spnego-krb5")
  return { d throws(Malformed) in
    d.setOwnLength(d.reportedRemaining)
    let first = try d.peek(UInt8.self)
    if d.number(at: d.offset, UInt64.self) == 0x4e54_4c4d_5353_5000 {
      return try d.call(ntlm, .nested)
    }
    if first != 0x60, KerberosMechanism.fits(d) {
      // Once for the token, once for what it protects.
      if first == 5 { d.list(kerberos) }
      return try d.call(kerberos, .nested)
    }
    guard first == 0x60 else {
      if first & 0xe0 == 0xa0 { return try d.call(spnego, .nested) }
      try d.add(token, length: d.remaining)
      return
    }
    try d.skip(try d.berHead().header)
    let head = try d.berHead()
    guard head.isUniversal(BerTag.objectIdentifier) else {
      try d.add(token, length: d.remaining)
      return
    }
    try d.skip(head.header)
    let place = d.next(head.length)
    let name = berDotted(d.bytes(place))
    d.put(oid, "\(name)", at: place)
    if let title = mechanismNames[name] { d.append(" (\(title))") }
    try d.skip(head.length)
    switch name {
    case "1.3.6.1.5.5.2": try d.call(spnego, .nested)
    case "1.3.6.1.4.1.311.2.2.10": try d.call(ntlm, .nested)
    case let name where KerberosMechanism.isMechanism(name):
      try d.call(kerberos, .nested)
    default: if d.remaining > 0 { try d.add(token, length: d.remaining) }
    }
  }
}

/// Simple and Protected Negotiation (RFC 4178 section 4.2).
public let spnego = Protocol("spnego", "Simple Protected Negotiation", short: "SPNEGO") { p in
  let layer = SpnegoLayer(&p)
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct SpnegoLayer: Sendable {
  let initial, target, hints: Field<Label>
  let mechanisms, result: Field<UInt32>
  let mechanism, supported: Field<OID>
  let flags, token, mic, hintAddress, answer: Field<Bytes>
  let hintName: Field<Text>
  let ntlm: ProtocolHandle
  let kerberos: ProtocolHandle
  let data: ProtocolHandle

  init(_ p: inout Builder) {
    initial = p.label("negTokenInit_element", "negTokenInit")
    target = p.label("negTokenTarg_element", "negTokenTarg")
    mechanisms = p.u32("mechTypes", "mechTypes", blurb: "MechTypeList")
    mechanism = p.oid("MechType", "MechType")
    flags = p.bytes("reqFlags", "reqFlags", blurb: "ContextFlags")
    token = p.bytes("mechToken", "mechToken")
    mic = p.bytes("mechListMIC", "mechListMIC", blurb: "OCTET_STRING")
    hints = p.label("negHints_element", "negHints")
    hintName = p.string("hintName", "hintName", blurb: "GeneralString")
    hintAddress = p.bytes("hintAddress", "hintAddress", blurb: "OCTET_STRING")
    result = p.u32("negResult", "negResult", names: spnegoResults)
    supported = p.oid("supportedMech", "supportedMech")
    answer = p.bytes("responseToken", "responseToken")
    ntlm = p.uses("ntlmssp")
    kerberos = p.uses("spnego-krb5")
    data = p.uses("data")
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    d.setOwnLength(d.reportedRemaining)
    try d.berInside { d, head throws(Malformed) in
      let isFirst = head.tag == 0
      let whole = d.next(d.remaining)
      let sub = d.open(d.put(isFirst ? initial : target, at: whole))
      try d.berInside { d, _ throws(Malformed) in
        while d.remaining > 0 {
          try d.berInside { d, head throws(Malformed) in
            if isFirst {
              try addInitial(&d, head.tag)
            } else {
              try addTarget(&d, head.tag)
            }
          }
        }
      }
      d.close(sub)
    }
  }

  private func addInitial(_ d: inout Dissection, _ tag: UInt32) throws(Malformed) {
    switch tag {
    case 0:
      try d.berInside { d, head throws(Malformed) in
        let count = d.berCount()
        d.put(mechanisms, UInt32(truncatingIfNeeded: count), at: d.next(d.remaining))
        d.label(value: "\(count) item\(count == 1 ? "" : "s")")
        let sub = d.open()
        while d.remaining > 0 {
          try d.berInside { d, _ throws(Malformed) in try addOID(&d, mechanism) }
        }
        d.close(sub)
      }
    case 1:
      try d.berInside { d, _ throws(Malformed) in try d.add(flags, length: d.remaining) }
    case 2: try addToken(&d, token)
    case 3:
      if try d.peek(UInt8.self) == 0x30 { try addHints(&d) } else { try addMIC(&d) }
    case 4: try addMIC(&d)
    default: try d.skip(d.remaining)
    }
  }

  private func addHints(_ d: inout Dissection) throws(Malformed) {
    let sub = d.open(d.put(hints, at: d.next(d.remaining)))
    try d.berInside { d, _ throws(Malformed) in
      while d.remaining > 0 {
        try d.berInside { d, head throws(Malformed) in
          let tag = head.tag
          try d.berInside { d, _ throws(Malformed) in
            if tag == 0 {
              try d.add(hintName, length: d.remaining)
            } else {
              try d.add(hintAddress, length: d.remaining)
            }
          }
        }
      }
    }
    d.close(sub)
  }

  private func addTarget(_ d: inout Dissection, _ tag: UInt32) throws(Malformed) {
    switch tag {
    case 0:
      try d.berInside { d, _ throws(Malformed) in
        let value = try d.berNumber(d.remaining)
        d.put(result, UInt32(truncatingIfNeeded: value), at: d.next(d.remaining))
        try d.skip(d.remaining)
      }
    case 1: try d.berInside { d, _ throws(Malformed) in try addOID(&d, supported) }
    case 2: try addToken(&d, answer)
    case 3: try addMIC(&d)
    default: try d.skip(d.remaining)
    }
  }

  private func addOID(_ d: inout Dissection, _ field: Field<OID>) throws(Malformed) {
    let place = d.next(d.remaining)
    try d.add(field, length: d.remaining)
    if d.wantsLabels {
      let name = berDotted(d.bytes(place))
      if let title = mechanismNames[name] { d.label(value: "\(name) (\(title))") }
    }
  }

  /// The bytes of a mechanism, and what they say.
  private func addToken(_ d: inout Dissection, _ field: Field<Bytes>) throws(Malformed) {
    try d.berInside { d, _ throws(Malformed) in
      d.put(field, at: d.next(d.remaining))
      if d.number(at: d.offset, UInt64.self) == 0x4e54_4c4d_5353_5000 {
        try d.call(ntlm, .nested)
      } else if KerberosMechanism.fits(d) {
        try d.call(kerberos, .nested)
      } else {
        try d.skip(d.remaining)
      }
    }
  }

  private func addMIC(_ d: inout Dissection) throws(Malformed) {
    try d.berInside { d, _ throws(Malformed) in
      d.put(mic, at: d.next(d.remaining))
      if d.remaining == 16, try d.peek(UInt32.self) == 0x0100_0000 {
        try d.call(ntlm, .nested)
      } else if KerberosMechanism.fits(d) {
        try d.call(kerberos, .nested)
      } else {
        try d.skip(d.remaining)
      }
    }
  }
}

private let spnegoResults: ValueNames = [
  0: "accept-completed", 1: "accept-incomplete", 2: "reject", 3: "request-mic",
]

/// Mechanisms by their identifiers.
let mechanismNames: [String: String] = [
  "1.3.6.1.5.5.2": "SPNEGO - Simple Protected Negotiation",
  "1.3.6.1.4.1.311.2.2.10": "NTLMSSP - Microsoft NTLM Security Support Provider",
  "1.3.6.1.4.1.311.2.2.30": "NEGOEX - SPNEGO Extended Negotiation Security Mechanism",
  "1.2.840.48018.1.2.2": "MS KRB5 - Microsoft Kerberos 5",
  "1.2.840.113554.1.2.2": "KRB5 - Kerberos 5",
  "1.2.840.113554.1.2.2.3": "KRB5 - Kerberos 5 - User to User",
]
