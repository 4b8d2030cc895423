public import RemoraCore

/// Ethernet (IEEE 802.3-2022 clause 3).
///
///     | destination (6) | source (6) | type or length (2) | payload … | padding | FCS |
public let ethernet = Protocol("eth", "Ethernet") { p in
  let layer = EthernetLayer(&p)
  p.over("wtap_encap", 1)
  p.over("ethertype", 0x6558)
  p.over("gre.proto", [0x6400, 0x6558])
  p.over("ip.proto", 143)
  p.over("sll.ltype", 0x0003)
  p.over("chdlc.protocol", 0x6558)
  p.over("vxlan.next_proto", 3)
  p.over("nsh.next_proto", 3)
  p.over("l2tp.pw_type", 5)
  return { d throws(Malformed) in try layer.dissect(&d) }
}

/// The fields of one address: the address itself and what its bits say.
struct MACFields {
  let address: Field<MACAddress>
  let resolved, vendorResolved: Field<Text>
  let vendor: Field<UInt32>
  let local, group: Field<Bool>

  init(_ p: inout Builder, _ name: String, _ label: String, flags: String, blurb: String) {
    address = p.ether(name, label, blurb: "\(blurb) Hardware Address")
    resolved = p.string(
      "\(name)_resolved", "\(label) (resolved)", blurb: "\(blurb) Hardware Address (resolved)")
    vendor = p.u24(
      "\(name).oui", "\(label) OUI", .oui, blurb: "\(blurb) Organizationally Unique Identifier")
    vendorResolved = p.string(
      "\(name).oui_resolved", "\(label) OUI (resolved)",
      blurb: "\(blurb) Organizationally Unique Identifier (resolved)")
    local = p.flag(
      "\(flags)lg", "LG bit", mask: 0x20000, width: 3,
      set: "Locally administered address (this is NOT the factory default)",
      unset: "Globally unique address (factory default)",
      blurb:
        "Specifies if this is a locally administered or globally unique (IEEE assigned) address")
    group = p.flag(
      "\(flags)ig", "IG bit", mask: 0x10000, width: 3, set: "Group address (multicast/broadcast)",
      unset: "Individual address (unicast)",
      blurb: "Specifies if this is an individual (unicast) or group (broadcast/multicast) address")
  }

  /// What belongs to an address that was read `just` before; `hiding` hides the bits too.
  func addDetails(_ d: inout Dissection, _ value: MACAddress, _ bits: Node.Flags) {
    let whole = d.just(6)
    let prefix = Region(whole.offset, 3)
    if d.wants(resolved) {
      let name = d.names.name(of: value)
      d.put(resolved, Phrase(name), at: whole, [.hidden, .generated])
    }
    d.put(vendor, value.oui, at: prefix, [.hidden, .generated])
    if d.wants(vendorResolved), let name = d.names.vendor(of: value) {
      d.put(vendorResolved, Phrase(name), at: whole, [.hidden, .generated])
    }
    d.put(local, value.bits >> 41 & 1 == 1, at: prefix, bits)
    d.put(group, value.bits >> 40 & 1 == 1, at: prefix, bits)
  }
}

struct EthernetLayer {
  let destination, source, either: MACFields
  let details: FieldGroup
  let type, length, invalid: Field<UInt16>
  let stream: Field<UInt32>
  let streams: State<FlowTable<UInt32>>
  let trailer: FrameTrailer
  let invalidRemark, groupSource, pastEnd: Expert
  let everything: FieldGroup
  let types: Table<UInt16>
  let byType, llc, ipx, fabricPath, data: ProtocolHandle

  init(_ p: inout Builder) {
    destination = MACFields(&p, "dst", "Destination", flags: "dst.", blurb: "Destination")
    source = MACFields(&p, "src", "Source", flags: "src.", blurb: "Source")
    length = p.u16("len", "Length")
    type = p.u16("type", "Type", .hex, names: ethertypeNames)
    invalid = p.u16("invalid_lentype", "Invalid length/type", .hexDec)
    either = MACFields(&p, "addr", "Address", flags: "", blurb: "Source or Destination")
    trailer = FrameTrailer(&p, "trailer", blurb: "Ethernet Trailer or Checksum")
    stream = p.u32("stream", "Stream index")
    invalidRemark = p.expert(
      "invalid_lentype.expert", .protocolRule, .warning, "Invalid length/type")
    groupSource = p.expert(
      "src_not_group", .protocolRule, .warning,
      "Source MAC must not be a group address: IEEE 802.3-2002, Section 3.2.3(b)")
    pastEnd = p.expert(
      "len.past_end", .malformed, .error,
      "Length field value goes past the end of the payload")
    streams = p.state { FlowTable<UInt32>() }
    types = p.table("/ethertype", UInt16.self)
    p.shortcut(Shortcut(length: 14), to: types, by: 12, from: 0x600)
    byType = p.uses("ethertype")
    llc = p.uses("llc")
    ipx = p.uses("ipx")
    fabricPath = p.uses("cfp")
    data = p.uses("data")
    details = p.group(
      [destination, source, either].flatMap {
        [$0.resolved.id, $0.vendor.id, $0.vendorResolved.id, $0.local.id, $0.group.id]
      } + [either.address.id])
    everything = p.allFields()
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    let fcs = d.packet.fcsLength
    d.packet.fcsLength = 0
    if let kind = d.number(at: d.offset + 12, UInt16.self), kind >= 0x600 {
      if kind > 0x8000, FabricPathLayer.isHeader(d, kind: kind) {
        d.withdraw()
        d.packet.fcsLength = max(0, fcs)
        return try d.call(fabricPath)
      }
      // Only what lies above is wanted.
      if !d.wants(everything), fcs <= 0 {
        d.packet.ethertype = UInt32(kind)
        try d.skip(14)
        return try d.call(types, kind, through: byType)
      }
    }
    d.protocolColumn("Ethernet")
    if d.remaining < 14 { throw tooShort(&d) }
    let to = try address(&d, destination)
    let from = try address(&d, source)
    d.packet.linkDestination = Address(to)
    d.packet.linkSource = Address(from)
    d.packet.destination = Address(to)
    d.packet.source = Address(from)
    let kind = try d.peek(UInt16.self)
    if from.isGroup, kind >= 0x600 || kind == 0 { d.expert(groupSource) }
    if kind >= 0x600 || kind == 0 {
      try typed(&d, from, to, kind, fcs)
    } else if kind <= 1500 {
      try measured(&d, from, to, Int(kind), fcs)
    } else {
      d.label(d.own, "Ethernet Unknown, Src: \(from), Dst: \(to)")
      d.info("Ethernet Unknown: Invalid length/type: 0x\(kind, hex: 4) (\(kind))")
      try d.add(invalid)
      d.expert(invalidRemark, "Invalid length/type: 0x\(kind, hex: 4) (\(kind))")
      if d.reportedRemaining > 0 { try d.call(data) }
    }
  }

  /// Type encapsulation (IEEE 802.3-2022 section 3.2.6 b).
  private func typed(
    _ d: inout Dissection, _ from: MACAddress, _ to: MACAddress, _ kind: UInt16, _ fcs: Int8
  ) throws(Malformed) {
    d.label(d.own, "Ethernet II, Src: \(from), Dst: \(to)")
    d.info("Ethernet II")
    try d.add(type)
    addStream(&d)
    d.packet.ethertype = UInt32(kind)
    let body = d.offset
    let captured = body + d.remaining
    let stop = body + d.reportedRemaining
    try d.call(byType, length: payload(d.reportedRemaining, fcs))
    try trailer.add(&d, body: body, stop: stop, captured: captured, fcs: fcs)
  }

  /// Length encapsulation (IEEE 802.3-2022 section 3.2.6 a).
  private func measured(
    _ d: inout Dissection, _ from: MACAddress, _ to: MACAddress, _ count: Int, _ fcs: Int8
  ) throws(Malformed) {
    let isRaw = d.number(at: d.offset + 2, UInt16.self) == 0xffff
    d.label(d.own, isRaw ? "IEEE 802.3 Ethernet Raw " : "IEEE 802.3 Ethernet ")
    try d.add(length)
    let body = d.offset
    let captured = body + d.remaining
    let stop = body + d.reportedRemaining
    let room = payload(d.reportedRemaining, fcs) ?? d.reportedRemaining
    if count > room { d.expert(pastEnd) }
    let size = min(count, room)
    try d.call(isRaw ? ipx : llc, length: size, d.remaining < size ? [] : .guarded)
    try trailer.add(
      &d, body: body, stop: stop, captured: captured, fcs: fcs, byType: false)
    // Of a frame that was cut nothing more is known.
    if captured < stop { throw Malformed(.captured, offset: captured, need: 1, have: 0) }
    // The payload has been read: its addresses, if it has any, are the conversation's.
    addStream(&d)
  }

  /// Bytes of payload where the capture says that a checksum follows; nil for all that are left.
  private func payload(_ room: Int, _ fcs: Int8) -> Int? {
    fcs > 0 && room >= Int(fcs) ? room - Int(fcs) : nil
  }

  private func addStream(_ d: inout Dissection) {
    guard d.wants(stream) else { return }
    let key = FlowKey(from: d.packet.source, to: d.packet.destination)
    let number = d[streams].place(key) { $0 }.number
    d.put(stream, number, at: d.head, .generated)
  }

  /// Fewer bytes than a header: only the addresses that are whole are told, in the columns.
  private func tooShort(_ d: inout Dissection) -> Malformed {
    let have = d.remaining
    if let high = d.number(at: d.start, UInt32.self),
      let low = d.number(at: d.start + 4, UInt16.self)
    {
      d.packet.linkDestination = Address(MACAddress(bits: UInt64(high) << 16 | UInt64(low)))
    }
    if let high = d.number(at: d.start + 6, UInt16.self),
      let low = d.number(at: d.start + 8, UInt32.self)
    {
      d.packet.linkSource = Address(MACAddress(bits: UInt64(high) << 32 | UInt64(low)))
    }
    d.withdraw()
    return Malformed(
      d.reportedRemaining >= 14 ? .captured : .reported, offset: d.start, need: 14, have: have)
  }

  private func address(_ d: inout Dissection, _ fields: MACFields) throws(Malformed) -> MACAddress {
    let value = try d.add(fields.address)
    guard d.wants(details) else { return value }
    let sub = d.open()
    fields.addDetails(&d, value, [])
    d.put(either.address, value, at: d.just(6), .hidden)
    either.addDetails(&d, value, .hidden)
    d.close(sub)
    return value
  }
}
