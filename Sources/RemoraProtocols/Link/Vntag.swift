public import RemoraCore

/// Cisco's tag for virtual interfaces, which became IEEE 802.1BR.
///
///     |D|P|    destination interface  |L|r|ver|   source interface    |
///     |        type or length         |
public let vntag = Protocol("vntag", "VN-Tag", short: "VNTAG") { p in
  let layer = InterfaceTagLayer(&p)
  p.over("ethertype", 0x8926)
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct InterfaceTagLayer {
  let isFromBridge, isList, isLooped: Field<Bool>
  let destination, reserved, version, source: Field<UInt32>
  let type, length: Field<UInt16>
  let trailer: FrameTrailer
  let pastEnd: Expert
  let byType, llc, ipx: ProtocolHandle

  init(_ p: inout Builder) {
    isFromBridge = p.flag(
      "dir", "Direction", mask: 0x8000_0000, width: 4, set: "From Bridge", unset: "To Bridge")
    isList = p.flag(
      "ptr", "Pointer", mask: 0x4000_0000, width: 4, set: "vif_list_id", unset: "vif_id")
    destination = p.u32("dst", "Destination", mask: 0x3fff_0000)
    isLooped = p.flag("looped", "Looped", mask: 0x8000, width: 4, set: "Yes", unset: "No")
    reserved = p.u32("r", "Reserved", mask: 0x4000)
    version = p.u32("version", "Version", mask: 0x3000)
    source = p.u32("src", "Source", mask: 0x0fff)
    type = p.u16("etype", "Type", .hex, names: ethertypeNames)
    length = p.u16("len", "Length")
    trailer = FrameTrailer(&p, "trailer", blurb: "")
    pastEnd = p.expert(
      "len.past_end", .malformed, .error,
      "Length field value goes past the end of the payload")
    byType = p.uses("ethertype")
    llc = p.uses("llc")
    ipx = p.uses("ipx")
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    d.protocolColumn("VNTAG")
    d.info("")
    d.setOwnLength(min(4, d.remaining))
    try d.add(
      bits: isFromBridge, isList, destination, isLooped, reserved, version, source, width: 4)
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
