import RemoraCore

/// What Bitcoin's nodes say of themselves and of others: `version`, `addr`, `addrv2` (BIP 155).
struct BitcoinNodes {
  let protocolVersion, startHeight: Field<UInt32>
  let services, nonce, addressServices, v2Services: Field<UInt64>
  let timestamp, addressTime, v2Time: Field<AbsoluteTime>
  let me, you, agent, addresses, v2, item: Field<Label>
  let relay, network: Field<UInt8>
  let flags: [Field<Bool>]
  let addressCount, v2Count: BitcoinSize
  let address, other: Field<Bytes>
  let nodeAddress, ipv6: Field<IPv6Address>
  let ipv4: Field<IPv4Address>
  let port, v2Port: Field<UInt16>
  let text: BitcoinText
  let badLength: Expert

  init(_ p: inout Builder) {
    protocolVersion = p.u32("version.version", "Protocol version")
    services = p.u64("version.services", "Node services", .hex)
    timestamp = p.time("version.timestamp", "Node timestamp")
    me = p.label("version.addr_me", "Address of emitting node")
    you = p.label("version.addr_you", "Address as receiving node")
    nonce = p.u64("version.nonce", "Random nonce", .hex)
    agent = p.label("version.user_agent", "User agent")
    startHeight = p.u32("version.start_height", "Block start height")
    relay = p.u8("version.relay", "Relay flag")
    addressCount = BitcoinSize(&p, "addr.count", "Count")
    addresses = p.label("addr", "Address message")
    address = p.bytes("addr.address", "Address")
    addressTime = p.time("addr.timestamp", "Address timestamp")
    v2Count = BitcoinSize(&p, "addrv2.count", "Count")
    item = p.label("addrv2.item", "Address")
    v2Time = p.time("addrv2.timestamp", "Timestamp")
    v2Services = p.u64("addrv2.services", "Node services", .hex)
    network = p.u8(
      "addrv2.network", "Node network",
      names: [1: "IPv4", 2: "IPv6", 3: "Tor v2", 4: "Tor v3", 5: "I2P", 6: "Cjdns"])
    ipv4 = p.ipv4("addrv2.address.ipv4", "Node address")
    ipv6 = p.ipv6("addrv2.address.ipv6", "Node address")
    other = p.bytes("addrv2.address.other", "Node address")
    v2Port = p.u16("addrv2.port", "Node port", .tcpPort)
    v2 = p.label("addrv2", "Addrv2 message")
    var list: [Field<Bool>] = []
    for (mask, name, label) in Self.known {
      list.append(
        p.flag("services.\(name)", label, mask: mask, width: 4, set: "Set", unset: "Not set"))
    }
    flags = list
    addressServices = p.u64("address.services", "Node services", .hex)
    nodeAddress = p.ipv6("address.address", "Node address")
    port = p.u16("address.port", "Node port", .tcpPort)
    text = BitcoinText(&p)
    badLength = p.expert(
      "address_length.invalid", .malformed, .warning, "Address length does not match network type")
  }

  private static let known: [(UInt64, String, String)] = [
    (0x001, "network", "Network node"), (0x002, "getutxo", "Getutxo node"),
    (0x004, "bloom", "Bloom filter node"), (0x008, "witness", "Witness node"),
    (0x010, "xthin", "Xtreme Thinblocks node"), (0x040, "compactfilters", "Compact filters node"),
    (0x400, "networklimited", "Limited network node"), (0x800, "p2pv2", "Version 2 P2P node"),
  ]

  func addVersion(_ d: inout Dissection) throws(Malformed) {
    let number = try d.add(protocolVersion, order: .little)
    try addServices(&d, services)
    let seconds = try d.peek(UInt32.self).byteSwapped
    let fraction = try d.peek(UInt32.self, ahead: 4).byteSwapped
    d.put(
      timestamp,
      AbsoluteTime(seconds: Int64(seconds), nanoseconds: Int32(truncatingIfNeeded: fraction)),
      at: d.next(8))
    try d.skip(8)
    try addEndpoint(&d, you)
    if number < 106 { return }
    try addEndpoint(&d, me)
    try d.add(nonce, order: .little)
    try text.add(&d, agent)
    if number >= 209 { try d.add(startHeight, order: .little) }
    if number >= 70_001 { try d.add(relay) }
  }

  private func addEndpoint(_ d: inout Dissection, _ label: Field<Label>) throws(Malformed) {
    let sub = d.open(d.put(label, at: d.next(min(26, d.remaining))))
    try addAddress(&d)
    d.close(sub)
  }

  private func addAddress(_ d: inout Dissection) throws(Malformed) {
    try addServices(&d, addressServices)
    try d.add(nodeAddress)
    try d.add(port)
  }

  private func addServices(_ d: inout Dissection, _ field: Field<UInt64>) throws(Malformed) {
    let value = try d.peek(UInt64.self).byteSwapped
    let place = d.next(8)
    d.put(field, value, at: place)
    addFlags(&d, value, place)
    try d.skip(8)
  }

  private func addFlags(_ d: inout Dissection, _ value: UInt64, _ place: Region) {
    for (mask, _, name) in Self.known where value & mask != 0 { d.append(", \(name)") }
    let sub = d.open()
    for (i, flag) in flags.enumerated() { d.put(flag, value & Self.known[i].0 != 0, at: place) }
    d.close(sub)
  }

  func addAddresses(_ d: inout Dissection) throws(Malformed) {
    let all = d.open(try d.add(addresses, over: d.remaining))
    var left = try addressCount.add(&d)
    while left > 0 {
      try d.step()
      let start = d.offset
      _ = try d.peek(UInt8.self, ahead: 29)
      let sub = d.open(d.put(address, at: d.next(30)))
      try d.skip(4)
      try addAddress(&d)
      let end = d.offset
      try d.seek(start)
      try d.addBitcoinTime(addressTime)
      try d.seek(end)
      d.close(sub)
      left -= 1
    }
    d.close(all)
  }

  func addAddressesV2(_ d: inout Dissection) throws(Malformed) {
    let all = d.open(try d.add(v2, over: d.remaining))
    var left = try v2Count.add(&d)
    while left > 0 {
      try d.step()
      let sub = d.open(d.put(item, at: d.here))
      try d.addBitcoinTime(v2Time)
      let start = d.offset
      let value = try number(&d)
      d.put(v2Services, value, at: Region(start, d.offset - start))
      addFlags(&d, value, Region(start, 8))
      let kind = try d.add(network)
      try addV2Address(&d, kind, Int(clamping: try number(&d)))
      try d.add(v2Port)
      d.close(sub, fitting: true)
      left -= 1
    }
    d.close(all)
  }

  private func addV2Address(
    _ d: inout Dissection, _ kind: UInt8, _ length: Int
  ) throws(Malformed) {
    let wanted: Int? =
      switch kind {
      case 1: 4
      case 2, 6: 16
      case 3: 10
      case 4, 5: 32
      default: nil
      }
    let place = d.next(length)
    if kind == 1, length == 4 {
      try d.add(ipv4)
    } else if kind == 2, length == 16 {
      try d.add(ipv6)
    } else {
      try d.add(other, length: length)
    }
    if let wanted, wanted != length {
      d.expert(badLength, at: d.text("Address length does not match network type", at: place))
    }
  }

  private func number(_ d: inout Dissection) throws(Malformed) -> UInt64 {
    let first = try d.peek(UInt8.self)
    try d.skip(1)
    switch first {
    case 0xfd:
      let value = UInt64(try d.peek(UInt16.self).byteSwapped)
      try d.skip(2)
      return value
    case 0xfe:
      let value = UInt64(try d.peek(UInt32.self).byteSwapped)
      try d.skip(4)
      return value
    case 0xff:
      let value = try d.peek(UInt64.self).byteSwapped
      try d.skip(8)
      return value
    default: return UInt64(first)
    }
  }
}

/// A string with its length before it. Shared by several messages.
struct BitcoinText {
  let value: Field<Text>
  let count: BitcoinSize

  init(_ p: inout Builder) {
    self = p.shared("bitcoin.text", owner: "bitcoin") { p in Self(fields: &p) }
  }

  private init(fields p: inout Builder) {
    value = p.string("string.value", "String value")
    count = BitcoinSize(&p, "string.count", "Count")
  }

  func add(_ d: inout Dissection, _ label: Field<Label>) throws(Malformed) {
    let sub = d.open(d.put(label, at: d.here))
    let length = try count.addLength(&d)
    try d.add(value, length: length)
    d.close(sub, fitting: true)
  }
}
