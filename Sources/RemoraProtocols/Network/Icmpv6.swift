public import RemoraCore

/// Internet Control Message Protocol for IPv6 (RFC 4443).
///
///     |   type (1)    |   code (1)    |         checksum (2)          |
///     |                         by type …                             |
public let icmpv6 = Protocol(
  "icmpv6", "Internet Control Message Protocol v6", short: "ICMPv6"
) { p in
  p.keepsToItself()
  p.mayDecline()
  let layer = ICMPv6Layer(&p)
  p.over("ip.proto", 58)
  return { d throws(Malformed) in try layer.dissect(&d) }
}

/// What ICMPv6's many messages have in common.
struct ICMPv6Common: Sendable {
  let reserved, data, unknown: Field<Bytes>
  let invalidOptionLength, undecodedOption, unknownData: Expert

  init(_ p: inout Builder) {
    reserved = p.bytes("reserved", "Reserved")
    data = p.bytes("data", "Data")
    unknown = p.bytes("unknown_data", "Unknown Data")
    invalidOptionLength = p.expert(
      "invalid_option_length", .malformed, .error, "Invalid Option Length")
    undecodedOption = p.expert("undecoded.option", .undecoded, .note, "Undecoded option")
    unknownData = p.expert(
      "unknown_data.expert", .malformed, .error, "Unknown Data (not interpreted)")
  }
}

struct ICMPv6Layer {
  let common: ICMPv6Common
  let type, code: Field<UInt8>
  let checksum: Field<UInt16>
  let checksumStatus: Field<UInt8>
  let badChecksum, isError, undecodedType: Expert
  let checks: FieldGroup
  let errors: ICMPv6Errors
  let echo: ICMPv6Echo
  let routerSolicitation, routerAdvertisement, neighborSolicitation, neighborAdvertisement,
    redirect, inverse: Body
  let listenerQuery, listenerMessage, listenerReport: Body
  let renumbering, informationQuery, informationReply, homeAgents, prefixSolicitation,
    prefixAdvertisement, pathSolicitation, pathAdvertisement, fastHandover, routerPresence,
    locators, duplicates, seeds, extendedRequest, extendedReply: Body
  let rpl: ICMPv6RPL

  init(_ p: inout Builder) {
    type = p.u8("type", "Type", names: icmpv6Types)
    code = p.u8("code", "Code")
    checksum = p.u16("checksum", "Checksum", .hex)
    checksumStatus = p.u8("checksum.status", "Checksum Status", .none, names: checksumStates)
    badChecksum = p.expert("checksum_bad.expert", .checksum, .warning, "Bad checksum")
    checks = p.group([checksumStatus.id, badChecksum.id])
    isError = p.expert("type.error", .response, .note, "Type indicates an error")
    undecodedType = p.expert("undecoded.type", .undecoded, .note, "Undecoded type")
    let common = ICMPv6Common(&p)
    self.common = common
    let options = ICMPv6Options(&p, common)
    errors = ICMPv6Errors(&p, common)
    echo = ICMPv6Echo(&p)
    routerSolicitation = routerSolicitationMessage(&p, common, options)
    routerAdvertisement = routerAdvertisementMessage(&p, options)
    neighborSolicitation = neighborSolicitationMessage(&p, common, options)
    neighborAdvertisement = neighborAdvertisementMessage(&p, options)
    redirect = redirectMessage(&p, common, options)
    inverse = routerSolicitation
    listenerQuery = listenerQueryMessage(&p, common)
    listenerMessage = listenerQuery
    listenerReport = listenerReportMessage(&p, common)
    renumbering = renumberingMessage(&p, common)
    (informationQuery, informationReply) = nodeInformationMessages(&p)
    let mobile = mobilePrefixMessages(&p, common, options)
    (homeAgents, prefixSolicitation, prefixAdvertisement) = mobile
    (pathSolicitation, pathAdvertisement) = certificationPathMessages(&p, common, options)
    fastHandover = fastHandoverMessage(&p, common, options)
    routerPresence = routerPresenceMessage(&p)
    locators = locatorMessage(&p, common)
    duplicates = duplicateAddressMessage(&p)
    seeds = seedMessage(&p, common)
    (extendedRequest, extendedReply) = extendedEchoMessages(&p)
    rpl = ICMPv6RPL(&p, common)
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    d.setOwnLength(d.remaining)
    d.protocolColumn("ICMPv6")
    d.info("")
    let kind = try d.add(type)
    let typeItem = d.last
    if kind < 128 { d.expert(isError) }
    let detail = try d.add(code)
    if d.wantsLabels || d.wantsColumns { nameMessage(&d, kind, detail) }
    try addChecksum(&d)
    if try !dissectBody(&d, kind, detail) {
      d.expert(
        undecodedType, at: typeItem,
        "Dissector for ICMPv6 Type (\(kind)) code not implemented, Contact Wireshark developers if you want this supported"
      )
      try d.add(common.data, length: d.remaining)
    }
  }

  /// The texts of type and code; the code was added last.
  private func nameMessage(_ d: inout Dissection, _ kind: UInt8, _ detail: UInt8) {
    d.info("\(icmpv6Types.name(of: UInt64(kind)) ?? "Unknown (\(kind))")")
    if let text = describe(kind, detail) {
      d.append(" (\(text))")
      d.info(append: " (\(text))")
    } else if kind == 150 || kind == 154, let subtype = d.number(at: d.start + 4, UInt8.self),
      let names = fastHandoverCodes(subtype)
    {
      let text = names.name(of: UInt64(detail)) ?? "Unknown \(detail)"
      d.append(" (\(text))")
    }
  }

  /// - Returns: whether the type is known.
  private func dissectBody(
    _ d: inout Dissection, _ kind: UInt8, _ code: UInt8
  )
    throws(Malformed) -> Bool
  {
    switch kind {
    case 1, 3: try errors.read(&d, hasExtensions: true)
    case 2: try errors.readTooBig(&d)
    case 4: try errors.readParameter(&d)
    case 128, 129: try echo.read(&d, isRequest: kind == 128)
    case 130: try listenerQuery(&d)
    case 131, 132: try listenerMessage(&d)
    case 133: try routerSolicitation(&d)
    case 134: try routerAdvertisement(&d)
    case 135: try neighborSolicitation(&d)
    case 136: try neighborAdvertisement(&d)
    case 137: try redirect(&d)
    case 138: try renumbering(&d)
    case 139: try informationQuery(&d)
    case 140: try informationReply(&d)
    case 141, 142: try inverse(&d)
    case 143: try listenerReport(&d)
    default: return try dissectRare(&d, kind, code)
    }
    return true
  }

  private func dissectRare(
    _ d: inout Dissection, _ kind: UInt8, _ code: UInt8
  )
    throws(Malformed) -> Bool
  {
    switch kind {
    case 144: try prefixSolicitation(&d)
    case 145: try homeAgents(&d)
    case 146: try prefixSolicitation(&d)
    case 147: try prefixAdvertisement(&d)
    case 148: try pathSolicitation(&d)
    case 149: try pathAdvertisement(&d)
    case 150, 154: try fastHandover(&d)
    case 151: try routerPresence(&d)
    case 152, 153: break
    case 155: try rpl.read(&d, code)
    case 156: try locators(&d)
    case 157, 158: try duplicates(&d)
    case 159: try seeds(&d)
    case 160: try extendedRequest(&d)
    case 161: try extendedReply(&d)
    default: return false
    }
    return true
  }

  /// What the code says, for the types where it says anything.
  private func describe(_ kind: UInt8, _ code: UInt8) -> String? {
    let names: ValueNames
    switch kind {
    case 1: return icmpv6UnreachableCodes.name(of: UInt64(code)) ?? "Unknown"
    case 3: names = icmpv6TimeCodes
    case 4: names = icmpv6ParameterCodes
    case 138: names = icmpv6RenumberingCodes
    case 139: names = icmpv6QueryCodes
    case 140: names = icmpv6ReplyCodes
    case 155: names = icmpv6RPLCodes
    case 160: names = icmpv6ExtendedRequestCodes
    case 161: names = icmpv6ExtendedReplyCodes
    default: return nil
    }
    return names.name(of: UInt64(code)) ?? "Unknown (\(code))"
  }

  /// The Internet checksum over a pseudo-header and the message (RFC 4443 section 2.3).
  private func addChecksum(_ d: inout Dissection) throws(Malformed) {
    let sent = try d.add(checksum)
    let item = d.last
    let size = d.offset - d.start + d.reportedRemaining
    let isWhole = d.remaining >= d.reportedRemaining && !d.packet.isFragment
    guard d.wants(checks) || d.wantsLabels else { return }
    let place = Region(d.start + 2, 0)
    guard isWhole else {
      d.append(to: item, " [unverified] [fragmented datagram]")
      d.put(checksumStatus, 2, at: place, .generated)
      return
    }
    let sum = d.onesSum(Region(d.start, size), adding: d.pseudoHeaderSum(length: size, proto: 58))
    if sum == 0xffff {
      d.append(to: item, " [correct]")
    } else {
      // What the sum would be without the checksum that was sent.
      let rest = UInt32(sum) + UInt32(~sent)
      let right = ~UInt16(truncatingIfNeeded: (rest & 0xffff) + (rest >> 16))
      d.append(to: item, " incorrect, should be 0x\(right, hex: 4)")
      d.expert(badChecksum, at: item, "Bad checksum [should be 0x\(right, hex: 4)]")
    }
    d.put(checksumStatus, sum == 0xffff ? 1 : 0, at: place, .generated)
  }
}

extension Dissection {
  /// Adds a text to the item added last if a bit is set.
  mutating func append(_ text: String, if isSet: Bool) {
    if isSet { append(Phrase(text)) }
  }

  /// Reads an address of which only the first `count` bytes are there.
  @discardableResult
  mutating func addPrefix(
    _ field: Field<IPv6Address>, bytes count: Int
  ) throws(Malformed)
    -> IPv6Address
  {
    let place = next(count)
    try skip(count)
    var halves: (UInt64, UInt64) = (0, 0)
    for i in 0..<min(16, count) {
      let byte = UInt64(number(at: place.offset + i, UInt8.self) ?? 0)
      let shift = UInt64(56 - 8 * (i & 7))
      if i < 8 { halves.0 |= byte << shift } else { halves.1 |= byte << shift }
    }
    let address = IPv6Address(high: halves.0, low: halves.1)
    put(field, address, at: place)
    return address
  }

  /// Reads a time in seconds of which all ones stand for ever.
  mutating func addLifetime(_ field: Field<UInt32>, zero: String? = nil) throws(Malformed) {
    let value = try add(field)
    guard wantsLabels else { return }
    if value == .max {
      label(value: "Infinity (4294967295)")
    } else if value == 0, let zero {
      label(value: "\(zero) (0) (0 seconds)")
    } else {
      label(value: "\(value) (\(durationText(Int(value))))")
    }
  }
}

/// `1 day, 2 hours, 3 minutes, 4 seconds`, without the parts that are 0.
func durationText(_ seconds: Int) -> String {
  var parts: [String] = []
  var rest = seconds
  for (size, name) in [(86_400, "day"), (3_600, "hour"), (60, "minute"), (1, "second")] {
    let count = rest / size
    rest %= size
    if count > 0 { parts.append("\(count) \(name)\(count == 1 ? "" : "s")") }
  }
  return parts.isEmpty ? "0 seconds" : parts.joined(separator: ", ")
}
