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
  let data = p.uses("data")
  p.feeds("ipv6")
  p.over("ip.proto", 51)
  return { d throws(Malformed) in
    let chain = shared.take(&d)
    d.protocolColumn("AH")
    d.info("")
    let units = Int(try d.peekOrWithdraw(UInt8.self, ahead: 1))
    let following = try d.add(next)
    try d.add(length)
    let size = (units + 2) * 4
    d.append(" (\(size) bytes)")
    try d.add(reserved, length: 2)
    let spi = try d.add(index)
    d.info("AH (SPI=0x\(spi, hex: 8))")
    try d.add(sequence)
    try d.add(value, length: max(0, size - 12))
    try d.seek(d.start)
    try d.skip(size)
    if chain.isLed { return }
    d.setOwnLength(size)
    d.packet.ipProtocol = following
    if try d.call(shared.byProtocol, following, .strict) { return }
    if d.reportedRemaining > 0 { try d.call(data) }
  }
}
