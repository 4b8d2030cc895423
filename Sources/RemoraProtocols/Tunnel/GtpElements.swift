import RemoraCore

/// Information elements (3GPP TS 29.060 section 7.7; version 0: TS 09.60 section 7.9): a type, then
/// for types below 128 a value of known length, for all others a length of two bytes and a value.
struct GTPElements: Sendable {
  let teid: Field<UInt32>
  let length: Field<UInt16>
  let cause, mapCause, reason, recovery, selection, nsapi, radio, command: Field<UInt8>
  let isReordered, isValid, isTorn: Field<Bool>
  let tlli, temporary, signature, dataTunnel, controlTunnel, charging: Field<UInt32>
  let dataFlow, signalFlow, traceReference, traceType, elementLength, addressLength: Field<UInt16>
  let typeCount, type: Field<UInt8>
  let address: Field<IPv4Address>
  let address6: Field<IPv6Address>
  let gateway: Field<IPv4Address>
  let gateway6: Field<IPv6Address>
  let organization, addressType: Field<UInt8>
  let user: Field<IPv4Address>
  let user6: Field<IPv6Address>
  let nameLength: Field<UInt16>
  let name: Field<Text>
  let characteristics: [Field<UInt16>]
  let radioType, savings: Field<UInt8>
  let zone: Field<UInt8>
  let enterprise: Field<UInt16>
  let private_: Field<Bytes>
  let unknown: Expert

  init(_ p: inout Builder, teid: Field<UInt32>, length: Field<UInt16>) {
    self.teid = teid
    self.length = length
    cause = p.u8("cause", "Cause", names: gtpCauses, blurb: "Cause of operation")
    mapCause = p.u8("map_cause", "MAP cause", names: gtpMapCauses)
    reason = p.u8("ms_reason", "MS not reachable reason", names: gtpReasons)
    recovery = p.u8("recovery", "Recovery", blurb: "Restart counter")
    selection = p.u8("sel_mode", "Selection mode", mask: 0x03, names: gtpSelections)
    nsapi = p.u8(
      "nsapi", "NSAPI", mask: 0x0f, blurb: "Network layer Service Access Point Identifier")
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
    dataTunnel = p.u32(
      "teid_data", "TEID Data I", .hexDec, blurb: "Tunnel Endpoint Identifier Data I")
    controlTunnel = p.u32(
      "teid_cp", "TEID Control Plane", .hexDec,
      blurb: "Tunnel Endpoint Identifier Control Plane")
    charging = p.u32("chrg_id", "Charging ID", .hexDec)
    dataFlow = p.u16("ext_flow_label", "Flow Label Data I", .hex)
    signalFlow = p.u16("flow_sig", "Flow label Signalling", .hex)
    traceReference = p.u16("trace_ref", "Trace reference", .hex)
    traceType = p.u16("trace_type", "Trace type", .hex)
    elementLength = p.u16("ext_length", "Length", blurb: "IE Length")
    addressLength = p.u16("gsn_address_length", "GSN address length")
    typeCount = p.u8(
      "num_ext_hdr_types", "Number of Extension Header Types in list (i.e., length)")
    type = p.u8("ext_hdr_type", "Extension Header Type", names: gtpExtensionNames)
    address = p.ipv4("gsn_ipv4", "GSN address IPv4")
    address6 = p.ipv6("gsn_ipv6", "GSN address IPv6")
    gateway = p.ipv4("chrg_ipv4", "CG address IPv4", blurb: "Charging Gateway address IPv4")
    gateway6 = p.ipv6("chrg_ipv6", "CG address IPv6", blurb: "Charging Gateway address IPv6")
    organization = p.u8(
      "user_addr_pdp_org", "PDP type organization", names: [0: "ETSI", 1: "IETF"])
    addressType = p.u8("user_addr_pdp_type", "PDP type number", .hex, names: gtpAddressTypes)
    user = p.ipv4("user_ipv4", "End user address IPv4")
    user6 = p.ipv6("user_ipv6", "End user address IPv6")
    nameLength = p.u16("apn_length", "APN length")
    name = p.string("apn", "APN", blurb: "Access Point Name")
    let parts: [(String, String, UInt16)] = [
      ("_s", "Spare", 0xf000), ("_n", "Normal charging", 0x0800),
      ("_p", "Prepaid charging", 0x0400), ("_f", "Flat rate charging", 0x0200),
      ("_h", "Hot billing charging", 0x0100), ("_r", "Reserved", 0x00ff),
    ]
    var fields = [p.u16("chrg_char", "Charging characteristics")]
    for (suffix, label, mask) in parts {
      fields.append(p.u16("chrg_char\(suffix)", label, mask: mask))
    }
    characteristics = fields
    radioType = p.u8("ext_rat_type", "RAT Type", names: gtpRadioTypes)
    zone = p.u8("timezone", "Timezone")
    savings = p.u8(
      "timezone_dst", "DST", mask: 0x03,
      names: [
        0: "No adjustment", 1: "+1 hour adjustment for Daylight Saving Time",
        2: "+2 hours adjustment for Daylight Saving Time", 3: "Reserved",
      ])
    enterprise = p.u16("ext_id", "Extension identifier", blurb: "Private Enterprise number")
    private_ = p.bytes("ext_val", "Extension value")
    unknown = p.expert(
      "unknown_extension_header", .protocolRule, .warning, "Unknown extension header")
  }

  func add(_ d: inout Dissection, version: UInt8, isCharging: Bool) throws(Malformed) {
    while d.reportedRemaining > 0 {
      try d.step()
      let type = try d.peek(UInt8.self)
      let isKnown =
        type < 128
        ? try addFixed(&d, type, isOld: version == 0) : try addSized(&d, type)
      if !isKnown {
        d.text("Unknown extension header", at: d.next(1))
        d.expert(unknown)
        return
      }
    }
  }

  /// Elements whose length follows from their type.
  private func addFixed(
    _ d: inout Dissection, _ type: UInt8, isOld: Bool
  ) throws(Malformed) -> Bool {
    switch type {
    case 1: try addByte(&d, cause)
    case 2: try d.skip(9)
    case 3: try d.skip(7)
    case 4: try addWord(&d, tlli, 5)
    case 5:
      try d.skip(1)
      try d.add(temporary)
    case 8: try addFlag(&d, isReordered)
    case 11: try addByte(&d, mapCause)
    case 12: try addWord(&d, signature, 4)
    case 13: try addFlag(&d, isValid)
    case 14: try addByte(&d, recovery)
    case 15:
      let value = try d.peek(UInt8.self, ahead: 1)
      let sub = d.open(d.text("Selection mode: \(selection, value & 3)", at: d.next(2)))
      try d.skip(1)
      try d.add(bits: selection, width: 1)
      d.close(sub)
    case 16 where isOld: try addWord(&d, dataFlow, 3)
    case 16:
      try d.skip(1)
      try d.add(dataTunnel)
    case 17 where isOld:
      try d.skip(1)
      try d.add(signalFlow)
      try d.skip(0)
    case 17:
      try d.skip(1)
      try d.add(controlTunnel)
    case 19 where !isOld: try addFlag(&d, isTorn)
    case 20 where !isOld:
      let value = try d.peek(UInt8.self, ahead: 1) & 15
      let sub = d.open(d.text("NSAPI: \(value)", at: d.next(2)))
      try d.skip(1)
      try d.add(bits: nsapi, width: 1)
      d.close(sub)
    case 23 where !isOld: try addByte(&d, radio)
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

  /// Elements that say how long they are.
  private func addSized(_ d: inout Dissection, _ type: UInt8) throws(Malformed) -> Bool {
    if type == 141 {
      try addTypes(&d)
      return true
    }
    guard let title = gtpElementNames.name(of: UInt64(type)) else { return false }
    let count = Int(try d.peek(UInt16.self, ahead: 1))
    let place = d.next(min(count + 3, d.remaining))
    let end = d.offset + 3 + count
    switch type {
    case 128: try addUser(&d, count, place)
    case 131: try addName(&d, count, place)
    case 133: try addAddress(&d, count, place)
    case 151: try addRadioType(&d, count, place)
    case 153: try addZone(&d, count, place)
    case 251: try addGateway(&d, count, place)
    case 255: try addPrivate(&d, count)
    default:
      let sub = d.open(d.text("\(title)", at: place))
      try d.skip(1)
      if type <= 135 { try d.add(length) } else { try d.add(elementLength) }
      d.close(sub)
    }
    try d.skip(end - d.offset)
    return true
  }

  private func addTypes(_ d: inout Dissection) throws(Malformed) {
    let count = Int(try d.peek(UInt8.self, ahead: 1))
    let sub = d.open(
      d.text("Extension Header Types List", at: d.next(min(count + 2, d.remaining))))
    try d.skip(1)
    try d.add(typeCount)
    for i in 0..<count {
      let value = try d.add(type)
      d.label(
        """
        No. \(i + 1) --> Extension Header Type value : \(type, value) (0x\(value, hex: 2))
        """)
    }
    d.close(sub)
  }

  private func addUser(_ d: inout Dissection, _ count: Int, _ place: Region) throws(Malformed) {
    let item = d.text("End user address", at: place)
    let sub = d.open(item)
    try d.skip(1)
    try d.add(length)
    if count >= 1 {
      let owner = try d.peek(UInt8.self) & 15
      d.put(organization, owner, at: d.next(1))
      try d.skip(1)
      let kind = try d.add(addressType)
      if d.wantsLabels {
        let by = owner == 0 ? "ETSI" : owner == 1 ? "IETF" : "Unknown PDP type organization"
        let what = gtpAddressTypes.name(of: UInt64(kind)) ?? "Unknown PDP Type"
        d.append(to: item, " (\(by)/\(what))")
      }
      switch (kind, count) {
      case (0x21, 6...):
        let address = try d.add(user)
        d.append(to: item, " : \(address)")
      case (0x57, 18...):
        let address = try d.add(user6)
        d.append(to: item, " : \(address)")
      default: break
      }
    }
    d.close(sub)
  }

  /// The labels of a domain name, each behind its length.
  private func addName(_ d: inout Dissection, _ count: Int, _ place: Region) throws(Malformed) {
    var text = ""
    if d.wants(name) || d.wantsLabels {
      let bytes = d.bytes(Region(d.offset + 3, count))
      var i = 0
      while i < bytes.count {
        let size = Int(bytes[i])
        if i > 0 { text += "." }
        let end = min(bytes.count, i + 1 + size)
        text += String(decoding: bytes[(i + 1)..<max(i + 1, end)], as: UTF8.self)
        i += 1 + size
      }
    }
    let sub = d.open(d.text("Access Point Name: \(text)", at: place))
    try d.skip(1)
    try d.add(nameLength)
    d.put(name, "\(text)", at: d.next(min(count, d.remaining)))
    d.close(sub)
  }

  private func addAddress(_ d: inout Dissection, _ count: Int, _ place: Region) throws(Malformed) {
    let item = d.text("GSN address : ", at: place)
    let sub = d.open(item)
    try d.skip(1)
    switch count {
    case 4:
      try d.add(addressLength)
      let value = try d.add(address)
      d.append(to: item, "\(value)")
    case 16:
      try d.add(addressLength)
      let value = try d.add(address6)
      d.append(to: item, "\(value)")
    default: d.append(to: item, "unknown type or wrong length")
    }
    d.close(sub)
  }

  private func addGateway(_ d: inout Dissection, _ count: Int, _ place: Region) throws(Malformed) {
    let item = d.text("Charging Gateway address : ", at: place)
    let sub = d.open(item)
    try d.skip(1)
    try d.add(elementLength)
    d.label("Charging Gateway address length : \(count)")
    switch count {
    case 4:
      let value = try d.add(gateway)
      d.append(to: item, "\(value)")
    case 16:
      let value = try d.add(gateway6)
      d.append(to: item, "\(value)")
    default: d.append(to: item, "unknown type or wrong length")
    }
    d.close(sub)
  }

  private func addRadioType(
    _ d: inout Dissection, _ count: Int, _ place: Region
  ) throws(Malformed) {
    let item = d.text("RAT Type", at: place)
    let sub = d.open(item)
    try d.skip(1)
    try d.add(elementLength)
    if count == 1 {
      let value = try d.add(radioType)
      d.append(to: item, ": \(radioType, value)")
    }
    d.close(sub)
  }

  /// Quarters of an hour from GMT, the digits swapped, the sign in the fourth bit
  /// (3GPP TS 23.040 section 9.2.3.11).
  private func addZone(_ d: inout Dissection, _ count: Int, _ place: Region) throws(Malformed) {
    let item = d.text("MS Time Zone: ", at: place)
    let sub = d.open(item)
    try d.skip(1)
    try d.add(elementLength)
    if count >= 1 {
      let bits = try d.peek(UInt8.self)
      let quarters = Int(bits >> 4) + Int(bits & 0x07) * 10
      let sign = bits & 0x08 == 0 ? "+" : "-"
      let (hours, minutes) = (quarters / 4, quarters % 4 * 15)
      d.put(zone, UInt8(truncatingIfNeeded: quarters), at: d.next(1))
      d.label("Timezone: GMT \(sign) \(hours) hours \(minutes) minutes")
      d.append(to: item, "GMT \(sign) \(hours) hours \(minutes) minutes")
      try d.skip(1)
      if count >= 2 { try d.add(bits: savings, width: 1) }
    }
    d.close(sub)
  }

  private func addPrivate(_ d: inout Dissection, _ count: Int) throws(Malformed) {
    let item = d.text("Private Extension : ", at: d.next(1))
    let sub = d.open(item)
    try d.skip(1)
    try d.add(elementLength)
    if count >= 2 {
      let number = try d.add(enterprise)
      d.append(to: item, "(\(number))")
      try d.add(private_, length: count - 2)
    }
    d.close(sub)
  }
}
