import Testing

/// FIX. Values from tshark 4.6.9; its summary line has no text where no tree is asked for.
@Suite struct FixTests {
  static let samples: [CarriedSample] = [
    CarriedSample(
      testDescription: "logon", carrier: .tcp, from: 50000, to: 9876,
      hex:
        "383d4649582e342e3401393d34310133353d410133343d310134393d410135363d420135323d"
        + "32303230303130312d30303a30303a30300131303d31323501",
      values: [
        ("fix.BeginString", ["FIX.4.4"]),
        ("fix.MsgType", ["A"]),
        ("fix.SenderCompID", ["A"]),
        ("fix.checksum_good", ["True"]),
      ],
      columns: ("FIX", "")),
    CarriedSample(
      testDescription: "two messages", carrier: .tcp, from: 50000, to: 9876,
      hex:
        "383d4649582e342e3401393d32320133353d440133343d320135353d49424d0135343d310131"
        + "303d30323101383d4649582e342e3401393d31300133353d380133343d330131303d31373501",
      values: [
        ("fix.Symbol", ["IBM"]),
        ("fix.Side", ["1"]),
        ("fix.CheckSum", ["021", "175"]),
      ],
      columns: ("FIX", "")),
    CarriedSample(
      testDescription: "wrong checksum", carrier: .tcp, from: 50006, to: 9876,
      hex:
        "383d464958542e312e3101393d350133353d300131303d31363101",
      values: [
        ("fix.checksum_bad", ["True"])
      ],
      columns: ("FIX", "")),
    CarriedSample(
      testDescription: "unknown tag", carrier: .tcp, from: 60001, to: 9876,
      hex:
        "383d4649582e342e3401393d32320133353d440137303030303d710135383d61667465720131"
        + "303d30373301",
      values: [
        ("fix.field.tag", ["70000"]),
        ("fix.field.value", ["q"]),
      ],
      columns: ("FIX", "")),
    CarriedSample(
      testDescription: "odd values", carrier: .tcp, from: 60012, to: 9876,
      hex:
        "383d4649582e342e3401393d3135340133353d440135343d3120320135343d0135393d313001"
        + "32323d0133393d780139343d780139343d31780139343d20310139343d0139343d3031013934"
        + "3d3939393939393939393939013136373d0131383d3120320131303030303d6101313632323d"
        + "62013130313d71013236313d710139343d2d310139343d2b310139343d31200139343d370135"
        + "343de90132323d41e90135383d616263ff0131303d31373001",
      values: [
        ("fix.EmailType", ["x", "1x", " 1", "01", "99999999999", "-1", "+1", "1 ", "7"]),
        ("fix.ExecInst", ["1 2"]),
      ],
      columns: ("FIX", "")),
    CarriedSample(
      testDescription: "numbers that are none", carrier: .tcp, from: 60001, to: 9876,
      hex:
        "383d4649582e342e3401393d3132390133353d44013337333d78013337333d3178013337333d"
        + "2031013337333d3031013337333d3939393939393939393939013337333d2d31013337333d2b"
        + "31013337333d3120013337333d312032013337333d3530013337333d34323934393637323935"
        + "013337333d34323934393637323936013337333d323134373438333634380131303d31383401",
      values: [
        (
          "fix.SessionRejectReason",
          [
            "x", "1x", " 1", "01", "99999999999", "-1", "+1", "1 ", "1 2", "50", "4294967295",
            "4294967296", "2147483648",
          ]
        )
      ],
      columns: ("FIX", "")),
  ]

  @Test(arguments: samples)
  func valuesAndColumnsAreAsInTshark(_ sample: CarriedSample) throws { try sample.check() }

  @Test(arguments: samples)
  func cutOrChangedAnywhereTreesStaySound(_ sample: CarriedSample) throws { try sample.damage() }
}
