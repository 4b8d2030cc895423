import Testing

/// DLEP. Values from tshark 4.6.9.
@Suite struct DlepTests {
  static let samples: [CarriedSample] = [
    CarriedSample(
      testDescription: "status", carrier: .tcp, from: 50123, to: 854,
      hex:
        "0001000700010003006f6b",
      values: [
        ("dlep.dataitem.status.text", ["ok"])
      ],
      columns: ("DLEP", "Message: Session Initialization (1)")),
    CarriedSample(
      testDescription: "long address", carrier: .tcp, from: 50123, to: 854,
      hex:
        "0001000c000700080102030405060708",
      values: [
        ("dlep.dataitem.macaddr_eui64", ["01:02:03:04:05:06:07:08"])
      ],
      columns: ("DLEP", "Message: Session Initialization (1)")),
    CarriedSample(
      testDescription: "subnet", carrier: .tcp, from: 50123, to: 854,
      hex:
        "0001000a000a0006010a00000018",
      values: [
        ("dlep.dataitem.v4subnet.subnet", ["10.0.0.0"]),
        ("dlep.dataitem.v4subnet.prefixlen", ["24"]),
      ],
      columns: ("DLEP", "Message: Session Initialization (1)")),
    CarriedSample(
      testDescription: "latencies", carrier: .tcp, from: 50123, to: 854,
      hex:
        "00010014001c001000000000000000030000000000000004",
      values: [
        ("dlep.dataitem.max_latency", ["3"]),
        ("dlep.dataitem.min_latency", ["4"]),
      ],
      columns: ("DLEP", "Message: Session Initialization (1)")),
    CarriedSample(
      testDescription: "many items", carrier: .tcp, from: 50123, to: 854,
      hex:
        "0001008500010003006f6b0001000180000500040000ea600006000600010002f00000070006"
        + "0102030405060007000801020304050607080007000361626300080005010a00000100090011"
        + "0100000000000000000000000000000000000a0006010a00000018000b001201000000000000"
        + "0000000000000000000040000c000800000000000003e8",
      values: [
        ("dlep.dataitem.type", ["1", "1", "5", "6", "7", "7", "7", "8", "9", "10", "11", "12"])
      ],
      columns: ("DLEP", "Message: Session Initialization (1)")),
  ]

  @Test(arguments: samples)
  func valuesAndColumnsAreAsInTshark(_ sample: CarriedSample) throws { try sample.check() }

  @Test(arguments: samples)
  func cutOrChangedAnywhereTreesStaySound(_ sample: CarriedSample) throws { try sample.damage() }
}
