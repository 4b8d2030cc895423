public import RemoraCore

/// Ethernet Global Data: what controllers produce for each other, cyclically over UDP.
///
///     |  type = 13  |    version    |          request ID           |
///     |                        producer ID                          |
///     |                        exchange ID                          |
///     |        seconds and nanoseconds, 8 bytes, little-endian ...  |
///     |   status    |   configuration signature   |    reserved     | 4 bytes each
public let egd = Protocol("egd", "Ethernet Global Data", short: "EGD") { p in
  p.mayDecline()
  let f = EgdFields(&p)
  let data = p.uses("data")
  p.over("udp.port", 18246)
  return { d throws(Malformed) in
    guard try d.peek(UInt8.self) == 13 else {
      d.withdraw()
      return d.decline()
    }
    d.protocolColumn("EGD")
    d.info("")
    let exchange = UInt64(try d.peekOrWithdraw(UInt32.self, ahead: 8).byteSwapped)
    let request = try d.peek(UInt16.self, ahead: 2).byteSwapped
    if d.wantsColumns {
      let digits = Phrase.hex(exchange, 8).uppercased()
      let number = String(request)
      let zeros = String(repeating: "0", count: 5 - number.utf8.count)
      d.info("Data Msg: ExchangeID=0x\(digits), RequestID=\(zeros)\(number)")
    }
    d.setOwnLength(d.reportedRemaining)
    try d.add(f.type)
    try d.add(f.ver)
    try d.add(f.rid, order: .little)
    try d.add(f.pid)
    try d.add(f.exid, order: .little)
    let seconds = try d.peek(UInt32.self).byteSwapped
    let nanoseconds = try d.peek(UInt32.self, ahead: 4).byteSwapped
    if seconds == 0, nanoseconds == 0 {
      try d.add(f.notime)
      d.append("--No TimeStamp")
    } else {
      let fraction = Int32(truncatingIfNeeded: min(nanoseconds, 999_999_999))
      d.put(
        f.time, AbsoluteTime(seconds: Int64(seconds), nanoseconds: fraction), at: d.next(8))
      try d.skip(8)
    }
    try d.add(f.stat, order: .little)
    try d.add(f.csig, order: .little)
    try d.add(f.rsrv, order: .little)
    if d.remaining > 0 { try d.call(data, .nested) }
  }
}

/// The fields of Ethernet Global Data.
struct EgdFields {
  let ver, type: Field<UInt8>
  let rid: Field<UInt16>
  let pid: Field<IPv4Address>
  let exid, stat, csig, rsrv: Field<UInt32>
  let time: Field<AbsoluteTime>
  let notime: Field<UInt64>

  init(_ p: inout Builder) {
    ver = p.u8("ver", "Version")
    type = p.u8("type", "Type")
    rid = p.u16("rid", "RequestID")
    pid = p.ipv4("pid", "ProducerID")
    exid = p.u32("exid", "ExchangeID", .hex)
    time = p.time("time", "Timestamp")
    notime = p.u64("notime", "Timestamp", .hex)
    stat = p.u32("stat", "Status", names: ValueNames(packed: Self.statNames))
    csig = p.u32("csig", "ConfigSignature")
    rsrv = p.u32("rsrv", "Reserved")
  }

  private static let statNames: StaticString = #"""
    0=No new status event has occurred
    1=No error currently exists
    2=No error, data consumed
    3=SNTP error
    4=Specification error
    6=Data refresh error
    7=Data refresh period exceeded
    a=IP Layer not currently initialized
    c=Lack of resource error
    10=Name Resolution in progress
    12=Loss of Ethernet Interface error
    16=Ethernet Interface does not support EGD
    1a=No Response from Ethernet Interface
    1c=Failed to create an exchange.
    1e=Configured exchange deleted.
    """#
}
