import Testing

/// RTMP and the values of AMF in it. Values from tshark 4.6.9.
@Suite struct RtmptTests {
  static let samples: [CarriedSample] = [
    CarriedSample(
      testDescription: "connect", carrier: .tcp, from: 52001, to: 1935,
      hex:
        "0500000a00002f1401000000020007636f6e6e656374003ff000000000000003000361707002"
        + "00046c69766500016f030001780101000009000009",
      values: [
        ("rtmpt.header.typeid", ["0x14"]),
        ("amf.string", ["connect", "app", "live", "o", "x"]),
        ("amf.boolean", ["True"]),
        ("amf.number", ["1"]),
      ],
      columns: ("RTMP", "connect('live')")),
    CarriedSample(
      testDescription: "kinds of values", carrier: .tcp, from: 52002, to: 1935,
      hex:
        "0500000a00004714010000000200057479706573004004000000000000060700010800000001"
        + "00016b0040140000000000000000090a00000002003ff0000000000000020001610b4278bcfe"
        + "5687b00000000d",
      values: [
        (
          "amf.amf0_type",
          ["0x02", "0x00", "0x06", "0x07", "0x08", "0x00", "0x0a", "0x00", "0x02", "0x0b", "0x0d"]
        ),
        ("amf.object_reference", ["1"]),
        ("amf.arraylength", ["1", "2"]),
      ],
      columns: ("RTMP", "types()")),
    CarriedSample(
      testDescription: "values of AMF 3", carrier: .tcp, from: 52003, to: 1935,
      hex:
        "0500000a00001e110100000000020007616d6633636d64004014000000000000110a0b010361"
        + "06036201",
      values: [
        ("amf.amf3_type", ["0x0a", "0x06"]),
        ("amf.membername", ["a"]),
        ("amf.string", ["amf3cmd", "b"]),
      ],
      columns: ("RTMP", "amf3cmd()")),
    CarriedSample(
      testDescription: "two messages", carrier: .tcp, from: 52004, to: 1935,
      hex:
        "0400000a0000160801000000af017a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a0600000a"
        + "00000c0901000000170179797979797979797979",
      values: [
        ("rtmpt.audio.format", ["10"]),
        ("rtmpt.audio.rate", ["3"]),
        ("rtmpt.video.type", ["1"]),
        ("rtmpt.video.format", ["7"]),
      ],
      columns: ("RTMP", "Audio Data|Video Data")),
    CarriedSample(
      testDescription: "control", carrier: .tcp, from: 52005, to: 1935,
      hex:
        "0200000a0000050600000000000009c4010200000a00000a040000000000030000000100000b"
        + "b8",
      values: [
        ("rtmpt.scm.was", ["2500"]),
        ("rtmpt.scm.limittype", ["1"]),
        ("rtmpt.ucm.eventtype", ["3"]),
      ],
      columns: ("RTMP", "Set Peer Bandwidth 2500,Soft|Set Buffer Length 1,3000ms")),
    CarriedSample(
      testDescription: "two chunks", carrier: .tcp, from: 52006, to: 1935,
      hex:
        "0400000a0000ca0801000000af017a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a"
        + "7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a"
        + "7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a"
        + "7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7ac47a7a7a7a7a7a7a7a7a7a7a"
        + "7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a"
        + "7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a",
      values: [
        ("rtmpt.header.bodysize", ["202"]),
        ("rtmpt.audio.type", ["1"]),
      ],
      columns: ("RTMP", "Audio Data")),
    CarriedSample(
      testDescription: "times", carrier: .tcp, from: 52007, to: 1935,
      hex:
        "04ffffff000006080100000001000001af01616161614400000700000408af016262c4af0163"
        + "63",
      values: [
        ("rtmpt.header.timestamp", ["16777215", "16777224", "16777231"]),
        ("rtmpt.header.timestampdelta", ["7"]),
        ("rtmpt.header.ets", ["16777217"]),
      ],
      columns: ("RTMP", "Audio Data|Audio Data|Audio Data")),
    CarriedSample(
      testDescription: "aggregate", carrier: .tcp, from: 52008, to: 1935,
      hex:
        "0500000a00001216010000000800000300000100000001af01020000000e",
      values: [
        ("rtmpt.tag.type", ["8"]),
        ("rtmpt.tag.tagsize", ["14"]),
      ],
      columns: ("RTMP", "Aggregate")),
  ]

  @Test(arguments: samples)
  func valuesAndColumnsAreAsInTshark(_ sample: CarriedSample) throws { try sample.check() }

  @Test(arguments: samples)
  func cutOrChangedAnywhereTreesStaySound(_ sample: CarriedSample) throws { try sample.damage() }
}
