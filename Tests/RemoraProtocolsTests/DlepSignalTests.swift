import Testing

/// Signals of DLEP. Values from tshark 4.6.9.
@Suite struct DlepSignalTests {
  static let samples: [CarriedSample] = [
    CarriedSample(
      testDescription: "offer", carrier: .udp, from: 50123, to: 854,
      hex:
        "444c45500002004b0004000700726f7574657200020007010a000001035600020005000a0000"
        + "0100030013010000000000000000000000000000000003560003001100000000000000000000"
        + "00000000000000",
      values: [
        ("dlep.signal.type", ["2"]),
        ("dlep.dataitem.v4conn.port", ["854"]),
      ],
      columns: ("DLEP", "Signal: Peer Offer (2)"))
  ]

  @Test(arguments: samples)
  func valuesAndColumnsAreAsInTshark(_ sample: CarriedSample) throws { try sample.check() }

  @Test(arguments: samples)
  func cutOrChangedAnywhereTreesStaySound(_ sample: CarriedSample) throws { try sample.damage() }
}
