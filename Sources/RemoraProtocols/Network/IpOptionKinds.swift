import RemoraCore

/// Commercial IP Security Option (draft-ietf-cipso-ipsecurity-01): a domain and a list of tags.
///
///     |     134       |    length     |  domain of interpretation (32 bits)
///     |   tag type    |  tag length   |  tag data ...
struct CIPSOOption {
  let kind: IPv4Options.Kind
  let domain: Field<UInt32>
  let tag, sensitivity: Field<UInt8>
  let categories: Field<Text>
  let data: Field<Bytes>
  let malformed: Expert

  init(_ p: inout Builder) {
    kind = .init(&p, "cipso", "Commercial Security")
    tag = p.u8(
      "cipso.tag_type", "Tag Type",
      names: [
        0: "Padding", 1: "Restrictive Category Bitmap", 2: "Enumerated Categories",
        5: "Ranged Categories", 6: "Permissive Categories", 7: "Free Form",
      ])
    domain = p.u32("cipso.doi", "DOI")
    sensitivity = p.u8("cipso.sensitivity_level", "Sensitivity Level")
    categories = p.string("cipso.categories", "Categories")
    data = p.bytes("cipso.tag_data", "Tag data")
    malformed = p.expert("cipso.malformed", .sequence, .error, "Malformed CIPSO tag")
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    try d.add(domain)
    while d.remaining > 0 {
      try d.step()
      let left = d.remaining
      let type = try d.add(tag)
      let item = d.last
      switch type {
      case 0: continue
      case 1, 2, 5, 6, 7:
        let size = left >= 2 ? Int(try d.peek(UInt8.self)) : 0
        guard size >= (type == 7 ? 2 : 4), size <= left else {
          return d.expert(malformed, at: item)
        }
        try d.skip(1)
        if type < 6 {
          try d.skip(1)
          try d.add(sensitivity)
          try addCategories(&d, type, size - 4)
        } else {
          try d.add(data, length: size - 2)
        }
      default:
        let size = try d.peek(UInt8.self)
        return d.append(to: item, " (\(size) bytes)")
      }
    }
  }

  private func addCategories(
    _ d: inout Dissection, _ type: UInt8, _ size: Int
  ) throws(Malformed) {
    guard size > 0 else { return }
    var list: [String] = []
    let end = d.offset + size
    if type == 1 {
      for i in 0..<size {
        let bits = try d.peek(UInt8.self, ahead: i)
        for bit in 0..<8 where bits << UInt8(bit) & 0x80 != 0 { list.append("\(i * 8 + bit)") }
      }
      try d.skip(size)
    } else {
      while end - d.offset >= 2 {
        var text = "\(try d.peek(UInt16.self))"
        try d.skip(2)
        if type == 5 {
          if end - d.offset >= 2 {
            text += "-\(try d.peek(UInt16.self))"
            try d.skip(2)
          } else {
            text += "-0"
          }
        }
        list.append(text)
      }
    }
    let text = list.joined(separator: ",")
    d.put(categories, Phrase(text), at: d.just(size))
  }
}

/// Options of a fixed layout: stream identifier (RFC 791), MTU probe and reply (RFC 1063),
/// traceroute (RFC 1393), router alert (RFC 2113), selective directed broadcast (RFC 1770),
/// quick start (RFC 4782) and Cilium's direct server return.
struct IPv4SimpleOptions {
  let stream, probe, reply, trace, alert, broadcast, quick, server: IPv4Options.Kind
  let streamID, mtu, traceID, outbound, inbound: Field<UInt16>
  let originator: Field<IPv4Address>
  let alertValue: Field<UInt16>
  let address: Field<IPv4Address>
  let padding: Field<Bytes>
  let function, rate, hops, hopsDifference, unused: Field<UInt8>
  let nonce, reserved: Field<UInt32>
  let servicePort: Field<UInt16>
  let serviceAddress: Field<IPv4Address>

  init(_ p: inout Builder) {
    stream = .init(&p, "sid", "Stream ID", length: 4, isDeprecated: true)
    probe = .init(&p, "mtu_probe", "MTU Probe", length: 4)
    reply = .init(&p, "mtu_reply", "MTU Reply", length: 4)
    trace = .init(&p, "traceroute", "Traceroute", length: 12, isDeprecated: true)
    alert = .init(&p, "routeralert", "Router Alert", length: 4)
    broadcast = .init(&p, "sdb", "Selective Directed Broadcast", isDeprecated: true)
    quick = .init(&p, "qs", "Quick-Start", length: 8)
    server = .init(&p, "dsr", "Cilium DSR", length: 8)
    streamID = p.u16("opt.sid", "Stream Identifier", blurb: "SATNET stream identifier")
    mtu = p.u16("opt.mtu", "MTU")
    traceID = p.u16("opt.id_number", "ID Number")
    outbound = p.u16("opt.ohc", "Outbound Hop Count")
    inbound = p.u16("opt.rhc", "Return Hop Count")
    originator = p.ipv4("opt.originator", "Originator IP Address")
    alertValue = p.u16(
      "opt.ra", "Router Alert",
      names: ValueNames(
        ranges: [(0...0, "Router shall examine packet"), (1...65535, "Reserved")]))
    address = p.ipv4("opt.addr", "IP Address")
    padding = p.bytes("opt.padding", "Padding")
    function = p.u8(
      "opt.qs_func", "Function", mask: 0xf0, names: [0: "Rate request", 8: "Rate report"])
    rate = p.u8("opt.qs_rate", "Rate", mask: 0x0f, names: quickStartRates)
    hops = p.u8("opt.qs_ttl", "QS TTL")
    hopsDifference = p.u8("opt.qs_ttl_diff", "TTL Diff")
    unused = p.u8("opt.qs_unused", "Not Used")
    nonce = p.u32("opt.qs_nonce", "QS Nonce", .hex, mask: 0xffff_fffc)
    reserved = p.u32("opt.qs_reserved", "Reserved", .hex, mask: 0x0000_0003)
    servicePort = p.u16("opt.dsr.cilium.service_port", "Service Port")
    serviceAddress = p.ipv4("opt.dsr.cilium.service_ip", "Service IPv4")
  }

  func kind(_ value: UInt8) -> IPv4Options.Kind? {
    switch value {
    case 136: stream
    case 11: probe
    case 12: reply
    case 82: trace
    case 148: alert
    case 149: broadcast
    case 25: quick
    case 154: server
    default: nil
    }
  }

  func dissect(_ d: inout Dissection, _ value: UInt8, _ item: Item) throws(Malformed) {
    switch value {
    case 136: try d.add(streamID)
    case 11, 12: try d.add(mtu)
    case 82:
      try d.add(traceID)
      try d.add(outbound)
      try d.add(inbound)
      try d.add(originator)
    case 148:
      let number = try d.add(alertValue)
      d.append(to: item, ": \(alertValue, number) (\(number))")
    case 149:
      while d.remaining >= 4 { try d.add(address) }
      if d.remaining > 0 { try d.add(padding, length: d.remaining) }
    case 25: try addQuickStart(&d, item)
    default:
      // In the byte order of the host that added it, which is little-endian in practice.
      try d.add(servicePort, order: .little)
      let bits = try d.peek(UInt32.self).byteSwapped
      d.put(serviceAddress, IPv4Address(bits: bits), at: d.next(4), .littleEndian)
      try d.skip(4)
    }
  }

  /// RFC 4782 section 3.1.
  private func addQuickStart(_ d: inout Dissection, _ item: Item) throws(Malformed) {
    let byte = try d.peek(UInt8.self)
    let kind = byte >> 4
    d.put(function, kind, at: d.next(1))
    guard kind == 0 || kind == 8 else {
      return d.append(to: item, ": Unknown (\(kind)) (\(kind))")
    }
    d.put(rate, byte & 0x0f, at: d.next(1))
    d.append(to: item, ": \(function, kind) (\(kind)), \(rate, byte & 0x0f)")
    try d.skip(1)
    let value = try d.peek(UInt8.self)
    if kind == 0 {
      let difference = d.packet.hopLimit &- value
      d.append(to: item, ", QS TTL \(value), QS TTL diff \(difference)")
      d.put(hops, value, at: d.next(1))
      d.put(hopsDifference, difference, at: d.next(1))
    } else {
      d.put(unused, value, at: d.next(1))
    }
    try d.skip(1)
    try d.add(bits: nonce, reserved, width: 4)
  }
}
