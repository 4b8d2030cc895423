import RemoraCore

/// The messages of the mobility header (RFC 6275 section 6.1, RFC 5568, RFC 5142, RFC 5846,
/// RFC 5847, RFC 6705).
struct MobilityMessages: Sendable {
  private let tests, bindings, handovers, revocation,
    routing: @Sendable (inout Dissection, UInt8) throws(Malformed) -> Void
  private let errors, agents, heartbeat: Body

  init(_ p: inout Builder) {
    tests = mobilityTests(&p)
    bindings = mobilityBindings(&p)
    handovers = mobilityHandovers(&p)
    revocation = mobilityRevocation(&p)
    routing = mobilityRouting(&p)
    errors = mobilityError(&p)
    agents = mobilityAgents(&p)
    heartbeat = mobilityHeartbeat(&p)
  }

  /// - Returns: whether the type is known.
  func read(_ d: inout Dissection, _ kind: UInt8) throws(Malformed) -> Bool {
    switch kind {
    case 1...4: try tests(&d, kind)
    case 5, 6, 8, 9: try bindings(&d, kind)
    case 7: try errors(&d)
    case 12: try agents(&d)
    case 13: try heartbeat(&d)
    case 14, 15: try handovers(&d, kind)
    case 16: try revocation(&d, kind)
    case 17, 18: try routing(&d, kind)
    default: return false
    }
    return true
  }
}

/// Home and care-of tests (RFC 6275 sections 6.1.3 to 6.1.6).
private func mobilityTests(
  _ p: inout Builder
)
  -> @Sendable (inout Dissection, UInt8) throws(Malformed) -> Void
{
  let homeInit = p.u64("/mip6.hoti.cookie", "Home Init Cookie", .hex)
  let careInit = p.u64("/mip6.coti.cookie", "Care-of Init Cookie", .hex)
  let homeIndex = p.u16("/mip6.hot.nindex", "Home Nonce Index")
  let homeCookie = p.u64("/mip6.hot.cookie", "Home Init Cookie", .hex)
  let homeToken = p.u64("/mip6.hot.token", "Home Keygen Token", .hex)
  let careIndex = p.u16("/mip6.cot.nindex", "Care-of Nonce Index")
  let careCookie = p.u64("/mip6.cot.cookie", "Care-of Init Cookie", .hex)
  return { d, kind throws(Malformed) in
    let name = mobilityTypes.name(of: UInt64(kind)) ?? ""
    let sub = d.open(d.text("\(name)", at: d.next(min(kind < 3 ? 10 : 18, d.remaining))))
    switch kind {
    case 1:
      try d.skip(2)
      try d.add(homeInit)
    case 2:
      try d.skip(2)
      try d.add(careInit)
    default:
      try d.add(kind == 3 ? homeIndex : careIndex)
      try d.add(kind == 3 ? homeCookie : careCookie)
      try d.add(homeToken)
    }
    d.close(sub)
  }
}

/// Binding update and acknowledgement, of mobile IPv6 and of fast handovers.
private func mobilityBindings(
  _ p: inout Builder
)
  -> @Sendable (inout Dissection, UInt8) throws(Malformed) -> Void
{
  let sequence = p.u16("/mip6.bu.seqnr", "Sequence number")
  let acknowledge = p.flag(
    "/mip6.bu.a_flag", "Acknowledge (A) flag", mask: 0x8000, width: 2,
    set: "Binding Acknowledgement requested", unset: "Binding Acknowledgement not requested")
  let home = p.flag(
    "/mip6.bu.h_flag", "Home Registration (H) flag", mask: 0x4000, width: 2,
    set: "Home Registration", unset: "No Home Registration")
  let linkLocal = p.flag(
    "/mip6.bu.l_flag", "Link-Local Compatibility (L) flag", mask: 0x2000, width: 2,
    set: "Link-Local Address Compatibility", unset: "No Link-Local Address Compatibility")
  let keys = p.flag(
    "/mip6.bu.k_flag", "Key Management Compatibility (K) flag", mask: 0x1000, width: 2,
    set: "Key Management Mobility Compatibility", unset: "No Key Management Mobility Compatibility")
  let anchor = p.flag(
    "/mip6.bu.m_flag", "MAP Registration Compatibility (M) flag", mask: 0x800, width: 2,
    set: "MAP Registration Compatibility", unset: "No MAP Registration Compatibility")
  let router = p.flag(
    "/mip6.nemo.bu.r_flag", "Mobile Router (R) flag", mask: 0x400, width: 2,
    set: "Mobile Router Compatibility", unset: "No Mobile Router Compatibility")
  let proxy = p.flag(
    "/mip6.bu.p_flag", "Proxy Registration (P) flag", mask: 0x200, width: 2,
    set: "Proxy Registration", unset: "No Proxy Registration")
  let forced = p.flag(
    "/mip6.bu.f_flag", "Forcing UDP encapsulation (F) flag", mask: 0x100, width: 2,
    set: "Forcing UDP encapsulation used", unset: "No Forcing UDP encapsulation")
  let typed = p.flag(
    "/mip6.bu.t_flag", "TLV-header format (T) flag", mask: 0x80, width: 2,
    set: "TLV-header format used", unset: "No TLV-header format")
  let bulk = p.flag(
    "/mip6.bu.b_flag", "Bulk-Binding-Update flag (B)", mask: 0x40, width: 2,
    set: "Enable bulk binding update support", unset: "Disable bulk binding update support")
  let lifetime = p.u16("/mip6.bu.lifetime", "Lifetime")
  let status = p.u8(
    "/mip6.ba.status", "Status",
    names: [
      0: "Binding Update accepted", 1: "Accepted but prefix discovery necessary",
      2: "GRE_KEY_OPTION_NOT_REQUIRED", 3: "GRE_TUNNELING_BUT_TLV_HEADER_NOT_SUPPORTED",
      4: "MCOA NOTCOMPLETE", 5: "MCOA RETURNHOME WO/NDP",
      6: "PBU_ACCEPTED_TB_IGNORED_SETTINGSMISMATCH", 128: "Reason unspecified",
      129: "Administratively prohibited", 130: "Insufficient resources",
      131: "Home registration not supported", 132: "Not home subnet",
      133: "Not home agent for this mobile node", 134: "Duplicate Address Detection failed",
      135: "Sequence number out of window", 136: "Expired home nonce index",
      137: "Expired care-of nonce index", 138: "Expired nonces",
      139: "Registration type change disallowed", 140: "Mobile Router Operation not permitted",
      141: "Invalid Prefix", 142: "Not Authorized for Prefix",
      143: "Mobile Network Prefix information unavailable",
      145: "Proxy Registration not supported by the LMA",
      146: "Proxy Registrations from this MAG not allowed", 147: "No home address for this NAI",
      148: "Invalid Time Stamp Option", 149: "Permanent home keygen token exists",
      150: "Non-null home nonce index expected", 151: "SERVICE_AUTHORIZATION_FAILED",
      152: "PROXY_REG_NOT_ENABLED", 153: "NOT_LMA_FOR_THIS_MOBILE_NODE",
      154: "MAG_NOT_AUTHORIZED_FOR_PROXY_REG", 155: "NOT_AUTHORIZED_FOR_HOME_NETWORK_PREFIX",
      156: "TIMESTAMP_MISMATCH", 157: "TIMESTAMP_LOWER_THAN_PREV_ACCEPTED",
      158: "MISSING_HOME_NETWORK_PREFIX_OPTION", 159: "BCE_PBU_PREFIX_SET_DO_NOT_MATCH",
      160: "MISSING_MN_IDENTIFIER_OPTION", 161: "MISSING_HANDOFF_INDICATOR_OPTION",
      162: "MISSING_ACCESS_TECH_TYPE_OPTION", 163: "GRE_KEY_OPTION_REQUIRED",
      164: "MCOA MALFORMED", 165: "MCOA NON-MCOA BINDING EXISTS", 166: "MCOA PROHIBITED",
      167: "MCOA UNKNOWN COA", 168: "MCOA BULK REGISTRATION PROHIBITED",
      169: "MCOA SIMULTANEOUS HOME AND FOREIGN PROHIBITED",
      170: "NOT_AUTHORIZED_FOR_IPV4_MOBILITY_SERVICE",
      171: "NOT_AUTHORIZED_FOR_IPV4_HOME_ADDRESS",
      172: "NOT_AUTHORIZED_FOR_IPV6_MOBILITY_SERVICE",
      173: "MULTIPLE_IPV4_HOME_ADDRESS_ASSIGNMENT_NOT_SUPPORTED", 174: "Invalid Care-of Address",
      175: "INVALID_MOBILE_NODE_GROUP_IDENTIFIER", 176: "REINIT_SA_WITH_HAC",
      177: "NOT_AUTHORIZED_FOR_DELEGATED_MNP", 178: "REQUESTED_DMNP_IN_USE",
    ])
  let ackKeys = p.flag(
    "/mip6.ba.k_flag", "Key Management Compatibility (K) flag", mask: 0x80,
    set: "Key Management Mobility Compatibility", unset: "No Key Management Mobility Compatibility")
  let ackRouter = p.flag(
    "/mip6.nemo.ba.r_flag", "Mobile Router (R) flag", mask: 0x40,
    set: "Mobile Router Compatibility", unset: "No Mobile Router Compatibility")
  let ackProxy = p.flag(
    "/mip6.ba.p_flag", "Proxy Registration (P) flag", mask: 0x20, set: "Proxy Registration",
    unset: "No Proxy Registration")
  let ackTyped = p.flag(
    "/mip6.ba.t_flag", "TLV-header format (T) flag", mask: 0x10, set: "TLV-header format used",
    unset: "No TLV-header format")
  let ackBulk = p.flag(
    "/mip6.ba.b_flag", "Bulk-Binding-Update flag (B)", mask: 0x8,
    set: "Enabled bulk binding update support", unset: "Disabled bulk binding update support")
  let ackSequence = p.u16("/mip6.ba.seqnr", "Sequence number")
  let ackLifetime = p.u16("/mip6.ba.lifetime", "Lifetime")
  let fastSequence = p.u16("/mip6.fbu.seqnr", "Sequence number")
  let fastAcknowledge = p.flag(
    "/mip6.fbu.a_flag", "Acknowledge (A) flag", mask: 0x80,
    set: "Fast Binding Acknowledgement requested",
    unset: "Fast Binding Acknowledgement not requested")
  let fastHome = p.flag(
    "/mip6.fbu.h_flag", "Home Registration (H) flag", mask: 0x40, set: "Home Registration",
    unset: "No Home Registration")
  let fastLink = p.flag(
    "/mip6.fbu.l_flag", "Link-Local Compatibility (L) flag", mask: 0x20,
    set: "Link-Local Address Compatibility", unset: "No Link-Local Address Compatibility")
  let fastKeys = p.flag(
    "/mip6.fbu.k_flag", "Key Management Compatibility (K) flag", mask: 0x10,
    set: "Key Management Mobility Compatibility", unset: "No Key Management Mobility Compatibility")
  let fastLifetime = p.u16("/mip6.fbu.lifetime", "Lifetime")
  let fastStatus = p.u8(
    "/mip6.fback.status", "Status",
    names: [
      0: "Fast Binding Update accepted", 1: "Accepted but use supplied NCoA",
      128: "Reason unspecified", 129: "Administratively prohibited",
      130: "Insufficient resources", 131: "Incorrect interface identifier length",
    ])
  let fastAckKeys = p.flag(
    "/mip6.fback.k_flag", "Key Management Compatibility (K) flag", mask: 0x80,
    set: "Key Management Mobility Compatibility", unset: "No Key Management Mobility Compatibility")
  let fastAckSequence = p.u16("/mip6.fback.seqnr", "Sequence number")
  let fastAckLifetime = p.u16("/mip6.fback.lifetime", "Lifetime")
  let titles: [UInt8: String] = [
    5: "Binding Update", 6: "Binding Acknowledgement", 8: "Fast Binding Update",
    9: "Fast Binding Acknowledgement",
  ]
  return { d, kind throws(Malformed) in
    let sub = d.open(d.text("\(titles[kind] ?? "")", at: d.next(min(6, d.remaining))))
    let last: Field<UInt16>
    switch kind {
    case 5:
      try d.add(sequence)
      try d.add(
        bits: acknowledge, home, linkLocal, keys, anchor, router, proxy, forced, typed, bulk,
        width: 2)
      last = lifetime
    case 6:
      try d.add(status)
      try d.add(bits: ackKeys, ackRouter, ackProxy, ackTyped, ackBulk, width: 1)
      try d.add(ackSequence)
      last = ackLifetime
    case 8:
      try d.add(fastSequence)
      try d.add(bits: fastAcknowledge, fastHome, fastLink, fastKeys, width: 1)
      try d.skip(1)
      last = fastLifetime
    default:
      try d.add(fastStatus)
      try d.add(bits: fastAckKeys, width: 1)
      try d.add(fastAckSequence)
      last = fastAckLifetime
    }
    // In units of four seconds.
    let value = Int(try d.add(last))
    d.append(" (\(value * 4) seconds)")
    d.close(sub)
  }
}

/// Binding error (RFC 6275 section 6.1.9).
private func mobilityError(_ p: inout Builder) -> Body {
  let status = p.u8(
    "/mip6.be.status", "Status",
    names: [
      1: "Unknown binding for Home Address destination option", 2: "Unrecognized MH type value",
    ])
  let address = p.ipv6("/mip6.be.haddr", "Home Address")
  return { d throws(Malformed) in
    let sub = d.open(d.text("Binding Error", at: d.next(min(18, d.remaining))))
    try d.add(status)
    try d.skip(1)
    try d.add(address)
    d.close(sub)
  }
}

/// Home agent switch (RFC 5142 section 4).
private func mobilityAgents(_ p: inout Builder) -> Body {
  let count = p.u8("/mip6.has.num_addrs", "Number of Addresses")
  let reserved = p.u8("/mip6.has.reserved", "Reserved", .hex)
  let address = p.ipv6("/mip6.has.address", "Address")
  return { d throws(Malformed) in
    let total = Int(try d.peek(UInt8.self))
    let sub = d.open(
      d.text("Home Agent Switch", at: d.next(min(d.remaining, 2 + total * 16))))
    try d.add(count)
    try d.add(reserved)
    for _ in 0..<total {
      try d.step()
      try d.add(address)
    }
    d.close(sub)
    // Options are taken to begin where the addresses would end if the header had four bytes less.
    try d.seek(d.start + 2 + total * 16)
  }
}

/// Heartbeat (RFC 5847 section 3.3).
private func mobilityHeartbeat(_ p: inout Builder) -> Body {
  let unsolicited = p.flag(
    "/mip6.hb.u_flag", "Unsolicited (U) flag", mask: 0x2, set: "Unsolicited Heartbeat Response",
    unset: "Otherwise")
  let response = p.flag(
    "/mip6.hb.r_flag", "Response (R) flag", mask: 0x1, set: "Heartbeat Response",
    unset: "Heartbeat Request")
  let sequence = p.u32("/mip6.hb.seqnr", "Sequence number")
  return { d throws(Malformed) in
    let sub = d.open(d.text("Heartbeat", at: d.next(min(6, d.remaining))))
    try d.skip(1)
    try d.add(bits: unsolicited, response, width: 1)
    try d.add(sequence)
    d.close(sub)
  }
}

/// Handover initiate and acknowledge (RFC 5568 section 6.2).
private func mobilityHandovers(
  _ p: inout Builder
)
  -> @Sendable (inout Dissection, UInt8) throws(Malformed) -> Void
{
  let sequence = p.u16("/mip6.hi.seqnr", "Sequence number")
  let assigned = p.flag(
    "/mip6.hi.s_flag", "Assigned address configuration flag (S) flag", mask: 0x80)
  let buffer = p.flag("/mip6.hi.u_flag", "Buffer flag (U) flag", mask: 0x40)
  let code = p.u8("/mip6.hi.code", "Code")
  let ackSequence = p.u16("/mip6.hack.seqnr", "Sequence number")
  let ackCode = p.u8("/mip6.hack.code", "Code")
  return { d, kind throws(Malformed) in
    let title = kind == 14 ? "Handover Initiate" : "Handover Acknowledge "
    let sub = d.open(d.text("\(title)", at: d.next(min(4, d.remaining))))
    if kind == 14 {
      try d.add(sequence)
      try d.add(bits: assigned, buffer, width: 1)
      try d.add(code)
    } else {
      try d.add(ackSequence)
      try d.skip(1)
      try d.add(ackCode)
    }
    d.close(sub)
  }
}

/// Binding revocation (RFC 5846 section 5).
private func mobilityRevocation(
  _ p: inout Builder
)
  -> @Sendable (inout Dissection, UInt8) throws(Malformed) -> Void
{
  let kindField = p.u8("/mip6.bri_br.type", "B.R. Type")
  let trigger = p.u8(
    "/mip6.bri_r.trigger", "R. Trigger",
    names: [
      0: "Unspecified", 1: "Administrative Reason", 2: "Inter-MAG Handover - same Access Type",
      3: "Inter-MAG Handover - different Access Type", 4: "Inter-MAG Handover - Unknown",
      5: "User Initiated Session(s) Termination", 6: "Access Network Session(s) Termination",
      7: "Possible Out-of Sync BCE State", 128: "Per-Peer Policy",
      129: "Revoking Mobility Node Local Policy",
    ])
  let status = p.u8(
    "/mip6.bri_status", "Status",
    names: [
      0: "Success", 1: "Partial Success", 2: "Binding Does NOT Exist",
      3: "IPv4 HoA Binding Does NOT Exist", 4: "Global Revocation NOT Authorized",
      5: "CAN NOT Identify Binding", 6: "Revocation Failed, MN is Attached",
    ])
  let sequence = p.u16("/mip6.bri_seqnr", "Sequence Number")
  let proxy = p.flag(
    "/mip6.bri_ip", "Proxy Binding (P) Flag", mask: 0x8000, width: 2, set: "Set", unset: "Not set")
  let onlyIPv4 = p.flag(
    "/mip6.bri_iv", "IPv4 HoA Binding Only (V) Flag", mask: 0x4000, width: 2, set: "Set",
    unset: "Not set")
  let global = p.flag(
    "/mip6.bri_ig", "Global (G) Flag", mask: 0x2000, width: 2, set: "Set", unset: "Not set")
  let ackProxy = p.flag(
    "/mip6.bri_ap", "Proxy Binding (P) Flag", mask: 0x8000, width: 2, set: "Set", unset: "Not set")
  let ackOnlyIPv4 = p.flag(
    "/mip6.bri_av", "IPv4 HoA Binding Only (V) Flag", mask: 0x4000, width: 2, set: "Set",
    unset: "Not set")
  let ackGlobal = p.flag(
    "/mip6.bri_ag", "Global (G) Flag", mask: 0x2000, width: 2, set: "Set", unset: "Not set")
  let reserved = p.u16("/mip6.bri_res", "Reserved", .hex, mask: 0x1fff)
  return { d, _ throws(Malformed) in
    let number = try d.peek(UInt8.self)
    guard number == 1 || number == 2 else { return try d.skip(6) }
    let isAck = number == 2
    let title = "Binding Revocation \(isAck ? "Acknowledge" : "Indication")"
    d.info("\(title)")
    let sub = d.open(d.text("\(title)", at: d.next(min(6, d.remaining))))
    try d.add(kindField)
    try d.add(isAck ? status : trigger)
    try d.add(sequence)
    if isAck {
      try d.add(bits: ackProxy, ackOnlyIPv4, ackGlobal, reserved, width: 2)
    } else {
      try d.add(bits: proxy, onlyIPv4, global, reserved, width: 2)
    }
    d.close(sub)
  }
}

/// Localized routing (RFC 6705 section 10). The items lie over the header's own bytes, as users
/// are used to; only the options are where they belong.
private func mobilityRouting(
  _ p: inout Builder
)
  -> @Sendable (inout Dissection, UInt8) throws(Malformed) -> Void
{
  let sequence = p.u16("/mip6.lri.sequence", "Sequence")
  let reserved = p.u16("/mip6.lri.reserved", "Reserved", .hex)
  let lifetime = p.u16("/mip6.lri.lifetime", "Lifetime", .hex)
  let ackSequence = p.u16("/mip6.lra.sequence", "Sequence")
  let unsolicited = p.flag(
    "/mip6.lri.unsolicited", "unsolicited", mask: 0x80, set: "Yes", unset: "No")
  let ackReserved = p.u8("/mip6.lra.reserved", "Reserved", .hex, mask: 0x7f)
  let status = p.u8(
    "/mip6.lra.status", "Status",
    names: [
      0: "Success", 128: "Localized Routing Not Allowed", 129: "MN Not Attached",
    ])
  let ackLifetime = p.u16("/mip6.lra.lifetime", "Lifetime", .hex)
  return { d, kind throws(Malformed) in
    let after = d.offset
    try d.seek(d.start)
    if kind == 17 {
      try d.add(sequence)
      try d.add(reserved)
      try d.add(lifetime)
    } else {
      try d.add(ackSequence)
      try d.add(bits: unsolicited, ackReserved, width: 1)
      try d.add(status)
      try d.add(ackLifetime)
    }
    try d.seek(after)
  }
}
