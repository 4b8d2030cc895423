import Testing

/// Kafka, request by request. Values from tshark 4.6.9.
@Suite struct KafkaTests {
  static let samples: [CarriedSample] = [
    CarriedSample(
      testDescription: "records", carrier: .tcp, from: 40000, to: 9092,
      hex:
        "000002ee00000008000000090005636c692d7800036e73310002000000030000000200047374"
        + "72340000000200000005000000a7000000000000000a00000052000000030212345678000000"
        + "0000010000018bcfe5687b0000018bcfe5688000000000000000070001000000050000000216"
        + "000000010a68656c6c6f0028000a02066b65790a68656c6c6f0204686b046876000000000000"
        + "000a0000003d0000000302123456780000000000000000018bcfe5687b0000018bcfe5688000"
        + "000000000000070001000000050000000116000000010a68656c6c6f0000000006000000a700"
        + "0000000000000a000000520000000302123456780000000000010000018bcfe5687b0000018b"
        + "cfe5688000000000000000070001000000050000000216000000010a68656c6c6f0028000a02"
        + "066b65790a68656c6c6f0204686b046876000000000000000a0000003d000000030212345678"
        + "0000000000000000018bcfe5687b0000018bcfe5688000000000000000070001000000050000"
        + "000116000000010a68656c6c6f000004737472370000000200000008000000a7000000000000"
        + "000a000000520000000302123456780000000000010000018bcfe5687b0000018bcfe5688000"
        + "000000000000070001000000050000000216000000010a68656c6c6f0028000a02066b65790a"
        + "68656c6c6f0204686b046876000000000000000a0000003d0000000302123456780000000000"
        + "000000018bcfe5687b0000018bcfe56880000000000000000700010000000500000001160000"
        + "00010a68656c6c6f0000000009000000a7000000000000000a00000052000000030212345678"
        + "0000000000010000018bcfe5687b0000018bcfe5688000000000000000070001000000050000"
        + "000216000000010a68656c6c6f0028000a02066b65790a68656c6c6f0204686b046876000000"
        + "000000000a0000003d0000000302123456780000000000000000018bcfe5687b0000018bcfe5"
        + "688000000000000000070001000000050000000116000000010a68656c6c6f00",
      values: [
        ("kafka.topic_name", ["str4", "str7"]),
        ("kafka.batch_codec", ["0", "0", "0", "0", "0", "0", "0", "0"]),
        (
          "kafka.offset",
          [
            "10", "10", "11", "10", "10", "10", "10", "11", "10", "10", "10", "10", "11", "10",
            "10", "10", "10", "11", "10", "10",
          ]
        ),
        (
          "kafka.message_value",
          [
            "68:65:6c:6c:6f", "68:65:6c:6c:6f", "68:65:6c:6c:6f", "68:65:6c:6c:6f",
            "68:65:6c:6c:6f", "68:65:6c:6c:6f", "68:65:6c:6c:6f", "68:65:6c:6c:6f",
            "68:65:6c:6c:6f", "68:65:6c:6c:6f", "68:65:6c:6c:6f", "68:65:6c:6c:6f",
          ]
        ),
        ("kafka.header_key", ["hk", "hk", "hk", "hk"]),
      ],
      columns: ("Kafka", "Kafka Produce v8 Request")),
    CarriedSample(
      testDescription: "messages of version 0", carrier: .tcp, from: 40000, to: 9092,
      hex:
        "0000014d00000001000000020005636c692d7800010000000200000002000473747233000000"
        + "020000000400000040000000000000000400000013111111110000ffffffff0000000576616c"
        + "7565000000000000000400000015111111110000000000026b6b0000000576616c7565000000"
        + "0500000040000000000000000400000013111111110000ffffffff0000000576616c75650000"
        + "00000000000400000015111111110000000000026b6b0000000576616c756500047374723600"
        + "0000020000000700000040000000000000000400000013111111110000ffffffff0000000576"
        + "616c7565000000000000000400000015111111110000000000026b6b0000000576616c756500"
        + "00000800000040000000000000000400000013111111110000ffffffff0000000576616c7565"
        + "000000000000000400000015111111110000000000026b6b0000000576616c7565",
      values: [
        (
          "kafka.message_crc",
          [
            "0x11111111", "0x11111111", "0x11111111", "0x11111111", "0x11111111", "0x11111111",
            "0x11111111", "0x11111111",
          ]
        ),
        ("kafka.message_key", ["", "6b:6b", "", "6b:6b", "", "6b:6b", "", "6b:6b"]),
      ],
      columns: ("Kafka", "Kafka Produce v1 Request")),
    CarriedSample(
      testDescription: "fetch", carrier: .tcp, from: 40001, to: 9092,
      hex:
        "000000e50001000c000000170005636c692d7800000000010000000200000003000000040100"
        + "00000500000006030573747237030000000800000009000000000000000a0000000b00000000"
        + "0000000c0000000d000000000e0000000f000000000000001000000011000000000000001200"
        + "0000130000067374723230030000001500000016000000000000001700000018000000000000"
        + "00190000001a000000001b0000001c000000000000001d0000001e000000000000001f000000"
        + "2000000306737472333303000000220000002300067374723336030000002500000026000673"
        + "7472333900",
      values: [
        ("kafka.fetch_session_epoch", ["6"]),
        ("kafka.last_fetched_epoch", ["11", "17", "24", "30"]),
        ("kafka.forgotten_topic_name", ["str33", "str36"]),
        ("kafka.rack", ["str39"]),
      ],
      columns: ("Kafka", "Kafka Fetch v12 Request")),
    CarriedSample(
      testDescription: "offsets", carrier: .tcp, from: 40002, to: 9092,
      hex:
        "00000069000200070000001f0005636c692d7800000000010103057374723203000000030000"
        + "0004000000000000000500000000060000000700000000000000080000057374723903000000"
        + "0a0000000b000000000000000c000000000d0000000e000000000000000f000000",
      values: [
        ("kafka.offset_time", ["5", "8", "12", "15"]),
        ("kafka.isolation_level", ["1"]),
      ],
      columns: ("Kafka", "Kafka Offsets v7 Request")),
    CarriedSample(
      testDescription: "metadata", carrier: .tcp, from: 40003, to: 9092,
      hex:
        "000000400003000c0000002c0005636c692d780003000102030405060708090a0b0c0d0e0f05"
        + "7374723100000102030405060708090a0b0c0d0e0f057374723200010100",
      values: [
        (
          "kafka.topic_id",
          ["00010203-0405-0607-0809-0a0b0c0d0e0f", "00010203-0405-0607-0809-0a0b0c0d0e0f"]
        ),
        ("kafka.allow_auto_topic_creation", ["True"]),
      ],
      columns: ("Kafka", "Kafka Metadata v12 Request")),
    CarriedSample(
      testDescription: "commit", carrier: .tcp, from: 40008, to: 9092,
      hex:
        "0000008200080008000000350005636c692d78000573747231000000020573747233046e7334"
        + "0305737472350300000006000000000000000700000008046e7339000000000a000000000000"
        + "000b0000000c000000067374723133030000000e000000000000000f00000010056e73313700"
        + "0000001200000000000000130000001400000000",
      values: [
        ("kafka.consumer_group", ["str1"]),
        ("kafka.metadata", ["ns9", "[ Null ]", "ns17", "[ Null ]"]),
        ("kafka.leader_epoch", ["8", "12", "16", "20"]),
      ],
      columns: ("Kafka", "Kafka OffsetCommit v8 Request (Group=str1)")),
    CarriedSample(
      testDescription: "offsets of groups", carrier: .tcp, from: 40009, to: 9092,
      hex:
        "0000005e000900080000003e0005636c692d7800030573747231030573747232030000000300"
        + "00000400057374723503000000060000000700000573747238030573747239030000000a0000"
        + "000b00067374723132030000000d0000000e00000100",
      values: [
        ("kafka.group_id", ["str1", "str8"]),
        ("kafka.partition_id", ["3", "4", "6", "7", "10", "11", "13", "14"]),
      ],
      columns: ("Kafka", "Kafka OffsetFetch v8 Request")),
    CarriedSample(
      testDescription: "coordinators", carrier: .tcp, from: 40010, to: 9092,
      hex:
        "0000001d000a0004000000430005636c692d780001030573747231057374723200",
      values: [
        ("kafka.coordinator_key", ["str1", "str2"]),
        ("kafka.coordinator_type", ["1"]),
      ],
      columns: ("Kafka", "Kafka FindCoordinator v4 Request")),
    CarriedSample(
      testDescription: "join", carrier: .tcp, from: 40011, to: 9092,
      hex:
        "00000045000b00090000004d0005636c692d7800057374723100000002000000030573747234"
        + "046e73350573747236030573747237040102030005737472380401020300046e733900",
      values: [
        ("kafka.protocol_metadata", ["01:02:03", "01:02:03"]),
        ("kafka.join_reason", ["ns9"]),
      ],
      columns: ("Kafka", "Kafka JoinGroup v9 Request (Group=str1, Member=str4)")),
    CarriedSample(
      testDescription: "leave", carrier: .tcp, from: 40013, to: 9092,
      hex:
        "0000002d000d0005000000580005636c692d78000573747231030573747232046e7333046e73"
        + "3400057374723500000000",
      values: [
        ("kafka.leave_reason", ["ns4", "[ Null ]"]),
        ("kafka.consumer_group_instance", ["ns3", "[ Null ]"]),
      ],
      columns: ("Kafka", "Kafka LeaveGroup v5 Request (Group=str1)")),
    CarriedSample(
      testDescription: "synchronize", carrier: .tcp, from: 40014, to: 9092,
      hex:
        "00000040000e00050000005e0005636c692d78000573747231000000020573747233046e7334"
        + "046e7335046e733603057374723704010203000573747238040102030000",
      values: [
        ("kafka.member_assignment", ["01:02:03", "01:02:03"]),
        ("kafka.protocol_name", ["ns6"]),
      ],
      columns: ("Kafka", "Kafka SyncGroup v5 Request (Group=str1, Member=str3)")),
    CarriedSample(
      testDescription: "mechanism", carrier: .tcp, from: 40017, to: 9092,
      hex:
        "00000015001100000000006a0005636c692d78000473747231",
      values: [
        ("kafka.sasl_mechanism", ["str1"])
      ],
      columns: ("Kafka", "Kafka SaslHandshake v0 Request")),
    CarriedSample(
      testDescription: "versions", carrier: .tcp, from: 40018, to: 9092,
      hex:
        "0000001b001200030000006f0005636c692d78000573747231057374723200",
      values: [
        ("kafka.client_software_name", ["str1"]),
        ("kafka.client_software_version", ["str2"]),
      ],
      columns: ("Kafka", "Kafka ApiVersions v3 Request")),
    CarriedSample(
      testDescription: "new topic", carrier: .tcp, from: 41011, to: 9092,
      hex:
        "0000002f00130000000000320005636c692d7800000001000274740000000300010000000000"
        + "00000100016b000176000003e8",
      values: [
        ("kafka.num_partitions", ["3"]),
        ("kafka.config_key", ["k"]),
        ("kafka.config_value", ["v"]),
      ],
      columns: ("Kafka", "Kafka CreateTopics v0 Request")),
    CarriedSample(
      testDescription: "producer", carrier: .tcp, from: 40022, to: 9092,
      hex:
        "0000002300160004000000830005636c692d7800046e73310000000200000000000000030004"
        + "00",
      values: [
        ("kafka.transactional_id", ["ns1"]),
        ("kafka.producer_epoch", ["4"]),
      ],
      columns: ("Kafka", "Kafka InitProducerId v4 Request")),
    CarriedSample(
      testDescription: "unknown key", carrier: .tcp, from: 41001, to: 9092,
      hex:
        "0000001200630000000000040005636c692d78616263",
      values: [
        ("kafka.api_key", ["99"])
      ],
      columns: ("Kafka", "Kafka Unknown 99 v0 Request [Unknown API key]")),
    CarriedSample(
      testDescription: "reply without a request", carrier: .tcp, from: 9092, to: 40016,
      hex:
        "0000002d00000069000000000100020305737472330573747234057374723500057374723605"
        + "7374723705737472380000",
      values: [
        ("kafka.correlation_id", ["105"])
      ],
      columns: ("Kafka", "Kafka Response (Undecoded, Request Missing)")),
    CarriedSample(
      testDescription: "tagged field", carrier: .tcp, from: 41008, to: 9092,
      hex:
        "00000028000c00040000001e0005636c692d7801050361626305737472310000000205737472"
        + "33046e733400",
      values: [
        ("kafka.tagged_field_tag", ["0x0000000000000005"]),
        ("kafka.tagged_field_data", ["61:62:63"]),
      ],
      columns: ("Kafka", "Kafka Heartbeat v4 Request (Group=str1, Member=str3)")),
  ]

  @Test(arguments: samples)
  func valuesAndColumnsAreAsInTshark(_ sample: CarriedSample) throws { try sample.check() }

  @Test(arguments: samples)
  func cutOrChangedAnywhereTreesStaySound(_ sample: CarriedSample) throws { try sample.damage() }
}
