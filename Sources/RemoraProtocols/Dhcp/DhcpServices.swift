import RemoraCore

/// Options of several fields that tell of services: where they are and how to reach them.
struct DHCPServices: Sendable {
  let badLength: Expert
  let user: DHCPUserClass
  let agent, scope, encoding, statusCode, listLength, offset, prefixLength: Field<UInt8>
  let mask4, prefix6, nonce, reserved, preference: Field<UInt8>
  let agentAddress, proxy, primary, secondary, relay: Field<IPv4Address>
  let prefix: Field<IPv6Address>
  let scopes, nameService, proxyName, status, domain: Field<Text>
  let ports: Field<Bytes>
  let noService, noEncoding, noPrefix: Expert

  init(_ p: inout Builder, badLength: Expert, nonstandard: Expert) {
    self.badLength = badLength
    user = DHCPUserClass(&p, badLength: badLength, nonstandard: nonstandard)
    agent = p.u8(
      "option.slp_directory_agent.value", "Value",
      names: [0: "Dynamic Discovery", 1: "Static Discovery", 128: "Backwards compatibility"],
      blurb: "Option 78: SLPDA Value")
    agentAddress = p.ipv4(
      "option.slp_directory_agent.slpda_address", "IP Address",
      blurb: "Option 78: SLPDA Address")
    scope = p.u8(
      "option.slp_service_scope.value", "Value",
      names: [0: "Preferred Scope", 1: "Mandatory Scope"],
      blurb: "Option 79: SLP Service Scope Value")
    scopes = p.string(
      "option.slp_service_scope.string", "SLP Service Scope", type: .stringz,
      blurb: "Option 79: SLP Service Scope")
    nameService = p.string(
      "option.dhcp_name_service_search_option", "Name Service", type: .stringz,
      blurb: "Option 117: Name Service")
    encoding = p.u8(
      "option.sip_server.encoding", "SIP Server Encoding",
      names: [0: "Fully Qualified Domain Name", 1: "IPv4 Address"],
      blurb: "Option 120: SIP Server encoding")
    proxyName = p.string(
      "option.sip_server.name", "SIP Server Name", type: .stringz,
      blurb: "Option 120: SIP Server Name")
    proxy = p.ipv4(
      "option.sip_server.address", "SIP Server Address",
      blurb: "Option 120: SIP Server Address")
    nonce = p.u8(
      "option.forcerenew_nonce.algorithm", "Algorithm", names: [1: "HMAC-MD5"],
      blurb: "Forcenew Nonce Algorithm")
    reserved = p.u8(
      "option.rdnss.reserved", "Reserved", .hex, mask: 0xfc, blurb: "RDNSS Reserved")
    preference = p.u8(
      "option.rdnss.preference", "Preference", mask: 3,
      names: [0: "Medium", 1: "High", 2: "Reserved", 3: "Low"],
      blurb: "RDNSS (Recursive DNS Server) Preference")
    primary = p.ipv4(
      "option.rdnss.primary_dns", "Primary DNS",
      blurb: "RDNSS Primary DNS-recursive-name-server's IPv4 address")
    secondary = p.ipv4(
      "option.rdnss.secondary_dns", "Secondary DNS",
      blurb: "RDNSS Secondary DNS-recursive-name-server's IPv4 address")
    domain = p.string(
      "option.rdnss.domain", "Domains and networks", blurb: "RDNSS Domains and networks")
    statusCode = p.u8(
      "option.bulk_lease.status_code", "Status Code", names: statusNames,
      blurb: "DHCPv4 Bulk Leasequery Status Code")
    status = p.string(
      "option.bulk_lease.status_code_message", "Status Code Message",
      blurb: "DHCPv4 Bulk Leasequery Status Code Message")
    listLength = p.u8(
      "option.pcp.list_length", "List-Length", blurb: "Port Control Protocol (PCP) List Length")
    offset = p.u8("option.portparams.offset", "Offset", blurb: "Port Set ID (PSID) offset")
    prefixLength = p.u8(
      "option.portparams.psid_length", "PSID-Length", blurb: "Port Set ID (PSID) Length")
    ports = p.bytes("option.portparams.psid", "PSID", blurb: "Port Set ID (PSID)")
    mask4 = p.u8(
      "option.6RD.ipv4_mask_len", "6RD IPv4 Mask Length", blurb: "Option 212: 6RD IPv4 Mask Length")
    prefix6 = p.u8(
      "option.6RD.prefix_len", "6RD Prefix Length", blurb: "Option 212: 6RD Prefix Length")
    prefix = p.ipv6("option.6RD.prefix", "6RD Prefix", blurb: "Option 212: 6RD Prefix")
    relay = p.ipv4(
      "option.6RD.border_relay_ip", "Border Relay IP", blurb: "Option 212: Border Relay IP")
    noService = p.expert(
      "option.dhcp_name_service.invalid", .protocolRule, .error, "Invalid Name Service")
    noEncoding = p.expert(
      "option.sip_server_address.encoding", .protocolRule, .error,
      "RFC 3361 defines only 0 and 1 for Encoding byte")
    noPrefix = p.expert(
      "option.6RD.malformed", .protocolRule, .error, "6RD: malformed option")
  }

  /// - Returns: whether `number` is an option of these.
  func add(
    _ d: inout Dissection, _ number: UInt8, _ count: Int, _ item: Item
  ) throws(Malformed) -> Bool {
    switch number {
    case 77: try user.add(&d, count, item)
    case 78: try addAgents(&d, count, item)
    case 79:
      try d.add(scope)
      try d.add(scopes, length: count - 1, encoding: .ascii)
    case 117: try addNameServices(&d, count, item)
    case 120: try addProxies(&d, count, item)
    case 145: for _ in 0..<count { try d.add(nonce) }
    case 146: try addResolvers(&d, count, item)
    case 151:
      guard count >= 1 else { return remark(&d, item, "length must >= 1") }
      try d.add(statusCode)
      if count > 1 { try d.add(status, length: count - 1) }
    case 158: return try addPortServers(&d, count, item)
    case 159:
      guard count == 4 else { return remark(&d, item, "length must be 4") }
      try d.add(offset)
      try d.add(prefixLength)
      try d.add(ports, length: 2)
    case 212: return try addPrefix(&d, count, item)
    default: return false
    }
    return true
  }

  private func remark(
    _ d: inout Dissection, _ item: Item, _ text: @autoclosure () -> Phrase
  ) -> Bool {
    d.expert(badLength, at: item, text())
    return true
  }

  /// RFC 2610 section 3.
  private func addAgents(
    _ d: inout Dissection, _ count: Int, _ item: Item
  ) throws(Malformed) {
    guard count >= 1 else {
      d.expert(badLength, at: item, "length isn't >= 1")
      return
    }
    let last = d.offset + count
    // Clients of a draft of this option give a length next.
    if try d.add(agent) == 0x80 { try d.skip(1) }
    for _ in 0..<(last - d.offset) / 4 { try d.add(agentAddress) }
    if d.offset < last {
      d.expert(badLength, at: item, "Option length isn't a multiple of 4")
    }
  }

  /// RFC 2937 section 3: numbers of the options that name the services.
  private func addNameServices(
    _ d: inout Dissection, _ count: Int, _ item: Item
  ) throws(Malformed) {
    guard count >= 2 else {
      d.expert(badLength, at: item, "length isn't >= 2")
      return
    }
    for _ in 0..<count / 2 {
      let number = try d.peek(UInt16.self)
      if let name = serviceNames.name(of: UInt64(number)) {
        d.put(nameService, "\(name) (\(number))", at: d.next(2))
      } else {
        d.expert(
          noService, at: item,
          """
          Invalid Name Service (\(number)). RFC 2937 defines only 0, 6, 41, 44, and 65 as \
          possible values.
          """)
      }
      try d.skip(2)
    }
    if count & 1 != 0 {
      d.expert(badLength, at: item, "Option length isn't a multiple of 2")
    }
  }

  /// RFC 3361 section 3.
  private func addProxies(
    _ d: inout Dissection, _ count: Int, _ item: Item
  ) throws(Malformed) {
    let last = d.offset + count
    switch try d.add(encoding) {
    case 0:
      guard count >= 3 else {
        d.expert(badLength, at: item, "length isn't >= 3 (len = \(count)).")
        return
      }
      let names = DNSMessage(kind: .dns, isStream: false, base: d.offset, size: count - 1)
      while d.offset < last { try addDNSName(&d, names, proxyName) }
    case 1:
      guard count % 4 == 1 else {
        d.expert(
          badLength, at: item, "length isn't a multiple of 4 plus 1 (len = \(count)).")
        return
      }
      for _ in 0..<count / 4 { try d.add(proxy) }
    case let other:
      d.expert(
        noEncoding, at: item,
        "RFC 3361 defines only 0 and 1 for Encoding byte (Encoding = \(other)).")
    }
  }

  /// RFC 6731 section 4.3.
  private func addResolvers(
    _ d: inout Dissection, _ count: Int, _ item: Item
  ) throws(Malformed) {
    guard count >= 10 else {
      d.expert(badLength, at: item, "length must be >= 10")
      return
    }
    let last = d.offset + count
    try d.add(bits: reserved, preference, width: 1)
    try d.add(primary)
    try d.add(secondary)
    let names = DNSMessage(kind: .dns, isStream: false, base: d.offset, size: count - 9)
    while d.offset < last { try addDNSName(&d, names, domain) }
  }

  /// RFC 7291 section 4. A list is looked for at every byte.
  private func addPortServers(
    _ d: inout Dissection, _ count: Int, _ item: Item
  ) throws(Malformed) -> Bool {
    guard count >= 5 else { return remark(&d, item, "length must >= 5") }
    let last = d.offset + count
    while last - d.offset >= 5 {
      try d.step()
      let size = Int(try d.peek(UInt8.self))
      d.text("PCP server list", at: d.next(min(size, last - d.offset)))
      let tree = d.open()
      try d.add(listLength)
      d.close(tree)
    }
    return true
  }

  /// RFC 5969 section 7.1.1.
  private func addPrefix(
    _ d: inout Dissection, _ count: Int, _ item: Item
  ) throws(Malformed) -> Bool {
    guard count >= 22 else {
      d.expert(noPrefix, at: item)
      return true
    }
    try d.add(mask4)
    try d.add(prefix6)
    try d.add(prefix)
    for _ in 0..<(count - 18) / 4 { try d.add(relay) }
    return true
  }
}

/// The kinds of client that a client says it is (RFC 3004 section 4), also as Windows writes them.
struct DHCPUserClass: Sendable {
  let badLength, nonstandard: Expert
  let instance, length: Field<UInt8>
  let value, padding: Field<Bytes>
  let text, binary, name, description: Field<Text>
  let binaryLength, nameLength, descriptionLength: Field<UInt16>

  init(_ p: inout Builder, badLength: Expert, nonstandard: Expert) {
    self.badLength = badLength
    self.nonstandard = nonstandard
    let h = "option.user_class"
    instance = p.u8(h, "Instance of User Class")
    length = p.u8(h + ".length", "User Class Length", blurb: "Length of User Class Instance")
    value = p.bytes(h + ".data", "User Class Data", blurb: "Data of User Class Instance")
    text = p.string(h + ".text", "User Class Data (Text)", blurb: "Text of User Class Instance")
    binaryLength = p.u16(
      h + "_binary_data_length", "User Class Binary Data Length",
      blurb: "Length of User Class Binary Data (Microsoft)")
    binary = p.string(
      h + "_binary_data", "User Class Binary Data", blurb: "User Class Binary Data (Microsoft)")
    padding = p.bytes(
      h + "_padding", "User Class padding", blurb: "User Class padding (Microsoft)")
    nameLength = p.u16(
      h + "_name_length", "User Class Name Length",
      blurb: "Length of User Class Name (Microsoft)")
    name = p.string(
      h + "_name", "User Class Name", type: .stringzPad, blurb: "User Class Name (Microsoft)")
    descriptionLength = p.u16(
      h + "_description_length", "User Class Description Length",
      blurb: "Length of User Class Description (Microsoft)")
    description = p.string(
      h + "_description", "User Class Description", type: .stringzPad,
      blurb: "User Class Description (Microsoft)")
  }

  func add(_ d: inout Dissection, _ count: Int, _ item: Item) throws(Malformed) {
    guard count >= 2 else {
      d.expert(badLength, at: item, "length isn't >= 2")
      return
    }
    let last = d.offset + count
    if try d.peek(UInt8.self) == 0 { return try addWindows(&d) }
    guard fits(d, until: last) else {
      try d.add(text, length: count, encoding: .ascii)
      d.expert(nonstandard)
      return
    }
    var index: UInt8 = 0
    while d.offset < last {
      let size = Int(try d.peek(UInt8.self))
      d.put(instance, index, at: d.next(size + 1))
      let number = index
      d.label(value: "[\(number)]")
      let tree = d.open()
      try d.add(length)
      if size == 0 {
        d.expert(badLength, "UC_Len_\(number) isn't >= 1 (UC_Len_\(number) = 0)")
        d.close(tree)
        return
      }
      try d.add(value, length: size)
      d.close(tree)
      index &+= 1
    }
  }

  private func fits(_ d: borrowing Dissection, until last: Int) -> Bool {
    var at = d.offset
    while at < last {
      guard let size = d.number(at: at, UInt8.self) else { return false }
      at += 1 + Int(size)
    }
    return at == last
  }

  /// Windows writes lengths of two bytes, then names in UTF-16.
  private func addWindows(_ d: inout Dissection) throws(Malformed) {
    let size = Int(try d.add(binaryLength))
    try d.add(binary, length: size, encoding: .ascii)
    if size % 4 != 0 { try d.add(padding, length: 4 - size % 4) }
    let first = Int(try d.add(nameLength))
    try d.add(name, length: first, encoding: .utf16)
    let second = Int(try d.add(descriptionLength))
    try d.add(description, length: second, encoding: .utf16)
  }
}

private let serviceNames: ValueNames = [
  0: "Local naming information (e.g., an /etc/hosts file on a UNIX machine)",
  6: "Domain Name Server Option", 41: "Network Information Servers Option",
  44: "NetBIOS over TCP/IP Name Server Option",
  65: "Network Information Service+ Servers Option",
]

private let statusNames: ValueNames = [
  0: "Success", 1: "UpsecFail", 2: "QueryTerminated", 3: "MalformedQuery", 4: "NotAllowed",
  5: "DataMissing", 6: "ConnectionActive", 7: "CatchUpComplete", 8: "TLSConnectionRefused",
]
