public import RemoraCore

/// Authentication header (RFC 4302 section 2).
///
///     | next header (1) | length (1), in units of 4 bytes less 2 | reserved (2) |
///     |     security parameters index (4)     |      sequence (4)      | value … |
public let authenticationHeader = Protocol("ah", "Authentication Header", short: "AH") { p in
  let shared = IPv6Shared.of(&p)
  let next = p.u8("next_header", "Next header", names: ipProtocolNames)
  let length = p.u8("length", "Length")
  let reserved = p.bytes("reserved", "Reserved")
  let index = p.u32("spi", "AH SPI", .hex)
  let sequence = p.u32("sequence", "AH Sequence")
  let value = p.bytes("icv", "AH ICV")
  p.feeds("ipv6")
  p.over("ip.proto", 51)
  return { d throws(Malformed) in
    let chain = shared.take(&d)
    d.protocolColumn("AH")
    let following = try d.add(next)
    let units = Int(try d.add(length))
    let size = (units + 2) * 4
    d.append(" (\(size) bytes)")
    try d.add(reserved, length: 2)
    let spi = try d.add(index)
    try d.add(sequence)
    d.info("AH (SPI=0x\(spi, hex: 8))")
    if size > 12 { try d.add(value, length: size - 12) }
    if chain.isLed { return }
    d.packet.ipProtocol = following
    try d.call(shared.byProtocol, following)
  }
}
