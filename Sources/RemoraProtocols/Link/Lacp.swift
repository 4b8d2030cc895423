public import RemoraCore

/// Link aggregation control: which ports of two systems make one link (IEEE 802.1AX-2020
/// section 6.4.2.3).
///
///     | version | 1, 20, the actor | 2, 20, the partner | 3, 16, the collector | 0, 0, padding
///
/// Actor and partner: priority (2), system (6), key (2), port's priority (2), port (2), state (1),
/// reserved (3).
public let lacp = Protocol("lacp", "Link Aggregation Control Protocol", short: "LACP") { p in
  let layer = LacpLayer(&p)
  p.over("slow.subtype", 1)
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct LacpLayer: Sendable {
  /// The fields of one end.
  struct End: Sendable {
    let priority, key, portPriority, port: Field<UInt16>
    let system: Field<MACAddress>
    let state: Field<UInt8>
    let flags: [Field<Bool>]
    let letters: Field<Text>
    let reserved: Field<Bytes>
  }

  let f: LacpFields
  let actor, partner: End

  init(_ p: inout Builder) {
    let f = LacpFields(&p)
    self.f = f
    actor = End(
      priority: f.actorSysPriority, key: f.actorKey, portPriority: f.actorPortPriority,
      port: f.actorPort, system: f.actorSysid, state: f.actorState,
      flags: [
        f.actorStateActivity, f.actorStateTimeout, f.actorStateAggregation,
        f.actorStateSynchronization, f.actorStateCollecting, f.actorStateDistributing,
        f.actorStateDefaulted, f.actorStateExpired,
      ], letters: f.actorStateStr, reserved: f.actorReserved)
    partner = End(
      priority: f.partnerSysPriority, key: f.partnerKey, portPriority: f.partnerPortPriority,
      port: f.partnerPort, system: f.partnerSysid, state: f.partnerState,
      flags: [
        f.partnerStateActivity, f.partnerStateTimeout, f.partnerStateAggregation,
        f.partnerStateSynchronization, f.partnerStateCollecting, f.partnerStateDistributing,
        f.partnerStateDefaulted, f.partnerStateExpired,
      ], letters: f.partnerStateStr, reserved: f.partnerReserved)
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    d.protocolColumn("LACP")
    d.info("")
    d.setOwnLength(d.reportedRemaining)
    let number = try d.add(f.version)
    d.info("v\(number)")
    try addHead(&d, 1, 20)
    try add(&d, actor, "ACTOR")
    try addHead(&d, 2, 20)
    try add(&d, partner, "PARTNER")
    try addHead(&d, 3, 16)
    try d.add(f.collectorMaxDelay)
    try d.add(f.collReserved, length: 12)
    try addHead(&d, 0, 0)
    if d.remaining > 0 { try d.add(f.pad, length: d.remaining) }
  }

  private func addHead(
    _ d: inout Dissection, _ type: UInt8, _ length: UInt8
  ) throws(Malformed) {
    if try d.add(f.tlvType) != type { d.expert(f.wrongTlvType) }
    if try d.add(f.tlvLength) != length { d.expert(f.wrongTlvLength) }
  }

  private func add(_ d: inout Dissection, _ end: End, _ name: String) throws(Malformed) {
    try d.add(end.priority)
    let system = try d.add(end.system)
    let key = try d.add(end.key)
    try d.add(end.portPriority)
    let port = try d.add(end.port)
    let place = d.next(1)
    let state = try d.add(end.state)
    let names = [
      "LACP Activity", "LACP Timeout", "Aggregation", "Synchronization", "Collecting",
      "Distributing", "Defaulted", "Expired",
    ]
    let marks: [Character] = ["A", "S", "G", "S", "C", "D", "F", "E"]
    var letters = ""
    let sub = d.open()
    for (i, flag) in end.flags.enumerated() {
      let isSet = state >> UInt8(i) & 1 != 0
      if isSet { d.append(to: sub.item, ", \(names[i])") }
      d.put(flag, isSet, at: place)
      letters = (isSet ? String(marks[i]) : "*") + letters
    }
    d.close(sub)
    let text = letters
    d.put(end.letters, Phrase(text), at: place, .generated)
    d.info(append: " \(name) \(system) P: \(port) K: \(key) \(text)")
    try d.add(end.reserved, length: 3)
  }
}

/// The fields of link aggregation control.
struct LacpFields: Sendable {
  let version, tlvType, tlvLength, actorState, partnerState: Field<UInt8>
  let actorSysPriority, actorKey, actorPortPriority, actorPort, partnerSysPriority, partnerKey,
    partnerPortPriority, partnerPort, collectorMaxDelay: Field<UInt16>
  let actorSysid, partnerSysid: Field<MACAddress>
  let actorStateStr, partnerStateStr: Field<Text>
  let actorStateActivity, actorStateTimeout, actorStateAggregation, actorStateSynchronization,
    actorStateCollecting, actorStateDistributing, actorStateDefaulted, actorStateExpired,
    partnerStateActivity, partnerStateTimeout, partnerStateAggregation, partnerStateSynchronization,
    partnerStateCollecting, partnerStateDistributing, partnerStateDefaulted,
    partnerStateExpired: Field<Bool>
  let actorReserved, partnerReserved, collReserved, pad: Field<Bytes>
  let wrongTlvType, wrongTlvLength: Expert

  init(_ p: inout Builder) {
    version = p.u8("version", "LACP Version", .hex)
    tlvType = p.u8(
      "tlv_type", "TLV Type", .hex,
      names: [
        0: "Terminator", 1: "Actor Information", 2: "Partner Information",
        3: "Collector Information",
      ])
    tlvLength = p.u8("tlv_length", "TLV Length", .hex)
    actorSysPriority = p.u16("actor.sys_priority", "Actor System Priority")
    actorSysid = p.ether("actor.sysid", "Actor System ID")
    actorKey = p.u16("actor.key", "Actor Key")
    actorPortPriority = p.u16("actor.port_priority", "Actor Port Priority")
    actorPort = p.u16("actor.port", "Actor Port")
    actorState = p.u8("actor.state", "Actor State", .hex)
    actorStateStr = p.string("actor.state_str", "Actor State Flags")
    actorStateActivity = p.flag(
      "actor.state.activity", "LACP Activity", mask: 0x1, set: "Active", unset: "Passive")
    actorStateTimeout = p.flag(
      "actor.state.timeout", "LACP Timeout", mask: 0x2, set: "Short Timeout", unset: "Long Timeout")
    actorStateAggregation = p.flag(
      "actor.state.aggregation", "Aggregation", mask: 0x4, set: "Aggregatable", unset: "Individual")
    actorStateSynchronization = p.flag(
      "actor.state.synchronization", "Synchronization", mask: 0x8, set: "In Sync",
      unset: "Out of Sync")
    actorStateCollecting = p.flag(
      "actor.state.collecting", "Collecting", mask: 0x10, set: "Enabled", unset: "Disabled")
    actorStateDistributing = p.flag(
      "actor.state.distributing", "Distributing", mask: 0x20, set: "Enabled", unset: "Disabled")
    actorStateDefaulted = p.flag(
      "actor.state.defaulted", "Defaulted", mask: 0x40, set: "Yes", unset: "No",
      blurb: """
        1 = Actor Rx machine is using DEFAULT Partner info, 0 = using \
        info in Rx'd LACPDU
        """)
    actorStateExpired = p.flag(
      "actor.state.expired", "Expired", mask: 0x80, set: "Yes", unset: "No")
    actorReserved = p.bytes("actor.reserved", "Reserved")
    partnerSysPriority = p.u16("partner.sys_priority", "Partner System Priority")
    partnerSysid = p.ether("partner.sysid", "Partner System")
    partnerKey = p.u16("partner.key", "Partner Key")
    partnerPortPriority = p.u16("partner.port_priority", "Partner Port Priority")
    partnerPort = p.u16(
      "partner.port", "Partner Port",
      blurb: """
        The port number associated with this link assigned to the port \
        by the Partner (via Management or Admin)
        """)
    partnerState = p.u8("partner.state", "Partner State", .hex)
    partnerStateStr = p.string("partner.state_str", "Partner State Flags")
    partnerStateActivity = p.flag(
      "partner.state.activity", "LACP Activity", mask: 0x1, set: "Active", unset: "Passive")
    partnerStateTimeout = p.flag(
      "partner.state.timeout", "LACP Timeout", mask: 0x2, set: "Short Timeout",
      unset: "Long Timeout")
    partnerStateAggregation = p.flag(
      "partner.state.aggregation", "Aggregation", mask: 0x4, set: "Aggregatable",
      unset: "Individual")
    partnerStateSynchronization = p.flag(
      "partner.state.synchronization", "Synchronization", mask: 0x8, set: "In Sync",
      unset: "Out of Sync")
    partnerStateCollecting = p.flag(
      "partner.state.collecting", "Collecting", mask: 0x10, set: "Enabled", unset: "Disabled")
    partnerStateDistributing = p.flag(
      "partner.state.distributing", "Distributing", mask: 0x20, set: "Enabled", unset: "Disabled")
    partnerStateDefaulted = p.flag(
      "partner.state.defaulted", "Defaulted", mask: 0x40, set: "Yes", unset: "No",
      blurb: """
        1 = Actor Rx machine is using DEFAULT Partner info, 0 = using \
        info in Rx'd LACPDU
        """)
    partnerStateExpired = p.flag(
      "partner.state.expired", "Expired", mask: 0x80, set: "Yes", unset: "No")
    partnerReserved = p.bytes("partner.reserved", "Reserved")
    collectorMaxDelay = p.u16(
      "collector.max_delay", "Collector Max Delay",
      blurb: "The max delay of the station sending the LACPDU (in tens of usecs)")
    collReserved = p.bytes("coll_reserved", "Reserved")
    pad = p.bytes("pad", "Pad")
    wrongTlvType = p.expert("wrong_tlv_type", .malformed, .error, "TLV is not expected type")
    wrongTlvLength = p.expert("wrong_tlv_length", .malformed, .error, "TLV is not expected length")
  }

}
