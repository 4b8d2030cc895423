public import RemoraCore

/// Provider backbone bridging (IEEE 802.1ah, now IEEE 802.1Q-2022 section 9.7): the tag of a
/// backbone's service instance, with the addresses of the customer's frame.
///
///     |PCP  |D|U|r|r r|          service instance identifier          |
///     |              destination and source address …                 |
///     |             type              |
public let ieee8021ah = Protocol("ieee8021ah", "IEEE 802.1ah", short: "IEEE 802.1AH") { p in
  let header = p.shared("ieee8021ah", owner: "ieee8021ah") { BackboneHeader(&$0) }
  let tag = p.subProtocol("/ieee8021ah", "IEEE 802.1ah")
  let trailer = FrameTrailer(&p, "trailer", blurb: "802.1ah Trailer")
  let byType = p.uses("ethertype")
  p.over("ethertype", 0x88e7)
  return { d throws(Malformed) in
    d.protocolColumn("802.1ah")
    _ = try d.peekOrWithdraw(UInt32.self)
    d.setOwnLength(min(18, d.remaining))
    let found = try header.add(&d, under: tag)
    d.summary(
      ", I-SID: \(found.service), C-Src: \(found.source), C-Dst: \(found.destination)")
    let body = d.offset
    let captured = body + d.remaining
    let stop = body + d.reportedRemaining
    d.packet.ethertype = UInt32(found.type)
    try d.call(byType)
    try trailer.add(&d, body: body, stop: stop, captured: captured, fcs: 0)
  }
}

/// The I-TAG and what belongs to it.
struct BackboneHeader: Sendable {
  let priority, drop, noCustomer, reserved1, reserved2, service: Field<UInt32>
  let destination, source: Field<MACAddress>
  let type: Field<UInt16>

  init(_ p: inout Builder) {
    priority = p.u32("priority", "Priority", mask: 0xe000_0000)
    drop = p.u32("drop", "DROP", mask: 0x1000_0000)
    noCustomer = p.u32("nca", "NCA", mask: 0x0800_0000, blurb: "No Customer Addresses")
    reserved1 = p.u32("res1", "RES1", mask: 0x0400_0000, blurb: "Reserved1")
    reserved2 = p.u32("res2", "RES2", mask: 0x0300_0000, blurb: "Reserved2")
    service = p.u32("isid", "I-SID", mask: 0x00ff_ffff)
    destination = p.ether("cdst", "C-Destination", blurb: "Customer Destination Address")
    source = p.ether("csrc", "C-Source", blurb: "Customer Source Address")
    type = p.u16("etype", "Type", .hex, names: ethertypeNames)
  }

  /// Reads the header; `heading` is the item that the tag's bits hang under.
  func add(
    _ d: inout Dissection, under heading: Field<Label>
  ) throws(Malformed) -> (
    service: UInt32, source: MACAddress, destination: MACAddress, type: UInt16
  ) {
    let begin = d.offset
    let tag = try d.peek(UInt32.self)
    let number = tag & 0xff_ffff
    let top = d.next(1)
    d.info(
      """
      PRI: \(tag >> 29)  Drop: \(tag >> 28 & 1)  NCA: \(tag >> 27 & 1)  Res1: \(tag >> 26 & 1)  \
      Res2: \(tag >> 24 & 3)  I-SID: \(number)
      """)
    let sub = d.open(d.put(heading, at: d.next(4)))
    d.label(sub.item, "I-Tag, I-SID: \(number)")
    d.put(priority, tag >> 29, at: top)
    d.put(drop, tag >> 28 & 1, at: top)
    d.put(noCustomer, tag >> 27 & 1, at: top)
    d.put(reserved1, tag >> 26 & 1, at: top)
    d.put(reserved2, tag >> 24 & 3, at: top)
    d.put(service, number, at: Region(begin + 1, 3))
    d.close(sub)
    try d.skip(4)
    let to = try d.add(destination)
    let from = try d.add(source)
    let kind = try d.peek(UInt16.self)
    d.put(type, kind, at: Region(begin + 2, 2))
    try d.skip(2)
    return (number, from, to, kind)
  }
}
