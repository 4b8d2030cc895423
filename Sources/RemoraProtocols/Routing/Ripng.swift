public import RemoraCore

/// Routing information for IPv6: RIPng (RFC 2080).
///
///     |    command    |    version    |          reserved             |
///     | prefix (16) | route tag (2) | prefix length | metric | …
public let ripng = Protocol("ripng", "RIPng") { p in
  let layer = RIPngLayer(&p)
  p.over("udp.port", 521)
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct RIPngLayer {
  let command, version, length, metric: Field<UInt8>
  let reserved: Field<Bytes>
  let entry: Field<Label>
  let prefix: Field<IPv6Address>
  let tag: Field<UInt16>

  init(_ p: inout Builder) {
    command = p.u8(
      "cmd", "Command", names: [1: "Request", 2: "Response"],
      blurb: "Used to specify the purpose of this message")
    version = p.u8("version", "Version", blurb: "Version of RIPng")
    reserved = p.bytes("reserved", "Reserved", blurb: "Must be Zero")
    entry = p.label("rte", "Route Table Entry")
    prefix = p.ipv6("rte.ipv6_prefix", "IPv6 Prefix", blurb: "Destination")
    tag = p.u16(
      "rte.route_tag", "Route Tag", .hex,
      blurb:
        "Provides a method of separating internal RIPng routes (routes for networks within the RIPng routing domain) from external RIPng routes, which may have been imported from an EGP or another IGP"
    )
    length = p.u8(
      "rte.prefix_length", "Prefix Length",
      blurb:
        "The length in bits of the significant part of the prefix starting from the left of the prefix"
    )
    metric = p.u8(
      "rte.metric", "Metric",
      blurb:
        "The current metric for the destination; the value 16 (infinity) indicates that the destination is not reachable"
    )
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    d.protocolColumn("RIPng")
    d.setOwnLength(d.remaining)
    let code = try d.peek(UInt8.self)
    let number = try d.peek(UInt8.self, ahead: 1)
    let field = command
    if code == 1 || code == 2 {
      d.info(" Command \(field, code), Version \(number)")
    } else {
      d.info(" Command Unknown (\(code)), Version \(number)")
    }
    try d.add(command)
    try d.add(version)
    try d.add(reserved, length: 2)
    while d.reportedRemaining > 0 {
      try d.step()
      let item = d.put(entry, at: d.next(min(20, d.reportedRemaining)))
      let sub = d.open(item)
      let to = try d.add(prefix)
      try d.add(tag)
      let bits = try d.add(length)
      let far = try d.add(metric)
      d.append(to: item, ": IPv6 Prefix: \(to)/\(bits) Metric: \(far)")
      d.close(sub)
    }
  }
}
