import RemoraCore

/// Extensions with explicit tags (RFC 5280 appendix A.1, RFC 3779, RFC 7633).
struct PKIXExplicitFields {
  let oid: Field<OID>
  let addressfamily, addressfamilySafi, featuresItem: Field<UInt16>
  let extensions, features, iPAddrBlocks: Field<UInt32>
  let ipAddressChoice, addressesOrRanges, iPAddressOrRange: Field<UInt32>
  let asnum, rdi, asIdsOrRanges: Field<UInt32>
  let aSIdOrRange: Field<UInt32>
  let directoryString: Field<Text>
  let aSIdentifiers, theExtension, iPAddressFamily: Field<Label>
  let inherit, addressRange, range: Field<Label>
  let critical: Field<Bool>
  let addressFamily, addressPrefix, addressRangeMin: Field<Bytes>
  let addressRangeMax: Field<Bytes>
  let id, rangeMin, rangeMax: Field<Int32>

  init(_ make: inout Builder) {
    oid = make.oid("oid", "Object Id", blurb: "Object identifier Id")
    addressfamily = make.u16(
      "addressfamily", "Address family(AFN)", names: X509Names.x509Addressfamily)
    addressfamilySafi = make.u16(
      "addressfamily.safi", "Subsequent Address Family Identifiers (SAFI)",
      blurb: "Subsequent Address Family Identifiers (SAFI) RFC4760")
    extensions = make.u32("Extensions", "Extensions")
    directoryString = make.string("DirectoryString", "DirectoryString")
    features = make.u32("Features", "Features")
    iPAddrBlocks = make.u32("IPAddrBlocks", "IPAddrBlocks")
    aSIdentifiers = make.label("ASIdentifiers_element", "ASIdentifiers")
    theExtension = make.label("Extension_element", "Extension")
    critical = make.flag("critical", "critical", blurb: "BOOLEAN")
    featuresItem = make.u16(
      "Features_item", "Features item", names: X509Names.x509FeaturesItem,
      blurb: "TLS Extension that MUST be supported by the server")
    iPAddressFamily = make.label("IPAddressFamily_element", "IPAddressFamily")
    addressFamily = make.bytes("addressFamily", "addressFamily")
    ipAddressChoice = make.u32(
      "ipAddressChoice", "ipAddressChoice", names: X509Names.x509IpAddressChoice)
    inherit = make.label("inherit_element", "inherit")
    addressesOrRanges = make.u32(
      "addressesOrRanges", "addressesOrRanges", blurb: "SEQUENCE_OF_IPAddressOrRange")
    iPAddressOrRange = make.u32(
      "IPAddressOrRange", "IPAddressOrRange", names: X509Names.x509IPAddressOrRange)
    addressPrefix = make.bytes("addressPrefix", "addressPrefix", blurb: "IPAddress")
    addressRange = make.label("addressRange_element", "addressRange", blurb: "IPAddressRange")
    addressRangeMin = make.bytes("addressRange_min", "min", blurb: "IPAddress")
    addressRangeMax = make.bytes("addressRange_max", "max", blurb: "IPAddress")
    asnum = make.u32("asnum", "asnum", names: X509Names.x509Asnum, blurb: "ASIdentifierChoice")
    rdi = make.u32("rdi", "rdi", names: X509Names.x509Asnum, blurb: "ASIdentifierChoice")
    asIdsOrRanges = make.u32("asIdsOrRanges", "asIdsOrRanges", blurb: "SEQUENCE_OF_ASIdOrRange")
    aSIdOrRange = make.u32("ASIdOrRange", "ASIdOrRange", names: X509Names.x509ASIdOrRange)
    id = make.i32("id", "id", blurb: "ASId")
    range = make.label("range_element", "range", blurb: "ASRange")
    rangeMin = make.i32("range_min", "min", blurb: "ASId")
    rangeMax = make.i32("range_max", "max", blurb: "ASId")
  }
}

/// Extensions with implicit tags (RFC 5280 appendix A.2).
struct PKIXImplicitFields {
  let authorityInfoAccessSyntax, accessLocation, explicitText: Field<UInt32>
  let organization, noticeNumbers: Field<UInt32>
  let userNotice, accessDescription, noticeRef: Field<Label>
  let accessMethod: Field<OID>
  let noticeNumbersItem: Field<Int32>
  let ia5String, visibleString, bmpString: Field<Text>
  let utf8String: Field<Text>

  init(_ make: inout Builder) {
    authorityInfoAccessSyntax = make.u32("AuthorityInfoAccessSyntax", "AuthorityInfoAccessSyntax")
    userNotice = make.label("UserNotice_element", "UserNotice")
    accessDescription = make.label("AccessDescription_element", "AccessDescription")
    accessMethod = make.oid("accessMethod", "accessMethod", blurb: "OBJECT_IDENTIFIER")
    accessLocation = make.u32("accessLocation", "accessLocation", blurb: "GeneralName")
    noticeRef = make.label("noticeRef_element", "noticeRef", blurb: "NoticeReference")
    explicitText = make.u32(
      "explicitText", "explicitText", names: X509Names.x509ExplicitText, blurb: "DisplayText")
    organization = make.u32(
      "organization", "organization", names: X509Names.x509ExplicitText, blurb: "DisplayText")
    noticeNumbers = make.u32("noticeNumbers", "noticeNumbers")
    noticeNumbersItem = make.i32("noticeNumbers_item", "noticeNumbers item", blurb: "INTEGER")
    ia5String = make.string("ia5String", "ia5String")
    visibleString = make.string("visibleString", "visibleString")
    bmpString = make.string("bmpString", "bmpString")
    utf8String = make.string("utf8String", "utf8String")
  }
}

/// Keys and parameters of algorithms (RFC 3279, RFC 4055, RFC 5480).
struct PKIXAlgorithmFields {
  let domainParameters, hashAlgorithm, rSASSAPSSParams: Field<Label>
  let hashAlgorithmNode, maskGenAlgorithm, specifiedCurve: Field<Label>
  let fieldID, curve: Field<Label>
  let eCParameters: Field<UInt32>
  let modulus, base, a: Field<Bytes>
  let b, seed: Field<Bytes>
  let publicExponent, p, q: Field<Int32>
  let g, j, saltLength: Field<Int32>
  let trailerField, version, order: Field<Int32>
  let cofactor, primeP: Field<Int32>
  let namedCurve, fieldType: Field<OID>

  init(_ make: inout Builder) {
    domainParameters = make.label("DomainParameters_element", "DomainParameters")
    hashAlgorithm = make.label("HashAlgorithm_element", "HashAlgorithm")
    rSASSAPSSParams = make.label("RSASSA_PSS_params_element", "RSASSA-PSS-params")
    eCParameters = make.u32("ECParameters", "ECParameters", names: X509Names.x509ECParameters)
    modulus = make.bytes("modulus", "modulus", blurb: "INTEGER")
    publicExponent = make.i32("publicExponent", "publicExponent", blurb: "INTEGER")
    p = make.i32("p", "p", blurb: "INTEGER")
    q = make.i32("q", "q", blurb: "INTEGER")
    g = make.i32("g", "g", blurb: "INTEGER")
    j = make.i32("j", "j", blurb: "INTEGER")
    hashAlgorithmNode = make.label("hashAlgorithm_element", "hashAlgorithm")
    maskGenAlgorithm = make.label("maskGenAlgorithm_element", "maskGenAlgorithm")
    saltLength = make.i32("saltLength", "saltLength", blurb: "INTEGER")
    trailerField = make.i32("trailerField", "trailerField", blurb: "INTEGER")
    specifiedCurve = make.label(
      "specifiedCurve_element", "specifiedCurve", blurb: "SpecifiedECDomain")
    namedCurve = make.oid("namedCurve", "namedCurve", blurb: "OBJECT_IDENTIFIER")
    version = make.i32("version", "version", names: X509Names.x509Version2, blurb: "ECPVer")
    fieldID = make.label("fieldID_element", "fieldID")
    curve = make.label("curve_element", "curve")
    base = make.bytes("base", "base", blurb: "ECPoint")
    order = make.i32("order", "order", blurb: "INTEGER")
    cofactor = make.i32("cofactor", "cofactor", blurb: "INTEGER")
    fieldType = make.oid("fieldType", "fieldType")
    primeP = make.i32("Prime_p", "Prime-p")
    a = make.bytes("a", "a", blurb: "FieldElement")
    b = make.bytes("b", "b", blurb: "FieldElement")
    seed = make.bytes("seed", "seed", blurb: "BIT_STRING")
  }
}

/// Extensions that Netscape made.
struct NetscapeFields {
  let baseUrl, revocationUrl, caRevocationUrl: Field<Text>
  let caPolicyUrl, comment, sslServerName: Field<Text>
  let certRenewalUrl: Field<Text>
  let certType: Field<Bytes>

  init(_ make: inout Builder) {
    baseUrl = make.string("BaseUrl", "BaseUrl")
    revocationUrl = make.string("RevocationUrl", "RevocationUrl")
    caRevocationUrl = make.string("CaRevocationUrl", "CaRevocationUrl")
    caPolicyUrl = make.string("CaPolicyUrl", "CaPolicyUrl")
    comment = make.string("Comment", "Comment")
    sslServerName = make.string("SslServerName", "SslServerName")
    certRenewalUrl = make.string("CertRenewalUrl", "CertRenewalUrl")
    certType = make.bytes("CertType", "CertType")
  }
}

/// Statements of qualified certificates (RFC 3739).
struct PKIXQualifiedFields {
  let qCStatements: Field<UInt32>
  let qCStatement: Field<Label>
  let statementId: Field<OID>

  init(_ make: inout Builder) {
    qCStatements = make.u32("QCStatements", "QCStatements")
    qCStatement = make.label("QCStatement_element", "QCStatement")
    statementId = make.oid("statementId", "statementId")
  }
}
