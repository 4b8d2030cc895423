import RemoraCore

/// Certificates and revocation lists (X.509 section 7).
struct X509Fields {
  let algorithmId, extensionId: Field<OID>
  let subjectPublicKeyDh, subjectPublicKeyDsa, serialNumber: Field<Bytes>
  let issuerUniqueIdentifier, subjectUniqueIdentifier, encrypted: Field<Bytes>
  let subjectPublicKey, revokedUserCertificate, p: Field<Bytes>
  let q, g: Field<Bytes>
  let subjectPublicKeyRsa, certificate, subjectPublicKeyInfo: Field<Label>
  let certificateList, dSSParams, signedCertificate: Field<Label>
  let signature, validity, subjectPublicKeyInfoNode: Field<Label>
  let algorithmIdentifier, algorithm, theExtension: Field<Label>
  let signedCertificateList, revokedCertificatesItem: Field<Label>
  let userid, utcTime: Field<Text>
  let version: Field<Int32>
  let issuer, subject, extensions: Field<UInt32>
  let rdnSequence, notBefore, notAfter: Field<UInt32>
  let thisUpdate, nextUpdate, revokedCertificates: Field<UInt32>
  let revocationDate, crlEntryExtensions, crlExtensions: Field<UInt32>
  let generalizedTime: Field<AbsoluteTime>
  let critical: Field<Bool>

  init(_ make: inout Builder) {
    algorithmId = make.oid("algorithm.id", "Algorithm Id")
    extensionId = make.oid("extension.id", "Extension Id")
    subjectPublicKeyDh = make.bytes("subjectPublicKey.dh", "DH Public Key")
    subjectPublicKeyDsa = make.bytes("subjectPublicKey.dsa", "DSA Public Key")
    subjectPublicKeyRsa = make.label("subjectPublicKey.rsa", "RSA Public Key")
    certificate = make.label("Certificate_element", "Certificate")
    subjectPublicKeyInfo = make.label("SubjectPublicKeyInfo_element", "SubjectPublicKeyInfo")
    certificateList = make.label("CertificateList_element", "CertificateList")
    dSSParams = make.label("DSS_Params_element", "DSS-Params")
    userid = make.string("Userid", "Userid")
    signedCertificate = make.label("signedCertificate_element", "signedCertificate")
    version = make.i32("version", "version", names: X509Names.x509Version)
    serialNumber = make.bytes("serialNumber", "serialNumber", blurb: "CertificateSerialNumber")
    signature = make.label("signature_element", "signature", blurb: "AlgorithmIdentifier")
    issuer = make.u32("issuer", "issuer", names: X509Names.x509Issuer, blurb: "Name")
    validity = make.label("validity_element", "validity")
    subject = make.u32("subject", "subject", names: X509Names.x509Issuer, blurb: "SubjectName")
    subjectPublicKeyInfoNode = make.label("subjectPublicKeyInfo_element", "subjectPublicKeyInfo")
    issuerUniqueIdentifier = make.bytes(
      "issuerUniqueIdentifier", "issuerUniqueIdentifier", blurb: "UniqueIdentifier")
    subjectUniqueIdentifier = make.bytes(
      "subjectUniqueIdentifier", "subjectUniqueIdentifier", blurb: "UniqueIdentifier")
    extensions = make.u32("extensions", "extensions")
    algorithmIdentifier = make.label("algorithmIdentifier_element", "algorithmIdentifier")
    encrypted = make.bytes("encrypted", "encrypted", blurb: "BIT_STRING")
    rdnSequence = make.u32("rdnSequence", "rdnSequence")
    notBefore = make.u32("notBefore", "notBefore", names: X509Names.x509NotBefore, blurb: "Time")
    notAfter = make.u32("notAfter", "notAfter", names: X509Names.x509NotBefore, blurb: "Time")
    algorithm = make.label("algorithm_element", "algorithm", blurb: "AlgorithmIdentifier")
    subjectPublicKey = make.bytes("subjectPublicKey", "subjectPublicKey")
    utcTime = make.string("utcTime", "utcTime")
    generalizedTime = make.time("generalizedTime", "generalizedTime")
    theExtension = make.label("Extension_element", "Extension")
    critical = make.flag("critical", "critical", blurb: "BOOLEAN")
    signedCertificateList = make.label("signedCertificateList_element", "signedCertificateList")
    thisUpdate = make.u32("thisUpdate", "thisUpdate", names: X509Names.x509NotBefore, blurb: "Time")
    nextUpdate = make.u32("nextUpdate", "nextUpdate", names: X509Names.x509NotBefore, blurb: "Time")
    revokedCertificates = make.u32("revokedCertificates", "revokedCertificates")
    revokedCertificatesItem = make.label(
      "revokedCertificates_item_element", "revokedCertificates item")
    revokedUserCertificate = make.bytes(
      "revokedUserCertificate", "userCertificate", blurb: "CertificateSerialNumber")
    revocationDate = make.u32(
      "revocationDate", "revocationDate", names: X509Names.x509NotBefore, blurb: "Time")
    crlEntryExtensions = make.u32("crlEntryExtensions", "crlEntryExtensions", blurb: "Extensions")
    crlExtensions = make.u32("crlExtensions", "crlExtensions", blurb: "Extensions")
    p = make.bytes("p", "p", blurb: "INTEGER")
    q = make.bytes("q", "q", blurb: "INTEGER")
    g = make.bytes("g", "g", blurb: "INTEGER")
  }
}

/// Distinguished names (X.501 section 9).
struct X509NameFields {
  let oid: Field<OID>
  let rdnSequence, rDNSequenceItem, values: Field<UInt32>
  let relativeDistinguishedNameItem: Field<Label>

  init(_ make: inout Builder) {
    oid = make.oid("oid", "Object Id", blurb: "Object identifier Id")
    rdnSequence = make.u32("rdnSequence", "rdnSequence")
    rDNSequenceItem = make.u32("RDNSequence_item", "RDNSequence item")
    relativeDistinguishedNameItem = make.label(
      "RelativeDistinguishedName_item_element", "RelativeDistinguishedName item")
    values = make.u32("values", "values")
  }
}

/// Attributes of names (X.520).
struct X509AttributeFields {
  let directoryString, postalAddress: Field<UInt32>
  let uniqueIdentifier: Field<Bytes>
  let countryName, telephoneNumber, printableString: Field<Text>
  let iA5String, bMPString, uTF8String: Field<Text>
  let teletexString, printableStringNode, universalString: Field<Text>
  let bmpString, uTF8StringNode: Field<Text>
  let integer: Field<Int32>

  init(_ make: inout Builder) {
    directoryString = make.u32(
      "DirectoryString", "DirectoryString", names: X509Names.x509DirectoryString)
    uniqueIdentifier = make.bytes("UniqueIdentifier", "UniqueIdentifier")
    countryName = make.string("CountryName", "CountryName")
    postalAddress = make.u32("PostalAddress", "PostalAddress")
    telephoneNumber = make.string("TelephoneNumber", "TelephoneNumber")
    integer = make.i32("Integer", "Integer")
    printableString = make.string("PrintableString", "PrintableString")
    iA5String = make.string("IA5String", "IA5String")
    bMPString = make.string("BMPString", "BMPString")
    uTF8String = make.string("UTF8String", "UTF8String")
    teletexString = make.string("teletexString", "teletexString")
    printableStringNode = make.string("printableString", "printableString")
    universalString = make.string("universalString", "universalString")
    bmpString = make.string("bmpString", "bmpString")
    uTF8StringNode = make.string("uTF8String", "uTF8String")
  }
}
