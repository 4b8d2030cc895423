public import RemoraCore

/// Teredo: IPv6 inside UDP through address translators (RFC 4380 section 5.1.1), behind an
/// authentication header and an origin indication, both optional.
///
///     |     0x0001      |   ID-len    |   AU-len    |  client identifier …
///     |  authentication value …  |  nonce (8)  |  confirmation (1)  |
///     |     0x0000      |  origin port, inverted  | origin address, inverted (4) |
public let teredo = Protocol("teredo", "Teredo IPv6 over UDP tunneling", short: "Teredo") { p in
  let layer = TeredoLayer(&p)
  p.over("udp.port", 3544)
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct TeredoLayer {
  let authentication: Field<Label>
  let identifierLength, valueLength: Field<UInt8>
  let identifier, value, nonce, confirmation: Field<Bytes>
  let origin: Field<Label>
  let port: Field<UInt16>
  let address: Field<IPv4Address>
  let ipv6: ProtocolHandle

  init(_ p: inout Builder) {
    authentication = p.label("auth", "Teredo Authentication header")
    identifierLength = p.u8(
      "auth.idlen", "Client identifier length", blurb: "Client identifier length (ID-len)")
    valueLength = p.u8(
      "auth.aulen", "Authentication value length", blurb: "Authentication value length (AU-len)")
    identifier = p.bytes("auth.id", "Client identifier", blurb: "Client identifier (ID)")
    value = p.bytes("auth.value", "Authentication value", blurb: "Authentication value (hash)")
    nonce = p.bytes(
      "auth.nonce", "Nonce value", blurb: "Nonce value prevents spoofing Teredo server.")
    confirmation = p.bytes(
      "auth.conf", "Confirmation byte",
      blurb: "Confirmation byte is zero upon successful authentication.")
    origin = p.label("orig", "Teredo Origin Indication header")
    port = p.u16("orig.port", "Origin UDP port")
    address = p.ipv4("orig.addr", "Origin IPv4 address")
    ipv6 = p.uses("ipv6")
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    d.protocolColumn("Teredo")
    d.info("")
    d.setOwnLength(d.reportedRemaining)
    var word = try d.peek(UInt16.self)
    if word == 1 {
      d.info("Authentication header")
      try addAuthentication(&d)
      word = try d.peek(UInt16.self)
    }
    if word == 0 {
      d.info(append: "Origin indication", separator: ", ")
      try addOrigin(&d)
      _ = try d.peek(UInt8.self)
    }
    try d.call(ipv6)
  }

  private func addAuthentication(_ d: inout Dissection) throws(Malformed) {
    _ = try d.peek(UInt32.self)
    let item = d.put(authentication, at: d.next(d.remaining))
    let start = d.offset
    let sub = d.open(item)
    try d.skip(2)
    let identity = Int(try d.add(identifierLength))
    let proof = Int(try d.add(valueLength))
    if identity > 0 { try d.add(identifier, length: identity) }
    if proof > 0 { try d.add(value, length: proof) }
    try d.add(nonce, length: 8)
    try d.add(confirmation, length: 1)
    d.close(sub)
    d.setLength(item, d.offset - start)
  }

  /// The port and address are inverted, lest translators rewrite them.
  private func addOrigin(_ d: inout Dissection) throws(Malformed) {
    let sub = d.open(d.put(origin, at: d.next(min(8, d.remaining))))
    try d.skip(2)
    d.put(port, ~(try d.peek(UInt16.self)), at: d.next(2))
    try d.skip(2)
    d.put(address, IPv4Address(bits: ~(try d.peek(UInt32.self))), at: d.next(4))
    try d.skip(4)
    d.close(sub)
  }
}
