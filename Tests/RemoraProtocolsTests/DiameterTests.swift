import Testing

/// Attributes of Diameter against tshark 4.6.9.
@Suite struct DiameterTests {
  @Test(arguments: samples) func treeIsThatOfTshark(_ sample: PacketSample) {
    let rows = PacketRows.rows(of: [sample.bytes], in: sample.protocols, link: sample.link)
    #expect(rows == [sample.expected])
  }

  @Test(arguments: samples) func everyPrefixIsDissected(_ sample: PacketSample) {
    #expect(PacketRows.survivesEveryPrefix(of: sample.bytes, link: sample.link))
  }

  static let samples: [PacketSample] = [
    PacketSample(
      name: "attributes of all kinds", link: 101,
      hex: """
        450000e400010000400600000a0000010a000002c3500f1c0000000100000001501803e800000000010000bc
        800001010000000000000001000000020000010840000014686f73742e6578616d706c65000001014000000e
        0001010203040000000001014000001a00020000000000000000000000000000000000000001869f4000000b
        616263000000010c4000000c000007d1000000374000000ce8754700000001c840000018000001a540000010
        0000000000000064000000084000000c01020304000001024000000c000000040000012b4000000901000000
        0000000140000008
        """,
      protocols: ["diameter"],
      rows: #"""
        0 diameter 40+188 '' Diameter Protocol
        1 diameter.version 40+1 '0x01' Version: 0x01
        1 diameter.length 41+3 '188' Length: 188
        1 diameter.flags 44+1 '0x80' Flags: 0x80, Request
        2 diameter.flags.request 44+1 'True' 1... .... = Request: Set
        2 diameter.flags.proxyable 44+1 'False' .0.. .... = Proxyable: Not set
        2 diameter.flags.error 44+1 'False' ..0. .... = Error: Not set
        2 diameter.flags.T 44+1 'False' ...0 .... = T(Potentially re-transmitted message): Not set
        2 diameter.flags.reserved4 44+1 'False' .... 0... = Reserved: Not set
        2 diameter.flags.reserved5 44+1 'False' .... .0.. = Reserved: Not set
        2 diameter.flags.reserved6 44+1 'False' .... ..0. = Reserved: Not set
        2 diameter.flags.reserved7 44+1 'False' .... ...0 = Reserved: Not set
        1 diameter.cmd.code 45+3 '257' Command Code: Capabilities-Exchange (257)
        1 diameter.applicationId 48+4 '0' ApplicationId: Diameter Common Messages (0)
        1 diameter.hopbyhopid 52+4 '0x00000001' Hop-by-Hop Identifier: 0x00000001
        1 diameter.endtoendid 56+4 '0x00000002' End-to-End Identifier: 0x00000002
        1 diameter.avp 60+20 '00:00:01:08:40:00:00:14:68:6f:73:74:2e:65:78:61:6d:70:6c:65' Origin-Host: host.example
        2 diameter.avp.code 60+4 '264' AVP Code: 264 Origin-Host
        2 diameter.avp.flags 64+1 '0x40' AVP Flags: 0x40, Mandatory: Set
        3 diameter.flags.vendorspecific 64+1 'False' 0... .... = Vendor-Specific: Not set
        3 diameter.flags.mandatory 64+1 'True' .1.. .... = Mandatory: Set
        3 diameter.avp.flags.protected 64+1 'False' ..0. .... = Protected: Not set
        3 diameter.avp.flags.reserved3 64+1 'False' ...0 .... = Reserved: Not set
        3 diameter.avp.flags.reserved4 64+1 'False' .... 0... = Reserved: Not set
        3 diameter.avp.flags.reserved5 64+1 'False' .... .0.. = Reserved: Not set
        3 diameter.avp.flags.reserved6 64+1 'False' .... ..0. = Reserved: Not set
        3 diameter.avp.flags.reserved7 64+1 'False' .... ...0 = Reserved: Not set
        2 diameter.avp.len 65+3 '20' AVP Length: 20
        2 diameter.Origin-Host 68+12 'host.example' Origin-Host: host.example
        1 diameter.avp 80+16 '00:00:01:01:40:00:00:0e:00:01:01:02:03:04:00:00' Host-IP-Address: 1.2.3.4
        2 diameter.avp.code 80+4 '257' AVP Code: 257 Host-IP-Address
        2 diameter.avp.flags 84+1 '0x40' AVP Flags: 0x40, Mandatory: Set
        3 diameter.flags.vendorspecific 84+1 'False' 0... .... = Vendor-Specific: Not set
        3 diameter.flags.mandatory 84+1 'True' .1.. .... = Mandatory: Set
        3 diameter.avp.flags.protected 84+1 'False' ..0. .... = Protected: Not set
        3 diameter.avp.flags.reserved3 84+1 'False' ...0 .... = Reserved: Not set
        3 diameter.avp.flags.reserved4 84+1 'False' .... 0... = Reserved: Not set
        3 diameter.avp.flags.reserved5 84+1 'False' .... .0.. = Reserved: Not set
        3 diameter.avp.flags.reserved6 84+1 'False' .... ..0. = Reserved: Not set
        3 diameter.avp.flags.reserved7 84+1 'False' .... ...0 = Reserved: Not set
        2 diameter.avp.len 85+3 '14' AVP Length: 14
        2 diameter.Host-IP-Address 88+6 '00:01:01:02:03:04' Host-IP-Address: 000101020304
        3 diameter.Host-IP-Address.addr_family 88+2 '1' Host-IP-Address Address Family: IPv4 (1)
        3 diameter.Host-IP-Address.IPv4 90+4 '1.2.3.4' Host-IP-Address Address: 1.2.3.4
        2 diameter.avp.pad 94+2 '00:00' Padding: 0000
        1 diameter.avp 96+28 '00:00:01:01:40:00:00:1a:00:02:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00' Host-IP-Address: ::
        2 diameter.avp.code 96+4 '257' AVP Code: 257 Host-IP-Address
        2 diameter.avp.flags 100+1 '0x40' AVP Flags: 0x40, Mandatory: Set
        3 diameter.flags.vendorspecific 100+1 'False' 0... .... = Vendor-Specific: Not set
        3 diameter.flags.mandatory 100+1 'True' .1.. .... = Mandatory: Set
        3 diameter.avp.flags.protected 100+1 'False' ..0. .... = Protected: Not set
        3 diameter.avp.flags.reserved3 100+1 'False' ...0 .... = Reserved: Not set
        3 diameter.avp.flags.reserved4 100+1 'False' .... 0... = Reserved: Not set
        3 diameter.avp.flags.reserved5 100+1 'False' .... .0.. = Reserved: Not set
        3 diameter.avp.flags.reserved6 100+1 'False' .... ..0. = Reserved: Not set
        3 diameter.avp.flags.reserved7 100+1 'False' .... ...0 = Reserved: Not set
        2 diameter.avp.len 101+3 '26' AVP Length: 26
        2 diameter.Host-IP-Address 104+18 '00:02:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00' Host-IP-Address: 000200000000000000000000000000000000
        3 diameter.Host-IP-Address.addr_family 104+2 '2' Host-IP-Address Address Family: IPv6 (2)
        3 diameter.Host-IP-Address.IPv6 106+16 '::' Host-IP-Address Address: ::
        2 diameter.avp.pad 122+2 '00:00' Padding: 0000
        1 diameter.avp 124+12 '00:01:86:9f:40:00:00:0b:61:62:63:00' Unknown: 616263
        2 diameter.avp.code 124+4 '99999' AVP Code: 99999 Unknown
        3  124+4 'Unknown AVP 99999 (vendor=Reserved), if you know what this is you can add it to dictionary.xml' 
        4 _ws.expert 124+0 '' Expert Info (Warning/Undecoded): Unknown AVP 99999 (vendor=Reserved), if you know what this is you can add it to dictionary.xml
        5 diameter.avp.code.unknown 0+0 '' Unknown AVP 99999 (vendor=Reserved), if you know what this is you can add it to dictionary.xml
        5h _ws.expert.message 0+0 'Unknown AVP 99999 (vendor=Reserved), if you know what this is you can add it to dictionary.xml' Message: Unknown AVP 99999 (vendor=Reserved), if you know what this is you can add it to dictionary.xml
        5 _ws.expert.severity 0+0 '6291456' Severity level: Warning
        5 _ws.expert.group 0+0 '83886080' Group: Undecoded
        2 diameter.avp.flags 128+1 '0x40' AVP Flags: 0x40, Mandatory: Set
        3 diameter.flags.vendorspecific 128+1 'False' 0... .... = Vendor-Specific: Not set
        3 diameter.flags.mandatory 128+1 'True' .1.. .... = Mandatory: Set
        3 diameter.avp.flags.protected 128+1 'False' ..0. .... = Protected: Not set
        3 diameter.avp.flags.reserved3 128+1 'False' ...0 .... = Reserved: Not set
        3 diameter.avp.flags.reserved4 128+1 'False' .... 0... = Reserved: Not set
        3 diameter.avp.flags.reserved5 128+1 'False' .... .0.. = Reserved: Not set
        3 diameter.avp.flags.reserved6 128+1 'False' .... ..0. = Reserved: Not set
        3 diameter.avp.flags.reserved7 128+1 'False' .... ...0 = Reserved: Not set
        2 diameter.avp.len 129+3 '11' AVP Length: 11
        2 diameter.avp.unknown 132+3 '61:62:63' Value: 616263
        2 diameter.avp.pad 135+1 '00' Padding: 00
        1 diameter.avp 136+12 '00:00:01:0c:40:00:00:0c:00:00:07:d1' Result-Code: DIAMETER_SUCCESS (2001)
        2 diameter.avp.code 136+4 '268' AVP Code: 268 Result-Code
        2 diameter.avp.flags 140+1 '0x40' AVP Flags: 0x40, Mandatory: Set
        3 diameter.flags.vendorspecific 140+1 'False' 0... .... = Vendor-Specific: Not set
        3 diameter.flags.mandatory 140+1 'True' .1.. .... = Mandatory: Set
        3 diameter.avp.flags.protected 140+1 'False' ..0. .... = Protected: Not set
        3 diameter.avp.flags.reserved3 140+1 'False' ...0 .... = Reserved: Not set
        3 diameter.avp.flags.reserved4 140+1 'False' .... 0... = Reserved: Not set
        3 diameter.avp.flags.reserved5 140+1 'False' .... .0.. = Reserved: Not set
        3 diameter.avp.flags.reserved6 140+1 'False' .... ..0. = Reserved: Not set
        3 diameter.avp.flags.reserved7 140+1 'False' .... ...0 = Reserved: Not set
        2 diameter.avp.len 141+3 '12' AVP Length: 12
        2 diameter.Result-Code 144+4 '2001' Result-Code: DIAMETER_SUCCESS (2001)
        2 diameter.Result-Code.Command-Level 144+4 '2001' Result-Code-Command-Level: 2001
        1 diameter.avp 148+12 '00:00:00:37:40:00:00:0c:e8:75:47:00' Event-Timestamp: Aug  2, 2023 21:20:00.000000000 UTC
        2 diameter.avp.code 148+4 '55' AVP Code: 55 Event-Timestamp
        2 diameter.avp.flags 152+1 '0x40' AVP Flags: 0x40, Mandatory: Set
        3 diameter.flags.vendorspecific 152+1 'False' 0... .... = Vendor-Specific: Not set
        3 diameter.flags.mandatory 152+1 'True' .1.. .... = Mandatory: Set
        3 diameter.avp.flags.protected 152+1 'False' ..0. .... = Protected: Not set
        3 diameter.avp.flags.reserved3 152+1 'False' ...0 .... = Reserved: Not set
        3 diameter.avp.flags.reserved4 152+1 'False' .... 0... = Reserved: Not set
        3 diameter.avp.flags.reserved5 152+1 'False' .... .0.. = Reserved: Not set
        3 diameter.avp.flags.reserved6 152+1 'False' .... ..0. = Reserved: Not set
        3 diameter.avp.flags.reserved7 152+1 'False' .... ...0 = Reserved: Not set
        2 diameter.avp.len 153+3 '12' AVP Length: 12
        2 diameter.Event-Timestamp 156+4 '2023-08-02T21:20:00.000000000Z' Event-Timestamp: Aug  2, 2023 21:20:00.000000000 UTC
        1 diameter.avp 160+24 '00:00:01:c8:40:00:00:18:00:00:01:a5:40:00:00:10:00:00:00:00:00:00:00:64' Multiple-Services-Credit-Control
        2 diameter.avp.code 160+4 '456' AVP Code: 456 Multiple-Services-Credit-Control
        2 diameter.avp.flags 164+1 '0x40' AVP Flags: 0x40, Mandatory: Set
        3 diameter.flags.vendorspecific 164+1 'False' 0... .... = Vendor-Specific: Not set
        3 diameter.flags.mandatory 164+1 'True' .1.. .... = Mandatory: Set
        3 diameter.avp.flags.protected 164+1 'False' ..0. .... = Protected: Not set
        3 diameter.avp.flags.reserved3 164+1 'False' ...0 .... = Reserved: Not set
        3 diameter.avp.flags.reserved4 164+1 'False' .... 0... = Reserved: Not set
        3 diameter.avp.flags.reserved5 164+1 'False' .... .0.. = Reserved: Not set
        3 diameter.avp.flags.reserved6 164+1 'False' .... ..0. = Reserved: Not set
        3 diameter.avp.flags.reserved7 164+1 'False' .... ...0 = Reserved: Not set
        2 diameter.avp.len 165+3 '24' AVP Length: 24
        2 diameter.Multiple-Services-Credit-Control 168+16 '00:00:01:a5:40:00:00:10:00:00:00:00:00:00:00:64' Multiple-Services-Credit-Control
        3 diameter.avp 168+16 '00:00:01:a5:40:00:00:10:00:00:00:00:00:00:00:64' CC-Total-Octets: 100
        4 diameter.avp.code 168+4 '421' AVP Code: 421 CC-Total-Octets
        4 diameter.avp.flags 172+1 '0x40' AVP Flags: 0x40, Mandatory: Set
        5 diameter.flags.vendorspecific 172+1 'False' 0... .... = Vendor-Specific: Not set
        5 diameter.flags.mandatory 172+1 'True' .1.. .... = Mandatory: Set
        5 diameter.avp.flags.protected 172+1 'False' ..0. .... = Protected: Not set
        5 diameter.avp.flags.reserved3 172+1 'False' ...0 .... = Reserved: Not set
        5 diameter.avp.flags.reserved4 172+1 'False' .... 0... = Reserved: Not set
        5 diameter.avp.flags.reserved5 172+1 'False' .... .0.. = Reserved: Not set
        5 diameter.avp.flags.reserved6 172+1 'False' .... ..0. = Reserved: Not set
        5 diameter.avp.flags.reserved7 172+1 'False' .... ...0 = Reserved: Not set
        4 diameter.avp.len 173+3 '16' AVP Length: 16
        4 diameter.CC-Total-Octets 176+8 '100' CC-Total-Octets: 100
        1 diameter.avp 184+12 '00:00:00:08:40:00:00:0c:01:02:03:04' Framed-IP-Address: 1.2.3.4
        2 diameter.avp.code 184+4 '8' AVP Code: 8 Framed-IP-Address
        2 diameter.avp.flags 188+1 '0x40' AVP Flags: 0x40, Mandatory: Set
        3 diameter.flags.vendorspecific 188+1 'False' 0... .... = Vendor-Specific: Not set
        3 diameter.flags.mandatory 188+1 'True' .1.. .... = Mandatory: Set
        3 diameter.avp.flags.protected 188+1 'False' ..0. .... = Protected: Not set
        3 diameter.avp.flags.reserved3 188+1 'False' ...0 .... = Reserved: Not set
        3 diameter.avp.flags.reserved4 188+1 'False' .... 0... = Reserved: Not set
        3 diameter.avp.flags.reserved5 188+1 'False' .... .0.. = Reserved: Not set
        3 diameter.avp.flags.reserved6 188+1 'False' .... ..0. = Reserved: Not set
        3 diameter.avp.flags.reserved7 188+1 'False' .... ...0 = Reserved: Not set
        2 diameter.avp.len 189+3 '12' AVP Length: 12
        2 diameter.Framed-IP-Address 192+4 '01:02:03:04' Framed-IP-Address: 01020304
        3 diameter.Framed-IP-Address.IPv4 192+4 '1.2.3.4' Framed-IP-Address Address: 1.2.3.4
        1 diameter.avp 196+12 '00:00:01:02:40:00:00:0c:00:00:00:04' Auth-Application-Id: Diameter Credit Control Application (4)
        2 diameter.avp.code 196+4 '258' AVP Code: 258 Auth-Application-Id
        2 diameter.avp.flags 200+1 '0x40' AVP Flags: 0x40, Mandatory: Set
        3 diameter.flags.vendorspecific 200+1 'False' 0... .... = Vendor-Specific: Not set
        3 diameter.flags.mandatory 200+1 'True' .1.. .... = Mandatory: Set
        3 diameter.avp.flags.protected 200+1 'False' ..0. .... = Protected: Not set
        3 diameter.avp.flags.reserved3 200+1 'False' ...0 .... = Reserved: Not set
        3 diameter.avp.flags.reserved4 200+1 'False' .... 0... = Reserved: Not set
        3 diameter.avp.flags.reserved5 200+1 'False' .... .0.. = Reserved: Not set
        3 diameter.avp.flags.reserved6 200+1 'False' .... ..0. = Reserved: Not set
        3 diameter.avp.flags.reserved7 200+1 'False' .... ...0 = Reserved: Not set
        2 diameter.avp.len 201+3 '12' AVP Length: 12
        2 diameter.Auth-Application-Id 204+4 '4' Auth-Application-Id: Diameter Credit Control Application (4)
        1 diameter.avp 208+12 '00:00:01:2b:40:00:00:09:01:00:00:00' Inband-Security-Id
        2 diameter.avp.code 208+4 '299' AVP Code: 299 Inband-Security-Id
        2 diameter.avp.flags 212+1 '0x40' AVP Flags: 0x40, Mandatory: Set
        3 diameter.flags.vendorspecific 212+1 'False' 0... .... = Vendor-Specific: Not set
        3 diameter.flags.mandatory 212+1 'True' .1.. .... = Mandatory: Set
        3 diameter.avp.flags.protected 212+1 'False' ..0. .... = Protected: Not set
        3 diameter.avp.flags.reserved3 212+1 'False' ...0 .... = Reserved: Not set
        3 diameter.avp.flags.reserved4 212+1 'False' .... 0... = Reserved: Not set
        3 diameter.avp.flags.reserved5 212+1 'False' .... .0.. = Reserved: Not set
        3 diameter.avp.flags.reserved6 212+1 'False' .... ..0. = Reserved: Not set
        3 diameter.avp.flags.reserved7 212+1 'False' .... ...0 = Reserved: Not set
        2 diameter.avp.len 213+3 '9' AVP Length: 9
        2 diameter.avp.invalid-data 216+1 '01' Error!  Bad Integer32 Length
        3 _ws.expert 216+0 '' Expert Info (Warning/Malformed): Bad Integer32 Length (1)
        4 diameter.avp.invalid-len 0+0 '' Bad Integer32 Length (1)
        4h _ws.expert.message 0+0 'Bad Integer32 Length (1)' Message: Bad Integer32 Length (1)
        4 _ws.expert.severity 0+0 '6291456' Severity level: Warning
        4 _ws.expert.group 0+0 '117440512' Group: Malformed
        3h _ws.malformed 216+0 '' Malformed Packet
        2 diameter.avp.pad 217+3 '00:00:00' Padding: 000000
        1 diameter.avp 220+8 '00:00:00:01:40:00:00:08' User-Name
        2 diameter.avp.code 220+4 '1' AVP Code: 1 User-Name
        2 diameter.avp.flags 224+1 '0x40' AVP Flags: 0x40, Mandatory: Set
        3 diameter.flags.vendorspecific 224+1 'False' 0... .... = Vendor-Specific: Not set
        3 diameter.flags.mandatory 224+1 'True' .1.. .... = Mandatory: Set
        3 diameter.avp.flags.protected 224+1 'False' ..0. .... = Protected: Not set
        3 diameter.avp.flags.reserved3 224+1 'False' ...0 .... = Reserved: Not set
        3 diameter.avp.flags.reserved4 224+1 'False' .... 0... = Reserved: Not set
        3 diameter.avp.flags.reserved5 224+1 'False' .... .0.. = Reserved: Not set
        3 diameter.avp.flags.reserved6 224+1 'False' .... ..0. = Reserved: Not set
        3 diameter.avp.flags.reserved7 224+1 'False' .... ...0 = Reserved: Not set
        2 diameter.avp.len 225+3 '8' AVP Length: 8
        2  228+0 'Data is empty' 
        3 _ws.expert 228+0 '' Expert Info (Warning/Undecoded): Data is empty
        4 diameter.avp.no_data 0+0 '' Data is empty
        4h _ws.expert.message 0+0 'Data is empty' Message: Data is empty
        4 _ws.expert.severity 0+0 '6291456' Severity level: Warning
        4 _ws.expert.group 0+0 '83886080' Group: Undecoded
        """#),
    PacketSample(
      name: "an answer with an error", link: 101,
      hex: """
        4500005400010000400600000a0000010a0000020f1cc3510000000100000001501803e8000000000100002c
        60000110000000040000000100000002000001074000000a616200000000010c4000000c00001394
        """,
      protocols: ["diameter"],
      rows: #"""
        0 diameter 40+44 '' Diameter Protocol
        1 diameter.version 40+1 '0x01' Version: 0x01
        1 diameter.length 41+3 '44' Length: 44
        1 diameter.flags 44+1 '0x60' Flags: 0x60, Proxyable, Error
        2 diameter.flags.request 44+1 'False' 0... .... = Request: Not set
        2 diameter.flags.proxyable 44+1 'True' .1.. .... = Proxyable: Set
        2 diameter.flags.error 44+1 'True' ..1. .... = Error: Set
        2 diameter.flags.T 44+1 'False' ...0 .... = T(Potentially re-transmitted message): Not set
        2 diameter.flags.reserved4 44+1 'False' .... 0... = Reserved: Not set
        2 diameter.flags.reserved5 44+1 'False' .... .0.. = Reserved: Not set
        2 diameter.flags.reserved6 44+1 'False' .... ..0. = Reserved: Not set
        2 diameter.flags.reserved7 44+1 'False' .... ...0 = Reserved: Not set
        1 diameter.cmd.code 45+3 '272' Command Code: Credit-Control (272)
        1 diameter.applicationId 48+4 '4' ApplicationId: Diameter Credit Control Application (4)
        1 diameter.hopbyhopid 52+4 '0x00000001' Hop-by-Hop Identifier: 0x00000001
        1 diameter.endtoendid 56+4 '0x00000002' End-to-End Identifier: 0x00000002
        1 diameter.avp 60+12 '00:00:01:07:40:00:00:0a:61:62:00:00' Session-Id: ab
        2 diameter.avp.code 60+4 '263' AVP Code: 263 Session-Id
        2 diameter.avp.flags 64+1 '0x40' AVP Flags: 0x40, Mandatory: Set
        3 diameter.flags.vendorspecific 64+1 'False' 0... .... = Vendor-Specific: Not set
        3 diameter.flags.mandatory 64+1 'True' .1.. .... = Mandatory: Set
        3 diameter.avp.flags.protected 64+1 'False' ..0. .... = Protected: Not set
        3 diameter.avp.flags.reserved3 64+1 'False' ...0 .... = Reserved: Not set
        3 diameter.avp.flags.reserved4 64+1 'False' .... 0... = Reserved: Not set
        3 diameter.avp.flags.reserved5 64+1 'False' .... .0.. = Reserved: Not set
        3 diameter.avp.flags.reserved6 64+1 'False' .... ..0. = Reserved: Not set
        3 diameter.avp.flags.reserved7 64+1 'False' .... ...0 = Reserved: Not set
        2 diameter.avp.len 65+3 '10' AVP Length: 10
        2 diameter.Session-Id 68+2 'ab' Session-Id: ab
        2 diameter.avp.pad 70+2 '00:00' Padding: 0000
        1 diameter.avp 72+12 '00:00:01:0c:40:00:00:0c:00:00:13:94' Result-Code: DIAMETER_UNABLE_TO_COMPLY (5012)
        2 diameter.avp.code 72+4 '268' AVP Code: 268 Result-Code
        2 diameter.avp.flags 76+1 '0x40' AVP Flags: 0x40, Mandatory: Set
        3 diameter.flags.vendorspecific 76+1 'False' 0... .... = Vendor-Specific: Not set
        3 diameter.flags.mandatory 76+1 'True' .1.. .... = Mandatory: Set
        3 diameter.avp.flags.protected 76+1 'False' ..0. .... = Protected: Not set
        3 diameter.avp.flags.reserved3 76+1 'False' ...0 .... = Reserved: Not set
        3 diameter.avp.flags.reserved4 76+1 'False' .... 0... = Reserved: Not set
        3 diameter.avp.flags.reserved5 76+1 'False' .... .0.. = Reserved: Not set
        3 diameter.avp.flags.reserved6 76+1 'False' .... ..0. = Reserved: Not set
        3 diameter.avp.flags.reserved7 76+1 'False' .... ...0 = Reserved: Not set
        2 diameter.avp.len 77+3 '12' AVP Length: 12
        2 diameter.Result-Code 80+4 '5012' Result-Code: DIAMETER_UNABLE_TO_COMPLY (5012)
        2 diameter.Result-Code.Command-Level 80+4 '5012' Result-Code-Command-Level: 5012
        """#),
  ]
}
