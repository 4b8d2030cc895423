import Testing

/// DHCP and BOOTP against tshark 4.6.9.
@Suite struct DhcpTests {
  @Test(arguments: samples) func treeIsThatOfTshark(_ sample: PacketSample) {
    let rows = PacketRows.rows(of: [sample.bytes], in: sample.protocols)
    #expect(rows == [sample.expected])
  }

  @Test(arguments: samples) func everyPrefixIsDissected(_ sample: PacketSample) {
    #expect(PacketRows.survivesEveryPrefix(of: sample.bytes))
  }

  static let samples: [PacketSample] = [
    PacketSample(
      name: "options of one value",
      hex: """
        020000000002020000000001080045000150000100004011659a0a0000010a00000200440043013c0000
        010106000000123400000000000000000000000000000000000000000200000000010000000000000000
        000000000000000000000000000000000000000000000000000000000000000000000000000000000000
        000000000000000000000000000000000000000000000000000000000000000000000000000000000000
        000000000000000000000000000000000000000000000000000000000000000000000000000000000000
        000000000000000000000000000000000000000000000000000000000000000000000000000000000000
        0000000000000000000000000000000000000000000000000000638253633501010104ffffff000204ff
        fff1f003080a0000010a0000020c04686f73740d020240130101170140330400000e103a04ffffffff74
        0101980400000e10ff0000000000
        """,
      protocols: ["dhcp"],
      rows: #"""
        0 dhcp 42+308 '' Dynamic Host Configuration Protocol (Discover)
        1 dhcp.type 42+1 '1' Message type: Boot Request (1)
        1 dhcp.hw.type 43+1 '0x01' Hardware type: Ethernet (0x01)
        1 dhcp.hw.len 44+1 '6' Hardware address length: 6
        1 dhcp.hops 45+1 '0' Hops: 0
        1 dhcp.id 46+4 '0x00001234' Transaction ID: 0x00001234
        1 dhcp.secs 50+2 '0' Seconds elapsed: 0
        1 dhcp.flags 52+2 '0x0000' Bootp flags: 0x0000 (Unicast)
        2 dhcp.flags.bc 52+2 'False' 0... .... .... .... = Broadcast flag: Unicast
        2 dhcp.flags.reserved 52+2 '0x0000' .000 0000 0000 0000 = Reserved flags: 0x0000
        1 dhcp.ip.client 54+4 '0.0.0.0' Client IP address: 0.0.0.0
        1 dhcp.ip.your 58+4 '0.0.0.0' Your (client) IP address: 0.0.0.0
        1 dhcp.ip.server 62+4 '0.0.0.0' Next server IP address: 0.0.0.0
        1 dhcp.ip.relay 66+4 '0.0.0.0' Relay agent IP address: 0.0.0.0
        1 dhcp.hw.mac_addr 70+6 '02:00:00:00:00:01' Client MAC address: 02:00:00:00:00:01
        1 dhcp.hw.addr_padding 76+10 '00:00:00:00:00:00:00:00:00:00' Client hardware address padding: 00000000000000000000
        1 dhcp.server 86+64 '' Server host name not given
        1 dhcp.file 150+128 '' Boot file name not given
        1 dhcp.cookie 278+4 '99.130.83.99' Magic cookie: DHCP
        1 dhcp.option.type 282+3 '53' Option: (53) DHCP Message Type (Discover)
        2 dhcp.option.length 283+1 '1' Length: 1
        2h dhcp.option.value 284+1 '01' Value: 01
        2 dhcp.option.dhcp 284+1 '1' DHCP: Discover (1)
        1 dhcp.option.type 285+6 '1' Option: (1) Subnet Mask (255.255.255.0)
        2 dhcp.option.length 286+1 '4' Length: 4
        2h dhcp.option.value 287+4 'ff:ff:ff:00' Value: ffffff00
        2 dhcp.option.subnet_mask 287+4 '255.255.255.0' Subnet Mask: 255.255.255.0
        1 dhcp.option.type 291+6 '2' Option: (2) Time Offset
        2 dhcp.option.length 292+1 '4' Length: 4
        2h dhcp.option.value 293+4 'ff:ff:f1:f0' Value: fffff1f0
        2 dhcp.option.time_offset 293+4 '-3600' Time Offset: -1 hour (-3600)
        1 dhcp.option.type 297+10 '3' Option: (3) Router
        2 dhcp.option.length 298+1 '8' Length: 8
        2h dhcp.option.value 299+8 '0a:00:00:01:0a:00:00:02' Value: 0a0000010a000002
        2 dhcp.option.router 299+4 '10.0.0.1' Router: 10.0.0.1
        2 dhcp.option.router 303+4 '10.0.0.2' Router: 10.0.0.2
        1 dhcp.option.type 307+6 '12' Option: (12) Host Name
        2 dhcp.option.length 308+1 '4' Length: 4
        2h dhcp.option.value 309+4 '68:6f:73:74' Value: 686f7374
        2 dhcp.option.hostname 309+4 'host' Host Name: host
        1 dhcp.option.type 313+4 '13' Option: (13) Boot File Size
        2 dhcp.option.length 314+1 '2' Length: 2
        2h dhcp.option.value 315+2 '02:40' Value: 0240
        2 dhcp.option.boot_file_size 315+2 '576' Boot File Size: 576
        1 dhcp.option.type 317+3 '19' Option: (19) IP Forwarding
        2 dhcp.option.length 318+1 '1' Length: 1
        2h dhcp.option.value 319+1 '01' Value: 01
        2 dhcp.option.ip_forwarding 319+1 'True' IP Forwarding: Enabled
        1 dhcp.option.type 320+3 '23' Option: (23) Default IP Time-to-Live
        2 dhcp.option.length 321+1 '1' Length: 1
        2h dhcp.option.value 322+1 '40' Value: 40
        2 dhcp.option.default_ip_ttl 322+1 '64' Default IP Time-to-Live: 64
        1 dhcp.option.type 323+6 '51' Option: (51) IP Address Lease Time
        2 dhcp.option.length 324+1 '4' Length: 4
        2h dhcp.option.value 325+4 '00:00:0e:10' Value: 00000e10
        2 dhcp.option.ip_address_lease_time 325+4 '3600' IP Address Lease Time: 1 hour (3600)
        1 dhcp.option.type 329+6 '58' Option: (58) Renewal Time Value
        2 dhcp.option.length 330+1 '4' Length: 4
        2h dhcp.option.value 331+4 'ff:ff:ff:ff' Value: ffffffff
        2 dhcp.option.renewal_time_value 331+4 '4294967295' Renewal Time Value: infinity (-1)
        1 dhcp.option.type 335+3 '116' Option: (116) DHCP Auto-Configuration
        2 dhcp.option.length 336+1 '1' Length: 1
        2h dhcp.option.value 337+1 '01' Value: 01
        2 dhcp.option.dhcp_auto_configuration 337+1 '1' DHCP Auto-Configuration: AutoConfigure (1)
        1 dhcp.option.type 338+6 '152' Option: (152) Leasequery Base Time
        2 dhcp.option.length 339+1 '4' Length: 4
        2h dhcp.option.value 340+4 '00:00:0e:10' Value: 00000e10
        2 dhcp.option.bulk_lease.base_time 340+4 '2036-02-07T07:28:16.000000000+0000' Base Time: Feb  7, 2036 07:28:16.000000000 UTC
        1 dhcp.option.type 344+1 '0' Option: (255) End
        2 dhcp.option.end 344+1 '255' Option End: 255
        1 dhcp.option.padding 345+5 '00:00:00:00:00' Padding: 0000000000
        """#),
    PacketSample(
      name: "lists and names",
      hex: """
        02000000000202000000000108004500014d000100004011659d0a0000010a0000020044004301390000
        010106000000123400008000000000000000000000000000000000000200000000010000000000000000
        000000000000000000000000000000000000000000000000000000000000000000000000000000000000
        000000000000000000000000000000000000000000000000000000000000000000000000000000000000
        000000000000000000000000000000000000000000000000000000000000000000000000000000000000
        000000000000000000000000000000000000000000000000000000000000000000000000000000000000
        00000000000000000000000000000000000000000000000000006382536335010337030179ff15080102
        030405060708190201025d0200075e030102013d070102000000000177070161000162c000790d18c0a8
        010a000001000a000002ff
        """,
      protocols: ["dhcp"],
      rows: #"""
        0 dhcp 42+305 '' Dynamic Host Configuration Protocol (Request)
        1 dhcp.type 42+1 '1' Message type: Boot Request (1)
        1 dhcp.hw.type 43+1 '0x01' Hardware type: Ethernet (0x01)
        1 dhcp.hw.len 44+1 '6' Hardware address length: 6
        1 dhcp.hops 45+1 '0' Hops: 0
        1 dhcp.id 46+4 '0x00001234' Transaction ID: 0x00001234
        1 dhcp.secs 50+2 '0' Seconds elapsed: 0
        1 dhcp.flags 52+2 '0x8000' Bootp flags: 0x8000, Broadcast flag (Broadcast)
        2 dhcp.flags.bc 52+2 'True' 1... .... .... .... = Broadcast flag: Broadcast
        2 dhcp.flags.reserved 52+2 '0x0000' .000 0000 0000 0000 = Reserved flags: 0x0000
        1 dhcp.ip.client 54+4 '0.0.0.0' Client IP address: 0.0.0.0
        1 dhcp.ip.your 58+4 '0.0.0.0' Your (client) IP address: 0.0.0.0
        1 dhcp.ip.server 62+4 '0.0.0.0' Next server IP address: 0.0.0.0
        1 dhcp.ip.relay 66+4 '0.0.0.0' Relay agent IP address: 0.0.0.0
        1 dhcp.hw.mac_addr 70+6 '02:00:00:00:00:01' Client MAC address: 02:00:00:00:00:01
        1 dhcp.hw.addr_padding 76+10 '00:00:00:00:00:00:00:00:00:00' Client hardware address padding: 00000000000000000000
        1 dhcp.server 86+64 '' Server host name not given
        1 dhcp.file 150+128 '' Boot file name not given
        1 dhcp.cookie 278+4 '99.130.83.99' Magic cookie: DHCP
        1 dhcp.option.type 282+3 '53' Option: (53) DHCP Message Type (Request)
        2 dhcp.option.length 283+1 '1' Length: 1
        2h dhcp.option.value 284+1 '03' Value: 03
        2 dhcp.option.dhcp 284+1 '3' DHCP: Request (3)
        1 dhcp.option.type 285+5 '55' Option: (55) Parameter Request List
        2 dhcp.option.length 286+1 '3' Length: 3
        2h dhcp.option.value 287+3 '01:79:ff' Value: 0179ff
        2 dhcp.option.request_list_item 287+1 '1' Parameter Request List Item: (1) Subnet Mask
        2 dhcp.option.request_list_item 288+1 '121' Parameter Request List Item: (121) Classless Static Route
        2 dhcp.option.request_list_item 289+1 '255' Parameter Request List Item: (255) End
        1 dhcp.option.type 290+10 '21' Option: (21) Policy Filter
        2 dhcp.option.length 291+1 '8' Length: 8
        2h dhcp.option.value 292+8 '01:02:03:04:05:06:07:08' Value: 0102030405060708
        2 dhcp.option.policy_filter.ip 292+4 '1.2.3.4' IP Address: 1.2.3.4
        2 dhcp.option.policy_filter.subnet_mask 296+4 '5.6.7.8' Subnet Mask: 5.6.7.8
        1 dhcp.option.type 300+4 '25' Option: (25) Path MTU Plateau Table
        2 dhcp.option.length 301+1 '2' Length: 2
        2h dhcp.option.value 302+2 '01:02' Value: 0102
        2 dhcp.option.path_mtu_plateau_table_item 302+2 '258' Path MTU Plateau Table Item: 258
        1 dhcp.option.type 304+4 '93' Option: (93) Client System Architecture
        2 dhcp.option.length 305+1 '2' Length: 2
        2h dhcp.option.value 306+2 '00:07' Value: 0007
        2 dhcp.option.client_system_architecture 306+2 '7' Client System Architecture: EFI x64 (7)
        1 dhcp.option.type 308+5 '94' Option: (94) Client Network Device Interface
        2 dhcp.option.length 309+1 '3' Length: 3
        2h dhcp.option.value 310+3 '01:02:01' Value: 010201
        2 dhcp.client_network_id_major 311+1 '2' Major Version: 2
        2 dhcp.client_network_id_minor 312+1 '1' Minor Version: 1
        1 dhcp.option.type 313+9 '61' Option: (61) Client identifier
        2 dhcp.option.length 314+1 '7' Length: 7
        2h dhcp.option.value 315+7 '01:02:00:00:00:00:01' Value: 01020000000001
        2 dhcp.hw.type 315+1 '0x01' Hardware type: Ethernet (0x01)
        2 dhcp.hw.mac_addr 316+6 '02:00:00:00:00:01' Client MAC address: 02:00:00:00:00:01
        1 dhcp.option.type 322+9 '119' Option: (119) Domain Search
        2 dhcp.option.length 323+1 '7' Length: 7
        2h dhcp.option.value 324+7 '01:61:00:01:62:c0:00' Value: 0161000162c000
        2 dhcp.option.dhcp_dns_domain_search_list_fqdn 324+3 'a' FQDN: a
        2 dhcp.option.dhcp_dns_domain_search_list_fqdn 327+4 'b.a' FQDN: b.a
        1 dhcp.option.type 331+15 '121' Option: (121) Classless Static Route
        2 dhcp.option.length 332+1 '13' Length: 13
        2h dhcp.option.value 333+13 '18:c0:a8:01:0a:00:00:01:00:0a:00:00:02' Value: 18c0a8010a000001000a000002
        2 dhcp.option.classless_static_route 333+8 '18:c0:a8:01:0a:00:00:01'  192.168.1.0/24-10.0.0.1
        2 dhcp.option.classless_static_route 341+5 '00:0a:00:00:02'  default-10.0.0.2
        1 dhcp.option.type 346+1 '0' Option: (255) End
        2 dhcp.option.end 346+1 '255' Option End: 255
        """#),
    PacketSample(
      name: "wrong lengths",
      hex: """
        02000000000202000000000108004500011700010000401165d30a0000010a0000020044004301030000
        010106000000123400000000000000000000000000000000000000000200000000010000000000000000
        000000000000000000000000000000000000000000000000000000000000000000000000000000000000
        000000000000000000000000000000000000000000000000000000000000000000000000000000000000
        000000000000000000000000000000000000000000000000000000000000000000000000000000000000
        000000000000000000000000000000000000000000000000000000000000000000000000000000000000
        00000000000000000000000000000000000000000000000000006382536335010101036162630000ff
        """,
      protocols: ["dhcp"],
      rows: #"""
        0 dhcp 42+251 '' Dynamic Host Configuration Protocol (Discover)
        1 dhcp.type 42+1 '1' Message type: Boot Request (1)
        1 dhcp.hw.type 43+1 '0x01' Hardware type: Ethernet (0x01)
        1 dhcp.hw.len 44+1 '6' Hardware address length: 6
        1 dhcp.hops 45+1 '0' Hops: 0
        1 dhcp.id 46+4 '0x00001234' Transaction ID: 0x00001234
        1 dhcp.secs 50+2 '0' Seconds elapsed: 0
        1 dhcp.flags 52+2 '0x0000' Bootp flags: 0x0000 (Unicast)
        2 dhcp.flags.bc 52+2 'False' 0... .... .... .... = Broadcast flag: Unicast
        2 dhcp.flags.reserved 52+2 '0x0000' .000 0000 0000 0000 = Reserved flags: 0x0000
        1 dhcp.ip.client 54+4 '0.0.0.0' Client IP address: 0.0.0.0
        1 dhcp.ip.your 58+4 '0.0.0.0' Your (client) IP address: 0.0.0.0
        1 dhcp.ip.server 62+4 '0.0.0.0' Next server IP address: 0.0.0.0
        1 dhcp.ip.relay 66+4 '0.0.0.0' Relay agent IP address: 0.0.0.0
        1 dhcp.hw.mac_addr 70+6 '02:00:00:00:00:01' Client MAC address: 02:00:00:00:00:01
        1 dhcp.hw.addr_padding 76+10 '00:00:00:00:00:00:00:00:00:00' Client hardware address padding: 00000000000000000000
        1 dhcp.server 86+64 '' Server host name not given
        1 dhcp.file 150+128 '' Boot file name not given
        1 dhcp.cookie 278+4 '99.130.83.99' Magic cookie: DHCP
        1 dhcp.option.type 282+3 '53' Option: (53) DHCP Message Type (Discover)
        2 dhcp.option.length 283+1 '1' Length: 1
        2h dhcp.option.value 284+1 '01' Value: 01
        2 dhcp.option.dhcp 284+1 '1' DHCP: Discover (1)
        1 dhcp.option.type 285+5 '1' Option: (1) Subnet Mask
        2 dhcp.option.length 286+1 '3' Length: 3
        2 dhcp.option.value 287+3 '61:62:63' Value: 616263
        2 _ws.expert 285+0 '' Expert Info (Error/Protocol): length isn't 4
        3 dhcp.bad_length 0+0 '' length isn't 4
        3h _ws.expert.message 0+0 'length isn't 4' Message: length isn't 4
        3 _ws.expert.severity 0+0 '8388608' Severity level: Error
        3 _ws.expert.group 0+0 '150994944' Group: Protocol
        1 dhcp.option.type 290+1 '0' Option: (0) Padding
        2 dhcp.option.padding 290+2 '00:00' Padding: 0000
        1 dhcp.option.type 292+1 '0' Option: (255) End
        2 dhcp.option.end 292+1 '255' Option End: 255
        """#),
    PacketSample(
      name: "no end",
      hex: """
        02000000000202000000000108004500010f00010000401165db0a0000010a0000020044004300fb0000
        010106000000123400000000000000000000000000000000000000000200000000010000000000000000
        000000000000000000000000000000000000000000000000000000000000000000000000000000000000
        000000000000000000000000000000000000000000000000000000000000000000000000000000000000
        000000000000000000000000000000000000000000000000000000000000000000000000000000000000
        000000000000000000000000000000000000000000000000000000000000000000000000000000000000
        000000000000000000000000000000000000000000000000000063825363350101
        """,
      protocols: ["dhcp"],
      rows: #"""
        0 dhcp 42+243 '' Dynamic Host Configuration Protocol (Discover)
        1 dhcp.type 42+1 '1' Message type: Boot Request (1)
        1 dhcp.hw.type 43+1 '0x01' Hardware type: Ethernet (0x01)
        1 dhcp.hw.len 44+1 '6' Hardware address length: 6
        1 dhcp.hops 45+1 '0' Hops: 0
        1 dhcp.id 46+4 '0x00001234' Transaction ID: 0x00001234
        1 dhcp.secs 50+2 '0' Seconds elapsed: 0
        1 dhcp.flags 52+2 '0x0000' Bootp flags: 0x0000 (Unicast)
        2 dhcp.flags.bc 52+2 'False' 0... .... .... .... = Broadcast flag: Unicast
        2 dhcp.flags.reserved 52+2 '0x0000' .000 0000 0000 0000 = Reserved flags: 0x0000
        1 dhcp.ip.client 54+4 '0.0.0.0' Client IP address: 0.0.0.0
        1 dhcp.ip.your 58+4 '0.0.0.0' Your (client) IP address: 0.0.0.0
        1 dhcp.ip.server 62+4 '0.0.0.0' Next server IP address: 0.0.0.0
        1 dhcp.ip.relay 66+4 '0.0.0.0' Relay agent IP address: 0.0.0.0
        1 dhcp.hw.mac_addr 70+6 '02:00:00:00:00:01' Client MAC address: 02:00:00:00:00:01
        1 dhcp.hw.addr_padding 76+10 '00:00:00:00:00:00:00:00:00:00' Client hardware address padding: 00000000000000000000
        1 dhcp.server 86+64 '' Server host name not given
        1 dhcp.file 150+128 '' Boot file name not given
        1 dhcp.cookie 278+4 '99.130.83.99' Magic cookie: DHCP
        1 dhcp.option.type 282+3 '53' Option: (53) DHCP Message Type (Discover)
        2 dhcp.option.length 283+1 '1' Length: 1
        2h dhcp.option.value 284+1 '01' Value: 01
        2 dhcp.option.dhcp 284+1 '1' DHCP: Discover (1)
        1 _ws.expert 42+0 '' Expert Info (Error/Protocol): End option missing
        2 dhcp.end_option_missing 0+0 '' End option missing
        2h _ws.expert.message 0+0 'End option missing' Message: End option missing
        2 _ws.expert.severity 0+0 '8388608' Severity level: Error
        2 _ws.expert.group 0+0 '150994944' Group: Protocol
        """#),
    PacketSample(
      name: "no options",
      hex: """
        02000000000202000000000108004500010d00010000401165dd0a0000010a0000020044004300f90000
        010106000000123400000000000000000000000000000000000000000200000000010000000000000000
        000000000000000000000000000000000000000000000000000000000000000000000000000000000000
        000000000000000000000000000000000000000000000000000000000000000000000000000000000000
        000000000000000000000000000000000000000000000000000000000000000000000000000000000000
        000000000000000000000000000000000000000000000000000000000000000000000000000000000000
        000000000000000000000000000000000000000000000000000063825363ff
        """,
      protocols: ["dhcp"],
      rows: #"""
        0 dhcp 42+241 '' Dynamic Host Configuration Protocol
        1 dhcp.type 42+1 '1' Message type: Boot Request (1)
        1 dhcp.hw.type 43+1 '0x01' Hardware type: Ethernet (0x01)
        1 dhcp.hw.len 44+1 '6' Hardware address length: 6
        1 dhcp.hops 45+1 '0' Hops: 0
        1 dhcp.id 46+4 '0x00001234' Transaction ID: 0x00001234
        1 dhcp.secs 50+2 '0' Seconds elapsed: 0
        1 dhcp.flags 52+2 '0x0000' Bootp flags: 0x0000 (Unicast)
        2 dhcp.flags.bc 52+2 'False' 0... .... .... .... = Broadcast flag: Unicast
        2 dhcp.flags.reserved 52+2 '0x0000' .000 0000 0000 0000 = Reserved flags: 0x0000
        1 dhcp.ip.client 54+4 '0.0.0.0' Client IP address: 0.0.0.0
        1 dhcp.ip.your 58+4 '0.0.0.0' Your (client) IP address: 0.0.0.0
        1 dhcp.ip.server 62+4 '0.0.0.0' Next server IP address: 0.0.0.0
        1 dhcp.ip.relay 66+4 '0.0.0.0' Relay agent IP address: 0.0.0.0
        1 dhcp.hw.mac_addr 70+6 '02:00:00:00:00:01' Client MAC address: 02:00:00:00:00:01
        1 dhcp.hw.addr_padding 76+10 '00:00:00:00:00:00:00:00:00:00' Client hardware address padding: 00000000000000000000
        1 dhcp.server 86+64 '' Server host name not given
        1 dhcp.file 150+128 '' Boot file name not given
        1h dhcp.bootp 42+0 'True' Frame is BOOTP: True
        1 dhcp.cookie 278+4 '99.130.83.99' Magic cookie: DHCP
        1 dhcp.option.type 282+1 '0' Option: (255) End
        2 dhcp.option.end 282+1 '255' Option End: 255
        """#),
    PacketSample(
      name: "overload",
      hex: """
        02000000000202000000000108004500011300010000401165d70a0000010a0000020044004300ff0000
        010106000000123400000000000000000000000000000000000000000200000000010000000000000000
        00000c03616263ff00000000000000000000000000000000000000000000000000000000000000000000
        0000000000000000000000000000000000000000000000000f026465ff00000000000000000000000000
        000000000000000000000000000000000000000000000000000000000000000000000000000000000000
        000000000000000000000000000000000000000000000000000000000000000000000000000000000000
        000000000000000000000000000000000000000000000000000063825363350101340103ff
        """,
      protocols: ["dhcp"],
      rows: #"""
        0 dhcp 42+247 '' Dynamic Host Configuration Protocol (Discover)
        1 dhcp.type 42+1 '1' Message type: Boot Request (1)
        1 dhcp.hw.type 43+1 '0x01' Hardware type: Ethernet (0x01)
        1 dhcp.hw.len 44+1 '6' Hardware address length: 6
        1 dhcp.hops 45+1 '0' Hops: 0
        1 dhcp.id 46+4 '0x00001234' Transaction ID: 0x00001234
        1 dhcp.secs 50+2 '0' Seconds elapsed: 0
        1 dhcp.flags 52+2 '0x0000' Bootp flags: 0x0000 (Unicast)
        2 dhcp.flags.bc 52+2 'False' 0... .... .... .... = Broadcast flag: Unicast
        2 dhcp.flags.reserved 52+2 '0x0000' .000 0000 0000 0000 = Reserved flags: 0x0000
        1 dhcp.ip.client 54+4 '0.0.0.0' Client IP address: 0.0.0.0
        1 dhcp.ip.your 58+4 '0.0.0.0' Your (client) IP address: 0.0.0.0
        1 dhcp.ip.server 62+4 '0.0.0.0' Next server IP address: 0.0.0.0
        1 dhcp.ip.relay 66+4 '0.0.0.0' Relay agent IP address: 0.0.0.0
        1 dhcp.hw.mac_addr 70+6 '02:00:00:00:00:01' Client MAC address: 02:00:00:00:00:01
        1 dhcp.hw.addr_padding 76+10 '00:00:00:00:00:00:00:00:00:00' Client hardware address padding: 00000000000000000000
        1  86+64 'Server name option overloaded by DHCP' 
        2 _ws.expert 86+0 '' Expert Info (Note/Protocol): Server name option overloaded by DHCP
        3 dhcp.server_name_overloaded_by_dhcp 0+0 '' Server name option overloaded by DHCP
        3h _ws.expert.message 0+0 'Server name option overloaded by DHCP' Message: Server name option overloaded by DHCP
        3 _ws.expert.severity 0+0 '4194304' Severity level: Note
        3 _ws.expert.group 0+0 '150994944' Group: Protocol
        1  86+64 'Server host name option overload' 
        2 dhcp.option.type 86+5 '12' Option: (12) Host Name
        3 dhcp.option.length 87+1 '3' Length: 3
        3h dhcp.option.value 88+3 '61:62:63' Value: 616263
        3 dhcp.option.hostname 88+3 'abc' Host Name: abc
        2 dhcp.option.type 91+1 '0' Option: (255) End
        3 dhcp.option.end 91+1 '255' Option End (Overload): 255
        1  150+128 'Boot file name option overloaded by DHCP' 
        2 _ws.expert 150+0 '' Expert Info (Note/Protocol): Boot file name option overloaded by DHCP
        3 dhcp.boot_filename_overloaded_by_dhcp 0+0 '' Boot file name option overloaded by DHCP
        3h _ws.expert.message 0+0 'Boot file name option overloaded by DHCP' Message: Boot file name option overloaded by DHCP
        3 _ws.expert.severity 0+0 '4194304' Severity level: Note
        3 _ws.expert.group 0+0 '150994944' Group: Protocol
        1  150+128 'Boot file name option overload' 
        2 dhcp.option.type 150+4 '15' Option: (15) Domain Name
        3 dhcp.option.length 151+1 '2' Length: 2
        3h dhcp.option.value 152+2 '64:65' Value: 6465
        3 dhcp.option.domain_name 152+2 'de' Domain Name: de
        2 dhcp.option.type 154+1 '0' Option: (255) End
        3 dhcp.option.end 154+1 '255' Option End (Overload): 255
        1 dhcp.cookie 278+4 '99.130.83.99' Magic cookie: DHCP
        1 dhcp.option.type 282+3 '53' Option: (53) DHCP Message Type (Discover)
        2 dhcp.option.length 283+1 '1' Length: 1
        2h dhcp.option.value 284+1 '01' Value: 01
        2 dhcp.option.dhcp 284+1 '1' DHCP: Discover (1)
        1 dhcp.option.type 285+3 '52' Option: (52) Option Overload
        2 dhcp.option.length 286+1 '1' Length: 1
        2h dhcp.option.value 287+1 '03' Value: 03
        2 dhcp.option.option_overload 287+1 '3' Option Overload: Boot file and server host names hold options (3)
        1 dhcp.option.type 288+1 '0' Option: (255) End
        2 dhcp.option.end 288+1 '255' Option End: 255
        """#),
  ]
}
