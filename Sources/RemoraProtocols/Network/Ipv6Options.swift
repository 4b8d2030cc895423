import RemoraCore

/// An option of a hop-by-hop or destination options header while it is read.
struct IPv6Option {
  /// Where its type stands, and where the next option begins.
  let start, end: Int
  /// Bytes of its value, as announced.
  let length: Int
  let item, lengthItem: Item
}

/// What a header of options tells the options in it.
struct IPv6OptionsContext {
  let isHopByHop: Bool
  /// The IPv6 header's own payload length is 0, as a jumbogram's is.
  let isJumbogram: Bool
}

/// The options of hop-by-hop and destination options headers (RFC 8200 section 4.2).
///
///     | type (1) | length (1) | value … |        type 0 has neither length nor value
struct IPv6Options: Sendable {
  typealias Reader = @Sendable (inout Dissection, IPv6Option) throws(Malformed) -> Void

  let option: Field<Label>
  let type, action: Field<UInt8>
  let change: Field<Bool>
  let rest, length: Field<UInt8>
  let pad1: Field<Label>
  let padN, unknown, extra, experimental: Field<Bytes>
  let limit: Field<UInt8>
  let jumbo, tpf: Field<UInt32>
  let home: Field<IPv6Address>
  let nonce: Field<Bytes>
  let routerAlert: Field<UInt16>
  let remarks: IPv6OptionRemarks
  let calipso, duplicates, metrics, application, quickStart, pathMTU, rpl, line, multicast,
    depthFirst, telemetry: Reader

  init(_ p: inout Builder) {
    option = p.label("opt", "IPv6 Option")
    type = p.u8("opt.type", "Type", .hex, names: optionTypes)
    action = p.u8(
      "opt.type.action", "Action", mask: 0xc0,
      names: [
        0: "Skip and continue", 1: "Discard", 2: "Discard and send ICMP Parameter Problem",
        3: "Discard and send ICMP if not multicast",
      ])
    change = p.flag("opt.type.change", "May Change", mask: 0x20, set: "Yes", unset: "No")
    rest = p.u8("opt.type.rest", "Low-Order Bits", .hex, mask: 0x1f)
    length = p.u8("opt.length", "Length")
    pad1 = p.label("opt.pad1", "Pad1")
    padN = p.bytes("opt.padn", "PadN")
    unknown = p.bytes("opt.unknown", "Unknown Option Payload")
    extra = p.bytes("opt_unknown_data", "Unknown Data")
    experimental = p.bytes("opt.experimental", "Experimental Option")
    routerAlert = p.u16(
      "opt.router_alert", "Router Alert", names: [0: "MLD", 1: "RSVP", 2: "Active Network"])
    limit = p.u8("opt.tel", "Tunnel Encapsulation Limit")
    jumbo = p.u32("opt.jumbo", "Payload Length")
    home = p.ipv6("opt.mipv6.home_address", "MIPv6 Home Address")
    nonce = p.bytes("opt.ilnp_nonce", "ILNP Nonce")
    tpf = p.u32("opt.tpf_information", "TPF Information", .hex)
    remarks = IPv6OptionRemarks(&p)
    calipso = calipsoOption(&p, remarks)
    duplicates = duplicateDetectionOption(&p)
    metrics = metricsOption(&p, remarks)
    application = applicationOption(&p, remarks)
    quickStart = quickStartOption(&p, remarks)
    pathMTU = pathMTUOption(&p, remarks)
    rpl = rplOption(&p, remarks)
    line = lineOption(&p)
    multicast = multicastOption(&p)
    depthFirst = depthFirstOption(&p, remarks)
    telemetry = telemetryOption(&p, remarks)
  }

  /// Reads options up to `stop`; the last may reach past it, as far as there are bytes.
  func read(
    _ d: inout Dissection, upTo stop: Int, _ context: IPv6OptionsContext
  )
    throws(Malformed)
  {
    while d.offset < stop {
      try d.step()
      let start = d.offset
      let kind = try d.peek(UInt8.self)
      let size = Int(try d.peek(UInt8.self, ahead: 1))
      let item = d.put(option, at: d.next(min(2 + size, d.remaining)))
      if d.wantsLabels {
        d.label(Phrase(optionTypes.name(of: UInt64(kind)) ?? "Unknown IPv6 Option (\(kind))"))
      }
      let sub = d.open(item)
      try addType(&d, kind)
      if kind == 0 {
        d.put(pad1, at: d.just(1))
        d.close(sub)
        continue
      }
      try d.add(length)
      let option = IPv6Option(
        start: start, end: start + 2 + size, length: size, item: item, lengthItem: d.last)
      try readValue(&d, kind, option, context)
      if d.offset < option.end {
        try d.add(extra, length: option.end - d.offset)
        d.expert(remarks.undecoded)
      }
      d.close(sub)
    }
  }

  private func addType(_ d: inout Dissection, _ kind: UInt8) throws(Malformed) {
    let here = d.next(1)
    try d.add(type)
    if kind == 0 { return }
    let item = d.last
    let sub = d.open(item)
    d.put(action, kind >> 6, at: here)
    d.put(change, kind & 0x20 != 0, at: here)
    d.put(rest, kind & 0x1f, at: here)
    d.close(sub)
    if kind == 138 { d.expert(remarks.deprecated, at: item) }
    if kind == 109, let flags = d.number(at: d.offset + 1, UInt8.self), flags >> 6 == 0 {
      d.expert(remarks.seedIsSource, at: item)
    }
  }

  private func readValue(
    _ d: inout Dissection, _ kind: UInt8, _ option: IPv6Option, _ context: IPv6OptionsContext
  ) throws(Malformed) {
    switch kind {
    case 1:
      try d.add(padN, length: option.length)
      if option.length == 0 { d.label(value: "<none>") }
    case 4:
      remarks.check(&d, option, option.length == 1, "Tunnel Encapsulation Limit: Invalid length")
      try d.add(limit)
    case 5:
      remarks.check(&d, option, option.length == 2, "Router alert: Invalid Length")
      try d.add(routerAlert)
    case 7: try calipso(&d, option)
    case 8: try duplicates(&d, option)
    case 15: try metrics(&d, option)
    case 19: try application(&d, option)
    case 35, 99: try rpl(&d, option)
    case 38: try quickStart(&d, option)
    case 48: try pathMTU(&d, option)
    case 49: try telemetry(&d, option)
    case 65:
      remarks.check(&d, option, option.length == 4, "TPF: Invalid Length")
      try d.add(tpf)
    case 109: try multicast(&d, option)
    case 139: try readNonce(&d, option)
    case 140: try line(&d, option)
    case 194: try readJumbo(&d, option, context)
    case 201: try readHome(&d, option)
    case 238: try depthFirst(&d, option)
    case 30, 62, 94, 126, 158, 190, 222, 254:
      try d.add(experimental, length: option.length)
    default:
      try d.add(unknown, length: option.length)
      d.expert(remarks.undecoded)
    }
  }

  /// ILNP's nonce (RFC 6744); the packet is then ILNP's.
  private func readNonce(_ d: inout Dissection, _ option: IPv6Option) throws(Malformed) {
    try d.add(nonce, length: option.length)
  }

  /// A payload of more than 65,535 bytes (RFC 2675 section 2).
  private func readJumbo(
    _ d: inout Dissection, _ option: IPv6Option, _ context: IPv6OptionsContext
  ) throws(Malformed) {
    remarks.check(&d, option, option.length == 4, "Jumbo Payload: Invalid length")
    let size = try d.add(jumbo)
    if size <= 0xffff { d.expert(remarks.jumboTruncated) }
    if !context.isJumbogram { d.expert(remarks.jumboProhibited, at: option.item) }
  }

  /// The sender's address at home (RFC 6275 section 6.3): the packet's source from here on.
  private func readHome(_ d: inout Dissection, _ option: IPv6Option) throws(Malformed) {
    remarks.check(&d, option, option.length == 16, "Home Address: Invalid length")
    let address = try d.add(home)
    d.packet.source = Address(address)
    d.packet.networkLayers &+= 1
  }
}

/// What may be wrong with options.
struct IPv6OptionRemarks: Sendable {
  let undecoded, invalidLength, deprecated, jumboProhibited, jumboTruncated,
    seedIsSource, invalidID, invalidNode, invalidRest, invalidType: Expert

  init(_ p: inout Builder) {
    undecoded = p.expert(
      "opt.unknown_data.expert", .undecoded, .note, "Unknown Data (not interpreted)")
    invalidLength = p.expert(
      "opt.invalid_len", .malformed, .error, "Invalid IPv6 option length")
    deprecated = p.expert("opt.deprecated", .deprecated, .note, "Option type is deprecated")
    jumboProhibited = p.expert(
      "opt.jumbo.prohibited", .protocolRule, .warning,
      "When IPv6 payload length does not equal 0 a Jumbo Payload option must not be present")
    jumboTruncated = p.expert(
      "opt.jumbo.truncated", .protocolRule, .warning,
      "Jumbo Payload option present and jumbo length < 65536")
    seedIsSource = p.expert(
      "opt.mpl.ipv6_src_seed_id", .protocolRule, .comment,
      "Seed ID is the IPv6 Source Address")
    invalidID = p.expert(
      "opt.apn.invalid.id_type", .malformed, .error, "Invalid APN ID Type")
    invalidNode = p.expert(
      "opt.ioam.trace.invalid_nodelen", .protocolRule, .error,
      "Invalid \"NodeLen\" value: cannot be 0")
    invalidRest = p.expert(
      "opt.ioam.trace.invalid_remlen", .protocolRule, .error, "Invalid \"RemLen\" value")
    invalidType = p.expert(
      "opt.ioam.trace.invalid_type", .protocolRule, .error,
      "Mismatch between Trace Type and NodeLen")
  }

  func check(_ d: inout Dissection, _ option: IPv6Option, _ isValid: Bool, _ text: String) {
    if isValid { return }
    d.expert(invalidLength, at: option.lengthItem, "\(text) (\(option.length) bytes)")
  }
}

/// Types of options (IANA, "Destination Options and Hop-by-Hop Options").
let optionTypes: ValueNames = [
  0: "Pad1", 1: "PadN", 4: "Tunnel Encapsulation Limit", 5: "Router Alert", 7: "CALIPSO",
  8: "SMF_DPD", 15: "Performance and Diagnostic Metrics",
  19: "Application-Aware IPv6 Networking (APN6)", 30: "Experimental (0x1E)",
  35: "RPL Option", 38: "Quick-Start", 48: "Path MTU Option", 49: "IOAM Option",
  62: "Experimental (0x3E)", 65: "Tunnel Payload Forwarding (TPF) Information",
  94: "Experimental (0x5E)", 99: "RPL Option (deprecated)", 109: "MPL Option",
  126: "Experimental (0x7E)", 138: "Endpoint Identification", 139: "ILNP Nonce",
  140: "Line-Identification Option", 158: "Experimental (0x9E)", 190: "Experimental (0xBE)",
  194: "Jumbo Payload", 201: "Home Address", 222: "Experimental (0xDE)", 238: "IP_DFF",
  254: "Experimental (0xFE)",
]
