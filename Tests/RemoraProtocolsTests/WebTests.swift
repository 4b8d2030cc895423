import Remora
import RemoraCore
import RemoraProtocols
import RemoraTesting
import Testing

/// Bytes that two ends send each other over TCP, and values of the last packet's items.
struct WebCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let messages: [(fromServer: Bool, bytes: [UInt8])]
  let answers: [(field: String, values: [String])]

  init(
    _ name: String, _ messages: [(Bool, [UInt8])], _ answers: [(String, [String])]
  ) {
    testDescription = name
    self.messages = messages.map { (fromServer: $0.0, bytes: $0.1) }
    self.answers = answers.map { (field: $0.0, values: $0.1) }
  }

  /// A request only.
  init(_ name: String, request: String, _ answers: [(String, [String])]) {
    self.init(name, [(false, Array(request.utf8))], answers)
  }

  /// A response to a plain request.
  init(
    _ name: String, headers: String, body: [UInt8], _ answers: [(String, [String])]
  ) {
    let head = "HTTP/1.1 200 OK\r\n\(headers)Content-Length: \(body.count)\r\n\r\n"
    self.init(
      name,
      [(false, Array("GET /x HTTP/1.1\r\nHost: h\r\n\r\n".utf8)), (true, Array(head.utf8) + body)],
      answers)
  }

  /// The packets, all between the same ends.
  func packets(port: UInt16 = 80) -> [PacketBuilder] {
    var next: [UInt32] = [1, 1]
    return messages.map { message in
      let way = message.fromServer ? 1 : 0
      let builder = PacketBuilder(bytes: message.bytes).tcp(
        from: message.fromServer ? port : 50_000, to: message.fromServer ? 50_000 : port,
        sequence: next[way], acknowledgement: next[1 - way]
      ).ipv4().ethernet()
      next[way] += UInt32(message.bytes.count)
      guard message.fromServer else { return builder }
      var bytes = builder.bytes
      bytes.replaceSubrange(26..<34, with: builder.bytes[30..<34] + builder.bytes[26..<30])
      return PacketBuilder(bytes: bytes)
    }
  }
}

private let upgrade: [(Bool, [UInt8])] = [
  (
    false,
    Array(
      "GET /ws HTTP/1.1\r\nHost: h\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n".utf8)
  ),
  (true, Array("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n\r\n".utf8)),
]
private let magic = Array("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".utf8)
/// `hello world, hello world, hello world\n`, as gzip.
private let packed: [UInt8] = [
  0x1f, 0x8b, 0x08, 0x00, 0x5e, 0xd4, 0x01, 0x6b, 0x02, 0xff, 0xcb, 0x48, 0xcd, 0xc9, 0xc9, 0x57,
  0x28, 0xcf, 0x2f, 0xca, 0x49, 0xd1, 0x51, 0xc8, 0xc0, 0xc1, 0xe1, 0x02, 0x00, 0x7e, 0xf9, 0x98,
  0xac, 0x26, 0x00, 0x00, 0x00,
]
private let multipart = """
  --B\r\nContent-Type: text/plain\r\nContent-Disposition: form-data; name="x"\r\n\r\nhello\r\n\
  --B\r\n\r\nraw\r\n--B--\r\ntrail
  """

/// Values as tshark 4.6.9 gives them; those of header compression are RFC 7541's (appendix C).
private let webCases: [WebCase] = [
  WebCase(
    "the parts of an address", request: "GET /a;b/c?x=1&y=2&&z HTTP/1.1\r\nHost: h\r\n\r\n",
    [
      ("http.request.uri.path.segment", ["/a", "b/c"]),
      ("http.request.uri.query.parameter", ["x=1", "y=2", "&z"]),
      ("http.request.full_uri", ["http://h/a;b/c?x=1&y=2&&z"]),
    ]),
  WebCase(
    "cookies and credentials",
    request: """
      GET / HTTP/1.1\r\nCookie: a=1; b=2;c\r\nAuthorization: Basic dXNlcjpwYXNz\r\n\
      Bad Name: x\r\n\r\n
      """,
    [
      ("http.cookie_pair", ["a=1", "b=2", "c"]), ("http.authbasic", ["user:pass"]),
      ("http.bad_header_name", [""]),
    ]),
  WebCase(
    "a response and its request", headers: "", body: Array("hello".utf8),
    [
      ("http.request_in", ["1"]), ("http.request.uri", ["/x"]),
      ("http.response.code.desc", ["OK"]), ("http.content_length", ["5"]),
      ("http.file_data", ["68:65:6c:6c:6f"]),
    ]),
  WebCase(
    "chunks with a trailer",
    [
      (
        false,
        Array(
          """
          POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n6;ext=1\r\n world\r\n\
          0\r\nTr: x\r\n\r\n
          """.utf8)
      )
    ],
    [
      ("http.chunk_size", ["5", "6", "0"]), ("http.chunked_trailer_part", ["Tr: x\r\n"]),
      ("http.file_data", ["68:65:6c:6c:6f:20:77:6f:72:6c:64"]),
    ]),
  WebCase(
    "a body that is packed", headers: "Content-Encoding: gzip\r\nContent-Type: a/b\r\n",
    body: packed,
    [
      (
        "media.type",
        [
          """
          68:65:6c:6c:6f:20:77:6f:72:6c:64:2c:20:68:65:6c:6c:6f:20:77:6f:72:6c:64:2c:20:\
          68:65:6c:6c:6f:20:77:6f:72:6c:64:0a
          """
        ]
      )
    ]),
  WebCase(
    "JSON",
    headers: "Content-Type: application/json\r\n", body: Array(#"{"a":[1,{"b":null}]}"#.utf8),
    [
      ("json.path_with_value", ["/a/[]:1", "/a/[]/b:null"]), ("json.value.number", ["1"]),
      ("json.key", ["b", "a"]),
    ]),
  WebCase(
    "XML", headers: "Content-Type: text/xml\r\n",
    body: Array(#"<?xml version="1.0"?><a b="1"><c>t</c></a>"#.utf8),
    [
      ("xml.tag", [#"<a b="1">"#, "<c>"]), ("xml.attribute", [#"b="1""#]),
      ("xml.cdata", ["t"]), ("xml.xmlpi.xml.version", ["1.0"]),
    ]),
  WebCase(
    "a form in parts", headers: "Content-Type: multipart/form-data; boundary=B\r\n",
    body: Array(multipart.utf8),
    [
      ("mime_multipart.header.content-type", ["text/plain"]),
      ("mime_multipart.header.content-disposition", [#"form-data;name="x""#]),
      ("mime_multipart.boundary", ["\r\n--B\r\n"]), ("data.data", ["0d:0a:72:61:77"]),
      ("mime_multipart.trailer", ["74:72:61:69:6c"]),
    ]),
  WebCase(
    "a form", headers: "Content-Type: application/x-www-form-urlencoded\r\n",
    body: Array("a=1&b=%20x+y&c".utf8),
    [("urlencoded-form.key", ["a", "b", "c"]), ("urlencoded-form.value", ["1", " x y", ""])]),
  WebCase(
    "a masked WebSocket frame (RFC 6455 section 5.7)",
    upgrade + [(false, [0x81, 0x85, 0x37, 0xfa, 0x21, 0x3d, 0x7f, 0x9f, 0x4d, 0x51, 0x58])],
    [("websocket.payload.text", ["Hello"]), ("websocket.mask", ["True"])]),
  WebCase(
    "a WebSocket message in two frames",
    upgrade + [
      (true, [0x01, 0x03] + Array("Hel".utf8)), (true, [0x80, 0x02] + Array("lo".utf8)),
    ],
    [("websocket.payload.text", ["Hello"]), ("websocket.fragment", ["3", "4"])]),
  WebCase(
    "header compression with Huffman's code (RFC 7541 appendix C.4.1)",
    [
      (
        false,
        magic + [0, 0, 17, 1, 5, 0, 0, 0, 1]
          + [
            0x82, 0x86, 0x84, 0x41, 0x8c, 0xf1, 0xe3, 0xc2, 0xe5, 0xf2, 0x3a, 0x6b, 0xa0, 0xab,
            0x90, 0xf4, 0xff,
          ]
      )
    ],
    [
      ("http2.headers.authority", ["www.example.com"]), ("http2.headers.method", ["GET"]),
      ("http2.request.full_uri", ["http://www.example.com/"]), ("http2.header.length", ["84"]),
    ]),
]

@Suite struct WebTests {
  @Test(arguments: webCases) func itemsAreThoseOfTshark(_ test: WebCase) throws {
    let bench = try PacketTest(.standard, algorithms: Libraries())
    var rows: [Row] = []
    for packet in test.packets() { rows = bench.rows(packet) }
    for (field, values) in test.answers { #expect(rows.values(field) == values, "\(field)") }
  }

  @Test(arguments: webCases) func hostileBytesLeaveTreesSound(_ test: WebCase) throws {
    let bench = try PacketTest(.standard, algorithms: Libraries())
    guard let packet = test.packets().last else { return }
    #expect(bench.everyPrefix(of: packet) == [])
    #expect(bench.mutations(of: packet, rounds: 60) == [])
  }

  /// A stream of zeros becomes a thousandth of its size: a small body may ask for much memory.
  @Test func unpackingStopsAtItsLimit() throws {
    // 64 KiB of zeros by zlib.
    var bomb: [UInt8] = [0x78, 0xda, 0xed, 0xc1, 0x01, 0x0d, 0x00, 0x00, 0x00, 0xc2, 0xa0, 0xf7]
    bomb += [0x4f, 0x6d, 0x0e, 0x37, 0xa0] + [UInt8](repeating: 0, count: 48)
    let plain = Libraries().unpack(bomb, .zlib, limit: 100)
    #expect(plain.map { $0.count <= 100 } ?? true)
    #expect(Libraries().unpack([1, 2, 3], .gzip, limit: 100) == nil)
    #expect(Libraries().unpack([5, 0x10] + Array("hello".utf8), .snappy, limit: 3)?.count == 3)
    let brotli: [UInt8] = [0x0b, 0x02, 0x80, 0x68, 0x65, 0x6c, 0x6c, 0x6f, 0x03]
    #expect(Libraries().unpack(brotli, .brotli, limit: 100) == Array("hello".utf8))
  }
}
