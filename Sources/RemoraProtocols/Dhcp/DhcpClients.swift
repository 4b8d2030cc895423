import RemoraCore

/// A client's full name and who registers it (RFC 4702 section 2).
struct DHCPClientName {
  let flags, reserved, first, second: Field<UInt8>
  let noUpdates, isBinary, overrides, byServer: Field<Bool>
  let name: Field<Text>

  init(_ p: inout Builder) {
    byServer = p.flag(
      "fqdn.s", "Server", mask: 1, set: "Server", unset: "Client",
      blurb: "If true, server should do DDNS update")
    overrides = p.flag(
      "fqdn.o", "Server overrides", mask: 2, set: "Override", unset: "No override",
      blurb: "If true, server insists on doing DDNS update")
    isBinary = p.flag(
      "fqdn.e", "Encoding", mask: 4, set: "Binary encoding", unset: "ASCII encoding",
      blurb: "If true, name is binary encoded")
    noUpdates = p.flag(
      "fqdn.n", "Server DDNS", mask: 8, set: "No server updates",
      unset: "Some server updates", blurb: "If true, server should not do any DDNS updates")
    flags = p.u8("fqdn.flags", "Flags", .hex)
    reserved = p.u8("fqdn.mbz", "Reserved flags", .hex, mask: 0xf0)
    first = p.u8("fqdn.rcode1", "A-RR result")
    second = p.u8("fqdn.rcode2", "PTR-RR result")
    name = p.string("fqdn.name", "Client name")
  }

  func add(_ d: inout Dissection, _ count: Int) throws(Malformed) {
    let bits = try d.peek(UInt8.self)
    try d.add(flags)
    let parts = [(8, "Server DDNS"), (4, "Encoding"), (2, "Server overrides"), (1, "Server")]
    for (bit, word) in parts where bits & UInt8(bit) != 0 { d.append(", \(word)") }
    try d.seek(d.offset - 1)
    let sub = d.open()
    try d.add(bits: reserved, noUpdates, isBinary, overrides, byServer, width: 1)
    d.close(sub)
    try d.add(first)
    try d.add(second)
    guard count > 3 else { return }
    if bits & 4 != 0 {
      let m = DNSMessage(kind: .dns, isStream: false, base: d.offset, size: count - 3)
      try addDNSName(&d, m, name)
    } else {
      try d.add(name, length: count - 3, encoding: .ascii)
    }
  }
}

/// Who a client is: its hardware address or something of its own (RFC 2132 section 9.14, RFC 4361
/// section 6.1).
struct DHCPClientIdentifier {
  let guid: Field<GUID>
  let hardware: Field<UInt8>
  let mac: Field<MACAddress>
  let type: Field<UInt8>
  let text, association, linkAddress: Field<Text>
  let duidType, timedHardware, plainHardware: Field<UInt16>
  let time, enterprise: Field<UInt32>
  let linkEther: Field<MACAddress>
  let rest: Field<Bytes>

  init(
    _ p: inout Builder, guid: Field<GUID>, hardware: Field<UInt8>, mac: Field<MACAddress>
  ) {
    self.guid = guid
    self.hardware = hardware
    self.mac = mac
    association = p.string("client_id.iaid", "IAID")
    duidType = p.u16("client_id.duid_type", "DUID Type", names: dhcpIdentifierTypes)
    timedHardware = p.u16(
      "client_id.duid_llt_hw_type", "Hardware type", names: arpHardwareNames)
    plainHardware = p.u16(
      "client_id.duid_ll_hw_type", "Hardware type", names: arpHardwareNames)
    time = p.u32("client_id.time", "Time")
    linkAddress = p.string("client_id.link_layer_address", "Link layer address")
    linkEther = p.ether(
      "client_id.link_layer_address_ether", "Link layer address (Ethernet)")
    enterprise = p.u32("client_id.enterprise_num", "Enterprise-number")
    rest = p.bytes("client_id", "Identifier")
    type = p.u8("client_id.type", "Type")
    text = p.string("client_id.undef", "Client Identifier")
  }

  func add(_ d: inout Dissection, _ count: Int) throws(Malformed) {
    guard count > 0 else { return }
    let kind = try d.peek(UInt8.self)
    switch kind {
    case 1 where count == 7, 6 where count == 7:
      try d.add(hardware)
      try d.add(mac)
    case 0 where count == 17:
      try d.skip(1)
      try d.add(guid)
      d.mark(d.last, .littleEndian)
    case 0 where count > 1:
      try d.add(type)
      try d.add(text, length: count - 1, encoding: .ascii)
    case 255 where count >= 7: try addUnique(&d, count)
    default: break
    }
  }

  private func addUnique(_ d: inout Dissection, _ count: Int) throws(Malformed) {
    let last = d.offset + count
    try d.skip(1)
    let number = try d.peek(UInt32.self)
    d.put(association, "\(number, hex: 8)", at: d.next(4))
    try d.skip(4)
    switch try d.add(duidType) {
    case 1:
      let kind = try d.add(timedHardware)
      try d.add(time)
      try addLink(&d, kind, last)
    case 2:
      let number = try d.add(enterprise)
      if d.wantsLabels {
        let name = d.names.enterprise(number) ?? "Unknown"
        d.label(value: "\(name) (\(number))")
      }
      if last > d.offset { try d.add(rest, length: last - d.offset) }
    case 3:
      let kind = try d.add(plainHardware)
      try addLink(&d, kind, last)
    default: break
    }
  }

  private func addLink(
    _ d: inout Dissection, _ kind: UInt16, _ last: Int
  ) throws(Malformed) {
    guard last > d.offset else {
      d.put(linkAddress, "<No address>", at: d.next(0))
      return
    }
    let place = d.next(last - d.offset)
    if d.wants(linkAddress) {
      let text = d.bytes(place).map { Phrase.hex(UInt64($0), 2) }.joined(separator: ":")
      d.put(linkAddress, "\(text)", at: place)
    }
    if kind == 1, place.length == 6 { try d.add(linkEther) }
  }
}
