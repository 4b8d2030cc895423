import RemoraCore

/// The fields of the Service Location Protocol.
struct SRVLOCFields {
  /// A text with its length before it.
  struct Pair {
    let length: Field<UInt16>
    let text: Field<Text>

    init(
      _ p: inout Builder, _ lengthName: String, _ name: String, _ lengthLabel: String,
      _ label: String
    ) {
      length = p.u16(lengthName, lengthLabel)
      text = p.string(name, label)
    }

    init(_ p: inout Builder, _ name: String, _ label: String) {
      length = p.u16("\(name)len", "\(label) Length")
      text = p.string(name, label)
    }
  }

  let version, function, oldFlags, dialect: Field<UInt8>
  let urlReserved, urlAuthentications, attributeAuthentications: Field<UInt8>
  let agentAuthentications, serviceAuthentications: Field<UInt8>
  let newFlags, languageLength, error, oldError, urlLifetime, urlLength: Field<UInt16>
  let urlCount, blockKind, blockLength, blockIndexLength, encoding: Field<UInt16>
  let oldTransaction, typeCount: Field<UInt16>
  let length, nextExtension, transaction: Field<UInt32>
  let language, oldLanguage, url, blockIndex, item: Field<Text>
  let overflows, isFresh, isMulticast: Field<Bool>
  let oldOverflows, isMonolingual, hasURLBlocks, hasAttributeBlocks, isNew: Field<Bool>
  let blockTime, agentTime: Field<AbsoluteTime>
  let serviceRequest, attributeRequest, agent, service: [Pair]
  let registration, scopes, attributes, deregisterScopes, deregisterTags: Pair
  let attributeReply, attributeRequestList, typeResponders, authorities, typeScopes: Pair
  let types, oldType: Pair
  let errorRemark, oldErrorRemark, unknownFunction: Expert

  static let functions: ValueNames = [
    1: "Service Request", 2: "Service Reply", 3: "Service Registration",
    4: "Service Deregister", 5: "Service Acknowledge", 6: "Attribute Request",
    7: "Attribute Reply", 8: "DA Advertisement", 9: "Service Type Request",
    10: "Service Type Reply", 11: "SA Advertisement",
  ]

  private static let errors: ValueNames = [
    0: "No Error", 1: "No data in the requested language",
    2: "The message fails to obey SLP syntax.", 3: "The SrvReg has problems",
    4: "Scope list not supported", 5: "Unsupported SLP SPI.",
    6: "URL and ATTR authentication not provided", 7: "Authentication error",
    9: "Unsupported version number in message header",
    10: "The DA (or SA) is too sick to respond", 11: "UA or SA SHOULD retry",
    12: "Unknown option from the mandatory range", 13: "Invalid SrvReg",
    14: "No support for AttrRqst or SrvTypeRqst", 15: "SrvReg sent too soon",
  ]

  private static let oldErrors: ValueNames = [
    0: "No Error", 1: "Language not supported", 2: "Protocol parse error",
    3: "Invalid registration", 4: "Scope not supported", 5: "Character set not understood",
    6: "Authentication absent", 7: "Authentication failed",
  ]

  init(_ p: inout Builder) {
    version = p.u8("version", "Version")
    function = p.u8("function", "Function", names: Self.functions)
    length = p.u24("pktlen", "Packet Length")
    newFlags = p.u16("flags_v2", "Flags", .hex)
    overflows = p.flag(
      "flags_v2.overflow", "Overflow", mask: 0x8000, width: 2,
      set: "Message will not fit in datagram", unset: "Message will fit in a datagram",
      blurb: "Can whole packet fit into a datagram?")
    isFresh = p.flag(
      "flags_v2.fresh", "Fresh Registration", mask: 0x4000, width: 2,
      set: "New Service Registration", unset: "Not a new Service Registration",
      blurb: "Is this a new registration?")
    isMulticast = p.flag(
      "flags_v2.reqmulti", "Multicast requested", mask: 0x2000, width: 2,
      set: "Multicast (or broadcast) request", unset: "Not multicast or broadcast",
      blurb: "Do we want multicast?")
    oldFlags = p.u8("flags_v1", "Flags", .hex)
    oldOverflows = p.flag(
      "flags_v1.overflow", "Overflow", mask: 0x80, set: "Message will not fit in datagram",
      unset: "Message will fit in a datagram", blurb: "Can whole packet fit into a datagram?")
    isMonolingual = p.flag(
      "flags_v1.monolingual", "Monolingual", mask: 0x40,
      set: "Only responses in specified language will be accepted",
      unset: "Responses in any language will be accepted",
      blurb: "Can whole packet fit into a datagram?")
    hasURLBlocks = p.flag(
      "flags_v1.url_auth", "URL Authentication", mask: 0x20,
      set: "URL Authentication Block is present", unset: "URL Authentication Block is absent",
      blurb: "Can whole packet fit into a datagram?")
    hasAttributeBlocks = p.flag(
      "flags_v1.attribute_auth", "Attribute Authentication", mask: 0x10,
      set: "Attribute Authentication Block is present",
      unset: "Attribute Authentication Block is absent",
      blurb: "Can whole packet fit into a datagram?")
    isNew = p.flag(
      "flags_v1.fresh", "Fresh Registration", mask: 8, set: "New Service Registration",
      unset: "Not a new Service Registration", blurb: "Is this a new registration?")
    nextExtension = p.u24("nextextoff", "Next Extension Offset")
    transaction = p.u24("xid", "XID", blurb: "Transaction ID")
    languageLength = p.u16("langtaglen", "Lang Tag Len")
    language = p.string("langtag", "Lang Tag")
    dialect = p.u8("dialect", "Dialect")
    oldLanguage = p.string("language", "Language")
    encoding = p.u16(
      "encoding", "Encoding",
      names: [
        3: "US-ASCII", 27: "ISO 10646 UTF-1", 28: "ISO 646 basic:1983", 30: "ISO 646 IRV:1983",
        4: "ISO 8859-1", 1000: "Unicode", 1012: "UTF-7", 106: "UTF-8",
      ])
    oldTransaction = p.u16("transaction_id", "Transaction ID")
    error = p.u16("errv2", "Error Code", names: Self.errors)
    oldError = p.u16("err", "Error Code", names: Self.oldErrors)
    urlReserved = p.u8("url.reserved", "Reserved", .hex)
    urlLifetime = p.u16("url.lifetime", "URL lifetime")
    urlLength = p.u16("url.urllen", "URL Length")
    url = p.string("url.url", "URL")
    urlAuthentications = p.u8("url.numauths", "Num Auths")
    urlCount = p.u16("srvreq.urlcount", "Number of URLs")
    blockKind = p.u16("authblkv2_bsd", "BSD", .hex, blurb: "Block Structure Descriptor")
    blockLength = p.u16("authblkv2_len", "Length", blurb: "Length of Authentication Block")
    blockTime = p.time(
      "authblkv2.timestamp", "Timestamp", blurb: "Timestamp on Authentication Block")
    blockIndexLength = p.u16(
      "authblkv2.slpspilen", "SLP SPI Length", blurb: "Length of the SLP SPI")
    blockIndex = p.string("authblkv2.slpspi", "SLP SPI")
    item = p.string("item", "Item")
    let responders = "Previous Response List"
    serviceRequest = [
      Pair(&p, "srvreq.prlist", responders),
      Pair(
        &p, "srvreq.srvtypelen", "srvreq.srvtypelist", "Service Type Length",
        "Service Type List"),
      Pair(&p, "srvreq.scopelist", "Scope List"), Pair(&p, "srvreq.predicate", "Predicate"),
      Pair(&p, "srvreq.slpspi", "SLP SPI"),
    ]
    registration = Pair(
      length: serviceRequest[1].length, p.string("srvreq.srvtype", "Service Type"))
    scopes = serviceRequest[2]
    attributes = Pair(&p, "srvreq.attrlist", "Attribute List")
    attributeAuthentications = p.u8(
      "srvreq.attrauthcount", "Attr Auths", blurb: "Number of Attribute Authentication Blocks")
    deregisterScopes = Pair(&p, "srvdereq.scopelist", "Scope List")
    deregisterTags = Pair(&p, "srvdereq.taglist", "Tag List")
    attributeRequest = [
      Pair(&p, "attrreq.prlist", responders),
      Pair(&p, "attrreq.urllen", "attrreq.url", "URL Length", "Service URL"),
      Pair(&p, "attrreq.scopelist", "Scope List"), Pair(&p, "attrreq.taglist", "Tag List"),
      Pair(&p, "attrreq.slpspi", "SLP SPI"),
    ]
    attributeRequestList = Pair(&p, "attrreq.attrlist", "Attribute List")
    attributeReply = Pair(&p, "attrrply.attrlist", "Attribute List")
    agentTime = p.time(
      "daadvert.timestamp", "DAADVERT Timestamp", blurb: "Timestamp on DA Advert")
    agent = [
      Pair(&p, "daadvert.url", "URL"), Pair(&p, "daadvert.scopelist", "Scope List"),
      Pair(&p, "daadvert.attrlist", "Attribute List"), Pair(&p, "daadvert.slpspi", "SLP SPI"),
    ]
    agentAuthentications = p.u8(
      "daadvert.authcount", "Auths", blurb: "Number of Authentication Blocks")
    typeResponders = Pair(&p, "srvtypereq.prlist", responders)
    authorities = Pair(&p, "srvtypereq.nameauthlist", "Naming Authority List")
    typeScopes = Pair(&p, "srvtypereq.scopelist", "Scope List")
    types = Pair(
      &p, "srvtypereq.srvtypelistlen", "srvtyperply.srvtypelist", "Service Type List Length",
      "Service Type List")
    oldType = Pair(
      &p, "srvtypereq.srvtypelen", "srvtyperply.srvtype", "Service Type Length", "Service Type")
    typeCount = p.u16("service_type_count", "Service Type Count")
    service = [
      Pair(&p, "saadvert.url", "URL"), Pair(&p, "saadvert.scopelist", "Scope List"),
      Pair(&p, "saadvert.attrlist", "Attribute List"),
    ]
    serviceAuthentications = p.u8(
      "saadvert.authcount", "Auths", blurb: "Number of Authentication Blocks")
    errorRemark = p.expert("errv2.expert", .response, .error, "Error")
    oldErrorRemark = p.expert("err.expert", .response, .error, "Error")
    unknownFunction = p.expert("function.unknown", .response, .error, "Unknown Function Type")
  }
}

extension SRVLOCFields.Pair {
  init(length: Field<UInt16>, _ text: Field<Text>) {
    self.length = length
    self.text = text
  }
}
