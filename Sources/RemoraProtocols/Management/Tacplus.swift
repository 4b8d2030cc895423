public import RemoraCore

/// TACACS+: who may do what on routers, and what they did (RFC 8907).
///
///     | major | minor |     type      |    sequence   |     flags     |
///     |                            session                            |
///     |                            length                             |
///
/// Bodies are hidden by a digest of a secret; those that are not are shown.
public let tacplus = Protocol("tacplus", "TACACS+") { p in
  let layer = TacplusLayer(&p)
  p.over("tcp.port", 49, framing: .lengthPrefixed(header: 12, at: 8, width: 4, plus: 12))
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct TacplusLayer: Sendable {
  let f: TacplusFields

  init(_ p: inout Builder) { f = TacplusFields(&p) }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    d.protocolColumn("TACACS+")
    let version = try d.peekOrWithdraw(UInt8.self)
    let type = try d.peekOrWithdraw(UInt8.self, ahead: 1)
    let sequence = try d.peekOrWithdraw(UInt8.self, ahead: 2)
    let isRequest = sequence & 1 != 0
    d.info("")
    let names = ["Authentication", "Authorization", "Accounting"]
    let name = (1...3).contains(type) ? names[Int(type) - 1] : "Unknown (0x\(hex(type)))"
    d.info("\(isRequest ? "Q" : "R"): \(name)")
    d.setOwnLength(d.reportedRemaining)
    d.put(isRequest ? f.request : f.response, true, at: d.head, .hidden)
    d.put(f.majvers, version, at: d.next(1))
    d.label(value: version & 0xf0 == 0xc0 ? "TACACS+" : "Unknown Version")
    d.put(f.minvers, version & 15, at: d.next(1))
    try d.skip(1)
    try d.add(f.type)
    try d.add(f.seqno)
    let isPlain = try addFlags(&d)
    try d.add(f.sessionId)
    let length = Int(try d.add(f.packetLen))
    guard length > 0 else { return }
    let place = d.next(min(length, d.reportedRemaining))
    let kind = isRequest ? "Request" : "Reply"
    let sub = d.open(d.text("\(isPlain ? "" : "Encrypted ")\(kind)", at: place))
    if isPlain {
      switch (type, isRequest) {
      case (1, true):
        if sequence == 1 { try addStart(&d) } else { try addContinuation(&d) }
      case (1, false): try addReply(&d)
      case (2, true): try addQuestion(&d)
      case (2, false): try addAnswer(&d)
      case (3, true): try addAccount(&d)
      case (3, false): try addReceipt(&d)
      default:
        d.text("Bogus data", at: place)
        d.expert(f.bogusData)
      }
    }
    d.close(sub)
  }

  private func hex(_ value: UInt8) -> String { Phrase.hex(UInt64(value), 2) }

  /// - Returns: whether the body can be read.
  private func addFlags(_ d: inout Dissection) throws(Malformed) -> Bool {
    let place = d.next(1)
    let value = try d.add(f.flags)
    let (isPlain, isSingle) = (value & 1 != 0, value & 4 != 0)
    d.append(
      """
       (\(isPlain ? "Unencrypted" : "Encrypted") payload, \
      \(isSingle ? "Single connection" : "Multiple Connections"))
      """)
    let sub = d.open()
    d.put(f.flagsUnencrypted, isPlain, at: place)
    if isPlain { d.expert(f.flagsUnencryptedDeprecated) }
    d.put(f.flagsSingleconn, isSingle, at: place)
    d.close(sub)
    return isPlain
  }

  /// Level, type and service, and the three names whose lengths come first.
  /// - Parameter skipped: bytes of lengths behind those of the names.
  /// - Returns: where the names end.
  private func addUser(_ d: inout Dissection, skipped: Int) throws(Malformed) -> Int {
    try d.add(f.privilegeLevel)
    try d.add(f.authenticationType)
    try d.add(f.service)
    var place = d.offset + 3 + 1 + skipped
    for (size, field) in [
      (f.userLen, f.user), (f.portLen, f.port), (f.addressLen, f.remoteAddress),
    ] {
      let length = Int(try d.add(size))
      let next = d.offset
      if length > 0 {
        try d.seek(place)
        try d.add(field, length: length)
        place = d.offset
        try d.seek(next)
      }
    }
    return place
  }

  private func addStart(_ d: inout Dissection) throws(Malformed) {
    try d.add(f.authenAction)
    let place = try addUser(&d, skipped: 0)
    let length = Int(try d.add(f.asciiLength))
    try d.seek(place)
    if length > 0 { try d.add(f.data, length: length) }
  }

  private func addContinuation(_ d: inout Dissection) throws(Malformed) {
    let flags = try d.peek(UInt8.self, ahead: 4)
    let place = d.offset
    d.put(f.bodyAuthenReqContFlags, flags, at: Region(place + 4, 1))
    if flags & 1 != 0 { d.append("(Abort)") }
    let user = Int(try d.add(f.bodyAuthenReqContUserLength))
    let next = d.offset
    if user > 0 {
      try d.seek(place + 5)
      try d.add(f.bodyAuthenReqContUser, length: user)
      try d.seek(next)
    }
    let length = Int(try d.add(f.bodyAuthenReqContDataLength))
    if length > 0 {
      try d.seek(place + 5 + user)
      try d.add(f.data, length: length)
    }
  }

  private func addReply(_ d: inout Dissection) throws(Malformed) {
    let place = d.offset
    try d.add(f.bodyAuthenRepStatus)
    let flags = try d.add(f.bodyAuthenRepFlags)
    if flags & 1 != 0 { d.append("(NoEcho)") }
    let message = Int(try d.add(f.bodyAuthenRepServerMsgLen))
    if message > 0 {
      d.put(
        f.bodyAuthenRepServerMsg, of: Region(place + 6, message), at: Region(place + 6, message))
    }
    let length = Int(try d.add(f.bodyAuthenRepServerDataLen))
    if length > 0 {
      try d.seek(place + 6 + message)
      try d.add(f.data, length: length)
    }
  }

  private func addArguments(
    _ d: inout Dissection, _ count: Int, _ first: Int
  ) throws(Malformed) {
    var place = first
    for i in 0..<count {
      try d.step()
      let length = Int(try d.add(f.argLength))
      d.label("Arg[\(i)] length: \(length)")
      let next = d.offset
      try d.seek(place)
      let text = d.printable(d.next(length))
      try d.add(f.argValue, length: length)
      d.label("Arg[\(i)] value: \(text)")
      place = d.offset
      try d.seek(next)
    }
  }

  private func addQuestion(_ d: inout Dissection) throws(Malformed) {
    try d.add(f.bodyAuthorReqAuthMethod)
    let count = Int(try d.peek(UInt8.self, ahead: 6))
    let place = try addUser(&d, skipped: count)
    try d.add(f.bodyAuthorReqArgCount)
    try addArguments(&d, count, place)
  }

  private func addAnswer(_ d: inout Dissection) throws(Malformed) {
    let place = d.offset
    try d.add(f.bodyAuthorRepAuthStatus)
    let count = Int(try d.peek(UInt8.self))
    try d.skip(1)
    let message = Int(try d.add(f.bodyAuthorRepServerMsgLen))
    let length = Int(try d.add(f.bodyAuthorRepServerDataLen))
    d.put(f.bodyAuthorRepArgCount, UInt8(truncatingIfNeeded: count), at: Region(place + 1, 1))
    try addArguments(&d, count, d.offset + count + message + length)
  }

  private func addAccount(_ d: inout Dissection) throws(Malformed) {
    try d.add(
      f.acctFlags, bits: f.acctFlagsMore, f.acctFlagsStart, f.acctFlagsStop, f.acctFlagsWatchdog)
    try d.add(f.acctAuthMethod)
    let count = Int(try d.peek(UInt8.self, ahead: 6))
    let place = try addUser(&d, skipped: count)
    try d.add(f.acctArgCount)
    try addArguments(&d, count, place)
  }

  private func addReceipt(_ d: inout Dissection) throws(Malformed) {
    let place = d.offset
    d.put(f.bodyAcctStatus, try d.peek(UInt8.self, ahead: 4), at: Region(place + 4, 1))
    let message = Int(try d.add(f.bodyAcctMsgLen))
    if message > 0 {
      d.put(f.bodyAcctServerMsg, of: Region(place + 5, message), at: Region(place + 5, message))
    }
    let length = Int(try d.add(f.bodyAcctDataLen))
    if length > 0 {
      let region = Region(place + 5 + message, length)
      d.put(f.bodyAcctData, of: region, at: region)
    }
  }
}
