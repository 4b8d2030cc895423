import Testing

/// Memcache in lines and with a head. Values from tshark 4.6.9.
@Suite struct MemcacheTests {
  static let samples: [CarriedSample] = [
    CarriedSample(
      testDescription: "set", carrier: .tcp, from: 43001, to: 11211,
      hex:
        "800100060800000000000013000000070000000000000000000000050000003c7468656b6579"
        + "76616c7565",
      values: [
        ("memcache.opcode", ["1"]),
        ("memcache.extras.flags", ["0x00000005"]),
        ("memcache.extras.expiration", ["60"]),
        ("memcache.key", ["thekey"]),
        ("memcache.value", ["value"]),
      ],
      columns: ("MEMCACHE", "Set Request")),
    CarriedSample(
      testDescription: "increment", carrier: .tcp, from: 43005, to: 11211,
      hex:
        "80050006140000000000001a0000000700000000000000000000000000000001000000000000"
        + "0002000000037468656b6579",
      values: [
        ("memcache.extras.delta", ["1"]),
        ("memcache.extras.initial", ["2"]),
      ],
      columns: ("MEMCACHE", "Increment Request")),
    CarriedSample(
      testDescription: "incremented", carrier: .tcp, from: 11211, to: 43005,
      hex:
        "8105000000000000000000080000000700000000000000000000000000000063",
      values: [
        ("memcache.extras.response", ["99"])
      ],
      columns: ("MEMCACHE", "Increment Response")),
    CarriedSample(
      testDescription: "not found", carrier: .tcp, from: 11211, to: 43031,
      hex:
        "8100000000000001000000090000000700000000000000004e6f7420666f756e64",
      values: [
        ("memcache.status", ["1"]),
        ("memcache.value", ["Not found"]),
      ],
      columns: ("MEMCACHE", "Get Response (Key not found)")),
    CarriedSample(
      testDescription: "too much", carrier: .tcp, from: 43032, to: 11211,
      hex:
        "800700010100000000000003000000070000000000000000616b76",
      values: [
        ("memcache.extras.unknown", ["61"]),
        ("memcache.key.notexpected", [""]),
        ("memcache.value.notexpected", [""]),
      ],
      columns: ("MEMCACHE", "Quit Request")),
    CarriedSample(
      testDescription: "reserved", carrier: .tcp, from: 43032, to: 11211,
      hex:
        "8000000100030004000000010000000700000000000000636b",
      values: [
        ("memcache.reserved", ["4"]),
        ("memcache.value", ["k"]),
      ],
      columns: ("MEMCACHE", "Get Request (Invalid arguments)")),
    CarriedSample(
      testDescription: "wrong extras", carrier: .tcp, from: 45001, to: 11211,
      hex:
        "8001000114000000000000160000000700000000000000006565656565656565656565656565"
        + "6565656565656b76",
      values: [
        ("memcache.extras.length", ["20"]),
        ("memcache.key", ["k"]),
      ],
      columns: ("MEMCACHE", "Set Request")),
    CarriedSample(
      testDescription: "get lines", carrier: .tcp, from: 43035, to: 11211,
      hex:
        "676574206b31206b320d0a",
      values: [
        ("memcache.command", ["get"]),
        ("memcache.key", ["k1", "k2"]),
      ],
      columns: ("MEMCACHE", "get k1 k2 ")),
    CarriedSample(
      testDescription: "compare and swap line", carrier: .tcp, from: 43044, to: 11211,
      hex:
        "636173206b20312036302035203737206e6f7265706c790d0a68656c6c6f0d0a",
      values: [
        ("memcache.cas", ["77"]),
        ("memcache.noreply", ["noreply"]),
        ("memcache.value", ["hello"]),
      ],
      columns: ("MEMCACHE", "cas k 1 60 5 77 noreply ")),
    CarriedSample(
      testDescription: "flush line", carrier: .tcp, from: 43054, to: 11211,
      hex:
        "666c7573685f616c6c203130206e6f7265706c790d0a",
      values: [
        ("memcache.expiration", ["10"]),
        ("memcache.noreply", ["noreply"]),
      ],
      columns: ("MEMCACHE", "flush_all 10 noreply ")),
    CarriedSample(
      testDescription: "statistics", carrier: .tcp, from: 11211, to: 43084,
      hex:
        "535441542070696420330d0a53544154206974656d733a313a6e756d62657220350d0a535441"
        + "5420313a6368756e6b5f73697a652039360d0a454e440d0a",
      values: [
        ("memcache.subcommand", ["items"]),
        ("memcache.slabclass", ["1", "1"]),
        ("memcache.name", ["pid", "number", "chunk_size"]),
        ("memcache.name_value", ["3", "5", "96"]),
      ],
      columns: ("MEMCACHE", "STAT pid 3 ")),
    CarriedSample(
      testDescription: "values", carrier: .tcp, from: 11211, to: 44002,
      hex:
        "56414c5545206b203120350d0a68656c6c6f0d0a56414c5545206b32203020310d0a780d0a45"
        + "4e440d0a",
      values: [
        ("memcache.key", ["k", "k2"]),
        ("memcache.value.length", ["5", "1"]),
        ("memcache.value", ["hello", "x"]),
      ],
      columns: ("MEMCACHE", "VALUE k 1 5 ")),
    CarriedSample(
      testDescription: "datagram", carrier: .udp, from: 40000, to: 11211,
      hex:
        "8000000100000000000000010000000700000000000000006b",
      values: [
        ("memcache.opcode", ["0"]),
        ("memcache.key", ["k"]),
      ],
      columns: ("MEMCACHE", "Get Request")),
  ]

  @Test(arguments: samples)
  func valuesAndColumnsAreAsInTshark(_ sample: CarriedSample) throws { try sample.check() }

  @Test(arguments: samples)
  func cutOrChangedAnywhereTreesStaySound(_ sample: CarriedSample) throws { try sample.damage() }
}
