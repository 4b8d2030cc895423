public import RemoraCore

/// The outer header of Cisco FabricPath: a frame between switches in front of the frame between
/// stations, with addresses that name switches and ports.
///
///     |EndNode|U|I|End|r|OOO|  switch id    |  sub-switch   |  port …   (destination)
///     | the same, or an ordinary address                                (source)
///     | 0x88a8 or 0x8100, tag (may be left out)                       |
///     |            0x8903             |        tree       |   TTL     |
public let cfp = Protocol("cfp", "Cisco FabricPath", short: "CFP") { p in
  let layer = FabricPathLayer(&p)
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct FabricPathLayer {
  let source, destination: Field<Label>
  let group: Field<MACAddress>
  let type, tagType, priority, eligible, id, tree, hops: Field<UInt16>
  let node, switchID: Field<UInt32>
  let subSwitch: Field<UInt8>
  let port: Field<UInt16>
  let checksum: Field<UInt32>
  let status: Field<UInt8>
  let isLocal, isGroup, isUnordered: Field<Bool>
  let ethernet: ProtocolHandle

  init(_ p: inout Builder) {
    source = p.label("s_hmac", "Source HMAC", blurb: "Source Hierarchical MAC")
    destination = p.label("d_hmac", "Destination HMAC", blurb: "Destination Hierarchical MAC")
    group = p.ether("d_hmac_mc", "MC Destination", blurb: "Multicast Destination Address")
    type = p.u16("etype", "FP Ethertype", .hex, names: ethertypeNames)
    tagType = p.u16("1ad.etype", "IEEE 802.1ad Ethertype", .hex, names: ethertypeNames)
    priority = p.u16("1ad.priority", "Priority", mask: 0xe000)
    eligible = p.u16("1ad.dei", "DEI", mask: 0x1000, blurb: "Drop Eligibility")
    id = p.u16("1ad.id", "ID", mask: 0x0fff, blurb: "Vlan ID")
    tree = p.u16(
      "ftag", "FTAG", mask: 0xffc0, blurb: "FTAG field identifying forwarding distribution tree.")
    hops = p.u16(
      "ttl", "TTL", mask: 0x003f, blurb: "The remaining hop count for this frame")
    switchID = p.u24(
      "swid", "switch-id", .decHex, mask: 0x000fff,
      blurb: "Switch-id/nickname of switch in FabricPath network")
    subSwitch = p.u8(
      "sswid", "sub-switch-id", .decHex,
      blurb: "Sub-switch-id of switch in FabricPath network")
    node = p.u24(
      "eid", "End Node ID", .decHex, mask: 0xfcc000, blurb: "Cisco FabricPath End node ID")
    port = p.u16(
      "lid", "Source LID", .decHex,
      blurb: "Source or Destination Port index on switch in FabricPath network")
    isLocal = p.flag(
      "ul", "U/L bit", mask: 0x020000, width: 3,
      set: "Locally administered address (this is NOT the factory default)",
      unset: "Globally unique address (factory default)",
      blurb:
        "Specifies if this is a locally administered or globally unique (IEEE assigned) address")
    isGroup = p.flag(
      "ig", "I/G bit", mask: 0x010000, width: 3, set: "Group address (multicast/broadcast)",
      unset: "Individual address (unicast)",
      blurb: "Specifies if this is an individual (unicast) or group (broadcast/multicast) address")
    isUnordered = p.flag(
      "ooodl", "OOO/DL Bit", mask: 0x001000, width: 3,
      set: "Out of order delivery (If DA) or Do not learn (If SA)",
      unset: "Deliver in order (If DA) or Learn (If SA)",
      blurb: """
        Specifies Out of Order Delivery OK in destination address and Do Not Learn when set in \
        source address
        """)
    checksum = p.u32("fcs", "Frame check sequence", .hex, blurb: "FabricPath checksum")
    status = p.u8(
      "fcs.status", "FCS status", .none,
      names: [0: "Bad", 1: "Good", 2: "Unverified", 3: "Not present", 4: "Illegal"])
    ethernet = p.uses("eth")
  }

  /// Whether a frame at the cursor has this header.
  /// - Parameter kind: the number at the place of its type.
  static func isHeader(_ d: borrowing Dissection, kind: UInt16) -> Bool {
    kind == 0x8903
      || (kind == 0x8100 || kind == 0x88a8) && d.number(at: d.offset + 16, UInt16.self) == 0x8903
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    d.protocolColumn("FabricPath")
    d.info("Cisco FabricPath MiM Encapsulated Frame")
    let to = try macAddress(d, ahead: 0)
    let from = try macAddress(d, ahead: 6)
    d.packet.linkDestination = Address(to)
    d.packet.linkSource = Address(from)
    d.packet.destination = Address(to)
    d.packet.source = Address(from)
    let isTagged = try d.peek(UInt16.self, ahead: 12) != 0x8903
    d.setOwnLength(min(isTagged ? 20 : 16, d.remaining))
    let sender = Self.name(from)
    if to.isGroup {
      d.label(d.own, "Cisco FabricPath, Src: \(sender), Dst: \(to)")
      try d.add(group)
    } else {
      let receiver = Self.name(to)
      d.label(d.own, "Cisco FabricPath, Src: \(sender), Dst: \(receiver)")
      try addAddress(&d, destination, "Destination: \(receiver)")
    }
    try addAddress(&d, source, "Source: \(sender)")
    if isTagged {
      try d.add(tagType)
      try d.add(bits: priority, eligible, id, width: 2)
    }
    try d.add(type)
    try d.add(bits: tree, hops, width: 2)
    let fcs = d.packet.fcsLength
    d.packet.fcsLength = 0
    let room = d.reportedRemaining
    guard fcs == 4 else { return try d.call(ethernet) }
    // The checksum is the outer frame's.
    let place = Region(d.offset + room - 4, 4)
    if let value = d.number(at: place.offset, UInt32.self) {
      d.put(checksum, value, at: place)
      d.append(" [unverified]")
      d.put(status, 2, at: Region(place.offset, 0), .generated)
    }
    try d.call(ethernet, length: max(0, room - 4))
  }

  private func addAddress(
    _ d: inout Dissection, _ field: Field<Label>, _ text: String
  ) throws(Malformed) {
    let sub = d.open(d.put(field, at: d.next(6)))
    d.label(Phrase(text))
    let first = d.next(3)
    // Its bits do not lie together; users of the field are used to see 0.
    d.put(node, 0, at: first)
    try d.add(bits: isLocal, isGroup, isUnordered, switchID, width: 3)
    try d.add(subSwitch)
    try d.add(port)
    d.close(sub)
  }

  private func macAddress(
    _ d: borrowing Dissection, ahead: Int
  ) throws(Malformed) -> MACAddress {
    let high = try d.peek(UInt32.self, ahead: ahead)
    return MACAddress(bits: UInt64(high) << 16 | UInt64(try d.peek(UInt16.self, ahead: ahead + 4)))
  }

  /// Switch, sub-switch and port.
  private static func name(_ address: MACAddress) -> String {
    let bits = address.bits
    return
      "\(Phrase.hex(bits >> 24 & 0xfff, 3)).\(Phrase.hex(bits >> 16 & 0xff, 2))"
      + ".\(Phrase.hex(bits & 0xffff, 4))"
  }
}
