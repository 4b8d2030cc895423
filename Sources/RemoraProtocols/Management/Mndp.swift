public import RemoraCore

/// MikroTik's neighbour discovery: types, lengths and values, of which the first is the sender's MAC
/// address.
public let mndp = Protocol("mndp", "Mikrotik Neighbor Discovery Protocol", short: "MNDP") { p in
  p.mayDecline()
  p.keepsToItself()
  let f = MndpFields(&p)
  p.over("udp.port", 5678)
  return { d throws(Malformed) in
    let whole = d.reportedRemaining
    guard whole == 14 || whole >= 18, d.remaining >= 14,
      try d.peek(UInt32.self, ahead: 4) == 0x0001_0006
    else {
      d.withdraw()
      return d.decline()
    }
    d.protocolColumn("MNDP")
    d.setOwnLength(whole)
    try d.add(f.headerUnknown, length: 2)
    try d.add(f.headerSeqno)
    while d.remaining > 0 {
      try d.step()
      let type: UInt16 = try d.peek(UInt16.self)
      let length = Int(try d.peek(UInt16.self, ahead: 2))
      let name = MndpFields.kinds.name(of: UInt64(type)) ?? "Unknown"
      let place = d.next(min(d.remaining, length + 4))
      let sub = d.open(d.text("T \(type), L \(length): \(name)", at: place))
      try d.add(f.tlvType)
      d.append(" = \(name)")
      try d.add(f.tlvLength)
      if length > 0 {
        try d.inside(length) { d throws(Malformed) in try f.addValue(&d, type, length) }
      }
      d.close(sub)
    }
  }
}

extension MndpFields {
  static let kinds: ValueNames = [
    1: "MAC-Address", 5: "Identity", 7: "Version", 8: "Platform", 10: "Uptime",
    11: "Software-ID", 12: "Board", 14: "Unpack", 15: "IPv6-Address", 16: "Interface name",
    17: "IPv4-Address",
  ]

  func addValue(_ d: inout Dissection, _ type: UInt16, _ length: Int) throws(Malformed) {
    switch type {
    case 1: try d.add(mac)
    case 5: try d.add(identity, length: length)
    case 7: try d.add(version, length: length)
    case 8: try d.add(platform, length: length)
    case 10:
      // The seconds are little-endian.
      let seconds = Int64(try d.peek(UInt32.self).byteSwapped)
      d.put(uptime, RelativeTime(seconds: seconds, nanoseconds: 0), at: d.next(length))
    case 11: try d.add(softwareid, length: length)
    case 12: try d.add(board, length: length)
    case 14: try d.add(unpack)
    case 15: try d.add(ipv6address)
    case 16: try d.add(interfacename, length: length)
    case 17: try d.add(ipv4address)
    default: try d.add(tlvData, length: length)
    }
  }
}
