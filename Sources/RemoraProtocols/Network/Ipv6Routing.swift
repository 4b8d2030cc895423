public import RemoraCore

/// Nodes that a packet has to visit (RFC 8200 section 4.4).
///
///     | next header (1) | length (1) | routing type (1) | segments left (1) | by type …
public let ipv6Routing = Protocol(
  "ipv6.routing", "Routing Header for IPv6", short: "IPv6 Routing"
) { p in
  let layer = IPv6RoutingLayer(&p)
  p.feeds("ipv6")
  p.over("ip.proto", 43)
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct IPv6RoutingLayer {
  let shared: IPv6Shared
  let head: IPv6ExtensionHead
  let type, left: Field<UInt8>
  let unknown, sourceReserved: Field<Bytes>
  let sourceAddress: Field<IPv6Address>
  let mobileReserved: Field<Bytes>
  let mobileHome: Field<IPv6Address>
  let compressedInner, compressedLast, padding, rplReserved: Field<UInt32>
  let count: Field<Int32>
  let part: Field<Bytes>
  let full: Field<IPv6Address>
  let lastEntry, flags: Field<UInt8>
  let tag: Field<Bytes>
  let segment: Field<IPv6Address>
  let current16, sid16: Field<UInt16>
  let current32, sid32: Field<UInt32>
  let invalidLength, invalidLeft, undecoded, deprecated, destinationMulticast,
    listHasMulticast, listHasSource, listHasDestination, badPadding, badReserved,
    badCount: Expert

  init(_ p: inout Builder) {
    shared = IPv6Shared.of(&p)
    head = IPv6ExtensionHead(&p)
    type = p.u8("type", "Type", names: routingTypes)
    left = p.u8("segleft", "Segments Left")
    unknown = p.bytes("unknown_data", "Type-Specific Data")
    sourceReserved = p.bytes("src.reserved", "Reserved")
    sourceAddress = p.ipv6("src.addr", "Address")
    mobileReserved = p.bytes("mipv6.reserved", "Reserved")
    mobileHome = p.ipv6("mipv6.home_address", "Home Address")
    compressedInner = p.u32(
      "rpl.cmprI", "Compressed Internal Octets (CmprI)", mask: 0xf000_0000)
    compressedLast = p.u32("rpl.cmprE", "Compressed Final Octets (CmprE)", mask: 0xf00_0000)
    padding = p.u32("rpl.pad", "Padding Bytes", mask: 0xf0_0000)
    rplReserved = p.u32("rpl.reserved", "Reserved", mask: 0xf_ffff)
    count = p.i32("rpl.addr_count", "Total Address Count")
    part = p.bytes("rpl.address", "Address")
    full = p.ipv6("rpl.full_address", "Full Address")
    lastEntry = p.u8("srh.last_entry", "Last Entry")
    flags = p.u8("srh.flags", "Flags", .hex)
    tag = p.bytes("srh.tag", "Tag")
    segment = p.ipv6("srh.addr", "Address")
    current16 = p.u16("crh16.current_sid", "Current SID")
    current32 = p.u32("crh32.current_sid", "Current SID")
    sid16 = p.u16("crh16.sid", "Segment ID")
    sid32 = p.u32("crh32.sid", "Segment ID")
    invalidLength = p.expert(
      "invalid_length", .malformed, .error, "Invalid IPv6 Routing header length")
    invalidLeft = p.expert(
      "invalid_segleft", .protocolRule, .warning,
      "IPv6 Routing Header segments left field must not exceed address count")
    undecoded = p.expert(
      "undecoded", .undecoded, .note, "Undecoded IPv6 routing header field")
    deprecated = p.expert(
      "deprecated", .deprecated, .note, "Routing header type is deprecated")
    destinationMulticast = p.expert(
      "/ipv6.dst_addr.not_multicast", .protocolRule, .warning,
      "Destination address must not be a multicast address")
    let list = "/ipv6.src_route_list"
    listHasMulticast = p.expert(
      "\(list).multicast_addr", .protocolRule, .warning,
      "Multicast addresses must not appear in the source route list")
    listHasSource = p.expert(
      "\(list).src_addr", .protocolRule, .warning,
      "Source address must not appear in the source route list")
    listHasDestination = p.expert(
      "\(list).dst_addr", .protocolRule, .warning,
      "Destination address must not appear in the source route list")
    badPadding = p.expert(
      "rpl.cmprI_cmprE_pad", .protocolRule, .warning,
      "When cmprI equals 0 and cmprE equals 0, pad MUST equal 0 but instead was X")
    badReserved = p.expert(
      "rpl.reserved_not0", .protocolRule, .note, "Reserved field must equal 0 but instead was X")
    badCount = p.expert(
      "rpl.addr_count_ge0", .malformed, .error,
      "Calculated total address count must be greater than or equal to 0, instead was X")
  }

  /// The header in hand: its size in bytes and the items that remarks go to.
  struct Header {
    let size, left: Int
    let lengthItem, leftItem: Item
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    d.info(append: "IPv6 routing", separator: " , ")
    let chain = shared.take(&d)
    let (next, size, item) = try head.read(&d)
    let kind = try d.add(type)
    let typeItem = d.last
    if d.wantsLabels {
      let name = routingTypes.name(of: UInt64(kind)) ?? "Unknown type \(kind)"
      d.summary(" (\(name))")
    }
    let segments = Int(try d.add(left))
    let header = Header(size: size, left: segments, lengthItem: item, leftItem: d.last)
    let stop = d.start + size
    switch kind {
    case 0:
      try readSourceRoute(&d, header)
      d.expert(deprecated, at: typeItem)
    case 2: try readMobile(&d, header)
    case 3: try readRPL(&d, header, chain)
    case 4: try readSegments(&d, header)
    case 5: try readCompact(&d, header, current16, sid16)
    case 6: try readCompact(&d, header, current32, sid32)
    default:
      try d.add(unknown, length: stop - d.offset)
      d.expert(undecoded)
    }
    if !chain.isLed {
      try d.seek(stop)
      try shared.hand(&d, next)
    }
  }

  /// Type 0, source route (RFC 2460 section 4.4; withdrawn by RFC 5095).
  private func readSourceRoute(_ d: inout Dissection, _ header: Header) throws(Malformed) {
    let units = header.size / 8 - 1
    if units & 1 == 1 {
      d.expert(
        invalidLength, at: header.lengthItem,
        "IPv6 Routing Header extension header length must not be odd")
    }
    let total = units / 2
    if header.left > total {
      d.expert(
        invalidLeft, at: header.leftItem,
        "IPv6 Type 0 Routing Header segments left field must not exceed address count (\(total))")
    }
    try d.add(sourceReserved, length: 4)
    for i in 0..<total {
      try d.step()
      let address = try d.add(sourceAddress)
      d.label("Address[\(i + 1)]: \(address)")
      if address.isMulticast { d.expert(listHasMulticast) }
      if header.left > 0, i == total - 1 { d.route(to: address) }
    }
  }

  /// Type 2, to a mobile node (RFC 6275 section 6.4).
  private func readMobile(_ d: inout Dissection, _ header: Header) throws(Malformed) {
    if header.size != 24 {
      d.expert(
        invalidLength, at: header.lengthItem,
        "IPv6 Type 2 Routing Header extension header length must equal 2")
    }
    if header.left != 1 {
      d.expert(
        invalidLeft, at: header.leftItem,
        "IPv6 Type 2 Routing Header segments left field must equal 1")
    }
    try d.add(mobileReserved, length: 4)
    let address = try d.add(mobileHome)
    d.label("Address[1]: \(address)")
    if address.isMulticast { d.expert(listHasMulticast) }
    if header.left > 0 { d.route(to: address) }
  }

  /// Type 4, segment routing (RFC 8754 section 2): the last segment comes first.
  private func readSegments(_ d: inout Dissection, _ header: Header) throws(Malformed) {
    let last = Int(try d.add(lastEntry))
    try d.add(flags)
    try d.add(tag, length: 2)
    for i in 0...last {
      try d.step()
      let address = try d.add(segment)
      d.label("Address[\(i)]: \(address)")
      if header.left > 0, i == 0 { d.route(to: address) }
    }
  }

  /// Types 5 and 6, compact routing (RFC 9631 section 3).
  private func readCompact<V: FixedWidthInteger & BitwiseCopyable>(
    _ d: inout Dissection, _ header: Header, _ current: Field<V>, _ sid: Field<V>
  ) throws(Malformed) {
    let size = MemoryLayout<V>.size
    let value = try d.peek(V.self, ahead: header.left * size)
    d.put(current, value, at: Region(d.offset + header.left * size, size))
    let list = d.text("Segment Identifiers", at: d.next(min(header.size - 4, d.remaining)))
    let sub = d.open(list)
    var i = 0
    // Zeros pad the list.
    try d.inside(min(header.size - 4, d.reportedRemaining)) { d throws(Malformed) in
      while try d.peek(V.self) != 0 {
        try d.step()
        let (value, number) = (try d.add(sid), i)
        d.label("SID[\(number)] = \(value)")
        i += 1
      }
    }
    d.close(sub)
  }
}

/// Type 3, source route in networks of the routing protocol for low-power and lossy networks
/// (RFC 6554 section 3).
extension IPv6RoutingLayer {
  private func readRPL(
    _ d: inout Dissection, _ header: Header, _ chain: IPv6Chain
  )
    throws(Malformed)
  {
    let (from, to) = (d.packet.source, d.packet.destination)
    if to.high >> 56 == 0xff { d.expert(destinationMulticast, at: d.own) }
    let word = try d.peek(UInt32.self)
    let inner = Int(word >> 28)
    let last = Int(word >> 24 & 0xf)
    let pad = Int(word >> 20 & 0xf)
    let place = d.next(4)
    d.put(compressedInner, word >> 28, at: place)
    d.put(compressedLast, word >> 24 & 0xf, at: place)
    d.put(padding, word >> 20 & 0xf, at: place)
    if inner == 0, last == 0, pad != 0 {
      d.expert(
        badPadding,
        "When cmprI equals 0 and cmprE equals 0, pad MUST equal 0 but instead was \(pad)")
    }
    let reserved = word & 0xf_ffff
    d.put(rplReserved, reserved, at: place)
    if reserved != 0 {
      d.expert(badReserved, "Reserved field must equal 0 but instead was \(reserved)")
    }
    try d.skip(4)
    let room = header.size - 8 - pad - (16 - last)
    let total = room / (16 - inner) + 1
    d.put(count, Int32(truncatingIfNeeded: total), at: Region(place.offset, 2), .generated)
    if total < 0 {
      d.expert(
        badCount,
        "Calculated total address count must be greater than or equal to 0, instead was \(total)")
    }
    if header.left > max(0, total) {
      d.expert(
        invalidLeft, at: header.leftItem,
        "IPv6 RPL Routing Header segments left field must not exceed address count (\(total))")
    }
    guard total > 0 else { return }
    for i in 1...total {
      try d.step()
      let size = 16 - (i == total ? last : inner)
      try addHop(&d, i, size, from, to, isLast: i == total, header)
    }
  }

  private func addHop(
    _ d: inout Dissection, _ number: Int, _ size: Int, _ from: Address, _ to: Address,
    isLast: Bool, _ header: Header
  ) throws(Malformed) {
    try d.add(part, length: size)
    let place = d.just(size)
    // The part that was left out is the destination's.
    var high: UInt64 = 0
    var low: UInt64 = 0
    for i in 0..<16 {
      let given = i - (16 - size)
      let shift = UInt64(56 - 8 * (i & 7))
      let whole = i < 8 ? to.high : to.low
      let byte =
        given >= 0
        ? UInt64(d.number(at: place.offset + given, UInt8.self) ?? 0) : whole >> shift & 0xff
      if i < 8 { high |= byte << shift } else { low |= byte << shift }
    }
    let address = IPv6Address(high: high, low: low)
    d.put(full, address, at: place, .generated)
    d.label("Address[\(number)]: \(address)")
    if address.isMulticast { d.expert(listHasMulticast) }
    if from == Address(address) { d.expert(listHasSource) }
    if to == Address(address) { d.expert(listHasDestination) }
    if isLast, header.left > 0 { d.route(to: address) }
  }
}

/// Routing types (IANA, "Routing Types").
let routingTypes: ValueNames = [
  0: "Source Route", 1: "Nimrod", 2: "Type 2 Routing", 3: "RPL Source Route",
  4: "Segment Routing", 5: "Compact Routing Header 16", 6: "Compact Routing Header 32",
  253: "Experiment 1", 254: "Experiment 2", 255: "Reserved",
]

extension Dissection {
  /// The last address of a route is the packet's end, not the one in the header.
  fileprivate mutating func route(to address: IPv6Address) {
    packet.destination = Address(address)
    packet.networkLayers &+= 1
  }
}
