public import RemoraCore

/// SAIA Ether-S-I/O: data for and states of inputs and outputs far away.
///
///     |                      'E' 'S' 'I' 'O'                          |
///     |             type              |           version             |
///     |            length             |         transaction           |
public let esio = Protocol("esio", "SAIA Ether-S-I/O protocol", short: "ESIO") { p in
  p.mayDecline()
  p.keepsToItself()
  let layer = EsioLayer(&p)
  p.over("udp.port", 6060)
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct EsioLayer {
  let f: EsioFields
  let lost: Expert

  init(_ p: inout Builder) {
    f = EsioFields(&p)
    lost = p.expert("telegram_lost", .sequence, .note, "Telegram(s) lost")
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    guard d.remaining >= 20, try d.peek(UInt32.self) == 0x4553_494f,
      try d.peek(UInt16.self, ahead: 4) <= 2
    else {
      d.withdraw()
      return d.decline()
    }
    d.protocolColumn("ESIO")
    d.info("")
    d.setOwnLength(d.reportedRemaining)
    let type: UInt16 = try d.peek(UInt16.self, ahead: 4)
    switch type {
    case 1: try addDataInfo(&d)
    case 2:
      let sender: UInt32 = try d.peek(UInt32.self, ahead: 16)
      d.info("Status/diag telegram: Src ID: \(sender)")
    default: d.info("Unknown telegram")
    }
    let head = d.open(d.text("Ether-S-I/O header", at: d.next(12)))
    try d.skip(4)
    try d.add(f.type)
    try d.add(f.vers)
    try d.add(f.len)
    try d.add(f.transactionId)
    d.close(head)
    switch type {
    case 1: try addData(&d)
    case 2:
      try d.add(f.stsType)
      try d.add(f.stsLength)
      try d.add(f.srcStnId)
      try d.add(f.stsRioSts)
      let missing = try d.add(f.stsRioLostTlg)
      if missing > 0 { d.expert(lost) }
      try d.add(f.stsRioDiag)
      try d.add(f.stsRioFlags)
    default: break
    }
  }

  private func addDataInfo(_ d: inout Dissection) throws(Malformed) {
    let sender = try d.peek(UInt32.self, ahead: 16)
    let count = try d.peekOrWithdraw(UInt8.self, ahead: 20)
    let target = try d.peekOrWithdraw(UInt32.self, ahead: 26)
    let more = count > 1 ? " ..." : ""
    d.info("Data transfer: Src ID: \(sender), Dst ID(s): \(target)\(more)")
  }

  private func addData(_ d: inout Dissection) throws(Malformed) {
    let head = d.open(d.text("Transfer header", at: d.next(min(12, d.remaining))))
    try d.add(f.transferTlgId)
    try d.add(f.srcStnId)
    let count = try d.add(f.dataNbr)
    try d.add(f.dataFlags)
    d.close(head)
    // Only the first of them is looked into.
    guard count > 0 else { return }
    let target = try d.peek(UInt32.self, ahead: 4)
    let length = Int(try d.peek(UInt16.self, ahead: 8))
    let whole = min(d.remaining, length + 10)
    let sub = d.open(d.text("Data transfer to ID: \(target) ", at: d.next(whole)))
    try d.add(f.dataTransferId)
    try d.add(f.dataDestinationId)
    try d.add(f.dataLength)
    let bytes = d.open(d.text("Data bytes ", at: d.next(min(d.remaining, length))))
    for _ in 0..<length {
      try d.step()
      try d.add(f.data)
    }
    d.close(bytes)
    d.close(sub)
  }
}
