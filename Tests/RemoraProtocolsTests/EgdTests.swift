import Testing

/// Ethernet Global Data. Values from tshark 4.6.9.
@Suite struct EgdTests {
  static let samples: [CarriedSample] = [
    CarriedSample(
      testDescription: "data", carrier: .udp, from: 40000, to: 18246,
      hex:
        "0d010700c0a8084d7b000000be8a7e3800811b2c0100000005000000060000000102",
      values: [
        ("egd.pid", ["192.168.8.77"]),
        ("egd.exid", ["0x0000007b"]),
        ("egd.time", ["2000-01-14T02:32:30.740000000+0000"]),
        ("egd.stat", ["1"]),
        ("egd.csig", ["5"]),
        ("data.data", ["01:02"]),
      ],
      columns: ("EGD", "Data Msg: ExchangeID=0x0000007B, RequestID=00007")),
    CarriedSample(
      testDescription: "no time", carrier: .udp, from: 40000, to: 18246,
      hex:
        "0d010700c0a8084d7b00000000000000000000000000000005000000060000000102",
      values: [
        ("egd.notime", ["0x0000000000000000"]),
        ("egd.rid", ["7"]),
      ],
      columns: ("EGD", "Data Msg: ExchangeID=0x0000007B, RequestID=00007")),
  ]

  @Test(arguments: samples)
  func valuesAndColumnsAreAsInTshark(_ sample: CarriedSample) throws { try sample.check() }

  @Test(arguments: samples)
  func cutOrChangedAnywhereTreesStaySound(_ sample: CarriedSample) throws { try sample.damage() }
}
