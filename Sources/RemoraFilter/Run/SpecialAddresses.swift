internal import RemoraCore

/// A block of the special-purpose address registries of RFC 6890.
struct SpecialBlock {
  let high: UInt64
  let low: UInt64
  let prefix: Int
  let name: String
  /// 16 source, 8 destination, 4 forwardable, 2 globally reachable, 1 reserved by protocol.
  let mask: UInt64

  /// An IPv4 block.
  init(_ bits: UInt32, _ prefix: Int, _ name: String, _ mask: UInt64) {
    self.init(0, UInt64(bits), prefix + 96, name, mask)
  }

  init(_ high: UInt64, _ low: UInt64, _ prefix: Int, _ name: String, _ mask: UInt64) {
    self.high = high
    self.low = low
    self.prefix = prefix
    self.name = name
    self.mask = mask
  }

  func holds(_ high: UInt64, _ low: UInt64) -> Bool {
    let highMask: UInt64 = prefix >= 64 ? .max : prefix == 0 ? 0 : .max << UInt64(64 - prefix)
    let lowMask: UInt64 =
      prefix <= 64 ? 0 : prefix == 128 ? .max : .max << UInt64(128 - prefix)
    return (self.high ^ high) & highMask == 0 && (self.low ^ low) & lowMask == 0
  }

  /// IANA IPv4 Special-Purpose Address Registry, the narrower blocks first.
  static let ipv4: [SpecialBlock] = [
    .init(0x0000_0000, 32, "This host on this network", 17),
    .init(0x0000_0000, 8, "This network", 17),
    .init(0x0a00_0000, 8, "Private-Use", 28),
    .init(0x6440_0000, 10, "Shared Address Space", 28),
    .init(0x7f00_0000, 8, "Loopback", 1),
    .init(0xa9fe_0000, 16, "Link Local", 25),
    .init(0xac10_0000, 12, "Private-Use", 28),
    .init(0xc000_0000, 29, "IPv4 Service Continuity Prefix", 28),
    .init(0xc000_0008, 32, "IPv4 dummy address", 16),
    .init(0xc000_0009, 32, "Port Control Protocol Anycast", 30),
    .init(0xc000_000a, 32, "Traversal Using Relays around NAT Anycast", 30),
    .init(0xc000_00aa, 31, "NAT64/DNS64 Discovery", 1),
    .init(0xc000_0000, 24, "IETF Protocol Assignments", 0),
    .init(0xc000_0200, 24, "Documentation (TEST-NET-1)", 0),
    .init(0xc01f_c400, 24, "AS112-v4", 30),
    .init(0xc034_c100, 24, "AMT", 30),
    .init(0xc058_6300, 24, "Deprecated (6to4 Relay Anycast)", 30),
    .init(0xc0a8_0000, 16, "Private-Use", 28),
    .init(0xc0af_3000, 24, "Direct Delegation AS112 Service", 30),
    .init(0xc612_0000, 15, "Benchmarking", 28),
    .init(0xc633_6400, 24, "Documentation (TEST-NET-2)", 0),
    .init(0xcb00_7100, 24, "Documentation (TEST-NET-3)", 0),
    .init(0xffff_ffff, 32, "Limited Broadcast", 9),
    .init(0xf000_0000, 4, "Reserved", 1),
  ]

  /// IANA IPv6 Special-Purpose Address Registry, the narrower blocks first.
  static let ipv6: [SpecialBlock] = [
    .init(0, 1, 128, "Loopback Address", 1),
    .init(0, 0, 128, "Unspecified Address", 17),
    .init(0, 0xffff_0000_0000, 96, "IPv4-mapped Address", 1),
    .init(0x0064_ff9b_0000_0000, 0, 96, "IPv4-IPv6 Translat.", 30),
    .init(0x0064_ff9b_0001_0000, 0, 48, "IPv4-IPv6 Translat.", 28),
    .init(0x0100_0000_0000_0000, 0, 64, "Discard-Only Address Block", 28),
    .init(0x2001_0000_0000_0000, 0, 32, "TEREDO", 28),
    .init(0x2001_0001_0000_0000, 1, 128, "Port Control Protocol Anycast", 30),
    .init(0x2001_0001_0000_0000, 2, 128, "Traversal Using Relays around NAT Anycast", 30),
    .init(0x2001_0002_0000_0000, 0, 48, "Benchmarking", 28),
    .init(0x2001_0003_0000_0000, 0, 32, "AMT", 30),
    .init(0x2001_0004_0112_0000, 0, 48, "AS112-v6", 30),
    .init(0x2001_0010_0000_0000, 0, 28, "Deprecated (previously ORCHID)", 0),
    .init(0x2001_0020_0000_0000, 0, 28, "ORCHIDv2", 30),
    .init(0x2001_0000_0000_0000, 0, 23, "IETF Protocol Assignments", 0),
    .init(0x2001_0db8_0000_0000, 0, 32, "Documentation", 0),
    .init(0x2002_0000_0000_0000, 0, 16, "6to4", 28),
    .init(0x2620_004f_8000_0000, 0, 48, "Direct Delegation AS112 Service", 30),
    .init(0xfc00_0000_0000_0000, 0, 7, "Unique-Local", 28),
    .init(0xfe80_0000_0000_0000, 0, 10, "Link-Local Unicast", 25),
  ]
}

extension FilterScratch {
  mutating func special(
    _ function: Function, _ cell: Cell, _ step: Instruction, _ tree: borrowing Tree
  ) -> Cell? {
    var high: UInt64 = 0
    var low = cell.bits
    let isIPv4 = step.form == .ipv4
    if !isIPv4 {
      let bytes = bytes(cell, tree)
      high = bytes.prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
      low = bytes.dropFirst(8).prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    }
    switch function {
    case .linkLocal:
      return flag(isIPv4 ? low >> 16 == 0xa9fe : high >> 54 == 0xfe80 >> 6)
    case .multicast: return flag(isIPv4 ? low >> 28 == 0xe : high >> 56 == 0xff)
    case .rfc1918:
      return flag(low >> 24 == 10 || low >> 20 == 0xac1 || low >> 16 == 0xc0a8)
    case .ula: return flag(high >> 57 == 0xfc >> 1)
    default: break
    }
    let blocks = isIPv4 ? SpecialBlock.ipv4 : SpecialBlock.ipv6
    guard let block = blocks.first(where: { $0.holds(high, low) }) else { return nil }
    return function == .specialName ? make(text: block.name) : Cell(bits: block.mask)
  }

  private mutating func flag(_ value: Bool) -> Cell { Cell(bits: value ? 1 : 0) }
}
