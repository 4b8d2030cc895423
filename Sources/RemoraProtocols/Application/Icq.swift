public import RemoraCore

/// ICQ before version 5: only the version of its datagrams is told.
public let icq = Protocol("icq", "ICQ Protocol", short: "ICQ") { p in
  p.mayDecline()
  let version = p.u16("version", "Version")
  p.over("udp.port", 4000)
  return { d throws(Malformed) in
    let number = try d.peekOrWithdraw(UInt16.self).byteSwapped
    guard number >= 2, number <= 4 else {
      d.withdraw()
      return d.decline()
    }
    d.protocolColumn("ICQv\(number)")
    d.info("ICQ Version \(number) protocol")
    d.setOwnLength(d.reportedRemaining)
    d.label("ICQv\(number)")
    try d.add(version, order: .little)
  }
}
