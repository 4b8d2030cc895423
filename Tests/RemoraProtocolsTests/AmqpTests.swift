import Testing

/// AMQP 0-9-1. Values from tshark 4.6.9.
@Suite struct AmqpTests {
  static let samples: [CarriedSample] = [
    CarriedSample(
      testDescription: "start", carrier: .tcp, from: 5672, to: 40000,
      hex:
        "010000000000c8000a000a0009000000a30770726f6475637453000000085261626269744d51"
        + "0363617046000000040178740101694900000005016c6c000000000000000702747354000000"
        + "006553f10001765601644402000004d2016262ff014242ff017373fffe017575000302696969"
        + "000000090166663fc00000026462644004000000000000017878000000020102014141000000"
        + "0b49000000015300000001710155550004014c4c00000000000000080000000e504c41494e20"
        + "414d51504c41494e00000005656e5f5553ce",
      values: [
        (
          "amqp.field.name",
          [
            "product", "cap", "x", "i", "l", "ts", "v", "d", "b", "B", "s", "u", "ii", "f", "db",
            "x", "A", "U",
          ]
        ),
        ("amqp.method.arguments.mechanisms", ["50:4c:41:49:4e:20:41:4d:51:50:4c:41:49:4e"]),
      ],
      columns: ("AMQP", "Connection.Start ")),
    CarriedSample(
      testDescription: "open", carrier: .tcp, from: 40000, to: 5672,
      hex:
        "01000000000008000a0028012f0001ce",
      values: [
        ("amqp.method.arguments.virtual_host", ["/"])
      ],
      columns: ("AMQP", "Connection.Open vhost=/ ")),
    CarriedSample(
      testDescription: "channel closed", carrier: .tcp, from: 40000, to: 5672,
      hex:
        "01000100000014001400280194094e4f545f464f554e44003c0028ce",
      values: [
        ("amqp.method.arguments.reply_text", ["NOT_FOUND"])
      ],
      columns: ("AMQP", "Channel.Close reply=NOT_FOUND ")),
    CarriedSample(
      testDescription: "exchange declared", carrier: .tcp, from: 40000, to: 5672,
      hex:
        "010001000000170028000a0000046c6f67730666616e6f75741f00000000ce",
      values: [
        ("amqp.method.arguments.exchange", ["logs"])
      ],
      columns: ("AMQP", "Exchange.Declare x=logs ")),
    CarriedSample(
      testDescription: "consume", carrier: .tcp, from: 40000, to: 5672,
      hex:
        "01000100000011003c001400000171037461670f00000000ce",
      values: [
        ("amqp.method.arguments.consumer_tag", ["tag"])
      ],
      columns: ("AMQP", "Basic.Consume q=q ")),
    CarriedSample(
      testDescription: "publish", carrier: .tcp, from: 40000, to: 5672,
      hex:
        "0100010000000d003c0028000002657802726b03ce",
      values: [
        ("amqp.method.arguments.publish_number", ["1"]),
        ("amqp.method.arguments.routing_key", ["rk"]),
      ],
      columns: ("AMQP", "Basic.Publish x=ex rk=rk ")),
    CarriedSample(
      testDescription: "deliver", carrier: .tcp, from: 5672, to: 40000,
      hex:
        "01000100000017003c003c0374616700000000000000050102657802726bce",
      values: [
        ("amqp.method.arguments.delivery_tag", ["5"])
      ],
      columns: ("AMQP", "Basic.Deliver x=ex rk=rk ")),
    CarriedSample(
      testDescription: "header", carrier: .tcp, from: 40000, to: 5672,
      hex:
        "02000100000058003c00000000000000000005fffc0a746578742f706c61696e04677a697000"
        + "000008016b530000000176020504636f7272057265706c790431303030036d69640000000065"
        + "53f10002747904757365720361707003636c75ce",
      values: [
        ("amqp.header.property-flags", ["0xfffc"]),
        ("amqp.method.properties.correlation_id", ["corr"]),
      ],
      columns: ("AMQP", "Content-Header type=text/plain ")),
    CarriedSample(
      testDescription: "heartbeat", carrier: .tcp, from: 40000, to: 5672,
      hex:
        "08000000000000ce",
      values: [
        ("amqp.type", ["8"])
      ],
      columns: ("AMQP", "Heartbeat ")),
    CarriedSample(
      testDescription: "three frames", carrier: .tcp, from: 40000, to: 5672,
      hex:
        "0100010000000d003c0028000002657802726b00ce0200010000000e003c0000000000000000"
        + "00050000ce0300010000000568656c6c6fce",
      values: [
        ("amqp.payload", ["68:65:6c:6c:6f"])
      ],
      columns: ("AMQP", "Basic.Publish x=ex rk=rk Content-Header Content-Body ")),
  ]

  @Test(arguments: samples)
  func valuesAndColumnsAreAsInTshark(_ sample: CarriedSample) throws { try sample.check() }

  @Test(arguments: samples)
  func cutOrChangedAnywhereTreesStaySound(_ sample: CarriedSample) throws { try sample.damage() }
}
