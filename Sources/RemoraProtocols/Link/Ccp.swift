public import RemoraCore

/// PPP's control protocol for compression (RFC 1962, with the options of RFC 1967, RFC 1974 to
/// RFC 1979, RFC 2118 and RFC 3078).
public let ccp = Protocol("ccp", "PPP Compression Control Protocol", short: "PPP CCP") { p in
  let layer = ControlProtocol(&p, column: "PPP CCP", codes: compressionCodes) {
    declareCompressionOptions(&$0)
  }
  p.over("ppp.protocol", 0x80fd)
  p.over("ethertype", 0x80fd)
  return { d throws(Malformed) in try layer.dissect(&d) }
}

/// What was compressed as CCP has agreed.
public let compressedDatagram = Protocol(
  "comp_data", "PPP Compressed Datagram", short: "PPP Comp"
) { p in
  p.over("ppp.protocol", 0x00fd)
  p.over("ethertype", 0x00fd)
  return { d throws(Malformed) in
    d.protocolColumn("PPP Comp")
    d.info("Compressed data")
    d.setOwnLength(d.remaining)
  }
}

/// PPP's control protocol for Cisco's discovery protocol, which has no options.
public let cdpcp = Protocol("cdpcp", "PPP CDP Control Protocol", short: "PPP CDPCP") { p in
  let layer = ControlProtocol(&p, column: "PPP CDPCP") { _ in OptionList() }
  p.over("ppp.protocol", 0x8207)
  p.over("ethertype", 0x8207)
  return { d throws(Malformed) in try layer.dissect(&d) }
}

/// PPP's control protocol for MPLS (RFC 3032 section 4.2), which has no options.
public let mplscp = Protocol("mplscp", "PPP MPLS Control Protocol", short: "PPP MPLSCP") { p in
  let layer = ControlProtocol(&p, column: "PPP MPLSCP") { _ in OptionList() }
  p.over("ppp.protocol", 0x8281)
  p.over("ethertype", 0x8281)
  return { d throws(Malformed) in try layer.dissect(&d) }
}

/// RFC 1962 section 3.
private let compressionCodes: ValueNames = [
  0: "Vendor Specific", 1: "Configuration Request", 2: "Configuration Ack",
  3: "Configuration Nak", 4: "Configuration Reject", 5: "Termination Request",
  6: "Termination Ack", 7: "Code Reject", 14: "Reset Request", 15: "Reset Ack",
]

private func declareCompressionOptions(_ p: inout Builder) -> OptionList {
  var list = OptionList(type: p.u8("opt.type", "Type"), length: p.u8("opt.length", "Length"))
  let data = p.bytes("opt.data", "Data")
  let rest: OptionList.Reader = { d, n throws(Malformed) in
    if n > 0 { try d.add(data, length: n) }
    return ""
  }
  let organization = p.u24("opt.oui", "OUI", .oui)
  let subtype = p.u8("opt.subtype", "Subtype", .decHex)
  list.add(&p, 0, "opt_oui", "OUI", atLeast: 6) { d, n throws(Malformed) in
    try d.add(organization)
    try d.add(subtype)
    return try rest(&d, n - 4)
  }
  list.add(&p, 1, "opt.predict1", "Predictor type 1", exactly: 2)
  list.add(&p, 2, "opt.predict2", "Predictor type 2", exactly: 2)
  list.add(&p, 3, "opt.puddle", "Puddle Jumper", atLeast: 2, rest)
  list.add(&p, 16, "opt.hpppc", "Hewlett-Packard PPC", atLeast: 2, rest)
  declareStac(&list, &p)
  declareEncryption(&list, &p)
  let history = p.u8("opt.history", "History")
  let version = p.bytes("opt.version", "Version")
  list.add(&p, 19, "opt.gfza", "Gandalf FZA", atLeast: 3) { d, n throws(Malformed) in
    try d.add(history)
    if n > 1 { try d.add(version, length: n - 1) }
    return ""
  }
  list.add(&p, 20, "opt.v42bis", "V.42bis compression", atLeast: 2, rest)
  declareRest(&list, &p)
  return list
}

/// RFC 1974, RFC 1967.
private func declareStac(_ list: inout OptionList, _ p: inout Builder) {
  let histories = p.u16("opt.history_count", "History Count")
  let names: ValueNames = [
    0: "None", 1: "LCB", 2: "CRC", 3: "Sequence Number", 4: "Extended Mode",
  ]
  let field = p.u8("opt.cm", "Check Mode Field")
  let reserved = p.u8("opt.cm.reserved", "Reserved", mask: 0xf8)
  let mode = p.u8("opt.cm.check_mode", "Check Mode", mask: 0x07, names: names)
  list.add(&p, 17, "opt.stac", "Stac Electronics LZS", atLeast: 5) { d, _ throws(Malformed) in
    try d.add(histories)
    let value = try d.add(field, bits: reserved, mode)
    d.append(", Check Mode: \(names.name(of: UInt64(value & 7)) ?? "Unknown")")
    return ""
  }
  let check = p.u8(
    "opt.check_mode", "Check Mode",
    names: [
      0: "None", 1: "LCB", 2: "Sequence Number", 3: "Sequence Number + LCB (default)",
    ])
  let process = p.u8(
    "opt.process_mode", "Process Mode", names: [0: "None (default)", 1: "Process-Uncompressed"])
  list.add(&p, 23, "opt.lzsdcp", "LZS-DCP", exactly: 6) { d, _ throws(Malformed) in
    try d.add(histories)
    try d.add(check)
    try d.add(process)
    return ""
  }
}

/// RFC 3078 section 2.
private func declareEncryption(_ list: inout OptionList, _ p: inout Builder) {
  let supported = p.u32("opt.supported_bits", "Supported Bits", .hex)
  let kinds: [(String, UInt64, String, String)] = [
    ("h", 0x0100_0000, "Stateless mode ON", "Stateless mode OFF"),
    ("m", 0x80, "56-bit encryption ON", "56-bit encryption OFF"),
    ("s", 0x40, "128-bit encryption ON", "128-bit encryption OFF"),
    ("l", 0x20, "40-bit encryption ON", "40-bit encryption OFF"),
    ("d", 0x10, "Obsolete (should NOT be 1)", "Obsolete (should ALWAYS be 0)"),
    ("c", 0x01, "Desire to negotiate MPPC", "No desire to negotiate MPPC"),
  ]
  let flags = kinds.map { name, bit, set, unset in
    (
      field: p.flag(
        "opt.supported_bits.\(name)", name.uppercased(), mask: bit, width: 4, set: set,
        unset: unset), letter: name.uppercased(), bit: UInt32(truncatingIfNeeded: bit)
    )
  }
  list.add(&p, 18, "opt.mppe", "Microsoft PPE/PPC", exactly: 6) { d, _ throws(Malformed) in
    let place = d.next(4)
    let value = try d.add(supported)
    let sub = d.open()
    for flag in flags where value & flag.bit != 0 { d.append(to: sub.item, ", \(flag.letter)") }
    for flag in flags { d.put(flag.field, value & flag.bit != 0, at: place) }
    d.close(sub)
    return ""
  }
}

/// RFC 1977, RFC 1975, RFC 1976, RFC 1979, and V.44.
private func declareRest(_ list: inout OptionList, _ p: inout Builder) {
  let whole = p.u8("opt.vd", "Vers/Dict", .hex)
  let version = p.u8("opt.vd.vers", "Vers", mask: 0xe0)
  let dictionary = p.u8("opt.vd.dict", "Dict", mask: 0x1f)
  list.add(&p, 21, "opt.bsdcomp", "BSD LZW Compress", exactly: 3) { d, _ throws(Malformed) in
    try d.add(whole, bits: version, dictionary)
    return ""
  }
  let features = p.u8("opt.fe", "Features", mask: 0xc0)
  let byPacket = p.flag(
    "opt.p", "Packet by Packet flag", mask: 0x20, set: "Enabled", unset: "Disabled")
  let history = p.u8("opt.History", "History", mask: 0x1f)
  let contexts = p.u8("opt.contexts", "# Contexts")
  list.add(&p, 24, "opt.mvrca", "MVRCA (Magnalink)", exactly: 4) { d, _ throws(Malformed) in
    try d.add(bits: features, byPacket, history, width: 1)
    try d.add(contexts)
    return ""
  }
  let mode = p.u8(
    "opt.mode", "Mode",
    names: [1: "No Additional Negotiation", 2: "Full PPP Negotiation and State Machine"])
  list.add(
    &p, 25, "opt.dce",
    "PPP for Data Compression in Data Circuit-Terminating Equipment (DCE)", exactly: 3
  ) { d, _ throws(Malformed) in
    try d.add(mode)
    return ""
  }
  let window = p.u8("opt.window", "Window", mask: 0xf0)
  let method = p.u8("opt.method", "Method", mask: 0x0f, names: [8: "zlib compression"])
  let zero = p.u8("opt.mbz", "MBZ", mask: 0xfc)
  let check = p.u8("opt.chk", "Chk", mask: 0x03, names: [0: "sequence number check method"])
  list.add(&p, 26, "opt.deflate", "Deflate", exactly: 4) { d, _ throws(Malformed) in
    let value = try d.peek(UInt8.self) >> 4
    d.put(window, value, at: d.next(1))
    d.label(value: "\(1 << (Int(value) + 8))")
    try d.add(method)
    try d.add(bits: zero, check, width: 1)
    return ""
  }
  let dictionaries = p.integer(
    "opt.mode_dictcount", "Mode/Dictionary Count", .uint16, as: UInt16.self, container: 2,
    text: .names(
      ValueNames(ranges: [
        (0...0, "Datagram Mode (one dictionary and no history)"),
        (1...1, "Multi-Datagram Mode (one dictionary with history)"),
        (2...65535, "Individual Link Mode"),
      ])))
  let size = p.u16("opt.dict_size", "Dictionary Size")
  let length = p.u16("opt.history_length", "History Length")
  list.add(&p, 27, "opt.v44lzjh", "V.44/LZJH compression", atLeast: 4) { d, _ throws(Malformed) in
    try d.add(dictionaries)
    try d.add(size)
    try d.add(length)
    return ""
  }
}
