public import RemoraCore

/// NetBIOS Datagram Service (RFC 1002 section 4.4).
///
///     |     type      |     flags     |          datagram id          |
///     |                           source ip                           |
///     |          source port          |            length             |
///     |         packet offset         | source, destination name, data
public let nbdgm = Protocol("nbdgm", "NetBIOS Datagram Service", short: "NBDS") { p in
  let f = NBDGMFields(&p)
  let payloads = p.heuristics("/netbios")
  let data = p.uses("data")
  p.over("udp.port", 138)

  @Sendable func addName(_ d: inout Dissection, _ field: Field<Text>) throws(Malformed) {
    let name = try NetBIOSName(&d, message: d.start)
    let (text, description) = (name.text, name.description)
    d.put(field, "\(text)", at: d.next(name.length))
    d.append("\(description)")
    try d.skip(name.length)
  }

  return { d throws(Malformed) in
    d.protocolColumn("NBDS")
    let kind = try d.peekOrWithdraw(UInt8.self)
    let (type, nodeType) = (f.type, f.nodeType)
    d.info(
      (0x10...0x16).contains(kind)
        ? "\(type, kind)" : "Unknown message type (0x\(kind, hex: 2))")
    try d.add(type)
    let flags: UInt8 = try d.peek(UInt8.self)
    try d.add(f.flags, bits: f.next, f.first, nodeType)
    d.append(
      """
      \(flags & 1 != 0 ? ", More fragments follow" : "")\
      \(flags & 2 != 0 ? ", This is first fragment" : ""), Node Type: \(nodeType, flags >> 2 & 3)
      """)
    try d.add(f.dgramId)
    try d.add(f.srcIp)
    try d.add(f.srcPort)
    switch kind {
    case 0x10, 0x11, 0x12:
      try d.add(f.dgramLen)
      try d.add(f.pktOffset)
      try addName(&d, f.sourceName)
      try addName(&d, f.destinationName)
      if d.reportedRemaining > 0, !(try d.offer(payloads)) { try d.call(data) }
    case 0x13: try d.add(f.errorCode)
    case 0x14, 0x15, 0x16: try addName(&d, f.destinationName)
    default: d.setOwnLength(d.offset - d.start + d.reportedRemaining)
    }
  }
}
