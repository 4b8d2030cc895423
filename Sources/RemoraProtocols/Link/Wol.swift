public import RemoraCore

/// Packets that wake machines up (AMD white paper 20213, "Magic Packet Technology").
///
///     | FF FF FF FF FF FF | the machine's address, 16 times | password (0, 4 or 6)
public let wakeOnLAN = Protocol("wol", "Wake On LAN", short: "WOL") { p in
  p.mayDecline()
  let sync = p.bytes("sync", "Sync stream")
  let address = p.ether("mac", "MAC")
  let password = p.bytes("passwd", "Password")
  p.over("ethertype", 0x0842)
  p.recognizes(over: "udp") { d in isMagicPacket(d) }
  return { d throws(Malformed) in
    guard isMagicPacket(d) else {
      d.withdraw()
      return d.decline()
    }
    d.protocolColumn("WOL")
    d.info("")
    let size = min(6, d.reportedRemaining - 102)
    let secret = size == 4 || size == 6 ? d.bytes(Region(d.offset + 102, size)) : []
    d.setOwnLength(102 + secret.count)
    let high = UInt64(try d.peek(UInt32.self, ahead: 6))
    let mac = MACAddress(bits: high << 16 | UInt64(try d.peek(UInt16.self, ahead: 10)))
    d.info("MagicPacket for \(mac)")
    d.summary(", MAC: \(mac)")
    var text = ""
    if secret.count == 4 {
      text = secret.map { String($0) }.joined(separator: ".")
    } else {
      text = secret.map { Phrase.hex(UInt64($0), 2) }.joined(separator: ":")
    }
    if !text.isEmpty {
      let shown = text
      d.info(append: ", password \(shown)")
      d.summary(", password: \(shown)")
    }
    try d.add(sync, length: 6)
    let sub = d.open(d.text("MAC: \(mac)", at: d.next(96)))
    for _ in 0..<16 { try d.add(address) }
    d.close(sub)
    if !text.isEmpty {
      // The item has as many of its text's characters as the password has bytes.
      let start = Array(text.utf8.prefix(secret.count))
      d.put(password, start, at: d.next(secret.count))
      let shown = text
      d.label(value: Phrase(shown))
    }
  }
}

/// Six bytes of ones, and sixteen times the same address, with nothing, or a password, behind.
func isMagicPacket(_ d: borrowing Dissection) -> Bool {
  let size = d.reportedRemaining
  guard size >= 102, d.remaining >= 102, d.number(at: d.offset, UInt32.self) == .max,
    d.number(at: d.offset + 4, UInt16.self) == .max
  else { return false }
  for i in 1..<16 {
    let place = d.offset + 6 + 6 * i
    guard d.number(at: place, UInt32.self) == d.number(at: d.offset + 6, UInt32.self),
      d.number(at: place + 4, UInt16.self) == d.number(at: d.offset + 10, UInt16.self)
    else { return false }
  }
  return true
}
