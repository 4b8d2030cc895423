public import RemoraCore

/// Internet Protocol version 4 (RFC 791).
///
///      0                   1                   2                   3
///      0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1
///     |version|  IHL  |    DSCP   |ECN|          total length         |
///     |         identification        |flags|     fragment offset     |
///     |  time to live |    protocol   |        header checksum        |
///     |                         source address                        |
///     |                      destination address                      |
public let ipv4 = Protocol("ip", "Internet Protocol Version 4", short: "IPv4") { p in
  let layer = IPv4Layer(&p)
  p.over("ethertype", 0x0800)
  p.over("ip.proto", 4)
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct IPv4Layer {
  let version, headerLength, service, codepoint, congestion: Field<UInt8>
  let total, id: Field<UInt16>
  let flags: Field<UInt8>
  let reserved, dontFragment, moreFragments: Field<Bool>
  let fragmentOffset: Field<UInt16>
  let ttl, proto: Field<UInt8>
  let checksum: Field<UInt16>
  let checksumStatus: Field<UInt8>
  let source, destination, address: Field<IPv4Address>
  let sourceHost, destinationHost, host: Field<Text>
  let stream: Field<UInt32>
  let streams: State<FlowTable<UInt32>>
  let byProtocol: Table<UInt8>
  let hosts, rest: FieldGroup

  init(_ p: inout Builder) {
    version = p.u8("version", "Version")
    headerLength = p.u8("hdr_len", "Header Length")
    service = p.u8("dsfield", "Differentiated Services Field", .hex)
    codepoint = p.u8(
      "dsfield.dscp", "Differentiated Services Codepoint", mask: 0xfc, names: dscpNames)
    congestion = p.u8(
      "dsfield.ecn", "Explicit Congestion Notification", mask: 0x03, names: ecnNames)
    total = p.u16("len", "Total Length")
    id = p.u16("id", "Identification", .hexDec)
    flags = p.u8("flags", "Flags", .hex, mask: 0xe0)
    reserved = p.flag("flags.rb", "Reserved bit", mask: 0x80, set: "Set", unset: "Not set")
    dontFragment = p.flag("flags.df", "Don't fragment", mask: 0x40, set: "Set", unset: "Not set")
    moreFragments = p.flag("flags.mf", "More fragments", mask: 0x20, set: "Set", unset: "Not set")
    fragmentOffset = p.u16("frag_offset", "Fragment Offset", mask: 0x1fff)
    ttl = p.u8("ttl", "Time to Live")
    proto = p.u8("proto", "Protocol", names: ipProtocolNames)
    checksum = p.u16("checksum", "Header Checksum", .hex)
    checksumStatus = p.u8("checksum.status", "Header checksum status", .none, names: checksumStates)
    source = p.ipv4("src", "Source Address")
    destination = p.ipv4("dst", "Destination Address")
    address = p.ipv4("addr", "Source or Destination Address")
    sourceHost = p.string("src_host", "Source Host")
    destinationHost = p.string("dst_host", "Destination Host")
    host = p.string("host", "Source or Destination Host")
    stream = p.u32("stream", "Stream index")
    streams = p.state { FlowTable<UInt32>() }
    byProtocol = p.table("proto", UInt8.self)
    hosts = p.group([address.id, sourceHost.id, destinationHost.id, host.id])
    rest = p.allFields(except: [source.id, destination.id, address.id])
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    if !d.wants(rest), try dissectAddresses(&d) { return }
    d.protocolColumn("IPv4")
    let first = try d.peek(UInt8.self)
    let header = Int(first & 0x0f) * 4
    d.put(version, first >> 4, at: d.next(1))
    d.label("0100 .... = Version: \(first >> 4)")
    d.put(headerLength, UInt8(truncatingIfNeeded: header), at: d.next(1))
    d.label(".... \(nibble(first & 0xf)) = Header Length: \(header) bytes (\(first & 0xf))")
    try d.skip(1)
    let tos = try d.add(service, bits: codepoint, congestion)
    d.append(" (DSCP: \(dscpShort(tos >> 2)), ECN: \(ecnShort(tos & 3)))")
    let length = Int(try d.add(total))
    d.limit(to: max(header, length) - 4)
    try d.add(id)
    let fragment = try d.peek(UInt16.self)
    addFlags(&d, fragment)
    try d.skip(2)
    d.packet.hopLimit = try d.add(ttl)
    let next = try d.add(proto)
    let sum = try d.add(checksum)
    d.append(" [validation disabled]")
    _ = sum
    d.put(checksumStatus, 2, at: Region(d.offset - 2, 0), .generated)
    let from = try d.add(source)
    if d.wants(hosts) { addHost(&d, from, sourceHost, "Source") }
    let to = try d.add(destination)
    if d.wants(hosts) { addHost(&d, to, destinationHost, "Destination") }
    d.summary(", Src: \(from), Dst: \(to)")
    d.packet.source = Address(from)
    d.packet.destination = Address(to)
    d.packet.ipProtocol = next
    if header > 20 { try d.skip(header - 20) }
    d.setOwnLength(header)
    if d.wants(stream) {
      let number = d[streams].place(FlowKey(from: Address(from), to: Address(to))) { $0 }.number
      d.put(stream, number, at: d.here, .generated)
    }
    try d.call(byProtocol, next)
  }

  /// The short way through a sound, unfragmented header of which only addresses are wanted.
  /// - Returns: false for any other header; nothing has been read then.
  private func dissectAddresses(_ d: inout Dissection) throws(Malformed) -> Bool {
    guard d.remaining >= 20, try d.peek(UInt8.self) == 0x45 else { return false }
    let length = Int(try d.peek(UInt16.self, ahead: 2))
    let fragment = try d.peek(UInt16.self, ahead: 6)
    guard length >= 20, length <= d.reportedRemaining, fragment & 0x3fff == 0 else { return false }
    let next = try d.peek(UInt8.self, ahead: 9)
    d.packet.hopLimit = try d.peek(UInt8.self, ahead: 8)
    d.limit(to: length)
    try d.skip(12)
    let from = try d.add(source)
    if d.wants(address) { d.put(address, from, at: d.just(4), .hidden) }
    let to = try d.add(destination)
    if d.wants(address) { d.put(address, to, at: d.just(4), .hidden) }
    d.packet.source = Address(from)
    d.packet.destination = Address(to)
    d.packet.ipProtocol = next
    try d.call(byProtocol, next)
    return true
  }

  private func addFlags(_ d: inout Dissection, _ word: UInt16) {
    let bits = UInt8(truncatingIfNeeded: word >> 8)
    let place = d.next(1)
    let sub = d.open(d.put(flags, bits >> 5, at: place))
    d.put(reserved, bits & 0x80 != 0, at: place)
    d.put(dontFragment, bits & 0x40 != 0, at: place)
    d.put(moreFragments, bits & 0x20 != 0, at: place)
    d.close(sub)
    d.put(fragmentOffset, (word & 0x1fff) << 3, at: d.next(2))
  }

  private func addHost(
    _ d: inout Dissection, _ value: IPv4Address, _ own: Field<Text>, _ side: String
  ) {
    let place = d.just(4)
    d.put(address, value, at: place, .hidden)
    d.put(own, "\(value)", at: place, [.hidden, .generated])
    d.put(host, "\(value)", at: place, [.hidden, .generated])
  }
}

/// Four bits as text.
func nibble(_ value: UInt8) -> String {
  var out = ""
  for i in 0..<4 { out += value >> UInt8(3 - i) & 1 == 1 ? "1" : "0" }
  return out
}
