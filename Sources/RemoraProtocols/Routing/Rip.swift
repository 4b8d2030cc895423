public import RemoraCore

/// The routing information protocol (RFC 1058, RFC 2453, RFC 4822).
///
///     |    command    |    version    |           (zero)              |
///     |         address family        |           route tag           |   25 times at most
///     | address (4) | mask (4) | next hop (4) | metric (4)
public let rip = Protocol("rip", "Routing Information Protocol", short: "RIP") { p in
  let layer = RIPLayer(&p)
  p.over("udp.port", 520)
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct RIPLayer {
  let command, version, key, size: Field<UInt8>
  let metric, kind, family, tag, offset: Field<UInt16>
  let address, mask, next: Field<IPv4Address>
  let secret, padding: Field<Text>
  let sequence: Field<UInt32>
  let digest: Field<Bytes>
  let badFamily: Expert

  init(_ p: inout Builder) {
    command = p.u8(
      "command", "Command",
      names: [
        1: "Request", 2: "Response", 3: "Traceon", 4: "Traceoff", 5: "Vendor specific (Sun)",
      ], blurb: "What type of RIP Command is this")
    version = p.u8(
      "version", "Version", names: [1: "RIPv1", 2: "RIPv2"], blurb: "Version of the RIP protocol")
    address = p.ipv4("ip", "IP Address")
    mask = p.ipv4("netmask", "Netmask")
    next = p.ipv4("next_hop", "Next Hop", blurb: "Next Hop router for this route")
    metric = p.u16("metric", "Metric", blurb: "Metric for this route")
    kind = p.u16(
      "auth.type", "Authentication type",
      names: [
        1: "IP Route", 2: "Simple Password", 3: "Keyed Message Digest",
      ], blurb: "Type of authentication")
    secret = p.string("auth.passwd", "Password", blurb: "Authentication password")
    family = p.u16("family", "Address Family", names: [0: "Unspecified", 2: "IP"])
    tag = p.u16("route_tag", "Route Tag")
    padding = p.string("zero_padding", "Zero adding", blurb: "Authentication password")
    offset = p.u16("digest_offset", "Digest Offset")
    key = p.u8("key_id", "Key ID")
    size = p.u8("auth_data_len", "Auth Data Len")
    sequence = p.u32("seq_num", "Seq num")
    digest = p.bytes("authentication_data", "Authentication Data")
    badFamily = p.expert(
      "unknown_address_family", .protocolRule, .warning, "Unknown address family")
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    let start = d.offset
    let code = try d.peek(UInt8.self)
    let number = try d.peek(UInt8.self, ahead: 1)
    let field = (command, version)
    d.protocolColumn(number == 1 ? "RIPv1" : number == 2 ? "RIPv2" : "RIP")
    d.info("")
    let known = code >= 1 && code <= 5
    if known { d.info("\(field.0, code)") } else { d.info("Unknown command (\(code))") }
    d.setOwnLength(d.remaining)
    try d.add(command)
    try d.add(version)
    try d.skip(2)
    guard code == 1 || code == 2 || code == 9 else { return }
    var trailer = 0
    while d.reportedRemaining - trailer > 0 {
      try d.step()
      if try addEntry(&d, number, start, &trailer) { return }
    }
  }

  /// - Returns: whether it was the last.
  private func addEntry(
    _ d: inout Dissection, _ number: UInt8, _ start: Int, _ trailer: inout Int
  ) throws(Malformed) -> Bool {
    let place = d.offset
    let kind = try d.peek(UInt16.self)
    switch kind {
    case 2, 0:
      let far = try d.peek(UInt32.self, ahead: 16)
      let to = IPv4Address(bits: try d.peek(UInt32.self, ahead: 4))
      let item = d.text(
        kind == 2
          ? "IP Address: \(to), Metric: \(far)" : "Address not specified, Metric: \(far)",
        at: d.next(20))
      let sub = d.open(item)
      try d.add(family)
      if kind == 2 {
        if number == 2 { try d.add(tag) } else { try d.skip(2) }
        try d.add(address)
        if number == 2 {
          try d.add(mask)
          try d.add(next)
        }
      }
      d.put(metric, UInt16(truncatingIfNeeded: far), at: Region(place + 16, 4))
      d.close(sub)
    case 0xffff: trailer += try addAuthentication(&d, start)
    default:
      let item = d.text("Unknown address family \(kind)", at: d.next(min(20, d.remaining)))
      d.expert(badFamily, at: item, "Unknown address family \(kind)")
    }
    try d.seek(place)
    if d.reportedRemaining < 20 { _ = try d.peek(UInt8.self, ahead: 19) }
    try d.skip(20)
    return false
  }

  /// - Returns: bytes at the end that are no entries.
  private func addAuthentication(
    _ d: inout Dissection, _ start: Int
  ) throws(Malformed) -> Int {
    let place = d.offset
    let method = try d.peek(UInt16.self, ahead: 2)
    let field = kind
    let item = d.text("Authentication: \(field, method)", at: d.next(20))
    let sub = d.open(item)
    try d.seek(place + 2)
    try d.add(kind)
    var extra = 0
    switch method {
    case 2: try d.add(secret, length: 16)
    case 3:
      let end = Int(try d.add(offset))
      try d.add(key)
      let count = Int(try d.add(size))
      try d.add(sequence)
      d.put(padding, "", at: d.next(8))
      let trailer = d.open(
        d.text("Authentication Data Trailer", at: Region(start + end, 4 + count - 4)))
      try d.seek(start + end + 4)
      let wanted = max(0, count - 4)
      try d.add(digest, length: min(wanted, d.remaining))
      d.close(trailer)
      extra = count
    default: break
    }
    d.close(sub)
    return extra
  }
}
