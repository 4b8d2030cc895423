public import RemoraCore

/// The train real-time data protocol (IEC 61375-2-3 annex A): process data with a head of 40 bytes,
/// messages with one of 116.
///
///     |                       sequence counter                        |
///     |            version            |             type              |
///     |                   communication identifier                    |
///     |            topography counters of train and operation         |
///     |                            length                             | …
public let trdp = Protocol("trdp", "Train Realtime Data Protocol", short: "TRDP") { p in
  let layer = TrdpLayer(&p)
  p.over("udp.port", [17224, 17225])
  p.over("tcp.port", 17225, framing: .lengthPrefixed(header: 116, at: 20, width: 4, plus: 116))
  return { d throws(Malformed) in try layer.read(&d) }
}

struct TrdpLayer {
  private let f: TrdpFields
  private let byIdentifier: Table<UInt32>

  init(_ p: inout Builder) {
    f = TrdpFields(&p)
    byIdentifier = p.table("comid", UInt32.self)
  }

  func read(_ d: inout Dissection) throws(Malformed) {
    guard d.reportedRemaining >= 40 else {
      d.withdraw()
      return d.decline()
    }
    d.protocolColumn("TRDP")
    d.info("")
    d.setOwnLength(d.reportedRemaining)
    let sequence = try d.add(f.seq)
    // Version and timeout are shown, but other implementations give both items the value 0.
    let version = try d.peek(UInt16.self)
    d.put(f.ver, 0, at: d.next(2))
    d.label(value: "\(version >> 8).\(version & 0xff)")
    try d.skip(2)
    let kind = try d.add(f.msgtype)
    let identifier = try d.add(f.comid)
    let train = try d.add(f.etbTopo)
    let operation = try d.add(f.operTopo)
    let length = Int(try d.add(f.len))
    // Process data begin with a P; all else is taken for messages.
    let isProcess = [0x5064, 0x5065, 0x5070, 0x5072].contains(kind)
    if isProcess {
      try d.add(f.res)
      try d.add(f.replyComid)
      try d.add(f.replyIpaddr)
    } else {
      try d.add(f.replyStatus)
      try d.add(f.sessionId)
      let timeout = try d.peek(UInt32.self)
      d.put(f.replyTimeout, 0, at: d.next(4))
      d.label(value: "\(timeout) usec")
      try d.skip(4)
      try d.add(f.sourceUri, length: 32)
      try d.add(f.destUri, length: 32)
    }
    try d.add(f.fcs)
    d.setOwnLength(isProcess ? 40 : 116)
    let name = Self.name(kind)
    d.info("Type=\(name) Comid=\(identifier) Seq=\(sequence)")
    d.summary(
      """
      , Type: \(name), Comid: \(identifier), Seq: \(sequence), \
      ETB Topo: 0x\(train, hex: 8), Opr Topo: 0x\(operation, hex: 8)
      """)
    if length > 0 { try d.call(byIdentifier, identifier, length: length) }
    if d.remaining > 0 { try d.add(f.padding, length: d.remaining) }
  }

  /// The two letters of a type that is known.
  private static func name(_ kind: UInt16) -> String {
    guard trdpMsgtypeNames.name(of: UInt64(kind)) != nil else {
      return "0x\(Phrase.hex(UInt64(kind), 1))"
    }
    let letters = [UInt8(truncatingIfNeeded: kind >> 8), UInt8(truncatingIfNeeded: kind)]
    return String(decoding: letters, as: UTF8.self)
  }
}
