import Testing

/// Packets of which a capture kept the first bytes only, against tshark 4.6.9: what is there is
/// shown, and then that the rest is missing.
@Suite struct SnapLengthTests {
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
      name: "hello behind the heads of its extensions", snapLength: 222, protocols: ["tls"],
      packet: hello,
      rows: #"""
        0 tls 54+168 '' Transport Layer Security
        1 tls.stream 54+0 '0' Stream index: 0
        1 tls.record 54+168 '' TLSv1.2 Record Layer: Handshake Protocol: Client Hello
        2 tls.record.content_type 54+1 '22' Content Type: Handshake (22)
        2 tls.record.version 55+2 '0x0303' Version: TLS 1.2 (0x0303)
        2 tls.record.length 57+2 '164' Length: 164
        2 tls.handshake 59+163 '' Handshake Protocol: Client Hello
        3 tls.handshake.type 59+1 '1' Handshake Type: Client Hello (1)
        3 tls.handshake.length 60+3 '160' Length: 160
        3 tls.handshake.version 63+2 '0x0303' Version: TLS 1.2 (0x0303)
        4 _ws.expert 63+0 '' Expert Info (Chat/Deprecated): This legacy_version field MUST be ignored. The supported_versions extension is present and MUST be used instead.
        5 tls.handshake.legacy_version 0+0 '' This legacy_version field MUST be ignored. The supported_versions extension is present and MUST be used instead.
        5h _ws.expert.message 0+0 'This legacy_version field MUST be ignored. The supported_versions extension is present and MUST be used instead.' Message: This legacy_version field MUST be ignored. The supported_versions extension is present and MUST be used instead.
        5 _ws.expert.severity 0+0 '2097152' Severity level: Chat
        5 _ws.expert.group 0+0 '234881024' Group: Deprecated
        3 tls.handshake.random 65+32 '00:01:02:03:04:05:06:07:08:09:0a:0b:0c:0d:0e:0f:10:11:12:13:14:15:16:17:18:19:1a:1b:1c:1d:1e:1f' Random: 000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f
        4 tls.handshake.random_time 65+4 '1970-01-01T18:20:51.000000000+0000' GMT Unix Time: Jan  1, 1970 18:20:51.000000000 UTC
        4 tls.handshake.random_bytes 69+28 '04:05:06:07:08:09:0a:0b:0c:0d:0e:0f:10:11:12:13:14:15:16:17:18:19:1a:1b:1c:1d:1e:1f' Random Bytes: 0405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f
        3 tls.handshake.session_id_length 97+1 '0' Session ID Length: 0
        3 tls.handshake.cipher_suites_length 98+2 '4' Cipher Suites Length: 4
        3 tls.handshake.ciphersuites 100+4 '' Cipher Suites (2 suites)
        4 tls.handshake.ciphersuite 100+2 '0x1301' Cipher Suite: TLS_AES_128_GCM_SHA256 (0x1301)
        4 tls.handshake.ciphersuite 102+2 '0xc02f' Cipher Suite: TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256 (0xc02f)
        3 tls.handshake.comp_methods_length 104+1 '1' Compression Methods Length: 1
        3 tls.handshake.comp_methods 105+1 '' Compression Methods (1 method)
        4 tls.handshake.comp_method 105+1 '0' Compression Method: null (0)
        3 tls.handshake.extensions_length 106+2 '115' Extensions Length: 115
        3 tls.handshake.extension 108+20 '' Extension: server_name (len=16) name=example.net
        4 tls.handshake.extension.type 108+2 '0' Type: server_name (0)
        4 tls.handshake.extension.len 110+2 '16' Length: 16
        4  112+16 'Server Name Indication extension' 
        5 tls.handshake.extensions_server_name_list_len 112+2 '14' Server Name list length: 14
        5 tls.handshake.extensions_server_name_type 114+1 '0' Server Name Type: host_name (0)
        5 tls.handshake.extensions_server_name_len 115+2 '11' Server Name length: 11
        5 tls.handshake.extensions_server_name 117+11 'example.net' Server Name: example.net
        3 tls.handshake.extension 128+10 '' Extension: supported_groups (len=6)
        4 tls.handshake.extension.type 128+2 '10' Type: supported_groups (10)
        4 tls.handshake.extension.len 130+2 '6' Length: 6
        4 tls.handshake.extensions_supported_groups_length 132+2 '4' Supported Groups List Length: 4
        4 tls.handshake.extensions_supported_groups 134+4 '' Supported Groups (2 groups)
        5 tls.handshake.extensions_supported_group 134+2 '0x001d' Supported Group: x25519 (0x001d)
        5 tls.handshake.extensions_supported_group 136+2 '0x0a0a' Supported Group: Reserved (GREASE) (0x0a0a)
        3 tls.handshake.extension 138+6 '' Extension: ec_point_formats (len=2)
        4 tls.handshake.extension.type 138+2 '11' Type: ec_point_formats (11)
        4 tls.handshake.extension.len 140+2 '2' Length: 2
        4 tls.handshake.extensions_ec_point_formats_length 142+1 '1' EC point formats Length: 1
        4 tls.handshake.extensions_ec_point_formats 143+1 '' Elliptic curves point formats (1)
        5 tls.handshake.extensions_ec_point_format 143+1 '0' EC point format: uncompressed (0)
        3 tls.handshake.extension 144+10 '' Extension: signature_algorithms (len=6)
        4 tls.handshake.extension.type 144+2 '13' Type: signature_algorithms (13)
        4 tls.handshake.extension.len 146+2 '6' Length: 6
        4 tls.handshake.sig_hash_alg_len 148+2 '4' Signature Hash Algorithms Length: 4
        4 tls.handshake.sig_hash_algs 150+4 '' Signature Hash Algorithms (2 algorithms)
        5 tls.handshake.sig_hash_alg 150+2 '0x0403' Signature Algorithm: ecdsa_secp256r1_sha256 (0x0403)
        6 tls.handshake.sig_hash_hash 150+1 '4' Signature Hash Algorithm Hash: SHA256 (4)
        6 tls.handshake.sig_hash_sig 151+1 '3' Signature Hash Algorithm Signature: ECDSA (3)
        5 tls.handshake.sig_hash_alg 152+2 '0x0202' Signature Algorithm: SHA1 DSA (0x0202)
        6 tls.handshake.sig_hash_hash 152+1 '2' Signature Hash Algorithm Hash: SHA1 (2)
        6 tls.handshake.sig_hash_sig 153+1 '2' Signature Hash Algorithm Signature: DSA (2)
        3 tls.handshake.extension 154+18 '' Extension: application_layer_protocol_negotiation (len=14)
        4 tls.handshake.extension.type 154+2 '16' Type: application_layer_protocol_negotiation (16)
        4 tls.handshake.extension.len 156+2 '14' Length: 14
        4 tls.handshake.extensions_alpn_len 158+2 '12' ALPN Extension Length: 12
        4 tls.handshake.extensions_alpn_list 160+12 '' ALPN Protocol
        5 tls.handshake.extensions_alpn_str_len 160+1 '2' ALPN string length: 2
        5 tls.handshake.extensions_alpn_str 161+2 'h2' ALPN Next Protocol: h2
        5 tls.handshake.extensions_alpn_str_len 163+1 '8' ALPN string length: 8
        5 tls.handshake.extensions_alpn_str 164+8 'http/1.1' ALPN Next Protocol: http/1.1
        3 tls.handshake.extension 172+4 '' Extension: extended_master_secret (len=0)
        4 tls.handshake.extension.type 172+2 '23' Type: extended_master_secret (23)
        4 tls.handshake.extension.len 174+2 '0' Length: 0
        3 tls.handshake.extension 176+4 '' Extension: session_ticket (len=0)
        4 tls.handshake.extension.type 176+2 '35' Type: session_ticket (35)
        4 tls.handshake.extension.len 178+2 '0' Length: 0
        4 tls.handshake.extensions.session_ticket 180+0 '' Session Ticket: <MISSING>
        3 tls.handshake.extension 180+9 '' Extension: supported_versions (len=5) TLS 1.3, TLS 1.2
        4 tls.handshake.extension.type 180+2 '43' Type: supported_versions (43)
        4 tls.handshake.extension.len 182+2 '5' Length: 5
        4 tls.handshake.extensions.supported_versions_len 184+1 '4' Supported Versions length: 4
        4 tls.handshake.extensions.supported_version 185+2 '0x0304' Supported Version: TLS 1.3 (0x0304)
        4 tls.handshake.extensions.supported_version 187+2 '0x0303' Supported Version: TLS 1.2 (0x0303)
        3 tls.handshake.extension 189+6 '' Extension: psk_key_exchange_modes (len=2)
        4 tls.handshake.extension.type 189+2 '45' Type: psk_key_exchange_modes (45)
        4 tls.handshake.extension.len 191+2 '2' Length: 2
        4 tls.extension.psk_ke_modes_length 193+1 '1' PSK Key Exchange Modes Length: 1
        4 tls.extension.psk_ke_mode 194+1 '1' PSK Key Exchange Mode: PSK with (EC)DHE key establishment (psk_dhe_ke) (1)
        3 tls.handshake.extension 195+17 '' Extension: key_share (len=13) x25519
        4 tls.handshake.extension.type 195+2 '51' Type: key_share (51)
        4 tls.handshake.extension.len 197+2 '13' Length: 13
        4  199+13 'Key Share extension' 
        5 tls.handshake.extensions_key_share_client_length 199+2 '11' Client Key Share Length: 11
        5  201+5 'Key Share Entry: Group: Reserved (GREASE), Key Exchange length: 1' 
        6 tls.handshake.extensions_key_share_group 201+2 '2570' Group: Reserved (GREASE) (2570)
        6 tls.handshake.extensions_key_share_key_exchange_length 203+2 '1' Key Exchange Length: 1
        6 tls.handshake.extensions_key_share_key_exchange 205+1 '00' Key Exchange: 00
        5  206+6 'Key Share Entry: Group: x25519, Key Exchange length: 2' 
        6 tls.handshake.extensions_key_share_group 206+2 '29' Group: x25519 (29)
        6 tls.handshake.extensions_key_share_key_exchange_length 208+2 '2' Key Exchange Length: 2
        6 tls.handshake.extensions_key_share_key_exchange 210+2 '78:79' Key Exchange: 7879
        3 tls.handshake.extension 212+6 '' Extension: Unknown type 4660 (len=2)
        4 tls.handshake.extension.type 212+2 '4660' Type: Unknown (4660)
        4 tls.handshake.extension.len 214+2 '2' Length: 2
        4 tls.handshake.extension.data 216+2 '7a:7a' Data: 7a7a
        3 tls.handshake.extension 218+4 '' Extension: renegotiation_info (len=1)
        4 tls.handshake.extension.type 218+2 '65281' Type: renegotiation_info (65281)
        4 tls.handshake.extension.len 220+2 '1' Length: 1
        4  222+0 'Renegotiation Info extension' 
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
