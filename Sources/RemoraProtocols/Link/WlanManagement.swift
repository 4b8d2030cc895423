public import RemoraCore

/// Bodies of management frames (IEEE 802.11-2020 section 9.3.3): fixed fields by subtype, then
/// elements.
public let wirelessManagement = Protocol(
  "wlan.mgt", "IEEE 802.11 wireless LAN", short: "IEEE 802.11"
) { p in
  let body = p.shared("management", owner: "wlan") { p in WirelessManagementBody(&p) }
  let hints = wirelessHints(&p)
  p.feeds("wlan")
  p.isNotListed()
  return { d throws(Malformed) in try body.dissect(&d, kind: d[hints].kind) }
}

/// Hands the body on.
struct WirelessManagement {
  let body: ProtocolHandle
  let hints: State<WirelessHints>

  init(_ p: inout Builder) {
    body = p.uses("wlan.mgt")
    hints = wirelessHints(&p)
  }

  func add(_ d: inout Dissection, _ head: WirelessLayer.Head) throws(Malformed) {
    guard d.reportedRemaining > 0 else { return }
    d[hints].kind = head.subtype
    try d.call(body)
    d[hints].kind = 0
  }
}

struct WirelessManagementBody {
  let fixed, tagged: Field<Label>
  let timestamp: Field<UInt64>
  let interval: Field<UInt32>
  let capabilities, reserved1, reserved2, reserved5, reserved6, listen, status, station,
    algorithm, sequence, reason, category: Field<UInt16>
  let isPoint, isIndependent, isPrivate, isShort, isCritical, isCriticalElsewhere, isManaged,
    hasQuality, hasShortSlots, savesPower, measures, discriminates: Field<Bool>
  let current: Field<MACAddress>
  let elements: WirelessElements

  init(_ p: inout Builder) {
    fixed = p.label("fixed.all", "Fixed parameters")
    tagged = p.label("tagged.all", "Tagged parameters")
    timestamp = p.u64("fixed.timestamp", "Timestamp")
    // In units of 1,024 microseconds.
    interval = p.integer(
      "fixed.beacon", "Beacon Interval", .uint32, as: UInt32.self, container: 4,
      text: .custom { value in
        let micro = value * 1024
        let rest = String(micro % 1_000_000 + 1_000_000).dropFirst()
        return "\(micro / 1_000_000).\(rest) [Seconds]"
      })
    capabilities = p.u16(
      "fixed.capabilities", "Capabilities Information", .hex, blurb: "Capability information")
    isPoint = p.flag(
      "fixed.capabilities.ess", "ESS capabilities", mask: 0x1, width: 2,
      set: "Transmitter is an AP", unset: "Transmitter is a STA")
    isIndependent = p.flag(
      "fixed.capabilities.ibss", "IBSS status", mask: 0x2, width: 2,
      set: "Transmitter belongs to an IBSS", unset: "Transmitter belongs to a BSS",
      blurb: "IBSS participation")
    reserved1 = p.u16("fixed.capabilities.reserved1", "Reserved", mask: 0x4)
    reserved2 = p.u16("fixed.capabilities.reserved2", "Reserved", mask: 0x8)
    isPrivate = p.flag(
      "fixed.capabilities.privacy", "Privacy", mask: 0x10, width: 2,
      set: "Data confidentiality required", unset: "Data confidentiality not required",
      blurb: "Data privacy")
    isShort = p.flag(
      "fixed.capabilities.short_preamble", "Short Preamble", mask: 0x20, width: 2, set: "Allowed",
      unset: "Not Allowed")
    isCritical = p.flag(
      "fixed.capabilities.critical_update_flag", "Critical Update Flag", mask: 0x40, width: 2)
    isCriticalElsewhere = p.flag(
      "fixed.capabilities.nontran_bss_critical_update_flag",
      "Nontransmitted BSSIDs Critical Update Flag", mask: 0x80, width: 2)
    isManaged = p.flag(
      "fixed.capabilities.spec_man", "Spectrum Management", mask: 0x100, width: 2,
      set: "Implemented", unset: "Not Implemented")
    hasQuality = p.flag(
      "fixed.capabilities.qos", "QoS", mask: 0x200, width: 2, set: "Implemented",
      unset: "Not Implemented")
    hasShortSlots = p.flag(
      "fixed.capabilities.short_slot_time", "Short Slot Time", mask: 0x400, width: 2, set: "In use",
      unset: "Not in use")
    savesPower = p.flag(
      "fixed.capabilities.apsd", "Automatic Power Save Delivery", mask: 0x800, width: 2,
      set: "Implemented", unset: "Not Implemented")
    measures = p.flag(
      "fixed.capabilities.radio_measurement", "Radio Measurement", mask: 0x1000, width: 2,
      set: "Implemented", unset: "Not Implemented")
    discriminates = p.flag(
      "fixed.capabilities.epd", "EPD", mask: 0x2000, width: 2, set: "Implemented",
      unset: "Not Implemented")
    reserved5 = p.u16("fixed.capabilities.reserved5", "Reserved", mask: 0x4000)
    reserved6 = p.u16("fixed.capabilities.reserved6", "Reserved", mask: 0x8000)
    listen = p.u16("fixed.listen_ival", "Listen Interval", .hex)
    _ = p.u16(
      "fixed.status_code", "Status code", .hex,
      names: [0: "Admission accepted", 1: "Invalid parameters", 3: "Refused"])
    status = p.u16(
      "fixed.status_code", "Status code", .hex, names: wirelessStates,
      blurb: "Status of requested event")
    station = p.u16("fixed.aid", "Association ID", .hex, mask: 0x3fff)
    current = p.ether("fixed.current_ap", "Current AP", blurb: "MAC address of current AP")
    algorithm = p.u16(
      "fixed.auth.alg", "Authentication Algorithm",
      names: [
        0: "Open System", 1: "Shared key", 2: "Fast BSS Transition",
        3: "Simultaneous Authentication of Equals (SAE)",
        4: "FILS Shared Key authentication without PFS",
        5: "FILS Shared Key authentication with PFS", 6: "FILS Public Key authentication",
        7: "Pre-Association Security Negotiation (PASN)", 128: "Network EAP",
      ])
    sequence = p.u16(
      "fixed.auth_seq", "Authentication SEQ", .hex, blurb: "Authentication Sequence Number")
    reason = p.u16(
      "fixed.reason_code", "Reason code", .hex, names: wirelessReasons,
      blurb: "Reason for unsolicited notification")
    category = p.u16(
      "fixed.category_code", "Category code", names: wirelessCategories,
      blurb: "Management action category")
    elements = WirelessElements.shared(&p)
  }

  func dissect(_ d: inout Dissection, kind: UInt8) throws(Malformed) {
    d.label(d.own, "IEEE 802.11 Wireless Management")
    d.setOwnLength(d.reportedRemaining)
    let end = d.offset + d.reportedRemaining
    switch kind {
    case 0:
      try addFixed(&d, 4) { d throws(Malformed) in
        try addCapabilities(&d)
        try d.add(listen, order: .little)
      }
    case 1, 3:
      try addFixed(&d, 6) { d throws(Malformed) in
        try addCapabilities(&d)
        try d.add(status, order: .little)
        try addStation(&d)
      }
    case 2:
      try addFixed(&d, 10) { d throws(Malformed) in
        try addCapabilities(&d)
        try d.add(listen, order: .little)
        try d.add(current)
      }
    case 4: break
    case 5, 8:
      try addFixed(&d, 12) { d throws(Malformed) in
        try d.add(timestamp, order: .little)
        try addInterval(&d)
        try addCapabilities(&d)
      }
    case 9: return
    case 10, 12:
      try addFixed(&d, 2) { d throws(Malformed) in
        try d.add(reason, order: .little)
      }
    case 11:
      try addFixed(&d, 6) { d throws(Malformed) in
        try d.add(algorithm, order: .little)
        try d.add(sequence, order: .little)
        try d.add(status, order: .little)
      }
    case 13, 14:
      let sub = d.open(d.text("Fixed parameters", at: d.next(d.reportedRemaining)))
      try d.add(category)
      d.close(sub)
      return
    default: return
    }
    guard d.offset < end else { return }
    let count = end - d.offset
    let sub = d.open(d.put(tagged, at: d.next(count)))
    d.label("Tagged parameters (\(count) bytes)")
    let name = try elements.add(&d, upTo: end)
    d.close(sub)
    if let name { d.info(append: ", SSID=\(name)") }
  }

  private func addFixed(
    _ d: inout Dissection, _ count: Int,
    _ body: (inout Dissection) throws(Malformed) -> Void
  ) throws(Malformed) {
    let sub = d.open(d.put(fixed, at: d.next(min(count, d.remaining))))
    d.label("Fixed parameters (\(count) bytes)")
    try body(&d)
    d.close(sub)
  }

  private func addStation(_ d: inout Dissection) throws(Malformed) {
    let value = try d.peek(UInt16.self).byteSwapped
    d.put(station, value & 0x3fff, at: d.next(2), .littleEndian)
    try d.skip(2)
  }

  private func addInterval(_ d: inout Dissection) throws(Malformed) {
    let value = UInt32(try d.peek(UInt16.self).byteSwapped)
    d.put(interval, value, at: d.next(2), .littleEndian)
    d.info(append: ", BI=\(value)")
    try d.skip(2)
  }

  private func addCapabilities(_ d: inout Dissection) throws(Malformed) {
    try d.add(
      capabilities, bits: isPoint, isIndependent, reserved1, reserved2, isPrivate, isShort,
      isCritical, isCriticalElsewhere, isManaged, hasQuality, hasShortSlots, savesPower,
      measures, discriminates, reserved5, reserved6, order: .little)
  }
}
