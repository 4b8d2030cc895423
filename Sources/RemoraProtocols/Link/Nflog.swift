public import RemoraCore

/// Packets of a Linux firewall's log (LINKTYPE_NFLOG): a header, and records of which one is the
/// packet itself.
///
///     | address family|    version    |          resource id          |
///     | length (host's order)         | type (host's order)           | value, padded to four …
public let nflog = Protocol("nflog", "Linux Netfilter NFLOG", short: "NFLOG") { p in
  let layer = FirewallLogLayer(&p)
  p.over("wtap_encap", 239)
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct FirewallLogLayer {
  let family, version, hook: Field<UInt8>
  let resource, length, type, hardwareType: Field<UInt16>
  let record, value: Field<Bytes>
  let interfaces: [Field<UInt32>]
  let prefix: Field<Text>
  let user, group: Field<Int32>
  let time: Field<AbsoluteTime>
  let ip, ipv6, data: ProtocolHandle

  init(_ p: inout Builder) {
    family = p.u8(
      "family", "Family",
      names: [
        0: "Unspecified", 1: "IPv4/IPv6", 2: "IPv4", 3: "ARP", 5: "Netdev", 7: "Bridge",
        10: "IPv6", 12: "DECNET",
      ])
    version = p.u8("version", "Version")
    resource = p.u16("res_id", "Resource id")
    record = p.bytes("tlv", "TLV")
    length = p.u16("tlv_length", "Length", blurb: "TLV Length")
    type = p.u16("tlv_type", "Type", mask: 0x7fff, names: recordNames, blurb: "TLV Type")
    hardwareType = p.u16("protocol", "HW protocol", .hex, names: ethertypeNames)
    hook = p.u8(
      "hook", "Netfilter hook",
      names: [
        0: "Pre-routing", 1: "Local in", 2: "Forward", 3: "Local out", 4: "Post-routing",
        5: "Number of hooks",
      ])
    interfaces = ["INDEV", "OUTDEV", "PHYSINDEV", "PHYSOUTDEV"].map {
      p.u32("ifindex_\($0.lowercased())", "IFINDEX_\($0)")
    }
    prefix = p.string("prefix", "Prefix", type: .stringz, blurb: "TLV Prefix Value")
    user = p.i32("uid", "UID", blurb: "TLV UID Value")
    group = p.i32("gid", "GID", blurb: "TLV GID Value")
    time = p.time("timestamp", "Timestamp", blurb: "TLV Timestamp Value")
    value = p.bytes("tlv_value", "Value", blurb: "TLV Value")
    ip = p.uses("ip")
    ipv6 = p.uses("ipv6")
    data = p.uses("data")
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    d.protocolColumn("NFLOG")
    d.info("")
    d.setOwnLength(d.remaining)
    let kind = try d.add(family)
    try d.add(version)
    try d.add(resource)
    let order = byteOrder(d)
    var packet: Region?
    while d.remaining >= 4 {
      try d.step()
      let size = Int(number(try d.peek(UInt16.self), order))
      let code = number(try d.peek(UInt16.self, ahead: 2), order) & 0x7fff
      guard size >= 4 else { break }
      if code == 9 { packet = Region(d.offset + 4, min(size - 4, d.remaining - 4)) }
      if size > d.remaining { try d.skip(size) }
      let next = d.offset + (size + 3) & ~3
      try addRecord(&d, size, code, order)
      try d.seek(min(next, d.offset + d.remaining))
    }
    guard let packet else { return }
    try d.seek(packet.offset)
    try d.call(kind == 2 ? ip : kind == 10 ? ipv6 : data, length: packet.length)
  }

  private func number(_ raw: UInt16, _ order: ByteOrder) -> UInt16 {
    order == .little ? raw.byteSwapped : raw
  }

  /// The order in which the lengths of the records add up to the packet; little if neither does.
  private func byteOrder(_ d: borrowing Dissection) -> ByteOrder {
    for order in [ByteOrder.little, .big] {
      var place = d.offset
      let end = d.offset + d.remaining
      while let raw = d.number(at: place, UInt16.self) {
        let size = Int(number(raw, order))
        if size < 4 || place + size > end { break }
        place += (size + 3) & ~3
      }
      if place >= end { return order }
    }
    return .little
  }

  private func addRecord(
    _ d: inout Dissection, _ size: Int, _ code: UInt16, _ order: ByteOrder
  ) throws(Malformed) {
    let place = d.next(size)
    let sub = d.open(d.put(record, at: place))
    let name = recordNames.name(of: UInt64(code)) ?? "Unknown"
    d.label("TLV Type: \(name) (\(code)), Length: \(size)")
    try d.add(length, order: order)
    try d.add(type, order: order)
    let count = size - 4
    switch (code, count) {
    case (9, _), (_, 0): break
    case (1, 4...):
      try d.add(hardwareType)
      try d.add(hook)
    case (3, 16):
      let seconds = try d.peek(UInt64.self)
      let micro = try d.peek(UInt64.self, ahead: 8)
      let nanoseconds = Int32(truncatingIfNeeded: micro) &* 1000
      d.put(
        time,
        AbsoluteTime(
          seconds: Int64(truncatingIfNeeded: seconds), nanoseconds: nanoseconds),
        at: d.next(16))
    case (4...7, 4): try d.add(interfaces[Int(code) - 4])
    case (10, _): try d.add(prefix, length: count)
    case (11, 4): try d.add(user)
    case (14, 4): try d.add(group)
    default: try d.add(value, length: count)
    }
    d.close(sub)
  }
}

/// linux/netfilter/nfnetlink_log.h.
private let recordNames: ValueNames = [
  0: "NFULA_UNSPEC", 1: "NFULA_PACKET_HDR", 2: "NFULA_MARK", 3: "NFULA_TIMESTAMP",
  4: "NFULA_IFINDEX_INDEV", 5: "NFULA_IFINDEX_OUTDEV", 6: "NFULA_IFINDEX_PHYSINDEV",
  7: "NFULA_IFINDEX_PHYSOUTDEV", 8: "NFULA_HWADDR", 9: "NFULA_PAYLOAD", 10: "NFULA_PREFIX",
  11: "NFULA_UID", 12: "NFULA_SEQ", 13: "NFULA_SEQ_GLOBAL", 14: "NFULA_GID", 15: "NFULA_HWTYPE",
  16: "NFULA_HWHEADER", 17: "NFULA_HWLEN",
]
