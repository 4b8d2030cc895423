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
  let plain: DHCPPlain
  let vendors: DHCPVendorOptions
  let services: DHCPServices
  let places: DHCPPlaces
  let storage: DHCPStorage
  let netWare: DHCPNetWare
  let telephones: DHCPTelephones
  let capabilities: DHCPCapabilities
  let enterprise: DHCPEnterprise
  let cable: DHCPCableClient
  let split: DHCPSplitOption
  let badRoute: Expert

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
    let remarks = DHCPRemarks(&p, badLength)
    let nonstandard = p.expert(
      "option.nonstd_data", .protocolRule, .note, "Non standard compliant option data")
    plain = remarks.plain
    relay = DHCPRelayInformation(&p, remarks)
    vendors = DHCPVendorOptions(&p, remarks)
    services = DHCPServices(&p, badLength: badLength, nonstandard: nonstandard)
    places = DHCPPlaces(&p, badLength: badLength)
    storage = DHCPStorage(&p, badLength: badLength)
    netWare = DHCPNetWare(&p, remarks)
    telephones = DHCPTelephones(&p, remarks)
    capabilities = DHCPCapabilities(&p, bogus: badLength)
    enterprise = DHCPEnterprise(&p, remarks, capabilities, nonstandard: nonstandard)
    cable = DHCPCableClient(&p, remarks)
    split = DHCPSplitOption(&p, value)
    badRoute = p.expert(
      "option.classless_static.route", .protocolRule, .error, "Mask width > 32")
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
    let start = d.offset
    let item = d.put(code, number, at: d.next(count + 2))
    d.label("Option: (\(number)) \(dhcpOptionName(number))")
    let sub = d.open(item)
    try d.skip(1)
    try d.add(length)
    if scan.repeats(number) {
      try split.add(&d, self, scan, number, count, start, item)
    } else {
      if number == 53 { d.append(to: item, " (\(Self.messageName(scan.type)))") }
      let place = try d.add(value, length: count)
      let bytes = d.last
      try d.seek(place.offset)
      var isKnown = true
      do throws(Malformed) {
        try d.inside(count) { d throws(Malformed) in
          isKnown = try addValue(&d, number, count, item, scan)
        }
      } catch {
        d.mark(bytes, .hidden)
        throw error
      }
      if isKnown { d.mark(bytes, .hidden) }
      try d.seek(place.offset + count)
    }
    d.close(sub)
  }

  /// - Returns: whether the value is shown as what it is.
  func addValue(
    _ d: inout Dissection, _ number: UInt8, _ count: Int, _ item: Item, _ scan: DHCPScan
  ) throws(Malformed) -> Bool {
    switch number {
    case 43:
      try vendors.add(&d, count, item, of: scan.vendor)
      return count > 0
    case 52:
      guard count >= 1 else {
        d.expert(badLength, at: item, "length isn't >= 1")
        return true
      }
      return try plain.add(&d, values[52], count, item)
    case 60:
      let place = d.next(count)
      _ = try plain.add(&d, values[60], count, item)
      try capabilities.add(&d, class: place)
      return count > 0
    case 63:
      try netWare.add(&d, count, item)
      return count > 0
    case 83: try storage.add(&d, count, item)
    case 90: try places.addProof(&d, count, item, in: scan.type)
    case 99: try places.addCivic(&d, count, item)
    case 122: try cable.add(&d, count, item)
    case 123: try places.addPosition(&d, count)
    case 124: try enterprise.addClasses(&d, count, item)
    case 125: try enterprise.addOptions(&d, count, item)
    case 160: return try plain.add(&d, values[114], count, item)
    case 242: try telephones.add(&d, count, item)
    case 77, 78, 79, 117, 120, 145, 146, 151, 158, 159, 212:
      return try services.add(&d, number, count, item)
    case 53:
      guard count >= 1 else { return false }
      try d.add(message)
    case 55:
      for _ in 0..<count { try addRequest(&d) }
      return count > 0
    case 21: return try addPairs(&d, filterAddress, filterMask, count, item)
    case 33: return try addPairs(&d, routeTarget, routeRouter, count, item)
    case 25: return try addWords(&d, plateau, count, item)
    case 93: return try addWords(&d, architecture, count, item)
    case 61:
      try identifier.add(&d, count)
      return count > 0
    case 81:
      guard count >= 3 else {
        _ = mark(&d, item, "length isn't >= 3")
        return true
      }
      try name.add(&d, count)
    case 82:
      try relay.add(&d, count, item)
      return count > 0
    case 94:
      guard try d.peek(UInt8.self) == 1 else { return true }
      try d.skip(1)
      try d.add(major)
      try d.add(minor)
    case 97:
      guard try d.peek(UInt8.self) == 0 else { return true }
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
      try addRoutes(&d, count, item)
    default: return try plain.add(&d, values[Int(number)], count, item)
    }
    return true
  }

  private func mark(
    _ d: inout Dissection, _ item: Item, _ text: @autoclosure () -> Phrase
  ) -> Bool {
    d.expert(badLength, at: item, text())
    return false
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
    return count > 0
  }

  private func addWords(
    _ d: inout Dissection, _ field: Field<UInt16>, _ count: Int, _ item: Item
  ) throws(Malformed) -> Bool {
    for _ in 0..<(count / 2) { try d.add(field) }
    if count & 1 != 0 { _ = mark(&d, item, "Option length isn't a multiple of 2") }
    return count > 0
  }

  /// Domain names with pointers into this option (RFC 3397 section 2).
  private func addSearch(_ d: inout Dissection, _ count: Int) throws(Malformed) {
    let last = d.offset + count
    let m = DNSMessage(kind: .dns, isStream: false, base: d.offset, size: count)
    while d.offset < last { try addDNSName(&d, m, search) }
  }

  /// RFC 3442: the width of a mask, as many bytes of the network as it covers, a router.
  private func addRoutes(
    _ d: inout Dissection, _ count: Int, _ item: Item
  ) throws(Malformed) {
    let last = d.offset + count
    while d.offset < last {
      try d.step()
      let width = Int(try d.peek(UInt8.self))
      guard width <= 32 else {
        d.expert(badRoute, at: item, "Mask width (\(width)) > 32")
        return
      }
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
