public import RemoraCore

/// Certificates (X.509, RFC 5280 section 4.1). The protocols below only name the parts of one
/// grammar: fields of each may appear inside of any other.
public let x509af = x509Part("x509af", "X.509 Authentication Framework", "X509AF")
public let x509if = x509Part("x509if", "X.509 Information Framework", "X509IF")
public let x509sat = x509Part("x509sat", "X.509 Selected Attribute Types", "X509SAT")
public let x509ce = x509Part("x509ce", "X.509 Certificate Extensions", "X509CE")
public let pkix1explicit = x509Part("pkix1explicit", "PKIX1Explicit", "PKIX1EXPLICIT")
public let pkix1implicit = x509Part("pkix1implicit", "PKIX1Implicit", "PKIX1IMPLICIT")
public let pkixalgs = x509Part("pkixalgs", "PKIX Algorithms", "PKIXALGS")
public let pkixqualified = x509Part("pkixqualified", "PKIX Qualified", "PKIXQUALIFIED")
public let netscapeExtensions = x509Part(
  "ns_cert_exts", "NetScape Certificate Extensions", "NS_CERT_EXTS")

/// Parts show no item of their own: what is inside of a certificate lies under its fields.
private func x509Part(_ name: String, _ title: String, _ short: String) -> Protocol {
  Protocol(name, title, short: short) { p in
    let certificates = X509.shared(&p)
    X509.feed(&p)
    return { d throws(Malformed) in try certificates.addCertificate(&d) }
  }
}

struct X509 {
  let items: AsnItems
  let fields: X509Fields
  let name: X509Name
  let algorithms: X509Algorithms
  let extensions: X509Extensions

  static func shared(_ p: inout Builder) -> X509 {
    p.shared("x509", owner: "x509af") { X509(&$0) }
  }

  /// Says that whoever shows certificates shows fields of all these.
  static func feed(_ p: inout Builder) {
    let names = [
      "x509af", "x509if", "x509sat", "x509ce", "pkix1explicit", "pkix1implicit", "pkixalgs",
      "pkixqualified", "ns_cert_exts", "ber",
    ]
    for name in names { p.feeds(name) }
  }

  private init(_ p: inout Builder) {
    items = AsnItems.shared(&p)
    fields = X509Fields(&p)
    name = X509Name.shared(&p)
    algorithms = X509Algorithms.shared(&p, fields)
    extensions = X509Extensions(&p, name, fields)
  }

  /// A certificate at the cursor, without an item around it.
  func addCertificate(_ d: inout Dissection) throws(Malformed) {
    try d.berInside { d, _ throws(Malformed) in try addSigned(&d) }
  }

  /// The same under an item that names its subject.
  func addCertificate(_ d: inout Dissection, _ field: Field<Label>) throws(Malformed) {
    let whole = d.next(try d.berHead().whole)
    let sub = d.open(d.put(field, at: whole))
    if d.wantsLabels, sub.item.exists, let text = subject(d) { d.append(" (\(text))") }
    try addCertificate(&d)
    d.close(sub)
  }

  /// The subject of the certificate at the cursor.
  private func subject(_ d: borrowing Dissection) -> String? {
    guard let outer = try? d.berHead(), let inner = try? d.berHead(ahead: outer.header) else {
      return nil
    }
    var at = outer.header + inner.header
    var sequences = 0
    while let head = try? d.berHead(ahead: at), at < d.remaining {
      if head.isUniversal(BerTag.sequence) { sequences += 1 }
      if sequences == 4 {
        return name.line(d, from: at + head.header, head.length)
      }
      at += head.whole
    }
    return nil
  }

  /// The bytes in hand: what is signed, by which algorithm, the signature.
  private func addSigned(_ d: inout Dissection) throws(Malformed) {
    let whole = d.next(try d.berHead().whole)
    let sub = d.open(d.put(fields.signedCertificate, at: whole))
    try d.berInside { d, _ throws(Malformed) in try addBody(&d) }
    d.close(sub)
    try algorithms.addAlgorithm(&d, fields.algorithmIdentifier)
    try items.add(&d, .bits(fields.encrypted, []))
  }

  /// RFC 5280 section 4.1.2.
  private func addBody(_ d: inout Dissection) throws(Malformed) {
    if try d.berHead().isContext(0) {
      try d.berInside { d, _ throws(Malformed) in
        try items.add(&d, .integer(fields.version))
      }
    }
    try items.add(&d, .big(fields.serialNumber))
    try algorithms.addAlgorithm(&d, fields.signature)
    try name.addName(&d, fields.issuer)
    try items.add(
      &d, .sequence(fields.validity, [.of(time(fields.notBefore)), .of(time(fields.notAfter))]))
    try name.addName(&d, fields.subject, parts: fields.rdnSequence)
    try algorithms.addPublicKey(&d)
    while d.remaining > 0 {
      let head = try d.berHead()
      try d.berInside { d, _ throws(Malformed) in
        switch head.tag {
        case 1: try items.add(&d, .bits(fields.issuerUniqueIdentifier, []), isBare: true)
        case 2: try items.add(&d, .bits(fields.subjectUniqueIdentifier, []), isBare: true)
        case 3: try extensions.addAll(&d, fields.extensions)
        default: try d.skip(d.remaining)
        }
      }
    }
  }

  func time(_ field: Field<UInt32>) -> Asn {
    .choice(
      field,
      [.of(.utcTime(fields.utcTime)), .of(.generalizedTime(fields.generalizedTime))])
  }

  /// A distinguished name that stands alone (RFC 5246 section 7.4.4).
  func addDistinguishedName(
    _ d: inout Dissection, _ field: Field<Label>
  ) throws(Malformed) {
    try d.berInside { d, _ throws(Malformed) in
      let item = d.put(field, at: d.next(d.remaining))
      if d.wantsLabels, item.exists {
        let text = name.line(d, d.remaining)
        d.label("Distinguished Name: (\(text))")
      }
      let sub = d.open(item)
      try name.addParts(&d)
      d.close(sub)
    }
  }
}

/// Algorithms with their parameters, and public keys (RFC 3279, RFC 4055, RFC 5480).
struct X509Algorithms {
  let items: AsnItems
  let fields: X509Fields
  let parts: PKIXAlgorithmFields
  let framework, algorithms: ProtocolHandle

  static func shared(_ p: inout Builder, _ fields: X509Fields) -> X509Algorithms {
    p.shared("x509.algorithms", owner: "pkixalgs") { X509Algorithms(&$0, fields) }
  }

  private init(_ p: inout Builder, _ fields: X509Fields) {
    items = AsnItems.shared(&p)
    self.fields = fields
    parts = PKIXAlgorithmFields(&p)
    framework = p.uses("x509af")
    algorithms = p.uses("pkixalgs")
  }

  /// The algorithm at the cursor, named by its item.
  /// - Returns: its identifier.
  @discardableResult
  func addAlgorithm(
    _ d: inout Dissection, _ field: Field<Label>, isBare: Bool = false
  ) throws(Malformed) -> String {
    var dotted = ""
    let whole = isBare ? d.next(d.remaining) : d.next(try d.berHead().whole)
    let item = d.put(field, at: whole)
    func body(_ d: inout Dissection) throws(Malformed) {
      let sub = d.open(item)
      try d.berInside { d, _ throws(Malformed) in
        dotted = berDotted(d.bytes(d.next(d.remaining)))
        try items.addOID(&d, fields.algorithmId)
      }
      if d.wantsLabels, item.exists {
        d.append(to: item, " (\(ObjectNames.name(of: dotted)))")
      }
      if d.remaining > 0 { try addParameters(&d, dotted) }
      d.close(sub)
    }
    if isBare {
      try body(&d)
    } else {
      try d.berInside { d, _ throws(Malformed) in try body(&d) }
    }
    return dotted
  }

  private func addParameters(_ d: inout Dissection, _ type: String) throws(Malformed) {
    let p = parts
    switch type {
    case "1.2.840.10045.2.1", "1.2.840.10045.2.13", "1.3.132.1.12":
      d.list(algorithms)
      try addCurve(&d)
    case "1.2.840.10040.4.1":
      d.list(framework)
      try items.add(
        &d,
        .sequence(
          fields.dSSParams, [.of(.big(fields.p)), .of(.big(fields.q)), .of(.big(fields.g))]))
    case "1.2.840.10046.2.1":
      d.list(algorithms)
      try items.add(
        &d,
        .sequence(
          p.domainParameters,
          [.of(.integer(p.p)), .of(.integer(p.g)), .of(.integer(p.q)), .maybe(.integer(p.j))]))
    case "1.2.840.113549.1.1.10":
      d.list(algorithms)
      let me = self
      let hash: @Sendable (Field<Label>) -> Asn = { field in
        .code { d throws(Malformed) in try me.addAlgorithm(&d, field) }
      }
      try items.add(
        &d,
        .sequence(
          p.rSASSAPSSParams,
          [
            .explicit(0, hash(p.hashAlgorithm)), .explicit(1, hash(p.maskGenAlgorithm)),
            .explicit(2, .integer(p.saltLength)), .explicit(3, .integer(p.trailerField)),
          ]))
    case "1.2.840.113549.1.1.8":
      d.list(algorithms)
      try addAlgorithm(&d, p.hashAlgorithmNode)
    default: try d.skip(d.remaining)
    }
  }

  /// RFC 5480 section 2.1.1, X9.62.
  private func addCurve(_ d: inout Dissection) throws(Malformed) {
    let p = parts
    let field = Asn.sequence(
      p.fieldID, [.of(.oid(p.fieldType)), .maybe(.integer(p.primeP))])
    let curve = Asn.sequence(
      p.curve, [.of(.octets(p.a)), .of(.octets(p.b)), .maybe(.bits(p.seed, []))])
    let given = Asn.sequence(
      p.specifiedCurve,
      [
        .of(.integer(p.version)), .of(field), .of(curve), .of(.octets(p.base)),
        .of(.integer(p.order)), .maybe(.integer(p.cofactor)),
      ])
    try items.add(&d, .choice(p.eCParameters, [.of(given), .of(.oid(p.namedCurve))]))
  }

  /// A key with its algorithm (RFC 5280 section 4.1.2.7).
  func addPublicKey(_ d: inout Dissection) throws(Malformed) {
    let whole = d.next(try d.berHead().whole)
    let sub = d.open(d.put(fields.subjectPublicKeyInfoNode, at: whole))
    try d.berInside { d, _ throws(Malformed) in
      let type = try addAlgorithm(&d, fields.algorithm)
      try d.berInside { d, _ throws(Malformed) in
        try d.add(items.padding)
        let place = d.next(d.remaining)
        let key = d.open(d.put(fields.subjectPublicKey, at: place))
        try addKey(&d, type)
        d.close(key)
      }
    }
    d.close(sub)
  }

  private func addKey(_ d: inout Dissection, _ type: String) throws(Malformed) {
    switch type {
    case "1.2.840.113549.1.1.1":
      let sub = d.open(d.put(fields.subjectPublicKeyRsa, at: d.next(d.remaining)))
      try items.add(
        &d, .sequence(nil, [.of(.big(parts.modulus)), .of(.integer(parts.publicExponent))]))
      d.close(sub)
    case "1.2.840.10040.4.1": try items.add(&d, .big(fields.subjectPublicKeyDsa))
    case "1.2.840.10046.2.1": try items.add(&d, .big(fields.subjectPublicKeyDh))
    default: try d.skip(d.remaining)
    }
  }
}
