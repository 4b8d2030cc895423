import RemoraCore

/// The fields of all operations (RFC 4511 section 4).
struct LDAPFields: Sendable {
  let message, control, searchControl, bindRequest, bindResponse, unbindRequest: Field<Label>
  let searchRequest, searchEntry, searchDone, modifyRequest, modifyResponse: Field<Label>
  let addRequest, addResponse, deleteResponse, renameRequest, renameResponse: Field<Label>
  let compareRequest, compareResponse, extendedRequest, extendedResponse: Field<Label>
  let intermediate, sasl, foundItem, modificationItem, modified, attributeItem: Field<Label>
  let assertionPair: Field<Label>
  let messageID, op, controls, saslLength, searchReference, abandonRequest: Field<UInt32>
  let values, result, bindResult, extendedResult, referral, version: Field<UInt32>
  let authentication, scope, aliases, sizeLimit, timeLimit, requested, found: Field<UInt32>
  let modification, operation, attributes: Field<UInt32>
  let controlType, deleteRequest, description, attributeDesc, assertion, type: Field<Text>
  let matched, bindMatched, error, url, name, simple, mechanism, base, objectName: Field<Text>
  let object, entry, newName, newSuperior, requestName, responseName: Field<Text>
  let criticality, typesOnly, deletesOld: Field<Bool>
  let controlValue, cookie, saslPayload, intermediateValue, value, credentials: Field<Bytes>
  let serverCredentials, requestValue, response: Field<Bytes>
  let size: Field<Int32>
  let responseIn, responseTo: Field<FrameNumber>
  let time: Field<RelativeTime>

  init(_ p: inout Builder) {
    (type, attributeDesc, assertion) = p.shared("ldap.names", owner: "ldap") { p in
      (
        p.string("type", "type", blurb: "AttributeDescription"),
        p.string("attributeDesc", "attributeDesc", blurb: "AttributeDescription"),
        p.string("assertionValue", "assertionValue")
      )
    }
    message = p.label("LDAPMessage_element", "LDAPMessage")
    messageID = p.u32("messageID", "messageID")
    op = p.u32("protocolOp", "protocolOp", names: ldapProtocolOpNames)
    controls = p.u32("controls", "controls")
    control = p.label("Control_element", "Control")
    controlType = p.string("controlType", "controlType")
    criticality = p.flag("criticality", "criticality", blurb: "BOOLEAN")
    controlValue = p.bytes("controlValue", "controlValue")
    searchControl = p.label("SearchControlValue_element", "SearchControlValue")
    size = p.i32("size", "size", blurb: "INTEGER")
    cookie = p.bytes("cookie", "cookie", blurb: "OCTET_STRING")
    responseIn = p.frameNumber(
      "response_in", "Response In", blurb: "The response to this LDAP request is in this frame")
    responseTo = p.frameNumber(
      "response_to", "Response To", blurb: "This is a response to the LDAP request in this frame")
    time = p.duration("time", "Time", blurb: "The time between the Call and the Reply")
    saslLength = p.u32("sasl_buffer_length", "SASL Buffer Length")
    saslPayload = p.bytes("gssapi_encrypted_payload", "GSS-API Encrypted payload")
    bindRequest = p.label("bindRequest_element", "bindRequest")
    bindResponse = p.label("bindResponse_element", "bindResponse")
    unbindRequest = p.label("unbindRequest_element", "unbindRequest")
    searchRequest = p.label("searchRequest_element", "searchRequest")
    searchEntry = p.label("searchResEntry_element", "searchResEntry", blurb: "SearchResultEntry")
    searchDone = p.label("searchResDone_element", "searchResDone", blurb: "SearchResultDone")
    searchReference = p.u32("searchResRef", "searchResRef", blurb: "SearchResultReference")
    modifyRequest = p.label("modifyRequest_element", "modifyRequest")
    modifyResponse = p.label("modifyResponse_element", "modifyResponse")
    addRequest = p.label("addRequest_element", "addRequest")
    addResponse = p.label("addResponse_element", "addResponse")
    deleteRequest = p.string("delRequest", "delRequest")
    deleteResponse = p.label("delResponse_element", "delResponse")
    renameRequest = p.label("modDNRequest_element", "modDNRequest", blurb: "ModifyDNRequest")
    renameResponse = p.label("modDNResponse_element", "modDNResponse", blurb: "ModifyDNResponse")
    compareRequest = p.label("compareRequest_element", "compareRequest")
    compareResponse = p.label("compareResponse_element", "compareResponse")
    abandonRequest = p.u32("abandonRequest", "abandonRequest")
    extendedRequest = p.label("extendedReq_element", "extendedReq", blurb: "ExtendedRequest")
    extendedResponse = p.label("extendedResp_element", "extendedResp", blurb: "ExtendedResponse")
    intermediate = p.label("intermediateResponse_element", "intermediateResponse")
    intermediateValue = p.bytes(
      "intermediateResponse_responseValue", "responseValue",
      blurb: "T_intermediateResponse_responseValue")
    description = p.string("AttributeDescription", "AttributeDescription")
    values = p.u32("vals", "vals", blurb: "SET_OF_AttributeValue")
    value = p.bytes("AttributeValue", "AttributeValue")
    result = p.u32("resultCode", "resultCode", names: ldapResultCodeNames)
    bindResult = p.u32(
      "bindResponse_resultCode", "resultCode", names: ldapResultCodeNames,
      blurb: "BindResponse_resultCode")
    extendedResult = p.u32(
      "extendedResponse_resultCode", "resultCode", names: ldapResultCodeNames,
      blurb: "ExtendedResponse_resultCode")
    matched = p.string("matchedDN", "matchedDN", blurb: "LDAPDN")
    bindMatched = p.string("bindResponse_matchedDN", "matchedDN", blurb: "T_bindResponse_matchedDN")
    error = p.string("errorMessage", "errorMessage")
    referral = p.u32("referral", "referral")
    url = p.string("LDAPURL", "LDAPURL")
    version = p.u32("version", "version", blurb: "INTEGER_1_127")
    name = p.string("name", "name", blurb: "LDAPDN")
    authentication = p.u32(
      "authentication", "authentication",
      names: [0: "simple", 3: "sasl", 10: "ntlmsspNegotiate", 11: "ntlmsspAuth"],
      blurb: "AuthenticationChoice")
    simple = p.string("simple", "simple")
    sasl = p.label("sasl_element", "sasl", blurb: "SaslCredentials")
    mechanism = p.string("mechanism", "mechanism")
    credentials = p.bytes("credentials", "credentials")
    serverCredentials = p.bytes("serverSaslCreds", "serverSaslCreds")
    base = p.string("baseObject", "baseObject", blurb: "LDAPDN")
    scope = p.u32("scope", "scope", names: [0: "baseObject", 1: "singleLevel", 2: "wholeSubtree"])
    aliases = p.u32(
      "derefAliases", "derefAliases",
      names: [
        0: "neverDerefAliases", 1: "derefInSearching", 2: "derefFindingBaseObj", 3: "derefAlways",
      ])
    sizeLimit = p.u32("sizeLimit", "sizeLimit", blurb: "INTEGER_0_maxInt")
    timeLimit = p.u32("timeLimit", "timeLimit", blurb: "INTEGER_0_maxInt")
    typesOnly = p.flag("typesOnly", "typesOnly", blurb: "BOOLEAN")
    requested = p.u32("searchRequest_attributes", "attributes", blurb: "AttributeDescriptionList")
    objectName = p.string("objectName", "objectName", blurb: "LDAPDN")
    found = p.u32("searchResultEntry_attributes", "attributes", blurb: "PartialAttributeList")
    foundItem = p.label("PartialAttributeList_item_element", "PartialAttributeList item")
    object = p.string("object", "object", blurb: "LDAPDN")
    modification = p.u32(
      "modifyRequest_modification", "modification", blurb: "ModifyRequest_modification")
    modificationItem = p.label(
      "modifyRequest_modification_item_element", "modification item",
      blurb: "T_modifyRequest_modification_item")
    operation = p.u32(
      "operation", "operation", names: [0: "add", 1: "delete", 2: "replace", 3: "increment"])
    modified = p.label("modification_element", "modification", blurb: "AttributeTypeAndValues")
    entry = p.string("entry", "entry", blurb: "LDAPDN")
    attributes = p.u32("attributes", "attributes", blurb: "AttributeList")
    attributeItem = p.label("AttributeList_item_element", "AttributeList item")
    newName = p.string("newrdn", "newrdn", blurb: "RelativeLDAPDN")
    deletesOld = p.flag("deleteoldrdn", "deleteoldrdn", blurb: "BOOLEAN")
    newSuperior = p.string("newSuperior", "newSuperior", blurb: "LDAPDN")
    assertionPair = p.label("ava_element", "ava", blurb: "AttributeValueAssertion")
    requestName = p.string("requestName", "requestName", blurb: "LDAPOID")
    requestValue = p.bytes("requestValue", "requestValue")
    responseName = p.string("responseName", "responseName")
    response = p.bytes("response", "response", blurb: "OCTET_STRING")
  }
}

/// The fields of search filters (section 4.5.1.7).
struct LDAPFilterFields: Sendable {
  let filter, and, andItem, or, orItem, not, parts, part: Field<UInt32>
  let equality, substrings, greater, less, approximate, extensible: Field<Label>
  let present, initial, any, final, rule, matchValue: Field<Text>
  let byNames: Field<Bool>
  let versionFlags: FlagSet<UInt32>

  init(_ p: inout Builder) {
    filter = p.u32("filter", "filter", names: ldapFilterNames)
    and = p.u32("and", "and")
    andItem = p.u32("and_item", "and item", names: ldapFilterNames)
    or = p.u32("or", "or")
    orItem = p.u32("or_item", "or item", names: ldapFilterNames)
    not = p.u32("not", "not", names: ldapFilterNames)
    equality = p.label("equalityMatch_element", "equalityMatch")
    substrings = p.label("substrings_element", "substrings", blurb: "SubstringFilter")
    greater = p.label("greaterOrEqual_element", "greaterOrEqual")
    less = p.label("lessOrEqual_element", "lessOrEqual")
    present = p.string("present", "present")
    approximate = p.label("approxMatch_element", "approxMatch")
    extensible = p.label("extensibleMatch_element", "extensibleMatch")
    parts = p.u32("substringFilter_substrings", "substrings", blurb: "T_substringFilter_substrings")
    part = p.u32(
      "substringFilter_substrings_item", "substrings item",
      names: [0: "initial", 1: "any", 2: "final"], blurb: "T_substringFilter_substrings_item")
    initial = p.string("initial", "initial", blurb: "LDAPString")
    any = p.string("any", "any", blurb: "LDAPString")
    final = p.string("final", "final", blurb: "LDAPString")
    rule = p.string("matchingRule", "matchingRule", blurb: "MatchingRuleId")
    matchValue = p.string("matchValue", "matchValue", blurb: "AssertionValue")
    byNames = p.flag("dnAttributes", "dnAttributes")
    versionFlags = FlagSet(
      p.u32(
        "/mscldap.ntver.flags", "Version Flags", .hex, blurb: "NETLOGON_NT_VERSION Options Bits"),
      [
        p.flag(
          "/mscldap.ntver.searchflags.v1", "V1", mask: 0x1, width: 4,
          set: "Client requested version 1 netlogon response",
          unset: "Version 1 netlogon response not requested",
          blurb: "See section 6.3.1.1 of MS-ADTS specification"),
        p.flag(
          "/mscldap.ntver.searchflags.v5", "V5", mask: 0x2, width: 4,
          set: "Client requested version 5 netlogon response",
          unset: "Version 5 netlogon response not requested",
          blurb: "See section 6.3.1.1 of MS-ADTS specification"),
        p.flag(
          "/mscldap.ntver.searchflags.v5ex", "V5EX", mask: 0x4, width: 4,
          set: "Client requested version 5 extended netlogon response",
          unset: "Version 5 extended response not requested",
          blurb: "See section 6.3.1.1 of MS-ADTS specification"),
        p.flag(
          "/mscldap.ntver.searchflags.v5ep", "V5EP", mask: 0x8, width: 4,
          set: "Client has requested IP address of the server",
          unset: "IP address of server not requested",
          blurb: "See section 6.3.1.1 of MS-ADTS specification"),
        p.flag(
          "/mscldap.ntver.searchflags.vcs", "VCS", mask: 0x10, width: 4,
          set: "Client has asked for the closest site information",
          unset: "Closest site information not requested",
          blurb: "See section 6.3.1.1 of MS-ADTS specification"),
        p.flag(
          "/mscldap.ntver.searchflags.vnt4", "VNT4", mask: 0x1000000, width: 4,
          set: "Client is requesting server to avoid NT4 emulation",
          unset: "Only full AD DS requested", blurb: "See section 6.3.1.1 of MS-ADTS specification"),
        p.flag(
          "/mscldap.ntver.searchflags.vpdc", "VPDC", mask: 0x10000000, width: 4,
          set: "Client has requested the Primary Domain Controller",
          unset: "Primary Domain Controller not requested",
          blurb: "See section 6.3.1.1 of MS-ADTS specification"),
        p.flag(
          "/mscldap.ntver.searchflags.vip", "VIP", mask: 0x20000000, width: 4,
          set: "Client has requested IP details (obsolete)",
          unset: "IP details not requested (obsolete)",
          blurb: "See section 6.3.1.1 of MS-ADTS specification"),
        p.flag(
          "/mscldap.ntver.searchflags.vl", "VL", mask: 0x40000000, width: 4,
          set: "Client indicated that it is the local machine",
          unset: "Client is not the local machine",
          blurb: "See section 6.3.1.1 of MS-ADTS specification"),
        p.flag(
          "/mscldap.ntver.searchflags.vgc", "VGC", mask: 0x80000000, width: 4,
          set: "Client has requested a Global Catalog server",
          unset: "Global Catalog not requested",
          blurb: "See section 6.3.1.1 of MS-ADTS specification"),
      ],
      names: [
        "V1: Client requested version 1 netlogon response",
        "V5: Client requested version 5 netlogon response",
        "V5EX: Client requested version 5 extended netlogon response",
        "V5EP: Client has requested IP address of the server",
        "VCS: Client has asked for the closest site information",
        "VNT4: Client is requesting server to avoid NT4 emulation",
        "VPDC: Client has requested the Primary Domain Controller",
        "VIP: Client has requested IP details (obsolete)",
        "VL: Client indicated that it is the local machine",
        "VGC: Client has requested a Global Catalog server",
      ])
  }
}

let ldapProtocolOpNames: ValueNames = [
  0: "bindRequest",
  1: "bindResponse",
  2: "unbindRequest",
  3: "searchRequest",
  4: "searchResEntry",
  5: "searchResDone",
  19: "searchResRef",
  6: "modifyRequest",
  7: "modifyResponse",
  8: "addRequest",
  9: "addResponse",
  10: "delRequest",
  11: "delResponse",
  12: "modDNRequest",
  13: "modDNResponse",
  14: "compareRequest",
  15: "compareResponse",
  16: "abandonRequest",
  23: "extendedReq",
  24: "extendedResp",
  25: "intermediateResponse",
]

let ldapResultCodeNames: ValueNames = [
  0: "success",
  1: "operationsError",
  2: "protocolError",
  3: "timeLimitExceeded",
  4: "sizeLimitExceeded",
  5: "compareFalse",
  6: "compareTrue",
  7: "authMethodNotSupported",
  8: "strongAuthRequired",
  10: "referral",
  11: "adminLimitExceeded",
  12: "unavailableCriticalExtension",
  13: "confidentialityRequired",
  14: "saslBindInProgress",
  16: "noSuchAttribute",
  17: "undefinedAttributeType",
  18: "inappropriateMatching",
  19: "constraintViolation",
  20: "attributeOrValueExists",
  21: "invalidAttributeSyntax",
  32: "noSuchObject",
  33: "aliasProblem",
  34: "invalidDNSyntax",
  36: "aliasDereferencingProblem",
  48: "inappropriateAuthentication",
  49: "invalidCredentials",
  50: "insufficientAccessRights",
  51: "busy",
  52: "unavailable",
  53: "unwillingToPerform",
  54: "loopDetect",
  64: "namingViolation",
  65: "objectClassViolation",
  66: "notAllowedOnNonLeaf",
  67: "notAllowedOnRDN",
  68: "entryAlreadyExists",
  69: "objectClassModsProhibited",
  71: "affectsMultipleDSAs",
  80: "other",
  118: "canceled",
  119: "noSuchOperation",
  120: "tooLate",
  121: "cannotCancel",
]

let ldapFilterNames: ValueNames = [
  0: "and",
  1: "or",
  2: "not",
  3: "equalityMatch",
  4: "substrings",
  5: "greaterOrEqual",
  6: "lessOrEqual",
  7: "present",
  8: "approxMatch",
  9: "extensibleMatch",
]
