import RemoraCore

/// The fields of CoAP.
struct CoAPFields {
  let version, type, tokenLength, code, optionDelta, optionLength, endMarker: Field<UInt8>
  let blockMore, blockSize, vectorLength, contextLength, noResponse, hopLimit: Field<UInt8>
  let formatVersion, acceptVersion: Field<UInt8>
  let identifier, deltaExtension, lengthExtension: Field<UInt16>
  let port: Field<UInt32>
  let blockLength, payloadLength, maxAge, size1, observe, blockNumber: Field<UInt32>
  let blockCount, blockTotal: Field<UInt32>
  let token, blockPayload, etag, ifMatch, echo, requestTag, unknown: Field<Bytes>
  let vector, context, key: Field<Bytes>
  let payload, payloadType, optionName, optionKind, contentType, accept: Field<Text>
  let proxyURI, proxyScheme, host, path, query, locationPath, locationQuery, uri: Field<Text>
  let responseIn, responseTo, requestFirst, responseFirst, block: Field<FrameNumber>
  let responseTime: Field<RelativeTime>
  let isReserved, hasContext, hasKey: Field<Bool>
  let blocks: Field<Label>
  let retransmitted, badNumber, badRange, badLength: Expert

  init(_ p: inout Builder) {
    version = p.u8("version", "Version", mask: 0xc0)
    type = p.u8(
      "type", "Type", mask: 0x30,
      names: [0: "Confirmable", 1: "Non-Confirmable", 2: "Acknowledgement", 3: "Reset"])
    tokenLength = p.u8("token_len", "Token Length", mask: 0x0f)
    token = p.bytes("token", "Token")
    code = p.u8("code", "Code", names: CoAPNames.codes)
    identifier = p.u16("mid", "Message ID")
    responseIn = p.frameNumber(
      "response_in", "Response In", blurb: "The response to this CoAP request is in this frame")
    responseTo = p.frameNumber(
      "response_to", "Request In",
      blurb: "This is a response to the CoAP request in this frame")
    responseTime = p.duration(
      "response_time", "Response Time", blurb: "The time between the Call and the Reply")
    requestFirst = p.frameNumber(
      "request_first_in", "Retransmission of request in",
      blurb: "This request was first sent in this frame")
    responseFirst = p.frameNumber(
      "response_first_in", "Retransmission of response in",
      blurb: "This response was first sent in this frame")
    blockPayload = p.bytes("block_payload", "Block Payload")
    blockLength = p.u32("block_length", "Block Length")
    blocks = p.label("blocks", "Blocks")
    block = p.frameNumber("block", "Block")
    blockCount = p.u32("block.count", "Block count")
    blockTotal = p.u32("block.reassembled.length", "Reassembled block length")
    payload = p.string("payload", "Payload")
    payloadType = p.string("payload_desc", "Payload Desc")
    payloadLength = p.u32("payload_length", "Payload Length")
    optionName = p.string("opt.name", "Opt Name")
    optionKind = p.string("opt.desc", "Opt Desc")
    optionDelta = p.u8("opt.delta", "Opt Delta", mask: 0xf0)
    deltaExtension = p.u16("opt.delta_ext", "Opt Delta extended")
    optionLength = p.u8("opt.length", "Opt Length", mask: 0x0f, blurb: "Option Length")
    lengthExtension = p.u16("opt.length_ext", "Opt Length extended")
    endMarker = p.u8("opt.end_marker", "End of options marker")
    contentType = p.string("opt.ctype", "Content-type")
    maxAge = p.u32("opt.max_age", "Max-age")
    proxyURI = p.string("opt.proxy_uri", "Proxy-Uri")
    proxyScheme = p.string("opt.proxy_scheme", "Proxy-Scheme")
    size1 = p.u32("opt.size1", "Size1")
    etag = p.bytes("opt.etag", "Etag", blurb: "Option Etag")
    host = p.string("opt.uri_host", "Uri-Host")
    locationPath = p.string("opt.location_path", "Location-Path")
    port = p.integer("opt.uri_port", "Uri-Port", .uint16, as: UInt32.self, container: 2)
    locationQuery = p.string("opt.location_query", "Location-Query")
    isReserved = p.flag("opt.object_security_reserved", "Reserved", mask: 0xe0)
    hasContext = p.flag(
      "opt.object_security_kid_context_present", "Key ID Context Present", mask: 0x10)
    hasKey = p.flag("opt.object_security_kid_present", "Key ID Present", mask: 8)
    vectorLength = p.u8("opt.object_security_piv_len", "Partial IV Length", mask: 7)
    vector = p.bytes("opt.object_security_piv", "Partial IV")
    contextLength = p.u8("opt.object_security_kid_context_len", "Key ID Context Length")
    context = p.bytes("opt.object_security_kid_context", "Key ID Context")
    key = p.bytes("opt.object_security_kid", "Key ID")
    path = p.string("opt.uri_path", "Uri-Path")
    uri = p.string("opt.uri_path_recon", "Uri-Path")
    observe = p.u32("opt.observe", "Observe", names: [0: "Register", 1: "Deregister"])
    hopLimit = p.u8("opt.hop_limit", "Hop Limit")
    accept = p.string("opt.accept", "Accept")
    ifMatch = p.bytes("opt.if_match", "If-Match")
    blockNumber = p.u32("opt.block_number", "Block Number")
    blockMore = p.u8("opt.block_mflag", "More Flag", mask: 8)
    blockSize = p.u8("opt.block_size", "Encoded Block Size", mask: 7)
    query = p.string("opt.uri_query", "Uri-Query")
    echo = p.bytes("opt.opt_echo", "Echo")
    noResponse = p.u8("opt.opt_no_response", "No-Response")
    requestTag = p.bytes("opt.opt_request_tag", "Request-Tag")
    formatVersion = p.u8("opt.opt_ocf_version", "OCF-Content-Format-Version")
    acceptVersion = p.u8("opt.opt_ocf_accept_version", "OCF-Accept-Content-Format-Version")
    unknown = p.bytes("opt.unknown", "Unknown")
    retransmitted = p.expert("retransmitted", .sequence, .note, "Retransmitted")
    badNumber = p.expert(
      "invalid_option_number", .malformed, .warning, "Invalid Option Number")
    badRange = p.expert("invalid_option_range", .malformed, .warning, "Invalid Option Range")
    badLength = p.expert("option_length_bad", .malformed, .warning, "Option length bad")
  }
}
