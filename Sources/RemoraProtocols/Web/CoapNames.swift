import RemoraCore

/// Names of numbers in CoAP (the registries of RFC 7252 section 12).
enum CoAPNames {
  static let codes: ValueNames = [
    0: "Empty Message", 1: "GET", 2: "POST", 3: "PUT", 4: "DELETE", 5: "FETCH", 6: "PATCH",
    7: "iPATCH", 65: "2.01 Created", 66: "2.02 Deleted", 67: "2.03 Valid", 68: "2.04 Changed",
    69: "2.05 Content", 95: "2.31 Continue", 128: "4.00 Bad Request", 129: "4.01 Unauthorized",
    130: "4.02 Bad Option", 131: "4.03 Forbidden", 132: "4.04 Not Found",
    133: "4.05 Method Not Allowed", 134: "4.06 Not Acceptable",
    136: "4.08 Request Entity Incomplete", 137: "4.09 Conflict", 140: "4.12 Precondition Failed",
    141: "4.13 Request Entity Too Large", 143: "4.15 Unsupported Content-Format",
    150: "4.22 Unprocessable Entity", 157: "4.29 Too Many Requests",
    160: "5.00 Internal Server Error", 161: "5.01 Not Implemented", 162: "5.02 Bad Gateway",
    163: "5.03 Service Unavailable", 164: "5.04 Gateway Timeout",
    165: "5.05 Proxying Not Supported", 168: "5.08 Hop Limit Reached", 225: "7.01 CSM",
    226: "7.02 Ping", 227: "7.03 Pong", 228: "7.04 Release", 229: "7.05 Abort",
  ]

  static let formats: ValueNames = [
    0: "text/plain; charset=utf-8",
    16: "application/cose; cose-type=\"cose-encrypt0\"",
    17: "application/cose; cose-type=\"cose-mac0\"",
    18: "application/cose; cose-type=\"cose-sign1\"",
    19: "application/ace+cbor",
    21: "image/gif",
    22: "image/jpeg",
    23: "image/png",
    40: "application/link-format",
    41: "application/xml",
    42: "application/octet-stream",
    47: "application/exi",
    50: "application/json",
    51: "application/json-patch+json",
    52: "application/merge-patch+json",
    60: "application/cbor",
    61: "application/cwt",
    62: "application/multipart-core",
    63: "application/cbor-seq",
    64: "application/edhoc+cbor-seq",
    65: "application/cid-edhoc+cbor-seq",
    96: "application/cose; cose-type=\"cose-encrypt\"",
    97: "application/cose; cose-type=\"cose-mac\"",
    98: "application/cose; cose-type=\"cose-sign\"",
    101: "application/cose-key",
    102: "application/cose-key-set",
    110: "application/senml+json",
    111: "application/sensml+json",
    112: "application/senml+cbor",
    113: "application/sensml+cbor",
    114: "application/senml-exi",
    115: "application/sensml-exi",
    140: "application/yang-data+cbor; id=sid",
    256: "application/coap-group+json",
    257: "application/concise-problem-details+cbor",
    258: "application/swid+cbor",
    271: "application/dots+cbor",
    272: "application/missing-blocks+cbor-seq",
    280: "application/pkcs7-mime; smime-type=server-generated-key",
    281: "application/pkcs7-mime; smime-type=certs-only",
    284: "application/pkcs8",
    285: "application/csrattrs",
    286: "application/pkcs10",
    287: "application/pkix-cert",
    290: "application/aif+cbor",
    291: "application/aif+json",
    310: "application/senml+xml",
    311: "application/sensml+xml",
    320: "application/senml-etch+json",
    322: "application/senml-etch+cbor",
    340: "application/yang-data+cbor",
    341: "application/yang-data+cbor; id=name",
    432: "application/td+json",
    433: "application/tm+json",
    1542: "application/vnd.oma.lwm2m+tlv",
    1543: "application/vnd.oma.lwm2m+json",
    10000: "application/vnd.ocf+cbor",
    10001: "application/oscore",
    10002: "application/javascript",
    11050: "application/json (Content Coding: deflate)",
    11060: "application/cbor (Content Coding: deflate)",
    11542: "application/vnd.oma.lwm2m+tlv",
    11543: "application/vnd.oma.lwm2m+json",
  ]

  /// What is known of an option: its name, what its value is, and how long that may be.
  struct Option: Sendable {
    enum Kind: Sendable {
      case opaque, text, empty, number, path, query, host, port, format, block, size, version
      case observe, security
    }
    let number: Int
    let name: String
    let kind: Kind
    let sizes: ClosedRange<Int>
  }

  static let options: [Option] = [
    Option(number: 1, name: "If-Match", kind: .opaque, sizes: 0...8),
    Option(number: 3, name: "Uri-Host", kind: .host, sizes: 1...255),
    Option(number: 4, name: "Etag", kind: .opaque, sizes: 1...8),
    Option(number: 5, name: "If-None-Match", kind: .empty, sizes: 0...0),
    Option(number: 6, name: "Observe", kind: .observe, sizes: 0...3),
    Option(number: 7, name: "Uri-Port", kind: .port, sizes: 0...2),
    Option(number: 8, name: "Location-Path", kind: .text, sizes: 0...255),
    Option(number: 9, name: "OSCORE", kind: .security, sizes: 0...255),
    Option(number: 11, name: "Uri-Path", kind: .path, sizes: 0...255),
    Option(number: 12, name: "Content-Format", kind: .format, sizes: 0...2),
    Option(number: 14, name: "Max-age", kind: .number, sizes: 0...4),
    Option(number: 15, name: "Uri-Query", kind: .query, sizes: 1...255),
    Option(number: 16, name: "Hop-Limit", kind: .number, sizes: 1...1),
    Option(number: 17, name: "Accept", kind: .format, sizes: 0...2),
    Option(number: 20, name: "Location-Query", kind: .text, sizes: 0...255),
    Option(number: 23, name: "Block2", kind: .block, sizes: 0...3),
    Option(number: 27, name: "Block1", kind: .block, sizes: 0...3),
    Option(number: 28, name: "Size2", kind: .size, sizes: 0...4),
    Option(number: 35, name: "Proxy-Uri", kind: .text, sizes: 1...1034),
    Option(number: 39, name: "Proxy-Scheme", kind: .text, sizes: 1...255),
    Option(number: 60, name: "Size1", kind: .number, sizes: 0...4),
    Option(number: 252, name: "Echo", kind: .opaque, sizes: 1...40),
    Option(number: 258, name: "No-Response", kind: .number, sizes: 0...1),
    Option(number: 292, name: "Request-Tag", kind: .opaque, sizes: 0...8),
    Option(
      number: 2049, name: "OCF-Accept-Content-Format-Version", kind: .version, sizes: 2...2),
    Option(number: 2053, name: "OCF-Content-Format-Version", kind: .version, sizes: 2...2),
  ]

  static func option(_ number: Int) -> Option? { options.first { $0.number == number } }
}
