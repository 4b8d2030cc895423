public import RemoraCore

/// Internetwork Packet Exchange (Novell's IPX router specification, chapter 3).
///
///     |   checksum    |    length     | hops  | type  |
///     | destination:   network (4), node (6), socket (2)              |
///     | source:        network (4), node (6), socket (2)              |
public let ipx = Protocol("ipx", "Internetwork Packet eXchange", short: "IPX") { p in
  let layer = IPXLayer(&p)
  p.over("ethertype", 0x8137)
  p.over("llc.dsap", [0x10, 0xe0])
  p.over("chdlc.protocol", 0x8137)
  p.over("gre.proto", 0x8137)
  p.over("null.type", 23)
  p.over("ppp.protocol", 0x002b)
  p.over("sll.ltype", 1)
  p.over("udp.port", 213)
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct IPXLayer: Sendable {
  let f: IPXFields
  let bySocket: Table<UInt16>
  let byType: Table<UInt8>
  let data: ProtocolHandle
  let all: FieldGroup
  let route: IPXRoute

  init(_ p: inout Builder) {
    f = IPXFields(&p)
    bySocket = p.table("socket", UInt16.self)
    byType = p.table("packet_type", UInt8.self)
    data = p.uses("data")
    all = p.allFields()
    route = IPXRoute.get(&p)
  }

  /// A network, a node in it and a socket there.
  private struct End {
    var network: UInt32
    var node: MACAddress
    var socket: UInt16

    var address: Address { Address(kind: .other, high: UInt64(network), low: node.bits) }
    var text: String { Phrase.hex(UInt64(network), 8) + "." + Phrase.hex(node.bits, 12) }
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    d.protocolColumn("IPX")
    d.info("")
    let length = Int(try d.peekOrWithdraw(UInt16.self, ahead: 2))
    if length < 30 || d.remaining < 30 {
      d.withdraw()
      try d.skip(d.remaining)
      _ = try d.peek(UInt8.self)
    }
    d.limit(to: length)
    let place = d.offset
    let target = try end(&d, at: place + 6)
    let origin = try end(&d, at: place + 18)
    if d.wants(all) {
      try addHeader(&d, origin, target)
    } else {
      try d.skip(30)
    }
    d.packet.source = origin.address
    d.packet.destination = target.address
    d.packet.sourcePort = UInt32(origin.socket)
    d.packet.destinationPort = UInt32(target.socket)
    d.addressColumns(source: "\(origin.text)", destination: "\(target.text)")
    let type = d.number(at: place + 5, UInt8.self) ?? 0
    d[route.type] = type
    try handOn(&d, type, origin.socket, target.socket)
  }

  private func end(_ d: inout Dissection, at place: Int) throws(Malformed) -> End {
    let ahead = place - d.offset
    let network = try d.peek(UInt32.self, ahead: ahead)
    let high = UInt64(try d.peek(UInt32.self, ahead: ahead + 4))
    let low = UInt64(try d.peek(UInt16.self, ahead: ahead + 8))
    let socket = try d.peek(UInt16.self, ahead: ahead + 10)
    return End(network: network, node: MACAddress(bits: high << 16 | low), socket: socket)
  }

  private func addHeader(
    _ d: inout Dissection, _ origin: End, _ target: End
  ) throws(Malformed) {
    let head = d.head
    d.put(f.src, "\(origin.text)", at: head, .hidden)
    d.put(f.addr, "\(origin.text)", at: head, .hidden)
    d.put(f.dst, "\(target.text)", at: head, .hidden)
    d.put(f.addr, "\(target.text)", at: head, .hidden)
    try d.add(f.checksum)
    try d.add(f.len)
    let hops = try d.add(f.hops)
    d.label("Transport Control: \(hops) hop\(hops == 1 ? "" : "s")")
    try d.add(f.packetType)
    try addEnd(&d, target, f.dstNet, f.dstNode, f.dstSocket)
    try addEnd(&d, origin, f.srcNet, f.srcNode, f.srcSocket)
  }

  private func addEnd(
    _ d: inout Dissection, _ end: End, _ network: Field<UInt32>, _ node: Field<MACAddress>,
    _ socket: Field<UInt16>
  ) throws(Malformed) {
    try d.add(network)
    d.put(f.net, end.network, at: d.just(4), .hidden)
    try d.add(node)
    d.put(f.node, end.node, at: d.just(6), .hidden)
    try d.add(socket)
    d.put(f.socket, end.socket, at: d.just(2), .hidden)
  }

  /// To whom a socket belongs, the lower one first; else by the packet's type.
  private func handOn(
    _ d: inout Dissection, _ type: UInt8, _ from: UInt16, _ to: UInt16
  ) throws(Malformed) {
    if d.wantsColumns {
      let name = ipxSocketNames.name(of: UInt64(to))
      d.info("\(name ?? "Unknown (0x\(Phrase.hex(UInt64(to), 4)))")")
    }
    if try d.call(bySocket, min(from, to), [.strict, .unlisted]) { return }
    if try d.call(bySocket, max(from, to), [.strict, .unlisted]) { return }
    try d.call(byType, type)
  }
}

/// How a network number is shown: what a name would be, its first byte, and the number.
let ipxNetworkText = ValueText.shown { value in
  let first = Phrase.hex(value >> 24 & 0xff, 2)
  return "\(first) (0x\(Phrase.hex(value, 8).uppercased()))"
}

struct IPXFields: Sendable {
  let checksum, len, dstSocket, srcSocket, socket: Field<UInt16>
  let src, dst, addr: Field<Text>
  let hops, packetType: Field<UInt8>
  let dstNet, srcNet, net: Field<UInt32>
  let dstNode, srcNode, node: Field<MACAddress>

  init(_ p: inout Builder) {
    checksum = p.u16("checksum", "Checksum", .hex)
    src = p.string("src", "Source Address", blurb: "Source IPX Address  \"network.node\"")
    dst = p.string("dst", "Destination Address", blurb: "Destination IPX Address  \"network.node\"")
    addr = p.string(
      "addr", "Src/Dst Address", blurb: "Source or Destination IPX Address  \"network.node\"")
    len = p.u16("len", "Length", unit: Unit(" byte", " bytes"))
    hops = p.u8("hops", "Transport Control (Hops)")
    packetType = p.u8("packet_type", "Packet Type", .hex, names: ipxPacketTypeNames)
    dstNet = p.integer(
      "dst.net", "Destination Network", .ipxnet, as: UInt32.self, container: 4, text: ipxNetworkText
    )
    dstNode = p.ether("dst.node", "Destination Node")
    dstSocket = p.u16("dst.socket", "Destination Socket", .hex, names: ipxSocketNames)
    srcNet = p.integer(
      "src.net", "Source Network", .ipxnet, as: UInt32.self, container: 4, text: ipxNetworkText)
    srcNode = p.ether("src.node", "Source Node")
    srcSocket = p.u16("src.socket", "Source Socket", .hex, names: ipxSocketNames)
    net = p.integer(
      "net", "Source or Destination Network", .ipxnet, as: UInt32.self, container: 4,
      text: ipxNetworkText)
    node = p.ether("node", "Source or Destination Node")
    socket = p.u16("socket", "Source or Destination Socket", .hex, names: ipxSocketNames)
  }
}

let ipxPacketTypeNames: ValueNames = [
  0: "IPX", 1: "RIP", 2: "Echo", 3: "Error", 4: "PEP", 5: "SPX", 16: "Experimental Protocol",
  17: "NCP", 18: "Experimental Protocol", 19: "Experimental Protocol", 20: "NetBIOS Broadcast",
  21: "Experimental Protocol", 22: "Experimental Protocol", 23: "Experimental Protocol",
  24: "Experimental Protocol", 25: "Experimental Protocol", 26: "Experimental Protocol",
  27: "Experimental Protocol", 28: "Experimental Protocol", 29: "Experimental Protocol",
  30: "Experimental Protocol", 31: "Experimental Protocol",
]

let ipxSocketNames: ValueNames = [
  2: "CISCO PING", 1105: "NCP", 1106: "SAP", 1107: "RIP", 1109: "NetBIOS", 1110: "Diagnostic",
  1111: "Serialization", 1360: "NWLink SMB Server", 1361: "NWLink SMB Name Query",
  1362: "NWLink SMB Redirector", 1363: "NWLink SMB Mailslot Datagram", 1364: "NWLink SMB Messenger",
  1365: "NWLink SMB Browse", 1373: "Attachmate Gateway", 16385: "IPX Message", 16387: "IPX Message",
  16390: "NetWare Directory Server", 16396: "HP LaserJet/QuickSilver", 33028: "NetWare 386",
  34082: "ADSM", 34238: "Cisco EIGRP for IPX", 36739: "Powerchute UPS Monitoring",
  36865: "NetWare Link Services Protocol", 36868: "IPX WAN", 36879: "SNMP Agent",
  36880: "SNMP Sink", 36987: "SMS Testing and Development", 36998: "Novell PING",
  37009: "TCP Tunnel", 37010: "UDP Tunnel", 37042: "NDPS Printer Agent/PSM", 37043: "NDPS Broker",
  37044: "NDPS Service Registry Service", 37045: "NDPS Event Notification Service",
  37046: "NDPS Remote Management Service", 37047: "NDPS Notify Listener", 59525: "NT Server-RPC/GW",
]
