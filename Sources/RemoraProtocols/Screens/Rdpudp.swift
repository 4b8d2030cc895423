public import RemoraCore

/// Remote Desktop's transport over UDP ([MS-RDPEUDP] section 2.2.2), version 1.
///
///     |                        source acknowledged                    |
///     |      receive window size      |             flags             |
///     then, as the flags say: SYN, correlation, SYNEX, acknowledgements, FEC and data
public let rdpUDP = Protocol("rdpudp", "UDP Remote Desktop Protocol", short: "RDPUDP") { p in
  p.mayDecline()
  p.keepsToItself()
  let layer = RdpudpLayer(&p)
  p.over("udp.port", 3389)
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct RdpudpLayer {
  let f: RdpudpFields
  /// Whether a conversation has agreed on version 2, whose packets look different.
  let isSecond: State<FlowTable<UInt32>>
  let flags: FlagSet<UInt16>
  let data: ProtocolHandle

  init(_ p: inout Builder) {
    f = RdpudpFields(&p)
    isSecond = p.state { FlowTable<UInt32>(limit: 1 << 16) }
    flags = FlagSet(
      f.flags,
      [
        f.flagsSyn, f.flagsFin, f.flagsAck, f.flagsData, f.flagsFec, f.flagsCn, f.flagsCwr,
        f.flagsAoa, f.flagsSynlossy, f.flagsAckdelayed, f.flagsCorrelationid, f.flagsSynex,
      ],
      names: [
        "Syn", "Fin", "Ack", "Data", "FECData", "CN", "CWR", "Ack of Acks", "Syn lossy",
        "Ack delayed", "Correlation id", "SynEx",
      ])
    data = p.uses("data")
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    let packet = d.packet
    let key = FlowKey(
      from: packet.source, packet.sourcePort, to: packet.destination, packet.destinationPort)
    if let index = d[isSecond].find(key), d[isSecond][index] < packet.number,
      let flags = d.number(at: d.offset + 6, UInt16.self), flags & 1 == 0
    {
      d.withdraw()
      return d.decline()
    }
    d.protocolColumn("RDPUDP")
    d.info("")
    d.setOwnLength(d.reportedRemaining)
    try d.add(f.snsourceack)
    try d.add(f.receivewindowsize)
    let bits = try d.add(flags.word)
    flags.put(&d, bits, at: d.just(2), .big)
    let words: [(UInt16, String)] = [
      (0x0001, "SYN"), (0x0800, "CORRELATIONID"), (0x1000, "SYNEX"), (0x0004, "ACK"),
      (0x0100, "AOA"), (0x0010, "FEC"), (0x0008, "DATA"),
    ]
    if d.wantsColumns {
      let isSyn = bits & 1 != 0
      let list = words.filter { bits & $0.0 != 0 && (!isSyn || $0.0 & 0x1801 != 0) }
        .map(\.1).joined(separator: ",")
      d.info("\(list)")
    }
    if bits & 0x0001 != 0 {
      try addSyn(&d, bits, key)
    } else {
      try addRest(&d, bits)
    }
  }

  private func addSyn(
    _ d: inout Dissection, _ bits: UInt16, _ key: FlowKey
  ) throws(Malformed) {
    try d.add(f.initialsequencenumber)
    try d.add(f.upstreammtu)
    try d.add(f.downstreammtu)
    if bits & 0x0800 != 0 {
      try d.add(f.correlationid, length: 16)
      try d.skip(16)
    }
    guard bits & 0x1000 != 0 else { return }
    let has = try d.peek(UInt16.self, ahead: 2) == 0x0101
    let isAnswer = bits & 0x0004 != 0
    let sub = d.open(
      d.text("SynEx", at: Region(d.offset, min(has ? 36 : 4, d.remaining))))
    try d.add(f.synexFlags)
    d.put(
      f.synexFlagsVersioninfo, d.number(at: d.offset - 2, UInt16.self).map { $0 & 1 } == 1,
      at: d.just(2))
    let version = try d.add(f.synexVersion)
    if version == 0x0101 {
      try d.add(f.synexCookiehash, length: 32)
      if isAnswer {
        let number = d.packet.number
        _ = d[isSecond].place(key) { _ in number }
      }
    }
    d.close(sub)
  }

  private func addRest(_ d: inout Dissection, _ bits: UInt16) throws(Malformed) {
    if bits & 0x0004 != 0 {
      let count = Int(try d.peek(UInt16.self))
      let sub = d.open(d.text("Ack", at: Region(d.offset, min(count + 2, d.remaining))))
      try d.skip(2)
      for _ in 0..<count {
        try d.step()
        let item = try d.add(f.ackItem)
        d.put(f.ackItemRle, item & 0x3f, at: d.just(1))
      }
      d.close(sub)
    }
    if bits & 0x0100 != 0 { try d.add(f.resetSeqNum) }
    if bits & 0x0010 != 0 {
      let sub = d.open(d.text("FEC", at: Region(d.offset, min(12, d.remaining))))
      try d.add(f.fecCoded)
      try d.add(f.fecSourcestart)
      try d.add(f.fecRange)
      try d.add(f.fecFecindex)
      d.close(sub)
    }
    if bits & 0x0008 != 0 {
      let sub = d.open(d.text("Data", at: d.next(d.remaining)))
      try d.add(f.dataSncoded)
      try d.add(f.dataSourceStart)
      if d.remaining > 0 { try d.call(data, .nested) }
      d.close(sub)
    }
  }
}

/// The fields of UDP Remote Desktop Protocol.
struct RdpudpFields {
  let snsourceack, initialsequencenumber, fecCoded, fecSourcestart, resetSeqNum,
    dataSncoded: Field<UInt32>
  let dataSourceStart: Field<UInt32>
  let receivewindowsize, flags, upstreammtu, downstreammtu, synexFlags, synexVersion: Field<UInt16>
  let flagsSyn, flagsFin, flagsAck, flagsData, flagsFec, flagsCn: Field<Bool>
  let flagsCwr, flagsAoa, flagsSynlossy, flagsAckdelayed, flagsCorrelationid,
    flagsSynex: Field<Bool>
  let synexFlagsVersioninfo: Field<Bool>
  let correlationid, synexCookiehash: Field<Bytes>
  let ackItem, ackItemRle, fecRange, fecFecindex: Field<UInt8>

  init(_ p: inout Builder) {
    snsourceack = p.u32("snsourceack", "snSourceAck", .hex)
    receivewindowsize = p.u16("receivewindowsize", "ReceiveWindowSize")
    flags = p.u16("flags", "Flags", .hex)
    flagsSyn = p.flag("flags.syn", "Syn", mask: 0x1, width: 2)
    flagsFin = p.flag("flags.fin", "Fin", mask: 0x2, width: 2)
    flagsAck = p.flag("flags.ack", "Ack", mask: 0x4, width: 2)
    flagsData = p.flag("flags.data", "Data", mask: 0x8, width: 2)
    flagsFec = p.flag("flags.fec", "FECData", mask: 0x10, width: 2)
    flagsCn = p.flag("flags.cn", "CN", mask: 0x20, width: 2)
    flagsCwr = p.flag("flags.cwr", "CWR", mask: 0x40, width: 2)
    flagsAoa = p.flag("flags.aoa", "Ack of Acks", mask: 0x100, width: 2)
    flagsSynlossy = p.flag("flags.synlossy", "Syn lossy", mask: 0x200, width: 2)
    flagsAckdelayed = p.flag("flags.ackdelayed", "Ack delayed", mask: 0x400, width: 2)
    flagsCorrelationid = p.flag("flags.correlationid", "Correlation id", mask: 0x800, width: 2)
    flagsSynex = p.flag("flags.synex", "SynEx", mask: 0x1000, width: 2)
    initialsequencenumber = p.u32("initialsequencenumber", "Initial SequenceNumber", .hex)
    upstreammtu = p.u16("upstreammtu", "Upstream MTU")
    downstreammtu = p.u16("downstreammtu", "DownStream MTU")
    correlationid = p.bytes("correlationid", "Correlation Id")
    synexFlags = p.u16("synex.flags", "Flags", .hex)
    synexFlagsVersioninfo = p.flag("synex.flags.versioninfo", "Version info", mask: 0x1, width: 2)
    synexVersion = p.u16(
      "synex.version", "Version", .hex, names: ValueNames(packed: Self.synexVersionNames))
    synexCookiehash = p.bytes("synex.cookiehash", "Cookie Hash")
    ackItem = p.u8("ack.item", "Ack item", .hex)
    ackItemRle = p.u8("ack.item.rle", "Run length", mask: 0x3f)
    fecCoded = p.u32("fec.coded", "snCoded", .hex)
    fecSourcestart = p.u32("fec.sourcestart", "snSourceStart", .hex)
    fecRange = p.u8("fec.range", "Range")
    fecFecindex = p.u8("fec.fecindex", "Fec index")
    resetSeqNum = p.u32("resetSeqNum", "snResetSeqNum", .hex)
    dataSncoded = p.u32("data.sncoded", "snCoded", .hex)
    dataSourceStart = p.u32("data.sourceStart", "snSourceStart", .hex)
  }

  private static let synexVersionNames: StaticString = #"""
    1=UDPv1-1
    2=UDPv1-2
    101=UDPv2
    """#

}
