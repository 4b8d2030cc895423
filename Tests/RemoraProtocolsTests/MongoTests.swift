import Testing

/// MongoDB. Values from tshark 4.6.9.
@Suite struct MongoTests {
  static let samples: [CarriedSample] = [
    CarriedSample(
      testDescription: "query", carrier: .tcp, from: 50000, to: 27017,
      hex:
        "3a0000000100000000000000d4070000fe01000061646d696e2e24636d640000000000ffffff"
        + "ff130000001069734d6173746572000100000000",
      values: [
        ("mongo.full_collection_name", ["admin.$cmd"]),
        ("mongo.element.name", ["isMaster"]),
      ],
      columns: ("MONGO", "Request : Query")),
    CarriedSample(
      testDescription: "reply", carrier: .tcp, from: 27017, to: 50000,
      hex:
        "370000000200000001000000010000000f000000050000000000000000000000010000001300"
        + "00001069734d6173746572000100000000",
      values: [
        ("mongo.cursor_id", ["5"])
      ],
      columns: ("MONGO", "Response : Reply")),
    CarriedSample(
      testDescription: "all types", carrier: .tcp, from: 27017, to: 50000,
      hex:
        "0f0100000400000003000000dd0700000000000000fa000000016400000000000000f83f0273"
        + "000400000061626300036f000c00000010780005000000000461000c00000010300001000000"
        + "00056200030000000078797a06750007696400000102030405060708090a0b08740001096474"
        + "007b68e5cf8b0100000a6e000b7265005e610069000c6462700004000000632e640000010203"
        + "0405060708090a0b0d6a730004000000662829000e7379000400000073796d000f6a73730011"
        + "00000004000000662829000500000000106900f9ffffff117473000100000002000000126c00"
        + "f7ffffffffffffff136465630000000000000000000000000000000000ff6d6e007f6d780063"
        + "756e6b0000",
      values: [
        (
          "mongo.element.type",
          [
            "0x01", "0x02", "0x03", "0x10", "0x04", "0x10", "0x05", "0x06", "0x07", "0x08", "0x09",
            "0x0a", "0x0b", "0x0c", "0x08", "0x00", "0x00", "0x0e", "0x0f", "0x10", "0x11", "0x12",
            "0x13", "0xff", "0x7f", "0x63",
          ]
        ),
        ("mongo.element.value.int", ["5", "1", "-7"]),
        ("mongo.element.value.string", ["abc", "c.d", "sym", "f()"]),
      ],
      columns: ("MONGO", "Response : Extensible Message Format")),
    CarriedSample(
      testDescription: "message with checksum", carrier: .tcp, from: 50000, to: 27017,
      hex:
        "610000000500000000000000dd0700000300010000130000001069734d617374657200010000"
        + "00000134000000646f63756d656e747300130000001069734d61737465720001000000001300"
        + "00001069734d617374657200010000000044332211",
      values: [
        ("mongo.msg.checksum", ["0x44332211"]),
        ("mongo.msg.checksum.status", ["0"]),
      ],
      columns: ("MONGO", "Request : Extensible Message Format")),
    CarriedSample(
      testDescription: "update", carrier: .tcp, from: 50000, to: 27017,
      hex:
        "420000000100000000000000d107000000000000612e620003000000130000001069734d6173"
        + "746572000100000000130000001069734d6173746572000100000000",
      values: [
        ("mongo.update.flags.upsert", ["True"])
      ],
      columns: ("MONGO", "Request : Update document")),
    CarriedSample(
      testDescription: "get more", carrier: .tcp, from: 50000, to: 27017,
      hex:
        "240000000100000000000000d507000000000000612e62000a0000004d00000000000000",
      values: [
        ("mongo.number_to_return", ["10"])
      ],
      columns: ("MONGO", "Request : Get More")),
    CarriedSample(
      testDescription: "kill cursors", carrier: .tcp, from: 50000, to: 27017,
      hex:
        "280000000100000000000000d707000000000000020000000100000000000000020000000000"
        + "0000",
      values: [
        ("mongo.cursor_id", ["1", "2"])
      ],
      columns: ("MONGO", "Request : Kill Cursors")),
    CarriedSample(
      testDescription: "command", carrier: .tcp, from: 50000, to: 27017,
      hex:
        "500000000100000000000000da070000646200636d6400130000001069734d61737465720001"
        + "00000000130000001069734d6173746572000100000000130000001069734d61737465720001"
        + "00000000",
      values: [
        ("mongo.commandname", ["cmd"])
      ],
      columns: ("MONGO", "Request : Command Request")),
    CarriedSample(
      testDescription: "zlib", carrier: .tcp, from: 50000, to: 27017,
      hex:
        "340000000100000000000000dc070000dd0700001800000002789c63600002612016c82cf64d"
        + "2c2e492d62600409010024aa036d",
      values: [
        ("mongo.compression.original_size", ["24"])
      ],
      columns: ("MONGO", "Request : Extensible Message Format (Compressed)")),
  ]

  @Test(arguments: samples)
  func valuesAndColumnsAreAsInTshark(_ sample: CarriedSample) throws { try sample.check() }

  @Test(arguments: samples)
  func cutOrChangedAnywhereTreesStaySound(_ sample: CarriedSample) throws { try sample.damage() }
}
