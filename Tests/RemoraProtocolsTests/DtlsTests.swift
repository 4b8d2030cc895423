import Testing

/// DTLS against tshark 4.6.9.
@Suite struct DtlsTests {
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
        02020202020204040404040408004500006d00010000401100000a0000010a0000022710163400590000
        16fefd00000000000000000044010000380000000000000038fefd000102030405060708090a0b0c0d0e
        0f101112131415161718191a1b1c1d1e1f0003636f6f0002c02b01000009000e00050002000100
        """,
      protocols: ["dtls"],
      rows: #"""
        0 dtls 42+81 '' Datagram Transport Layer Security
        1 dtls.stream 42+0 '0' Stream index: 0
        1 dtls.record 42+81 '' DTLS Record Layer: Handshake Protocol: Client Hello
        2 dtls.record.content_type 42+1 '22' Content Type: Handshake (22)
        2 dtls.record.version 43+2 '0xfefd' Version: DTLS 1.2 (0xfefd)
        2 dtls.record.epoch 45+2 '0' Epoch: 0
        2 dtls.record.sequence_number 47+6 '0' Sequence Number: 0
        2 dtls.record.length 53+2 '68' Length: 68
        2 dtls.handshake 55+68 '' Handshake Protocol: Client Hello
        3 dtls.handshake.type 55+1 '1' Handshake Type: Client Hello (1)
        3 dtls.handshake.length 56+3 '56' Length: 56
        3 dtls.handshake.message_seq 59+2 '0' Message Sequence: 0
        3 dtls.handshake.fragment_offset 61+3 '0' Fragment Offset: 0
        3 dtls.handshake.fragment_length 64+3 '56' Fragment Length: 56
        3 dtls.handshake.version 67+2 '0xfefd' Version: DTLS 1.2 (0xfefd)
        3 dtls.handshake.random 69+32 '00:01:02:03:04:05:06:07:08:09:0a:0b:0c:0d:0e:0f:10:11:12:13:14:15:16:17:18:19:1a:1b:1c:1d:1e:1f' Random: 000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f
        4 dtls.handshake.random_time 69+4 '1970-01-01T18:20:51.000000000+0000' GMT Unix Time: Jan  1, 1970 18:20:51.000000000 UTC
        4 dtls.handshake.random_bytes 73+28 '04:05:06:07:08:09:0a:0b:0c:0d:0e:0f:10:11:12:13:14:15:16:17:18:19:1a:1b:1c:1d:1e:1f' Random Bytes: 0405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f
        3 dtls.handshake.session_id_length 101+1 '0' Session ID Length: 0
        3 dtls.handshake.cookie_length 102+1 '3' Cookie Length: 3
        3 dtls.handshake.cookie 103+3 '63:6f:6f' Cookie: 636f6f
        3 dtls.handshake.cipher_suites_length 106+2 '2' Cipher Suites Length: 2
        3 dtls.handshake.ciphersuites 108+2 '' Cipher Suites (1 suite)
        4 dtls.handshake.ciphersuite 108+2 '0xc02b' Cipher Suite: TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256 (0xc02b)
        3 dtls.handshake.comp_methods_length 110+1 '1' Compression Methods Length: 1
        3 dtls.handshake.comp_methods 111+1 '' Compression Methods (1 method)
        4 dtls.handshake.comp_method 111+1 '0' Compression Method: null (0)
        3 dtls.handshake.extensions_length 112+2 '9' Extensions Length: 9
        3 dtls.handshake.extension 114+9 '' Extension: use_srtp (len=5)
        4 dtls.handshake.extension.type 114+2 '14' Type: use_srtp (14)
        4 dtls.handshake.extension.len 116+2 '5' Length: 5
        4 dtls.use_srtp.protection_profiles_length 118+2 '2' SRTP Protection Profiles Length: 2
        4 dtls.use_srtp.protection_profile 120+2 '0x0001' SRTP Protection Profile: SRTP_AES128_CM_HMAC_SHA1_80 (0x0001)
        4 dtls.use_srtp.mki_length 122+1 '0' MKI Length: 0
        3 dtls.handshake.ja4 123+0 'dd2i010100_648b5c445417_7d0479d153ac' JA4: dd2i010100_648b5c445417_7d0479d153ac
        3 dtls.handshake.ja4_r 123+0 'dd2i010100_c02b_000e' JA4_r: dd2i010100_c02b_000e
        3 dtls.handshake.ja3_full 123+0 '65277,49195,14,,' JA3 Fullstring: 65277,49195,14,,
        3 dtls.handshake.ja3 123+0 '36e64428bcc70b982bd3a5b98f4aeed8' JA3: 36e64428bcc70b982bd3a5b98f4aeed8
        """#),
    PacketSample(
      name: "hello verify request",
      hex: """
        02020202020204040404040408004500003c00010000401100000a0000010a0000021634271000280000
        16fefd00000000000000000013030000070000000000000007feff04636f6f6b
        """,
      protocols: ["dtls"],
      rows: #"""
        0 dtls 42+32 '' Datagram Transport Layer Security
        1 dtls.stream 42+0 '0' Stream index: 0
        1 dtls.record 42+32 '' DTLSv1.2 Record Layer: Handshake Protocol: Hello Verify Request
        2 dtls.record.content_type 42+1 '22' Content Type: Handshake (22)
        2 dtls.record.version 43+2 '0xfefd' Version: DTLS 1.2 (0xfefd)
        2 dtls.record.epoch 45+2 '0' Epoch: 0
        2 dtls.record.sequence_number 47+6 '0' Sequence Number: 0
        2 dtls.record.length 53+2 '19' Length: 19
        2 dtls.handshake 55+19 '' Handshake Protocol: Hello Verify Request
        3 dtls.handshake.type 55+1 '3' Handshake Type: Hello Verify Request (3)
        3 dtls.handshake.length 56+3 '7' Length: 7
        3 dtls.handshake.message_seq 59+2 '0' Message Sequence: 0
        3 dtls.handshake.fragment_offset 61+3 '0' Fragment Offset: 0
        3 dtls.handshake.fragment_length 64+3 '7' Fragment Length: 7
        3 dtls.handshake.version 67+2 '0xfeff' Version: DTLS 1.0 (0xfeff)
        3 dtls.handshake.cookie_length 69+1 '4' Cookie Length: 4
        3 dtls.handshake.cookie 70+4 '63:6f:6f:6b' Cookie: 636f6f6b
        """#),
    PacketSample(
      name: "change of ciphers, data",
      hex: """
        02020202020204040404040408004500003f00010000401100000a0000010a00000227101634002b0000
        14fefd000000000000000000010117fefd000100000000000200086464646464646464
        """,
      protocols: ["dtls"],
      rows: #"""
        0 dtls 42+35 '' Datagram Transport Layer Security
        1 dtls.stream 42+0 '0' Stream index: 0
        1 dtls.record 42+14 '' DTLSv1.2 Record Layer: Change Cipher Spec Protocol: Change Cipher Spec
        2 dtls.record.content_type 42+1 '20' Content Type: Change Cipher Spec (20)
        2 dtls.record.version 43+2 '0xfefd' Version: DTLS 1.2 (0xfefd)
        2 dtls.record.epoch 45+2 '0' Epoch: 0
        2 dtls.record.sequence_number 47+6 '0' Sequence Number: 0
        2 dtls.record.length 53+2 '1' Length: 1
        2 dtls.change_cipher_spec 55+1 '' Change Cipher Spec Message
        1 dtls.record 56+21 '' DTLSv1.2 Record Layer: Application Data Protocol: Constrained Application Protocol
        2 dtls.record.content_type 56+1 '23' Content Type: Application Data (23)
        2 dtls.record.version 57+2 '0xfefd' Version: DTLS 1.2 (0xfefd)
        2 dtls.record.epoch 59+2 '1' Epoch: 1
        2 dtls.record.sequence_number 61+6 '2' Sequence Number: 2
        2 dtls.record.length 67+2 '8' Length: 8
        2 dtls.app_data 69+8 '64:64:64:64:64:64:64:64' Encrypted Application Data
        2 dtls.app_data_proto 98+0 'Constrained Application Protocol' Application Data Protocol: Constrained Application Protocol
        """#),
    PacketSample(
      name: "fragment",
      hex: """
        02020202020204040404040408004500003f00010000401100000a0000010a00000227101634002b0000
        16fefd0000000000000000001610000021000200000000000a206b6b6b6b6b6b6b6b6b
        """,
      protocols: ["dtls"],
      rows: #"""
        0 dtls 42+35 '' Datagram Transport Layer Security
        1 dtls.stream 42+0 '0' Stream index: 0
        1 dtls.record 42+35 '' DTLSv1.2 Record Layer: Handshake Protocol: Client Key Exchange (Fragment)
        2 dtls.record.content_type 42+1 '22' Content Type: Handshake (22)
        2 dtls.record.version 43+2 '0xfefd' Version: DTLS 1.2 (0xfefd)
        2 dtls.record.epoch 45+2 '0' Epoch: 0
        2 dtls.record.sequence_number 47+6 '0' Sequence Number: 0
        2 dtls.record.length 53+2 '22' Length: 22
        2 dtls.handshake 55+22 '' Handshake Protocol: Client Key Exchange (Fragment)
        3 dtls.handshake.type 55+1 '16' Handshake Type: Client Key Exchange (16)
        3 dtls.handshake.length 56+3 '33' Length: 33
        3 dtls.handshake.message_seq 59+2 '2' Message Sequence: 2
        3 dtls.handshake.fragment_offset 61+3 '0' Fragment Offset: 0
        3 dtls.handshake.fragment_length 64+3 '10' Fragment Length: 10
        """#),
  ]
}
