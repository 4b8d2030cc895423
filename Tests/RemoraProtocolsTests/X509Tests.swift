import Testing

/// Certificates in TLS against tshark 4.6.9.
@Suite struct X509Tests {
  @Test(arguments: samples) func treeIsThatOfTshark(_ sample: PacketSample) {
    let rows = PacketRows.rows(of: [sample.bytes], in: sample.protocols, from: sample.from)
    #expect(rows == [sample.expected])
  }

  @Test(arguments: samples) func everyPrefixIsDissected(_ sample: PacketSample) {
    #expect(PacketRows.survivesEveryPrefix(of: sample.bytes))
  }

  static let samples: [PacketSample] = [
    PacketSample(
      name: "names and extensions",
      hex: """
        02020202020204040404040408004500019600010000400600000a0000010a00000201bb271000000001
        00000001501820000000000016030301690b00016500016200015f3082015b30820125a0030201020201
        01300d06092a864886f70d01010b05003030310b300906035504030c02434e310b300906035504061302
        55533114301206092a864886f70d01090116056140622e633020170d3230303130313030303030305a18
        0f32303630303130313030303030305a3030310b300906035504030c02434e310b300906035504061302
        55533114301206092a864886f70d01090116056140622e63301e300d06092a864886f70d010101050003
        0d00300a020300aabb0203010001a366306430120603551d130101ff040830060101ff020101301e0603
        551d110417301581036140628203646e7387040102030488032a0304301d0603551d1f041630143012a0
        0ca10a300806035504030c017881020140300f06042a03040904070c0568656c6c6f300d06092a864886
        f70d01010b05000321007878787878787878787878787878787878787878787878787878787878787878
        """,
      protocols: ["tls"],
      from: 69,
      rows: #"""
        4 tls.handshake.certificate 69+351 '30:82:01:5b:30:82:01:25:a0:03:02:01:02:02:01:01:30:0d:06:09:2a:86:48:86:f7:0d:01:01:0b:05:00:30:30:31:0b:30:09:06:03:55:04:03:0c:02:43:4e:31:0b:30:09:06:03:55:04:06:13:02:55:53:31:14:30:12:06:09:2a:86:48:86:f7:0d:01:09:01:16:05:61:40:62:2e:63:30:20:17:0d:32:30:30:31:30:31:30:30:30:30:30:30:5a:18:0f:32:30:36:30:30:31:30:31:30:30:30:30:30:30:5a:30:30:31:0b:30:09:06:03:55:04:03:0c:02:43:4e:31:0b:30:09:06:03:55:04:06:13:02:55:53:31:14:30:12:06:09:2a:86:48:86:f7:0d:01:09:01:16:05:61:40:62:2e:63:30:1e:30:0d:06:09:2a:86:48:86:f7:0d:01:01:01:05:00:03:0d:00:30:0a:02:03:00:aa:bb:02:03:01:00:01:a3:66:30:64:30:12:06:03:55:1d:13:01:01:ff:04:08:30:06:01:01:ff:02:01:01:30:1e:06:03:55:1d:11:04:17:30:15:81:03:61:40:62:82:03:64:6e:73:87:04:01:02:03:04:88:03:2a:03:04:30:1d:06:03:55:1d:1f:04:16:30:14:30:12:a0:0c:a1:0a:30:08:06:03:55:04:03:0c:01:78:81:02:01:40:30:0f:06:04:2a:03:04:09:04:07:0c:05:68:65:6c:6c:6f:30:0d:06:09:2a:86:48:86:f7:0d:01:01:0b:05:00:03:21:00:78:78:78:78:78:78:78:78:78:78:78:78:78:78:78:78:78:78:78:78:78:78:78:78:78:78:78:78:78:78:78:78' Certificate […]: 3082015b30820125a003020102020101300d06092a864886f70d01010b05003030310b300906035504030c02434e310b30090603550406130255533114301206092a864886f70d01090116056140622e633020170d3230303130313030303030305a180f32303630303130313030
        5 x509af.signedCertificate_element 73+297 '' signedCertificate
        6 x509af.version 81+1 '2' version: v3 (2)
        6 x509af.serialNumber 84+1 '01' serialNumber: 0x01
        6 x509af.signature_element 85+15 '' signature (sha256WithRSAEncryption)
        7 x509af.algorithm.id 89+9 '1.2.840.113549.1.1.11' Algorithm Id: 1.2.840.113549.1.1.11 (sha256WithRSAEncryption)
        6 x509af.issuer 100+50 '0' issuer: rdnSequence (0)
        7 x509if.rdnSequence 102+48 '3' rdnSequence: 3 items (pkcs-9-at-emailAddress=a@b.c,id-at-countryName=US,id-at-commonName=CN)
        8 x509if.RDNSequence_item 104+11 '1' RDNSequence item: 1 item (id-at-commonName=CN)
        9 x509if.RelativeDistinguishedName_item_element 104+11 '' RelativeDistinguishedName item (id-at-commonName=CN)
        10 x509if.oid 108+3 '2.5.4.3' Object Id: 2.5.4.3 (id-at-commonName)
        10 x509sat.DirectoryString 111+4 '4' DirectoryString: uTF8String (4)
        11 x509sat.uTF8String 113+2 'CN' uTF8String: CN
        8 x509if.RDNSequence_item 117+11 '1' RDNSequence item: 1 item (id-at-countryName=US)
        9 x509if.RelativeDistinguishedName_item_element 117+11 '' RelativeDistinguishedName item (id-at-countryName=US)
        10 x509if.oid 121+3 '2.5.4.6' Object Id: 2.5.4.6 (id-at-countryName)
        10 x509sat.CountryName 126+2 'US' CountryName: US
        8 x509if.RDNSequence_item 130+20 '1' RDNSequence item: 1 item (pkcs-9-at-emailAddress=a@b.c)
        9 x509if.RelativeDistinguishedName_item_element 130+20 '' RelativeDistinguishedName item (pkcs-9-at-emailAddress=a@b.c)
        10 x509if.oid 134+9 '1.2.840.113549.1.9.1' Object Id: 1.2.840.113549.1.9.1 (pkcs-9-at-emailAddress)
        10 x509sat.IA5String 145+5 'a@b.c' IA5String: a@b.c
        6 x509af.validity_element 150+34 '' validity
        7 x509af.notBefore 152+15 '0' notBefore: utcTime (0)
        8 x509af.utcTime 152+15 '2020-01-01 00:00:00 (UTC)' utcTime: 2020-01-01 00:00:00 (UTC)
        7 x509af.notAfter 167+17 '1' notAfter: generalizedTime (1)
        8 x509af.generalizedTime 169+15 '2060-01-01T00:00:00.000000000+0000' generalizedTime: Jan  1, 2060 00:00:00.000000000 UTC
        6 x509af.subject 184+50 '0' subject: rdnSequence (0)
        7 x509af.rdnSequence 186+48 '3' rdnSequence: 3 items (pkcs-9-at-emailAddress=a@b.c,id-at-countryName=US,id-at-commonName=CN)
        8 x509if.RDNSequence_item 188+11 '1' RDNSequence item: 1 item (id-at-commonName=CN)
        9 x509if.RelativeDistinguishedName_item_element 188+11 '' RelativeDistinguishedName item (id-at-commonName=CN)
        10 x509if.oid 192+3 '2.5.4.3' Object Id: 2.5.4.3 (id-at-commonName)
        10 x509sat.DirectoryString 195+4 '4' DirectoryString: uTF8String (4)
        11 x509sat.uTF8String 197+2 'CN' uTF8String: CN
        8 x509if.RDNSequence_item 201+11 '1' RDNSequence item: 1 item (id-at-countryName=US)
        9 x509if.RelativeDistinguishedName_item_element 201+11 '' RelativeDistinguishedName item (id-at-countryName=US)
        10 x509if.oid 205+3 '2.5.4.6' Object Id: 2.5.4.6 (id-at-countryName)
        10 x509sat.CountryName 210+2 'US' CountryName: US
        8 x509if.RDNSequence_item 214+20 '1' RDNSequence item: 1 item (pkcs-9-at-emailAddress=a@b.c)
        9 x509if.RelativeDistinguishedName_item_element 214+20 '' RelativeDistinguishedName item (pkcs-9-at-emailAddress=a@b.c)
        10 x509if.oid 218+9 '1.2.840.113549.1.9.1' Object Id: 1.2.840.113549.1.9.1 (pkcs-9-at-emailAddress)
        10 x509sat.IA5String 229+5 'a@b.c' IA5String: a@b.c
        6 x509af.subjectPublicKeyInfo_element 234+32 '' subjectPublicKeyInfo
        7 x509af.algorithm_element 236+15 '' algorithm (rsaEncryption)
        8 x509af.algorithm.id 240+9 '1.2.840.113549.1.1.1' Algorithm Id: 1.2.840.113549.1.1.1 (rsaEncryption)
        7 ber.bitstring.padding 253+1 '0' Padding: 0
        7 x509af.subjectPublicKey 254+12 '30:0a:02:03:00:aa:bb:02:03:01:00:01' subjectPublicKey: 300a020300aabb0203010001
        8 x509af.subjectPublicKey.rsa 254+12 '' RSA Public Key
        9 pkixalgs.modulus 258+3 '00:aa:bb' modulus: 0x00aabb
        9 pkixalgs.publicExponent 263+3 '65537' publicExponent: 65537
        6 x509af.extensions 270+100 '4' extensions: 4 items
        7 x509af.Extension_element 270+20 '' Extension (id-ce-basicConstraints)
        8 x509af.extension.id 274+3 '2.5.29.19' Extension Id: 2.5.29.19 (id-ce-basicConstraints)
        8 x509af.critical 279+1 'True' critical: True
        8 x509ce.BasicConstraintsSyntax_element 282+8 '' BasicConstraintsSyntax
        9 x509ce.cA 286+1 'True' cA: True
        9 x509ce.pathLenConstraint 289+1 '1' pathLenConstraint: 1
        7 x509af.Extension_element 290+32 '' Extension (id-ce-subjectAltName)
        8 x509af.extension.id 294+3 '2.5.29.17' Extension Id: 2.5.29.17 (id-ce-subjectAltName)
        8 x509ce.GeneralNames 301+21 '4' GeneralNames: 4 items
        9 x509ce.GeneralName 303+3 '1' GeneralName: rfc822Name (1)
        10 x509ce.rfc822Name 303+3 'a@b' rfc822Name: a@b
        9 x509ce.GeneralName 308+3 '2' GeneralName: dNSName (2)
        10 x509ce.dNSName 308+3 'dns' dNSName: dns
        9 x509ce.GeneralName 313+4 '7' GeneralName: iPAddress (7)
        10 x509ce.IPAddress.ipv4 313+4 '1.2.3.4' iPAddress: 1.2.3.4
        9 x509ce.GeneralName 319+3 '8' GeneralName: registeredID (8)
        10 x509ce.registeredID 319+3 '1.2.3.4' registeredID: 1.2.3.4 (iso.2.3.4)
        7 x509af.Extension_element 322+31 '' Extension (id-ce-cRLDistributionPoints)
        8 x509af.extension.id 326+3 '2.5.29.31' Extension Id: 2.5.29.31 (id-ce-cRLDistributionPoints)
        8 x509ce.CRLDistPointsSyntax 333+20 '1' CRLDistPointsSyntax: 1 item
        9 x509ce.DistributionPoint_element 333+20 '' DistributionPoint
        10 x509ce.distributionPoint 339+10 '1' distributionPoint: nameRelativeToCRLIssuer (1)
        11 x509ce.nameRelativeToCRLIssuer 339+10 '1' nameRelativeToCRLIssuer: 1 item (id-at-commonName=x)
        12 x509if.RelativeDistinguishedName_item_element 339+10 '' RelativeDistinguishedName item (id-at-commonName=x)
        13 x509if.oid 343+3 '2.5.4.3' Object Id: 2.5.4.3 (id-at-commonName)
        13 x509sat.DirectoryString 346+3 '4' DirectoryString: uTF8String (4)
        14 x509sat.uTF8String 348+1 'x' uTF8String: x
        10 ber.bitstring.padding 351+1 '1' Padding: 1
        10 x509ce.reasons 352+1 '40' reasons: 40
        11 x509ce.ReasonFlags.unused 352+1 'False' 0... .... = unused: False
        11 x509ce.ReasonFlags.keyCompromise 352+1 'True' .1.. .... = keyCompromise: True
        11 x509ce.ReasonFlags.cACompromise 352+1 'False' ..0. .... = cACompromise: False
        11 x509ce.ReasonFlags.affiliationChanged 352+1 'False' ...0 .... = affiliationChanged: False
        11 x509ce.ReasonFlags.superseded 352+1 'False' .... 0... = superseded: False
        11 x509ce.ReasonFlags.cessationOfOperation 352+1 'False' .... .0.. = cessationOfOperation: False
        11 x509ce.ReasonFlags.certificateHold 352+1 'False' .... ..0. = certificateHold: False
        11 x509ce.ReasonFlags.privilegeWithdrawn 352+1 'False' .... ...0 = privilegeWithdrawn: False
        11 x509ce.ReasonFlags.aACompromise 352+1 'False' 0... .... = aACompromise: False
        7 x509af.Extension_element 353+17 '' Extension (iso.2.3.4.9)
        8 x509af.extension.id 357+4 '1.2.3.4.9' Extension Id: 1.2.3.4.9 (iso.2.3.4.9)
        8  363+7 'BER: Dissector for OID not implemented. Contact Wireshark developers if you want this supported' 
        9 _ws.expert 363+0 '' Expert Info (Warning/Undecoded): BER: Dissector for OID not implemented. Contact Wireshark developers if you want this supported
        10 ber.error.oid_not_implemented 0+0 '' BER: Dissector for OID not implemented. Contact Wireshark developers if you want this supported
        10h _ws.expert.message 0+0 'BER: Dissector for OID not implemented. Contact Wireshark developers if you want this supported' Message: BER: Dissector for OID not implemented. Contact Wireshark developers if you want this supported
        10 _ws.expert.severity 0+0 '6291456' Severity level: Warning
        10 _ws.expert.group 0+0 '83886080' Group: Undecoded
        5 x509af.algorithmIdentifier_element 370+15 '' algorithmIdentifier (sha256WithRSAEncryption)
        6 x509af.algorithm.id 374+9 '1.2.840.113549.1.1.11' Algorithm Id: 1.2.840.113549.1.1.11 (sha256WithRSAEncryption)
        5 ber.bitstring.padding 387+1 '0' Padding: 0
        5 x509af.encrypted 388+32 '78:78:78:78:78:78:78:78:78:78:78:78:78:78:78:78:78:78:78:78:78:78:78:78:78:78:78:78:78:78:78:78' encrypted: 7878787878787878787878787878787878787878787878787878787878787878
        """#),
    PacketSample(
      name: "elliptic curve",
      hex: """
        02020202020204040404040408004500011500010000400600000a0000010a00000201bb271000000001
        00000001501820000000000016030300e80b0000e40000e10000de3081db3081a9a003020102020300ff
        01300a06082a8648ce3d04030230003020170d3230303130313030303030305a180f3230363030313031
        3030303030305a30003059301306072a8648ce3d020106082a8648ce3d03010703420004717171717171
        717171717171717171717171717171717171717171717171717171717171717171717171717171717171
        71717171717171717171717171717171a310300e300c0603551d0f04050303070680300a06082a8648ce
        3d0403020321007878787878787878787878787878787878787878787878787878787878787878
        """,
      protocols: ["tls"],
      from: 69,
      rows: #"""
        4 tls.handshake.certificate 69+222 '30:81:db:30:81:a9:a0:03:02:01:02:02:03:00:ff:01:30:0a:06:08:2a:86:48:ce:3d:04:03:02:30:00:30:20:17:0d:32:30:30:31:30:31:30:30:30:30:30:30:5a:18:0f:32:30:36:30:30:31:30:31:30:30:30:30:30:30:5a:30:00:30:59:30:13:06:07:2a:86:48:ce:3d:02:01:06:08:2a:86:48:ce:3d:03:01:07:03:42:00:04:71:71:71:71:71:71:71:71:71:71:71:71:71:71:71:71:71:71:71:71:71:71:71:71:71:71:71:71:71:71:71:71:71:71:71:71:71:71:71:71:71:71:71:71:71:71:71:71:71:71:71:71:71:71:71:71:71:71:71:71:71:71:71:71:a3:10:30:0e:30:0c:06:03:55:1d:0f:04:05:03:03:07:06:80:30:0a:06:08:2a:86:48:ce:3d:04:03:02:03:21:00:78:78:78:78:78:78:78:78:78:78:78:78:78:78:78:78:78:78:78:78:78:78:78:78:78:78:78:78:78:78:78:78' Certificate […]: 3081db3081a9a003020102020300ff01300a06082a8648ce3d04030230003020170d3230303130313030303030305a180f32303630303130313030303030305a30003059301306072a8648ce3d020106082a8648ce3d030107034200047171717171717171717171717171717171
        5 x509af.signedCertificate_element 72+172 '' signedCertificate
        6 x509af.version 79+1 '2' version: v3 (2)
        6 x509af.serialNumber 82+3 '00:ff:01' serialNumber: 0x00ff01
        6 x509af.signature_element 85+12 '' signature (ecdsa-with-SHA256)
        7 x509af.algorithm.id 89+8 '1.2.840.10045.4.3.2' Algorithm Id: 1.2.840.10045.4.3.2 (ecdsa-with-SHA256)
        6 x509af.issuer 97+2 '0' issuer: rdnSequence (0)
        7 x509if.rdnSequence 99+0 '0' rdnSequence: 0 items
        6 x509af.validity_element 99+34 '' validity
        7 x509af.notBefore 101+15 '0' notBefore: utcTime (0)
        8 x509af.utcTime 101+15 '2020-01-01 00:00:00 (UTC)' utcTime: 2020-01-01 00:00:00 (UTC)
        7 x509af.notAfter 116+17 '1' notAfter: generalizedTime (1)
        8 x509af.generalizedTime 118+15 '2060-01-01T00:00:00.000000000+0000' generalizedTime: Jan  1, 2060 00:00:00.000000000 UTC
        6 x509af.subject 133+2 '0' subject: rdnSequence (0)
        7 x509af.rdnSequence 135+0 '0' rdnSequence: 0 items
        6 x509af.subjectPublicKeyInfo_element 135+91 '' subjectPublicKeyInfo
        7 x509af.algorithm_element 137+21 '' algorithm (id-ecPublicKey)
        8 x509af.algorithm.id 141+7 '1.2.840.10045.2.1' Algorithm Id: 1.2.840.10045.2.1 (id-ecPublicKey)
        8 pkixalgs.ECParameters 148+10 '1' ECParameters: namedCurve (1)
        9 pkixalgs.namedCurve 150+8 '1.2.840.10045.3.1.7' namedCurve: 1.2.840.10045.3.1.7 (secp256r1)
        7 ber.bitstring.padding 160+1 '0' Padding: 0
        7 x509af.subjectPublicKey 161+65 '04:71:71:71:71:71:71:71:71:71:71:71:71:71:71:71:71:71:71:71:71:71:71:71:71:71:71:71:71:71:71:71:71:71:71:71:71:71:71:71:71:71:71:71:71:71:71:71:71:71:71:71:71:71:71:71:71:71:71:71:71:71:71:71:71' subjectPublicKey: 0471717171717171717171717171717171717171717171717171717171717171717171717171717171717171717171717171717171717171717171717171717171
        6 x509af.extensions 230+14 '1' extensions: 1 item
        7 x509af.Extension_element 230+14 '' Extension (id-ce-keyUsage)
        8 x509af.extension.id 234+3 '2.5.29.15' Extension Id: 2.5.29.15 (id-ce-keyUsage)
        8 ber.bitstring.padding 241+1 '7' Padding: 7
        8 x509ce.KeyUsage 242+2 '06:80' KeyUsage: 0680
        9 x509ce.KeyUsage.digitalSignature 242+1 'False' 0... .... = digitalSignature: False
        9 x509ce.KeyUsage.contentCommitment 242+1 'False' .0.. .... = contentCommitment: False
        9 x509ce.KeyUsage.keyEncipherment 242+1 'False' ..0. .... = keyEncipherment: False
        9 x509ce.KeyUsage.dataEncipherment 242+1 'False' ...0 .... = dataEncipherment: False
        9 x509ce.KeyUsage.keyAgreement 242+1 'False' .... 0... = keyAgreement: False
        9 x509ce.KeyUsage.keyCertSign 242+1 'True' .... .1.. = keyCertSign: True
        9 x509ce.KeyUsage.cRLSign 242+1 'True' .... ..1. = cRLSign: True
        9 x509ce.KeyUsage.encipherOnly 242+1 'False' .... ...0 = encipherOnly: False
        9 x509ce.KeyUsage.decipherOnly 243+1 'True' 1... .... = decipherOnly: True
        5 x509af.algorithmIdentifier_element 244+12 '' algorithmIdentifier (ecdsa-with-SHA256)
        6 x509af.algorithm.id 248+8 '1.2.840.10045.4.3.2' Algorithm Id: 1.2.840.10045.4.3.2 (ecdsa-with-SHA256)
        5 ber.bitstring.padding 258+1 '0' Padding: 0
        5 x509af.encrypted 259+32 '78:78:78:78:78:78:78:78:78:78:78:78:78:78:78:78:78:78:78:78:78:78:78:78:78:78:78:78:78:78:78:78' encrypted: 7878787878787878787878787878787878787878787878787878787878787878
        """#),
  ]
}
