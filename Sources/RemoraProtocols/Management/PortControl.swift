public import RemoraCore

/// NAT Port Mapping Protocol (RFC 6886): called by PCP, whose version 0 it is.
///
///     | version 0 | opcode | reserved or result | ...
public let natPMP = Protocol("nat-pmp", "NAT Port Mapping Protocol", short: "NAT-PMP") { p in
  p.mayDecline()
  let layer = NATMapping(&p)
  return { d throws(Malformed) in try layer.dissect(&d) }
}

/// Port Control Protocol (RFC 6887).
///
///     | version |R opcode | reserved, result | lifetime | address of the client or epoch ...
public let portControl = Protocol(
  "portcontrol", "Port Control Protocol", short: "Port Control"
) { p in
  p.mayDecline()
  let layer = PCPLayer(&p)
  let mapping = p.uses("nat-pmp")
  p.over("udp.port", [5350, 5351])
  return { d throws(Malformed) in
    switch try d.peekOrWithdraw(UInt8.self) {
    case 0:
      d.withdraw()
      try d.call(mapping, .unlisted)
    case 1, 2: try layer.dissect(&d)
    default:
      d.withdraw()
      d.decline()
    }
  }
}

struct NATMapping {
  let version, opcode: Field<UInt8>
  let result, reserved, internalPort, externalPort: Field<UInt16>
  let epoch, lifetime: Field<UInt32>
  let address: Field<IPv4Address>
  let unknown: Expert

  static let opcodes: ValueNames = [
    0: "External Address Request", 128: "External Address Response", 1: "Map UDP Request",
    129: "Map UDP Response", 2: "Map TCP Request", 130: "Map TCP Response",
  ]

  init(_ p: inout Builder) {
    version = p.u8("version", "Version")
    opcode = p.u8("opcode", "Opcode", names: Self.opcodes)
    result = p.u16(
      "result_code", "Result Code",
      names: [
        0: "Success", 1: "Unsupported Version", 2: "Not Authorized/Refused",
        3: "Network Failure", 4: "Out of resources", 5: "Unsupported opcode",
      ])
    epoch = p.u32("sssoe", "Seconds Since Start of Epoch")
    address = p.ipv4("external_ip", "External IP Address")
    reserved = p.u16("reserved", "Reserved", blurb: "Reserved (must be zero)")
    internalPort = p.u16("internal_port", "Internal Port")
    externalPort = p.u16("external_port", "Requested External Port")
    lifetime = p.u32(
      "pml", "Requested Port Mapping Lifetime",
      blurb: "Requested Port Mapping Lifetime in Seconds")
    unknown = p.expert("opcode.unknown", .response, .warning, "Unknown opcode")
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    d.protocolColumn("NAT-PMP")
    d.info("")
    d.setOwnLength(d.reportedRemaining)
    try d.add(version)
    let code = try d.peek(UInt8.self)
    let name = Self.opcodes.name(of: UInt64(code)) ?? "Unknown opcode: \(code)"
    d.info("\(name)")
    d.summary(", \(name)")
    try d.add(opcode)
    switch code {
    case 0: break
    case 1, 2:
      try d.add(reserved)
      try d.add(internalPort)
      try d.add(externalPort)
      try d.add(lifetime)
    case 128:
      try d.add(result)
      try d.add(epoch)
      try d.add(address)
    case 129, 130:
      try d.add(result)
      try d.add(epoch)
      try d.add(internalPort)
      let port = try d.add(externalPort)
      d.label("Mapped External Port: \(port)")
      let seconds = try d.add(lifetime)
      d.label("Port Mapping Lifetime: \(seconds)")
    default: d.expert(unknown, at: d.last, "\(name)")
    }
    try d.skip(d.remaining)
  }
}
