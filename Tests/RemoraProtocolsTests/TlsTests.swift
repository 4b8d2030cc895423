import Testing

/// TLS against tshark 4.6.9: hello messages, keys, alerts, what is wrong with lengths.
@Suite struct TlsTests {
  @Test(arguments: samples) func treeIsThatOfTshark(_ sample: PacketSample) {
    let rows = PacketRows.rows(of: [sample.bytes], in: sample.protocols, from: sample.from)
    #expect(rows == [sample.expected])
  }

  @Test(arguments: samples) func everyPrefixIsDissected(_ sample: PacketSample) {
    #expect(PacketRows.survivesEveryPrefix(of: sample.bytes))
  }

  static let samples: [PacketSample] = [
    PacketSample(
      name: "client hello",
      hex: """
        0202020202020404040404040800450000d100010000400600000a0000010a000002271001bb00000001
        00000001501820000000000016030300a4010000a00303000102030405060708090a0b0c0d0e0f101112
        131415161718191a1b1c1d1e1f0000041301c02f0100007300000010000e00000b6578616d706c652e6e
        6574000a00060004001d0a0a000b00020100000d00060004040302020010000e000c0268320868747470
        2f312e310017000000230000002b00050403040303002d000201010033000d000b0a0a000100001d0002
        7879123400027a7aff01000100
        """,
      protocols: ["tls"],
      rows: #"""
        0 tls 54+169 '' Transport Layer Security
        1 tls.stream 54+0 '0' Stream index: 0
        1 tls.record 54+169 '' TLSv1.2 Record Layer: Handshake Protocol: Client Hello
        2 tls.record.content_type 54+1 '22' Content Type: Handshake (22)
        2 tls.record.version 55+2 '0x0303' Version: TLS 1.2 (0x0303)
        2 tls.record.length 57+2 '164' Length: 164
        2 tls.handshake 59+164 '' Handshake Protocol: Client Hello
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
        3 tls.handshake.extension 218+5 '' Extension: renegotiation_info (len=1)
        4 tls.handshake.extension.type 218+2 '65281' Type: renegotiation_info (65281)
        4 tls.handshake.extension.len 220+2 '1' Length: 1
        4  222+1 'Renegotiation Info extension' 
        5 tls.handshake.extensions_reneg_info_len 222+1 '0' Renegotiation info extension length: 0
        3 tls.handshake.ja4 223+0 't13d0212h2_c1929292aa6b_a1d807d28138' JA4: t13d0212h2_c1929292aa6b_a1d807d28138
        3 tls.handshake.ja4_r 223+0 't13d0212h2_1301,c02f_000a,000b,000d,0017,0023,002b,002d,0033,1234,ff01_0403,0202' JA4_r: t13d0212h2_1301,c02f_000a,000b,000d,0017,0023,002b,002d,0033,1234,ff01_0403,0202
        3 tls.handshake.ja3_full 223+0 '771,4865-49199,0-10-11-13-16-23-35-43-45-51-4660-65281,29,0' JA3 Fullstring: 771,4865-49199,0-10-11-13-16-23-35-43-45-51-4660-65281,29,0
        3 tls.handshake.ja3 223+0 'f6a42b7bdc495649da6246e41c931535' JA3: f6a42b7bdc495649da6246e41c931535
        """#),
    PacketSample(
      name: "server hello, key exchange, done",
      hex: """
        02020202020204040404040408004500008400010000400600000a0000010a00000201bb271000000001
        000000015018200000000000160303003a020000360303000102030405060708090a0b0c0d0e0f101112
        131415161718191a1b1c1d1e1f00c02f00000eff0100010000100005000302683216030300180c000010
        03001d0461626364040100047369676e0e000000
        """,
      protocols: ["tls"],
      rows: #"""
        0 tls 54+92 '' Transport Layer Security
        1 tls.stream 54+0 '0' Stream index: 0
        1 tls.record 54+63 '' TLSv1.2 Record Layer: Handshake Protocol: Server Hello
        2 tls.record.content_type 54+1 '22' Content Type: Handshake (22)
        2 tls.record.version 55+2 '0x0303' Version: TLS 1.2 (0x0303)
        2 tls.record.length 57+2 '58' Length: 58
        2 tls.handshake 59+58 '' Handshake Protocol: Server Hello
        3 tls.handshake.type 59+1 '2' Handshake Type: Server Hello (2)
        3 tls.handshake.length 60+3 '54' Length: 54
        3 tls.handshake.version 63+2 '0x0303' Version: TLS 1.2 (0x0303)
        3 tls.handshake.random 65+32 '00:01:02:03:04:05:06:07:08:09:0a:0b:0c:0d:0e:0f:10:11:12:13:14:15:16:17:18:19:1a:1b:1c:1d:1e:1f' Random: 000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f
        4 tls.handshake.random_time 65+4 '1970-01-01T18:20:51.000000000+0000' GMT Unix Time: Jan  1, 1970 18:20:51.000000000 UTC
        4 tls.handshake.random_bytes 69+28 '04:05:06:07:08:09:0a:0b:0c:0d:0e:0f:10:11:12:13:14:15:16:17:18:19:1a:1b:1c:1d:1e:1f' Random Bytes: 0405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f
        3 tls.handshake.session_id_length 97+1 '0' Session ID Length: 0
        3 tls.handshake.ciphersuite 98+2 '0xc02f' Cipher Suite: TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256 (0xc02f)
        3 tls.handshake.comp_method 100+1 '0' Compression Method: null (0)
        3 tls.handshake.extensions_length 101+2 '14' Extensions Length: 14
        3 tls.handshake.extension 103+5 '' Extension: renegotiation_info (len=1)
        4 tls.handshake.extension.type 103+2 '65281' Type: renegotiation_info (65281)
        4 tls.handshake.extension.len 105+2 '1' Length: 1
        4  107+1 'Renegotiation Info extension' 
        5 tls.handshake.extensions_reneg_info_len 107+1 '0' Renegotiation info extension length: 0
        3 tls.handshake.extension 108+9 '' Extension: application_layer_protocol_negotiation (len=5)
        4 tls.handshake.extension.type 108+2 '16' Type: application_layer_protocol_negotiation (16)
        4 tls.handshake.extension.len 110+2 '5' Length: 5
        4 tls.handshake.extensions_alpn_len 112+2 '3' ALPN Extension Length: 3
        4 tls.handshake.extensions_alpn_list 114+3 '' ALPN Protocol
        5 tls.handshake.extensions_alpn_str_len 114+1 '2' ALPN string length: 2
        5 tls.handshake.extensions_alpn_str 115+2 'h2' ALPN Next Protocol: h2
        3 tls.handshake.ja3s_full 117+0 '771,49199,65281-16' JA3S Fullstring: 771,49199,65281-16
        3 tls.handshake.ja3s 117+0 '7bee5c1d424b7e5f943b06983bb11422' JA3S: 7bee5c1d424b7e5f943b06983bb11422
        1 tls.record 117+29 '' TLSv1.2 Record Layer: Handshake Protocol: Multiple Handshake Messages
        2 tls.record.content_type 117+1 '22' Content Type: Handshake (22)
        2 tls.record.version 118+2 '0x0303' Version: TLS 1.2 (0x0303)
        2 tls.record.length 120+2 '24' Length: 24
        2 tls.handshake 122+20 '' Handshake Protocol: Server Key Exchange
        3 tls.handshake.type 122+1 '12' Handshake Type: Server Key Exchange (12)
        3 tls.handshake.length 123+3 '16' Length: 16
        3  126+16 'EC Diffie-Hellman Server Params' 
        4 tls.handshake.server_curve_type 126+1 '0x03' Curve Type: named_curve (0x03)
        4 tls.handshake.server_named_curve 127+2 '0x001d' Named Curve: x25519 (0x001d)
        4 tls.handshake.server_point_len 129+1 '4' Pubkey Length: 4
        4 tls.handshake.server_point 130+4 '61:62:63:64' Pubkey: 61626364
        4 tls.handshake.sig_hash_alg 134+2 '0x0401' Signature Algorithm: rsa_pkcs1_sha256 (0x0401)
        5 tls.handshake.sig_hash_hash 134+1 '4' Signature Hash Algorithm Hash: SHA256 (4)
        5 tls.handshake.sig_hash_sig 135+1 '1' Signature Hash Algorithm Signature: RSA (1)
        4 tls.handshake.sig_len 136+2 '4' Signature Length: 4
        4 tls.handshake.sig 138+4 '73:69:67:6e' Signature: 7369676e
        2 tls.handshake 142+4 '' Handshake Protocol: Server Hello Done
        3 tls.handshake.type 142+1 '14' Handshake Type: Server Hello Done (14)
        3 tls.handshake.length 143+3 '0' Length: 0
        """#),
    PacketSample(
      name: "alert",
      hex: """
        02020202020204040404040408004500002f00010000400600000a0000010a00000201bb271000000001
        00000001501820000000000015030300020228
        """,
      protocols: ["tls"],
      rows: #"""
        0 tls 54+7 '' Transport Layer Security
        1 tls.stream 54+0 '0' Stream index: 0
        1 tls.record 54+7 '' TLSv1.2 Record Layer: Alert (Level: Fatal, Description: Handshake Failure)
        2 tls.record.content_type 54+1 '21' Content Type: Alert (21)
        2 tls.record.version 55+2 '0x0303' Version: TLS 1.2 (0x0303)
        2 tls.record.length 57+2 '2' Length: 2
        2 tls.alert_message 59+2 '' Alert Message
        3 tls.alert_message.level 59+1 '2' Level: Fatal (2)
        3 tls.alert_message.desc 60+1 '40' Description: Handshake Failure (40)
        """#),
    PacketSample(
      name: "change cipher spec, data",
      hex: """
        02020202020204040404040408004500003700010000400600000a0000010a000002271001bb00000001
        000000015018200000000000140303000101170303000464617461
        """,
      protocols: ["tls"],
      rows: #"""
        0 tls 54+15 '' Transport Layer Security
        1 tls.stream 54+0 '0' Stream index: 0
        1 tls.record 54+6 '' TLSv1.2 Record Layer: Change Cipher Spec Protocol: Change Cipher Spec
        2 tls.record.content_type 54+1 '20' Content Type: Change Cipher Spec (20)
        2 tls.record.version 55+2 '0x0303' Version: TLS 1.2 (0x0303)
        2 tls.record.length 57+2 '1' Length: 1
        2 tls.change_cipher_spec 59+1 '' Change Cipher Spec Message
        1 tls.record 60+9 '' TLSv1.2 Record Layer: Application Data Protocol: Hypertext Transfer Protocol
        2 tls.record.content_type 60+1 '23' Content Type: Application Data (23)
        2 tls.record.version 61+2 '0x0303' Version: TLS 1.2 (0x0303)
        2 tls.record.length 63+2 '4' Length: 4
        2 tls.app_data 65+4 '64:61:74:61' Encrypted Application Data: 64617461
        2 tls.app_data_proto 114+0 'Hypertext Transfer Protocol' Application Data Protocol: Hypertext Transfer Protocol
        """#),
    PacketSample(
      name: "vector too long",
      hex: """
        02020202020204040404040408004500006300010000400600000a0000010a000002271001bb00000001
        000000015018200000000000160303003601000032030300000000000000000000000000000000000000
        00000000000000000000000000000002002f0100000700100003000501
        """,
      protocols: ["tls"],
      rows: #"""
        0 tls 54+59 '' Transport Layer Security
        1 tls.stream 54+0 '0' Stream index: 0
        1 tls.record 54+59 '' TLSv1.2 Record Layer: Handshake Protocol: Client Hello
        2 tls.record.content_type 54+1 '22' Content Type: Handshake (22)
        2 tls.record.version 55+2 '0x0303' Version: TLS 1.2 (0x0303)
        2 tls.record.length 57+2 '54' Length: 54
        2 tls.handshake 59+54 '' Handshake Protocol: Client Hello
        3 tls.handshake.type 59+1 '1' Handshake Type: Client Hello (1)
        3 tls.handshake.length 60+3 '50' Length: 50
        3 tls.handshake.version 63+2 '0x0303' Version: TLS 1.2 (0x0303)
        3 tls.handshake.random 65+32 '00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00' Random: 0000000000000000000000000000000000000000000000000000000000000000
        4 tls.handshake.random_time 65+4 '1970-01-01T00:00:00.000000000+0000' GMT Unix Time: Jan  1, 1970 00:00:00.000000000 UTC
        4 tls.handshake.random_bytes 69+28 '00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00' Random Bytes: 00000000000000000000000000000000000000000000000000000000
        3 tls.handshake.session_id_length 97+1 '0' Session ID Length: 0
        3 tls.handshake.cipher_suites_length 98+2 '2' Cipher Suites Length: 2
        3 tls.handshake.ciphersuites 100+2 '' Cipher Suites (1 suite)
        4 tls.handshake.ciphersuite 100+2 '0x002f' Cipher Suite: TLS_RSA_WITH_AES_128_CBC_SHA (0x002f)
        3 tls.handshake.comp_methods_length 102+1 '1' Compression Methods Length: 1
        3 tls.handshake.comp_methods 103+1 '' Compression Methods (1 method)
        4 tls.handshake.comp_method 103+1 '0' Compression Method: null (0)
        3 tls.handshake.extensions_length 104+2 '7' Extensions Length: 7
        3 tls.handshake.extension 106+7 '' Extension: application_layer_protocol_negotiation (len=3)
        4 tls.handshake.extension.type 106+2 '16' Type: application_layer_protocol_negotiation (16)
        4 tls.handshake.extension.len 108+2 '3' Length: 3
        4 tls.handshake.extensions_alpn_len 110+2 '5' ALPN Extension Length: 5
        5 _ws.expert 110+0 '' Expert Info (Error/Malformed): Vector length 5 is too large, truncating it to 1
        6 tls.malformed.buffer_too_small 0+0 '' Vector length 5 is too large, truncating it to 1
        6h _ws.expert.message 0+0 'Vector length 5 is too large, truncating it to 1' Message: Vector length 5 is too large, truncating it to 1
        6 _ws.expert.severity 0+0 '8388608' Severity level: Error
        6 _ws.expert.group 0+0 '117440512' Group: Malformed
        5h _ws.malformed 110+0 '' Malformed Packet
        3 tls.handshake.ja4 113+0 't12i010100_ba72b8082249_000000000000' JA4: t12i010100_ba72b8082249_000000000000
        3 tls.handshake.ja4_r 113+0 't12i010100_002f_' JA4_r: t12i010100_002f_
        3 tls.handshake.ja3_full 113+0 '771,47,16,,' JA3 Fullstring: 771,47,16,,
        3 tls.handshake.ja3 113+0 '6ae42ddbf08eb46f86bde7b5662fb56d' JA3: 6ae42ddbf08eb46f86bde7b5662fb56d
        """#),
  ]
}
