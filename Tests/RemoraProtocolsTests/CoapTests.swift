import Testing

/// The constrained application protocol against tshark 4.6.9.
@Suite struct CoapTests {
  @Test(arguments: samples) func treeIsThatOfTshark(_ sample: PacketSample) {
    let rows = PacketRows.rows(of: [sample.bytes], in: sample.protocols, link: sample.link)
    #expect(rows == [sample.expected])
  }

  @Test(arguments: samples) func everyPrefixIsDissected(_ sample: PacketSample) {
    #expect(PacketRows.survivesEveryPrefix(of: sample.bytes, link: sample.link))
  }

  static let samples: [PacketSample] = [
    PacketSample(
      name: "options and payload", link: 101,
      hex: """
        4500003d00010000401100000a0000010a0000029c40163300290000420100010790396c6f63616c686f7374
        856f74686572046e616d651128ff616263
        """,
      protocols: ["coap", "data"],
      rows: #"""
        0 coap 28+33 '' Constrained Application Protocol, Confirmable, GET, MID:1
        1 coap.version 28+1 '1' 01.. .... = Version: 1
        1 coap.type 28+1 '0' ..00 .... = Type: Confirmable (0)
        1 coap.token_len 28+1 '2' .... 0010 = Token Length: 2
        1 coap.code 29+1 '1' Code: GET (1)
        1 coap.mid 30+2 '1' Message ID: 1
        1 coap.token 32+2 '07:90' Token: 0790
        1 coap.opt.name 34+10 '#1: Uri-Host' Opt Name: #1: Uri-Host: localhost
        2 coap.opt.desc 34+10 'Type 3, Critical, Unsafe' Opt Desc: Type 3, Critical, Unsafe
        2 coap.opt.delta 34+1 '3' 0011 .... = Opt Delta: 3
        2 coap.opt.length 34+1 '9' .... 1001 = Opt Length: 9
        2 coap.opt.uri_host 35+9 'localhost' Uri-Host: localhost
        1 coap.opt.name 44+6 '#2: Uri-Path' Opt Name: #2: Uri-Path: other
        2 coap.opt.desc 44+6 'Type 11, Critical, Unsafe' Opt Desc: Type 11, Critical, Unsafe
        2 coap.opt.delta 44+1 '8' 1000 .... = Opt Delta: 8
        2 coap.opt.length 44+1 '5' .... 0101 = Opt Length: 5
        2 coap.opt.uri_path 45+5 'other' Uri-Path: other
        1 coap.opt.name 50+5 '#3: Uri-Path' Opt Name: #3: Uri-Path: name
        2 coap.opt.desc 50+5 'Type 11, Critical, Unsafe' Opt Desc: Type 11, Critical, Unsafe
        2 coap.opt.delta 50+1 '0' 0000 .... = Opt Delta: 0
        2 coap.opt.length 50+1 '4' .... 0100 = Opt Length: 4
        2 coap.opt.uri_path 51+4 'name' Uri-Path: name
        1 coap.opt.name 55+2 '#4: Content-Format' Opt Name: #4: Content-Format: application/link-format
        2 coap.opt.desc 55+2 'Type 12, Elective, Safe' Opt Desc: Type 12, Elective, Safe
        2 coap.opt.delta 55+1 '1' 0001 .... = Opt Delta: 1
        2 coap.opt.length 55+1 '1' .... 0001 = Opt Length: 1
        2 coap.opt.ctype 56+1 'application/link-format' Content-type: application/link-format
        1 coap.opt.end_marker 57+1 '255' End of options marker: 255
        1 coap.opt.uri_path_recon 28+0 'coap://localhost/other/name' Uri-Path: coap://localhost/other/name
        1 coap.payload 58+3 'Payload Content-Format: application/link-format, Length: 3' Payload: Payload Content-Format: application/link-format, Length: 3
        2 coap.payload_desc 58+0 'application/link-format' Payload Desc: application/link-format
        2 coap.payload_length 58+0 '3' Payload Length: 3
        """#),
    PacketSample(
      name: "an answer with a block", link: 101,
      hex: """
        4500002900010000401100000a0000010a0000029c4016330015000060450002c128b10eff61626364
        """,
      protocols: ["coap", "data"],
      rows: #"""
        0 coap 28+13 '' Constrained Application Protocol, Acknowledgement, 2.05 Content, MID:2
        1 coap.version 28+1 '1' 01.. .... = Version: 1
        1 coap.type 28+1 '2' ..10 .... = Type: Acknowledgement (2)
        1 coap.token_len 28+1 '0' .... 0000 = Token Length: 0
        1 coap.code 29+1 '69' Code: 2.05 Content (69)
        1 coap.mid 30+2 '2' Message ID: 2
        1 coap.opt.name 32+2 '#1: Content-Format' Opt Name: #1: Content-Format: application/link-format
        2 coap.opt.desc 32+2 'Type 12, Elective, Safe' Opt Desc: Type 12, Elective, Safe
        2 coap.opt.delta 32+1 '12' 1100 .... = Opt Delta: 12
        2 coap.opt.length 32+1 '1' .... 0001 = Opt Length: 1
        2 coap.opt.ctype 33+1 'application/link-format' Content-type: application/link-format
        1 coap.opt.name 34+2 '#2: Block2' Opt Name: #2: Block2: NUM:0, M:1, SZ:1024
        2 coap.opt.desc 34+2 'Type 23, Critical, Unsafe' Opt Desc: Type 23, Critical, Unsafe
        2 coap.opt.delta 34+1 '11' 1011 .... = Opt Delta: 11
        2 coap.opt.length 34+1 '1' .... 0001 = Opt Length: 1
        2 coap.opt.block_number 35+1 '0' Block Number: 0
        2 coap.opt.block_mflag 35+1 '1' .... 1... = More Flag: 1
        2 coap.opt.block_size 35+1 '6' Block Size: 1024 (6 encoded)
        1 coap.opt.end_marker 36+1 '255' End of options marker: 255
        1 coap.block_payload 37+4 '61:62:63:64' Block Payload
        1 coap.block_length 37+0 '4' Block Length: 4
        """#),
  ]
}
