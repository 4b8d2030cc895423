public import RemoraCore

/// Armagetron Advanced, a game: messages one after the other, and at the end who sends them.
///
///     |          descriptor           |            message            |
///     |      data, 16-bit words       | ... data, more messages ...   |
///     |            sender             |
public let armagetronad = Protocol(
  "armagetronad", "The Armagetron Advanced OpenGL Tron clone", short: "Armagetronad"
) { p in
  p.mayDecline()
  p.keepsToItself()
  let f = ArmagetronadFields(&p)
  p.over("udp.port", [4533, 4534])
  return { d throws(Malformed) in
    let whole = d.reportedRemaining
    guard whole >= 2 else {
      d.withdraw()
      return d.decline()
    }
    var place = 0
    while place < whole - 2 {
      try d.step()
      place += 6 + 2 * Int(try d.peekOrWithdraw(UInt16.self, ahead: place + 4))
    }
    guard place == whole - 2 else {
      d.withdraw()
      return d.decline()
    }
    d.protocolColumn("Armagetronad")
    d.info("[")
    d.setOwnLength(whole)
    var isFirst = true
    while d.remaining > 2 {
      try d.step()
      let kind: UInt16 = try d.peek(UInt16.self)
      let number: UInt16 = try d.peek(UInt16.self, ahead: 2)
      let words: UInt16 = try d.peek(UInt16.self, ahead: 4)
      let name = ArmagetronadFields.kinds.name(of: UInt64(kind)) ?? "Unknown (\(kind))"
      let sub = d.open(d.put(f.message, at: d.next(6 + 2 * Int(words))))
      if kind == 1 {
        d.label("ACK \(words) messages")
      } else {
        d.label("Message 0x\(number, hex: 4) [\(name)]")
      }
      let lead = isFirst ? "" : ", "
      d.info(append: "\(lead)\(name)")
      isFirst = false
      try d.add(f.descriptorId)
      try d.add(f.messageId)
      try d.add(f.dataLen)
      try d.add(f.data, length: 2 * Int(words))
      d.close(sub)
    }
    let sender = try d.add(f.senderId)
    d.info(append: "] from 0x\(sender, hex: 4)")
  }
}
