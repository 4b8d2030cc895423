import Testing

/// CQL of Cassandra. Values from tshark 4.6.9.
@Suite struct CqlTests {
  static let samples: [CarriedSample] = [
    CarriedSample(
      testDescription: "start", carrier: .tcp, from: 50000, to: 9042,
      hex:
        "0400000101000000160001000b43514c5f56455253494f4e0005332e302e30",
      values: [
        ("cql.string_map_size", ["1"]),
        ("cql.string", ["CQL_VERSION", "3.0.0"]),
      ],
      columns: ("CQL", "v4 C->S Type STARTUP")),
    CarriedSample(
      testDescription: "query", carrier: .tcp, from: 50000, to: 9042,
      hex:
        "040000040700000030000000017100047f000200026e3100000002616200026e320000000000"
        + "000064000000027067000800060a2418202240",
      values: [
        ("cql.query.flags", ["0x7f"]),
        ("cql.page_size", ["100"]),
        ("cql.bytes", ["61:62", "70:67"]),
      ],
      columns: ("CQL", "v4 C->S Type QUERY: q")),
    CarriedSample(
      testDescription: "rows of a user type", carrier: .tcp, from: 9042, to: 50000,
      hex:
        "84000022080000004700000002000000010000000100026b7300027462000363343800300002"
        + "6b730003756474000200026631000900026632000d000000010000000d000000040000000100"
        + "0000017a",
      values: [
        ("cql.result.rows.udt_name", ["udt", "udt"]),
        ("cql.result.rows.udt_field_name", ["f1", "f2", "f1", "f2"]),
        ("cql.int", ["1"]),
        ("cql.varchar", ["z"]),
      ],
      columns: ("CQL", "v4 S->C Type RESULT: Rows (1 rows)")),
    CarriedSample(
      testDescription: "rows of maps", carrier: .tcp, from: 9042, to: 50000,
      hex:
        "84000020080000003800000002000000010000000100026b730002746200036333330021000d"
        + "0009000000010000001100000001000000016b0000000400000002",
      values: [
        ("cql.result.rows.map_size", ["1"]),
        ("cql.data_type", ["33", "13", "9", "33", "13", "9"]),
      ],
      columns: ("CQL", "v4 S->C Type RESULT: Rows (1 rows)")),
    CarriedSample(
      testDescription: "decimals", carrier: .tcp, from: 9042, to: 50000,
      hex:
        "84000010080000002800000002000000010000000100026b7300027462000263360006000000"
        + "0100000006000000020102",
      values: [
        ("cql.scale", ["2"]),
        ("cql.varint", ["258"]),
      ],
      columns: ("CQL", "v4 S->C Type RESULT: Rows (1 rows)")),
    CarriedSample(
      testDescription: "identifiers", carrier: .tcp, from: 9042, to: 50000,
      hex:
        "84000015080000003300000002000000010000000100026b73000274620003633132000c0000"
        + "000100000010000102030405060708090a0b0c0d0e0f",
      values: [
        ("cql.uuid", ["0f0e0d0c-0b0a-0908-0706-050403020100"])
      ],
      columns: ("CQL", "v4 S->C Type RESULT: Rows (1 rows)")),
    CarriedSample(
      testDescription: "two rows", carrier: .tcp, from: 9042, to: 50000,
      hex:
        "8400005a080000004000000002000000000000000200026b7300027462000161000900026b73"
        + "00027462000162000d0000000200000004000000010000000178ffffffff0000000179",
      values: [
        ("cql.result.rows.row_count", ["2"]),
        ("cql.null_value", [""]),
        ("cql.result.rows.keyspace_name", ["ks", "ks", "ks", "ks", "ks", "ks"]),
      ],
      columns: ("CQL", "v4 S->C Type RESULT: Rows (2 rows)")),
    CarriedSample(
      testDescription: "prepared", carrier: .tcp, from: 9042, to: 50000,
      hex:
        "8400005d080000003a00000004000449443132000000010000000100000001000000026b7300"
        + "0274620001610009000000010000000100026b73000274620001610009",
      values: [
        ("cql.query_id", ["49:44:31:32"]),
        ("cql.result.prepared.pk_count", ["1"]),
      ],
      columns: ("CQL", "v4 S->C Type RESULT: Prepared")),
    CarriedSample(
      testDescription: "batch", carrier: .tcp, from: 50000, to: 9042,
      hex:
        "040000610d0000001b010002000000000271310001000000017601000249440000000100",
      values: [
        ("cql.batch_type", ["1"]),
        ("cql.batch_query_type", ["0", "1"]),
      ],
      columns: ("CQL", "v4 C->S Type BATCH")),
    CarriedSample(
      testDescription: "event", carrier: .tcp, from: 9042, to: 50000,
      hex:
        "8400ffff0c00000027000d534348454d415f4348414e47450007435245415445440005544142"
        + "4c4500026b7300027462",
      values: [
        ("cql.event_type", ["SCHEMA_CHANGE"]),
        ("cql.schema_change_object_name", ["tb"]),
      ],
      columns: ("CQL", "v4 S->C Type EVENT")),
    CarriedSample(
      testDescription: "error", carrier: .tcp, from: 9042, to: 50000,
      hex:
        "8400006300000000170000100000076d65737361676500010000000300000002",
      values: [
        ("cql.error_code", ["0x00001000"]),
        ("cql.string", ["message"]),
      ],
      columns: ("CQL", "v4 S->C Type ERROR: Unavailable exception (0x1000)")),
    CarriedSample(
      testDescription: "unknown", carrier: .tcp, from: 50000, to: 9042,
      hex:
        "040000686300000003616263",
      values: [
        ("cql.opcode", ["99"])
      ],
      columns: ("CQL", "v4 C->S Type Unknown (0x63)")),
  ]

  @Test(arguments: samples)
  func valuesAndColumnsAreAsInTshark(_ sample: CarriedSample) throws { try sample.check() }

  @Test(arguments: samples)
  func cutOrChangedAnywhereTreesStaySound(_ sample: CarriedSample) throws { try sample.damage() }
}
