public import RemoraCore

/// Internet Protocol version 4 (RFC 791, RFC 2474 for the second byte).
///
///      0                   1                   2                   3
///      0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1
///     |version|  IHL  |    DSCP   |ECN|          total length         |
///     |         identification        |flags|     fragment offset     |
///     |  time to live |    protocol   |        header checksum        |
///     |                         source address                        |
///     |                      destination address                      |
///     |                       options, padding ...                    |
public let ipv4 = Protocol("ip", "Internet Protocol Version 4", short: "IPv4") { p in
  let layer = IPv4Layer(&p)
  p.over("ethertype", 0x0800)
  p.over("ip.proto", 4)
  p.over("gre.proto", [0x0800, 0x883e])
  p.over("ppp.protocol", [0x0021, 0x0800])
  p.over("null.type", 2)
  p.over("llc.dsap", 0x06)
  p.over("chdlc.protocol", 0x0800)
  p.over("fr.nlpid", 0xcc)
  p.over("osinl.excl", 0xcc)
  p.over("arcnet.protocol_id", [0xd4, 0xf0])
  p.over("ax25.pid", 0xcc)
  p.over("enc", 2)
  p.over("juniper.proto", [2, 3])
  p.over("l2tp.pw_type", 11)
  p.over("mcc.proto", 0x0021)
  p.over("mpls.pfn", 0x04)
  p.over("nsh.next_proto", 1)
  p.over("pwach.channel_type", 0x0021)
  p.over("sflow_245.header_protocol", 11)
  p.over("vxlan.next_proto", 1)
  p.over("x.25.spi", 0xcc)
  return { d throws(Malformed) in try layer.dissect(&d) }
}

/// An address, with the hidden items under which filters find it too.
struct IPv4AddressFields {
  let address: Field<IPv4Address>
  let name: Field<Text>

  init(_ p: inout Builder, _ name: String, host: String, _ label: String) {
    address = p.ipv4(name, "\(label) Address")
    self.name = p.string(host, "\(label) Host")
  }
}

/// The fields that one end of a datagram fills.
struct IPv4EndFields {
  let own, either: IPv4AddressFields

  func put(_ d: inout Dissection, _ value: IPv4Address, at place: Region) {
    d.put(own.address, value, at: place)
    d.put(either.address, value, at: place, .hidden)
    d.put(own.name, "\(value)", at: place, [.hidden, .generated])
    d.put(either.name, "\(value)", at: place, [.hidden, .generated])
  }
}

struct IPv4Layer {
  let version, headerLength, service, codepoint, congestion: Field<UInt8>
  let serviceType, precedence: Field<UInt8>
  let delay, throughput, reliability, cost: Field<Bool>
  let total, id: Field<UInt16>
  let flags: Field<UInt8>
  let reserved, evil, dontFragment, moreFragments: Field<Bool>
  let fragmentOffset: Field<UInt16>
  let ttl, proto: Field<UInt8>
  let checksum, calculated: Field<UInt16>
  let checksumStatus: Field<UInt8>
  let source, destination: IPv4EndFields
  let currentRoute: Field<IPv4Address>
  let currentRouteHost: Field<Text>
  let stream: Field<UInt32>
  let bogusVersion, bogusHeader, bogusLength, evilPacket, badChecksum: Expert
  let controlBlock, tooSmall: Expert
  let options: IPv4Options
  let pieces: FragmentItems

  let streams: State<FlowTable<UInt32>>
  let fragments: State<FragmentTable>
  let byProtocol: Table<UInt8>
  let recognizers: HeuristicTable
  let data, ipv6: ProtocolHandle
  let rest: FieldGroup

  let checksChecksum, defragments, hasDiffserv, hasSecurityFlag, allowsZeroLength: Bool
  let triesFirst: Bool

  init(_ p: inout Builder) {
    version = p.u8("version", "Version")
    headerLength = p.u8("hdr_len", "Header Length", blurb: "Header length in 32-bit words")
    service = p.u8("dsfield", "Differentiated Services Field", .hex)
    codepoint = p.u8(
      "dsfield.dscp", "Differentiated Services Codepoint", mask: 0xfc, names: dscpNames)
    congestion = p.u8(
      "dsfield.ecn", "Explicit Congestion Notification", mask: 0x03, names: ecnNames)
    serviceType = p.u8("tos", "Type of Service")
    precedence = p.u8("tos.precedence", "Precedence", mask: 0xe0, names: precedenceNames)
    delay = p.flag("tos.delay", "Delay", mask: 0x10, set: "Low", unset: "Normal")
    throughput = p.flag("tos.throughput", "Throughput", mask: 0x08, set: "High", unset: "Normal")
    reliability = p.flag("tos.reliability", "Reliability", mask: 0x04, set: "High", unset: "Normal")
    cost = p.flag("tos.cost", "Cost", mask: 0x02, set: "Low", unset: "Normal")
    total = p.u16("len", "Total Length")
    id = p.u16("id", "Identification", .hexDec)
    flags = p.u8("flags", "Flags", .hex, mask: 0xe0)
    evil = p.flag(
      "flags.sf", "Security flag", mask: 0x80, set: "Evil", unset: "Not evil",
      blurb: "Security flag (RFC 3514)")
    reserved = p.flag("flags.rb", "Reserved bit", mask: 0x80, set: "Set", unset: "Not set")
    dontFragment = p.flag("flags.df", "Don't fragment", mask: 0x40, set: "Set", unset: "Not set")
    moreFragments = p.flag("flags.mf", "More fragments", mask: 0x20, set: "Set", unset: "Not set")
    fragmentOffset = p.integer(
      "frag_offset", "Fragment Offset", .uint16, as: UInt16.self, mask: 0x1fff, container: 2,
      text: .shown { String($0 * 8) })
    ttl = p.u8("ttl", "Time to Live")
    proto = p.u8("proto", "Protocol", names: ipProtocolNames)
    checksum = p.u16("checksum", "Header Checksum", .hex)
    calculated = p.u16(
      "checksum_calculated", "Calculated Checksum", .hex,
      blurb: "The expected IP checksum field as calculated from the IP datagram")
    checksumStatus = p.u8("checksum.status", "Header checksum status", .none, names: checksumStates)
    let either = IPv4AddressFields(&p, "addr", host: "host", "Source or Destination")
    source = IPv4EndFields(
      own: IPv4AddressFields(&p, "src", host: "src_host", "Source"), either: either)
    destination = IPv4EndFields(
      own: IPv4AddressFields(&p, "dst", host: "dst_host", "Destination"), either: either)
    currentRoute = p.ipv4("cur_rt", "Current Route")
    currentRouteHost = p.string("cur_rt_host", "Current Route Host")
    stream = p.u32("stream", "Stream index")
    bogusVersion = p.expert("bogus_ip_version", .protocolRule, .error, "Bogus IPv4 version")
    bogusHeader = p.expert("bogus_header_length", .protocolRule, .error, "Bogus IP header length")
    bogusLength = p.expert("bogus_ip_length", .protocolRule, .error, "Bogus IP length")
    evilPacket = p.expert("evil_packet", .protocolRule, .warning, "Packet has evil intent")
    badChecksum = p.expert("checksum_bad.expert", .checksum, .error, "Bad checksum")
    controlBlock = p.expert("ttl.lncb", .sequence, .note, "Time To Live")
    tooSmall = p.expert("ttl.too_small", .sequence, .note, "Time To Live too small")
    options = IPv4Options(&p, destination: destination)
    pieces = FragmentItems(&p, "IPv4")
    rest = p.allFields(
      except: [source.own.address.id, destination.own.address.id, either.address.id])

    streams = p.state { FlowTable<UInt32>() }
    fragments = p.state { FragmentTable() }
    byProtocol = p.table("proto", UInt8.self)
    recognizers = p.heuristics("/ip")
    data = p.uses("data")
    ipv6 = p.uses("ipv6")
    hasDiffserv = p.preference(
      "decode_tos_as_diffserv", true, "Decode the second byte by RFC 2474, not RFC 1349")
    defragments = p.preference("defragment", true, "Reassemble fragmented datagrams")
    checksChecksum = p.preference("check_checksum", false, "Validate the header's checksum")
    allowsZeroLength = p.preference(
      "tso_support", true, "Take a total length of 0 for a segment that was never cut")
    hasSecurityFlag = p.preference("security_flag", false, "Interpret the evil bit of RFC 3514")
    triesFirst = p.preference("try_heuristic_first", false, "Heuristics before the protocol field")
    if !triesFirst { addShortcut(&p) }
  }

  /// No options, no fragment.
  private func addShortcut(_ p: inout Builder) {
    let (from, to) = (source.own.address.id, destination.own.address.id)
    let both = source.either.address.id
    p.shortcut(
      Shortcut(
        length: 20,
        tests: [.init(at: 0, mask: 0xff00, is: 0x4500), .init(at: 6, mask: 0x3fff, is: 0)],
        total: 2,
        items: [
          .init(from, at: 12), .init(both, at: 12, .hidden), .init(to, at: 16),
          .init(both, at: 16, .hidden),
        ], ends: .ipv4(at: 12, 16)), to: byProtocol, by: 9, or: recognizers)
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    if !d.wants(rest), try dissectAddresses(&d) { return }
    let first = try d.peekOrWithdraw(UInt8.self)
    d.protocolColumn("IPv4")
    d.info("")
    let header = Int(first & 0x0f) * 4
    guard first >> 4 == 4, header >= 20 else { return try rejectHeader(&d, first) }
    d.setOwnLength(min(header, d.remaining))
    putFirst(&d, first)
    try d.skip(1)
    try addService(&d)
    guard let size = try addLength(&d, header) else { return }
    try d.add(id)
    let word = try addFlags(&d)
    let final = options.destination(&d, header: header)
    let to = d.number(at: final ?? d.start + 16, UInt32.self).map { IPv4Address(bits: $0) }
    let next = try addLifetime(&d, to)
    let isSound = try addChecksum(&d, header)
    try addAddresses(&d, header, routed: final != nil, to)
    if header > 20 {
      let size = header - 20
      let sub = d.open(d.text("Options: (\(size) bytes)", at: d.next(min(size, d.remaining))))
      let heading = d.last
      try options.dissect(&d, size, heading: heading, final: final)
      d.close(sub)
    }
    d.limit(to: size - header)
    try carry(&d, next, word, size - header, reassemble: isSound)
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
    let from = try d.add(source.own.address)
    if d.wants(source.either.address) { d.put(source.either.address, from, at: d.just(4), .hidden) }
    let to = try d.add(destination.own.address)
    if d.wants(source.either.address) { d.put(source.either.address, to, at: d.just(4), .hidden) }
    d.packet.source = Address(from)
    d.packet.destination = Address(to)
    d.packet.networkLayers &+= 1
    d.packet.ipProtocol = next
    if length > 20 { try handOver(&d, next) }
    return true
  }

  /// Whatever does not begin like an IPv4 header.
  private func rejectHeader(_ d: inout Dissection, _ first: UInt8) throws(Malformed) {
    let number = first >> 4
    let header = Int(first & 0x0f) * 4
    let isNamed = d.layerNames.dropLast().last == "ethertype"
    if number == 6, !isNamed {
      // Carriers that only say "IP" leave it to the first four bits which one.
      d.withdraw()
      return try d.call(ipv6)
    }
    let isOther = number != 4 && !isNamed
    d.setOwnLength(isOther ? 1 : min(header, d.remaining))
    if isOther { d.label(d.own, "Internet Protocol, bogus version (\(number))") }
    let item = d.put(version, number, at: d.next(1))
    d.label("\(nibble: number) .... = Version: \(number)")
    guard number == 4 else {
      d.expert(bogusVersion, at: item, isOther ? "Bogus IP version" : "Bogus IPv4 version")
      if number == 6 { return try d.call(ipv6) }
      if isOther { d.protocolColumn("IP") }
      d.info(isOther ? "Bogus IP version (\(number))" : "Bogus IPv4 version (\(number), must be 4)")
      return
    }
    let length = d.put(headerLength, UInt8(truncatingIfNeeded: header), at: d.next(1))
    d.label(".... \(nibble: first & 0xf) = Header Length: \(header) bytes (\(first & 0xf))")
    d.info("Bogus IP header length (\(header), must be at least 20)")
    d.expert(
      bogusHeader, at: length, "Bogus IP header length (\(header), must be at least 20)")
  }

  private func putFirst(_ d: inout Dissection, _ first: UInt8) {
    let words = first & 0x0f
    d.put(version, first >> 4, at: d.next(1))
    d.label("\(nibble: first >> 4) .... = Version: \(first >> 4)")
    d.put(headerLength, words * 4, at: d.next(1))
    d.label(".... \(nibble: words) = Header Length: \(words * 4) bytes (\(words))")
  }

  private func addService(_ d: inout Dissection) throws(Malformed) {
    if hasDiffserv {
      let value = try d.add(service, bits: codepoint, congestion)
      d.append(" (DSCP: \(dscpShort(value >> 2)), ECN: \(ecnShort(value & 3)))")
    } else {
      let value = try d.add(
        serviceType, bits: precedence, delay, throughput, reliability, cost)
      d.label(value: "0x\(value, hex: 2) (\(serviceTypeName(value)))")
    }
  }

  /// - Returns: the datagram's length, or nil if it cannot be.
  private func addLength(_ d: inout Dissection, _ header: Int) throws(Malformed) -> Int? {
    let available = d.reportedRemaining + 2
    let size = Int(try d.peek(UInt16.self))
    let place = d.next(2)
    try d.skip(2)
    if size >= header {
      let item = d.put(total, UInt16(truncatingIfNeeded: size), at: place)
      if size > available, !d.packet.isQuoted {
        d.expert(
          bogusLength, at: item, "IPv4 total length exceeds packet length (\(bytes: available))")
      }
      return size
    }
    if size == 0, allowsZeroLength {
      d.put(total, UInt16(truncatingIfNeeded: available), at: place)
      d.label(
        value: """
          \(bytes: available) (reported as 0, presumed to be because of \
          "TCP segmentation offload" (TSO))
          """)
      return available
    }
    let item = d.put(total, UInt16(truncatingIfNeeded: size), at: place)
    d.label(value: "\(size) bytes (bogus, less than header length \(header))")
    d.info("Bogus IP length (\(size), less than header length \(header))")
    d.expert(bogusLength, at: item)
    return nil
  }

  private func addFlags(_ d: inout Dissection) throws(Malformed) -> UInt16 {
    let place = d.next(1)
    let word = try d.peek(UInt16.self)
    let bits = UInt8(truncatingIfNeeded: word >> 8)
    let item = d.put(flags, bits >> 5, at: place)
    if bits & 0x80 != 0 { d.append(hasSecurityFlag ? ", Security flag" : ", Reserved bit") }
    if bits & 0x40 != 0 { d.append(", Don't fragment") }
    if bits & 0x20 != 0 { d.append(", More fragments") }
    let sub = d.open(item)
    d.put(hasSecurityFlag ? evil : reserved, bits & 0x80 != 0, at: place)
    d.put(dontFragment, bits & 0x40 != 0, at: place)
    d.put(moreFragments, bits & 0x20 != 0, at: place)
    if hasSecurityFlag, bits & 0x80 != 0 { d.expert(evilPacket, at: item) }
    d.close(sub)
    d.put(fragmentOffset, word & 0x1fff, at: d.next(2))
    try d.skip(2)
    return word
  }

  /// Time to live and protocol.
  private func addLifetime(
    _ d: inout Dissection, _ to: IPv4Address?
  ) throws(Malformed) -> UInt8 {
    let hops = try d.add(ttl)
    let item = d.last
    let next = try d.peek(UInt8.self)
    if let to { judge(&d, hops, to, next, item) }
    try d.add(proto)
    d.packet.hopLimit = hops
    d.packet.ipProtocol = next
    return next
  }

  /// Remarks on lifetimes that do not fit the destination (RFC 3171 section 3 for 224.0.0/24).
  private func judge(
    _ d: inout Dissection, _ hops: UInt8, _ to: IPv4Address, _ next: UInt8, _ item: Item
  ) {
    if to.bits >> 8 == 0xe00000 {
      let wanted = localControlLifetime(to, next)
      if let wanted, hops != wanted {
        d.expert(
          controlBlock, at: item,
          """
          "Time To Live" != \(wanted) for a packet sent to the Local Network Control Block \
          (see RFC 3171)
          """)
      }
    } else if hops < 5, !to.isMulticast, next != 103, next != 89 {
      d.expert(tooSmall, at: item, "\"Time To Live\" only \(hops)")
    }
  }

  /// - Returns: whether the checksum does not speak against using the datagram.
  private func addChecksum(_ d: inout Dissection, _ header: Int) throws(Malformed) -> Bool {
    let value = try d.add(checksum)
    let item = d.last
    let status = Region(d.offset - 2, 0)
    guard checksChecksum, d.start + header <= d.offset + d.remaining else {
      d.append(checksChecksum ? " [not all data available]" : " [validation disabled]")
      d.put(checksumStatus, 2, at: status, .generated)
      return true
    }
    let whole = Region(d.start, header)
    let isGood = d.onesSum(whole) == 0xffff
    let expected = d.expectedSum(whole, for: value)
    if isGood {
      d.append(" [correct]")
    } else {
      d.append(
        """
         incorrect, should be 0x\(expected, hex: 4)\
        (may be caused by "IP checksum offload"?)
        """)
      d.expert(badChecksum, at: item, "Bad checksum [should be 0x\(expected, hex: 4)]")
    }
    d.put(checksumStatus, isGood ? 1 : 0, at: status, .generated)
    d.put(calculated, isGood ? value : expected, at: Region(d.offset - 2, 2), .generated)
    return isGood
  }

  /// - Parameter routed: `to` stands in a source route, the header only has the next hop.
  private func addAddresses(
    _ d: inout Dissection, _ header: Int, routed: Bool, _ to: IPv4Address?
  ) throws(Malformed) {
    let from = IPv4Address(bits: try d.peek(UInt32.self))
    d.packet.source = Address(from)
    d.summary(", Src: \(from)")
    source.put(&d, from, at: d.next(4))
    try d.skip(4)
    // The destination is known when the options are: one may be a source route.
    let reach = header > 20 ? options.reach(d, header: header) : 20
    _ = try d.peek(UInt8.self, ahead: reach - 17)
    let hop = IPv4Address(bits: try d.peek(UInt32.self))
    let to = to ?? hop
    d.packet.destination = Address(to)
    d.packet.networkLayers &+= routed ? 2 : 1
    if routed {
      d.summary(", Dst: \(to), Via: \(hop)")
      d.put(currentRoute, hop, at: d.next(4))
      d.put(currentRouteHost, "\(hop)", at: d.next(4), [.hidden, .generated])
    } else {
      d.summary(", Dst: \(to)")
      destination.put(&d, to, at: d.next(4))
    }
    try d.skip(4)
  }
}

/// The lifetime that packets to an address of the Local Network Control Block must have, if any:
/// VRRP, GLBP and multicast DNS use 255, LLMNR leaves it open, all others do not leave the link.
private func localControlLifetime(_ to: IPv4Address, _ next: UInt8) -> UInt8? {
  if next == 2 { return 1 }
  switch to.bits & 0xff {
  case 18, 102, 251: return 255
  case 252: return nil
  default: return 1
  }
}

private let precedenceNames: ValueNames = [
  0: "routine", 1: "priority", 2: "immediate", 3: "flash", 4: "flash override", 5: "CRITIC/ECP",
  6: "internetwork control", 7: "network control",
]

/// RFC 1349 section 4.
private func serviceTypeName(_ value: UInt8) -> String {
  switch value & 0x1e {
  case 0x00: "None"
  case 0x02: "Minimize cost"
  case 0x04: "Maximize reliability"
  case 0x08: "Maximize throughput"
  case 0x10: "Minimize delay"
  case 0x1e: "Maximize security"
  default: "Unknown"
  }
}

extension Phrase.StringInterpolation {
  /// Four bits, `0101`.
  mutating func appendInterpolation(nibble value: UInt8) {
    appendLiteral(RemoraProtocols.nibble(value))
  }
}

/// Four bits as text.
func nibble(_ value: UInt8) -> String {
  var out = ""
  for i in 0..<4 { out += value >> UInt8(3 - i) & 1 == 1 ? "1" : "0" }
  return out
}
