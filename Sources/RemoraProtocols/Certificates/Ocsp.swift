public import RemoraCore

/// Online Certificate Status Protocol (RFC 6960): over HTTP, and stapled to handshakes of TLS.
public let ocsp = Protocol(
  "ocsp", "Online Certificate Status Protocol", short: "OCSP"
) { p in
  p.keepsToItself()
  let items = OCSPItems.shared(&p)
  X509.feed(&p)
  p.feeds("tls")
  p.over("media_type", name: "application/ocsp-request")
  p.over("media_type", name: "application/ocsp-response")
  return { d throws(Malformed) in
    d.setOwnLength(d.remaining)
    // A request begins with what is asked, a response with its status.
    let head = try d.berHead()
    let inner = try d.berHead(ahead: head.header)
    d.protocolColumn("OCSP")
    if inner.isUniversal(BerTag.enumerated) {
      d.info("Response")
      try items.addResponse(&d)
    } else {
      d.info("Request")
      try items.addRequest(&d)
    }
  }
}

struct OCSPItems {
  let items: AsnItems
  let fields: OCSPFields
  let certificates: X509
  let stapled: Field<Label>
  let own: ProtocolHandle

  static func shared(_ p: inout Builder) -> OCSPItems {
    p.shared("ocsp", owner: "ocsp") { OCSPItems(&$0) }
  }

  private init(_ p: inout Builder) {
    items = AsnItems.shared(&p)
    certificates = X509.shared(&p)
    fields = OCSPFields(&p)
    stapled = p.label("/ocsp", "OCSP Response")
    own = p.uses("ocsp")
  }

  /// A response in a handshake message: the bytes in hand.
  func addStapled(_ d: inout Dissection) throws(Malformed) {
    let sub = d.open(d.put(stapled, at: d.next(d.remaining)))
    try addResponse(&d)
    d.close(sub)
  }

  /// RFC 6960 section 4.1.1.
  func addRequest(_ d: inout Dissection) throws(Malformed) {
    let f = fields
    let x = certificates
    let name = Asn.explicit(f.requestorName, x)
    let request = Asn.sequence(
      f.request,
      [
        .of(identifier(f.reqCert)), .explicit(0, extensions(f.singleRequestExtensions)),
      ])
    let body = Asn.sequence(
      f.tbsRequest,
      [
        .explicit(0, .integer(f.version)), .explicit(1, name),
        .of(.list(f.requestList, request)), .explicit(2, extensions(f.requestExtensions)),
      ])
    let signature = Asn.sequence(
      f.optionalSignature,
      [
        .of(algorithm(f.signatureAlgorithm)), .of(.bits(f.signature, [])),
        .explicit(0, .list(f.certs, certificate)),
      ])
    try items.add(&d, .sequence(nil, [.of(body), .explicit(0, signature)]))
  }

  /// RFC 6960 section 4.2.1.
  func addResponse(_ d: inout Dissection) throws(Malformed) {
    let f = fields
    let me = self
    let bytes = Asn.sequence(
      f.responseBytes,
      [
        .of(
          .code { d throws(Malformed) in
            var type = ""
            try d.berInside { d, _ throws(Malformed) in
              type = berDotted(d.bytes(d.next(d.remaining)))
              d.put(f.responseTypeId, "\(type)", at: d.next(d.remaining))
              d.label(value: "\(type) (\(ObjectNames.name(of: type)))")
              try d.skip(d.remaining)
            }
            guard d.remaining > 0 else { return }
            try d.berInside { d, _ throws(Malformed) in
              guard type == "1.3.6.1.5.5.7.48.1.1" else {
                return try me.items.addNotImplemented(&d, d.remaining)
              }
              d.list(me.own)
              try me.items.add(&d, me.basicResponse)
            }
          })
      ])
    try items.add(
      &d, .sequence(nil, [.of(.enumerated(f.responseStatus)), .explicit(0, bytes)]))
  }

  private var basicResponse: Asn {
    let f = fields
    return .sequence(
      f.basicOCSPResponse,
      [
        .of(responseData), .of(algorithm(f.signatureAlgorithm)), .of(.bits(f.signature, [])),
        .explicit(0, .list(f.certs, certificate)),
      ])
  }

  private var responseData: Asn {
    let f = fields
    let x = certificates
    let byName = f.byName
    let responder = Asn.choice(
      f.responderID,
      [
        .explicit(1, .code { d throws(Malformed) in try x.name.addName(&d, byName) }, as: 1),
        .explicit(2, .octets(f.byKey), as: 2),
      ])
    let revoked = Asn.sequence(
      f.revoked,
      [
        .of(.generalizedTime(f.revocationTime)),
        .explicit(0, .enumerated(f.revocationReason)),
      ])
    let status = Asn.choice(
      f.certStatus,
      [.implicit(0, .null(f.good)), .implicit(1, revoked), .implicit(2, .null(f.unknown))])
    let single = Asn.sequence(
      f.singleResponse,
      [
        .of(identifier(f.certID)), .of(status), .of(.generalizedTime(f.thisUpdate)),
        .explicit(0, .generalizedTime(f.nextUpdate)),
        .explicit(1, extensions(f.singleExtensions)),
      ])
    return .sequence(
      f.tbsResponseData,
      [
        .explicit(0, .integer(f.version)), .of(responder), .of(.generalizedTime(f.producedAt)),
        .of(.list(f.responses, single)), .explicit(1, extensions(f.responseExtensions)),
      ])
  }

  private func algorithm(_ field: Field<Label>) -> Asn {
    let algorithms = certificates.algorithms
    return .code { d throws(Malformed) in try algorithms.addAlgorithm(&d, field) }
  }

  private var certificate: Asn {
    let x = certificates
    let field = fields.certificate
    return .code { d throws(Malformed) in try x.addCertificate(&d, field) }
  }

  private func identifier(_ field: Field<Label>) -> Asn {
    let f = fields
    return .sequence(
      field,
      [
        .of(algorithm(f.hashAlgorithm)), .of(.octets(f.issuerNameHash)),
        .of(.octets(f.issuerKeyHash)), .of(.big(f.serialNumber)),
      ])
  }

  /// Extensions as the module with explicit tags has them.
  private func extensions(_ field: Field<UInt32>) -> Asn {
    let me = self
    let e = certificates.extensions.policies.explicit
    let one = Asn.sequence(
      e.theExtension,
      [
        .of(
          .code { d throws(Malformed) in
            var type = ""
            try d.berInside { d, _ throws(Malformed) in
              type = berDotted(d.bytes(d.next(d.remaining)))
              try me.items.addOID(&d, e.oid)
            }
            if d.remaining > 0, try d.berHead().isUniversal(BerTag.boolean) {
              try me.items.add(&d, .boolean(e.critical))
            }
            guard d.remaining > 0 else { return }
            try d.berInside { d, _ throws(Malformed) in try me.addExtension(&d, type) }
          })
      ])
    return .list(field, one)
  }

  private func addExtension(_ d: inout Dissection, _ type: String) throws(Malformed) {
    let f = fields
    let value: Asn
    switch type {
    case "1.3.6.1.5.5.7.48.1.2": value = .octets(f.reOcspNonce)
    case "1.3.6.1.5.5.7.48.1.3":
      value = .sequence(
        f.crlID,
        [
          .explicit(0, .string(f.crlUrl, BerTag.ia5String)), .explicit(1, .integer(f.crlNum)),
          .explicit(2, .generalizedTime(f.crlTime)),
        ])
    case "1.3.6.1.5.5.7.48.1.4":
      value = .list(f.acceptableResponses, .oid(f.acceptableResponsesItem))
    case "1.3.6.1.5.5.7.48.1.6": value = .generalizedTime(f.archiveCutoff)
    default: return try certificates.extensions.addValue(&d, type)
    }
    d.list(own)
    // A nonce may stand there without a tag of its own.
    if case .octets(let field) = value, try !d.berHead().isUniversal(BerTag.octetString) {
      try d.add(field, length: d.remaining)
      return
    }
    try items.add(&d, value)
  }
}

extension Asn {
  /// A general name under the item of a choice.
  fileprivate static func explicit(_ field: Field<UInt32>, _ x: X509) -> Asn {
    x.extensions.generalName(field)
  }
}
