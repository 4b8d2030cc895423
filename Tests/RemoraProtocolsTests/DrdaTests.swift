import Testing

/// DRDA. Values from tshark 4.6.9.
@Suite struct DrdaTests {
  static let samples: [CarriedSample] = [
    CarriedSample(
      testDescription: "attributes", carrier: .tcp, from: 50123, to: 50000,
      hex:
        "0055d0410001004f10410016115e8482f29183836d81979793898381a38996950008116d8896"
        + "a2a30009115ad1c3c3f0f3000c1147d8c4c2f261d1e5d4001814041403000724070007240f00"
        + "081440000714740005004ad00100020044106d000611a2000900162110e2c1d4d7d3c5404040"
        + "404040404040404040002411dc00000000000000000000000000000000000000000000000000"
        + "00000000000000",
      values: [
        (
          "drda.param.codepoint",
          [
            "0x115e", "0x116d", "0x115a", "0x1147", "0x1404", "0x1403", "0x2407", "0x240f",
            "0x1440", "0x1474", "0x11a2", "0x2110", "0x11dc",
          ]
        ),
        ("drda.mgrlvln", ["7", "7", "8", "7", "5"]),
        (
          "drda.param.data.ebcdic",
          ["db2jcc_application", "host", "JCC03", "QDB2/JVM", "SAMPLE            "]
        ),
      ],
      columns: ("DRDA", "EXCSAT | ACCSEC")),
    CarriedSample(
      testDescription: "access", carrier: .tcp, from: 50123, to: 50000,
      hex:
        "0038d04100010032106e000611a2000300162110e2c1d4d7d3c5404040404040404040404040"
        + "000a11a1a285839985a3000811a0a4a28599006ad0010002006420010006210f24070009112e"
        + "d1c3c3f0f3000d002fd8e3c4e2d8d3c1e2c3001600350006119c04b80006119d04b00006119e"
        + "04e400162110e2c1d4d7d3c54040404040404040404040400018213500000000000000000000"
        + "00000000000000000000",
      values: [
        ("drda.secmec", ["3"]),
        ("drda.typdefnam", ["���������", "QTDSQLASC"]),
        ("drda.ccsid", ["1208", "1200", "1252"]),
      ],
      columns: ("DRDA", "SECCHK | ACCRDB")),
    CarriedSample(
      testDescription: "statements", carrier: .tcp, from: 50123, to: 50000,
      hex:
        "0064d0510001005e201400442113e2c1d4d7d3c5404040404040404040404040d5e4d3d3c9c4"
        + "404040404040404040404040e2e8e2e2c8f2f0f0404040404040404040405359534c564c3031"
        + "000400162110e2c1d4d7d3c5404040404040404040404040001ad04300010014241400000000"
        + "0a7365742078203d203120ff0053d0510002004d200d00442113000000000000000000000000"
        + "0000000000000000000000000000000000000000000000000000000000000000000000000000"
        + "000000000000000000000000000000052116f10018d003000200122414000000000873656c65"
        + "63742031ff",
      values: [
        ("drda.sqlstatement", ["set x = 1 ", "select 1"]),
        ("drda.pkgid.ebcdic", ["SYSSH200          ", ""]),
      ],
      columns: ("DRDA", "EXCSQLSET | SQLSTT | PRPSQLSTT | SQLSTT")),
    CarriedSample(
      testDescription: "no communications area", carrier: .tcp, from: 50000, to: 50123,
      hex:
        "000bd003000100052408ff",
      values: [
        ("drda.sqlcode", ["0"])
      ],
      columns: ("DRDA", "SQLCARD")),
    CarriedSample(
      testDescription: "query opened", carrier: .tcp, from: 50000, to: 50123,
      hex:
        "0027d0520001002122050006114900000006210224170005211ff1000c215b00000000000000"
        + "010013d0530001000d241a0976d0000000000000000fd00300010009241bff00616263",
      values: [
        ("drda.qryinsid", ["00:00:00:00:00:00:00:01"])
      ],
      columns: ("DRDA", "OPNQRYRM | QRYDSC | QRYDTA")),
  ]

  @Test(arguments: samples)
  func valuesAndColumnsAreAsInTshark(_ sample: CarriedSample) throws { try sample.check() }

  @Test(arguments: samples)
  func cutOrChangedAnywhereTreesStaySound(_ sample: CarriedSample) throws { try sample.damage() }
}
