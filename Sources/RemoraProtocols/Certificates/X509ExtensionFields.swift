import RemoraCore

/// Extensions of certificates (X.509 section 9, RFC 5280 section 4.2).
struct X509ExtensionFields {
  let idCeInvalidityDate, notBefore, notAfter: Field<AbsoluteTime>
  let id, holdInstruction, keyPurposeId: Field<OID>
  let policyIdentifier, issuerDomainPolicy, subjectDomainPolicy: Field<OID>
  let registeredID, typeId, templateID: Field<OID>
  let iPAddressIpv4, iPAddressIpv4Mask: Field<IPv4Address>
  let iPAddressIpv6, iPAddressIpv6Mask: Field<IPv6Address>
  let iPAddressUnknown, subjectKeyIdentifier, keyUsage: Field<Bytes>
  let keyIdentifier, authorityCertSerialNumber, reasons: Field<Bytes>
  let onlySomeReasons, entrustVersInfoFlags: Field<Bytes>
  let authorityKeyIdentifier, privateKeyUsagePeriod, basicConstraintsSyntax: Field<Label>
  let nameConstraintsSyntax, policyConstraintsSyntax, issuingDistPointSyntax: Field<Label>
  let certificateTemplate, ntdsCaSecurity, entrustVersionInfo: Field<Label>
  let policyInformation, policyQualifierInfo, policyMappingsSyntaxItem: Field<Label>
  let otherName, ediPartyName, attribute: Field<Label>
  let generalSubtree, distributionPointNode: Field<Label>
  let keyPurposeIDs, certificatePoliciesSyntax, policyMappingsSyntax: Field<UInt32>
  let generalNames, attributesSyntax, cRLReason: Field<UInt32>
  let cRLDistPointsSyntax, authorityCertIssuer, policyQualifiers: Field<UInt32>
  let generalName, directoryName, nameAssigner: Field<UInt32>
  let partyName, permittedSubtrees, excludedSubtrees: Field<UInt32>
  let base, distributionPoint, cRLIssuer: Field<UInt32>
  let fullName, nameRelativeToCRLIssuer: Field<UInt32>
  let skipCerts, cRLNumber, baseCRLNumber: Field<UInt64>
  let pathLenConstraint, minimum, maximum: Field<UInt64>
  let requireExplicitPolicy, inhibitPolicyMapping: Field<UInt64>
  let rfc822Name, dNSName, uniformResourceIdentifier: Field<Text>
  let entrustVers: Field<Text>
  let cA, onlyContainsUserPublicKeyCerts, onlyContainsCACerts: Field<Bool>
  let indirectCRL, containsUserAttributeCerts, keyUsageDigitalSignature: Field<Bool>
  let keyUsageContentCommitment, keyUsageKeyEncipherment, keyUsageDataEncipherment: Field<Bool>
  let keyUsageKeyAgreement, keyUsageKeyCertSign, keyUsageCRLSign: Field<Bool>
  let keyUsageEncipherOnly, keyUsageDecipherOnly, reasonFlagsUnused: Field<Bool>
  let reasonFlagsKeyCompromise, reasonFlagsCACompromise, reasonFlagsAffiliationChanged: Field<Bool>
  let reasonFlagsSuperseded, reasonFlagsCessationOfOperation,
    reasonFlagsCertificateHold: Field<Bool>
  let reasonFlagsPrivilegeWithdrawn, reasonFlagsAACompromise,
    entrustInfoFlagsKeyUpdateAllowed: Field<Bool>
  let entrustInfoFlagsNewExtensions, entrustInfoFlagsPKIXCertificate,
    entrustInfoFlagsEnterpriseCategory: Field<Bool>
  let entrustInfoFlagsWebCategory, entrustInfoFlagsSETCategory: Field<Bool>
  let templateMajorVersion, templateMinorVersion: Field<Int32>

  init(_ make: inout Builder) {
    idCeInvalidityDate = make.time("id_ce_invalidityDate", "invalidityDate")
    id = make.oid("id", "Id", blurb: "Object identifier Id")
    iPAddressIpv4 = make.ipv4("IPAddress.ipv4", "iPAddress", blurb: "IPv4 address")
    iPAddressIpv4Mask = make.ipv4(
      "IPAddress.ipv4_mask", "iPAddress Mask", blurb: "IPv4 address Mask")
    iPAddressIpv6 = make.ipv6("IPAddress.ipv6", "iPAddress", blurb: "IPv6 address")
    iPAddressIpv6Mask = make.ipv6(
      "IPAddress.ipv6_mask", "iPAddress Mask", blurb: "IPv6 address Mask")
    iPAddressUnknown = make.bytes("IPAddress.unknown", "iPAddress", blurb: "Unknown Address")
    authorityKeyIdentifier = make.label("AuthorityKeyIdentifier_element", "AuthorityKeyIdentifier")
    subjectKeyIdentifier = make.bytes("SubjectKeyIdentifier", "SubjectKeyIdentifier")
    keyUsage = make.bytes("KeyUsage", "KeyUsage")
    keyPurposeIDs = make.u32("KeyPurposeIDs", "KeyPurposeIDs")
    privateKeyUsagePeriod = make.label("PrivateKeyUsagePeriod_element", "PrivateKeyUsagePeriod")
    certificatePoliciesSyntax = make.u32("CertificatePoliciesSyntax", "CertificatePoliciesSyntax")
    policyMappingsSyntax = make.u32("PolicyMappingsSyntax", "PolicyMappingsSyntax")
    generalNames = make.u32("GeneralNames", "GeneralNames")
    attributesSyntax = make.u32("AttributesSyntax", "AttributesSyntax")
    basicConstraintsSyntax = make.label("BasicConstraintsSyntax_element", "BasicConstraintsSyntax")
    nameConstraintsSyntax = make.label("NameConstraintsSyntax_element", "NameConstraintsSyntax")
    policyConstraintsSyntax = make.label(
      "PolicyConstraintsSyntax_element", "PolicyConstraintsSyntax")
    skipCerts = make.u64("SkipCerts", "SkipCerts")
    cRLNumber = make.u64("CRLNumber", "CRLNumber")
    cRLReason = make.u32("CRLReason", "CRLReason", names: X509Names.x509CRLReason)
    holdInstruction = make.oid("HoldInstruction", "HoldInstruction")
    cRLDistPointsSyntax = make.u32("CRLDistPointsSyntax", "CRLDistPointsSyntax")
    issuingDistPointSyntax = make.label("IssuingDistPointSyntax_element", "IssuingDistPointSyntax")
    baseCRLNumber = make.u64("BaseCRLNumber", "BaseCRLNumber")
    certificateTemplate = make.label("CertificateTemplate_element", "CertificateTemplate")
    ntdsCaSecurity = make.label("NtdsCaSecurity_element", "NtdsCaSecurity")
    entrustVersionInfo = make.label("EntrustVersionInfo_element", "EntrustVersionInfo")
    keyIdentifier = make.bytes("keyIdentifier", "keyIdentifier")
    authorityCertIssuer = make.u32(
      "authorityCertIssuer", "authorityCertIssuer", blurb: "GeneralNames")
    authorityCertSerialNumber = make.bytes(
      "authorityCertSerialNumber", "authorityCertSerialNumber", blurb: "CertificateSerialNumber")
    keyPurposeId = make.oid("KeyPurposeId", "KeyPurposeId")
    notBefore = make.time("notBefore", "notBefore", blurb: "GeneralizedTime")
    notAfter = make.time("notAfter", "notAfter", blurb: "GeneralizedTime")
    policyInformation = make.label("PolicyInformation_element", "PolicyInformation")
    policyIdentifier = make.oid("policyIdentifier", "policyIdentifier", blurb: "CertPolicyId")
    policyQualifiers = make.u32(
      "policyQualifiers", "policyQualifiers", blurb: "SEQUENCE_SIZE_1_MAX_OF_PolicyQualifierInfo")
    policyQualifierInfo = make.label("PolicyQualifierInfo_element", "PolicyQualifierInfo")
    policyMappingsSyntaxItem = make.label(
      "PolicyMappingsSyntax_item_element", "PolicyMappingsSyntax item")
    issuerDomainPolicy = make.oid("issuerDomainPolicy", "issuerDomainPolicy", blurb: "CertPolicyId")
    subjectDomainPolicy = make.oid(
      "subjectDomainPolicy", "subjectDomainPolicy", blurb: "CertPolicyId")
    generalName = make.u32("GeneralName", "GeneralName", names: X509Names.x509GeneralName)
    otherName = make.label("otherName_element", "otherName")
    rfc822Name = make.string("rfc822Name", "rfc822Name", blurb: "IA5String")
    dNSName = make.string("dNSName", "dNSName", blurb: "IA5String")
    directoryName = make.u32(
      "directoryName", "directoryName", names: X509Names.x509Issuer, blurb: "Name")
    ediPartyName = make.label("ediPartyName_element", "ediPartyName")
    uniformResourceIdentifier = make.string(
      "uniformResourceIdentifier", "uniformResourceIdentifier")
    registeredID = make.oid("registeredID", "registeredID", blurb: "OBJECT_IDENTIFIER")
    typeId = make.oid("type_id", "type-id", blurb: "OtherNameType")
    nameAssigner = make.u32(
      "nameAssigner", "nameAssigner", names: X509Names.x509DirectoryString, blurb: "DirectoryString"
    )
    partyName = make.u32(
      "partyName", "partyName", names: X509Names.x509DirectoryString, blurb: "DirectoryString")
    attribute = make.label("Attribute_element", "Attribute")
    cA = make.flag("cA", "cA", blurb: "BOOLEAN")
    pathLenConstraint = make.u64("pathLenConstraint", "pathLenConstraint", blurb: "INTEGER_0_MAX")
    permittedSubtrees = make.u32("permittedSubtrees", "permittedSubtrees", blurb: "GeneralSubtrees")
    excludedSubtrees = make.u32("excludedSubtrees", "excludedSubtrees", blurb: "GeneralSubtrees")
    generalSubtree = make.label("GeneralSubtree_element", "GeneralSubtree")
    base = make.u32("base", "base", names: X509Names.x509GeneralName, blurb: "GeneralName")
    minimum = make.u64("minimum", "minimum", blurb: "BaseDistance")
    maximum = make.u64("maximum", "maximum", blurb: "BaseDistance")
    requireExplicitPolicy = make.u64(
      "requireExplicitPolicy", "requireExplicitPolicy", blurb: "SkipCerts")
    inhibitPolicyMapping = make.u64(
      "inhibitPolicyMapping", "inhibitPolicyMapping", blurb: "SkipCerts")
    distributionPoint = make.u32(
      "distributionPoint", "distributionPoint", names: X509Names.x509DistributionPoint,
      blurb: "DistributionPointName")
    distributionPointNode = make.label("DistributionPoint_element", "DistributionPoint")
    reasons = make.bytes("reasons", "reasons", blurb: "ReasonFlags")
    cRLIssuer = make.u32("cRLIssuer", "cRLIssuer", blurb: "GeneralNames")
    fullName = make.u32("fullName", "fullName", blurb: "GeneralNames")
    nameRelativeToCRLIssuer = make.u32(
      "nameRelativeToCRLIssuer", "nameRelativeToCRLIssuer", blurb: "RelativeDistinguishedName")
    onlyContainsUserPublicKeyCerts = make.flag(
      "onlyContainsUserPublicKeyCerts", "onlyContainsUserPublicKeyCerts", blurb: "BOOLEAN")
    onlyContainsCACerts = make.flag("onlyContainsCACerts", "onlyContainsCACerts", blurb: "BOOLEAN")
    onlySomeReasons = make.bytes("onlySomeReasons", "onlySomeReasons", blurb: "ReasonFlags")
    indirectCRL = make.flag("indirectCRL", "indirectCRL", blurb: "BOOLEAN")
    containsUserAttributeCerts = make.flag(
      "containsUserAttributeCerts", "containsUserAttributeCerts", blurb: "BOOLEAN")
    templateID = make.oid("templateID", "templateID", blurb: "OBJECT_IDENTIFIER")
    templateMajorVersion = make.i32(
      "templateMajorVersion", "templateMajorVersion", blurb: "INTEGER")
    templateMinorVersion = make.i32(
      "templateMinorVersion", "templateMinorVersion", blurb: "INTEGER")
    entrustVers = make.string("entrustVers", "entrustVers", blurb: "GeneralString")
    entrustVersInfoFlags = make.bytes(
      "entrustVersInfoFlags", "entrustVersInfoFlags", blurb: "EntrustInfoFlags")
    keyUsageDigitalSignature = make.flag(
      "KeyUsage.digitalSignature", "digitalSignature", mask: 0x80)
    keyUsageContentCommitment = make.flag(
      "KeyUsage.contentCommitment", "contentCommitment", mask: 0x40)
    keyUsageKeyEncipherment = make.flag("KeyUsage.keyEncipherment", "keyEncipherment", mask: 0x20)
    keyUsageDataEncipherment = make.flag(
      "KeyUsage.dataEncipherment", "dataEncipherment", mask: 0x10)
    keyUsageKeyAgreement = make.flag("KeyUsage.keyAgreement", "keyAgreement", mask: 0x8)
    keyUsageKeyCertSign = make.flag("KeyUsage.keyCertSign", "keyCertSign", mask: 0x4)
    keyUsageCRLSign = make.flag("KeyUsage.cRLSign", "cRLSign", mask: 0x2)
    keyUsageEncipherOnly = make.flag("KeyUsage.encipherOnly", "encipherOnly", mask: 0x1)
    keyUsageDecipherOnly = make.flag("KeyUsage.decipherOnly", "decipherOnly", mask: 0x80)
    reasonFlagsUnused = make.flag("ReasonFlags.unused", "unused", mask: 0x80)
    reasonFlagsKeyCompromise = make.flag("ReasonFlags.keyCompromise", "keyCompromise", mask: 0x40)
    reasonFlagsCACompromise = make.flag("ReasonFlags.cACompromise", "cACompromise", mask: 0x20)
    reasonFlagsAffiliationChanged = make.flag(
      "ReasonFlags.affiliationChanged", "affiliationChanged", mask: 0x10)
    reasonFlagsSuperseded = make.flag("ReasonFlags.superseded", "superseded", mask: 0x8)
    reasonFlagsCessationOfOperation = make.flag(
      "ReasonFlags.cessationOfOperation", "cessationOfOperation", mask: 0x4)
    reasonFlagsCertificateHold = make.flag(
      "ReasonFlags.certificateHold", "certificateHold", mask: 0x2)
    reasonFlagsPrivilegeWithdrawn = make.flag(
      "ReasonFlags.privilegeWithdrawn", "privilegeWithdrawn", mask: 0x1)
    reasonFlagsAACompromise = make.flag("ReasonFlags.aACompromise", "aACompromise", mask: 0x80)
    entrustInfoFlagsKeyUpdateAllowed = make.flag(
      "EntrustInfoFlags.keyUpdateAllowed", "keyUpdateAllowed", mask: 0x80)
    entrustInfoFlagsNewExtensions = make.flag(
      "EntrustInfoFlags.newExtensions", "newExtensions", mask: 0x40)
    entrustInfoFlagsPKIXCertificate = make.flag(
      "EntrustInfoFlags.pKIXCertificate", "pKIXCertificate", mask: 0x20)
    entrustInfoFlagsEnterpriseCategory = make.flag(
      "EntrustInfoFlags.enterpriseCategory", "enterpriseCategory", mask: 0x10)
    entrustInfoFlagsWebCategory = make.flag(
      "EntrustInfoFlags.webCategory", "webCategory", mask: 0x8)
    entrustInfoFlagsSETCategory = make.flag(
      "EntrustInfoFlags.sETCategory", "sETCategory", mask: 0x4)
  }
}
