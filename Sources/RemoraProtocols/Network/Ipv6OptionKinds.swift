import RemoraCore

/// Common Architecture Label IPv6 Security Option (RFC 5570 section 5.1).
func calipsoOption(_ p: inout Builder, _ remarks: IPv6OptionRemarks) -> IPv6Options.Reader {
  let domain = p.u32("opt.calipso.doi", "CALIPSO Domain of Interpretation")
  let words = p.u8("opt.calipso.cmpt.length", "Compartment Length")
  let level = p.u8("opt.calipso.sens_level", "Sensitivity Level")
  let sum = p.u16("opt.calipso.checksum", "Checksum", .hex)
  let bitmap = p.bytes("opt.calipso.cmpt_bitmap", "Compartment Bitmap")
  return { d, option throws(Malformed) in
    remarks.check(&d, option, option.length >= 8, "CALIPSO: Invalid Length")
    try d.add(domain)
    let size = Int(try d.add(words)) * 4
    try d.add(level)
    try d.add(sum)
    try d.add(bitmap, length: size)
  }
}

/// Duplicate packet detection in simplified multicast forwarding (RFC 6621 section 6.1).
func duplicateDetectionOption(_ p: inout Builder) -> IPv6Options.Reader {
  let isHash = p.flag("opt.smf_dpd.hash_bit", "H-bit", mask: 0x80)
  let kind = p.u8(
    "opt.smf_dpd.tid_type", "TaggerID Type", mask: 0x70,
    names: [
      0: "NULL", 1: "DEFAULT", 2: "IPv4", 3: "IPv6",
    ])
  let size = p.u8("opt.smf_dpd.tid_len", "TaggerID Length", mask: 0xf)
  let tagger = p.bytes("opt.smf_dpd.tagger_id", "TaggerID")
  let identifier = p.bytes("opt.smf_dpd.ident", "Identifier")
  let assist = p.bytes("opt.smf_dpd.hav", "Hash Assist Value")
  return { d, option throws(Malformed) in
    let first = try d.peek(UInt8.self)
    d.put(isHash, first & 0x80 != 0, at: d.next(1))
    if first & 0x80 != 0 {
      try d.add(assist, length: option.length)
      return
    }
    try d.add(bits: kind, size, width: 1)
    if first & 0x70 != 0 { try d.add(tagger, length: Int(first & 0xf) + 1) }
    if option.end > d.offset { try d.add(identifier, length: option.end - d.offset) }
  }
}

/// Performance and diagnostic metrics (RFC 8250 section 3.2).
func metricsOption(_ p: inout Builder, _ remarks: IPv6OptionRemarks) -> IPv6Options.Reader {
  let scaleReceived = p.u8("opt.pdm.scale_dtlr", "Scale DTLR")
  let scaleSent = p.u8("opt.pdm.scale_dtls", "Scale DTLS")
  let this = p.u16("opt.pdm.psn_this_pkt", "PSN This Packet")
  let last = p.u16("opt.pdm.psn_last_recv", "PSN Last Received")
  let received = p.u16("opt.pdm.delta_last_recv", "Delta Time Last Received")
  let sent = p.u16("opt.pdm.delta_last_sent", "Delta Time Last Sent")
  return { d, option throws(Malformed) in
    remarks.check(&d, option, option.length == 10, "PDM: Invalid length")
    try d.add(scaleReceived)
    try d.add(scaleSent)
    try d.add(this)
    try d.add(last)
    try d.add(received)
    try d.add(sent)
  }
}

/// Application-aware networking (draft-li-apn-header).
func applicationOption(_ p: inout Builder, _ remarks: IPv6OptionRemarks) -> IPv6Options.Reader {
  let kind = p.u8(
    "opt.apn.id.type", "ID Type", names: [0: "Invalid", 1: "32-bit", 2: "64-bit", 3: "128-bit"])
  let flags = p.u8("opt.apn.flags", "Flags", .hex)
  let parameters = p.u16("opt.apn.param.type", "Parameters Types", .hex)
  let parts = [
    p.u32("opt.apn.id.part1", "ID Part1", .hex), p.u32("opt.apn.id.part2", "ID Part2", .hex),
    p.u32("opt.apn.id.part3", "ID Part3", .hex), p.u32("opt.apn.id.part4", "ID Part4", .hex),
  ]
  return { d, option throws(Malformed) in
    let sub = d.open(d.text("APN Header", at: d.next(option.length)))
    let type = try d.add(kind)
    let count = type == 1 ? 1 : type == 2 ? 2 : type == 3 ? 4 : 0
    if count == 0 { d.expert(remarks.invalidID, "APN6 Option: Invalid APN ID Type (\(type))") }
    try d.add(flags)
    try d.add(parameters)
    for part in parts.prefix(count) { try d.add(part) }
    d.close(sub)
  }
}

/// Quick-Start for TCP and IP (RFC 4782 section 3.1).
func quickStartOption(_ p: inout Builder, _ remarks: IPv6OptionRemarks) -> IPv6Options.Reader {
  let function = p.u8(
    "opt.qs_func", "Function", mask: 0xf0, names: [0: "Rate request", 8: "Rate report"])
  let rate = p.u8("opt.qs_rate", "Rate", mask: 0xf, names: quickStartRates)
  let ttl = p.u8("opt.qs_ttl", "QS TTL")
  let difference = p.u8("opt.qs_ttl_diff", "TTL Diff")
  let unused = p.u8("opt.qs_unused", "Not Used")
  let nonce = p.u32("opt.qs_nonce", "QS Nonce", .hex, mask: 0xffff_fffc)
  let reserved = p.u32("opt.qs_reserved", "Reserved", .hex, mask: 0x3)
  return { d, option throws(Malformed) in
    remarks.check(&d, option, option.length == 6, "Quick-Start: Invalid Length")
    let first = try d.peek(UInt8.self)
    let here = d.next(1)
    d.put(function, first >> 4, at: here)
    guard first >> 4 == 0 || first >> 4 == 8 else { return }
    d.put(rate, first & 0xf, at: here)
    try d.skip(1)
    let hops = try d.peek(UInt8.self)
    if first >> 4 == 0 {
      let gap = d.packet.hopLimit &- hops
      try d.add(ttl)
      d.put(difference, gap, at: d.just(1), .generated)
      d.append(to: option.item, ", \(rate, first & 0xf), QS TTL \(hops), QS TTL diff \(gap)")
    } else {
      try d.add(unused)
      d.append(to: option.item, ", \(rate, first & 0xf)")
    }
    try d.add(bits: nonce, reserved, width: 4)
  }
}

/// Rates of Quick-Start: 40 kbit/s times two to the power of the value (RFC 4782 section 3.1).
let quickStartRates: ValueNames = [
  0: "0 bit/s", 1: "80 Kbit/s", 2: "160 Kbit/s", 3: "320 Kbit/s", 4: "640 Kbit/s",
  5: "1.28 Mbit/s", 6: "2.56 Mbit/s", 7: "5.12 Mbit/s", 8: "10.24 Mbit/s", 9: "20.48 Mbit/s",
  10: "40.96 Mbit/s", 11: "81.92 Mbit/s", 12: "163.84 Mbit/s", 13: "327.68 Mbit/s",
  14: "655.36 Mbit/s", 15: "1.31072 Gbit/s",
]

/// Minimum path MTU (RFC 9268 section 5).
func pathMTUOption(_ p: inout Builder, _ remarks: IPv6OptionRemarks) -> IPv6Options.Reader {
  let least = p.u16("opt.pmtu.min", "Minimum Reported PMTU")
  let returned = p.u16("opt.pmtu.rtn", "Return Minimum PMTU")
  let wantsReturn = p.flag("opt.pmtu.r_flag", "Return Flag")
  return { d, option throws(Malformed) in
    remarks.check(&d, option, option.length == 4, "PMTU Option: Invalid Length")
    try d.add(least)
    let value = try d.peek(UInt16.self)
    d.put(returned, value & 0xfffe, at: d.next(2))
    d.put(wantsReturn, value & 1 != 0, at: Region(d.offset + 1, 1))
    try d.skip(2)
  }
}

/// RPL information (RFC 6553 section 3, RFC 9008).
func rplOption(_ p: inout Builder, _ remarks: IPv6OptionRemarks) -> IPv6Options.Reader {
  let flags = p.u8("opt.rpl.flag", "Flag", .hex)
  let down = p.flag("opt.rpl.flag.o", "Down", mask: 0x80)
  let rankError = p.flag("opt.rpl.flag.r", "Rank Error", mask: 0x40)
  let forwardingError = p.flag("opt.rpl.flag.f", "Forwarding Error", mask: 0x20)
  let reserved = p.u8("opt.rpl.flag.rsv", "Reserved", .hex, mask: 0x1f)
  let instance = p.u8("opt.rpl.instance_id", "RPLInstanceID", .hex)
  let rank = p.u16("opt.rpl.sender_rank", "Sender Rank", .hex)
  return { d, option throws(Malformed) in
    remarks.check(&d, option, option.length >= 4, "RPL Option: Invalid length")
    let bits = try d.add(flags, bits: down, rankError, forwardingError, reserved)
    if bits & 0x80 != 0 { d.append(", Down") }
    if bits & 0x40 != 0 { d.append(", Rank Error") }
    if bits & 0x20 != 0 { d.append(", Forwarding Error") }
    try d.add(instance)
    try d.add(rank)
  }
}

/// Line identification (RFC 6788 section 3).
func lineOption(_ p: inout Builder) -> IPv6Options.Reader {
  let size = p.u8("opt.lio.length", "LineIDLen")
  let line = p.string("opt.lio.line_id", "Line ID")
  return { d, option throws(Malformed) in
    try d.add(size)
    try d.add(line, length: option.end - d.offset)
  }
}

/// Multicast protocol for low-power and lossy networks (RFC 7731 section 6.1).
func multicastOption(_ p: inout Builder) -> IPv6Options.Reader {
  let flags = p.u8("opt.mpl.flag", "Flag", .hex)
  let seedLength = p.u8(
    "opt.mpl.flag.s", "Seed ID Length", mask: 0xc0,
    names: [
      0: "0", 1: "16-bit unsigned integer", 2: "64-bit unsigned integer",
      3: "128-bit unsigned integer",
    ])
  let largest = p.flag("opt.mpl.flag.m", "Largest Sequence", mask: 0x20)
  let version = p.flag("opt.mpl.flag.v", "Version", mask: 0x10)
  let reserved = p.u8("opt.mpl.flag.rsv", "Reserved", .hex, mask: 0xf)
  let sequence = p.u8("opt.mpl.sequence", "Sequence", .hex)
  let seed = p.bytes("opt.mpl.seed_id", "Seed ID")
  return { d, _ throws(Malformed) in
    let bits = try d.add(flags, bits: seedLength, largest, version, reserved)
    d.append(", Seed ID Length: \(seedLength, bits >> 6)")
    if bits & 0x20 != 0 { d.append(", Largest Sequence") }
    if bits & 0x10 != 0 { d.append(", Version") }
    try d.add(sequence)
    switch bits >> 6 {
    case 1: try d.add(seed, length: 2)
    case 2: try d.add(seed, length: 8)
    case 3: try d.add(seed, length: 16)
    default: break
    }
  }
}

/// Depth-first forwarding (RFC 6971 section 12.2).
func depthFirstOption(_ p: inout Builder, _ remarks: IPv6OptionRemarks) -> IPv6Options.Reader {
  let flags = p.u8("opt.dff.flags", "Flags", .hex)
  let version = p.u8("opt.dff.flag.ver", "Version (VER)", mask: 0xc0)
  let duplicate = p.flag("opt.dff.flag.dup", "Duplicate (DUP)", mask: 0x20)
  let returned = p.flag("opt.dff.flag.ret", "Return (RET)", mask: 0x10)
  let reserved = p.u8("opt.dff.flag.rsv", "Reserved", .hex, mask: 0xf)
  let sequence = p.u16("opt.dff.sequence_number", "Sequence Number", .decHex)
  return { d, option throws(Malformed) in
    remarks.check(&d, option, option.length == 3, "IPv6 DFF: Invalid length")
    let bits = try d.add(flags, bits: version, duplicate, returned, reserved)
    if bits & 0x20 != 0 { d.append(", Duplicate (DUP)") }
    if bits & 0x10 != 0 { d.append(", Return (RET)") }
    try d.add(sequence)
  }
}
