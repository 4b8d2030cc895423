public import RemoraCore

/// Spanning tree: messages between bridges (IEEE 802.1D-2004 section 9.3, for several trees
/// IEEE 802.1Q-2022 section 14), and what one maker appends when each VLAN has its own tree.
///
///     |          protocol 0           |    version    |     type      |
///     |     flags     | root bridge (8) | cost (4) | bridge (8) | port (2)
///     | message age (2) | maximum (2) | hello (2) | forward delay (2)
public let stp = Protocol("stp", "Spanning Tree Protocol", short: "STP") { p in
  let layer = SpanningTreeLayer(&p)
  p.over("llc.dsap", 0x42)
  p.over("ethertype", 0x8181)
  p.over("chdlc.protocol", 0x4242)
  p.over("llc.cisco_pid", [0x0108, 0x0109, 0x010b, 0x010c])
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct SpanningTreeLayer {
  /// The parts of a bridge's identifier: four bits of priority, twelve of a number, an address.
  struct Bridge {
    let priority, number: Field<UInt16>
    let address: Field<MACAddress>

    init(_ p: inout Builder, _ name: String, _ priority: String, _ rest: String) {
      self.priority = p.u16("\(name).prio", priority)
      number = p.u16("\(name).ext", "\(rest) System ID Extension")
      address = p.ether("\(name).hw", "\(rest) System ID")
    }

    /// Adds `title: 32768 / 1 / 00:00:00:00:00:00` and the parts.
    func add(_ d: inout Dissection, _ title: String) throws(Malformed) {
      let value = try d.peek(UInt64.self)
      let priorityValue = UInt16(truncatingIfNeeded: value >> 48 & 0xf000)
      let numberValue = UInt16(truncatingIfNeeded: value >> 48 & 0x0fff)
      let mac = MACAddress(bits: value & 0xffff_ffff_ffff)
      let sub = d.open(
        d.text("\(title): \(priorityValue) / \(numberValue) / \(mac)", at: d.next(8)))
      d.put(priority, priorityValue, at: d.next(1))
      d.put(number, numberValue, at: d.next(2))
      try d.skip(2)
      try d.add(address)
      d.close(sub)
    }
  }

  let proto, port: Field<UInt16>
  let version, kind, flags, role, version1Length: Field<UInt8>
  let acknowledgment, agreement, forwarding, learning, proposal, change: Field<Bool>
  let root, bridge: Bridge
  let cost: Field<UInt32>
  let messageAge, maximumAge, hello, forwardDelay: Field<Double>
  let perVLAN: PerVLANTag
  let trees: MultipleTrees
  let unknownVersion, unknownKind: Expert

  init(_ p: inout Builder) {
    proto = p.u16(
      "protocol", "Protocol Identifier", .hex, names: [0: "Spanning Tree Protocol"])
    version = p.u8(
      "version", "Protocol Version Identifier",
      names: [
        0: "Spanning Tree", 2: "Rapid Spanning Tree", 3: "Multiple Spanning Tree",
        4: "Shortest Path Tree",
      ])
    kind = p.u8(
      "type", "BPDU Type", .hex,
      names: [
        0: "Configuration", 2: "Rapid/Multiple Spanning Tree", 0x80: "Topology Change Notification",
      ])
    flags = p.u8("flags", "BPDU flags", .hex)
    acknowledgment = p.flag(
      "flags.tcack", "Topology Change Acknowledgment", mask: 0x80, set: "Yes", unset: "No")
    agreement = p.flag("flags.agreement", "Agreement", mask: 0x40, set: "Yes", unset: "No")
    forwarding = p.flag("flags.forwarding", "Forwarding", mask: 0x20, set: "Yes", unset: "No")
    learning = p.flag("flags.learning", "Learning", mask: 0x10, set: "Yes", unset: "No")
    role = p.u8("flags.port_role", "Port Role", mask: 0x0c, names: roleNames)
    proposal = p.flag("flags.proposal", "Proposal", mask: 0x02, set: "Yes", unset: "No")
    change = p.flag("flags.tc", "Topology Change", mask: 0x01, set: "Yes", unset: "No")
    root = Bridge(&p, "root", "Root Bridge Priority", "Root Bridge")
    cost = p.u32("root.cost", "Root Path Cost")
    bridge = Bridge(&p, "bridge", "Bridge Priority", "Bridge")
    port = p.u16("port", "Port identifier", .hex)
    messageAge = p.double("msg_age", "Message Age")
    maximumAge = p.double("max_age", "Max Age")
    hello = p.double("hello", "Hello Time")
    forwardDelay = p.double("forward", "Forward Delay")
    version1Length = p.u8("version_1_length", "Version 1 Length")
    perVLAN = PerVLANTag(&p)
    trees = MultipleTrees(&p)
    unknownVersion = p.expert(
      "/bpdu.version_support", .protocolRule, .warning,
      "This version of Wireshark only knows about versions 0, 2, 3 & 4")
    unknownKind = p.expert("type.unknown", .protocolRule, .warning, "Unknown BPDU type data")
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    d.protocolColumn("STP")
    d.info("")
    let code = try d.peekOrWithdraw(UInt8.self, ahead: 3)
    let isTree = code == 0 || code == 2
    // What the heading of a whole message is made of.
    if isTree { _ = try d.peekOrWithdraw(UInt16.self, ahead: 25) }
    let isPerVLAN = d.packet.ethertype == 0x000c_010b
    d.setOwnLength(d.remaining)
    try d.add(proto)
    let number = try d.add(version)
    if ![0, 2, 3, 4].contains(number) { d.expert(unknownVersion) }
    try d.add(kind)
    switch code {
    case 0x80:
      d.info("Topology Change Notification")
      return
    case 0, 2: break
    default:
      d.info("Unknown BPDU type (\(code))")
      d.expert(unknownKind)
      return
    }
    try summarise(&d, code, number)
    try addVector(&d, isRapid: code == 2)
    if code == 2 {
      let old = try d.add(version1Length)
      if number >= 3, old == 0, d.remaining > 2 { try trees.add(&d, self, number) }
    }
    if isPerVLAN { try perVLAN.add(&d) }
  }

  private func summarise(
    _ d: inout Dissection, _ code: UInt8, _ number: UInt8
  ) throws(Malformed) {
    guard d.wantsColumns else { return }
    let bits = try d.peek(UInt8.self)
    let value = try d.peek(UInt64.self, ahead: 1)
    let costValue = try d.peek(UInt32.self, ahead: 9)
    let portValue = try d.peek(UInt16.self, ahead: 21)
    let what = code == 0 ? "Conf" : number == 3 ? "MST" : number >= 4 ? "SPT" : "RST"
    d.info(
      """
      \(what). \(bits & 1 == 1 ? "TC + " : "")Root = \(value >> 48 & 0xf000)/\
      \(value >> 48 & 0x0fff)/\(MACAddress(bits: value & 0xffff_ffff_ffff))  \
      Cost = \(costValue)  Port = 0x\(portValue, hex: 4)
      """)
  }

  /// The flags with their names behind the number.
  /// - Parameter isRapid: all bits have a meaning, not only the first and the last.
  func addFlags(
    _ d: inout Dissection, _ field: Field<UInt8>, isRapid: Bool
  ) throws(Malformed) {
    let place = d.next(1)
    let bits = try d.add(field)
    if bits & 0x80 != 0 { d.append(", Topology Change Acknowledgment") }
    if isRapid {
      if bits & 0x40 != 0 { d.append(", Agreement") }
      if bits & 0x20 != 0 { d.append(", Forwarding") }
      if bits & 0x10 != 0 { d.append(", Learning") }
      let name = roleNames.name(of: UInt64(bits >> 2 & 3)) ?? "Unknown"
      d.append(", Port Role: \(name)")
      if bits & 0x02 != 0 { d.append(", Proposal") }
    }
    if bits & 0x01 != 0 { d.append(", Topology Change") }
    let sub = d.open()
    d.put(acknowledgment, bits & 0x80 != 0, at: place)
    if isRapid {
      d.put(agreement, bits & 0x40 != 0, at: place)
      d.put(forwarding, bits & 0x20 != 0, at: place)
      d.put(learning, bits & 0x10 != 0, at: place)
      d.put(role, bits >> 2 & 3, at: place)
      d.put(proposal, bits & 0x02 != 0, at: place)
    }
    d.put(change, bits & 0x01 != 0, at: place)
    d.close(sub)
  }

  private func addVector(_ d: inout Dissection, isRapid: Bool) throws(Malformed) {
    try addFlags(&d, flags, isRapid: isRapid)
    try root.add(&d, "Root Identifier")
    try d.add(cost)
    try bridge.add(&d, "Bridge Identifier")
    try d.add(port)
    for field in [messageAge, maximumAge, hello, forwardDelay] {
      // In 256ths of a second.
      d.put(field, Double(try d.peek(UInt16.self)) / 256, at: d.next(2))
      try d.skip(2)
    }
  }
}

/// The VLAN that a tree belongs to, behind the message.
///
///     | padding (old messages) |        type 0         |    length     |     VLAN      |
struct PerVLANTag {
  let type, length, vlan: Field<UInt16>
  let value: Field<Bytes>
  let badLength, missing, truncated, unknown: Expert

  init(_ p: inout Builder) {
    type = p.u16("pvst.tlvtype", "Type", .hex, names: [0: "Originating VLAN"])
    length = p.u16("pvst.tlvlen", "Length")
    vlan = p.u16("pvst.origvlan", "Originating VLAN")
    value = p.bytes("pvst.tlvval", "Value")
    badLength = p.expert(
      "pvst.tlvlen.invalid", .malformed, .error,
      "Indicated length is not valid for this record type")
    missing = p.expert(
      "pvst.origvlan.missing", .malformed, .error,
      "Originating (PVID) VLAN TLV is missing or corrupt")
    truncated = p.expert(
      "pvst.tlv.truncated", .malformed, .error, "TLV record is truncated prematurely")
    unknown = p.expert("pvst.tlv.unknown", .undecoded, .note, "TLV type is unknown")
  }

  /// Adds the records, which begin 36 bytes from the head.
  func add(_ d: inout Dissection) throws(Malformed) {
    try d.seek(min(d.start + 36, d.offset + d.remaining))
    var isFound = false
    repeat {
      try d.step()
      guard d.reportedRemaining >= 4 else {
        d.expert(truncated, at: d.own)
        break
      }
      let kind = try d.peek(UInt16.self)
      let count = Int(try d.peek(UInt16.self, ahead: 2))
      let room = d.reportedRemaining
      let sub = d.open(
        d.text(
          kind == 0 ? "Originating VLAN" : "Unknown TLV type: 0x\(kind, hex: 4)",
          at: d.next(min(4 + count, room))))
      try d.add(type)
      try d.add(length)
      if 4 + count > room {
        d.expert(truncated)
        d.close(sub)
        break
      }
      let next = d.offset + count
      if kind == 0 {
        if count == 2 {
          let number = try d.add(vlan)
          d.label(sub.item, "Originating VLAN (PVID): \(number)")
          isFound = true
        } else {
          d.expert(badLength)
          if count > 0 { try d.add(value, length: count) }
        }
      } else {
        d.expert(unknown)
        if count > 0 { try d.add(value, length: count) }
      }
      d.close(sub)
      try d.seek(next)
    } while d.reportedRemaining > 0
    if !isFound { d.expert(missing, at: d.own) }
  }
}

let roleNames: ValueNames = [1: "Alternate or Backup", 2: "Root", 3: "Designated"]
