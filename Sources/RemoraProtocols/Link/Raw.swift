public import RemoraCore

/// Packets without a link-layer header (LINKTYPE_RAW, LINKTYPE_IPV4, LINKTYPE_IPV6): the first
/// four bits tell the version of IP. Under LINKTYPE_RAW some devices put headers of theirs.
public let raw = Protocol("raw", "Raw packet data", short: "Raw") { p in
  let ip = p.uses("ip")
  let ipv6 = p.uses("ipv6")
  let ppp = p.uses("ppp")
  let data = p.uses("data")
  p.over("wtap_encap", [12, 14, 101, 228, 229])

  return { d throws(Malformed) in
    d.protocolColumn("N/A")
    d.info("Raw packet data")
    d.setOwnLength(d.remaining)
    switch d.linkType {
    case 228: return try d.call(ip)
    case 229: return try d.call(ipv6)
    default: break
    }
    if try d.peek(UInt16.self) == 0xff03 { return try d.call(ppp) }
    let first = try d.peek(UInt64.self)
    if first >> 40 & 0xffff == 0xff03 {
      try d.skip(1)
      return try d.call(ppp)
    }
    if first == 0, d.number(at: d.offset + 8, UInt16.self) == 0 {
      try d.skip(10)
      return try d.call(ip)
    }
    switch first >> 60 {
    case 4: try d.call(ip)
    case 6: try d.call(ipv6)
    default: try d.call(data)
    }
  }
}
