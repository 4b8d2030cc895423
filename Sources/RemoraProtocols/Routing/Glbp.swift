public import RemoraCore

/// Cisco's Gateway Load Balancing Protocol; what is known of it (its makers publish nothing).
///
///     |    version    |       ?       |             group             |
///     |               ?               |          owner (MAC)          :
///     :                                                               |  TLVs …
public let glbp = Protocol("glbp", "Gateway Load Balancing Protocol", short: "GLBP") { p in
  p.mayDecline()
  p.keepsToItself()
  let layer = GlbpLayer(&p)
  p.over("udp.port", 3222)
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct GlbpLayer {
  let f: GlbpFields
  init(_ p: inout Builder) {
    f = GlbpFields(&p)
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    let packet = d.packet
    guard packet.sourcePort == 3222, packet.destinationPort == 3222,
      d.number(at: d.offset, UInt8.self) == 1
    else {
      d.withdraw()
      return d.decline()
    }
    d.protocolColumn("GLBP")
    d.info("")
    d.setOwnLength(d.reportedRemaining)
    try d.add(f.version)
    try d.add(f.unknown1)
    let group = try d.add(f.group)
    d.info("G: \(group)")
    try d.add(f.unknown2, length: 2)
    try d.add(f.ownerid)
    while d.remaining > 0 {
      try d.step()
      if d.number(at: d.offset + 1, UInt8.self) ?? 2 < 2 { return }
      try addPart(&d)
    }
  }

  private func addPart(_ d: inout Dissection) throws(Malformed) {
    let type: UInt8 = try d.peek(UInt8.self)
    let length = Int(try d.peek(UInt8.self, ahead: 1))
    let name = GlbpFields.kinds.name(of: UInt64(type)) ?? "\(type)"
    d.info(append: ", \(name)")
    let sub = d.open(d.put(f.tlv, at: d.next(min(length, d.remaining))))
    d.label("TLV l=\(length), t=\(name)")
    try d.add(f.type)
    try d.add(f.length)
    let body = length - 2
    let end = d.offset + body
    switch type {
    case 1: try addHello(&d)
    case 2: try addAnswer(&d)
    case 3: try addSecret(&d)
    default: if body > 0 { try d.add(f.unknownData, length: body) }
    }
    if d.offset < end { try d.seek(end) }
    d.close(sub)
  }

  private func addHello(_ d: inout Dissection) throws(Malformed) {
    try d.add(f.helloUnknown10, length: 1)
    try d.add(f.helloVgstate)
    try d.add(f.helloUnknown11, length: 1)
    try d.add(f.helloPriority)
    try d.add(f.helloUnknown12, length: 2)
    try d.add(f.helloHelloint)
    try d.add(f.helloHoldint)
    try d.add(f.helloRedirect)
    try d.add(f.helloTimeout)
    try d.add(f.helloUnknown13, length: 2)
    let kind = try d.add(f.helloAddrtype)
    let length = Int(try d.add(f.helloAddrlen))
    if kind == 1 || kind == 2, length != (kind == 1 ? 4 : 16) { return try d.skip(length) }
    let name = GlbpFields.families.name(of: UInt64(kind)) ?? "\(kind)"
    d.info(append: ", \(name)")
    switch kind {
    case 1: try d.add(f.helloVirtualipv4)
    case 2: try d.add(f.helloVirtualipv6)
    default: try d.add(f.helloVirtualunk, length: length)
    }
  }

  private func addAnswer(_ d: inout Dissection) throws(Malformed) {
    try d.add(f.reqrespForwarder)
    try d.add(f.reqrespVfstate)
    try d.add(f.reqrespUnknown21, length: 1)
    try d.add(f.reqrespPriority)
    try d.add(f.reqrespWeight)
    try d.add(f.reqrespUnknown22, length: 7)
    try d.add(f.reqrespVirtualmac)
  }

  private func addSecret(_ d: inout Dissection) throws(Malformed) {
    let kind = try d.add(f.authAuthtype)
    let length = Int(try d.add(f.authAuthlength))
    switch kind {
    case 1: try d.add(f.authPlainpass, length: length)
    case 2: try d.add(f.authMd5hash, length: length)
    case 3:
      try d.add(f.authMd5chainindex)
      try d.add(f.authMd5chainhash, length: length - 4)
    default: try d.add(f.authAuthunknown, length: length)
    }
  }
}
