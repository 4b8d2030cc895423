import RemoraCore

/// Online Certificate Status Protocol (RFC 6960).
struct OCSPFields {
  let responseTypeId, crlUrl: Field<Text>
  let basicOCSPResponse, serviceLocator, crlID: Field<Label>
  let nULL, tbsRequest, optionalSignature: Field<Label>
  let request, signatureAlgorithm, certificate: Field<Label>
  let reqCert, hashAlgorithm, responseBytes: Field<Label>
  let tbsResponseData, singleResponse, certID: Field<Label>
  let good, revoked, unknown: Field<Label>
  let archiveCutoff, producedAt, thisUpdate: Field<AbsoluteTime>
  let nextUpdate, revocationTime, crlTime: Field<AbsoluteTime>
  let acceptableResponses, requestorName, requestList: Field<UInt32>
  let requestExtensions, certs, singleRequestExtensions: Field<UInt32>
  let responseStatus, responderID, responses: Field<UInt32>
  let responseExtensions, byName, certStatus: Field<UInt32>
  let singleExtensions, revocationReason, issuer: Field<UInt32>
  let locator: Field<UInt32>
  let reOcspNonce, signature, issuerNameHash: Field<Bytes>
  let issuerKeyHash, serialNumber, response: Field<Bytes>
  let byKey: Field<Bytes>
  let version, crlNum: Field<Int32>
  let responseType, acceptableResponsesItem: Field<OID>

  init(_ make: inout Builder) {
    responseTypeId = make.string("responseType.id", "ResponseType Id")
    basicOCSPResponse = make.label("BasicOCSPResponse_element", "BasicOCSPResponse")
    archiveCutoff = make.time("ArchiveCutoff", "ArchiveCutoff")
    acceptableResponses = make.u32("AcceptableResponses", "AcceptableResponses")
    serviceLocator = make.label("ServiceLocator_element", "ServiceLocator")
    crlID = make.label("CrlID_element", "CrlID")
    reOcspNonce = make.bytes("ReOcspNonce", "ReOcspNonce")
    nULL = make.label("NULL_element", "NULL")
    tbsRequest = make.label("tbsRequest_element", "tbsRequest")
    optionalSignature = make.label(
      "optionalSignature_element", "optionalSignature", blurb: "Signature")
    version = make.i32("version", "version", names: X509Names.x509Version)
    requestorName = make.u32(
      "requestorName", "requestorName", names: X509Names.x509GeneralName, blurb: "GeneralName")
    requestList = make.u32("requestList", "requestList", blurb: "SEQUENCE_OF_Request")
    request = make.label("Request_element", "Request")
    requestExtensions = make.u32("requestExtensions", "requestExtensions", blurb: "Extensions")
    signatureAlgorithm = make.label(
      "signatureAlgorithm_element", "signatureAlgorithm", blurb: "AlgorithmIdentifier")
    signature = make.bytes("signature", "signature", blurb: "BIT_STRING")
    certs = make.u32("certs", "certs", blurb: "SEQUENCE_OF_Certificate")
    certificate = make.label("Certificate_element", "Certificate")
    reqCert = make.label("reqCert_element", "reqCert", blurb: "CertID")
    singleRequestExtensions = make.u32(
      "singleRequestExtensions", "singleRequestExtensions", blurb: "Extensions")
    hashAlgorithm = make.label(
      "hashAlgorithm_element", "hashAlgorithm", blurb: "AlgorithmIdentifier")
    issuerNameHash = make.bytes("issuerNameHash", "issuerNameHash", blurb: "OCTET_STRING")
    issuerKeyHash = make.bytes("issuerKeyHash", "issuerKeyHash", blurb: "OCTET_STRING")
    serialNumber = make.bytes("serialNumber", "serialNumber", blurb: "CertificateSerialNumber")
    responseStatus = make.u32(
      "responseStatus", "responseStatus", names: X509Names.x509ResponseStatus,
      blurb: "OCSPResponseStatus")
    responseBytes = make.label("responseBytes_element", "responseBytes")
    responseType = make.oid("responseType", "responseType")
    response = make.bytes("response", "response")
    tbsResponseData = make.label(
      "tbsResponseData_element", "tbsResponseData", blurb: "ResponseData")
    responderID = make.u32("responderID", "responderID", names: X509Names.x509ResponderID)
    producedAt = make.time("producedAt", "producedAt", blurb: "GeneralizedTime")
    responses = make.u32("responses", "responses", blurb: "SEQUENCE_OF_SingleResponse")
    singleResponse = make.label("SingleResponse_element", "SingleResponse")
    responseExtensions = make.u32("responseExtensions", "responseExtensions", blurb: "Extensions")
    byName = make.u32("byName", "byName", blurb: "Name")
    byKey = make.bytes("byKey", "byKey", blurb: "KeyHash")
    certID = make.label("certID_element", "certID")
    certStatus = make.u32("certStatus", "certStatus", names: X509Names.x509CertStatus)
    thisUpdate = make.time("thisUpdate", "thisUpdate", blurb: "GeneralizedTime")
    nextUpdate = make.time("nextUpdate", "nextUpdate", blurb: "GeneralizedTime")
    singleExtensions = make.u32("singleExtensions", "singleExtensions", blurb: "Extensions")
    good = make.label("good_element", "good")
    revoked = make.label("revoked_element", "revoked", blurb: "RevokedInfo")
    unknown = make.label("unknown_element", "unknown", blurb: "UnknownInfo")
    revocationTime = make.time("revocationTime", "revocationTime", blurb: "GeneralizedTime")
    revocationReason = make.u32(
      "revocationReason", "revocationReason", names: X509Names.x509CRLReason, blurb: "CRLReason")
    acceptableResponsesItem = make.oid(
      "AcceptableResponses_item", "AcceptableResponses item", blurb: "OBJECT_IDENTIFIER")
    issuer = make.u32("issuer", "issuer", blurb: "Name")
    locator = make.u32("locator", "locator", blurb: "AuthorityInfoAccessSyntax")
    crlUrl = make.string("crlUrl", "crlUrl", blurb: "IA5String")
    crlNum = make.i32("crlNum", "crlNum", blurb: "INTEGER")
    crlTime = make.time("crlTime", "crlTime", blurb: "GeneralizedTime")
  }
}
