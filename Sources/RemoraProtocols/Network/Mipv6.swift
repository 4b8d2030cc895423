public import RemoraCore

/// Mobile IPv6: the mobility header (RFC 6275 section 6.1).
///
///     | payload proto (1) | header length (1) | type (1) | reserved (1) | checksum (2) |
///     |                        message data, mobility options …                        |
public let mipv6 = Protocol("mipv6", "Mobile IPv6", short: "MIPv6") { p in
  let layer = MobilityLayer(&p)
  p.feeds("ipv6")
  p.over("ip.proto", [62, 135])
  p.over("udp.port", 5436)
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct MobilityLayer {
  let shared: IPv6Shared
  let next, length, type, reserved: Field<UInt8>
  let checksum: Field<UInt16>
  let refresh, neighbor, experimental, unknown: Field<Bytes>
  let badLength: Expert
  let messages: MobilityMessages
  let options: MobilityOptions

  init(_ p: inout Builder) {
    shared = IPv6Shared.of(&p)
    next = p.u8("/mip6.proto", "Payload protocol", names: ipProtocolNames)
    length = p.u8("/mip6.hlen", "Header length")
    type = p.u8("/mip6.mhtype", "Mobility Header Type", names: mobilityTypes)
    reserved = p.u8("/mip6.reserved", "Reserved", .hex)
    checksum = p.u16("/mip6.csum", "Checksum", .hex)
    refresh = p.bytes("/mip6.binding_refresh_request", "Binding Refresh Request")
    neighbor = p.bytes("/mip6.fast_neighbor_advertisement", "Fast Neighbor Advertisement")
    experimental = p.bytes("/mip6.em.data", "Data")
    unknown = p.bytes("/mip6.unknown_type_data", "Message Data")
    badLength = p.expert(
      "/mip6.bogus_header_length", .protocolRule, .warning, "Bogus header length")
    messages = MobilityMessages(&p)
    options = MobilityOptions(&p, experimental)
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    _ = shared.take(&d)
    d.protocolColumn("MIPv6")
    d.info("")
    _ = try d.peekOrWithdraw(UInt8.self)
    let size = (Int(try d.peek(UInt8.self, ahead: 1)) + 1) * 8
    let kind = try d.peek(UInt8.self, ahead: 2)
    d.setOwnLength(min(size, d.remaining))
    if d.wantsColumns {
      let name = mobilityTypes.name(of: UInt64(kind)) ?? "Unknown Mobility Header (\(kind))"
      d.info(Phrase(name))
    }
    try d.add(next)
    try d.add(length)
    d.append(" (\(size) bytes)")
    try d.add(type)
    try d.add(reserved)
    try d.add(checksum)
    let room = d.reportedRemaining
    try d.inside(min(max(0, size - 6), room)) { d throws(Malformed) in
      try readMessage(&d, kind, size - 6)
      if d.reportedRemaining > 0 { try options.read(&d) }
    }
    if size - 6 > room { throw Malformed(.reported, offset: d.offset, need: size - 6, have: room) }
  }

  /// - Parameter size: bytes of the message and its options, as the header has it.
  private func readMessage(
    _ d: inout Dissection, _ kind: UInt8, _ size: Int
  ) throws(Malformed) {
    switch kind {
    case 0: try d.add(refresh, length: 2)
    case 10: try d.add(neighbor, length: 2)
    case 11:
      if size > 2 { try d.add(experimental, length: size) } else { try d.skip(d.remaining) }
    default:
      if try !messages.read(&d, kind) { try d.add(unknown, length: size) }
    }
  }
}

/// Types of mobility headers (IANA, "Mobility Header Types").
let mobilityTypes: ValueNames = [
  0: "Binding Refresh Request", 1: "Home Test Init", 2: "Care-of Test Init", 3: "Home Test",
  4: "Care-of Test", 5: "Binding Update", 6: "Binding Acknowledgement", 7: "Binding Error",
  8: "Fast Binding Update", 9: "Fast Binding Acknowledgment",
  10: "Fast Neighbor Advertisement", 11: "Experimental Mobility Header",
  12: "Home Agent Switch", 13: "Heartbeat", 14: "Handover Initiate",
  15: "Handover Acknowledge", 16: "Binding Revocation", 17: "Localized Routing Initiation",
  18: "Localized Routing Acknowledgment",
]
