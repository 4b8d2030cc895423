import Testing

/// Mappings of LISP, over UDP and TCP. Values from tshark 4.6.9.
@Suite struct LispTests {
  static let samples: [CarriedSample] = [
    CarriedSample(
      testDescription: "list of addresses", carrier: .udp, from: 40000, to: 4342,
      hex:
        "200000010000000000000005000005a002201000000040030000010000180001010203040002"
        + "20010db800000000000000000000000101020304000540030000010000180001010203040002"
        + "20010db8000000000000000000000001010203040005000101020304",
      values: [
        ("lisp.lcaf.type", ["1", "1"]),
        ("lisp.lcaf.afi_list.ipv4", ["1.2.3.4", "1.2.3.4"]),
        ("lisp.lcaf.afi_list.ipv6", ["2001:db8::1", "2001:db8::1"]),
        ("lisp.loc.locator", ["1.2.3.4"]),
      ],
      columns: ("LISP", "Map-Reply for AFI List/32")),
    CarriedSample(
      testDescription: "instance", carrier: .udp, from: 40000, to: 4342,
      hex:
        "200000010000000000000005000005a0022010000000400300000220000a0000000700010102"
        + "0304010203040005400300000220000a00000007000101020304010203040005000101020304",
      values: [
        ("lisp.lcaf.iid", ["7", "7"]),
        ("lisp.lcaf.iid.ipv4", ["1.2.3.4", "1.2.3.4"]),
        ("lisp.mapping.eid.masklen", ["32"]),
      ],
      columns: ("LISP", "Map-Reply for [7] 1.2.3.4/32")),
    CarriedSample(
      testDescription: "coordinates", carrier: .udp, from: 40000, to: 4342,
      hex:
        "200000010000000000000005000005a00220100000004003000005000012802d1e0f80090102"
        + "000000640001010203040102030400054003000005000012802d1e0f80090102000000640001"
        + "01020304010203040005000101020304",
      values: [
        ("lisp.lcaf.geo.lat.deg", ["45", "45"]),
        ("lisp.lcaf.geo.lon.hemisphere", ["1", "1"]),
        ("lisp.lcaf.geo.ipv4", ["1.2.3.4", "1.2.3.4"]),
      ],
      columns: ("LISP", "Map-Reply for Geo Coordinates/32")),
    CarriedSample(
      testDescription: "translation", carrier: .udp, from: 40000, to: 4342,
      hex:
        "200000010000000000000005000005a0022010000000400300000700002410f610f500010102"
        + "0304000220010db8000000000000000000000001000000010506070801020304000540030000"
        + "0700002410f610f5000101020304000220010db8000000000000000000000001000000010506"
        + "0708010203040005000101020304",
      values: [
        ("lisp.lcaf.natt.msport", ["4342", "4342"]),
        ("lisp.lcaf.natt.rloc.ipv4", ["1.2.3.4", "5.6.7.8", "1.2.3.4", "5.6.7.8"]),
        ("lisp.lcaf.natt.rloc.ipv6", ["2001:db8::1", "2001:db8::1"]),
      ],
      columns: ("LISP", "Map-Reply for NAT Traversal/32")),
    CarriedSample(
      testDescription: "group", carrier: .udp, from: 40000, to: 4342,
      hex:
        "200000010000000000000005000005a002201000000040030007090000140000004d00001820"
        + "0001010203040001e000000101020304000540030007090000140000004d0000182000010102"
        + "03040001e0000001010203040005000101020304",
      values: [
        ("lisp.lcaf.mcinfo_iid", ["77", "77"]),
        ("lisp.lcaf.mcinfo.grp.ipv4", ["224.0.0.1", "224.0.0.1"]),
        ("lisp.lcaf.flags", ["0x07", "0x07"]),
      ],
      columns: ("LISP", "Map-Reply for Multicast Info/32")),
    CarriedSample(
      testDescription: "path", carrier: .udp, from: 40000, to: 4342,
      hex:
        "200000010000000000000005000005a0022010000000400300000a00001c0007000101020304"
        + "0000000220010db8000000000000000000000001010203040005400300000a00001c00070001"
        + "010203040000000220010db8000000000000000000000001010203040005000101020304",
      values: [
        ("lisp.lcaf.elp_hop.flags", ["0x0007", "0x0000", "0x0007", "0x0000"]),
        ("lisp.lcaf.elp_hop.ipv4", ["1.2.3.4", "1.2.3.4"]),
      ],
      columns: ("LISP", "Map-Reply for Explicit Locator Path/32")),
    CarriedSample(
      testDescription: "source and destination", carrier: .udp, from: 40000, to: 4342,
      hex:
        "200000010000000000000005000005a0022010000000400300000c00001c0000181000010102"
        + "0304000220010db8000000000000000000000001010203040005400300000c00001c00001810"
        + "000101020304000220010db8000000000000000000000001010203040005000101020304",
      values: [
        ("lisp.lcaf.srcdst.src.ipv4", ["1.2.3.4", "1.2.3.4"]),
        ("lisp.lcaf.srcdst.dst.ipv6", ["2001:db8::1", "2001:db8::1"]),
      ],
      columns: ("LISP", "Map-Reply for Source/Dest Key/32")),
    CarriedSample(
      testDescription: "replication", carrier: .udp, from: 40000, to: 4342,
      hex:
        "200000010000000000000005000005a0022010000000400300000d0000200000000500010102"
        + "030400000006000220010db8000000000000000000000001010203040005400300000d000020"
        + "0000000500010102030400000006000220010db8000000000000000000000001010203040005"
        + "000101020304",
      values: [
        ("lisp.lcaf.rle_entry.level", ["5", "6", "5", "6"]),
        ("lisp.lcaf.rle_entry.ipv4", ["1.2.3.4", "1.2.3.4"]),
      ],
      columns: ("LISP", "Map-Reply for Replication List Entry/32")),
    CarriedSample(
      testDescription: "key and value", carrier: .udp, from: 40000, to: 4342,
      hex:
        "200000010000000000000005000005a0022010000000400300000f00000c0001010203040011"
        + "61626300010203040005400300000f00000c0001010203040011616263000102030400050001"
        + "01020304",
      values: [
        ("lisp.lcaf.kv_key.ipv4", ["1.2.3.4", "1.2.3.4"]),
        ("lisp.lcaf.kv_value.dn", ["abc", "abc"]),
      ],
      columns: ("LISP", "Map-Reply for Key/Value Address Pair/32")),
    CarriedSample(
      testDescription: "vendor", carrier: .udp, from: 40000, to: 4342,
      hex:
        "200000010000000000000005000005a002201000000040030000ff0000090000000c68656c6c"
        + "6f01020304000540030000ff0000090000000c68656c6c6f010203040005000101020304",
      values: [
        ("lisp.lcaf.vendor.oui", ["0x00000c", "0x00000c"]),
        ("lisp.lcaf.vendor.data", ["68:65:6c:6c:6f", "68:65:6c:6c:6f"]),
      ],
      columns: ("LISP", "Map-Reply for Vendor Specific LCAF/32")),
    CarriedSample(
      testDescription: "request with a reply", carrier: .udp, from: 40000, to: 4342,
      hex:
        "1fc021020000000000000009000000010a000001000220010db8000000000000000000000001"
        + "00200001010203040018400300000220000a00000007000101020304000005a0012010000000"
        + "000101020304010203040005000101020304",
      values: [
        ("lisp.irc", ["1"]),
        ("lisp.mreq.itr_rloc_ipv4", ["10.0.0.1"]),
        ("lisp.mreq.record.prefix.ipv4", ["1.2.3.4"]),
        ("lisp.mapping.ttl", ["1440"]),
      ],
      columns: ("LISP", "Map-Request by P-ITR (SMR) (RLOC-probe) (SMR-invoked)")),
    CarriedSample(
      testDescription: "registration", carrier: .udp, from: 40000, to: 4342,
      hex:
        "3f00010100000000000000090001000441414141000005a00120100000000001010203040102"
        + "03040005000101020304787878787878787878787878787878787373737373737373",
      values: [
        ("lisp.keyid", ["0x0001"]),
        ("lisp.auth", ["41:41:41:41"]),
        ("lisp.xtrid", ["78:78:78:78:78:78:78:78:78:78:78:78:78:78:78:78"]),
        ("lisp.siteid", ["73:73:73:73:73:73:73:73"]),
      ],
      columns: ("LISP", "Map-Register (RTR) for 1.2.3.4/32")),
    CarriedSample(
      testDescription: "notification", carrier: .udp, from: 40000, to: 4342,
      hex:
        "4c00000100000000000000090001000441414141000005a0002010000000000220010db80000"
        + "0000000000000000000178787878787878787878787878787878737373737373737300020004"
        + "42424242",
      values: [
        ("lisp.msrtr.auth", ["42:42:42:42"]),
        ("lisp.mnot.flags.rtr", ["True"]),
      ],
      columns: ("LISP", "Map-Notify (RTR) for 2001:db8::1/32")),
    CarriedSample(
      testDescription: "referral", carrier: .udp, from: 40000, to: 4342,
      hex:
        "600000010000000000000009000005a001201800100000010102030401020304000500010102"
        + "0304000000050000000600000007000000080009050473696721",
      values: [
        ("lisp.referral.incomplete", ["True"]),
        ("lisp.referral.sigcnt", ["1"]),
        ("lisp.mapping.act", ["0"]),
      ],
      columns: ("LISP", "Map-Referral for 1.2.3.4/32")),
    CarriedSample(
      testDescription: "information", carrier: .udp, from: 40000, to: 4342,
      hex:
        "78000000000000000000000900010004414141410000003c0020000101020304400300000700"
        + "002410f610f5000101020304000220010db80000000000000000000000010000000105060708",
      values: [
        ("lisp.info.ttl", ["60"]),
        ("lisp.info.prefix.ipv4", ["1.2.3.4"]),
        ("lisp.lcaf.natt.etrport", ["4341"]),
      ],
      columns: ("LISP", "Info-Reply for 1.2.3.4/32")),
    CarriedSample(
      testDescription: "encapsulated request", carrier: .udp, from: 40000, to: 4342,
      hex:
        "840000004500003800010000401100000a0000010a0000c810f610f600260000100000010000"
        + "000000000009000000010a0000010020000101020304",
      values: [
        ("lisp.ecm.flags.ddt", ["True"]),
        ("lisp.mreq.record.prefix.ipv4", ["1.2.3.4"]),
      ],
      columns: ("LISP", "Encapsulated Map-Request (DDT-originated) for 1.2.3.4/32")),
    CarriedSample(
      testDescription: "error", carrier: .tcp, from: 40000, to: 4342,
      hex:
        "0010001e000000070300000000110014000000056f6666656e649facade9",
      values: [
        ("lisp-tcp.message.err.code", ["3"]),
        ("lisp-tcp.message.err.offending_msg.data", ["6f:66:66:65:6e:64"]),
      ],
      columns: ("LISP", "Msg: 7, Error Notification")),
    CarriedSample(
      testDescription: "refusal", carrier: .tcp, from: 40000, to: 4342,
      hex:
        "0013001600000007020000180001010203049facade9",
      values: [
        ("lisp-tcp.message.registration_reject.reason", ["2"]),
        ("lisp-tcp.message.eid.ipv4", ["1.2.3.4"]),
      ],
      columns: ("LISP", "Msg: 7, Registration NACK")),
    CarriedSample(
      testDescription: "refresh", carrier: .tcp, from: 40000, to: 4342,
      hex:
        "001400220000000703000018400300000220000a000000070001010203049facade9",
      values: [
        ("lisp-tcp.message.registration_refresh.scope", ["3"]),
        ("lisp.lcaf.iid", ["7"]),
      ],
      columns: ("LISP", "Msg: 7, Registration Refresh, Scope: 3")),
    CarriedSample(
      testDescription: "mapping over TCP", carrier: .tcp, from: 40000, to: 4342,
      hex:
        "0015004000000007787878787878787878787878787878787373737373737373000005a00120"
        + "100000000001010203040102030400050001010203049facade9",
      values: [
        ("lisp-tcp.message.xtrid", ["78:78:78:78:78:78:78:78:78:78:78:78:78:78:78:78"]),
        ("lisp.loc.locator", ["1.2.3.4"]),
      ],
      columns: ("LISP", "Msg: 7, Mapping Notification")),
    CarriedSample(
      testDescription: "wrong mark", carrier: .tcp, from: 40000, to: 4342,
      hex:
        "00120013000000071800010102030461626364",
      values: [
        ("lisp-tcp.message.end_marker", ["0x61626364"])
      ],
      columns: ("LISP", "Msg: 7, Registration ACK")),
    CarriedSample(
      testDescription: "member", carrier: .tcp, from: 40000, to: 4342,
      hex:
        "001a00200000000700010000000773737373737373730001010203049facade9",
      values: [
        ("lisp-tcp.message.siteid", ["73:73:73:73:73:73:73:73"]),
        ("lisp-tcp.message.rloc.ipv4", ["1.2.3.4"]),
      ],
      columns: ("LISP", "Msg: 7, RLOC Membership Element Add [7] 1.2.3.4")),
    CarriedSample(
      testDescription: "data with a nonce", carrier: .udp, from: 40000, to: 4341,
      hex:
        "80123456abcdef124500001c00010000400100000a0000010a0000c80800000061626364",
      values: [
        ("lisp-data.nonce", ["1193046"]),
        ("icmp.type", ["8"]),
      ],
      columns: ("ICMP", "Echo (ping) request  id=0x6162, seq=25444/25699, ttl=64")),
    CarriedSample(
      testDescription: "data with a version", carrier: .udp, from: 40000, to: 4341,
      hex:
        "58123456abcdef124500001c00010000400100000a0000010a0000c80800000061626364",
      values: [
        ("lisp-data.srcmapver", ["291"]),
        ("lisp-data.dstmapver", ["1110"]),
        ("lisp-data.iid", ["11259375"]),
        ("lisp-data.lsb8", ["0x12"]),
      ],
      columns: ("ICMP", "Echo (ping) request  id=0x6162, seq=25444/25699, ttl=64")),
  ]

  @Test(arguments: samples)
  func valuesAndColumnsAreAsInTshark(_ sample: CarriedSample) throws { try sample.check() }

  @Test(arguments: samples)
  func cutOrChangedAnywhereTreesStaySound(_ sample: CarriedSample) throws { try sample.damage() }
}
