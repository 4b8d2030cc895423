public import RemoraCore

/// X Display Manager Control Protocol, version 1: how X terminals find somebody to log in to.
///
///     |           version = 1         |            opcode             |
///     |            length             | ...
public let xdmcp = Protocol(
  "xdmcp", "X Display Manager Control Protocol", short: "XDMCP"
) { p in
  p.mayDecline()
  let layer = XDMCPLayer(&p)
  p.over("udp.port", 177)
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct XDMCPLayer {
  let f: XdmcpFields

  init(_ p: inout Builder) { f = XdmcpFields(&p) }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    let version: UInt16 = try d.peek(UInt16.self)
    guard version == 1 else {
      d.withdraw()
      return d.decline()
    }
    d.protocolColumn("XDMCP")
    d.info("")
    try d.add(f.version)
    let code: UInt16 = try d.add(f.opcode)
    d.info(Self.names.name(of: UInt64(code)).map { "\($0)" } ?? "Unknown (0x\(code, hex: 4))")
    try d.add(f.length)
    switch code {
    case 1, 2, 3: try addNames(&d, f.authenticationName, "Authentication")
    case 4: try addForward(&d)
    case 5:
      try addString(&d, f.authenticationName)
      try addString(&d, f.hostname)
      try addString(&d, f.status)
    case 6:
      try addString(&d, f.hostname)
      try addString(&d, f.status)
    case 7: try addRequest(&d)
    case 8:
      try d.add(f.sessionId)
      try addString(&d, f.authenticationName)
      try addBytes(&d, f.authenticationDataLen, f.authenticationData)
      try addString(&d, f.authorizationName)
      try addBytes(&d, f.authorizationDataLen, f.authorizationData)
    case 9:
      try addString(&d, f.status)
      try addString(&d, f.authenticationName)
      try addBytes(&d, f.authenticationDataLen, f.authenticationData)
    case 10:
      try d.add(f.sessionId)
      try d.add(f.displayNumber)
      try addBytes(&d, f.displayClassLen, f.displayClass)
    case 11: try d.add(f.sessionId)
    case 12:
      try d.add(f.sessionId)
      try addString(&d, f.status)
    case 13:
      try d.add(f.displayNumber)
      try d.add(f.sessionId)
    case 14:
      try d.add(f.sessionRunning)
      try d.add(f.sessionId)
    default: break
    }
    d.setOwnLength(d.offset - d.start)
  }

  private static let names: ValueNames = [
    1: "Broadcast_query", 2: "Query", 3: "Indirect_query", 4: "Forward_query", 5: "Willing",
    6: "Unwilling", 7: "Request", 8: "Accept ", 9: "Decline", 10: "Manage", 11: "Refuse",
    12: "Failed", 13: "Keepalive", 14: "Alive",
  ]

  /// A length of two bytes and as many characters.
  private func addString(_ d: inout Dissection, _ field: Field<Text>) throws(Malformed) {
    let size = Int(try d.peek(UInt16.self))
    guard size + 2 <= d.remaining else { throw Malformed(.reported, offset: d.offset) }
    d.put(field, of: Region(d.offset + 2, size), at: d.next(2 + size))
    try d.skip(2 + size)
  }

  /// The same for bytes; the item shows the length with them.
  private func addBytes(
    _ d: inout Dissection, _ length: Field<UInt16>, _ field: Field<Bytes>
  ) throws(Malformed) {
    let size: UInt16 = try d.peek(UInt16.self)
    d.put(length, size, at: d.next(2))
    try d.add(field, length: 2 + Int(size))
  }

  private func addNames(
    _ d: inout Dissection, _ field: Field<Text>, _ label: String
  ) throws(Malformed) {
    let start = d.offset
    let count: UInt8 = try d.peek(UInt8.self)
    let sub = d.open(d.text("\(label) names (\(count))", at: d.next(1)))
    try d.skip(1)
    for _ in 0..<count {
      try d.step()
      try addString(&d, field)
    }
    d.close(sub)
    d.setLength(sub.item, d.offset - start)
  }

  private func addForward(_ d: inout Dissection) throws(Malformed) {
    let size = Int(try d.peek(UInt16.self))
    switch size {
    case 4:
      try d.skip(2)
      try d.add(f.clientAddressIpv4)
    case 16:
      try d.skip(2)
      try d.add(f.clientAddressIpv6)
    default: try addBytes(&d, f.clientAddressBytesLen, f.clientAddressBytes)
    }
    if try d.peek(UInt16.self) == 2 {
      try d.skip(2)
      try d.add(f.clientPort)
    } else {
      try addBytes(&d, f.clientPortLen, f.clientPortBytes)
    }
    try addNames(&d, f.authenticationName, "Authentication")
  }

  private func addRequest(_ d: inout Dissection) throws(Malformed) {
    try d.add(f.displayNumber)
    let start = d.offset
    let count = Int(try d.peek(UInt8.self))
    let addresses = Int(try d.peek(UInt8.self, ahead: 1 + 2 * count))
    guard addresses == count else {
      d.expert(f.connAddressMismatch, at: d.own)
      return
    }
    let sub = d.open(d.text("Connections (\(count))", at: d.next(0)))
    try d.seek(start + 2 + 2 * count)
    for i in 0..<count {
      try d.step()
      try addConnection(&d, start, i)
    }
    d.close(sub)
    d.setLength(sub.item, d.offset - start)
    try addString(&d, f.authenticationName)
    try addBytes(&d, f.authenticationDataLen, f.authenticationData)
    try addNames(&d, f.authorizationName, "Authorization")
    try addBytes(&d, f.manufacturerDisplayIdLen, f.manufacturerDisplayId)
  }

  private func addConnection(_ d: inout Dissection, _ list: Int, _ i: Int) throws(Malformed) {
    let size = Int(try d.peek(UInt16.self))
    let at = list + 1 + 2 * i
    let kind = d.number(at: at, UInt16.self) ?? 0
    let address: String
    switch (kind, size) {
    case (0, 4): address = ": \(IPv4Address(bits: try d.peek(UInt32.self, ahead: 2)))"
    case (6, 16):
      let (high, low) = (try d.peek(UInt64.self, ahead: 2), try d.peek(UInt64.self, ahead: 10))
      address = ": \(Address(IPv6Address(high: high, low: low)))"
    default: address = ""
    }
    let item = d.text("Connection \(i + 1)\(address)", at: d.head)
    let sub = d.open(item)
    d.put(f.connectionType, kind, at: Region(at, 2))
    try d.skip(2)
    switch (kind, size) {
    case (0, 4): try d.add(f.connectionAddressIpv4)
    case (6, 16): try d.add(f.connectionAddressIpv6)
    default: try d.add(f.connectionAddressBytes, length: size)
    }
    d.close(sub)
  }
}
