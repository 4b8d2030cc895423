public import RemoraCore

/// The control connection of the point-to-point tunnelling protocol (RFC 2637 section 2).
///
///     |     length    |     type      |          magic cookie         |
///     | control type  |   reserved    |  …
public let pptp = Protocol("pptp", "Point-to-Point Tunnelling Protocol", short: "PPTP") { p in
  let layer = PptpLayer(&p)
  p.over("tcp.port", 1723)
  return { d throws(Malformed) in try layer.read(&d) }
}

struct PptpLayer {
  private let f: PptpFields
  private let wrongCookie: Expert
  private let data: ProtocolHandle
  private static let cookie: UInt32 = 0x1a2b_3c4d

  init(_ p: inout Builder) {
    f = PptpFields(&p)
    wrongCookie = p.expert(
      "magic_cookie.incorrect", .protocolRule, .warning, "Incorrect Magic Cookie")
    data = p.uses("data")
  }

  func read(_ d: inout Dissection) throws(Malformed) {
    d.protocolColumn("PPTP")
    d.info("")
    let kind = try d.peekOrWithdraw(UInt16.self, ahead: 8)
    let name = pptpControlMessageTypeNames.name(of: UInt64(kind))
    d.info("\(name ?? "Unknown control type (\(kind))")")
    let length = Int(try d.add(f.length))
    d.setOwnLength(min(length, d.reportedRemaining + 2))
    try d.add(f.type)
    let magic = try d.add(f.magicCookie)
    if magic == Self.cookie {
      d.append(" (correct)")
    } else {
      d.append(" (incorrect)")
      d.expert(wrongCookie)
    }
    try d.add(f.controlMessageType)
    try reserved(&d, 2)
    switch kind {
    case 1, 2: try start(&d, isReply: kind == 2)
    case 3:
      try d.add(f.reason)
      try reserved(&d, 1)
      try reserved(&d, 2)
    case 4:
      try d.add(f.stopResult)
      try d.add(f.error)
      try reserved(&d, 2)
    case 5: try d.add(f.identifier)
    case 6:
      try d.add(f.identifier)
      try d.add(f.echoResult)
      try d.add(f.error)
      try reserved(&d, 2)
    case 7...13: try call(&d, kind)
    case 14: try errors(&d)
    case 15:
      try peer(&d)
      try d.add(f.sendAccm)
      try d.add(f.receiveAccm)
    default: if d.remaining > 0 { try d.call(data) }
    }
  }

  private func reserved(_ d: inout Dissection, _ length: Int) throws(Malformed) {
    try d.add(f.reserved, length: length)
  }

  private func start(_ d: inout Dissection, isReply: Bool) throws(Malformed) {
    let version = try d.add(f.protocolVersion)
    d.label(value: "\(version >> 8).\(version & 0xff)")
    if isReply {
      try d.add(f.controlResult)
      try d.add(f.error)
    } else {
      try reserved(&d, 2)
    }
    try d.add(f.framingCapabilities)
    try d.add(f.bearerCapabilities)
    try d.add(f.maximumChannels)
    try d.add(f.firmwareRevision)
    try d.add(f.hostName, length: 64)
    try d.add(f.vendorName, length: 64)
  }

  /// The other side's number of the call, and two bytes that are not used.
  private func peer(_ d: inout Dissection) throws(Malformed) {
    try d.add(f.peerCallId)
    try reserved(&d, 2)
  }

  private func window(_ d: inout Dissection) throws(Malformed) {
    try d.add(f.packetReceiveWindowSize)
    try d.add(f.packetProcessingDelay)
  }

  private func call(_ d: inout Dissection, _ kind: UInt16) throws(Malformed) {
    switch kind {
    case 7: try outgoing(&d)
    case 8:
      try d.add(f.callId)
      try d.add(f.peerCallId)
      try d.add(f.outResult)
      try d.add(f.error)
      try d.add(f.cause)
      try d.add(f.connectSpeed)
      try window(&d)
      try d.add(f.physicalChannelId)
    case 9: try incoming(&d)
    case 10:
      try d.add(f.callId)
      try d.add(f.peerCallId)
      try d.add(f.inResult)
      try d.add(f.error)
      try window(&d)
      try reserved(&d, 2)
    case 11:
      try peer(&d)
      try d.add(f.connectSpeed)
      try window(&d)
      try d.add(f.framingType)
    case 12:
      try d.add(f.callId)
      try reserved(&d, 2)
    default:
      try d.add(f.callId)
      try d.add(f.discResult)
      try d.add(f.error)
      try d.add(f.cause)
      try reserved(&d, 2)
      try d.add(f.callStatistics, length: 64)
    }
  }

  private func outgoing(_ d: inout Dissection) throws(Malformed) {
    try d.add(f.callId)
    try d.add(f.callSerialNumber)
    try d.add(f.minimumBps)
    try d.add(f.maximumBps)
    try d.add(f.bearerType)
    try d.add(f.framingType)
    try window(&d)
    try d.add(f.phoneNumberLength)
    try reserved(&d, 2)
    try d.add(f.phoneNumber, length: 64)
    try d.add(f.subaddress, length: 64)
  }

  private func incoming(_ d: inout Dissection) throws(Malformed) {
    try d.add(f.callId)
    try d.add(f.callSerialNumber)
    try d.add(f.bearerType)
    try d.add(f.physicalChannelId)
    try d.add(f.dialedNumberLength)
    try d.add(f.dialingNumberLength)
    try d.add(f.dialedNumber, length: 64)
    try d.add(f.dialingNumber, length: 64)
    try d.add(f.subaddress, length: 64)
  }

  private func errors(_ d: inout Dissection) throws(Malformed) {
    try peer(&d)
    try d.add(f.crcErrors)
    try d.add(f.framingErrors)
    try d.add(f.hardwareOverruns)
    try d.add(f.bufferOverruns)
    try d.add(f.timeoutErrors)
    try d.add(f.alignmentErrors)
  }
}
