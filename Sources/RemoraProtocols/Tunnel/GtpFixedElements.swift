import RemoraCore

/// Elements whose length follows from their type.
struct GTPFixedElements: Sendable {
  let cause, mapCause, reason, recovery, selection, radio, command: Field<UInt8>
  let isReordered, isValid, isTorn: Field<Bool>
  let tlli, temporary, signature, dataTunnel2, controlTunnel, charging: Field<UInt32>
  let dataFlow, dataFlow2, signalFlow, traceReference, traceType: Field<UInt16>
  let characteristics: [Field<UInt16>]
  let accessCause, priority, priorityAccess, prioritySpare, packetFlow: Field<UInt8>
  let tunnelDown, tunnelUp, packetDown, packetUp: Field<UInt16>
  let response, cipherKey: Field<Bytes>
  let parts: GTPParts

  init(_ p: inout Builder, _ parts: GTPParts) {
    self.parts = parts
    cause = p.u8("cause", "Cause", names: gtpCauses, blurb: "Cause of operation")
    mapCause = p.u8("map_cause", "MAP cause", names: gtpMapCauses)
    reason = p.u8("ms_reason", "MS not reachable reason", names: gtpReasons)
    recovery = p.u8("recovery", "Recovery", blurb: "Restart counter")
    selection = p.u8("sel_mode", "Selection mode", mask: 0x03, names: gtpSelections)
    radio = p.u8("rp_sms", "Radio Priority SMS", blurb: "Radio Priority for MO SMS")
    command = p.u8(
      "tr_comm", "Packet transfer command",
      names: [
        1: "Send data record packet", 2: "Send possibly duplicated data record packet",
        3: "Cancel data record packet", 4: "Release data record packet",
      ])
    isReordered = p.flag("reorder", "Reordering required")
    isValid = p.flag("ms_valid", "MS validated")
    isTorn = p.flag("tear_ind", "Teardown Indicator")
    tlli = p.u32("tlli", "TLLI", .hex, blurb: "Temporary Logical Link Identity")
    temporary = p.u32(
      "ptmsi", "P-TMSI", .decHex, blurb: "Packet-Temporary Mobile Subscriber Identity")
    signature = p.u24("ptmsi_sig", "P-TMSI Signature", .hex)
    dataTunnel2 = p.u32(
      "teid_ii", "TEID Data II", .hexDec, blurb: "Tunnel Endpoint Identifier Data II")
    controlTunnel = p.u32(
      "teid_cp", "TEID Control Plane", .hexDec,
      blurb: "Tunnel Endpoint Identifier Control Plane")
    charging = p.u32("chrg_id", "Charging ID", .hexDec)
    dataFlow = p.u16("ext_flow_label", "Flow Label Data I", .hex)
    dataFlow2 = p.u16("flow_ii", "Flow Label Data II", blurb: "Downlink flow label data")
    signalFlow = p.u16("flow_sig", "Flow label Signalling", .hex)
    traceReference = p.u16("trace_ref", "Trace reference", .hex)
    traceType = p.u16("trace_type", "Trace type", .hex)
    let kinds: [(String, String, UInt16)] = [
      ("_s", "Spare", 0xf000), ("_n", "Normal charging", 0x0800),
      ("_p", "Prepaid charging", 0x0400), ("_f", "Flat rate charging", 0x0200),
      ("_h", "Hot billing charging", 0x0100), ("_r", "Reserved", 0x00ff),
    ]
    var fields = [p.u16("chrg_char", "Charging characteristics")]
    for (suffix, label, mask) in kinds {
      fields.append(p.u16("chrg_char\(suffix)", label, mask: mask))
    }
    characteristics = fields
    accessCause = p.u8("ranap_cause", "RANAP cause", names: gtpCausesOfRANAP)
    priority = p.u8("rp", "Radio Priority", mask: 0x07, blurb: "Radio Priority for uplink tx")
    priorityAccess = p.u8(
      "rp_nsapi", "NSAPI in Radio Priority", mask: 0xf0,
      blurb: "Network layer Service Access Point Identifier in Radio Priority")
    prioritySpare = p.u8("rp_spare", "Reserved", mask: 0x08, blurb: "Spare bit")
    packetFlow = p.u8("pkt_flow_id", "Packet Flow ID")
    tunnelDown = p.u16(
      "rab_gtp_dn", "Downlink GTP-U seq number", blurb: "Downlink GTP-U sequence number")
    tunnelUp = p.u16(
      "rab_gtp_up", "Uplink GTP-U seq number", blurb: "Uplink GTP-U sequence number")
    packetDown = p.u16(
      "rab_pdu_dn", "Downlink next PDCP-PDU seq number",
      blurb: "Downlink next PDCP-PDU sequence number")
    packetUp = p.u16(
      "rab_pdu_up", "Uplink next PDCP-PDU seq number",
      blurb: "Uplink next PDCP-PDU sequence number")
    response = p.bytes("sres", "SRES")
    cipherKey = p.bytes("kc", "Kc")
  }

  /// - Parameter isOld: of version 0, which uses some types for other things.
  /// - Returns: false if the type is not known.
  func add(_ d: inout Dissection, _ type: UInt8, isOld: Bool) throws(Malformed) -> Bool {
    switch type {
    case 1: try addByte(&d, cause)
    case 2:
      try d.skip(1)
      try parts.number.addSubscriber(&d, length: 8)
    case 3: try addRoutingArea(&d)
    case 4: try addWord(&d, tlli, 5)
    case 5:
      try d.skip(1)
      let value = try d.add(temporary)
      d.put(parts.anyTemporary, value, at: d.just(4), .hidden)
    case 8: try addFlag(&d, isReordered)
    case 9: try addTriplet(&d)
    case 11: try addByte(&d, mapCause)
    case 12: try addWord(&d, signature, 4)
    case 13: try addFlag(&d, isValid)
    case 14: try addByte(&d, recovery)
    case 15: try addSelection(&d)
    case 16...18: try addTunnel(&d, type, isOld)
    case 19: if isOld { try addByte(&d, reason) } else { try addFlag(&d, isTorn) }
    case 20...25: try addContext(&d, type)
    case 26: try addCharacteristics(&d)
    case 27: try addWord(&d, traceReference, 3)
    case 28: try addWord(&d, traceType, 3)
    case 29: try addByte(&d, reason)
    case 126: try addByte(&d, command)
    case 127: try addWord(&d, charging, 5)
    default: return false
    }
    return true
  }

  private func addTunnel(
    _ d: inout Dissection, _ type: UInt8, _ isOld: Bool
  ) throws(Malformed) {
    switch (type, isOld) {
    case (16, true): try addWord(&d, dataFlow, 3)
    case (16, false):
      try d.skip(1)
      try d.add(parts.dataTunnel)
    case (17, true):
      try d.skip(1)
      try d.add(signalFlow)
    case (17, false):
      try d.skip(1)
      try d.add(controlTunnel)
    case (_, true):
      let sub = d.open(d.text("Flow label data II", at: d.next(4)))
      try d.skip(1)
      try parts.addNetworkAccess(&d)
      try d.add(dataFlow2)
      d.close(sub)
    default:
      let sub = d.open(d.text("Tunnel Endpoint Identifier Data II", at: d.next(6)))
      try d.skip(1)
      try parts.addNetworkAccess(&d)
      try d.add(dataTunnel2)
      d.close(sub)
    }
  }

  private func addContext(_ d: inout Dissection, _ type: UInt8) throws(Malformed) {
    switch type {
    case 20:
      let value = try d.peek(UInt8.self, ahead: 1) & 15
      let sub = d.open(d.text("NSAPI: \(value)", at: d.next(2)))
      try d.skip(1)
      try parts.addNetworkAccess(&d)
      d.close(sub)
    case 21: try addAccessCause(&d)
    case 22: try addBearer(&d)
    case 23:
      d.put(radio, try d.peek(UInt8.self, ahead: 1) & 7, at: d.next(2))
      try d.skip(2)
    case 24: try addPriority(&d)
    default: try addPacketFlow(&d)
    }
  }

  private func addByte(_ d: inout Dissection, _ field: Field<UInt8>) throws(Malformed) {
    d.put(field, try d.peek(UInt8.self, ahead: 1), at: d.next(2))
    try d.skip(2)
  }

  /// The lowest bit of the value.
  private func addFlag(_ d: inout Dissection, _ field: Field<Bool>) throws(Malformed) {
    d.put(field, try d.peek(UInt8.self, ahead: 1) & 1 == 1, at: d.next(2))
    try d.skip(2)
  }

  private func addWord<V: FixedWidthInteger>(
    _ d: inout Dissection, _ field: Field<V>, _ count: Int
  ) throws(Malformed) {
    var value: V = 0
    for i in 1..<count {
      value = value &<< 8 | V(truncatingIfNeeded: try d.peek(UInt8.self, ahead: i))
    }
    d.put(field, value, at: d.next(count))
    try d.skip(count)
  }

  private func addSelection(_ d: inout Dissection) throws(Malformed) {
    let value = try d.peek(UInt8.self, ahead: 1)
    let sub = d.open(d.text("Selection mode: \(selection, value & 3)", at: d.next(2)))
    try d.skip(1)
    try d.add(bits: selection, width: 1)
    d.close(sub)
  }

  private func addRoutingArea(_ d: inout Dissection) throws(Malformed) {
    let sub = d.open(d.text("Routing Area Identity", at: d.next(1)))
    try d.skip(1)
    try parts.addArea(&d, parts.number.routing)
    try d.add(parts.routing)
    d.close(sub)
  }

  private func addTriplet(_ d: inout Dissection) throws(Malformed) {
    let sub = d.open(d.text("Authentication triplets", at: d.next(29)))
    try d.skip(1)
    try addTripletValue(&d)
    d.close(sub)
  }

  /// What a station is asked, and what it is to answer (TS 29.060 section 7.7.7).
  func addTripletValue(_ d: inout Dissection) throws(Malformed) {
    try d.add(parts.random, length: 16)
    try d.add(response, length: 4)
    try d.add(cipherKey, length: 8)
  }

  private func addAccessCause(_ d: inout Dissection) throws(Malformed) {
    let value = try d.peek(UInt8.self, ahead: 1)
    d.put(accessCause, value, at: d.next(2))
    if d.wantsLabels {
      let kind =
        switch value {
        case 0...64: "Radio Network Layer"
        case 65...80: "Transport Layer"
        case 81...96: "NAS"
        case 97...112: "Protocol"
        case 113...128: "Miscellaneous"
        default: "Non-standard"
        }
      let name = gtpCausesOfRANAP.name(of: UInt64(value)) ?? "Unknown RANAP Cause"
      d.label("RANAP cause (\(kind) Cause) : \(name) (\(value))")
    }
    try d.skip(2)
  }

  private func addBearer(_ d: inout Dissection) throws(Malformed) {
    let sub = d.open(d.text("RAB context", at: d.next(10)))
    try d.skip(1)
    try parts.addNetworkAccess(&d)
    try d.add(tunnelDown)
    try d.add(tunnelUp)
    try d.add(packetDown)
    try d.add(packetUp)
    d.close(sub)
  }

  private func addPriority(_ d: inout Dissection) throws(Malformed) {
    let value = try d.peek(UInt8.self, ahead: 1)
    let item = d.put(priority, value & 7, at: d.next(2))
    d.label("Radio Priority for NSAPI(\(value >> 4)) : \(value & 7)")
    let sub = d.open(item)
    try d.skip(1)
    try d.add(bits: priorityAccess, prioritySpare, priority, width: 1)
    d.close(sub)
  }

  private func addPacketFlow(_ d: inout Dissection) throws(Malformed) {
    let access = try d.peek(UInt8.self, ahead: 1) & 15
    let value = try d.peek(UInt8.self, ahead: 2)
    let item = d.put(packetFlow, value, at: d.next(3))
    d.label("Packet Flow ID for NSAPI(\(access)) : \(value)")
    let sub = d.open(item)
    try d.skip(1)
    try parts.addNetworkAccess(&d)
    try d.add(packetFlow)
    d.label("Packet Flow ID : \(value)")
    d.close(sub)
  }

  private func addCharacteristics(_ d: inout Dissection) throws(Malformed) {
    try d.skip(1)
    let value = try d.peek(UInt16.self)
    let place = d.next(2)
    let sub = d.open(d.put(characteristics[0], value, at: place))
    let masks: [UInt16] = [0xf000, 0x0800, 0x0400, 0x0200, 0x0100, 0x00ff]
    for (i, mask) in masks.enumerated() {
      d.put(
        characteristics[i + 1], (value & mask) >> UInt16(mask.trailingZeroBitCount), at: place)
    }
    d.close(sub)
    try d.skip(2)
  }
}
