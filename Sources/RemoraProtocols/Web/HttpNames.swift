import RemoraCore

/// Names that HTTP/1 knows.
enum HTTPNames {
  /// What follows a method decides what it is.
  enum Method: UInt8, BitwiseCopyable { case request, notification, connect, head }

  /// Methods of RFC 9110, WebDAV (RFC 4918, 3253, 5323), UPnP and RPC over HTTP.
  static let methods: [(word: WireWord, method: Method)] = [
    (WireWord("GET"), .request), (WireWord("POST"), .request), (WireWord("HEAD"), .head),
    (WireWord("CONNECT"), .connect), (WireWord("PUT"), .request), (WireWord("DELETE"), .request),
    (WireWord("OPTIONS"), .request), (WireWord("TRACE"), .request), (WireWord("PATCH"), .request),
    (WireWord("NOTIFY"), .notification), (WireWord("SUBSCRIBE"), .notification),
    (WireWord("UNSUBSCRIBE"), .notification), (WireWord("M-SEARCH"), .request),
    (WireWord("M-POST"), .request), (WireWord("PROPFIND"), .request),
    (WireWord("PROPPATCH"), .request), (WireWord("MKCOL"), .request), (WireWord("COPY"), .request),
    (WireWord("MOVE"), .request), (WireWord("LOCK"), .request), (WireWord("UNLOCK"), .request),
    (WireWord("POLL"), .request), (WireWord("BCOPY"), .request), (WireWord("BMOVE"), .request),
    (WireWord("BPROPFIND"), .request), (WireWord("BPROPPATCH"), .request),
    (WireWord("BDELETE"), .request), (WireWord("SEARCH"), .request), (WireWord("REPORT"), .request),
    (WireWord("VERSION-CONTROL"), .request), (WireWord("CHECKOUT"), .request),
    (WireWord("CHECKIN"), .request), (WireWord("UNCHECKOUT"), .request),
    (WireWord("MKWORKSPACE"), .request), (WireWord("UPDATE"), .request),
    (WireWord("LABEL"), .request), (WireWord("MERGE"), .request),
    (WireWord("BASELINE-CONTROL"), .request), (WireWord("MKACTIVITY"), .request),
    (WireWord("RPC_CONNECT"), .request), (WireWord("RPC_IN_DATA"), .request),
    (WireWord("RPC_OUT_DATA"), .request), (WireWord("CCM_POST"), .request),
    (WireWord("SSTP_DUPLEX_POST"), .request),
  ]

  static func method(_ word: WireWord) -> Method? {
    for i in methods.indices where methods[i].word == word { return methods[i].method }
    return nil
  }

  /// What each status code means (RFC 9110 section 15 and later ones).
  static func status(_ code: Int) -> String {
    switch code {
    case 100: "Continue"
    case 101: "Switching Protocols"
    case 102: "Processing"
    case 103: "Early Hints"
    case 199: "Informational - Others"
    case 200: "OK"
    case 201: "Created"
    case 202: "Accepted"
    case 203: "Non-authoritative Information"
    case 204: "No Content"
    case 205: "Reset Content"
    case 206: "Partial Content"
    case 207: "Multi-Status"
    case 208: "Already Reported"
    case 226: "IM Used"
    case 299: "Success - Others"
    case 300: "Multiple Choices"
    case 301: "Moved Permanently"
    case 302: "Found"
    case 303: "See Other"
    case 304: "Not Modified"
    case 305: "Use Proxy"
    case 307: "Temporary Redirect"
    case 308: "Permanent Redirect"
    case 399: "Redirection - Others"
    default: failure(code)
    }
  }

  private static func failure(_ code: Int) -> String {
    switch code {
    case 400: "Bad Request"
    case 401: "Unauthorized"
    case 402: "Payment Required"
    case 403: "Forbidden"
    case 404: "Not Found"
    case 405: "Method Not Allowed"
    case 406: "Not Acceptable"
    case 407: "Proxy Authentication Required"
    case 408: "Request Time-out"
    case 409: "Conflict"
    case 410: "Gone"
    case 411: "Length Required"
    case 412: "Precondition Failed"
    case 413: "Request Entity Too Large"
    case 414: "Request-URI Too Long"
    case 415: "Unsupported Media Type"
    case 416: "Requested Range Not Satisfiable"
    case 417: "Expectation Failed"
    case 418: "I'm a teapot"
    case 421: "Misdirected Request"
    case 422: "Unprocessable Entity"
    case 423: "Locked"
    case 424: "Failed Dependency"
    case 425: "Too Early"
    case 426: "Upgrade Required"
    case 428: "Precondition Required"
    case 429: "Too Many Requests"
    case 431: "Request Header Fields Too Large"
    case 451: "Unavailable For Legal Reasons"
    case 499: "Client Error - Others"
    case 500: "Internal Server Error"
    case 501: "Not Implemented"
    case 502: "Bad Gateway"
    case 503: "Service Unavailable"
    case 504: "Gateway Time-out"
    case 505: "HTTP Version not supported"
    case 506: "Variant Also Negotiates"
    case 507: "Insufficient Storage"
    case 508: "Loop Detected"
    case 510: "Not Extended"
    case 511: "Network Authentication Required"
    case 599: "Server Error - Others"
    default: "Unknown (\(code))"
    }
  }
}
