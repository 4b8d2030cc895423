import Testing

/// Requests of Zabbix. Values from tshark 4.6.9.
@Suite struct ZabbixTests {
  static let samples: [CarriedSample] = [
    CarriedSample(
      testDescription: "active checks", carrier: .tcp, from: 40000, to: 10051,
      hex:
        "5a42584401c2000000000000007b2272657175657374223a2261637469766520636865636b73"
        + "222c22686f7374223a226831222c2276657273696f6e223a22362e34222c22686f73745f6d65"
        + "746164617461223a226d657461222c22696e74657266616365223a22696663222c226970223a"
        + "22312e322e332e34222c22706f7274223a31303035352c2273657373696f6e223a2273657373"
        + "222c22636f6e6669675f7265766973696f6e223a352c22686f73746d61705f7265766973696f"
        + "6e223a392c2276617269616e74223a327d",
      values: [
        ("zabbix.agent.name", ["h1"]),
        ("zabbix.agent.variant", ["2"]),
        ("zabbix.agent.listen_ipv4", ["1.2.3.4"]),
        ("zabbix.agent.listen_port", ["10055"]),
        ("zabbix.session", ["sess"]),
        ("zabbix.request", ["True"]),
      ],
      columns: (
        "Zabbix", "Zabbix Agent request for active checks for \"h1\", Len=194 (40000 → 10051)"
      )),
    CarriedSample(
      testDescription: "agent data", carrier: .tcp, from: 40003, to: 10051,
      hex:
        "5a4258440147000000000000007b2272657175657374223a226167656e742064617461222c22"
        + "73657373696f6e223a2273222c2264617461223a5b7b22686f7374223a226833222c226b6579"
        + "223a226b227d5d7d",
      values: [
        ("zabbix.agent.data", ["True"]),
        ("zabbix.agent.name", ["h3"]),
      ],
      columns: ("Zabbix", "Zabbix Agent data from \"h3\", Len=71 (40003 → 10051)")),
    CarriedSample(
      testDescription: "sender data", carrier: .tcp, from: 40004, to: 10051,
      hex:
        "5a4258440146000000000000007b2272657175657374223a2273656e6465722064617461222c"
        + "2264617461223a5b7b22686f7374223a226833222c226b6579223a226b222c2276616c756522"
        + "3a2231227d5d7d",
      values: [
        ("zabbix.sender", ["True"]),
        ("zabbix.sender.name", ["h3"]),
      ],
      columns: ("Zabbix", "Zabbix Sender data from \"h3\", Len=70 (40004 → 10051)")),
    CarriedSample(
      testDescription: "proxy config", carrier: .tcp, from: 40007, to: 10051,
      hex:
        "5a4258440158000000000000007b2272657175657374223a2270726f787920636f6e66696722"
        + "2c22686f7374223a227031222c2276657273696f6e223a22362e34222c2273657373696f6e22"
        + "3a2273222c22636f6e6669675f7265766973696f6e223a337d",
      values: [
        ("zabbix.proxy.name", ["p1"]),
        ("zabbix.proxy.config", ["True"]),
        ("zabbix.config_revision", ["3"]),
      ],
      columns: ("Zabbix", "Zabbix Request proxy config for \"p1\", Len=88 (40007 → 10051)")),
    CarriedSample(
      testDescription: "proxy tasks", carrier: .tcp, from: 40015, to: 10051,
      hex:
        "5a4258440119000000000000007b2272657175657374223a2270726f7879207461736b73227d",
      values: [
        ("zabbix.proxy.tasks", ["True"])
      ],
      columns: ("Zabbix", "Zabbix Proxy tasks request to passive proxy, Len=25 (40015 → 10051)")),
    CarriedSample(
      testDescription: "history", carrier: .tcp, from: 40024, to: 10051,
      hex:
        "5a4258440132000000000000007b2272657175657374223a22686973746f72792e7075736822"
        + "2c22736964223a2278222c2274797065223a2266756c6c227d",
      values: [
        ("zabbix.frontend.historypush", ["True"])
      ],
      columns: ("Zabbix", "Zabbix History push request, Len=50 (40024 → 10051)")),
    CarriedSample(
      testDescription: "passive check", carrier: .tcp, from: 40034, to: 10050,
      hex:
        "5a425844010b000000000000006167656e742e70696e670a",
      values: [
        ("zabbix.agent.passive", ["True"]),
        ("zabbix.data", ["agent.ping\n"]),
      ],
      columns: (
        "Zabbix", "Zabbix Server/proxy request for passive agent checks, Len=11 (40034 → 10050)"
      )),
    CarriedSample(
      testDescription: "nothing", carrier: .tcp, from: 40040, to: 10051,
      hex:
        "5a425844010000000000000000",
      values: [
        ("zabbix.len", ["0"]),
        ("zabbix.data", [""]),
      ],
      columns: ("Zabbix", "Zabbix Protocol request, Flags=0x01, Len=0 (40040 → 10051)")),
    CarriedSample(
      testDescription: "large", carrier: .tcp, from: 40041, to: 10051,
      hex:
        "5a42584405020000000000000000000000000000007b7d",
      values: [
        ("zabbix.large.len", ["2"]),
        ("zabbix.proxy.no_config_changes", ["True"]),
      ],
      columns: (
        "Zabbix", "Zabbix Server response for proxy config for \"<unknown>\", Len=2 (40041 → 10051)"
      )),
  ]

  @Test(arguments: samples)
  func valuesAndColumnsAreAsInTshark(_ sample: CarriedSample) throws { try sample.check() }

  @Test(arguments: samples)
  func cutOrChangedAnywhereTreesStaySound(_ sample: CarriedSample) throws { try sample.damage() }
}
