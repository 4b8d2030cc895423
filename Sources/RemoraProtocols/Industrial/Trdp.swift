public import RemoraCore

/// Train Realtime Data Protocol (IEC 61375-2-3): process data by UDP, messages by UDP or TCP.
///
///     |                       sequence counter                        |
///     |       protocol version        |         message type          |
///     |                  communication identifier                     |
///     |                     ETB topology counter                      |
///     |                 operational topology counter                  |
///     |                        dataset length                         |
///     then 12 bytes and a checksum (process data), or 88 and one (message data)
public let trdp = Protocol("trdp", "Train Realtime Data Protocol", short: "TRDP") { p in
  p.mayDecline()
  p.keepsToItself()
  let layer = TrdpLayer(&p)
  p.over("udp.port", [17224, 17225])
  p.over("tcp.port", 17225, framing: .lengthPrefixed(header: 116, at: 20, width: 4, plus: 116))
  p.greets { d in d.remaining < 116 ? .declined : .messages }
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct TrdpLayer {
  let f: TrdpFields
  let data: ProtocolHandle

  init(_ p: inout Builder) {
    f = TrdpFields(&p)
    data = p.uses("data")
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    guard d.remaining >= 40 else {
      d.withdraw()
      return d.decline()
    }
    let type = try d.peek(UInt16.self, ahead: 6)
    let isProcess = type >> 8 == 0x50
    let header = isProcess ? 40 : 116
    d.setOwnLength(header)
    d.protocolColumn("TRDP")
    let name =
      TrdpFields.letters(type).map { "\($0)" } ?? "0x\(Phrase.hex(UInt64(type), 4))"
    let sequence = try d.add(f.seq)
    let version = try d.peek(UInt16.self)
    d.put(f.ver, 0, at: d.next(2))
    d.label(value: "\(version >> 8).\(version & 0xff)")
    try d.skip(2)
    try d.add(f.msgtype)
    let number = try d.add(f.comid)
    let consist = try d.add(f.etbTopo)
    let operation = try d.add(f.operTopo)
    d.info("Type=\(name) Comid=\(number) Seq=\(sequence)")
    d.summary(", Type: \(name), Comid: \(number), Seq: \(sequence)")
    d.summary(", ETB Topo: 0x\(consist, hex: 8), Opr Topo: 0x\(operation, hex: 8)")
    let count = Int(try d.add(f.len))
    if isProcess {
      try d.add(f.res)
      try d.add(f.replyComid)
      try d.add(f.replyIpaddr)
    } else {
      try d.add(f.replyStatus)
      try d.add(f.sessionId)
      let wait = try d.peek(UInt32.self)
      d.put(f.replyTimeout, 0, at: d.next(4))
      d.label(value: "\(wait) usec")
      try d.skip(4)
      try d.add(f.sourceUri, length: 32)
      try d.add(f.destUri, length: 32)
    }
    try d.add(f.fcs)
    let padding = (4 - count & 3) & 3
    if padding > 0, d.remaining >= count + padding {
      d.put(f.padding, at: Region(d.offset + count, padding))
    }
    if count > 0 { try d.call(data, length: min(count, d.reportedRemaining)) }
  }
}

extension TrdpFields {
  /// The two letters of a message type.
  static func letters(_ type: UInt16) -> String? {
    switch type {
    case 0x4d63, 0x4d65, 0x4d6e, 0x4d70, 0x4d71, 0x4d72, 0x5064, 0x5065, 0x5070, 0x5072:
      String(
        decoding: [UInt8(truncatingIfNeeded: type >> 8), UInt8(truncatingIfNeeded: type)],
        as: UTF8.self)
    default: nil
    }
  }
}

/// The fields of Train Realtime Data Protocol.
struct TrdpFields {
  let seq, comid, etbTopo, operTopo, len, res: Field<UInt32>
  let replyComid, fcs, replyTimeout: Field<UInt32>
  let ver, msgtype: Field<UInt16>
  let replyIpaddr: Field<IPv4Address>
  let padding: Field<Bytes>
  let replyStatus: Field<Int32>
  let sessionId: Field<GUID>
  let sourceUri, destUri: Field<Text>

  init(_ p: inout Builder) {
    seq = p.u32("seq", "Sequence Counter")
    ver = p.u16("ver", "Protocol Version", .hex)
    msgtype = p.u16("msgtype", "Message Type", .hex, names: ValueNames(packed: Self.msgtypeNames))
    comid = p.u32("comid", "Communication Identifier", names: ValueNames(packed: Self.comidNames))
    etbTopo = p.u32("etb_topo", "ETB Topography Counter", .hex)
    operTopo = p.u32("oper_topo", "Operational Topography Counter", .hex)
    len = p.u32("len", "Dataset Length")
    res = p.u32("res", "Reserved")
    replyComid = p.u32(
      "reply_comid", "Reply Communication Identifier", names: ValueNames(packed: Self.comidNames))
    replyIpaddr = p.ipv4("reply_ipaddr", "Reply IP address")
    fcs = p.u32("fcs", "Header FCS", .hex)
    padding = p.bytes("padding", "Padding")
    replyStatus = p.i32(
      "reply_status", "Reply Status Indication", names: ValueNames(packed: Self.replyStatusNames))
    sessionId = p.guid("session_id", "Session UUID")
    replyTimeout = p.u32("reply_timeout", "Reply Timeout")
    sourceUri = p.string("source_uri", "Source URI", type: .stringz)
    destUri = p.string("dest_uri", "Destination URI", type: .stringz)
  }

  private static let msgtypeNames: StaticString = #"""
    4d63=Message Data Confirm
    4d65=Message Data Error
    4d6e=Message Data Notification (request without reply)
    4d70=Message Data Reply without Confirmation
    4d71=Message Data Reply with Confirmation
    4d72=Message Data Request
    5064=Process Data
    5065=Process Data Error
    5070=Process Data Reply
    5072=Process Data Request
    """#

  private static let comidNames: StaticString = #"""
    64=Operational train directory status
    65=Operational train directory notification
    6a=Train network directory information request
    6b=Train network directory information reply
    6c=Operational train directory information request
    6d=Operational train directory information reply
    78=ECSP control telegram
    79=ECSP status telegram
    84=ETBN - Train network directory request
    85=ETBN - Train network directory reply
    21a200=EKE Modular I/O state
    21a201=EKE Modular I/O control
    """#

  private static let replyStatusNames: StaticString = #"""
    ffffffffffffffff=Reserved
    fffffffffffffffe=Session abort
    fffffffffffffffd=No replier instance (at replier side)
    fffffffffffffffc=No memory (at replier side)
    fffffffffffffffb=No memory (local)
    fffffffffffffffa=No reply
    fffffffffffffff9=Not all replies
    fffffffffffffff8=No confirm
    fffffffffffffff7=Reserved
    fffffffffffffff6=Sending failed
    0=Ok
    """#
}
