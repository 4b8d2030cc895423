import RemoraCore

/// Fields of HTTP/1, shared by the protocols that speak it.
struct HTTPFields: Sendable {
  let notification, response, request: Field<Bool>
  let basic: Field<Text>
  let citrix: Field<Bool>
  let citrixUser, citrixDomain, citrixPassword, citrixSession: Field<Text>
  let responseLine, requestLine, method, uri, path, segment, query, parameter: Field<Text>
  let requestVersion, responseVersion, fullURI, codeText, phrase: Field<Text>
  let code: Field<UInt32>
  let proxyHost: Field<Text>
  let proxyPort: Field<UInt16>
  let length: Field<UInt64>
  let cookiePair: Field<Text>
  let requestIn, responseIn: Field<FrameNumber>
  /// Not one of Wireshark's; there only where it is named.
  let exchange: Field<UInt32>
  let time: Field<RelativeTime>
  let trailer: Field<Text>
  let boundary, chunk, fileData: Field<Bytes>
  let chunkSize: Field<UInt32>
  let unknownHeader: Field<Text>
  let headers: [Field<Text>]
  let known: [(word: WireWord, kind: HTTPHeader)]
  let both, unknownCoding, refused, failed, tlsPort, excess, leading, badName: Expert
  let links: FieldGroup

  init(_ p: inout Builder) {
    notification = p.flag("notification", "Notification", blurb: "true if HTTP notification")
    response = p.flag("response", "Response", blurb: "true if HTTP response")
    request = p.flag("request", "Request", blurb: "true if HTTP request")
    basic = p.string("authbasic", "Credentials")
    citrix = p.flag("authcitrix", "Citrix AG Auth", blurb: "true if CitrixAGBasic Auth")
    citrixUser = p.string("authcitrix.user", "Citrix AG Username")
    citrixDomain = p.string("authcitrix.domain", "Citrix AG Domain")
    citrixPassword = p.string("authcitrix.password", "Citrix AG Password")
    citrixSession = p.string("authcitrix.session", "Citrix AG Session ID")
    responseLine = p.string("response.line", "Response line")
    requestLine = p.string("request.line", "Request line")
    method = p.string("request.method", "Request Method", blurb: "HTTP Request Method")
    uri = p.string("request.uri", "Request URI", blurb: "HTTP Request-URI")
    path = p.string("request.uri.path", "Request URI Path", blurb: "HTTP Request-URI Path")
    segment = p.string("request.uri.path.segment", "Request URI Path Segment")
    query = p.string("request.uri.query", "Request URI Query", blurb: "HTTP Request-URI Query")
    parameter = p.string(
      "request.uri.query.parameter", "Request URI Query Parameter",
      blurb: "HTTP Request-URI Query Parameter")
    requestVersion = p.string(
      "request.version", "Request Version", blurb: "HTTP Request HTTP-Version")
    responseVersion = p.string(
      "response.version", "Response Version", blurb: "HTTP Response HTTP-Version")
    fullURI = p.string(
      "request.full_uri", "Full request URI",
      blurb: "The full requested URI (including host name)")
    code = p.u24("response.code", "Status Code", blurb: "HTTP Response Status Code")
    codeText = p.string(
      "response.code.desc", "Status Code Description",
      blurb: "HTTP Response Status Code Description")
    phrase = p.string("response.phrase", "Response Phrase", blurb: "HTTP Response Reason Phrase")
    proxyHost = p.string(
      "proxy_connect_host", "Proxy-Connect-Hostname", blurb: "HTTP Proxy Connect Hostname")
    proxyPort = p.u16(
      "proxy_connect_port", "Proxy-Connect-Port", blurb: "HTTP Proxy Connect Port")
    length = p.u64("content_length", "Content length")
    cookiePair = p.string("cookie_pair", "Cookie pair", blurb: "A name/value HTTP cookie pair")
    requestIn = p.frameNumber(
      "request_in", "Request in frame",
      blurb: "This packet is a response to the packet with this number")
    responseIn = p.frameNumber(
      "response_in", "Response in frame",
      blurb: "This packet will be responded in the packet with this number")
    exchange = p.u32(
      "exchange", "Exchange on the connection",
      blurb: "The number of the request on its connection, from 1, also on its response")
    p.onlyWhenNamed([exchange.id])
    time = p.duration(
      "time", "Time since request", blurb: "Time since the request was sent")
    trailer = p.string(
      "chunked_trailer_part", "trailer-part", blurb: "Optional trailer in a chunked body")
    boundary = p.bytes("chunk_boundary", "Chunk boundary")
    chunkSize = p.integer(
      "chunk_size", "Chunk size", .uint32, as: UInt32.self, container: 4,
      text: .unit(Unit(" octet", " octets")))
    chunk = p.bytes("chunk_data", "Chunk data")
    fileData = p.bytes("file_data", "File Data")
    unknownHeader = p.string("unknown_header", "Unknown header")
    var fields: [Field<Text>] = []
    var known: [(word: WireWord, kind: HTTPHeader)] = []
    for (name, field, label, blurb, role) in HTTPHeader.all {
      known.append((WireWord(name), HTTPHeader(field: fields.count, role: role)))
      fields.append(p.string(field, label, blurb: blurb))
    }
    headers = fields
    self.known = known
    both = p.expert(
      "te_and_length", .malformed, .warning,
      "The Content-Length and Transfer-Encoding header must not be set together")
    unknownCoding = p.expert(
      "te_unknown", .undecoded, .warning,
      "Unknown transfer coding name in Transfer-Encoding header")
    refused = p.expert(
      "subdissector_failed", .malformed, .note,
      "HTTP body subdissector failed, trying heuristic subdissector")
    failed = p.expert("decompression_failed", .undecoded, .warning, "Decompression failed")
    tlsPort = p.expert(
      "tls_port", .security, .warning,
      """
      Unencrypted HTTP protocol detected over encrypted port, could indicate a dangerous \
      misconfiguration.
      """)
    excess = p.expert(
      "excess_data", .protocolRule, .warning,
      """
      Excess data after a body (not a new request/response), previous Content-Length bogus?
      """)
    leading = p.expert(
      "leading_crlf", .malformed, .error,
      "Leading CRLF previous message in the stream may have extra CRLF")
    badName = p.expert(
      "bad_header_name", .protocolRule, .warning, "Illegal characters found in header name")
    links = p.group([requestIn.id, responseIn.id, time.id, uri.id, fullURI.id])
  }

  func header(_ word: WireWord) -> HTTPHeader? {
    for i in known.indices where known[i].word == word { return known[i].kind }
    return nil
  }
}

/// A header that has a field of its own.
struct HTTPHeader: BitwiseCopyable, Sendable {
  /// Its place among `HTTPFields.headers`.
  var field: Int
  var role: Role

  /// What is done with its value.
  enum Role: UInt8, BitwiseCopyable, Sendable {
    case plain, authorization, length, contentType, contentCoding, transferCoding, host, cookie
    case upgrade, range, contentRange, settings, wsProtocol, wsExtensions, challenge
  }

  typealias Row = (String, String, String, String, Role)

  static let all: [Row] = [
    (
      "authorization", "authorization", "Authorization", "HTTP Authorization header", .authorization
    ),
    (
      "proxy-authenticate", "proxy_authenticate", "Proxy-Authenticate",
      "HTTP Proxy-Authenticate header", .challenge
    ),
    (
      "proxy-authorization", "proxy_authorization", "Proxy-Authorization",
      "HTTP Proxy-Authorization header", .authorization
    ),
    (
      "www-authenticate", "www_authenticate", "WWW-Authenticate",
      "HTTP WWW-Authenticate header", .challenge
    ),
    ("content-type", "content_type", "Content-Type", "HTTP Content-Type header", .contentType),
    (
      "content-length", "content_length_header", "Content-Length",
      "HTTP Content-Length header", .length
    ),
    (
      "content-encoding", "content_encoding", "Content-Encoding",
      "HTTP Content-Encoding header", .contentCoding
    ),
    (
      "transfer-encoding", "transfer_encoding", "Transfer-Encoding",
      "HTTP Transfer-Encoding header", .transferCoding
    ),
    ("upgrade", "upgrade", "Upgrade", "HTTP Upgrade header", .upgrade),
    ("user-agent", "user_agent", "User-Agent", "HTTP User-Agent header", .plain),
    ("host", "host", "Host", "HTTP Host", .host),
    ("range", "range", "Range", "HTTP Range", .range),
    ("content-range", "content_range", "Content-Range", "HTTP Content-Range", .contentRange),
    ("connection", "connection", "Connection", "HTTP Connection", .plain),
    ("cookie", "cookie", "Cookie", "HTTP Cookie", .cookie),
    ("accept", "accept", "Accept", "HTTP Accept", .plain),
    ("referer", "referer", "Referer", "HTTP Referer", .plain),
    ("accept-language", "accept_language", "Accept-Language", "HTTP Accept Language", .plain),
    ("accept-encoding", "accept_encoding", "Accept Encoding", "HTTP Accept Encoding", .plain),
    ("date", "date", "Date", "HTTP Date", .plain),
    ("cache-control", "cache_control", "Cache-Control", "HTTP Cache Control", .plain),
    ("server", "server", "Server", "HTTP Server", .plain),
    ("location", "location", "Location", "HTTP Location", .plain),
    ("sec-websocket-accept", "sec_websocket_accept", "Sec-WebSocket-Accept", "", .plain),
    (
      "sec-websocket-extensions", "sec_websocket_extensions", "Sec-WebSocket-Extensions", "",
      .wsExtensions
    ),
    ("sec-websocket-key", "sec_websocket_key", "Sec-WebSocket-Key", "", .plain),
    ("sec-websocket-protocol", "sec_websocket_protocol", "Sec-WebSocket-Protocol", "", .wsProtocol),
    ("sec-websocket-version", "sec_websocket_version", "Sec-WebSocket-Version", "", .plain),
    ("set-cookie", "set_cookie", "Set-Cookie", "HTTP Set Cookie", .plain),
    ("last-modified", "last_modified", "Last-Modified", "HTTP Last Modified", .plain),
    ("x-forwarded-for", "x_forwarded_for", "X-Forwarded-For", "HTTP X-Forwarded-For", .plain),
    ("http2-settings", "http2_settings", "HTTP2-Settings", "", .settings),
  ]
}
