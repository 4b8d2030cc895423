public import RemoraCore

/// Google's QUIC before the IETF's: public header, and the handshake's messages, which travel in
/// the clear (QUIC Wire Layout Specification, QUIC Crypto).
///
///     |R|M| pkn |c|n|r|v|  connection (8, if c)  |  version (4, if v)  |  packet number …
public let googleQUIC = Protocol(
  "gquic", "GQUIC (Google Quick UDP Internet Connections)", short: "GQUIC"
) { p in
  p.keepsToItself()
  let layer = GoogleQUICLayer(&p)
  p.recognizes(over: "udp") { d in layer.recognizes(&d) }
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct GoogleQUICLayer {
  /// A conversation that began with a version of this protocol.
  struct Connection {
    var since: UInt32 = .max
    var version: UInt8 = 0
  }

  let form, packetType, reservedBits, numberLength, toLength, fromLength, flags, oldLength,
    numberSize, reserved, privateFlags, privateReserved: Field<UInt8>
  let fixed, hasVersion, isReset, hasNonce, hasConnection, multipath, entropy, group,
    correction: Field<Bool>
  let connection, number: Field<UInt64>
  let version: Field<Text>
  let nonce, authentication, payload: Field<Bytes>
  let frames: GoogleQUICFrames
  let connections: State<FlowTable<Connection>>

  init(_ p: inout Builder) {
    form = p.u8(
      "header_form", "Header Form", mask: 0x80, names: [1: "Long Header", 0: "Short Header"])
    fixed = p.flag("fixed_bit", "Fixed Bit", mask: 0x40)
    packetType = p.u8(
      "long.packet_type", "Packet Type", mask: 0x30,
      names: [0: "Initial", 1: "0-RTT", 2: "Handshake", 3: "Retry"])
    reservedBits = p.u8("long.reserved", "Reserved", mask: 0xc)
    let sizes: ValueNames = [0: "1 bytes", 1: "2 bytes", 2: "3 bytes", 3: "4 bytes"]
    numberLength = p.u8(
      "packet_number_length", "Packet Number Length", mask: 0x3, names: sizes)
    let ends: ValueNames = [0: "0 bytes", 5: "8 bytes"]
    toLength = p.u8("dcil", "Destination Connection ID Length", mask: 0xf0, names: ends)
    fromLength = p.u8("scil", "Source Connection ID Length", mask: 0xf, names: ends)
    flags = p.u8("puflags", "Public Flags", .hex)
    hasVersion = p.flag(
      "puflags.version", "Version", mask: 1, set: "Yes", unset: "No")
    isReset = p.flag("puflags.reset", "Reset", mask: 2, set: "Yes", unset: "No")
    hasNonce = p.flag(
      "puflags.nonce", "Diversification nonce", mask: 4, set: "Yes", unset: "No")
    hasConnection = p.flag(
      "puflags.cid", "CID Length", mask: 8, set: "8 Bytes", unset: "0 Byte")
    oldLength = p.u8(
      "puflags.cid.old", "CID Length", .hex, mask: 0xc,
      names: [0: "0 Byte", 1: "1 Bytes", 2: "4 Bytes", 3: "8 Bytes"])
    numberSize = p.u8(
      "puflags.pkn", "Packet Number Length", .hex, mask: 0x30,
      names: [0: "1 Byte", 1: "2 Bytes", 2: "4 Bytes", 3: "6 Bytes"])
    multipath = p.flag("puflags.mpth", "Multipath", mask: 0x40, set: "Yes", unset: "No")
    reserved = p.u8("puflags.rsv", "Reserved", .hex, mask: 0x80)
    connection = p.u64("cid", "CID")
    version = p.string("version", "Version")
    nonce = p.bytes("diversification_nonce", "Diversification nonce")
    number = p.u64("packet_number", "Packet Number")
    privateFlags = p.u8("prflags", "Private Flags", .hex)
    entropy = p.flag("prflags.entropy", "Entropy", mask: 1, set: "Yes", unset: "No")
    group = p.flag("prflags.fecg", "FEC Group", mask: 2, set: "Yes", unset: "No")
    correction = p.flag("prflags.fec", "FEC", mask: 4, set: "Yes", unset: "No")
    privateReserved = p.u8("prflags.rsv", "Reserved", .hex, mask: 0xf8)
    authentication = p.bytes("message_authentication_hash", "Message Authentication Hash")
    payload = p.bytes("payload", "Payload")
    frames = GoogleQUICFrames.shared(&p)
    connections = p.state { FlowTable<Connection>(limit: 1 << 18) }
  }

  private func key(_ info: PacketInfo) -> FlowKey {
    FlowKey(from: info.source, info.sourcePort, to: info.destination, info.destinationPort)
  }

  /// A version of this protocol's, or a conversation that began with one.
  func recognizes(_ d: inout Dissection) -> Bool {
    guard let first = try? d.peek(UInt8.self), d.remaining >= 2 else { return false }
    if let index = d[connections].find(key(d.packet)),
      d[connections][index].since <= d.packet.number
    {
      return true
    }
    if first & 0xc0 == 0xc0 {
      guard let tag = try? d.peek(UInt32.self, ahead: 1) else { return false }
      return tag >> 8 == 0x51_3034 && (tag & 0xff == 0x36 || tag & 0xff == 0x33)
    }
    guard first & 0x89 == 0x09, let tag = try? d.peek(UInt32.self, ahead: 9),
      d.remaining >= 13
    else { return false }
    return tag >> 16 == 0x5130 && Self.digits(tag) != nil
  }

  private static func digits(_ tag: UInt32) -> UInt8? {
    let (ten, one) = (UInt8(truncatingIfNeeded: tag >> 8), UInt8(truncatingIfNeeded: tag))
    guard (0x30...0x39).contains(ten), (0x30...0x39).contains(one) else { return nil }
    return (ten & 15) * 10 + (one & 15)
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    d.protocolColumn("GQUIC")
    d.info("")
    d.setOwnLength(d.remaining)
    let first = try d.peek(UInt8.self)
    let known = d[connections].find(key(d.packet)).map { d[connections][$0] }
    let isLong = first & 0xc0 == 0xc0
    if isLong || first & 0xc0 == 0x40 && (known?.version ?? 0) >= 46 {
      return try addNew(&d, first)
    }
    try addOld(&d, first, known)
  }

  private func remember(_ d: inout Dissection, _ version: UInt8) {
    let frame = d.packet.number
    let index = d[connections].place(key(d.packet)) { _ in Connection() }.index
    d[connections][index].version = version
    if frame < d[connections][index].since { d[connections][index].since = frame }
  }

  /// The header of versions 46 and later.
  private func addNew(_ d: inout Dissection, _ first: UInt8) throws(Malformed) {
    let isLong = first & 0x80 != 0
    let sub: OpenItem
    try d.add(flags)
    let place = d.just(1)
    sub = d.open()
    d.put(form, first >> 7, at: place)
    d.put(fixed, first & 0x40 != 0, at: place)
    if isLong {
      d.put(packetType, first >> 4 & 3, at: place)
      d.put(reservedBits, first >> 2 & 3, at: place)
    }
    d.put(numberLength, first & 3, at: place)
    d.close(sub)
    var id: UInt64?
    if isLong {
      remember(&d, Self.digits(try d.peek(UInt32.self)) ?? 46)
      try d.add(version, length: 4)
      let lengths = try d.peek(UInt8.self)
      try d.add(bits: toLength, fromLength, width: 1)
      if lengths >> 4 != 0 { id = try d.add(connection) }
      if lengths & 15 != 0 { id = try d.add(connection) }
    } else if d.packet.destinationPort == 443 || d.packet.destinationPort == 80 {
      id = try d.add(connection)
    }
    let count = Int(first & 3) + 1
    let value = try addNumber(&d, count, isBig: true)
    if isLong, first & 0x30 == 0, frames.isClear(&d, after: 12, isBig: true) {
      try d.add(authentication, length: 12)
      return try addFrames(&d, (value, id), GoogleQUICFrames.Context(version: 46, size: count))
    }
    try addPayload(&d, value, id)
  }

  private func addNumber(
    _ d: inout Dissection, _ count: Int, isBig: Bool
  ) throws(Malformed) -> UInt64 {
    _ = try d.peek(UInt8.self, ahead: count - 1)
    var value: UInt64 = 0
    for i in 0..<count {
      value = value << 8 | UInt64(try d.peek(UInt8.self, ahead: isBig ? i : count - 1 - i))
    }
    d.put(number, value, at: d.next(count))
    try d.skip(count)
    return value
  }

  private func addOld(
    _ d: inout Dissection, _ first: UInt8, _ known: Connection?
  ) throws(Malformed) {
    var edition = known?.version ?? 0
    let isFromServer = d.packet.sourcePort == 443 || d.packet.sourcePort == 80
    if first & 1 != 0, let tag = try? d.peek(UInt32.self, ahead: 9), !isFromServer {
      edition = Self.digits(tag) ?? edition
      remember(&d, edition)
    }
    let isBig = edition >= 39
    let isOlder = edition < 33
    try d.add(flags)
    let place = d.just(1)
    let sub = d.open()
    d.put(hasVersion, first & 1 != 0, at: place)
    d.put(isReset, first & 2 != 0, at: place)
    if isOlder {
      d.put(oldLength, first >> 2 & 3, at: place)
    } else {
      d.put(hasNonce, first & 4 != 0, at: place)
      d.put(hasConnection, first & 8 != 0, at: place)
    }
    d.put(numberSize, first >> 4 & 3, at: place)
    d.put(multipath, first & 0x40 != 0, at: place)
    d.put(reserved, first >> 7, at: place)
    d.close(sub)
    var id: UInt64?
    // The summary line has it as the bytes stand, whatever their order.
    if first & 8 != 0 {
      let read = try d.add(connection, order: isBig ? .big : .little)
      id = isBig ? read : read.byteSwapped
    }
    if first & 1 != 0 {
      if isFromServer {
        while d.remaining >= 4 { try d.add(version, length: 4) }
        d.info("Version Negotiation")
        return
      }
      try d.add(version, length: 4)
    }
    if first & 2 != 0 {
      try frames.addMessage(&d)
      d.info("Public Reset")
      return
    }
    if !isOlder, first & 4 != 0, isFromServer, d.remaining >= 32,
      !frames.isClear(&d, after: 12 + Self.width(first), isBig: isBig)
    {
      try d.add(nonce, length: 32)
    }
    let width = Self.width(first)
    let value = try addNumber(&d, width, isBig: isBig)
    if frames.isClear(&d, after: edition < 34 ? 13 : 12, isBig: isBig) {
      try d.add(authentication, length: 12)
      if edition < 34 {
        try d.add(privateFlags, bits: entropy, group, correction, privateReserved)
      }
      let context = GoogleQUICFrames.Context(version: edition, size: width)
      return try addFrames(&d, (value, id), context)
    }
    try addPayload(&d, value, id)
  }

  private static func width(_ flags: UInt8) -> Int {
    [1, 2, 4, 6][Int(flags >> 4 & 3)]
  }

  private func addFrames(
    _ d: inout Dissection, _ packet: (UInt64, UInt64?), _ context: GoogleQUICFrames.Context
  ) throws(Malformed) {
    let text = try frames.add(&d, context)
    let words = text ?? "Payload"
    finish(&d, words, packet.0, packet.1)
  }

  private func addPayload(
    _ d: inout Dissection, _ value: UInt64, _ id: UInt64?
  ) throws(Malformed) {
    try d.add(payload, length: d.remaining)
    finish(&d, "Payload (Encrypted)", value, id)
  }

  private func finish(_ d: inout Dissection, _ text: String, _ value: UInt64, _ id: UInt64?) {
    if let id {
      d.info("\(text), PKN: \(value), CID: \(id)")
    } else {
      d.info("\(text), PKN: \(value)")
    }
  }
}
