public import RemoraCore

/// HART over IP (FieldComm Group, HCF_SPEC-085): sessions, and passed-through messages of the HART
/// field bus.
///
///     |    version    | message type  |  message id   |    status     |
///     |        sequence number        |        message length         |
public let hartIP = Protocol("hart_ip", "HART_IP Protocol", short: "HART_IP") { p in
  p.mayDecline()
  p.keepsToItself()
  let layer = HartIpLayer(&p)
  p.over("udp.port", 5094)
  p.over(
    "tcp.port", 5094, framing: .lengthPrefixed(header: 8, at: 6, width: 2, plus: 0))
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct HartIpLayer {
  let f: HartIpFields
  let layouts: HartLayouts
  let none, unexpected: Expert

  init(_ p: inout Builder) {
    f = HartIpFields(&p)
    layouts = HartLayouts(f, &p)
    none = p.expert("data.none", .protocolRule, .note, "No data")
    unexpected = p.expert(
      "data.unexpected", .protocolRule, .warning, "Unexpected message body")
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    guard d.remaining >= 8, try d.peek(UInt8.self, ahead: 2) <= 3 else {
      d.withdraw()
      return d.decline()
    }
    d.protocolColumn("HART_IP")
    if d.packet.ipProtocol == 17 { d.info("") }
    var isFirst = true
    while d.remaining >= 8 {
      try d.step()
      if !isFirst { d.beginAgain() }
      try addMessage(&d, isFirst)
      isFirst = false
    }
  }

  private func addMessage(_ d: inout Dissection, _ isFirst: Bool) throws(Malformed) {
    let type = try d.peek(UInt8.self, ahead: 1)
    let id = try d.peek(UInt8.self, ahead: 2)
    let number: UInt16 = try d.peek(UInt16.self, ahead: 4)
    let length = Int(try d.peek(UInt16.self, ahead: 6))
    let typeName = HartIpFields.types.name(of: UInt64(type)) ?? "Unknown"
    let name = HartIpFields.messages.name(of: UInt64(id)) ?? "Unknown"
    if isFirst, d.packet.ipProtocol == 17 {
      d.info("\(name) \(typeName), Sequence Number \(number)")
    } else {
      d.info("\(name) \(typeName), Sequence Number \(number)", separator: " | ")
    }
    d.fenceInfo()
    d.summary(", \(name) \(typeName), Sequence Number \(number)")
    let whole = min(d.remaining, max(8, length))
    d.setLength(d.own, whole)
    d.setOwnLength(whole)
    let head = d.open(d.text("HART_IP Header", at: d.next(8)))
    try d.add(f.version)
    try d.add(f.messageType)
    try d.add(f.messageId)
    try d.add(f.status)
    try d.add(f.transactionId)
    try d.add(f.msgLength)
    d.close(head)
    let size = max(0, length - 8)
    let text = "HART_IP Body, \(name), \(typeName)"
    let body = d.open(d.text("\(text)", at: d.next(min(size, d.remaining))))
    try d.inside(size) { [self] d throws(Malformed) in
      try addBody(&d, type: type, id: id, size: size)
    }
    d.close(body)
  }

  private func addBody(
    _ d: inout Dissection, type: UInt8, id: UInt8, size: Int
  ) throws(Malformed) {
    if type == 3 || type == 15 {
      if size > 0 { try d.add(f.errorErrorCode) }
      return
    }
    switch id {
    case 0:
      if size == 5 {
        try d.add(f.sessionInitMasterType)
        try d.add(f.sessionInitInactivityCloseTimer)
      } else {
        try d.add(f.data, length: size)
      }
    case 3:
      if size > 0 { try addPassed(&d) }
    default:
      try d.add(f.data, length: size)
      d.expert(size == 0 ? none : unexpected)
    }
  }

  // MARK: Messages of the field bus

  private func addPassed(_ d: inout Dissection) throws(Malformed) {
    var preambles = 0
    while d.number(at: d.offset + preambles, UInt8.self) == 0xff {
      try d.step()
      preambles += 1
    }
    if preambles > 0 { try d.add(f.ptPreambles, length: preambles) }
    let delimiter: UInt8 = try addDelimiter(&d)
    if delimiter & 0x80 != 0 {
      try d.add(f.ptLongAddress, length: 5)
    } else {
      d.put(f.ptShortAddr, try d.peek(UInt8.self) & 0x3f, at: d.next(1))
      try d.skip(1)
    }
    let more = Int(delimiter >> 5 & 3)
    if more > 0 { try d.add(f.ptExpansionBytes, length: more) }
    let command = try d.add(f.ptCommand)
    let length = Int(try d.add(f.ptLength))
    let isResponse = delimiter & 7 == 6 || delimiter & 7 == 1
    if isResponse {
      guard length >= 2 else { return }
      try d.add(f.ptResponseCode)
      try d.add(f.ptDeviceStatus)
    }
    let rest = length - (isResponse ? 2 : 0)
    let end = d.offset + rest
    if rest > 0 {
      try d.inside(rest) { [self] d throws(Malformed) in
        let isKnown = try layouts.add(&d, command, isResponse: isResponse, rest)
        if !isKnown { try d.add(f.ptPayload, length: rest) }
      }
    }
    try d.seek(end)
    try d.add(f.ptChecksum)
  }

  private func addDelimiter(_ d: inout Dissection) throws(Malformed) -> UInt8 {
    let delimiter: UInt8 = try d.add(
      f.ptDelimiter, bits: f.ptDelimiterFrameType, f.ptDelimiterPhysicalLayerType,
      f.ptDelimiterNumberOfExpansionBytes, f.ptDelimiterAddressType)
    if d.wantsLabels {
      let frame = HartIpFields.frames.name(of: UInt64(delimiter & 7)) ?? "Unknown"
      let layer = HartIpFields.layers.name(of: UInt64(delimiter >> 3 & 3)) ?? "Unknown"
      let kind = HartIpFields.addresses.name(of: UInt64(delimiter >> 7)) ?? "Unknown"
      d.label(
        "Delimiter: 0x\(delimiter, hex: 2), Frame Type: \(frame), Physical Layer Type: \(layer), Address Type: \(kind)"
      )
    }
    return delimiter
  }
}
