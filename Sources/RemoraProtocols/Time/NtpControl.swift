import RemoraCore

/// Control messages (mode 6, RFC 9327) and private ones (mode 7).
extension NTPLayer {
  ///     |LI | VN  |  6  |R|E|M| opcode  |           sequence            |
  ///     |            status             |        association id         |
  ///     |            offset             |             count             |
  func addControl(_ d: inout Dissection, _ first: UInt8) throws(Malformed) {
    let (leap, version, mode) = (f.flagsLi, f.flagsVn, f.flagsMode)
    d.info("\(version, first >> 3 & 7), control")
    d.summary(" (\(version, first >> 3 & 7), control)")
    try d.add(f.flags, bits: leap, version, mode)
    d.append(
      """
      , Leap Indicator: \(leap, first >> 6), Version number: \(version, first >> 3 & 7), \
      Mode: \(mode, first & 7)
      """)
    let second: UInt8 = try d.peek(UInt8.self)
    let opcode = second & 0x1f
    let isResponse = second & 0x80 != 0
    let opcodeField = f.ctrlFlags2Opcode
    try d.add(f.ctrlFlags2)
    let isKnown = opcode <= 12 || opcode == 31
    d.append(isResponse ? ", Response bit, Opcode: " : ", Opcode: ")
    d.append(isKnown ? "\(opcodeField, opcode)" : "Unknown")
    let flags = d.open()
    let place = d.just(1)
    d.put(f.ctrlFlags2R, isResponse, at: place)
    d.put(f.ctrlFlags2Error, second >> 6 & 1, at: place)
    d.put(f.ctrlFlags2More, second >> 5 & 1, at: place)
    d.put(opcodeField, opcode, at: place)
    d.close(flags)
    try d.add(f.ctrlSequence)
    let association: UInt16 = try d.peek(UInt16.self, ahead: 2)
    try addStatus(&d, second, association)
    try d.add(f.ctrlAssocid)
    try d.add(f.ctrlOffset)
    let count = Int(try d.add(f.ctrlCount))
    if count > 0 { try addData(&d, count, opcode, isResponse: isResponse, association) }
    d.setOwnLength(d.offset - d.start + d.reportedRemaining)
  }

  private func addStatus(
    _ d: inout Dissection, _ second: UInt8, _ association: UInt16
  ) throws(Malformed) {
    guard second & 0x80 != 0 else {
      try d.add(f.ctrlStatus)
      return
    }
    let value: UInt16 = try d.peek(UInt16.self)
    if second & 0x40 != 0 {
      try d.add(f.ctrlStatus, bits: f.ctrlErrStatus)
      let name = f.ctrlErrStatus
      d.append(", Error Status Word: \(name, value >> 8)")
      return
    }
    switch second & 0x1f {
    case 1, 2, 3, 7:
      if association == 0 {
        try d.add(
          f.ctrlStatus, bits: f.ctrlSysStatusLi, f.ctrlSysStatusClksrc, f.ctrlSysStatusCount,
          f.ctrlSysStatusCode)
        let (leap, source, code) = (f.ctrlSysStatusLi, f.ctrlSysStatusClksrc, f.ctrlSysStatusCode)
        d.append(
          """
          , Leap Indicator: \(leap, value >> 14), Clock Source: \(source, value >> 8 & 0x3f), \
          System Event Code: \(code, value & 15)
          """)
      } else {
        try addPeerStatus(&d)
      }
    case 4, 5:
      try d.add(f.ctrlStatus, bits: f.ctrlClockStatusStatus, f.ctrlClockStatusCode)
      let name = f.ctrlClockStatusStatus
      d.append(", Clock Status: \(name, value >> 8)")
    default: try d.add(f.ctrlStatus)
    }
  }

  private func addPeerStatus(_ d: inout Dissection) throws(Malformed) {
    let value: UInt16 = try d.peek(UInt16.self)
    try d.add(
      f.ctrlStatus, bits: f.ctrlPeerStatusConfig, f.ctrlPeerStatusAuthenable,
      f.ctrlPeerStatusAuthentic, f.ctrlPeerStatusReach, f.ctrlPeerStatusBcast,
      f.ctrlPeerStatusSelection, f.ctrlPeerStatusCount, f.ctrlPeerStatusCode)
    let flags = String(repeating: ", Peer Status", count: (value >> 12).nonzeroBitCount)
    let cast = value & 0x800 != 0 ? ", Peer Status broadcast association" : ""
    let (selection, code) = (f.ctrlPeerStatusSelection, f.ctrlPeerStatusCode)
    d.append(
      """
      \(flags)\(cast), Peer Selection: \(selection, value >> 8 & 7), \
      Peer Event Code: \(code, value & 15)
      """)
  }

  private func addData(
    _ d: inout Dissection, _ count: Int, _ opcode: UInt8, isResponse: Bool, _ association: UInt16
  ) throws(Malformed) {
    let data = d.put(f.ctrlData, at: d.next(min(count, d.remaining)))
    var sub = d.open(data)
    defer { d.close(sub) }
    switch opcode {
    case 1 where isResponse && association == 0:
      let end = d.offset + count
      while d.offset < end {
        try d.step()
        let item = d.open(d.put(f.ctrlItem, at: d.next(4)))
        try d.add(f.ctrlAssocid)
        d.close(item)
        // Beside the data, not in it.
        d.close(sub)
        try addPeerStatus(&d)
        sub = d.open(data)
      }
    case 1, 2, 3, 4, 5: try addVariables(&d, count)
    case 7: try d.add(f.ctrlTrapmsg, length: count)
    case 8, 9: try d.add(f.ctrlConfiguration, length: count)
    case 10: try d.add(f.ctrlMru, length: count)
    case 11: try d.add(f.ctrlOrdlist, length: count)
    case 12: try d.add(f.ctrlNonce, length: count)
    default: try d.skip(count)
    }
  }

  /// `name=value, name="value"`: each is shown with the parts of its grammar.
  private func addVariables(_ d: inout Dissection, _ count: Int) throws(Malformed) {
    guard count <= d.remaining else { return try d.skip(count) }
    let base = d.offset
    let bytes = d.bytes(d.next(count))
    var at = 0
    while at < bytes.count {
      try d.step()
      while at < bytes.count, Self.isBlank(bytes[at]) || bytes[at] == UInt8(ascii: ",") { at += 1 }
      guard at < bytes.count, bytes[at] != 0 else { break }
      let start = at
      while at < bytes.count, !Self.isBlank(bytes[at]), bytes[at] != UInt8(ascii: ","),
        bytes[at] != UInt8(ascii: "="), bytes[at] != 0
      { at += 1 }
      let nameEnd = at
      var valueEnd = at
      if at < bytes.count, bytes[at] == UInt8(ascii: "=") {
        at += 1
        if at < bytes.count, bytes[at] == UInt8(ascii: "\"") {
          at += 1
          while at < bytes.count, bytes[at] != UInt8(ascii: "\"") { at += 1 }
          at = min(bytes.count, at + 1)
        } else {
          while at < bytes.count, bytes[at] != UInt8(ascii: ","), bytes[at] != 13, bytes[at] != 0 {
            at += 1
          }
        }
        valueEnd = at
      }
      guard at > start else { break }
      var rest = at
      while rest < bytes.count, Self.isBlank(bytes[rest]) { rest += 1 }
      let tail = rest == bytes.count ? rest : valueEnd
      addVariable(&d, bytes, base, start, nameEnd, valueEnd, tail: tail)
    }
    try d.skip(count)
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 32 || byte == 13 || byte == 10 || byte == 9
  }

  private func addVariable(
    _ d: inout Dissection, _ bytes: [UInt8], _ base: Int, _ start: Int, _ nameEnd: Int,
    _ end: Int, tail: Int
  ) {
    func text(_ low: Int, _ high: Int) -> Phrase {
      Phrase(String(decoding: bytes[low..<max(low, high)], as: UTF8.self))
    }
    func put(_ d: inout Dissection, _ low: Int, _ high: Int) -> OpenItem {
      d.open(d.text(text(low, high), at: Region(base + low, high - low)))
    }
    let outer = put(&d, start, end)
    let inner = put(&d, start, end)
    d.close(put(&d, start, nameEnd))
    if end > nameEnd {
      d.close(put(&d, nameEnd, nameEnd + 1))
      let from = nameEnd + 1
      let isQuoted = end - from >= 2 && bytes[from] == UInt8(ascii: "\"")
      let value = put(&d, from, end)
      let again = put(&d, from, end)
      if isQuoted {
        let body = put(&d, from + 1, end - 1)
        // The place of this one is the sum of two, as if one were counted from the other.
        let whole = d.open(
          d.text(text(from, end), at: Region(base + from + base + from + 1, end - from)))
        d.close(put(&d, from, from + 1))
        let one = put(&d, from + 1, end - 1)
        let two = put(&d, from + 1, end - 1)
        d.close(put(&d, from + 1, end - 1))
        d.close(two)
        d.close(one)
        d.close(put(&d, end - 1, end))
        d.close(whole)
        d.close(body)
      } else {
        d.close(put(&d, from, end))
      }
      d.close(again)
      d.close(value)
    }
    let rest = put(&d, tail, tail)
    if tail == end { d.close(put(&d, tail, tail)) }
    d.close(rest)
    d.close(inner)
    d.close(outer)
  }

  ///     |R|M| VN  |  7  |A|  sequence   | implementation|    request    |
  ///     |  err  |  number of items      |  MBZ  |     size of item      |
  func addPrivate(_ d: inout Dissection, _ first: UInt8) throws(Malformed) {
    let request: UInt8 = try d.peek(UInt8.self, ahead: 3)
    let isResponse = first & 0x80 != 0
    let (version, mode, code) = (f.flagsVn, f.flagsMode, f.privReqcode)
    let kind = isResponse ? "Response" : "Request"
    d.info("\(version, first >> 3 & 7), private, \(kind), \(code, request)")
    d.summary(" (\(version, first >> 3 & 7), private)")
    try d.add(f.flags, bits: f.privFlagsR, f.privFlagsMore, version, mode)
    d.append(
      """
      \(isResponse ? ", Response bit" : ""), Version number: \(version, first >> 3 & 7), \
      Mode: \(mode, first & 7)
      """)
    try d.add(f.privAuthSeq, bits: f.privAuth, f.privSeq)
    try d.add(f.privImpl)
    try d.add(f.privReqcode)
    let (error, errorField) = (try d.peek(UInt8.self) >> 4, f.privErr)
    d.put(f.privErr, error, at: d.next(1))
    d.label(
      "\(bitPicture(UInt64(error), at: 0, count: 4)) = Err: \(errorField, error) (0x\(error, hex: 2))"
    )
    let items = Int(try d.peek(UInt16.self) & 0xfff)
    d.put(f.privNumitems, UInt16(truncatingIfNeeded: items), at: d.next(2))
    d.label("\(bitPicture(UInt64(items), at: 4, count: 12)) = Number of data items: \(items)")
    try d.skip(2)
    let reserved = try d.peek(UInt8.self) >> 4
    d.put(f.privReserved, reserved, at: d.next(1))
    d.label("\(bitPicture(UInt64(reserved), at: 0, count: 4)) = Reserved: 0x\(reserved, hex: 2)")
    let size = Int(try d.peek(UInt16.self) & 0xfff)
    d.put(f.privItemsize, UInt16(truncatingIfNeeded: size), at: d.next(2))
    d.label("\(bitPicture(UInt64(size), at: 4, count: 12)) = Size of data item: \(size)")
    try d.skip(2)
    d.setOwnLength(d.offset - d.start + d.reportedRemaining)
    let start = d.start
    for _ in 0..<items {
      try d.step()
      if request == 20 || request == 42 {
        try addMonitored(&d, size, isLong: request == 42)
      } else {
        try addItem(&d, request, isResponse: isResponse, size)
      }
    }
    // Requests that are authenticated have this behind room for the longest item.
    guard !isResponse, isAuthenticated(d, start) else { return }
    try d.seek(start + 184)
    d.put(items7.time, Self.time(try d.peek(UInt64.self)), at: d.next(8))
    try d.skip(8)
    try d.add(f.keyid, length: 4)
    if d.reportedRemaining > 0 { try d.add(f.mac, length: d.reportedRemaining) }
  }

  private func isAuthenticated(_ d: borrowing Dissection, _ start: Int) -> Bool {
    (d.number(at: start + 1, UInt8.self) ?? 0) & 0x80 != 0
  }

  private func addItem(
    _ d: inout Dissection, _ request: UInt8, isResponse: Bool, _ size: Int
  ) throws(Malformed) {
    let start = d.offset
    guard size <= d.reportedRemaining else {
      throw Malformed(.reported, offset: start, need: size, have: d.reportedRemaining)
    }
    let item = d.put(f.privMode7Item, "", at: d.next(size))
    let name = ntpPrivReqcodeNames.name(of: UInt64(request)) ?? "Unknown"
    d.label("\(name) Item")
    let tree = d.open(item)
    try items7.add(&d, request, isResponse: isResponse, size)
    d.close(tree)
    try d.seek(start + size)
  }

  private func addMonitored(_ d: inout Dissection, _ size: Int, isLong: Bool) throws(Malformed) {
    let host: UInt32 = try d.peek(UInt32.self, ahead: 16)
    let port: UInt16 = try d.peek(UInt16.self, ahead: isLong ? 28 : 20)
    let start = d.offset
    let item = d.put(f.privMode7Item, "Monlist Item", at: d.next(size))
    let second: UInt32 = try d.peek(UInt32.self, ahead: isLong ? 32 : 24)
    let hasIPv6 = second == 1
    if !hasIPv6 { d.label("Monlist item: address: \(IPv4Address(bits: host)):\(port)") }
    let sub = d.open(item)
    try d.add(f.privMonlistAvgint)
    try d.add(f.privMonlistLsint)
    try d.add(f.privMonlistRestr)
    try d.add(f.privMonlistCount)
    try d.add(f.privMonlistRemoteAddress)
    if isLong {
      try d.add(f.privMonlistLocalAddress)
      try d.add(f.privMonlistFlags)
    }
    try d.add(f.privMonlistPort)
    try d.add(f.privMonlistMode)
    try d.add(f.privMonlistVersion)
    let isIPv6 = try d.add(f.privMonlistIpv6)
    try d.add(f.privMonlistUnused)
    if isIPv6 != 0 {
      let remote = try d.add(f.privMonlistAddr6)
      if isIPv6 == 1 { d.label(item, "Monlist item: address: \(remote):\(port)") }
      if isLong { try d.add(f.privMonlistDaddr6) }
    }
    d.close(sub)
    try d.seek(start + size)
  }
}
