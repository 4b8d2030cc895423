public import RemoraCore

/// Ethernet (IEEE 802.3-2022 clause 3).
///
///     | destination (6) | source (6) | type or length (2) | payload … | padding | FCS |
public let ethernet = Protocol("eth", "Ethernet") { p in
  let layer = EthernetLayer(&p)
  p.over("wtap_encap", 1)
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
    resolved = p.string("\(name)_resolved", "\(label) (resolved)")
    vendor = p.u24("\(name).oui", "\(label) OUI", .oui)
    vendorResolved = p.string("\(name).oui_resolved", "\(label) OUI (resolved)")
    local = p.flag(
      "\(flags)lg", "LG bit", mask: 0x20000, width: 3,
      set: "Locally administered address (this is NOT the factory default)",
      unset: "Globally unique address (factory default)")
    group = p.flag(
      "\(flags)ig", "IG bit", mask: 0x10000, width: 3, set: "Group address (multicast/broadcast)",
      unset: "Individual address (unicast)")
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
    if d.wants(vendorResolved), let name = d.names.vendor(ofPrefix: value.oui) {
      d.put(vendorResolved, Phrase(name), at: whole, [.hidden, .generated])
    }
    d.put(local, value.bits >> 41 & 1 == 1, at: prefix, bits)
    d.put(group, value.bits >> 40 & 1 == 1, at: prefix, bits)
  }
}

struct EthernetLayer {
  let destination, source, either: MACFields
  let details: FieldGroup
  let type, length: Field<UInt16>
  let stream: Field<UInt32>
  let streams: State<FlowTable<UInt32>>
  let next: ProtocolHandle
  let own: FieldGroup

  init(_ p: inout Builder) {
    destination = MACFields(&p, "dst", "Destination", flags: "dst.", blurb: "Destination")
    source = MACFields(&p, "src", "Source", flags: "src.", blurb: "Source")
    either = MACFields(&p, "addr", "Address", flags: "", blurb: "Source or Destination")
    type = p.u16("type", "Type", .hex, names: ethertypeNames)
    length = p.u16("len", "Length")
    stream = p.u32("stream", "Stream index")
    streams = p.state { FlowTable<UInt32>() }
    next = p.uses("ethertype")
    details = p.group(
      [destination, source, either].flatMap {
        [$0.resolved.id, $0.vendor.id, $0.vendorResolved.id, $0.local.id, $0.group.id]
      } + [either.address.id])
    own = p.allFields()
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    // Only what lies above is wanted.
    if !d.wants(own), try d.peek(UInt16.self, ahead: 12) > 1500 {
      d.packet.ethertype = UInt32(try d.peek(UInt16.self, ahead: 12))
      try d.skip(14)
      return try d.call(next)
    }
    let to = try address(&d, destination)
    let from = try address(&d, source)
    d.packet.linkDestination = Address(to)
    d.packet.linkSource = Address(from)
    d.protocolColumn("Ethernet")
    d.label(d.own, "Ethernet II, Src: \(from), Dst: \(to)")
    let kind = try d.add(type)
    if d.wants(stream) {
      let key = FlowKey(from: Address(from), to: Address(to))
      let number = d[streams].place(key) { $0 }.number
      d.put(stream, number, at: .nowhere, .generated)
    }
    d.info("Ethernet II")
    d.packet.ethertype = UInt32(kind)
    try d.call(next)
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
