import Testing

/// Packets of which a capture kept the first bytes only, against tshark 4.6.9: what is there is
/// shown, and then that the rest is missing.
@Suite struct SnapLengthTests {
  /// All that was captured stands in the tree as it does in that of the whole packet.
  @Test func aHelloIsShownUpToWhereItWasCut() {
    let rows =
      PacketRows.rows(
        of: [PacketRows.bytes(Self.hello)], in: ["tls", "_ws.short"], snapLength: 222
      ).first ?? []
    // Items that go on behind the cut are shorter.
    let unmeasured = { (row: String) in
      row.replacing(/\+[0-9]+/, with: "", maxReplacements: 1)
    }
    #expect(rows.count == 108)
    #expect(
      rows.last == "0 _ws.short 0+0 '' [Packet size limited during capture: TLS truncated]")
    #expect(
      rows.dropLast().map(unmeasured)
        == TlsTests.samples[0].expected.prefix(rows.count - 1).map(unmeasured))
  }

  struct Cut: Sendable, CustomTestStringConvertible {
    let name: String
    /// Bytes that were captured.
    let snapLength: Int
    let protocols: [String]
    let packet: String
    let rows: String

    var testDescription: String { name }
  }

  @Test(arguments: cuts) func treeIsThatOfTshark(_ cut: Cut) {
    let rows = PacketRows.rows(
      of: [PacketRows.bytes(cut.packet)], in: cut.protocols + ["_ws.short"],
      snapLength: cut.snapLength
    ).map { $0.filter { !$0.contains(".line ") } }  // They have line ends in them.
    #expect(rows == [cut.rows.split(separator: "\n").map(String.init)])
  }

  static let get = """
    02020202020204040404040408004500006400010000400600000a0000010a0000029c400050000000010000
    00015018200000000000474554202f696e6465782e68746d6c20485454502f312e310d0a486f73743a206578
    616d706c652e6e65740d0a4163636570743a202a2f2a0d0a0d0a
    """
  static let chunks = """
    02020202020204040404040408004500008500010000400600000a0000010a00000200509c40000000010000
    00015018200000000000485454502f312e3120323030204f4b0d0a436f6e74656e742d547970653a20696d61
    67652f780d0a5472616e736665722d456e636f64696e673a206368756e6b65640d0a0d0a330d0a6162630d0a
    350d0a68656c6c6f0d0a300d0a0d0a
    """
  static let hello = TlsTests.samples[0].hex
  static let dataRecord = """
    02020202020204040404040408004500006d00010000400600000a0000010a00000201bb9c41000000010000
    000150182000000000001703030040000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c
    1d1e1f202122232425262728292a2b2c2d2e2f303132333435363738393a3b3c3d3e3f
    """
  static let greeting = """
    02020202020204040404040408004500004400010000400600000a0000010a00000200199c42000000010000
    00015018200000000000323230206d61696c2e6578616d706c652e6e65742072656164790d0a
    """

  static let cuts: [Cut] = [
    Cut(
      name: "get in the target", snapLength: 70, protocols: ["http"],
      packet: get,
      rows: #"""
        0 http 54+16 '' Hypertext Transfer Protocol
        1  54+16 'GET /index.html ' 
        2 http.request.method 54+3 'GET' Request Method: GET
        2 http.request.uri 58+11 '/index.html' Request URI: /index.html
        2 http.request.version 70+0 '' Request Version: 
        1h http.request 54+0 'True' Request: True
        0 _ws.short 0+0 '' [Packet size limited during capture: HTTP truncated]
        """#),
    Cut(
      name: "get before the target", snapLength: 58, protocols: ["http"],
      packet: get,
      rows: #"""
        0 http 54+4 '' Hypertext Transfer Protocol
        1  54+4 'GET ' 
        2 http.request.method 54+3 'GET' Request Method: GET
        2 http.request.uri 58+0 '' Request URI: 
        0 _ws.short 0+0 '' [Packet size limited during capture: HTTP truncated]
        """#),
    Cut(
      name: "get in a header name", snapLength: 88, protocols: ["http"],
      packet: get,
      rows: #"""
        0 http 54+34 '' Hypertext Transfer Protocol
        1  54+26 'GET /index.html HTTP/1.1\r\n' 
        2 http.request.method 54+3 'GET' Request Method: GET
        2 http.request.uri 58+11 '/index.html' Request URI: /index.html
        2 http.request.version 70+8 'HTTP/1.1' Request Version: HTTP/1.1
        1 http.host 80+8 'ex' Host: ex
        1h http.request 54+0 'True' Request: True
        1 http.request.full_uri 54+0 'http://ex/index.html' Full request URI: http://ex/index.html
        0 _ws.short 0+0 '' [Packet size limited during capture: HTTP truncated]
        """#),
    Cut(
      name: "get in a header value", snapLength: 96, protocols: ["http"],
      packet: get,
      rows: #"""
        0 http 54+42 '' Hypertext Transfer Protocol
        1  54+26 'GET /index.html HTTP/1.1\r\n' 
        2 http.request.method 54+3 'GET' Request Method: GET
        2 http.request.uri 58+11 '/index.html' Request URI: /index.html
        2 http.request.version 70+8 'HTTP/1.1' Request Version: HTTP/1.1
        1 http.host 80+16 'example.ne' Host: example.ne
        1h http.request 54+0 'True' Request: True
        1 http.request.full_uri 54+0 'http://example.ne/index.html' Full request URI: http://example.ne/index.html
        0 _ws.short 0+0 '' [Packet size limited during capture: HTTP truncated]
        """#),
    Cut(
      name: "chunk", snapLength: 140, protocols: ["http"],
      packet: chunks,
      rows: #"""
        0 http 54+86 '' Hypertext Transfer Protocol
        1  54+17 'HTTP/1.1 200 OK\r\n' 
        2 http.response.version 54+8 'HTTP/1.1' Response Version: HTTP/1.1
        2 http.response.code 63+3 '200' Status Code: 200
        2 http.response.code.desc 63+3 'OK' Status Code Description: OK
        2 http.response.phrase 67+2 'OK' Response Phrase: OK
        1 http.content_type 71+23 'image/x' Content-Type: image/x\r\n
        1 http.transfer_encoding 94+28 'chunked' Transfer-Encoding: chunked\r\n
        1  122+2 '\r\n' 
        1h http.response 54+0 'True' Response: True
        1  124+16 'HTTP chunked response' 
        2  124+8 'Data chunk (3 octets)' 
        3 http.chunk_size 124+3 '3' Chunk size: 3 octets
        3 http.chunk_data 127+3 '61:62:63' Chunk data: 616263
        3 http.chunk_boundary 130+2 '0d:0a' Chunk boundary: 0d0a
        2  132+8 'Data chunk (5 octets)' 
        3 http.chunk_size 132+3 '5' Chunk size: 5 octets
        3 http.chunk_data 135+5 '68:65:6c:6c:6f' Chunk data: 68656c6c6f
        0 _ws.short 0+0 '' [Packet size limited during capture: HTTP truncated]
        """#),
    Cut(
      name: "hello before its random", snapLength: 100, protocols: ["tls"],
      packet: hello,
      rows: #"""
        0 tls 54+46 '' Transport Layer Security
        1 tls.stream 54+0 '0' Stream index: 0
        1 tls.record 54+46 '' TLSv1.2 Record Layer: Handshake Protocol: Client Hello
        2 tls.record.content_type 54+1 '22' Content Type: Handshake (22)
        2 tls.record.version 55+2 '0x0303' Version: TLS 1.2 (0x0303)
        2 tls.record.length 57+2 '164' Length: 164
        2 tls.handshake 59+41 '' Handshake Protocol: Client Hello
        3 tls.handshake.type 59+1 '1' Handshake Type: Client Hello (1)
        3 tls.handshake.length 60+3 '160' Length: 160
        3 tls.handshake.version 63+2 '0x0303' Version: TLS 1.2 (0x0303)
        0 _ws.short 0+0 '' [Packet size limited during capture: TLS truncated]
        """#),
    Cut(
      name: "data record", snapLength: 70, protocols: ["tls"],
      packet: dataRecord,
      rows: #"""
        0 tls 54+16 '' Transport Layer Security
        1 tls.stream 54+0 '0' Stream index: 0
        1 tls.record 54+16 '' TLSv1.2 Record Layer: Application Data Protocol: Hypertext Transfer Protocol
        2 tls.record.content_type 54+1 '23' Content Type: Application Data (23)
        2 tls.record.version 55+2 '0x0303' Version: TLS 1.2 (0x0303)
        2 tls.record.length 57+2 '64' Length: 64
        0 _ws.short 0+0 '' [Packet size limited during capture: TLS truncated]
        """#),
    Cut(
      name: "record without a byte", snapLength: 59, protocols: ["tls"],
      packet: dataRecord,
      rows: #"""
        0 tls 54+5 '' Transport Layer Security
        1 tls.stream 54+0 '0' Stream index: 0
        1 tls.record 54+5 '' Record Layer
        2 tls.record.content_type 54+1 '23' Content Type: Application Data (23)
        2 tls.record.version 55+2 '0x0303' Version: TLS 1.2 (0x0303)
        2 tls.record.length 57+2 '64' Length: 64
        0 _ws.short 0+0 '' [Packet size limited during capture: TLS truncated]
        """#),
    Cut(
      name: "smtp", snapLength: 70, protocols: ["smtp"],
      packet: greeting,
      rows: #"""
        0 smtp 54+16 '' Simple Mail Transfer Protocol
        1h smtp.rsp 54+0 'True' Response: True
        1 smtp.response 54+16 '220 mail.example' Response: 220 mail.example
        2 smtp.response.code 54+3 '220' Response code: <domain> Service ready (220)
        2 smtp.rsp.parameter 58+12 'mail.example' Response parameter: mail.example
        """#),
  ]
}
