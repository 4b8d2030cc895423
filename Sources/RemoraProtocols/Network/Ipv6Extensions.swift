public import RemoraCore

/// What the protocols of one IPv6 packet share: whether the IPv6 header in hand leads through its
/// extension headers by itself, or an extension header was met on its own and has to go on.
struct IPv6Chain {
  var isLed = false
  /// The header comes right behind the IPv6 header.
  var isFirst = false
  var isJumbogram = false
  /// The addresses of the IPv6 header in hand.
  var source = IPv6Address(high: 0, low: 0)
  var destination = IPv6Address(high: 0, low: 0)
}

/// What IPv6 and its extension headers declare once for all of them.
struct IPv6Shared: Sendable {
  let options: IPv6Options
  let chain: State<IPv6Chain>
  let byProtocol: Table<UInt8>
  let data: ProtocolHandle

  init(_ p: inout Builder) {
    options = IPv6Options(&p)
    chain = p.state { IPv6Chain() }
    data = p.uses("data")
    byProtocol = p.table("/ip.proto", UInt8.self)
  }

  static func of(_ p: inout Builder) -> IPv6Shared {
    p.shared("ipv6", owner: "ipv6") { IPv6Shared(&$0) }
  }

  /// Takes what the IPv6 header said of this extension header; later ones are on their own.
  func take(_ d: inout Dissection) -> IPv6Chain {
    let taken = d[chain]
    d[chain].isLed = false
    return taken
  }

  /// Hands the rest to the protocol that `next` names.
  func hand(_ d: inout Dissection, _ next: UInt8) throws(Malformed) {
    d.packet.ipProtocol = next
    if next == 59 {
      d.info("IPv6 no next header")
      return try d.call(data)
    }
    if try d.call(byProtocol, next, .strict) { return }
    let name = d.wantsColumns ? ipProtocolName(next) : ""
    d.info("Unknown IP Protocol: \(name) (\(next))")
    try d.call(data)
  }
}

/// The first two bytes of most extension headers (RFC 8200 section 4).
///
///     | next header (1) | length (1): in units of 8 bytes, without the first 8 |
struct IPv6ExtensionHead: Sendable {
  let next, length: Field<UInt8>
  let octets: Field<UInt16>

  init(_ p: inout Builder) {
    next = p.u8("nxt", "Next Header", names: ipProtocolNames)
    length = p.u8("len", "Length")
    octets = p.u16("len_oct", "Length", unit: Unit(" byte", " bytes"))
  }

  /// Adds all three items and sizes the protocol's own.
  /// - Returns: the next header, the size of this one in bytes, and the item of its length.
  func read(_ d: inout Dissection) throws(Malformed) -> (next: UInt8, size: Int, item: Item) {
    if d.remaining < 2 { d.withdraw() }
    let following = try d.peek(UInt8.self)
    let units = Int(try d.peek(UInt8.self, ahead: 1))
    let size = (units + 1) * 8
    d.setOwnLength(min(size, d.remaining))
    try d.add(next)
    try d.add(length)
    let item = d.last
    d.put(octets, UInt16(truncatingIfNeeded: size), at: d.just(1), .generated)
    return (following, size, item)
  }
}

/// Hop-by-hop options (RFC 8200 section 4.3): for every router on the way.
public let ipv6HopByHop = optionsHeader(
  "ipv6.hopopts", "IPv6 Hop-by-Hop Option", short: "IPv6 Hop-by-Hop",
  info: "IPv6 hop-by-hop options", isHopByHop: true, number: 0)

/// Destination options (RFC 8200 section 4.6): for the packet's receiver.
public let ipv6Destination = optionsHeader(
  "ipv6.dstopts", "Destination Options for IPv6", short: "IPv6 Destination",
  info: "IPv6 destination options", isHopByHop: false, number: 60)

private func optionsHeader(
  _ name: String, _ title: String, short: String, info: String, isHopByHop: Bool, number: UInt64
) -> Protocol {
  Protocol(name, title, short: short) { p in
    let shared = IPv6Shared.of(&p)
    let head = IPv6ExtensionHead(&p)
    let notFirst =
      isHopByHop
      ? p.expert(
        "not_first", .protocolRule, .error,
        "IPv6 Hop-by-Hop extension header must appear immediately after IPv6 header") : nil
    p.feeds("ipv6")
    p.over("ip.proto", number)
    return { d throws(Malformed) in
      d.info(append: "\(info)", separator: " , ")
      let chain = shared.take(&d)
      if let notFirst, !(chain.isLed && chain.isFirst), d.remaining >= 2 {
        d.expert(notFirst, at: d.own)
      }
      let (next, size, _) = try head.read(&d)
      let context = IPv6OptionsContext(
        isHopByHop: isHopByHop, isJumbogram: chain.isJumbogram)
      try shared.options.read(&d, upTo: d.start + size, context)
      if !chain.isLed { try shared.hand(&d, next) }
    }
  }
}

/// One part of a datagram that was too large for its path (RFC 8200 section 4.5).
///
///     | next header (1) | reserved (1) | fragment offset (13 bits) | reserved (2) | more (1) |
///     |                              identification (4)                                    |
public let ipv6Fragment = Protocol(
  "ipv6.fraghdr", "Fragment Header for IPv6", short: "IPv6 Fragment"
) { p in
  let shared = IPv6Shared.of(&p)
  let next = p.u8("nxt", "Next header", names: ipProtocolNames)
  let reservedByte = p.u8("reserved_octet", "Reserved octet", .hex)
  let place = p.u16("offset", "Offset", mask: 0xfff8)
  let reservedBits = p.u16("reserved_bits", "Reserved bits", mask: 0x6)
  let more = p.flag("more", "More Fragments", mask: 0x1, width: 2, set: "Yes", unset: "No")
  let identification = p.u32("ident", "Identification", .hex)
  let inJumbogram = p.expert(
    "/ipv6.opt.jumbo.fragment", .protocolRule, .warning,
    "Jumbo Payload option cannot be used with a fragment header")
  p.feeds("ipv6")
  p.over("ip.proto", 44)
  return { d throws(Malformed) in
    let chain = shared.take(&d)
    let id = try d.peekOrWithdraw(UInt32.self, ahead: 4)
    let word: UInt16 = try d.peek(UInt16.self, ahead: 2)
    let following: UInt8 = try d.peek(UInt8.self)
    d.setOwnLength(8)
    let isMore = word & 1 != 0 ? "y" : "n"
    d.info(
      "IPv6 fragment (off=\(word & 0xfff8) more=\(isMore) ident=0x\(id, hex: 8) nxt=\(following))")
    if chain.isLed, chain.isJumbogram { d.expert(inJumbogram, at: d.own) }
    try d.add(next)
    try d.add(reservedByte)
    d.put(place, word >> 3, at: d.next(2))
    let bytes = word & 0xfff8
    d.append(" (\(bytes) byte\(bytes == 1 ? "" : "s"))")
    d.put(reservedBits, word >> 1 & 3, at: d.next(2))
    d.put(more, word & 1 != 0, at: d.next(2))
    try d.skip(2)
    try d.add(identification)
    if !chain.isLed { try shared.hand(&d, following) }
  }
}
