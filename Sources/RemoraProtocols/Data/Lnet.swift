public import RemoraCore

/// Lustre's network over TCP (socklnd): a header of the link, and messages of the file system's
/// servers and clients. Numbers are little-endian.
///
///     | type 4 | checksum 4 | wants acknowledgment 8 | acknowledges 8 |
///     | destination 8 | source 8 | pids 4, 4 | message type 4 | payload length 4 | 40 by type |
public let lnet = Protocol("lnet", "Lustre Network", short: "LNet") { p in
  p.keepsToItself()
  let layer = LnetLayer(&p)
  p.over("tcp.port", 988, framing: .sized(header: 24) { d in LnetLayer.size(d) })
  p.greets { d in LnetLayer.isMessage(d) ? .messages : .whole }
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct LnetLayer {
  let f: LnetFields

  init(_ p: inout Builder) { f = LnetFields(&p) }

  private static func type(_ d: borrowing Dissection) -> UInt32? {
    d.number(at: d.offset, UInt32.self)?.byteSwapped
  }

  static func isMessage(_ d: borrowing Dissection) -> Bool {
    guard let type = type(d) else { return false }
    return type == 0xc0 || type == 0xc1
  }

  static func size(_ d: borrowing Dissection) -> Int? {
    guard let type = type(d) else { return nil }
    if type == 0xc0 { return 24 }
    guard type == 0xc1 else { return -1 }
    guard let length = d.number(at: d.offset + 52, UInt32.self) else { return nil }
    return 96 + Int(length.byteSwapped)
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    guard Self.isMessage(d) else {
      // Hellos of another kind are left alone.
      if d.remaining < 4 { _ = try d.peekOrWithdraw(UInt32.self) }
      return d.vanish()
    }
    let isEmpty = Self.type(d) == 0xc0
    if isEmpty { d.withdraw() }
    d.setOwnLength(d.reportedRemaining)
    try addLink(&d)
    if isEmpty { return }
    d.protocolColumn("LNET")
    try addNode(&d, f.destNid, "Dest")
    try addNode(&d, f.srcNid, "Src")
    try d.add(f.srcPid, order: .little)
    try d.add(f.destPid, order: .little)
    let type = try d.add(f.msgType, order: .little)
    let name = LnetFields.messages.name(of: UInt64(type)) ?? "Unknown(\(type))"
    d.info(anew: "LNET_\(name)")
    d.summary(" \(name)")
    let length = Int(try d.add(f.payloadLength, order: .little))
    let end = d.offset + 40
    try addBody(&d, type)
    if d.offset < end {
      d.put(f.ptlFiller, at: d.next(end - d.offset))
      try d.seek(end)
    }
    if length > 0, type == 3 { try d.add(f.payload, over: length) }
  }

  private func addLink(_ d: inout Dissection) throws(Malformed) {
    try d.add(f.ksmType, order: .little)
    if try d.add(f.ibCsum, order: .little) == 0 { d.append(" (DISABLED)") }
    if try d.add(f.ksmZcReqCookie, order: .little) == 0 { d.append(" (NO ACK REQUIRED)") }
    if try d.add(f.ksmZcAckCookie, order: .little) == 0 { d.append(" (NOT ACK)") }
  }

  private func addNode(
    _ d: inout Dissection, _ field: Field<Label>, _ which: String
  ) throws(Malformed) {
    let sub = d.open(d.put(field, at: d.next(8)))
    let bits: UInt32 = try d.peek(UInt32.self)
    let net: UInt16 = try d.peek(UInt16.self, ahead: 4).byteSwapped
    let kind: UInt16 = try d.peek(UInt16.self, ahead: 6).byteSwapped
    let lower = kind == 2 ? "tcp" : kind == 5 ? "o2ib" : "(unknown)"
    // The text has the bytes as they stand.
    d.label("\(which) nid: \(IPv4Address(bits: bits))@\(lower)\(net)")
    d.put(f.nidAddr, IPv4Address(bits: bits.byteSwapped), at: d.next(4))
    try d.skip(4)
    try d.add(f.nidNetInterface, order: .little)
    try d.add(f.nidType, order: .little)
    d.close(sub)
  }

  private func addBody(_ d: inout Dissection, _ type: UInt32) throws(Malformed) {
    switch type {
    case 0, 3:
      try d.add(f.msgDstInterfaceCookie, order: .little)
      try d.add(f.msgDstObjectCookie, order: .little)
      if type == 0 {
        try d.add(f.msgDstMatchBits, order: .little)
        try d.add(f.msgLength, order: .little)
      }
    case 1, 2:
      try d.add(f.msgDstInterfaceCookie, order: .little)
      try d.add(f.msgDstObjectCookie, order: .little)
      try d.add(f.msgDstMatchBits, order: .little)
      if type == 1 { try d.add(f.msgHdrData, order: .little) }
      let index = try d.add(f.ptlIndex, order: .little)
      let name =
        LnetFields.portals.name(of: UInt64(index))
        ?? (type == 1 ? "Unknown(\(index))" : "Unknown (\(index))")
      d.info(append: ", \(name)")
      d.summary(", \(name)")
      if type == 1 {
        try d.add(f.offset, order: .little)
      } else {
        try d.add(f.srcOffset, order: .little)
        try d.add(f.sinkLength, order: .little)
      }
    case 4:
      try d.add(f.helloIncarnation, order: .little)
      try d.add(f.helloType, order: .little)
    default: break
    }
  }
}
