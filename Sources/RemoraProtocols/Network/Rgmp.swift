public import RemoraCore

/// Router-port Group Management Protocol (RFC 3488 section 5), known from IGMP by its types and
/// its destination 224.0.0.25.
///
///     |     type      |   reserved    |           checksum            |
///     |                         group address                         |
public let rgmp = Protocol(
  "rgmp", "Router-port Group Management Protocol", short: "RGMP"
) { p in
  p.mayDecline()
  let type = p.u8("type", "Type", .hex, names: rgmpTypes, blurb: "RGMP Packet Type")
  let reserved = p.u8("reserved", "Reserved", .hex, blurb: "RGMP Reserved")
  let checksum = p.u16("checksum", "Checksum", .hex)
  let status = p.u8("checksum.status", "Checksum Status", .none, names: checksumStates)
  let group = p.ipv4("maddr", "Multicast group address")
  let bad = p.expert("bad_checksum", .checksum, .error, "Bad checksum")
  let sum = ChecksumItems(value: checksum, status: status, bad: bad)
  p.over("igmp.type", 0xfc...0xff)
  return { d throws(Malformed) in
    guard d.packet.destination == Address(IPv4Address(bits: 0xe000_0019)) else {
      d.withdraw()
      return d.decline()
    }
    d.protocolColumn("RGMP")
    d.info("")
    d.setOwnLength(d.remaining)
    let kind = try d.add(type)
    d.info("\(type, kind)")
    try d.add(reserved)
    try sum.add(&d, over: d.reportedRemaining + 2)
    try d.add(group)
  }
}

private let rgmpTypes: ValueNames = [0xfc: "Leave", 0xfd: "Join", 0xfe: "Bye", 0xff: "Hello"]
