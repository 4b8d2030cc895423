public import RemoraCore

/// The reliable transport of map registrations (draft-kouvelas-lisp-map-server-reliable-transport).
///
///     |     type      |    length     |          message id           | … |  end marker  |
public let lispTCP = Protocol(
  "lisp-tcp", "Locator/ID Separation Protocol (Reliable Transport)",
  short: "LISP Reliable Transport"
) { p in
  p.feeds("lisp")
  let layer = LispTcpLayer(&p)
  p.over("tcp.port", 4342, framing: .lengthPrefixed(header: 4, at: 2, width: 2, plus: 0))
  return { d throws(Malformed) in try layer.read(&d) }
}

struct LispTcpLayer {
  private let f: LispTcpFields
  private let lisp: LispLayer
  private let prefix, locator: LispSlot
  private let undecoded, invalidLength, invalidMarker, unexpectedFamily: Expert
  private static let endMarker: UInt32 = 0x9fac_ade9

  init(_ p: inout Builder) {
    f = LispTcpFields(&p)
    lisp = LispLayer.shared(&p)
    prefix = LispSlot(
      family: f.messageEidPrefixAfi, ipv4: f.messageEidIpv4, ipv6: f.messageEidIpv6,
      mac: f.messageEidMac, name: f.messageEidDn, canonical: "Address")
    locator = LispSlot(
      family: f.messageRlocAfi, ipv4: f.messageRlocIpv4, ipv6: f.messageRlocIpv6)
    undecoded = p.expert(
      "undecoded", .undecoded, .warning, "Not dissected yet (report to wireshark.org)")
    invalidLength = p.expert("invalid_length", .protocolRule, .error, "Invalid message length")
    invalidMarker = p.expert(
      "invalid_marker", .protocolRule, .error, "Invalid message end marker")
    unexpectedFamily = p.expert("unexpected_afi", .protocolRule, .error, "Unexpected AFI")
  }

  func read(_ d: inout Dissection) throws(Malformed) {
    let kind = try d.peek(UInt16.self)
    let length = Int(try d.peek(UInt16.self, ahead: 2))
    let end = d.offset + length - 4
    d.protocolColumn("LISP")
    d.info("", separator: "")
    try d.add(f.messageType)
    try d.add(f.messageLength)
    if length < 8 { d.expert(invalidLength, "Invalid message length (\(length) < 8)") }
    let number = try d.add(f.messageId)
    let name = lispTcpMessageTypeNames.name(of: UInt64(kind)) ?? "Unknown type (\(kind))"
    d.info("Msg: \(number), \(name)", separator: "; ")
    d.summary(", Msg: \(number), \(name)")
    switch kind {
    case 16: try notification(&d, end)
    case 17: try registration(&d, end)
    case 18: try self.prefix(&d)
    case 19:
      let reason = try d.add(f.messageRegistrationRejectReason)
      let text =
        lispTcpMessageRegistrationRejectReasonNames.name(of: UInt64(reason))
        ?? "Unknown reason code (\(reason))"
      d.summary(", Reason: \(text)")
      try d.add(f.messageRegistrationRejectRes)
      try self.prefix(&d)
    case 20: try refresh(&d)
    case 21:
      try d.add(f.messageXtrid, length: 16)
      try d.add(f.messageSiteid, length: 8)
      if let text = try lisp.mapping(&d, 1, isReferral: false) { d.summary(" for \(text)") }
    case 22...30: try membership(&d, kind)
    default: break
    }
    if d.offset < end {
      try d.add(f.messageData, length: end - d.offset)
      if 16...30 ~= kind { d.expert(undecoded, at: d.own, "Work-in-progress") }
    }
    let marker = try d.add(f.messageEndMarker)
    if marker == Self.endMarker {
      d.append(" (correct)")
    } else {
      d.expert(invalidMarker, "Invalid message end marker (0x\(marker, hex: 8))")
    }
  }

  private func notification(_ d: inout Dissection, _ end: Int) throws(Malformed) {
    let code = try d.add(f.messageErrCode)
    d.summary(", Code: \(code)")
    try d.add(f.messageErrReserved)
    let kind = try d.add(f.messageErrOffendingMsgType)
    let name = lispTcpMessageTypeNames.name(of: UInt64(kind)) ?? "Unknown type (\(kind))"
    d.summary(", Offending message type: \(name)")
    try d.add(f.messageErrOffendingMsgLen)
    try d.add(f.messageErrOffendingMsgId)
    if d.offset < end {
      try d.add(f.messageErrOffendingMsgData, length: end - d.offset)
    }
  }

  private func registration(_ d: inout Dissection, _ end: Int) throws(Malformed) {
    let open = d.open(d.text("Map-Register", at: d.next(max(0, end - d.offset))))
    let text = try lisp.register(&d)
    d.close(open)
    if let text { d.summary(" for \(text)") }
  }

  private func refresh(_ d: inout Dissection) throws(Malformed) {
    let scope = try d.add(f.messageRegistrationRefreshScope)
    let name =
      lispTcpMessageRegistrationRefreshScopeNames.name(of: UInt64(scope))
      ?? "Unknown scope code (\(scope))"
    d.info(append: ", Scope: \(scope)")
    d.summary(", Scope: \(name)")
    let flags = try d.add(
      bits: f.messageRegistrationRefreshFlagsRejected, f.messageRegistrationRefreshRes, width: 2)
    if flags & 0x8000 != 0 {
      d.info(append: " (rejected only)")
      d.summary(" (rejected only)")
    }
    if scope != 0 { try prefix(&d) }
  }

  /// A length in bits, and the address that is so long.
  private func prefix(_ d: inout Dissection) throws(Malformed) {
    let length = try d.peek(UInt8.self)
    let family = try d.peek(UInt16.self, ahead: 1)
    guard let known = try d.lispAddress(family, ahead: 3) else {
      d.expert(
        unexpectedFamily, at: d.own, "Unexpected EID prefix AFI (\(family)), cannot decode")
      return
    }
    let text = "\(known.text)/\(length)"
    let open = d.open(d.text("EID Prefix: \(text)", at: d.next(3 + known.size)))
    try d.add(f.messageEidPrefixLength)
    try d.add(prefix.family)
    _ = try lisp.address(&d, family, prefix)
    d.close(open)
    d.summary(" for \(text)")
  }

  /// Who is interested in the locators of an instance.
  private func membership(_ d: inout Dissection, _ kind: UInt16) throws(Malformed) {
    try d.add(f.messageEidAfi)
    let instance = try d.add(f.messageIid)
    d.summary(", IID: \(instance)")
    switch kind {
    case 23, 24:
      let request = try d.add(f.messageSid)
      d.info(append: ", Sub ID: \(request)")
      d.summary(", Sub ID: \(request)")
      if kind == 24 {
        let code = try d.add(f.messageErr)
        let name =
          lispTcpMessageErrNames.name(of: UInt64(code)) ?? "Unknown error code (\(code))"
        d.summary(", Error code: \(name)")
      }
    case 26, 27:
      let site = try d.peek(UInt64.self)
      try d.add(f.messageSiteid, length: 8)
      d.summary(", Site-ID: \(site)")
      let family = try d.add(locator.family)
      guard family == LispFamily.ipv4 || family == LispFamily.ipv6 else { return }
      if let text = try lisp.address(&d, family, locator) {
        d.info(append: " [\(instance)] \(text)")
        d.summary(", RLOC: \(text)")
      }
    case 29, 30:
      let request = try d.add(f.messageRid)
      d.summary(", Req ID: \(request)")
    default: break
    }
  }
}
