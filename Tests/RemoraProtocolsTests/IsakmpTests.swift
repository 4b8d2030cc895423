import Testing

/// Key exchanges against tshark 4.6.9.
@Suite struct IsakmpTests {
  @Test(arguments: samples) func treeIsThatOfTshark(_ sample: PacketSample) {
    let rows = PacketRows.rows(of: [sample.bytes], in: sample.protocols, link: sample.link)
    #expect(rows == [sample.expected])
  }

  @Test(arguments: samples) func everyPrefixIsDissected(_ sample: PacketSample) {
    #expect(PacketRows.survivesEveryPrefix(of: sample.bytes, link: sample.link))
  }

  static let samples: [PacketSample] = [
    PacketSample(
      name: "proposals and vendors of the first version", link: 1,
      hex: """
        0100000000020200000000010800450000be000100004011662c0a0000010a00000201f401f400aa00001111
        11111111111122222222222222220510040000000000000000a20800000c011100000a0000010b0000140000
        00000000000000000000000000000b0000200000000101108d28000000000000000000000000000000000000
        004d0c0000200000000101108d29000000000000000000000000000000000000004e09000014000000010304
        000200000000000000000d00000e0000000000000000000000000004
        """,
      protocols: ["isakmp"],
      rows: #"""
        0 isakmp 42+162 '' Internet Security Association and Key Management Protocol
        1 isakmp.ispi 42+8 '11:11:11:11:11:11:11:11' Initiator SPI: 1111111111111111
        1 isakmp.rspi 50+8 '22:22:22:22:22:22:22:22' Responder SPI: 2222222222222222
        1 isakmp.nextpayload 58+1 '5' Next payload: Identification (5)
        1 isakmp.version 59+1 '0x10' Version: 1.0
        2 isakmp.mjver 59+1 '0x01' 0001 .... = MjVer: 0x1
        2 isakmp.mnver 59+1 '0x00' .... 0000 = MnVer: 0x0
        1 isakmp.exchangetype 60+1 '4' Exchange type: Aggressive (4)
        1 isakmp.flags 61+1 '0x00' Flags: 0x00
        2 isakmp.flag_e 61+1 'False' .... ...0 = Encryption: Not encrypted
        2 isakmp.flag_c 61+1 'False' .... ..0. = Commit: No commit
        2 isakmp.flag_a 61+1 'False' .... .0.. = Authentication: No authentication
        1 isakmp.messageid 62+4 '0x00000000' Message ID: 0x00000000
        1 isakmp.length 66+4 '162' Length: 162
        1 isakmp.typepayload 70+12 '5' Payload: Identification (5)
        2 isakmp.nextpayload 70+1 '8' Next payload: Hash (8)
        2 isakmp.reserved 71+1 '00' Reserved: 00
        2 isakmp.payloadlength 72+2 '12' Payload length: 12
        2 isakmp.id.type 74+1 '1' ID type: IPV4_ADDR (1)
        2 isakmp.id.protoid 75+1 '17' Protocol ID: UDP (17)
        2 isakmp.id.port 76+2 '0' Port: Unused
        2 isakmp.id.data 78+4 '' Identification Data:10.0.0.1
        3 isakmp.id.data.ipv4_addr 78+4 '10.0.0.1' ID_IPV4_ADDR: 10.0.0.1
        1 isakmp.typepayload 82+20 '8' Payload: Hash (8)
        2 isakmp.nextpayload 82+1 '11' Next payload: Notification (11)
        2 isakmp.reserved 83+1 '00' Reserved: 00
        2 isakmp.payloadlength 84+2 '20' Payload length: 20
        2 isakmp.hash 86+16 '00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00' Hash DATA: 00000000000000000000000000000000
        1 isakmp.typepayload 102+32 '11' Payload: Notification (11)
        2 isakmp.nextpayload 102+1 '11' Next payload: Notification (11)
        2 isakmp.reserved 103+1 '00' Reserved: 00
        2 isakmp.payloadlength 104+2 '32' Payload length: 32
        2 isakmp.notify.doi 106+4 '1' Domain of interpretation: IPSEC (1)
        2 isakmp.notify.protoid 110+1 '1' Protocol ID: ISAKMP (1)
        2 isakmp.spisize 111+1 '16' SPI Size: 16
        2 isakmp.notify.msgtype 112+2 '36136' Notify Message Type: R-U-THERE (36136)
        2 isakmp.spi 114+16 '00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00' SPI: 00000000000000000000000000000000
        2 isakmp.notify.data 130+4 '00:00:00:4d' Notification DATA: 0000004d
        2 isakmp.notify.data.dpd.are_you_there 130+4 '77' DPD ARE-YOU-THERE sequence: 77
        1 isakmp.typepayload 134+32 '11' Payload: Notification (11)
        2 isakmp.nextpayload 134+1 '12' Next payload: Delete (12)
        2 isakmp.reserved 135+1 '00' Reserved: 00
        2 isakmp.payloadlength 136+2 '32' Payload length: 32
        2 isakmp.notify.doi 138+4 '1' Domain of interpretation: IPSEC (1)
        2 isakmp.notify.protoid 142+1 '1' Protocol ID: ISAKMP (1)
        2 isakmp.spisize 143+1 '16' SPI Size: 16
        2 isakmp.notify.msgtype 144+2 '36137' Notify Message Type: R-U-THERE-ACK (36137)
        2 isakmp.spi 146+16 '00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00' SPI: 00000000000000000000000000000000
        2 isakmp.notify.data 162+4 '00:00:00:4e' Notification DATA: 0000004e
        2 isakmp.notify.data.dpd.are_you_there_ack 162+4 '78' DPD ARE-YOU-THERE-ACK sequence: 78
        1 isakmp.typepayload 166+20 '12' Payload: Delete (12)
        2 isakmp.nextpayload 166+1 '9' Next payload: Signature (9)
        2 isakmp.reserved 167+1 '00' Reserved: 00
        2 isakmp.payloadlength 168+2 '20' Payload length: 20
        2 isakmp.delete.doi 170+4 '1' Domain of interpretation: IPSEC (1)
        2 isakmp.delete.protoid 174+1 '3' Protocol ID: IPSEC_ESP (3)
        2 isakmp.spisize 175+1 '4' SPI Size: 4
        2 isakmp.spinum 176+2 '2' Number of SPIs: 2
        2 isakmp.delete.spi 178+4 '00:00:00:00' Delete SPI: 00000000
        2 isakmp.delete.spi 182+4 '00:00:00:00' Delete SPI: 00000000
        1 isakmp.typepayload 186+14 '9' Payload: Signature (9)
        2 isakmp.nextpayload 186+1 '13' Next payload: Vendor ID (13)
        2 isakmp.reserved 187+1 '00' Reserved: 00
        2 isakmp.payloadlength 188+2 '14' Payload length: 14
        2 isakmp.sig 190+10 '00:00:00:00:00:00:00:00:00:00' Signature DATA: 00000000000000000000
        1 isakmp.typepayload 200+4 '13' Payload: Vendor ID (13) : Unknown Vendor ID
        2 isakmp.nextpayload 200+1 '0' Next payload: NONE / No Next Payload (0)
        2 isakmp.reserved 201+1 '00' Reserved: 00
        2 isakmp.payloadlength 202+2 '4' Payload length: 4
        2 isakmp.vid_bytes 204+0 '' Vendor ID: <MISSING>
        2 isakmp.vid_string 204+0 'Unknown Vendor ID' Vendor ID: Unknown Vendor ID
        """#),
    PacketSample(
      name: "configuration", link: 1,
      hex: """
        01000000000202000000000108004500005400010000401166960a0000010a00000201f401f4004000001111
        11111111111122222222222222228410020000000000000000380000001c0001010000000000000000000000
        00000000000000000000
        """,
      protocols: ["isakmp"],
      rows: #"""
        0 isakmp 42+56 '' Internet Security Association and Key Management Protocol
        1 isakmp.ispi 42+8 '11:11:11:11:11:11:11:11' Initiator SPI: 1111111111111111
        1 isakmp.rspi 50+8 '22:22:22:22:22:22:22:22' Responder SPI: 2222222222222222
        1 isakmp.nextpayload 58+1 '132' Next payload: Cisco-Fragmentation (132)
        1 isakmp.version 59+1 '0x10' Version: 1.0
        2 isakmp.mjver 59+1 '0x01' 0001 .... = MjVer: 0x1
        2 isakmp.mnver 59+1 '0x00' .... 0000 = MnVer: 0x0
        1 isakmp.exchangetype 60+1 '2' Exchange type: Identity Protection (Main Mode) (2)
        1 isakmp.flags 61+1 '0x00' Flags: 0x00
        2 isakmp.flag_e 61+1 'False' .... ...0 = Encryption: Not encrypted
        2 isakmp.flag_c 61+1 'False' .... ..0. = Commit: No commit
        2 isakmp.flag_a 61+1 'False' .... .0.. = Authentication: No authentication
        1 isakmp.messageid 62+4 '0x00000000' Message ID: 0x00000000
        1 isakmp.length 66+4 '56' Length: 56
        1 isakmp.typepayload 70+28 '132' Payload: Cisco-Fragmentation (132)
        2 isakmp.nextpayload 70+1 '0' Next payload: NONE / No Next Payload (0)
        2 isakmp.reserved 71+1 '00' Reserved: 00
        2 isakmp.payloadlength 72+2 '28' Payload length: 28
        2 isakmp.frag.packetid 74+2 '0x0001' Frag ID: 0x0001
        2 isakmp.frag.seq 76+1 '1' Frag seq: 1
        2 isakmp.frag.last 77+1 '0' Frag last: More fragments (0)
        """#),
    PacketSample(
      name: "notices of the second version", link: 1,
      hex: """
        01000000000202000000000108004500023600010000401164b40a0000010a00000201f401f4022200001111
        111111111111000000000000000021202208000000000000021a2200007202000056010100080300000c0100
        000c800e01000300000802000005030000080300000c030000080400000e0300000805000001030000080600
        002403000008090000010000001201000014000e00026162004d00000000001802030401616263640000000c
        01000014800e0080280000480013000000000000000000000000000000000000000000000000000000000000
        0000000000000000000000000000000000000000000000000000000000000000000000002900002400010203
        0405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f2900001c000040040000000000000000
        0000000000000000000000002900001c00004005000000000000000000000000000000000000000029000010
        0000402f0001000200030004290000080000402e2900000a00000011000e2900000b00004003123402290000
        0c0000401300000258290000080000401629000013000040170104010203046e6f6e63652900000e00004018
        03046671646e2900001000004019000000057469636b29000016000040208001000580020006000300026162
        2900000b00004023746f6b29000014000040260000000100000002000000032900000a000040287878290000
        0c03044009616263642b0000090100000b782b00000e7374726f6e675377616e000000144048b7d56ebce885
        25e7de7f00d6c2d3
        """,
      protocols: ["isakmp"],
      rows: #"""
        0 isakmp 42+538 '' Internet Security Association and Key Management Protocol
        1 isakmp.ispi 42+8 '11:11:11:11:11:11:11:11' Initiator SPI: 1111111111111111
        1 isakmp.rspi 50+8 '00:00:00:00:00:00:00:00' Responder SPI: 0000000000000000
        1 isakmp.nextpayload 58+1 '33' Next payload: Security Association (33)
        1 isakmp.version 59+1 '0x20' Version: 2.0
        2 isakmp.mjver 59+1 '0x02' 0010 .... = MjVer: 0x2
        2 isakmp.mnver 59+1 '0x00' .... 0000 = MnVer: 0x0
        1 isakmp.exchangetype 60+1 '34' Exchange type: IKE_SA_INIT (34)
        1 isakmp.flags 61+1 '0x08' Flags: 0x08 (Initiator, No higher version, Request)
        2 isakmp.flag_i 61+1 'True' .... 1... = Initiator: Initiator
        2 isakmp.flag_v 61+1 'False' ...0 .... = Version: No higher version
        2 isakmp.flag_r 61+1 'False' ..0. .... = Response: Request
        1 isakmp.messageid 62+4 '0x00000000' Message ID: 0x00000000
        1 isakmp.length 66+4 '538' Length: 538
        1 isakmp.typepayload 70+114 '33' Payload: Security Association (33)
        2 isakmp.nextpayload 70+1 '34' Next payload: Key Exchange (34)
        2 isakmp.criticalpayload 71+1 'False' 0... .... = Critical Bit: Not critical
        2 isakmp.reserved7 71+1 '0x00' .000 0000 = Reserved: 0x00
        2 isakmp.payloadlength 72+2 '114' Payload length: 114
        2 isakmp.typepayload 74+86 '2' Payload: Proposal (2) # 1
        3 isakmp.nextpayload 74+1 '2' Next payload: Proposal (2)
        3 isakmp.reserved 75+1 '00' Reserved: 00
        3 isakmp.payloadlength 76+2 '86' Payload length: 86
        3 isakmp.prop.number 78+1 '1' Proposal number: 1
        3 isakmp.prop.protoid 79+1 '1' Protocol ID: IKE (1)
        3 isakmp.spisize 80+1 '0' SPI Size: 0
        3 isakmp.prop.transforms 81+1 '8' Proposal transforms: 8
        3 isakmp.typepayload 82+12 '3' Payload: Transform (3)
        4 isakmp.nextpayload 82+1 '3' Next payload: Transform (3)
        4 isakmp.reserved 83+1 '00' Reserved: 00
        4 isakmp.payloadlength 84+2 '12' Payload length: 12
        4 isakmp.tf.type 86+1 '1' Transform Type: Encryption Algorithm (ENCR) (1)
        4 isakmp.reserved 87+1 '00' Reserved: 00
        4 isakmp.tf.id.encr 88+2 '12' Transform ID (ENCR): ENCR_AES_CBC (12)
        4 isakmp.ike2.attr 90+4 '' Transform Attribute (t=14,l=2): Key Length: 256
        5 isakmp.ike2.attr.format 90+2 'True' 1... .... .... .... = Format: Type/Value (TV)
        5 isakmp.ike2.attr.type 90+2 '14' Type: Key Length (14)
        5 isakmp.ike2.attr.value 92+2 '01:00' Value: 0100
        5 isakmp.ike2.attr.key_length 92+2 '256' Key Length: 256
        3 isakmp.typepayload 94+8 '3' Payload: Transform (3)
        4 isakmp.nextpayload 94+1 '3' Next payload: Transform (3)
        4 isakmp.reserved 95+1 '00' Reserved: 00
        4 isakmp.payloadlength 96+2 '8' Payload length: 8
        4 isakmp.tf.type 98+1 '2' Transform Type: Pseudo-random Function (PRF) (2)
        4 isakmp.reserved 99+1 '00' Reserved: 00
        4 isakmp.tf.id.prf 100+2 '5' Transform ID (PRF): PRF_HMAC_SHA2_256 (5)
        3 isakmp.typepayload 102+8 '3' Payload: Transform (3)
        4 isakmp.nextpayload 102+1 '3' Next payload: Transform (3)
        4 isakmp.reserved 103+1 '00' Reserved: 00
        4 isakmp.payloadlength 104+2 '8' Payload length: 8
        4 isakmp.tf.type 106+1 '3' Transform Type: Integrity Algorithm (INTEG) (3)
        4 isakmp.reserved 107+1 '00' Reserved: 00
        4 isakmp.tf.id.integ 108+2 '12' Transform ID (INTEG): AUTH_HMAC_SHA2_256_128 (12)
        3 isakmp.typepayload 110+8 '3' Payload: Transform (3)
        4 isakmp.nextpayload 110+1 '3' Next payload: Transform (3)
        4 isakmp.reserved 111+1 '00' Reserved: 00
        4 isakmp.payloadlength 112+2 '8' Payload length: 8
        4 isakmp.tf.type 114+1 '4' Transform Type: Key Exchange Method (KE) (4)
        4 isakmp.reserved 115+1 '00' Reserved: 00
        4 isakmp.tf.id.dh 116+2 '14' Transform ID (KE): 2048 bit MODP group (14)
        3 isakmp.typepayload 118+8 '3' Payload: Transform (3)
        4 isakmp.nextpayload 118+1 '3' Next payload: Transform (3)
        4 isakmp.reserved 119+1 '00' Reserved: 00
        4 isakmp.payloadlength 120+2 '8' Payload length: 8
        4 isakmp.tf.type 122+1 '5' Transform Type: Extended Sequence Numbers (ESN) (5)
        4 isakmp.reserved 123+1 '00' Reserved: 00
        4 isakmp.tf.id.esn 124+2 '1' Transform ID (ESN): Extended Sequence Numbers (1)
        3 isakmp.typepayload 126+8 '3' Payload: Transform (3)
        4 isakmp.nextpayload 126+1 '3' Next payload: Transform (3)
        4 isakmp.reserved 127+1 '00' Reserved: 00
        4 isakmp.payloadlength 128+2 '8' Payload length: 8
        4 isakmp.tf.type 130+1 '6' Transform Type: ADDKE1 (6)
        4 isakmp.reserved 131+1 '00' Reserved: 00
        4 isakmp.tf.id 132+2 '36' Transform ID: 36
        3 isakmp.typepayload 134+8 '3' Payload: Transform (3)
        4 isakmp.nextpayload 134+1 '3' Next payload: Transform (3)
        4 isakmp.reserved 135+1 '00' Reserved: 00
        4 isakmp.payloadlength 136+2 '8' Payload length: 8
        4 isakmp.tf.type 138+1 '9' Transform Type: ADDKE4 (9)
        4 isakmp.reserved 139+1 '00' Reserved: 00
        4 isakmp.tf.id 140+2 '1' Transform ID: 1
        3 isakmp.typepayload 142+18 '3' Payload: Transform (3)
        4 isakmp.nextpayload 142+1 '0' Next payload: NONE / No Next Payload (0)
        4 isakmp.reserved 143+1 '00' Reserved: 00
        4 isakmp.payloadlength 144+2 '18' Payload length: 18
        4 isakmp.tf.type 146+1 '1' Transform Type: Encryption Algorithm (ENCR) (1)
        4 isakmp.reserved 147+1 '00' Reserved: 00
        4 isakmp.tf.id.encr 148+2 '20' Transform ID (ENCR): AES-GCM with a 16 octet ICV (20)
        4 isakmp.ike2.attr 150+6 '' Transform Attribute (t=14,l=2): Key Length: 24930
        5 isakmp.ike2.attr.format 150+2 'False' 0... .... .... .... = Format: Type/Length/Value (TLV)
        5 isakmp.ike2.attr.type 150+2 '14' Type: Key Length (14)
        5 isakmp.ike2.attr.length 152+2 '2' Length: 2
        5 isakmp.ike2.attr.value 154+2 '61:62' Value: 6162
        5 isakmp.ike2.attr.key_length 154+2 '24930' Key Length: 24930
        4 isakmp.ike2.attr 156+4 '' Transform Attribute (t=77,l=0): Unassigned (Future use)
        5 isakmp.ike2.attr.format 156+2 'False' 0... .... .... .... = Format: Type/Length/Value (TLV)
        5 isakmp.ike2.attr.type 156+2 '77' Type: Unassigned (Future use) (77)
        5 isakmp.ike2.attr.length 158+2 '0' Length: 0
        5 _ws.expert 156+0 '' Expert Info (Note/Protocol): Attribute value is empty
        6 isakmp.attribute_value_empty 0+0 '' Attribute value is empty
        6h _ws.expert.message 0+0 'Attribute value is empty' Message: Attribute value is empty
        6 _ws.expert.severity 0+0 '4194304' Severity level: Note
        6 _ws.expert.group 0+0 '150994944' Group: Protocol
        2 isakmp.typepayload 160+24 '2' Payload: Proposal (2) # 2
        3 isakmp.nextpayload 160+1 '0' Next payload: NONE / No Next Payload (0)
        3 isakmp.reserved 161+1 '00' Reserved: 00
        3 isakmp.payloadlength 162+2 '24' Payload length: 24
        3 isakmp.prop.number 164+1 '2' Proposal number: 2
        3 isakmp.prop.protoid 165+1 '3' Protocol ID: ESP (3)
        3 isakmp.spisize 166+1 '4' SPI Size: 4
        3 isakmp.prop.transforms 167+1 '1' Proposal transforms: 1
        3 isakmp.spi 168+4 '61:62:63:64' SPI: 61626364
        3 isakmp.typepayload 172+12 '3' Payload: Transform (3)
        4 isakmp.nextpayload 172+1 '0' Next payload: NONE / No Next Payload (0)
        4 isakmp.reserved 173+1 '00' Reserved: 00
        4 isakmp.payloadlength 174+2 '12' Payload length: 12
        4 isakmp.tf.type 176+1 '1' Transform Type: Encryption Algorithm (ENCR) (1)
        4 isakmp.reserved 177+1 '00' Reserved: 00
        4 isakmp.tf.id.encr 178+2 '20' Transform ID (ENCR): AES-GCM with a 16 octet ICV (20)
        4 isakmp.ike2.attr 180+4 '' Transform Attribute (t=14,l=2): Key Length: 128
        5 isakmp.ike2.attr.format 180+2 'True' 1... .... .... .... = Format: Type/Value (TV)
        5 isakmp.ike2.attr.type 180+2 '14' Type: Key Length (14)
        5 isakmp.ike2.attr.value 182+2 '00:80' Value: 0080
        5 isakmp.ike2.attr.key_length 182+2 '128' Key Length: 128
        1 isakmp.typepayload 184+72 '34' Payload: Key Exchange (34)
        2 isakmp.nextpayload 184+1 '40' Next payload: Nonce (40)
        2 isakmp.criticalpayload 185+1 'False' 0... .... = Critical Bit: Not critical
        2 isakmp.reserved7 185+1 '0x00' .000 0000 = Reserved: 0x00
        2 isakmp.payloadlength 186+2 '72' Payload length: 72
        2 isakmp.key_exchange.dh_group 188+2 '19' Key Exchange Method: 256-bit random ECP group (19)
        2 isakmp.reserved 190+2 '00:00' Reserved: 0000
        2 isakmp.key_exchange.data 192+64 '00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00' Key Exchange Data: 00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
        1 isakmp.typepayload 256+36 '40' Payload: Nonce (40)
        2 isakmp.nextpayload 256+1 '41' Next payload: Notify (41)
        2 isakmp.criticalpayload 257+1 'False' 0... .... = Critical Bit: Not critical
        2 isakmp.reserved7 257+1 '0x00' .000 0000 = Reserved: 0x00
        2 isakmp.payloadlength 258+2 '36' Payload length: 36
        2 isakmp.nonce 260+32 '00:01:02:03:04:05:06:07:08:09:0a:0b:0c:0d:0e:0f:10:11:12:13:14:15:16:17:18:19:1a:1b:1c:1d:1e:1f' Nonce DATA: 000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f
        1 isakmp.typepayload 292+28 '41' Payload: Notify (41) - NAT_DETECTION_SOURCE_IP
        2 isakmp.nextpayload 292+1 '41' Next payload: Notify (41)
        2 isakmp.criticalpayload 293+1 'False' 0... .... = Critical Bit: Not critical
        2 isakmp.reserved7 293+1 '0x00' .000 0000 = Reserved: 0x00
        2 isakmp.payloadlength 294+2 '28' Payload length: 28
        2 isakmp.notify.protoid 296+1 '0' Protocol ID: RESERVED (0)
        2 isakmp.spisize 297+1 '0' SPI Size: 0
        2 isakmp.notify.msgtype 298+2 '16388' Notify Message Type: NAT_DETECTION_SOURCE_IP (16388)
        2 isakmp.notify.data 300+20 '00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00' Notification DATA: 0000000000000000000000000000000000000000
        1 isakmp.typepayload 320+28 '41' Payload: Notify (41) - NAT_DETECTION_DESTINATION_IP
        2 isakmp.nextpayload 320+1 '41' Next payload: Notify (41)
        2 isakmp.criticalpayload 321+1 'False' 0... .... = Critical Bit: Not critical
        2 isakmp.reserved7 321+1 '0x00' .000 0000 = Reserved: 0x00
        2 isakmp.payloadlength 322+2 '28' Payload length: 28
        2 isakmp.notify.protoid 324+1 '0' Protocol ID: RESERVED (0)
        2 isakmp.spisize 325+1 '0' SPI Size: 0
        2 isakmp.notify.msgtype 326+2 '16389' Notify Message Type: NAT_DETECTION_DESTINATION_IP (16389)
        2 isakmp.notify.data 328+20 '00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00' Notification DATA: 0000000000000000000000000000000000000000
        1 isakmp.typepayload 348+16 '41' Payload: Notify (41) - SIGNATURE_HASH_ALGORITHMS
        2 isakmp.nextpayload 348+1 '41' Next payload: Notify (41)
        2 isakmp.criticalpayload 349+1 'False' 0... .... = Critical Bit: Not critical
        2 isakmp.reserved7 349+1 '0x00' .000 0000 = Reserved: 0x00
        2 isakmp.payloadlength 350+2 '16' Payload length: 16
        2 isakmp.notify.protoid 352+1 '0' Protocol ID: RESERVED (0)
        2 isakmp.spisize 353+1 '0' SPI Size: 0
        2 isakmp.notify.msgtype 354+2 '16431' Notify Message Type: SIGNATURE_HASH_ALGORITHMS (16431)
        2 isakmp.notify.data 356+8 '00:01:00:02:00:03:00:04' Notification DATA: 0001000200030004
        2 isakmp.notify.data.signature_hash_algorithms 356+2 '1' Supported Signature Hash Algorithm: SHA1 (1)
        2 isakmp.notify.data.signature_hash_algorithms 358+2 '2' Supported Signature Hash Algorithm: SHA2-256 (2)
        2 isakmp.notify.data.signature_hash_algorithms 360+2 '3' Supported Signature Hash Algorithm: SHA2-384 (3)
        2 isakmp.notify.data.signature_hash_algorithms 362+2 '4' Supported Signature Hash Algorithm: SHA2-512 (4)
        1 isakmp.typepayload 364+8 '41' Payload: Notify (41) - IKEV2_FRAGMENTATION_SUPPORTED
        2 isakmp.nextpayload 364+1 '41' Next payload: Notify (41)
        2 isakmp.criticalpayload 365+1 'False' 0... .... = Critical Bit: Not critical
        2 isakmp.reserved7 365+1 '0x00' .000 0000 = Reserved: 0x00
        2 isakmp.payloadlength 366+2 '8' Payload length: 8
        2 isakmp.notify.protoid 368+1 '0' Protocol ID: RESERVED (0)
        2 isakmp.spisize 369+1 '0' SPI Size: 0
        2 isakmp.notify.msgtype 370+2 '16430' Notify Message Type: IKEV2_FRAGMENTATION_SUPPORTED (16430)
        2 isakmp.notify.data 372+0 '' Notification DATA: <MISSING>
        1 isakmp.typepayload 372+10 '41' Payload: Notify (41) - INVALID_KE_PAYLOAD
        2 isakmp.nextpayload 372+1 '41' Next payload: Notify (41)
        2 isakmp.criticalpayload 373+1 'False' 0... .... = Critical Bit: Not critical
        2 isakmp.reserved7 373+1 '0x00' .000 0000 = Reserved: 0x00
        2 isakmp.payloadlength 374+2 '10' Payload length: 10
        2 isakmp.notify.protoid 376+1 '0' Protocol ID: RESERVED (0)
        2 isakmp.spisize 377+1 '0' SPI Size: 0
        2 isakmp.notify.msgtype 378+2 '17' Notify Message Type: INVALID_KE_PAYLOAD (17)
        2 isakmp.notify.data 380+2 '00:0e' Notification DATA: 000e
        2 isakmp.notify.data.accepted_dh_group 380+2 '14' Accepted KE method: 2048 bit MODP group (14)
        1 isakmp.typepayload 382+11 '41' Payload: Notify (41) - IPCOMP_SUPPORTED
        2 isakmp.nextpayload 382+1 '41' Next payload: Notify (41)
        2 isakmp.criticalpayload 383+1 'False' 0... .... = Critical Bit: Not critical
        2 isakmp.reserved7 383+1 '0x00' .000 0000 = Reserved: 0x00
        2 isakmp.payloadlength 384+2 '11' Payload length: 11
        2 isakmp.notify.protoid 386+1 '0' Protocol ID: RESERVED (0)
        2 isakmp.spisize 387+1 '0' SPI Size: 0
        2 isakmp.notify.msgtype 388+2 '16387' Notify Message Type: IPCOMP_SUPPORTED (16387)
        2 isakmp.notify.data 390+3 '12:34:02' Notification DATA: 123402
        2 isakmp.notify.data.ipcomp.cpi 390+2 '4660' IPCOMP CPI: 4660
        2 isakmp.notify.data.ipcomp.transform_id 392+1 '2' IPCOMP Transform ID: DEFLATE (2)
        1 isakmp.typepayload 393+12 '41' Payload: Notify (41) - AUTH_LIFETIME
        2 isakmp.nextpayload 393+1 '41' Next payload: Notify (41)
        2 isakmp.criticalpayload 394+1 'False' 0... .... = Critical Bit: Not critical
        2 isakmp.reserved7 394+1 '0x00' .000 0000 = Reserved: 0x00
        2 isakmp.payloadlength 395+2 '12' Payload length: 12
        2 isakmp.notify.protoid 397+1 '0' Protocol ID: RESERVED (0)
        2 isakmp.spisize 398+1 '0' SPI Size: 0
        2 isakmp.notify.msgtype 399+2 '16403' Notify Message Type: AUTH_LIFETIME (16403)
        2 isakmp.notify.data 401+4 '00:00:02:58' Notification DATA: 00000258
        2 isakmp.notify.data.auth_lifetime 401+4 '600' Authentication Lifetime: 600 seconds (0 hour(s) 10 minute(s) 00 second(s))
        1 isakmp.typepayload 405+8 '41' Payload: Notify (41) - REDIRECT_SUPPORTED
        2 isakmp.nextpayload 405+1 '41' Next payload: Notify (41)
        2 isakmp.criticalpayload 406+1 'False' 0... .... = Critical Bit: Not critical
        2 isakmp.reserved7 406+1 '0x00' .000 0000 = Reserved: 0x00
        2 isakmp.payloadlength 407+2 '8' Payload length: 8
        2 isakmp.notify.protoid 409+1 '0' Protocol ID: RESERVED (0)
        2 isakmp.spisize 410+1 '0' SPI Size: 0
        2 isakmp.notify.msgtype 411+2 '16406' Notify Message Type: REDIRECT_SUPPORTED (16406)
        2 isakmp.notify.data 413+0 '' Notification DATA: <MISSING>
        1 isakmp.typepayload 413+19 '41' Payload: Notify (41) - REDIRECT
        2 isakmp.nextpayload 413+1 '41' Next payload: Notify (41)
        2 isakmp.criticalpayload 414+1 'False' 0... .... = Critical Bit: Not critical
        2 isakmp.reserved7 414+1 '0x00' .000 0000 = Reserved: 0x00
        2 isakmp.payloadlength 415+2 '19' Payload length: 19
        2 isakmp.notify.protoid 417+1 '0' Protocol ID: RESERVED (0)
        2 isakmp.spisize 418+1 '0' SPI Size: 0
        2 isakmp.notify.msgtype 419+2 '16407' Notify Message Type: REDIRECT (16407)
        2 isakmp.notify.data 421+11 '01:04:01:02:03:04:6e:6f:6e:63:65' Notification DATA: 0104010203046e6f6e6365
        2 isakmp.notify.data.redirect.gw_ident.type 421+1 '1' Gateway Identity Type: IPv4 address (1)
        2 isakmp.notify.data.redirect.gw_ident.len 422+1 '4' Gateway Identity Length: 4
        2 isakmp.notify.data.redirect.new_resp_gw_ident.ipv4 423+4 '1.2.3.4' New Responder Gateway Identity (IPv4): 1.2.3.4
        2 isakmp.notify.data.redirect.nonce_data 427+5 '6e:6f:6e:63:65' Redirect Nonce Data: 6e6f6e6365
        1 isakmp.typepayload 432+14 '41' Payload: Notify (41) - REDIRECTED_FROM
        2 isakmp.nextpayload 432+1 '41' Next payload: Notify (41)
        2 isakmp.criticalpayload 433+1 'False' 0... .... = Critical Bit: Not critical
        2 isakmp.reserved7 433+1 '0x00' .000 0000 = Reserved: 0x00
        2 isakmp.payloadlength 434+2 '14' Payload length: 14
        2 isakmp.notify.protoid 436+1 '0' Protocol ID: RESERVED (0)
        2 isakmp.spisize 437+1 '0' SPI Size: 0
        2 isakmp.notify.msgtype 438+2 '16408' Notify Message Type: REDIRECTED_FROM (16408)
        2 isakmp.notify.data 440+6 '03:04:66:71:64:6e' Notification DATA: 03046671646e
        2 isakmp.notify.data.redirect.gw_ident.type 440+1 '3' Gateway Identity Type: FQDN (3)
        2 isakmp.notify.data.redirect.gw_ident.len 441+1 '4' Gateway Identity Length: 4
        2 isakmp.notify.data.redirect.org_resp_gw_ident.data 442+4 '66:71:64:6e' Original Responder Gateway Identity (DATA): 6671646e
        1 isakmp.typepayload 446+16 '41' Payload: Notify (41) - TICKET_LT_OPAQUE
        2 isakmp.nextpayload 446+1 '41' Next payload: Notify (41)
        2 isakmp.criticalpayload 447+1 'False' 0... .... = Critical Bit: Not critical
        2 isakmp.reserved7 447+1 '0x00' .000 0000 = Reserved: 0x00
        2 isakmp.payloadlength 448+2 '16' Payload length: 16
        2 isakmp.notify.protoid 450+1 '0' Protocol ID: RESERVED (0)
        2 isakmp.spisize 451+1 '0' SPI Size: 0
        2 isakmp.notify.msgtype 452+2 '16409' Notify Message Type: TICKET_LT_OPAQUE (16409)
        2 isakmp.notify.data 454+8 '00:00:00:05:74:69:63:6b' Notification DATA: 000000057469636b
        2 isakmp.notify.data.ticket_opaque.lifetime 454+4 '5' TICKET OPAQUE Lifetime: 5
        2 isakmp.notify.data.ticket_opaque.data 458+4 '74:69:63:6b' TICKET OPAQUE Data: 7469636b
        1 isakmp.typepayload 462+22 '41' Payload: Notify (41) - ROHC_SUPPORTED
        2 isakmp.nextpayload 462+1 '41' Next payload: Notify (41)
        2 isakmp.criticalpayload 463+1 'False' 0... .... = Critical Bit: Not critical
        2 isakmp.reserved7 463+1 '0x00' .000 0000 = Reserved: 0x00
        2 isakmp.payloadlength 464+2 '22' Payload length: 22
        2 isakmp.notify.protoid 466+1 '0' Protocol ID: RESERVED (0)
        2 isakmp.spisize 467+1 '0' SPI Size: 0
        2 isakmp.notify.msgtype 468+2 '16416' Notify Message Type: ROHC_SUPPORTED (16416)
        2 isakmp.notify.data 470+14 '80:01:00:05:80:02:00:06:00:03:00:02:61:62' Notification DATA: 8001000580020006000300026162
        2 isakmp.notify.data.rohc.attr 470+4 '' ROHC Attribute Type (t=1,l=2): Maximum Context Identifier (MAX_CID)
        3 isakmp.notify.data.rohc.attr.format 470+2 'True' 1... .... .... .... = ROHC Format: Type/Value (TV)
        3 isakmp.notify.data.rohc.attr.type 470+2 '1' ROHC Attribute Type: Maximum Context Identifier (MAX_CID) (1)
        3 isakmp.notify.data.rohc.attr.value 472+2 '00:05' Value: 0005
        3 isakmp.notify.data.rohc.attr.max_cid 472+2 '5' Maximum Context Identifier: 5
        2 isakmp.notify.data.rohc.attr 474+4 '' ROHC Attribute Type (t=2,l=2): ROHC Profile (ROHC_PROFILE)
        3 isakmp.notify.data.rohc.attr.format 474+2 'True' 1... .... .... .... = ROHC Format: Type/Value (TV)
        3 isakmp.notify.data.rohc.attr.type 474+2 '2' ROHC Attribute Type: ROHC Profile (ROHC_PROFILE) (2)
        3 isakmp.notify.data.rohc.attr.value 476+2 '00:06' Value: 0006
        3 isakmp.notify.data.rohc.attr.profile 476+2 '6' ROHC Profile: 6
        2 isakmp.notify.data.rohc.attr 478+6 '' ROHC Attribute Type (t=3,l=2): ROHC Integrity Algorithm (ROHC_INTEG)
        3 isakmp.notify.data.rohc.attr.format 478+2 'False' 0... .... .... .... = ROHC Format: Type/Length/Value (TLV)
        3 isakmp.notify.data.rohc.attr.type 478+2 '3' ROHC Attribute Type: ROHC Integrity Algorithm (ROHC_INTEG) (3)
        3 isakmp.notify.data.rohc.attr.length 480+2 '2' Length: 2
        3 isakmp.notify.data.rohc.attr.value 482+2 '61:62' Value: 6162
        3 isakmp.notify.data.rohc.attr.integ 482+2 '24930' ROHC Integrity Algorithm: Unknown (24930)
        1 isakmp.typepayload 484+11 '41' Payload: Notify (41) - QUICK_CRASH_DETECTION
        2 isakmp.nextpayload 484+1 '41' Next payload: Notify (41)
        2 isakmp.criticalpayload 485+1 'False' 0... .... = Critical Bit: Not critical
        2 isakmp.reserved7 485+1 '0x00' .000 0000 = Reserved: 0x00
        2 isakmp.payloadlength 486+2 '11' Payload length: 11
        2 isakmp.notify.protoid 488+1 '0' Protocol ID: RESERVED (0)
        2 isakmp.spisize 489+1 '0' SPI Size: 0
        2 isakmp.notify.msgtype 490+2 '16419' Notify Message Type: QUICK_CRASH_DETECTION (16419)
        2 isakmp.notify.data 492+3 '74:6f:6b' Notification DATA: 746f6b
        2 isakmp.notify.data.qcd.token_secret_data 492+3 '74:6f:6b' Token Secret Data: 746f6b
        1 isakmp.typepayload 495+20 '41' Payload: Notify (41) - IKEV2_MESSAGE_ID_SYNC
        2 isakmp.nextpayload 495+1 '41' Next payload: Notify (41)
        2 isakmp.criticalpayload 496+1 'False' 0... .... = Critical Bit: Not critical
        2 isakmp.reserved7 496+1 '0x00' .000 0000 = Reserved: 0x00
        2 isakmp.payloadlength 497+2 '20' Payload length: 20
        2 isakmp.notify.protoid 499+1 '0' Protocol ID: RESERVED (0)
        2 isakmp.spisize 500+1 '0' SPI Size: 0
        2 isakmp.notify.msgtype 501+2 '16422' Notify Message Type: IKEV2_MESSAGE_ID_SYNC (16422)
        2 isakmp.notify.data 503+12 '00:00:00:01:00:00:00:02:00:00:00:03' Notification DATA: 000000010000000200000003
        2 isakmp.notify.data.ha.nonce_data 503+4 '0x00000001' Nonce Data: 0x00000001
        2 isakmp.notify.data.ha.expected_send_req_message_id 507+4 '0x00000002' EXPECTED SEND REQ MESSAGE ID: 0x00000002
        2 isakmp.notify.data.ha.expected_recv_req_message_id 511+4 '0x00000003' EXPECTED RECV REQ MESSAGE ID: 0x00000003
        1 isakmp.typepayload 515+10 '41' Payload: Notify (41) - SECURE_PASSWORD_METHODS
        2 isakmp.nextpayload 515+1 '41' Next payload: Notify (41)
        2 isakmp.criticalpayload 516+1 'False' 0... .... = Critical Bit: Not critical
        2 isakmp.reserved7 516+1 '0x00' .000 0000 = Reserved: 0x00
        2 isakmp.payloadlength 517+2 '10' Payload length: 10
        2 isakmp.notify.protoid 519+1 '0' Protocol ID: RESERVED (0)
        2 isakmp.spisize 520+1 '0' SPI Size: 0
        2 isakmp.notify.msgtype 521+2 '16424' Notify Message Type: SECURE_PASSWORD_METHODS (16424)
        2 isakmp.notify.data 523+2 '78:78' Notification DATA: 7878
        2 isakmp.notify.data.secure_password_methods 523+2 '78:78' Secure Password Methods: 7878
        1 isakmp.typepayload 525+12 '41' Payload: Notify (41) - REKEY_SA
        2 isakmp.nextpayload 525+1 '41' Next payload: Notify (41)
        2 isakmp.criticalpayload 526+1 'False' 0... .... = Critical Bit: Not critical
        2 isakmp.reserved7 526+1 '0x00' .000 0000 = Reserved: 0x00
        2 isakmp.payloadlength 527+2 '12' Payload length: 12
        2 isakmp.notify.protoid 529+1 '3' Protocol ID: ESP (3)
        2 isakmp.spisize 530+1 '4' SPI Size: 4
        2 isakmp.notify.msgtype 531+2 '16393' Notify Message Type: REKEY_SA (16393)
        2 isakmp.spi 533+4 '61:62:63:64' SPI: 61626364
        2 isakmp.notify.data 537+0 '' Notification DATA: <MISSING>
        1 isakmp.typepayload 537+9 '41' Payload: Notify (41) - INVALID_SPI
        2 isakmp.nextpayload 537+1 '43' Next payload: Vendor ID (43)
        2 isakmp.criticalpayload 538+1 'False' 0... .... = Critical Bit: Not critical
        2 isakmp.reserved7 538+1 '0x00' .000 0000 = Reserved: 0x00
        2 isakmp.payloadlength 539+2 '9' Payload length: 9
        2 isakmp.notify.protoid 541+1 '1' Protocol ID: IKE (1)
        2 isakmp.spisize 542+1 '0' SPI Size: 0
        2 isakmp.notify.msgtype 543+2 '11' Notify Message Type: INVALID_SPI (11)
        2 isakmp.notify.data 545+1 '78' Notification DATA: 78
        1 isakmp.typepayload 546+14 '43' Payload: Vendor ID (43) : Unknown Vendor ID
        2 isakmp.nextpayload 546+1 '43' Next payload: Vendor ID (43)
        2 isakmp.criticalpayload 547+1 'False' 0... .... = Critical Bit: Not critical
        2 isakmp.reserved7 547+1 '0x00' .000 0000 = Reserved: 0x00
        2 isakmp.payloadlength 548+2 '14' Payload length: 14
        2 isakmp.vid_bytes 550+10 '73:74:72:6f:6e:67:53:77:61:6e' Vendor ID: 7374726f6e675377616e
        2 isakmp.vid_string 550+10 'Unknown Vendor ID' Vendor ID: Unknown Vendor ID
        1 isakmp.typepayload 560+20 '43' Payload: Vendor ID (43) : Cisco Fragmentation
        2 isakmp.nextpayload 560+1 '0' Next payload: NONE / No Next Payload (0)
        2 isakmp.criticalpayload 561+1 'False' 0... .... = Critical Bit: Not critical
        2 isakmp.reserved7 561+1 '0x00' .000 0000 = Reserved: 0x00
        2 isakmp.payloadlength 562+2 '20' Payload length: 20
        2 isakmp.vid_bytes 564+16 '40:48:b7:d5:6e:bc:e8:85:25:e7:de:7f:00:d6:c2:d3' Vendor ID: 4048b7d56ebce88525e7de7f00d6c2d3
        2 isakmp.vid_string 564+16 'Cisco Fragmentation' Vendor ID: Cisco Fragmentation
        """#),
    PacketSample(
      name: "encrypted", link: 1,
      hex: """
        01000000000202000000000108004500007800010000401166720a0000010a00000201f401f4006400001111
        11111111111122222222222222222e202308000000010000005c00000040000102030405060708090a0b0c0d
        0e0f101112131415161718191a1b1c1d1e1f202122232425262728292a2b2c2d2e2f30313233343536373839
        3a3b
        """,
      protocols: ["isakmp"],
      rows: #"""
        0 isakmp 42+92 '' Internet Security Association and Key Management Protocol
        1 isakmp.ispi 42+8 '11:11:11:11:11:11:11:11' Initiator SPI: 1111111111111111
        1 isakmp.rspi 50+8 '22:22:22:22:22:22:22:22' Responder SPI: 2222222222222222
        1 isakmp.nextpayload 58+1 '46' Next payload: Encrypted and Authenticated (46)
        1 isakmp.version 59+1 '0x20' Version: 2.0
        2 isakmp.mjver 59+1 '0x02' 0010 .... = MjVer: 0x2
        2 isakmp.mnver 59+1 '0x00' .... 0000 = MnVer: 0x0
        1 isakmp.exchangetype 60+1 '35' Exchange type: IKE_AUTH (35)
        1 isakmp.flags 61+1 '0x08' Flags: 0x08 (Initiator, No higher version, Request)
        2 isakmp.flag_i 61+1 'True' .... 1... = Initiator: Initiator
        2 isakmp.flag_v 61+1 'False' ...0 .... = Version: No higher version
        2 isakmp.flag_r 61+1 'False' ..0. .... = Response: Request
        1 isakmp.messageid 62+4 '0x00000001' Message ID: 0x00000001
        1 isakmp.length 66+4 '92' Length: 92
        1 isakmp.typepayload 70+64 '46' Payload: Encrypted and Authenticated (46)
        2 isakmp.nextpayload 70+1 '0' Next payload: NONE / No Next Payload (0)
        2 isakmp.criticalpayload 71+1 'False' 0... .... = Critical Bit: Not critical
        2 isakmp.reserved7 71+1 '0x00' .000 0000 = Reserved: 0x00
        2 isakmp.payloadlength 72+2 '64' Payload length: 64
        2 isakmp.enc.iv 74+4 '00:01:02:03' Initialization Vector: 00010203
        2 isakmp.enc.data 78+56 '' Encrypted Data
        """#),
    PacketSample(
      name: "a fragment", link: 1,
      hex: """
        01000000000202000000000108004500007c000100004011666e0a0000010a00000201f401f4006800001111
        1111111111112222222222222222352023080000000100000060000000440001000200010203040506070809
        0a0b0c0d0e0f101112131415161718191a1b1c1d1e1f202122232425262728292a2b2c2d2e2f303132333435
        363738393a3b
        """,
      protocols: ["isakmp"],
      rows: #"""
        0 isakmp 42+96 '' Internet Security Association and Key Management Protocol
        1 isakmp.ispi 42+8 '11:11:11:11:11:11:11:11' Initiator SPI: 1111111111111111
        1 isakmp.rspi 50+8 '22:22:22:22:22:22:22:22' Responder SPI: 2222222222222222
        1 isakmp.nextpayload 58+1 '53' Next payload: Encrypted and Authenticated Fragment (53)
        1 isakmp.version 59+1 '0x20' Version: 2.0
        2 isakmp.mjver 59+1 '0x02' 0010 .... = MjVer: 0x2
        2 isakmp.mnver 59+1 '0x00' .... 0000 = MnVer: 0x0
        1 isakmp.exchangetype 60+1 '35' Exchange type: IKE_AUTH (35)
        1 isakmp.flags 61+1 '0x08' Flags: 0x08 (Initiator, No higher version, Request)
        2 isakmp.flag_i 61+1 'True' .... 1... = Initiator: Initiator
        2 isakmp.flag_v 61+1 'False' ...0 .... = Version: No higher version
        2 isakmp.flag_r 61+1 'False' ..0. .... = Response: Request
        1 isakmp.messageid 62+4 '0x00000001' Message ID: 0x00000001
        1 isakmp.length 66+4 '96' Length: 96
        1 isakmp.typepayload 70+68 '53' Payload: Encrypted and Authenticated Fragment (53)
        2 isakmp.nextpayload 70+1 '0' Next payload: NONE / No Next Payload (0)
        2 isakmp.criticalpayload 71+1 'False' 0... .... = Critical Bit: Not critical
        2 isakmp.reserved7 71+1 '0x00' .000 0000 = Reserved: 0x00
        2 isakmp.payloadlength 72+2 '68' Payload length: 68
        2 isakmp.frag.number 74+2 '1' Fragment Number: 1
        2 isakmp.frag.total 76+2 '2' Total Fragments: 2
        """#),
  ]
}
