public import RemoraCore

/// Internet Control Message Protocol (RFC 792, RFC 950, RFC 1256, RFC 4884, RFC 8335).
///
///     |     type      |     code      |           checksum            |
///     |                 what the type makes of it ...                 |
public let icmp = Protocol("icmp", "Internet Control Message Protocol", short: "ICMP") { p in
  p.keepsToItself()
  let layer = ICMPLayer(&p)
  p.over("ip.proto", 1)
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct ICMPLayer {
  let type, code: Field<UInt8>
  let checksum: Field<UInt16>
  let checksumStatus: Field<UInt8>
  let unused: Field<Bytes>
  let identifier, identifierLittle, sequence, sequenceLittle, mtu: Field<UInt16>
  let originate, receive, transmit: Field<UInt32>
  let mask, gateway: Field<IPv4Address>
  let pointer: Field<UInt32>
  let length: Field<UInt8>
  let originalLength: Field<UInt16>
  let typeError, typeDeprecated, badChecksum: Expert
  let echo: ICMPEcho
  let router: ICMPRouterAdvertisement
  let extensions: ICMPExtensions
  let extended: ICMPExtendedEcho
  let sums: FieldGroup
  let ip: ProtocolHandle
  let favorsExtensions: Bool

  init(_ p: inout Builder) {
    type = p.u8("type", "Type", names: icmpTypes)
    code = p.u8("code", "Code")
    checksum = p.u16("checksum", "Checksum", .hex)
    checksumStatus = p.u8("checksum.status", "Checksum Status", .none, names: checksumStates)
    unused = p.bytes("unused", "Unused")
    let reserved = p.bytes("reserved", "Reserved")
    identifier = p.u16(
      "ident", "Identifier (BE)", .decHex, blurb: "Identifier (big endian representation)")
    identifierLittle = p.u16(
      "ident_le", "Identifier (LE)", .decHex, blurb: "Identifier (little endian representation)")
    sequence = p.u16(
      "seq", "Sequence Number (BE)", .decHex,
      blurb: "Sequence Number (big endian representation)")
    sequenceLittle = p.u16(
      "seq_le", "Sequence Number (LE)", .decHex,
      blurb: "Sequence Number (little endian representation)")
    mtu = p.u16("mtu", "MTU of next hop")
    pointer = p.integer("pointer", "Pointer", .uint32, as: UInt32.self, container: 1)
    originate = p.u32("originate_timestamp", "Originate Timestamp")
    receive = p.u32("receive_timestamp", "Receive Timestamp")
    transmit = p.u32("transmit_timestamp", "Transmit Timestamp")
    mask = p.ipv4("address_mask", "Address Mask")
    gateway = p.ipv4("redir_gw", "Gateway Address")
    length = p.u8("length", "Length", blurb: "The length of the original datagram")
    // The product does not fit into the byte that the field is said to be.
    originalLength = p.integer(
      "length.original_datagram", "Length of original datagram", .uint8, as: UInt16.self,
      container: 1,
      blurb: "The length of the original datagram (length * 4)")
    typeError = p.expert("type.error", .response, .note, "Type indicates an error")
    typeDeprecated = p.expert("type.deprecated", .deprecated, .note, "Type is deprecated")
    badChecksum = p.expert("checksum_bad", .checksum, .warning, "Bad checksum")
    sums = p.group([checksum.id, checksumStatus.id, badChecksum.id])
    echo = ICMPEcho(&p)
    router = ICMPRouterAdvertisement(&p)
    extensions = ICMPExtensions(&p, reserved: reserved)
    extended = ICMPExtendedEcho(&p)
    ip = p.uses("ip")
    favorsExtensions = p.preference(
      "favor_icmp_mpls", false, "Look for extensions behind any quoted datagram")
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    d.protocolColumn("ICMP")
    d.info("")
    if d.remaining < 6 { d.withdraw() }
    let words = try d.peek(UInt8.self, ahead: 5)
    d.setOwnLength(d.remaining)
    let size = d.reportedRemaining
    let kind = try d.peek(UInt8.self)
    let detail = try d.peek(UInt8.self, ahead: 1)
    addType(&d, kind, detail)
    try addChecksum(&d, size)
    switch kind {
    case 0, 8:
      let number = try addIdentifiers(&d, kind)
      try echo.dissect(&d, isReply: kind == 0, number)
    case 3, 11, 12: try addError(&d, kind, detail, words, size)
    case 4:
      try d.skip(4)
      try quote(&d)
    case 5: try addRedirect(&d, size)
    case 9: try router.dissect(&d, isMobile: detail == 0 || detail == 16)
    case 13, 14:
      try addIdentifiers(&d, kind)
      try addTime(&d, originate)
      try addTime(&d, receive)
      try addTime(&d, transmit)
    case 15, 16: try addIdentifiers(&d, kind)
    case 17, 18:
      try addIdentifiers(&d, kind)
      try d.add(mask)
    case 42, 43:
      try addIdentifier(&d)
      try extended.dissect(&d, isReply: kind == 43)
      if d.reportedRemaining > 0 { try extensions.dissect(&d) }
    default: break
    }
  }

  /// Type and code, with their names.
  private func addType(_ d: inout Dissection, _ kind: UInt8, _ detail: UInt8) {
    let item = d.put(type, kind, at: d.next(1))
    switch kind {
    case 3, 5, 11: d.expert(typeError, at: item)
    case 4, 6, 15...18, 30...39: d.expert(typeDeprecated, at: item)
    default: break
    }
    d.put(code, detail, at: Region(d.offset + 1, 1))
    guard d.wantsLabels || d.wantsColumns else { return }
    var name = icmpTypes.name(of: UInt64(kind)) ?? "Unknown ICMP (obsolete or malformed?)"
    if kind == 9, detail == 0 || detail == 16 { name = "Mobile IP Advertisement" }
    if name.utf8.count < 20 { name += String(repeating: " ", count: 20 - name.utf8.count) }
    d.info("\(name)")
    guard let codes = icmpCodes(kind) else { return }
    let text = codes.name(of: UInt64(detail)) ?? "Unknown code: \(detail)"
    d.label(value: "\(detail) (\(text))")
    d.info(append: " (\(text))")
  }

  private func addChecksum(_ d: inout Dissection, _ size: Int) throws(Malformed) {
    let isWhole = d.remaining >= size && !d.packet.isFragment
    let whole = d.next(size)
    try d.skip(2)
    let value = try d.add(checksum)
    let item = d.last
    let status = Region(d.offset - 2, 0)
    let isQuoted = d.packet.isQuoted
    if isQuoted || !isWhole {
      d.append(
        isQuoted ? " [unverified] [in ICMP error packet]" : " [unverified] [fragmented datagram]")
      d.put(checksumStatus, 2, at: status, .generated)
      return
    }
    guard d.wants(sums) else { return }
    let isGood = d.onesSum(whole) == 0xffff
    if isGood {
      d.append(" [correct]")
    } else {
      let expected = d.expectedSum(whole, for: value)
      d.append(" incorrect, should be 0x\(expected, hex: 4)")
      d.expert(badChecksum, at: item, "Bad checksum [should be 0x\(expected, hex: 4)]")
    }
    d.put(checksumStatus, isGood ? 1 : 0, at: status, .generated)
  }

  private func addIdentifier(_ d: inout Dissection) throws(Malformed) {
    let place = d.next(2)
    let value = try d.add(identifier)
    d.put(identifierLittle, value.byteSwapped, at: place, .littleEndian)
  }

  /// Identifier and sequence number, which hosts write in their own byte order.
  /// - Returns: both, the identifier in the upper half.
  @discardableResult private func addIdentifiers(
    _ d: inout Dissection, _ kind: UInt8
  ) throws(Malformed) -> UInt32 {
    let value = try d.peek(UInt16.self)
    try addIdentifier(&d)
    let number = try d.peek(UInt16.self)
    let place = d.next(2)
    try d.add(sequence)
    d.put(sequenceLittle, number.byteSwapped, at: place, .littleEndian)
    let hops = d.packet.hopLimit
    d.info(
      append: " id=0x\(value, hex: 4), seq=\(number)/\(number.byteSwapped), ttl=\(hops)")
    return UInt32(value) << 16 | UInt32(number)
  }

  /// Milliseconds since midnight (RFC 792 page 16), in the byte order that gives less.
  private func addTime(_ d: inout Dissection, _ field: Field<UInt32>) throws(Malformed) {
    let value = try d.add(field)
    guard d.wantsLabels else { return }
    let swapped = value.byteSwapped & 0x7fff_ffff
    let time = value >= 86_400_000 && swapped < value ? swapped : value & 0x7fff_ffff
    let text = durationText(milliseconds: UInt64(time))
    d.append(" (\(text) after midnight UTC)")
  }

  // MARK: Errors

  private func addError(
    _ d: inout Dissection, _ kind: UInt8, _ detail: UInt8, _ words: UInt8, _ size: Int
  ) throws(Malformed) {
    if kind == 12 {
      try d.add(pointer)
      if words == 0 { try d.add(unused, length: 3) }
    } else if words != 0 {
      try d.add(unused, length: 1)
    } else if !(kind == 3 && detail == 4) {
      try d.add(unused, length: 4)
    } else {
      try d.add(unused, length: 2)
    }
    if words != 0 {
      try d.add(length)
      d.put(originalLength, UInt16(words) * 4, at: d.just(1), .generated)
    }
    if kind == 3, detail == 4 {
      try d.add(mtu)
    } else if words != 0 {
      try d.add(unused, length: 2)
    }
    try quote(&d)
    try addExtensions(&d, words, size)
  }

  private func addRedirect(_ d: inout Dissection, _ size: Int) throws(Malformed) {
    try d.add(gateway)
    let header = d.number(at: d.offset, UInt8.self).map { Int($0 & 0x0f) * 4 } ?? 0
    let place = d.offset
    try quote(&d, length: min(d.reportedRemaining, header + 8))
    try d.seek(place)
    try addExtensions(&d, 0, size)
  }

  /// Extensions behind a quoted datagram that had to be padded to 128 bytes (RFC 4884 section 5).
  private func addExtensions(
    _ d: inout Dissection, _ words: UInt8, _ size: Int
  ) throws(Malformed) {
    guard size > 136 else { return }
    let total = d.number(at: d.start + 10, UInt16.self) ?? 0
    guard total <= 128 || favorsExtensions else { return }
    let offset = max(128, Int(words) * 4) + 8
    let wanted = d.start + offset
    try d.seek(d.start + 8)
    guard offset < size else { throw Malformed(.reported, offset: wanted, need: 1, have: 0) }
    try d.skip(offset - 8)
    try extensions.dissect(&d)
  }

  /// The datagram that an error is about: cut short more often than not, which is no fault.
  private func quote(_ d: inout Dissection, length: Int? = nil) throws(Malformed) {
    guard d.reportedRemaining > 0 else { return }
    let place = d.offset
    do throws(Malformed) {
      try d.call(ip, length: length, [.nested, .quoted])
    } catch {
      if error.limit == .work { throw error }
      if error.limit == .captured {
        d.act(as: ip)
        throw error
      }
      try d.seek(place)
    }
  }
}
