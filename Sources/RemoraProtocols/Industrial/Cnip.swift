public import RemoraCore

/// Packets of control networks over IP (ISO/IEC 14908-4, EN 14908-4).
///
///     |            length             |    version    |     type      |
///     |  header size  |     flags     |            vendor             |
///     |                            session                            |
///     |                        sequence number                        |
///     |                          time stamp                           |
public let cnip = Protocol("cnip", "Component Network over IP", short: "CN/IP") { p in
  let f = CnipFields(&p)
  let table = p.table("protocol", UInt8.self)
  let data = p.uses("data")
  p.over("udp.port", [1628, 1629])
  return { d throws(Malformed) in
    d.protocolColumn("CN/IP")
    d.info("")
    let kind = try d.peekOrWithdraw(UInt8.self, ahead: 3)
    let more = Int(try d.peekOrWithdraw(UInt8.self, ahead: 4)) * 4
    let flags = try d.peekOrWithdraw(UInt8.self, ahead: 5)
    let name = CnipFields.types.name(of: UInt64(kind)) ?? "Unknown"
    let urgency = d.packet.destinationPort == 1629 ? "urgent" : "normal"
    d.info("Priority: \(urgency) Type: \(name)")
    d.setOwnLength(20 + more)
    try d.add(f.len)
    try d.add(f.ver)
    try d.add(f.type)
    try d.add(f.exth)
    try d.add(f.pf, bits: f.sec, f.protocolField)
    try d.add(f.vendorcode)
    try d.add(f.sessid)
    try d.add(f.seqno)
    try d.add(f.tstamp)
    try d.skip(more)
    if kind == 1 {
      if try d.call(table, flags & 0x1f, .strict) { return }
    } else {
      let digits = String(kind, radix: 16)
      d.expert(
        f.typeUnknown, at: d.own,
        "This dissector doesn't yet decode packets of type \(name) (0x\(digits))")
    }
    if d.reportedRemaining > 0 { try d.call(data) }
  }
}

/// The fields of cnip.
struct CnipFields: Sendable {
  let len, vendorcode: Field<UInt16>
  let ver, type, exth, pf, sec, protocolField: Field<UInt8>
  let sessid, seqno, tstamp: Field<UInt32>
  let typeUnknown: Expert

  init(_ p: inout Builder) {
    len = p.u16("len", "Packet length")
    ver = p.u8("ver", "Version")
    type = p.u8("type", "Packet type", .hex, names: Self.types)
    exth = p.u8("exth", "Ext. Header Size")
    pf = p.u8("pf", "Protocol Flags")
    sec = p.u8("sec", "Protocol Flags", mask: 0x20)
    protocolField = p.u8("protocol", "Protocol Code", mask: 0x1f)
    vendorcode = p.u16("vendorcode", "Vendor Code")
    sessid = p.u32("sessid", "Session ID")
    seqno = p.u32("seqno", "Sequence Number")
    tstamp = p.u32("tstamp", "Time Stamp")
    typeUnknown = p.expert(
      "type.unknown", .undecoded, .warning, "This dissector doesn't yet decode packets of type")
  }

  static let types = ValueNames(packed: typeNames)

  static let typeNames: StaticString = #"""
    1=Data Packet
    63=Device Configuration Request
    3=Device Registration
    71=Device Configuration
    64=Channel Membership Request
    4=Channel Membership
    66=Send List Request
    6=Send List
    68=Channel Routing Request
    8=Channel Routing
    7=Acknowledge
    7f=Segment
    60=Status/Health/Statistics Request
    70=Status/Health/Statistics Response
    """#
}
