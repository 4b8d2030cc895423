public import RemoraCore

/// Ethernet Global Data (GE Fanuc GFK-2224): values that a producer sends over and over.
///
///     |  type  | version | request | producer | exchange | seconds | nanoseconds |
///     | status | signature of the configuration | reserved | data …
///
/// Numbers are little-endian.
public let egd = Protocol("egd", "Ethernet Global Data", short: "EGD") { p in
  let f = EgdFields(&p)
  let data = p.uses("data")
  p.over("udp.port", 18246)
  return { d throws(Malformed) in
    let kind = try d.peekOrWithdraw(UInt8.self)
    guard kind == 13 else {
      d.withdraw()
      return d.decline()
    }
    d.protocolColumn("EGD")
    d.info("")
    let exchange = try d.peekOrWithdraw(UInt32.self, ahead: 8).byteSwapped
    let request = try d.peek(UInt16.self, ahead: 2).byteSwapped
    let number = String(request)
    let zeros = String(repeating: "0", count: max(0, 5 - number.utf8.count))
    let digits = Phrase.hex(UInt64(exchange), 8).uppercased()
    d.info("Data Msg: ExchangeID=0x\(digits), RequestID=\(zeros)\(number)")
    d.setOwnLength(d.reportedRemaining)
    try d.add(f.type)
    try d.add(f.ver)
    try d.add(f.rid, order: .little)
    try d.add(f.pid)
    try d.add(f.exid, order: .little)
    let seconds = try d.peek(UInt32.self).byteSwapped
    let rest = try d.peek(UInt32.self, ahead: 4).byteSwapped
    if seconds == 0 {
      try d.add(f.notime, order: .little)
      d.append("--No TimeStamp")
    } else {
      let time = AbsoluteTime(
        seconds: Int64(seconds), nanoseconds: Int32(truncatingIfNeeded: rest))
      d.put(f.time, time, at: d.next(8), .littleEndian)
      try d.skip(8)
    }
    try d.add(f.stat, order: .little)
    try d.add(f.csig, order: .little)
    try d.add(f.rsrv, order: .little)
    if d.remaining > 0 { try d.call(data) }
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
    stat = p.u32("stat", "Status", names: egdStatNames)
    csig = p.u32("csig", "ConfigSignature")
    rsrv = p.u32("rsrv", "Reserved")
  }
}

private let egdStatNames: ValueNames = [
  0: "No new status event has occurred", 1: "No error currently exists",
  2: "No error, data consumed", 3: "SNTP error", 4: "Specification error", 6: "Data refresh error",
  7: "Data refresh period exceeded", 10: "IP Layer not currently initialized",
  12: "Lack of resource error", 16: "Name Resolution in progress",
  18: "Loss of Ethernet Interface error", 22: "Ethernet Interface does not support EGD",
  26: "No Response from Ethernet Interface", 28: "Failed to create an exchange.",
  30: "Configured exchange deleted.",
]
