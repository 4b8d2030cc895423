public import RemoraCore

/// Check Point's protocol between the machines of a cluster.
///
///     |             magic             |            version            |
///     |            cluster            |            opcode             |
///     |       source interface        |           random id           |
///     |        source machine         |      destination machine      |
///     |      policy (not in 4.1)      |            filler             |  payload
public let cpha = Protocol("cpha", "Check Point High Availability Protocol", short: "CPHA") { p in
  p.mayDecline()
  p.keepsToItself()
  let layer = CphaLayer(&p)
  p.over("udp.port", 8116)
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct CphaLayer {
  let f: CphaFields

  init(_ p: inout Builder) { f = CphaFields(&p) }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    guard d.remaining >= 4, try d.peek(UInt16.self) == 0x1a90 else {
      d.withdraw()
      return d.decline()
    }
    let version: UInt16 = try d.peek(UInt16.self, ahead: 2)
    let code: UInt16 = try d.peek(UInt16.self, ahead: 6)
    let name = CphaFields.opcodes.name(of: UInt64(code)) ?? "Unknown \(code)"
    d.protocolColumn("CPHA")
    d.info("CPHAv\(version): \(name)")
    d.setOwnLength(d.reportedRemaining)
    try d.add(f.magicNumber)
    try d.add(f.version)
    try d.add(f.clusterNumber)
    try d.add(f.opcode)
    try d.add(f.srcIf)
    try d.add(f.randomId)
    try d.add(f.srcId)
    try d.add(f.dstId)
    if version != 1 {
      try d.add(f.policyId)
      try d.add(f.filler)
    }
    _ = try d.peek(UInt8.self)
    let payload = d.open(d.put(f.payload, at: d.next(d.remaining)))
    d.label("Payload - \(name)")
    try addPayload(&d, code)
    d.close(payload)
  }

  private func addPayload(_ d: inout Dissection, _ code: UInt16) throws(Malformed) {
    switch code {
    case 1: try addState(&d)
    case 2, 5: break
    case 3, 4: try d.add(f.ifn)
    case 6:
      try d.add(f.reportedIfs)
      // Of several interfaces the first is shown.
      try d.add(f.ethernetAddr)
      let trusted: UInt16 = try d.peek(UInt16.self)
      d.put(f.ifTrusted, trusted != 0, at: d.next(2))
      try d.skip(2)
      try d.add(f.ip)
    case 7:
      try d.add(f.slotNum)
      try d.add(f.machineNum)
      try d.add(f.seed)
      try d.add(f.hashLen)
    case 9: try d.add(f.status)
    default: try d.add(f.unknownData, length: d.remaining)
    }
  }

  private func addState(_ d: inout Dissection) throws(Malformed) {
    let count = Int(try d.add(f.idNum))
    let report = try d.add(f.reportCode)
    try d.add(f.haMode)
    try d.add(f.haTimeUnit)
    if report & 1 != 0 {
      let sub = d.open(d.put(f.machineStates, at: d.next(min(count, d.remaining))))
      for i in 0..<count {
        try d.step()
        try d.add(f.stateNode)
        d.append(" (Nodes \(i))")
      }
      d.close(sub)
    }
    if report & 2 != 0 {
      let sub = d.open(d.put(f.interfaceStates, at: d.next(4)))
      if d.wantsLabels {
        for i in 0..<min(count, 64) { d.append(to: sub.item, " (Cluster \(i))") }
      }
      try d.add(f.inUp)
      try d.add(f.inAssumeUp)
      try d.add(f.outUp)
      try d.add(f.outAssumeUp)
      d.close(sub)
      for _ in 0..<count {
        try d.step()
        try d.add(f.clusterLastPacket)
      }
    }
  }
}
