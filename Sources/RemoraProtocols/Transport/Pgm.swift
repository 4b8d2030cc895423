public import RemoraCore

/// Pragmatic general multicast (RFC 3208).
///
///     |          source port          |       destination port        |
///     |     type      |    options    |           checksum            |
///     |  global source identifier (6) …               |  TSDU length  |
public let pgm = Protocol("pgm", "Pragmatic General Multicast", short: "PGM") { p in
  p.mayDecline()
  p.keepsToItself()
  let layer = PGMLayer(&p)
  p.over("ip.proto", 113)
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct PGMLayer {
  let source, destination, port, checksum, length, pathFamily, pathReserved, sourceFamily,
    sourceReserved, groupFamily, groupReserved, round, subtype, pollFamily, pollReserved,
    answerRound, answerReserved: Field<UInt16>
  let type, options, checksumState: Field<UInt8>
  let hasOptions, isSignificant, isVariable, isParity: Field<Bool>
  let identifier: Field<Bytes>
  let sequence, trailing, leading, requested, pollSequence, backOff, random, matching,
    answerSequence, highest, bitmap: Field<UInt32>
  let path4, source4, group4, poll4: Field<IPv4Address>
  let path6, source6, group6, poll6: Field<IPv6Address>
  let badChecksum, badAddress: Expert
  let list: PGMOptions
  let data: ProtocolHandle

  init(_ p: inout Builder) {
    source = p.u16("hdr.sport", "Source Port")
    destination = p.u16("hdr.dport", "Destination Port")
    port = p.u16("port", "Port")
    type = p.u8("hdr.type", "Type", .hex, names: pgmTypes)
    options = p.u8("hdr.opts", "Options", .hex)
    hasOptions = p.flag("hdr.opts.opt", "Options", mask: 0x1, set: "Present", unset: "Not Present")
    isSignificant = p.flag(
      "hdr.opts.netsig", "Network Significant Options", mask: 0x2, set: "Present",
      unset: "Not Present")
    isVariable = p.flag(
      "hdr.opts.varlen", "Variable length Parity Packet Option", mask: 0x40, set: "Present",
      unset: "Not Present")
    isParity = p.flag("hdr.opts.parity", "Parity", mask: 0x80, set: "Present", unset: "Not Present")
    checksum = p.u16("hdr.cksum", "Checksum", .hex)
    checksumState = p.u8("hdr.cksum.status", "Checksum Status", .none, names: checksumStates)
    identifier = p.bytes("hdr.gsi", "Global Source Identifier")
    length = p.u16("hdr.tsdulen", "Transport Service Data Unit Length")
    sequence = p.u32("spm.sqn", "Sequence number", .hex)
    trailing = p.u32("spm.trail", "Trailing Edge Sequence Number", .hex)
    leading = p.u32("spm.lead", "Leading Edge Sequence Number", .hex)
    pathFamily = p.u16("spm.pathafi", "Path NLA AFI", names: addressFamilyNames)
    pathReserved = p.u16("spm.res", "Reserved", .hex)
    path4 = p.ipv4("spm.path.ipv4", "Path NLA")
    path6 = p.ipv6("spm.path.ipv6", "Path NLA")
    requested = p.u32("nak.sqn", "Requested Sequence Number", .hex)
    sourceFamily = p.u16("nak.srcafi", "Source NLA AFI", names: addressFamilyNames)
    sourceReserved = p.u16("nak.srcres", "Reserved", .hex)
    source4 = p.ipv4("nak.src.ipv4", "Source NLA")
    source6 = p.ipv6("nak.src.ipv6", "Source NLA")
    groupFamily = p.u16("nak.grpafi", "Multicast Group AFI", names: addressFamilyNames)
    groupReserved = p.u16("nak.grpres", "Reserved", .hex)
    group4 = p.ipv4("nak.grp.ipv4", "Multicast Group NLA")
    group6 = p.ipv6("nak.grp.ipv6", "Multicast Group NLA")
    pollSequence = p.u32("poll.sqn", "Sequence Number", .hex)
    round = p.u16("poll.round", "Round")
    subtype = p.u16("poll.subtype", "Subtype", .hex, names: [0x0: "General", 0x1: "DLR"])
    pollFamily = p.u16("poll.pathafi", "Path NLA AFI", names: addressFamilyNames)
    pollReserved = p.u16("poll.res", "Reserved", .hex)
    poll4 = p.ipv4("poll.path.ipv4", "Path NLA")
    poll6 = p.ipv6("poll.path.ipv6", "Path NLA")
    backOff = p.u32("poll.backoff_ivl", "Back-off Interval")
    random = p.u32("poll.rand_str", "Random String", .hex)
    matching = p.u32("poll.matching_bmask", "Matching Bitmask", .hex)
    answerSequence = p.u32("polr.sqn", "Sequence Number", .hex)
    answerRound = p.u16("polr.round", "Round")
    answerReserved = p.u16("polr.res", "Reserved", .hex)
    highest = p.u32("ack.maxsqn", "Maximum Received Sequence Number", .hex)
    bitmap = p.u32("ack.bitmap", "Packet Bitmap", .hex)
    badChecksum = p.expert("bad_checksum", .checksum, .error, "Bad checksum")
    badAddress = p.expert(
      "address_format_invalid", .protocolRule, .warning, "Can't handle this address format")
    list = PGMOptions(&p, badAddress: badAddress)
    data = p.uses("data")
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    guard d.remaining >= 18 || d.reportedRemaining >= 18 else {
      d.withdraw()
      return d.decline()
    }
    d.protocolColumn("PGM")
    d.info("")
    let from = try d.peek(UInt16.self)
    let to = try d.peek(UInt16.self, ahead: 2)
    let kind = try d.peek(UInt8.self, ahead: 4)
    let flags = try d.peek(UInt8.self, ahead: 5)
    let place = d.offset
    d.packet.sourcePort = UInt32(from)
    d.packet.destinationPort = UInt32(to)
    let length = Int(try d.peek(UInt16.self, ahead: 14))
    let name = pgmTypes.name(of: UInt64(kind))
    if d.wantsColumns || d.wantsLabels {
      var id = ""
      for byte in d.bytes(Region(place + 8, 6)) { id += Phrase.hex(UInt64(byte), 2) }
      let title = name ?? "Unknown (0x\(Phrase.hex(UInt64(kind), 2)))"
      d.label(
        d.own,
        """
        Pragmatic General Multicast: Type \(title) Src Port \(from), Dst Port \(to), GSI \(id)
        """)
      let first = d.number(at: place + 16, UInt32.self) ?? 0
      let padded = title + String(repeating: " ", count: max(0, 5 - title.utf8.count))
      d.info("\(padded) sqn 0x\(first, hex: 1) gsi \(id)")
      if kind == 4 || kind == 5 { d.info(append: " tsdulen \(length)") }
    }
    d.setOwnLength(d.remaining)
    d.put(port, from, at: d.next(2), .hidden)
    d.put(port, to, at: Region(place + 2, 2), .hidden)
    try d.add(source)
    try d.add(destination)
    try d.add(type)
    try addFlags(&d, flags)
    try addChecksum(&d, place)
    try d.add(identifier, length: 6)
    try d.add(self.length)
    try addBody(&d, kind, flags & 1 == 1, name ?? "Unknown")
    if kind == 4 || kind == 5, d.reportedRemaining > 0 { try d.call(data) }
  }

  private func addFlags(_ d: inout Dissection, _ value: UInt8) throws(Malformed) {
    try d.add(options, bits: hasOptions, isSignificant, isVariable, isParity)
    var words: [String] = []
    if value & 0x01 != 0 { words.append("Present") }
    if value & 0x02 != 0 { words.append("NetSig") }
    if value & 0x40 != 0 { words.append("VarLen") }
    if value & 0x80 != 0 { words.append("Parity") }
    let text = words.joined(separator: ",")
    d.label("Options: \(text) (0x\(value, hex: 1))")
  }

  private func addChecksum(_ d: inout Dissection, _ start: Int) throws(Malformed) {
    let value = try d.peek(UInt16.self)
    let place = d.offset
    if value == 0 {
      try d.add(checksum)
      d.label("Checksum: [missing]")
      d.put(checksumState, 3, at: Region(place, 2), .generated)
      return
    }
    let room = d.offset - start + d.reportedRemaining
    let high = UInt8(truncatingIfNeeded: value >> 8)
    guard d.remaining == d.reportedRemaining else {
      d.put(checksum, value, at: Region(place, 2))
      return try d.skip(2)
    }
    let whole = Region(start, room)
    let isGood = d.onesSum(whole) == 0xffff
    let item = d.put(checksumState, high, at: Region(place, 1))
    if isGood {
      d.append(" [correct]")
    } else {
      let expected = d.expectedSum(whole, for: UInt16(high))
      d.append(" incorrect, should be 0x\(expected, hex: 4)")
      let sub = d.open(item)
      d.expert(badChecksum, at: item, "Bad checksum [should be 0x\(expected, hex: 4)]")
      d.close(sub)
    }
    d.put(checksumState, isGood ? 1 : 0, at: Region(place, 0), .generated)
    try d.skip(2)
  }

  private func addBody(
    _ d: inout Dissection, _ kind: UInt8, _ hasMore: Bool, _ name: String
  ) throws(Malformed) {
    let place = d.offset
    guard [0, 1, 2, 4, 5, 8, 9, 10, 13].contains(kind) else { return }
    let sub = d.open(d.text("\(name) Packet", at: Region(place, 0)))
    var isUnderstood = true
    switch kind {
    case 0:
      try d.add(sequence)
      try d.add(trailing)
      try d.add(leading)
      isUnderstood = try addAddress(&d, pathFamily, pathReserved, path4, path6)
    case 1:
      try d.add(pollSequence)
      try d.add(round)
      try d.add(subtype)
      isUnderstood = try addAddress(&d, pollFamily, pollReserved, poll4, poll6)
      if isUnderstood {
        try d.add(backOff)
        try d.add(random)
        try d.add(matching)
      }
    case 2:
      try d.add(answerSequence)
      try d.add(answerRound)
      try d.add(answerReserved)
    case 4, 5:
      try d.add(sequence)
      try d.add(trailing)
    case 13:
      try d.add(highest)
      try d.add(bitmap)
    default:
      try d.add(requested)
      isUnderstood = try addAddress(&d, sourceFamily, sourceReserved, source4, source6)
      if isUnderstood {
        isUnderstood = try addAddress(&d, groupFamily, groupReserved, group4, group6)
      }
    }
    if isUnderstood, hasMore { try list.add(&d, name) }
    d.close(sub)
  }

  private func addAddress(
    _ d: inout Dissection, _ family: Field<UInt16>, _ reserved: Field<UInt16>,
    _ v4: Field<IPv4Address>, _ v6: Field<IPv6Address>
  ) throws(Malformed) -> Bool {
    let kind = try d.add(family)
    let item = d.last
    try d.add(reserved)
    switch kind {
    case 1: try d.add(v4)
    case 2: try d.add(v6)
    default:
      d.expert(badAddress, at: item)
      return false
    }
    return true
  }
}

let pgmTypes: ValueNames = [
  0x0: "SPM", 0x5: "RDATA", 0x4: "ODATA", 0x8: "NAK", 0x9: "NNAK", 0xa: "NCF", 0x1: "POLL",
  0x2: "POLR", 0xb: "ACK", 0xd: "ACK",
]

/// Options behind a packet's own fields (RFC 3208 section 9).
struct PGMOptions {
  let type, length, kind, size, extensibility, parity, parityReserved, joinReserved, listReserved,
    dataReserved, intervalReserved, rangeReserved, redirectReserved, fragmentReserved: Field<UInt8>
  let total, dataTime, dataFamily, dataReserved2, lossRate, redirectFamily,
    redirectReserved2: Field<UInt16>
  let isLast: Field<Bool>
  let parityGroup, joinFirst, interval, intervalSequence, rangeLow, rangeHigh, fragmentFirst,
    fragmentOffset, fragmentTotal: Field<UInt32>
  let list: Field<Bytes>
  let data4, redirect4: Field<IPv4Address>
  let data6, redirect6: Field<IPv6Address>
  let badType, badTotal, badLength, badAddress: Expert

  init(_ p: inout Builder, badAddress: Expert) {
    self.badAddress = badAddress
    let kinds = Self.kinds
    type = p.u8("opts.type", "Type", .hex, names: kinds)
    length = p.u8("opts.len", "Length")
    total = p.u16("opts.tlen", "Total Length")
    isLast = p.flag("genopts.end", "Option end", mask: 0x80, set: "Yes", unset: "No")
    kind = p.u8("genopts.type", "Type", .hex, mask: 0x7f, names: kinds)
    size = p.u8("genopts.len", "Length")
    extensibility = p.u8(
      "genopts.opx", "Option Extensibility Bits", .hex,
      names: [0x0: "Ignore", 0x1: "Inval", 0x10: "DisCard"])
    parity = p.u8("opts.parity_prm.op", "Parity Parameters", .hex)
    parityGroup = p.u32("opts.parity_prm.prm_grp", "Transmission Group Size", .hex)
    parityReserved = p.u8("opts.parity_prm.reserved", "Reserved", .hex)
    joinReserved = p.u8("opts.join.res", "Reserved", .hex)
    joinFirst = p.u32("opts.join.min_join", "Minimum Sequence Number", .hex)
    listReserved = p.u8("opts.nak.op", "Reserved", .hex)
    list = p.bytes("opts.nak.list", "List")
    dataReserved = p.u8("opts.ccdata.res", "Reserved")
    dataTime = p.u16("opts.ccdata.tstamp", "Time Stamp", .hex)
    dataFamily = p.u16("opts.ccdata.afi", "Acker AFI", names: addressFamilyNames)
    dataReserved2 = p.u16("opts.ccdata.res2", "Reserved")
    data4 = p.ipv4("opts.ccdata.acker.ipv4", "Acker")
    data6 = p.ipv6("opts.ccdata.acker.ipv6", "Acker")
    lossRate = p.u16("opts.ccdata.lossrate", "Loss Rate", .hex)
    intervalReserved = p.u8("opts.nak_bo_ivl.res", "Reserved", .hex)
    interval = p.u32("opts.nak_bo_ivl.bo_ivl", "Back-off Interval")
    intervalSequence = p.u32(
      "opts.nak_bo_ivl.bo_ivl_sqn", "Back-off Interval Sequence Number", .hex)
    rangeReserved = p.u8("opts.nak_bo_rng.res", "Reserved", .hex)
    rangeLow = p.u32("opts.nak_bo_rng.min_bo_ivl", "Min Back-off Interval")
    rangeHigh = p.u32("opts.nak_bo_rng.max_bo_ivl", "Max Back-off Interval")
    redirectReserved = p.u8("opts.redirect.res", "Reserved")
    redirectFamily = p.u16("opts.redirect.afi", "DLR AFI", names: addressFamilyNames)
    redirectReserved2 = p.u16("opts.redirect.res2", "Reserved", .hex)
    redirect4 = p.ipv4("opts.redirect.dlr.ipv4", "DLR")
    redirect6 = p.ipv6("opts.redirect.dlr.ipv6", "DLR")
    fragmentReserved = p.u8("opts.fragment.res", "Reserved", .hex)
    fragmentFirst = p.u32("opts.fragment.first_sqn", "First Sequence Number", .hex)
    fragmentOffset = p.u32("opts.fragment.fragment_offset", "Fragment Offset")
    fragmentTotal = p.u32("opts.fragment.total_length", "Total Length")
    badType = p.expert("opts.type.invalid", .protocolRule, .warning, "Invalid option")
    badTotal = p.expert("opts.tlen.invalid", .protocolRule, .warning, "Total Length invalid")
    badLength = p.expert(
      "genopts.len.invalid", .protocolRule, .warning, "Option length invalid")
  }

  private static let kinds: ValueNames = [
    0x0: "Length", 0x80: "End", 0x1: "Fragment", 0x2: "NakList", 0x3: "Join", 0x7: "ReDirect",
    0xd: "Syn", 0xe: "Fin", 0xf: "Rst", 0x8: "ParityPrm", 0x9: "ParityGrp", 0xa: "CurrTgsiz",
    0x12: "CcData", 0x13: "CcFeedBack", 0x4: "NakBackOffIvl", 0x5: "NakBackOffRng",
  ]

  private static func name(_ kind: UInt8) -> String {
    kinds.name(of: UInt64(kind)) ?? "Unknown (0x\(Phrase.hex(UInt64(kind), 2)))"
  }

  func add(_ d: inout Dissection, _ name: String) throws(Malformed) {
    let place = d.offset
    let item = d.text("\(name) Options", at: d.next(d.remaining))
    let sub = d.open(item)
    let first = try d.add(type)
    if first != 0 {
      let text = Self.name(first)
      d.expert(badType, "\(name) Options - initial option is \(text), should be Length")
      return d.close(sub)
    }
    try d.add(length)
    let count = try d.add(total)
    if count < 4 {
      d.expert(badTotal, "\(name) Options - total length \(count) invalid, must be >= 4")
      return d.close(sub)
    }
    d.label(item, "\(name) Options (Total Length \(count))")
    d.setLength(item, Int(count))
    let end = place + Int(count)
    while d.offset < end {
      try d.step()
      if try !addOne(&d) { break }
    }
    d.close(sub)
    if d.offset < end, end - d.offset <= d.remaining { try d.seek(end) }
  }

  /// - Returns: whether more options follow.
  private func addOne(_ d: inout Dissection) throws(Malformed) -> Bool {
    let place = d.offset
    let first = try d.peek(UInt8.self)
    let count = Int(try d.peek(UInt8.self, ahead: 1))
    let text = Self.name(first & 0x7f)
    let item = d.text("Option: \(text), Length: \(count)", at: Region(place, count))
    if count < 4 {
      d.expert(badLength, at: item, "Length \(count) invalid, must be >= 4")
      return false
    }
    let end = place + count
    guard [1, 2, 3, 4, 5, 7, 8, 9, 0x13].contains(first & 0x7f) else {
      try d.seek(end)
      return first & 0x80 == 0
    }
    let sub = d.open(item)
    try d.add(bits: isLast, kind, width: 1)
    try d.add(size)
    try d.add(extensibility)
    try addValue(&d, first & 0x7f, upTo: end)
    d.close(sub)
    try d.seek(end)
    return first & 0x80 == 0
  }

  private func addValue(
    _ d: inout Dissection, _ kind: UInt8, upTo end: Int
  ) throws(Malformed) {
    switch kind {
    case 1:
      try d.add(fragmentReserved)
      try d.add(fragmentFirst)
      try d.add(fragmentOffset)
      try d.add(fragmentTotal)
    case 2: try addList(&d, upTo: end)
    case 3:
      try d.add(joinReserved)
      try d.add(joinFirst)
    case 4:
      try d.add(intervalReserved)
      try d.add(interval)
      try d.add(intervalSequence)
    case 5:
      try d.add(rangeReserved)
      try d.add(rangeLow)
      try d.add(rangeHigh)
    case 7:
      try d.add(redirectReserved)
      let family = try d.add(redirectFamily)
      let item = d.last
      try d.add(redirectReserved2)
      try addAddress(&d, family, item, redirect4, redirect6)
    case 8:
      let value = try d.add(parity)
      let words = [value & 2 != 0 ? "Pro-active" : "", value & 1 != 0 ? "On-demand" : ""]
        .filter { !$0.isEmpty }.joined(separator: ",")
      d.label("Parity Parameters: \(words) (0x\(value, hex: 1))")
      try d.add(parityGroup)
    case 9:
      try d.add(parityReserved)
      try d.add(parityGroup)
    case 0x13 where end - d.offset >= 13: try addData(&d)
    default: break
    }
  }

  private func addData(_ d: inout Dissection) throws(Malformed) {
    try d.add(dataReserved)
    let time = try d.peek(UInt32.self)
    d.put(dataTime, UInt16(truncatingIfNeeded: time), at: d.next(4))
    d.label("Time Stamp: 0x\(time, hex: 1)")
    try d.skip(4)
    let family = try d.add(dataFamily)
    let item = d.last
    try d.add(lossRate)
    if family != 0 { try addAddress(&d, family, item, data4, data6) }
  }

  private func addAddress(
    _ d: inout Dissection, _ family: UInt16, _ item: Item, _ v4: Field<IPv4Address>,
    _ v6: Field<IPv6Address>
  ) throws(Malformed) {
    switch family {
    case 1: try d.add(v4)
    case 2: try d.add(v6)
    default: d.expert(badAddress, at: item)
    }
  }

  /// Sequence numbers, eight to a line.
  private func addList(_ d: inout Dissection, upTo end: Int) throws(Malformed) {
    try d.add(listReserved)
    let count = (end - d.offset) / 4
    var first = true
    var left = count
    while left > 0 {
      let some = min(8, left)
      let place = d.next(some * 4)
      var text = ""
      for _ in 0..<some {
        text += "0x\(Phrase.hex(UInt64(try d.peek(UInt32.self)), 1)) "
        try d.skip(4)
      }
      d.put(list, Array(text.utf8), at: place)
      d.label(first ? "List(\(count)): \(text)" : "List: \(text)")
      first = false
      left -= some
    }
  }
}
