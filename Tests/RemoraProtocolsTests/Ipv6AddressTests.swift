import Testing

/// What IPv6 addresses hide, in order, against tshark 4.6.9.
@Suite struct Ipv6AddressTests {
  @Test(arguments: samples) func treeIsThatOfTshark(_ sample: PacketSample) {
    let rows = PacketRows.rows(of: [sample.bytes], in: sample.protocols, from: sample.from)
    #expect(rows == [sample.expected])
  }

  @Test(arguments: samples) func everyPrefixIsDissected(_ sample: PacketSample) {
    #expect(PacketRows.survivesEveryPrefix(of: sample.bytes))
  }

  static let samples: [PacketSample] = [
    PacketSample(
      name: "6to4 and Teredo",
      hex: """
        02000000000202000000000186dd600000000001fd402001000041379e76201a3f513afd573e20020102
        03040005021234fffe56789a01
        """,
      protocols: ["ipv6"],
      rows: #"""
        0 ipv6 14+40 '' Internet Protocol Version 6, Src: 2001:0:4137:9e76:201a:3f51:3afd:573e, Dst: 2002:102:304:5:212:34ff:fe56:789a
        1 ipv6.version 14+1 '6' 0110 .... = Version: 6
        1h ip.version 14+1 '6' 0110 .... = Version: 6 [This field makes the filter match on "ip.version == 6" possible]
        1 ipv6.tclass 14+4 '0x00000000' .... 0000 0000 .... .... .... .... .... = Traffic Class: 0x00 (DSCP: CS0, ECN: Not-ECT)
        2 ipv6.tclass.dscp 14+4 '0' .... 0000 00.. .... .... .... .... .... = Differentiated Services Codepoint: Default (0)
        2 ipv6.tclass.ecn 14+4 '0' .... .... ..00 .... .... .... .... .... = Explicit Congestion Notification: Not ECN-Capable Transport (0)
        1 ipv6.flow 15+3 '0x000000' .... 0000 0000 0000 0000 0000 = Flow Label: 0x00000
        1 ipv6.plen 18+2 '1' Payload Length: 1
        1 ipv6.nxt 20+1 '253' Next Header: Unknown (253)
        1 ipv6.hlim 21+1 '64' Hop Limit: 64
        1 ipv6.src 22+16 '2001:0:4137:9e76:201a:3f51:3afd:573e' Source Address: 2001:0:4137:9e76:201a:3f51:3afd:573e
        2 ipv6.src_addr_space 22+2 'Global Unicast' Address Space: Global Unicast
        2 ipv6.src_special_purpose 22+16 'TEREDO' Special-Purpose Allocation: TEREDO
        3 ipv6.src_special_purpose_source 22+16 'True' Source: True
        3 ipv6.src_special_purpose_destination 22+16 'True' Destination: True
        3 ipv6.src_special_purpose_forwardable 22+16 'True' Forwardable: True
        3 ipv6.src_special_purpose_reserved 22+16 'False' Reserved-by-Protocol: False
        1h ipv6.addr 22+16 '2001:0:4137:9e76:201a:3f51:3afd:573e' Source or Destination Address: 2001:0:4137:9e76:201a:3f51:3afd:573e
        2 ipv6.addr_space 22+2 'Global Unicast' Address Space: Global Unicast
        2 ipv6.addr_special_purpose 22+16 'TEREDO' Special-Purpose Allocation: TEREDO
        3 ipv6.addr_special_purpose_source 22+16 'True' Source: True
        3 ipv6.addr_special_purpose_destination 22+16 'True' Destination: True
        3 ipv6.addr_special_purpose_forwardable 22+16 'True' Forwardable: True
        3 ipv6.addr_special_purpose_reserved 22+16 'False' Reserved-by-Protocol: False
        1h ipv6.src_host 22+16 '2001:0:4137:9e76:201a:3f51:3afd:573e' Source Host: 2001:0:4137:9e76:201a:3f51:3afd:573e
        1h ipv6.host 22+16 '2001:0:4137:9e76:201a:3f51:3afd:573e' Source or Destination Host: 2001:0:4137:9e76:201a:3f51:3afd:573e
        1 ipv6.dst 38+16 '2002:102:304:5:212:34ff:fe56:789a' Destination Address: 2002:102:304:5:212:34ff:fe56:789a
        2 ipv6.dst_addr_space 38+2 'Global Unicast' Address Space: Global Unicast
        2 ipv6.dst_special_purpose 38+16 '6to4' Special-Purpose Allocation: 6to4
        3 ipv6.dst_special_purpose_source 38+16 'True' Source: True
        3 ipv6.dst_special_purpose_destination 38+16 'True' Destination: True
        3 ipv6.dst_special_purpose_forwardable 38+16 'True' Forwardable: True
        3 ipv6.dst_special_purpose_reserved 38+16 'False' Reserved-by-Protocol: False
        1h ipv6.addr 38+16 '2002:102:304:5:212:34ff:fe56:789a' Source or Destination Address: 2002:102:304:5:212:34ff:fe56:789a
        2 ipv6.addr_space 38+2 'Global Unicast' Address Space: Global Unicast
        2 ipv6.addr_special_purpose 38+16 '6to4' Special-Purpose Allocation: 6to4
        3 ipv6.addr_special_purpose_source 38+16 'True' Source: True
        3 ipv6.addr_special_purpose_destination 38+16 'True' Destination: True
        3 ipv6.addr_special_purpose_forwardable 38+16 'True' Forwardable: True
        3 ipv6.addr_special_purpose_reserved 38+16 'False' Reserved-by-Protocol: False
        1h ipv6.dst_host 38+16 '2002:102:304:5:212:34ff:fe56:789a' Destination Host: 2002:102:304:5:212:34ff:fe56:789a
        1h ipv6.host 38+16 '2002:102:304:5:212:34ff:fe56:789a' Source or Destination Host: 2002:102:304:5:212:34ff:fe56:789a
        1 ipv6.dst_6to4_gw_ipv4 40+4 '1.2.3.4' Destination 6to4 Gateway IPv4: 1.2.3.4
        1 ipv6.dst_6to4_sla_id 44+2 '5' Destination 6to4 SLA ID: 5
        1h ipv6.6to4_gw_ipv4 40+4 '1.2.3.4' 6to4 Gateway IPv4: 1.2.3.4
        1h ipv6.6to4_sla_id 44+2 '5' 6to4 SLA ID: 5
        1 ipv6.src_ts_ipv4 26+4 '65.55.158.118' Source Teredo Server IPv4: 65.55.158.118
        1 ipv6.src_tc_port 32+2 '49326' Source Teredo Port: 49326
        1 ipv6.src_tc_ipv4 34+4 '197.2.168.193' Source Teredo Client IPv4: 197.2.168.193
        1h ipv6.ts_ipv4 26+4 '65.55.158.118' Teredo Server IPv4: 65.55.158.118
        1h ipv6.tc_port 32+2 '49326' Teredo Port: 49326
        1h ipv6.tc_ipv4 34+4 '197.2.168.193' Teredo Client IPv4: 197.2.168.193
        1 ipv6.dst_slaac_mac 46+8 '00:12:34:56:78:9a' Destination SLAAC MAC: 00:12:34:56:78:9a
        1h ipv6.slaac_mac 46+8 '00:12:34:56:78:9a' SLAAC MAC: 00:12:34:56:78:9a
        1 ipv6.stream 14+0 '0' Stream index: 0
        """#),
    PacketSample(
      name: "ISATAP and SLAAC",
      hex: """
        02000000000202000000000186dd600000000001fd4020010db80000000000005efe0a010203fe800000
        00000000021234fffe56789a01
        """,
      protocols: ["ipv6"],
      rows: #"""
        0 ipv6 14+40 '' Internet Protocol Version 6, Src: 2001:db8::5efe:a01:203, Dst: fe80::212:34ff:fe56:789a
        1 ipv6.version 14+1 '6' 0110 .... = Version: 6
        1h ip.version 14+1 '6' 0110 .... = Version: 6 [This field makes the filter match on "ip.version == 6" possible]
        1 ipv6.tclass 14+4 '0x00000000' .... 0000 0000 .... .... .... .... .... = Traffic Class: 0x00 (DSCP: CS0, ECN: Not-ECT)
        2 ipv6.tclass.dscp 14+4 '0' .... 0000 00.. .... .... .... .... .... = Differentiated Services Codepoint: Default (0)
        2 ipv6.tclass.ecn 14+4 '0' .... .... ..00 .... .... .... .... .... = Explicit Congestion Notification: Not ECN-Capable Transport (0)
        1 ipv6.flow 15+3 '0x000000' .... 0000 0000 0000 0000 0000 = Flow Label: 0x00000
        1 ipv6.plen 18+2 '1' Payload Length: 1
        1 ipv6.nxt 20+1 '253' Next Header: Unknown (253)
        1 ipv6.hlim 21+1 '64' Hop Limit: 64
        1 ipv6.src 22+16 '2001:db8::5efe:a01:203' Source Address: 2001:db8::5efe:a01:203
        2 ipv6.src_addr_space 22+2 'Global Unicast' Address Space: Global Unicast
        2 ipv6.src_special_purpose 22+16 'Documentation' Special-Purpose Allocation: Documentation
        3 ipv6.src_special_purpose_source 22+16 'False' Source: False
        3 ipv6.src_special_purpose_destination 22+16 'False' Destination: False
        3 ipv6.src_special_purpose_forwardable 22+16 'False' Forwardable: False
        3 ipv6.src_special_purpose_global 22+16 'False' Globally Reachable: False
        3 ipv6.src_special_purpose_reserved 22+16 'False' Reserved-by-Protocol: False
        1h ipv6.addr 22+16 '2001:db8::5efe:a01:203' Source or Destination Address: 2001:db8::5efe:a01:203
        2 ipv6.addr_space 22+2 'Global Unicast' Address Space: Global Unicast
        2 ipv6.addr_special_purpose 22+16 'Documentation' Special-Purpose Allocation: Documentation
        3 ipv6.addr_special_purpose_source 22+16 'False' Source: False
        3 ipv6.addr_special_purpose_destination 22+16 'False' Destination: False
        3 ipv6.addr_special_purpose_forwardable 22+16 'False' Forwardable: False
        3 ipv6.addr_special_purpose_global 22+16 'False' Globally Reachable: False
        3 ipv6.addr_special_purpose_reserved 22+16 'False' Reserved-by-Protocol: False
        1h ipv6.src_host 22+16 '2001:db8::5efe:a01:203' Source Host: 2001:db8::5efe:a01:203
        1h ipv6.host 22+16 '2001:db8::5efe:a01:203' Source or Destination Host: 2001:db8::5efe:a01:203
        1 ipv6.dst 38+16 'fe80::212:34ff:fe56:789a' Destination Address: fe80::212:34ff:fe56:789a
        2 ipv6.dst_addr_space 38+2 'Link-Local Unicast' Address Space: Link-Local Unicast
        2 ipv6.dst_special_purpose 38+16 'Link-Local Unicast' Special-Purpose Allocation: Link-Local Unicast
        3 ipv6.dst_special_purpose_source 38+16 'True' Source: True
        3 ipv6.dst_special_purpose_destination 38+16 'True' Destination: True
        3 ipv6.dst_special_purpose_forwardable 38+16 'False' Forwardable: False
        3 ipv6.dst_special_purpose_global 38+16 'False' Globally Reachable: False
        3 ipv6.dst_special_purpose_reserved 38+16 'True' Reserved-by-Protocol: True
        1h ipv6.addr 38+16 'fe80::212:34ff:fe56:789a' Source or Destination Address: fe80::212:34ff:fe56:789a
        2 ipv6.addr_space 38+2 'Link-Local Unicast' Address Space: Link-Local Unicast
        2 ipv6.addr_special_purpose 38+16 'Link-Local Unicast' Special-Purpose Allocation: Link-Local Unicast
        3 ipv6.addr_special_purpose_source 38+16 'True' Source: True
        3 ipv6.addr_special_purpose_destination 38+16 'True' Destination: True
        3 ipv6.addr_special_purpose_forwardable 38+16 'False' Forwardable: False
        3 ipv6.addr_special_purpose_global 38+16 'False' Globally Reachable: False
        3 ipv6.addr_special_purpose_reserved 38+16 'True' Reserved-by-Protocol: True
        1h ipv6.dst_host 38+16 'fe80::212:34ff:fe56:789a' Destination Host: fe80::212:34ff:fe56:789a
        1h ipv6.host 38+16 'fe80::212:34ff:fe56:789a' Source or Destination Host: fe80::212:34ff:fe56:789a
        1 ipv6.dst_slaac_mac 46+8 '00:12:34:56:78:9a' Destination SLAAC MAC: 00:12:34:56:78:9a
        1h ipv6.slaac_mac 46+8 '00:12:34:56:78:9a' SLAAC MAC: 00:12:34:56:78:9a
        1 ipv6.src_isatap_ipv4 34+4 '10.1.2.3' Source ISATAP IPv4: 10.1.2.3
        1h ipv6.isatap_ipv4 34+4 '10.1.2.3' ISATAP IPv4: 10.1.2.3
        1 ipv6.stream 14+0 '0' Stream index: 0
        """#),
    PacketSample(
      name: "translated",
      hex: """
        02000000000202000000000186dd600000000001fd400064ff9b00000000000000000102030420020102
        03040000000000000000000101
        """,
      protocols: ["ipv6"],
      rows: #"""
        0 ipv6 14+40 '' Internet Protocol Version 6, Src: 64:ff9b::102:304, Dst: 2002:102:304::1
        1 ipv6.version 14+1 '6' 0110 .... = Version: 6
        1h ip.version 14+1 '6' 0110 .... = Version: 6 [This field makes the filter match on "ip.version == 6" possible]
        1 ipv6.tclass 14+4 '0x00000000' .... 0000 0000 .... .... .... .... .... = Traffic Class: 0x00 (DSCP: CS0, ECN: Not-ECT)
        2 ipv6.tclass.dscp 14+4 '0' .... 0000 00.. .... .... .... .... .... = Differentiated Services Codepoint: Default (0)
        2 ipv6.tclass.ecn 14+4 '0' .... .... ..00 .... .... .... .... .... = Explicit Congestion Notification: Not ECN-Capable Transport (0)
        1 ipv6.flow 15+3 '0x000000' .... 0000 0000 0000 0000 0000 = Flow Label: 0x00000
        1 ipv6.plen 18+2 '1' Payload Length: 1
        1 ipv6.nxt 20+1 '253' Next Header: Unknown (253)
        1 ipv6.hlim 21+1 '64' Hop Limit: 64
        1 ipv6.src 22+16 '64:ff9b::102:304' Source Address: 64:ff9b::102:304
        2 ipv6.src_addr_space 22+2 'Reserved by IETF' Address Space: Reserved by IETF
        2 ipv6.src_special_purpose 22+16 'IPv4-IPv6 Translat.' Special-Purpose Allocation: IPv4-IPv6 Translat.
        3 ipv6.src_special_purpose_source 22+16 'True' Source: True
        3 ipv6.src_special_purpose_destination 22+16 'True' Destination: True
        3 ipv6.src_special_purpose_forwardable 22+16 'True' Forwardable: True
        3 ipv6.src_special_purpose_global 22+16 'True' Globally Reachable: True
        3 ipv6.src_special_purpose_reserved 22+16 'False' Reserved-by-Protocol: False
        1h ipv6.addr 22+16 '64:ff9b::102:304' Source or Destination Address: 64:ff9b::102:304
        2 ipv6.addr_space 22+2 'Reserved by IETF' Address Space: Reserved by IETF
        2 ipv6.addr_special_purpose 22+16 'IPv4-IPv6 Translat.' Special-Purpose Allocation: IPv4-IPv6 Translat.
        3 ipv6.addr_special_purpose_source 22+16 'True' Source: True
        3 ipv6.addr_special_purpose_destination 22+16 'True' Destination: True
        3 ipv6.addr_special_purpose_forwardable 22+16 'True' Forwardable: True
        3 ipv6.addr_special_purpose_global 22+16 'True' Globally Reachable: True
        3 ipv6.addr_special_purpose_reserved 22+16 'False' Reserved-by-Protocol: False
        1h ipv6.src_host 22+16 '64:ff9b::102:304' Source Host: 64:ff9b::102:304
        1h ipv6.host 22+16 '64:ff9b::102:304' Source or Destination Host: 64:ff9b::102:304
        1 ipv6.dst 38+16 '2002:102:304::1' Destination Address: 2002:102:304::1
        2 ipv6.dst_addr_space 38+2 'Global Unicast' Address Space: Global Unicast
        2 ipv6.dst_special_purpose 38+16 '6to4' Special-Purpose Allocation: 6to4
        3 ipv6.dst_special_purpose_source 38+16 'True' Source: True
        3 ipv6.dst_special_purpose_destination 38+16 'True' Destination: True
        3 ipv6.dst_special_purpose_forwardable 38+16 'True' Forwardable: True
        3 ipv6.dst_special_purpose_reserved 38+16 'False' Reserved-by-Protocol: False
        1h ipv6.addr 38+16 '2002:102:304::1' Source or Destination Address: 2002:102:304::1
        2 ipv6.addr_space 38+2 'Global Unicast' Address Space: Global Unicast
        2 ipv6.addr_special_purpose 38+16 '6to4' Special-Purpose Allocation: 6to4
        3 ipv6.addr_special_purpose_source 38+16 'True' Source: True
        3 ipv6.addr_special_purpose_destination 38+16 'True' Destination: True
        3 ipv6.addr_special_purpose_forwardable 38+16 'True' Forwardable: True
        3 ipv6.addr_special_purpose_reserved 38+16 'False' Reserved-by-Protocol: False
        1h ipv6.dst_host 38+16 '2002:102:304::1' Destination Host: 2002:102:304::1
        1h ipv6.host 38+16 '2002:102:304::1' Source or Destination Host: 2002:102:304::1
        1 ipv6.dst_6to4_gw_ipv4 40+4 '1.2.3.4' Destination 6to4 Gateway IPv4: 1.2.3.4
        1 ipv6.dst_6to4_sla_id 44+2 '0' Destination 6to4 SLA ID: 0
        1h ipv6.6to4_gw_ipv4 40+4 '1.2.3.4' 6to4 Gateway IPv4: 1.2.3.4
        1h ipv6.6to4_sla_id 44+2 '0' 6to4 SLA ID: 0
        1 ipv6.embed_ipv4_prefix 22+12 '00:64:ff:9b:00:00:00:00:00:00:00:00' Embedded IPv4 Prefix: 0064ff9b0000000000000000
        1 ipv6.src_embed_ipv4 34+4 '1.2.3.4' Source Embedded IPv4: 1.2.3.4
        1 ipv6.embed_ipv4 34+4 '1.2.3.4' Embedded IPv4: 1.2.3.4
        1 ipv6.stream 14+0 '0' Stream index: 0
        """#),
    PacketSample(
      name: "multicast",
      hex: """
        02000000000202000000000186dd600000000001fd40ff020000000000000000000000000001ff7e0230
        20010db8000000000000000101
        """,
      protocols: ["ipv6"],
      rows: #"""
        0 ipv6 14+40 '' Internet Protocol Version 6, Src: ff02::1, Dst: ff7e:230:2001:db8::1
        1 ipv6.version 14+1 '6' 0110 .... = Version: 6
        1h ip.version 14+1 '6' 0110 .... = Version: 6 [This field makes the filter match on "ip.version == 6" possible]
        1 ipv6.tclass 14+4 '0x00000000' .... 0000 0000 .... .... .... .... .... = Traffic Class: 0x00 (DSCP: CS0, ECN: Not-ECT)
        2 ipv6.tclass.dscp 14+4 '0' .... 0000 00.. .... .... .... .... .... = Differentiated Services Codepoint: Default (0)
        2 ipv6.tclass.ecn 14+4 '0' .... .... ..00 .... .... .... .... .... = Explicit Congestion Notification: Not ECN-Capable Transport (0)
        1 ipv6.flow 15+3 '0x000000' .... 0000 0000 0000 0000 0000 = Flow Label: 0x00000
        1 ipv6.plen 18+2 '1' Payload Length: 1
        1 ipv6.nxt 20+1 '253' Next Header: Unknown (253)
        1 ipv6.hlim 21+1 '64' Hop Limit: 64
        1 ipv6.src 22+16 'ff02::1' Source Address: ff02::1
        2 ipv6.src_addr_space 22+1 'Multicast' Address Space: Multicast
        3 _ws.expert 22+0 '' Expert Info (Warning/Protocol): Source address must not be a multicast address
        4 ipv6.src_addr.not_multicast 0+0 '' Source address must not be a multicast address
        4h _ws.expert.message 0+0 'Source address must not be a multicast address' Message: Source address must not be a multicast address
        4 _ws.expert.severity 0+0 '6291456' Severity level: Warning
        4 _ws.expert.group 0+0 '150994944' Group: Protocol
        2 ipv6.src_multicast_flags 22+2 '0x0000' .... .... 0000 .... = Multicast Flags: 0x0
        3 ipv6.src_multicast_flags.reserved 22+2 '0' .... .... 0... .... = Reserved: 0
        3 ipv6.src_multicast_flags.embed_rp 22+2 'False' .... .... .0.. .... = Rendezvous Point (RP): False
        3 ipv6.src_multicast_flags.network_prefix 22+2 'False' .... .... ..0. .... = Network Prefix: False
        3 ipv6.src_multicast_flags.transient 22+2 'False' .... .... ...0 .... = Transient: False
        2 ipv6.src_multicast_scope 22+2 '0x0002' .... .... .... 0010 = Multicast Scope: Link-Local scope (0x2)
        1h ipv6.addr 22+16 'ff02::1' Source or Destination Address: ff02::1
        2 ipv6.addr_space 22+1 'Multicast' Address Space: Multicast
        2 ipv6.multicast_flags 22+2 '0x0000' .... .... 0000 .... = Multicast Flags: 0x0
        3 ipv6.multicast_flags.reserved 22+2 '0' .... .... 0... .... = Reserved: 0
        3 ipv6.multicast_flags.embed_rp 22+2 'False' .... .... .0.. .... = Rendezvous Point (RP): False
        3 ipv6.multicast_flags.network_prefix 22+2 'False' .... .... ..0. .... = Network Prefix: False
        3 ipv6.multicast_flags.transient 22+2 'False' .... .... ...0 .... = Transient: False
        2 ipv6.multicast_scope 22+2 '0x0002' .... .... .... 0010 = Multicast Scope: Link-Local scope (0x2)
        1h ipv6.src_host 22+16 'ff02::1' Source Host: ff02::1
        1h ipv6.host 22+16 'ff02::1' Source or Destination Host: ff02::1
        1 ipv6.dst 38+16 'ff7e:230:2001:db8::1' Destination Address: ff7e:230:2001:db8::1
        2 ipv6.dst_addr_space 38+1 'Multicast' Address Space: Multicast
        2 ipv6.dst_multicast_flags 38+2 '0x0007' .... .... 0111 .... = Multicast Flags: 0x7, Rendezvous Point (RP), Network Prefix, Transient
        3 ipv6.dst_multicast_flags.reserved 38+2 '0' .... .... 0... .... = Reserved: 0
        3 ipv6.dst_multicast_flags.embed_rp 38+2 'True' .... .... .1.. .... = Rendezvous Point (RP): True
        3 ipv6.dst_multicast_flags.network_prefix 38+2 'True' .... .... ..1. .... = Network Prefix: True
        3 ipv6.dst_multicast_flags.transient 38+2 'True' .... .... ...1 .... = Transient: True
        2 ipv6.dst_multicast_scope 38+2 '0x000e' .... .... .... 1110 = Multicast Scope: Global scope (0xe)
        1h ipv6.addr 38+16 'ff7e:230:2001:db8::1' Source or Destination Address: ff7e:230:2001:db8::1
        2 ipv6.addr_space 38+1 'Multicast' Address Space: Multicast
        2 ipv6.multicast_flags 38+2 '0x0007' .... .... 0111 .... = Multicast Flags: 0x7, Rendezvous Point (RP), Network Prefix, Transient
        3 ipv6.multicast_flags.reserved 38+2 '0' .... .... 0... .... = Reserved: 0
        3 ipv6.multicast_flags.embed_rp 38+2 'True' .... .... .1.. .... = Rendezvous Point (RP): True
        3 ipv6.multicast_flags.network_prefix 38+2 'True' .... .... ..1. .... = Network Prefix: True
        3 ipv6.multicast_flags.transient 38+2 'True' .... .... ...1 .... = Transient: True
        2 ipv6.multicast_scope 38+2 '0x000e' .... .... .... 1110 = Multicast Scope: Global scope (0xe)
        1h ipv6.dst_host 38+16 'ff7e:230:2001:db8::1' Destination Host: ff7e:230:2001:db8::1
        1h ipv6.host 38+16 'ff7e:230:2001:db8::1' Source or Destination Host: ff7e:230:2001:db8::1
        1 ipv6.stream 14+0 '0' Stream index: 0
        """#),
  ]
}
