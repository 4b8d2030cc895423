public import RemoraCore

/// The header of Linux's "any" interface, in its two versions (LINKTYPE_LINUX_SLL,
/// LINKTYPE_LINUX_SLL2).
///
///     version 1:
///     |          packet type          |         hardware type         |
///     |        address length         |   address (8 bytes) …         |
///     |           protocol            |
///     version 2:
///     |           protocol            |           reserved            |
///     |                        interface index                        |
///     |         hardware type         |  packet type  | address length|
///     |   address (8 bytes) …
public let sll = Protocol("sll", "Linux cooked-mode capture", short: "SLL") { p in
  let layer = CookedLayer(&p)
  p.over("wtap_encap", [113, 276])
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct CookedLayer {
  let packetType, hardwareType, addressLength: Field<UInt16>
  let ether: Field<MACAddress>
  let ip: Field<IPv4Address>
  let other, unused, reserved: Field<Bytes>
  let linuxType, tunnelType, type: Field<UInt16>
  let interface: Field<UInt32>
  let trailer: FrameTrailer
  let byLinuxType, byHardware, byTunnelType: Table<UInt16>
  let byType, netlink, data: ProtocolHandle

  init(_ p: inout Builder) {
    packetType = p.u16("pkttype", "Packet type", names: packetTypeNames)
    hardwareType = p.u16("hatype", "Link-layer address type", names: arpHardwareNames)
    addressLength = p.u16("halen", "Link-layer address length")
    ether = p.ether("src.eth", "Source", blurb: "Source link-layer address")
    ip = p.ipv4("src.ipv4", "Source", blurb: "Source link-layer address")
    other = p.bytes("src.other", "Source", blurb: "Source link-layer address")
    unused = p.bytes("unused", "Unused", blurb: "Unused bytes")
    linuxType = p.u16(
      "ltype", "Protocol", .hex, names: linuxTypeNames, blurb: "Linux protocol type")
    tunnelType = p.u16(
      "gretype", "Protocol", .hex, names: tunnelTypeNames,
      blurb: "GRE protocol type")
    type = p.u16("etype", "Protocol", .hex, names: ethertypeNames, blurb: "Ethernet protocol type")
    trailer = FrameTrailer(&p, "trailer", blurb: "")
    interface = p.u32("ifindex", "Interface index")
    reserved = p.bytes("reserved", "Reserved", blurb: "Reserved bytes")
    byLinuxType = p.table("ltype", UInt16.self)
    byHardware = p.table("hatype", UInt16.self)
    byTunnelType = p.table("/gre.proto", UInt16.self)
    byType = p.uses("ethertype")
    netlink = p.uses("netlink")
    data = p.uses("data")
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    let isSecond = d.linkType == 276
    let hardware = try d.peekOrWithdraw(UInt16.self, ahead: isSecond ? 8 : 2)
    if hardware == 824 {
      d.withdraw()
      return try d.call(isSecond ? data : netlink)
    }
    d.protocolColumn("SLL")
    // All of the newer header or nothing.
    if isSecond, d.remaining < 20 { d.withdraw() }
    let number: UInt16
    if isSecond {
      number = try second(&d, hardware)
    } else {
      number = try first(&d, hardware)
    }
    let body = d.offset
    let captured = body + d.remaining
    let stop = body + d.reportedRemaining
    if hardware == 778, number > 0x600 {
      try d.call(byTunnelType, number, .strict)
    } else if number > 0x600 {
      d.packet.ethertype = UInt32(number)
      try d.call(byType)
      try trailer.add(&d, body: body, stop: stop, captured: captured, fcs: 0)
    } else {
      if try d.call(byHardware, hardware, .strict) { return }
      if try d.call(byLinuxType, number, .strict) { return }
      if d.reportedRemaining > 0 { try d.call(data) }
    }
  }

  private func first(_ d: inout Dissection, _ hardware: UInt16) throws(Malformed) -> UInt16 {
    d.label(d.own, "Linux cooked capture v1")
    d.setOwnLength(min(16, d.remaining))
    let kind = try d.add(packetType)
    setDirection(d, kind)
    d.info(Phrase(packetTypeNames.name(of: UInt64(kind)) ?? "Unknown (\(kind))"))
    try d.add(hardwareType)
    let length = try d.add(addressLength)
    try address(&d, Int(length))
    return try addProtocol(&d, hardware)
  }

  private func second(_ d: inout Dissection, _ hardware: UInt16) throws(Malformed) -> UInt16 {
    d.label(d.own, "Linux cooked capture v2")
    d.setOwnLength(min(20, d.remaining))
    // Both bytes as one number: what users of this column are used to see.
    if let both = d.number(at: d.offset + 10, UInt16.self) {
      d.info(Phrase(packetTypeNames.name(of: UInt64(both)) ?? "Unknown (\(both))"))
    }
    let number = try addProtocol(&d, hardware)
    try d.add(reserved, length: 2)
    try d.add(interface)
    try d.add(hardwareType)
    let kind = try d.peek(UInt8.self)
    setDirection(d, UInt16(kind))
    d.put(packetType, UInt16(kind), at: d.next(1))
    try d.skip(1)
    let length = try d.peek(UInt8.self)
    d.put(addressLength, UInt16(length), at: d.next(1))
    try d.skip(1)
    try address(&d, Int(length))
    return number
  }

  /// Eight bytes, of which the address may take fewer.
  private func address(_ d: inout Dissection, _ length: Int) throws(Malformed) {
    let used = min(length, 8)
    switch length {
    case 0: break
    case 4: setSource(&d, Address(try d.add(ip)))
    case 6: setSource(&d, Address(try d.add(ether)))
    default: try d.add(other, length: used)
    }
    if used < 8 { try d.add(unused, length: 8 - used) }
  }

  private func setDirection(_ d: borrowing Dissection, _ kind: UInt16) {
    if kind == 0 { d.packet.direction = 1 }
    if kind == 4 { d.packet.direction = 0 }
  }

  private func setSource(_ d: inout Dissection, _ address: Address) {
    d.packet.linkSource = address
    d.packet.source = address
  }

  private func addProtocol(
    _ d: inout Dissection, _ hardware: UInt16
  ) throws(Malformed) -> UInt16 {
    let number = try d.peek(UInt16.self)
    try d.add(number <= 0x600 ? linuxType : hardware == 778 ? tunnelType : type)
    return number
  }
}

/// How a packet came by (linux/if_packet.h as documented in packet(7)).
private let packetTypeNames: ValueNames = [
  0: "Unicast to us", 1: "Broadcast", 2: "Multicast", 3: "Unicast to another host",
  4: "Sent by us",
]

/// Protocols that have no EtherType.
private let linuxTypeNames: ValueNames = [
  0x01: "Raw 802.3", 0x03: "Ethernet", 0x04: "802.2 LLC", 0x07: "PPP (HDLC)", 0x0c: "CAN",
  0x0d: "CAN FD", 0x17: "IrDA LAP", 0xf5: "ISI", 0xf6: "IEEE 802.15.4", 0xfa: "MCTP",
]

/// Protocols inside GRE (RFC 1701, and numbers in use).
private let tunnelTypeNames: ValueNames = [
  0x0000: "Possible GRE keepalive packet", 0x00fe: "OSI", 0x0800: "IP", 0x0806: "ARP",
  0x2000: "CDP (Cisco)", 0x2001: "NHRP", 0x22eb: "ERSPAN III", 0x6400: "MIKROTIK EoIP",
  0x6558: "Transparent Ethernet bridging", 0x6559: "Frame Relay", 0x8137: "IPX",
  0x8200: "ARUBA WLAN", 0x8210: "ARUBA WLAN", 0x8220: "ARUBA WLAN", 0x8230: "ARUBA WLAN",
  0x8240: "ARUBA WLAN", 0x8250: "ARUBA WLAN", 0x8260: "ARUBA WLAN", 0x8270: "ARUBA WLAN",
  0x8280: "ARUBA WLAN", 0x8290: "ARUBA WLAN", 0x82a0: "ARUBA WLAN", 0x82b0: "ARUBA WLAN",
  0x82c0: "ARUBA WLAN", 0x82d0: "ARUBA WLAN", 0x82e0: "ARUBA WLAN", 0x82f0: "ARUBA WLAN",
  0x8300: "ARUBA WLAN", 0x8310: "ARUBA WLAN", 0x8320: "ARUBA WLAN", 0x8330: "ARUBA WLAN",
  0x8340: "ARUBA WLAN", 0x8350: "ARUBA WLAN", 0x8360: "ARUBA WLAN", 0x8370: "ARUBA WLAN",
  0x86dd: "IPv6", 0x880b: "PPP", 0x883e: "WCCP", 0x8847: "MPLS label switched packet",
  0x8881: "CDMA2000 A10 Unstructured byte stream", 0x88be: "ERSPAN",
  0x88d2: "CDMA2000 A10 3GPP2 Packet", 0x8909: "CiscoMetaData", 0x894f: "Network Service Header",
  0x9000: "ARUBA WLAN", 0x9100: "ARUBA WLAN", 0x9110: "ARUBA WLAN", 0x9120: "ARUBA WLAN",
  0x9130: "ARUBA WLAN", 0x9140: "ARUBA WLAN", 0x9150: "ARUBA WLAN", 0x9160: "ARUBA WLAN",
  0x9170: "ARUBA WLAN", 0x9180: "ARUBA WLAN", 0x9190: "ARUBA WLAN", 0x91a0: "ARUBA WLAN",
  0x91b0: "ARUBA WLAN", 0x91c0: "ARUBA WLAN", 0x91d0: "ARUBA WLAN", 0x91e0: "ARUBA WLAN",
  0x91f0: "ARUBA WLAN", 0xb7ea: "Huawei GRE bonding", 0xfeae: "AIROHIVE AP AP",
]
