public import RemoraCore

/// Cisco's negotiation of trunks. There is no public specification; the layout is that of captures.
///
///     |    version    | type (2), length with the four bytes before it (2), value …
public let dtp = Protocol("dtp", "Dynamic Trunk Protocol", short: "DTP") { p in
  let f = DtpFields(&p)
  p.over("llc.cisco_pid", 0x2004)
  return { d throws(Malformed) in
    d.protocolColumn("DTP")
    d.info("Dynamic Trunk Protocol")
    d.setOwnLength(d.reportedRemaining)
    let own = d.own
    try d.add(f.version)
    while d.reportedRemaining >= 4 {
      try d.step()
      if try !f.addElement(&d) { return }
    }
    if d.reportedRemaining > 0 { d.expert(f.truncated, at: own) }
  }
}

extension DtpFields {
  /// - Returns: false when nothing more can be read.
  fileprivate func addElement(_ d: inout Dissection) throws(Malformed) -> Bool {
    let kind = try d.peek(UInt16.self)
    let length = Int(try d.peek(UInt16.self, ahead: 2))
    let names = ["Domain", "Trunk Status", "Trunk Type", "Sender ID"]
    let name =
      kind >= 1 && kind <= 4
      ? names[Int(kind) - 1] : "Unknown TLV type: 0x\(Phrase.hex(UInt64(kind), 2))"
    let item = d.text(Phrase(name), at: d.next(min(length, d.reportedRemaining)))
    let sub = d.open(item)
    try d.add(tlvType)
    try d.add(tlvLen)
    let shown = d.last
    let body = length - 4
    if body <= 0 {
      d.expert(tlvLenTooShort, at: shown)
      d.close(sub)
      return false
    }
    let end = d.offset + body
    switch kind {
    case 1:
      let place = try d.add(domain, length: body)
      let text = d.printable(Region(place.offset, max(0, body - 1)))
      d.summary(": \(text)")
    case 2 where body == 1: try addStatus(&d)
    case 3 where body == 1: try addType(&d)
    case 4 where body == 6:
      let address = try d.add(senderid)
      d.summary(": \(address)")
    case 2, 3, 4: d.expert(tlvLenInvalid, at: shown)
    default: try d.add(data)
    }
    d.close(sub)
    if end > d.offset + d.reportedRemaining { return false }
    try d.seek(end)
    return true
  }

  private func addStatus(_ d: inout Dissection) throws(Malformed) {
    let value = try d.peek(UInt8.self)
    let administrative =
      switch value & 7 {
      case 1: "On"
      case 2: "Off"
      case 3: "Desirable"
      case 4: "Auto"
      default: "Unknown administrative status"
      }
    let text = "\(value & 0x80 != 0 ? "Trunk" : "Access")/\(administrative)"
    let sub = d.open(d.text("Value: \(text) (0x\(value, hex: 2))", at: d.next(1)))
    try d.add(bits: tos, tas, width: 1)
    d.close(sub)
    d.summary(" (Operating/Administrative): \(text) (0x\(value, hex: 2))")
  }

  private func addType(_ d: inout Dissection) throws(Malformed) {
    let value = try d.peek(UInt8.self)
    let operating =
      switch value >> 5 {
      case 1: "Native"
      case 2: "ISL"
      case 5: "802.1Q"
      default: "Unknown operating type"
      }
    let administrative =
      switch value & 7 {
      case 0: "Negotiated"
      case 1: "Native"
      case 2: "ISL"
      case 5: "802.1Q"
      default: "Unknown administrative type"
      }
    let text = "\(operating)/\(administrative)"
    let sub = d.open(d.text("Value: \(text) (0x\(value, hex: 2))", at: d.next(1)))
    try d.add(bits: tot, tat, width: 1)
    d.close(sub)
    d.summary(" (Operating/Administrative): \(text) (0x\(value, hex: 2))")
  }
}
