import Testing

/// Attributes of RADIUS against tshark 4.6.9.
@Suite struct RadiusTests {
  @Test(arguments: samples) func treeIsThatOfTshark(_ sample: PacketSample) {
    let rows = PacketRows.rows(of: [sample.bytes], in: sample.protocols, link: sample.link)
    #expect(rows == [sample.expected])
  }

  @Test(arguments: samples) func everyPrefixIsDissected(_ sample: PacketSample) {
    #expect(PacketRows.survivesEveryPrefix(of: sample.bytes, link: sample.link))
  }

  static let samples: [PacketSample] = [
    PacketSample(
      name: "values of all kinds", link: 101,
      hex: """
        4500008f00010000401100000a0000010a0000029c400714007b000001010073000000000000000000000000
        00000000010461620212000000000000000000000000000000000406010203040606000000020806ffffffff
        0e06000000003806310000053a043161610c004000000000000000005f120000000000000000000000000000
        0000400601000003040301
        """,
      protocols: ["radius"],
      rows: #"""
        0 radius 28+115 '' RADIUS Protocol
        1 radius.code 28+1 '1' Code: Access-Request (1)
        1 radius.id 29+1 '1' Packet identifier: 0x1 (1)
        1 radius.length 30+2 '115' Length: 115
        1 radius.authenticator 32+16 '00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00' Authenticator: 00000000000000000000000000000000
        1h radius.req 28+0 'True' Request: True
        1  48+95 'Attribute Value Pairs' 
        2 radius.avp 48+4 '01:04:61:62' AVP: t=User-Name(1) l=4 val=ab
        3 radius.avp.type 48+1 '1' Type: 1
        3 radius.avp.length 49+1 '4' Length: 4
        3 radius.User_Name 50+2 'ab' User-Name: ab
        2 radius.avp 52+18 '02:12:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00' AVP: t=User-Password(2) l=18 val=Encrypted
        3 radius.avp.type 52+1 '2' Type: 2
        3 radius.avp.length 53+1 '18' Length: 18
        3 radius.User_Password_encrypted 54+16 '00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00' User-Password (encrypted): 00000000000000000000000000000000
        2 radius.avp 70+6 '04:06:01:02:03:04' AVP: t=NAS-IP-Address(4) l=6 val=1.2.3.4
        3 radius.avp.type 70+1 '4' Type: 4
        3 radius.avp.length 71+1 '6' Length: 6
        3 radius.NAS_IP_Address 72+4 '1.2.3.4' NAS-IP-Address: 1.2.3.4
        2 radius.avp 76+6 '06:06:00:00:00:02' AVP: t=Service-Type(6) l=6 val=Framed-User(2)
        3 radius.avp.type 76+1 '6' Type: 6
        3 radius.avp.length 77+1 '6' Length: 6
        3 radius.Service_Type 78+4 '2' Service-Type: Framed-User (2)
        2 radius.avp 82+6 '08:06:ff:ff:ff:ff' AVP: t=Framed-IP-Address(8) l=6 val=Negotiated
        3 radius.avp.type 82+1 '8' Type: 8
        3 radius.avp.length 83+1 '6' Length: 6
        3 radius.Framed-IP-Address 84+4 '255.255.255.255' Framed-IP-Address: Negotiated
        2 radius.avp 88+6 '0e:06:00:00:00:00' AVP: t=Login-IP-Host(14) l=6 val=NAS-selected
        3 radius.avp.type 88+1 '14' Type: 14
        3 radius.avp.length 89+1 '6' Length: 6
        3 radius.Login-IP-Host 90+4 '0.0.0.0' Login-IP-Host: NAS-selected
        2 radius.avp 94+6 '38:06:31:00:00:05' AVP: t=Egress-VLANID(56) l=6 val=Tagged, Vlan ID: 5
        3 radius.avp.type 94+1 '56' Type: 56
        3 radius.avp.length 95+1 '6' Length: 6
        3 radius.egress_vlanid_tag 96+4 '0x00000031' 0011 0001 .... .... .... .... .... .... = Tag: Tagged (0x31)
        3 radius.egress_vlanid_pad 96+4 '0x00000000' .... .... 0000 0000 0000 .... .... .... = Pad: 0x000
        3 radius.egress_vlanid 96+4 '5' .... .... .... .... .... 0000 0000 0101 = Vlan ID: 5
        2 radius.avp 100+4 '3a:04:31:61' AVP: t=Egress-VLAN-Name(58) l=4 val=Tagged, Vlan Name: a
        3 radius.avp.type 100+1 '58' Type: 58
        3 radius.avp.length 101+1 '4' Length: 4
        3 radius.egress_vlan_name_tag 102+1 '0x31' Tag: Tagged (0x31)
        3 radius.egress_vlan_name 103+1 'a' Vlan Name: a
        2 radius.avp 104+12 '61:0c:00:40:00:00:00:00:00:00:00:00' AVP: t=Framed-IPv6-Prefix(97) l=12 val=::/64
        3 radius.avp.type 104+1 '97' Type: 97
        3 radius.avp.length 105+1 '12' Length: 12
        3 radius.Framed_IPv6_Prefix 106+10 '00:40:00:00:00:00:00:00:00:00' Framed-IPv6-Prefix: 00400000000000000000
        2 radius.avp 116+18 '5f:12:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00' AVP: t=NAS-IPv6-Address(95) l=18 val=::
        3 radius.avp.type 116+1 '95' Type: 95
        3 radius.avp.length 117+1 '18' Length: 18
        3 radius.NAS_IPv6_Address 118+16 '::' NAS-IPv6-Address: ::
        2 radius.avp 134+6 '40:06:01:00:00:03' AVP: t=Tunnel-Type(64) l=6 Tag=0x01 val=L2TP(3)
        3 radius.avp.type 134+1 '64' Type: 64
        3 radius.avp.length 135+1 '6' Length: 6
        3 radius.Tunnel_Type.tag 136+1 '0x01' Tag: 0x01
        3 radius.Tunnel_Type 137+3 '3' Tunnel-Type: L2TP (3)
        2 radius.avp 140+3 '04:03:01' AVP: t=NAS-IP-Address(4) l=3 val=[wrong length for IP address]
        3 radius.avp.type 140+1 '4' Type: 4
        3 radius.avp.length 141+1 '3' Length: 3
        """#),
    PacketSample(
      name: "attributes of enterprises", link: 101,
      hex: """
        4500003a00010000401100000a0000010a0000029c400714002600000401001e000000000000000000000000
        000000001a0a0001869f01046162
        """,
      protocols: ["radius"],
      rows: #"""
        0 radius 28+30 '' RADIUS Protocol
        1 radius.code 28+1 '4' Code: Accounting-Request (4)
        1 radius.id 29+1 '1' Packet identifier: 0x1 (1)
        1 radius.length 30+2 '30' Length: 30
        1 radius.authenticator 32+16 '00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00' Authenticator: 00000000000000000000000000000000
        1h radius.req 28+0 'True' Request: True
        1  48+10 'Attribute Value Pairs' 
        2 radius.avp 48+10 '1a:0a:00:01:86:9f:01:04:61:62' AVP: t=Vendor-Specific(26) l=10 vnd=Unknown(99999)
        3 radius.avp.type 48+1 '26' Type: 26
        3 radius.avp.length 49+1 '10' Length: 10
        3 radius.avp.vendor_id 50+4 '99999' Vendor ID: Unknown (99999)
        3  54+4 'VSA: t=Unknown-Attribute(1) l=4 val=6162' 
        4 radius.avp.vendor_type 54+1 '1' Type: 1
        4 radius.avp.vendor_len 55+1 '4' Length: 4
        4 radius.Unknown_Attribute 56+2 '61:62' Unknown-Attribute: 6162
        """#),
    PacketSample(
      name: "extended attributes", link: 101,
      hex: """
        4500003f00010000401100000a0000010a0000029c400714002b000001010023000000000000000000000000
        00000000f1070161626364f508018061626364
        """,
      protocols: ["radius"],
      rows: #"""
        0 radius 28+35 '' RADIUS Protocol
        1 radius.code 28+1 '1' Code: Access-Request (1)
        1 radius.id 29+1 '1' Packet identifier: 0x1 (1)
        1 radius.length 30+2 '35' Length: 35
        1 radius.authenticator 32+16 '00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00' Authenticator: 00000000000000000000000000000000
        1h radius.req 28+0 'True' Request: True
        1  48+15 'Attribute Value Pairs' 
        2 radius.avp 48+7 'f1:07:01:61:62:63:64' AVP: t=Frag-Status(241.1) l=7 val=Unknown(1633837924)
        3 radius.avp.type 48+1 '241' Type: 241
        3 radius.avp.length 49+1 '7' Length: 7
        3 radius.avp.extended_type 50+1 '1' Extended Type: 1
        3 radius.Frag_Status 51+4 '1633837924' Frag-Status: Unknown (1633837924)
        2 radius.avp 55+8 'f5:08:01:80:61:62:63:64' AVP: t=Unknown-Attribute(245.1) l=8 val=61626364
        3 radius.avp.type 55+1 '245' Type: 245
        3 radius.avp.length 56+1 '8' Length: 8
        3 radius.avp.extended_type 57+1 '1' Extended Type: 1
        3 radius.avp.extended_more 58+1 'True' 1... .... = Extended More: True
        3 radius.Unknown_Attribute 59+4 '61:62:63:64' Unknown-Attribute: 61626364
        """#),
  ]
}
