import RemoraCore

/// Options of DHCP (RFC 2132 section 2): a code, a length, a value; codes 0 and 255 stand alone.
struct DHCPOptions {
  let code, length, end, message, requested: Field<UInt8>
  let value, padding: Field<Bytes>
  let values: [DHCPValue]
  let filterAddress, filterMask, routeTarget, routeRouter: Field<IPv4Address>
  let plateau, architecture: Field<UInt16>
  let badLength: Expert
  let search: Field<Text>
  let route: Field<Bytes>
  let major, minor: Field<UInt8>
  let guid: Field<GUID>
  let name: DHCPClientName
  let identifier: DHCPClientIdentifier
  let relay: DHCPRelayInformation

  init(_ p: inout Builder, hardware: Field<UInt8>, mac: Field<MACAddress>) {
    name = DHCPClientName(&p)
    code = p.u8("option.type", "Option")
    length = p.u8("option.length", "Length")
    value = p.bytes("option.value", "Value")
    end = p.u8("option.end", "Option End")
    padding = p.bytes("option.padding", "Padding")
    message = p.u8("option.dhcp", "DHCP", names: dhcpMessageTypes)
    requested = p.u8("option.request_list_item", "Parameter Request List Item")
    values = DHCPValue.table(&p)
    filterAddress = p.ipv4("option.policy_filter.ip", "IP Address")
    filterMask = p.ipv4("option.policy_filter.subnet_mask", "Subnet Mask")
    routeTarget = p.ipv4("option.static_route.ip", "Destination IP Address")
    routeRouter = p.ipv4("option.static_route.router", "Destination Router")
    plateau = p.u16("option.path_mtu_plateau_table_item", "Path MTU Plateau Table Item")
    architecture = p.u16(
      "option.client_system_architecture", "Client System Architecture",
      names: dhcpArchitectures)
    search = p.string("option.dhcp_dns_domain_search_list_fqdn", "FQDN", type: .stringz)
    route = p.bytes("option.classless_static_route", "Subnet/MaskWidth-Router")
    major = p.u8("client_network_id_major", "Major Version")
    minor = p.u8("client_network_id_minor", "Minor Version")
    guid = p.guid("client_id.uuid", "Client Identifier (UUID)")
    badLength = p.expert("bad_length", .protocolRule, .error, "length isn't 0")
    identifier = DHCPClientIdentifier(&p, guid: guid, hardware: hardware, mac: mac)
    relay = DHCPRelayInformation(&p)
  }

  static func messageName(_ type: UInt8) -> String {
    dhcpMessageTypes.name(of: UInt64(type))
      ?? "Unknown Message Type (0x\(Phrase.hex(UInt64(type), 2)))"
  }

  /// - Returns: whether the end option was there.
  func addAll(
    _ d: inout Dissection, _ scan: DHCPScan, isOverload: Bool = false
  ) throws(Malformed) -> Bool {
    while d.reportedRemaining > 0 {
      try d.step()
      switch try d.peek(UInt8.self) {
      case 0: try addPadding(&d)
      case 255:
        d.put(code, 0, at: d.next(1))
        d.label("Option: (255) End")
        let sub = d.open()
        try d.add(end)
        if isOverload { d.label("Option End (Overload): 255") }
        d.close(sub)
        if !isOverload, d.remaining > 0 { try d.add(padding, length: d.remaining) }
        return true
      default: try addOption(&d, scan)
      }
    }
    return false
  }

  private func addPadding(_ d: inout Dissection) throws(Malformed) {
    var count = 1
    while d.number(at: d.offset + count, UInt8.self) == 0 { count += 1 }
    d.put(code, 0, at: d.next(1))
    d.label("Option: (0) Padding")
    let sub = d.open()
    try d.add(padding, length: count)
    d.close(sub)
  }

  private func addOption(_ d: inout Dissection, _ scan: DHCPScan) throws(Malformed) {
    let number = try d.peek(UInt8.self)
    let count = Int(try d.peek(UInt8.self, ahead: 1))
    let item = d.put(code, number, at: d.next(count + 2))
    d.label("Option: (\(number)) \(dhcpOptionName(number))")
    if number == 53 { d.append(" (\(Self.messageName(scan.type)))") }
    let sub = d.open(item)
    try d.skip(1)
    try d.add(length)
    let place = try d.add(value, length: count)
    let whole = d.last
    try d.seek(place.offset)
    let isKnown = try addValue(&d, number, count, item)
    if isKnown { d.mark(whole, .hidden) }
    d.close(sub)
    try d.seek(place.offset + count)
  }

  /// - Returns: whether the value is shown as what it is.
  private func addValue(
    _ d: inout Dissection, _ number: UInt8, _ count: Int, _ item: Item
  ) throws(Malformed) -> Bool {
    switch number {
    case 53:
      guard count >= 1 else { return false }
      try d.add(message)
    case 55: for _ in 0..<count { try addRequest(&d) }
    case 21: return try addPairs(&d, filterAddress, filterMask, count, item)
    case 33: return try addPairs(&d, routeTarget, routeRouter, count, item)
    case 25: return try addWords(&d, plateau, count, item)
    case 93: return try addWords(&d, architecture, count, item)
    case 61:
      try identifier.add(&d, count)
      return count > 0
    case 81:
      guard count >= 3 else { return mark(&d, item, "length isn't >= 3") }
      try name.add(&d, count)
    case 82: try relay.add(&d, count)
    case 94:
      guard count == 3 else { return false }
      try d.skip(1)
      try d.add(major)
      try d.add(minor)
    case 97:
      guard count == 17 else { return false }
      try d.skip(1)
      // The first three parts have their lowest byte first (RFC 4578 section 2.3).
      try d.add(guid)
      d.mark(d.last, .littleEndian)
    case 119: try addSearch(&d, count)
    case 121, 249:
      guard count >= 5 else {
        _ = mark(&d, item, "length isn't >= 5")
        return true
      }
      try addRoutes(&d, count)
    default: return try addPlain(&d, values[Int(number)], count, item)
    }
    return true
  }

  private func mark(
    _ d: inout Dissection, _ item: Item, _ text: @autoclosure () -> Phrase
  ) -> Bool {
    d.expert(badLength, at: item, text())
    return false
  }

  private func addPlain(
    _ d: inout Dissection, _ kind: DHCPValue, _ count: Int, _ item: Item
  ) throws(Malformed) -> Bool {
    func isWrong(_ size: Int) -> Bool {
      if count != size { d.expert(badLength, at: item, "length isn't \(size)") }
      return count != size
    }
    switch kind {
    case .unknown: return false
    case .address(let field):
      if isWrong(4) { return false }
      let address = try d.add(field)
      d.append(to: item, " (\(address))")
    case .addresses(let field):
      var left = count
      while left >= 4 {
        try d.add(field)
        left -= 4
      }
      if left > 0 { return mark(&d, item, "Option length isn't a multiple of 4") }
    case .text(let field): try d.add(field, length: count, encoding: .ascii)
    case .byte(let field):
      if isWrong(1) { return false }
      try d.add(field)
    case .word(let field):
      if isWrong(2) { return false }
      try d.add(field)
    case .seconds(let field):
      if isWrong(4) { return false }
      try d.add(field)
    case .signedSeconds(let field):
      if isWrong(4) { return false }
      try d.add(field)
    case .flag(let field):
      if isWrong(1) { return false }
      let isSet = try d.peek(UInt8.self) != 0
      d.put(field, isSet, at: d.next(1))
    case .moment(let field):
      if isWrong(4) { return false }
      // Seconds since 1900, or since 2036 from then on (RFC 6926 section 6.2.4).
      let seconds = Int64(try d.peek(UInt32.self))
      let epoch: Int64 = seconds & 0x8000_0000 != 0 ? -2_208_988_800 : 2_085_978_496
      d.put(field, AbsoluteTime(seconds: seconds + epoch, nanoseconds: 0), at: d.next(4))
    }
    return true
  }

  private func addRequest(_ d: inout Dissection) throws(Malformed) {
    let number = try d.add(requested)
    d.label(value: "(\(number)) \(dhcpOptionName(number))")
  }

  private func addPairs(
    _ d: inout Dissection, _ first: Field<IPv4Address>, _ second: Field<IPv4Address>,
    _ count: Int, _ item: Item
  ) throws(Malformed) -> Bool {
    var left = count
    while left >= 8 {
      try d.add(first)
      try d.add(second)
      left -= 8
    }
    if left > 0 { _ = mark(&d, item, "Option length isn't a multiple of 8") }
    return true
  }

  private func addWords(
    _ d: inout Dissection, _ field: Field<UInt16>, _ count: Int, _ item: Item
  ) throws(Malformed) -> Bool {
    for _ in 0..<(count / 2) { try d.add(field) }
    if count & 1 != 0 { _ = mark(&d, item, "Option length isn't a multiple of 2") }
    return true
  }

  /// Domain names with pointers into this option (RFC 3397 section 2).
  private func addSearch(_ d: inout Dissection, _ count: Int) throws(Malformed) {
    let last = d.offset + count
    let m = DNSMessage(kind: .dns, isStream: false, base: d.offset, size: count)
    while d.offset < last { try addDNSName(&d, m, search) }
  }

  /// RFC 3442: the width of a mask, as many bytes of the network as it covers, a router.
  private func addRoutes(_ d: inout Dissection, _ count: Int) throws(Malformed) {
    let last = d.offset + count
    while d.offset < last {
      try d.step()
      let width = Int(try d.peek(UInt8.self))
      guard width <= 32 else { return }
      let size = (width + 7) / 8
      var network: UInt32 = 0
      for i in 0..<size {
        let byte = try d.peek(UInt8.self, ahead: 1 + i)
        network |= UInt32(byte) << UInt32(24 - 8 * i)
      }
      let router = IPv4Address(bits: try d.peek(UInt32.self, ahead: 1 + size))
      try d.add(route, length: size + 5)
      let target = width == 0 ? "default" : "\(IPv4Address(bits: network))/\(width)"
      d.label(" \(target)-\(router)")
    }
  }
}
