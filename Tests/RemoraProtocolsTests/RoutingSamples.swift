/// Values are those of tshark 4.6.9.
extension FurtherProtocolsTests {
  static let routing: [ConversationSample] = [
    ConversationSample(
      "border gateway sessions", ["bgp"],
      packets: [
        """
        0200000000bb0200000000aa0800450000c8000100004006662d0a0000010a000002753200b30000
        03e8000003e85018200000000000ffffffffffffffffffffffffffffffff00a00104fde900b40a00
        00018302810104000100010104000200800200800041040000fde940068078000101804002007846
        00060005060001000100024504000101030309000100010240034101490904686f737403646f6d47
        070001018000000e4302010244010007030800010901034b08074652522f382e344d00c803616263
        0400820700010001018002830100
        """,
        """
        0200000000bb0200000000aa080045000059000100004006669c0a0000010a000002753300b30000
        03e8000003e85018200000000000ffffffffffffffffffffffffffffffff003101045ba000b40a00
        0001140206010400010001020202000206410400061a80
        """,
        """
        0200000000bb0200000000aa08004500006100010000400666940a0000010a000002753500b30000
        03e8000003e85018200000000000ffffffffffffffffffffffffffffffff00390104fde900b40a00
        00011c021a01030001004102000102017a4601714001014503616263060161
        """,
        """
        0200000000bb0200000000aa08004500004e00010000400666a70a0000010a000002753700b30000
        03e8000003e85018200000000000ffffffffffffffffffffffffffffffff001304ffffffffffffff
        ffffffffffffffffff001304
        """,
        """
        0200000000bb0200000000aa08004500003d00010000400666b80a0000010a000002753800b30000
        043c000003e85018200000000000ffffffffffffffffffffffffffffffff0015030202
        """,
        """
        0200000000bb0200000000aa08004500004300010000400666b20a0000010a000002753900b30000
        03e8000003e85018200000000000ffffffffffffffffffffffffffffffff001b0306020568656c6c
        6f
        """,
        """
        0200000000bb0200000000aa08004500003f00010000400666b60a0000010a000002753b00b30000
        03e8000003e85018200000000000ffffffffffffffffffffffffffffffff0017030202fde9
        """,
        """
        0200000000bb0200000000aa08004500004d00010000400666a80a0000010a000002754200b30000
        03e8000003e85018200000000000ffffffffffffffffffffffffffffffff00250500010001014000
        0a00000000051018100a01
        """,
        """
        0200000000bb0200000000aa08004500004600010000400666af0a0000010a000002754500b30000
        03e8000003e85018200000000000ffffffffffffffffffffffffffffffff001e0500010001014100
        03616263
        """,
        """
        0200000000bb0200000000aa08004500003f00010000400666b60a0000010a000002754900b30000
        03e8000003e85018200000000000ffffffffffffffffffffffffffffffff00178000010001
        """,
      ],
      rows: ##"""
        0 bgp 54+160 '' Border Gateway Protocol - OPEN Message
        1 bgp.marker 54+16 'ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff' Marker: ffffffffffffffffffffffffffffffff
        1 bgp.length 70+2 '160' Length: 160
        1 bgp.type 72+1 '1' Type: OPEN Message (1)
        1 bgp.open.version 73+1 '4' Version: 4
        1 bgp.open.myas 74+2 '65001' My AS: 65001
        1 bgp.open.holdtime 76+2 '180' Hold Time: 180
        1 bgp.open.identifier 78+4 '10.0.0.1' BGP Identifier: 10.0.0.1
        1 bgp.open.opt.len 82+1 '131' Optional Parameters Length: 131
        1 bgp.open.opt 83+131 '' Optional Parameters
        2 bgp.open.opt.param 83+131 '' Optional Parameter: Capability
        3 bgp.open.opt.param.type 83+1 '2' Parameter Type: Capability (2)
        3 bgp.open.opt.param.len 84+1 '129' Parameter Length: 129
        3 bgp.cap 85+6 '' Capability: Multiprotocol extensions capability
        4 bgp.cap.type 85+1 '1' Type: Multiprotocol extensions capability (1)
        4 bgp.cap.length 86+1 '4' Length: 4
        4 bgp.cap.mp.afi 87+2 '1' AFI: IPv4 (1)
        4 bgp.cap.reserved 89+1 '00' Reserved: 00
        4 bgp.cap.mp.safi 90+1 '1' SAFI: Unicast (1)
        3 bgp.cap 91+6 '' Capability: Multiprotocol extensions capability
        4 bgp.cap.type 91+1 '1' Type: Multiprotocol extensions capability (1)
        4 bgp.cap.length 92+1 '4' Length: 4
        4 bgp.cap.mp.afi 93+2 '2' AFI: IPv6 (2)
        4 bgp.cap.reserved 95+1 '00' Reserved: 00
        4 bgp.cap.mp.safi 96+1 '128' SAFI: Labeled VPN Unicast (128)
        3 bgp.cap 97+2 '' Capability: Route refresh capability
        4 bgp.cap.type 97+1 '2' Type: Route refresh capability (2)
        4 bgp.cap.length 98+1 '0' Length: 0
        3 bgp.cap 99+2 '' Capability: Route Refresh Capability (Cisco)
        4 bgp.cap.type 99+1 '128' Type: Route Refresh Capability (Cisco) (128)
        4 bgp.cap.length 100+1 '0' Length: 0
        3 bgp.cap 101+6 '' Capability: Support for 4-octet AS number capability
        4 bgp.cap.type 101+1 '65' Type: Support for 4-octet AS number capability (65)
        4 bgp.cap.length 102+1 '4' Length: 4
        4 bgp.cap.4as 103+4 '65001' AS Number: 65001
        3 bgp.cap 107+8 '' Capability: Graceful Restart capability
        4 bgp.cap.type 107+1 '64' Type: Graceful Restart capability (64)
        4 bgp.cap.length 108+1 '6' Length: 6
        4 bgp.cap.gr.timers 109+2 '0x8078' Restart Timers: 0x8078, Restart state
        5 bgp.cap.gr.timers.restart_flag 109+2 'True' 1... .... .... .... = Restart state: Yes
        5 bgp.cap.gr.timers.notification_flag 109+2 'False' .0.. .... .... .... = Graceful notification: No
        5 bgp.cap.gr.timers.restart_time 109+2 '120' .... 0000 0111 1000 = Time: 120
        4 bgp.cap.gr.afi 111+2 '1' AFI: IPv4 (1)
        4 bgp.cap.gr.safi 113+1 '1' SAFI: Unicast (1)
        4 bgp.cap.gr.flag 114+1 '0x80' Flag: 0x80, Preserve forwarding state
        5 bgp.cap.gr.flag.pfs 114+1 'True' 1... .... = Preserve forwarding state: Yes
        3 bgp.cap 115+4 '' Capability: Graceful Restart capability
        4 bgp.cap.type 115+1 '64' Type: Graceful Restart capability (64)
        4 bgp.cap.length 116+1 '2' Length: 2
        5 _ws.expert 116+0 '' Expert Info (Chat/Request): Graceful Restart Capability supported in Helper mode only
        6 bgp.cap.gr.helper_mode_only 0+0 '' Graceful Restart Capability supported in Helper mode only
        6h _ws.expert.message 0+0 'Graceful Restart Capability supported in Helper mode only' Message: Graceful Restart Capability supported in Helper mode only
        6 _ws.expert.severity 0+0 '2097152' Severity level: Chat
        6 _ws.expert.group 0+0 '67108864' Group: Request
        4 bgp.cap.gr.timers 117+2 '0x0078' Restart Timers: 0x0078
        5 bgp.cap.gr.timers.restart_flag 117+2 'False' 0... .... .... .... = Restart state: No
        5 bgp.cap.gr.timers.notification_flag 117+2 'False' .0.. .... .... .... = Graceful notification: No
        5 bgp.cap.gr.timers.restart_time 117+2 '120' .... 0000 0111 1000 = Time: 120
        3 bgp.cap 119+2 '' Capability: Enhanced route refresh capability
        4 bgp.cap.type 119+1 '70' Type: Enhanced route refresh capability (70)
        4 bgp.cap.length 120+1 '0' Length: 0
        3 bgp.cap 121+2 '' Capability: BGP-Extended Message
        4 bgp.cap.type 121+1 '6' Type: BGP-Extended Message (6)
        4 bgp.cap.length 122+1 '0' Length: 0
        3 bgp.cap 123+8 '' Capability: Extended Next Hop Encoding
        4 bgp.cap.type 123+1 '5' Type: Extended Next Hop Encoding (5)
        4 bgp.cap.length 124+1 '6' Length: 6
        4 bgp.cap.enh.afi 125+2 '1' AFI: IPv4 (1)
        4 bgp.cap.enh.safi 127+2 '1' SAFI: Unicast (1)
        4 bgp.cap.enh.nhafi 129+2 '2' Next hop AFI: IPv6 (2)
        3 bgp.cap 131+6 '' Capability: Support for Additional Paths
        4 bgp.cap.type 131+1 '69' Type: Support for Additional Paths (69)
        4 bgp.cap.length 132+1 '4' Length: 4
        4 bgp.cap.ap.afi 133+2 '1' AFI: IPv4 (1)
        4 bgp.cap.ap.safi 135+1 '1' SAFI: Unicast (1)
        4 bgp.cap.ap.sendreceive 136+1 '3' Send/Receive: Both (3)
        3 bgp.cap 137+11 '' Capability: Cooperative route filtering capability
        4 bgp.cap.type 137+1 '3' Type: Cooperative route filtering capability (3)
        4 bgp.cap.length 138+1 '9' Length: 9
        4 bgp.cap.orf.afi 139+2 '1' AFI: IPv4 (1)
        4 bgp.cap.reserved 141+1 '00' Reserved: 00
        4 bgp.cap.orf.safi 142+1 '1' SAFI: Unicast (1)
        4 bgp.cap.orf.number 143+1 '2' Number: 2
        4 bgp.cap.orf.type 144+1 '64' Type: Address Prefix ORF (64)
        4 bgp.cap.orf.sendreceive 145+1 '3' Send Receive: Both (3)
        4 bgp.cap.orf.type 146+1 '65' Type: CP-ORF (65)
        4 bgp.cap.orf.sendreceive 147+1 '1' Send Receive: Receive (1)
        3 bgp.cap 148+11 '' Capability: FQDN Capability
        4 bgp.cap.type 148+1 '73' Type: FQDN Capability (73)
        4 bgp.cap.length 149+1 '9' Length: 9
        4 bgp.cap.orf.fqdn.hostname.len 150+1 '4' Hostname Length: 4
        4 bgp.cap.orf.fqdn.hostname 151+4 'host' Hostname: host
        4 bgp.cap.orf.fqdn.domain_name.len 155+1 '3' Domain Name Length: 3
        4 bgp.cap.orf.fqdn.domain_name 156+3 'dom' Domain Name: dom
        3 bgp.cap 159+9 '' Capability: Long-Lived Graceful Restart (LLGR) Capability
        4 bgp.cap.type 159+1 '71' Type: Long-Lived Graceful Restart (LLGR) Capability (71)
        4 bgp.cap.length 160+1 '7' Length: 7
        4 bgp.cap.unknown 161+7 '00:01:01:80:00:00:0e' Unknown: 0001018000000e
        3 bgp.cap 168+4 '' Capability: Support for Dynamic capability
        4 bgp.cap.type 168+1 '67' Type: Support for Dynamic capability (67)
        4 bgp.cap.length 169+1 '2' Length: 2
        4 bgp.cap.dc 170+1 '1' Capability Dynamic: Multiprotocol extensions capability (1)
        4 bgp.cap.dc 171+1 '2' Capability Dynamic: Route refresh capability (2)
        3 bgp.cap 172+3 '' Capability: Multisession BGP Capability
        4 bgp.cap.type 172+1 '68' Type: Multisession BGP Capability (68)
        4 bgp.cap.length 173+1 '1' Length: 1
        4 bgp.cap.unknown 174+1 '00' Unknown: 00
        3 bgp.cap 175+5 '' Capability: BGPsec capability
        4 bgp.cap.type 175+1 '7' Type: BGPsec capability (7)
        4 bgp.cap.length 176+1 '3' Length: 3
        4 bgp.cap.bgpsec.flags 177+1 '0x08' Flag: 0x08, Send/Receive: Send
        5 bgp.cap.bgpsec.version 177+1 '0' 0000 .... = Version: 0
        5 bgp.cap.bgpsec.sendreceive 177+1 '1' .... 1... = Send/Receive: Send (1)
        5 bgp.cap.bgpsec.reserved 177+1 '0x00' .... .000 = Reserved: 0x0
        4 bgp.cap.bgpsec.afi 178+2 '1' AFI: IPv4 (1)
        3 bgp.cap 180+3 '' Capability: BGP Role
        4 bgp.cap.type 180+1 '9' Type: BGP Role (9)
        4 bgp.cap.length 181+1 '1' Length: 1
        4 bgp.cap.role 182+1 '3' BGP Role: Customer (3)
        3 bgp.cap 183+10 '' Capability: Software Version Capability
        4 bgp.cap.type 183+1 '75' Type: Software Version Capability (75)
        4 bgp.cap.length 184+1 '8' Length: 8
        4 bgp.cap.software_version.len 185+1 '7' Software Version Length: 7
        4 bgp.cap.software_version 186+7 'FRR/8.4' Software Version: FRR/8.4
        3 bgp.cap 193+2 '' Capability: Link-Local Next Hop Capability
        4 bgp.cap.type 193+1 '77' Type: Link-Local Next Hop Capability (77)
        4 bgp.cap.length 194+1 '0' Length: 0
        3 bgp.cap 195+5 '' Capability: Unknown capability 200
        4 bgp.cap.type 195+1 '200' Type: Unknown (200)
        4 bgp.cap.length 196+1 '3' Length: 3
        4 bgp.cap.unknown 197+3 '61:62:63' Unknown: 616263
        3 bgp.cap 200+2 '' Capability: Multiple routes to a destination capability
        4 bgp.cap.type 200+1 '4' Type: Multiple routes to a destination capability (4)
        4 bgp.cap.length 201+1 '0' Length: 0
        3 bgp.cap 202+9 '' Capability: Outbound Route Filtering (Cisco)
        4 bgp.cap.type 202+1 '130' Type: Outbound Route Filtering (Cisco) (130)
        4 bgp.cap.length 203+1 '7' Length: 7
        4 bgp.cap.orf.afi 204+2 '1' AFI: IPv4 (1)
        4 bgp.cap.reserved 206+1 '00' Reserved: 00
        4 bgp.cap.orf.safi 207+1 '1' SAFI: Unicast (1)
        4 bgp.cap.orf.number 208+1 '1' Number: 1
        4 bgp.cap.orf.type 209+1 '128' Type: Cisco PrefixList ORF-Type (128)
        4 bgp.cap.orf.sendreceive 210+1 '2' Send Receive: Send (2)
        3 bgp.cap 211+3 '' Capability: Multisession (Cisco)
        4 bgp.cap.type 211+1 '131' Type: Multisession (Cisco) (131)
        4 bgp.cap.length 212+1 '1' Length: 1
        4 bgp.cap.multisession.flags 213+1 '0x00' Flag: 0x00
        0 bgp 54+49 '' Border Gateway Protocol - OPEN Message
        1 bgp.marker 54+16 'ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff' Marker: ffffffffffffffffffffffffffffffff
        1 bgp.length 70+2 '49' Length: 49
        1 bgp.type 72+1 '1' Type: OPEN Message (1)
        1 bgp.open.version 73+1 '4' Version: 4
        1 bgp.open.myas 74+2 '23456' My AS: 23456 (AS_TRANS)
        1 bgp.open.holdtime 76+2 '180' Hold Time: 180
        1 bgp.open.identifier 78+4 '10.0.0.1' BGP Identifier: 10.0.0.1
        1 bgp.open.opt.len 82+1 '20' Optional Parameters Length: 20
        1 bgp.open.opt 83+20 '' Optional Parameters
        2 bgp.open.opt.param 83+8 '' Optional Parameter: Capability
        3 bgp.open.opt.param.type 83+1 '2' Parameter Type: Capability (2)
        3 bgp.open.opt.param.len 84+1 '6' Parameter Length: 6
        3 bgp.cap 85+6 '' Capability: Multiprotocol extensions capability
        4 bgp.cap.type 85+1 '1' Type: Multiprotocol extensions capability (1)
        4 bgp.cap.length 86+1 '4' Length: 4
        4 bgp.cap.mp.afi 87+2 '1' AFI: IPv4 (1)
        4 bgp.cap.reserved 89+1 '00' Reserved: 00
        4 bgp.cap.mp.safi 90+1 '1' SAFI: Unicast (1)
        2 bgp.open.opt.param 91+4 '' Optional Parameter: Capability
        3 bgp.open.opt.param.type 91+1 '2' Parameter Type: Capability (2)
        3 bgp.open.opt.param.len 92+1 '2' Parameter Length: 2
        3 bgp.cap 93+2 '' Capability: Route refresh capability
        4 bgp.cap.type 93+1 '2' Type: Route refresh capability (2)
        4 bgp.cap.length 94+1 '0' Length: 0
        2 bgp.open.opt.param 95+8 '' Optional Parameter: Capability
        3 bgp.open.opt.param.type 95+1 '2' Parameter Type: Capability (2)
        3 bgp.open.opt.param.len 96+1 '6' Parameter Length: 6
        3 bgp.cap 97+6 '' Capability: Support for 4-octet AS number capability
        4 bgp.cap.type 97+1 '65' Type: Support for 4-octet AS number capability (65)
        4 bgp.cap.length 98+1 '4' Length: 4
        4 bgp.cap.4as 99+4 '400000' AS Number: 400000
        0 bgp 54+57 '' Border Gateway Protocol - OPEN Message
        1 bgp.marker 54+16 'ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff' Marker: ffffffffffffffffffffffffffffffff
        1 bgp.length 70+2 '57' Length: 57
        1 bgp.type 72+1 '1' Type: OPEN Message (1)
        1 bgp.open.version 73+1 '4' Version: 4
        1 bgp.open.myas 74+2 '65001' My AS: 65001
        1 bgp.open.holdtime 76+2 '180' Hold Time: 180
        1 bgp.open.identifier 78+4 '10.0.0.1' BGP Identifier: 10.0.0.1
        1 bgp.open.opt.len 82+1 '28' Optional Parameters Length: 28
        1 bgp.open.opt 83+28 '' Optional Parameters
        2 bgp.open.opt.param 83+28 '' Optional Parameter: Capability
        3 bgp.open.opt.param.type 83+1 '2' Parameter Type: Capability (2)
        3 bgp.open.opt.param.len 84+1 '26' Parameter Length: 26
        3 bgp.cap 85+5 '' Capability: Multiprotocol extensions capability
        4 bgp.cap.type 85+1 '1' Type: Multiprotocol extensions capability (1)
        4 bgp.cap.length 86+1 '3' Length: 3
        5 _ws.expert 86+0 '' Expert Info (Error/Malformed): Capability length 3 is wrong, must be = 4
        6 bgp.cap.length.bad 0+0 '' Capability length 3 is wrong, must be = 4
        6h _ws.expert.message 0+0 'Capability length 3 is wrong, must be = 4' Message: Capability length 3 is wrong, must be = 4
        6 _ws.expert.severity 0+0 '8388608' Severity level: Error
        6 _ws.expert.group 0+0 '117440512' Group: Malformed
        5h _ws.malformed 86+0 '' Malformed Packet
        4 bgp.cap.unknown 87+3 '00:01:00' Unknown: 000100
        3 bgp.cap 90+4 '' Capability: Support for 4-octet AS number capability
        4 bgp.cap.type 90+1 '65' Type: Support for 4-octet AS number capability (65)
        4 bgp.cap.length 91+1 '2' Length: 2
        5 _ws.expert 91+0 '' Expert Info (Error/Malformed): Capability length 2 is wrong, must be = 4
        6 bgp.cap.length.bad 0+0 '' Capability length 2 is wrong, must be = 4
        6h _ws.expert.message 0+0 'Capability length 2 is wrong, must be = 4' Message: Capability length 2 is wrong, must be = 4
        6 _ws.expert.severity 0+0 '8388608' Severity level: Error
        6 _ws.expert.group 0+0 '117440512' Group: Malformed
        5h _ws.malformed 91+0 '' Malformed Packet
        4 bgp.cap.unknown 92+2 '00:01' Unknown: 0001
        3 bgp.cap 94+3 '' Capability: Route refresh capability
        4 bgp.cap.type 94+1 '2' Type: Route refresh capability (2)
        4 bgp.cap.length 95+1 '1' Length: 1
        5 _ws.expert 95+0 '' Expert Info (Error/Malformed): Capability length 1 wrong, must be = 0
        6 bgp.cap.length.bad 0+0 '' Capability length 1 wrong, must be = 0
        6h _ws.expert.message 0+0 'Capability length 1 wrong, must be = 0' Message: Capability length 1 wrong, must be = 0
        6 _ws.expert.severity 0+0 '8388608' Severity level: Error
        6 _ws.expert.group 0+0 '117440512' Group: Malformed
        5h _ws.malformed 95+0 '' Malformed Packet
        4 bgp.cap.unknown 96+1 '7a' Unknown: 7a
        3 bgp.cap 97+3 '' Capability: Enhanced route refresh capability
        4 bgp.cap.type 97+1 '70' Type: Enhanced route refresh capability (70)
        4 bgp.cap.length 98+1 '1' Length: 1
        5 _ws.expert 98+0 '' Expert Info (Error/Malformed): Capability length 1 wrong, must be = 0
        6 bgp.cap.length.bad 0+0 '' Capability length 1 wrong, must be = 0
        6h _ws.expert.message 0+0 'Capability length 1 wrong, must be = 0' Message: Capability length 1 wrong, must be = 0
        6 _ws.expert.severity 0+0 '8388608' Severity level: Error
        6 _ws.expert.group 0+0 '117440512' Group: Malformed
        5h _ws.malformed 98+0 '' Malformed Packet
        4 bgp.cap.unknown 99+1 '71' Unknown: 71
        3 bgp.cap 100+3 '' Capability: Graceful Restart capability
        4 bgp.cap.type 100+1 '64' Type: Graceful Restart capability (64)
        4 bgp.cap.length 101+1 '1' Length: 1
        5 _ws.expert 101+0 '' Expert Info (Error/Malformed): Capability length 1 too short, must be greater than 6
        6 bgp.cap.length.bad 0+0 '' Capability length 1 too short, must be greater than 6
        6h _ws.expert.message 0+0 'Capability length 1 too short, must be greater than 6' Message: Capability length 1 too short, must be greater than 6
        6 _ws.expert.severity 0+0 '8388608' Severity level: Error
        6 _ws.expert.group 0+0 '117440512' Group: Malformed
        5h _ws.malformed 101+0 '' Malformed Packet
        4 bgp.cap.unknown 102+1 '01' Unknown: 01
        3 bgp.cap 103+5 '' Capability: Support for Additional Paths
        4 bgp.cap.type 103+1 '69' Type: Support for Additional Paths (69)
        4 bgp.cap.length 104+1 '3' Length: 3
        5 _ws.expert 104+0 '' Expert Info (Error/Malformed): Capability length 3 is wrong, must be multiple of  4
        6 bgp.cap.length.bad 0+0 '' Capability length 3 is wrong, must be multiple of  4
        6h _ws.expert.message 0+0 'Capability length 3 is wrong, must be multiple of  4' Message: Capability length 3 is wrong, must be multiple of  4
        6 _ws.expert.severity 0+0 '8388608' Severity level: Error
        6 _ws.expert.group 0+0 '117440512' Group: Malformed
        5h _ws.malformed 104+0 '' Malformed Packet
        4 bgp.cap.unknown 105+3 '61:62:63' Unknown: 616263
        3 bgp.cap 108+3 '' Capability: BGP-Extended Message
        4 bgp.cap.type 108+1 '6' Type: BGP-Extended Message (6)
        4 bgp.cap.length 109+1 '1' Length: 1
        4 bgp.cap.unknown 110+1 '61' Unknown: 61
        0 bgp 54+19 '' Border Gateway Protocol - KEEPALIVE Message
        1 bgp.marker 54+16 'ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff' Marker: ffffffffffffffffffffffffffffffff
        1 bgp.length 70+2 '19' Length: 19
        1 bgp.type 72+1 '4' Type: KEEPALIVE Message (4)
        0 bgp 73+19 '' Border Gateway Protocol - KEEPALIVE Message
        1 bgp.marker 73+16 'ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff' Marker: ffffffffffffffffffffffffffffffff
        1 bgp.length 89+2 '19' Length: 19
        1 bgp.type 91+1 '4' Type: KEEPALIVE Message (4)
        0 bgp 54+21 '' Border Gateway Protocol - NOTIFICATION Message
        1 bgp.marker 54+16 'ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff' Marker: ffffffffffffffffffffffffffffffff
        1 bgp.length 70+2 '21' Length: 21
        1 bgp.type 72+1 '3' Type: NOTIFICATION Message (3)
        1 bgp.notify.major_error 73+1 '2' Major error Code: OPEN Message Error (2)
        1 bgp.notify.minor_error_open 74+1 '2' Minor error Code (Open Message): Bad Peer AS (2)
        0 bgp 54+27 '' Border Gateway Protocol - NOTIFICATION Message
        1 bgp.marker 54+16 'ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff' Marker: ffffffffffffffffffffffffffffffff
        1 bgp.length 70+2 '27' Length: 27
        1 bgp.type 72+1 '3' Type: NOTIFICATION Message (3)
        1 bgp.notify.major_error 73+1 '6' Major error Code: Cease (6)
        1 bgp.notify.minor_error_cease 74+1 '2' Minor error Code (Cease): Administratively Shutdown (2)
        1 bgp.notify.communication_length 75+1 '5' BGP Shutdown Communication Length: 5
        1 bgp.notify.communication 76+5 'hello' Shutdown Communication: hello
        0 bgp 54+23 '' Border Gateway Protocol - NOTIFICATION Message
        1 bgp.marker 54+16 'ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff' Marker: ffffffffffffffffffffffffffffffff
        1 bgp.length 70+2 '23' Length: 23
        1 bgp.type 72+1 '3' Type: NOTIFICATION Message (3)
        1 bgp.notify.major_error 73+1 '2' Major error Code: OPEN Message Error (2)
        1 bgp.notify.minor_error_open 74+1 '2' Minor error Code (Open Message): Bad Peer AS (2)
        1 bgp.notify.error_open.bad_peer_as 75+2 '65001' Bad Peer AS: 65001
        0 bgp 54+37 '' Border Gateway Protocol - ROUTE-REFRESH Message
        1 bgp.marker 54+16 'ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff' Marker: ffffffffffffffffffffffffffffffff
        1 bgp.length 70+2 '37' Length: 37
        1 bgp.type 72+1 '5' Type: ROUTE-REFRESH Message (5)
        1 bgp.route_refresh.afi 73+2 '1' Address family identifier (AFI): IPv4 (1)
        1 bgp.route_refresh.subtype 75+1 '0' Subtype: Normal route refresh request [RFC2918] with/without ORF [RFC5291] (0)
        1 bgp.route_refresh.safi 76+1 '1' Subsequent address family identifier (SAFI): Unicast (1)
        1 bgp.route_refresh.orf 77+14 '' ORF information
        2 bgp.route_refresh.orf.flag 77+1 '1' ORF flag: Immediate (1)
        2 bgp.route_refresh.orf.type 78+1 '64' ORF type: Address Prefix ORF (64)
        2 bgp.route_refresh.orf.length 79+2 '10' ORF length: 10
        2 bgp.route_refresh.orf.entry 81+10 '' ORFEntry PrefixList
        3 bgp.route_refresh.orf.entry.action 81+1 '0' 00.. .... = ORFEntry Action: Add (0)
        3 bgp.route_refresh.orf.entry.match 81+1 '0' ..0. .... = ORFEntry Match: Permit (0)
        3 bgp.route_refresh.orf.entry.sequence 82+4 '5' ORFEntry Sequence: 5
        3 bgp.route_refresh.orf.entry.prefixmask_lower 86+1 '16' ORFEntry PrefixMask length lower bound: 16
        3 bgp.route_refresh.orf.entry.prefixmask_upper 87+1 '24' ORFEntry PrefixMask length upper bound: 24
        3  88+3 '10.1.0.0/16'
        4 bgp.prefix_length 88+1 '16' ORF prefix length: 16
        4 bgp.route_refresh.orf.entry.ip 89+2 '10.1.0.0' ORFEntry IP address: 10.1.0.0
        0 bgp 54+30 '' Border Gateway Protocol - ROUTE-REFRESH Message
        1 bgp.marker 54+16 'ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff' Marker: ffffffffffffffffffffffffffffffff
        1 bgp.length 70+2 '30' Length: 30
        1 bgp.type 72+1 '5' Type: ROUTE-REFRESH Message (5)
        1 bgp.route_refresh.afi 73+2 '1' Address family identifier (AFI): IPv4 (1)
        1 bgp.route_refresh.subtype 75+1 '0' Subtype: Normal route refresh request [RFC2918] with/without ORF [RFC5291] (0)
        1 bgp.route_refresh.safi 76+1 '1' Subsequent address family identifier (SAFI): Unicast (1)
        1 bgp.route_refresh.orf 77+7 '' ORF information
        2 bgp.route_refresh.orf.flag 77+1 '1' ORF flag: Immediate (1)
        2 bgp.route_refresh.orf.type 78+1 '65' ORF type: CP-ORF (65)
        3 _ws.expert 78+0 '' Expert Info (Warning/Undecoded): ORF entry type 65 not supported for decoding
        4 bgp.route_refresh.orf.type.unsupported 0+0 '' ORF entry type 65 not supported for decoding
        4h _ws.expert.message 0+0 'ORF entry type 65 not supported for decoding' Message: ORF entry type 65 not supported for decoding
        4 _ws.expert.severity 0+0 '6291456' Severity level: Warning
        4 _ws.expert.group 0+0 '83886080' Group: Undecoded
        2 bgp.route_refresh.orf.length 79+2 '3' ORF length: 3
        0 bgp 54+23 '' Border Gateway Protocol - Cisco ROUTE-REFRESH Message
        1 bgp.marker 54+16 'ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff' Marker: ffffffffffffffffffffffffffffffff
        1 bgp.length 70+2 '23' Length: 23
        1 bgp.type 72+1 '128' Type: Cisco ROUTE-REFRESH Message (128)
        1 bgp.route_refresh.afi 73+2 '1' Address family identifier (AFI): IPv4 (1)
        1 bgp.route_refresh.subtype 75+1 '0' Subtype: Normal route refresh request [RFC2918] with/without ORF [RFC5291] (0)
        1 bgp.route_refresh.safi 76+1 '1' Subsequent address family identifier (SAFI): Unicast (1)
        """##),
    ConversationSample(
      "border gateway updates", ["bgp"],
      packets: [
        """
        0200000000bb0200000000aa08004500005f00010000400666960a0000010a000002753100b30000
        03e8000003e85018200000000000ffffffffffffffffffffffffffffffff00370200000014400101
        004002060202fde9fdea4003040a000001080a18c0a801002001020304
        """,
        """
        0200000000bb0200000000aa08004500004800010000400666ad0a0000010a000002753200b30000
        03e8000003e85018200000000000ffffffffffffffffffffffffffffffff0020020009080a18c0a8
        010cac100000
        """,
        """
        0200000000bb0200000000aa0800450000a400010000400666510a0000010a000002753400b30000
        03e8000003e85018200000000000ffffffffffffffffffffffffffffffff007c0200000063400101
        0140020a02020000fde900061a804003040a00000180040400000064400504000000c8400600c007
        06fde90a000002c0081cfde90064ffffff01ffff0000ffffff02ffffff03ffffff04ffff029a8009
        040a000003800a080a0000040a000005080a
        """,
        """
        0200000000bb0200000000aa08004500009e00010000400666570a0000010a000002753500b30000
        03e8000003e85018200000000000ffffffffffffffffffffffffffffffff0076020000005f400101
        02400200c0070800061a800a000002c01106020100061a80c0120800061a800a000002c020180000
        00010000000200000003000000040000000500000006c023040000fde9801a0b01000b0000000000
        0001f4c0ff03616263e06300
        """,
        """
        0200000000bb0200000000aa08004500004a00010000400666ab0a0000010a000002753800b30000
        03e8000003e85018200000000000ffffffffffffffffffffffffffffffff0022020000000bc01008
        0002fde900000064
        """,
        """
        0200000000bb0200000000aa08004500004a00010000400666ab0a0000010a000002753b00b30000
        03e8000003e85018200000000000ffffffffffffffffffffffffffffffff0022020000000bc01008
        01020a0000010064
        """,
        """
        0200000000bb0200000000aa08004500004a00010000400666ab0a0000010a000002754300b30000
        03e8000003e85018200000000000ffffffffffffffffffffffffffffffff0022020000000bc01008
        0601000100000000
        """,
        """
        0200000000bb0200000000aa08004500004a00010000400666ab0a0000010a000002754800b30000
        03e8000003e85018200000000000ffffffffffffffffffffffffffffffff0022020000000bc01008
        4004fde94b189680
        """,
        """
        0200000000bb0200000000aa08004500004a00010000400666ab0a0000010a000002754d00b30000
        03e8000003e85018200000000000ffffffffffffffffffffffffffffffff0022020000000bc01008
        8009000000000020
        """,
        """
        0200000000bb0200000000aa08004500008c00010000400666690a0000010a000002757100b30000
        03e8000003e85018200000000000ffffffffffffffffffffffffffffffff0064020000004d900e00
        350002011020010db8000000000000000000000001002020010db84020010db80001000000802001
        0000000000000000000000000001400101004002060202fde9fdea4003040a000001
        """,
        """
        0200000000bb0200000000aa08004500006d00010000400666880a0000010a000002757200b30000
        03e8000003e85018200000000000ffffffffffffffffffffffffffffffff0045020000002e900e00
        2a0002012020010db8000000000000000000000001fe800000000000000000000000000001002020
        010db8
        """,
        """
        0200000000bb0200000000aa08004500005200010000400666a30a0000010a000002757300b30000
        03e8000003e85018200000000000ffffffffffffffffffffffffffffffff002a0200000013900f00
        0f0002012020010db83020010db80001
        """,
        """
        0200000000bb0200000000aa08004500008100010000400666740a0000010a000002757a00b30000
        03e8000003e85018200000000000ffffffffffffffffffffffffffffffff00590200000042900e00
        3e0001800c00000000000000000a00000100680006410000fde9000000640a017000065100010a00
        000100640a01027800066100020001000000640a010203
        """,
        """
        0200000000bb0200000000aa08004500005b000100004006669a0a0000010a000002757c00b30000
        03e8000003e85018200000000000ffffffffffffffffffffffffffffffff0033020000001c900e00
        18000104040a00000100280001010a01400001000001110a01
        """,
        """
        0200000000bb0200000000aa08004500004c00010000400666a90a0000010a000002757d00b30000
        03e8000003e85018200000000000ffffffffffffffffffffffffffffffff0024020000000d900f00
        09000104288000000a01
        """,
        """
        0200000000bb0200000000aa080045000067000100004006668e0a0000010a000002758800b30000
        03e8000003e85018200000000000ffffffffffffffffffffffffffffffff003f0200000028900e00
        24001946040a0000010001190000fde90000006400000000000000000000ffffffff000001
        """,
        """
        0200000000bb0200000000aa08004500007300010000400666820a0000010a000002758a00b30000
        03e8000003e85018200000000000ffffffffffffffffffffffffffffffff004b0200000034900e00
        30001946040a00000100022500010a00000100640100112233445500010000000064300011223344
        55200a000001003e81
        """,
        """
        0200000000bb0200000000aa08004500006b000100004006668a0a0000010a000002758d00b30000
        03e8000003e85018200000000000ffffffffffffffffffffffffffffffff0043020000002c900e00
        28001946040a00000100031d0000fde900000064000000648020010db80000000000000000000000
        01
        """,
        """
        0200000000bb0200000000aa08004500007000010000400666850a0000010a000002758f00b30000
        03e8000003e85018200000000000ffffffffffffffffffffffffffffffff00480200000031900e00
        2d001946040a0000010005220000fde9000000640000000000000000000000000064180a0102000a
        000001013881
        """,
        """
        0200000000bb0200000000aa08004500004000010000400666b50a0000010a00000275a000b30000
        03e8000003e85018200000000000ffffffffffffffffffffffffffffffff0018020064616263
        """,
        """
        0200000000bb0200000000aa080045000059000100004006669c0a0000010a00000275a200b30000
        03e8000003e85018200000000000ffffffffffffffffffffffffffffffff00310200000014400101
        004002060202fde9fdea4003040a000001210102030405
        """,
        """
        0200000000bb0200000000aa08004500004600010000400666af0a0000010a00000275a300b30000
        03e8000003e85018200000000000ffffffffffffffffffffffffffffffff001e0200000007400220
        02010001
        """,
      ],
      rows: ##"""
        0 bgp 54+55 '' Border Gateway Protocol - UPDATE Message
        1 bgp.marker 54+16 'ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff' Marker: ffffffffffffffffffffffffffffffff
        1 bgp.length 70+2 '55' Length: 55
        1 bgp.type 72+1 '2' Type: UPDATE Message (2)
        1 bgp.update.withdrawn_routes.length 73+2 '0' Withdrawn Routes Length: 0
        1 bgp.update.path_attributes.length 75+2 '20' Total Path Attribute Length: 20
        1 bgp.update.path_attributes 77+20 '' Path attributes
        2 bgp.update.path_attribute 77+4 '' Path Attribute - ORIGIN: IGP
        3 bgp.update.path_attribute.flags 77+1 '0x40' Flags: 0x40, Transitive, Well-known, Complete
        4 bgp.update.path_attribute.flags.optional 77+1 'False' 0... .... = Optional: Not set
        4 bgp.update.path_attribute.flags.transitive 77+1 'True' .1.. .... = Transitive: Set
        4 bgp.update.path_attribute.flags.partial 77+1 'False' ..0. .... = Partial: Not set
        4 bgp.update.path_attribute.flags.extended_length 77+1 'False' ...0 .... = Extended-Length: Not set
        4 bgp.update.path_attribute.flags.unused 77+1 '0x00' .... 0000 = Unused: 0x0
        3 bgp.update.path_attribute.type_code 78+1 '1' Type Code: ORIGIN (1)
        3 bgp.update.path_attribute.length 79+1 '1' Length: 1
        3 bgp.update.path_attribute.origin 80+1 '0' Origin: IGP (0)
        2 bgp.update.path_attribute 81+9 '' Path Attribute - AS_PATH: 65001 65002
        3 bgp.update.path_attribute.flags 81+1 '0x40' Flags: 0x40, Transitive, Well-known, Complete
        4 bgp.update.path_attribute.flags.optional 81+1 'False' 0... .... = Optional: Not set
        4 bgp.update.path_attribute.flags.transitive 81+1 'True' .1.. .... = Transitive: Set
        4 bgp.update.path_attribute.flags.partial 81+1 'False' ..0. .... = Partial: Not set
        4 bgp.update.path_attribute.flags.extended_length 81+1 'False' ...0 .... = Extended-Length: Not set
        4 bgp.update.path_attribute.flags.unused 81+1 '0x00' .... 0000 = Unused: 0x0
        3 bgp.update.path_attribute.type_code 82+1 '2' Type Code: AS_PATH (2)
        3 bgp.update.path_attribute.length 83+1 '6' Length: 6
        3 bgp.update.path_attribute.as_path_segment 84+6 '' AS Path segment: 65001 65002
        4 bgp.update.path_attribute.as_path_segment.type 84+1 '2' Segment type: AS_SEQUENCE (2)
        4 bgp.update.path_attribute.as_path_segment.length 85+1 '2' Segment length (number of ASN): 2
        4 bgp.update.path_attribute.as_path_segment.as2 86+2 '65001' AS2: 65001
        4 bgp.update.path_attribute.as_path_segment.as2 88+2 '65002' AS2: 65002
        2 bgp.update.path_attribute 90+7 '' Path Attribute - NEXT_HOP: 10.0.0.1
        3 bgp.update.path_attribute.flags 90+1 '0x40' Flags: 0x40, Transitive, Well-known, Complete
        4 bgp.update.path_attribute.flags.optional 90+1 'False' 0... .... = Optional: Not set
        4 bgp.update.path_attribute.flags.transitive 90+1 'True' .1.. .... = Transitive: Set
        4 bgp.update.path_attribute.flags.partial 90+1 'False' ..0. .... = Partial: Not set
        4 bgp.update.path_attribute.flags.extended_length 90+1 'False' ...0 .... = Extended-Length: Not set
        4 bgp.update.path_attribute.flags.unused 90+1 '0x00' .... 0000 = Unused: 0x0
        3 bgp.update.path_attribute.type_code 91+1 '3' Type Code: NEXT_HOP (3)
        3 bgp.update.path_attribute.length 92+1 '4' Length: 4
        3 bgp.update.path_attribute.next_hop 93+4 '10.0.0.1' Next hop: 10.0.0.1
        1 bgp.update.nlri 97+12 '' Network Layer Reachability Information (NLRI)
        2  97+2 '10.0.0.0/8'
        3 bgp.prefix_length 97+1 '8' NLRI prefix length: 8
        3 bgp.nlri_prefix 98+1 '10.0.0.0' NLRI prefix: 10.0.0.0
        2  99+4 '192.168.1.0/24'
        3 bgp.prefix_length 99+1 '24' NLRI prefix length: 24
        3 bgp.nlri_prefix 100+3 '192.168.1.0' NLRI prefix: 192.168.1.0
        2  103+1 '0.0.0.0/0'
        3 bgp.prefix_length 103+1 '0' NLRI prefix length: 0
        3 bgp.nlri_prefix 104+0 '0.0.0.0' NLRI prefix: 0.0.0.0
        2  104+5 '1.2.3.4/32'
        3 bgp.prefix_length 104+1 '32' NLRI prefix length: 32
        3 bgp.nlri_prefix 105+4 '1.2.3.4' NLRI prefix: 1.2.3.4
        0 bgp 54+32 '' Border Gateway Protocol - UPDATE Message
        1 bgp.marker 54+16 'ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff' Marker: ffffffffffffffffffffffffffffffff
        1 bgp.length 70+2 '32' Length: 32
        1 bgp.type 72+1 '2' Type: UPDATE Message (2)
        1 bgp.update.withdrawn_routes.length 73+2 '9' Withdrawn Routes Length: 9
        1 bgp.update.withdrawn_routes 75+9 '' Withdrawn Routes
        2  75+2 '10.0.0.0/8'
        3 bgp.prefix_length 75+1 '8' Withdrawn route prefix length: 8
        3 bgp.withdrawn_prefix 76+1 '10.0.0.0' Withdrawn prefix: 10.0.0.0
        2  77+4 '192.168.1.0/24'
        3 bgp.prefix_length 77+1 '24' Withdrawn route prefix length: 24
        3 bgp.withdrawn_prefix 78+3 '192.168.1.0' Withdrawn prefix: 192.168.1.0
        2  81+3 '172.16.0.0/12'
        3 bgp.prefix_length 81+1 '12' Withdrawn route prefix length: 12
        3 bgp.withdrawn_prefix 82+2 '172.16.0.0' Withdrawn prefix: 172.16.0.0
        1 bgp.update.path_attributes.length 84+2 '0' Total Path Attribute Length: 0
        0 bgp 54+124 '' Border Gateway Protocol - UPDATE Message
        1 bgp.marker 54+16 'ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff' Marker: ffffffffffffffffffffffffffffffff
        1 bgp.length 70+2 '124' Length: 124
        1 bgp.type 72+1 '2' Type: UPDATE Message (2)
        1 bgp.update.withdrawn_routes.length 73+2 '0' Withdrawn Routes Length: 0
        1 bgp.update.path_attributes.length 75+2 '99' Total Path Attribute Length: 99
        1 bgp.update.path_attributes 77+99 '' Path attributes
        2 bgp.update.path_attribute 77+4 '' Path Attribute - ORIGIN: EGP
        3 bgp.update.path_attribute.flags 77+1 '0x40' Flags: 0x40, Transitive, Well-known, Complete
        4 bgp.update.path_attribute.flags.optional 77+1 'False' 0... .... = Optional: Not set
        4 bgp.update.path_attribute.flags.transitive 77+1 'True' .1.. .... = Transitive: Set
        4 bgp.update.path_attribute.flags.partial 77+1 'False' ..0. .... = Partial: Not set
        4 bgp.update.path_attribute.flags.extended_length 77+1 'False' ...0 .... = Extended-Length: Not set
        4 bgp.update.path_attribute.flags.unused 77+1 '0x00' .... 0000 = Unused: 0x0
        3 bgp.update.path_attribute.type_code 78+1 '1' Type Code: ORIGIN (1)
        3 bgp.update.path_attribute.length 79+1 '1' Length: 1
        3 bgp.update.path_attribute.origin 80+1 '1' Origin: EGP (1)
        2 bgp.update.path_attribute 81+13 '' Path Attribute - AS_PATH: 65001 400000
        3 bgp.update.path_attribute.flags 81+1 '0x40' Flags: 0x40, Transitive, Well-known, Complete
        4 bgp.update.path_attribute.flags.optional 81+1 'False' 0... .... = Optional: Not set
        4 bgp.update.path_attribute.flags.transitive 81+1 'True' .1.. .... = Transitive: Set
        4 bgp.update.path_attribute.flags.partial 81+1 'False' ..0. .... = Partial: Not set
        4 bgp.update.path_attribute.flags.extended_length 81+1 'False' ...0 .... = Extended-Length: Not set
        4 bgp.update.path_attribute.flags.unused 81+1 '0x00' .... 0000 = Unused: 0x0
        3 bgp.update.path_attribute.type_code 82+1 '2' Type Code: AS_PATH (2)
        3 bgp.update.path_attribute.length 83+1 '10' Length: 10
        3 bgp.update.path_attribute.as_path_segment 84+10 '' AS Path segment: 65001 400000
        4 bgp.update.path_attribute.as_path_segment.type 84+1 '2' Segment type: AS_SEQUENCE (2)
        4 bgp.update.path_attribute.as_path_segment.length 85+1 '2' Segment length (number of ASN): 2
        4 bgp.update.path_attribute.as_path_segment.as4 86+4 '65001' AS4: 65001
        4 bgp.update.path_attribute.as_path_segment.as4 90+4 '400000' AS4: 400000
        2 bgp.update.path_attribute 94+7 '' Path Attribute - NEXT_HOP: 10.0.0.1
        3 bgp.update.path_attribute.flags 94+1 '0x40' Flags: 0x40, Transitive, Well-known, Complete
        4 bgp.update.path_attribute.flags.optional 94+1 'False' 0... .... = Optional: Not set
        4 bgp.update.path_attribute.flags.transitive 94+1 'True' .1.. .... = Transitive: Set
        4 bgp.update.path_attribute.flags.partial 94+1 'False' ..0. .... = Partial: Not set
        4 bgp.update.path_attribute.flags.extended_length 94+1 'False' ...0 .... = Extended-Length: Not set
        4 bgp.update.path_attribute.flags.unused 94+1 '0x00' .... 0000 = Unused: 0x0
        3 bgp.update.path_attribute.type_code 95+1 '3' Type Code: NEXT_HOP (3)
        3 bgp.update.path_attribute.length 96+1 '4' Length: 4
        3 bgp.update.path_attribute.next_hop 97+4 '10.0.0.1' Next hop: 10.0.0.1
        2 bgp.update.path_attribute 101+7 '' Path Attribute - MULTI_EXIT_DISC: 100
        3 bgp.update.path_attribute.flags 101+1 '0x80' Flags: 0x80, Optional, Non-transitive, Complete
        4 bgp.update.path_attribute.flags.optional 101+1 'True' 1... .... = Optional: Set
        4 bgp.update.path_attribute.flags.transitive 101+1 'False' .0.. .... = Transitive: Not set
        4 bgp.update.path_attribute.flags.partial 101+1 'False' ..0. .... = Partial: Not set
        4 bgp.update.path_attribute.flags.extended_length 101+1 'False' ...0 .... = Extended-Length: Not set
        4 bgp.update.path_attribute.flags.unused 101+1 '0x00' .... 0000 = Unused: 0x0
        3 bgp.update.path_attribute.type_code 102+1 '4' Type Code: MULTI_EXIT_DISC (4)
        3 bgp.update.path_attribute.length 103+1 '4' Length: 4
        3 bgp.update.path_attribute.multi_exit_disc 104+4 '100' Multiple exit discriminator: 100
        2 bgp.update.path_attribute 108+7 '' Path Attribute - LOCAL_PREF: 200
        3 bgp.update.path_attribute.flags 108+1 '0x40' Flags: 0x40, Transitive, Well-known, Complete
        4 bgp.update.path_attribute.flags.optional 108+1 'False' 0... .... = Optional: Not set
        4 bgp.update.path_attribute.flags.transitive 108+1 'True' .1.. .... = Transitive: Set
        4 bgp.update.path_attribute.flags.partial 108+1 'False' ..0. .... = Partial: Not set
        4 bgp.update.path_attribute.flags.extended_length 108+1 'False' ...0 .... = Extended-Length: Not set
        4 bgp.update.path_attribute.flags.unused 108+1 '0x00' .... 0000 = Unused: 0x0
        3 bgp.update.path_attribute.type_code 109+1 '5' Type Code: LOCAL_PREF (5)
        3 bgp.update.path_attribute.length 110+1 '4' Length: 4
        3 bgp.update.path_attribute.local_pref 111+4 '200' Local preference: 200
        2 bgp.update.path_attribute 115+3 '' Path Attribute - ATOMIC_AGGREGATE
        3 bgp.update.path_attribute.flags 115+1 '0x40' Flags: 0x40, Transitive, Well-known, Complete
        4 bgp.update.path_attribute.flags.optional 115+1 'False' 0... .... = Optional: Not set
        4 bgp.update.path_attribute.flags.transitive 115+1 'True' .1.. .... = Transitive: Set
        4 bgp.update.path_attribute.flags.partial 115+1 'False' ..0. .... = Partial: Not set
        4 bgp.update.path_attribute.flags.extended_length 115+1 'False' ...0 .... = Extended-Length: Not set
        4 bgp.update.path_attribute.flags.unused 115+1 '0x00' .... 0000 = Unused: 0x0
        3 bgp.update.path_attribute.type_code 116+1 '6' Type Code: ATOMIC_AGGREGATE (6)
        3 bgp.update.path_attribute.length 117+1 '0' Length: 0
        2 bgp.update.path_attribute 118+9 '' Path Attribute - AGGREGATOR: AS: 65001 origin: 10.0.0.2
        3 bgp.update.path_attribute.flags 118+1 '0xc0' Flags: 0xc0, Optional, Transitive, Complete
        4 bgp.update.path_attribute.flags.optional 118+1 'True' 1... .... = Optional: Set
        4 bgp.update.path_attribute.flags.transitive 118+1 'True' .1.. .... = Transitive: Set
        4 bgp.update.path_attribute.flags.partial 118+1 'False' ..0. .... = Partial: Not set
        4 bgp.update.path_attribute.flags.extended_length 118+1 'False' ...0 .... = Extended-Length: Not set
        4 bgp.update.path_attribute.flags.unused 118+1 '0x00' .... 0000 = Unused: 0x0
        3 bgp.update.path_attribute.type_code 119+1 '7' Type Code: AGGREGATOR (7)
        3 bgp.update.path_attribute.length 120+1 '6' Length: 6
        3 bgp.update.path_attribute.aggregator_as 121+2 '65001' Aggregator AS: 65001
        3 bgp.update.path_attribute.aggregator_origin 123+4 '10.0.0.2' Aggregator origin: 10.0.0.2
        2 bgp.update.path_attribute 127+31 '' Path Attribute - COMMUNITIES: 65001:100 NO_EXPORT GRACEFUL_SHUTDOWN NO_ADVERTISE NO_EXPORT_SUBCONFED NOPEER BLACKHOLE
        3 bgp.update.path_attribute.flags 127+1 '0xc0' Flags: 0xc0, Optional, Transitive, Complete
        4 bgp.update.path_attribute.flags.optional 127+1 'True' 1... .... = Optional: Set
        4 bgp.update.path_attribute.flags.transitive 127+1 'True' .1.. .... = Transitive: Set
        4 bgp.update.path_attribute.flags.partial 127+1 'False' ..0. .... = Partial: Not set
        4 bgp.update.path_attribute.flags.extended_length 127+1 'False' ...0 .... = Extended-Length: Not set
        4 bgp.update.path_attribute.flags.unused 127+1 '0x00' .... 0000 = Unused: 0x0
        3 bgp.update.path_attribute.type_code 128+1 '8' Type Code: COMMUNITIES (8)
        3 bgp.update.path_attribute.length 129+1 '28' Length: 28
        3 bgp.update.path_attribute.communities 130+28 '' Communities: 65001:100 NO_EXPORT GRACEFUL_SHUTDOWN NO_ADVERTISE NO_EXPORT_SUBCONFED NOPEER BLACKHOLE
        4 bgp.update.path_attribute.community 130+4 '' Community: 65001:100
        5 bgp.update.path_attribute.community_as 130+2 '65001' Community AS: 65001
        5 bgp.update.path_attribute.community_value 132+2 '100' Community value: 100
        4 bgp.update.path_attribute.community_wellknown 134+4 '0xffffff01' Community Well-known: NO_EXPORT (0xffffff01)
        4 bgp.update.path_attribute.community_wellknown 138+4 '0xffff0000' Community Well-known: GRACEFUL_SHUTDOWN (0xffff0000)
        4 bgp.update.path_attribute.community_wellknown 142+4 '0xffffff02' Community Well-known: NO_ADVERTISE (0xffffff02)
        4 bgp.update.path_attribute.community_wellknown 146+4 '0xffffff03' Community Well-known: NO_EXPORT_SUBCONFED (0xffffff03)
        4 bgp.update.path_attribute.community_wellknown 150+4 '0xffffff04' Community Well-known: NOPEER (0xffffff04)
        4 bgp.update.path_attribute.community_wellknown 154+4 '0xffff029a' Community Well-known: BLACKHOLE (0xffff029a)
        2 bgp.update.path_attribute 158+7 '' Path Attribute - ORIGINATOR_ID: 10.0.0.3
        3 bgp.update.path_attribute.flags 158+1 '0x80' Flags: 0x80, Optional, Non-transitive, Complete
        4 bgp.update.path_attribute.flags.optional 158+1 'True' 1... .... = Optional: Set
        4 bgp.update.path_attribute.flags.transitive 158+1 'False' .0.. .... = Transitive: Not set
        4 bgp.update.path_attribute.flags.partial 158+1 'False' ..0. .... = Partial: Not set
        4 bgp.update.path_attribute.flags.extended_length 158+1 'False' ...0 .... = Extended-Length: Not set
        4 bgp.update.path_attribute.flags.unused 158+1 '0x00' .... 0000 = Unused: 0x0
        3 bgp.update.path_attribute.type_code 159+1 '9' Type Code: ORIGINATOR_ID (9)
        3 bgp.update.path_attribute.length 160+1 '4' Length: 4
        3 bgp.update.path_attribute.originator_id 161+4 '10.0.0.3' Originator identifier: 10.0.0.3
        2 bgp.update.path_attribute 165+11 '' Path Attribute - CLUSTER_LIST: 10.0.0.4 10.0.0.5
        3 bgp.update.path_attribute.flags 165+1 '0x80' Flags: 0x80, Optional, Non-transitive, Complete
        4 bgp.update.path_attribute.flags.optional 165+1 'True' 1... .... = Optional: Set
        4 bgp.update.path_attribute.flags.transitive 165+1 'False' .0.. .... = Transitive: Not set
        4 bgp.update.path_attribute.flags.partial 165+1 'False' ..0. .... = Partial: Not set
        4 bgp.update.path_attribute.flags.extended_length 165+1 'False' ...0 .... = Extended-Length: Not set
        4 bgp.update.path_attribute.flags.unused 165+1 '0x00' .... 0000 = Unused: 0x0
        3 bgp.update.path_attribute.type_code 166+1 '10' Type Code: CLUSTER_LIST (10)
        3 bgp.update.path_attribute.length 167+1 '8' Length: 8
        3 bgp.path_attribute.cluster_list 168+8 '' Cluster List: 10.0.0.4 10.0.0.5
        4 bgp.path_attribute.cluster_id 168+4 '10.0.0.4' Cluster ID: 10.0.0.4
        4 bgp.path_attribute.cluster_id 172+4 '10.0.0.5' Cluster ID: 10.0.0.5
        1 bgp.update.nlri 176+2 '' Network Layer Reachability Information (NLRI)
        2  176+2 '10.0.0.0/8'
        3 bgp.prefix_length 176+1 '8' NLRI prefix length: 8
        3 bgp.nlri_prefix 177+1 '10.0.0.0' NLRI prefix: 10.0.0.0
        0 bgp 54+118 '' Border Gateway Protocol - UPDATE Message
        1 bgp.marker 54+16 'ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff' Marker: ffffffffffffffffffffffffffffffff
        1 bgp.length 70+2 '118' Length: 118
        1 bgp.type 72+1 '2' Type: UPDATE Message (2)
        1 bgp.update.withdrawn_routes.length 73+2 '0' Withdrawn Routes Length: 0
        1 bgp.update.path_attributes.length 75+2 '95' Total Path Attribute Length: 95
        1 bgp.update.path_attributes 77+95 '' Path attributes
        2 bgp.update.path_attribute 77+4 '' Path Attribute - ORIGIN: INCOMPLETE
        3 bgp.update.path_attribute.flags 77+1 '0x40' Flags: 0x40, Transitive, Well-known, Complete
        4 bgp.update.path_attribute.flags.optional 77+1 'False' 0... .... = Optional: Not set
        4 bgp.update.path_attribute.flags.transitive 77+1 'True' .1.. .... = Transitive: Set
        4 bgp.update.path_attribute.flags.partial 77+1 'False' ..0. .... = Partial: Not set
        4 bgp.update.path_attribute.flags.extended_length 77+1 'False' ...0 .... = Extended-Length: Not set
        4 bgp.update.path_attribute.flags.unused 77+1 '0x00' .... 0000 = Unused: 0x0
        3 bgp.update.path_attribute.type_code 78+1 '1' Type Code: ORIGIN (1)
        3 bgp.update.path_attribute.length 79+1 '1' Length: 1
        3 bgp.update.path_attribute.origin 80+1 '2' Origin: INCOMPLETE (2)
        2 bgp.update.path_attribute 81+3 '' Path Attribute - AS_PATH: empty
        3 bgp.update.path_attribute.flags 81+1 '0x40' Flags: 0x40, Transitive, Well-known, Complete
        4 bgp.update.path_attribute.flags.optional 81+1 'False' 0... .... = Optional: Not set
        4 bgp.update.path_attribute.flags.transitive 81+1 'True' .1.. .... = Transitive: Set
        4 bgp.update.path_attribute.flags.partial 81+1 'False' ..0. .... = Partial: Not set
        4 bgp.update.path_attribute.flags.extended_length 81+1 'False' ...0 .... = Extended-Length: Not set
        4 bgp.update.path_attribute.flags.unused 81+1 '0x00' .... 0000 = Unused: 0x0
        3 bgp.update.path_attribute.type_code 82+1 '2' Type Code: AS_PATH (2)
        3 bgp.update.path_attribute.length 83+1 '0' Length: 0
        2 bgp.update.path_attribute 84+11 '' Path Attribute - AGGREGATOR: AS: 400000 origin: 10.0.0.2
        3 bgp.update.path_attribute.flags 84+1 '0xc0' Flags: 0xc0, Optional, Transitive, Complete
        4 bgp.update.path_attribute.flags.optional 84+1 'True' 1... .... = Optional: Set
        4 bgp.update.path_attribute.flags.transitive 84+1 'True' .1.. .... = Transitive: Set
        4 bgp.update.path_attribute.flags.partial 84+1 'False' ..0. .... = Partial: Not set
        4 bgp.update.path_attribute.flags.extended_length 84+1 'False' ...0 .... = Extended-Length: Not set
        4 bgp.update.path_attribute.flags.unused 84+1 '0x00' .... 0000 = Unused: 0x0
        3 bgp.update.path_attribute.type_code 85+1 '7' Type Code: AGGREGATOR (7)
        3 bgp.update.path_attribute.length 86+1 '8' Length: 8
        3 bgp.update.path_attribute.aggregator_as 87+4 '400000' Aggregator AS: 400000
        3 bgp.update.path_attribute.aggregator_origin 91+4 '10.0.0.2' Aggregator origin: 10.0.0.2
        2 bgp.update.path_attribute 95+9 '' Path Attribute - AS4_PATH: 400000
        3 bgp.update.path_attribute.flags 95+1 '0xc0' Flags: 0xc0, Optional, Transitive, Complete
        4 bgp.update.path_attribute.flags.optional 95+1 'True' 1... .... = Optional: Set
        4 bgp.update.path_attribute.flags.transitive 95+1 'True' .1.. .... = Transitive: Set
        4 bgp.update.path_attribute.flags.partial 95+1 'False' ..0. .... = Partial: Not set
        4 bgp.update.path_attribute.flags.extended_length 95+1 'False' ...0 .... = Extended-Length: Not set
        4 bgp.update.path_attribute.flags.unused 95+1 '0x00' .... 0000 = Unused: 0x0
        3 bgp.update.path_attribute.type_code 96+1 '17' Type Code: AS4_PATH (17)
        3 bgp.update.path_attribute.length 97+1 '6' Length: 6
        3 bgp.update.path_attribute.as_path_segment 98+6 '' AS Path segment: 400000
        4 bgp.update.path_attribute.as_path_segment.type 98+1 '2' Segment type: AS_SEQUENCE (2)
        4 bgp.update.path_attribute.as_path_segment.length 99+1 '1' Segment length (number of ASN): 1
        4 bgp.update.path_attribute.as_path_segment.as4 100+4 '400000' AS4: 400000
        2 bgp.update.path_attribute 104+11 '' Path Attribute - AS4_AGGREGATOR: AS: 400000 origin: 10.0.0.2
        3 bgp.update.path_attribute.flags 104+1 '0xc0' Flags: 0xc0, Optional, Transitive, Complete
        4 bgp.update.path_attribute.flags.optional 104+1 'True' 1... .... = Optional: Set
        4 bgp.update.path_attribute.flags.transitive 104+1 'True' .1.. .... = Transitive: Set
        4 bgp.update.path_attribute.flags.partial 104+1 'False' ..0. .... = Partial: Not set
        4 bgp.update.path_attribute.flags.extended_length 104+1 'False' ...0 .... = Extended-Length: Not set
        4 bgp.update.path_attribute.flags.unused 104+1 '0x00' .... 0000 = Unused: 0x0
        3 bgp.update.path_attribute.type_code 105+1 '18' Type Code: AS4_AGGREGATOR (18)
        3 bgp.update.path_attribute.length 106+1 '8' Length: 8
        3 bgp.update.path_attribute.aggregator_as 107+4 '400000' Aggregator AS: 400000
        3 bgp.update.path_attribute.aggregator_origin 111+4 '10.0.0.2' Aggregator origin: 10.0.0.2
        2 bgp.update.path_attribute 115+27 '' Path Attribute - LARGE_COMMUNITY: 1:2:3 4:5:6
        3 bgp.update.path_attribute.flags 115+1 '0xc0' Flags: 0xc0, Optional, Transitive, Complete
        4 bgp.update.path_attribute.flags.optional 115+1 'True' 1... .... = Optional: Set
        4 bgp.update.path_attribute.flags.transitive 115+1 'True' .1.. .... = Transitive: Set
        4 bgp.update.path_attribute.flags.partial 115+1 'False' ..0. .... = Partial: Not set
        4 bgp.update.path_attribute.flags.extended_length 115+1 'False' ...0 .... = Extended-Length: Not set
        4 bgp.update.path_attribute.flags.unused 115+1 '0x00' .... 0000 = Unused: 0x0
        3 bgp.update.path_attribute.type_code 116+1 '32' Type Code: LARGE_COMMUNITY (32)
        3 bgp.update.path_attribute.length 117+1 '24' Length: 24
        3 bgp.large_communities 118+12 '[ Null ]' Large communities: 1:2:3
        4 bgp.large_communities.ga 118+4 '1' Global Administrator: 1
        4 bgp.large_communities.ldp1 122+4 '2' Local Data Part 1: 2
        4 bgp.large_communities.ldp2 126+4 '3' Local Data Part 2: 3
        3 bgp.large_communities 130+12 '[ Null ]' Large communities: 4:5:6
        4 bgp.large_communities.ga 130+4 '4' Global Administrator: 4
        4 bgp.large_communities.ldp1 134+4 '5' Local Data Part 1: 5
        4 bgp.large_communities.ldp2 138+4 '6' Local Data Part 2: 6
        2 bgp.update.path_attribute 142+7 '' Path Attribute - OTC: 65001
        3 bgp.update.path_attribute.flags 142+1 '0xc0' Flags: 0xc0, Optional, Transitive, Complete
        4 bgp.update.path_attribute.flags.optional 142+1 'True' 1... .... = Optional: Set
        4 bgp.update.path_attribute.flags.transitive 142+1 'True' .1.. .... = Transitive: Set
        4 bgp.update.path_attribute.flags.partial 142+1 'False' ..0. .... = Partial: Not set
        4 bgp.update.path_attribute.flags.extended_length 142+1 'False' ...0 .... = Extended-Length: Not set
        4 bgp.update.path_attribute.flags.unused 142+1 '0x00' .... 0000 = Unused: 0x0
        3 bgp.update.path_attribute.type_code 143+1 '35' Type Code: OTC (35)
        3 bgp.update.path_attribute.length 144+1 '4' Length: 4
        3 bgp.update.path_attribute.otc 145+4 '65001' Only to Customer: 65001
        2 bgp.update.path_attribute 149+14 '' Path Attribute - AIGP: 500
        3 bgp.update.path_attribute.flags 149+1 '0x80' Flags: 0x80, Optional, Non-transitive, Complete
        4 bgp.update.path_attribute.flags.optional 149+1 'True' 1... .... = Optional: Set
        4 bgp.update.path_attribute.flags.transitive 149+1 'False' .0.. .... = Transitive: Not set
        4 bgp.update.path_attribute.flags.partial 149+1 'False' ..0. .... = Partial: Not set
        4 bgp.update.path_attribute.flags.extended_length 149+1 'False' ...0 .... = Extended-Length: Not set
        4 bgp.update.path_attribute.flags.unused 149+1 '0x00' .... 0000 = Unused: 0x0
        3 bgp.update.path_attribute.type_code 150+1 '26' Type Code: AIGP (26)
        3 bgp.update.path_attribute.length 151+1 '11' Length: 11
        3 bgp.update.path_attribute.aigp 152+11 '' AIGP Attribute: 500
        4 bgp.update.attribute.aigp.type 152+1 '1' AIGP attribute type: Type AIGP TLV (1)
        4 bgp.update.attribute.aigp.length 153+2 '11' AIGP TLV length: 11
        4 bgp.update.attribute.aigp.accu_igp_metric 155+8 '500' AIGP Accumulated IGP Metric: 500
        2 bgp.update.path_attribute 163+6 '' Path Attribute - Unknown (255)
        3 bgp.update.path_attribute.flags 163+1 '0xc0' Flags: 0xc0, Optional, Transitive, Complete
        4 bgp.update.path_attribute.flags.optional 163+1 'True' 1... .... = Optional: Set
        4 bgp.update.path_attribute.flags.transitive 163+1 'True' .1.. .... = Transitive: Set
        4 bgp.update.path_attribute.flags.partial 163+1 'False' ..0. .... = Partial: Not set
        4 bgp.update.path_attribute.flags.extended_length 163+1 'False' ...0 .... = Extended-Length: Not set
        4 bgp.update.path_attribute.flags.unused 163+1 '0x00' .... 0000 = Unused: 0x0
        3 bgp.update.path_attribute.type_code 164+1 '255' Type Code: Unknown (255)
        3 bgp.update.path_attribute.length 165+1 '3' Length: 3
        3 bgp.update.path_attributes.unknown 166+3 '' Unknown Path attributes
        2 bgp.update.path_attribute 169+3 '' Path Attribute - LINK_STATE (unofficial code point)
        3 bgp.update.path_attribute.flags 169+1 '0xe0' Flags: 0xe0, Optional, Transitive, Partial
        4 bgp.update.path_attribute.flags.optional 169+1 'True' 1... .... = Optional: Set
        4 bgp.update.path_attribute.flags.transitive 169+1 'True' .1.. .... = Transitive: Set
        4 bgp.update.path_attribute.flags.partial 169+1 'True' ..1. .... = Partial: Set
        4 bgp.update.path_attribute.flags.extended_length 169+1 'False' ...0 .... = Extended-Length: Not set
        4 bgp.update.path_attribute.flags.unused 169+1 '0x00' .... 0000 = Unused: 0x0
        3 bgp.update.path_attribute.type_code 170+1 '99' Type Code: LINK_STATE (unofficial code point) (99)
        3 bgp.update.path_attribute.length 171+1 '0' Length: 0
        3 bgp.update.path_attribute.link_state 172+0 '' Link State
        0 bgp 54+34 '' Border Gateway Protocol - UPDATE Message
        1 bgp.marker 54+16 'ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff' Marker: ffffffffffffffffffffffffffffffff
        1 bgp.length 70+2 '34' Length: 34
        1 bgp.type 72+1 '2' Type: UPDATE Message (2)
        1 bgp.update.withdrawn_routes.length 73+2 '0' Withdrawn Routes Length: 0
        1 bgp.update.path_attributes.length 75+2 '11' Total Path Attribute Length: 11
        1 bgp.update.path_attributes 77+11 '' Path attributes
        2 bgp.update.path_attribute 77+11 '' Path Attribute - EXTENDED_COMMUNITIES
        3 bgp.update.path_attribute.flags 77+1 '0xc0' Flags: 0xc0, Optional, Transitive, Complete
        4 bgp.update.path_attribute.flags.optional 77+1 'True' 1... .... = Optional: Set
        4 bgp.update.path_attribute.flags.transitive 77+1 'True' .1.. .... = Transitive: Set
        4 bgp.update.path_attribute.flags.partial 77+1 'False' ..0. .... = Partial: Not set
        4 bgp.update.path_attribute.flags.extended_length 77+1 'False' ...0 .... = Extended-Length: Not set
        4 bgp.update.path_attribute.flags.unused 77+1 '0x00' .... 0000 = Unused: 0x0
        3 bgp.update.path_attribute.type_code 78+1 '16' Type Code: EXTENDED_COMMUNITIES (16)
        3 bgp.update.path_attribute.length 79+1 '8' Length: 8
        3 bgp.ext_communities 80+8 '' Carried extended communities: (1 community)
        4 bgp.ext_community 80+8 '' Route Target: 65001:100 [Transitive 2-Octet AS-Specific]
        5 bgp.ext_com.type 80+1 '0x00' Type: Transitive 2-Octet AS-Specific (0x00)
        6 bgp.ext_com.type.auth 80+1 'False' 0... .... = IANA Authority: Allocated on First Come First Serve Basis
        6 bgp.ext_com.type.tran 80+1 'False' .0.. .... = Transitive across ASes: Transitive
        5 bgp.ext_com.stype_tr_as2 81+1 '0x02' Subtype (AS2): Route Target (0x02)
        5 bgp.ext_com.value_as2 82+2 '65001' 2-Octet AS: 65001
        5 bgp.ext_com.value_an4 84+4 '100' 4-Octet AN: 100
        0 bgp 54+34 '' Border Gateway Protocol - UPDATE Message
        1 bgp.marker 54+16 'ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff' Marker: ffffffffffffffffffffffffffffffff
        1 bgp.length 70+2 '34' Length: 34
        1 bgp.type 72+1 '2' Type: UPDATE Message (2)
        1 bgp.update.withdrawn_routes.length 73+2 '0' Withdrawn Routes Length: 0
        1 bgp.update.path_attributes.length 75+2 '11' Total Path Attribute Length: 11
        1 bgp.update.path_attributes 77+11 '' Path attributes
        2 bgp.update.path_attribute 77+11 '' Path Attribute - EXTENDED_COMMUNITIES
        3 bgp.update.path_attribute.flags 77+1 '0xc0' Flags: 0xc0, Optional, Transitive, Complete
        4 bgp.update.path_attribute.flags.optional 77+1 'True' 1... .... = Optional: Set
        4 bgp.update.path_attribute.flags.transitive 77+1 'True' .1.. .... = Transitive: Set
        4 bgp.update.path_attribute.flags.partial 77+1 'False' ..0. .... = Partial: Not set
        4 bgp.update.path_attribute.flags.extended_length 77+1 'False' ...0 .... = Extended-Length: Not set
        4 bgp.update.path_attribute.flags.unused 77+1 '0x00' .... 0000 = Unused: 0x0
        3 bgp.update.path_attribute.type_code 78+1 '16' Type Code: EXTENDED_COMMUNITIES (16)
        3 bgp.update.path_attribute.length 79+1 '8' Length: 8
        3 bgp.ext_communities 80+8 '' Carried extended communities: (1 community)
        4 bgp.ext_community 80+8 '' Route Target: 10.0.0.1:100 [Transitive IPv4-Address-Specific]
        5 bgp.ext_com.type 80+1 '0x01' Type: Transitive IPv4-Address-Specific (0x01)
        6 bgp.ext_com.type.auth 80+1 'False' 0... .... = IANA Authority: Allocated on First Come First Serve Basis
        6 bgp.ext_com.type.tran 80+1 'False' .0.. .... = Transitive across ASes: Transitive
        5 bgp.ext_com.stype_tr_IP4 81+1 '0x02' Subtype (IPv4): Route Target (0x02)
        5 bgp.ext_com.value_IP4 82+4 '10.0.0.1' IPv4 address: 10.0.0.1
        5 bgp.ext_com.value_an2 86+2 '100' 2-Octet AN: 100
        0 bgp 54+34 '' Border Gateway Protocol - UPDATE Message
        1 bgp.marker 54+16 'ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff' Marker: ffffffffffffffffffffffffffffffff
        1 bgp.length 70+2 '34' Length: 34
        1 bgp.type 72+1 '2' Type: UPDATE Message (2)
        1 bgp.update.withdrawn_routes.length 73+2 '0' Withdrawn Routes Length: 0
        1 bgp.update.path_attributes.length 75+2 '11' Total Path Attribute Length: 11
        1 bgp.update.path_attributes 77+11 '' Path attributes
        2 bgp.update.path_attribute 77+11 '' Path Attribute - EXTENDED_COMMUNITIES
        3 bgp.update.path_attribute.flags 77+1 '0xc0' Flags: 0xc0, Optional, Transitive, Complete
        4 bgp.update.path_attribute.flags.optional 77+1 'True' 1... .... = Optional: Set
        4 bgp.update.path_attribute.flags.transitive 77+1 'True' .1.. .... = Transitive: Set
        4 bgp.update.path_attribute.flags.partial 77+1 'False' ..0. .... = Partial: Not set
        4 bgp.update.path_attribute.flags.extended_length 77+1 'False' ...0 .... = Extended-Length: Not set
        4 bgp.update.path_attribute.flags.unused 77+1 '0x00' .... 0000 = Unused: 0x0
        3 bgp.update.path_attribute.type_code 78+1 '16' Type Code: EXTENDED_COMMUNITIES (16)
        3 bgp.update.path_attribute.length 79+1 '8' Length: 8
        3 bgp.ext_communities 80+8 '' Carried extended communities: (1 community)
        4 bgp.ext_community 80+8 '' ESI Label: All-Active redundancy, Label: 0 [Transitive EVPN]
        5 bgp.ext_com.type 80+1 '0x06' Type: Transitive EVPN (0x06)
        6 bgp.ext_com.type.auth 80+1 'False' 0... .... = IANA Authority: Allocated on First Come First Serve Basis
        6 bgp.ext_com.type.tran 80+1 'False' .0.. .... = Transitive across ASes: Transitive
        5 bgp.ext_com.stype_tr_evpn 81+1 '0x01' Subtype (EVPN): ESI Label (0x01)
        5 bgp.ext_com_l2.esi_label_flag 82+1 'False' .... ...0 = Single active bit: All-Active redundancy
        5 bgp.update.path_attribute.mpls_label_value 85+3 '0' MPLS Label: 0
        5 bgp.update.path_attribute.mpls_label_value_20bits 85+3 '0' 0000 0000 0000 0000 0000 .... = MPLS Label: 0
        5 bgp.update.path_attribute.mpls_traffic_class 85+3 '0x000000' .... .... .... .... .... 000. = Traffic Class: 0x0
        5 bgp.update.path_attribute.mpls_bottom_stack 85+3 'False' .... .... .... .... .... ...0 = Bottom-of-Stack: False
        0 bgp 54+34 '' Border Gateway Protocol - UPDATE Message
        1 bgp.marker 54+16 'ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff' Marker: ffffffffffffffffffffffffffffffff
        1 bgp.length 70+2 '34' Length: 34
        1 bgp.type 72+1 '2' Type: UPDATE Message (2)
        1 bgp.update.withdrawn_routes.length 73+2 '0' Withdrawn Routes Length: 0
        1 bgp.update.path_attributes.length 75+2 '11' Total Path Attribute Length: 11
        1 bgp.update.path_attributes 77+11 '' Path attributes
        2 bgp.update.path_attribute 77+11 '' Path Attribute - EXTENDED_COMMUNITIES
        3 bgp.update.path_attribute.flags 77+1 '0xc0' Flags: 0xc0, Optional, Transitive, Complete
        4 bgp.update.path_attribute.flags.optional 77+1 'True' 1... .... = Optional: Set
        4 bgp.update.path_attribute.flags.transitive 77+1 'True' .1.. .... = Transitive: Set
        4 bgp.update.path_attribute.flags.partial 77+1 'False' ..0. .... = Partial: Not set
        4 bgp.update.path_attribute.flags.extended_length 77+1 'False' ...0 .... = Extended-Length: Not set
        4 bgp.update.path_attribute.flags.unused 77+1 '0x00' .... 0000 = Unused: 0x0
        3 bgp.update.path_attribute.type_code 78+1 '16' Type Code: EXTENDED_COMMUNITIES (16)
        3 bgp.update.path_attribute.length 79+1 '8' Length: 8
        3 bgp.ext_communities 80+8 '' Carried extended communities: (1 community)
        4 bgp.ext_community 80+8 '' Link Bandwidth: ASN 65001, 80.000 Mbps [Non-Transitive 2-Octet AS-Specific]
        5 bgp.ext_com.type 80+1 '0x40' Type: Non-Transitive 2-Octet AS-Specific (0x40)
        6 bgp.ext_com.type.auth 80+1 'False' 0... .... = IANA Authority: Allocated on First Come First Serve Basis
        6 bgp.ext_com.type.tran 80+1 'True' .1.. .... = Transitive across ASes: Non-transitive
        5 bgp.ext_com.stype_ntr_as2 81+1 '0x04' Subtype (Non-transitive AS2): Link Bandwidth (0x04)
        5 bgp.ext_com.value_as2 82+2 '65001' 2-Octet AS: 65001
        5 bgp.ext_com.value_link_bw 84+4 '10000000' Link bandwidth: 1e+07
        0 bgp 54+34 '' Border Gateway Protocol - UPDATE Message
        1 bgp.marker 54+16 'ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff' Marker: ffffffffffffffffffffffffffffffff
        1 bgp.length 70+2 '34' Length: 34
        1 bgp.type 72+1 '2' Type: UPDATE Message (2)
        1 bgp.update.withdrawn_routes.length 73+2 '0' Withdrawn Routes Length: 0
        1 bgp.update.path_attributes.length 75+2 '11' Total Path Attribute Length: 11
        1 bgp.update.path_attributes 77+11 '' Path attributes
        2 bgp.update.path_attribute 77+11 '' Path Attribute - EXTENDED_COMMUNITIES
        3 bgp.update.path_attribute.flags 77+1 '0xc0' Flags: 0xc0, Optional, Transitive, Complete
        4 bgp.update.path_attribute.flags.optional 77+1 'True' 1... .... = Optional: Set
        4 bgp.update.path_attribute.flags.transitive 77+1 'True' .1.. .... = Transitive: Set
        4 bgp.update.path_attribute.flags.partial 77+1 'False' ..0. .... = Partial: Not set
        4 bgp.update.path_attribute.flags.extended_length 77+1 'False' ...0 .... = Extended-Length: Not set
        4 bgp.update.path_attribute.flags.unused 77+1 '0x00' .... 0000 = Unused: 0x0
        3 bgp.update.path_attribute.type_code 78+1 '16' Type Code: EXTENDED_COMMUNITIES (16)
        3 bgp.update.path_attribute.length 79+1 '8' Length: 8
        3 bgp.ext_communities 80+8 '' Carried extended communities: (1 community)
        4 bgp.ext_community 80+8 '' Flow spec traffic-remarking: Class Selector 4 [Generic Transitive Extended Community]
        5 bgp.ext_com.type 80+1 '0x80' Type: Generic Transitive Extended Community (0x80)
        6 bgp.ext_com.type.auth 80+1 'True' 1... .... = IANA Authority: Allocated on Standard Action, Early Allocation or Experimental Basis
        6 bgp.ext_com.type.tran 80+1 'False' .0.. .... = Transitive across ASes: Transitive
        5 bgp.ext_com.stype_tr_exp 81+1 '0x09' Subtype (Experimental): Flow spec traffic-remarking (0x09)
        5 bgp.ext_com.value_fs_dscp 87+1 '0x20' ..10 0000 = Remarking value: Class Selector 4 (0x20)
        0 bgp 54+100 '' Border Gateway Protocol - UPDATE Message
        1 bgp.marker 54+16 'ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff' Marker: ffffffffffffffffffffffffffffffff
        1 bgp.length 70+2 '100' Length: 100
        1 bgp.type 72+1 '2' Type: UPDATE Message (2)
        1 bgp.update.withdrawn_routes.length 73+2 '0' Withdrawn Routes Length: 0
        1 bgp.update.path_attributes.length 75+2 '77' Total Path Attribute Length: 77
        1 bgp.update.path_attributes 77+77 '' Path attributes
        2 bgp.update.path_attribute 77+57 '' Path Attribute - MP_REACH_NLRI
        3 bgp.update.path_attribute.flags 77+1 '0x90' Flags: 0x90, Optional, Extended-Length, Non-transitive, Complete
        4 bgp.update.path_attribute.flags.optional 77+1 'True' 1... .... = Optional: Set
        4 bgp.update.path_attribute.flags.transitive 77+1 'False' .0.. .... = Transitive: Not set
        4 bgp.update.path_attribute.flags.partial 77+1 'False' ..0. .... = Partial: Not set
        4 bgp.update.path_attribute.flags.extended_length 77+1 'True' ...1 .... = Extended-Length: Set
        4 bgp.update.path_attribute.flags.unused 77+1 '0x00' .... 0000 = Unused: 0x0
        3 bgp.update.path_attribute.type_code 78+1 '14' Type Code: MP_REACH_NLRI (14)
        3 bgp.update.path_attribute.length 79+2 '53' Length: 53
        3 bgp.update.path_attribute.mp_reach_nlri.afi 81+2 '2' Address family identifier (AFI): IPv6 (2)
        3 bgp.update.path_attribute.mp_reach_nlri.safi 83+1 '1' Subsequent address family identifier (SAFI): Unicast (1)
        3 bgp.update.path_attribute.mp_reach_nlri.next_hop 84+17 '10:20:01:0d:b8:00:00:00:00:00:00:00:00:00:00:00:01' Next hop: 2001:db8::1
        4 bgp.update.path_attribute.mp_reach_nlri.next_hop.ipv6 85+16 '2001:db8::1' IPv6 Address: 2001:db8::1
        3 bgp.update.path_attribute.mp_reach_nlri.nbr_snpa 101+1 '0' Number of Subnetwork points of attachment (SNPA): 0
        3 bgp.update.path_attribute.mp_reach_nlri 102+32 '' Network Layer Reachability Information (NLRI)
        4  102+5 '2001:db8::/32'
        5 bgp.prefix_length 102+1 '32' MP Reach NLRI prefix length: 32
        5 bgp.mp_reach_nlri_ipv6_prefix 103+4 '2001:db8::' MP Reach NLRI IPv6 prefix: 2001:db8::
        4  107+9 '2001:db8:1::/64'
        5 bgp.prefix_length 107+1 '64' MP Reach NLRI prefix length: 64
        5 bgp.mp_reach_nlri_ipv6_prefix 108+8 '2001:db8:1::' MP Reach NLRI IPv6 prefix: 2001:db8:1::
        4  116+5 '::/0 PathId 8396801 '
        5 bgp.nlri_path_id 116+4 '8396801' NLRI path id: 8396801
        5 bgp.prefix_length 120+1 '0' MP Reach NLRI prefix length: 0
        5 bgp.mp_reach_nlri_ipv6_prefix 121+0 '::' MP Reach NLRI IPv6 prefix: ::
        4  121+5 '::/0 PathId 0 '
        5 bgp.nlri_path_id 121+4 '0' NLRI path id: 0
        5 bgp.prefix_length 125+1 '0' MP Reach NLRI prefix length: 0
        5 bgp.mp_reach_nlri_ipv6_prefix 126+0 '::' MP Reach NLRI IPv6 prefix: ::
        4  126+5 '::/0 PathId 0 '
        5 bgp.nlri_path_id 126+4 '0' NLRI path id: 0
        5 bgp.prefix_length 130+1 '0' MP Reach NLRI prefix length: 0
        5 bgp.mp_reach_nlri_ipv6_prefix 131+0 '::' MP Reach NLRI IPv6 prefix: ::
        4  131+6 '::/1 PathId 320 '
        5 bgp.nlri_path_id 131+4 '320' NLRI path id: 320
        5 bgp.prefix_length 135+1 '1' MP Reach NLRI prefix length: 1
        5 bgp.mp_reach_nlri_ipv6_prefix 136+1 '::' MP Reach NLRI IPv6 prefix: ::
        2 bgp.update.path_attribute 134+4 '' Path Attribute - ORIGIN: IGP
        3 bgp.update.path_attribute.flags 134+1 '0x40' Flags: 0x40, Transitive, Well-known, Complete
        4 bgp.update.path_attribute.flags.optional 134+1 'False' 0... .... = Optional: Not set
        4 bgp.update.path_attribute.flags.transitive 134+1 'True' .1.. .... = Transitive: Set
        4 bgp.update.path_attribute.flags.partial 134+1 'False' ..0. .... = Partial: Not set
        4 bgp.update.path_attribute.flags.extended_length 134+1 'False' ...0 .... = Extended-Length: Not set
        4 bgp.update.path_attribute.flags.unused 134+1 '0x00' .... 0000 = Unused: 0x0
        3 bgp.update.path_attribute.type_code 135+1 '1' Type Code: ORIGIN (1)
        3 bgp.update.path_attribute.length 136+1 '1' Length: 1
        3 bgp.update.path_attribute.origin 137+1 '0' Origin: IGP (0)
        2 bgp.update.path_attribute 138+9 '' Path Attribute - AS_PATH: 65001 65002
        3 bgp.update.path_attribute.flags 138+1 '0x40' Flags: 0x40, Transitive, Well-known, Complete
        4 bgp.update.path_attribute.flags.optional 138+1 'False' 0... .... = Optional: Not set
        4 bgp.update.path_attribute.flags.transitive 138+1 'True' .1.. .... = Transitive: Set
        4 bgp.update.path_attribute.flags.partial 138+1 'False' ..0. .... = Partial: Not set
        4 bgp.update.path_attribute.flags.extended_length 138+1 'False' ...0 .... = Extended-Length: Not set
        4 bgp.update.path_attribute.flags.unused 138+1 '0x00' .... 0000 = Unused: 0x0
        3 bgp.update.path_attribute.type_code 139+1 '2' Type Code: AS_PATH (2)
        3 bgp.update.path_attribute.length 140+1 '6' Length: 6
        3 bgp.update.path_attribute.as_path_segment 141+6 '' AS Path segment: 65001 65002
        4 bgp.update.path_attribute.as_path_segment.type 141+1 '2' Segment type: AS_SEQUENCE (2)
        4 bgp.update.path_attribute.as_path_segment.length 142+1 '2' Segment length (number of ASN): 2
        4 bgp.update.path_attribute.as_path_segment.as2 143+2 '65001' AS2: 65001
        4 bgp.update.path_attribute.as_path_segment.as2 145+2 '65002' AS2: 65002
        2 bgp.update.path_attribute 147+7 '' Path Attribute - NEXT_HOP: 10.0.0.1
        3 bgp.update.path_attribute.flags 147+1 '0x40' Flags: 0x40, Transitive, Well-known, Complete
        4 bgp.update.path_attribute.flags.optional 147+1 'False' 0... .... = Optional: Not set
        4 bgp.update.path_attribute.flags.transitive 147+1 'True' .1.. .... = Transitive: Set
        4 bgp.update.path_attribute.flags.partial 147+1 'False' ..0. .... = Partial: Not set
        4 bgp.update.path_attribute.flags.extended_length 147+1 'False' ...0 .... = Extended-Length: Not set
        4 bgp.update.path_attribute.flags.unused 147+1 '0x00' .... 0000 = Unused: 0x0
        3 bgp.update.path_attribute.type_code 148+1 '3' Type Code: NEXT_HOP (3)
        3 bgp.update.path_attribute.length 149+1 '4' Length: 4
        3 bgp.update.path_attribute.next_hop 150+4 '10.0.0.1' Next hop: 10.0.0.1
        0 bgp 54+69 '' Border Gateway Protocol - UPDATE Message
        1 bgp.marker 54+16 'ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff' Marker: ffffffffffffffffffffffffffffffff
        1 bgp.length 70+2 '69' Length: 69
        1 bgp.type 72+1 '2' Type: UPDATE Message (2)
        1 bgp.update.withdrawn_routes.length 73+2 '0' Withdrawn Routes Length: 0
        1 bgp.update.path_attributes.length 75+2 '46' Total Path Attribute Length: 46
        1 bgp.update.path_attributes 77+46 '' Path attributes
        2 bgp.update.path_attribute 77+46 '' Path Attribute - MP_REACH_NLRI
        3 bgp.update.path_attribute.flags 77+1 '0x90' Flags: 0x90, Optional, Extended-Length, Non-transitive, Complete
        4 bgp.update.path_attribute.flags.optional 77+1 'True' 1... .... = Optional: Set
        4 bgp.update.path_attribute.flags.transitive 77+1 'False' .0.. .... = Transitive: Not set
        4 bgp.update.path_attribute.flags.partial 77+1 'False' ..0. .... = Partial: Not set
        4 bgp.update.path_attribute.flags.extended_length 77+1 'True' ...1 .... = Extended-Length: Set
        4 bgp.update.path_attribute.flags.unused 77+1 '0x00' .... 0000 = Unused: 0x0
        3 bgp.update.path_attribute.type_code 78+1 '14' Type Code: MP_REACH_NLRI (14)
        3 bgp.update.path_attribute.length 79+2 '42' Length: 42
        3 bgp.update.path_attribute.mp_reach_nlri.afi 81+2 '2' Address family identifier (AFI): IPv6 (2)
        3 bgp.update.path_attribute.mp_reach_nlri.safi 83+1 '1' Subsequent address family identifier (SAFI): Unicast (1)
        3 bgp.update.path_attribute.mp_reach_nlri.next_hop 84+33 '20:20:01:0d:b8:00:00:00:00:00:00:00:00:00:00:00:01:fe:80:00:00:00:00:00:00:00:00:00:00:00:00:00:01' Next hop: IPv6=2001:db8::1 Link-local=fe80::1
        4 bgp.update.path_attribute.mp_reach_nlri.next_hop.ipv6 85+16 '2001:db8::1' IPv6 Address: 2001:db8::1
        4 bgp.update.path_attribute.mp_reach_nlri.next_hop.ipv6.link_local 101+16 'fe80::1' Link-local Address: fe80::1
        3 bgp.update.path_attribute.mp_reach_nlri.nbr_snpa 117+1 '0' Number of Subnetwork points of attachment (SNPA): 0
        3 bgp.update.path_attribute.mp_reach_nlri 118+5 '' Network Layer Reachability Information (NLRI)
        4  118+5 '2001:db8::/32'
        5 bgp.prefix_length 118+1 '32' MP Reach NLRI prefix length: 32
        5 bgp.mp_reach_nlri_ipv6_prefix 119+4 '2001:db8::' MP Reach NLRI IPv6 prefix: 2001:db8::
        0 bgp 54+42 '' Border Gateway Protocol - UPDATE Message
        1 bgp.marker 54+16 'ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff' Marker: ffffffffffffffffffffffffffffffff
        1 bgp.length 70+2 '42' Length: 42
        1 bgp.type 72+1 '2' Type: UPDATE Message (2)
        1 bgp.update.withdrawn_routes.length 73+2 '0' Withdrawn Routes Length: 0
        1 bgp.update.path_attributes.length 75+2 '19' Total Path Attribute Length: 19
        1 bgp.update.path_attributes 77+19 '' Path attributes
        2 bgp.update.path_attribute 77+19 '' Path Attribute - MP_UNREACH_NLRI
        3 bgp.update.path_attribute.flags 77+1 '0x90' Flags: 0x90, Optional, Extended-Length, Non-transitive, Complete
        4 bgp.update.path_attribute.flags.optional 77+1 'True' 1... .... = Optional: Set
        4 bgp.update.path_attribute.flags.transitive 77+1 'False' .0.. .... = Transitive: Not set
        4 bgp.update.path_attribute.flags.partial 77+1 'False' ..0. .... = Partial: Not set
        4 bgp.update.path_attribute.flags.extended_length 77+1 'True' ...1 .... = Extended-Length: Set
        4 bgp.update.path_attribute.flags.unused 77+1 '0x00' .... 0000 = Unused: 0x0
        3 bgp.update.path_attribute.type_code 78+1 '15' Type Code: MP_UNREACH_NLRI (15)
        3 bgp.update.path_attribute.length 79+2 '15' Length: 15
        3 bgp.update.path_attribute.mp_unreach_nlri.afi 81+2 '2' Address family identifier (AFI): IPv6 (2)
        3 bgp.update.path_attribute.mp_unreach_nlri.safi 83+1 '1' Subsequent address family identifier (SAFI): Unicast (1)
        3 bgp.update.path_attribute.mp_unreach_nlri 84+12 '' Withdrawn Routes
        4  84+5 '2001:db8::/32'
        5 bgp.prefix_length 84+1 '32' MP Unreach NLRI prefix length: 32
        5 bgp.mp_unreach_nlri_ipv6_prefix 85+4 '2001:db8::' MP Unreach NLRI IPv6 prefix: 2001:db8::
        4  89+7 '2001:db8:1::/48'
        5 bgp.prefix_length 89+1 '48' MP Unreach NLRI prefix length: 48
        5 bgp.mp_unreach_nlri_ipv6_prefix 90+6 '2001:db8:1::' MP Unreach NLRI IPv6 prefix: 2001:db8:1::
        0 bgp 54+89 '' Border Gateway Protocol - UPDATE Message
        1 bgp.marker 54+16 'ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff' Marker: ffffffffffffffffffffffffffffffff
        1 bgp.length 70+2 '89' Length: 89
        1 bgp.type 72+1 '2' Type: UPDATE Message (2)
        1 bgp.update.withdrawn_routes.length 73+2 '0' Withdrawn Routes Length: 0
        1 bgp.update.path_attributes.length 75+2 '66' Total Path Attribute Length: 66
        1 bgp.update.path_attributes 77+66 '' Path attributes
        2 bgp.update.path_attribute 77+66 '' Path Attribute - MP_REACH_NLRI
        3 bgp.update.path_attribute.flags 77+1 '0x90' Flags: 0x90, Optional, Extended-Length, Non-transitive, Complete
        4 bgp.update.path_attribute.flags.optional 77+1 'True' 1... .... = Optional: Set
        4 bgp.update.path_attribute.flags.transitive 77+1 'False' .0.. .... = Transitive: Not set
        4 bgp.update.path_attribute.flags.partial 77+1 'False' ..0. .... = Partial: Not set
        4 bgp.update.path_attribute.flags.extended_length 77+1 'True' ...1 .... = Extended-Length: Set
        4 bgp.update.path_attribute.flags.unused 77+1 '0x00' .... 0000 = Unused: 0x0
        3 bgp.update.path_attribute.type_code 78+1 '14' Type Code: MP_REACH_NLRI (14)
        3 bgp.update.path_attribute.length 79+2 '62' Length: 62
        3 bgp.update.path_attribute.mp_reach_nlri.afi 81+2 '1' Address family identifier (AFI): IPv4 (1)
        3 bgp.update.path_attribute.mp_reach_nlri.safi 83+1 '128' Subsequent address family identifier (SAFI): Labeled VPN Unicast (128)
        3 bgp.update.path_attribute.mp_reach_nlri.next_hop 84+13 '0c:00:00:00:00:00:00:00:00:0a:00:00:01' Next hop:  RD=0:0 IPv4=10.0.0.1
        4 bgp.update.path_attribute.mp_reach_nlri.next_hop.rd 85+8 '0:0' Route Distinguisher: 0:0
        4 bgp.update.path_attribute.mp_reach_nlri.next_hop.ipv4 93+4 '10.0.0.1' IPv4 Address: 10.0.0.1
        3 bgp.update.path_attribute.mp_reach_nlri.nbr_snpa 97+1 '0' Number of Subnetwork points of attachment (SNPA): 0
        3 bgp.update.path_attribute.mp_reach_nlri 98+45 '' Network Layer Reachability Information (NLRI)
        4  98+14 'BGP Prefix'
        5 bgp.prefix_length 98+1 '104' Prefix Length: 104
        5 bgp.label_stack 99+3 '100 (bottom)' Label Stack: 100 (bottom)
        5 bgp.rd 102+8 '65001:100' Route Distinguisher: 65001:100
        5 bgp.mp_reach_nlri_ipv4_prefix 110+2 '10.1.0.0' MP Reach NLRI IPv4 prefix: 10.1.0.0
        4  112+15 'BGP Prefix'
        5 bgp.prefix_length 112+1 '112' Prefix Length: 112
        5 bgp.label_stack 113+3 '101 (bottom)' Label Stack: 101 (bottom)
        5 bgp.rd 116+8 '10.0.0.1:100' Route Distinguisher: 10.0.0.1:100
        5 bgp.mp_reach_nlri_ipv4_prefix 124+3 '10.1.2.0' MP Reach NLRI IPv4 prefix: 10.1.2.0
        4  127+16 'BGP Prefix'
        5 bgp.prefix_length 127+1 '120' Prefix Length: 120
        5 bgp.label_stack 128+3 '102 (bottom)' Label Stack: 102 (bottom)
        5 bgp.rd 131+8 '65536:100' Route Distinguisher: 65536:100
        5 bgp.mp_reach_nlri_ipv4_prefix 139+4 '10.1.2.3' MP Reach NLRI IPv4 prefix: 10.1.2.3
        0 bgp 54+51 '' Border Gateway Protocol - UPDATE Message
        1 bgp.marker 54+16 'ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff' Marker: ffffffffffffffffffffffffffffffff
        1 bgp.length 70+2 '51' Length: 51
        1 bgp.type 72+1 '2' Type: UPDATE Message (2)
        1 bgp.update.withdrawn_routes.length 73+2 '0' Withdrawn Routes Length: 0
        1 bgp.update.path_attributes.length 75+2 '28' Total Path Attribute Length: 28
        1 bgp.update.path_attributes 77+28 '' Path attributes
        2 bgp.update.path_attribute 77+28 '' Path Attribute - MP_REACH_NLRI
        3 bgp.update.path_attribute.flags 77+1 '0x90' Flags: 0x90, Optional, Extended-Length, Non-transitive, Complete
        4 bgp.update.path_attribute.flags.optional 77+1 'True' 1... .... = Optional: Set
        4 bgp.update.path_attribute.flags.transitive 77+1 'False' .0.. .... = Transitive: Not set
        4 bgp.update.path_attribute.flags.partial 77+1 'False' ..0. .... = Partial: Not set
        4 bgp.update.path_attribute.flags.extended_length 77+1 'True' ...1 .... = Extended-Length: Set
        4 bgp.update.path_attribute.flags.unused 77+1 '0x00' .... 0000 = Unused: 0x0
        3 bgp.update.path_attribute.type_code 78+1 '14' Type Code: MP_REACH_NLRI (14)
        3 bgp.update.path_attribute.length 79+2 '24' Length: 24
        3 bgp.update.path_attribute.mp_reach_nlri.afi 81+2 '1' Address family identifier (AFI): IPv4 (1)
        3 bgp.update.path_attribute.mp_reach_nlri.safi 83+1 '4' Subsequent address family identifier (SAFI): Labeled Unicast (4)
        3 bgp.update.path_attribute.mp_reach_nlri.next_hop 84+5 '04:0a:00:00:01' Next hop: 10.0.0.1
        4 bgp.update.path_attribute.mp_reach_nlri.next_hop.ipv4 85+4 '10.0.0.1' IPv4 Address: 10.0.0.1
        3 bgp.update.path_attribute.mp_reach_nlri.nbr_snpa 89+1 '0' Number of Subnetwork points of attachment (SNPA): 0
        3 bgp.update.path_attribute.mp_reach_nlri 90+15 '' Network Layer Reachability Information (NLRI)
        4  90+6 'Label Stack=16 (bottom) IPv4=10.1.0.0/16'
        5 bgp.prefix_length 90+1 '40' MP Reach NLRI Prefix length: 40
        5 bgp.label_stack 91+3 '16 (bottom)' MP Reach NLRI Label Stack: 16 (bottom)
        5 bgp.mp_reach_nlri_ipv4_prefix 94+2 '10.1.0.0' MP Reach NLRI IPv4 prefix: 10.1.0.0
        4  96+9 'Label Stack=16,17 (bottom) IPv4=10.1.0.0/16'
        5 bgp.prefix_length 96+1 '64' MP Reach NLRI Prefix length: 64
        5 bgp.label_stack 97+6 '16,17 (bottom)' MP Reach NLRI Label Stack: 16,17 (bottom)
        5 bgp.mp_reach_nlri_ipv4_prefix 103+2 '10.1.0.0' MP Reach NLRI IPv4 prefix: 10.1.0.0
        0 bgp 54+36 '' Border Gateway Protocol - UPDATE Message
        1 bgp.marker 54+16 'ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff' Marker: ffffffffffffffffffffffffffffffff
        1 bgp.length 70+2 '36' Length: 36
        1 bgp.type 72+1 '2' Type: UPDATE Message (2)
        1 bgp.update.withdrawn_routes.length 73+2 '0' Withdrawn Routes Length: 0
        1 bgp.update.path_attributes.length 75+2 '13' Total Path Attribute Length: 13
        1 bgp.update.path_attributes 77+13 '' Path attributes
        2 bgp.update.path_attribute 77+13 '' Path Attribute - MP_UNREACH_NLRI
        3 bgp.update.path_attribute.flags 77+1 '0x90' Flags: 0x90, Optional, Extended-Length, Non-transitive, Complete
        4 bgp.update.path_attribute.flags.optional 77+1 'True' 1... .... = Optional: Set
        4 bgp.update.path_attribute.flags.transitive 77+1 'False' .0.. .... = Transitive: Not set
        4 bgp.update.path_attribute.flags.partial 77+1 'False' ..0. .... = Partial: Not set
        4 bgp.update.path_attribute.flags.extended_length 77+1 'True' ...1 .... = Extended-Length: Set
        4 bgp.update.path_attribute.flags.unused 77+1 '0x00' .... 0000 = Unused: 0x0
        3 bgp.update.path_attribute.type_code 78+1 '15' Type Code: MP_UNREACH_NLRI (15)
        3 bgp.update.path_attribute.length 79+2 '9' Length: 9
        3 bgp.update.path_attribute.mp_unreach_nlri.afi 81+2 '1' Address family identifier (AFI): IPv4 (1)
        3 bgp.update.path_attribute.mp_unreach_nlri.safi 83+1 '4' Subsequent address family identifier (SAFI): Labeled Unicast (4)
        3 bgp.update.path_attribute.mp_unreach_nlri 84+6 '' Withdrawn Routes
        4  84+6 'Label Stack=0 (withdrawn) IPv4=10.1.0.0/16'
        5 bgp.prefix_length 84+1 '40' MP Unreach NLRI Prefix length: 40
        5 bgp.label_stack 85+3 '0 (withdrawn)' MP Unreach NLRI Label Stack: 0 (withdrawn)
        5 bgp.mp_unreach_nlri_ipv4_prefix 88+2 '10.1.0.0' MP Unreach NLRI IPv4 prefix: 10.1.0.0
        0 bgp 54+63 '' Border Gateway Protocol - UPDATE Message
        1 bgp.marker 54+16 'ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff' Marker: ffffffffffffffffffffffffffffffff
        1 bgp.length 70+2 '63' Length: 63
        1 bgp.type 72+1 '2' Type: UPDATE Message (2)
        1 bgp.update.withdrawn_routes.length 73+2 '0' Withdrawn Routes Length: 0
        1 bgp.update.path_attributes.length 75+2 '40' Total Path Attribute Length: 40
        1 bgp.update.path_attributes 77+40 '' Path attributes
        2 bgp.update.path_attribute 77+40 '' Path Attribute - MP_REACH_NLRI
        3 bgp.update.path_attribute.flags 77+1 '0x90' Flags: 0x90, Optional, Extended-Length, Non-transitive, Complete
        4 bgp.update.path_attribute.flags.optional 77+1 'True' 1... .... = Optional: Set
        4 bgp.update.path_attribute.flags.transitive 77+1 'False' .0.. .... = Transitive: Not set
        4 bgp.update.path_attribute.flags.partial 77+1 'False' ..0. .... = Partial: Not set
        4 bgp.update.path_attribute.flags.extended_length 77+1 'True' ...1 .... = Extended-Length: Set
        4 bgp.update.path_attribute.flags.unused 77+1 '0x00' .... 0000 = Unused: 0x0
        3 bgp.update.path_attribute.type_code 78+1 '14' Type Code: MP_REACH_NLRI (14)
        3 bgp.update.path_attribute.length 79+2 '36' Length: 36
        3 bgp.update.path_attribute.mp_reach_nlri.afi 81+2 '25' Address family identifier (AFI): Layer-2 VPN (25)
        3 bgp.update.path_attribute.mp_reach_nlri.safi 83+1 '70' Subsequent address family identifier (SAFI): EVPN (70)
        3 bgp.update.path_attribute.mp_reach_nlri.next_hop 84+5 '04:0a:00:00:01' Next hop: 10.0.0.1
        4 bgp.update.path_attribute.mp_reach_nlri.next_hop.ipv4 85+4 '10.0.0.1' IPv4 Address: 10.0.0.1
        3 bgp.update.path_attribute.mp_reach_nlri.nbr_snpa 89+1 '0' Number of Subnetwork points of attachment (SNPA): 0
        3 bgp.update.path_attribute.mp_reach_nlri 90+27 '' Network Layer Reachability Information (NLRI)
        4 bgp.evpn.nlri 90+27 '' EVPN NLRI: Ethernet AD Route
        5 bgp.evpn.nlri.rt 90+1 '1' Route Type: Ethernet AD Route (1)
        5 bgp.evpn.nlri.len 91+1 '25' Length: 25
        5 bgp.evpn.nlri.rd 92+8 '00:00:fd:e9:00:00:00:64' Route Distinguisher: 0000fde900000064 (65001:100)
        5 bgp.evpn.nlri.esi 100+10 '00:00:00:00:00:00:00:00:00:00' ESI: 00:00:00:00:00:00:00:00:00:00
        6 bgp.evpn.nlri.esi.type 100+1 '0' ESI Type: ESI 9 bytes value (0)
        6 bgp.evpn.nlri.esi.value 101+9 '00:00:00:00:00:00:00:00:00' ESI Value: 00 00 00 00 00 00 00 00 00
        6 bgp.evpn.nlri.esi.type0 101+9 '00:00:00:00:00:00:00:00:00' ESI 9 bytes value: 00 00 00 00 00 00 00 00 00
        5 bgp.evpn.nlri.etag 110+4 '4294967295' Ethernet Tag ID: 4294967295
        5 bgp.evpn.nlri.mpls_ls1 114+3 '0' 0000 0000 0000 0000 0000 .... = MPLS Label 1: 0
        0 bgp 54+75 '' Border Gateway Protocol - UPDATE Message
        1 bgp.marker 54+16 'ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff' Marker: ffffffffffffffffffffffffffffffff
        1 bgp.length 70+2 '75' Length: 75
        1 bgp.type 72+1 '2' Type: UPDATE Message (2)
        1 bgp.update.withdrawn_routes.length 73+2 '0' Withdrawn Routes Length: 0
        1 bgp.update.path_attributes.length 75+2 '52' Total Path Attribute Length: 52
        1 bgp.update.path_attributes 77+52 '' Path attributes
        2 bgp.update.path_attribute 77+52 '' Path Attribute - MP_REACH_NLRI
        3 bgp.update.path_attribute.flags 77+1 '0x90' Flags: 0x90, Optional, Extended-Length, Non-transitive, Complete
        4 bgp.update.path_attribute.flags.optional 77+1 'True' 1... .... = Optional: Set
        4 bgp.update.path_attribute.flags.transitive 77+1 'False' .0.. .... = Transitive: Not set
        4 bgp.update.path_attribute.flags.partial 77+1 'False' ..0. .... = Partial: Not set
        4 bgp.update.path_attribute.flags.extended_length 77+1 'True' ...1 .... = Extended-Length: Set
        4 bgp.update.path_attribute.flags.unused 77+1 '0x00' .... 0000 = Unused: 0x0
        3 bgp.update.path_attribute.type_code 78+1 '14' Type Code: MP_REACH_NLRI (14)
        3 bgp.update.path_attribute.length 79+2 '48' Length: 48
        3 bgp.update.path_attribute.mp_reach_nlri.afi 81+2 '25' Address family identifier (AFI): Layer-2 VPN (25)
        3 bgp.update.path_attribute.mp_reach_nlri.safi 83+1 '70' Subsequent address family identifier (SAFI): EVPN (70)
        3 bgp.update.path_attribute.mp_reach_nlri.next_hop 84+5 '04:0a:00:00:01' Next hop: 10.0.0.1
        4 bgp.update.path_attribute.mp_reach_nlri.next_hop.ipv4 85+4 '10.0.0.1' IPv4 Address: 10.0.0.1
        3 bgp.update.path_attribute.mp_reach_nlri.nbr_snpa 89+1 '0' Number of Subnetwork points of attachment (SNPA): 0
        3 bgp.update.path_attribute.mp_reach_nlri 90+39 '' Network Layer Reachability Information (NLRI)
        4 bgp.evpn.nlri 90+39 '' EVPN NLRI: MAC Advertisement Route
        5 bgp.evpn.nlri.rt 90+1 '2' Route Type: MAC Advertisement Route (2)
        5 bgp.evpn.nlri.len 91+1 '37' Length: 37
        5 bgp.evpn.nlri.rd 92+8 '00:01:0a:00:00:01:00:64' Route Distinguisher: 00010a0000010064 (10.0.0.1:100)
        5 bgp.evpn.nlri.esi 100+10 '01:00:11:22:33:44:55:00:01:00' ESI: 01:00:11:22:33:44:55:00:01:00
        6 bgp.evpn.nlri.esi.type 100+1 '1' ESI Type: ESI LACP 802.1AX defined (1)
        6 bgp.evpn.nlri.esi.value 101+9 '00:11:22:33:44:55:00:01:00' ESI Value: 00 11 22 33 44 55 00 01 00
        6 bgp.evpn.nlri.esi.lacp_mac 101+6 '00:11:22:33:44:55' CE LACP system MAC: 00:11:22:33:44:55
        6 bgp.evpn.nlri.esi.lacp_portkey 107+2 '1' LACP port key: 1 (0x0001)
        6 bgp.evpn.nlri.esi.remaining 109+1 '00' Remaining bytes: 00
        5 bgp.evpn.nlri.etag 110+4 '100' Ethernet Tag ID: 100
        5 bgp.evpn.nlri.maclen 114+1 '48' MAC Address Length: 48
        5 bgp.evpn.nlri.mac_addr 115+6 '00:11:22:33:44:55' MAC Address: 00:11:22:33:44:55
        5 bgp.evpn.nlri.iplen 121+1 '32' IP Address Length: 32
        5 bgp.evpn.nlri.ip.addr 122+4 '10.0.0.1' IPv4 address: 10.0.0.1
        5 bgp.evpn.nlri.mpls_ls1 126+3 '1000' 0000 0000 0011 1110 1000 .... = MPLS Label 1: 1000
        0 bgp 54+67 '' Border Gateway Protocol - UPDATE Message
        1 bgp.marker 54+16 'ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff' Marker: ffffffffffffffffffffffffffffffff
        1 bgp.length 70+2 '67' Length: 67
        1 bgp.type 72+1 '2' Type: UPDATE Message (2)
        1 bgp.update.withdrawn_routes.length 73+2 '0' Withdrawn Routes Length: 0
        1 bgp.update.path_attributes.length 75+2 '44' Total Path Attribute Length: 44
        1 bgp.update.path_attributes 77+44 '' Path attributes
        2 bgp.update.path_attribute 77+44 '' Path Attribute - MP_REACH_NLRI
        3 bgp.update.path_attribute.flags 77+1 '0x90' Flags: 0x90, Optional, Extended-Length, Non-transitive, Complete
        4 bgp.update.path_attribute.flags.optional 77+1 'True' 1... .... = Optional: Set
        4 bgp.update.path_attribute.flags.transitive 77+1 'False' .0.. .... = Transitive: Not set
        4 bgp.update.path_attribute.flags.partial 77+1 'False' ..0. .... = Partial: Not set
        4 bgp.update.path_attribute.flags.extended_length 77+1 'True' ...1 .... = Extended-Length: Set
        4 bgp.update.path_attribute.flags.unused 77+1 '0x00' .... 0000 = Unused: 0x0
        3 bgp.update.path_attribute.type_code 78+1 '14' Type Code: MP_REACH_NLRI (14)
        3 bgp.update.path_attribute.length 79+2 '40' Length: 40
        3 bgp.update.path_attribute.mp_reach_nlri.afi 81+2 '25' Address family identifier (AFI): Layer-2 VPN (25)
        3 bgp.update.path_attribute.mp_reach_nlri.safi 83+1 '70' Subsequent address family identifier (SAFI): EVPN (70)
        3 bgp.update.path_attribute.mp_reach_nlri.next_hop 84+5 '04:0a:00:00:01' Next hop: 10.0.0.1
        4 bgp.update.path_attribute.mp_reach_nlri.next_hop.ipv4 85+4 '10.0.0.1' IPv4 Address: 10.0.0.1
        3 bgp.update.path_attribute.mp_reach_nlri.nbr_snpa 89+1 '0' Number of Subnetwork points of attachment (SNPA): 0
        3 bgp.update.path_attribute.mp_reach_nlri 90+31 '' Network Layer Reachability Information (NLRI)
        4 bgp.evpn.nlri 90+31 '' EVPN NLRI: Inclusive Multicast Route
        5 bgp.evpn.nlri.rt 90+1 '3' Route Type: Inclusive Multicast Route (3)
        5 bgp.evpn.nlri.len 91+1 '29' Length: 29
        5 bgp.evpn.nlri.rd 92+8 '00:00:fd:e9:00:00:00:64' Route Distinguisher: 0000fde900000064 (65001:100)
        5 bgp.evpn.nlri.etag 100+4 '100' Ethernet Tag ID: 100
        5 bgp.evpn.nlri.iplen 104+1 '128' IP Address Length: 128
        5 bgp.evpn.nlri.ipv6.addr 105+16 '2001:db8::1' IPv6 address: 2001:db8::1
        0 bgp 54+72 '' Border Gateway Protocol - UPDATE Message
        1 bgp.marker 54+16 'ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff' Marker: ffffffffffffffffffffffffffffffff
        1 bgp.length 70+2 '72' Length: 72
        1 bgp.type 72+1 '2' Type: UPDATE Message (2)
        1 bgp.update.withdrawn_routes.length 73+2 '0' Withdrawn Routes Length: 0
        1 bgp.update.path_attributes.length 75+2 '49' Total Path Attribute Length: 49
        1 bgp.update.path_attributes 77+49 '' Path attributes
        2 bgp.update.path_attribute 77+49 '' Path Attribute - MP_REACH_NLRI
        3 bgp.update.path_attribute.flags 77+1 '0x90' Flags: 0x90, Optional, Extended-Length, Non-transitive, Complete
        4 bgp.update.path_attribute.flags.optional 77+1 'True' 1... .... = Optional: Set
        4 bgp.update.path_attribute.flags.transitive 77+1 'False' .0.. .... = Transitive: Not set
        4 bgp.update.path_attribute.flags.partial 77+1 'False' ..0. .... = Partial: Not set
        4 bgp.update.path_attribute.flags.extended_length 77+1 'True' ...1 .... = Extended-Length: Set
        4 bgp.update.path_attribute.flags.unused 77+1 '0x00' .... 0000 = Unused: 0x0
        3 bgp.update.path_attribute.type_code 78+1 '14' Type Code: MP_REACH_NLRI (14)
        3 bgp.update.path_attribute.length 79+2 '45' Length: 45
        3 bgp.update.path_attribute.mp_reach_nlri.afi 81+2 '25' Address family identifier (AFI): Layer-2 VPN (25)
        3 bgp.update.path_attribute.mp_reach_nlri.safi 83+1 '70' Subsequent address family identifier (SAFI): EVPN (70)
        3 bgp.update.path_attribute.mp_reach_nlri.next_hop 84+5 '04:0a:00:00:01' Next hop: 10.0.0.1
        4 bgp.update.path_attribute.mp_reach_nlri.next_hop.ipv4 85+4 '10.0.0.1' IPv4 Address: 10.0.0.1
        3 bgp.update.path_attribute.mp_reach_nlri.nbr_snpa 89+1 '0' Number of Subnetwork points of attachment (SNPA): 0
        3 bgp.update.path_attribute.mp_reach_nlri 90+36 '' Network Layer Reachability Information (NLRI)
        4 bgp.evpn.nlri 90+36 '' EVPN NLRI: IP Prefix route
        5 bgp.evpn.nlri.rt 90+1 '5' Route Type: IP Prefix route (5)
        5 bgp.evpn.nlri.len 91+1 '34' Length: 34
        5 bgp.evpn.nlri.rd 92+8 '00:00:fd:e9:00:00:00:64' Route Distinguisher: 0000fde900000064 (65001:100)
        5 bgp.evpn.nlri.esi 100+10 '00:00:00:00:00:00:00:00:00:00' ESI: 00:00:00:00:00:00:00:00:00:00
        6 bgp.evpn.nlri.esi.type 100+1 '0' ESI Type: ESI 9 bytes value (0)
        6 bgp.evpn.nlri.esi.value 101+9 '00:00:00:00:00:00:00:00:00' ESI Value: 00 00 00 00 00 00 00 00 00
        6 bgp.evpn.nlri.esi.type0 101+9 '00:00:00:00:00:00:00:00:00' ESI 9 bytes value: 00 00 00 00 00 00 00 00 00
        5 bgp.evpn.nlri.etag 110+4 '100' Ethernet Tag ID: 100
        5 bgp.evpn.nlri.prefix_len 114+1 '24' IP prefix length: 24
        5 bgp.evpn.nlri.ip.addr 115+4 '10.1.2.0' IPv4 address: 10.1.2.0
        5 bgp.evpn.nlri.ipv4.gtw_addr 119+4 '10.0.0.1' IPv4 Gateway address: 10.0.0.1
        5 bgp.update.path_attribute.mpls_label 123+3 '' MPLS Label Stack: 5000 (bottom)
        6 bgp.update.path_attribute.mpls_label_value 123+3 '80001' MPLS Label: 800015000 (bottom)
        0 bgp 54+24 '' Border Gateway Protocol - UPDATE Message
        1 bgp.marker 54+16 'ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff' Marker: ffffffffffffffffffffffffffffffff
        1 bgp.length 70+2 '24' Length: 24
        1 bgp.type 72+1 '2' Type: UPDATE Message (2)
        1 bgp.update.withdrawn_routes.length 73+2 '100' Withdrawn Routes Length: 100
        1 bgp.update.withdrawn_routes 75+3 '' Withdrawn Routes
        0 bgp 54+49 '' Border Gateway Protocol - UPDATE Message
        1 bgp.marker 54+16 'ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff' Marker: ffffffffffffffffffffffffffffffff
        1 bgp.length 70+2 '49' Length: 49
        1 bgp.type 72+1 '2' Type: UPDATE Message (2)
        1 bgp.update.withdrawn_routes.length 73+2 '0' Withdrawn Routes Length: 0
        1 bgp.update.path_attributes.length 75+2 '20' Total Path Attribute Length: 20
        1 bgp.update.path_attributes 77+20 '' Path attributes
        2 bgp.update.path_attribute 77+4 '' Path Attribute - ORIGIN: IGP
        3 bgp.update.path_attribute.flags 77+1 '0x40' Flags: 0x40, Transitive, Well-known, Complete
        4 bgp.update.path_attribute.flags.optional 77+1 'False' 0... .... = Optional: Not set
        4 bgp.update.path_attribute.flags.transitive 77+1 'True' .1.. .... = Transitive: Set
        4 bgp.update.path_attribute.flags.partial 77+1 'False' ..0. .... = Partial: Not set
        4 bgp.update.path_attribute.flags.extended_length 77+1 'False' ...0 .... = Extended-Length: Not set
        4 bgp.update.path_attribute.flags.unused 77+1 '0x00' .... 0000 = Unused: 0x0
        3 bgp.update.path_attribute.type_code 78+1 '1' Type Code: ORIGIN (1)
        3 bgp.update.path_attribute.length 79+1 '1' Length: 1
        3 bgp.update.path_attribute.origin 80+1 '0' Origin: IGP (0)
        2 bgp.update.path_attribute 81+9 '' Path Attribute - AS_PATH: 65001 65002
        3 bgp.update.path_attribute.flags 81+1 '0x40' Flags: 0x40, Transitive, Well-known, Complete
        4 bgp.update.path_attribute.flags.optional 81+1 'False' 0... .... = Optional: Not set
        4 bgp.update.path_attribute.flags.transitive 81+1 'True' .1.. .... = Transitive: Set
        4 bgp.update.path_attribute.flags.partial 81+1 'False' ..0. .... = Partial: Not set
        4 bgp.update.path_attribute.flags.extended_length 81+1 'False' ...0 .... = Extended-Length: Not set
        4 bgp.update.path_attribute.flags.unused 81+1 '0x00' .... 0000 = Unused: 0x0
        3 bgp.update.path_attribute.type_code 82+1 '2' Type Code: AS_PATH (2)
        3 bgp.update.path_attribute.length 83+1 '6' Length: 6
        3 bgp.update.path_attribute.as_path_segment 84+6 '' AS Path segment: 65001 65002
        4 bgp.update.path_attribute.as_path_segment.type 84+1 '2' Segment type: AS_SEQUENCE (2)
        4 bgp.update.path_attribute.as_path_segment.length 85+1 '2' Segment length (number of ASN): 2
        4 bgp.update.path_attribute.as_path_segment.as2 86+2 '65001' AS2: 65001
        4 bgp.update.path_attribute.as_path_segment.as2 88+2 '65002' AS2: 65002
        2 bgp.update.path_attribute 90+7 '' Path Attribute - NEXT_HOP: 10.0.0.1
        3 bgp.update.path_attribute.flags 90+1 '0x40' Flags: 0x40, Transitive, Well-known, Complete
        4 bgp.update.path_attribute.flags.optional 90+1 'False' 0... .... = Optional: Not set
        4 bgp.update.path_attribute.flags.transitive 90+1 'True' .1.. .... = Transitive: Set
        4 bgp.update.path_attribute.flags.partial 90+1 'False' ..0. .... = Partial: Not set
        4 bgp.update.path_attribute.flags.extended_length 90+1 'False' ...0 .... = Extended-Length: Not set
        4 bgp.update.path_attribute.flags.unused 90+1 '0x00' .... 0000 = Unused: 0x0
        3 bgp.update.path_attribute.type_code 91+1 '3' Type Code: NEXT_HOP (3)
        3 bgp.update.path_attribute.length 92+1 '4' Length: 4
        3 bgp.update.path_attribute.next_hop 93+4 '10.0.0.1' Next hop: 10.0.0.1
        1 bgp.update.nlri 97+6 '' Network Layer Reachability Information (NLRI)
        2  97+1 'NLRI length 33 invalid (> 32)'
        3 _ws.expert 97+0 '' Expert Info (Error/Malformed): NLRI length 33 invalid (> 32)
        4 bgp.length.invalid 0+0 '' NLRI length 33 invalid (> 32)
        4h _ws.expert.message 0+0 'NLRI length 33 invalid (> 32)' Message: NLRI length 33 invalid (> 32)
        4 _ws.expert.severity 0+0 '8388608' Severity level: Error
        4 _ws.expert.group 0+0 '117440512' Group: Malformed
        3h _ws.malformed 97+0 '' Malformed Packet
        0 bgp 54+30 '' Border Gateway Protocol - UPDATE Message
        1 bgp.marker 54+16 'ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff' Marker: ffffffffffffffffffffffffffffffff
        1 bgp.length 70+2 '30' Length: 30
        1 bgp.type 72+1 '2' Type: UPDATE Message (2)
        1 bgp.update.withdrawn_routes.length 73+2 '0' Withdrawn Routes Length: 0
        1 bgp.update.path_attributes.length 75+2 '7' Total Path Attribute Length: 7
        1 bgp.update.path_attributes 77+7 '' Path attributes
        2 bgp.update.path_attribute 77+7 '' Path Attribute - AS_PATH
        3 bgp.update.path_attribute.flags 77+1 '0x40' Flags: 0x40, Transitive, Well-known, Complete
        4 bgp.update.path_attribute.flags.optional 77+1 'False' 0... .... = Optional: Not set
        4 bgp.update.path_attribute.flags.transitive 77+1 'True' .1.. .... = Transitive: Set
        4 bgp.update.path_attribute.flags.partial 77+1 'False' ..0. .... = Partial: Not set
        4 bgp.update.path_attribute.flags.extended_length 77+1 'False' ...0 .... = Extended-Length: Not set
        4 bgp.update.path_attribute.flags.unused 77+1 '0x00' .... 0000 = Unused: 0x0
        3 bgp.update.path_attribute.type_code 78+1 '2' Type Code: AS_PATH (2)
        3 bgp.update.path_attribute.length 79+1 '32' Length: 32
        3  80+4 'Path attribute length is invalid: 32 bytes'
        4 _ws.expert 80+0 '' Expert Info (Error/Malformed): Path attribute length is invalid: 32 bytes
        5 bgp.length.invalid 0+0 '' Path attribute length is invalid: 32 bytes
        5h _ws.expert.message 0+0 'Path attribute length is invalid: 32 bytes' Message: Path attribute length is invalid: 32 bytes
        5 _ws.expert.severity 0+0 '8388608' Severity level: Error
        5 _ws.expert.group 0+0 '117440512' Group: Malformed
        4h _ws.malformed 80+0 '' Malformed Packet
        """##),
    ConversationSample(
      "paths with numbers", ["bgp"],
      packets: [
        """
        0200000000bb0200000000aa08004500004a00010000400666ab0a0000010a000002753c00b30000
        03e8000003e85018200000000000ffffffffffffffffffffffffffffffff0022020000000b400208
        0201000102010002
        """,
        """
        0200000000bb0200000000aa08004500005200010000400666a30a0000010a000002756e00b30000
        03e8000003e85018200000000000ffffffffffffffffffffffffffffffff002a0200000013900e00
        0f000101040a0000010000000001080a
        """,
        """
        0200000000bb0200000000aa08004500004f00010000400666a60a0000010a000002757d00b30000
        03e8000003e85018200000000000ffffffffffffffffffffffffffffffff00270200000010900e00
        0c000101040a0000010000080a
        """,
        """
        0200000000bb0200000000aa08004500005b000100004006669a0a0000010a000002757e00b30000
        03e8000003e85018200000000000ffffffffffffffffffffffffffffffff0033020000001c900e00
        1800020110202020202020202020202020202020200000080a
        """,
        """
        0200000000bb0200000000aa08004500004900010000400666ac0a0000010a000002757f00b30000
        03e8000003e85018200000000000ffffffffffffffffffffffffffffffff0021020000000a900f00
        0600010100080a
        """,
      ],
      rows: ##"""
        0 bgp 54+34 '' Border Gateway Protocol - UPDATE Message
        1 bgp.marker 54+16 'ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff' Marker: ffffffffffffffffffffffffffffffff
        1 bgp.length 70+2 '34' Length: 34
        1 bgp.type 72+1 '2' Type: UPDATE Message (2)
        1 bgp.update.withdrawn_routes.length 73+2 '0' Withdrawn Routes Length: 0
        1 bgp.update.path_attributes.length 75+2 '11' Total Path Attribute Length: 11
        1 bgp.update.path_attributes 77+11 '' Path attributes
        2 bgp.update.path_attribute 77+11 '' Path Attribute - AS_PATH: 1 2
        3 bgp.update.path_attribute.flags 77+1 '0x40' Flags: 0x40, Transitive, Well-known, Complete
        4 bgp.update.path_attribute.flags.optional 77+1 'False' 0... .... = Optional: Not set
        4 bgp.update.path_attribute.flags.transitive 77+1 'True' .1.. .... = Transitive: Set
        4 bgp.update.path_attribute.flags.partial 77+1 'False' ..0. .... = Partial: Not set
        4 bgp.update.path_attribute.flags.extended_length 77+1 'False' ...0 .... = Extended-Length: Not set
        4 bgp.update.path_attribute.flags.unused 77+1 '0x00' .... 0000 = Unused: 0x0
        3 bgp.update.path_attribute.type_code 78+1 '2' Type Code: AS_PATH (2)
        3 bgp.update.path_attribute.length 79+1 '8' Length: 8
        3 bgp.update.path_attribute.as_path_segment 80+4 '' AS Path segment: 1
        4 bgp.update.path_attribute.as_path_segment.type 80+1 '2' Segment type: AS_SEQUENCE (2)
        4 bgp.update.path_attribute.as_path_segment.length 81+1 '1' Segment length (number of ASN): 1
        4 bgp.update.path_attribute.as_path_segment.as2 82+2 '1' AS2: 1
        3 bgp.update.path_attribute.as_path_segment 84+4 '' AS Path segment: 2
        4 bgp.update.path_attribute.as_path_segment.type 84+1 '2' Segment type: AS_SEQUENCE (2)
        4 bgp.update.path_attribute.as_path_segment.length 85+1 '1' Segment length (number of ASN): 1
        4 bgp.update.path_attribute.as_path_segment.as2 86+2 '2' AS2: 2
        0 bgp 54+42 '' Border Gateway Protocol - UPDATE Message
        1 bgp.marker 54+16 'ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff' Marker: ffffffffffffffffffffffffffffffff
        1 bgp.length 70+2 '42' Length: 42
        1 bgp.type 72+1 '2' Type: UPDATE Message (2)
        1 bgp.update.withdrawn_routes.length 73+2 '0' Withdrawn Routes Length: 0
        1 bgp.update.path_attributes.length 75+2 '19' Total Path Attribute Length: 19
        1 bgp.update.path_attributes 77+19 '' Path attributes
        2 bgp.update.path_attribute 77+19 '' Path Attribute - MP_REACH_NLRI
        3 bgp.update.path_attribute.flags 77+1 '0x90' Flags: 0x90, Optional, Extended-Length, Non-transitive, Complete
        4 bgp.update.path_attribute.flags.optional 77+1 'True' 1... .... = Optional: Set
        4 bgp.update.path_attribute.flags.transitive 77+1 'False' .0.. .... = Transitive: Not set
        4 bgp.update.path_attribute.flags.partial 77+1 'False' ..0. .... = Partial: Not set
        4 bgp.update.path_attribute.flags.extended_length 77+1 'True' ...1 .... = Extended-Length: Set
        4 bgp.update.path_attribute.flags.unused 77+1 '0x00' .... 0000 = Unused: 0x0
        3 bgp.update.path_attribute.type_code 78+1 '14' Type Code: MP_REACH_NLRI (14)
        3 bgp.update.path_attribute.length 79+2 '15' Length: 15
        3 bgp.update.path_attribute.mp_reach_nlri.afi 81+2 '1' Address family identifier (AFI): IPv4 (1)
        3 bgp.update.path_attribute.mp_reach_nlri.safi 83+1 '1' Subsequent address family identifier (SAFI): Unicast (1)
        3 bgp.update.path_attribute.mp_reach_nlri.next_hop 84+5 '04:0a:00:00:01' Next hop: 10.0.0.1
        4 bgp.update.path_attribute.mp_reach_nlri.next_hop.ipv4 85+4 '10.0.0.1' IPv4 Address: 10.0.0.1
        3 bgp.update.path_attribute.mp_reach_nlri.nbr_snpa 89+1 '0' Number of Subnetwork points of attachment (SNPA): 0
        3 bgp.update.path_attribute.mp_reach_nlri 90+6 '' Network Layer Reachability Information (NLRI)
        4  90+6 '10.0.0.0/8 PathId 1 '
        5 bgp.nlri_path_id 90+4 '1' NLRI path id: 1
        5 bgp.prefix_length 94+1 '8' Prefix Length: 8
        5 bgp.mp_reach_nlri_ipv4_prefix 95+1 '10.0.0.0' MP Reach NLRI IPv4 prefix: 10.0.0.0
        0 bgp 54+39 '' Border Gateway Protocol - UPDATE Message
        1 bgp.marker 54+16 'ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff' Marker: ffffffffffffffffffffffffffffffff
        1 bgp.length 70+2 '39' Length: 39
        1 bgp.type 72+1 '2' Type: UPDATE Message (2)
        1 bgp.update.withdrawn_routes.length 73+2 '0' Withdrawn Routes Length: 0
        1 bgp.update.path_attributes.length 75+2 '16' Total Path Attribute Length: 16
        1 bgp.update.path_attributes 77+16 '' Path attributes
        2 bgp.update.path_attribute 77+16 '' Path Attribute - MP_REACH_NLRI
        3 bgp.update.path_attribute.flags 77+1 '0x90' Flags: 0x90, Optional, Extended-Length, Non-transitive, Complete
        4 bgp.update.path_attribute.flags.optional 77+1 'True' 1... .... = Optional: Set
        4 bgp.update.path_attribute.flags.transitive 77+1 'False' .0.. .... = Transitive: Not set
        4 bgp.update.path_attribute.flags.partial 77+1 'False' ..0. .... = Partial: Not set
        4 bgp.update.path_attribute.flags.extended_length 77+1 'True' ...1 .... = Extended-Length: Set
        4 bgp.update.path_attribute.flags.unused 77+1 '0x00' .... 0000 = Unused: 0x0
        3 bgp.update.path_attribute.type_code 78+1 '14' Type Code: MP_REACH_NLRI (14)
        3 bgp.update.path_attribute.length 79+2 '12' Length: 12
        3 bgp.update.path_attribute.mp_reach_nlri.afi 81+2 '1' Address family identifier (AFI): IPv4 (1)
        3 bgp.update.path_attribute.mp_reach_nlri.safi 83+1 '1' Subsequent address family identifier (SAFI): Unicast (1)
        3 bgp.update.path_attribute.mp_reach_nlri.next_hop 84+5 '04:0a:00:00:01' Next hop: 10.0.0.1
        4 bgp.update.path_attribute.mp_reach_nlri.next_hop.ipv4 85+4 '10.0.0.1' IPv4 Address: 10.0.0.1
        3 bgp.update.path_attribute.mp_reach_nlri.nbr_snpa 89+1 '0' Number of Subnetwork points of attachment (SNPA): 0
        3 bgp.update.path_attribute.mp_reach_nlri 90+3 '' Network Layer Reachability Information (NLRI)
        0 bgp 54+51 '' Border Gateway Protocol - UPDATE Message
        1 bgp.marker 54+16 'ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff' Marker: ffffffffffffffffffffffffffffffff
        1 bgp.length 70+2 '51' Length: 51
        1 bgp.type 72+1 '2' Type: UPDATE Message (2)
        1 bgp.update.withdrawn_routes.length 73+2 '0' Withdrawn Routes Length: 0
        1 bgp.update.path_attributes.length 75+2 '28' Total Path Attribute Length: 28
        1 bgp.update.path_attributes 77+28 '' Path attributes
        2 bgp.update.path_attribute 77+28 '' Path Attribute - MP_REACH_NLRI
        3 bgp.update.path_attribute.flags 77+1 '0x90' Flags: 0x90, Optional, Extended-Length, Non-transitive, Complete
        4 bgp.update.path_attribute.flags.optional 77+1 'True' 1... .... = Optional: Set
        4 bgp.update.path_attribute.flags.transitive 77+1 'False' .0.. .... = Transitive: Not set
        4 bgp.update.path_attribute.flags.partial 77+1 'False' ..0. .... = Partial: Not set
        4 bgp.update.path_attribute.flags.extended_length 77+1 'True' ...1 .... = Extended-Length: Set
        4 bgp.update.path_attribute.flags.unused 77+1 '0x00' .... 0000 = Unused: 0x0
        3 bgp.update.path_attribute.type_code 78+1 '14' Type Code: MP_REACH_NLRI (14)
        3 bgp.update.path_attribute.length 79+2 '24' Length: 24
        3 bgp.update.path_attribute.mp_reach_nlri.afi 81+2 '2' Address family identifier (AFI): IPv6 (2)
        3 bgp.update.path_attribute.mp_reach_nlri.safi 83+1 '1' Subsequent address family identifier (SAFI): Unicast (1)
        3 bgp.update.path_attribute.mp_reach_nlri.next_hop 84+17 '10:20:20:20:20:20:20:20:20:20:20:20:20:20:20:20:20' Next hop: 2020:2020:2020:2020:2020:2020:2020:2020
        4 bgp.update.path_attribute.mp_reach_nlri.next_hop.ipv6 85+16 '2020:2020:2020:2020:2020:2020:2020:2020' IPv6 Address: 2020:2020:2020:2020:2020:2020:2020:2020
        3 bgp.update.path_attribute.mp_reach_nlri.nbr_snpa 101+1 '0' Number of Subnetwork points of attachment (SNPA): 0
        3 bgp.update.path_attribute.mp_reach_nlri 102+3 '' Network Layer Reachability Information (NLRI)
        0 bgp 54+33 '' Border Gateway Protocol - UPDATE Message
        1 bgp.marker 54+16 'ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff:ff' Marker: ffffffffffffffffffffffffffffffff
        1 bgp.length 70+2 '33' Length: 33
        1 bgp.type 72+1 '2' Type: UPDATE Message (2)
        1 bgp.update.withdrawn_routes.length 73+2 '0' Withdrawn Routes Length: 0
        1 bgp.update.path_attributes.length 75+2 '10' Total Path Attribute Length: 10
        1 bgp.update.path_attributes 77+10 '' Path attributes
        2 bgp.update.path_attribute 77+10 '' Path Attribute - MP_UNREACH_NLRI
        3 bgp.update.path_attribute.flags 77+1 '0x90' Flags: 0x90, Optional, Extended-Length, Non-transitive, Complete
        4 bgp.update.path_attribute.flags.optional 77+1 'True' 1... .... = Optional: Set
        4 bgp.update.path_attribute.flags.transitive 77+1 'False' .0.. .... = Transitive: Not set
        4 bgp.update.path_attribute.flags.partial 77+1 'False' ..0. .... = Partial: Not set
        4 bgp.update.path_attribute.flags.extended_length 77+1 'True' ...1 .... = Extended-Length: Set
        4 bgp.update.path_attribute.flags.unused 77+1 '0x00' .... 0000 = Unused: 0x0
        3 bgp.update.path_attribute.type_code 78+1 '15' Type Code: MP_UNREACH_NLRI (15)
        3 bgp.update.path_attribute.length 79+2 '6' Length: 6
        3 bgp.update.path_attribute.mp_unreach_nlri.afi 81+2 '1' Address family identifier (AFI): IPv4 (1)
        3 bgp.update.path_attribute.mp_unreach_nlri.safi 83+1 '1' Subsequent address family identifier (SAFI): Unicast (1)
        3 bgp.update.path_attribute.mp_unreach_nlri 84+3 '' Withdrawn Routes
        """##),
  ]
}
