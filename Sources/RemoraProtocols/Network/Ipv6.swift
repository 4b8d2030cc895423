public import RemoraCore

/// Internet Protocol version 6 (RFC 8200).
///
///      0                   1                   2                   3
///      0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1
///     |version| traffic class |              flow label               |
///     |        payload length         |  next header  |   hop limit   |
///     |                     source address (16 bytes)                 |
///     |                  destination address (16 bytes)               |
///
/// Extension headers follow one another and hang under this protocol's item; each is a protocol
/// of its own in the list of layers.
public let ipv6 = Protocol("ipv6", "Internet Protocol Version 6", short: "IPv6") { p in
  p.mayDecline()
  let layer = IPv6Layer(&p)
  p.over("ethertype", 0x86dd)
  p.over("ip.proto", 41)
  p.over("gre.proto", 0x86dd)
  p.over("mpls.pfn", 6)
  p.over("null.type", [24, 28, 30])
  p.over("ppp.protocol", [0x57, 0x86dd])
  p.over("chdlc.protocol", 0x86dd)
  p.over("fr.nlpid", 0x8e)
  p.over("osinl.excl", 0x8e)
  p.over("nsh.next_proto", 2)
  p.over("vxlan.next_proto", 2)
  p.over("arcnet.protocol_id", 0xc4)
  p.over("juniper.proto", [6, 7])
  p.over("mcc.proto", 0x57)
  p.over("pwach.channel_type", 0x57)
  p.over("x.25.spi", 0x8e)
  p.over("enc", 24)
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct IPv6Layer {
  let shared: IPv6Shared
  let version, anyVersion: Field<UInt8>
  let trafficClass, codepoint, congestion, flow: Field<UInt32>
  let payloadLength: Field<UInt16>
  let next, hopLimit: Field<UInt8>
  let source, destination, either: Field<IPv6Address>
  let sourceHost, destinationHost, host: Field<Text>
  let sourceParts, destinationParts, eitherParts: IPv6AddressFields
  let embedded: IPv6EmbeddedAddresses
  let stream: Field<UInt32>
  let streams: State<FlowTable<UInt32>>
  let fragments: FragmentItems
  let reassembly: State<FragmentTable>
  let addressDetails, embeddedDetails: FieldGroup
  let bogusVersion, invalidHeader, exceedsFraming, emptyPayload, jumboMissing,
    sourceIsMulticast: Expert
  let hopByHop, routing, fragment, options, authentication, mobility, shim,
    data: ProtocolHandle

  init(_ p: inout Builder) {
    version = p.u8("version", "Version")
    anyVersion = p.u8("/ip.version", "Version", mask: 0xf0)
    trafficClass = p.u32("tclass", "Traffic Class", .hex, mask: 0xff0_0000)
    codepoint = p.u32(
      "tclass.dscp", "Differentiated Services Codepoint", mask: 0xfc0_0000, names: dscpNames)
    congestion = p.u32(
      "tclass.ecn", "Explicit Congestion Notification", mask: 0x30_0000, names: ecnNames)
    flow = p.u24("flow", "Flow Label", .hex, mask: 0xf_ffff)
    payloadLength = p.u16("plen", "Payload Length")
    next = p.u8("nxt", "Next Header", names: ipProtocolNames)
    hopLimit = p.u8("hlim", "Hop Limit")
    source = p.ipv6("src", "Source Address")
    sourceParts = IPv6AddressFields(&p, side: "src_", special: "src_", label: "Source ")
    sourceHost = p.string("src_host", "Source Host")
    destination = p.ipv6("dst", "Destination Address")
    destinationParts = IPv6AddressFields(&p, side: "dst_", special: "dst_", label: "Destination ")
    destinationHost = p.string("dst_host", "Destination Host")
    either = p.ipv6("addr", "Source or Destination Address")
    eitherParts = IPv6AddressFields(&p, side: "", special: "addr_", label: "")
    host = p.string("host", "Source or Destination Host")
    embedded = IPv6EmbeddedAddresses(
      source: sourceParts, destination: destinationParts, either: eitherParts,
      prefix: p.bytes("embed_ipv4_prefix", "Embedded IPv4 Prefix"))
    stream = p.u32("stream", "Stream index")
    shared = IPv6Shared.of(&p)
    fragments = FragmentItems(&p, "IPv6", wholeIn: "reassembled.in", hasBytes: false)
    bogusVersion = p.expert("bogus_ipv6_version", .malformed, .error, "Bogus IPv6 version")
    invalidHeader = p.expert("invalid_header", .malformed, .error, "Invalid IPv6 header")
    exceedsFraming = p.expert(
      "plen_exceeds_framing", .protocolRule, .warning,
      "IPv6 payload length does not match expected framing length")
    emptyPayload = p.expert(
      "plen_zero", .protocolRule, .chat,
      "IPv6 payload length equals 0 (maybe because of \"TCP segmentation offload\" (TSO))")
    jumboMissing = p.expert(
      "opt.jumbo.missing", .malformed, .error,
      "IPv6 payload length equals 0 and Hop-By-Hop present and Jumbo Payload option missing")
    sourceIsMulticast = p.expert(
      "src_addr.not_multicast", .protocolRule, .warning,
      "Source address must not be a multicast address")
    streams = p.state { FlowTable<UInt32>() }
    reassembly = p.state { FragmentTable() }
    hopByHop = p.uses("ipv6.hopopts")
    routing = p.uses("ipv6.routing")
    fragment = p.uses("ipv6.fraghdr")
    options = p.uses("ipv6.dstopts")
    authentication = p.uses("ah")
    mobility = p.uses("mipv6")
    shim = p.uses("shim6")
    data = p.uses("data")
    let parts = [sourceParts, destinationParts, eitherParts].flatMap(\.ids)
    addressDetails = p.group(
      parts + [either.id, sourceHost.id, destinationHost.id, host.id, sourceIsMulticast.id])
    embeddedDetails = p.group(parts + [embedded.prefix.id])
    p.shortcut(
      Shortcut(
        length: 40, tests: [.init(at: 0, mask: 0xf000, is: 0x6000)], payload: 4,
        ends: .ipv6(at: 8, 24)),
      to: shared.byProtocol, by: 6, unless: IPv6Layer.extensionHeaders + [59], or: nil)
  }

  /// Their numbers as next headers.
  private static let extensionHeaders: [UInt8] = [0, 43, 44, 51, 60, 135, 140]

  func dissect(_ d: inout Dissection) throws(Malformed) {
    d.setOwnLength(min(40, d.remaining))
    d.protocolColumn("IPv6")
    d.info("")
    let first = try d.peek(UInt8.self)
    if try !addVersion(&d, first) { return }
    let room = d.reportedRemaining
    if room < 40 {
      d.expert(invalidHeader, at: d.own, "IPv6 header must be exactly 40 bytes")
      d.info("Invalid IPv6 header (\(room) bytes, need exactly 40)")
    }
    try addTraffic(&d)
    try d.skip(4)
    _ = try d.peek(UInt8.self, ahead: 2)
    let length = Int(try d.add(payloadLength))
    let lengthItem = d.last
    let following = try d.add(next)
    d.packet.hopLimit = try d.add(hopLimit)
    let from = try d.add(source)
    d.packet.source = Address(from)
    if d.wants(addressDetails) { addDetails(&d, from, isSource: true) }
    let to = try d.add(destination)
    d.packet.destination = Address(to)
    d.packet.networkLayers &+= 1
    if d.wants(addressDetails) { addDetails(&d, to, isSource: false) }
    if d.wants(embeddedDetails) {
      embedded.add(&d, from, to, d.start)
    }
    d.summary(", Src: \(from), Dst: \(to)")
    d.packet.ipProtocol = following
    if d.wants(stream) {
      let number = d[streams].place(FlowKey(from: Address(from), to: Address(to))) { $0 }.number
      d.put(stream, number, at: d.head, .generated)
    }
    d.setOwnLength(40)
    let isJumbogram = try limitPayload(&d, length, following, lengthItem)
    try follow(&d, following, 40, isJumbogram)
  }

  /// - Returns: false for other versions, which are not ours.
  private func addVersion(_ d: inout Dissection, _ first: UInt8) throws(Malformed) -> Bool {
    let here = d.next(1)
    let number = first >> 4
    d.put(version, number, at: here)
    if d.wantsLabels { d.label(Phrase("\(binary(UInt64(number), 4)) .... = Version: \(number)")) }
    if number != 6 { d.expert(bogusVersion) }
    d.put(anyVersion, number, at: here, .hidden)
    if d.wantsLabels {
      d.label(
        Phrase(
          "\(binary(UInt64(number), 4)) .... = Version: \(number) "
            + "[This field makes the filter match on \"ip.version == 6\" possible]"))
    }
    if number != 6 {
      d.info("Bogus IPv6 version (\(number), must be 6)")
      d.decline()
    }
    return number == 6
  }

  private func addTraffic(_ d: inout Dissection) throws(Malformed) {
    let word = try d.peek(UInt32.self)
    let here = d.next(4)
    let bits = UInt8(truncatingIfNeeded: word >> 20)
    let item = d.put(trafficClass, UInt32(bits), at: here)
    d.append(" (DSCP: \(dscpShort(bits >> 2)), ECN: \(ecnShort(bits & 3)))")
    let sub = d.open(item)
    d.put(codepoint, UInt32(bits >> 2), at: here)
    d.put(congestion, UInt32(bits & 3), at: here)
    d.close(sub)
    d.put(flow, word & 0xf_ffff, at: Region(d.offset + 1, 3))
  }

  /// The items below and behind an address just read.
  private func addDetails(_ d: inout Dissection, _ address: IPv6Address, isSource: Bool) {
    let place = d.offset - 16
    let parts = isSource ? sourceParts : destinationParts
    let sub = d.open(d.last)
    parts.addKind(&d, address, place, multicast: isSource ? sourceIsMulticast : nil)
    d.close(sub)
    let other = d.open(d.put(either, at: Region(place, 16), .hidden))
    eitherParts.addKind(&d, address, place, multicast: nil)
    d.close(other)
    let own = isSource ? sourceHost : destinationHost
    d.put(own, "\(address)", at: Region(place, 16), [.hidden, .generated])
    d.put(host, "\(address)", at: Region(place, 16), [.hidden, .generated])
  }

  /// Cuts what follows to the payload's length.
  /// - Returns: whether a jumbo payload option gives that length (RFC 2675 section 2).
  private func limitPayload(
    _ d: inout Dissection, _ length: Int, _ following: UInt8, _ item: Item
  ) throws(Malformed) -> Bool {
    var length = length
    var isJumbogram = false
    if length == 0, following == 0 {
      if let jumbo = jumboLength(d) {
        length = jumbo
        isJumbogram = true
        d.append(to: item, " (Jumbogram)")
      } else {
        d.expert(jumboMissing, at: item)
        d.info("Invalid IPv6 payload length ")
      }
    } else if length == 0, following != 59 {
      d.expert(emptyPayload, at: item)
    }
    let room = d.reportedRemaining
    if length > room {
      if !d.packet.isQuoted {
        d.expert(
          exceedsFraming, at: item, "IPv6 payload length exceeds framing length (\(room) bytes)")
      }
    } else {
      d.limit(to: length)
    }
    return isJumbogram
  }

  /// The length in the jumbo payload option of the hop-by-hop options that follow, if there is one.
  private func jumboLength(_ d: borrowing Dissection) -> Int? {
    guard let units = d.number(at: d.offset + 1, UInt8.self) else { return nil }
    let stop = d.offset + (Int(units) + 1) * 8
    var place = d.offset + 2
    while place < stop, let kind = d.number(at: place, UInt8.self) {
      if kind == 0 {
        place += 1
        continue
      }
      guard let size = d.number(at: place + 1, UInt8.self) else { return nil }
      if kind == 0xc2, size == 4 {
        guard let length = d.number(at: place + 2, UInt32.self), length > 0xffff else {
          return nil
        }
        return Int(length)
      }
      place += 2 + Int(size)
    }
    return nil
  }
}
