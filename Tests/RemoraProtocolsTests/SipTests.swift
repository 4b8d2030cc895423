import Testing

/// SIP messages against tshark 4.6.9.
@Suite struct SipTests {
  @Test(arguments: samples) func treeIsThatOfTshark(_ sample: PacketSample) {
    let rows = PacketRows.rows(of: [sample.bytes], in: sample.protocols)
    #expect(rows == [sample.expected])
  }

  @Test(arguments: samples) func everyPrefixIsDissected(_ sample: PacketSample) {
    #expect(PacketRows.survivesEveryPrefix(of: sample.bytes))
  }

  static let samples: [PacketSample] = [
    PacketSample(
      name: "parameters of rarer header fields",
      hex: """
        00000000000100000000000208004500023f00010000401164ab0a0000010a00000213c413c4022b0000
        494e56495445207369703a626f624065782e636f6d205349502f322e300d0a5669613a205349502f322e
        302f55445020312e322e332e343a353036303b6272616e63683d7a39684734624b6162633b636f6d703d
        736967636f6d703b6b6565703b6f633d32303b6f632d7365713d313238323332313631352e3738320d0a
        46726f6d3a203c7369703a616c4065782e636f6d3a39393e3b7461673d31310d0a546f3a203c74656c3a
        2b3132333e3b7461673d32320d0a43616c6c2d49443a2061626340310d0a435365713a203120494e5649
        54450d0a506174683a203c7369703a70314068312e636f6d3a37373b6c723e0d0a526561736f6e3a2051
        2e3835303b63617573653d31363b746578743d22627965220d0a502d4368617267696e672d566563746f
        723a20696369642d76616c75653d313b6f7269672d696f693d610d0a53657373696f6e2d49443a203030
        3030303030303b6c6f676d650d0a53656375726974792d436c69656e743a2069707365632d336770703b
        616c673d686d61632d6d64352d39363b7370692d633d313b706f72742d733d340d0a526f7574653a203c
        7369703a61624063643b6c723e2c3c7369703a65664067683b6c723e0d0a466561747572652d43617073
        3a202a3b2b672e336770700d0a4f6464203a207965730d0a436f6e74656e742d547970653a206170706c
        69636174696f6e2f756e6b6e6f776e0d0a436f6e74656e742d4c656e6774683a20350d0a0d0a68656c6c
        6f
        """,
      protocols: ["sip"],
      rows: #"""
        0 sip 42+547 '' Session Initiation Protocol (INVITE)
        1 sip.Request-Line 42+29 'INVITE sip:bob@ex.com SIP/2.0' Request-Line: INVITE sip:bob@ex.com SIP/2.0
        2 sip.Method 42+6 'INVITE' Method: INVITE
        2 sip.r-uri 49+14 'sip:bob@ex.com' Request-URI: sip:bob@ex.com
        3 sip.r-uri.user 53+3 'bob' Request-URI User Part: bob
        3 sip.r-uri.host 57+6 'ex.com' Request-URI Host Part: ex.com
        2 sip.resend 42+0 'False' Resent Packet: False
        1 sip.msg_hdr 73+511 '' Message Header
        2 sip.Via 73+95 'SIP/2.0/UDP 1.2.3.4:5060;branch=z9hG4bKabc;comp=sigcomp;keep;oc=20;oc-seq=1282321615.782' Via: SIP/2.0/UDP 1.2.3.4:5060;branch=z9hG4bKabc;comp=sigcomp;keep;oc=20;oc-seq=1282321615.782
        3 sip.Via.transport 86+3 'UDP' Transport: UDP
        3 sip.Via.sent-by.address 90+7 '1.2.3.4' Sent-by Address: 1.2.3.4
        3 sip.Via.sent-by.port 98+4 '5060' Sent-by port: 5060
        3 sip.Via.branch 110+10 'z9hG4bKabc' Branch: z9hG4bKabc
        3 sip.Via.comp 126+7 'sigcomp' Comp: sigcomp
        3  134+4 'keep'
        3 sip.Via.oc 142+2 '20' Overload Control: 20
        3 sip.Via.oc_val 142+2 '20' Overload Control Value: 20
        3 sip.Via.oc_seq 152+14 '1282321615.782' Overload Control Sequence: 1282321615.782
        3 sip.Via.oc_seq.ts 152+14 '2010-08-20T16:26:55.000782000Z' Overload Control Sequence Time Stamp: Aug 20, 2010 16:26:55.000782000 UTC
        2 sip.From 168+33 '<sip:al@ex.com:99>;tag=11' From: <sip:al@ex.com:99>;tag=11
        3 sip.from.addr 175+16 'sip:al@ex.com:99' SIP from address: sip:al@ex.com:99
        4 sip.from.user 179+2 'al' SIP from address User Part: al
        4 sip.from.host 182+6 'ex.com' SIP from address Host Part: ex.com
        4 sip.from.port 189+2 '99' SIP from address Host Port: 99
        3 sip.from.tag 197+2 '11' SIP from tag: 11
        3h sip.tag 197+2 '11' SIP tag: 11
        2 sip.To 201+23 '<tel:+123>;tag=22' To: <tel:+123>;tag=22
        3 sip.to.addr 206+8 'tel:+123' SIP to address: tel:+123
        3 sip.to.tag 220+2 '22' SIP to tag: 22
        3h sip.tag 220+2 '22' SIP tag: 22
        2 sip.Call-ID 224+16 'abc@1' Call-ID: abc@1
        2 sip.call_id_generated 224+16 'abc@1' Generated Call-ID: abc@1
        2 sip.CSeq 240+16 '1 INVITE' CSeq: 1 INVITE
        3 sip.CSeq.seq 246+1 '1' Sequence Number: 1
        3 sip.CSeq.method 248+6 'INVITE' Method: INVITE
        2 sip.Path 256+29 '<sip:p1@h1.com:77;lr>' Path: <sip:p1@h1.com:77;lr>
        3 sip.Path.uri 263+19 'sip:p1@h1.com:77;lr' Path URI: sip:p1@h1.com:77;lr
        4 sip.Path.user 267+2 'p1' Path Userinfo: p1
        4 sip.Path.host 270+6 'h1.com' Path Host Part: h1.com
        4 sip.Path.port 277+2 '77' Path Host Port: 77
        4 sip.Path.param 280+2 'lr' Path URI parameter: lr
        2 sip.Reason 285+35 'Q.850;cause=16;text="bye"' Reason: Q.850;cause=16;text="bye"
        3 sip.reason_protocols 293+5 'Q.850' Reason protocols: Q.850
        3 sip.reason_cause_q850 305+2 '16' Cause: Normal call clearing (16)
        3 sip.reason_text 314+3 'bye' Text: bye
        2 sip.P-Charging-Vector 320+44 'icid-value=1;orig-ioi=a' P-Charging-Vector: icid-value=1;orig-ioi=a
        3 sip.icid_value 350+1 '1' icid-value: 1
        3  352+10 'orig-ioi=a'
        2 sip.Session-ID 364+28 '00000000;logme' Session-ID: 00000000;logme
        3 sip.Session-ID.sess_id 376+8 '00:00:00:00' sess-id: 00000000
        3 sip.Session-ID.param 385+5 'logme' param: logme
        2 sip.Security-Client 392+62 'ipsec-3gpp;alg=hmac-md5-96;spi-c=1;port-s=4' Security-Client: ipsec-3gpp;alg=hmac-md5-96;spi-c=1;port-s=4
        3 sip.sec_mechanism 409+10 'ipsec-3gpp' [Security-mechanism]: ipsec-3gpp
        3 sip.sec_mechanism.alg 424+11 'hmac-md5-96' alg: hmac-md5-96
        3 sip.sec_mechanism.spi_c 442+1 '1' spi-c: 1 (0x00000001)
        3 sip.sec_mechanism.port_s 451+1 '4' port-s: 4
        2 sip.Route 454+38 '<sip:ab@cd;lr>,<sip:ef@gh;lr>' Route: <sip:ab@cd;lr>,<sip:ef@gh;lr>
        3 sip.Route.uri 462+12 'sip:ab@cd;lr' Route URI: sip:ab@cd;lr
        4 sip.Route.user 466+2 'ab' Route Userinfo: ab
        4 sip.Route.host 469+2 'cd' Route Host Part: cd
        4 sip.Route.param 472+2 'lr' Route URI parameter: lr
        3 sip.Route.uri 477+12 'sip:ef@gh;lr' Route URI: sip:ef@gh;lr
        4 sip.Route.user 481+2 'ef' Route Userinfo: ef
        4 sip.Route.host 484+2 'gh' Route Host Part: gh
        4 sip.Route.param 487+2 'lr' Route URI parameter: lr
        2 sip.Feature-Caps 492+25 '*;+g.3gpp' Feature-Caps: *;+g.3gpp
        3 sip.feature_cap 506+1 '*' Feature Cap: *
        3 sip.feature_cap 509+6 'g.3gpp' Feature Cap: g.3gpp
        2  517+11 'Odd : yes'
        3 _ws.expert 517+0 '' Expert Info (Note/Undecoded): Unrecognised SIP header (odd )
        4 sip.unrecognized_header 0+0 '' Unrecognised SIP header (odd )
        4h _ws.expert.message 0+0 'Unrecognised SIP header (odd )' Message: Unrecognised SIP header (odd )
        4 _ws.expert.severity 0+0 '4194304' Severity level: Note
        4 _ws.expert.group 0+0 '83886080' Group: Undecoded
        2 sip.Content-Type 528+35 'application/unknown' Content-Type: application/unknown
        2 sip.Content-Length 563+19 '5' Content-Length: 5
        1 sip.msg_body 584+5 '68:65:6c:6c:6f' Message Body
        2  584+5 'hello'
        """#),
    PacketSample(
      name: "addresses in brackets, a header without a colon",
      hex: """
        00000000000100000000000208004500009c000100004011664e0a0000010a00000213c413c400880000
        4f5054494f4e532074656c3a2b312d323031205349502f322e300d0a763a205349502f322e302f544350
        205b323030313a3a315d3a353036303b6272616e63683d310d0a663a203c7369703a6162405b32303031
        3a3a325d3a37373e0d0a693a20780d0a435365713a2039204f5054494f4e530d0a6e6f636f6c6f6e0d0a
        0d0a
        """,
      protocols: ["sip"],
      rows: #"""
        0 sip 42+128 '' Session Initiation Protocol (OPTIONS)
        1 sip.Request-Line 42+26 'OPTIONS tel:+1-201 SIP/2.0' Request-Line: OPTIONS tel:+1-201 SIP/2.0
        2 sip.Method 42+7 'OPTIONS' Method: OPTIONS
        2 sip.r-uri 50+10 'tel:+1-201' Request-URI: tel:+1-201
        2 sip.resend 42+0 'False' Resent Packet: False
        1 sip.msg_hdr 70+100 '' Message Header
        2 sip.Via 70+40 'SIP/2.0/TCP [2001::1]:5060;branch=1' v: SIP/2.0/TCP [2001::1]:5060;branch=1
        3 sip.Via.transport 81+3 'TCP' Transport: TCP
        3 sip.Via.sent-by.address 86+7 '2001::1' Sent-by Address: 2001::1
        3 sip.Via.sent-by.port 95+4 '5060' Sent-by port: 5060
        3 sip.Via.branch 107+1 '1' Branch: 1
        2 sip.From 110+26 '<sip:ab@[2001::2]:77>' f: <sip:ab@[2001::2]:77>
        3 sip.from.addr 114+19 'sip:ab@[2001::2]:77' SIP from address: sip:ab@[2001::2]:77
        4 sip.from.user 118+2 'ab' SIP from address User Part: ab
        4 sip.from.host 121+9 '[2001::2]' SIP from address Host Part: [2001::2]
        4 sip.from.port 131+2 '77' SIP from address Host Port: 77
        2 sip.Call-ID 136+6 'x' i: x
        2 sip.call_id_generated 136+6 'x' Generated Call-ID: x
        2 sip.CSeq 142+17 '9 OPTIONS' CSeq: 9 OPTIONS
        3 sip.CSeq.seq 148+1 '9' Sequence Number: 9
        3 sip.CSeq.method 150+7 'OPTIONS' Method: OPTIONS
        2 _ws.expert 70+0 '' Expert Info (Warning/Malformed): Header has no colon after the name
        3 sip.header_no_colon 0+0 '' Header has no colon after the name
        3h _ws.expert.message 0+0 'Header has no colon after the name' Message: Header has no colon after the name
        3 _ws.expert.severity 0+0 '6291456' Severity level: Warning
        3 _ws.expert.group 0+0 '117440512' Group: Malformed
        2h _ws.malformed 70+0 '' Malformed Packet
        """#),
    PacketSample(
      name: "a status without a phrase is not SIP",
      hex: """
        0000000000010000000000020800450000e200010000401166080a0000010a00000213c413c400ce0000
        5349502f322e30203230300d0a5669613a205349502f322e302f55445020312e322e332e343a35303630
        3b6272616e63683d7a39684734624b6162633b636f6d703d736967636f6d703b6b6565703b6f633d3230
        3b6f632d7365713d313238323332313631352e3738320d0a46726f6d3a203c7369703a616c4065782e63
        6f6d3a39393e3b7461673d31310d0a546f3a203c74656c3a2b3132333e3b7461673d32320d0a43616c6c
        2d49443a2061626340310d0a435365713a203120494e564954450d0a0d0a
        """,
      protocols: ["sip"],
      rows: #"""
        """#),
  ]
}
