public import RemoraCore

/// Provider bridging (IEEE 802.1ad, now IEEE 802.1Q-2022 section 9.5): a service tag, and the
/// customer's tag or the header of a backbone that may follow it.
///
///     |PCP  |D|   service VLAN id     |             type              |
public let ieee8021ad = Protocol("ieee8021ad", "IEEE 802.1ad", short: "IEEE 802.1AD") { p in
  let layer = ProviderTagLayer(&p)
  p.over("ethertype", 0x88a8)
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct ProviderTagLayer {
  let priority, eligible, id, service, customer: Field<UInt16>
  let backboneTag: Field<Label>
  let backbone: BackboneHeader
  let trailer: FrameTrailer
  let byType: ProtocolHandle

  init(_ p: inout Builder) {
    priority = p.u16("priority", "Priority", mask: 0xe000)
    eligible = p.u16("dei", "DEI", mask: 0x1000, blurb: "Drop Eligibility")
    id = p.u16("id", "ID", mask: 0x0fff, blurb: "Vlan ID")
    service = p.u16("svid", "ID", mask: 0x0fff, blurb: "S-Vlan ID")
    customer = p.u16("cvid", "ID", mask: 0x0fff, blurb: "C-Vlan ID")
    backboneTag = p.subProtocol("/ieee8021ad", "IEEE 802.1ad")
    backbone = p.shared("ieee8021ah", owner: "ieee8021ah") { BackboneHeader(&$0) }
    trailer = FrameTrailer(&p, "/ieee8021ah.trailer", blurb: "802.1ah Trailer")
    // Whether a second tag follows in this header or in one of its own is the same for what it
    // carries.
    p.shortcut(Shortcut(length: 4), to: p.table("/ethertype", UInt16.self), by: 2, from: 0x600)
    byType = p.uses("ethertype")
    p.feeds("ieee8021ah")
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    d.protocolColumn("802.1ad")
    let tag = try d.peekOrWithdraw(UInt16.self)
    let number = tag & 0x0fff
    d.setOwnLength(min(4, d.remaining))
    let kind = try d.peek(UInt16.self, ahead: 2)
    d.info("PRI: \(tag >> 13)  DROP: \(tag >> 12 & 1) ID: \(number)")
    if kind == 0x88e7 { return try inBackbone(&d, number) }
    if kind == 0x88a8 {
      let inner = try d.peek(UInt16.self, ahead: 4)
      d.summary(", S-VID: \(number), C-VID: \(inner & 0x0fff)")
      try addTag(&d, service)
      try d.skip(2)
      try addTag(&d, customer)
    } else {
      d.summary(", ID: \(number)")
      try addTag(&d, id)
    }
    let type = try d.add(backbone.type)
    try handOn(&d, type)
  }

  private func addTag(_ d: inout Dissection, _ id: Field<UInt16>) throws(Malformed) {
    let tag = try d.peek(UInt16.self)
    d.put(priority, tag >> 13, at: d.next(1))
    d.put(eligible, tag >> 12 & 1, at: d.next(1))
    d.put(id, tag & 0x0fff, at: d.next(2))
    try d.skip(2)
  }

  /// A backbone's frame: this tag is its B-TAG, an I-TAG follows.
  private func inBackbone(_ d: inout Dissection, _ number: UInt16) throws(Malformed) {
    let sub = d.open(d.put(backboneTag, at: d.next(2)))
    d.label(sub.item, "B-Tag, B-VID: \(number)")
    try addTag(&d, id)
    d.close(sub)
    try d.skip(2)
    let header = try backbone.add(&d, under: backboneTag)
    d.label(
      d.own,
      """
      IEEE 802.1ah, B-VID: \(number), I-SID: \(header.service), C-Src: \(header.source), \
      C-Dst: \(header.destination)
      """)
    try handOn(&d, header.type)
  }

  private func handOn(_ d: inout Dissection, _ type: UInt16) throws(Malformed) {
    let body = d.offset
    let captured = body + d.remaining
    let stop = body + d.reportedRemaining
    d.packet.ethertype = UInt32(type)
    try d.call(byType)
    try trailer.add(&d, body: body, stop: stop, captured: captured, fcs: 0)
  }
}
