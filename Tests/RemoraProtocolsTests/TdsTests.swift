import Testing

/// Tabular Data Stream. Values from tshark 4.6.9.
@Suite struct TdsTests {
  static let samples: [CarriedSample] = [
    CarriedSample(
      testDescription: "prelogin", carrier: .tcp, from: 40000, to: 1433,
      hex:
        "1201008e00000100000029000601002f0001020030000c03003c000404004000010500410024"
        + "06006500010700660020ff090000000000004d5353514c53657276657200d204000001000000"
        + "0000000000000000000000000000000000000000000000000000000000000000000100000000"
        + "00000000000000000000000000000000000000000000000000000000",
      values: [
        ("tds.prelogin.option.token", ["0", "1", "2", "3", "4", "5", "6", "7", "255"]),
        ("tds.prelogin.option.instopt", ["MSSQLServer"]),
      ],
      columns: ("TDS", "TDS7 pre-login message")),
    CarriedSample(
      testDescription: "login", carrier: .tcp, from: 40000, to: 1433,
      hex:
        "100100ba00000100b2000000040000740010000000000007e703000000000000e0030000c4ff"
        + "ffff090400005e000500680002006c000600780003007e0006008a0000008a00040092000a00"
        + "a6000600010203040506b2000000b2000000b20000000000000068006f007300740031007300"
        + "610092a5f3a593a582a5f3a5e2a56100700070007300650072007600650072004f0044004200"
        + "4300750073005f0065006e0067006c006900730068006d0061007300740065007200",
      values: [
        ("tds.7login.password", ["secret"]),
        ("tds.7login.databasename", ["master"]),
      ],
      columns: ("TDS", "TDS7 login")),
    CarriedSample(
      testDescription: "login answered", carrier: .tcp, from: 1433, to: 40000,
      hex:
        "0401010c00000100e31b0001066d006100730074006500720006740065006d00700064006200"
        + "e3080007050904d0003400e31700020a750073005f0065006e0067006c0069007300680000e3"
        + "130004043400300039003600043400300039003600e30b000808000102030405060700ab4c00"
        + "45160000010a18004300680061006e0067006500640020006400610074006100620061007300"
        + "6500200063006f006e0074006500780074000353005200560004700072006f00630001000000"
        + "ad32000174000004144d006900630072006f0073006f00660074002000530051004c00200053"
        + "00650072007600650072000f0007d0ae04050000006162636465fffd0000c100030000000000"
        + "0000",
      values: [
        ("tds.loginack.progname", ["Microsoft SQL Server"]),
        ("tds.envchange.type", ["1", "7", "2", "4", "8"]),
        ("tds.info.msgtext", ["Changed database context"]),
      ],
      columns: ("TDS", "Response")),
    CarriedSample(
      testDescription: "batch", carrier: .tcp, from: 40000, to: 1433,
      hex:
        "0101003c0000010016000000120000000200000000000000000001000000730065006c006500"
        + "6300740020002a002000660072006f006d0020007400",
      values: [
        ("tds.query", ["select * from t"]),
        ("tds.all_headers.total_length", ["22"]),
      ],
      columns: ("TDS", "SQL batch")),
    CarriedSample(
      testDescription: "rows of all types", carrier: .tcp, from: 1433, to: 40000,
      hex:
        "040102a100000100811f00000000000900300263003000000000000900320263003100000000"
        + "0009003402630032000000000009003802630033000000000009007f02630034000000000009"
        + "003b02630035000000000009003e02630036000000000009003a02630037000000000009003d"
        + "02630038000000000009003c02630039000000000009007a0363003100300000000000090026"
        + "0403630031003100000000000900260803630031003200000000000900260403630031003300"
        + "0000000009006801036300310034000000000009006d08036300310035000000000009006e08"
        + "036300310036000000000009006f080363003100370000000000090024100363003100380000"
        + "00000009006a111202036300310039000000000009006c111202036300320030000000000009"
        + "00a732000904d0003403630032003100000000000900af0a000904d000340363003200320000"
        + "0000000900e764000904d0003403630032003300000000000900ef64000904d0003403630032"
        + "003400000000000900a5080003630032003500000000000900ad080003630032003600000000"
        + "00090028036300320037000000000009002907036300320038000000000009002a0703630032"
        + "0039000000000009002b0703630033003000d107012c0107000000f8ffffffffffffff0000c0"
        + "3f0000000000000440409c5802409c0000c07a10000000000039300000393000000405000000"
        + "080600000000000000000101080000000000000a400800000000f40100000828a00000000000"
        + "0010000102030405060708090a0b0c0d0e0f0501393000000500e70300000300616263040061"
        + "6263640600780079007a00ffff020001020300010203032b3c0b050102030405080102030405"
        + "2b3c0b0a01020304052b3c0b3c00fd1000c1000100000000000000",
      values: [
        (
          "tds.colmetadata.colname",
          [
            "c0", "c1", "c2", "c3", "c4", "c5", "c6", "c7", "c8", "c9", "c10", "c11", "c12", "c13",
            "c14", "c15", "c16", "c17", "c18", "c19", "c20", "c21", "c22", "c23", "c24", "c25",
            "c26", "c27", "c28", "c29", "c30",
          ]
        ),
        ("tds.type_varbyte.data.string", ["abc", "abcd", "xyz"]),
        ("tds.type_varbyte.data.int", ["7", "300", "7", "5"]),
        ("tds.type_varbyte.data.guid", ["03020100-0504-0706-0809-0a0b0c0d0e0f"]),
      ],
      columns: ("TDS", "Response")),
    CarriedSample(
      testDescription: "numeric", carrier: .tcp, from: 1433, to: 40001,
      hex:
        "04010030000001008101000000000009006c111202036e0032003000d10500e7030000fd1000"
        + "c1000300000000000000",
      values: [
        ("tds.type_varbyte.data.bytes", ["e7:03:00:00"])
      ],
      columns: ("TDS", "Response")),
    CarriedSample(
      testDescription: "error", carrier: .tcp, from: 1433, to: 40000,
      hex:
        "0401005a00000100aa4200d0000000010a130049006e00760061006c006900640020006f0062"
        + "006a0065006300740020006e0061006d0065000353005200560004700072006f006300010000"
        + "00fd0200c1000300000000000000",
      values: [
        ("tds.error.number", ["208"])
      ],
      columns: ("TDS", "Response")),
    CarriedSample(
      testDescription: "chunks", carrier: .tcp, from: 1433, to: 40002,
      hex:
        "0401004200000100810100000000000900e7ffff0904d00034026d003000d106000000000000"
        + "0006000000780079007a0000000000fd1000c1000300000000000000",
      values: [
        ("tds.type_varbyte.data.string", ["xyz"])
      ],
      columns: ("TDS", "Response")),
    CarriedSample(
      testDescription: "packed row", carrier: .tcp, from: 1433, to: 40000,
      hex:
        "04010052000001008103000000000009002604016100000000000900a732000904d000340162"
        + "0000000000090038016300d202040500000009000000d10001007101000000fd1000c1000300"
        + "000000000000",
      values: [
        ("tds.type_varbyte.data.int", ["5", "9", "1"])
      ],
      columns: ("TDS", "Response")),
    CarriedSample(
      testDescription: "procedure", carrier: .tcp, from: 40000, to: 1433,
      hex:
        "0301006200000100160000001200000002000000000000000000010000000700730070005f00"
        + "7400650073007400010002400061000026040405000000024000620001e764000904d0003406"
        + "00780079007a000000a732000904d000340300616263",
      values: [
        ("tds.rpc.name", ["sp_test"]),
        ("tds.rpc.parameter.name", ["@a", "@b"]),
      ],
      columns: ("TDS", "Remote Procedure Call")),
    CarriedSample(
      testDescription: "transaction", carrier: .tcp, from: 40000, to: 1433,
      hex:
        "0e010022000001001600000012000000020000000000000000000100000005000100",
      values: [
        ("tds.transmgr", ["5"])
      ],
      columns: ("TDS", "Transaction Manager Request")),
    CarriedSample(
      testDescription: "version 5", carrier: .tcp, from: 40000, to: 1433,
      hex:
        "0f0100160000010021090000000073656c6563742031",
      values: [
        ("tds.lang.language_text", ["select 1"])
      ],
      columns: ("TDS", "TDS5 query")),
    CarriedSample(
      testDescription: "session state", carrier: .tcp, from: 1433, to: 40015,
      hex:
        "0401002300000100e408000000010000000101026162fd1000c1000300000000000000",
      values: [
        ("tds.sessionstate.stateid", ["1"])
      ],
      columns: ("TDS", "Response")),
  ]

  @Test(arguments: samples)
  func valuesAndColumnsAreAsInTshark(_ sample: CarriedSample) throws { try sample.check() }

  @Test(arguments: samples)
  func cutOrChangedAnywhereTreesStaySound(_ sample: CarriedSample) throws { try sample.damage() }
}
