import RemoraCore

/// Elements that one serving node hands to the next when a station moves.
struct GTPHandoverElements: Sendable {
  let bearerLength: Field<UInt16>
  let controller, relay: Field<IPv4Address>
  let controller6, relay6: Field<IPv6Address>
  let targetController, targetExtended: Field<UInt16>
  let targetArea, targetCell, sourceArea, sourceCell, sourceController: Field<UInt16>
  let targetRouting, sourceRouting, sourceType: Field<UInt8>
  let badSource: Expert
  let down, up, sent, received: Field<UInt16>
  let point, pointLength: Field<UInt8>
  let groupNumber, home: Field<UInt32>
  let accessMode, kind: Field<UInt8>
  let macro: Field<UInt32>
  let trackingArea: Field<UInt16>
  let transparent: Field<Bytes>
  let keys: GTPKeys
  let parts: GTPParts

  init(_ p: inout Builder, _ parts: GTPParts) {
    self.parts = parts
    bearerLength = p.u16("rab_setup_length", "RAB setup length")
    controller = p.ipv4(
      "rnc_ipv4", "RNC address IPv4", blurb: "Radio Network Controller address IPv4")
    controller6 = p.ipv6(
      "rnc_ipv6", "RNC address IPv6", blurb: "Radio Network Controller address IPv6")
    relay = p.ipv4("rnc_ip_addr_v4", "RNC IP address")
    relay6 = p.ipv6("rnc_ip_addr_v6", "RNC IP address")
    targetController = p.u16("targetRNC_ID", "targetRNC-ID", .hex, mask: 0x0fff)
    targetExtended = p.u16("target_ext_RNC_ID", "Extended RNC-ID", .hex)
    targetArea = p.u16("target_lac", "Target Location Area Code (LAC)")
    targetRouting = p.u8("target_rac", "Target Routing Area Code (RAC)")
    targetCell = p.u16("target_ci", "Target Cell ID (CI)")
    sourceType = p.u8(
      "source_type", "Source Type", names: [0: "Source Cell ID", 1: "Source RNC-ID"])
    sourceArea = p.u16("source_lac", "Source Location Area Code (LAC)")
    sourceRouting = p.u8("source_rac", "Source Routing Area Code (RAC)")
    sourceCell = p.u16("source_ci", "Source Cell ID (CI)")
    sourceController = p.u16("source.rnc_id", "Source RNC-ID", mask: 0x0fff)
    badSource = p.expert(
      "source_type.unknown", .protocolRule, .warning, "Unknown source type")
    down = p.u16("sequence_number_down", "Sequence number down")
    up = p.u16("sequence_number_up", "Sequence number up")
    sent = p.u16("send_n_pdu_number", "Send N-PDU number")
    received = p.u16("receive_n_pdu_number", "Receive N-PDU number")
    point = p.u8("ps_handover_xid_sapi", "PS Handover XID SAPI", mask: 0x0f)
    pointLength = p.u8("ps_handover_xid_par_len", "PS Handover XID parameter length")
    groupNumber = p.u32("csg_id", "CSG ID", mask: 0x07ff_ffff)
    accessMode = p.u8(
      "access_mode", "Access Mode", mask: 0xc0,
      names: [0: "Closed Mode", 1: "Hybrid Mode", 2: "Reserved", 3: "Reserved"])
    kind = p.u8("enb_type", "enb_type", names: [0: "Macro eNodeB ID", 1: "Home eNodeB ID"])
    macro = p.u24("macro_enodeb_id", "Macro eNodeB ID", .hex, mask: 0x0f_ffff)
    home = p.u32("home_enodeb_id", "Home eNodeB ID", .hex, mask: 0x0fff_ffff)
    trackingArea = p.u16("tac", "TAC")
    transparent = p.bytes("utran_field", "UTRAN Transparent Field")
    keys = GTPKeys(&p, parts)
  }

  func add(_ d: inout Dissection, _ element: GTPElement) throws(Malformed) {
    switch element.type {
    case 136: try keys.addQuintuplet(&d)
    case 138: try addTarget(&d, element)
    case 139: try d.add(transparent, length: element.count)
    case 140: try addBearer(&d, element)
    case 146: try addMoreBearer(&d, element)
    case 174: try addCells(&d)
    case 175:
      try parts.addNetworkAccess(&d)
      for field in [down, up, sent, received] { try d.add(field) }
    case 180:
      try d.add(bits: point, width: 1)
      try d.add(pointLength)
    case 194:
      try parts.number.add(&d, parts.number.plain)
      try d.add(bits: groupNumber, width: 4)
      try d.add(bits: accessMode, parts.isMember, width: 1)
    case 212: try addBase(&d, element)
    default: break
    }
  }

  private func addTarget(_ d: inout Dissection, _ element: GTPElement) throws(Malformed) {
    try parts.addArea(&d, parts.number.plain)
    try d.add(parts.routing)
    try d.add(bits: targetController, width: 2)
    if element.count == 10 { try d.add(targetExtended) }
  }

  private func addBearer(_ d: inout Dissection, _ element: GTPElement) throws(Malformed) {
    try parts.addNetworkAccess(&d)
    guard element.count > 1 else { return }
    try d.add(parts.dataTunnel)
    switch element.count {
    case 9: try d.add(controller)
    case 21: try d.add(controller6)
    default: break
    }
  }

  private func addMoreBearer(_ d: inout Dissection, _ element: GTPElement) throws(Malformed) {
    try parts.addNetworkAccess(&d)
    guard element.count > 1 else { return }
    try d.add(parts.teid)
    if element.count == 9 { try d.add(relay) } else { try d.add(relay6) }
  }

  private func addCells(_ d: inout Dissection) throws(Malformed) {
    try parts.number.add(&d, parts.number.plain)
    try d.add(targetArea)
    try d.add(targetRouting)
    try d.add(targetCell)
    let type = try d.peek(UInt8.self)
    let place = d.next(1)
    try d.add(sourceType)
    guard type < 2 else {
      return d.expert(badSource, at: d.text("Unknown source type", at: place))
    }
    try parts.number.add(&d, parts.number.plain)
    try d.add(sourceArea)
    try d.add(sourceRouting)
    if type == 0 { try d.add(sourceCell) } else { try d.add(bits: sourceController, width: 2) }
  }

  private func addBase(_ d: inout Dissection, _ element: GTPElement) throws(Malformed) {
    let type = try d.add(kind)
    try parts.number.add(&d, parts.number.plain)
    switch type {
    case 0: try d.add(bits: macro, width: 3)
    case 1: try d.add(bits: home, width: 4)
    default:
      let rest = element.end - d.offset
      return d.expert(
        parts.undecoded, at: d.text("Data not decoded yet", at: d.next(min(rest, d.remaining))))
    }
    try d.add(trackingArea)
  }
}

/// Keys with which a station is asked who it is, and its traffic is ciphered.
struct GTPKeys: Sendable {
  let random, response, cipherKey, integrityKey, token: Field<Bytes>
  let responseLength, tokenLength: Field<UInt8>

  init(_ p: inout Builder, _ parts: GTPParts) {
    random = parts.random
    responseLength = p.u8("xres_length", "XRES length")
    response = p.bytes("xres", "XRES")
    cipherKey = p.bytes("quintuplet_ciphering_key", "Quintuplet Ciphering Key")
    integrityKey = p.bytes("quintuplet_integrity_key", "Quintuplet Integrity Key")
    tokenLength = p.u8("authentication_length", "Authentication length")
    token = p.bytes("auth", "AUTH")
  }

  func addQuintuplet(_ d: inout Dissection) throws(Malformed) {
    try d.add(random, length: 16)
    try d.add(response, length: Int(try d.add(responseLength)))
    try d.add(cipherKey, length: 16)
    try d.add(integrityKey, length: 16)
    try d.add(token, length: Int(try d.add(tokenLength)))
  }
}
