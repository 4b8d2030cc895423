public import RemoraCore

/// Distributed Relational Database Architecture (The Open Group, DRDA volumes 1 and 3).
///
///     |            length             |     0xd0      |    format     |
///     |         correlation           |       length of the object    |
///     |          code point           | parameters …
///
/// Parameters have a length and a code point, too. Text is EBCDIC, or what both have agreed on.
public let drda = Protocol("drda", "DRDA", short: "DRDA") { p in
  p.keepsToItself()
  let layer = DrdaLayer(&p)
  let own = p.uses("drda")
  p.byAppointment(over: .tcp)
  p.isFramed(.sized(header: 10) { d in d.number(at: d.offset, UInt16.self).map { Int($0) } })
  p.recognizes(over: "tcp") { d in
    guard let size = d.number(at: d.offset, UInt16.self), d.octet(at: d.offset + 2) == 0xd0,
      let inner = d.number(at: d.offset + 6, UInt16.self), d.remaining >= 10, size >= 10,
      inner >= 4, Int(inner) + 6 <= Int(size)
    else { return false }
    if !d.packet.isQuoted { d.appoint(own, over: .tcp) }
    return true
  }
  p.greets { d in
    d.protocolColumn("DRDA")
    d.info("")
    return .messages
  }
  return { d throws(Malformed) in try layer.read(&d) }
}

struct DrdaLayer {
  let f: DrdaFields
  /// Bit 0 if the server writes numbers with their last byte first, bit 1 if the client does.
  let orders: State<FlowTable<UInt8>>

  init(_ p: inout Builder) {
    f = DrdaFields(&p)
    orders = p.state { FlowTable<UInt8>(limit: 1 << 16) }
  }

  private func place(_ d: inout Dissection) -> (index: Int, bit: UInt8) {
    let info = d.packet
    var isForward = true
    let key = FlowKey(
      from: info.source, info.sourcePort, to: info.destination, info.destinationPort,
      isForward: &isForward)
    return (d[orders].place(key) { _ in 0 }.index, isForward ? 1 : 2)
  }

  func order(_ d: inout Dissection) -> ByteOrder {
    let (index, bit) = place(&d)
    return d[orders][index] & bit != 0 ? .little : .big
  }

  func read(_ d: inout Dissection) throws(Malformed) {
    d.protocolColumn("DRDA")
    d.setOwnLength(d.reportedRemaining)
    let code = try d.peek(UInt16.self, ahead: 8)
    let unknown = "Unknown (0x\(Phrase.hex(UInt64(code), 4)))"
    let short = DrdaFields.codes.name(of: UInt64(code)) ?? unknown
    d.info("\(short)", separator: " | ")
    d.summary(" (\(DrdaFields.titles.name(of: UInt64(code)) ?? unknown))")
    let open = d.open(d.text("DDM (\(short))", at: d.next(10)))
    try d.add(f.ddmLength)
    try d.add(f.ddmDdmid)
    let format = try d.add(
      f.ddmFormat, bits: f.ddmFmtBit0, f.ddmFmtBit1, f.ddmFmtBit2, f.ddmFmtBit3, f.ddmFmtDsstyp)
    if d.wantsLabels { d.append(Phrase(marks(format))) }
    try d.add(f.ddmRqscrr)
    try d.add(f.ddmLength2)
    try d.add(f.ddmCodepoint)
    switch code {
    case 0x2408: try communications(&d)
    case 0x2411: try descriptors(&d)
    case 0x2414, 0x2450: try statement(&d)
    case 0x241a, 0x241b, 0x147a: try undecoded(&d)
    case 0x2460: break
    default:
      d.close(open)
      return try parameters(&d)
    }
    d.close(open)
  }

  private func marks(_ format: UInt8) -> String {
    var text = ""
    if format & 0x80 != 0 { text += ", Reserved" }
    if format & 0x40 != 0 { text += ", Chained" }
    if format & 0x20 != 0 { text += ", Continue" }
    if format & 0x10 != 0 { text += ", Same correlation" }
    let kind = DrdaFields.kinds.name(of: UInt64(format & 15)) ?? "Unknown (\(format & 15))"
    return text + ", DSS type: \(kind)"
  }

  func undecoded(_ d: inout Dissection) throws(Malformed) {
    guard d.remaining > 0 else { return }
    d.expert(f.undecoded, at: d.text("[Not decoded yet]", at: d.next(d.remaining)))
    try d.skip(d.remaining)
  }

  // MARK: Parameters

  private func parameters(_ d: inout Dissection) throws(Malformed) {
    while d.remaining >= 4 {
      try d.step()
      let size = Int(try d.peek(UInt16.self))
      guard size >= 4, size <= d.remaining else { return }
      try d.inside(size) { d throws(Malformed) in try parameter(&d, size) }
    }
  }

  private func parameter(_ d: inout Dissection, _ size: Int) throws(Malformed) {
    let code = try d.peek(UInt16.self, ahead: 2)
    let unknown = "Unknown (0x\(Phrase.hex(UInt64(code), 4)))"
    let title = DrdaFields.titles.name(of: UInt64(code)) ?? unknown
    let end = d.offset + size
    let open = d.open(d.text("Parameter (\(title))", at: d.next(size)))
    try d.add(f.paramLength)
    try d.add(f.paramCodepoint)
    try value(&d, code)
    d.close(open)
    if d.offset < end { try d.skip(end - d.offset) }
  }

  private func value(_ d: inout Dissection, _ code: UInt16) throws(Malformed) {
    switch code {
    case 0x0010: try undecoded(&d)
    case 0x002f:
      let place = d.next(d.remaining)
      try d.add(f.typdefnam, length: place.length, encoding: .utf8)
      let name = Ebcdic.text(d.bytes(place))
      d.put(f.typdefnam, "\(name)", at: place)
      guard !d.packet.isRevisit else { return }
      let (index, bit) = self.place(&d)
      let isLittle =
        name == "QTDSQLX86" || String(decoding: d.bytes(place), as: UTF8.self) == "QTDSQLX86"
      d[orders][index] = isLittle ? d[orders][index] | bit : d[orders][index] & ~bit
    case 0x0035: try parameters(&d)
    case 0x1149: try d.add(f.svrcod)
    case 0x119c, 0x119d, 0x119e, 0x1913: try d.add(f.ccsid)
    case 0x119f: try d.add(f.rlsconv)
    case 0x11a2: while d.remaining >= 2 { try d.add(f.secmec) }
    case 0x11a4: try d.add(f.secchkcd)
    case 0x11dc: try d.add(f.sectkn, length: d.remaining)
    case 0x1404: try managers(&d)
    case 0x147a: try undecoded(&d)
    case 0x1900:
      let bits = try d.add(f.monitor, bits: f.monitorEtime, f.monitorReserved)
      if bits >> 31 == 1 { d.append(", Elapsed Time") }
    case 0x1901:
      let count = Int64(truncatingIfNeeded: try d.peek(UInt64.self))
      let (product, isOver) = count.multipliedReportingOverflow(by: 1000)
      d.put(f.etime, RelativeTime(nanoseconds: isOver ? 0 : product), at: d.next(8))
      try d.skip(8)
    case 0x1908: try d.add(f.respktsz)
    case 0x1c04: try d.add(f.pktobj, length: d.remaining)
    case 0x2102, 0x210f, 0x2125:
      let other = try d.add(f.paramCodepoint)
      let unknown = "Unknown (0x\(Phrase.hex(UInt64(other), 4)))"
      d.append(" - \(DrdaFields.titles.name(of: UInt64(other)) ?? unknown)")
    case 0x210a, 0x2112, 0x2113: try package(&d, code)
    case 0x2139: break
    default: try small(&d, code)
    }
  }

  private func small(_ d: inout Dissection, _ code: UInt16) throws(Malformed) {
    switch code {
    case 0x2103: try d.add(f.rdbinttkn, length: d.remaining)
    case 0x2105: try d.add(f.rdbcmtok)
    case 0x210e: try d.add(f.rtnsetstt)
    case 0x2111: try d.add(f.outexp)
    case 0x2114: try d.add(f.qryblksz)
    case 0x2115: try d.add(f.uowdsp)
    case 0x2116: try d.add(f.rtnsqlda)
    case 0x211a: try d.add(f.rdbalwupd)
    case 0x211f: try d.add(f.sqlcsrhld)
    case 0x2134: try d.add(f.qryextdtasz)
    case 0x2136: try d.add(f.smldtasz)
    case 0x2137: try d.add(f.meddtasz)
    case 0x213b: try d.add(f.trgdftrt)
    case 0x2140, 0x2141:
      let count = Int32(Int16(bitPattern: try d.peek(UInt16.self)))
      d.put(code == 0x2140 ? f.maxrslcnt : f.maxblkext, count, at: d.next(2))
      try d.skip(2)
    case 0x2142:
      let bits = try d.add(
        f.rslsetflg, bits: f.rslsetflgUnused, f.rslsetflgDsconly, f.rslsetflgExtended,
        f.rslsetflgReserved)
      if d.wantsLabels {
        let unknown = "Unknown (\(bits >> 2 & 3))"
        let name = DrdaFields.extents.name(of: UInt64(bits >> 2 & 3)) ?? unknown
        d.append("\(bits & 0x10 != 0 ? ", Description Only" : ""), Extended: \(name)")
      }
    case 0x2146: try d.add(f.typsqlda)
    case 0x2147: try d.add(f.outovropt)
    case 0x214b: try d.add(f.dyndtafmt)
    case 0x2150: try d.add(f.qryattupd)
    case 0x2156: try d.add(f.qryrowset)
    case 0x215b: try d.add(f.qryinsid, length: d.remaining)
    case 0x215d: try d.add(f.qryclsimp)
    case 0x215f: try d.add(f.qryblkfct)
    default:
      guard d.remaining > 0 else { return }
      try both(&d, f.paramData, f.paramDataEbcdic, d.remaining)
    }
  }

  /// The same bytes as text of either kind.
  private func both(
    _ d: inout Dissection, _ ascii: Field<Text>, _ ebcdic: Field<Text>, _ size: Int
  ) throws(Malformed) {
    let place = try d.add(ascii, length: size, encoding: .utf8)
    guard d.wants(ebcdic) else { return }
    let text = Ebcdic.text(d.bytes(place))
    d.put(ebcdic, "\(text)", at: place)
  }

  private func managers(_ d: inout Dissection) throws(Malformed) {
    while d.remaining >= 4 {
      try d.step()
      let code = try d.peek(UInt16.self)
      let unknown = "Unknown (0x\(Phrase.hex(UInt64(code), 4)))"
      let title = DrdaFields.titles.name(of: UInt64(code)) ?? unknown
      let open = d.open(d.text("Parameter (\(title))", at: d.next(4)))
      try d.add(f.paramCodepoint)
      try d.add(f.mgrlvln)
      d.close(open)
    }
  }

  /// Names of 18 bytes each, or with a length in front.
  private func package(_ d: inout Dissection, _ code: UInt16) throws(Malformed) {
    let tail = code == 0x2113 ? 10 : code == 0x2112 ? 8 : 0
    guard d.remaining >= 54 + tail else {
      let text = "Invalid length; RDBNAM, RDBCOLID, and PKGID should all be length 18 or larger."
      let place = d.next(max(0, d.remaining - tail))
      d.expert(f.opcodeInvalidLength, at: d.text("\(text)", at: place), "\(text)")
      return
    }
    let isFixed = d.remaining == 54 + tail
    try name(&d, f.rdbnam, f.rdbnamEbcdic, isFixed)
    try name(&d, f.rdbcoldid, f.rdbcolidEbcdic, isFixed)
    try name(&d, f.pkgid, f.pkgidEbcdic, isFixed)
    if tail > 0 {
      let place = try d.add(f.pkgcnstkn, length: 8)
      let bytes = d.bytes(place)
      if bytes.allSatisfy({ (0x20..<0x7f).contains($0) }) {
        d.label(value: "\"\(String(decoding: bytes, as: UTF8.self))\"")
      }
    }
    if tail == 10 { try d.add(f.pkgsn) }
  }

  private func name(
    _ d: inout Dissection, _ ascii: Field<Text>, _ ebcdic: Field<Text>, _ isFixed: Bool
  ) throws(Malformed) {
    var count = 18
    if !isFixed {
      count = Int(try d.peek(UInt16.self))
      try d.skip(2)
    }
    try both(&d, ascii, ebcdic, count)
  }

  // MARK: Objects of SQL (DRDA volume 1, chapter 5)

  private func statement(_ d: inout Dissection) throws(Malformed) {
    while d.remaining > 0 {
      try d.step()
      if try d.add(f.nullInd) == 0xff { continue }
      let count = Int(try d.add(f.clobLength))
      try d.add(f.sqlstatement, length: count, encoding: .utf8)
    }
  }

  private func communications(_ d: inout Dissection) throws(Malformed) {
    let order = order(&d)
    let open = d.open(d.put(f.sqlcagrp, at: d.next(d.remaining)))
    defer { d.close(open, fitting: true) }
    if try d.add(f.nullInd) == 0xff {
      d.put(f.sqlcode, 0, at: d.here)
      d.put(f.sqlstate, "00000", at: d.here)
      return
    }
    try d.add(f.sqlcode, order: order)
    try d.add(f.sqlstate, length: 5, encoding: .utf8)
    try d.add(f.sqlerrproc, length: 8, encoding: .utf8)
    if try d.add(f.nullInd) != 0xff {
      let group = d.open(d.put(f.sqlcaxgrp, at: d.next(d.remaining)))
      for field in [
        f.sqlerrd1, f.sqlerrd2, f.sqlerrd3, f.sqlerrd4, f.sqlerrd5, f.sqlerrd6,
      ] {
        try d.add(field, order: order)
      }
      for field in [
        f.sqlwarn0, f.sqlwarn1, f.sqlwarn2, f.sqlwarn3, f.sqlwarn4, f.sqlwarn5, f.sqlwarn6,
        f.sqlwarn7, f.sqlwarn8, f.sqlwarn9, f.sqlwarna,
      ] {
        try d.add(field, length: 1, encoding: .utf8)
      }
      try counted(&d, f.rdbnam)
      try counted(&d, f.sqlerrmsg)
      try counted(&d, f.sqlerrmsg)
      d.close(group, fitting: true)
    }
    let group = d.open(d.put(f.sqldiaggrp, at: d.next(1)))
    try d.add(f.nullInd)
    d.close(group)
  }

  private func counted(_ d: inout Dissection, _ field: Field<Text>) throws(Malformed) {
    let count = Int(try d.add(f.paramLength))
    try d.add(field, length: count, encoding: .utf8)
  }

  private func descriptors(_ d: inout Dissection) throws(Malformed) {
    let order = order(&d)
    try communications(&d)
    let open = d.open(d.put(f.sqldhgrp, at: d.next(d.remaining)))
    if try d.add(f.nullInd) != 0xff {
      try d.add(f.sqldhold, order: order)
      try d.add(f.sqldreturn, order: order)
      try d.add(f.sqldscroll, order: order)
      try d.add(f.sqldsensitive, order: order)
      try d.add(f.sqldfcode, order: order)
      try d.add(f.sqldkeytype, order: order)
      try counted(&d, f.rdbnam)
      try counted(&d, f.sqldschema)
      try counted(&d, f.sqldschema)
    }
    d.close(open, fitting: true)
    try d.add(f.sqlnum, order: order)
  }
}

/// Code page 37.
enum Ebcdic {
  /// From 0x40 on.
  private static let table = Array(
    (" \u{a0}âäàáãåçñ¢.<(+|&éêëèíîïìß!$*);¬-/ÂÄÀÁÃÅÇÑ¦,%_>?øÉÊËÈÍÎÏÌ`:#@'=\"Øabcdefghi«»ðýþ±"
      + "°jklmnopqrªºæ¸Æ¤µ~stuvwxyz¡¿ÐÝÞ®^£¥·©§¶¼½¾[]¯¨´×{ABCDEFGHI\u{ad}ôöòóõ}JKLMNOPQR¹ûüùúÿ"
      + "\\÷STUVWXYZ²ÔÖÒÓÕ0123456789³ÛÜÙÚ\u{9f}").unicodeScalars)

  /// Up to a NUL.
  static func text(_ bytes: [UInt8]) -> String {
    var text = ""
    for byte in bytes.prefix(while: { $0 != 0 }) {
      text.unicodeScalars.append(byte >= 0x40 ? table[Int(byte) - 0x40] : Unicode.Scalar(byte))
    }
    return text
  }
}
