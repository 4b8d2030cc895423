import RemoraCore

/// Elements of the multicast service, and of traces (3GPP TS 29.060 sections 7.7.57 to 7.7.70).
struct GTPMulticastElements: Sendable {
  let group, routing, flow: Field<Bytes>
  let areaCount: Field<UInt8>
  let area: Field<UInt16>
  let days, seconds: Field<UInt32>
  let reference: Field<UInt32>
  let session: Field<UInt16>
  let events, depth, interfaces, control, centreEvents, centreInterfaces: Field<UInt8>
  let eventFlags, interfaceFlags: [Field<Bool>]
  let centreEvent, centreInterface: Field<Bool>
  let common: GSMCommon
  let remarks: GSMRemarks
  let parts: GTPParts

  init(_ p: inout Builder, _ parts: GTPParts) {
    self.parts = parts
    group = p.bytes("tmgi", "Temporary Mobile Group Identity (TMGI)")
    routing = p.bytes("rim_routing_addr_val", "RIM Routing Address value")
    flow = p.bytes("mbms_flow_id", "MBMS Flow Identifier")
    areaCount = p.u8(
      "no_of_mbms_sa_codes", "Number of MBMS service area codes",
      blurb: "Number N of MBMS service area codes")
    area = p.u16("mbms_sa_code", "MBMS service area code")
    days = p.u24("mbms_ses_dur_days", "Estimated session duration days", mask: 0x7f)
    seconds = p.u24("mbms_ses_dur_s", "Estimated session duration seconds", mask: 0xff_ff80)
    reference = p.u24("trace_ref2", "Trace Reference2", .hex)
    session = p.u16("trace_rec_session_ref", "Trace Recording Session Reference", .hex)
    func flag(_ p: inout Builder, _ name: String, _ label: String, _ mask: UInt64) -> Field<Bool> {
      p.flag(name, label, mask: mask, set: "Should be traced", unset: "Should not be traced")
    }
    events = p.u8("trace_triggers.ggsn", "Triggering events in GGSN", .hex)
    eventFlags = [
      flag(&p, "trace_triggers.ggsn.mbms", "MBMS Context", 0x02),
      flag(&p, "trace_triggers.ggsn.pdp", "PDP Context", 0x01),
    ]
    depth = p.u8(
      "trace_depth", "Trace Depth",
      names: [
        0: "minimum", 1: "medium", 2: "maximum", 3: "minimumWithoutVendorSpecificExtension",
        4: "mediumWithoutVendorSpecificExtension", 5: "maximumWithoutVendorSpecificExtension",
      ])
    interfaces = p.u8("trace_loi.ggsn", "List of interfaces in GGSN", .hex)
    interfaceFlags = [
      flag(&p, "trace_loi.ggsn.gmb", "Gmb", 0x04), flag(&p, "trace_loi.ggsn.gi", "Gi", 0x02),
      flag(&p, "trace_loi.ggsn.gn", "Gn", 0x01),
    ]
    control = p.u8(
      "trace_activity_control", "Trace Activity Control",
      names: [0: "Trace Deactivation", 1: "Trace Activation"])
    centreEvents = p.u8("trace_triggers.bm_sc", "Triggering events in BM-SC", .hex)
    centreEvent = flag(
      &p, "trace_triggers.bm_sc.mbms", "MBMS Multicast service activation", 0x01)
    centreInterfaces = p.u8("trace_loi.bm_sc", "List of interfaces in BM-SC", .hex)
    centreInterface = flag(&p, "trace_loi.bm_sc.gmb", "Gmb", 0x01)
    common = GSMCommon.shared(&p)
    remarks = GSMRemarks.shared(&p)
  }

  func add(_ d: inout Dissection, _ element: GTPElement) throws(Malformed) {
    let count = element.count
    switch element.type {
    case 157: try d.add(group, length: count)
    case 158: try d.add(routing, length: count)
    case 159:
      try d.inside(count) { d throws(Malformed) in
        try common.addSpare(&d, mask: 0xff)
        try d.skip(1)
        try remarks.addRest(&d)
      }
    case 160:
      let codes = Int(try d.peek(UInt8.self)) + 1
      d.put(areaCount, UInt8(truncatingIfNeeded: codes), at: d.next(1))
      try d.skip(1)
      for _ in 0..<codes { try d.add(area) }
    case 162: try addTrace(&d)
    case 168: try d.add(bits: days, seconds, width: 3)
    case 169: try addCentreTrace(&d)
    case 185: try d.add(flow, length: count)
    default: break
    }
  }

  private func addTrace(_ d: inout Dissection) throws(Malformed) {
    try d.add(reference)
    try d.add(session)
    try addFlags(&d, events, eventFlags, ["MBMS Context", "PDP Context"])
    try d.add(depth)
    try addFlags(&d, interfaces, interfaceFlags, ["Gmb", "Gi", "Gn"])
    try d.add(control)
  }

  private func addCentreTrace(_ d: inout Dissection) throws(Malformed) {
    try d.add(reference)
    try d.add(session)
    try addFlags(&d, centreEvents, [centreEvent], ["MBMS Multicast service activation"])
    try d.add(depth)
    try addFlags(&d, centreInterfaces, [centreInterface], ["Gmb"])
    try d.add(control)
  }

  /// Flags under the byte they are in, whose text has the names of those that are set.
  private func addFlags(
    _ d: inout Dissection, _ field: Field<UInt8>, _ flags: [Field<Bool>], _ names: [String]
  ) throws(Malformed) {
    let value = try d.add(field)
    for (i, name) in names.enumerated() where value >> UInt8(names.count - 1 - i) & 1 == 1 {
      d.append(", \(name)")
    }
    let sub = d.open()
    try d.seek(d.offset - 1)
    for (i, flag) in flags.enumerated() {
      d.put(flag, value >> UInt8(flags.count - 1 - i) & 1 == 1, at: d.next(1))
    }
    try d.skip(1)
    d.close(sub)
  }
}
