public import RemoraCore

/// A stack of labels (RFC 3032 section 2.1). What lies below is told by its first four bits
/// (RFC 4928, RFC 4385).
///
///     |                 label                 | exp |S|      TTL      |
public let mpls = Protocol(
  "mpls", "MultiProtocol Label Switching Header", short: "MPLS"
) { p in
  let layer = LabelLayer(&p)
  p.over("ethertype", [0x8847, 0x8848])
  p.over("ppp.protocol", [0x0281, 0x0283])
  p.over("gre.proto", [0x8847, 0x8848])
  p.over("chdlc.protocol", [0x8847, 0x8848])
  p.over("ip.proto", 137)
  p.over("udp.port", 6635)
  p.over("nsh.next_proto", 5)
  p.over("vxlan.next_proto", 5)
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct LabelLayer {
  /// The special values have names, the others are shown in two bases.
  let special, label, experimental, bottom, hops: Field<UInt32>
  let byLabel: Table<UInt32>
  let byNibble: Table<UInt8>
  let recognizers: HeuristicTable
  let heading: Field<Label>
  let ethernet, channel, data: ProtocolHandle

  init(_ p: inout Builder) {
    special = p.u32("label", "MPLS Label", mask: 0xffff_f000, names: reservedLabels)
    label = p.u32("label", "MPLS Label", .decHex, mask: 0xffff_f000)
    experimental = p.u32("exp", "MPLS Experimental Bits", mask: 0xe00)
    bottom = p.u32("bottom", "MPLS Bottom Of Label Stack", mask: 0x100)
    hops = p.u32("ttl", "MPLS TTL", mask: 0xff)
    byLabel = p.table("label", UInt32.self)
    byNibble = p.table("pfn", UInt8.self)
    recognizers = p.heuristics("/mpls")
    heading = p.subProtocol("/mpls", "MultiProtocol Label Switching Header")
    ethernet = p.uses("pwethcw")
    channel = p.uses("pwach")
    data = p.uses("data")
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    d.protocolColumn("MPLS")
    d.info("MPLS Label Switched Packet")
    var word = try d.peekOrWithdraw(UInt32.self)
    d.setOwnLength(4)
    try entry(&d, d.own, word)
    while word & 0x100 == 0 {
      try d.step()
      word = try d.peek(UInt32.self)
      // Each entry is a layer's worth of its own beside the first.
      let outside = d.openOutside()
      let item = d.open(d.put(heading, at: d.next(4)))
      try entry(&d, item.item, word)
      d.close(item)
      d.close(outside)
    }
    d.packet.ethertype = word >> 12
    try handOn(&d, word >> 12)
    // What lies behind the payload is the link layer's.
    try d.seek(min(d.calleeEnd, d.offset))
    d.limit(to: 0)
  }

  private func handOn(_ d: inout Dissection, _ number: UInt32) throws(Malformed) {
    if number == 13 { return try d.call(channel) }
    if try d.call(byLabel, number, .strict) { return }
    if number == 14 { return try d.call(data) }
    let nibble = try d.peek(UInt8.self) >> 4
    if nibble == 0 {
      let isBare = Self.looksLikeEthernet(d) && !Self.hasControlWord(d)
      if !isBare, d.reportedRemaining >= 4 { return try d.call(ethernet) }
    } else if try d.call(byNibble, nibble, [.strict, .unlisted]) {
      return
    }
    if try d.offer(recognizers) { return }
    try d.call(data)
  }

  private func entry(
    _ d: inout Dissection, _ item: Item, _ word: UInt32
  ) throws(Malformed) {
    let number = word >> 12
    let name = reservedLabels.name(of: UInt64(number)) ?? (number < 16 ? "Reserved - Unknown" : "")
    d.append(
      to: item,
      """
      , Label: \(number)\(name.isEmpty ? "" : " (\(name))"), Exp: \(word >> 9 & 7), \
      S: \(word >> 8 & 1), TTL: \(word & 0xff)
      """)
    d.put(number < 16 ? special : label, number, at: d.next(4))
    try d.add(bits: experimental, bottom, hops, width: 4)
  }

  /// Whether the bytes at the cursor could be an Ethernet frame without a control word: both
  /// addresses of known vendors or administered locally, the source not a group, the type known.
  static func looksLikeEthernet(_ d: borrowing Dissection) -> Bool {
    let at = d.offset
    guard let to = d.number(at: at, UInt64.self), let from = d.number(at: at + 6, UInt64.self),
      ethertypeNames.name(of: from & 0xffff) != nil, from >> 56 & 1 == 0
    else { return false }
    for bits in [to >> 16, from >> 16] where bits >> 41 & 1 == 0 {
      let address = MACAddress(bits: bits & 0xfeff_ffff_ffff)
      if d.names.vendor(of: address) == nil { return false }
    }
    return true
  }
}

extension LabelLayer {
  /// Whether bytes that look like an Ethernet frame are more likely one behind a control word:
  /// an address is administered locally, which proves little, and what would then be the type
  /// makes sense too.
  private static func hasControlWord(_ d: borrowing Dissection) -> Bool {
    let at = d.offset
    guard let to = d.number(at: at, UInt8.self), let from = d.number(at: at + 6, UInt8.self),
      let kind = d.number(at: at + 16, UInt16.self), (to | from) & 2 != 0
    else { return false }
    return kind <= 1500
      ? Int(kind) <= d.reportedRemaining - 18 : ethertypeNames.name(of: UInt64(kind)) != nil
  }
}

/// IANA special-purpose MPLS label values.
private let reservedLabels: ValueNames = [
  0: "IPv4 Explicit-Null", 1: "Router Alert", 2: "IPv6 Explicit-Null", 3: "Implicit-Null",
  7: "Entropy Label Indicator (ELI)", 13: "Generic Associated Channel Label (GAL)",
  14: "OAM Alert",
]
