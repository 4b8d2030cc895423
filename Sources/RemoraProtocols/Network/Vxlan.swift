public import RemoraCore

/// Virtual eXtensible Local Area Network (RFC 7348 section 5), with the group policy extension
/// (draft-smith-vxlan-group-policy).
///
///     |G|R|R|R|I|R|R|R|R|D|R|R|A|R|R|R|        group policy ID        |
///     |          VXLAN network identifier (VNI)       |   reserved    |
public let vxlan = Protocol(
  "vxlan", "Virtual eXtensible Local Area Network", short: "VXLAN"
) { p in
  let items = VXLANItems.of(&p)
  let flags = p.u16("flags", "Flags", .hex)
  let policy = p.flag(
    "flag_g", "GBP Extension", mask: 0x8000, width: 2, set: "Defined", unset: "Not defined")
  let identified = p.flag("flag_i", "VXLAN Network ID (VNI)", mask: 0x0800, width: 2)
  let fixed = p.flag("flag_d", "Don't Learn", mask: 0x0040, width: 2)
  let applied = p.flag("flag_a", "Policy Applied", mask: 0x0008, width: 2)
  let reserved = p.u16("flags_reserved", "Reserved(R)", .hex, mask: 0x77b7)
  let group = p.u16("gbp", "Group Policy ID")
  let ethernet = p.uses("eth")
  p.over("udp.port", [4789, 8472])
  p.over("bier.proto", 7)
  return { d throws(Malformed) in
    d.protocolColumn("VxLAN")
    d.info("")
    d.setOwnLength(min(8, d.remaining))
    let bits = try d.peek(UInt16.self)
    try d.add(flags, bits: policy, identified, fixed, applied, reserved)
    if bits & 0x8000 != 0 { d.append(", GBP Extension") }
    if bits & 0x0800 != 0 { d.append(", VXLAN Network ID (VNI)") }
    if bits & 0x0040 != 0 { d.append(", Don't Learn") }
    if bits & 0x0008 != 0 { d.append(", Policy Applied") }
    try d.add(group)
    try d.add(items.identifier)
    try d.add(items.reserved)
    try d.call(ethernet)
  }
}

/// The generic protocol extension (draft-ietf-nvo3-vxlan-gpe section 3), which says what it
/// carries. Shown as VXLAN, but not listed among a packet's layers.
///
///     |R|R|Ver|I|P|R|O|           reserved            | next protocol |
///     |          VXLAN network identifier (VNI)       |   reserved    |
public let vxlanGPE = Protocol(
  "vxlan_gpe", "Virtual eXtensible Local Area Network (GPE)", short: "VXLAN (GPE)"
) { p in
  let items = VXLANItems.of(&p)
  p.feeds("vxlan")
  let whole = p.subProtocol("/vxlan", "Virtual eXtensible Local Area Network")
  let flags = p.u8("/vxlan.flags", "Flags", .hex)
  let version = p.u8("/vxlan.ver", "Version", mask: 0x30)
  let instance = p.u8("/vxlan.i_bit", "Instance", mask: 0x08)
  let hasNext = p.u8("/vxlan.p_bit", "Next Protocol Bit", mask: 0x04)
  let management = p.u8("/vxlan.o_bit", "OAM bit", mask: 0x01)
  let reserved = p.u8("/vxlan.flags_reserved", "Reserved(R)", mask: 0xc2)
  let filler = p.u16("/vxlan.reserved_16", "Reserved")
  let next = p.u8("/vxlan.next_proto", "Next Protocol", names: vxlanProtocols)
  let byNext = p.table("/vxlan.next_proto", UInt8.self)
  p.showsNoItem()
  p.isNotListed()
  p.over("udp.port", 4790)
  return { d throws(Malformed) in
    d.protocolColumn("VxLAN")
    d.info("")
    let sub = d.open(d.put(whole, at: d.next(min(8, d.remaining))))
    try d.add(flags, bits: version, instance, hasNext, management, reserved)
    try d.add(filler)
    let kind = try d.add(next)
    try d.add(items.identifier)
    try d.add(items.reserved)
    d.close(sub)
    try d.call(byNext, kind)
  }
}

/// What both kinds of headers have.
struct VXLANItems {
  let identifier: Field<UInt32>
  let reserved: Field<UInt8>

  static func of(_ p: inout Builder) -> VXLANItems {
    p.shared("vxlan.items", owner: "vxlan") { p in
      VXLANItems(
        identifier: p.u24("vni", "VXLAN Network Identifier (VNI)"),
        reserved: p.u8("reserved8", "Reserved"))
    }
  }
}

private let vxlanProtocols: ValueNames = [
  1: "IPv4", 2: "IPv6", 3: "Ethernet", 4: "Network Service Header", 5: "MPLS",
]
