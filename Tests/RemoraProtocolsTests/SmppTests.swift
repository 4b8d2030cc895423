import Testing

/// SMPP. Values from tshark 4.6.9.
@Suite struct SmppTests {
  static let samples: [CarriedSample] = [
    CarriedSample(
      testDescription: "ascii", carrier: .tcp, from: 50123, to: 2775,
      hex:
        "00000031000000040000000000000032434d5400010131323334000101353637380000000100"
        + "00010001000568656c6c6f",
      values: [
        ("smpp.message_text", ["hello"]),
        ("smpp.source_addr", ["1234"]),
      ],
      columns: ("SMPP", "Submit_sm")),
    CarriedSample(
      testDescription: "latin", carrier: .tcp, from: 50123, to: 2775,
      hex:
        "00000031000000040000000000000033434d5400010131323334000101353637380000000100"
        + "00010003000568e96c6c6f",
      values: [
        ("smpp.message_text", ["héllo"])
      ],
      columns: ("SMPP", "Submit_sm")),
    CarriedSample(
      testDescription: "ucs2", carrier: .tcp, from: 50123, to: 2775,
      hex:
        "00000030000000040000000000000034434d5400010131323334000101353637380000000100"
        + "000100080004006800e9",
      values: [
        ("smpp.message_text", ["hé"])
      ],
      columns: ("SMPP", "Submit_sm")),
    CarriedSample(
      testDescription: "gsm class", carrier: .tcp, from: 50123, to: 2775,
      hex:
        "00000031000000040000000000000037434d5400010131323334000101353637380000000100"
        + "000100f0000568656c6c6f",
      values: [
        ("smpp.dcs.class", ["0x00"])
      ],
      columns: ("SMPP", "Submit_sm")),
    CarriedSample(
      testDescription: "payload", carrier: .tcp, from: 50123, to: 2775,
      hex:
        "0000003300000004000000000000003b434d5400010100010135363738000000010000010001"
        + "0000042400077061796c6f6164",
      values: [
        ("smpp.message_payload", ["70:61:79:6c:6f:61:64"]),
        ("smpp.message_text", ["payload"]),
      ],
      columns: ("SMPP", "Submit_sm")),
    CarriedSample(
      testDescription: "query", carrier: .tcp, from: 50123, to: 2775,
      hex:
        "0000001a00000003000000000000003c6d696400010173726300",
      values: [
        ("smpp.message_id", ["mid"])
      ],
      columns: ("SMPP", "Query_sm")),
  ]

  @Test(arguments: samples)
  func valuesAndColumnsAreAsInTshark(_ sample: CarriedSample) throws { try sample.check() }

  @Test(arguments: samples)
  func cutOrChangedAnywhereTreesStaySound(_ sample: CarriedSample) throws { try sample.damage() }
}
