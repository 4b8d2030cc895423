public import RemoraCore

/// Multipath TCP (RFC 6824, RFC 8684): options of TCP that have a tree of their own. TCP reads them.
public let mptcp = Protocol(
  "mptcp", "Multipath Transmission Control Protocol", short: "MPTCP"
) { p in
  _ = TCPMultipathAnalysis.shared(&p)
  return { d in d.withdraw() }
}

/// Multipath TCP (RFC 6824, version 0; RFC 8684, version 1): options of kind 30.
///
///     |     kind      |    length     |subtype|  ...
struct TCPMultipath {
  private let subtype, version, flags: Field<UInt8>
  private let reserved: Field<UInt16>
  private let backup, needsChecksum, extends, noMore, sha1, sha256, reservedBits: Field<UInt8>
  private let finBit, longSequenceBit, mappingBit, longAckBit, ackBit: Field<UInt8>
  private let bitU, bitV, bitW, transient: Field<Bool>
  private let reason, address, ipVersion, echo: Field<UInt8>
  private let senderKey, receiverKey, truncatedCode, addressCode, dataAck,
    dataSequence: Field<UInt64>
  private let token, random, subflowSequence: Field<UInt32>
  private let code: Field<Bytes>
  private let dataLength, checksum, port: Field<UInt16>
  private let ipv4: Field<IPv4Address>
  private let ipv6: Field<IPv6Address>
  private let noAlgorithm, otherAlgorithm: Expert
  let analysis: TCPMultipathAnalysis
  /// Listed among the layers of a packet, once for each option.
  let layer: ProtocolHandle
  private let carrier: ProtocolHandle

  init(_ p: inout Builder) {
    analysis = TCPMultipathAnalysis.shared(&p)
    layer = p.uses("mptcp")
    carrier = p.mentions("tcp")
    func bits(_ name: String, _ label: String, _ mask: UInt8, _ base: Base = .dec) -> Field<UInt8> {
      p.u8("options.mptcp.\(name)", label, base, mask: mask)
    }
    subtype = p.u8(
      "options.mptcp.subtype", "Multipath TCP subtype", mask: 0xf0, names: multipathSubtypes)
    version = bits("version", "Multipath TCP version", 0x0f)
    reserved = p.u16("options.mptcp.reserved", "Reserved", .hex, mask: 0xfff)
    flags = p.u8("options.mptcp.flags", "Multipath TCP flags", .hex)
    backup = bits("backup.flag", "Backup flag", 0x01)
    needsChecksum = bits("checksumreq.flags", "Checksum required", 0x80)
    extends = bits("extensibility.flag", "Extensibility", 0x40)
    noMore = bits(
      "nomoresubflows.flag",
      "Do not attempt to establish new subflows to this address and port", 0x20)
    sha1 = bits("sha1.flag", "Use HMAC-SHA1", 0x01)
    sha256 = bits("sha256.flag", "Use HMAC-SHA256", 0x01)
    reservedBits = bits("reserved.flag", "Reserved", 0x3e, .hex)
    finBit = bits("datafin.flag", "DATA_FIN", 0x10)
    longSequenceBit = bits("dseqn8.flag", "Data Sequence Number is 8 octets", 0x08)
    mappingBit = bits(
      "dseqnpresent.flag",
      "Data Sequence Number, Subflow Sequence Number, Data-level Length, Checksum present", 0x04)
    longAckBit = bits("dataack8.flag", "Data ACK is 8 octets", 0x02)
    ackBit = bits("dataackpresent.flag", "Data ACK is present", 0x01)
    func bit(_ name: String, _ label: String, _ mask: UInt64) -> Field<Bool> {
      p.flag(
        "options.mptcp.flag_\(name).flag", label, mask: mask, bits: 4, set: "Set",
        unset: "Not set")
    }
    bitU = bit("U", "Flag U", 0x8)
    bitV = bit("V", "Flag V", 0x4)
    bitW = bit("W", "Flag W", 0x2)
    transient = bit("T", "Transient", 0x1)
    reason = p.u8(
      "options.mptcp.rst_reason", "TCPRST Reason", .hex, names: multipathReasons,
      blurb: "Multipath TCPRST Reason Code")
    address = p.u8("options.mptcp.addrid", "Address ID")
    senderKey = p.u64("options.mptcp.sendkey", "Sender's Key")
    receiverKey = p.u64("options.mptcp.recvkey", "Receiver's Key")
    token = p.u32("options.mptcp.recvtok", "Receiver's Token")
    random = p.u32("options.mptcp.sendrand", "Sender's Random Number")
    truncatedCode = p.u64("options.mptcp.sendtrunchmac", "Sender's Truncated HMAC")
    code = p.bytes("options.mptcp.sendhmac", "Sender's HMAC")
    addressCode = p.u64("options.mptcp.addaddrtrunchmac", "Truncated HMAC")
    dataAck = p.u64("options.mptcp.rawdataack", "Original MPTCP Data ACK")
    dataSequence = p.u64("options.mptcp.rawdataseqno", "Data Sequence Number")
    subflowSequence = p.u32("options.mptcp.subflowseqno", "Subflow Sequence Number")
    dataLength = p.u16("options.mptcp.datalvllen", "Data-level Length")
    checksum = p.u16("options.mptcp.checksum", "Checksum", .hex)
    ipVersion = bits("ipver", "IP version", 0x0f)
    echo = bits("echo", "Echo", 0x01)
    ipv4 = p.ipv4("options.mptcp.ipv4", "Advertised IPv4 Address")
    ipv6 = p.ipv6("options.mptcp.ipv6", "Advertised IPv6 Address")
    port = p.u16("options.mptcp.port", "Advertised port")
    noAlgorithm = p.expert(
      "/mptcp.connection.missing_algorithm", .protocolRule, .warning,
      "No crypto algorithm specified")
    otherAlgorithm = p.expert(
      "/mptcp.connection.unsupported_algorithm", .protocolRule, .warning,
      "Unsupported algorithm")
  }

  func add(
    _ d: inout Dissection, _ next: Int, _ options: TCPOptions, _ context: TCPOptions.Context
  ) throws(Malformed) {
    d.protocolColumn("MPTCP")
    d.list(layer)
    d.act(as: layer)
    let segment = context.multipath
    if let segment { analysis.note(d, segment, next) }
    let sub = d.open(d.put(analysis.item, at: Region(d.offset, min(next - d.offset, d.remaining))))
    try d.add(options.kind)
    try d.add(options.length)
    try need(d, 1, next)
    let type = try d.peek(UInt8.self) >> 4
    let name = multipathSubtypes.name(of: UInt64(type)) ?? "Unknown (\(type))"
    d.append(to: sub.item, ": \(name)")
    d.put(subtype, type, at: d.next(1))
    switch type {
    case 0: try addCapable(&d, next, segment)
    case 1: try addJoin(&d, next)
    case 2: try addSignal(&d, next, segment, sub)
    case 3: try addAddress(&d, next)
    case 4:
      d.put(analysis.removed, UInt8(truncatingIfNeeded: next - d.offset - 1), at: d.next(1))
      try d.skip(1)
      while d.offset < next { try d.add(address) }
    case 5:
      try d.add(flags, bits: backup)
      if d.offset == next - 1 { try d.add(address) }
    case 6, 7:
      try need(d, 2, next)
      try d.add(reserved)
      try need(d, 8, next)
      if type == 6 { try d.add(dataSequence) } else { try d.add(receiverKey) }
    case 8: try addReset(&d, next)
    default: break
    }
    d.close(sub)
    d.act(as: carrier)
  }

  private func addCapable(
    _ d: inout Dissection, _ next: Int, _ segment: MultipathSegment?
  ) throws(Malformed) {
    let number = try d.add(version)
    try need(d, 1, next)
    let bits = try d.peek(UInt8.self)
    let place = d.next(1)
    let sub = d.open(d.put(flags, bits, at: place))
    d.put(needsChecksum, bits >> 7, at: place)
    d.put(extends, bits >> 6 & 1, at: place)
    if number == 1 {
      d.put(noMore, bits >> 5 & 1, at: place)
      d.put(sha256, bits & 1, at: place)
      d.put(reservedBits, bits >> 1 & 0xf, at: place)
      let digits = binary(bits >> 1 & 0xf, 4)
      d.label(
        "...\(digits.prefix(1)) \(digits.dropFirst()). = Reserved: 0x\(bits >> 1 & 0xf, hex: 1)")
    } else {
      d.put(sha1, bits & 1, at: place)
      d.put(reservedBits, bits >> 1 & 0x1f, at: place)
    }
    if bits & 0x3f == 0 { d.expert(noAlgorithm, at: sub.item) }
    if bits & 0x3f != 1 { d.expert(otherAlgorithm, at: sub.item) }
    d.close(sub)
    try d.skip(1)
    let rest = next - d.offset
    guard [8, 16, 18, 20].contains(rest) else { return }
    try d.add(senderKey)
    if let segment { analysis.addKey(&d, segment, next) }
    if rest > 8 { try d.add(receiverKey) }
    if rest > 16 { try d.add(dataLength) }
    if rest > 18 { try d.add(checksum) }
  }

  private func addJoin(_ d: inout Dissection, _ next: Int) throws(Malformed) {
    switch next - d.offset + 2 {
    case 12, 16:
      let isAnswer = next - d.offset == 14
      try d.add(flags, bits: backup)
      try d.add(address)
      if isAnswer { try d.add(truncatedCode) } else { try d.add(token) }
      try d.add(random)
    case 24:
      try d.add(reserved)
      try d.add(code, length: 20)
    default: break
    }
  }

  private func addSignal(
    _ d: inout Dissection, _ next: Int, _ segment: MultipathSegment?, _ sub: OpenItem
  ) throws(Malformed) {
    let head = Region(d.offset - 2, 0)
    try d.skip(1)
    try need(d, 1, next)
    let bits = try d.add(
      flags, bits: finBit, longSequenceBit, mappingBit, longAckBit, ackBit)
    if bits & 0x01 != 0 {
      let value = try addWide(&d, dataAck, isLong: bits & 0x02 != 0, next, " (64bits)", "")
      if let segment { analysis.addAck(&d, segment, value, isWide: bits & 0x02 != 0, at: head) }
    }
    guard bits & 0x04 != 0 else { return }
    let value = try addWide(
      &d, dataSequence, isLong: bits & 0x08 != 0, next, "  (64bits version)", "  (32bits version)")
    try need(d, 4, next)
    try d.add(subflowSequence)
    try need(d, 2, next)
    let length = try d.add(dataLength)
    if length == 0 { d.expert(analysis.infiniteMapping, at: sub.item) }
    // One wide number of the two makes both wide.
    if let segment { analysis.addNumber(&d, segment, value, isWide: bits & 0x0a != 0, at: head) }
    // Not of an option that ends with it (as in practice none goes on).
    if next - d.offset >= 4 { try d.add(checksum) }
  }

  /// A number of 8 or 4 bytes under a field of 8, with words for each.
  private func addWide(
    _ d: inout Dissection, _ field: Field<UInt64>, isLong: Bool, _ next: Int, _ long: String,
    _ short: String
  ) throws(Malformed) -> UInt64 {
    try need(d, isLong ? 8 : 4, next)
    if isLong {
      let value = try d.add(field)
      d.append("\(long)")
      return value
    }
    let value = UInt64(try d.peek(UInt32.self))
    d.put(field, value, at: d.next(4))
    d.append("\(short)")
    try d.skip(4)
    return value
  }

  private func addAddress(_ d: inout Dissection, _ next: Int) throws(Malformed) {
    let low = try d.peek(UInt8.self) & 0x0f
    // Version 0 has the version of IP there, version 1 a flag.
    if low == 4 || low == 6 { try d.add(ipVersion) } else { try d.add(echo) }
    try need(d, 1, next)
    try d.add(address)
    switch next - d.offset {
    case 4, 6, 12, 14: try d.add(ipv4)
    case 16, 18, 24, 26: try d.add(ipv6)
    default: return
    }
    // A port and a code may follow, each with or without the other.
    if [2, 10].contains(next - d.offset) { try d.add(port) }
    if next - d.offset == 8 { try d.add(addressCode) }
  }

  private func addReset(_ d: inout Dissection, _ next: Int) throws(Malformed) {
    let bits = try d.add(flags, bits: bitU, bitV, bitW, transient)
    let words: [(UInt8, String)] = [
      (8, ", Flag U"), (4, ", Flag V"), (2, ", Flag W"), (1, ", Transient"),
    ]
    for (bit, word) in words where bits & bit != 0 { d.append("\(word)") }
    try need(d, 1, next)
    try d.add(reason)
  }

  private func need(_ d: borrowing Dissection, _ count: Int, _ next: Int) throws(Malformed) {
    if next - d.offset < count {
      throw Malformed(.contained, offset: d.offset, need: count, have: next - d.offset)
    }
  }
}

private let multipathSubtypes: ValueNames = [
  0: "Multipath Capable", 1: "Join Connection", 2: "Data Sequence Signal", 3: "Add Address",
  4: "Remove Address", 5: "Change Subflow Priority", 6: "TCP Fallback", 7: "Fast Close",
  8: "TCP Reset",
]

private let multipathReasons: ValueNames = [
  0: "Unspecified error", 1: "MPTCP-specific error", 2: "Lack of resources",
  3: "Administratively prohibited", 4: "Too much outstanding data", 5: "Unacceptable performance",
  6: "Middlebox interference",
]
