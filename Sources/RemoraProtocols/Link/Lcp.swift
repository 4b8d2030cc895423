public import RemoraCore

/// PPP's link control protocol (RFC 1661 section 6, and the RFCs named at each option).
public let lcp = Protocol("lcp", "PPP Link Control Protocol", short: "PPP LCP") { p in
  let layer = ControlProtocol(&p, column: "PPP LCP", codes: linkCodes) { declareLinkOptions(&$0) }
  p.over("ppp.protocol", 0xc021)
  p.over("ethertype", 0xc021)
  return { d throws(Malformed) in try layer.dissect(&d) }
}

private let linkCodes: ValueNames = [
  0: "Vendor Specific", 1: "Configuration Request", 2: "Configuration Ack",
  3: "Configuration Nak", 4: "Configuration Reject", 5: "Termination Request",
  6: "Termination Ack", 7: "Code Reject", 8: "Protocol Reject", 9: "Echo Request",
  10: "Echo Reply", 11: "Discard Request", 12: "Identification", 13: "Time Remaining",
]

private func declareLinkOptions(_ p: inout Builder) -> OptionList {
  var list = OptionList(
    type: p.u8("opt.type", "Type"), length: p.u8("opt.length", "Length"),
    minimumTitle: ("Vendor Specific", 6))
  let data = p.bytes("opt.data", "Data")
  let magic = p.u32("opt.magic_number", "Magic Number", .hex)
  declareVendor(&list, &p, data)
  declareLimits(&list, &p, magic)
  declareCharacterMap(&list, &p)
  declareProtocols(&list, &p, data)
  declareFraming(&list, &p)
  declareCallback(&list, &p)
  declareMultilink(&list, &p, data, magic)
  declareRest(&list, &p)
  return list
}

/// RFC 2153.
private func declareVendor(_ list: inout OptionList, _ p: inout Builder, _ data: Field<Bytes>) {
  let oui = p.u24("opt.oui", "OUI", .oui)
  let kind = p.u8("opt.kind", "Kind", .decHex)
  list.add(&p, 0, "opt.vendor", "Vendor Specific", atLeast: 6) { d, n throws(Malformed) in
    try d.add(oui)
    try d.add(kind)
    if n > 4 { try d.add(data, length: n - 4) }
    return ""
  }
}

/// RFC 1661 sections 6.1 and 6.4, RFC 1989.
private func declareLimits(_ list: inout OptionList, _ p: inout Builder, _ magic: Field<UInt32>) {
  let mru = p.u16("opt.mru", "Maximum Receive Unit")
  let period = p.u32(
    "opt.reporting_period", "Reporting Period", unit: Unit(" microsecond", " microseconds"),
    blurb: """
      Maximum time in micro-seconds that the remote end should wait between transmission of LCP \
      Link-Quality-Report packets
      """)
  list.add(&p, 1, "opt.mtu_bytes", "Maximum Receive Unit", exactly: 4) { d, _ throws(Malformed) in
    ": \(try d.add(mru))"
  }
  list.add(&p, 5, "opt.magic_number_bytes", "Magic Number", exactly: 6) {
    d, _ throws(Malformed) in
    ": 0x\(Phrase.hex(UInt64(try d.add(magic)), 8))"
  }
  list.add(&p, 6, "opt.linkqualmon", "Link Quality Monitoring", exactly: 6) {
    d, _ throws(Malformed) in
    let value = try d.add(period)
    return ": \(value) microsecond\(value == 1 ? "" : "s")"
  }
}

/// Which control characters must be escaped (RFC 1662 section 7.1).
private func declareCharacterMap(_ list: inout OptionList, _ p: inout Builder) {
  let map = p.u32("opt.asyncmap", "Async Control Character Map", .hex)
  var bits: [(field: Field<Bool>, name: String, bit: UInt32)] = []
  for (i, (name, label)) in controlCharacters.enumerated().reversed() {
    let bit = UInt32(1) << UInt32(i)
    bits.append(
      (p.flag("opt.asyncmap.\(name)", label, mask: UInt64(bit), width: 4), label, bit))
  }
  let flags = bits
  list.add(&p, 2, "opt.asyncmap_bytes", "Async Control Character Map", exactly: 6) {
    d, _ throws(Malformed) in
    let place = d.next(4)
    let value = try d.add(map)
    let set = flags.filter { value & $0.bit != 0 }.map(\.name).joined(separator: ", ")
    d.append(value == 0 ? " (None)" : ", \(set)")
    if value == .max { d.append(" (All)") }
    let sub = d.open()
    for (field, _, bit) in flags { d.put(field, value & bit != 0, at: place) }
    d.close(sub)
    let text = ": 0x\(Phrase.hex(UInt64(value), 8))"
    switch value {
    case 0: return text + " (None)"
    case .max: return text + " (All)"
    default: return "\(text)\(set))"
    }
  }
}

/// RFC 1661 sections 6.2 and 6.3.
private func declareProtocols(_ list: inout OptionList, _ p: inout Builder, _ data: Field<Bytes>) {
  let authentication = p.u16(
    "opt.auth_protocol", "Authentication Protocol", .hex, names: pppProtocolNames)
  let algorithm = p.u8(
    "opt.algorithm", "Algorithm",
    names: ValueNames(ranges: [
      (0...4, "Reserved"), (5...5, "CHAP with MD5"), (6...6, "CHAP with SHA-1"),
      (7...7, "CHAP with SHA-256"), (8...8, "CHAP with SHA3-256"), (128...128, "MS-CHAP"),
      (129...129, "MS-CHAP-2"),
    ]))
  let quality = p.u16("opt.quality_protocol", "Quality Protocol", .hex, names: pppProtocolNames)
  list.add(&p, 3, "opt.auth_protocol_bytes", "Authentication Protocol", atLeast: 4) {
    d, n throws(Malformed) in
    let number = try d.add(authentication)
    var left = n - 2
    if number == 0xc223, left > 0 {
      try d.add(algorithm)
      left -= 1
    }
    if left > 0 { try d.add(data, length: left) }
    return ": \(protocolText(number))"
  }
  list.add(&p, 4, "opt.quality_protocol_bytes", "Quality Protocol", atLeast: 4) {
    d, n throws(Malformed) in
    let number = try d.add(quality)
    d.append(to: d.current, ": \(protocolText(number))")
    // What follows is taken to be as long as all of the option's data.
    if n > 2 { try d.add(data, length: n) }
    return ""
  }
}

private func protocolText(_ number: UInt16) -> String {
  let name = pppProtocolNames.name(of: UInt64(number)) ?? "Unknown"
  return "\(name) (0x\(Phrase.hex(UInt64(number), 4)))"
}

/// RFC 1661 sections 6.5 and 6.6, RFC 1570, RFC 1663.
private func declareFraming(_ list: inout OptionList, _ p: inout Builder) {
  let alternatives = p.u8("opt.fcs_alternatives", "FCS Alternatives", .hex)
  let kinds = [
    ("ccitt32", "CCITT 32-bit", 4), ("ccitt16", "CCITT 16-bit", 2), ("null", "NULL FCS", 1),
  ]
  let checks = kinds.map { name, label, bit in
    (
      field: p.flag("opt.fcs_alternatives.\(name)", label, mask: UInt64(bit)), label: label,
      bit: UInt8(truncatingIfNeeded: bit)
    )
  }
  let maximum = p.u8(
    "opt.maximum", "Maximum", unit: Unit(" octet", " octets"),
    blurb: "The largest number of padding octets which may be added to the frame.")
  let window = p.u8(
    "opt.window", "Window", unit: Unit(" frame", " frames"),
    blurb: "The number of frames the receiver will buffer.")
  let address = p.bytes(
    "opt.hdlc_address", "Address", blurb: "An HDLC Address as specified in ISO 3309.")
  list.add(&p, 7, "opt.field_compress", "Protocol Field Compression", exactly: 2)
  list.add(&p, 8, "opt.addr_field_compress", "Address and Control Field Compression", exactly: 2)
  list.add(&p, 9, "opt.fcs_alternatives_bytes", "FCS Alternatives", exactly: 3) {
    d, _ throws(Malformed) in
    let place = d.next(1)
    let value = try d.add(alternatives)
    let sub = d.open()
    for check in checks where value & check.bit != 0 {
      d.append(to: sub.item, ", \(check.label)")
    }
    for check in checks { d.put(check.field, value & check.bit != 0, at: place) }
    d.close(sub)
    return ": 0x\(Phrase.hex(UInt64(value), 2))"
  }
  list.add(&p, 10, "opt.self_desc_pad", "Self Describing Pad", exactly: 3) {
    d, _ throws(Malformed) in
    let value = try d.add(maximum)
    return ": \(value) octet\(value == 1 ? "" : "s")"
  }
  list.add(&p, 11, "opt.numbered_mode", "Numbered Mode", atLeast: 3) { d, n throws(Malformed) in
    let value = try d.add(window)
    if n > 1 { try d.add(address, length: n - 1) }
    return ": \(value) frame\(value == 1 ? "" : "s")"
  }
}

/// RFC 1570 section 2.3.
private func declareCallback(_ list: inout OptionList, _ p: inout Builder) {
  let names: ValueNames = [
    0: "Location is determined by user authentication", 1: "Message is dialing string",
    2: "Message is location identifier", 3: "Message is E.164",
    4: "Message is distinguished name", 5: "unassigned",
    6: "Location is determined during CBCP negotiation",
  ]
  let operation = p.u8("opt.operation", "Operation", names: names)
  let message = p.bytes("opt.message", "Message")
  list.add(&p, 13, "opt.callback", "Callback", atLeast: 3) { d, n throws(Malformed) in
    let value = try d.add(operation)
    if n > 1 { try d.add(message, length: n - 1) }
    return ": \(names.name(of: UInt64(value)) ?? "Unknown")"
  }
}

/// RFC 1990 section 5.1, RFC 1934, RFC 2125, RFC 2686.
private func declareMultilink(
  _ list: inout OptionList, _ p: inout Builder, _ data: Field<Bytes>, _ magic: Field<UInt32>
) {
  let mrru = p.u16("opt.mrru", "MRRU", blurb: "Maximum Receive Reconstructed Unit")
  let classes: ValueNames = [
    0: "Null", 1: "Locally assigned address", 2: "Internet Protocol (IP) address",
    3: "IEEE 802.1 globally assigned MAC address", 4: "PPP magic-number block",
    5: "Public switched network directory number",
  ]
  let discriminator = p.u8("opt.ep_disc_class", "Class", names: classes)
  let ip = p.ipv4("opt.ip_address", "IP Address")
  let ether = p.ether("opt.802_1_address", "IEEE 802.1 Address")
  let block = p.bytes("opt.magic_block", "PPP Magic-Number Block")
  let number = p.bytes("opt.psndn", "Public Switched Network Directory Number")
  list.add(&p, 15, "opt.compound_frames", "Compound Frames (Deprecated)", exactly: 2)
  list.add(&p, 16, "opt.nomdataencap", "Nominal Data Encapsulation (Deprecated)", exactly: 2)
  list.add(&p, 17, "opt.multilink_mrru", "Multilink MRRU", exactly: 4) { d, _ throws(Malformed) in
    ": \(try d.add(mrru))"
  }
  list.add(
    &p, 18, "opt.multilink_ssnh", "Multilink Short Sequence Number Header", exactly: 2)
  list.add(&p, 19, "opt.multilink_ep_disc", "Multilink Endpoint Discriminator", atLeast: 3) {
    d, n throws(Malformed) in
    let kind = try d.add(discriminator)
    let left = n - 1
    switch (kind, left) {
    case (_, ...0): break
    case (2, 4): try d.add(ip)
    case (3, 6): try d.add(ether)
    case (4, _) where left % 4 == 0:
      let end = d.offset + left
      let sub = d.open(d.put(block, at: d.next(left)))
      while d.offset < end { try d.add(magic) }
      d.close(sub)
    case (5, _): try d.add(number, length: left)
    default: try d.add(data, length: left)
    }
    return ": Class: \(classes.name(of: UInt64(kind)) ?? "Unknown")"
  }
  let unused = p.bytes("opt.unused", "Unused")
  list.add(&p, 22, "opt.multilink_pp", "Multi Link Plus Procedure", exactly: 4) {
    d, _ throws(Malformed) in
    try d.add(unused, length: 2)
    return ""
  }
  let link = p.u16("opt.link_discrim", "Link Discriminator", .decHex)
  list.add(&p, 23, "opt.link_discrim_bytes", "Link Discriminator for BACP", exactly: 4) {
    d, _ throws(Malformed) in
    let value = try d.add(link)
    return ": \(value) (0x\(Phrase.hex(UInt64(value), 4)))"
  }
  let code = p.u8(
    "opt.code", "Code",
    names: [
      2: "Long sequence number fragment format with classes",
      6: "Short sequence number fragment format with classes",
    ])
  let suspendable = p.u8("opt.max_susp_classes", "Max suspendable classes")
  list.add(&p, 27, "opt.multilink_hdr_fmt", "Multilink header format", exactly: 4) {
    d, _ throws(Malformed) in
    try d.add(code)
    try d.add(suspendable)
    return ""
  }
}

/// RFC 1976, RFC 2484, RFC 2823, and options that were never more than drafts.
private func declareRest(_ list: inout OptionList, _ p: inout Builder) {
  let modes: ValueNames = [
    1: "Mode-1 (No Additional Negotiation)",
    2: "Mode-2 (Full PPP Negotiation and State Machine)",
  ]
  let mode = p.u8("opt.mode", "Mode", names: modes)
  list.add(&p, 21, "opt.dce_identifier", "DCE Identifier", exactly: 3) { d, _ throws(Malformed) in
    let value = try d.add(mode)
    return ": \(modes.name(of: UInt64(value)) ?? "Unknown")"
  }
  let identification = p.bytes("opt.id", "Identification")
  list.add(&p, 24, "opt.auth", "Authentication Option", atLeast: 3) { d, _ throws(Malformed) in
    try d.addCounted(identification)
    return ""
  }
  let flags = p.u8("opt.flags", "Flags", .hex)
  let reserved = p.u8("opt.flags.reserved", "Reserved", .hex, mask: 0xfc)
  let preemption = p.flag("opt.flags.pre", "PRE", mask: 0x02, blurb: "Preemption")
  let elimination = p.flag(
    "opt.flags.zxe", "ZXE", mask: 0x01, blurb: "Zero pair/run elimination")
  list.add(&p, 25, "opt.cobs", "Consistent Overhead Byte Stuffing (COBS)", exactly: 3) {
    d, _ throws(Malformed) in
    let value = try d.add(flags, bits: reserved, preemption, elimination)
    if value & 2 != 0 { d.append(", PRE") }
    if value & 1 != 0 { d.append(", ZXE") }
    return ""
  }
  let classNumber = p.u8("opt.class", "Class")
  let prefix = p.bytes("opt.prefix", "Prefix")
  list.add(&p, 26, "opt.prefix_elision", "Prefix Elision", atLeast: 3) { d, n throws(Malformed) in
    let stop = d.offset + n
    while stop - d.offset >= 2 {
      try d.add(classNumber)
      try d.addCounted(prefix)
    }
    return ""
  }
  let charset = p.u32(
    "opt.MIBenum", "MIBenum", names: characterSets,
    blurb: "A unique integer value identifying a charset")
  let language = p.string("opt.language_tag", "Language-Tag")
  list.add(&p, 28, "opt.internationalization", "Internationalization", atLeast: 7) {
    d, n throws(Malformed) in
    try d.add(charset)
    if n > 4 { try d.add(language, length: n - 4) }
    return ""
  }
  list.add(&p, 29, "opt.sonet_sdh", "Simple Data Link on SONET/SDH", exactly: 2)
}

extension Dissection {
  /// A count, and as many bytes: the item covers both, its value the bytes.
  fileprivate mutating func addCounted(_ field: Field<Bytes>) throws(Malformed) {
    let count = Int(try peek(UInt8.self))
    if count + 1 > remaining {
      throw Malformed(.reported, offset: offset, need: count + 1, have: remaining)
    }
    let value = bytes(Region(offset + 1, count))
    put(field, value, at: next(count + 1))
    try skip(count + 1)
  }
}

/// The control characters of ASCII.
private let controlCharacters = [
  ("nul", "NUL"), ("soh", "SOH"), ("stx", "STX"), ("etx", "ETX"), ("eot", "EOT"), ("enq", "ENQ"),
  ("ack", "ACK"), ("bel", "BEL"), ("bs", "BS"), ("ht", "HT"), ("lf", "LF"), ("vt", "VT"),
  ("ff", "FF"), ("cr", "CR"), ("so", "SO"), ("si", "SI"), ("dle", "DLE"), ("dc1", "DC1 (XON)"),
  ("dc2", "DC2"), ("dc3", "DC3 (XOFF)"), ("dc4", "DC4"), ("nak", "NAK"), ("syn", "SYN"),
  ("etb", "ETB"), ("can", "CAN"), ("em", "EM"), ("sub", "SUB"), ("esc", "ESC"), ("fs", "FS"),
  ("gs", "GS"), ("rs", "RS"), ("us", "US"),
]
