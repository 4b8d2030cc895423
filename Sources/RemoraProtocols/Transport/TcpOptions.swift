import RemoraCore

/// Options of the TCP header (RFC 9293 section 3.2): one byte, or kind, length and content.
///
///     |     kind      |    length     |  content, length - 2 bytes
struct TCPOptions {
  /// What the options of one segment are read with.
  struct Context: BitwiseCopyable {
    var flags: TCPFlags
    var acknowledgment: UInt32
    /// What is shown as 0 of the numbers that this segment acknowledges.
    var otherBase: UInt32
    var isRelative: Bool
    var hidesTimestamps: Bool
    /// Set if numbers are read as SYN cookies.
    var cookie: TCPCookieFields?
    /// Whether blocks of selective acknowledgements are counted.
    var countsBlocks: Bool
    /// Set if what is known of multipath connections may be shown.
    var multipath: MultipathSegment?
  }

  let all: Field<Bytes>
  let kind, length: Field<UInt8>
  let badLength, fourInARow, afterEnd, partMalformed: Expert
  let segmentSizeAbsent, segmentSizePresent, selectiveAbsent, selectivePresent: Expert
  let shiftTooLarge: Expert
  private let noOperation, end, unknown, segmentSize, scale, selectivePermitted: TCPOption
  private let selective, timestamp, echo, count, userTimeout, quickStart: TCPOption
  private let authentication, signature, fastOpen: TCPOption
  private let unknownPayload: Field<Bytes>
  private let segmentSizeValue: Field<UInt16>
  private let shift: Field<UInt8>
  private let multiplier: Field<UInt16>
  let leftEdge, rightEdge, duplicateLeft, duplicateRight: Field<UInt32>
  private let blocks: Field<UInt8>
  private let duplicate: Expert
  private let timestampValue, timestampReply, echoValue, countValue: Field<UInt32>
  private let timeoutUnit: Field<Bool>
  private let timeoutValue: Field<UInt16>
  private let rate, hops, keyID, nextKeyID: Field<UInt8>
  private let code, digest: Field<Bytes>
  let cookieRequest: Field<Label>
  let cookie: Field<Bytes>
  private let opensFast: Expert
  let rare: TCPRareOptions
  let multipath: TCPMultipath

  init(_ p: inout Builder) {
    all = p.bytes("options", "TCP Options")
    kind = p.u8("option_kind", "Kind", names: optionKinds, blurb: "This TCP option's kind")
    length = p.u8(
      "option_len", "Length",
      blurb: "Length of this TCP option in bytes (including kind and length fields)")
    badLength = p.expert("option.len.invalid", .sequence, .note, "Invalid length for option")
    fourInARow = p.expert(
      "nop", .protocolRule, .warning,
      "4 NOP in a row - a router may have removed some options")
    afterEnd = p.expert(
      "non_zero_bytes_after_eol", .protocolRule, .error,
      "Non zero bytes in option space after EOL option")
    partMalformed = p.expert(
      "suboption_malformed", .malformed, .error, "suboption would go past end of option")
    func absence(_ name: String, _ text: String) -> Expert {
      p.expert("options.\(name).absent", .protocolRule, .note, text)
    }
    segmentSizeAbsent = absence("mss", "The SYN packet does not contain a MSS option")
    selectiveAbsent = absence("sack_perm", "The SYN packet does not contain a SACK PERM option")
    func presence(_ name: String, _ text: String) -> Expert {
      p.expert("options.\(name).present", .protocolRule, .warning, text)
    }
    segmentSizePresent = presence("mss", "The non-SYN packet does contain a MSS option")
    selectivePresent = presence("sack_perm", "The non-SYN packet does contain a SACK PERM option")
    shiftTooLarge = p.expert(
      "options.wscale.shift.invalid", .protocolRule, .warning, "Window scale shift exceeds 14")
    duplicate = p.expert("options.sack.dsack", .sequence, .warning, "D-SACK Sequence")

    noOperation = p.tcpOption("nop", "No-Operation (NOP)")
    end = p.tcpOption("eol", "End of Option List (EOL)")
    unknown = p.tcpOption("unknown", "Unknown")
    segmentSize = p.tcpOption("mss", "Maximum segment size")
    scale = p.tcpOption("wscale", "Window scale")
    selectivePermitted = p.tcpOption("sack_perm", "SACK permitted")
    selective = p.tcpOption("sack", "SACK")
    timestamp = p.tcpOption("timestamp", "Timestamps")
    echo = p.tcpOption("echo", "Echo")
    count = p.tcpOption("cc", "CC")
    userTimeout = p.tcpOption("user_to", "User Timeout")
    quickStart = p.tcpOption("qs", "Quick-Start")
    authentication = p.tcpOption("ao", "TCP AO")
    signature = p.tcpOption("md5", "TCP MD5 signature")
    fastOpen = p.tcpOption("tfo", "TCP Fast Open")

    unknownPayload = p.bytes("options.unknown.payload", "Payload")
    segmentSizeValue = p.u16("options.mss_val", "MSS Value")
    shift = p.u8(
      "options.wscale.shift", "Shift count",
      blurb: "Logarithmically encoded power of 2 scale factor")
    multiplier = p.integer(
      "options.wscale.multiplier", "Multiplier", .uint16, as: UInt16.self, container: 1,
      blurb: "Multiply segment window size by this for scaled window size")
    leftEdge = p.u32("options.sack_le", "TCP SACK Left Edge")
    rightEdge = p.u32("options.sack_re", "TCP SACK Right Edge")
    blocks = p.u8("options.sack.count", "TCP SACK Count")
    duplicateLeft = p.u32(
      "options.sack.dsack_le", "TCP D-SACK Left Edge", blurb: "Duplicate SACK Left Edge")
    duplicateRight = p.u32(
      "options.sack.dsack_re", "TCP D-SACK Right Edge", blurb: "Duplicate SACK Right Edge")
    timestampValue = p.u32(
      "options.timestamp.tsval", "Timestamp value",
      blurb: "Value of sending machine's timestamp clock")
    timestampReply = p.u32(
      "options.timestamp.tsecr", "Timestamp echo reply",
      blurb: "Echoed timestamp from remote machine")
    echoValue = p.u32("options.echo_value", "TCP Echo Option", blurb: "TCP Sack Echo")
    countValue = p.u32("options.cc_value", "TCP CC Option")
    timeoutUnit = p.flag(
      "options.user_to_granularity", "Granularity", mask: 0x8000, width: 2, set: "Minutes",
      unset: "Seconds", blurb: "TCP User Timeout Granularity")
    timeoutValue = p.u16(
      "options.user_to_val", "User Timeout", mask: 0x7fff, blurb: "TCP User Timeout Value")
    rate = p.u8("options.qs.rate", "QS Rate", mask: 0x0f, names: quickStartRates)
    hops = p.u8("options.qs.ttl_diff", "QS Rate")
    keyID = p.u8("options.ao.keyid", "AO KeyID")
    nextKeyID = p.u8("options.ao.rnextkeyid", "AO RNextKeyID")
    code = p.bytes("options.ao.mac", "AO MAC")
    digest = p.bytes("options.md5.digest", "MD5 digest")
    cookieRequest = p.label("options.tfo.request", "Fast Open Cookie Request")
    cookie = p.bytes("options.tfo.cookie", "Fast Open Cookie")
    opensFast = p.expert("analysis.tfo_syn", .sequence, .note, "TCP SYN with TFO Cookie")
    rare = TCPRareOptions(&p)
    multipath = TCPMultipath(&p)
  }

  /// Reads the options; the cursor is at the first.
  /// - Parameter count: bytes of options by the header's length, which may be more than follow.
  /// - Returns: false if the list ended badly and nothing more of it can be read.
  func dissect(_ d: inout Dissection, _ count: Int, _ context: Context) throws(Malformed) {
    let place = Region(d.offset, min(count, d.remaining))
    let item = d.put(all, at: place)
    d.label("Options: (\(count) bytes)")
    let sub = d.open(item)
    let limit = d.offset + count
    var noOperations = 0
    var isOver = false
    var isBroken = false
    var seen: (size: Bool, selective: Bool) = (false, false)
    while d.offset < limit, !isOver {
      try d.step()
      let code = try d.peek(UInt8.self)
      if code == 1 {
        // One that begins a word behind others is not counted, and begins the count anew.
        let isFirstOfWord = (d.offset - place.offset) % 4 == 0
        noOperations = isFirstOfWord && noOperations > 0 ? 0 : noOperations + 1
        if noOperations == 4 { d.expert(fourInARow, at: item) }
      }
      seen.size = seen.size || code == 2
      seen.selective = seen.selective || code == 4
      let known = name(of: code)
      if code > 1 {
        isBroken = try misfit(&d, code, known, limit)
        if isBroken { break }
      }
      let next = d.offset + (code > 1 ? Int(try d.peek(UInt8.self, ahead: 1)) : 1)
      try within(&d, next) { d throws(Malformed) in try add(&d, code, next, context) }
      if let known {
        d.append(to: item, ", \(known)")
      } else {
        d.append(to: item, ", Unknown (0x\(code, hex: 2))")
      }
      try d.seek(next)
      if code == 0 { isOver = padding(&d, limit) }
    }
    if context.flags.contains(.syn), !isBroken, !isOver {
      if !seen.size { d.expert(segmentSizeAbsent, at: item) }
      if !seen.selective { d.expert(selectiveAbsent, at: item) }
    }
    d.close(sub)
  }

  /// Reads an option; one that its packet cuts short is said to be too long for it.
  private func within(
    _ d: inout Dissection, _ next: Int, _ read: (inout Dissection) throws(Malformed) -> Void
  ) throws(Malformed) {
    let (begin, room) = (d.offset, d.reportedRemaining)
    do throws(Malformed) { try read(&d) } catch {
      guard next - begin > room, error.limit != .captured else { throw error }
      throw Malformed(.outgrown, offset: d.offset, need: next - begin, have: room)
    }
  }

  /// Says why an option cannot be read, if its length is impossible.
  private func misfit(
    _ d: inout Dissection, _ code: UInt8, _ known: String?, _ limit: Int
  ) throws(Malformed) -> Bool {
    let room = limit - d.offset
    if room < 2 {
      complain(&d, code, known, "length byte past end of options", 1)
      return true
    }
    let size = Int(try d.peek(UInt8.self, ahead: 1))
    if size < 2 {
      let unit = size == 1 ? "byte" : "bytes"
      complain(&d, code, known, "with too-short option length = \(size) \(unit)", 2)
      return true
    }
    if size > room {
      complain(
        &d, code, known, "option length = \(size) bytes says option goes past end of options",
        room - 2)
      return true
    }
    return false
  }

  private func complain(
    _ d: inout Dissection, _ code: UInt8, _ known: String?, _ why: String, _ size: Int
  ) {
    let text = "\(known ?? "Unknown (0x\(Phrase.hex(UInt64(code), 2)))") (\(why))"
    let item = d.text("\(text)", at: Region(d.offset, min(size, d.remaining)))
    d.expert(badLength, at: item, "\(text)")
  }

  /// What follows the end of the list: zeros are further ends, anything else is remarked on.
  private func padding(_ d: inout Dissection, _ limit: Int) -> Bool {
    var i = d.offset
    while i < limit, d.number(at: i, UInt8.self) == 0 { i += 1 }
    if i == limit || d.number(at: i, UInt8.self) == nil { return false }
    // The zeros before it are shown first.
    if i > d.offset { return false }
    let item = d.text("Non-zero header padding", at: Region(d.offset, limit - d.offset))
    d.expert(afterEnd, at: item, "Non-zero header padding")
    return true
  }

  /// Adds one option, whose length is possible, and its content.
  private func add(
    _ d: inout Dissection, _ code: UInt8, _ next: Int, _ context: Context
  ) throws(Malformed) {
    switch code {
    case 0, 1:
      let option = code == 0 ? end : noOperation
      d.put(option.item, at: d.next(1))
      d.label("\(option.title)")
      let sub = d.open()
      try d.add(kind)
      d.close(sub)
    case 2...4, 8: try addCommon(&d, code, next, context)
    case 5: try addSelective(&d, next, context)
    case 6, 7, 11, 12, 13: try addNumber(&d, code, next)
    case 19, 27, 28, 29, 34: try addLessCommon(&d, code, next)
    case 20: try rare.addCapabilities(&d, next, self)
    case 21: try rare.addNegative(&d, next, self)
    case 22, 23: try rare.addMark(&d, code, next, self)
    case 30: try multipath.add(&d, next, self, context)
    case 76: try rare.probe.add(&d, next, self)
    case 78: try rare.transparency.add(&d, next, self)
    case 172, 174: try rare.addCongestion(&d, code, next, self)
    case 253, 254: try rare.addExperimental(&d, code, next, self)
    default:
      let sub = try begin(&d, unknown, next)
      if d.offset < next { try d.add(unknownPayload, length: next - d.offset) }
      d.close(sub)
    }
  }

  /// Adds the head of an option: its item, kind and length. Its content follows, then `close`.
  /// - Parameter remark: raised at the item before its parts.
  func begin(
    _ d: inout Dissection, _ option: TCPOption, _ next: Int, remark: Expert? = nil
  ) throws(Malformed) -> OpenItem {
    d.put(option.item, at: Region(d.offset, min(next - d.offset, d.remaining)))
    d.label("\(option.title)")
    let sub = d.open()
    if let remark { d.expert(remark, at: sub.item) }
    try d.add(kind)
    try d.add(length)
    return sub
  }

  /// Whether an option whose head was read just before is `expected` bytes long; remarks if not.
  func fits(_ d: inout Dissection, _ next: Int, _ expected: Int) -> Bool {
    if next - d.offset + 2 == expected { return true }
    d.expert(badLength, at: d.last, "option length should be \(expected)")
    return false
  }

  private func addCommon(
    _ d: inout Dissection, _ code: UInt8, _ next: Int, _ context: Context
  ) throws(Malformed) {
    let isSyn = context.flags.contains(.syn)
    switch code {
    case 2:
      let sub = try begin(&d, segmentSize, next, remark: isSyn ? nil : segmentSizePresent)
      if fits(&d, next, 4) {
        let value = try d.add(segmentSizeValue)
        d.append(to: sub.item, ": \(value) bytes")
        d.info(append: " MSS=\(value)")
      }
      d.close(sub)
    case 3:
      let sub = try begin(&d, scale, next)
      if fits(&d, next, 3) { try addShift(&d, sub.item) }
      d.close(sub)
    case 4:
      let sub = try begin(&d, selectivePermitted, next, remark: isSyn ? nil : selectivePresent)
      d.info(append: " SACK_PERM")
      _ = fits(&d, next, 2)
      d.close(sub)
    default:
      let sub = try begin(&d, timestamp, next)
      if fits(&d, next, 10) {
        let value = try d.add(timestampValue)
        if let cookie = context.cookie { cookie.addOptions(&d, value) }
        let reply = try d.add(timestampReply)
        d.append(to: sub.item, ": TSval \(value), TSecr \(reply)")
        if context.cookie != nil { d.append(to: sub.item, " (syn cookie)") }
        if !context.hidesTimestamps { d.info(append: " TSval=\(value) TSecr=\(reply)") }
      }
      d.close(sub)
    }
  }

  private func addShift(_ d: inout Dissection, _ item: Item) throws(Malformed) {
    let value = try d.add(shift)
    let factor = UInt16(1) << UInt16(min(value, 14))
    if value > 14 { d.expert(shiftTooLarge) }
    d.put(multiplier, factor, at: d.just(1), .generated)
    d.append(to: item, ": \(value) (multiply by \(factor))")
    d.info(append: " WS=\(factor)")
  }

  /// Selective acknowledgement (RFC 2018), and what it says of duplicates (RFC 2883).
  private func addSelective(
    _ d: inout Dissection, _ next: Int, _ context: Context
  ) throws(Malformed) {
    let sub = try begin(&d, selective, next)
    let start = d.offset
    var number: UInt8 = 0
    var edges: [UInt32] = []
    let base = context.isRelative ? context.otherBase : 0
    let suffix = context.isRelative ? " (relative)" : ""
    while d.offset < next {
      let place = d.offset
      guard next - place >= 4 else {
        try addPart(&d, place, next - place)
        break
      }
      let left = try d.add(leftEdge, shownFrom: base, "left edge", suffix)
      guard next - d.offset >= 4 else {
        try addPart(&d, place, next - d.offset)
        break
      }
      let right = try d.add(rightEdge, shownFrom: base, "right edge", suffix)
      let text = (left &- base, right &- base)
      d.append(to: sub.item, " \(text.0)-\(text.1)")
      d.info(append: " SLE=\(text.0) SRE=\(text.1)")
      if edges.count < 4 { edges += [left, right] }
      number &+= 1
    }
    d.put(blocks, context.countsBlocks ? number : 0, at: Region(start - 2, 0), .generated)
    guard edges.count >= 2 else {
      // Without a whole block there is nothing that the second look below could find.
      if next - start >= 4 {
        let left = (d.number(at: start, UInt32.self) ?? 0) &- base
        d.put(duplicateLeft, left, at: Region(start, 4), .generated)
        d.label("D-SACK Left Edge = \(left)\(suffix)")
      }
      throw Malformed(.reported, offset: next)
    }
    let isBehind = !precedes(context.acknowledgment, edges[1])
    let isInside =
      edges.count >= 4 && precedes(edges[2], edges[1]) && !precedes(edges[3], edges[1])
    if isBehind || isInside {
      let place = Region(start, 8)
      d.put(duplicateLeft, edges[0] &- base, at: Region(start, 4), .generated)
      d.label("D-SACK Left Edge = \(edges[0] &- base)\(suffix)")
      d.put(duplicateRight, edges[1] &- base, at: Region(start + 4, 4), .generated)
      d.label("D-SACK Right Edge = \(edges[1] &- base)\(suffix)")
      d.expert(duplicate, at: d.text("D-SACK Sequence", at: place))
    }
    d.close(sub)
  }

  private func addPart(_ d: inout Dissection, _ place: Int, _ size: Int) throws(Malformed) {
    let text: Phrase = "suboption would go past end of option"
    let item = d.text(text, at: Region(place, size))
    d.expert(partMalformed, at: item)
  }

  /// Echo (RFC 1072) and connection counts (RFC 1644): one number.
  private func addNumber(
    _ d: inout Dissection, _ code: UInt8, _ next: Int
  ) throws(Malformed) {
    let isEcho = code < 8
    let sub = try begin(&d, isEcho ? echo : count, next)
    if fits(&d, next, 6) {
      let value = try d.add(isEcho ? echoValue : countValue)
      if isEcho {
        d.append(to: sub.item, ": \(value)")
        d.info(append: " ECHO=\(value)")
      } else {
        d.info(append: " CC=\(value)")
      }
    }
    d.close(sub)
  }

  private func addLessCommon(
    _ d: inout Dissection, _ code: UInt8, _ next: Int
  ) throws(Malformed) {
    switch code {
    case 19:
      // RFC 2385.
      let sub = try begin(&d, signature, next)
      d.info(append: " MD5")
      if fits(&d, next, 18) { try d.add(digest, length: 16) }
      d.close(sub)
    case 27:
      // RFC 4782.
      let sub = try begin(&d, quickStart, next)
      if fits(&d, next, 8) {
        let value = try d.add(rate)
        try d.add(hops)
        d.info(append: " QSresp=\(quickStartRates.name(of: UInt64(value)) ?? "")")
      }
      d.close(sub)
    case 28:
      // RFC 5482.
      let sub = try begin(&d, userTimeout, next)
      if fits(&d, next, 4) {
        let value = try d.add(bits: timeoutUnit, timeoutValue, width: 2) & 0x7fff
        d.info(append: " USER_TO=\(value)")
      }
      d.close(sub)
    case 29:
      // RFC 5925.
      let sub = try begin(&d, authentication, next)
      d.info(append: "TCP AO")
      if next - d.offset < 2 {
        d.expert(badLength, at: d.last, "option length should be >= than 4")
      } else {
        try d.add(keyID)
        try d.add(nextKeyID)
        if d.offset < next { try d.add(self.code, length: next - d.offset) }
      }
      d.close(sub)
    default:
      let sub = try begin(&d, fastOpen, next)
      try addCookie(&d, next, sub.item, requestAt: Region(d.offset - 2, 2))
      d.close(sub)
    }
  }

  /// The cookie of TCP Fast Open (RFC 7413 section 4.1.1), or the request for one.
  func addCookie(
    _ d: inout Dissection, _ next: Int, _ item: Item, requestAt place: Region
  ) throws(Malformed) {
    if d.offset == next {
      d.put(cookieRequest, at: place)
      d.info(append: " TFO=R")
    } else {
      try d.add(cookie, length: next - d.offset)
      d.info(append: " TFO=C")
      let control = TCPFlags(rawValue: UInt16(d.number(at: d.start + 13, UInt8.self) ?? 0))
      if control.contains(.syn), !control.contains(.ack) { d.expert(opensFast) }
    }
  }
}

extension Dissection {
  /// Reads a sequence number and shows it from `base` on.
  fileprivate mutating func add(
    _ field: Field<UInt32>, shownFrom base: UInt32, _ words: String, _ suffix: String
  ) throws(Malformed) -> UInt32 {
    let value = try peek(UInt32.self)
    put(field, value &- base, at: next(4))
    label("\(words) = \(value &- base)\(suffix)")
    try skip(4)
    return value
  }
}

/// An option's own item: its bytes, under a text that does not show them.
struct TCPOption {
  let item: Field<Bytes>
  let title: String
}

extension Builder {
  mutating func tcpOption(_ name: String, _ title: String) -> TCPOption {
    let title = "TCP Option - \(title)"
    return TCPOption(item: bytes("options.\(name)", title), title: title)
  }
}

/// The names in the text of `tcp.options`.
private func name(of kind: UInt8) -> String? {
  switch kind {
  case 0: "End of Option List (EOL)"
  case 1: "No-Operation (NOP)"
  case 2: "Maximum segment size"
  case 3: "Window scale"
  case 4: "SACK permitted"
  case 5: "SACK"
  case 6: "Echo"
  case 7: "Echo reply"
  case 8: "Timestamps"
  case 11: "CC"
  case 12: "CC.NEW"
  case 13: "CC.ECHO"
  case 19: "TCP MD5 signature"
  case 20: "SCPS capabilities"
  case 21: "Selective Negative Acknowledgment"
  case 22: "SCPS record boundary"
  case 23: "SCPS corruption experienced"
  case 27: "Quick-Start"
  case 28: "User Timeout"
  case 29: "TCP AO"
  case 30: "MPTCP"
  case 34: "TCP Fast Open"
  case 76: "Riverbed Probe"
  case 78: "Riverbed Transparency"
  case 172, 174: "Accurate ECN"
  case 253, 254: "Experimental"
  default: nil
  }
}

private let optionKinds: ValueNames = [
  0: "End of Option List", 1: "No-Operation", 2: "Maximum Segment Size", 3: "Window Scale",
  4: "SACK Permitted", 5: "SACK", 6: "Echo", 7: "Echo Reply", 8: "Time Stamp Option",
  9: "Partial Order Connection Permitted", 10: "Partial Order Service Profile", 11: "CC",
  12: "CC.NEW", 13: "CC.ECHO", 14: "TCP Alternate Checksum Request",
  15: "TCP Alternate Checksum Data", 16: "Skeeter", 17: "Bubba", 18: "Trailer Checksum Option",
  19: "MD5 Signature Option", 20: "SCPS Capabilities",
  21: "Selective Negative Acknowledgements", 22: "Record Boundaries",
  23: "Corruption experienced", 24: "SNAP", 25: "Unassigned", 26: "TCP Compression Filter",
  27: "Quick-Start Response", 28: "User Timeout Option", 29: "The TCP Authentication Option",
  30: "Multipath TCP", 34: "TCP Fast Open Cookie", 76: "Riverbed Probe",
  78: "Riverbed Transparency", 172: "Accurate ECN Order 0", 174: "Accurate ECN Order 1",
  253: "RFC3692-style Experiment 1", 254: "RFC3692-style Experiment 2",
]
