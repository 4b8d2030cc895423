public import RemoraCore

/// What network taps of one maker put behind a frame: when it came, by which clock, at which port.
///
///     |       seconds (4)       |C|  nanoseconds (30 bits)  | port (1, if at all)
public let vssMonitoring = Protocol(
  "vssmonitoring", "VSS Monitoring Ethernet trailer", short: "VSS Monitoring"
) { p in
  let time = p.time("time", "Time Stamp", blurb: "VSS Monitoring Time Stamp")
  let clock = p.u8(
    "clksrc", "Clock Source", names: [0: "Not Synced", 1: "NTP", 2: "GPS", 3: "PTP"],
    blurb: "VSS Monitoring Clock Source")
  let port = p.u16("srcport", "Src Port", blurb: "VSS Monitoring Source Port")
  p.recognizes(over: "eth.trailer") { d in
    let length = d.reportedRemaining
    guard [8, 9, 12, 13].contains(length), let seconds = d.number(at: d.offset, UInt32.self),
      let fraction = d.number(at: d.offset + 4, UInt32.self), seconds > 0,
      fraction & 0x3fff_ffff < 1_000_000_000
    else { return false }
    // A clock that was never set counts from the start; others are right within a month.
    let difference = (Int64(seconds) - d.packet.time.seconds).magnitude
    return seconds <= 3600 || difference <= 2_592_000
  }
  return { d throws(Malformed) in
    let hasPort = d.reportedRemaining & 1 != 0
    d.setOwnLength(hasPort ? 9 : 8)
    let seconds = try d.peek(UInt32.self)
    let fraction = try d.peek(UInt32.self, ahead: 4)
    let moment = AbsoluteTime(
      seconds: Int64(seconds), nanoseconds: Int32(truncatingIfNeeded: fraction & 0x3fff_ffff))
    if d.wantsLabels {
      func two(_ value: UInt32) -> String { value < 10 ? "0\(value)" : "\(value)" }
      let day = seconds % 86_400
      let rest = String(1_000_000_000 + UInt64(fraction & 0x3fff_ffff)).dropFirst()
      let text = "\(two(day / 3600)):\(two(day / 60 % 60)):\(two(day % 60)).\(rest)"
      d.summary(", Timestamp: \(text)")
    }
    d.put(time, moment, at: d.next(8))
    d.put(clock, UInt8(truncatingIfNeeded: fraction >> 30), at: Region(d.offset + 4, 1))
    try d.skip(8)
    if hasPort {
      let number = UInt16(try d.peek(UInt8.self))
      d.put(port, number, at: d.next(1))
      d.summary(", Source Port: \(number)")
      try d.skip(1)
    }
  }
}
