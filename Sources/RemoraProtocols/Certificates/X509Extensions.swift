import RemoraCore

/// Extensions of certificates, revocation lists and status answers (RFC 5280 section 4.2).
struct X509Extensions {
  let items: AsnItems
  let name: X509Name
  let fields: X509Fields
  let ce: X509ExtensionFields
  let policies: PKIXPolicies
  let netscape: NetscapeFields
  let netscapeBits: [Field<Bool>]
  let qualified: PKIXQualifiedFields
  let timestamps: TLSExtensions
  let noCheck: Field<Label>
  private let certificates, implicit, explicit, attributes, statements, old, layer: ProtocolHandle
  private let status: ProtocolHandle

  init(_ p: inout Builder, _ name: X509Name, _ fields: X509Fields) {
    items = AsnItems.shared(&p)
    self.name = name
    self.fields = fields
    ce = p.shared("x509ce", owner: "x509ce") { X509ExtensionFields(&$0) }
    policies = PKIXPolicies.shared(&p)
    (netscape, netscapeBits) = p.shared("ns_cert_exts", owner: "ns_cert_exts") { p in
      let fields = NetscapeFields(&p)
      let names = [
        "ssl-client", "ssl-server", "smime", "object-signing", "reserved-for-future-use",
        "ssl-ca", "smime-ca", "object-signing-ca",
      ]
      var bits: [Field<Bool>] = []
      for (i, name) in names.enumerated() {
        let dotted = String(name.map { $0 == "-" ? "." : $0 })
        bits.append(
          p.flag("/ns.cert.exts.CertType.\(dotted)", name, mask: 0x80 >> UInt64(i)))
      }
      return (fields, bits)
    }
    qualified = p.shared("pkixqualified", owner: "pkixqualified") { PKIXQualifiedFields(&$0) }
    timestamps = TLSExtensions.stream(&p)
    noCheck = p.shared("ocsp.null", owner: "ocsp") { $0.label("NULL_element", "NULL") }
    certificates = p.uses("x509ce")
    implicit = p.uses("pkix1implicit")
    explicit = p.uses("pkix1explicit")
    attributes = p.uses("x509sat")
    statements = p.uses("pkixqualified")
    old = p.uses("ns_cert_exts")
    layer = p.mentions("tls")
    status = p.uses("ocsp")
  }

  /// A sequence of extensions at the cursor.
  func addAll(_ d: inout Dissection, _ field: Field<UInt32>) throws(Malformed) {
    try d.berInside { d, _ throws(Malformed) in
      let sub = items.openList(&d, field)
      while d.remaining > 0 { try addOne(&d) }
      d.close(sub)
    }
  }

  private func addOne(_ d: inout Dissection) throws(Malformed) {
    let whole = d.next(try d.berHead().whole)
    let item = d.put(fields.theExtension, at: whole)
    try d.berInside { d, _ throws(Malformed) in
      let sub = d.open(item)
      var dotted = ""
      try d.berInside { d, _ throws(Malformed) in
        dotted = berDotted(d.bytes(d.next(d.remaining)))
        try items.addOID(&d, fields.extensionId)
      }
      if d.wantsLabels, item.exists {
        d.append(to: item, " (\(ObjectNames.name(of: dotted)))")
      }
      if d.remaining > 0, try d.berHead().isUniversal(BerTag.boolean) {
        try items.add(&d, .boolean(fields.critical))
      }
      if d.remaining > 0 {
        try d.berInside { d, _ throws(Malformed) in try addValue(&d, dotted) }
      }
      d.close(sub)
    }
  }

  /// The bytes in hand are an extension's value.
  func addValue(_ d: inout Dissection, _ type: String) throws(Malformed) {
    if let value = certificateExtension(type) {
      d.list(certificates)
      return try items.add(&d, value)
    }
    switch type {
    case "1.3.6.1.5.5.7.1.1", "1.3.6.1.5.5.7.1.11":
      d.list(implicit)
      try items.add(&d, policies.access(generalName(nil)))
    case "1.3.6.1.5.5.7.1.7":
      d.list(explicit)
      try items.add(&d, policies.addressBlocks)
    case "1.3.6.1.5.5.7.1.8":
      d.list(explicit)
      try items.add(&d, policies.systemIdentifiers)
    case "1.3.6.1.5.5.7.1.24":
      d.list(explicit)
      try items.add(&d, policies.features)
    case "1.3.6.1.5.5.7.1.3":
      d.list(statements)
      let statement = Asn.sequence(
        qualified.qCStatement,
        [
          .of(.oid(qualified.statementId)),
          .maybe(
            .code { d throws(Malformed) in
              try d.skip(d.remaining)
            }),
        ])
      try items.add(&d, .list(qualified.qCStatements, statement))
    case "1.3.6.1.4.1.311.20.2":
      d.list(attributes)
      try items.add(&d, .string(name.attributes.bMPString, BerTag.bmpString))
    case "1.3.6.1.4.1.311.21.1":
      d.list(attributes)
      try items.add(&d, .integer(name.attributes.integer))
    case "1.3.6.1.4.1.11129.2.4.2", "1.3.6.1.4.1.11129.2.4.5":
      d.list(layer)
      try d.berInside { d, _ throws(Malformed) in try timestamps.addTimestamps(&d) }
    case "1.3.6.1.5.5.7.48.1.5":
      d.list(status)
      try items.add(&d, .null(noCheck))
    default:
      guard let value = netscapeExtension(type) else {
        return try items.addNotImplemented(&d, d.remaining)
      }
      d.list(old)
      try items.add(&d, value)
    }
  }

  private func netscapeExtension(_ type: String) -> Asn? {
    let prefix = "2.16.840.1.113730.1."
    guard type.hasPrefix(prefix) else { return nil }
    switch type.dropFirst(prefix.utf8.count) {
    case "1": return .bits(netscape.certType, netscapeBits)
    case "2": return .string(netscape.baseUrl, BerTag.ia5String)
    case "3": return .string(netscape.revocationUrl, BerTag.ia5String)
    case "4": return .string(netscape.caRevocationUrl, BerTag.ia5String)
    case "7": return .string(netscape.certRenewalUrl, BerTag.ia5String)
    case "8": return .string(netscape.caPolicyUrl, BerTag.ia5String)
    case "12": return .string(netscape.sslServerName, BerTag.ia5String)
    case "13": return .string(netscape.comment, BerTag.ia5String)
    default: return nil
    }
  }

  /// Extensions that X.509 itself defines, and a few of their kind.
  private func certificateExtension(_ type: String) -> Asn? {
    switch type {
    case "2.5.29.14": return .octets(ce.subjectKeyIdentifier)
    case "2.5.29.15": return .bits(ce.keyUsage, keyUses)
    case "2.5.29.16":
      return .sequence(
        ce.privateKeyUsagePeriod,
        [.implicit(0, .generalizedTime(ce.notBefore)), .implicit(1, .generalizedTime(ce.notAfter))])
    case "2.5.29.17", "2.5.29.18":
      return .list(ce.generalNames, generalName(ce.generalName))
    case "2.5.29.19":
      return .sequence(
        ce.basicConstraintsSyntax, [.maybe(.boolean(ce.cA)), .maybe(.long(ce.pathLenConstraint))])
    case "2.5.29.20": return .long(ce.cRLNumber)
    case "2.5.29.21": return .enumerated(ce.cRLReason)
    case "2.5.29.23": return .oid(ce.holdInstruction)
    case "2.5.29.24": return .generalizedTime(ce.idCeInvalidityDate)
    case "2.5.29.27": return .long(ce.baseCRLNumber)
    case "2.5.29.9": return .list(ce.attributesSyntax, directoryAttribute)
    default: return structuredExtension(type)
    }
  }

  private func structuredExtension(_ type: String) -> Asn? {
    switch type {
    case "2.5.29.30":
      let subtree = Asn.sequence(
        ce.generalSubtree,
        [
          .of(generalName(ce.base)), .implicit(0, .long(ce.minimum)),
          .implicit(1, .long(ce.maximum)),
        ])
      return .sequence(
        ce.nameConstraintsSyntax,
        [
          .implicit(0, .list(ce.permittedSubtrees, subtree)),
          .implicit(1, .list(ce.excludedSubtrees, subtree)),
        ])
    case "2.5.29.31", "2.5.29.46": return .list(ce.cRLDistPointsSyntax, distributionPoint)
    case "2.5.29.28":
      return .sequence(
        ce.issuingDistPointSyntax,
        [
          .explicit(0, pointName), .implicit(1, .boolean(ce.onlyContainsUserPublicKeyCerts)),
          .implicit(2, .boolean(ce.onlyContainsCACerts)),
          .implicit(3, .bits(ce.onlySomeReasons, reasonFlags)),
          .implicit(4, .boolean(ce.indirectCRL)),
        ])
    case "2.5.29.32", "1.3.6.1.4.1.311.21.10":
      return .list(ce.certificatePoliciesSyntax, policyInformation)
    case "2.5.29.33":
      let pair = Asn.sequence(
        ce.policyMappingsSyntaxItem,
        [.of(.oid(ce.issuerDomainPolicy)), .of(.oid(ce.subjectDomainPolicy))])
      return .list(ce.policyMappingsSyntax, pair)
    case "2.5.29.35":
      return .sequence(
        ce.authorityKeyIdentifier,
        [
          .implicit(0, .octets(ce.keyIdentifier)),
          .implicit(1, .list(ce.authorityCertIssuer, generalName(ce.generalName))),
          .implicit(2, .big(ce.authorityCertSerialNumber)),
        ])
    case "2.5.29.36":
      return .sequence(
        ce.policyConstraintsSyntax,
        [
          .implicit(0, .long(ce.requireExplicitPolicy)),
          .implicit(1, .long(ce.inhibitPolicyMapping)),
        ])
    case "2.5.29.37": return .list(ce.keyPurposeIDs, .oid(ce.keyPurposeId))
    case "2.5.29.54": return .long(ce.skipCerts)
    case "1.3.6.1.4.1.311.21.7":
      return .sequence(
        ce.certificateTemplate,
        [
          .of(.oid(ce.templateID)), .maybe(.integer(ce.templateMajorVersion)),
          .maybe(.integer(ce.templateMinorVersion)),
        ])
    case "1.2.840.113533.7.65.0":
      return .sequence(
        ce.entrustVersionInfo,
        [
          .of(.string(ce.entrustVers, BerTag.generalString)),
          .maybe(.bits(ce.entrustVersInfoFlags, entrustFlags)),
        ])
    default: return nil
    }
  }

  private var keyUses: [Field<Bool>] {
    [
      ce.keyUsageDigitalSignature, ce.keyUsageContentCommitment, ce.keyUsageKeyEncipherment,
      ce.keyUsageDataEncipherment, ce.keyUsageKeyAgreement, ce.keyUsageKeyCertSign,
      ce.keyUsageCRLSign, ce.keyUsageEncipherOnly, ce.keyUsageDecipherOnly,
    ]
  }

  private var reasonFlags: [Field<Bool>] {
    [
      ce.reasonFlagsUnused, ce.reasonFlagsKeyCompromise, ce.reasonFlagsCACompromise,
      ce.reasonFlagsAffiliationChanged, ce.reasonFlagsSuperseded,
      ce.reasonFlagsCessationOfOperation, ce.reasonFlagsCertificateHold,
      ce.reasonFlagsPrivilegeWithdrawn, ce.reasonFlagsAACompromise,
    ]
  }

  private var entrustFlags: [Field<Bool>] {
    [
      ce.entrustInfoFlagsKeyUpdateAllowed, ce.entrustInfoFlagsNewExtensions,
      ce.entrustInfoFlagsPKIXCertificate, ce.entrustInfoFlagsEnterpriseCategory,
      ce.entrustInfoFlagsWebCategory, ce.entrustInfoFlagsSETCategory,
    ]
  }

  private var pointName: Asn {
    let name = name
    let part = ce.nameRelativeToCRLIssuer
    return .choice(
      ce.distributionPoint,
      [
        .implicit(0, .list(ce.fullName, generalName(ce.generalName))),
        .implicit(1, .code { d throws(Malformed) in try name.addPart(&d, part) }),
      ])
  }

  private var distributionPoint: Asn {
    .sequence(
      ce.distributionPointNode,
      [
        .explicit(0, pointName), .implicit(1, .bits(ce.reasons, reasonFlags)),
        .implicit(2, .list(ce.cRLIssuer, generalName(ce.generalName))),
      ])
  }

  private var directoryAttribute: Asn {
    let name = name
    return .sequence(
      ce.attribute,
      [
        .of(
          .code { d throws(Malformed) in
            let type = try name.addType(&d)
            guard d.remaining > 0 else { return }
            try d.berInside { d, _ throws(Malformed) in
              let sub = name.items.openList(&d, name.fields.values)
              while d.remaining > 0 {
                let count = try d.berHead().whole
                try d.inside(count) { d throws(Malformed) in try name.addAttribute(&d, type) }
              }
              d.close(sub)
            }
          })
      ])
  }

  private var policyInformation: Asn {
    let me = self
    let qualifier = Asn.sequence(
      ce.policyQualifierInfo,
      [
        .of(
          .code { d throws(Malformed) in
            var type = ""
            try d.berInside { d, _ throws(Malformed) in
              type = berDotted(d.bytes(d.next(d.remaining)))
              try me.items.addOID(&d, me.ce.id)
            }
            if d.remaining > 0 { try me.addQualifier(&d, type) }
          })
      ])
    return .sequence(
      ce.policyInformation,
      [.of(.oid(ce.policyIdentifier)), .maybe(.list(ce.policyQualifiers, qualifier))])
  }

  private func addQualifier(_ d: inout Dissection, _ type: String) throws(Malformed) {
    switch type {
    case "1.3.6.1.5.5.7.2.1":
      d.list(explicit)
      try items.add(&d, .string(policies.explicit.directoryString, BerTag.ia5String))
    case "1.3.6.1.5.5.7.2.2":
      d.list(implicit)
      try items.add(&d, policies.notice)
    default: try items.addNotImplemented(&d, d.remaining)
    }
  }

  /// RFC 5280 section 4.2.1.6.
  func generalName(_ field: Field<UInt32>?) -> Asn {
    let name = name
    let ce = ce
    let items = items
    let other = Asn.sequence(
      ce.otherName,
      [
        .of(
          .code { d throws(Malformed) in
            var type = ""
            try d.berInside { d, _ throws(Malformed) in
              type = berDotted(d.bytes(d.next(d.remaining)))
              try items.addOID(&d, ce.typeId)
            }
            guard d.remaining > 0 else { return }
            try d.berInside { d, _ throws(Malformed) in try name.addAttribute(&d, type) }
          })
      ])
    let party = Asn.sequence(
      ce.ediPartyName,
      [
        .explicit(0, name.directoryString(ce.nameAssigner)),
        .explicit(1, name.directoryString(ce.partyName)),
      ])
    return .choice(
      field,
      [
        .implicit(0, other), .implicit(1, .string(ce.rfc822Name, BerTag.ia5String)),
        .implicit(2, .string(ce.dNSName, BerTag.ia5String)),
        .implicit(3, .code { d throws(Malformed) in try d.skip(d.remaining) }),
        .explicit(4, .code { d throws(Malformed) in try name.addName(&d, ce.directoryName) }),
        .implicit(5, party),
        .implicit(6, .string(ce.uniformResourceIdentifier, BerTag.ia5String)),
        .implicit(7, .code { d throws(Malformed) in try Self.addAddress(&d, ce) }),
        .implicit(8, .oid(ce.registeredID)),
      ])
  }

  private static func addAddress(
    _ d: inout Dissection, _ ce: X509ExtensionFields
  ) throws(Malformed) {
    switch d.remaining {
    case 4, 8:
      try d.add(ce.iPAddressIpv4)
      if d.remaining == 4 { try d.add(ce.iPAddressIpv4Mask) }
    case 16, 32:
      try d.add(ce.iPAddressIpv6)
      if d.remaining == 16 { try d.add(ce.iPAddressIpv6Mask) }
    default: try d.add(ce.iPAddressUnknown, length: d.remaining)
    }
  }
}
