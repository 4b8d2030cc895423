public import RemoraCore

/// Cisco's hot standby router protocol (RFC 2281), and its second version (by observation).
///
///     |    version    |    op code    |     state     |   hello time  |
///     |   hold time   |   priority    |     group     |   reserved    |
///     | authentication data (8) | virtual IP address (4) | TLVs …
public let hsrp = Protocol("hsrp", "Cisco Hot Standby Router Protocol", short: "HSRP") { p in
  let layer = HSRPLayer(&p)
  p.over("udp.port", [1985, 2029])
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct HSRPLayer {
  let version, opcode, state, hello, hold, priority, group, reserved, advertised, reserved1,
    groupItem, interfaceItem, textItem, digestItem, version2, opcode2, state2, family, algorithm,
    padding: Field<UInt8>
  let secret, secret2: Field<Text>
  let address, signer, address4: Field<IPv4Address>
  let kind, length, active, passive, group2, activeGroups, passiveGroups, digestFlags: Field<UInt16>
  let reserved2, priority2, hello2, hold2, key: Field<UInt32>
  let identifier: Field<MACAddress>
  let address6: Field<IPv6Address>
  let digest: Field<Bytes>
  let data: ProtocolHandle

  init(_ p: inout Builder) {
    version = p.u8("version", "Version", blurb: "The version of the HSRP messages")
    opcode = p.u8(
      "opcode", "Op Code",
      names: [
        0: "Hello", 1: "Coup", 2: "Resign", 3: "Advertise",
      ], blurb: "The type of message contained in this packet")
    state = p.u8(
      "state", "State",
      names: [
        0: "Initial", 1: "Learn", 2: "Listen", 4: "Speak", 8: "Standby", 16: "Active",
      ], blurb: "The current state of the router sending the message")
    hello = p.u8(
      "hellotime", "Hellotime",
      blurb: "The approximate period between the Hello messages that the router sends")
    hold = p.u8(
      "holdtime", "Holdtime",
      blurb: "Time that the current Hello message should be considered valid")
    priority = p.u8(
      "priority", "Priority",
      blurb: "Used to elect the active and standby routers. Numerically higher priority wins vote")
    group = p.u8("group", "Group", blurb: "This field identifies the standby group")
    reserved = p.u8("reserved", "Reserved")
    secret = p.string(
      "auth_data", "Authentication Data", blurb: "Contains a clear-text 8 character reused password"
    )
    address = p.ipv4(
      "virt_ip", "Virtual IP Address", blurb: "The virtual IP address used by this group")
    kind = p.u16(
      "adv.tlvtype", "Adv type", names: [1: "HSRP interface state", 2: "IP redundancy"],
      blurb: "Advertisement tlv type")
    length = p.u16("adv.tlvlength", "Adv length", blurb: "Advertisement tlv length")
    advertised = p.u8(
      "adv.state", "Adv state", names: [1: "Dormant", 2: "Passive", 3: "Active"],
      blurb: "Advertisement tlv length")
    reserved1 = p.u8("adv.reserved1", "Adv reserved1", blurb: "Advertisement tlv length")
    active = p.u16("adv.activegrp", "Adv active groups", blurb: "Advertisement active group count")
    passive = p.u16(
      "adv.passivegrp", "Adv passive groups", blurb: "Advertisement passive group count")
    reserved2 = p.u32("adv.reserved2", "Adv reserved2", blurb: "Advertisement tlv length")
    signer = p.ipv4(
      "md5_ip_address", "Sender's IP Address", blurb: "IP Address of the sender interface")
    groupItem = p.u8("/hsrp2.group_state_tlv", "Group State TLV")
    interfaceItem = p.u8("/hsrp2.interface_state_tlv", "Interface State TLV")
    textItem = p.u8("/hsrp2.text_auth_tlv", "Text Authentication TLV")
    digestItem = p.u8("/hsrp2.md5_auth_tlv", "MD5 Authentication TLV")
    version2 = p.u8("/hsrp2.version", "Version", blurb: "The version of the HSRP messages")
    opcode2 = p.u8(
      "/hsrp2.opcode", "Op Code", names: [0: "Hello", 1: "Coup", 2: "Resign"],
      blurb: "The type of message contained in this packet")
    state2 = p.u8(
      "/hsrp2.state", "State",
      names: [
        1: "Init", 2: "Learn", 3: "Listen", 4: "Speak", 5: "Standby", 6: "Active",
      ], blurb: "The current state of the router sending the message")
    family = p.u8(
      "/hsrp2.ipversion", "IP Ver.", names: [4: "IPv4", 6: "IPv6"],
      blurb: "The IP protocol version used in this hsrp message")
    group2 = p.u16("/hsrp2.group", "Group", blurb: "This field identifies the standby group")
    identifier = p.ether(
      "/hsrp2.identifier", "Identifier", blurb: "BIA value of a sender interface")
    priority2 = p.u32(
      "/hsrp2.priority", "Priority",
      blurb: "Used to elect the active and standby routers. Numerically higher priority wins vote")
    hello2 = p.u32(
      "/hsrp2.hellotime", "Hellotime",
      blurb: "The approximate period between the Hello messages that the router sends")
    hold2 = p.u32(
      "/hsrp2.holdtime", "Holdtime",
      blurb: "Time that the current Hello message should be considered valid")
    address4 = p.ipv4(
      "/hsrp2.virt_ip", "Virtual IP Address", blurb: "The virtual IP address used by this group")
    address6 = p.ipv6(
      "/hsrp2.virt_ip_v6", "Virtual IPv6 Address",
      blurb: "The virtual IPv6 address used by this group")
    activeGroups = p.u16(
      "/hsrp2.active_groups", "Active Groups",
      blurb: "Active group number which becomes the active router myself")
    passiveGroups = p.u16(
      "/hsrp2.passive_groups", "Passive Groups",
      blurb: "Standby group number which doesn't become the active router myself")
    secret2 = p.string(
      "/hsrp2.auth_data", "Authentication Data",
      blurb: "Contains a clear-text 8 character reused password")
    algorithm = p.u8(
      "/hsrp2.md5_algorithm", "MD5 Algorithm", names: [1: "MD5"],
      blurb: "Hash Algorithm used by this group")
    padding = p.u8("/hsrp2.md5_padding", "Padding", .hex, blurb: "Must be zero")
    digestFlags = p.u16("/hsrp2.md5_flags", "MD5 Flags", blurb: "Undefined")
    key = p.u32("/hsrp2.md5_key_id", "MD5 Key ID", blurb: "This field contains Key chain ID")
    digest = p.bytes(
      "/hsrp2.md5_auth_data", "MD5 Authentication Data", blurb: "MD5 digest string is contained.")
    data = p.uses("data")
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    let to = d.packet.destination
    let isSecond =
      to.kind == .ipv4 && to.low == 0xe000_0066
      || to.kind == .ipv6 && to.high == 0xff02_0000_0000_0000 && to.low == 0x66
    guard isSecond || to.kind == .ipv4 && to.low == 0xe000_0002 else {
      // Nothing else is sent to these ports.
      return d.withdraw()
    }
    d.setOwnLength(d.remaining)
    if isSecond {
      d.protocolColumn("HSRPv2")
      return try addSecond(&d)
    }
    d.protocolColumn("HSRP")
    try d.add(version)
    let code = try d.add(opcode)
    switch code {
    case 0, 1, 2:
      let name = try d.peek(UInt8.self)
      let field = (opcode, state)
      d.info("\(field.0, code) (state \(field.1, name))")
      try addState(&d)
    case 3:
      let value = try d.peek(UInt8.self, ahead: 4)
      let field = (opcode, advertised)
      let known = value == 1 || value == 2
      if known {
        d.info("\(field.0, code) (state \(field.1, value))")
      } else {
        d.info("\(field.0, code) (state Unknown)")
      }
      try d.add(kind)
      try d.add(length)
      try d.add(advertised)
      try d.add(reserved1)
      try d.add(active)
      try d.add(passive)
      try d.add(reserved2)
    default:
      d.info("Unknown")
      if d.reportedRemaining > 0 { try d.call(data, .nested) }
    }
  }

  private func addState(_ d: inout Dissection) throws(Malformed) {
    try d.add(state)
    let greeting = try d.add(hello)
    d.label("Hellotime: \(greeting == 3 ? "Default" : "Non-Default") (\(greeting))")
    let holding = try d.add(hold)
    d.label("Holdtime: \(holding == 10 ? "Default" : "Non-Default") (\(holding))")
    try d.add(priority)
    try d.add(group)
    try d.add(reserved)
    try addSecret(&d, secret)
    try d.add(address)
    if d.reportedRemaining >= 2, try d.peek(UInt8.self) == 4 { try addDigest(&d) }
  }

  private func addSecret(_ d: inout Dissection, _ field: Field<Text>) throws(Malformed) {
    let place = d.next(8)
    try d.add(field, length: 8)
    guard d.wantsLabels else { return }
    let text = String(decoding: d.bytes(place).prefix { $0 != 0 }, as: UTF8.self)
    let kind = text == "cisco" ? "Default" : "Non-Default"
    d.label("Authentication Data: \(kind) (\(text))")
  }

  private func addDigest(_ d: inout Dissection) throws(Malformed) {
    let sub = try openItem(&d, digestItem, "MD5 Authentication TLV")
    try d.add(algorithm)
    try d.add(padding)
    try d.add(digestFlags)
    try d.add(signer)
    try d.add(key)
    try d.add(digest, length: 16)
    d.close(sub)
  }

  private func openItem(
    _ d: inout Dissection, _ field: Field<UInt8>, _ name: String
  ) throws(Malformed) -> OpenItem {
    let type = try d.peek(UInt8.self)
    let size = try d.peek(UInt8.self, ahead: 1)
    let item = d.put(field, type, at: d.next(Int(size) + 2))
    d.label("\(name): Type=\(type) Len=\(size)")
    try d.skip(2)
    return d.open(item)
  }

  // MARK: The second version

  private func addSecond(_ d: inout Dissection) throws(Malformed) {
    while d.reportedRemaining > 0 {
      try d.step()
      let kind = try d.peek(UInt8.self)
      let size = try d.peek(UInt8.self, ahead: 1)
      switch (kind, size) {
      case (1, 40): try addGroup(&d)
      case (2, 4): try addInterface(&d)
      case (3, 8):
        let sub = try openItem(&d, textItem, "Text Authentication TLV")
        try addSecret(&d, secret2)
        d.close(sub)
      case (4, 28): try addDigest(&d)
      default: return try d.call(data, .nested)
      }
    }
  }

  private func addInterface(_ d: inout Dissection) throws(Malformed) {
    let sub = try openItem(&d, interfaceItem, "Interface State TLV")
    let a = try d.add(activeGroups)
    let b = try d.add(passiveGroups)
    d.info("Interface State TLV (Act=\(a) Pass=\(b))")
    d.close(sub)
  }

  private func addGroup(_ d: inout Dissection) throws(Malformed) {
    let sub = try openItem(&d, groupItem, "Group State TLV")
    let code = try d.peek(UInt8.self, ahead: 1)
    let fields = (opcode2, state2)
    d.info("\(fields.0, code)")
    let state = try d.peek(UInt8.self, ahead: 2)
    d.info(append: " (state \(fields.1, state))")
    try d.add(version2)
    try d.add(opcode2)
    try d.add(state2)
    let kind = try d.add(family)
    try d.add(group2)
    try d.add(identifier)
    try d.add(priority2)
    let greeting = try d.add(hello2)
    d.label("Hellotime: \(greeting == 3000 ? "Default" : "Non-Default") (\(greeting))")
    let holding = try d.add(hold2)
    d.label("Holdtime: \(holding == 10000 ? "Default" : "Non-Default") (\(holding))")
    switch kind {
    case 4:
      try d.add(address4)
      try d.skip(12)
    case 6: try d.add(address6)
    default:
      d.close(sub)
      return try d.call(data, .nested)
    }
    d.close(sub)
  }
}
