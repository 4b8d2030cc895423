public import RemoraCore

/// A VLAN tag (IEEE 802.1Q-2022 section 9.6).
///
///     |PCP  |D|    VLAN identifier    |        type or length         |
public let vlan = Protocol("vlan", "802.1Q Virtual LAN", short: "VLAN") { p in
  let layer = VLANLayer(&p)
  p.over("ethertype", [0x8100, 0x9100])
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct VLANLayer {
  let priority, id, type, length: Field<UInt16>
  let eligible: Field<Bool>
  let trailer: FrameTrailer
  let pastEnd, tooMany: Expert
  let byType, llc, ipx: ProtocolHandle

  init(_ p: inout Builder) {
    // For filters, the other names of priorities that are in use.
    _ = p.u16("priority", "Priority", mask: 0xe000, names: otherPriorities)
    priority = p.u16(
      "priority", "Priority", mask: 0xe000, names: priorityNames,
      blurb: "Descriptions are recommendations from IEEE standard 802.1D-2004")
    eligible = p.flag(
      "dei", "DEI", mask: 0x1000, width: 2, set: "Eligible", unset: "Ineligible",
      blurb: "Drop Eligible Indicator")
    id = p.u16("id", "ID", mask: 0x0fff, blurb: "VLAN ID")
    type = p.u16("etype", "Type", .hex, names: ethertypeNames, blurb: "Ethertype")
    length = p.u16("len", "Length")
    trailer = FrameTrailer(&p, "trailer", blurb: "VLAN Trailer")
    pastEnd = p.expert(
      "len.past_end", .malformed, .error,
      "Length field value goes past the end of the payload")
    tooMany = p.expert("too_many_tags", .undecoded, .warning, "Too many nested VLAN tags")
    p.shortcut(Shortcut(length: 4), to: p.table("/ethertype", UInt16.self), by: 2, from: 0x600)
    byType = p.uses("ethertype")
    llc = p.uses("llc")
    ipx = p.uses("ipx")
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    d.protocolColumn("VLAN")
    if d.packet.tagCount >= 20 {
      d.setOwnLength(min(4, d.remaining))
      d.expert(tooMany, at: d.own)
      return
    }
    d.packet.tagCount += 1
    let tag = try d.peekOrWithdraw(UInt16.self)
    let number = tag & 0x0fff
    let drop = tag >> 12 & 1
    d.info("PRI: \(tag >> 13)  DEI: \(drop)  ID: \(number)")
    d.summary(", PRI: \(tag >> 13), DEI: \(drop), ID: \(number)")
    d.setOwnLength(min(4, d.remaining))
    try d.add(bits: priority, eligible, id, width: 2)
    let kind = try d.peek(UInt16.self)
    let body = d.offset + 2
    let captured = d.offset + d.remaining
    let stop = d.offset + d.reportedRemaining
    if kind > 1500 {
      try d.add(type)
      d.packet.ethertype = UInt32(kind)
      try d.call(byType)
    } else {
      try d.add(length)
      let room = d.reportedRemaining
      if Int(kind) > room { d.expert(pastEnd) }
      let isRaw = d.number(at: body, UInt16.self) == 0xffff
      let size = min(Int(kind), room)
      try d.call(isRaw ? ipx : llc, length: size, d.remaining < size ? [] : .guarded)
    }
    try trailer.add(
      &d, body: body, stop: stop, captured: captured, fcs: 0, byType: kind > 1500)
    if kind <= 1500, captured < stop {
      throw Malformed(.captured, offset: captured, need: 1, have: 0)
    }
  }
}

/// The same by the older standard, and where some of them mean that frames may be dropped.
private let otherPriorities: ValueNames = [
  0: "Best Effort (default)", 1: "Background", 2: "Spare", 3: "Excellent Effort",
  4: "Controlled Load", 5: "Video, < 100ms latency and jitter",
  6: "Voice, < 10ms latency and jitter", 7: "Network Control",
  4: "Voice, < 10ms latency and jitter, Drop Eligible", 2: "Critical Applications, Drop Eligible",
  0: "Best Effort (default), Drop Eligible", 1: "Best Effort (default)",
]

/// Traffic types by priority (IEEE 802.1Q-2022 table I-2).
private let priorityNames: ValueNames = [
  0: "Best Effort (default)", 1: "Background", 2: "Excellent Effort",
  3: "Critical Applications", 4: "Video, < 100ms latency and jitter",
  5: "Voice, < 10ms latency and jitter", 6: "Internetwork Control", 7: "Network Control",
]
