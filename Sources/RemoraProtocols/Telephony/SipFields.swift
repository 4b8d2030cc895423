import RemoraCore

/// The parts of an address in one of SIP's header fields.
struct SIPAddressFields {
  let display, address, user, host, port, parameter: Field<Text>
  /// What follows the address is shown.
  let hasParameters: Bool

  init(
    _ p: inout Builder, _ name: String, uri: String, labels: (String, String, String, String),
    parameter title: String
  ) {
    display = p.string("\(name).display.info", labels.0)
    address = p.string(uri.isEmpty ? name : "\(name).\(uri)", labels.1)
    user = p.string("\(name).user", labels.2)
    host = p.string("\(name).host", labels.3)
    port = p.string("\(name).port", labels.3.replacingTail)
    parameter = p.string("\(name).param", title)
    hasParameters = !uri.isEmpty
  }
}

extension String {
  /// `… Host Part` becomes `… Host Port`.
  fileprivate var replacingTail: String { hasSuffix("Part") ? dropLast(4) + "Port" : self }
}

struct SIPFields {
  let header, method, requestLine, statusLine: Field<Text>
  let statusCode, requestFrameTime: Field<UInt32>
  let body: Field<Bytes>
  let request, to, from, contact, route, recordRoute, asserted, preferred: SIPAddressFields
  let path, serviceRoute: SIPAddressFields
  let more: SIPParameterFields
  let contactParameter, anyDisplay, anyTag, toTag, fromTag, callID, anyAuth: Field<Text>
  let viaTransport, viaAddress, viaBranch, viaReceived, viaTTL, viaMaddr, viaRport: Field<Text>
  let viaPort: Field<UInt16>
  let sequence: Field<UInt32>
  let sequenceMethod: Field<Text>
  let ackSequence, ackCommand: Field<UInt32>
  let ackMethod: Field<Text>
  let authScheme: Field<Text>
  let authParts: [(name: String, field: Field<Text>)]
  let resend: Field<Bool>
  let original, requestFrame: Field<FrameNumber>
  let unknownHeader, missingCallID, noColon: Expert
  /// By the header's name in lower case.
  let texts: [String: Field<Text>]
  let numbers: [String: Field<UInt32>]

  init(_ p: inout Builder) {
    header = p.string("msg_hdr", "Message Header", blurb: "Message Header in SIP message")
    method = p.string("Method", "Method", blurb: "SIP Method")
    requestLine = p.string("Request-Line", "Request-Line", blurb: "SIP Request-Line")
    statusLine = p.string("Status-Line", "Status-Line", blurb: "SIP Status-Line")
    statusCode = p.u32("Status-Code", "Status-Code", blurb: "SIP Status Code")
    body = p.bytes("msg_body", "Message Body", blurb: "Message Body in SIP message")
    request = SIPAddressFields(
      &p, "r-uri", uri: "",
      labels: (
        "Request-URI display info", "Request-URI", "Request-URI User Part",
        "Request-URI Host Part"
      ), parameter: "Request URI parameter")
    to = SIPAddressFields(
      &p, "to", uri: "addr",
      labels: (
        "SIP to display info", "SIP to address", "SIP to address User Part",
        "SIP to address Host Part"
      ), parameter: "SIP To URI parameter")
    from = SIPAddressFields(
      &p, "from", uri: "addr",
      labels: (
        "SIP from display info", "SIP from address", "SIP from address User Part",
        "SIP from address Host Part"
      ), parameter: "SIP From URI parameter")
    contact = SIPAddressFields(
      &p, "contact", uri: "uri",
      labels: (
        "SIP C-URI display info", "Contact URI", "Contact URI User Part",
        "Contact URI Host Part"
      ), parameter: "Contact URI parameter")
    route = SIPAddressFields(
      &p, "Route", uri: "uri",
      labels: ("Route display info", "Route URI", "Route Userinfo", "Route Host Part"),
      parameter: "Route URI parameter")
    recordRoute = SIPAddressFields(
      &p, "Record-Route", uri: "uri",
      labels: (
        "Record-Route display info", "Record-Route URI", "Record-Route Userinfo",
        "Record-Route Host Part"
      ), parameter: "Record-Route URI parameter")
    asserted = SIPAddressFields(
      &p, "pai", uri: "addr",
      labels: (
        "SIP PAI display info", "SIP PAI Address", "SIP PAI User Part", "SIP PAI Host Part"
      ), parameter: "SIP PAI URI parameter")
    preferred = SIPAddressFields(
      &p, "ppi", uri: "addr",
      labels: (
        "SIP PPI display info", "SIP PPI Address", "SIP PPI User Part", "SIP PPI Host Part"
      ), parameter: "SIP PPI URI parameter")
    path = SIPAddressFields(
      &p, "Path", uri: "uri",
      labels: ("Path URI", "Path URI", "Path Userinfo", "Path Host Part"),
      parameter: "Path URI parameter")
    serviceRoute = SIPAddressFields(
      &p, "Service-Route", uri: "uri",
      labels: (
        "Service-Route display info", "Service-Route URI", "Service-Route Userinfo",
        "Service-Route Host Part"
      ), parameter: "Service-Route URI parameter")
    more = SIPParameterFields(&p)
    contactParameter = p.string("contact.parameter", "Contact parameter")
    anyDisplay = p.string("display.info", "SIP Display info")
    anyTag = p.string("tag", "SIP tag")
    toTag = p.string("to.tag", "SIP to tag")
    fromTag = p.string("from.tag", "SIP from tag")
    callID = p.string("call_id_generated", "Generated Call-ID")
    anyAuth = p.string("auth", "Authentication", blurb: "SIP Authentication")
    viaTransport = p.string("Via.transport", "Transport")
    viaAddress = p.string("Via.sent-by.address", "Sent-by Address")
    viaPort = p.u16("Via.sent-by.port", "Sent-by port")
    viaBranch = p.string("Via.branch", "Branch")
    viaReceived = p.string("Via.received", "Received")
    viaTTL = p.string("Via.ttl", "TTL")
    viaMaddr = p.string("Via.maddr", "Maddr")
    viaRport = p.string("Via.rport", "RPort")
    sequence = p.u32("CSeq.seq", "Sequence Number", blurb: "CSeq header sequence number")
    sequenceMethod = p.string("CSeq.method", "Method", blurb: "CSeq header method")
    ackSequence = p.u32("RAck.RSeq.seq", "RSeq Sequence Number")
    ackCommand = p.u32("RAck.CSeq.seq", "CSeq Sequence Number")
    ackMethod = p.string("RAck.CSeq.method", "CSeq Method")
    authScheme = p.string("auth.scheme", "Authentication Scheme")
    let parts: [(String, String, String)] = [
      ("response", "auth.digest.response", "Digest Authentication Response"),
      ("nc", "auth.nc", "Nonce Count"), ("username", "auth.username", "Username"),
      ("realm", "auth.realm", "Realm"), ("nonce", "auth.nonce", "Nonce Value"),
      ("opaque", "auth.opaque", "Opaque Value"), ("algorithm", "auth.algorithm", "Algorithm"),
      ("qop", "auth.qop", "QOP"), ("uri", "auth.uri", "Authentication URI"),
      ("domain", "auth.domain", "Authentication Domain"),
      ("stale", "auth.stale", "Stale Flag"), ("auts", "auth.auts", "Authentication Token"),
      ("cnonce", "auth.cnonce", "CNonce Value"), ("rspauth", "auth.rspauth", "Response auth"),
      ("nextnonce", "auth.nextnonce", "Next Nonce"), ("ik", "auth.ik", "Integrity Key"),
      ("ck", "auth.ck", "Cyphering Key"),
    ]
    var list: [(name: String, field: Field<Text>)] = []
    for (name, field, label) in parts { list.append((name, p.string(field, label))) }
    authParts = list
    resend = p.flag("resend", "Resent Packet")
    original = p.frameNumber(
      "resend-original", "Suspected resend of frame", blurb: "Original transmission of message")
    requestFrame = p.frameNumber("response-request", "Request Frame")
    requestFrameTime = p.u32(
      "response-time", "Response Time (ms)", blurb: "Response time since original request (ms.)")
    unknownHeader = p.expert(
      "unrecognized_header", .undecoded, .note, "Unrecognised SIP header")
    missingCallID = p.expert(
      "Call-ID.invalid", .protocolRule, .warning, "Call ID is mandatory")
    noColon = p.expert(
      "header_no_colon", .malformed, .warning, "Header has no colon after the name")
    var texts: [String: Field<Text>] = [:]
    for (header, field, label) in sipTextHeaders {
      texts[header.lowercased()] = p.string(field, label)
    }
    var numbers: [String: Field<UInt32>] = [:]
    for (header, field, label) in sipNumberHeaders {
      numbers[header.lowercased()] = p.u32(field, label)
    }
    self.texts = texts
    self.numbers = numbers
  }
}
