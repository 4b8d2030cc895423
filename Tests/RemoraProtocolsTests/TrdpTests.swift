import Testing

/// Messages of TRDP. Values from tshark 4.6.9.
@Suite struct TrdpTests {
  static let samples: [CarriedSample] = [
    CarriedSample(
      testDescription: "process data", carrier: .udp, from: 40000, to: 17224,
      hex:
        "0000000901005064000003e8000000010000000200000005000000030000002c0a000009c0b0"
        + "085b6162636465000000",
      values: [
        ("trdp.ver", ["0x0000"]),
        ("trdp.msgtype", ["0x5064"]),
        ("trdp.reply_comid", ["44"]),
        ("trdp.reply_ipaddr", ["10.0.0.9"]),
        ("trdp.padding", ["00:00:00"]),
        ("data.data", ["61:62:63:64:65"]),
      ],
      columns: ("TRDP", "Type=Pd Comid=1000 Seq=9")),
    CarriedSample(
      testDescription: "error", carrier: .udp, from: 40000, to: 17225,
      hex:
        "0000000901004d65000003e8000000010000000200000005ffffffff00010203040506070809"
        + "0a0b0c0d0e0f000f424073726340780000000000000000000000000000000000000000000000"
        + "00000000647374407900000000000000000000000000000000000000000000000000000071e4"
        + "5a6b6162636465000000",
      values: [
        ("trdp.reply_status", ["-1"]),
        ("trdp.session_id", ["00010203-0405-0607-0809-0a0b0c0d0e0f"]),
        ("trdp.reply_timeout", ["0"]),
        ("trdp.source_uri", ["src@x"]),
        ("trdp.dest_uri", ["dst@y"]),
      ],
      columns: ("TRDP", "Type=Me Comid=1000 Seq=9")),
    CarriedSample(
      testDescription: "known identifier", carrier: .udp, from: 40000, to: 17224,
      hex:
        "000000090100506400000064000000010000000200000005000000030000002c0a000009c7b5"
        + "c3d36162636465000000",
      values: [
        ("trdp.comid", ["100"])
      ],
      columns: ("TRDP", "Type=Pd Comid=100 Seq=9")),
  ]

  @Test(arguments: samples)
  func valuesAndColumnsAreAsInTshark(_ sample: CarriedSample) throws { try sample.check() }

  @Test(arguments: samples)
  func cutOrChangedAnywhereTreesStaySound(_ sample: CarriedSample) throws { try sample.damage() }
}
