public import RemoraCore

/// Bitcoin's messages between nodes (the protocol documentation of the reference client).
/// Recognised by the magic number of its networks.
///
///     |           magic           |      command (12, padded with NUL)      |
///     |           length          |         checksum          |  payload …
public let bitcoin = Protocol("bitcoin", "Bitcoin protocol", short: "Bitcoin") { p in
  p.keepsToItself()
  let layer = BitcoinLayer(&p)
  p.framed(.sized(header: 20) { d in BitcoinLayer.size(d) })
  p.byAppointment(over: .tcp)
  let itself = p.uses("bitcoin")
  p.recognizes(over: "tcp") { d in
    guard let magic = try? d.peek(UInt32.self), d.remaining >= 24 else { return false }
    return [0xf9be_b4d9, 0x0b11_0907, 0xfabf_b5da, 0x0a03_cf40].contains(magic)
  }
  p.greets { d in
    // Once it is known, what follows in the conversation need not begin with a magic number.
    if !d.packet.isRevisit { d.appoint(itself, over: .tcp) }
    d.info("")
    return .messages
  }
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct BitcoinLayer {
  let magic, checksum, length: Field<UInt32>
  let command: Field<Text>
  let version: Field<Label>
  let unknown: Expert
  let itself: ProtocolHandle
  let nodes: BitcoinNodes
  let blocks: BitcoinBlocks
  let rest: BitcoinRest

  init(_ p: inout Builder) {
    magic = p.u32("magic", "Packet magic", .hex)
    command = p.string("command", "Command name")
    length = p.u32("length", "Payload Length")
    checksum = p.u32("checksum", "Payload checksum", .hex)
    version = p.label("version", "Version message")
    unknown = p.expert("command.unknown", .protocolRule, .warning, "Unknown command")
    itself = p.uses("bitcoin")
    nodes = BitcoinNodes(&p)
    blocks = BitcoinBlocks(&p)
    rest = BitcoinRest(&p)
  }

  static func size(_ d: borrowing Dissection) -> Int? {
    guard let value = d.number(at: d.offset + 16, UInt32.self) else { return nil }
    return Int(value.byteSwapped) + 24
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    d.protocolColumn("Bitcoin")
    d.info("")
    d.setOwnLength(d.reportedRemaining)
    let name = String(decoding: d.bytes(Region(d.offset + 4, 12)).prefix { $0 != 0 }, as: UTF8.self)
    try d.add(magic)
    try d.add(command, length: 12)
    try d.add(length, order: .little)
    try d.add(checksum)
    guard Self.commands.contains(name) else {
      d.info(append: "[unknown command]", separator: ", ")
      d.expert(unknown, at: d.own)
      return
    }
    d.info(append: Phrase(name), separator: ", ")
    if Self.silent.contains(name) { return }
    d.list(itself)
    switch name {
    case "version":
      try inside(&d, version) { d throws(Malformed) in try nodes.addVersion(&d) }
    case "addr": try nodes.addAddresses(&d)
    case "addrv2": try nodes.addAddressesV2(&d)
    case "inv": try rest.inventory.add(&d)
    case "getdata": try rest.getData.add(&d)
    case "notfound": try rest.notFound.add(&d)
    case "getblocks": try blocks.addGetBlocks(&d, nodes.protocolVersion)
    case "getheaders": try blocks.addGetHeaders(&d)
    case "headers": try blocks.addHeaders(&d)
    case "tx": try blocks.transactions.add(&d, number: nil)
    case "block": try blocks.addBlock(&d)
    case "merkleblock": try rest.addMerkleBlock(&d)
    default: try rest.add(&d, name)
    }
  }

  private func inside(
    _ d: inout Dissection, _ label: Field<Label>,
    _ body: (inout Dissection) throws(Malformed) -> Void
  ) throws(Malformed) {
    let sub = d.open(try d.add(label, over: d.remaining))
    try body(&d)
    d.close(sub)
  }

  /// Messages without a payload that is shown.
  private static let silent: Set<String> = [
    "verack", "getaddr", "mempool", "checkorder", "submitorder", "reply", "alert", "sendheaders",
    "filterclear", "sendaddrv2", "wtxidrelay",
  ]

  private static let commands: Set<String> = [
    "version", "verack", "addr", "addrv2", "inv", "getdata", "notfound", "getblocks",
    "getheaders", "headers", "tx", "block", "getaddr", "mempool", "checkorder", "submitorder",
    "reply", "alert", "ping", "pong", "reject", "sendheaders", "sendcmpct", "feefilter",
    "filterload", "filteradd", "filterclear", "merkleblock", "sendaddrv2", "wtxidrelay",
  ]
}

/// A number of one, three, five or nine bytes: values from 0xfd on are told by their first byte.
struct BitcoinSize {
  let one: Field<UInt8>
  let two: Field<UInt16>
  let four: Field<UInt32>
  let eight: Field<UInt64>

  init(_ p: inout Builder, _ name: String, _ label: String) {
    one = p.u8(name, label)
    two = p.u16(name, label)
    four = p.u32(name, label)
    eight = p.u64("\(name)64", label)
  }

  func add(_ d: inout Dissection) throws(Malformed) -> UInt64 {
    switch try d.peek(UInt8.self) {
    case 0xfd:
      try d.skip(1)
      return UInt64(try d.add(two, order: .little))
    case 0xfe:
      try d.skip(1)
      return UInt64(try d.add(four, order: .little))
    case 0xff:
      try d.skip(1)
      return try d.add(eight, order: .little)
    default: return UInt64(try d.add(one))
    }
  }

  /// The number as a count of bytes that follow, which cannot be more than there are.
  func addLength(_ d: inout Dissection) throws(Malformed) -> Int {
    Int(clamping: try add(&d))
  }
}

extension Dissection {
  /// Seconds since 1970 in four bytes, least significant first.
  mutating func addBitcoinTime(_ field: Field<AbsoluteTime>) throws(Malformed) {
    let seconds = try peek(UInt32.self).byteSwapped
    put(field, AbsoluteTime(seconds: Int64(seconds), nanoseconds: 0), at: next(4))
    try skip(4)
  }
}
